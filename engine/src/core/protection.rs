//! What the operator says about orders in an instrument (rulebook, chapters 8 and 9).

use super::limits::Barred;
use super::types::InstrumentId;

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
}

impl Default for Rules {
    fn default() -> Self {
        Self {
            fat_finger_bp: 0,
            market_bp: 500,
            is_round_lots_only: false,
            is_hard_to_borrow: false,
            barred: Barred::None,
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
