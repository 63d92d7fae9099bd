//! Checks of orders against what their account and firm may do (rulebook R9.3: 13 to 18 before the
//! order is looked at beside others, 22 to 26 after).

use super::Core;
use super::command::EnterOrder;
use super::extra::Manner;
use super::holdings::{Holding, Sale};
use super::limits::{Barred, Denied};
use super::order::Order;
use super::phase::Phase;
use super::risk::{Leg, Record, Risk, Watched, notional};
use super::slab::Slot;
use super::special::Arrival;
use super::switches::Gate;
use super::terms::{PRICE_MARKET, PriceType};
use super::types::{InstrumentId, Price, Qty, RejectReason, SessionId, Side};

/// Money beyond which an exposure fails its check, whatever the limit.
const EXPOSURE_MAX: i128 = i64::MAX as i128;

/// An order as it is judged.
#[derive(Clone, Copy)]
pub(super) struct Judged {
    pub(super) leg: Leg,
    pub(super) side_code: u8,
    pub(super) is_market: bool,
    /// Whether its price is not known yet: a market peg, or a stop.
    pub(super) is_unsettled: bool,
    pub(super) is_sweep: bool,
    /// Whether it buys in a cross without a price that says how much that may cost.
    pub(super) is_unpriced: bool,
    /// Whether its client says that the shares it sells short were located.
    pub(super) is_located: bool,
}

impl Judged {
    pub(super) fn plain(session: SessionId, instrument: InstrumentId, enter: &EnterOrder) -> Self {
        let EnterOrder { side, qty, price, tags, .. } = *enter;
        let sale = Sale::of(side, tags.side_code);
        Self {
            leg: Leg { session, instrument, sale, qty, reserved: price },
            side_code: tags.side_code,
            is_market: false,
            is_unsettled: false,
            is_sweep: tags.intermarket_sweep == b'Y',
            is_unpriced: false,
            is_located: false,
        }
    }

    /// Kinds of orders that it is of.
    fn kinds(&self) -> [(bool, Denied, RejectReason); 4] {
        let [short, exempt] = self.kinds_of_sale();
        [
            (self.is_market, Denied::MARKET, RejectReason::MarketNotAllowed),
            (self.is_sweep, Denied::SWEEPS, RejectReason::SweepNotAllowed),
            short,
            exempt,
        ]
    }

    /// Those of them that its code says.
    fn kinds_of_sale(&self) -> [(bool, Denied, RejectReason); 2] {
        let is_short = self.leg.sale == Sale::Short;
        let is_exempt = is_short && self.side_code == b'E';
        [
            (is_short && !is_exempt, Denied::SHORT, RejectReason::ShortNotAllowed),
            (is_exempt, Denied::EXEMPT, RejectReason::ExemptNotAllowed),
        ]
    }
}

impl Core {
    /// An arrival as it is judged, with the price it will be reserved at.
    pub(super) fn judged(&self, arrival: &Arrival) -> Judged {
        let Arrival { session, instrument, side, open: qty, tags, terms, .. } = *arrival;
        let reserved = self.reserved_price(arrival);
        let sale = Sale::of(side, tags.side_code);
        Judged {
            leg: Leg { session, instrument, sale, qty, reserved },
            side_code: tags.side_code,
            is_market: matches!(terms.price_type, PriceType::Market | PriceType::MarketToLimit),
            is_unsettled: terms.price_type == PriceType::MarketPeg || terms.stop_price.0 != 0,
            is_sweep: tags.intermarket_sweep == b'Y',
            is_unpriced: arrival.cross.is_some() && self.cap_of(arrival).is_none(),
            is_located: terms.shares_located == b'Y',
        }
    }

    /// The most that an order for a cross may pay, if its account pays with what it has: its limit,
    /// or what it is reserved at (rule R9.19).
    pub(super) fn cap_of(&self, arrival: &Arrival) -> Option<Price> {
        if arrival.tick.is_some() {
            return Some(arrival.price);
        }
        let cap = self.grid(arrival.instrument).down(self.reserved_price(arrival).0.into());
        (cap > 0).then_some(Price(cap as u32))
    }

    /// Whether an order buys for an account that pays with what it has (rule R9.19).
    pub(super) fn pays_cash(&self, session: SessionId, side: Side) -> bool {
        let account = self.risk.watched(session).account;
        let record = self.risk.record(account).filter(|_| side == Side::Buy);
        record.is_some_and(|record| record.limits.is_cash)
    }

