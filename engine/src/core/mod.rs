//! The deterministic core: the whole market as one state machine.
//!
//! The contract (architecture §4.1): [`Core::apply`] takes a command that carries its own sequence
//! number and time and reports what happened to an [`EventSink`]. The core reads no clock, no
//! randomness, no environment, no file, and iterates over no hash map. The same commands give the
//! same events and the same [`Core::state_hash`] on every machine; replay, replicas and simulation
//! rest on this. Memory is laid out once from [`Capacity`]; when a capacity is exhausted the
//! command is rejected with a reason, never dropped and never served by growing.
//!
//! | Module | What it is |
//! |---|---|
//! | [`types`], [`command`], [`event`] | the vocabulary: what can be asked, what can happen |
//! | [`operator`] | what only the operator asks for |
//! | `plain` | the straight way of plain orders: entered, rested, cancelled |
//! | `matching` | what each other command of a participant does |
//! | `sweep` | cancelling many orders at once; what is left to do |
//! | [`phase`], `phases`, `uncross` | the phases of an instrument, and the auctions between them |
//! | `alarms`, `expiry`, `deadlines` | what is due at a time, and the Tick that does it |
//! | `night` | what outlives the day, and rests again on the next one |
//! | `switches`, `guard` | who may enter orders, and how often |
//! | [`limits`], `accounts` | accounts and firms: what is set for them, and told of them |
//! | [`bust`], `corrections` | trades that should not have been |
//! | [`protection`], `rules`, `ticks` | what orders in an instrument must be like |
//! | `risk`, `holdings`, `judge` | what they have open and have traded, and orders judged by it |
//! | `check` | what makes a command impossible at this point of the log |
//! | `market`, `session` | instruments and sessions as state |
//! | `books`, `order` | resting orders: time order on price levels |
//! | `levels`, `side` | price levels: a sparse tree over keys, of which the lowest is best |
//! | `index`, `slab` | finding orders by number; fixed memory for them |
//! | `special`, `post_only`, `room`, `walk`, `reserve`, `change` | orders with more than a plain limit, and what meets them |
//! | `aside`, `stops`, `crosses`, `freeze`, `imbalance`, `to_limit`, `pegs` | what stands apart from the books, and what wakes it |
//! | `combine`, `self_trade`, `random`, `parts`, `extra` | their rules and what they carry |
//! | `look_ahead` | hints to the caches about the commands to come |
//! | `run_ahead` | hints to the caches about the orders that a sweep will meet |
//! | `canonical`, `invariants` | the state in one order, for hashing, reading and checking |

pub mod bust;
pub mod codec;
pub mod command;
pub mod event;
pub mod limits;
pub mod operator;
pub mod oversight;
pub mod phase;
pub mod protection;
pub mod terms;
pub mod types;

mod accounts;
mod alarms;
mod aside;
mod bands;
mod books;
mod breaker;
mod calls;
mod canonical;
mod change;
mod check;
mod combine;
mod corrections;
mod crosses;
mod deadlines;
mod expiry;
mod extra;
mod freeze;
mod guard;
mod holdings;
mod imbalance;
mod index;
mod invariants;
mod judge;
mod keeping;
mod levels;
mod look_ahead;
mod market;
mod matching;
mod night;
mod order;
mod parts;
mod pegs;
mod phases;
mod plain;
mod post_only;
mod random;
mod reserve;
mod risk;
mod room;
mod rules;
mod run_ahead;
mod self_trade;
mod session;
mod side;
mod slab;
mod special;
mod stops;
mod sweep;
mod switches;
mod ticks;
mod to_limit;
mod uncross;
mod walk;

