//! Whatever happens to the ledger, and wherever it is cut short, everything adds up to zero.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Command, Stdio};

use fixture::TestDb;
use outcry_ledger as ledger;

use ledger::{Account, AccountId, Draft, Kind, LedgerError, Line, TransactionId};
use store::{Currency, Db, Timestamp, Tx, transact};

fixture::suite!(any_history_adds_up_to_zero);

const STEPS: u64 = 250;
const CURRENCIES: [Currency; 2] = [Currency::USD, Currency::JPY];

/// SplitMix64.
struct Dice(u64);

impl Dice {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (word ^ (word >> 31)) % bound
    }

    fn account(&mut self, currency: Currency) -> Account {
        match self.below(8) {
            0 => Account::venue(Kind::Bank, currency),
            1 => Account::venue(Kind::Fees, currency),
            other => Account::cash(AccountId::derived("test", &[other as u8]), currency),
        }
    }

    /// Up to two currencies, each with one or more lines against one.
    fn lines(&mut self) -> Vec<Line> {
        let mut lines = Vec::new();
        for currency in &CURRENCIES[..1 + self.below(2) as usize] {
            let mut sum = 0;
            for _ in 0..=self.below(3) {
                let amount = 1 + self.below(1_000) as i64;
                let amount = if self.below(2) == 0 { amount } else { -amount };
                lines.push(Line { account: self.account(*currency), amount });
                sum += amount;
            }
            if sum != 0 {
                lines.push(Line { account: self.account(*currency), amount: -sum });
            }
        }
        lines
    }
}

fn id(number: u64) -> TransactionId {
    TransactionId::derived("test", &number.to_le_bytes())
}

/// What the ledger should say, the slow way.
#[derive(Clone, Default)]
struct Model {
    posted: BTreeMap<Account, i64>,
    pending: BTreeMap<u64, Draft>,
    done: Vec<(u64, Vec<Line>)>,
}

impl Model {
    fn book(&mut self, lines: &[Line], sign: i64) {
        for line in lines {
            *self.posted.entry(line.account).or_default() += sign * line.amount;
        }
    }
}

enum Step {
    Post(Draft),
    Reserve(Draft),
    Settle(u64),
    Void(u64),
    Reverse(u64),
}

fn draw(dice: &mut Dice, model: &Model, number: u64) -> Step {
    let draft = |dice: &mut Dice| Draft {
        id: id(number),
        reason: "test".to_owned(),
        memo: String::new(),
        time: Timestamp::from_ns(number as i64),
        lines: dice.lines(),
        is_fact: dice.below(4) == 0,
    };
    let nth = |dice: &mut Dice, len: usize| dice.below(len as u64) as usize;
    match dice.below(6) {
        0 if !model.pending.is_empty() => {
            let at = nth(dice, model.pending.len());
            Step::Settle(*model.pending.keys().nth(at).unwrap())
        }
        1 if !model.pending.is_empty() => {
            let at = nth(dice, model.pending.len());
            Step::Void(*model.pending.keys().nth(at).unwrap())
        }
        2 if !model.done.is_empty() => Step::Reverse(model.done[nth(dice, model.done.len())].0),
        3 => Step::Reserve(draft(dice)),
        _ => Step::Post(draft(dice)),
    }
}

async fn take(tx: &mut Tx, step: &Step, number: u64) -> Result<(), LedgerError> {
    let now = Timestamp::from_ns(number as i64);
    match step {
        Step::Post(draft) => ledger::post(tx, draft).await,
        Step::Reserve(draft) => ledger::reserve(tx, draft).await,
        Step::Settle(pending) => ledger::settle(tx, id(number), id(*pending), now).await,
        Step::Void(pending) => ledger::void(tx, id(number), id(*pending), now, "").await,
        Step::Reverse(done) => ledger::reverse(tx, id(number), id(*done), now, "").await,
    }
    .map(drop)
}

