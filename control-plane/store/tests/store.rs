//! The store on both databases: statements, transactions, migrations, idempotency.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use fixture::TestDb;
use outcry_store as store;

use store::idempotency::{self, Answer, Claim};
use store::{
    Bulk, Currency, Db, Dialect, LATENESS_MAX, Memo, Migration, StoreError, Timestamp,
    Transient as _, Tx, UserId, Value, transact, values,
};

fixture::suite!(
    what_can_be_done_again_waits_for_no_disk_and_the_rest_does,
    every_type_reads_back,
    a_failed_change_leaves_nothing,
    counters_lose_no_update,
    readers_see_one_moment,
    a_repeated_request_gets_the_first_answer,
    the_same_request_at_the_same_time_is_done_once,
    many_are_asked_for_at_once,
    a_memo_forgets_what_a_commit_changes,
    a_change_during_a_read_is_not_missed,
    migrations_go_up_and_down,
    a_changed_migration_is_refused,
    an_append_only_table_refuses_changes,
    many_rows_arrive_whole,
    constraints_are_named,
);

const THINGS: &[Migration] = &[Migration {
    domain: "things",
    number: 1,
    name: "things",
    up: "create table things (id {uuid} primary key, name text, amount {int} not null, \
         raw {bytes}, currency text){strict};\n\
         create table facts (id {int} primary key, \
         amount {int} not null check (amount > 0)){strict};\n\
         -- append only: facts\n",
    down: "drop table things;\ndrop table facts;\n",
}];

async fn what_can_be_done_again_waits_for_no_disk_and_the_rest_does(db: TestDb) {
    for _ in 0..2 {
        let mut eager = db.begin().await.unwrap();
        let full = durability(&mut eager).await;
        eager.rollback().await.unwrap();
        let mut relaxed = db.replayable().begin().await.unwrap();
        let less = durability(&mut relaxed).await;
        relaxed.rollback().await.unwrap();
        assert_eq!((full, less), (true, false));
    }
}

/// Whether a transaction's commit waits for the disk, as far as the database is set up so.
async fn durability(tx: &mut Tx) -> bool {
    match tx.dialect() {
        Dialect::Sqlite => {
            tx.one("pragma synchronous", []).await.unwrap().get::<i64>(0).unwrap() == 2
        }
        Dialect::Postgres => {
            // The server of the tests does without; what counts is who says so.
            let sql = "select source from pg_settings where name = 'synchronous_commit'";
            tx.one(sql, []).await.unwrap().get::<String>(0).unwrap() != "session"
        }
    }
}

async fn every_type_reads_back(db: TestDb) {
    db.migrate(&[THINGS]).await;
    let id = UserId::new(&db.clock);
    let kept = transact!(db, |tx| {
        let sql = "insert into things values ($1, $2, $3, $4, $5)";
        let row = values![id, "ünïcode", i64::MIN, vec![0_u8, 255], Currency::USD];
        tx.execute(sql, row).await?;
        let none = values![UserId::new(&db.clock), None::<String>, i64::MAX, None::<Vec<u8>>, "x"];
        tx.execute(sql, none).await?;
        tx.all("select id, name, amount, raw, currency from things order by amount", []).await
    });
    let kept = kept.unwrap();
    assert_eq!(kept[0].get::<UserId>(0).unwrap(), id);
    assert_eq!(kept[0].get::<Option<String>>(1).unwrap().unwrap(), "ünïcode");
    assert_eq!(kept[0].get::<i64>(2).unwrap(), i64::MIN);
    assert_eq!(kept[0].get::<Vec<u8>>(3).unwrap(), [0, 255]);
    assert_eq!(kept[0].get::<Currency>(4).unwrap(), Currency::USD);
    assert_eq!(kept[1].get::<Option<String>>(1).unwrap(), None);
    assert_eq!(kept[1].get::<Option<Vec<u8>>>(3).unwrap(), None);
    assert_eq!(kept[1].get::<i64>(2).unwrap(), i64::MAX);
    assert!(matches!(kept[1].get::<u32>(2), Err(StoreError::Decode { column: 2, .. })));
    assert!(matches!(kept[1].get::<Currency>(4), Err(StoreError::Decode { column: 4, .. })));
}

