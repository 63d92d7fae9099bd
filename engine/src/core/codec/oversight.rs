//! Records of commands about how trading stops and begins again.

use super::super::command::CommandBody;
use super::super::oversight::{Calls, Direction, Oversight, SetCalls};
use super::super::types::InstrumentId;
use super::{CodecError, LINE_BYTES, Record, Written, from_code, put};

pub(super) const SET_CALLS: (u8, usize) = (44, 48);

// Bodies end where the table says: last field's offset + its size + reserved bytes.
const _: () = assert!(SET_CALLS.1 == 42 + 1 + 5);

type Out = [u8; LINE_BYTES];

pub(super) fn put_oversight(oversight: &Oversight, out: &mut Out) -> Written {
    match oversight {
        Oversight::Calls(set) => put_calls(set, out),
    }
}

fn put_calls(set: &SetCalls, out: &mut Out) -> Written {
    let calls = &set.calls;
    put(out, 24, calls.duration_ms.to_le_bytes());
    put(out, 28, calls.imbalance_ms.to_le_bytes());
    put(out, 32, calls.closing_ms.to_le_bytes());
    put(out, 36, calls.extension_ms.to_le_bytes());
    put(out, 40, calls.auction_bp.to_le_bytes());
    put(out, 42, [calls.extensions, 0, 0, 0, 0, 0]);
    (SET_CALLS, set.instrument.0.to_le_bytes())
}

impl Record<'_> {
    /// The body of a record of this file; `None` for other kinds.
    pub(super) fn oversight(&self, kind: (u8, usize)) -> Result<Option<CommandBody>, CodecError> {
        let instrument = InstrumentId(self.u16(6));
        Ok(Some(CommandBody::Oversee(match kind {
            SET_CALLS => {
                self.reserved(43, 5)?;
                let calls = Calls {
                    duration_ms: self.u32(24),
                    imbalance_ms: self.u32(28),
                    closing_ms: self.u32(32),
                    extension_ms: self.u32(36),
                    auction_bp: self.u16(40),
                    extensions: self.0[42],
                };
                Oversight::Calls(SetCalls { instrument, calls })
            }
            _ => return Ok(None),
        })))
    }
}

from_code!(direction: u8 => Direction { Buy Sell None Insufficient });
