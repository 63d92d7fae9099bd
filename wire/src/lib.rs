//! The protocols of the venue as views over bytes: no I/O, no allocation, no copying.
//!
//! | Module | Protocol |
//! |---|---|
//! | [`datagram`] | Ethernet II, IPv4 and UDP in one step, read and built |
//! | [`ethernet`], [`ipv4`], [`udp`], [`checksum`] | its layers |
//! | [`moldudp64`] | `MoldUDP64` 1.00: data, heartbeat, end of session, request |
//! | [`soupbintcp`] | `SoupBinTCP` 3.00 and the 4.x login |
//! | [`ouch50`] | OUCH 5.0, both directions, with optional appendages |
//! | [`ouch42`] | OUCH 4.2, both directions |
//! | [`itch50`] | ITCH 5.0, all 23 messages |
//! | [`binaryfile`] | `BinaryFILE`, the framing of ITCH day files |
//! | [`trailer`] | what hardware in line appends to a frame |
//! | [`registers`] | its registers, over a stream |
//!
//! Parsers take any bytes whatever and answer with a view or a typed error that names the message,
//! the fault and the place; they never panic and never accept a part. Integers keep network byte
//! order in memory ([`U16`], [`U32`], [`U64`], [`U48`]); single-character codes stay raw bytes in
//! the messages, with an accessor of the same name that decodes them.

#![cfg_attr(not(test), no_std)]

mod message;

pub mod binaryfile;
pub mod checksum;
pub mod datagram;
pub mod ethernet;
pub mod ipv4;
pub mod itch50;
pub mod moldudp64;
pub mod ouch42;
pub mod ouch50;
pub mod registers;
pub mod soupbintcp;
pub mod trailer;
pub mod udp;

pub use message::{BufferFull, MessageError, TypeByte, U48, UnknownCode};
pub use zerocopy::network_endian::{I32, U16, U32, U64};
pub use zerocopy::{FromBytes, IntoBytes};
