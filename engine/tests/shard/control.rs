//! The edge of cancelling at large and of switches: what goes in as OUCH and comes out as OUCH,
//! and when a client counts as gone.

use std::time::Duration;

use crate::support::*;
use engine::config::{Config, DisconnectPolicy};
use engine::control::{Answer, Door, DoorState};
use engine::core::command::SystemEventCode;
use engine::core::operator::{OnDisconnect, OperatorCancel, OperatorReason, OrderFilter};
use engine::core::{
    CommandBody, CommandError, FILLS_PER_COMMAND_MAX, Nanos, SeqNo, SessionId, UserRef,
};
use engine::shard::{HEARTBEAT_NS, PEER_TIMEOUT_NS};
use engine::telemetry::Counter;
use engine::venue::Market;
use wire::moldudp64;
use wire::ouch50::{DisableOrderEntry, EnableOrderEntry, MassCancel, Outbound, TagValue};

const PRICE: u64 = 1_000_000;

/// The first session's orders go with its client, the second's stay.
fn watched() -> Config {
    let mut config = config();
    config.sessions[0].limits.cancel_on_disconnect = DisconnectPolicy::All;
    config.check().unwrap();
    config
}

fn bench(config: &Config) -> Bench {
    Bench::with(config, Market::new(config), TestLog::default())
}

fn mass_cancel(user_ref: u32, elements: &[TagValue<'_>]) -> Vec<u8> {
    let mut bytes = vec![0; 64];
    let request = MassCancel {
        user_ref_num: user_ref.into(),
        firm: *b"LIME",
        symbol: *b"AAPL    ",
        ..Default::default()
    };
    let len = request.write(elements, &mut bytes).unwrap();
    bytes.truncate(len);
    bytes
}

fn goodbye(key: &[u8; 10], next: u64) -> Vec<u8> {
    let mut bytes = vec![0; 20];
    moldudp64::write_end_of_session(&mut bytes, moldudp64::Session(*key), next);
    bytes
}

/// How many commands of a kind are in the log.
fn logged(bench: &Bench, kind: impl Fn(&CommandBody) -> bool) -> usize {
    bench.log.0.borrow().commands.iter().filter(|command| kind(&command.body)).count()
}

fn losses(bench: &Bench) -> usize {
    logged(bench, |body| matches!(body, CommandBody::SessionLost(_)))
}

#[test]
fn a_mass_cancel_is_answered_and_then_each_order() {
    let mut bench = Bench::new();
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE), &enter(2, b'S', 100, 2 * PRICE)]);
    bench.received();
    bench.ouch(0, 3, &[&mass_cancel(3, &[])]);
    let sent = bench.received();
    let replies = messages(sent.iter().filter(|s| s.from_port == ORDER_ENTRY));
    assert_eq!(letters(&replies), "XCC");
    let Outbound::MassCancelResponse(answer, _) = parsed(&replies[0].1) else { panic!() };
    assert_eq!((answer.user_ref_num.get(), answer.firm), (3, *b"LIME"));
    assert_eq!(answer.symbol, *b"AAPL    ");
    let Outbound::OrderCanceled(first, _) = parsed(&replies[1].1) else { panic!() };
    assert_eq!((first.user_ref_num.get(), first.quantity.get(), first.reason), (1, 100, b'U'));
    let feed = messages(sent.iter().filter(|s| bench.is_feed(s) == Some(0)));
    assert_eq!(letters(&feed), "DD");
    // Of a group: nothing rests, so the answer is all there is.
    bench.ouch(0, 4, &[&mass_cancel(4, &[TagValue::GroupId(1)])]);
    assert_eq!(letters(&bench.replies()), "X");
}

