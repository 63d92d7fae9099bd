//! Bands, limit up and limit down: no trade outside them, and a pause when the quote stays at one
//! (rules R8.11 to R8.17).

use super::Core;
use super::alarms::Kind;
use super::check::CommandError;
use super::deadlines::NEVER;
use super::event::EventSink;
use super::matching::Out;
use super::order::Order;
use super::oversight::{Bands, SetBands};
use super::phase::{Phase, Reason, SetPhase};
use super::slab::Slot;
use super::special::{Arrival, Fate};
use super::types::{CancelReason, InstrumentId, Nanos, PRICE_MAX, Price, Side};

/// Spans of which trades count for the reference.
const SPANS: usize = 10;
/// The longest time of bands, in ms: a day.
const MS_MAX: u32 = 86_400_000;

/// Trades of a span of time.
#[derive(Clone, Copy, Default)]
struct Span {
    /// Of their prices.
    sum: u64,
    trades: u64,
}

/// The bands of an instrument.
#[derive(Clone, Copy, Default)]
pub(super) struct Band {
    set: Bands,
    /// 0 for none.
    reference: Price,
    /// Whether the first trade will be the reference, as there has been none.
    awaits_trade: bool,
    /// The first trade, until the command ends.
    first_trade: Option<Price>,
    /// The lowest and the highest price, while they are in force.
    edges: Option<(Price, Price)>,
    spans: [Span; SPANS],
    /// The one that runs.
    span: u8,
}

impl Band {
    pub(super) fn is_on(&self) -> bool {
        self.set.width_bp > 0
    }
}

/// The bands of all instruments.
#[derive(Default)]
pub(super) struct BandList {
    list: Vec<Band>,
    /// Where orders outside new bands are still to be cancelled.
    sweeping: Option<InstrumentId>,
}

impl BandList {
    pub(super) fn new(instruments: u16) -> Self {
        Self { list: Vec::with_capacity(usize::from(instruments)), sweeping: None }
    }

    pub(super) fn add(&mut self) {
        self.list.push(Band::default());
    }

    pub(super) fn is_sweeping(&self) -> bool {
        self.sweeping.is_some()
    }

    pub(super) fn get(&self, id: InstrumentId) -> &Band {
        &self.list[usize::from(id.0) - 1]
    }

    fn of(&mut self, id: InstrumentId) -> &mut Band {
        &mut self.list[usize::from(id.0) - 1]
    }
}

impl Core {
    /// The lowest and the highest price at which an instrument trades now; none without bands.
    #[must_use]
    pub fn band_edges(&self, id: InstrumentId) -> Option<(Price, Price)> {
        self.bands.list.get(usize::from(id.0).checked_sub(1)?)?.edges
    }

    /// The bands of an instrument as they are set.
    #[must_use]
    pub fn bands_of(&self, id: InstrumentId) -> Option<Bands> {
        Some(self.bands.list.get(usize::from(id.0).checked_sub(1)?)?.set)
    }

    pub(super) fn check_bands(&self, set: &SetBands) -> Result<(), CommandError> {
        let SetBands { instrument, bands } = *set;
        self.check_scheduled(instrument)?;
        let problem = if bands.width_bp > 10_000 {
            "bands are no wider than the reference"
        } else if bands.width_bp > 0 && bands.update_ms == 0 {
            "bands are looked at from time to time"
        } else if bands.update_ms.max(bands.limit_ms) > MS_MAX {
            "a time of bands is within a day"
        } else {
            return Ok(());
        };
        Err(CommandError::Rules { instrument, problem })
    }

    pub(super) fn set_bands(&mut self, set: &SetBands) {
        let id = set.instrument;
        let was_on = self.bands.get(id).is_on();
        self.bands.of(id).set = set.bands;
        let is_on = self.bands.get(id).is_on();
        let watchers = &mut self.asides.of(id).watchers;
        *watchers = *watchers + u32::from(is_on) - u32::from(was_on);
        self.refresh_shut(id);
        self.begin_bands(id);
        self.reschedule();
    }

    /// Bands begin and end with continuous trading, and when they are set.
    pub(super) fn begin_bands(&mut self, id: InstrumentId) {
        let is_trading = self.phase(id) == Some(Phase::Continuous);
        let band = *self.bands.get(id);
        self.courses.alarms.set(Kind::LimitState, id, NEVER);
        let update = self.after_ms(if is_trading && band.is_on() { band.set.update_ms } else { 0 });
        self.courses.alarms.set(Kind::Bands, id, update);
        if update == NEVER {
            return self.redraw(id, None);
        }
        let last = self.market.of(id).last;
        let reference =
            if band.reference.0 == 0 { self.dynamic_reference(id) } else { Some(band.reference) };
        let band = self.bands.of(id);
        band.reference = reference.unwrap_or_default();
        band.awaits_trade = last.0 == 0;
        (band.spans, band.span) = ([Span::default(); SPANS], 0);
        self.draw_bands(id);
    }

