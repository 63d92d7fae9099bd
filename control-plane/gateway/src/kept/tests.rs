//! What is kept of decisions, on both databases.
#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use engine::core::command::AddSession;
use engine::core::limits::MoveCash;
use engine::core::{AccountId, CommandBody, SessionId};
use fixture::TestDb;
use store::idempotency::{self, Answer};
use store::{Db, transact};
use vault::Rotation;

use super::*;

fixture::suite!(
    decisions_read_back,
    keys_move_into_a_run_and_are_never_unknown,
    a_move_that_was_not_heard_of_is_done_again,
    runs_hold_what_a_map_holds,
    the_way_back_and_up_again_keeps_every_key,
    what_is_answered_and_has_no_key_goes,
    the_key_of_a_session_is_sealed,
    the_key_of_a_session_moves_to_a_new_master_key,
    an_earlier_layout_is_carried_over,
    a_day_that_ends_settles_what_was_never_answered,
);

const AT: Timestamp = Timestamp::from_seconds(100);
const DAY: u32 = 3;

fn today() -> Memory {
    Memory { day: DAY, ..Memory::default() }
}

fn order(number: u32, request: u64, key: Option<&str>) -> Kept {
    let body = JobBody::Ouch(vec![request as u8; 47]);
    let key = key.map(|key| (digest("me", key), [request as u8; 16]));
    Kept { job: Job { number, request, body }, key }
}

/// One vault for all.
fn vault() -> &'static Vault {
    static VAULT: LazyLock<Vault> = LazyLock::new(Vault::ephemeral);
    &VAULT
}

/// The key of a request, unlike its neighbours'.
fn name(request: usize) -> String {
    format!("key {}", request.wrapping_mul(7_919) % 100_003)
}

async fn decide(db: &Db, memory: &mut Memory, kept: &[Kept]) {
    let written: Result<(), StoreError> =
        transact!(db, |tx| write(tx, vault(), (memory.next(), kept), AT).await);
    written.unwrap();
    memory.add(memory.next(), AT, kept);
}

/// Decides so many requests of account 7 in rows of a hundred.
async fn decide_many(db: &Db, memory: &mut Memory, count: usize) {
    let all: Vec<Kept> = (1..=count).map(|one| order(7, one as u64, Some(&name(one)))).collect();
    for row in all.chunks(100) {
        decide(db, memory, row).await;
    }
}

async fn write_run(db: &Db, memory: &Memory, number: i64) {
    let moved: Result<(), StoreError> = transact!(db, |tx| memory.move_keys(tx, number).await);
    moved.unwrap();
}

async fn move_keys(db: &Db, (memory, runs): (&mut Memory, &mut Runs)) {
    let number = runs.next();
    write_run(db, memory, number).await;
    memory.moved(runs, number);
}

/// Which request a key stands for, wherever it is remembered.
async fn asked(db: &Db, (memory, runs): (&Memory, &Runs), key: &str) -> Option<u64> {
    let digest = digest("me", key);
    let mut tx = db.read().await.unwrap();
    let found = runs.look_up(&mut tx, (&[digest, [9; 16]], DAY)).await.unwrap();
    assert!(found.len() <= 1);
    memory.get(&digest).or_else(|| found.get(&digest).copied()).map(|known| known.request)
}

async fn read_runs(db: &Db) -> Runs {
    Runs::read(&mut db.read().await.unwrap()).await.unwrap()
}

async fn count(db: &Db, sql: &'static str) -> i64 {
    db.read().await.unwrap().one(sql, []).await.unwrap().get(0).unwrap()
}

const ROWS: &str = "select count(*) from gateway_decisions";
const KEYS: &str = "select cast(coalesce(sum(length(keys)), 0) / 45 as bigint) \
                    from gateway_key_pages";

