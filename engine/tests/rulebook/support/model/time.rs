//! Deadlines and the Tick: chapters R1.10 to R1.13, R2.12 and R4.20.

use outcry_engine::core::{CancelReason, FILLS_PER_COMMAND_MAX, Nanos, OrderRef};

use super::Model;
use super::phases::Deadline;

impl Model {
    /// The second since the epoch at which an order with this life expires.
    pub(super) fn expiry(&self, seconds: u32) -> Option<u64> {
        let second_ns = 1_000_000_000;
        let at_ns = u128::from(self.control.now.0) + u128::from(seconds) * second_ns;
        (seconds > 0).then(|| at_ns.div_ceil(second_ns) as u64)
    }

    /// The order that expires first.
    fn first_to_expire(&self) -> Option<(u64, OrderRef, usize)> {
        let expiring = self.resting.iter().enumerate();
        expiring.filter_map(|(at, o)| o.expires.map(|second| (second, o.own, at))).min()
    }

    /// When a Tick is due; with anything left over, at once.
    pub fn due(&self) -> Nanos {
        let expiry = self.first_to_expire().map(|(second, ..)| second * 1_000_000_000);
        let entry = self.first_deadline().map(|(at, ..)| at);
        let next = expiry.into_iter().chain(entry).min().unwrap_or(u64::MAX);
        let halting = !self.breaker.left.is_empty();
        let pending = self.is_pending()
            || self.moving.is_some()
            || self.asides.pending
            || halting
            || self.is_sweeping();
        if pending || next <= self.control.now.0 { Nanos(0) } else { Nanos(next) }
    }

    /// Settles what the work of a tick has left so far; gives the room that is left.
    fn settle_in(&mut self, room: usize) -> usize {
        self.asides.units = FILLS_PER_COMMAND_MAX - room as u32;
        self.settle();
        (FILLS_PER_COMMAND_MAX - self.asides.units) as usize
    }

    pub(super) fn tick(&mut self) {
        assert!(self.due() <= self.control.now, "a tick does what is due");
        let mut room = FILLS_PER_COMMAND_MAX as usize - self.go_on();
        room = self.go_on_moving(room);
        room = self.go_on_halting(room);
        room = self.go_on_banding(room);
        room = self.settle_in(room);
        let mut deadlines = 0;
        while room > 0 && self.moving.is_none() && !self.is_pending() && !self.asides.pending {
            if !self.breaker.left.is_empty() || self.is_sweeping() {
                break;
            }
            let now = self.control.now.0;
            let entry = self.first_deadline().filter(|&(at, ..)| at <= now);
            let expiry = self.first_to_expire().map(|(second, _, at)| (second * 1_000_000_000, at));
            let until = entry.map_or(now, |(at, ..)| at);
            match (expiry.filter(|&(second, _)| second <= until), entry) {
                (Some((_, at)), _) => {
                    let is_date = self.resting[at].terms.good_till > 0;
                    self.kill(at, CancelReason::Timeout);
                    self.reached.insert(if is_date { "date over" } else { "expired" });
                    room -= 1;
                    room = self.settle_in(room);
                }
                (None, Some((_, kind, id))) if deadlines < 64 => {
                    deadlines += 1;
                    match kind {
                        Deadline::LimitState => room = self.end_limit_state(id, room),
                        Deadline::Bands => self.update_bands(id),
                        Deadline::Message => self.tell_imbalance(id),
                        Deadline::Entry => room = self.follow_calendar(id, room),
                        Deadline::CallEnd => room = self.end_call(id, room),
                    }
                    room = self.go_on_banding(room);
                    room = self.settle_in(room);
                }
                _ => break,
            }
        }
    }
}
