//! Cancelling at large, switches, rates and repeated orders: the rules by name, with numbers.
//! Every command goes to the reference model, too.

use crate::support::Pair;
use crate::support::flow::{DENSE, World, tags};
use outcry_engine::core::command::{
    AddSession, BLANK_FIRM, CancelOrder, CancelQty, EnterOrder, EnterSpecial, EntrySwitch,
    MassCancel, ModifyOrder, ReplaceOrder, ReplaceQty, SystemEventCode,
};
use outcry_engine::core::operator::{
    DuplicateLimit, MessageRate, OnDisconnect, OperatorCancel, OperatorReason, OrderFilter, Scope,
    SessionSettings, SetSession, SwitchEntry, SwitchTo,
};
use outcry_engine::core::{
    AccountId, CancelReason, Capacity, Command, CommandBody, CommandError, Core, Event,
    FILLS_PER_COMMAND_MAX, InstrumentId, Nanos, OrderSide, OrderTags, Price, PriceType, Qty,
    RejectReason, SeqNo, SessionId, Side, Stamp, Symbol, Terms, TimeInForce, UserRef,
};

const LOW: u32 = 1_400_000;

fn order(number: u32, side: Side, ticks: u32) -> EnterOrder {
    EnterOrder {
        user_ref: UserRef(number),
        side,
        time_in_force: TimeInForce::Day,
        symbol: World::symbol(1),
        qty: Qty(10),
        price: Price(LOW + ticks * 100),
        tags: tags(side, 0),
    }
}

fn buy(number: u32, ticks: u32) -> CommandBody {
    CommandBody::Enter(order(number, Side::Buy, ticks))
}

fn sell(number: u32, ticks: u32, side_code: u8) -> CommandBody {
    let plain = order(number, Side::Sell, ticks);
    CommandBody::Enter(EnterOrder { tags: OrderTags { side_code, ..plain.tags }, ..plain })
}

fn replace(orig: u32, new: u32) -> CommandBody {
    CommandBody::Replace(ReplaceOrder {
        orig_user_ref: UserRef(orig),
        user_ref: UserRef(new),
        qty: Qty(9),
        qty_kind: ReplaceQty::Total,
        price: Price(LOW),
        time_in_force: TimeInForce::Day,
        display: b'Y',
        intermarket_sweep: b'N',
        cl_ord_id: [b' '; 14],
    })
}

fn mass_cancel(number: u32, symbol: Symbol, side: Option<OrderSide>) -> CommandBody {
    CommandBody::MassCancel(MassCancel {
        user_ref: UserRef(number),
        firm: BLANK_FIRM,
        symbol,
        side,
        group: None,
    })
}

fn switch(scope: Scope, to: SwitchTo) -> CommandBody {
    CommandBody::SwitchEntry(SwitchEntry { scope, to })
}

const OFF: SwitchTo = SwitchTo::Off { cancel: None };
const ALL: OrderFilter = OrderFilter::ALL;

fn operator_cancel(filter: OrderFilter) -> CommandBody {
    let reason = OperatorReason::Supervisory;
    CommandBody::OperatorCancel(OperatorCancel { filter, reason })
}

fn set(session: u16, settings: SessionSettings) -> CommandBody {
    CommandBody::SetSession(SetSession { session: SessionId(session), settings })
}

/// Who lost which orders, in order, and why.
fn canceled(events: &[Event]) -> Vec<(u16, u32, CancelReason)> {
    let of = |event: &Event| match event {
        Event::Canceled(c) => Some((c.session.0, c.user_ref.0, c.reason)),
        _ => None,
    };
    events.iter().filter_map(of).collect()
}

fn numbers(events: &[Event]) -> Vec<(u16, u32)> {
    canceled(events).into_iter().map(|(session, number, _)| (session, number)).collect()
}

fn refused(events: &[Event]) -> Option<RejectReason> {
    match events {
        [Event::Rejected(rejected)] => Some(rejected.reason),
        _ => None,
    }
}

