//! Calls by example: how long they last, what they tell, and when they go on for their price. Every
//! example also runs against the model.

use crate::support::example::{Example, cancel, order, short};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::command::{
    BLANK_FIRM, CancelQty, EnterSpecial, MassCancel, ModifyOrder, RefusedMessage, ReplaceOrder,
    ReplaceQty,
};
use outcry_engine::core::oversight::{Calls, Oversight, SetCalls};
use outcry_engine::core::phase::{CalendarEntry, Reason, SetCalendar, SetPhase, SetReference};
use outcry_engine::core::{
    Command, CommandBody, CommandError, InstrumentId, Nanos, Phase, Price, Qty, RejectReason,
    SeqNo, SessionId, Side, Symbol, Terms, TimeInForce, UserRef,
};

const SECOND: u64 = 1_000_000_000;
const ID: InstrumentId = InstrumentId(1);
const AUCTIONS: World = World { scheduled: true, ..DENSE };

const CALLS: Calls = Calls {
    duration_ms: 300_000,
    imbalance_ms: 1_000,
    closing_ms: 600_000,
    auction_bp: 500,
    extensions: 2,
    extension_ms: 60_000,
    freeze_ms: 0,
};

fn to(phase: Phase) -> CommandBody {
    CommandBody::SetPhase(SetPhase { instrument: ID, phase, reason: Reason::NONE })
}

fn set(calls: Calls) -> CommandBody {
    CommandBody::Oversee(Oversight::Calls(SetCalls { instrument: ID, calls }))
}

fn with(calls: Calls) -> Example {
    let mut example = Example::of(AUCTIONS);
    let previous_close = Price(100_000);
    let close = CommandBody::SetReference(SetReference { instrument: ID, previous_close });
    example.gives(0, close, &[]).gives(0, set(calls), &[]);
    example
}

/// The events of all ticks until then.
fn until(example: &mut Example, second: u64) -> Vec<String> {
    let events = example.0.wait_until(Nanos(second * SECOND)).ticks();
    example.0.compare();
    events.iter().map(short).collect()
}

#[test]
fn the_imbalance_is_told_at_the_start_and_from_time_to_time() {
    let mut example = with(CALLS);
    example
        .gives(0, to(Phase::PreOpen), &["phase PreOpen Q"])
        .rests(1, 1, Side::Buy, 100_500, 300)
        .rests(2, 1, Side::Sell, 99_500, 200)
        .gives(
            0,
            to(Phase::OpeningCall),
            &["phase OpeningCall -", "imbalance O 200 100B 100500 0 100500"],
        );
    assert_eq!(until(&mut example, 1), Vec::<String>::new(), "a second after the start");
    example.rests(2, 2, Side::Sell, 99_500, 100);
    assert_eq!(until(&mut example, 2), ["imbalance O 300 0N 100000 0 100000"]);
    assert_eq!(
        until(&mut example, 9),
        ["imbalance O 300 0N 100000 0 100000"],
        "what was missed is not made up for"
    );
    let events = example.0.operator(to(Phase::Halted));
    assert_eq!(short(&events[0]), "phase Halted H");
    assert_eq!(until(&mut example, 99), Vec::<String>::new(), "no call, no message");
}

#[test]
fn before_the_closing_the_imbalance_is_told_in_continuous_trading() {
    let mut example = with(CALLS);
    example.gives(0, to(Phase::Continuous), &["phase Continuous T"]);
    let entry = CalendarEntry { at_ns: 700 * SECOND, phase: Phase::Closed, random_end_ns: SECOND };
    let (is_first, midnight) = (true, Nanos(0));
    let calendar = SetCalendar { instrument: ID, is_first, midnight, entry };
    example.gives(0, CommandBody::SetCalendar(calendar), &[]);
    assert_eq!(until(&mut example, 99), Vec::<String>::new());
    assert_eq!(until(&mut example, 100), ["imbalance C 0 0O 0 0 0"], "nobody would trade");
    assert_eq!(until(&mut example, 101), ["imbalance C 0 0O 0 0 0"]);
}

