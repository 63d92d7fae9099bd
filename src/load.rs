//! `outcry load`: a demo population trading over the real protocols, measured and audited.

use std::error::Error;
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::path::PathBuf;
use std::process::ExitCode;
use std::time::{Duration, Instant};

use engine::config::Config;
use nic::{AnyNic, Nic, NicConfig, NicMode};
use participant::flow::FlowSymbol;
use participant::load::{
    self, Address, FeedParams, LoadConfig, Pace, Report, SessionParams, Snapshot, Venue,
};
use participant::session::Start;
use wire::datagram::Checksums;

use crate::wiring::{nic_mode, settle_thread, stop_on_signal};

/// Drive a running venue with demo participants, and check what it does.
///
/// Requests leave on a schedule that waits for nobody, and latency counts from the time each was
/// meant to leave: a slow venue cannot hide. At the end everything is cancelled, every order must
/// have exactly one final state, and the books rebuilt from the feed must agree. The exit status is
/// 0 only then.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry load --config venue.toml                          1,000 requests a second for 10 s
  outcry load --config venue.toml --rate 50000 --seconds 60 --json
  outcry load --config venue.toml --ping-pong --sessions 1 one request at a time")]
pub(crate) struct Args {
    /// The venue's configuration: addresses, session keys, instruments, feed.
    #[arg(short, long, value_name = "FILE")]
    config: PathBuf,
    /// Requests a second, over all sessions.
    #[arg(long, default_value_t = 1_000, value_name = "N")]
    rate: u64,
    /// Send the next request of a session when the last one is answered, instead of at a rate.
    #[arg(long, conflicts_with = "rate")]
    ping_pong: bool,
    /// How long to send.
    #[arg(long, default_value_t = 10, value_name = "S")]
    seconds: u64,
    /// Decides the order flow: the same seed gives the same flow.
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// Trade on the first N sessions of the configuration; all by default.
    #[arg(long, value_name = "N")]
    sessions: Option<usize>,
    /// Live orders the population keeps up.
    #[arg(long, default_value_t = 1_000, value_name = "N")]
    live_orders: usize,
    /// Others trade too: books need not be empty at the end, nor trades add up.
    #[arg(long)]
    not_alone: bool,
    /// Do not receive the feed.
    #[arg(long)]
    no_feed: bool,
    /// Rung of the NIC ladder: auto, xdp-zero-copy, xdp-native-copy, xdp-skb or kernel-udp.
    #[arg(long, default_value = "auto", value_name = "RUNG")]
    nic: String,
    /// Interface for AF_XDP; without one, kernel UDP.
    #[arg(long, value_name = "NAME")]
    interface: Option<String>,
    /// Address to send from; by default the one the kernel would use.
    #[arg(long, value_name = "IP")]
    local_ip: Option<Ipv4Addr>,
    /// Hardware address of the venue; by default asked from the kernel.
    #[arg(long, value_name = "MAC")]
    venue_mac: Option<String>,
    /// First of the local UDP ports: one a session, and one for the feed.
    #[arg(long, default_value_t = 27_000, value_name = "PORT")]
    first_port: u16,
    /// Pin to this core.
    #[arg(long, value_name = "CORE")]
    core: Option<u16>,
    /// Poll without pause, and ask for real-time priority: for a core of its own.
    #[arg(long)]
    spin: bool,
    /// Print the report as one JSON object on one line.
    #[arg(long)]
    json: bool,
    /// With --json: also one object on a line a second while it runs, with `"event":"progress"`.
    #[arg(long, requires = "json")]
    progress: bool,
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let venue = Config::load(Some(&args.config))?.config;
    let stop = stop_on_signal()?;
    let ports = ports(&args, &venue)?;
    let local_ip = match args.local_ip {
        Some(ip) => ip,
        None => route_to(venue.network.ip)?,
    };
    let mut nic = open_nic(&args, &venue, local_ip, &ports)?;
    let config = load_config(&args, &venue, local_ip, &ports, &nic)?;
    settle_thread("load", args.core.map_or(-1, i32::from), args.spin);
    let progress: &mut dyn FnMut(&Snapshot) =
        if args.progress { &mut json_progress } else { &mut print_progress };
    let report = load::run(&mut nic, &config, progress, &stop)?;
    if args.json {
        println!("{}", serde_json::to_string(&report)?);
    } else {
        print_report(&report);
    }
    Ok(if report.clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Local ports: one for each session used, then one for the feed.
fn ports(args: &Args, venue: &Config) -> Result<Vec<u16>, Box<dyn Error>> {
    let count = args.sessions.unwrap_or(venue.sessions.len()).min(venue.sessions.len());
    if count == 0 {
        return Err("the configuration has no session to trade on: add [[sessions]]".into());
    }
    let last = usize::from(args.first_port) + count;
    if last > usize::from(u16::MAX) {
        return Err(format!("--first-port {} leaves no {count} ports", args.first_port).into());
    }
    Ok((args.first_port..).take(count + 1).collect())
}

fn open_nic(
    args: &Args,
    venue: &Config,
    local_ip: Ipv4Addr,
    ports: &[u16],
) -> Result<AnyNic, Box<dyn Error>> {
    let mode = nic_mode(&args.nic);
    if mode.is_none() && args.nic != "auto" {
        return Err(format!("--nic {}: no such rung; see --help", args.nic).into());
    }
    let lines = if args.no_feed { Vec::new() } else { vec![venue.feed.line_a, venue.feed.line_b] };
    let (join, unicast): (Vec<SocketAddrV4>, Vec<_>) =
        lines.into_iter().partition(|line| line.ip().is_multicast());
    let mut ports = ports.to_vec();
    ports.extend(unicast.iter().map(SocketAddrV4::port));
    let config = NicConfig {
        interface: args.interface.clone(),
        local_ip,
        ports,
        join,
        mode,
        ..NicConfig::default()
    };
    Ok(nic::open(&config)?)
}

fn load_config(
    args: &Args,
    venue: &Config,
    local_ip: Ipv4Addr,
    ports: &[u16],
    nic: &AnyNic,
) -> Result<LoadConfig, Box<dyn Error>> {
    let (&feed_port, session_ports) = ports.split_last().ok_or("no local port")?;
    let session = |(session, &local_port): (&engine::config::Session, &u16)| {
        let key = session.key_bytes()?;
        Some(SessionParams { key, local_port, start: Start::Discover })
    };
    let sessions: Option<Vec<_>> = venue.sessions.iter().zip(session_ports).map(session).collect();
    let line = |line: SocketAddrV4| (line.ip().octets(), line.port());
    let feed = FeedParams {
        session: Some(venue.feed.session_bytes()),
        line_a: line(venue.feed.line_a),
        line_b: line(venue.feed.line_b),
        local_port: feed_port,
        next: Some(1),
    };
    Ok(LoadConfig {
        local: Address { mac: nic.info().mac, ip: local_ip.octets() },
        venue: Venue {
            address: Address {
                mac: venue_mac(args, venue.network.ip, nic)?,
                ip: venue.network.ip.octets(),
            },
            order_entry_port: venue.network.order_entry_port,
            rerequest_port: venue.network.rerequest_port,
        },
        sessions: sessions.ok_or("a session key is not 10 letters and digits")?,
        symbols: symbols(venue),
        feed: (!args.no_feed).then_some(feed),
        pace: if args.ping_pong { Pace::PingPong } else { Pace::OpenLoop { per_s: args.rate } },
        duration_ns: args.seconds.saturating_mul(1_000_000_000),
        deadline_ns: 10_000_000_000,
        seed: args.seed,
        live_target: args.live_orders,
        sole_participants: !args.not_alone,
        checksums: if venue.network.verify_checksums {
            Checksums::Verify
        } else {
            Checksums::Trust
        },
        yield_when_idle: !args.spin,
        snapshot_ns: 1_000_000_000,
        snapshot_symbols: 3,
    })
}

/// The venue's instruments, at prices from 50 to 149.
fn symbols(venue: &Config) -> Vec<FlowSymbol> {
    let symbol = |(index, instrument): (u32, &engine::config::Instrument)| {
        let price = 500_000 + index.wrapping_mul(7_919) % 100 * 10_000;
        FlowSymbol { symbol: instrument.wire_symbol().0, tick: instrument.tick, price }
    };
    (0..).zip(&venue.instruments).map(symbol).collect()
}

/// The local address the kernel would send from; asking sends nothing.
fn route_to(venue: Ipv4Addr) -> Result<Ipv4Addr, Box<dyn Error>> {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?;
    socket.connect((venue, 9))?;
    match socket.local_addr()?.ip() {
        std::net::IpAddr::V4(ip) => Ok(ip),
        std::net::IpAddr::V6(ip) => Err(format!("the way to {venue} starts at {ip}").into()),
    }
}

/// Hardware address of the venue. Kernel sockets need none; AF_XDP asks the kernel's neighbours.
fn venue_mac(args: &Args, venue: Ipv4Addr, nic: &AnyNic) -> Result<[u8; 6], Box<dyn Error>> {
    if let Some(text) = &args.venue_mac {
        return parse_mac(text).ok_or_else(|| format!("--venue-mac {text}: not a MAC").into());
    }
    if venue.is_loopback() || nic.info().mode == NicMode::KernelUdp {
        return Ok(nic.info().mac);
    }
    // A datagram to the discard port makes the kernel look for the neighbour.
    UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0))?.send_to(&[], (venue, 9))?;
    let give_up = Instant::now() + Duration::from_secs(2);
    while Instant::now() < give_up {
        if let Some(mac) = neighbour(&std::fs::read_to_string("/proc/net/arp")?, venue) {
            return Ok(mac);
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    Err(format!("no hardware address for {venue}: is it on this network? Or give --venue-mac")
        .into())
}

/// The hardware address of `ip` in the kernel's table of neighbours.
fn neighbour(table: &str, ip: Ipv4Addr) -> Option<[u8; 6]> {
    let ip = ip.to_string();
    let line = table.lines().find(|line| line.split_whitespace().next() == Some(&ip))?;
    let mac = parse_mac(line.split_whitespace().nth(3)?)?;
    (mac != [0; 6]).then_some(mac)
}

fn parse_mac(text: &str) -> Option<[u8; 6]> {
    let bytes: Result<Vec<u8>, _> =
        text.split(':').map(|part| u8::from_str_radix(part, 16)).collect();
    bytes.ok()?.try_into().ok()
}

fn print_progress(snapshot: &Snapshot) {
    let per_s = |count: u64| {
        let rate = u128::from(count) * 1_000_000_000 / u128::from(snapshot.interval_ns.max(1));
        u64::try_from(rate).unwrap_or(u64::MAX)
    };
    let us = |ns: u64| ns as f64 / 1_000.0;
    tracing::info!(
        "{:>4} s: {} requests/s, {} orders/s, {} trades/s, {} rejects/s, {} live; \
         ack p50 {:.1} p99 {:.1} p99.9 {:.1} us; faults {}",
        snapshot.elapsed_ns / 1_000_000_000,
        per_s(snapshot.requests),
        per_s(snapshot.orders),
        per_s(snapshot.trades),
        per_s(snapshot.rejects),
        snapshot.live_orders,
        us(snapshot.ack_ns.p50),
        us(snapshot.ack_ns.p99),
        us(snapshot.ack_ns.p999),
        snapshot.faults,
    );
}

fn json_progress(snapshot: &Snapshot) {
    #[derive(serde::Serialize)]
    struct Progress<'a> {
        event: &'static str,
        #[serde(flatten)]
        snapshot: &'a Snapshot,
    }
    let progress = Progress { event: "progress", snapshot };
    println!("{}", serde_json::to_string(&progress).expect("plain data serialises"));
}

fn print_report(report: &Report) {
    let us = |ns: u64| ns as f64 / 1_000.0;
    println!("nic         {}", report.nic);
    println!("requests    {} ({} a second)", report.requests, report.achieved_per_s);
    println!("accepted    {}", report.accepted);
    println!("rejected    {}", report.rejected);
    println!("executions  {}", report.executions);
    println!("cancelled   {}", report.cancelled);
    for (name, p) in [("ack us", &report.ack_ns), ("slip us", &report.slip_ns)] {
        println!(
            "{name:<11} p50 {:.1}  p90 {:.1}  p99 {:.1}  p99.9 {:.1}  max {:.1}",
            us(p.p50),
            us(p.p90),
            us(p.p99),
            us(p.p999),
            us(p.max)
        );
    }
    if let Some(feed) = &report.feed {
        let stream = &feed.stats.stream;
        println!(
            "feed        {} messages, {} gaps, {} recovered, {} lost; {} orders left",
            stream.delivered, stream.gaps, stream.recovered, stream.lost, feed.live_orders
        );
    }
    println!("final       {} of {} orders", report.audit.finals(), report.audit.requests);
    let faults = report.audit.first_faults.iter();
    let feed_faults = report.feed.iter().flat_map(|feed| feed.first_faults.iter().map(|f| &f.1));
    for problem in report.problems.iter().chain(faults).chain(feed_faults) {
        println!("PROBLEM     {problem}");
    }
    println!("{}", if report.clean { "clean" } else { "NOT CLEAN" });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_neighbour_table_is_read() {
        let table = "IP address HW type Flags HW address Mask Device\n\
                     10.77.0.20 0x1 0x2 02:00:00:00:00:14 * firms0\n\
                     10.77.0.2 0x1 0x2 02:00:00:00:00:02 * firms0\n\
                     10.77.0.3 0x1 0x0 00:00:00:00:00:00 * firms0\n";
        let of = |last| neighbour(table, Ipv4Addr::new(10, 77, 0, last));
        assert_eq!(of(2), Some([2, 0, 0, 0, 0, 2]));
        assert_eq!(of(3), None, "asked for, not answered");
        assert_eq!(of(4), None);
    }
}
