//! What the tables of the line card must hold, worked out from the core.

use std::collections::{BTreeMap, BTreeSet};

use ::card::registers::Table;
use ::card::tables::{
    self, ACCOUNTS, AccountLimits, Mode, Row, SLOTS, SessionTable, SymbolLimits, SymbolTable,
};
use wire::ouch50::PRICE_MAX;

use crate::core::limits::{Limits, Owner};
use crate::core::{AccountId, Core, Gate, ORDER_QTY_MAX, Session, SessionId};

/// Whose kill switch, in the highest bits of a kill register.
const KILL_ALL: u32 = 0;
const KILL_ACCOUNT: u32 = 1 << 30;
const KILL_SESSION: u32 = 2 << 30;

/// The card has no room for what the venue has.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoRoom {
    /// Too many.
    #[error("the venue has more than the {most} {what} that the line card has room for")]
    Many {
        /// Of what.
        what: &'static str,
        /// How many fit.
        most: usize,
    },
    /// It finds no place beside the others.
    #[error("{0} finds no place in the tables of the line card beside the others: choose another")]
    Place(String),
}

/// Where a session is on the card.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its slot.
    pub slot: u16,
    /// The number of its account there.
    pub account: u16,
}

/// All that the card is told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Image {
    /// Rows by table and address.
    pub rows: BTreeMap<(u8, u16), u128>,
    /// Kill switches that are on, as the register takes them.
    pub kills: BTreeSet<u32>,
    /// By session less one; none for those that are not on the wire.
    places: Vec<Option<Place>>,
}

impl Image {
    /// What the card must hold for a market.
    ///
    /// # Errors
    /// [`NoRoom`] when it does not fit.
    pub fn of(core: &Core) -> Result<Self, NoRoom> {
        let mut image = Self::default();
        image.sessions(core)?;
        let mut symbols = SymbolTable::default();
        for listed in core.instruments() {
            let is_off = core.is_switched_off(listed.instrument);
            let mode = if is_off { Mode::Halted } else { Mode::Free };
            // The core judges prices; the card knows of those there can be.
            let limits = SymbolLimits { mode, price_min: 0, price_max: PRICE_MAX as u32 };
            let no_room = |_| NoRoom::Place(format!("symbol {}", listed.symbol));
            symbols.insert(listed.symbol.0, limits).map_err(no_room)?;
        }
        image.add(Table::Symbol, symbols.rows());
        if core.is_venue_switched_off() {
            image.kills.insert(KILL_ALL);
        }
        Ok(image)
    }

    fn sessions(&mut self, core: &Core) -> Result<(), NoRoom> {
        let (mut keys, mut accounts) = (SessionTable::default(), BTreeMap::new());
        let mut slot = 0;
        for session in core.sessions() {
            if session.access.is_bridge() {
                self.places.push(None);
                continue;
            }
            let next = accounts.len();
            let account = *accounts.entry(session.account).or_insert(next);
            let full = |what, most| Err(NoRoom::Many { what, most });
            if account == ACCOUNTS {
                return full("accounts", ACCOUNTS);
            }
            if usize::from(slot) == SLOTS {
                return full("sessions", SLOTS);
            }
            let place = Place { slot, account: account as u16 };
            let there = tables::Session { account: place.account, slot };
            let no_room = |_| NoRoom::Place(format!("the key of session {}", session.id));
            keys.insert(session.key, there).map_err(no_room)?;
            self.places.push(Some(place));
            self.switch(session, place);
            slot += 1;
        }
        self.add(Table::Session, keys.rows());
        for (owner, number) in accounts {
            let (limits, number) = (limits(core, owner), number as u8);
            self.add(Table::Account, [limits.row(number)]);
            self.add(Table::ExposureLimit, [limits.exposure_row(number)]);
        }
        Ok(())
    }

    fn switch(&mut self, session: &Session, place: Place) {
        if session.gate.has(Gate::ACCOUNT) {
            self.kills.insert(KILL_ACCOUNT | u32::from(place.account));
        }
        if is_session_off(session) {
            self.kills.insert(KILL_SESSION | u32::from(place.slot));
        }
    }

    fn add(&mut self, table: Table, rows: impl IntoIterator<Item = Row>) {
        self.rows.extend(rows.into_iter().map(|row| ((table as u8, row.address), row.bits)));
    }

    /// Where a session is on the card.
    #[must_use]
    pub fn place(&self, session: SessionId) -> Option<Place> {
        *self.places.get(usize::from(session.0).checked_sub(1)?)?
    }
}

/// Whether order entry of a session is off by a switch that is not that of its account.
pub(super) fn is_session_off(session: &Session) -> bool {
    [Gate::FIRM, Gate::SESSION, Gate::OWN].into_iter().any(|bit| session.gate.has(bit))
}

/// What an account may do, as far as the card can know: its own limits, and those of the firm when
/// all its sessions are of one. Exposure is the core's alone.
pub(super) fn limits(core: &Core, account: AccountId) -> AccountLimits {
    let mut firms = core.sessions().iter().filter(|s| s.account == account).map(|s| s.firm);
    let firm = firms.next().filter(|first| firms.all(|firm| firm == *first));
    let owners = [Some(Owner::Account(account)), firm.map(Owner::Firm)];
    let all: Vec<Limits> = owners.into_iter().flatten().filter_map(|o| core.limits(o)).collect();
    // 0 is no limit.
    let quantities = all.iter().map(|limits| limits.order_qty.0).filter(|&most| most > 0);
    let notionals = all.iter().map(|limits| limits.order_notional).filter(|&most| most > 0);
    AccountLimits {
        quantity_max: quantities.chain([ORDER_QTY_MAX.0]).min().unwrap_or(0),
        notional_max: notionals.min().unwrap_or(u64::MAX),
        exposure_max: u64::MAX,
    }
}
