//! Workload messages as commands of one session, and what the core made of them.

use engine::core::command::{
    AddInstrument, AddSession, CancelOrder, CancelQty, EnterOrder, ReplaceOrder, ReplaceQty,
    SystemEventCode,
};
use engine::core::{
    AccountId, CancelReason, Capacity, Command, CommandBody, Core, Event, EventSink, InstrumentId,
    Nanos, OrderTags, Price, Qty, SeqNo, SessionId, Stamp, Symbol, TimeInForce, UserRef,
};
use engine::memory::filled;
use serde::Serialize;

use super::format::{Header, Op, Reader, Record, Workload, WorkloadError};
use super::tally::Tally;

const OPERATOR: SessionId = SessionId(0);
/// All recorded flow comes in on one session.
pub const SESSION: SessionId = SessionId(1);
/// The smallest step a price can make: recorded ticks are taken as they are.
const TICK: Price = Price(1);

/// Turns records into commands: an order keeps its dense id for life in a workload, but has a new
/// `UserRef` after each replace on the wire, so the translator remembers the present one.
#[derive(Debug)]
pub struct Translator {
    /// Present user reference by order id; 0 before the order is entered.
    current: Box<[UserRef]>,
    /// Ticker by instrument of the workload.
    symbols: Vec<Symbol>,
    next_seq: u64,
    next_user_ref: u32,
}

impl Translator {
    /// Room for the orders of a workload.
    #[must_use]
    pub fn new(header: &Header) -> Self {
        // Bounded by the file's length: the reader checked that ids are dense.
        let current = filled(header.max_order_id as usize + 1, UserRef(0));
        let symbols = (0..header.symbols).map(symbol).collect();
        Self { current, symbols, next_seq: 1, next_user_ref: 1 }
    }

    /// The commands that list the instruments, open the session and open the market.
    pub fn opening(&mut self, header: &Header) -> impl Iterator<Item = Command> {
        let listed = (1..=header.symbols).map(|number| {
            CommandBody::AddInstrument(AddInstrument {
                instrument: InstrumentId(number as u16),
                symbol: symbol(number - 1),
                tick: TICK,
                round_lot: Qty(100),
            })
        });
        let session = CommandBody::AddSession(AddSession {
            session: SESSION,
            account: AccountId(1),
            firm: *b"RPLY",
            key: *b"REPLAYFLOW",
        });
        let open = [
            session,
            CommandBody::SystemEvent(SystemEventCode::StartOfSystemHours),
            CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours),
        ];
        let begin = [CommandBody::SystemEvent(SystemEventCode::StartOfMessages)];
        let bodies = begin.into_iter().chain(listed).chain(open);
        bodies.map(|body| self.sequenced(OPERATOR, body))
    }

    #[inline(always)]
    fn sequenced(&mut self, session: SessionId, body: CommandBody) -> Command {
        let seq = self.next_seq;
        self.next_seq += 1;
        // The flow carries no times; the sequence number stands in, so that time never goes back.
        Command { seq: SeqNo(seq), time: Nanos(seq), session, body }
    }

    #[inline(always)]
    fn new_user_ref(&mut self, order: usize) -> UserRef {
        let user_ref = UserRef(self.next_user_ref);
        // The reader bounds the number of records, so the numbers last.
        self.next_user_ref += 1;
        self.current[order] = user_ref;
        user_ref
    }

    /// The command of a record that has been checked.
    ///
    /// # Panics
    /// When the record was not read through a checking reader.
    #[inline(always)]
    pub fn command(&mut self, record: &Record) -> Command {
        let order = record.order() as usize;
        // Every arm makes its command whole, so that none is copied.
        match record.op().expect("the reader checks codes") {
            Op::New => {
                let user_ref = self.new_user_ref(order);
                let symbol = self.symbols[record.symbol() as usize];
                self.sequenced(SESSION, CommandBody::Enter(enter(record, symbol, user_ref)))
            }
            Op::Cancel => {
                let user_ref = self.current[order];
                let cancel = CancelOrder { user_ref, qty: Qty(0), qty_kind: CancelQty::Total };
                self.sequenced(SESSION, CommandBody::Cancel(cancel))
            }
            Op::Replace => {
                let orig_user_ref = self.current[order];
                let user_ref = self.new_user_ref(order);
                let replace = replace(record, orig_user_ref, user_ref);
                self.sequenced(SESSION, CommandBody::Replace(replace))
            }
            Op::Reduce => {
                let (user_ref, qty) = (self.current[order], Qty(record.qty()));
                let cancel = CancelOrder { user_ref, qty, qty_kind: CancelQty::Decrement };
                self.sequenced(SESSION, CommandBody::Cancel(cancel))
            }
        }
    }
}

