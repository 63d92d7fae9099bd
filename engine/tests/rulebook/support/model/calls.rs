//! Calls: rules R6.8, R6.17, R7.15 and R8.7, as sentences.

use outcry_engine::core::oversight::{Calls, Collar, Direction, Imbalance, Notice, SetCalls};
use outcry_engine::core::phase::{Reason, SetPhase};
use outcry_engine::core::{CrossType, Phase, PriceType};

use super::*;

/// What the model knows of an instrument's calls.
#[derive(Clone, Default)]
pub(super) struct Call {
    calls: Calls,
    extensions: u64,
    /// When the next message about the imbalance comes.
    pub(super) next_message: Option<u64>,
    /// When the call ends by itself.
    pub(super) end: Option<u64>,
}

/// The phases whose imbalance is told: which cross comes, before and after the opening.
fn cross_of(phase: Phase, opened: bool) -> Option<CrossType> {
    match phase {
        Phase::OpeningCall | Phase::PreOpen => Some(CrossType::Opening),
        Phase::ClosingCall | Phase::Continuous => Some(CrossType::Closing),
        Phase::HaltCall | Phase::Paused if opened => Some(CrossType::Halt),
        Phase::HaltCall | Phase::Paused => Some(CrossType::Opening),
        Phase::Closed | Phase::Halted => None,
    }
}

impl Model {
    /// Rule R2.4: the cross that a market-to-limit order is for, in a call.
    pub(super) fn cross_of_call(&self, id: InstrumentId, terms: &Terms) -> Option<CrossType> {
        let phase = self.phase(id);
        let is_call = phase != Phase::Continuous && terms.price_type == PriceType::MarketToLimit;
        cross_of(phase, self.is_opened(id)).filter(|_| is_call)
    }

    /// Rule R6.9: when the cross for which orders gather is so near.
    pub(super) fn is_frozen(&self, id: InstrumentId, kind: CrossType) -> bool {
        let phase = self.phase(id);
        let call = &self.courses[usize::from(id.0) - 1].call;
        let freeze = u64::from(call.calls.freeze_ms) * 1_000_000;
        let leads_there = |to: Phase| match phase {
            Phase::Continuous => to == Phase::ClosingCall || to == Phase::Closed,
            Phase::ClosingCall => to == Phase::Closed,
            _ => to == Phase::Continuous,
        };
        let entry = self.entry_to_come(id).filter(|&(_, to)| leads_there(to)).map(|(at, _)| at);
        let end = entry.into_iter().chain(call.end).min();
        freeze > 0
            && self.is_scheduled(id)
            && cross_of(phase, self.is_opened(id)) == Some(kind)
            && end.is_some_and(|end| self.control.now.0 + freeze >= end)
    }

    /// Rule R6.20: whether an order stays for a frozen cross.
    pub(super) fn stays_frozen(&self, order: &Resting) -> bool {
        order.cross.is_some_and(|kind| self.is_frozen(order.instrument, kind))
    }

    /// An order that is held is to go after its cross.
    pub(super) fn hold(&mut self, at: usize) {
        self.reached.insert("cancel pending");
        let order = &mut self.resting[at];
        order.leaving = true;
        let Resting { session, user_ref, .. } = *order;
        self.events.push(Event::CancelPending { session, user_ref });
    }

    /// Check 12.
    pub(super) fn takes_for(&mut self, kind: CrossType, id: InstrumentId, terms: &Terms) -> bool {
        let late = self.is_frozen(id, kind) && !terms.imbalance_only;
        let takes = self.cross_is_taken(id, kind);
        if late && takes {
            self.reached.insert("too late for a cross");
        }
        takes && !late
    }

    pub(super) fn in_ms(&self, ms: u32) -> Option<u64> {
        let is_over = matches!(
            self.day,
            Some(SystemEventCode::EndOfSystemHours | SystemEventCode::EndOfMessages)
        );
        let at = self.control.now.0 + u64::from(ms) * 1_000_000;
        (ms > 0 && !is_over).then_some(at)
    }

    pub(super) fn set_calls(&mut self, set: SetCalls) {
        self.course(set.instrument).call.calls = set.calls;
        self.look_to_closing(set.instrument);
    }

    /// What a new phase begins with.
    pub(super) fn begin_phase(&mut self, id: InstrumentId) {
        let phase = self.phase(id);
        let calls = self.course(id).call.calls;
        let resumes = std::mem::take(&mut self.course(id).resumes);
        let end = match phase {
            Phase::HaltCall | Phase::Paused => self.in_ms(calls.duration_ms),
            Phase::Halted if resumes => self.breaker_ends(),
            _ => None,
        };
        self.course(id).call = Call { calls, extensions: 0, next_message: None, end };
        let calls_now = [Phase::OpeningCall, Phase::ClosingCall, Phase::HaltCall, Phase::Paused];
        if calls.imbalance_ms > 0 && calls_now.contains(&phase) {
            self.tell_imbalance(id);
        }
        if phase == Phase::Paused {
            self.tell_collar(id);
        }
        self.look_to_closing(id);
        self.begin_bands(id);
    }

