//! Orders and operators' commands to the engine, each once, and what became of them.
//!
//! ```text
//!  handler ─▶ desk: one transaction for all that wait ─▶ link ─▶ ring ─▶ shard
//!     ▲                                                   │                │
//!     └──────── answer ◀─────── Orders ◀──────────────────┴── event file ◀─┘
//! ```
//!
//! - [`Form`] is what an investor asks for, written as OUCH or as a command.
//! - [`Orders`] is what became of it: a state machine over the engine's events, nothing else.
//! - [`Gateway`] decides a request in the database, with its number in its session, before the ring
//!   hears of it, and sends again what was not seen answered (0009): whatever crashes, a request
//!   that was decided is executed once, and one that was not, never.
//!
//! Each account has a session of the bridge of its own, opened when it first trades. Accounts are
//! known here by their number at the engine; which session that is, the engine's log says.

mod days;
mod desk;
mod facts;
pub mod form;
mod kept;
mod link;
pub mod orders;
mod past;
pub mod venue;
mod waiter;

use std::sync::Arc;
use std::time::Duration;

use engine::bridge::{Days, Position, VenueId};
use engine::core::event::Part;
use engine::core::{CommandBody, RejectReason};
use store::{Clock, Db, Migration, StoreError, Transient};
use tokio::sync::{mpsc, oneshot, watch};
use vault::Vault;

pub use form::{ClientOrderId, Form, NewOrder, Replacement, Special};
pub use link::State;
pub use orders::{Account, Answer, Execution, OPERATOR, Order, Orders, Status, Update};

use desk::{Ask, Desk, What};
use link::{Link, Shared};

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] =
    store::migrations!("gateway", "0001-gateway", "0002-decisions", "0003-days", "0004-runs");

/// Moves what is sealed in them to the newest key of `vault`; how many rows there were of it.
///
/// # Errors
/// What the database refuses, and what this program cannot read.
pub async fn rewrap(db: &Db, vault: &Vault) -> Result<u64, StoreError> {
    kept::rewrap(db, vault).await
}

/// How long an answer is waited for; the request goes on without whoever waits.
const ANSWER_TIME_MAX: Duration = Duration::from_secs(10);
/// The number of a session that is to be opened may be taken by the time it comes.
const OPEN_ATTEMPTS: u32 = 5;
/// Requests that wait to be decided.
const QUEUE: usize = 4_096;

/// Where the engine is.
#[derive(Clone, Debug)]
pub struct Places {
    /// Its folder of events (`bridge.events`), and those of the days before.
    pub days: Days,
    /// Its ring of requests (`bridge.ring`).
    pub ring: std::path::PathBuf,
}

/// What makes a request known again.
#[derive(Clone, Debug)]
pub struct Key {
    /// Who asks.
    pub scope: String,
    /// The client's key.
    pub key: String,
    /// Hash of the request.
    pub hash: [u8; 32],
    /// What the audit log is to say of it: written with the decision, or not at all.
    pub deed: Option<Arc<audit::Entry>>,
}

/// A request that was decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The account's number at the engine.
    pub number: u32,
    /// The request's number in its session.
    pub request: u64,
    /// The day that the number is of.
    pub day: u32,
    /// Whether it was decided before, by the same key.
    pub is_repeat: bool,
}

/// Why a request was not done, or is not known to be.
#[derive(Debug, thiserror::Error)]
pub enum GatewayError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No engine takes requests now. Nothing was decided.
    #[error("{0}")]
    NotReady(String),
    /// The key stood for another request.
    #[error("this Idempotency-Key stood for another request; use a new one")]
    KeyReused,
    /// The key stands for nothing.
    #[error("no request was decided by this Idempotency-Key")]
    NeverDecided,
    /// Not answered in time; it may have been decided.
    #[error(
        "the engine has not answered yet; ask again with the same Idempotency-Key to learn whether \
         it was done"
    )]
    NoAnswer,
    /// Answered so long ago that the answer is not kept here.
    #[error("this was answered long ago; look at the order")]
    Forgotten,
    /// The day ended before the engine had it.
    #[error(
        "the venue's day ended before the engine had this request: it was not done, and never \
         will be; ask anew, with another Idempotency-Key"
    )]
    DayOver,
    /// The engine refuses to open a session for the account.
    #[error("the engine opens no session for this account: {0}")]
    NoSession(&'static str),
}

impl Transient for GatewayError {
    fn is_transient(&self) -> bool {
        matches!(self, Self::Store(error) if error.is_transient())
    }
}

/// The way to the engine. Cheap to clone; it ends with the last one.
#[derive(Clone, Debug)]
pub struct Gateway {
    shared: Arc<Shared>,
    asks: mpsc::Sender<Ask>,
    events: Arc<std::path::Path>,
    _link: Arc<Link>,
}

