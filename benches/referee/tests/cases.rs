//! What went wrong in engines under that harness, as a list of tests; and what the interface leaves
//! open. Each flow runs through the exported functions and beside a plain book.
#![allow(clippy::unwrap_used)]

mod rig;

use outcry_referee::abi::{BUY, Kind, SELL};
use outcry_referee::transport::BATCHING;
use rig::{Flow, Outcome, TINY, engine, plain};

fn limit(id: u64, side: u8, quantity: u32, price: i64) -> Flow {
    Flow::New { id, side, quantity, price, ioc: false }
}

fn ioc(id: u64, side: u8, quantity: u32, price: i64) -> Flow {
    Flow::New { id, side, quantity, price, ioc: true }
}

fn cancel(id: u64) -> Flow {
    Flow::Cancel { id }
}

fn modify(id: u64, quantity: u32, price: i64) -> Flow {
    Flow::Modify { id, quantity, price }
}

/// Runs a flow through engine and plain book, and gives the engine's outcome back.
#[track_caller]
fn agree(flow: &[Flow]) -> Outcome {
    let outcome = engine(&TINY, flow);
    assert_eq!(outcome, plain(flow));
    outcome
}

/// Price, size, maker and taker of every trade.
fn trades(outcome: &Outcome) -> Vec<[i64; 4]> {
    let trade = Kind::Trade as u8;
    let lines = outcome.lines.iter().filter(|(_, kind, _)| *kind == trade);
    lines.map(|(_, _, fields)| fields[..].try_into().unwrap()).collect()
}

fn count(outcome: &Outcome, kind: Kind) -> usize {
    outcome.lines.iter().filter(|(_, other, _)| *other == kind as u8).count()
}

#[test]
fn cancels_take_one_order_out_of_a_queue_and_no_other() {
    let three = [limit(1, BUY, 10, 100), limit(2, BUY, 10, 100), limit(3, BUY, 10, 100)];
    let middle = [&three[..], &[cancel(2), ioc(4, SELL, 20, 100)]].concat();
    assert_eq!(trades(&agree(&middle)), [[100, 10, 1, 4], [100, 10, 3, 4]]);
    let head = [&three[..], &[cancel(1), ioc(4, SELL, 20, 100)]].concat();
    assert_eq!(trades(&agree(&head)), [[100, 10, 2, 4], [100, 10, 3, 4]]);
    let mut deep: Vec<Flow> = (1..=8).map(|id| limit(id, BUY, 10, 100)).collect();
    deep.extend([cancel(2), cancel(5), cancel(7), ioc(9, SELL, 50, 100)]);
    let makers: Vec<i64> = trades(&agree(&deep)).iter().map(|trade| trade[2]).collect();
    assert_eq!(makers, [1, 3, 4, 6, 8]);
}

#[test]
fn better_prices_first_at_the_price_that_rested() {
    let sweep = [
        limit(1, SELL, 10, 102),
        limit(2, SELL, 20, 101),
        limit(3, SELL, 30, 100),
        ioc(4, BUY, 60, 102),
    ];
    let expected = [[100, 30, 3, 4], [101, 20, 2, 4], [102, 10, 1, 4]];
    assert_eq!(trades(&agree(&sweep)), expected);
    let both = [
        limit(1, SELL, 10, 100),
        ioc(2, BUY, 10, 105),
        limit(3, BUY, 10, 200),
        ioc(4, SELL, 10, 195),
    ];
    assert_eq!(trades(&agree(&both)), [[100, 10, 1, 2], [200, 10, 3, 4]]);
    let bids =
        [limit(4, BUY, 10, 90), limit(5, BUY, 10, 95), limit(6, BUY, 10, 92), ioc(7, SELL, 30, 90)];
    let prices: Vec<i64> = trades(&agree(&bids)).iter().map(|trade| trade[0]).collect();
    assert_eq!(prices, [95, 92, 90]);
    let two_levels = [
        limit(1, BUY, 10, 100),
        limit(2, BUY, 10, 100),
        limit(3, BUY, 10, 101),
        limit(4, BUY, 10, 101),
        cancel(1),
        cancel(4),
        ioc(5, SELL, 20, 100),
    ];
    assert_eq!(trades(&agree(&two_levels)), [[101, 10, 3, 5], [100, 10, 2, 5]]);
}

