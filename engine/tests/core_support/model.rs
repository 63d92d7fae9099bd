//! The rulebook a second time, as plainly as it can be said: sorted maps, queues, linear searches,
//! and no code shared with the core but its vocabulary.

mod control;

use std::collections::{BTreeMap, BTreeSet, VecDeque};
use std::fmt::Write as _;

use outcry_engine::core::command::{
    AddInstrument, AddSession, CancelOrder, CancelQty, EnterOrder, ModifyOrder, RefusedMessage,
    ReplaceOrder, ReplaceQty, SystemEventCode,
};
use outcry_engine::core::event::{
    Accepted, Added, Canceled, Modified, Party, Rejected, Replaced, Traded,
};
use outcry_engine::core::{
    CORE_QTY_MAX, CancelReason, Capacity, Command, CommandBody, Event, FILLS_PER_COMMAND_MAX,
    InstrumentId, MatchNumber, OrderRef, OrderTags, PRICE_MAX, Price, Qty, RejectReason, SessionId,
    Side, TimeInForce, UserRef,
};

#[derive(Clone, Copy, Debug)]
struct Resting {
    session: SessionId,
    user_ref: UserRef,
    order: OrderRef,
    open: u32,
    executed: u32,
    tags: OrderTags,
}

type Queue = VecDeque<Resting>;

/// Where a resting order is.
#[derive(Clone, Copy)]
struct Place {
    instrument: InstrumentId,
    side: Side,
    price: Price,
    at: usize,
}

#[derive(Default)]
struct ModelBook {
    bids: BTreeMap<Price, Queue>,
    asks: BTreeMap<Price, Queue>,
}

impl ModelBook {
    fn side(&self, side: Side) -> &BTreeMap<Price, Queue> {
        if side == Side::Buy { &self.bids } else { &self.asks }
    }

    fn side_mut(&mut self, side: Side) -> &mut BTreeMap<Price, Queue> {
        if side == Side::Buy { &mut self.bids } else { &mut self.asks }
    }

    fn best(&self, side: Side) -> Option<Price> {
        let prices = self.side(side);
        if side == Side::Buy { prices.keys().next_back() } else { prices.keys().next() }.copied()
    }
}

/// Sequence state of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelSession {
    /// Next expected inbound sequence number.
    pub next_in: u64,
    /// Lowest acceptable number.
    pub next_user_ref: u32,
}

/// The market, slowly.
pub struct Model {
    capacity: Capacity,
    day: Option<SystemEventCode>,
    listings: Vec<AddInstrument>,
    books: Vec<ModelBook>,
    sessions: Vec<ModelSession>,
    orders: u64,
    trades: u64,
    events: Vec<Event>,
    control: control::Control,
}

/// An order about to trade.
struct Taker {
    resting: Resting,
    instrument: InstrumentId,
    side: Side,
    price: Price,
    time_in_force: TimeInForce,
}

impl Model {
    pub fn new(capacity: Capacity) -> Self {
        Self {
            capacity,
            day: None,
            listings: Vec::new(),
            books: Vec::new(),
            sessions: Vec::new(),
            orders: 0,
            trades: 0,
            events: Vec::new(),
            control: control::Control::default(),
        }
    }

    /// Executes a command and returns what happened.
    pub fn apply(&mut self, command: &Command) -> Vec<Event> {
        let session = command.session;
        self.control.now = command.time;
        if session.0 != 0 {
            self.session_mut(session).next_in += 1;
        }
        match command.body {
            CommandBody::Enter(enter) => self.enter(session, enter),
            CommandBody::Replace(replace) => self.replace(session, replace),
            CommandBody::Cancel(cancel) => self.cancel(session, cancel),
            CommandBody::Modify(modify) => self.modify(session, modify),
            CommandBody::AccountQuery => {
                let next_user_ref = UserRef(self.session(session).next_user_ref);
                self.events.push(Event::QueryAnswered { session, next_user_ref });
            }
            CommandBody::Refuse(refused) => self.refuse(session, refused),
            CommandBody::Unusable => {}
            CommandBody::AddInstrument(new) => {
                self.listings.push(new);
                self.books.push(ModelBook::default());
                let AddInstrument { instrument, symbol, round_lot, .. } = new;
                self.events.push(Event::Listed { instrument, symbol, round_lot });
            }
            CommandBody::AddSession(AddSession { account, firm, .. }) => {
                self.control.owners.push((account, firm));
                self.sessions.push(ModelSession { next_in: 1, next_user_ref: 1 });
            }
            CommandBody::SystemEvent(code) => self.system_event(code),
            CommandBody::MassCancel(request) => self.mass_cancel(session, request),
            CommandBody::EntrySwitch(request) => self.entry_switch(session, request),
            CommandBody::Tick => self.tick(),
            CommandBody::SwitchEntry(switch) => self.switch_entry(switch),
            CommandBody::OperatorCancel(cancel) => self.operator_cancel(cancel),
            CommandBody::SessionLost(lost) => self.session_lost(lost),
            CommandBody::SetSession(set) => self.set_session(set),
        }
        std::mem::take(&mut self.events)
    }

