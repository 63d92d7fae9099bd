//! What an order may ask for beyond a limit and a day: how long, from when, how much of it is
//! shown, and what its price follows. What goes together is the engine's to say (rule R2.24).

use engine::core::{GOOD_TILL_CANCELED, PostOnly, Price, PriceType, Qty, Side, Terms, TimeInForce};
use gateway::Special;
use serde::{Deserialize, Serialize};
use store::Timestamp;
use utoipa::ToSchema;

use crate::problem::{Code, Problem};

/// How long an order lives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum TimeInForceBody {
    /// Until the day ends.
    Day,
    /// What does not trade at once is cancelled.
    Ioc,
    /// All of it trades at once, or none.
    Fok,
    /// Until it is cancelled, over as many days as it takes: at the end of the queue on each.
    Gtc,
    /// Until `expires_at`; over a night as `gtc`.
    Gtd,
    /// It trades in the opening auction only.
    AtOpen,
    /// It trades in the closing auction only.
    AtClose,
}

/// What the price of an order follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PegBody {
    /// The best displayed price of its own side.
    Primary,
    /// That of the other side.
    Market,
    /// Midway between the two.
    Midpoint,
}

impl From<PegBody> for PriceType {
    fn from(peg: PegBody) -> Self {
        match peg {
            PegBody::Primary => Self::Primary,
            PegBody::Market => Self::MarketPeg,
            PegBody::Midpoint => Self::Midpoint,
        }
    }
}

/// The terms of a new order, whichever door it came through.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Wanted {
    pub(crate) side: Side,
    pub(crate) qty: Qty,
    /// The limit.
    pub(crate) price: Option<Price>,
    pub(crate) time_in_force: Option<TimeInForceBody>,
    /// When an order ends that is good till then.
    pub(crate) expires_at: Option<Timestamp>,
    pub(crate) stop_price: Option<Price>,
    pub(crate) post_only: bool,
    /// Shares displayed at a time; 0 hides all.
    pub(crate) display_quantity: Option<Qty>,
    pub(crate) min_quantity: Option<Qty>,
    pub(crate) peg: Option<PegBody>,
    /// How far from what it follows, in ten-thousandths; more is more aggressive.
    pub(crate) peg_offset: i32,
}

impl Wanted {
    /// So many shares, and nothing else said.
    pub(crate) const fn new(side: Side, qty: Qty) -> Self {
        Self {
            side,
            qty,
            price: None,
            time_in_force: None,
            expires_at: None,
            stop_price: None,
            post_only: false,
            display_quantity: None,
            min_quantity: None,
            peg: None,
            peg_offset: 0,
        }
    }

    /// How long the engine is told that the order lives, and what else it is told.
    ///
    /// # Errors
    /// What contradicts itself before the engine hears of it.
    pub(crate) fn read(&self) -> Result<(TimeInForce, Special), Problem> {
        use TimeInForceBody as Tif;
        let is_market = self.price.is_none() && self.stop_price.is_none();
        let given = self.time_in_force.unwrap_or(if is_market { Tif::Ioc } else { Tif::Day });
        self.check(given)?;
        let fill_or_kill = (given == Tif::Fok).then_some(self.qty);
        let good_till = match (given, self.expires_at) {
            (Tif::Gtc, None) => GOOD_TILL_CANCELED,
            (Tif::Gtd, Some(at)) => second(at)?,
            (Tif::Gtd, None) => return Err(refuse("expires_at: a gtd order says when it ends")),
            (_, None) => 0,
            (_, Some(_)) => return Err(refuse("expires_at: only a gtd order ends then")),
        };
        let terms = Terms {
            price_type: self.peg.map_or(PriceType::Limit, Into::into),
            post_only: if self.post_only { PostOnly::Reject } else { PostOnly::No },
            min_qty: self.min_quantity.or(fill_or_kill).unwrap_or_default(),
            max_floor: self.display_quantity.filter(|shown| *shown < self.qty).unwrap_or_default(),
            good_till,
            stop_price: self.stop_price.unwrap_or_default(),
            peg_offset: self.peg_offset,
            ..Terms::PLAIN
        };
        let is_hidden = self.display_quantity == Some(Qty(0)) || self.peg.is_some();
        let special = Special {
            terms,
            display: if is_hidden { b'N' } else { b'Y' },
            cross_type: match given {
                Tif::AtOpen => b'O',
                Tif::AtClose => b'C',
                _ => b'N',
            },
        };
        let at_once = matches!(given, Tif::Ioc | Tif::Fok);
        Ok((if at_once { TimeInForce::Ioc } else { TimeInForce::Day }, special))
    }

