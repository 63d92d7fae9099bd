//! Orders for a cross by example: who is taken when, what they get, and what becomes of the rest.
//! Every example also runs against the model.

use crate::support::example::{Example, cancel, order, short, special};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::command::{
    CancelQty, EnterOrder, EnterSpecial, ReplaceOrder, ReplaceQty, ReplaceSpecial,
};
use outcry_engine::core::phase::{Reason, SetPhase, SetReference};
use outcry_engine::core::{
    CommandBody, Event, InstrumentId, PRICE_MARKET, Phase, Price, PriceType, Qty, RejectReason,
    Side, Terms, TimeInForce, UserRef,
};

const WORLD: World = World { scheduled: true, ..DENSE };
const B: Side = Side::Buy;
const S: Side = Side::Sell;

fn to(phase: Phase) -> CommandBody {
    let (instrument, reason) = (InstrumentId(1), Reason::NONE);
    CommandBody::SetPhase(SetPhase { instrument, phase, reason })
}

/// For a cross, with a limit or, at a price of 0, without one.
fn on(cross: u8, number: u32, side: Side, price: u32, qty: u32) -> CommandBody {
    let CommandBody::Enter(plain) = order(number, side, price, qty) else { unreachable!() };
    let mut order = EnterOrder { price: Price(price), ..plain };
    order.tags.cross_type = cross;
    let mut terms = Terms::PLAIN;
    if price == 0 {
        (order.price, terms.price_type) = (PRICE_MARKET, PriceType::Market);
    }
    CommandBody::EnterSpecial(EnterSpecial { order, terms })
}

fn of(phase: Phase) -> Example {
    let mut example = Example::of(WORLD);
    example.0.operator(to(phase));
    example
}

fn moved(example: &mut Example, phase: Phase) -> Vec<String> {
    let events = example.0.operator(to(phase)).iter().map(short).collect();
    example.0.compare();
    events
}

fn refused(events: &[Event]) -> Option<RejectReason> {
    match events {
        [Event::Rejected(rejected)] => Some(rejected.reason),
        _ => None,
    }
}

/// Only for what the opening leaves.
fn for_the_rest(number: u32, side: Side, price: u32, qty: u32) -> CommandBody {
    let CommandBody::EnterSpecial(mut special) = on(b'O', number, side, price, qty) else {
        unreachable!()
    };
    special.terms.imbalance_only = true;
    CommandBody::EnterSpecial(special)
}

/// Whose limit is what there is.
fn to_limit(number: u32, side: Side, qty: u32) -> CommandBody {
    let terms = Terms { price_type: PriceType::MarketToLimit, ..Terms::PLAIN };
    special(order(number, side, PRICE_MARKET.0, qty), b'Y', terms)
}

/// What stands before the cross of the worked example of chapter R6.
fn worked() -> Example {
    let mut example = of(Phase::PreOpen);
    let reference = SetReference { instrument: InstrumentId(1), previous_close: Price(100_000) };
    example.0.operator(CommandBody::SetReference(reference));
    let hidden = special(order(3, B, 100_400, 200), b'N', Terms::PLAIN);
    for (session, body) in [
        (1, on(b'O', 1, B, 0, 300)),
        (1, order(2, B, 100_600, 500)),
        (1, hidden),
        (2, on(b'O', 4, S, 0, 200)),
        (1, order(5, B, 100_400, 400)),
        (1, order(6, B, 100_000, 600)),
        (2, order(7, S, 99_800, 300)),
        (2, order(8, S, 100_200, 400)),
        (2, order(9, S, 100_400, 700)),
        (2, order(10, S, 100_800, 500)),
    ] {
        example.0.session(session, body);
    }
    example
}

