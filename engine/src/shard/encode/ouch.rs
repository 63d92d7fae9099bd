//! Private events as OUCH 5.0 messages to their session.

use wire::ouch50::{self as ouch, TagValue, WriteError};

use crate::core::command::SystemEventCode;
use crate::core::event::{
    Accepted, Canceled, CrossFilled, Modified, Part, Party, Prevented, Rejected, Replaced, Traded,
};
use crate::core::{Event, SessionId, Stamp, Terms, UserRef};

use super::elements;

/// Encodes the reply an event owes to one session, if any. Trades and system events go to several
/// sessions and have functions of their own.
#[inline(always)]
pub fn private(at: Stamp, event: &Event, mut say: impl FnMut(SessionId, &[u8])) {
    match event {
        Event::Accepted(accepted) if accepted.tags.customer_type == 0 => {
            say(accepted.session, &self::accepted(at, accepted));
        }
        Event::Replaced(replaced) if replaced.now.tags.customer_type == 0 => {
            say(replaced.now.session, &order_replaced(at, replaced).to_bytes());
        }
        Event::Accepted(accepted) => accepted_special(at, accepted, &Terms::PLAIN, say),
        Event::AcceptedSpecial(accepted, terms) => accepted_special(at, accepted, terms, say),
        Event::Replaced(replaced) => replaced_special(at, replaced, &Terms::PLAIN, say),
        Event::ReplacedSpecial(replaced, terms) => replaced_special(at, replaced, terms, say),
        Event::Rejected(rejected) => say(rejected.session, &order_rejected(at, rejected)),
        Event::Prevented(prevented) => say(prevented.session, &aiq_canceled(at, prevented)),
        Event::Restated { .. }
        | Event::BecameLimit { .. }
        | Event::CancelPending { .. }
        | Event::CancelRejected { .. } => while_it_waits(at, event, say),
        Event::QueryAnswered { .. }
        | Event::MassCanceled { .. }
        | Event::EntrySwitched { .. }
        | Event::Broken { .. }
        | Event::Corrected { .. } => seldom(at, event, say),
        Event::Canceled(event) => say(event.session, &canceled(at, event)),
        Event::Modified(modified) => say(modified.session, &order_modified(at, modified)),
        Event::CrossFilled(filled) => say(filled.session, &executed_in_cross(at, filled)),
        Event::Traded(_)
        | Event::CrossPrinted { .. }
        | Event::PhaseChanged { .. }
        | Event::Added(_)
        | Event::Reduced { .. }
        | Event::Deleted { .. }
        | Event::Requoted { .. }
        | Event::Restored(..)
        | Event::Triggered { .. }
        | Event::SystemEvent(_)
        | Event::AccountTold(_)
        | Event::HoldingTold(_)
        | Event::Withdrawn { .. }
        | Event::ShortTested { .. }
        | Event::Reprinted { .. }
        | Event::Noticed(_)
        | Event::Listed { .. } => {}
    }
}

/// What is said of an order that does not trade just now.
#[cold]
#[inline(never)]
fn while_it_waits(at: Stamp, event: &Event, mut say: impl FnMut(SessionId, &[u8])) {
    match event {
        Event::Restated { session, user_ref, display, qty } => {
            let message = ouch::OrderRestated {
                timestamp: at.time.since_midnight().into(),
                user_ref_num: user_ref.0.into(),
                reason: ouch::RestateReason::DisplayRefresh.code(),
                ..Default::default()
            };
            let elements =
                [TagValue::SecondaryOrdRefNum(display.0), TagValue::DisplayQuantity(qty.0)];
            write(|out| message.write(&elements, out), |bytes| say(*session, bytes));
        }
        Event::BecameLimit { session, user_ref, order, price, qty } => {
            let message = ouch::OrderRestated {
                timestamp: at.time.since_midnight().into(),
                user_ref_num: user_ref.0.into(),
                reason: ouch::RestateReason::DisplayedPrice.code(),
                ..Default::default()
            };
            let elements = [
                TagValue::SecondaryOrdRefNum(order.0),
                TagValue::DisplayQuantity(qty.0),
                TagValue::DisplayPrice(price.0.into()),
            ];
            write(|out| message.write(&elements, out), |bytes| say(*session, bytes));
        }
        Event::CancelPending { session, user_ref } => {
            let message = ouch::CancelPending {
                timestamp: at.time.since_midnight().into(),
                user_ref_num: user_ref.0.into(),
                ..Default::default()
            };
            say(*session, &message.to_bytes());
        }
        Event::CancelRejected { session, user_ref } => {
            let message = ouch::CancelReject {
                timestamp: at.time.since_midnight().into(),
                user_ref_num: user_ref.0.into(),
                ..Default::default()
            };
            say(*session, &message.to_bytes());
        }
        _ => {}
    }
}

