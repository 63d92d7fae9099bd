//! LOBSTER message files: the recorded orders of one instrument, and whether our matching finds the
//! recorded executions.
//!
//! Adds, partial cancels and deletes become commands; each execution of a visible order (type 4)
//! becomes an immediate-or-cancel aggressor of that price and size against it. Nothing of the
//! recorded maker is told to the core: it must find it by price-time priority. Files start in the
//! middle of a day, so orders that rested before are unknown; their events are counted and left
//! out.

mod parse;

use std::collections::HashMap;
use std::io::{self, BufRead};

use engine::core::command::{
    AddInstrument, AddSession, CancelOrder, CancelQty, EnterOrder, SystemEventCode,
};
use engine::core::event::NullSink;
use engine::core::{
    AccountId, Capacity, Command, CommandBody, Core, Event, EventSink, InstrumentId, Nanos,
    OrderTags, Price, Qty, SeqNo, SessionId, Side, Stamp, Symbol, TimeInForce, UserRef,
};
use serde::Serialize;

pub use parse::{LineFault, looks_like_header, looks_like_message};

use parse::{Kind, Line, Lines};

const OPERATOR: SessionId = SessionId(0);
const SESSION: SessionId = SessionId(1);
const SYMBOL: Symbol = Symbol(*b"LOBSTER ");
/// Malformed lines kept with their numbers.
const FAULTS_KEPT: usize = 32;

/// Why a file could not be replayed.
#[derive(Debug, thiserror::Error)]
pub enum LobsterError {
    /// Reading failed.
    #[error("LOBSTER file, line {line}: {source}")]
    Io {
        /// The line being read.
        line: u64,
        /// What failed.
        source: io::Error,
    },
    /// The first line is a header.
    #[error("line 1 is a header ({text:?}); LOBSTER message files have none: remove it")]
    HeaderLine {
        /// The line.
        text: String,
    },
    /// No line could be read as a message.
    #[error("none of {lines} lines is a LOBSTER message; first: {first}")]
    NoMessages {
        /// Lines in the file.
        lines: u64,
        /// What is wrong with the first of them.
        first: LineFault,
    },
}

/// What a file contained and what the replay made of it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct LobsterReport {
    /// Well-formed lines.
    pub messages: u64,
    /// Lines that are not messages.
    pub malformed: u64,
    /// Lines whose time is before the previous one's; taken at the previous time.
    pub time_backwards: u64,
    /// Adds (type 1) entered.
    pub orders: u64,
    /// Trades of the replay.
    pub trades: u64,
    /// Shares of those.
    pub volume: u64,
    /// Orders resting at the end of the replay.
    pub resting: u64,
    /// Executions of visible orders (type 4) in the file.
    pub executions: u64,
    /// Those whose order was added within the file: what can be reproduced.
    pub executions_of_known: u64,
    /// Of these, found among the trades of the replay: same maker, price and quantity. Each trade
    /// counts for one recorded execution only.
    pub reproduced: u64,
    /// `reproduced / executions_of_known`; nothing when there are none.
    pub reproduced_share: Option<f64>,
    /// Of these, the whole outcome of their own aggressor and nothing else.
    pub reproduced_in_place: u64,
    /// Partial cancels (type 2).
    pub cancels: u64,
    /// Deletes (type 3).
    pub deletes: u64,
    /// Executions of hidden orders (type 5); no effect on the book.
    pub hidden_executions: u64,
    /// Auction trades (type 6); no effect on the book.
    pub cross_trades: u64,
    /// Halts and resumptions (type 7); no effect on the book.
    pub halts: u64,
    /// Cancels, deletes and executions of orders never added in the file.
    pub unknown: u64,
    /// Cancels and deletes of orders that the replay had traded away.
    pub gone: u64,
    /// Cancels and deletes of another size than the replay's order had left.
    pub size_differs: u64,
    /// Adds under a number that still rests; the old order was cancelled.
    pub repeated_adds: u64,
    /// Adds that traded on entry, which a recorded add never does.
    pub adds_traded: u64,
    /// Commands the core refused, for want of capacity.
    pub refused: u64,
}

/// Maker, price and quantity: an execution as the file records it.
type Execution = (u64, Price, Qty);

/// How often an execution was recorded, and how often it happened in the replay.
#[derive(Clone, Copy, Debug, Default)]
struct Times {
    recorded: u64,
    replayed: u64,
}

