//! The rulebook a second time, as plainly as it can be said: a list of orders, linear searches,
//! copies of the whole market to try things, and no code shared with the core but its vocabulary.

mod arrive;
mod aside;
mod bands;
mod breaker;
mod calls;
mod change;
mod combine;
mod control;
mod corrections;
mod night;
mod pegs;
mod phases;
mod risk;
mod ticks;
mod time;
mod uncross;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use outcry_engine::core::command::{AddInstrument, AddSession, RefusedMessage, SystemEventCode};
use outcry_engine::core::event::{Canceled, Rejected};
use outcry_engine::core::oversight::Oversight;
use outcry_engine::core::protection::TickRange;
use outcry_engine::core::{
    CancelReason, Capacity, Command, CommandBody, CrossType, Event, FILLS_PER_COMMAND_MAX,
    InstrumentId, OrderRef, OrderTags, PostOnly, Price, Qty, RejectReason, SelfTrade, SessionId,
    Side, Terms, UserRef,
};

/// A resting order. Its shares stand in two queues of its price: `shown` in that of what is
/// displayed, `hidden` in the other; either may be none.
#[derive(Clone, Copy, Debug)]
struct Resting {
    session: SessionId,
    user_ref: UserRef,
    /// Number of its acceptance or last replacement.
    own: OrderRef,
    /// Number the feed knows it by.
    display_ref: OrderRef,
    instrument: InstrumentId,
    side: Side,
    price: Price,
    executed: u32,
    shown: u32,
    shown_place: u64,
    hidden: u32,
    hidden_place: u64,
    /// Shares that are in no queue: of a stop, or for a cross.
    apart: u32,
    /// Shares of a peg that is asleep, or at the midpoint; what is at a price is hidden.
    peg: u32,
    /// The midpoint it is at.
    mid: Option<u32>,
    /// The limit of a peg; its price is where it works.
    limit: Price,
    /// The cross it is for.
    cross: Option<CrossType>,
    /// Whether what the cross leaves of it has been cancelled.
    leaving: bool,
    /// The price its open shares are reserved at.
    reserved_at: u32,
    tags: OrderTags,
    terms: Terms,
    display: Display,
    /// Shown part and a part behind it, when it came to rest.
    is_reserve: bool,
    displays: u64,
    /// The second since the epoch at which it expires.
    expires: Option<u64>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Display {
    Shown,
    Attributed,
    Hidden,
}

impl Resting {
    fn open(&self) -> u32 {
        self.shown + self.hidden + self.apart + self.peg
    }

    /// Whether the public knows of it.
    fn is_public(&self) -> bool {
        self.display != Display::Hidden && self.apart == 0
    }

    /// Whether it counts against the capacity for special orders.
    fn is_special(&self) -> bool {
        let minimum = self.display == Display::Hidden && self.terms.min_qty.0 > 0;
        self.is_reserve
            || minimum
            || self.apart > 0
            || self.is_peg()
            || self.terms.group.0 > 0
            || self.expires.is_some()
            || self.terms.self_trade_group != [0; 2]
    }
}

/// What is known of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ModelSession {
    /// Next expected inbound sequence number.
    pub next_in: u64,
    /// Lowest acceptable number.
    pub next_user_ref: u32,
    /// Owner of its orders.
    pub account: u32,
    firm: [u8; 4],
    slides: bool,
    self_trade: Option<SelfTrade>,
}

/// The market, slowly.
#[derive(Clone)]
pub struct Model {
    capacity: Capacity,
    day: Option<SystemEventCode>,
    seed: u64,
    listings: Vec<AddInstrument>,
    resting: Vec<Resting>,
    sessions: Vec<ModelSession>,
    orders: u64,
    trades: u64,
    places: u64,
    events: Vec<Event>,
    control: control::Control,
    courses: Vec<phases::Course>,
    moving: Option<phases::Moving>,
    asides: aside::Asides,
    passes: pegs::Passes,
    risk: risk::Risk,
    corrections: corrections::Corrections,
    breaker: breaker::Breaker,
    /// Tables that were given.
    ticks: BTreeMap<InstrumentId, Vec<TickRange>>,
    /// Whether anything special happened, by name.
    pub reached: BTreeSet<&'static str>,
}

