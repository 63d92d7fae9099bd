//! Calls: how long they last, what is told of them meanwhile, and when they go on for their price
//! (rules R6.8, R6.17 and R7.15).

use super::Core;
use super::alarms::Kind;
use super::check::CommandError;
use super::command::SystemEventCode;
use super::deadlines::NEVER;
use super::event::{Event, EventSink};
use super::matching::Out;
use super::oversight::{Calls, Collar, Direction, Imbalance, Notice, SetCalls};
use super::phase::{CrossType, Phase, Reason, SetPhase};
use super::phases::Course;
use super::types::{InstrumentId, Nanos, PRICE_MAX, Price, Side};

/// The longest time of a call, in ms: a day.
const MS_MAX: u32 = 86_400_000;

impl Core {
    /// How the calls of an instrument go; nothing for one that is not listed.
    #[must_use]
    pub fn calls(&self, id: InstrumentId) -> Option<Calls> {
        self.courses.get(id).map(|course| course.calls)
    }

    pub(super) fn check_calls(&self, set: &SetCalls) -> Result<(), CommandError> {
        let SetCalls { instrument, calls } = *set;
        self.check_scheduled(instrument)?;
        let Calls { duration_ms, imbalance_ms, closing_ms, extension_ms, .. } = calls;
        let times = [duration_ms, imbalance_ms, closing_ms, extension_ms, calls.freeze_ms];
        let problem = if calls.extensions > 0 && (calls.auction_bp == 0 || extension_ms == 0) {
            "a call that may be extended has a corridor and a time to be extended by"
        } else if times.into_iter().any(|ms| ms > MS_MAX) {
            "a call is within a day"
        } else {
            return Ok(());
        };
        Err(CommandError::Rules { instrument, problem })
    }

    pub(super) fn set_calls(&mut self, set: &SetCalls) {
        self.courses.of(set.instrument).calls = set.calls;
        self.watch_closing(set.instrument);
        self.reschedule();
    }

    /// So many ms from now; never for 0, and once the day is over.
    pub(super) fn after_ms(&self, ms: u32) -> Nanos {
        let is_over =
            self.day.is_some_and(|day| day.hour() >= SystemEventCode::EndOfSystemHours.hour());
        if ms == 0 || is_over {
            return NEVER;
        }
        Nanos(self.time.0.saturating_add(u64::from(ms) * 1_000_000))
    }

    /// An instrument has come to another phase.
    pub(super) fn begin_phase<S: EventSink>(&mut self, id: InstrumentId, out: &mut Out<'_, S>) {
        let course = self.courses.of(id);
        course.extensions = 0;
        let (phase, calls) = (course.phase, course.calls);
        let resumes = std::mem::take(&mut course.resumes);
        let end = match phase {
            Phase::HaltCall | Phase::Paused => self.after_ms(calls.duration_ms),
            Phase::Halted if resumes => self.breaker_ends(),
            _ => NEVER,
        };
        self.courses.alarms.set(Kind::CallEnd, id, end);
        self.courses.alarms.set(Kind::Imbalance, id, NEVER);
        if phase.is_call() && calls.imbalance_ms > 0 {
            self.tell_imbalance(id, out);
        }
        if phase == Phase::Paused {
            self.tell_collar(id, out);
        }
        self.watch_closing(id);
        self.begin_bands(id);
    }

    /// In continuous trading, the imbalance is told from some time before the closing on, when the
    /// calendar says when that is. A random end is no part of it.
    pub(super) fn watch_closing(&mut self, id: InstrumentId) {
        let course = self.courses.of(id);
        if course.phase != Phase::Continuous {
            return;
        }
        let Calls { imbalance_ms, closing_ms, .. } = course.calls;
        let closing = course.next_entry().filter(|(_, phase)| {
            imbalance_ms > 0
                && closing_ms > 0
                && matches!(phase, Phase::ClosingCall | Phase::Closed)
        });
        let before_ns = u64::from(closing_ms) * 1_000_000;
        let begins = closing.map(|(at, _)| Nanos(at.0.saturating_sub(before_ns)));
        let at = begins.filter(|_| self.after_ms(1) != NEVER).unwrap_or(NEVER);
        self.courses.alarms.set(Kind::Imbalance, id, at);
    }