    /// Checks 13 to 18, where somebody is watched or the instrument has rules.
    #[inline]
    pub(super) fn judge_order(&self, gate: Gate, judged: &Judged) -> Result<(), RejectReason> {
        if gate.has(Gate::WATCHED) || self.guards_plain_orders(judged.leg.instrument) {
            self.judge_guarded_order(judged)
        } else {
            Ok(())
        }
    }

    #[inline(never)]
    pub(super) fn judge_guarded_order(&self, judged: &Judged) -> Result<(), RejectReason> {
        let Judged { leg, .. } = judged;
        let Watched { account, firm } = self.risk.watched(leg.session);
        let owners = [self.risk.record(account), self.risk.record(firm)];
        let rules = self.rules_of(leg.instrument);
        let mut bp = rules.fat_finger_bp;
        if let Some(Record { limits, .. }) = owners[0] {
            limits.denied.judge(&judged.kinds())?;
            // The tighter of the two; 0 is none.
            let tighter = [bp, limits.fat_finger_bp].into_iter().filter(|&bp| bp != 0).min();
            bp = tighter.unwrap_or(0);
        }
        if bp != 0 && !judged.is_market && self.is_fat_finger(leg, bp) {
            return Err(RejectReason::FatFinger);
        }
        let limits = || owners.iter().flatten().map(|record| &record.limits);
        if limits().any(|limits| limits.order_qty.0 != 0 && leg.qty > limits.order_qty) {
            return Err(RejectReason::OrderTooLarge);
        }
        let amount = notional(leg.qty, leg.reserved);
        let exceeds = |limit: u64| limit != 0 && amount > i128::from(limit);
        if limits().any(|limits| exceeds(limits.order_notional)) {
            return Err(RejectReason::NotionalTooLarge);
        }
        let holding = self.risk.holdings.get(account, leg.instrument);
        let barred = holding.map_or(Barred::None, |holding| holding.barred);
        if barred.bars(leg.sale) || rules.barred.bars(leg.sale) {
            return Err(RejectReason::Restricted);
        }
        self.judge_short_sale(judged, holding)
    }

    /// Checks 18 and 19.
    fn judge_short_sale(
        &self,
        judged: &Judged,
        holding: Option<&Holding>,
    ) -> Result<(), RejectReason> {
        let leg = &judged.leg;
        let is_located = judged.is_located || located(holding, leg.qty);
        if leg.sale == Sale::Short && self.rules_of(leg.instrument).is_hard_to_borrow && !is_located
        {
            return Err(RejectReason::LocateRequired);
        }
        if self.fails_short_test(judged) {
            return Err(RejectReason::ShortSaleTest);
        }
        Ok(())
    }

    /// Whether a limit is further beyond the reference than so much of it (rule R8.8). Without a
    /// reference none is.
    fn is_fat_finger(&self, leg: &Leg, bp: u32) -> bool {
        let reference = if self.phase(leg.instrument) == Some(Phase::Continuous) {
            self.dynamic_reference(leg.instrument)
        } else {
            self.static_reference(leg.instrument)
        };
        let Some(reference) = reference else { return false };
        let (price, reference) = (i128::from(leg.reserved.0), i128::from(reference.0));
        let beyond = if leg.sale == Sale::Buy { price - reference } else { reference - price };
        beyond * 10_000 > reference * i128::from(bp)
    }

    /// Checks 22 to 25, and 26 as far as it is about positions, where somebody is watched.
    #[inline]
    pub(super) fn judge_exposure(&self, gate: Gate, judged: &Judged) -> Result<(), RejectReason> {
        if gate.has(Gate::WATCHED) { self.risk.judge_exposure(judged) } else { Ok(()) }
    }

    /// Judges an order in the place of a live one, given by its front, whose reservation counts no
    /// more (rule R9.4).
    pub(super) fn in_place_of(
        &mut self,
        front: Slot<Order>,
        gate: Gate,
        judge: impl FnOnce(&Self) -> Result<(), RejectReason>,
    ) -> Result<(), RejectReason> {
        if !gate.has(Gate::WATCHED) {
            return judge(self);
        }
        let old = self.leg_of(front);
        self.risk.free(&old);
        let verdict = judge(self);
        self.risk.reserve(&old);
        verdict
    }

