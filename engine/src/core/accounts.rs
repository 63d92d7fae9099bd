//! Accounts and firms as the operator sets, feeds and asks about them (rulebook R9.1, R9.8, R9.9,
//! R9.17, R9.18).

use super::Core;
use super::check::CommandError;
use super::event::{Event, EventSink};
use super::holdings::Holding;
use super::limits::{
    AccountState, HoldingState, Limits, MoveCash, MovePosition, Owner, SetHolding, SetLimits,
};
use super::matching::Out;
use super::operator::MessageRate;
use super::risk::Record;
use super::session::Session;
use super::slab::Slot;
use super::switches::Gate;
use super::types::{AccountId, InstrumentId};

/// Money and shares beyond which the operator moves none: sums stay far from wrapping.
const MOVED_MAX: u64 = 1 << 62;

impl Owner {
    fn owns(self, session: &Session) -> bool {
        match self {
            Self::Account(account) => session.account == account,
            Self::Firm(firm) => session.firm == firm,
        }
    }
}

impl Core {
    /// What is known of an account or a firm; none when it is not watched.
    #[must_use]
    pub fn account(&self, owner: Owner) -> Option<AccountState> {
        Some(self.record_of(owner)?.state())
    }

    /// What is known of an account in an instrument; none before its first order there.
    #[must_use]
    pub fn holding(&self, account: AccountId, instrument: InstrumentId) -> Option<HoldingState> {
        let slot = self.risk.find(Owner::Account(account))?;
        Some(self.risk.holdings.get(slot, instrument)?.state(account))
    }

    /// The limits of an account or a firm; none when it is not watched.
    #[must_use]
    pub fn limits(&self, owner: Owner) -> Option<Limits> {
        Some(self.record_of(owner)?.limits)
    }

