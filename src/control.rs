//! `outcry control`: the operator's commands to a running engine.

use std::error::Error;
use std::path::PathBuf;
use std::process::ExitCode;

use engine::control::{Action, Correction, Keys, Reply, Request, ask, socket_of};

/// Command a running engine: cancel, kill, revive, move an instrument, bust a trade, give rules and
/// limits, end the day.
///
/// What is asked for is a command in the engine's log like any order: when this program says that
/// it is done, it is in the journal. The engine must have a `control.socket` in its configuration,
/// and only the user who runs it may use it.
#[derive(Debug, clap::Args)]
#[command(after_help = "\
Examples:
  outcry control cancel --engine venue/control.sock --firm LIME --symbol OUTC
  outcry control kill --engine venue --session 3       switch order entry off, and cancel
  outcry control kill --engine venue --all --keep-orders
  outcry control revive --engine venue --session 3
  outcry control phase --engine venue --symbol OUTC --to halted --reason T1
  outcry control bust --engine venue --symbol OUTC --match-number 17 --price 1012500 --shares 100 \
                      --taker 3:12:B --maker 4:7:S --reason E
  outcry control rules --engine venue --symbol OUTC --set static_bp=500 --set dynamic_bp=100
  outcry control ticks --engine venue --symbol OUTC --set 'ticks=[[0,1],[10000,100]]'
  outcry control calls --engine venue --symbol OUTC --set duration_ms=300000
  outcry control bands --engine venue --symbol OUTC --set tier=1
  outcry control breach --engine venue --level 1
  outcry control limits --engine venue --account 7 --set order_shares=5000
  outcry control short-test --engine venue --symbol OUTC --to remains
  outcry control end-of-day --engine venue --json")]
pub(crate) struct Args {
    #[command(subcommand)]
    action: Subcommand,
}

/// An instrument, and what is set there.
#[derive(Debug, clap::Args)]
struct Keyed {
    #[command(flatten)]
    engine: Engine,
    /// Ticker.
    #[arg(long, value_name = "TICKER")]
    symbol: String,
    /// A key of the configuration's table that is not as the configuration says.
    #[arg(long, value_name = "KEY=VALUE", value_parser = key_and_value)]
    set: Vec<(String, String)>,
}

impl Keyed {
    fn asks(self, action: Action) -> (Engine, Request) {
        let Self { engine, symbol, set } = self;
        let (symbol, keys) = (Some(symbol), Keys::from_iter(set));
        (engine, Request { symbol, keys, ..Request::new(action) })
    }
}

