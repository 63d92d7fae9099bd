//! The audit log as it is kept: the same stories on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use audit::{AuditError, Checkpoint, Deed, Outcome, Query, RECORDS_MAX, Signer, Verdict};
use fixture::TestDb;
use outcry_audit as audit;
use store::{Db, ManualClock, transact};
use tempfile::TempDir;

fixture::suite!(
    deeds_get_a_place_in_the_order_of_writing,
    many_at_once_are_all_chained,
    those_written_together_stand_among_the_others,
    rows_and_runs_are_one_chain,
    a_deed_goes_with_its_change,
    records_are_found,
    history_cannot_be_changed,
    whoever_changes_history_is_found_out,
    whoever_changes_a_run_is_found_out,
    an_export_proves_itself
);

struct World {
    db: TestDb,
    signer: Signer,
    _keys: TempDir,
}

impl World {
    async fn new(db: TestDb) -> Self {
        db.migrate(&[audit::MIGRATIONS]).await;
        let keys = tempfile::tempdir().unwrap();
        let signer = Signer::open(&keys.path().join("audit.key")).unwrap();
        Self { db, signer, _keys: keys }
    }

    fn clock(&self) -> &ManualClock {
        &self.db.clock
    }

    async fn write(&self, actor: &str, action: &str, outcome: Outcome) {
        self.clock().advance_ns(1_000_000);
        let deed = Deed { actor, action, object: "account:1", outcome, details: "{}" };
        let written: Result<_, AuditError> =
            transact!(self.db, |tx| audit::record(tx, self.clock(), &deed).await);
        written.unwrap();
    }

    /// So many of one moment, by two actors in turns.
    async fn write_many(&self, count: usize) {
        self.clock().advance_ns(1_000_000);
        let deed = |number: usize| {
            let (actor, object) = (["user:ada", "user:bob"][number % 2], "account:1");
            Deed { actor, action: "order.place", object, outcome: Outcome::Done, details: "{}" }
        };
        let deeds: Vec<Deed<'_>> = (0..count).map(deed).collect();
        let written: Result<_, AuditError> =
            transact!(self.db, |tx| audit::record_all(tx, self.clock(), &deeds).await);
        written.unwrap();
    }

    async fn seal(&self) -> usize {
        let sealed: Result<_, AuditError> = transact!(self.db, |tx| audit::seal(tx).await);
        sealed.unwrap()
    }

    async fn sign(&self) -> Option<Checkpoint> {
        let signed: Result<_, AuditError> =
            transact!(self.db, |tx| audit::checkpoint(tx, self.clock(), &self.signer).await);
        signed.unwrap()
    }

    /// Twelve records, signed after the fourth and the eighth.
    async fn filled(&self) -> Vec<Checkpoint> {
        let mut signed = Vec::new();
        for number in 0..12 {
            let actor = ["user:ada", "user:bob"][number % 2];
            let outcome = if number == 5 { Outcome::Denied } else { Outcome::Done };
            self.write(actor, ["order.place", "withdrawal.ask"][number % 2], outcome).await;
            self.seal().await;
            if number % 4 == 3 && number < 9 {
                signed.extend(self.sign().await);
            }
        }
        signed
    }

    async fn verify(&self, kept: &[Checkpoint]) -> Verdict {
        verify(&self.db, &self.signer, kept).await
    }
}

async fn verify(db: &Db, signer: &Signer, kept: &[Checkpoint]) -> Verdict {
    let mut tx = db.read().await.unwrap();
    audit::verify(&mut tx, &[signer.public()], kept).await.unwrap()
}

async fn deeds_get_a_place_in_the_order_of_writing(db: TestDb) {
    let world = World::new(db).await;
    for actor in ["a", "b", "c"] {
        world.write(actor, "x", Outcome::Done).await;
    }
    assert_eq!(world.verify(&[]).await.waiting, 3);
    assert_eq!((world.seal().await, world.seal().await), (3, 0));
    let all = Query { limit: 10, ..Query::default() };
    let mut tx = world.db.read().await.unwrap();
    let records = audit::query(&mut tx, &all).await.unwrap();
    let found: Vec<_> = records.iter().map(|r| (r.number, r.actor.as_str())).collect();
    assert_eq!(found, [(1, "a"), (2, "b"), (3, "c")]);
    drop(tx);
    assert_eq!(world.sign().await.unwrap().number, 3);
    assert_eq!(world.sign().await, None);
    let verdict = world.verify(&[]).await;
    assert!(verdict.is_sound(), "{verdict:?}");
    assert_eq!((verdict.records, verdict.signed_up_to, verdict.waiting), (3, 3, 0));
}

