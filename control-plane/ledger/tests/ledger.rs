//! The ledger as it is kept: the same stories on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use fixture::TestDb;
use outcry_ledger as ledger;

use ledger::brokerage::{self, State};
use ledger::fees::{self, Rate, Rates};
use ledger::read::{self, Balance, Range};
use ledger::{Account, AccountId, Booked, Draft, Kind, LedgerError, TransactionId};
use store::{Clock as _, Currency, Timestamp, UserId, transact};

fixture::suite!(
    money_moves_and_adds_up,
    what_is_pending_is_out_of_reach_until_it_ends,
    a_reversal_is_one_more_transaction,
    the_same_id_is_one_transaction,
    history_cannot_be_changed,
    balances_are_known_as_of_any_moment,
    entries_come_in_pages,
    schedules_are_never_retroactive,
    accounts_open_once_and_close_empty,
    proofs_find_what_does_not_add_up
);

const USD: Currency = Currency::USD;

fn owner(name: &str) -> AccountId {
    AccountId::derived("test owner", name.as_bytes())
}

fn cash(name: &str) -> Account {
    Account::cash(owner(name), USD)
}

fn id(name: &str) -> TransactionId {
    TransactionId::derived("test transaction", name.as_bytes())
}

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(seconds)
}

fn transfer(name: &str, from: Account, to: Account, amount: i64) -> Draft {
    Draft::transfer(id(name), "test", at(100), (from, to), amount)
}

async fn migrated(db: &TestDb) {
    db.migrate(&[ledger::MIGRATIONS]).await;
}

async fn post(db: &TestDb, draft: &Draft) -> Result<Booked, LedgerError> {
    transact!(db, |tx| ledger::post(tx, draft).await)
}

/// A deposit, as a fact.
async fn fund(db: &TestDb, name: &str, amount: i64) {
    let bank = Account::venue(Kind::Bank, USD);
    post(db, &transfer(&format!("fund {name}"), bank, cash(name), amount)).await.unwrap();
}

async fn balance(db: &TestDb, account: Account) -> Balance {
    read::balance(&mut db.read().await.unwrap(), account).await.unwrap()
}

async fn sound(db: &TestDb) {
    let proof = ledger::proof::prove(&mut db.read().await.unwrap()).await.unwrap();
    assert_eq!(proof.faults, Vec::<String>::new());
}

async fn money_moves_and_adds_up(db: TestDb) {
    migrated(&db).await;
    fund(&db, "ada", 10_000).await;
    post(&db, &transfer("rent", cash("ada"), cash("bob"), 2_500)).await.unwrap();
    assert_eq!(balance(&db, cash("ada")).await.posted, 7_500);
    assert_eq!(balance(&db, cash("bob")).await.available(), 2_500);
    assert_eq!(balance(&db, Account::venue(Kind::Bank, USD)).await.posted, -10_000);
    let too_much = post(&db, &transfer("all", cash("ada"), cash("bob"), 7_501)).await;
    assert!(
        matches!(too_much, Err(LedgerError::Insufficient { available: 7_500, needed: 7_501, .. })),
        "{too_much:?}"
    );
    let fact = transfer("all", cash("ada"), cash("bob"), 7_501).as_fact();
    post(&db, &fact).await.unwrap();
    assert_eq!(balance(&db, cash("ada")).await.available(), -1);
    sound(&db).await;
}

async fn what_is_pending_is_out_of_reach_until_it_ends(db: TestDb) {
    migrated(&db).await;
    fund(&db, "ada", 10_000).await;
    let out = transfer("out", cash("ada"), Account::venue(Kind::Bank, USD), 6_000);
    transact!(db, |tx| ledger::reserve(tx, &out).await).unwrap();
    let ada = balance(&db, cash("ada")).await;
    assert_eq!((ada.posted, ada.pending_out, ada.available()), (10_000, 6_000, 4_000));
    assert!(post(&db, &transfer("more", cash("ada"), cash("bob"), 4_001)).await.is_err());
    sound(&db).await;

    let void = |name: &'static str| {
        let db = &db;
        async move { transact!(db, |tx| ledger::void(tx, id(name), id("out"), at(101), "").await) }
    };
    assert!(!void("void").await.unwrap().is_repeated);
    assert!(void("void").await.unwrap().is_repeated);
    assert!(matches!(void("again").await, Err(LedgerError::Ended(_))));
    assert_eq!(balance(&db, cash("ada")).await.available(), 10_000);

    let again = Draft { id: id("out 2"), ..out.clone() };
    transact!(db, |tx| ledger::reserve(tx, &again).await).unwrap();
    let settle = transact!(db, |tx| ledger::settle(tx, id("done"), again.id, at(102)).await);
    assert!(!settle.unwrap().is_repeated);
    let ada = balance(&db, cash("ada")).await;
    assert_eq!((ada.posted, ada.pending_out), (4_000, 0));
    let wrong: Result<_, LedgerError> =
        transact!(db, |tx| ledger::settle(tx, id("x"), id("fund ada"), at(103)).await);
    assert!(matches!(wrong, Err(LedgerError::Phase { asked: "settled", .. })), "{wrong:?}");
    sound(&db).await;
}

