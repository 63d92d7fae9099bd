//! From OUCH 5.0 to commands: what a client wrote, in the one form the core knows.
//!
//! A request the venue does not offer becomes a [`CommandBody::Refuse`] with the reject code that
//! names the reason, never a silent approximation: an order with discretion is not
//! taken as a limit.

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

/// The order that a message enters, when it is a plain one; as [`command`] would give it.
#[must_use]
#[inline(always)]
pub(super) fn plain_order(message: &[u8]) -> Option<EnterOrder> {
    plain(ouch50::EnterOrder::without_elements(message)?)
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

/// An order that comes as a command, since OUCH cannot say it (rule R12.2): what the edge asks of a
/// message it asks of this one.
#[must_use]
pub fn special_order(body: CommandBody) -> CommandBody {
    let (fault, user_ref, orig_user_ref, cl_ord_id) = match &body {
        CommandBody::EnterSpecial(EnterSpecial { order, terms }) => {
            (fault_of_enter(order, terms), order.user_ref, None, order.tags.cl_ord_id)
        }
        CommandBody::ReplaceSpecial(special) => {
            let ReplaceOrder { orig_user_ref, user_ref, cl_ord_id, .. } = special.order;
            (fault_of_replace(special), user_ref, Some(orig_user_ref), cl_ord_id)
        }
        _ => return CommandBody::Unusable,
    };
    match fault {
        Ok(()) => body,
        Err(reason) => {
            CommandBody::Refuse(RefusedMessage { user_ref, orig_user_ref, reason, cl_ord_id })
        }
    }
}

fn fault_of_enter(order: &EnterOrder, terms: &Terms) -> Result<(), RejectReason> {
    let OrderTags { side_code, display, capacity, intermarket_sweep, .. } = order.tags;
    if side(side_code)? != order.side {
        return Err(RejectReason::InvalidSide);
    }
    if Capacity::try_from(capacity).is_err() {
        return Err(RejectReason::Other);
    }
    if !b"NOCH".contains(&order.tags.cross_type) {
        return Err(RejectReason::InvalidCross);
    }
    check_display(display)?;
    check_sweep(intermarket_sweep)?;
    // What is an element of a message comes after its fields.
    if !b"\0RN ".contains(&order.tags.customer_type) {
        return Err(RejectReason::Other);
    }
    check_located(terms)?;
    quantity(order.qty.0).map(|_| ())
}

fn fault_of_replace(special: &ReplaceSpecial) -> Result<(), RejectReason> {
    check_display(special.order.display)?;
    check_sweep(special.order.intermarket_sweep)?;
    check_located(&special.terms)?;
    if !b"\0BSTE".contains(&special.side_code) {
        return Err(RejectReason::InvalidSide);
    }
    quantity(special.order.qty.0).map(|_| ())
}

fn check_located(terms: &Terms) -> Result<(), RejectReason> {
    if b"\0YN".contains(&terms.shares_located) { Ok(()) } else { Err(RejectReason::Other) }
}

#[inline(never)]
fn enter(order: &ouch50::EnterOrder, appendage: &Appendage<'_>, firm: &[u8; 4]) -> CommandBody {
    let body = || -> Result<CommandBody, RejectReason> {
        let side = side(order.side)?;
        if Capacity::try_from(order.capacity).is_err() {
            return Err(RejectReason::Other);
        }
        if !b"NOCH".contains(&order.cross_type) {
            return Err(RejectReason::InvalidCross);
        }
        check_display(order.display)?;
        check_sweep(order.intermarket_sweep)?;
        let elements = elements::read(appendage, firm)?;
        let time_in_force = time_in_force(order.time_in_force, &elements.terms)?;
        let qty = quantity(order.quantity.get())?;
        let (price, price_type) = price(order.price.get(), &elements.terms)?;
        let terms = Terms { price_type, ..elements.terms };
        let enter = EnterOrder {
            user_ref: UserRef(order.user_ref_num.get()),
            side,
            time_in_force,
            symbol: Symbol(order.symbol),
            qty,
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
        let is_continuous = order.cross_type == ouch50::CrossType::Continuous.code();
        Ok(if order.display == b'Y' && terms == Terms::PLAIN && is_continuous {
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
        let time_in_force = time_in_force(order.time_in_force, &elements.terms)?;
        let qty = quantity(order.quantity.get())?;
        let (price, price_type) = price(order.price.get(), &elements.terms)?;
        // The group carries over.
        let terms = Terms { price_type, group: GroupId(0), ..elements.terms };
        let replace = ReplaceOrder {
            orig_user_ref,
            user_ref: UserRef(order.user_ref_num.get()),
            qty,
            qty_kind: ReplaceQty::Total,
            price,
            time_in_force,
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

#[inline(always)]
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
fn price(price: u64, terms: &Terms) -> Result<(Price, PriceType), RejectReason> {
    match price {
        // A peg has a limit: what means none is none for it.
        ouch50::PRICE_MARKET | ouch50::PRICE_MARKET_ALTERNATE if terms.price_type.is_peg() => {
            Err(RejectReason::InvalidPrice)
        }
        ouch50::PRICE_MARKET | ouch50::PRICE_MARKET_ALTERNATE => {
            Ok((PRICE_MARKET, PriceType::Market))
        }
        _ => match u32::try_from(price) {
            Ok(price) => Ok((Price(price), terms.price_type)),
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
mod tests;
