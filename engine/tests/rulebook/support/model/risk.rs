//! Accounts, firms and the rules of instruments: chapters R9 and R8, every sum added up anew.

use outcry_engine::core::limits::{
    AccountState, Barred, Denied, HoldingState, Limits, Money, MoveCash, MovePosition, Owner,
    SetHolding, SetLimits,
};
use outcry_engine::core::protection::{Rules, ShortTest};
use outcry_engine::core::{AccountId, PRICE_MARKET, PRICE_MAX, Phase, PriceType};

use super::walk::Taker;
use super::*;

/// An account and an instrument.
type Pair = (u32, u16);
/// A purchase, a long sale or a short one.
type Kind = u8;

const BUY: Kind = b'B';
const LONG: Kind = b'S';
const SHORT: Kind = b'T';

#[derive(Clone, Default)]
pub(super) struct Risk {
    /// Who is watched.
    limits: BTreeMap<Owner, Limits>,
    cash: BTreeMap<u32, i128>,
    moved: BTreeMap<Pair, i128>,
    settings: BTreeMap<Pair, SetHolding>,
    /// Pairs that take a place.
    known: BTreeSet<Pair>,
    /// Shares and money traded while watched.
    trades: BTreeMap<(Owner, u16, Kind), (i128, i128)>,
    tat: BTreeMap<Pair, u128>,
    required: bool,
    rules: BTreeMap<u16, Rules>,
    short_tests: BTreeMap<u16, ShortTest>,
    fallen: Option<InstrumentId>,
}

fn kind(order: &Resting) -> Kind {
    match (order.side, order.tags.side_code) {
        (Side::Buy, _) => BUY,
        (_, b'T' | b'E') => SHORT,
        _ => LONG,
    }
}

impl Model {
    fn owners(&self, session: SessionId) -> [Owner; 2] {
        let session = self.session(session);
        [Owner::Account(AccountId(session.account)), Owner::Firm(session.firm)]
    }

    /// Those of them that are watched.
    fn watched(&self, session: SessionId) -> Vec<(Owner, Limits)> {
        let known = |owner| self.risk.limits.get(&owner).map(|&limits| (owner, limits));
        self.owners(session).into_iter().filter_map(known).collect()
    }

    pub fn is_watched(&self, owner: Owner) -> bool {
        self.risk.limits.contains_key(&owner)
    }

    pub(super) fn rules(&self, id: InstrumentId) -> Rules {
        self.risk.rules.get(&id.0).copied().unwrap_or_default()
    }

    pub(super) fn set_rules(&mut self, id: InstrumentId, rules: Rules) {
        self.risk.rules.insert(id.0, rules);
    }

    /// Shares and money that live orders of an owner have open.
    fn open_of(&self, owner: Owner, id: Option<InstrumentId>, kinds: &[Kind]) -> (i128, i128) {
        let mine = |order: &&Resting| {
            self.owners(order.session).contains(&owner)
                && id.is_none_or(|id| id == order.instrument)
                && kinds.contains(&kind(order))
        };
        self.resting.iter().filter(mine).fold((0, 0), |(shares, money), order| {
            let open = i128::from(order.open());
            (shares + open, money + open * i128::from(order.reserved_at))
        })
    }

    fn traded(&self, owner: Owner, id: Option<InstrumentId>, kinds: &[Kind]) -> (i128, i128) {
        let mut sums = (0, 0);
        for (&(of, instrument, kind), &(shares, money)) in &self.risk.trades {
            if of == owner && id.is_none_or(|id| id.0 == instrument) && kinds.contains(&kind) {
                sums = (sums.0 + shares, sums.1 + money);
            }
        }
        sums
    }

    /// A part of an order trades.
    pub(super) fn count_for_risk(&mut self, order: &Resting, qty: i128, price: u32) {
        for (owner, _) in self.watched(order.session) {
            let sums = self.risk.trades.entry((owner, order.instrument.0, kind(order)));
            let (shares, money) = sums.or_default();
            *shares += qty;
            *money += qty * i128::from(price);
        }
    }