/// The worked example of chapter R6, with prices times a hundred.
#[test]
fn the_worked_example_comes_out() {
    let mut example = worked();
    let expected = [
        "crossed 300@100400 hidden s1/1 leaves 0",
        "crossed 500@100400 s1/2 leaves 0",
        "crossed 400@100400 s1/5 leaves 0",
        "crossed 200@100400 hidden s1/3 leaves 0",
        "crossed 200@100400 hidden s2/4 leaves 0",
        "crossed 300@100400 s2/7 leaves 0",
        "crossed 400@100400 s2/8 leaves 0",
        "crossed 500@100400 s2/9 leaves 200",
        "cross O 1400@100400",
        "phase Continuous T",
    ];
    assert_eq!(moved(&mut example, Phase::Continuous), expected);
}

/// The same with the order that the chapter says it might have had.
#[test]
fn what_the_cross_would_leave_goes_to_those_who_wait_for_it() {
    let mut example = worked();
    // Too low, of the wrong side, and too late.
    example.0.session(1, for_the_rest(10, B, 100_300, 50));
    example.0.session(1, for_the_rest(11, B, 100_500, 300));
    example.0.session(1, for_the_rest(12, S, 99_000, 70));
    example.0.session(1, for_the_rest(13, B, 100_600, 80));
    let events = moved(&mut example, Phase::Continuous);
    assert_eq!(
        events[3..5],
        ["crossed 200@100400 hidden s1/3 leaves 0", "crossed 200@100400 hidden s1/11 leaves 100",]
    );
    assert_eq!(
        events[8..],
        [
            "crossed 700@100400 s2/9 leaves 0",
            "cross O 1600@100400",
            "canceled s1/10 50 Cross",
            "canceled s1/11 100 Cross",
            "canceled s1/12 70 Cross",
            "canceled s1/13 80 Cross",
            "phase Continuous T",
        ]
    );
}

#[test]
fn imbalance_only_is_for_a_limit_in_opening_and_closing() {
    let mut example = of(Phase::Halted);
    moved(&mut example, Phase::HaltCall);
    for (number, cross, price) in [(1, b'H', 100_000), (2, b'N', 100_000), (3, b'C', 0)] {
        let CommandBody::EnterSpecial(mut special) = on(cross, number, B, price, 100) else {
            unreachable!()
        };
        special.terms.imbalance_only = true;
        let events = example.0.session(1, CommandBody::EnterSpecial(special));
        assert_eq!(refused(&events), Some(RejectReason::InvalidCross), "{number}");
    }
    // It takes no part in finding a price.
    let mut example = of(Phase::OpeningCall);
    example.0.session(1, for_the_rest(1, B, 100_000, 50));
    example.0.session(2, order(1, S, 100_000, 50));
    let events = moved(&mut example, Phase::Continuous);
    assert_eq!(events, ["cross O 0@0", "canceled s1/1 50 Cross", "phase Continuous T"]);
}

#[test]
fn market_to_limit_takes_the_quote_for_its_limit() {
    let mut example = of(Phase::Continuous);
    let hidden = special(order(1, S, 99_900, 5), b'N', Terms::PLAIN);
    example
        .gives(1, hidden, &["accepted s1/1 5"])
        .gives(2, to_limit(1, B, 30), &["rejected s2/1 QuoteUnavailable"])
        .rests(1, 2, S, 100_000, 10)
        .gives(
            2,
            to_limit(2, B, 30),
            &[
                "accepted* s2/2 30@100000",
                "traded 5@99900 hidden s1/1 leaves 0 s2/2 leaves 25",
                "traded 10@100000 s1/2 leaves 0 s2/2 leaves 15",
                "added #3 15@100000",
            ],
        );
    // A replace may ask for it as well; without a quote its terms are bad.
    let replace = |user_ref: u32, orig: u32| {
        let CommandBody::EnterSpecial(EnterSpecial { order, terms }) = to_limit(user_ref, B, 30)
        else {
            unreachable!()
        };
        let order = ReplaceOrder {
            orig_user_ref: UserRef(orig),
            user_ref: order.user_ref,
            qty: order.qty,
            qty_kind: ReplaceQty::Open,
            price: order.price,
            time_in_force: order.time_in_force,
            display: b'Y',
            intermarket_sweep: b'N',
            cl_ord_id: [b' '; 14],
        };
        CommandBody::ReplaceSpecial(ReplaceSpecial { order, side_code: 0, terms })
    };
    let expected = ["canceled s2/2 15 System", "deleted #3", "rejected s2/3 QuoteUnavailable"];
    example.gives(2, replace(3, 2), &expected);
}

