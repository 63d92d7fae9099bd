//! The one driver: the same frames through the golden model and any number of devices, compared
//! record by record.

use std::collections::VecDeque;
use std::fmt;

use fpga::record::{FrameClass, FrameRecord, MessageRecord, Verdict};
use fpga::registers;
use fpga::tables::Session;
use wire::trailer::Record;

use crate::control::Control;
use crate::coverage::Coverage;
use crate::device::{Beat, Device, Input, Output};
use crate::generate::{Generator, Stimulus};
use crate::golden::{Draft, Golden};
use crate::line_out::{LineOut, Outgoing};
use crate::random::Random;

/// Cycles from the last byte of a message to its record, and to its verdict.
pub const MESSAGE_CYCLES: u64 = 2;
/// Cycles from the last beat of a frame to its record.
pub const FRAME_CYCLES: u64 = 5;

/// Beat of a frame before which the golden model says what it is: no table changes from then on.
const KEY_BEAT: usize = 6;
/// Cycles in which everything must have come out.
const DRAIN_CYCLES: usize = 2_000;

/// A record that was due.
#[derive(Debug)]
enum Expected {
    Message(MessageRecord),
    Frame(FrameRecord, Outgoing),
}

/// A frame on its way in, as far as its messages ask.
#[derive(Debug)]
struct Packet {
    session: Session,
    began: u64,
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
    /// Limits of collars that came from beside the pipeline.
    pub collars: u64,
}

/// One device with what it still owes.
struct Bench<'a> {
    device: &'a mut dyn Device,
    golden: Golden,
    due: VecDeque<(u64, Expected)>,
    cycle: u64,
    control: Control,
    line: LineOut,
    /// What changes tables and moves kill switches.
    random: Option<Random>,
    /// Of the packet whose messages come, what they change.
    draft: Option<Draft>,
    packets: VecDeque<Packet>,
    records: Vec<Record>,
    coverage: Coverage,
}

