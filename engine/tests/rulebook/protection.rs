//! Corridors and the short-sale price test by example (rulebook, chapter 8). Every example also
//! runs against the model.

use crate::support::example::{Example, ioc, order, special};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::command::EnterOrder;
use outcry_engine::core::oversight::Oversight;
use outcry_engine::core::phase::{Reason, SetPhase, SetReference};
use outcry_engine::core::protection::{
    Rules, SetRules, SetShortTest, SetTicks, ShortTest, TickRange, TickTable,
};
use outcry_engine::core::{
    Command, CommandBody, CommandError, InstrumentId, Nanos, OrderTags, Phase, PostOnly, Price,
    Qty, SelfTrade, SelfTradeScope, SelfTradeStrategy, SeqNo, SessionId, Side, Terms,
};

const ID: InstrumentId = InstrumentId(1);

fn rules(rules: Rules) -> CommandBody {
    CommandBody::SetRules(SetRules { instrument: ID, rules })
}

fn short(number: u32, price: u32, side_code: u8) -> CommandBody {
    let CommandBody::Enter(plain) = order(number, Side::Sell, price, 10) else { unreachable!() };
    CommandBody::Enter(EnterOrder { tags: OrderTags { side_code, ..plain.tags }, ..plain })
}

/// Trading in an instrument with phases that closed at this price yesterday.
fn trading(close: u32) -> Example {
    let mut example = Example::of(World { scheduled: true, ..DENSE });
    let previous_close = Price(close);
    let set = SetReference { instrument: ID, previous_close };
    example.gives(0, CommandBody::SetReference(set), &[]);
    let (phase, reason) = (Phase::Continuous, Reason::NONE);
    let set = SetPhase { instrument: ID, phase, reason };
    example.gives(0, CommandBody::SetPhase(set), &["phase Continuous T"]);
    example
}

#[test]
fn what_would_trade_outside_the_corridor_is_cancelled() {
    trading(10_000)
        .gives(0, rules(Rules { static_bp: 200, ..Rules::default() }), &[])
        .rests(1, 1, Side::Sell, 10_200, 10)
        .rests(1, 2, Side::Sell, 10_300, 10)
        .gives(
            2,
            order(1, Side::Buy, 10_300, 20),
            &[
                "accepted s2/1 20",
                "traded 10@10200 s1/1 leaves 0 s2/1 leaves 10",
                "canceled s2/1 10 Collar",
            ],
        )
        .gives(0, rules(Rules { dynamic_bp: 50, ..Rules::default() }), &[])
        .gives(2, ioc(2, Side::Buy, 10_300, 5), &["accepted s2/2 5", "canceled s2/2 5 Collar"]);
}

/// Nothing could trade there, so nothing has to be prevented: what rests stays, and the aggressor
/// hears of the corridor.
#[test]
fn outside_the_corridor_no_self_trade_is_prevented() {
    let of = |body, strategy, min_qty| {
        let self_trade = Some(SelfTrade { scope: SelfTradeScope::Account, strategy });
        let min_qty = Qty(min_qty);
        special(body, b'Y', Terms { self_trade, min_qty, ..Terms::PLAIN })
    };
    let rule = |pauses| rules(Rules { static_bp: 200, pauses, ..Rules::default() });
    use SelfTradeStrategy as S;
    let mut example = trading(10_000);
    example.gives(0, rule(false), &[]).rests(1, 1, Side::Sell, 10_300, 10);
    for (number, strategy) in (2..).zip([S::Newest, S::Oldest, S::Both, S::Decrement]) {
        let said =
            [format!("accepted* s1/{number} 20@10300"), format!("canceled s1/{number} 20 Collar")];
        let body = of(order(number, Side::Buy, 10_300, 20), strategy, 0);
        example.gives(1, body, &said.each_ref().map(String::as_str));
    }
    // Inside it is prevented as ever.
    example.rests(1, 6, Side::Sell, 10_200, 10).gives(
        1,
        of(ioc(7, Side::Buy, 10_200, 20), S::Newest, 0),
        &["accepted* s1/7 20@10200", "prevented s1/7 20 of 10@10200 Newest"],
    );
    // The trial for a minimum ends there too, though somebody else is behind.
    example.rests(1, 8, Side::Sell, 9_700, 10).gives(
        1,
        of(ioc(9, Side::Buy, 10_300, 10), S::Oldest, 10),
        &["accepted* s1/9 10@10300", "canceled s1/9 10 Ioc"],
    );
    let paused = ["accepted* s1/10 20@9700", "added #10 20@9700", "phase Paused P"];
    example.gives(0, rule(true), &[]).gives(
        1,
        of(order(10, Side::Buy, 9_700, 20), S::Newest, 0),
        &paused,
    );
}

