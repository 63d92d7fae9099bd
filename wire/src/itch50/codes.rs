//! The codes of ITCH 5.0 fields that a book must understand.

use crate::message::codes;

codes! {
    /// Side of a displayed order.
    Side(u8) {
        /// Bid.
        Buy = b'B',
        /// Offer, short sales too.
        Sell = b'S',
    }

    /// Where the day stands.
    SystemEventCode(u8) {
        /// First message of the day.
        StartOfMessages = b'O',
        /// The system opens.
        StartOfSystemHours = b'S',
        /// The market opens.
        StartOfMarketHours = b'Q',
        /// The market closes.
        EndOfMarketHours = b'M',
        /// The system closes.
        EndOfSystemHours = b'E',
        /// Last message of the day.
        EndOfMessages = b'C',
    }

    /// Whether an instrument trades.
    TradingState(u8) {
        /// Halted in all markets.
        Halted = b'H',
        /// Paused in all markets.
        Paused = b'P',
        /// Quotation only.
        QuotationOnly = b'Q',
        /// Trading.
        Trading = b'T',
    }

    /// An auction.
    CrossType(u8) {
        /// Opening cross.
        Opening = b'O',
        /// Closing cross.
        Closing = b'C',
        /// Halt or IPO cross.
        HaltIpo = b'H',
        /// Close of extended trading.
        ExtendedTradingClose = b'A',
        /// Intraday cross, retired.
        Intraday = b'I',
    }

    /// Which side of an auction has too much.
    ImbalanceDirection(u8) {
        /// Buyers.
        Buy = b'B',
        /// Sellers.
        Sell = b'S',
        /// Neither.
        None = b'N',
        /// Too few orders to say.
        InsufficientOrders = b'O',
        /// Paused.
        Paused = b'P',
    }
}
