//! Feeds: a file others made, our own published feed, captures with holes, repeats and two lines,
//! contradictions of every cause, files that break off.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs::File;

use engine::core::Core;
use outcry_replay::feed::{FeedError, FeedReplay, FeedReport, Framing};
use outcry_replay::itch_file::ItchFile;
use outcry_replay::workload::{Preset, Translator, capacity, generate};
use outcry_replay::write_books;
use participant::book::FeedBook;
use pcap_file::pcap::{PcapHeader, PcapPacket, PcapWriter};
use pcap_file::pcapng::PcapNgWriter;
use pcap_file::pcapng::blocks::enhanced_packet::EnhancedPacketBlock;
use pcap_file::pcapng::blocks::interface_description::InterfaceDescriptionBlock;
use pcap_file::{DataLink, Endianness};
use wire::datagram::{DatagramTemplate, Endpoint, PAYLOAD_OFFSET, payload_mut};
use wire::moldudp64::{self, PacketBuilder, Session};

const SAMPLE: &str = "data/ritch-sample.itch";
const SESSION: Session = Session(*b"DAY0000001");

fn read(framing: Framing, bytes: &[u8]) -> (FeedReplay, Result<(), FeedError>) {
    let mut replay = FeedReplay::new(framing, FeedBook::ORDERS_MAX_DEFAULT);
    let outcome = replay.read(bytes, |_| {});
    (replay, outcome)
}

fn whole(framing: Framing, bytes: &[u8]) -> (FeedReplay, FeedReport) {
    let (replay, outcome) = read(framing, bytes);
    outcome.unwrap();
    let report = replay.report();
    (replay, report)
}

fn books(replay: &FeedReplay) -> String {
    let mut out = Vec::new();
    replay.write_books(&mut out).unwrap();
    String::from_utf8(out).unwrap()
}

/// A workload through the core, with the feed it publishes.
fn published(preset: Preset, messages: u64) -> (Core, Vec<u8>) {
    let workload = generate(preset, messages, 11).workload;
    let header = workload.header();
    let mut core = Core::new(capacity(header));
    let mut translator = Translator::new(header);
    let mut feed = Vec::new();
    let mut file = ItchFile::new(&mut feed);
    let opening: Vec<_> = translator.opening(header).collect();
    for command in opening {
        core.apply(&command, &mut file);
    }
    for record in workload.records() {
        core.apply(&translator.command(record), &mut file);
    }
    file.finish().unwrap();
    (core, feed)
}

fn messages(feed: &[u8]) -> Vec<&[u8]> {
    wire::binaryfile::Reader::new(feed).map(Result::unwrap).collect()
}

fn framed(message: &[u8]) -> Vec<u8> {
    let mut framed = (message.len() as u16).to_be_bytes().to_vec();
    framed.extend(message);
    framed
}

#[test]
fn a_file_made_by_others_is_read_whole() {
    let path = common::shared(SAMPLE);
    if !path.exists() {
        let why = format!("../shared/{SAMPLE} is not there");
        return common::skipped("a_file_made_by_others_is_read_whole", &why);
    }
    let mut replay = FeedReplay::new(Framing::BinaryFile, FeedBook::ORDERS_MAX_DEFAULT);
    replay.read(File::open(path).unwrap(), |_| {}).unwrap();
    let report = replay.report();
    let counts = report.sessions[0].counts;
    assert_eq!(report.messages, 12_012);
    assert_eq!((counts.adds, counts.executions, counts.cancels), (5_000, 198, 45));
    assert_eq!((counts.deletes, counts.replaces, counts.hidden_trades), (1_745, 12, 5_000));
    // The day is artificial: its books cross, and 94 deletes, 18 executions, 3 cancels and 2
    // replaces stand before the add of their order, as a plain count over the file confirms.
    let mut faults = report.faults.clone();
    assert!(faults.remove("crossed").unwrap() > 0);
    assert_eq!(faults.remove("unknown_reference"), Some(117));
    assert!(faults.values().all(|&number| number == 0), "{faults:?}");
    assert_eq!(report.resting, 3_204);
}

/// The venue's books and the books anyone rebuilds from its feed are the same, byte for byte.
#[test]
fn our_own_feed_gives_our_own_books() {
    for preset in [Preset::W1, Preset::W3] {
        let (core, feed) = published(preset, 30_000);
        let (replay, report) = whole(Framing::BinaryFile, &feed);
        assert_eq!(report.faults_total, 0, "{:?}", replay.first_faults().next());
        assert_eq!(report.trades, core.counters().trades);
        assert_eq!(u128::from(report.volume), core.counters().volume);
        let mut ours = Vec::new();
        write_books(&core, &mut ours).unwrap();
        assert!(books(&replay).as_bytes() == ours, "{} books differ", preset.name());
        assert!(ours.len() > 10_000);
    }
}