    fn state(&self, owner: Owner) -> AccountState {
        let money = |(_, money): (i128, i128)| money;
        let (bought, sold) = (
            money(self.traded(owner, None, &[BUY])),
            money(self.traded(owner, None, &[LONG, SHORT])),
        );
        let came = match owner {
            Owner::Account(account) => self.risk.cash.get(&account.0).copied().unwrap_or(0),
            Owner::Firm(_) => 0,
        };
        AccountState {
            owner,
            cash: Money::new(came - bought + sold),
            open_buys: Money::new(money(self.open_of(owner, None, &[BUY]))),
            open_sells: Money::new(money(self.open_of(owner, None, &[LONG, SHORT]))),
            bought: Money::new(bought),
            sold: Money::new(sold),
        }
    }

    fn holding(&self, account: AccountId, instrument: InstrumentId) -> HoldingState {
        let (owner, pair) = (Owner::Account(account), (account.0, instrument.0));
        let open = |kind| self.open_of(owner, Some(instrument), &[kind]).0 as u64;
        let traded = |kinds: &[Kind]| self.traded(owner, Some(instrument), kinds).0 as u64;
        HoldingState {
            account,
            instrument,
            moved: self.risk.moved.get(&pair).copied().unwrap_or(0) as i64,
            bought: traded(&[BUY]),
            sold: traded(&[LONG, SHORT]),
            sold_short: traded(&[SHORT]),
            open_buys: open(BUY),
            open_long: open(LONG),
            open_short: open(SHORT),
            located: self.risk.settings.get(&pair).map_or(0, |set| set.located),
        }
    }

    pub(super) fn set_limits(&mut self, set: SetLimits) {
        self.risk.limits.insert(set.owner, set.limits);
        if let Owner::Account(account) = set.owner {
            self.risk.tat.retain(|pair, _| pair.0 != account.0);
        }
        self.events.push(Event::AccountTold(self.state(set.owner)));
    }

    pub(super) fn require_limits(&mut self, required: bool) {
        self.risk.required = required;
    }

    pub(super) fn move_cash(&mut self, MoveCash { account, amount }: MoveCash) {
        *self.risk.cash.entry(account.0).or_default() += i128::from(amount);
        self.events.push(Event::AccountTold(self.state(Owner::Account(account))));
    }

    pub(super) fn move_position(&mut self, moved: MovePosition) {
        let MovePosition { account, instrument, shares } = moved;
        self.risk.known.insert((account.0, instrument.0));
        *self.risk.moved.entry((account.0, instrument.0)).or_default() += i128::from(shares);
        self.events.push(Event::HoldingTold(self.holding(account, instrument)));
    }

    pub(super) fn set_holding(&mut self, set: SetHolding) {
        let pair = (set.account.0, set.instrument.0);
        self.risk.known.insert(pair);
        self.risk.settings.insert(pair, set);
        self.events.push(Event::HoldingTold(self.holding(set.account, set.instrument)));
    }

    pub(super) fn ask_account(&mut self, account: AccountId) {
        self.events.push(Event::AccountTold(self.state(Owner::Account(account))));
        for &(_, id) in self.risk.known.clone().iter().filter(|(of, _)| *of == account.0) {
            self.events.push(Event::HoldingTold(self.holding(account, InstrumentId(id))));
        }
    }

    /// Gross and net exposure now.
    pub fn exposure(&self, owner: Owner) -> (i128, i128) {
        let state = self.state(owner);
        let [buys, sells, bought, sold] =
            [state.open_buys, state.open_sells, state.bought, state.sold].map(Money::get);
        let net = (bought - sold + buys).abs().max((bought - sold - sells).abs());
        (buys + sells + bought + sold, net)
    }

    /// What an account could take out.
    pub fn buying_power(&self, account: AccountId) -> i128 {
        let state = self.state(Owner::Account(account));
        state.cash.get() - state.open_buys.get()
    }

