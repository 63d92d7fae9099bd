//! The standard flows, generated: the same bytes on every machine for a name, a length and a seed.
//!
//! Only integers and one well-known generator (splitmix64) are used, so nothing depends on the
//! platform. A flow is a fundamental price per instrument that drifts by single ticks, passive
//! orders placed around it, cancels and replaces of resting orders, and immediate-or-cancel
//! aggressors leaning towards it. The order of the draws is part of the format: a change in it
//! changes every published number.

use std::collections::VecDeque;

use engine::core::Side;

use super::format::{Header, Op, Record, Workload};
use super::reference::ReferenceMarket;
use super::tally::Tally;

/// Probabilities are in ten-thousandths.
const CERTAIN: u64 = 10_000;
/// Round lot; every quantity is a multiple of it.
const LOT: u32 = 100;
/// Fundamental price at the start, in ticks.
const MID_START: i64 = 100_000;
/// How far the fundamental price may drift before it starts over.
const MID_REACH: i64 = 30_000;
/// How many of the newest orders count as recent.
const RECENT: usize = 512;

/// The names of the standard flows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// One hot book of 5,000 resting orders.
    W1,
    /// One deep book of a million resting orders over 100,000 ticks.
    W1d,
    /// A thousand books, a million resting orders.
    W2,
    /// Ten thousand books, ten million resting orders.
    W2x,
    /// Sweeps: an aggressor eats about a hundred orders.
    W3,
    /// Very large sweeps over a sparse book.
    W3x,
}

impl Preset {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::W1, Self::W1d, Self::W2, Self::W2x, Self::W3, Self::W3x];

    /// The name as it stands in the file's tag.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::W1 => "W1",
            Self::W1d => "W1D",
            Self::W2 => "W2",
            Self::W2x => "W2X",
            Self::W3 => "W3",
            Self::W3x => "W3X",
        }
    }

    /// The preset of that name, in any case of letters.
    #[must_use]
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|preset| preset.name().eq_ignore_ascii_case(name))
    }

    /// Length of the measured part in the published results.
    #[must_use]
    pub const fn messages(self) -> u64 {
        match self {
            Self::W1 | Self::W1d => 2_000_000,
            Self::W2 | Self::W2x => 3_000_000,
            Self::W3 => 1_000_000,
            Self::W3x => 500_000,
        }
    }

    /// The seed of the published results.
    pub const SEED: u64 = 42;

    const fn flow(self) -> Flow {
        let hot = Flow {
            symbols: 1,
            resting: 5_000,
            adds: 4_500,
            cancels: 4_500,
            replaces: 500,
            depth: Depth::PowerLaw { ticks: 1_000, shift: 2, half_exponent: 3 },
            sweep_lots: 10,
            sweep_ticks: 5,
            favours_recent: true,
        };
        let sweeps = Flow { resting: 200_000, replaces: 200, ..hot };
        match self {
            Self::W1 => hot,
            Self::W1d => Flow {
                resting: 1_000_000,
                depth: Depth::PowerLaw { ticks: 50_000, shift: 50, half_exponent: 2 },
                favours_recent: false,
                ..hot
            },
            Self::W2 => Flow {
                symbols: 1_000,
                resting: 1_000_000,
                depth: Depth::PowerLaw { ticks: 500, shift: 2, half_exponent: 3 },
                ..hot
            },
            Self::W2x => Flow {
                symbols: 10_000,
                resting: 10_000_000,
                depth: Depth::PowerLaw { ticks: 500, shift: 2, half_exponent: 3 },
                ..hot
            },
            Self::W3 => Flow {
                adds: 7_900,
                cancels: 1_500,
                depth: Depth::Uniform { ticks: 2_000 },
                sweep_lots: 10_000,
                sweep_ticks: 200,
                ..sweeps
            },
            Self::W3x => Flow {
                adds: 9_000,
                cancels: 600,
                depth: Depth::Uniform { ticks: 20_000 },
                sweep_lots: 80_000,
                sweep_ticks: 5_000,
                ..sweeps
            },
        }
    }
}

/// What makes one flow different from another. What `adds`, `cancels` and `replaces` leave of
/// [`CERTAIN`] are aggressors.
#[derive(Clone, Copy, Debug)]
struct Flow {
    symbols: u32,
    /// Resting orders after the prefill, and the population the flow holds.
    resting: u32,
    adds: u64,
    cancels: u64,
    replaces: u64,
    depth: Depth,
    /// Largest aggressor, in lots.
    sweep_lots: u64,
    /// How far through the touch an aggressor is priced.
    sweep_ticks: i64,
    /// Whether cancels and replaces go mostly to recent orders.
    favours_recent: bool,
}

/// How far from the fundamental price passive orders are placed.
#[derive(Clone, Copy, Debug)]
enum Depth {
    Uniform { ticks: u64 },
    PowerLaw { ticks: u64, shift: u64, half_exponent: u32 },
}

/// splitmix64.
struct Random(u64);

