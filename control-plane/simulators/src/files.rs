//! The bank that is told in files: what is in `out` of a shared folder it takes, and what became of
//! it comes into `in`. It fails as the cents of an amount ask for.
//!
//! | Cents | What happens |
//! |---|---|
//! | 04 | settles, and is returned later |
//! | 05 | returned, never settled |
//! | 06 | returned; the file that says so is cut short first, and comes whole later |
//! | 07 | returned; the file that says so comes twice, by two names |
//! | other | settles |
//!
//! That a payment over US banks has settled, nothing says. What was sent to an IBAN is told by a
//! statement, one for each payment.

use std::collections::BTreeSet;
use std::fs::{self, File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::time::Duration;

use payments::files::Folder;
use payments::iso20022::{Order, Statement, StatementEntry};
use payments::nacha::{self, Entry, Kind};
use serde::{Deserialize, Serialize};
use store::{Clock, Money, Timestamp};

const RETURNED_LATE: i64 = 4;
const RETURNED: i64 = 5;
const CUT_SHORT: i64 = 6;
const TWICE: i64 = 7;

/// How often it looks whether something came.
pub const PERIOD: Duration = Duration::from_millis(20);

/// A line of its books.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Line {
    /// A file that was taken, whole.
    Taken {
        /// Its name: the same one again is the same file.
        name: String,
        /// All of it.
        text: String,
        /// When.
        time: Timestamp,
    },
    /// A file that was handed over.
    Given(String),
}

/// The bank.
#[derive(Debug)]
pub struct FileBank {
    folder: Folder,
    file: File,
    taken: Vec<(String, Payments, Timestamp)>,
    given: BTreeSet<String>,
    delay_ns: i64,
}

/// What a file asks for.
#[derive(Debug)]
enum Payments {
    Ach(nacha::File),
    Iban(Order),
}

/// What is given at a moment, under which name.
type Answer = (Timestamp, String, String);

impl FileBank {
    /// A bank with its books in that file, which goes on from what is there; payments settle after
    /// so long, and come back late after four times that.
    ///
    /// # Errors
    /// When folder or books cannot be used. A last line that a crash cut short is cut off.
    pub fn open(books: &Path, folder: &Path, delay_ns: i64) -> io::Result<Self> {
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(books)?;
        let (mut taken, mut given) = (Vec::new(), BTreeSet::new());
        let (mut whole, mut line) = (0, String::new());
        let mut reader = BufReader::new(&mut file);
        loop {
            line.clear();
            let bytes = reader.read_line(&mut line)?;
            if !line.ends_with('\n') {
                break;
            }
            match serde_json::from_str(&line)? {
                Line::Taken { name, text, time } => taken.push((name, read(&text)?, time)),
                Line::Given(name) => {
                    given.insert(name);
                }
            }
            whole += bytes as u64;
        }
        file.set_len(whole)?;
        Ok(Self { folder: Folder::open(folder)?, file, taken, given, delay_ns })
    }

    /// Takes what came, and gives what is due.
    ///
    /// # Errors
    /// When a file cannot be read or written, or is none that a bank understands.
    pub fn look(&mut self, clock: &dyn Clock) -> io::Result<()> {
        for name in self.folder.names("out")? {
            let path = self.folder.path("out", &name);
            if !self.taken.iter().any(|(known, ..)| *known == name) {
                let text = fs::read_to_string(&path)?;
                let (payments, time) = (read(&text)?, clock.now());
                self.write(&Line::Taken { name: name.clone(), text, time })?;
                self.taken.push((name, payments, time));
            }
            fs::remove_file(path)?;
        }
        let now = clock.now();
        let mut due = self.answers()?;
        due.retain(|(time, name, _)| *time <= now && !self.given.contains(name));
        due.sort();
        for (_, name, text) in due {
            self.folder.put("in", &name, text.as_bytes())?;
            self.write(&Line::Given(name.clone()))?;
            self.given.insert(name);
        }
        Ok(())
    }