    /// What an account could deliver.
    pub fn free_shares(&self, account: AccountId, instrument: InstrumentId) -> i64 {
        let holding = self.holding(account, instrument);
        holding.position() - holding.open_long as i64
    }

    pub fn limits(&self, owner: Owner) -> Option<Limits> {
        self.risk.limits.get(&owner).copied()
    }

    /// Whether there is room for a pair, its own included.
    pub fn pair_fits(&self, account: AccountId, instrument: InstrumentId) -> bool {
        self.risk.known.contains(&(account.0, instrument.0))
            || self.risk.known.len() < self.capacity.holdings() as usize
    }

    fn account_of(&self, session: SessionId) -> Option<(AccountId, Limits)> {
        let account = AccountId(self.session(session).account);
        self.limits(Owner::Account(account)).map(|limits| (account, limits))
    }

    /// Check 5: the formula of R9.6, once more.
    pub(super) fn check_account_rate(
        &mut self,
        session: SessionId,
        instrument: InstrumentId,
    ) -> Result<(), RejectReason> {
        let Some((account, Limits { rate: Some(rate), .. })) = self.account_of(session) else {
            return Ok(());
        };
        if !self.pair_fits(account, instrument) {
            return Err(RejectReason::ProcessingError);
        }
        let pair = (account.0, instrument.0);
        self.risk.known.insert(pair);
        let interval = 1_000_000_000 / u128::from(rate.per_second);
        let now = u128::from(self.control.now.0);
        let tat = self.risk.tat.entry(pair).or_default();
        if *tat > now + (u128::from(rate.burst) - 1) * interval {
            return Err(self.met("account rate", RejectReason::AccountRate));
        }
        *tat = (*tat).max(now) + interval;
        Ok(())
    }

    pub(super) fn met(&mut self, name: &'static str, reason: RejectReason) -> RejectReason {
        self.reached.insert(name);
        reason
    }

    /// Checks 13 to 19; `old` counts no more.
    pub(super) fn check_order(
        &mut self,
        taker: &Taker,
        old: Option<&Resting>,
    ) -> Result<(), RejectReason> {
        use RejectReason as R;
        let Taker { order, open, .. } = *taker;
        let is_market = order.terms.price_type == PriceType::Market || order.is_to_limit();
        let rules = self.rules(order.instrument);
        let account = self.account_of(order.session);
        if let Some((_, limits)) = account {
            let denied = |kind| limits.denied.has(kind);
            if is_market && denied(Denied::MARKET) {
                return Err(self.met("market denied", R::MarketNotAllowed));
            }
            if order.tags.intermarket_sweep == b'Y' && denied(Denied::SWEEPS) {
                return Err(self.met("sweep denied", R::SweepNotAllowed));
            }
            if kind(&order) == SHORT && order.tags.side_code == b'T' && denied(Denied::SHORT) {
                return Err(self.met("short denied", R::ShortNotAllowed));
            }
            if kind(&order) == SHORT && order.tags.side_code == b'E' && denied(Denied::EXEMPT) {
                return Err(self.met("exempt denied", R::ExemptNotAllowed));
            }
        }
        let bps = [rules.fat_finger_bp, account.map_or(0, |(_, limits)| limits.fat_finger_bp)];
        for bp in bps.into_iter().filter(|&bp| bp > 0 && !is_market) {
            if self.is_fat(&order, bp) {
                return Err(self.met("fat finger", R::FatFinger));
            }
        }
        let money = i128::from(open) * i128::from(self.reserved(taker));
        let watched = self.watched(order.session);
        for (_, limits) in &watched {
            if limits.order_qty.0 > 0 && open > limits.order_qty.0 {
                return Err(self.met("order too large", R::OrderTooLarge));
            }
        }
        for (_, limits) in &watched {
            if limits.order_notional > 0 && money > i128::from(limits.order_notional) {
                return Err(self.met("order for too much", R::NotionalTooLarge));
            }
        }
        let pair = account.map(|(account, _)| (account.0, order.instrument.0));
        let own = pair.and_then(|pair| self.risk.settings.get(&pair).copied());
        for barred in [rules.barred, own.map_or(Barred::None, |set| set.barred)] {
            let only = if order.side == Side::Buy { Barred::Buy } else { Barred::Sell };
            if barred == Barred::Both || barred == only {
                return Err(self.met("restricted", R::Restricted));
            }
        }
        if kind(&order) == SHORT
            && rules.is_hard_to_borrow
            && order.terms.shares_located != b'Y'
            && !self.is_located(&order, open, old)
        {
            return Err(self.met("not located", R::LocateRequired));
        }
        let is_market_peg = order.terms.price_type == PriceType::MarketPeg;
        let has_no_limit = is_market || is_market_peg || order.terms.stop_price.0 > 0;
        if self.is_short_at_bid(&order, (!has_no_limit).then_some(order.price)) {
            return Err(self.met("short at the bid", R::ShortSaleTest));
        }
        Ok(())
    }

