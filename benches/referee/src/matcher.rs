//! The harness's messages as commands of one session, and the core's events as its reports.

use std::collections::HashMap;

use engine::core::command::{
    AddInstrument, AddSession, CancelOrder, CancelQty, EnterOrder, ReplaceOrder, ReplaceQty,
    SystemEventCode,
};
use engine::core::event::NullSink;
use engine::core::{
    AccountId, CORE_QTY_MAX, Capacity, Command, CommandBody, Core, Event, EventSink, InstrumentId,
    Nanos, OrderTags, Price, Qty, SeqNo, SessionId, Side, Stamp, Symbol, TimeInForce, UserRef,
};

use crate::abi::{BUY, Cancel, Kind, Modify, NewOrder, Report};

const SESSION: SessionId = SessionId(1);
const INSTRUMENT: InstrumentId = InstrumentId(1);
const SYMBOL: Symbol = Symbol(*b"REFEREE ");
/// Orders resting at once.
const ORDERS: u32 = 1 << 20;
/// Price levels at once.
const LEVELS: u32 = 1 << 18;
/// Client's numbers below this are found in a table, as a session's dense numbers should be; any
/// other in a map.
const DENSE: usize = 1 << 22;
/// A tick of the harness is signed, a price of the core is not: zero is moved into the middle.
const ZERO: i64 = 1_000_000_000;

/// Where reports go.
pub trait Reports {
    /// Takes one report, and waits where there is no room.
    fn push(&mut self, report: &Report);
}

/// What is known of a client's number.
#[derive(Clone, Copy, Debug, Default)]
struct Entry {
    /// Its order in the core; 0 when there never was one.
    user_ref: u32,
    side: u8,
    price: u32,
}

/// One book, driven by the harness's messages.
pub struct Matcher {
    core: Core,
    next_seq: u64,
    dense: Vec<Entry>,
    sparse: HashMap<u64, Entry>,
    /// Client's number by the core's.
    clients: Vec<u64>,
}

impl Matcher {
    /// An empty book. `seed` changes nothing but where numbers lie in the core's tables.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let capacity = Capacity { instruments: 1, sessions: 1, orders: ORDERS, levels: LEVELS };
        let mut clients = Vec::with_capacity(DENSE);
        clients.push(0);
        let mut matcher = Self {
            core: Core::with_index_seed(capacity, seed),
            next_seq: 1,
            dense: vec![Entry::default(); DENSE],
            sparse: HashMap::new(),
            clients,
        };
        for body in opening() {
            let command = matcher.sequenced(SessionId(0), body);
            matcher.core.apply(&command, &mut NullSink);
        }
        matcher
    }

    /// Matches a new order.
    pub fn new_order(&mut self, order: &NewOrder, out: &mut impl Reports) {
        let about = About {
            seq: order.sequence_number,
            id: order.order_id,
            side: order.side,
            price: order.price_ticks,
            quantity: order.quantity,
        };
        let price = price(order.price_ticks).filter(|_| fits(order.quantity));
        let Some(price) = price.filter(|_| !self.rests(order.order_id)) else {
            out.push(&about.report(Kind::OrderAck));
            return out.push(&about.report(Kind::CancelAck));
        };
        let user_ref = self.name(order.order_id, order.side, price);
        let body = CommandBody::Enter(enter(order, user_ref, price));
        if self.execute(about, body, out) != Outcome::Done {
            out.push(&about.report(Kind::OrderAck));
            out.push(&about.report(Kind::CancelAck));
        }
    }

    /// Cancels an order.
    pub fn cancel(&mut self, cancel: &Cancel, out: &mut impl Reports) {
        let entry = self.entry(cancel.order_id);
        let about = About {
            seq: cancel.sequence_number,
            id: cancel.order_id,
            side: entry.side,
            price: ticks(Price(entry.price)),
            quantity: 0,
        };
        let user_ref = UserRef(entry.user_ref);
        let request = CancelOrder { user_ref, qty: Qty(0), qty_kind: CancelQty::Total };
        if self.execute(about, CommandBody::Cancel(request), out) != Outcome::Done {
            out.push(&about.report(Kind::CancelReject));
        }
    }

    /// Gives an order new terms; it goes behind all others at its price.
    pub fn modify(&mut self, modify: &Modify, out: &mut impl Reports) {
        let entry = self.entry(modify.order_id);
        let about = About {
            seq: modify.sequence_number,
            id: modify.order_id,
            side: entry.side,
            price: modify.new_price_ticks,
            quantity: modify.new_quantity,
        };
        let price = price(modify.new_price_ticks).filter(|_| fits(modify.new_quantity));
        let Some(price) = price.filter(|_| self.rests(modify.order_id)) else {
            return out.push(&about.report(Kind::ModifyReject));
        };
        let user_ref = self.name(modify.order_id, entry.side, price);
        let replace = replace(UserRef(entry.user_ref), user_ref, modify.new_quantity, price);
        if self.execute(about, CommandBody::Replace(replace), out) != Outcome::Done {
            // No room for a level: the order rests as it did.
            *self.place(modify.order_id) = entry;
            out.push(&about.report(Kind::ModifyReject));
        }
    }

    /// The best price of a side in ticks.
    #[must_use]
    pub fn best(&self, side: u8) -> Option<i64> {
        let touch = self.core.touch(INSTRUMENT);
        let best = if side == BUY { touch.bid } else { touch.ask };
        best.map(|(price, _)| ticks(price))
    }

    /// Shares that rest on a side at a price.
    #[must_use]
    pub fn depth_at(&self, price_ticks: i64, side: u8) -> u64 {
        price(price_ticks).map_or(0, |price| self.core.depth_at(INSTRUMENT, book_side(side), price))
    }

    fn rests(&self, id: u64) -> bool {
        let user_ref = self.entry(id).user_ref;
        user_ref != 0 && self.core.order(SESSION, UserRef(user_ref)).is_some()
    }

    fn entry(&self, id: u64) -> Entry {
        match self.dense.get(id as usize) {
            Some(entry) => *entry,
            None => self.sparse.get(&id).copied().unwrap_or_default(),
        }
    }

    fn place(&mut self, id: u64) -> &mut Entry {
        match self.dense.get_mut(id as usize) {
            Some(place) => place,
            None => self.sparse.entry(id).or_default(),
        }
    }

    /// Gives a client's number the next number of the core.
    fn name(&mut self, id: u64, side: u8, price: Price) -> UserRef {
        let user_ref = u32::try_from(self.clients.len()).expect("fewer than 2^32 orders in a run");
        self.clients.push(id);
        *self.place(id) = Entry { user_ref, side, price: price.0 };
        UserRef(user_ref)
    }

    #[inline]
    fn execute(&mut self, about: About, body: CommandBody, out: &mut impl Reports) -> Outcome {
        let command = self.sequenced(SESSION, body);
        let mut sink = Sink { about, clients: &self.clients, out, outcome: Outcome::Ignored };
        self.core.apply(&command, &mut sink);
        sink.outcome
    }

    fn sequenced(&mut self, session: SessionId, body: CommandBody) -> Command {
        let seq = self.next_seq;
        self.next_seq += 1;
        Command { seq: SeqNo(seq), time: Nanos(seq), session, body }
    }
}

