//! Books and trades as they change: the same messages over WebSocket and server-sent events.
//!
//! Each client keeps what it has been told, and is told the difference to now at most every
//! `PERIOD`: books are conflated, trades are not. A client that does not read is ended with a
//! reason after `PATIENCE`; one that was away goes on behind the last trade it has, and begins
//! its books with snapshots.

use std::collections::BTreeSet;
use std::convert::Infallible;
use std::time::Duration;

use axum::body::Body;
use axum::extract::State;
use axum::extract::ws::{CloseFrame, Message, WebSocket, WebSocketUpgrade};
use axum::http::{HeaderMap, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use market::{Conflated, Delta, Feed, LevelChange};
use serde::{Deserialize, Serialize};
use tokio::sync::mpsc;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Query;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::resources::market::{LevelBody, TradeBody, decimal, depth, side_name, symbol};

/// Books are told at most so often.
const PERIOD: Duration = Duration::from_millis(20);
/// How long a client may leave a message unread.
const PATIENCE: Duration = Duration::from_secs(10);
/// A sign of life, and the time after which a credential is looked at again.
const HEARTBEAT: Duration = Duration::from_secs(15);
/// Books one stream may carry.
const SYMBOLS_MAX: usize = 50;
/// Trades told at once.
const TRADES_AT_ONCE: usize = 500;
/// Messages between the maker and a server-sent stream's socket.
const SSE_QUEUE: usize = 16;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(events)).routes(routes!(socket))
}

/// What to stream.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct StreamQuery {
    /// Tickers, separated by commas.
    #[param(example = "OUTC,BELL")]
    symbols: String,
    /// Price levels of each side; 0 streams no books.
    #[param(minimum = 0, maximum = 100, default = 10)]
    depth: Option<usize>,
    /// Trades after this number; only new ones when absent. `Last-Event-ID` says the same.
    after_trade: Option<u64>,
}

/// One message of a stream.
#[derive(Debug, Serialize, ToSchema)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum StreamMessage {
    /// A book from the beginning.
    Snapshot {
        /// Which instrument.
        symbol: String,
        /// Counts the messages about this book in this stream, from 1 without gaps.
        sequence: u64,
        /// Best first.
        bids: Vec<LevelBody>,
        /// Best first.
        offers: Vec<LevelBody>,
    },
    /// What is different in a book.
    Changes {
        /// Which instrument.
        symbol: String,
        /// Counts the messages about this book in this stream, from 1 without gaps.
        sequence: u64,
        /// Levels as they are now; 0 shares is gone.
        changes: Vec<ChangeBody>,
    },
    /// A trade.
    Trade(TradeBody),
    /// Nothing happened for a while; the engine's newest command.
    Heartbeat {
        /// Its number.
        engine_sequence: u64,
    },
    /// The last message, when the venue ends the stream.
    End {
        /// Why, as a problem's code.
        code: String,
    },
}

/// A level as it is now.
#[derive(Debug, Serialize, ToSchema)]
pub struct ChangeBody {
    /// `buy` or `sell`.
    side: &'static str,
    /// With four digits after the point.
    price: String,
    /// Shares displayed; 0 when the level is gone.
    shares: u64,
    /// Orders.
    orders: u32,
}

impl From<&LevelChange> for ChangeBody {
    fn from(change: &LevelChange) -> Self {
        Self {
            side: side_name(change.side),
            price: decimal(change.price),
            shares: change.shares,
            orders: change.orders,
        }
    }
}

/// What one client has been told.
struct Told {
    feed: Feed,
    symbols: BTreeSet<engine::core::Symbol>,
    books: Vec<Conflated>,
    trade: u64,
}

