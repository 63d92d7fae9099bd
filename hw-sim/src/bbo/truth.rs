//! The whole book, without limits: what a quote that is not stale must be.

use std::collections::{BTreeMap, HashMap};

use fpga::bbo::record::{Best, Quote};
use fpga::feed::message::FeedMessage;

/// An open order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Open {
    /// Side, `B` or `S`.
    pub side: u8,
    /// Price.
    pub price: u32,
    /// Shares.
    pub shares: u32,
}

/// Every open order of every symbol.
#[derive(Clone, Debug, Default)]
pub struct Truth {
    orders: HashMap<(u16, u64), Open>,
    /// Shares at each price of a symbol and side.
    levels: BTreeMap<(u16, u8), BTreeMap<u32, u64>>,
}

impl Truth {
    /// Takes in a message that is sound, as that of a venue.
    pub fn message(&mut self, message: &FeedMessage) {
        let FeedMessage { kind, locate, order_ref, side, price, shares, .. } = *message;
        match kind {
            b'A' | b'F' => self.add(locate, order_ref, Open { side, price, shares }),
            b'E' | b'C' | b'X' => self.take(locate, order_ref, shares),
            b'D' => self.take(locate, order_ref, u32::MAX),
            b'U' => {
                let side = self.orders[&(locate, order_ref)].side;
                self.take(locate, order_ref, u32::MAX);
                self.add(locate, message.other_ref, Open { side, price, shares });
            }
            _ => {}
        }
    }

    /// The order, if it is open.
    #[must_use]
    pub fn order(&self, locate: u16, reference: u64) -> Option<Open> {
        self.orders.get(&(locate, reference)).copied()
    }

    /// The quote.
    #[must_use]
    pub fn quote(&self, locate: u16) -> Quote {
        let best = |side, is_offer| {
            let level = self.levels.get(&(locate, side)).and_then(|levels| {
                if is_offer { levels.first_key_value() } else { levels.last_key_value() }
            });
            let (price, shares) = level.map_or((0, 0), |(price, shares)| (*price, *shares));
            Best { known: true, price, shares }
        };
        Quote { bid: best(b'B', false), offer: best(b'S', true) }
    }

    fn add(&mut self, locate: u16, reference: u64, order: Open) {
        self.orders.insert((locate, reference), order);
        let levels = self.levels.entry((locate, order.side)).or_default();
        *levels.entry(order.price).or_default() += u64::from(order.shares);
    }

    /// Takes shares off, or all there are.
    fn take(&mut self, locate: u16, reference: u64, shares: u32) {
        let Some(order) = self.orders.get_mut(&(locate, reference)) else { return };
        let shares = shares.min(order.shares);
        order.shares -= shares;
        let left = *order;
        if left.shares == 0 {
            self.orders.remove(&(locate, reference));
        }
        let levels = self.levels.entry((locate, left.side)).or_default();
        let level = levels.entry(left.price).or_default();
        *level -= u64::from(shares);
        if *level == 0 {
            levels.remove(&left.price);
        }
    }
}
