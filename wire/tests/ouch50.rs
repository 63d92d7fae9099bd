//! OUCH 5.0: every message of the tables, with every kind of appendage, whole and broken.

#![allow(clippy::unwrap_used)]

use outcry_wire::ouch50::{
    AppendageRule, CancelOrder, CancelReason, EnterOrder, Inbound, LiquidityFlag, OrderCanceled,
    OrderExecuted, OuchError, Outbound, RejectReason, Rejected, SystemEvent, Tag, TagValue,
    WriteError,
};
use outcry_wire::{BufferFull, MessageError};
use proptest::prelude::*;

use AppendageRule::{Never, Optional, Required, RequiredOnWrite};

/// Type, length without elements as written, appendage rule.
const INBOUND: [(u8, usize, AppendageRule); 8] = [
    (b'O', 47, Required),
    (b'U', 40, Required),
    (b'X', 9, Optional),
    (b'M', 10, Optional),
    (b'C', 19, Required),
    (b'D', 11, Required),
    (b'E', 11, Required),
    (b'Q', 1, Optional),
];

const OUTBOUND: [(u8, usize, AppendageRule); 18] = [
    (b'S', 10, Never),
    (b'A', 64, Required),
    (b'U', 68, Required),
    (b'C', 18, Optional),
    (b'D', 32, Optional),
    (b'E', 36, RequiredOnWrite),
    (b'B', 36, Optional),
    (b'J', 29, Optional),
    (b'P', 13, Optional),
    (b'I', 13, Optional),
    (b'T', 30, Optional),
    (b'M', 18, Optional),
    (b'R', 16, Required),
    (b'X', 27, Required),
    (b'G', 19, Required),
    (b'K', 19, Required),
    (b'Q', 13, Optional),
    (b'F', 49, Never),
];

/// A message read: its body, the bytes of its elements, and what it writes again.
struct Read {
    body: Vec<u8>,
    elements: Vec<u8>,
    rewritten: Vec<u8>,
}

fn read_inbound(bytes: &[u8]) -> Result<Read, OuchError> {
    let message = Inbound::parse(bytes)?;
    let mut rewritten = vec![0; 70_000];
    let elements: Vec<_> = message.appendage().iter().collect();
    let len = message.write(&elements, &mut rewritten).unwrap();
    rewritten.truncate(len);
    let elements = message.appendage().as_bytes().to_vec();
    Ok(Read { body: message.body().to_vec(), elements, rewritten })
}

fn read_outbound(bytes: &[u8]) -> Result<Read, OuchError> {
    let message = Outbound::parse(bytes)?;
    let mut rewritten = vec![0; 70_000];
    let elements: Vec<_> = message.appendage().iter().collect();
    let len = message.write(&elements, &mut rewritten).unwrap();
    rewritten.truncate(len);
    let elements = message.appendage().as_bytes().to_vec();
    Ok(Read { body: message.body().to_vec(), elements, rewritten })
}

/// Where the body ends.
const fn body_bytes(len: usize, rule: AppendageRule) -> usize {
    match rule {
        Never | Optional => len,
        Required | RequiredOnWrite => len - 2,
    }
}