async fn decisions_read_back(db: TestDb) {
    db.migrate(&[crate::MIGRATIONS]).await;
    let cash = MoveCash { account: AccountId(7), amount: -5 };
    let command = Job {
        number: 0,
        request: 9,
        body: JobBody::Command(Box::new(CommandBody::MoveCash(cash))),
    };
    let first = [order(7, 1, Some("a")), Kept { job: command, key: None }, order(8, 4, None)];
    let mut memory = today();
    decide(&db, &mut memory, &first).await;
    decide(&db, &mut memory, &[order(7, 2, Some("b"))]).await;
    let (known, jobs) = read(&mut db.read().await.unwrap(), vault(), DAY).await.unwrap();
    let found: Vec<(u32, u64)> = jobs.iter().map(|job| (job.number, job.request)).collect();
    assert_eq!(found, [(7, 1), (0, 9), (8, 4), (7, 2)]);
    assert!(
        matches!(&jobs[1].body, JobBody::Command(body) if **body == CommandBody::MoveCash(cash))
    );
    assert!(matches!(&jobs[3].body, JobBody::Ouch(message) if *message == [2; 47]));
    assert_eq!(known.next(), 3);
    let expected = Known { hash: [1; 16], number: 7, request: 1, past: None };
    assert_eq!(known.get(&digest("me", "a")), Some(expected));
    // Who asks and which key are not one text.
    assert_eq!(known.get(&digest("m", "ea")), None);
    let whole = packed(vault(), &first);
    for length in 1..whole.len() {
        let kept = unpacked(vault(), &whole[..length]);
        assert!(kept.is_none_or(|kept| kept.len() < 3), "cut at {length}");
    }
}

async fn keys_move_into_a_run_and_are_never_unknown(db: TestDb) {
    db.migrate(&[crate::MIGRATIONS]).await;
    let (mut memory, mut runs) = (today(), Runs::default());
    decide_many(&db, &mut memory, MOVE_MIN + 50).await;
    memory.sweep(|_, request| request < MOVE_MIN as u64);
    assert!(!memory.is_moving(), "the last row but one is not answered");
    memory.sweep(|_, request| request <= MOVE_MIN as u64 + 1);
    assert!(!memory.is_moving(), "too few are answered");
    memory.sweep(|_, _| true);
    assert!(memory.is_moving());
    // Decided meanwhile.
    decide(&db, &mut memory, &[order(7, 99_999, Some("late"))]).await;
    for is_moved in [false, true] {
        for request in [1, 77, MOVE_MIN + 50] {
            let found = asked(&db, (&memory, &runs), &name(request)).await;
            assert_eq!(found, Some(request as u64));
        }
        if !is_moved {
            move_keys(&db, (&mut memory, &mut runs)).await;
        }
    }
    assert!(!memory.is_moving());
    assert_eq!(memory.get(&digest("me", &name(1))), None, "only in the run now");
    assert_eq!((count(&db, ROWS).await, count(&db, KEYS).await), (1, MOVE_MIN as i64 + 50));
    assert_eq!(asked(&db, (&memory, &runs), "late").await, Some(99_999));
    assert_eq!(asked(&db, (&memory, &runs), "never").await, None);
}

async fn a_move_that_was_not_heard_of_is_done_again(db: TestDb) {
    db.migrate(&[crate::MIGRATIONS]).await;
    let (mut memory, mut runs) = (today(), Runs::default());
    decide_many(&db, &mut memory, MOVE_MIN).await;
    memory.sweep(|_, _| true);
    write_run(&db, &memory, 1).await;
    assert_eq!(asked(&db, (&memory, &runs), &name(1)).await, Some(1));
    move_keys(&db, (&mut memory, &mut runs)).await;
    assert_eq!((count(&db, ROWS).await, count(&db, KEYS).await), (0, MOVE_MIN as i64));
    assert_eq!(asked(&db, (&memory, &runs), &name(1)).await, Some(1));
    // Nor is anything of it read back as not moved.
    let (memory, jobs) = read(&mut db.read().await.unwrap(), vault(), DAY).await.unwrap();
    assert!(jobs.is_empty());
    let runs = read_runs(&db).await;
    assert_eq!((runs.next(), asked(&db, (&memory, &runs), &name(1)).await), (2, Some(1)));
}

