//! What is held for open orders, fees included: the same story on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

mod venue;

use std::path::Path;

use engine::bridge::{Position, Reader};
use engine::core::Side;
use fixture::TestDb;
use outcry_portfolio as portfolio;

use ledger::fees::{self, Rate, Rates};
use ledger::{Account, brokerage};
use portfolio::orders::Order;
use portfolio::projection::{self, catch_up};
use portfolio::read::{self, OrdersOf};
use portfolio::{PortfolioError, Projection};
use store::{Currency, Db, Timestamp, transact};
use venue::{START_NS, Venue};

fixture::suite!(a_purchase_holds_its_worst_fee_by_the_schedule_in_force);

const USD: Currency = Currency::USD;

async fn project(db: &Db, dir: &Path) {
    let mut reader = Reader::open(dir, Position::START, None).unwrap();
    catch_up(db, &mut Projection::new(USD), &mut reader).await.unwrap();
}

/// 30 mils a share for who takes, 20 mils back for who makes, and this in an auction.
async fn schedule(db: &TestDb, from: Timestamp, auction: i64) {
    let rate = |per_share| Rate { per_share, ..Rate::default() };
    let rates = Rates { taker: rate(30), maker: rate(-20), auction: rate(auction) };
    let bounds = (Timestamp::EPOCH, Timestamp::EPOCH);
    let added: Result<_, ledger::LedgerError> =
        transact!(db, |tx| fees::add(tx, portfolio::FEES, from, &rates, bounds).await);
    added.unwrap();
}

async fn held(db: &Db) -> i64 {
    let cash = Account::cash(brokerage::of_configuration(2), USD);
    ledger::read::balance(&mut db.read().await.unwrap(), cash).await.unwrap().held
}

async fn orders(db: &Db) -> Vec<Order> {
    let which = OrdersOf { limit: 100, ..OrdersOf::default() };
    read::orders(&mut db.read().await.unwrap(), 2, which).await.unwrap()
}

async fn a_purchase_holds_its_worst_fee_by_the_schedule_in_force(db: TestDb) {
    db.migrate(&[ledger::MIGRATIONS, portfolio::MIGRATIONS]).await;
    schedule(&db, Timestamp::from_ns(1), 100).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    venue.enter(2, 1, Side::Buy, 500_000, 100);
    venue.enter(2, 1, Side::Buy, 400_000, 10);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    // 100 at 50.00 and 10 at 40.00, and a cent a share if they met an auction.
    assert_eq!(held(&db).await, 500_000 + 100 + 40_000 + 10);
    venue.enter(1, 1, Side::Sell, 500_000, 40);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    assert_eq!(held(&db).await, 300_000 + 60 + 40_000 + 10);
    // Dearer from a moment on: what rests is held anew at the first record after it, whosever.
    let from = Timestamp::from_ns(START_NS as i64).plus_ns(venue.seq as i64 * 1_000 + 500);
    schedule(&db, from, 250).await;
    project(&db, dir.path()).await;
    assert_eq!(held(&db).await, 300_000 + 60 + 40_000 + 10);
    venue.enter(1, 1, Side::Sell, 600_000, 1);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    assert_eq!(held(&db).await, 300_000 + 150 + 40_000 + 25);
    let before = orders(&db).await;
    let forgotten: Result<_, PortfolioError> = transact!(db, |tx| projection::forget(tx).await);
    forgotten.unwrap();
    assert_eq!(held(&db).await, 0);
    project(&db, dir.path()).await;
    assert_eq!((held(&db).await, orders(&db).await), (300_000 + 150 + 40_000 + 25, before));
    // Free with the orders.
    venue.enter(1, 1, Side::Sell, 400_000, 70);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    assert_eq!(held(&db).await, 0);
}
