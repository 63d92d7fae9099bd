//! Public events as ITCH 5.0 messages of the feed.

use wire::itch50 as itch;
use wire::{IntoBytes, U48};

use crate::core::event::{Added, CrossFilled, Part, Traded};
use crate::core::phase::Reason;
use crate::core::{Event, InstrumentId, Nanos, OrderRef, Price, Qty, Stamp, Symbol};

#[inline(always)]
fn order_delete(at: Stamp, instrument: InstrumentId, order: OrderRef) -> itch::OrderDelete {
    itch::OrderDelete {
        stock_locate: instrument.0.into(),
        timestamp: timestamp(at.time),
        order_reference: order.0.into(),
        ..Default::default()
    }
}

/// Encodes what an event tells the public, if anything.
#[inline(always)]
pub fn public(at: Stamp, event: &Event, mut say: impl FnMut(&[u8])) {
    match event {
        Event::Added(added) => match added.attribution {
            None => say(&add_order(at, added)),
            Some(firm) => say(add_order_with_mpid(at, added, firm).as_bytes()),
        },
        Event::Traded(trade) => match trade.part {
            Part::Displayed => say(order_executed(at, trade).as_bytes()),
            Part::Hidden | Part::Reserve | Part::Midpoint => {
                say(trade_unseen(at, trade).as_bytes())
            }
        },
        Event::Reduced { instrument, order, qty } => {
            let message = itch::OrderCancel {
                stock_locate: instrument.0.into(),
                timestamp: timestamp(at.time),
                order_reference: order.0.into(),
                canceled_shares: qty.0.into(),
                ..Default::default()
            };
            say(message.as_bytes());
        }
        Event::Deleted { instrument, order } => {
            say(order_delete(at, *instrument, *order).as_bytes());
        }
        Event::Requoted { instrument, old, new, qty, price } => {
            say(order_replace(at, *instrument, (*old, *new), *qty, *price).as_bytes());
        }
        Event::SystemEvent(code) => {
            let message = itch::SystemEvent {
                timestamp: timestamp(at.time),
                event_code: *code as u8,
                ..Default::default()
            };
            say(message.as_bytes());
        }
        Event::Noticed(told) => super::notice::notice(at, told, say),
        Event::Withdrawn { .. } | Event::Reprinted { .. } | Event::ShortTested { .. } => {
            about_corrections(at, event, say);
        }
        Event::Listed { .. }
        | Event::PhaseChanged { .. }
        | Event::CrossFilled(_)
        | Event::CrossPrinted { .. } => about_phases(at, event, say),
        Event::Accepted(_)
        | Event::Rejected(_)
        | Event::Replaced(_)
        | Event::Canceled(_)
        | Event::Modified(_)
        | Event::AcceptedSpecial(..)
        | Event::ReplacedSpecial(..)
        | Event::Prevented(_)
        | Event::Restated { .. }
        | Event::BecameLimit { .. }
        | Event::CancelPending { .. }
        | Event::CancelRejected { .. }
        | Event::MassCanceled { .. }
        | Event::EntrySwitched { .. }
        | Event::Restored(..)
        | Event::Triggered { .. }
        | Event::AccountTold(_)
        | Event::HoldingTold(_)
        | Event::Broken { .. }
        | Event::Corrected { .. }
        | Event::QueryAnswered { .. } => {}
    }
}

/// What is told of an instrument when it is listed, and when it moves or crosses.
#[cold]
#[inline(never)]
fn about_phases(at: Stamp, event: &Event, mut say: impl FnMut(&[u8])) {
    match event {
        Event::Listed { instrument, symbol, round_lot, is_scheduled } => {
            say(stock_directory(at, *instrument, *symbol, *round_lot).as_bytes());
            if !is_scheduled {
                let state = itch::TradingState::Trading.code();
                say(trading_action(at, *instrument, *symbol, (state, Reason::NONE)).as_bytes());
            }
        }
        Event::PhaseChanged { instrument, symbol, state: Some(state), reason, .. } => {
            say(trading_action(at, *instrument, *symbol, (*state, *reason)).as_bytes());
        }
        Event::CrossFilled(filled) if filled.is_displayed => {
            say(order_executed_with_price(at, filled).as_bytes());
        }
        Event::CrossPrinted { instrument, symbol, shares, price, match_number, cross } => {
            let message = itch::CrossTrade {
                stock_locate: instrument.0.into(),
                timestamp: timestamp(at.time),
                shares: (*shares).into(),
                stock: symbol.0,
                cross_price: price.0.into(),
                match_number: match_number.0.into(),
                cross_type: *cross as u8,
                ..Default::default()
            };
            say(message.as_bytes());
        }
        _ => {}
    }
}

