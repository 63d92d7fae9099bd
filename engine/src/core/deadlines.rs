//! What is due at a time, and the Tick that does it (rulebook R1.10 to R1.13). Nothing happens
//! because time passes: a deadline stands in the state until a Tick executes it, and from its time
//! on nothing else may come.

use super::Core;
use super::alarms::Kind;
use super::event::EventSink;
use super::matching::Out;
use super::phase::SetPhase;
use super::sweep::ORDERS_PER_COMMAND_MAX;
use super::types::{CancelReason, Nanos};

/// When nothing is due: never.
pub(super) const NEVER: Nanos = Nanos(u64::MAX);
/// When work is due that a command left: at once.
const AT_ONCE: Nanos = Nanos(0);
/// Deadlines of instruments that one Tick executes at most.
pub const DEADLINES_PER_COMMAND_MAX: u32 = 64;

impl Core {
    /// When the next Tick is due: from that time on, no other command may come. 0 is what a command
    /// left to do, and [`Nanos`] of `u64::MAX` is never; any other time is later than that of the
    /// last command.
    #[must_use]
    #[inline]
    pub fn due(&self) -> Nanos {
        self.due
    }

    /// Finds out when the next Tick is due. To be called after every change of what is pending and
    /// of deadlines.
    pub(super) fn reschedule(&mut self) {
        let next = self.expiries.next().min(self.courses.alarms.next());
        let is_pending = self.is_pending();
        let is_late = is_pending || next <= self.time;
        self.due = if is_late { AT_ONCE } else { next };
    }

    /// Whether something is left of an earlier command, or of this one.
    fn is_pending(&self) -> bool {
        let (sweeps, moves) = (self.sweeper.pending.is_some(), self.courses.moving.is_some());
        let halts = self.breaker.is_halting() || self.bands.is_sweeping();
        sweeps || moves || self.asides.is_marked() || halts
    }

    /// Does what is due: first what an earlier command left, then deadlines in their order, as much
    /// as one command may.
    pub(super) fn tick<S: EventSink>(&mut self, out: &mut Out<'_, S>) {
        let mut room = ORDERS_PER_COMMAND_MAX;
        if let Some(pending) = self.sweeper.pending {
            room -= self.sweep(pending, out);
        }
        self.go_on_moving(&mut room, out);
        self.go_on_halting(&mut room, out);
        self.go_on_banding(&mut room, out);
        self.settle_in(&mut room, out);
        for _ in 0..DEADLINES_PER_COMMAND_MAX {
            if !self.is_pending() {
                self.expire(&mut room, out);
            }
            let is_pending = self.is_pending();
            let alarm = self.courses.alarms.first().filter(|&(at, ..)| at <= self.time);
            match alarm {
                Some((at, kind, id)) if !is_pending && room > 0 => {
                    match kind {
                        Kind::LimitState => self.end_limit_state(id, &mut room, out),
                        Kind::Bands => self.update_bands(id, at),
                        Kind::Imbalance => self.tell_imbalance(id, out),
                        Kind::Calendar => self.follow_calendar(id, &mut room, out),
                        Kind::CallEnd => self.end_call(id, &mut room, out),
                    }
                    self.go_on_banding(&mut room, out);
                    self.settle_in(&mut room, out);
                }
                _ => break,
            }
        }
        self.reschedule();
    }

    /// Settles what is marked, once a move that is under way has ended. Its units are taken from
    /// the room of the command.
    fn settle_in<S: EventSink>(&mut self, room: &mut usize, out: &mut Out<'_, S>) {
        let is_free = self.courses.moving.is_none() && !self.bands.is_sweeping();
        if self.asides.is_marked() && is_free {
            self.asides.units = (ORDERS_PER_COMMAND_MAX - *room) as u32;
            self.settle_marked(out);
            *room = self.asides.units_left() as usize;
            if !self.asides.is_marked() {
                self.asides.units = 0;
            }
        }
    }

    /// Cancels the orders that expire before anything else is due.
    fn expire<S: EventSink>(&mut self, room: &mut usize, out: &mut Out<'_, S>) {
        let until = self.time.min(self.courses.alarms.next());
        while *room > 0 && self.courses.moving.is_none() && self.expiries.next() <= until {
            let extra = self.expiries.first().expect("something expires next");
            self.cancel_whole(self.extras[extra].front, CancelReason::Timeout, out);
            *room -= 1;
            self.settle_in(room, out);
            if self.is_pending() {
                break;
            }
        }
    }

    /// The operator moves an instrument.
    pub(super) fn move_by_operator<S: EventSink>(&mut self, set: &SetPhase, out: &mut Out<'_, S>) {
        let mut room = ORDERS_PER_COMMAND_MAX;
        self.set_phase(set, &mut room, out);
        self.go_on_banding(&mut room, out);
        self.settle_in(&mut room, out);
        self.reschedule();
    }
}
