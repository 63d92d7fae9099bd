//! From OUCH 5.0 to commands: what a client wrote, in the one form the core knows.
//!
//! A request the venue does not offer becomes a [`CommandBody::Refuse`] with the reject code that
//! names the reason, never a silent approximation: an order with a minimum quantity is not taken
//! as one without.

use wire::ouch50::{self, Appendage, Capacity, Inbound, TagValue};

use crate::core::command::{
    CancelOrder, CancelQty, EnterOrder, EntrySwitch, MassCancel, ModifyOrder, RefusedMessage,
    ReplaceOrder, ReplaceQty,
};
use crate::core::{
    CommandBody, ORDER_QTY_MAX, OrderSide, OrderTags, Price, Qty, RejectReason, Side, Symbol,
    TimeInForce, UserRef,
};

/// The command an OUCH message of a session of `firm` asks for.
#[must_use]
pub fn command(message: &[u8], firm: &[u8; 4]) -> CommandBody {
    match Inbound::parse(message) {
        Ok(Inbound::EnterOrder(order, appendage)) => enter(order, &appendage, firm),
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

/// Firm and symbol are judged by the core. Orders carry no group yet, so none can be named; nor
/// has any order another channel than the main one.
fn mass_cancel(request: &ouch50::MassCancel, appendage: &Appendage<'_>) -> CommandBody {
    let user_ref = UserRef(request.user_ref_num.get());
    let mut named = None;
    for element in appendage.iter() {
        match element {
            TagValue::Side(code) => match order_side(code) {
                Some(side) => named = Some(side),
                None => return refuse(user_ref, RejectReason::InvalidSide),
            },
            TagValue::GroupId(_) => return refuse(user_ref, RejectReason::Other),
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

fn enter(order: &ouch50::EnterOrder, appendage: &Appendage<'_>, firm: &[u8; 4]) -> CommandBody {
    let terms = || -> Result<EnterOrder, RejectReason> {
        let side = side(order.side)?;
        if Capacity::try_from(order.capacity).is_err() {
            return Err(RejectReason::Other);
        }
        if order.cross_type != ouch50::CrossType::Continuous.code() {
            return Err(RejectReason::InvalidCross);
        }
        check_display(order.display)?;
        check_sweep(order.intermarket_sweep)?;
        check_appendage(appendage, firm)?;
        Ok(EnterOrder {
            user_ref: UserRef(order.user_ref_num.get()),
            side,
            time_in_force: time_in_force(order.time_in_force)?,
            symbol: Symbol(order.symbol),
            qty: quantity(order.quantity.get())?,
            price: price(order.price.get())?,
            tags: OrderTags {
                side_code: order.side,
                display: order.display,
                capacity: order.capacity,
                intermarket_sweep: order.intermarket_sweep,
                cross_type: order.cross_type,
                cl_ord_id: order.cl_ord_id,
            },
        })
    };
    match terms() {
        Ok(terms) => CommandBody::Enter(terms),
        Err(reason) => CommandBody::Refuse(RefusedMessage {
            user_ref: UserRef(order.user_ref_num.get()),
            orig_user_ref: None,
            reason,
            cl_ord_id: order.cl_ord_id,
        }),
    }
}

fn replace(order: &ouch50::ReplaceOrder, appendage: &Appendage<'_>, firm: &[u8; 4]) -> CommandBody {
    let orig_user_ref = UserRef(order.orig_user_ref_num.get());
    let terms = || -> Result<ReplaceOrder, RejectReason> {
        check_display(order.display)?;
        check_sweep(order.intermarket_sweep)?;
        check_appendage(appendage, firm)?;
        Ok(ReplaceOrder {
            orig_user_ref,
            user_ref: UserRef(order.user_ref_num.get()),
            qty: quantity(order.quantity.get())?,
            qty_kind: ReplaceQty::Total,
            price: price(order.price.get())?,
            time_in_force: time_in_force(order.time_in_force)?,
            display: order.display,
            intermarket_sweep: order.intermarket_sweep,
            cl_ord_id: order.cl_ord_id,
        })
    };
    match terms() {
        Ok(terms) => CommandBody::Replace(terms),
        Err(reason) => CommandBody::Refuse(RefusedMessage {
            user_ref: UserRef(order.user_ref_num.get()),
            orig_user_ref: Some(orig_user_ref),
            reason,
            cl_ord_id: order.cl_ord_id,
        }),
    }
}

fn side(code: u8) -> Result<Side, RejectReason> {
    match code {
        b'B' => Ok(Side::Buy),
        b'S' | b'T' | b'E' => Ok(Side::Sell),
        _ => Err(RejectReason::InvalidSide),
    }
}

fn time_in_force(code: u8) -> Result<TimeInForce, RejectReason> {
    match ouch50::TimeInForce::try_from(code) {
        Ok(ouch50::TimeInForce::Day) => Ok(TimeInForce::Day),
        Ok(ouch50::TimeInForce::ImmediateOrCancel) => Ok(TimeInForce::Ioc),
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

/// Prices of market orders are far above the highest limit price, so they fail here too.
fn price(price: u64) -> Result<Price, RejectReason> {
    match u32::try_from(price) {
        Ok(price) if price != ouch50::PRICE_MARKET as u32 => Ok(Price(price)),
        _ => Err(RejectReason::InvalidPrice),
    }
}

fn check_display(code: u8) -> Result<(), RejectReason> {
    match code {
        b'Y' => Ok(()),
        _ => Err(RejectReason::InvalidDisplay),
    }
}

fn check_sweep(code: u8) -> Result<(), RejectReason> {
    match code {
        b'N' => Ok(()),
        b'Y' => Err(RejectReason::IsoNotAllowed),
        _ => Err(RejectReason::Other),
    }
}

/// Elements that only describe are taken; those that would change how the order trades are
/// refused until they do.
fn check_appendage(appendage: &Appendage<'_>, firm: &[u8; 4]) -> Result<(), RejectReason> {
    for element in appendage.iter() {
        match element {
            TagValue::Firm(code) if code != *firm => return Err(RejectReason::FirmNotAuthorized),
            TagValue::MinQty(shares) if shares != 0 => return Err(RejectReason::InvalidMinQty),
            TagValue::MaxFloor(shares) | TagValue::RandomReserves(shares) if shares != 0 => {
                return Err(RejectReason::InvalidMaxFloor);
            }
            TagValue::PriceType(code) if code != b'L' => {
                return Err(RejectReason::PeggingNotAllowed);
            }
            TagValue::PegOffset(_)
            | TagValue::DiscretionPrice(_)
            | TagValue::DiscretionPriceType(_)
            | TagValue::DiscretionPegOffset(_) => return Err(RejectReason::PeggingNotAllowed),
            TagValue::PostOnly(b'P')
            | TagValue::TradeNow(b'Y')
            | TagValue::ExpireTime(_)
            | TagValue::AiqStrategy(_)
            | TagValue::AiqGroupId(_) => return Err(RejectReason::Other),
            TagValue::HandleInst(code) if code != b' ' => return Err(RejectReason::Other),
            TagValue::UserRefIdx(channel) if channel != 0 => return Err(RejectReason::Other),
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

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
            CommandBody::Enter(_) => None,
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

    #[test]
    fn what_is_not_offered_is_refused_by_name() {
        use RejectReason as R;
        let plain = order();
        let refused = [
            (ouch50::EnterOrder { side: b'X', ..plain }, R::InvalidSide),
            (ouch50::EnterOrder { display: b'N', ..plain }, R::InvalidDisplay),
            (ouch50::EnterOrder { capacity: b'?', ..plain }, R::Other),
            (ouch50::EnterOrder { intermarket_sweep: b'Y', ..plain }, R::IsoNotAllowed),
            (ouch50::EnterOrder { cross_type: b'O', ..plain }, R::InvalidCross),
            (ouch50::EnterOrder { time_in_force: b'6', ..plain }, R::Other),
            (ouch50::EnterOrder { quantity: 1_000_000.into(), ..plain }, R::InvalidQuantity),
            (ouch50::EnterOrder { price: u64::MAX.into(), ..plain }, R::InvalidPrice),
            (ouch50::EnterOrder { price: ouch50::PRICE_MARKET.into(), ..plain }, R::InvalidPrice),
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
            (TagValue::MinQty(100), Some(R::InvalidMinQty)),
            (TagValue::MinQty(0), None),
            (TagValue::MaxFloor(100), Some(R::InvalidMaxFloor)),
            (TagValue::PriceType(b'M'), Some(R::PeggingNotAllowed)),
            (TagValue::PriceType(b'L'), None),
            (TagValue::PostOnly(b'P'), Some(R::Other)),
            (TagValue::CustomerType(b'R'), None),
            (TagValue::UserRefIdx(1), Some(R::Other)),
            (TagValue::AiqStrategy(b'O'), Some(R::Other)),
            (TagValue::Unknown { tag: 99, value: b"?" }, None),
        ];
        for (element, expected) in cases {
            assert_eq!(reason(&order(), &[element]), expected, "{element:?}");
        }
    }

    #[test]
    fn a_mass_cancel_names_what_it_takes_and_no_group() {
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
        let taken = |side| {
            let (user_ref, firm, symbol) = (UserRef(9), *b"LIME", Symbol(*b"AAPL    "));
            CommandBody::MassCancel(MassCancel { user_ref, firm, symbol, side })
        };
        assert_eq!(of(&[]), taken(None));
        assert_eq!(of(&[TagValue::UserRefIdx(0)]), taken(None));
        assert_eq!(of(&[TagValue::Side(b'B')]), taken(Some(OrderSide::Buy)));
        assert_eq!(of(&[TagValue::Side(b'S')]), taken(Some(OrderSide::Sell)));
        assert_eq!(of(&[TagValue::Side(b'T')]), taken(Some(OrderSide::Short)));
        assert_eq!(of(&[TagValue::Side(b'E')]), taken(Some(OrderSide::ShortExempt)));
        let refused = [
            (TagValue::Side(b'?'), RejectReason::InvalidSide),
            (TagValue::GroupId(7), RejectReason::Other),
            (TagValue::GroupId(0), RejectReason::Other),
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
