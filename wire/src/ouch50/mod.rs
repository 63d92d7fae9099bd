//! OUCH 5.0: order entry.
//!
//! A message is a body of fixed layout and, by its type, an appendage of optional elements behind
//! it. Letters mean different messages in different directions, so there are two enums.
//!
//! ```
//! use outcry_wire::ouch50::{EnterOrder, Inbound, Side, TagValue, TimeInForce};
//!
//! let order = EnterOrder {
//!     user_ref_num: 1.into(),
//!     side: Side::Buy.code(),
//!     quantity: 100.into(),
//!     symbol: *b"AAPL    ",
//!     price: 1_503_400.into(),
//!     time_in_force: TimeInForce::Day.code(),
//!     ..EnterOrder::default()
//! };
//! let mut buffer = [0; 64];
//! let len = order.write(&[TagValue::UserRefIdx(5)], &mut buffer)?;
//! let Inbound::EnterOrder(read, appendage) = Inbound::parse(&buffer[..len])? else { panic!() };
//! assert_eq!(*read, order);
//! assert!(appendage.iter().eq([TagValue::UserRefIdx(5)]));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod appendage;
mod codes;
mod inbound;
mod outbound;

pub use appendage::{APPENDAGE_LENGTH_BYTES, Appendage, AppendageWriter, Tag, TagValue, TagValues};
pub use codes::{
    AiqStrategy, BrokenTradeReason, CancelReason, Capacity, CrossType, Display, LiquidityFlag,
    OrderState, PriceType, RejectReason, RestateReason, Side, SystemEventCode, TimeInForce,
};
pub use inbound::{
    AccountQuery, CancelOrder, DisableOrderEntry, EnableOrderEntry, EnterOrder, Inbound,
    MassCancel, ModifyOrder, ReplaceOrder,
};
pub use outbound::{
    AccountQueryResponse, AiqCanceled, BrokenTrade, CancelPending, CancelReject,
    DisableOrderEntryResponse, EnableOrderEntryResponse, MassCancelResponse, OrderAccepted,
    OrderCanceled, OrderExecuted, OrderModified, OrderPriorityUpdate, OrderReplaced, OrderRestated,
    Outbound, Rejected, SystemEvent, TradeCorrection,
};

use crate::{BufferFull, MessageError};
use thiserror::Error;

/// The price of a market order; 4 decimals.
pub const PRICE_MARKET: u64 = 0x7fff_ffff;
/// Another price of a market order: 200,000.0000.
pub const PRICE_MARKET_ALTERNATE: u64 = 2_000_000_000;
/// The highest limit price: 199,999.9900.
pub const PRICE_MAX: u64 = 1_999_999_900;

/// Whether a message has an appendage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppendageRule {
    /// Never.
    Never,
    /// Length and elements may both be left out; we do when there are no elements.
    Optional,
    /// The length is always there, 0 when there are no elements.
    Required,
    /// We always write the length, and read messages without it (Order Executed: texts differ).
    RequiredOnWrite,
}

impl AppendageRule {
    /// Whether the length is written when there are no elements.
    const fn writes_empty(self) -> bool {
        matches!(self, Self::Required | Self::RequiredOnWrite)
    }
}

