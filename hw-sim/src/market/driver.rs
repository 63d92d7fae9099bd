//! Two lines of one session through golden models and a device: every quote behind a message, every
//! loss, every limit of a collar, counters and answers of registers.

use std::collections::{BTreeMap, VecDeque};

use fpga::bbo::record::{Best, CLEAR_CYCLES, Quote, QuoteRecord, SYMBOLS};
use fpga::feed::message::FeedMessage;
use fpga::market_registers::{self as registers, LIMIT_MAX, Otherwise, Reference};
use fpga::record::FrameClass;

use crate::bbo::flow::{self, Flow};
use crate::bbo::golden::{BboGolden, HARDWARE};
use crate::device::Collar;
use crate::driver::Difference;
use crate::envelope;
use crate::feed::golden::{LineGolden, message};
use crate::feed::line::Line;
use crate::feed::stream::Event;
use crate::market::device::{MarketDevice, MarketInput, MarketOutput};
use crate::market::golden::limits;
use crate::market::itch;
use crate::random::Random;

/// Cycles that the unit waits for a line: longer than a round of the generator.
const WAIT_CYCLES: u32 = 20_000;
/// Most messages of a round.
const ROUND_MESSAGES: usize = 24;
/// Messages on their way, above which the lines rest: far less than half of what a queue holds,
/// from where on nothing waits for the other line.
const DUE_MAX: usize = 40;
/// Cycles in which limits are worked out from row and quote.
const LIMIT_CYCLES: u64 = 12;
/// Cycles of a round of all symbols, and more than are spent on what is not taken at once.
const SWEEP_CYCLES: u64 = 2 * 18 * SYMBOLS as u64;

/// What came up in a run.
#[derive(Clone, Copy, Debug, Default)]
pub struct MarketRun {
    /// Cycles simulated.
    pub cycles: u64,
    /// Quotes behind a message.
    pub quotes: u64,
    /// Numbers that one line alone had.
    pub rescued: u64,
    /// Losses of both lines.
    pub gaps: u64,
    /// Sessions.
    pub sessions: u64,
    /// Limits of collars around a quote.
    pub followed: u64,
    /// Limits without one.
    pub fallen_back: u64,
    /// Collars that were closed.
    pub closed: u64,
    /// Quotes read by registers.
    pub asked: u64,
}

impl MarketRun {
    /// Whether everything came up that does in any longer run.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let Self { quotes, rescued, gaps, sessions, followed, fallen_back, closed, asked, .. } =
            *self;
        [quotes, rescued, gaps, sessions, followed, fallen_back, closed, asked]
            .into_iter()
            .all(|count| count > 0)
    }
}

/// How much to do.
#[derive(Clone, Copy, Debug)]
pub struct Effort {
    /// Rounds of messages.
    pub rounds: u64,
    /// Symbols with a reference.
    pub references: usize,
    /// Whether to wait for every collar at the end.
    pub waits: bool,
}

/// A collar that follows a quote.
struct Followed {
    reference: Reference,
    /// Limits by the row before may come once more.
    before: Option<Reference>,
    /// Earlier quotes, and the cycle in which each ended.
    past: VecDeque<(u64, Quote)>,
    last: Option<Collar>,
}

struct Bench<'a> {
    device: &'a mut dyn MarketDevice,
    random: Random,
    flow: Flow,
    goldens: [LineGolden; 2],
    lines: [Line; 2],
    books: BboGolden,
    writes: VecDeque<(u16, u32)>,
    /// Next number of the session, and of its stream.
    next: u64,
    reached: u64,
    due: VecDeque<Event>,
    /// Records of messages behind which everything became stale, if they come.
    overtaken: VecDeque<QuoteRecord>,
    followed: BTreeMap<u16, Followed>,
    /// Since when limits are there that are not taken.
    shown: Option<u64>,
    counts: Vec<u64>,
    /// No limits are taken.
    holds: bool,
    run: MarketRun,
}

