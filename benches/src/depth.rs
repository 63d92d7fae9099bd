//! `bench depth`: what it costs to cancel an order and to add one, when so many rest over 10,000
//! instruments.
//!
//! Each size starts from empty books, which are filled evenly, one order after the other in each
//! instrument in turn. Then bursts of cancels and of new orders alternate, so that the number of
//! live orders stays: any order may be cancelled, and a new one may go to any instrument. Each
//! burst is timed as a whole, looked at before where the core would (`Core::looks_ahead`).

use engine::core::{Capacity, LOOK_AHEAD_MAX, Side};
use quanta::Clock;
use replay::workload::{Header, Op, Record};
use serde::Serialize;

use crate::flow::{Request, requests};
use crate::machine::Machine;
use crate::match_book::{EngineRun, MatchError};
use crate::stats::Repeated;

/// Instruments.
pub const INSTRUMENTS: u32 = 10_000;
/// Live orders measured, when nobody asks for others.
pub const SIZES: [u32; 5] = [1_000, 10_000, 100_000, 1_000_000, 10_000_000];
/// Bursts timed of each kind, behind as many that are not.
const BURSTS: usize = 2_000;
/// Prices on each side of an instrument.
const PRICES: u32 = 100;
/// The best offer of every instrument; the best bid is one below.
const OFFER: u32 = 10_000;

/// The result.
#[derive(Clone, Debug, Serialize)]
pub struct DepthReport {
    /// By live orders, fewest first.
    pub sizes: Vec<Size>,
    /// Highest cost of a cancel over the lowest.
    pub cancel_ratio: f64,
    /// The same of a new order.
    pub add_ratio: f64,
    /// Instruments over which the orders are spread.
    pub instruments: u32,
    /// Where and how it ran.
    #[serde(flatten)]
    pub machine: Machine,
}

/// What one size costs.
#[derive(Clone, Copy, Debug, Serialize)]
pub struct Size {
    /// Live orders.
    pub orders: u32,
    /// Price levels.
    pub levels: usize,
    /// Nanoseconds to cancel one, in the median burst.
    pub cancel_ns: f64,
    /// Nanoseconds to add one, in the median burst.
    pub add_ns: f64,
    /// Whether the core looked ahead.
    pub looks_ahead: bool,
}

/// Measures in a thread of its own, which is pinned and asks for real-time priority.
///
/// # Errors
/// [`MatchError`] says why there is no result.
pub fn measure(sizes: &[u32], progress: &(dyn Fn(&str) + Sync)) -> Result<DepthReport, MatchError> {
    std::thread::scope(|scope| {
        let measuring = scope.spawn(|| measure_here(sizes, progress));
        measuring.join().unwrap_or(Err(MatchError::Thread))
    })
}

fn measure_here(
    sizes: &[u32],
    progress: &(dyn Fn(&str) + Sync),
) -> Result<DepthReport, MatchError> {
    let machine = Machine::prepare();
    let mut measured = Vec::new();
    for &orders in sizes {
        progress(&format!("{orders} live orders"));
        measured.push(size(orders)?);
    }
    let ratio = |of: fn(&Size) -> f64| {
        let costs = || measured.iter().map(of);
        costs().fold(0.0, f64::max) / costs().fold(f64::INFINITY, f64::min)
    };
    Ok(DepthReport {
        cancel_ratio: ratio(|size| size.cancel_ns),
        add_ratio: ratio(|size| size.add_ns),
        sizes: measured,
        instruments: INSTRUMENTS,
        machine,
    })
}

fn size(orders: u32) -> Result<Size, MatchError> {
    let (header, records) = flow(orders);
    let requests = requests(&header, &records)?;
    drop(records);
    let levels = orders.min(INSTRUMENTS * 2 * PRICES) + LOOK_AHEAD_MAX as u32;
    let capacity = Capacity {
        instruments: INSTRUMENTS as u16,
        sessions: 1,
        orders: orders + LOOK_AHEAD_MAX as u32,
        levels,
    };
    let mut engine = EngineRun::new(&header, capacity);
    let (building, timed) = requests.split_at(orders as usize);
    engine.run(building);
    let clock = Clock::new();
    let mut cost = |burst: &[Request]| {
        let start = clock.raw();
        engine.run(burst);
        clock.delta_as_nanos(start, clock.raw()) as f64 / burst.len() as f64
    };
    let (mut cancels, mut adds) = (Vec::new(), Vec::new());
    for pair in timed.chunks(2 * LOOK_AHEAD_MAX) {
        let (cancel, add) = pair.split_at(LOOK_AHEAD_MAX);
        cancels.push(cost(cancel));
        adds.push(cost(add));
    }
    let core = engine.core();
    assert_eq!(core.live_orders(), orders as usize, "as many orders live as before");
    Ok(Size {
        orders,
        levels: core.live_levels(),
        cancel_ns: Repeated::of(cancels.split_off(BURSTS)).median,
        add_ns: Repeated::of(adds.split_off(BURSTS)).median,
        looks_ahead: core.looks_ahead(),
    })
}