    /// Rule R8.20, of an order with this limit or without one.
    fn is_short_at_bid(&self, order: &Resting, limit: Option<Price>) -> bool {
        let bid = self.best_bid(order.instrument);
        self.short_test(order.instrument) != ShortTest::Off
            && order.side == Side::Sell
            && order.tags.side_code == b'T'
            && limit.is_none_or(|limit| limit.0 <= bid)
    }

    /// The best displayed bid; 0 for none.
    fn best_bid(&self, id: InstrumentId) -> u32 {
        let bids = self.resting.iter().filter(|o| o.instrument == id && o.side == Side::Buy);
        bids.filter(|o| o.shown > 0).map(|o| o.price.0).max().unwrap_or(0)
    }

    pub(super) fn short_test(&self, id: InstrumentId) -> ShortTest {
        self.risk.short_tests.get(&id.0).copied().unwrap_or_default()
    }

    pub(super) fn set_short_test(&mut self, instrument: InstrumentId, test: ShortTest) {
        self.risk.short_tests.insert(instrument.0, test);
        let symbol = self.listing(instrument).symbol;
        self.events.push(Event::ShortTested { instrument, symbol, test });
    }

    /// Rule R8.21.
    pub(super) fn watch_fall(&mut self, id: InstrumentId, price: u32) {
        let close = u64::from(self.course(id).previous_close);
        let has_fallen = u64::from(price) * 10 <= close * 9;
        let is_off = self.short_test(id) == ShortTest::Off;
        if self.rules(id).is_short_tested && is_off && has_fallen {
            self.risk.fallen = Some(id);
        }
    }

    pub(super) fn end_fall(&mut self) {
        if let Some(id) = self.risk.fallen.take() {
            self.reached.insert("price test triggered");
            self.set_short_test(id, ShortTest::Triggered);
        }
    }

    fn is_located(&self, order: &Resting, qty: u32, old: Option<&Resting>) -> bool {
        let Some((account, _)) = self.account_of(order.session) else { return false };
        let holding = self.holding(account, order.instrument);
        let gone = old.filter(|old| kind(old) == SHORT).map_or(0, Resting::open);
        let open_short = holding.open_short - u64::from(gone);
        holding.located >= open_short + holding.sold_short + u64::from(qty)
    }

    /// Rules R8.8 and R8.9.
    fn is_fat(&self, order: &Resting, bp: u32) -> bool {
        let course = &self.courses[usize::from(order.instrument.0) - 1];
        let fixed = [course.crossed, course.previous_close];
        let last = if self.phase(order.instrument) == Phase::Continuous { course.last } else { 0 };
        let mut known = [last, fixed[0], fixed[1]].into_iter().filter(|&price| price > 0);
        let Some(reference) = known.next() else { return false };
        let (price, reference) = (i128::from(order.price.0), i128::from(reference));
        let beyond = if order.side == Side::Buy { price - reference } else { reference - price };
        beyond * 10_000 > reference * i128::from(bp)
    }

