//! How message layouts are written down: one table per message, checked by the compiler.

use core::fmt;
use thiserror::Error;
use zerocopy::{FromBytes, Immutable, IntoBytes, KnownLayout, Unaligned};

/// The first byte of a message, which says what it is. `TypeByte::default()` is the right one.
#[derive(Clone, Copy, PartialEq, Eq, FromBytes, IntoBytes, KnownLayout, Immutable, Unaligned)]
#[repr(transparent)]
pub struct TypeByte<const T: u8>(u8);

impl<const T: u8> Default for TypeByte<T> {
    fn default() -> Self {
        Self(T)
    }
}

impl<const T: u8> fmt::Debug for TypeByte<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "'{}'", self.0.escape_ascii())
    }
}

/// A 48-bit number in network byte order: nanoseconds since midnight in ITCH.
#[derive(
    Clone,
    Copy,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Hash,
    FromBytes,
    IntoBytes,
    KnownLayout,
    Immutable,
    Unaligned,
)]
#[repr(transparent)]
pub struct U48([u8; 6]);

impl U48 {
    /// The largest number.
    pub const MAX: u64 = (1 << 48) - 1;

    /// Writes a number down.
    ///
    /// # Panics
    /// When it takes more than 48 bits. A day has 86.4e12 nanoseconds, under half of that.
    #[must_use]
    pub const fn new(value: u64) -> Self {
        assert!(value <= Self::MAX, "a U48 holds 48 bits");
        let [_, _, a, b, c, d, e, f] = value.to_be_bytes();
        Self([a, b, c, d, e, f])
    }

    /// The number.
    #[must_use]
    pub const fn get(self) -> u64 {
        let [a, b, c, d, e, f] = self.0;
        u64::from_be_bytes([0, 0, a, b, c, d, e, f])
    }
}

impl fmt::Debug for U48 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "U48({})", self.get())
    }
}

/// Why bytes are not a message of a protocol. The type is at offset 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum MessageError {
    /// No byte at all.
    #[error("empty {protocol} message")]
    Empty {
        /// Protocol and direction.
        protocol: &'static str,
    },
    /// A type the protocol does not know in this direction.
    #[error("{protocol} knows no message type {type_byte:#04x} (offset 0)")]
    UnknownType {
        /// Protocol and direction.
        protocol: &'static str,
        /// What it is not.
        type_byte: u8,
    },
    /// Too short or too long.
    #[error("{protocol} {message} has {actual} bytes, expected {expected}")]
    Length {
        /// Protocol and direction.
        protocol: &'static str,
        /// Name of the message.
        message: &'static str,
        /// Bytes it takes.
        expected: usize,
        /// Bytes there are.
        actual: usize,
    },
}

/// What was to be written does not fit the buffer; nothing was written that counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("the buffer has no room for the message")]
pub struct BufferFull;

/// A code that has no meaning in its field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("{code:#04x} is no {what}")]
pub struct UnknownCode {
    /// What the field says.
    pub what: &'static str,
    /// The code found.
    pub code: u16,
}

