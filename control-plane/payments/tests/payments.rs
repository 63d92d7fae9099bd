//! Money in and out: the same stories on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use std::sync::Mutex;

use fixture::TestDb;
use outcry_payments as payments;

use ledger::read::Balance;
use ledger::{Account, Draft, Kind, TransactionId, brokerage};
use payments::gate::{Gate, Open};
use payments::links::{self, Guess};
use payments::notices::{self, Heard};
use payments::rail::{BankAccount, Direction, Instruction, Notice, Outcome, RailError};
use payments::transfers::{self, Request, State, Transfer};
use payments::{Limits, LinkId, PaymentError, PaymentRail, TransferId, between, dispatch};
use store::{AccountId, Clock as _, Currency, Money, UserId, transact};
use vault::Vault;

fixture::suite!(
    a_link_is_proved_by_two_amounts,
    three_wrong_guesses_end_a_link,
    a_deposit_is_there_when_it_settles,
    a_return_takes_the_money_back_even_when_it_is_gone,
    a_withdrawal_is_out_of_reach_at_once,
    a_bank_that_does_not_answer_is_asked_again,
    a_large_withdrawal_needs_four_eyes,
    what_is_cut_into_pieces_needs_four_eyes_too,
    a_withdrawal_waits_at_the_gate_and_fails_without_its_money,
    limits_hold,
    notices_count_once_in_any_order,
    how_a_transfer_ends_is_told_once_to_who_asked,
    money_moves_between_ones_own_accounts
);

const USD: Currency = Currency::USD;

fn ach() -> BankAccount {
    BankAccount::Ach { routing: "021000021".to_owned(), account: "000123456789".to_owned() }
}

/// A bank that does what it is told to, and remembers what it was sent.
#[derive(Default)]
struct Bank {
    says: Mutex<Vec<Result<String, RailError>>>,
    sent: Mutex<Vec<Instruction>>,
    tells: Mutex<Vec<Notice>>,
}

impl PaymentRail for Bank {
    fn name(&self) -> &str {
        "test"
    }

    async fn submit(&self, instruction: &Instruction) -> Result<String, RailError> {
        self.sent.lock().unwrap().push(instruction.clone());
        let next = self.says.lock().unwrap().pop();
        next.unwrap_or_else(|| Ok(format!("bank-{}", instruction.id)))
    }

    async fn notices(&self, after: u64) -> Result<(Vec<Notice>, u64), RailError> {
        let all = self.tells.lock().unwrap();
        Ok((all[after as usize..].to_vec(), all.len() as u64))
    }
}

/// Lets nothing out.
struct Shut;

impl Gate for Shut {
    async fn lets_out(&self, _: AccountId) -> Result<(), String> {
        Err("not yet".to_owned())
    }
}

struct World {
    db: TestDb,
    vault: Vault,
    bank: Bank,
    user: UserId,
    account: AccountId,
    link: LinkId,
}

impl World {
    async fn new(db: TestDb) -> Self {
        db.migrate(&[ledger::MIGRATIONS, notify::MIGRATIONS, payments::MIGRATIONS]).await;
        let (user, account) = (UserId::new(&db.clock), AccountId::new(&db.clock));
        let link = LinkId::new(&db.clock);
        let (vault, bank) = (Vault::ephemeral(), Bank::default());
        let world = Self { db, vault, bank, user, account, link };
        let opened: Result<_, ledger::LedgerError> = transact!(world.db, |tx| {
            brokerage::open(tx, account, user, "mine", world.db.clock.now()).await
        });
        opened.unwrap();
        world.add_link().await.unwrap();
        let amounts = world.amounts().await;
        assert!(matches!(world.guess(amounts).await.unwrap(), Guess::Right(_)));
        world
    }

    async fn add_link(&self) -> Result<links::Link, PaymentError> {
        let tools = (&self.db.clock as &dyn store::Clock, &self.vault);
        transact!(self.db, |tx| {
            links::add(tx, tools, self.link, (self.user, "Ada Lovelace"), &ach()).await
        })
    }

    async fn amounts(&self) -> [u8; 2] {
        let mut tx = self.db.read().await.unwrap();
        links::probes(&mut tx, &self.vault, self.link).await.unwrap().0
    }

