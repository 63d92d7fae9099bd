//! The state in one canonical order: for hashing, for comparing, for reading.

use std::fmt;

use super::Core;
use super::crosses::CROSSES;
use super::extra::{Manner, Role};
use super::guard::Guard;
use super::levels::Ladder;
use super::operator::SessionSettings;
use super::order::{Flags, Order, RestingOrder};
use super::phase::CrossType;
use super::side::Key;
use super::slab::Slot;
use super::sweep::Sweep;
use super::terms::{PostOnly, PriceType};
use super::types::{InstrumentId, Price, Side};

/// Best prices of an instrument with the shares shown there.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Touch {
    /// Best bid.
    pub bid: Option<(Price, u64)>,
    /// Best offer.
    pub ask: Option<(Price, u64)>,
}

impl Core {
    /// Best bid and offer of an instrument; empty for one that is not listed.
    #[must_use]
    pub fn touch(&self, id: InstrumentId) -> Touch {
        let Some(instrument) = self.market.get(id) else {
            return Touch::default();
        };
        let bid = self.best(instrument.book.side(Side::Buy));
        let ask = self.best(instrument.book.side(Side::Sell));
        Touch { bid, ask }
    }

    fn best(&self, ladder: &Ladder) -> Option<(Price, u64)> {
        let slot = ladder.best();
        let level = &self.books.levels[slot];
        (!slot.is_none()).then_some((level.price, level.qty))
    }

    /// Shares displayed on one side of an instrument at a price.
    #[must_use]
    pub fn depth_at(&self, id: InstrumentId, side: Side, price: Price) -> u64 {
        let Some(instrument) = self.market.get(id) else {
            return 0;
        };
        let Some(tick) = instrument.tick_of(price) else {
            return 0;
        };
        let slot = self.books.levels.find(instrument.book.side(side), Key::of(side, tick));
        if slot.is_none() { 0 } else { self.books.levels[slot].qty }
    }

    /// Visits what is displayed on one side of an instrument, best price first, oldest first. Of a
    /// reserve order `open` is what is displayed, `executed` is of all of it.
    pub fn visit_orders(&self, id: InstrumentId, side: Side, mut visit: impl FnMut(RestingOrder)) {
        self.visit_parts(id, side, false, |slot| visit(self.resting_part(slot)));
    }

    /// As [`Core::visit_orders`], for what is not displayed: hidden orders, and the parts behind
    /// the display of reserve orders.
    pub fn visit_hidden(&self, id: InstrumentId, side: Side, mut visit: impl FnMut(RestingOrder)) {
        self.visit_parts(id, side, true, |slot| visit(self.resting_part(slot)));
    }

    fn visit_parts(
        &self,
        id: InstrumentId,
        side: Side,
        hidden: bool,
        mut visit: impl FnMut(Slot<Order>),
    ) {
        if self.market.get(id).is_none() {
            return;
        }
        self.books.each_in(self.market.ladder(id, side, hidden), |slot, _| visit(slot));
    }

    /// Visits the stops of one side of an instrument with their stop prices, the one that is
    /// activated next first.
    pub fn visit_stops(
        &self,
        id: InstrumentId,
        side: Side,
        mut visit: impl FnMut(Price, RestingOrder),
    ) {
        if self.market.get(id).is_none() {
            return;
        }
        self.books.each_in(self.asides.get(id).stops.side(side), |slot, order| {
            visit(self.books.levels[order.level].price, self.resting_part(slot));
        });
    }

    /// Visits the orders of one side of an instrument that wait for a cross: those that find its
    /// price in the order in which it would fill them, then those that are for what it leaves.
    pub fn visit_crosses(
        &self,
        id: InstrumentId,
        side: Side,
        mut visit: impl FnMut(CrossType, RestingOrder),
    ) {
        if self.market.get(id).is_none() {
            return;
        }
        for (kind, book) in self.asides.get(id).all_for(&CROSSES) {
            self.books.each_in(book.side(side), |slot, _| visit(kind, self.resting_part(slot)));
        }
    }