/// Why bytes are not an OUCH 5.0 message. Offsets count from the start of the message.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OuchError {
    /// Empty, of unknown type, or not as long as its body.
    #[error(transparent)]
    Message(#[from] MessageError),
    /// The message ends where the length of the appendage must be.
    #[error("{message}: appendage length missing at offset {offset}, {available} bytes left of 2")]
    AppendageMissing {
        /// Name of the message.
        message: &'static str,
        /// Where the length starts.
        offset: usize,
        /// Bytes there.
        available: usize,
    },
    /// The appendage is not as long as it says.
    #[error(
        "{message}: appendage length at offset {offset} announces {declared} bytes, \
         {actual} follow"
    )]
    AppendageLength {
        /// Name of the message.
        message: &'static str,
        /// Where the length starts.
        offset: usize,
        /// Bytes announced.
        declared: usize,
        /// Bytes that follow.
        actual: usize,
    },
    /// An element goes beyond the appendage.
    #[error("{message}: element at offset {offset} takes {needed} bytes, {available} are left")]
    ElementTruncated {
        /// Name of the message.
        message: &'static str,
        /// Where the element starts.
        offset: usize,
        /// Bytes announced.
        needed: usize,
        /// Bytes left.
        available: usize,
    },
    /// An element without a tag.
    #[error("{message}: element at offset {offset} has no tag")]
    ElementEmpty {
        /// Name of the message.
        message: &'static str,
        /// Where the element starts.
        offset: usize,
    },
    /// The value has not the length of its tag.
    #[error("{message}: element at offset {offset}, tag {tag}: a value of {actual} bytes")]
    ElementLength {
        /// Name of the message.
        message: &'static str,
        /// Where the element starts.
        offset: usize,
        /// Number of the tag.
        tag: u8,
        /// Bytes of the value.
        actual: usize,
    },
    /// A tag for the second time: which value counts would be a guess.
    #[error("{message}: element at offset {offset} repeats tag {tag}")]
    ElementRepeated {
        /// Name of the message.
        message: &'static str,
        /// Where the element starts.
        offset: usize,
        /// Number of the tag.
        tag: u8,
    },
}

/// Why a message cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum WriteError {
    /// Message and appendage do not fit.
    #[error(transparent)]
    BufferFull(#[from] BufferFull),
    /// Elements for a message that has no appendage.
    #[error("{message} has no appendage")]
    NoAppendage {
        /// Name of the message.
        message: &'static str,
    },
}

/// Writes a body and elements by the rule of the message; returns the bytes written.
fn write(
    message: &'static str,
    body: &[u8],
    rule: AppendageRule,
    elements: &[TagValue<'_>],
    out: &mut [u8],
) -> Result<usize, WriteError> {
    let (head, tail) = out.split_at_mut_checked(body.len()).ok_or(BufferFull)?;
    head.copy_from_slice(body);
    if elements.is_empty() && !rule.writes_empty() {
        return Ok(body.len());
    }
    if rule == AppendageRule::Never {
        return Err(WriteError::NoAppendage { message });
    }
    let mut writer = AppendageWriter::new(tail)?;
    for element in elements {
        writer.push(*element)?;
    }
    Ok(body.len() + writer.finish())
}

/// Reads what follows a body by the rule of the message.
fn parse_tail<'a>(
    protocol: &'static str,
    message: &'static str,
    rule: AppendageRule,
    body_bytes: usize,
    tail: &'a [u8],
) -> Result<Appendage<'a>, OuchError> {
    match rule {
        AppendageRule::Optional | AppendageRule::RequiredOnWrite if tail.is_empty() => {
            Ok(Appendage::default())
        }
        AppendageRule::Never if tail.is_empty() => Ok(Appendage::default()),
        AppendageRule::Never => {
            let actual = body_bytes + tail.len();
            Err(MessageError::Length { protocol, message, expected: body_bytes, actual }.into())
        }
        _ => Appendage::parse(tail, message, body_bytes),
    }
}

