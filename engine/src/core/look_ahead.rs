//! Looking ahead: what commands to come will touch is asked for before they execute.
//!
//! A command on a book larger than the caches waits for memory several times in a row: the index,
//! then the order, then its level and neighbours. Asked for step by step over a burst of commands,
//! the waits of different commands overlap. Commands of a kind go together, so that no step has to
//! ask what it has before it. Nothing here changes the market: what is found may be out of date
//! when the command executes, and then the hint was in vain.

use arrayvec::ArrayVec;

use super::Core;
use super::command::{Command, CommandBody};
use super::levels::{Level, Node};
use super::market::Instrument;
use super::order::Order;
use super::side::Key;
use super::slab::Slot;
use super::types::{InstrumentId, Price, Qty, SessionId, Side, Symbol, TimeInForce, UserRef};

/// Most commands looked at together; of more, the first ones.
pub const LOOK_AHEAD_MAX: usize = 64;

/// Books of fewer bytes than this stay in the caches by themselves.
const BYTES_MIN: usize = 2 << 20;
/// Bytes of a node that are in use: of four lines the one of its only child, or of a few near each
/// other, and the first while it is free.
const NODE_BYTES: usize = 128;
/// Levels looked at of those that one order may trade with.
const LEVELS_EACH: usize = 16;
/// Orders looked at of each of them, one behind the other.
const ORDERS_EACH: usize = 8;

type List<T> = ArrayVec<T, LOOK_AHEAD_MAX>;

/// What can be known of a command before it is one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// A new order.
    Enter {
        /// Ticker.
        symbol: Symbol,
        /// Buy or sell.
        side: Side,
        /// Day or IOC.
        time_in_force: TimeInForce,
        /// Limit price.
        price: Price,
        /// Shares.
        qty: Qty,
    },
    /// New terms for a live order.
    Replace {
        /// Owner.
        session: SessionId,
        /// The live order.
        user_ref: UserRef,
        /// Its new price.
        price: Price,
    },
    /// Anything else about a live order.
    Change {
        /// Owner.
        session: SessionId,
        /// The live order.
        user_ref: UserRef,
    },
}

impl Hint {
    /// What is known of a command; nothing of one that concerns no single order.
    #[must_use]
    #[inline]
    pub fn of(command: &Command) -> Option<Self> {
        let session = command.session;
        match &command.body {
            CommandBody::Enter(enter) => Some(Self::Enter {
                symbol: enter.symbol,
                side: enter.side,
                time_in_force: enter.time_in_force,
                price: enter.price,
                qty: enter.qty,
            }),
            CommandBody::Cancel(cancel) => {
                Some(Self::Change { session, user_ref: cancel.user_ref })
            }
            CommandBody::Replace(replace) => {
                let (user_ref, price) = (replace.orig_user_ref, replace.price);
                Some(Self::Replace { session, user_ref, price })
            }
            CommandBody::Modify(modify) => {
                Some(Self::Change { session, user_ref: modify.user_ref })
            }
            _ => None,
        }
    }
}

/// A live order that a command names.
#[derive(Clone, Copy)]
struct Named {
    session: SessionId,
    user_ref: UserRef,
    /// Its new price, if it gets one.
    price: Option<Price>,
    /// Its place in the index.
    place: u32,
}

/// What has been found of a burst, by what is to be found next.
#[derive(Default)]
struct Found {
    /// Live orders, their places in the index, and their new prices.
    named: List<Named>,
    /// Orders that may rest, and most likely their instruments.
    resting: List<(InstrumentId, Side, Price)>,
    /// Orders that must trade at once.
    taking: List<(InstrumentId, Side, Qty)>,
    /// Blocks on the way to the levels of orders that may rest.
    blocks: List<(Slot<Node>, Key)>,
    /// Orders that are alone at their level.
    alone: List<(InstrumentId, Side, Slot<Level>)>,
    /// Orders about to be traded with, and for how many shares.
    queues: List<(Slot<Order>, u64)>,
}

impl Core {
    /// Whether there is so much in the books that [`Core::look_ahead`] pays. Few orders can be far
    /// apart: over many instruments their trees are larger than they are.
    #[must_use]
    #[inline]
    pub fn looks_ahead(&self) -> bool {
        let orders = self.live_orders() * size_of::<Order>();
        let levels = self.live_levels() * size_of::<Level>() + self.live_nodes() * NODE_BYTES;
        orders + levels >= BYTES_MIN
    }

    /// Asks the caches for what commands of which this is known will touch. They should be the next
    /// to execute; the first [`LOOK_AHEAD_MAX`] of them are looked at.
    #[inline(always)]
    pub fn look_ahead(&self, hints: impl Iterator<Item = Hint>) {
        let mut found = Found::default();
        for hint in hints.take(LOOK_AHEAD_MAX) {
            self.begin(hint, &mut found);
        }
        self.go_on(&mut found);
    }

    /// First step: by name or by ticker.
    #[inline(always)]
    fn begin(&self, hint: Hint, found: &mut Found) {
        match hint {
            Hint::Enter { symbol, side, time_in_force, price, qty } => {
                let id = self.market.guess(symbol);
                self.market.prefetch(id);
                if time_in_force == TimeInForce::Day {
                    found.resting.push((id, side, price));
                } else {
                    found.taking.push((id, side, qty));
                }
            }
            Hint::Replace { session, user_ref, price } => {
                self.expect_named(session, user_ref, Some(price), found);
            }
            Hint::Change { session, user_ref } => {
                self.expect_named(session, user_ref, None, found);
            }
        }
    }

