//! A rail of files: what goes out, what comes in, and what is put aside; on SQLite and PostgreSQL.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::sync::Arc;

use fixture::TestDb;
use outcry_payments as payments;

use payments::files::{FileRail, Folder, House};
use payments::iso20022::{Order, Statement, StatementEntry};
use payments::nacha::{self, Entry, Kind};
use payments::rail::{BankAccount, Direction, Instruction, Outcome, RailError};
use payments::{PaymentRail, TransferId};
use store::{Clock as _, Currency, ManualClock, Money, StoreError, transact, values};
use vault::Vault;

fixture::suite!(
    what_goes_out_is_in_one_file_of_its_kind,
    a_file_that_was_not_known_to_be_written_is_written_again_the_same,
    a_return_counts_once_whatever_its_file_is_called,
    what_is_wrong_with_a_file_puts_all_of_it_aside,
    silence_settles_and_a_late_return_still_counts,
    a_statement_tells_of_ours_as_we_sent_them,
    what_a_file_cannot_say_is_refused
);

const DAY_NS: i64 = 24 * 3_600 * 1_000_000_000;
const IBAN: &str = "DE89370400440532013000";
const OURS: &str = "GB82WEST12345698765432";

struct Desk {
    db: TestDb,
    clock: Arc<ManualClock>,
    rail: FileRail,
    root: tempfile::TempDir,
}

impl Desk {
    async fn new(db: TestDb) -> Self {
        db.migrate(&[ledger::MIGRATIONS, notify::MIGRATIONS, payments::MIGRATIONS]).await;
        let root = tempfile::tempdir().unwrap();
        let house = House {
            company: "OUTCRY EXCHANGE".to_owned(),
            company_id: "1234567890".to_owned(),
            origin: "011401533".to_owned(),
            destination: "021000021".to_owned(),
            iban: OURS.to_owned(),
            settle_after_ns: 2 * DAY_NS,
        };
        house.check().unwrap();
        let clock = Arc::new(ManualClock::at(db.clock.now()));
        let parts = ((*db).clone(), Arc::new(Vault::ephemeral()), clock.clone() as _);
        let rail = FileRail::new(parts, Folder::open(root.path()).unwrap(), house);
        Self { db, clock, rail, root }
    }

    fn ach(&self, direction: Direction, amount: i64) -> Instruction {
        let (routing, account) = ("021000021".to_owned(), "000123456789".to_owned());
        let account = BankAccount::Ach { routing, account };
        Instruction {
            id: TransferId::new(&*self.clock),
            direction,
            amount,
            currency: Currency::USD,
            holder: "Ada Lovelacé".to_owned(),
            account,
        }
    }

    fn iban(&self, amount: i64) -> Instruction {
        let account = BankAccount::Iban { iban: IBAN.to_owned() };
        Instruction { account, ..self.ach(Direction::Withdrawal, amount) }
    }

    async fn send(&self, all: &[&Instruction]) {
        for one in all {
            self.rail.submit(one).await.unwrap();
        }
        assert_eq!(self.rail.exchange().await.unwrap(), Vec::<String>::new());
    }

    fn names(&self, part: &str) -> Vec<String> {
        let all = fs::read_dir(self.root.path().join(part)).unwrap();
        let mut all: Vec<String> =
            all.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        all.sort();
        all
    }

    fn out(&self, name: &str) -> String {
        fs::read_to_string(self.root.path().join("out").join(name)).unwrap()
    }

    fn come(&self, name: &str, text: &str) {
        fs::write(self.root.path().join("in").join(name), text).unwrap();
    }

    /// A file comes and is put aside with these words.
    async fn aside(&self, name: &str, text: &str, words: &str) {
        let before = self.told().await;
        self.come(name, text);
        let said = self.rail.exchange().await.unwrap();
        assert!(said.len() == 1 && said[0].contains(words), "{words}: {said:?}");
        assert_eq!(self.told().await, before, "none of it counts");
        assert_eq!(self.names("in"), Vec::<String>::new());
    }

