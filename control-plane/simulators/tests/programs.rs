//! The simulators as programs, and what the venue makes of their failures.
#![allow(clippy::unwrap_used)]

use std::io::{BufRead as _, BufReader};
use std::net::SocketAddr;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::Arc;
use std::time::Duration;

use kyc::provider::{Inquiry, KycProvider as _, Verdict};
use kyc::{CaseId, Person};
use ledger::{Account, Draft, Kind, TransactionId, brokerage};
use payments::conformance::Sample;
use payments::files::{FileRail, Folder, House};
use payments::gate::Open;
use payments::links::{self, Guess};
use payments::rail::{BankAccount, Direction};
use payments::sim::SimRail;
use payments::transfers::{self, Request, State};
use payments::{
    Limits, LinkId, PaymentError, PaymentRail, TransferId, conformance, dispatch, notices,
};
use store::{AccountId, Clock as _, Currency, Date, Db, Money, SystemClock, UserId, transact};
use vault::Vault;

const SETTLE_MS: &str = "40";
/// Minor units.
const FUNDS: i64 = 1_000_000;

/// A program that ends with its test.
struct Program {
    child: Child,
    address: SocketAddr,
}

impl Program {
    fn start(path: &str, args: &[&str]) -> Self {
        let mut child = Command::new(path).args(args).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let address = line.trim().strip_prefix("listening on ").unwrap().parse().unwrap();
        Self { child, address }
    }

    /// A bank that is told in files.
    fn file_bank(books: &Path, folder: &Path) -> Files {
        let (books, folder) = (books.to_str().unwrap(), folder.to_str().unwrap());
        let args = ["--books", books, "--folder", folder, "--settle-ms", SETTLE_MS];
        let mut command = Command::new(env!("CARGO_BIN_EXE_sim-bank"));
        Files(command.args(args).stdout(Stdio::null()).spawn().unwrap())
    }

    fn bank(books: &Path) -> Self {
        let books = books.to_str().unwrap();
        let args = ["--books", books, "--settle-ms", SETTLE_MS];
        Self::start(env!("CARGO_BIN_EXE_sim-bank"), &args)
    }
}

/// The same without an address.
struct Files(Child);

impl Drop for Files {
    fn drop(&mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.child.kill().unwrap();
        self.child.wait().unwrap();
    }
}

#[tokio::test]
async fn the_bank_does_what_a_rail_must() {
    let folder = tempfile::tempdir().unwrap();
    let bank = Program::bank(&folder.path().join("books"));
    let sample = Sample::new(10_000, 10_001);
    conformance::check(&SimRail::new(bank.address), &sample).await.unwrap();
}

struct Venue {
    db: Db,
    vault: Arc<Vault>,
    user: UserId,
    account: AccountId,
    link: LinkId,
}

impl Venue {
    async fn new(folder: &Path) -> Self {
        let iban = BankAccount::Iban { iban: "DE89370400440532013000".to_owned() };
        Self::linked_to(folder, &iban).await
    }

    async fn linked_to(folder: &Path, bank: &BankAccount) -> Self {
        let db = Db::sqlite(&folder.join("venue.db")).await.unwrap();
        let domains = [ledger::MIGRATIONS, notify::MIGRATIONS, payments::MIGRATIONS];
        store::migrate::up(&db, &SystemClock, &domains).await.unwrap();
        let (user, account) = (UserId::new(&SystemClock), AccountId::new(&SystemClock));
        let (link, vault) = (LinkId::new(&SystemClock), Arc::new(Vault::ephemeral()));
        let opened: Result<_, ledger::LedgerError> = transact!(db, |tx| {
            brokerage::open(tx, account, user, "mine", SystemClock.now()).await
        });
        opened.unwrap();
        let linked: Result<_, PaymentError> = transact!(db, |tx| {
            links::add(tx, (&SystemClock, &vault), link, (user, "Ada"), bank).await?;
            let (amounts, _) = links::probes(tx, &vault, link).await?;
            links::confirm(tx, &vault, (link, user), amounts).await
        });
        assert!(matches!(linked.unwrap(), Guess::Right(_)));
        Self { db, vault, user, account, link }
    }

    async fn deposit(&self, minor: i64) -> TransferId {
        self.ask(Direction::Deposit, minor).await
    }

