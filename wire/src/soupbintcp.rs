//! `SoupBinTCP` 3.00, and the login of 4.x: packets in a TCP stream.
//!
//! A packet is { u16 length, u8 type, payload }, the length counting type and payload. Types are
//! distinct in both directions. Numbers in login packets are ASCII; they are written to the right
//! of their field behind spaces, and read in any justification and padding (clients differ).

use crate::BufferFull;
use thiserror::Error;

/// Bytes of a packet before its payload: length and type.
pub const HEADER_BYTES: usize = 3;
/// Bytes of the longest payload: what the length can say, less the type.
pub const PAYLOAD_MAX_BYTES: usize = u16::MAX as usize - 1;
/// Bytes of the longest packet: what a receive buffer must hold.
pub const PACKET_MAX_BYTES: usize = HEADER_BYTES + PAYLOAD_MAX_BYTES;
/// Silence after which a heartbeat is due.
pub const HEARTBEAT_INTERVAL_MS: u32 = 1_000;
/// Silence after which a peer is gone, unless its login says otherwise (4.x).
pub const TIMEOUT_MS: u32 = 15_000;

/// Bytes of a sequence number.
const SEQUENCE_BYTES: usize = 20;
/// Bytes of the heartbeat timeout of 4.x.
const TIMEOUT_BYTES: usize = 5;
/// Bytes of the payload of a login request of 3.00: name, password, session, sequence.
const LOGIN_REQUEST_BYTES: usize = 6 + 10 + 10 + SEQUENCE_BYTES;
/// Bytes of the payload when a login was accepted: session, sequence.
const LOGIN_ACCEPTED_BYTES: usize = 10 + SEQUENCE_BYTES;

const _: () = assert!(LOGIN_REQUEST_BYTES == 46 && LOGIN_ACCEPTED_BYTES == 30);

/// One packet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Packet<'a> {
    /// `+` Text for people, both ways.
    Debug(&'a [u8]),
    /// `A` Login accepted, from the server.
    LoginAccepted {
        /// The session the client is in now.
        session: [u8; 10],
        /// Number of the next sequenced message.
        sequence: u64,
    },
    /// `J` Login rejected, from the server.
    LoginRejected(LoginRejectReason),
    /// `S` Sequenced data, from the server; numbered by counting.
    SequencedData(&'a [u8]),
    /// `H` Heartbeat of the server.
    ServerHeartbeat,
    /// `Z` End of session, from the server.
    EndOfSession,
    /// `L` Login request, from the client.
    LoginRequest(LoginRequest),
    /// `U` Unsequenced data, from the client.
    UnsequencedData(&'a [u8]),
    /// `R` Heartbeat of the client.
    ClientHeartbeat,
    /// `O` Logout request, from the client.
    LogoutRequest,
}

/// Who wants in, and from where on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LoginRequest {
    /// Padded with spaces on the right.
    pub username: [u8; 6],
    /// Padded with spaces on the right.
    pub password: [u8; 10],
    /// Session wanted; blank for the current one.
    pub session: [u8; 10],
    /// Number of the next message wanted; 0 for whatever comes next.
    pub sequence: u64,
    /// Silence after which the client is gone, in milliseconds, 99,999 at most (4.x).
    pub heartbeat_timeout_ms: Option<u32>,
}

/// Why a login was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LoginRejectReason {
    /// `A` Wrong name or password.
    NotAuthorized,
    /// `S` The session wanted is not available.
    SessionNotAvailable,
}

impl LoginRejectReason {
    /// The code as it stands in the packet.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::NotAuthorized => b'A',
            Self::SessionNotAvailable => b'S',
        }
    }

    const fn from_code(code: u8) -> Option<Self> {
        match code {
            b'A' => Some(Self::NotAuthorized),
            b'S' => Some(Self::SessionNotAvailable),
            _ => None,
        }
    }
}

