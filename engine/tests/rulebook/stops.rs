//! Stops by example: what they wait for, in which order they come, and what they are then. Every
//! example also runs against the model.

use crate::support::Pair;
use crate::support::example::{Example, cancel, ioc, order, special};
use crate::support::flow::{AUCTIONS, DENSE, World};
use outcry_engine::core::command::{CancelQty, EnterOrder, EnterSpecial, ReplaceOrder, ReplaceQty};
use outcry_engine::core::command::{ModifyOrder, ReplaceSpecial, SystemEventCode};
use outcry_engine::core::phase::{Reason, SetPhase};
use outcry_engine::core::{
    CASCADE_UNITS_MAX, Capacity, CommandBody, Event, InstrumentId, Nanos, PRICE_MARKET, Phase,
    PostOnly, Price, PriceType, Qty, RejectReason, Side, Terms, TimeInForce, UserRef,
};

const B: Side = Side::Buy;
const S: Side = Side::Sell;

/// A stop with a limit.
fn limit(number: u32, side: Side, stop: u32, price: u32, qty: u32) -> CommandBody {
    let terms = Terms { stop_price: Price(stop), ..Terms::PLAIN };
    special(order(number, side, price, qty), b'Y', terms)
}

/// A stop without one.
fn market(number: u32, side: Side, stop: u32, qty: u32) -> CommandBody {
    let CommandBody::Enter(plain) = order(number, side, 100, qty) else { unreachable!() };
    let order = EnterOrder { price: PRICE_MARKET, ..plain };
    let (price_type, stop_price) = (PriceType::Market, Price(stop));
    let terms = Terms { price_type, stop_price, ..Terms::PLAIN };
    CommandBody::EnterSpecial(EnterSpecial { order, terms })
}

/// Trades one share at a price, between sessions 2 and 3.
fn trade(example: &mut Example, number: u32, price: u32) -> Vec<Event> {
    example.rests(2, number, S, price, 1);
    let events = example.0.session(3, ioc(number, B, price, 1));
    example.0.compare();
    events
}

#[test]
fn a_stop_waits_apart_and_arrives_when_the_last_sale_reaches_it() {
    let mut example = Example::new();
    example.gives(1, limit(1, B, 10_200, 10_300, 40), &["accepted* s1/1 40@10300"]).gives(
        1,
        market(2, S, 9_800, 30),
        &["accepted* s1/2 30@2147483647"],
    );
    assert!(example.0.core.touch(InstrumentId(1)).bid.is_none(), "nobody sees it");
    trade(&mut example, 1, 10_100);
    // The sale at 10,200 elects the buyer, which takes what is there and rests.
    example.rests(2, 2, S, 10_200, 15).gives(
        3,
        ioc(2, B, 10_200, 5),
        &[
            "accepted s3/2 5",
            "traded 5@10200 s2/2 leaves 10 s3/2 leaves 0",
            "triggered s1/1 #7",
            "traded 10@10200 s2/2 leaves 0 s1/1 leaves 30",
            "added #7 30@10300",
        ],
    );
    // A market order that finds nobody inside its protection is cancelled.
    example.rests(2, 3, B, 9_800, 5).gives(
        1,
        cancel(1, 0, CancelQty::Total),
        &["canceled s1/1 30 User", "deleted #7"],
    );
    example.gives(
        3,
        ioc(3, S, 9_800, 5),
        &[
            "accepted s3/3 5",
            "traded 5@9800 s2/3 leaves 0 s3/3 leaves 0",
            "triggered s1/2 #10",
            "canceled s1/2 30 Ioc",
        ],
    );
    assert_eq!(example.0.core.live_orders(), 0);
}

