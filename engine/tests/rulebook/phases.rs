//! Phases and auctions by example. Every example also runs against the model.

use crate::support::example::{Example, cancel, ioc, order, short, special};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::command::{CancelQty, SystemEventCode};
use outcry_engine::core::phase::{CalendarEntry, Reason, SetCalendar, SetPhase, SetReference};
use outcry_engine::core::{
    Capacity, Command, CommandBody, CommandError, Core, Event, FILLS_PER_COMMAND_MAX, InstrumentId,
    Nanos, Phase, Price, Qty, SeqNo, SessionId, Side, Stamp, Terms,
};

const SECOND: u64 = 1_000_000_000;
const ID: InstrumentId = InstrumentId(1);
const AUCTIONS: World = World { scheduled: true, ..DENSE };

fn to(phase: Phase) -> CommandBody {
    CommandBody::SetPhase(SetPhase { instrument: ID, phase, reason: Reason::NONE })
}

fn close_was(price: u32) -> CommandBody {
    let previous_close = Price(price);
    CommandBody::SetReference(SetReference { instrument: ID, previous_close })
}

fn hidden(body: CommandBody) -> CommandBody {
    special(body, b'N', Terms::PLAIN)
}

/// A venue whose instruments gather orders before the opening.
fn pre_open() -> Example {
    let mut example = Example::of(AUCTIONS);
    example.gives(0, to(Phase::PreOpen), &["phase PreOpen Q"]);
    example
}

fn moved(example: &mut Example, phase: Phase) -> Vec<String> {
    let events = example.0.operator(to(phase));
    example.0.compare();
    events.iter().map(short).collect()
}

/// The worked example of the chapter, without what is for the cross only.
#[test]
fn an_uncross_fills_both_sides_in_order_at_one_price() {
    let mut example = pre_open();
    example.0.operator(close_was(100_000));
    example
        .rests(1, 1, Side::Buy, 100_600, 500)
        .gives(1, hidden(order(2, Side::Buy, 100_400, 200)), &["accepted s1/2 200"])
        .rests(1, 3, Side::Buy, 100_400, 400)
        .rests(1, 4, Side::Buy, 100_000, 600)
        .rests(2, 1, Side::Sell, 99_800, 300)
        .rests(2, 2, Side::Sell, 100_200, 400)
        .rests(2, 3, Side::Sell, 100_400, 700)
        .rests(2, 4, Side::Sell, 100_800, 500)
        .gives(
            0,
            to(Phase::Continuous),
            &[
                "crossed 500@100400 s1/1 leaves 0",
                "crossed 400@100400 s1/3 leaves 0",
                "crossed 200@100400 hidden s1/2 leaves 0",
                "crossed 300@100400 s2/1 leaves 0",
                "crossed 400@100400 s2/2 leaves 0",
                "crossed 400@100400 s2/3 leaves 300",
                "cross O 1100@100400",
                "phase Continuous T",
            ],
        )
        .gives(
            1,
            ioc(9, Side::Buy, 100_400, 300),
            &["accepted s1/9 300", "traded 300@100400 s2/3 leaves 0 s1/9 leaves 0"],
        );
}

/// The tables of the chapter about steps 3 and 4 of the ladder.
#[test]
fn of_prices_alike_the_surplus_and_then_the_reference_decide() {
    let price = |bids: &[(u32, u32)], offers: &[(u32, u32)], reference: u32| {
        let mut example = pre_open();
        example.0.operator(close_was(reference));
        for (number, &(price, qty)) in (1..).zip(bids) {
            example.rests(1, number, Side::Buy, price, qty);
        }
        for (number, &(price, qty)) in (1..).zip(offers) {
            example.rests(2, number, Side::Sell, price, qty);
        }
        let events = moved(&mut example, Phase::Continuous);
        events.into_iter().find(|event| event.starts_with("cross ")).unwrap()
    };
    let of = |b: u32, s: u32, reference| price(&[(101_000, b)], &[(100_000, s)], reference);
    assert_eq!(of(900, 500, 100_300), "cross O 500@101000");
    assert_eq!(of(500, 900, 100_300), "cross O 500@100000");
    assert_eq!(of(500, 500, 100_300), "cross O 500@100300");
    assert_eq!(of(500, 500, 100_399), "cross O 500@100300", "rounded down to a tick");
    assert_eq!(of(500, 500, 102_000), "cross O 500@101000");
    assert_eq!(of(500, 500, 0), "cross O 500@100000");
    let bids = [(101_000, 500), (100_400, 100)];
    let offers = [(100_000, 500), (100_600, 100)];
    assert_eq!(price(&bids, &offers, 100_500), "cross O 500@100500");
    assert_eq!(price(&bids, &offers, 100_700), "cross O 500@100700", "a reference counts too");
    assert_eq!(price(&[(99_000, 5)], &[(99_100, 5)], 99_000), "cross O 0@0");
}

