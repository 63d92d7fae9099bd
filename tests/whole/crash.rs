//! `kill -9` of the engine under load, again and again: nothing that was acknowledged is lost,
//! nothing is done twice, everybody goes on where they were.

use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

use crate::common::{Place, Process, Random, Witness, hex, seed, wait_until};
use engine::config::Config;
use engine::core::CommandBody;
use engine::journal;
use engine::venue::Market;
use serde_json::Value;

/// Times the engine is killed; many more when `OUTCRY_LONG` is set.
const ROUNDS: u32 = 20;
const ROUNDS_LONG: u32 = 200;
/// Requests of the population a second.
const RATE: &str = "2000";
/// A kill comes up to this long after the engine was ready.
const LIFE_MS_MAX: u64 = 350;
/// One kill in so many comes while the engine is still starting, up to this long after its start.
const EARLY_ONE_IN: u64 = 4;
const START_MS_MAX: u64 = 120;

#[test]
fn a_killed_engine_comes_back_as_it_was() {
    let long = std::env::var_os("OUTCRY_LONG").is_some();
    let rounds = if long { ROUNDS_LONG } else { ROUNDS };
    let mut random = seed("a_killed_engine_comes_back_as_it_was");
    let place = Place::new();
    let config = place.config();
    let venue = place.write("venue.toml", &config);
    let mut witness = Witness::new(&place, &config);
    let mut engine = place.engine(&venue);
    check_start(&engine.wait_for_event("ready"), &Market::new(&config), 0);
    let load = start_load(&place, &config);
    live(&mut witness, Duration::from_millis(1), |witness| witness.accepted.is_empty());

    let (mut early, mut audit) = (0, Audit::default());
    for round in 1..=rounds {
        live(&mut witness, Duration::from_millis(random.below(LIFE_MS_MAX)), |_| false);
        engine.kill();
        audit = rebuild(&config, &witness);
        engine = place.engine(&venue);
        while random.below(EARLY_ONE_IN) == 0 {
            live(&mut witness, Duration::from_millis(random.below(START_MS_MAX)), |_| false);
            engine.kill();
            early += 1;
            audit = rebuild(&config, &witness);
            engine = place.engine(&venue);
        }
        check_start(&engine.wait_for_event("ready"), &audit.market.unwrap(), round);
        audit.market = None;
    }

    let acknowledged = witness.accepted.len();
    live(&mut witness, Duration::from_millis(50), |witness| witness.accepted.len() == acknowledged);
    finish(engine, load, witness, &config);
    println!(
        "{rounds} kills under load and {early} while starting: {} commands, {} of them orders of \
         the witness, {acknowledged} acknowledged; segments: {}",
        audit.commands, audit.orders, audit.segments
    );
    assert!(audit.segments > 2, "no segment was changed, so no kill could hit the change");
}

/// The population: real participants that are not told about the kills. The witness keeps the last
/// session, the last instrument and line B to itself.
fn start_load(place: &Place, config: &Config) -> Process {
    let mut theirs = config.clone();
    theirs.sessions.pop();
    theirs.instruments.pop();
    theirs.feed.line_b.set_port(place.port(5));
    let path = place.write("population.toml", &theirs);
    let first_port = place.port(8).to_string();
    let mut load = place.start(&[
        "load",
        "--json",
        "--progress",
        "--config",
        &path,
        "--nic",
        "kernel-udp",
        "--seconds",
        "1000000",
        "--rate",
        RATE,
        "--live-orders",
        "300",
        "--first-port",
        &first_port,
    ]);
    load.wait_for_event("progress");
    load
}

/// Lets the witness trade for at least so long, and on for as long as `more` says.
fn live(witness: &mut Witness, time: Duration, more: impl Fn(&Witness) -> bool) {
    let end = Instant::now() + time;
    let mut next = Instant::now();
    wait_until("the witness hears of its orders", || {
        witness.turn();
        if Instant::now() >= next {
            next += Duration::from_millis(2);
            witness.enter();
            if let Some(&old) = witness.accepted.iter().rev().nth(40) {
                witness.cancel(old);
            }
        }
        witness.turn();
        Instant::now() >= end && !more(witness)
    });
}

/// What the journal says while nobody runs.
#[derive(Default)]
struct Audit {
    market: Option<Market>,
    commands: u64,
    orders: usize,
    segments: u64,
}

/// Rebuilds the market from the journal a dead engine left, and holds it to what was heard of it.
fn rebuild(config: &Config, witness: &Witness) -> Audit {
    let mut market = Market::new(config);
    let session = config.sessions.len();
    let mut entered = Vec::new();
    let mut last_ref = vec![0; session + 1];
    let report = journal::dump(&config.journal.dir, |command| {
        market.replay(command);
        let number = usize::from(command.session.0);
        let user_ref = match &command.body {
            CommandBody::Enter(order) => Some(order.user_ref.0),
            CommandBody::Replace(order) => Some(order.user_ref.0),
            _ => None,
        };
        if let Some(user_ref) = user_ref {
            assert!(user_ref > last_ref[number], "session {number}: {user_ref} is doubled");
            last_ref[number] = user_ref;
            if number == session {
                entered.push(user_ref);
            }
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    let market = market.finish().unwrap();
    for order in &witness.accepted {
        assert!(entered.binary_search(order).is_ok(), "order {order} was acknowledged and is lost");
    }
    assert!(witness.accepted.is_sorted_by(|a, b| a < b), "an order was acknowledged twice");
    witness.assert_known_to(&market);
    Audit {
        market: Some(market),
        commands: report.commands,
        orders: entered.len(),
        segments: report.segments,
    }
}

/// A started engine stands where the journal ends.
fn check_start(ready: &Value, market: &Market, round: u32) {
    let recovered = ready["recovered_commands"].as_u64().unwrap();
    assert_eq!(recovered, market.core.applied().0, "round {round}");
    if round > 0 {
        assert_eq!(ready["last_command"].as_u64(), Some(recovered), "round {round}: nothing added");
        assert_eq!(ready["state_hash"], hex(&market.state_hash()), "round {round}");
    }
}

/// Closes the market and holds everybody to account.
fn finish(engine: Process, load: Process, mut witness: Witness, config: &Config) {
    witness.leave();
    load.signal(libc::SIGTERM);
    let load = load.wait();
    let report: Value = serde_json::from_str(load.out.lines().last().unwrap()).unwrap();
    assert_eq!(report["clean"], true, "{}\n{}", report["problems"], load.log);
    assert!(load.status.success(), "{}", load.status);
    assert!(report["accepted"].as_u64() > Some(0) && report["executions"].as_u64() > Some(0));
    witness.turn();
    engine.signal(libc::SIGTERM);
    let ended = engine.wait();
    assert!(ended.status.success(), "{}\n{}", ended.status, ended.log);
    let stopped: Value = serde_json::from_str(ended.out.lines().last().unwrap()).unwrap();
    let market = rebuild(config, &witness).market.unwrap();
    assert_eq!(stopped["state_hash"], hex(&market.state_hash()));
    assert_no_partial_files(&config.journal.dir);
}

fn assert_no_partial_files(dir: &Path) {
    let partial = crate::common::place::partial_files(dir);
    assert!(partial.is_empty(), "left in the journal: {partial:?}");
}

/// The generator of this file is one that others know.
#[test]
fn the_seed_decides() {
    let mut random = Random::new(0);
    assert_eq!(random.next(), 0xE220_A839_7B1D_CDAF, "the first number of SplitMix64 from 0");
}