    pub fn session(&self, id: SessionId) -> ModelSession {
        self.sessions[usize::from(id.0) - 1]
    }

    /// Numbers of a session's live orders, in no meaningful order.
    pub fn live_of(&self, session: SessionId) -> Vec<UserRef> {
        self.all().filter(|(_, order)| order.session == session).map(|(_, o)| o.user_ref).collect()
    }

    pub fn live_orders(&self) -> usize {
        self.all().count()
    }

    /// The canonical dump, as `Core::write_books` has it.
    pub fn dump(&self) -> String {
        let mut text = String::new();
        for (listing, book) in self.listings.iter().zip(&self.books) {
            writeln!(text, "INSTRUMENT {} {}", listing.instrument, listing.symbol).unwrap();
            for (price, queue) in book.bids.iter().rev() {
                for order in queue {
                    writeln!(text, "B {price} {} {}", order.order, order.open).unwrap();
                }
            }
            for (price, queue) in &book.asks {
                for order in queue {
                    writeln!(text, "S {price} {} {}", order.order, order.open).unwrap();
                }
            }
        }
        text
    }

    fn session_mut(&mut self, id: SessionId) -> &mut ModelSession {
        &mut self.sessions[usize::from(id.0) - 1]
    }

    fn book(&mut self, id: InstrumentId) -> &mut ModelBook {
        &mut self.books[usize::from(id.0) - 1]
    }

    fn listing(&self, id: InstrumentId) -> AddInstrument {
        self.listings[usize::from(id.0) - 1]
    }

    fn all(&self) -> impl Iterator<Item = (Place, &Resting)> {
        self.listings.iter().zip(&self.books).flat_map(|(listing, book)| {
            let instrument = listing.instrument;
            [Side::Buy, Side::Sell].into_iter().flat_map(move |side| {
                book.side(side).iter().flat_map(move |(&price, queue)| {
                    let place = move |at| Place { instrument, side, price, at };
                    queue.iter().enumerate().map(move |(at, order)| (place(at), order))
                })
            })
        })
    }

    fn find(&self, session: SessionId, user_ref: UserRef) -> Option<(Place, Resting)> {
        self.all()
            .find(|(_, order)| order.session == session && order.user_ref == user_ref)
            .map(|(place, order)| (place, *order))
    }

    fn at(&mut self, place: Place) -> &mut Resting {
        let queue = self.book(place.instrument).side_mut(place.side).get_mut(&place.price).unwrap();
        &mut queue[place.at]
    }

    fn take_out(&mut self, place: Place) {
        let prices = self.book(place.instrument).side_mut(place.side);
        let queue = prices.get_mut(&place.price).unwrap();
        queue.remove(place.at).unwrap();
        if queue.is_empty() {
            prices.remove(&place.price);
        }
    }

    /// Uses a number up; `false` when it was used or passed over.
    fn use_number(&mut self, session: SessionId, user_ref: UserRef) -> bool {
        let session = self.session_mut(session);
        let fresh = user_ref.0 >= session.next_user_ref;
        if fresh {
            session.next_user_ref = user_ref.0.saturating_add(1);
        }
        fresh
    }

    fn is_open(&self) -> bool {
        self.day == Some(SystemEventCode::StartOfMarketHours)
    }

    fn reject(&mut self, s: SessionId, user_ref: UserRef, reason: RejectReason, id: [u8; 14]) {
        let rejected = Rejected { session: s, user_ref, reason, cl_ord_id: id };
        self.events.push(Event::Rejected(rejected));
    }