#[test]
fn a_call_ends_by_itself() {
    let calls = Calls { imbalance_ms: 0, auction_bp: 0, extensions: 0, ..CALLS };
    let mut example = with(calls);
    example
        .gives(0, to(Phase::Continuous), &["phase Continuous T"])
        .gives(0, to(Phase::Paused), &["phase Paused P"])
        .rests(1, 1, Side::Buy, 200_000, 300)
        .rests(2, 1, Side::Sell, 200_000, 300);
    assert_eq!(until(&mut example, 300), Vec::<String>::new());
    assert_eq!(
        until(&mut example, 301),
        [
            "crossed 300@200000 s1/1 leaves 0",
            "crossed 300@200000 s2/1 leaves 0",
            "cross O 300@200000",
            "phase Continuous T"
        ],
        "far from the close, but nobody minds"
    );
}

#[test]
fn a_call_goes_on_while_its_price_is_too_far() {
    let mut example = with(Calls { imbalance_ms: 0, ..CALLS });
    example
        .gives(0, to(Phase::Continuous), &["phase Continuous T"])
        .gives(0, to(Phase::Paused), &["phase Paused P", "collar 95000 100000 105000 after 0"])
        .rests(1, 1, Side::Buy, 110_100, 300)
        .rests(2, 1, Side::Sell, 110_100, 200);
    assert_eq!(until(&mut example, 301), ["collar 90000 100000 110000 after 1"]);
    assert_eq!(until(&mut example, 360), Vec::<String>::new());
    assert_eq!(until(&mut example, 361), ["collar 85000 100000 115000 after 2"], "a cent too far");
    let ends = |example: &mut Example, second| until(example, second).last().cloned();
    assert_eq!(ends(&mut example, 421).as_deref(), Some("phase Continuous T"), "near enough");
    // The operator does not mind at all, and the next call begins anew.
    example
        .gives(0, to(Phase::Paused), &["phase Paused P", "collar 104595 110100 115605 after 0"])
        .rests(2, 2, Side::Sell, 100_000, 100);
    let events = example.0.operator(to(Phase::Continuous));
    assert_eq!(events.last().map(short).as_deref(), Some("phase Continuous T"));
}

/// For the opening, with a limit.
fn on_open(number: u32, side: Side, qty: u32) -> EnterSpecial {
    let CommandBody::Enter(mut order) = order(number, side, 100_000, qty) else { unreachable!() };
    order.tags.cross_type = b'O';
    EnterSpecial { order, terms: Terms::PLAIN }
}

/// Of the first order.
const REPLACE: ReplaceOrder = ReplaceOrder {
    orig_user_ref: UserRef(1),
    user_ref: UserRef(6),
    qty: Qty(10),
    qty_kind: ReplaceQty::Total,
    price: Price(100_000),
    time_in_force: TimeInForce::Day,
    display: b'Y',
    intermarket_sweep: b'N',
    cl_ord_id: [b' '; 14],
};

/// The opening call begins, and is to end at ten seconds.
fn begin_opening(example: &mut Example) {
    let entry = CalendarEntry { at_ns: 10 * SECOND, phase: Phase::Continuous, random_end_ns: 0 };
    let (is_first, midnight) = (true, Nanos(0));
    let calendar = SetCalendar { instrument: ID, is_first, midnight, entry };
    example.gives(0, to(Phase::OpeningCall), &["phase OpeningCall Q"]).gives(
        0,
        CommandBody::SetCalendar(calendar),
        &[],
    );
}