/// What is told of trades that should not have been, and of the short-sale price test.
#[cold]
#[inline(never)]
fn about_corrections(at: Stamp, event: &Event, mut say: impl FnMut(&[u8])) {
    match event {
        Event::Withdrawn { instrument, match_number } => {
            let message = itch::BrokenTrade {
                stock_locate: instrument.0.into(),
                timestamp: timestamp(at.time),
                match_number: match_number.0.into(),
                ..Default::default()
            };
            say(message.as_bytes());
        }
        Event::Reprinted { instrument, symbol, match_number, price, qty } => {
            let message = itch::Trade {
                stock_locate: instrument.0.into(),
                timestamp: timestamp(at.time),
                order_reference: 0.into(),
                side: itch::Side::Buy.code(),
                shares: qty.0.into(),
                stock: symbol.0,
                price: price.0.into(),
                match_number: match_number.0.into(),
                ..Default::default()
            };
            say(message.as_bytes());
        }
        Event::ShortTested { instrument, symbol, test } => {
            let message = itch::RegShoRestriction {
                stock_locate: instrument.0.into(),
                timestamp: timestamp(at.time),
                stock: symbol.0,
                reg_sho_action: *test as u8,
                ..Default::default()
            };
            say(message.as_bytes());
        }
        _ => {}
    }
}

pub(super) fn timestamp(time: Nanos) -> U48 {
    U48::new(time.since_midnight())
}

/// A displayed order without attribution, what the feed says most.
#[inline(always)]
pub fn add_order(at: Stamp, added: &Added) -> [u8; itch::AddOrder::LEN] {
    let message = itch::AddOrder {
        stock_locate: added.instrument.0.into(),
        timestamp: timestamp(at.time),
        order_reference: added.order.0.into(),
        side: added.side as u8,
        shares: added.qty.0.into(),
        stock: added.symbol.0,
        price: added.price.0.into(),
        ..Default::default()
    };
    zerocopy::transmute!(message)
}

#[inline(always)]
fn order_executed(at: Stamp, trade: &Traded) -> itch::OrderExecuted {
    itch::OrderExecuted {
        stock_locate: trade.instrument.0.into(),
        timestamp: timestamp(at.time),
        order_reference: trade.maker.order.0.into(),
        executed_shares: trade.qty.0.into(),
        match_number: trade.match_number.0.into(),
        ..Default::default()
    }
}

fn add_order_with_mpid(at: Stamp, added: &Added, firm: [u8; 4]) -> itch::AddOrderWithMpid {
    itch::AddOrderWithMpid {
        stock_locate: added.instrument.0.into(),
        timestamp: timestamp(at.time),
        order_reference: added.order.0.into(),
        side: added.side as u8,
        shares: added.qty.0.into(),
        stock: added.symbol.0,
        price: added.price.0.into(),
        attribution: firm,
        ..Default::default()
    }
}

/// A trade of what was not displayed. Neither its reference nor its side is told, so that nobody
/// learns where more of it may be.
fn trade_unseen(at: Stamp, trade: &Traded) -> itch::Trade {
    itch::Trade {
        stock_locate: trade.instrument.0.into(),
        timestamp: timestamp(at.time),
        order_reference: 0.into(),
        side: itch::Side::Buy.code(),
        shares: trade.qty.0.into(),
        stock: trade.symbol.0,
        price: trade.price.0.into(),
        match_number: trade.match_number.0.into(),
        ..Default::default()
    }
}

fn order_replace(
    at: Stamp,
    instrument: InstrumentId,
    (old, new): (OrderRef, OrderRef),
    qty: Qty,
    price: Price,
) -> itch::OrderReplace {
    itch::OrderReplace {
        stock_locate: instrument.0.into(),
        timestamp: timestamp(at.time),
        original_order_reference: old.0.into(),
        new_order_reference: new.0.into(),
        shares: qty.0.into(),
        price: price.0.into(),
        ..Default::default()
    }
}

fn stock_directory(
    at: Stamp,
    instrument: InstrumentId,
    symbol: Symbol,
    round_lot: Qty,
) -> itch::StockDirectory {
    itch::StockDirectory {
        stock_locate: instrument.0.into(),
        timestamp: timestamp(at.time),
        stock: symbol.0,
        market_category: b' ',
        financial_status: b'N',
        round_lot_size: round_lot.0.into(),
        round_lots_only: b'N',
        issue_classification: b'C',
        issue_sub_type: *b"Z ",
        authenticity: b'P',
        short_sale_threshold: b'N',
        ipo_flag: b'N',
        luld_reference_price_tier: b' ',
        etp_flag: b'N',
        inverse_indicator: b'N',
        ..Default::default()
    }
}

fn trading_action(
    at: Stamp,
    instrument: InstrumentId,
    symbol: Symbol,
    (state, reason): (u8, Reason),
) -> itch::StockTradingAction {
    itch::StockTradingAction {
        stock_locate: instrument.0.into(),
        timestamp: timestamp(at.time),
        stock: symbol.0,
        trading_state: state,
        reserved: b' ',
        reason: reason.0,
        ..Default::default()
    }
}

/// A displayed part of a cross: not printable, since the cross is told as a whole.
fn order_executed_with_price(at: Stamp, filled: &CrossFilled) -> itch::OrderExecutedWithPrice {
    itch::OrderExecutedWithPrice {
        stock_locate: filled.instrument.0.into(),
        timestamp: timestamp(at.time),
        order_reference: filled.order.0.into(),
        executed_shares: filled.qty.0.into(),
        match_number: filled.match_number.0.into(),
        printable: b'N',
        execution_price: filled.price.0.into(),
        ..Default::default()
    }
}