    async fn guess(&self, amounts: [u8; 2]) -> Result<Guess, PaymentError> {
        transact!(self.db, |tx| {
            links::confirm(tx, &self.vault, (self.link, self.user), amounts).await
        })
    }

    /// Opens another account of the same person, with so much in it.
    async fn another(&mut self, minor: i64) {
        self.account = AccountId::new(&self.db.clock);
        let opened: Result<_, ledger::LedgerError> = transact!(self.db, |tx| {
            brokerage::open(tx, self.account, self.user, "another", self.db.clock.now()).await
        });
        opened.unwrap();
        self.fund(minor).await;
    }

    async fn fund(&self, minor: i64) {
        let (bank, cash) = (Account::venue(Kind::House, USD), Account::cash(self.account, USD));
        let id = TransactionId::new(&self.db.clock);
        let now = self.db.clock.now();
        let draft = Draft::transfer(id, "test", now, (bank, cash), minor);
        let draft = Draft { is_fact: true, ..draft };
        let posted: Result<_, ledger::LedgerError> =
            transact!(self.db, |tx| ledger::post(tx, &draft).await);
        posted.unwrap();
    }

    async fn ask(&self, name: &str, way: Direction, minor: i64) -> Result<Transfer, PaymentError> {
        let request = Request {
            id: transfer(name),
            account: self.account,
            link: self.link,
            direction: way,
            amount: Money::new(minor, USD),
            asked_by: self.user,
        };
        let limits = Limits { single: 100_000, daily: 150_000, four_eyes: 50_000 };
        transact!(self.db, |tx| transfers::ask(tx, &self.db.clock, &limits, &request).await)
    }

    /// What was written down to be told to who asks: topic and title.
    async fn told(&self) -> Vec<(String, String)> {
        let mut tx = self.db.read().await.unwrap();
        let news = notify::news::waiting(&mut tx).await.unwrap().news;
        let mine = news.into_iter().filter(|(user, _)| *user == self.user);
        mine.map(|(_, news)| (news.topic.to_string(), news.title)).collect()
    }

    async fn send(&self) -> usize {
        self.send_by(&Open).await
    }

    async fn send_by(&self, gate: &impl Gate) -> usize {
        let way = (&self.bank, gate);
        dispatch::due(&self.db, &self.db.clock, &self.vault, way).await.unwrap()
    }

    async fn hear(&self, notice: &str, name: &str, outcome: Outcome) -> Heard {
        let (id, time) = (notice.to_owned(), self.db.clock.now());
        let notice = Notice { id, transfer: transfer(name), outcome, time };
        let heard: Result<_, PaymentError> =
            transact!(self.db, |tx| notices::hear(tx, &self.db.clock, "test", &notice).await);
        heard.unwrap()
    }

    async fn cash(&self) -> Balance {
        let cash = Account::cash(self.account, USD);
        ledger::read::balance(&mut self.db.read().await.unwrap(), cash).await.unwrap()
    }

    async fn state(&self, name: &str) -> State {
        transfers::get(&mut self.db.read().await.unwrap(), transfer(name)).await.unwrap().state
    }

    async fn sound(&self) {
        let mut tx = self.db.read().await.unwrap();
        let proof = ledger::proof::prove(&mut tx).await.unwrap();
        assert_eq!(proof.faults, Vec::<String>::new());
    }
}

fn transfer(name: &str) -> TransferId {
    TransferId::derived("test", name.as_bytes())
}

fn returned(why: &str) -> Outcome {
    Outcome::Returned(why.to_owned())
}

async fn a_link_is_proved_by_two_amounts(db: TestDb) {
    let world = World::new(db).await;
    let mut tx = world.db.read().await.unwrap();
    let link = links::get(&mut tx, world.link, world.user).await.unwrap();
    assert_eq!((link.state, link.last_digits.as_str()), (links::State::Verified, "6789"));
    let number = links::account(&mut tx, &world.vault, world.link).await.unwrap();
    assert_eq!(number, ach());
    let stored = "select sealed from bank_links";
    let sealed: Vec<u8> = tx.one(stored, []).await.unwrap().get(0).unwrap();
    assert!(!sealed.windows(6).any(|part| part == b"123456"), "sealed means sealed");
    drop(tx);
    assert_eq!(world.add_link().await.unwrap().state, links::State::Verified);
    let stranger = UserId::new(&world.db.clock);
    let mut tx = world.db.begin().await.unwrap();
    let theirs = links::remove(&mut tx, world.link, stranger).await;
    assert!(matches!(theirs, Err(PaymentError::NotFound(_))));
    let gone = links::remove(&mut tx, world.link, world.user).await.unwrap();
    assert_eq!(gone.state, links::State::Removed);
    tx.commit().await.unwrap();
    let refused = world.ask("a", Direction::Deposit, 1).await;
    assert!(matches!(refused, Err(PaymentError::State { .. })), "{refused:?}");
}

