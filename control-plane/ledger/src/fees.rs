//! What trading costs: schedules by the moment they take effect, never changed afterwards.

use serde::{Deserialize, Serialize};
use store::{Currency, StoreError, Timestamp, Tx, values};

use crate::{LedgerError, rounding};

/// What one side of a trade pays.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// A share, in ten-thousandths of the currency's unit; below zero is a rebate.
    pub per_share: i64,
    /// Of the value, in millionths.
    pub value_ppm: i64,
    /// At least so much a trade, in minor units; 0 where there is a rebate.
    pub minimum: i64,
}

/// What the sides of trades pay.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rates {
    /// Whose order rested.
    pub maker: Rate,
    /// Whose order came.
    pub taker: Rate,
    /// Either side, in an auction.
    pub auction: Rate,
}

/// Who pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// Whose order rested.
    Maker,
    /// Whose order came.
    Taker,
    /// Either side, in an auction.
    Auction,
}

impl Role {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Maker => "maker",
            Self::Taker => "taker",
            Self::Auction => "auction",
        }
    }
}

/// What a purchase may need.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Needed {
    /// All its shares at one price, rounded up.
    pub value: i64,
    /// What they cost in fees, in the role in which that is most; never below zero, for a rebate
    /// comes later.
    pub fee: i64,
    /// That role.
    pub role: Role,
}

impl Needed {
    /// Both.
    ///
    /// # Errors
    /// [`LedgerError::Overflow`].
    pub fn total(&self) -> Result<i64, LedgerError> {
        self.value.checked_add(self.fee).ok_or(LedgerError::Overflow)
    }
}

/// The largest part of the value, in millionths: 10 %.
const VALUE_PPM_MAX: i64 = 100_000;
/// The most a share costs: one unit of the currency.
const PER_SHARE_MAX: i64 = 10_000;
/// The highest minimum, in minor units.
const MINIMUM_MAX: i64 = 1_000_000;

impl Rate {
    fn check(&self) -> Result<(), LedgerError> {
        if !(-PER_SHARE_MAX..=PER_SHARE_MAX).contains(&self.per_share) {
            return Err(LedgerError::Rates("a share costs at most one unit, either way"));
        }
        if !(-VALUE_PPM_MAX..=VALUE_PPM_MAX).contains(&self.value_ppm) {
            return Err(LedgerError::Rates("at most 100,000 millionths of the value, either way"));
        }
        if !(0..=MINIMUM_MAX).contains(&self.minimum) {
            return Err(LedgerError::Rates("the minimum is 0 to 1,000,000 minor units"));
        }
        if self.minimum > 0 && (self.per_share < 0 || self.value_ppm < 0) {
            return Err(LedgerError::Rates("a rebate has no minimum"));
        }
        Ok(())
    }
}

impl Rates {
    /// Whether a venue may ask for them.
    ///
    /// # Errors
    /// [`LedgerError::Rates`].
    pub fn check(&self) -> Result<(), LedgerError> {
        [self.maker, self.taker, self.auction].iter().try_for_each(Rate::check)
    }

    /// What a purchase of so many shares at a price in ten-thousandths needs, whatever role it
    /// comes to trade in: an order that comes may rest, and what rests may meet an auction. This
    /// is what is asked for before an order and held for it after. It is one trade's: each further
    /// one may add a minimum, and cents of rounding.
    ///
    /// # Errors
    /// [`LedgerError::Overflow`].
    pub fn needed(
        &self,
        price: u32,
        shares: u64,
        currency: Currency,
    ) -> Result<Needed, LedgerError> {
        let value = rounding::value_up(price, shares, currency)?;
        let (fee, role) = self.worst(shares, value, currency)?;
        Ok(Needed { value, fee, role })
    }

    /// The most that `shares` of this value cost in any role, never below zero, and that role.
    ///
    /// # Errors
    /// [`LedgerError::Overflow`].
    pub fn worst(
        &self,
        shares: u64,
        value: i64,
        currency: Currency,
    ) -> Result<(i64, Role), LedgerError> {
        let mut worst = (self.fee(Role::Taker, shares, value, currency)?, Role::Taker);
        for role in [Role::Maker, Role::Auction] {
            let fee = self.fee(role, shares, value, currency)?;
            if fee > worst.0 {
                worst = (fee, role);
            }
        }
        Ok((worst.0.max(0), worst.1))
    }

    /// What `role` pays for `shares` that cost `value` minor units; below zero is a rebate.
    ///
    /// # Errors
    /// [`LedgerError::Overflow`].
    pub fn fee(
        &self,
        role: Role,
        shares: u64,
        value: i64,
        currency: Currency,
    ) -> Result<i64, LedgerError> {
        let rate = match role {
            Role::Maker => self.maker,
            Role::Taker => self.taker,
            Role::Auction => self.auction,
        };
        let price = u32::try_from(rate.per_share.unsigned_abs());
        let size = rounding::value(price.unwrap_or(u32::MAX), shares, currency)?;
        let per_share = if rate.per_share < 0 { -size } else { size };
        let part = rounding::millionths(value, rate.value_ppm)?;
        let sum = per_share.checked_add(part).ok_or(LedgerError::Overflow)?;
        // A rebate has no minimum, and what costs nothing is free.
        Ok(if rate.minimum > 0 { sum.max(rate.minimum) } else { sum })
    }
}

