//! Orders over gRPC.

use ::rpc::v1::orders_server::Orders;
use ::rpc::v1::{
    CancelAllOrdersRequest, CancelAllOrdersResponse, CancelOrderRequest, GetOrderRequest, Order,
    OrderUpdate, Peg, PlaceOrderRequest, ReplaceOrderRequest, Side, StreamOrdersRequest,
    TimeInForce,
};
use engine::core::{Price, Qty, Symbol};
use gateway::form::is_limit;
use gateway::{ClientOrderId, NewOrder};
use store::{AccountId, Timestamp};
use tonic::metadata::MetadataValue;
use tonic::{Request, Response, Status};

use crate::problem::{Code, Problem};
use crate::reply::Recorded;
use crate::resources::account_stream::Told;
use crate::resources::order_body::{OrderId, client_order_id, new_order, quantity};
use crate::resources::order_terms::{PegBody, TimeInForceBody, Wanted};
use crate::resources::orders::{
    CanceledBody, Done, Terms, cancel_order, cancel_orders, find_order, place_order, replace_order,
};
use crate::resources::{accounts, market};
use crate::rpc::convert::order;
use crate::rpc::{Service, Updates, caller, status, stream};

fn refuse(what: &str) -> Problem {
    Problem::new(Code::Unprocessable, what)
}

/// The account that is named; nothing for the caller's only one.
fn account(text: &str) -> Result<Option<AccountId>, Problem> {
    let refuse = |_| refuse("account_id: not the id of an account");
    (!text.is_empty()).then(|| text.parse().map_err(refuse)).transpose()
}

fn symbol(text: &str) -> Result<Symbol, Problem> {
    market::symbol(text).map_err(|_| refuse("symbol: there is no such instrument"))
}

fn price(given: u32) -> Result<Price, Problem> {
    let what = "price: from 1 to 1999999900 ten-thousandths";
    if is_limit(given) { Ok(Price(given)) } else { Err(refuse(what)) }
}

fn name(text: &str) -> Result<Option<ClientOrderId>, Problem> {
    (!text.is_empty()).then(|| client_order_id(Some(text))).transpose()
}

fn read_new(new: &PlaceOrderRequest) -> Result<NewOrder, Problem> {
    let side = match new.side() {
        Side::Buy => engine::core::Side::Buy,
        Side::Sell => engine::core::Side::Sell,
        Side::Unspecified => return Err(refuse("side: say SIDE_BUY or SIDE_SELL")),
    };
    let wanted = Wanted {
        price: new.price.map(price).transpose()?,
        time_in_force: time_in_force(new.time_in_force)?,
        expires_at: new.expires_ns.map(moment).transpose()?,
        stop_price: new.stop_price.map(stop_price).transpose()?,
        post_only: new.post_only,
        display_quantity: new.display_quantity.map(Qty),
        min_quantity: new.min_quantity.map(Qty),
        peg: peg(new.peg)?,
        peg_offset: new.peg_offset,
        ..Wanted::new(side, quantity(new.quantity)?)
    };
    let name = name(&new.client_order_id)?.unwrap_or(ClientOrderId::NONE);
    new_order(symbol(&new.symbol)?, &wanted, name)
}

fn stop_price(given: u32) -> Result<Price, Problem> {
    price(given).map_err(|_| refuse("stop_price: from 1 to 1999999900 ten-thousandths"))
}

fn moment(ns: u64) -> Result<Timestamp, Problem> {
    let ns = i64::try_from(ns).map_err(|_| refuse("expires_ns: before the year 2106"))?;
    Ok(Timestamp::from_ns(ns))
}

fn time_in_force(given: i32) -> Result<Option<TimeInForceBody>, Problem> {
    let unknown = |_| refuse("time_in_force: there is no such one");
    Ok(match TimeInForce::try_from(given).map_err(unknown)? {
        TimeInForce::Unspecified => None,
        TimeInForce::Day => Some(TimeInForceBody::Day),
        TimeInForce::Ioc => Some(TimeInForceBody::Ioc),
        TimeInForce::Fok => Some(TimeInForceBody::Fok),
        TimeInForce::Gtc => Some(TimeInForceBody::Gtc),
        TimeInForce::Gtd => Some(TimeInForceBody::Gtd),
        TimeInForce::AtOpen => Some(TimeInForceBody::AtOpen),
        TimeInForce::AtClose => Some(TimeInForceBody::AtClose),
    })
}

