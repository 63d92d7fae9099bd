//! The opening of a day: what has outlived the day before, as a file between two journals
//! (rulebook R2.13).
//!
//! The file is lines of JSON. The first is a [`Head`]. Then come the accounts of the control plane
//! that are watched: their limits, cash and shares, which orders are judged by when they are
//! restored. Every other line is an order, in the order in which they are restored: whose it is,
//! what it is in words, and the record of its command as [`codec`] lays it out, in hexadecimal
//! digits, which is what counts. The same journal gives the same bytes. A session is named by its
//! door, account and firm, and by its place among the sessions that have these in common: numbers
//! of sessions are those of a log.

use std::collections::BTreeSet;
use std::fs::{self, File};
use std::io::{BufWriter, Write};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use crate::bridge::VenueId;
use crate::config::firm_code;
use crate::core::command::{DayBefore, Restore, SystemEventCode};
use crate::core::event::NullSink;
use crate::core::limits::{Barred, Owner as LimitsOwner, SetLimits};
use crate::core::{
    Access, AccountId, Capacity, Command, CommandBody, CommandError, Core, GOOD_TILL_CANCELED,
    Keeping, KeptShares, Nanos, PRICE_MARKET, SeqNo, SessionId, Symbol, codec,
};
use crate::journal::{self, JournalError};

/// Version of the file.
const VERSION: u32 = 2;

/// Why there is no opening.
#[derive(Debug, thiserror::Error)]
pub enum OpeningError {
    /// The journal cannot be read.
    #[error(transparent)]
    Journal(#[from] JournalError),
    /// The journal holds what cannot be executed.
    #[error("command {seq} of the journal cannot be executed: {source}")]
    Replay {
        /// Its place.
        seq: u64,
        /// Why.
        source: CommandError,
    },
    /// The day goes on.
    #[error("the trading day in the journal has not ended: `outcry control end-of-day` ends it")]
    DayGoesOn,
    /// No journal was there.
    #[error("there is no command in the journal")]
    Empty,
    /// More money than can be moved.
    #[error("account {0} has more money than an opening can say")]
    Cash(AccountId),
    /// The file cannot be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: std::io::Error,
    },
    /// The file is no opening.
    #[error("{} is no opening: line {line} {problem}", path.display())]
    Line {
        /// The file.
        path: PathBuf,
        /// Which line, from 1.
        line: usize,
        /// What is wrong.
        problem: String,
    },
    /// Nobody is there to own an order.
    #[error(
        "line {line} of the opening: the configuration opens no session {nth} of account \
         {account} and firm {firm} on the wire: put it back, or leave its orders out"
    )]
    NoOwner {
        /// Which line, from 1.
        line: usize,
        /// Account of the session.
        account: AccountId,
        /// Firm of the session.
        firm: String,
        /// Its place among those of account and firm, from 1.
        nth: u16,
    },
}

/// The first line.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Head {
    /// Version of the file.
    pub opening: u32,
    /// The journal it was made of, as its events call it, in hexadecimal digits.
    pub journal: String,
    /// The last command of the journal it was made of.
    pub last_command: u64,
    /// Fingerprint of the core after it.
    pub state_hash: String,
    /// What number the day has that it opens; the first is 1.
    pub day: u32,
    /// Accounts that follow.
    pub accounts: usize,
    /// Orders that follow them.
    pub orders: usize,
}

/// How the requests of a session come in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Door {
    /// Over the network.
    Wire,
    /// From the control plane.
    Bridge,
    /// Likewise, operator's commands among them.
    Operator,
}

/// Which session an order is of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Owner {
    /// Its door.
    pub door: Door,
    /// Its account.
    pub account: AccountId,
    /// Its firm.
    pub firm: [u8; 4],
    /// How many sessions with all of this come before it.
    pub nth: u16,
}

/// An order's line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    door: Door,
    account: u32,
    firm: String,
    nth: u16,
    order: String,
    record: String,
}

