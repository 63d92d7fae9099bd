//! ITCH 5.0 messages about orders on the book.

use super::Side;
use crate::U48;
use crate::message::layouts;
use zerocopy::network_endian::{U16, U32, U64};

layouts! {
    /// `A` Add Order, anonymous.
    AddOrder(b'A', 36) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Number of the order, unique in the day.
        11 order_reference: U64,
        /// See [`Side`].
        19 side: u8 as Side,
        /// Shares displayed.
        20 shares: U32,
        /// Symbol, padded with spaces.
        24 stock: [u8; 8],
        /// Price, 4 decimals.
        32 price: U32,
    }

    /// `F` Add Order, with the name of the participant.
    AddOrderWithMpid(b'F', 40) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Number of the order, unique in the day.
        11 order_reference: U64,
        /// See [`Side`].
        19 side: u8 as Side,
        /// Shares.
        20 shares: U32,
        /// Symbol, padded with spaces.
        24 stock: [u8; 8],
        /// Price, 4 decimals.
        32 price: U32,
        /// Participant.
        36 attribution: [u8; 4],
    }

    /// `E` Order Executed.
    OrderExecuted(b'E', 31) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Number of the order, unique in the day.
        11 order_reference: U64,
        /// Shares executed just now, at the displayed price.
        19 executed_shares: U32,
        /// Number of the trade, unique in the day.
        23 match_number: U64,
    }

    /// `C` Order Executed With Price.
    OrderExecutedWithPrice(b'C', 36) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Number of the order, unique in the day.
        11 order_reference: U64,
        /// Shares executed just now.
        19 executed_shares: U32,
        /// Number of the trade, unique in the day.
        23 match_number: U64,
        /// Y, or N when a cross trade message prints the volume.
        31 printable: u8,
        /// Price of the execution, 4 decimals; differs from the displayed one.
        32 execution_price: U32,
    }

    /// `X` Order Cancel, of a part.
    OrderCancel(b'X', 23) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Number of the order, unique in the day.
        11 order_reference: U64,
        /// Shares cancelled just now.
        19 canceled_shares: U32,
    }

    /// `D` Order Delete.
    OrderDelete(b'D', 19) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Number of the order, unique in the day.
        11 order_reference: U64,
    }

    /// `U` Order Replace: a new order at the end of its level in place of an old one.
    OrderReplace(b'U', 35) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Number of the order that was replaced; it is gone.
        11 original_order_reference: U64,
        /// Number of the order in its place; side, symbol and attribution stay.
        19 new_order_reference: U64,
        /// Shares displayed now.
        27 shares: U32,
        /// Price, 4 decimals.
        31 price: U32,
    }
}