async fn three_wrong_guesses_end_a_link(db: TestDb) {
    let mut world = World::new(db).await;
    world.link = LinkId::new(&world.db.clock);
    world.add_link().await.unwrap();
    let [one, two] = world.amounts().await;
    let refused = world.ask("a", Direction::Deposit, 1).await;
    assert!(matches!(refused, Err(PaymentError::State { .. })), "{refused:?}");
    let wrong = [one, two % 99 + 1];
    for left in [2, 1, 0] {
        assert_eq!(world.guess(wrong).await.unwrap(), Guess::Wrong { left });
    }
    assert!(matches!(world.guess([one, two]).await, Err(PaymentError::State { .. })));
}

async fn a_deposit_is_there_when_it_settles(db: TestDb) {
    let world = World::new(db).await;
    let asked = world.ask("in", Direction::Deposit, 10_000).await.unwrap();
    assert_eq!(asked.state, State::Ready);
    assert_eq!(world.ask("in", Direction::Deposit, 10_000).await.unwrap(), asked);
    let other = world.ask("in", Direction::Deposit, 10_001).await;
    assert!(matches!(other, Err(PaymentError::Conflict)));
    let cash = world.cash().await;
    assert_eq!((cash.pending_in, cash.available()), (10_000, 0));
    assert_eq!((world.send().await, world.send().await), (1, 0));
    assert_eq!(world.state("in").await, State::Sent);
    assert_eq!(world.bank.sent.lock().unwrap()[0].account, ach());
    let settled = world.hear("n1", "in", Outcome::Settled).await;
    assert_eq!(settled, Heard::Moved(State::Settled));
    assert_eq!(world.cash().await.available(), 10_000);
    world.sound().await;
    let mut tx = world.db.read().await.unwrap();
    let steps = transfers::steps(&mut tx, transfer("in")).await.unwrap();
    let names: Vec<_> = steps.iter().map(|(state, _, _)| state.name()).collect();
    assert_eq!(names, ["ready", "submitting", "sent", "settled"]);
}

async fn a_return_takes_the_money_back_even_when_it_is_gone(db: TestDb) {
    let world = World::new(db).await;
    world.ask("in", Direction::Deposit, 10_000).await.unwrap();
    world.send().await;
    world.hear("n1", "in", Outcome::Settled).await;
    world.ask("out", Direction::Withdrawal, 9_000).await.unwrap();
    world.send().await;
    world.hear("n2", "out", Outcome::Settled).await;
    assert_eq!(world.hear("n3", "in", returned("R01")).await, Heard::Moved(State::Returned));
    assert_eq!(world.cash().await.available(), -9_000);
    world.sound().await;
    // Before it settles, nothing had moved.
    world.ask("early", Direction::Deposit, 500).await.unwrap();
    world.send().await;
    world.hear("n4", "early", returned("R02")).await;
    let cash = world.cash().await;
    assert_eq!((cash.posted, cash.pending_in), (-9_000, 0));
    world.sound().await;
}

async fn a_withdrawal_is_out_of_reach_at_once(db: TestDb) {
    let world = World::new(db).await;
    world.fund(10_000).await;
    let too_much = world.ask("all", Direction::Withdrawal, 10_001).await;
    assert!(matches!(too_much, Err(PaymentError::Ledger(_))), "{too_much:?}");
    world.ask("out", Direction::Withdrawal, 6_000).await.unwrap();
    assert_eq!(world.cash().await.available(), 4_000);
    let mut tx = world.db.begin().await.unwrap();
    let clock = &world.db.clock;
    let canceled = transfers::cancel(&mut tx, clock, transfer("out"), world.user).await.unwrap();
    assert_eq!(canceled.state, State::Canceled);
    tx.commit().await.unwrap();
    assert_eq!(world.cash().await.available(), 10_000);
    world.ask("refused", Direction::Withdrawal, 6_000).await.unwrap();
    world.bank.says.lock().unwrap().push(Err(RailError::Refused("closed account".to_owned())));
    assert_eq!(world.send().await, 0);
    assert_eq!(world.state("refused").await, State::Failed);
    assert_eq!(world.cash().await.available(), 10_000);
    world.sound().await;
}