impl Random {
    fn seeded(seed: u64) -> Self {
        Self(seed.wrapping_mul(0xD134_2543_DE82_EF95) ^ 0xA5A5_A5A5)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// Uniform in `0..bound`, by the high half of a wide product.
    fn below(&mut self, bound: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(bound)) >> 64) as u64
    }

    fn chance(&mut self, ten_thousandths: u64) -> bool {
        self.below(CERTAIN) < ten_thousandths
    }

    fn side(&mut self) -> Side {
        if self.next() & 1 == 0 { Side::Buy } else { Side::Sell }
    }

    /// One to ten lots.
    fn passive_qty(&mut self) -> u32 {
        LOT * (1 + self.below(10) as u32)
    }
}

/// Weight of `k` proportional to `(k + shift)^-(half_exponent / 2)`, summed up in integers.
struct PowerLaw {
    cumulative: Vec<u64>,
}

impl PowerLaw {
    fn new(outcomes: u64, shift: u64, half_exponent: u32) -> Self {
        let mut total = 0;
        let weights = (0..outcomes).map(|k| {
            let base = k + shift;
            let mut weight = 1u128 << 60;
            for _ in 0..half_exponent / 2 {
                weight /= u128::from(base);
            }
            if half_exponent % 2 == 1 {
                // The root carries ten fractional bits, taken back by the shift.
                weight = (weight / u128::from((base << 20).isqrt().max(1))) << 10;
            }
            total += ((weight >> 20) as u64).max(1);
            total
        });
        Self { cumulative: weights.collect() }
    }

    fn draw(&self, random: &mut Random) -> u64 {
        let total = *self.cumulative.last().expect("a power law has outcomes");
        let point = random.below(total);
        self.cumulative.partition_point(|&sum| sum <= point) as u64
    }
}

/// A generated workload and what the reference book made of it.
#[derive(Debug)]
pub struct Generated {
    /// The messages.
    pub workload: Workload,
    /// Trades of the reference book.
    pub tally: Tally,
    /// Cancels and replaces of orders that did not rest.
    pub rejects: u64,
    /// Orders resting at the end.
    pub resting: u64,
}

/// Generates a standard flow of `messages` measured messages behind its prefill.
#[must_use]
pub fn generate(preset: Preset, messages: u64, seed: u64) -> Generated {
    let mut generator = Generator::new(preset.flow(), seed);
    generator.prefill();
    let prefill = generator.records.len() as u64;
    while (generator.records.len() as u64) < prefill + messages {
        generator.step();
    }
    let market = &generator.market;
    let (tally, rejects, resting) = (market.tally(), market.rejects(), market.resting() as u64);
    let header = Header::describing(
        &generator.records,
        generator.flow.symbols,
        prefill,
        seed,
        preset.name(),
    );
    Generated { workload: Workload::from_parts(header, generator.records), tally, rejects, resting }
}

struct Generator {
    flow: Flow,
    random: Random,
    market: ReferenceMarket,
    /// Fundamental price of each instrument.
    mids: Vec<i64>,
    activity: PowerLaw,
    distance: Option<PowerLaw>,
    recent: VecDeque<u32>,
    records: Vec<Record>,
    last_id: u32,
}

impl Generator {
    fn new(flow: Flow, seed: u64) -> Self {
        let spread = |symbol: u32| match flow.symbols {
            1 => 0,
            _ => i64::from(symbol) * 7_919 % 50 * 20,
        };
        let distance = match flow.depth {
            Depth::Uniform { .. } => None,
            Depth::PowerLaw { ticks, shift, half_exponent } => {
                Some(PowerLaw::new(ticks, shift, half_exponent))
            }
        };
        Self {
            flow,
            random: Random::seeded(seed),
            market: ReferenceMarket::new(flow.symbols),
            mids: (0..flow.symbols).map(|symbol| MID_START + spread(symbol)).collect(),
            activity: PowerLaw::new(u64::from(flow.symbols), 10, 2),
            distance,
            recent: VecDeque::with_capacity(RECENT),
            records: Vec::new(),
            last_id: 0,
        }
    }

    /// Round robin over the instruments, so that every book has depth.
    fn prefill(&mut self) {
        for order in 0..self.flow.resting {
            self.add(order % self.flow.symbols);
        }
    }

    /// One step of the flow; now and then it produces no message.
    fn step(&mut self) {
        let Flow { cancels, replaces, .. } = self.flow;
        let symbol = self.activity.draw(&mut self.random) as u32;
        self.drift(symbol);
        let adds = self.flow.adds;
        match self.draw_action() {
            action if action < adds => self.add(symbol),
            action if action < adds + cancels => self.withdraw(true),
            action if action < adds + cancels + replaces => self.withdraw(false),
            _ => self.sweep(symbol),
        }
    }

    /// The fundamental price moves by a tick in one step out of a hundred.
    fn drift(&mut self, symbol: u32) {
        if self.random.chance(100) {
            let mid = &mut self.mids[symbol as usize];
            *mid += if self.random.next() & 1 == 0 { 1 } else { -1 };
            if (*mid - MID_START).abs() > MID_REACH {
                *mid = MID_START;
            }
        }
    }