/// An account's line.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountLine {
    account: u32,
    firm: String,
    nth: u16,
    cash: i64,
    limits: String,
    shares: Vec<SharesLine>,
}

/// What an account has in one instrument.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct SharesLine {
    symbol: String,
    shares: i64,
    position_max: u64,
    barred: char,
}

/// What has outlived a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// What it was made of.
    pub head: Head,
    /// The log it was made of, and which day it opens.
    pub before: DayBefore,
    /// What accounts of the control plane have. Their sessions are those beside them.
    pub accounts: Vec<(Owner, Keeping)>,
    /// The orders, in the order in which they are restored. Their owners are those beside them.
    pub orders: Vec<(Owner, Restore)>,
}

impl Owner {
    fn of(core: &Core, id: SessionId) -> Self {
        let session = core.session(id).expect("orders have sessions");
        let mut owner = Self {
            door: match session.access {
                Access::Wire => Door::Wire,
                Access::Bridge => Door::Bridge,
                Access::Operator => Door::Operator,
            },
            account: session.account,
            firm: session.firm,
            nth: 0,
        };
        owner.nth = owner.peers(core).take_while(|&peer| peer != id).count() as u16;
        owner
    }

    /// The sessions with the same door, account and firm, by number.
    fn peers<'a>(&'a self, core: &'a Core) -> impl Iterator<Item = SessionId> + 'a {
        let access = match self.door {
            Door::Wire => Access::Wire,
            Door::Bridge => Access::Bridge,
            Door::Operator => Access::Operator,
        };
        let all = core.sessions().iter();
        let peers = all.filter(move |session| {
            (session.access, session.account, session.firm) == (access, self.account, self.firm)
        });
        peers.map(|session| session.id)
    }

    /// The session, in another log.
    #[must_use]
    pub fn session(&self, core: &Core) -> Option<SessionId> {
        self.peers(core).nth(usize::from(self.nth))
    }
}

impl Opening {
    /// What has outlived the day of a journal, but for some instruments.
    ///
    /// # Errors
    /// [`OpeningError`] when the journal cannot be read, or its day has not ended.
    pub fn of_journal(
        dir: &Path,
        capacity: Capacity,
        without: &BTreeSet<Symbol>,
    ) -> Result<Self, OpeningError> {
        let mut core = Core::new(capacity);
        let mut fault = None;
        journal::dump(dir, |command| {
            if let Err(source) = core.check(command) {
                fault = Some(OpeningError::Replay { seq: command.seq.0, source });
                return ControlFlow::Break(());
            }
            core.apply(command, &mut NullSink);
            ControlFlow::Continue(())
        })?;
        fault.map_or(Ok(()), Err)?;
        Self::of_core(&core, without)
    }

    fn of_core(core: &Core, without: &BTreeSet<Symbol>) -> Result<Self, OpeningError> {
        let end = SystemEventCode::EndOfSystemHours;
        if core.day().is_none_or(|day| day.hour() < end.hour()) || core.has_day_orders() {
            return Err(OpeningError::DayGoesOn);
        }
        let lasting = core.lasting_orders().into_iter();
        let orders: Vec<_> = lasting
            .filter(|restore| !without.contains(&restore.order.symbol))
            .map(|restore| (Owner::of(core, restore.owner), restore))
            .collect();
        let accounts: Vec<_> =
            core.keepings().into_iter().map(|kept| (Owner::of(core, kept.session), kept)).collect();
        let log = VenueId::of(core.first().ok_or(OpeningError::Empty)?).0;
        let day = core.day_before().map_or(1, |before| before.day).saturating_add(1);
        let before = DayBefore { log, last: core.applied(), day };
        let head = Head {
            opening: VERSION,
            journal: in_digits(&log),
            last_command: before.last.0,
            state_hash: in_digits(&core.state_hash()),
            day,
            accounts: accounts.len(),
            orders: orders.len(),
        };
        Ok(Self { head, before, accounts, orders })
    }

