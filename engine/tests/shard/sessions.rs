//! Order entry over UDP as its specification says (`docs/protocols/ouch-udp.md`): repeats, gaps,
//! re-requests, heartbeats, commits; and every way a datagram can be wrong.

use crate::support::*;
use engine::core::{SeqNo, SessionId};
use engine::shard::{GAP_REQUEST_NS, HEARTBEAT_NS};
use engine::telemetry::Counter;
use engine::venue::Market;
use wire::datagram::{DatagramTemplate, Endpoint, payload_mut};
use wire::moldudp64::{self, Packet};
use wire::ouch50::Outbound;

const PRICE: u64 = 1_000_000;

#[test]
fn an_order_goes_in_and_its_acknowledgement_comes_out() {
    let mut bench = Bench::new();
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE)]);
    let replies = bench.replies();
    // The session's stream began with the start of system hours, before the client was known.
    assert_eq!(replies.len(), 1);
    assert_eq!(replies[0].0, 2);
    let Outbound::OrderAccepted(accepted, _) = parsed(&replies[0].1) else { panic!() };
    assert_eq!(accepted.user_ref_num.get(), 1);
    assert_eq!((accepted.quantity.get(), accepted.price.get()), (100, PRICE));
    assert_eq!(bench.counter(Counter::OrdersAccepted), 1);
}

#[test]
fn both_parties_of_a_trade_hear_of_it_and_so_does_the_feed() {
    let mut bench = Bench::new();
    bench.ouch(0, 1, &[&enter(1, b'S', 300, PRICE)]);
    bench.received();
    bench.ouch(1, 1, &[&enter(1, b'B', 200, PRICE)]);
    let sent = bench.received();
    let private: Vec<_> = sent.iter().filter(|s| s.from_port == ORDER_ENTRY).cloned().collect();
    assert_eq!(letters(&messages(private.iter())), "AEE", "taker: A and E, maker: E");
    let lines: Vec<Vec<_>> = (0..2)
        .map(|line| messages(sent.iter().filter(|s| bench.is_feed(s) == Some(line))))
        .collect();
    assert_eq!(lines[0], lines[1], "lines A and B are the same");
    assert_eq!(letters(&lines[0]), "E");
}

#[test]
fn nothing_leaves_before_its_commit() {
    let mut bench = Bench::new();
    let begun = bench.shard.last_command();
    bench.log.0.borrow_mut().committed = Some(begun);
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE), &enter(2, b'B', 100, PRICE)]);
    assert_eq!(bench.received(), [], "neither reply nor market data");
    bench.log.0.borrow_mut().committed = Some(SeqNo(begun.0 + 1));
    bench.turn();
    let sent = bench.received();
    assert_eq!(letters(&messages(sent.iter().filter(|s| s.from_port == ORDER_ENTRY))), "A");
    assert_eq!(sent.len(), 3, "one reply, and its market data on two lines");
    bench.log.0.borrow_mut().committed = None;
    bench.turn();
    assert_eq!(bench.received().len(), 3);
    assert!(bench.shard.is_drained());
}

#[test]
fn repeats_are_ignored_and_overlaps_executed_once() {
    let mut bench = Bench::new();
    let first = enter(1, b'B', 100, PRICE);
    let second = enter(2, b'B', 100, PRICE);
    bench.ouch(0, 1, &[&first]);
    bench.ouch(0, 1, &[&first]);
    bench.ouch(0, 1, &[&first, &second]);
    assert_eq!(letters(&bench.replies()), "AA");
    assert_eq!(bench.counter(Counter::DuplicateMessages), 2);
    assert_eq!(bench.shard.core().session(SessionId(1)).unwrap().next_in, 3);
}

