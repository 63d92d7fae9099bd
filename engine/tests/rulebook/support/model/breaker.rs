//! The market-wide breaker: rules R8.18 and R8.19.

use outcry_engine::core::Phase;
use outcry_engine::core::oversight::{BreakerLevel, Notice, SetBreaker};
use outcry_engine::core::phase::{Reason, SetPhase};

use super::*;

#[derive(Clone, Default)]
pub(super) struct Breaker {
    set: Option<SetBreaker>,
    breached: Option<BreakerLevel>,
    /// Instruments that are still to be halted.
    pub(super) left: Vec<InstrumentId>,
}

impl Model {
    /// What a level would have to be to be breached now.
    pub fn may_breach(&self, level: BreakerLevel) -> bool {
        self.breaker.set.is_some() && self.breaker.breached.is_none_or(|before| before < level)
    }

    /// Whether anything is halted for a time.
    pub fn halts_by_breaker(&self) -> bool {
        let halts = |c: &phases::Course| c.phase == Phase::Halted && c.call.end.is_some();
        self.courses.iter().any(halts)
    }

    pub fn may_set_breaker(&self) -> bool {
        self.breaker.breached.is_none()
    }

    pub(super) fn set_breaker(&mut self, set: SetBreaker) {
        self.breaker.set = Some(set);
        self.events.push(Event::Noticed(Notice::BreakerLevels(set.levels)));
    }

    pub(super) fn breach(&mut self, level: BreakerLevel) {
        self.breaker.breached = Some(level);
        self.events.push(Event::Noticed(Notice::Breached(level)));
        if level == BreakerLevel::Three || self.control.now < self.breaker.set.unwrap().last {
            self.breaker.left = self.listings.iter().map(|listing| listing.instrument).collect();
        } else {
            self.reached.insert("breach too late to halt");
        }
        self.go_on_halting(FILLS_PER_COMMAND_MAX as usize);
    }

    pub(super) fn go_on_halting(&mut self, mut room: usize) -> usize {
        while !self.breaker.left.is_empty() && room > 0 && self.moving.is_none() {
            let id = self.breaker.left.remove(0);
            room -= 1;
            if self.is_scheduled(id) {
                room = self.halt_by_breaker(id, room);
            }
        }
        room
    }

    fn halt_by_breaker(&mut self, id: InstrumentId, room: usize) -> usize {
        let level = self.breaker.breached.unwrap();
        let again = if level == BreakerLevel::Three { None } else { self.breaker_ends() };
        match self.phase(id) {
            Phase::Closed => return room,
            Phase::Halted => {
                if self.course(id).call.end.is_some() {
                    self.reached.insert(match again {
                        Some(_) => "halted as long anew",
                        None => "breach of what is halted",
                    });
                    self.course(id).call.end = again;
                }
                return room;
            }
            _ => {}
        }
        self.reached.insert("halted by the breaker");
        let reason = match level {
            BreakerLevel::One => *b"MWC1",
            BreakerLevel::Two => *b"MWC2",
            BreakerLevel::Three => *b"MWC3",
        };
        self.course(id).resumes = level != BreakerLevel::Three;
        self.set_phase(SetPhase { instrument: id, phase: Phase::Halted, reason: Reason(reason) });
        self.go_on_moving(room)
    }

    /// When the halt of a breach leads to a call.
    pub(super) fn breaker_ends(&self) -> Option<u64> {
        self.in_ms(self.breaker.set.unwrap().halt_ms)
    }

    /// The halt of a breach has lasted as long as it does.
    pub(super) fn end_breaker_halt(&mut self, id: InstrumentId, room: usize) -> usize {
        self.course(id).call.end = None;
        self.reached.insert("breaker leads to a call");
        let (phase, reason) = (Phase::HaltCall, Reason(*b"MWCQ"));
        self.set_phase(SetPhase { instrument: id, phase, reason });
        self.go_on_moving(room)
    }
}
