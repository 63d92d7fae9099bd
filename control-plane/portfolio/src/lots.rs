//! Lots: what was bought when and for how much, and what became of it. No database here.
//!
//! Quantities and costs have signs: a lot sold short is below zero, and so is its cost, which is
//! what was received for it. Fees are part of the cost. Whatever happens, the cash that all trades
//! of a holding moved is what was realised less what the open lots cost, to the cent.

use ledger::rounding::share;
use store::Timestamp;

/// Which lot a sale takes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Method {
    /// The oldest.
    #[default]
    Fifo,
    /// The newest.
    Lifo,
    /// All in proportion: one lot at the average cost.
    Average,
}

impl Method {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Fifo => "fifo",
            Self::Lifo => "lifo",
            Self::Average => "average",
        }
    }
}

impl std::str::FromStr for Method {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let known = [Self::Fifo, Self::Lifo, Self::Average];
        let found = known.into_iter().find(|method| method.name() == text);
        found.ok_or_else(|| format!("{text:?} is no method: fifo, lifo or average"))
    }
}

/// Shares of one purchase, or one short sale, that are still open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lot {
    /// Its number; numbers grow in the order of opening.
    pub number: u64,
    /// The execution that opened it; 0 for what a corporate action brought.
    pub execution: u64,
    /// When it was opened.
    pub opened: Timestamp,
    /// Shares; below zero when short.
    pub qty: i64,
    /// What they cost, in minor units; below zero when short.
    pub cost: i64,
}

/// What a trade took off a lot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Closure {
    /// Which lot.
    pub lot: u64,
    /// The execution that opened that.
    pub opener: u64,
    /// When.
    pub opened: Timestamp,
    /// The lot's shares; below zero when it was short.
    pub qty: i64,
    /// What they had cost.
    pub cost: i64,
    /// What the trade paid for them (below zero: received).
    pub cash: i64,
}

impl Closure {
    /// What was won, below zero lost.
    #[must_use]
    pub const fn realised(&self) -> i64 {
        -(self.cost + self.cash)
    }
}

/// A trade as a holding sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Trade {
    /// Its execution.
    pub execution: u64,
    /// Shares bought, below zero sold.
    pub qty: i64,
    /// What was paid, fees included; below zero when received.
    pub cash: i64,
    /// When.
    pub time: Timestamp,
}

/// All shares of one symbol in one account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Holding {
    /// Open lots, by number.
    pub lots: Vec<Lot>,
    /// Won so far, below zero lost.
    pub realised: i64,
    /// Dividends so far.
    pub income: i64,
}

impl Holding {
    /// Shares; below zero when short.
    #[must_use]
    pub fn qty(&self) -> i64 {
        self.lots.iter().map(|lot| lot.qty).sum()
    }

    /// What they cost.
    #[must_use]
    pub fn cost(&self) -> i64 {
        self.lots.iter().map(|lot| lot.cost).sum()
    }

    /// Takes a trade: closes what stands against it, `wanted` lots first, and opens a lot with the
    /// rest, which then has the number `next`.
    pub fn trade(
        &mut self,
        trade: Trade,
        method: Method,
        wanted: &[(u64, u64)],
        next: u64,
    ) -> Vec<Closure> {
        if method == Method::Average {
            self.merge();
        }
        let mut left = trade;
        let mut closures = Vec::new();
        let against = |lot: &Lot| lot.qty.signum() == -trade.qty.signum();
        for (number, most) in wanted {
            let lot = self.lots.iter().position(|lot| lot.number == *number && against(lot));
            if let Some(at) = lot {
                closures.extend(self.close(at, &mut left, *most));
            }
        }
        // All lots are of one sign: `net` sees to it, and a trade leaves it so.
        while left.qty != 0 && self.lots.first().is_some_and(against) {
            let at = match method {
                Method::Fifo | Method::Average => 0,
                Method::Lifo => self.lots.len() - 1,
            };
            closures.extend(self.close(at, &mut left, u64::MAX));
        }
        if left.qty != 0 {
            let Trade { execution, qty, cash, time } = left;
            self.open(Lot { number: next, execution, opened: time, qty, cost: cash });
            if method == Method::Average {
                self.merge();
            }
        }
        closures
    }

    /// Takes shares of the trade off a lot, at most so many.
    fn close(&mut self, at: usize, left: &mut Trade, most: u64) -> Option<Closure> {
        let lot = &mut self.lots[at];
        let part = lot.qty.unsigned_abs().min(left.qty.unsigned_abs()).min(most);
        if part == 0 {
            return None;
        }
        let qty = part as i64 * lot.qty.signum();
        let cost = share(lot.cost, part, lot.qty.unsigned_abs());
        let cash = share(left.cash, part, left.qty.unsigned_abs());
        let (opener, opened) = (lot.execution, lot.opened);
        let closure = Closure { lot: lot.number, opener, opened, qty, cost, cash };
        (lot.qty, lot.cost) = (lot.qty - qty, lot.cost - cost);
        (left.qty, left.cash) = (left.qty + qty, left.cash - cash);
        if lot.qty == 0 {
            self.lots.remove(at);
        }
        self.realised += closure.realised();
        Some(closure)
    }

