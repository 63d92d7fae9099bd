//! The uncross: chapter R6, with every candidate tried and every share counted.

use outcry_engine::core::event::CrossFilled;
use outcry_engine::core::{CrossType, MatchNumber, PRICE_MARKET};

use super::phases::Work;
use super::*;

/// Interest of one side at a price, as one part.
struct Interest {
    order: OrderRef,
    hidden: bool,
    side: Side,
    price: u32,
    qty: u32,
    /// Number of the part: of its display, or of the order.
    number: OrderRef,
}

impl Model {
    /// Rule R6.1.
    fn participants(&self, id: InstrumentId, kind: CrossType) -> Vec<Interest> {
        let mut parts = Vec::new();
        for o in self.resting.iter().filter(|o| o.instrument == id) {
            let interest = |hidden: bool, qty: u32, number: OrderRef| Interest {
                order: o.own,
                hidden,
                side: o.side,
                price: o.price.0,
                qty,
                number,
            };
            if o.cross == Some(kind) && !o.terms.imbalance_only {
                let price = match (o.price, o.side) {
                    (PRICE_MARKET, Side::Buy) => u32::MAX,
                    (PRICE_MARKET, Side::Sell) => 0,
                    (price, _) => price.0,
                };
                parts.push(Interest { price, ..interest(false, o.apart, o.own) });
            }
            if o.shown > 0 {
                parts.push(interest(false, o.shown, o.display_ref));
            }
            if o.is_peg() {
                continue;
            }
            let minimum = o.display == Display::Hidden && o.terms.min_qty.0 > 0;
            if o.hidden > 0 && !minimum {
                parts.push(interest(true, o.hidden, o.own));
            }
        }
        parts
    }

    /// Rule R6.5: price, volume and surplus.
    fn auction(&self, parts: &[Interest], reference: Option<u32>) -> Option<(u32, u64, i128)> {
        let at = |side: Side, p: u32| -> i128 {
            let willing = |i: &&Interest| {
                i.side == side && if side == Side::Buy { i.price >= p } else { i.price <= p }
            };
            parts.iter().filter(willing).map(|i| i128::from(i.qty)).sum()
        };
        // Who has no limit names no price.
        let limits = parts.iter().map(|i| i.price).filter(|&price| price > 0 && price < u32::MAX);
        let candidates: BTreeSet<u32> = limits.chain(reference).collect();
        let tried = candidates.iter().map(|&p| (p, at(Side::Buy, p), at(Side::Sell, p)));
        let mut tried: Vec<(u32, i128, i128)> =
            tried.map(|(p, bids, offers)| (p, bids.min(offers), bids - offers)).collect();
        let most = tried.iter().map(|&(_, volume, _)| volume).max().filter(|&most| most > 0)?;
        tried.retain(|&(_, volume, _)| volume == most);
        let least = tried.iter().map(|&(_, _, surplus)| surplus.abs()).min()?;
        tried.retain(|&(_, _, surplus)| surplus.abs() == least);
        let &(price, volume, surplus) = if tried.iter().all(|&(_, _, surplus)| surplus > 0) {
            tried.last()?
        } else if tried.iter().all(|&(_, _, surplus)| surplus < 0) {
            tried.first()?
        } else if let Some(reference) = reference {
            let far = |p: u32| (i64::from(p) - i64::from(reference)).abs();
            tried.iter().rev().min_by_key(|&&(p, ..)| far(p))?
        } else {
            tried.first()?
        };
        Some((price, volume as u64, surplus))
    }

    /// What a cross would give now: price, volume and surplus, of the orders for it alone or not.
    pub(super) fn indicative(
        &self,
        id: InstrumentId,
        kind: CrossType,
        alone: bool,
    ) -> Option<(u32, u64, i128)> {
        let mut parts = self.participants(id, kind);
        parts.retain(|part| {
            !alone || self.resting.iter().any(|o| o.own == part.order && o.apart > 0)
        });
        self.auction(&parts, self.reference(id, kind))
    }

    /// Rule R6.4.
    pub(super) fn reference(&self, id: InstrumentId, kind: CrossType) -> Option<u32> {
        let course = &self.courses[usize::from(id.0) - 1];
        let mut known = [course.previous_close, course.last];
        if kind != CrossType::Opening {
            known.reverse();
        }
        let first = known.into_iter().find(|&price| price > 0)?;
        Some(self.down(id, first.into()) as u32).filter(|&price| price > 0)
    }