#[test]
fn what_a_minimum_keeps_out_stays_out_of_the_uncross() {
    let mut example = pre_open();
    let terms = Terms { min_qty: Qty(50), ..Terms::PLAIN };
    let minimum = special(order(1, Side::Buy, 100_000, 100), b'N', terms);
    example
        .gives(1, minimum, &["accepted* s1/1 100@100000"])
        .rests(2, 1, Side::Sell, 100_000, 100)
        .gives(0, to(Phase::Continuous), &["cross O 0@0", "phase Continuous T"]);
}

#[test]
fn displays_used_up_in_a_cross_are_filled_after_its_print() {
    let mut example = pre_open();
    let reserve = |number| {
        let terms = Terms { max_floor: Qty(100), ..Terms::PLAIN };
        special(order(number, Side::Buy, 100_000, 300), b'Y', terms)
    };
    for number in [1, 2] {
        assert_eq!(example.0.session(1, reserve(number)).len(), 2);
    }
    example.rests(2, 1, Side::Sell, 100_000, 250).gives(
        0,
        to(Phase::Continuous),
        &[
            "crossed 100@100000 s1/1 leaves 200",
            "crossed 100@100000 s1/2 leaves 200",
            "crossed 50@100000 hidden s1/1 leaves 150",
            "crossed 250@100000 s2/1 leaves 0",
            "cross O 250@100000",
            "restated s1/1 #4 100",
            "added #4 100@100000",
            "restated s1/2 #5 100",
            "added #5 100@100000",
            "phase Continuous T",
        ],
    );
}

#[test]
fn each_phase_takes_what_it_may() {
    let mut example = Example::of(AUCTIONS);
    let refused = |number: u32| [format!("rejected s1/{number} Halted")];
    let buy = |number| order(number, Side::Buy, 100_000, 10);
    let now = |number| ioc(number, Side::Buy, 100_000, 10);
    example.gives(1, buy(1), &[&refused(1)[0]]);
    moved(&mut example, Phase::PreOpen);
    example.rests(1, 2, Side::Buy, 100_000, 10).gives(1, now(3), &[&refused(3)[0]]);
    example.rests(2, 1, Side::Sell, 99_000, 10);
    moved(&mut example, Phase::Halted);
    example.gives(1, buy(4), &[&refused(4)[0]]).gives(
        1,
        cancel(2, 0, CancelQty::Total),
        &["canceled s1/2 10 User", "deleted #1"],
    );
    moved(&mut example, Phase::HaltCall);
    example.rests(1, 5, Side::Buy, 100_000, 10);
    // The opening has not been, so that is what it is.
    let events = moved(&mut example, Phase::Continuous);
    assert_eq!(events[2..], ["cross O 10@99000", "phase Continuous T"]);
    example.gives(1, now(6), &["accepted s1/6 10", "canceled s1/6 10 Ioc"]);
    moved(&mut example, Phase::ClosingCall);
    example.gives(1, now(7), &[&refused(7)[0]]).rests(1, 8, Side::Buy, 100_000, 10);
    let events = moved(&mut example, Phase::Closed);
    assert_eq!(events, ["cross C 0@0", "phase Closed -", "canceled s1/8 10 Closed", "deleted #5"]);
    example.gives(1, buy(9), &[&refused(9)[0]]);
}

#[test]
fn after_the_opening_a_reopening_is_a_halt_cross_and_an_empty_one_is_not_printed() {
    let mut example = pre_open();
    moved(&mut example, Phase::Continuous);
    moved(&mut example, Phase::Paused);
    assert_eq!(moved(&mut example, Phase::Continuous), ["phase Continuous T"]);
    moved(&mut example, Phase::Paused);
    example.rests(1, 1, Side::Buy, 100_000, 10).rests(2, 1, Side::Sell, 100_000, 10);
    let events = moved(&mut example, Phase::Continuous);
    assert_eq!(events[2..], ["cross H 10@100000", "phase Continuous T"]);
}

