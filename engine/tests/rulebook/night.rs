//! What outlives the day, by example: what stays, how it rests on the next day, and what is not
//! restored. Every example also runs against the model.

use crate::support::Pair;
use crate::support::example::{Example, ioc, order, short, special};
use crate::support::flow::{AUCTIONS, DENSE, World};
use outcry_engine::core::command::{
    EnterOrder, EnterSpecial, ReplaceOrder, ReplaceQty, ReplaceSpecial, Restore, SystemEventCode,
};
use outcry_engine::core::limits::{Barred, Limits, MoveCash, Owner, SetLimits};
use outcry_engine::core::operator::{OnDisconnect, SessionSettings, SetSession};
use outcry_engine::core::phase::{Reason, SetPhase};
use outcry_engine::core::protection::{Rules, SetRules};
use outcry_engine::core::{
    AccountId, Command, CommandBody, CommandError, Event, GOOD_TILL_CANCELED, InstrumentId, Nanos,
    PRICE_MARKET, Phase, Price, PriceType, Qty, SelfTrade, SelfTradeScope, SelfTradeStrategy,
    SeqNo, SessionId, Side, Terms, TimeInForce, UserRef,
};

const B: Side = Side::Buy;
const S: Side = Side::Sell;
const GTC: Terms = Terms { good_till: GOOD_TILL_CANCELED, ..Terms::PLAIN };

/// An order with these terms that nobody but they makes special.
fn with(number: u32, side: Side, price: u32, qty: u32, terms: Terms) -> CommandBody {
    special(order(number, side, price, qty), b'Y', terms)
}

fn hidden(number: u32, side: Side, price: u32, qty: u32, terms: Terms) -> CommandBody {
    special(order(number, side, price, qty), b'N', terms)
}

fn day(code: SystemEventCode) -> CommandBody {
    CommandBody::SystemEvent(code)
}

/// Ends the day; gives what was cancelled and else was said.
fn end(pair: &mut Pair) -> Vec<String> {
    pair.operator(day(SystemEventCode::EndOfMarketHours));
    let events = pair.operator(day(SystemEventCode::EndOfSystemHours));
    pair.operator(day(SystemEventCode::EndOfMessages));
    pair.compare();
    events.iter().skip(1).map(short).collect()
}

/// The next day, in which the operator says this before; gives what was said of what was restored.
fn next(pair: &Pair, said: &[CommandBody]) -> (Example, Vec<String>) {
    let (next, events) = pair.next_day_with(50_000, said, |_, order| order);
    let about = |event: &&Event| {
        matches!(event, Event::Restored(..) | Event::Added(_) | Event::Canceled(_))
    };
    let said = events.iter().filter(about).map(short).collect();
    (Example(next), said)
}

#[test]
fn what_outlives_the_day_rests_on_the_next_in_the_order_of_its_age() {
    let mut example = Example::new();
    example
        .rests(1, 1, B, 10_000, 10)
        .gives(2, with(1, B, 10_000, 20, GTC), &["accepted* s2/1 20@10000", "added #2 20@10000"])
        .gives(1, with(2, B, 10_000, 30, GTC), &["accepted* s1/2 30@10000", "added #3 30@10000"])
        .gives(3, with(1, B, 10_100, 40, GTC), &["accepted* s3/1 40@10100", "added #4 40@10100"])
        .rests(3, 2, S, 10_200, 50)
        .gives(1, with(9, S, 10_200, 60, GTC), &["accepted* s1/9 60@10200", "added #6 60@10200"]);
    let said = end(&mut example.0);
    let gone = ["canceled s1/1 10 Closed", "deleted #1", "canceled s3/2 50 Closed", "deleted #5"];
    assert_eq!(said, gone, "the others stay, unsaid");

    let (mut example, said) = next(&example.0, &[]);
    let expected = [
        "restored s2/1 #1 20@10000 after 0",
        "added #1 20@10000",
        "restored s1/2 #2 30@10000 after 0",
        "added #2 30@10000",
        "restored s3/1 #3 40@10100 after 0",
        "added #3 40@10100",
        "restored s1/9 #4 60@10200 after 0",
        "added #4 60@10200",
    ];
    assert_eq!(said, expected);
    // Numbers go on from the highest; the orders go by price and age.
    assert_eq!(example.0.core.session(SessionId(1)).unwrap().next_user_ref, UserRef(10));
    example.gives(
        2,
        ioc(2, S, 10_000, 65),
        &[
            "accepted s2/2 65",
            "traded 40@10100 s3/1 leaves 0 s2/2 leaves 25",
            "traded 20@10000 s2/1 leaves 0 s2/2 leaves 5",
            "traded 5@10000 s1/2 leaves 25 s2/2 leaves 0",
        ],
    );
    // The third day knows what has traded on the second.
    end(&mut example.0);
    let (_, said) = next(&example.0, &[]);
    assert_eq!(said[0], "restored s1/2 #1 25@10000 after 5");
}

