//! OUCH 5.0 messages from venue to client.

use super::{
    APPENDAGE_LENGTH_BYTES, Appendage, AppendageRule, OuchError, TagValue, WriteError, direction,
};
use super::{
    AiqStrategy, BrokenTradeReason, CancelReason, Capacity, CrossType, Display, LiquidityFlag,
    OrderState, RejectReason, RestateReason, Side, SystemEventCode, TimeInForce,
};
use crate::MessageError;
use crate::message::layouts;
use zerocopy::network_endian::{U16, U32, U64};

direction! {
    /// A message from venue to client.
    "OUCH 5.0 outbound" Outbound {
        SystemEvent: Never = 10,
        OrderAccepted: Required = 64,
        OrderReplaced: Required = 68,
        OrderCanceled: Optional = 18,
        AiqCanceled: Optional = 32,
        OrderExecuted: RequiredOnWrite = 36,
        BrokenTrade: Optional = 36,
        Rejected: Optional = 29,
        CancelPending: Optional = 13,
        CancelReject: Optional = 13,
        OrderPriorityUpdate: Optional = 30,
        OrderModified: Optional = 18,
        OrderRestated: Required = 16,
        MassCancelResponse: Required = 27,
        DisableOrderEntryResponse: Required = 19,
        EnableOrderEntryResponse: Required = 19,
        AccountQueryResponse: Optional = 13,
        TradeCorrection: Never = 49,
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

    /// `A` Order Accepted.
    OrderAccepted(b'A', 62) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// See [`Side`].
        13 side: u8 as Side,
        /// Shares accepted.
        14 quantity: U32,
        /// Instrument.
        18 symbol: [u8; 8],
        /// Price accepted, 4 decimals; may differ from the one entered.
        26 price: U64,
        /// See [`TimeInForce`].
        34 time_in_force: u8 as TimeInForce,
        /// See [`Display`].
        35 display: u8 as Display,
        /// The venue's number for the order, the same as in ITCH.
        36 order_reference: U64,
        /// See [`Capacity`].
        44 capacity: u8 as Capacity,
        /// Intermarket sweep: Y or N.
        45 intermarket_sweep: u8,
        /// See [`CrossType`].
        46 cross_type: u8 as CrossType,
        /// See [`OrderState`].
        47 order_state: u8 as OrderState,
        /// The client's free text; need not be unique.
        48 cl_ord_id: [u8; 14],
    }

    /// `U` Order Replaced.
    OrderReplaced(b'U', 66) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The order that was replaced.
        9 orig_user_ref_num: U32,
        /// The client's number for the order.
        13 user_ref_num: U32,
        /// See [`Side`].
        17 side: u8 as Side,
        /// Shares accepted.
        18 quantity: U32,
        /// Instrument.
        22 symbol: [u8; 8],
        /// Price accepted, 4 decimals; may differ from the one entered.
        30 price: U64,
        /// See [`TimeInForce`].
        38 time_in_force: u8 as TimeInForce,
        /// See [`Display`].
        39 display: u8 as Display,
        /// The venue's number for the order, the same as in ITCH.
        40 order_reference: U64,
        /// See [`Capacity`].
        48 capacity: u8 as Capacity,
        /// Intermarket sweep: Y or N.
        49 intermarket_sweep: u8,
        /// See [`CrossType`].
        50 cross_type: u8 as CrossType,
        /// See [`OrderState`].
        51 order_state: u8 as OrderState,
        /// The client's free text; need not be unique.
        52 cl_ord_id: [u8; 14],
    }

    /// `C` Order Canceled.
    OrderCanceled(b'C', 18) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// Shares cancelled just now.
        13 quantity: U32,
        /// See [`CancelReason`].
        17 reason: u8 as CancelReason,
    }

    /// `D` AIQ Canceled.
    AiqCanceled(b'D', 32) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// Shares cancelled just now.
        13 decrement_shares: U32,
        /// Always `Q`.
        17 reason: u8,
        /// Shares kept from trading.
        18 quantity_prevented: U32,
        /// Price it would have traded at, 4 decimals.
        22 execution_price: U64,
        /// See [`LiquidityFlag`].
        30 liquidity_flag: u8 as LiquidityFlag,
        /// See [`AiqStrategy`].
        31 aiq_strategy: u8 as AiqStrategy,
    }

    /// `E` Order Executed.
    OrderExecuted(b'E', 34) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// Shares executed just now.
        13 quantity: U32,
        /// Limit price, 4 decimals.
        17 price: U64,
        /// See [`LiquidityFlag`].
        25 liquidity_flag: u8 as LiquidityFlag,
        /// Number of the trade, the same as in ITCH.
        26 match_number: U64,
    }

    /// `B` Broken Trade.
    BrokenTrade(b'B', 36) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// Number of the trade.
        13 match_number: U64,
        /// See [`BrokenTradeReason`].
        21 reason: u8 as BrokenTradeReason,
        /// The client's free text; need not be unique.
        22 cl_ord_id: [u8; 14],
    }

    /// `J` Rejected.
    Rejected(b'J', 29) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// See [`RejectReason`].
        13 reason: U16 as RejectReason,
        /// The client's free text; need not be unique.
        15 cl_ord_id: [u8; 14],
    }

    /// `P` Cancel Pending.
    CancelPending(b'P', 13) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
    }

    /// `I` Cancel Reject.
    CancelReject(b'I', 13) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
    }

    /// `T` Order Priority Update.
    OrderPriorityUpdate(b'T', 30) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// Limit price, 4 decimals.
        13 price: U64,
        /// See [`Display`].
        21 display: u8 as Display,
        /// The venue's new number for the order.
        22 order_reference: U64,
    }

    /// `M` Order Modified.
    OrderModified(b'M', 18) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// See [`Side`].
        13 side: u8 as Side,
        /// Shares outstanding now.
        14 quantity: U32,
    }

    /// `R` Order Restated.
    OrderRestated(b'R', 14) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// See [`RestateReason`].
        13 reason: u8 as RestateReason,
    }

    /// `X` Mass Cancel Response.
    MassCancelResponse(b'X', 25) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// Participant.
        13 firm: [u8; 4],
        /// Instrument.
        17 symbol: [u8; 8],
    }

    /// `G` Disable Order Entry Response.
    DisableOrderEntryResponse(b'G', 17) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// Participant.
        13 firm: [u8; 4],
    }

    /// `K` Enable Order Entry Response.
    EnableOrderEntryResponse(b'K', 17) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// Participant.
        13 firm: [u8; 4],
    }

    /// `Q` Account Query Response.
    AccountQueryResponse(b'Q', 13) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The lowest number that will be accepted.
        9 next_user_ref_num: U32,
    }

    /// `F` Trade Correction. Only in the text of 2023: read, never written.
    TradeCorrection(b'F', 49) {
        /// Nanoseconds since midnight.
        1 timestamp: U64,
        /// The client's number for the order.
        9 user_ref_num: U32,
        /// Quantity.
        13 quantity: U32,
        /// Limit price, 4 decimals.
        17 price: U64,
        /// See [`LiquidityFlag`].
        25 liquidity_flag: u8 as LiquidityFlag,
        /// Number of the trade.
        26 match_number: U64,
        /// N: adjusted to net asset value.
        34 reason: u8,
        /// The client's free text; need not be unique.
        35 cl_ord_id: [u8; 14],
    }
}
