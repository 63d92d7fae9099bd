//! The cache that several processes share: Redis, spoken to in RESP2 over one connection.
//!
//! Five commands are all that is needed, so there is no client library. A command that finds the
//! connection broken opens another one and is sent once more, except a count, which would count
//! twice, and a taking, which would take nothing the second time.

use std::io;
use std::time::Duration;

use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufStream};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::{CacheError, VALUE_BYTES_MAX};

/// For a command, connecting included.
const PATIENCE: Duration = Duration::from_secs(2);
const LINE_BYTES_MAX: u64 = 1024;

#[derive(Debug)]
pub(crate) struct Redis {
    host: String,
    password: Option<String>,
    number: String,
    connection: Mutex<Option<BufStream<TcpStream>>>,
}

#[derive(Debug, PartialEq, Eq)]
enum Answer {
    Okay,
    Number(u64),
    Value(Option<Vec<u8>>),
}

impl Redis {
    pub(crate) fn at(address: &str) -> Result<Self, CacheError> {
        // The password must not get into a log.
        let shown = address.rsplit_once('@').map_or(address, |(_, host)| host);
        let refuse = || CacheError::Address(shown.to_owned());
        let rest = address.strip_prefix("redis://").ok_or_else(refuse)?;
        let (password, rest) = match rest.rsplit_once('@') {
            Some((user, rest)) => (Some(user.strip_prefix(':').ok_or_else(refuse)?), rest),
            None => (None, rest),
        };
        let (host, number) = rest.split_once('/').unwrap_or((rest, "0"));
        let is_port = host.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
        if !is_port || number.parse::<u16>().is_err() {
            return Err(refuse());
        }
        Ok(Self {
            host: host.to_owned(),
            password: password.map(str::to_owned),
            number: number.to_owned(),
            connection: Mutex::new(None),
        })
    }

    pub(crate) async fn put(
        &self,
        key: &str,
        value: &[u8],
        life: Duration,
    ) -> Result<(), CacheError> {
        let life = milliseconds(life);
        let set: [&[u8]; 5] = [b"SET", key.as_bytes(), value, b"PX", life.as_bytes()];
        match self.ask(&[&set], true).await? {
            Answer::Okay => Ok(()),
            _ => Err(CacheError::Protocol),
        }
    }

    pub(crate) async fn get(&self, key: &str) -> Result<Option<Vec<u8>>, CacheError> {
        let get: [&[u8]; 2] = [b"GET", key.as_bytes()];
        value(self.ask(&[&get], true).await?)
    }

    pub(crate) async fn take(&self, key: &str) -> Result<Option<Vec<u8>>, CacheError> {
        let take: [&[u8]; 2] = [b"GETDEL", key.as_bytes()];
        value(self.ask(&[&take], false).await?)
    }

    pub(crate) async fn count(&self, key: &str, life: Duration) -> Result<u64, CacheError> {
        let life = milliseconds(life);
        // The window opens with the first one, and what counts keeps its end.
        let key = key.as_bytes();
        let open: [&[u8]; 6] = [b"SET", key, b"0", b"PX", life.as_bytes(), b"NX"];
        let count: [&[u8]; 2] = [b"INCR", key];
        match self.ask(&[&open, &count], false).await? {
            Answer::Number(count) => Ok(count),
            _ => Err(CacheError::Protocol),
        }
    }

    /// The answer to the last of `commands`.
    async fn ask(&self, commands: &[&[&[u8]]], repeats: bool) -> Result<Answer, CacheError> {
        let mut place = self.connection.lock().await;
        let had = place.is_some();
        let late = |_| CacheError::Unavailable(io::ErrorKind::TimedOut.into());
        let outcome = timeout(PATIENCE, self.attempt(&mut place, commands)).await;
        match outcome.map_err(late).flatten() {
            // The server may have closed a connection that was quiet for long.
            Err(CacheError::Unavailable(_)) if had && repeats => {
                let again = timeout(PATIENCE, self.attempt(&mut place, commands)).await;
                again.map_err(late).flatten()
            }
            other => other,
        }
    }