    #[inline(always)]
    fn expect_named(
        &self,
        session: SessionId,
        user_ref: UserRef,
        price: Option<Price>,
        found: &mut Found,
    ) {
        let place = self.books.index.expect(session, user_ref);
        found.named.push(Named { session, user_ref, price, place });
    }

    #[inline(never)]
    fn go_on(&self, found: &mut Found) {
        let (orders, levels) = (&self.books.orders, &self.books.levels);
        for named in &found.named {
            orders.prefetch(self.books.index.at(named.place));
        }
        for &(id, side, price) in &found.resting {
            self.look_for_level(id, side, price, &mut found.blocks);
        }
        for &(id, side, _) in &found.taking {
            if let Some(instrument) = self.market.get(id) {
                levels.prefetch(instrument.book.side(side.opposite()).best());
            }
        }
        for &Named { session, user_ref, price, place } in &found.named {
            // Most likely the newest at its place, which has been asked for.
            let newest = self.books.index.at(place);
            let order =
                &orders[self.books.index.find_from(newest, session, user_ref, orders.all())];
            levels.prefetch(order.level);
            orders.prefetch(order.next);
            orders.prefetch(order.prev);
            let (id, side) = (order.instrument, order.sided.side());
            if let Some(price) = price {
                self.look_for_level(id, side, price, &mut found.blocks);
            } else if order.next.is_none() & order.prev.is_none() {
                found.alone.push((id, side, order.level));
            }
        }
        self.look_at_queues(found);
        let leaves =
            found.blocks.iter().map(|&(block, key)| (levels.look_for_leaf(block, key), key));
        let leaves: List<_> = leaves.collect();
        let mut emptied = List::new();
        for &(id, side, level) in &found.alone {
            if let Some(instrument) = self.market.get(id) {
                let key = levels[level].key;
                emptied.push((levels.look_for_block(instrument.book.side(side), key), key));
            }
        }
        let resting = leaves.iter().map(|&(leaf, key)| levels.look_for_level(leaf, key));
        let resting: List<_> = resting.collect();
        for &(block, key) in &emptied {
            levels.look_for_removal(block, key);
        }
        for _ in 0..ORDERS_EACH {
            self.step_queues(&mut found.queues);
        }
        for &level in &resting {
            orders.prefetch(levels[level].tail);
        }
    }

    /// The block of an order's level.
    #[inline(always)]
    fn look_for_level(
        &self,
        id: InstrumentId,
        side: Side,
        price: Price,
        blocks: &mut List<(Slot<Node>, Key)>,
    ) {
        let Some(instrument) = self.market.get(id) else { return };
        let key = Key::of(side, instrument.ticks(price).0);
        blocks.push((self.books.levels.look_for_block(instrument.book.side(side), key), key));
    }

    /// The first orders of the levels that orders of this burst will trade with.
    #[inline(always)]
    fn look_at_queues(&self, found: &mut Found) {
        for &(id, side, qty) in &found.taking {
            let Some(instrument) = self.market.get(id) else { continue };
            self.look_at_queue(instrument, side.opposite(), qty, &mut found.queues);
        }
    }

    #[inline(always)]
    fn look_at_queue(
        &self,
        instrument: &Instrument,
        side: Side,
        qty: Qty,
        queues: &mut List<(Slot<Order>, u64)>,
    ) {
        let ladder = instrument.book.side(side);
        let mut left = u64::from(qty.0);
        let mut at = ladder.best();
        for _ in 0..LEVELS_EACH {
            let level = &self.books.levels[at];
            if at.is_none() || queues.is_full() {
                return;
            }
            self.books.orders.prefetch(level.head);
            queues.push((level.head, left));
            if level.qty >= left {
                return;
            }
            left -= level.qty;
            at = self.books.levels.worse_than(ladder, level.key);
        }
    }

    /// One order further in each queue, and the places in the index of those that are passed.
    #[inline(always)]
    fn step_queues(&self, queues: &mut List<(Slot<Order>, u64)>) {
        let mut kept = 0;
        for at in 0..queues.len() {
            let (slot, left) = queues[at];
            let order = &self.books.orders[slot];
            self.books.index.expect(order.session, order.user_ref);
            self.books.orders.prefetch(order.next);
            queues[kept] = (order.next, left.saturating_sub(u64::from(order.open.0)));
            kept += usize::from(!order.next.is_none() & (left > u64::from(order.open.0)));
        }
        queues.truncate(kept);
    }

    /// Asks for the level at which a new order may rest.
    #[inline]
    pub fn expect_order(&self, symbol: Symbol, side: Side, price: Price) {
        let Some(instrument) = self.market.get(self.market.guess(symbol)) else { return };
        let Some(tick) = instrument.tick_of(price) else { return };
        let key = Key::of(side, tick);
        self.books.levels.prefetch(self.books.levels.find(instrument.book.side(side), key));
    }

    /// Asks for an order that is to be cancelled or changed.
    #[inline]
    pub fn expect_change(&self, session: SessionId, user_ref: UserRef) {
        self.books.orders.prefetch(self.books.index.guess(session, user_ref));
    }

    /// For idle moments: asks for what the next order of this session will write, whatever its
    /// instrument.
    #[inline]
    pub fn warm(&self, session: SessionId) {
        self.books.orders.prefetch_next();
        if let Some(known) = self.sessions.get(session) {
            self.books.index.expect(session, known.next_user_ref);
        }
    }
}