    /// Writes all books as text: for each instrument a line `INSTRUMENT <locate> <symbol>`, then
    /// its bids, best price first and oldest first, as `B <price> <order reference> <open>`, then
    /// its offers likewise as `S ...`.
    ///
    /// # Errors
    /// Only those of `out`.
    pub fn write_books(&self, out: &mut impl fmt::Write) -> fmt::Result {
        for listing in self.market.listings() {
            writeln!(out, "INSTRUMENT {} {}", listing.instrument, listing.symbol)?;
            for (side, letter) in [(Side::Buy, 'B'), (Side::Sell, 'S')] {
                let mut written = Ok(());
                self.visit_orders(listing.instrument, side, |order| {
                    let RestingOrder { price, order, open, .. } = order;
                    written =
                        written.and_then(|()| writeln!(out, "{letter} {price} {order} {open}"));
                });
                written?;
            }
        }
        Ok(())
    }

    /// BLAKE3 over the whole state: where the log stands, the day, the counters, every session,
    /// every instrument and every order in priority order. The same after the same commands on any
    /// machine; memory layout, table order and capacity are no part of it.
    #[must_use]
    pub fn state_hash(&self) -> [u8; 32] {
        let mut hash = blake3::Hasher::new_derive_key("outcry core state v1");
        let mut put = |bytes: &[u8]| {
            hash.update(bytes);
        };
        put(&self.applied.0.to_le_bytes());
        put(&self.time.0.to_le_bytes());
        put(&[self.day.map_or(0, |code| code as u8)]);
        let counters = &self.counters;
        for count in [counters.orders, counters.trades, counters.rejected, counters.ignored] {
            put(&count.to_le_bytes());
        }
        put(&counters.volume.to_le_bytes());
        put(&(self.sessions.all().len() as u64).to_le_bytes());
        for session in self.sessions.all() {
            put(&session.account.0.to_le_bytes());
            put(&session.firm);
            put(&session.key);
            put(&session.next_in.to_le_bytes());
            put(&session.next_user_ref.0.to_le_bytes());
        }
        put(&u64::from(self.market.len()).to_le_bytes());
        for listing in self.market.listings() {
            put(&listing.symbol.0);
            put(&listing.tick.0.to_le_bytes());
            put(&listing.round_lot.0.to_le_bytes());
            for side in [Side::Buy, Side::Sell] {
                self.visit_orders(listing.instrument, side, |order| put(&image(&order)));
            }
        }
        self.put_special(&mut put);
        self.put_courses(&mut put);
        self.put_control(&mut put);
        self.put_risk(&mut put);
        self.put_rules(&mut put);
        self.put_ticks(&mut put);
        self.put_breaker(&mut put);
        self.put_bands(&mut put);
        self.put_corrections(&mut put);
        *hash.finalize().as_bytes()
    }

    /// What watches over the market, as far as it differs from a venue without any of it. Each
    /// piece begins with eight zeros, which no order does, and with a number of its own.
    fn put_control(&self, put: &mut impl FnMut(&[u8])) {
        let mut piece = |number: u8, about: u16, bytes: &[u8]| {
            put(&[0; 8]);
            put(&[number]);
            put(&about.to_le_bytes());
            put(bytes);
        };
        if self.switches.venue_off {
            piece(1, 0, &[]);
        }
        for id in (1..=self.market.len()).filter(|&id| self.switches.is_off(InstrumentId(id))) {
            piece(2, id, &[]);
        }
        for session in self.sessions.all() {
            if session.gate.remembered() != 0 {
                piece(3, session.id.0, &[session.gate.remembered()]);
            }
            let guard = self.guards.get(session.id).expect("every session has a guard");
            if guard.settings != SessionSettings::default() {
                piece(4, session.id.0, &settings_image(&guard.settings));
                put_guard(guard, &mut |bytes| piece(5, session.id.0, bytes));
            }
        }
        if let Some(sweep) = &self.sweeper.pending {
            piece(6, sweep.reason as u16, &sweep_image(sweep));
        }
    }
}

