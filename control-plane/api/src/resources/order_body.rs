//! Orders and executions as people and programs write and read them.

use std::fmt;
use std::str::FromStr;

use engine::core::{CancelReason, PostOnly, Price, Qty, Side, Symbol};
use gateway::form::{is_limit, is_quantity};
use gateway::{ClientOrderId, Execution, NewOrder, Order, Status};
pub(crate) use portfolio::orders::cancel_text as reason_text;
use serde::{Deserialize, Serialize, Serializer};
use store::{AccountId, Timestamp};
use utoipa::ToSchema;

use crate::problem::{Code, Problem};
use crate::resources::market::{decimal, side_name, symbol};
use crate::resources::order_terms::{self, PegBody, TimeInForceBody, Wanted};

/// Buy or sell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "lowercase")]
pub enum SideBody {
    /// Buy.
    Buy,
    /// Sell.
    Sell,
}

impl From<SideBody> for Side {
    fn from(side: SideBody) -> Self {
        match side {
            SideBody::Buy => Self::Buy,
            SideBody::Sell => Self::Sell,
        }
    }
}

/// An order to be placed.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewOrderBody {
    /// Whose; the caller's only account when absent.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = "uuid")]
    pub(super) account_id: Option<AccountId>,
    /// Ticker.
    #[schema(example = "OUTC", min_length = 1, max_length = 8)]
    pub(super) symbol: String,
    /// Buy or sell.
    pub(super) side: SideBody,
    /// Shares.
    #[schema(minimum = 1, maximum = 999_999)]
    pub(super) quantity: u32,
    /// The limit, with up to four digits after the point; without one it is a market order, which
    /// trades at what there is: at once (`ioc`, `fok`), or, a sale, when its stop or auction comes.
    #[serde(default)]
    #[schema(example = "50.01", pattern = "^[0-9]{1,6}(\\.[0-9]{1,4})?$")]
    pub(super) price: Option<String>,
    /// `day` unless said otherwise; a market order is `ioc`.
    #[serde(default)]
    pub(super) time_in_force: Option<TimeInForceBody>,
    /// When a `gtd` order ends.
    #[serde(default)]
    #[schema(value_type = Option<String>, format = DateTime)]
    pub(super) expires_at: Option<Timestamp>,
    /// The order waits, seen by nobody, until the last sale is at this price or beyond it.
    #[serde(default)]
    #[schema(example = "49.50", pattern = "^[0-9]{1,6}(\\.[0-9]{1,4})?$")]
    pub(super) stop_price: Option<String>,
    /// Whether it is cancelled instead of trading at once.
    #[serde(default)]
    pub(super) post_only: bool,
    /// Shares displayed at a time, in round lots: the rest follows as they trade. 0 hides all.
    #[serde(default)]
    #[schema(maximum = 999_999)]
    pub(super) display_quantity: Option<u32>,
    /// Fewest shares to trade at a time, of an order that is hidden or trades at once.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 999_999)]
    pub(super) min_quantity: Option<u32>,
    /// What its price follows, hidden and never worse than `price`.
    #[serde(default)]
    pub(super) peg: Option<PegBody>,
    /// How far from what it follows; more is more aggressive.
    #[serde(default)]
    #[schema(example = "-0.01", pattern = "^-?[0-9]{1,6}(\\.[0-9]{1,4})?$")]
    pub(super) peg_offset: Option<String>,
    /// Your own name for it: visible ASCII. It need not be unique; retries are known by their
    /// Idempotency-Key.
    #[serde(default)]
    #[schema(min_length = 1, max_length = 14, pattern = "^[!-~]{1,14}$")]
    pub(super) client_order_id: Option<String>,
}

/// New terms of an order.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReplaceBody {
    /// Shares in all, those executed included.
    #[schema(minimum = 1, maximum = 999_999)]
    pub(super) quantity: u32,
    /// The limit; the one it has when absent.
    #[serde(default)]
    #[schema(example = "50.02", pattern = "^[0-9]{1,6}(\\.[0-9]{1,4})?$")]
    pub(super) price: Option<String>,
    /// What it waits for; the same as before when absent. An order that does not wait has none.
    #[serde(default)]
    #[schema(example = "49.40", pattern = "^[0-9]{1,6}(\\.[0-9]{1,4})?$")]
    pub(super) stop_price: Option<String>,
    /// Your own name for it; the one it had when absent.
    #[serde(default)]
    #[schema(min_length = 1, max_length = 14, pattern = "^[!-~]{1,14}$")]
    pub(super) client_order_id: Option<String>,
}