#[test]
fn before_its_cross_nothing_more_is_taken_and_nothing_goes() {
    let calls = Calls { imbalance_ms: 0, extensions: 0, freeze_ms: 4_000, ..CALLS };
    let mut example = with(calls);
    begin_opening(&mut example);
    let enter = |order: EnterSpecial| CommandBody::EnterSpecial(order);
    for number in 1..=4 {
        let expected = format!("accepted s1/{number} 50");
        example.gives(1, enter(on_open(number, Side::Buy, 50)), &[expected.as_str()]);
    }
    example.0.wait_until(Nanos(6 * SECOND - 1_000_000));
    example.gives(2, enter(on_open(1, Side::Sell, 20)), &["accepted s2/1 20"]).gives(
        1,
        cancel(4, 0, CancelQty::Total),
        &["canceled s1/4 50 User"],
    );
    example.0.wait_until(Nanos(6 * SECOND));
    let mut late = on_open(2, Side::Sell, 20);
    example.gives(2, enter(late), &["rejected s2/2 InvalidCross"]);
    late = on_open(3, Side::Sell, 50);
    late.terms.imbalance_only = true;
    let mut closing = on_open(4, Side::Sell, 20);
    closing.order.tags.cross_type = b'C';
    let modify = ModifyOrder { user_ref: UserRef(1), side_code: b'B', qty: Qty(10) };
    let refused = RefusedMessage {
        user_ref: UserRef(7),
        orig_user_ref: Some(UserRef(1)),
        reason: RejectReason::InvalidDisplay,
        cl_ord_id: [b' '; 14],
    };
    let all = MassCancel {
        user_ref: UserRef(8),
        firm: BLANK_FIRM,
        symbol: Symbol::BLANK,
        side: None,
        group: None,
    };
    example
        .gives(2, enter(late), &["accepted* s2/3 50@100000"])
        .gives(2, enter(closing), &["accepted s2/4 20"])
        .gives(1, CommandBody::Replace(REPLACE), &["rejected s1/6 ReplaceNotAllowed"])
        .gives(1, CommandBody::Modify(modify), &[])
        .gives(1, CommandBody::Refuse(refused), &["rejected s1/7 InvalidDisplay"])
        .gives(1, cancel(1, 10, CancelQty::Total), &["cancel rejected s1/1"])
        .gives(1, cancel(1, 99, CancelQty::Total), &[])
        .gives(1, cancel(2, 0, CancelQty::Total), &["cancel pending s1/2"])
        .gives(
            1,
            CommandBody::MassCancel(all),
            &["mass cancelled by 8", "cancel pending s1/1", "cancel pending s1/3"],
        );
    assert_eq!(
        until(&mut example, 10),
        [
            "crossed 50@100000 hidden s1/1 leaves 0",
            "crossed 20@100000 hidden s1/2 leaves 30",
            "crossed 20@100000 hidden s2/1 leaves 0",
            "crossed 50@100000 hidden s2/3 leaves 0",
            "cross O 70@100000",
            "canceled s1/2 30 User",
            "canceled s1/3 50 User",
            "phase Continuous T"
        ]
    );
}

#[test]
fn what_calls_cannot_be_is_found_beforehand() {
    let example = with(CALLS);
    for wrong in [
        Calls { auction_bp: 0, ..CALLS },
        Calls { extension_ms: 0, ..CALLS },
        Calls { duration_ms: 86_400_001, ..CALLS },
        Calls { closing_ms: u32::MAX, ..CALLS },
        Calls { freeze_ms: 86_400_001, ..CALLS },
    ] {
        let (seq, time) = (SeqNo(example.0.log.len() as u64 + 1), Nanos(SECOND));
        let command = Command { seq, time, session: SessionId(0), body: set(wrong) };
        let error = example.0.core.check(&command).unwrap_err();
        assert!(matches!(error, CommandError::Rules { .. }), "{error}");
    }
    let mut plain = Example::of(DENSE);
    let (seq, time) = (SeqNo(plain.0.log.len() as u64 + 1), Nanos(SECOND));
    let command = Command { seq, time, session: SessionId(0), body: set(CALLS) };
    assert_eq!(plain.0.core.check(&command), Err(CommandError::NotScheduled(ID)));
    plain.gives(1, order(1, Side::Buy, 1_400_000, 1), &["accepted s1/1 1", "added #1 1@1400000"]);
}
