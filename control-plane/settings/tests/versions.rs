//! Versions as they are kept: the same stories on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use fixture::TestDb;
use outcry_settings as settings;
use settings::commands::{self, Outcome, State};
use settings::rows::Limits;
use settings::{Agreed, Document, Payments, Requests, Row, SettingsError, Version};
use store::{Clock as _, StoreError, UserId, transact, values};

fixture::suite!(
    versions_follow_each_other,
    what_was_agreed_on_stays,
    what_the_engine_is_told_is_done_once_and_in_order
);

fn document(daily: i64) -> Document {
    Document {
        payments: Payments { single: 100, daily, four_eyes: 50 },
        requests: Requests { by_user: 10, by_key: 5, by_address: 20 },
        limits: Vec::new(),
        sessions: Vec::new(),
        fees: None,
    }
}

async fn add(db: &TestDb, base: u32, daily: i64) -> Result<Version, SettingsError> {
    let now = db.clock.now();
    let agreed = Agreed {
        proposal: now.fresh_uuid(),
        proposer: UserId::new(&db.clock),
        approver: UserId::new(&db.clock),
        reason: "more".to_owned(),
    };
    transact!(db, |tx| settings::add(tx, base, &document(daily), agreed.clone(), now).await)
}

async fn versions_follow_each_other(db: TestDb) {
    db.migrate(&[settings::MIGRATIONS]).await;
    let mut tx = db.read().await.unwrap();
    assert_eq!(settings::current(&mut tx).await.unwrap(), None);
    drop(tx);
    let first = add(&db, 0, 200).await.unwrap();
    let late = add(&db, 0, 300).await;
    assert!(matches!(late, Err(SettingsError::Version(1))), "{late:?}");
    let bad = add(&db, 1, 99).await;
    assert!(matches!(bad, Err(SettingsError::Refused(_))), "less a day than at once: {bad:?}");
    let second = add(&db, 1, 300).await.unwrap();
    let mut tx = db.read().await.unwrap();
    assert_eq!(settings::current(&mut tx).await.unwrap().as_ref(), Some(&second));
    assert_eq!(settings::version(&mut tx, 1).await.unwrap(), first);
    let missing = settings::version(&mut tx, 3).await;
    assert!(matches!(missing, Err(SettingsError::NotFound)));
    assert_eq!(settings::list(&mut tx, None, 9).await.unwrap(), [second.clone(), first.clone()]);
    assert_eq!(settings::list(&mut tx, None, 1).await.unwrap(), [second]);
    assert_eq!(settings::list(&mut tx, Some(2), 9).await.unwrap(), [first]);
}

async fn what_was_agreed_on_stays(db: TestDb) {
    db.migrate(&[settings::MIGRATIONS]).await;
    add(&db, 0, 200).await.unwrap();
    for sql in ["update settings_versions set reason = 'x'", "delete from settings_versions"] {
        let changed: Result<u64, StoreError> = transact!(db, |tx| tx.execute(sql, values![]).await);
        assert!(changed.is_err(), "{sql}");
    }
    let alone = UserId::new(&db.clock);
    let now = db.clock.now();
    let agreed = Agreed {
        proposal: now.fresh_uuid(),
        proposer: alone,
        approver: alone,
        reason: "by myself".to_owned(),
    };
    let made: Result<Version, SettingsError> =
        transact!(db, |tx| settings::add(tx, 1, &document(300), agreed.clone(), now).await);
    assert!(matches!(made, Err(SettingsError::Store(StoreError::Constraint { .. }))), "{made:?}");
}

async fn what_the_engine_is_told_is_done_once_and_in_order(db: TestDb) {
    db.migrate(&[settings::MIGRATIONS]).await;
    let limits = |account| Limits { account: Some(account), gross: 5, ..Limits::default() };
    let rows = |accounts: [u32; 2]| accounts.map(|account| Row::Limits(limits(account)));
    for (base, accounts) in [(0, [7, 8]), (1, [9, 7])] {
        let made = add(&db, base, 200 + i64::from(base)).await.unwrap();
        let told = rows(accounts);
        let written: Result<(), SettingsError> =
            transact!(db, |tx| commands::expect(tx, made.number, &told).await);
        written.unwrap();
    }
    let due = async || {
        let due = commands::waiting(&mut db.read().await.unwrap(), 3).await.unwrap();
        due.iter().map(|one| (one.command.version, one.command.number)).collect::<Vec<_>>()
    };
    assert_eq!(due().await, [(1, 1), (1, 2), (2, 1)], "the first version first, and three at most");
    let conclude = async |which: (u32, u32), outcome: Outcome| {
        let now = db.clock.now();
        let done: Result<(), SettingsError> =
            transact!(db, |tx| commands::conclude(tx, which, &outcome, now).await);
        done.unwrap();
    };
    let state =
        async |version| commands::state(&mut db.read().await.unwrap(), version).await.unwrap();
    let why = "no session is of this account".to_owned();
    conclude((1, 1), Outcome::Refused(why.clone())).await;
    conclude((1, 1), Outcome::Applied).await;
    assert_eq!((due().await, state(1).await), (vec![(1, 2), (2, 1), (2, 2)], State::Applying));
    conclude((1, 2), Outcome::Applied).await;
    assert_eq!((state(1).await, state(2).await), (State::Refused, State::Applying));
    let told = commands::of_version(&mut db.read().await.unwrap(), 1).await.unwrap();
    assert_eq!(told[0].outcome, Outcome::Refused(why), "what it said first stays");
    assert_eq!((&told[1].outcome, &told[1].row), (&Outcome::Applied, &rows([7, 8])[1]));
    assert!(told.iter().all(|one| one.decided.is_some()));
    for number in [1, 2] {
        conclude((2, number), Outcome::Applied).await;
    }
    assert_eq!((due().await, state(2).await), (vec![], State::Applied));
    assert_eq!(state(3).await, State::Applied, "nothing to tell");
}