    fn kill(&mut self, place: Place, reason: CancelReason) {
        let Resting { session, user_ref, open, order, .. } = *self.at(place);
        self.take_out(place);
        let qty = Qty(open);
        self.events.push(Event::Canceled(Canceled { session, user_ref, qty, reason }));
        self.events.push(Event::Deleted { instrument: place.instrument, order });
    }

    fn price_fits(&self, instrument: InstrumentId, price: Price) -> bool {
        price.0 > 0 && price <= PRICE_MAX && price.0.is_multiple_of(self.listing(instrument).tick.0)
    }

    fn enter(&mut self, session: SessionId, enter: EnterOrder) {
        if !self.use_number(session, enter.user_ref) {
            return;
        }
        let listed = self.listings.iter().find(|listing| listing.symbol == enter.symbol).copied();
        let last_number = enter.user_ref.0 == u32::MAX;
        let refused = match listed {
            _ if last_number => Some(RejectReason::Other),
            None => Some(RejectReason::InvalidSymbol),
            Some(listing) if self.is_entry_off(session, listing.instrument) => {
                Some(RejectReason::FirmNotAuthorized)
            }
            Some(_) if !self.passes_rate(session) => Some(RejectReason::PortRate),
            Some(_) if !self.is_open() => Some(RejectReason::Halted),
            Some(_) if enter.qty > CORE_QTY_MAX => Some(RejectReason::InvalidQuantity),
            Some(listing) if !self.price_fits(listing.instrument, enter.price) => {
                Some(RejectReason::InvalidPrice)
            }
            Some(_) if enter.qty.0 == 0 => Some(RejectReason::InvalidQuantity),
            Some(listing) if !self.is_new_enough(session, listing.instrument, &enter) => {
                Some(RejectReason::DuplicateRate)
            }
            Some(listing)
                if enter.time_in_force == TimeInForce::Day
                    && (self.live_orders() >= self.capacity.orders as usize
                        || !self.level_fits(listing.instrument, enter.side, enter.price)) =>
            {
                Some(RejectReason::ProcessingError)
            }
            Some(_) => None,
        };
        if let Some(reason) = refused {
            return self.reject(session, enter.user_ref, reason, enter.tags.cl_ord_id);
        }
        self.orders += 1;
        let taker = Taker {
            resting: Resting {
                session,
                user_ref: enter.user_ref,
                order: OrderRef(self.orders),
                open: enter.qty.0,
                executed: 0,
                tags: enter.tags,
            },
            instrument: listed.unwrap().instrument,
            side: enter.side,
            price: enter.price,
            time_in_force: enter.time_in_force,
        };
        self.events.push(Event::Accepted(self.accepted(&taker)));
        let left = self.trade(taker);
        self.finish(left);
    }

    fn accepted(&self, taker: &Taker) -> Accepted {
        Accepted {
            session: taker.resting.session,
            user_ref: taker.resting.user_ref,
            order: taker.resting.order,
            instrument: taker.instrument,
            symbol: self.listing(taker.instrument).symbol,
            qty: Qty(taker.resting.open),
            price: taker.price,
            time_in_force: taker.time_in_force,
            tags: taker.resting.tags,
        }
    }

    fn crosses(&self, taker: &Taker) -> Option<Price> {
        let book = &self.books[usize::from(taker.instrument.0) - 1];
        let best = book.best(taker.side.opposite())?;
        let crosses = match taker.side {
            Side::Buy => taker.price >= best,
            Side::Sell => taker.price <= best,
        };
        crosses.then_some(best)
    }

    fn trade(&mut self, mut taker: Taker) -> Taker {
        let mut fills = 0;
        while taker.resting.open > 0 && fills < FILLS_PER_COMMAND_MAX {
            fills += 1;
            let Some(price) = self.crosses(&taker) else { break };
            let (instrument, side) = (taker.instrument, taker.side.opposite());
            let place = Place { instrument, side, price, at: 0 };
            let maker = self.at(place);
            let qty = maker.open.min(taker.resting.open);
            maker.open -= qty;
            maker.executed += qty;
            let maker = *maker;
            taker.resting.open -= qty;
            taker.resting.executed += qty;
            if maker.open == 0 {
                self.take_out(place);
            }
            self.trades += 1;
            let party = |order: Resting| Party {
                session: order.session,
                user_ref: order.user_ref,
                order: order.order,
                leaves: Qty(order.open),
            };
            self.events.push(Event::Traded(Traded {
                instrument,
                price,
                qty: Qty(qty),
                match_number: MatchNumber(self.trades),
                aggressor: taker.side,
                maker: party(maker),
                taker: party(taker.resting),
            }));
        }
        taker
    }

