//! A client of the control plane: one request a connection, JSON in and out.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use serde_json::Value;

use super::Place;

/// Longer than the control plane takes to give up on something.
const TIME_MAX: Duration = Duration::from_secs(30);

/// What came back.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) head: String,
    pub(crate) body: Value,
}

impl Answer {
    /// The problem's code.
    pub(crate) fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or("no problem")
    }
}

/// A request, and who sends it.
#[derive(Clone, Debug)]
pub(crate) struct Ask {
    method: &'static str,
    target: String,
    headers: Vec<(&'static str, String)>,
    body: String,
}

impl Ask {
    pub(crate) fn new(method: &'static str, target: impl Into<String>) -> Self {
        Self { method, target: target.into(), headers: Vec::new(), body: String::new() }
    }

    pub(crate) fn get(target: impl Into<String>) -> Self {
        Self::new("GET", target)
    }

    pub(crate) fn post(target: impl Into<String>) -> Self {
        Self::new("POST", target)
    }

    pub(crate) fn header(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.headers.push((name, value.into()));
        self
    }

    pub(crate) fn bearer(self, token: &str) -> Self {
        self.header("authorization", format!("Bearer {token}"))
    }

    pub(crate) fn key(self, key: impl Into<String>) -> Self {
        self.header("idempotency-key", key)
    }

    pub(crate) fn json(mut self, body: &Value) -> Self {
        self.body = body.to_string();
        self.header("content-type", "application/json")
    }

    /// Sends it, and goes on listening.
    ///
    /// # Errors
    /// When nobody is there.
    pub(crate) fn stream(&self, place: &Place, to: SocketAddr) -> std::io::Result<Stream> {
        let entered = place.enter();
        let socket = self.open(to);
        drop(entered);
        let socket = socket?;
        socket.set_read_timeout(Some(Duration::from_millis(50)))?;
        Ok(Stream { socket, heard: String::new() })
    }

    /// Sends it from within `place`.
    ///
    /// # Errors
    /// When nobody is there, or who is there goes away.
    pub(crate) fn send(&self, place: &Place, to: SocketAddr) -> std::io::Result<Answer> {
        let entered = place.enter();
        let answer = self.send_here(to);
        drop(entered);
        answer
    }

    /// Sends it from where the calling thread is.
    ///
    /// # Errors
    /// As [`Ask::send`].
    pub(crate) fn send_here(&self, to: SocketAddr) -> std::io::Result<Answer> {
        let mut stream = self.open(to)?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer)?;
        read(&String::from_utf8_lossy(&answer))
    }

    fn open(&self, to: SocketAddr) -> std::io::Result<TcpStream> {
        let mut stream = TcpStream::connect(to)?;
        stream.set_read_timeout(Some(TIME_MAX))?;
        let mut text = format!("{} {} HTTP/1.1\r\nhost: localhost\r\n", self.method, self.target);
        for (name, value) in &self.headers {
            text.push_str(&format!("{name}: {value}\r\n"));
        }
        let length = self.body.len();
        text.push_str(&format!("content-length: {length}\r\nconnection: close\r\n\r\n"));
        text.push_str(&self.body);
        stream.write_all(text.as_bytes())?;
        Ok(stream)
    }
}

/// What a server goes on telling.
pub(crate) struct Stream {
    socket: TcpStream,
    heard: String,
}

impl Stream {
    /// Waits until it has said so.
    pub(crate) fn wait_for(&mut self, words: &str) {
        super::wait_until("a stream says it", || {
            let mut buffer = [0; 4096];
            if let Ok(count) = self.socket.read(&mut buffer) {
                self.heard.push_str(&String::from_utf8_lossy(&buffer[..count]));
            }
            self.heard.contains(words)
        });
    }
}

fn read(text: &str) -> std::io::Result<Answer> {
    let broken = || std::io::Error::from(std::io::ErrorKind::UnexpectedEof);
    let (head, body) = text.split_once("\r\n\r\n").ok_or_else(broken)?;
    let status = head.split(' ').nth(1).and_then(|text| text.parse().ok()).ok_or_else(broken)?;
    let head = head.to_ascii_lowercase();
    let length = head.split("content-length: ").nth(1).and_then(|text| text.lines().next());
    if length.is_some_and(|length| length.parse() != Ok(body.len())) {
        return Err(broken());
    }
    let body = serde_json::from_str(body).unwrap_or_else(|_| Value::from(body));
    Ok(Answer { status, head, body })
}
