//! Accounts, firms and rules of instruments by example (rulebook, chapter 9). Every example also
//! runs against the model.

use crate::support::example::{ENTER, Example, cancel, ioc, order, special};
use crate::support::flow::{DENSE, World};
use outcry_engine::core::command::{
    AddInstrument, AddSession, CancelQty, EnterOrder, ModifyOrder, ReplaceOrder, ReplaceQty,
};
use outcry_engine::core::limits::{
    Barred, Denied, Limits, MoveCash, MovePosition, Owner, SetHolding, SetLimits,
};
use outcry_engine::core::operator::MessageRate;
use outcry_engine::core::protection::{Rules, SetRules};
use outcry_engine::core::{
    AccountId, CORE_QTY_MAX, Capacity, Command, CommandBody, CommandError, Core, InstrumentId,
    Nanos, OrderTags, PRICE_MARKET, PRICE_MAX, Price, PriceType, Qty, SeqNo, SessionId, Side,
    Symbol, Terms, UserRef,
};

/// Of session 1.
const ACCOUNT: AccountId = AccountId(10);
const ID: InstrumentId = InstrumentId(1);
const NONE: Limits = Limits {
    order_qty: Qty(0),
    order_notional: 0,
    gross: 0,
    net: 0,
    fat_finger_bp: 0,
    denied: match Denied::of(0) {
        Some(none) => none,
        None => panic!(),
    },
    is_cash: false,
    keeps_positions: false,
    rate: None,
};

fn limit(limits: Limits) -> CommandBody {
    CommandBody::SetLimits(SetLimits { owner: Owner::Account(ACCOUNT), limits })
}

fn cash(amount: i64) -> CommandBody {
    CommandBody::MoveCash(MoveCash { account: ACCOUNT, amount })
}

fn shares(shares: i64) -> CommandBody {
    CommandBody::MovePosition(MovePosition { account: ACCOUNT, instrument: ID, shares })
}

fn holding(position: u64, located: u64, barred: Barred) -> CommandBody {
    let (account, instrument) = (ACCOUNT, ID);
    CommandBody::SetHolding(SetHolding { account, instrument, position, located, barred })
}

fn rules(rules: Rules) -> CommandBody {
    CommandBody::SetRules(SetRules { instrument: ID, rules })
}

fn sale(number: u32, side_code: u8, price: u32, qty: u32) -> CommandBody {
    let CommandBody::Enter(plain) = order(number, Side::Sell, price, qty) else { unreachable!() };
    CommandBody::Enter(EnterOrder { tags: OrderTags { side_code, ..plain.tags }, ..plain })
}

fn replace(orig: u32, new: u32, price: u32, qty: u32) -> CommandBody {
    CommandBody::Replace(ReplaceOrder {
        orig_user_ref: UserRef(orig),
        user_ref: UserRef(new),
        qty: Qty(qty),
        qty_kind: ReplaceQty::Total,
        price: Price(price),
        time_in_force: outcry_engine::core::TimeInForce::Day,
        display: b'Y',
        intermarket_sweep: b'N',
        cl_ord_id: [b' '; 14],
    })
}

/// A venue where session 1 is watched.
fn watched(limits: Limits) -> Example {
    let mut example = Example::new();
    example.gives(0, limit(limits), &["cash 0 open 0 0 traded 0 0"]);
    example
}

fn refused(pair: &Example, body: CommandBody) -> CommandError {
    let core = &pair.0.core;
    let (seq, time) = (SeqNo(core.applied().0 + 1), core.time());
    core.check(&Command { seq, time, session: SessionId(0), body }).unwrap_err()
}

#[test]
fn a_purchase_needs_its_money_until_it_is_gone() {
    watched(Limits { is_cash: true, ..NONE })
        .gives(1, order(1, Side::Buy, 10_000, 10), &["rejected s1/1 Exposure"])
        .gives(0, cash(150_000), &["cash 150000 open 0 0 traded 0 0"])
        .rests(1, 2, Side::Buy, 10_000, 10)
        .gives(1, order(3, Side::Buy, 10_000, 6), &["rejected s1/3 Exposure"])
        .rests(1, 4, Side::Buy, 10_000, 5)
        .gives(1, cancel(4, 2, CancelQty::Total), &["canceled s1/4 3 User", "reduced #2 3"])
        .gives(0, cash(-30_000), &["cash 120000 open 120000 0 traded 0 0"])
        .gives(1, cancel(2, 9, CancelQty::Total), &["canceled s1/2 1 User", "reduced #1 1"])
        .rests(1, 5, Side::Buy, 10_000, 1);
}