#[derive(Debug, clap::Subcommand)]
enum Subcommand {
    /// Cancel the orders that match everything named.
    Cancel {
        #[command(flatten)]
        engine: Engine,
        #[command(flatten)]
        scope: Scope,
        /// Only this side: B, S (any sale), T (short) or E (short exempt).
        #[arg(long, value_name = "CODE")]
        side: Option<char>,
        /// Only orders of this group, as their participant has numbered it.
        #[arg(long, value_name = "N")]
        group: Option<u16>,
        /// Tell the owners that a regulator asked.
        #[arg(long)]
        regulatory: bool,
    },
    /// Switch order entry off in one place, and cancel what rests there.
    Kill {
        #[command(flatten)]
        engine: Engine,
        #[command(flatten)]
        scope: Scope,
        /// Tell the owners that a regulator asked.
        #[arg(long)]
        regulatory: bool,
        /// Leave the orders that rest.
        #[arg(long, conflicts_with = "regulatory")]
        keep_orders: bool,
    },
    /// Switch order entry on again where it was killed.
    Revive {
        #[command(flatten)]
        engine: Engine,
        #[command(flatten)]
        scope: Scope,
    },
    /// Move an instrument with a schedule to another phase: halt it, open its book, let it cross.
    Phase {
        #[command(flatten)]
        engine: Engine,
        /// Ticker.
        #[arg(long, value_name = "TICKER")]
        symbol: String,
        /// Where to: closed, pre-open, opening-call, continuous, closing-call, halted, halt-call or
        /// paused. From a phase in which orders gather, continuous is reached through a cross.
        #[arg(long, value_name = "PHASE")]
        to: String,
        /// Why, as market data tells it, e.g. T1, T2, LUDP, MWC1.
        #[arg(long, value_name = "CODE")]
        reason: Option<String>,
    },
    /// Bust a trade, or correct it (with a new price or fewer shares). Its facts are in
    /// `outcry journal events`; prices are in ten-thousandths.
    Bust {
        #[command(flatten)]
        engine: Engine,
        /// Ticker.
        #[arg(long, value_name = "TICKER")]
        symbol: String,
        #[command(flatten)]
        trade: Trade,
    },
    /// Give an instrument its rules: those of the configuration, and what is set here.
    /// They hold until they are given again, or the engine starts again.
    Rules(Keyed),
    /// Give an instrument its tick table: the key `ticks` of its rules, as
    /// `--set ticks=[[0,1],[10000,100]]`; without, as the configuration says. It holds for orders
    /// to come, until it is given again, or the engine starts again.
    Ticks(Keyed),
    /// Give an instrument with a schedule its bands: those of the configuration, and what is set
    /// here. They hold until they are given again, or the engine starts again.
    Bands(Keyed),
    /// Say how the calls of an instrument with a schedule go: as its schedule in the configuration
    /// does, and what is set here. It holds until it is said again, or the engine starts again.
    Calls(Keyed),
    /// Say that a level of the market-wide breaker was breached: everything is halted. Its levels
    /// are in the `breaker` table of the configuration.
    Breach {
        #[command(flatten)]
        engine: Engine,
        /// 1, 2 or 3.
        #[arg(long, value_name = "N")]
        level: u8,
    },
    /// Give an account or a firm its limits: those of the configuration, and what is
    /// set here. They hold until they are given again, or the engine starts again.
    Limits {
        #[command(flatten)]
        engine: Engine,
        /// Number of an account.
        #[arg(long, value_name = "N", required_unless_present = "firm", conflicts_with = "firm")]
        account: Option<u32>,
        /// Code of a firm.
        #[arg(long, value_name = "CODE")]
        firm: Option<String>,
        /// A key of a `limits` table that is not as the configuration says.
        #[arg(long, value_name = "KEY=VALUE", value_parser = key_and_value)]
        set: Vec<(String, String)>,
    },
    /// Say whether the short-sale price test is in force in an instrument.
    ShortTest {
        #[command(flatten)]
        engine: Engine,
        /// Ticker.
        #[arg(long, value_name = "TICKER")]
        symbol: String,
        /// off, triggered (today) or remains (since yesterday).
        #[arg(long, value_name = "STATE")]
        to: String,
    },
    /// End the trading day: close the market, cancel what rests, and say so to everybody.
    EndOfDay {
        #[command(flatten)]
        engine: Engine,
    },
}

/// Which engine.
#[derive(Debug, clap::Args)]
struct Engine {
    /// The engine's control socket, or the folder with its control.sock.
    #[arg(long, value_name = "PATH")]
    engine: PathBuf,
    /// Print one JSON object on a line.
    #[arg(long)]
    json: bool,
}

/// Which trade, and what is to become of it.
#[derive(Debug, clap::Args)]
struct Trade {
    /// Number of the trade.
    #[arg(long, value_name = "N")]
    match_number: u64,
    /// Its price.
    #[arg(long, value_name = "PRICE")]
    price: u32,
    /// Its shares; of a cross, all of the one order.
    #[arg(long, value_name = "N")]
    shares: u32,
    /// The aggressor: session, its number of the order, side code. Of a cross, the one order; it
    /// takes one command for each.
    #[arg(long, value_name = "SESSION:NUMBER:CODE")]
    taker: String,
    /// The resting order; none for a cross.
    #[arg(long, value_name = "SESSION:NUMBER:CODE")]
    maker: Option<String>,
    /// Of a cross, how many of its orders are still to be busted, this one among them.
    #[arg(long, value_name = "N")]
    orders_left: Option<u32>,
    /// Which part of the resting order: D displayed (the default), H hidden, R reserve.
    #[arg(long, value_name = "CODE")]
    part: Option<char>,
    /// Why: E erroneous, C consent, S supervisory, X external.
    #[arg(long, value_name = "CODE")]
    reason: char,
    /// The price it should have had.
    #[arg(long, value_name = "PRICE")]
    new_price: Option<u32>,
    /// The shares it should have had.
    #[arg(long, value_name = "N")]
    new_shares: Option<u32>,
}