fn check_direction(
    table: &[(u8, usize, AppendageRule)],
    read: impl Fn(&[u8]) -> Result<Read, OuchError>,
) {
    for (type_byte, len, rule) in table.iter().copied() {
        let body_len = body_bytes(len, rule);
        let mut body: Vec<u8> = (0..body_len as u8).map(|i| i.wrapping_mul(91)).collect();
        body[0] = type_byte;
        let plain = [&body[..], &vec![0; len - body_len]].concat();
        assert_eq!(read(&plain).unwrap().rewritten, plain);
        for cut in 1..body_len {
            let result = read(&body[..cut]).map(|_| ());
            let Err(OuchError::Message(MessageError::Length { expected, actual, .. })) = result
            else {
                panic!("{result:?}");
            };
            assert_eq!((expected, actual), (body_len, cut));
        }
        let bare = read(&body).map(|read| read.elements);
        match rule {
            Required => assert!(
                matches!(bare, Err(OuchError::AppendageMissing { offset, .. })
                    if offset == body_len),
                "{bare:?}"
            ),
            _ => assert_eq!(bare, Ok(vec![])),
        }
        let tagged = [&body[..], b"\0\x03\x02\x1c\x05"].concat();
        let result = read(&tagged);
        if rule == Never {
            assert!(matches!(result, Err(e) if e.to_string().contains("bytes, expected")));
            continue;
        }
        let result = result.unwrap();
        assert_eq!((result.body, result.elements), (body.clone(), b"\x02\x1c\x05".to_vec()));
        assert_eq!(result.rewritten, tagged);
        for cut in body_len + 1..tagged.len() {
            assert!(read(&tagged[..cut]).is_err(), "cut at {cut}");
        }
        assert!(read(&[&tagged[..], &[0]].concat()).is_err());
        assert_eq!(read(&[&body[..], &[0, 0]].concat()).unwrap().elements, []);
    }
    for type_byte in 0..=u8::MAX {
        if !table.iter().any(|entry| entry.0 == type_byte) {
            let result = read(&[type_byte; 70]).map(|_| ());
            let Err(OuchError::Message(MessageError::UnknownType { type_byte: t, .. })) = result
            else {
                panic!("{result:?}");
            };
            assert_eq!(t, type_byte);
        }
    }
    assert!(matches!(read(b""), Err(OuchError::Message(MessageError::Empty { .. }))));
}

#[test]
fn inbound_messages() {
    check_direction(&INBOUND, read_inbound);
    assert_eq!(Inbound::ALL, INBOUND.map(|(type_byte, len, _)| (type_byte, len)));
}

#[test]
fn outbound_messages() {
    check_direction(&OUTBOUND, read_outbound);
    assert_eq!(Outbound::ALL, OUTBOUND.map(|(type_byte, len, _)| (type_byte, len)));
}

/// A published test vector: buy 100 AAPL at 150.34, order number 1 on channel 5.
#[test]
fn golden_bytes() {
    let golden = b"O\0\0\0\x01B\0\0\0\x64AAPL    \0\0\0\0\0\x16\xf0\xa80YANNCLORD1        \
                   \0\x03\x02\x1c\x05";
    let order = EnterOrder {
        user_ref_num: 1.into(),
        side: b'B',
        quantity: 100.into(),
        symbol: *b"AAPL    ",
        price: 1_503_400.into(),
        time_in_force: b'0',
        display: b'Y',
        capacity: b'A',
        intermarket_sweep: b'N',
        cross_type: b'N',
        cl_ord_id: *b"CLORD1        ",
        ..EnterOrder::default()
    };
    let mut bytes = [0; 50];
    assert_eq!(order.write(&[TagValue::UserRefIdx(5)], &mut bytes), Ok(50));
    assert_eq!(&bytes, golden);
    let Ok(Inbound::EnterOrder(read, appendage)) = Inbound::parse(golden) else { panic!() };
    assert_eq!(*read, order);
    assert_eq!(appendage.find(Tag::UserRefIdx), Some(TagValue::UserRefIdx(5)));
    assert_eq!(appendage.find(Tag::MinQty), None);
    assert_eq!(order.to_bytes()[..45], golden[..45]);
    assert_eq!(order.to_bytes()[45..], [0, 0]);
}

/// The length of a captured cancel: 18 bytes, nothing behind the reason.
#[test]
fn canceled_is_18_bytes() {
    let canceled = OrderCanceled {
        timestamp: 1.into(),
        user_ref_num: 2.into(),
        quantity: 3.into(),
        reason: CancelReason::User.code(),
        ..OrderCanceled::default()
    };
    assert_eq!(&canceled.to_bytes(), b"C\0\0\0\0\0\0\0\x01\0\0\0\x02\0\0\0\x03U");
}

#[test]
fn executed_may_lack_the_appendage() {
    let executed = OrderExecuted { liquidity_flag: b'A', ..OrderExecuted::default() };
    let bytes = executed.to_bytes();
    assert_eq!(bytes.len(), 36);
    let Ok(Outbound::OrderExecuted(read, appendage)) = Outbound::parse(&bytes[..34]) else {
        panic!()
    };
    assert_eq!((*read, appendage.is_empty()), (executed, true));
    assert_eq!(read.liquidity_flag(), Ok(LiquidityFlag::Added));
}