#[test]
fn trades_move_money_and_shares_of_both_sides() {
    let mut example = watched(Limits { is_cash: true, keeps_positions: true, ..NONE });
    example
        .gives(0, cash(1_000_000), &["cash 1000000 open 0 0 traded 0 0"])
        .rests(2, 1, Side::Sell, 9_900, 4)
        .gives(
            1,
            order(1, Side::Buy, 10_000, 10),
            &["accepted s1/1 10", "traded 4@9900 s2/1 leaves 0 s1/1 leaves 6", "added #2 6@10000"],
        )
        .gives(
            0,
            CommandBody::AskAccount(ACCOUNT),
            &["cash 960400 open 60000 0 traded 39600 0", "holds 4 of 1 open 6 0 0"],
        )
        // What came in can be sold, and no more.
        .gives(1, sale(2, b'S', 11_000, 5), &["rejected s1/2 ShortNotAllowed"])
        .rests(1, 3, Side::Sell, 11_000, 4)
        .gives(1, sale(4, b'S', 11_000, 1), &["rejected s1/4 ShortNotAllowed"])
        .gives(0, shares(1), &["holds 5 of 1 open 6 4 0"])
        .rests(1, 5, Side::Sell, 11_000, 1);
    example.0.session(2, order(2, Side::Buy, 11_000, 4));
    example
        .gives(
            0,
            CommandBody::AskAccount(ACCOUNT),
            &["cash 1004400 open 60000 11000 traded 39600 44000", "holds 1 of 1 open 6 1 0"],
        )
        .gives(1, cancel(1, 0, CancelQty::Total), &["canceled s1/1 6 User", "deleted #2"])
        .gives(0, cash(-1_004_400), &["cash 0 open 0 11000 traded 39600 44000"]);
}

#[test]
fn money_and_shares_in_use_do_not_go_out() {
    let mut example = watched(Limits { is_cash: true, keeps_positions: true, ..NONE });
    example
        .gives(0, cash(100_000), &["cash 100000 open 0 0 traded 0 0"])
        .gives(0, shares(10), &["holds 10 of 1 open 0 0 0"])
        .rests(1, 1, Side::Buy, 10_000, 7)
        .rests(1, 2, Side::Sell, 10_100, 7);
    let short = |what| CommandError::NotEnough { account: ACCOUNT, what };
    assert_eq!(refused(&example, cash(-30_001)), short("cash"));
    assert_eq!(refused(&example, shares(-4)), short("shares"));
    assert_eq!(short("cash").code(), 52);
    example.gives(0, cash(-30_000), &["cash 70000 open 70000 70700 traded 0 0"]).gives(
        0,
        shares(-3),
        &["holds 7 of 1 open 7 7 0"],
    );
}

#[test]
fn what_cannot_be_set_is_found_beforehand() {
    let mut example = Example::new();
    let other = Owner::Account(AccountId(11));
    let of_other = CommandBody::SetLimits(SetLimits { owner: other, limits: NONE });
    assert_eq!(refused(&example, of_other), CommandError::UnknownAccount(AccountId(11)));
    assert_eq!(refused(&example, cash(1)), CommandError::NotWatched(ACCOUNT));
    let firm = |limits| CommandBody::SetLimits(SetLimits { owner: Owner::Firm(*b"FIRM"), limits });
    let is_bad = |error| matches!(error, CommandError::Limits(_));
    assert!(is_bad(refused(&example, firm(Limits { is_cash: true, ..NONE }))));
    let rate = Some(MessageRate { per_second: 0, burst: 1 });
    assert!(is_bad(refused(&example, limit(Limits { rate, ..NONE }))));
    example.rests(1, 1, Side::Buy, 10_000, 7);
    assert!(is_bad(refused(&example, limit(NONE))), "first limits come before orders");
    assert!(is_bad(refused(&example, firm(NONE))));
    example.gives(1, cancel(1, 0, CancelQty::Total), &["canceled s1/1 7 User", "deleted #1"]);
    example.gives(0, limit(NONE), &["cash 0 open 0 0 traded 0 0"]);
    example.rests(1, 2, Side::Buy, 10_000, 7);
    example.gives(0, limit(NONE), &["cash 0 open 70000 0 traded 0 0"]);
    assert!(is_bad(refused(&example, cash(i64::MIN))));
    assert!(is_bad(refused(&example, shares(i64::MAX))));
    let market_bp = 0;
    let error = refused(&example, rules(Rules { market_bp, ..Rules::default() }));
    assert!(matches!(error, CommandError::Rules { instrument: ID, .. }));
    let nowhere = MovePosition { account: ACCOUNT, instrument: InstrumentId(9), shares: 1 };
    let error = refused(&example, CommandBody::MovePosition(nowhere));
    assert_eq!(error, CommandError::UnknownInstrument(InstrumentId(9)));
}