fn endpoint(last: u8, port: u16) -> Endpoint {
    Endpoint { mac: [2, 0, 0, 0, 0, last], ip: [10, 0, 0, last], port }
}

/// A frame around a payload, behind `tags` VLAN tags.
fn frame(line: u8, tags: usize, payload: &[u8]) -> Vec<u8> {
    let template = DatagramTemplate::new(endpoint(1, 4000), endpoint(line, 5000));
    let mut frame = vec![0; PAYLOAD_OFFSET + payload.len()];
    payload_mut(&mut frame).copy_from_slice(payload);
    template.seal(&mut frame, payload.len(), true);
    for _ in 0..tags {
        frame.splice(12..12, [0x81, 0x00, 0x00, 0x07]);
    }
    frame
}

fn packet(session: Session, first: u64, messages: &[&[u8]]) -> Vec<u8> {
    let mut buffer = vec![0; 1472];
    let mut builder = PacketBuilder::new(&mut buffer, session, first);
    for message in messages {
        builder.push(message).unwrap();
    }
    let length = builder.finish();
    buffer.truncate(length);
    buffer
}

fn pcap(frames: &[Vec<u8>]) -> Vec<u8> {
    let header = PcapHeader { datalink: DataLink::ETHERNET, ..PcapHeader::default() };
    let mut writer = PcapWriter::with_header(Vec::new(), header).unwrap();
    for frame in frames {
        let time = std::time::Duration::from_secs(1);
        writer.write_packet(&PcapPacket::new(time, frame.len() as u32, frame)).unwrap();
    }
    writer.into_writer()
}

fn pcapng(frames: &[Vec<u8>], endianness: Endianness) -> Vec<u8> {
    let mut writer = PcapNgWriter::with_endianness(Vec::new(), endianness).unwrap();
    let interface = InterfaceDescriptionBlock::new(DataLink::ETHERNET, 65_535);
    writer.write_pcapng_block(interface).unwrap();
    for frame in frames {
        let block = EnhancedPacketBlock {
            interface_id: 0,
            timestamp: std::time::Duration::from_secs(1),
            original_len: frame.len() as u32,
            data: frame.into(),
            options: Vec::new(),
        };
        writer.write_pcapng_block(block).unwrap();
    }
    writer.into_inner()
}

/// Lines A and B of a feed with everything that happens on a network: A loses packets B has, B lags
/// and repeats, tags and foreign traffic are in between.
fn two_lines(feed: &[u8]) -> Vec<Vec<u8>> {
    let all = messages(feed);
    let mut frames = Vec::new();
    let mut late = Vec::new();
    for (index, chunk) in all.chunks(7).enumerate() {
        let first = index as u64 * 7 + 1;
        let payload = packet(SESSION, first, chunk);
        if index % 5 != 3 {
            frames.push(frame(10, index % 3, &payload));
        }
        late.push(frame(11, 0, &payload));
        if late.len() == 20 {
            frames.append(&mut late);
            frames.push(b"\x02\0\0\0\0\x01\x02\0\0\0\0\x02\x08\x06arp".repeat(4));
        }
    }
    frames.append(&mut late);
    let next = all.len() as u64 + 1;
    let mut end = vec![0; 20];
    moldudp64::write_end_of_session(&mut end, SESSION, next);
    frames.push(frame(10, 0, &end));
    moldudp64::write_request(&mut end, SESSION, 1, 3);
    frames.push(frame(12, 0, &end));
    frames
}

#[test]
fn two_lossy_lines_make_one_whole_feed() {
    let (core, feed) = published(Preset::W1, 20_000);
    let frames = two_lines(&feed);
    let mut ours = Vec::new();
    write_books(&core, &mut ours).unwrap();
    for (framing, bytes) in [
        (Framing::Pcap, pcap(&frames)),
        (Framing::PcapNg, pcapng(&frames, Endianness::Little)),
        (Framing::PcapNg, pcapng(&frames, Endianness::Big)),
    ] {
        let (replay, report) = whole(framing, &bytes);
        let carrier = report.carrier.unwrap();
        assert_eq!((report.faults_total, carrier.stream.lost), (0, 0));
        assert_eq!(carrier.stream.delivered, messages(&feed).len() as u64);
        assert!(carrier.stream.recovered > 0 && carrier.stream.duplicates > 0);
        assert!(carrier.not_udp > 0);
        assert_eq!((carrier.requests, carrier.ends_of_session), (1, 1));
        assert!(books(&replay).as_bytes() == ours, "books differ");
    }
}

