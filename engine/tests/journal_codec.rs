//! Commands survive their encoding, and hostile bytes never become one by accident.
#![allow(clippy::unwrap_used)]

mod journal_support;

use journal_support::{any_command, every_kind};
use outcry_engine::core::codec::{
    CODEC_VERSION, COMMAND_BYTES_MAX, COMMAND_BYTES_MIN, CodecError, decode, encode,
};
use outcry_engine::core::*;
use proptest::collection::vec;
use proptest::prelude::*;

fn bytes_of(command: &Command) -> Vec<u8> {
    let mut out = [0xEE; COMMAND_BYTES_MAX];
    let length = encode(command, &mut out);
    assert!(out[length..].iter().all(|&byte| byte == 0xEE), "wrote behind its length");
    out[..length].to_vec()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(4096))]

    #[test]
    fn round_trip(command in any_command(), behind in vec(any::<u8>(), 0..9)) {
        let mut bytes = bytes_of(&command);
        let length = bytes.len();
        prop_assert!((COMMAND_BYTES_MIN..=COMMAND_BYTES_MAX).contains(&length));
        prop_assert_eq!(length % 8, 0);
        bytes.extend(behind);
        prop_assert_eq!(decode(&bytes), Ok((command, length)));
    }

    /// Whatever decodes is the encoding of what it decodes to: there are no two records for one
    /// command, and no byte is ignored.
    #[test]
    fn one_command_one_encoding(
        command in any_command(),
        at in 0..COMMAND_BYTES_MAX,
        flip in 1..=255u8,
    ) {
        let mut bytes = bytes_of(&command);
        let at = at % bytes.len();
        bytes[at] ^= flip;
        if let Ok((other, length)) = decode(&bytes) {
            prop_assert_ne!(other, command);
            prop_assert_eq!(bytes_of(&other), &bytes[..length]);
        }
    }

    #[test]
    fn every_prefix_is_short(command in any_command()) {
        let bytes = bytes_of(&command);
        for end in 0..bytes.len() {
            let error = decode(&bytes[..end]).unwrap_err();
            let short = matches!(error, CodecError::Short { have, .. } if have == end);
            prop_assert!(short);
        }
    }

    #[test]
    fn hostile_bytes_do_no_harm(
        mut bytes in vec(any::<u8>(), 0..160),
        plausible in any::<bool>(),
    ) {
        if plausible && bytes.len() > 2 {
            bytes[1] = CODEC_VERSION;
            bytes[2] %= 100;
        }
        if let Ok((command, length)) = decode(&bytes) {
            prop_assert_eq!(bytes_of(&command), &bytes[..length]);
        }
    }
}

/// The layout is a contract with files already on disk: these bytes must not change.
#[test]
fn enter_is_laid_out_as_documented() {
    let command = Command {
        seq: SeqNo(0x0102_0304_0506_0708),
        time: Nanos(0x1112_1314_1516_1718),
        session: SessionId(0x2122),
        body: CommandBody::Enter(command::EnterOrder {
            user_ref: UserRef(0x3132_3334),
            side: Side::Sell,
            time_in_force: TimeInForce::Ioc,
            symbol: Symbol(*b"ABCDEFGH"),
            qty: Qty(0x4142_4344),
            price: Price(0x5152_5354),
            tags: OrderTags {
                side_code: b'T',
                display: b'Y',
                capacity: b'P',
                intermarket_sweep: b'N',
                cross_type: b'N',
                customer_type: 0,
                cl_ord_id: *b"0123456789abcd",
            },
        }),
    };
    let expected = [
        &[64, 1, 1, 0, 0x22, 0x21, b'S', b'3'][..],
        &[8, 7, 6, 5, 4, 3, 2, 1],
        &[0x18, 0x17, 0x16, 0x15, 0x14, 0x13, 0x12, 0x11],
        &[0x34, 0x33, 0x32, 0x31, 0x44, 0x43, 0x42, 0x41, 0x54, 0x53, 0x52, 0x51],
        b"TYPNABCDEFGHN\x000123456789abcd",
    ]
    .concat();
    assert_eq!(bytes_of(&command), expected);
}

