//! Orders, holdings and money over two journals that go on from each other: the same stories on
//! SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

mod venue;

use std::fs;
use std::path::Path;

use engine::bridge::{DayError, Days, Position, Reader};
use engine::core::Side;
use fixture::TestDb;
use ledger::{Account, brokerage};
use outcry_portfolio as portfolio;
use portfolio::orders::{Order, State};
use portfolio::read::{self, OrdersOf};
use portfolio::{Follower, Phase, PortfolioError, Rebuilt, reconcile, wishes};
use store::{Currency, Db, transact};
use venue::Venue;

fixture::suite!(
    an_order_outlives_its_day,
    what_is_not_restored_is_lost,
    sessions_that_are_alike_keep_their_orders_apart,
    orders_of_a_session_without_a_name_are_lost,
    a_day_that_is_missing_or_short_is_said,
    lots_are_wanted_from_day_to_day,
);

const USD: Currency = Currency::USD;

/// Follows until everything is projected.
async fn follow(db: &Db, today: &Path) {
    let follower = Follower::new(db.clone(), Days::new(today.to_owned(), None), USD);
    let mut status = follower.status();
    let task = tokio::spawn(follower.run());
    status.wait_for(|status| status.phase == Phase::Live).await.unwrap();
    task.abort();
}

/// What makes it stop.
async fn trouble(db: &Db, today: &Path) -> String {
    let follower = Follower::new(db.clone(), Days::new(today.to_owned(), None), USD);
    let mut status = follower.status();
    let task = tokio::spawn(follower.run());
    let broken = |status: &portfolio::Status| matches!(status.phase, Phase::Broken(_));
    let Phase::Broken(why) = status.wait_for(broken).await.unwrap().phase.clone() else {
        panic!("it is broken")
    };
    task.abort();
    why
}

async fn orders(db: &Db, account: u32) -> Vec<Order> {
    let which = OrdersOf { limit: 100, ..OrdersOf::default() };
    let mut all = read::orders(&mut db.read().await.unwrap(), account, which).await.unwrap();
    all.reverse();
    all
}

async fn held(db: &Db) -> i64 {
    let cash = Account::cash(brokerage::of_configuration(2), USD);
    ledger::read::balance(&mut db.read().await.unwrap(), cash).await.unwrap().held
}

async fn sound(db: &Db) {
    let mut tx = db.read().await.unwrap();
    let proof = ledger::proof::prove(&mut tx).await.unwrap();
    assert_eq!(proof.faults, Vec::<String>::new());
    assert_eq!(reconcile::books(&mut tx).await.unwrap(), []);
}

/// Account 2 bids for 100 until it is cancelled, of which 30 trade, and for 10 until the day ends.
fn first_day(dir: &Path) -> Venue {
    let mut venue = Venue::open(dir);
    venue.enter_lasting(2, Side::Buy, 500_000, 100);
    venue.enter(2, 1, Side::Buy, 490_000, 10);
    venue.enter(1, 1, Side::Sell, 500_000, 30);
    venue.end_day();
    venue.scribe.flush().unwrap();
    venue
}

async fn migrated(db: &TestDb) {
    db.migrate(&[ledger::MIGRATIONS, notify::MIGRATIONS, portfolio::MIGRATIONS]).await;
}

