//! `SoupBinTCP` packets: split anywhere, padded any way, malformed in every way.

#![allow(clippy::unwrap_used)]

use outcry_wire::BufferFull;
use outcry_wire::soupbintcp::{
    LoginRejectReason, LoginRequest, PACKET_MAX_BYTES, PAYLOAD_MAX_BYTES, Packet, SoupError,
    next_packet,
};
use proptest::prelude::*;

const LOGIN: LoginRequest = LoginRequest {
    username: *b"USER01",
    password: *b"PASSWORD  ",
    session: *b"          ",
    sequence: 42,
    heartbeat_timeout_ms: None,
};

fn encode(packet: &Packet<'_>) -> Vec<u8> {
    let mut buffer = vec![0xee; packet.encoded_len()];
    assert_eq!(packet.encode(&mut buffer), Ok(buffer.len()));
    let short = buffer.len() - 1;
    assert_eq!(packet.encode(&mut vec![0; short]), Err(BufferFull));
    buffer
}

fn samples() -> Vec<Packet<'static>> {
    vec![
        Packet::Debug(b"hello"),
        Packet::LoginAccepted { session: *b"SESSION01 ", sequence: u64::MAX },
        Packet::LoginRejected(LoginRejectReason::NotAuthorized),
        Packet::LoginRejected(LoginRejectReason::SessionNotAvailable),
        Packet::SequencedData(b"data"),
        Packet::SequencedData(b""),
        Packet::ServerHeartbeat,
        Packet::EndOfSession,
        Packet::LoginRequest(LOGIN),
        Packet::LoginRequest(LoginRequest { heartbeat_timeout_ms: Some(99_999), ..LOGIN }),
        Packet::LoginRequest(LoginRequest { heartbeat_timeout_ms: Some(0), ..LOGIN }),
        Packet::UnsequencedData(b"data"),
        Packet::ClientHeartbeat,
        Packet::LogoutRequest,
    ]
}

#[test]
fn golden_bytes() {
    let login = format!("\0\x2fLUSER01{:<10}{:10}{:>20}", "PASSWORD", "", 42);
    assert_eq!(encode(&Packet::LoginRequest(LOGIN)), login.as_bytes());
    let accepted = Packet::LoginAccepted { session: *b"SESSION01 ", sequence: 1 };
    let golden = format!("\0\x1fA{:<10}{:>20}", "SESSION01", 1);
    assert_eq!(encode(&accepted), golden.as_bytes());
    assert_eq!(encode(&Packet::ServerHeartbeat), b"\0\x01H");
    assert_eq!(encode(&Packet::UnsequencedData(b"xy")), b"\0\x03Uxy");
    let longest = vec![7; PAYLOAD_MAX_BYTES];
    let bytes = encode(&Packet::SequencedData(&longest));
    assert_eq!(bytes.len(), PACKET_MAX_BYTES);
    assert_eq!(next_packet(&bytes), Ok(Some((Packet::SequencedData(&longest), bytes.len()))));
}

#[test]
fn a_stream_may_be_cut_anywhere() {
    for packet in samples() {
        let mut bytes = encode(&packet);
        for len in 0..bytes.len() {
            assert_eq!(next_packet(&bytes[..len]), Ok(None), "{packet:?} cut at {len}");
        }
        let len = bytes.len();
        assert_eq!(next_packet(&bytes), Ok(Some((packet, len))));
        bytes.extend(b"\0\x01R");
        assert_eq!(next_packet(&bytes), Ok(Some((packet, len))));
    }
}

#[test]
fn numbers_in_any_justification() {
    let mut bytes = encode(&Packet::LoginRequest(LOGIN));
    let expected = Ok(Some((Packet::LoginRequest(LOGIN), bytes.len())));
    let too_large = (u128::from(u64::MAX) + 1).to_string();
    let fields = ["42", "  42", "00000000000000000042", "42\x00\x00", "\x00 42", " \x0042 \x00"];
    for field in fields.map(|field| format!("{field:<20}")) {
        bytes[29..].copy_from_slice(field.as_bytes());
        assert_eq!(next_packet(&bytes), expected, "{field:?}");
    }
    let no_numbers = ["", "\x00", "4 2", "-42", "42x", "4\x002", &"9".repeat(20), &too_large];
    for field in no_numbers.map(|field| format!("{field:<20}")) {
        bytes[29..].copy_from_slice(field.as_bytes());
        let error = SoupError::Number { packet: 'L', offset: 29 };
        assert_eq!(next_packet(&bytes), Err(error), "{field:?}");
    }
}

#[test]
fn faults_are_named_from_three_bytes() {
    assert_eq!(next_packet(b"\0\0"), Err(SoupError::Empty));
    assert_eq!(next_packet(b"\0\x05x"), Err(SoupError::UnknownType { type_byte: b'x' }));
    let length = |packet, expected, actual| Err(SoupError::Length { packet, expected, actual });
    assert_eq!(next_packet(b"\0\x30L"), length('L', 47, 48));
    assert_eq!(next_packet(b"\xff\xffL"), length('L', 47, 65_535));
    assert_eq!(next_packet(b"\0\x02H"), length('H', 1, 2));
    assert_eq!(next_packet(b"\0\x1eA"), length('A', 31, 30));
    assert_eq!(next_packet(b"\0\x01J"), length('J', 2, 1));
    assert_eq!(next_packet(b"\0\x02Jx"), Err(SoupError::RejectReason { code: b'x' }));
}

proptest! {
    #[test]
    fn no_bytes_panic(
        head in (0..80u16, prop::sample::select(b"+AJSHZLUROx".to_vec())),
        body in prop::collection::vec(prop::sample::select(b"0123456789 \0x".to_vec()), 0..80),
    ) {
        let bytes = [&head.0.to_be_bytes()[..], &[head.1], &body].concat();
        if let Ok(Some((packet, len))) = next_packet(&bytes) {
            prop_assert_eq!(len, 2 + usize::from(head.0));
            let again = encode(&packet);
            prop_assert_eq!(next_packet(&again), Ok(Some((packet, len))));
        }
    }
}