    /// Tells the imbalance of the auction to come, and says when it is told again.
    pub(super) fn tell_imbalance<S: EventSink>(&mut self, id: InstrumentId, out: &mut Out<'_, S>) {
        let course = self.courses.of(id);
        let next = course.calls.imbalance_ms;
        let cross = course.phase.cross_to_come(course.opened);
        let is_trading = course.phase == Phase::Continuous;
        self.courses.alarms.set(Kind::Imbalance, id, self.after_ms(next));
        let near = self.auction(id, cross, true);
        let far = self.auction(id, cross, false);
        let (paired, surplus) = near.map_or((0, 0), |near| (near.paired, near.surplus));
        let near = near.map(|near| near.price);
        let direction = match surplus {
            _ if near.is_none() => Direction::Insufficient,
            0 => Direction::None,
            1.. => Direction::Buy,
            _ => Direction::Sell,
        };
        let near = near.unwrap_or_default();
        let mut current = near;
        if is_trading && near.0 != 0 {
            let touch = self.touch(id);
            current = touch.ask.map_or(current, |(offer, _)| current.min(offer));
            current = touch.bid.map_or(current, |(bid, _)| current.max(bid));
        }
        let symbol = self.market.of(id).symbol;
        out.emit(&Event::Noticed(Notice::Imbalance(Imbalance {
            instrument: id,
            symbol,
            cross,
            paired,
            left: u64::try_from(surplus.unsigned_abs()).unwrap_or(u64::MAX),
            direction,
            near,
            far: far.map_or(Price(0), |far| far.price),
            current,
        })));
    }

    /// A call, or a halt of the breaker, has lasted as long as it does.
    pub(super) fn end_call<S: EventSink>(
        &mut self,
        instrument: InstrumentId,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) {
        self.courses.alarms.set(Kind::CallEnd, instrument, NEVER);
        let phase = self.courses.of(instrument).phase;
        if phase == Phase::Halted {
            let (phase, reason) = (Phase::HaltCall, Reason(*b"MWCQ"));
            self.set_phase(&SetPhase { instrument, phase, reason }, room, out);
        } else if let Some(phase) = phase.leads_to() {
            self.move_by_time(instrument, phase, room, out);
        }
    }

    /// The time has come to move an instrument: a call whose price is too far goes on instead.
    pub(super) fn move_by_time<S: EventSink>(
        &mut self,
        instrument: InstrumentId,
        phase: Phase,
        room: &mut usize,
        out: &mut Out<'_, S>,
    ) {
        if !self.extends(instrument, phase, out) {
            self.set_phase(&SetPhase { instrument, phase, reason: Reason::NONE }, room, out);
        }
    }

    /// Whether a call goes on because its price is outside the corridor (rule R6.17).
    fn extends<S: EventSink>(&mut self, id: InstrumentId, to: Phase, out: &mut Out<'_, S>) -> bool {
        let course = self.courses.of(id);
        let (calls, cross) = (course.calls, course.phase.cross_to_come(course.opened));
        if course.phase.leads_to() != Some(to) || course.extensions >= calls.extensions {
            return false;
        }
        let Some(price) = self.auction(id, cross, true).map(|auction| auction.price) else {
            return false;
        };
        let Some((reference, bp)) = self.auction_corridor(id) else { return false };
        if u64::from(price.0.abs_diff(reference.0)) * 10_000 <= u64::from(reference.0) * bp {
            return false;
        }
        self.courses.of(id).extensions += 1;
        let end = self.after_ms(calls.extension_ms);
        self.courses.alarms.set(Kind::CallEnd, id, end);
        self.tell_collar(id, out);
        true
    }

