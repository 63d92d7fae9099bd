//! The view beside the engine's own book, through a real event file, after any flow of orders.
#![allow(clippy::unwrap_used)]

mod venue;

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use engine::bridge::{Position, Reader};
use engine::core::{Price, Side};
use outcry_market::{Conflated, Delta, Feed, State, TRADES_KEPT};
use venue::{Venue, symbol};

fn random_from(seed: u64) -> impl FnMut(u32) -> u32 {
    let mut state = seed | 1;
    move |below| {
        // xorshift64*, Vigna 2016.
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        let high = state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 32;
        u32::try_from(high % u64::from(below)).unwrap()
    }
}

fn seed() -> u64 {
    let given = std::env::var("OUTCRY_SEED").ok().and_then(|text| text.parse().ok());
    let seed = given.unwrap_or_else(|| u64::from(std::process::id()));
    println!("OUTCRY_SEED={seed}");
    seed
}

/// Waits until the view shows all that is written, or the test has failed.
fn wait_for(feed: &Feed, written: &mut Reader) {
    let give_up = Instant::now() + Duration::from_secs(20);
    while written.next().unwrap().is_some() {}
    while feed.view().position() != written.position() {
        assert!(Instant::now() < give_up, "{:?} at {:?}", feed.state(), feed.view().position());
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// What a client makes of what it is told.
#[derive(Default)]
struct Client {
    bids: BTreeMap<Price, (u64, u32)>,
    offers: BTreeMap<Price, (u64, u32)>,
    sequence: u64,
}

impl Client {
    fn hear(&mut self, (sequence, delta): (u64, Delta)) {
        assert_eq!(sequence, self.sequence + 1, "no gap");
        self.sequence = sequence;
        match delta {
            Delta::Snapshot { bids, offers } => {
                let map = |levels: Vec<outcry_market::Level>| {
                    levels.iter().map(|l| (l.price, (l.shares, l.orders))).collect()
                };
                (self.bids, self.offers) = (map(bids), map(offers));
            }
            Delta::Changes(changes) => {
                for change in changes {
                    let side = match change.side {
                        Side::Buy => &mut self.bids,
                        Side::Sell => &mut self.offers,
                    };
                    if change.shares == 0 {
                        side.remove(&change.price);
                    } else {
                        side.insert(change.price, (change.shares, change.orders));
                    }
                }
            }
        }
    }
}

#[test]
fn view_and_clients_show_the_engines_book_after_any_flow() {
    let folder = tempfile::tempdir().unwrap();
    let feed = Feed::follow(folder.path()).unwrap();
    let mut venue = Venue::open(folder.path());
    let mut written = Reader::open(folder.path(), Position::START, None).unwrap();
    let mut random = random_from(seed());
    // Depth of every price in use, so that what a client sees is the whole book.
    let mut clients: Vec<_> =
        (1..=2).map(|id| (Conflated::new(symbol(id), 50), Client::default())).collect();
    for _ in 0..40 {
        for _ in 0..=random(200) {
            venue.step(&mut random);
        }
        venue.scribe.flush().unwrap();
        wait_for(&feed, &mut written);
        let view = feed.view();
        for (id, (conflated, client)) in (1..).zip(&mut clients) {
            if let Some(told) = conflated.catch_up(&view) {
                client.hear(told);
            }
            assert_eq!(conflated.catch_up(&view), None, "nothing happened in between");
            assert_eq!(client.bids, venue.levels(id, Side::Buy), "after command {}", venue.seq);
            assert_eq!(client.offers, venue.levels(id, Side::Sell), "after command {}", venue.seq);
        }
        assert_eq!(view.orders(), venue.scribe.core().live_orders());
    }
    assert_eq!(feed.state(), State::Live);
    assert!(feed.view().trades_total() > 0, "a flow without a trade tests little");
}

#[test]
fn trades_are_numbered_and_kept_up_to_a_bound() {
    let folder = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(folder.path());
    let trades = u64::try_from(TRADES_KEPT).unwrap() + 10;
    for _ in 0..trades {
        venue.enter(1, 1, Side::Sell, 500_000, 5);
        venue.enter(2, 1, Side::Buy, 500_000, 5);
    }
    venue.scribe.flush().unwrap();
    let feed = Feed::follow(folder.path()).unwrap();
    wait_for(&feed, &mut Reader::open(folder.path(), Position::START, None).unwrap());
    let view = feed.view();
    assert_eq!(view.trades_total(), trades);
    assert!(view.trades_after(9).is_none(), "number 10 is forgotten");
    let kept: Vec<u64> = view.trades_after(10).unwrap().map(|trade| trade.number).collect();
    assert_eq!(kept, (11..=trades).collect::<Vec<_>>());
    assert_eq!(view.trades_after(trades).unwrap().count(), 0);
    let last = view.trades_after(trades - 1).unwrap().next().unwrap();
    assert_eq!((last.price, last.shares, last.aggressor), (Price(500_000), 5, Some(Side::Buy)));
}