/// What is said to one session now and then.
#[cold]
#[inline(never)]
fn seldom(at: Stamp, event: &Event, mut say: impl FnMut(SessionId, &[u8])) {
    match event {
        Event::QueryAnswered { session, next_user_ref } => {
            let message = ouch::AccountQueryResponse {
                timestamp: at.time.since_midnight().into(),
                next_user_ref_num: next_user_ref.0.into(),
                ..Default::default()
            };
            say(*session, &message.to_bytes());
        }
        Event::MassCanceled { session, user_ref, firm, symbol } => {
            let message = ouch::MassCancelResponse {
                timestamp: at.time.since_midnight().into(),
                user_ref_num: user_ref.0.into(),
                firm: *firm,
                symbol: symbol.0,
                ..Default::default()
            };
            say(*session, &message.to_bytes());
        }
        Event::EntrySwitched { session, user_ref, firm, enabled } => {
            entry_switched(at, *user_ref, *firm, *enabled, |message| say(*session, message));
        }
        Event::Broken { session, user_ref, match_number, reason } => {
            let message = ouch::BrokenTrade {
                timestamp: at.time.since_midnight().into(),
                user_ref_num: user_ref.0.into(),
                match_number: match_number.0.into(),
                reason: *reason as u8,
                cl_ord_id: [b' '; 14],
                ..Default::default()
            };
            say(*session, &message.to_bytes());
        }
        Event::Corrected { session, user_ref, match_number, price, qty, part } => {
            let message = ouch::OrderExecuted {
                timestamp: at.time.since_midnight().into(),
                user_ref_num: user_ref.0.into(),
                quantity: qty.0.into(),
                price: u64::from(price.0).into(),
                liquidity_flag: part.map_or(ouch::LiquidityFlag::Removed as u8, added),
                match_number: match_number.0.into(),
                ..Default::default()
            };
            say(*session, &message.to_bytes());
        }
        _ => {}
    }
}

/// Writes a message with elements. There is room for all that the venue sends.
fn write(message: impl FnOnce(&mut [u8]) -> Result<usize, WriteError>, say: impl FnOnce(&[u8])) {
    let mut bytes = [0; elements::MESSAGE_BYTES_MAX];
    let Ok(len) = message(&mut bytes) else {
        unreachable!("the elements of one order fit behind every message");
    };
    say(&bytes[..len]);
}

#[cold]
#[inline(never)]
fn accepted_special(
    at: Stamp,
    accepted: &Accepted,
    terms: &Terms,
    mut say: impl FnMut(SessionId, &[u8]),
) {
    let time_in_force = time_in_force(accepted, terms);
    let message = ouch::OrderAccepted { time_in_force, ..order_accepted(at, accepted) };
    elements::of(terms, accepted.tags.customer_type, |elements| {
        write(|out| message.write(elements, out), |bytes| say(accepted.session, bytes));
    });
}

#[cold]
#[inline(never)]
fn replaced_special(
    at: Stamp,
    replaced: &Replaced,
    terms: &Terms,
    mut say: impl FnMut(SessionId, &[u8]),
) {
    let time_in_force = time_in_force(&replaced.now, terms);
    let message = ouch::OrderReplaced { time_in_force, ..order_replaced(at, replaced) };
    elements::of(terms, replaced.now.tags.customer_type, |elements| {
        write(|out| message.write(elements, out), |bytes| say(replaced.now.session, bytes));
    });
}