impl Model {
    pub fn new(capacity: Capacity) -> Self {
        Self {
            capacity,
            day: None,
            seed: 0,
            listings: Vec::new(),
            resting: Vec::new(),
            sessions: Vec::new(),
            orders: 0,
            trades: 0,
            places: 0,
            events: Vec::new(),
            control: control::Control::default(),
            courses: Vec::new(),
            moving: None,
            asides: aside::Asides::default(),
            passes: pegs::Passes::default(),
            risk: risk::Risk::default(),
            corrections: corrections::Corrections::default(),
            breaker: breaker::Breaker::default(),
            ticks: BTreeMap::new(),
            reached: BTreeSet::new(),
        }
    }

    /// Executes a command and returns what happened.
    pub fn apply(&mut self, command: &Command) -> Vec<Event> {
        let session = command.session;
        self.control.now = command.time;
        self.asides.units = 0;
        if session.0 != 0 {
            self.session_mut(session).next_in += 1;
        }
        match command.body {
            CommandBody::Enter(enter) => self.enter(session, &enter, None),
            CommandBody::EnterSpecial(s) => self.enter(session, &s.order, Some(s.terms)),
            CommandBody::Replace(replace) => self.replace(session, &replace, 0, None),
            CommandBody::ReplaceSpecial(s) => {
                self.replace(session, &s.order, s.side_code, Some(s.terms));
            }
            CommandBody::Cancel(cancel) => self.cancel(session, cancel),
            CommandBody::Modify(modify) => self.modify(session, modify),
            CommandBody::AccountQuery => {
                let next_user_ref = UserRef(self.session(session).next_user_ref);
                self.events.push(Event::QueryAnswered { session, next_user_ref });
            }
            CommandBody::Refuse(refused) => self.refuse(session, refused),
            CommandBody::Unusable | CommandBody::RefuseRequest(_) | CommandBody::Continue(_) => {}
            CommandBody::AddInstrument(new) => self.list(new, false),
            CommandBody::AddScheduled(new) => self.list(new, true),
            CommandBody::SetPhase(set) => {
                self.set_phase(set);
                let room = self.go_on_moving(FILLS_PER_COMMAND_MAX as usize);
                let room = self.go_on_banding(room);
                self.asides.units = FILLS_PER_COMMAND_MAX - room as u32;
            }
            CommandBody::SetCalendar(set) => self.set_calendar(set),
            CommandBody::SetReference(set) => self.set_reference(set),
            CommandBody::SetLimits(set) => self.set_limits(set),
            CommandBody::MoveCash(moved) => self.move_cash(moved),
            CommandBody::MovePosition(moved) => self.move_position(moved),
            CommandBody::SetHolding(set) => self.set_holding(set),
            CommandBody::AskAccount(account) => self.ask_account(account),
            CommandBody::RequireLimits(required) => self.require_limits(required),
            CommandBody::SetRules(set) => self.set_rules(set.instrument, set.rules),
            CommandBody::SetShortTest(set) => self.set_short_test(set.instrument, set.test),
            CommandBody::Oversee(Oversight::Calls(set)) => self.set_calls(set),
            CommandBody::Oversee(Oversight::Bands(set)) => self.set_bands(set),
            CommandBody::Oversee(Oversight::Breaker(set)) => self.set_breaker(set),
            CommandBody::Oversee(Oversight::Breach(level)) => self.breach(level),
            CommandBody::Oversee(Oversight::Ticks(set)) => self.set_ticks(set),
            CommandBody::Restore(restore) => self.restore(&restore),
            CommandBody::Bust(bust) => self.bust(bust),
            CommandBody::Correct(correct) => self.correct(correct),
            CommandBody::AddSession(AddSession { account, firm, .. }) => {
                self.open(account, firm);
            }
            CommandBody::OpenBridge(new) => self.open(new.account, new.firm),
            CommandBody::SystemEvent(code) => self.system_event(code),
            CommandBody::MassCancel(request) => self.mass_cancel(session, request),
            CommandBody::EntrySwitch(request) => self.entry_switch(session, request),
            CommandBody::Tick => self.tick(),
            CommandBody::SwitchEntry(switch) => self.switch_entry(switch),
            CommandBody::OperatorCancel(cancel) => self.operator_cancel(cancel),
            CommandBody::SessionLost(lost) => self.session_lost(lost),
            CommandBody::SetSession(set) => self.set_session(set),
            CommandBody::SetSeed(seed) => self.seed = seed,
            CommandBody::SetDefaults(set) => {
                let session = self.session_mut(set.session);
                session.slides = set.post_only == PostOnly::Slide;
                session.self_trade = set.self_trade;
            }
        }
        self.settle();
        std::mem::take(&mut self.events)
    }

