//! Sweeps: cancelling many orders at once, for their owner or over its head, in ascending order of
//! their references. What is too much for one command is *pending*, and the next command must be a
//! Tick (rulebook R1.11, R1.13, R4.16 to R4.19, R9.16).

use super::Core;
use super::command::{BLANK_FIRM, MassCancel};
use super::event::{Event, EventSink};
use super::extra::Extra;
use super::matching::Out;
use super::operator::{OnDisconnect, OperatorCancel, OperatorReason, OrderFilter};
use super::order::{Flags, Order};
use super::session::Sessions;
use super::slab::{Slab, Slot};
use super::types::{
    CancelReason, FILLS_PER_COMMAND_MAX, GroupId, InstrumentId, OrderRef, OrderSide, RejectReason,
    SessionId, Side, Symbol,
};

/// Most orders one command cancels.
pub(super) const ORDERS_PER_COMMAND_MAX: usize = FILLS_PER_COMMAND_MAX as usize;
/// Orders found before the later ones among them are left to the next command.
const FOUND_MAX: usize = 2 * ORDERS_PER_COMMAND_MAX;

/// Places of memory that are read in order in the time of one step from order to order, which is
/// a step to anywhere (docs/decisions/0006).
const PLACES_PER_STEP: usize = 8;

/// Orders to be cancelled.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sweep {
    pub(super) filter: OrderFilter,
    pub(super) reason: CancelReason,
    /// Whether it spares what outlives the day.
    pub(super) of_day: bool,
}

/// What sweeps need to be remembered.
pub(super) struct Sweeper {
    /// What the last command left to do.
    pub(super) pending: Option<Sweep>,
    /// Scratch: the orders that one command takes.
    pub(super) found: Vec<(OrderRef, Slot<Order>)>,
    /// Scratch: whether there are more than those found.
    pub(super) more: bool,
}

impl Sweeper {
    pub(super) fn new(orders: u32) -> Self {
        let found = Vec::with_capacity(FOUND_MAX.min(orders as usize));
        Self { pending: None, found, more: false }
    }

    pub(super) fn begin(&mut self) {
        self.found.clear();
        self.more = false;
    }

    pub(super) fn add(&mut self, order: OrderRef, slot: Slot<Order>) {
        if self.found.len() == FOUND_MAX {
            self.keep_earliest();
        }
        self.found.push((order, slot));
    }

    /// Adds the order of this part under the number of its acceptance or last replacement, unless
    /// the part is what is behind a display: it goes with the display.
    pub(super) fn add_front(&mut self, order: &Order, extras: &Slab<Extra>, slot: Slot<Order>) {
        if order.flags.has(Flags::RESERVE) {
            return;
        }
        let own = if order.extra.is_none() {
            order.sided.order()
        } else {
            extras[order.extra.wide()].own
        };
        self.add(own, slot);
    }

    /// Brings the orders found into their order, and drops those that are too many.
    pub(super) fn arrange(&mut self) {
        self.keep_earliest();
        self.found.sort_unstable_by_key(|&(order, _)| order);
    }

    fn keep_earliest(&mut self) {
        if self.found.len() > ORDERS_PER_COMMAND_MAX {
            let last = ORDERS_PER_COMMAND_MAX - 1;
            self.found.select_nth_unstable_by_key(last, |&(order, _)| order);
            self.found.truncate(ORDERS_PER_COMMAND_MAX);
            self.more = true;
        }
    }
}

impl Sweep {
    /// Whether it takes an order.
    fn takes(&self, order: &Order, sessions: &Sessions, extras: &Slab<Extra>) -> bool {
        let is_spared = self.of_day && order.flags.has(Flags::LASTING);
        !is_spared && self.filter.takes(order, sessions, extras)
    }
}

impl OrderFilter {
    /// The sides to look at.
    fn sides(&self) -> &'static [Side] {
        match self.side {
            None => &[Side::Buy, Side::Sell],
            Some(OrderSide::Buy) => &[Side::Buy],
            Some(_) => &[Side::Sell],
        }
    }

    /// Whether an order matches.
    fn takes(&self, order: &Order, sessions: &Sessions, extras: &Slab<Extra>) -> bool {
        let group =
            || if order.extra.is_none() { GroupId(0) } else { extras[order.extra.wide()].group };
        let owner = || sessions.get(order.session).expect("orders have owners");
        self.session.is_none_or(|session| session == order.session)
            && self.instrument.is_none_or(|instrument| instrument == order.instrument)
            && self.sides().contains(&order.sided.side())
            && self.account.is_none_or(|account| account == owner().account)
            && self.firm.is_none_or(|firm| firm == owner().firm)
            && self.group.is_none_or(|wanted| wanted == group())
            && match self.side {
                None | Some(OrderSide::Buy | OrderSide::Sell) => true,
                Some(only) => order.detail.tags.side_code == only as u8,
            }
    }
}