impl Gateway {
    /// Opens the way: a thread that follows the events and fills the ring, a task that decides.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn open(
        (db, vault): (Db, Arc<Vault>),
        clock: Arc<dyn Clock>,
        places: Places,
    ) -> std::io::Result<Self> {
        let events = Arc::from(places.days.events());
        let days = places.days.clone();
        let (link, shared, jobs) = Link::start(places)?;
        let (asks, queue) = mpsc::channel(QUEUE);
        tokio::spawn(Desk::new((db, vault), (clock, days), Arc::clone(&shared), jobs).run(queue));
        Ok(Self { shared, asks, events, _link: Arc::new(link) })
    }

    /// What it is doing.
    #[must_use]
    pub fn state(&self) -> State {
        self.shared.state()
    }

    /// The engine's journal that is followed; none before it is known which.
    #[must_use]
    pub fn venue(&self) -> Option<VenueId> {
        self.shared.venue()
    }

    /// Which day of the venue that is, counted from 1.
    #[must_use]
    pub fn today(&self) -> Option<u32> {
        self.shared.venue().map(|_| self.orders().day())
    }

    /// Everything known of orders. Hold it briefly: the link waits.
    pub fn orders(&self) -> std::sync::RwLockReadGuard<'_, Orders> {
        self.shared.orders()
    }

    /// The same once all that happened so far was read: before, what is not there may be yet to
    /// come.
    ///
    /// # Errors
    /// [`GatewayError::NotReady`] while there are no events, or they are caught up with.
    pub fn known_orders(&self) -> Result<std::sync::RwLockReadGuard<'_, Orders>, GatewayError> {
        self.shared.known_orders().map_err(GatewayError::NotReady)
    }

    /// Changes whenever something of the account of this number happened.
    #[must_use]
    pub fn ticks(&self, number: u32) -> watch::Receiver<u64> {
        self.shared.ticks(number)
    }

    /// Opens a session for the account of this number, when it has none.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn open_account(&self, number: u32) -> Result<(), GatewayError> {
        let mut why = "";
        for _ in 0..OPEN_ATTEMPTS {
            if self.orders().account(number).is_some() {
                return Ok(());
            }
            let decided = self.ask(None, What::Open(number)).await?;
            if decided.request > 0
                && let Answer::Refused(code) = self.answer_to(OPERATOR, decided).await?
            {
                why = refusal_text(code);
            }
        }
        Err(GatewayError::NoSession(why))
    }

    /// Has a request of an account executed once, and waits for what becomes of it.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn request(
        &self,
        key: Key,
        number: u32,
        form: Form,
    ) -> Result<(Decided, Answer), GatewayError> {
        let decided = self.ask(Some(key), What::Form(number, form)).await?;
        Ok((decided, self.answer_to(decided.number, decided).await?))
    }

    /// Has an operator's command executed once, and waits for what becomes of it.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn command(
        &self,
        key: Key,
        body: CommandBody,
    ) -> Result<(Decided, Answer), GatewayError> {
        let decided = self.ask(Some(key), What::Command(Box::new(body))).await?;
        Ok((decided, self.answer_to(OPERATOR, decided).await?))
    }

    /// As [`Gateway::command`]; what days have ended without is asked again, as another request.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn command_for_good(
        &self,
        key: Key,
        body: CommandBody,
    ) -> Result<(Decided, Answer), GatewayError> {
        let mut days = 0_u32;
        loop {
            let again = Key {
                key: if days == 0 { key.key.clone() } else { format!("{}/day{days}", key.key) },
                ..key.clone()
            };
            match self.command(again, body).await {
                Err(GatewayError::DayOver) => days += 1,
                answered => return answered,
            }
        }
    }

    /// Asks the engine something that changes nothing, and may as well be asked twice.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn inquire(&self, body: CommandBody) -> Result<Answer, GatewayError> {
        let decided = self.ask(None, What::Command(Box::new(body))).await?;
        self.answer_to(OPERATOR, decided).await
    }

    /// Which part of a resting order it was that traded, as the record at a place tells it.
    ///
    /// # Errors
    /// [`GatewayError::NotReady`] when the events cannot be read.
    pub async fn part_at(&self, place: Position) -> Result<Option<Part>, GatewayError> {
        let events = Arc::clone(&self.events);
        let read = tokio::task::spawn_blocking(move || facts::part_at(&events, place)).await;
        let unread = |why: &dyn std::fmt::Display| GatewayError::NotReady(why.to_string());
        read.map_err(|error| unread(&error))?.map_err(|error| unread(&error))
    }

    /// What became of a request that was decided before, by the same key; nothing when none was.
    ///
    /// # Errors
    /// [`GatewayError`].
    pub async fn repeat(&self, key: Key) -> Result<Option<(Decided, Answer)>, GatewayError> {
        let decided = match self.ask(Some(key), What::Known).await {
            Err(GatewayError::NeverDecided) => return Ok(None),
            decided => decided?,
        };
        Ok(Some((decided, self.answer_to(decided.number, decided).await?)))
    }

    /// Has something decided; what is new is answered, too, when this resolves.
    async fn ask(&self, key: Option<Key>, what: What) -> Result<Decided, GatewayError> {
        let (reply, decided) = oneshot::channel();
        let ends = || GatewayError::NotReady("the control plane is stopping".to_owned());
        self.asks.send(Ask { key, what, reply }).await.map_err(|_| ends())?;
        match tokio::time::timeout(ANSWER_TIME_MAX, decided).await {
            Ok(decided) => decided.map_err(|_| ends())?,
            Err(_) => Err(GatewayError::NoAnswer),
        }
    }

    /// What became of a request that is in the session of this account.
    async fn answer_to(&self, number: u32, decided: Decided) -> Result<Answer, GatewayError> {
        let Decided { request, day, .. } = decided;
        if !self.shared.is_answered(number, request) {
            let answered = self.shared.wait_for(number, request);
            // It may have been answered before somebody waited.
            if self.shared.is_answered(number, request) {
                self.shared.tell(number, request);
            }
            match tokio::time::timeout(ANSWER_TIME_MAX, answered).await {
                Ok(Ok(())) => {}
                Ok(Err(_)) | Err(_) => return Err(GatewayError::NoAnswer),
            }
        }
        let orders = self.shared.orders();
        // The day may have ended meanwhile: its numbers mean others by now.
        if orders.day() != day {
            return Err(GatewayError::NoAnswer);
        }
        let answer = orders.account(number).and_then(|account| account.answer(request));
        answer.cloned().ok_or(GatewayError::Forgotten)
    }
}

