//! Statements as they are kept: the same stories on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use fixture::TestDb;
use outcry_statements as statements;

use ledger::{Account, Draft, Kind, TransactionId, brokerage};
use statements::{Format, Statement, StatementError, bytes, issue, list};
use store::{AccountId, Clock as _, Currency, Date, Timestamp, UserId, transact};

fixture::suite!(
    a_statement_is_written_once,
    only_what_is_over_and_known_is_stated,
    nobody_elses_is_given_and_no_changed_one
);

const USD: Currency = Currency::USD;

struct World {
    db: TestDb,
    account: AccountId,
}

impl World {
    /// An account with two deposits before the period, three in it and one behind it.
    async fn new(db: TestDb) -> Self {
        let domains = [
            ledger::MIGRATIONS,
            notify::MIGRATIONS,
            portfolio::MIGRATIONS,
            audit::MIGRATIONS,
            statements::MIGRATIONS,
        ];
        db.migrate(&domains).await;
        let (account, user) = (AccountId::new(&db.clock), UserId::new(&db.clock));
        let now = db.clock.now();
        let opened: Result<_, ledger::LedgerError> =
            transact!(db, |tx| brokerage::open(tx, account, user, "Café (mine)", now).await);
        opened.unwrap();
        let world = Self { db, account };
        for (day, minor) in [(-9, 100), (-3, 200), (-2, 1_000), (-2, -30), (-1, 5), (0, 7)] {
            world.post(day, minor).await;
        }
        world
    }

    fn day(&self, days: i32) -> Date {
        self.db.clock.now().date().plus_days(days)
    }

    async fn post(&self, days: i32, minor: i64) {
        let (bank, cash) = (Account::venue(Kind::Bank, USD), Account::cash(self.account, USD));
        let time = self.day(days).start();
        let id = TransactionId::new(&self.db.clock);
        let draft = Draft::transfer(id, "deposit", time, (bank, cash), minor);
        let draft = draft.with_memo("by wire, \"urgent\"").as_fact();
        let posted: Result<_, ledger::LedgerError> =
            transact!(self.db, |tx| ledger::post(tx, &draft).await);
        posted.unwrap();
    }

    async fn issue(&self, period: (i32, i32)) -> Result<Statement, StatementError> {
        let period = (self.day(period.0), self.day(period.1));
        let known = (USD, Timestamp::MAX);
        transact!(self.db, |tx| issue(tx, &self.db.clock, self.account, period, known).await)
    }
}

async fn a_statement_is_written_once(db: TestDb) {
    let world = World::new(db).await;
    let statement = world.issue((-2, 0)).await.unwrap();
    world.post(-1, 999).await;
    assert_eq!(world.issue((-2, 0)).await.unwrap(), statement, "what is written stays");
    let mut tx = world.db.read().await.unwrap();
    let told = notify::news::waiting(&mut tx).await.unwrap().news;
    assert_eq!(told.len(), 1, "once: {told:?}");
    let (from, last) = (world.day(-2), world.day(-1));
    assert_eq!(told[0].1.title, format!("Your statement of {from} to {last} is ready"));
    let owner = brokerage::get(&mut tx, world.account).await.unwrap().user;
    assert_eq!(
        (told[0].0, &told[0].1.data["statement"]),
        (owner, &statement.id.to_string().into())
    );
    let csv = bytes(&mut tx, world.account, statement.id, Format::Csv).await.unwrap();
    let csv = String::from_utf8(csv).unwrap();
    let rows: Vec<_> = csv.lines().collect();
    assert!(rows[1].starts_with("balance,") && rows[1].ends_with(",3.00,USD"), "{}", rows[1]);
    assert_eq!(rows.len(), 6);
    assert!(rows[3].contains("\"by wire, \"\"urgent\"\"\",,,,,-0.30,USD"), "{}", rows[3]);
    assert!(rows[5].ends_with(",12.75,USD"), "{}", rows[5]);
    let pdf = bytes(&mut tx, world.account, statement.id, Format::Pdf).await.unwrap();
    assert!(pdf.starts_with(b"%PDF-1.") && pdf.trim_ascii_end().ends_with(b"%%EOF"));
    let has = |text: &[u8]| pdf.windows(text.len()).any(|part| part == text);
    assert!(has(b"Closing balance") && has(b"12.75"));
    drop(tx);
    let sealed: Result<_, audit::AuditError> = transact!(world.db, |tx| audit::seal(tx).await);
    assert_eq!(sealed.unwrap(), 1);
    let mut tx = world.db.read().await.unwrap();
    let all = audit::Query { limit: 10, ..audit::Query::default() };
    let records = audit::query(&mut tx, &all).await.unwrap();
    let hash: String = statement.pdf_hash.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(records[0].details.contains(&hash), "{}", records[0].details);
    let found = list(&mut tx, world.account, None, 10).await.unwrap();
    assert_eq!(found, std::slice::from_ref(&statement));
    drop(tx);
    let earlier = world.issue((-3, -1)).await.unwrap();
    let longer = world.issue((-3, 0)).await.unwrap();
    let mut tx = world.db.read().await.unwrap();
    let mut behind = None;
    for expected in [longer, statement, earlier] {
        let found = list(&mut tx, world.account, behind, 1).await.unwrap();
        behind = Some((expected.from, expected.before));
        assert_eq!(found, [expected], "the latest end first, then what began first");
    }
    assert_eq!(list(&mut tx, world.account, behind, 1).await.unwrap(), []);
}

async fn only_what_is_over_and_known_is_stated(db: TestDb) {
    let world = World::new(db).await;
    for period in [(-2, 1), (0, 0), (-2, -3), (-400, 0)] {
        let refused = world.issue(period).await;
        assert!(matches!(refused, Err(StatementError::Period(_))), "{period:?}: {refused:?}");
    }
    let (period, known) = ((world.day(-2), world.day(0)), world.day(0).start().plus_ns(-1));
    let early: Result<_, StatementError> = transact!(world.db, |tx| {
        issue(tx, &world.db.clock, world.account, period, (USD, known)).await
    });
    assert!(matches!(early, Err(StatementError::Period(_))), "{early:?}");
}

async fn nobody_elses_is_given_and_no_changed_one(db: TestDb) {
    let world = World::new(db).await;
    let statement = world.issue((-2, 0)).await.unwrap();
    let stranger = AccountId::new(&world.db.clock);
    let mut tx = world.db.begin().await.unwrap();
    let theirs = bytes(&mut tx, stranger, statement.id, Format::Pdf).await;
    assert!(matches!(theirs, Err(StatementError::NotFound(_))));
    drop(tx);
    let mut tx = world.db.begin().await.unwrap();
    assert!(tx.execute("update statements set pdf = csv", []).await.is_err());
}