async fn many_at_once_are_all_chained(db: TestDb) {
    let world = World::new(db).await;
    let deed = Deed { actor: "a", action: "x", object: "", outcome: Outcome::Done, details: "{}" };
    let deeds = vec![deed; RECORDS_MAX + 200];
    let written: Result<_, AuditError> =
        transact!(world.db, |tx| audit::record_all(tx, world.clock(), &deeds).await);
    written.unwrap();
    let sealed = [world.seal().await, world.seal().await, world.seal().await];
    assert_eq!(sealed, [RECORDS_MAX, 200, 0]);
    world.sign().await.unwrap();
    let verdict = world.verify(&[]).await;
    assert!(verdict.is_sound(), "{verdict:?}");
    assert_eq!((verdict.records, verdict.waiting), (1_200, 0));
}

async fn those_written_together_stand_among_the_others(db: TestDb) {
    let world = World::new(db).await;
    let actors: Vec<String> = (0..RECORDS_MAX).map(|number| format!("actor:{number}")).collect();
    let mut left = actors.as_slice();
    for size in [1, 2, 1, 1, 250, 3, 1].into_iter().cycle() {
        let (now, rest) = left.split_at(left.len().min(size));
        left = rest;
        let deed =
            |actor| Deed { actor, action: "x", object: "", outcome: Outcome::Done, details: "" };
        let deeds: Vec<Deed<'_>> = now.iter().map(|actor| deed(actor.as_str())).collect();
        world.clock().advance_ns(1_000_000);
        let written: Result<_, AuditError> =
            transact!(world.db, |tx| audit::record_all(tx, world.clock(), &deeds).await);
        written.unwrap();
        if left.is_empty() {
            break;
        }
    }
    assert_eq!(world.verify(&[]).await.waiting, RECORDS_MAX as u64);
    assert_eq!((world.seal().await, world.seal().await), (RECORDS_MAX, 0));
    let all = Query { limit: RECORDS_MAX, ..Query::default() };
    let found = audit::query(&mut world.db.read().await.unwrap(), &all).await.unwrap();
    let found: Vec<&String> = found.iter().map(|record| &record.actor).collect();
    assert!(found.iter().copied().eq(&actors), "{found:?}");
    // Many small ones do not wait for each other.
    for _ in 0..RECORDS_MAX / 2 + 100 {
        let deed =
            Deed { actor: "a", action: "x", object: "", outcome: Outcome::Done, details: "" };
        let deeds = [deed.clone(), deed];
        let written: Result<_, AuditError> =
            transact!(world.db, |tx| audit::record_all(tx, world.clock(), &deeds).await);
        written.unwrap();
    }
    assert_eq!([world.seal().await, world.seal().await], [RECORDS_MAX, 200]);
    assert!(world.verify(&[]).await.is_sound());
}

async fn rows_and_runs_are_one_chain(db: TestDb) {
    let world = World::new(db).await;
    // More runs than are read at once, and rows in between.
    for round in 0..12 {
        world.write("user:eve", "order.cancel", Outcome::Denied).await;
        world.seal().await;
        world.write_many(10 + round).await;
        assert_eq!(world.seal().await, 10 + round);
        if round % 5 == 0 {
            world.sign().await.unwrap();
        }
    }
    let total = 12 + (10..22).sum::<usize>();
    let mut tx = world.db.read().await.unwrap();
    let runs: u64 = tx.one("select count(*) from audit_runs", []).await.unwrap().get(0).unwrap();
    assert_eq!(runs, 12);
    let of = |text: &str| Some(text.to_owned());
    let all = |limit| Query { limit, ..Query::default() };
    for (query, expected) in [
        (all(7), total),
        (Query { actor: of("user:eve"), ..all(5) }, 12),
        (Query { actor: of("user:ada"), ..all(50) }, (10..22).map(|n: usize| n.div_ceil(2)).sum()),
        (Query { object: of("account:1"), action: of("order.cancel"), ..all(3) }, 12),
        (Query { action: of("order."), ..all(1_000) }, total),
        (Query { actor: of("user:nobody"), ..all(10) }, 0),
    ] {
        let (mut query, mut numbers) = (query, Vec::new());
        loop {
            let page = audit::query(&mut tx, &query).await.unwrap();
            let Some(last) = page.last() else { break };
            assert!(page.len() <= query.limit);
            query.after = last.number;
            numbers.extend(page.iter().map(|record| record.number));
        }
        assert!(numbers.is_sorted_by(|a, b| a < b), "{query:?}: {numbers:?}");
        assert_eq!(numbers.len(), expected, "{query:?}");
    }
    let mut out = Vec::new();
    // From the middle of a run, on to the record that is signed behind the middle of another.
    let written = audit::export(&mut tx, (5, 70), &mut out).await.unwrap();
    drop(tx);
    let proved = audit::verify_export(&mut out.as_slice(), &[world.signer.public()]).unwrap();
    assert!(proved.is_sound() && proved.signed_up_to == proved.records, "{proved:?}");
    assert_eq!(proved.records, 4 + written);
    let verdict = world.verify(&[]).await;
    assert!(verdict.is_sound() && verdict.records == total as u64, "{verdict:?}");
}

