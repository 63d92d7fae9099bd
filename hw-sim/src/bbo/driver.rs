//! The same messages through the golden model and a device: every record and every answer in its
//! cycle, and every cycle in which a message is taken.

use std::collections::VecDeque;

use fpga::bbo::record::{BOARD_CYCLES, Quote, QuoteRecord, SYMBOLS};
use fpga::feed::message::FeedMessage;

use crate::bbo::device::{BboDevice, BboInput, BboOutput};
use crate::bbo::flow::{Event, Flow};
use crate::bbo::golden::{BboGolden, HARDWARE};
use crate::bbo::pace::Pace;
use crate::driver::Difference;
use crate::random::Random;

/// Cycles behind the last message.
const DRAIN_CYCLES: u64 = 40;

/// What came up in a run.
#[derive(Clone, Copy, Debug, Default)]
pub struct BboRun {
    /// Cycles simulated.
    pub cycles: u64,
    /// Records by type: Add, Add with participant, Executed, with price, Cancel, Delete, Replace.
    pub records: [u64; 7],
    /// Messages of no symbol that is followed, or that change no book.
    pub passed_over: u64,
    /// Losses.
    pub gaps: u64,
    /// Sessions.
    pub sessions: u64,
    /// Sides that a message made stale, without a loss.
    pub made_stale: u64,
    /// Sides that a message made known again.
    pub made_known: u64,
    /// Known sides of symbols of which an order found no room.
    pub known_beside_lost: u64,
    /// Messages right behind another of the same symbol.
    pub same_symbol: u64,
    /// Records of what was forgotten before they came.
    pub overtaken: u64,
    /// Answers with a price.
    pub answers: u64,
}

impl BboRun {
    /// Adds what came up in another run.
    pub fn merge(&mut self, other: &Self) {
        let records = self.records.iter_mut().zip(other.records);
        records.for_each(|(sum, more)| *sum += more);
        self.cycles += other.cycles;
        self.passed_over += other.passed_over;
        self.gaps += other.gaps;
        self.sessions += other.sessions;
        self.made_stale += other.made_stale;
        self.made_known += other.made_known;
        self.known_beside_lost += other.known_beside_lost;
        self.same_symbol += other.same_symbol;
        self.overtaken += other.overtaken;
        self.answers += other.answers;
    }

    /// Whether everything came up.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        let counts = [
            self.passed_over,
            self.gaps,
            self.sessions,
            self.made_stale,
            self.made_known,
            self.known_beside_lost,
            self.same_symbol,
            self.overtaken,
            self.answers,
        ];
        self.records.iter().chain(&counts).all(|count| *count > 0)
    }
}

/// Sends `events` events of the seed.
///
/// # Errors
/// The first difference, with the seed.
pub fn run_bbo(device: &mut dyn BboDevice, seed: u64, events: u64) -> Result<BboRun, Difference> {
    let flow = Flow::new(seed, HARDWARE);
    let mut bench = Bench {
        device,
        random: Random::new(seed ^ 0x5eed),
        locate: flow.locate(),
        golden: BboGolden::new(HARDWARE, flow.locate()),
        pace: Pace::default(),
        due: VecDeque::new(),
        board: vec![Quote::default(); SYMBOLS],
        writes: VecDeque::new(),
        answer: Quote::default(),
        last_slot: None,
        run: BboRun::default(),
    };
    let result = bench.all(flow, events);
    let cycle = bench.run.cycles;
    result.map_err(|what| Difference(format!("OUTCRY_SEED={seed}, cycle {cycle}: {what}")))?;
    Ok(bench.run)
}

struct Bench<'a> {
    device: &'a mut dyn BboDevice,
    random: Random,
    locate: u16,
    golden: BboGolden,
    pace: Pace,
    /// Records and their cycles.
    due: VecDeque<(u64, QuoteRecord)>,
    /// What who asks is told, while it holds.
    board: Vec<Quote>,
    /// What comes there, and in which cycle.
    writes: VecDeque<(u64, QuoteRecord)>,
    /// What was read in the cycle before.
    answer: Quote,
    last_slot: Option<u16>,
    run: BboRun,
}