#[test]
fn terms_go_along_as_far_as_they_still_do_something() {
    let mut example = Example::new();
    let firm = SelfTrade { scope: SelfTradeScope::Firm, strategy: SelfTradeStrategy::Newest };
    let reserve = Terms { max_floor: Qty(100), self_trade: Some(firm), ..GTC };
    let minimum = Terms { min_qty: Qty(50), self_trade_group: *b"GR", ..GTC };
    let stop = Terms { stop_price: Price(10_500), self_trade: Some(firm), ..GTC };
    let peg = Terms { price_type: PriceType::Primary, peg_offset: -100, ..GTC };
    for (number, body) in [
        (1, with(1, B, 10_000, 450, reserve)),
        (2, hidden(2, B, 9_900, 70, minimum)),
        (3, with(3, B, 10_600, 20, stop)),
        (4, hidden(4, B, 9_800, 30, peg)),
    ] {
        let events = example.0.session(1, body);
        assert!(matches!(events[0], Event::AcceptedSpecial(..)), "{number}: {events:?}");
    }
    // The display trades and is filled again: a new place, and 340 shares left.
    example.0.session(2, ioc(1, S, 10_000, 110));
    end(&mut example.0);
    let lasting = example.0.core.lasting_orders();
    let terms: Vec<Terms> = lasting.iter().map(|restore| restore.terms).collect();
    let kept = [Terms { self_trade: None, ..reserve }, minimum, stop, peg];
    assert_eq!(terms, kept);
    let sizes = lasting.iter().map(|restore| (restore.order.qty.0, restore.executed.0));
    assert_eq!(Vec::from_iter(sizes), [(340, 110), (70, 0), (20, 0), (30, 0)]);

    let (mut example, said) = next(&example.0, &[]);
    assert_eq!(said[1], "added #1 100@10000", "of the reserve, what it shows");
    assert_eq!(said.len(), 5, "nobody hears of the others: {said:?}");
    example.rests(2, 1, S, 10_500, 5).gives(
        3,
        ioc(1, B, 10_500, 5),
        &[
            "accepted s3/1 5",
            "traded 5@10500 s2/1 leaves 0 s3/1 leaves 0",
            "triggered s1/3 #7",
            "added #7 20@10600",
        ],
    );
    // What was a stop is a limit, and outlives this day too.
    end(&mut example.0);
    let lasting = example.0.core.lasting_orders();
    let stopped = lasting.last().unwrap();
    assert_eq!((stopped.order.user_ref, stopped.terms), (UserRef(3), GTC));
}

