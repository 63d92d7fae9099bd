//! Files of the bank.

use store::{Tx, transact, values};

use super::folder::Found;
use super::{FileError, FileRail, TRACES, hash, short, tell};
use crate::TransferId;
use crate::iso20022::Statement;
use crate::nacha::{self, Entry, Kind};
use crate::rail::{BankAccount, Direction, Instruction, Notice, Outcome};

/// What a file tells, before anybody has looked whether it can be.
enum Said {
    Returns(Vec<Entry>),
    Statement(Statement),
}

/// What becomes of a file.
enum Read {
    /// All of it counts, or did before.
    Done,
    /// None of it does.
    Aside(String),
}

impl FileRail {
    /// Reads what came in; what was put aside, and why.
    pub(super) async fn read_files(&self) -> Result<Vec<String>, FileError> {
        let mut aside = Vec::new();
        for Found { name, bytes } in self.folder.incoming()? {
            let digest = hash(bytes.as_deref().unwrap_or(name.as_bytes()));
            let said = match &bytes {
                Some(bytes) => said(bytes),
                None => Err("it is larger than we read".to_owned()),
            };
            match self.read_file(&name, &digest, &said).await? {
                Read::Done => self.folder.done(&name, &short(&digest))?,
                Read::Aside(why) => {
                    self.folder.quarantine(&name, &short(&digest), &why)?;
                    aside.push(format!("{name} is put aside: {why}"));
                }
            }
        }
        Ok(aside)
    }

    /// All of it or nothing, in one transaction, and once.
    async fn read_file(
        &self,
        name: &str,
        digest: &[u8],
        said: &Result<Said, String>,
    ) -> Result<Read, FileError> {
        let now = self.clock.now();
        let judged: Result<Result<(), String>, FileError> = transact!(self.db, |tx| {
            let sql = "select problem from rail_files_in where hash = $1";
            if let Some(row) = tx.optional(sql, values![digest.to_vec()]).await? {
                return Ok(row.get::<Option<String>>(0)?.map_or(Ok(()), Err));
            }
            let notices = match said {
                Ok(Said::Returns(entries)) => self.of_returns(tx, entries).await?,
                Ok(Said::Statement(statement)) => self.of_statement(tx, statement).await?,
                Err(why) => Err(why.clone()),
            };
            // What contradicts what was told is found before anything of it is written.
            let problem = match &notices {
                Ok(notices) => contradiction(tx, notices).await?,
                Err(why) => Some(why.clone()),
            };
            let sql = "insert into rail_files_in values ($1, $2, $3, $4)";
            tx.execute(sql, values![digest.to_vec(), name, problem.clone(), now]).await?;
            if let Some(why) = problem {
                return Ok(Err(why));
            }
            for notice in notices.into_iter().flatten() {
                tell(tx, &notice).await?;
            }
            Ok(Ok(()))
        });
        Ok(judged?.map_or_else(Read::Aside, |()| Read::Done))
    }

    /// What returns of US banks tell, if each is of an entry of ours.
    async fn of_returns(
        &self,
        tx: &mut Tx,
        entries: &[Entry],
    ) -> Result<Result<Vec<Notice>, String>, FileError> {
        let mut notices = Vec::new();
        for entry in entries {
            let Some((why, original)) = &entry.returned else {
                return Ok(Err(format!("entry {} is no return", entry.trace)));
            };
            let Some(sent) = self.sent(tx, *original).await? else {
                return Ok(Err(format!("it returns {original}, which we did not send")));
            };
            if !is_return_of(entry, &sent) {
                return Ok(Err(format!("it returns {original} as another payment than we sent")));
            }
            notices.push(Notice {
                id: format!("returned-{original}-{}", sent.id.uuid().simple()),
                transfer: sent.id,
                outcome: Outcome::Returned(why.clone()),
                time: self.clock.now(),
            });
        }
        Ok(Ok(notices))
    }

