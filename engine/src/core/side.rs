//! The two sides of a book as one: prices as keys, of which the lowest is the best on both.

use super::types::Side;

/// A price as a multiple of its instrument's tick, at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Tick(pub(super) u32);

/// Bits of a tick and of a key: `PRICE_MAX` is below 2^31.
pub(super) const KEY_BITS: u32 = 31;

const _: () = assert!(super::types::PRICE_MAX.0 < 1 << KEY_BITS);

/// A tick as one side of a book orders it: the lower the key, the better the price. An offer's key
/// is its tick, a bid's is what is left above it. So there is one code for both sides and no branch
/// between them, which would be taken wrongly half of the time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Key(pub(super) u32);

impl Key {
    /// Worse than every price: the best of an empty side.
    pub(super) const NONE: Self = Self(u32::MAX);
    /// Better than every price, which all are at least one tick and far below 2^31.
    pub(super) const FIRST: Self = Self(0);

    /// The key of an order on this side at `tick`.
    #[inline]
    pub(super) fn of(side: Side, tick: Tick) -> Self {
        let above = ((1 << KEY_BITS) - 1) * u32::from(side == Side::Buy);
        Self(tick.0 ^ above)
    }
}