#[test]
fn reject_reasons_are_words() {
    let rejected =
        Rejected { reason: RejectReason::RiskMaxQuantity.code().into(), ..Rejected::default() };
    assert_eq!(rejected.to_bytes()[13..15], [0, 0x31]);
    assert_eq!(rejected.reason(), Ok(RejectReason::RiskMaxQuantity));
    assert!(Rejected::default().reason().is_err());
    for reason in RejectReason::ALL {
        assert_eq!(RejectReason::try_from(reason.code()), Ok(*reason));
    }
    assert_eq!(RejectReason::ALL.len(), 0x33);
}

fn query(appendage: &[u8]) -> Result<Inbound<'_>, OuchError> {
    Inbound::parse(appendage)
}

#[test]
fn faults_of_appendages_are_named() {
    let message = "AccountQuery";
    let missing = OuchError::AppendageMissing { message, offset: 1, available: 1 };
    assert_eq!(query(b"Q\0"), Err(missing));
    let length =
        |declared, actual| Err(OuchError::AppendageLength { message, offset: 1, declared, actual });
    assert_eq!(query(b"Q\0\x04\x02\x1c\x05"), length(4, 3));
    assert_eq!(query(b"Q\0\x02\x02\x1c\x05"), length(2, 3));
    let truncated = OuchError::ElementTruncated { message, offset: 6, needed: 9, available: 1 };
    assert_eq!(query(b"Q\0\x05\x02\x1c\x05\x09\x01"), Err(truncated));
    assert_eq!(query(b"Q\0\x01\0"), Err(OuchError::ElementEmpty { message, offset: 3 }));
    let wrong = OuchError::ElementLength { message, offset: 3, tag: 28, actual: 2 };
    assert_eq!(query(b"Q\0\x04\x03\x1c\x05\x05"), Err(wrong));
    let repeated = OuchError::ElementRepeated { message, offset: 6, tag: 28 };
    assert_eq!(query(b"Q\0\x06\x02\x1c\x05\x02\x1c\x05"), Err(repeated));
}

#[test]
fn unknown_tags_are_carried() {
    let Ok(Inbound::AccountQuery(_, appendage)) = query(b"Q\0\x0a\x03\x63ab\x03\x63ab\x01\x08")
    else {
        panic!()
    };
    let unknown = TagValue::Unknown { tag: 0x63, value: b"ab" };
    let empty = TagValue::Unknown { tag: 8, value: b"" };
    assert!(appendage.into_iter().eq([unknown, unknown, empty]));
}

#[test]
fn what_does_not_fit_is_refused() {
    let order = EnterOrder::default();
    let elements = [TagValue::UserRefIdx(5)];
    for len in 0..50 {
        let full = Err(WriteError::BufferFull(BufferFull));
        assert_eq!(order.write(&elements, &mut vec![0; len]), full);
    }
    let long = [0; 255];
    let too_long = [TagValue::Unknown { tag: 99, value: &long }];
    assert!(order.write(&too_long, &mut [0; 400]).is_err());
    let many = vec![TagValue::Unknown { tag: 99, value: &long[..254] }; 257];
    assert!(order.write(&many, &mut vec![0; 80_000]).is_err());
    let none = WriteError::NoAppendage { message: "SystemEvent" };
    assert_eq!(SystemEvent::default().write(&elements, &mut [0; 99]), Err(none));
}

#[test]
fn tags_have_the_lengths_of_the_table() {
    let table = [
        (1, 8),
        (2, 4),
        (3, 4),
        (4, 1),
        (5, 4),
        (6, 1),
        (7, 4),
        (9, 8),
        (10, 1),
        (11, 4),
        (12, 1),
        (13, 4),
        (14, 4),
        (15, 4),
        (16, 1),
        (17, 1),
        (18, 1),
        (19, 8),
        (20, 1),
        (22, 4),
        (23, 8),
        (24, 2),
        (25, 1),
        (26, 4),
        (27, 1),
        (28, 1),
        (29, 1),
        (30, 2),
    ];
    let tags: Vec<_> = Tag::ALL.iter().map(|tag| (*tag as u8, tag.value_bytes())).collect();
    assert_eq!(tags, table);
    for (number, _) in table {
        assert_eq!(Tag::from_number(number).map(|tag| tag as u8), Some(number));
    }
}

