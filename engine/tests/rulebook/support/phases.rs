//! Flow of phases for scheduled worlds: moves, calendars and references, drawn from the numbers
//! of a step.

use outcry_engine::core::oversight::{
    Bands, BreakerLevel, Calls, Oversight, SetBands, SetBreaker, SetCalls,
};
use outcry_engine::core::phase::{CalendarEntry, Reason, SetCalendar, SetPhase, SetReference};
use outcry_engine::core::{CommandBody, InstrumentId, Nanos, Phase, Price};

use super::flow::{INSTRUMENTS, Step};
use super::model::Model;

/// Where instruments mostly go: through calls to trading, and to other places now and then.
const WISHES: [Phase; 12] = [
    Phase::Continuous,
    Phase::Continuous,
    Phase::Continuous,
    Phase::PreOpen,
    Phase::OpeningCall,
    Phase::HaltCall,
    Phase::HaltCall,
    Phase::Paused,
    Phase::Halted,
    Phase::ClosingCall,
    Phase::Closed,
    Phase::Continuous,
];

/// What a step of this kind asks for; none when it would be refused.
pub fn body(step: &Step, model: &Model, now: Nanos) -> Option<CommandBody> {
    let instrument = InstrumentId(u16::from(step.instrument) % INSTRUMENTS + 1);
    let phase = WISHES[step.qty as usize % WISHES.len()];
    if model.halts_by_breaker() && step.kind.is_multiple_of(3) {
        // A breach while that of a lower level still halts would be rare.
        let mut levels = [BreakerLevel::Two, BreakerLevel::Three].into_iter();
        let level = levels.find(|&level| model.may_breach(level));
        return level.map(|level| CommandBody::Oversee(Oversight::Breach(level)));
    }
    Some(match step.odd % 16 {
        0 => {
            // Now and then so high that everything is a fall from it.
            let low = if step.kind.is_multiple_of(3) { 15_700 } else { 14_000 };
            let price = low + step.price % 12;
            let previous_close = Price(if step.side { price * 100 } else { 0 });
            CommandBody::SetReference(SetReference { instrument, previous_close })
        }
        1 | 2 => {
            let midnight = Nanos(now.0 / 1_000_000_000 * 1_000_000_000);
            let at_ns = u64::from(step.price) * 2;
            let random_end_ns = if step.side { u64::from(step.target) * 10_000 } else { 0 };
            let phase = match phase {
                Phase::Halted | Phase::Paused => Phase::Closed,
                phase => phase,
            };
            let entry = CalendarEntry { at_ns, phase, random_end_ns };
            let is_first = true;
            CommandBody::SetCalendar(SetCalendar { instrument, is_first, midnight, entry })
        }
        3 | 4 => CommandBody::Oversee(Oversight::Calls(calls(step, instrument))),
        5 => return breaker(step, model, now),
        6..=8 => CommandBody::Oversee(Oversight::Bands(bands(step, instrument, now))),
        _ => {
            let wishes = [phase, Phase::Continuous, Phase::HaltCall, Phase::PreOpen];
            let would_cross =
                model.phase(instrument) == Phase::Closed && model.is_crossed(instrument);
            let may = |&phase: &Phase| {
                let is_refused = would_cross && phase == Phase::Continuous;
                model.may_move(instrument, phase, true) && !is_refused
            };
            let phase = wishes.into_iter().find(may)?;
            let reason = if step.side { Reason(*b"T1  ") } else { Reason::NONE };
            CommandBody::SetPhase(SetPhase { instrument, phase, reason })
        }
    })
}

fn calls(step: &Step, instrument: InstrumentId) -> SetCalls {
    let ms = |n: u32| if n.is_multiple_of(4) { 0 } else { n % 2_500 };
    let extensions = step.target.to_le_bytes()[0] % 3;
    let calls = Calls {
        duration_ms: ms(step.price),
        imbalance_ms: ms(step.price >> 8),
        closing_ms: ms(step.price >> 16),
        auction_bp: if step.side || extensions > 0 { 1 + step.target / 256 % 16 } else { 0 },
        extensions,
        extension_ms: 1 + step.qty % 2_000,
        freeze_ms: if step.kind & 1 == 0 { 0 } else { step.qty >> 8 & 0xFFF },
    };
    SetCalls { instrument, calls }
}

/// Where a price or two away from the reference is the end of it.
fn bands(step: &Step, instrument: InstrumentId, now: Nanos) -> SetBands {
    let bands = Bands {
        width_bp: step.target % 8,
        most: Price(if step.side { 0 } else { step.price % 1_000 }),
        doubled_from: Nanos(if step.ioc { now.0 + 20_000_000_000 } else { u64::MAX }),
        change_bp: step.target / 256 % 3,
        update_ms: 200 + step.price % 3_000,
        limit_ms: if step.qty.is_multiple_of(5) { 0 } else { step.qty % 2_000 },
    };
    SetBands { instrument, bands }
}

fn breaker(step: &Step, model: &Model, now: Nanos) -> Option<CommandBody> {
    // The first levels more often: only they may come too late.
    let level = BreakerLevel::of([1, 1, 1, 2, 3][usize::from(step.target % 5)])?;
    if model.may_breach(level) && step.side {
        return Some(CommandBody::Oversee(Oversight::Breach(level)));
    }
    let last = if step.price.is_multiple_of(2) { now.0 + 1_000_000_000 } else { u64::MAX };
    let halt_ms = if step.qty.is_multiple_of(8) { 0 } else { step.qty % 3_000 };
    let set = SetBreaker { levels: [3, 2, 1], last: Nanos(last), halt_ms };
    model.may_set_breaker().then_some(CommandBody::Oversee(Oversight::Breaker(set)))
}
