//! Bands: rules R8.11 to R8.17.

use outcry_engine::core::oversight::{Bands, SetBands};
use outcry_engine::core::phase::{Reason, SetPhase};
use outcry_engine::core::{PRICE_MARKET, Phase};

use super::*;

#[derive(Clone, Default)]
pub(super) struct Band {
    set: Option<Bands>,
    reference: u32,
    traded: bool,
    first_trade: Option<u32>,
    /// The lowest and the highest price.
    pub(super) edges: Option<(u32, u32)>,
    /// Prices of trades, by span, the one that runs first.
    spans: Vec<Vec<u64>>,
    /// When the reference is looked at again.
    pub(super) update: Option<u64>,
    /// When a limit state ends in a pause.
    pub(super) limit: Option<u64>,
    /// Whether what is outside is still to be cancelled.
    sweeps: bool,
}

impl Model {
    pub(super) fn band(&self, id: InstrumentId) -> &Band {
        &self.courses[usize::from(id.0) - 1].band
    }

    pub(super) fn is_sweeping(&self) -> bool {
        self.courses.iter().any(|course| course.band.sweeps)
    }

    pub(super) fn set_bands(&mut self, set: SetBands) {
        let bands = Some(set.bands).filter(|bands| bands.width_bp > 0);
        self.course(set.instrument).band.set = bands;
        self.begin_bands(set.instrument);
    }

    pub(super) fn begin_bands(&mut self, id: InstrumentId) {
        let trades = self.phase(id) == Phase::Continuous;
        let Some(set) = self.band(id).set.filter(|_| trades) else {
            let band = &mut self.course(id).band;
            (band.update, band.limit) = (None, None);
            return self.redraw(id, None);
        };
        let update = self.in_ms(set.update_ms);
        let course = self.course(id);
        let known = [course.band.reference, course.last, course.crossed, course.previous_close];
        let band = &mut course.band;
        band.reference = known.into_iter().find(|&price| price > 0).unwrap_or(0);
        band.traded = course.last > 0;
        band.spans = vec![Vec::new()];
        (band.update, band.limit) = (update, None);
        if update.is_none() {
            return self.redraw(id, None);
        }
        self.draw(id);
    }

    fn draw(&mut self, id: InstrumentId) {
        let Band { set, reference, .. } = *self.band(id);
        let Some(set) = set else { return };
        if reference == 0 {
            return self.redraw(id, None);
        }
        let reference = i64::from(reference);
        let mut away = reference * i64::from(set.width_bp) / 10_000;
        if set.most.0 > 0 {
            away = away.min(set.most.0.into());
        }
        if self.control.now >= set.doubled_from {
            self.reached.insert("bands doubled");
            away *= 2;
        }
        let nearest = |price: i64| {
            let (below, above) = (self.down(id, price), self.up(id, price));
            match (price - below).cmp(&(above - price)) {
                std::cmp::Ordering::Less => below,
                std::cmp::Ordering::Greater => above,
                std::cmp::Ordering::Equal if price > reference => above,
                std::cmp::Ordering::Equal => below,
            }
        };
        let (lower, upper) = (nearest(reference - away), nearest(reference + away));
        let (lowest, highest) = (self.up(id, 1), self.down(id, 1_999_999_900));
        let edges = (lower.max(lowest) as u32, upper.min(highest) as u32);
        self.redraw(id, Some(edges));
    }

    fn redraw(&mut self, id: InstrumentId, edges: Option<(u32, u32)>) {
        if self.band(id).edges == edges {
            return;
        }
        let band = &mut self.course(id).band;
        band.edges = edges;
        band.sweeps = edges.is_some();
        self.sleep_pegs_of(id);
    }

    pub(super) fn go_on_banding(&mut self, mut room: usize) -> usize {
        for id in self.listings.iter().map(|listing| listing.instrument).collect::<Vec<_>>() {
            while self.band(id).sweeps && self.moving.is_none() {
                let Some(at) = self.first_outside(id) else {
                    self.course(id).band.sweeps = false;
                    break;
                };
                if room == 0 {
                    return 0;
                }
                room -= 1;
                self.reached.insert("cancelled outside bands");
                self.kill(at, CancelReason::Collar);
            }
        }
        room
    }