#[test]
fn a_stop_without_a_limit_waits_over_night() {
    let mut example = Example::new();
    let CommandBody::Enter(plain) = order(1, S, 100, 30) else { unreachable!() };
    let order = EnterOrder { price: PRICE_MARKET, ..plain };
    let terms = Terms { price_type: PriceType::Market, stop_price: Price(9_900), ..GTC };
    example.0.session(1, CommandBody::EnterSpecial(EnterSpecial { order, terms }));
    end(&mut example.0);
    let (mut example, _) = next(&example.0, &[]);
    example.rests(2, 1, B, 9_900, 5).gives(
        3,
        ioc(1, S, 9_900, 5),
        &[
            "accepted s3/1 5",
            "traded 5@9900 s2/1 leaves 0 s3/1 leaves 0",
            "triggered s1/1 #4",
            "canceled s1/1 30 Ioc",
        ],
    );
}

#[test]
fn a_date_is_over_with_its_second() {
    let mut example = Example::new();
    let till = |second| Terms { good_till: second, ..Terms::PLAIN };
    let second = |pair: &Pair| (pair.core.time().0 / 1_000_000_000) as u32;
    let now = second(&example.0);
    let over = ["rejected s1/1 Other"];
    example.0.wait_until(Nanos(7_000_000_000));
    example.gives(1, with(1, B, 10_000, 5, till(7)), &over);
    assert!(now < 7);
    example
        .gives(1, with(2, B, 10_000, 5, till(8)), &["accepted* s1/2 5@10000", "added #1 5@10000"])
        .gives(1, with(3, B, 10_000, 6, till(90)), &["accepted* s1/3 6@10000", "added #2 6@10000"])
        .gives(
            1,
            with(4, B, 10_000, 7, till(99_999)),
            &["accepted* s1/4 7@10000", "added #3 7@10000"],
        );
    example.0.wait_until(Nanos(8_000_000_000));
    let told: Vec<String> = example.0.ticks().iter().map(short).collect();
    assert_eq!(told, ["canceled s1/2 5 Timeout", "deleted #1"]);
    assert_eq!(end(&mut example.0), Vec::<String>::new());
    let (mut example, said) = next(&example.0, &[]);
    let expected = [
        "restored s1/3 #1 6@10000 after 0",
        "canceled s1/3 6 Timeout",
        "restored s1/4 #2 7@10000 after 0",
        "added #2 7@10000",
    ];
    assert_eq!(said, expected);
    example.0.wait_until(Nanos(99_999_000_000_000));
    let told: Vec<String> = example.0.ticks().iter().map(short).collect();
    assert_eq!(told, ["canceled s1/4 7 Timeout", "deleted #2"]);
}

#[test]
fn a_long_life_does_not_go_with_what_never_rests() {
    let mut example = Example::new();
    let now = Terms { expire_s: 5, ..GTC };
    example.gives(1, with(1, B, 10_000, 5, now), &["rejected s1/1 Other"]);
    example.gives(1, special(ioc(2, B, 10_000, 5), b'Y', GTC), &["rejected s1/2 Other"]);
    // A replacement says it again, or is of the day.
    example.gives(1, with(3, B, 10_000, 5, GTC), &["accepted* s1/3 5@10000", "added #1 5@10000"]);
    let replace = |orig: u32, new: u32| ReplaceOrder {
        orig_user_ref: UserRef(orig),
        user_ref: UserRef(new),
        qty: Qty(9),
        qty_kind: ReplaceQty::Total,
        price: Price(10_000),
        time_in_force: TimeInForce::Day,
        display: b'Y',
        intermarket_sweep: b'N',
        cl_ord_id: [b' '; 14],
    };
    let again = ReplaceSpecial { order: replace(3, 4), side_code: 0, terms: GTC };
    example.0.session(1, CommandBody::ReplaceSpecial(again));
    assert_eq!(example.0.core.lasting_orders().len(), 1);
    example.0.session(1, CommandBody::Replace(replace(4, 5)));
    assert_eq!(example.0.core.lasting_orders().len(), 0);
    assert_eq!(end(&mut example.0), ["canceled s1/5 9 Closed", "deleted #3"]);
}

