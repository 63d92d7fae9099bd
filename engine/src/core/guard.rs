//! How a session is watched over: its message rate and its repeated orders, judged by the times of
//! commands and nothing else (rulebook R9.6, R9.7).

use super::Core;
use super::command::EnterOrder;
use super::operator::{
    MessageRate, RATE_BURST_MAX, RATE_PER_SECOND_MAX, RECENT_ORDERS, SessionSettings, SetSession,
};
use super::switches::Gate;
use super::terms::PriceType;
use super::types::{InstrumentId, Nanos, Price, Qty, RejectReason, SessionId};

impl MessageRate {
    /// Whether a message may pass now; if so it has used its token of those that `tat_ns` tells of.
    fn take_token(self, tat_ns: &mut u64, now: Nanos) -> bool {
        let interval_ns = 1_000_000_000 / u64::from(self.per_second);
        let ahead_ns = u64::from(self.burst - 1) * interval_ns;
        if *tat_ns > now.0.saturating_add(ahead_ns) {
            return false;
        }
        *tat_ns = (*tat_ns).max(now.0).saturating_add(interval_ns);
        true
    }

    /// Whether there can be such a rate.
    ///
    /// # Errors
    /// Why not.
    pub(super) fn check(self) -> Result<(), &'static str> {
        if !(1..=RATE_PER_SECOND_MAX).contains(&self.per_second) {
            return Err("a rate is 1 to 1,000,000,000 messages a second");
        }
        if !(1..=RATE_BURST_MAX).contains(&self.burst) {
            return Err("a burst is 1 to 1,000,000 messages");
        }
        Ok(())
    }
}

const _: () = assert!(RATE_PER_SECOND_MAX == 1_000_000_000 && RATE_BURST_MAX == 1_000_000);

/// The guard of one session.
pub(super) struct Guard {
    pub(super) settings: SessionSettings,
    /// Theoretical arrival time: when the next message would come if all came evenly.
    pub(super) tat_ns: u64,
    recent: [Recent; RECENT_ORDERS],
    /// Where the oldest of the recent orders is, to be overwritten next.
    oldest: usize,
}

/// A recent order, as far as it is compared.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) struct Recent {
    pub(super) time: Nanos,
    pub(super) instrument: InstrumentId,
    pub(super) side_code: u8,
    pub(super) qty: Qty,
    pub(super) price: Price,
    pub(super) price_type: PriceType,
}

impl Recent {
    /// No order is for no shares.
    const NONE: Self = Self {
        time: Nanos(0),
        instrument: InstrumentId(0),
        side_code: 0,
        qty: Qty(0),
        price: Price(0),
        price_type: PriceType::Limit,
    };

    fn is_same_order(&self, other: &Self) -> bool {
        Self { time: other.time, ..*self } == *other
    }
}

impl Guard {
    const NEW: Self = Self {
        settings: SessionSettings {
            on_disconnect: super::operator::OnDisconnect::Keep,
            rate: None,
            duplicates: None,
        },
        tat_ns: 0,
        recent: [Recent::NONE; RECENT_ORDERS],
        oldest: 0,
    };

    /// Whether a message may pass now; if so it has used its token.
    pub(super) fn take_token(&mut self, now: Nanos) -> bool {
        self.settings.rate.is_none_or(|rate| rate.take_token(&mut self.tat_ns, now))
    }

    /// Whether an order is not too much like the recent ones. It is one of them from now on.
    fn is_new_enough(&mut self, order: Recent) -> bool {
        let Some(limit) = self.settings.duplicates else {
            return true;
        };
        let young = |recent: &Recent| order.time.0 - recent.time.0 < limit.window_ns;
        let same = |recent: &&Recent| recent.is_same_order(&order) && young(recent);
        let count = self.recent.iter().filter(same).count();
        self.recent[self.oldest] = order;
        self.oldest = (self.oldest + 1) % RECENT_ORDERS;
        count < usize::from(limit.most)
    }

    /// The recent orders, oldest first.
    pub(super) fn recent(&self) -> impl Iterator<Item = &Recent> {
        let (newer, older) = self.recent.split_at(self.oldest);
        older.iter().chain(newer).filter(|order| order.qty.0 > 0)
    }
}

/// The guards of all sessions.
pub(super) struct Guards(Vec<Guard>);

impl Guards {
    pub(super) fn new(sessions: u16) -> Self {
        Self(Vec::with_capacity(usize::from(sessions)))
    }

    /// One more session, which is not watched over.
    pub(super) fn add(&mut self) {
        self.0.push(Guard::NEW);
    }

    pub(super) fn of(&mut self, session: SessionId) -> &mut Guard {
        &mut self.0[usize::from(session.0) - 1]
    }

    pub(super) fn get(&self, session: SessionId) -> Option<&Guard> {
        self.0.get(usize::from(session.0).checked_sub(1)?)
    }
}

impl Core {
    /// How a session is watched over.
    #[must_use]
    pub fn session_settings(&self, session: SessionId) -> Option<SessionSettings> {
        Some(self.guards.get(session)?.settings)
    }

    pub(super) fn set_session(&mut self, set: &SetSession) {
        let SetSession { session, settings } = *set;
        *self.guards.of(session) = Guard { settings, ..Guard::NEW };
        let gate = &mut self.sessions.of(session).gate;
        gate.set(Gate::RATE, settings.rate.is_some());
        gate.set(Gate::DUPLICATES, settings.duplicates.is_some());
    }

    /// Check 5 of a new order or a replace (rulebook R9.3): the rate of the account in the
    /// instrument, kept with what it has there.
    #[cold]
    #[inline(never)]
    pub(super) fn pass_account_rate(
        &mut self,
        session: SessionId,
        instrument: InstrumentId,
    ) -> Result<(), RejectReason> {
        let account = self.risk.watched(session).account;
        let rate = self.risk.record(account).and_then(|record| record.limits.rate);
        let Some(rate) = rate else { return Ok(()) };
        if !self.risk.holdings.fits(account, instrument) {
            return Err(RejectReason::ProcessingError);
        }
        let holding = self.risk.holdings.find_or_insert(account, instrument);
        let passes = rate.take_token(&mut holding.tat_ns, self.time);
        if passes { Ok(()) } else { Err(RejectReason::AccountRate) }
    }

    /// Check 20 of a new order (rulebook R9.3), where the session has it: not the same again and
    /// again.
    #[cold]
    #[inline(never)]
    pub(super) fn pass_duplicates(
        &mut self,
        session: SessionId,
        instrument: InstrumentId,
        (enter, price_type): (&EnterOrder, PriceType),
    ) -> Result<(), RejectReason> {
        let EnterOrder { qty, price, tags, .. } = *enter;
        let (time, side_code) = (self.time, tags.side_code);
        let order = Recent { time, instrument, side_code, qty, price, price_type };
        if self.guards.of(session).is_new_enough(order) {
            Ok(())
        } else {
            Err(RejectReason::DuplicateRate)
        }
    }
}