/// Lists the instrument, opens the session and the market.
fn opening() -> [CommandBody; 5] {
    let instrument = AddInstrument {
        instrument: INSTRUMENT,
        symbol: SYMBOL,
        tick: Price(1),
        round_lot: Qty(100),
    };
    let session =
        AddSession { session: SESSION, account: AccountId(1), firm: *b"REFE", key: *b"REFEREEKEY" };
    [
        CommandBody::SystemEvent(SystemEventCode::StartOfMessages),
        CommandBody::AddInstrument(instrument),
        CommandBody::AddSession(session),
        CommandBody::SystemEvent(SystemEventCode::StartOfSystemHours),
        CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours),
    ]
}

fn enter(order: &NewOrder, user_ref: UserRef, price: Price) -> EnterOrder {
    let side = book_side(order.side);
    EnterOrder {
        user_ref,
        side,
        time_in_force: if order.ioc == 0 { TimeInForce::Day } else { TimeInForce::Ioc },
        symbol: SYMBOL,
        qty: Qty(order.quantity),
        price,
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

fn replace(orig_user_ref: UserRef, user_ref: UserRef, open: u32, price: Price) -> ReplaceOrder {
    ReplaceOrder {
        orig_user_ref,
        user_ref,
        qty: Qty(open),
        qty_kind: ReplaceQty::Open,
        price,
        time_in_force: TimeInForce::Day,
        display: b'Y',
        intermarket_sweep: b'N',
        cl_ord_id: [b' '; 14],
    }
}

fn fits(quantity: u32) -> bool {
    (1..=CORE_QTY_MAX.0).contains(&quantity)
}

/// The core's price of a tick; `None` where it has none.
fn price(ticks: i64) -> Option<Price> {
    let moved = ticks.checked_add(ZERO).filter(|moved| (1..2 * ZERO).contains(moved))?;
    Some(Price(moved as u32))
}

fn ticks(price: Price) -> i64 {
    i64::from(price.0) - ZERO
}

fn book_side(side: u8) -> Side {
    if side == BUY { Side::Buy } else { Side::Sell }
}

/// What every report of one message has in common.
#[derive(Clone, Copy, Debug)]
struct About {
    seq: u64,
    id: u64,
    side: u8,
    price: i64,
    quantity: u32,
}

impl About {
    #[inline]
    fn report(&self, kind: Kind) -> Report {
        Report {
            kind,
            side: self.side,
            reserved: [0; 6],
            sequence_number: self.seq,
            order_id: self.id,
            price_ticks: self.price,
            quantity: self.quantity,
            reserved2: 0,
            maker_order_id: 0,
            taker_order_id: 0,
            reserved3: 0,
        }
    }
}

/// What became of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    /// The core passed it over: there is no such order.
    Ignored,
    Refused,
    Done,
}

/// Turns the events of one command into reports.
struct Sink<'a, R> {
    about: About,
    clients: &'a [u64],
    out: &'a mut R,
    outcome: Outcome,
}

impl<R: Reports> EventSink for Sink<'_, R> {
    #[inline]
    fn event(&mut self, _: Stamp, event: &Event) {
        let report = match event {
            Event::Accepted(_) => self.about.report(Kind::OrderAck),
            Event::Replaced(_) => self.about.report(Kind::ModifyAck),
            Event::Canceled(_) => self.about.report(Kind::CancelAck),
            Event::Traded(trade) => Report {
                price_ticks: ticks(trade.price),
                quantity: trade.qty.0,
                maker_order_id: self.clients[trade.maker.user_ref.0 as usize],
                taker_order_id: self.about.id,
                ..self.about.report(Kind::Trade)
            },
            Event::Rejected(_) => {
                self.outcome = Outcome::Refused;
                return;
            }
            _ => return,
        };
        self.outcome = Outcome::Done;
        self.out.push(&report);
    }
}
