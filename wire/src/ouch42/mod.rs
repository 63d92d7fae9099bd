//! OUCH 4.2: order entry by token, for clients that have it.
//!
//! Every message has a fixed length. Orders go by a token of 14 characters that the client chooses.
//! Letters mean different messages in different directions, so there are two enums. Codes that mean
//! the same in OUCH 5.0 are those of [`ouch50`](crate::ouch50).

mod codes;
mod inbound;
mod outbound;

pub use crate::ouch50::{
    BrokenTradeReason, CancelReason, Capacity, CrossType, LiquidityFlag, OrderState, Side,
    SystemEventCode,
};
pub use codes::{Display, RejectReason, time_in_force};
pub use inbound::{CancelOrder, EnterOrder, Inbound, ModifyOrder, ReplaceOrder, TradeNow};
pub use outbound::{
    Accepted, AiqCanceled, BrokenTrade, CancelPending, CancelReject, Canceled, Executed,
    ExecutedWithReferencePrice, OrderModified, OrderPriorityUpdate, Outbound, Rejected, Replaced,
    SystemEvent, TradeCorrection, TradeNowAccepted,
};

/// The price of a market order, which is for crosses only.
pub const PRICE_MARKET: u32 = 0x7fff_ffff;
/// The highest limit price: 199,999.9900.
pub const PRICE_MAX: u32 = 1_999_999_900;
