//! Frames to try the hardware with: sound ones of every shape, and every way to be wrong.

use std::collections::BTreeMap;
use std::fmt;

use fpga::tables::{AccountLimits, SymbolLimits};

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

/// A frame and how it is sent.
#[derive(Clone)]
pub struct Stimulus {
    /// The frame, without preamble and FCS; never empty.
    pub frame: Vec<u8>,
    /// The MAC says that it is damaged.
    pub damaged: bool,
    /// Idle cycles before each beat; none beyond the end.
    pub gaps: Vec<u8>,
    /// What lies in lanes and flags that mean nothing.
    pub filler: u64,
}

impl fmt::Debug for Stimulus {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { frame, damaged, gaps, filler } = self;
        write!(f, "{} bytes, damaged {damaged}, filler {filler:016x}, gaps {gaps:?}", frame.len())?;
        for (index, bytes) in frame.chunks(8).enumerate() {
            write!(f, "\n{index:5}: {bytes:02x?}")?;
        }
        Ok(())
    }
}

/// What goes wrong with a frame.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Fault {
    Ends,
    EtherType,
    Version,
    ShortHeader,
    Options,
    Fragment,
    Protocol,
    TotalLength,
    UdpLength,
    Checksum,
    Port,
    Key,
    Count,
    Overflow,
    LastBlock,
    AnyBit,
    Short,
}

const FAULTS: [Fault; 17] = [
    Fault::Ends,
    Fault::EtherType,
    Fault::Version,
    Fault::ShortHeader,
    Fault::Options,
    Fault::Fragment,
    Fault::Protocol,
    Fault::TotalLength,
    Fault::UdpLength,
    Fault::Checksum,
    Fault::Port,
    Fault::Key,
    Fault::Count,
    Fault::Overflow,
    Fault::LastBlock,
    Fault::AnyBit,
    Fault::Short,
];

