//! The rules of instruments as state.

use super::Core;
use super::check::CommandError;
use super::event::{Event, EventSink};
use super::judge::Judged;
use super::matching::Out;
use super::phase::{Phase, Reason, SetPhase};
use super::protection::{BP_MAX, Corridor, Rules, SetRules, SetShortTest, ShortTest};
use super::types::{InstrumentId, Price};

impl Core {
    /// The rules of a listed instrument.
    #[inline]
    pub(super) fn rules_of(&self, id: InstrumentId) -> &Rules {
        &self.rules[usize::from(id.0) - 1]
    }

    /// Whether an order may break a rule though it is plain.
    #[inline]
    pub(super) fn guards_plain_orders(&self, id: InstrumentId) -> bool {
        self.rules_of(id).guard_plain_orders()
            || self.short_test(id) != ShortTest::Off
            || self.bands.get(id).is_on()
            || !self.ticks[usize::from(id.0) - 1].ranges().is_empty()
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
        if rules.pauses && !self.is_scheduled(instrument) {
            return Err(CommandError::NotScheduled(instrument));
        }
        Ok(())
    }

    /// The corridor of whoever comes now.
    pub(super) fn corridor(&self, id: InstrumentId) -> Corridor {
        let Rules { static_bp, dynamic_bp, .. } = *self.rules_of(id);
        if static_bp | dynamic_bp == 0 {
            return Corridor::default();
        }
        let references = [self.static_reference(id), self.dynamic_reference(id)];
        Corridor::around(references, [static_bp, dynamic_bp])
    }

    /// A trade would have been outside the corridor: the instrument pauses, where it is set so.
    pub(super) fn pause_outside<S: EventSink>(
        &mut self,
        instrument: InstrumentId,
        out: &mut Out<'_, S>,
    ) {
        if !self.rules_of(instrument).pauses {
            return;
        }
        // No cross leads there, so it takes no room.
        let (phase, reason, mut room) = (Phase::Paused, Reason::NONE, 0);
        self.set_phase(&SetPhase { instrument, phase, reason }, &mut room, out);
        self.reschedule();
    }

    /// A trade at this price may bring the short-sale price test, after what caused it.
    pub(super) fn watch_fall(&mut self, id: InstrumentId, price: Price) {
        let close = self.previous_close(id).0;
        let has_fallen = u64::from(price.0) * 10 <= u64::from(close) * 9;
        if self.rules_of(id).is_short_tested && self.short_test(id) == ShortTest::Off && has_fallen
        {
            self.fallen = Some(id);
        }
    }

    /// What a trade brought takes effect.
    pub(super) fn end_fall<S: EventSink>(&mut self, out: &mut Out<'_, S>) {
        if let Some(instrument) = self.fallen.take() {
            self.set_short_test(&SetShortTest { instrument, test: ShortTest::Triggered }, out);
        }
    }

    pub(super) fn set_short_test<S: EventSink>(
        &mut self,
        set: &SetShortTest,
        out: &mut Out<'_, S>,
    ) {
        let SetShortTest { instrument, test } = *set;
        self.short_tests[usize::from(instrument.0) - 1] = test;
        self.refresh_shut(instrument);
        let symbol = self.market.of(instrument).symbol;
        out.emit(&Event::ShortTested { instrument, symbol, test });
    }

    /// Whether the short-sale price test is in force in an instrument.
    #[must_use]
    pub fn short_test(&self, id: InstrumentId) -> ShortTest {
        let at = usize::from(id.0).checked_sub(1);
        at.and_then(|at| self.short_tests.get(at)).copied().unwrap_or_default()
    }

    pub(super) fn check_set_short_test(&self, set: &SetShortTest) -> Result<(), CommandError> {
        match self.market.get(set.instrument) {
            Some(_) => Ok(()),
            None => Err(CommandError::UnknownInstrument(set.instrument)),
        }
    }

    /// Check 19: a short sale at or below the best displayed bid, where the test is in force.
    pub(super) fn fails_short_test(&self, judged: &Judged) -> bool {
        let Judged { leg, side_code, is_market, is_unsettled, .. } = judged;
        if *side_code != b'T' || self.short_test(leg.instrument) == ShortTest::Off {
            return false;
        }
        let bid = self.touch(leg.instrument).bid;
        *is_market || *is_unsettled || bid.is_some_and(|(bid, _)| leg.reserved <= bid)
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
            put(&rules.static_bp.to_le_bytes());
            put(&rules.dynamic_bp.to_le_bytes());
            let marks = [
                rules.is_round_lots_only,
                rules.is_hard_to_borrow,
                rules.pauses,
                rules.is_short_tested,
            ];
            put(&marks.map(u8::from));
            put(&[rules.barred as u8]);
        }
        for (id, test) in (1_u16..).zip(&self.short_tests) {
            if *test != ShortTest::Off {
                put(&[0; 8]);
                put(b"y");
                put(&id.to_le_bytes());
                put(&[*test as u8]);
            }
        }
    }
}

const _: () = assert!(BP_MAX == 10_000, "the message above says so");
