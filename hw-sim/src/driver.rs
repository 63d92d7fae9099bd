//! The one driver: the same frames through the golden model and any number of devices, compared
//! record by record.

use std::collections::VecDeque;
use std::fmt;
use std::mem::discriminant;

use fpga::record::{Check, FrameRecord, MessageRecord, Verdict};
use fpga::tables::{Row, SessionTable, SymbolTable};

use crate::coverage::Coverage;
use crate::device::{Beat, Device, Input, Output};
use crate::generate::{Generator, Stimulus};
use crate::golden::Golden;
use crate::random::Random;

/// Cycles from the last byte of a message, of nine bytes or more, to its record.
pub const MESSAGE_CYCLES: u64 = 2;
/// Cycles from the last byte of a message to its verdict.
pub const VERDICT_CYCLES: u64 = 2;
/// Cycles from the last beat of a frame to its record.
pub const FRAME_CYCLES: u64 = 5;

/// Cycles behind the last frame, in which its record must come.
const DRAIN_CYCLES: usize = 8;

/// A record that was due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Expected {
    Message(MessageRecord),
    Verdict(Verdict),
    Frame(FrameRecord),
}

/// The first difference between the golden model and a device.
#[derive(Debug)]
pub struct Difference(pub(crate) String);

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Difference {}

/// What a run did.
#[derive(Clone, Debug, Default)]
pub struct Run {
    /// What came up in the golden model.
    pub coverage: Coverage,
    /// Frames sent.
    pub frames: u64,
    /// Cycles simulated.
    pub cycles: u64,
}

/// One device with what it still owes.
struct Bench<'a> {
    device: &'a mut dyn Device,
    due: VecDeque<(u64, Expected)>,
    cycle: u64,
    kill: bool,
    random: Random,
    /// Verdicts for which the kill switch was the only reason.
    killed: u64,
}

impl Bench<'_> {
    /// One cycle; every record must be due in it, and every record due must be there.
    fn cycle(&mut self, input: &Input) -> Result<(), Difference> {
        // The switch moves at any time, and a verdict must obey that of the cycle before it.
        let times = if self.kill { 200 } else { 2_000 };
        self.kill ^= self.random.one_in(times);
        let input = Input { kill: self.kill, ..*input };
        let Output { message, verdict, frame } = self.device.cycle(&input);
        self.cycle += 1;
        let said = [
            message.map(Expected::Message),
            verdict.map(Expected::Verdict),
            frame.map(Expected::Frame),
        ];
        for record in said.into_iter().flatten() {
            self.take(record)?;
        }
        match self.due.iter().find(|(due, _)| *due <= self.cycle) {
            Some((due, record)) => {
                Err(self.difference(&format!("owes {record:x?} since cycle {due}")))
            }
            _ => Ok(()),
        }
    }

    fn take(&mut self, record: Expected) -> Result<(), Difference> {
        // Messages, verdicts and frames each come in their own order.
        let is_same_kind = |(_, due): &(u64, Expected)| discriminant(due) == discriminant(&record);
        let Some(place) = self.due.iter().position(is_same_kind) else {
            return Err(self.difference(&format!("says {record:x?}, nothing is due")));
        };
        let (cycle, mut due) = self.due.remove(place).expect("the place was just found");
        if let Expected::Verdict(verdict) = &mut due
            && verdict.checked
            && self.kill
        {
            self.killed += u64::from(verdict.fails == 0);
            verdict.fails |= Check::Kill.bit();
        }
        if due != record || cycle != self.cycle {
            let what = format!("says {record:x?}\ninstead of {due:x?} in cycle {cycle}");
            return Err(self.difference(&what));
        }
        Ok(())
    }

    fn difference(&self, what: &str) -> Difference {
        Difference(format!("{} in cycle {}: {what}", self.device.name(), self.cycle))
    }

    /// Sends a frame and notes when what the golden model says of it is due.
    fn send(&mut self, golden: &Golden, stimulus: &Stimulus) -> Result<(), Difference> {
        let (messages, record) = golden.frame(&stimulus.frame, stimulus.damaged);
        let mut messages = messages.into_iter().peekable();
        let beats = stimulus.frame.len().div_ceil(8);
        let idle = Input { port: golden.port, ..Input::default() };
        for index in 0..beats {
            for _ in 0..stimulus.gaps.get(index).copied().unwrap_or_default() {
                self.cycle(&idle)?;
            }
            let end = (index + 1) * 8;
            while let Some(message) = messages.next_if(|message| message.end <= end) {
                let record = Expected::Message(message.record);
                let verdict = Expected::Verdict(golden.verdict(&message.record));
                self.due.push_back((self.cycle + MESSAGE_CYCLES, record));
                self.due.push_back((self.cycle + VERDICT_CYCLES, verdict));
            }
            let last = index + 1 == beats;
            if last {
                self.due.push_back((self.cycle + FRAME_CYCLES, Expected::Frame(record)));
            }
            let bytes = &stimulus.frame[index * 8..end.min(stimulus.frame.len())];
            // What lies behind the end of a frame means nothing, so it is never 0 by chance.
            let mut lanes = stimulus.filler.to_be_bytes();
            lanes[..bytes.len()].copy_from_slice(bytes);
            let empty = if last { (8 - bytes.len()) as u8 } else { stimulus.filler as u8 & 7 };
            let error = if last { stimulus.damaged } else { stimulus.filler & 8 != 0 };
            let beat = Beat { data: u64::from_be_bytes(lanes), last, empty, error };
            self.cycle(&Input { beat: Some(beat), ..idle })?;
        }
        Ok(())
    }

    fn load(&mut self, golden: &Golden) -> Result<(), Difference> {
        let idle = Input { port: golden.port, ..Input::default() };
        let (sessions, symbols) = rows(golden);
        for session in sessions {
            self.cycle(&Input { session: Some(session), ..idle })?;
        }
        for symbol in symbols {
            self.cycle(&Input { symbol: Some(symbol), ..idle })?;
        }
        for (account, limits) in &golden.accounts {
            self.cycle(&Input { account: Some(limits.row(*account)), ..idle })?;
        }
        Ok(())
    }
}

