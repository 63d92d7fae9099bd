//! Books and trades as they change.
//!
//! Each client is told the difference to now at most every `PERIOD`: books are conflated, trades
//! are not. One that was away goes on behind the last trade it has, and begins its books with
//! snapshots.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::core::Symbol;
use market::{Candle, Conflated, Delta, Feed, LevelChange, Trade};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;
use utoipa::{IntoParams, ToSchema};
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::Query;
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::resources::candles::CandleBody;
use crate::resources::market::{LevelBody, TradeBody, decimal, depth, side_name, symbol};
use crate::resources::streaming::{Source, Upgrade, last_event, over_events, over_socket};

/// Books are told at most so often.
const PERIOD: Duration = Duration::from_millis(20);
/// Books one stream may carry.
const SYMBOLS_MAX: usize = 50;
/// Trades told at once.
const TRADES_AT_ONCE: usize = 500;

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
    /// Whether to tell the newest minute's candle whenever it changes.
    #[param(default = false)]
    #[serde(default)]
    candles: bool,
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
    /// The newest minute of an instrument, as it is now.
    Candle(CandleBody),
    /// Nothing happened for a while; the engine's newest command.
    Heartbeat {
        /// Its number.
        engine_sequence: u64,
    },
    /// The last message, when the venue ends the stream.
    End {
        /// Why, as a problem's code.
        code: &'static str,
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

/// What there is to tell of a market.
#[derive(Debug)]
pub(crate) enum News {
    Book(Symbol, u64, Delta),
    Trade(Trade),
    Candle(Symbol, Candle),
    Heartbeat(u64),
}

impl From<News> for StreamMessage {
    fn from(news: News) -> Self {
        match news {
            News::Book(symbol, sequence, Delta::Snapshot { bids, offers }) => {
                let bodies = |levels: Vec<_>| levels.into_iter().map(Into::into).collect();
                let (bids, offers) = (bodies(bids), bodies(offers));
                Self::Snapshot { symbol: symbol.to_string(), sequence, bids, offers }
            }
            News::Book(symbol, sequence, Delta::Changes(changes)) => {
                let changes = changes.iter().map(Into::into).collect();
                Self::Changes { symbol: symbol.to_string(), sequence, changes }
            }
            News::Trade(trade) => Self::Trade((&trade).into()),
            News::Candle(symbol, candle) => Self::Candle(CandleBody::of(symbol, &candle)),
            News::Heartbeat(engine_sequence) => Self::Heartbeat { engine_sequence },
        }
    }
}

/// What a client wants to hear.
pub(crate) struct Wanted {
    pub(crate) symbols: BTreeSet<Symbol>,
    /// Nothing for no books.
    pub(crate) depth: Option<usize>,
    pub(crate) after_trade: Option<u64>,
    pub(crate) has_candles: bool,
}

/// What one client has been told.
pub(crate) struct Told {
    feed: Feed,
    ticks: watch::Receiver<u64>,
    symbols: BTreeSet<Symbol>,
    books: Vec<Conflated>,
    /// Per instrument the candle that was told; nothing when none are asked for.
    candles: Option<BTreeMap<Symbol, Candle>>,
    trade: u64,
}

impl Told {
    pub(crate) fn new(feed: Feed, wanted: Wanted) -> Result<Self, Problem> {
        let Wanted { symbols, depth, after_trade, has_candles } = wanted;
        if !(1..=SYMBOLS_MAX).contains(&symbols.len()) {
            let what = format!("from 1 to {SYMBOLS_MAX} symbols in one stream");
            return Err(Problem::new(Code::Unprocessable, what));
        }
        let trade = {
            let view = feed.view();
            if symbols.iter().any(|symbol| view.instrument(*symbol).is_none()) {
                return Err(Problem::new(Code::NotFound, "there is no such instrument"));
            }
            let after = after_trade.unwrap_or(view.trades_total());
            if view.trades_after(after).is_none() {
                return Err(Problem::new(Code::Gone, "trades that old are not kept here"));
            }
            after
        };
        let books = depth.into_iter();
        let books = books.flat_map(|depth| symbols.iter().map(move |s| Conflated::new(*s, depth)));
        let books = books.collect();
        let ticks = feed.ticks();
        let candles = has_candles.then(BTreeMap::new);
        Ok(Self { feed, ticks, symbols, books, candles, trade })
    }

    fn of_query(feed: Feed, query: &StreamQuery, last: Option<u64>) -> Result<Self, Problem> {
        let symbols = query.symbols.split(',').map(|text| symbol(text.trim()));
        let wanted = Wanted {
            symbols: symbols.collect::<Result<_, _>>()?,
            depth: levels(query.depth)?,
            after_trade: query.after_trade.or(last),
            has_candles: query.candles,
        };
        Self::new(feed, wanted)
    }
}

/// How deep the books of a stream are; 0 is none.
pub(crate) fn levels(given: Option<usize>) -> Result<Option<usize>, Problem> {
    if given == Some(0) { Ok(None) } else { depth(given).map(Some) }
}

impl Source for Told {
    type News = News;
    type Message = StreamMessage;

    fn catch_up(&mut self) -> Option<Vec<News>> {
        let mut news = Vec::new();
        let view = self.feed.view();
        for book in &mut self.books {
            if let Some((sequence, delta)) = book.catch_up(&view) {
                news.push(News::Book(book.symbol(), sequence, delta));
            }
        }
        for trade in view.trades_after(self.trade)?.take(TRADES_AT_ONCE) {
            self.trade = trade.number;
            if self.symbols.contains(&trade.symbol) {
                news.push(News::Trade(*trade));
            }
        }
        if let Some(told) = &mut self.candles {
            for &symbol in &self.symbols {
                let now = view.candles(symbol).and_then(|candles| candles.last().copied());
                if let Some(candle) = now
                    && told.insert(symbol, candle) != Some(candle)
                {
                    news.push(News::Candle(symbol, candle));
                }
            }
        }
        Some(news)
    }

    fn heartbeat(&self) -> News {
        News::Heartbeat(self.feed.view().position().seq)
    }

    fn end(code: &'static str) -> StreamMessage {
        StreamMessage::End { code }
    }

    fn id(news: &News) -> Option<u64> {
        match news {
            News::Trade(trade) => Some(trade.number),
            _ => None,
        }
    }

    async fn changed(&mut self) -> bool {
        tokio::time::sleep(PERIOD).await;
        self.ticks.changed().await.is_ok()
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
    upgrade: Upgrade,
) -> Result<Response, Problem> {
    let told = Told::of_query(api.market()?.clone(), &query, None)?;
    over_socket(api, caller, told, upgrade)
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
    let told = Told::of_query(api.market()?.clone(), &query, last_event(&headers))?;
    Ok(over_events(api, caller, told))
}