    /// Writes the file, which must not be there yet.
    ///
    /// # Errors
    /// [`OpeningError::Io`].
    pub fn write(&self, path: &Path) -> Result<(), OpeningError> {
        let io = |source| OpeningError::Io { path: path.to_path_buf(), source };
        let mut out = BufWriter::new(File::create_new(path).map_err(io)?);
        writeln!(out, "{}", in_json(&self.head)).map_err(io)?;
        for (owner, kept) in &self.accounts {
            writeln!(out, "{}", in_json(&account_line(owner, kept)?)).map_err(io)?;
        }
        for (owner, restore) in &self.orders {
            writeln!(out, "{}", in_json(&line_of(owner, restore))).map_err(io)?;
        }
        let file = out.into_inner().map_err(|error| io(error.into_error()))?;
        file.sync_all().map_err(io)
    }

    /// Reads and checks the whole file.
    ///
    /// # Errors
    /// [`OpeningError`] names the line at fault.
    pub fn read(path: &Path) -> Result<Self, OpeningError> {
        let text = fs::read_to_string(path)
            .map_err(|source| OpeningError::Io { path: path.to_path_buf(), source })?;
        let fault = |line: usize, problem: String| {
            let path = path.to_path_buf();
            OpeningError::Line { path, line: line + 1, problem }
        };
        let mut lines = text.lines();
        let head = lines.next().unwrap_or_default();
        let head: Head = serde_json::from_str(head).map_err(|e| fault(0, format!("says: {e}")))?;
        if head.opening != VERSION {
            let other = head.opening;
            return Err(fault(0, format!("has version {other}, this program reads {VERSION}")));
        }
        let before = before_of(&head).map_err(|problem| fault(0, problem))?;
        let (mut accounts, mut orders) = (Vec::new(), Vec::new());
        for (at, line) in (1..).zip(lines) {
            let fault = |problem| fault(at, problem);
            match at <= head.accounts {
                true => accounts.push(account_of(line).map_err(fault)?),
                false => orders.push(order_of(line).map_err(fault)?),
            }
        }
        if (accounts.len(), orders.len()) != (head.accounts, head.orders) {
            let (said, there) = (head.accounts + head.orders, accounts.len() + orders.len());
            let what = format!("announces {said} accounts and orders, and {there} follow");
            return Err(fault(0, what));
        }
        Ok(Self { head, before, accounts, orders })
    }
}

fn in_json(line: &impl Serialize) -> String {
    serde_json::to_string(line).expect("plain data serialises")
}

