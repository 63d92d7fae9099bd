//! What people are told of their orders: the same stories on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

mod venue;

use std::collections::BTreeMap;
use std::path::Path;

use engine::bridge::{Entry, Position, Reader};
use engine::core::Side;
use fixture::TestDb;
use ledger::brokerage;
use outcry_portfolio as portfolio;
use portfolio::projection::{self, catch_up};
use portfolio::read::{self, OrdersOf};
use portfolio::{PortfolioError, Projection};
use serde_json::Value;
use store::{AccountId, Clock as _, Currency, Db, UserId, transact};
use venue::{Dice, Venue};

fixture::suite!(
    people_are_told_once_what_they_have_not_asked_for,
    every_share_is_told_once_however_it_is_projected,
    an_order_that_is_lost_over_night_is_told
);

const USD: Currency = Currency::USD;

/// Somebody with an account, beside a participant of the wire; the engine's number of it.
async fn somebody(db: &TestDb) -> (UserId, u32) {
    db.migrate(&[ledger::MIGRATIONS, notify::MIGRATIONS, portfolio::MIGRATIONS]).await;
    let (account, user) = (AccountId::new(&db.clock), UserId::new(&db.clock));
    let now = db.clock.now();
    let opened: Result<_, ledger::LedgerError> =
        transact!(db, |tx| brokerage::open(tx, account, user, "mine", now).await);
    (user, opened.unwrap().number)
}

async fn project(db: &Db, dir: &Path) {
    let mut reader = Reader::open(dir, Position::START, None).unwrap();
    catch_up(db, &mut Projection::new(USD), &mut reader).await.unwrap();
}

/// Everything that was written down to be told: to whom, about what, the title, the data.
async fn told(db: &Db) -> Vec<(UserId, String, String, Value)> {
    let sql = "select user_id, topic, title, data from news order by seq";
    let rows = db.read().await.unwrap().all(sql, []).await.unwrap();
    let read = |row: &store::Row| {
        let data = serde_json::from_str(&row.get::<String>(3).unwrap()).unwrap();
        (row.get(0).unwrap(), row.get(1).unwrap(), row.get(2).unwrap(), data)
    };
    rows.iter().map(read).collect()
}

async fn titles(db: &Db) -> Vec<String> {
    told(db).await.into_iter().map(|(_, _, title, _)| title).collect()
}

async fn people_are_told_once_what_they_have_not_asked_for(db: TestDb) {
    let (user, number) = somebody(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open_for(dir.path(), [1, number]);
    venue.enter(2, 1, Side::Buy, 500_000, 100);
    venue.enter(1, 1, Side::Sell, 500_000, 30);
    venue.enter(1, 1, Side::Sell, 500_000, 20);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    let first = told(&db).await;
    assert_eq!(first.len(), 1, "two trades, one order, one batch; nothing for the wire: {first:?}");
    let (whom, topic, title, data) = &first[0];
    assert_eq!((*whom, topic.as_str()), (user, "order.filled"));
    assert_eq!(title, "Bought 50 OUTC for 2500.00 USD");
    assert_eq!(
        (&data["shares"], &data["filled"], &data["remaining"]),
        (&50.into(), &50.into(), &50.into())
    );
    assert_eq!((&data["value"], &data["account"]), (&"2500.00".into(), &number.into()));

    // Cancelled by its owner, or sent to trade at once: they know. The next one ends with the day,
    // which they may not.
    venue.cancel(2, 1);
    venue.enter_at_once(2, Side::Buy, 480_000, 9);
    venue.enter(2, 1, Side::Buy, 490_000, 7);
    venue.enter(2, 1, Side::Buy, 490_050, 8);
    venue.end_day();
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    let now = titles(&db).await;
    assert_eq!(
        now[1..],
        ["An order was refused", "The order to buy 7 OUTC has ended: the day ended",]
    );
    assert_eq!(told(&db).await[1].3["user_ref"], 4);

    // All of it is projected again, and none of it told again.
    let forgotten: Result<_, PortfolioError> = transact!(db, |tx| projection::forget(tx).await);
    forgotten.unwrap();
    project(&db, dir.path()).await;
    assert_eq!(titles(&db).await, now);
}

fn entries(dir: &Path) -> (Reader, Vec<Entry>) {
    let mut reader = Reader::open(dir, Position::START, None).unwrap();
    let mut entries = Vec::new();
    while let Some(entry) = reader.next().unwrap() {
        entries.push(entry);
    }
    (reader, entries)
}

async fn every_share_is_told_once_however_it_is_projected(db: TestDb) {
    let (user, number) = somebody(&db).await;
    let mut dice = Dice(fixture::seed());
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open_for(dir.path(), [1, number]);
    for _ in 0..300 {
        venue.step(&mut dice);
    }
    venue.scribe.flush().unwrap();
    let (reader, entries) = entries(dir.path());
    let mut projection = Projection::new(USD);
    let mut done = 0;
    while done < entries.len() {
        let end = (done + 1 + dice.below(60) as usize).min(entries.len());
        match dice.below(8) {
            0 => projection = Projection::new(USD),
            // Something is wrong with a batch: nothing of it is told.
            1 if end + 1 < entries.len() => {
                let mut torn = entries[done..end].to_vec();
                torn.push(entries[end + 1]);
                assert!(projection.apply(&db, reader.venue(), &torn).await.is_err());
            }
            // All is made once more, and some of it before the next crash.
            2 => {
                let forgotten: Result<_, PortfolioError> =
                    transact!(db, |tx| projection::forget(tx).await);
                forgotten.unwrap();
                done = dice.below(1 + done as u32) as usize;
                projection.apply(&db, reader.venue(), &entries[..done]).await.unwrap();
            }
            _ => {
                projection.apply(&db, reader.venue(), &entries[done..end]).await.unwrap();
                done = end;
            }
        }
    }
    let mut shares = BTreeMap::<u64, u64>::new();
    for (whom, topic, _, data) in told(&db).await {
        assert_eq!(whom, user);
        if topic == "order.filled" {
            let order = data["order"].as_u64().unwrap();
            *shares.entry(order).or_default() += data["shares"].as_u64().unwrap();
        }
    }
    let which = OrdersOf { limit: 1_000, ..OrdersOf::default() };
    let orders = read::orders(&mut db.read().await.unwrap(), number, which).await.unwrap();
    let filled = orders.iter().filter(|order| order.filled > 0);
    let filled: BTreeMap<_, _> = filled.map(|order| (order.id, order.filled)).collect();
    assert!(!filled.is_empty());
    assert_eq!(shares, filled);
}

async fn an_order_that_is_lost_over_night_is_told(db: TestDb) {
    let (_, number) = somebody(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    let mut first = Venue::open_for(&one, [1, number]);
    first.enter_lasting(2, Side::Buy, 500_000, 100);
    first.end_day();
    first.scribe.flush().unwrap();
    let venue = Reader::open(&one, Position::START, None).unwrap().venue();
    let mut second = Venue::go_on_from(&first, venue, &two, false);
    second.scribe.flush().unwrap();
    project(&db, &one).await;
    assert_eq!(titles(&db).await, Vec::<String>::new(), "it may be restored");
    project(&db, &two).await;
    let why = "The order to buy 100 OUTC has ended: the venue began the next day without it";
    assert_eq!(titles(&db).await, [why]);
}