/// Adds a schedule that takes effect at a moment after now and after `known`, the time of the last
/// event that fees were taken for; so what was booked stays what it would be booked as again.
///
/// # Errors
/// [`LedgerError::Retroactive`], [`LedgerError::Rates`];
/// [`LedgerError::Version`] when another one takes effect at the same moment.
pub async fn add(
    tx: &mut Tx,
    name: &str,
    effective: Timestamp,
    rates: &Rates,
    (now, known): (Timestamp, Timestamp),
) -> Result<(), LedgerError> {
    rates.check()?;
    if name.is_empty() || name.len() > 60 {
        return Err(LedgerError::Text("the name of a schedule"));
    }
    let bound = now.max(known);
    if effective <= bound {
        return Err(LedgerError::Retroactive(bound));
    }
    let sql = "select rates from fee_schedules where name = $1 and effective_ns = $2";
    let text = written(rates);
    if let Some(row) = tx.optional(sql, values![name, effective]).await? {
        return if row.get::<String>(0)? == text { Ok(()) } else { Err(LedgerError::Version) };
    }
    let sql = "insert into fee_schedules values ($1, $2, $3, $4)";
    tx.execute(sql, values![name, effective, text, now]).await?;
    Ok(())
}

/// Every version of a schedule, the latest first.
///
/// # Errors
/// What the database refuses.
pub async fn versions(tx: &mut Tx, name: &str) -> Result<Vec<(Timestamp, Rates)>, LedgerError> {
    let sql = "select effective_ns, rates from fee_schedules where name = $1 \
               order by effective_ns desc limit 10000";
    let rows = tx.all(sql, values![name]).await?;
    let read =
        |row: &store::Row| Ok((Timestamp::from_ns(row.get(0)?), parsed(&row.get::<String>(1)?)?));
    rows.iter().map(read).collect()
}

/// The version of a schedule that takes effect last.
///
/// # Errors
/// What the database refuses.
pub async fn latest(tx: &mut Tx, name: &str) -> Result<Option<(Timestamp, Rates)>, LedgerError> {
    let sql = "select effective_ns, rates from fee_schedules where name = $1 \
               order by effective_ns desc limit 1";
    let row = tx.optional(sql, values![name]).await?;
    let read =
        |row: store::Row| Ok((Timestamp::from_ns(row.get(0)?), parsed(&row.get::<String>(1)?)?));
    row.map(read).transpose()
}

/// The rates in effect at a moment, of [`versions`]; before the first one trading is free.
#[must_use]
pub fn at(versions: &[(Timestamp, Rates)], moment: Timestamp) -> Rates {
    let current = versions.iter().find(|(effective, _)| *effective <= moment);
    current.map_or_else(Rates::default, |(_, rates)| *rates)
}

/// Nine numbers: three rates of three.
fn written(rates: &Rates) -> String {
    [rates.maker, rates.taker, rates.auction]
        .map(|rate| format!("{} {} {}", rate.per_share, rate.value_ppm, rate.minimum))
        .join(" ")
}

fn parsed(text: &str) -> Result<Rates, StoreError> {
    let numbers: Vec<i64> = text.split(' ').filter_map(|word| word.parse().ok()).collect();
    let what = || StoreError::Decode { column: 1, what: format!("{text:?} are no fee rates") };
    let [a, b, c, d, e, f, g, h, i] = *numbers.first_chunk::<9>().ok_or_else(what)?;
    let rate = |per_share, value_ppm, minimum| Rate { per_share, value_ppm, minimum };
    Ok(Rates { maker: rate(a, b, c), taker: rate(d, e, f), auction: rate(g, h, i) })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn fees_and_rebates_are_cents_of_shares_and_value() {
        let taker = Rate { per_share: 30, value_ppm: 28, minimum: 0 };
        let maker = Rate { per_share: -20, ..Rate::default() };
        let auction = Rate { minimum: 100, ..Rate::default() };
        let rates = Rates { maker, taker, auction };
        let fee = |role| rates.fee(role, 1_000, 5_000_000, Currency::USD).unwrap();
        assert_eq!((fee(Role::Taker), fee(Role::Maker), fee(Role::Auction)), (440, -200, 100));
        assert_eq!(parsed(&written(&rates)).unwrap(), rates);
        assert!(parsed("1 2").is_err());
    }

    #[test]
    fn a_purchase_needs_its_value_and_the_fee_of_its_worst_role() {
        let rate = |per_share| Rate { per_share, ..Rate::default() };
        let needed = |taker, maker, auction| {
            let rates = Rates { maker: rate(maker), taker: rate(taker), auction: rate(auction) };
            let needed = rates.needed(500_001, 100, Currency::USD).unwrap();
            (needed.value, needed.fee, needed.role, needed.total().unwrap())
        };
        // 100 at 50.0001 are 5,000.01; 0.003 a share are 0.30.
        assert_eq!(needed(30, -20, 10), (500_001, 30, Role::Taker, 500_031));
        assert_eq!(needed(30, 50, 10), (500_001, 50, Role::Maker, 500_051));
        assert_eq!(needed(30, 50, 70), (500_001, 70, Role::Auction, 500_071));
        assert_eq!(needed(-30, -20, -50), (500_001, 0, Role::Maker, 500_001));
    }

    #[test]
    fn the_version_in_effect_is_the_latest_before_the_moment() {
        let rates =
            |per_share| Rates { taker: Rate { per_share, ..Rate::default() }, ..Rates::default() };
        let moment = Timestamp::from_ns;
        let versions = [(moment(20), rates(2)), (moment(10), rates(1))];
        assert_eq!(at(&versions, moment(9)), Rates::default());
        assert_eq!(at(&versions, moment(10)), rates(1));
        assert_eq!(at(&versions, moment(25)), rates(2));
    }
}