#[test]
fn market_to_limit_is_a_market_order_of_its_call_and_then_a_limit() {
    let mut example = of(Phase::OpeningCall);
    example
        .rests(1, 1, S, 100_000, 40)
        .gives(2, to_limit(1, B, 30), &["accepted* s2/1 30@2147483647"])
        .gives(3, on(b'O', 1, B, 100_200, 5), &["accepted s3/1 5"])
        .gives(3, to_limit(2, B, 25), &["accepted* s3/2 25@2147483647"]);
    let expected = [
        "crossed 30@100200 hidden s2/1 leaves 0",
        "crossed 10@100200 hidden s3/2 leaves 15",
        "crossed 40@100200 s1/1 leaves 0",
        "cross O 40@100200",
        "canceled s3/1 5 Cross",
        "became limit s3/2 #5 15@100200",
        "added #5 15@100200",
        "phase Continuous T",
    ];
    assert_eq!(moved(&mut example, Phase::Continuous), expected);
    example.gives(3, cancel(2, 0, CancelQty::Total), &["canceled s3/2 15 User", "deleted #5"]);
    // Without a price there is none to be limited to.
    moved(&mut example, Phase::Halted);
    moved(&mut example, Phase::HaltCall);
    example.gives(2, to_limit(2, B, 30), &["accepted* s2/2 30@2147483647"]);
    let expected = ["canceled s2/2 30 Cross", "phase Continuous T"];
    assert_eq!(moved(&mut example, Phase::Continuous), expected);
    // In a call that ends without a cross it goes as well.
    moved(&mut example, Phase::Paused);
    example.gives(2, to_limit(3, B, 30), &["accepted* s2/3 30@2147483647"]);
    let expected = ["phase Halted H", "canceled s2/3 30 Cross"];
    assert_eq!(moved(&mut example, Phase::Halted), expected);
}

#[test]
fn what_a_cross_leaves_of_its_orders_is_cancelled_by_age() {
    let mut example = of(Phase::OpeningCall);
    example
        .gives(1, on(b'O', 1, B, 100_000, 50), &["accepted s1/1 50"])
        .gives(1, on(b'O', 2, S, 100_100, 30), &["accepted s1/2 30"])
        .gives(2, on(b'O', 1, S, 0, 20), &["accepted* s2/1 20@2147483647"])
        .gives(2, on(b'C', 2, B, 99_000, 10), &["accepted s2/2 10"]);
    let expected = [
        "crossed 20@100000 hidden s1/1 leaves 30",
        "crossed 20@100000 hidden s2/1 leaves 0",
        "cross O 20@100000",
        "canceled s1/1 30 Cross",
        "canceled s1/2 30 Cross",
        "phase Continuous T",
    ];
    assert_eq!(moved(&mut example, Phase::Continuous), expected);
    assert_eq!(example.0.core.live_orders(), 1, "for the closing");
    // It is in nobody's way, and trades in its cross.
    example.rests(3, 1, S, 99_000, 4);
    let expected = [
        "crossed 4@99000 hidden s2/2 leaves 6",
        "crossed 4@99000 s3/1 leaves 0",
        "cross C 4@99000",
        "canceled s2/2 6 Cross",
        "phase Closed -",
    ];
    assert_eq!(moved(&mut example, Phase::Closed), expected);
}