impl Told {
    fn new(feed: Feed, query: &StreamQuery, last_event: Option<u64>) -> Result<Self, Problem> {
        let mut symbols = BTreeSet::new();
        for text in query.symbols.split(',') {
            symbols.insert(symbol(text.trim())?);
        }
        if symbols.len() > SYMBOLS_MAX {
            let what = format!("at most {SYMBOLS_MAX} symbols in one stream");
            return Err(Problem::new(Code::Unprocessable, what));
        }
        let (books, trade) = {
            let view = feed.view();
            if symbols.iter().any(|symbol| view.instrument(*symbol).is_none()) {
                return Err(Problem::new(Code::NotFound, "there is no such instrument"));
            }
            let books = match query.depth {
                Some(0) => Vec::new(),
                given => {
                    let depth = depth(given)?;
                    symbols.iter().map(|symbol| Conflated::new(*symbol, depth)).collect()
                }
            };
            let after = query.after_trade.or(last_event).unwrap_or(view.trades_total());
            if view.trades_after(after).is_none() {
                return Err(Problem::new(Code::Gone, "trades that old are not kept here"));
            }
            (books, after)
        };
        Ok(Self { feed, symbols, books, trade })
    }

    /// What the client has to be told now. `None` when it fell so far behind that trades it has not
    /// heard are forgotten.
    fn catch_up(&mut self) -> Option<Vec<StreamMessage>> {
        let mut messages = Vec::new();
        let view = self.feed.view();
        for book in &mut self.books {
            let symbol = book.symbol().to_string();
            match book.catch_up(&view) {
                None => {}
                Some((sequence, Delta::Snapshot { bids, offers })) => {
                    let bodies = |levels: Vec<_>| levels.into_iter().map(Into::into).collect();
                    let (bids, offers) = (bodies(bids), bodies(offers));
                    messages.push(StreamMessage::Snapshot { symbol, sequence, bids, offers });
                }
                Some((sequence, Delta::Changes(changes))) => {
                    let changes = changes.iter().map(Into::into).collect();
                    messages.push(StreamMessage::Changes { symbol, sequence, changes });
                }
            }
        }
        for trade in view.trades_after(self.trade)?.take(TRADES_AT_ONCE) {
            self.trade = trade.number;
            if self.symbols.contains(&trade.symbol) {
                messages.push(StreamMessage::Trade(trade.into()));
            }
        }
        Some(messages)
    }

    fn heartbeat(&self) -> StreamMessage {
        StreamMessage::Heartbeat { engine_sequence: self.feed.view().position().seq }
    }
}

/// Where a stream's messages go.
trait Sink {
    /// Hands a message over within [`PATIENCE`].
    async fn put(&mut self, message: &StreamMessage) -> Result<(), Gone>;
    /// Resolves when the client has gone.
    async fn gone(&mut self);
}

/// The client went away, or does not read.
struct Gone {
    is_slow: bool,
}

/// Tells a client everything until it goes, or must go; why it must.
async fn tell(api: &Api, caller: &Caller, mut told: Told, sink: &mut impl Sink) -> Option<Code> {
    let mut ticks = told.feed.ticks();
    let mut heartbeat = tokio::time::interval(HEARTBEAT);
    heartbeat.tick().await;
    loop {
        let Some(messages) = told.catch_up() else {
            return Some(Code::TooSlow);
        };
        for message in &messages {
            match sink.put(message).await {
                Ok(()) => {}
                Err(Gone { is_slow: true }) => return Some(Code::TooSlow),
                Err(Gone { is_slow: false }) => return None,
            }
        }
        tokio::select! {
            () = sink.gone() => return None,
            _ = heartbeat.tick() => {
                if let Err(problem) = caller.still_counts(api).await {
                    return Some(problem.code());
                }
                if let Err(gone) = sink.put(&told.heartbeat()).await {
                    return gone.is_slow.then_some(Code::TooSlow);
                }
            }
            changed = async {
                tokio::time::sleep(PERIOD).await;
                ticks.changed().await
            } => {
                if changed.is_err() {
                    return Some(Code::Unavailable);
                }
            }
        }
    }
}