    async fn told(&self) -> Vec<(TransferId, Outcome)> {
        let (notices, _) = self.rail.notices(0).await.unwrap();
        notices.into_iter().map(|notice| (notice.transfer, notice.outcome)).collect()
    }
}

/// The file that returns these entries of one.
fn returns(sent: &str, amounts: &[i64]) -> nacha::File {
    let file = nacha::File::parse(sent).unwrap();
    let back = |entry: &Entry| Entry {
        kind: if entry.kind == Kind::Debit { Kind::DebitReturned } else { Kind::CreditReturned },
        returned: Some(("R01".to_owned(), entry.trace)),
        ..entry.clone()
    };
    let mut entries = file.entries.iter();
    let entries = entries.by_ref().filter(|entry| amounts.contains(&entry.amount)).map(back);
    let entries = entries.collect();
    let (origin, destination) = (file.destination.clone(), file.origin.clone());
    nacha::File { origin, destination, entries, ..file }
}

fn returned(id: TransferId, why: &str) -> (TransferId, Outcome) {
    (id, Outcome::Returned(why.to_owned()))
}

async fn what_goes_out_is_in_one_file_of_its_kind(db: TestDb) {
    let desk = Desk::new(db).await;
    let (deposit, withdrawal) =
        (desk.ach(Direction::Deposit, 1_000), desk.ach(Direction::Withdrawal, 2_000));
    let transfer = desk.iban(3_000);
    desk.send(&[&deposit, &withdrawal, &transfer]).await;
    assert_eq!(desk.names("out"), ["00000001.ach", "00000002.pain.001.xml"]);
    let file = nacha::File::parse(&desk.out("00000001.ach")).unwrap();
    let kinds: Vec<_> = file.entries.iter().map(|one| (one.kind, one.amount, one.trace)).collect();
    assert_eq!(
        kinds,
        [(Kind::Debit, 1_000, 11_401_530_000_001), (Kind::Credit, 2_000, 11_401_530_000_002)]
    );
    assert_eq!(file.entries[0].name, "ADA LOVELAC?");
    let order = Order::parse(&desk.out("00000002.pain.001.xml")).unwrap();
    assert_eq!((order.payments[0].id, order.id.as_str()), (transfer.id, "1234567890-00000002"));
    assert_eq!(order.debtor.iban, OURS);
    // Nothing is sent twice, and numbers of files go on.
    desk.send(&[&deposit]).await;
    assert_eq!(desk.names("out").len(), 2);
    desk.send(&[&desk.ach(Direction::Deposit, 4_000)]).await;
    assert_eq!(desk.names("out").last().unwrap(), "00000003.ach");
    assert_eq!(nacha::File::parse(&desk.out("00000003.ach")).unwrap().entries.len(), 1);
}

async fn a_file_that_was_not_known_to_be_written_is_written_again_the_same(db: TestDb) {
    let desk = Desk::new(db).await;
    desk.send(&[&desk.ach(Direction::Deposit, 1_000)]).await;
    let first = desk.out("00000001.ach");
    // As if we had died behind the renaming, and the bank had been fast.
    fs::remove_file(desk.root.path().join("out/00000001.ach")).unwrap();
    let forgotten: Result<u64, StoreError> = transact!(desk.db, |tx| {
        tx.execute("update rail_files_out set written_ns = null", values![]).await
    });
    assert_eq!(forgotten.unwrap(), 1);
    desk.clock.advance_ns(DAY_NS);
    desk.send(&[]).await;
    assert_eq!((desk.out("00000001.ach"), desk.names("out").len()), (first, 1));
    fs::remove_file(desk.root.path().join("out/00000001.ach")).unwrap();
    desk.send(&[]).await;
    assert_eq!(desk.names("out"), Vec::<String>::new(), "it is known now");
}

