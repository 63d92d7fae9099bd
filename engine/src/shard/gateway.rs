//! From OUCH 5.0 to commands: what a client wrote, in the one form the core knows.
//!
//! A request the venue does not offer becomes a [`CommandBody::Refuse`] with the reject code that
//! names the reason, never a silent approximation: a pegged order is not taken as a limit.

use wire::ouch50::{self, Appendage, Capacity, Inbound, TagValue};

use super::elements;
use crate::core::command::{
    CancelOrder, CancelQty, EnterOrder, EnterSpecial, EntrySwitch, MassCancel, ModifyOrder,
    RefusedMessage, ReplaceOrder, ReplaceQty, ReplaceSpecial,
};
use crate::core::{
    CommandBody, GroupId, ORDER_QTY_MAX, OrderSide, OrderTags, PRICE_MARKET, Price, PriceType, Qty,
    RejectReason, Side, Symbol, Terms, TimeInForce, UserRef,
};

/// The command an OUCH message of a session of `firm` asks for.
#[must_use]
pub fn command(message: &[u8], firm: &[u8; 4]) -> CommandBody {
    match Inbound::parse(message) {
        Ok(Inbound::EnterOrder(order, appendage)) => {
            match plain(order).filter(|_| appendage.is_empty()) {
                Some(order) => CommandBody::Enter(order),
                None => enter(order, &appendage, firm),
            }
        }
        Ok(Inbound::ReplaceOrder(order, appendage)) => replace(order, &appendage, firm),
        Ok(Inbound::CancelOrder(cancel, appendage)) => on_main_channel(&appendage, || {
            CommandBody::Cancel(CancelOrder {
                user_ref: UserRef(cancel.user_ref_num.get()),
                qty: Qty(cancel.quantity.get()),
                qty_kind: CancelQty::Total,
            })
        }),
        Ok(Inbound::ModifyOrder(modify, appendage)) => on_main_channel(&appendage, || {
            CommandBody::Modify(ModifyOrder {
                user_ref: UserRef(modify.user_ref_num.get()),
                side_code: modify.side,
                qty: Qty(modify.quantity.get()),
            })
        }),
        Ok(Inbound::AccountQuery(_, appendage)) => {
            on_main_channel(&appendage, || CommandBody::AccountQuery)
        }
        Ok(Inbound::MassCancel(request, appendage)) => mass_cancel(request, &appendage),
        Ok(Inbound::DisableOrderEntry(request, appendage)) => {
            entry_switch(request.user_ref_num.get(), request.firm, false, &appendage)
        }
        Ok(Inbound::EnableOrderEntry(request, appendage)) => {
            entry_switch(request.user_ref_num.get(), request.firm, true, &appendage)
        }
        Err(_) => CommandBody::Unusable,
    }
}

/// Refuses a request that has no reply of its own to say no with, and no text of the client's.
fn refuse(user_ref: UserRef, reason: RejectReason) -> CommandBody {
    let cl_ord_id = [b' '; 14];
    CommandBody::Refuse(RefusedMessage { user_ref, orig_user_ref: None, reason, cl_ord_id })
}

/// Firm and symbol are judged by the core. No order has another channel than the main one.
fn mass_cancel(request: &ouch50::MassCancel, appendage: &Appendage<'_>) -> CommandBody {
    let user_ref = UserRef(request.user_ref_num.get());
    let (mut named, mut group) = (None, None);
    for element in appendage.iter() {
        match element {
            TagValue::Side(code) => match order_side(code) {
                Some(side) => named = Some(side),
                None => return refuse(user_ref, RejectReason::InvalidSide),
            },
            // Group 0 is none.
            TagValue::GroupId(id) => group = Some(GroupId(id)).filter(|id| id.0 != 0),
            TagValue::UserRefIdx(channel) if channel != 0 => {
                return refuse(user_ref, RejectReason::Other);
            }
            _ => {}
        }
    }
    CommandBody::MassCancel(MassCancel {
        user_ref,
        firm: request.firm,
        symbol: Symbol(request.symbol),
        side: named,
        group,
    })
}

fn order_side(code: u8) -> Option<OrderSide> {
    match code {
        b'B' => Some(OrderSide::Buy),
        b'S' => Some(OrderSide::Sell),
        b'T' => Some(OrderSide::Short),
        b'E' => Some(OrderSide::ShortExempt),
        _ => None,
    }
}

