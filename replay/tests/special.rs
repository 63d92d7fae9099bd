//! Books rebuilt from the feed of a day of special orders: the outsider sees exactly what the core
//! displays, and finds no fault in what it is told.
#![allow(missing_docs, clippy::unwrap_used)]

extern crate engine as outcry_engine;

#[path = "../../engine/tests/rulebook/support/mod.rs"]
mod core_support;

use core_support::flow::{Random, SPECIAL, SPECIAL_TIGHT};
use core_support::{Pair, dump};
use engine::core::{EventSink, Nanos, SeqNo, Stamp};
use outcry_replay::itch_file::ItchFile;
use participant::book::FeedBook;
use wire::binaryfile;

#[test]
fn the_feed_of_special_orders_gives_the_books_displayed() {
    for (seed, world) in [(5, SPECIAL), (6, SPECIAL_TIGHT)] {
        let mut pair = Pair::new(world);
        let mut bytes = Vec::new();
        let mut random = Random(seed);
        let mut book = FeedBook::default();
        let mut known = 0;
        // The opening was told before anybody listened; it is told again.
        let at = Stamp { seq: SeqNo(1), time: Nanos(1) };
        for listing in pair.core.instruments() {
            let (instrument, symbol) = (listing.instrument, listing.symbol);
            let round_lot = listing.round_lot;
            let listed =
                engine::core::Event::Listed { instrument, symbol, round_lot, is_scheduled: false };
            ItchFile::new(&mut bytes).event(at, &listed);
        }
        for round in 0..4_000 {
            let mut file = ItchFile::new(&mut bytes);
            for event in pair.step(&random.step()) {
                file.event(at, &event);
            }
            file.finish().unwrap();
            while known < bytes.len() {
                let length = usize::from(u16::from_be_bytes([bytes[known], bytes[known + 1]]));
                let start = known + binaryfile::LENGTH_BYTES;
                book.apply(&bytes[start..start + length]).unwrap();
                known = start + length;
            }
            if round % 100 == 0 {
                let mut rebuilt = Vec::new();
                book.write_books(&mut rebuilt).unwrap();
                assert_eq!(String::from_utf8(rebuilt).unwrap(), dump(&pair.core), "seed {seed}");
            }
        }
        let counts = book.counts();
        assert!(counts.hidden_trades > 50, "{} trades unseen", counts.hidden_trades);
    }
}