#[test]
fn a_queue_keeps_its_order_over_many_aggressors() {
    let mut flow: Vec<Flow> = (1..=4).map(|id| limit(id, BUY, 10, 100)).collect();
    flow.extend([ioc(5, SELL, 15, 100), ioc(6, SELL, 15, 100)]);
    let expected = [[100, 10, 1, 5], [100, 5, 2, 5], [100, 5, 2, 6], [100, 10, 3, 6]];
    assert_eq!(trades(&agree(&flow)), expected);
    let double =
        [limit(1, SELL, 30, 9), limit(2, SELL, 40, 9), limit(3, BUY, 100, 9), ioc(4, SELL, 30, 9)];
    assert_eq!(trades(&agree(&double)), [[9, 30, 1, 3], [9, 40, 2, 3], [9, 30, 3, 4]]);
    let first = [limit(1, BUY, 10, 100), limit(2, BUY, 10, 100), limit(3, SELL, 10, 100)];
    assert_eq!(trades(&agree(&first)), [[100, 10, 1, 3]]);
    let exact = [limit(1, SELL, 5, 100), limit(2, SELL, 5, 100), ioc(3, BUY, 5, 100)];
    assert_eq!(trades(&agree(&exact)), [[100, 5, 1, 3]]);
}

#[test]
fn what_is_left_rests_where_it_may_and_nowhere_else() {
    let touch = [
        limit(1, SELL, 10, 100),
        limit(2, SELL, 10, 101),
        limit(3, SELL, 10, 102),
        limit(4, BUY, 35, 102),
        ioc(5, SELL, 5, 102),
    ];
    assert_eq!(trades(&agree(&touch)).last(), Some(&[102, 5, 4, 5]));
    let own_price = [
        limit(1, SELL, 5, 100),
        limit(2, SELL, 10, 105),
        limit(3, BUY, 12, 102),
        ioc(4, SELL, 7, 102),
    ];
    assert_eq!(trades(&agree(&own_price)), [[100, 5, 1, 3], [102, 7, 3, 4]]);
    let gone = agree(&[limit(1, SELL, 10, 100), ioc(2, BUY, 15, 100), ioc(3, SELL, 5, 100)]);
    assert_eq!((trades(&gone).len(), count(&gone, Kind::CancelAck)), (1, 2));
    let drained =
        [limit(1, SELL, 20, 100), ioc(2, BUY, 8, 100), ioc(3, BUY, 12, 100), ioc(4, BUY, 5, 100)];
    assert_eq!(trades(&agree(&drained)), [[100, 8, 1, 2], [100, 12, 1, 3]]);
    let refilled = [
        limit(1, SELL, 10, 100),
        limit(2, SELL, 10, 101),
        limit(3, SELL, 10, 102),
        ioc(4, BUY, 30, 102),
        limit(5, SELL, 8, 101),
        ioc(6, BUY, 8, 101),
        limit(7, SELL, 8, 103),
        ioc(8, BUY, 8, 103),
    ];
    assert_eq!(trades(&agree(&refilled)).len(), 5);
}

#[test]
fn the_best_price_is_never_one_that_is_empty() {
    agree(&[limit(1, BUY, 10, 100), limit(2, BUY, 7, 99), cancel(1), ioc(3, SELL, 7, 99)]);
    agree(&[limit(1, SELL, 10, 100), limit(2, SELL, 7, 101), cancel(1), ioc(3, BUY, 7, 101)]);
    agree(&[limit(1, BUY, 10, 100), cancel(1), limit(2, BUY, 8, 95), ioc(3, SELL, 8, 95)]);
}

#[test]
fn an_order_that_does_not_rest_is_neither_cancelled_nor_changed() {
    let filled = [limit(1, SELL, 10, 100), limit(2, BUY, 10, 100), cancel(1), modify(1, 5, 101)];
    let outcome = agree(&filled);
    assert_eq!(count(&outcome, Kind::CancelReject), 1);
    assert_eq!(count(&outcome, Kind::ModifyReject), 1);
    let outcome = agree(&[limit(1, BUY, 10, 100), cancel(1), cancel(1), modify(1, 5, 101)]);
    assert_eq!(count(&outcome, Kind::CancelReject), 1);
    assert_eq!(count(&outcome, Kind::ModifyReject), 1);
    let never = agree(&[cancel(999), modify(999, 5, 100), cancel(2_000_000), cancel(u64::MAX)]);
    assert_eq!((never.lines.len(), count(&never, Kind::CancelReject)), (4, 3));
    let part = agree(&[limit(1, SELL, 10, 100), limit(2, BUY, 6, 100), cancel(1)]);
    assert_eq!(count(&part, Kind::CancelAck), 1);
}

