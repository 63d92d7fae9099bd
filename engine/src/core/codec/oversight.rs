//! Records of commands about how trading stops and begins again.

use super::super::command::CommandBody;
use super::super::oversight::{
    Bands, BreakerLevel, Calls, Direction, Oversight, SetBands, SetBreaker, SetCalls,
};
use super::super::protection::{SetTicks, TICK_RANGES_MAX, TickRange, TickTable};
use super::super::types::{InstrumentId, Nanos, Price};
use super::{CodecError, LINE_BYTES, Record, Written, from_code, put};

pub(super) const SET_CALLS: (u8, usize) = (44, 48);
pub(super) const SET_BREAKER: (u8, usize) = (61, 64);
pub(super) const SET_BANDS: (u8, usize) = (63, 48);
pub(super) const BREACH: (u8, usize) = (62, 24);
pub(super) const SET_TICKS: (u8, usize) = (64, 88);
const RANGE_BYTES: usize = 8;

// Bodies end where the table says: last field's offset + its size + reserved bytes.
const _: () = assert!(SET_CALLS.1 == 42 + 1 + 1 + 4);
const _: () = assert!(SET_TICKS.1 == 24 + TICK_RANGES_MAX * RANGE_BYTES);
const _: () = assert!(SET_BANDS.1 == 44 + 4);
const _: () = assert!(SET_BREAKER.1 == 56 + 4 + 4);

type Out = [u8; LINE_BYTES];

pub(super) fn put_oversight(oversight: &Oversight, out: &mut Out) -> Written {
    match oversight {
        Oversight::Calls(set) => put_calls(set, out),
        Oversight::Bands(set) => put_bands(set, out),
        Oversight::Breaker(SetBreaker { levels, last, halt_ms }) => {
            for (at, level) in [24, 32, 40].into_iter().zip(levels) {
                put(out, at, level.to_le_bytes());
            }
            put(out, 48, last.0.to_le_bytes());
            put(out, 56, halt_ms.to_le_bytes());
            put(out, 60, [0; 4]);
            (SET_BREAKER, [0, 0])
        }
        Oversight::Breach(level) => (BREACH, [*level as u8, 0]),
        Oversight::Ticks(_) => unreachable!("a tick table takes two lines"),
    }
}

/// Writes a tick table, which takes more than a line: what is behind it, then the line itself.
pub(super) fn put_ticks(set: &SetTicks, out: &mut Out, rest: &mut Out) -> Written {
    let mut ranges = [TickRange::default(); TICK_RANGES_MAX];
    let said = set.table.ranges();
    ranges[..said.len()].copy_from_slice(said);
    for (at, range) in (24..).step_by(RANGE_BYTES).zip(ranges) {
        let (out, at) =
            if at < LINE_BYTES { (&mut *out, at) } else { (&mut *rest, at - LINE_BYTES) };
        put(out, at, range.from.0.to_le_bytes());
        put(out, at + 4, range.tick.0.to_le_bytes());
    }
    (SET_TICKS, set.instrument.0.to_le_bytes())
}

fn put_calls(set: &SetCalls, out: &mut Out) -> Written {
    let calls = &set.calls;
    put(out, 24, calls.duration_ms.to_le_bytes());
    put(out, 28, calls.imbalance_ms.to_le_bytes());
    put(out, 32, calls.closing_ms.to_le_bytes());
    put(out, 36, calls.extension_ms.to_le_bytes());
    put(out, 40, calls.auction_bp.to_le_bytes());
    put(out, 42, [calls.extensions, 0]);
    put(out, 44, calls.freeze_ms.to_le_bytes());
    (SET_CALLS, set.instrument.0.to_le_bytes())
}

fn put_bands(set: &SetBands, out: &mut Out) -> Written {
    let bands = &set.bands;
    put(out, 24, bands.width_bp.to_le_bytes());
    put(out, 26, bands.change_bp.to_le_bytes());
    put(out, 28, bands.most.0.to_le_bytes());
    put(out, 32, bands.doubled_from.0.to_le_bytes());
    put(out, 40, bands.update_ms.to_le_bytes());
    put(out, 44, bands.limit_ms.to_le_bytes());
    (SET_BANDS, set.instrument.0.to_le_bytes())
}

impl Record<'_> {
    /// The body of a record of this file; `None` for other kinds.
    pub(super) fn oversight(&self, kind: (u8, usize)) -> Result<Option<CommandBody>, CodecError> {
        let instrument = InstrumentId(self.u16(6));
        Ok(Some(CommandBody::Oversee(match kind {
            SET_CALLS => {
                self.reserved(43, 1)?;
                let calls = Calls {
                    duration_ms: self.u32(24),
                    imbalance_ms: self.u32(28),
                    closing_ms: self.u32(32),
                    extension_ms: self.u32(36),
                    auction_bp: self.u16(40),
                    extensions: self.0[42],
                    freeze_ms: self.u32(44),
                };
                Oversight::Calls(SetCalls { instrument, calls })
            }
            SET_BANDS => {
                let bands = Bands {
                    width_bp: self.u16(24),
                    change_bp: self.u16(26),
                    most: Price(self.u32(28)),
                    doubled_from: Nanos(self.u64(32)),
                    update_ms: self.u32(40),
                    limit_ms: self.u32(44),
                };
                Oversight::Bands(SetBands { instrument, bands })
            }
            SET_BREAKER => {
                self.reserved(6, 2)?;
                self.reserved(60, 4)?;
                Oversight::Breaker(SetBreaker {
                    levels: [24, 32, 40].map(|at| self.u64(at)),
                    last: Nanos(self.u64(48)),
                    halt_ms: self.u32(56),
                })
            }
            BREACH => {
                self.reserved(7, 1)?;
                Oversight::Breach(self.code("level", 6, breaker_level)?)
            }
            SET_TICKS => {
                let mut ranges = [TickRange::default(); TICK_RANGES_MAX];
                for (at, range) in (24..).step_by(RANGE_BYTES).zip(&mut ranges) {
                    *range = TickRange { from: Price(self.u32(at)), tick: Price(self.u32(at + 4)) };
                }
                let len = ranges.iter().position(|&range| range == TickRange::default());
                let len = len.unwrap_or(TICK_RANGES_MAX);
                self.reserved(24 + len * RANGE_BYTES, (TICK_RANGES_MAX - len) * RANGE_BYTES)?;
                let table = TickTable::new(&ranges[..len]).unwrap_or_default();
                Oversight::Ticks(SetTicks { instrument, table })
            }
            _ => return Ok(None),
        })))
    }
}

from_code!(breaker_level: u8 => BreakerLevel { One Two Three });
from_code!(direction: u8 => Direction { Buy Sell None Insufficient });
