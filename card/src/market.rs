//! The registers of the market data unit, as [`registers`](crate::registers) are those of order
//! entry: the one table that decodes addresses in the hardware, names them in software and is
//! printed in `registers.md`.

use wire::ouch50::PRICE_MAX;

use crate::map::{Access, Register};
use crate::record::FrameClass;

registers! {
    IDENTITY 0x000 Read
        "0x4F434D44, `OCMD`.";
    VERSION 0x004 Read
        "Version of this map: major in bits 31 to 16, minor below. Another major: do not "
        "attach.";
    CAPABILITIES 0x008 Read
        "Logarithms of symbols in bits 7 to 0, and of orders that are followed in 15 to 8; price "
        "levels of a side in 23 to 16.";
    PORT_A 0x010 Both
        "UDP port of line A, bits 15 to 0.";
    PORT_B 0x014 Both
        "That of line B.";
    CYCLE_LOW 0x018 Read
        "Cycles since configuration, low half; reading keeps the high half.";
    CYCLE_HIGH 0x01c Read
        "The high half that belongs to the low half last read.";
    WAIT 0x020 Both
        "Cycles to wait for one line when the other one has lost something, bits 23 to 0.";
    LOCATE 0x024 Both
        "Locate of symbol 0, bits 15 to 0; the 1,023 behind it are followed as well. Holds from "
        "the next `BEGIN` on.";
    STATUS 0x028 Read
        "Bit 0: limits by a reference row that has changed may still be on their way. Bit 1: a "
        "question is under way.";
    SESSION_0 0x030 Both
        "Last four characters of the MoldUDP64 session.";
    SESSION_1 0x034 Both
        "The four before.";
    SESSION_2 0x038 Both
        "The first two, bits 15 to 0.";
    DATA_0 0x040 Write
        "Bits 31 to 0 of a reference row.";
    DATA_1 0x044 Write
        "Bits 63 to 32.";
    DATA_2 0x048 Write
        "Bits 95 to 64.";
    COMMAND 0x050 Write
        "Takes the data to the reference row of the symbol in bits 9 to 0.";
    NEXT_LOW 0x058 Both
        "Number of the first message of a session, low half.";
    NEXT_HIGH 0x05c Both
        "Its high half.";
    BEGIN 0x060 Write
        "Any value: a session begins with message `NEXT`, and every book is empty.";
    ASK 0x064 Write
        "Asks for the quote of the symbol in bits 9 to 0; it is below when `STATUS` says so.";
    KNOWN 0x068 Read
        "Bit 0: the best bid is known. Bit 1: the best offer is. Of one that is not, price and "
        "shares are 0.";
    SNAPSHOT 0x070 Write
        "Any value: keeps all counters as they are now, to be read.";
    BID_PRICE 0x080 Read
        "Best bid, 4 decimals; 0 when there is none.";
    BID_SHARES_LOW 0x084 Read
        "Open shares at it, low half.";
    BID_SHARES_HIGH 0x088 Read
        "Their high half.";
    OFFER_PRICE 0x090 Read
        "Best offer, 4 decimals; 0 when there is none.";
    OFFER_SHARES_LOW 0x094 Read
        "Open shares at it, low half.";
    OFFER_SHARES_HIGH 0x098 Read
        "Their high half.";
}

/// What [`IDENTITY`] says.
pub const IDENTITY_VALUE: u32 = 0x4f43_4d44;
/// What [`VERSION`] says: 1.0.
pub const VERSION_VALUE: u32 = 0x0001_0000;
/// What [`CAPABILITIES`] says: 2^10 symbols, 2^12 orders, 4 levels.
pub const CAPABILITIES_VALUE: u32 = 0x0004_0c0a;
/// Counter `n` has its low half here, `8 * n` further on, and its high half 4 behind that.
pub const COUNTERS: u16 = 0x200;

/// Counters of line A, in order: a frame of each [`FrameClass`], messages, packets without room.
pub const LINE_A: usize = 0;
/// Messages of whatever frame, from the first counter of a line.
pub const MESSAGES: usize = FrameClass::ALL.len();
/// Packets that found no room in the queue of the line, from there.
pub const OVERFLOWS: usize = MESSAGES + 1;
/// Counters of line B.
pub const LINE_B: usize = LINE_A + OVERFLOWS + 1;
/// Messages of the stream of both.
pub const STREAM: usize = LINE_B + OVERFLOWS + 1;
/// Losses of both lines.
pub const GAPS: usize = STREAM + 1;
/// Quotes said.
pub const QUOTES: usize = GAPS + 1;
/// Limits of collars given to order entry.
pub const COLLARS: usize = QUOTES + 1;
/// How many there are.
pub const COUNTERS_COUNT: usize = COLLARS + 1;

