//! The rules of instruments as state.

use super::Core;
use super::check::CommandError;
use super::protection::{BP_MAX, Rules, SetRules};
use super::types::InstrumentId;

impl Core {
    /// The rules of a listed instrument.
    #[inline]
    pub(super) fn rules_of(&self, id: InstrumentId) -> &Rules {
        &self.rules[usize::from(id.0) - 1]
    }

    /// The rules of an instrument; none for one that is not listed.
    #[must_use]
    pub fn rules(&self, id: InstrumentId) -> Option<Rules> {
        self.rules.get(usize::from(id.0).checked_sub(1)?).copied()
    }

    pub(super) fn set_rules(&mut self, set: &SetRules) {
        self.rules[usize::from(set.instrument.0) - 1] = set.rules;
        self.refresh_shut(set.instrument);
    }

    pub(super) fn check_set_rules(&self, set: &SetRules) -> Result<(), CommandError> {
        let SetRules { instrument, rules } = *set;
        if self.market.get(instrument).is_none() {
            return Err(CommandError::UnknownInstrument(instrument));
        }
        if !(1..=BP_MAX).contains(&rules.market_bp) {
            let problem = "market orders are protected within 1 to 10,000 ten-thousandths";
            return Err(CommandError::Rules { instrument, problem });
        }
        Ok(())
    }

    /// All that is not as it was when an instrument was listed, for the state's hash.
    pub(super) fn put_rules(&self, put: &mut impl FnMut(&[u8])) {
        for (id, rules) in (1_u16..).zip(&self.rules) {
            if *rules == Rules::default() {
                continue;
            }
            put(&[0; 8]);
            put(b"u");
            put(&id.to_le_bytes());
            put(&rules.fat_finger_bp.to_le_bytes());
            put(&rules.market_bp.to_le_bytes());
            let marks = [rules.is_round_lots_only, rules.is_hard_to_borrow].map(u8::from);
            put(&[marks[0], marks[1], rules.barred as u8]);
        }
    }
}

const _: () = assert!(BP_MAX == 10_000, "the message above says so");
