//! Same log, same events, same state: on another machine, in other memory, from any point on.

use crate::support::flow::{
    AUCTIONS, DENSE, Random, SEAMS, SPECIAL, SPECIAL_AUCTIONS, SPECIAL_WATCHED, TIMED, World, tags,
};
use crate::support::{Pair, dump};
use outcry_engine::core::codec::{COMMAND_BYTES_MAX, encode};
use outcry_engine::core::command::{
    AddInstrument, AddSession, CancelOrder, CancelQty, EnterOrder, EnterSpecial, OpenBridge,
    SystemEventCode,
};
use outcry_engine::core::operator::{
    DuplicateLimit, MessageRate, OnDisconnect, OperatorCancel, OperatorReason, OrderFilter, Scope,
    SessionSettings, SetSession, SwitchEntry, SwitchTo,
};
use outcry_engine::core::oversight::{Calls, Notice, Oversight, SetCalls};
use outcry_engine::core::phase::{CalendarEntry, Reason, SetCalendar, SetPhase};
use outcry_engine::core::{
    AccountId, Capacity, Command, CommandBody, Core, Event, FILLS_PER_COMMAND_MAX, Hint,
    InstrumentId, Nanos, Phase, Price, Qty, SeqNo, SessionId, Side, Stamp, Symbol, Terms,
    TimeInForce, UserRef,
};

const KINDS: usize = 44;
/// The first of those that only the control plane needs; see tests/bridge_ring.rs for them.
const OPEN_BRIDGE: usize = 21;

/// Which kind of command. No wildcard: a new kind does not compile until it is here, and then the
/// log below has to hold it.
fn kind(body: &CommandBody) -> usize {
    match body {
        CommandBody::Enter(_) => 0,
        CommandBody::Replace(_) => 1,
        CommandBody::Cancel(_) => 2,
        CommandBody::Modify(_) => 3,
        CommandBody::AccountQuery => 4,
        CommandBody::Refuse(_) => 5,
        CommandBody::Unusable => 6,
        CommandBody::AddInstrument(_) => 7,
        CommandBody::AddSession(_) => 8,
        CommandBody::SystemEvent(_) => 9,
        CommandBody::MassCancel(_) => 10,
        CommandBody::EntrySwitch(_) => 11,
        CommandBody::Tick => 12,
        CommandBody::SwitchEntry(_) => 13,
        CommandBody::OperatorCancel(_) => 14,
        CommandBody::SessionLost(_) => 15,
        CommandBody::SetSession(_) => 16,
        CommandBody::EnterSpecial(_) => 17,
        CommandBody::ReplaceSpecial(_) => 18,
        CommandBody::SetSeed(_) => 19,
        CommandBody::SetDefaults(_) => 20,
        CommandBody::OpenBridge(_) => OPEN_BRIDGE,
        CommandBody::RefuseRequest(_) => OPEN_BRIDGE + 1,
        CommandBody::AddScheduled(_) => 23,
        CommandBody::SetPhase(_) => 24,
        CommandBody::SetCalendar(_) => 25,
        CommandBody::SetReference(_) => 26,
        CommandBody::SetLimits(_) => 27,
        CommandBody::MoveCash(_) => 28,
        CommandBody::MovePosition(_) => 29,
        CommandBody::SetHolding(_) => 30,
        CommandBody::AskAccount(_) => 31,
        CommandBody::RequireLimits(_) => 32,
        CommandBody::SetRules(_) => 33,
        CommandBody::Bust(_) => 34,
        CommandBody::Correct(_) => 35,
        CommandBody::SetShortTest(_) => 36,
        CommandBody::Oversee(Oversight::Calls(_)) => 37,
        CommandBody::Oversee(Oversight::Breaker(_)) => 38,
        CommandBody::Oversee(Oversight::Breach(_)) => 39,
        CommandBody::Oversee(Oversight::Bands(_)) => 40,
        CommandBody::Oversee(Oversight::Ticks(_)) => 41,
        CommandBody::Restore(_) => 42,
        CommandBody::Continue(_) => 43,
    }
}

