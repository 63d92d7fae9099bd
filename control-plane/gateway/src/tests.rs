//! Orders as a function of the engine's events.
#![allow(clippy::unwrap_used)]

mod days;
mod known;

use engine::bridge::{Entry, Fact};
use engine::core::command::{EnterOrder, OpenBridge};
use engine::core::{
    AccountId, Capacity, Command, CommandBody, Core, Event, EventSink, Nanos, OrderTags, Price,
    Qty, SeqNo, SessionId, Side, Stamp, Symbol, Terms, TimeInForce, UserRef,
};

use crate::link::JobBody;
use crate::orders::{Answer, CLOSED_KEPT, EXECUTIONS_KEPT, Orders, Status, Update};
use crate::{ClientOrderId, Form, NewOrder, Replacement, Special};

const CAPACITY: Capacity = Capacity { instruments: 2, sessions: 4, orders: 4096, levels: 1024 };
const FIRM: [u8; 4] = *b"OUTC";
const ONE: u32 = 7;
const TWO: u32 = 8;

/// A core, the orders made of its events, and the numbers of two sessions.
struct World {
    core: Core,
    seq: u64,
    requests: [u64; 3],
    orders: Orders,
}

#[derive(Default)]
struct Sink(Vec<Event>);

impl EventSink for Sink {
    fn event(&mut self, _: Stamp, event: &Event) {
        self.0.push(*event);
    }
}

impl World {
    fn new() -> Self {
        use engine::core::command::{AddInstrument, SystemEventCode as Day};
        let (core, orders) = (Core::new(CAPACITY), Orders::default());
        let mut world = Self { core, seq: 0, requests: [0; 3], orders };
        world.hear(0, CommandBody::SystemEvent(Day::StartOfMessages));
        world.hear(
            0,
            CommandBody::AddInstrument(AddInstrument {
                instrument: engine::core::InstrumentId(1),
                symbol: symbol(),
                tick: Price(100),
                round_lot: Qty(100),
            }),
        );
        for (session, account) in [(1, ONE), (2, TWO)] {
            let (session, account) = (SessionId(session), AccountId(account));
            let open = OpenBridge { session, account, firm: FIRM, operator: false };
            world.hear(0, CommandBody::OpenBridge(open));
        }
        world.hear(0, CommandBody::SystemEvent(Day::StartOfSystemHours));
        world.hear(0, CommandBody::SystemEvent(Day::StartOfMarketHours));
        world
    }

    /// Executes a command and applies what it says, as the follower writes it.
    fn hear(&mut self, session: u16, body: CommandBody) {
        self.seq += 1;
        let (seq, time) = (SeqNo(self.seq), Nanos(1_000 * self.seq));
        let command = Command { seq, time, session: SessionId(session), body };
        let mut sink = Sink::default();
        self.core.apply(&command, &mut sink);
        let mut facts: Vec<Fact> = sink.0.into_iter().map(Fact::Event).collect();
        if command.body.is_operators() || facts.is_empty() {
            facts.insert(0, Fact::Command(command.body));
        }
        let request = match session {
            0 => 0,
            session => {
                self.requests[usize::from(session)] += 1;
                self.requests[usize::from(session)]
            }
        };
        let last = facts.len() - 1;
        for (index, fact) in facts.into_iter().enumerate() {
            let entry = Entry {
                at: Stamp { seq, time },
                index: index as u32,
                is_last: index == last,
                session: SessionId(session),
                request,
                fact,
            };
            self.orders.apply(&entry);
        }
    }

    fn enter(&mut self, session: u16, side: Side, price: u32, qty: u32) -> u32 {
        let number = self.requests[usize::from(session)] as u32 + 1;
        let tags = OrderTags {
            side_code: side as u8,
            display: b'Y',
            capacity: b'A',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: 0,
            cl_ord_id: *b"name          ",
        };
        self.hear(
            session,
            CommandBody::Enter(EnterOrder {
                user_ref: UserRef(number),
                side,
                time_in_force: TimeInForce::Day,
                symbol: symbol(),
                qty: Qty(qty),
                price: Price(price),
                tags,
            }),
        );
        number
    }