/// Two sessions with orders on both sides of two instruments.
fn two_books() -> Pair {
    let mut pair = Pair::new(DENSE);
    pair.session(1, buy(1, 3));
    pair.session(2, buy(1, 5));
    pair.session(1, sell(2, 20, b'S'));
    pair.session(1, sell(3, 15, b'T'));
    pair.session(1, sell(4, 18, b'E'));
    let elsewhere = EnterOrder { symbol: World::symbol(2), ..order(5, Side::Buy, 9) };
    pair.session(1, CommandBody::Enter(elsewhere));
    pair.session(1, buy(6, 4));
    pair
}

/// R4.16, R4.19: the answer comes first, then the orders by age, wherever they lie.
#[test]
fn a_mass_cancel_takes_the_sessions_orders_by_age() {
    let mut pair = two_books();
    let events = pair.session(1, mass_cancel(7, Symbol::BLANK, None));
    let (session, user_ref) = (SessionId(1), UserRef(7));
    let symbol = Symbol::BLANK;
    assert_eq!(events[0], Event::MassCanceled { session, user_ref, firm: BLANK_FIRM, symbol });
    let all = [1, 2, 3, 4, 5, 6].map(|number| (1, number, CancelReason::User));
    assert_eq!(canceled(&events), all);
    assert_eq!(events.len(), 1 + 2 * all.len(), "each is deleted from the feed, too");
    assert_eq!(pair.core.live_orders(), 1, "other sessions keep theirs");
    pair.compare();
}

/// R4.16: every filter that is given must match.
#[test]
fn a_mass_cancel_may_name_symbol_and_side() {
    let cases: [(Symbol, Option<OrderSide>, &[u32]); 6] = [
        (World::symbol(2), None, &[5]),
        (World::symbol(1), Some(OrderSide::Buy), &[1, 6]),
        (Symbol::BLANK, Some(OrderSide::Buy), &[1, 5, 6]),
        (Symbol::BLANK, Some(OrderSide::Sell), &[2, 3, 4]),
        (Symbol::BLANK, Some(OrderSide::Short), &[3]),
        (World::symbol(3), Some(OrderSide::ShortExempt), &[]),
    ];
    for (symbol, side, expected) in cases {
        let mut pair = two_books();
        let events = pair.session(1, mass_cancel(7, symbol, side));
        assert!(matches!(events[0], Event::MassCanceled { .. }), "{symbol} {side:?}");
        let expected: Vec<_> = expected.iter().map(|&number| (1, number)).collect();
        assert_eq!(numbers(&events), expected, "{symbol} {side:?}");
        pair.compare();
    }
}

/// R4.16: another firm is 0x0C, an unknown symbol 0x17; an old number is nothing at all.
#[test]
fn a_mass_cancel_is_refused_by_name() {
    let mut pair = two_books();
    let CommandBody::MassCancel(any) = mass_cancel(7, Symbol::BLANK, None) else { panic!() };
    let other = MassCancel { firm: *b"EVIL", ..any };
    let events = pair.session(1, CommandBody::MassCancel(other));
    assert_eq!(refused(&events), Some(RejectReason::FirmNotAuthorized));
    let own =
        MassCancel { user_ref: UserRef(8), firm: *b"FIRM", symbol: World::symbol(9), ..other };
    let events = pair.session(1, CommandBody::MassCancel(own));
    assert_eq!(refused(&events), Some(RejectReason::InvalidSymbol));
    assert_eq!(pair.session(1, mass_cancel(8, Symbol::BLANK, None)), [], "the number is used");
    assert_eq!(pair.core.live_orders(), 7);
    let own = MassCancel { user_ref: UserRef(9), symbol: World::symbol(1), ..own };
    let events = pair.session(1, CommandBody::MassCancel(own));
    assert_eq!(numbers(&events).len(), 5);
}