const OUTCOMES: usize = 38;

/// Which kind of event; no wildcard, as above.
fn outcome(event: &Event) -> usize {
    match event {
        Event::Accepted(_) => 0,
        Event::Rejected(_) => 1,
        Event::Replaced(_) => 2,
        Event::Canceled(_) => 3,
        Event::Modified(_) => 4,
        Event::QueryAnswered { .. } => 5,
        Event::Traded(_) => 6,
        Event::Added(_) => 7,
        Event::Reduced { .. } => 8,
        Event::Deleted { .. } => 9,
        Event::Requoted { .. } => 10,
        Event::SystemEvent(_) => 11,
        Event::Listed { .. } => 12,
        Event::AcceptedSpecial(..) => 13,
        Event::ReplacedSpecial(..) => 14,
        Event::Prevented(_) => 15,
        Event::Restated { .. } => 16,
        Event::MassCanceled { .. } => 17,
        Event::EntrySwitched { .. } => 18,
        Event::CrossFilled(_) => 19,
        Event::CrossPrinted { .. } => 20,
        Event::PhaseChanged { .. } => 21,
        Event::AccountTold(_) => 22,
        Event::HoldingTold(_) => 23,
        Event::Broken { .. } => 24,
        Event::Withdrawn { .. } => 25,
        Event::Corrected { .. } => 26,
        Event::Reprinted { .. } => 27,
        Event::ShortTested { .. } => 29,
        Event::Noticed(Notice::Imbalance(_)) => 30,
        Event::Noticed(Notice::Collar(_)) => 31,
        Event::Noticed(Notice::BreakerLevels(_)) => 32,
        Event::Noticed(Notice::Breached(_)) => 33,
        Event::Triggered { .. } => 28,
        Event::BecameLimit { .. } => 34,
        Event::CancelPending { .. } => 35,
        Event::CancelRejected { .. } => 36,
        Event::Restored(..) => 37,
    }
}

/// A day of commands of every kind, and the next.
fn days(world: World, seed: u64) -> [Vec<Command>; 2] {
    let mut pair = Pair::new(world);
    let mut random = Random(seed);
    for _ in 0..3_000 {
        pair.step(&random.control_step());
    }
    pair.ticks();
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    for _ in 0..50 {
        pair.step(&random.control_step());
    }
    pair.ticks();
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfSystemHours));
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMessages));
    let (mut next, _) = pair.next_day(100);
    for _ in 0..50 {
        next.step(&random.control_step());
    }
    [pair.log, next.log]
}

#[test]
fn same_log_same_events_same_hash() {
    let (mut kinds, mut outcomes) = ([false; KINDS], [false; OUTCOMES]);
    kinds[OPEN_BRIDGE..=OPEN_BRIDGE + 1].fill(true);
    run_twice(AUCTIONS, &frozen(), &mut kinds, &mut outcomes);
    // Days until every kind of command and of event has come up: most seeds take one or two.
    for seed in 7..27 {
        println!("seed {seed}");
        for world in [DENSE, SEAMS, TIMED, SPECIAL_WATCHED] {
            for log in days(world, seed) {
                run_twice(world, &log, &mut kinds, &mut outcomes);
            }
        }
        if kinds == [true; KINDS] && outcomes == [true; OUTCOMES] {
            break;
        }
    }
    assert_eq!(kinds, [true; KINDS], "the logs hold every kind of command");
    assert_eq!(outcomes, [true; OUTCOMES], "and cause every kind of event");
}

