//! What people are told of their orders: shares that traded, and ends that they have not asked for.
//!
//! Only what happens for the first time is told, not what a rebuild meets again; it is written down
//! in the transaction that projects it. An order is told of once a batch, however many trades it
//! had in it. Participants of the wire are nobody here, and cost nothing.

use std::collections::BTreeMap;

use engine::core::event::Rejected;
use engine::core::{CancelReason, Symbol};
use ledger::{LedgerError, brokerage};
use notify::news;
use notify::tell::News;
use notify::topic::Topic;
use serde_json::json;
use store::{Currency, Money, Timestamp, Tx, UserId};

use crate::PortfolioError;
use crate::orders::{Execution, Order, cancel_text};
use crate::state::State;

/// What a batch has done to people's orders.
#[derive(Debug, Default)]
pub(crate) struct Gathered {
    /// By the order's number.
    filled: BTreeMap<u64, Filled>,
    /// In their order.
    ended: Vec<Ended>,
}

/// What traded of an order in a batch, and how it stands after.
#[derive(Debug)]
struct Filled {
    order: Of,
    is_buy: bool,
    shares: u64,
    value: i64,
    fees: i64,
    wanted: u64,
    traded: u64,
    open: u32,
    time: Timestamp,
}

/// Of which order something is told.
#[derive(Clone, Copy, Debug)]
struct Of {
    account: u32,
    symbol: Symbol,
    session: u16,
    user_ref: u32,
}

/// An order that is no more, or never was.
#[derive(Debug)]
struct Ended {
    account: u32,
    title: String,
    data: serde_json::Value,
}

/// Whether the account is one that a person has opened.
const fn is_somebodys(account: u32) -> bool {
    account >= brokerage::NUMBER_FIRST
}

fn of(order: &Order) -> Of {
    let Order { account, symbol, session, first_ref, .. } = *order;
    Of { account, symbol, session, user_ref: first_ref }
}

impl Gathered {
    /// A trade, and the order as it is after it.
    pub(crate) fn filled(&mut self, order: &Order, execution: &Execution) {
        if !is_somebodys(order.account) {
            return;
        }
        let (shares, value, fees) = (u64::from(execution.qty), execution.value, execution.fee);
        let (is_buy, time) = (execution.is_buy, execution.time);
        let (wanted, traded, open) = (order.qty, order.traded(), order.open);
        let before = self.filled.remove(&order.id);
        let (more, paid, cost) = before.map_or((0, 0, 0), |b| (b.shares, b.value, b.fees));
        let (shares, value, fees) = (shares + more, value + paid, fees + cost);
        let order_id = order.id;
        let order = of(order);
        let filled = Filled { order, is_buy, shares, value, fees, wanted, traded, open, time };
        self.filled.insert(order_id, filled);
    }

    /// What was open of an order is cancelled. Who asked for that knows, and so does who sent an
    /// order that may not wait, by the answer to it; what has waited for a stop price is told.
    pub(crate) fn canceled(&mut self, order: &Order, reason: CancelReason, time: Timestamp) {
        let is_by_itself = reason == CancelReason::Ioc && order.entered == time;
        if reason != CancelReason::User && !is_by_itself {
            self.ended(order, cancel_text(reason), time);
        }
    }

    /// The day began without an order.
    pub(crate) fn lost(&mut self, order: &Order, time: Timestamp) {
        self.ended(order, "the venue began the next day without it", time);
    }

    fn ended(&mut self, order: &Order, why: &str, time: Timestamp) {
        if !is_somebodys(order.account) {
            return;
        }
        let Of { account, symbol, session, user_ref } = of(order);
        let side = if order.is_buy() { "buy" } else { "sell" };
        let title = format!("The order to {side} {} {symbol} has ended: {why}", order.qty);
        let data = json!({
            "order": order.id, "account": account, "symbol": symbol.to_string(), "side": side,
            "session": session, "user_ref": user_ref, "quantity": order.qty,
            "filled": order.filled, "client_order_id": order.client_text, "reason": why,
            "time": time.to_string(),
        });
        self.ended.push(Ended { account, title, data });
    }

    /// An order was not taken: whoever sent it has heard why at once.
    pub(crate) fn refused(
        &mut self,
        account: u32,
        (refused, client_text): (&Rejected, &str),
        time: Timestamp,
    ) {
        if !is_somebodys(account) {
            return;
        }
        let title = "An order was refused".to_owned();
        let data = json!({
            "account": account, "session": refused.session.0, "user_ref": refused.user_ref.0,
            "client_order_id": client_text, "code": refused.reason as u16,
            "time": time.to_string(),
        });
        self.ended.push(Ended { account, title, data });
    }

    /// Writes it down for who owns the accounts.
    pub(crate) async fn write(
        self,
        tx: &mut Tx,
        state: &mut State,
        currency: Currency,
    ) -> Result<(), PortfolioError> {
        if self.filled.is_empty() && self.ended.is_empty() {
            return Ok(());
        }
        let mut rows = news::bulk();
        for (number, filled) in &self.filled {
            if let Some(user) = user_of(tx, state, filled.order.account).await? {
                rows.push(tx, news::row(user, &filled.news(*number, currency))).await?;
            }
        }
        for Ended { account, title, data } in self.ended {
            if let Some(user) = user_of(tx, state, account).await? {
                let news = News { topic: Topic::OrderEnded, title, body: String::new(), data };
                rows.push(tx, news::row(user, &news)).await?;
            }
        }
        Ok(rows.flush(tx).await?)
    }
}

impl Filled {
    fn news(&self, number: u64, currency: Currency) -> News {
        let Of { account, symbol, session, user_ref } = self.order;
        let (verb, side) = if self.is_buy { ("Bought", "buy") } else { ("Sold", "sell") };
        let money = |minor| Money::new(minor, currency);
        let title = format!("{verb} {} {symbol} for {}", self.shares, money(self.value));
        let body = format!(
            "{} of {} shares of the order have traded, {} are open. Fees: {}.",
            self.traded,
            self.wanted,
            self.open,
            money(self.fees)
        );
        let data = json!({
            "order": number, "account": account, "symbol": symbol.to_string(), "side": side,
            "session": session, "user_ref": user_ref, "shares": self.shares,
            "value": money(self.value).decimal(),
            "fees": money(self.fees).decimal(), "currency": currency.code(),
            "quantity": self.wanted, "filled": self.traded, "remaining": self.open,
            "time": self.time.to_string(),
        });
        News { topic: Topic::Fill, title, body, data }
    }
}

/// Who has opened an account; nobody when it is not known here.
async fn user_of(
    tx: &mut Tx,
    state: &mut State,
    account: u32,
) -> Result<Option<UserId>, PortfolioError> {
    if let Some(user) = state.users.get(&account) {
        return Ok(Some(*user));
    }
    match brokerage::by_number(tx, account).await {
        // Whose an account is never changes.
        Ok(found) => {
            state.users.insert(account, found.user);
            Ok(Some(found.user))
        }
        Err(LedgerError::NotFound(_)) => Ok(None),
        Err(error) => Err(error.into()),
    }
}
