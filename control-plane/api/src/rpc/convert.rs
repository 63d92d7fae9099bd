//! What the venue knows, as messages of gRPC.

use ::rpc::v1;
use ::rpc::v1::{market_update, order_update};
use engine::core::{PostOnly, Side};
use gateway::{Execution, Order, Special, Status, Update};
use market::{Candle, Delta, Level, LevelChange, Trade};

use crate::resources::order_body::{OrderId, is_expiry, reason_text};
use crate::resources::order_terms::{self, PegBody, TimeInForceBody};
use crate::resources::{account_stream, stream};

fn side(side: Side) -> i32 {
    match side {
        Side::Buy => v1::Side::Buy.into(),
        Side::Sell => v1::Side::Sell.into(),
    }
}

pub(super) fn level(Level { price, shares, orders }: Level) -> v1::Level {
    v1::Level { price: price.0, shares, orders }
}

fn level_change(change: LevelChange) -> v1::LevelChange {
    let LevelChange { side: of, price, shares, orders } = change;
    v1::LevelChange { side: side(of), price: price.0, shares, orders }
}

pub(super) fn trade(trade: Trade) -> v1::Trade {
    v1::Trade {
        number: trade.number,
        match_number: trade.match_number,
        time_ns: trade.time_ns,
        symbol: trade.symbol.to_string(),
        price: trade.price.0,
        shares: trade.shares,
        aggressor: trade.aggressor.map_or(v1::Side::Unspecified.into(), side),
    }
}

fn candle(symbol: String, candle: Candle) -> v1::Candle {
    v1::Candle {
        symbol,
        start_ns: candle.start_ns,
        open: candle.open.0,
        high: candle.high.0,
        low: candle.low.0,
        close: candle.close.0,
        shares: candle.shares,
        trades: candle.trades,
    }
}

impl From<stream::News> for v1::MarketUpdate {
    fn from(news: stream::News) -> Self {
        use market_update::Update as U;
        use stream::News as N;
        let update = match news {
            N::Book(symbol, sequence, Delta::Snapshot { bids, offers }) => {
                let levels = |levels: Vec<Level>| levels.into_iter().map(level).collect();
                let (bids, offers) = (levels(bids), levels(offers));
                let symbol = symbol.to_string();
                U::Snapshot(v1::BookSnapshot { symbol, sequence, bids, offers })
            }
            N::Book(symbol, sequence, Delta::Changes(changes)) => {
                let changes = changes.into_iter().map(level_change).collect();
                U::Changes(v1::BookChanges { symbol: symbol.to_string(), sequence, changes })
            }
            N::Trade(one) => U::Trade(trade(one)),
            N::Candle(symbol, now) => U::Candle(candle(symbol.to_string(), now)),
            N::Heartbeat(engine_sequence) => U::Heartbeat(v1::MarketHeartbeat { engine_sequence }),
        };
        Self { update: Some(update) }
    }
}

pub(super) fn order(number: u32, order: &Order) -> v1::Order {
    let (status, reason) = match order.status {
        Status::Open => (v1::OrderStatus::Open, ""),
        Status::Filled => (v1::OrderStatus::Filled, ""),
        Status::Canceled(reason) if is_expiry(reason) => {
            (v1::OrderStatus::Expired, reason_text(reason))
        }
        Status::Canceled(reason) => (v1::OrderStatus::Canceled, reason_text(reason)),
    };
    let special = order.special;
    let positive = |value: u32| (value != 0).then_some(value);
    let expires = order_terms::expires_at(&special);
    v1::Order {
        id: OrderId { number, id: order.id }.to_string(),
        symbol: order.symbol.to_string(),
        side: side(order.side),
        quantity: order.qty,
        executed: order.executed,
        remaining: order.leaves,
        price: order.price.map(|price| price.0),
        executed_value: order.value,
        time_in_force: time_in_force(order).into(),
        client_order_id: order.client_order_id.text().unwrap_or_default(),
        status: status.into(),
        reason: reason.to_owned(),
        entered_ns: order.entered_ns,
        changed_ns: order.changed_ns,
        version: order.version,
        expires_ns: expires.and_then(|at| u64::try_from(at.ns()).ok()),
        stop_price: positive(special.terms.stop_price.0),
        post_only: special.terms.post_only != PostOnly::No,
        display_quantity: order_terms::display_quantity(&special),
        min_quantity: positive(special.terms.min_qty.0),
        peg: peg(&special).into(),
        peg_offset: special.terms.peg_offset,
    }
}

fn time_in_force(order: &Order) -> v1::TimeInForce {
    match order_terms::time_in_force(order.time_in_force, &order.special, order.qty) {
        TimeInForceBody::Day => v1::TimeInForce::Day,
        TimeInForceBody::Ioc => v1::TimeInForce::Ioc,
        TimeInForceBody::Fok => v1::TimeInForce::Fok,
        TimeInForceBody::Gtc => v1::TimeInForce::Gtc,
        TimeInForceBody::Gtd => v1::TimeInForce::Gtd,
        TimeInForceBody::AtOpen => v1::TimeInForce::AtOpen,
        TimeInForceBody::AtClose => v1::TimeInForce::AtClose,
    }
}

fn peg(special: &Special) -> v1::Peg {
    match order_terms::peg(special) {
        None => v1::Peg::Unspecified,
        Some(PegBody::Primary) => v1::Peg::Primary,
        Some(PegBody::Market) => v1::Peg::Market,
        Some(PegBody::Midpoint) => v1::Peg::Midpoint,
    }
}

fn execution(number: u32, execution: &Execution) -> v1::Execution {
    v1::Execution {
        id: format!("{number}-{}", execution.number),
        order_id: OrderId { number, id: execution.order }.to_string(),
        symbol: execution.symbol.to_string(),
        side: side(execution.side),
        match_number: execution.match_number,
        price: execution.price.0,
        quantity: execution.qty,
        time_ns: execution.time_ns,
        taker: execution.is_taker,
        busted: execution.busted_seq.is_some(),
        corrects: execution.corrects.map(|of| format!("{number}-{of}")).unwrap_or_default(),
    }
}

impl From<account_stream::News> for v1::OrderUpdate {
    fn from(account_stream::News { number, sequence, what }: account_stream::News) -> Self {
        use account_stream::What as W;
        use order_update::Update as U;
        let update = match what {
            W::Snapshot(orders) => {
                let orders = orders.iter().map(|one| order(number, one)).collect();
                U::Snapshot(v1::OpenOrders { orders })
            }
            W::Update(Update::Order(changed)) => U::Order(order(number, &changed)),
            W::Update(Update::Execution(fill)) => U::Execution(execution(number, &fill)),
            W::Heartbeat => U::Heartbeat(v1::OrderHeartbeat {}),
        };
        Self { sequence, update: Some(update) }
    }
}