/// A file going through the core.
pub struct LobsterReplay {
    core: Core,
    next_seq: u64,
    time: u64,
    /// Our number of an order by the venue's.
    numbers: HashMap<u64, UserRef>,
    /// The venue's number by ours; 0 for aggressors, which have none. Ours are dense.
    venue_numbers: Vec<u64>,
    executions: HashMap<Execution, Times>,
    report: LobsterReport,
    faults: Vec<(u64, LineFault)>,
}

impl LobsterReplay {
    /// An open market with room for `adds` orders (see [`count_adds`]).
    #[must_use]
    pub fn new(adds: u32) -> Self {
        let orders = adds.max(1);
        let capacity = Capacity { instruments: 1, sessions: 1, orders, levels: orders };
        let mut replay = Self {
            core: Core::new(capacity),
            next_seq: 1,
            time: 0,
            numbers: HashMap::new(),
            venue_numbers: vec![0],
            executions: HashMap::new(),
            report: LobsterReport::default(),
            faults: Vec::new(),
        };
        replay.open_market();
        replay
    }

    fn open_market(&mut self) {
        let instrument = AddInstrument {
            instrument: InstrumentId(1),
            symbol: SYMBOL,
            // Recorded prices are taken as they are, below a dollar in fractions of a cent.
            tick: Price(1),
            round_lot: Qty(100),
        };
        let session = AddSession {
            session: SESSION,
            account: AccountId(1),
            firm: *b"RPLY",
            key: *b"REPLAYFLOW",
        };
        for body in [
            CommandBody::SystemEvent(SystemEventCode::StartOfMessages),
            CommandBody::AddInstrument(instrument),
            CommandBody::AddSession(session),
            CommandBody::SystemEvent(SystemEventCode::StartOfSystemHours),
            CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours),
        ] {
            let command = self.sequenced(OPERATOR, body);
            self.core.apply(&command, &mut NullSink);
        }
    }

    /// Replays a whole file, reporting the number of bytes read. What was read before an error
    /// stands.
    ///
    /// # Errors
    /// When reading fails, the first line is a header, or no line is a message.
    pub fn read(
        &mut self,
        source: impl BufRead,
        mut progress: impl FnMut(u64),
    ) -> Result<(), LobsterError> {
        let mut lines = Lines::new(source);
        while let Some(line) = lines.next()? {
            match line {
                Ok(line) => self.line(&line),
                Err(fault) => {
                    self.report.malformed += 1;
                    if self.faults.len() < FAULTS_KEPT {
                        self.faults.push((lines.number(), fault));
                    }
                }
            }
            progress(lines.bytes());
        }
        match self.faults.first() {
            Some(&(_, first)) if self.report.messages == 0 => {
                Err(LobsterError::NoMessages { lines: lines.number(), first })
            }
            _ => Ok(()),
        }
    }

    /// The first malformed lines, each with its number from 1.
    #[must_use]
    pub fn faults(&self) -> &[(u64, LineFault)] {
        &self.faults
    }

    /// The core as it stands.
    #[must_use]
    pub fn core(&self) -> &Core {
        &self.core
    }

    /// What was found so far.
    #[must_use]
    pub fn report(&self) -> LobsterReport {
        let (known, reproduced) = (self.report.executions_of_known, self.report.reproduced);
        LobsterReport {
            reproduced_share: (known > 0).then(|| reproduced as f64 / known as f64),
            resting: self.core.live_orders() as u64,
            ..self.report.clone()
        }
    }

    fn line(&mut self, line: &Line) {
        self.report.messages += 1;
        self.report.time_backwards += u64::from(line.time_ns < self.time);
        self.time = self.time.max(line.time_ns);
        match line.kind {
            Kind::Add => self.add(line),
            Kind::Cancel => {
                self.report.cancels += 1;
                self.cancel(line, CancelQty::Decrement);
            }
            Kind::Delete => {
                self.report.deletes += 1;
                self.cancel(line, CancelQty::Total);
            }
            Kind::Execution => self.execution(line),
            Kind::HiddenExecution => self.report.hidden_executions += 1,
            Kind::CrossTrade => self.report.cross_trades += 1,
            Kind::Halt => self.report.halts += 1,
        }
    }

    fn add(&mut self, line: &Line) {
        if let Some(&old) = self.numbers.get(&line.order)
            && self.core.order(SESSION, old).is_some()
        {
            self.report.repeated_adds += 1;
            self.apply(cancel(old, Qty(0), CancelQty::Total));
        }
        let user_ref = self.new_number(line.order);
        self.numbers.insert(line.order, user_ref);
        let body = enter(line, user_ref, line.side, TimeInForce::Day);
        let outcome = self.apply(body);
        self.report.orders += 1;
        self.report.adds_traded += u64::from(outcome.trades > 0);
    }

    fn cancel(&mut self, line: &Line, kind: CancelQty) {
        let Some(&user_ref) = self.numbers.get(&line.order) else {
            self.report.unknown += 1;
            return;
        };
        let qty = if kind == CancelQty::Total { Qty(0) } else { line.size };
        let outcome = self.apply(cancel(user_ref, qty, kind));
        match outcome.canceled {
            None => self.report.gone += 1,
            Some(canceled) => {
                self.report.size_differs += u64::from(canceled != line.size);
            }
        }
    }

    fn execution(&mut self, line: &Line) {
        self.report.executions += 1;
        if !self.numbers.contains_key(&line.order) {
            self.report.unknown += 1;
            return;
        }
        self.report.executions_of_known += 1;
        let recorded = (line.order, line.price, line.size);
        let times = self.executions.entry(recorded).or_default();
        times.recorded += 1;
        // The trade may have come first, when another aggressor took the order.
        self.report.reproduced += u64::from(times.recorded <= times.replayed);
        let user_ref = self.new_number(0);
        let body = enter(line, user_ref, line.side.opposite(), TimeInForce::Ioc);
        let outcome = self.apply(body);
        let in_place = outcome.trades == 1 && outcome.last == Some(recorded);
        self.report.reproduced_in_place += u64::from(in_place);
    }

    fn new_number(&mut self, venue_number: u64) -> UserRef {
        let number = u32::try_from(self.venue_numbers.len());
        self.venue_numbers.push(venue_number);
        UserRef(number.expect("a file has fewer than 2^32 lines"))
    }

    fn sequenced(&mut self, session: SessionId, body: CommandBody) -> Command {
        let seq = SeqNo(self.next_seq);
        self.next_seq += 1;
        Command { seq, time: Nanos(self.time), session, body }
    }

    fn apply(&mut self, body: CommandBody) -> Outcome {
        let command = self.sequenced(SESSION, body);
        let mut watch = Watch {
            venue_numbers: &self.venue_numbers,
            executions: &mut self.executions,
            report: &mut self.report,
            outcome: Outcome::default(),
        };
        self.core.apply(&command, &mut watch);
        watch.outcome
    }
}