    fn open(&mut self, lot: Lot) {
        let at = self.lots.partition_point(|other| other.number < lot.number);
        self.lots.insert(at, lot);
    }

    /// Takes a lot that comes from elsewhere.
    pub fn receive(&mut self, lot: Lot) {
        self.open(lot);
        self.net();
    }

    /// Makes one lot of all.
    fn merge(&mut self) {
        if let [first, rest @ ..] = self.lots.as_mut_slice() {
            first.qty += rest.iter().map(|lot| lot.qty).sum::<i64>();
            first.cost += rest.iter().map(|lot| lot.cost).sum::<i64>();
            self.lots.truncate(1);
        }
    }

    /// Undoes a trade: gives back what it took off other lots, and takes off what it opened. What
    /// has been sold since of what it opened is then sold short, or taken off other lots, at what
    /// it cost; a lot for that has the number `next`.
    pub fn undo(&mut self, trade: Trade, closures: &[Closure], method: Method, next: u64) {
        let mut rest = trade;
        for closure in closures {
            self.realised -= closure.realised();
            (rest.qty, rest.cash) = (rest.qty + closure.qty, rest.cash - closure.cash);
            match self.lots.iter_mut().find(|lot| lot.number == closure.lot) {
                Some(lot) => (lot.qty, lot.cost) = (lot.qty + closure.qty, lot.cost + closure.cost),
                None => {
                    let Closure { lot: number, opener: execution, opened, qty, cost, .. } =
                        *closure;
                    self.open(Lot { number, execution, opened, qty, cost });
                }
            }
        }
        let opened = self.lots.iter().position(|lot| lot.execution == trade.execution);
        if let Some(at) = opened.filter(|_| rest.qty != 0 && method != Method::Average) {
            let lot = self.lots.remove(at);
            (rest.qty, rest.cash) = (rest.qty - lot.qty, rest.cash - lot.cost);
        }
        if rest.qty != 0 || rest.cash != 0 {
            let (qty, cost) = (-rest.qty, -rest.cash);
            self.open(Lot { number: next, execution: 0, opened: trade.time, qty, cost });
        }
        if method == Method::Average {
            self.merge();
        }
        self.net();
    }

    /// Closes lots that stand against each other, oldest first; leaves no lot of nothing.
    fn net(&mut self) {
        loop {
            self.lots.retain(|lot| {
                let is_open = lot.qty != 0;
                if !is_open {
                    self.realised -= lot.cost;
                }
                is_open
            });
            let long = self.lots.iter().position(|lot| lot.qty > 0);
            let short = self.lots.iter().position(|lot| lot.qty < 0);
            let (Some(long), Some(short)) = (long, short) else { return };
            let part = self.lots[long].qty.min(-self.lots[short].qty);
            for (at, qty) in [(long, part), (short, -part)] {
                let lot = &mut self.lots[at];
                let cost = share(lot.cost, part.unsigned_abs(), lot.qty.unsigned_abs());
                (lot.qty, lot.cost) = (lot.qty - qty, lot.cost - cost);
                self.realised -= cost;
            }
        }
    }

    /// `new` shares for every `old`; costs stay. Gives what is left over of a share, as a fraction
    /// of `old`, below zero when short; it is for the caller to pay, and [`Holding::paid`] to say.
    #[must_use]
    pub fn split(&mut self, new: u32, old: u32) -> i64 {
        let (new, old) = (i128::from(new), i128::from(old));
        let (mut before, mut after) = (0_i128, 0_i128);
        for lot in &mut self.lots {
            before += i128::from(lot.qty);
            // Rounded along the way, so that no lot loses more than another. Towards zero.
            let total = before * new / old;
            lot.qty = i64::try_from(total - after).unwrap_or(i64::MAX);
            after = total;
        }
        self.net();
        i64::try_from(before * new - after * old).unwrap_or(0)
    }

    /// Cash came (below zero: went) that is a gain by itself: for a fraction of a share.
    pub fn paid(&mut self, cash: i64) {
        self.realised += cash;
    }

