//! Pegs by example: where they work, when they move, and whom they meet. Every example also runs
//! against the model.

use crate::support::Pair;
use crate::support::example::{Example, cancel, ioc, order, special};
use crate::support::flow::{AUCTIONS, DENSE, World};
use outcry_engine::core::command::{
    CancelQty, EnterSpecial, MassCancel, ReplaceOrder, ReplaceQty, ReplaceSpecial, SystemEventCode,
};
use outcry_engine::core::phase::{Reason, SetPhase};
use outcry_engine::core::{
    CASCADE_UNITS_MAX, Capacity, CommandBody, Event, InstrumentId, Nanos, PEGS_PER_INSTRUMENT_MAX,
    Phase, PostOnly, Price, PriceType, Qty, RejectReason, SelfTrade, SelfTradeScope,
    SelfTradeStrategy, Side, Symbol, Terms, TimeInForce, UserRef,
};

const B: Side = Side::Buy;
const S: Side = Side::Sell;
const PRIMARY: Terms = Terms { price_type: PriceType::Primary, ..Terms::PLAIN };
const MARKET: Terms = Terms { price_type: PriceType::MarketPeg, ..Terms::PLAIN };
const MIDPOINT: Terms = Terms { price_type: PriceType::Midpoint, ..Terms::PLAIN };

fn peg(number: u32, side: Side, limit: u32, qty: u32, terms: Terms) -> CommandBody {
    special(order(number, side, limit, qty), b'N', terms)
}

fn by(peg_offset: i32, terms: Terms) -> Terms {
    Terms { peg_offset, ..terms }
}

/// What stands hidden, as `side price open`.
fn hidden(example: &Example) -> Vec<String> {
    let mut lines = Vec::new();
    for side in [B, S] {
        example.0.core.visit_hidden(InstrumentId(1), side, |part| {
            lines.push(format!("{side:?} {} {}", part.price, part.open));
        });
    }
    lines
}

/// Bid 9,800 of session 2, offer 10,200 of session 3.
fn quoted() -> Example {
    let mut example = Example::new();
    example.rests(2, 1, B, 9_800, 100).rests(3, 1, S, 10_200, 100);
    example
}

fn whole(number: u32) -> CommandBody {
    cancel(number, 0, CancelQty::Total)
}

#[test]
fn each_peg_works_where_the_rulebook_says() {
    let cases = [
        (B, PRIMARY, 20_000, "Buy 9800 10"),
        (B, by(100, PRIMARY), 20_000, "Buy 9900 10"),
        (B, by(-300, PRIMARY), 20_000, "Buy 9500 10"),
        (B, PRIMARY, 9_000, "Buy 9000 10"),
        // Never the offer itself, however aggressive.
        (B, by(5_000, PRIMARY), 20_000, "Buy 10100 10"),
        (B, by(0, MARKET), 20_000, "Buy 10100 10"),
        (B, by(-400, MARKET), 20_000, "Buy 9800 10"),
        (S, PRIMARY, 100, "Sell 10200 10"),
        (S, by(100, PRIMARY), 100, "Sell 10100 10"),
        (S, by(-100, PRIMARY), 100, "Sell 10300 10"),
        (S, PRIMARY, 10_500, "Sell 10500 10"),
        (S, by(5_000, MARKET), 100, "Sell 9900 10"),
        (S, by(-300, MARKET), 100, "Sell 10100 10"),
    ];
    for (side, terms, limit, expected) in cases {
        let mut example = quoted();
        let accepted = format!("accepted* s1/1 10@{limit}");
        example.gives(1, peg(1, side, limit, 10, terms), &[&accepted]);
        assert_eq!(hidden(&example), [expected], "{terms:?}");
    }
}

#[test]
fn pegs_follow_the_quote_in_silence_and_by_age() {
    let mut example = quoted();
    example.gives(1, peg(1, B, 20_000, 10, PRIMARY), &["accepted* s1/1 10@20000"]).gives(
        1,
        peg(2, B, 20_000, 20, PRIMARY),
        &["accepted* s1/2 20@20000"],
    );
    example.rests(2, 2, B, 9_900, 50);
    assert_eq!(hidden(&example), ["Buy 9900 10", "Buy 9900 20"]);
    // One that keeps its price keeps its place: it is now behind neither.
    example.gives(1, peg(3, B, 9_800, 30, PRIMARY), &["accepted* s1/3 30@9800"]);
    example.gives(2, whole(2), &["canceled s2/2 50 User", "deleted #5"]);
    assert_eq!(hidden(&example), ["Buy 9800 30", "Buy 9800 10", "Buy 9800 20"]);
    // Without a bid there is nothing to follow.
    example.gives(2, whole(1), &["canceled s2/1 100 User", "deleted #1"]);
    assert_eq!(hidden(&example), [""; 0]);
    assert_eq!(example.0.core.live_orders(), 4, "asleep, not gone");
    example.rests(2, 3, B, 9_700, 50);
    assert_eq!(hidden(&example), ["Buy 9700 10", "Buy 9700 20", "Buy 9700 30"]);
}