async fn a_return_counts_once_whatever_its_file_is_called(db: TestDb) {
    let desk = Desk::new(db).await;
    let (one, two) = (desk.ach(Direction::Deposit, 1_000), desk.ach(Direction::Withdrawal, 2_000));
    desk.send(&[&one, &two]).await;
    let sent = desk.out("00000001.ach");
    let back = returns(&sent, &[1_000]).write().unwrap();
    desk.come(".unfinished.ach", "not yet");
    desk.come("a.ach", &back);
    assert_eq!(desk.told().await, [returned(one.id, "R01")]);
    desk.come("b.ach", &back);
    assert_eq!(desk.told().await.len(), 1, "the same file by another name");
    // Another file that says the same, and more.
    desk.come("c.ach", &returns(&sent, &[1_000, 2_000]).write().unwrap());
    assert_eq!(desk.told().await, [returned(one.id, "R01"), returned(two.id, "R01")]);
    assert_eq!((desk.names("in"), desk.names("done").len()), (vec![".unfinished.ach".into()], 3));
    let (rest, place) = desk.rail.notices(1).await.unwrap();
    assert_eq!((rest.len(), place), (1, 2));
    assert_eq!(desk.rail.notices(2).await.unwrap(), (vec![], 2));
}

async fn what_is_wrong_with_a_file_puts_all_of_it_aside(db: TestDb) {
    let desk = Desk::new(db).await;
    let (one, two) = (desk.ach(Direction::Deposit, 1_000), desk.ach(Direction::Withdrawal, 2_000));
    desk.send(&[&one, &two]).await;
    let good = returns(&desk.out("00000001.ach"), &[1_000, 2_000]);
    let text = good.write().unwrap();
    let with = |change: &dyn Fn(&mut Entry)| {
        let mut file = good.clone();
        change(file.entries.last_mut().unwrap());
        file.write().unwrap()
    };
    let unknown = with(&|entry| entry.returned = Some(("R01".to_owned(), 11_401_530_000_009)));
    let foreign = with(&|entry| entry.returned = Some(("R01".to_owned(), 2)));
    let cases = [
        (text[..text.len() / 2 + 7].to_owned(), "94 characters"),
        (text[..95 * 5].to_owned(), "does not end"),
        ("\u{0}\u{1}".to_owned(), "NACHA"),
        (unknown, "which we did not send"),
        (foreign, "which we did not send"),
        (with(&|entry| entry.amount += 1), "another payment"),
        (with(&|entry| entry.account = "1".to_owned()), "another payment"),
        (with(&|entry| entry.kind = Kind::DebitReturned), "another payment"),
        (with(&|entry| entry.returned = None), "is no return"),
    ];
    for (at, (text, words)) in cases.iter().enumerate() {
        desk.aside(&format!("{at}.ach"), text, words).await;
    }
    let put = desk.names("quarantine");
    assert_eq!(put.len(), 2 * cases.len(), "each with its reason: {put:?}");
    desk.aside("again.ach", &cases[0].0, cases[0].1).await;
    desk.come("whole.ach", &text);
    assert_eq!(desk.told().await.len(), 2, "the whole one counts");
    let other = with(&|entry| entry.returned.as_mut().unwrap().0 = "R02".to_owned());
    desk.aside("other.ach", &other, "something else than before").await;
}

async fn silence_settles_and_a_late_return_still_counts(db: TestDb) {
    let desk = Desk::new(db).await;
    let (one, two) = (desk.ach(Direction::Deposit, 1_000), desk.ach(Direction::Deposit, 2_000));
    let other = desk.iban(3_000);
    desk.send(&[&one, &two, &other]).await;
    let sent = desk.out("00000001.ach");
    desk.come("early.ach", &returns(&sent, &[2_000]).write().unwrap());
    desk.clock.advance_ns(2 * DAY_NS - 1);
    assert_eq!(desk.told().await, [returned(two.id, "R01")]);
    desk.clock.advance_ns(1);
    let settled = (one.id, Outcome::Settled);
    assert_eq!(desk.told().await, [returned(two.id, "R01"), settled.clone()]);
    desk.clock.advance_ns(30 * DAY_NS);
    desk.come("late.ach", &returns(&sent, &[1_000]).write().unwrap());
    let told = desk.told().await;
    assert_eq!(told, [returned(two.id, "R01"), settled, returned(one.id, "R01")]);
}