fn entry_switch(
    user_ref: u32,
    firm: [u8; 4],
    enabled: bool,
    appendage: &Appendage<'_>,
) -> CommandBody {
    let user_ref = UserRef(user_ref);
    if appendage.iter().any(names_other_channel) {
        return refuse(user_ref, RejectReason::Other);
    }
    CommandBody::EntrySwitch(EntrySwitch { user_ref, firm, enabled })
}

fn names_other_channel(element: TagValue<'_>) -> bool {
    matches!(element, TagValue::UserRefIdx(channel) if channel != 0)
}

/// Requests about orders of another order-flow channel (tag 28) name orders the venue cannot have:
/// such orders were refused.
fn on_main_channel(appendage: &Appendage<'_>, then: impl FnOnce() -> CommandBody) -> CommandBody {
    if appendage.iter().any(names_other_channel) { CommandBody::Unusable } else { then() }
}

/// An order as nearly all are: displayed, with a limit, without elements. None of its fields needs
/// to be refused by name, so it is taken at one look; [`enter`] judges all others field by field.
#[inline(always)]
fn plain(order: &ouch50::EnterOrder) -> Option<EnterOrder> {
    let (price, qty) = (order.price.get(), order.quantity.get());
    let is_plain = (order.display, order.cross_type)
        == (b'Y', ouch50::CrossType::Continuous.code())
        && matches!(order.intermarket_sweep, b'N' | b'Y')
        && matches!(order.capacity, b'A' | b'P' | b'R' | b'O')
        && qty <= ORDER_QTY_MAX.0
        && price < ouch50::PRICE_MARKET_ALTERNATE;
    if !is_plain {
        return None;
    }
    Some(EnterOrder {
        user_ref: UserRef(order.user_ref_num.get()),
        side: side(order.side).ok()?,
        time_in_force: match order.time_in_force {
            b'0' => TimeInForce::Day,
            b'3' => TimeInForce::Ioc,
            _ => return None,
        },
        symbol: Symbol(order.symbol),
        qty: Qty(qty),
        price: Price(price as u32),
        tags: OrderTags {
            side_code: order.side,
            display: order.display,
            capacity: order.capacity,
            intermarket_sweep: order.intermarket_sweep,
            cross_type: order.cross_type,
            customer_type: 0,
            cl_ord_id: order.cl_ord_id,
        },
    })
}

#[inline(never)]
fn enter(order: &ouch50::EnterOrder, appendage: &Appendage<'_>, firm: &[u8; 4]) -> CommandBody {
    let body = || -> Result<CommandBody, RejectReason> {
        let side = side(order.side)?;
        if Capacity::try_from(order.capacity).is_err() {
            return Err(RejectReason::Other);
        }
        if order.cross_type != ouch50::CrossType::Continuous.code() {
            return Err(RejectReason::InvalidCross);
        }
        check_display(order.display)?;
        check_sweep(order.intermarket_sweep)?;
        let elements = elements::read(appendage, firm)?;
        let (price, price_type) = price(order.price.get())?;
        let terms = Terms { price_type, ..elements.terms };
        let enter = EnterOrder {
            user_ref: UserRef(order.user_ref_num.get()),
            side,
            time_in_force: time_in_force(order.time_in_force, &terms)?,
            symbol: Symbol(order.symbol),
            qty: quantity(order.quantity.get())?,
            price,
            tags: OrderTags {
                side_code: order.side,
                display: order.display,
                capacity: order.capacity,
                intermarket_sweep: order.intermarket_sweep,
                cross_type: order.cross_type,
                customer_type: elements.customer_type,
                cl_ord_id: order.cl_ord_id,
            },
        };
        Ok(if order.display == b'Y' && terms == Terms::PLAIN {
            CommandBody::Enter(enter)
        } else {
            CommandBody::EnterSpecial(EnterSpecial { order: enter, terms })
        })
    };
    body().unwrap_or_else(|reason| {
        CommandBody::Refuse(RefusedMessage {
            user_ref: UserRef(order.user_ref_num.get()),
            orig_user_ref: None,
            reason,
            cl_ord_id: order.cl_ord_id,
        })
    })
}