/// R4.6, R4.16: when the market is closed, orders can still be cancelled.
#[test]
fn a_mass_cancel_is_taken_in_every_phase() {
    let mut pair = two_books();
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    assert_eq!(numbers(&pair.session(1, mass_cancel(7, Symbol::BLANK, None))).len(), 6);
}

/// R4.17: the operator combines filters; nobody is sent an `X`.
#[test]
fn the_operator_cancels_for_others() {
    let first = Some(InstrumentId(1));
    let cases: [(OrderFilter, &[(u16, u32)]); 6] = [
        (ALL, &[(1, 1), (2, 1), (1, 2), (1, 3), (1, 4), (1, 5), (1, 6)]),
        (OrderFilter { account: Some(AccountId(20)), ..ALL }, &[(2, 1)]),
        (OrderFilter { session: Some(SessionId(2)), ..ALL }, &[(2, 1)]),
        (
            OrderFilter { firm: Some(*b"FIRM"), side: Some(OrderSide::Buy), ..ALL },
            &[(1, 1), (2, 1), (1, 5), (1, 6)],
        ),
        (
            OrderFilter { instrument: first, side: Some(OrderSide::Buy), ..ALL },
            &[(1, 1), (2, 1), (1, 6)],
        ),
        (OrderFilter { session: Some(SessionId(2)), account: Some(AccountId(10)), ..ALL }, &[]),
    ];
    for (filter, expected) in cases {
        let mut pair = two_books();
        let events = pair.operator(operator_cancel(filter));
        assert_eq!(numbers(&events), expected, "{filter:?}");
        assert_eq!(events.len(), 2 * expected.len(), "Canceled and Deleted, nothing else");
        assert!(canceled(&events).iter().all(|&(.., why)| why == CancelReason::Supervisory));
        pair.compare();
    }
    let mut pair = two_books();
    let reason = OperatorReason::Regulatory;
    let events = pair.operator(CommandBody::OperatorCancel(OperatorCancel { filter: ALL, reason }));
    assert!(canceled(&events).iter().all(|&(.., why)| why == CancelReason::Regulatory));
}

/// R9.16: what a lost client leaves is cancelled as the session is set.
#[test]
fn a_lost_session_loses_its_orders_as_it_is_set() {
    let cases =
        [(OnDisconnect::Keep, 0), (OnDisconnect::CancelDay, 6), (OnDisconnect::CancelAll, 6)];
    for (on_disconnect, expected) in cases {
        let mut pair = two_books();
        pair.operator(set(1, SessionSettings { on_disconnect, ..SessionSettings::default() }));
        let events = pair.operator(CommandBody::SessionLost(SessionId(1)));
        let by_age: Vec<_> = (1..=expected).map(|n| (1, n, CancelReason::System)).collect();
        assert_eq!(canceled(&events), by_age, "{on_disconnect:?}");
        assert_eq!(pair.operator(CommandBody::SessionLost(SessionId(2))), [], "set to keep");
        pair.compare();
    }
}