/// Why bytes are no packet. Offsets count from the start of the packet. The stream cannot be
/// resynchronised: close it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum SoupError {
    /// A packet without a type.
    #[error("SoupBinTCP packet of length 0 at offset 0")]
    Empty,
    /// A type that does not exist.
    #[error("SoupBinTCP packet type {type_byte:#04x} at offset 2 is unknown")]
    UnknownType {
        /// What it is not.
        type_byte: u8,
    },
    /// The length is not that of the type.
    #[error("SoupBinTCP packet '{packet}' has length {actual} at offset 0, expected {expected}")]
    Length {
        /// Type of the packet.
        packet: char,
        /// Length of the type; 4.x logins may be 5 longer.
        expected: usize,
        /// Length found.
        actual: usize,
    },
    /// A field that must be a number is none, or too large.
    #[error("SoupBinTCP packet '{packet}': no number at offset {offset}")]
    Number {
        /// Type of the packet.
        packet: char,
        /// Where the field starts.
        offset: usize,
    },
    /// A reject reason that does not exist.
    #[error("SoupBinTCP login reject reason {code:#04x} at offset 3 is unknown")]
    RejectReason {
        /// What it is not.
        code: u8,
    },
}

/// Takes the first packet off a stream: the packet and the bytes it takes, or `None` when more
/// bytes are needed. A wrong type or length is found from the first three bytes, without waiting
/// for the rest.
///
/// # Errors
/// The first fault.
pub fn next_packet(stream: &[u8]) -> Result<Option<(Packet<'_>, usize)>, SoupError> {
    let Some((length, rest)) = stream.split_first_chunk() else {
        return Ok(None);
    };
    let length = usize::from(u16::from_be_bytes(*length));
    if length == 0 {
        return Err(SoupError::Empty);
    }
    let Some(&type_byte) = rest.first() else {
        return Ok(None);
    };
    check_length(type_byte, length)?;
    let Some(body) = rest.get(1..length) else {
        return Ok(None);
    };
    Ok(Some((Packet::from_body(type_byte, body)?, HEADER_BYTES + body.len())))
}

/// Length of the packets of a type, `None` when it varies.
const fn fixed_length(type_byte: u8) -> Result<Option<usize>, SoupError> {
    match type_byte {
        b'+' | b'S' | b'U' => Ok(None),
        b'A' => Ok(Some(1 + LOGIN_ACCEPTED_BYTES)),
        b'J' => Ok(Some(2)),
        b'H' | b'Z' | b'R' | b'O' => Ok(Some(1)),
        b'L' => Ok(Some(1 + LOGIN_REQUEST_BYTES)),
        _ => Err(SoupError::UnknownType { type_byte }),
    }
}

fn check_length(type_byte: u8, actual: usize) -> Result<(), SoupError> {
    let Some(expected) = fixed_length(type_byte)? else {
        return Ok(());
    };
    let is_login_4x = type_byte == b'L' && actual == expected + TIMEOUT_BYTES;
    if actual == expected || is_login_4x {
        return Ok(());
    }
    Err(SoupError::Length { packet: char::from(type_byte), expected, actual })
}

impl<'a> Packet<'a> {
    /// Reads what follows the type. The length has been checked.
    fn from_body(type_byte: u8, body: &'a [u8]) -> Result<Self, SoupError> {
        let fields = Fields { packet: char::from(type_byte), body };
        Ok(match type_byte {
            b'+' => Self::Debug(body),
            b'S' => Self::SequencedData(body),
            b'U' => Self::UnsequencedData(body),
            b'H' => Self::ServerHeartbeat,
            b'Z' => Self::EndOfSession,
            b'R' => Self::ClientHeartbeat,
            b'O' => Self::LogoutRequest,
            b'A' => Self::LoginAccepted {
                session: fields.text(0),
                sequence: fields.number(10, SEQUENCE_BYTES)?,
            },
            b'J' => {
                let [code] = fields.text(0);
                let reason = LoginRejectReason::from_code(code);
                Self::LoginRejected(reason.ok_or(SoupError::RejectReason { code })?)
            }
            b'L' => Self::LoginRequest(LoginRequest {
                username: fields.text(0),
                password: fields.text(6),
                session: fields.text(16),
                sequence: fields.number(26, SEQUENCE_BYTES)?,
                heartbeat_timeout_ms: match body.len() {
                    LOGIN_REQUEST_BYTES => None,
                    // Five digits fit 32 bits.
                    _ => Some(fields.number(LOGIN_REQUEST_BYTES, TIMEOUT_BYTES)? as u32),
                },
            }),
            _ => return Err(SoupError::UnknownType { type_byte }),
        })
    }

