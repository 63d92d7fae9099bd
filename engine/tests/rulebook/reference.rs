//! The core against the slow model: the same commands, the same events, the same books.

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use crate::support::Pair;
use crate::support::control::Reached;
use crate::support::flow::{Aside, Random, SESSIONS, Step, WORLDS, World, seeds, tags};
use outcry_engine::core::command::{CommandBody, EnterOrder, Restore, SystemEventCode};
use outcry_engine::core::protection::{Rules, SetRules};
use outcry_engine::core::{
    Event, GOOD_TILL_CANCELED, InstrumentId, PRICE_MARKET, PRICE_MAX, Price, Qty, RejectReason,
    Side, TimeInForce, UserRef,
};
use proptest::prelude::*;

fn step() -> impl Strategy<Value = Step> {
    let who = (any::<u8>(), any::<u8>(), any::<u8>(), any::<bool>(), any::<bool>());
    let what = (any::<u32>(), any::<u32>(), any::<u8>(), any::<u16>(), any::<u8>());
    (who, what).prop_map(|((kind, session, instrument, side, ioc), what)| {
        let (price, qty, number, target, odd) = what;
        let aside = Aside::No;
        Step { kind, session, instrument, side, ioc, price, qty, number, target, odd, aside }
    })
}

/// A step that may do something aside.
fn control_step() -> impl Strategy<Value = Step> {
    let aside =
        prop_oneof![4 => Just(Aside::No), 1 => Just(Aside::Repeat), 1 => Just(Aside::Control)];
    (step(), aside).prop_map(|(step, aside)| Step { aside, ..step })
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    /// Short flows in every world; a failure shrinks to its few necessary steps.
    #[test]
    fn short_flows_agree(
        world in proptest::sample::select(WORLDS.to_vec()),
        steps in prop::collection::vec(step(), 1..120),
    ) {
        let mut pair = Pair::new(world);
        for step in &steps {
            pair.step(step);
            pair.compare();
        }
        close(&mut pair);
        let (mut next, _) = pair.next_day(10);
        for step in steps.iter().take(30) {
            next.step(step);
            next.compare();
        }
    }

    /// The same with cancelling at large, switches and limits.
    #[test]
    fn short_control_flows_agree(
        world in proptest::sample::select(WORLDS.to_vec()),
        steps in prop::collection::vec(control_step(), 1..160),
    ) {
        let mut pair = Pair::new(world);
        for step in &steps {
            pair.step(step);
            pair.compare();
        }
        close(&mut pair);
    }
}

/// Long flows: books that fill, drain and fill again.
#[test]
fn long_flows_agree() {
    in_every_world(long_flow, &REACHED);
}

/// Long flows in which the operator cancels and switches, and participants do so themselves, send
/// too much and repeat themselves.
#[test]
fn long_control_flows_agree() {
    // What they must come by they say themselves; all else the flows above come by.
    in_every_world(long_control_flow, &[]);
}

/// Rounds of flows in every world until they have come by everything: most seeds take one.
const ROUNDS_MAX: u64 = 8;

fn in_every_world(
    flow: impl Fn(World, &mut Random) -> BTreeSet<&'static str>,
    wanted: &[&'static str],
) {
    let wanted = BTreeSet::from_iter(wanted.iter().copied());
    for seed in seeds() {
        println!("OUTCRY_SEED={seed}");
        let mut reached = BTreeSet::new();
        for round in 0..ROUNDS_MAX {
            for (at, world) in (0..).zip(WORLDS) {
                let random = seed ^ (at << 56) ^ (round << 48);
                let run = || reached.extend(flow(world, &mut Random(random)));
                if let Err(panic) = catch_unwind(AssertUnwindSafe(run)) {
                    eprintln!("failed with OUTCRY_SEED={seed} in {world:?}, round {round}");
                    resume_unwind(panic);
                }
            }
            if reached.is_superset(&wanted) {
                break;
            }
        }
        let missed: Vec<_> = wanted.difference(&reached).collect();
        assert!(missed.is_empty(), "what the flows never come by: {missed:?}");
        let unknown: Vec<_> = reached.iter().filter(|name| !REACHED.contains(name)).collect();
        assert!(unknown.is_empty(), "nobody asks for what the flows come by: {unknown:?}");
    }
}

/// What every seed's long flows must come by, or they prove nothing about it.
const REACHED: [&str; 104] = [
    "account rate",
    "attributed rests",
    "bands doubled",
    "bands follow the trades",
    "became a limit",
    "between two ticks",
    "both prevented",
    "breach of what is halted",
    "breach too late to halt",
    "breaker leads to a call",
    "busted",
    "buying power",
    "calendar followed",
    "calendar passed over",
    "call ended by itself",
    "call extended",
    "cancel pending",
    "cancelled outside bands",
    "clamped to a band",
    "closing call",
    "code against the price test",
    "code denied",
    "code not changed",
    "collar told",
    "collared",
    "corrected",
    "cross busted",
    "date over in the night",
    "date over",
    "decremented quietly",
    "decremented",
    "display drawn",
    "display filled after a cross",
    "display filled again",
    "display shrunk",
    "displayed traded",
    "exempt denied",
    "expired",
    "fat finger",
    "filled by its cross",
    "gathered",
    "gross exposure",
    "halted as long anew",
    "halted by the breaker",
    "halted",
    "held and offered",
    "hidden crossed",
    "hidden rests",
    "hidden traded",
    "imbalance before the closing",
    "imbalance of nobody",
    "imbalance taken",
    "imbalance told",
    "left as its owner asked",
    "left by its cross",
    "limit state",
    "market denied",
    "midpoint traded",
    "minimum not met",
    "moved",
    "net exposure",
    "newest prevented",
    "no limits",
    "no place for a reserve part",
    "no quote for a limit",
    "not held",
    "not located",
    "not made smaller in a freeze",
    "odd lot",
    "oldest prevented",
    "order for too much",
    "order too large",
    "passed over for its minimum",
    "paused by a corridor",
    "paused by bands",
    "paused",
    "peg arrives again",
    "peg falls asleep",
    "peg keeps its place",
    "peg rests at its price",
    "peg rests at the midpoint",
    "peg sleeps",
    "peg trades as it moves",
    "position limit",
    "post-only rejected",
    "post-only slid",
    "price test triggered",
    "reserve shrunk",
    "reserve traded",
    "restored in vain",
    "restored",
    "restricted",
    "short at the bid",
    "short denied",
    "sleeping peg shrunk",
    "stop activated",
    "stop capped by cash",
    "stop waits",
    "stops cascade",
    "sweep denied",
    "too large with what has traded",
    "too late for a cross",
    "uncrossed",
    "waits for a cross",
];

fn long_control_flow(world: World, random: &mut Random) -> BTreeSet<&'static str> {
    let mut pair = Pair::new(world);
    let mut reached = Reached::default();
    // Who is watched and switched off as often as here is refused most of what he enters, so that
    // it takes twice as much to see as much trade.
    for number in 0..40_000 {
        let events = pair.step(&random.control_step());
        reached.count(&events);
        if number % 64 == 0 {
            pair.compare();
        }
    }
    let trades = pair.core.counters().trades;
    assert!(trades > 10, "there is trade in between: {trades} trades");
    assert!(reached.everything(), "the flow cancels at large and meets all limits: {reached:?}");
    close(&mut pair);
    another_day(pair, |_| random.control_step())
}