async fn an_order_outlives_its_day(db: TestDb) {
    migrated(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    let first = first_day(&one);
    // Much of the first day is not seen before the second one begins.
    let mut reader = Reader::open(&one, Position::START, None).unwrap();
    let mut batch = Vec::new();
    for _ in 0..12 {
        batch.push(reader.next().unwrap().unwrap());
    }
    let venue = reader.venue();
    portfolio::Projection::new(USD).apply(&db, venue, &batch).await.unwrap();

    let mut second = Venue::go_on_from(&first, venue, &two, true);
    second.scribe.flush().unwrap();
    follow(&db, &two).await;
    let now = orders(&db, 2).await;
    let states: Vec<_> = now.iter().map(|order| (order.id, order.state, order.open)).collect();
    assert_eq!(states, [(1, State::Open, 70), (2, State::Canceled, 0)]);
    let Order { journal, session, user_ref, filled, qty, .. } = now[0].clone();
    assert_eq!((journal, session, user_ref, filled, qty), (2, 1, 1, 30, 100));
    assert_eq!(held(&db).await, 70 * 5_000);
    sound(&db).await;

    second.enter(2, 1, Side::Sell, 500_000, 70);
    second.scribe.flush().unwrap();
    follow(&db, &two).await;
    let done = orders(&db, 2).await[0].clone();
    assert_eq!((done.id, done.state, done.filled), (1, State::Filled, 100));
    assert_eq!((done.value, held(&db).await), (100 * 5_000, 0));
    sound(&db).await;
    let before = (orders(&db, 1).await, orders(&db, 2).await);
    let days = Days::new(two, None);
    let Rebuilt { journals, .. } = portfolio::rebuild(&db, &days, USD).await.unwrap();
    assert_eq!(journals, 2);
    assert_eq!((orders(&db, 1).await, orders(&db, 2).await), before);
    sound(&db).await;
}

async fn what_is_not_restored_is_lost(db: TestDb) {
    migrated(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    let first = first_day(&one);
    follow(&db, &one).await;
    assert_eq!((orders(&db, 2).await[0].state, held(&db).await), (State::Open, 70 * 5_000));
    sound(&db).await;
    let venue = Reader::open(&one, Position::START, None).unwrap().venue();
    let mut second = Venue::go_on_from(&first, venue, &two, false);
    second.scribe.flush().unwrap();
    follow(&db, &two).await;
    let lost = orders(&db, 2).await[0].clone();
    assert_eq!((lost.state, lost.open, lost.filled), (State::Lost, 0, 30));
    assert_eq!(held(&db).await, 0);
    sound(&db).await;
}

/// What the order of each number in account 2 is, and how much of it is open.
async fn of_two(db: &Db) -> Vec<(u64, State, u32)> {
    orders(db, 2).await.iter().map(|order| (order.id, order.state, order.open)).collect()
}

async fn sessions_that_are_alike_keep_their_orders_apart(db: TestDb) {
    migrated(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    let mut first = Venue::open_alike(&one);
    // Both under number 1 of their session.
    first.enter_lasting(1, Side::Buy, 500_000, 10);
    first.enter_lasting(2, Side::Buy, 500_000, 20);
    first.end_day();
    first.scribe.flush().unwrap();
    follow(&db, &one).await;
    let before = of_two(&db).await;
    assert_eq!(before, [(1, State::Open, 10), (2, State::Open, 20)]);
    let venue = Reader::open(&one, Position::START, None).unwrap().venue();
    let mut second = Venue::go_on_from(&first, venue, &two, true);
    second.scribe.flush().unwrap();
    follow(&db, &two).await;
    assert_eq!(of_two(&db).await, before);
    assert_eq!(held(&db).await, 30 * 5_000);
    sound(&db).await;
}

/// As databases have them from before sessions had names.
async fn orders_of_a_session_without_a_name_are_lost(db: TestDb) {
    migrated(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    let first = first_day(&one);
    follow(&db, &one).await;
    let unnamed: Result<u64, PortfolioError> = transact!(db, |tx| {
        Ok(tx.execute("update portfolio_sessions set door = ''", []).await?)
    });
    assert_eq!(unnamed.unwrap(), 2);
    let venue = Reader::open(&one, Position::START, None).unwrap().venue();
    let mut second = Venue::go_on_from(&first, venue, &two, false);
    second.scribe.flush().unwrap();
    follow(&db, &two).await;
    assert_eq!(of_two(&db).await[0], (1, State::Lost, 0));
    assert_eq!(held(&db).await, 0);
    sound(&db).await;
}

async fn a_day_that_is_missing_or_short_is_said(db: TestDb) {
    migrated(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let (one, two) = (dir.path().join("one"), dir.path().join("two"));
    let mut first = first_day(&one);
    follow(&db, &one).await;
    let venue = Reader::open(&one, Position::START, None).unwrap().venue();
    let mut second = Venue::go_on_from(&first, venue, &two, true);
    second.scribe.flush().unwrap();
    // The day went on after its opening was made.
    first.tick();
    first.scribe.flush().unwrap();
    let why = trouble(&db, &two).await;
    assert!(why.contains("make the opening again"), "{why}");
    let hidden = dir.path().join("deeper/one");
    fs::create_dir(dir.path().join("deeper")).unwrap();
    fs::rename(&one, &hidden).unwrap();
    let why = trouble(&db, &two).await;
    assert!(why.contains("in no folder in"), "{why}");
    let days = Days::new(two.clone(), None);
    let before = orders(&db, 2).await;
    let missing = portfolio::rebuild(&db, &days, USD).await.unwrap_err();
    assert!(matches!(missing, PortfolioError::Day(DayError::Missing { .. })), "{missing}");
    assert_eq!(orders(&db, 2).await, before, "nothing is forgotten");
    // The same day once more, and only half of it.
    let mut again = Venue::open(&one);
    again.enter_lasting(2, Side::Buy, 500_000, 100);
    again.scribe.flush().unwrap();
    let why = trouble(&db, &two).await;
    assert!(why.contains("complete the folder") || why.contains("end before it"), "{why}");
    // A journal that was begun with nothing is another venue's.
    let other = dir.path().join("other");
    let mut stranger = Venue::open_on(&other, 5);
    stranger.scribe.flush().unwrap();
    let why = trouble(&db, &other).await;
    assert!(why.contains("does not go on from"), "{why}");
}

/// An order that goes on takes from the lots that it was to take from.
async fn lots_are_wanted_from_day_to_day(db: TestDb) {
    migrated(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let [one, two, three] = ["one", "two", "three"].map(|name| dir.path().join(name));
    let mut first = Venue::open(&one);
    for price in [400_000, 410_000] {
        first.enter(1, 1, Side::Sell, price, 10);
        first.enter(2, 1, Side::Buy, price, 10);
    }
    first.scribe.flush().unwrap();
    follow(&db, &one).await;
    let lots = read::lots(&mut db.read().await.unwrap(), 2, venue::symbol(1)).await.unwrap();
    let wanted = [(lots[1].number, 10)];
    let named: Result<(), PortfolioError> =
        transact!(db, |tx| wishes::designate(tx, 2, (2, 3), &wanted).await);
    named.unwrap();
    first.enter_lasting(2, Side::Sell, 500_000, 10);
    first.end_day();
    first.scribe.flush().unwrap();
    let of_first = Reader::open(&one, Position::START, None).unwrap().venue();
    let mut second = Venue::go_on_from(&first, of_first, &two, true);
    second.end_day();
    second.scribe.flush().unwrap();
    follow(&db, &two).await;
    let of_second = Reader::open(&two, Position::START, None).unwrap().venue();
    let mut third = Venue::go_on_from(&second, of_second, &three, true);
    third.enter(1, 1, Side::Buy, 500_000, 10);
    third.scribe.flush().unwrap();
    follow(&db, &three).await;
    let left = read::lots(&mut db.read().await.unwrap(), 2, venue::symbol(1)).await.unwrap();
    let left: Vec<_> = left.iter().map(|lot| (lot.number, lot.qty)).collect();
    assert_eq!(left, [(lots[0].number, 10)], "the one it named is sold, not the oldest");
}