    /// The price an order is reserved at.
    pub(super) fn reserved(&self, taker: &Taker) -> u32 {
        match taker.order.terms.price_type {
            PriceType::Market | PriceType::MarketToLimit if taker.order.cross.is_some() => {
                let Resting { instrument, cross, side, .. } = taker.order;
                match self.auction_corridor(instrument).filter(|_| side == Side::Buy) {
                    Some((reference, width)) => {
                        (reference + reference * width / 10_000).min(PRICE_MAX.0.into()) as u32
                    }
                    None => self.reference(instrument, cross.unwrap()).unwrap_or(0),
                }
            }
            PriceType::Market if taker.order.terms.stop_price.0 > 0 => {
                let bp = u64::from(self.rules(taker.order.instrument).market_bp);
                let stop = u64::from(taker.order.terms.stop_price.0);
                let away = stop * bp / 10_000;
                let buys = (stop + away).min(u64::from(PRICE_MAX.0));
                if taker.order.side == Side::Buy { buys as u32 } else { (stop - away) as u32 }
            }
            PriceType::MarketToLimit if taker.order.price == PRICE_MARKET => 0,
            PriceType::Limit | PriceType::MarketToLimit => taker.order.price.0,
            PriceType::Primary | PriceType::MarketPeg | PriceType::Midpoint => taker.order.limit.0,
            PriceType::Market => self.working_limit(taker).map_or(0, |price| price.0),
        }
    }

    /// Checks 22 to 26, of those that are about the account; `old` counts no more.
    pub(super) fn check_exposure(
        &mut self,
        taker: &Taker,
        old: Option<&Resting>,
    ) -> Result<(), RejectReason> {
        if self.watched(taker.order.session).is_empty() && !self.risk.required {
            return Ok(());
        }
        let mut without = self.clone();
        without.resting.retain(|order| old.is_none_or(|old| old.own != order.own));
        let verdict = without.check_exposure_alone(taker);
        self.reached.append(&mut without.reached);
        verdict
    }

    fn check_exposure_alone(&mut self, taker: &Taker) -> Result<(), RejectReason> {
        use RejectReason as R;
        let Taker { order, open, .. } = *taker;
        let (qty, money) = (i128::from(open), i128::from(open) * i128::from(self.reserved(taker)));
        let is_buy = order.side == Side::Buy;
        match self.account_of(order.session) {
            None if self.risk.required => return Err(self.met("no limits", R::Exposure)),
            None => {}
            Some((account, limits)) => {
                if limits.keeps_positions && !self.is_held(&order, open) {
                    let offered =
                        self.holding(account, order.instrument).position() >= i64::from(open);
                    let name = if offered { "held and offered" } else { "not held" };
                    return Err(self.met(name, R::ShortNotAllowed));
                }
                self.check_position(account, &order, qty)?;
                let power = self.buying_power(account);
                let unpriced = order.cross.is_some() && self.capped(&order, 0) == Some(Price(0));
                if limits.is_cash && is_buy && (power < money || unpriced) {
                    return Err(self.met("buying power", R::Exposure));
                }
            }
        }
        for (owner, limits) in self.watched(order.session) {
            let state = self.state(owner);
            let money_of = |amount: Money| amount.get();
            let (buys, sells) = (money_of(state.open_buys), money_of(state.open_sells));
            let traded = (money_of(state.bought), money_of(state.sold));
            let gross = buys + sells + traded.0 + traded.1 + money;
            let net = |buys: i128, sells: i128| {
                (traded.0 - traded.1 + buys).abs().max((traded.0 - traded.1 - sells).abs())
            };
            let before = net(buys, sells);
            let after = if is_buy { net(buys + money, sells) } else { net(buys, sells + money) };
            let exceeds = |exposure: i128, limit: u64| limit > 0 && exposure > i128::from(limit);
            if gross > i128::from(i64::MAX) {
                return Err(self.met("exposure beyond 63 bits", R::Exposure));
            }
            if exceeds(gross, limits.gross) {
                return Err(self.met("gross exposure", R::Exposure));
            }
            if exceeds(after, limits.net) && after > before {
                return Err(self.met("net exposure", R::Exposure));
            }
        }
        match self.account_of(order.session) {
            Some((account, _)) if !self.pair_fits(account, order.instrument) => {
                Err(R::ProcessingError)
            }
            _ => Ok(()),
        }
    }