    /// The payment that went out under a trace, the latest where numbers have begun anew.
    async fn sent(&self, tx: &mut Tx, trace: u64) -> Result<Option<Instruction>, FileError> {
        let number = i64::try_from(trace % TRACES.unsigned_abs()).unwrap_or_default();
        if trace != self.trace(number) {
            return Ok(None);
        }
        let sql = "select instruction from rail_entries where number % 10000000 = $1 \
                   and scheme = 'ach' and file is not null order by number desc limit 1";
        let row = tx.optional(sql, values![number]).await?;
        row.map(|row| self.open(&row.get::<Vec<u8>>(0)?)).transpose()
    }

    /// What a statement tells, if each of our payments in it is as we sent it.
    async fn of_statement(
        &self,
        tx: &mut Tx,
        statement: &Statement,
    ) -> Result<Result<Vec<Notice>, String>, FileError> {
        if statement.iban != self.house.iban {
            return Ok(Err("it is the statement of another account".to_owned()));
        }
        let mut notices = Vec::new();
        for (notice, amount) in statement.told() {
            // What is not ours is somebody's business who also uses the account.
            let Some(sent) = self.by_transfer(tx, notice.transfer).await? else { continue };
            let minor = match notice.outcome {
                Outcome::Settled => -sent.amount,
                Outcome::Returned(_) => sent.amount,
            };
            if (amount.minor, amount.currency) != (minor, sent.currency) {
                let id = notice.transfer;
                return Ok(Err(format!("it tells of {id} with another amount than we sent")));
            }
            notices.push(notice);
        }
        Ok(Ok(notices))
    }

    async fn by_transfer(
        &self,
        tx: &mut Tx,
        id: TransferId,
    ) -> Result<Option<Instruction>, FileError> {
        let sql = "select instruction from rail_entries where transfer = $1 \
                   and scheme = 'iban' and file is not null";
        let row = tx.optional(sql, values![id]).await?;
        row.map(|row| self.open(&row.get::<Vec<u8>>(0)?)).transpose()
    }
}

fn said(bytes: &[u8]) -> Result<Said, String> {
    let text = std::str::from_utf8(bytes).map_err(|_| "it is no text".to_owned())?;
    // A statement begins with its declaration, a file of US banks with its record 1.
    if text.trim_start_matches('\u{feff}').trim_start().starts_with('<') {
        return Statement::parse(text).map(Said::Statement).map_err(|error| error.to_string());
    }
    let file = nacha::File::parse(text).map_err(|error| error.to_string())?;
    Ok(Said::Returns(file.entries))
}

fn is_return_of(entry: &Entry, sent: &Instruction) -> bool {
    let BankAccount::Ach { routing, account } = &sent.account else {
        return false;
    };
    let kind = match sent.direction {
        Direction::Deposit => Kind::DebitReturned,
        Direction::Withdrawal => Kind::CreditReturned,
    };
    (entry.kind, entry.amount) == (kind, sent.amount)
        && (&entry.routing, &entry.account) == (routing, account)
}

/// Why notices cannot be, after what was told, and beside each other.
async fn contradiction(tx: &mut Tx, notices: &[Notice]) -> Result<Option<String>, FileError> {
    let mut seen: Vec<&Notice> = Vec::new();
    for notice in notices {
        let outcome = serde_json::to_string(&notice.outcome).map_err(|_| FileError::Broken)?;
        let sql = "select transfer, outcome from rail_told where notice = $1";
        let known = tx.optional(sql, values![notice.id.as_str()]).await?;
        let is_other = match known {
            Some(row) => (row.get(0)?, row.get::<String>(1)?) != (notice.transfer, outcome),
            None => seen.iter().any(|one| {
                one.id == notice.id
                    && (one.transfer, &one.outcome) != (notice.transfer, &notice.outcome)
            }),
        };
        if is_other {
            return Ok(Some(format!("it says of {} something else than before", notice.id)));
        }
        seen.push(notice);
    }
    Ok(None)
}
