//! Elements behind Accepted and Replaced: what an order carries besides, said back to its owner in
//! ascending order of tag (rule R12.6).

use wire::ouch50::{OrderReplaced, Tag, TagValue};

use crate::core::{PostOnly, SelfTrade, SelfTradeScope, SelfTradeStrategy, Terms};

/// Length and tag of an element.
const ELEMENT_HEADER_BYTES: usize = 2;

/// Every tag the venue says back.
const TAGS: [Tag; 14] = [
    Tag::MinQty,
    Tag::CustomerType,
    Tag::MaxFloor,
    Tag::PriceType,
    Tag::PegOffset,
    Tag::PostOnly,
    Tag::RandomReserves,
    Tag::ExpireTime,
    Tag::HandleInst,
    Tag::GroupId,
    Tag::SharesLocated,
    Tag::LocateBroker,
    Tag::AiqStrategy,
    Tag::AiqGroupId,
];

/// The longest message with elements: Order Replaced with all of them, but for HandleInst, which is
/// said of an order for a cross, and that has few others (rule R2.24).
pub const MESSAGE_BYTES_MAX: usize = {
    let (mut bytes, mut i) = (OrderReplaced::LEN, 0);
    while i < TAGS.len() {
        if !matches!(TAGS[i], Tag::HandleInst) {
            bytes += ELEMENT_HEADER_BYTES + TAGS[i].value_bytes();
        }
        i += 1;
    }
    bytes
};

/// Hands over the elements of an order.
pub fn of(terms: &Terms, customer_type: u8, with: impl FnOnce(&[TagValue<'_>])) {
    let Terms { min_qty, max_floor, random_reserve, group, .. } = *terms;
    let letter = terms.self_trade.filter(|rule| rule.strategy != SelfTradeStrategy::Both);
    let candidates = [
        (min_qty.0 != 0, TagValue::MinQty(min_qty.0)),
        (customer_type != 0, TagValue::CustomerType(customer_type)),
        (max_floor.0 != 0, TagValue::MaxFloor(max_floor.0)),
        (terms.price_type.is_peg(), TagValue::PriceType(terms.price_type as u8)),
        (terms.peg_offset != 0, TagValue::PegOffset(terms.peg_offset)),
        (terms.post_only != PostOnly::No, TagValue::PostOnly(b'P')),
        (random_reserve.0 != 0, TagValue::RandomReserves(random_reserve.0)),
        (terms.expire_s != 0, TagValue::ExpireTime(terms.expire_s)),
        (terms.imbalance_only, TagValue::HandleInst(b'I')),
        (group.0 != 0, TagValue::GroupId(group.0)),
        (terms.shares_located != 0, TagValue::SharesLocated(terms.shares_located)),
        (terms.locate_broker != [0; 4], TagValue::LocateBroker(terms.locate_broker)),
        (letter.is_some(), TagValue::AiqStrategy(letter.map_or(0, strategy))),
        (terms.self_trade_group != [0; 2], TagValue::AiqGroupId(terms.self_trade_group)),
    ];
    let mut elements = [TagValue::GroupId(0); TAGS.len()];
    let mut count = 0;
    for (_, element) in candidates.into_iter().filter(|(said, _)| *said) {
        elements[count] = element;
        count += 1;
    }
    with(&elements[..count]);
}

/// The letter of a strategy: capital for the firm, small for the account. Cancelling both has none;
/// each of the two orders is told what became of it.
#[must_use]
pub const fn strategy(rule: SelfTrade) -> u8 {
    let letter = match rule.strategy {
        SelfTradeStrategy::Newest | SelfTradeStrategy::Both => b'W',
        SelfTradeStrategy::Oldest => b'O',
        SelfTradeStrategy::Decrement => b'D',
        SelfTradeStrategy::DecrementQuietly => b'Y',
    };
    match rule.scope {
        SelfTradeScope::Firm => letter,
        SelfTradeScope::Account => letter.to_ascii_lowercase(),
    }
}
