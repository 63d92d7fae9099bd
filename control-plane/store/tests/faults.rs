//! Databases that are full, locked or gone: each says so in time, keeps what it had,
//! and goes on when the trouble is over.
#![allow(clippy::unwrap_used)]

use std::time::{Duration, Instant};

use outcry_store as store;
use store::{Db, StoreError, Tx, transact, values};

/// Longer than the store waits for a lock, however busy the machine is.
const PATIENCE: Duration = Duration::from_secs(60);

/// A fresh file with a table in it.
async fn sqlite() -> (tempfile::TempDir, String, Db) {
    let folder = tempfile::tempdir().unwrap();
    let address = format!("sqlite:{}", folder.path().join("venue.db").display());
    let db = Db::open(&address).await.unwrap();
    make_table(&db).await;
    (folder, address, db)
}

async fn make_table(db: &Db) {
    let sql = "create table kept (fact text not null)";
    let made: Result<u64, StoreError> = transact!(db, |tx| tx.execute(sql, values![]).await);
    made.unwrap();
}

async fn keep(db: &Db, fact: &str) -> Result<(), StoreError> {
    transact!(db, |tx| {
        tx.execute("insert into kept values ($1)", values![fact]).await?;
        Ok(())
    })
}

async fn kept(db: &Db) -> i64 {
    let mut tx = db.read().await.unwrap();
    tx.one("select count(*) from kept", values![]).await.unwrap().get(0).unwrap()
}

/// A setting of SQLite's one writing connection.
async fn set(db: &Db, pragma: &'static str) {
    let mut tx: Tx = db.begin().await.unwrap();
    tx.all(pragma, values![]).await.unwrap();
    tx.commit().await.unwrap();
}

fn is_away(outcome: &Result<(), StoreError>) -> bool {
    matches!(outcome, Err(StoreError::Unavailable(_)))
}

#[tokio::test]
async fn a_full_disk_refuses_and_keeps_what_there_was() {
    let (_folder, _, db) = sqlite().await;
    keep(&db, "before").await.unwrap();
    set(&db, "pragma max_page_count = 20").await;
    let large = "x".repeat(20_000);
    let mut count = 1;
    let refused = loop {
        match keep(&db, &large).await {
            Ok(()) => count += 1,
            refused => break refused,
        }
        assert!(count < 20, "there is room for five or so");
    };
    assert!(is_away(&refused), "{refused:?}");
    assert_eq!(kept(&db).await, count, "what was refused left nothing");
    // The limit was of that connection; the next one has room again.
    keep(&db, &large).await.unwrap();
    assert_eq!(kept(&db).await, count + 1);
}

#[tokio::test]
async fn somebody_elses_lock_is_waited_for_and_not_for_ever() {
    let (_folder, address, db) = sqlite().await;
    let other = Db::open(&address).await.unwrap();
    let mut holder = other.begin().await.unwrap();
    holder.execute("insert into kept values ('theirs')", values![]).await.unwrap();
    let asked = Instant::now();
    let refused = db.begin().await.map(drop);
    assert!(matches!(refused, Err(StoreError::Busy(_))), "{refused:?}");
    assert!(asked.elapsed() < PATIENCE, "{:?}", asked.elapsed());
    assert_eq!(kept(&db).await, 0, "reading waits for nobody");
    holder.commit().await.unwrap();
    keep(&db, "ours").await.unwrap();
    assert_eq!(kept(&db).await, 2);
}

#[tokio::test]
async fn nothing_is_written_into_a_file_that_was_removed() {
    let (folder, address, db) = sqlite().await;
    keep(&db, "before").await.unwrap();
    let path = folder.path().join("venue.db");
    let aside = folder.path().join("aside.db");
    std::fs::rename(&path, &aside).unwrap();
    let refused = keep(&db, "into nowhere").await;
    assert!(is_away(&refused), "{refused:?}");
    std::fs::write(&path, b"").unwrap();
    let refused = keep(&db, "beside somebody else's").await;
    assert!(is_away(&refused), "{refused:?}");
    std::fs::rename(&aside, &path).unwrap();
    keep(&db, "after").await.unwrap();
    db.close().await;
    assert_eq!(kept(&Db::open(&address).await.unwrap()).await, 2);
}

#[tokio::test]
async fn a_server_that_stops_is_found_again() {
    let server = match fixture::Server::own() {
        Ok(server) => server,
        Err(why) => return fixture::skip("a_server_that_stops_is_found_again", &why),
    };
    let address = server.fresh_database().await;
    let db = Db::open(&address).await.unwrap();
    make_table(&db).await;
    keep(&db, "before").await.unwrap();
    let mut cut = db.begin().await.unwrap();
    cut.execute("insert into kept values ('never committed')", values![]).await.unwrap();
    server.stop();
    assert!(cut.commit().await.is_err(), "nobody is told that it is kept");
    let asked = Instant::now();
    let refused = keep(&db, "to nobody").await;
    assert!(is_away(&refused), "{refused:?}");
    assert!(asked.elapsed() < PATIENCE, "{:?}", asked.elapsed());
    let opened = Db::open(&address).await.map(drop);
    assert!(matches!(opened, Err(StoreError::Unavailable(_))), "{opened:?}");
    server.start_again();
    keep(&db, "after").await.unwrap();
    assert_eq!(kept(&db).await, 2);
    let mut holder = db.begin().await.unwrap();
    holder.execute("lock table kept in access exclusive mode", values![]).await.unwrap();
    let asked = Instant::now();
    let mut waiter = db.begin().await.unwrap();
    let refused = waiter.execute("insert into kept values ('late')", values![]).await;
    assert!(matches!(refused, Err(StoreError::Busy(_))), "{refused:?}");
    assert!(asked.elapsed() < PATIENCE, "a lock is not waited for without end");
}