fn in_digits(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn before_of(head: &Head) -> Result<DayBefore, String> {
    let log = bytes_of(&head.journal).and_then(|bytes| bytes.try_into().ok());
    let log = log.ok_or("names a journal that is not of 32 hexadecimal digits")?;
    if head.day < 2 || head.last_command == 0 {
        return Err("is of no day that another one was before".into());
    }
    Ok(DayBefore { log, last: SeqNo(head.last_command), day: head.day })
}

fn account_line(owner: &Owner, kept: &Keeping) -> Result<AccountLine, OpeningError> {
    let Keeping { account, limits, cash, .. } = *kept;
    let set = SetLimits { owner: LimitsOwner::Account(account), limits };
    let shares = |one: &KeptShares| SharesLine {
        symbol: one.symbol.to_string(),
        shares: one.shares,
        position_max: one.position_max,
        barred: char::from(one.barred as u8),
    };
    Ok(AccountLine {
        account: account.0,
        firm: String::from_utf8_lossy(&owner.firm).trim_end().to_owned(),
        nth: owner.nth,
        cash: i64::try_from(cash).map_err(|_| OpeningError::Cash(account))?,
        limits: record_of(CommandBody::SetLimits(set)),
        shares: kept.shares.iter().map(shares).collect(),
    })
}

fn account_of(line: &str) -> Result<(Owner, Keeping), String> {
    let line: AccountLine = serde_json::from_str(line).map_err(|error| format!("says: {error}"))?;
    let firm = firm_code(&line.firm).ok_or("names a firm that cannot be")?;
    let account = AccountId(line.account);
    let limits = match body_of(&line.limits)? {
        CommandBody::SetLimits(set) if set.owner == LimitsOwner::Account(account) => set.limits,
        _ => return Err("has limits that are not those of its account".into()),
    };
    let mut shares = Vec::new();
    for SharesLine { symbol, shares: count, position_max, barred } in line.shares {
        let symbol = Symbol::new(&symbol).ok_or("names an instrument that cannot be")?;
        let barred = match barred {
            'N' => Barred::None,
            'B' => Barred::Buy,
            'S' => Barred::Sell,
            'A' => Barred::Both,
            _ => return Err("bars orders of no kind that there is".into()),
        };
        shares.push(KeptShares { symbol, shares: count, position_max, barred });
    }
    let owner = Owner { door: Door::Bridge, account, firm, nth: line.nth };
    let (session, cash) = (SessionId(0), i128::from(line.cash));
    Ok((owner, Keeping { session, account, limits, cash, shares }))
}

/// A command as digits, under no number, time and session.
fn record_of(body: CommandBody) -> String {
    let (seq, time, session) = (SeqNo(0), Nanos(0), SessionId(0));
    let mut bytes = [0; codec::COMMAND_BYTES_MAX];
    let length = codec::encode(&Command { seq, time, session, body }, &mut bytes);
    in_digits(&bytes[..length])
}

fn body_of(record: &str) -> Result<CommandBody, String> {
    let bytes = bytes_of(record).ok_or("has a record that is not of hexadecimal digits")?;
    let (command, length) = codec::decode(&bytes).map_err(|error| format!("has a {error}"))?;
    let is_bare = length == bytes.len() && (command.seq.0, command.time.0) == (0, 0);
    if !is_bare || command.session.0 != 0 {
        return Err("has a record of more than its command".into());
    }
    Ok(command.body)
}

fn bytes_of(digits: &str) -> Option<Vec<u8>> {
    digits.as_bytes().chunks(2).map(byte_of).collect()
}

/// An order as a line, under no number of a session.
fn line_of(owner: &Owner, restore: &Restore) -> Line {
    let restored = Restore { owner: SessionId(0), ..*restore };
    Line {
        door: owner.door,
        account: owner.account.0,
        firm: String::from_utf8_lossy(&owner.firm).trim_end().to_owned(),
        nth: owner.nth,
        order: in_words(restore),
        record: record_of(CommandBody::Restore(restored)),
    }
}

fn in_words(restore: &Restore) -> String {
    let Restore { order, executed, terms, .. } = restore;
    let price = match order.price {
        PRICE_MARKET => "market".to_owned(),
        price => format!("{}.{:04}", price.0 / 10_000, price.0 % 10_000),
    };
    let till = match terms.good_till {
        GOOD_TILL_CANCELED => "until cancelled".to_owned(),
        second => format!("until second {second}"),
    };
    let (number, side, qty) = (order.user_ref, char::from(order.tags.side_code), order.qty);
    let (symbol, executed) = (order.symbol, executed.0);
    format!("{number}: {side} {qty} {symbol} at {price}, {executed} traded, {till}")
}

fn order_of(line: &str) -> Result<(Owner, Restore), String> {
    let line: Line = serde_json::from_str(line).map_err(|error| format!("says: {error}"))?;
    let firm = firm_code(&line.firm).ok_or("names a firm that cannot be")?;
    let CommandBody::Restore(restore) = body_of(&line.record)? else {
        return Err("has a record of another command".into());
    };
    if restore.owner.0 != 0 {
        return Err("has a record of more than the order".into());
    }
    let owner = Owner { door: line.door, account: AccountId(line.account), firm, nth: line.nth };
    if line.order != in_words(&restore) {
        return Err("says one order in words and another in its record".into());
    }
    Ok((owner, restore))
}

fn byte_of(digits: &[u8]) -> Option<u8> {
    let [high, low] = digits else { return None };
    let digit = |byte: u8| char::from(byte).to_digit(16);
    Some((digit(*high)? << 4 | digit(*low)?) as u8)
}