/// R1.11, R1.13: what is too much for one command is done by Ticks, and nothing comes between.
#[test]
fn a_mass_cancel_too_large_for_one_command_is_finished_by_ticks() {
    let many = 2 * FILLS_PER_COMMAND_MAX + 3;
    let mut core = Core::new(Capacity { orders: 2 * many, ..DENSE.capacity });
    let mut seq = 0;
    let mut next = |session: u16, body: CommandBody| {
        seq += 1;
        Command { seq: SeqNo(seq), time: Nanos(seq), session: SessionId(session), body }
    };
    let apply = |core: &mut Core, command: &Command| {
        let mut events: Vec<(Stamp, Event)> = Vec::new();
        core.check(command).unwrap();
        core.apply(command, &mut events);
        events.into_iter().map(|(_, event)| event).collect::<Vec<_>>()
    };
    for body in DENSE.opening() {
        apply(&mut core, &next(0, body));
    }
    for number in 1..=many {
        // Ages and prices in different orders, so that the order is not by chance.
        apply(&mut core, &next(1, buy(number, number * 7 % 10)));
        if number % 1_000 == 0 {
            apply(&mut core, &next(2, buy(number, 1)));
        }
    }
    let first = apply(&mut core, &next(1, mass_cancel(many + 1, Symbol::BLANK, None)));
    assert!(matches!(first[0], Event::MassCanceled { .. }));
    assert_eq!(core.due(), Nanos(0));
    let before = core.state_hash();
    let early = [(2, buy(9_999_999, 1)), (0, operator_cancel(ALL)), (1, CommandBody::AccountQuery)];
    for (session, body) in early {
        let command = Command { seq: SeqNo(core.applied().0 + 1), ..next(session, body) };
        assert_eq!(core.check(&command), Err(CommandError::TickDue { due: Nanos(0) }));
    }
    assert_eq!(core.state_hash(), before);
    let tick = |core: &Core| Command {
        seq: SeqNo(core.applied().0 + 1),
        time: Nanos(core.time().0 + 1),
        session: SessionId(0),
        body: CommandBody::Tick,
    };
    let (second_tick, mut swept) = (tick(&core), numbers(&first));
    let second = apply(&mut core, &second_tick);
    let third_tick = tick(&core);
    let third = apply(&mut core, &third_tick);
    let bound = FILLS_PER_COMMAND_MAX as usize;
    assert_eq!((swept.len(), numbers(&second).len(), numbers(&third).len()), (bound, bound, 3));
    swept.extend(numbers(&second));
    swept.extend(numbers(&third));
    assert_eq!(swept, (1..=many).map(|number| (1, number)).collect::<Vec<_>>(), "by age");
    assert_eq!(core.due(), Nanos(u64::MAX));
    assert_eq!(core.check(&tick(&core)), Err(CommandError::NothingDue));
    assert_eq!(core.live_orders(), many as usize / 1_000);
    core.check_invariants();
}

/// R1.13: exactly as many as one command may leave nothing pending.
#[test]
fn a_full_command_is_not_pending() {
    let many = FILLS_PER_COMMAND_MAX;
    let mut core = Core::new(Capacity { orders: many, ..DENSE.capacity });
    let mut bodies: Vec<_> = DENSE.opening().into_iter().map(|body| (0, body)).collect();
    bodies.extend((1..=many).map(|number| (1, buy(number, 1))));
    bodies.push((0, operator_cancel(ALL)));
    for (seq, (session, body)) in (1..).zip(bodies) {
        let session = SessionId(session);
        let command = Command { seq: SeqNo(seq), time: Nanos(seq), session, body };
        core.apply(&command, &mut outcry_engine::core::event::NullSink);
    }
    assert_eq!((core.live_orders(), core.due()), (0, Nanos(u64::MAX)));
}

/// R9.13, R9.14, check 3: off refuses new orders and replaces, nothing else, and only there.
#[test]
fn a_switch_refuses_entry_and_nothing_else() {
    let scopes = [
        Scope::Venue,
        Scope::Firm(*b"FIRM"),
        Scope::Account(AccountId(10)),
        Scope::Session(SessionId(1)),
        Scope::Instrument(InstrumentId(1)),
    ];
    for scope in scopes {
        let mut pair = two_books();
        let off = Some(RejectReason::FirmNotAuthorized);
        assert_eq!(pair.operator(switch(scope, OFF)), [], "{scope:?}: open orders stay");
        assert_eq!(refused(&pair.session(1, buy(10, 1))), off, "{scope:?}");
        assert_eq!(refused(&pair.session(1, replace(1, 11))), off, "{scope:?}");
        assert!(pair.core.order(SessionId(1), UserRef(1)).is_some(), "the original stays");
        let others = refused(&pair.session(2, buy(10, 1)));
        let wide = matches!(scope, Scope::Venue | Scope::Firm(_) | Scope::Instrument(_));
        assert_eq!(others, if wide { off } else { None }, "{scope:?}");
        let elsewhere = EnterOrder { symbol: World::symbol(2), ..order(12, Side::Buy, 1) };
        let elsewhere = refused(&pair.session(1, CommandBody::Enter(elsewhere)));
        let one_book = matches!(scope, Scope::Instrument(_));
        assert_eq!(elsewhere, if one_book { None } else { off }, "{scope:?}");
        let (user_ref, qty, qty_kind) = (UserRef(1), Qty(5), CancelQty::Total);
        let cancel = CommandBody::Cancel(CancelOrder { user_ref, qty, qty_kind });
        assert_eq!(canceled(&pair.session(1, cancel)).len(), 1, "{scope:?}");
        let modify = ModifyOrder { user_ref: UserRef(3), side_code: b'S', qty: Qty(5) };
        assert_eq!(pair.session(1, CommandBody::Modify(modify)).len(), 2, "{scope:?}");
        assert_eq!(numbers(&pair.session(1, mass_cancel(13, Symbol::BLANK, None))).len() / 6, 1);
        pair.operator(switch(scope, SwitchTo::On));
        assert_eq!(refused(&pair.session(1, buy(14, 1))), None, "{scope:?}: on again");
        pair.compare();
    }
}