fn told(model: &mut Model, step: Step, number: u64) {
    match step {
        Step::Post(draft) => {
            model.book(&draft.lines, 1);
            model.done.push((number, draft.lines));
        }
        Step::Reserve(draft) => drop(model.pending.insert(number, draft)),
        Step::Settle(pending) => {
            let draft = model.pending.remove(&pending).unwrap();
            model.book(&draft.lines, 1);
            model.done.push((number, draft.lines));
        }
        Step::Void(pending) => drop(model.pending.remove(&pending)),
        Step::Reverse(done) => {
            let at = model.done.iter().position(|(number, _)| *number == done).unwrap();
            let (_, lines) = model.done.remove(at);
            model.book(&lines, -1);
        }
    }
}

async fn any_history_adds_up_to_zero(db: TestDb) {
    db.migrate(&[ledger::MIGRATIONS]).await;
    let mut dice = Dice(fixture::seed());
    let mut model = Model::default();
    for number in 0..STEPS {
        let step = draw(&mut dice, &model, number);
        if dice.below(5) == 0 {
            // Cut short before the end: nothing of it is there, and it is tried again.
            let mut tx = db.begin().await.unwrap();
            drop(take(&mut tx, &step, number).await);
            drop(tx);
        }
        let outcome: Result<(), LedgerError> = transact!(db, |tx| take(tx, &step, number).await);
        match outcome {
            Ok(()) => told(&mut model, step, number),
            Err(LedgerError::Insufficient { .. } | LedgerError::Lines(_)) => {}
            Err(other) => panic!("step {number}: {other}"),
        }
    }
    let mut tx = db.read().await.unwrap();
    let proof = ledger::proof::prove(&mut tx).await.unwrap();
    assert_eq!(proof.faults, Vec::<String>::new());
    for (account, posted) in &model.posted {
        let balance = ledger::read::balance(&mut tx, *account).await.unwrap();
        assert_eq!(balance.posted, *posted, "{account}");
    }
    for currency in CURRENCIES {
        let of = |(account, _): &(&Account, &i64)| account.currency == currency;
        assert_eq!(model.posted.iter().filter(of).map(|(_, posted)| posted).sum::<i64>(), 0);
    }
}

/// A process that posts until it is killed, and says after each commit what is in.
#[test]
#[ignore = "run by its parent"]
fn child_posts_until_killed() {
    let address = std::env::var("OUTCRY_LEDGER_CHILD").unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    runtime.block_on(async {
        let db = Db::open(&address).await.unwrap();
        let mut out = std::io::stdout().lock();
        for number in 0.. {
            let pair =
                (Account::venue(Kind::Bank, Currency::USD), Dice(number).account(Currency::USD));
            if pair.0 == pair.1 {
                continue;
            }
            let draft = Draft::transfer(id(number), "test", Timestamp::EPOCH, pair, 7).as_fact();
            let booked: Result<_, LedgerError> = transact!(db, |tx| ledger::post(tx, &draft).await);
            booked.unwrap();
            writeln!(out, "\nin {number}").unwrap();
        }
    });
}

/// Kills a process that posts, again and again: what it said is in is in, once.
#[test]
fn a_killed_process_leaves_whole_transactions() {
    fixture::on_sqlite(|db: TestDb| async move {
        db.migrate(&[ledger::MIGRATIONS]).await;
        let mut dice = Dice(fixture::seed());
        for _ in 0..4 {
            let mut child = Command::new(std::env::current_exe().unwrap())
                .args(["--exact", "child_posts_until_killed", "--ignored", "--nocapture"])
                .env("OUTCRY_LEDGER_CHILD", db.address())
                .stdout(Stdio::piped())
                .spawn()
                .unwrap();
            let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
            let enough = 1 + dice.below(40);
            let mut said = Vec::new();
            while (said.len() as u64) < enough {
                let line = lines.next().expect("the child goes on until it is killed").unwrap();
                said.extend(line.strip_prefix("in ").map(|number| number.parse::<u64>().unwrap()));
            }
            std::thread::sleep(std::time::Duration::from_micros(dice.below(2_000)));
            child.kill().unwrap();
            child.wait().unwrap();
            let mut tx = db.read().await.unwrap();
            let proof = ledger::proof::prove(&mut tx).await.unwrap();
            assert_eq!(proof.faults, Vec::<String>::new());
            for number in said {
                ledger::read::transaction(&mut tx, id(number)).await.unwrap();
            }
        }
    });
}