/// Sends messages of the seed over both lines.
///
/// # Errors
/// The first difference, with the seed.
pub fn run_market(
    device: &mut dyn MarketDevice,
    seed: u64,
    effort: Effort,
) -> Result<MarketRun, Difference> {
    let mut random = Random::new(seed);
    let flow = Flow::new(seed, HARDWARE);
    let golden = |port| LineGolden { port, session: *b"OUTCRY 001" };
    let goldens = [golden(random.number() as u16), golden(random.number() as u16)];
    let books = BboGolden::new(HARDWARE, flow.locate());
    let mut bench = Bench {
        device,
        random,
        flow,
        goldens,
        lines: goldens.map(Line::new),
        books,
        writes: VecDeque::new(),
        next: 1,
        reached: 1,
        due: VecDeque::new(),
        overtaken: VecDeque::new(),
        followed: BTreeMap::new(),
        shown: None,
        counts: vec![0; registers::COUNTERS_COUNT],
        holds: false,
        run: MarketRun::default(),
    };
    let result = bench.all(effort);
    let cycle = bench.run.cycles;
    result.map_err(|what| Difference(format!("OUTCRY_SEED={seed}, cycle {cycle}: {what}")))?;
    Ok(bench.run)
}

impl Bench<'_> {
    fn all(&mut self, effort: Effort) -> Result<(), String> {
        self.configure(effort.references)?;
        let mut waiting = None;
        for round in 0..effort.rounds {
            let mut messages = Vec::new();
            let wanted = 1 + self.random.below(ROUND_MESSAGES);
            while messages.len() < wanted && waiting.is_none() {
                match self.flow.next_event() {
                    flow::Event::Message(message) => messages.push(itch::bytes(&message)),
                    other => waiting = Some(other),
                }
            }
            self.round(&messages)?;
            match waiting.take() {
                Some(flow::Event::Begin) => self.begin()?,
                // What nobody sends shows when something follows.
                Some(_) => self.next += 1 + self.random.below(5) as u64,
                None => {}
            }
            if effort.references > 0 && round % 64 == 63 {
                let slot = self.random.below(effort.references) as u16;
                self.follow(slot);
            }
            if round % 32 == 31 {
                self.ask()?;
            }
        }
        self.flush()?;
        if effort.waits {
            (0..SWEEP_CYCLES).try_for_each(|_| self.cycle())?;
            for (slot, followed) in &self.followed {
                let right = limits(&followed.reference, &self.books.quote((*slot).into()));
                if followed.last != Some(right) {
                    let said = followed.last;
                    return Err(format!("collar of {slot} is {said:?} instead of {right:?}"));
                }
            }
        }
        self.ask()?;
        self.counters()
    }

    fn configure(&mut self, references: usize) -> Result<(), String> {
        let session = self.goldens[0].session.map(u32::from);
        let word = |bytes: &[u32]| bytes.iter().fold(0, |word, byte| word << 8 | byte);
        self.writes.extend([
            (registers::PORT_A, self.goldens[0].port.into()),
            (registers::PORT_B, self.goldens[1].port.into()),
            (registers::WAIT, WAIT_CYCLES),
            (registers::LOCATE, self.flow.locate().into()),
            (registers::SESSION_2, word(&session[..2])),
            (registers::SESSION_1, word(&session[2..6])),
            (registers::SESSION_0, word(&session[6..])),
        ]);
        (0..references as u16).for_each(|slot| self.follow(slot));
        self.begin()?;
        for (address, value) in [
            (registers::IDENTITY, registers::IDENTITY_VALUE),
            (registers::VERSION, registers::VERSION_VALUE),
            (registers::CAPABILITIES, registers::CAPABILITIES_VALUE),
            (registers::PORT_A, self.goldens[0].port.into()),
            (registers::PORT_B, self.goldens[1].port.into()),
            (registers::WAIT, WAIT_CYCLES),
            (registers::LOCATE, self.flow.locate().into()),
            (registers::SESSION_0, word(&session[6..])),
            (registers::NEXT_HIGH, (self.next >> 32) as u32),
            (registers::COMMAND, 0),
        ] {
            let said = self.read(address)?;
            if said != value {
                return Err(format!("register {address:#x} is {said:#x}, not {value:#x}"));
            }
        }
        Ok(())
    }

    /// Has the collar of a symbol follow its quote, or follow it in another way.
    fn follow(&mut self, slot: u16) {
        let random = &mut self.random;
        let limit = |random: &mut Random| random.below(1 + LIMIT_MAX as usize) as u32;
        let otherwise = match random.one_in(2) {
            true => Otherwise::Closed,
            false => Otherwise::Limits(limit(random), limit(random)),
        };
        let width = (random.number() >> random.pick(&[48, 50, 53, 56])) as u16;
        let reference = Reference { symbol_row: (slot * 3 + 5) & 0xfff, width, otherwise };
        let bits = reference.bits();
        for (word, register) in
            [registers::DATA_0, registers::DATA_1, registers::DATA_2].into_iter().enumerate()
        {
            self.writes.push_back((register, (bits >> (32 * word)) as u32));
        }
        self.writes.push_back((registers::COMMAND, slot.into()));
        let before = self.followed.get(&slot).map(|followed| followed.reference);
        let past = self.followed.remove(&slot).map(|followed| followed.past).unwrap_or_default();
        self.followed.insert(slot, Followed { reference, before, past, last: None });
    }

    /// A session begins.
    fn begin(&mut self) -> Result<(), String> {
        self.flush()?;
        self.next = 1 + (self.random.number() >> self.random.pick(&[2, 31, 60]));
        self.reached = self.next;
        self.writes.extend([
            (registers::NEXT_LOW, self.next as u32),
            (registers::NEXT_HIGH, (self.next >> 32) as u32),
            (registers::BEGIN, 1),
        ]);
        while !self.writes.is_empty() {
            self.cycle()?;
        }
        self.change(|books| books.begin());
        self.run.sessions += 1;
        (0..20).try_for_each(|_| self.cycle())
    }

    /// Everything that is known changes at once.
    fn change(&mut self, change: impl FnOnce(&mut BboGolden)) {
        let now = self.run.cycles;
        for (slot, followed) in &mut self.followed {
            followed.past.push_back((now, self.books.quote((*slot).into())));
        }
        change(&mut self.books);
    }

    /// Some messages, in packets of either line.
    fn round(&mut self, messages: &[Vec<u8>]) -> Result<(), String> {
        let (first, count) = (self.next, messages.len());
        let mut had: BTreeMap<u64, u8> = BTreeMap::new();
        for line in 0..2 {
            let mut at = 0;
            while at < count {
                let end = (at + 1 + self.random.below(12)).min(count);
                let packet = (first + at as u64, &messages[at..end]);
                if !self.random.one_in(12) && !self.send(line, packet) {
                    (at..end).for_each(|at| *had.entry(first + at as u64).or_default() += 1);
                }
                at = end;
            }
        }
        for (number, bytes) in (first..).zip(messages) {
            let Some(lines) = had.get(&number) else { continue };
            self.run.rescued += u64::from(*lines == 1);
            if number > self.reached {
                self.due.push_back(Event::Gap(self.reached, number));
            }
            self.reached = number + 1;
            if b"AFECXDUP".contains(&bytes[0]) {
                let message = message(bytes).expect("a sound message");
                self.counts[registers::STREAM] += 1;
                // What changes no book has no record.
                let slot = message.locate.wrapping_sub(self.flow.locate());
                if usize::from(slot) < SYMBOLS && message.kind != b'P' {
                    self.due.push_back(Event::Message(number, message));
                }
            }
        }
        self.next += count as u64;
        while !self.lines.iter().all(Line::is_sent) || self.due.len() > DUE_MAX {
            self.cycle()?;
        }
        Ok(())
    }

    /// Appends a packet to a line; whether it is damaged.
    fn send(&mut self, line: usize, (sequence, messages): (u64, &[Vec<u8>])) -> bool {
        let LineGolden { port, session } = self.goldens[line];
        let mut packet = session.to_vec();
        packet.extend(sequence.to_be_bytes());
        packet.extend((messages.len() as u16).to_be_bytes());
        for message in messages {
            packet.extend((message.len() as u16).to_be_bytes());
            packet.extend(message);
        }
        let stimulus = envelope::frame(&mut self.random, port, &packet, None);
        let (records, frame) = self.lines[line].queue(&stimulus);
        let counters = [registers::LINE_A, registers::LINE_B][line];
        self.counts[counters + registers::MESSAGES] += records.len() as u64;
        self.counts[counters + frame.class as usize] += 1;
        frame.class == FrameClass::Damaged
    }

    /// Has both lines name the next number, so that every loss shows, and waits for all to come.
    fn flush(&mut self) -> Result<(), String> {
        if self.run.sessions > 0 {
            for line in 0..2 {
                while self.send(line, (self.next, &[])) {}
            }
            if self.reached < self.next {
                self.due.push_back(Event::Gap(self.reached, self.next));
                self.reached = self.next;
            }
        }
        let mut left = 100_000;
        while !(self.lines.iter().all(Line::is_sent) && self.owes_nothing()) {
            self.cycle()?;
            left -= 1;
            if left == 0 {
                return Err(format!("owes {:x?}", self.due.front()));
            }
        }
        (0..100).try_for_each(|_| self.cycle())
    }

    fn owes_nothing(&self) -> bool {
        self.writes.is_empty() && self.due.is_empty()
    }

    fn cycle(&mut self) -> Result<(), String> {
        let write = self.writes.pop_front();
        let (address, write) = write.map_or((0, None), |(address, value)| (address, Some(value)));
        self.cycle_with(address, write).map(drop)
    }

    fn cycle_with(&mut self, address: u16, write: Option<u32>) -> Result<u32, String> {
        self.run.cycles += 1;
        let cycle = self.run.cycles;
        let beats = [0, 1].map(|line: usize| self.lines[line].step(cycle));
        let ready = !self.holds && !self.random.one_in(4);
        let said = self.device.cycle(&MarketInput { beats, address, write, ready });
        let MarketOutput { record, gap, collar, value } = said;
        self.shown = if collar.is_some() { self.shown.or(Some(cycle)) } else { None };
        if let Some(collar) = collar.filter(|_| ready) {
            let since = self.shown.take().unwrap_or(cycle);
            self.collar(since.saturating_sub(LIMIT_CYCLES), collar)?;
        }
        if let Some(record) = record {
            self.record(record)?;
        }
        if let Some((from, to)) = gap {
            self.gap(from, to)?;
        }
        Ok(value)
    }

    /// A quote behind the next message that has one.
    fn record(&mut self, said: QuoteRecord) -> Result<(), String> {
        self.run.quotes += 1;
        self.counts[registers::QUOTES] += 1;
        if let Some(right) = self.overtaken.pop_front() {
            let stale = QuoteRecord { quote: Quote::default(), ..right };
            let is_right = said == right || said == stale;
            return is_right.then_some(()).ok_or(format!("says {said:?} instead of {right:?}"));
        }
        let Some(Event::Message(number, message)) = self.due.pop_front() else {
            return Err(format!("says {said:?}, which is not due"));
        };
        let right = self.apply(number, &message);
        if said == right { Ok(()) } else { Err(format!("says {said:?} instead of {right:?}")) }
    }

    /// Takes a message into the books.
    fn apply(&mut self, number: u64, message: &FeedMessage) -> QuoteRecord {
        let slot = message.locate.wrapping_sub(self.flow.locate());
        let (now, before) = (self.run.cycles, self.books.quote(slot.into()));
        if let Some(followed) = self.followed.get_mut(&slot) {
            followed.past.push_back((now, before));
        }
        self.books.message(number, message).expect("only such messages are due")
    }

    /// Both lines lost messages; a loss may be said in parts.
    fn gap(&mut self, from: u64, to: u64) -> Result<(), String> {
        self.run.gaps += 1;
        self.counts[registers::GAPS] += 1;
        while let Some(Event::Message(number, message)) = self.due.front().copied() {
            self.due.pop_front();
            let record = self.apply(number, &message);
            self.overtaken.push_back(record);
        }
        self.change(BboGolden::forget);
        match self.due.pop_front() {
            Some(Event::Gap(first, end)) if first == from && to <= end => {
                if to < end {
                    self.due.push_front(Event::Gap(to, end));
                }
            }
            other => {
                return Err(format!("says that {from} to {to} are lost instead of {other:x?}"));
            }
        }
        if self.overtaken.len() < 2 { Ok(()) } else { Err(format!("owes {:?}", self.overtaken)) }
    }

    /// Limits that were worked out since some cycle.
    fn collar(&mut self, since: u64, said: Collar) -> Result<(), String> {
        self.counts[registers::COLLARS] += 1;
        let is_its = |followed: &Followed| followed.reference.symbol_row == said.row;
        let Some((slot, followed)) = self.followed.iter_mut().find(|(_, it)| is_its(it)) else {
            return Err(format!("says {said:?} of a symbol that has no reference"));
        };
        while followed.past.pop_front_if(|(end, _)| *end < since).is_some() {}
        let now = self.books.quote((*slot).into());
        let quotes = || followed.past.iter().map(|(_, quote)| *quote).chain([now]);
        let fits = |reference: &Reference| quotes().any(|quote| limits(reference, &quote) == said);
        if !fits(&followed.reference) {
            let is_late = followed.before.is_some_and(|before| fits(&before));
            if is_late {
                followed.before = None;
                return Ok(());
            }
            let (row, past) = (followed.reference, &followed.past);
            return Err(format!("says {said:?} for {row:?} and {now:?} {past:?}"));
        }
        let without = limits(&followed.reference, &Quote::default());
        let is_closed = followed.reference.otherwise == Otherwise::Closed;
        (followed.before, followed.last) = (None, Some(said));
        self.run.followed += u64::from(said != without);
        self.run.closed += u64::from(said == without && is_closed);
        self.run.fallen_back += u64::from(said == without && !is_closed);
        Ok(())
    }

    fn read(&mut self, address: u16) -> Result<u32, String> {
        (0..2).try_for_each(|_| self.cycle_with(address, None).map(drop))?;
        self.cycle_with(address, None)
    }

    /// Asks for the quote of a symbol.
    fn ask(&mut self) -> Result<(), String> {
        self.flush()?;
        (0..CLEAR_CYCLES + 50).try_for_each(|_| self.cycle())?;
        // Few slots have much to say.
        let slots = self.random.pick(&[1, 3, 20, SYMBOLS]);
        let slot = self.random.below(slots);
        self.writes.push_back((registers::ASK, slot as u32));
        (0..8).try_for_each(|_| self.cycle())?;
        while self.read(registers::STATUS)? & 2 != 0 {}
        let known = self.read(registers::KNOWN)?;
        let quote = Quote {
            bid: self.side(known & 1 != 0, registers::BID_PRICE)?,
            offer: self.side(known & 2 != 0, registers::OFFER_PRICE)?,
        };
        let right = self.books.quote(slot);
        self.run.asked += 1;
        if quote == right { Ok(()) } else { Err(format!("answers {quote:?}, not {right:?}")) }
    }

    /// Registers of a side: price, and both halves of the shares.
    fn side(&mut self, known: bool, price: u16) -> Result<Best, String> {
        let low = self.read(price + 4)?;
        let high = self.read(price + 8)?;
        let shares = u64::from(high) << 32 | u64::from(low);
        Ok(Best { known, price: self.read(price)?, shares })
    }

    /// Compares every counter.
    fn counters(&mut self) -> Result<(), String> {
        self.holds = true;
        (0..8).try_for_each(|_| self.cycle())?;
        self.cycle_with(registers::SNAPSHOT, Some(1))?;
        for number in 0..registers::COUNTERS_COUNT {
            let address = registers::COUNTERS + 8 * number as u16;
            let (low, high) = (self.read(address)?, self.read(address + 4)?);
            let (said, right) = (u64::from(high) << 32 | u64::from(low), self.counts[number]);
            if said != right {
                return Err(format!("counter {number} is {said}, not {right}"));
            }
        }
        Ok(())
    }
}