pub use aside::CASCADE_UNITS_MAX;
pub use canonical::Touch;
pub use check::CommandError;
pub use command::{Command, CommandBody};
pub use corrections::{BUST_ORDERS_MAX, BUSTS_MAX};
pub use deadlines::DEADLINES_PER_COMMAND_MAX;
pub use event::{Event, EventSink, Stamp};
pub use keeping::{Keeping, KeptShares};
pub use look_ahead::{Hint, LOOK_AHEAD_MAX};
pub use order::RestingOrder;
pub use pegs::PEGS_PER_INSTRUMENT_MAX;
pub use phase::{CrossType, Phase};
pub use session::{Access, Session};
pub use switches::Gate;
pub use terms::*;
pub use types::*;

use aside::Asides;
use bands::BandList;
use books::Books;
use breaker::Breaker;
use command::{AddInstrument, DayBefore, SystemEventCode};
use corrections::Corrections;
use deadlines::NEVER;
use expiry::Expiries;
use extra::Extra;
use guard::Guards;
use market::Market;
use matching::Out;
use oversight::Oversight;
use phases::Courses;
use protection::{Rules, ShortTest, TickTable};
use risk::Risk;
use session::Sessions;
use slab::Slab;
use sweep::Sweeper;
use switches::Switches;

/// The market. Feed it the log with [`Core::apply`].
pub struct Core {
    applied: SeqNo,
    time: Nanos,
    /// From this time on, only a Tick may come.
    due: Nanos,
    day: Option<SystemEventCode>,
    counters: Counters,
    market: Market,
    sessions: Sessions,
    books: Books,
    extras: Slab<Extra>,
    expiries: Expiries,
    /// Reserve parts among the orders' places.
    reserves: usize,
    /// What draws depend on, when it was given.
    seed: Option<u64>,
    first: Option<Command>,
    /// What this log goes on from.
    before: Option<DayBefore>,
    courses: Courses,
    asides: Asides,
    switches: Switches,
    guards: Guards,
    risk: Risk,
    /// By instrument less one.
    rules: Vec<Rules>,
    /// By instrument less one.
    short_tests: Vec<ShortTest>,
    /// By instrument less one.
    ticks: Vec<TickTable>,
    /// The instrument in which a trade of this command brings the price test.
    fallen: Option<InstrumentId>,
    corrections: Corrections,
    breaker: Breaker,
    bands: BandList,
    sweeper: Sweeper,
}

/// What has happened so far; part of the state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counters {
    /// Orders accepted and replaced: the last [`OrderRef`] given out.
    pub orders: u64,
    /// Trades: the last [`MatchNumber`] given out.
    pub trades: u64,
    /// Shares traded.
    pub volume: u128,
    /// Commands answered with a reject.
    pub rejected: u64,
    /// Commands without an answer: old numbers, dead orders, sizes that change nothing.
    pub ignored: u64,
}

impl Counters {
    #[inline(always)]
    fn next_order_ref(&mut self) -> OrderRef {
        // No log has 2^64 commands, which make one order each.
        self.orders = self.orders.wrapping_add(1);
        OrderRef(self.orders)
    }

    #[inline(always)]
    fn count_trade(&mut self, qty: Qty) -> MatchNumber {
        self.trades += 1;
        self.volume += u128::from(qty.0);
        MatchNumber(self.trades)
    }
}

impl Core {
    /// An empty market. All memory is taken here; nothing grows later.
    #[must_use]
    pub fn new(capacity: Capacity) -> Self {
        Self::with_index_seed(capacity, 0x0075_7463_7279)
    }