fn settings_image(settings: &SessionSettings) -> [u8; 18] {
    let mut bytes = [0; 18];
    bytes[0] = settings.on_disconnect as u8;
    if let Some(rate) = settings.rate {
        bytes[1..5].copy_from_slice(&rate.per_second.to_le_bytes());
        bytes[5..9].copy_from_slice(&rate.burst.to_le_bytes());
    }
    if let Some(limit) = settings.duplicates {
        bytes[9] = limit.most;
        bytes[10..18].copy_from_slice(&limit.window_ns.to_le_bytes());
    }
    bytes
}

/// The state of a guard: when its next message would be even, then its recent orders by age.
fn put_guard(guard: &Guard, piece: &mut impl FnMut(&[u8])) {
    piece(&guard.tat_ns.to_le_bytes());
    for order in guard.recent() {
        let mut bytes = [0; 19];
        bytes[0..8].copy_from_slice(&order.time.0.to_le_bytes());
        bytes[8..10].copy_from_slice(&order.instrument.0.to_le_bytes());
        bytes[10] = order.side_code;
        bytes[11..15].copy_from_slice(&order.qty.0.to_le_bytes());
        bytes[15..19].copy_from_slice(&order.price.0.to_le_bytes());
        piece(&bytes);
        if order.price_type != PriceType::Limit {
            piece(&[order.price_type as u8]);
        }
    }
}

fn sweep_image(Sweep { filter, of_day, .. }: &Sweep) -> [u8; 16] {
    let mut bytes = [0; 16];
    bytes[0] = [
        *of_day,
        filter.group.is_some(),
        filter.session.is_some(),
        filter.account.is_some(),
        filter.firm.is_some(),
        filter.instrument.is_some(),
    ]
    .iter()
    .fold(0, |bits, &given| bits << 1 | u8::from(given));
    bytes[1] = filter.side.map_or(0, |side| side as u8);
    bytes[2..4].copy_from_slice(&filter.session.unwrap_or_default().0.to_le_bytes());
    bytes[4..8].copy_from_slice(&filter.account.unwrap_or_default().0.to_le_bytes());
    bytes[8..12].copy_from_slice(&filter.firm.unwrap_or_default());
    bytes[12..14].copy_from_slice(&filter.instrument.unwrap_or_default().0.to_le_bytes());
    bytes[14..16].copy_from_slice(&filter.group.unwrap_or_default().0.to_le_bytes());
    bytes
}

/// What begins a section about special things: no order has reference 0, so nothing before it
/// looks like one. A state without them has no sections and the hash it always had.
const SECTION: [u8; 8] = [0; 8];

impl Core {
    fn put_special(&self, put: &mut impl FnMut(&[u8])) {
        for listing in self.market.listings() {
            for side in [Side::Buy, Side::Sell] {
                for hidden in [false, true] {
                    self.visit_parts(listing.instrument, side, hidden, |slot| {
                        self.put_part(slot, put);
                    });
                }
            }
        }
        self.put_asides(put);
        for session in self.sessions.all() {
            if session.post_only != PostOnly::Reject || session.self_trade.is_some() {
                put(&SECTION);
                put(b"S");
                put(&session.id.0.to_le_bytes());
                let rule = session.self_trade.map_or([0; 2], |r| [r.scope as u8, r.strategy as u8]);
                put(&[session.post_only as u8, rule[0], rule[1]]);
            }
        }
        for session in self.sessions.all().iter().filter(|session| session.access.is_bridge()) {
            put(&SECTION);
            put(b"B");
            put(&session.id.0.to_le_bytes());
            put(&[session.access as u8]);
        }
        if let Some(seed) = self.seed {
            put(&SECTION);
            put(b"R");
            put(&seed.to_le_bytes());
        }
        if let Some(before) = self.before {
            put(&SECTION);
            put(b"D");
            put(&before.log);
            put(&before.last.0.to_le_bytes());
            put(&before.day.to_le_bytes());
        }
    }

