//! `outcry bench wire`: order in, reply out, over a real interface.

use std::error::Error;
use std::io::{self, Write};
use std::process::ExitCode;

use benches::wire::{ORDERS_MAX, ROUNDS_MIN, WireOptions, WireReport, measure};
use nic::NicMode;

use super::{Progress, print_json, print_machine, print_memory, print_times};

/// Measure an order's way through the venue, beside a bare AF_XDP echo of the same datagram.
///
/// Makes two network namespaces joined by a cable, puts client and venue on a core each, the venue
/// on the one that devices interrupt least, and sends one Enter Order after the other, each when
/// the reply to the one before is in hand and checked. Echo and venue take turns in bursts, first
/// on AF_XDP, then on kernel UDP sockets. Commit mode is `memory`: this is about the wire,
/// `bench durable` about the disk.
///
/// Residency is the time from the order seen to the reply handed to the transmit queue; round trip
/// is measured by the client. Needs root, for namespaces and AF_XDP; nothing is left behind.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry bench wire                                    the best rung this machine has
  outcry bench wire --mode xdp-skb                     another rung of the ladder
  outcry bench wire --json | jq '.residency_ratio, .rtt_ratio'
  outcry bench wire --feed-packing-ns 0                market data with every reply's kick")]
pub(super) struct WireArgs {
    /// Orders of each burst.
    #[arg(long, value_name = "N", default_value_t = 20_000)]
    #[arg(value_parser = clap::value_parser!(u32).range(1000..=i64::from(ORDERS_MAX)))]
    orders: u32,
    /// Rounds of all bursts; the median counts. One more is run first and not counted.
    #[arg(long, default_value_t = 2 * ROUNDS_MIN + 1)]
    #[arg(value_parser = clap::value_parser!(u32).range(i64::from(ROUNDS_MIN)..))]
    rounds: u32,
    /// Rung of AF_XDP to measure.
    #[arg(long, default_value = "auto")]
    #[arg(value_parser = ["auto", "xdp-zero-copy", "xdp-native-copy", "xdp-skb"])]
    mode: String,
    /// How long market data may wait for company, instead of the venue's default
    /// (`feed.packing_ns`).
    #[arg(long, value_name = "NS")]
    feed_packing_ns: Option<u64>,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

pub(super) fn run(args: &WireArgs) -> Result<ExitCode, Box<dyn Error>> {
    let rungs = [NicMode::XdpZeroCopy, NicMode::XdpNativeCopy, NicMode::XdpSkb];
    let options = WireOptions {
        rounds: args.rounds,
        orders: args.orders,
        mode: rungs.into_iter().find(|rung| rung.name() == args.mode),
        packing_ns: args.feed_packing_ns,
    };
    let progress = Progress::start("wire");
    let report = measure(&options, &|done| progress.say(done))?;
    progress.finish();
    let mut out = io::stdout().lock();
    if args.json {
        print_json(&mut out, &report)?
    } else {
        print(&mut out, &report)?
    }
    Ok(ExitCode::SUCCESS)
}

fn print(out: &mut impl Write, report: &WireReport) -> io::Result<()> {
    writeln!(
        out,
        "wire         {}, {} orders in each of {} rounds, one at a time, {} bytes each",
        report.mode, report.orders, report.rounds, report.frame_bytes
    )?;
    print_times(out, "residency   ", report.residency_ns, "")?;
    print_times(out, "  echo      ", report.floor_residency_ns, "")?;
    writeln!(
        out,
        "  ratio      {:.2} of p50 (spread {:.0} %)",
        report.residency_ratio,
        report.residency_spread * 100.0
    )?;
    print_times(out, "round trip  ", report.rtt_ns, "")?;
    print_times(out, "  echo      ", report.floor_rtt_ns, "")?;
    writeln!(
        out,
        "  ratio      {:.2} of p50 (spread {:.0} %, echo {:.0} %)",
        report.rtt_ratio,
        report.rtt_spread * 100.0,
        report.floor_rtt_spread * 100.0
    )?;
    print_times(out, "kernel UDP  ", report.kernel_udp_rtt_ns, " round trip")?;
    print_times(out, "  echo      ", report.kernel_udp_floor_rtt_ns, "")?;
    print_times(out, "  residency ", report.kernel_udp_residency_ns, "")?;
    writeln!(out, "  ratio      {:.2} times AF_XDP's round trip", report.kernel_udp_ratio)?;
    writeln!(
        out,
        "venue        {:.2} transmit calls and {:.2} feed frames a line for each order, market \
         data packed for up to {} us",
        report.kicks_per_order,
        report.feed_frames_per_order,
        report.feed_packing_ns as f64 / 1e3
    )?;
    writeln!(out, "client       core {}, {}", report.client_core, report.client_realtime)?;
    print_memory(out, report.memory_locked)?;
    print_machine(out, &report.machine)
}