#[test]
fn a_stop_whose_price_is_reached_arrives_at_once() {
    let mut example = Example::new();
    trade(&mut example, 1, 10_000);
    example
        .gives(
            1,
            limit(1, B, 10_000, 10_000, 40),
            &["accepted* s1/1 40@10000", "triggered s1/1 #4", "added #4 40@10000"],
        )
        .gives(1, limit(2, B, 10_100, 10_000, 40), &["accepted* s1/2 40@10000"])
        .gives(
            1,
            market(3, S, 10_100, 60),
            &[
                "accepted* s1/3 60@2147483647",
                "triggered s1/3 #7",
                "traded 40@10000 s1/1 leaves 0 s1/3 leaves 20",
                "canceled s1/3 20 Ioc",
            ],
        );
}

#[test]
fn buyers_come_first_then_the_nearest_then_the_oldest() {
    let mut example = Example::new();
    for (number, side, stop) in
        [(1, S, 10_000), (2, S, 10_100), (3, B, 10_000), (4, B, 9_900), (5, B, 9_900)]
    {
        let body = limit(number, side, stop, if side == B { 9_500 } else { 10_500 }, 10);
        let events = example.0.session(1, body);
        assert_eq!(events.len(), 1, "none is reached before the first sale");
    }
    let events = trade(&mut example, 1, 10_000);
    let triggered: Vec<u32> = (events.iter())
        .filter_map(|event| match event {
            Event::Triggered { user_ref, .. } => Some(user_ref.0),
            _ => None,
        })
        .collect();
    assert_eq!(triggered, [4, 5, 3, 2, 1]);
}

#[test]
fn an_activated_stop_may_reach_the_next() {
    let mut example = Example::new();
    example
        .rests(2, 1, S, 10_000, 1)
        .rests(2, 2, S, 10_100, 1)
        .rests(2, 3, S, 10_200, 1)
        .gives(1, limit(1, B, 10_000, 10_100, 1), &["accepted* s1/1 1@10100"])
        .gives(1, limit(2, B, 10_100, 10_200, 1), &["accepted* s1/2 1@10200"])
        .gives(1, limit(3, B, 10_300, 10_400, 1), &["accepted* s1/3 1@10400"])
        .gives(
            3,
            order(1, B, 10_000, 1),
            &[
                "accepted s3/1 1",
                "traded 1@10000 s2/1 leaves 0 s3/1 leaves 0",
                "triggered s1/1 #8",
                "traded 1@10100 s2/2 leaves 0 s1/1 leaves 0",
                "triggered s1/2 #9",
                "traded 1@10200 s2/3 leaves 0 s1/2 leaves 0",
            ],
        );
    assert_eq!(example.0.core.live_orders(), 1, "nobody sold at 10,300");
}

#[test]
fn what_a_command_may_not_wake_is_woken_by_ticks() {
    let capacity = Capacity { orders: 40_000, ..DENSE.capacity };
    let mut pair = Pair::new(World { capacity, ..DENSE });
    let count = CASCADE_UNITS_MAX + 100;
    for number in 1..=count {
        pair.session(1, market(number, B, 10_000, 1));
    }
    pair.session(2, order(1, S, 10_000, 1));
    let triggered = |events: &[Event]| {
        events.iter().filter(|event| matches!(event, Event::Triggered { .. })).count() as u32
    };
    // One unit was the trade.
    let events = pair.session(3, ioc(1, B, 10_000, 1));
    assert_eq!(triggered(&events), CASCADE_UNITS_MAX - 1);
    assert_eq!(pair.core.due(), Nanos(0), "the rest is pending");
    let hash = pair.core.state_hash();
    let events = pair.operator(CommandBody::Tick);
    assert_eq!(triggered(&events), 101);
    assert_ne!(pair.core.state_hash(), hash);
    assert_eq!(pair.core.due(), Nanos(u64::MAX));
    pair.compare();
}

