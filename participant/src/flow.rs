//! A demo population that trades: seeded, on ticks, around moving prices.
//!
//! Passive orders arrive at distances from a wandering mid that fall off by a power law, takers
//! cross it, most orders are cancelled, some replaced or reduced, a few requests are wrong on
//! purpose. The population keeps the number of live orders near a target by the share of adds.
//! The same seed and the same replies give the same requests.

use std::collections::HashMap;

use crate::orders::Terms;
use crate::random::Random;

/// An instrument the population trades.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FlowSymbol {
    /// Ticker, padded with spaces.
    pub symbol: [u8; 8],
    /// Price step in ten-thousandths.
    pub tick: u32,
    /// Price the mid starts at, in ten-thousandths.
    pub price: u32,
}

/// How the population behaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FlowConfig {
    /// Decides everything.
    pub seed: u64,
    /// Instruments, most active first.
    pub symbols: Vec<FlowSymbol>,
    /// Participants, one a session.
    pub sessions: usize,
    /// Live orders wanted over all sessions.
    pub live_target: usize,
    /// Farthest distance of a passive order from the mid, in ticks.
    pub depth_ticks_max: u32,
    /// How far beyond the mid takers go, in ticks.
    pub take_ticks: u32,
    /// Share of requests on an instrument that move its mid by a tick, per 10,000.
    pub move_per_10_000: u32,
}

impl FlowConfig {
    /// The usual behaviour.
    #[must_use]
    pub const fn new(
        seed: u64,
        symbols: Vec<FlowSymbol>,
        sessions: usize,
        live_target: usize,
    ) -> Self {
        Self {
            seed,
            symbols,
            sessions,
            live_target,
            depth_ticks_max: 200,
            take_ticks: 5,
            move_per_10_000: 100,
        }
    }
}

/// A request a participant wants to make.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Action {
    /// Enter an order.
    Enter(Terms),
    /// Cancel an order.
    Cancel {
        /// The order.
        user_ref: u32,
    },
    /// Cancel part of an order.
    Reduce {
        /// The order.
        user_ref: u32,
        /// Shares to stay open.
        open: u32,
    },
    /// Replace an order.
    Replace {
        /// The order.
        user_ref: u32,
        /// Shares to be open.
        open: u32,
        /// New price.
        price: u64,
    },
}

/// Which participant wants what.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Intent {
    /// Index of the session.
    pub session: usize,
    /// The request.
    pub action: Action,
}

/// Shares of a participant's requests, per 10,000; the rest adds or cancels passively.
#[derive(Clone, Copy, Debug)]
struct Style {
    replace: u64,
    reduce: u64,
    take: u64,
    wrong: u64,
}

const BALANCED: Style = Style { replace: 600, reduce: 200, take: 500, wrong: 100 };
const MARKET_MAKER: Style = Style { replace: 1_000, reduce: 200, take: 0, wrong: 50 };
const TAKER: Style = Style { replace: 300, reduce: 200, take: 2_500, wrong: 150 };
const INVESTOR: Style = Style { replace: 500, reduce: 400, take: 600, wrong: 100 };
const POPULATION: [Style; 4] = [MARKET_MAKER, TAKER, MARKET_MAKER, INVESTOR];

/// Shares of a round lot.
const ROUND_LOT: u32 = 100;
/// Cancels that pick among the youngest orders, per 10,000.
const CANCEL_RECENT: u32 = 6_000;
/// How many orders count as the youngest.
const RECENT: usize = 64;
/// Cancels of an order that is gone, per 10,000.
const CANCEL_LATE: u32 = 100;

#[derive(Debug)]
struct Market {
    symbol: FlowSymbol,
    start_ticks: u32,
    mid_ticks: u32,
}

#[derive(Clone, Copy, Debug)]
struct LiveOrder {
    user_ref: u32,
    market: usize,
    buys: bool,
    open: u32,
}

#[derive(Debug)]
struct Participant {
    style: Style,
    live: Vec<LiveOrder>,
    places: HashMap<u32, usize>,
    last_gone: Option<u32>,
}

/// The population.
#[derive(Debug)]
pub struct Flow {
    config: FlowConfig,
    random: Random,
    markets: Vec<Market>,
    by_symbol: HashMap<[u8; 8], usize>,
    activity: Distribution,
    distance: Distribution,
    participants: Vec<Participant>,
    live: usize,
}

