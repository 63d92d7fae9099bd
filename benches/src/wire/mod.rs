//! `bench wire`: an order in, its reply out, over a real interface, beside a bare echo of the same
//! datagram.
//!
//! Two network namespaces joined by a cable, client and server on a core each, the server on the
//! one that devices interrupt least. The server takes turns on the same AF_XDP socket: a burst as a
//! bare echo, a burst as the venue; then the same two over kernel UDP, in namespaces of their own,
//! so that no XDP program is in the way of the sockets. Bursts are short and the threads sleep
//! between them, so that no real-time throttling falls into a measurement.
//!
//! Every measured datagram is one Enter Order that rests in the book; its reply, Order Accepted, is
//! checked field by field, and the echo byte for byte. Behind each burst the orders are cancelled,
//! untimed, so that books hold between none and one burst of orders.

mod client;
mod rig;
mod server;

use std::time::Duration;

use engine::shard::run::RunError;
use engine::venue::StartError;
use nic::{NicError, NicMode};
use serde::Serialize;

use crate::machine::Machine;
use crate::stats::{Percentiles, ratio};
use crate::trader::ReplyError;
use rig::Rig;
use server::Role;

/// Fewer rounds have no meaningful median.
pub const ROUNDS_MIN: u32 = 5;
/// More orders in a round would take its bursts near the second after which the kernel stops
/// real-time threads.
pub const ORDERS_MAX: u32 = 40_000;
/// Both threads sleep this long between bursts, which gives their cores back.
const PAUSE: Duration = Duration::from_millis(60);

