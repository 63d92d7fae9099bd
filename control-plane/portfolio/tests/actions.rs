//! What issuers do to shares and money, with the figures written out: the same stories on SQLite
//! and on PostgreSQL.
#![allow(clippy::unwrap_used)]

mod venue;

use std::path::Path;

use engine::bridge::{Position, Reader};
use engine::core::Side;
use fixture::TestDb;
use outcry_portfolio as portfolio;

use ledger::{Account, Kind, brokerage};
use portfolio::actions::{self, Action, ActionId, What};
use portfolio::projection::{self, catch_up};
use portfolio::{PortfolioError, Projection, read};
use store::{Currency, Db, transact};
use venue::{Venue, symbol};

fixture::suite!(corporate_actions_are_postings, a_merger_pays_for_what_it_leaves_of_a_share);

const USD: Currency = Currency::USD;

async fn project(db: &Db, dir: &Path) {
    let mut reader = Reader::open(dir, Position::START, None).unwrap();
    catch_up(db, &mut Projection::new(USD), &mut reader).await.unwrap();
}

async fn act(db: &TestDb, name: &str, what: What) -> Result<Action, PortfolioError> {
    let id = ActionId::derived("test", name.as_bytes());
    transact!(db, |tx| actions::perform(tx, &db.clock, USD, id, (&what, "asked for")).await)
}

async fn posted(db: &Db, account: u32) -> i64 {
    let cash = Account::cash(brokerage::of_configuration(account), USD);
    ledger::read::balance(&mut db.read().await.unwrap(), cash).await.unwrap().posted
}

/// Shares, what they cost, and what was realised.
async fn position(db: &Db, account: u32, of: u16) -> (i64, i64, i64) {
    let positions = read::positions(&mut db.read().await.unwrap(), account).await.unwrap();
    let found = positions.iter().find(|position| position.symbol == symbol(of));
    found.map_or((0, 0, 0), |found| (found.qty, found.cost, found.realised))
}

async fn proved(db: &Db) {
    let proof = ledger::proof::prove(&mut db.read().await.unwrap()).await.unwrap();
    assert_eq!(proof.faults, Vec::<String>::new());
}

async fn corporate_actions_are_postings(db: TestDb) {
    db.migrate(&[ledger::MIGRATIONS, portfolio::MIGRATIONS]).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    venue.enter(1, 1, Side::Sell, 500_000, 101);
    venue.enter(2, 1, Side::Buy, 500_000, 101);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    // Two for one and a half: 101 become 134.67; the part of a share is paid.
    let split = What::Split { symbol: symbol(1), new: 4, old: 3, price: 375_000 };
    act(&db, "split", split.clone()).await.unwrap();
    act(&db, "split", split).await.unwrap();
    assert_eq!(position(&db, 2, 1).await, (134, 505_000, 2_500));
    assert_eq!(posted(&db, 2).await, -505_000 + 2_500);
    assert_eq!(posted(&db, 1).await, 505_000 - 2_500);
    act(&db, "dividend", What::Dividend { symbol: symbol(1), price: 5_000 }).await.unwrap();
    assert_eq!(posted(&db, 2).await, -502_500 + 6_700);
    let (price, fraction) = (10_000, 750_000);
    let merger =
        What::Merger { symbol: symbol(1), into: symbol(2), new: 1, old: 2, price, fraction };
    act(&db, "merger", merger).await.unwrap();
    assert_eq!(position(&db, 2, 1).await, (0, 0, 2_500));
    assert_eq!(position(&db, 2, 2).await, (67, 505_000 - 13_400, 0));
    assert_eq!(position(&db, 1, 2).await, (-67, -505_000 + 13_400, 0));
    let (price, fraction) = (800_000, 0);
    let cash_only =
        What::Merger { symbol: symbol(2), into: symbol(1), new: 0, old: 1, price, fraction };
    act(&db, "cash", cash_only).await.unwrap();
    assert_eq!(position(&db, 2, 2).await, (0, 0, 67 * 8_000 - 491_600));
    // The venue has what the issuer owes: nothing, as one account was long and one short.
    let issuer = Account::venue(Kind::Issuer, USD);
    let mut tx = db.read().await.unwrap();
    assert_eq!(ledger::read::balance(&mut tx, issuer).await.unwrap().posted, 0);
    let all = actions::list(&mut tx, None, 10).await.unwrap();
    assert_eq!(all.iter().map(|one| one.number).collect::<Vec<_>>(), [4, 3, 2, 1]);
    assert_eq!(actions::list(&mut tx, Some(3), 1).await.unwrap(), all[2..3]);
    drop(tx);
    proved(&db).await;
}

async fn a_merger_pays_for_what_it_leaves_of_a_share(db: TestDb) {
    db.migrate(&[ledger::MIGRATIONS, portfolio::MIGRATIONS]).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    venue.enter(1, 1, Side::Sell, 500_000, 1);
    venue.enter(2, 1, Side::Buy, 500_000, 1);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    let merger = |fraction| {
        let (symbol, into) = (symbol(1), symbol(2));
        What::Merger { symbol, into, new: 1, old: 2, price: 10_000, fraction }
    };
    let unpaid = act(&db, "unpaid", merger(0)).await;
    assert!(matches!(unpaid, Err(PortfolioError::Invalid(_))), "{unpaid:?}");
    let split = What::Split { symbol: symbol(1), new: 1, old: 2, price: 0 };
    let unpaid = act(&db, "unpaid", split).await;
    assert!(matches!(unpaid, Err(PortfolioError::Invalid(_))), "{unpaid:?}");
    // One share at 50.00 becomes 1.00 and half a share at 99.00, which is 49.50.
    act(&db, "one", merger(990_000)).await.unwrap();
    assert_eq!((position(&db, 2, 1).await, position(&db, 2, 2).await), ((0, 0, 50), (0, 0, 0)));
    assert_eq!((posted(&db, 2).await, posted(&db, 1).await), (50, -50));
    // Lots of 3 and 4 become one of 1 and one of 2, and half a share more is paid.
    for (price, shares) in [(500_000, 3), (510_000, 4)] {
        venue.enter(1, 1, Side::Sell, price, shares);
        venue.enter(2, 1, Side::Buy, price, shares);
    }
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    act(&db, "seven", merger(990_000)).await.unwrap();
    // They cost 354.00; 7.00 of it comes back. The fraction is a gain.
    assert_eq!(position(&db, 2, 1).await, (0, 0, 50 + 4_950));
    assert_eq!(position(&db, 2, 2).await, (3, 35_400 - 700, 0));
    assert_eq!(posted(&db, 2).await, 50 - 35_400 + 700 + 4_950);
    let forgotten: Result<_, PortfolioError> = transact!(db, |tx| projection::forget(tx).await);
    forgotten.unwrap();
    assert_eq!(position(&db, 2, 2).await, (0, 0, 0));
    project(&db, dir.path()).await;
    assert_eq!(position(&db, 2, 1).await, (0, 0, 50 + 4_950));
    assert_eq!(position(&db, 2, 2).await, (3, 35_400 - 700, 0));
    proved(&db).await;
}
