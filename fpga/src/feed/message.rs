//! What the feed decoder says, as Rust values.

use crate::record::FrameClass;

/// A message of ITCH 5.0 about an order or a trade, as six words. The words are the ports
/// `*_order_ref`, `*_other_ref`, `*_symbol`, `*_terms`, `*_stamp` and `*_head`.
///
/// | Word | Bits |
/// |---|---|
/// | `order_ref` | 63 to 0: order; of Replace the old one |
/// | `other_ref` | 63 to 0: Replace the new order; Executed, Executed With Price, Trade the match |
/// | `symbol` | 63 to 0: symbol of Add and Trade |
/// | `terms` | 63 to 32: shares, 31 to 0: price with 4 decimals |
/// | `stamp` | 63 to 16: timestamp, ns since midnight; 15 to 0: number in the packet |
/// | `head` | 39 to 24: locate; 23 to 16: printable; 15 to 8: side; 7 to 0: type |
///
/// What a message does not have is 0. Of the 15 types that are about neither, only locate,
/// timestamp and type are said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct FeedMessage {
    /// Type byte.
    pub kind: u8,
    /// Number of the instrument today.
    pub locate: u16,
    /// Nanoseconds since midnight.
    pub timestamp_ns: u64,
    /// The order; of Replace the old one.
    pub order_ref: u64,
    /// Replace: the new order. Executions and Trade: the match number.
    pub other_ref: u64,
    /// Side byte of Add and Trade.
    pub side: u8,
    /// Shares.
    pub shares: u32,
    /// Symbol of Add and Trade.
    pub symbol: u64,
    /// Price of Add, Executed With Price, Replace and Trade.
    pub price: u32,
    /// Printable byte of Executed With Price.
    pub printable: u8,
}

impl FeedMessage {
    /// The message in the six words, in the order of the table.
    #[must_use]
    pub const fn from_words(words: [u64; 6]) -> Self {
        let [order_ref, other_ref, symbol, terms, stamp, head] = words;
        Self {
            kind: head as u8,
            locate: (head >> 24) as u16,
            timestamp_ns: stamp >> 16,
            order_ref,
            other_ref,
            side: (head >> 8) as u8,
            shares: (terms >> 32) as u32,
            symbol,
            price: terms as u32,
            printable: (head >> 16) as u8,
        }
    }

    /// Its words without the symbol and the timestamp: order, other order, terms and head.
    #[must_use]
    pub const fn terms(&self) -> [u64; 4] {
        let terms = (self.shares as u64) << 32 | self.price as u64;
        let head = (self.locate as u64) << 24
            | (self.printable as u64) << 16
            | (self.side as u64) << 8
            | self.kind as u64;
        [self.order_ref, self.other_ref, terms, head]
    }
}

/// A message on a line. It holds only if the record of its frame, which comes later, says
/// [`FrameClass::Data`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineMessage {
    /// Its number in the session.
    pub sequence: u64,
    /// Its type byte.
    pub kind: u8,
    /// The message; `None` for a type that ITCH 5.0 does not know or a length that is not that of
    /// the type.
    pub message: Option<FeedMessage>,
}

/// A frame on a line. Sequence and count are 0 unless the class is sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LineFrame {
    /// What it was.
    pub class: FrameClass,
    /// Number of its first message, or of the next one when it has none.
    pub sequence: u64,
    /// Messages announced; 0xFFFF ends the session.
    pub count: u16,
}

impl LineFrame {
    /// The record with the fields that its class leaves undefined set to 0.
    #[must_use]
    pub const fn normal(self) -> Self {
        if self.class.is_sound() { self } else { Self { class: self.class, sequence: 0, count: 0 } }
    }
}
