//! What is owed goes with the first change of its task, or neither is there: on both databases.
#![allow(clippy::unwrap_used)]

use std::sync::Arc;

use fixture::TestDb;
use outcry_store as store;
use store::beside::{self, Beside, State};
use store::{Clock, Db, Migration, StoreError, SystemClock, Value, transact, values};

fixture::suite!(
    what_is_owed_goes_with_the_first_change_alone,
    what_is_owed_waits_for_what_was_asked_for,
    a_change_without_what_is_owed_is_not_made,
);

const THINGS: &[Migration] = &[Migration {
    domain: "things",
    number: 1,
    name: "things",
    up: "create table changes (id {int} primary key){strict};\n\
         create table notes (id {int} primary key){strict};\n",
    down: "drop table changes;\ndrop table notes;\n",
}];

/// A note of this number.
struct Note(i64);

impl Beside for Note {
    fn statement(&self, _: &dyn Clock) -> (&'static str, Vec<Value>) {
        ("insert into notes values ($1)", values![self.0].into())
    }
}

fn owe(number: i64) {
    beside::owe(Arc::new(Note(number)), Arc::new(SystemClock));
}

async fn change(db: &Db, number: i64) -> Result<u64, StoreError> {
    let sql = "insert into changes values ($1)";
    transact!(db, |tx| tx.execute(sql, values![number]).await)
}

/// How many changes and notes there are.
async fn count(db: &Db) -> (i64, i64) {
    let mut tx = db.read().await.unwrap();
    let sql = "select (select count(*) from changes), (select count(*) from notes)";
    let row = tx.one(sql, []).await.unwrap();
    (row.get(0).unwrap(), row.get(1).unwrap())
}

async fn what_is_owed_goes_with_the_first_change_alone(db: TestDb) {
    db.migrate(&[THINGS]).await;
    owe(1);
    assert_eq!(beside::state(), State::Nothing, "nobody owes anything here");
    beside::scope(async {
        change(&db, 1).await.unwrap();
        assert_eq!(count(&db).await, (1, 0));
        owe(1);
        let looked: Result<_, StoreError> =
            transact!(db, |tx| tx.all("select id from changes", []).await);
        assert_eq!((looked.unwrap().len(), beside::state()), (1, State::Owed));
        change(&db, 2).await.unwrap();
        assert_eq!((count(&db).await, beside::state()), ((2, 1), State::Written));
        change(&db, 3).await.unwrap();
        assert_eq!(count(&db).await, (3, 1), "once");
    })
    .await;
}

async fn what_is_owed_waits_for_what_was_asked_for(db: TestDb) {
    db.migrate(&[THINGS]).await;
    beside::scope(async {
        owe(1);
        change(&db, 1).await.unwrap();
        owe(2);
        assert!(change(&db, 1).await.is_err(), "it is there");
        let aside: Result<_, StoreError> = transact!(db, |tx| {
            tx.aside();
            tx.execute("insert into changes values (2)", []).await
        });
        aside.unwrap();
        assert_eq!((count(&db).await, beside::state()), ((2, 1), State::Owed));
        change(&db, 3).await.unwrap();
        assert_eq!(count(&db).await, (3, 2));
        owe(3);
        beside::hand_over();
        change(&db, 4).await.unwrap();
        assert_eq!((count(&db).await, beside::state()), ((4, 2), State::HandedOver));
    })
    .await;
}

async fn a_change_without_what_is_owed_is_not_made(db: TestDb) {
    db.migrate(&[THINGS]).await;
    beside::scope(async {
        owe(1);
        change(&db, 1).await.unwrap();
        // There is such a note.
        owe(1);
        assert!(change(&db, 2).await.is_err());
        assert_eq!((count(&db).await, beside::state()), ((1, 1), State::Owed));
        owe(2);
        change(&db, 2).await.unwrap();
        assert_eq!(count(&db).await, (2, 2));
    })
    .await;
}