#[test]
fn entry_is_disabled_and_enabled_with_an_answer() {
    let mut bench = Bench::new();
    let (firm, number) = (*b"LIME", |n: u32| n.into());
    let off = DisableOrderEntry { user_ref_num: number(1), firm, ..Default::default() };
    let on = EnableOrderEntry { user_ref_num: number(3), firm, ..Default::default() };
    let order = |n| enter(n, b'B', 100, PRICE);
    bench.ouch(0, 1, &[&off.to_bytes(), &order(2), &on.to_bytes(), &order(4)]);
    let replies = bench.replies();
    assert_eq!(letters(&replies), "GJKA");
    let Outbound::DisableOrderEntryResponse(answer, _) = parsed(&replies[0].1) else { panic!() };
    assert_eq!((answer.user_ref_num.get(), answer.firm), (1, firm));
    let Outbound::Rejected(refused, _) = parsed(&replies[1].1) else { panic!() };
    assert_eq!((refused.user_ref_num.get(), refused.reason.get()), (2, 0x0C));
    let Outbound::EnableOrderEntryResponse(answer, _) = parsed(&replies[2].1) else { panic!() };
    assert_eq!((answer.user_ref_num.get(), answer.firm), (3, firm));
}

#[test]
fn limits_of_the_configuration_hold_and_are_told() {
    let mut config = config();
    config.sessions[0].limits.messages_per_second = 1;
    config.sessions[0].limits.messages_burst = 2;
    config.sessions[1].limits.duplicates = 1;
    let mut bench = bench(&config);
    let order = |n: u32| enter(n, b'B', 100, PRICE);
    bench.ouch(0, 1, &[&order(1), &order(2), &order(3)]);
    let replies = bench.replies();
    assert_eq!(letters(&replies), "AAJ");
    let Outbound::Rejected(refused, _) = parsed(&replies[2].1) else { panic!() };
    assert_eq!(refused.reason.get(), 0x29);
    bench.ouch(1, 1, &[&order(1), &order(2)]);
    let replies = bench.replies();
    assert_eq!(letters(&replies), "AJ");
    let Outbound::Rejected(refused, _) = parsed(&replies[1].1) else { panic!() };
    assert_eq!(refused.reason.get(), 0x2A);
    bench.now.0 += 1_000_000_000;
    bench.ouch(0, 4, &[&order(4)]);
    bench.ouch(1, 3, &[&order(3)]);
    assert_eq!(letters(&bench.replies()), "AA", "a second later");
}

/// R9.16: a logout cancels, once, and only where it is set so.
#[test]
fn a_logout_takes_the_orders_along() {
    let mut bench = bench(&watched());
    let order = enter(1, b'B', 100, PRICE);
    bench.ouch(0, 1, &[&order]);
    bench.ouch(1, 1, &[&order]);
    bench.received();
    bench.datagram(ORDER_ENTRY, &goodbye(KEYS[1], 2));
    assert_eq!(losses(&bench), 0, "a session that keeps its orders is not in the log for it");
    for _ in 0..3 {
        bench.datagram(ORDER_ENTRY, &goodbye(KEYS[0], 2));
    }
    assert_eq!((losses(&bench), bench.counter(Counter::SessionsLost)), (1, 1), "told once");
    assert_eq!(bench.counter(Counter::LogoutsIn), 4);
    let core = bench.shard.core();
    assert!(core.order(SessionId(1), UserRef(1)).is_none());
    assert!(core.order(SessionId(2), UserRef(1)).is_some());
    let sent = bench.received();
    let feed = messages(sent.iter().filter(|s| bench.is_feed(s) == Some(0)));
    assert_eq!(letters(&feed), "D");
    // It is back, asks for what it missed, and goes again.
    bench.datagram(REREQUEST, &request(KEYS[0], 3, 1));
    let missed = messages(bench.received().iter());
    let Outbound::OrderCanceled(canceled, _) = parsed(&missed[0].1) else { panic!() };
    assert_eq!((canceled.user_ref_num.get(), canceled.reason), (1, b'Z'));
    bench.ouch(0, 2, &[&enter(2, b'B', 100, PRICE)]);
    bench.datagram(ORDER_ENTRY, &goodbye(KEYS[0], 3));
    assert_eq!(losses(&bench), 2);
}