/// What to measure.
#[derive(Clone, Debug)]
pub struct WireOptions {
    /// Rounds; the median counts.
    pub rounds: u32,
    /// Orders of each burst, at most [`ORDERS_MAX`].
    pub orders: u32,
    /// Rung of AF_XDP; `None` takes the best.
    pub mode: Option<NicMode>,
    /// How long market data may wait for company; `None` keeps the venue's default.
    pub packing_ns: Option<u64>,
}

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum WireError {
    /// Namespaces or interfaces.
    #[error(transparent)]
    Nic(#[from] NicError),
    /// The venue does not start.
    #[error(transparent)]
    Start(#[from] StartError),
    /// The venue does not run.
    #[error(transparent)]
    Run(#[from] RunError),
    /// The venue, or the echo, does not answer as it should, so its speed says nothing.
    #[error(transparent)]
    Reply(#[from] ReplyError),
    /// The echo is no echo.
    #[error("the echo of order {user_ref} differs from what was sent")]
    Echo {
        /// The order.
        user_ref: u32,
    },
    /// The threads cannot be kept apart.
    #[error("client and server need a core each; this process may use {0}")]
    Cores(usize),
    /// The server thread ended early.
    #[error("the server thread died")]
    Server,
}

/// The result. Times in nanoseconds; each percentile is the median over the rounds.
#[derive(Clone, Debug, Serialize)]
pub struct WireReport {
    /// Rung in use.
    pub mode: &'static str,
    /// Order seen by the venue to reply handed to the transmit queue.
    pub residency_ns: Percentiles,
    /// The same of the bare echo.
    pub floor_residency_ns: Percentiles,
    /// p50 over p50, round by round; the median.
    pub residency_ratio: f64,
    /// Highest minus lowest p50 of the rounds, as a part of the median.
    pub residency_spread: f64,
    /// Order sent to reply in hand, at the client.
    pub rtt_ns: Percentiles,
    /// The same of the bare echo.
    pub floor_rtt_ns: Percentiles,
    /// p50 over p50, round by round; the median.
    pub rtt_ratio: f64,
    /// Highest minus lowest p50 of the rounds, as a part of the median.
    pub rtt_spread: f64,
    /// The same of the echo.
    pub floor_rtt_spread: f64,
    /// Order to reply over kernel UDP at both ends, spinning.
    pub kernel_udp_rtt_ns: Percentiles,
    /// The echo over kernel UDP.
    pub kernel_udp_floor_rtt_ns: Percentiles,
    /// Residency of the venue over kernel UDP.
    pub kernel_udp_residency_ns: Percentiles,
    /// Kernel UDP's round trip over the one of AF_XDP, p50.
    pub kernel_udp_ratio: f64,
    /// Rounds.
    pub rounds: u32,
    /// Orders measured in each round on each path.
    pub orders: u32,
    /// How long market data could wait for company.
    pub feed_packing_ns: u64,
    /// Transmit calls of the venue, for each order.
    pub kicks_per_order: f64,
    /// Market-data frames of the venue on each line, for each order.
    pub feed_frames_per_order: f64,
    /// Bytes of the datagram's frame, of echo and order alike.
    pub frame_bytes: usize,
    /// Core of the client.
    pub client_core: usize,
    /// How the client's thread ran.
    pub client_realtime: String,
    /// Whether all memory was resident, as the engine has it; else page faults are measured too.
    pub memory_locked: bool,
    /// Where and how the server ran.
    #[serde(flatten)]
    pub machine: Machine,
}

/// What one burst gave.
struct Sample {
    rtt: Percentiles,
    residency: Percentiles,
    kicks: u64,
    frames: u64,
}

/// Measures. `progress` is told what is being done.
///
/// # Errors
/// [`WireError`] says why there is no result.
pub fn measure(options: &WireOptions, progress: &dyn Fn(&str)) -> Result<WireReport, WireError> {
    let mut rig = Rig::build(options)?;
    let mut samples: [Vec<Sample>; 4] = Default::default();
    // The round before the first warms caches, branch predictors and memory, and is not counted.
    for round in 0..=options.rounds {
        progress(&format!("round {round} of {}", options.rounds));
        for (path, samples) in samples.chunks_mut(2).enumerate() {
            for (role, samples) in [Role::Echo, Role::Venue].into_iter().zip(samples) {
                let sample = rig.burst(path, role, options.orders)?;
                if round > 0 {
                    samples.push(sample);
                }
                std::thread::sleep(PAUSE);
            }
            rig.clear_books(path)?;
            std::thread::sleep(PAUSE);
        }
    }
    Ok(report(options, rig, &samples))
}

fn report(options: &WireOptions, rig: Rig, samples: &[Vec<Sample>; 4]) -> WireReport {
    let [echo, venue, udp_echo, udp_venue] = samples;
    let rtt = |samples: &[Sample]| Percentiles::medians(samples.iter().map(|sample| sample.rtt));
    let residency =
        |samples: &[Sample]| Percentiles::medians(samples.iter().map(|sample| sample.residency));
    let (venue_rtt, venue_spread) = rtt(venue);
    let (echo_rtt, echo_spread) = rtt(echo);
    let (venue_residency, residency_spread) = residency(venue);
    let (echo_residency, _) = residency(echo);
    let (udp_rtt, _) = rtt(udp_venue);
    let to_floor = |a: &[Sample], b: &[Sample], of: fn(&Sample) -> u64| {
        ratio(a.iter().map(|s| of(s) as f64), b.iter().map(|s| of(s) as f64))
    };
    let orders = f64::from(options.orders) * venue.len() as f64;
    let kicks: u64 = venue.iter().map(|sample| sample.kicks).sum();
    let frames: u64 = venue.iter().map(|sample| sample.frames).sum();
    WireReport {
        mode: rig.mode().name(),
        residency_ns: venue_residency,
        floor_residency_ns: echo_residency,
        residency_ratio: to_floor(venue, echo, |sample| sample.residency.p50),
        residency_spread,
        rtt_ns: venue_rtt,
        floor_rtt_ns: echo_rtt,
        rtt_ratio: to_floor(venue, echo, |sample| sample.rtt.p50),
        rtt_spread: venue_spread,
        floor_rtt_spread: echo_spread,
        kernel_udp_rtt_ns: udp_rtt,
        kernel_udp_floor_rtt_ns: rtt(udp_echo).0,
        kernel_udp_residency_ns: residency(udp_venue).0,
        kernel_udp_ratio: to_floor(udp_venue, venue, |sample| sample.rtt.p50),
        rounds: options.rounds,
        orders: options.orders,
        feed_packing_ns: rig.feed_packing_ns(),
        kicks_per_order: kicks as f64 / orders,
        // One reply for each order; what is more is market data, on two lines.
        feed_frames_per_order: (frames as f64 / orders - 1.0) / 2.0,
        frame_bytes: rig.frame_bytes(),
        client_core: rig.client_core(),
        client_realtime: rig.client_realtime(),
        memory_locked: rig.memory_locked(),
        machine: rig.finish(),
    }
}
