//! The golden model beside the parsers of `wire`, with which it shares no code.

use crate::common;
use fpga::blocks::LONG_BYTES;
use fpga::record::{FrameClass, MessageFields};
use outcry_hw_sim::generate::Generator;
use wire::datagram::{Checksums, Datagram};
use wire::moldudp64::{Packet, parse_downstream};
use wire::ouch50::{Inbound, OuchError};

/// Where the two may differ: `wire` knows no VLAN tags, and looks into appendages.
#[test]
fn golden_model_and_wire_agree() {
    let mut generator = Generator::new(common::seed("golden"));
    let golden = generator.golden().clone();
    let (mut sound, mut refused, mut short, mut messages_compared) = (0, 0, 0, 0);
    for _ in 0..100_000 {
        let mut stimulus = generator.next_frame();
        // UDP checksums are the engine's to verify; the generator leaves noise there.
        let frame = &mut stimulus.frame;
        if frame.len() > 42 {
            frame[40..42].fill(0);
        }
        if frame.get(12..14) == Some(&[0x81, 0x00]) {
            continue;
        }
        let (messages, record) = golden.frame(frame, false);
        let packet = Datagram::parse(frame, Checksums::Verify)
            .ok()
            .filter(|datagram| datagram.destination.port == golden.port)
            .and_then(|datagram| parse_downstream(datagram.payload).ok());
        let Some(packet) = packet else {
            assert!(!record.class.is_sound(), "{record:?} {stimulus:?}");
            refused += 1;
            continue;
        };
        let (class, session, sequence) = match packet {
            Packet::Data(data) => (FrameClass::Data, data.session, data.first_seq),
            Packet::Heartbeat { session, next_seq } => (FrameClass::Heartbeat, session, next_seq),
            Packet::EndOfSession { session, next_seq } => {
                (FrameClass::EndOfSession, session, next_seq)
            }
        };
        let Some(session) = golden.sessions.get(&session.0) else {
            assert_eq!(record.class, FrameClass::UnknownSession);
            continue;
        };
        if let Packet::Data(data) = packet
            && data.messages().any(|message| message.len() < LONG_BYTES)
        {
            assert_eq!(record.class, FrameClass::BadFraming);
            short += 1;
            continue;
        }
        assert_eq!((record.class, record.sequence), (class, sequence));
        assert_eq!(record.account, session.account);
        sound += 1;
        let Packet::Data(data) = packet else { continue };
        assert_eq!(record.count, data.count());
        assert_eq!(messages.len(), usize::from(record.count));
        for (number, (bytes, message)) in data.messages().zip(&messages).enumerate() {
            assert_eq!(number, usize::from(message.record.number));
            compare(bytes, message.record.fields);
            messages_compared += 1;
        }
    }
    assert!(sound > 10_000 && refused > 10_000 && short > 500 && messages_compared > 50_000);
}

fn compare(bytes: &[u8], fields: Option<MessageFields>) {
    let message = match Inbound::parse(bytes) {
        Ok(message) => message,
        // Only elements of the appendage may be wrong where the golden model sees nothing wrong.
        Err(error) => {
            let of_element = matches!(
                error,
                OuchError::ElementTruncated { .. }
                    | OuchError::ElementEmpty { .. }
                    | OuchError::ElementLength { .. }
                    | OuchError::ElementRepeated { .. }
            );
            assert_eq!(fields.is_some(), of_element, "{error}: {bytes:02x?}");
            return;
        }
    };
    let symbol = u64::from_be_bytes;
    let expected = match message {
        Inbound::EnterOrder(order, _) => MessageFields {
            kind: b'O',
            side: order.side,
            user_ref: order.user_ref_num.get(),
            quantity: order.quantity.get(),
            symbol: symbol(order.symbol),
            price: order.price.get(),
            ..MessageFields::default()
        },
        Inbound::ReplaceOrder(order, _) => MessageFields {
            kind: b'U',
            user_ref: order.user_ref_num.get(),
            orig_ref: order.orig_user_ref_num.get(),
            quantity: order.quantity.get(),
            price: order.price.get(),
            ..MessageFields::default()
        },
        Inbound::CancelOrder(order, _) => MessageFields {
            kind: b'X',
            user_ref: order.user_ref_num.get(),
            quantity: order.quantity.get(),
            ..MessageFields::default()
        },
        Inbound::ModifyOrder(order, _) => MessageFields {
            kind: b'M',
            side: order.side,
            user_ref: order.user_ref_num.get(),
            quantity: order.quantity.get(),
            ..MessageFields::default()
        },
        Inbound::MassCancel(request, _) => MessageFields {
            kind: b'C',
            user_ref: request.user_ref_num.get(),
            symbol: symbol(request.symbol),
            ..MessageFields::default()
        },
        Inbound::DisableOrderEntry(request, _) => MessageFields {
            kind: b'D',
            user_ref: request.user_ref_num.get(),
            ..MessageFields::default()
        },
        Inbound::EnableOrderEntry(request, _) => MessageFields {
            kind: b'E',
            user_ref: request.user_ref_num.get(),
            ..MessageFields::default()
        },
        Inbound::AccountQuery(..) => MessageFields { kind: b'Q', ..MessageFields::default() },
    };
    assert_eq!(fields, Some(expected), "{bytes:02x?}");
}