    /// Gross exposure (rule R9.8) and its limit, of every account that has one.
    pub fn gross_exposures(&self) -> impl Iterator<Item = (AccountId, i128, u64)> + '_ {
        self.risk.records().iter().filter_map(|record| match record.owner {
            Owner::Account(id) if record.limits.gross > 0 => {
                Some((id, record.gross(), record.limits.gross))
            }
            _ => None,
        })
    }

    /// Whether every account must have limits.
    #[must_use]
    pub fn requires_limits(&self) -> bool {
        self.risk.is_required
    }

    fn record_of(&self, owner: Owner) -> Option<&Record> {
        self.risk.record(self.risk.find(owner)?)
    }

    pub(super) fn set_limits<S: EventSink>(&mut self, set: &SetLimits, out: &mut Out<'_, S>) {
        let SetLimits { owner, limits } = *set;
        let Self { risk, sessions, .. } = self;
        let known = risk.find(owner);
        let slot = known.unwrap_or_else(|| {
            let is = |at: usize| owner.owns(&sessions.all()[at]);
            let slot = risk.watch(owner, is);
            sessions.set_gate(Gate::WATCHED, true, |session| owner.owns(session));
            slot
        });
        let record = risk.record_mut(slot).expect("it is watched now");
        record.limits = limits;
        let has_rate = limits.rate.is_some();
        if matches!(owner, Owner::Account(_)) {
            sessions.set_gate(Gate::ACCOUNT_RATE, has_rate, |session| owner.owns(session));
            self.risk.holdings.begin_rates_anew(slot);
        }
        self.tell_account(owner, out);
    }

    /// From now on every account must have limits, or no more.
    pub(super) fn require_limits(&mut self, is_required: bool) {
        self.risk.is_required = is_required;
        let Self { risk, sessions, .. } = self;
        let is_watched = |session: &Session| {
            let watched = risk.watched(session.id);
            watched.account != 0 || watched.firm != 0
        };
        sessions.set_gate(Gate::WATCHED, is_required, |session| !is_watched(session));
    }

    pub(super) fn move_cash<S: EventSink>(&mut self, moved: &MoveCash, out: &mut Out<'_, S>) {
        let owner = Owner::Account(moved.account);
        let slot = self.risk.find(owner).expect("checked before");
        let record = self.risk.record_mut(slot).expect("just found");
        record.cash += i128::from(moved.amount);
        self.tell_account(owner, out);
    }

    pub(super) fn move_position<S: EventSink>(
        &mut self,
        moved: &MovePosition,
        out: &mut Out<'_, S>,
    ) {
        let MovePosition { account, instrument, shares } = *moved;
        self.holding_of(account, instrument).moved += shares;
        self.tell_holding(account, instrument, out);
    }

    pub(super) fn set_holding<S: EventSink>(&mut self, set: &SetHolding, out: &mut Out<'_, S>) {
        let SetHolding { account, instrument, position, located, barred } = *set;
        let holding = self.holding_of(account, instrument);
        (holding.limit, holding.located, holding.barred) = (position, located, barred);
        self.tell_holding(account, instrument, out);
    }

    fn holding_of(&mut self, account: AccountId, instrument: InstrumentId) -> &mut Holding {
        let slot = self.risk.find(Owner::Account(account)).expect("checked before");
        self.risk.holdings.find_or_insert(slot, instrument)
    }

    /// Tells all that is known of an account, instruments by number.
    pub(super) fn ask_account<S: EventSink>(&self, account: AccountId, out: &mut Out<'_, S>) {
        self.tell_account(Owner::Account(account), out);
        for id in (1..=self.market.len()).map(InstrumentId) {
            self.tell_holding(account, id, out);
        }
    }

    fn tell_account<S: EventSink>(&self, owner: Owner, out: &mut Out<'_, S>) {
        if let Some(state) = self.account(owner) {
            out.emit(&Event::AccountTold(state));
        }
    }

    fn tell_holding<S: EventSink>(
        &self,
        account: AccountId,
        id: InstrumentId,
        out: &mut Out<'_, S>,
    ) {
        if let Some(state) = self.holding(account, id) {
            out.emit(&Event::HoldingTold(state));
        }
    }

    pub(super) fn check_set_limits(&self, set: &SetLimits) -> Result<(), CommandError> {
        let SetLimits { owner, limits } = *set;
        let error = match owner {
            Owner::Account(account) => CommandError::UnknownAccount(account),
            Owner::Firm(firm) => CommandError::UnknownFirm(firm),
        };
        if !self.sessions.all().iter().any(|session| owner.owns(session)) {
            return Err(error);
        }
        let Limits { order_qty, order_notional, gross, net, .. } = limits;
        let of_all = Limits { order_qty, order_notional, gross, net, ..Limits::default() };
        if matches!(owner, Owner::Firm(_)) && limits != of_all {
            return Err(CommandError::Limits("of a firm only sizes and exposures are limited"));
        }
        if let Some(rate) = limits.rate {
            MessageRate::check(rate).map_err(CommandError::Limits)?;
        }
        if self.risk.find(owner).is_none() && self.has_live_orders(owner) {
            return Err(CommandError::Limits("first limits are given while no order is live"));
        }
        Ok(())
    }

    fn has_live_orders(&self, owner: Owner) -> bool {
        let mut sessions = self.sessions.all().iter().filter(|session| owner.owns(session));
        // Who has never used a number has no order; most who get their first limits have not.
        if sessions.all(|session| session.next_user_ref.0 == 1) {
            return false;
        }
        let orders = &self.books.orders;
        let places = (1..=orders.len() + orders.room()).map(|at| Slot::from_raw(at as u32));
        let mut live = places.filter(|&slot| orders[slot].open.0 > 0);
        live.any(|slot| self.sessions.get(orders[slot].session).is_some_and(|s| owner.owns(s)))
    }

    fn check_account(&self, account: AccountId) -> Result<u16, CommandError> {
        self.risk.find(Owner::Account(account)).ok_or(CommandError::NotWatched(account))
    }

    pub(super) fn check_ask(&self, account: AccountId) -> Result<(), CommandError> {
        self.check_account(account).map(|_| ())
    }

    pub(super) fn check_move_cash(&self, moved: &MoveCash) -> Result<(), CommandError> {
        let MoveCash { account, amount } = *moved;
        let slot = self.check_account(account)?;
        let record = self.risk.record(slot).expect("just found");
        let after = record.cash + i128::from(amount);
        if amount < 0 && record.limits.is_cash && after < record.open[0] {
            return Err(CommandError::NotEnough { account, what: "cash" });
        }
        if amount.unsigned_abs() > MOVED_MAX || after.unsigned_abs() > u128::from(MOVED_MAX) {
            return Err(CommandError::Limits("so much money is not moved"));
        }
        Ok(())
    }

    pub(super) fn check_move_position(&self, moved: &MovePosition) -> Result<(), CommandError> {
        let MovePosition { account, instrument, shares } = *moved;
        let slot = self.check_pair(account, instrument)?;
        let holding = self.risk.holdings.get(slot, instrument);
        let (position, open) = holding.map_or((0, 0), |h| (h.position(), h.open[1]));
        let keeps = self.risk.record(slot).is_some_and(|record| record.limits.keeps_positions);
        let after = i128::from(position) + i128::from(shares);
        if shares < 0 && keeps && after < i128::from(open) {
            return Err(CommandError::NotEnough { account, what: "shares" });
        }
        let all_moved = holding.map_or(0, |h| i128::from(h.moved)) + i128::from(shares);
        if all_moved.unsigned_abs() > u128::from(MOVED_MAX) {
            return Err(CommandError::Limits("so many shares are not moved"));
        }
        Ok(())
    }

    pub(super) fn check_set_holding(&self, set: &SetHolding) -> Result<(), CommandError> {
        self.check_pair(set.account, set.instrument).map(|_| ())
    }

    fn check_pair(&self, account: AccountId, id: InstrumentId) -> Result<u16, CommandError> {
        let slot = self.check_account(account)?;
        if self.market.get(id).is_none() {
            return Err(CommandError::UnknownInstrument(id));
        }
        if !self.risk.holdings.fits(slot, id) {
            return Err(CommandError::HoldingsFull(self.risk.holdings.capacity()));
        }
        Ok(slot)
    }

    /// All of it, for the state's hash: records by owner, holdings by account and instrument.
    pub(super) fn put_risk(&self, put: &mut impl FnMut(&[u8])) {
        let mut piece = |letter: u8, bytes: &[u8]| {
            put(&[0; 8]);
            put(&[letter]);
            put(bytes);
        };
        if self.risk.is_required {
            piece(b'q', &[]);
        }
        let mut records: Vec<&Record> = self.risk.records().iter().collect();
        records.sort_by_key(|record| record.owner);
        for record in records {
            piece(b'w', &record_image(record));
        }
        let mut holdings: Vec<(AccountId, &Holding)> = Vec::new();
        for holding in self.risk.holdings.all() {
            let record = self.risk.record(holding.account).expect("holdings are of records");
            if let Owner::Account(account) = record.owner {
                holdings.push((account, holding));
            }
        }
        holdings.sort_by_key(|&(account, holding)| (account, holding.instrument));
        for (account, holding) in holdings {
            piece(b'h', &holding_image(account, holding));
        }
    }

    /// Checks that what is kept is what the orders add up to.
    pub(super) fn check_risk(&self) {
        if !self.risk.is_on() {
            return;
        }
        let orders = &self.books.orders;
        let places = (1..=orders.len() + orders.room()).map(|at| Slot::from_raw(at as u32));
        let live = places.filter(|&slot| orders[slot].open.0 > 0);
        let fronts: Vec<_> = live.filter(|&slot| self.front(slot) == slot).collect();
        let mut open: Vec<[i128; 2]> = vec![[0; 2]; self.risk.records().len() + 1];
        let mut shares = std::collections::BTreeMap::new();
        for leg in fronts.iter().map(|&front| self.leg_of(front)) {
            let watched = self.risk.watched(leg.session);
            for slot in [watched.account, watched.firm] {
                let amount = super::risk::notional(leg.qty, leg.reserved);
                open[usize::from(slot)][usize::from(leg.sale.side())] += amount;
            }
            let pair = shares.entry((watched.account, leg.instrument)).or_insert([0_u64; 3]);
            pair[leg.sale as usize] += u64::from(leg.qty.0);
        }
        for (record, open) in self.risk.records().iter().zip(&open[1..]) {
            assert_eq!(record.open, *open, "what is open of {:?}", record.owner);
        }
        for holding in self.risk.holdings.all() {
            let pair = (holding.account, holding.instrument);
            let open = shares.remove(&pair).unwrap_or_default();
            assert_eq!(holding.open, open, "shares open of {pair:?}");
        }
        assert!(shares.keys().all(|&(account, _)| account == 0), "every pair has a holding");
    }
}

