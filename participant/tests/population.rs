//! The demo population: deterministic, on ticks, near its target.
#![allow(clippy::unwrap_used)]

use outcry_participant::flow::{Action, Flow, FlowConfig, FlowSymbol, Intent};
use outcry_participant::orders::Terms;

fn symbols() -> Vec<FlowSymbol> {
    let names = [*b"ALPHA   ", *b"BETA    ", *b"GAMMA   "];
    names.map(|symbol| FlowSymbol { symbol, tick: 100, price: 1_000_000 }).to_vec()
}

/// Runs the population against a venue that accepts everything right and never trades.
fn run(seed: u64, requests: usize, check: &mut dyn FnMut(&Intent, usize)) {
    let sessions = 5;
    let mut flow = Flow::new(FlowConfig::new(seed, symbols(), sessions, 400));
    let mut next = vec![1; sessions];
    for _ in 0..requests {
        let intent = flow.next_intent();
        let session = intent.session;
        let mut open = |flow: &mut Flow, terms: &Terms| {
            let user_ref = next[session];
            next[session] += 1;
            flow.opened(session, user_ref, terms, terms.quantity);
        };
        match intent.action {
            Action::Enter(terms) if terms.time_in_force == b'0' && !is_wrong(&terms) => {
                open(&mut flow, &terms);
            }
            Action::Replace { open: quantity, price, .. } => {
                let symbol = symbols()[0].symbol;
                let terms = Terms { side: b'B', symbol, quantity, price, time_in_force: b'0' };
                open(&mut flow, &terms);
            }
            Action::Reduce { user_ref, open } => flow.shrunk(session, user_ref, open),
            Action::Enter(_) | Action::Cancel { .. } => {}
        }
        check(&intent, flow.live());
    }
}

fn is_wrong(terms: &Terms) -> bool {
    let unknown = symbols().iter().all(|known| known.symbol != terms.symbol);
    unknown || terms.quantity == 0 || terms.price == 0 || !terms.price.is_multiple_of(100)
}

#[test]
fn the_same_seed_gives_the_same_requests() {
    let trace = |seed| {
        let mut trace = Vec::new();
        run(seed, 20_000, &mut |intent, _| trace.push(*intent));
        trace
    };
    assert_eq!(trace(1), trace(1));
    assert_ne!(trace(1), trace(2));
}

#[test]
fn books_fill_up_to_the_target_and_stay_there() {
    let mut lives = Vec::new();
    run(3, 60_000, &mut |_, live| lives.push(live));
    let settled = &lives[20_000..];
    let (low, high) = (settled.iter().min().unwrap(), settled.iter().max().unwrap());
    assert!(*low > 250 && *high < 550, "live orders between {low} and {high}, target 400");
}

#[test]
fn all_kinds_of_requests_are_made_in_proportion() {
    let mut counts = [0_u32; 6];
    run(4, 50_000, &mut |intent, _| {
        let kind = match intent.action {
            Action::Enter(terms) if is_wrong(&terms) => 0,
            Action::Enter(terms) if terms.time_in_force == b'3' => 1,
            Action::Enter(_) => 2,
            Action::Cancel { .. } => 3,
            Action::Reduce { .. } => 4,
            Action::Replace { .. } => 5,
        };
        counts[kind] += 1;
    });
    let [wrong, take, add, cancel, reduce, replace] = counts;
    assert!((200..1_000).contains(&wrong), "wrong on purpose: {wrong}");
    assert!((1_500..6_000).contains(&take), "takers: {take}");
    assert!(add > 15_000 && cancel > 15_000, "adds {add}, cancels {cancel}");
    assert!(reduce > 300 && replace > 1_000, "reduces {reduce}, replaces {replace}");
}