async fn whoever_changes_a_run_is_found_out(db: TestDb) {
    let world = World::new(db).await;
    world.write("user:eve", "x", Outcome::Done).await;
    world.seal().await;
    for _ in 0..3 {
        world.write_many(10).await;
        world.seal().await;
    }
    world.sign().await.unwrap();
    assert!(world.verify(&[]).await.is_sound());
    unprotected(&world.db).await;
    let body = "update audit_runs set body = (select body from audit_runs where last = 11)";
    for sql in [
        body,
        "update audit_runs set first = first + 1 where last = 21",
        "update audit_runs set last = 32 where last = 31",
        "update audit_runs set last = 10 where last = 11",
        "update audit_runs set hash = (select hash from audit_log) where last = 31",
        "delete from audit_runs where last = 11",
        "delete from audit_runs where last = 31",
        "delete from audit_run_names where last = 21 and name = 'actor user:ada'",
        "update audit_run_names set name = 'actor user:eve' where name = 'actor user:bob'",
        "insert into audit_run_names values (31, 'actor user:eve')",
        "delete from audit_log",
    ] {
        let mut tx = world.db.begin().await.unwrap();
        assert!(tx.execute(sql, []).await.unwrap() > 0, "{sql}");
        let verdict = audit::verify(&mut tx, &[world.signer.public()], &[]).await.unwrap();
        assert!(!verdict.is_sound(), "{sql}: {verdict:?}");
        tx.rollback().await.unwrap();
    }
}

async fn a_deed_goes_with_its_change(db: TestDb) {
    let world = World::new(db).await;
    let deed = Deed { actor: "a", action: "x", object: "", outcome: Outcome::Done, details: "{}" };
    let mut tx = world.db.begin().await.unwrap();
    audit::record(&mut tx, world.clock(), &deed).await.unwrap();
    tx.rollback().await.unwrap();
    assert_eq!(world.seal().await, 0);
    let long = "x".repeat(17_000);
    let mut tx = world.db.begin().await.unwrap();
    let refused = audit::record(&mut tx, world.clock(), &Deed { details: &long, ..deed }).await;
    assert!(matches!(refused, Err(AuditError::TooLong("details", _))));
}

async fn records_are_found(db: TestDb) {
    let world = World::new(db).await;
    world.filled().await;
    let mut tx = world.db.read().await.unwrap();
    let all = Query { limit: 100, ..Query::default() };
    let count =
        async |query: Query, tx: &mut store::Tx| audit::query(tx, &query).await.unwrap().len();
    let of = |text: &str| Some(text.to_owned());
    assert_eq!(count(Query { actor: of("user:ada"), ..all.clone() }, &mut tx).await, 6);
    assert_eq!(count(Query { action: of("withdrawal."), ..all.clone() }, &mut tx).await, 6);
    assert_eq!(count(Query { action: of("withdrawal"), ..all.clone() }, &mut tx).await, 0);
    assert_eq!(count(Query { object: of("account:1"), ..all.clone() }, &mut tx).await, 12);
    assert_eq!(count(Query { after: 10, ..all.clone() }, &mut tx).await, 2);
    let third = audit::query(&mut tx, &all).await.unwrap()[2].time;
    assert_eq!(count(Query { before: Some(third), ..all.clone() }, &mut tx).await, 2);
    assert_eq!(count(Query { from: Some(third), ..all.clone() }, &mut tx).await, 10);
    assert_eq!(count(Query { limit: 5, ..all }, &mut tx).await, 5);
}

async fn history_cannot_be_changed(db: TestDb) {
    let world = World::new(db).await;
    world.filled().await;
    world.write_many(20).await;
    world.seal().await;
    for sql in [
        "update audit_log set actor = 'x'",
        "delete from audit_log",
        "update audit_runs set first = 1",
        "delete from audit_runs",
        "update audit_run_names set name = 'x'",
        "delete from audit_run_names",
        "update audit_checkpoints set number = 1",
        "delete from audit_checkpoints",
    ] {
        let mut tx = world.db.begin().await.unwrap();
        assert!(tx.execute(sql, []).await.is_err(), "{sql}");
    }
}

