//! Records of commands about phases.

use super::super::command::{AddInstrument, CommandBody};
use super::super::phase::{
    CalendarEntry, CrossType, Phase, Reason, SetCalendar, SetPhase, SetReference,
};
use super::super::types::{InstrumentId, Nanos, Price, Qty, Symbol};
use super::{CodecError, LINE_BYTES, Record, Written, flag, from_code, put};

pub(super) const ADD_SCHEDULED: (u8, usize) = (40, 40);
pub(super) const SET_PHASE: (u8, usize) = (41, 32);
pub(super) const SET_CALENDAR: (u8, usize) = (42, 56);
pub(super) const SET_REFERENCE: (u8, usize) = (43, 32);

// Bodies end where the table says: last field's offset + its size (+ reserved bytes).
const _: () = assert!(SET_PHASE.1 == 28 + 4);
const _: () = assert!(SET_CALENDAR.1 == 48 + 8);
const _: () = assert!(SET_REFERENCE.1 == 24 + 4 + 4);

type Out = [u8; LINE_BYTES];

pub(super) fn put_set_phase(set: &SetPhase, out: &mut Out) -> Written {
    put(out, 24, [set.phase as u8, 0, 0, 0]);
    put(out, 28, set.reason.0);
    (SET_PHASE, set.instrument.0.to_le_bytes())
}

pub(super) fn put_set_calendar(set: &SetCalendar, out: &mut Out) -> Written {
    let CalendarEntry { at_ns, phase, random_end_ns } = set.entry;
    put(out, 24, [u8::from(set.is_first), phase as u8, 0, 0, 0, 0, 0, 0]);
    put(out, 32, set.midnight.0.to_le_bytes());
    put(out, 40, at_ns.to_le_bytes());
    put(out, 48, random_end_ns.to_le_bytes());
    (SET_CALENDAR, set.instrument.0.to_le_bytes())
}

pub(super) fn put_set_reference(set: &SetReference, out: &mut Out) -> Written {
    put(out, 24, set.previous_close.0.to_le_bytes());
    put(out, 28, [0; 4]);
    (SET_REFERENCE, set.instrument.0.to_le_bytes())
}

pub(super) fn put_instrument(add: &AddInstrument, kind: (u8, usize), out: &mut Out) -> Written {
    put(out, 24, add.tick.0.to_le_bytes());
    put(out, 28, add.round_lot.0.to_le_bytes());
    put(out, 32, add.symbol.0);
    (kind, add.instrument.0.to_le_bytes())
}

impl Record<'_> {
    /// What an instrument is listed with.
    pub(super) fn instrument(&self) -> AddInstrument {
        AddInstrument {
            instrument: InstrumentId(self.u16(6)),
            symbol: Symbol(self.array(32)),
            tick: Price(self.u32(24)),
            round_lot: Qty(self.u32(28)),
        }
    }

    /// The body of a record of this file; `None` for other kinds.
    pub(super) fn phase(&self, kind: (u8, usize)) -> Result<Option<CommandBody>, CodecError> {
        let instrument = InstrumentId(self.u16(6));
        Ok(Some(match kind {
            ADD_SCHEDULED => CommandBody::AddScheduled(self.instrument()),
            SET_PHASE => {
                self.reserved(25, 3)?;
                let (phase, reason) = (self.code("phase", 24, phase_of)?, Reason(self.array(28)));
                CommandBody::SetPhase(SetPhase { instrument, phase, reason })
            }
            SET_CALENDAR => {
                self.reserved(26, 6)?;
                CommandBody::SetCalendar(SetCalendar {
                    instrument,
                    is_first: self.code("first", 24, flag)?,
                    midnight: Nanos(self.u64(32)),
                    entry: CalendarEntry {
                        at_ns: self.u64(40),
                        phase: self.code("phase", 25, phase_of)?,
                        random_end_ns: self.u64(48),
                    },
                })
            }
            SET_REFERENCE => {
                self.reserved(28, 4)?;
                let previous_close = Price(self.u32(24));
                CommandBody::SetReference(SetReference { instrument, previous_close })
            }
            _ => return Ok(None),
        }))
    }
}

from_code!(cross_type: u8 => CrossType { Opening Closing Halt });
from_code!(phase_of: u8 => Phase {
    Closed PreOpen OpeningCall Continuous ClosingCall Halted HaltCall Paused
});