    /// In continuous trading: from so long before the calendar closes.
    pub(super) fn look_to_closing(&mut self, id: InstrumentId) {
        if self.phase(id) != Phase::Continuous || !self.is_scheduled(id) {
            return;
        }
        let calls = self.course(id).call.calls;
        let closing = self
            .entry_to_come(id)
            .filter(|&(_, phase)| phase == Phase::ClosingCall || phase == Phase::Closed);
        let told = calls.imbalance_ms > 0 && self.in_ms(calls.closing_ms).is_some();
        self.course(id).call.next_message = closing
            .filter(|_| told)
            .map(|(at, _)| at.saturating_sub(u64::from(calls.closing_ms) * 1_000_000));
    }

    pub(super) fn tell_imbalance(&mut self, id: InstrumentId) {
        let next = self.in_ms(self.courses[usize::from(id.0) - 1].call.calls.imbalance_ms);
        self.course(id).call.next_message = next;
        let phase = self.phase(id);
        let cross = cross_of(phase, self.is_opened(id)).unwrap();
        let (near, far) = (self.indicative(id, cross, false), self.indicative(id, cross, true));
        let (mut current, mut direction) = (0, Direction::Insufficient);
        let (mut paired, mut left) = (0, 0);
        if let Some((price, volume, surplus)) = near {
            paired = volume;
            left = surplus.unsigned_abs() as u64;
            direction = match surplus.signum() {
                1 => Direction::Buy,
                -1 => Direction::Sell,
                _ => Direction::None,
            };
            current = price;
            if phase == Phase::Continuous {
                let shown = |side| {
                    let all = self
                        .resting
                        .iter()
                        .filter(move |o| o.instrument == id && o.side == side && o.shown > 0);
                    all.map(|o| o.price.0)
                };
                let (bid, offer) = (shown(Side::Buy).max(), shown(Side::Sell).min());
                current = price.clamp(bid.unwrap_or(0), offer.unwrap_or(u32::MAX));
            }
        }
        self.reached.insert(match (phase, direction) {
            (Phase::Continuous, _) => "imbalance before the closing",
            (_, Direction::Insufficient) => "imbalance of nobody",
            _ => "imbalance told",
        });
        self.events.push(Event::Noticed(Notice::Imbalance(Imbalance {
            instrument: id,
            symbol: self.listing(id).symbol,
            cross,
            paired,
            left,
            direction,
            near: Price(near.map_or(0, |(price, ..)| price)),
            far: Price(far.map_or(0, |(price, ..)| price)),
            current: Price(current),
        })));
    }

    /// The static reference, and the width around it.
    pub(super) fn auction_corridor(&self, id: InstrumentId) -> Option<(u64, u64)> {
        let course = &self.courses[usize::from(id.0) - 1];
        let width = u64::from(course.call.calls.auction_bp) * (1 + course.call.extensions);
        let reference = if course.crossed > 0 { course.crossed } else { course.previous_close };
        (width > 0 && reference > 0).then_some((reference.into(), width))
    }

    fn tell_collar(&mut self, id: InstrumentId) {
        let Some((reference, width)) = self.auction_corridor(id) else { return };
        let away = reference * width / 10_000;
        let collar = Collar {
            instrument: id,
            symbol: self.listing(id).symbol,
            reference: Price(reference as u32),
            upper: Price((reference + away).min(1_999_999_900) as u32),
            lower: Price((reference - away.min(reference)) as u32),
            extensions: self.course(id).call.extensions as u8,
        };
        self.reached.insert("collar told");
        self.events.push(Event::Noticed(Notice::Collar(collar)));
    }

    pub(super) fn end_call(&mut self, id: InstrumentId, room: usize) -> usize {
        if self.phase(id) == Phase::Halted {
            return self.end_breaker_halt(id, room);
        }
        self.course(id).call.end = None;
        self.reached.insert("call ended by itself");
        let to =
            if self.phase(id) == Phase::ClosingCall { Phase::Closed } else { Phase::Continuous };
        self.move_in_time(id, to, room)
    }

    /// Moved by the calendar or at the end of a call, and not by the operator.
    pub(super) fn move_in_time(&mut self, id: InstrumentId, to: Phase, room: usize) -> usize {
        let phase = self.phase(id);
        let ends_here = match phase {
            Phase::ClosingCall => to == Phase::Closed,
            Phase::Closed | Phase::Halted | Phase::Continuous => false,
            _ => to == Phase::Continuous,
        };
        if ends_here && self.is_too_far(id) {
            self.reached.insert("call extended");
            let ms = self.course(id).call.calls.extension_ms;
            let end = self.in_ms(ms);
            let call = &mut self.course(id).call;
            call.extensions += 1;
            call.end = end;
            self.tell_collar(id);
            return room;
        }
        self.set_phase(SetPhase { instrument: id, phase: to, reason: Reason::NONE });
        self.go_on_moving(room)
    }

    fn is_too_far(&mut self, id: InstrumentId) -> bool {
        let call = self.course(id).call.clone();
        if call.extensions >= u64::from(call.calls.extensions) {
            return false;
        }
        let cross = cross_of(self.phase(id), self.is_opened(id)).unwrap();
        let price = self.indicative(id, cross, false).map(|(price, ..)| u64::from(price));
        let corridor = self.auction_corridor(id);
        price.zip(corridor).is_some_and(|(price, (reference, width))| {
            price.abs_diff(reference) * 10_000 > reference * width
        })
    }
}
