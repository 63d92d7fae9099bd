//! NATS JetStream, as far as a relay and a reader need it.
//!
//! Requests and their answers over one connection, in the text protocol of the broker: publishing
//! with `Nats-Msg-Id`, by which JetStream knows a repeat for a day, and reading by number. A
//! broken connection is opened again by the next call; who calls repeats what failed. There is no
//! TLS here: the broker belongs into a network of the venue's own, and one that wants TLS is
//! refused with a reason.

use std::io;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use serde::Deserialize;
use serde_json::{Value, json};
use store::uuid::Uuid;
use tokio::io::{AsyncBufReadExt as _, AsyncReadExt as _, AsyncWriteExt as _, BufStream};
use tokio::net::TcpStream;
use tokio::sync::Mutex;
use tokio::time::timeout;

use crate::{Bus, BusError, Event, Heard, PAYLOAD_BYTES_MAX, check};

/// For a call, connecting included.
const PATIENCE: Duration = Duration::from_secs(5);
const LINE_BYTES_MAX: u64 = 64 * 1024;
/// Base64 and JSON around a payload, with room.
const MESSAGE_BYTES_MAX: usize = 4 * PAYLOAD_BYTES_MAX;
/// How long a repeat is known.
const DUPLICATE_WINDOW_NS: u64 = 24 * 3600 * 1_000_000_000;
/// JetStream's own numbers for "a stream by that name with other settings" and "no such message".
const STREAM_EXISTS: u64 = 10058;
const NO_MESSAGE: u64 = 10037;

/// A stream of a broker.
pub struct Nats {
    host: String,
    credentials: Value,
    stream: String,
    connection: Mutex<Option<Connection>>,
}

impl std::fmt::Debug for Nats {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Nats").field("host", &self.host).finish_non_exhaustive()
    }
}

struct Connection {
    stream: BufStream<TcpStream>,
    inbox: String,
    asked: u64,
}

/// What JetStream answers, as far as we look at it.
#[derive(Deserialize)]
struct Answer {
    error: Option<Refusal>,
    #[serde(default)]
    seq: u64,
    message: Option<Stored>,
    state: Option<StreamState>,
}

#[derive(Deserialize)]
struct Refusal {
    #[serde(default)]
    err_code: u64,
    #[serde(default)]
    description: String,
}

#[derive(Deserialize)]
struct Stored {
    subject: String,
    seq: u64,
    #[serde(default)]
    hdrs: String,
    #[serde(default)]
    data: String,
}

#[derive(Deserialize)]
struct StreamState {
    first_seq: u64,
    last_seq: u64,
}

/// A request to the broker.
struct Question {
    subject: String,
    /// The id by which a repeat is known.
    id: Option<String>,
    payload: String,
}

impl Nats {
    /// The stream at `nats://HOST:PORT/STREAM`.
    ///
    /// # Errors
    /// [`BusError::Address`].
    pub fn at(address: &str) -> Result<Self, BusError> {
        // The password must not get into a log.
        let shown = address.rsplit_once('@').map_or(address, |(_, host)| host);
        let refuse = || BusError::Address(shown.to_owned());
        let rest = address.strip_prefix("nats://").ok_or_else(refuse)?;
        let (user, rest) = match rest.rsplit_once('@') {
            Some((user, rest)) => (Some(user), rest),
            None => (None, rest),
        };
        let credentials = match user.map(|user| user.split_once(':')) {
            None => json!({}),
            Some(Some((user, password))) => json!({"user": user, "pass": password}),
            Some(None) => json!({"auth_token": user}),
        };
        let (host, stream) = rest.split_once('/').ok_or_else(refuse)?;
        let is_port = host.rsplit_once(':').is_some_and(|(_, port)| port.parse::<u16>().is_ok());
        let is_name = |name: &str| {
            !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        };
        if !is_port || !is_name(stream) {
            return Err(refuse());
        }
        let connection = Mutex::new(None);
        Ok(Self { host: host.to_owned(), credentials, stream: stream.to_owned(), connection })
    }

    /// Answers to `questions`, in their order.
    async fn ask(&self, questions: Vec<Question>) -> Result<Vec<Answer>, BusError> {
        let mut place = self.connection.lock().await;
        let all = async {
            let mut connection = match place.take() {
                Some(connection) => connection,
                None => self.connect().await?,
            };
            let answers = connection.ask(&questions).await?;
            // Put back only between answers: a broken or abandoned one never serves another call.
            *place = Some(connection);
            Ok::<_, BusError>(answers)
        };
        let late = |_| BusError::Unavailable(io::ErrorKind::TimedOut.into());
        timeout(PATIENCE, all).await.map_err(late)?
    }

