//! What a feed said and where it contradicted itself.

use super::ladder::Side;

/// One contradiction or malformed message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BookFault {
    /// Not an ITCH 5.0 message, or not of the length of its type.
    #[error(transparent)]
    Malformed(#[from] wire::MessageError),
    /// An execute, cancel, delete or replace names an order that is not live.
    #[error("'{}' names order {reference}, which is not live", kind.escape_ascii())]
    UnknownReference {
        /// Type of the message.
        kind: u8,
        /// The order named.
        reference: u64,
    },
    /// An add or replace gives a number that a live order has. The message had no effect.
    #[error("'{}' gives number {reference}, which a live order has", kind.escape_ascii())]
    DuplicateReference {
        /// Type of the message.
        kind: u8,
        /// The number.
        reference: u64,
    },
    /// An execution or cancel takes more shares than are open. The order was taken out.
    #[error(
        "'{}' takes {taken} shares off order {reference}, which has {open}",
        kind.escape_ascii()
    )]
    NegativeSize {
        /// Type of the message.
        kind: u8,
        /// The order.
        reference: u64,
        /// Its open shares.
        open: u32,
        /// Shares to be taken.
        taken: u32,
    },
    /// An add, replace, execute or cancel of no shares. The message had no effect.
    #[error("'{}' of order {reference} has 0 shares", kind.escape_ascii())]
    ZeroSize {
        /// Type of the message.
        kind: u8,
        /// The order.
        reference: u64,
    },
    /// An instrument that the feed's directory has not listed. It is taken as listed by this
    /// message.
    #[error("'{}' names stock locate {locate}, which is not listed", kind.escape_ascii())]
    UnknownLocate {
        /// Type of the message.
        kind: u8,
        /// The locate.
        locate: u16,
    },
    /// A message about an order names another instrument than the order's. It took effect on the
    /// order.
    #[error(
        "'{}' names stock locate {locate} for order {reference} of locate {expected}",
        kind.escape_ascii()
    )]
    WrongLocate {
        /// Type of the message.
        kind: u8,
        /// The order.
        reference: u64,
        /// Locate of the message.
        locate: u16,
        /// Locate of the order.
        expected: u16,
    },
    /// A symbol that is not the one the locate was listed with. It took effect on the locate.
    #[error(
        "'{}' gives stock locate {locate} the symbol {}, it is listed as {}",
        kind.escape_ascii(), found.escape_ascii(), listed.escape_ascii()
    )]
    SymbolDiffers {
        /// Type of the message.
        kind: u8,
        /// The locate.
        locate: u16,
        /// Symbol of the message.
        found: [u8; 8],
        /// Symbol listed.
        listed: [u8; 8],
    },
    /// A side that is neither `B` nor `S`. The message had no effect.
    #[error("order {reference} has side {side:#04x}")]
    InvalidSide {
        /// The order.
        reference: u64,
        /// The code.
        side: u8,
    },
    /// In continuous trading an order joined at or through the other side. It stands.
    #[error("order {reference} ({side:?}) left locate {locate} at bid {bid}, offer {ask}")]
    Crossed {
        /// The order.
        reference: u64,
        /// Its side.
        side: Side,
        /// Its instrument.
        locate: u16,
        /// Best bid.
        bid: u32,
        /// Best offer.
        ask: u32,
    },
    /// The book holds as many orders as it may. The message had no effect.
    #[error("order {reference} does not fit: {capacity} orders are live")]
    Full {
        /// The order.
        reference: u64,
        /// Orders a book may hold.
        capacity: usize,
    },
}

macro_rules! fault_counts {
    ($($(#[$doc:meta])* $field:ident: $variant:ident,)*) => {
        /// Faults by cause.
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
        pub struct FaultCounts {
            $($(#[$doc])* pub $field: u64,)*
        }

        impl FaultCounts {
            pub(super) const fn count(&mut self, fault: &BookFault) {
                match fault {
                    $(BookFault::$variant { .. } => self.$field += 1,)*
                }
            }

            /// Faults in all.
            #[must_use]
            pub const fn total(&self) -> u64 {
                0 $(+ self.$field)*
            }

            /// Name and number of each cause.
            pub fn by_cause(&self) -> impl Iterator<Item = (&'static str, u64)> {
                [$((stringify!($field), self.$field)),*].into_iter()
            }
        }
    };
}

fault_counts! {
    /// Wrong length or unknown type.
    malformed: Malformed,
    /// Orders that are not live.
    unknown_reference: UnknownReference,
    /// Numbers given twice.
    duplicate_reference: DuplicateReference,
    /// More taken than was open.
    negative_size: NegativeSize,
    /// No shares.
    zero_size: ZeroSize,
    /// Instruments not listed.
    unknown_locate: UnknownLocate,
    /// Order and message disagree on the instrument.
    wrong_locate: WrongLocate,
    /// Listing and message disagree on the symbol.
    symbol_differs: SymbolDiffers,
    /// Neither buy nor sell.
    invalid_side: InvalidSide,
    /// Crossed or locked in continuous trading.
    crossed: Crossed,
    /// No room.
    full: Full,
}

/// What a feed said, by message.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, serde::Serialize)]
pub struct FeedCounts {
    /// Messages in all, faulty ones included.
    pub messages: u64,
    /// Orders added (`A`, `F`).
    pub adds: u64,
    /// Executions of visible orders (`E`, `C`).
    pub executions: u64,
    /// Shares of those.
    pub executed_shares: u64,
    /// Partial cancels (`X`).
    pub cancels: u64,
    /// Deletes (`D`).
    pub deletes: u64,
    /// Replaces (`U`).
    pub replaces: u64,
    /// Trades against hidden orders (`P`); no effect on the book.
    pub hidden_trades: u64,
    /// Auction trades (`Q`); no effect on the book.
    pub cross_trades: u64,
    /// Trades broken (`B`); no effect on the book.
    pub broken_trades: u64,
    /// All other messages.
    pub other: u64,
    /// Instruments learnt from an add because the feed has no directory.
    pub learnt_instruments: u64,
}
