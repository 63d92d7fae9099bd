//! What the core's tests share.
#![allow(dead_code, missing_docs, unreachable_pub, clippy::unwrap_used)]

pub mod control;
pub mod example;
pub mod flow;
pub mod model;
pub mod phases;
pub mod risk;
pub mod special;
pub mod witness;

use std::fmt::Write as _;

use outcry_engine::core::command::{BLANK_FIRM, MassCancel, Restore};
use outcry_engine::core::{
    Command, CommandBody, Core, Event, Nanos, SeqNo, SessionId, Side, Stamp, Symbol, UserRef,
};

use flow::{Step, World};
use model::Model;
use witness::{Feed, Owners};

/// The core and the model side by side; every command goes to both and every event is compared.
pub struct Pair {
    pub world: World,
    pub core: Core,
    pub model: Model,
    pub log: Vec<Command>,
    at: Nanos,
    owners: Owners,
    feed: Feed,
}

impl Pair {
    pub fn new(world: World) -> Self {
        let mut pair = Self::empty(world);
        for body in world.opening() {
            pair.operator(body);
        }
        pair
    }

    fn empty(world: World) -> Self {
        Self {
            world,
            core: Core::new(world.capacity),
            model: Model::new(world.capacity),
            log: Vec::new(),
            at: Nanos(0),
            owners: Owners::default(),
            feed: Feed::default(),
        }
    }

    /// A venue that is about to begin its day.
    pub fn before_hours(world: World) -> Self {
        let mut pair = Self::empty(world);
        let bodies = world.opening();
        for &body in &bodies[..bodies.len() - 2] {
            pair.operator(body);
        }
        pair
    }

    pub fn operator(&mut self, body: CommandBody) -> Vec<Event> {
        self.session(0, body)
    }

    pub fn session(&mut self, session: u16, body: CommandBody) -> Vec<Event> {
        self.send(SessionId(session), body)
    }

    pub fn step(&mut self, step: &Step) -> Vec<Event> {
        let mut events = self.ticks();
        let now = self.now(SeqNo(self.log.len() as u64 + 1));
        let (session, body) = self.world.command(step, &self.model, now);
        let said = self.send(session, body);
        let waits = said.iter().find_map(|event| match event {
            Event::CancelPending { session, .. } if step.odd < 64 => Some(*session),
            _ => None,
        });
        // Who is told to wait asks once more, for everything.
        if let Some(session) = waits {
            events.extend(self.ticks());
            let user_ref = UserRef(self.model.session(session).next_user_ref);
            let (firm, symbol) = (BLANK_FIRM, Symbol::BLANK);
            let all = MassCancel { user_ref, firm, symbol, side: None, group: None };
            events.extend(self.send(session, CommandBody::MassCancel(all)));
        }
        events.extend(said);
        events
    }

    fn send(&mut self, session: SessionId, body: CommandBody) -> Vec<Event> {
        let seq = SeqNo(self.log.len() as u64 + 1);
        self.both(&Command { seq, time: self.now(seq), session, body })
    }

    /// The time of a command of this number.
    fn now(&self, seq: SeqNo) -> Nanos {
        self.world.time(seq).max(self.at)
    }

    /// Time goes on: later commands are no earlier than this.
    pub fn wait_until(&mut self, time: Nanos) -> &mut Self {
        self.at = time;
        self
    }

    /// Ticks for as long as anything is due.
    pub fn ticks(&mut self) -> Vec<Event> {
        let mut events = Vec::new();
        while self.model.due() <= self.now(SeqNo(self.log.len() as u64 + 1)) {
            events.extend(self.operator(CommandBody::Tick));
        }
        events
    }

    /// The day after this one, which has ended: what has outlived it is restored, oldest first.
    /// Gives also what was said of that. So many seconds lie between.
    pub fn next_day(&self, seconds: u64) -> (Self, Vec<Event>) {
        self.next_day_with(seconds, &[], |_, order| order)
    }

