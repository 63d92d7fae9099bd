//! The vocabulary of the market: one newtype per quantity, so that a price is never a size.

use std::fmt;

macro_rules! newtype {
    ($(#[$doc:meta])* $name:ident($int:ty)) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(transparent)]
        pub struct $name(pub $int);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    };
}

newtype!(
    /// A price in ten-thousandths of the currency unit, as on the wire (OUCH 5.0, ITCH 5.0).
    Price(u32)
);
newtype!(
    /// A number of shares.
    Qty(u32)
);
newtype!(
    /// Order reference number: venue-assigned, unique in the day, the same in OUCH and ITCH.
    OrderRef(u64)
);
newtype!(
    /// Client-assigned order number, strictly increasing within a session (OUCH `UserRefNum`).
    UserRef(u32)
);
newtype!(
    /// Venue-assigned number of a trade, the same in OUCH and ITCH.
    MatchNumber(u64)
);
newtype!(
    /// Position in the shard's totally ordered log of commands; the first command is 1.
    SeqNo(u64)
);
newtype!(
    /// Nanoseconds since the UNIX epoch.
    Nanos(u64)
);
newtype!(
    /// Instrument, 1-based: the stock locate of ITCH. 0 names no instrument.
    InstrumentId(u16)
);
newtype!(
    /// Order-entry session, 1-based and dense. 0 is the venue itself (operator commands).
    SessionId(u16)
);
newtype!(
    /// Account that owns a session's orders.
    AccountId(u32)
);
newtype!(
    /// Group of a participant's orders, for mass cancels; 0 is none.
    GroupId(u16)
);

/// The highest limit price: 199,999.9900 (OUCH 5.0 §5.1).
pub const PRICE_MAX: Price = Price(0x7735_939C);
/// The largest order: 999,999 shares (OUCH 5.0, Enter Order).
pub const ORDER_QTY_MAX: Qty = Qty(999_999);
/// The largest order the core takes. Edges hold their protocol's own limit, such as
/// [`ORDER_QTY_MAX`]; recorded flow goes beyond it.
pub const CORE_QTY_MAX: Qty = Qty(1_000_000_000);

impl Nanos {
    /// Nanoseconds in a day.
    pub const DAY: u64 = 86_400_000_000_000;

    /// Nanoseconds since UTC midnight, as ITCH and OUCH timestamps want it; below 2^48.
    #[must_use]
    pub const fn since_midnight(self) -> u64 {
        self.0 % Self::DAY
    }
}

/// An instrument's ticker, left-justified and padded with spaces, as on the wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(transparent)]
pub struct Symbol(pub [u8; 8]);

impl Symbol {
    /// No ticker: eight spaces.
    pub const BLANK: Self = Self([b' '; 8]);

    /// A symbol from 1 to 8 printable ASCII characters without spaces; `None` for anything else.
    #[must_use]
    pub fn new(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let printable = bytes.iter().all(u8::is_ascii_graphic);
        if bytes.is_empty() || bytes.len() > 8 || !printable {
            return None;
        }
        let mut padded = [b' '; 8];
        padded[..bytes.len()].copy_from_slice(bytes);
        Some(Self(padded))
    }
}

impl fmt::Display for Symbol {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = std::str::from_utf8(&self.0).unwrap_or("????????");
        f.write_str(text.trim_end_matches(' '))
    }
}

/// Side of an order as the book sees it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Side {
    /// Bid.
    Buy = b'B',
    /// Offer.
    Sell = b'S',
}

impl Side {
    /// The other side.
    #[must_use]
    pub const fn opposite(self) -> Self {
        match self {
            Self::Buy => Self::Sell,
            Self::Sell => Self::Buy,
        }
    }
}

/// Side of an order as a request to cancel names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum OrderSide {
    /// Bids.
    Buy = b'B',
    /// Offers, of whatever kind of sale.
    Sell = b'S',
    /// Short sales only.
    Short = b'T',
    /// Short sales exempt from the price test only.
    ShortExempt = b'E',
}

/// Time in force.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum TimeInForce {
    /// Rests until the end of the day.
    Day = b'0',
    /// Immediate or cancel: what does not trade at once is cancelled.
    Ioc = b'3',
}

/// Attributes an order carries for reporting; they do not change matching. ASCII codes as in
/// OUCH 5.0 Enter Order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct OrderTags {
    /// Side as entered: `B`, `S`, `T` (short) or `E` (short exempt).
    pub side_code: u8,
    /// `Y` displayed, `A` displayed with the firm's code, `N` hidden. A plain order is displayed
    /// without the code whatever stands here; the terms of a special one are judged by it.
    pub display: u8,
    /// `A` agency, `P` principal, `R` riskless, `O` other.
    pub capacity: u8,
    /// `Y` or `N`.
    pub intermarket_sweep: u8,
    /// `N` continuous. (Cross orders are refused for now.)
    pub cross_type: u8,
    /// `R` retail, `N` not, space; 0 when not given.
    pub customer_type: u8,
    /// Client's free text.
    pub cl_ord_id: [u8; 14],
}