/// Everything about a watched account or firm, in bytes.
fn record_image(record: &Record) -> [u8; 128] {
    let Record { cash, open, traded, limits, owner } = *record;
    let Limits { order_qty, order_notional, gross, net, fat_finger_bp, denied, .. } = limits;
    let (kind, name) = match owner {
        Owner::Account(account) => (b'A', account.0.to_le_bytes()),
        Owner::Firm(firm) => (b'F', firm),
    };
    let rate = limits.rate.map_or([0; 2], |rate| [rate.per_second, rate.burst]);
    let mut bytes = [0; 128];
    let amounts = [cash, open[0], open[1], traded[0], traded[1]];
    for (place, amount) in bytes[..80].chunks_exact_mut(16).zip(amounts) {
        place.copy_from_slice(&amount.to_le_bytes());
    }
    for (place, limit) in bytes[80..104].chunks_exact_mut(8).zip([order_notional, gross, net]) {
        place.copy_from_slice(&limit.to_le_bytes());
    }
    let small = [order_qty.0, fat_finger_bp, rate[0], rate[1]];
    for (place, limit) in bytes[104..120].chunks_exact_mut(4).zip(small) {
        place.copy_from_slice(&limit.to_le_bytes());
    }
    bytes[120..124].copy_from_slice(&name);
    let marks = [kind, denied.bits(), limits.is_cash.into(), limits.keeps_positions.into()];
    bytes[124..].copy_from_slice(&marks);
    bytes
}

/// Everything about an account in an instrument, in bytes.
fn holding_image(account: AccountId, holding: &Holding) -> [u8; 87] {
    let Holding { open, moved, bought, sold, sold_short, located, limit, tat_ns, .. } = *holding;
    let mut bytes = [0; 87];
    let numbers =
        [open[0], open[1], open[2], moved as u64, bought, sold, sold_short, located, limit, tat_ns];
    for (place, number) in bytes[..80].chunks_exact_mut(8).zip(numbers) {
        place.copy_from_slice(&number.to_le_bytes());
    }
    bytes[80..84].copy_from_slice(&account.0.to_le_bytes());
    bytes[84..86].copy_from_slice(&holding.instrument.0.to_le_bytes());
    bytes[86] = holding.barred as u8;
    bytes
}
