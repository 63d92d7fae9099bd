//! Every capacity, used up: a reject with a reason, no effect, and service goes on.

use crate::support::Pair;
use crate::support::flow::{INSTRUMENTS, ROOMY, SESSIONS, SPARSE, World, tags};
use outcry_engine::core::command::{
    AddInstrument, AddSession, CancelOrder, CancelQty, EnterOrder, ReplaceOrder, ReplaceQty,
    SystemEventCode,
};
use outcry_engine::core::{
    AccountId, CancelReason, Capacity, Command, CommandBody, CommandError, Core, Event,
    FILLS_PER_COMMAND_MAX, InstrumentId, Nanos, Price, Qty, RejectReason, SeqNo, SessionId, Side,
    Stamp, Symbol, TimeInForce, UserRef,
};

fn enter(number: u32, side: Side, price: u32) -> EnterOrder {
    EnterOrder {
        user_ref: UserRef(number),
        side,
        time_in_force: TimeInForce::Day,
        symbol: World::symbol(1),
        qty: Qty(10),
        price: Price(price),
        tags: tags(side, 0),
    }
}

fn buy(number: u32, price: u32) -> CommandBody {
    CommandBody::Enter(enter(number, Side::Buy, price))
}

fn cancel(number: u32) -> CommandBody {
    let (user_ref, qty, qty_kind) = (UserRef(number), Qty(0), CancelQty::Total);
    CommandBody::Cancel(CancelOrder { user_ref, qty, qty_kind })
}

fn refused(events: &[Event]) -> Option<RejectReason> {
    match events {
        [Event::Rejected(rejected)] => Some(rejected.reason),
        _ => None,
    }
}

#[test]
fn orders_run_out() {
    let mut pair = Pair::new(World { capacity: Capacity { orders: 5, ..ROOMY }, ..SPARSE });
    for number in 1..=5 {
        assert_eq!(refused(&pair.session(1, buy(number, 1_000))), None);
    }
    let before = crate::support::dump(&pair.core);
    let full = Some(RejectReason::ProcessingError);
    assert_eq!(refused(&pair.session(1, buy(6, 1_000))), full);
    assert_eq!(refused(&pair.session(2, buy(1, 2_000))), full, "also for others");
    assert_eq!(crate::support::dump(&pair.core), before, "without effect");
    // What cannot rest needs no place.
    let ioc = EnterOrder { time_in_force: TimeInForce::Ioc, ..enter(2, Side::Sell, 1_000) };
    let events = pair.session(2, CommandBody::Enter(ioc));
    assert!(matches!(events[..], [Event::Accepted(_), Event::Traded(_)]));
    assert_eq!(refused(&pair.session(1, buy(7, 1_000))), None, "a place is free again");
    pair.session(1, cancel(7));
    assert_eq!(refused(&pair.session(1, buy(8, 1_000))), None, "and again");
    pair.compare();
}

#[test]
fn levels_run_out() {
    let mut pair = Pair::new(World { capacity: Capacity { levels: 4, ..ROOMY }, ..SPARSE });
    for number in 1..=4 {
        assert_eq!(refused(&pair.session(1, buy(number, number * 10))), None);
    }
    assert_eq!(refused(&pair.session(1, buy(5, 50))), Some(RejectReason::ProcessingError));
    assert_eq!(refused(&pair.session(1, buy(6, 40))), None, "a level that exists takes more");
    let replace = |orig: u32, new: u32, price: u32| {
        CommandBody::Replace(ReplaceOrder {
            orig_user_ref: UserRef(orig),
            user_ref: UserRef(new),
            qty: Qty(10),
            qty_kind: ReplaceQty::Total,
            price: Price(price),
            time_in_force: TimeInForce::Day,
            display: b'Y',
            intermarket_sweep: b'N',
            cl_ord_id: [b' '; 14],
        })
    };
    let events = pair.session(1, replace(6, 7, 60));
    assert_eq!(refused(&events), Some(RejectReason::ProcessingError));
    assert!(pair.core.order(SessionId(1), UserRef(6)).is_some(), "the original stays");
    assert!(matches!(pair.session(1, replace(6, 8, 30))[..], [_, Event::Requoted { .. }]));
    pair.session(1, cancel(4));
    assert_eq!(refused(&pair.session(1, buy(9, 50))), None);
    pair.compare();
}

