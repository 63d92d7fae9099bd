//! The market-wide breaker by example. Every example also runs against the model.

use crate::support::example::{Example, short};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::oversight::{BreakerLevel, Oversight, SetBreaker};
use outcry_engine::core::phase::{Reason, SetPhase};
use outcry_engine::core::{
    Command, CommandBody, CommandError, Event, InstrumentId, Nanos, Phase, SeqNo, SessionId, Side,
};

const SECOND: u64 = 1_000_000_000;
const AUCTIONS: World = World { scheduled: true, ..DENSE };

fn to(instrument: u16, phase: Phase) -> CommandBody {
    let instrument = InstrumentId(instrument);
    CommandBody::SetPhase(SetPhase { instrument, phase, reason: Reason::NONE })
}

fn set(levels: [u64; 3]) -> CommandBody {
    let (last, halt_ms) = (Nanos(3_600 * SECOND), 900_000);
    CommandBody::Oversee(Oversight::Breaker(SetBreaker { levels, last, halt_ms }))
}

fn breach(level: BreakerLevel) -> CommandBody {
    CommandBody::Oversee(Oversight::Breach(level))
}

/// The first instrument trades, the second waits for its opening, the third is closed.
fn venue() -> Example {
    let mut example = Example::of(AUCTIONS);
    example
        .gives(0, set([93, 87, 80]), &["levels [93, 87, 80]"])
        .gives(0, to(1, Phase::Continuous), &["phase Continuous T"])
        .gives(0, to(2, Phase::PreOpen), &["phase PreOpen Q"]);
    example
}

/// Where everything is moved by all ticks until then, and why.
fn moved(events: &[Event]) -> Vec<String> {
    let of = |event: &Event| match event {
        Event::PhaseChanged { instrument, phase, reason, .. } => {
            Some(format!("{instrument} {phase:?} {}", reason.text()))
        }
        _ => None,
    };
    events.iter().filter_map(of).collect()
}

fn until(example: &mut Example, second: u64) -> Vec<String> {
    let events = example.0.wait_until(Nanos(second * SECOND)).ticks();
    example.0.compare();
    moved(&events)
}

#[test]
fn a_breach_halts_what_is_not_closed_and_leads_to_a_call() {
    let mut example = venue();
    example.rests(1, 1, Side::Buy, 100_000, 300);
    let events = example.0.operator(breach(BreakerLevel::One));
    assert_eq!(short(&events[0]), "breached One");
    assert_eq!(moved(&events), ["1 Halted MWC1", "2 Halted MWC1"]);
    assert_eq!(until(&mut example, 900), Vec::<String>::new());
    assert_eq!(until(&mut example, 901), ["1 HaltCall MWCQ", "2 HaltCall MWCQ"]);
}

#[test]
fn a_higher_level_halts_as_long_anew_and_the_highest_for_good() {
    let mut example = venue();
    example.gives(0, to(2, Phase::Halted), &["phase Halted H"]);
    example.0.operator(breach(BreakerLevel::One));
    assert_eq!(until(&mut example, 800), Vec::<String>::new());
    example.gives(0, breach(BreakerLevel::Two), &["breached Two"]);
    assert_eq!(until(&mut example, 1_699), Vec::<String>::new(), "the second is the operator's");
    assert_eq!(until(&mut example, 1_701), ["1 HaltCall MWCQ"]);
    let events = example.0.operator(breach(BreakerLevel::Three));
    assert_eq!(moved(&events), ["1 Halted MWC3"]);
    assert_eq!(until(&mut example, 99_999), Vec::<String>::new());
    example.gives(0, to(1, Phase::HaltCall), &["phase HaltCall Q"]);
}

#[test]
fn late_in_the_day_only_the_highest_level_halts() {
    let mut example = venue();
    assert_eq!(until(&mut example, 3_600), Vec::<String>::new());
    example.gives(0, breach(BreakerLevel::Two), &["breached Two"]);
    let events = example.0.operator(breach(BreakerLevel::Three));
    assert_eq!(moved(&events), ["1 Halted MWC3", "2 Halted MWC3"]);
}

#[test]
fn what_the_breaker_cannot_do_is_found_beforehand() {
    let mut bare = Example::of(AUCTIONS);
    let refused = |example: &Example, body| {
        let (seq, time) = (SeqNo(example.0.log.len() as u64 + 1), Nanos(SECOND));
        let command = Command { seq, time, session: SessionId(0), body };
        matches!(example.0.core.check(&command), Err(CommandError::Breaker(_)))
    };
    assert!(refused(&bare, breach(BreakerLevel::One)), "it has no levels");
    for wrong in [[3, 2, 0], [2, 2, 1], [3, 1, 1], [1, 2, 3]] {
        assert!(refused(&bare, set(wrong)), "{wrong:?}");
    }
    bare.gives(0, set([3, 2, 1]), &["levels [3, 2, 1]"]);
    assert!(!refused(&bare, set([30, 20, 10])), "not settled yet");
    bare.gives(0, breach(BreakerLevel::Two), &["breached Two"]);
    assert!(refused(&bare, set([30, 20, 10])));
    for level in [BreakerLevel::One, BreakerLevel::Two] {
        assert!(refused(&bare, breach(level)), "{level:?}");
    }
}