/// R9.3: the number, the symbol, the switch, the rate, the phase: the first that fails is told.
#[test]
fn a_switch_is_judged_after_the_symbol_and_before_the_rest() {
    let mut pair = Pair::new(DENSE);
    pair.operator(switch(Scope::Venue, OFF));
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    let nowhere = EnterOrder { symbol: World::symbol(9), ..order(1, Side::Buy, 1) };
    let events = pair.session(1, CommandBody::Enter(nowhere));
    assert_eq!(refused(&events), Some(RejectReason::InvalidSymbol));
    let nothing = EnterOrder { qty: Qty(0), ..order(2, Side::Buy, 1) };
    let events = pair.session(1, CommandBody::Enter(nothing));
    assert_eq!(refused(&events), Some(RejectReason::FirmNotAuthorized));
    pair.operator(switch(Scope::Venue, SwitchTo::On));
    let slow = Some(MessageRate { per_second: 1, burst: 1 });
    pair.operator(set(1, SessionSettings { rate: slow, ..SessionSettings::default() }));
    let events = pair.session(1, buy(3, 1));
    assert_eq!(refused(&events), Some(RejectReason::Halted), "the message had a token");
    assert_eq!(refused(&pair.session(1, buy(4, 1))), Some(RejectReason::PortRate));
}

/// R9.14: the kill switch goes first, then it cancels.
#[test]
fn a_kill_cancels_what_it_switches_off() {
    let cancel = Some(OperatorReason::Supervisory);
    let kill = SwitchTo::Off { cancel };
    let cases: [(Scope, usize); 5] = [
        (Scope::Venue, 7),
        (Scope::Firm(*b"FIRM"), 7),
        (Scope::Account(AccountId(20)), 1),
        (Scope::Session(SessionId(1)), 6),
        (Scope::Instrument(InstrumentId(2)), 1),
    ];
    for (scope, expected) in cases {
        let mut pair = two_books();
        let events = pair.operator(switch(scope, kill));
        assert_eq!(numbers(&events).len(), expected, "{scope:?}");
        pair.operator(switch(scope, kill));
        pair.compare();
    }
}

/// R9.13: each switch is one of its own; all must be on.
#[test]
fn switches_do_not_undo_each_other() {
    let mut pair = Pair::new(DENSE);
    let off = Some(RejectReason::FirmNotAuthorized);
    let (one, firm) = (Scope::Session(SessionId(1)), Scope::Firm(*b"FIRM"));
    pair.operator(switch(one, OFF));
    pair.operator(switch(firm, OFF));
    pair.operator(switch(firm, SwitchTo::On));
    assert_eq!(refused(&pair.session(1, buy(1, 1))), off, "still off by session");
    let enable = EntrySwitch { user_ref: UserRef(2), firm: BLANK_FIRM, enabled: true };
    pair.session(1, CommandBody::EntrySwitch(enable));
    assert_eq!(refused(&pair.session(1, buy(3, 1))), off, "enable does not undo the operator's");
    pair.operator(switch(one, SwitchTo::On));
    assert_eq!(refused(&pair.session(1, buy(4, 1))), None);
}