/// R9.16: so does silence, also of a client that never came after a start.
#[test]
fn silence_takes_the_orders_along() {
    let mut bench = bench(&watched());
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE)]);
    for _ in 1..PEER_TIMEOUT_NS / HEARTBEAT_NS {
        bench.wait(HEARTBEAT_NS);
        assert_eq!(losses(&bench), 0);
    }
    bench.datagram(ORDER_ENTRY, &heartbeat(KEYS[0], 2));
    bench.wait(PEER_TIMEOUT_NS - 1);
    assert_eq!(losses(&bench), 0, "it was heard");
    bench.wait(1);
    assert_eq!(losses(&bench), 1);
    assert_eq!(bench.shard.core().live_orders(), 0);
    bench.wait(PEER_TIMEOUT_NS);
    assert_eq!(losses(&bench), 1, "told once");

    bench.ouch(0, 2, &[&enter(2, b'B', 100, PRICE)]);
    let log = bench.log.clone();
    let commands = log.0.borrow().commands.clone();
    let mut market = Market::new(&bench.config);
    commands.iter().for_each(|command| market.replay(command));
    let mut again = Bench::with(&bench.config, market.finish().unwrap(), log);
    again.now = bench.now;
    again.wait(0);
    again.wait(PEER_TIMEOUT_NS - 1);
    assert_eq!((losses(&again), again.shard.core().live_orders()), (1, 1), "it has time to come");
    again.wait(1);
    assert_eq!((losses(&again), again.shard.core().live_orders()), (2, 0));
}

/// A loss that finds no room comes before whatever the client sends when it is back.
#[test]
fn a_loss_waits_for_room_and_nothing_passes_it() {
    let mut bench = bench(&watched());
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE)]);
    bench.log.0.borrow_mut().room = Some(0);
    bench.datagram(ORDER_ENTRY, &goodbye(KEYS[0], 2));
    bench.ouch(0, 2, &[&enter(2, b'B', 100, PRICE)]);
    assert_eq!((losses(&bench), bench.counter(Counter::Backpressure)), (0, 1));
    bench.log.0.borrow_mut().room = None;
    bench.ouch(0, 2, &[&enter(2, b'B', 100, PRICE)]);
    let kinds =
        bench.log.0.borrow().commands.iter().rev().take(2).map(|c| c.body).collect::<Vec<_>>();
    assert!(matches!(kinds[..], [CommandBody::Enter(_), CommandBody::SessionLost(SessionId(1))]));
    assert!(bench.shard.core().order(SessionId(1), UserRef(1)).is_none());
    assert!(bench.shard.core().order(SessionId(1), UserRef(2)).is_some());
}

/// The configuration's limits are commands, given once and again when they change.
#[test]
fn a_changed_limit_is_one_more_command() {
    let sets = |bench: &Bench| logged(bench, |body| matches!(body, CommandBody::SetSession(_)));
    let restart = |bench: &Bench, config: &Config| {
        let mut market = Market::new(config);
        let log = bench.log.clone();
        let commands = log.0.borrow().commands.clone();
        commands.iter().for_each(|command| market.replay(command));
        Bench::with(config, market.finish().unwrap(), log)
    };
    assert_eq!(sets(&Bench::new()), 0, "none where nothing is set");
    let mut config = watched();
    let first = bench(&config);
    let second = restart(&first, &config);
    assert_eq!(sets(&second), 1);
    config.sessions[0].limits.cancel_on_disconnect = DisconnectPolicy::Day;
    let third = restart(&second, &config);
    assert_eq!(sets(&third), 2);
    let settings = third.shard.core().session_settings(SessionId(1)).unwrap();
    assert_eq!(settings.on_disconnect, OnDisconnect::CancelDay);
}

