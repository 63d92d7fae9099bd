//! Bodies of events that are told to the public alone.

use super::{Put, Take};
use crate::core::Event;
use crate::core::codec::{cross_type, direction};
use crate::core::oversight::{Collar, Imbalance, Notice};

const IMBALANCE: u8 = 87;
const COLLAR: u8 = 88;

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
            _ => return None,
        }))
    }
}