/// Runs of all sizes, written, forgotten and read back, beside a map of what they hold.
async fn runs_hold_what_a_map_holds(db: TestDb) {
    db.migrate(&[crate::MIGRATIONS]).await;
    let (mut runs, mut map) = (Runs::default(), BTreeMap::new());
    let mut next = 0;
    for (turn, size) in [1, 1_024, 1_025, 7, 2_500, 1_023].into_iter().cycle().take(70).enumerate()
    {
        let number = runs.next();
        let created = AT.plus_ns(turn as i64);
        let mut keys = Vec::new();
        for one in 0..size {
            let past = if one % 3 == 0 { Past::Undone } else { Past::Answered };
            let known =
                Known { hash: [one as u8; 16], number: one, request: next, past: Some(past) };
            let digest = digest("me", &next.to_string());
            keys.push((digest, known));
            map.insert(digest, (number, known));
            next += 1;
        }
        keys.sort_unstable_by_key(|(digest, _)| *digest);
        let written: Result<(), StoreError> =
            transact!(db, |tx| runs::write(tx, (number, created, DAY), &keys).await);
        written.unwrap();
        let digests: Vec<Digest> = keys.iter().map(|(digest, _)| *digest).collect();
        runs.add(number, created, &digests);
        if turn == 66 {
            assert_eq!(runs.before(AT), None);
            let old = runs.before(AT.plus_ns(65)).unwrap();
            assert_eq!(old, 65);
            let removed: Result<(), StoreError> = transact!(db, |tx| remove(tx, old).await);
            removed.unwrap();
            runs.forget(old);
            map.retain(|_, (number, _)| *number > old);
        }
        if turn == 40 || turn == 68 {
            runs = read_runs(&db).await;
        }
    }
    assert_eq!(count(&db, KEYS).await, map.len() as i64);
    let asked: Vec<Digest> = (0..next).map(|one| digest("me", &one.to_string())).collect();
    let mut tx = db.read().await.unwrap();
    let found = runs.look_up(&mut tx, (&asked, DAY + 1)).await.unwrap();
    let today = runs.look_up(&mut tx, (&asked, DAY)).await.unwrap();
    assert_eq!((found.len(), today.len()), (map.len(), map.len()));
    for (digest, (_, known)) in &map {
        assert_eq!(found.get(digest), Some(known));
        assert_eq!(today.get(digest), Some(&Known { past: None, ..*known }));
    }
    let strangers = (0..20_000).map(|one| digest("other", &one.to_string()));
    let looked_up = strangers.filter(|digest| runs.places(digest).next().is_some()).count();
    assert!(looked_up < 20, "hardly a new key is looked up: {looked_up}");
}

async fn the_way_back_and_up_again_keeps_every_key(db: TestDb) {
    db.migrate(&[store::MIGRATIONS, crate::MIGRATIONS]).await;
    let key = |one: u64| {
        let number = u32::MAX - one as u32;
        let request = (one << 40) + one * 257;
        let past = Some(if one % 2 == 1 { Past::Undone } else { Past::Answered });
        let digest = digest("me", &one.to_string());
        (digest, Known { hash: [one as u8; 16], number, request, past })
    };
    let mut keys: Vec<(Digest, Known)> = (0..2_100).map(key).collect();
    keys.sort_unstable_by_key(|(digest, _)| *digest);
    let written: Result<(), StoreError> = transact!(db, |tx| {
        // Some of them twice, which the way back must bear.
        runs::write(tx, (1, AT, 1), &keys[..100]).await?;
        runs::write(tx, (2, AT, 1), &keys).await
    });
    written.unwrap();
    assert_eq!(store::migrate::down(&db, crate::MIGRATIONS, 3).await.unwrap(), 1);
    assert_eq!(count(&db, "select count(*) from gateway_keys").await, 2_100);
    db.migrate(&[crate::MIGRATIONS]).await;
    let carried: Result<(), StoreError> =
        transact!(db, |tx| carry_over(tx, vault(), (AT, DAY)).await);
    carried.unwrap();
    let runs = read_runs(&db).await;
    let asked: Vec<Digest> = keys.iter().map(|(digest, _)| *digest).collect();
    let mut tx = db.read().await.unwrap();
    let found = runs.look_up(&mut tx, (&asked, DAY)).await.unwrap();
    assert_eq!(found.len(), keys.len());
    for (digest, known) in &keys {
        assert_eq!(found.get(digest), Some(known));
    }
}

