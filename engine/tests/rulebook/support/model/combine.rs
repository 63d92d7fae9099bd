//! Which terms go together: rule R2.24.

use outcry_engine::core::{CrossType, PostOnly, PriceType, RejectReason, Terms, TimeInForce};

use super::{Model, Resting};

impl Model {
    /// The table of rule R2.24.
    pub(super) fn check_combination(
        &self,
        order: &Resting,
        open: u32,
        time_in_force: TimeInForce,
    ) -> Result<(), RejectReason> {
        let Resting { terms, tags, .. } = order;
        let (ioc, hidden) = (time_in_force == TimeInForce::Ioc, tags.display == b'N');
        let market = terms.price_type == PriceType::Market;
        let (stop, sweep) = (terms.stop_price.0 > 0, tags.intermarket_sweep == b'Y');
        let (floor, random) = (terms.max_floor.0, terms.random_reserve.0);
        let lot = self.lot(order.instrument);
        if !b"YAN".contains(&tags.display) {
            return Err(RejectReason::InvalidDisplay);
        }
        let cross = cross_of(tags.cross_type).is_some();
        if !cross && tags.cross_type != b'N' {
            return Err(RejectReason::InvalidCross);
        }
        let plain = Terms {
            price_type: terms.price_type,
            self_trade: terms.self_trade,
            self_trade_group: terms.self_trade_group,
            group: terms.group,
            shares_located: terms.shares_located,
            locate_broker: terms.locate_broker,
            imbalance_only: terms.imbalance_only,
            ..Terms::PLAIN
        };
        if cross && (ioc || *terms != plain || order.is_peg() || order.is_to_limit()) {
            return Err(RejectReason::InvalidCross);
        }
        let left_over = matches!(tags.cross_type, b'O' | b'C') && !market;
        if terms.imbalance_only && !left_over {
            return Err(RejectReason::InvalidCross);
        }
        self.check_peg(order, time_in_force)?;
        if market && !ioc && !stop && !cross {
            return Err(RejectReason::MarketNotAllowed);
        }
        let (reserve, post_only) = (floor > 0 || random > 0, terms.post_only != PostOnly::No);
        if terms.min_qty.0 > 0
            && (terms.min_qty.0 > open || !(ioc || hidden) || reserve || post_only || stop)
        {
            return Err(RejectReason::InvalidMinQty);
        }
        let whole = floor % lot == 0 && random % lot == 0;
        if reserve && (ioc || hidden || stop || !whole || floor < lot || random + lot > floor) {
            return Err(RejectReason::InvalidMaxFloor);
        }
        if (post_only || stop) && ioc || post_only && stop {
            return Err(RejectReason::Other);
        }
        if (post_only || stop || cross || order.is_peg()) && sweep {
            return Err(RejectReason::IsoNotAllowed);
        }
        let has_minimum = terms.min_qty.0 > 0;
        if order.is_to_limit() && (ioc || hidden || reserve || has_minimum || post_only || stop) {
            return Err(RejectReason::Other);
        }
        let is_past = u64::from(terms.good_till) <= self.control.now.0 / 1_000_000_000;
        if terms.good_till > 0 && (ioc || terms.expire_s > 0 || is_past) {
            return Err(RejectReason::Other);
        }
        if terms.expire_s > 0 && (ioc || terms.expire_s >= 86_400) {
            return Err(RejectReason::Other);
        }
        Ok(())
    }
}

pub(super) fn cross_of(code: u8) -> Option<CrossType> {
    match code {
        b'O' => Some(CrossType::Opening),
        b'C' => Some(CrossType::Closing),
        b'H' => Some(CrossType::Halt),
        _ => None,
    }
}