fn json(message: &StreamMessage) -> String {
    // Texts and numbers become JSON without fail.
    serde_json::to_string(message).unwrap_or_default()
}

struct Socket(WebSocket);

impl Sink for Socket {
    async fn put(&mut self, message: &StreamMessage) -> Result<(), Gone> {
        let sent = self.0.send(Message::Text(json(message).into()));
        match tokio::time::timeout(PATIENCE, sent).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(Gone { is_slow: false }),
            Err(_) => Err(Gone { is_slow: true }),
        }
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

/// Stream books and trades over a WebSocket, one JSON object a message. The last message and the
/// close frame tell why when the venue ends it.
#[utoipa::path(get, path = "/v1/market/socket", tag = "market", params(StreamQuery), responses(
    (status = 101, description = "Messages follow", body = StreamMessage),
))]
async fn socket(
    State(api): State<Api>,
    caller: Caller,
    Query(query): Query<StreamQuery>,
    upgrade: Result<WebSocketUpgrade, axum::extract::ws::rejection::WebSocketUpgradeRejection>,
) -> Result<Response, Problem> {
    let told = Told::new(api.market()?.clone(), &query, None)?;
    let what = "ask for a WebSocket: Upgrade: websocket (RFC 6455)";
    let upgrade = upgrade.map_err(|_| Problem::new(Code::Malformed, what))?;
    let upgrade = upgrade.max_message_size(4096).max_frame_size(4096);
    Ok(upgrade.on_upgrade(async move |socket| {
        let mut socket = Socket(socket);
        if let Some(code) = tell(&api, &caller, told, &mut socket).await {
            let code = code.as_str();
            let _ = socket.put(&StreamMessage::End { code: code.to_owned() }).await;
            // 1008: the venue's rules end it (RFC 6455, section 7.4.1).
            let frame = CloseFrame { code: 1008, reason: code.into() };
            let _ = socket.0.send(Message::Close(Some(frame))).await;
        }
    }))
}

struct Events(mpsc::Sender<Result<String, Infallible>>);

impl Sink for Events {
    async fn put(&mut self, message: &StreamMessage) -> Result<(), Gone> {
        let id = match message {
            StreamMessage::Trade(trade) => format!("id: {}\n", trade.number()),
            _ => String::new(),
        };
        let text = format!("{id}data: {}\n\n", json(message));
        match tokio::time::timeout(PATIENCE, self.0.send(Ok(text))).await {
            Ok(Ok(())) => Ok(()),
            Ok(Err(_)) => Err(Gone { is_slow: false }),
            Err(_) => Err(Gone { is_slow: true }),
        }
    }

    async fn gone(&mut self) {
        self.0.closed().await;
    }
}

/// Stream books and trades as server-sent events. A client that reconnects sends `Last-Event-ID`
/// and misses no trade.
#[utoipa::path(get, path = "/v1/market/events", tag = "market", params(StreamQuery), responses(
    (status = 200, description = "Messages follow", body = StreamMessage,
        content_type = "text/event-stream"),
))]
async fn events(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Query(query): Query<StreamQuery>,
) -> Result<Response, Problem> {
    let last = headers.get("last-event-id").and_then(|value| value.to_str().ok());
    let last = last.and_then(|text| text.parse().ok());
    let told = Told::new(api.market()?.clone(), &query, last)?;
    let (sender, mut receiver) = mpsc::channel(SSE_QUEUE);
    tokio::spawn(async move {
        let mut events = Events(sender);
        if let Some(code) = tell(&api, &caller, told, &mut events).await {
            let code = code.as_str().to_owned();
            let _ = events.put(&StreamMessage::End { code }).await;
        }
    });
    let stream = futures_util::stream::poll_fn(move |context| receiver.poll_recv(context));
    let media = [(header::CONTENT_TYPE, HeaderValue::from_static("text/event-stream"))];
    Ok((media, Body::from_stream(stream)).into_response())
}