/// The operator's door: one thing at a time, answered when it is committed.
#[test]
fn the_operator_is_answered_when_it_is_durable() {
    let mut bench = Bench::new();
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE), &enter(2, b'B', 100, PRICE)]);
    let (door, mut desk) = Door::new();
    bench.shard.open_door(door);
    let all =
        OperatorCancel { filter: OrderFilter::default(), reason: OperatorReason::Supervisory };
    let begun = bench.shard.last_command();
    bench.log.0.borrow_mut().committed = Some(begun);
    let asked = std::thread::spawn(move || {
        let body = Some(CommandBody::OperatorCancel(all));
        let answer = desk.ask(body, Duration::from_secs(60), || false).unwrap();
        (desk, answer)
    });
    while bench.shard.last_command() == begun {
        bench.wait(1);
    }
    for _ in 0..100 {
        bench.wait(1);
    }
    assert!(!asked.is_finished(), "it is executed, but not committed");
    // What others do meanwhile is not counted as the operator's.
    bench.ouch(0, 3, &[&enter(3, b'B', 100, PRICE)]);
    bench.log.0.borrow_mut().committed = None;
    while !asked.is_finished() {
        bench.wait(1);
    }
    let (mut desk, answer) = asked.join().unwrap();
    let state = DoorState {
        is_closing: false,
        last: SeqNo(begun.0 + 1),
        live_orders: 0,
        day: Some(SystemEventCode::StartOfMarketHours),
    };
    assert_eq!(answer, Answer::Done { state, gone: 2 });
    assert_eq!(bench.counter(Counter::OperatorCommands), 1);

    // What cannot be is refused and leaves nothing; a log without room is waited for.
    let body = Some(CommandBody::SessionLost(SessionId(9)));
    let patience = Duration::from_secs(60);
    let asked = std::thread::spawn(move || {
        let refused = desk.ask(body, patience, || false).unwrap();
        let lost = Some(CommandBody::SessionLost(SessionId(1)));
        (refused, desk.ask(lost, patience, || false).unwrap())
    });
    let before = bench.shard.last_command();
    bench.log.0.borrow_mut().room = Some(0);
    let patience = std::time::Instant::now() + Duration::from_millis(50);
    while std::time::Instant::now() < patience {
        bench.wait(1);
    }
    assert_eq!(bench.shard.last_command(), before);
    assert!(!asked.is_finished());
    bench.log.0.borrow_mut().room = None;
    while !asked.is_finished() {
        bench.wait(1);
    }
    let (refused, done) = asked.join().unwrap();
    assert_eq!(refused, Answer::Refused(CommandError::UnknownSession(SessionId(9))));
    assert!(matches!(done, Answer::Done { gone: 0, .. }), "{done:?}");
}

/// R1.13 at the edge: ticks follow as room allows, and no message comes between; nor does a
/// restart lose what was left.
#[test]
fn pending_work_is_done_before_the_next_message() {
    let mut config = config();
    let many = 2 * FILLS_PER_COMMAND_MAX + 5;
    config.capacity.orders = many;
    config.capacity.session_window_messages = 1 << 18;
    config.capacity.feed_window_messages = 1 << 18;
    config.check().unwrap();
    let mut bench = bench(&config);
    let orders: Vec<_> = (1..=many).map(|n| enter(n, b'B', 1, PRICE)).collect();
    for (chunk, first) in orders.chunks(20).zip((1_u64..).step_by(20)) {
        let refs: Vec<&[u8]> = chunk.iter().map(Vec::as_slice).collect();
        bench.ouch(0, first, &refs);
        bench.received();
    }
    assert_eq!(bench.shard.core().live_orders(), many as usize);
    let begun = bench.shard.last_command();
    bench.log.0.borrow_mut().committed = Some(begun);
    let all =
        OperatorCancel { filter: OrderFilter::default(), reason: OperatorReason::Supervisory };
    let now = bench.now;
    bench.shard.execute(now, SessionId(0), CommandBody::OperatorCancel(all)).unwrap();
    assert_eq!(bench.shard.core().due(), Nanos(0));
    // The windows have no room for a tick before what was said is committed and sent.
    bench.ouch(1, 1, &[&enter(1, b'B', 1, PRICE)]);
    assert_eq!(bench.counter(Counter::Backpressure), 1);
    assert_eq!(bench.shard.last_command().0, begun.0 + 1);

    let log = bench.log.clone();
    log.0.borrow_mut().committed = None;
    let commands = log.0.borrow().commands.clone();
    let mut market = Market::new(&config);
    commands.iter().for_each(|command| market.replay(command));
    let again = Bench::with(&config, market.finish().unwrap(), log);
    assert_eq!(again.shard.core().live_orders(), 0, "a restart finishes it");
    assert_eq!(logged(&again, |body| matches!(body, CommandBody::Tick)), 2);

    bench.log.0.borrow_mut().commands.truncate(begun.0 as usize + 2);
    while !bench.shard.is_drained() || bench.shard.core().due() == Nanos(0) {
        bench.turn();
        bench.wait(1);
        bench.received();
    }
    assert_eq!(bench.shard.core().live_orders(), 0, "and so does running on");
    bench.ouch(1, 1, &[&enter(1, b'B', 1, PRICE)]);
    assert_eq!(bench.shard.core().live_orders(), 1);
}