    fn ask(&mut self, session: u16, form: Form) -> Answer {
        let number = self.requests[usize::from(session)] + 1;
        let body = match form.job(number as u32, FIRM) {
            JobBody::Ouch(message) => engine::shard::gateway::command(&message, &FIRM),
            JobBody::Command(body) => engine::shard::gateway::special_order(*body),
        };
        self.hear(session, body);
        let account = [ONE, TWO][usize::from(session) - 1];
        self.orders.account(account).unwrap().answer(number).unwrap().clone()
    }
}

fn symbol() -> Symbol {
    Symbol::new("OUTC").unwrap()
}

#[test]
fn both_sides_of_a_trade_hear_of_it() {
    let mut world = World::new();
    let offer = world.enter(1, Side::Sell, 500_000, 300);
    let bid = world.enter(2, Side::Buy, 500_100, 200);
    let seller = world.orders.account(ONE).unwrap();
    let sold = seller.order(offer).unwrap();
    assert_eq!((sold.executed, sold.leaves, sold.status), (200, 100, Status::Open));
    let buyer = world.orders.account(TWO).unwrap();
    let bought = buyer.order(bid).unwrap();
    assert_eq!((bought.executed, bought.status), (200, Status::Filled));
    assert_eq!(bought.value, 200 * 500_000, "at the maker's price");
    let execution = buyer.executions_before(None).next().unwrap();
    assert_eq!((execution.is_taker, execution.qty), (Some(true), 200));
    assert_eq!(seller.executions_before(None).next().unwrap().is_taker, Some(false));
    let Some(Answer::Order(answer)) = buyer.answer(1) else { panic!("an order") };
    assert_eq!(answer.executed, 200, "as of its own command");
    let told: Vec<_> = buyer.updates_after(0).unwrap().collect();
    assert!(matches!(told[1].1, Update::Execution(_)));
    assert_eq!(told.last().unwrap().0, 3);
}

#[test]
fn a_busted_trade_counts_no_longer_and_a_corrected_one_as_it_should() {
    use engine::core::bust::{Bust, BustParty, BustReason, Correct, Parties};
    let mut world = World::new();
    let offer = world.enter(1, Side::Sell, 500_000, 300);
    let bid = world.enter(2, Side::Buy, 500_000, 200);
    let party = |session, number, side_code| BustParty {
        session: SessionId(session),
        user_ref: UserRef(number),
        side_code,
    };
    let (taker, maker) = (party(2, bid, b'B'), party(1, offer, b'S'));
    let part = engine::core::event::Part::Displayed;
    let bust = Bust {
        match_number: engine::core::MatchNumber(1),
        instrument: engine::core::InstrumentId(1),
        price: Price(500_000),
        qty: Qty(200),
        parties: Parties::Trade { taker, maker, part },
        reason: BustReason::Consent,
    };
    let (price, qty) = (Price(490_000), Qty(150));
    world.hear(0, CommandBody::Correct(Correct { bust, price, qty }));
    let buyer = world.orders.account(TWO).unwrap();
    let bought = buyer.order(bid).unwrap();
    assert_eq!((bought.executed, bought.value, bought.status), (150, 73_500_000, Status::Filled));
    let sold = world.orders.account(ONE).unwrap().order(offer).unwrap();
    assert_eq!((sold.executed, sold.leaves, sold.status), (150, 100, Status::Open));
    let known: Vec<_> = buyer.executions_before(None).collect();
    assert_eq!((known[0].corrects, known[0].match_number, known[0].busted_seq), (Some(1), 2, None));
    assert_eq!((known[1].qty, known[1].busted_seq), (200, Some(world.seq)));
    let told: Vec<_> = buyer.updates_after(3).unwrap().map(|(_, update)| update).collect();
    assert!(matches!(told[0], Update::Execution(one) if one.busted_seq.is_some()));
    assert!(matches!(told[1], Update::Order(order) if order.executed == 0));
    assert!(matches!(told[2], Update::Execution(one) if one.corrects == Some(1)));
    assert_eq!(told.len(), 4);
}