/// An endless stream of frames that follows from its seed.
#[derive(Clone, Debug)]
pub struct Generator {
    random: Random,
    golden: Golden,
    keys: Vec<[u8; 10]>,
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
            sessions.insert(key, random.below(280) as u16);
        }
        let keys = sessions.keys().copied().collect();
        let accounts = (0..=255).map(|account| (account, account_limits(&mut random))).collect();
        let mut symbols = BTreeMap::new();
        while symbols.len() < SYMBOLS {
            let symbol = std::array::from_fn(|_| random.pick(b"ABCDEFGHIJKLMNOPQRSTUVWXYZ "));
            symbols.insert(symbol, symbol_limits(&mut random));
        }
        let tickers = symbols.keys().copied().collect();
        let golden = Golden { port: random.number() as u16, sessions, accounts, symbols };
        Self { random, golden, keys, tickers }
    }

    /// The configuration that the frames are for.
    #[must_use]
    pub fn golden(&self) -> &Golden {
        &self.golden
    }

    /// The next frame.
    pub fn next_frame(&mut self) -> Stimulus {
        let fault = self.random.one_in(3).then(|| self.random.pick(&FAULTS));
        let mut packet = self.packet(fault);
        let tagged = self.random.one_in(3);
        let mut frame = self.headers(&packet, tagged, fault);
        frame.append(&mut packet);
        self.spoil_frame(&mut frame, fault);
        let beats = frame.len().div_ceil(8);
        let gaps = match self.random.below(4) {
            0 => (0..beats).map(|_| self.random.pick(&[0, 0, 0, 1, 2, 9])).collect(),
            1 => vec![self.random.pick(&[0, 1, 3])],
            _ => Vec::new(),
        };
        let damaged = self.random.one_in(30);
        Stimulus { frame, damaged, gaps, filler: self.random.number() }
    }

    /// A `MoldUDP64` packet.
    fn packet(&mut self, fault: Option<Fault>) -> Vec<u8> {
        let key = match fault {
            Some(Fault::Key) => self.wrong_key(),
            _ => self.random.pick(&self.keys),
        };
        let (blocks, mut count) = self.blocks();
        let mut sequence = self.random.number() >> self.random.pick(&[1, 16, 48]);
        match fault {
            Some(Fault::Count) => count = count.wrapping_add(self.random.pick(&[1, 0xffff, 256])),
            Some(Fault::Overflow) => sequence = u64::MAX - self.random.below(3) as u64,
            _ if count == 0 && self.random.one_in(2) => count = 0xffff,
            _ => {}
        }
        let mut packet = key.to_vec();
        packet.extend(sequence.to_be_bytes());
        packet.extend(count.to_be_bytes());
        packet.extend(blocks);
        match fault {
            Some(Fault::Short) => packet.truncate(self.random.below(24)),
            Some(Fault::LastBlock) => {
                let keep = packet.len() - self.random.below(packet.len().min(40) - 19);
                packet.truncate(keep.max(20));
                for _ in 0..self.random.below(4) {
                    packet.push(self.random.number() as u8);
                }
            }
            _ => {}
        }
        packet
    }

    /// A key that differs in one bit from one in the table.
    fn wrong_key(&mut self) -> [u8; 10] {
        let mut key = self.random.pick(&self.keys);
        key[self.random.below(10)] ^= 1 << self.random.below(8);
        key
    }

    fn blocks(&mut self) -> (Vec<u8>, u16) {
        let mut blocks = Vec::new();
        let most = self.random.pick(&[0, 1, 1, 2, 3, 8, 30]);
        let room = if self.random.one_in(100) { GIANT_BYTES } else { 1_400 };
        let tiny = self.random.one_in(8);
        for count in 0..most {
            let message = if tiny { vec![b'Q'; self.random.below(9)] } else { self.message() };
            if blocks.len() + message.len() > room {
                return (blocks, count);
            }
            blocks.extend((message.len() as u16).to_be_bytes());
            blocks.extend(message);
        }
        (blocks, most)
    }

    /// An OUCH message: right, of a wrong length, or noise.
    fn message(&mut self) -> Vec<u8> {
        if self.random.one_in(12) {
            let mut noise = vec![0; self.random.pick(&[0, 1, 2, 5, 8, 9, 12, 47, 64, 300])];
            self.random.fill(&mut noise);
            return noise;
        }
        let (kind, body, may_be_bare) = self.random.pick(&KINDS);
        let mut message = vec![kind; body];
        self.random.fill(&mut message[1..]);
        self.terms(&mut message);
        if may_be_bare && self.random.one_in(2) {
            return message;
        }
        let appendage = match self.random.below(8) {
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
        }
        message
    }

    /// Quantity, symbol and price of an Enter or Replace, most of them near some limit.
    fn terms(&mut self, message: &mut [u8]) {
        let (quantity_at, price_at) = match message[0] {
            b'O' => (6, 18),
            b'U' => (9, 13),
            _ => return,
        };
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

    /// Ethernet, IPv4 and UDP headers around a payload.
    fn headers(&mut self, payload: &[u8], tagged: bool, fault: Option<Fault>) -> Vec<u8> {
        let hit = |wanted| fault == Some(wanted);
        let mut ip = vec![0; 28];
        self.random.fill(&mut ip);
        let length = 28 + payload.len() as u16;
        let total = if hit(Fault::TotalLength) { self.near(length) } else { length };
        let udp_length =
            if hit(Fault::UdpLength) { self.near(length - 20) } else { total - 20.min(total) };
        ip[0] = match fault {
            Some(Fault::Version) => self.random.pick(&[0x55, 0x65, 0x05]),
            Some(Fault::ShortHeader) => self.random.pick(&[0x40, 0x44]),
            Some(Fault::Options) => self.random.pick(&[0x46, 0x4f]),
            _ => 0x45,
        };
        ip[2..4].copy_from_slice(&total.to_be_bytes());
        ip[6..8].copy_from_slice(&self.random.pick(&[[0x40, 0], [0, 0], [0xc0, 0]]));
        if hit(Fault::Fragment) {
            ip[6..8].copy_from_slice(&self.random.pick(&[[0x20, 0], [0, 1], [0x3f, 0xff]]));
        }
        ip[9] = if hit(Fault::Protocol) { self.random.pick(&[1, 6, 16]) } else { 17 };
        let port = self.golden.port ^ if hit(Fault::Port) { 1 << self.random.below(16) } else { 0 };
        ip[22..24].copy_from_slice(&port.to_be_bytes());
        ip[24..26].copy_from_slice(&udp_length.to_be_bytes());
        ip[10..12].fill(0);
        let checksum = wire::checksum::Sum::default().bytes(&ip[..20]).checksum();
        let flip = if hit(Fault::Checksum) { 1 << self.random.below(16) } else { 0 };
        ip[10..12].copy_from_slice(&(checksum ^ flip).to_be_bytes());
        let mut frame = vec![0; 12];
        self.random.fill(&mut frame);
        if tagged {
            frame.extend([0x81, 0x00, self.random.number() as u8, self.random.number() as u8]);
        }
        let other = [[0x08, 0x06], [0x86, 0xdd], [0x81, 0x00], [0x88, 0xa8], [0x08, 0x01]];
        frame.extend(if hit(Fault::EtherType) { self.random.pick(&other) } else { [0x08, 0x00] });
        frame.extend(ip);
        frame
    }

    /// A length that is wrong by little or by much.
    fn near(&mut self, length: u16) -> u16 {
        match self.random.below(5) {
            0 => self.random.number() as u16,
            1 => self.random.below(60) as u16,
            2 => length.wrapping_add(self.random.below(9) as u16 + 1),
            _ => length.saturating_sub(self.random.below(9) as u16 + 1),
        }
    }

    /// Faults of the frame as a whole, and padding.
    fn spoil_frame(&mut self, frame: &mut Vec<u8>, fault: Option<Fault>) {
        if frame.len() < 60 && !self.random.one_in(10) {
            frame.resize(60, 0);
        }
        if self.random.one_in(10) {
            let mut padding = vec![0; self.random.below(40)];
            self.random.fill(&mut padding);
            frame.append(&mut padding);
        }
        match fault {
            Some(Fault::Ends) => {
                let within = self.random.pick(&[70, frame.len()]).min(frame.len());
                frame.truncate(self.random.below(within) + 1);
            }
            Some(Fault::AnyBit) => {
                let at = self.random.below(frame.len());
                frame[at] ^= 1 << self.random.below(8);
            }
            _ => {}
        }
    }
}

fn account_limits(random: &mut Random) -> AccountLimits {
    let most = u64::from(random.pick(&QUANTITIES)) * u64::from(random.pick(&PRICES));
    AccountLimits {
        kill: random.one_in(8),
        quantity_max: random.pick(&QUANTITIES),
        notional_max: random.pick(&[u64::MAX, most, most, most - 1]),
    }
}

fn symbol_limits(random: &mut Random) -> SymbolLimits {
    let (a, b) = (random.pick(&PRICES), random.pick(&PRICES));
    SymbolLimits { trading: !random.one_in(8), price_min: a.min(b), price_max: a.max(b) }
}