#[test]
fn a_midpoint_peg_trades_midway_after_better_prices_and_before_worse_ones() {
    let mut example = quoted();
    // Midway between 9,800 and 10,100 is 9,950: no tick, and a price.
    example.rests(3, 2, S, 10_100, 10);
    example
        .gives(1, peg(1, S, 9_900, 30, MIDPOINT), &["accepted* s1/1 30@9900"])
        .gives(1, peg(2, S, 10_000, 30, MIDPOINT), &["accepted* s1/2 30@10000"])
        .gives(1, peg(3, S, 9_950 - 50, 5, Terms::PLAIN), &["accepted s1/3 5"]);
    example.gives(
        2,
        ioc(2, B, 10_100, 50),
        &[
            "accepted s2/2 50",
            "traded 5@9900 hidden s1/3 leaves 0 s2/2 leaves 45",
            "traded 30@9950 mid s1/1 leaves 0 s2/2 leaves 15",
            "traded 10@10100 s3/2 leaves 0 s2/2 leaves 5",
            "canceled s2/2 5 Ioc",
        ],
    );
    // The offer is 10,200 again, and the midpoint 10,000: the limit of the other allows it now.
    example.gives(
        2,
        ioc(3, B, 10_100, 40),
        &[
            "accepted s2/3 40",
            "traded 30@10000 mid s1/2 leaves 0 s2/3 leaves 10",
            "canceled s2/3 10 Ioc",
        ],
    );
}

#[test]
fn a_moved_peg_is_a_new_arrival() {
    let mut example = quoted();
    example.gives(1, peg(1, B, 20_000, 30, MIDPOINT), &["accepted* s1/1 30@20000"]).gives(
        3,
        peg(2, S, 10_100, 20, Terms::PLAIN),
        &["accepted s3/2 20"],
    );
    // The bid rises to 10,000 and the midpoint to 10,100, where somebody hidden waits.
    example.gives(
        2,
        order(2, B, 10_000, 10),
        &[
            "accepted s2/2 10",
            "added #5 10@10000",
            "traded 20@10100 hidden s3/2 leaves 0 s1/1 leaves 10",
        ],
    );
    example.gives(1, cancel(1, 25, CancelQty::Total), &["canceled s1/1 5 User"]);
    assert_eq!(example.0.core.live_orders(), 4);
}

#[test]
fn a_peg_with_a_minimum_waits_for_enough() {
    let mut example = quoted();
    let terms = Terms { min_qty: Qty(25), ..MIDPOINT };
    example
        .gives(1, peg(1, B, 20_000, 30, terms), &["accepted* s1/1 30@20000"])
        .gives(3, peg(2, S, 10_100, 20, Terms::PLAIN), &["accepted s3/2 20"])
        .gives(2, order(2, B, 10_000, 10), &["accepted s2/2 10", "added #5 10@10000"])
        // Whoever brings too little passes it by.
        .gives(3, ioc(3, S, 10_100, 24), &["accepted s3/3 24", "canceled s3/3 24 Ioc"])
        .gives(
            3,
            ioc(4, S, 10_100, 25),
            &["accepted s3/4 25", "traded 25@10100 mid s1/1 leaves 5 s3/4 leaves 0"],
        );
}

#[test]
fn a_moved_peg_does_not_trade_with_its_own_hand() {
    let rule = SelfTrade { scope: SelfTradeScope::Account, strategy: SelfTradeStrategy::Newest };
    let mut example = quoted();
    let terms = Terms { self_trade: Some(rule), ..MIDPOINT };
    example
        .gives(1, peg(1, B, 20_000, 30, terms), &["accepted* s1/1 30@20000"])
        .gives(1, peg(2, S, 10_100, 20, Terms::PLAIN), &["accepted s1/2 20"])
        .gives(
            2,
            order(2, B, 10_000, 10),
            &["accepted s2/2 10", "added #5 10@10000", "prevented s1/1 30 of 20@10100 Newest"],
        );
    assert!(example.0.core.order(outcry_engine::core::SessionId(1), UserRef(1)).is_none());
}

#[test]
fn post_only_counts_a_midpoint_peg() {
    let mut example = quoted();
    example.rests(3, 2, S, 10_100, 10);
    example.gives(1, peg(1, S, 9_900, 30, MIDPOINT), &["accepted* s1/1 30@9900"]);
    let slides = Terms { post_only: PostOnly::Slide, ..Terms::PLAIN };
    // The tick below 9,950.
    example.gives(
        2,
        special(order(2, B, 10_000, 10), b'Y', slides),
        &["accepted* s2/2 10@9900", "added #5 10@9900"],
    );
}

