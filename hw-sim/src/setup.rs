//! What the tables of the hardware hold when it is tried with a capture: from a file, or learned
//! from the capture itself.

use fpga::tables::SLOTS;
use fpga::tables::{self, AccountLimits, SessionTable, SymbolLimits, SymbolTable};
use serde::Deserialize;
use wire::ouch50::PRICE_MAX;

use crate::golden::Golden;
use crate::headers;

/// Tables as a file says them.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Setup {
    /// UDP port of order entry.
    pub port: u16,
    /// Sessions.
    #[serde(default, rename = "session")]
    pub sessions: Vec<Session>,
    /// Accounts.
    #[serde(default, rename = "account")]
    pub accounts: Vec<Account>,
    /// Symbols.
    #[serde(default, rename = "symbol")]
    pub symbols: Vec<Symbol>,
}

/// A session of a file.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Ten characters.
    pub key: String,
    /// Its account.
    pub account: u16,
}

/// An account of a file; what is left out does not limit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Account {
    /// Which.
    pub number: u8,
    /// Shares of an order at most.
    pub quantity_max: Option<u32>,
    /// Price times quantity at most, 4 decimals.
    pub notional_max: Option<u64>,
    /// Sum of these over its orders at most.
    pub exposure_max: Option<u64>,
}

/// What is allowed of a symbol of a file.
#[derive(Clone, Copy, Debug, Default, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    /// It does not trade.
    Halted,
    /// It is on the restricted list.
    Restricted,
    /// No short sale that is not exempt.
    NoShortSales,
    /// It trades.
    #[default]
    Free,
}

impl From<Mode> for tables::Mode {
    fn from(mode: Mode) -> Self {
        match mode {
            Mode::Halted => Self::Halted,
            Mode::Restricted => Self::Restricted,
            Mode::NoShortSales => Self::NoShortSales,
            Mode::Free => Self::Free,
        }
    }
}

/// A symbol of a file; what is left out does not limit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Symbol {
    /// Up to eight characters.
    pub name: String,
    /// Whether it trades, and how.
    #[serde(default)]
    pub mode: Mode,
    /// Lowest price of the collar, 4 decimals.
    pub price_min: Option<u32>,
    /// Highest price of the collar, 4 decimals.
    pub price_max: Option<u32>,
}

/// Tables that the hardware cannot hold.
#[derive(Debug, thiserror::Error)]
pub enum SetupError {
    /// Not as long as it must be.
    #[error("session key {0:?} does not have ten characters")]
    Key(String),
    /// Too long, or nothing.
    #[error("symbol {0:?} does not have one to eight characters")]
    Symbol(String),
    /// Above what OUCH can say.
    #[error("the collar of symbol {0:?} is above the highest price, {PRICE_MAX}")]
    Price(String),
    /// The place is taken.
    #[error("{0} finds no room in the tables of the hardware: choose another one")]
    Full(String),
}

/// Longest frame with its trailer, in beats: what Ethernet takes, without FCS.
const LONGEST: u16 = 1_518 / 8;
const OPEN_ACCOUNT: AccountLimits =
    AccountLimits { quantity_max: u32::MAX, notional_max: u64::MAX, exposure_max: u64::MAX };
const OPEN_SYMBOL: SymbolLimits =
    SymbolLimits { mode: tables::Mode::Free, price_min: 0, price_max: PRICE_MAX as u32 };
/// Marks a free row.
const NO_SYMBOL: [u8; 8] = [0; 8];

/// A golden model that knows nobody.
fn empty(port: u16) -> Golden {
    Golden { port, longest: LONGEST, ..Golden::default() }
}