    async fn connect(&self) -> Result<Connection, BusError> {
        let stream = TcpStream::connect(&self.host).await.map_err(BusError::Unavailable)?;
        stream.set_nodelay(true).map_err(BusError::Unavailable)?;
        let inbox = format!("_INBOX.{}", Uuid::now_v7().simple());
        let mut connection = Connection { stream: BufStream::new(stream), inbox, asked: 0 };
        let info = connection.line().await?;
        let info = info.strip_prefix("INFO ").ok_or(BusError::Protocol)?;
        let info: Value = serde_json::from_str(info).map_err(|_| BusError::Protocol)?;
        if info["tls_required"] == true {
            return Err(BusError::Refused("it wants TLS, which is not spoken here".to_owned()));
        }
        let mut hello = json!({"verbose": false, "pedantic": false, "headers": true,
            "no_responders": true, "lang": "rust", "name": "outcry",
            "version": env!("CARGO_PKG_VERSION")});
        if let (Some(hello), Some(credentials)) =
            (hello.as_object_mut(), self.credentials.as_object())
        {
            hello.extend(credentials.clone());
        }
        let text = format!("CONNECT {hello}\r\nSUB {}.* 1\r\n", connection.inbox);
        connection.write(text.as_bytes()).await?;
        let settings = json!({"name": self.stream, "subjects": ["outcry.>"], "storage": "file",
            "retention": "limits", "discard": "old", "num_replicas": 1, "max_consumers": -1,
            "max_msgs": -1, "max_bytes": -1, "max_age": 0,
            "duplicate_window": DUPLICATE_WINDOW_NS});
        let subject = format!("$JS.API.STREAM.CREATE.{}", self.stream);
        let question = Question { subject, id: None, payload: settings.to_string() };
        match connection.ask(&[question]).await?.pop().and_then(|answer| answer.error) {
            // An operator may have given it other limits, or copies: theirs count.
            Some(error) if error.err_code != STREAM_EXISTS => Err(error.into()),
            _ => Ok(connection),
        }
    }

    async fn state(&self) -> Result<StreamState, BusError> {
        let subject = format!("$JS.API.STREAM.INFO.{}", self.stream);
        let question = Question { subject, id: None, payload: String::new() };
        let answer = self.ask(vec![question]).await?.pop().ok_or(BusError::Protocol)?;
        match answer.error {
            Some(error) => Err(error.into()),
            None => answer.state.ok_or(BusError::Protocol),
        }
    }
}

impl From<Refusal> for BusError {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(refusal.description)
    }
}

impl Bus for Nats {
    async fn publish(&self, events: &[Event]) -> Result<Vec<u64>, BusError> {
        events.iter().try_for_each(|event| check(&event.subject, &event.payload))?;
        let question = |event: &Event| Question {
            subject: event.subject.clone(),
            id: Some(event.id.to_string()),
            payload: event.payload.clone(),
        };
        let answers = self.ask(events.iter().map(question).collect()).await?;
        answers
            .into_iter()
            .map(|answer| match answer.error {
                Some(error) => Err(error.into()),
                None if answer.seq == 0 => Err(BusError::Protocol),
                None => Ok(answer.seq),
            })
            .collect()
    }

    async fn read(&self, after: u64, limit: usize) -> Result<Vec<Heard>, BusError> {
        let StreamState { first_seq: first, last_seq: last } = self.state().await?;
        if after + 1 < first {
            return Err(BusError::Forgotten { first });
        }
        let limit = u64::try_from(limit).unwrap_or(u64::MAX);
        let to = last.min(after.saturating_add(limit));
        let subject = format!("$JS.API.STREAM.MSG.GET.{}", self.stream);
        let question = |seq: u64| Question {
            subject: subject.clone(),
            id: None,
            payload: json!({ "seq": seq }).to_string(),
        };
        let answers = self.ask((after + 1..=to).map(question).collect()).await?;
        answers.into_iter().map(|answer| read_stored(answer, to + 1)).collect()
    }
}

fn read_stored(answer: Answer, next: u64) -> Result<Heard, BusError> {
    match answer.error {
        // It was there a moment ago, and has been removed since.
        Some(error) if error.err_code == NO_MESSAGE => {
            return Err(BusError::Forgotten { first: next });
        }
        Some(error) => return Err(error.into()),
        None => {}
    }
    let stored = answer.message.ok_or(BusError::Protocol)?;
    let text = |base64: &str| {
        let bytes = STANDARD.decode(base64).map_err(|_| BusError::Protocol)?;
        String::from_utf8(bytes).map_err(|_| BusError::Protocol)
    };
    let headers = text(&stored.hdrs)?;
    let id = headers.lines().find_map(|line| line.strip_prefix("Nats-Msg-Id:"));
    let id = id.and_then(|id| id.trim().parse().ok()).ok_or(BusError::Protocol)?;
    let event = Event { id, subject: stored.subject, payload: text(&stored.data)? };
    Ok(Heard { sequence: stored.seq, event })
}

