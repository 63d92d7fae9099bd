//! ITCH 5.0: the full order book feed, 23 messages.
//!
//! Prices have 4 decimals, levels of the index 8. Timestamps are nanoseconds since midnight of the
//! venue. Sequence numbers are those of the carrier, [`moldudp64`](crate::moldudp64).

mod codes;
mod order;
mod stock;
mod trade;

pub use codes::{CrossType, ImbalanceDirection, Side, SystemEventCode, TradingState};
pub use order::{
    AddOrder, AddOrderWithMpid, OrderCancel, OrderDelete, OrderExecuted, OrderExecutedWithPrice,
    OrderReplace,
};
pub use stock::{
    LuldAuctionCollar, MarketParticipantPosition, MwcbDeclineLevel, MwcbStatus, OperationalHalt,
    QuotingPeriodUpdate, RegShoRestriction, StockDirectory, StockTradingAction, SystemEvent,
};
pub use trade::{
    BrokenTrade, CrossTrade, DirectListingPriceDiscovery, NetOrderImbalance, RetailInterest, Trade,
};

use crate::U48;
use crate::message::protocol;
use zerocopy::network_endian::U16;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// Bytes of the longest message.
pub const MESSAGE_MAX_BYTES: usize = 50;

protocol! {
    /// A message of the feed.
    "ITCH 5.0" Message {
        SystemEvent = 12,
        StockDirectory = 39,
        StockTradingAction = 25,
        RegShoRestriction = 20,
        MarketParticipantPosition = 26,
        MwcbDeclineLevel = 35,
        MwcbStatus = 12,
        QuotingPeriodUpdate = 28,
        LuldAuctionCollar = 35,
        OperationalHalt = 21,
        AddOrder = 36,
        AddOrderWithMpid = 40,
        OrderExecuted = 31,
        OrderExecutedWithPrice = 36,
        OrderCancel = 23,
        OrderDelete = 19,
        OrderReplace = 35,
        Trade = 44,
        CrossTrade = 40,
        BrokenTrade = 19,
        NetOrderImbalance = 50,
        RetailInterest = 20,
        DirectListingPriceDiscovery = 48,
    }
}

const _: () = assert!(Message::ALL.len() == 23);
const _: () = {
    let mut longest = 0;
    let mut i = 0;
    while i < Message::ALL.len() {
        longest = if Message::ALL[i].1 > longest { Message::ALL[i].1 } else { longest };
        i += 1;
    }
    assert!(longest == MESSAGE_MAX_BYTES);
};

/// What every message begins with.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned,
)]
#[repr(C)]
pub struct Header {
    /// Says what the message is.
    pub message_type: u8,
    /// Number of the instrument today; 0 for none.
    pub stock_locate: U16,
    /// The venue's own use.
    pub tracking_number: U16,
    /// Nanoseconds since midnight.
    pub timestamp: U48,
}

const _: () = assert!(size_of::<Header>() == 11);

impl<'a> Message<'a> {
    /// What every message begins with.
    ///
    /// # Panics
    /// Never: every message is longer.
    #[must_use]
    pub fn header(&self) -> &'a Header {
        Header::ref_from_prefix(self.as_bytes()).expect("every message starts with the header").0
    }
}

/// Bytes of a message of this type; `None` for a type ITCH does not know.
#[must_use]
pub const fn message_len(type_byte: u8) -> Option<usize> {
    Message::len_of(type_byte)
}
