//! What one client has seen of one book, and what it has to be told to see it as it is now.

use engine::core::{Price, Side, Symbol};

use crate::view::{Book, LEVELS_MAX, Level, View};

/// A level that a client sees otherwise from now on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LevelChange {
    /// Which side.
    pub side: Side,
    /// Which price.
    pub price: Price,
    /// Shares now; 0 when the level is gone, or out of the client's depth.
    pub shares: u64,
    /// Orders now.
    pub orders: u32,
}

/// What to tell a client about one book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delta {
    /// Everything, to begin with.
    Snapshot {
        /// Best first.
        bids: Vec<Level>,
        /// Best first.
        offers: Vec<Level>,
    },
    /// What is different since.
    Changes(Vec<LevelChange>),
}

/// One client's copy of one book, as far as it has been told: two levels lists of bounded depth.
#[derive(Clone, Debug)]
pub struct Conflated {
    symbol: Symbol,
    depth: usize,
    /// The version that was told; nothing before the snapshot.
    version: Option<u64>,
    bids: Vec<Level>,
    offers: Vec<Level>,
    /// Counts what was told of this book, from 1.
    sequence: u64,
}

impl Conflated {
    /// A client that knows nothing of the book of `symbol` and wants `depth` levels of each side.
    #[must_use]
    pub fn new(symbol: Symbol, depth: usize) -> Self {
        let depth = depth.clamp(1, LEVELS_MAX);
        Self {
            symbol,
            depth,
            version: None,
            bids: Vec::with_capacity(depth),
            offers: Vec::with_capacity(depth),
            sequence: 0,
        }
    }

    /// Which book.
    #[must_use]
    pub fn symbol(&self) -> Symbol {
        self.symbol
    }

    /// What the client has to be told now, with its number; nothing when it knows.
    pub fn catch_up(&mut self, view: &View) -> Option<(u64, Delta)> {
        let book = view.book(self.symbol)?;
        let known = self.version.replace(book.version);
        if known == Some(book.version) {
            return None;
        }
        let (bids, offers) =
            (levels(book, Side::Buy, self.depth), levels(book, Side::Sell, self.depth));
        let delta = if known.is_none() {
            Delta::Snapshot { bids: bids.clone(), offers: offers.clone() }
        } else {
            let mut changes = Vec::new();
            difference(Side::Buy, &self.bids, &bids, &mut changes);
            difference(Side::Sell, &self.offers, &offers, &mut changes);
            Delta::Changes(changes)
        };
        (self.bids, self.offers) = (bids, offers);
        if matches!(&delta, Delta::Changes(changes) if changes.is_empty()) {
            return None;
        }
        self.sequence += 1;
        Some((self.sequence, delta))
    }
}

fn levels(book: &Book, side: Side, depth: usize) -> Vec<Level> {
    book.levels(side, depth).collect()
}

/// Both lists are sorted by price, best first, so one walk finds every difference.
fn difference(side: Side, before: &[Level], now: &[Level], changes: &mut Vec<LevelChange>) {
    let is_better = |a: Price, b: Price| match side {
        Side::Buy => a > b,
        Side::Sell => a < b,
    };
    let change =
        |level: &Level, shares, orders| LevelChange { side, price: level.price, shares, orders };
    let (mut old, mut new) = (before.iter().peekable(), now.iter().peekable());
    loop {
        match (old.peek(), new.peek()) {
            (None, None) => return,
            (Some(a), Some(b)) if a.price == b.price => {
                if a != b {
                    changes.push(change(b, b.shares, b.orders));
                }
                old.next();
                new.next();
            }
            (Some(a), b) if b.is_none_or(|b| is_better(a.price, b.price)) => {
                changes.push(change(a, 0, 0));
                old.next();
            }
            (_, Some(b)) => {
                changes.push(change(b, b.shares, b.orders));
                new.next();
            }
            (Some(_), None) => unreachable!("taken by the arm above"),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    fn side_of(levels: &BTreeMap<u32, (u64, u32)>, side: Side) -> Vec<Level> {
        let level = |(&price, &(shares, orders)): (&u32, &(u64, u32))| Level {
            price: Price(price),
            shares,
            orders,
        };
        match side {
            Side::Buy => levels.iter().rev().map(level).collect(),
            Side::Sell => levels.iter().map(level).collect(),
        }
    }

    fn some_levels() -> impl Strategy<Value = BTreeMap<u32, (u64, u32)>> {
        prop::collection::btree_map(1_u32..20, (1_u64..4, 1_u32..3), 0..10)
    }

    proptest! {
        /// A client that applies the changes to what it had sees what is.
        #[test]
        fn changes_lead_from_before_to_now(
            before in some_levels(),
            now in some_levels(),
            is_buy: bool,
        ) {
            let side = if is_buy { Side::Buy } else { Side::Sell };
            let mut changes = Vec::new();
            difference(side, &side_of(&before, side), &side_of(&now, side), &mut changes);
            let mut seen = before.clone();
            for change in &changes {
                if change.shares == 0 {
                    prop_assert!(seen.remove(&change.price.0).is_some(), "gone twice");
                } else {
                    let was = seen.insert(change.price.0, (change.shares, change.orders));
                    prop_assert_ne!(was, Some((change.shares, change.orders)), "told for nothing");
                }
            }
            prop_assert_eq!(seen, now);
        }
    }
}