    /// What stands apart, and what is still to be settled.
    fn put_asides(&self, put: &mut impl FnMut(&[u8])) {
        for id in self.market.listings().map(|listing| listing.instrument) {
            let aside = self.asides.get(id);
            for side in [Side::Buy, Side::Sell] {
                self.books.each_in(aside.stops.side(side), |slot, order| {
                    self.put_part(slot, put);
                    put(&SECTION);
                    put(b"W");
                    put(&self.books.levels[order.level].price.0.to_le_bytes());
                    let manner = self.extra(order).map(|extra| extra.manner);
                    if let Some(Manner::Stop { reserved, self_trade, .. }) = manner {
                        put(&reserved.0.to_le_bytes());
                        put(&self_trade.map_or([0; 2], |r| [r.scope as u8, r.strategy as u8]));
                    }
                });
            }
            let books = aside.all_for(&CROSSES);
            for ladder in books.flat_map(|(_, b)| [Side::Buy, Side::Sell].map(|side| b.side(side)))
            {
                self.books.each_in(ladder, |slot, order| {
                    self.put_part(slot, put);
                    let manner = self.extra(order).map(|extra| extra.manner);
                    if let Some(Manner::Cross { kind, reserved, role, leaving }) = manner {
                        put(&SECTION);
                        put(b"X");
                        put(&[kind as u8]);
                        put(&reserved.0.to_le_bytes());
                        if role != Role::Ordinary || leaving {
                            put(&[role as u8, leaving.into()]);
                        }
                    }
                });
            }
            self.put_pegs(id, put);
            if let Some((high, low)) = aside.sales {
                put(&SECTION);
                put(b"H");
                put(&id.0.to_le_bytes());
                put(&high.0.to_le_bytes());
                put(&low.0.to_le_bytes());
            }
        }
        for id in self.asides.marked() {
            put(&SECTION);
            put(b"K");
            put(&id.0.to_le_bytes());
        }
    }

    /// What is special about a part; what is displayed of it was put before.
    pub(super) fn put_part(&self, slot: Slot<Order>, put: &mut impl FnMut(&[u8])) {
        let order = &self.books.orders[slot];
        if !order.is_special() {
            return;
        }
        put(&SECTION);
        put(b"P");
        put(&[order.flags.0]);
        let part = self.resting_part(slot);
        put(&part.order.0.to_le_bytes());
        if order.flags.has(Flags::HIDDEN) {
            put(&image(&part));
        }
        if let Some(extra) = self.extra(order) {
            put(&extra.own.0.to_le_bytes());
            let reserve = match extra.manner {
                Manner::Reserve { max_floor, random_reserve, displays } => {
                    [max_floor.0, random_reserve.0, displays]
                }
                _ => [0; 3],
            };
            put(&extra.min_qty.0.to_le_bytes());
            reserve.iter().for_each(|value| put(&value.to_le_bytes()));
            put(&u32::from(extra.group.0).to_le_bytes());
            put(&extra.self_trade_group);
            if let Some(second) = self.expiries.second_of(extra) {
                put(&SECTION);
                put(b"T");
                put(&second.to_le_bytes());
            }
        }
    }
}

/// Everything about a resting order, in bytes. The order reference comes first and is never 0, and
/// the side follows, so no two states write the same bytes.
fn image(order: &RestingOrder) -> [u8; 48] {
    let mut bytes = [0; 48];
    let tags = &order.tags;
    bytes[0..8].copy_from_slice(&order.order.0.to_le_bytes());
    bytes[8] = order.side as u8;
    bytes[9] = tags.side_code;
    bytes[10] = tags.display;
    bytes[11] = tags.capacity;
    bytes[12] = tags.intermarket_sweep;
    bytes[13] = tags.cross_type;
    bytes[14..28].copy_from_slice(&tags.cl_ord_id);
    bytes[28..30].copy_from_slice(&order.session.0.to_le_bytes());
    bytes[30..34].copy_from_slice(&order.user_ref.0.to_le_bytes());
    bytes[34..38].copy_from_slice(&order.price.0.to_le_bytes());
    bytes[38..42].copy_from_slice(&order.open.0.to_le_bytes());
    bytes[42..46].copy_from_slice(&order.executed.0.to_le_bytes());
    bytes[46] = tags.customer_type;
    bytes
}
