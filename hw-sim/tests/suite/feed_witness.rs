//! The feed decoder reads what `wire` writes: real messages through the simulated hardware.

use fpga::feed::message::FeedMessage;
use fpga::record::FrameClass;
use outcry_hw_sim::device::Beat;
use outcry_hw_sim::feed::device::{LineDevice as _, LineInput};
use outcry_hw_sim::feed::simulated::SimulatedLine;
use wire::U48;
use wire::datagram::{DatagramTemplate, Endpoint, payload_mut};
use wire::itch50::{
    AddOrder, OrderCancel, OrderDelete, OrderExecuted, OrderExecutedWithPrice, OrderReplace, Trade,
};
use wire::moldudp64::{PacketBuilder, Session};
use zerocopy::IntoBytes as _;

const SESSION: [u8; 10] = *b"OUTCRY0001";
const PORT: u16 = 26_477;
const STOCK: [u8; 8] = *b"ACME    ";

/// Messages as `wire` writes them, and what the hardware must say of each.
fn messages() -> Vec<(Vec<u8>, FeedMessage)> {
    let (locate, stamp_ns) = (77, 34_200_000_000_001);
    let head =
        FeedMessage { locate, timestamp_ns: stamp_ns, order_ref: 5_000, ..FeedMessage::default() };
    let symbol = u64::from_be_bytes(STOCK);
    let timestamp = U48::new(stamp_ns);
    let stock_locate = locate.into();
    macro_rules! message {
        ($type:ident { $($field:ident: $value:expr),* }, $expected:expr) => {{
            let message = $type { stock_locate, timestamp, $($field: $value,)* ..$type::default() };
            (message.as_bytes().to_vec(), FeedMessage { kind: $type::TYPE, ..$expected })
        }};
    }
    vec![
        message!(
            AddOrder {
                order_reference: 5_000.into(),
                side: b'B',
                shares: 300.into(),
                stock: STOCK,
                price: 1_012_500.into()
            },
            FeedMessage { side: b'B', shares: 300, symbol, price: 1_012_500, ..head }
        ),
        message!(
            OrderExecuted {
                order_reference: 5_000.into(),
                executed_shares: 100.into(),
                match_number: 9.into()
            },
            FeedMessage { shares: 100, other_ref: 9, ..head }
        ),
        message!(
            OrderExecutedWithPrice {
                order_reference: 5_000.into(),
                executed_shares: 40.into(),
                match_number: 10.into(),
                printable: b'N',
                execution_price: 1_012_400.into()
            },
            FeedMessage { shares: 40, other_ref: 10, printable: b'N', price: 1_012_400, ..head }
        ),
        message!(
            OrderCancel { order_reference: 5_000.into(), canceled_shares: 60.into() },
            FeedMessage { shares: 60, ..head }
        ),
        message!(
            OrderReplace {
                original_order_reference: 5_000.into(),
                new_order_reference: 5_001.into(),
                shares: 70.into(),
                price: 1_012_600.into()
            },
            FeedMessage { other_ref: 5_001, shares: 70, price: 1_012_600, ..head }
        ),
        message!(OrderDelete { order_reference: 5_000.into() }, head),
        message!(
            Trade {
                order_reference: 5_000.into(),
                side: b'S',
                shares: 11.into(),
                stock: STOCK,
                price: 1.into(),
                match_number: u64::MAX.into()
            },
            FeedMessage { side: b'S', shares: 11, symbol, price: 1, other_ref: u64::MAX, ..head }
        ),
    ]
}

#[test]
fn the_hardware_reads_what_wire_writes() {
    let end = |ip: [u8; 4], port| Endpoint { mac: [2; 6], ip, port };
    let template = DatagramTemplate::new(end([10, 0, 0, 1], 1), end([239, 0, 0, 1], PORT));
    let mut frame = vec![0; 1_514];
    let mut builder = PacketBuilder::new(payload_mut(&mut frame), Session(SESSION), 1_000);
    for (bytes, _) in messages() {
        builder.push(&bytes).unwrap();
    }
    let payload_bytes = builder.finish();
    let length = template.seal(&mut frame, payload_bytes, true);
    frame.truncate(length);
    let mut device = SimulatedLine::default();
    let (mut said, mut classes) = (Vec::new(), Vec::new());
    let beats = frame.len().div_ceil(8);
    for index in 0..beats + 8 {
        let beat = frame.get(index * 8..).filter(|rest| !rest.is_empty()).map(|rest| {
            let mut lanes = [0; 8];
            let bytes = rest.len().min(8);
            lanes[..bytes].copy_from_slice(&rest[..bytes]);
            let last = index + 1 == beats;
            Beat { data: u64::from_be_bytes(lanes), last, empty: (8 - bytes) as u8, error: false }
        });
        let output = device.cycle(&LineInput { beat, port: PORT, session: SESSION });
        said.extend(output.message);
        classes.extend(output.frame.map(|frame| (frame.class, frame.sequence, frame.count)));
    }
    let expected: Vec<FeedMessage> = messages().into_iter().map(|(_, message)| message).collect();
    assert_eq!(classes, [(FrameClass::Data, 1_000, expected.len() as u16)]);
    let sequences: Vec<u64> = said.iter().map(|record| record.sequence).collect();
    assert_eq!(sequences, (1_000..1_000 + expected.len() as u64).collect::<Vec<_>>());
    let said: Vec<FeedMessage> = said.iter().map(|record| record.message.unwrap()).collect();
    assert_eq!(said, expected);
}