impl Connection {
    async fn write(&mut self, bytes: &[u8]) -> Result<(), BusError> {
        self.stream.write_all(bytes).await.map_err(BusError::Unavailable)?;
        self.stream.flush().await.map_err(BusError::Unavailable)
    }

    async fn line(&mut self) -> Result<String, BusError> {
        let mut line = String::new();
        let mut bounded = (&mut self.stream).take(LINE_BYTES_MAX);
        let count = bounded.read_line(&mut line).await.map_err(BusError::Unavailable)?;
        if count == 0 {
            return Err(BusError::Unavailable(io::ErrorKind::UnexpectedEof.into()));
        }
        line.truncate(line.trim_end().len());
        Ok(line)
    }

    /// Asks everything at once, and waits for every answer.
    async fn ask(&mut self, questions: &[Question]) -> Result<Vec<Answer>, BusError> {
        let first = self.asked;
        let mut bytes = Vec::new();
        for Question { subject, id, payload } in questions {
            let reply = format!("{}.{}", self.inbox, self.asked);
            self.asked += 1;
            match id {
                Some(id) => {
                    let head = format!("NATS/1.0\r\nNats-Msg-Id: {id}\r\n\r\n");
                    let (short, all) = (head.len(), head.len() + payload.len());
                    bytes.extend(format!("HPUB {subject} {reply} {short} {all}\r\n{head}").bytes());
                }
                None => {
                    bytes.extend(format!("PUB {subject} {reply} {}\r\n", payload.len()).bytes())
                }
            }
            bytes.extend(payload.bytes());
            bytes.extend(b"\r\n");
        }
        self.write(&bytes).await?;
        let mut answers: Vec<Option<Answer>> = questions.iter().map(|_| None).collect();
        let mut missing = questions.len();
        while missing > 0 {
            let Some((number, answer)) = self.answer().await? else {
                continue;
            };
            let place = number.checked_sub(first).and_then(|index| usize::try_from(index).ok());
            if let Some(place) = place.and_then(|index| answers.get_mut(index))
                && place.replace(answer).is_none()
            {
                missing -= 1;
            }
        }
        Ok(answers.into_iter().flatten().collect())
    }

    /// The next thing that the broker says, when it answers a question.
    async fn answer(&mut self) -> Result<Option<(u64, Answer)>, BusError> {
        let line = self.line().await?;
        let words: Vec<&str> = line.split_whitespace().collect();
        let (head_bytes, all_bytes) = match words.as_slice() {
            ["PING"] => {
                self.write(b"PONG\r\n").await?;
                return Ok(None);
            }
            ["PONG" | "+OK"] | ["INFO", ..] => return Ok(None),
            ["-ERR", ..] => return Err(BusError::Refused(line[4..].trim().to_owned())),
            ["MSG", _, _, .., all] => ("0", *all),
            ["HMSG", _, _, .., head, all] => (*head, *all),
            _ => return Err(BusError::Protocol),
        };
        let count = |text: &str| {
            let count: usize = text.parse().map_err(|_| BusError::Protocol)?;
            if count <= MESSAGE_BYTES_MAX { Ok(count) } else { Err(BusError::Protocol) }
        };
        let (head_bytes, all_bytes) = (count(head_bytes)?, count(all_bytes)?);
        let mut message = vec![0; all_bytes + 2];
        self.stream.read_exact(&mut message).await.map_err(BusError::Unavailable)?;
        let body = message.get(head_bytes..all_bytes).ok_or(BusError::Protocol)?;
        let number = words[1].rsplit_once('.').and_then(|(_, number)| number.parse().ok());
        let number = number.ok_or(BusError::Protocol)?;
        if body.is_empty() && message.starts_with(b"NATS/1.0 503") {
            let what = "nobody answers there: JetStream is off, or has no leader yet";
            return Err(BusError::Unavailable(io::Error::other(what)));
        }
        let answer = serde_json::from_slice(body).map_err(|_| BusError::Protocol)?;
        Ok(Some((number, answer)))
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn addresses_are_read_and_passwords_not_shown() {
        let nats = Nats::at("nats://ada:s3cret@127.0.0.1:4222/OUTCRY").unwrap();
        assert_eq!((nats.host.as_str(), nats.stream.as_str()), ("127.0.0.1:4222", "OUTCRY"));
        assert_eq!(nats.credentials["pass"], "s3cret");
        assert!(!format!("{nats:?}").contains("s3cret"));
        for wrong in ["nats://a:s3cret@host/S", "nats://h:1", "nats://h:1/a.b", "redis://h:1/S"] {
            let error = Nats::at(wrong).unwrap_err().to_string();
            assert!(!error.contains("s3cret"), "{error}");
        }
    }
}