#[test]
fn what_the_next_day_would_not_take_is_cancelled() {
    let instrument = InstrumentId(1);
    let mut example = Example::new();
    example
        .gives(1, with(1, B, 10_000, 150, GTC), &["accepted* s1/1 150@10000", "added #1 150@10000"])
        .gives(1, with(2, B, 9_900, 100, GTC), &["accepted* s1/2 100@9900", "added #2 100@9900"])
        .gives(
            2,
            with(1, S, 10_500, 200, GTC),
            &["accepted* s2/1 200@10500", "added #3 200@10500"],
        );
    end(&mut example.0);
    let restored = |said: &[CommandBody]| {
        let (_, said) = next(&example.0, said);
        let gone = said.iter().filter(|line| line.starts_with("canceled"));
        gone.cloned().collect::<Vec<String>>()
    };
    assert_eq!(restored(&[]), [""; 0]);
    let rules = |rules| CommandBody::SetRules(SetRules { instrument, rules });
    let odd = rules(Rules { is_round_lots_only: true, ..Rules::default() });
    assert_eq!(restored(&[odd]), ["canceled s1/1 150 System"]);
    let barred = rules(Rules { barred: Barred::Sell, ..Rules::default() });
    assert_eq!(restored(&[barred]), ["canceled s2/1 200 System"], "restricted over night");
    // Money for the one, and not for both.
    let account = AccountId(10);
    let limits = Limits { is_cash: true, ..Limits::default() };
    let cash = [
        CommandBody::SetLimits(SetLimits { owner: Owner::Account(account), limits }),
        CommandBody::MoveCash(MoveCash { account, amount: 1_600_000 }),
    ];
    assert_eq!(restored(&cash), ["canceled s1/2 100 System"]);
}

#[test]
fn without_a_call_nothing_is_restored_that_would_trade() {
    let scheduled = World { pause_ns: 0, ..AUCTIONS };
    let mut example = Example::of(scheduled);
    let instrument = InstrumentId(1);
    let go = |phase| CommandBody::SetPhase(SetPhase { instrument, phase, reason: Reason::NONE });
    example.0.operator(go(Phase::PreOpen));
    example
        .gives(1, with(1, B, 10_000, 10, GTC), &["accepted* s1/1 10@10000", "added #1 10@10000"])
        .gives(2, with(1, S, 9_900, 10, GTC), &["accepted* s2/1 10@9900", "added #2 10@9900"]);
    example.0.operator(go(Phase::Closed));
    end(&mut example.0);
    let (mut again, said) = next(&example.0, &[]);
    assert_eq!(said.len(), 4, "a call will part them: {said:?}");
    let open = Command {
        seq: SeqNo(again.0.log.len() as u64 + 1),
        time: again.0.core.time(),
        session: SessionId(0),
        body: go(Phase::Continuous),
    };
    assert_eq!(again.0.core.check(&open), Err(CommandError::Crossed(instrument)));
    again.0.operator(go(Phase::PreOpen));
    again.gives(
        0,
        go(Phase::Continuous),
        &[
            "crossed 10@9900 s1/1 leaves 0",
            "crossed 10@9900 s2/1 leaves 0",
            "cross O 10@9900",
            "phase Continuous T",
        ],
    );
    // The same orders where the day has no call.
    let mut pair = Pair::before_hours(World { scheduled: false, ..scheduled });
    let said: Vec<String> = example
        .0
        .core
        .lasting_orders()
        .into_iter()
        .flat_map(|restore| pair.operator(CommandBody::Restore(restore)))
        .map(|event| short(&event))
        .collect();
    let expected = [
        "restored s1/1 #1 10@10000 after 0",
        "added #1 10@10000",
        "restored s2/1 #2 10@9900 after 0",
        "canceled s2/1 10 System",
    ];
    assert_eq!(said, expected);
}

