//! The shape to run in (architecture §5): the best this machine allows, and why not a better one.

use std::error::Error;
use std::fs::File;
use std::io::Read;
use std::net::{Ipv4Addr, SocketAddrV4};

use engine::config::{BridgeSession, Config, Instrument, Limits, Realtime, Session};
use nic::lab::{Lab, Middle};
use nic::thread::cores;

use super::{Args, card};

/// Tickers of the demo, made up.
const TICKERS: [&str; 12] = [
    "OUTC", "BELL", "CRIER", "FLOOR", "TAPE", "SPECK", "JOBBR", "LEDGR", "QUILL", "TICKR", "PITS",
    "GAVEL",
];

/// The account of the control plane's own session. Those of investors begin at 1,000,000, and get
/// their sessions when they first trade.
const OPERATORS: u32 = 999_999;
/// Sessions that investors may get.
const INVESTORS_MAX: u16 = 512;

/// What to run and where.
pub(super) struct Plan {
    /// Name of the shape.
    pub(super) shape: &'static str,
    /// Why this one, and what is missing for the next.
    pub(super) reasons: Vec<String>,
    /// The venue's configuration.
    pub(super) config: Config,
    /// The two hosts, in the shape that has them.
    pub(super) lab: Option<Lab>,
    /// Where hardware stands in line, when it does.
    pub(super) middle: Option<Middle>,
    /// Core of the participants, when they have one of their own.
    pub(super) participants_core: Option<usize>,
}

impl Plan {
    pub(super) fn choose(args: &Args) -> Result<Self, Box<dyn Error>> {
        let mut reasons = Vec::new();
        let (lab, middle) = if args.hardware {
            card::check()?;
            let (lab, middle) = Lab::create_with_gap()?;
            reasons.push(
                "the hardware in line is simulated: its speed is that of this machine".into(),
            );
            (Some(lab), Some(middle))
        } else {
            (laboratory(args, &mut reasons), None)
        };
        let mut config = market(args)?;
        match &lab {
            Some(lab) => {
                config.network.ip = lab.venue.ip;
                config.network.interface = lab.venue.interface.into();
                reasons.push(
                    "for the next shape, an appliance: a NIC with native XDP, isolated cores, \
                     huge pages (see `outcry doctor`)"
                        .into(),
                );
            }
            None => {
                config.network.ip = Ipv4Addr::LOCALHOST;
                config.network.nic = "kernel-udp".into();
                // Loopback damages nothing, and routes no multicast unless root said so.
                config.network.verify_checksums = false;
                config.feed.line_a = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 26_477);
                config.feed.line_b = SocketAddrV4::new(Ipv4Addr::LOCALHOST, 26_478);
            }
        }
        let participants_core = place_threads(&mut config, &mut reasons);
        config.check()?;
        let shape = match lab {
            Some(_) if middle.is_some() => {
                "one box, root: network namespaces, veth, AF_XDP, simulated hardware in line"
            }
            Some(_) => "one box, root: two network namespaces, veth, AF_XDP",
            None => "one box, no privileges: kernel UDP on loopback",
        };
        Ok(Self { shape, reasons, config, lab, middle, participants_core })
    }
}

/// Two hosts when this machine lets us make them.
fn laboratory(args: &Args, reasons: &mut Vec<String>) -> Option<Lab> {
    if args.unprivileged {
        reasons.push("kernel UDP, because --unprivileged was given".into());
        return None;
    }
    match Lab::create() {
        Ok(lab) => {
            reasons.push("network namespaces and AF_XDP are allowed here".into());
            Some(lab)
        }
        Err(error) => {
            reasons.push(format!("no network namespaces, so no AF_XDP: {error}"));
            None
        }
    }
}

/// Threads that poll without pause need a core each: shard, journal, participants, and one for the
/// rest of the system. Otherwise they take turns.
fn place_threads(config: &mut Config, reasons: &mut Vec<String>) -> Option<usize> {
    let cores = cores();
    if let [.., participants, journal, shard] = cores[..]
        && cores.len() >= 4
    {
        config.threads.shard_core = shard as i32;
        config.threads.journal_core = journal as i32;
        config.threads.realtime = Realtime::All;
        config.threads.yield_when_idle = false;
        config.journal.wait = "spin".into();
        return Some(participants);
    }
    config.threads.realtime = Realtime::Journal;
    config.threads.yield_when_idle = true;
    config.journal.wait = "park".into();
    reasons.push(format!(
        "{} cores, fewer than 4: threads share them, so latencies are those of a shared machine",
        cores.len()
    ));
    None
}

/// The demo market.
fn market(args: &Args) -> Result<Config, Box<dyn Error>> {
    let mut config = Config::default();
    config.journal.commit.clone_from(&args.commit);
    config.capacity.instruments = 64;
    // The participants, the control plane's own, and those of investors.
    config.capacity.sessions = 64 + 1 + INVESTORS_MAX;
    config.capacity.orders = 1 << 18;
    config.capacity.levels = 1 << 17;
    config.instruments = TICKERS
        .map(|symbol| Instrument { symbol: symbol.into(), tick: 100, round_lot: 100 })
        .to_vec();
    config.sessions = (1..=args.sessions)
        .map(|number| {
            Ok(Session {
                key: session_key()?,
                account: number.into(),
                firm: format!("F{number:03}"),
                source_ip: None,
                post_only: "reject".into(),
                self_trade: String::new(),
                limits: Limits::default(),
            })
        })
        .collect::<Result<_, std::io::Error>>()?;
    config.bridge_sessions =
        vec![BridgeSession { account: OPERATORS, firm: "OUTC".into(), operator: true }];
    Ok(config)
}

/// An unguessable session key.
pub(super) fn session_key() -> Result<String, std::io::Error> {
    const LETTERS: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    let mut random = [0; 10];
    File::open("/dev/urandom")?.read_exact(&mut random)?;
    Ok(random.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect())
}