fn long_flow(world: World, random: &mut Random) -> BTreeSet<&'static str> {
    let mut pair = Pair::new(world);
    let mut full = 0;
    for number in 0..40_000 {
        let events = pair.step(&random.step());
        full += events.iter().filter(|event| is_full(event)).count();
        if number % 64 == 0 {
            pair.compare();
        }
    }
    let trades = pair.core.counters().trades;
    let least = if world.watched { 200 } else { 500 };
    assert!(trades > least, "the flow trades: {trades} trades");
    let tight = world.capacity.orders < 100;
    assert_eq!(full > 100, tight, "a tight world is full often, a roomy one is not: {full}");
    close(&mut pair);
    another_day(pair, |_| random.step())
}

/// What outlives the day rests on the next one, which goes on from there; gives what both days came
/// by.
fn another_day(day: Pair, mut step: impl FnMut(usize) -> Step) -> BTreeSet<&'static str> {
    // In one instrument hardly anything that rested may rest again.
    let (instrument, lots) =
        (InstrumentId(3), Rules { is_round_lots_only: true, ..Rules::default() });
    let said = CommandBody::SetRules(SetRules { instrument, rules: lots });
    let (mut next, _) = day.next_day_with(night_s(&day), &[said], |at, order| {
        if at % 4 == 0 { eager(day.world, order) } else { order }
    });
    let mut reached = day.model.reached;
    for number in 0..NEXT_DAY {
        if number % 64 == 0 {
            next.compare();
        }
        next.step(&step(number));
    }
    close(&mut next);
    reached.append(&mut next.model.reached);
    reached
}

/// An order at the price at which it would meet most: what outlives a day has met nobody, and
/// whether two that meet may both be restored is asked too.
fn eager(world: World, restore: Restore) -> Restore {
    let World { low, range, tick, .. } = world;
    let price = if restore.order.side == Side::Buy { low + range - 1 } else { low } * tick;
    if restore.order.price == PRICE_MARKET || price > PRICE_MAX.0 {
        return restore;
    }
    Restore { order: EnterOrder { price: Price(price), ..restore.order }, ..restore }
}

/// Seconds of a night in which half of the orders end that are good till a date.
fn night_s(day: &Pair) -> u64 {
    let lasting = day.core.lasting_orders();
    let date = |order: &Restore| u64::from(order.terms.good_till);
    let mut dates: Vec<u64> =
        lasting.iter().map(date).filter(|date| *date < u64::from(GOOD_TILL_CANCELED)).collect();
    dates.sort_unstable();
    let now_s = day.core.time().0 / 1_000_000_000;
    dates.get(dates.len() / 2).map_or(200, |date| date - now_s)
}

/// Steps of the second day of a long flow.
const NEXT_DAY: usize = 1_000;

fn is_full(event: &Event) -> bool {
    matches!(event, Event::Rejected(r) if r.reason == RejectReason::ProcessingError)
}

/// Ends the day: everything that rests is cancelled, but for what outlives it.
fn close(pair: &mut Pair) {
    pair.ticks();
    // The number that has no successor: nobody enters anything after it.
    for session in 1..=SESSIONS {
        let World { low, tick, .. } = pair.world;
        let last = EnterOrder {
            user_ref: UserRef(u32::MAX),
            side: Side::Buy,
            time_in_force: TimeInForce::Day,
            symbol: World::symbol(1),
            qty: Qty(1),
            price: Price(low * tick),
            tags: tags(Side::Buy, 0),
        };
        pair.session(session, CommandBody::Enter(last));
        pair.ticks();
    }
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    pair.ticks();
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfSystemHours));
    pair.compare();
    assert_eq!(pair.core.day_orders(), 0);
    let lasting = pair.core.lasting_orders().len();
    assert_eq!(pair.core.live_orders(), lasting);
    assert!(lasting > 0 || pair.core.live_levels() == 0);
}