/// Why an order was refused: the reject codes of OUCH 5.0 (§5.6). Only codes the engine emits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u16)]
pub enum RejectReason {
    /// Nobody is there whose price a market-to-limit order could take.
    QuoteUnavailable = 0x01,
    /// Instrument is halted or not open.
    Halted = 0x07,
    /// Display code is unknown or not offered.
    InvalidDisplay = 0x03,
    /// Max floor (reserve) is not offered.
    InvalidMaxFloor = 0x04,
    /// Nobody knows this kind of peg.
    InvalidPegType = 0x05,
    /// Intermarket sweep is not offered.
    IsoNotAllowed = 0x08,
    /// Side code is unknown.
    InvalidSide = 0x09,
    /// A capacity of the venue is exhausted; the order was not taken.
    ProcessingError = 0x0A,
    /// Firm code does not belong to the session, or its order entry is disabled.
    FirmNotAuthorized = 0x0C,
    /// Minimum quantity is not offered.
    InvalidMinQty = 0x0D,
    /// Any other reason: an unknown code, or an order type not offered.
    Other = 0x0F,
    /// A peg that is not offered, or does not go with the rest of the order.
    PeggingNotAllowed = 0x11,
    /// Quantity is 0, or above [`ORDER_QTY_MAX`] at the edge or [`CORE_QTY_MAX`] in the core.
    InvalidQuantity = 0x13,
    /// Cross type is not offered.
    InvalidCross = 0x14,
    /// The order cannot be replaced now.
    ReplaceNotAllowed = 0x15,
    /// No such instrument.
    InvalidSymbol = 0x17,
    /// The session sends more messages than it may.
    PortRate = 0x29,
    /// The session repeats the same order too often.
    DuplicateRate = 0x2A,
    /// Price is 0, above [`PRICE_MAX`] or not a multiple of the tick.
    InvalidPrice = 0x1D,
    /// A market order that could rest, or that the account may not enter.
    MarketNotAllowed = 0x2C,
    /// The position would be larger than the account may have.
    PositionLimit = 0x1E,
    /// Buying power or a limit of exposure does not suffice.
    Exposure = 0x20,
    /// The account may not trade the instrument like this.
    Restricted = 0x22,
    /// The account may not enter intermarket sweeps.
    SweepNotAllowed = 0x24,
    /// The price is too far beyond the reference.
    FatFinger = 0x26,
    /// A short sale at or below the bid, while the price test is in force.
    ShortSaleTest = 0x23,
    /// Shares sold short were not located.
    LocateRequired = 0x27,
    /// The account sends more messages in the instrument than it may.
    AccountRate = 0x28,
    /// A short sale that is not allowed, or a long one of more than is held.
    ShortNotAllowed = 0x2B,
    /// The account may not enter short sales exempt from the price test.
    ExemptNotAllowed = 0x2F,
    /// More money than one order may be for.
    NotionalTooLarge = 0x30,
    /// More shares than one order may be for.
    OrderTooLarge = 0x31,
}

/// Why shares were cancelled: the cancel reasons of OUCH 5.0 (§5.6).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum CancelReason {
    /// The client asked.
    User = b'U',
    /// What an IOC order did not trade.
    Ioc = b'I',
    /// The day ended.
    Closed = b'E',
    /// The venue's own doing: terms of a replace failed a check, and the original goes too (OUCH
    /// 5.0 §5.5); an aggressor traded often enough; the client is gone.
    System = b'Z',
    /// The operator asked.
    Supervisory = b'S',
    /// It would have traded with an order of the same hand.
    SelfMatch = b'Q',
    /// A post-only order that would have traded.
    PostOnly = b'G',
    /// The operator asked, for a regulator.
    Regulatory = b'D',
    /// The time it was good till has come.
    Timeout = b'T',
    /// It would have traded outside the corridor.
    Collar = b'K',
    /// What its cross has left, or there is no such cross.
    Cross = b'C',
}

/// How much the core may hold. Fixed at start; every limit is a clean reject.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capacity {
    /// Instruments, at most 65,534.
    pub instruments: u16,
    /// Order-entry sessions.
    pub sessions: u16,
    /// Orders resting at once, over all instruments.
    pub orders: u32,
    /// Price levels at once, over all instruments.
    pub levels: u32,
}

impl Capacity {
    /// Orders that may carry what only some do (a reserve, a minimum, a group) at once: a quarter
    /// of all, but no more than [`SPECIAL_ORDERS_MAX`].
    #[must_use]
    pub const fn special_orders(&self) -> u32 {
        let quarter = self.orders.div_ceil(4);
        if quarter < SPECIAL_ORDERS_MAX { quarter } else { SPECIAL_ORDERS_MAX }
    }

    /// Pairs of a watched account and an instrument: all there can be, but no more than an eighth
    /// of the orders, or 4,096.
    #[must_use]
    pub const fn holdings(&self) -> u32 {
        let pairs = self.sessions as u32 * self.instruments as u32;
        let most = if self.orders / 8 > 4096 { self.orders / 8 } else { 4096 };
        if pairs < most { pairs } else { most }
    }
}

/// Most special orders at once (rule R11.3). Each has 64 bytes besides those of its order, which at
/// ten million orders, were a quarter of them special, would be 16 bytes for every one.
pub const SPECIAL_ORDERS_MAX: u32 = 1 << 17;

/// Most resting orders one command may trade with or close. What is left of an aggressor after that
/// is cancelled (reason [`CancelReason::System`]), so that one command's work and output are
/// bounded.
pub const FILLS_PER_COMMAND_MAX: u32 = 65_536;