/// A day order that expires is good till time.
const fn time_in_force(order: &Accepted, terms: &Terms) -> u8 {
    match terms.expire_s {
        0 => order.time_in_force as u8,
        _ => ouch::TimeInForce::GoodTillTime as u8,
    }
}

/// The liquidity flag of a resting order by the part that traded, or would have.
#[must_use]
#[inline]
pub const fn added(part: Part) -> u8 {
    match part {
        Part::Displayed => ouch::LiquidityFlag::Added as u8,
        Part::Hidden => ouch::LiquidityFlag::NonDisplayedAdded as u8,
        Part::Reserve => ouch::LiquidityFlag::ReserveAdded as u8,
        Part::Midpoint => ouch::LiquidityFlag::MidpointAdded as u8,
    }
}

/// The liquidity flag of an aggressor by the part it traded with.
#[must_use]
#[inline]
pub const fn removed(part: Part) -> u8 {
    match part {
        Part::Midpoint => ouch::LiquidityFlag::MidpointRemoved as u8,
        Part::Displayed | Part::Hidden | Part::Reserve => ouch::LiquidityFlag::Removed as u8,
    }
}

fn aiq_canceled(at: Stamp, prevented: &Prevented) -> [u8; ouch::AiqCanceled::LEN] {
    let removed = ouch::LiquidityFlag::Removed as u8;
    ouch::AiqCanceled {
        timestamp: at.time.since_midnight().into(),
        user_ref_num: prevented.user_ref.0.into(),
        decrement_shares: prevented.canceled.0.into(),
        reason: ouch::CancelReason::SelfMatch.code(),
        quantity_prevented: prevented.prevented.0.into(),
        execution_price: u64::from(prevented.price.0).into(),
        liquidity_flag: prevented.part.map_or(removed, added),
        aiq_strategy: elements::strategy(prevented.rule),
        ..Default::default()
    }
    .to_bytes()
}

/// `E` to one party of a trade; `flag` says whether it removed or added liquidity.
#[inline(always)]
pub fn executed(
    at: Stamp,
    trade: &Traded,
    party: &Party,
    flag: u8,
) -> [u8; ouch::OrderExecuted::LEN] {
    ouch::OrderExecuted {
        timestamp: at.time.since_midnight().into(),
        user_ref_num: party.user_ref.0.into(),
        quantity: trade.qty.0.into(),
        price: u64::from(trade.price.0).into(),
        liquidity_flag: flag,
        match_number: trade.match_number.0.into(),
        ..Default::default()
    }
    .to_bytes()
}

/// `E` to the owner of a part that traded in a cross; the flag says in which.
fn executed_in_cross(at: Stamp, filled: &CrossFilled) -> [u8; ouch::OrderExecuted::LEN] {
    ouch::OrderExecuted {
        timestamp: at.time.since_midnight().into(),
        user_ref_num: filled.user_ref.0.into(),
        quantity: filled.qty.0.into(),
        price: u64::from(filled.price.0).into(),
        liquidity_flag: filled.cross as u8,
        match_number: filled.match_number.0.into(),
        ..Default::default()
    }
    .to_bytes()
}

/// `S` to every session when order entry opens and closes; other moves of the day are public only.
#[must_use]
pub fn system_event(at: Stamp, code: SystemEventCode) -> Option<[u8; ouch::SystemEvent::LEN]> {
    let event = match code {
        SystemEventCode::StartOfSystemHours => ouch::SystemEventCode::StartOfDay,
        SystemEventCode::EndOfSystemHours => ouch::SystemEventCode::EndOfDay,
        _ => return None,
    };
    let message = ouch::SystemEvent {
        timestamp: at.time.since_midnight().into(),
        event: event.code(),
        ..Default::default()
    };
    Some(message.to_bytes())
}