async fn a_failed_change_leaves_nothing(db: TestDb) {
    db.migrate(&[THINGS]).await;
    let failed: Result<(), StoreError> = transact!(db, |tx| {
        tx.execute("insert into facts values (1, 5)", []).await?;
        Err(StoreError::NoRow)
    });
    assert!(matches!(failed, Err(StoreError::NoRow)));
    // Dropped without a word, as when the future is cancelled.
    let mut dropped = db.begin().await.unwrap();
    dropped.execute("insert into facts values (2, 5)", []).await.unwrap();
    drop(dropped);
    assert_eq!(count(&db).await, 0);
}

async fn count(db: &Db) -> i64 {
    let mut tx = db.read().await.unwrap();
    tx.one("select count(*) from facts", []).await.unwrap().get(0).unwrap()
}

async fn counters_lose_no_update(db: TestDb) {
    db.migrate(&[THINGS]).await;
    let id = UserId::new(&db.clock);
    let made: Result<u64, StoreError> = transact!(db, |tx| {
        tx.execute("insert into things (id, amount) values ($1, 0)", values![id]).await
    });
    assert_eq!(made.unwrap(), 1);
    let (tasks, rounds) = (4, 10);
    let mut running = tokio::task::JoinSet::new();
    for _ in 0..tasks {
        let db = Db::clone(&db);
        running.spawn(async move {
            for _ in 0..rounds {
                // Read, then write what was read: the lost update that isolation must prevent.
                let mut done = increment(&db, id).await;
                while done.as_ref().is_err_and(StoreError::is_transient) {
                    done = increment(&db, id).await;
                }
                done.unwrap();
            }
        });
    }
    while let Some(done) = running.join_next().await {
        done.unwrap();
    }
    let mut tx = db.read().await.unwrap();
    let row = tx.one("select amount from things where id = $1", values![id]).await.unwrap();
    assert_eq!(row.get::<i64>(0).unwrap(), tasks * rounds);
}

async fn increment(db: &Db, id: UserId) -> Result<(), StoreError> {
    transact!(db, |tx| {
        let row = tx.one("select amount from things where id = $1", values![id]).await?;
        tokio::task::yield_now().await;
        let amount = row.get::<i64>(0)? + 1;
        tx.execute("update things set amount = $1 where id = $2", values![amount, id]).await?;
        Ok(())
    })
}

async fn readers_see_one_moment(db: TestDb) {
    db.migrate(&[THINGS]).await;
    let mut reader = db.read().await.unwrap();
    let before: i64 = reader.one("select count(*) from facts", []).await.unwrap().get(0).unwrap();
    let mut writer = db.begin().await.unwrap();
    writer.execute("insert into facts values (1, 1)", []).await.unwrap();
    writer.commit().await.unwrap();
    let after: i64 = reader.one("select count(*) from facts", []).await.unwrap().get(0).unwrap();
    assert_eq!((before, after, count(&db).await), (0, 0, 1));
    assert!(reader.execute("insert into facts values (2, 1)", []).await.is_err());
}

async fn a_repeated_request_gets_the_first_answer(db: TestDb) {
    db.migrate(&[store::MIGRATIONS]).await;
    let answer = Answer { status: 201, body: b"made".to_vec() };
    let now = Timestamp::from_seconds(1);
    let mut tx = db.begin().await.unwrap();
    assert_eq!(idempotency::begin(&mut tx, "me", "k", [1; 32]).await.unwrap(), Claim::Fresh);
    idempotency::complete(&mut tx, "me", "k", [1; 32], &answer, now).await.unwrap();
    tx.commit().await.unwrap();
    let mut tx = db.begin().await.unwrap();
    let again = idempotency::begin(&mut tx, "me", "k", [1; 32]).await.unwrap();
    assert_eq!(again, Claim::Answered(answer));
    let other = idempotency::begin(&mut tx, "me", "k", [2; 32]).await.unwrap();
    assert_eq!(other, Claim::Conflict);
    assert_eq!(idempotency::begin(&mut tx, "you", "k", [2; 32]).await.unwrap(), Claim::Fresh);
    assert_eq!(idempotency::forget(&mut tx, Timestamp::from_seconds(2)).await.unwrap(), 1);
    assert_eq!(idempotency::begin(&mut tx, "me", "k", [1; 32]).await.unwrap(), Claim::Fresh);
}

