//! What accounts of the control plane have when their day is over: it goes with their orders into
//! the log of the next day (rule R2.13).
//!
//! Limits and holdings of participants are for the next day's configuration to say. Investors'
//! accounts are in none: the control plane has told the log of them, and has counted ever since
//! from what it told.

use super::Core;
use super::limits::{Barred, Limits, Owner};
use super::session::Access;
use super::types::{AccountId, SessionId, Symbol};

/// What a watched account has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keeping {
    /// The first of its sessions of the control plane.
    pub session: SessionId,
    /// Whose.
    pub account: AccountId,
    /// What it may do.
    pub limits: Limits,
    /// Cash, trades included, in the unit of prices.
    pub cash: i128,
    /// Shares and permissions, by instrument.
    pub shares: Vec<KeptShares>,
}

/// What a watched account has in one instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KeptShares {
    /// Which instrument: its number may be another one the day after.
    pub symbol: Symbol,
    /// The position, trades included.
    pub shares: i64,
    /// Largest position; 0 for any.
    pub position_max: u64,
    /// Orders that it may not enter. Shares that were located are the day's.
    pub barred: Barred,
}

impl Core {
    /// The watched accounts that have a session of the control plane, by number.
    ///
    /// # Panics
    /// Never: holdings are of listed instruments.
    #[must_use]
    pub fn keepings(&self) -> Vec<Keeping> {
        let mut all = Vec::new();
        for (at, record) in self.risk.records().iter().enumerate() {
            let Owner::Account(account) = record.owner else { continue };
            let mut sessions = self.sessions.all().iter();
            let mine = sessions.find(|s| s.account == account && s.access == Access::Bridge);
            let Some(session) = mine else { continue };
            let slot = at as u16 + 1;
            let mut shares: Vec<KeptShares> = Vec::new();
            for holding in self.risk.holdings.all().iter().filter(|h| h.account == slot) {
                let symbol = self.market.get(holding.instrument).expect("it is listed").symbol;
                let (position_max, barred) = (holding.limit, holding.barred);
                let kept = KeptShares { symbol, shares: holding.position(), position_max, barred };
                if kept.shares != 0 || position_max != 0 || barred != Barred::None {
                    shares.push(kept);
                }
            }
            shares.sort_unstable_by_key(|kept| kept.symbol.0);
            let (session, limits, cash) = (session.id, record.limits, record.cash);
            all.push(Keeping { session, account, limits, cash, shares });
        }
        all.sort_unstable_by_key(|keeping| keeping.account);
        all
    }
}