#[test]
fn stops_wait_for_continuous_trading_and_end_with_the_day() {
    let mut pair = Pair::new(AUCTIONS);
    let to = |phase| {
        let (instrument, reason) = (InstrumentId(1), Reason::NONE);
        CommandBody::SetPhase(SetPhase { instrument, phase, reason })
    };
    pair.operator(to(Phase::PreOpen));
    let tick = 100;
    let at = |ticks: u32| (14_000 + ticks) * tick;
    pair.session(1, limit(1, B, at(5), at(1), 10));
    pair.session(1, limit(2, S, at(4), at(20), 10));
    pair.session(2, order(1, B, at(5), 10));
    pair.session(3, order(1, S, at(5), 10));
    // The price of the cross elects the buyer; the seller asks for less.
    let events = pair.operator(to(Phase::Continuous));
    let told: Vec<_> = events.iter().map(crate::support::example::short).collect();
    assert_eq!(told[told.len() - 2..], ["triggered s1/1 #5", "added #5 10@1400100"]);
    pair.compare();
    pair.operator(to(Phase::Halted));
    assert_eq!(pair.core.live_orders(), 2);
    let refused = pair.session(1, limit(3, B, at(9), at(9), 1));
    let halted =
        |event: &Event| matches!(event, Event::Rejected(r) if r.reason == RejectReason::Halted);
    assert!(halted(&refused[0]), "{refused:?}");
    let events = pair.operator(to(Phase::Closed));
    let told: Vec<_> = events.iter().map(crate::support::example::short).collect();
    assert_eq!(told[1..], ["canceled s1/1 10 Closed", "deleted #5", "canceled s1/2 10 Closed"]);
    pair.compare();
}

#[test]
fn a_stop_is_changed_and_cancelled_in_silence() {
    let mut example = Example::new();
    example.gives(1, limit(1, B, 10_200, 10_300, 40), &["accepted* s1/1 40@10300"]).gives(
        1,
        cancel(1, 30, CancelQty::Total),
        &["canceled s1/1 10 User"],
    );
    let modify = ModifyOrder { user_ref: UserRef(1), side_code: b'B', qty: Qty(20) };
    example.gives(1, CommandBody::Modify(modify), &["modified s1/1 B 20"]);
    let replace = |orig: u32, new: u32, terms| {
        let order = ReplaceOrder {
            orig_user_ref: UserRef(orig),
            user_ref: UserRef(new),
            qty: Qty(20),
            qty_kind: ReplaceQty::Total,
            price: Price(10_300),
            time_in_force: TimeInForce::Day,
            display: b'Y',
            intermarket_sweep: b'N',
            cl_ord_id: [b' '; 14],
        };
        CommandBody::ReplaceSpecial(ReplaceSpecial { order, side_code: 0, terms })
    };
    // Without its stop price said again it is an ordinary order.
    let stop = Terms { stop_price: Price(10_100), ..Terms::PLAIN };
    example
        .gives(1, replace(1, 2, stop), &["replaced* 1 by s1/2 20@10300"])
        .gives(1, replace(2, 3, Terms::PLAIN), &["replaced 2 by s1/3 20", "added #3 20@10300"])
        .gives(1, replace(3, 4, stop), &["replaced* 3 by s1/4 20@10300", "deleted #3"])
        .gives(1, cancel(4, 0, CancelQty::Total), &["canceled s1/4 20 User"]);
}

