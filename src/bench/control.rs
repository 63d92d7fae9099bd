//! `outcry bench control`: what people see of the venue, and what it costs the shard.

mod client;
mod fanout;
mod orders;
mod projection;
mod venue;

use std::error::Error;
use std::io::{self, Write};
use std::net::SocketAddr;
use std::process::ExitCode;
use std::time::Duration;

use benches::stats::Percentiles;
use serde::Serialize;
use tokio::runtime::Runtime;

use self::client::Client;
use self::fanout::Fanout;
use self::venue::Venue;
use super::{Progress, print_json, print_times};

/// Measure the control plane: orders over HTTP, streams, projection, and the price for the shard.
///
/// Starts an engine on kernel UDP and a control plane on SQLite, both on this machine, and is their
/// client. Orders a second through REST stand beside an empty handler of the same HTTP stack, asked
/// by the same client in turns with them. The residency of the shard under participants' load is
/// taken without the control plane, which is stopped in place for that, then with the same client
/// asking the empty handler, which is what company on the machine costs, and then with REST orders
/// and all streams at once; five times in turns.
///
/// The shard has a core of its own where there are two: participants, clients, handler and control
/// plane keep to the others in every measurement. The last three step back behind the engine and
/// its participants.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry bench control                                   some two minutes, all of this machine
  outcry bench control --json | jq '.rest_ratio, .shard_p99_ratio'
  outcry bench control --postgres postgres://postgres@127.0.0.1/bench    an empty database")]
pub(super) struct ControlArgs {
    /// Seconds of each round; there are three with orders and three with the empty handler.
    #[arg(long, value_name = "S", default_value_t = 3)]
    #[arg(value_parser = clap::value_parser!(u64).range(1..=60))]
    seconds: u64,
    /// Connections that place orders at once.
    #[arg(long, value_name = "N", default_value_t = 128)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=1_024))]
    connections: u32,
    /// Orders timed until their fill is on the WebSocket.
    #[arg(long, value_name = "N", default_value_t = 500)]
    #[arg(value_parser = clap::value_parser!(u32).range(100..=10_000))]
    fills: u32,
    /// WebSocket clients of the market.
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    #[arg(value_parser = clap::value_parser!(u32).range(1..=2_000))]
    clients: u32,
    /// Requests a second of the participants whose market it is.
    #[arg(long, value_name = "N", default_value_t = 1_000)]
    updates: u64,
    /// Orders projected: two records each, and more where they trade.
    #[arg(long, value_name = "N", default_value_t = 100_000)]
    #[arg(value_parser = clap::value_parser!(u32).range(10_000..=1_000_000))]
    projected: u32,
    /// An empty PostgreSQL database to project into, too.
    #[arg(long, value_name = "ADDRESS")]
    postgres: Option<String>,
    /// Be the empty handler, and step back by so much.
    #[arg(long, hide = true, value_name = "NICE")]
    empty_handler: Option<u8>,
    /// Print one JSON object on one line.
    #[arg(long)]
    json: bool,
}

/// What was measured.
#[derive(Debug, Serialize)]
struct Report {
    rest_orders_per_s: f64,
    floor_requests_per_s: f64,
    /// Orders against requests to the empty handler.
    rest_ratio: f64,
    /// From the request being sent to the fill being read from the WebSocket.
    order_to_fill_ns: Percentiles,
    fanout: Fanout,
    projection_events_per_s: f64,
    projection_events_per_s_postgres: Option<f64>,
    /// Of the shard under participants' load, without and with a control plane under full load:
    /// medians of rounds in turns.
    shard_p99_ns: u64,
    shard_p99_loaded_ns: u64,
    shard_p99_ratio: f64,
    /// The same with no control plane, while the empty handler is asked as much as it takes.
    shard_p99_floor_ns: u64,
    shard_p99_floor_ratio: f64,
    /// The shard's own; none where there is one core.
    shard_core: Option<usize>,
    /// All there are.
    cores: usize,
}

/// Why there is no result.
type Failure = Box<dyn Error + Send + Sync>;

