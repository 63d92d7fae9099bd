//! Exposure: what watched accounts and firms have open and have traded, kept with every order and
//! every trade (rulebook R9.8 to R9.10).
//!
//! Whoever changes the open shares of an order says so here: they are *reserved* at the order's
//! reserved price when it is accepted, *moved* by each trade and *freed* by whatever cancels them.
//! Sums are wide enough that nothing wraps.

use super::holdings::{Holding, Holdings, Sale};
use super::limits::{AccountState, Limits, Money, Owner};
use super::types::{AccountId, Capacity, InstrumentId, Price, Qty, SessionId, Side};

/// What is known of a watched account or firm.
#[derive(Clone, Copy)]
pub(super) struct Record {
    pub(super) cash: i128,
    /// Open purchases and sales at their reserved prices.
    pub(super) open: [i128; 2],
    /// Bought and sold for.
    pub(super) traded: [i128; 2],
    pub(super) limits: Limits,
    pub(super) owner: Owner,
}

/// Shares of one order, or some of them.
#[derive(Clone, Copy)]
pub(super) struct Leg {
    pub(super) session: SessionId,
    pub(super) instrument: InstrumentId,
    pub(super) sale: Sale,
    pub(super) qty: Qty,
    /// The price they are reserved at.
    pub(super) reserved: Price,
}

/// Where a session's account and firm stand among the records, from 1; 0 for who is not watched.
#[derive(Clone, Copy, Default)]
pub(super) struct Watched {
    pub(super) account: u16,
    pub(super) firm: u16,
}

/// All that is watched.
pub(super) struct Risk {
    records: Vec<Record>,
    /// By session less one.
    sessions: Vec<Watched>,
    pub(super) holdings: Holdings,
    /// Whether every account must have limits (rule R9.18).
    pub(super) is_required: bool,
}

impl Record {
    fn new(owner: Owner) -> Self {
        Self { cash: 0, open: [0; 2], traded: [0; 2], limits: Limits::default(), owner }
    }

    /// Gross exposure.
    pub(super) fn gross(&self) -> i128 {
        self.open[0] + self.open[1] + self.traded[0] + self.traded[1]
    }

    /// Net exposure with so much more of open purchases and sales.
    pub(super) fn net(&self, more: [i128; 2]) -> i128 {
        let traded = self.traded[0] - self.traded[1];
        let long = (traded + self.open[0] + more[0]).abs();
        long.max((traded - self.open[1] - more[1]).abs())
    }

    pub(super) fn state(&self) -> AccountState {
        let money = Money::new;
        AccountState {
            owner: self.owner,
            cash: money(self.cash),
            open_buys: money(self.open[0]),
            open_sells: money(self.open[1]),
            bought: money(self.traded[0]),
            sold: money(self.traded[1]),
        }
    }

    /// Shares trade at a price.
    fn trade(&mut self, leg: &Leg, price: Price) {
        let paid = notional(leg.qty, price);
        let at = leg.sale.side() as usize;
        self.open[at] -= notional(leg.qty, leg.reserved);
        self.traded[at] += paid;
        self.cash += if at == 0 { -paid } else { paid };
    }
}

/// Money for so many shares. A price and a size are 32 bits each.
pub(super) fn notional(qty: Qty, price: Price) -> i128 {
    i128::from(u64::from(qty.0) * u64::from(price.0))
}

impl Risk {
    pub(super) fn new(capacity: &Capacity, seed: u64) -> Self {
        let sessions = usize::from(capacity.sessions);
        Self {
            records: Vec::with_capacity(2 * sessions),
            sessions: Vec::with_capacity(sessions),
            holdings: Holdings::new(capacity.holdings(), seed),
            is_required: false,
        }
    }

    /// Whether anybody is watched.
    #[inline(always)]
    pub(super) fn is_on(&self) -> bool {
        !self.records.is_empty()
    }