async fn many_are_asked_for_at_once(db: TestDb) {
    db.migrate(&[store::MIGRATIONS]).await;
    let mut tx = db.begin().await.unwrap();
    for number in 0..5_u8 {
        let (key, answer) = (format!("k{number}"), Answer { status: 200, body: vec![number] });
        let now = Timestamp::EPOCH;
        idempotency::complete(&mut tx, "me", &key, [number; 32], &answer, now).await.unwrap();
    }
    for asked in [&[][..], &[2], &[4, 9, 1], &[0, 1, 2, 3, 4, 8]] {
        let hashes = asked.iter().map(|number| Value::from([*number; 32])).collect();
        let query = ("select body from idempotency join", "on request_hash = asked.column1");
        let rows = tx.all_among(query, hashes).await.unwrap();
        let found: BTreeSet<Vec<u8>> = rows.iter().map(|row| row.get(0).unwrap()).collect();
        let expected = asked.iter().filter(|number| **number < 5).map(|number| vec![*number]);
        assert_eq!(found, expected.collect(), "{asked:?}");
    }
}

const FACTS: &[&str] = &["facts"];

async fn add(db: &Db, fact: i64) {
    let added: Result<u64, StoreError> =
        transact!(db, |tx| tx.execute("insert into facts values ($1, 1)", values![fact]).await);
    added.unwrap();
}

/// How many facts a memo says there are.
async fn remembered(memo: &Memo<(), i64>, db: &Db) -> i64 {
    memo.get((), || async { Ok::<_, StoreError>(count(db).await) }).await.unwrap()
}

async fn a_memo_forgets_what_a_commit_changes(db: TestDb) {
    db.migrate(&[store::MIGRATIONS, THINGS]).await;
    let memo = Memo::new(&db, FACTS);
    assert_eq!(remembered(&memo, &db).await, 0);
    let unread = || async { Err::<i64, StoreError>(StoreError::NoRow) };
    assert_eq!(memo.get((), unread).await.unwrap(), 0, "it need not be read");
    add(&db, 1).await;
    assert!(memo.get((), unread).await.is_err(), "it must be read, and failures are not kept");
    assert_eq!(remembered(&memo, &db).await, 1);
    // Many rows, through another way.
    let mut tx = db.begin().await.unwrap();
    let mut bulk = Bulk::new("insert into facts (id, amount)", 2, "");
    bulk.push(&mut tx, values![2, 1]).await.unwrap();
    bulk.flush(&mut tx).await.unwrap();
    assert_eq!(memo.get((), unread).await.unwrap(), 1, "nothing has been committed yet");
    tx.commit().await.unwrap();
    assert_eq!(remembered(&memo, &db).await, 2);
    // What concerns other tables does not count.
    let id = UserId::new(&db.clock);
    let other: Result<u64, StoreError> = transact!(db, |tx| tx
        .execute("insert into things (id, amount) values ($1, 1)", values![id])
        .await);
    other.unwrap();
    assert_eq!(memo.get((), unread).await.unwrap(), 2);
    // Another process is heard of a little later.
    add(&db.reopen().await, 3).await;
    tokio::time::sleep(LATENESS_MAX).await;
    assert_eq!(remembered(&memo, &db).await, 3);
}

async fn a_change_during_a_read_is_not_missed(db: TestDb) {
    db.migrate(&[store::MIGRATIONS, THINGS]).await;
    let memo = Memo::new(&db, FACTS);
    let read = || async {
        let found = count(&db).await;
        add(&db, 1).await;
        Ok::<_, StoreError>(found)
    };
    assert_eq!(memo.get((), read).await.unwrap(), 0);
    assert_eq!(remembered(&memo, &db).await, 1);
}