#[test]
fn sizes_and_exposures_of_accounts_and_firms_are_limited() {
    let mut example = watched(Limits {
        order_qty: Qty(50),
        order_notional: 400_000,
        gross: 1_000_000,
        net: 600_000,
        ..NONE
    });
    example
        .gives(1, order(1, Side::Buy, 10_000, 51), &["rejected s1/1 OrderTooLarge"])
        .gives(1, order(2, Side::Buy, 10_000, 41), &["rejected s1/2 NotionalTooLarge"])
        .rests(1, 3, Side::Buy, 10_000, 40)
        .gives(1, order(4, Side::Buy, 10_000, 21), &["rejected s1/4 Exposure"])
        .rests(1, 5, Side::Buy, 10_000, 20)
        .gives(1, order(6, Side::Sell, 20_500, 20), &["rejected s1/6 NotionalTooLarge"])
        .gives(1, order(7, Side::Sell, 20_500, 19), &["accepted s1/7 19", "added #3 19@20500"])
        .gives(1, order(8, Side::Sell, 10_600, 1), &["rejected s1/8 Exposure"]);
    let limits = Limits { order_qty: Qty(10), gross: 800_000, ..NONE };
    let firm = SetLimits { owner: Owner::Firm(*b"FIRM"), limits };
    let mut example = Example::new();
    example
        .gives(0, CommandBody::SetLimits(firm), &["cash 0 open 0 0 traded 0 0"])
        .gives(2, order(1, Side::Buy, 10_000, 11), &["rejected s2/1 OrderTooLarge"])
        .rests(1, 1, Side::Buy, 40_000, 10)
        .rests(2, 2, Side::Sell, 40_100, 9)
        .gives(3, order(1, Side::Buy, 39_200, 1), &["rejected s3/1 Exposure"])
        .rests(3, 2, Side::Buy, 39_100, 1);
}

#[test]
fn an_order_that_lowers_the_net_exposure_passes() {
    let mut example = watched(Limits { net: 100_000, ..NONE });
    example.rests(1, 1, Side::Buy, 10_000, 10);
    example.0.session(2, order(1, Side::Sell, 10_000, 10));
    example
        .gives(0, limit(Limits { net: 10_000, ..NONE }), &["cash -100000 open 0 0 traded 100000 0"])
        .gives(1, order(2, Side::Buy, 10_000, 1), &["rejected s1/2 Exposure"])
        .rests(1, 3, Side::Sell, 10_100, 10)
        .gives(
            0,
            CommandBody::AskAccount(ACCOUNT),
            &["cash -100000 open 0 101000 traded 100000 0", "holds 10 of 1 open 0 10 0"],
        );
}

#[test]
fn positions_have_a_limit_both_ways() {
    watched(NONE)
        .gives(0, holding(100, 0, Barred::None), &["holds 0 of 1 open 0 0 0"])
        .rests(1, 1, Side::Buy, 10_000, 100)
        .gives(1, order(2, Side::Buy, 10_000, 1), &["rejected s1/2 PositionLimit"])
        .gives(1, sale(3, b'S', 10_100, 101), &["rejected s1/3 PositionLimit"])
        .rests(1, 4, Side::Sell, 10_100, 100)
        .gives(0, holding(50, 0, Barred::None), &["holds 0 of 1 open 100 100 0"])
        .gives(1, order(5, Side::Buy, 10_000, 1), &["rejected s1/5 PositionLimit"]);
}