#[test]
fn an_order_keeps_its_id_when_it_is_replaced_and_ends_once() {
    let mut world = World::new();
    let id = world.enter(1, Side::Sell, 500_000, 300);
    let new = Replacement {
        current: id,
        qty: Qty(500),
        price: Some(Price(500_200)),
        time_in_force: TimeInForce::Day,
        special: Special::NONE,
        client_order_id: ClientOrderId::NONE,
    };
    let Answer::Order(replaced) = world.ask(1, Form::Replace(new)) else { panic!("replaced") };
    assert_eq!((replaced.id, replaced.current, replaced.qty), (id, id + 1, 500));
    let Answer::Order(gone) = world.ask(1, Form::Cancel(id + 1)) else { panic!("cancelled") };
    assert_eq!((gone.id, gone.leaves), (id, 0));
    assert!(matches!(gone.status, Status::Canceled(_)));
    let nothing = Answer::Canceled { orders: 0, shares: 0 };
    assert_eq!(world.ask(1, Form::Cancel(id + 1)), nothing);
    world.enter(1, Side::Sell, 500_000, 100);
    world.enter(1, Side::Sell, 500_100, 200);
    let all = world.ask(1, Form::CancelAll(None));
    assert_eq!(all, Answer::Canceled { orders: 2, shares: 300 });
    assert_eq!(world.orders.account(ONE).unwrap().open_orders().count(), 0);
}

#[test]
fn a_stop_keeps_its_terms_until_the_last_sale_is_there() {
    let mut world = World::new();
    let terms = |stop_price| Terms { stop_price: Price(stop_price), ..Terms::PLAIN };
    let special = |stop_price| Special { terms: terms(stop_price), ..Special::NONE };
    let stop = NewOrder {
        symbol: symbol(),
        side: Side::Sell,
        qty: Qty(300),
        price: Some(Price(480_000)),
        time_in_force: TimeInForce::Day,
        special: special(490_000),
        client_order_id: ClientOrderId::NONE,
    };
    let Answer::Order(entered) = world.ask(1, Form::Enter(stop)) else { panic!("taken") };
    assert_eq!((entered.status, entered.price), (Status::Open, stop.price));
    assert_eq!(entered.special, stop.special);
    let NewOrder { qty, price, time_in_force, client_order_id, .. } = stop;
    let (current, special) = (entered.current, special(489_900));
    let new = Replacement { current, qty, price, time_in_force, special, client_order_id };
    let Answer::Order(replaced) = world.ask(1, Form::Replace(new)) else { panic!("replaced") };
    assert_eq!((replaced.special, replaced.version), (special, 2));
    world.enter(2, Side::Buy, 489_900, 100);
    world.enter(1, Side::Sell, 489_900, 100);
    let waited = world.orders.account(ONE).unwrap().order(entered.id).unwrap();
    assert_eq!((waited.special, waited.leaves), (Special::NONE, 300), "it rests at its limit");
    assert_eq!(waited.version, 3);
}

#[test]
fn what_is_kept_is_bounded() {
    let mut world = World::new();
    for _ in 0..EXECUTIONS_KEPT + 10 {
        world.enter(1, Side::Sell, 500_000, 100);
        world.enter(2, Side::Buy, 500_000, 100);
    }
    let account = world.orders.account(ONE).unwrap();
    assert_eq!(account.orders_before(None).count(), CLOSED_KEPT);
    assert_eq!(account.executions_before(None).count(), EXECUTIONS_KEPT);
    assert!(account.updates_after(0).is_none(), "forgotten, and it says so");
    assert!(account.updates_after(account.updates_total()).unwrap().next().is_none());
    assert_eq!(account.answer(1), None);
}
