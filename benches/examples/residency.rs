//! Orders one at a time through the whole path of a shard, in a function of its own, for a tool
//! that counts instructions and cache lines: what an order costs from its frame to its reply.
#![allow(missing_docs, clippy::unwrap_used)]

use engine::journal::JournalHandle;
use engine::shard::Shard;
use engine::shard::run::{TimeOfDay, poll};
use engine::venue;
use nic::memory::{self, MemoryConfig, MemoryNic};
use nic::{Batch, Nic};
use outcry_benches::trader::{Flow, Trader, drain, order_entry, venue_config};
use std::net::Ipv4Addr;
use wire::datagram::Endpoint;

const ORDERS: u32 = 2_000;

#[inline(never)]
fn residency_turn(
    shard: &mut Shard<JournalHandle>,
    nic: &mut MemoryNic,
    batch: &mut Batch,
    time: &mut TimeOfDay,
) {
    poll(shard, nic, batch, time);
}

fn main() {
    let config = venue_config(Ipv4Addr::new(10, 77, 0, 2), "memory");
    let (mut client, mut nic) = memory::pair(MemoryConfig::default()).unwrap();
    let (mut shard, _) = venue::start(&config, &nic, None).unwrap();
    let here = Endpoint { mac: client.info().mac, ip: [10, 77, 0, 1], port: 26_500 };
    let mut trader = Trader::new(here, order_entry(&config, nic.info().mac), &config);
    let flow = Flow::new(&config);
    let (mut batch, mut replies) = (Batch::new(), Batch::new());
    let mut time = TimeOfDay::start();
    for n in 0..ORDERS {
        let frame = trader.enter(&mut client, &flow.resting(n));
        client.transmit(frame).unwrap();
        client.flush();
        residency_turn(&mut shard, &mut nic, &mut batch, &mut time);
        drain(&mut client, &mut replies);
    }
    println!("{} commands", shard.last_command().0);
}