    fn finish(&mut self, left: Taker) {
        let Resting { session, user_ref, order, open, .. } = left.resting;
        if open == 0 {
            return;
        }
        let qty = Qty(open);
        let traded_enough = self.crosses(&left).is_some();
        if traded_enough || left.time_in_force == TimeInForce::Ioc {
            let reason = if traded_enough { CancelReason::System } else { CancelReason::Ioc };
            self.events.push(Event::Canceled(Canceled { session, user_ref, qty, reason }));
            return;
        }
        let symbol = self.listing(left.instrument).symbol;
        let Taker { instrument, side, price, .. } = left;
        self.push_back(&left);
        self.events.push(Event::Added(Added { instrument, symbol, order, side, qty, price }));
    }

    fn push_back(&mut self, left: &Taker) {
        let prices = self.book(left.instrument).side_mut(left.side);
        prices.entry(left.price).or_default().push_back(left.resting);
    }

    fn replace(&mut self, session: SessionId, replace: ReplaceOrder) {
        if !self.use_number(session, replace.user_ref) {
            return;
        }
        let Some((place, old)) = self.find(session, replace.orig_user_ref) else { return };
        let (user_ref, id) = (replace.user_ref, replace.cl_ord_id);
        if self.is_entry_off(session, place.instrument) {
            return self.reject(session, user_ref, RejectReason::FirmNotAuthorized, id);
        }
        if !self.passes_rate(session) {
            return self.reject(session, user_ref, RejectReason::PortRate, id);
        }
        if !self.is_open() {
            return self.reject(session, user_ref, RejectReason::Halted, id);
        }
        let open = match replace.qty_kind {
            ReplaceQty::Open => i64::from(replace.qty.0),
            ReplaceQty::Total => i64::from(replace.qty.0) - i64::from(old.executed),
        };
        let limit = i64::from(CORE_QTY_MAX.0);
        let fault = if user_ref.0 == u32::MAX {
            Some(RejectReason::Other)
        } else if replace.qty > CORE_QTY_MAX {
            Some(RejectReason::InvalidQuantity)
        } else if !self.price_fits(place.instrument, replace.price) {
            Some(RejectReason::InvalidPrice)
        } else if open + i64::from(old.executed) > limit {
            Some(RejectReason::InvalidQuantity)
        } else {
            None
        };
        if let Some(reason) = fault {
            self.kill(place, CancelReason::System);
            return self.reject(session, user_ref, reason, id);
        }
        if open <= 0 {
            return self.kill(place, CancelReason::User);
        }
        if replace.time_in_force == TimeInForce::Day
            && !self.level_fits(place.instrument, place.side, replace.price)
        {
            return self.reject(session, user_ref, RejectReason::ProcessingError, id);
        }
        self.take_out(place);
        self.orders += 1;
        let mut new = old;
        new.user_ref = user_ref;
        new.order = OrderRef(self.orders);
        new.open = open as u32;
        new.tags.display = replace.display;
        new.tags.intermarket_sweep = replace.intermarket_sweep;
        new.tags.cl_ord_id = id;
        self.requote(place, old.order, new, replace);
    }

    fn requote(&mut self, place: Place, old: OrderRef, new: Resting, replace: ReplaceOrder) {
        let Place { instrument, side, .. } = place;
        let ReplaceOrder { price, time_in_force, orig_user_ref, .. } = replace;
        let taker = Taker { resting: new, instrument, side, price, time_in_force };
        let now = self.accepted(&taker);
        self.events.push(Event::Replaced(Replaced { orig_user_ref, now }));
        if self.crosses(&taker).is_none() && time_in_force == TimeInForce::Day {
            self.push_back(&taker);
            let (new, qty) = (new.order, Qty(new.open));
            self.events.push(Event::Requoted { instrument, old, new, qty, price });
        } else {
            self.events.push(Event::Deleted { instrument, order: old });
            let left = self.trade(taker);
            self.finish(left);
        }
    }