async fn a_statement_tells_of_ours_as_we_sent_them(db: TestDb) {
    let desk = Desk::new(db).await;
    let (one, two) = (desk.iban(1_000), desk.iban(2_000));
    desk.send(&[&one, &two]).await;
    let usd = |minor| Money::new(minor, Currency::USD);
    let entry = |reference: &str, id: TransferId, minor, why: Option<&str>| StatementEntry {
        reference: reference.to_owned(),
        amount: usd(minor),
        on: desk.clock.now().date(),
        end_to_end: id.uuid().simple().to_string(),
        returned: why.map(str::to_owned),
    };
    let strange = entry("E9", TransferId::new(&*desk.clock), 77, None);
    let statement = |iban: &str, entries: Vec<StatementEntry>| {
        let sum = entries.iter().map(|entry| entry.amount.minor).sum();
        let (created, iban) = (desk.clock.now(), iban.to_owned());
        let (id, opening, closing) = ("S1".to_owned(), usd(0), usd(sum));
        Statement { id, created, iban, opening, closing, entries }.write()
    };
    let good =
        [entry("E1", one.id, -1_000, None), strange, entry("E2", two.id, 2_000, Some("AC04"))];
    desk.aside("other.xml", &statement(IBAN, good.to_vec()), "another account").await;
    let wrong = vec![good[0].clone(), entry("E2", two.id, -2_001, None)];
    desk.aside("wrong.xml", &statement(OURS, wrong), "another amount").await;
    let text = statement(OURS, good.to_vec());
    desk.aside("cut.xml", &text[..text.len() - 40], "camt.053").await;
    desk.come("good.xml", &text);
    assert_eq!(desk.told().await, [(one.id, Outcome::Settled), returned(two.id, "AC04")]);
    // An order is nothing that a bank tells.
    desk.aside("order.xml", &desk.out("00000001.pain.001.xml"), "another message").await;
}

async fn what_a_file_cannot_say_is_refused(db: TestDb) {
    let desk = Desk::new(db).await;
    let good = desk.ach(Direction::Deposit, 1_000);
    let deposit = Instruction { direction: Direction::Deposit, ..desk.iban(1_000) };
    let yen = Instruction { currency: Currency::JPY, ..good.clone() };
    let bad = BankAccount::Ach { routing: "021000022".to_owned(), account: "1234".to_owned() };
    let bad = Instruction { account: bad, ..good.clone() };
    let with = |amount| Instruction { amount, ..good.clone() };
    for refused in [deposit, yen, bad, with(0), with(-1), with(10_000_000_000)] {
        let said = desk.rail.submit(&refused).await;
        assert!(matches!(said, Err(RailError::Refused(_))), "{refused:?}: {said:?}");
    }
    let first = desk.rail.submit(&good).await.unwrap();
    assert_eq!(desk.rail.submit(&good).await.unwrap(), first);
    assert!(matches!(desk.rail.submit(&with(1_001)).await, Err(RailError::Refused(_))));
    let mut tx = desk.db.read().await.unwrap();
    let rows = tx.all("select instruction from rail_entries", values![]).await.unwrap();
    assert_eq!(rows.len(), 1, "what was refused is not kept");
    let sealed = rows[0].get::<Vec<u8>>(0).unwrap();
    assert!(!sealed.windows(9).any(|part| part == b"123456789"), "numbers are sealed");
}