/// Prices so far apart that the tree runs out of nodes before it runs out of levels.
#[test]
fn nodes_run_out() {
    let mut pair = Pair::new(World { capacity: Capacity { levels: 64, ..ROOMY }, ..SPARSE });
    let far = |number: u32| number * 30_000_007 % 0x7735_939C;
    let taken = (1..=64).take_while(|&n| refused(&pair.session(1, buy(n, far(n)))).is_none());
    let taken = taken.count() as u32;
    assert!((10..60).contains(&taken), "{taken} of 64 levels");
    pair.compare();
    assert_eq!(refused(&pair.session(1, buy(65, far(1)))), None, "a level that exists takes more");
    for number in 1..=taken {
        pair.session(1, cancel(number));
    }
    pair.session(1, cancel(65));
    pair.compare();
    assert_eq!(pair.core.live_levels(), 0);
    for number in 100..100 + taken {
        assert_eq!(refused(&pair.session(1, buy(number, far(number - 99)))), None, "all is back");
    }
    pair.compare();
}

#[test]
fn a_full_venue_closes_in_order() {
    let mut pair = Pair::new(World { capacity: Capacity { orders: 6, ..ROOMY }, ..SPARSE });
    for (number, price) in (1..).zip([10, 30, 20, 30]) {
        pair.session(1, buy(number, price));
    }
    pair.session(1, CommandBody::Enter(enter(5, Side::Sell, 90)));
    pair.session(1, CommandBody::Enter(enter(6, Side::Sell, 80)));
    let events = pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfSystemHours));
    let closed: Vec<u32> = events
        .iter()
        .filter_map(|event| match event {
            Event::Canceled(canceled) => {
                assert_eq!(canceled.reason, CancelReason::Closed);
                Some(canceled.user_ref.0)
            }
            _ => None,
        })
        .collect();
    assert_eq!(closed, [2, 4, 3, 1, 6, 5]);
}

#[test]
fn what_the_operator_may_not_do_is_found_beforehand() {
    let mut core = Core::new(ROOMY);
    let mut seq = 0;
    for body in SPARSE.opening() {
        seq += 1;
        let command = Command { seq: SeqNo(seq), time: Nanos(5), session: SessionId(0), body };
        assert_eq!(core.check(&command), Ok(()));
        core.apply(&command, &mut outcry_engine::core::event::NullSink);
    }
    let before = core.state_hash();
    let next = SeqNo(seq + 1);
    let operator = |body| Command { seq: next, time: Nanos(5), session: SessionId(0), body };
    let instrument = |id: u16, symbol: &str, tick: u32| {
        operator(CommandBody::AddInstrument(AddInstrument {
            instrument: InstrumentId(id),
            symbol: Symbol::new(symbol).unwrap(),
            tick: Price(tick),
            round_lot: Qty(100),
        }))
    };
    let session = |id: u16, key: u8| {
        operator(CommandBody::AddSession(AddSession {
            session: SessionId(id),
            account: AccountId(1),
            firm: *b"FIRM",
            key: [key; 10],
        }))
    };
    let quit = CommandBody::SystemEvent(SystemEventCode::StartOfSystemHours);
    let query = CommandBody::AccountQuery;
    let cases = [
        (Command { seq: SeqNo(seq), ..operator(quit) }, "command 9 where command 10 belongs"),
        (Command { time: Nanos(4), ..operator(quit) }, "time 4 ns is before"),
        (operator(quit), "system event StartOfSystemHours after StartOfMarketHours"),
        (operator(query), "only a session"),
        (Command { session: SessionId(SESSIONS + 1), ..operator(query) }, "session 4 does not"),
        (Command { session: SessionId(1), ..instrument(4, "NEW", 1) }, "session 1 gave"),
        (instrument(5, "NEW", 1), "instrument 5 listed where 4 is next"),
        (instrument(INSTRUMENTS + 1, "NEW", 1), "all 3 instruments"),
        (session(7, 77), "session 7 opened where 4 is next"),
        (session(SESSIONS + 1, 77), "all 3 sessions"),
    ];
    for (command, expected) in cases {
        let error = core.check(&command).expect_err(expected).to_string();
        assert!(error.contains(expected), "{error:?} should say {expected:?}");
    }
    assert_eq!(core.state_hash(), before);
}

