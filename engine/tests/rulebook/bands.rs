//! Bands by example. Every example also runs against the model.

use crate::support::example::{Example, cancel, order, short};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::command::CancelQty;
use outcry_engine::core::oversight::{Bands, Oversight, SetBands};
use outcry_engine::core::phase::{Reason, SetPhase, SetReference};
use outcry_engine::core::{
    Command, CommandBody, CommandError, InstrumentId, Nanos, Phase, Price, SeqNo, SessionId, Side,
};

const SECOND: u64 = 1_000_000_000;
const ID: InstrumentId = InstrumentId(1);
const AUCTIONS: World = World { scheduled: true, ..DENSE };
const BANDS: Bands = Bands {
    width_bp: 500,
    most: Price(0),
    doubled_from: Nanos(u64::MAX),
    change_bp: 100,
    update_ms: 30_000,
    limit_ms: 15_000,
};

fn to(phase: Phase) -> CommandBody {
    CommandBody::SetPhase(SetPhase { instrument: ID, phase, reason: Reason::NONE })
}

fn set(bands: Bands) -> CommandBody {
    CommandBody::Oversee(Oversight::Bands(SetBands { instrument: ID, bands }))
}

/// Trading begins at a previous close of 10.00.
fn with(bands: Bands) -> Example {
    let mut example = Example::of(AUCTIONS);
    let previous_close = Price(100_000);
    let close = CommandBody::SetReference(SetReference { instrument: ID, previous_close });
    example.gives(0, close, &[]).gives(0, set(bands), &[]).gives(
        0,
        to(Phase::Continuous),
        &["phase Continuous T"],
    );
    example
}

fn edges(example: &Example) -> Option<(u32, u32)> {
    example.0.core.band_edges(ID).map(|(lower, upper)| (lower.0, upper.0))
}

fn until(example: &mut Example, second: u64) -> Vec<String> {
    let events = example.0.wait_until(Nanos(second * SECOND)).ticks();
    example.0.compare();
    events.iter().map(short).collect()
}

fn trade(example: &mut Example, number: u32, price: u32) {
    example.0.session(1, order(number, Side::Buy, price, 100));
    let events = example.0.session(2, order(number, Side::Sell, price, 100));
    assert!(events.iter().map(short).any(|event| event.starts_with("traded")), "{events:?}");
}

#[test]
fn a_limit_beyond_a_band_is_the_band() {
    let mut example = with(BANDS);
    assert_eq!(edges(&example), Some((95_000, 105_000)));
    example
        .rests(2, 1, Side::Sell, 106_000, 100)
        .gives(1, order(1, Side::Buy, 107_000, 100), &["accepted s1/1 100", "added #2 100@105000"])
        .gives(
            2,
            order(2, Side::Sell, 90_000, 300),
            &[
                "accepted s2/2 300",
                "traded 100@105000 s1/1 leaves 0 s2/2 leaves 200",
                "added #3 200@95000",
            ],
        );
}

#[test]
fn the_first_trade_is_the_reference_and_later_the_mean_when_it_is_far_enough() {
    let mut example = with(BANDS);
    trade(&mut example, 1, 104_000);
    until(&mut example, 1);
    assert_eq!(edges(&example), Some((98_800, 109_200)), "the first trade");
    trade(&mut example, 2, 105_000);
    trade(&mut example, 3, 105_000);
    until(&mut example, 31);
    assert_eq!(edges(&example), Some((98_800, 109_200)), "104,666 is less than 1 % away");
    trade(&mut example, 4, 106_000);
    trade(&mut example, 5, 106_000);
    until(&mut example, 61);
    assert_eq!(edges(&example), Some((99_900, 110_500)), "the mean is 105,200");
    until(&mut example, 1_000);
    assert_eq!(edges(&example), Some((99_900, 110_500)), "no trade, no change");
}

#[test]
fn what_is_outside_new_bands_is_cancelled_buyers_first_each_by_priority() {
    let mut example = with(BANDS);
    example.rests(1, 1, Side::Buy, 102_000, 100).rests(1, 2, Side::Buy, 104_900, 100).rests(
        2,
        1,
        Side::Sell,
        105_000,
        100,
    );
    example.gives(0, set(Bands { width_bp: 100, ..BANDS }), &[]);
    assert_eq!(
        until(&mut example, 1),
        ["canceled s1/2 100 Collar", "deleted #2", "canceled s1/1 100 Collar", "deleted #1",]
    );
    assert_eq!(edges(&example), Some((99_000, 101_000)), "a seller above stays");
}

#[test]
fn a_quote_that_stays_at_a_band_pauses_trading() {
    let mut example = with(BANDS);
    example.rests(1, 1, Side::Buy, 105_000, 100);
    assert_eq!(until(&mut example, 14), Vec::<String>::new());
    example.0.session(1, cancel(1, 0, CancelQty::Total));
    assert_eq!(until(&mut example, 20), Vec::<String>::new(), "the bid has gone");
    example.rests(1, 2, Side::Buy, 105_000, 100);
    assert_eq!(until(&mut example, 34), Vec::<String>::new());
    assert_eq!(until(&mut example, 36), ["phase Paused P"]);
    assert_eq!(edges(&example), None);
}

#[test]
fn bands_double_and_have_a_most() {
    let doubled_from = Nanos(45 * SECOND);
    let mut example = with(Bands { most: Price(1_550), doubled_from, ..BANDS });
    assert_eq!(edges(&example), Some((98_400, 101_600)), "half a tick goes away");
    until(&mut example, 31);
    assert_eq!(edges(&example), Some((98_400, 101_600)));
    until(&mut example, 61);
    assert_eq!(edges(&example), Some((96_900, 103_100)), "with the next look at them");
}

#[test]
fn bands_that_cannot_be_are_found_beforehand() {
    let example = with(BANDS);
    for wrong in [
        Bands { width_bp: 10_001, ..BANDS },
        Bands { update_ms: 0, ..BANDS },
        Bands { limit_ms: 86_400_001, ..BANDS },
    ] {
        let (seq, time) = (SeqNo(example.0.log.len() as u64 + 1), Nanos(SECOND));
        let command = Command { seq, time, session: SessionId(0), body: set(wrong) };
        let error = example.0.core.check(&command).unwrap_err();
        assert!(matches!(error, CommandError::Rules { .. }), "{error}");
    }
}
