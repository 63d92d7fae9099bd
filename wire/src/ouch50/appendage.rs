//! The optional appendage: `u16 length`, then elements of { u8 length, u8 tag, value }, the length
//! of an element counting tag and value.

use super::OuchError;
use crate::BufferFull;

/// Bytes of the length of an appendage.
pub const APPENDAGE_LENGTH_BYTES: usize = 2;

/// Bytes of an element before its value: length and tag.
const ELEMENT_HEADER_BYTES: usize = 2;

/// A value that can stand in an element, in network byte order.
trait Value: Copy {
    fn read(bytes: &[u8]) -> Option<Self>;
    fn write(self, out: &mut [u8]);
}

macro_rules! integer_values {
    ($($int:ty)*) => {$(impl Value for $int {
        fn read(bytes: &[u8]) -> Option<Self> {
            bytes.try_into().ok().map(Self::from_be_bytes)
        }

        fn write(self, out: &mut [u8]) {
            out.copy_from_slice(&self.to_be_bytes());
        }
    })*};
}
integer_values!(u8 u16 u32 u64 i32);

impl<const N: usize> Value for [u8; N] {
    fn read(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok()
    }

    fn write(self, out: &mut [u8]) {
        out.copy_from_slice(&self);
    }
}

/// Defines tags as a table of (number, name, type of value).
macro_rules! tags {
    ($($(#[$doc:meta])* $number:literal $name:ident($type:ty),)*) => {
        /// What an element is about.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr(u8)]
        #[non_exhaustive]
        pub enum Tag { $($(#[$doc])* $name = $number,)* }

        /// An element: tag and value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum TagValue<'a> {
            $($(#[$doc])* $name($type),)*
            /// A tag this codec does not know; it is carried, not judged.
            Unknown {
                /// Its number.
                tag: u8,
                /// Its bytes.
                value: &'a [u8],
            },
        }

        impl Tag {
            /// Every tag.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The tag of a number; `None` for one this codec does not know.
            #[must_use]
            pub const fn from_number(number: u8) -> Option<Self> {
                match number {
                    $($number => Some(Self::$name),)*
                    _ => None,
                }
            }

            /// Bytes of the value.
            #[must_use]
            pub const fn value_bytes(self) -> usize {
                match self {
                    $(Self::$name => size_of::<$type>(),)*
                }
            }
        }

        impl<'a> TagValue<'a> {
            /// Number of the tag.
            #[must_use]
            pub const fn number(&self) -> u8 {
                match self {
                    $(Self::$name(_) => $number,)*
                    Self::Unknown { tag, .. } => *tag,
                }
            }

            const fn value_bytes(&self) -> usize {
                match self {
                    $(Self::$name(_) => size_of::<$type>(),)*
                    Self::Unknown { value, .. } => value.len(),
                }
            }

            /// `None` when the value has not the length of the tag.
            fn read(number: u8, value: &'a [u8]) -> Option<Self> {
                match number {
                    $($number => <$type>::read(value).map(Self::$name),)*
                    tag => Some(Self::Unknown { tag, value }),
                }
            }

            fn write_value(self, out: &mut [u8]) {
                match self {
                    $(Self::$name(value) => value.write(out),)*
                    Self::Unknown { value, .. } => out.copy_from_slice(value),
                }
            }
        }
    };
}

tags! {
    /// Reference number of the displayed part of a reserve order.
    1 SecondaryOrdRefNum(u64),
    /// Participant, capitals.
    2 Firm([u8; 4]),
    /// Least quantity to trade at once.
    3 MinQty(u32),
    /// R retail, N not, space as the port says.
    4 CustomerType(u8),
    /// Displayed part of a reserve order.
    5 MaxFloor(u32),
    /// See [`PriceType`](super::PriceType).
    6 PriceType(u8),
    /// Signed distance from the peg, 4 decimals.
    7 PegOffset(i32),
    /// Price the order may trade at beyond its limit, 4 decimals.
    9 DiscretionPrice(u64),
    /// See [`PriceType`](super::PriceType).
    10 DiscretionPriceType(u8),
    /// Signed distance from the peg, 4 decimals.
    11 DiscretionPegOffset(i32),
    /// P post-only, N not.
    12 PostOnly(u8),
    /// Range of a random displayed quantity.
    13 RandomReserves(u32),
    /// Routing strategy.
    14 Route([u8; 4]),
    /// Seconds to live, less than a day.
    15 ExpireTime(u32),
    /// Y, N, or space as the port says.
    16 TradeNow(u8),
    /// I imbalance-only; O, T, Q retail; B extended life; D direct listing; R hidden price
    /// improvement.
    17 HandleInst(u8),
    /// 0, 1, 2, 3, S, N or space.
    18 BboWeightIndicator(u8),
    /// Price an execution refers to, 4 decimals (text of 2023 only).
    19 ReferencePrice(u64),
    /// What that price is (text of 2023 only).
    20 ReferencePriceType(u8),
    /// Quantity displayed after a restatement.
    22 DisplayQuantity(u32),
    /// Price displayed after a restatement, 4 decimals.
    23 DisplayPrice(u64),
    /// Group for mass cancels.
    24 GroupId(u16),
    /// Y or N.
    25 SharesLocated(u8),
    /// Who located the shares.
    26 LocateBroker([u8; 4]),
    /// See [`Side`](super::Side).
    27 Side(u8),
    /// Channel of order numbers; 0 is none.
    28 UserRefIdx(u8),
    /// See [`AiqStrategy`](super::AiqStrategy).
    29 AiqStrategy(u8),
    /// Group whose orders do not trade with each other.
    30 AiqGroupId([u8; 2]),
}

/// The elements behind a message, checked as a whole.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Appendage<'a>(&'a [u8]);

impl<'a> Appendage<'a> {
    /// Whether there are no elements.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The elements as bytes, without the length in front.
    #[must_use]
    pub const fn as_bytes(&self) -> &'a [u8] {
        self.0
    }

    /// The elements in order.
    #[must_use]
    pub const fn iter(&self) -> TagValues<'a> {
        TagValues(self.0)
    }

    /// The element of a tag, of which there is one at most.
    #[must_use]
    pub fn find(&self, tag: Tag) -> Option<TagValue<'a>> {
        self.iter().find(|element| element.number() == tag as u8)
    }

    /// Reads what follows the body of `message`: the length and exactly the elements it announces.
    /// `offset` is where that is in the message.
    pub(super) fn parse(
        bytes: &'a [u8],
        message: &'static str,
        offset: usize,
    ) -> Result<Self, OuchError> {
        let Some((length, elements)) = bytes.split_first_chunk() else {
            let available = bytes.len();
            return Err(OuchError::AppendageMissing { message, offset, available });
        };
        let declared = usize::from(u16::from_be_bytes(*length));
        if declared != elements.len() {
            let actual = elements.len();
            return Err(OuchError::AppendageLength { message, offset, declared, actual });
        }
        check_elements(elements, message, offset + APPENDAGE_LENGTH_BYTES)?;
        Ok(Self(elements))
    }
}

fn check_elements(elements: &[u8], message: &'static str, offset: usize) -> Result<(), OuchError> {
    // Bit n is set once tag n was seen; tags above 31 are unknown and not our business.
    let mut seen = 0u32;
    let mut rest = elements;
    while let [length, after @ ..] = rest {
        let offset = offset + elements.len() - rest.len();
        let needed = usize::from(*length);
        let Some(element) = after.get(..needed) else {
            let available = after.len();
            return Err(OuchError::ElementTruncated { message, offset, needed, available });
        };
        let Some((&tag, value)) = element.split_first() else {
            return Err(OuchError::ElementEmpty { message, offset });
        };
        if TagValue::read(tag, value).is_none() {
            let actual = value.len();
            return Err(OuchError::ElementLength { message, offset, tag, actual });
        }
        let bit = if Tag::from_number(tag).is_some() { 1 << tag } else { 0 };
        if seen & bit != 0 {
            return Err(OuchError::ElementRepeated { message, offset, tag });
        }
        seen |= bit;
        rest = &after[needed..];
    }
    Ok(())
}

impl<'a> IntoIterator for Appendage<'a> {
    type Item = TagValue<'a>;
    type IntoIter = TagValues<'a>;

    fn into_iter(self) -> TagValues<'a> {
        self.iter()
    }
}

/// The elements of an appendage. Cannot fail: they were checked as a whole.
#[derive(Clone, Debug)]
pub struct TagValues<'a>(&'a [u8]);

impl<'a> Iterator for TagValues<'a> {
    type Item = TagValue<'a>;

    fn next(&mut self) -> Option<TagValue<'a>> {
        let (&length, after) = self.0.split_first()?;
        let (element, rest) = after.split_at_checked(usize::from(length))?;
        self.0 = rest;
        let (&tag, value) = element.split_first()?;
        TagValue::read(tag, value)
    }
}

