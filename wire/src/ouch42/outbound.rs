//! OUCH 4.2 messages from venue to client.

use super::{
    BrokenTradeReason, CancelReason, Capacity, CrossType, Display, OrderState, RejectReason, Side,
    SystemEventCode,
};
use crate::message::{layouts, protocol};
use zerocopy::network_endian::{U32, U64};

protocol! {
    /// A message from venue to client.
    "OUCH 4.2 outbound" Outbound {
        SystemEvent = 10,
        Accepted = 66,
        Replaced = 80,
        Canceled = 28,
        AiqCanceled = 37,
        Executed = 40,
        ExecutedWithReferencePrice = 45,
        TradeCorrection = 41,
        BrokenTrade = 32,
        Rejected = 24,
        CancelPending = 23,
        CancelReject = 23,
        TradeNowAccepted = 23,
        OrderPriorityUpdate = 36,
        OrderModified = 28,
    }
}

layouts! {
    /// `S` System Event.
    SystemEvent(b'S', 10) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// See [`SystemEventCode`].
        9 event: u8 as SystemEventCode,
    }

    /// `A` Accepted.
    Accepted(b'A', 66) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// See [`Side`].
        23 side: u8 as Side,
        /// Shares, 1 to 999,999.
        24 shares: U32,
        /// Instrument.
        28 stock: [u8; 8],
        /// Limit price, 4 decimals; see [`PRICE_MARKET`](super::PRICE_MARKET).
        36 price: U32,
        /// Seconds to live; see [`time_in_force`](super::time_in_force).
        40 time_in_force: U32,
        /// Participant; blank for that of the account.
        44 firm: [u8; 4],
        /// See [`Display`].
        48 display: u8 as Display,
        /// The venue's number for the order, the same as in ITCH.
        49 order_reference: U64,
        /// See [`Capacity`].
        57 capacity: u8 as Capacity,
        /// Intermarket sweep: Y, N, or y for a trade-at sweep.
        58 intermarket_sweep: u8,
        /// Least quantity to trade at once; 0 for none.
        59 minimum_quantity: U32,
        /// See [`CrossType`].
        63 cross_type: u8 as CrossType,
        /// See [`OrderState`].
        64 order_state: u8 as OrderState,
        /// Weight at the best price on entry: 0, 1, 2, 3, S, N or space.
        65 bbo_weight: u8,
    }

    /// `U` Replaced.
    Replaced(b'U', 80) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// Name of the order that takes its place.
        9 replacement_token: [u8; 14],
        /// See [`Side`].
        23 side: u8 as Side,
        /// Shares, 1 to 999,999.
        24 shares: U32,
        /// Instrument.
        28 stock: [u8; 8],
        /// Limit price, 4 decimals; see [`PRICE_MARKET`](super::PRICE_MARKET).
        36 price: U32,
        /// Seconds to live; see [`time_in_force`](super::time_in_force).
        40 time_in_force: U32,
        /// Participant; blank for that of the account.
        44 firm: [u8; 4],
        /// See [`Display`].
        48 display: u8 as Display,
        /// The venue's number for the order, the same as in ITCH.
        49 order_reference: U64,
        /// See [`Capacity`].
        57 capacity: u8 as Capacity,
        /// Intermarket sweep: Y, N, or y for a trade-at sweep.
        58 intermarket_sweep: u8,
        /// Least quantity to trade at once; 0 for none.
        59 minimum_quantity: U32,
        /// See [`CrossType`].
        63 cross_type: u8 as CrossType,
        /// See [`OrderState`].
        64 order_state: u8 as OrderState,
        /// The order that was replaced.
        65 previous_token: [u8; 14],
        /// Weight at the best price on entry: 0, 1, 2, 3, S, N or space.
        79 bbo_weight: u8,
    }

    /// `C` Canceled.
    Canceled(b'C', 28) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// Shares cancelled just now.
        23 decrement_shares: U32,
        /// See [`CancelReason`].
        27 reason: u8 as CancelReason,
    }

    /// `D` AIQ Canceled.
    AiqCanceled(b'D', 37) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// Shares cancelled just now.
        23 decrement_shares: U32,
        /// Always `Q`.
        27 reason: u8,
        /// Shares kept from trading.
        28 quantity_prevented: U32,
        /// Price of the execution, 4 decimals.
        32 execution_price: U32,
        /// See [`LiquidityFlag`](super::LiquidityFlag); there are more.
        36 liquidity_flag: u8,
    }

    /// `E` Executed.
    Executed(b'E', 40) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// Shares executed just now.
        23 executed_shares: U32,
        /// Price of the execution, 4 decimals.
        27 execution_price: U32,
        /// See [`LiquidityFlag`](super::LiquidityFlag); there are more.
        31 liquidity_flag: u8,
        /// Number of the trade, the same as in ITCH.
        32 match_number: U64,
    }

    /// `G` Executed with Reference Price.
    ExecutedWithReferencePrice(b'G', 45) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// Shares executed just now.
        23 executed_shares: U32,
        /// Price of the execution, 4 decimals.
        27 execution_price: U32,
        /// See [`LiquidityFlag`](super::LiquidityFlag); there are more.
        31 liquidity_flag: u8,
        /// Number of the trade, the same as in ITCH.
        32 match_number: U64,
        /// Price the execution refers to, 4 decimals.
        40 reference_price: U32,
        /// I: intraday indicative value.
        44 reference_price_type: u8,
    }

    /// `F` Trade Correction.
    TradeCorrection(b'F', 41) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// Shares executed just now.
        23 executed_shares: U32,
        /// Price of the execution, 4 decimals.
        27 execution_price: U32,
        /// See [`LiquidityFlag`](super::LiquidityFlag); there are more.
        31 liquidity_flag: u8,
        /// Number of the trade, the same as in ITCH.
        32 match_number: U64,
        /// Why, as a letter.
        40 reason: u8,
    }

    /// `B` Broken Trade.
    BrokenTrade(b'B', 32) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// Number of the trade, the same as in ITCH.
        23 match_number: U64,
        /// See [`BrokenTradeReason`].
        31 reason: u8 as BrokenTradeReason,
    }

    /// `J` Rejected.
    Rejected(b'J', 24) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// See [`RejectReason`].
        23 reason: u8 as RejectReason,
    }

    /// `P` Cancel Pending.
    CancelPending(b'P', 23) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
    }

    /// `I` Cancel Reject.
    CancelReject(b'I', 23) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
    }

    /// `N` Trade Now, acknowledged.
    TradeNowAccepted(b'N', 23) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
    }

    /// `T` Order Priority Update.
    OrderPriorityUpdate(b'T', 36) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// Limit price, 4 decimals; see [`PRICE_MARKET`](super::PRICE_MARKET).
        23 price: U32,
        /// See [`Display`].
        27 display: u8 as Display,
        /// The venue's new number for the order.
        28 order_reference: U64,
    }

    /// `M` Order Modified.
    OrderModified(b'M', 28) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        9 order_token: [u8; 14],
        /// See [`Side`].
        23 side: u8 as Side,
        /// Shares, 1 to 999,999.
        24 shares: U32,
    }
}
