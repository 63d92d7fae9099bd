//! Where a price becomes cents; nowhere else does anything round.
//!
//! The engine's prices are ten-thousandths of a currency unit, so price times shares is exact
//! there.
//! In the ledger it is rounded to minor units once a trade, half to even, and both sides of the
//! trade are booked with that one number. What is held for an order is rounded up, so that it
//! always
//! pays for the trade.

use store::Currency;

use crate::LedgerError;

/// Ten-thousandths of a unit: the engine's prices.
const PRICE_DIGITS: u32 = 4;

/// Price times shares in minor units, half to even: what a trade costs.
///
/// # Errors
/// [`LedgerError::Overflow`].
pub fn value(price: u32, shares: u64, currency: Currency) -> Result<i64, LedgerError> {
    let (quotient, rest, divisor) = parts(price, shares, currency);
    let up = match (rest * 2).cmp(&divisor) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Equal => quotient % 2 == 1,
        std::cmp::Ordering::Greater => true,
    };
    fit(quotient + u128::from(up))
}

/// Price times shares in minor units, rounded up: what is held for an order.
///
/// # Errors
/// [`LedgerError::Overflow`].
pub fn value_up(price: u32, shares: u64, currency: Currency) -> Result<i64, LedgerError> {
    let (quotient, rest, _) = parts(price, shares, currency);
    fit(quotient + u128::from(rest > 0))
}

/// The part of `total` that belongs to `part` of `whole`, half away from zero. Taking parts off one
/// after the other, each from what is left, gives `total` in the end, to the cent.
///
/// # Panics
/// When `part` is more than `whole`, or `whole` is nothing.
#[must_use]
pub fn share(total: i64, part: u64, whole: u64) -> i64 {
    assert!(part <= whole && whole > 0, "{part} of {whole}");
    let product = i128::from(total) * i128::from(part) * 2;
    let whole = i128::from(whole);
    let half = if product < 0 { -whole } else { whole };
    // Not beyond total, which fits.
    i64::try_from((product + half) / (whole * 2)).unwrap_or(total)
}

/// Millionths of an amount, half away from zero.
///
/// # Errors
/// [`LedgerError::Overflow`].
pub fn millionths(amount: i64, ppm: i64) -> Result<i64, LedgerError> {
    let product = i128::from(amount) * i128::from(ppm) * 2;
    let half = if product < 0 { -1_000_000 } else { 1_000_000 };
    i64::try_from((product + half) / 2_000_000).map_err(|_| LedgerError::Overflow)
}

fn parts(price: u32, shares: u64, currency: Currency) -> (u128, u128, u128) {
    let product = u128::from(price) * u128::from(shares);
    let divisor = 10_u128.pow(PRICE_DIGITS.saturating_sub(currency.digits()));
    (product / divisor, product % divisor, divisor)
}

fn fit(value: u128) -> Result<i64, LedgerError> {
    i64::try_from(value).map_err(|_| LedgerError::Overflow)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    const USD: Currency = Currency::USD;

    #[test]
    fn halves_go_to_the_even_cent() {
        assert_eq!(value(1_005_000, 1, USD).unwrap(), 10_050);
        let cents = [(50, 0), (150, 2), (250, 2), (251, 3), (149, 1)];
        for (price, expected) in cents {
            assert_eq!(value(price, 1, USD).unwrap(), expected, "{price}");
        }
        assert_eq!(value_up(1, 1, USD).unwrap(), 1);
        assert_eq!(value(10_000, 3, Currency::JPY).unwrap(), 3);
    }

    proptest! {
        #[test]
        fn whole_cents_are_exact_and_holds_suffice(
            cents in 0_u32..40_000_000,
            off in 0_u32..100,
            shares in 0_u64..1_000_000,
        ) {
            let exact = value(cents * 100, shares, USD).unwrap();
            prop_assert_eq!(exact, i64::from(cents) * shares as i64);
            let paid = value(cents * 100 + off, shares, USD).unwrap();
            let held = value_up(cents * 100 + off, shares, USD).unwrap();
            prop_assert!(paid <= held && held <= paid + 1);
        }

        #[test]
        fn parts_add_up_to_the_whole(
            total in any::<i32>(),
            cuts in prop::collection::vec(1_u64..50, 1..20),
        ) {
            let mut left = (i64::from(total), cuts.iter().sum::<u64>());
            let mut sum = 0;
            for cut in cuts {
                let part = share(left.0, cut, left.1);
                prop_assert!(part.abs() <= left.0.abs() && part * left.0 >= 0);
                left = (left.0 - part, left.1 - cut);
                sum += part;
            }
            prop_assert_eq!((left.0, sum), (0, i64::from(total)));
        }
    }
}