    /// As [`Core::new`], with a seed for the places of orders, tickers and keys in their tables. It
    /// changes no event and no hash, only which numbers would collide: a venue whose participants
    /// may be hostile draws it at start.
    #[must_use]
    pub fn with_index_seed(capacity: Capacity, seed: u64) -> Self {
        Self {
            applied: SeqNo(0),
            time: Nanos(0),
            due: NEVER,
            day: None,
            counters: Counters::default(),
            market: Market::new(capacity.instruments, seed),
            sessions: Sessions::new(capacity.sessions, seed),
            books: Books::new(&capacity, seed),
            extras: Slab::new(capacity.special_orders()),
            expiries: Expiries::new(capacity.special_orders()),
            reserves: 0,
            seed: None,
            first: None,
            before: None,
            courses: Courses::new(capacity.instruments),
            asides: Asides::new(capacity.instruments),
            switches: Switches::new(capacity.instruments),
            guards: Guards::new(capacity.sessions),
            risk: Risk::new(&capacity, seed),
            rules: Vec::with_capacity(usize::from(capacity.instruments)),
            short_tests: Vec::with_capacity(usize::from(capacity.instruments)),
            ticks: Vec::with_capacity(usize::from(capacity.instruments)),
            fallen: None,
            corrections: Corrections::new(),
            breaker: Breaker::default(),
            bands: BandList::new(capacity.instruments),
            sweeper: Sweeper::new(capacity.orders),
        }
    }

    /// Executes the next command of the log and reports what happened, in order.
    ///
    /// Whatever a participant sends has an outcome. The order of the log, and the operator's
    /// commands in it, are the venue's own: where they may be wrong, ask [`Core::check`] before.
    ///
    /// # Panics
    /// When [`Core::check`] would fail: to go on from there would be to execute another log.
    #[inline(always)]
    pub fn apply<S: EventSink>(&mut self, command: &Command, out: &mut S) {
        let Command { seq, time, session, ref body } = *command;
        let at = Stamp { seq, time };
        // What `check` asks of a participant's command. No log has 2^64 commands.
        let in_order =
            (seq.0.wrapping_sub(1) == self.applied.0) & (time >= self.time) & (time < self.due);
        let Some(known) = self.sessions.get_mut(session).filter(|_| in_order) else {
            return self.operate(*command, &mut Out { at, sink: out });
        };
        // No log has 2^64 commands.
        known.next_in = known.next_in.wrapping_add(1);
        let (gate, prevents) = (known.gate, known.self_trade.is_some());
        self.applied = seq;
        self.time = time;
        // What nearly all are.
        match body {
            CommandBody::Enter(enter) => {
                if !known.take_user_ref(enter.user_ref) {
                    self.counters.ignored += 1;
                } else {
                    self.enter(session, (gate, prevents), enter, (at, out));
                }
            }
            CommandBody::Cancel(cancel) => self.cancel(session, gate, cancel, (at, out)),
            CommandBody::Replace(replace) => {
                self.replace(session, replace, &mut Out { at, sink: out });
            }
            _ => self.apply_other(*command, &mut Out { at, sink: out }),
        }
        if self.asides.is_marked() {
            self.end_command(&mut Out { at, sink: out });
        }
    }

    #[inline(never)]
    fn apply_other<S: EventSink>(&mut self, command: Command, out: &mut Out<'_, S>) {
        let command = &command;
        let Command { session, ref body, .. } = *command;
        match body {
            CommandBody::EnterSpecial(special) => self.enter_special(session, special, out),
            CommandBody::ReplaceSpecial(special) => self.replace_special(session, special, out),
            CommandBody::Modify(modify) => self.modify(session, modify, out),
            CommandBody::AccountQuery => {
                let next_user_ref = self.sessions.of(session).next_user_ref;
                out.emit(&Event::QueryAnswered { session, next_user_ref });
            }
            CommandBody::Refuse(refused) => self.refuse(session, refused, out),
            CommandBody::Unusable | CommandBody::RefuseRequest(_) => self.counters.ignored += 1,
            CommandBody::MassCancel(request) => self.mass_cancel(session, request, out),
            CommandBody::EntrySwitch(request) => self.entry_switch(session, request, out),
            CommandBody::Enter(_) | CommandBody::Cancel(_) | CommandBody::Replace(_) => {
                unreachable!("done by apply")
            }
            CommandBody::AddInstrument(_)
            | CommandBody::AddSession(_)
            | CommandBody::SystemEvent(_)
            | CommandBody::SetSeed(_)
            | CommandBody::SetDefaults(_)
            | CommandBody::Tick
            | CommandBody::SwitchEntry(_)
            | CommandBody::OperatorCancel(_)
            | CommandBody::SessionLost(_)
            | CommandBody::SetSession(_)
            | CommandBody::OpenBridge(_)
            | CommandBody::AddScheduled(_)
            | CommandBody::SetPhase(_)
            | CommandBody::SetCalendar(_)
            | CommandBody::SetReference(_)
            | CommandBody::SetLimits(_)
            | CommandBody::MoveCash(_)
            | CommandBody::MovePosition(_)
            | CommandBody::SetHolding(_)
            | CommandBody::AskAccount(_)
            | CommandBody::RequireLimits(_)
            | CommandBody::SetRules(_)
            | CommandBody::Bust(_)
            | CommandBody::Correct(_)
            | CommandBody::SetShortTest(_)
            | CommandBody::Oversee(_)
            | CommandBody::Restore(_)
            | CommandBody::Continue(_) => self.operate_through_bridge(command, out),
        }
    }

