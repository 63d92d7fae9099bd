//! A bare AF_XDP echo between two namespaces, as fast as this machine goes: what the venue's own
//! numbers are compared with. Needs root.
//!
//! ```text
//! cargo run --release -p outcry-nic --example echo [mode] [round trips]
//! ```

use outcry_nic::lab::{Host, Lab};
use outcry_nic::{AnyNic, Batch, Nic, NicConfig, NicMode, echo, open, thread};
use std::error::Error;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Instant;
use wire::datagram::{DatagramTemplate, Endpoint};

const PORT: u16 = 4001;
const PAYLOAD_BYTES: usize = 64;
const PRIORITY: u8 = 50;
const MODES: [NicMode; 4] =
    [NicMode::XdpZeroCopy, NicMode::XdpNativeCopy, NicMode::XdpSkb, NicMode::KernelUdp];

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let mode = match arguments.next() {
        Some(name) => Some(*MODES.iter().find(|m| m.name() == name).ok_or("no such mode")?),
        None => None,
    };
    let count = arguments.next().map_or(Ok(100_000), |text| text.parse::<u32>())?;
    let lab = Lab::create()?;
    let (mut client, server) = (nic(&lab.firms, mode)?, nic(&lab.venue, mode)?);
    println!("{} <- {}", server.info().mode.name(), client.info().mode.name());
    let cores = thread::cores();
    let server_core = cores[cores.len() - 1];
    let done = Arc::new(AtomicBool::new(false));
    let server = {
        let done = Arc::clone(&done);
        std::thread::spawn(move || serve(server, server_core, &done))
    };
    thread::pin(cores[0])?;
    println!("client: {}", thread::realtime(PRIORITY));
    let mut round_trips = Vec::new();
    let template = DatagramTemplate::new(at(&lab.firms), at(&lab.venue));
    for _ in 0..count {
        round_trips.push(round_trip(&mut client, &template));
    }
    done.store(true, Ordering::Relaxed);
    print("round trip", round_trips);
    print("residency", server.join().map_err(|_| "the server panicked")?);
    Ok(())
}

fn at(host: &Host) -> Endpoint {
    Endpoint { mac: host.mac, ip: host.ip.octets(), port: PORT }
}

fn nic(host: &Host, mode: Option<NicMode>) -> Result<AnyNic, Box<dyn Error>> {
    let _entered = host.ns.enter()?;
    Ok(open(&NicConfig {
        interface: Some(host.interface.to_owned()),
        local_ip: host.ip,
        ports: vec![PORT],
        mode,
        ..NicConfig::default()
    })?)
}

fn serve(mut nic: AnyNic, core: usize, done: &AtomicBool) -> Vec<u64> {
    let pinned = thread::pin(core);
    println!("server: {}, {pinned:?}", thread::realtime(PRIORITY));
    let (start, mut batch, mut residency) = (Instant::now(), Batch::new(), Vec::new());
    let now = || start.elapsed().as_nanos() as u64;
    while !done.load(Ordering::Relaxed) {
        if let Some(burst) = echo::serve(&mut nic, &mut batch, now) {
            residency.push(burst.queued - burst.received);
        }
    }
    residency
}

fn round_trip(nic: &mut AnyNic, template: &DatagramTemplate) -> u64 {
    let start = Instant::now();
    let mut frame = nic.allocate().expect("one frame is in flight at most");
    let len = template.seal(nic.room(&mut frame), PAYLOAD_BYTES, true);
    frame.set_len(len as u32);
    nic.transmit(frame).expect("the queue is empty");
    nic.flush();
    let mut batch = Batch::new();
    while batch.is_empty() {
        nic.receive(&mut batch);
    }
    let elapsed_ns = start.elapsed().as_nanos() as u64;
    for frame in batch.drain(..) {
        nic.release(frame);
    }
    elapsed_ns
}

fn print(what: &str, mut samples_ns: Vec<u64>) {
    samples_ns.sort_unstable();
    let at = |share: f64| samples_ns[((samples_ns.len() - 1) as f64 * share) as usize];
    println!("{what}: p50 {} p99 {} p99.9 {} ns", at(0.5), at(0.99), at(0.999));
}