    fn cancel(&mut self, session: SessionId, cancel: CancelOrder) {
        let Some((place, order)) = self.find(session, cancel.user_ref) else { return };
        let open = i64::from(order.open);
        let left = match cancel.qty_kind {
            CancelQty::Decrement => open - i64::from(cancel.qty.0),
            CancelQty::Total => i64::from(cancel.qty.0) - i64::from(order.executed),
        };
        if left <= 0 {
            self.kill(place, CancelReason::User);
        } else if left < open {
            self.at(place).open = left as u32;
            let (qty, reason) = (Qty((open - left) as u32), CancelReason::User);
            let user_ref = cancel.user_ref;
            self.events.push(Event::Canceled(Canceled { session, user_ref, qty, reason }));
            let instrument = place.instrument;
            self.events.push(Event::Reduced { instrument, order: order.order, qty });
        }
    }

    fn modify(&mut self, session: SessionId, modify: ModifyOrder) {
        let Some((place, order)) = self.find(session, modify.user_ref) else { return };
        let codes: &[u8] = if place.side == Side::Buy { b"B" } else { b"STE" };
        let total = order.open + order.executed;
        if !codes.contains(&modify.side_code) || modify.qty.0 > total {
            return;
        }
        if modify.qty.0 <= order.executed {
            return self.kill(place, CancelReason::User);
        }
        let left = modify.qty.0 - order.executed;
        let resting = self.at(place);
        resting.tags.side_code = modify.side_code;
        resting.open = left;
        let ModifyOrder { user_ref, side_code, .. } = modify;
        let modified = Modified { session, user_ref, side_code, qty: Qty(left) };
        self.events.push(Event::Modified(modified));
        if left < order.open {
            let (instrument, qty) = (place.instrument, Qty(order.open - left));
            self.events.push(Event::Reduced { instrument, order: order.order, qty });
        }
    }

    fn refuse(&mut self, session: SessionId, refused: RefusedMessage) {
        if !self.use_number(session, refused.user_ref) {
            return;
        }
        if let Some(orig_user_ref) = refused.orig_user_ref {
            let Some((place, _)) = self.find(session, orig_user_ref) else { return };
            self.kill(place, CancelReason::System);
        }
        self.reject(session, refused.user_ref, refused.reason, refused.cl_ord_id);
    }

    fn system_event(&mut self, code: SystemEventCode) {
        if self.day != Some(code) {
            self.events.push(Event::SystemEvent(code));
        }
        self.day = Some(code);
        let mut closed = 0;
        if code != SystemEventCode::EndOfSystemHours {
            return;
        }
        for at in 0..self.listings.len() {
            let instrument = self.listings[at].instrument;
            for side in [Side::Buy, Side::Sell] {
                while let Some(price) = self.books[at].best(side)
                    && closed < FILLS_PER_COMMAND_MAX
                {
                    closed += 1;
                    self.kill(Place { instrument, side, price, at: 0 }, CancelReason::Closed);
                }
            }
        }
    }

    /// Whether the capacity for levels allows one at this price (decision 0002): it is there, or
    /// there is room for a level and for the most nodes that one can need.
    fn level_fits(&self, instrument: InstrumentId, side: Side, price: Price) -> bool {
        let book = &self.books[usize::from(instrument.0) - 1];
        if book.side(side).contains_key(&price) {
            return true;
        }
        let mut levels = 0;
        let mut nodes = 0;
        for (listing, book) in self.listings.iter().zip(&self.books) {
            for side in [Side::Buy, Side::Sell] {
                let prices = book.side(side).keys();
                let ticks: Vec<u64> = prices.map(|p| u64::from(p.0 / listing.tick.0)).collect();
                levels += ticks.len();
                nodes += nodes_of(&ticks);
            }
        }
        let inner = usize::from(self.capacity.instruments) * 4;
        let all_nodes = self.capacity.levels as usize + inner + 9;
        levels < self.capacity.levels as usize && all_nodes - nodes >= 9
    }
}

/// Nodes of a radix-64 tree over `ticks`, as high as their differences need and two at least.
fn nodes_of(ticks: &[u64]) -> usize {
    let Some((&lowest, &highest)) = ticks.iter().min().zip(ticks.iter().max()) else { return 0 };
    let height = (2..).find(|&height| highest >> (6 * height) == lowest >> (6 * height)).unwrap();
    (1..=height)
        .map(|above| ticks.iter().map(|tick| tick >> (6 * above)).collect::<BTreeSet<_>>().len())
        .sum()
}
