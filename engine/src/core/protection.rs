//! What the operator says about orders in an instrument (rulebook, chapters 8 and 9).

use super::limits::Barred;
use super::types::{InstrumentId, Price};

/// What every order in an instrument must be like.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rules {
    /// How far a limit may be beyond the reference, in ten-thousandths of it (rule R8.8); 0 for
    /// any.
    pub fat_finger_bp: u32,
    /// How far a market order may trade from the best price, in ten-thousandths of it (rule R8.10).
    pub market_bp: u32,
    /// Whether sizes must be multiples of the round lot (rule R8.2).
    pub is_round_lots_only: bool,
    /// Whether shares sold short must be located (rule R9.12).
    pub is_hard_to_borrow: bool,
    /// Orders that nobody may enter (rule R9.11).
    pub barred: Barred,
    /// How far a trade may be from the static reference, in ten-thousandths of it (rule R8.5); 0
    /// for any.
    pub static_bp: u16,
    /// How far a trade may be from the dynamic reference, in ten-thousandths of it (rule R8.5); 0
    /// for any.
    pub dynamic_bp: u16,
    /// Whether the instrument is paused where a trade would be further away (rule R8.6); else the
    /// rest of the aggressor is cancelled.
    pub pauses: bool,
    /// Whether a fall triggers the short-sale price test (rule R8.21).
    pub is_short_tested: bool,
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            fat_finger_bp: 0,
            market_bp: 500,
            is_round_lots_only: false,
            is_hard_to_borrow: false,
            barred: Barred::None,
            static_bp: 0,
            dynamic_bp: 0,
            pauses: false,
            is_short_tested: false,
        }
    }
}

impl Rules {
    /// Whether an order may break one of them though it is plain.
    pub(super) fn guard_plain_orders(&self) -> bool {
        let market_bp = self.market_bp;
        *self != Self { market_bp, ..Self::default() }
    }
}

/// Ranges of a tick table at most.
pub const TICK_RANGES_MAX: usize = 8;

/// Prices from one on that are so far apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TickRange {
    /// The first of them.
    pub from: Price,
    /// Between two of them.
    pub tick: Price,
}

/// Which prices are valid in an instrument (rule R8.1); without ranges, the multiples of the
/// listing's tick.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TickTable {
    ranges: [TickRange; TICK_RANGES_MAX],
    len: u8,
}

impl TickTable {
    /// A table of ranges; nothing when there are too many.
    #[must_use]
    pub fn new(ranges: &[TickRange]) -> Option<Self> {
        let mut table = Self { len: ranges.len() as u8, ..Self::default() };
        table.ranges.get_mut(..ranges.len())?.copy_from_slice(ranges);
        Some(table)
    }

    /// Its ranges, the lowest first.
    #[must_use]
    pub fn ranges(&self) -> &[TickRange] {
        &self.ranges[..usize::from(self.len)]
    }
}

/// Gives an instrument its tick table, at once for all orders to come; what rests stays where it
/// is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetTicks {
    /// Which.
    pub instrument: InstrumentId,
    /// From now on.
    pub table: TickTable,
}

/// The widest that a corridor of orders is, in ten-thousandths.
pub const BP_MAX: u32 = 10_000;

/// Gives an instrument its rules, at once for all orders to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetRules {
    /// Which.
    pub instrument: InstrumentId,
    /// From now on.
    pub rules: Rules,
}

/// The short-sale price test of an instrument, as ITCH `Y` tells it (rule R8.21).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ShortTest {
    /// Not in force.
    #[default]
    Off = b'0',
    /// In force since today.
    Triggered = b'1',
    /// Still in force, since yesterday.
    Remains = b'2',
}

/// Says whether the short-sale price test is in force in an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetShortTest {
    /// Which.
    pub instrument: InstrumentId,
    /// From now on.
    pub test: ShortTest,
}

/// How far trades of an aggressor may be from the references that there were when it came (rule
/// R8.5).
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Corridor([Option<(Price, u16)>; 2]);

impl Corridor {
    /// Around these references, each with its width; without one it is open.
    pub(super) fn around(references: [Option<Price>; 2], widths: [u16; 2]) -> Self {
        let wall = |at: usize| references[at].zip((widths[at] > 0).then_some(widths[at]));
        Self([wall(0), wall(1)])
    }

    /// Whether a trade at this price would be outside.
    pub(super) fn is_outside(&self, price: Price) -> bool {
        self.0.iter().flatten().any(|&(reference, bp)| {
            let away = u64::from(price.0.abs_diff(reference.0));
            away * 10_000 > u64::from(reference.0) * u64::from(bp)
        })
    }
}