    /// What would surprise: the engine takes it, or has no word for it.
    fn check(&self, given: TimeInForceBody) -> Result<(), Problem> {
        use TimeInForceBody as Tif;
        let crosses = matches!(given, Tif::AtOpen | Tif::AtClose);
        let at_once = matches!(given, Tif::Ioc | Tif::Fok);
        let is_waiting = crosses || self.stop_price.is_some();
        if self.price.is_none() && !is_waiting && !at_once {
            return Err(refuse("time_in_force: an order without a price cannot rest; send ioc"));
        }
        // Its owner's cash is held for as long as it waits, and without a price it is not known
        // how much.
        if self.price.is_none() && is_waiting && self.side == Side::Buy {
            return Err(refuse("price: a purchase that waits says what it pays at most"));
        }
        if self.peg.is_some() && self.price.is_none() {
            return Err(refuse("price: a pegged order says the worst price it works at"));
        }
        if self.peg.is_none() && self.peg_offset != 0 {
            return Err(refuse("peg_offset: from what? say what it is pegged to"));
        }
        if given == Tif::Fok && self.min_quantity.is_some() {
            return Err(refuse("min_quantity: all of a fok order trades, or none"));
        }
        if self.min_quantity == Some(Qty(0)) {
            return Err(refuse("min_quantity: from 1 share"));
        }
        Ok(())
    }
}

fn refuse(what: &str) -> Problem {
    Problem::new(Code::Unprocessable, what)
}

/// The second with which an order is over: the one it names, or the next if it names a part of one.
fn second(at: Timestamp) -> Result<u32, Problem> {
    let seconds = at.ns().div_euclid(1_000_000_000) + i64::from(at.ns() % 1_000_000_000 != 0);
    // Neither may mean what the engine's own values mean: no date, and none ever.
    let until =
        u32::try_from(seconds).ok().filter(|until| ![0, GOOD_TILL_CANCELED].contains(until));
    until.ok_or_else(|| refuse("expires_at: after 1970 and before the year 2106"))
}

/// How long an order lives, of what the engine was told.
pub(crate) fn time_in_force(told: TimeInForce, special: &Special, qty: u32) -> TimeInForceBody {
    use TimeInForceBody as Tif;
    let Special { terms, cross_type, .. } = special;
    match (told, cross_type, terms.good_till) {
        (TimeInForce::Ioc, ..) if terms.min_qty.0 == qty => Tif::Fok,
        (TimeInForce::Ioc, ..) => Tif::Ioc,
        (_, b'O', _) => Tif::AtOpen,
        (_, b'C', _) => Tif::AtClose,
        (.., 0) => Tif::Day,
        (.., GOOD_TILL_CANCELED) => Tif::Gtc,
        _ => Tif::Gtd,
    }
}

/// When an order ends that is good till then.
pub(crate) fn expires_at(special: &Special) -> Option<Timestamp> {
    match special.terms.good_till {
        0 | GOOD_TILL_CANCELED => None,
        second => Some(Timestamp::from_ns(i64::from(second) * 1_000_000_000)),
    }
}

/// What an order is pegged to.
pub(crate) fn peg(special: &Special) -> Option<PegBody> {
    match special.terms.price_type {
        PriceType::Primary => Some(PegBody::Primary),
        PriceType::MarketPeg => Some(PegBody::Market),
        PriceType::Midpoint => Some(PegBody::Midpoint),
        PriceType::Limit | PriceType::Market | PriceType::MarketToLimit => None,
    }
}