/// A session that opens later is where its firm, its account and the venue are.
#[test]
fn a_new_session_finds_its_firm_killed() {
    let off = Some(RejectReason::FirmNotAuthorized);
    let scopes = [
        (Scope::Venue, off),
        (Scope::Firm(*b"FIRM"), off),
        (Scope::Account(AccountId(10)), off),
        (Scope::Session(SessionId(1)), None),
        (Scope::Instrument(InstrumentId(1)), off),
    ];
    for (scope, expected) in scopes {
        let capacity = Capacity { sessions: 4, ..DENSE.capacity };
        let mut pair = Pair::new(World { capacity, ..DENSE });
        pair.operator(switch(scope, OFF));
        pair.operator(CommandBody::AddSession(AddSession {
            session: SessionId(4),
            account: AccountId(10),
            firm: *b"FIRM",
            key: [4; 10],
        }));
        assert_eq!(refused(&pair.session(4, buy(1, 1))), expected, "{scope:?}");
        pair.compare();
    }
}

/// R9.15: Disable and Enable answer `G` and `K`; open orders stay; another firm is 0x0C.
#[test]
fn a_session_disables_and_enables_itself() {
    let mut pair = two_books();
    let (session, firm) = (SessionId(1), *b"FIRM");
    let to = |number: u32, firm: [u8; 4], enabled: bool| {
        CommandBody::EntrySwitch(EntrySwitch { user_ref: UserRef(number), firm, enabled })
    };
    let events = pair.session(1, to(7, *b"EVIL", false));
    assert_eq!(refused(&events), Some(RejectReason::FirmNotAuthorized));
    assert_eq!(refused(&pair.session(1, buy(8, 1))), None, "and nothing changed");
    let answer = |number: u32, enabled: bool| {
        [Event::EntrySwitched { session, user_ref: UserRef(number), firm, enabled }]
    };
    assert_eq!(pair.session(1, to(9, firm, false)), answer(9, false));
    let off = Some(RejectReason::FirmNotAuthorized);
    assert_eq!(refused(&pair.session(1, buy(10, 1))), off);
    assert_eq!(refused(&pair.session(2, buy(10, 1))), None, "others go on");
    assert_eq!(pair.core.live_orders(), 9);
    assert_eq!(pair.session(1, to(9, firm, true)), [], "an old number is ignored");
    assert_eq!(pair.session(1, to(11, firm, true)), answer(11, true));
    assert_eq!(refused(&pair.session(1, buy(12, 1))), None);
}

/// A pair, and commands at times of the test's choosing.
struct Timed(Pair);

impl Timed {
    fn at(&mut self, time: u64, session: u16, body: CommandBody) -> Option<RejectReason> {
        let seq = SeqNo(self.0.log.len() as u64 + 1);
        let session = SessionId(session);
        refused(&self.0.both(&Command { seq, time: Nanos(time), session, body }))
    }
}