/// An order.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct OrderBody {
    /// Its name for good.
    #[schema(value_type = String, example = "1000000-7")]
    id: Shown<OrderId>,
    /// Ticker.
    #[schema(value_type = String)]
    symbol: Shown<Symbol>,
    /// `buy` or `sell`.
    side: &'static str,
    /// `limit`, `market`, `stop`, `stop_limit` or `peg`.
    #[serde(rename = "type")]
    kind: &'static str,
    /// Shares in all.
    quantity: u32,
    /// Shares executed; those of busted trades no longer count.
    executed: u32,
    /// Shares that may still trade.
    remaining: u32,
    /// The limit.
    #[schema(value_type = Option<String>)]
    price: Option<Shown<Decimal>>,
    /// What the executed shares cost or brought, before fees.
    #[schema(value_type = String)]
    executed_value: Shown<Decimal>,
    /// `executed_value` a share, rounded to four digits; null before the first execution.
    #[schema(value_type = Option<String>)]
    average_price: Option<Shown<Decimal>>,
    /// How long it lives.
    time_in_force: TimeInForceBody,
    /// When it ends, if it is good till then.
    #[schema(value_type = Option<String>, format = DateTime)]
    expires_at: Option<Shown<Timestamp>>,
    /// What it waits for; null once that came.
    #[schema(value_type = Option<String>)]
    stop_price: Option<Shown<Decimal>>,
    /// Whether it was to be cancelled instead of trading at once.
    post_only: bool,
    /// Shares displayed at a time, 0 for none; null where all are.
    display_quantity: Option<u32>,
    /// Fewest shares to trade at a time.
    min_quantity: Option<u32>,
    /// What its price follows.
    peg: Option<PegBody>,
    /// How far from what it follows.
    peg_offset: Option<String>,
    /// Your own name for it.
    client_order_id: Option<String>,
    /// `open`, `filled`, `canceled`, or `expired` with its day or its time.
    status: &'static str,
    /// Why it was cancelled.
    reason: Option<&'static str>,
    /// When it was entered.
    #[schema(value_type = String, format = DateTime)]
    entered: Shown<Timestamp>,
    /// When it last changed.
    #[schema(value_type = String, format = DateTime)]
    changed: Shown<Timestamp>,
    /// Counts its changes.
    version: u32,
}

impl OrderBody {
    pub(super) fn of(number: u32, order: &Order) -> Self {
        let (status, reason) = match order.status {
            Status::Open => ("open", None),
            Status::Filled => ("filled", None),
            Status::Canceled(reason) if is_expiry(reason) => ("expired", Some(reason_text(reason))),
            Status::Canceled(reason) => ("canceled", Some(reason_text(reason))),
        };
        let (special, terms) = (order.special, order.special.terms);
        let executed = u64::from(order.executed);
        let average = (executed > 0).then(|| (order.value + executed / 2) / executed);
        Self {
            id: Shown(OrderId { number, id: order.id }),
            symbol: Shown(order.symbol),
            side: side_name(order.side),
            kind: kind(order),
            quantity: order.qty,
            executed: order.executed,
            remaining: order.leaves,
            price: order.price.map(shown),
            executed_value: Shown(Decimal(order.value)),
            average_price: average.map(|average| Shown(Decimal(average))),
            time_in_force: order_terms::time_in_force(order.time_in_force, &special, order.qty),
            expires_at: order_terms::expires_at(&special).map(Shown),
            stop_price: (terms.stop_price.0 != 0).then(|| shown(terms.stop_price)),
            post_only: terms.post_only != PostOnly::No,
            display_quantity: order_terms::display_quantity(&special),
            min_quantity: (terms.min_qty.0 != 0).then_some(terms.min_qty.0),
            peg: order_terms::peg(&special),
            peg_offset: (terms.peg_offset != 0).then(|| signed(terms.peg_offset)),
            client_order_id: order.client_order_id.text(),
            status,
            reason,
            entered: Shown(time(order.entered_ns)),
            changed: Shown(time(order.changed_ns)),
            version: order.version,
        }
    }
}