    fn open(&mut self, account: outcry_engine::core::AccountId, firm: [u8; 4]) {
        self.control.owners.push((account, firm));
        self.sessions.push(ModelSession {
            next_in: 1,
            next_user_ref: 1,
            account: account.0,
            firm,
            slides: false,
            self_trade: None,
        });
    }

    pub fn session(&self, id: SessionId) -> ModelSession {
        self.sessions[usize::from(id.0) - 1]
    }

    /// Numbers of a session's live orders, in no meaningful order.
    pub fn live_of(&self, session: SessionId) -> Vec<UserRef> {
        self.resting.iter().filter(|o| o.session == session).map(|o| o.user_ref).collect()
    }

    pub fn live_orders(&self) -> usize {
        self.resting.len()
    }

    /// The canonical dump, as `Core::write_books` has it: what is displayed.
    pub fn dump(&self) -> String {
        self.dump_of(
            |order| (order.shown > 0).then_some((order.shown, order.shown_place)),
            |o| o.display_ref,
        )
    }

    /// The same of what is not displayed.
    pub fn dump_hidden(&self) -> String {
        self.dump_of(
            |order| (order.hidden > 0).then_some((order.hidden, order.hidden_place)),
            |order| order.own,
        )
    }

    fn dump_of(
        &self,
        part: impl Fn(&Resting) -> Option<(u32, u64)>,
        name: impl Fn(&Resting) -> OrderRef,
    ) -> String {
        let mut text = String::new();
        for listing in &self.listings {
            writeln!(text, "INSTRUMENT {} {}", listing.instrument, listing.symbol).unwrap();
            for (side, letter) in [(Side::Buy, 'B'), (Side::Sell, 'S')] {
                let of_side = |o: &&Resting| o.instrument == listing.instrument && o.side == side;
                let mut queue: Vec<_> = (self.resting.iter().filter(of_side))
                    .filter_map(|order| part(order).map(|(open, place)| (order, open, place)))
                    .collect();
                queue.sort_by_key(|(order, _, place)| (rank(side, order.price), *place));
                for (order, open, _) in queue {
                    writeln!(text, "{letter} {} {} {open}", order.price, name(order)).unwrap();
                }
            }
        }
        text
    }

    fn session_mut(&mut self, id: SessionId) -> &mut ModelSession {
        &mut self.sessions[usize::from(id.0) - 1]
    }

    fn listing(&self, id: InstrumentId) -> AddInstrument {
        self.listings[usize::from(id.0) - 1]
    }

    fn lot(&self, id: InstrumentId) -> u32 {
        self.listing(id).round_lot.0.max(1)
    }

    fn find(&self, session: SessionId, user_ref: UserRef) -> Option<usize> {
        self.resting.iter().position(|o| o.session == session && o.user_ref == user_ref)
    }

    fn next_place(&mut self) -> u64 {
        self.places += 1;
        self.places
    }

    /// Uses a number up; `false` when it was used or passed over.
    fn use_number(&mut self, session: SessionId, user_ref: UserRef) -> bool {
        let session = self.session_mut(session);
        let fresh = user_ref.0 >= session.next_user_ref;
        if fresh {
            session.next_user_ref = user_ref.0.saturating_add(1);
        }
        fresh
    }

    fn reject(&mut self, s: SessionId, user_ref: UserRef, reason: RejectReason, id: [u8; 14]) {
        let rejected = Rejected { session: s, user_ref, reason, cl_ord_id: id };
        self.events.push(Event::Rejected(rejected));
    }

    fn kill(&mut self, at: usize, reason: CancelReason) {
        let order = self.resting.remove(at);
        let (session, user_ref, qty) = (order.session, order.user_ref, Qty(order.open()));
        self.events.push(Event::Canceled(Canceled { session, user_ref, qty, reason }));
        self.forget_sales();
        self.forget_passes();
        if order.is_public() {
            let (instrument, order) = (order.instrument, order.display_ref);
            self.events.push(Event::Deleted { instrument, order });
        }
    }