/// Two orders that their frozen cross holds: one is to be smaller, one to go.
fn frozen() -> Vec<Command> {
    let mut pair = Pair::new(AUCTIONS);
    let instrument = InstrumentId(1);
    let calls = Calls { freeze_ms: 4_000, ..Calls::default() };
    let (phase, reason) = (Phase::OpeningCall, Reason::NONE);
    let at_ns = 10_000_000_000;
    let entry = CalendarEntry { at_ns, phase: Phase::Continuous, random_end_ns: 0 };
    let (is_first, midnight) = (true, Nanos(0));
    pair.operator(CommandBody::Oversee(Oversight::Calls(SetCalls { instrument, calls })));
    pair.operator(CommandBody::SetPhase(SetPhase { instrument, phase, reason }));
    pair.operator(CommandBody::SetCalendar(SetCalendar { instrument, is_first, midnight, entry }));
    for number in [1, 2] {
        let CommandBody::Enter(mut order) = enter(number, Side::Buy, 10_000, 20) else {
            unreachable!()
        };
        (order.symbol, order.tags.cross_type) = (World::symbol(1), b'O');
        pair.session(1, CommandBody::EnterSpecial(EnterSpecial { order, terms: Terms::PLAIN }));
    }
    pair.wait_until(Nanos(6_000_000_000));
    pair.session(1, cancel(1, 5));
    pair.session(1, cancel(2, 0));
    pair.wait_until(Nanos(at_ns)).ticks();
    pair.log
}

fn run_twice(world: World, log: &[Command], kinds: &mut [bool], outcomes: &mut [bool]) {
    let roomier = Capacity { orders: 9_999, levels: 3_333, instruments: 77, sessions: 11 };
    let mut one = Core::new(world.capacity);
    let mut other = Core::with_index_seed(roomier, 0xDEAD_BEEF_0BAD_F00D);
    for command in log {
        kinds[kind(&command.body)] = true;
        let (mut here, mut there) = (Vec::<(Stamp, Event)>::new(), Vec::new());
        one.apply(command, &mut here);
        other.apply(command, &mut there);
        assert_eq!(here, there, "events of {command:?}");
        assert_eq!(one.state_hash(), other.state_hash(), "state after {command:?}");
        here.iter().for_each(|(_, event)| outcomes[outcome(event)] = true);
    }
    assert_eq!(dump(&one), dump(&other));
}

/// Hints change nothing, whether what they say comes true, comes too late or is nonsense.
#[test]
fn looking_ahead_changes_nothing() {
    for world in [DENSE, SEAMS, SPECIAL_WATCHED] {
        let [log, _] = days(world, 5);
        let (mut plain, mut hinted) = (Core::new(world.capacity), Core::new(world.capacity));
        let (mut said, mut said_hinted) = (Vec::new(), Vec::new());
        for (burst, others) in log.chunks(50).zip(log.rchunks(50)) {
            hinted.look_ahead(others.iter().filter_map(Hint::of));
            let nonsense = |at: usize| Hint::Enter {
                symbol: Symbol::BLANK,
                side: Side::Sell,
                time_in_force: TimeInForce::Ioc,
                price: Price(u32::MAX - at as u32),
                qty: Qty(u32::MAX),
            };
            let known = burst.iter().filter_map(Hint::of);
            hinted.look_ahead(known.chain((0..100).map(nonsense)));
            for command in burst {
                plain.apply(command, &mut said);
                hinted.apply(command, &mut said_hinted);
            }
        }
        assert_eq!(said, said_hinted);
        assert_eq!(plain.state_hash(), hinted.state_hash());
    }
}

/// The hash of a fixed log, so that another architecture, compiler or data structure has to agree.
/// A change of the rules or of the hashed state is the only reason to change it.
#[test]
fn the_hash_is_the_same_everywhere() {
    let mut core = Core::new(DENSE.capacity);
    let log = fixed_log();
    for command in &log {
        core.apply(command, &mut outcry_engine::core::event::NullSink);
    }
    let hex: String = core.state_hash().iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(hex, "ee76eec63f38ef959dd30ec65cfea47a826f09ed477f04435a62a54aea38c359");
}