/// Writes an appendage into a buffer: the length, then what is pushed.
#[derive(Debug)]
pub struct AppendageWriter<'a> {
    buffer: &'a mut [u8],
    len: usize,
}

impl<'a> AppendageWriter<'a> {
    /// Starts an appendage.
    ///
    /// # Errors
    /// When not even the length fits.
    pub fn new(buffer: &'a mut [u8]) -> Result<Self, BufferFull> {
        buffer.get_mut(..APPENDAGE_LENGTH_BYTES).ok_or(BufferFull)?.fill(0);
        Ok(Self { buffer, len: APPENDAGE_LENGTH_BYTES })
    }

    /// Appends an element.
    ///
    /// # Errors
    /// When it does not fit the buffer, an element or an appendage; the appendage stays as it was.
    pub fn push(&mut self, element: TagValue<'_>) -> Result<(), BufferFull> {
        let value_bytes = element.value_bytes();
        let length = u8::try_from(1 + value_bytes).map_err(|_| BufferFull)?;
        let end = self.len + ELEMENT_HEADER_BYTES + value_bytes;
        let declared = u16::try_from(end - APPENDAGE_LENGTH_BYTES).map_err(|_| BufferFull)?;
        let room = self.buffer.get_mut(self.len..end).ok_or(BufferFull)?;
        room[0] = length;
        room[1] = element.number();
        element.write_value(&mut room[ELEMENT_HEADER_BYTES..]);
        self.buffer[..APPENDAGE_LENGTH_BYTES].copy_from_slice(&declared.to_be_bytes());
        self.len = end;
        Ok(())
    }

    /// Bytes of the appendage, with its length.
    #[must_use]
    pub const fn finish(self) -> usize {
        self.len
    }
}