impl Flow {
    /// A population that has not traded yet.
    ///
    /// # Panics
    /// Without instruments or sessions, or with a tick of 0.
    #[must_use]
    pub fn new(config: FlowConfig) -> Self {
        assert!(!config.symbols.is_empty() && config.sessions > 0, "nothing to trade, or nobody");
        let markets: Vec<_> = config.symbols.iter().map(|&symbol| Market::new(symbol)).collect();
        let style = |index: usize| match config.sessions {
            1..4 => BALANCED,
            _ => POPULATION[index % POPULATION.len()],
        };
        Self {
            random: Random::new(config.seed),
            by_symbol: (0..).zip(&markets).map(|(i, market)| (market.symbol.symbol, i)).collect(),
            // Activity falls off with rank, and no instrument is forgotten.
            activity: Distribution::new(markets.len(), |rank| (1 << 40) / (rank as u64 + 10)),
            distance: Distribution::power_law(config.depth_ticks_max.max(1) as usize),
            participants: (0..config.sessions).map(|i| Participant::new(style(i))).collect(),
            live: 0,
            markets,
            config,
        }
    }

    /// Orders the population believes to be live and has no request under way for.
    #[must_use]
    pub const fn live(&self) -> usize {
        self.live
    }

    /// What is wanted next.
    pub fn next_intent(&mut self) -> Intent {
        let session = self.below(self.participants.len());
        let market = self.activity.draw(&mut self.random);
        if self.random.chance(self.config.move_per_10_000) {
            self.markets[market].wander(&mut self.random);
        }
        let style = self.participants[session].style;
        let mut draw = self.random.below(10_000);
        let mut is = |share: u64| {
            let hit = draw < share;
            draw = draw.saturating_sub(share);
            hit
        };
        let (take, wrong) = (is(style.take), is(style.wrong));
        let (replace, reduce) = (is(style.replace), is(style.reduce));
        let action = if take {
            Action::Enter(self.take(market))
        } else if wrong {
            Action::Enter(self.wrong(market))
        } else if replace || reduce {
            self.change(session, replace).unwrap_or_else(|| self.passive(market))
        } else {
            self.add_or_cancel(session, market)
        };
        Intent { session, action }
    }

    /// An order of the population is on the book.
    pub fn opened(&mut self, session: usize, user_ref: u32, terms: &Terms, open: u32) {
        let Some(&market) = self.by_symbol.get(&terms.symbol) else { return };
        let order = LiveOrder { user_ref, market, buys: terms.side == b'B', open };
        let participant = &mut self.participants[session];
        participant.places.insert(user_ref, participant.live.len());
        participant.live.push(order);
        self.live += 1;
    }

    /// An order has fewer open shares, or none.
    pub fn shrunk(&mut self, session: usize, user_ref: u32, open: u32) {
        if open == 0 {
            self.closed(session, user_ref);
            return;
        }
        let participant = &mut self.participants[session];
        if let Some(&place) = participant.places.get(&user_ref) {
            participant.live[place].open = open;
        }
    }

    /// An order is gone, or about to go.
    pub fn closed(&mut self, session: usize, user_ref: u32) {
        let participant = &mut self.participants[session];
        let Some(place) = participant.places.remove(&user_ref) else { return };
        participant.last_gone = Some(user_ref);
        participant.live.swap_remove(place);
        if let Some(moved) = participant.live.get(place) {
            participant.places.insert(moved.user_ref, place);
        }
        self.live -= 1;
    }

    fn add_or_cancel(&mut self, session: usize, market: usize) -> Action {
        // At the target half of these requests add; at none all do, at twice the target none.
        let target = self.config.live_target.max(1) as u64;
        let adds_below = 2 * target - (self.live as u64).min(2 * target);
        if self.random.below(2 * target) < adds_below {
            return self.passive(market);
        }
        let late = self.random.chance(CANCEL_LATE);
        if let (true, Some(user_ref)) = (late, self.participants[session].last_gone) {
            return Action::Cancel { user_ref };
        }
        let Some(order) = self.pick(session) else { return self.passive(market) };
        self.closed(session, order.user_ref);
        Action::Cancel { user_ref: order.user_ref }
    }

    fn change(&mut self, session: usize, replace: bool) -> Option<Action> {
        let order = self.pick(session)?;
        let user_ref = order.user_ref;
        if replace {
            self.closed(session, user_ref);
            let price = self.passive_price(order.market, order.buys);
            return Some(Action::Replace { user_ref, open: self.lots(), price });
        }
        if order.open <= ROUND_LOT {
            self.closed(session, user_ref);
            return Some(Action::Cancel { user_ref });
        }
        Some(Action::Reduce { user_ref, open: order.open / 2 })
    }