#[test]
fn without_a_limit_and_a_reference_there_is_no_price() {
    let mut example = of(Phase::OpeningCall);
    example.gives(1, on(b'O', 1, B, 0, 50), &["accepted* s1/1 50@2147483647"]).gives(
        2,
        on(b'O', 1, S, 0, 50),
        &["accepted* s2/1 50@2147483647"],
    );
    let expected =
        ["cross O 0@0", "canceled s1/1 50 Cross", "canceled s2/1 50 Cross", "phase Continuous T"];
    assert_eq!(moved(&mut example, Phase::Continuous), expected);
    // With a reference it is the price.
    let mut example = of(Phase::OpeningCall);
    let reference = SetReference { instrument: InstrumentId(1), previous_close: Price(90_000) };
    example.0.operator(CommandBody::SetReference(reference));
    example.0.session(1, on(b'O', 1, B, 0, 50));
    example.0.session(2, on(b'O', 1, S, 0, 50));
    assert_eq!(moved(&mut example, Phase::Continuous)[2], "cross O 50@90000");
}

#[test]
fn each_phase_takes_orders_for_its_crosses() {
    let taken = |example: &mut Example, from: u32| -> String {
        let kinds = (from..).zip(*b"OCH");
        let kinds = kinds.map(|(number, kind)| {
            match refused(&example.0.session(1, on(kind, number, B, 100_000, 1))) {
                None => char::from(kind),
                Some(RejectReason::InvalidCross) => '-',
                Some(RejectReason::Halted) => 'h',
                Some(other) => panic!("{other:?}"),
            }
        });
        kinds.collect()
    };
    let mut example = of(Phase::PreOpen);
    assert_eq!(taken(&mut example, 1), "OC-");
    moved(&mut example, Phase::OpeningCall);
    assert_eq!(taken(&mut example, 11), "OC-");
    // A halt ends the call without a cross: orders for the opening go, those for the closing wait.
    let events = moved(&mut example, Phase::Halted);
    assert_eq!(events, ["phase Halted H", "canceled s1/1 1 Cross", "canceled s1/11 1 Cross"]);
    assert_eq!(taken(&mut example, 21), "hhh");
    moved(&mut example, Phase::HaltCall);
    assert_eq!(taken(&mut example, 31), "OCH");
    moved(&mut example, Phase::Continuous);
    assert_eq!(taken(&mut example, 41), "-C-");
    moved(&mut example, Phase::Halted);
    moved(&mut example, Phase::HaltCall);
    assert_eq!(taken(&mut example, 51), "-CH");
    moved(&mut example, Phase::Continuous);
    moved(&mut example, Phase::ClosingCall);
    assert_eq!(taken(&mut example, 61), "-C-");
    let mut example = Example::new();
    assert_eq!(taken(&mut example, 1), "---", "no calendar, no auction");
}

#[test]
fn an_order_for_a_cross_is_changed_unseen_and_stays_for_it() {
    let mut example = of(Phase::PreOpen);
    let replace = |orig: u32, new: u32, price: u32, display: u8| {
        CommandBody::Replace(ReplaceOrder {
            orig_user_ref: UserRef(orig),
            user_ref: UserRef(new),
            qty: Qty(20),
            qty_kind: ReplaceQty::Total,
            price: Price(price),
            time_in_force: TimeInForce::Day,
            display,
            intermarket_sweep: b'N',
            cl_ord_id: [b' '; 14],
        })
    };
    example
        .gives(1, on(b'O', 1, B, 0, 30), &["accepted* s1/1 30@2147483647"])
        .gives(1, cancel(1, 25, CancelQty::Total), &["canceled s1/1 5 User"])
        .gives(1, replace(1, 2, 100_000, b'Y'), &["replaced 1 by s1/2 20"])
        .rests(2, 1, S, 99_900, 50);
    let expected = [
        "crossed 20@99900 hidden s1/2 leaves 0",
        "crossed 20@99900 s2/1 leaves 30",
        "cross O 20@99900",
        "phase Continuous T",
    ];
    assert_eq!(moved(&mut example, Phase::Continuous), expected);
}

