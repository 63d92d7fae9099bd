//! How a day is closed, on both databases.
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;

use engine::core::SeqNo;
use fixture::TestDb;
use store::Timestamp;

use super::*;
use crate::kept::{Kept, Past, Runs, digest, write};
use crate::link::{Job, JobBody};

fixture::suite!(
    numbers_begin_above_all_that_were_decided,
    what_was_not_answered_is_undone_for_good,
    a_day_is_closed_once,
);

const AT: Timestamp = Timestamp::from_seconds(100);
const FIRST: VenueId = VenueId([1; 16]);
const SECOND: VenueId = VenueId([2; 16]);

fn vault() -> Vault {
    Vault::ephemeral()
}

/// The first day, of an account 7 that used five numbers before it.
async fn first_day(db: &TestDb) {
    db.migrate(&[crate::MIGRATIONS]).await;
    let begun: Result<(), StoreError> = transact!(db, |tx| {
        let sql = "insert into gateway_days (day, venue) values (1, $1)";
        tx.execute(sql, values![&FIRST.0[..]]).await?;
        let sql = "insert into gateway_accounts (number, used, body) values (7, 5, $1)";
        tx.execute(sql, values![PastAccount::default().to_bytes()]).await?;
        Ok(())
    });
    begun.unwrap();
}

/// Requests of accounts that were decided, each under a key of its own.
async fn decide(db: &TestDb, vault: &Vault, requests: &[(u32, u64)]) {
    let kept = requests.iter().map(|&(number, request)| Kept {
        job: Job { number, request, body: JobBody::Ouch(vec![0; 47]) },
        key: Some((digest("me", &format!("{number}/{request}")), [0; 16])),
    });
    let kept: Vec<Kept> = kept.collect();
    let written: Result<(), StoreError> =
        transact!(db, |tx| write(tx, vault, (1, &kept), AT).await);
    written.unwrap();
}

/// The first day is over, and nothing of it was answered.
fn closed() -> Closed {
    let before = DayBefore { log: FIRST.0, last: SeqNo(9), day: 2 };
    Closed {
        known: Known { day: 1, venue: FIRST },
        next: Day { venue: SECOND, folder: PathBuf::new(), before: Some(before) },
        before,
        orders: Orders::begin(1, vec![(7, PastAccount::default())]),
    }
}

async fn used(db: &TestDb) -> BTreeMap<u32, u32> {
    accounts(&mut db.read().await.unwrap()).await.unwrap().0
}

async fn numbers_begin_above_all_that_were_decided(db: TestDb) {
    first_day(&db).await;
    let vault = vault();
    decide(&db, &vault, &[(7, 1), (8, 4), (7, 3)]).await;
    close(&db, &vault, &closed()).await.unwrap();
    assert_eq!(used(&db).await, BTreeMap::from([(7, 5 + 3), (8, 4)]));
    let newest = newest(&mut db.read().await.unwrap()).await.unwrap();
    assert_eq!(newest, Known { day: 2, venue: SECOND });
}

async fn what_was_not_answered_is_undone_for_good(db: TestDb) {
    first_day(&db).await;
    let vault = vault();
    decide(&db, &vault, &[(7, 1)]).await;
    close(&db, &vault, &closed()).await.unwrap();
    let digest = digest("me", "7/1");
    let mut tx = db.read().await.unwrap();
    let runs = Runs::read(&mut tx).await.unwrap();
    let known = runs.look_up(&mut tx, (&[digest], 2)).await.unwrap();
    assert_eq!(known[&digest].past, Some(Past::Undone));
}

/// Two processes that read the end of a day close it once: numbers do not grow twice.
async fn a_day_is_closed_once(db: TestDb) {
    first_day(&db).await;
    let vault = vault();
    decide(&db, &vault, &[(7, 2)]).await;
    for _ in 0..2 {
        close(&db, &vault, &closed()).await.unwrap();
    }
    assert_eq!(used(&db).await, BTreeMap::from([(7, 7)]));
}