#[test]
fn behind_a_gap_nothing_is_executed_and_the_missing_is_asked_for() {
    let mut bench = Bench::new();
    bench.ouch(0, 3, &[&enter(3, b'B', 100, PRICE)]);
    let sent = bench.received();
    let asked: Vec<_> = sent.iter().filter(|s| s.from_port == ORDER_ENTRY).collect();
    assert_eq!(asked.len(), 1);
    let asked = moldudp64::parse_request(&asked[0].payload).unwrap();
    assert_eq!((asked.sequence.get(), asked.count.get()), (1, 2));
    // Asked again only after a while.
    bench.ouch(0, 3, &[&enter(3, b'B', 100, PRICE)]);
    assert_eq!(bench.received(), []);
    bench.now.0 += GAP_REQUEST_NS;
    bench.datagram(ORDER_ENTRY, &heartbeat(KEYS[0], 4));
    assert_eq!(bench.received().len(), 1, "a heartbeat beyond the expected number is a gap too");
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE), &enter(2, b'B', 100, PRICE)]);
    bench.ouch(0, 3, &[&enter(3, b'B', 100, PRICE)]);
    assert_eq!(letters(&bench.replies()), "AAA");
    assert_eq!(bench.counter(Counter::DropBehindGap), 2);
}

#[test]
fn missed_messages_are_sent_again_to_whoever_has_the_key() {
    let mut bench = Bench::new();
    for user_ref in 1..=40 {
        bench.ouch(0, user_ref.into(), &[&enter(user_ref, b'B', 100, PRICE)]);
    }
    let live = bench.replies();
    bench.datagram(REREQUEST, &request(KEYS[0], 2, 100));
    let sent = bench.received();
    assert_eq!((sent.len(), sent[0].from_port), (1, REREQUEST), "one packet, as much as fits");
    let again = messages(sent.iter());
    assert_eq!(again[..], live[..again.len()]);
    assert!(again.len() >= 20, "{}", again.len());
    for (key, first, count) in [(KEYS[0], 0, 1), (KEYS[0], 42, 1), (KEYS[0], 1, 0)] {
        bench.datagram(REREQUEST, &request(key, first, count));
    }
    assert_eq!(bench.received(), []);
    assert_eq!(bench.counter(Counter::RerequestsUnanswerable), 3);
    assert_eq!(bench.counter(Counter::RerequestsAnswered), 1);
}

#[test]
fn the_feed_is_sent_again_from_the_first_message_of_the_day() {
    let mut bench = Bench::new();
    let live = messages(bench.dawn.iter().filter(|s| bench.is_feed(s) == Some(0)));
    assert_eq!(letters(&live), "SRHRHSS");
    bench.datagram(REREQUEST, &request(b"OUTCRY0001", 1, 1000));
    let again = bench.received();
    assert_eq!(messages(again.iter()), live);
    assert_eq!(again[0].to, bench.client_endpoint(5000));
}

#[test]
fn silence_is_filled_with_heartbeats() {
    let mut bench = Bench::new();
    bench.ouch(0, 1, &[&enter(1, b'B', 100, PRICE)]);
    bench.received();
    bench.wait(HEARTBEAT_NS);
    let sent = bench.received();
    let heartbeats: Vec<_> = sent
        .iter()
        .map(|sent| match moldudp64::parse_downstream(&sent.payload).unwrap() {
            Packet::Heartbeat { session, next_seq } => (session.0, next_seq),
            other => panic!("{other:?}"),
        })
        .collect();
    assert_eq!(heartbeats, [(*b"OUTCRY0001", 9), (*b"OUTCRY0001", 9), (*KEYS[0], 3)]);
    bench.wait(HEARTBEAT_NS / 2);
    assert_eq!(bench.received(), []);
}

