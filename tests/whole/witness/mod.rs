//! Programs nobody here wrote read what we write: Wireshark's dissectors of `MoldUDP64`,
//! `SoupBinTCP` and OUCH 4.2, and the Python package `itchfeed` for ITCH 5.0.
//!
//! Wireshark comes from the distribution; `OUTCRY_WITNESS_PYTHON` names a Python that has
//! `itchfeed`. What is missing is skipped aloud and noted in the file named by `OUTCRY_SKIP_LOG`.

mod capture;
mod samples;

use crate::common::skip;
use capture::{CLIENT, Capture, Connection, From};
use std::fs;
use std::path::Path;
use std::process::Command;
use wire::datagram::{Endpoint, multicast_mac};
use wire::moldudp64::{
    PacketBuilder, Session, write_end_of_session, write_heartbeat, write_request,
};
use wire::soupbintcp::{LoginRejectReason, LoginRequest, Packet};
use wire::{binaryfile, itch50, ouch42};

const SESSION: Session = Session(*b"SESSION001");
const FEED_PORT: u16 = 26_477;
const REQUEST_PORT: u16 = 26_478;
const ORDER_PORT: u16 = 8_004;
const VENUE: Endpoint = Endpoint { mac: [2, 0, 0, 0, 0, 2], ip: [10, 0, 0, 2], port: ORDER_PORT };

fn has_tshark() -> bool {
    Command::new("tshark").arg("--version").output().is_ok_and(|output| output.status.success())
}

/// A tshark that reads `capture`, verifies every checksum and knows our ports.
fn tshark(capture: &Path) -> Command {
    let mut command = Command::new("tshark");
    command.arg("-n").arg("-r").arg(capture);
    for layer in ["ip", "udp", "tcp"] {
        command.arg("-o").arg(format!("{layer}.check_checksum:TRUE"));
    }
    for port in [FEED_PORT, REQUEST_PORT] {
        command.arg("-d").arg(format!("udp.port=={port},moldudp64"));
    }
    command.arg("-d").arg(format!("tcp.port=={ORDER_PORT},soupbintcp"));
    command
}

fn output(command: &mut Command) -> String {
    let output = command.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{command:?}: {errors}");
    String::from_utf8(output.stdout).unwrap()
}

/// What Wireshark reads in the fields `protocol.name`, a line for each frame of the protocol:
/// `name=value` for each field that is there, several values in one frame parted by commas.
fn fields(capture: &Path, protocol: &str, names: &[&str]) -> Vec<String> {
    let mut command = tshark(capture);
    command.args(["-Y", protocol, "-T", "fields", "-E", "separator=|", "-E", "aggregator=,"]);
    for name in names {
        command.arg("-e").arg(format!("{protocol}.{name}"));
    }
    // Characters come in quotation marks, text with its padding.
    let plain = |value: &str| value.replace('\'', "").trim_end().to_owned();
    let named = |line: &str| {
        let values = names.iter().zip(line.split('|')).filter(|(_, value)| !value.is_empty());
        let fields: Vec<_> = values.map(|(name, v)| format!("{name}={}", plain(v))).collect();
        fields.join(" ")
    };
    output(&mut command).lines().map(named).collect()
}

/// What Wireshark complains about in a capture: lines of the dissection, and checksums that it did
/// not find good.
fn complaints(capture: &Path) -> Vec<String> {
    let text = output(tshark(capture).args(["-V"]));
    let bad = ["Malformed", "Error", "Unknown", "invalid", "Expert Info (Warn", "Unverified"];
    let is_bad = |line: &&str| bad.iter().any(|word| line.contains(word));
    let mut complaints: Vec<String> = text.lines().filter(is_bad).map(str::to_owned).collect();
    let mut command = tshark(capture);
    command.args(["-T", "fields", "-e", "ip.checksum.status"]);
    command.args(["-e", "udp.checksum.status", "-e", "tcp.checksum.status"]);
    for (number, statuses) in output(&mut command).lines().enumerate() {
        // 1 is good: of IPv4, and of UDP or TCP.
        if !matches!(statuses, "1\t1\t" | "1\t\t1") {
            complaints.push(format!("checksums of frame {}: {statuses:?}", number + 1));
        }
    }
    complaints
}

const NONE: [&str; 0] = [];

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// A data packet of messages from `first_seq` on.
fn mold_packet(first_seq: u64, messages: &[Vec<u8>]) -> Vec<u8> {
    let mut buffer = vec![0; 1472];
    let mut builder = PacketBuilder::new(&mut buffer, SESSION, first_seq);
    for message in messages {
        builder.push(message).unwrap();
    }
    let len = builder.finish();
    buffer.truncate(len);
    buffer
}

/// A packet without messages, written by one of the writers for those.
fn mold_header(write: impl FnOnce(&mut [u8]) -> usize) -> Vec<u8> {
    let mut buffer = vec![0; 20];
    let len = write(&mut buffer);
    assert_eq!(len, buffer.len());
    buffer
}

