//! What the tables of the hardware hold when it is tried with a capture: from a file, or learned
//! from the capture itself.

use fpga::tables::{AccountLimits, SessionTable, SymbolLimits, SymbolTable};
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
    /// Nothing at all.
    #[serde(default)]
    pub kill: bool,
    /// Shares of an order at most.
    pub quantity_max: Option<u32>,
    /// Price times quantity at most, 4 decimals.
    pub notional_max: Option<u64>,
}

/// A symbol of a file; what is left out does not limit.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Symbol {
    /// Up to eight characters.
    pub name: String,
    /// It does not trade.
    #[serde(default)]
    pub halted: bool,
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
    /// Too long.
    #[error("symbol {0:?} has more than eight characters")]
    Symbol(String),
    /// Above what OUCH can say.
    #[error("the collar of symbol {0:?} is above the highest price, {PRICE_MAX}")]
    Price(String),
    /// The place is taken.
    #[error("{0} finds no room in the tables of the hardware: choose another one")]
    Full(String),
}

const OPEN_ACCOUNT: AccountLimits =
    AccountLimits { kill: false, quantity_max: u32::MAX, notional_max: u64::MAX };
const OPEN_SYMBOL: SymbolLimits =
    SymbolLimits { trading: true, price_min: 0, price_max: PRICE_MAX as u32 };

impl Setup {
    /// The golden model with these tables.
    ///
    /// # Errors
    /// When the hardware cannot hold them.
    pub fn golden(&self) -> Result<Golden, SetupError> {
        let mut golden = Golden { port: self.port, ..Golden::default() };
        for session in &self.sessions {
            let key = session.key.as_bytes().try_into();
            let key = key.map_err(|_| SetupError::Key(session.key.clone()))?;
            golden.sessions.insert(key, session.account);
        }
        for account in &self.accounts {
            let limits = AccountLimits {
                kill: account.kill,
                quantity_max: account.quantity_max.unwrap_or(OPEN_ACCOUNT.quantity_max),
                notional_max: account.notional_max.unwrap_or(OPEN_ACCOUNT.notional_max),
            };
            golden.accounts.insert(account.number, limits);
        }
        for symbol in &self.symbols {
            let mut name = [b' '; 8];
            let room = name.get_mut(..symbol.name.len());
            let room = room.ok_or_else(|| SetupError::Symbol(symbol.name.clone()))?;
            room.copy_from_slice(symbol.name.as_bytes());
            let limits = SymbolLimits {
                trading: !symbol.halted,
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
            golden: Golden { port, ..Golden::default() },
            left_out: 0,
            sessions: SessionTable::default(),
            symbols: SymbolTable::default(),
        }
    }

    /// Learns from a frame.
    pub fn frame(&mut self, frame: &[u8]) {
        let Ok(packet) = headers::packet(frame, self.golden.port) else { return };
        if !self.golden.sessions.contains_key(&packet.key) {
            let account = (self.golden.sessions.len() % 256) as u8;
            if self.sessions.insert(packet.key, account.into()).is_err() {
                self.left_out += 1;
                return;
            }
            self.golden.sessions.insert(packet.key, account.into());
            self.golden.accounts.insert(account, OPEN_ACCOUNT);
        }
        let (messages, _) = self.golden.frame(frame, false);
        for message in messages {
            let fields = message.record.fields.filter(|fields| fields.kind == b'O');
            let Some(symbol) = fields.map(|fields| fields.symbol.to_be_bytes()) else { continue };
            if self.golden.symbols.contains_key(&symbol) {
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
    for (key, account) in &golden.sessions {
        let full = |_| SetupError::Full(format!("session key {}", key.escape_ascii()));
        sessions.insert(*key, *account).map_err(full)?;
    }
    for (symbol, limits) in &golden.symbols {
        let full = |_| SetupError::Full(format!("symbol {}", symbol.escape_ascii()));
        symbols.insert(*symbol, *limits).map_err(full)?;
    }
    Ok(())
}