/// Limits of a collar when there is no quote to go by: nothing has a price between them.
pub const CLOSED: (u32, u32) = (1, 0);
/// The highest limit of a collar.
pub const LIMIT_MAX: u32 = (1 << 31) - 1;

/// What the collar of a symbol is when its quote is stale, has an empty side, or is crossed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// These limits.
    Limits(u32, u32),
    /// No price passes.
    Closed,
}

/// Has the collar of a symbol follow its quote.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Row of the symbol in the table of order entry.
    pub symbol_row: u16,
    /// How far the limits are below the best bid and above the best offer, in 65,536ths of it.
    pub width: u16,
    /// What the limits are without a quote.
    pub otherwise: Otherwise,
}

impl Reference {
    /// The row. Without one, all of it 0, the collar is what software writes.
    ///
    /// # Panics
    /// When there is no such row of a symbol, or a limit is above [`LIMIT_MAX`].
    #[must_use]
    pub fn bits(&self) -> u128 {
        let (low, high, closed) = match self.otherwise {
            Otherwise::Limits(low, high) => (low, high, 0_u128),
            Otherwise::Closed => (0, 0, 1),
        };
        assert!(low.max(high) <= LIMIT_MAX && self.symbol_row < 1 << 12, "{self:?}");
        1 << 91
            | closed << 90
            | u128::from(self.symbol_row) << 78
            | u128::from(self.width) << 62
            | u128::from(high) << 31
            | u128::from(low)
    }
}

const _: () = {
    assert!(COUNTERS as usize + 8 * COUNTERS_COUNT <= 0x400);
    assert!(PRICE_MAX <= LIMIT_MAX as u64 && COUNTERS_COUNT == 40);
};

/// Every counter: its number and what it counts.
pub fn counters() -> impl Iterator<Item = (usize, String)> {
    let of_line = |line: &'static str| {
        let frames = FrameClass::ALL.iter().map(move |class| format!("frames of class {class:?}"));
        let others = ["messages of whatever frame", "packets that found no room in the queue"];
        let all = frames.chain(others.map(str::to_owned));
        all.map(move |what| format!("line {line}: {what}"))
    };
    let others = [
        "messages of the stream",
        "losses of both lines",
        "quotes behind a message",
        "limits of collars given to order entry",
    ];
    of_line("A").chain(of_line("B")).chain(others.map(str::to_owned)).enumerate()
}

/// The map for people.
pub(crate) fn markdown() -> String {
    let mut text = String::from("\n# Registers of the market data unit\n\n");
    text += &crate::map::table(MAP);
    text += "\nA reference row: bit 91, the collar follows the quote; bit 90, it is closed when \
             the quote cannot be used; bits 89 to 78, row of the symbol in the table of order \
             entry; bits 77 to 62, how far the limits are from the quote, in 65,536ths of it; \
             bits 61 to 31 and 30 to 0, highest and lowest price when the quote cannot be used.\n";
    text += "\n| Address | Counts |\n|---|---|\n";
    for (number, what) in counters() {
        text += &format!("| `{:#05x}` | {what} |\n", usize::from(COUNTERS) + 8 * number);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_words_and_told_apart() {
        for pair in MAP.windows(2) {
            assert!(pair[0].address < pair[1].address, "{pair:?}");
        }
        assert!(MAP.iter().all(|row| row.address % 4 == 0 && row.address < COUNTERS));
        assert_eq!(counters().count(), COUNTERS_COUNT);
    }

    #[test]
    fn a_row_says_all_there_is() {
        let row = Reference {
            symbol_row: 0xabc,
            width: 0x1234,
            otherwise: Otherwise::Limits(7, LIMIT_MAX),
        };
        let bits = row.bits();
        let field = |from: u32, width: u32| (bits >> from) as u64 & ((1 << width) - 1);
        assert_eq!((field(0, 31), field(31, 31)), (7, LIMIT_MAX.into()));
        assert_eq!((field(62, 16), field(78, 12), field(90, 2)), (0x1234, 0xabc, 2));
        let closed = Reference { otherwise: Otherwise::Closed, ..row };
        assert_eq!((closed.bits() >> 90, closed.bits() as u64 & 0x3fff_ffff), (3, 0));
    }
}
