//! What the pipeline says, as Rust values: one record for each message and each frame.

use wire::ouch50::RejectReason;

/// What a frame turned out to be: the first that applies, from the top.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum FrameClass {
    /// The MAC found it damaged.
    Damaged = 0,
    /// It ends inside Ethernet, IPv4 and UDP headers.
    Truncated = 1,
    /// `EtherType` is not IPv4, behind one VLAN tag at most.
    NotIpv4 = 2,
    /// IP version is not 4, or the header shorter than five words.
    BadVersion = 3,
    /// The IPv4 header has options.
    Options = 4,
    /// A fragment, the first one included.
    Fragment = 5,
    /// Protocol is not UDP.
    NotUdp = 6,
    /// Lengths of IPv4, UDP and frame contradict each other.
    BadLength = 7,
    /// The IPv4 header is damaged.
    BadChecksum = 8,
    /// A datagram for another port.
    OtherPort = 9,
    /// No room for a `MoldUDP64` header.
    NoMold = 10,
    /// The session key is not in the table.
    UnknownSession = 11,
    /// The blocks are not exactly the datagram and the count, or a message is shorter than 9 bytes
    /// (an Account Query may be), or their numbers overflow.
    BadFraming = 12,
    /// A packet with messages: the only class whose message records hold.
    Data = 13,
    /// Count 0.
    Heartbeat = 14,
    /// Count 0xFFFF.
    EndOfSession = 15,
}

impl FrameClass {
    /// Every class, at its number.
    pub const ALL: [Self; 16] = [
        Self::Damaged,
        Self::Truncated,
        Self::NotIpv4,
        Self::BadVersion,
        Self::Options,
        Self::Fragment,
        Self::NotUdp,
        Self::BadLength,
        Self::BadChecksum,
        Self::OtherPort,
        Self::NoMold,
        Self::UnknownSession,
        Self::BadFraming,
        Self::Data,
        Self::Heartbeat,
        Self::EndOfSession,
    ];

    /// Whether it is a sound packet of a known session.
    #[must_use]
    pub const fn is_sound(self) -> bool {
        matches!(self, Self::Data | Self::Heartbeat | Self::EndOfSession)
    }
}

/// A frame. All but the class is 0 unless the class is sound.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FrameRecord {
    /// What it was.
    pub class: FrameClass,
    /// Number of its first message.
    pub sequence: u64,
    /// Messages announced.
    pub count: u16,
    /// Account of its session.
    pub account: u16,
    /// Rows of tables of limits written until then: those were checked against.
    pub epoch: u32,
    /// Its first beat came in this cycle.
    pub cycle: u64,
}

impl FrameRecord {
    /// The record with the fields that its class leaves undefined set to 0.
    #[must_use]
    pub const fn normal(self) -> Self {
        if self.class.is_sound() {
            self
        } else {
            Self { class: self.class, sequence: 0, count: 0, account: 0, epoch: 0, cycle: 0 }
        }
    }
}

/// A message of 9 bytes or more in a frame whose headers are sound and whose session is known. It
/// holds only if the frame's own record, which comes later, says [`FrameClass::Data`]. Nothing
/// behind a shorter message in its packet has a record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MessageRecord {
    /// Number in the packet, from 0.
    pub number: u16,
    /// Bytes.
    pub length: u32,
    /// Account of its session.
    pub account: u16,
    /// Its fields; `None` for a type OUCH does not know or a length that is not that of the type.
    pub fields: Option<MessageFields>,
}

/// Fields of an OUCH 5.0 message from client to venue; 0 where the message has none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MessageFields {
    /// Type byte.
    pub kind: u8,
    /// Side byte.
    pub side: u8,
    /// The client's number for the order or request; of Replace the new one.
    pub user_ref: u32,
    /// The order to replace.
    pub orig_ref: u32,
    /// Shares.
    pub quantity: u32,
    /// Symbol.
    pub symbol: u64,
    /// Price, 4 decimals.
    pub price: u64,
}

const _: () = {
    let mut number = 0;
    while number < FrameClass::ALL.len() {
        assert!(FrameClass::ALL[number] as usize == number);
        number += 1;
    }
};

/// What the risk checks say of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// It is a well-formed Enter or Replace; other messages are not checked and never refused.
    pub checked: bool,
    /// The checks that failed, a bit for each; 0 accepts.
    pub fails: u16,
}

/// A risk check. Its number is its bit in [`Verdict::fails`]; lower numbers go first when a reject
/// may give one reason only.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[repr(u8)]
pub enum Check {
    /// The kill switch for everybody is on.
    Kill = 0,
    /// That of the account is.
    AccountKill = 1,
    /// That of the session is.
    SessionKill = 2,
    /// The account has no row: its number is above 255.
    NoAccount = 3,
    /// The symbol has no row. Enter only, as are the next three and the collar.
    UnknownSymbol = 4,
    /// The symbol does not trade.
    Halted = 5,
    /// It is restricted.
    Restricted = 6,
    /// It may not be sold short, and this is a short sale that is not exempt.
    ShortSale = 7,
    /// The session has used the number, or a higher one.
    Duplicate = 8,
    /// The session sends faster than its rate.
    Rate = 9,
    /// Quantity 0, or above the limit of the account.
    Size = 10,
    /// Price times quantity above the limit of the account, or a price of 2^32 or more.
    Notional = 11,
    /// Price outside of the collar of the symbol.
    Collar = 12,
    /// The order would bring the open exposure of the account above its limit.
    Exposure = 13,
}

impl Check {
    /// Every check, at its number.
    pub const ALL: [Self; 14] = [
        Self::Kill,
        Self::AccountKill,
        Self::SessionKill,
        Self::NoAccount,
        Self::UnknownSymbol,
        Self::Halted,
        Self::Restricted,
        Self::ShortSale,
        Self::Duplicate,
        Self::Rate,
        Self::Size,
        Self::Notional,
        Self::Collar,
        Self::Exposure,
    ];

    /// Its bit in [`Verdict::fails`].
    #[must_use]
    pub const fn bit(self) -> u16 {
        1 << self as u16
    }

    /// Whether it is a check of the symbol, which only an Enter names.
    #[must_use]
    pub const fn is_of_symbol(self) -> bool {
        matches!(
            self,
            Self::UnknownSymbol | Self::Halted | Self::Restricted | Self::ShortSale | Self::Collar
        )
    }

    /// The reason that OUCH 5.0 gives for it.
    #[must_use]
    pub const fn reason(self) -> RejectReason {
        match self {
            Self::Kill | Self::AccountKill | Self::SessionKill | Self::NoAccount => {
                RejectReason::FirmNotAuthorized
            }
            Self::UnknownSymbol => RejectReason::InvalidSymbol,
            Self::Halted => RejectReason::Halted,
            Self::Restricted => RejectReason::RiskRestrictedStock,
            Self::ShortSale => RejectReason::RiskShortSellRestricted,
            Self::Duplicate => RejectReason::RiskDuplicateRate,
            Self::Rate => RejectReason::RiskPortRate,
            Self::Size => RejectReason::RiskMaxQuantity,
            Self::Notional => RejectReason::RiskOrderNotional,
            Self::Collar => RejectReason::RiskFatFinger,
            Self::Exposure => RejectReason::RiskAggregateExposure,
        }
    }
}

impl Verdict {
    /// The reason to reject with: that of the first check that failed.
    #[must_use]
    pub fn reason(self) -> Option<RejectReason> {
        let first = Check::ALL.get(self.fails.trailing_zeros() as usize)?;
        Some(first.reason())
    }
}
