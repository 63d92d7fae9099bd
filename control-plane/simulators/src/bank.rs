//! A bank that remembers in a file what it took, and fails as the cents of an amount ask for.
//!
//! | Cents | What happens |
//! |---|---|
//! | 01 | refused |
//! | 02 | taken, and the first answer does not come |
//! | 03 | told twice |
//! | 04 | settles, and is returned later |
//! | 05 | returned, never settled |
//! | 06 | returned later, told before that it settled |
//! | other | settles |

use std::fs::{File, OpenOptions};
use std::io::{self, BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use payments::TransferId;
use payments::rail::{Instruction, Notice, Outcome};
use payments::sim::{Answer, Question};
use serde::{Deserialize, Serialize};
use store::{Clock, Timestamp};

const REFUSED: i64 = 1;
const SILENT: i64 = 2;
const TOLD_TWICE: i64 = 3;
const RETURNED_LATE: i64 = 4;
const RETURNED: i64 = 5;
const OVERTAKEN: i64 = 6;

/// A payment the bank took: a line of its file.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct Taken {
    instruction: Instruction,
    time: Timestamp,
}

/// The bank.
#[derive(Debug)]
pub struct Bank {
    books: Mutex<Books>,
    /// After so long a payment settles, and after four times that it is returned.
    delay_ns: i64,
}

#[derive(Debug)]
struct Books {
    file: File,
    taken: Vec<Taken>,
    /// Payments whose first answer did not come.
    silenced: Vec<TransferId>,
}

impl Bank {
    /// A bank that keeps its books in that file, and goes on from what is there.
    ///
    /// # Errors
    /// When the file cannot be read or written, or a line of it is not a payment. A last line that
    /// a crash cut short was never answered, and is cut off.
    pub fn open(path: &Path, delay_ns: i64) -> io::Result<Self> {
        let mut file = OpenOptions::new().read(true).append(true).create(true).open(path)?;
        let mut taken = Vec::new();
        let (mut whole, mut line) = (0, String::new());
        let mut reader = BufReader::new(&mut file);
        loop {
            line.clear();
            let bytes = reader.read_line(&mut line)?;
            if !line.ends_with('\n') {
                break;
            }
            taken.push(serde_json::from_str(&line)?);
            whole += bytes as u64;
        }
        file.set_len(whole)?;
        let books = Books { file, taken, silenced: Vec::new() };
        Ok(Self { books: Mutex::new(books), delay_ns })
    }

    /// Answers a question; nothing where it pretends to time out.
    ///
    /// # Errors
    /// When the file cannot be written: then the payment is not taken.
    pub fn answer(&self, clock: &dyn Clock, question: &Question) -> io::Result<Option<Answer>> {
        let mut books = self.books.lock().unwrap_or_else(PoisonError::into_inner);
        match question {
            Question::Submit(instruction) => books.take(clock, instruction),
            Question::Notices(after) => {
                let told = told(&books.taken, clock.now(), self.delay_ns);
                let (total, after) = (told.len() as u64, usize::try_from(*after));
                let rest = told.into_iter().skip(after.unwrap_or(usize::MAX)).collect();
                Ok(Some(Answer::Notices(rest, total)))
            }
        }
    }
}

impl Books {
    fn take(&mut self, clock: &dyn Clock, asked: &Instruction) -> io::Result<Option<Answer>> {
        let cents = asked.amount % 100;
        if asked.amount <= 0 || cents == REFUSED {
            return Ok(Some(Answer::Refused("R03 no such account".to_owned())));
        }
        let known = self.taken.iter().find(|taken| taken.instruction.id == asked.id);
        match known {
            Some(taken) if taken.instruction != *asked => {
                let what = "the id stands for another payment";
                return Ok(Some(Answer::Refused(what.to_owned())));
            }
            Some(_) => {}
            None => {
                let taken = Taken { instruction: asked.clone(), time: clock.now() };
                let mut line = serde_json::to_vec(&taken)?;
                line.push(b'\n');
                self.file.write_all(&line)?;
                self.file.sync_data()?;
                self.taken.push(taken);
            }
        }
        if cents == SILENT && !self.silenced.contains(&asked.id) {
            self.silenced.push(asked.id);
            return Ok(None);
        }
        Ok(Some(Answer::Taken(format!("SIM-{}", asked.id.uuid().simple()))))
    }
}

/// Everything told by a moment, in the order of telling: a function of the books, so that places in
/// it stay.
fn told(taken: &[Taken], now: Timestamp, delay_ns: i64) -> Vec<Notice> {
    let mut all: Vec<(Timestamp, Notice)> = Vec::new();
    for payment in taken {
        let id = payment.instruction.id;
        let at = |delays: i64| payment.time.plus_ns(delay_ns.saturating_mul(delays));
        let notice = |what: &str, outcome, time| {
            let id_text = format!("{what}-{}", id.uuid().simple());
            Notice { id: id_text, transfer: id, outcome, time }
        };
        let settled = notice("settled", Outcome::Settled, at(1));
        let back = Outcome::Returned("R01 insufficient funds".to_owned());
        let returned = |time| notice("returned", back.clone(), time);
        match payment.instruction.amount % 100 {
            TOLD_TWICE => all.extend([(at(1), settled.clone()), (at(2), settled)]),
            RETURNED_LATE => all.extend([(at(1), settled), (at(4), returned(at(4)))]),
            RETURNED => all.push((at(1), returned(at(1)))),
            // The return is told first, though it came later.
            OVERTAKEN => all.extend([(at(1), returned(at(2))), (at(2), settled)]),
            _ => all.push((at(1), settled)),
        }
    }
    all.retain(|(time, _)| *time <= now);
    // Sorting keeps the order of payments told at the same moment.
    all.sort_by_key(|(time, _)| *time);
    all.into_iter().map(|(_, notice)| notice).collect()
}