#[test]
fn a_client_may_move_and_may_say_goodbye() {
    let mut bench = Bench::new();
    let venue = bench.venue_endpoint(ORDER_ENTRY);
    let elsewhere = Endpoint { port: 6000, ip: [10, 77, 0, 8], mac: [2, 0, 0, 0, 0, 8] };
    let order = packet(KEYS[0], 1, &[&enter(1, b'B', 100, PRICE)]);
    bench.datagram_from(elsewhere, venue, &order);
    let sent = bench.received();
    assert!(sent.iter().any(|s| s.to == elsewhere && s.from_port == ORDER_ENTRY));
    let mut goodbye = vec![0; 20];
    moldudp64::write_end_of_session(&mut goodbye, moldudp64::Session(*KEYS[0]), 2);
    bench.datagram_from(elsewhere, venue, &goodbye);
    bench.wait(HEARTBEAT_NS);
    assert!(bench.received().iter().all(|s| s.to != elsewhere));
    assert_eq!(bench.counter(Counter::LogoutsIn), 1);
}

#[test]
fn what_is_no_ouch_takes_its_number_and_nothing_else() {
    let mut bench = Bench::new();
    bench.ouch(0, 1, &[b"?", b"", b"O too short", &enter(1, b'B', 100, PRICE)]);
    assert_eq!(letters(&bench.replies()), "A");
    assert_eq!(bench.counter(Counter::UnusableMessages), 3);
    assert_eq!(bench.shard.core().session(SessionId(1)).unwrap().next_in, 5);
}

#[test]
fn a_full_log_stops_intake_and_loses_nothing() {
    let mut bench = Bench::new();
    bench.log.0.borrow_mut().room = Some(1);
    let orders = [enter(1, b'B', 100, PRICE), enter(2, b'B', 100, PRICE)];
    bench.ouch(0, 1, &[&orders[0], &orders[1]]);
    assert_eq!(letters(&bench.replies()), "A");
    assert_eq!(bench.counter(Counter::Backpressure), 1);
    bench.log.0.borrow_mut().room = None;
    bench.now.0 += GAP_REQUEST_NS;
    bench.datagram(ORDER_ENTRY, &heartbeat(KEYS[0], 3));
    let asked = bench.received();
    let asked = moldudp64::parse_request(&asked[0].payload).unwrap();
    assert_eq!((asked.sequence.get(), asked.count.get()), (2, 1));
}

#[test]
fn every_wrong_datagram_is_counted_by_cause_and_costs_nothing_else() {
    let mut bench = Bench::new();
    let before = (bench.shard.state_hash(), bench.shard.last_command());
    let venue = bench.venue_endpoint(ORDER_ENTRY);
    let client = bench.client_endpoint(5000);
    let good = packet(KEYS[0], 1, &[&enter(1, b'B', 100, PRICE)]);
    let frame = |to: Endpoint, payload: &[u8]| {
        let mut frame = vec![0; 2048];
        payload_mut(&mut frame)[..payload.len()].copy_from_slice(payload);
        let len = DatagramTemplate::new(client, to).seal(&mut frame, payload.len(), true);
        frame.truncate(len);
        frame
    };
    let damaged = |offset: usize, value: u8| {
        let mut bytes = frame(venue, &good);
        bytes[offset] ^= value;
        bytes
    };
    use Counter as C;
    let trailing = [&good[..], b"x"].concat();
    let other_key = packet(b"NOSUCHKEY1", 1, &[&enter(1, b'B', 100, PRICE)]);
    let pinned = packet(KEYS[2], 1, &[&enter(1, b'B', 100, PRICE)]);
    let cases: Vec<(&str, Vec<u8>, C)> = vec![
        ("runt", vec![0; 13], C::DropTruncated),
        ("not IPv4", damaged(12, 1), C::DropNotIpv4),
        ("IP options", damaged(14, 3), C::DropIpv4Header),
        ("fragment", damaged(20, 0x20), C::DropFragment),
        ("TCP", damaged(23, 23), C::DropNotUdp),
        ("cut short", frame(venue, &good)[..60].to_vec(), C::DropIpv4Length),
        ("UDP length", damaged(39, 1), C::DropUdpLength),
        ("IPv4 checksum", damaged(24, 1), C::DropIpv4Checksum),
        ("UDP checksum", damaged(41, 1), C::DropUdpChecksum),
        ("other host", frame(Endpoint { ip: [10, 77, 0, 3], ..venue }, &good), C::DropNotOurs),
        ("other port", frame(Endpoint { port: 9, ..venue }, &good), C::DropNotOurs),
        ("no header", frame(venue, &good[..19]), C::DropPacketHeader),
        ("truncated block", frame(venue, &good[..30]), C::DropPacketBlock),
        ("trailing byte", frame(venue, &trailing), C::DropPacketTrailing),
        ("unknown key", frame(venue, &other_key), C::DropUnknownSession),
        ("pinned elsewhere", frame(venue, &pinned), C::DropSpoofedSource),
        (
            "request too long",
            frame(Endpoint { port: REREQUEST, ..venue }, &good),
            C::DropPacketTrailing,
        ),
        (
            "request of a stranger",
            frame(Endpoint { port: REREQUEST, ..venue }, &request(b"NOSUCHKEY1", 1, 1)),
            C::DropUnknownSession,
        ),
    ];
    for (what, bytes, cause) in cases {
        let count = bench.counter(cause);
        bench.frame(&bytes);
        assert_eq!(bench.counter(cause), count + 1, "{what}");
        assert_eq!(bench.received(), [], "{what}");
    }
    assert_eq!((bench.shard.state_hash(), bench.shard.last_command()), before);
}