    pub(super) fn records(&self) -> &[Record] {
        &self.records
    }

    pub(super) fn record(&self, slot: u16) -> Option<&Record> {
        self.records.get(usize::from(slot).checked_sub(1)?)
    }

    pub(super) fn record_mut(&mut self, slot: u16) -> Option<&mut Record> {
        self.records.get_mut(usize::from(slot).checked_sub(1)?)
    }

    /// The place of an owner's record, if it is watched.
    pub(super) fn find(&self, owner: Owner) -> Option<u16> {
        let at = self.records.iter().position(|record| record.owner == owner)?;
        Some(at as u16 + 1)
    }

    /// Who of a session is watched; its session exists.
    #[inline]
    pub(super) fn watched(&self, session: SessionId) -> Watched {
        self.sessions[usize::from(session.0) - 1]
    }

    /// One more session, of this account and firm.
    pub(super) fn add_session(&mut self, account: AccountId, firm: [u8; 4]) {
        let slot = |owner| self.find(owner).unwrap_or(0);
        let watched =
            Watched { account: slot(Owner::Account(account)), firm: slot(Owner::Firm(firm)) };
        self.sessions.push(watched);
    }

    /// An owner is watched from now on; `is` tells its sessions. Gives its place.
    pub(super) fn watch(&mut self, owner: Owner, is: impl Fn(usize) -> bool) -> u16 {
        assert!(self.records.len() < self.records.capacity(), "every owner has a session");
        self.records.push(Record::new(owner));
        let slot = self.records.len() as u16;
        let sessions = self.sessions.iter_mut().enumerate();
        for (_, watched) in sessions.filter(|(at, _)| is(*at)) {
            match owner {
                Owner::Account(_) => watched.account = slot,
                Owner::Firm(_) => watched.firm = slot,
            }
        }
        slot
    }

    /// What an account has in an instrument, made when it is not there. Room was checked.
    fn holding(&mut self, account: u16, instrument: InstrumentId) -> &mut Holding {
        self.holdings.find_or_insert(account, instrument)
    }

    /// Shares of an order are open from now on.
    pub(super) fn reserve(&mut self, leg: &Leg) {
        let Watched { account, firm } = self.watched(leg.session);
        let amount = notional(leg.qty, leg.reserved);
        let at = leg.sale.side() as usize;
        for slot in [account, firm] {
            if let Some(record) = self.record_mut(slot) {
                record.open[at] += amount;
            }
        }
        if account != 0 {
            self.holding(account, leg.instrument).open[leg.sale as usize] += u64::from(leg.qty.0);
        }
    }

    /// Shares of an order are open no more, and did not trade.
    pub(super) fn free(&mut self, leg: &Leg) {
        let Watched { account, firm } = self.watched(leg.session);
        let amount = notional(leg.qty, leg.reserved);
        let at = leg.sale.side() as usize;
        for slot in [account, firm] {
            if let Some(record) = self.record_mut(slot) {
                record.open[at] -= amount;
            }
        }
        if account != 0 {
            self.holding(account, leg.instrument).open[leg.sale as usize] -= u64::from(leg.qty.0);
        }
    }

    /// Open shares of an order trade.
    pub(super) fn trade(&mut self, leg: &Leg, price: Price) {
        let Watched { account, firm } = self.watched(leg.session);
        for slot in [account, firm] {
            if let Some(record) = self.record_mut(slot) {
                record.trade(leg, price);
            }
        }
        if account != 0 {
            self.holding(account, leg.instrument).trade(leg.sale, leg.qty);
        }
    }
}

impl Sale {
    /// The kind of an order of this side under this code.
    #[inline]
    pub(super) fn of(side: Side, code: u8) -> Self {
        match (side, code) {
            (Side::Buy, _) => Self::Buy,
            (Side::Sell, b'T' | b'E') => Self::Short,
            (Side::Sell, _) => Self::Long,
        }
    }
}