/// R9.6: a burst of 3 at 1,000 a second, then one every millisecond; a token that was used is used.
#[test]
fn messages_come_in_bursts_and_at_a_rate() {
    let mut pair = Timed(Pair::new(DENSE));
    let (ms, start) = (1_000_000, 1_000_000_000);
    let rate = Some(MessageRate { per_second: 1_000, burst: 3 });
    let settings = SessionSettings { rate, ..SessionSettings::default() };
    pair.at(start, 0, set(1, settings));
    let fast = Some(RejectReason::PortRate);
    for number in 1..=3 {
        assert_eq!(pair.at(start, 1, buy(number, number)), None, "message {number} of the burst");
    }
    assert_eq!(pair.at(start, 1, buy(4, 4)), fast);
    assert_eq!(pair.at(start, 1, replace(1, 5)), fast, "a replace is a message, too");
    assert!(pair.0.core.order(SessionId(1), UserRef(1)).is_some(), "the original stays");
    assert_eq!(pair.at(start, 2, buy(1, 1)), None, "others are not concerned");
    let (user_ref, qty, qty_kind) = (UserRef(2), Qty(0), CancelQty::Total);
    assert_eq!(
        pair.at(start, 1, CommandBody::Cancel(CancelOrder { user_ref, qty, qty_kind })),
        None
    );
    assert!(pair.0.core.order(SessionId(1), UserRef(2)).is_none(), "a cancel is not held back");
    assert_eq!(pair.at(start + ms - 1, 1, buy(6, 6)), fast, "a nanosecond too early");
    let nothing = EnterOrder { qty: Qty(0), ..order(7, Side::Buy, 1) };
    let events = pair.at(start + ms, 1, CommandBody::Enter(nothing));
    assert_eq!(events, Some(RejectReason::InvalidQuantity), "refused later, its token is used");
    assert_eq!(pair.at(start + ms, 1, buy(8, 8)), fast);
    assert_eq!(pair.at(start + 2 * ms, 1, replace(1, 9)), None);
    // After a long pause, no more than the burst.
    for number in 10..13 {
        assert_eq!(pair.at(start + 99 * ms, 1, buy(number, 1)), None);
    }
    assert_eq!(pair.at(start + 99 * ms, 1, buy(13, 1)), fast);
    pair.at(start + 99 * ms, 0, set(1, settings));
    assert_eq!(pair.at(start + 99 * ms, 1, buy(14, 1)), None, "set again, it begins anew");
    pair.0.compare();
}

/// R9.7: the third equal order within a microsecond is refused, and counts.
#[test]
fn the_same_order_again_and_again_is_refused() {
    let mut pair = Timed(Pair::new(DENSE));
    let duplicates = Some(DuplicateLimit { most: 2, window_ns: 1_000 });
    pair.at(5_000, 0, set(1, SessionSettings { duplicates, ..SessionSettings::default() }));
    let again = Some(RejectReason::DuplicateRate);
    assert_eq!(pair.at(10_000, 1, buy(1, 1)), None);
    assert_eq!(pair.at(10_000, 1, buy(2, 1)), None);
    assert_eq!(pair.at(10_500, 1, buy(3, 1)), again);
    assert_eq!(pair.at(10_500, 1, buy(4, 2)), None, "another price");
    assert_eq!(pair.at(10_500, 1, sell(5, 20, b'S')), None, "another side");
    assert_eq!(pair.at(10_500, 2, buy(1, 1)), None, "another session");
    let larger = EnterOrder { qty: Qty(11), ..order(6, Side::Buy, 1) };
    assert_eq!(pair.at(10_500, 1, CommandBody::Enter(larger)), None, "another size");
    let elsewhere = EnterOrder { symbol: World::symbol(2), ..order(7, Side::Buy, 1) };
    assert_eq!(pair.at(10_500, 1, CommandBody::Enter(elsewhere)), None, "another instrument");
    assert_eq!(pair.at(11_000, 1, buy(8, 1)), None, "the first two are a microsecond old");
    assert_eq!(pair.at(11_000, 1, buy(9, 1)), again, "but the refused one counts");
    // Replaces are not compared, nor kept.
    assert_eq!(pair.at(11_000, 1, replace(8, 10)), None);
    assert_eq!(pair.at(20_000, 1, buy(11, 1)), None);
    assert_eq!(pair.at(20_000, 1, buy(12, 1)), None);
    let mut order = order(13, Side::Buy, 1);
    order.tags.display = b'N';
    let terms = Terms { price_type: PriceType::Midpoint, ..Terms::PLAIN };
    let peg = CommandBody::EnterSpecial(EnterSpecial { order, terms });
    assert_eq!(pair.at(20_000, 1, peg), None, "another kind of price");
    pair.0.compare();
}