#[test]
fn a_lost_session_keeps_what_outlives_the_day_if_it_is_set_so() {
    for (on_disconnect, left) in
        [(OnDisconnect::CancelDay, 1), (OnDisconnect::CancelAll, 0), (OnDisconnect::Keep, 2)]
    {
        let mut example = Example::new();
        let settings = SessionSettings { on_disconnect, ..SessionSettings::default() };
        let session = SessionId(1);
        example.0.operator(CommandBody::SetSession(SetSession { session, settings }));
        example.rests(1, 1, B, 10_000, 10);
        example.0.session(1, with(2, B, 10_000, 10, GTC));
        example.0.operator(CommandBody::SessionLost(session));
        example.0.compare();
        assert_eq!(example.0.core.live_orders(), left, "{on_disconnect:?}");
    }
}

#[test]
fn what_cannot_be_restored_is_found_beforehand() {
    let CommandBody::Enter(order) = order(3, B, 10_000, 100) else { unreachable!() };
    let good = Restore { owner: SessionId(1), order, executed: Qty(20), terms: GTC };
    let mut pair = Pair::before_hours(DENSE);
    let check = |pair: &Pair, restore: Restore| {
        let seq = SeqNo(pair.log.len() as u64 + 1);
        let (time, session) = (pair.core.time(), SessionId(0));
        pair.core.check(&Command { seq, time, session, body: CommandBody::Restore(restore) })
    };
    let why = |pair: &Pair, restore: Restore| match check(pair, restore) {
        Err(CommandError::Restore { problem, .. }) => problem,
        other => panic!("{other:?}"),
    };
    assert_eq!(check(&pair, good), Ok(()));
    let unknown = Restore { owner: SessionId(9), ..good };
    assert_eq!(check(&pair, unknown), Err(CommandError::UnknownSession(SessionId(9))));
    let terms = |terms| Restore { terms, ..good };
    let order = |change: fn(&mut EnterOrder)| {
        let mut changed = good;
        change(&mut changed.order);
        changed
    };
    let cases = [
        (order(|o| o.symbol = World::symbol(99)), "its instrument is not listed"),
        (order(|o| o.user_ref = UserRef(0)), "no order lives under this number"),
        (order(|o| o.user_ref = UserRef(u32::MAX)), "no order lives under this number"),
        (terms(Terms::PLAIN), "it would not have outlived its day"),
        (order(|o| o.time_in_force = TimeInForce::Ioc), "it would not have outlived its day"),
        (order(|o| o.tags.cross_type = b'O'), "what is for a cross ends with its day"),
        (terms(Terms { imbalance_only: true, ..GTC }), "what is for a cross ends with its day"),
        (
            terms(Terms { price_type: PriceType::Market, ..GTC }),
            "without a price it would not have rested",
        ),
        (
            terms(Terms { price_type: PriceType::MarketToLimit, ..GTC }),
            "without a price it would not have rested",
        ),
        (order(|o| o.qty = Qty(0)), "no order has this size"),
        (Restore { executed: Qty(999_999_901), ..good }, "no order has this size"),
        (order(|o| o.tags.side_code = b'S'), "its side code is of the other side"),
    ];
    for (restore, problem) in cases {
        assert_eq!(why(&pair, restore), problem);
    }
    pair.operator(CommandBody::Restore(good));
    assert_eq!(why(&pair, good), "an order lives under its number");
    pair.operator(day(SystemEventCode::StartOfSystemHours));
    let late = order(|o| o.user_ref = UserRef(4));
    assert_eq!(why(&pair, late), "orders are restored before the start of system hours");
    let session = CommandError::OperatorOnly(SessionId(1));
    let seq = SeqNo(pair.log.len() as u64 + 1);
    let body = CommandBody::Restore(late);
    let command = Command { seq, time: pair.core.time(), session: SessionId(1), body };
    assert_eq!(pair.core.check(&command), Err(session));
}