/// The elements of an appendage byte by byte; `None` when malformed.
fn model(mut bytes: &[u8]) -> Option<Vec<(u8, Vec<u8>)>> {
    let mut elements: Vec<(u8, Vec<u8>)> = Vec::new();
    while !bytes.is_empty() {
        let len = usize::from(bytes[0]);
        if len == 0 || bytes.len() < 1 + len {
            return None;
        }
        let (tag, value) = (bytes[1], bytes[2..1 + len].to_vec());
        if let Some(known) = Tag::from_number(tag) {
            let repeated = elements.iter().any(|(other, _)| *other == tag);
            if value.len() != known.value_bytes() || repeated {
                return None;
            }
        }
        elements.push((tag, value));
        bytes = &bytes[1 + len..];
    }
    Some(elements)
}

proptest! {
    #[test]
    fn elements_agree_with_the_model(
        elements in prop::collection::vec(
            (0..40u8, prop::collection::vec(any::<u8>(), 0..9), 0..8u8),
            0..6,
        ),
    ) {
        let mut bytes = Vec::new();
        for (tag, value, luck) in elements {
            // Mostly the right length, at times the random one, at times a broken length.
            let len = match (Tag::from_number(tag), luck) {
                (Some(known), 1..) => known.value_bytes().min(value.len()),
                _ => value.len(),
            };
            bytes.push(len as u8 + u8::from(luck != 7 || len == 0));
            bytes.push(tag);
            bytes.extend(&value[..len]);
        }
        let message = [b"Q", &(bytes.len() as u16).to_be_bytes()[..], &bytes].concat();
        let expected = model(&bytes);
        let actual = Inbound::parse(&message);
        prop_assert_eq!(actual.is_ok(), expected.is_some(), "{:?}", actual);
        if let (Ok(read), Some(expected)) = (actual, expected) {
            let numbers: Vec<u8> = read.appendage().iter().map(|e| e.number()).collect();
            let tags: Vec<u8> = expected.iter().map(|(tag, _)| *tag).collect();
            prop_assert_eq!(numbers, tags);
            let rewritten = read_inbound(&message).unwrap().rewritten;
            prop_assert_eq!(&rewritten, if bytes.is_empty() { &b"Q"[..] } else { &message });
        }
    }

    #[test]
    fn typed_values_come_back(
        firm: [u8; 4], min_qty: u32, peg_offset: i32, price: u64, group: u16, index: u8,
    ) {
        let elements = [
            TagValue::Firm(firm),
            TagValue::MinQty(min_qty),
            TagValue::PegOffset(peg_offset),
            TagValue::DiscretionPrice(price),
            TagValue::GroupId(group),
            TagValue::UserRefIdx(index),
        ];
        let mut buffer = [0; 100];
        let len = EnterOrder::default().write(&elements, &mut buffer).unwrap();
        let read = Inbound::parse(&buffer[..len]).unwrap();
        prop_assert!(read.appendage().iter().eq(elements));
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..120)) {
        let _ = Inbound::parse(&bytes);
        let _ = Outbound::parse(&bytes);
        // What is read whole shows the same at a glance; what shows at a glance may be anything.
        match Inbound::parse(&bytes) {
            Ok(Inbound::CancelOrder(whole, _)) => {
                prop_assert_eq!(CancelOrder::peek(&bytes), Some(whole));
            }
            _ => drop(EnterOrder::peek(&bytes)),
        }
    }

    #[test]
    fn no_tail_panics(
        which in 0..8usize,
        tail in prop::collection::vec(0..32u8, 0..60),
    ) {
        let (type_byte, len, rule) = INBOUND[which];
        let mut bytes = vec![b' '; body_bytes(len, rule)];
        bytes[0] = type_byte;
        bytes.extend((tail.len() as u16).to_be_bytes());
        bytes.extend(tail);
        if let Ok(read) = read_inbound(&bytes) {
            prop_assert!(read.elements.is_empty() || read.rewritten == bytes);
        }
    }
}