#[inline(always)]
fn enter(record: &Record, symbol: Symbol, user_ref: UserRef) -> EnterOrder {
    let side = record.side();
    EnterOrder {
        user_ref,
        side,
        time_in_force: time_in_force(record),
        symbol,
        qty: Qty(record.qty()),
        price: Price(record.price() as u32),
        tags: OrderTags {
            side_code: side as u8,
            display: b'Y',
            capacity: b'P',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: 0,
            cl_ord_id: [b' '; 14],
        },
    }
}

#[inline(always)]
fn replace(record: &Record, orig_user_ref: UserRef, user_ref: UserRef) -> ReplaceOrder {
    ReplaceOrder {
        orig_user_ref,
        user_ref,
        qty: Qty(record.qty()),
        qty_kind: ReplaceQty::Open,
        price: Price(record.price() as u32),
        time_in_force: time_in_force(record),
        display: b'Y',
        intermarket_sweep: b'N',
        cl_ord_id: [b' '; 14],
    }
}

#[inline(always)]
fn time_in_force(record: &Record) -> TimeInForce {
    if record.immediate() { TimeInForce::Ioc } else { TimeInForce::Day }
}

/// The ticker of an instrument of the workload: `W` and five digits.
fn symbol(index: u32) -> Symbol {
    let digit = |place: u32| b'0' + (index / place % 10) as u8;
    let digits = [digit(10_000), digit(1_000), digit(100), digit(10), digit(1)];
    let [a, b, c, d, e] = digits;
    Symbol([b'W', a, b, c, d, e, b' ', b' '])
}

/// What the core must hold for a workload. Orders are bounded by the ids, levels by the orders and
/// by the range of prices; one more, because a replace takes its new level before it gives up the
/// old one.
#[must_use]
pub fn capacity(header: &Header) -> Capacity {
    let orders = header.max_order_id.max(1);
    let prices = u64::from(header.price_max.saturating_sub(header.price_min)) + 1;
    let levels = orders.min(prices * u64::from(header.symbols)) + 1;
    Capacity {
        instruments: header.symbols as u16,
        sessions: 1,
        orders: orders as u32,
        levels: levels as u32,
    }
}

/// What a workload did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct DriveReport {
    /// Messages driven.
    pub messages: u64,
    /// NEW messages among them.
    pub orders: u64,
    /// Trades, volume and hash.
    #[serde(flatten)]
    pub tally: Tally,
    /// Cancels, replaces and reductions of orders that did not rest.
    pub rejects: u64,
    /// Orders resting at the end.
    pub resting: u64,
    /// Most orders resting at once.
    pub orders_peak: u64,
    /// Most price levels at once, over all instruments.
    pub levels_peak: u64,
    /// Messages the core refused although the workload's rules allow them, or did not carry out
    /// whole; not 0 means that the outcome is not that of the workload.
    pub refused: u64,
}

/// A core, and a workload going through it.
pub struct Driver {
    core: Core,
    translator: Translator,
    /// Workload id by user reference: the hash is over the workload's ids.
    orders: Vec<u32>,
    report: DriveReport,
}

impl Driver {
    /// A core that can hold the workload, with instruments listed and the market open.
    #[must_use]
    pub fn new(header: &Header) -> Self {
        let mut core = Core::new(capacity(header));
        let mut translator = Translator::new(header);
        for command in translator.opening(header) {
            core.apply(&command, &mut engine::core::event::NullSink);
        }
        Self { core, translator, orders: vec![0], report: DriveReport::default() }
    }