#[test]
fn an_immediate_midpoint_order_walks_once() {
    let mut example = quoted();
    let at_once = |number, limit, qty| {
        let CommandBody::EnterSpecial(mut special) = peg(number, B, limit, qty, MIDPOINT) else {
            unreachable!()
        };
        special.order.time_in_force = TimeInForce::Ioc;
        CommandBody::EnterSpecial(special)
    };
    example
        .gives(1, peg(1, S, 9_900, 30, MIDPOINT), &["accepted* s1/1 30@9900"])
        .gives(2, at_once(2, 9_900, 10), &["accepted* s2/2 10@9900", "canceled s2/2 10 Ioc"])
        .gives(
            2,
            at_once(3, 20_000, 40),
            &[
                "accepted* s2/3 40@20000",
                "traded 30@10000 mid s1/1 leaves 0 s2/3 leaves 10",
                "canceled s2/3 10 Ioc",
            ],
        )
        .gives(3, whole(1), &["canceled s3/1 100 User", "deleted #2"])
        .gives(2, at_once(4, 20_000, 40), &["accepted* s2/4 40@20000", "canceled s2/4 40 Ioc"]);
}

#[test]
fn what_a_peg_cannot_be_is_refused() {
    use RejectReason as R;
    let refused = [
        (b'Y', PRIMARY, TimeInForce::Day, R::InvalidDisplay),
        (b'A', MIDPOINT, TimeInForce::Day, R::InvalidDisplay),
        (b'N', by(50, PRIMARY), TimeInForce::Day, R::InvalidPrice),
        (b'N', by(100, MIDPOINT), TimeInForce::Day, R::PeggingNotAllowed),
        (b'N', by(100, Terms::PLAIN), TimeInForce::Day, R::PeggingNotAllowed),
        (b'N', PRIMARY, TimeInForce::Ioc, R::PeggingNotAllowed),
        (b'N', MARKET, TimeInForce::Ioc, R::PeggingNotAllowed),
        (
            b'N',
            Terms { post_only: PostOnly::Slide, ..PRIMARY },
            TimeInForce::Day,
            R::PeggingNotAllowed,
        ),
        (b'N', Terms { max_floor: Qty(100), ..PRIMARY }, TimeInForce::Day, R::PeggingNotAllowed),
        (b'N', Terms { stop_price: Price(100), ..MARKET }, TimeInForce::Day, R::PeggingNotAllowed),
    ];
    let mut example = Example::new();
    for (number, (display, terms, time_in_force, reason)) in (1..).zip(refused) {
        let CommandBody::EnterSpecial(mut entered) =
            special(order(number, B, 10_000, 10), display, terms)
        else {
            unreachable!()
        };
        entered.order.time_in_force = time_in_force;
        let body = CommandBody::EnterSpecial(EnterSpecial { ..entered });
        example.gives(1, body, &[&format!("rejected s1/{number} {reason:?}")]);
    }
    example.gives(1, peg(50, B, 0, 10, PRIMARY), &["rejected s1/50 InvalidPrice"]);
}

#[test]
fn pegs_sleep_through_calls_and_end_with_the_day() {
    let mut example = Example::of(World { pause_ns: 0, ..AUCTIONS });
    let to = |phase| {
        let (instrument, reason) = (InstrumentId(1), Reason::NONE);
        CommandBody::SetPhase(SetPhase { instrument, phase, reason })
    };
    let opening = ["cross O 0@0", "phase Continuous T"];
    example.gives(0, to(Phase::PreOpen), &["phase PreOpen Q"]);
    example
        .rests(2, 1, B, 9_800, 100)
        .rests(3, 1, S, 10_200, 100)
        .gives(1, peg(1, B, 20_000, 10, PRIMARY), &["accepted* s1/1 10@20000"])
        .gives(1, peg(2, S, 100, 10, MIDPOINT), &["accepted* s1/2 10@100"]);
    assert_eq!(hidden(&example), [""; 0]);
    example.gives(0, to(Phase::Continuous), &opening);
    assert_eq!(hidden(&example), ["Buy 9800 10"]);
    example.gives(0, to(Phase::Halted), &["phase Halted H"]);
    assert_eq!(hidden(&example), [""; 0]);
    example.gives(0, to(Phase::HaltCall), &["phase HaltCall Q"]).gives(
        0,
        to(Phase::Continuous),
        &["phase Continuous T"],
    );
    assert_eq!(hidden(&example), ["Buy 9800 10"]);
    // A closing cross goes by them; then they end after the book, by age.
    example.gives(
        0,
        to(Phase::Closed),
        &[
            "cross C 0@0",
            "phase Closed -",
            "canceled s2/1 100 Closed",
            "deleted #1",
            "canceled s3/1 100 Closed",
            "deleted #2",
            "canceled s1/1 10 Closed",
            "canceled s1/2 10 Closed",
        ],
    );
}

