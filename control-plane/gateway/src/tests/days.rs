//! From one day into the next, as a function of the events.

use engine::bridge::{Entry, Fact};
use engine::core::bust::BustReason;
use engine::core::command::{OpenBridge, SystemEventCode};
use engine::core::event::Accepted;
use engine::core::{
    AccountId, CancelReason, CommandBody, Event, GOOD_TILL_CANCELED, InstrumentId, MatchNumber,
    Nanos, OrderRef, OrderTags, Price, Qty, SeqNo, SessionId, Side, Stamp, Terms, TimeInForce,
    UserRef,
};

use super::{FIRM, ONE, TWO, World, symbol};
use crate::orders::{Orders, Status, Update};
use crate::past::{PAST_KEPT, PastAccount};

/// Its session on the day after is another one.
const LATER: SessionId = SessionId(3);

fn past(orders: &Orders) -> Vec<(u32, PastAccount)> {
    orders.past().collect()
}

fn of_one(orders: &Orders) -> PastAccount {
    past(orders).into_iter().find(|(number, _)| *number == ONE).unwrap().1
}

/// A record of the day after.
fn hear(orders: &mut Orders, seq: u64, fact: Fact) {
    let at = Stamp { seq: SeqNo(seq), time: Nanos(5_000_000 + seq) };
    let (session, request) = (SessionId(0), 0);
    orders.apply(&Entry { at, index: 0, is_last: true, session, request, fact });
}

/// An order of which a part has traded, and the day after, before it has begun.
fn one_order() -> (u32, World, Orders) {
    let mut world = World::new();
    let offer = world.enter(1, Side::Sell, 500_000, 300);
    world.enter(2, Side::Buy, 500_000, 200);
    let mut next = Orders::begin(2, past(&world.orders));
    let (session, account) = (LATER, AccountId(ONE));
    let open = OpenBridge { session, account, firm: FIRM, operator: false };
    hear(&mut next, 1, Fact::Command(CommandBody::OpenBridge(open)));
    (offer, world, next)
}

fn restored(user_ref: u32) -> Event {
    let tags = OrderTags {
        side_code: Side::Sell as u8,
        display: b'Y',
        capacity: b'A',
        intermarket_sweep: b'N',
        cross_type: b'N',
        customer_type: 0,
        cl_ord_id: *b"name          ",
    };
    let accepted = Accepted {
        session: LATER,
        user_ref: UserRef(user_ref),
        order: OrderRef(9),
        instrument: InstrumentId(1),
        symbol: symbol(),
        // Less than was open: the venue may have cut it.
        qty: Qty(60),
        price: Price(500_000),
        time_in_force: TimeInForce::Day,
        tags,
    };
    let terms = Terms { good_till: GOOD_TILL_CANCELED, ..Terms::PLAIN };
    Event::Restored(accepted, terms, Qty(200))
}

#[test]
fn an_order_that_is_restored_is_the_one_it_was_and_is_told() {
    let (offer, world, mut next) = one_order();
    let before = world.orders.account(ONE).unwrap();
    let known = before.order(offer).unwrap().clone();
    hear(&mut next, 2, Fact::Event(restored(offer)));
    let account = next.account(ONE).unwrap();
    let order = account.order(offer).unwrap();
    assert_eq!((order.leaves, order.executed, order.value), (60, known.executed, known.value));
    assert_eq!((order.version, order.entered_ns), (known.version + 1, known.entered_ns));
    assert_eq!(account.updates_total(), before.updates_total() + 1, "numbered on");
    let told: Vec<_> = account.updates_after(before.updates_total()).unwrap().collect();
    let [(number, Update::Order(told))] = told.as_slice() else { panic!("{told:?}") };
    assert_eq!((*number, told), (before.updates_total() + 1, order));
    // What begins afterwards finds nothing more to end.
    let begins = Event::SystemEvent(SystemEventCode::StartOfSystemHours);
    hear(&mut next, 3, Fact::Event(begins));
    assert_eq!(next.account(ONE).unwrap().order(offer).unwrap().status, Status::Open);
}

#[test]
fn an_order_that_is_not_restored_ends_when_the_day_begins() {
    let (offer, world, mut next) = one_order();
    let (before, known) = (of_one(&world.orders), world.orders.account(ONE).unwrap());
    let known = known.order(offer).unwrap().clone();
    assert_eq!(of_one(&next), before, "a day that has not begun takes all of it along");
    hear(&mut next, 2, Fact::Event(Event::SystemEvent(SystemEventCode::StartOfMessages)));
    assert!(next.account(ONE).unwrap().order(offer).is_none(), "nothing is known of it yet");
    hear(&mut next, 3, Fact::Event(Event::SystemEvent(SystemEventCode::StartOfSystemHours)));
    let account = next.account(ONE).unwrap();
    let order = account.order(offer).unwrap();
    let ended = Status::Canceled(CancelReason::System);
    assert_eq!((order.status, order.leaves, order.executed), (ended, 0, 200));
    assert_eq!(
        (order.version, account.updates_total()),
        (known.version + 1, before.updates_total + 1)
    );
}

#[test]
fn a_trade_of_today_is_none_of_yesterday() {
    let (offer, world, mut next) = one_order();
    let sold = world.orders.account(ONE).unwrap();
    let match_number = sold.executions_before(None).next().unwrap().match_number;
    hear(&mut next, 2, Fact::Event(restored(offer)));
    let broken = Event::Broken {
        session: LATER,
        user_ref: UserRef(offer),
        match_number: MatchNumber(match_number),
        reason: BustReason::Erroneous,
    };
    hear(&mut next, 3, Fact::Event(broken));
    let account = next.account(ONE).unwrap();
    assert_eq!(account.executions_before(None).next().unwrap().busted_seq, None);
    assert_eq!(account.order(offer).unwrap().executed, 200);
}

#[test]
fn what_goes_along_is_bounded_and_the_newest() {
    let mut world = World::new();
    for _ in 0..PAST_KEPT + 10 {
        world.enter(1, Side::Sell, 500_000, 100);
        world.enter(2, Side::Buy, 500_000, 100);
    }
    let resting = world.enter(1, Side::Sell, 500_000, 100);
    let past = of_one(&world.orders);
    let total = PAST_KEPT as u64 + 10;
    assert_eq!((past.executions_total, past.executions.len()), (total, PAST_KEPT));
    assert_eq!(past.executions.last().unwrap().number, total);
    assert_eq!((past.orders.len(), past.orders[0].id), (PAST_KEPT + 1, 11));
    assert_eq!(past.orders.last().unwrap().id, resting);
    let other = Orders::begin(2, self::past(&world.orders));
    let other = other.history(TWO).unwrap();
    let numbers: Vec<_> = other.executions_before(None).map(|one| one.number).collect();
    assert_eq!((numbers.len(), numbers[0]), (PAST_KEPT, total), "newest first");
}
