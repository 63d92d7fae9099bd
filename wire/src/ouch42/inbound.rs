//! OUCH 4.2 messages from client to venue.

use super::{Capacity, CrossType, Display, Side};
use crate::message::{layouts, protocol};
use zerocopy::network_endian::U32;

protocol! {
    /// A message from client to venue.
    "OUCH 4.2 inbound" Inbound {
        EnterOrder = 49,
        ReplaceOrder = 47,
        CancelOrder = 19,
        ModifyOrder = 20,
        TradeNow = 15,
    }
}

layouts! {
    /// `O` Enter Order.
    EnterOrder(b'O', 49) {
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        1 order_token: [u8; 14],
        /// See [`Side`].
        15 side: u8 as Side,
        /// Shares, 1 to 999,999.
        16 shares: U32,
        /// Instrument.
        20 stock: [u8; 8],
        /// Limit price, 4 decimals; see [`PRICE_MARKET`](super::PRICE_MARKET).
        28 price: U32,
        /// Seconds to live; see [`time_in_force`](super::time_in_force).
        32 time_in_force: U32,
        /// Participant; blank for that of the account.
        36 firm: [u8; 4],
        /// See [`Display`].
        40 display: u8 as Display,
        /// See [`Capacity`].
        41 capacity: u8 as Capacity,
        /// Intermarket sweep: Y, N, or y for a trade-at sweep.
        42 intermarket_sweep: u8,
        /// Least quantity to trade at once; 0 for none.
        43 minimum_quantity: U32,
        /// See [`CrossType`].
        47 cross_type: u8 as CrossType,
        /// R retail, N not, space as the port says.
        48 customer_type: u8,
    }

    /// `U` Replace Order.
    ReplaceOrder(b'U', 47) {
        /// The order to replace.
        1 existing_token: [u8; 14],
        /// Name of the order that takes its place.
        15 replacement_token: [u8; 14],
        /// Total intended shares, including executed ones.
        29 shares: U32,
        /// Limit price, 4 decimals; see [`PRICE_MARKET`](super::PRICE_MARKET).
        33 price: U32,
        /// Seconds to live; see [`time_in_force`](super::time_in_force).
        37 time_in_force: U32,
        /// See [`Display`].
        41 display: u8 as Display,
        /// Intermarket sweep: Y, N, or y for a trade-at sweep.
        42 intermarket_sweep: u8,
        /// Least quantity to trade at once; 0 for none.
        43 minimum_quantity: U32,
    }

    /// `X` Cancel Order.
    CancelOrder(b'X', 19) {
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        1 order_token: [u8; 14],
        /// New intended size of the order; 0 cancels all.
        15 shares: U32,
    }

    /// `M` Modify Order.
    ModifyOrder(b'M', 20) {
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        1 order_token: [u8; 14],
        /// See [`Side`].
        15 side: u8 as Side,
        /// Shares, 1 to 999,999.
        16 shares: U32,
    }

    /// `N` Trade Now.
    TradeNow(b'N', 15) {
        /// The client's name for the order: letters, digits and spaces, unique in the day.
        1 order_token: [u8; 14],
    }
}
