//! Pegs: rules R2.7 to R2.10, R2.24 and R3.21 to R3.24.

use outcry_engine::core::{PEGS_PER_INSTRUMENT_MAX, PriceType, TimeInForce};

use super::walk::{End, Queue, Taker};
use super::*;

type Quote = (Option<Price>, Option<Price>);

/// How far passes have come: the quote that was looked at, and the number of the last peg asked;
/// none once all were.
pub(super) type Passes = BTreeMap<InstrumentId, (Quote, Option<u64>)>;

impl Resting {
    pub(super) fn is_peg(&self) -> bool {
        use PriceType as P;
        matches!(self.terms.price_type, P::Primary | P::MarketPeg | P::Midpoint)
    }

    pub(super) fn is_midpoint(&self) -> bool {
        self.terms.price_type == PriceType::Midpoint
    }

    pub(super) fn open_in(&self, queue: Queue) -> u32 {
        match queue {
            Queue::Shown => self.shown,
            Queue::Hidden => self.hidden,
            Queue::Mid if self.mid.is_some() => self.peg,
            Queue::Mid => 0,
        }
    }

    /// The price of what stands there.
    pub(super) fn price_in(&self, queue: Queue, mid: Option<Price>) -> Price {
        if queue == Queue::Mid { mid.unwrap() } else { self.price }
    }

    pub(super) fn take_off(&mut self, queue: Queue, qty: u32) {
        match queue {
            Queue::Shown => self.shown -= qty,
            Queue::Hidden => self.hidden -= qty,
            Queue::Mid => self.peg -= qty,
        }
    }

    /// Whether its limit allows a price.
    pub(super) fn allows(&self, price: Price) -> bool {
        rank(self.side, self.limit) <= rank(self.side, price)
    }
}

/// Where a peg works.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Works {
    Nowhere,
    Mid(u32),
    At(u32),
}

impl Model {
    fn quote(&self, id: InstrumentId) -> Quote {
        let shown = |side: Side| {
            let there = |o: &&Resting| o.instrument == id && o.side == side && o.shown > 0;
            let best = self.resting.iter().filter(there).map(|o| rank(side, o.price)).min();
            best.map(|rank| Price(if side == Side::Buy { u32::MAX - rank } else { rank }))
        };
        (shown(Side::Buy), shown(Side::Sell))
    }

    /// Rule R2.4: in continuous trading, the best displayed price of the other side is its limit.
    pub(super) fn limited_by_quote(&self, order: Resting) -> Resting {
        let (bid, offer) = self.quote(order.instrument);
        let best = if order.side == Side::Buy { offer } else { bid };
        match best.filter(|_| order.is_to_limit() && order.cross.is_none()) {
            Some(price) => Resting { price, limit: price, reserved_at: price.0, ..order },
            None => order,
        }
    }

    pub(super) fn mid(&self, id: InstrumentId) -> Option<Price> {
        let (bid, offer) = self.quote(id);
        Some(Price((bid?.0 + offer?.0) / 2))
    }

    pub(super) fn has_pegs(&self, id: InstrumentId) -> bool {
        self.resting.iter().any(|o| o.is_peg() && o.instrument == id)
    }

    /// Rule R3.21.
    fn works(&self, o: &Resting) -> Works {
        if o.is_midpoint() {
            let edges = self.band(o.instrument).edges.unwrap_or((0, u32::MAX));
            let mid = self.mid(o.instrument).filter(|mid| (edges.0..=edges.1).contains(&mid.0));
            return mid.map_or(Works::Nowhere, |mid| Works::Mid(mid.0));
        }
        let id = o.instrument;
        let (bid, offer) = self.quote(o.instrument);
        let is_buy = o.side == Side::Buy;
        let (own, other) = if is_buy { (bid, offer) } else { (offer, bid) };
        let follows = if o.terms.price_type == PriceType::Primary { own } else { other };
        let Some(follows) = follows else { return Works::Nowhere };
        let (follows, offset) = (i64::from(follows.0), i64::from(o.terms.peg_offset));
        let other = other.map(|other| i64::from(other.0));
        let price = if is_buy {
            let under = other.map(|offer| self.down(id, offer - 1));
            let terms = [Some(o.limit.0.into()), Some(self.down(id, follows + offset)), under];
            terms.into_iter().flatten().min().unwrap()
        } else {
            let over = other.map(|bid| self.up(id, bid + 1));
            let terms = [Some(o.limit.0.into()), Some(self.up(id, follows - offset)), over];
            terms.into_iter().flatten().max().unwrap()
        };
        if price < 1 || price > i64::from(outcry_engine::core::PRICE_MAX.0) {
            return Works::Nowhere;
        }
        Works::At(self.banded(o.instrument, o.side, Price(price as u32)).0)
    }