/// Why an order was refused, for people.
#[must_use]
pub fn reject_text(reason: RejectReason) -> &'static str {
    use RejectReason as R;
    match reason {
        R::Halted => "the instrument is halted, or not open",
        R::FirmNotAuthorized => "order entry is switched off",
        R::InvalidQuantity => "quantity: the venue does not take so many shares",
        R::ReplaceNotAllowed => "the order cannot be replaced now",
        R::InvalidCross => {
            "the instrument has no such auction, now or at all, or not such an order in it"
        }
        R::InvalidMaxFloor => {
            "display_quantity: in round lots, of an order with a limit that rests"
        }
        R::InvalidMinQty => {
            "min_quantity: of an order that is hidden or trades at once, up to its size"
        }
        R::PeggingNotAllowed => "peg: not with the rest of what the order asks for",
        R::InvalidSymbol => "symbol: there is no such instrument",
        R::InvalidPrice => "price: not a multiple of the tick, or out of range",
        R::MarketNotAllowed => "a market order cannot rest",
        R::PortRate => "too many orders in too short a time",
        R::DuplicateRate => "the same order too often in too short a time",
        R::ProcessingError => "a capacity of the venue is exhausted; the order was not taken",
        R::PositionLimit => "the position would be larger than the account may have",
        R::Exposure => "buying power, or a limit of exposure, does not suffice",
        R::Restricted => "the account may not trade this instrument like this",
        R::FatFinger => "price: too far beyond what the instrument costs",
        R::ShortSaleTest => "the price test is in force: no short sale at or below the bid",
        R::LocateRequired => "shares sold short must be located first",
        R::AccountRate => "too many orders in this instrument in too short a time",
        R::ShortNotAllowed => "more shares are sold than are held",
        R::NotionalTooLarge => "one order may not be for so much money",
        R::OrderTooLarge => "one order may not be for so many shares",
        _ => "the venue does not offer what the order asks for",
    }
}

/// What a code of [`Answer::Refused`] means.
#[must_use]
pub fn refusal_text(code: u16) -> &'static str {
    match code {
        5 => "no such instrument",
        6 => "no session is of this account",
        7 => "no session is of this firm",
        8 => "these settings cannot be",
        9 => "no such session",
        11 => "this session may not give operators' commands",
        13 => "all instruments of the engine's capacity are listed",
        14 => "the ticker is listed already",
        17 => "all sessions of the engine's capacity are open",
        18 => "another session has this key",
        19 => "orders rest: close them first",
        22 => "the day only moves forward",
        23 => "no stream is laid out for another session: see the engine's capacity.spare_sessions",
        24 => "a session's key is 10 letters and digits",
        40 => "the instrument follows the day: only one listed with a calendar can be moved",
        41 => "the instrument cannot go there from where it is",
        42 => "market data knows no such reason",
        43 => "a calendar cannot have this entry",
        44 => "orders of the day before are crossed: the instrument opens through a call",
        50 => "the account has no limits yet: give it some first",
        51 => "limits cannot be so, or are first ones while an order is live: cancel those first",
        _ => "the engine cannot execute it now",
    }
}

#[cfg(test)]
mod tests;