    /// Executes one record that has been checked.
    pub fn apply(&mut self, record: &Record) {
        let op = record.op();
        let command = self.translator.command(record);
        if matches!(op, Some(Op::New | Op::Replace)) {
            self.orders.push(record.order() as u32);
        }
        let mut sink = Watch { orders: &self.orders, report: &mut self.report, outcome: None };
        self.core.apply(&command, &mut sink);
        let outcome = sink.outcome;
        let report = &mut self.report;
        report.orders_peak = report.orders_peak.max(self.core.live_orders() as u64);
        report.levels_peak = report.levels_peak.max(self.core.live_levels() as u64);
        self.report.messages += 1;
        self.report.orders += u64::from(op == Some(Op::New));
        match (op, outcome) {
            (_, Some(Outcome::Done)) => {}
            (Some(Op::New), _) | (_, Some(Outcome::Refused)) => self.report.refused += 1,
            (_, None) => self.report.rejects += 1,
        }
    }

    /// What happened so far.
    #[must_use]
    pub fn report(&self) -> DriveReport {
        self.report
    }

    /// The core as it stands.
    #[must_use]
    pub fn core(&self) -> &Core {
        &self.core
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Done,
    Refused,
}

/// Tallies the events of one command.
struct Watch<'a> {
    orders: &'a [u32],
    report: &'a mut DriveReport,
    outcome: Option<Outcome>,
}

impl Watch<'_> {
    fn order(&self, user_ref: UserRef) -> u64 {
        u64::from(self.orders[user_ref.0 as usize])
    }
}

impl EventSink for Watch<'_> {
    fn event(&mut self, _: Stamp, event: &Event) {
        match event {
            Event::Accepted(_) | Event::Replaced(_) => self.outcome = Some(Outcome::Done),
            Event::Canceled(canceled) if canceled.reason == CancelReason::System => {
                self.outcome = Some(Outcome::Refused);
            }
            Event::Canceled(_) => self.outcome = Some(Outcome::Done),
            Event::Rejected(_) => self.outcome = self.outcome.or(Some(Outcome::Refused)),
            Event::Traded(trade) => {
                let maker = self.order(trade.maker.user_ref);
                let taker = self.order(trade.taker.user_ref);
                self.report.tally.trade(maker, taker, u64::from(trade.price.0), trade.qty.0);
                self.report.resting -= u64::from(trade.maker.leaves == Qty(0));
            }
            Event::Added(_) => self.report.resting += 1,
            Event::Deleted { .. } => self.report.resting -= 1,
            Event::AcceptedSpecial(..)
            | Event::ReplacedSpecial(..)
            | Event::Prevented(_)
            | Event::CrossFilled(_)
            | Event::Restored(..)
            | Event::Triggered { .. }
            | Event::Restated { .. }
            | Event::BecameLimit { .. }
            | Event::CancelPending { .. }
            | Event::CancelRejected { .. } => unreachable!("a workload holds plain orders"),
            Event::Modified(_)
            | Event::MassCanceled { .. }
            | Event::EntrySwitched { .. }
            | Event::QueryAnswered { .. }
            | Event::Reduced { .. }
            | Event::Requoted { .. }
            | Event::SystemEvent(_)
            | Event::CrossPrinted { .. }
            | Event::PhaseChanged { .. }
            | Event::AccountTold(_)
            | Event::HoldingTold(_)
            | Event::Broken { .. }
            | Event::Withdrawn { .. }
            | Event::Corrected { .. }
            | Event::Reprinted { .. }
            | Event::ShortTested { .. }
            | Event::Noticed(_)
            | Event::Listed { .. } => {}
        }
    }
}

/// Drives a whole file, reporting progress as (messages done, messages in all).
///
/// # Errors
/// When the file cannot be read or a field is out of range.
pub fn drive(
    reader: &mut Reader<impl std::io::Read>,
    mut progress: impl FnMut(u64, u64),
) -> Result<Driver, WorkloadError> {
    let header = *reader.header();
    let mut driver = Driver::new(&header);
    loop {
        let chunk = reader.chunk()?;
        if chunk.is_empty() {
            return Ok(driver);
        }
        for record in chunk {
            driver.apply(record);
        }
        progress(driver.report.messages, header.records);
    }
}

impl Workload {
    /// Drives a workload in memory.
    #[must_use]
    pub fn drive(&self) -> Driver {
        let mut driver = Driver::new(self.header());
        for record in self.records() {
            driver.apply(record);
        }
        driver
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tickers_are_valid_and_differ() {
        assert_eq!(symbol(0), Symbol::new("W00000").expect("printable"));
        assert_eq!(symbol(65_533), Symbol::new("W65533").expect("printable"));
        assert_eq!(symbol(0).to_string().len(), 6);
        assert_ne!(symbol(1), symbol(10));
    }
}
