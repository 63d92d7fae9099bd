//! `MoldUDP64` packets against a slow model.

#![allow(clippy::unwrap_used)]

use outcry_wire::BufferFull;
use outcry_wire::moldudp64::{
    COUNT_END_OF_SESSION, COUNT_MAX, Header, MoldError, Packet, PacketBuilder, Session,
    parse_downstream, parse_request, peek, write_end_of_session, write_heartbeat, write_request,
};
use proptest::prelude::*;

const SESSION: Session = Session(*b"20261122A ");

fn build(first_seq: u64, messages: &[Vec<u8>]) -> Vec<u8> {
    let mut buffer = vec![0xee; 20 + messages.iter().map(|m| 2 + m.len()).sum::<usize>()];
    let mut builder = PacketBuilder::new(&mut buffer, SESSION, first_seq);
    for message in messages {
        builder.push(message).unwrap();
    }
    assert_eq!(builder.push(b""), Err(BufferFull));
    assert_eq!(builder.finish(), buffer.len());
    buffer
}

/// The specification byte by byte: count and messages, or `None` for a malformed packet.
fn model(bytes: &[u8]) -> Option<(u16, Vec<Vec<u8>>)> {
    let mut bytes = bytes.iter().copied();
    let mut take = |n: usize| -> Option<Vec<u8>> { (0..n).map(|_| bytes.next()).collect() };
    take(10)?;
    let sequence = u64::from_be_bytes(take(8)?.try_into().unwrap());
    let count = u16::from_be_bytes(take(2)?.try_into().unwrap());
    let mut messages = Vec::new();
    if count != COUNT_END_OF_SESSION {
        sequence.checked_add(count.into())?;
        for _ in 0..count {
            let length = u16::from_be_bytes(take(2)?.try_into().unwrap());
            messages.push(take(length.into())?);
        }
    }
    take(1).is_none().then_some((count, messages))
}

fn check_against_model(bytes: &[u8]) -> Result<(), TestCaseError> {
    let expected = model(bytes);
    let actual = parse_downstream(bytes);
    prop_assert_eq!(actual.is_ok(), expected.is_some(), "{:?}", actual);
    let (Ok(packet), Some((count, messages))) = (actual, expected) else {
        return Ok(());
    };
    match packet {
        Packet::Data(data) => {
            prop_assert_eq!(data.count(), count);
            prop_assert_eq!(data.messages().len(), messages.len());
            prop_assert!(data.messages().eq(messages.iter().map(Vec::as_slice)));
            prop_assert_eq!(data.next_seq(), data.first_seq + messages.len() as u64);
        }
        Packet::Heartbeat { .. } => prop_assert_eq!(count, 0),
        Packet::EndOfSession { .. } => prop_assert_eq!(count, COUNT_END_OF_SESSION),
    }
    Ok(())
}

#[test]
fn packets_without_messages() {
    let mut buffer = [0xee; 24];
    assert_eq!(write_heartbeat(&mut buffer, SESSION, 7), 20);
    let heartbeat = Packet::Heartbeat { session: SESSION, next_seq: 7 };
    assert_eq!(parse_downstream(&buffer[..20]), Ok(heartbeat));
    assert_eq!(&buffer[..20], b"20261122A \0\0\0\0\0\0\0\x07\0\0");
    assert_eq!(write_end_of_session(&mut buffer, SESSION, 8), 20);
    let end = Packet::EndOfSession { session: SESSION, next_seq: 8 };
    assert_eq!(parse_downstream(&buffer[..20]), Ok(end));
    assert_eq!(&buffer[18..20], b"\xff\xff");
    assert_eq!(
        parse_downstream(&buffer[..21]),
        Err(MoldError::Trailing { offset: 20, trailing: 1 })
    );
    assert_eq!(PacketBuilder::new(&mut buffer, SESSION, 7).finish(), 20);
    assert_eq!(parse_downstream(&buffer[..20]), Ok(heartbeat));
}

