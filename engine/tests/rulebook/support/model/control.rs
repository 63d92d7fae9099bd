//! Cancelling for others, switches, rates and repeated orders, as plainly as they can be said.

use outcry_engine::core::command::{EnterOrder, EntrySwitch, MassCancel};
use outcry_engine::core::operator::{
    OnDisconnect, OperatorCancel, OperatorReason, OrderFilter, Scope, SessionSettings, SetSession,
    SwitchEntry, SwitchTo,
};
use outcry_engine::core::{AccountId, Nanos, OrderSide, PriceType, Symbol};

use super::*;

/// An order as it is compared: when, in which instrument, side code, shares, price, what it is.
type Compared = (Nanos, InstrumentId, u8, Qty, Price, PriceType);

/// What the model remembers of all this.
#[derive(Clone, Default)]
pub(super) struct Control {
    pub(super) now: Nanos,
    /// By session less one.
    pub(super) owners: Vec<(AccountId, [u8; 4])>,
    /// Everything the operator has switched off, by the bytes that name it.
    off: BTreeSet<(u8, [u8; 4])>,
    /// Sessions that switched themselves off.
    off_by_themselves: BTreeSet<u16>,
    settings: BTreeMap<u16, SessionSettings>,
    /// Theoretical arrival time of the next message.
    tat: BTreeMap<u16, u128>,
    /// Every order that was compared, ever.
    compared: BTreeMap<u16, Vec<Compared>>,
    /// Orders left to be cancelled, by reference.
    pending: Option<(Vec<OrderRef>, CancelReason)>,
}

fn name(scope: Scope) -> (u8, [u8; 4]) {
    match scope {
        Scope::Venue => (0, [0; 4]),
        Scope::Firm(firm) => (1, firm),
        Scope::Account(account) => (2, account.0.to_be_bytes()),
        Scope::Session(session) => (3, u32::from(session.0).to_be_bytes()),
        Scope::Instrument(instrument) => (4, u32::from(instrument.0).to_be_bytes()),
    }
}

fn told(reason: OperatorReason) -> CancelReason {
    if reason == OperatorReason::Regulatory {
        CancelReason::Regulatory
    } else {
        CancelReason::Supervisory
    }
}

impl Model {
    fn owner(&self, session: SessionId) -> (AccountId, [u8; 4]) {
        self.control.owners[usize::from(session.0) - 1]
    }

    pub(super) fn mass_cancel(&mut self, session: SessionId, request: MassCancel) {
        let MassCancel { user_ref, firm, symbol, side, group } = request;
        if !self.use_number(session, user_ref) {
            return;
        }
        let listed = self.listings.iter().find(|listing| listing.symbol == symbol);
        let instrument = listed.map(|listing| listing.instrument);
        if firm != *b"    " && firm != self.owner(session).1 {
            return self.reject(session, user_ref, RejectReason::FirmNotAuthorized, [b' '; 14]);
        }
        if instrument.is_none() && symbol != Symbol(*b"        ") {
            return self.reject(session, user_ref, RejectReason::InvalidSymbol, [b' '; 14]);
        }
        self.events.push(Event::MassCanceled { session, user_ref, firm, symbol });
        let session = Some(session);
        let filter = OrderFilter { session, instrument, side, group, ..OrderFilter::default() };
        self.sweep(filter, CancelReason::User);
    }

    /// Checks 1 to 5.
    pub(super) fn admit(
        &mut self,
        session: SessionId,
        enter: &EnterOrder,
    ) -> Result<InstrumentId, RejectReason> {
        if enter.user_ref.0 == u32::MAX {
            return Err(RejectReason::Other);
        }
        let listed = self.listings.iter().find(|listing| listing.symbol == enter.symbol);
        let instrument = listed.ok_or(RejectReason::InvalidSymbol)?.instrument;
        if self.is_entry_off(session, instrument) {
            return Err(RejectReason::FirmNotAuthorized);
        }
        if !self.passes_rate(session) {
            return Err(RejectReason::PortRate);
        }
        self.check_account_rate(session, instrument)?;
        Ok(instrument)
    }

    pub(super) fn operator_cancel(&mut self, cancel: OperatorCancel) {
        self.sweep(cancel.filter, told(cancel.reason));
    }

    pub(super) fn session_lost(&mut self, lost: SessionId) {
        let filter = OrderFilter { session: Some(lost), ..OrderFilter::default() };
        match self.settings(lost).on_disconnect {
            OnDisconnect::Keep => {}
            OnDisconnect::CancelAll => self.sweep(filter, CancelReason::System),
            OnDisconnect::CancelDay => {
                self.sweep_those(filter, CancelReason::System, |order| order.terms.good_till == 0);
            }
        }
    }

    fn sweep(&mut self, filter: OrderFilter, reason: CancelReason) {
        self.sweep_those(filter, reason, |_| true);
    }