    /// Takes the connection out of its place, and puts it back only when it is between answers: a
    /// broken or abandoned one never serves another command.
    async fn attempt(
        &self,
        place: &mut Option<BufStream<TcpStream>>,
        commands: &[&[&[u8]]],
    ) -> Result<Answer, CacheError> {
        let mut connection = match place.take() {
            Some(connection) => connection,
            None => self.connect().await?,
        };
        let answer = converse(&mut connection, commands).await;
        if matches!(answer, Ok(_) | Err(CacheError::Refused(_))) {
            *place = Some(connection);
        }
        answer
    }

    async fn connect(&self) -> Result<BufStream<TcpStream>, CacheError> {
        let stream = TcpStream::connect(&self.host).await.map_err(CacheError::Unavailable)?;
        stream.set_nodelay(true).map_err(CacheError::Unavailable)?;
        let mut connection = BufStream::new(stream);
        if let Some(password) = &self.password {
            converse(&mut connection, &[&[b"AUTH", password.as_bytes()]]).await?;
        }
        converse(&mut connection, &[&[b"SELECT", self.number.as_bytes()]]).await?;
        Ok(connection)
    }
}

fn milliseconds(life: Duration) -> String {
    life.as_millis().max(1).to_string()
}

fn value(answer: Answer) -> Result<Option<Vec<u8>>, CacheError> {
    match answer {
        Answer::Value(value) => Ok(value),
        _ => Err(CacheError::Protocol),
    }
}

async fn converse(
    connection: &mut BufStream<TcpStream>,
    commands: &[&[&[u8]]],
) -> Result<Answer, CacheError> {
    let mut bytes = Vec::new();
    for command in commands {
        bytes.extend(format!("*{}\r\n", command.len()).bytes());
        for part in *command {
            bytes.extend(format!("${}\r\n", part.len()).bytes());
            bytes.extend(*part);
            bytes.extend(b"\r\n");
        }
    }
    connection.write_all(&bytes).await.map_err(CacheError::Unavailable)?;
    connection.flush().await.map_err(CacheError::Unavailable)?;
    let mut last = Ok(Answer::Okay);
    for _ in commands {
        last = match read(connection).await {
            // The others' answers must still be read.
            Err(CacheError::Refused(what)) => Err(CacheError::Refused(what)),
            Err(other) => return Err(other),
            answer => answer,
        };
    }
    last
}

async fn read(connection: &mut BufStream<TcpStream>) -> Result<Answer, CacheError> {
    let mut line = String::new();
    let mut bounded = (&mut *connection).take(LINE_BYTES_MAX);
    let count = bounded.read_line(&mut line).await.map_err(CacheError::Unavailable)?;
    if count == 0 {
        return Err(CacheError::Unavailable(io::ErrorKind::UnexpectedEof.into()));
    }
    let text = line.strip_suffix("\r\n").ok_or(CacheError::Protocol)?;
    let rest = text.get(1..).ok_or(CacheError::Protocol)?;
    match text.as_bytes()[0] {
        b'+' => Ok(Answer::Okay),
        b'-' => Err(CacheError::Refused(rest.to_owned())),
        b':' => rest.parse().map(Answer::Number).map_err(|_| CacheError::Protocol),
        b'$' if rest == "-1" => Ok(Answer::Value(None)),
        b'$' => {
            let length: usize = rest.parse().map_err(|_| CacheError::Protocol)?;
            if length > VALUE_BYTES_MAX {
                return Err(CacheError::Protocol);
            }
            let mut value = vec![0; length + 2];
            connection.read_exact(&mut value).await.map_err(CacheError::Unavailable)?;
            value.truncate(length);
            Ok(Answer::Value(Some(value)))
        }
        _ => Err(CacheError::Protocol),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn addresses_are_read_and_passwords_not_shown() {
        let redis = Redis::at("redis://:s3cret@127.0.0.1:6379/2").unwrap();
        assert_eq!((redis.host.as_str(), redis.number.as_str()), ("127.0.0.1:6379", "2"));
        assert_eq!(redis.password.as_deref(), Some("s3cret"));
        for wrong in ["redis://:s3cret@host", "http://h:1/0", "redis://h:1/x", "redis://u:p@h:1"] {
            let error = Redis::at(wrong).unwrap_err().to_string();
            assert!(!error.contains("s3cret"), "{error}");
        }
    }
}
