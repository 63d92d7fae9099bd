//! Private events as OUCH 5.0 messages to their session.

use wire::ouch50 as ouch;

use crate::core::command::SystemEventCode;
use crate::core::event::{Accepted, Canceled, Modified, Party, Rejected, Replaced, Traded};
use crate::core::{Event, SessionId, Stamp, UserRef};

/// Encodes the reply an event owes to one session, if any. Trades and system events go to several
/// sessions and have functions of their own.
#[inline]
pub fn private(at: Stamp, event: &Event, mut say: impl FnMut(SessionId, &[u8])) {
    match event {
        Event::Accepted(accepted) => say(accepted.session, &order_accepted(at, accepted)),
        Event::Rejected(rejected) => say(rejected.session, &order_rejected(at, rejected)),
        Event::Replaced(replaced) => say(replaced.now.session, &order_replaced(at, replaced)),
        Event::Canceled(canceled) => say(canceled.session, &order_canceled(at, canceled)),
        Event::Modified(modified) => say(modified.session, &order_modified(at, modified)),
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
        Event::Traded(_)
        | Event::Added(_)
        | Event::Reduced { .. }
        | Event::Deleted { .. }
        | Event::Requoted { .. }
        | Event::SystemEvent(_)
        | Event::Listed { .. } => {}
    }
}

/// `E` to one party of a trade; `flag` says whether it removed or added liquidity.
#[inline]
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

#[inline]
fn order_accepted(at: Stamp, order: &Accepted) -> [u8; ouch::OrderAccepted::LEN] {
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
    .to_bytes()
}

#[inline]
fn order_replaced(at: Stamp, replaced: &Replaced) -> [u8; ouch::OrderReplaced::LEN] {
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
    .to_bytes()
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

fn order_canceled(at: Stamp, canceled: &Canceled) -> [u8; ouch::OrderCanceled::LEN] {
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