    /// Rule R9.19: the limit of an order that has none, of an account that pays with what it has.
    /// A stop was reserved for when it came.
    pub(super) fn capped(&self, order: &Resting, stop_reserved_at: u32) -> Option<Price> {
        let (_, limits) = self.account_of(order.session)?;
        if !limits.is_cash || order.side != Side::Buy || order.price != PRICE_MARKET {
            return None;
        }
        let reserved = match order.cross {
            Some(_) => self.reserved(&super::arrive::taker_of(*order, 0)),
            None => stop_reserved_at,
        };
        Some(Price(self.down(order.instrument, reserved.into()).max(0) as u32))
    }

    /// Check 22: whether a long sale is covered, and what is none.
    fn is_held(&self, order: &Resting, qty: u32) -> bool {
        let account = AccountId(self.session(order.session).account);
        kind(order) != LONG || self.free_shares(account, order.instrument) >= i64::from(qty)
    }

    /// Check 23.
    fn check_position(
        &mut self,
        account: AccountId,
        order: &Resting,
        qty: i128,
    ) -> Result<(), RejectReason> {
        let pair = (account.0, order.instrument.0);
        let limit = self.risk.settings.get(&pair).map_or(0, |set| set.position);
        let holding = self.holding(account, order.instrument);
        let position = i128::from(holding.position());
        let (buys, sells) = (holding.open_buys, holding.open_long + holding.open_short);
        let reach = |buys: i128, sells: i128| (position + buys).abs().max((position - sells).abs());
        let (buys, sells) = (i128::from(buys), i128::from(sells));
        let before = reach(buys, sells);
        let after = if order.side == Side::Buy {
            reach(buys + qty, sells)
        } else {
            reach(buys, sells + qty)
        };
        if limit > 0 && after > i128::from(limit) && after > before {
            return Err(self.met("position limit", RejectReason::PositionLimit));
        }
        Ok(())
    }

    /// An order is about to trade or rest.
    pub(super) fn make_pair(&mut self, order: &Resting) {
        if let Some((account, _)) = self.account_of(order.session) {
            self.risk.known.insert((account.0, order.instrument.0));
        }
    }

    /// Rule R4.8.
    pub(super) fn may_recode(&mut self, order: &Resting, side_code: u8, left: u32) -> bool {
        if side_code == order.tags.side_code {
            return true;
        }
        let mut new = *order;
        new.tags.side_code = side_code;
        let limits = self.account_of(order.session).map(|(_, limits)| limits);
        let permission = if side_code == b'T' { Denied::SHORT } else { Denied::EXEMPT };
        let denied = kind(&new) == SHORT && limits.is_some_and(|l| l.denied.has(permission));
        let hard = self.rules(order.instrument).is_hard_to_borrow;
        let becomes_short = kind(&new) == SHORT && kind(order) != SHORT;
        let located = !becomes_short || !hard || self.is_located(&new, left, None);
        let held = !limits.is_some_and(|l| l.keeps_positions) || self.is_held(&new, left);
        let limit = if order.is_peg() { order.limit } else { order.price };
        let is_market_peg = order.terms.price_type == PriceType::MarketPeg;
        let has_no_limit = order.is_stop() || is_market_peg || limit == PRICE_MARKET;
        let at_bid = self.is_short_at_bid(&new, (!has_no_limit).then_some(limit));
        for (is, name) in [(denied, "code denied"), (at_bid, "code against the price test")] {
            if is {
                self.reached.insert(name);
            }
        }
        if !(located && held) {
            self.reached.insert("code not changed");
        }
        located && held && !denied && !at_bid
    }
}
