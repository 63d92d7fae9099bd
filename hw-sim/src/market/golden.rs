//! The limits of a collar that follows a quote: the definition of right.

use fpga::bbo::record::{Best, Quote};
use fpga::market_registers::{CLOSED, LIMIT_MAX, Otherwise, Reference};

use crate::device::Collar;

/// What must be written for a reference row and a quote.
#[must_use]
pub fn limits(reference: &Reference, quote: &Quote) -> Collar {
    let row = reference.symbol_row;
    let Quote { bid, offer } = quote;
    let has_price = |best: &Best| best.known && best.shares > 0;
    let is_usable =
        has_price(bid) && has_price(offer) && bid.price < offer.price && offer.price <= LIMIT_MAX;
    if !is_usable {
        let (low, high) = match reference.otherwise {
            Otherwise::Limits(low, high) => (low, high),
            Otherwise::Closed => CLOSED,
        };
        return Collar { row, low, high };
    }
    let share = |price: u32| (u64::from(price) * u64::from(reference.width)) >> 16;
    let low = u64::from(bid.price) - share(bid.price);
    let high = (u64::from(offer.price) + share(offer.price)).min(LIMIT_MAX.into());
    Collar { row, low: low as u32, high: high as u32 }
}

#[cfg(test)]
mod tests {
    use super::*;

    const ROW: Reference =
        Reference { symbol_row: 3, width: 6_554, otherwise: Otherwise::Limits(90, 110) };

    fn best(price: u32) -> Best {
        Best { known: true, price, shares: 5 }
    }

    #[test]
    fn limits_are_around_the_quote() {
        let of = |bid, offer| {
            let Collar { low, high, .. } = limits(&ROW, &Quote { bid, offer });
            (low, high)
        };
        // A tenth of it, as near as 65,536ths come.
        assert_eq!(of(best(1_000_000), best(1_010_000)), (899_994, 1_111_006));
        assert_eq!(of(best(1), best(LIMIT_MAX)), (1, LIMIT_MAX));
        for unusable in [
            (best(100), best(100)),
            (best(101), best(100)),
            (best(1), best(1 << 31)),
            (Best { shares: 0, ..best(0) }, best(100)),
            (best(1), Best::default()),
            (Best { known: false, ..best(1) }, best(100)),
        ] {
            assert_eq!(of(unusable.0, unusable.1), (90, 110), "{unusable:?}");
        }
        let closed = Reference { otherwise: Otherwise::Closed, ..ROW };
        let Collar { low, high, .. } = limits(&closed, &Quote::default());
        assert!(low > high, "nothing is between {low} and {high}");
    }
}