fn enter(line: &Line, user_ref: UserRef, side: Side, time_in_force: TimeInForce) -> CommandBody {
    CommandBody::Enter(EnterOrder {
        user_ref,
        side,
        time_in_force,
        symbol: SYMBOL,
        qty: line.size,
        price: line.price,
        tags: OrderTags {
            side_code: side as u8,
            display: b'Y',
            capacity: b'P',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: 0,
            cl_ord_id: [b' '; 14],
        },
    })
}

fn cancel(user_ref: UserRef, qty: Qty, qty_kind: CancelQty) -> CommandBody {
    CommandBody::Cancel(CancelOrder { user_ref, qty, qty_kind })
}

/// What one command did.
#[derive(Clone, Copy, Debug, Default)]
struct Outcome {
    trades: u64,
    last: Option<Execution>,
    canceled: Option<Qty>,
}

struct Watch<'a> {
    venue_numbers: &'a [u64],
    executions: &'a mut HashMap<Execution, Times>,
    report: &'a mut LobsterReport,
    outcome: Outcome,
}

impl EventSink for Watch<'_> {
    fn event(&mut self, _: Stamp, event: &Event) {
        match event {
            Event::Traded(trade) => {
                let maker = self.venue_numbers[trade.maker.user_ref.0 as usize];
                let execution = (maker, trade.price, trade.qty);
                let times = self.executions.entry(execution).or_default();
                times.replayed += 1;
                self.report.reproduced += u64::from(times.replayed <= times.recorded);
                self.report.trades += 1;
                self.report.volume += u64::from(trade.qty.0);
                self.outcome.trades += 1;
                self.outcome.last = Some(execution);
            }
            Event::Canceled(canceled) => self.outcome.canceled = Some(canceled.qty),
            Event::Rejected(_) => self.report.refused += 1,
            _ => {}
        }
    }
}

/// Counts the adds of a file: how many orders the core must have room for.
///
/// # Errors
/// As of [`LobsterReplay::read`], but for the absence of messages.
pub fn count_adds(source: impl BufRead) -> Result<u32, LobsterError> {
    let mut lines = Lines::new(source);
    let mut adds: u32 = 0;
    while let Some(line) = lines.next()? {
        adds = adds.saturating_add(u32::from(line.is_ok_and(|line| line.kind == Kind::Add)));
    }
    Ok(adds)
}