#[test]
fn what_no_line_has_is_lost_and_what_follows_from_it_is_counted() {
    let (_, feed) = published(Preset::W1, 20_000);
    let all = messages(&feed);
    let chunks = all.chunks(7).enumerate();
    let kept = chunks.filter(|(index, _)| !(400..410).contains(index));
    let frames: Vec<_> = kept
        .map(|(index, chunk)| frame(10, 0, &packet(SESSION, index as u64 * 7 + 1, chunk)))
        .collect();
    let (_, report) = whole(Framing::Pcap, &pcap(&frames));
    let stream = report.carrier.unwrap().stream;
    assert_eq!((stream.lost, stream.gaps), (70, 1));
    assert_eq!(stream.delivered, all.len() as u64 - 70);
    assert!(report.faults["unknown_reference"] > 0);

    // The same hole, but far wider than the window.
    let jump = 10_000_000;
    let frames = [
        frame(10, 0, &packet(SESSION, 1, &all[..3])),
        frame(10, 0, &packet(SESSION, jump, &all[3..5])),
    ];
    let (_, report) = whole(Framing::Pcap, &pcap(&frames));
    let stream = report.carrier.unwrap().stream;
    assert_eq!((stream.lost, stream.delivered, stream.gaps), (jump - 4, 5, 1));
}

#[test]
fn sessions_have_books_of_their_own() {
    let (_, feed) = published(Preset::W1, 100);
    let all = messages(&feed);
    let other = Session(*b"DAY0000002");
    let frames: Vec<_> = all
        .chunks(10)
        .enumerate()
        .flat_map(|(index, chunk)| {
            let first = index as u64 * 10 + 1;
            [SESSION, other].map(|session| frame(10, 0, &packet(session, first, chunk)))
        })
        .collect();
    let (replay, report) = whole(Framing::Pcap, &pcap(&frames));
    assert_eq!((report.sessions.len(), report.faults_total), (2, 0));
    let text = books(&replay);
    assert!(text.starts_with("SESSION DAY0000001\n") && text.contains("SESSION DAY0000002\n"));
}

#[test]
fn a_file_that_breaks_off_gives_what_was_read_and_the_offset() {
    let (_, feed) = published(Preset::W1, 100);
    let all = messages(&feed).len() as u64;
    let (replay, outcome) = read(Framing::BinaryFile, &feed[..feed.len() - 5]);
    assert!(matches!(outcome, Err(FeedError::Truncated { .. })), "{outcome:?}");
    assert_eq!(replay.report().messages, all - 1);

    let mut ended = feed.clone();
    ended.extend([0, 0]);
    assert_eq!(whole(Framing::BinaryFile, &ended).1.messages, all);
    let end = ended.len() as u64;
    ended.push(1);
    let (_, outcome) = read(Framing::BinaryFile, &ended);
    assert!(matches!(outcome, Err(FeedError::BehindEnd { offset }) if offset == end));

    let frames = two_lines(&feed);
    for (framing, bytes) in
        [(Framing::Pcap, pcap(&frames)), (Framing::PcapNg, pcapng(&frames, Endianness::Little))]
    {
        let (replay, outcome) = read(framing, &bytes[..bytes.len() - 30]);
        assert!(matches!(outcome, Err(FeedError::Truncated { .. })), "{outcome:?}");
        assert_eq!(replay.report().messages, all);
        let (_, outcome) = read(framing, &bytes[..10]);
        assert!(outcome.is_err());
    }
}

/// Whatever the bytes, the reader answers; the seed of a failure is in the message.
#[test]
fn damaged_files_never_panic() {
    let seed = common::seed();
    let mut random = common::Random(seed);
    let (_, feed) = published(Preset::W1, 50);
    let feed: Vec<u8> = messages(&feed)[..80].iter().flat_map(|m| framed(m)).collect();
    let feed = &feed;
    let frames: Vec<_> = two_lines(feed).into_iter().take(40).collect();
    let inputs = [
        (Framing::BinaryFile, feed.to_vec()),
        (Framing::Pcap, pcap(&frames)),
        (Framing::PcapNg, pcapng(&frames, Endianness::Little)),
    ];
    for round in 0..300 {
        for (framing, good) in &inputs {
            let mut bytes = good.clone();
            for _ in 0..=random.below(8) {
                let at = random.below(bytes.len() as u64) as usize;
                bytes[at] = random.next() as u8;
            }
            let kept = bytes.len() - random.below(3) as usize * random.below(50) as usize;
            let outcome = std::panic::catch_unwind(|| read(*framing, &bytes[..kept]).1.is_ok());
            assert!(outcome.is_ok(), "panic in round {round}, OUTCRY_SEED={seed}");
        }
    }
}