/// `A` to the owner of an order without elements.
#[must_use]
#[inline(always)]
pub fn accepted(at: Stamp, order: &Accepted) -> [u8; ouch::OrderAccepted::LEN] {
    order_accepted(at, order).to_bytes()
}

#[inline(always)]
fn order_accepted(at: Stamp, order: &Accepted) -> ouch::OrderAccepted {
    ouch::OrderAccepted {
        timestamp: at.time.since_midnight().into(),
        user_ref_num: order.user_ref.0.into(),
        side: order.tags.side_code,
        quantity: order.qty.0.into(),
        symbol: order.symbol.0,
        price: u64::from(order.price.0).into(),
        time_in_force: order.time_in_force as u8,
        display: order.tags.display,
        order_reference: order.order.0.into(),
        capacity: order.tags.capacity,
        intermarket_sweep: order.tags.intermarket_sweep,
        cross_type: order.tags.cross_type,
        order_state: ouch::OrderState::Live.code(),
        cl_ord_id: order.tags.cl_ord_id,
        ..Default::default()
    }
}

#[inline(always)]
fn order_replaced(at: Stamp, replaced: &Replaced) -> ouch::OrderReplaced {
    let order = &replaced.now;
    ouch::OrderReplaced {
        timestamp: at.time.since_midnight().into(),
        orig_user_ref_num: replaced.orig_user_ref.0.into(),
        user_ref_num: order.user_ref.0.into(),
        side: order.tags.side_code,
        quantity: order.qty.0.into(),
        symbol: order.symbol.0,
        price: u64::from(order.price.0).into(),
        time_in_force: order.time_in_force as u8,
        display: order.tags.display,
        order_reference: order.order.0.into(),
        capacity: order.tags.capacity,
        intermarket_sweep: order.tags.intermarket_sweep,
        cross_type: order.tags.cross_type,
        order_state: ouch::OrderState::Live.code(),
        cl_ord_id: order.tags.cl_ord_id,
        ..Default::default()
    }
}

fn order_rejected(at: Stamp, rejected: &Rejected) -> [u8; ouch::Rejected::LEN] {
    ouch::Rejected {
        timestamp: at.time.since_midnight().into(),
        user_ref_num: rejected.user_ref.0.into(),
        reason: (rejected.reason as u16).into(),
        cl_ord_id: rejected.cl_ord_id,
        ..Default::default()
    }
    .to_bytes()
}

/// `C` to the owner.
#[must_use]
#[inline(always)]
pub fn canceled(at: Stamp, canceled: &Canceled) -> [u8; ouch::OrderCanceled::LEN] {
    ouch::OrderCanceled {
        timestamp: at.time.since_midnight().into(),
        user_ref_num: canceled.user_ref.0.into(),
        quantity: canceled.qty.0.into(),
        reason: canceled.reason as u8,
        ..Default::default()
    }
    .to_bytes()
}

/// `K` when order entry is enabled, `G` when it is not.
fn entry_switched(
    at: Stamp,
    user_ref: UserRef,
    firm: [u8; 4],
    enabled: bool,
    say: impl FnOnce(&[u8]),
) {
    let (timestamp, user_ref_num) = (at.time.since_midnight().into(), user_ref.0.into());
    if enabled {
        let message =
            ouch::EnableOrderEntryResponse { timestamp, user_ref_num, firm, ..Default::default() };
        say(&message.to_bytes());
    } else {
        let message =
            ouch::DisableOrderEntryResponse { timestamp, user_ref_num, firm, ..Default::default() };
        say(&message.to_bytes());
    }
}

fn order_modified(at: Stamp, modified: &Modified) -> [u8; ouch::OrderModified::LEN] {
    ouch::OrderModified {
        timestamp: at.time.since_midnight().into(),
        user_ref_num: modified.user_ref.0.into(),
        side: modified.side_code,
        quantity: modified.qty.0.into(),
        ..Default::default()
    }
    .to_bytes()
}