    /// Where the bands are now. What is outside is cancelled at once, or by the Ticks that follow.
    fn draw_bands(&mut self, id: InstrumentId) {
        let Band { set, reference, .. } = *self.bands.get(id);
        if reference.0 == 0 {
            return self.redraw(id, None);
        }
        let reference = u64::from(reference.0);
        let mut away = reference * u64::from(set.width_bp) / 10_000;
        if set.most.0 > 0 {
            away = away.min(set.most.0.into());
        }
        if self.time >= set.doubled_from {
            away *= 2;
        }
        // Both are far below 2^63.
        let upper = (reference + away) as i64;
        let lower = reference.saturating_sub(away) as i64;
        let grid = self.grid(id);
        // To the nearest tick, from the middle between two away from the reference.
        let (under, over) = (grid.down(upper), grid.up(upper));
        let upper = if upper - under < over - upper { under } else { over };
        let (under, over) = (grid.down(lower), grid.up(lower));
        let lower = if over - lower < lower - under { over } else { under };
        let (lowest, highest) = (grid.above(0), grid.down(PRICE_MAX.0.into()));
        let edges = (Price(lower.max(lowest) as u32), Price(upper.min(highest) as u32));
        self.redraw(id, Some(edges));
    }

    fn redraw(&mut self, id: InstrumentId, edges: Option<(Price, Price)>) {
        if self.bands.get(id).edges == edges {
            return;
        }
        self.bands.of(id).edges = edges;
        if edges.is_some() {
            self.bands.sweeping = Some(id);
        }
        // Pegs work inside the bands: all of them look anew.
        self.sleep_pegs(id);
        self.asides.mark(id);
    }

    /// Cancels what is outside new bands, buyers first, each by priority, as far as there is room.
    pub(super) fn go_on_banding<S: EventSink>(&mut self, room: &mut usize, out: &mut Out<'_, S>) {
        while let Some(id) = self.bands.sweeping.filter(|_| self.courses.moving.is_none()) {
            let Some(slot) = self.first_outside(id) else {
                self.bands.sweeping = None;
                self.asides.mark(id);
                return;
            };
            if *room == 0 {
                return;
            }
            *room -= 1;
            self.cancel_whole(slot, CancelReason::Collar, out);
        }
    }

    fn first_outside(&self, id: InstrumentId) -> Option<Slot<Order>> {
        let (lower, upper) = self.bands.get(id).edges?;
        [Side::Buy, Side::Sell].into_iter().find_map(|side| {
            let best = [false, true].map(|hidden| self.market.ladder(id, side, hidden).best());
            let there = best.into_iter().filter(|level| !level.is_none());
            // Of levels alike the first, which is what is displayed.
            let level = there.min_by_key(|&level| self.books.levels[level].key)?;
            let price = self.books.levels[level].price;
            let is_outside = if side == Side::Buy { price > upper } else { price < lower };
            is_outside.then(|| self.books.levels[level].head)
        })
    }

    /// A price no more aggressive than the band allows.
    pub(super) fn within_bands(&self, id: InstrumentId, side: Side, price: Price) -> Price {
        match (self.bands.get(id).edges, side) {
            (Some((_, upper)), Side::Buy) => price.min(upper),
            (Some((lower, _)), Side::Sell) => price.max(lower),
            (None, _) => price,
        }
    }

    /// Whether a trade at this price would be outside the bands.
    pub(super) fn is_outside_bands(&self, id: InstrumentId, price: Price) -> bool {
        let edges = self.bands.get(id).edges;
        edges.is_some_and(|(lower, upper)| price < lower || price > upper)
    }

    /// The limit of an arrival is the band, where it is beyond (rule R8.14).
    pub(super) fn clamp(&mut self, arrival: &mut Arrival) {
        let waits = arrival.cross.is_some() || arrival.terms.stop_price.0 != 0;
        if arrival.tick.is_none() || waits || arrival.fate == Fate::Gather {
            return;
        }
        let price = self.within_bands(arrival.instrument, arrival.side, arrival.price);
        if price != arrival.price {
            arrival.price = price;
            arrival.tick = self.market.of(arrival.instrument).tick_of(price);
        }
    }