pub(super) fn run(args: &ControlArgs) -> Result<ExitCode, Box<dyn Error>> {
    let plain = |error: Failure| -> Box<dyn Error> { error };
    if let Some(nice) = args.empty_handler {
        nic::thread::step_back(nice)?;
        runtime()?.block_on(orders::serve_nothing()).map_err(plain)?;
        return Ok(ExitCode::SUCCESS);
    }
    let progress = Progress::start("control");
    let report = measure(args, &progress).map_err(plain)?;
    progress.finish();
    let mut out = io::stdout().lock();
    if args.json {
        print_json(&mut out, &report)?
    } else {
        print(&mut out, &report)?
    }
    Ok(ExitCode::SUCCESS)
}

/// Its threads keep to the cores that the calling one keeps to.
fn runtime() -> io::Result<Runtime> {
    tokio::runtime::Builder::new_multi_thread().enable_all().build()
}

/// The same for clients, who step back as far as what they ask: else each answer would be stopped
/// for the next question, as it is not where clients have machines of their own.
fn runtime_of_clients() -> io::Result<Runtime> {
    let step_back = || nic::thread::step_back(venue::NICE).expect("everybody may step back");
    tokio::runtime::Builder::new_multi_thread().enable_all().on_thread_start(step_back).build()
}

fn measure(args: &ControlArgs, progress: &Progress) -> Result<Report, Failure> {
    progress.say("projecting");
    let (sqlite, postgres) = project(args)?;
    progress.say("warming up");
    let mut venue = Venue::start()?;
    // From here on everything else keeps off the shard's core.
    nic::thread::confine(&venue.place.others)?;
    let runtime = runtime_of_clients()?;
    // A round that does not count: what runs for the first time is slower.
    venue.residency_p99(args.updates, round(args), || Ok(()))?;
    let floor = venue.empty_handler()?;
    let desk = venue.open_desk()?;
    let people = runtime.block_on(orders::People::arrive(desk))?;
    progress.say("orders over HTTP");
    let (placed, empty) = runtime.block_on(rates(args, (desk, floor), &people))?;
    progress.say("orders until their fill");
    let order_to_fill_ns = runtime.block_on(people.fills(args.fills))?;
    progress.say("streams");
    let streams = runtime.block_on(fanout::Streams::open(desk, &people.buyer, args.clients))?;
    let before = venue.desk_memory()?;
    venue.residency_p99(args.updates, round(args), || Ok(()))?;
    let fanout = streams.take(&venue, before)?;
    let shard = residencies(args, (desk, floor), (&venue, &people, &runtime), progress)?;
    let ratio = |ns: u64| ns as f64 / shard.alone.max(1) as f64;
    Ok(Report {
        rest_orders_per_s: placed,
        floor_requests_per_s: empty,
        rest_ratio: placed / empty,
        order_to_fill_ns,
        fanout,
        projection_events_per_s: sqlite,
        projection_events_per_s_postgres: postgres,
        shard_p99_ns: shard.alone,
        shard_p99_loaded_ns: shard.loaded,
        shard_p99_ratio: ratio(shard.loaded),
        shard_p99_floor_ns: shard.beside_floor,
        shard_p99_floor_ratio: ratio(shard.beside_floor),
        shard_core: venue.place.shard,
        cores: nic::thread::cores().len(),
    })
}

/// Events a second into SQLite and PostgreSQL, where it is given.
fn project(args: &ControlArgs) -> Result<(f64, Option<f64>), Failure> {
    let runtime = runtime()?;
    let sqlite = runtime.block_on(projection::into_sqlite(args.projected))?;
    let postgres = args
        .postgres
        .as_ref()
        .map(|address| runtime.block_on(projection::into(address.clone(), args.projected)));
    Ok((sqlite, postgres.transpose()?))
}

/// 99th percentiles of the shard's residency, in nanoseconds.
struct Residencies {
    alone: u64,
    beside_floor: u64,
    loaded: u64,
}

/// Rounds of each kind, by turns: a machine's phases differ by more than what is measured.
const TURNS: usize = 5;

/// How long a round of participants' load takes.
fn round(args: &ControlArgs) -> Duration {
    Duration::from_secs(args.seconds.max(4))
}