#[test]
fn requests() {
    let mut buffer = [0xee; 24];
    assert_eq!(write_request(&mut buffer, SESSION, 100, 3), 20);
    let expected = Header { session: SESSION, sequence: 100.into(), count: 3.into() };
    assert_eq!(parse_request(&buffer[..20]), Ok(&expected));
    assert_eq!(parse_request(&buffer[..22]), Err(MoldError::Trailing { offset: 20, trailing: 2 }));
    for len in 0..20 {
        let expected = Err(MoldError::HeaderTruncated { actual: len });
        assert_eq!(parse_request(&buffer[..len]), expected);
    }
}

#[test]
fn faults_are_named() {
    let packet = build(1, &[b"first".to_vec(), vec![], b"third".to_vec()]);
    let truncated = |index, offset, needed, available| {
        Err(MoldError::BlockTruncated { index, count: 3, offset, needed, available })
    };
    assert_eq!(parse_downstream(&packet[..19]), Err(MoldError::HeaderTruncated { actual: 19 }));
    assert_eq!(parse_downstream(&packet[..20]), truncated(0, 20, 2, 0));
    assert_eq!(parse_downstream(&packet[..26]), truncated(0, 20, 7, 6));
    assert_eq!(parse_downstream(&packet[..28]), truncated(1, 27, 2, 1));
    assert_eq!(parse_downstream(&packet[..35]), truncated(2, 29, 7, 6));
    let mut long = packet.clone();
    long.extend([0, 0]);
    assert_eq!(parse_downstream(&long), Err(MoldError::Trailing { offset: 36, trailing: 2 }));
    let mut last = packet;
    last[10..18].copy_from_slice(&(u64::MAX - 2).to_be_bytes());
    let overflow = MoldError::SequenceOverflow { sequence: u64::MAX - 2, count: 3 };
    assert_eq!(parse_downstream(&last), Err(overflow));
}

#[test]
fn count_is_bounded() {
    let mut buffer = vec![0; 200_000];
    let mut builder = PacketBuilder::new(&mut buffer, SESSION, 1);
    for _ in 0..COUNT_MAX {
        builder.push(b"x").unwrap();
    }
    assert_eq!(builder.push(b"x"), Err(BufferFull));
    assert_eq!(builder.push(&[0; 65_536]), Err(BufferFull));
    let len = builder.finish();
    let Ok(Packet::Data(data)) = parse_downstream(&buffer[..len]) else { panic!("not data") };
    assert_eq!(data.messages().filter(|m| *m == b"x").count(), usize::from(COUNT_MAX));
}

#[test]
fn a_paused_packet_goes_on() {
    let mut buffer = [0; 64];
    let mut builder = PacketBuilder::new(&mut buffer, SESSION, 1);
    builder.push(b"first").unwrap();
    let progress = builder.pause();
    let mut builder = PacketBuilder::resume(&mut buffer, progress);
    assert_eq!((builder.count(), builder.is_empty(), builder.room()), (1, false, 64 - 27 - 2));
    builder.push(b"second").unwrap();
    let len = builder.finish();
    assert_eq!(buffer[..len], build(1, &[b"first".to_vec(), b"second".to_vec()]));
}

proptest! {
    #[test]
    fn what_is_built_is_read(
        first_seq in 1..u64::MAX / 2,
        messages in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..80), 1..20),
    ) {
        let packet = build(first_seq, &messages);
        check_against_model(&packet)?;
        let Ok(Packet::Data(data)) = parse_downstream(&packet) else { panic!("not data") };
        prop_assert_eq!((data.session, data.first_seq), (SESSION, first_seq));
        prop_assert!(data.messages().eq(messages.iter().map(Vec::as_slice)));
        let first = messages.first().map(|first| (&SESSION, first.as_slice()));
        prop_assert_eq!(peek(&packet), first);
        for len in 0..packet.len() {
            prop_assert!(parse_downstream(&packet[..len]).is_err());
        }
    }

    #[test]
    fn any_bytes_agree_with_the_model(
        header in any::<([u8; 17], bool, u8)>(),
        blocks in prop::collection::vec(0..4u8, 0..40),
    ) {
        let (head, end, count) = header;
        let count = if end { COUNT_END_OF_SESSION } else { u16::from(count % 12) };
        let bytes = [&head[..], &[0], &count.to_be_bytes(), &blocks].concat();
        for len in 0..=bytes.len() {
            let _ = peek(&bytes[..len]);
            check_against_model(&bytes[..len])?;
        }
    }
}
