//! Frames to try the hardware with: sound ones of every shape, and every way to be wrong.

use std::collections::BTreeMap;

use fpga::tables::{AccountLimits, Mode, Rate, Session, SymbolLimits};

use crate::envelope;
pub use crate::envelope::Stimulus;
use crate::golden::Golden;
use crate::random::Random;

const SESSIONS: usize = 100;
const SYMBOLS: usize = 300;
/// Values on and beside which limits and orders lie.
const QUANTITIES: [u32; 3] = [100, 1_000, 999_999];
const PRICES: [u32; 4] = [10_000, 500_000, 1_000_000, 1_999_999_900];
/// Bytes of the largest frame, above every Ethernet MTU in use.
const GIANT_BYTES: usize = 9_600;
/// Header types of OUCH 5.0 from client to venue: type, bytes before the appendage, whether the
/// appendage may be left out.
const KINDS: [(u8, usize, bool); 8] = [
    (b'O', 45, false),
    (b'U', 38, false),
    (b'X', 9, true),
    (b'M', 10, true),
    (b'C', 17, false),
    (b'D', 9, false),
    (b'E', 9, false),
    (b'Q', 1, true),
];

/// An endless stream of frames that follows from its seed.
#[derive(Clone, Debug)]
pub struct Generator {
    random: Random,
    golden: Golden,
    keys: Vec<[u8; 10]>,
    /// The number that each of them has for its next order.
    next_refs: Vec<u32>,
    tickers: Vec<[u8; 8]>,
}