/// The orders that fill the books, then bursts of cancels and of orders in turn.
fn flow(orders: u32) -> (Header, Vec<Record>) {
    let mut random = Random(u64::from(orders));
    let mut records = Vec::with_capacity(orders as usize + 4 * BURSTS * LOOK_AHEAD_MAX);
    let mut live: Vec<u32> = (1..=orders).collect();
    for id in 1..=orders {
        records.push(random.order(id, (id - 1) % INSTRUMENTS));
    }
    let mut last = orders;
    for _ in 0..2 * BURSTS {
        for _ in 0..LOOK_AHEAD_MAX.min(live.len()) {
            let id = live.swap_remove(random.below(live.len() as u32) as usize);
            records.push(Record::new(Op::Cancel, Side::Buy, false, 0, id, 0, 0));
        }
        for _ in 0..LOOK_AHEAD_MAX {
            last += 1;
            let instrument = random.below(INSTRUMENTS);
            records.push(random.order(last, instrument));
            live.push(last);
        }
    }
    let header = Header {
        symbols: INSTRUMENTS,
        records: records.len() as u64,
        prefill: orders.into(),
        max_order_id: last.into(),
        price_min: OFFER - PRICES,
        price_max: OFFER + PRICES,
        seed: 0,
        tag: *b"depth\0\0\0",
    };
    (header, records)
}

/// SplitMix64.
struct Random(u64);

impl Random {
    fn below(&mut self, bound: u32) -> u32 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((u64::from((mixed >> 32) as u32) * u64::from(bound)) >> 32) as u32
    }

    /// An order that rests.
    fn order(&mut self, id: u32, instrument: u32) -> Record {
        let away = self.below(PRICES);
        let (side, price) = match self.below(2) {
            0 => (Side::Buy, OFFER - 1 - away),
            _ => (Side::Sell, OFFER + away),
        };
        Record::new(Op::New, side, false, instrument, id, price.into(), 100)
    }
}

impl DepthReport {
    /// The plot, as a picture of its own.
    #[must_use]
    pub fn svg(&self) -> String {
        let costs = self.sizes.iter().flat_map(|size| [size.cancel_ns, size.add_ns]);
        let top = (costs.fold(1.0, f64::max) / 20.0).ceil() * 20.0;
        let last = self.sizes.len().saturating_sub(1).max(1) as f64;
        let x = |at: usize| 60.0 + 520.0 * at as f64 / last;
        let y = |ns: f64| 270.0 - 230.0 * ns / top;
        let mut picture = String::from(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 320\" \
             font-family=\"sans-serif\" font-size=\"12\">\n\
             <rect width=\"640\" height=\"320\" fill=\"white\"/>\n",
        );
        for step in 0..=4 {
            let ns = top * f64::from(step) / 4.0;
            picture += &format!(
                "<path d=\"M60 {y:.1}H580\" stroke=\"#ddd\"/><text x=\"52\" y=\"{text:.1}\" \
                 text-anchor=\"end\">{ns:.0}</text>\n",
                y = y(ns),
                text = y(ns) + 4.0,
            );
        }
        for (at, size) in self.sizes.iter().enumerate() {
            picture += &format!(
                "<text x=\"{:.1}\" y=\"290\" text-anchor=\"middle\">{}</text>\n",
                x(at),
                grouped(size.orders),
            );
        }
        let mut curve = |row: u32, name: &str, color: &str, of: fn(&Size) -> f64| {
            let points: Vec<String> = (self.sizes.iter().enumerate())
                .map(|(at, size)| format!("{:.1},{:.1}", x(at), y(of(size))))
                .collect();
            picture += &format!(
                "<polyline points=\"{}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>\
                 <text x=\"72\" y=\"{}\" fill=\"{color}\">{name}</text>\n",
                points.join(" "),
                40 + 16 * row,
            );
        };
        curve(0, "cancel", "#c2410c", |size| size.cancel_ns);
        curve(1, "add", "#1d4ed8", |size| size.add_ns);
        picture += "<text x=\"320\" y=\"312\" text-anchor=\"middle\">live orders over 10,000 \
                    instruments</text><text x=\"60\" y=\"22\">ns an order</text>\n</svg>\n";
        picture
    }
}

/// A number with commas between thousands.
fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let grouped = digits.as_bytes().rchunks(3).rev().map(|three| String::from_utf8_lossy(three));
    grouped.collect::<Vec<_>>().join(",")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn orders_stay_as_many_as_they_were_and_make_a_plot() {
        let report = measure(&[1_000, 40_000], &|_| {}).unwrap();
        let [small, large] = report.sizes[..] else { panic!("two sizes") };
        assert_eq!((small.orders, small.looks_ahead), (1_000, false));
        assert_eq!((large.orders, large.looks_ahead), (40_000, true));
        assert!(small.cancel_ns > 0.0 && large.add_ns > 0.0 && report.cancel_ratio >= 1.0);
        let svg = report.svg();
        assert!(svg.contains(">40,000<") && svg.ends_with("</svg>\n"), "{svg}");
        assert_eq!(svg.matches("<polyline").count(), 2);
    }
}
