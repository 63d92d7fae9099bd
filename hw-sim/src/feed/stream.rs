//! Two lines of one session: the same messages in other packets, each line with losses of its own,
//! and what must come out of them.

use std::collections::{BTreeMap, VecDeque};

use fpga::feed::message::FeedMessage;

use crate::driver::Difference;
use crate::envelope::{self, Stimulus};
use crate::feed::device::{FeedDevice, FeedInput, LineInput};
use crate::feed::generate::sound;
use crate::feed::golden::{LineGolden, message};
use crate::feed::line::Line;
use crate::random::Random;

/// Cycles that the arbiter waits for a line: longer than a round of the generator.
const WAIT_CYCLES: u32 = 20_000;
/// Most messages of a round.
const ROUND_MESSAGES: usize = 24;
/// Cycles behind the last beat in which the rest of the stream must come.
const DRAIN_CYCLES: u64 = 1_000;

/// What comes out of two lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// A message about an order or a trade, with its number.
    Message(u64, FeedMessage),
    /// Numbers that both lines lost, and the first one behind them.
    Gap(u64, u64),
}

/// What a run did.
#[derive(Clone, Copy, Debug, Default)]
pub struct StreamRun {
    /// Messages of the stream.
    pub messages: u64,
    /// Gaps of the stream.
    pub gaps: u64,
    /// Numbers that one line alone had.
    pub rescued: u64,
    /// Cycles simulated.
    pub cycles: u64,
}

/// The lines, and what of the stream is still to come.
struct Bench<'a> {
    device: &'a mut dyn FeedDevice,
    random: Random,
    golden: LineGolden,
    lines: [Line; 2],
    /// Next number of the session.
    next: u64,
    /// Next number of the stream, as the golden model has it.
    reached: u64,
    due: VecDeque<Event>,
    /// A gap that was said and may go on.
    open: Option<(u64, u64)>,
    run: StreamRun,
}

/// Sends `rounds` rounds of messages of the seed over both lines, and compares every message of
/// either line and of the stream with the golden model.
///
/// # Errors
/// The first difference, with the seed.
pub fn run_stream(
    device: &mut dyn FeedDevice,
    seed: u64,
    rounds: u64,
) -> Result<StreamRun, Difference> {
    let mut random = Random::new(seed);
    let golden = LineGolden { port: random.number() as u16, session: *b"OUTCRY 001" };
    let next = 1 + (random.number() >> random.pick(&[2, 31, 60]));
    let lines = [Line::new(golden), Line::new(golden)];
    let (due, run) = (VecDeque::new(), StreamRun::default());
    let reached = next;
    let mut bench = Bench { device, random, golden, lines, next, reached, due, open: None, run };
    let result = bench.all(rounds);
    result.map_err(|what| Difference(format!("OUTCRY_SEED={seed}: {what}")))?;
    Ok(bench.run)
}

impl Bench<'_> {
    fn all(&mut self, rounds: u64) -> Result<(), String> {
        self.cycle(Some(self.next))?;
        for _ in 0..rounds {
            self.round();
            while !self.lines.iter().all(Line::is_sent) {
                self.cycle(None)?;
            }
        }
        // Nobody knows of a loss at the end before something follows.
        let mut heard = [false; 2];
        while heard != [true; 2] {
            for (line, heard) in heard.iter_mut().enumerate() {
                *heard |= !self.send(line, self.next, &[]).damaged;
            }
        }
        while !self.lines.iter().all(Line::is_sent) {
            self.cycle(None)?;
        }
        if self.reached < self.next {
            self.due.push_back(Event::Gap(self.reached, self.next));
            self.run.gaps += 1;
        }
        for _ in 0..DRAIN_CYCLES {
            self.cycle(None)?;
        }
        self.close()?;
        if self.due.is_empty() { Ok(()) } else { Err(format!("owes {:x?}", self.due.front())) }
    }

    /// Some messages, in packets of either line.
    fn round(&mut self) {
        let count = self.random.below(ROUND_MESSAGES) + 1;
        let messages: Vec<Vec<u8>> = (0..count).map(|_| sound(&mut self.random)).collect();
        let first = self.next;
        let mut had: BTreeMap<u64, u8> = BTreeMap::new();
        for line in 0..2 {
            let mut at = 0;
            while at < count {
                let end = (at + 1 + self.random.below(12)).min(count);
                // Heartbeats in between name a number as well.
                if self.random.one_in(10) {
                    self.send(line, first + at as u64, &[]);
                }
                if !self.random.one_in(12)
                    && !self.send(line, first + at as u64, &messages[at..end]).damaged
                {
                    (at..end)
                        .for_each(|number| *had.entry(first + number as u64).or_default() += 1);
                }
                at = end;
            }
        }
        for (number, bytes) in (first..).zip(&messages) {
            let Some(lines) = had.get(&number) else { continue };
            self.run.rescued += u64::from(*lines == 1);
            if number > self.reached {
                self.due.push_back(Event::Gap(self.reached, number));
                self.run.gaps += 1;
            }
            self.reached = number + 1;
            if b"AFECXDUP".contains(&bytes[0]) {
                let message = message(bytes).expect("a sound message");
                self.due.push_back(Event::Message(number, message));
                self.run.messages += 1;
            }
        }
        self.next += count as u64;
    }

    /// Appends a packet to a line.
    fn send(&mut self, line: usize, sequence: u64, messages: &[Vec<u8>]) -> Stimulus {
        let mut packet = self.golden.session.to_vec();
        packet.extend(sequence.to_be_bytes());
        packet.extend((messages.len() as u16).to_be_bytes());
        for message in messages {
            packet.extend((message.len() as u16).to_be_bytes());
            packet.extend(message);
        }
        let stimulus = envelope::frame(&mut self.random, self.golden.port, &packet, None);
        self.lines[line].queue(&stimulus);
        stimulus
    }

    fn cycle(&mut self, restart_at: Option<u64>) -> Result<(), String> {
        self.run.cycles += 1;
        let LineGolden { port, session } = self.golden;
        let beats = [0, 1].map(|line: usize| self.lines[line].step(self.run.cycles));
        let lines = beats.map(|beat| LineInput { beat, port, session });
        let ready = !self.random.one_in(4);
        let input = FeedInput { lines, wait_cycles: WAIT_CYCLES, restart_at, ready };
        let said = self.device.cycle(&input);
        for (line, said) in self.lines.iter_mut().zip(&said.lines) {
            line.check(self.run.cycles, said)?;
        }
        if said.overflow != [false; 2] {
            return Err("a queue has no room".to_owned());
        }
        // A gap may be said in parts, as heartbeats tell of it.
        if let Some((from, to)) = said.gap {
            match &mut self.open {
                Some((_, open)) if *open == from => *open = to,
                _ => {
                    self.close()?;
                    self.open = Some((from, to));
                }
            }
        }
        let Some((number, message)) = said.message else { return Ok(()) };
        self.close()?;
        self.take(Event::Message(number, message))
    }

    fn close(&mut self) -> Result<(), String> {
        self.open.take().map_or(Ok(()), |(from, to)| self.take(Event::Gap(from, to)))
    }

    fn take(&mut self, event: Event) -> Result<(), String> {
        let due = self.due.pop_front();
        if due == Some(event) {
            return Ok(());
        }
        let cycle = self.run.cycles;
        Err(format!("says {event:x?}\ninstead of {due:x?} in cycle {cycle}"))
    }
}
