//! Versions as they are kept: the same stories on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use fixture::TestDb;
use outcry_settings as settings;
use settings::{Agreed, Document, Payments, Requests, SettingsError, Version};
use store::{Clock as _, StoreError, UserId, transact, values};

fixture::suite!(versions_follow_each_other, what_was_agreed_on_stays);

fn document(daily: i64) -> Document {
    Document {
        payments: Payments { single: 100, daily, four_eyes: 50 },
        requests: Requests { by_user: 10, by_key: 5, by_address: 20 },
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
    transact!(db, |tx| settings::add(tx, base, document(daily), agreed.clone(), now).await)
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
        transact!(db, |tx| settings::add(tx, 1, document(300), agreed.clone(), now).await);
    assert!(matches!(made, Err(SettingsError::Store(StoreError::Constraint { .. }))), "{made:?}");
}