fn replace(order: &ouch50::ReplaceOrder, appendage: &Appendage<'_>, firm: &[u8; 4]) -> CommandBody {
    let orig_user_ref = UserRef(order.orig_user_ref_num.get());
    let body = || -> Result<CommandBody, RejectReason> {
        check_display(order.display)?;
        check_sweep(order.intermarket_sweep)?;
        let elements = elements::read(appendage, firm)?;
        let (price, price_type) = price(order.price.get())?;
        // The group carries over.
        let terms = Terms { price_type, group: GroupId(0), ..elements.terms };
        let replace = ReplaceOrder {
            orig_user_ref,
            user_ref: UserRef(order.user_ref_num.get()),
            qty: quantity(order.quantity.get())?,
            qty_kind: ReplaceQty::Total,
            price,
            time_in_force: time_in_force(order.time_in_force, &terms)?,
            display: order.display,
            intermarket_sweep: order.intermarket_sweep,
            cl_ord_id: order.cl_ord_id,
        };
        let side_code = elements.side_code;
        Ok(if order.display == b'Y' && terms == Terms::PLAIN && side_code == 0 {
            CommandBody::Replace(replace)
        } else {
            CommandBody::ReplaceSpecial(ReplaceSpecial { order: replace, side_code, terms })
        })
    };
    body().unwrap_or_else(|reason| {
        CommandBody::Refuse(RefusedMessage {
            user_ref: UserRef(order.user_ref_num.get()),
            orig_user_ref: Some(orig_user_ref),
            reason,
            cl_ord_id: order.cl_ord_id,
        })
    })
}

fn side(code: u8) -> Result<Side, RejectReason> {
    match code {
        b'B' => Ok(Side::Buy),
        b'S' | b'T' | b'E' => Ok(Side::Sell),
        _ => Err(RejectReason::InvalidSide),
    }
}

/// Good till time is a day order that expires: it says when, and no other order does.
fn time_in_force(code: u8, terms: &Terms) -> Result<TimeInForce, RejectReason> {
    match (ouch50::TimeInForce::try_from(code), terms.expire_s) {
        (Ok(ouch50::TimeInForce::Day), 0) => Ok(TimeInForce::Day),
        (Ok(ouch50::TimeInForce::GoodTillTime), 1..) => Ok(TimeInForce::Day),
        (Ok(ouch50::TimeInForce::ImmediateOrCancel), 0) => Ok(TimeInForce::Ioc),
        _ => Err(RejectReason::Other),
    }
}

/// The core judges 0 and the tick; here the limit of the protocol.
fn quantity(shares: u32) -> Result<Qty, RejectReason> {
    if shares > ORDER_QTY_MAX.0 {
        return Err(RejectReason::InvalidQuantity);
    }
    Ok(Qty(shares))
}

/// OUCH has two prices that mean none; the core knows one of them.
fn price(price: u64) -> Result<(Price, PriceType), RejectReason> {
    match price {
        ouch50::PRICE_MARKET | ouch50::PRICE_MARKET_ALTERNATE => {
            Ok((PRICE_MARKET, PriceType::Market))
        }
        _ => match u32::try_from(price) {
            Ok(price) => Ok((Price(price), PriceType::Limit)),
            Err(_) => Err(RejectReason::InvalidPrice),
        },
    }
}

fn check_display(code: u8) -> Result<(), RejectReason> {
    match code {
        b'Y' | b'A' | b'N' => Ok(()),
        _ => Err(RejectReason::InvalidDisplay),
    }
}