async fn the_same_request_at_the_same_time_is_done_once(db: TestDb) {
    db.migrate(&[store::MIGRATIONS, THINGS]).await;
    let mut running = tokio::task::JoinSet::new();
    for task in 0..6_i64 {
        let db = Db::clone(&db);
        running.spawn(async move { once(&db, task + 1).await.unwrap() });
    }
    let mut answers = Vec::new();
    while let Some(answer) = running.join_next().await {
        answers.push(answer.unwrap());
    }
    assert!(answers.iter().all(|answer| *answer == answers[0]), "{answers:?}");
    assert_eq!(count(&db).await, 1);
}

async fn once(db: &Db, fact: i64) -> Result<Vec<u8>, StoreError> {
    transact!(db, |tx| {
        match idempotency::begin(tx, "me", "k", [7; 32]).await? {
            Claim::Answered(answer) => Ok(answer.body),
            Claim::Conflict => panic!("the request is the same"),
            Claim::Fresh => {
                tokio::task::yield_now().await;
                tx.execute("insert into facts values ($1, 1)", values![fact]).await?;
                let answer = Answer { status: 201, body: vec![fact as u8] };
                let now = Timestamp::EPOCH;
                idempotency::complete(tx, "me", "k", [7; 32], &answer, now).await?;
                Ok(answer.body)
            }
        }
    })
}

async fn migrations_go_up_and_down(db: TestDb) {
    let domains = [store::MIGRATIONS, THINGS];
    assert_eq!(store::migrate::up(&db, &db.clock, &domains).await.unwrap(), 2);
    assert_eq!(store::migrate::up(&db, &db.clock, &domains).await.unwrap(), 0);
    assert_eq!(store::migrate::down(&db, THINGS, 0).await.unwrap(), 1);
    assert!(db.read().await.unwrap().all("select * from facts", []).await.is_err());
    assert_eq!(store::migrate::up(&db, &db.clock, &domains).await.unwrap(), 1);
    assert_eq!(count(&db).await, 0);
    // A database that a later program has made is not touched.
    let other = [Migration { number: 2, ..THINGS[0] }];
    let error = store::migrate::up(&db, &db.clock, &[&other]).await.unwrap_err().to_string();
    assert!(error.contains("things 0001") && error.contains("later version"), "{error}");
}

async fn a_changed_migration_is_refused(db: TestDb) {
    db.migrate(&[THINGS]).await;
    let changed = Migration { up: "create table facts (id {int});", ..THINGS[0] };
    let error = store::migrate::up(&db, &db.clock, &[&[changed]]).await.unwrap_err().to_string();
    assert!(error.contains("has changed"), "{error}");
}

async fn an_append_only_table_refuses_changes(db: TestDb) {
    db.migrate(&[THINGS]).await;
    let mut tx = db.begin().await.unwrap();
    tx.execute("insert into facts values (1, 5)", []).await.unwrap();
    tx.commit().await.unwrap();
    for sql in ["update facts set amount = 6", "delete from facts where id = 1"] {
        let error = db.begin().await.unwrap().execute(sql, []).await.unwrap_err();
        assert!(format!("{error:?}").contains("never changed or removed"), "{error:?}");
    }
    if db.dialect() == Dialect::Postgres {
        assert!(db.begin().await.unwrap().execute("truncate facts", []).await.is_err());
    }
    assert_eq!(count(&db).await, 1);
}

async fn many_rows_arrive_whole(db: TestDb) {
    db.migrate(&[THINGS]).await;
    let mut tx = db.begin().await.unwrap();
    let mut bulk = Bulk::new("insert into facts (id, amount)", 2, "on conflict do nothing");
    for id in 0..5_000_i64 {
        bulk.push(&mut tx, values![id, id + 1]).await.unwrap();
    }
    bulk.push(&mut tx, values![0_i64, 77_i64]).await.unwrap();
    bulk.flush(&mut tx).await.unwrap();
    let sum = "select cast(sum(amount) as bigint) from facts";
    let sum: i64 = tx.one(sum, []).await.unwrap().get(0).unwrap();
    assert_eq!(sum, (1..=5_000).sum::<i64>());
}

async fn constraints_are_named(db: TestDb) {
    db.migrate(&[THINGS]).await;
    let mut tx = db.begin().await.unwrap();
    let refused = tx.execute("insert into facts values (1, -5)", []).await.unwrap_err();
    assert!(matches!(refused, StoreError::Constraint { .. }), "{refused:?}");
}
