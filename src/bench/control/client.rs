//! HTTP/1.1 and WebSocket as plainly as a client can speak them, so that little of what is measured
//! is its own.

use std::io;
use std::net::SocketAddr;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufReader};
use tokio::net::TcpStream;

/// The longest answer or frame taken.
const BODY_BYTES_MAX: usize = 1 << 20;

/// One connection that is kept.
pub(super) struct Client {
    stream: BufReader<TcpStream>,
    host: SocketAddr,
    token: String,
}

impl Client {
    pub(super) async fn connect(host: SocketAddr, token: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        Ok(Self { stream: BufReader::new(stream), host, token: token.to_owned() })
    }

    /// Asks, and reads the whole answer: its status and body.
    pub(super) async fn ask(
        &mut self,
        (method, target): (&str, &str),
        key: &str,
        body: &str,
    ) -> io::Result<(u16, Vec<u8>)> {
        let (host, token, length) = (self.host, &self.token, body.len());
        let bearer = if token.is_empty() {
            String::new()
        } else {
            format!("authorization: Bearer {token}\r\n")
        };
        let head = format!(
            "{method} {target} HTTP/1.1\r\nhost: {host}\r\n{bearer}idempotency-key: {key}\r\n\
             content-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}"
        );
        self.stream.write_all(head.as_bytes()).await?;
        let (status, length) = self.head().await?;
        if length > BODY_BYTES_MAX {
            return Err(io::Error::other("an answer beyond all bounds"));
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        Ok((status, body))
    }

    async fn head(&mut self) -> io::Result<(u16, usize)> {
        let (mut status, mut length) = (0, 0);
        let mut line = String::new();
        loop {
            line.clear();
            if self.stream.read_line(&mut line).await? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            let text = line.trim_end();
            if text.is_empty() {
                return Ok((status, length));
            }
            if status == 0 {
                let code = text.split(' ').nth(1).and_then(|code| code.parse().ok());
                status = code.ok_or_else(|| io::Error::other("an answer without a status"))?;
            } else if let Some((name, value)) = text.split_once(':')
                && name.eq_ignore_ascii_case("content-length")
            {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
    }

    /// Makes a WebSocket of the connection.
    pub(super) async fn upgrade(mut self, target: &str) -> io::Result<Socket> {
        let (host, token) = (self.host, &self.token);
        let head = format!(
            "GET {target} HTTP/1.1\r\nhost: {host}\r\nauthorization: Bearer {token}\r\n\
             connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\n\
             sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n"
        );
        self.stream.write_all(head.as_bytes()).await?;
        match self.head().await? {
            (101, _) => Ok(Socket { stream: self.stream, frame: Vec::new() }),
            (status, _) => Err(io::Error::other(format!("no WebSocket, but {status}"))),
        }
    }
}

/// What a server says over a WebSocket.
pub(super) struct Socket {
    stream: BufReader<TcpStream>,
    frame: Vec<u8>,
}

impl Socket {
    /// The next text; nothing when the server has ended it.
    pub(super) async fn next(&mut self) -> io::Result<Option<&str>> {
        loop {
            let [first, second] = [self.stream.read_u8().await?, self.stream.read_u8().await?];
            let length = match second & 0x7f {
                126 => usize::from(self.stream.read_u16().await?),
                127 => usize::try_from(self.stream.read_u64().await?).unwrap_or(usize::MAX),
                short => usize::from(short),
            };
            if length > BODY_BYTES_MAX {
                return Err(io::Error::other("a frame beyond all bounds"));
            }
            self.frame.resize(length, 0);
            self.stream.read_exact(&mut self.frame).await?;
            match first & 0x0f {
                1 => break,
                8 => return Ok(None),
                _ => {}
            }
        }
        std::str::from_utf8(&self.frame).map(Some).map_err(io::Error::other)
    }
}
