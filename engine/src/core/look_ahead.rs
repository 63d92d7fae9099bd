//! Looking ahead: what commands to come will touch is asked for before they execute.
//!
//! A command on a book larger than the caches waits for memory several times in a row: the index,
//! then the order, then its level and neighbours. Asked for step by step over a burst of commands,
//! the waits of different commands overlap. Commands of a kind go together, so that no step has to
//! ask what it has before it. Nothing here changes the market: what is found may be out of date
//! when the command executes, and then the hint was in vain.

use arrayvec::ArrayVec;

use super::Core;
use super::command::{Command, CommandBody, EnterOrder};
use super::levels::{Level, Node};
use super::side::Key;
use super::slab::Slot;
use super::types::{InstrumentId, Price, SessionId, Side, Symbol, TimeInForce, UserRef};

/// Most commands looked at together; of more, the first ones.
pub const LOOK_AHEAD_MAX: usize = 64;

/// Fewer live orders than this stay in the caches by themselves.
const LIVE_ORDERS_MIN: usize = 32_768;

type List<T> = ArrayVec<T, LOOK_AHEAD_MAX>;

/// A live order that a command names, and its new price when it has one.
struct Named {
    session: SessionId,
    user_ref: UserRef,
    price: Option<Price>,
}

/// What has been found of a burst, by what is to be found next.
#[derive(Default)]
struct Found<'a> {
    /// Live orders, by their numbers.
    named: List<Named>,
    /// New orders, and most likely their instruments.
    new: List<(InstrumentId, &'a EnterOrder)>,
    /// Blocks on the way to the level of an order that may rest.
    blocks: List<(Slot<Node>, Key)>,
    /// First levels that an order may trade with.
    opposite: List<Slot<Level>>,
}

impl Core {
    /// Whether there are so many orders that [`Core::look_ahead`] pays.
    #[must_use]
    #[inline]
    pub fn looks_ahead(&self) -> bool {
        self.live_orders() >= LIVE_ORDERS_MIN
    }

    /// Asks the caches for what these commands will touch. They should be the next to execute; the
    /// first [`LOOK_AHEAD_MAX`] of them are looked at.
    #[inline(never)]
    pub fn look_ahead(&self, commands: &[Command]) {
        let mut found = Found::default();
        for command in &commands[..commands.len().min(LOOK_AHEAD_MAX)] {
            self.begin(command, &mut found);
        }
        let orders = &self.books.orders;
        let levels = &self.books.levels;
        let slots: List<_> = found
            .named
            .iter()
            .map(|named| self.books.index.guess(named.session, named.user_ref))
            .inspect(|&slot| orders.prefetch(slot))
            .collect();
        self.look_at_instruments(&mut found);
        for (named, &slot) in found.named.iter().zip(&slots) {
            let order = &orders[slot];
            levels.prefetch(order.level);
            orders.prefetch(order.next);
            orders.prefetch(order.prev);
            if let Some(price) = named.price {
                self.look_for_level(order.instrument, order.sided.side(), price, &mut found.blocks);
            } else {
                self.market.prefetch(order.instrument);
            }
        }
        let leaves =
            found.blocks.iter().map(|&(block, key)| (levels.look_for_leaf(block, key), key));
        let leaves: List<_> = leaves.collect();
        let resting = leaves.iter().map(|&(leaf, key)| levels.look_for_level(leaf, key));
        let resting: List<_> = resting.collect();
        for &level in &found.opposite {
            orders.prefetch(levels[level].head);
        }
        for &level in &resting {
            orders.prefetch(levels[level].tail);
        }
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
            self.books.index.prefetch(session, known.next_user_ref);
        }
    }

    /// First step: by name or by ticker.
    #[inline(always)]
    fn begin<'a>(&self, command: &'a Command, found: &mut Found<'a>) {
        let (user_ref, price) = match &command.body {
            CommandBody::Enter(enter) => {
                let id = self.market.guess(enter.symbol);
                self.market.prefetch(id);
                found.new.push((id, enter));
                return;
            }
            CommandBody::Cancel(cancel) => (cancel.user_ref, None),
            CommandBody::Replace(replace) => (replace.orig_user_ref, Some(replace.price)),
            CommandBody::Modify(modify) => (modify.user_ref, None),
            _ => return,
        };
        let session = command.session;
        self.books.index.prefetch(session, user_ref);
        found.named.push(Named { session, user_ref, price });
    }

    /// Second step of new orders: where they rest or trade.
    #[inline(always)]
    fn look_at_instruments(&self, found: &mut Found<'_>) {
        for &(id, enter) in &found.new {
            if enter.time_in_force == TimeInForce::Day {
                self.look_for_level(id, enter.side, enter.price, &mut found.blocks);
            } else if let Some(instrument) = self.market.get(id) {
                let best = instrument.book.side(enter.side.opposite()).best();
                self.books.levels.prefetch(best);
                found.opposite.push(best);
            }
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
        let Some(tick) = instrument.tick_of(price) else { return };
        let key = Key::of(side, tick);
        blocks.push((self.books.levels.look_for_block(instrument.book.side(side), key), key));
    }
}