#[test]
fn what_a_stop_cannot_be_is_refused() {
    use RejectReason as R;
    let mut example = Example::new();
    let stop = Terms { stop_price: Price(10_000), ..Terms::PLAIN };
    let mut number = 0;
    let mut refused = |price: u32, time_in_force, sweep: u8, terms: Terms| {
        number += 1;
        let CommandBody::Enter(mut order) = order(number, B, price, 10) else { unreachable!() };
        order.time_in_force = time_in_force;
        order.tags.intermarket_sweep = sweep;
        let body = CommandBody::EnterSpecial(EnterSpecial { order, terms });
        let events = example.0.session(1, body);
        match events[..] {
            [Event::Rejected(rejected)] => Some(rejected.reason),
            _ => None,
        }
    };
    let day = TimeInForce::Day;
    let off = Terms { stop_price: Price(10_001), ..stop };
    assert_eq!(refused(10_000, day, b'N', off), Some(R::InvalidPrice));
    assert_eq!(refused(10_001, day, b'N', stop), Some(R::InvalidPrice));
    assert_eq!(refused(10_000, TimeInForce::Ioc, b'N', stop), Some(R::Other));
    assert_eq!(refused(10_000, day, b'Y', stop), Some(R::IsoNotAllowed));
    let post = Terms { post_only: PostOnly::Slide, ..stop };
    assert_eq!(refused(10_000, day, b'N', post), Some(R::Other));
    let reserve = Terms { max_floor: Qty(100), ..stop };
    assert_eq!(refused(10_000, day, b'N', reserve), Some(R::InvalidMaxFloor));
    let minimum = Terms { min_qty: Qty(1), ..stop };
    assert_eq!(refused(10_000, day, b'N', minimum), Some(R::InvalidMinQty));
    assert_eq!(refused(10_000, day, b'N', stop), None);
}

#[test]
fn a_stop_keeps_its_place_and_its_level() {
    let capacity = Capacity { orders: 8, levels: 3, ..DENSE.capacity };
    let mut example = Example::of(World { capacity, ..DENSE });
    // A level for its stop price, and one for when it rests.
    example.gives(1, limit(1, B, 10_000, 9_000, 1), &["accepted* s1/1 1@9000"]);
    example.rests(2, 1, S, 10_000, 2);
    let full = |event: &Event| match event {
        Event::Rejected(rejected) => rejected.reason == RejectReason::ProcessingError,
        _ => false,
    };
    assert!(full(&example.0.session(2, order(2, S, 10_100, 1))[0]), "the last one is promised");
    example.gives(
        3,
        ioc(1, B, 10_000, 1),
        &[
            "accepted s3/1 1",
            "traded 1@10000 s2/1 leaves 1 s3/1 leaves 0",
            "triggered s1/1 #4",
            "added #4 1@9000",
        ],
    );
    example.rests(2, 3, S, 10_100, 1);
}

#[test]
fn stops_expire_and_keep_their_time_when_they_rest() {
    let mut example = Example::new();
    let expiring = |number, stop| {
        let terms = Terms { stop_price: Price(stop), expire_s: 2, ..Terms::PLAIN };
        special(order(number, B, 9_000, 1), b'Y', terms)
    };
    example.gives(1, expiring(1, 10_500), &["accepted* s1/1 1@9000"]);
    example.gives(1, expiring(2, 10_000), &["accepted* s1/2 1@9000"]);
    trade(&mut example, 1, 10_000);
    let due = example.0.core.due();
    example.0.wait_until(due);
    let told: Vec<_> = example.0.ticks().iter().map(crate::support::example::short).collect();
    assert_eq!(told, ["canceled s1/1 1 Timeout", "canceled s1/2 1 Timeout", "deleted #5"]);
    example.0.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    example.0.compare();
}

/// Rule R9.19: it was reserved for when it came, and may cost more when it is activated.
#[test]
fn a_stop_takes_no_more_money_than_there_is() {
    let mut example = Example::new();
    // The stop price and 5 % more, thirty times.
    example.pays_cash(315_000);
    example.gives(1, market(1, B, 10_000, 30), &["accepted* s1/1 30@2147483647"]);
    assert_eq!(example.power(), 0);
    example.rests(2, 1, S, 10_500, 15).rests(2, 2, S, 10_600, 30).gives(
        3,
        ioc(1, B, 10_500, 5),
        &[
            "accepted s3/1 5",
            "traded 5@10500 s2/1 leaves 10 s3/1 leaves 0",
            "triggered s1/1 #5",
            "traded 10@10500 s2/1 leaves 0 s1/1 leaves 20",
            "canceled s1/1 20 Ioc",
        ],
    );
    assert_eq!(example.power(), 210_000);
}