/// An execution of an order.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct ExecutionBody {
    /// Its name.
    #[schema(example = "1000000-1")]
    id: String,
    /// The order.
    order_id: String,
    /// Ticker.
    symbol: String,
    /// `buy` or `sell`.
    side: &'static str,
    /// The venue's number of the trade, which both parties hear.
    match_number: u64,
    /// With four digits after the point.
    price: String,
    /// Shares.
    quantity: u32,
    /// Price times shares.
    value: String,
    /// `taker` or `maker`; null in an auction.
    liquidity: Option<&'static str>,
    /// When.
    #[schema(format = DateTime)]
    time: String,
    /// Whether the venue busted the trade: it is as if it had not been.
    busted: bool,
    /// The busted execution whose corrected terms these are.
    corrects: Option<String>,
}

impl ExecutionBody {
    pub(super) fn of(number: u32, execution: &Execution) -> Self {
        Self {
            id: format!("{number}-{}", execution.number),
            order_id: OrderId { number, id: execution.order }.to_string(),
            symbol: execution.symbol.to_string(),
            side: side_name(execution.side),
            match_number: execution.match_number,
            price: decimal(execution.price),
            quantity: execution.qty,
            value: decimal_of(execution.value()),
            liquidity: execution.is_taker.map(|is| if is { "taker" } else { "maker" }),
            time: time(execution.time_ns).to_string(),
            busted: execution.busted_seq.is_some(),
            corrects: execution.corrects.map(|of| format!("{number}-{of}")),
        }
    }
}

/// An order's name: the account's number and the order's in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OrderId {
    pub(crate) number: u32,
    pub(crate) id: u32,
}

impl fmt::Display for OrderId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.number, self.id)
    }
}

impl FromStr for OrderId {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (number, id) = text.split_once('-').ok_or(())?;
        let read = |text: &str| match text.as_bytes() {
            [b'1'..=b'9', ..] => text.parse().map_err(|_| ()),
            _ => Err(()),
        };
        Ok(Self { number: read(number)?, id: read(id)? })
    }
}

/// What people call it.
fn kind(order: &Order) -> &'static str {
    let waits = order.special.terms.stop_price.0 != 0;
    match (waits, order.price) {
        (true, Some(_)) => "stop_limit",
        (true, None) => "stop",
        (false, None) => "market",
        (false, Some(_)) if order_terms::peg(&order.special).is_some() => "peg",
        (false, Some(_)) => "limit",
    }
}

fn signed(offset: i32) -> String {
    let sign = if offset < 0 { "-" } else { "" };
    format!("{sign}{}", decimal_of(offset.unsigned_abs().into()))
}

/// Ten-thousandths as text.
pub(super) fn decimal_of(value: u64) -> String {
    Decimal(value).to_string()
}

fn shown(price: Price) -> Shown<Decimal> {
    Shown(Decimal(price.0.into()))
}

/// Ten-thousandths.
#[derive(Clone, Copy, Debug)]
struct Decimal(u64);

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

/// What is text in JSON, written straight into it.
#[derive(Clone, Copy, Debug)]
struct Shown<T>(T);

impl<T: fmt::Display> Serialize for Shown<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&self.0)
    }
}

fn time(ns: u64) -> Timestamp {
    Timestamp::from_ns(i64::try_from(ns).unwrap_or(i64::MAX))
}

/// Whether an order that was cancelled so has lived as long as it was to.
pub(crate) const fn is_expiry(reason: CancelReason) -> bool {
    matches!(reason, CancelReason::Closed | CancelReason::Timeout)
}

/// A price with up to four digits after the point.
pub(crate) fn price(text: &str) -> Result<Price, Problem> {
    let what = "price: from 0.0001 to 199999.99, with up to four digits after the point";
    let read = ten_thousandths(text).filter(|value| is_limit(*value)).map(Price);
    read.ok_or_else(|| Problem::new(Code::Unprocessable, what))
}

/// Up to six digits, and up to four after the point.
fn ten_thousandths(text: &str) -> Option<u32> {
    let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit());
    if !digits(whole) || !digits(part) || whole.len() > 6 || part.len() > 4 {
        return None;
    }
    let scale = 10_u32.pow(4 - part.len() as u32);
    let value = whole.parse::<u64>().ok()? * 10_000 + u64::from(part.parse::<u32>().ok()? * scale);
    u32::try_from(value).ok()
}