/// What the flows below come by, so that the hash stands for all there is.
const EVERYTHING: [&str; 16] = [
    "became a limit",
    "busted",
    "buying power",
    "cancelled outside bands",
    "clamped to a band",
    "code not changed",
    "collared",
    "display filled again",
    "expired",
    "midpoint traded",
    "not located",
    "peg rests at its price",
    "restricted",
    "short at the bid",
    "stop activated",
    "uncrossed",
];

/// The same of days with all there is: auctions, pegs, bands, stops, reserves, limits. Their logs
/// come from the flows of the tests, so the hash of the logs stands beside: where that is another
/// too, the flows or the rules are; where it is not, the core came to something else by it.
#[test]
fn the_hash_of_all_there_is_is_the_same_everywhere() {
    let (mut logs, mut states) = (blake3::Hasher::new(), blake3::Hasher::new());
    let mut reached = std::collections::BTreeSet::new();
    for (seed, world) in (1..=6).flat_map(|seed| {
        [SPECIAL, TIMED, SPECIAL_AUCTIONS, SPECIAL_WATCHED].map(|world| (seed, world))
    }) {
        let (mut pair, mut random) = (Pair::new(world), Random(seed));
        for number in 0..10_000 {
            // The operator does not come in between in every flow: what he does keeps orders out.
            let step = if seed == 1 { random.control_step() } else { random.step() };
            pair.step(&step);
            if number % 16 == 0 {
                states.update(&pair.core.state_hash());
            }
        }
        for command in &pair.log {
            let mut bytes = [0; COMMAND_BYTES_MAX];
            let len = encode(command, &mut bytes);
            logs.update(&bytes[..len]);
        }
        reached.append(&mut pair.model.reached);
    }
    let missed: Vec<_> = EVERYTHING.iter().filter(|name| !reached.contains(*name)).collect();
    assert!(missed.is_empty(), "what the flows never come by: {missed:?} of {reached:?}");
    let hashes = [logs, states].map(|hash| hash.finalize().to_hex().to_string());
    let logs = "05eb9ee8d3df49cdfee35ac68b249887315f77e9dd93cb65dc273f9495626718";
    let states = "21ee03b2d98e68f6dce240ae5a90599b4c83ddbe37be1b93061b519df13193f7";
    assert_eq!(hashes, [logs, states]);
}

/// A few commands of each session on one instrument, without randomness.
fn fixed_log() -> Vec<Command> {
    let mut bodies = vec![(0, listing(1)), (0, opening(1, 1)), (0, opening(2, 2))];
    bodies.push((0, CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours)));
    for number in 1..=20 {
        let session = 1 + (number % 2) as u16;
        let side = if number % 3 == 0 { Side::Sell } else { Side::Buy };
        bodies.push((session, enter(number, side, 10_000 + number % 5 * 100, 10 * number)));
    }
    bodies.push((2, cancel(3, 15)));
    numbered(&bodies)
}

fn numbered(bodies: &[(u16, CommandBody)]) -> Vec<Command> {
    let number = |(seq, &(session, body)): (u64, &(u16, CommandBody))| Command {
        seq: SeqNo(seq),
        time: Nanos(1_000_000 + seq),
        session: SessionId(session),
        body,
    };
    (1..).zip(bodies).map(number).collect()
}

fn listing(id: u16) -> CommandBody {
    CommandBody::AddInstrument(AddInstrument {
        instrument: InstrumentId(id),
        symbol: Symbol::new("ABC").unwrap(),
        tick: Price(100),
        round_lot: Qty(100),
    })
}

fn opening(id: u16, account: u32) -> CommandBody {
    CommandBody::AddSession(AddSession {
        session: SessionId(id),
        account: AccountId(account),
        firm: *b"FIRM",
        key: [id as u8; 10],
    })
}

fn enter(number: u32, side: Side, price: u32, qty: u32) -> CommandBody {
    CommandBody::Enter(EnterOrder {
        user_ref: UserRef(number),
        side,
        time_in_force: TimeInForce::Day,
        symbol: Symbol::new("ABC").unwrap(),
        qty: Qty(qty),
        price: Price(price),
        tags: tags(side, 0),
    })
}

