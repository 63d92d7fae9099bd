//! Phases of an instrument: which there are, how one follows the other, and what the operator says
//! about them (rulebook, chapter 7).

use super::types::{InstrumentId, Nanos, Price};

/// What may happen in an instrument now (rule R7.1).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Phase {
    /// Before the day, and after it.
    #[default]
    Closed = b'X',
    /// Orders gather.
    PreOpen = b'P',
    /// Orders gather for the opening cross.
    OpeningCall = b'O',
    /// Trading.
    Continuous = b'T',
    /// Trading has stopped; orders gather for the closing cross.
    ClosingCall = b'C',
    /// Stopped: nothing is taken but cancels.
    Halted = b'H',
    /// Orders gather for the reopening.
    HaltCall = b'R',
    /// Volatility call: orders gather for the reopening.
    Paused = b'V',
}

/// An auction, as ITCH and OUCH name it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum CrossType {
    /// Opening cross.
    Opening = b'O',
    /// Closing cross.
    Closing = b'C',
    /// Reopening after a halt or a volatility interruption.
    Halt = b'H',
}

/// Who moves an instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mover {
    /// The operator's command.
    Operator,
    /// Its calendar.
    Calendar,
}

impl Phase {
    /// Every phase with its name.
    pub const NAMES: [(Self, &'static str); 8] = [
        (Self::Closed, "closed"),
        (Self::PreOpen, "pre-open"),
        (Self::OpeningCall, "opening-call"),
        (Self::Continuous, "continuous"),
        (Self::ClosingCall, "closing-call"),
        (Self::Halted, "halted"),
        (Self::HaltCall, "halt-call"),
        (Self::Paused, "paused"),
    ];

    /// The phase of a name.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        Self::NAMES.iter().find(|(_, known)| *known == name).map(|&(phase, _)| phase)
    }

    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(phase, _)| *phase == self).map_or("", |&(_, name)| name)
    }

    /// Whether orders gather without trading.
    #[must_use]
    pub const fn gathers(self) -> bool {
        match self {
            Self::PreOpen
            | Self::OpeningCall
            | Self::ClosingCall
            | Self::HaltCall
            | Self::Paused => true,
            Self::Closed | Self::Continuous | Self::Halted => false,
        }
    }

    /// The trading state that ITCH `H` tells of it; none where there is none to tell.
    #[must_use]
    pub const fn told(self) -> Option<u8> {
        match self {
            Self::Closed => None,
            Self::PreOpen | Self::OpeningCall | Self::ClosingCall | Self::HaltCall => Some(b'Q'),
            Self::Continuous => Some(b'T'),
            Self::Halted => Some(b'H'),
            Self::Paused => Some(b'P'),
        }
    }

    /// Whether an instrument may be moved from here to `to` (rule R7.6).
    #[must_use]
    pub const fn may_become(self, to: Self, mover: Mover) -> bool {
        use Phase::{
            Closed, ClosingCall, Continuous, HaltCall, Halted, OpeningCall, Paused, PreOpen,
        };
        let calendar = matches!(
            (self, to),
            (Closed, PreOpen | OpeningCall)
                | (PreOpen, OpeningCall | Continuous | Closed)
                | (OpeningCall, Continuous | Closed)
                | (Continuous, ClosingCall | Closed)
                | (ClosingCall, Closed)
                | (Halted, HaltCall | Closed)
                | (HaltCall | Paused, Continuous | Closed)
        );
        let operator = matches!(
            (self, to),
            (Closed, Continuous | Halted)
                | (PreOpen | OpeningCall | ClosingCall | HaltCall | Paused, Halted)
                | (Continuous, Halted | Paused)
        );
        calendar || operator && matches!(mover, Mover::Operator)
    }

    /// The cross that leads from here to `to`, if one does. `opened` says whether the opening cross
    /// has been.
    #[must_use]
    pub const fn cross(self, to: Self, opened: bool) -> Option<CrossType> {
        match (self, to) {
            (Self::PreOpen | Self::OpeningCall, Self::Continuous) => Some(CrossType::Opening),
            (Self::HaltCall | Self::Paused, Self::Continuous) if opened => Some(CrossType::Halt),
            (Self::HaltCall | Self::Paused, Self::Continuous) => Some(CrossType::Opening),
            (Self::Continuous | Self::ClosingCall | Self::Paused, Self::Closed) => {
                Some(CrossType::Closing)
            }
            _ => None,
        }
    }
}

/// Why an instrument is halted or paused, as ITCH `H` tells it: four characters, padded with
/// spaces; all spaces for no reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Reason(pub [u8; 4]);

impl Reason {
    /// No reason.
    pub const NONE: Self = Self([b' '; 4]);

    /// The reasons of ITCH 5.0 (Stock Trading Action, table of reason codes).
    const KNOWN: [&'static [u8; 4]; 31] = [
        b"    ", b"T1  ", b"T2  ", b"T3  ", b"T5  ", b"T6  ", b"T7  ", b"T8  ", b"T12 ", b"H4  ",
        b"H9  ", b"H10 ", b"H11 ", b"O1  ", b"IPO1", b"IPOQ", b"IPOE", b"M1  ", b"M2  ", b"LUDP",
        b"LUDS", b"MWC0", b"MWC1", b"MWC2", b"MWC3", b"MWCQ", b"R4  ", b"R9  ", b"C3  ", b"C4  ",
        b"C9  ",
    ];

    /// A reason of up to four characters.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let mut padded = [b' '; 4];
        padded.get_mut(..bytes.len())?.copy_from_slice(bytes);
        Some(Self(padded))
    }

    /// It without its padding.
    #[must_use]
    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.0).trim_end().into()
    }

    /// Whether ITCH knows it.
    #[must_use]
    pub fn is_known(self) -> bool {
        Self::KNOWN.iter().any(|known| **known == self.0)
    }
}

/// Moves an instrument of the plan *calendar*.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetPhase {
    /// Which.
    pub instrument: InstrumentId,
    /// Where to.
    pub phase: Phase,
    /// Why.
    pub reason: Reason,
}

/// One more entry of an instrument's calendar (rule R7.12).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetCalendar {
    /// Which instrument.
    pub instrument: InstrumentId,
    /// Whether it is the first of a new calendar; the old one is forgotten.
    pub is_first: bool,
    /// The day's midnight, in ns since the epoch; that of the first entry for the others.
    pub midnight: Nanos,
    /// What happens when.
    pub entry: CalendarEntry,
}

/// Entries of a calendar at most.
pub const CALENDAR_ENTRIES_MAX: usize = 8;
/// The latest time of day of an entry: a trading day may end in the night after it.
pub const CALENDAR_AT_NS_MAX: u64 = 2 * Nanos::DAY;
/// The longest random end.
pub const RANDOM_END_NS_MAX: u64 = 3_600_000_000_000;

/// A change of phase at a time of day.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CalendarEntry {
    /// When, in ns since midnight.
    pub at_ns: u64,
    /// Where to.
    pub phase: Phase,
    /// How much later at most, by a draw, in ns.
    pub random_end_ns: u64,
}

/// Gives an instrument its previous close (rule R8.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SetReference {
    /// Which.
    pub instrument: InstrumentId,
    /// The previous close; 0 for none.
    pub previous_close: Price,
}
