//! The market-wide breaker: three levels a day, told by the operator, each of which halts all that
//! has phases (rules R8.18 and R8.19).

use super::Core;
use super::alarms::Kind;
use super::check::CommandError;
use super::deadlines::NEVER;
use super::event::{Event, EventSink};
use super::matching::Out;
use super::oversight::{BreakerLevel, Notice, SetBreaker};
use super::phase::{Mover, Phase, Reason, SetPhase};
use super::sweep::ORDERS_PER_COMMAND_MAX;
use super::types::InstrumentId;

/// The longest halt, in ms: a day.
const HALT_MS_MAX: u32 = 86_400_000;

/// What the day knows of the breaker.
#[derive(Clone, Copy, Default)]
pub(super) struct Breaker {
    pub(super) set: Option<SetBreaker>,
    /// The highest level that was breached.
    breached: Option<BreakerLevel>,
    /// The instrument that is halted next; none when all are.
    halting: Option<InstrumentId>,
}

impl Breaker {
    /// Whether a breach has not halted all yet.
    pub(super) fn is_halting(&self) -> bool {
        self.halting.is_some()
    }
}

impl Core {
    /// The breaker as it is set.
    #[must_use]
    pub fn breaker(&self) -> Option<SetBreaker> {
        self.breaker.set
    }

    pub(super) fn check_breaker(&self, set: &SetBreaker) -> Result<(), CommandError> {
        let [one, two, three] = set.levels;
        let problem = if self.breaker.breached.is_some() {
            "its levels are settled once one was breached"
        } else if !(one > two && two > three && three > 0) {
            "its levels descend, and are above 0"
        } else if set.halt_ms > HALT_MS_MAX {
            "its halt is within a day"
        } else {
            return Ok(());
        };
        Err(CommandError::Breaker(problem))
    }

    pub(super) fn check_breach(&self, level: BreakerLevel) -> Result<(), CommandError> {
        let Breaker { set, breached, .. } = self.breaker;
        let problem = if set.is_none() {
            "it has no levels"
        } else if breached >= Some(level) {
            "that level, or a higher one, was breached before"
        } else {
            return Ok(());
        };
        Err(CommandError::Breaker(problem))
    }

    pub(super) fn set_breaker<S: EventSink>(&mut self, set: &SetBreaker, out: &mut Out<'_, S>) {
        self.breaker.set = Some(*set);
        out.emit(&Event::Noticed(Notice::BreakerLevels(set.levels)));
    }

    /// A level was breached: it is told, and everything halts, unless it is too late in the day.
    pub(super) fn breach<S: EventSink>(&mut self, level: BreakerLevel, out: &mut Out<'_, S>) {
        self.breaker.breached = Some(level);
        out.emit(&Event::Noticed(Notice::Breached(level)));
        let last = self.breaker.set.map_or(NEVER, |set| set.last);
        if level == BreakerLevel::Three || self.time < last {
            self.breaker.halting = Some(InstrumentId(1));
        }
        let mut room = ORDERS_PER_COMMAND_MAX;
        self.go_on_halting(&mut room, out);
        self.reschedule();
    }

    /// Halts what is not halted yet, as far as there is room for instruments and the orders that
    /// their calls leave.
    pub(super) fn go_on_halting<S: EventSink>(&mut self, room: &mut usize, out: &mut Out<'_, S>) {
        while let (Some(id), Some(level)) = (self.breaker.halting, self.breaker.breached) {
            if *room == 0 || self.courses.moving.is_some() {
                return;
            }
            *room -= 1;
            let next = InstrumentId(id.0.saturating_add(1));
            self.breaker.halting = Some(next).filter(|next| next.0 <= self.market.len());
            if self.is_scheduled(id) {
                self.halt_by_breaker(id, level, room, out);
            }
        }
    }

    fn halt_by_breaker<S: EventSink>(
        &mut self,
        instrument: InstrumentId,
        level: BreakerLevel,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) {
        let from = self.courses.of(instrument).phase;
        let resumes = level != BreakerLevel::Three;
        if from == Phase::Halted && self.courses.alarms.at(Kind::CallEnd, instrument) != NEVER {
            // Halted by a lower level: as long anew, or for good.
            let end = if resumes { self.breaker_ends() } else { NEVER };
            self.courses.alarms.set(Kind::CallEnd, instrument, end);
        }
        if from == Phase::Closed || !from.may_become(Phase::Halted, Mover::Operator) {
            return;
        }
        self.courses.of(instrument).resumes = resumes;
        let reason = Reason([b'M', b'W', b'C', level as u8]);
        self.set_phase(&SetPhase { instrument, phase: Phase::Halted, reason }, room, out);
    }

    /// When a halt that the breaker begins now leads to a call.
    pub(super) fn breaker_ends(&self) -> super::types::Nanos {
        self.after_ms(self.breaker.set.map_or(0, |set| set.halt_ms))
    }

    /// What is not as it was at the start, for the state's hash.
    pub(super) fn put_breaker(&self, put: &mut impl FnMut(&[u8])) {
        let Breaker { set: Some(set), breached, halting } = self.breaker else { return };
        put(&[0; 8]);
        put(b"k");
        set.levels.iter().for_each(|level| put(&level.to_le_bytes()));
        put(&set.last.0.to_le_bytes());
        put(&set.halt_ms.to_le_bytes());
        put(&[breached.map_or(0, |level| level as u8)]);
        put(&halting.unwrap_or_default().0.to_le_bytes());
    }
}