fn cancel(number: u32, qty: u32) -> CommandBody {
    let user_ref = UserRef(number);
    CommandBody::Cancel(CancelOrder { user_ref, qty: Qty(qty), qty_kind: CancelQty::Total })
}

/// Two cores with the same work left to do go on alike, wherever their orders lie in memory.
#[test]
fn pending_work_is_done_alike() {
    let many = FILLS_PER_COMMAND_MAX + 100;
    let orders = 2 * many;
    let capacity = Capacity { orders, ..DENSE.capacity };
    let mut one = Core::new(capacity);
    let mut other = Core::with_index_seed(Capacity { orders: orders + 77, ..capacity }, 99);
    let mut bodies = vec![(0, listing(1)), (0, opening(1, 1)), (0, opening(2, 2))];
    bodies.push((0, CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours)));
    for number in 1..=many {
        bodies.push((1, enter(number, Side::Buy, 10_000 + number % 7 * 100, 10)));
        bodies.push((2, enter(number, Side::Buy, 10_000, 10)));
    }
    let all = OperatorCancel {
        filter: OrderFilter { account: Some(AccountId(1)), ..OrderFilter::default() },
        reason: OperatorReason::Regulatory,
    };
    bodies.push((0, CommandBody::OperatorCancel(all)));
    bodies.push((0, CommandBody::Tick));
    let log = numbered(&bodies);
    let mut hashes = std::collections::BTreeSet::new();
    for command in &log {
        let (mut here, mut there) = (Vec::<(Stamp, Event)>::new(), Vec::new());
        one.apply(command, &mut here);
        other.apply(command, &mut there);
        assert_eq!(here, there, "events of {command:?}");
        if command.session == SessionId(0) {
            assert_eq!(one.state_hash(), other.state_hash(), "state after {command:?}");
            assert!(hashes.insert(one.state_hash()));
        }
    }
    assert_eq!(one.live_orders(), many as usize);
    assert_eq!(one.due(), Nanos(u64::MAX), "nothing is left");
}

fn hash_of(bodies: &[(u16, CommandBody)]) -> [u8; 32] {
    let mut core = Core::new(DENSE.capacity);
    for command in &numbered(bodies) {
        core.apply(command, &mut outcry_engine::core::event::NullSink);
    }
    core.state_hash()
}

/// The commands, and one more.
fn vary_with(base: &[(u16, CommandBody)], one: (u16, CommandBody)) -> Vec<(u16, CommandBody)> {
    base.iter().copied().chain([one]).collect()
}

/// The base and what watches over it, in every way.
fn watched_over(base: &[(u16, CommandBody)]) -> Vec<Vec<(u16, CommandBody)>> {
    let switch = |scope, to| CommandBody::SwitchEntry(SwitchEntry { scope, to });
    let off = SwitchTo::Off { cancel: None };
    let set = |settings| {
        let session = SessionId(1);
        vary_with(base, (0, CommandBody::SetSession(SetSession { session, settings })))
    };
    let rate = Some(MessageRate { per_second: 10, burst: 5 });
    let slower = Some(MessageRate { per_second: 9, burst: 5 });
    let duplicates = |most| Some(DuplicateLimit { most, window_ns: 1 << 40 });
    let settings = SessionSettings::default();
    let control = [
        vary_with(base, (0, switch(Scope::Venue, off))),
        vary_with(base, (0, switch(Scope::Firm(*b"FIRM"), off))),
        vary_with(base, (0, switch(Scope::Account(AccountId(1)), off))),
        vary_with(base, (0, switch(Scope::Session(SessionId(1)), off))),
        vary_with(base, (0, switch(Scope::Instrument(InstrumentId(1)), off))),
        set(SessionSettings { on_disconnect: OnDisconnect::CancelDay, ..settings }),
        set(SessionSettings { on_disconnect: OnDisconnect::CancelAll, ..settings }),
        set(SessionSettings { rate, ..settings }),
        set(SessionSettings { rate: slower, ..settings }),
        set(SessionSettings { duplicates: duplicates(2), ..settings }),
        set(SessionSettings { duplicates: duplicates(3), ..settings }),
    ];
    // With the same settings, what came in under them makes the difference.
    let recent = SessionSettings { rate, duplicates: duplicates(5), ..settings };
    let recent = CommandBody::SetSession(SetSession { session: SessionId(1), settings: recent });
    let CommandBody::Enter(entered) = enter(2, Side::Buy, 10_000, 50) else { unreachable!() };
    let refused = CommandBody::Enter(EnterOrder { qty: Qty(0), ..entered });
    let watched = [enter(2, Side::Buy, 10_000, 50), enter(2, Side::Buy, 10_100, 50), refused]
        .map(|third| vec![base[0], base[1], base[2], (0, recent), (1, third), (1, cancel(2, 0))]);
    control.into_iter().chain(watched).collect()
}