#[test]
fn what_an_account_may_not_enter_is_refused_by_name() {
    let all = Denied::MARKET.with(Denied::SWEEPS).with(Denied::SHORT).with(Denied::EXEMPT);
    let mut example = watched(Limits { denied: all, ..NONE });
    let sweep = OrderTags { intermarket_sweep: b'Y', ..ENTER.tags };
    let sweep = EnterOrder { user_ref: UserRef(2), tags: sweep, ..ENTER };
    let CommandBody::Enter(market) = ioc(1, Side::Buy, PRICE_MARKET.0, 10) else { unreachable!() };
    let terms = Terms { price_type: PriceType::Market, ..Terms::PLAIN };
    example
        .gives(
            1,
            special(CommandBody::Enter(market), b'Y', terms),
            &["rejected s1/1 MarketNotAllowed"],
        )
        .gives(1, CommandBody::Enter(sweep), &["rejected s1/2 SweepNotAllowed"])
        .gives(1, sale(3, b'T', 10_000, 10), &["rejected s1/3 ShortNotAllowed"])
        .gives(1, sale(4, b'E', 10_000, 10), &["rejected s1/4 ExemptNotAllowed"])
        .rests(1, 5, Side::Sell, 10_000, 10);
}

#[test]
fn instruments_are_restricted_to_one_or_to_all() {
    let barred = |barred| Rules { barred, ..Rules::default() };
    watched(NONE)
        .gives(0, holding(0, 0, Barred::Buy), &["holds 0 of 1 open 0 0 0"])
        .gives(1, order(1, Side::Buy, 10_000, 1), &["rejected s1/1 Restricted"])
        .rests(1, 2, Side::Sell, 10_100, 1)
        .rests(2, 1, Side::Buy, 10_000, 1)
        .gives(0, rules(barred(Barred::Sell)), &[])
        .gives(2, order(2, Side::Sell, 10_100, 1), &["rejected s2/2 Restricted"])
        .gives(
            1,
            replace(2, 3, 10_200, 1),
            &[
                "canceled s1/2 1 Z".replace('Z', "System").as_str(),
                "deleted #1",
                "rejected s1/3 Restricted",
            ],
        )
        .gives(0, rules(barred(Barred::Both)), &[])
        .gives(2, order(3, Side::Buy, 10_000, 1), &["rejected s2/3 Restricted"])
        .gives(0, rules(barred(Barred::None)), &[])
        .rests(2, 4, Side::Sell, 10_100, 1);
}

#[test]
fn short_sales_of_what_is_hard_to_borrow_must_be_located() {
    let hard = Rules { is_hard_to_borrow: true, ..Rules::default() };
    let says = Terms { shares_located: b'Y', ..Terms::PLAIN };
    watched(NONE)
        .gives(1, sale(1, b'T', 10_000, 10), &["accepted s1/1 10", "added #1 10@10000"])
        .gives(0, rules(hard), &[])
        .gives(1, sale(2, b'T', 10_000, 10), &["rejected s1/2 LocateRequired"])
        .gives(2, sale(1, b'E', 10_000, 10), &["rejected s2/1 LocateRequired"])
        .gives(
            2,
            special(sale(2, b'T', 10_100, 10), b'Y', says),
            &["accepted* s2/2 10@10100", "added #2 10@10100"],
        )
        .gives(0, holding(0, 25, Barred::None), &["holds 0 of 1 open 0 0 10"])
        .gives(1, sale(3, b'T', 10_000, 16), &["rejected s1/3 LocateRequired"])
        .gives(1, sale(4, b'T', 10_000, 15), &["accepted s1/4 15", "added #3 15@10000"])
        // What was sold short stays used.
        .gives(
            2,
            order(3, Side::Buy, 10_000, 10),
            &["accepted s2/3 10", "traded 10@10000 s1/1 leaves 0 s2/3 leaves 0"],
        )
        .gives(1, sale(5, b'E', 10_000, 1), &["rejected s1/5 LocateRequired"])
        .rests(1, 6, Side::Sell, 10_000, 1);
}