    fn refuse(&mut self, session: SessionId, refused: RefusedMessage) {
        if !self.use_number(session, refused.user_ref) {
            return;
        }
        if let Some(orig_user_ref) = refused.orig_user_ref {
            let Some(at) = self.find(session, orig_user_ref) else { return };
            if !self.stays_frozen(&self.resting[at]) {
                self.kill(at, CancelReason::System);
            }
        }
        self.reject(session, refused.user_ref, refused.reason, refused.cl_ord_id);
    }

    fn system_event(&mut self, code: SystemEventCode) {
        if self.day != Some(code) {
            self.events.push(Event::SystemEvent(code));
        }
        self.day = Some(code);
        self.sleep_pegs();
        if code != SystemEventCode::EndOfSystemHours {
            return;
        }
        for _ in 0..FILLS_PER_COMMAND_MAX {
            let Some(at) = self.first_to_close(None) else { return };
            self.kill(at, CancelReason::Closed);
        }
    }

    /// Bids before offers, best price first, displayed before hidden, first in queue first.
    fn first_to_close(&self, of: Option<InstrumentId>) -> Option<usize> {
        let all = self.resting.iter().enumerate();
        let wanted =
            all.filter(|(_, o)| of.is_none_or(|id| id == o.instrument) && o.ends_with_day());
        let first = wanted.min_by_key(|(_, o)| {
            let (hidden, place) = match o.shown {
                0 => (true, o.hidden_place),
                _ => (false, o.shown_place),
            };
            match o.apart {
                _ if o.is_peg() => (o.instrument, 1, false, 0, false, o.own.0),
                0 => (o.instrument, 0, o.side == Side::Sell, rank(o.side, o.price), hidden, place),
                _ if o.cross.is_none() => (o.instrument, 2, false, 0, false, o.own.0),
                _ => (o.instrument, 3, false, 0, false, o.own.0),
            }
        });
        first.map(|(at, _)| at)
    }

    /// Whether the capacity for levels allows these new ones (decision 0002): there is room for
    /// them and for the most nodes that they can need. A level is of a queue.
    fn levels_fit(
        &self,
        id: InstrumentId,
        side: Side,
        (price, queues): (Price, &[bool]),
        promised: usize,
    ) -> bool {
        let mut levels = 0;
        let mut nodes = 0;
        let mut new = queues.len() + promised;
        for listing in &self.listings {
            for (other, hidden) in
                [(Side::Buy, false), (Side::Buy, true), (Side::Sell, false), (Side::Sell, true)]
            {
                let there = |o: &&Resting| {
                    let open = if hidden { o.hidden } else { o.shown };
                    o.instrument == listing.instrument && o.side == other && open > 0
                };
                let prices: BTreeSet<Price> =
                    self.resting.iter().filter(there).map(|o| o.price).collect();
                // Where there are pegs, a level of hidden orders may be one of pegs alone.
                let same = listing.instrument == id
                    && side == other
                    && queues.contains(&hidden)
                    && !(hidden && self.has_pegs(id));
                if same && prices.contains(&price) {
                    new -= 1;
                }
                let ticks: Vec<u64> =
                    prices.iter().map(|p| u64::from(p.0 / listing.tick.0)).collect();
                levels += ticks.len();
                nodes += nodes_of(&ticks);
            }
            for ladder in self.ticks_apart(listing.instrument) {
                let ticks = Vec::from_iter(ladder);
                levels += ticks.len();
                nodes += nodes_of(&ticks);
            }
        }
        if new == 0 {
            return true;
        }
        let new = new + self.promised();
        let inner = usize::from(self.capacity.instruments) * 4;
        let all_nodes = self.capacity.levels as usize + inner + 9;
        levels + new <= self.capacity.levels as usize && all_nodes - nodes >= 9 * new
    }
}

/// The lower, the better for whoever trades with this side.
fn rank(side: Side, price: Price) -> u32 {
    if side == Side::Buy { u32::MAX - price.0 } else { price.0 }
}

/// Nodes of a radix-64 tree over `ticks`, as high as their differences need and two at least.
fn nodes_of(ticks: &[u64]) -> usize {
    let Some((&lowest, &highest)) = ticks.iter().min().zip(ticks.iter().max()) else { return 0 };
    let height = (2..).find(|&height| highest >> (6 * height) == lowest >> (6 * height)).unwrap();
    (1..=height)
        .map(|above| ticks.iter().map(|tick| tick >> (6 * above)).collect::<BTreeSet<_>>().len())
        .sum()
}
