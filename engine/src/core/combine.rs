//! Which terms go together (rule R2.24).

use super::crosses::cross_of;
use super::phase::CrossType;
use super::terms::{EXPIRE_S_MAX, PostOnly, PriceType, Terms};
use super::types::{Qty, RejectReason, TimeInForce};

/// What the rule looks at.
#[derive(Clone, Copy, Debug)]
pub(super) struct Asked<'a> {
    /// Day or IOC.
    pub(super) time_in_force: TimeInForce,
    /// Display code.
    pub(super) display: u8,
    /// Cross type code.
    pub(super) cross_type: u8,
    /// Intermarket sweep code.
    pub(super) intermarket_sweep: u8,
    /// Shares that will be open.
    pub(super) qty: Qty,
    /// Of the instrument.
    pub(super) round_lot: Qty,
    /// The second since the epoch.
    pub(super) second: u64,
    /// The terms.
    pub(super) terms: &'a Terms,
}

/// The first fault, in the order of the rule's table.
///
/// # Errors
/// The reject reason of the fault.
pub(super) fn combine(asked: &Asked<'_>) -> Result<(), RejectReason> {
    let terms = asked.terms;
    let ioc = asked.time_in_force == TimeInForce::Ioc;
    let hidden = asked.display == b'N';
    let market = terms.price_type == PriceType::Market;
    let post_only = terms.post_only != PostOnly::No;
    let reserve = terms.max_floor.0 != 0 || terms.random_reserve.0 != 0;
    let minimum = terms.min_qty.0 != 0;
    let stop = terms.stop_price.0 != 0;
    let (peg, offset) = (terms.price_type.is_peg(), terms.peg_offset != 0);
    let midpoint = terms.price_type == PriceType::Midpoint;
    let sweep = asked.intermarket_sweep == b'Y';
    let cross = cross_of(asked.cross_type).is_some();
    let to_limit = terms.price_type == PriceType::MarketToLimit;
    let lasting = terms.good_till != 0;
    let of_a_day =
        matches!(cross_of(asked.cross_type), Some(CrossType::Opening | CrossType::Closing));
    let refused = [
        (!matches!(asked.display, b'Y' | b'A' | b'N'), RejectReason::InvalidDisplay),
        (!cross && asked.cross_type != b'N', RejectReason::InvalidCross),
        (cross && (ioc || terms.expire_s > 0 || lasting), RejectReason::InvalidCross),
        (cross && (reserve || minimum || post_only || stop || peg), RejectReason::InvalidCross),
        (cross && to_limit, RejectReason::InvalidCross),
        (terms.imbalance_only && (!of_a_day || market), RejectReason::InvalidCross),
        (peg && (post_only || reserve || stop), RejectReason::PeggingNotAllowed),
        (offset && (!peg || midpoint), RejectReason::PeggingNotAllowed),
        (peg && !hidden, RejectReason::InvalidDisplay),
        (peg && !midpoint && ioc, RejectReason::PeggingNotAllowed),
        (market && !ioc && !stop && !cross, RejectReason::MarketNotAllowed),
        (terms.min_qty > asked.qty, RejectReason::InvalidMinQty),
        (minimum && !(ioc || hidden), RejectReason::InvalidMinQty),
        (minimum && (reserve || post_only || stop), RejectReason::InvalidMinQty),
        (reserve && (ioc || hidden || market || stop), RejectReason::InvalidMaxFloor),
        (reserve && !lots(asked), RejectReason::InvalidMaxFloor),
        (post_only && (ioc || market || stop), RejectReason::Other),
        (stop && ioc, RejectReason::Other),
        (sweep && (peg || post_only || stop || cross), RejectReason::IsoNotAllowed),
        (to_limit && (ioc || hidden || reserve || minimum), RejectReason::Other),
        (to_limit && (post_only || stop), RejectReason::Other),
        (terms.expire_s > 0 && ioc, RejectReason::Other),
        (terms.expire_s > EXPIRE_S_MAX, RejectReason::Other),
        (lasting && (ioc || terms.expire_s > 0), RejectReason::Other),
        (lasting && u64::from(terms.good_till) <= asked.second, RejectReason::Other),
    ];
    match refused.iter().find(|(fault, _)| *fault) {
        None => Ok(()),
        Some((_, reason)) => Err(*reason),
    }
}

/// Whether the sizes of a reserve are whole round lots, and the display is never empty.
fn lots(asked: &Asked<'_>) -> bool {
    let Terms { max_floor: Qty(floor), random_reserve: Qty(random), .. } = *asked.terms;
    // An instrument may be listed without a round lot; then every share is one.
    let lot = asked.round_lot.0.max(1);
    floor >= lot && floor.is_multiple_of(lot) && random.is_multiple_of(lot) && random <= floor - lot
}

#[cfg(test)]
mod tests {
    use super::super::terms::GOOD_TILL_CANCELED;
    use super::*;