#[test]
fn wireshark_reads_moldudp64() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("feed.pcap");
    if !has_tshark() {
        return skip("wireshark_reads_moldudp64", "no tshark");
    }
    let group =
        Endpoint { mac: multicast_mac([239, 1, 2, 3]), ip: [239, 1, 2, 3], port: FEED_PORT };
    let venue = Endpoint { port: REQUEST_PORT, ..VENUE };
    let messages: Vec<Vec<u8>> = samples::itch50().into_iter().map(|(bytes, _)| bytes).collect();
    let mut capture = Capture::create(&path);
    let mut expected = Vec::new();
    let mut first_seq = 1;
    for messages in messages.chunks(5) {
        capture.udp(venue, group, &mold_packet(first_seq, messages));
        let list = |item: &dyn Fn(&Vec<u8>) -> String| -> String {
            messages.iter().map(item).collect::<Vec<_>>().join(",")
        };
        let count = messages.len() as u64;
        let numbers: Vec<_> = (first_seq..first_seq + count).map(|n| n.to_string()).collect();
        expected.push(format!(
            "session=SESSION001 sequence={first_seq} count={count} msglen={} msgseq={} msgdata={}",
            list(&|message| message.len().to_string()),
            numbers.join(","),
            list(&|message| hex(message)),
        ));
        first_seq += count;
    }
    assert_eq!(first_seq, 24, "all messages are in the capture");
    let heartbeat = mold_header(|out| write_heartbeat(out, SESSION, first_seq));
    capture.udp(venue, group, &heartbeat);
    expected.push("session=SESSION001 sequence=24 count=0".to_owned());
    let request = mold_header(|out| write_request(out, SESSION, 3, 2));
    capture.udp(CLIENT, venue, &request);
    expected.push("session=SESSION001 sequence=3 count=2".to_owned());
    let end = mold_header(|out| write_end_of_session(out, SESSION, first_seq));
    capture.udp(venue, group, &end);
    expected.push("session=SESSION001 sequence=24 count=65535".to_owned());
    drop(capture);

    let names = ["session", "sequence", "count", "msglen", "msgseq", "msgdata"];
    assert_eq!(fields(&path, "moldudp64", &names), expected);
    assert_eq!(complaints(&path), NONE);
}

/// The other tests would be worth nothing if Wireshark had no complaint about these.
#[test]
fn wireshark_notices_damage() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("damaged.pcap");
    if !has_tshark() {
        return skip("wireshark_notices_damage", "no tshark");
    }
    let feed = Endpoint { port: FEED_PORT, ..VENUE };
    let packet = mold_packet(1, &[b"message".to_vec()]);
    for damage in ["count", "length", "checksum"] {
        let mut payload = packet.clone();
        payload[19] += u8::from(damage == "count");
        payload[21] += u8::from(damage == "length");
        let mut frame = capture::udp_frame(CLIENT, feed, &payload);
        frame[41] ^= u8::from(damage == "checksum");
        let mut capture = Capture::create(&path);
        capture.frame(&frame);
        drop(capture);
        assert_ne!(complaints(&path), NONE, "{damage}");
    }
}

fn soup(packet: &Packet<'_>) -> Vec<u8> {
    let mut bytes = vec![0; packet.encoded_len()];
    packet.encode(&mut bytes).unwrap();
    bytes
}

/// Login both ways, heartbeats, end: everything of `SoupBinTCP` but data, with what Wireshark must
/// read in it.
fn session_packets() -> Vec<(From, Vec<u8>, &'static str)> {
    let login = LoginRequest {
        username: *b"USER01",
        password: *b"PASSWORD  ",
        session: *b"SESSION001",
        sequence: 42,
        heartbeat_timeout_ms: None,
    };
    let accepted = Packet::LoginAccepted { session: *b"SESSION001", sequence: 43 };
    let rejected = Packet::LoginRejected(LoginRejectReason::SessionNotAvailable);
    vec![
        (
            From::Client,
            soup(&Packet::LoginRequest(login)),
            "packet_length=47 packet_type=L username=USER01 password=PASSWORD session=SESSION001",
        ),
        (From::Server, soup(&accepted), "packet_length=31 packet_type=A session=SESSION001"),
        (From::Server, soup(&Packet::ServerHeartbeat), "packet_length=1 packet_type=H"),
        (From::Client, soup(&Packet::ClientHeartbeat), "packet_length=1 packet_type=R"),
        (From::Server, soup(&Packet::Debug(b"a text")), "packet_length=7 packet_type=+"),
        (From::Server, soup(&rejected), "packet_length=2 packet_type=J reject_code=S"),
        (From::Server, soup(&Packet::EndOfSession), "packet_length=1 packet_type=Z"),
        (From::Client, soup(&Packet::LogoutRequest), "packet_length=1 packet_type=O"),
    ]
}

