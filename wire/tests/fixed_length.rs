//! ITCH 5.0 and OUCH 4.2: every message of the tables, whole, cut and too long.

#![allow(clippy::unwrap_used)]

use outcry_wire::{IntoBytes, MessageError, U48, UnknownCode, itch50, ouch42};
use proptest::prelude::*;

/// Checks one protocol: `table` is the specification (type, length), `parse` gives the bytes back.
fn check_protocol(
    protocol: &str,
    table: &[(u8, usize)],
    parse: impl Fn(&[u8]) -> Result<Vec<u8>, MessageError>,
) {
    assert_eq!(parse(b"").unwrap_err().to_string(), format!("empty {protocol} message"));
    for type_byte in 0..=u8::MAX {
        let entry = table.iter().find(|(known, _)| *known == type_byte);
        let mut bytes: Vec<u8> = (0..100).map(|i: u8| i.wrapping_mul(37) ^ type_byte).collect();
        bytes[0] = type_byte;
        for len in 1..bytes.len() {
            let result = parse(&bytes[..len]);
            match entry {
                Some((_, expected)) if *expected == len => {
                    assert_eq!(result.unwrap(), &bytes[..len]);
                }
                Some((_, expected)) => assert!(
                    matches!(result, Err(MessageError::Length { expected: e, actual, .. })
                        if (e, actual) == (*expected, len)),
                    "{result:?}"
                ),
                None => assert!(
                    matches!(result, Err(MessageError::UnknownType { type_byte: t, .. })
                        if t == type_byte),
                    "{result:?}"
                ),
            }
        }
    }
}

#[test]
fn itch_messages() {
    let table = [
        (b'S', 12),
        (b'R', 39),
        (b'H', 25),
        (b'Y', 20),
        (b'L', 26),
        (b'V', 35),
        (b'W', 12),
        (b'K', 28),
        (b'J', 35),
        (b'h', 21),
        (b'A', 36),
        (b'F', 40),
        (b'E', 31),
        (b'C', 36),
        (b'X', 23),
        (b'D', 19),
        (b'U', 35),
        (b'P', 44),
        (b'Q', 40),
        (b'B', 19),
        (b'I', 50),
        (b'N', 20),
        (b'O', 48),
    ];
    check_protocol("ITCH 5.0", &table, |b| itch50::Message::parse(b).map(|m| m.as_bytes().into()));
    assert_eq!(itch50::Message::ALL, table);
    for type_byte in 0..=u8::MAX {
        let expected = table.iter().find(|entry| entry.0 == type_byte).map(|entry| entry.1);
        assert_eq!(itch50::message_len(type_byte), expected);
    }
}

#[test]
fn ouch42_messages() {
    let inbound = [(b'O', 49), (b'U', 47), (b'X', 19), (b'M', 20), (b'N', 15)];
    check_protocol("OUCH 4.2 inbound", &inbound, |b| {
        ouch42::Inbound::parse(b).map(|m| m.as_bytes().into())
    });
    assert_eq!(ouch42::Inbound::ALL, inbound);
    let outbound = [
        (b'S', 10),
        (b'A', 66),
        (b'U', 80),
        (b'C', 28),
        (b'D', 37),
        (b'E', 40),
        (b'G', 45),
        (b'F', 41),
        (b'B', 32),
        (b'J', 24),
        (b'P', 23),
        (b'I', 23),
        (b'N', 23),
        (b'T', 36),
        (b'M', 28),
    ];
    check_protocol("OUCH 4.2 outbound", &outbound, |b| {
        ouch42::Outbound::parse(b).map(|m| m.as_bytes().into())
    });
    assert_eq!(ouch42::Outbound::ALL, outbound);
}

/// Written out by hand from the table of Add Order.
#[test]
fn itch_golden_bytes() {
    let order = itch50::AddOrder {
        stock_locate: 0x0102.into(),
        tracking_number: 0x0304.into(),
        timestamp: U48::new(34_200_000_000_001),
        order_reference: 0x1122_3344_5566_7788.into(),
        side: itch50::Side::Sell.code(),
        shares: 100.into(),
        stock: *b"AAPL    ",
        price: 1_503_400.into(),
        ..itch50::AddOrder::default()
    };
    let golden = b"A\x01\x02\x03\x04\x1f\x1a\xce\xd9\xf0\x01\x11\x22\x33\x44\x55\x66\x77\x88S\
                   \0\0\0\x64AAPL    \0\x16\xf0\xa8";
    assert_eq!(order.as_bytes(), golden);
    let Ok(itch50::Message::AddOrder(read)) = itch50::Message::parse(golden) else { panic!() };
    assert_eq!(*read, order);
    assert_eq!(read.side(), Ok(itch50::Side::Sell));
    let header = itch50::Message::parse(golden).unwrap().header();
    assert_eq!((header.message_type, header.stock_locate.get()), (b'A', 0x0102));
    assert_eq!(header.timestamp.get(), 34_200_000_000_001);
}

/// Written out by hand from the table of Enter Order.
#[test]
fn ouch42_golden_bytes() {
    let order = ouch42::EnterOrder {
        order_token: *b"TOKEN1        ",
        side: ouch42::Side::Buy.code(),
        shares: 100.into(),
        stock: *b"AAPL    ",
        price: 1_503_400.into(),
        time_in_force: ouch42::time_in_force::MARKET_HOURS.into(),
        firm: *b"FIRM",
        display: ouch42::Display::Anonymous.code(),
        capacity: ouch42::Capacity::Agency.code(),
        intermarket_sweep: b'N',
        minimum_quantity: 0.into(),
        cross_type: ouch42::CrossType::Continuous.code(),
        customer_type: b' ',
        ..ouch42::EnterOrder::default()
    };
    let golden = b"OTOKEN1        B\0\0\0\x64AAPL    \0\x16\xf0\xa8\0\x01\x86\x9eFIRMYAN\0\0\0\0N ";
    assert_eq!(order.as_bytes(), golden);
}

#[test]
fn unknown_codes_are_errors() {
    let order = itch50::AddOrder { side: b'T', ..itch50::AddOrder::default() };
    assert_eq!(order.side(), Err(UnknownCode { what: "Side", code: b'T'.into() }));
    for code in itch50::SystemEventCode::ALL {
        assert_eq!(itch50::SystemEventCode::try_from(code.code()), Ok(*code));
    }
}

#[test]
#[should_panic(expected = "48 bits")]
fn a_u48_is_bounded() {
    let _ = U48::new(U48::MAX + 1);
}

proptest! {
    #[test]
    fn u48_keeps_its_number(value in 0..=U48::MAX) {
        prop_assert_eq!(U48::new(value).get(), value);
        let number = U48::new(value);
        prop_assert_eq!(number.as_bytes(), &value.to_be_bytes()[2..]);
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(any::<u8>(), 0..100)) {
        let _ = itch50::Message::parse(&bytes);
        let _ = ouch42::Inbound::parse(&bytes);
        let _ = ouch42::Outbound::parse(&bytes);
    }
}