    /// What is open of an order, given by its front.
    pub(super) fn leg_of(&self, front: Slot<Order>) -> Leg {
        let Order { session, instrument, sided, detail, .. } = self.books.orders[front];
        let sale = Sale::of(sided.side(), detail.tags.side_code);
        let reserved = self.price_of(front);
        Leg { session, instrument, sale, qty: self.open_of(front), reserved }
    }

    /// The price an order is reserved at, given by its front; of one whose display is used up, that
    /// of what is behind it.
    fn price_of(&self, front: Slot<Order>) -> Price {
        let extra = self.extra(&self.books.orders[front]);
        match extra.map(|extra| extra.manner) {
            Some(Manner::Stop { reserved, .. } | Manner::Cross { reserved, .. }) => {
                return reserved;
            }
            Some(Manner::Peg { limit, .. }) => return limit,
            _ => {}
        }
        let part = match self.reserve_of(front) {
            reserve if self.books.orders[front].open.0 == 0 && !reserve.is_none() => reserve,
            _ => front,
        };
        self.books.levels[self.books.orders[part].level].price
    }

    /// Whether an order, given by its front, may have this code from now on, with so many shares
    /// open (rule R4.8).
    pub(super) fn may_recode(&self, front: Slot<Order>, side_code: u8, left: Qty) -> bool {
        side_code == self.books.orders[front].detail.tags.side_code
            || self.judge_code(&self.judged_with(front, side_code, left)).is_ok()
    }

    /// A live order as it is judged with another code, and so many shares open.
    fn judged_with(&self, front: Slot<Order>, side_code: u8, left: Qty) -> Judged {
        let order = &self.books.orders[front];
        let (old, sale) = (self.leg_of(front), Sale::of(order.sided.side(), side_code));
        let manner = self.extra(order).map(|extra| extra.manner);
        Judged {
            leg: Leg { sale, qty: left, ..old },
            side_code,
            is_market: matches!(manner, Some(Manner::Cross { .. }))
                && self.books.levels[order.level].price == PRICE_MARKET,
            is_unsettled: match manner {
                Some(Manner::Stop { .. }) => true,
                Some(Manner::Peg { kind, .. }) => kind == PriceType::MarketPeg,
                _ => false,
            },
            is_sweep: false,
            is_unpriced: false,
            // What is short already was judged when it was.
            is_located: old.sale == Sale::Short,
        }
    }

    /// Checks 13, 18, 19 and 22, as far as they are about the code.
    fn judge_code(&self, judged: &Judged) -> Result<(), RejectReason> {
        let leg = &judged.leg;
        let account = self.risk.watched(leg.session).account;
        if let Some(record) = self.risk.record(account) {
            record.limits.denied.judge(&judged.kinds_of_sale())?;
            self.risk.judge_long_sale(account, record, leg)?;
        }
        self.judge_short_sale(judged, self.risk.holdings.get(account, leg.instrument))
    }

    /// Changes the code of an order, given by its front.
    pub(super) fn recode(&mut self, front: Slot<Order>, side_code: u8) {
        self.free_order(front);
        self.books.orders[front].detail.tags.side_code = side_code;
        if self.risk.is_on() {
            let leg = self.leg_of(front);
            self.risk.reserve(&leg);
        }
    }

    /// Frees all that is open of an order, given by its front, if anybody is watched.
    #[inline]
    pub(super) fn free_order(&mut self, front: Slot<Order>) {
        if self.risk.is_on() {
            let leg = self.leg_of(front);
            self.risk.free(&leg);
        }
    }

    /// Frees some of the open shares of an order, given by its front, if anybody is watched.
    #[inline]
    pub(super) fn free_shares(&mut self, front: Slot<Order>, qty: Qty) {
        if self.risk.is_on() {
            let leg = Leg { qty, ..self.leg_of(front) };
            self.risk.free(&leg);
        }
    }

    /// Shares of an arrival trade with a resting order at its price.
    #[inline(never)]
    pub(super) fn trade_exposure(&mut self, maker: Slot<Order>, taker: &Leg, price: Price) {
        let leg = Leg { qty: taker.qty, ..self.leg_of(maker) };
        self.risk.trade(&leg, price);
        self.risk.trade(taker, price);
    }
}