impl Core {
    /// Mass Cancel of a participant: an answer, then a cancel for each order.
    #[cold]
    #[inline(never)]
    pub(super) fn mass_cancel<S: EventSink>(
        &mut self,
        session: SessionId,
        request: &MassCancel,
        out: &mut Out<'_, S>,
    ) {
        let MassCancel { user_ref, firm, symbol, side, group } = *request;
        if !self.sessions.of(session).take_user_ref(user_ref) {
            self.counters.ignored += 1;
            return;
        }
        let instrument = match self.check_mass_cancel(session, request) {
            Ok(instrument) => instrument,
            Err(reason) => return self.reject(session, user_ref, reason, [b' '; 14], out),
        };
        out.emit(&Event::MassCanceled { session, user_ref, firm, symbol });
        let session = Some(session);
        let filter = OrderFilter { session, instrument, side, group, ..OrderFilter::default() };
        self.sweep(Sweep { filter, reason: CancelReason::User, of_day: false }, out);
    }

    /// The instrument to look at; `None` for all.
    fn check_mass_cancel(
        &mut self,
        session: SessionId,
        request: &MassCancel,
    ) -> Result<Option<InstrumentId>, RejectReason> {
        if !self.sessions.of(session).may_say(request.firm) {
            return Err(RejectReason::FirmNotAuthorized);
        }
        if request.symbol == Symbol::BLANK {
            return Ok(None);
        }
        self.market.by_symbol(request.symbol).map(Some).ok_or(RejectReason::InvalidSymbol)
    }

    /// Cancels the orders of others.
    pub(super) fn operator_cancel<S: EventSink>(
        &mut self,
        cancel: &OperatorCancel,
        out: &mut Out<'_, S>,
    ) {
        let (filter, reason) = (cancel.filter, cancel.reason.into());
        self.sweep(Sweep { filter, reason, of_day: false }, out);
    }

    /// The client of a session is gone: its orders go too, as far as the session is set so.
    pub(super) fn session_lost<S: EventSink>(&mut self, lost: SessionId, out: &mut Out<'_, S>) {
        let setting = self.guards.of(lost).settings.on_disconnect;
        if setting != OnDisconnect::Keep {
            let filter = OrderFilter { session: Some(lost), ..OrderFilter::default() };
            let of_day = setting == OnDisconnect::CancelDay;
            self.sweep(Sweep { filter, reason: CancelReason::System, of_day }, out);
        }
    }

    /// Cancels the orders of a sweep, as many as one command may, the earliest first. Gives how
    /// many it cancelled.
    pub(super) fn sweep<S: EventSink>(&mut self, sweep: Sweep, out: &mut Out<'_, S>) -> usize {
        self.find_swept(&sweep);
        let count = self.sweeper.found.len();
        for at in 0..count {
            let (_, slot) = self.sweeper.found[at];
            if sweep.reason != CancelReason::User || !self.is_held(slot) {
                self.cancel_whole(slot, sweep.reason, out);
            } else if !self.is_leaving(slot) {
                self.hold(slot, out);
            }
        }
        self.sweeper.pending = self.sweeper.more.then_some(sweep);
        self.reschedule();
        count
    }

    /// Finds the orders of a sweep: book by book while few orders rest, place by place of their
    /// memory when many do. Which way does not show: both find the same, and it is arranged after.
    fn find_swept(&mut self, sweep: &Sweep) {
        self.sweeper.begin();
        let orders = &self.books.orders;
        let (live, places) = (orders.len(), orders.len() + orders.room());
        if live > places / PLACES_PER_STEP {
            self.scan_places(sweep, places as u32);
        } else {
            self.walk_books(sweep);
        }
        self.sweeper.arrange();
    }

    fn scan_places(&mut self, sweep: &Sweep, places: u32) {
        let Self { books, sessions, sweeper, extras, .. } = self;
        for slot in (1..=places).map(Slot::from_raw) {
            let order = &books.orders[slot];
            if order.open.0 > 0 && sweep.takes(order, sessions, extras) {
                sweeper.add_front(order, extras, slot);
            }
        }
    }

    fn walk_books(&mut self, sweep: &Sweep) {
        let filter = &sweep.filter;
        let Self { market, books, sessions, sweeper, extras, asides, .. } = self;
        let (first, last) = filter.instrument.map_or((1, market.len()), |id| (id.0, id.0));
        for id in (first..=last).map(InstrumentId) {
            for &side in filter.sides() {
                let queues = [market.ladder(id, side, false), market.ladder(id, side, true)];
                for ladder in queues.into_iter().chain(asides.get(id).ladders(side)) {
                    books.each_in(ladder, |slot, order| {
                        if sweep.takes(order, sessions, extras) {
                            sweeper.add_front(order, extras, slot);
                        }
                    });
                }
            }
            // Those in no queue of a price.
            let mut at = asides.get(id).pegs.first;
            while !at.is_none() {
                let Extra { front, free: next, .. } = extras[at];
                let order = &books.orders[front];
                if order.level.is_none() && sweep.takes(order, sessions, extras) {
                    sweeper.add_front(order, extras, front);
                }
                at = next;
            }
        }
    }
}

impl From<OperatorReason> for CancelReason {
    fn from(reason: OperatorReason) -> Self {
        match reason {
            OperatorReason::Supervisory => Self::Supervisory,
            OperatorReason::Regulatory => Self::Regulatory,
        }
    }
}

impl super::Session {
    /// Whether a request of the session may name this firm: its own, or none.
    pub(super) fn may_say(&self, firm: [u8; 4]) -> bool {
        firm == BLANK_FIRM || firm == self.firm
    }
}