    /// The static reference, and how far the price of an auction may be from it: each extension
    /// widens it (rule R8.7).
    fn auction_corridor(&self, id: InstrumentId) -> Option<(Price, u64)> {
        let course = self.courses.get(id)?;
        let bp = u64::from(course.calls.auction_bp) * (u64::from(course.extensions) + 1);
        self.static_reference(id).filter(|_| bp > 0).map(|reference| (reference, bp))
    }

    /// What an order without a limit is reserved at while it waits for a cross: a purchase at the
    /// highest price inside the corridor, where there is one.
    pub(super) fn reserved_for_cross(
        &self,
        id: InstrumentId,
        side: Side,
        kind: CrossType,
    ) -> Price {
        let corridor = self.auction_corridor(id).filter(|_| side == Side::Buy);
        match corridor.map(|(reference, bp)| collar_of(reference, bp)) {
            Some((_, upper)) => upper,
            None => self.auction_reference(id, kind).unwrap_or_default(),
        }
    }

    fn tell_collar<S: EventSink>(&mut self, id: InstrumentId, out: &mut Out<'_, S>) {
        let Some((reference, bp)) = self.auction_corridor(id) else { return };
        let (lower, upper) = collar_of(reference, bp);
        let Course { extensions, .. } = *self.courses.of(id);
        out.emit(&Event::Noticed(Notice::Collar(Collar {
            instrument: id,
            symbol: self.market.of(id).symbol,
            reference,
            upper,
            lower,
            extensions,
        })));
    }

    /// What is said of calls and due in them, for the state's hash.
    pub(super) fn put_calls(&self, id: InstrumentId, mut piece: impl FnMut(u8, &[u8])) {
        let Some(course) = self.courses.get(id) else { return };
        let calls = course.calls;
        if calls != Calls::default() {
            let times =
                [calls.duration_ms, calls.imbalance_ms, calls.closing_ms, calls.extension_ms];
            times.iter().for_each(|ms| piece(b'a', &ms.to_le_bytes()));
            piece(b'w', &calls.auction_bp.to_le_bytes());
            piece(b'n', &[calls.extensions]);
        }
        if calls.freeze_ms > 0 {
            piece(b'f', &calls.freeze_ms.to_le_bytes());
        }
        for (letter, kind) in [(b'i', Kind::Imbalance), (b't', Kind::CallEnd)] {
            let at = self.courses.alarms.at(kind, id);
            if at != NEVER {
                piece(letter, &at.0.to_le_bytes());
            }
        }
        if course.extensions > 0 {
            piece(b'z', &[course.extensions]);
        }
        if course.resumes {
            piece(b'R', &[]);
        }
    }
}

/// The lowest and the highest price that are no further from a reference.
fn collar_of(reference: Price, bp: u64) -> (Price, Price) {
    let away = u64::from(reference.0) * bp / 10_000;
    let upper = (u64::from(reference.0) + away).min(PRICE_MAX.0.into());
    let lower = u64::from(reference.0).saturating_sub(away);
    (Price(lower as u32), Price(upper as u32))
}

impl Phase {
    /// Whether it is a call: orders gather for a cross, and the imbalance is told.
    pub(super) const fn is_call(self) -> bool {
        self.gathers() && !matches!(self, Self::PreOpen)
    }

    /// Where an instrument goes from here through a cross, when its time has come.
    pub(super) const fn leads_to(self) -> Option<Self> {
        match self {
            Self::PreOpen | Self::OpeningCall | Self::HaltCall | Self::Paused => {
                Some(Self::Continuous)
            }
            Self::ClosingCall => Some(Self::Closed),
            Self::Closed | Self::Continuous | Self::Halted => None,
        }
    }

    /// The auction that comes next.
    pub(super) const fn cross_to_come(self, opened: bool) -> CrossType {
        let to = match self.leads_to() {
            Some(to) => to,
            None => Self::Closed,
        };
        match self.cross(to, opened) {
            Some(cross) => cross,
            None => CrossType::Closing,
        }
    }
}