#[test]
fn terms_are_laid_out_as_documented() {
    let terms = Terms {
        price_type: PriceType::Market,
        post_only: PostOnly::Slide,
        min_qty: Qty(0x6162_6364),
        max_floor: Qty(0x7172_7374),
        random_reserve: Qty(0x5152_5354),
        self_trade: Some(SelfTrade {
            scope: SelfTradeScope::Account,
            strategy: SelfTradeStrategy::Both,
        }),
        self_trade_group: *b"GR",
        group: GroupId(0x4142),
        shares_located: b'Y',
        locate_broker: *b"LOCB",
        expire_s: 0x0102_0304,
        stop_price: Price(0x2122_2324),
        peg_offset: -2,
        imbalance_only: true,
        good_till: 0x3132_3334,
    };
    let mut command = every_kind(1)[0];
    let CommandBody::Enter(order) = command.body else { panic!("the first kind is Enter") };
    let plain = bytes_of(&command);
    command.body = CommandBody::EnterSpecial(command::EnterSpecial { order, terms });
    let bytes = bytes_of(&command);
    assert_eq!((&bytes[3..64], &bytes[..3]), (&plain[3..], &[112, 1, 11][..]), "as Enter");
    let expected = [
        &b"XSYA"[..],
        &[0x64, 0x63, 0x62, 0x61, 0x74, 0x73, 0x72, 0x71, 0x54, 0x53, 0x52, 0x51],
        &[0x42, 0x41, b'B', 1, b'G', b'R', 0, 0],
        b"LOCB",
        &[4, 3, 2, 1],
        &[0x24, 0x23, 0x22, 0x21],
        &[0xFE, 0xFF, 0xFF, 0xFF],
        &[0x34, 0x33, 0x32, 0x31],
        &[0; 4],
    ]
    .concat();
    assert_eq!(&bytes[64..], expected);
    let (owner, executed) = (SessionId(0x5152), Qty(0x6162_6364));
    command.body = CommandBody::Restore(command::Restore { owner, order, executed, terms });
    let bytes = bytes_of(&command);
    assert_eq!((&bytes[3..64], &bytes[..3]), (&plain[3..], &[120, 1, 65][..]), "as Enter");
    let behind = [0x64, 0x63, 0x62, 0x61, 0x52, 0x51, 0, 0];
    assert_eq!(bytes[64..], [&expected[..], &behind].concat());
}

#[test]
fn lengths_are_those_of_the_table() {
    let lengths: Vec<usize> = every_kind(1).iter().map(|c| bytes_of(c).len()).collect();
    assert_eq!(lengths[..11], [64, 56, 32, 32, 24, 48, 48, 24, 40, 48, 24]);
    assert_eq!(lengths[11..22], [48, 32, 24, 40, 48, 32, 48, 32, 32, 112, 112]);
    assert_eq!(lengths[22..29], [40, 40, 32, 40, 32, 56, 32]);
    assert_eq!(lengths[29..], [80, 40, 40, 48, 32, 40, 24, 56, 64, 32]);
}

#[test]
fn errors_name_field_and_place() {
    let mut bytes = bytes_of(&every_kind(1)[0]);
    bytes[6] = b'X';
    let error = CodecError::Field { field: "side", offset: 6, value: u64::from(b'X') };
    assert_eq!(decode(&bytes), Err(error));
    bytes[0] = 56;
    assert_eq!(decode(&bytes), Err(CodecError::Length { kind: 1, length: 56 }));
    for kind in [17, 25, 30, 34, 36, 59, 255] {
        bytes[2] = kind;
        assert_eq!(decode(&bytes), Err(CodecError::Kind(kind)));
    }
    bytes[2] = 0;
    assert_eq!(decode(&bytes), Err(CodecError::Kind(0)));
    bytes[1] = 2;
    assert_eq!(decode(&bytes), Err(CodecError::Version(2)));
    assert_eq!(decode(&[]), Err(CodecError::Short { needed: COMMAND_BYTES_MIN, have: 0 }));
}
