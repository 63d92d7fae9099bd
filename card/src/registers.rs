//! The registers by which software talks to the pipeline: the one table that decodes addresses in
//! the hardware, names them in software and is printed in `registers.md`.
//!
//! All are 32 bits wide, at byte addresses; one without a row reads as 0 and takes no notice.

use crate::record::{Check, FrameClass};
use crate::{map, market, tables};

pub use crate::map::{Access, Register};

registers! {
    IDENTITY 0x000 Read
        "0x4F435859, `OCXY`.";
    VERSION 0x004 Read
        "Version of this map: major in bits 31 to 16, minor below. Another major: do not "
        "attach.";
    CAPABILITIES 0x008 Read
        "Logarithms of the sizes of tables: accounts in bits 7 to 0, session slots in 15 "
        "to 8, symbol rows in 23 to 16.";
    PORT 0x010 Both
        "UDP port of order entry, bits 15 to 0. Holds from the next packet on.";
    TRAILER 0x014 Both
        "Longest frame with its trailer, in units of 8 bytes, bits 10 to 0; frames that "
        "would be longer get none. 0, as at the start: no trailers.";
    CYCLE_LOW 0x018 Read
        "Cycles since configuration, low half; reading keeps the high half.";
    CYCLE_HIGH 0x01c Read
        "The high half that belongs to the low half last read.";
    KILL_SET 0x020 Write
        "Kill switch on: in bits 31 to 30 whose (0 everybody, 1 an account, 2 a session), "
        "in bits 15 to 0 which account or session slot.";
    KILL_CLEAR 0x024 Write
        "The same off, if bits 29 to 16 are 0x2C1A.";
    STATUS 0x028 Read
        "Bit 0: a command is under way. Bit 1: the kill switch for everybody is on.";
    EPOCH 0x02c Read
        "Rows of tables of limits written until now.";
    DATA_0 0x040 Write
        "Bits 31 to 0 of the row to write.";
    DATA_1 0x044 Write
        "Bits 63 to 32.";
    DATA_2 0x048 Write
        "Bits 95 to 64.";
    DATA_3 0x04c Write
        "Bits 127 to 96.";
    COMMAND 0x050 Write
        "Takes the data to a table: which in bits 18 to 16, its row in bits 11 to 0. Done "
        "between two packets, at once; while one is under way another is ignored and "
        "counted.";
    RESULT_LOW 0x060 Read
        "Exposure that the last Exposure or Release command left, low half.";
    RESULT_HIGH 0x064 Read
        "Its high half.";
    SNAPSHOT 0x070 Write
        "Any value: keeps all counters as they are now, to be read.";
}

/// What [`IDENTITY`] says.
pub const IDENTITY_VALUE: u32 = 0x4f43_5859;
/// What [`VERSION`] says: 1.0.
pub const VERSION_VALUE: u32 = 0x0001_0000;
/// What [`CAPABILITIES`] says: 2^8 accounts, 2^9 slots, 2^12 symbol rows.
pub const CAPABILITIES_VALUE: u32 = 0x000c_0908;
/// In bits 29 to 16 of [`KILL_CLEAR`].
pub const KILL_CLEAR_KEY: u32 = 0x2c1a;
/// Counter `n` has its low half here, `8 * n` further on, and its high half 4 behind that.
pub const COUNTERS: u16 = 0x200;

/// What a [`COMMAND`] is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Table {
    /// Session keys; see [`SessionTable`](crate::tables::SessionTable).
    Session = 0,
    /// Symbols; see [`SymbolTable`](crate::tables::SymbolTable).
    Symbol = 1,
    /// Limits of accounts; see [`AccountLimits`](crate::tables::AccountLimits).
    Account = 2,
    /// Highest open exposure of accounts, 64 bits.
    ExposureLimit = 3,
    /// Message rate of session slots.
    Rate = 4,
    /// Forget what a session slot has sent: for a new session in an old slot.
    Forget = 5,
    /// Set the open exposure of an account, 64 bits.
    Exposure = 6,
    /// Take 64 bits from the open exposure of an account, down to 0 at most.
    Release = 7,
}