#[test]
fn wireshark_reads_soupbintcp() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("session.pcap");
    if !has_tshark() {
        return skip("wireshark_reads_soupbintcp", "no tshark");
    }
    let mut capture = Capture::create(&path);
    let mut connection = Connection::open(&mut capture, VENUE);
    let mut expected = Vec::new();
    for (from, bytes, fields) in session_packets() {
        connection.send(from, &bytes);
        expected.push(fields.to_owned());
    }
    connection.close();
    drop(capture);
    let names = ["packet_length", "packet_type", "username", "password", "session", "reject_code"];
    assert_eq!(fields(&path, "soupbintcp", &names), expected);
    // Wireshark keeps numbers and texts in the dissection only.
    let text = output(tshark(&path).args(["-V", "-Y", "soupbintcp"]));
    for line in ["Requested sequence number: 42", "Next sequence number: 43", "Debug Text: a text"]
    {
        assert!(text.lines().any(|l| l.trim() == line), "no line {line:?} in {text}");
    }
    assert_eq!(complaints(&path), NONE);
}

/// The fields of the dissector, in the order in which `samples` lists them.
const OUCH_FIELDS: [&str; 33] = [
    "packet_type",
    "timestamp",
    "order_token",
    "existing_order_token",
    "replacement_order_token",
    "previous_order_token",
    "buy_sell_indicator",
    "shares",
    "stock",
    "price",
    "tif",
    "firm",
    "display",
    "capacity",
    "iso_eligible",
    "min_quantity",
    "cross_type",
    "customer_type",
    "order_reference_number",
    "order_state",
    "bbo_weight_indicator",
    "decrement_shares",
    "cancel_reason",
    "quantity_prevented_from_trading",
    "executed_shares",
    "execution_price",
    "liquidity_flag",
    "match_number",
    "reference_price",
    "reference_price_type",
    "trade_correction_reason",
    "broken_trade_reason",
    "reject_reason",
];

#[test]
fn wireshark_reads_ouch42() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("orders.pcap");
    if !has_tshark() {
        return skip("wireshark_reads_ouch42", "no tshark");
    }
    let mut capture = Capture::create(&path);
    let mut connection = Connection::open(&mut capture, VENUE);
    let mut expected = Vec::new();
    for (message, fields) in samples::ouch42_inbound() {
        connection.send(From::Client, &soup(&Packet::UnsequencedData(&message)));
        if message[0] != ouch42::TradeNow::TYPE {
            expected.push(format!("packet_type={} {fields}", char::from(message[0])));
        }
    }
    let outbound = samples::ouch42_outbound();
    for (message, fields) in &outbound {
        connection.send(From::Server, &soup(&Packet::SequencedData(message)));
        if message[0] != ouch42::TradeNowAccepted::TYPE {
            let type_byte = char::from(message[0]);
            let line = format!("packet_type={type_byte} timestamp=9:30:00.000000001 {fields}");
            expected.push(line.trim_end().to_owned());
        }
    }
    // The same again, in segments that pay no heed to packets.
    let packets = outbound.iter().map(|(message, _)| soup(&Packet::SequencedData(message)));
    for segment in packets.flatten().collect::<Vec<_>>().chunks(101) {
        connection.send(From::Server, segment);
    }
    connection.close();
    drop(capture);

    let read = fields(&path, "ouch", &OUCH_FIELDS);
    assert_eq!(read[..expected.len()], expected);
    let types = fields(&path, "ouch", &["packet_type"])[expected.len()..].join(",");
    assert_eq!(types.replace("packet_type=", ""), "S,A,U,C,D,E,G,F,B,J,P,I,T,M");
    assert_eq!(complaints(&path), NONE);
}

#[test]
fn itchfeed_reads_and_writes_the_same_bytes() {
    const TEST: &str = "itchfeed_reads_and_writes_the_same_bytes";
    let Some(python) = std::env::var_os("OUTCRY_WITNESS_PYTHON") else {
        return skip(TEST, "OUTCRY_WITNESS_PYTHON names no Python that has itchfeed");
    };
    let folder = tempfile::tempdir().unwrap();
    let (path, copy) = (folder.path().join("day.itch"), folder.path().join("copy.itch"));
    let mut file = Vec::new();
    let mut expected = Vec::new();
    for (message, fields) in samples::itch50() {
        let mut room = vec![0; message.len() + binaryfile::LENGTH_BYTES];
        binaryfile::write_message(&message, &mut room).unwrap();
        file.extend(room);
        let type_byte = char::from(message[0]);
        let common = "stock_locate=11 tracking_number=12 timestamp=34200000000001";
        expected.push(format!("{type_byte} {common} {fields}"));
    }
    assert_eq!(expected.len(), itch50::Message::ALL.len());
    fs::write(&path, &file).unwrap();
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/whole/witness/itchfeed.py");
    let read = output(Command::new(python).arg(script).arg(&path).arg(&copy));
    assert_eq!(read.lines().collect::<Vec<_>>(), expected);
    assert_eq!(hex(&fs::read(&copy).unwrap()), hex(&file), "as encoded by itchfeed");
}
