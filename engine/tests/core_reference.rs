//! The core against the slow model: the same commands, the same events, the same books.
#![allow(missing_docs, clippy::unwrap_used)]

mod core_support;

use std::collections::BTreeSet;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use core_support::Pair;
use core_support::flow::{Random, Step, WORLDS, World, seeds};
use core_support::witness::{Feed, Owners};
use outcry_engine::core::command::{CommandBody, SystemEventCode};
use outcry_engine::core::{Event, RejectReason};
use proptest::prelude::*;

fn step() -> impl Strategy<Value = Step> {
    let who = (any::<u8>(), any::<u8>(), any::<u8>(), any::<bool>(), any::<bool>());
    let what = (any::<u32>(), any::<u32>(), any::<u8>(), any::<u16>(), any::<u8>());
    (who, what).prop_map(|((kind, session, instrument, side, ioc), what)| {
        let (price, qty, number, target, odd) = what;
        Step { kind, session, instrument, side, ioc, price, qty, number, target, odd }
    })
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
    }
}

/// Long flows: books that fill, drain and fill again.
#[test]
fn long_flows_agree() {
    for seed in seeds() {
        println!("OUTCRY_SEED={seed}");
        let mut reached = BTreeSet::new();
        for (at, world) in (0..).zip(WORLDS) {
            let run = || reached.extend(long_flow(world, &mut Random(seed ^ (at << 56))));
            if let Err(panic) = catch_unwind(AssertUnwindSafe(run)) {
                eprintln!("failed with OUTCRY_SEED={seed} in {world:?}");
                resume_unwind(panic);
            }
        }
        assert_eq!(reached.into_iter().collect::<Vec<_>>(), REACHED, "what the flows come by");
    }
}

/// What every seed's flows must come by, or they prove nothing about it.
const REACHED: [&str; 18] = [
    "attributed rests",
    "both prevented",
    "decremented",
    "decremented quietly",
    "display drawn",
    "display filled again",
    "display shrunk",
    "displayed traded",
    "hidden rests",
    "hidden traded",
    "minimum not met",
    "newest prevented",
    "oldest prevented",
    "passed over for its minimum",
    "post-only rejected",
    "post-only slid",
    "reserve shrunk",
    "reserve traded",
];

fn long_flow(world: World, random: &mut Random) -> BTreeSet<&'static str> {
    let mut pair = Pair::new(world);
    let mut owners = Owners::default();
    let mut feed = Feed::default();
    let mut full = 0;
    for number in 0..20_000 {
        let events = pair.step(&random.step());
        full += events.iter().filter(|event| is_full(event)).count();
        owners.learn(&events);
        feed.learn(&events);
        if number % 64 == 0 {
            pair.compare();
            owners.check(&pair.core);
            feed.check(&pair.core);
        }
    }
    let trades = pair.core.counters().trades;
    assert!(trades > 500, "the flow trades: {trades} trades");
    let tight = world.capacity.orders < 100;
    assert_eq!(full > 100, tight, "a tight world is full often, a roomy one is not: {full}");
    let events = close(&mut pair);
    owners.learn(&events);
    feed.learn(&events);
    owners.check(&pair.core);
    feed.check(&pair.core);
    pair.model.reached
}

fn is_full(event: &Event) -> bool {
    matches!(event, Event::Rejected(r) if r.reason == RejectReason::ProcessingError)
}

/// Ends the day: everything that rests is cancelled.
fn close(pair: &mut Pair) -> Vec<Event> {
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    let events = pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfSystemHours));
    pair.compare();
    assert_eq!(pair.core.live_orders(), 0);
    assert_eq!(pair.core.live_levels(), 0);
    events
}