/// Whatever the state consists of is in the hash: one difference anywhere, another hash.
#[test]
fn the_hash_covers_the_whole_state() {
    let open = CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours);
    let base = vec![
        (0, listing(1)),
        (0, opening(1, 1)),
        (0, open),
        (1, enter(1, Side::Buy, 10_000, 50)),
        (1, enter(2, Side::Buy, 10_000, 50)),
    ];
    let vary = |at: usize, body: CommandBody| {
        let mut bodies = base.clone();
        bodies[at].1 = body;
        bodies
    };
    let CommandBody::AddInstrument(listed) = listing(1) else { unreachable!() };
    let CommandBody::AddSession(opened) = opening(1, 1) else { unreachable!() };
    let CommandBody::Enter(entered) = enter(2, Side::Buy, 10_000, 50) else { unreachable!() };
    let mut tagged = entered;
    tagged.tags.cl_ord_id[13] = b'!';
    let mut short = entered;
    short.tags.capacity = b'A';
    let symbol = Symbol::new("ABD").unwrap();
    let variants = [
        base.clone(),
        vary(0, CommandBody::AddInstrument(AddInstrument { tick: Price(50), ..listed })),
        vary(0, CommandBody::AddInstrument(AddInstrument { round_lot: Qty(1), ..listed })),
        vary(0, CommandBody::AddInstrument(AddInstrument { symbol, ..listed })),
        vary(1, opening(1, 2)),
        vary(1, CommandBody::AddSession(AddSession { firm: *b"FIRN", ..opened })),
        vary(1, CommandBody::AddSession(AddSession { key: [9; 10], ..opened })),
        vary(2, CommandBody::SystemEvent(SystemEventCode::StartOfSystemHours)),
        vary(4, enter(2, Side::Buy, 10_000, 51)),
        vary(4, enter(2, Side::Buy, 10_100, 50)),
        vary(4, enter(2, Side::Sell, 10_100, 50)),
        vary(4, enter(3, Side::Buy, 10_000, 50)),
        vary(4, CommandBody::Enter(tagged)),
        vary(4, CommandBody::Enter(short)),
        vary(4, CommandBody::Unusable),
        vary(4, CommandBody::AccountQuery),
        base[..4].to_vec(),
    ];
    let bridge = |operator| {
        let (session, account) = (SessionId(2), AccountId(2));
        let open = OpenBridge { session, account, firm: *b"FIRM", operator };
        vary_with(&base, (0, CommandBody::OpenBridge(open)))
    };
    let keyless =
        AddSession { session: SessionId(2), account: AccountId(2), key: [0; 10], ..opened };
    let wired = vary_with(&base, (0, CommandBody::AddSession(keyless)));
    let variants = variants.into_iter().chain([bridge(false), bridge(true), wired]);
    let variants: Vec<_> = variants.chain(watched_over(&base)).collect();
    let hashes: std::collections::BTreeSet<_> = variants.iter().map(|v| hash_of(v)).collect();
    assert_eq!(hashes.len(), variants.len());
}