#[test]
fn names_and_keys_are_given_once() {
    let mut core = Core::new(Capacity { instruments: 9, sessions: 9, ..ROOMY });
    let mut seq = 0;
    for body in SPARSE.opening() {
        seq += 1;
        let command = Command { seq: SeqNo(seq), time: Nanos(5), session: SessionId(0), body };
        core.apply(&command, &mut outcry_engine::core::event::NullSink);
    }
    let check = |body| {
        let seq = SeqNo(seq + 1);
        core.check(&Command { seq, time: Nanos(5), session: SessionId(0), body })
    };
    let listing = |symbol: Symbol, tick: u32| {
        let (instrument, round_lot) = (InstrumentId(INSTRUMENTS + 1), Qty(100));
        let tick = Price(tick);
        CommandBody::AddInstrument(AddInstrument { instrument, symbol, tick, round_lot })
    };
    let (symbol, instrument) = (World::symbol(2), InstrumentId(2));
    let twice = Err(CommandError::DuplicateSymbol { symbol, instrument });
    assert_eq!(check(listing(symbol, 1)), twice);
    let new = Symbol::new("NEW").unwrap();
    assert_eq!(check(listing(new, 0)), Err(CommandError::ZeroTick(new)));
    assert_eq!(check(listing(new, 1)), Ok(()));
    let session = |key| {
        let (session, account, firm) = (SessionId(SESSIONS + 1), AccountId(1), *b"FIRM");
        CommandBody::AddSession(AddSession { session, account, firm, key })
    };
    assert_eq!(check(session([3; 10])), Err(CommandError::DuplicateKey(SessionId(3))));
    assert_eq!(check(session([4; 10])), Ok(()));
    assert_eq!(core.session_by_key(&[2; 10]), Some(SessionId(2)));
    assert_eq!(core.session_by_key(&[5; 10]), None);
}

/// One command has an end: an aggressor trades with so many orders and no more, the rest of it is
/// cancelled though it could trade on, and the day is closed in as many commands as it takes.
#[test]
fn one_command_trades_with_and_closes_a_bounded_number_of_orders() {
    let many = FILLS_PER_COMMAND_MAX + 2;
    let world = World { capacity: Capacity { orders: 2 * many, ..ROOMY }, ..SPARSE };
    let mut core = Core::new(world.capacity);
    let mut seq = 0;
    let mut apply = |session: u16, body: CommandBody| {
        seq += 1;
        let session = SessionId(session);
        let mut events: Vec<(Stamp, Event)> = Vec::new();
        let command = Command { seq: SeqNo(seq), time: Nanos(seq), session, body };
        core.check(&command).unwrap();
        core.apply(&command, &mut events);
        events.into_iter().map(|(_, event)| event).collect::<Vec<_>>()
    };
    world.opening().into_iter().for_each(|body| drop(apply(0, body)));
    for number in 1..=many {
        apply(1, CommandBody::Enter(enter(number, Side::Sell, 90)));
    }
    let mut sweep = enter(1, Side::Buy, 90);
    sweep.qty = Qty(500_000_000);
    let events = apply(2, CommandBody::Enter(sweep));
    let trades = events.iter().filter(|event| matches!(event, Event::Traded(_))).count();
    assert_eq!(trades, FILLS_PER_COMMAND_MAX as usize);
    let Some(Event::Canceled(rest)) = events.last() else { panic!("{:?}", events.last()) };
    assert_eq!(rest.reason, CancelReason::System);

    for number in many + 1..=2 * many {
        apply(1, CommandBody::Enter(enter(number, Side::Sell, 90)));
    }
    apply(0, CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    let close = CommandBody::SystemEvent(SystemEventCode::EndOfSystemHours);
    let first = apply(0, close);
    assert_eq!(first[0], Event::SystemEvent(SystemEventCode::EndOfSystemHours));
    let closed = |events: &[Event]| {
        events.iter().filter(|event| matches!(event, Event::Canceled(_))).count()
    };
    assert_eq!(closed(&first), FILLS_PER_COMMAND_MAX as usize);
    let second = apply(0, close);
    assert_eq!((closed(&second), second.len()), (4, 8), "the event itself is told once");
    let end =
        Command { seq: SeqNo(seq + 1), time: Nanos(seq + 1), session: SessionId(0), body: close };
    assert!(matches!(core.check(&end), Err(CommandError::DayOrder { .. })), "nothing is left");
}

#[test]
fn the_day_does_not_end_over_resting_orders() {
    let mut pair = Pair::new(World { capacity: ROOMY, ..SPARSE });
    pair.session(1, buy(1, 10));
    let seq = SeqNo(pair.log.len() as u64 + 1);
    let body = CommandBody::SystemEvent(SystemEventCode::EndOfMessages);
    let end = Command { seq, time: Nanos(1 << 40), session: SessionId(0), body };
    assert_eq!(pair.core.check(&end), Err(CommandError::OrdersLeft(1)));
}