    fn works_now(o: &Resting) -> Works {
        match o.mid {
            Some(mid) => Works::Mid(mid),
            None if o.hidden > 0 => Works::At(o.price.0),
            None => Works::Nowhere,
        }
    }

    /// The rows of rule R2.24 that are about pegs.
    pub(super) fn check_peg(&self, o: &Resting, tif: TimeInForce) -> Result<(), RejectReason> {
        let Resting { terms, tags, .. } = o;
        let goes_not = terms.post_only != PostOnly::No
            || terms.max_floor.0 + terms.random_reserve.0 > 0
            || terms.stop_price.0 > 0;
        let no_offset = o.is_midpoint() || !o.is_peg();
        if o.is_peg() && goes_not || no_offset && terms.peg_offset != 0 {
            return Err(RejectReason::PeggingNotAllowed);
        }
        if o.is_peg() && tags.display != b'N' {
            return Err(RejectReason::InvalidDisplay);
        }
        if o.is_peg() && !o.is_midpoint() && tif == TimeInForce::Ioc {
            return Err(RejectReason::PeggingNotAllowed);
        }
        Ok(())
    }

    /// Chapter R11: the number of pegs, and a level for each that works at a price.
    pub(super) fn peg_fits(&self, order: &Resting, old: Option<&Resting>) -> bool {
        let id = order.instrument;
        let pegs = self.resting.iter().filter(|o| o.is_peg() && o.instrument == id).count();
        let pegs = pegs - usize::from(old.is_some_and(Resting::is_peg));
        let is_full = pegs >= PEGS_PER_INSTRUMENT_MAX as usize;
        let new = usize::from(!order.is_midpoint());
        !is_full && self.levels_fit(id, order.side, (order.limit, &[]), new)
    }

    /// An arriving peg works where the quote says: its limit is that from here on.
    pub(super) fn work_as_peg(&mut self, taker: &mut Taker, tif: TimeInForce, gathers: bool) {
        let o = &mut taker.order;
        if !o.is_peg() {
            return;
        }
        let works = if gathers { Works::Nowhere } else { self.works(o) };
        let ioc = tif == TimeInForce::Ioc;
        o.mid = None;
        taker.limit = match works {
            Works::Nowhere => None,
            Works::At(price) => {
                o.price = Price(price);
                Some(o.price)
            }
            Works::Mid(mid) => {
                o.mid = Some(mid);
                let mid = Some(Price(mid)).filter(|&mid| o.allows(mid));
                mid.or(ioc.then_some(o.limit))
            }
        };
    }

    /// What is left of a peg stands where it works.
    pub(super) fn rest_peg(&mut self, taker: &Taker) {
        let Taker { order: mut o, open, limit, .. } = *taker;
        o.reserved_at = o.limit.0;
        o.hidden_place = self.next_place();
        let at_price = !o.is_midpoint() && limit.is_some();
        (o.hidden, o.peg) = if at_price { (open, 0) } else { (0, open) };
        self.reached.insert(match (o.hidden > 0, o.mid) {
            (true, _) => "peg rests at its price",
            (_, Some(_)) => "peg rests at the midpoint",
            _ => "peg sleeps",
        });
        self.resting.push(o);
    }

    fn lift(&mut self, at: usize) {
        let o = &mut self.resting[at];
        o.peg = o.open();
        (o.hidden, o.mid, o.price) = (0, None, o.limit);
    }