#[test]
fn what_an_order_for_a_cross_cannot_be_is_refused() {
    use RejectReason as R;
    let mut example = of(Phase::PreOpen);
    let mut number = 0;
    let mut refusal = |cross: u8, time_in_force, sweep: u8, terms: Terms| {
        number += 1;
        let CommandBody::Enter(mut order) = order(number, B, 100_000, 100) else { unreachable!() };
        order.time_in_force = time_in_force;
        (order.tags.cross_type, order.tags.intermarket_sweep) = (cross, sweep);
        refused(&example.0.session(1, CommandBody::EnterSpecial(EnterSpecial { order, terms })))
    };
    let day = TimeInForce::Day;
    let none = Terms::PLAIN;
    assert_eq!(refusal(b'O', TimeInForce::Ioc, b'N', none), Some(R::InvalidCross));
    assert_eq!(refusal(b'O', day, b'N', Terms { expire_s: 5, ..none }), Some(R::InvalidCross));
    let reserve = Terms { max_floor: Qty(100), ..none };
    assert_eq!(refusal(b'O', day, b'N', reserve), Some(R::InvalidCross));
    let stop = Terms { stop_price: Price(100_000), ..none };
    assert_eq!(refusal(b'O', day, b'N', stop), Some(R::InvalidCross));
    assert_eq!(refusal(b'O', day, b'Y', none), Some(R::IsoNotAllowed));
    assert_eq!(refusal(b'X', day, b'N', none), Some(R::InvalidCross));
    assert_eq!(refusal(b'O', day, b'N', none), None);
}

/// Rule R9.19: nothing but its reference says what a cross may cost, and it may cost more.
#[test]
fn a_cross_takes_no_more_money_than_there_is() {
    let mut example = of(Phase::PreOpen);
    example.pays_cash(1_000_000);
    let unpriced = example.0.session(1, on(b'O', 1, B, 0, 100));
    assert_eq!(refused(&unpriced), Some(RejectReason::Exposure), "nobody knows its price");
    let reference = SetReference { instrument: InstrumentId(1), previous_close: Price(10_000) };
    example.0.operator(CommandBody::SetReference(reference));
    example.0.session(1, on(b'O', 2, B, 0, 60));
    example.0.session(1, to_limit(3, B, 40));
    assert_eq!(example.power(), 0, "all of it is reserved");
    let more = example.0.session(1, on(b'O', 4, B, 0, 1));
    assert_eq!(refused(&more), Some(RejectReason::Exposure));
    example.rests(2, 1, B, 10_300, 100).rests(3, 1, S, 10_300, 100);
    let expected = [
        "crossed 100@10300 s2/1 leaves 0",
        "crossed 100@10300 s3/1 leaves 0",
        "cross O 100@10300",
        "canceled s1/2 60 Cross",
        "became limit s1/3 #5 40@10000",
        "added #5 40@10000",
        "phase Continuous T",
    ];
    assert_eq!(moved(&mut example, Phase::Continuous), expected);
    assert_eq!(example.power(), 600_000);
    // Where the price is no higher, both trade as ever.
    let mut example = of(Phase::PreOpen);
    example.pays_cash(1_000_000);
    example.0.operator(CommandBody::SetReference(reference));
    example.0.session(1, on(b'O', 1, B, 0, 60));
    example.0.session(1, to_limit(2, B, 40));
    example.rests(3, 1, S, 9_900, 80);
    let expected = [
        "crossed 60@10000 hidden s1/1 leaves 0",
        "crossed 20@10000 hidden s1/2 leaves 20",
        "crossed 80@10000 s3/1 leaves 0",
        "cross O 80@10000",
        "became limit s1/2 #4 20@10000",
    ];
    assert_eq!(moved(&mut example, Phase::Continuous)[..5], expected);
    assert_eq!(example.power(), 0);
}