impl Risk {
    /// Shares of an arrival trade with a resting order at its price.
    #[inline(never)]
    pub(super) fn trade_with(&mut self, maker: &Order, taker: &Leg, price: Price) {
        let Order { session, instrument, sided, detail, .. } = *maker;
        let sale = Sale::of(sided.side(), detail.tags.side_code);
        let qty = taker.qty;
        self.trade(&Leg { session, instrument, sale, qty, reserved: price }, price);
        self.trade(taker, price);
    }

    /// Checks 22 to 26.
    #[inline(never)]
    fn judge_exposure(&self, judged: &Judged) -> Result<(), RejectReason> {
        let leg = &judged.leg;
        let Watched { account, firm } = self.watched(leg.session);
        let amount = notional(leg.qty, leg.reserved);
        let more = if leg.sale == Sale::Buy { [amount, 0] } else { [0, amount] };
        if let Some(record) = self.record(account) {
            self.judge_position(account, record, leg)?;
            let buys = record.open[0] + amount;
            let cannot_pay = record.cash < buys || judged.is_unpriced;
            if record.limits.is_cash && leg.sale == Sale::Buy && cannot_pay {
                return Err(RejectReason::Exposure);
            }
        } else if self.is_required {
            return Err(RejectReason::Exposure);
        }
        for record in [account, firm].into_iter().filter_map(|slot| self.record(slot)) {
            if !record.allows(amount, more) {
                return Err(RejectReason::Exposure);
            }
        }
        if account != 0 && !self.holdings.fits(account, leg.instrument) {
            return Err(RejectReason::ProcessingError);
        }
        Ok(())
    }

    /// Check 22.
    fn judge_long_sale(
        &self,
        account: u16,
        record: &Record,
        leg: &Leg,
    ) -> Result<(), RejectReason> {
        if !record.limits.keeps_positions || leg.sale != Sale::Long {
            return Ok(());
        }
        let holding = self.holdings.get(account, leg.instrument);
        let (position, open) = holding.map_or((0, 0), |h| (h.position(), h.open[1]));
        let free = i128::from(position) - i128::from(open);
        if free < i128::from(leg.qty.0) { Err(RejectReason::ShortNotAllowed) } else { Ok(()) }
    }

    /// Checks 22 and 23.
    fn judge_position(&self, account: u16, record: &Record, leg: &Leg) -> Result<(), RejectReason> {
        self.judge_long_sale(account, record, leg)?;
        let holding = self.holdings.get(account, leg.instrument);
        let qty = u64::from(leg.qty.0);
        let Some(holding) = holding.filter(|holding| holding.limit != 0) else { return Ok(()) };
        let more = if leg.sale == Sale::Buy { [qty, 0] } else { [0, qty] };
        let reach = holding.reach(more);
        if reach > holding.limit && reach > holding.reach([0; 2]) {
            return Err(RejectReason::PositionLimit);
        }
        Ok(())
    }
}

/// Whether so many shares more may be sold short of those located.
fn located(holding: Option<&Holding>, qty: Qty) -> bool {
    let (located, used) = holding.map_or((0, 0), |h| (h.located, h.open[2] + h.sold_short));
    i128::from(located) - i128::from(used) >= i128::from(qty.0)
}

impl Record {
    /// Whether the limits of exposure allow so much more.
    fn allows(&self, amount: i128, more: [i128; 2]) -> bool {
        let (gross, net) = (self.gross() + amount, self.net(more));
        let within = |exposure: i128, limit: u64| limit == 0 || exposure <= i128::from(limit);
        gross <= EXPOSURE_MAX
            && within(gross, self.limits.gross)
            && (within(net, self.limits.net) || net <= self.net([0; 2]))
    }
}

impl Denied {
    /// The first of some kinds that an order is of and that is not permitted.
    fn judge(self, kinds: &[(bool, Self, RejectReason)]) -> Result<(), RejectReason> {
        match kinds.iter().find(|&&(is, kind, _)| is && self.has(kind)) {
            Some(&(.., reason)) => Err(reason),
            None => Ok(()),
        }
    }
}

impl Barred {
    fn bars(self, sale: Sale) -> bool {
        match self {
            Self::None => false,
            Self::Both => true,
            Self::Buy => sale == Sale::Buy,
            Self::Sell => sale != Sale::Buy,
        }
    }
}