    fn first_outside(&self, id: InstrumentId) -> Option<usize> {
        let (lower, upper) = self.band(id).edges?;
        let outside = self.resting.iter().enumerate().filter(|(_, o)| {
            let beyond = if o.side == Side::Buy { o.price.0 > upper } else { o.price.0 < lower };
            o.instrument == id && o.shown + o.hidden > 0 && beyond
        });
        let first = outside.min_by_key(|(_, o)| {
            let place = if o.shown > 0 { o.shown_place } else { o.hidden_place };
            (o.side == Side::Sell, rank(o.side, o.price), o.shown == 0, place)
        });
        first.map(|(at, _)| at)
    }

    /// The price where the bands allow it, else the band.
    pub(super) fn banded(&self, id: InstrumentId, side: Side, price: Price) -> Price {
        match (self.band(id).edges, side) {
            (Some((_, upper)), Side::Buy) if price.0 > upper => Price(upper),
            (Some((lower, _)), Side::Sell) if price.0 < lower => Price(lower),
            _ => price,
        }
    }

    /// Rule R8.14, for an order that is on its way to the book.
    pub(super) fn within_bands(&mut self, order: Resting, gathers: bool) -> Resting {
        let waits = order.cross.is_some() || order.terms.stop_price.0 > 0;
        let price = self.banded(order.instrument, order.side, order.price);
        if waits || gathers || order.price == PRICE_MARKET || price == order.price {
            return order;
        }
        self.reached.insert("clamped to a band");
        Resting { price, limit: price, reserved_at: price.0, ..order }
    }

    pub(super) fn note_in_bands(&mut self, id: InstrumentId, price: Price) {
        if self.phase(id) != Phase::Continuous {
            return;
        }
        let band = &mut self.course(id).band;
        if band.set.is_none() {
            return;
        }
        band.spans[0].push(price.0.into());
        if !band.traded {
            band.first_trade = Some(price.0);
        }
        band.traded = true;
    }

    pub(super) fn set_band_reference(&mut self, id: InstrumentId, price: Price) {
        self.course(id).band.reference = price.0;
    }

    pub(super) fn update_bands(&mut self, id: InstrumentId) {
        let band = &mut self.course(id).band;
        let set = band.set.unwrap();
        let trades: Vec<u64> = band.spans.iter().take(10).flatten().copied().collect();
        band.update = band.update.map(|at| at + u64::from(set.update_ms) * 1_000_000);
        band.spans.insert(0, Vec::new());
        band.spans.truncate(10);
        if !trades.is_empty() {
            let mean = trades.iter().sum::<u64>() / trades.len() as u64;
            let reference = u64::from(band.reference);
            if mean.abs_diff(reference) * 10_000 >= reference * u64::from(set.change_bp) {
                band.reference = mean as u32;
                self.reached.insert("bands follow the trades");
            }
        }
        self.draw(id);
    }

    /// At the end of a command.
    pub(super) fn judge_bands(&mut self, id: InstrumentId) {
        if let Some(price) = self.course(id).band.first_trade.take() {
            self.course(id).band.reference = price;
            self.draw(id);
        }
        let Some((lower, upper)) = self.band(id).edges else { return };
        if self.is_sweeping() {
            return;
        }
        let shown = |side: Side, price: u32| {
            let at = |o: &Resting| o.side == side && o.shown > 0 && o.instrument == id;
            let best = self.resting.iter().filter(|o| at(o)).map(|o| rank(side, o.price)).min();
            best == Some(rank(side, Price(price)))
        };
        let limit = shown(Side::Buy, upper) || shown(Side::Sell, lower);
        let next = self.in_ms(self.band(id).set.unwrap().limit_ms);
        let band = &mut self.course(id).band;
        if !limit {
            band.limit = None;
        } else if band.limit.is_none() {
            band.limit = next;
            self.reached.insert("limit state");
        }
    }

    pub(super) fn end_limit_state(&mut self, id: InstrumentId, room: usize) -> usize {
        self.course(id).band.limit = None;
        self.reached.insert("paused by bands");
        let (phase, reason) = (Phase::Paused, Reason(*b"LUDP"));
        self.set_phase(SetPhase { instrument: id, phase, reason });
        self.go_on_moving(room)
    }
}
