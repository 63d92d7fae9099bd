//! How many events a second are projected: `cargo bench -p outcry-portfolio --bench projection`.
#![allow(clippy::unwrap_used)]

#[path = "../tests/venue/mod.rs"]
mod venue;

use std::time::Instant;

use engine::bridge::{Entry, Position, Reader};
use engine::core::Side;
use fixture::TestDb;
use outcry_portfolio as portfolio;

use ledger::fees::{self, Rate, Rates};
use portfolio::projection::BATCH_MAX;
use portfolio::{Projection, reconcile};
use store::{Currency, Timestamp, transact};
use venue::{Dice, Venue};

const ORDERS: u32 = 200_000;

/// Orders of two accounts in two instruments, of which about every second one trades; each account
/// buys as often as it sells.
fn entries() -> (tempfile::TempDir, Reader, Vec<Entry>) {
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    let mut dice = Dice(1);
    for number in 0..ORDERS {
        let side = if number % 2 == 0 { Side::Sell } else { Side::Buy };
        let session = 1 + ((number + number / 16) % 2) as u16;
        let instrument = 1 + (number / 2 % 2) as u16;
        venue.enter(session, instrument, side, 500_000, 100 + 100 * dice.below(2));
    }
    venue.scribe.flush().unwrap();
    let mut reader = Reader::open(dir.path(), Position::START, None).unwrap();
    let mut entries = Vec::new();
    while let Some(entry) = reader.next().unwrap() {
        entries.push(entry);
    }
    (dir, reader, entries)
}

fn main() {
    fixture::on_sqlite(measure);
    fixture::on_postgres("speed", measure);
}

async fn measure(db: TestDb) {
    db.migrate(&[ledger::MIGRATIONS, notify::MIGRATIONS, portfolio::MIGRATIONS]).await;
    let rate = Rate { per_share: 30, ..Rate::default() };
    let rates = Rates { taker: rate, maker: rate, auction: rate };
    let (first, bounds) = (Timestamp::from_ns(1), (Timestamp::EPOCH, Timestamp::EPOCH));
    let added: Result<_, ledger::LedgerError> =
        transact!(db, |tx| fees::add(tx, portfolio::FEES, first, &rates, bounds).await);
    added.unwrap();
    let (_dir, reader, entries) = entries();
    let mut projection = Projection::new(Currency::USD);
    let mut executions = 0;
    let begin = Instant::now();
    for batch in entries.chunks(BATCH_MAX) {
        let updates = projection.apply(&db, reader.venue(), batch).await.unwrap();
        executions += updates.executions.len();
    }
    let seconds = begin.elapsed().as_secs_f64();
    let mut tx = db.read().await.unwrap();
    assert_eq!(reconcile::books(&mut tx).await.unwrap(), []);
    let begin = Instant::now();
    assert_eq!(reconcile::books(&mut tx).await.unwrap(), []);
    println!(
        "{:?}: {} events with {executions} executions in {seconds:.2} s: {:.0} events/s; \
         reconciled in {:.0} ms",
        db.dialect(),
        entries.len(),
        entries.len() as f64 / seconds,
        begin.elapsed().as_secs_f64() * 1e3,
    );
}