/// The shard without a control plane, beside an empty handler, and beside a control plane with all
/// it can do at once, in turns; the medians. Where it should not be there it is stopped in place.
fn residencies(
    args: &ControlArgs,
    (desk, floor): (SocketAddr, SocketAddr),
    (venue, people, runtime): (&Venue, &orders::People, &Runtime),
    progress: &Progress,
) -> Result<Residencies, Failure> {
    let length = round(args);
    let [mut alone, mut beside_floor, mut loaded] = [const { Vec::new() }; 3];
    for turn in 1..=TURNS {
        progress.say(&format!("the shard, turn {turn} of {TURNS}"));
        let paused = venue.without_desk()?;
        alone.push(venue.residency_p99(args.updates, length, || Ok(()))?);
        beside_floor.push(venue.residency_p99(args.updates, length, || {
            runtime.block_on(orders::ask_nothing(floor, args.connections, length)).map(drop)
        })?);
        drop(paused);
        // It reads what it missed before it is measured.
        std::thread::sleep(Duration::from_secs(1));
        loaded.push(venue.residency_p99(args.updates, length, || {
            let orders = orders::place(desk, people.seller.clone(), args.connections, length);
            match runtime.block_on(orders)? {
                0 => Err("no order came through under load".into()),
                _ => Ok(()),
            }
        })?);
    }
    let [alone, beside_floor, loaded] = [alone, beside_floor, loaded]
        .map(|rounds| median(rounds.into_iter().map(|ns| ns as f64).collect()) as u64);
    Ok(Residencies { alone, beside_floor, loaded })
}

fn median(rounds: Vec<f64>) -> f64 {
    benches::stats::Repeated::of(rounds).median
}

/// Orders and empty requests a second, in turns; the medians.
async fn rates(
    args: &ControlArgs,
    (desk, floor): (SocketAddr, SocketAddr),
    people: &orders::People,
) -> Result<(f64, f64), Failure> {
    let length = Duration::from_secs(args.seconds);
    let per_s = |count: u64| count as f64 / length.as_secs_f64();
    let (mut placed, mut empty) = (Vec::new(), Vec::new());
    for _ in 0..3 {
        empty.push(per_s(orders::ask_nothing(floor, args.connections, length).await?));
        let token = people.seller.clone();
        placed.push(per_s(orders::place(desk, token, args.connections, length).await?));
    }
    Ok((median(placed), median(empty)))
}

fn print(out: &mut impl Write, report: &Report) -> io::Result<()> {
    writeln!(out, "REST         {:.0} orders/s", report.rest_orders_per_s)?;
    writeln!(
        out,
        "  floor      {:.0} requests/s to an empty handler; ratio {:.3}",
        report.floor_requests_per_s, report.rest_ratio
    )?;
    print_times(out, "order to fill", report.order_to_fill_ns, " (REST in, WebSocket out)")?;
    let Fanout { clients, updates_per_s, messages_per_s, trade_ns, memory_bytes, ended } =
        &report.fanout;
    writeln!(
        out,
        "fan-out      {clients} clients, {updates_per_s:.0} requests/s, {messages_per_s:.0} \
         messages/s to them; {ended} were ended"
    )?;
    print_times(out, "  trade      ", *trade_ns, " from its time at the engine")?;
    let [before, after] = memory_bytes.map(|bytes| bytes >> 20);
    writeln!(out, "  memory     {before} MiB before, {after} MiB at most")?;
    writeln!(out, "projection   {:.0} events/s into SQLite", report.projection_events_per_s)?;
    match report.projection_events_per_s_postgres {
        Some(rate) => writeln!(out, "             {rate:.0} events/s into PostgreSQL")?,
        None => writeln!(out, "             PostgreSQL not measured: give --postgres")?,
    }
    writeln!(
        out,
        "shard        p99 {} ns alone, {} ns under full load; ratio {:.2}",
        report.shard_p99_ns, report.shard_p99_loaded_ns, report.shard_p99_ratio
    )?;
    writeln!(
        out,
        "  floor      {} ns beside an empty handler as busy; ratio {:.2}",
        report.shard_p99_floor_ns, report.shard_p99_floor_ratio
    )?;
    match report.shard_core {
        Some(core) => {
            writeln!(out, "machine      {} cores; {core} is the shard's alone", report.cores)
        }
        None => writeln!(out, "machine      one core, shared by all of it and its clients"),
    }
}