async fn a_reversal_is_one_more_transaction(db: TestDb) {
    migrated(&db).await;
    fund(&db, "ada", 10_000).await;
    post(&db, &transfer("rent", cash("ada"), cash("bob"), 2_500)).await.unwrap();
    let reverse = |name: &'static str, what: &'static str| {
        let db = &db;
        async move {
            transact!(db, |tx| ledger::reverse(tx, id(name), id(what), at(200), "mistake").await)
        }
    };
    reverse("undo", "rent").await.unwrap();
    assert_eq!(balance(&db, cash("ada")).await.posted, 10_000);
    assert!(reverse("undo", "rent").await.unwrap().is_repeated);
    assert!(matches!(reverse("undo 2", "rent").await, Err(LedgerError::Ended(_))));
    assert!(matches!(reverse("redo", "undo").await, Err(LedgerError::Phase { .. })));
    assert!(matches!(reverse("x", "nothing").await, Err(LedgerError::NotFound(_))));
    let rent = read::transaction(&mut db.read().await.unwrap(), id("rent")).await.unwrap();
    assert_eq!((rent.phase.as_str(), rent.ended_by), ("posted", Some(id("undo"))));
    let undo = read::transaction(&mut db.read().await.unwrap(), id("undo")).await.unwrap();
    assert_eq!((undo.refers, undo.memo.as_str()), (Some(id("rent")), "mistake"));
    assert_eq!(undo.lines.iter().map(|line| line.amount).collect::<Vec<_>>(), [2_500, -2_500]);
    sound(&db).await;
}

async fn the_same_id_is_one_transaction(db: TestDb) {
    migrated(&db).await;
    let bank = Account::venue(Kind::Bank, USD);
    let draft = transfer("once", bank, cash("ada"), 100);
    assert!(!post(&db, &draft).await.unwrap().is_repeated);
    assert!(post(&db, &draft).await.unwrap().is_repeated);
    let other = transfer("once", bank, cash("ada"), 101);
    assert!(matches!(post(&db, &other).await, Err(LedgerError::Conflict(_))));
    let pending: Result<_, LedgerError> = transact!(db, |tx| ledger::reserve(tx, &draft).await);
    assert!(matches!(pending, Err(LedgerError::Conflict(_))));
    assert_eq!(balance(&db, cash("ada")).await.posted, 100);
}

async fn history_cannot_be_changed(db: TestDb) {
    migrated(&db).await;
    fund(&db, "ada", 100).await;
    for sql in [
        "update ledger_entries set amount = amount * 2",
        "delete from ledger_entries",
        "update ledger_transactions set memo = 'x'",
        "delete from ledger_transactions",
    ] {
        let mut tx = db.begin().await.unwrap();
        assert!(tx.execute(sql, []).await.is_err(), "{sql}");
    }
}

async fn balances_are_known_as_of_any_moment(db: TestDb) {
    migrated(&db).await;
    let bank = Account::venue(Kind::Bank, USD);
    // Booked out of order: what counts is when it happened.
    for (moment, amount) in [(30, 3), (10, 1), (20, 2)] {
        let (name, time) = (format!("at {moment}"), at(moment));
        let draft = Draft::transfer(id(&name), "test", time, (bank, cash("ada")), amount);
        post(&db, &draft).await.unwrap();
    }
    let mut tx = db.read().await.unwrap();
    for (moment, expected) in [(9, 0), (10, 1), (19, 1), (20, 3), (30, 6), (99, 6)] {
        assert_eq!(read::as_of(&mut tx, cash("ada"), at(moment)).await.unwrap(), expected);
        assert_eq!(read::as_of(&mut tx, bank, at(moment)).await.unwrap(), -expected);
    }
}

