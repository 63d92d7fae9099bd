//! Deadlines and the Tick: chapters R1.10 to R1.13, R2.12 and R4.20.

use outcry_engine::core::{CancelReason, FILLS_PER_COMMAND_MAX, Nanos, OrderRef};

use super::Model;

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
        let next = self.first_to_expire().map_or(u64::MAX, |(second, ..)| second * 1_000_000_000);
        if self.is_pending() || next <= self.control.now.0 { Nanos(0) } else { Nanos(next) }
    }

    pub(super) fn tick(&mut self) {
        assert!(self.due() <= self.control.now, "a tick does what is due");
        let mut done = self.go_on();
        while let Some((second, _, at)) = self.first_to_expire() {
            let is_due = second * 1_000_000_000 <= self.control.now.0;
            if !is_due || done == FILLS_PER_COMMAND_MAX as usize {
                break;
            }
            self.kill(at, CancelReason::Timeout);
            self.reached.insert("expired");
            done += 1;
        }
    }
}