    async fn ask(&self, direction: Direction, minor: i64) -> TransferId {
        let request = Request {
            id: TransferId::new(&SystemClock),
            account: self.account,
            link: self.link,
            direction,
            amount: Money::new(minor, Currency::USD),
            asked_by: self.user,
        };
        let limits = Limits::default();
        let asked: Result<_, PaymentError> =
            transact!(self.db, |tx| transfers::ask(tx, &SystemClock, &limits, &request).await);
        asked.unwrap().id
    }

    /// Money to withdraw.
    async fn fund(&self) {
        let bank = Account::venue(Kind::House, Currency::USD);
        let cash = Account::cash(self.account, Currency::USD);
        let id = TransactionId::new(&SystemClock);
        let funded = Draft::transfer(id, "test", SystemClock.now(), (bank, cash), FUNDS);
        let booked: Result<_, ledger::LedgerError> =
            transact!(self.db, |tx| ledger::post(tx, &funded).await);
        booked.unwrap();
    }

    async fn state(&self, id: TransferId) -> State {
        transfers::get(&mut self.db.read().await.unwrap(), id).await.unwrap().state
    }

    /// Sends and listens until every transfer is where it should be.
    async fn until<R: PaymentRail>(&self, rail: &R, expected: &[(TransferId, State)]) {
        let mut place = 0;
        for _ in 0..2_000 {
            dispatch::due(&self.db, &SystemClock, &self.vault, (rail, &Open)).await.unwrap();
            let heard = notices::listen(&self.db, &SystemClock, rail, place).await.unwrap();
            assert_eq!(heard.1, Vec::<String>::new());
            place = heard.0;
            let mut are_there = true;
            for (id, state) in expected {
                are_there &= self.state(*id).await == *state;
            }
            if are_there {
                return;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        for (id, state) in expected {
            assert_eq!(self.state(*id).await, *state);
        }
    }
}

#[tokio::test]
async fn every_failure_of_the_bank_ends_where_it_should() {
    let folder = tempfile::tempdir().unwrap();
    let books = folder.path().join("books");
    let bank = Program::bank(&books);
    let venue = Venue::new(folder.path()).await;
    let cases = [
        (10_000, State::Settled),
        (10_001, State::Failed),
        (10_002, State::Settled),
        (10_003, State::Settled),
        (10_004, State::Returned),
        (10_005, State::Returned),
        (10_006, State::Returned),
    ];
    let mut expected = Vec::new();
    for (minor, state) in cases {
        expected.push((venue.deposit(minor).await, state));
    }
    let rail = SimRail::new(bank.address).with_wait(Duration::from_millis(300));
    venue.until(&rail, &expected).await;
    // The bank is killed and comes back: it knows what it took, and what it tells has its places.
    drop(bank);
    let later = venue.deposit(20_000).await;
    let lost = dispatch::due(&venue.db, &SystemClock, &venue.vault, (&rail, &Open)).await.unwrap();
    assert_eq!(lost, 0);
    let bank = Program::bank(&books);
    let rail = SimRail::new(bank.address);
    expected.push((later, State::Settled));
    venue.until(&rail, &expected).await;
    let mut tx = venue.db.read().await.unwrap();
    let cash = Account::cash(venue.account, Currency::USD);
    let balance = ledger::read::balance(&mut tx, cash).await.unwrap();
    assert_eq!((balance.posted, balance.pending_in), (10_000 + 10_002 + 10_003 + 20_000, 0));
    assert_eq!(ledger::proof::prove(&mut tx).await.unwrap().faults, Vec::<String>::new());
}

fn ach() -> BankAccount {
    BankAccount::Ach { routing: "021000021".to_owned(), account: "000123456789".to_owned() }
}

/// A rail of files that calls settled what was not returned within so long.
fn file_rail(venue: &Venue, folder: &Path, settle_after_ms: i64) -> FileRail {
    let house = House {
        company: "OUTCRY EXCHANGE".to_owned(),
        company_id: "1234567890".to_owned(),
        origin: "011401533".to_owned(),
        destination: "021000021".to_owned(),
        iban: "GB82WEST12345698765432".to_owned(),
        settle_after_ns: settle_after_ms * 1_000_000,
    };
    let parts = (venue.db.clone(), venue.vault.clone(), Arc::new(SystemClock) as _);
    FileRail::new(parts, Folder::open(folder).unwrap(), house)
}

#[tokio::test]
async fn a_rail_of_files_does_what_a_rail_must() {
    let folder = tempfile::tempdir().unwrap();
    let shared = folder.path().join("shared");
    let _bank = Program::file_bank(&folder.path().join("books"), &shared);
    let venue = Venue::new(folder.path()).await;
    let rail = file_rail(&venue, &shared, 200);
    let plain = Sample::new(10_000, 0);
    let withdrawal = Sample { direction: Direction::Withdrawal, ..plain.clone() };
    let ach = Sample { account: ach(), refused: 10_000_000_000, ..plain.clone() };
    let ach_withdrawal = Sample { direction: Direction::Withdrawal, ..ach.clone() };
    for sample in [withdrawal, ach, ach_withdrawal] {
        conformance::check(&rail, &sample).await.unwrap();
    }
    let deposit = conformance::check(&rail, &plain).await;
    assert!(deposit.unwrap_err().contains("direct debit"), "not written, and said so");
}

/// Late, duplicate and truncated files; the bank is killed and comes back in between.
#[tokio::test]
async fn every_failure_of_a_bank_of_files_ends_where_it_should() {
    let cases = [
        (10_000, State::Settled),
        (10_004, State::Returned),
        (10_005, State::Returned),
        (10_006, State::Returned),
        (10_007, State::Returned),
    ];
    let iban = BankAccount::Iban { iban: "DE89370400440532013000".to_owned() };
    for (account, direction) in
        [(ach(), Direction::Deposit), (ach(), Direction::Withdrawal), (iban, Direction::Withdrawal)]
    {
        let folder = tempfile::tempdir().unwrap();
        let (books, shared) = (folder.path().join("books"), folder.path().join("shared"));
        let bank = Program::file_bank(&books, &shared);
        let venue = Venue::linked_to(folder.path(), &account).await;
        let rail = file_rail(&venue, &shared, 100);
        let mut expected = Vec::new();
        if direction == Direction::Withdrawal {
            venue.fund().await;
        }
        for (minor, state) in cases {
            expected.push((venue.ask(direction, minor).await, state));
        }
        dispatch::due(&venue.db, &SystemClock, &venue.vault, (&rail, &Open)).await.unwrap();
        rail.exchange().await.unwrap();
        tokio::time::sleep(Duration::from_millis(30)).await;
        drop(bank);
        let _bank = Program::file_bank(&books, &shared);
        venue.until(&rail, &expected).await;
        // What came late, twice or cut has come by now.
        tokio::time::sleep(Duration::from_millis(400)).await;
        venue.until(&rail, &expected).await;
        let aside = std::fs::read_dir(shared.join("quarantine")).unwrap().count();
        assert_eq!(aside, 2, "what was cut, and why");
        let mut tx = venue.db.read().await.unwrap();
        let cash = Account::cash(venue.account, Currency::USD);
        let posted = ledger::read::balance(&mut tx, cash).await.unwrap().posted;
        let moved = if direction == Direction::Deposit { 10_000 } else { FUNDS - 10_000 };
        assert_eq!(posted, moved);
        assert_eq!(ledger::proof::prove(&mut tx).await.unwrap().faults, Vec::<String>::new());
    }
}

#[tokio::test]
async fn the_provider_finds_what_the_name_asks_for() {
    let program = Program::start(env!("CARGO_BIN_EXE_sim-kyc"), &[]);
    let provider = kyc::sim::SimProvider::new(program.address);
    let inquiry = |family_name: &str| Inquiry {
        case: CaseId::derived("test", family_name.as_bytes()),
        round: 3,
        person: Person {
            given_name: "Ada".to_owned(),
            family_name: family_name.to_owned(),
            born: Date::new(1990, 12, 10).unwrap(),
            nationality: "GB".to_owned(),
            street: "12 St James's Square".to_owned(),
            city: "London".to_owned(),
            postal_code: "SW1Y 4JH".to_owned(),
            country: "GB".to_owned(),
            tax_id: "1234567890".to_owned(),
        },
        documents: vec![("passport".to_owned(), "00".to_owned())],
    };
    let clear = provider.check(&inquiry("Lovelace")).await.unwrap();
    assert_eq!(clear.1, Verdict::Clear);
    assert_eq!(provider.check(&inquiry("Lovelace")).await.unwrap(), clear, "one check");
    for name in ["Hit", "Blurred", "Fake"] {
        assert_ne!(provider.check(&inquiry(name)).await.unwrap().1, Verdict::Clear, "{name}");
    }
    let hurried = provider.clone().with_wait(Duration::from_millis(100));
    assert!(hurried.check(&inquiry("Silent")).await.is_err());
    assert_eq!(provider.check(&inquiry("Silent")).await.unwrap().1, Verdict::Clear);
    assert!(provider.check(&Inquiry { documents: Vec::new(), ..inquiry("None") }).await.is_ok());
}
