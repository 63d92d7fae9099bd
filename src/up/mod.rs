//! `outcry up`: the whole venue on this machine, with participants trading on it, live on screen.

mod card;
mod desk;
mod parts;
mod plan;
mod screen;
mod view;

use std::error::Error;
use std::io::IsTerminal;
use std::process::ExitCode;
use std::sync::atomic::Ordering;
use std::time::Duration;

use clap::builder::RangedI64ValueParser;

use crate::wiring::stop_on_signal;
use parts::Parts;
use plan::Plan;
use screen::Screen;
use view::View;

/// Run the whole venue on this machine, with demo participants.
///
/// Picks the best shape this machine allows, says which and why, and shows the market live:
/// orders, trades and rejects a second, best prices, latencies, the rung of the NIC. People and
/// programs reach it over HTTP: the address, and logins of an investor and an operator, are told at
/// the start. Ctrl-C closes the market: participants cancel, every order is accounted for, and
/// nothing is left behind.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry up                          until Ctrl-C
  outcry up --seconds 20 --plain     a line a second, for logs
  outcry up --rate 20000 --sessions 16
  outcry up --hardware               through the simulated hardware, in line
  outcry up --data ./day1            keep the journal and go on from it next time")]
pub(crate) struct Args {
    /// Trade for this long; 0 trades until Ctrl-C.
    #[arg(long, default_value_t = 0, value_name = "S")]
    seconds: u64,
    /// Requests a second, over all participants.
    #[arg(long, default_value_t = 2_000, value_name = "N")]
    rate: u64,
    /// Participants.
    #[arg(long, default_value_t = 8, value_name = "N", value_parser = sessions())]
    sessions: u16,
    /// Decides the order flow.
    #[arg(long, default_value_t = 1, value_name = "N")]
    seed: u64,
    /// When output may leave: local (on this disk) or memory (for measurement only).
    #[arg(long, default_value = "local", value_name = "MODE")]
    commit: String,
    /// Keep the journal in this folder; without it, a temporary one that is removed.
    #[arg(long, value_name = "DIR")]
    data: Option<std::path::PathBuf>,
    /// Do not use namespaces and AF_XDP even if this machine allows them.
    #[arg(long)]
    unprivileged: bool,
    /// Trade through the simulated hardware, with every mark of it verified; needs root, and
    /// outcry-hw beside this program or on the path.
    #[arg(long, conflicts_with = "unprivileged")]
    hardware: bool,
    /// A line a second instead of a screen.
    #[arg(long)]
    plain: bool,
    /// One JSON object a second on a line, and the participants' report at the end.
    #[arg(long)]
    json: bool,
}

/// Participants there can be.
fn sessions() -> RangedI64ValueParser<u16> {
    RangedI64ValueParser::new().range(1..=64)
}
/// How often the parts are looked after and the screen is drawn.
const TURN: Duration = Duration::from_millis(100);

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let stop = stop_on_signal()?;
    let plan = Plan::choose(&args)?;
    let mut parts = Parts::start(&plan, &args)?;
    let screened = !args.plain && !args.json && std::io::stdout().is_terminal();
    let mut screen = Screen::open(screened, args.json)?;
    let mut view = View::new(&plan, parts.ready(), parts.desk());
    screen.introduce(&view, parts.desk())?;
    // Counted in seconds of trading: a machine that is slow to start shows as much.
    let is_over = |view: &View| args.seconds > 0 && view.seconds >= args.seconds;
    while !stop.load(Ordering::Relaxed) && !is_over(&view) {
        let news = parts.watch(TURN)?;
        if view.update(news, parts.telemetry()) {
            screen.tell(&view)?;
        }
        if screen.draw(&view)? {
            break;
        }
    }
    screen.close();
    let report = parts.finish()?;
    report.print(args.json);
    Ok(if report.clean { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
