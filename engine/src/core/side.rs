//! The two sides of a book as types, so that matching is compiled once for each.

use super::levels::{Ladder, Tick};
use super::market::Book;
use super::types::Side;

/// Which way a side's prices get worse.
pub(super) trait Direction: Sized {
    /// The side that rests here.
    const SIDE: Side;
    /// The side it trades against.
    type Opposite: Direction;
    /// This side of a book.
    fn of(book: &mut Book) -> &mut Ladder<Self>;
    /// Index of the best of the children marked in `occupied`, of which there is one at least.
    fn best(occupied: u64) -> u32;
    /// The children worse than child `index`.
    fn worse(occupied: u64, index: u32) -> u64;
    /// Whether `a` is better than `b`.
    fn better(a: Tick, b: Tick) -> bool;

    /// Whether an order from the other side limited to `limit` trades with one resting here.
    fn trades(limit: Tick, resting: Tick) -> bool {
        limit == resting || Self::better(resting, limit)
    }
}

/// Bids: the highest is best.
pub(super) enum Bids {}
/// Offers: the lowest is best.
pub(super) enum Asks {}

impl Direction for Bids {
    const SIDE: Side = Side::Buy;
    type Opposite = Asks;

    #[inline]
    fn of(book: &mut Book) -> &mut Ladder<Self> {
        &mut book.bids
    }

    #[inline]
    fn best(occupied: u64) -> u32 {
        63 - occupied.leading_zeros()
    }

    #[inline]
    fn worse(occupied: u64, index: u32) -> u64 {
        occupied & ((1 << index) - 1)
    }

    #[inline]
    fn better(a: Tick, b: Tick) -> bool {
        a > b
    }
}

impl Direction for Asks {
    const SIDE: Side = Side::Sell;
    type Opposite = Bids;

    #[inline]
    fn of(book: &mut Book) -> &mut Ladder<Self> {
        &mut book.asks
    }

    #[inline]
    fn best(occupied: u64) -> u32 {
        occupied.trailing_zeros()
    }

    #[inline]
    fn worse(occupied: u64, index: u32) -> u64 {
        occupied & (!1 << index)
    }

    #[inline]
    fn better(a: Tick, b: Tick) -> bool {
        a < b
    }
}