impl Setup {
    /// The golden model with these tables.
    ///
    /// # Errors
    /// When the hardware cannot hold them.
    pub fn golden(&self) -> Result<Golden, SetupError> {
        let mut golden = empty(self.port);
        for session in &self.sessions {
            let key = session.key.as_bytes().try_into();
            let key = key.map_err(|_| SetupError::Key(session.key.clone()))?;
            let slot = golden.sessions.len();
            if slot == SLOTS {
                return Err(SetupError::Full(format!("session key {:?}", session.key)));
            }
            let there = tables::Session { account: session.account, slot: slot as u16 };
            golden.sessions.entry(key).or_insert(there).account = session.account;
        }
        for account in &self.accounts {
            let limits = AccountLimits {
                quantity_max: account.quantity_max.unwrap_or(OPEN_ACCOUNT.quantity_max),
                notional_max: account.notional_max.unwrap_or(OPEN_ACCOUNT.notional_max),
                exposure_max: account.exposure_max.unwrap_or(OPEN_ACCOUNT.exposure_max),
            };
            golden.accounts.insert(account.number, limits);
        }
        for symbol in &self.symbols {
            let mut name = [b' '; 8];
            let room = name.get_mut(..symbol.name.len());
            let room = room.ok_or_else(|| SetupError::Symbol(symbol.name.clone()))?;
            room.copy_from_slice(symbol.name.as_bytes());
            if symbol.name.is_empty() || name == NO_SYMBOL {
                return Err(SetupError::Symbol(symbol.name.clone()));
            }
            let limits = SymbolLimits {
                mode: symbol.mode.into(),
                price_min: symbol.price_min.unwrap_or(OPEN_SYMBOL.price_min),
                price_max: symbol.price_max.unwrap_or(OPEN_SYMBOL.price_max),
            };
            if u64::from(limits.price_min.max(limits.price_max)) > PRICE_MAX {
                return Err(SetupError::Price(symbol.name.clone()));
            }
            golden.symbols.insert(name, limits);
        }
        fits(&golden).map(|()| golden)
    }
}

/// Learns from frames: every session key sent to the port gets an account of its own, without
/// limits, and every symbol of an Enter trades, without a collar.
#[derive(Clone, Debug)]
pub struct Learner {
    golden: Golden,
    /// Keys and symbols that found no room.
    pub left_out: u64,
    sessions: SessionTable,
    symbols: SymbolTable,
}

impl Learner {
    /// Nothing known but the port of order entry.
    #[must_use]
    pub fn new(port: u16) -> Self {
        Self {
            golden: empty(port),
            left_out: 0,
            sessions: SessionTable::default(),
            symbols: SymbolTable::default(),
        }
    }

    /// Learns from a frame.
    pub fn frame(&mut self, frame: &[u8]) {
        let Ok(packet) = headers::packet(frame, self.golden.port) else { return };
        if !self.golden.sessions.contains_key(&packet.key) {
            let slot = self.golden.sessions.len();
            let account = (slot % 256) as u8;
            let session = tables::Session { account: account.into(), slot: slot as u16 };
            if slot == SLOTS || self.sessions.insert(packet.key, session).is_err() {
                self.left_out += 1;
                return;
            }
            self.golden.sessions.insert(packet.key, session);
            self.golden.accounts.insert(account, OPEN_ACCOUNT);
        }
        let (messages, _) = self.golden.frame(frame, false);
        for message in messages {
            let fields = message.record.fields.filter(|fields| fields.kind == b'O');
            let Some(symbol) = fields.map(|fields| fields.symbol.to_be_bytes()) else { continue };
            if symbol == NO_SYMBOL || self.golden.symbols.contains_key(&symbol) {
                continue;
            }
            match self.symbols.insert(symbol, OPEN_SYMBOL) {
                Ok(()) => drop(self.golden.symbols.insert(symbol, OPEN_SYMBOL)),
                Err(_) => self.left_out += 1,
            }
        }
    }

    /// The golden model with what was learned.
    #[must_use]
    pub fn golden(self) -> Golden {
        self.golden
    }
}

/// Whether everything finds its place.
fn fits(golden: &Golden) -> Result<(), SetupError> {
    let (mut sessions, mut symbols) = (SessionTable::default(), SymbolTable::default());
    for (key, session) in &golden.sessions {
        let full = |_| SetupError::Full(format!("session key {}", key.escape_ascii()));
        sessions.insert(*key, *session).map_err(full)?;
    }
    for (symbol, limits) in &golden.symbols {
        let full = |_| SetupError::Full(format!("symbol {}", symbol.escape_ascii()));
        symbols.insert(*symbol, *limits).map_err(full)?;
    }
    Ok(())
}