impl Table {
    /// Every table, at its number.
    pub const ALL: [(Self, &'static str); 8] = [
        (Self::Session, "session keys: row of its way in bits 7 to 0, way in bit 8"),
        (Self::Symbol, "symbols: row of its way in bits 10 to 0, way in bit 11"),
        (Self::Account, "limits of an account"),
        (Self::ExposureLimit, "highest open exposure of an account"),
        (Self::Rate, "message rate of a session slot"),
        (Self::Forget, "what a session slot has sent is forgotten; no data"),
        (Self::Exposure, "open exposure of an account is set"),
        (Self::Release, "open exposure of an account is lowered, to 0 at most"),
    ];

    /// Whether writing it changes the epoch: the limits, but not what is counted against them.
    #[must_use]
    pub const fn has_epoch(self) -> bool {
        (self as u8) < Self::Forget as u8
    }
}

/// Bits of a counter; it wraps after 20 days of one event every cycle.
pub const COUNTER_BITS: usize = 48;
/// First of the counters of frames: one for each [`FrameClass`].
pub const FRAMES: usize = 0;
/// Messages with a record, of frames of whatever class.
pub const MESSAGES: usize = FRAMES + FrameClass::ALL.len();
/// Of these, those that passed every check.
pub const ACCEPTED: usize = MESSAGES + 1;
/// Those that failed one.
pub const REFUSED: usize = ACCEPTED + 1;
/// Frames of class Data that left with a trailer.
pub const TRAILERS: usize = REFUSED + 1;
/// Those that left without one.
pub const NO_TRAILER: usize = TRAILERS + 1;
/// Frames lost as a whole or cut because the line out was too slow.
pub const LOST: usize = NO_TRAILER + 1;
/// Commands ignored because one was under way.
pub const IGNORED: usize = LOST + 1;
/// First of the counters of failed checks: one for each [`Check`].
pub const FAILED: usize = IGNORED + 1;
/// How many there are.
pub const COUNTERS_COUNT: usize = FAILED + Check::ALL.len();

const _: () = {
    assert!(COUNTERS as usize + 8 * COUNTERS_COUNT <= 0x400);
    assert!(tables::ACCOUNTS == 1 << 8 && tables::SLOTS == 1 << 9);
    assert!(tables::SYMBOL_WAY_ROWS == 1 << 11);
};

/// The map for people.
#[must_use]
pub fn markdown() -> String {
    let mut text = String::from(
        "# Registers of the pipeline\n\n\
         Printed from [`card`](../card/src/registers.rs); do not edit.\n\n",
    );
    text += &map::table(MAP);
    text += "\n| Table of `COMMAND` | What |\n|---|---|\n";
    for (table, what) in Table::ALL {
        text += &format!("| {} `{table:?}` | {what} |\n", table as u8);
    }
    text += &format!(
        "\nCounters have {COUNTER_BITS} bits, in two registers each; they say what `SNAPSHOT` \
         kept.\n\n| Address | Counts |\n|---|---|\n"
    );
    for (number, what) in counters() {
        text += &format!("| `{:#05x}` | {what} |\n", usize::from(COUNTERS) + 8 * number);
    }
    text + &market::markdown()
}

/// Every counter: its number and what it counts.
pub fn counters() -> impl Iterator<Item = (usize, String)> {
    let frames = FrameClass::ALL.iter().map(|class| format!("frames of class {class:?}"));
    let others = [
        "messages with a record, whatever their frame turns out to be",
        "checked messages that passed",
        "checked messages that failed",
        "frames of class Data with a trailer",
        "frames of class Data without one",
        "frames lost or cut because the line out was too slow",
        "commands ignored because one was under way",
    ];
    let checks = Check::ALL.iter().map(|check| format!("failed checks: {check:?}"));
    frames.chain(others.map(str::to_owned)).chain(checks).enumerate()
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
    fn tables_are_at_their_numbers() {
        for (number, (table, _)) in Table::ALL.iter().enumerate() {
            assert_eq!(*table as usize, number);
        }
    }
}