impl Bench<'_> {
    fn all(&mut self, mut flow: Flow, events: u64) -> Result<(), String> {
        for sequence in 1..=events {
            let idle = if self.random.one_in(3) { self.random.below(30) } else { 0 };
            for _ in 0..idle {
                self.cycle(None, None)?;
            }
            match flow.next_event() {
                Event::Message(message) => while !self.cycle(Some((sequence, message)), None)? {},
                // At any moment, in the middle of a message as well.
                other => {
                    self.cycle(None, Some(other))?;
                    if self.random.one_in(8) {
                        (0..self.random.below(1_500))
                            .try_for_each(|_| self.cycle(None, None).map(drop))?;
                        self.cycle(None, Some(other))?;
                    }
                }
            }
        }
        (0..DRAIN_CYCLES).try_for_each(|_| self.cycle(None, None).map(drop))
    }

    /// One cycle; whether the message was taken.
    fn cycle(
        &mut self,
        message: Option<(u64, FeedMessage)>,
        event: Option<Event>,
    ) -> Result<bool, String> {
        self.run.cycles += 1;
        let cycle = self.run.cycles;
        let asks = self.random.below(SYMBOLS) as u16;
        let asks = self.last_slot.filter(|_| self.random.one_in(2)).unwrap_or(asks);
        let (begin, gap) = (event == Some(Event::Begin), event == Some(Event::Gap));
        let said = self.device.cycle(&BboInput { locate: self.locate, begin, gap, message, asks });
        let ready = self.pace.ready();
        let doubts = self.pace.doubts();
        let taken = message.filter(|_| ready).map(|(number, message)| self.take(number, &message));
        self.pace.edge(taken, event.is_some());
        let record = self.record(cycle, doubts);
        self.forget(event);
        // A write shows to questions of later cycles only.
        let told = self.board[usize::from(asks)];
        while let Some((_, record)) = self.writes.pop_front_if(|(when, _)| *when <= cycle) {
            self.board[usize::from(record.slot)] = record.quote;
        }
        let told = std::mem::replace(&mut self.answer, told);
        let quote = if self.pace.doubted() { Quote::default() } else { told };
        self.run.answers += u64::from(quote.bid.price != 0);
        let right = BboOutput { ready, record, quote };
        if said == right {
            return Ok(taken.is_some());
        }
        Err(format!("says {said:?}\ninstead of {right:?}"))
    }

    /// A message is taken; the cycles to its record.
    fn take(&mut self, number: u64, message: &FeedMessage) -> Option<u64> {
        let slot = message.locate.wrapping_sub(self.locate);
        let is_followed = usize::from(slot) < SYMBOLS;
        let before = if is_followed { self.golden.quote(slot.into()) } else { Quote::default() };
        let is_twice = is_followed && self.golden.goes_twice(message);
        let Some(record) = self.golden.message(number, message) else {
            self.run.passed_over += 1;
            return None;
        };
        self.count(message.kind, before, record);
        self.last_slot = Some(slot);
        let cycles = Pace::cycles(is_twice);
        self.due.push_back((self.run.cycles + cycles, record));
        Some(cycles)
    }

    fn count(&mut self, kind: u8, before: Quote, record: QuoteRecord) {
        let run = &mut self.run;
        if let Some(kind) = b"AFECXDU".iter().position(|known| *known == kind) {
            run.records[kind] += 1;
        }
        let QuoteRecord { slot, quote, .. } = record;
        let is_lost = self.golden.has_overflowed(slot.into());
        for (before, after) in [(before.bid, quote.bid), (before.offer, quote.offer)] {
            run.made_stale += u64::from(before.known && !after.known);
            run.made_known += u64::from(!before.known && after.known);
            run.known_beside_lost += u64::from(is_lost && after.known && after.shares > 0);
        }
        run.same_symbol += u64::from(self.last_slot == Some(slot));
    }

    fn forget(&mut self, event: Option<Event>) {
        match event {
            Some(Event::Begin) => {
                self.run.sessions += 1;
                self.golden.begin();
            }
            Some(_) => {
                self.run.gaps += 1;
                self.golden.forget();
            }
            None => return,
        }
        self.writes.clear();
        self.board = (0..SYMBOLS).map(|slot| self.golden.quote(slot)).collect();
    }

    /// What is due behind the edge.
    fn record(&mut self, cycle: u64, doubts: bool) -> Option<QuoteRecord> {
        let (_, mut record) = self.due.pop_front_if(|(when, _)| *when <= cycle)?;
        if doubts {
            self.run.overtaken += 1;
            record.quote = Quote::default();
        } else {
            self.writes.push_back((cycle + BOARD_CYCLES, record));
        }
        Some(record)
    }
}