impl Generator {
    /// The stream of a seed.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        let mut sessions = BTreeMap::new();
        while sessions.len() < SESSIONS {
            let key = std::array::from_fn(|_| random.pick(b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789"));
            let slot = sessions.len() as u16;
            sessions.insert(key, Session { account: random.below(280) as u16, slot });
        }
        let keys: Vec<_> = sessions.keys().copied().collect();
        let accounts =
            (0..=255).map(|account| (account, Self::account_limits(&mut random))).collect();
        let rates = (0..SESSIONS as u16).map(|slot| (slot, Self::rate(&mut random))).collect();
        let mut symbols = BTreeMap::new();
        while symbols.len() < SYMBOLS {
            let symbol = std::array::from_fn(|_| random.pick(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ "));
            symbols.insert(symbol, Self::symbol_limits(&mut random));
        }
        let tickers = symbols.keys().copied().collect();
        let port = random.number() as u16;
        let longest = random.pick(&[120, 250, 2_000]);
        let golden =
            Golden { port, longest, sessions, accounts, symbols, rates, ..Golden::default() };
        let next_refs = vec![1; keys.len()];
        Self { random, golden, keys, next_refs, tickers }
    }

    /// The configuration that the frames are for.
    #[must_use]
    pub fn golden(&self) -> &Golden {
        &self.golden
    }

    /// The next frame.
    pub fn next_frame(&mut self) -> Stimulus {
        let fault = envelope::fault(&mut self.random);
        let sender = self.random.below(self.keys.len());
        let key = self.keys[sender];
        let sequence = self.random.number() >> self.random.pick(&[1, 16, 48]);
        let blocks = self.blocks(sender);
        let packet = envelope::packet(&mut self.random, (key, sequence), blocks, fault);
        envelope::frame(&mut self.random, self.golden.port, &packet, fault)
    }

    fn blocks(&mut self, sender: usize) -> (Vec<u8>, u16) {
        let mut blocks = Vec::new();
        let most = self.random.pick(&[0, 1, 1, 2, 3, 8, 30]);
        let room = if self.random.one_in(100) { GIANT_BYTES } else { 1_400 };
        let tiny = self.random.one_in(60);
        for count in 0..most {
            let message =
                if tiny { vec![b'Q'; self.random.below(9)] } else { self.message(sender) };
            if blocks.len() + message.len() > room {
                return (blocks, count);
            }
            blocks.extend((message.len() as u16).to_be_bytes());
            blocks.extend(message);
        }
        (blocks, most)
    }

    /// An OUCH message: right, of a wrong length, or noise.
    fn message(&mut self, sender: usize) -> Vec<u8> {
        if self.random.one_in(12) {
            let short = if self.random.one_in(10) { self.random.below(9) } else { 9 };
            let mut noise = vec![0; self.random.pick(&[short, 9, 12, 47, 64, 300])];
            self.random.fill(&mut noise);
            return noise;
        }
        let (kind, body, may_be_bare) = self.random.pick(&KINDS);
        let mut message = vec![kind; body];
        self.random.fill(&mut message[1..]);
        self.terms(&mut message, sender);
        // Most queries are made long: one that is short spoils its packet.
        let is_query = kind == b'Q' && !self.random.one_in(20);
        if may_be_bare && !is_query && self.random.one_in(2) {
            return message;
        }
        let least = if is_query { 6 } else { 0 };
        let appendage = least
            + match self.random.below(8) {
                0 => self.random.below(20),
                1 => self.random.below(700),
                2 => 6,
                _ => 0,
            };
        message.extend((appendage as u16).to_be_bytes());
        message.resize(message.len() + appendage, 0x1c);
        if self.random.one_in(10) {
            let wrong = self.random.pick(&[1, 2, 255, 256, 65_535]);
            let length = (appendage as u16).wrapping_add(wrong).to_be_bytes();
            message[body..body + 2].copy_from_slice(&length);
        }
        if self.random.one_in(20) {
            message.truncate(self.random.below(message.len()) + 1);
            let short = self.random.one_in(10);
            message.resize(message.len().max(if short { 1 } else { 9 }), 0);
        }
        message
    }

    /// Quantity, symbol and price of an Enter or Replace, most of them near some limit.
    fn terms(&mut self, message: &mut [u8], sender: usize) {
        let (ref_at, quantity_at, price_at) = match message[0] {
            b'O' => (1, 6, 18),
            b'U' => (5, 9, 13),
            _ => return,
        };
        // Numbers rise, but for the odd one that was used.
        let next = self.next_refs[sender];
        let back = if self.random.one_in(10) { self.random.below(4) as u32 + 1 } else { 0 };
        message[ref_at..ref_at + 4].copy_from_slice(&next.saturating_sub(back).to_be_bytes());
        if back == 0 {
            self.next_refs[sender] = next + 1 + self.random.below(3) as u32;
        }
        if message[0] == b'O' {
            message[5] = self.random.pick(b"BBBSTE");
        }
        if !self.random.one_in(8) {
            let near = self.random.pick(&QUANTITIES) + self.random.below(3) as u32 - 1;
            let quantity = self.random.pick(&[0, 1, 50, 100, near, near]);
            message[quantity_at..quantity_at + 4].copy_from_slice(&quantity.to_be_bytes());
        }
        if !self.random.one_in(8) {
            let near = u64::from(self.random.pick(&PRICES)) + self.random.below(3) as u64 - 1;
            let price = near + (u64::from(self.random.one_in(30)) << 32);
            message[price_at..price_at + 8].copy_from_slice(&price.to_be_bytes());
        }
        if message[0] == b'O' && !self.random.one_in(8) {
            let mut symbol = self.random.pick(&self.tickers);
            symbol[self.random.below(8)] ^= u8::from(self.random.one_in(10));
            message[10..18].copy_from_slice(&symbol);
        }
    }

    pub(crate) fn account_limits(random: &mut Random) -> AccountLimits {
        let most = u64::from(random.pick(&QUANTITIES)) * u64::from(random.pick(&PRICES));
        AccountLimits {
            quantity_max: random.pick(&QUANTITIES),
            notional_max: random.pick(&[u64::MAX, most, most, most - 1]),
            exposure_max: random.pick(&[u64::MAX, u64::MAX, 5 * most, most, most - 1]),
        }
    }

    pub(crate) fn rate(random: &mut Random) -> Rate {
        let interval = random.pick(&[0, 0, 0, 300, 5_000, u32::MAX]);
        Rate { interval, burst: random.pick(&[0, 1, 3, 20, 255]) }
    }

    pub(crate) fn symbol_limits(random: &mut Random) -> SymbolLimits {
        let (a, b) = (random.pick(&PRICES), random.pick(&PRICES));
        let free = Mode::Free;
        let mode =
            random.pick(&[Mode::Halted, Mode::Restricted, Mode::NoShortSales, free, free, free]);
        SymbolLimits { mode, price_min: a.min(b), price_max: a.max(b) }
    }
}