/// The table of rule R7.6, for the operator.
#[test]
fn no_way_leads_where_the_table_has_none() {
    use Phase::*;
    let all = [PreOpen, OpeningCall, Continuous, ClosingCall, Halted, HaltCall, Paused, Closed];
    let rows: [(&[Phase], [bool; 8]); 8] = [
        (&[], [true, true, true, false, true, false, false, false]),
        (&[PreOpen], [false, true, true, false, true, false, false, true]),
        (&[OpeningCall], [false, false, true, false, true, false, false, true]),
        (&[Continuous], [false, false, false, true, true, false, true, true]),
        (&[Continuous, ClosingCall], [false, false, false, false, true, false, false, true]),
        (&[Halted], [false, false, false, false, false, true, false, true]),
        (&[Halted, HaltCall], [false, false, true, false, true, false, false, true]),
        (&[Continuous, Paused], [false, false, true, false, true, false, false, true]),
    ];
    for (way, row) in rows {
        let mut example = Example::of(AUCTIONS);
        way.iter().for_each(|&phase| drop(moved(&mut example, phase)));
        let from = way.last().copied().unwrap_or(Closed);
        for (phase, allowed) in all.into_iter().zip(row) {
            let refused = CommandError::Transition { instrument: ID, from, to: phase };
            let expected = if allowed { Ok(()) } else { Err(refused) };
            assert_eq!(check(&example.0.core, to(phase)), expected, "{from:?} to {phase:?}");
        }
    }
}

fn check(core: &Core, body: CommandBody) -> Result<(), CommandError> {
    let (seq, time) = (SeqNo(core.applied().0 + 1), core.time());
    core.check(&Command { seq, time, session: SessionId(0), body })
}

#[test]
fn what_cannot_be_scheduled_is_found_beforehand() {
    let day = Example::new();
    assert_eq!(check(&day.0.core, to(Phase::Halted)), Err(CommandError::NotScheduled(ID)));
    assert_eq!(check(&day.0.core, close_was(1)), Err(CommandError::NotScheduled(ID)));
    let mut example = Example::of(AUCTIONS);
    let unknown = Reason(*b"WHY?");
    let why = SetPhase { instrument: ID, phase: Phase::Halted, reason: unknown };
    let core = &example.0.core;
    let wrong = check(core, CommandBody::SetPhase(why));
    assert_eq!(wrong, Err(CommandError::UnknownReason(unknown)));
    let faulty = |core: &Core, is_first, at_ns, phase, random_end_ns| {
        let body = entry(is_first, at_ns, phase, random_end_ns);
        matches!(check(core, body), Err(CommandError::Calendar { .. }))
    };
    assert!(faulty(core, false, 1, Phase::PreOpen, 0), "nothing to add to");
    assert!(faulty(core, true, 1, Phase::Halted, 0));
    assert!(faulty(core, true, 1, Phase::PreOpen, 3_600 * SECOND + 1));
    assert!(faulty(core, true, 2 * Nanos::DAY + 1, Phase::PreOpen, 0));
    example.0.operator(entry(true, SECOND, Phase::PreOpen, 0));
    let core = &example.0.core;
    assert!(faulty(core, false, SECOND, Phase::Continuous, 0), "not later");
    assert!(!faulty(core, false, SECOND + 1, Phase::Continuous, 0));
    assert!(!faulty(core, true, SECOND, Phase::Continuous, 0), "a new one");
}

fn entry(is_first: bool, at_ns: u64, phase: Phase, random_end_ns: u64) -> CommandBody {
    let entry = CalendarEntry { at_ns, phase, random_end_ns };
    CommandBody::SetCalendar(SetCalendar { instrument: ID, is_first, midnight: Nanos(0), entry })
}