/// Shares displayed at a time, where that is not all.
pub(crate) fn display_quantity(special: &Special) -> Option<u32> {
    match (special.display, special.terms.max_floor.0) {
        (b'N', _) => Some(0),
        (_, 0) => None,
        (_, shown) => Some(shown),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn limit() -> Wanted {
        Wanted { price: Some(Price(500_000)), ..Wanted::new(Side::Buy, Qty(300)) }
    }

    #[test]
    fn a_limit_of_the_day_asks_for_nothing_else() {
        assert_eq!(limit().read().unwrap(), (TimeInForce::Day, Special::NONE));
        let market = Wanted { price: None, ..limit() };
        assert_eq!(market.read().unwrap(), (TimeInForce::Ioc, Special::NONE));
        let shown = Wanted { display_quantity: Some(Qty(300)), ..limit() };
        assert_eq!(shown.read().unwrap().1, Special::NONE, "all of it is displayed");
    }

    /// What is read back is what was written.
    #[test]
    fn how_long_is_told_both_ways() {
        use TimeInForceBody as Tif;
        for given in [Tif::Day, Tif::Ioc, Tif::Fok, Tif::Gtc, Tif::Gtd, Tif::AtOpen, Tif::AtClose] {
            let expires = (given == Tif::Gtd).then(|| Timestamp::from_ns(7_000_000_001));
            let wanted = Wanted { time_in_force: Some(given), expires_at: expires, ..limit() };
            let (told, special) = wanted.read().unwrap();
            assert_eq!(time_in_force(told, &special, 300), given);
            assert_eq!(expires_at(&special), expires.map(|_| Timestamp::from_ns(8_000_000_000)));
        }
    }

    #[test]
    fn what_else_is_told_both_ways() {
        let wanted = Wanted {
            display_quantity: Some(Qty(100)),
            stop_price: Some(Price(510_000)),
            post_only: true,
            ..limit()
        };
        let special = wanted.read().unwrap().1;
        assert_eq!(display_quantity(&special), Some(100));
        assert_eq!(
            (special.terms.stop_price.0, special.terms.post_only),
            (510_000, PostOnly::Reject)
        );
        for given in [PegBody::Primary, PegBody::Market, PegBody::Midpoint] {
            let special = Wanted { peg: Some(given), ..limit() }.read().unwrap().1;
            assert_eq!((peg(&special), display_quantity(&special)), (Some(given), Some(0)));
        }
    }

    #[test]
    fn what_would_surprise_is_refused() {
        use TimeInForceBody as Tif;
        let (stop, expires) = (Some(Price(510_000)), Some(Timestamp::from_ns(1)));
        for wanted in [
            Wanted { price: None, time_in_force: Some(Tif::Day), ..limit() },
            Wanted { price: None, stop_price: stop, ..limit() },
            Wanted { price: None, time_in_force: Some(Tif::AtOpen), ..limit() },
            Wanted { price: None, peg: Some(PegBody::Midpoint), ..limit() },
            Wanted { peg_offset: 100, ..limit() },
            Wanted { expires_at: expires, ..limit() },
            Wanted { time_in_force: Some(Tif::Gtd), ..limit() },
            Wanted {
                time_in_force: Some(Tif::Gtd),
                expires_at: Some(Timestamp::from_ns(0)),
                ..limit()
            },
            Wanted { time_in_force: Some(Tif::Fok), min_quantity: Some(Qty(1)), ..limit() },
            Wanted { min_quantity: Some(Qty(0)), ..limit() },
        ] {
            assert!(wanted.read().is_err(), "{wanted:?}");
        }
        let sale = Wanted { side: Side::Sell, price: None, stop_price: stop, ..limit() };
        assert!(sale.read().is_ok(), "a sale brings what it brings");
    }
}