    /// All pegs of an instrument sleep.
    pub(super) fn sleep_pegs_of(&mut self, id: InstrumentId) {
        self.passes.remove(&id);
        for at in 0..self.resting.len() {
            if self.resting[at].is_peg() && self.resting[at].instrument == id {
                self.lift(at);
            }
        }
    }

    /// Those of all instruments that do not trade.
    pub(super) fn sleep_pegs(&mut self) {
        let all: Vec<InstrumentId> = self.listings.iter().map(|l| l.instrument).collect();
        for id in all {
            if self.phase_takes(id, false) != Ok(false) {
                self.sleep_pegs_of(id);
            }
        }
    }

    /// Without pegs nobody remembers a quote.
    pub(super) fn forget_passes(&mut self) {
        let with: BTreeSet<InstrumentId> =
            self.resting.iter().filter(|o| o.is_peg()).map(|o| o.instrument).collect();
        self.passes.retain(|id, _| with.contains(id));
    }

    fn next_of_pass(&self, id: InstrumentId, after: u64) -> Option<usize> {
        let pegs = self.resting.iter().enumerate();
        let rest = pegs.filter(|(_, o)| o.is_peg() && o.instrument == id && o.own.0 > after);
        rest.min_by_key(|(_, o)| o.own).map(|(at, _)| at)
    }

    /// Whether a pass has still to ask a peg; it begins again when the quote is another.
    pub(super) fn has_pass(&mut self, id: InstrumentId) -> bool {
        self.forget_passes();
        if !self.has_pegs(id) {
            return false;
        }
        let now = self.quote(id);
        let pass = self.passes.get(&id).copied().filter(|(quote, _)| *quote == now);
        let (_, after) = pass.unwrap_or((now, Some(0)));
        let next = after.and_then(|after| self.next_of_pass(id, after));
        self.passes.insert(id, (now, after.filter(|_| next.is_some())));
        next.is_some()
    }

    /// Rule R3.22.
    pub(super) fn take_next_peg(&mut self, id: InstrumentId) {
        let (quote, after) = self.passes[&id];
        let at = self.next_of_pass(id, after.unwrap()).unwrap();
        let o = self.resting[at];
        self.passes.insert(id, (quote, Some(o.own.0)));
        let works = self.works(&o);
        if works == Self::works_now(&o) {
            self.reached.insert("peg keeps its place");
            return;
        }
        self.lift(at);
        if works == Works::Nowhere {
            self.reached.insert("peg falls asleep");
            return;
        }
        self.reached.insert("peg arrives again");
        let o = self.resting.remove(at);
        self.arrive_again(o);
    }

    fn arrive_again(&mut self, mut o: Resting) {
        let pass = self.passes[&o.instrument];
        let open = std::mem::take(&mut o.peg);
        let rule = o.terms.self_trade.or(self.session(o.session).self_trade);
        let mut taker = Taker { order: o, open, traded: 0, limit: None, rule };
        self.work_as_peg(&mut taker, TimeInForce::Day, false);
        let least = o.terms.min_qty.0.min(open);
        let mut trial = taker;
        let stands_by = least > 0 && {
            self.clone().walk(&mut trial);
            trial.traded < least
        };
        let end = if stands_by { End::Exhausted } else { self.walk(&mut taker) };
        if taker.traded > 0 {
            self.reached.insert("peg trades as it moves");
        }
        let pauses = self.rules(o.instrument).pauses;
        let reason = match end {
            End::Enough => Some(CancelReason::System),
            End::Collared if !pauses => Some(CancelReason::Collar),
            _ => None,
        };
        match reason {
            _ if taker.open == 0 => {}
            Some(reason) => {
                let (session, user_ref, qty) = (o.session, o.user_ref, Qty(taker.open));
                self.events.push(Event::Canceled(Canceled { session, user_ref, qty, reason }));
            }
            None => self.rest_peg(&taker),
        }
        self.passes.insert(o.instrument, pass);
        self.end_fall();
        if end == End::Collared {
            self.pause_outside(o.instrument);
        }
    }
}