    fn sweep_those(
        &mut self,
        filter: OrderFilter,
        reason: CancelReason,
        which: impl Fn(&Resting) -> bool,
    ) {
        let wanted = |order: &Resting| {
            let (account, firm) = self.owner(order.session);
            which(order)
                && filter.session.is_none_or(|wanted| wanted == order.session)
                && filter.account.is_none_or(|wanted| wanted == account)
                && filter.firm.is_none_or(|wanted| wanted == firm)
                && filter.instrument.is_none_or(|wanted| wanted == order.instrument)
                && filter.group.is_none_or(|wanted| wanted == order.terms.group)
                && filter.side.is_none_or(|side| match side {
                    OrderSide::Buy => order.side == Side::Buy,
                    OrderSide::Sell => order.side == Side::Sell,
                    OrderSide::Short => order.tags.side_code == b'T',
                    OrderSide::ShortExempt => order.tags.side_code == b'E',
                })
        };
        let found = self.resting.iter().filter(|order| wanted(order));
        let mut found: Vec<OrderRef> = found.map(|order| order.own).collect();
        found.sort();
        self.control.pending = Some((found, reason));
        self.go_on();
    }

    /// Does what is pending, as much as one command may. Gives how many orders it cancelled.
    pub(super) fn go_on(&mut self) -> usize {
        let Some((mut found, reason)) = self.control.pending.take() else { return 0 };
        let later = found.split_off(found.len().min(FILLS_PER_COMMAND_MAX as usize));
        let count = found.len();
        for order in found {
            let at = self.resting.iter().position(|resting| resting.own == order).unwrap();
            if reason != CancelReason::User || !self.stays_frozen(&self.resting[at]) {
                self.kill(at, reason);
            } else if !self.resting[at].leaving {
                self.hold(at);
            }
        }
        self.control.pending = (!later.is_empty()).then_some((later, reason));
        count
    }

    pub(super) fn is_pending(&self) -> bool {
        self.control.pending.is_some()
    }

    pub(super) fn switch_entry(&mut self, switch: SwitchEntry) {
        let SwitchEntry { scope, to } = switch;
        let SwitchTo::Off { cancel } = to else {
            self.control.off.remove(&name(scope));
            return;
        };
        self.control.off.insert(name(scope));
        let all = OrderFilter::default();
        let filter = match scope {
            Scope::Venue => all,
            Scope::Firm(firm) => OrderFilter { firm: Some(firm), ..all },
            Scope::Account(account) => OrderFilter { account: Some(account), ..all },
            Scope::Session(session) => OrderFilter { session: Some(session), ..all },
            Scope::Instrument(instrument) => OrderFilter { instrument: Some(instrument), ..all },
        };
        if let Some(reason) = cancel {
            self.sweep(filter, told(reason));
        }
    }

    pub(super) fn entry_switch(&mut self, session: SessionId, request: EntrySwitch) {
        let EntrySwitch { user_ref, firm, enabled } = request;
        if !self.use_number(session, user_ref) {
            return;
        }
        if firm != *b"    " && firm != self.owner(session).1 {
            return self.reject(session, user_ref, RejectReason::FirmNotAuthorized, [b' '; 14]);
        }
        if enabled {
            self.control.off_by_themselves.remove(&session.0);
        } else {
            self.control.off_by_themselves.insert(session.0);
        }
        self.events.push(Event::EntrySwitched { session, user_ref, firm, enabled });
    }

    /// Whether any switch in the way of an order is off.
    pub(super) fn is_entry_off(&self, session: SessionId, instrument: InstrumentId) -> bool {
        let (account, firm) = self.owner(session);
        let scopes = [
            Scope::Venue,
            Scope::Firm(firm),
            Scope::Account(account),
            Scope::Session(session),
            Scope::Instrument(instrument),
        ];
        self.control.off_by_themselves.contains(&session.0)
            || scopes.iter().any(|&scope| self.control.off.contains(&name(scope)))
    }

    pub(super) fn set_session(&mut self, set: SetSession) {
        let session = set.session.0;
        self.control.settings.insert(session, set.settings);
        self.control.tat.remove(&session);
        self.control.compared.remove(&session);
    }

    fn settings(&self, session: SessionId) -> SessionSettings {
        self.control.settings.get(&session.0).copied().unwrap_or_default()
    }

    /// The formula of rule R9.6, in wide integers.
    pub(super) fn passes_rate(&mut self, session: SessionId) -> bool {
        let Some(rate) = self.settings(session).rate else { return true };
        let interval = 1_000_000_000 / u128::from(rate.per_second);
        let now = u128::from(self.control.now.0);
        let tat = self.control.tat.entry(session.0).or_default();
        let passes = *tat <= now + (u128::from(rate.burst) - 1) * interval;
        if passes {
            *tat = (*tat).max(now) + interval;
        }
        passes
    }

    /// The words of rule R9.7.
    pub(super) fn is_new_enough(
        &mut self,
        session: SessionId,
        instrument: InstrumentId,
        (enter, price_type): (&EnterOrder, PriceType),
    ) -> bool {
        let Some(limit) = self.settings(session).duplicates else { return true };
        let now = self.control.now;
        let compared = self.control.compared.entry(session.0).or_default();
        let last_16 = compared.iter().rev().take(16);
        let about = (instrument, enter.tags.side_code, enter.qty, enter.price, price_type);
        let equal = last_16.filter(|&&(time, other, side_code, qty, price, price_type)| {
            let same = (other, side_code, qty, price, price_type) == about;
            same && now.0 - time.0 < limit.window_ns
        });
        let equal = equal.count();
        let (instrument, side_code, qty, price, price_type) = about;
        compared.push((now, instrument, side_code, qty, price, price_type));
        equal < usize::from(limit.most)
    }
}