    /// The operator's commands, and those that cannot be executed at all.
    #[cold]
    #[inline(never)]
    fn operate<S: EventSink>(&mut self, command: Command, out: &mut Out<'_, S>) {
        let command = &command;
        if let Err(error) = self.check(command) {
            impossible(command, error);
        }
        if self.first.is_none() {
            self.first = Some(*command);
        }
        self.applied = command.seq;
        self.time = command.time;
        self.execute(command, out);
        if self.asides.is_marked() {
            self.end_command(out);
        }
    }

    /// An operator's command from the control plane, which has consumed its number.
    #[cold]
    #[inline(never)]
    fn operate_through_bridge<S: EventSink>(&mut self, command: &Command, out: &mut Out<'_, S>) {
        if let Err(error) = self.check_operator(command) {
            impossible(command, error);
        }
        self.execute(command, out);
    }

    fn execute<S: EventSink>(&mut self, command: &Command, out: &mut Out<'_, S>) {
        match &command.body {
            CommandBody::AddInstrument(new) => self.list(new, false, out),
            CommandBody::AddScheduled(new) => self.list(new, true, out),
            CommandBody::AddSession(new) => self.open_session(new),
            CommandBody::SystemEvent(code) => {
                if self.day.replace(*code) != Some(*code) {
                    out.emit(&Event::SystemEvent(*code));
                    self.refresh_all_shut();
                }
                if *code == SystemEventCode::EndOfSystemHours {
                    self.close_day(out);
                }
            }
            CommandBody::SetSeed(seed) => self.seed = Some(*seed),
            CommandBody::SetDefaults(set) => self.sessions.set(set),
            CommandBody::Tick => self.tick(out),
            CommandBody::SwitchEntry(switch) => self.switch_entry(switch, out),
            CommandBody::OperatorCancel(cancel) => self.operator_cancel(cancel, out),
            CommandBody::SessionLost(lost) => self.session_lost(*lost, out),
            CommandBody::SetSession(set) => self.set_session(set),
            CommandBody::OpenBridge(new) => self.open_bridge(new),
            CommandBody::SetPhase(set) => self.move_by_operator(set, out),
            CommandBody::SetCalendar(set) => self.set_calendar(set),
            CommandBody::SetReference(set) => self.set_reference(set),
            CommandBody::SetLimits(set) => self.set_limits(set, out),
            CommandBody::MoveCash(moved) => self.move_cash(moved, out),
            CommandBody::MovePosition(moved) => self.move_position(moved, out),
            CommandBody::SetHolding(set) => self.set_holding(set, out),
            CommandBody::AskAccount(account) => self.ask_account(*account, out),
            CommandBody::RequireLimits(required) => self.require_limits(*required),
            CommandBody::SetRules(set) => self.set_rules(set),
            CommandBody::Bust(bust) => self.bust(bust, out),
            CommandBody::Correct(correct) => self.correct(correct, out),
            CommandBody::SetShortTest(set) => self.set_short_test(set, out),
            CommandBody::Oversee(oversight) => self.oversee(oversight, out),
            CommandBody::Restore(restore) => self.restore(restore, out),
            CommandBody::Continue(before) => self.before = Some(*before),
            _ => impossible(command, CommandError::SessionRequired),
        }
    }

