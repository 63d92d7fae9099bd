//! Writes the first inputs of each target to `corpus/`: one for every message there is, so that the
//! fuzzer need not guess lengths. Run it after a layout has been added.

use std::path::Path;
use std::{fs, io};
use wire::datagram::{DatagramTemplate, Endpoint, PAYLOAD_OFFSET, payload_mut};
use wire::moldudp64::{self, PacketBuilder, Session};
use wire::ouch50::{EnterOrder, TagValue};
use wire::soupbintcp::{LoginRejectReason, LoginRequest, Packet};
use wire::{binaryfile, itch50, ouch42, ouch50};

const SESSION: Session = Session(*b"SESSION001");

fn save(target: &str, name: &str, bytes: &[u8]) -> io::Result<()> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus").join(target);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join(name), bytes)
}

/// A message of the right type and length, with spaces in all fields.
fn blank(type_byte: u8, len: usize) -> Vec<u8> {
    let mut bytes = vec![b' '; len];
    bytes[0] = type_byte;
    bytes
}

fn messages(target: &str, direction: &str, table: &[(u8, usize)]) -> io::Result<()> {
    for (type_byte, len) in table {
        let name = format!("seed-{direction}-{type_byte:02x}");
        save(target, &name, &blank(*type_byte, *len))?;
    }
    Ok(())
}

fn enter_order() -> Vec<u8> {
    with_elements(&[TagValue::Firm(*b"FIRM"), TagValue::MinQty(1), TagValue::UserRefIdx(5)])
}

/// All that the venue takes behind an order.
fn special_order() -> Vec<u8> {
    with_elements(&[
        TagValue::CustomerType(b'R'),
        TagValue::MaxFloor(200),
        TagValue::PostOnly(b'P'),
        TagValue::RandomReserves(100),
        TagValue::GroupId(7),
        TagValue::SharesLocated(b'Y'),
        TagValue::LocateBroker(*b"LOCB"),
        TagValue::AiqStrategy(b'd'),
        TagValue::AiqGroupId(*b"G1"),
    ])
}

fn with_elements(elements: &[TagValue<'_>]) -> Vec<u8> {
    let mut bytes = vec![0; 200];
    let len = EnterOrder::default().write(elements, &mut bytes).expect("200 bytes are enough");
    bytes.truncate(len);
    bytes
}

/// Scripts of plausible orders that rest and trade, with special terms.
fn shard_seeds() -> io::Result<()> {
    let orders: [(&str, [u8; 9]); 5] = [
        ("hidden", [1, 50, 3, 4, 0, 0, 0, 0, 0]),
        ("minimum", [1, 50, 3, 4, 2, 0, 0, 0, 0]),
        ("reserve", [1, 90, 3, 0, 0, 2, 1, 0, 0]),
        ("post-only", [0, 50, 9, 0, 0, 0, 0, 1, 0]),
        ("self-trade", [0, 70, 9, 0, 0, 0, 0, 2, 200]),
    ];
    let step = |how: u8, order: &[u8; 9]| [&[how, 9][..], order].concat();
    for (name, order) in orders {
        let taker = step(0x84, &[0, 60, 9, 0, 0, 0, 0, 0, 0]);
        save("shard", &format!("seed-{name}"), &[step(4, &order), taker].concat())?;
    }
    save("shard", "seed-cross", &[4, 10, 0, 50, 9, 0, 0, 0, 0, 0, 0, 3])?;
    let all: Vec<u8> = orders.iter().flat_map(|(_, order)| step(4, order)).collect();
    save("shard", "seed-all", &all)
}

fn ouch50_seeds() -> io::Result<()> {
    save("ouch50", "seed-in-appendage", &enter_order())?;
    save("ouch50", "seed-in-special", &special_order())?;
    for (direction, table) in [("in", ouch50::Inbound::ALL), ("out", ouch50::Outbound::ALL)] {
        for (type_byte, len) in table {
            // Zeros behind the type are an appendage of length zero where there is one.
            let mut bytes = vec![0; *len];
            bytes[0] = *type_byte;
            save("ouch50", &format!("seed-{direction}-{type_byte:02x}"), &bytes)?;
        }
    }
    Ok(())
}

fn soupbintcp_seeds() -> io::Result<()> {
    let login = LoginRequest {
        username: *b"USER01",
        password: *b"PASSWORD  ",
        session: [b' '; 10],
        sequence: 1,
        heartbeat_timeout_ms: None,
    };
    let packets = [
        Packet::Debug(b"hello"),
        Packet::LoginAccepted { session: SESSION.0, sequence: 1 },
        Packet::LoginRejected(LoginRejectReason::NotAuthorized),
        Packet::SequencedData(b"data"),
        Packet::ServerHeartbeat,
        Packet::EndOfSession,
        Packet::LoginRequest(login),
        Packet::LoginRequest(LoginRequest { heartbeat_timeout_ms: Some(5000), ..login }),
        Packet::UnsequencedData(b"data"),
        Packet::ClientHeartbeat,
        Packet::LogoutRequest,
    ];
    let mut stream = Vec::new();
    for (i, packet) in packets.iter().enumerate() {
        let mut bytes = vec![0; packet.encoded_len()];
        packet.encode(&mut bytes).expect("a packet fits its length");
        save("soupbintcp", &format!("seed-{i:02}"), &bytes)?;
        stream.extend(bytes);
    }
    save("soupbintcp", "seed-stream", &stream)
}

fn moldudp64_and_datagram_seeds() -> io::Result<()> {
    let mut buffer = [0; 600];
    let len = moldudp64::write_heartbeat(&mut buffer, SESSION, 1);
    save("moldudp64", "seed-heartbeat", &buffer[..len])?;
    let len = moldudp64::write_end_of_session(&mut buffer, SESSION, 1);
    save("moldudp64", "seed-end", &buffer[..len])?;
    let mut builder = PacketBuilder::new(&mut buffer, SESSION, 1);
    for message in [&enter_order()[..], b"", &blank(b'A', 36)] {
        builder.push(message).expect("600 bytes are enough");
    }
    let len = builder.finish();
    save("moldudp64", "seed-data", &buffer[..len])?;
    let end = |port| Endpoint { mac: [2; 6], ip: [10, 0, 0, 1], port };
    let mut frame = vec![0; PAYLOAD_OFFSET + len];
    payload_mut(&mut frame).copy_from_slice(&buffer[..len]);
    for udp_checksum in [true, false] {
        DatagramTemplate::new(end(1), end(2)).seal(&mut frame, len, udp_checksum);
        save("datagram", &format!("seed-checksum-{udp_checksum}"), &frame)?;
    }
    Ok(())
}

fn itch50_seeds() -> io::Result<()> {
    let mut day = Vec::new();
    for (type_byte, len) in itch50::Message::ALL {
        let message = blank(*type_byte, *len);
        let mut file = vec![0; message.len() + binaryfile::LENGTH_BYTES];
        binaryfile::write_message(&message, &mut file).expect("the room was measured");
        save("itch50", &format!("seed-{type_byte:02x}"), &file)?;
        day.extend(file);
    }
    day.extend(binaryfile::END);
    save("itch50", "seed-day", &day)
}

fn main() -> io::Result<()> {
    messages("ouch42", "in", ouch42::Inbound::ALL)?;
    messages("ouch42", "out", ouch42::Outbound::ALL)?;
    ouch50_seeds()?;
    soupbintcp_seeds()?;
    moldudp64_and_datagram_seeds()?;
    itch50_seeds()?;
    shard_seeds()
}