    fn pick(&mut self, session: usize) -> Option<LiveOrder> {
        let count = self.participants[session].live.len();
        if count == 0 {
            return None;
        }
        let among = if self.random.chance(CANCEL_RECENT) { count.min(RECENT) } else { count };
        let place = count - 1 - self.below(among);
        Some(self.participants[session].live[place])
    }

    fn passive(&mut self, market: usize) -> Action {
        let buys = self.random.chance(5_000);
        let price = self.passive_price(market, buys);
        Action::Enter(self.terms(market, buys, price, b'0'))
    }

    fn passive_price(&mut self, market: usize, buys: bool) -> u64 {
        let distance = 1 + self.distance.draw(&mut self.random) as u32;
        self.markets[market].price(!buys, distance)
    }

    fn take(&mut self, market: usize) -> Terms {
        let buys = self.random.chance(5_000);
        let price = self.markets[market].price(buys, self.config.take_ticks);
        self.terms(market, buys, price, b'3')
    }

    /// An order that a venue must refuse.
    fn wrong(&mut self, market: usize) -> Terms {
        let price = self.passive_price(market, true);
        let terms = self.terms(market, true, price, b'0');
        let tick = self.markets[market].symbol.tick;
        match self.random.below(4) {
            0 => Terms { symbol: *b"NO.SUCH.", ..terms },
            1 if tick > 1 => Terms { price: price + 1, ..terms },
            2 => Terms { quantity: 0, ..terms },
            _ => Terms { price: 0, ..terms },
        }
    }

    fn terms(&mut self, market: usize, buys: bool, price: u64, time_in_force: u8) -> Terms {
        Terms {
            side: if buys { b'B' } else { b'S' },
            symbol: self.markets[market].symbol.symbol,
            quantity: self.lots(),
            price,
            time_in_force,
        }
    }

    fn lots(&mut self) -> u32 {
        ROUND_LOT * (1 + self.random.below(10) as u32)
    }

    fn below(&mut self, limit: usize) -> usize {
        self.random.below(limit as u64) as usize
    }
}

impl Market {
    fn new(symbol: FlowSymbol) -> Self {
        assert!(symbol.tick > 0, "a tick is above 0");
        let start_ticks = (symbol.price / symbol.tick).max(1);
        Self { symbol, start_ticks, mid_ticks: start_ticks }
    }

    /// A step up or down, turned back at a fifth from the start.
    fn wander(&mut self, random: &mut Random) {
        let band = self.start_ticks / 5;
        let up = random.chance(5_000);
        if up && self.mid_ticks < self.start_ticks + band {
            self.mid_ticks += 1;
        } else if !up && self.mid_ticks > self.start_ticks - band {
            self.mid_ticks -= 1;
        }
    }

    /// The price so many ticks above or below the mid, at least a tick.
    fn price(&self, above: bool, ticks: u32) -> u64 {
        let at = if above {
            self.mid_ticks.saturating_add(ticks)
        } else {
            self.mid_ticks.saturating_sub(ticks).max(1)
        };
        u64::from(at) * u64::from(self.symbol.tick)
    }
}

impl Participant {
    fn new(style: Style) -> Self {
        Self { style, live: Vec::new(), places: HashMap::new(), last_gone: None }
    }
}

/// A distribution over small integers, by cumulative weights.
#[derive(Debug)]
struct Distribution {
    cumulative: Vec<u64>,
}

impl Distribution {
    fn new(values: usize, weight: impl Fn(usize) -> u64) -> Self {
        let mut total = 0;
        let add = |value| {
            total += weight(value).max(1);
            total
        };
        Self { cumulative: (0..values).map(add).collect() }
    }

    /// Weight (d + 2)^-1.5, in integers so that every machine draws the same.
    fn power_law(values: usize) -> Self {
        Self::new(values, |distance| {
            let x = distance as u64 + 2;
            (1 << 50) / (x * (x << 20).isqrt())
        })
    }

    fn draw(&self, random: &mut Random) -> usize {
        let total = self.cumulative.last().expect("a distribution has values");
        let at = random.below(*total);
        self.cumulative.partition_point(|&below| below <= at)
    }
}