    /// A trade counts for the reference.
    pub(super) fn note_in_bands(&mut self, id: InstrumentId, price: Price) {
        let is_trading = self.phase(id) == Some(Phase::Continuous);
        let band = self.bands.of(id);
        if !band.is_on() || !is_trading {
            return;
        }
        let span = &mut band.spans[usize::from(band.span)];
        span.sum += u64::from(price.0);
        span.trades += 1;
        if std::mem::take(&mut band.awaits_trade) {
            band.first_trade = Some(price);
        }
        self.asides.mark(id);
    }

    /// The price of a cross is the reference.
    pub(super) fn set_band_reference(&mut self, id: InstrumentId, price: Price) {
        self.bands.of(id).reference = price;
    }

    /// A span has ended: the mean of the trades of the last ones becomes the reference when it is
    /// far enough from it (rule R8.12).
    pub(super) fn update_bands(&mut self, id: InstrumentId, at: Nanos) {
        let band = self.bands.of(id);
        let sum: u64 = band.spans.iter().map(|span| span.sum).sum();
        let trades: u64 = band.spans.iter().map(|span| span.trades).sum();
        if let Some(mean) = sum.checked_div(trades) {
            let reference = u64::from(band.reference.0);
            if mean.abs_diff(reference) * 10_000 >= reference * u64::from(band.set.change_bp) {
                band.reference = Price(mean as u32);
            }
        }
        band.span = (band.span + 1) % SPANS as u8;
        band.spans[usize::from(band.span)] = Span::default();
        let next = at.0.saturating_add(u64::from(band.set.update_ms) * 1_000_000);
        self.courses.alarms.set(Kind::Bands, id, Nanos(next));
        self.draw_bands(id);
    }

    /// The end of a command that touched an instrument: its first trade is the reference, and a
    /// quote at a band is a limit state.
    pub(super) fn judge_bands(&mut self, id: InstrumentId) {
        if let Some(price) = self.bands.of(id).first_trade.take() {
            self.bands.of(id).reference = price;
            self.draw_bands(id);
        }
        let Some((lower, upper)) = self.bands.get(id).edges else { return };
        if self.bands.is_sweeping() {
            return;
        }
        let (bid, offer) = self.quote(id);
        let is_limit = bid == Some(upper) || offer == Some(lower);
        let was_limit = self.courses.alarms.at(Kind::LimitState, id) != NEVER;
        if is_limit != was_limit {
            let ms = if is_limit { self.bands.get(id).set.limit_ms } else { 0 };
            self.courses.alarms.set(Kind::LimitState, id, self.after_ms(ms));
        }
    }

    /// A limit state has lasted too long: the instrument pauses (rule R8.16).
    pub(super) fn end_limit_state<S: EventSink>(
        &mut self,
        instrument: InstrumentId,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) {
        self.courses.alarms.set(Kind::LimitState, instrument, NEVER);
        let (phase, reason) = (Phase::Paused, Reason(*b"LUDP"));
        self.set_phase(&SetPhase { instrument, phase, reason }, room, out);
    }

    /// What is not as it was when an instrument was listed, for the state's hash.
    pub(super) fn put_bands(&self, put: &mut impl FnMut(&[u8])) {
        for (id, band) in (1..).map(InstrumentId).zip(&self.bands.list) {
            let Band { set, reference, awaits_trade, first_trade, edges, spans, span } = band;
            if *set == Bands::default() && reference.0 == 0 {
                continue;
            }
            put(&[0; 8]);
            put(b"B");
            put(&id.0.to_le_bytes());
            put(&[set.width_bp.to_le_bytes(), set.change_bp.to_le_bytes()].concat());
            let edges = edges.unwrap_or_default();
            let first = first_trade.unwrap_or_default();
            let numbers = [
                set.most.0,
                set.limit_ms,
                set.update_ms,
                reference.0,
                edges.0.0,
                edges.1.0,
                first.0,
            ];
            numbers.iter().for_each(|number| put(&number.to_le_bytes()));
            put(&set.doubled_from.0.to_le_bytes());
            put(&[u8::from(*awaits_trade), *span]);
            for span in spans {
                put(&span.sum.to_le_bytes());
                put(&span.trades.to_le_bytes());
            }
            for kind in [Kind::LimitState, Kind::Bands] {
                put(&self.courses.alarms.at(kind, id).0.to_le_bytes());
            }
        }
        if let Some(id) = self.bands.sweeping {
            put(&[0; 8]);
            put(b"b");
            put(&id.0.to_le_bytes());
        }
    }
}