#[test]
fn a_sell_code_that_would_be_refused_is_not_changed() {
    let modify = |side_code, qty| {
        CommandBody::Modify(ModifyOrder { user_ref: UserRef(1), side_code, qty: Qty(qty) })
    };
    let hard = Rules { is_hard_to_borrow: true, ..Rules::default() };
    watched(Limits { keeps_positions: true, ..NONE })
        .gives(0, shares(10), &["holds 10 of 1 open 0 0 0"])
        .rests(1, 1, Side::Sell, 10_000, 10)
        .gives(1, modify(b'T', 10), &["modified s1/1 T 10"])
        .gives(0, shares(-1), &["holds 9 of 1 open 0 0 10"])
        .gives(1, modify(b'S', 10), &[])
        .gives(1, modify(b'S', 9), &["modified s1/1 S 9", "reduced #1 1"])
        .gives(0, rules(hard), &[])
        .gives(1, modify(b'E', 9), &[])
        .gives(0, holding(0, 9, Barred::None), &["holds 9 of 1 open 0 9 0"])
        .gives(1, modify(b'E', 9), &["modified s1/1 E 9"]);
}

#[test]
fn a_replacement_counts_instead_of_its_original() {
    watched(Limits { is_cash: true, ..NONE })
        .gives(0, cash(100_000), &["cash 100000 open 0 0 traded 0 0"])
        .rests(1, 1, Side::Buy, 10_000, 10)
        .gives(1, replace(1, 2, 5_000, 20), &["replaced 1 by s1/2 20", "requoted #1 by #2 20@5000"])
        .gives(
            1,
            replace(2, 3, 5_000, 21),
            &["canceled s1/2 20 System", "deleted #2", "rejected s1/3 Exposure"],
        )
        .gives(0, cash(-100_000), &["cash 0 open 0 0 traded 0 0"]);
}

#[test]
fn fat_fingers_are_measured_from_the_last_sale() {
    let near = Rules { fat_finger_bp: 100, ..Rules::default() };
    watched(Limits { fat_finger_bp: 50, ..NONE })
        .gives(0, rules(near), &[])
        .rests(2, 1, Side::Sell, 90_000, 1)
        .gives(
            3,
            order(1, Side::Buy, 90_000, 1),
            &["accepted s3/1 1", "traded 1@90000 s2/1 leaves 0 s3/1 leaves 0"],
        )
        .gives(2, order(2, Side::Buy, 91_000, 1), &["rejected s2/2 FatFinger"])
        .rests(2, 3, Side::Buy, 90_900, 1)
        .gives(1, order(1, Side::Buy, 90_500, 1), &["rejected s1/1 FatFinger"])
        .rests(1, 2, Side::Buy, 90_400, 1)
        .gives(2, order(4, Side::Sell, 89_000, 1), &["rejected s2/4 FatFinger"]);
}

#[test]
fn odd_lots_may_be_refused() {
    Example::new()
        .rests(1, 1, Side::Buy, 10_000, 150)
        .gives(0, rules(Rules { is_round_lots_only: true, ..Rules::default() }), &[])
        .gives(1, order(2, Side::Buy, 10_000, 150), &["rejected s1/2 InvalidQuantity"])
        .rests(1, 3, Side::Buy, 10_000, 200);
}

#[test]
fn an_account_has_a_rate_in_each_instrument() {
    let rate = Some(MessageRate { per_second: 1_000_000, burst: 2 });
    let elsewhere = EnterOrder { symbol: World::symbol(2), user_ref: UserRef(4), ..ENTER };
    watched(Limits { rate, ..NONE })
        .rests(1, 1, Side::Buy, 10_000, 10)
        .rests(1, 2, Side::Buy, 10_000, 10)
        .gives(1, order(3, Side::Buy, 10_000, 10), &["rejected s1/3 AccountRate"])
        .gives(1, CommandBody::Enter(elsewhere), &["accepted s1/4 100", "added #3 100@10000"])
        .gives(1, replace(1, 5, 10_000, 9), &["rejected s1/5 AccountRate"])
        .gives(1, cancel(1, 0, CancelQty::Total), &["canceled s1/1 10 User", "deleted #1"])
        .gives(0, limit(Limits { rate, ..NONE }), &["cash 0 open 1100000 0 traded 0 0"])
        .rests(1, 6, Side::Buy, 10_000, 10);
}

