//! The elements behind a client's order, as terms: what is taken, and what is refused by name (rule
//! R12.6).

use wire::ouch50::{self, Appendage, TagValue};

use crate::core::{
    EXPIRE_S_MAX, GroupId, PostOnly, PriceType, Qty, RejectReason, SelfTrade, SelfTradeScope,
    SelfTradeStrategy, Terms,
};

/// What the elements of a message say.
#[derive(Clone, Copy, Debug)]
pub(super) struct Elements {
    pub(super) terms: Terms,
    /// 0 when not given.
    pub(super) customer_type: u8,
    /// 0 when not given.
    pub(super) side_code: u8,
}

/// Reads the elements in the order sent.
///
/// # Errors
/// The reason of the first that is not offered or out of range.
pub(super) fn read(appendage: &Appendage<'_>, firm: &[u8; 4]) -> Result<Elements, RejectReason> {
    let mut terms = Terms::PLAIN;
    let (mut customer_type, mut side_code) = (0, 0);
    for element in appendage.iter() {
        match element {
            TagValue::Firm(code) if code != *firm => return Err(RejectReason::FirmNotAuthorized),
            TagValue::MinQty(shares) => terms.min_qty = Qty(shares),
            TagValue::CustomerType(code) => {
                customer_type = one_of(code, b"RN ", RejectReason::Other)?;
            }
            TagValue::MaxFloor(shares) => terms.max_floor = Qty(shares),
            TagValue::RandomReserves(shares) => terms.random_reserve = Qty(shares),
            TagValue::PriceType(code) => terms.price_type = price_type(code)?,
            TagValue::PegOffset(offset) => terms.peg_offset = offset,
            TagValue::DiscretionPrice(_)
            | TagValue::DiscretionPriceType(_)
            | TagValue::DiscretionPegOffset(_) => return Err(RejectReason::PeggingNotAllowed),
            TagValue::PostOnly(code) => {
                let is_set = one_of(code, b"PN", RejectReason::Other)? == b'P';
                terms.post_only = if is_set { PostOnly::BySession } else { PostOnly::No };
            }
            TagValue::ExpireTime(seconds @ 1..=EXPIRE_S_MAX) => terms.expire_s = seconds,
            TagValue::ExpireTime(_) => return Err(RejectReason::Other),
            TagValue::HandleInst(code) => {
                terms.imbalance_only = one_of(code, b"I ", RejectReason::Other)? == b'I';
            }
            TagValue::GroupId(group) => terms.group = GroupId(group),
            TagValue::SharesLocated(code) => {
                terms.shares_located = one_of(code, b"YN", RejectReason::Other)?;
            }
            TagValue::LocateBroker(broker) => terms.locate_broker = broker,
            TagValue::Side(code) => {
                side_code = one_of(code, b"BSTE", RejectReason::InvalidSide)?;
            }
            TagValue::UserRefIdx(channel) if channel != 0 => return Err(RejectReason::Other),
            TagValue::AiqStrategy(code) => terms.self_trade = Some(self_trade(code)?),
            TagValue::AiqGroupId(group) => {
                terms.self_trade_group = if group == *b"  " { [0; 2] } else { group };
            }
            _ => {}
        }
    }
    Ok(Elements { terms, customer_type, side_code })
}

fn one_of(code: u8, known: &[u8], reason: RejectReason) -> Result<u8, RejectReason> {
    if known.contains(&code) { Ok(code) } else { Err(reason) }
}

/// What follows the market elsewhere, or both prices at once, is not offered.
fn price_type(code: u8) -> Result<PriceType, RejectReason> {
    match ouch50::PriceType::try_from(code) {
        Ok(ouch50::PriceType::Limit) => Ok(PriceType::Limit),
        Ok(ouch50::PriceType::PrimaryPeg) => Ok(PriceType::Primary),
        Ok(ouch50::PriceType::MarketPeg) => Ok(PriceType::MarketPeg),
        Ok(ouch50::PriceType::MidpointPeg) => Ok(PriceType::Midpoint),
        Ok(_) => Err(RejectReason::PeggingNotAllowed),
        Err(_) => Err(RejectReason::InvalidPegType),
    }
}

fn self_trade(code: u8) -> Result<SelfTrade, RejectReason> {
    let strategy = match code.to_ascii_uppercase() {
        b'W' => SelfTradeStrategy::Newest,
        b'O' => SelfTradeStrategy::Oldest,
        b'D' => SelfTradeStrategy::Decrement,
        b'Y' => SelfTradeStrategy::DecrementQuietly,
        _ => return Err(RejectReason::Other),
    };
    let scope = match code.is_ascii_uppercase() {
        true => SelfTradeScope::Firm,
        false => SelfTradeScope::Account,
    };
    Ok(SelfTrade { scope, strategy })
}