async fn a_bank_that_does_not_answer_is_asked_again(db: TestDb) {
    let world = World::new(db).await;
    world.ask("in", Direction::Deposit, 100).await.unwrap();
    let unknown = Err(RailError::Unknown("timeout".to_owned()));
    world.bank.says.lock().unwrap().extend([unknown.clone(), unknown]);
    for _ in 0..2 {
        assert_eq!(world.send().await, 0);
        assert_eq!(world.state("in").await, State::Submitting);
        assert_eq!(world.send().await, 0, "not before its time");
        world.db.clock.advance_ns(4_000_000_000);
    }
    assert_eq!(world.send().await, 1);
    let sent = world.bank.sent.lock().unwrap().clone();
    assert_eq!(sent.len(), 3);
    assert!(sent.iter().all(|instruction| *instruction == sent[0]), "one payment");
    // The notice may be faster than the answer.
    world.ask("fast", Direction::Deposit, 100).await.unwrap();
    world.bank.says.lock().unwrap().push(Err(RailError::Unknown("timeout".to_owned())));
    world.send().await;
    assert_eq!(world.hear("n", "fast", Outcome::Settled).await, Heard::Moved(State::Settled));
    world.db.clock.advance_ns(9_000_000_000);
    assert_eq!(world.send().await, 0);
    assert_eq!(world.cash().await.available(), 100);
}

async fn a_large_withdrawal_needs_four_eyes(db: TestDb) {
    let world = World::new(db).await;
    world.fund(200_000).await;
    let asked = world.ask("large", Direction::Withdrawal, 50_000).await.unwrap();
    assert_eq!(asked.state, State::Waiting);
    assert_eq!(world.send().await, 0);
    let approve = |staff: UserId| {
        let (db, clock, id) = (&world.db, &world.db.clock, transfer("large"));
        async move { transact!(db, |tx| transfers::approve(tx, clock, id, staff).await) }
    };
    let (one, two) = (UserId::new(&world.db.clock), UserId::new(&world.db.clock));
    assert!(matches!(approve(world.user).await, Err(PaymentError::SameEyes)));
    assert_eq!(approve(one).await.unwrap().state, State::Waiting);
    assert!(matches!(approve(one).await, Err(PaymentError::SameEyes)));
    let mut tx = world.db.read().await.unwrap();
    assert_eq!(transfers::waiting(&mut tx, None, 10).await.unwrap().len(), 1);
    drop(tx);
    assert_eq!(approve(two).await.unwrap().state, State::Ready);
    assert!(matches!(approve(two).await, Err(PaymentError::State { .. })));
    assert_eq!(world.send().await, 1);
    world.ask("other", Direction::Withdrawal, 60_000).await.unwrap();
    let clock = &world.db.clock;
    let refused: Result<_, PaymentError> = transact!(world.db, |tx| {
        transfers::refuse(tx, clock, transfer("other"), (one, "looks odd")).await
    });
    assert_eq!(refused.unwrap().state, State::Refused);
    assert_eq!(world.cash().await.available(), 150_000);
    world.sound().await;
}