#[test]
fn a_number_is_free_again_when_its_order_is_gone() {
    let cancelled =
        [limit(1, BUY, 10, 100), cancel(1), limit(1, SELL, 10, 200), ioc(2, BUY, 10, 200)];
    assert_eq!(trades(&agree(&cancelled)), [[200, 10, 1, 2]]);
    let filled = [
        limit(1, BUY, 10, 100),
        limit(2, SELL, 10, 100),
        limit(1, SELL, 10, 200),
        ioc(3, BUY, 10, 200),
    ];
    assert_eq!(trades(&agree(&filled)).last(), Some(&[200, 10, 1, 3]));
}

#[test]
fn a_modify_is_a_cancel_and_a_new_order_in_one() {
    let across = [limit(1, SELL, 10, 100), limit(2, BUY, 10, 99), modify(2, 10, 100)];
    assert_eq!(trades(&agree(&across)), [[100, 10, 1, 2]]);
    let improved = [
        limit(1, SELL, 10, 100),
        limit(2, BUY, 10, 90),
        modify(2, 10, 105),
        limit(3, BUY, 10, 200),
        limit(4, SELL, 10, 210),
        modify(4, 10, 195),
    ];
    assert_eq!(trades(&agree(&improved)), [[100, 10, 1, 2], [200, 10, 3, 4]]);
    let rest =
        [limit(1, SELL, 10, 100), limit(2, BUY, 4, 100), modify(1, 6, 101), ioc(3, BUY, 6, 101)];
    assert_eq!(trades(&agree(&rest)).last(), Some(&[101, 6, 1, 3]));
    let sibling =
        [limit(1, BUY, 10, 100), limit(2, BUY, 10, 100), modify(1, 10, 99), ioc(3, SELL, 10, 100)];
    assert_eq!(trades(&agree(&sibling)), [[100, 10, 2, 3]]);
}

#[test]
fn far_prices_numbers_and_long_sweeps() {
    let far = agree(&[
        limit(1, SELL, 10, 200_000),
        ioc(2, BUY, 10, 200_000),
        limit(1 << 40, BUY, 3, -500_000_000),
        ioc(4, SELL, 3, -500_000_000),
    ]);
    assert_eq!(trades(&far), [[200_000, 10, 1, 2], [-500_000_000, 3, 1 << 40, 4]]);
    let mut sweep: Vec<Flow> = (1..=5_000).map(|id| limit(id, SELL, 1, 100)).collect();
    sweep.push(ioc(5_001, BUY, 5_000, 100));
    let makers: Vec<i64> = trades(&agree(&sweep)).iter().map(|trade| trade[2]).collect();
    assert_eq!(makers, (1..=5_000).collect::<Vec<i64>>());
}

#[test]
fn what_cannot_rest_is_taken_and_cancelled_and_harms_nobody() {
    let outcome = engine(
        &TINY,
        &[
            limit(1, BUY, 10, 100),
            limit(1, BUY, 5, 101),
            limit(2, BUY, 0, 100),
            limit(3, BUY, u32::MAX, 100),
            limit(4, BUY, 10, i64::MAX),
            modify(1, 0, 100),
            modify(1, 10, i64::MIN),
            ioc(5, SELL, 10, 100),
        ],
    );
    assert_eq!(trades(&outcome), [[100, 10, 1, 5]]);
    assert_eq!(count(&outcome, Kind::OrderAck), 6);
    assert_eq!(count(&outcome, Kind::CancelAck), 4);
    assert_eq!(count(&outcome, Kind::ModifyReject), 2);
}

/// A stream of numbers that repeats for a seed (Marsaglia's xorshift, 64 bits).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0 % limit
    }
}

#[test]
fn generated_flow_agrees_through_both_queues() {
    let seed = std::env::var("OUTCRY_SEED").ok().and_then(|seed| seed.parse().ok());
    let seed = seed.unwrap_or(0x0bad_5eed_u64);
    println!("OUTCRY_SEED={seed}");
    let mut numbers = Numbers(seed | 1);
    let mut flow = Vec::new();
    for id in 1..=6_000 {
        let (side, quantity) = (numbers.below(2) as u8, 1 + numbers.below(100) as u32);
        let price = 33_504 + numbers.below(30) as i64 - 15;
        let any = 1 + numbers.below(id);
        flow.push(match numbers.below(10) {
            0..=3 => limit(id, side, quantity, price),
            4 => ioc(id, side, quantity, price),
            5 | 6 => modify(any, quantity, price),
            _ => cancel(any),
        });
    }
    let expected = plain(&flow);
    assert!(trades(&expected).len() > 500, "the flow trades: {}", trades(&expected).len());
    assert_eq!(engine(&TINY, &flow), expected);
    assert_eq!(engine(&BATCHING, &flow), expected);
}