/// Prices a cent apart up to 100.00, and ten cents from there on.
#[test]
fn ticks_depend_on_the_price() {
    let range = |from: u32, tick: u32| TickRange { from: Price(from), tick: Price(tick) };
    let set = |ranges: &[TickRange]| {
        let table = TickTable::new(ranges).unwrap();
        CommandBody::Oversee(Oversight::Ticks(SetTicks { instrument: ID, table }))
    };
    let mut example = Example::new();
    let (seq, session) = (SeqNo(example.0.log.len() as u64 + 1), SessionId(0));
    for wrong in [
        &[range(100, 100)][..],
        &[range(0, 150)],
        &[range(0, 0)],
        &[range(0, 200), range(300, 100)],
        &[range(0, 100), range(0, 100)],
        &[range(0, 100), range(0x7735_9400, 100)],
    ] {
        let (time, body) = (Nanos(1_000_000), set(wrong));
        let error = example.0.core.check(&Command { seq, time, session, body }).unwrap_err();
        assert!(matches!(error, CommandError::Rules { .. }), "{wrong:?}: {error}");
    }
    assert!(TickTable::new(&[range(0, 100); 9]).is_none());
    example
        .rests(1, 1, Side::Buy, 1_000_100, 10)
        .gives(0, set(&[range(0, 100), range(1_000_000, 1_000)]), &[])
        .rests(1, 2, Side::Buy, 999_900, 10)
        .gives(1, order(3, Side::Buy, 1_000_100, 10), &["rejected s1/3 InvalidPrice"])
        .rests(1, 4, Side::Buy, 1_000_000, 10)
        .gives(
            2,
            ioc(1, Side::Sell, 1_000_000, 5),
            &["accepted s2/1 5", "traded 5@1000100 s1/1 leaves 5 s2/1 leaves 0"],
        )
        .rests(2, 2, Side::Sell, 1_001_000, 10);
    // What slides goes to the next price below, whatever the range.
    let slides = Terms { post_only: PostOnly::Slide, ..Terms::PLAIN };
    let slide = |number, side, price| special(order(number, side, price, 10), b'Y', slides);
    example
        .gives(
            3,
            slide(1, Side::Buy, 1_002_000),
            &["accepted* s3/1 10@1000000", "added #6 10@1000000"],
        )
        .gives(
            3,
            slide(2, Side::Sell, 990_000),
            &["accepted* s3/2 10@1001000", "added #7 10@1001000"],
        );
    example.0.compare();
}

#[test]
fn the_dynamic_reference_is_that_of_the_arrival() {
    trading(10_000)
        .gives(0, rules(Rules { dynamic_bp: 150, ..Rules::default() }), &[])
        .rests(1, 1, Side::Sell, 10_100, 10)
        .rests(1, 2, Side::Sell, 10_200, 10)
        .gives(
            2,
            order(1, Side::Buy, 10_200, 20),
            &[
                "accepted s2/1 20",
                "traded 10@10100 s1/1 leaves 0 s2/1 leaves 10",
                "canceled s2/1 10 Collar",
            ],
        )
        .gives(
            2,
            order(2, Side::Buy, 10_200, 10),
            &["accepted s2/2 10", "traded 10@10200 s1/2 leaves 0 s2/2 leaves 0"],
        );
}

#[test]
fn an_instrument_pauses_where_it_is_set_so() {
    let mut example = trading(10_000);
    example
        .gives(0, rules(Rules { static_bp: 100, pauses: true, ..Rules::default() }), &[])
        .rests(1, 1, Side::Sell, 10_200, 10)
        .gives(
            2,
            order(1, Side::Buy, 10_200, 20),
            &["accepted s2/1 20", "added #2 20@10200", "phase Paused P"],
        );
    let set = SetPhase { instrument: ID, phase: Phase::Continuous, reason: Reason::NONE };
    let events = example.0.operator(CommandBody::SetPhase(set));
    assert!(events.len() > 2, "it reopens with a cross: {events:?}");
    let mut example = Example::new();
    let pauses = rules(Rules { pauses: true, ..Rules::default() });
    let core = &example.0.core;
    let (seq, time) = (SeqNo(core.applied().0 + 1), core.time());
    let error = core.check(&Command { seq, time, session: SessionId(0), body: pauses });
    assert_eq!(error, Err(CommandError::NotScheduled(ID)));
    example.rests(1, 1, Side::Sell, 10_200, 10);
}

#[test]
fn while_the_price_test_is_in_force_nobody_sells_short_at_the_bid() {
    let test = |test| CommandBody::SetShortTest(SetShortTest { instrument: ID, test });
    Example::new()
        .gives(0, test(ShortTest::Remains), &["short test Remains"])
        .gives(1, short(1, 10_000, b'T'), &["accepted s1/1 10", "added #1 10@10000"])
        .rests(2, 1, Side::Buy, 9_900, 10)
        .gives(1, short(2, 9_900, b'T'), &["rejected s1/2 ShortSaleTest"])
        .gives(1, short(3, 10_000, b'T'), &["accepted s1/3 10", "added #3 10@10000"])
        .gives(
            1,
            short(4, 9_900, b'E'),
            &["accepted s1/4 10", "traded 10@9900 s2/1 leaves 0 s1/4 leaves 0"],
        )
        .gives(0, test(ShortTest::Off), &["short test Off"])
        .rests(2, 2, Side::Buy, 9_900, 10)
        .gives(
            1,
            short(5, 9_900, b'T'),
            &["accepted s1/5 10", "traded 10@9900 s2/2 leaves 0 s1/5 leaves 0"],
        );
}

#[test]
fn a_fall_of_a_tenth_brings_the_price_test() {
    trading(10_000)
        .gives(0, rules(Rules { is_short_tested: true, ..Rules::default() }), &[])
        .rests(1, 1, Side::Sell, 9_100, 10)
        .gives(
            2,
            order(1, Side::Buy, 9_100, 10),
            &["accepted s2/1 10", "traded 10@9100 s1/1 leaves 0 s2/1 leaves 0"],
        )
        .rests(2, 2, Side::Buy, 9_000, 10)
        // It takes effect after what triggered it.
        .gives(
            1,
            short(2, 9_000, b'T'),
            &[
                "accepted s1/2 10",
                "traded 10@9000 s2/2 leaves 0 s1/2 leaves 0",
                "short test Triggered",
            ],
        )
        .rests(2, 3, Side::Buy, 9_000, 10)
        .gives(1, short(3, 9_000, b'T'), &["rejected s1/3 ShortSaleTest"]);
}