fn peg(given: i32) -> Result<Option<PegBody>, Problem> {
    Ok(match Peg::try_from(given).map_err(|_| refuse("peg: there is no such one"))? {
        Peg::Unspecified => None,
        Peg::Primary => Some(PegBody::Primary),
        Peg::Market => Some(PegBody::Market),
        Peg::Midpoint => Some(PegBody::Midpoint),
    })
}

fn read_terms(new: &ReplaceOrderRequest) -> Result<Terms, Problem> {
    Ok(Terms {
        qty: quantity(new.quantity)?,
        price: new.price.map(price).transpose()?,
        stop_price: new.stop_price.map(stop_price).transpose()?,
        client_order_id: name(&new.client_order_id)?,
    })
}

fn done(outcome: Result<Done, Problem>) -> Result<Response<Order>, Status> {
    let Done { number, order: found, is_repeat } = outcome.map_err(|problem| status(&problem))?;
    Ok(marked(order(number, &found), Some(is_repeat)))
}

/// The answer to a write, and whether it was given before; nothing where nothing was decided. What
/// was decided now is in the audit log with the decision.
fn marked<T>(message: T, is_repeat: Option<bool>) -> Response<T> {
    let mut response = Response::new(message);
    match is_repeat {
        Some(true) => {
            let yes = MetadataValue::from_static("true");
            response.metadata_mut().insert("idempotency-replayed", yes);
        }
        Some(false) => drop(response.extensions_mut().insert(Recorded)),
        None => {}
    }
    response
}

#[tonic::async_trait]
impl Orders for Service {
    async fn place_order(
        &self,
        request: Request<PlaceOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let (caller, new) = (caller(&request)?, request.get_ref());
        let place = async {
            place_order(&self.api, &caller, account(&new.account_id)?, read_new(new)?).await
        };
        done(place.await)
    }

    async fn replace_order(
        &self,
        request: Request<ReplaceOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let (caller, new) = (caller(&request)?, request.get_ref());
        let replace = async {
            replace_order(&self.api, &caller, &new.id, new.version, read_terms(new)?).await
        };
        done(replace.await)
    }

    async fn cancel_order(
        &self,
        request: Request<CancelOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let (caller, asked) = (caller(&request)?, request.get_ref());
        done(cancel_order(&self.api, &caller, &asked.id, asked.version).await)
    }

    async fn cancel_all_orders(
        &self,
        request: Request<CancelAllOrdersRequest>,
    ) -> Result<Response<CancelAllOrdersResponse>, Status> {
        let (caller, asked) = (caller(&request)?, request.get_ref());
        let cancel = async {
            let only = (!asked.symbol.is_empty()).then(|| symbol(&asked.symbol)).transpose()?;
            cancel_orders(&self.api, &caller, account(&asked.account_id)?, only).await
        };
        let (CanceledBody { orders, shares }, is_repeat) =
            cancel.await.map_err(|problem: Problem| status(&problem))?;
        Ok(marked(CancelAllOrdersResponse { orders, shares }, is_repeat))
    }

    async fn get_order(
        &self,
        request: Request<GetOrderRequest>,
    ) -> Result<Response<Order>, Status> {
        let caller = caller(&request)?;
        let found = find_order(&self.api, &caller, &request.get_ref().id).await;
        let (_, OrderId { number, .. }, found) = found.map_err(|problem| status(&problem))?;
        Ok(Response::new(order(number, &found)))
    }

    type StreamOrdersStream = Updates<OrderUpdate>;

    async fn stream_orders(
        &self,
        request: Request<StreamOrdersRequest>,
    ) -> Result<Response<Self::StreamOrdersStream>, Status> {
        let (caller, asked) = (caller(&request)?, request.get_ref());
        let told = async {
            let named = account(&asked.account_id)?;
            let number = accounts::to_trade(&self.api, &caller, named).await?.number;
            Told::new(self.api.gateway()?.clone(), number, asked.after)
        };
        let told = told.await.map_err(|problem: Problem| status(&problem))?;
        Ok(Response::new(stream(self.api.clone(), caller, told)))
    }
}
