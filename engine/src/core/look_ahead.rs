//! Looking ahead: what commands to come will touch is asked for before they execute.
//!
//! A command on a book larger than the caches waits for memory several times in a row: the index,
//! then the order, then its level and neighbours. Asked for step by step over a burst of commands,
//! the waits of different commands overlap. Nothing here changes the market: what is found may be
//! out of date when the command executes, and then the hint was in vain.

use super::Core;
use super::command::{Command, CommandBody, EnterOrder};
use super::levels::{Level, Node};
use super::order::Order;
use super::side::Key;
use super::slab::Slot;
use super::types::{InstrumentId, SessionId, TimeInForce, UserRef};

/// Most commands looked at together; of more, the first ones.
pub const LOOK_AHEAD_MAX: usize = 32;

/// Fewer live orders than this stay in the caches by themselves.
const LIVE_ORDERS_MIN: usize = 32_768;

/// Where the search for a command's memory stands.
#[derive(Clone, Copy)]
enum Search {
    /// Nothing more to find.
    Done,
    /// The instrument of a new order.
    Instrument(InstrumentId),
    /// The leaf of a new order's level, in this block.
    Block(Slot<Node>, Key),
    /// A new order's level, in this leaf.
    Leaf(Slot<Node>, Key),
    /// The last order of a level, to come before a new one.
    Behind(Slot<Level>),
    /// The first order of a level, to trade with.
    Before(Slot<Level>),
    /// The index entry of a live order.
    Number(SessionId, UserRef),
    /// A live order's level and neighbours.
    Order(Slot<Order>),
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
        const STEPS: usize = 4;
        let mut searches = [Search::Done; LOOK_AHEAD_MAX];
        let searches = &mut searches[..commands.len().min(LOOK_AHEAD_MAX)];
        for (search, command) in searches.iter_mut().zip(commands) {
            *search = self.begin(command);
        }
        for (search, command) in searches.iter_mut().zip(commands) {
            *search = match (*search, &command.body) {
                (Search::Instrument(id), CommandBody::Enter(enter)) => self.enter_book(id, enter),
                (other, _) => self.step(other),
            };
        }
        for _ in 1..STEPS {
            for search in &mut *searches {
                *search = self.step(*search);
            }
        }
    }

    #[inline(always)]
    fn begin(&self, command: &Command) -> Search {
        let user_ref = match &command.body {
            CommandBody::Enter(enter) => {
                let Some(id) = self.market.by_symbol(enter.symbol) else {
                    return Search::Done;
                };
                self.market.prefetch(id);
                return Search::Instrument(id);
            }
            CommandBody::Cancel(cancel) => cancel.user_ref,
            CommandBody::Replace(replace) => replace.orig_user_ref,
            CommandBody::Modify(modify) => modify.user_ref,
            _ => return Search::Done,
        };
        self.books.index.prefetch(command.session, user_ref);
        Search::Number(command.session, user_ref)
    }

    #[inline(always)]
    fn enter_book(&self, id: InstrumentId, enter: &EnterOrder) -> Search {
        let Some(instrument) = self.market.get(id) else {
            return Search::Done;
        };
        let Some(tick) = instrument.tick_of(enter.price) else {
            return Search::Done;
        };
        if enter.time_in_force == TimeInForce::Ioc {
            let best = instrument.book.side(enter.side.opposite()).best();
            self.books.levels.prefetch(best);
            return Search::Before(best);
        }
        let key = Key::of(enter.side, tick);
        let block = self.books.levels.look_for_block(instrument.book.side(enter.side), key);
        Search::Block(block, key)
    }

    #[inline(always)]
    fn step(&self, search: Search) -> Search {
        let books = &self.books;
        match search {
            Search::Number(session, user_ref) => {
                let slot = books.index.guess(session, user_ref);
                books.orders.prefetch(slot);
                Search::Order(slot)
            }
            Search::Order(slot) => {
                let order = &books.orders[slot];
                books.levels.prefetch(order.level);
                books.orders.prefetch(order.next);
                books.orders.prefetch(order.prev);
                self.market.prefetch(order.instrument);
                Search::Done
            }
            Search::Block(block, key) => Search::Leaf(books.levels.look_for_leaf(block, key), key),
            Search::Leaf(leaf, key) => Search::Behind(books.levels.look_for_level(leaf, key)),
            Search::Behind(level) => {
                books.orders.prefetch(books.levels[level].tail);
                Search::Done
            }
            Search::Before(level) => {
                books.orders.prefetch(books.levels[level].head);
                Search::Done
            }
            Search::Instrument(_) | Search::Done => Search::Done,
        }
    }
}