/// Somebody with the database, who has removed what protects it.
async fn unprotected(db: &Db) {
    let tables = ["audit_log", "audit_runs", "audit_run_names", "audit_checkpoints"];
    let triggers: Vec<String> = match db.dialect() {
        store::Dialect::Sqlite => {
            let of = |table| ["update", "delete"].map(|what| format!("{table}_no_{what}"));
            tables.into_iter().flat_map(of).collect()
        }
        store::Dialect::Postgres => {
            let of = |table| format!("{table}_append_only on {table}");
            tables.into_iter().map(of).collect()
        }
    };
    for trigger in triggers {
        let mut tx = db.begin().await.unwrap();
        let sql: &'static str = format!("drop trigger {trigger}").leak();
        tx.execute(sql, []).await.unwrap();
        tx.commit().await.unwrap();
    }
}

async fn whoever_changes_history_is_found_out(db: TestDb) {
    let world = World::new(db).await;
    let kept = world.filled().await;
    assert_eq!(kept.iter().map(|checkpoint| checkpoint.number).collect::<Vec<_>>(), [4, 8]);
    let verdict = world.verify(&kept).await;
    assert!(verdict.is_sound() && verdict.signed_up_to == 8, "{verdict:?}");
    unprotected(&world.db).await;
    let insert = "insert into audit_log select 13, id, time_ns, actor, action, object, outcome, \
                  details, hash from audit_log where number = 3";
    let swap = "update audit_log set details = '[]' where number = 3";
    let shift = "update audit_log set number = -number where number > 4";
    for (changes, at) in [
        (&["update audit_log set actor = 'user:eve' where number = 2"][..], 2),
        (&["update audit_log set outcome = 'done' where number = 6"], 6),
        (&["update audit_log set time_ns = time_ns + 1 where number = 12"], 12),
        (&["delete from audit_log where number = 7"], 7),
        (&["delete from audit_log where number = 1"], 1),
        (&[insert], 13),
        (&[swap], 3),
        (&[shift], 8),
        (&["delete from audit_log where number > 7"], 8),
        (&["update audit_checkpoints set hash = signature"], 4),
        (&["update audit_checkpoints set time_ns = 1 where number = 8"], 8),
        (&["delete from audit_log where number > 3", "delete from audit_checkpoints"], 4),
    ] {
        let mut tx = world.db.begin().await.unwrap();
        for sql in changes {
            assert!(tx.execute(sql, []).await.unwrap() > 0, "{sql}");
        }
        let verdict = audit::verify(&mut tx, &[world.signer.public()], &kept).await;
        match verdict {
            Ok(verdict) => {
                let found = verdict.findings.iter().any(|finding| finding.number == at);
                assert!(found, "{changes:?}: {verdict:?}");
            }
            // A hash that is not even a hash.
            Err(AuditError::Store(_)) => assert!(changes[0].contains("hash = signature")),
            Err(other) => panic!("{changes:?}: {other}"),
        }
        tx.rollback().await.unwrap();
    }
    let others = tempfile::tempdir().unwrap();
    let stranger = Signer::open(&others.path().join("other.key")).unwrap();
    assert!(!verify(&world.db, &stranger, &[]).await.is_sound());
}

async fn an_export_proves_itself(db: TestDb) {
    let world = World::new(db).await;
    world.filled().await;
    let mut out = Vec::new();
    let mut tx = world.db.read().await.unwrap();
    // On to the record that is signed next.
    assert_eq!(audit::export(&mut tx, (3, 6), &mut out).await.unwrap(), 6);
    let text = String::from_utf8(out).unwrap();
    let keys = [world.signer.public()];
    let verify = |text: &str| audit::verify_export(&mut text.as_bytes(), &keys);
    let verdict = verify(&text).unwrap();
    assert!(verdict.is_sound() && verdict.signed_up_to == 8, "{verdict:?}");
    assert!(!verify(&text.replacen("user:bob", "user:eve", 1)).unwrap().is_sound());
    let without = |at: usize| {
        let kept = text.lines().enumerate().filter(|(number, _)| *number != at);
        kept.map(|(_, line)| format!("{line}\n")).collect::<String>()
    };
    assert!(!verify(&without(2)).unwrap().is_sound());
    for bad in ["", "{}", "{\"outcry_audit\":2}", &without(0), &text[..text.len() / 2]] {
        assert!(verify(bad).is_err(), "{bad}");
    }
}

#[test]
fn a_key_file_is_its_owners_alone() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("audit.key");
    let public = Signer::open(&path).unwrap().public();
    assert_eq!(Signer::open(&path).unwrap().public(), public);
    std::fs::set_permissions(&path, std::fs::Permissions::from_mode(0o644)).unwrap();
    assert!(Signer::open(&path).unwrap_err().to_string().contains("chmod 600"));
    let garbage = folder.path().join("garbage.key");
    std::fs::write(&garbage, "x").unwrap();
    std::fs::set_permissions(&garbage, std::fs::Permissions::from_mode(0o600)).unwrap();
    assert!(Signer::open(&garbage).is_err());
}