pub(crate) fn stop_price(text: &str) -> Result<Price, Problem> {
    price(text).map_err(|problem| {
        let detail = problem.body().detail;
        Problem::new(Code::Unprocessable, format!("stop_{detail}"))
    })
}

/// As a price, but it may be zero or below.
fn offset(text: &str) -> Result<i32, Problem> {
    let what = "peg_offset: such as -0.01, with up to four digits after the point";
    let (sign, digits) = text.strip_prefix('-').map_or((1, text), |digits| (-1, digits));
    let size = ten_thousandths(digits).and_then(|size| i32::try_from(size).ok());
    size.map(|size| sign * size).ok_or_else(|| Problem::new(Code::Unprocessable, what))
}

pub(crate) fn quantity(shares: u32) -> Result<Qty, Problem> {
    let refuse = || Problem::new(Code::Unprocessable, "quantity: from 1 to 999999 shares");
    is_quantity(shares).then_some(Qty(shares)).ok_or_else(refuse)
}

pub(crate) fn client_order_id(text: Option<&str>) -> Result<ClientOrderId, Problem> {
    let what = "client_order_id: from 1 to 14 visible ASCII characters";
    match text {
        None => Ok(ClientOrderId::NONE),
        Some(text) => {
            ClientOrderId::new(text).ok_or_else(|| Problem::new(Code::Unprocessable, what))
        }
    }
}

/// An order of one door or another.
pub(crate) fn new_order(
    symbol: Symbol,
    wanted: &Wanted,
    client_order_id: ClientOrderId,
) -> Result<NewOrder, Problem> {
    let Wanted { side, qty, price, .. } = *wanted;
    let (time_in_force, special) = wanted.read()?;
    Ok(NewOrder { symbol, side, qty, price, time_in_force, special, client_order_id })
}

pub(super) fn read_new(new: &NewOrderBody) -> Result<NewOrder, Problem> {
    let unknown = |_| Problem::new(Code::Unprocessable, "symbol: there is no such instrument");
    let symbol = symbol(&new.symbol).map_err(unknown)?;
    let wanted = Wanted {
        price: new.price.as_deref().map(price).transpose()?,
        time_in_force: new.time_in_force,
        expires_at: new.expires_at,
        stop_price: new.stop_price.as_deref().map(stop_price).transpose()?,
        post_only: new.post_only,
        display_quantity: new.display_quantity.map(Qty),
        min_quantity: new.min_quantity.map(Qty),
        peg: new.peg,
        peg_offset: new.peg_offset.as_deref().map_or(Ok(0), offset)?,
        ..Wanted::new(new.side.into(), quantity(new.quantity)?)
    };
    new_order(symbol, &wanted, client_order_id(new.client_order_id.as_deref())?)
}

impl From<(u32, Order)> for OrderBody {
    fn from((number, order): (u32, Order)) -> Self {
        Self::of(number, &order)
    }
}

impl From<(u32, Execution)> for ExecutionBody {
    fn from((number, execution): (u32, Execution)) -> Self {
        Self::of(number, &execution)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn prices_are_read_exactly_or_not_at_all() {
        let read = |text: &str| price(text).ok().map(|price| price.0);
        assert_eq!(read("50.01"), Some(500_100));
        assert_eq!(read("0.0001"), Some(1));
        assert_eq!(read("199999.99"), Some(1_999_999_900));
        for text in ["", ".", "5.", ".5", "-1", "1e3", "1.00001", "0", "200000", "1,5", " 1"] {
            assert_eq!(read(text), None, "{text:?}");
        }
        assert_eq!(decimal_of(500_100), "50.0100");
        let read = |text: &str| offset(text).ok();
        assert_eq!((read("-0.01"), read("0"), read("0.5")), (Some(-100), Some(0), Some(5_000)));
        assert_eq!((read("--1"), read("-"), read("999999")), (None, None, None));
        assert_eq!((signed(-100), signed(5_000)), ("-0.0100".to_owned(), "0.5000".to_owned()));
    }

    #[test]
    fn an_id_reads_back_and_nothing_else_is_one() {
        let id = OrderId { number: 1_000_000, id: 7 };
        assert_eq!(id.to_string().parse(), Ok(id));
        for text in ["", "-", "1", "1-", "01-2", "1-+2", "1-2-3", "a-b"] {
            assert_eq!(text.parse::<OrderId>(), Err(()), "{text:?}");
        }
    }
}
