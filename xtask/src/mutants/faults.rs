//! The faults: each breaks one rule, in one place of the core.

/// One fault: an expression, and what stands in its place.
#[derive(Debug)]
pub(super) struct Fault {
    /// The rule it breaks.
    pub(super) rule: &'static str,
    /// Where, in `engine/src/core`.
    pub(super) file: &'static str,
    pub(super) old: &'static str,
    pub(super) new: &'static str,
}

const fn fault(
    rule: &'static str,
    file: &'static str,
    old: &'static str,
    new: &'static str,
) -> Fault {
    Fault { rule, file, old, new }
}

/// All of them.
pub(super) const FAULTS: &[Fault] = &[
    fault("R1.6", "matching.rs", "enter.user_ref == UserRef(u32::MAX)", "false"),
    fault(
        "R2.12",
        "plain.rs",
        "Canceled { session, user_ref, qty: left, reason }",
        "Canceled { session, user_ref, qty: left, reason: CancelReason::User }",
    ),
    fault(
        "R2.12",
        "expiry.rs",
        "self.time.0.saturating_add(after_ns).div_ceil(SECOND_NS)",
        "self.time.0.saturating_add(after_ns) / SECOND_NS",
    ),
    fault("R2.19", "special.rs", "kind == PostOnly::Reject", "kind != PostOnly::No"),
    fault("R2.20", "special.rs", "price.0.checked_sub(step)", "price.0.checked_sub(2 * step)"),
    fault("R2.24", "combine.rs", "minimum && (reserve || post_only || stop)", "false"),
    fault("R3.1", "walk.rs", "below < shown", "below <= shown"),
    fault("R3.1", "plain.rs", "(listed.gate == 0)", "true"),
    fault("R3.4", "walk.rs", "shown.min(below) > limit", "shown.min(below) >= limit"),
    fault("R3.9", "plain.rs", "opposite.trades_at(Key::of(side.opposite(), tick))", "false"),
    fault(
        "R3.9",
        "plain.rs",
        "incoming.time_in_force == TimeInForce::Day && reason == CancelReason::Ioc",
        "reason == CancelReason::Ioc",
    ),
    fault("R3.4", "pegs.rs", "allows(aggressor.side.opposite(), limit, price)", "true"),
    fault("R3.13", "reserve.rs", "size.min(behind.open.0)", "(size + 1).min(behind.open.0)"),
    fault("R3.14", "reserve.rs", "(own, displays + 1)", "(own, displays)"),
    fault(
        "R3.15",
        "special.rs",
        "trial.traded < arrival.terms.min_qty",
        "trial.traded.0 == 0 && arrival.terms.min_qty.0 > 0",
    ),
    fault("R3.16", "walk.rs", "open.0.min(maker.open.0) >= least.min(maker.open.0)", "true"),
    fault("R4.3", "plain.rs", "(qty.0 == 0) & (qty_kind == CancelQty::Total)", "true"),
    fault(
        "R4.4",
        "matching.rs",
        "open.0.saturating_sub(cancel.qty.0.saturating_sub(executed.0))",
        "open.0.saturating_sub(cancel.qty.0)",
    ),
    fault("R3.9", "pegs.rs", "self.mid_before(extra, side)", "Slot::NONE"),
    fault("R3.21", "pegs.rs", "offer - tick", "offer"),
    fault("R3.22", "pegs.rs", "stand == self.stands(front)", "false"),
    fault("R4.5", "change.rs", "open.min(qty)", "Qty(0)"),
    fault("R4.10", "matching.rs", "replace.qty.0.saturating_sub(executed.0)", "replace.qty.0"),
    fault("R4.13", "change.rs", "Terms { group, ..special.terms }", "special.terms"),
    fault("R4.17", "sweep.rs", "account == owner().account", "true"),
    fault("R4.18", "sweep.rs", "order.detail.tags.side_code == only as u8", "true"),
    fault("R4.22", "change.rs", "key(hidden) < key(shown)", "key(hidden) <= key(shown)"),
    fault(
        "R5.2",
        "self_trade.rs",
        "mine.account == other.account && group == hand.group",
        "group == hand.group",
    ),
    fault("R5.3", "self_trade.rs", "mine.firm == other.firm", "mine.account == other.account"),
    fault("R5.5", "self_trade.rs", "(Qty(0), walked.left)", "(Qty(0), would)"),
    fault("R6.1", "uncross.rs", "extra.min_qty.0 == 0", "true"),
    fault("R6.5", "uncross.rs", "surplus.abs() == least", "true"),
    fault("R6.5", "uncross.rs", "kept.clone().all(|(_, surplus)| surplus > 0)", "false"),
    fault("R6.8", "calls.rs", "self.auction(id, cross, false)", "near"),
    fault("R6.17", "calls.rs", "course.extensions >= calls.extensions", "false"),
    fault("R7.15", "calls.rs", "if lasts { calls.duration_ms } else { 0 }", "calls.duration_ms"),
    fault("R8.7", "calls.rs", "(u64::from(course.extensions) + 1)", "1"),
    fault("R7.10", "phases.rs", "course.told != Some(state)", "true"),
    fault("R7.13", "phases.rs", "self.entry_time(id, at) <= self.time", "false"),
    fault("R8.2", "special.rs", "!qty.0.is_multiple_of(lot)", "false"),
    fault("R8.3", "stops.rs", "self.market.of(id).last = price", "()"),
    fault("R8.3", "plain.rs", "listed.last = price", "()"),
    fault(
        "R8.5",
        "protection.rs",
        "away * 10_000 > u64::from(reference.0) * u64::from(bp)",
        "away * 10_000 >= 2 * u64::from(reference.0) * u64::from(bp)",
    ),
    fault("R8.5", "rules.rs", "self.dynamic_reference(id)", "self.static_reference(id)"),
    fault("R8.6", "rules.rs", "!self.rules_of(instrument).pauses", "true"),
    fault(
        "R8.8",
        "judge.rs",
        "beyond * 10_000 > reference * i128::from(bp)",
        "beyond * 10_000 > 2 * reference * i128::from(bp)",
    ),
    fault(
        "R8.10",
        "special.rs",
        "best(false).or_else(|| best(true))",
        "best(true).or_else(|| best(false))",
    ),
    fault("R8.20", "rules.rs", "leg.reserved <= bid", "leg.reserved < bid"),
    fault("R8.21", "rules.rs", "u64::from(close) * 9", "u64::from(close) * 8"),
    fault("R9.4", "change.rs", "executed.0 + open.0 > CORE_QTY_MAX.0", "false"),
    fault(
        "R9.6",
        "guard.rs",
        "u64::from(self.burst - 1) * interval_ns",
        "u64::from(self.burst) * interval_ns",
    ),
    fault("R9.7", "guard.rs", "count < usize::from(limit.most)", "count <= limit.most.into()"),
    fault("R9.8", "judge.rs", "record.cash < buys", "record.cash + amount < buys"),
    fault("R9.8", "judge.rs", "within(gross, self.limits.gross)", "true"),
    fault("R9.9", "judge.rs", "reach > holding.reach([0; 2])", "true"),
    fault(
        "R9.10",
        "risk.rs",
        "self.open[at] -= notional(leg.qty, leg.reserved)",
        "self.open[at] -= paid",
    ),
    fault("R9.10", "plain.rs", "risk.free(&incoming.leg(left))", "()"),
    fault(
        "R9.12",
        "judge.rs",
        "i128::from(position) - i128::from(open)",
        "i128::from(position) + 0 * i128::from(open)",
    ),
    fault("R9.12", "judge.rs", "h.open[2] + h.sold_short", "h.open[2]"),
    fault(
        "R9.13",
        "switches.rs",
        "gate.has(Gate::INSTRUMENTS) && self.switches.is_off(instrument)",
        "false",
    ),
    fault("R9.18", "judge.rs", "self.is_required", "false"),
    fault("R10.5", "corrections.rs", "!self.corrections.knows(bust.match_number)", "true"),
    fault("R11.1", "room.rs", "1 + usize::from(has_reserve)", "1"),
];