async fn what_is_answered_and_has_no_key_goes(db: TestDb) {
    db.migrate(&[crate::MIGRATIONS]).await;
    let mut memory = today();
    decide(&db, &mut memory, &[order(0, 1, None), order(7, 1, None)]).await;
    decide(&db, &mut memory, &[order(0, 2, None), order(7, 2, Some("k"))]).await;
    let none: Vec<i64> = Vec::new();
    assert_eq!(memory.sweep(|number, _| number == 0), none, "one of the first is not answered");
    assert_eq!(memory.sweep(|_, _| true), [1]);
    assert_eq!(memory.sweep(|_, _| true), none);
    assert_eq!(asked(&db, (&memory, &Runs::default()), "k").await, Some(2));
}

const SECRET: CommandBody = CommandBody::AddSession(AddSession {
    session: SessionId(9),
    account: AccountId(7),
    firm: *b"LIME",
    key: *b"SECRETKEY7",
});

fn secret() -> Kept {
    let body = JobBody::Command(Box::new(SECRET));
    Kept { job: Job { number: 0, request: 1, body }, key: None }
}

async fn the_key_of_a_session_is_sealed(db: TestDb) {
    db.migrate(&[crate::MIGRATIONS]).await;
    decide(&db, &mut today(), &[secret()]).await;
    let mut tx = db.read().await.unwrap();
    let row = tx.one("select body from gateway_decisions", []).await.unwrap();
    let body: Vec<u8> = row.get(0).unwrap();
    assert!(!body.windows(10).any(|bytes| bytes == b"SECRETKEY7"));
    let (_, jobs) = read(&mut tx, vault(), DAY).await.unwrap();
    assert!(matches!(&jobs[0].body, JobBody::Command(body) if **body == SECRET));
    assert!(read(&mut tx, &Vault::ephemeral(), DAY).await.is_err(), "another venue's");
}

async fn the_key_of_a_session_moves_to_a_new_master_key(db: TestDb) {
    db.migrate(&[crate::MIGRATIONS]).await;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("master.key");
    let first = Vault::open_file(&path).unwrap();
    let written: Result<(), StoreError> = transact!(db, |tx| {
        write(tx, &first, (1, &[order(7, 1, Some("a"))]), AT).await?;
        write(tx, &first, (2, &[order(7, 2, Some("b")), secret()]), AT).await
    });
    written.unwrap();
    drop(first);
    let mut rotation = Rotation::begin(&path).unwrap();
    rotation.add().unwrap();
    assert_eq!(rewrap(&db, rotation.vault()).await.unwrap(), 1);
    assert_eq!(rotation.forget().unwrap(), [1]);
    let mut tx = db.read().await.unwrap();
    let (_, jobs) = read(&mut tx, rotation.vault(), DAY).await.unwrap();
    assert!(matches!(&jobs[2].body, JobBody::Command(body) if **body == SECRET));
}