/// Defines the messages of one direction as a table of (message, appendage rule, length). The
/// length is that of the message as we write it without elements.
macro_rules! direction {
    ($(#[$doc:meta])* $protocol:literal $name:ident {
        $($message:ident: $rule:ident = $len:literal,)*
    }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each variant is the struct of its name")]
        pub enum $name<'a> {
            $($message(&'a $message, Appendage<'a>),)*
        }

        $(impl $message {
            /// Bytes of the message without elements: those of the table.
            pub const LEN: usize = $len;
            /// Whether an appendage follows.
            pub const APPENDAGE: AppendageRule = AppendageRule::$rule;

            /// The part of fixed length, when `message` is of this type. What follows is not looked
            /// at: for who wants a hint of what may come, not for who acts on it.
            #[must_use]
            #[inline]
            pub fn peek(message: &[u8]) -> Option<&Self> {
                use zerocopy::FromBytes as _;
                let (&first, _) = message.split_first()?;
                let (body, _) = Self::ref_from_prefix(message).ok()?;
                (first == Self::TYPE).then_some(body)
            }

            /// The message, when it is of this type and has no elements.
            #[must_use]
            #[inline(always)]
            pub fn without_elements(message: &[u8]) -> Option<&Self> {
                use zerocopy::FromBytes as _;
                let (body, rest) = Self::ref_from_prefix(message).ok()?;
                let is_bare = match Self::APPENDAGE {
                    AppendageRule::Never => rest.is_empty(),
                    AppendageRule::Required => *rest == [0, 0],
                    AppendageRule::Optional | AppendageRule::RequiredOnWrite => {
                        rest.is_empty() || *rest == [0, 0]
                    }
                };
                (is_bare && message[0] == Self::TYPE).then_some(body)
            }

            /// The message without elements.
            #[must_use]
            #[inline(always)]
            pub fn to_bytes(&self) -> [u8; Self::LEN] {
                let mut bytes = [0; Self::LEN];
                bytes[..size_of::<Self>()].copy_from_slice(zerocopy::IntoBytes::as_bytes(self));
                bytes
            }

            /// Writes the message with elements; returns the bytes written.
            ///
            /// # Errors
            /// When it does not fit, or has no appendage.
            pub fn write(
                &self,
                elements: &[TagValue<'_>],
                out: &mut [u8],
            ) -> Result<usize, WriteError> {
                let body = zerocopy::IntoBytes::as_bytes(self);
                super::write(Self::NAME, body, Self::APPENDAGE, elements, out)
            }
        }

        const _: () = {
            let length_bytes =
                if $message::APPENDAGE.writes_empty() { APPENDAGE_LENGTH_BYTES } else { 0 };
            assert!($message::LEN == size_of::<$message>() + length_bytes);
        };)*

        impl<'a> $name<'a> {
            /// Every message: type, and length without elements.
            pub const ALL: &'static [(u8, usize)] = &[$(($message::TYPE, $message::LEN)),*];

            /// Reads a message: exactly its bytes.
            ///
            /// # Errors
            /// The first fault.
            pub fn parse(bytes: &'a [u8]) -> Result<Self, OuchError> {
                use zerocopy::FromBytes as _;
                let protocol = $protocol;
                match bytes.first() {
                    None => Err(MessageError::Empty { protocol }.into()),
                    $(Some(&$message::TYPE) => {
                        let message = $message::NAME;
                        let Ok((body, tail)) = $message::ref_from_prefix(bytes) else {
                            let (expected, actual) = (size_of::<$message>(), bytes.len());
                            return Err(
                                MessageError::Length { protocol, message, expected, actual }.into()
                            );
                        };
                        let rule = $message::APPENDAGE;
                        super::parse_tail(protocol, message, rule, size_of::<$message>(), tail)
                            .map(|appendage| Self::$message(body, appendage))
                    })*
                    Some(&type_byte) => {
                        Err(MessageError::UnknownType { protocol, type_byte }.into())
                    }
                }
            }

            /// The appendage of the message.
            #[must_use]
            pub const fn appendage(&self) -> Appendage<'a> {
                match self {
                    $(Self::$message(_, appendage) => *appendage,)*
                }
            }

            /// The bytes of the message without the appendage and its length.
            #[must_use]
            pub fn body(&self) -> &'a [u8] {
                match self {
                    $(Self::$message(body, _) => zerocopy::IntoBytes::as_bytes(*body),)*
                }
            }

            /// Name of the message.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$message(..) => $message::NAME,)*
                }
            }

            /// Writes the message with other elements; returns the bytes written.
            ///
            /// # Errors
            /// When it does not fit, or has no appendage.
            pub fn write(
                &self,
                elements: &[TagValue<'_>],
                out: &mut [u8],
            ) -> Result<usize, WriteError> {
                match self {
                    $(Self::$message(message, _) => message.write(elements, out),)*
                }
            }
        }
    };
}
use direction;