#[test]
fn silence_is_safe() {
    watched(NONE)
        .gives(0, CommandBody::RequireLimits(true), &[])
        .rests(1, 1, Side::Buy, 10_000, 10)
        .gives(2, order(1, Side::Buy, 10_000, 10), &["rejected s2/1 Exposure"])
        .gives(0, CommandBody::RequireLimits(false), &[])
        .rests(2, 2, Side::Buy, 10_000, 10);
}

/// The largest sums there can be, and no check that comes out on the wrong side of them.
#[test]
fn exposure_never_wraps() {
    let mut example = watched(NONE);
    let body = |number, side| {
        let price = PRICE_MAX.0 / DENSE.tick * DENSE.tick;
        order(number, side, price, CORE_QTY_MAX.0)
    };
    let mut number = 0;
    let mut accepted = 0;
    for side in [Side::Buy, Side::Sell, Side::Buy, Side::Sell, Side::Buy, Side::Sell] {
        number += 1;
        let events = example.0.session(1, body(number, side));
        accepted += i32::from(events.len() > 1);
        example.0.compare();
    }
    assert_eq!(accepted, 4, "four orders of 2^61 fit into 63 bits, a fifth does not");
}

#[test]
fn pairs_of_account_and_instrument_run_out() {
    let capacity = Capacity { instruments: 70, sessions: 70, orders: 64, levels: 64 };
    assert_eq!(capacity.holdings(), 4_096);
    let mut core = Core::new(capacity);
    let mut send = |session: u16, body: CommandBody| {
        let (seq, session) = (SeqNo(core.applied().0 + 1), SessionId(session));
        let command = Command { seq, time: Nanos(1), session, body };
        core.check(&command)?;
        let mut events = Vec::new();
        core.apply(&command, &mut events);
        Ok::<_, CommandError>(events)
    };
    let owner = |id: u16| Owner::Account(AccountId(id.into()));
    for id in 1..=70 {
        let symbol = Symbol::new(&format!("S{id}")).unwrap();
        let (instrument, tick) = (InstrumentId(id), Price(1));
        let new = AddInstrument { instrument, symbol, tick, round_lot: Qty(1) };
        send(0, CommandBody::AddInstrument(new)).unwrap();
        let (account, key) = (AccountId(id.into()), [id as u8; 10]);
        let session = SessionId(id);
        let new = AddSession { session, account, firm: *b"FIRM", key };
        send(0, CommandBody::AddSession(new)).unwrap();
        let set = SetLimits { owner: owner(id), limits: NONE };
        send(0, CommandBody::SetLimits(set)).unwrap();
    }
    let mut moves = (1..=70).flat_map(|account| (1..=70).map(move |id| (account, id)));
    let mut place = |(account, id): (u32, u16)| {
        let (account, instrument) = (AccountId(account), InstrumentId(id));
        send(0, CommandBody::MovePosition(MovePosition { account, instrument, shares: 1 }))
    };
    for pair in moves.by_ref().take(4_096) {
        place(pair).unwrap();
    }
    let next = moves.next().unwrap();
    assert_eq!(place(next).unwrap_err(), CommandError::HoldingsFull(4_096));
    place((1, 1)).unwrap();
    use outcry_engine::core::command::SystemEventCode as Code;
    for code in [Code::StartOfMessages, Code::StartOfSystemHours, Code::StartOfMarketHours] {
        send(0, CommandBody::SystemEvent(code)).unwrap();
    }
    let mut enter = |session: u16, number: u32, id: u16| {
        let (symbol, user_ref) = (Symbol::new(&format!("S{id}")).unwrap(), UserRef(number));
        let body = CommandBody::Enter(EnterOrder { symbol, user_ref, ..ENTER });
        let events = send(session, body).unwrap();
        crate::support::example::short(&events[0].1)
    };
    assert_eq!(enter(70, 1, 1), "rejected s70/1 ProcessingError");
    assert_eq!(enter(1, 1, 70), "accepted s1/1 100");
    core.check_invariants();
}
