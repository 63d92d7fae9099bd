//! What the tables of the line card must hold, worked out from the core.

use std::collections::{BTreeMap, BTreeSet};

use ::card::registers::Table;
use ::card::tables::{
    self, ACCOUNTS, AccountLimits, Mode, Rate, Row, SLOTS, SessionTable, SymbolLimits, SymbolTable,
};
use wire::ouch50::PRICE_MAX;

use crate::core::limits::{Barred, Limits, Owner};
use crate::core::operator::MessageRate;
use crate::core::{AccountId, Core, Gate, InstrumentId, ORDER_QTY_MAX, Session, SessionId};

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
    /// Gross exposure of accounts with a limit of it, by their number: where the card begins to
    /// count.
    pub exposures: BTreeMap<u8, u64>,
    /// What [`Core::turns`] said then.
    pub(super) turns: u64,
    /// The number on the card of each account.
    accounts: BTreeMap<AccountId, u8>,
    /// By session less one; none for those that are not on the wire.
    places: Vec<Option<Place>>,
}

impl Image {
    /// What the card must hold for a market. Its clock makes so many cycles a second; 0 where it
    /// does not follow real time, which leaves rates to the core.
    ///
    /// # Errors
    /// [`NoRoom`] when it does not fit.
    pub fn of(core: &Core, clock_hz: u64) -> Result<Self, NoRoom> {
        let mut image = Self { turns: core.turns(), ..Self::default() };
        image.sessions(core, clock_hz)?;
        let mut symbols = SymbolTable::default();
        for listed in core.instruments() {
            let mode = mode(core, listed.instrument);
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

    fn sessions(&mut self, core: &Core, clock_hz: u64) -> Result<(), NoRoom> {
        let (mut keys, mut slot) = (SessionTable::default(), 0);
        for session in core.sessions() {
            if session.access.is_bridge() {
                self.places.push(None);
                continue;
            }
            let full = |what, most| Err(NoRoom::Many { what, most });
            let next = self.accounts.len();
            if next == ACCOUNTS && !self.accounts.contains_key(&session.account) {
                return full("accounts", ACCOUNTS);
            }
            if usize::from(slot) == SLOTS {
                return full("sessions", SLOTS);
            }
            let account = *self.accounts.entry(session.account).or_insert(next as u8);
            let place = Place { slot, account: account.into() };
            let there = tables::Session { account: place.account, slot };
            let no_room = |_| NoRoom::Place(format!("the key of session {}", session.id));
            keys.insert(session.key, there).map_err(no_room)?;
            self.places.push(Some(place));
            self.switch(session, place);
            let rate = core.session_settings(session.id).and_then(|settings| settings.rate);
            let row = rate.and_then(|rate| rate_of(rate, clock_hz));
            self.add(Table::Rate, row.map(|rate| rate.row(slot)));
            slot += 1;
        }
        self.add(Table::Session, keys.rows());
        for (owner, number) in self.accounts.clone() {
            let limits = limits(core, owner);
            self.add(Table::Account, [limits.row(number)]);
            self.add(Table::ExposureLimit, [limits.exposure_row(number)]);
        }
        for (account, gross, _) in core.gross_exposures() {
            if let Some(&number) = self.accounts.get(&account) {
                self.exposures.insert(number, gross.clamp(0, u64::MAX.into()) as u64);
            }
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

    /// The number of an account on the card; none for one without a session on the wire.
    #[must_use]
    pub fn account(&self, account: AccountId) -> Option<u8> {
        self.accounts.get(&account).copied()
    }

    /// The highest open exposure of an account, by its number.
    #[must_use]
    pub fn exposure_max(&self, account: u8) -> u64 {
        let row = self.rows.get(&(Table::ExposureLimit as u8, account.into()));
        row.map_or(0, |&bits| bits as u64)
    }

    /// Lowers that by what the card does not count, and the core does.
    pub(super) fn lend(&mut self, account: u8, lent: u64) {
        let left = self.exposure_max(account).saturating_sub(lent);
        self.rows.insert((Table::ExposureLimit as u8, account.into()), left.into());
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

/// What is allowed in an instrument, as far as the card can tell it: nothing where order entry is
/// off or its phase takes no orders, no order at all or no short sale where all orders or all sales
/// are barred. Bars of purchases, phases that take some orders only, locates and the price test of
/// short sales are for the core alone.
pub(super) fn mode(core: &Core, instrument: InstrumentId) -> Mode {
    if core.is_switched_off(instrument) || !core.takes_orders(instrument) {
        return Mode::Halted;
    }
    match core.rules(instrument).map_or(Barred::None, |rules| rules.barred) {
        Barred::Both => Mode::Restricted,
        Barred::Sell => Mode::NoShortSales,
        Barred::None | Barred::Buy => Mode::Free,
    }
}

/// A rate in cycles of the card, at most one cycle shorter than it is; none where the clock does
/// not follow real time, or the row has no room for the burst.
pub(super) fn rate_of(rate: MessageRate, clock_hz: u64) -> Option<Rate> {
    let interval = u32::try_from(clock_hz / u64::from(rate.per_second)).ok()?;
    let rate = Rate { interval, burst: rate.burst };
    (interval > 0 && rate.fits()).then_some(rate)
}

/// What an account may do, as far as the card can know: its own limits, and those of the firm when
/// all its sessions are of one. Of exposure, the gross limit of the account.
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
        exposure_max: match core.limits(Owner::Account(account)).map_or(0, |limits| limits.gross) {
            0 => u64::MAX,
            gross => gross,
        },
    }
}