async fn what_is_cut_into_pieces_needs_four_eyes_too(db: TestDb) {
    let mut world = World::new(db).await;
    world.fund(100_000).await;
    let asked = async |world: &World, name, minor| {
        world.ask(name, Direction::Withdrawal, minor).await.unwrap().state
    };
    assert_eq!(asked(&world, "first", 30_000).await, State::Ready);
    world.another(300_000).await;
    assert_eq!(asked(&world, "second", 19_999).await, State::Ready);
    // The same day, the same person, another account: 500.00 in all.
    assert_eq!(asked(&world, "third", 1).await, State::Waiting);
    let deposit = world.ask("in", Direction::Deposit, 60_000).await.unwrap();
    assert_eq!(deposit.state, State::Ready, "money that comes needs nobody");
    // What was taken back does not count.
    let (clock, user) = (&world.db.clock, world.user);
    let canceled: Result<_, PaymentError> = transact!(world.db, |tx| {
        transfers::cancel(tx, clock, transfer("second"), user).await?;
        transfers::cancel(tx, clock, transfer("third"), user).await
    });
    canceled.unwrap();
    assert_eq!(asked(&world, "fourth", 19_999).await, State::Ready);
    // Nor is there more for a day in a second account than in one.
    let more = world.ask("more", Direction::Withdrawal, 100_000).await.unwrap();
    assert_eq!(more.state, State::Waiting);
    let daily = world.ask("last", Direction::Withdrawal, 2).await;
    assert!(matches!(daily, Err(PaymentError::Limit { left: 1, .. })), "{daily:?}");
    world.db.clock.advance_ns(25 * 3_600 * 1_000_000_000);
    assert_eq!(asked(&world, "tomorrow", 49_999).await, State::Ready);
    world.sound().await;
}

async fn a_withdrawal_waits_at_the_gate_and_fails_without_its_money(db: TestDb) {
    let world = World::new(db).await;
    world.fund(10_000).await;
    world.ask("out", Direction::Withdrawal, 6_000).await.unwrap();
    world.ask("in", Direction::Deposit, 500).await.unwrap();
    assert_eq!(world.send_by(&Shut).await, 1, "the deposit passes");
    let waits = transfers::get(&mut world.db.read().await.unwrap(), transfer("out")).await.unwrap();
    assert_eq!((waits.state, waits.reason.as_str()), (State::Ready, "not yet"));
    assert_eq!(world.send().await, 0, "not before its time");
    // An order that was faster holds the money, and then has it.
    let cash = Account::cash(world.account, USD);
    let hold = async |more| {
        let held: Result<_, ledger::LedgerError> = transact!(world.db, |tx| {
            let mut poster = ledger::Poster::begin(tx).await?;
            poster.hold(tx, cash, more, world.db.clock.now()).await?;
            poster.finish(tx).await
        });
        held.unwrap();
        world.db.clock.advance_ns(2_000_000_000);
    };
    hold(4_001).await;
    assert_eq!((world.send().await, world.state("out").await), (0, State::Ready));
    hold(-4_001).await;
    world.fund(-4_001).await;
    assert_eq!((world.send().await, world.state("out").await), (0, State::Failed));
    assert_eq!(world.cash().await.available(), 5_999);
    world.ask("less", Direction::Withdrawal, 5_999).await.unwrap();
    assert_eq!((world.send().await, world.state("less").await), (1, State::Sent));
    world.sound().await;
}

async fn how_a_transfer_ends_is_told_once_to_who_asked(db: TestDb) {
    let world = World::new(db).await;
    world.ask("in", Direction::Deposit, 10_000).await.unwrap();
    world.send().await;
    assert_eq!(world.told().await, Vec::<(String, String)>::new(), "it is on its way");
    for _ in 0..2 {
        world.hear("n1", "in", Outcome::Settled).await;
    }
    world.ask("out", Direction::Withdrawal, 2_500).await.unwrap();
    world.bank.says.lock().unwrap().push(Err(RailError::Refused("closed account".to_owned())));
    world.send().await;
    world.hear("n2", "in", returned("R01")).await;
    world.fund(100_000).await;
    world.ask("large", Direction::Withdrawal, 50_000).await.unwrap();
    let staff = UserId::new(&world.db.clock);
    let (clock, id) = (&world.db.clock, transfer("large"));
    let refused: Result<_, PaymentError> =
        transact!(world.db, |tx| transfers::refuse(tx, clock, id, (staff, "looks odd")).await);
    refused.unwrap();
    world.ask("back", Direction::Withdrawal, 100).await.unwrap();
    let canceled: Result<_, PaymentError> = transact!(world.db, |tx| {
        transfers::cancel(tx, clock, transfer("back"), world.user).await
    });
    canceled.unwrap();
    let told = world.told().await;
    let told: Vec<_> = told.iter().map(|(topic, title)| (topic.as_str(), title.as_str())).collect();
    assert_eq!(
        told,
        [
            ("payment.deposit", "Your deposit of 100.00 USD has arrived"),
            ("payment.withdrawal", "Your withdrawal of 25.00 USD has failed"),
            ("payment.deposit", "Your deposit of 100.00 USD was returned"),
            ("payment.withdrawal", "Your withdrawal of 500.00 USD was refused"),
        ]
    );
}