impl Bench<'_> {
    /// One cycle; every record must be due in it, and every record due must be there.
    fn cycle(&mut self, beat: Option<Beat>) -> Result<Output, Difference> {
        let takes_collar = self.control.takes_collar(self.cycle);
        let mut offered = None;
        if let Some(random) = &mut self.random {
            self.control.act(random, &self.golden);
        }
        let write = self.control.step(self.cycle, beat.map(|beat| beat.last), &mut self.golden);
        if let Some(random) = &mut self.random {
            offered = self.control.offer(takes_collar, random, &self.golden);
        }
        let (address, write) = write.map_or((0, None), |(address, data)| (address, Some(data)));
        let input = Input { beat, address, write, ready: true, collar: offered };
        let output = self.cycle_with(input)?;
        if output.takes_collar == takes_collar {
            return Ok(output);
        }
        Err(self.difference(&format!("limits of a collar are taken: {}", !takes_collar)))
    }

    fn cycle_with(&mut self, input: Input) -> Result<Output, Difference> {
        if input.beat.is_some() {
            self.line.beat_in();
        }
        let output = self.device.cycle(&input);
        self.cycle += 1;
        if let Some(beat) = output.out {
            self.line.take(beat).map_err(|what| self.difference(&what))?;
        }
        match (output.message, output.verdict) {
            (Some(message), verdict) => self.message(message, verdict)?,
            (None, None) => {}
            (None, verdict) => {
                return Err(self.difference(&format!("says {verdict:x?} of nothing")));
            }
        }
        if let Some(frame) = output.frame {
            self.frame(frame)?;
        }
        match self.due.front() {
            Some((due, record)) if *due <= self.cycle => {
                Err(self.difference(&format!("owes {record:x?} since cycle {due}")))
            }
            _ => Ok(output),
        }
    }

    fn message(
        &mut self,
        message: MessageRecord,
        verdict: Option<(u16, u8)>,
    ) -> Result<(), Difference> {
        let Some((cycle, Expected::Message(due))) = self.due.pop_front() else {
            return Err(self.difference(&format!("says {message:x?}, which is not due")));
        };
        let Some(&Packet { session, began }) = self.packets.front() else {
            return Err(self.difference("a message comes before its frame"));
        };
        let mut draft = self.draft.take().unwrap_or_else(|| self.golden.begin(session, began));
        let killed = self.control.killed(self.cycle, session);
        let right = self.golden.verdict(&mut draft, &due, killed);
        self.control.count_message(right);
        self.coverage.add_verdict(&due, right);
        let Verdict { checked, fails } = right;
        let reason = right.reason().map_or(0, |reason| reason as u16 as u8);
        let due_verdict = checked.then_some((fails, reason));
        if due != message || cycle != self.cycle || verdict != due_verdict {
            return Err(self.difference(&format!(
                "says {message:x?} {verdict:x?}\ninstead of {due:x?} {due_verdict:x?} in cycle \
                 {cycle}\n{draft:x?}"
            )));
        }
        self.records.push(self.golden.record(&draft, &due, right));
        self.draft = Some(draft);
        Ok(())
    }

    fn frame(&mut self, frame: FrameRecord) -> Result<(), Difference> {
        let Some((cycle, Expected::Frame(due, mut outgoing))) = self.due.pop_front() else {
            return Err(self.difference(&format!("says {frame:x?}, which is not due")));
        };
        let packet = self.packets.pop_front().map_or(0, |packet| packet.began);
        let due = FrameRecord { epoch: self.golden.epoch, cycle: packet, ..due }.normal();
        if due != frame || cycle != self.cycle {
            let what = format!("says {frame:x?}\ninstead of {due:x?} in cycle {cycle}");
            return Err(self.difference(&what));
        }
        self.control.count_frame(due.class);
        let records = std::mem::take(&mut self.records);
        if due.class == FrameClass::Data {
            outgoing.trailed = self.golden.trailer(outgoing.plain.clone(), &records);
        }
        self.line.expect(outgoing);
        if let Some(draft) = self.draft.take() {
            self.golden.finish(draft, due.class);
        }
        Ok(())
    }

    fn difference(&self, what: &str) -> Difference {
        Difference(format!("{} in cycle {}: {what}", self.device.name(), self.cycle))
    }

    /// Sends a frame and notes when what the golden model says of it is due.
    fn send(&mut self, stimulus: &Stimulus) -> Result<(), Difference> {
        let beats = stimulus.frame.len().div_ceil(8);
        let mut messages = Vec::new().into_iter().peekable();
        let mut record = None;
        let mut began = 0;
        for index in 0..beats {
            for _ in 0..stimulus.gaps.get(index).copied().unwrap_or_default() {
                self.cycle(None)?;
            }
            let last = index + 1 == beats;
            if index == 0 {
                began = self.cycle;
            }
            if index == KEY_BEAT.min(beats - 1) {
                let golden = &self.golden;
                let said = golden.frame(&stimulus.frame, stimulus.damaged);
                self.coverage.add(stimulus, &said.0, &said.1);
                let session = golden.session(&stimulus.frame);
                let session = session.unwrap_or(Session { account: 0, slot: 0 });
                self.packets.push_back(Packet { session, began });
                (messages, record) = (said.0.into_iter().peekable(), Some(said.1));
            }
            let end = (index + 1) * 8;
            while let Some(message) = messages.next_if(|message| message.end <= end) {
                let record = Expected::Message(message.record);
                self.due.push_back((self.cycle + MESSAGE_CYCLES, record));
            }
            if last && let Some(record) = record.take() {
                let plain = self.golden.forwarded(&stimulus.frame);
                let outgoing = Outgoing { plain, trailed: None, damaged: stimulus.damaged };
                let due = self.cycle + FRAME_CYCLES;
                self.due.push_back((due, Expected::Frame(record, outgoing)));
            }
            self.cycle(Some(stimulus.beat(index)))?;
        }
        Ok(())
    }

    /// Waits until everything was written and came out.
    fn drain(&mut self) -> Result<(), Difference> {
        let is_quiet = |bench: &Self| bench.control.is_idle() && bench.line.is_empty();
        let mut left = DRAIN_CYCLES;
        while !(is_quiet(self) && self.due.is_empty()) {
            self.cycle(None)?;
            left -= usize::from(self.control.is_idle());
            if left == 0 {
                return Err(self.difference(&format!("owes {:?} {:?}", self.due, self.line)));
            }
        }
        Ok(())
    }

    fn read(&mut self, address: u16) -> Result<u32, Difference> {
        let mut value = 0;
        for _ in 0..3 {
            value = self.cycle_with(Input { address, ready: true, ..Input::default() })?.value;
        }
        Ok(value)
    }

    /// Compares every counter, and what never changes.
    fn counters(&mut self) -> Result<(), Difference> {
        let snapshot = Input { address: registers::SNAPSHOT, write: Some(1), ..Input::default() };
        for _ in 0..8 {
            self.cycle_with(Input { ready: true, ..Input::default() })?;
        }
        self.cycle_with(snapshot)?;
        self.control.counts[registers::TRAILERS] = self.line.marked[0];
        let data = self.control.counts[registers::FRAMES + FrameClass::Data as usize];
        self.control.counts[registers::NO_TRAILER] = data - self.line.marked[0];
        for number in 0..registers::COUNTERS_COUNT {
            let address = registers::COUNTERS + 8 * number as u16;
            let (low, high) = (self.read(address)?, self.read(address + 4)?);
            let (said, due) = (u64::from(high) << 32 | u64::from(low), self.control.counts[number]);
            if said != due {
                return Err(self.difference(&format!("counter {number} is {said}, not {due}")));
            }
        }
        for (address, due) in [
            (registers::IDENTITY, registers::IDENTITY_VALUE),
            (registers::VERSION, registers::VERSION_VALUE),
            (registers::CAPABILITIES, registers::CAPABILITIES_VALUE),
            (registers::PORT, self.golden.port.into()),
            (registers::TRAILER, self.golden.longest.into()),
            (registers::EPOCH, self.golden.epoch),
        ] {
            let said = self.read(address)?;
            if said != due {
                return Err(
                    self.difference(&format!("register {address:#x} is {said:#x}, not {due:#x}"))
                );
            }
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
    let stimuli = (0..frames).map(|_| generator.next_frame());
    let run = run_frames(device, &golden, Some(!seed), stimuli);
    run.map_err(|Difference(what)| Difference(format!("OUTCRY_SEED={seed} {what}")))
}

/// Sends frames through golden model and device. With a seed in `acts` tables change and kill
/// switches move meanwhile.
///
/// # Errors
/// The first difference, with number and bytes of the frame at which it showed.
///
/// # Panics
/// When the keys of the golden model find no room in the tables.
pub fn run_frames(
    device: &mut dyn Device,
    golden: &Golden,
    acts: Option<u64>,
    stimuli: impl Iterator<Item = Stimulus>,
) -> Result<Run, Difference> {
    let mut bench = Bench {
        device,
        golden: golden.clone(),
        due: VecDeque::new(),
        cycle: 0,
        control: Control::default(),
        line: LineOut::default(),
        random: None,
        draft: None,
        packets: VecDeque::new(),
        records: Vec::new(),
        coverage: Coverage::default(),
    };
    bench.control.load(golden);
    bench.drain()?;
    bench.random = acts.map(Random::new);
    let mut frames = 0;
    for stimulus in stimuli {
        bench.send(&stimulus).map_err(|Difference(what)| {
            Difference(format!("frame {frames}: {what}\n{stimulus:x?}"))
        })?;
        frames += 1;
    }
    bench.random = None;
    bench.drain()?;
    bench.counters()?;
    let Bench { coverage, cycle: cycles, control, .. } = bench;
    Ok(Run { coverage, frames, cycles, collars: control.collars })
}
