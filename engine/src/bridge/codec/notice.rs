//! Bodies of events that are told to the public alone.

use super::{Put, Take};
use crate::core::Event;
use crate::core::codec::{breaker_level, cross_type, direction};
use crate::core::oversight::{Collar, Imbalance, Notice};

const IMBALANCE: u8 = 87;
const COLLAR: u8 = 88;
const BREAKER_LEVELS: u8 = 89;
const BREACHED: u8 = 90;

impl Put<'_> {
    /// Writes a notice; gives its kind.
    pub(super) fn notice(&mut self, notice: &Notice) -> u8 {
        match notice {
            Notice::Imbalance(told) => {
                self.u16(told.instrument.0).bytes(told.symbol.0).u8(told.cross as u8);
                self.u64(told.paired).u64(told.left).u8(told.direction as u8);
                self.u32(told.near.0).u32(told.far.0).u32(told.current.0);
                IMBALANCE
            }
            Notice::Collar(told) => {
                self.u16(told.instrument.0).bytes(told.symbol.0).u32(told.reference.0);
                self.u32(told.upper.0).u32(told.lower.0).u8(told.extensions);
                COLLAR
            }
            Notice::BreakerLevels(levels) => {
                self.u64(levels[0]).u64(levels[1]).u64(levels[2]);
                BREAKER_LEVELS
            }
            Notice::Breached(level) => {
                self.u8(*level as u8);
                BREACHED
            }
        }
    }
}

impl Take<'_> {
    pub(super) fn notice(&mut self, kind: u8) -> Option<Event> {
        Some(Event::Noticed(match kind {
            IMBALANCE => Notice::Imbalance(Imbalance {
                instrument: self.instrument()?,
                symbol: self.symbol()?,
                cross: cross_type(self.u8()?)?,
                paired: self.u64()?,
                left: self.u64()?,
                direction: direction(self.u8()?)?,
                near: self.price()?,
                far: self.price()?,
                current: self.price()?,
            }),
            COLLAR => Notice::Collar(Collar {
                instrument: self.instrument()?,
                symbol: self.symbol()?,
                reference: self.price()?,
                upper: self.price()?,
                lower: self.price()?,
                extensions: self.u8()?,
            }),
            BREAKER_LEVELS => Notice::BreakerLevels([self.u64()?, self.u64()?, self.u64()?]),
            BREACHED => Notice::Breached(breaker_level(self.u8()?)?),
            _ => return None,
        }))
    }
}

#[cfg(test)]
mod tests {
    use super::super::{BODY_BYTES_MAX, put_event};
    use super::*;
    use crate::core::oversight::{BreakerLevel, Direction};
    use crate::core::{CrossType, InstrumentId, Price, Symbol};

    #[test]
    fn notices_come_back_as_they_were() {
        let (instrument, symbol) = (InstrumentId(7), Symbol(*b"OUTC    "));
        let imbalance = Imbalance {
            instrument,
            symbol,
            cross: CrossType::Closing,
            paired: u64::MAX,
            left: 3,
            direction: Direction::Sell,
            near: Price(4),
            far: Price(5),
            current: Price(6),
        };
        let (reference, upper, lower) = (Price(2), Price(3), Price(1));
        let collar = Collar { instrument, symbol, reference, upper, lower, extensions: 9 };
        let (levels, breached) =
            (Notice::BreakerLevels([3, 2, 1]), Notice::Breached(BreakerLevel::Two));
        for notice in [Notice::Imbalance(imbalance), Notice::Collar(collar), levels, breached] {
            let mut bytes = [0; BODY_BYTES_MAX];
            let (kind, length) = put_event(&Event::Noticed(notice), &mut bytes);
            assert_eq!(Take(&bytes[..length]).notice(kind), Some(Event::Noticed(notice)));
            assert_eq!(Take(&bytes[..length - 1]).notice(kind), None);
        }
    }
}