/// R9.7: only the last 16 are looked at.
#[test]
fn sixteen_other_orders_are_forgetting_enough() {
    let mut pair = Timed(Pair::new(DENSE));
    let duplicates = Some(DuplicateLimit { most: 1, window_ns: u64::MAX });
    pair.at(9_000, 0, set(1, SessionSettings { duplicates, ..SessionSettings::default() }));
    assert_eq!(pair.at(9_000, 1, buy(1, 0)), None);
    for number in 2..=16 {
        assert_eq!(pair.at(9_000, 1, buy(number, number)), None);
    }
    assert_eq!(pair.at(9_000, 1, buy(17, 0)), Some(RejectReason::DuplicateRate), "the 16th back");
    for number in 18..34 {
        assert_eq!(pair.at(9_000, 1, buy(number, number)), None);
    }
    assert_eq!(pair.at(9_000, 1, buy(34, 0)), None, "the 17th back");
}

/// R1.3: what cannot be is found before it is in the log.
#[test]
fn the_operator_names_what_exists() {
    let pair = Pair::new(DENSE);
    let check = |body| {
        let seq = SeqNo(pair.log.len() as u64 + 1);
        let command = Command { seq, time: Nanos(1 << 40), session: SessionId(0), body };
        pair.core.check(&command)
    };
    let scopes = [
        (Scope::Session(SessionId(4)), CommandError::UnknownSession(SessionId(4))),
        (Scope::Session(SessionId(0)), CommandError::UnknownSession(SessionId(0))),
        (Scope::Account(AccountId(11)), CommandError::UnknownAccount(AccountId(11))),
        (Scope::Firm(*b"NONE"), CommandError::UnknownFirm(*b"NONE")),
        (Scope::Instrument(InstrumentId(4)), CommandError::UnknownInstrument(InstrumentId(4))),
        (Scope::Instrument(InstrumentId(0)), CommandError::UnknownInstrument(InstrumentId(0))),
    ];
    for (scope, error) in scopes {
        assert_eq!(check(switch(scope, OFF)), Err(error));
        assert_eq!(check(operator_cancel(scope.filter())), Err(error));
    }
    let unknown = Err(CommandError::UnknownSession(SessionId(9)));
    assert_eq!(check(CommandBody::SessionLost(SessionId(9))), unknown);
    assert_eq!(check(set(9, SessionSettings::default())), unknown);
    assert_eq!(check(CommandBody::Tick), Err(CommandError::NothingDue));
    let rate = |per_second, burst| SessionSettings {
        rate: Some(MessageRate { per_second, burst }),
        ..SessionSettings::default()
    };
    let equal = |most, window_ns| SessionSettings {
        duplicates: Some(DuplicateLimit { most, window_ns }),
        ..SessionSettings::default()
    };
    for sound in [rate(1, 1), rate(1_000_000_000, 1_000_000), equal(1, 1), equal(16, u64::MAX)] {
        assert_eq!(check(set(1, sound)), Ok(()));
    }
    let rates = [rate(0, 1), rate(1_000_000_001, 1), rate(1, 0), rate(1, 1_000_001)];
    let broken = [equal(0, 1), equal(17, 1), equal(1, 0)];
    for settings in rates.into_iter().chain(broken) {
        assert!(matches!(check(set(1, settings)), Err(CommandError::Settings { .. })));
    }
    let mut theirs = set(1, rate(1, 1));
    let command = |body| {
        let seq = SeqNo(pair.log.len() as u64 + 1);
        Command { seq, time: Nanos(1 << 40), session: SessionId(1), body }
    };
    for body in [switch(Scope::Venue, OFF), operator_cancel(ALL), CommandBody::Tick] {
        let error = pair.core.check(&command(std::mem::replace(&mut theirs, body)));
        assert_eq!(error, Err(CommandError::OperatorOnly(SessionId(1))));
    }
}