    const ASKED: Asked<'static> = Asked {
        time_in_force: TimeInForce::Day,
        display: b'Y',
        cross_type: b'N',
        intermarket_sweep: b'N',
        qty: Qty(1_000),
        round_lot: Qty(100),
        second: 7,
        terms: &Terms::PLAIN,
    };

    /// Every pair of conditions, against the table said as sentences about pairs.
    #[test]
    fn pairs_are_refused_as_the_table_says() {
        let mut refused = std::collections::BTreeMap::new();
        for bits in 0..1_u32 << 8 {
            let on = |bit: u32| bits >> bit & 1 == 1;
            let terms = Terms {
                price_type: if on(0) { PriceType::Market } else { PriceType::Limit },
                post_only: if on(1) { PostOnly::BySession } else { PostOnly::No },
                min_qty: Qty(if on(2) { 300 } else { 0 }),
                max_floor: Qty(if on(3) { 200 } else { 0 }),
                ..Terms::PLAIN
            };
            let asked = Asked {
                time_in_force: if on(4) { TimeInForce::Ioc } else { TimeInForce::Day },
                display: if on(5) { b'N' } else { b'Y' },
                intermarket_sweep: if on(6) { b'Y' } else { b'N' },
                cross_type: if on(7) { b'O' } else { b'N' },
                terms: &terms,
                ..ASKED
            };
            let (market, post, min, reserve) = (on(0), on(1), on(2), on(3));
            let (ioc, hidden, sweep, cross) = (on(4), on(5), on(6), on(7));
            let expected = if cross && (ioc || reserve || min || post) {
                Some(RejectReason::InvalidCross)
            } else if market && !ioc && !cross {
                Some(RejectReason::MarketNotAllowed)
            } else if min && (reserve || post || (!ioc && !hidden)) {
                Some(RejectReason::InvalidMinQty)
            } else if reserve && (ioc || hidden) {
                Some(RejectReason::InvalidMaxFloor)
            } else if post && ioc {
                Some(RejectReason::Other)
            } else if (post || cross) && sweep {
                Some(RejectReason::IsoNotAllowed)
            } else {
                None
            };
            assert_eq!(combine(&asked).err(), expected, "{asked:?}");
            *refused.entry(expected.map(|reason| reason as u16)).or_insert(0) += 1;
        }
        assert_eq!(refused.len(), 7, "every reason is reached, and none: {refused:?}");
    }

    /// A life beyond the day, against the words of R2.12 and R2.24.
    #[test]
    fn a_long_life_goes_with_orders_that_rest() {
        let verdict = |good_till, expire_s, time_in_force, cross_type| {
            let terms = Terms { good_till, expire_s, ..Terms::PLAIN };
            combine(&Asked { time_in_force, cross_type, terms: &terms, ..ASKED }).err()
        };
        let (day, ioc) = (TimeInForce::Day, TimeInForce::Ioc);
        for till in [8, GOOD_TILL_CANCELED] {
            assert_eq!(verdict(till, 0, day, b'N'), None);
            assert_eq!(verdict(till, 0, ioc, b'N'), Some(RejectReason::Other));
            assert_eq!(verdict(till, 1, day, b'N'), Some(RejectReason::Other));
            assert_eq!(verdict(till, 0, day, b'O'), Some(RejectReason::InvalidCross));
        }
        assert_eq!(verdict(7, 0, day, b'N'), Some(RejectReason::Other), "this second is over");
    }

    #[test]
    fn sizes_are_whole_lots() {
        let verdict = |floor, random, qty| {
            let (max_floor, random_reserve) = (Qty(floor), Qty(random));
            let terms = Terms { max_floor, random_reserve, ..Terms::PLAIN };
            combine(&Asked { qty: Qty(qty), terms: &terms, ..ASKED }).err()
        };
        let refused = Some(RejectReason::InvalidMaxFloor);
        assert_eq!(verdict(100, 0, 1_000), None);
        assert_eq!(verdict(500, 400, 1_000), None);
        assert_eq!(verdict(2_000, 0, 1_000), None, "more than all of it is no reserve");
        for (floor, random) in [(0, 100), (50, 0), (150, 0), (500, 450), (500, 500), (100, 100)] {
            assert_eq!(verdict(floor, random, 1_000), refused, "{floor} {random}");
        }
        let lotless = Terms { max_floor: Qty(7), ..Terms::PLAIN };
        assert!(combine(&Asked { round_lot: Qty(0), terms: &lotless, ..ASKED }).is_ok());
        let minimum = Terms { min_qty: Qty(1_001), ..Terms::PLAIN };
        let asked = Asked { time_in_force: TimeInForce::Ioc, terms: &minimum, ..ASKED };
        assert_eq!(combine(&asked).err(), Some(RejectReason::InvalidMinQty));
    }
}
