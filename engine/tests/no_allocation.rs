//! After start the shard allocates nothing, whatever comes in: orders, trades, cancels, repeats,
//! gaps, re-requests, garbage. The whole path is counted, from frame to frame, journal included.
#![allow(clippy::unwrap_used, missing_docs)]

extern crate outcry_engine as engine;

mod support;

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use engine::bridge::{RequestRing, Requests, VenueId};
use engine::config::{BridgeSession, Config};
use engine::core::SessionId;
use engine::journal::{Journal, JournalConfig, recover};
use engine::shard::run::{TimeOfDay, poll};
use engine::shard::{Net, Parts, Shard, bootstrap};
use engine::telemetry::{Counter, Page};
use engine::venue::Market;
use nic::memory::{self, MemoryConfig, MemoryNic};
use nic::{Batch, Nic};
use support::{KEYS, ORDER_ENTRY, REREQUEST, config, enter, heartbeat, packet, request};
use wire::datagram::{DatagramTemplate, Endpoint, payload_mut};
use wire::ouch50::{CancelOrder, EnableOrderEntry, EnterOrder, MassCancel, ReplaceOrder, TagValue};
use zerocopy::FromBytes;

/// Counts the allocations of threads that ask for it.
struct Counting;

thread_local! {
    static WATCHED: Cell<bool> = const { Cell::new(false) };
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

fn count() {
    if WATCHED.get() {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
    }
}

// SAFETY: every call is handed on to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.dealloc(pointer, layout) }
    }

    unsafe fn realloc(&self, pointer: *mut u8, layout: Layout, bytes: usize) -> *mut u8 {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.realloc(pointer, layout, bytes) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Runs `work` and returns how often it allocated or freed.
fn allocations(work: impl FnOnce()) -> u64 {
    ALLOCATIONS.set(0);
    WATCHED.set(true);
    work();
    WATCHED.set(false);
    ALLOCATIONS.get()
}

#[test]
fn the_counter_counts() {
    assert!(allocations(|| drop(Vec::<u8>::with_capacity(1))) >= 2);
}

/// Frames of all kinds, built beforehand: `rounds` of trading on two sessions, and misbehaviour.
fn frames(client: [u8; 6], venue: [u8; 6], rounds: u32) -> Vec<Vec<u8>> {
    let mut frames = Vec::new();
    let mut send = |port: u16, payload: &[u8]| {
        let from = Endpoint { mac: client, ip: support::CLIENT_IP, port: 5000 };
        let to = Endpoint { mac: venue, ip: [10, 77, 0, 2], port };
        let mut frame = vec![0; 2048];
        payload_mut(&mut frame)[..payload.len()].copy_from_slice(payload);
        let len = DatagramTemplate::new(from, to).seal(&mut frame, payload.len(), true);
        frame.truncate(len);
        frames.push(frame);
    };
    for round in 0..rounds {
        let (next, price) = (u64::from(round), 1_000_000 + u64::from(round % 50) * 100);
        let first = 7 * round + 1;
        let rest = enter(first, b'S', 300, price);
        let replace = ReplaceOrder {
            orig_user_ref_num: first.into(),
            user_ref_num: (first + 1).into(),
            quantity: 500.into(),
            price: (price + 100).into(),
            time_in_force: b'0',
            display: b'Y',
            intermarket_sweep: b'N',
            cl_ord_id: [b' '; 14],
            ..ReplaceOrder::default()
        };
        let cancel = CancelOrder {
            user_ref_num: (first + 1).into(),
            quantity: 400.into(),
            ..CancelOrder::default()
        };
        let makers = [&rest[..], &replace.to_bytes(), &cancel.to_bytes()];
        send(ORDER_ENTRY, &packet(KEYS[0], 6 * next + 1, &makers));
        // Everything special at once, on a price of its own, and an order that sweeps it.
        let special = specials(first + 2, 2_000_000 + u64::from(round % 50) * 100);
        let special: Vec<&[u8]> = special.iter().map(Vec::as_slice).collect();
        send(ORDER_ENTRY, &packet(KEYS[0], 6 * next + 4, &special));
        let take = enter(4 * round + 1, b'B', 400, price + 100);
        let refused = enter(4 * round + 2, b'?', 400, price);
        let (user_ref_num, firm) = ((4 * round + 3).into(), *b"LIME");
        let switch = EnableOrderEntry { user_ref_num, firm, ..Default::default() }.to_bytes();
        let (user_ref_num, symbol) = ((4 * round + 4).into(), *b"        ");
        let sweep = MassCancel { user_ref_num, firm, symbol, ..Default::default() }.to_bytes();
        let takers = [&take[..], &refused, &switch, &sweep];
        send(ORDER_ENTRY, &packet(KEYS[1], 4 * next + 1, &takers));
        send(ORDER_ENTRY, &packet(KEYS[1], 4 * next + 1, &[&take]));
        send(ORDER_ENTRY, &heartbeat(KEYS[1], 4 * next + 90));
        send(ORDER_ENTRY, b"garbage");
        send(REREQUEST, &request(KEYS[0], 1, 50));
        send(REREQUEST, &request(b"OUTCRY0001", 1, 50));
    }
    frames
}

/// A reserve, a hidden order with a minimum, and an order of the same hand that takes of both what
/// it may.
fn specials(first: u32, price: u64) -> [Vec<u8>; 3] {
    let order = |number: u32, side, display, elements: &[TagValue<'_>]| {
        let plain = enter(first + number, side, 500, price);
        let mut order = *EnterOrder::ref_from_prefix(&plain).unwrap().0;
        order.display = display;
        order.symbol = *b"MSFT    ";
        let mut bytes = vec![0; 200];
        let len = order.write(elements, &mut bytes).unwrap();
        bytes.truncate(len);
        bytes
    };
    let prevents = [TagValue::AiqStrategy(b'D')];
    [
        order(0, b'S', b'Y', &[TagValue::MaxFloor(100), TagValue::GroupId(1)]),
        order(1, b'S', b'N', &[TagValue::MinQty(50)]),
        order(2, b'B', b'Y', if first.is_multiple_of(2) { &prevents } else { &[] }),
    ]
}

fn exchange(client: &mut MemoryNic, batch: &mut Batch, frame: &[u8]) {
    if let Some(mut out) = client.allocate() {
        client.room(&mut out)[..frame.len()].copy_from_slice(frame);
        out.set_len(frame.len() as u32);
        client.transmit(out).unwrap();
        client.flush();
    }
    client.receive(batch);
    for frame in batch.drain(..) {
        client.release(frame);
    }
}

const INVESTOR: SessionId = SessionId(4);

/// The three sessions of the wire, and one of the control plane's.
fn bridged() -> Config {
    let mut config = config();
    let session = BridgeSession { account: 7, firm: "LIME".into(), operator: false };
    config.bridge_sessions.push(session);
    config
}

#[test]
fn the_shard_allocates_nothing_after_start() {
    let folder = tempfile::tempdir().unwrap();
    let config = bridged();
    let (mut venue, mut client) = memory::pair(MemoryConfig::default()).unwrap();
    let journal = JournalConfig { segment_bytes: 8 << 20, ..JournalConfig::new(folder.path(), 0) };
    let recovered = recover(folder.path(), 0, |_| {}).unwrap();
    let Market { core, outbox, .. } = Market::new(&config);
    let mut shard = Shard::new(Parts {
        time: core.time(),
        core,
        outbox,
        log: Journal::start(journal, recovered).unwrap(),
        net: Net::new(&config, venue.info().mac),
        page: Page::private().unwrap(),
    });
    let mut time = TimeOfDay::start();
    bootstrap(&mut shard, &config, time.now()).unwrap();
    let ring = folder.path().join("ring");
    shard.open_ring(
        RequestRing::create(&ring, 16, (VenueId([0; 16]), shard.last_command())).unwrap(),
    );
    let mut requests = Requests::open(&ring).unwrap();
    let frames = frames(client.info().mac, venue.info().mac, 500);
    let order = enter(1, b'?', 100, 1_000_000);
    let (mut venue_batch, mut client_batch) = (Batch::new(), Batch::new());
    let allocated = allocations(|| {
        for (request, frame) in (1..).zip(&frames) {
            requests.order(INVESTOR, request, &order).unwrap();
            exchange(&mut client, &mut client_batch, frame);
            poll(&mut shard, &mut venue, &mut venue_batch, &mut time);
            shard.on_timer(&mut venue, time.look());
            venue.flush();
        }
        while !shard.is_drained() {
            poll(&mut shard, &mut venue, &mut venue_batch, &mut time);
            client.receive(&mut client_batch);
            for frame in client_batch.drain(..) {
                client.release(frame);
            }
        }
        shard.report();
    });
    let snapshot = shard.page_mut().snapshot();
    assert_eq!(snapshot.get(Counter::OrdersAccepted), 2_500, "the path was really taken");
    assert!(snapshot.get(Counter::Trades) >= 500);
    assert_eq!(snapshot.get(Counter::RequestsIn), frames.len() as u64);
    assert!(snapshot.get(Counter::RerequestsAnswered) > 0);
    assert!(snapshot.get(Counter::DropPacketHeader) >= 500);
    assert_eq!(allocated, 0, "allocations and frees on the hot path");
    shard.into_log().close().unwrap();
}