/// Defines messages as tables of (offset, field, type). Length and offsets are checked when the
/// crate is compiled. `field: u8 as Code` adds an accessor `field()` that decodes the code.
macro_rules! layouts {
    ($(
        $(#[$doc:meta])*
        $name:ident ($type_byte:literal, $len:literal) {
            $(
                $(#[$field_doc:meta])*
                $offset:literal $field:ident: $type:ty $(as $code:ty)?,
            )*
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
        #[derive(zerocopy::FromBytes, zerocopy::IntoBytes, zerocopy::KnownLayout)]
        #[derive(zerocopy::Immutable, zerocopy::Unaligned)]
        #[repr(C)]
        pub struct $name {
            /// Says what the message is.
            pub message_type: $crate::TypeByte<$type_byte>,
            $($(#[$field_doc])* pub $field: $type,)*
        }

        const _: () = {
            assert!(size_of::<$name>() == $len);
            $(assert!(core::mem::offset_of!($name, $field) == $offset);)*
        };

        impl $name {
            /// First byte of the message.
            pub const TYPE: u8 = $type_byte;
            /// Name of the message.
            pub const NAME: &'static str = stringify!($name);

            $($(
                /// Decodes the field of this name.
                ///
                /// # Errors
                /// The code, when it has no meaning here.
                #[inline]
                pub fn $field(&self) -> Result<$code, $crate::UnknownCode> {
                    <$code>::try_from(self.$field)
                }
            )?)*
        }
    )*};
}
pub(crate) use layouts;

/// Defines an enum over messages of fixed length, told apart by their first byte.
macro_rules! protocol {
    ($(#[$doc:meta])* $protocol:literal $name:ident { $($message:ident = $len:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        #[allow(missing_docs, reason = "each variant is the struct of its name")]
        pub enum $name<'a> {
            $($message(&'a $message),)*
        }

        $(impl $message {
            /// Bytes of the message.
            pub const LEN: usize = $len;
        })*
        const _: () = { $(assert!($message::LEN == size_of::<$message>());)* };

        impl<'a> $name<'a> {
            /// Every message: type and length.
            pub const ALL: &'static [(u8, usize)] = &[$(($message::TYPE, $message::LEN)),*];

            /// Bytes of a message of this type; `None` for a type the protocol does not know.
            #[must_use]
            pub const fn len_of(type_byte: u8) -> Option<usize> {
                match type_byte {
                    $($message::TYPE => Some($message::LEN),)*
                    _ => None,
                }
            }

            /// Reads a message: exactly its bytes.
            ///
            /// # Errors
            /// When the type is unknown, or the length not that of the type.
            pub fn parse(bytes: &'a [u8]) -> Result<Self, $crate::MessageError> {
                use zerocopy::FromBytes as _;
                let protocol = $protocol;
                match bytes.first() {
                    None => Err($crate::MessageError::Empty { protocol }),
                    $(Some(&$message::TYPE) => match $message::ref_from_bytes(bytes) {
                        Ok(message) => Ok(Self::$message(message)),
                        Err(_) => Err($crate::MessageError::Length {
                            protocol,
                            message: $message::NAME,
                            expected: $message::LEN,
                            actual: bytes.len(),
                        }),
                    },)*
                    Some(&type_byte) => {
                        Err($crate::MessageError::UnknownType { protocol, type_byte })
                    }
                }
            }

            /// The bytes of the message.
            #[must_use]
            pub fn as_bytes(&self) -> &'a [u8] {
                use zerocopy::IntoBytes as _;
                match self {
                    $(Self::$message(message) => message.as_bytes(),)*
                }
            }

            /// Name of the message.
            #[must_use]
            pub const fn name(&self) -> &'static str {
                match self {
                    $(Self::$message(_) => $message::NAME,)*
                }
            }
        }
    };
}
pub(crate) use protocol;

/// Defines the codes of a field as an enum, with conversions both ways.
macro_rules! codes {
    ($(
        $(#[$doc:meta])*
        $name:ident($int:ty) { $($(#[$code_doc:meta])* $code:ident = $value:literal,)* }
    )*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[repr($int)]
        #[non_exhaustive]
        pub enum $name { $($(#[$code_doc])* $code = $value,)* }

        impl $name {
            /// Every code.
            pub const ALL: &'static [Self] = &[$(Self::$code),*];

            /// The code as it stands in a message.
            #[must_use]
            pub const fn code(self) -> $int {
                self as $int
            }
        }

        impl TryFrom<$int> for $name {
            type Error = $crate::UnknownCode;

            fn try_from(code: $int) -> Result<Self, $crate::UnknownCode> {
                match code {
                    $($value => Ok(Self::$code),)*
                    _ => Err($crate::UnknownCode { what: stringify!($name), code: code.into() }),
                }
            }
        }

        impl From<$name> for $int {
            fn from(code: $name) -> $int {
                code.code()
            }
        }
    )*};
}
pub(crate) use codes;