    /// Cash came (below zero: went) that gives back what the lots cost; what is beyond it is a
    /// gain.
    /// Without shares left all is.
    pub fn repaid(&mut self, cash: i64) {
        let mut left = cash;
        for lot in &mut self.lots {
            // Neither beyond what the lot cost nor against it.
            let part = match lot.cost >= 0 {
                true => left.clamp(0, lot.cost),
                false => left.clamp(lot.cost, 0),
            };
            (lot.cost, left) = (lot.cost - part, left - part);
        }
        self.realised += left;
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    fn trade(execution: u64, qty: i64, cash: i64) -> Trade {
        Trade { execution, qty, cash, time: Timestamp::from_ns(execution as i64) }
    }

    fn bought() -> Holding {
        let mut holding = Holding::default();
        holding.trade(trade(1, 100, 1_000), Method::Fifo, &[], 1);
        holding.trade(trade(2, 100, 2_000), Method::Fifo, &[], 2);
        holding
    }

    fn sold(method: Method, wanted: &[(u64, u64)]) -> (i64, i64) {
        let mut holding = bought();
        holding.trade(trade(3, -50, -1_500), method, wanted, 3);
        (holding.realised, holding.cost())
    }

    #[test]
    fn each_method_takes_from_its_lot() {
        assert_eq!(sold(Method::Fifo, &[]), (1_000, 2_500));
        assert_eq!(sold(Method::Lifo, &[]), (500, 2_000));
        assert_eq!(sold(Method::Average, &[]), (750, 2_250));
        assert_eq!(sold(Method::Fifo, &[(2, 50)]), (500, 2_000));
        assert_eq!(sold(Method::Fifo, &[(2, 20), (9, 5)]), (800, 2_300));
    }

    #[test]
    fn a_sale_beyond_what_is_there_is_short() {
        let mut holding = bought();
        let closures = holding.trade(trade(3, -300, -6_000), Method::Fifo, &[], 3);
        assert_eq!(closures.len(), 2);
        assert_eq!((holding.qty(), holding.cost(), holding.realised), (-100, -2_000, 1_000));
        holding.trade(trade(4, 100, 1_500), Method::Fifo, &[], 4);
        assert_eq!((holding.qty(), holding.cost(), holding.realised), (0, 0, 1_500));
    }

    #[test]
    fn a_split_moves_no_money_but_for_fractions() {
        let mut holding = Holding::default();
        holding.trade(trade(1, 3, 300), Method::Fifo, &[], 1);
        holding.trade(trade(2, 4, 400), Method::Fifo, &[], 2);
        assert_eq!(holding.split(3, 2), 1);
        assert_eq!((holding.qty(), holding.cost()), (10, 700));
        assert_eq!(holding.split(1, 20), 10);
        assert_eq!((holding.qty(), holding.cost(), holding.realised), (0, 0, -700));
    }

    #[test]
    fn cash_of_a_merger_gives_back_the_cost_first() {
        let mut holding = bought();
        holding.repaid(2_500);
        assert_eq!((holding.cost(), holding.realised), (500, 0));
        holding.repaid(600);
        assert_eq!((holding.cost(), holding.realised), (0, 100));
    }

    proptest! {
        #[test]
        fn cash_is_what_was_realised_less_what_is_open(
            trades in prop::collection::vec((-50_i64..50, 1_i64..10_000, 0_u8..3, 0_u8..8), 1..40),
        ) {
            let mut holding = Holding::default();
            let (mut cash, mut qty, mut next) = (0, 0, 1);
            let mut done: Vec<(Trade, Vec<Closure>, bool)> = Vec::new();
            for (size, value, method, what) in trades {
                let method = [Method::Fifo, Method::Lifo, Method::Average][usize::from(method)];
                next += 1;
                if what == 0 && done.iter().any(|(_, _, undone)| !undone) {
                    let at = done.iter().rposition(|(_, _, undone)| !undone).unwrap();
                    let (trade, closures, undone) = &mut done[at];
                    *undone = true;
                    holding.undo(*trade, closures, method, next);
                    (cash, qty) = (cash + trade.cash, qty - trade.qty);
                } else if size != 0 {
                    let trade = trade(next, size, value * size.signum());
                    let wanted = [(next / 2, 3)];
                    let closures = holding.trade(trade, method, &wanted, next);
                    done.push((trade, closures, false));
                    (cash, qty) = (cash - trade.cash, qty + trade.qty);
                }
                prop_assert_eq!(holding.qty(), qty);
                prop_assert_eq!(cash, holding.realised - holding.cost());
                let lots = holding.lots.iter();
                let signs = |sign| lots.clone().filter(|lot| lot.qty.signum() == sign).count();
                prop_assert!(signs(0) == 0 && (signs(1) == 0 || signs(-1) == 0));
                prop_assert!(holding.lots.is_sorted_by_key(|lot| lot.number));
            }
        }

        #[test]
        fn the_last_trade_undone_is_as_if_it_had_not_been(
            trades in prop::collection::vec((-50_i64..50, 1_i64..10_000), 1..20),
            last in (1_i64..50, 1_i64..10_000, any::<bool>()),
            is_lifo in any::<bool>(),
        ) {
            let method = if is_lifo { Method::Lifo } else { Method::Fifo };
            let mut holding = Holding::default();
            for (number, (size, value)) in (1..).zip(trades) {
                if size != 0 {
                    holding.trade(trade(number, size, value * size.signum()), method, &[], number);
                }
            }
            let open = |holding: &Holding| {
                let lots = holding.lots.iter().map(|lot| (lot.number, lot.qty, lot.cost));
                lots.collect::<Vec<_>>()
            };
            let before = open(&holding);
            let realised = holding.realised;
            let sign = if last.2 { 1 } else { -1 };
            let busted = trade(100, last.0 * sign, last.1 * sign);
            let closures = holding.trade(busted, method, &[], 100);
            holding.undo(busted, &closures, method, 101);
            prop_assert_eq!((open(&holding), holding.realised), (before, realised));
        }
    }
}