#[test]
fn a_copy_from_elsewhere_moves_nobody() {
    let mut bench = Bench::new();
    let order = packet(KEYS[0], 1, &[&enter(1, b'S', 100, PRICE)]);
    let (venue, elsewhere) = (bench.venue_endpoint(ORDER_ENTRY), bench.client_endpoint(6000));
    bench.datagram(ORDER_ENTRY, &order);
    bench.received();
    bench.datagram_from(elsewhere, venue, &order);
    assert_eq!(bench.counter(Counter::DuplicateMessages), 1);
    let ports_of_replies = |bench: &mut Bench| -> Vec<u16> {
        let sent = bench.received();
        sent.iter().filter(|s| s.from_port == ORDER_ENTRY).map(|s| s.to.port).collect()
    };
    let second = packet(KEYS[0], 2, &[&enter(2, b'S', 100, PRICE)]);
    bench.ouch(1, 1, &[&enter(1, b'B', 100, PRICE)]);
    assert_eq!(ports_of_replies(&mut bench), [5000, 5000], "maker and taker");
    bench.datagram_from(elsewhere, venue, &second);
    assert_eq!(ports_of_replies(&mut bench), [6000], "what is new comes from where the client is");
}

#[test]
fn a_restart_finds_everything_and_the_streams_go_on() {
    let mut bench = Bench::new();
    bench.ouch(0, 1, &[&enter(1, b'S', 300, PRICE)]);
    bench.ouch(1, 1, &[&enter(1, b'B', 200, PRICE)]);
    bench.received();
    let hash = bench.shard.state_hash();
    let log = bench.log.clone();
    let commands = log.0.borrow().commands.clone();
    let mut market = Market::new(&bench.config);
    commands.iter().for_each(|command| market.replay(command));
    let mut again = Bench::with(&bench.config, market.finish().unwrap(), log);
    assert_eq!(again.shard.state_hash(), hash);
    assert_eq!(again.dawn, [], "nothing is sent twice unasked");
    again.datagram(REREQUEST, &request(KEYS[1], 2, 10));
    let replayed = again.received();
    assert_eq!(letters(&messages(replayed.iter())), "AE");
    again.ouch(1, 2, &[&enter(2, b'B', 100, PRICE)]);
    let sent = again.received();
    let feed = messages(sent.iter().filter(|s| again.is_feed(s) == Some(1)));
    assert_eq!((feed.len(), feed[0].0), (1, 10), "the feed continues its numbers");
    assert_eq!(letters(&feed), "E");
}