    /// The type of the packet.
    #[must_use]
    pub const fn type_byte(&self) -> u8 {
        match self {
            Self::Debug(_) => b'+',
            Self::LoginAccepted { .. } => b'A',
            Self::LoginRejected(_) => b'J',
            Self::SequencedData(_) => b'S',
            Self::ServerHeartbeat => b'H',
            Self::EndOfSession => b'Z',
            Self::LoginRequest(_) => b'L',
            Self::UnsequencedData(_) => b'U',
            Self::ClientHeartbeat => b'R',
            Self::LogoutRequest => b'O',
        }
    }

    /// Bytes of the packet.
    #[must_use]
    pub const fn encoded_len(&self) -> usize {
        HEADER_BYTES
            + match self {
                Self::Debug(data) | Self::SequencedData(data) | Self::UnsequencedData(data) => {
                    data.len()
                }
                Self::LoginAccepted { .. } => LOGIN_ACCEPTED_BYTES,
                Self::LoginRejected(_) => 1,
                Self::LoginRequest(LoginRequest { heartbeat_timeout_ms: None, .. }) => {
                    LOGIN_REQUEST_BYTES
                }
                Self::LoginRequest(_) => LOGIN_REQUEST_BYTES + TIMEOUT_BYTES,
                _ => 0,
            }
    }

    /// Writes the packet; returns the bytes written.
    ///
    /// # Errors
    /// When it does not fit.
    ///
    /// # Panics
    /// When data is longer than [`PAYLOAD_MAX_BYTES`], or a heartbeat timeout above 99,999 ms.
    pub fn encode(&self, out: &mut [u8]) -> Result<usize, BufferFull> {
        let len = self.encoded_len();
        let length = u16::try_from(len - 2).expect("data fits a packet");
        let out = out.get_mut(..len).ok_or(BufferFull)?;
        out[..2].copy_from_slice(&length.to_be_bytes());
        out[2] = self.type_byte();
        let body = &mut out[HEADER_BYTES..];
        match self {
            Self::Debug(data) | Self::SequencedData(data) | Self::UnsequencedData(data) => {
                body.copy_from_slice(data);
            }
            Self::LoginAccepted { session, sequence } => {
                body[..10].copy_from_slice(session);
                write_number(&mut body[10..], *sequence);
            }
            Self::LoginRejected(reason) => body[0] = reason.code(),
            Self::LoginRequest(login) => {
                body[..6].copy_from_slice(&login.username);
                body[6..16].copy_from_slice(&login.password);
                body[16..26].copy_from_slice(&login.session);
                write_number(&mut body[26..LOGIN_REQUEST_BYTES], login.sequence);
                if let Some(timeout_ms) = login.heartbeat_timeout_ms {
                    write_number(&mut body[LOGIN_REQUEST_BYTES..], timeout_ms.into());
                }
            }
            _ => {}
        }
        Ok(len)
    }
}

/// The fields of a packet of fixed length, at offsets from the start of its payload.
struct Fields<'a> {
    packet: char,
    body: &'a [u8],
}

impl Fields<'_> {
    /// Text as it is.
    fn text<const N: usize>(&self, start: usize) -> [u8; N] {
        let mut text = [0; N];
        text.copy_from_slice(&self.body[start..start + N]);
        text
    }

    /// Digits between any number of spaces and NULs.
    fn number(&self, start: usize, len: usize) -> Result<u64, SoupError> {
        let error = SoupError::Number { packet: self.packet, offset: HEADER_BYTES + start };
        let is_padding = |byte: &u8| matches!(byte, b' ' | 0);
        let field = &self.body[start..start + len];
        let first = field.iter().position(|byte| !is_padding(byte)).ok_or(error)?;
        let last = field.iter().rposition(|byte| !is_padding(byte)).ok_or(error)?;
        field[first..=last].iter().try_fold(0u64, |number, byte| {
            let digit = byte.checked_sub(b'0').filter(|digit| *digit < 10).ok_or(error)?;
            number.checked_mul(10).and_then(|n| n.checked_add(digit.into())).ok_or(error)
        })
    }
}

/// Writes a number right-justified, padded with spaces.
fn write_number(field: &mut [u8], number: u64) {
    let mut rest = number;
    for (i, byte) in field.iter_mut().rev().enumerate() {
        *byte = if rest == 0 && i > 0 { b' ' } else { b'0' + (rest % 10) as u8 };
        rest /= 10;
    }
    assert!(rest == 0, "a number fits its field");
}