async fn limits_hold(db: TestDb) {
    let world = World::new(db).await;
    let single = world.ask("a", Direction::Deposit, 100_001).await;
    assert!(matches!(single, Err(PaymentError::Limit { what: "for one transfer", .. })));
    world.ask("b", Direction::Deposit, 100_000).await.unwrap();
    let daily = world.ask("c", Direction::Deposit, 50_001).await;
    assert!(matches!(daily, Err(PaymentError::Limit { left: 50_000, .. })), "{daily:?}");
    world.ask("d", Direction::Deposit, 50_000).await.unwrap();
    world.db.clock.advance_ns(25 * 3_600 * 1_000_000_000);
    world.ask("e", Direction::Deposit, 100_000).await.unwrap();
    assert!(matches!(world.ask("f", Direction::Deposit, 0).await, Err(PaymentError::Invalid(_))));
    let mut tx = world.db.read().await.unwrap();
    let all = transfers::of_account(&mut tx, world.account, None, 2).await.unwrap();
    assert_eq!(all[0].id, transfer("e"));
    let last = all.last().map(|last| (last.created, last.id));
    let rest = transfers::of_account(&mut tx, world.account, last, 10).await.unwrap();
    assert_eq!(rest.len(), 1);
}

async fn notices_count_once_in_any_order(db: TestDb) {
    let world = World::new(db).await;
    world.ask("in", Direction::Deposit, 700).await.unwrap();
    assert!(matches!(world.hear("n0", "in", Outcome::Settled).await, Heard::Strange(_)));
    world.send().await;
    let notice = |id: &str, outcome| Notice {
        id: id.to_owned(),
        transfer: transfer("in"),
        outcome,
        time: world.db.clock.now(),
    };
    let (settled, back) = (notice("n1", Outcome::Settled), notice("n2", returned("R01")));
    // The return first, everything twice.
    let told = [back.clone(), settled.clone(), back, settled];
    world.bank.tells.lock().unwrap().extend(told);
    let clock = &world.db.clock;
    let (next, strange) = notices::listen(&world.db, clock, &world.bank, 0).await.unwrap();
    assert_eq!((next, strange), (4, Vec::new()));
    assert_eq!(world.state("in").await, State::Returned);
    assert_eq!(world.cash().await, Balance::default());
    assert!(matches!(world.hear("n2", "in", returned("R02")).await, Heard::Strange(_)));
    assert!(matches!(world.hear("n9", "nobody's", Outcome::Settled).await, Heard::Strange(_)));
    world.sound().await;
}

async fn money_moves_between_ones_own_accounts(db: TestDb) {
    let world = World::new(db).await;
    world.fund(1_000).await;
    let (other, stranger) = (AccountId::new(&world.db.clock), AccountId::new(&world.db.clock));
    for (id, user) in [(other, world.user), (stranger, UserId::new(&world.db.clock))] {
        let opened: Result<_, ledger::LedgerError> = transact!(world.db, |tx| {
            brokerage::open(tx, id, user, "another", world.db.clock.now()).await
        });
        opened.unwrap();
    }
    let transfer = |name: &str, to: AccountId, minor: i64| {
        let (id, pair) = (transfer(name), (world.account, to));
        let (db, clock) = (&world.db, &world.db.clock);
        let what = (Money::new(minor, USD), world.user);
        async move { transact!(db, |tx| between::transfer(tx, clock, id, pair, what).await) }
    };
    assert!(!transfer("a", other, 600).await.unwrap().is_repeated);
    assert!(transfer("a", other, 600).await.unwrap().is_repeated);
    assert_eq!(world.cash().await.available(), 400);
    assert!(matches!(transfer("b", other, 401).await, Err(PaymentError::Ledger(_))));
    assert!(matches!(transfer("c", stranger, 1).await, Err(PaymentError::NotFound(_))));
    assert!(matches!(transfer("d", world.account, 1).await, Err(PaymentError::Invalid(_))));
    world.sound().await;
}