fn check_sweep(code: u8) -> Result<(), RejectReason> {
    match code {
        b'N' | b'Y' => Ok(()),
        _ => Err(RejectReason::Other),
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;
    use crate::core::{EXPIRE_S_MAX, PostOnly, SelfTrade, SelfTradeScope, SelfTradeStrategy};

    fn order() -> ouch50::EnterOrder {
        ouch50::EnterOrder {
            user_ref_num: 7.into(),
            side: b'B',
            quantity: 100.into(),
            symbol: *b"AAPL    ",
            price: 1_503_400.into(),
            time_in_force: b'0',
            display: b'Y',
            capacity: b'A',
            intermarket_sweep: b'N',
            cross_type: b'N',
            cl_ord_id: *b"CLORD1        ",
            ..Default::default()
        }
    }

    fn of(order: &ouch50::EnterOrder, elements: &[TagValue<'_>]) -> CommandBody {
        let mut bytes = [0; 128];
        let len = order.write(elements, &mut bytes).unwrap();
        command(&bytes[..len], b"LIME")
    }

    fn reason(order: &ouch50::EnterOrder, elements: &[TagValue<'_>]) -> Option<RejectReason> {
        match of(order, elements) {
            CommandBody::Refuse(refused) => {
                assert_eq!((refused.user_ref, refused.cl_ord_id), (UserRef(7), order.cl_ord_id));
                Some(refused.reason)
            }
            CommandBody::Enter(_) | CommandBody::EnterSpecial(_) => None,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_plain_order_becomes_a_command() {
        let CommandBody::Enter(enter) = of(&order(), &[]) else { panic!("not entered") };
        assert_eq!(enter.user_ref, UserRef(7));
        assert_eq!((enter.side, enter.time_in_force), (Side::Buy, TimeInForce::Day));
        assert_eq!((enter.qty, enter.price), (Qty(100), Price(1_503_400)));
        assert_eq!(enter.symbol, Symbol(*b"AAPL    "));
        assert_eq!(&enter.tags.cl_ord_id, b"CLORD1        ");
    }

    /// The short way is the long way's, for every code and at every limit.
    #[test]
    fn a_plain_order_is_the_same_the_long_way() {
        let base = order();
        let mut orders = Vec::new();
        for code in 0..=u8::MAX {
            orders.extend([
                ouch50::EnterOrder { side: code, ..base },
                ouch50::EnterOrder { display: code, ..base },
                ouch50::EnterOrder { capacity: code, ..base },
                ouch50::EnterOrder { intermarket_sweep: code, ..base },
                ouch50::EnterOrder { cross_type: code, ..base },
                ouch50::EnterOrder { time_in_force: code, ..base },
            ]);
        }
        let prices = [0, ouch50::PRICE_MARKET_ALTERNATE, ouch50::PRICE_MARKET, 1 << 32];
        for limit in prices {
            for price in limit.saturating_sub(1)..=limit + 1 {
                orders.push(ouch50::EnterOrder { price: price.into(), ..base });
            }
        }
        for quantity in ORDER_QTY_MAX.0 - 1..=ORDER_QTY_MAX.0 + 1 {
            orders.push(ouch50::EnterOrder { quantity: quantity.into(), ..base });
        }
        let mut taken = 0;
        for order in &orders {
            let long = enter(order, &Appendage::default(), b"LIME");
            if let Some(short) = plain(order) {
                assert_eq!(CommandBody::Enter(short), long, "{order:?}");
                taken += 1;
            }
            assert_eq!(of(order, &[]), long, "{order:?}");
        }
        assert!(taken > 15 && taken < orders.len());
    }

    #[test]
    fn what_is_not_offered_is_refused_by_name() {
        use RejectReason as R;
        let plain = order();
        let refused = [
            (ouch50::EnterOrder { side: b'X', ..plain }, R::InvalidSide),
            (ouch50::EnterOrder { display: b'Z', ..plain }, R::InvalidDisplay),
            (ouch50::EnterOrder { capacity: b'?', ..plain }, R::Other),
            (ouch50::EnterOrder { intermarket_sweep: b'?', ..plain }, R::Other),
            (ouch50::EnterOrder { cross_type: b'O', ..plain }, R::InvalidCross),
            (ouch50::EnterOrder { time_in_force: b'6', ..plain }, R::Other),
            (ouch50::EnterOrder { quantity: 1_000_000.into(), ..plain }, R::InvalidQuantity),
            (ouch50::EnterOrder { price: u64::MAX.into(), ..plain }, R::InvalidPrice),
            (ouch50::EnterOrder { price: (1_u64 << 32).into(), ..plain }, R::InvalidPrice),
        ];
        for (order, expected) in refused {
            assert_eq!(reason(&order, &[]), Some(expected), "{order:?}");
        }
    }

    #[test]
    fn elements_that_change_trading_are_refused_and_others_taken() {
        use RejectReason as R;
        let cases = [
            (TagValue::Firm(*b"LIME"), None),
            (TagValue::Firm(*b"EVIL"), Some(R::FirmNotAuthorized)),
            (TagValue::MinQty(100), None),
            (TagValue::MaxFloor(100), None),
            (TagValue::PegOffset(0), Some(R::PeggingNotAllowed)),
            (TagValue::ExpireTime(1), Some(R::Other)),
            (TagValue::HandleInst(b'I'), Some(R::Other)),
            (TagValue::CustomerType(b'?'), Some(R::Other)),
            (TagValue::SharesLocated(b'?'), Some(R::Other)),
            (TagValue::Side(b'?'), Some(R::InvalidSide)),
            (TagValue::TradeNow(b'Y'), None),
            (TagValue::PriceType(b'M'), Some(R::PeggingNotAllowed)),
            (TagValue::PriceType(b'L'), None),
            (TagValue::PostOnly(b'P'), None),
            (TagValue::PostOnly(b'?'), Some(R::Other)),
            (TagValue::CustomerType(b'R'), None),
            (TagValue::UserRefIdx(1), Some(R::Other)),
            (TagValue::AiqStrategy(b'O'), None),
            (TagValue::AiqStrategy(b'?'), Some(R::Other)),
            (TagValue::Unknown { tag: 99, value: b"?" }, None),
        ];
        for (element, expected) in cases {
            assert_eq!(reason(&order(), &[element]), expected, "{element:?}");
        }
    }

    #[test]
    fn terms_reach_the_core_as_sent() {
        let special =
            |order: &ouch50::EnterOrder, elements: &[TagValue<'_>]| match of(order, elements) {
                CommandBody::EnterSpecial(special) => special,
                other => panic!("{other:?}"),
            };
        let elements = [
            TagValue::MinQty(300),
            TagValue::CustomerType(b'R'),
            TagValue::MaxFloor(200),
            TagValue::PostOnly(b'P'),
            TagValue::RandomReserves(100),
            TagValue::GroupId(7),
            TagValue::SharesLocated(b'Y'),
            TagValue::LocateBroker(*b"LOCB"),
            TagValue::AiqStrategy(b'd'),
            TagValue::AiqGroupId(*b"G1"),
        ];
        let EnterSpecial { order: enter, terms } = special(&order(), &elements);
        let scope = SelfTradeScope::Account;
        let expected = Terms {
            price_type: PriceType::Limit,
            post_only: PostOnly::BySession,
            min_qty: Qty(300),
            max_floor: Qty(200),
            random_reserve: Qty(100),
            self_trade: Some(SelfTrade { scope, strategy: SelfTradeStrategy::Decrement }),
            self_trade_group: *b"G1",
            group: GroupId(7),
            shares_located: b'Y',
            locate_broker: *b"LOCB",
            expire_s: 0,
            stop_price: Price(0),
        };
        assert_eq!((terms, enter.tags.customer_type), (expected, b'R'));
        for price in [ouch50::PRICE_MARKET, ouch50::PRICE_MARKET_ALTERNATE] {
            let market = ouch50::EnterOrder { price: price.into(), ..order() };
            let EnterSpecial { order: enter, terms } = special(&market, &[]);
            assert_eq!((enter.price, terms.price_type), (PRICE_MARKET, PriceType::Market));
        }
        for display in [b'N', b'A'] {
            let unseen = ouch50::EnterOrder { display, ..order() };
            let EnterSpecial { order: enter, terms } = special(&unseen, &[]);
            assert_eq!((enter.tags.display, terms), (display, Terms::PLAIN));
        }
        let timed = ouch50::EnterOrder { time_in_force: b'6', ..order() };
        let EnterSpecial { order: enter, terms } = special(&timed, &[TagValue::ExpireTime(9)]);
        assert_eq!((enter.time_in_force, terms.expire_s), (TimeInForce::Day, 9));
        for seconds in [0, EXPIRE_S_MAX + 1] {
            let refused = reason(&timed, &[TagValue::ExpireTime(seconds)]);
            assert_eq!(refused, Some(RejectReason::Other), "{seconds}");
        }
        let sweep = ouch50::EnterOrder { intermarket_sweep: b'Y', ..order() };
        assert!(matches!(of(&sweep, &[]), CommandBody::Enter(_)), "reported only");
    }

    #[test]
    fn a_replace_says_its_terms_again_but_not_its_group() {
        let replace = ouch50::ReplaceOrder {
            orig_user_ref_num: 7.into(),
            user_ref_num: 8.into(),
            quantity: 100.into(),
            price: 1_503_400.into(),
            time_in_force: b'0',
            display: b'Y',
            intermarket_sweep: b'N',
            ..Default::default()
        };
        let of = |elements: &[TagValue<'_>]| {
            let mut bytes = [0; 128];
            let len = replace.write(elements, &mut bytes).unwrap();
            command(&bytes[..len], b"LIME")
        };
        assert!(matches!(of(&[]), CommandBody::Replace(_)));
        assert!(matches!(of(&[TagValue::GroupId(3)]), CommandBody::Replace(_)));
        let elements = [TagValue::MaxFloor(100), TagValue::GroupId(3), TagValue::Side(b'T')];
        let CommandBody::ReplaceSpecial(special) = of(&elements) else { panic!("not special") };
        assert_eq!((special.side_code, special.terms.max_floor), (b'T', Qty(100)));
        assert_eq!(special.terms.group, GroupId(0));
    }

    #[test]
    fn a_mass_cancel_names_what_it_takes() {
        let request = ouch50::MassCancel {
            user_ref_num: 9.into(),
            firm: *b"LIME",
            symbol: *b"AAPL    ",
            ..Default::default()
        };
        let of = |elements: &[TagValue<'_>]| {
            let mut bytes = [0; 64];
            let len = request.write(elements, &mut bytes).unwrap();
            command(&bytes[..len], b"LIME")
        };
        let of_group = |side, group: Option<u16>| {
            let (user_ref, firm, symbol) = (UserRef(9), *b"LIME", Symbol(*b"AAPL    "));
            let group = group.map(GroupId);
            CommandBody::MassCancel(MassCancel { user_ref, firm, symbol, side, group })
        };
        let taken = |side| of_group(side, None);
        assert_eq!(of(&[]), taken(None));
        assert_eq!(of(&[TagValue::UserRefIdx(0)]), taken(None));
        assert_eq!(of(&[TagValue::Side(b'B')]), taken(Some(OrderSide::Buy)));
        assert_eq!(of(&[TagValue::Side(b'S')]), taken(Some(OrderSide::Sell)));
        assert_eq!(of(&[TagValue::Side(b'T')]), taken(Some(OrderSide::Short)));
        assert_eq!(of(&[TagValue::Side(b'E')]), taken(Some(OrderSide::ShortExempt)));
        let both = [TagValue::GroupId(7), TagValue::Side(b'B')];
        assert_eq!(of(&both), of_group(Some(OrderSide::Buy), Some(7)));
        assert_eq!(of(&[TagValue::GroupId(0)]), taken(None), "0 is none");
        let refused = [
            (TagValue::Side(b'?'), RejectReason::InvalidSide),
            (TagValue::UserRefIdx(1), RejectReason::Other),
        ];
        for (element, reason) in refused {
            assert_eq!(of(&[element]), refuse(UserRef(9), reason), "{element:?}");
        }
    }

    #[test]
    fn order_entry_is_switched_by_its_session() {
        let (user_ref_num, firm) = (9.into(), *b"LIME");
        let off = ouch50::DisableOrderEntry { user_ref_num, firm, ..Default::default() };
        let on = ouch50::EnableOrderEntry { user_ref_num, firm, ..Default::default() };
        let expected =
            |enabled| CommandBody::EntrySwitch(EntrySwitch { user_ref: UserRef(9), firm, enabled });
        assert_eq!(command(&off.to_bytes(), b"LIME"), expected(false));
        assert_eq!(command(&on.to_bytes(), b"LIME"), expected(true));
        let mut bytes = [0; 32];
        let len = off.write(&[TagValue::UserRefIdx(1)], &mut bytes).unwrap();
        let refused = refuse(UserRef(9), RejectReason::Other);
        assert_eq!(command(&bytes[..len], b"LIME"), refused);
    }

    #[test]
    fn what_is_no_ouch_is_unusable() {
        for message in [&b""[..], b"?", b"O", b"zzzzzzzzzzzzz"] {
            assert_eq!(command(message, b"LIME"), CommandBody::Unusable);
        }
        let mut short = order().to_bytes().to_vec();
        short.pop();
        assert_eq!(command(&short, b"LIME"), CommandBody::Unusable);
    }
}