async fn entries_come_in_pages(db: TestDb) {
    migrated(&db).await;
    let bank = Account::venue(Kind::Bank, USD);
    for number in 0..7 {
        let (name, time) = (format!("{number}"), at(number / 2));
        let draft = Draft::transfer(id(&name), "test", time, (bank, cash("ada")), number + 1);
        post(&db, &draft).await.unwrap();
    }
    let mut range = Range { limit: 3, from: at(1), ..Range::default() };
    let mut amounts = Vec::new();
    loop {
        let mut tx = db.read().await.unwrap();
        let page = read::entries(&mut tx, cash("ada"), range).await.unwrap();
        let Some(last) = page.last() else { break };
        range.after = Some((last.time, last.number));
        amounts.extend(page.iter().map(|entry| entry.amount));
    }
    assert_eq!(amounts, [3, 4, 5, 6, 7]);
}

async fn schedules_are_never_retroactive(db: TestDb) {
    migrated(&db).await;
    let rates = |per_share| {
        let rate = Rate { per_share, ..Rate::default() };
        Rates { maker: rate, taker: rate, auction: rate }
    };
    let add = |effective: i64, rates: Rates| {
        let (db, effective, bounds) = (&db, at(effective), (at(100), at(150)));
        let name = "standard";
        async move { transact!(db, |tx| fees::add(tx, name, effective, &rates, bounds).await) }
    };
    assert!(matches!(add(150, rates(1)).await, Err(LedgerError::Retroactive(_))));
    add(151, rates(1)).await.unwrap();
    add(151, rates(1)).await.unwrap();
    assert!(matches!(add(151, rates(2)).await, Err(LedgerError::Version)));
    add(160, rates(2)).await.unwrap();
    assert!(matches!(add(170, rates(20_000)).await, Err(LedgerError::Rates(_))));
    let versions = fees::versions(&mut db.read().await.unwrap(), "standard").await.unwrap();
    assert_eq!(fees::at(&versions, at(155)), rates(1));
    assert_eq!(fees::at(&versions, at(160)), rates(2));
}

async fn accounts_open_once_and_close_empty(db: TestDb) {
    migrated(&db).await;
    let (user, other) = (UserId::new(&db.clock), UserId::new(&db.clock));
    let open = |id: AccountId, user: UserId| {
        let db = &db;
        let now = db.clock.now();
        async move { transact!(db, |tx| brokerage::open(tx, id, user, "mine", now).await) }
    };
    let first = open(owner("ada"), user).await.unwrap();
    assert_eq!(open(owner("ada"), user).await.unwrap(), first);
    assert!(open(owner("ada"), other).await.is_err());
    let second = open(owner("bob"), other).await.unwrap();
    assert_eq!((first.number, second.number), (1_000_000, 1_000_001));
    let found = brokerage::by_number(&mut db.read().await.unwrap(), 1_000_001).await.unwrap();
    assert_eq!(found, second);
    fund(&db, "ada", 1).await;
    let set = |state, version| {
        let db = &db;
        async move {
            transact!(db, |tx| {
                brokerage::set_state(tx, owner("ada"), state, "asked", version).await
            })
        }
    };
    assert!(matches!(set(State::Closed, 1).await, Err(LedgerError::Account(_))));
    assert_eq!(set(State::Restricted, 1).await.unwrap().version, 2);
    assert!(matches!(set(State::Open, 1).await, Err(LedgerError::Version)));
    post(&db, &transfer("out", cash("ada"), cash("bob"), 1)).await.unwrap();
    assert_eq!(set(State::Closed, 2).await.unwrap().state, State::Closed);
    assert!(matches!(set(State::Open, 3).await, Err(LedgerError::Account(_))));
}

async fn proofs_find_what_does_not_add_up(db: TestDb) {
    migrated(&db).await;
    fund(&db, "ada", 100).await;
    sound(&db).await;
    for sql in [
        "update ledger_accounts set posted = posted + 1 where kind = 'cash'",
        "update ledger_accounts set pending_in = 5 where kind = 'cash'",
        "insert into ledger_entries values (3, 1, 1, 7, 0, 0)",
        "insert into ledger_entries values (3, 2, 1, 7, 0, 0)",
        "update ledger_head set transactions = 2",
    ] {
        let mut tx = db.begin().await.unwrap();
        tx.execute(sql, []).await.unwrap();
        let proof = ledger::proof::prove(&mut tx).await.unwrap();
        assert!(!proof.faults.is_empty(), "{sql}");
        tx.rollback().await.unwrap();
    }
}