async fn an_earlier_layout_is_carried_over(db: TestDb) {
    db.migrate(&[store::MIGRATIONS, crate::MIGRATIONS]).await;
    let carried: Result<(), StoreError> = transact!(db, |tx| {
        let (kind, body) = order(7, 3, None).job.body.keep();
        let sql = "insert into gateway_requests values (7, 3, $1, $2, 0)";
        tx.execute(sql, values![kind, body]).await?;
        let body = [&7_u32.to_le_bytes()[..], &3_u64.to_le_bytes()].concat();
        let answer = Answer { status: 0, body };
        idempotency::complete(tx, "me", "k", [3; 32], &answer, AT).await?;
        let other = Answer { status: 201, body: Vec::new() };
        idempotency::complete(tx, "me", "other", [3; 32], &other, AT).await?;
        for (key, day, undone) in [("today", DAY, 0), ("before", 1, 0), ("undone", 1, 1)] {
            let sql = "insert into gateway_keys (digest, hash, number, request, created_ns, day, \
                       undone) values ($1, $2, 7, 5, 0, $3, $4)";
            let digest = digest("me", key);
            tx.execute(sql, values![&digest[..], &[5; 16][..], day, undone]).await?;
        }
        carry_over(tx, vault(), (AT, DAY)).await
    });
    carried.unwrap();
    for _ in 0..2 {
        let (memory, jobs) = read(&mut db.read().await.unwrap(), vault(), DAY).await.unwrap();
        let runs = read_runs(&db).await;
        assert_eq!((jobs.len(), jobs[0].request), (1, 3));
        assert_eq!(asked(&db, (&memory, &runs), "k").await, Some(3));
        let pasts = [("today", None), ("before", Some(Past::Answered))];
        for (key, past) in pasts.into_iter().chain([("undone", Some(Past::Undone))]) {
            let digest = digest("me", key);
            let mut tx = db.read().await.unwrap();
            let known = runs.look_up(&mut tx, (&[digest], DAY)).await.unwrap()[&digest];
            assert_eq!((known.request, known.hash, known.past), (5, [5; 16], past), "{key}");
        }
        assert_eq!(count(&db, "select count(*) from gateway_keys").await, 0);
        let left = "select count(*) from idempotency";
        assert_eq!(count(&db, left).await, 1, "the answers of others are theirs");
        let again: Result<(), StoreError> =
            transact!(db, |tx| carry_over(tx, vault(), (AT, DAY)).await);
        again.unwrap();
    }
}

async fn a_day_that_ends_settles_what_was_never_answered(db: TestDb) {
    db.migrate(&[crate::MIGRATIONS]).await;
    let mut memory = today();
    let first = [order(7, 1, Some("answered")), order(7, 2, Some("undone")), order(8, 4, None)];
    decide(&db, &mut memory, &first).await;
    decide(&db, &mut memory, &[order(9, 1, Some("late"))]).await;
    let answered = |number| if number == 7 { 1 } else { 0 };
    let ended: Result<_, StoreError> =
        transact!(db, |tx| end_day(tx, vault(), DAY, answered).await);
    assert_eq!(ended.unwrap(), BTreeMap::from([(7, 2), (8, 4), (9, 1)]));
    assert_eq!((count(&db, ROWS).await, count(&db, KEYS).await), (0, 3));
    let (memory, jobs) = read(&mut db.read().await.unwrap(), vault(), DAY + 1).await.unwrap();
    assert!(jobs.is_empty(), "nothing of it is asked again");
    let runs = read_runs(&db).await;
    let cases = [("answered", Past::Answered), ("undone", Past::Undone), ("late", Past::Undone)];
    for (key, past) in cases {
        let digest = digest("me", key);
        assert_eq!(memory.get(&digest), None);
        let mut tx = db.read().await.unwrap();
        let known = runs.look_up(&mut tx, (&[digest], DAY + 1)).await.unwrap()[&digest];
        assert_eq!(known.past, Some(past), "{key}");
        let again = known.again(DAY + 1);
        assert!(match past {
            Past::Answered => matches!(again, Err(GatewayError::Forgotten)),
            Past::Undone => matches!(again, Err(GatewayError::DayOver)),
        });
    }
}