    /// What to do, as a point in `0..CERTAIN`; adds and cancels are traded off against each other
    /// so that the population stays near its target.
    fn draw_action(&mut self) -> u64 {
        let Flow { adds, cancels, resting: target, .. } = self.flow;
        let point = self.random.below(CERTAIN);
        if point >= adds + cancels {
            return point;
        }
        let resting = self.market.resting();
        let target = target as usize;
        let fewer = if resting > target { 300.min(adds) } else { 0 };
        let starved = resting + target / 50 < target;
        if point < adds - fewer || starved { 0 } else { adds }
    }

    fn distance(&mut self) -> i64 {
        let ticks = match (self.flow.depth, &self.distance) {
            (Depth::PowerLaw { .. }, Some(law)) => law.draw(&mut self.random),
            (Depth::Uniform { ticks } | Depth::PowerLaw { ticks, .. }, _) => {
                self.random.below(ticks)
            }
        };
        ticks.cast_signed()
    }

    /// A price off the fundamental price, on the passive side of it.
    fn away(&self, symbol: u32, side: Side, distance: i64) -> i64 {
        let mid = self.mids[symbol as usize];
        match side {
            Side::Buy => mid - 1 - distance,
            Side::Sell => mid + 1 + distance,
        }
    }

    /// The price moved, if need be, so that it does not cross the touch.
    fn behind_touch(&self, symbol: u32, side: Side, price: i64) -> i64 {
        match (side, self.market.best(symbol, side.opposite())) {
            (_, None) => price,
            (Side::Buy, Some(ask)) => price.min(ask - 1),
            (Side::Sell, Some(bid)) => price.max(bid + 1),
        }
    }

    /// A passive order.
    fn add(&mut self, symbol: u32) {
        let side = self.random.side();
        let distance = self.distance();
        let price = self.behind_touch(symbol, side, self.away(symbol, side, distance));
        let qty = self.random.passive_qty();
        let id = self.enter(symbol, side, price, qty, false);
        if self.recent.len() == RECENT {
            self.recent.pop_front();
        }
        self.recent.push_back(id);
    }

    fn enter(&mut self, symbol: u32, side: Side, price: i64, qty: u32, immediate: bool) -> u32 {
        self.last_id += 1;
        let id = self.last_id;
        self.records.push(Record::new(Op::New, side, immediate, symbol, id, price, qty));
        self.market.enter(id, symbol, side, price, qty, immediate);
        id
    }

    /// Cancels or replaces a resting order, a recent one by preference; one time in a hundred any
    /// id at all, which is mostly an order that is gone.
    fn withdraw(&mut self, cancel: bool) {
        if self.market.resting() == 0 {
            return;
        }
        let index = self.random.below(self.market.resting() as u64) as usize;
        let mut id = self.market.resting_at(index);
        if self.flow.favours_recent && self.random.chance(6_000) && !self.recent.is_empty() {
            let recent = self.recent[self.random.below(self.recent.len() as u64) as usize];
            if self.market.order(recent).rests() {
                id = recent;
            }
        }
        if self.random.chance(100) {
            id = 1 + self.random.below(u64::from(self.last_id)) as u32;
        }
        let order = *self.market.order(id);
        if cancel {
            let (side, symbol) = (order.side, order.symbol);
            self.records.push(Record::new(Op::Cancel, side, false, symbol, id, order.price, 0));
            self.market.cancel(id);
        } else {
            self.replace(id, order.symbol, order.side);
        }
    }

    /// One replace out of eight may cross; the others stay behind the touch.
    fn replace(&mut self, id: u32, symbol: u32, side: Side) {
        let distance = self.distance();
        let mut price = self.away(symbol, side, distance);
        if !self.random.chance(1_250) {
            price = self.behind_touch(symbol, side, price);
        }
        let qty = self.random.passive_qty();
        self.records.push(Record::new(Op::Replace, side, false, symbol, id, price, qty));
        self.market.replace(id, price, qty, false);
    }

    /// An immediate-or-cancel order through the touch, more often in the direction that brings
    /// the book back to the fundamental price.
    fn sweep(&mut self, symbol: u32) {
        let mid = self.mids[symbol as usize];
        let bid = self.market.best(symbol, Side::Buy);
        let ask = self.market.best(symbol, Side::Sell);
        let book_mid = match (bid, ask) {
            (Some(bid), Some(ask)) => (bid + ask) / 2,
            _ => mid,
        };
        let lean = (mid - book_mid).clamp(-8, 8) * 500;
        let buys = self.random.chance((5_000 + lean).cast_unsigned());
        let side = if buys { Side::Buy } else { Side::Sell };
        let touch = if buys { ask } else { bid };
        let Some(touch) = touch else { return };
        let reach = self.flow.sweep_ticks;
        let price = if buys { touch + reach } else { touch - reach };
        let qty = LOT * (1 + self.random.below(self.flow.sweep_lots) as u32);
        self.enter(symbol, side, price, qty, true);
    }
}
