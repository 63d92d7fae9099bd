//! How anything is streamed: the same news over WebSocket, server-sent events and gRPC.
//!
//! A [`Source`] keeps what one client has been told, and is asked for the difference to now when
//! something changed. A client that does not read is ended with a reason after `PATIENCE`, one
//! whose credential ended at the next heartbeat; neither costs more memory than it did before.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::Body;
use axum::extract::ws::rejection::WebSocketUpgradeRejection;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use serde::Serialize;
use tokio::sync::mpsc;

use crate::Api;
use crate::guard::Caller;
use crate::problem::{Code, Problem};

/// How long a client may leave a message unread.
const PATIENCE: Duration = Duration::from_secs(10);
/// A sign of life, and the time after which a credential is looked at again.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Messages between the maker and a server-sent stream's socket.
const SSE_QUEUE: usize = 16;

/// One client's stream.
pub(crate) trait Source: Send + 'static {
    /// What it has to say.
    type News: Send + Sync;
    /// The same as JSON.
    type Message: Serialize + From<Self::News> + Send + Sync;

    /// What the client has to be told now. `None` when it fell so far behind that something it has
    /// not heard is forgotten.
    fn catch_up(&mut self) -> Option<Vec<Self::News>>;

    /// That nothing happened for a while.
    fn heartbeat(&self) -> Self::News;

    /// The last message, when the venue ends the stream.
    fn end(code: &'static str) -> Self::Message;

    /// What a client resumes behind.
    fn id(news: &Self::News) -> Option<u64>;

    /// Resolves when there may be something to tell; to false when there never will be.
    fn changed(&mut self) -> impl Future<Output = bool> + Send;
}

/// Where a stream's messages go.
pub(crate) trait Sink<S: Source>: Send {
    /// Hands news over within [`PATIENCE`].
    fn put(&mut self, news: S::News) -> impl Future<Output = Result<(), Gone>> + Send;
    /// Resolves when the client has gone.
    fn gone(&mut self) -> impl Future<Output = ()> + Send;
}

/// The client went away, or does not read.
pub(crate) struct Gone {
    is_slow: bool,
}

/// Waits [`PATIENCE`] for a client to take something.
pub(crate) async fn patiently<E>(sent: impl Future<Output = Result<(), E>>) -> Result<(), Gone> {
    match tokio::time::timeout(PATIENCE, sent).await {
        Ok(Ok(())) => Ok(()),
        Ok(Err(_)) => Err(Gone { is_slow: false }),
        Err(_) => Err(Gone { is_slow: true }),
    }
}

fn json(message: &impl Serialize) -> String {
    // Texts and numbers become JSON without fail.
    serde_json::to_string(message).unwrap_or_default()
}

/// Tells a client everything until it goes, or must go; why it must.
pub(crate) async fn tell<S: Source>(
    api: &Api,
    caller: &Caller,
    source: &mut S,
    sink: &mut impl Sink<S>,
) -> Option<Code> {
    let mut heartbeat = tokio::time::interval(HEARTBEAT);
    heartbeat.tick().await;
    loop {
        let Some(news) = source.catch_up() else {
            return Some(Code::TooSlow);
        };
        for one in news {
            if let Err(gone) = sink.put(one).await {
                return gone.is_slow.then_some(Code::TooSlow);
            }
        }
        tokio::select! {
            () = sink.gone() => return None,
            _ = heartbeat.tick() => {
                if let Err(problem) = caller.still_counts(api).await {
                    return Some(problem.code());
                }
                if let Err(gone) = sink.put(source.heartbeat()).await {
                    return gone.is_slow.then_some(Code::TooSlow);
                }
            }
            may_go_on = source.changed() => {
                if !may_go_on {
                    return Some(Code::Unavailable);
                }
            }
        }
    }
}

struct Socket(WebSocket);

impl Socket {
    async fn say(&mut self, text: String) -> Result<(), Gone> {
        patiently(self.0.send(Message::Text(text.into()))).await
    }
}

impl<S: Source> Sink<S> for Socket {
    async fn put(&mut self, news: S::News) -> Result<(), Gone> {
        self.say(json(&S::Message::from(news))).await
    }

    async fn gone(&mut self) {
        // Clients have nothing to say here but farewell; pings are answered by the library.
        while let Some(Ok(message)) = self.0.recv().await {
            if matches!(message, Message::Close(_)) {
                return;
            }
        }
    }
}

/// What a handler is given when a WebSocket is asked for.
pub(super) type Upgrade = Result<WebSocketUpgrade, WebSocketUpgradeRejection>;

/// Streams over a WebSocket.
pub(super) fn over_socket<S: Source>(
    api: Api,
    caller: Caller,
    mut source: S,
    upgrade: Upgrade,
) -> Result<Response, Problem> {
    let what = "ask for a WebSocket: Upgrade: websocket (RFC 6455)";
    let upgrade = upgrade.map_err(|_| Problem::new(Code::Malformed, what))?;
    let upgrade = upgrade.max_message_size(4096).max_frame_size(4096);
    Ok(upgrade.on_upgrade(async move |socket| {
        let mut socket = Socket(socket);
        if let Some(code) = tell(&api, &caller, &mut source, &mut socket).await {
            let code = code.as_str();
            let _ = socket.say(json(&S::end(code))).await;
            // 1008: the venue's rules end it (RFC 6455, section 7.4.1).
            let frame = CloseFrame { code: 1008, reason: code.into() };
            let _ = socket.0.send(Message::Close(Some(frame))).await;
        }
    }))
}

struct Events(mpsc::Sender<Result<String, Infallible>>);

impl Events {
    async fn say(&mut self, text: String, id: Option<u64>) -> Result<(), Gone> {
        let id = id.map(|id| format!("id: {id}\n")).unwrap_or_default();
        patiently(self.0.send(Ok(format!("{id}data: {text}\n\n")))).await
    }
}

impl<S: Source> Sink<S> for Events {
    async fn put(&mut self, news: S::News) -> Result<(), Gone> {
        let id = S::id(&news);
        self.say(json(&S::Message::from(news)), id).await
    }

    async fn gone(&mut self) {
        self.0.closed().await;
    }
}

/// What a client that reconnects has heard last.
pub(super) fn last_event(headers: &HeaderMap) -> Option<u64> {
    headers.get("last-event-id").and_then(|value| value.to_str().ok()?.parse().ok())
}

/// Streams as server-sent events.
pub(super) fn over_events<S: Source>(api: Api, caller: Caller, mut source: S) -> Response {
    let (sender, mut receiver) = mpsc::channel(SSE_QUEUE);
    tokio::spawn(async move {
        let mut events = Events(sender);
        if let Some(code) = tell(&api, &caller, &mut source, &mut events).await {
            let _ = events.say(json(&S::end(code.as_str())), None).await;
        }
    });
    let stream = futures_util::stream::poll_fn(move |context| receiver.poll_recv(context));
    let media = [(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"))];
    (media, Body::from_stream(stream)).into_response()
}