#[test]
fn a_replace_makes_a_peg_of_an_order_and_an_order_of_a_peg() {
    let mut example = quoted();
    let replace = |orig, number, display, terms| {
        CommandBody::ReplaceSpecial(ReplaceSpecial {
            order: ReplaceOrder {
                orig_user_ref: UserRef(orig),
                user_ref: UserRef(number),
                qty: Qty(100),
                qty_kind: ReplaceQty::Total,
                price: Price(9_800),
                time_in_force: TimeInForce::Day,
                display,
                intermarket_sweep: b'N',
                cl_ord_id: *b"example       ",
            },
            side_code: 0,
            terms,
        })
    };
    // Its own displayed order is no bid any more when it arrives.
    example.gives(2, replace(1, 2, b'N', PRIMARY), &["replaced* 1 by s2/2 100@9800", "deleted #1"]);
    assert_eq!(hidden(&example), [""; 0]);
    example.gives(
        2,
        replace(2, 3, b'Y', Terms::PLAIN),
        &["replaced 2 by s2/3 100", "added #4 100@9800"],
    );
    example.gives(2, replace(3, 4, b'N', MARKET), &["replaced* 3 by s2/4 100@9800", "deleted #4"]);
    assert_eq!(hidden(&example), ["Buy 9800 100"]);
    let (firm, symbol) = (*b"    ", Symbol::BLANK);
    let (user_ref, side, group) = (UserRef(5), None, None);
    example.gives(
        2,
        CommandBody::MassCancel(MassCancel { user_ref, firm, symbol, side, group }),
        &["mass cancelled by 5", "canceled s2/4 100 User"],
    );
}

#[test]
fn pegs_and_the_levels_promised_to_them_run_out() {
    let mut pair = Pair::new(DENSE);
    let most = PEGS_PER_INSTRUMENT_MAX;
    for number in 1..=most {
        let events = pair.session(1, peg(number, B, 10_000, 1, MIDPOINT));
        assert!(matches!(events[..], [Event::AcceptedSpecial(..)]), "{events:?}");
    }
    let events = pair.session(1, peg(most + 1, B, 10_000, 1, PRIMARY));
    let reason = RejectReason::ProcessingError;
    let full = |event: &Event| matches!(event, Event::Rejected(r) if r.reason == reason);
    assert!(full(&events[0]), "one more: {events:?}");
    pair.compare();
    // Two levels: one for a peg to be, wherever it will be, and one for all others.
    let capacity = Capacity { levels: 2, ..DENSE.capacity };
    let mut pair = Pair::new(World { capacity, ..DENSE });
    pair.session(1, peg(1, B, 10_000, 1, MARKET));
    let events = pair.session(2, order(1, S, 9_900, 10));
    assert!(matches!(events[..], [Event::Accepted(_), Event::Added(_)]), "{events:?}");
    pair.compare();
    for (number, display) in [(2, b'Y'), (3, b'N')] {
        let events = pair.session(2, special(order(number, B, 9_800, 10), display, Terms::PLAIN));
        assert!(full(&events[0]), "no other level: {events:?}");
    }
    pair.compare();
}

#[test]
fn a_pass_too_long_for_one_command_is_finished_by_ticks() {
    // Every promised level is promised its nodes too.
    let capacity = Capacity { levels: 8_192, ..DENSE.capacity };
    let mut pair = Pair::new(World { capacity, ..DENSE });
    for number in 1..=200 {
        pair.session(1, peg(number, B, 10_000, 1, PRIMARY));
    }
    // As many stops as fill the command, each of which moves the quote and so wakes all pegs.
    for number in 1..=40 {
        let terms = Terms { stop_price: Price(5_000), ..Terms::PLAIN };
        let price = 5_000 + number * 100;
        pair.session(3, special(order(number, B, price, 1), b'Y', terms));
    }
    pair.session(2, order(1, S, 5_000, 1));
    let events = pair.session(2, ioc(2, B, 5_000, 1));
    assert_eq!(pair.core.due(), Nanos(0), "{events:?}");
    let mut ticks = 0;
    while pair.core.due() == Nanos(0) {
        pair.operator(CommandBody::Tick);
        ticks += 1;
        pair.compare();
    }
    assert!(ticks >= 40 * 200 / CASCADE_UNITS_MAX, "{ticks} ticks");
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    pair.compare();
}