#[test]
fn a_calendar_leads_through_the_day() {
    let mut example = Example::of(AUCTIONS);
    example.0.wait_until(Nanos(SECOND));
    for (at, phase) in [
        (1, Phase::PreOpen),
        (10, Phase::OpeningCall),
        (20, Phase::Continuous),
        (30, Phase::ClosingCall),
        (40, Phase::Closed),
    ] {
        example.gives(0, entry(at == 1, at * SECOND, phase, 0), &[]);
    }
    let until = |example: &mut Example, second: u64| -> Vec<String> {
        let events = example.0.wait_until(Nanos(second * SECOND)).ticks();
        example.0.compare();
        events.iter().map(short).collect()
    };
    assert_eq!(example.0.core.due(), Nanos(10 * SECOND), "what is past is not made up for");
    assert_eq!(until(&mut example, 10), ["phase OpeningCall Q"]);
    assert_eq!(moved(&mut example, Phase::Halted), ["phase Halted H"]);
    assert!(until(&mut example, 29).is_empty(), "no way leads from a halt");
    assert_eq!(moved(&mut example, Phase::HaltCall), ["phase HaltCall Q"]);
    assert_eq!(moved(&mut example, Phase::Continuous), ["cross O 0@0", "phase Continuous T"]);
    let all = until(&mut example, 50);
    assert_eq!(all, ["phase ClosingCall Q", "cross C 0@0", "phase Closed -"]);
    assert_eq!(example.0.core.due(), Nanos(u64::MAX));
}

#[test]
fn a_random_end_is_drawn_from_the_seed() {
    let at = |seed: Option<u64>| {
        let world = World { special: seed.is_some(), ..AUCTIONS };
        let mut example = Example::of(world);
        example.0.operator(entry(true, 10 * SECOND, Phase::PreOpen, 100));
        example.0.core.due().0 - 10 * SECOND
    };
    // below(101, 1, 0) of rule R1.19: of the seed 0, and of that of special worlds.
    assert_eq!(at(None), 0x46B7_3E79_F0C3_7C00_u128.wrapping_mul(101).wrapping_shr(64) as u64);
    assert_eq!(at(Some(1)), 0x77A6_486D_FF4E_0F94_u128.wrapping_mul(101).wrapping_shr(64) as u64);
}

#[test]
fn the_end_of_system_hours_ends_all_calendars() {
    let mut example = Example::of(AUCTIONS);
    example.0.operator(entry(true, 10 * SECOND, Phase::PreOpen, 0));
    example.0.operator(CommandBody::SystemEvent(SystemEventCode::EndOfSystemHours));
    assert_eq!(example.0.core.due(), Nanos(u64::MAX));
}

/// R6.19: what is too much for one command is finished by Ticks, at the price fixed before.
#[test]
fn an_uncross_too_large_for_one_command_is_split() {
    let many = FILLS_PER_COMMAND_MAX + 1;
    let capacity = Capacity { orders: 2 * many, levels: 16, ..DENSE.capacity };
    let mut core = Core::new(capacity);
    let apply = |core: &mut Core, session: u16, body: CommandBody| {
        let (seq, session) = (SeqNo(core.applied().0 + 1), SessionId(session));
        let mut events = Vec::<(Stamp, Event)>::new();
        core.apply(&Command { seq, time: Nanos(1), session, body }, &mut events);
        events.into_iter().map(|(_, event)| event).collect::<Vec<_>>()
    };
    for body in (World { capacity, ..AUCTIONS }).opening() {
        apply(&mut core, 0, body);
    }
    apply(&mut core, 0, to(Phase::PreOpen));
    for number in 1..=many {
        apply(&mut core, 1, order(number, Side::Buy, 100_000, 1));
    }
    apply(&mut core, 2, order(1, Side::Sell, 100_000, many));
    let first = apply(&mut core, 0, to(Phase::Continuous));
    assert_eq!(first.len(), FILLS_PER_COMMAND_MAX as usize);
    assert_eq!((core.due(), core.phase(ID)), (Nanos(0), Some(Phase::PreOpen)));
    let before = core.state_hash();
    let rest: Vec<String> = apply(&mut core, 0, CommandBody::Tick).iter().map(short).collect();
    assert_ne!(core.state_hash(), before);
    let all = format!("crossed {many}@100000 s2/1 leaves 0");
    let print = format!("cross O {many}@100000");
    let last = format!("crossed 1@100000 s1/{many} leaves 0");
    assert_eq!(rest, [last, all, print, "phase Continuous T".into()]);
    assert_eq!((core.due(), core.live_orders()), (Nanos(u64::MAX), 0));
    core.check_invariants();
}