    fn write(&mut self, line: &Line) -> io::Result<()> {
        let mut text = serde_json::to_vec(line)?;
        text.push(b'\n');
        self.file.write_all(&text)?;
        self.file.sync_data()
    }

    /// Everything that is ever given: a function of what was taken.
    fn answers(&self) -> io::Result<Vec<Answer>> {
        let mut all = Vec::new();
        for (_, payments, time) in &self.taken {
            let at = |delays: i64| time.plus_ns(self.delay_ns.saturating_mul(delays));
            match payments {
                Payments::Ach(file) => {
                    for entry in &file.entries {
                        let name = format!("return-{}", entry.trace);
                        give(&mut all, entry.amount % 100, &name, "ach", at, || {
                            returned(file, entry).write().map_err(io::Error::other)
                        })?;
                    }
                }
                Payments::Iban(order) => {
                    for payment in &order.payments {
                        let id = payment.id.uuid().simple().to_string();
                        let state = |what, amount, why: Option<&str>| {
                            statement(order, (&id, what), amount, why, at(1))
                        };
                        let Money { minor, currency } = payment.amount;
                        let (went, came) = (Money::new(-minor, currency), payment.amount);
                        let cents = minor % 100;
                        give(&mut all, cents, &format!("return-{id}"), "xml", at, || {
                            Ok(state("returned", came, Some("AC04")))
                        })?;
                        if !matches!(cents, RETURNED | CUT_SHORT | TWICE) {
                            let name = format!("statement-{id}.xml");
                            all.push((at(1), name, state("settled", went, None)));
                        }
                    }
                }
            }
        }
        Ok(all)
    }
}

/// The files by which a payment comes back, if its cents ask for it.
fn give(
    all: &mut Vec<Answer>,
    cents: i64,
    name: &str,
    ending: &str,
    at: impl Fn(i64) -> Timestamp,
    text: impl FnOnce() -> io::Result<String>,
) -> io::Result<()> {
    let late = match cents {
        RETURNED_LATE => 4,
        RETURNED | CUT_SHORT | TWICE => 1,
        _ => return Ok(()),
    };
    let text = text()?;
    if cents == CUT_SHORT {
        let half = text.chars().take(text.chars().count() / 2).collect();
        all.push((at(late), format!("{name}-cut.{ending}"), half));
        all.push((at(late + 1), format!("{name}.{ending}"), text));
        return Ok(());
    }
    all.push((at(late), format!("{name}.{ending}"), text.clone()));
    if cents == TWICE {
        all.push((at(late + 1), format!("{name}-again.{ending}"), text));
    }
    Ok(())
}

fn read(text: &str) -> io::Result<Payments> {
    if text.starts_with('<') {
        return Order::parse(text).map(Payments::Iban).map_err(io::Error::other);
    }
    nacha::File::parse(text).map(Payments::Ach).map_err(io::Error::other)
}

/// The file by which an entry comes back.
fn returned(file: &nacha::File, entry: &Entry) -> nacha::File {
    let kind = match entry.kind {
        Kind::Credit | Kind::CreditReturned => Kind::CreditReturned,
        Kind::Debit | Kind::DebitReturned => Kind::DebitReturned,
    };
    let why = Some(("R01".to_owned(), entry.trace));
    let (origin, destination) = (file.destination.clone(), file.origin.clone());
    let entries = vec![Entry { kind, returned: why, ..entry.clone() }];
    nacha::File { origin, destination, entries, ..file.clone() }
}

/// The statement that tells of a payment, or that it came back.
fn statement(
    order: &Order,
    (id, what): (&str, &str),
    amount: Money,
    why: Option<&str>,
    time: Timestamp,
) -> String {
    let entry = StatementEntry {
        reference: what.to_owned(),
        amount,
        on: time.date(),
        end_to_end: id.to_owned(),
        returned: why.map(str::to_owned),
    };
    let opening = Money::new(0, amount.currency);
    let statement = Statement {
        id: format!("S-{id}"),
        created: time,
        iban: order.debtor.iban.clone(),
        opening,
        closing: amount,
        entries: vec![entry],
    };
    statement.write()
}