impl From<Trade> for Correction {
    fn from(trade: Trade) -> Self {
        Self {
            match_number: trade.match_number,
            price: trade.price,
            shares: trade.shares,
            taker: trade.taker,
            maker: trade.maker,
            orders_left: trade.orders_left,
            part: trade.part,
            reason: trade.reason,
            new_price: trade.new_price,
            new_shares: trade.new_shares,
        }
    }
}

/// Where.
#[derive(Debug, clap::Args)]
struct Scope {
    /// Number of a session.
    #[arg(long, value_name = "N")]
    session: Option<u16>,
    /// Number of an account.
    #[arg(long, value_name = "N")]
    account: Option<u32>,
    /// Code of a firm.
    #[arg(long, value_name = "CODE")]
    firm: Option<String>,
    /// Ticker.
    #[arg(long, value_name = "TICKER")]
    symbol: Option<String>,
    /// Everywhere.
    #[arg(long)]
    all: bool,
}

impl Scope {
    fn of(self, action: Action) -> Request {
        let Self { session, account, firm, symbol, all } = self;
        Request { session, account, firm, symbol, all, ..Request::new(action) }
    }
}

fn key_and_value(text: &str) -> Result<(String, String), String> {
    let (key, value) = text.split_once('=').ok_or("KEY=VALUE is wanted")?;
    Ok((key.to_owned(), value.to_owned()))
}

pub(crate) fn run(args: Args) -> Result<ExitCode, Box<dyn Error>> {
    let (engine, request) = match args.action {
        Subcommand::Cancel { engine, scope, side, group, regulatory } => {
            (engine, Request { side, group, regulatory, ..scope.of(Action::Cancel) })
        }
        Subcommand::Kill { engine, scope, regulatory, keep_orders } => {
            (engine, Request { regulatory, keep_orders, ..scope.of(Action::Kill) })
        }
        Subcommand::Revive { engine, scope } => (engine, scope.of(Action::Revive)),
        Subcommand::Phase { engine, symbol, to, reason } => {
            let request = Request::new(Action::Phase);
            (engine, Request { symbol: Some(symbol), phase: Some(to), reason, ..request })
        }
        Subcommand::Bust { engine, symbol, trade } => {
            let request = Request::new(Action::Bust);
            (engine, Request { symbol: Some(symbol), trade: Some(trade.into()), ..request })
        }
        Subcommand::Rules(keyed) => keyed.asks(Action::Rules),
        Subcommand::Ticks(keyed) => keyed.asks(Action::Ticks),
        Subcommand::Bands(keyed) => keyed.asks(Action::Bands),
        Subcommand::Calls(keyed) => keyed.asks(Action::Calls),
        Subcommand::Breach { engine, level } => {
            (engine, Request { level: Some(level), ..Request::new(Action::Breach) })
        }
        Subcommand::Limits { engine, account, firm, set } => {
            let request = Request::new(Action::Limits);
            (engine, Request { account, firm, keys: Keys::from_iter(set), ..request })
        }
        Subcommand::ShortTest { engine, symbol, to } => {
            let request = Request::new(Action::ShortTest);
            (engine, Request { symbol: Some(symbol), test: Some(to), ..request })
        }
        Subcommand::EndOfDay { engine } => (engine, Request::new(Action::EndOfDay)),
    };
    let reply = ask(&socket_of(&engine.engine), &request)?;
    if engine.json {
        println!("{}", serde_json::to_string(&reply)?);
    }
    let Reply { error, orders_cancelled, orders_live, last_command, .. } = reply;
    if let Some(error) = error {
        return Err(format!("the engine did not do it: {error}").into());
    }
    if !engine.json {
        println!(
            "Done, as of command {last_command}: {orders_cancelled} orders cancelled, \
             {orders_live} rest."
        );
    }
    Ok(ExitCode::SUCCESS)
}
