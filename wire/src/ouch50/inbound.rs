//! OUCH 5.0 messages from client to venue.

use super::{
    APPENDAGE_LENGTH_BYTES, Appendage, AppendageRule, OuchError, TagValue, WriteError, direction,
};
use super::{Capacity, CrossType, Display, Side, TimeInForce};
use crate::MessageError;
use crate::message::layouts;
use zerocopy::network_endian::{U32, U64};

direction! {
    /// A message from client to venue.
    "OUCH 5.0 inbound" Inbound {
        EnterOrder: Required = 47,
        ReplaceOrder: Required = 40,
        CancelOrder: Optional = 9,
        ModifyOrder: Optional = 10,
        MassCancel: Required = 19,
        DisableOrderEntry: Required = 11,
        EnableOrderEntry: Required = 11,
        AccountQuery: Optional = 1,
    }
}

layouts! {
    /// `O` Enter Order.
    EnterOrder(b'O', 45) {
        /// The client's number for the order.
        1 user_ref_num: U32,
        /// See [`Side`].
        5 side: u8 as Side,
        /// Shares, 1 to 999,999.
        6 quantity: U32,
        /// Instrument.
        10 symbol: [u8; 8],
        /// Limit price, 4 decimals.
        18 price: U64,
        /// See [`TimeInForce`].
        26 time_in_force: u8 as TimeInForce,
        /// See [`Display`].
        27 display: u8 as Display,
        /// See [`Capacity`].
        28 capacity: u8 as Capacity,
        /// Intermarket sweep: Y or N.
        29 intermarket_sweep: u8,
        /// See [`CrossType`].
        30 cross_type: u8 as CrossType,
        /// The client's free text; need not be unique.
        31 cl_ord_id: [u8; 14],
    }

    /// `U` Replace Order.
    ReplaceOrder(b'U', 38) {
        /// The order to replace: the latest number of its chain.
        1 orig_user_ref_num: U32,
        /// The client's new number, above all before.
        5 user_ref_num: U32,
        /// Total intended quantity, including what has been executed.
        9 quantity: U32,
        /// Limit price, 4 decimals.
        13 price: U64,
        /// See [`TimeInForce`].
        21 time_in_force: u8 as TimeInForce,
        /// See [`Display`].
        22 display: u8 as Display,
        /// Intermarket sweep: Y or N.
        23 intermarket_sweep: u8,
        /// The client's free text; need not be unique.
        24 cl_ord_id: [u8; 14],
    }

    /// `X` Cancel Order.
    CancelOrder(b'X', 9) {
        /// The client's number for the order.
        1 user_ref_num: U32,
        /// New intended quantity of the order, including what has been executed; 0 cancels all.
        5 quantity: U32,
    }

    /// `M` Modify Order.
    ModifyOrder(b'M', 10) {
        /// The client's number for the order.
        1 user_ref_num: U32,
        /// See [`Side`].
        5 side: u8 as Side,
        /// New quantity, at most the current one.
        6 quantity: U32,
    }

    /// `C` Mass Cancel.
    MassCancel(b'C', 17) {
        /// The client's number for this request, above all before.
        1 user_ref_num: U32,
        /// Participant.
        5 firm: [u8; 4],
        /// Instrument; spaces for all.
        9 symbol: [u8; 8],
    }

    /// `D` Disable Order Entry.
    DisableOrderEntry(b'D', 9) {
        /// The client's number for this request, above all before.
        1 user_ref_num: U32,
        /// Participant.
        5 firm: [u8; 4],
    }

    /// `E` Enable Order Entry.
    EnableOrderEntry(b'E', 9) {
        /// The client's number for this request, above all before.
        1 user_ref_num: U32,
        /// Participant.
        5 firm: [u8; 4],
    }

    /// `Q` Account Query.
    AccountQuery(b'Q', 1) {}
}