    /// The same, where the operator says this before, and makes something else of orders by their
    /// place among those that have outlived the day.
    pub fn next_day_with(
        &self,
        seconds: u64,
        said: &[CommandBody],
        change: impl Fn(usize, Restore) -> Restore,
    ) -> (Self, Vec<Event>) {
        let lasting = self.core.lasting_orders();
        assert_eq!(lasting, self.model.lasting_orders(), "what outlives the day");
        assert_eq!(lasting.len(), self.core.live_orders(), "nothing else does");
        let bodies = self.world.opening();
        let (before, begin) = bodies.split_at(bodies.len() - 2);
        let mut next = Self::empty(self.world);
        next.at = Nanos(self.core.time().0 + seconds * 1_000_000_000);
        let mut events = Vec::new();
        let restored = lasting.into_iter().enumerate();
        let restored = restored.map(|(at, order)| CommandBody::Restore(change(at, order)));
        let before = before.iter().chain(said).copied();
        for body in before.chain(restored).chain(begin.iter().copied()) {
            events.extend(next.operator(body));
        }
        next.compare();
        (next, events)
    }

    /// Applies a command to both and compares what happened.
    pub fn both(&mut self, command: &Command) -> Vec<Event> {
        self.log.push(*command);
        let mut stamped: Vec<(Stamp, Event)> = Vec::new();
        self.core.apply(command, &mut stamped);
        let at = Stamp { seq: command.seq, time: command.time };
        assert!(stamped.iter().all(|(stamp, _)| *stamp == at), "every event is of its command");
        let events: Vec<Event> = stamped.into_iter().map(|(_, event)| event).collect();
        assert_eq!(events, self.model.apply(command), "events of {command:?}");
        assert_eq!(self.core.due(), self.model.due(), "when a tick is due");
        self.owners.learn(&events);
        self.feed.learn(&events);
        for session in self.core.sessions() {
            let model = self.model.session(session.id);
            let sequence = (session.next_in, session.next_user_ref.0);
            assert_eq!(sequence, (model.next_in, model.next_user_ref), "session {}", session.id);
        }
        events
    }

    /// Compares the books, with the model and with those of two outsiders who know the events
    /// alone, and checks every relation inside the core.
    pub fn compare(&self) {
        assert_eq!(dump(&self.core), self.model.dump(), "books");
        assert_eq!(dump_hidden(&self.core), self.model.dump_hidden(), "what is not displayed");
        assert_eq!(dump_apart(&self.core), self.model.dump_apart(), "what stands apart");
        self.core.check_invariants();
        self.owners.check(&self.core);
        self.feed.check(&self.core);
        if self.world.watched {
            // A cross is busted one party after the other.
            let is_whole = !self.model.reached.contains("cross busted");
            risk::check(&self.core, self.world.special && is_whole);
        }
    }
}

pub fn dump(core: &Core) -> String {
    let mut text = String::new();
    core.write_books(&mut text).unwrap();
    text
}

/// What stands apart: every stop, order for a cross and peg at no price, as a line of text.
pub fn dump_apart(core: &Core) -> String {
    let mut lines = std::collections::BTreeSet::new();
    for instrument in core.instruments().map(|listing| listing.instrument) {
        for side in [Side::Buy, Side::Sell] {
            core.visit_crosses(instrument, side, |kind, order| {
                let (price, own, open) = (order.price, order.order, order.open);
                lines.insert(format!("{instrument} {side:?} {kind:?} {price} {own} {open}"));
            });
            core.visit_pegs(instrument, |order| {
                let (price, own, open) = (order.price, order.order, order.open);
                if order.side == side {
                    lines.insert(format!("{instrument} {side:?} peg {price} {own} {open}"));
                }
            });
            core.visit_stops(instrument, side, |price, order| {
                let (own, open) = (order.order, order.open);
                lines.insert(format!("{instrument} {side:?} {price} {own} {open}"));
            });
        }
    }
    Vec::from_iter(lines).join("\n")
}

/// What is not displayed, in the form of [`dump`].
pub fn dump_hidden(core: &Core) -> String {
    let mut text = String::new();
    for listing in core.instruments() {
        writeln!(text, "INSTRUMENT {} {}", listing.instrument, listing.symbol).unwrap();
        for (side, letter) in [(Side::Buy, 'B'), (Side::Sell, 'S')] {
            core.visit_hidden(listing.instrument, side, |part| {
                writeln!(text, "{letter} {} {} {}", part.price, part.order, part.open).unwrap();
            });
        }
    }
    text
}
