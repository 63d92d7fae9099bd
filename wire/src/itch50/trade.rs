//! ITCH 5.0 messages about trades and auctions.

use super::{CrossType, ImbalanceDirection, Side};
use crate::U48;
use crate::message::layouts;
use zerocopy::network_endian::{U16, U32, U64};

layouts! {
    /// `P` Trade of an order that was not displayed.
    Trade(b'P', 44) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Always 0.
        11 order_reference: U64,
        /// See [`Side`].
        19 side: u8 as Side,
        /// Shares.
        20 shares: U32,
        /// Symbol, padded with spaces.
        24 stock: [u8; 8],
        /// Price, 4 decimals.
        32 price: U32,
        /// Number of the trade, unique in the day.
        36 match_number: U64,
    }

    /// `Q` Cross Trade.
    CrossTrade(b'Q', 40) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Shares matched; 0 when the cross paired nothing.
        11 shares: U64,
        /// Symbol, padded with spaces.
        19 stock: [u8; 8],
        /// Price of the cross, 4 decimals.
        27 cross_price: U32,
        /// Number of the trade, unique in the day.
        31 match_number: U64,
        /// See [`CrossType`].
        39 cross_type: u8 as CrossType,
    }

    /// `B` Broken Trade.
    BrokenTrade(b'B', 19) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Number of the trade that was broken.
        11 match_number: U64,
    }

    /// `I` Net Order Imbalance Indicator.
    NetOrderImbalance(b'I', 50) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Shares that would match at the reference price.
        11 paired_shares: U64,
        /// Shares that would be left over.
        19 imbalance_shares: U64,
        /// See [`ImbalanceDirection`].
        27 imbalance_direction: u8 as ImbalanceDirection,
        /// Symbol, padded with spaces.
        28 stock: [u8; 8],
        /// Clearing price of cross orders alone, 4 decimals.
        36 far_price: U32,
        /// Clearing price with the book included, 4 decimals.
        40 near_price: U32,
        /// Reference price, 4 decimals.
        44 current_reference_price: U32,
        /// See [`CrossType`].
        48 cross_type: u8 as CrossType,
        /// Distance of near from reference price: L below 1 %; 1 to 9 so many percent; A from 10, B
        /// from 20, C from 30 %; space for none.
        49 price_variation: u8,
    }

    /// `N` Retail Price Improvement Indicator.
    RetailInterest(b'N', 20) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Symbol, padded with spaces.
        11 stock: [u8; 8],
        /// Retail interest: B buy, S sell, A both, N none.
        19 interest_flag: u8,
    }

    /// `O` Direct Listing with Capital Raise Price Discovery.
    DirectListingPriceDiscovery(b'O', 48) {
        /// Number of the instrument today.
        1 stock_locate: U16,
        /// The venue's own use.
        3 tracking_number: U16,
        /// Nanoseconds since midnight.
        5 timestamp: U48,
        /// Symbol, padded with spaces.
        11 stock: [u8; 8],
        /// Whether it may open: Y or N.
        19 open_eligibility: u8,
        /// Lowest opening price, 4 decimals.
        20 minimum_allowable_price: U32,
        /// Highest opening price, 4 decimals.
        24 maximum_allowable_price: U32,
        /// Price at which it would open, 4 decimals.
        28 near_execution_price: U32,
        /// When that was, in nanoseconds since midnight.
        32 near_execution_time: U64,
        /// Lower limit of the auction price, 4 decimals.
        40 lower_collar: U32,
        /// Upper limit of the auction price, 4 decimals.
        44 upper_collar: U32,
    }
}
