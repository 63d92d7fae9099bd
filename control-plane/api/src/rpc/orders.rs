//! Orders over gRPC.

use ::rpc::v1::orders_server::Orders;
use ::rpc::v1::{
    CancelAllOrdersRequest, CancelAllOrdersResponse, CancelOrderRequest, GetOrderRequest, Order,
    OrderUpdate, PlaceOrderRequest, ReplaceOrderRequest, Side, StreamOrdersRequest, TimeInForce,
};
use engine::core::{Price, Symbol};
use gateway::form::is_limit;
use gateway::{ClientOrderId, NewOrder};
use store::AccountId;
use tonic::metadata::MetadataValue;
use tonic::{Request, Response, Status};

use crate::problem::{Code, Problem};
use crate::reply::Recorded;
use crate::resources::account_stream::Told;
use crate::resources::order_body::{OrderId, client_order_id, quantity, time_in_force};
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
    let price = new.price.map(price).transpose()?;
    let given = match TimeInForce::try_from(new.time_in_force) {
        Ok(TimeInForce::Unspecified) => None,
        Ok(TimeInForce::Day) => Some(engine::core::TimeInForce::Day),
        Ok(TimeInForce::Ioc) => Some(engine::core::TimeInForce::Ioc),
        Err(_) => return Err(refuse("time_in_force: there is no such one")),
    };
    Ok(NewOrder {
        symbol: symbol(&new.symbol)?,
        side,
        qty: quantity(new.quantity)?,
        price,
        time_in_force: time_in_force(given, price)?,
        client_order_id: name(&new.client_order_id)?.unwrap_or(ClientOrderId::NONE),
    })
}

fn read_terms(new: &ReplaceOrderRequest) -> Result<Terms, Problem> {
    let (qty, price) = (quantity(new.quantity)?, price(new.price)?);
    Ok(Terms { qty, price, client_order_id: name(&new.client_order_id)? })
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