    /// Rules R6.12, R6.13 and R6.15: everything that the uncross will do, in order.
    pub(super) fn uncross(&mut self, id: InstrumentId, kind: CrossType) -> Vec<Work> {
        let mut parts = self.participants(id, kind);
        let reference = self.reference(id, kind);
        let Some((price, volume, surplus)) = self.auction(&parts, reference) else {
            return if kind == CrossType::Halt { Vec::new() } else { vec![Work::Print(0, 0, 0)] };
        };
        self.reached.insert("uncrossed");
        self.trades += 1;
        let number = self.trades;
        let mut work = Vec::new();
        let only = self.imbalance_only(id, kind, (price, surplus));
        let taken = only.iter().map(|&(_, qty)| u64::from(qty)).sum::<u64>();
        if taken > 0 {
            self.reached.insert("imbalance taken");
        }
        for side in [Side::Buy, Side::Sell] {
            parts.sort_by_key(|i| (rank(side, Price(i.price)), i.hidden, i.number));
            let has_surplus = (side == Side::Buy) == (surplus > 0);
            let mut left = if has_surplus { volume + taken } else { volume };
            for i in parts.iter().filter(|i| i.side == side) {
                let qty = left.min(u64::from(i.qty)) as u32;
                if qty > 0 {
                    work.push(Work::Fill(i.order, i.hidden, qty, price, number));
                }
                left -= u64::from(qty);
            }
            assert_eq!(left, 0, "both sides have what is paired");
            if !has_surplus {
                let fill = |&(order, qty): &_| Work::Fill(order, false, qty, price, number);
                work.extend(only.iter().map(fill));
            }
        }
        work.push(Work::Print(volume + taken, price, number));
        work
    }

    /// Rule R6.14: who takes how much of a surplus at this price.
    fn imbalance_only(
        &self,
        id: InstrumentId,
        kind: CrossType,
        (price, surplus): (u32, i128),
    ) -> Vec<(OrderRef, u32)> {
        let mut left = surplus.unsigned_abs();
        let mut all: Vec<&Resting> = (self.resting.iter())
            .filter(|o| o.instrument == id && o.cross == Some(kind) && o.terms.imbalance_only)
            .filter(|o| match o.side {
                Side::Buy => surplus < 0 && o.price.0 >= price,
                Side::Sell => surplus > 0 && o.price.0 <= price,
            })
            .collect();
        all.sort_by_key(|o| o.own);
        let mut taken = Vec::new();
        for o in all {
            let qty = left.min(o.apart.into());
            left -= qty;
            if qty > 0 {
                taken.push((o.own, qty as u32));
            }
        }
        taken
    }

    /// Rule R6.18: a market-to-limit order whose cross is over.
    pub(super) fn turn_to_limit(&mut self, order: OrderRef, price: u32) {
        let at = self.resting.iter().position(|o| o.own == order).unwrap();
        let mut o = self.resting.remove(at);
        self.reached.insert("became a limit");
        self.orders += 1;
        o.own = OrderRef(self.orders);
        o.display_ref = o.own;
        let price = if o.price == PRICE_MARKET { price } else { price.min(o.price.0) };
        (o.price, o.limit, o.reserved_at) = (Price(price), Price(price), price);
        (o.shown, o.apart, o.cross) = (o.apart, 0, None);
        o.shown_place = self.next_place();
        let Resting { session, user_ref, own: order, shown, .. } = o;
        let (price, qty) = (Price(price), Qty(shown));
        self.events.push(Event::BecameLimit { session, user_ref, order, price, qty });
        self.resting.push(o);
        self.tell_added(&o);
    }

    pub(super) fn fill_in_cross(
        &mut self,
        order: OrderRef,
        hidden: bool,
        qty: u32,
        (price, number, cross): (Price, u64, CrossType),
    ) {
        let at = self.resting.iter().position(|o| o.own == order).unwrap();
        let o = &mut self.resting[at];
        let apart = o.apart > 0;
        if apart {
            o.apart -= qty;
        } else if hidden {
            o.hidden -= qty;
        } else {
            o.shown -= qty;
        }
        o.executed += qty;
        let o = *o;
        self.count_for_risk(&o, qty.into(), price.0);
        self.remember_cross(&o, qty, price, number);
        if apart {
            self.reached.insert("filled by its cross");
        } else if hidden {
            self.reached.insert("hidden crossed");
        }
        if o.open() == 0 {
            self.resting.remove(at);
        }
        self.events.push(Event::CrossFilled(CrossFilled {
            instrument: o.instrument,
            session: o.session,
            user_ref: o.user_ref,
            order: o.display_ref,
            qty: Qty(qty),
            price,
            match_number: MatchNumber(number),
            cross,
            leaves: Qty(o.open()),
            is_displayed: !hidden && !apart,
        }));
    }

    pub(super) fn print(
        &mut self,
        instrument: InstrumentId,
        shares: u64,
        (price, number, cross): (Price, u64, CrossType),
    ) {
        if shares > 0 {
            self.note_sale(instrument, price);
            self.note_in_bands(instrument, price);
            self.course(instrument).crossed = price.0;
            self.set_band_reference(instrument, price);
        }
        let (symbol, match_number) = (self.listing(instrument).symbol, MatchNumber(number));
        self.events.push(Event::CrossPrinted {
            instrument,
            symbol,
            shares,
            price,
            match_number,
            cross,
        });
        if shares > 0 && cross == CrossType::Opening {
            self.watch_fall(instrument, price.0);
            self.end_fall();
        }
    }
}