/// Sends `frames` frames of the seed through golden model and device.
///
/// # Errors
/// The first difference, with seed, number and bytes of the frame at which it showed.
///
/// # Panics
/// When the generator chose session keys that find no room in the table.
pub fn run(device: &mut dyn Device, seed: u64, frames: u64) -> Result<Run, Difference> {
    let mut generator = Generator::new(seed);
    let golden = generator.golden().clone();
    let mut run = Run::default();
    let mut bench = Bench {
        device,
        due: VecDeque::new(),
        cycle: 0,
        kill: false,
        random: Random::new(!seed),
        killed: 0,
    };
    bench.load(&golden)?;
    for number in 0..frames {
        let stimulus = generator.next_frame();
        run.coverage.add(&golden, &stimulus);
        bench.send(&golden, &stimulus).map_err(|Difference(what)| {
            Difference(format!("OUTCRY_SEED={seed} frame {number}: {what}\n{stimulus:x?}"))
        })?;
    }
    for _ in 0..DRAIN_CYCLES {
        bench.cycle(&Input { port: golden.port, ..Input::default() })?;
    }
    assert!(bench.due.is_empty(), "records are due within {DRAIN_CYCLES} cycles");
    run.coverage.add_killed(bench.killed);
    (run.frames, run.cycles) = (frames, bench.cycle);
    Ok(run)
}

fn rows(golden: &Golden) -> (Vec<Row>, Vec<Row>) {
    let (mut sessions, mut symbols) = (SessionTable::default(), SymbolTable::default());
    for (key, account) in &golden.sessions {
        sessions.insert(*key, *account).expect("the generator chooses keys that find room");
    }
    for (symbol, limits) in &golden.symbols {
        symbols.insert(*symbol, *limits).expect("the generator chooses symbols that find room");
    }
    (sessions.rows().collect(), symbols.rows().collect())
}