    fn oversee<S: EventSink>(&mut self, oversight: &Oversight, out: &mut Out<'_, S>) {
        match oversight {
            Oversight::Calls(set) => self.set_calls(set),
            Oversight::Ticks(set) => self.set_ticks(set),
            Oversight::Bands(set) => self.set_bands(set),
            Oversight::Breaker(set) => self.set_breaker(set, out),
            Oversight::Breach(level) => self.breach(*level, out),
        }
    }

    /// The last command executed; 0 before the first.
    #[must_use]
    pub fn applied(&self) -> SeqNo {
        self.applied
    }

    /// The first command of the log, by which the log is known.
    #[must_use]
    pub fn first(&self) -> Option<&Command> {
        self.first.as_ref()
    }

    /// Which log this one goes on from, when it does.
    #[must_use]
    pub fn day_before(&self) -> Option<DayBefore> {
        self.before
    }

    /// Time of the last command executed.
    #[must_use]
    pub fn time(&self) -> Nanos {
        self.time
    }

    /// The last system event; `None` before the first.
    #[must_use]
    pub fn day(&self) -> Option<SystemEventCode> {
        self.day
    }

    /// What all draws of the day depend on, when it was given.
    #[must_use]
    pub fn seed(&self) -> Option<u64> {
        self.seed
    }

    /// What has happened so far.
    #[must_use]
    pub fn counters(&self) -> Counters {
        self.counters
    }

    /// Orders resting now, over all instruments.
    #[must_use]
    pub fn live_orders(&self) -> usize {
        self.books.orders.len() - self.reserves
    }

    /// Price levels now, over all instruments.
    #[must_use]
    pub fn live_levels(&self) -> usize {
        self.books.levels.len()
    }

    /// Bytes of memory laid out for orders: themselves, their levels and the tables that find them.
    #[must_use]
    pub fn book_bytes(&self) -> usize {
        self.books.bytes() + self.extras.bytes() + self.expiries.bytes()
    }

    /// Nodes of the trees of price levels now, over all instruments.
    #[must_use]
    pub fn live_nodes(&self) -> usize {
        self.books.levels.nodes_in_use()
    }

    /// A session's state.
    #[must_use]
    pub fn session(&self, id: SessionId) -> Option<&Session> {
        self.sessions.get(id)
    }

    /// All sessions, by id.
    #[must_use]
    pub fn sessions(&self) -> &[Session] {
        self.sessions.all()
    }

    /// The session with this MoldUDP64 session key.
    #[must_use]
    pub fn session_by_key(&self, key: &[u8; 10]) -> Option<SessionId> {
        self.sessions.by_key(key)
    }

    /// Every instrument as it was listed, by id.
    pub fn instruments(&self) -> impl ExactSizeIterator<Item = AddInstrument> {
        self.market.listings()
    }

    /// The instrument with this ticker.
    #[must_use]
    pub fn instrument_by_symbol(&self, symbol: Symbol) -> Option<InstrumentId> {
        self.market.by_symbol(symbol)
    }

    /// A live order of a session by its number.
    #[must_use]
    pub fn order(&self, session: SessionId, user_ref: UserRef) -> Option<RestingOrder> {
        let front = self.books.find(session, user_ref)?;
        let open = self.open_of(front);
        Some(RestingOrder { open, ..self.resting_part(front) })
    }
}

#[cold]
#[inline(never)]
fn impossible(command: &Command, error: CommandError) -> ! {
    panic!("command {} cannot be executed: {error}", command.seq)
}
