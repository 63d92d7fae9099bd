//! Two ends of a wire in one process: tests, simulation, benchmarks without a kernel.
//!
//! Lossless, in order and deterministic: what was flushed at one end arrives at the other, and a
//! peer that does not read pushes back instead of losing frames. Packets move by handing over their
//! buffer; each end puts a spare buffer back on a return path for every packet it takes off the
//! wire, so both keep the number they were made with and nothing is allocated after
//! [`pair`].

use crate::pool::{Owner, Pool};
use crate::{BATCH_FRAMES, Batch, Frame, Nic, NicError, NicInfo, NicMode, NicStats};

/// Sizes of a memory wire.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MemoryConfig {
    /// Frames of each end, 2 to 65536.
    pub frames: u32,
    /// Writable bytes of a frame, 64 to 65536.
    pub frame_bytes: usize,
    /// Packets in flight in each direction at most, 1 to `frames`.
    pub depth: u32,
}

impl Default for MemoryConfig {
    fn default() -> Self {
        Self { frames: 1024, frame_bytes: 2048, depth: 512 }
    }
}

impl MemoryConfig {
    fn validate(&self) -> Result<(), NicError> {
        let reject =
            |field, problem: &str| Err(NicError::Config { field, problem: problem.to_owned() });
        if !(2..=65_536).contains(&self.frames) {
            return reject("memory.frames", "must be 2 to 65536");
        }
        if !(64..=65_536).contains(&self.frame_bytes) {
            return reject("memory.frame_bytes", "must be 64 to 65536");
        }
        if self.depth == 0 || self.depth > self.frames {
            return reject("memory.depth", "must be 1 to memory.frames");
        }
        Ok(())
    }
}

type Buffer = Box<[u8]>;

struct Packet {
    buffer: Buffer,
    len: u32,
}

/// One end of a wire made by [`pair`].
pub struct MemoryNic {
    /// The buffer of each frame; `None` while it is on the wire.
    buffers: Box<[Option<Buffer>]>,
    pool: Pool,
    /// Frames queued by `transmit`, not yet flushed.
    queue: Vec<Frame>,
    /// Frames whose buffer is on the wire.
    away: Vec<u32>,
    outbound: rtrb::Producer<Packet>,
    inbound: rtrb::Consumer<Packet>,
    spares_out: rtrb::Producer<Buffer>,
    spares_in: rtrb::Consumer<Buffer>,
    stats: NicStats,
    info: NicInfo,
}

/// Makes a wire; each end may go to a thread of its own. Their hardware addresses are
/// `02:00:00:00:00:01` and `02:00:00:00:00:02`.
///
/// # Errors
/// [`NicError::Config`] when a size is out of range.
pub fn pair(config: MemoryConfig) -> Result<(MemoryNic, MemoryNic), NicError> {
    config.validate()?;
    let depth = config.depth as usize;
    let (packets_ab, packets_at_b) = rtrb::RingBuffer::new(depth);
    let (packets_ba, packets_at_a) = rtrb::RingBuffer::new(depth);
    // A spare goes back for each packet taken, and an end has at most `frames` buffers away.
    let (spares_ab, spares_at_b) = rtrb::RingBuffer::new(config.frames as usize);
    let (spares_ba, spares_at_a) = rtrb::RingBuffer::new(config.frames as usize);
    let a = MemoryNic::new(&config, 1, (packets_ab, packets_at_a), (spares_ab, spares_at_a));
    let b = MemoryNic::new(&config, 2, (packets_ba, packets_at_b), (spares_ba, spares_at_b));
    Ok((a, b))
}

type Path<T> = (rtrb::Producer<T>, rtrb::Consumer<T>);

impl MemoryNic {
    fn new(config: &MemoryConfig, end: u8, packets: Path<Packet>, spares: Path<Buffer>) -> Self {
        let buffer = || Some(vec![0; config.frame_bytes].into_boxed_slice());
        Self {
            buffers: (0..config.frames).map(|_| buffer()).collect(),
            pool: Pool::new(config.frames),
            queue: Vec::with_capacity(config.depth as usize),
            away: Vec::with_capacity(config.frames as usize),
            outbound: packets.0,
            inbound: packets.1,
            spares_out: spares.0,
            spares_in: spares.1,
            stats: NicStats::default(),
            info: NicInfo {
                mode: NicMode::Memory,
                name: format!("memory-{end}"),
                mac: [2, 0, 0, 0, 0, end],
                frame_bytes: config.frame_bytes,
                frames_total: config.frames,
                huge_pages: false,
            },
        }
    }

    /// Gives frames whose packet the peer has taken a buffer again.
    fn reclaim(&mut self) {
        while let Ok(spare) = self.spares_in.pop() {
            let index = self.away.pop().expect("a spare comes back only for a packet sent");
            self.buffers[index as usize] = Some(spare);
            self.pool.give(index, Owner::Sending);
        }
    }

    /// Takes one packet off the wire in exchange for a spare buffer.
    fn exchange(&mut self) -> Option<Frame> {
        self.inbound.peek().ok()?;
        let index = self.pool.take(Owner::Held)?;
        let packet = self.inbound.pop().expect("it was there a moment ago");
        let spare = self.buffers[index as usize].replace(packet.buffer);
        let spare = spare.expect("a free frame has its buffer");
        self.spares_out.push(spare).expect("a place for each buffer the peer can have away");
        Some(Frame::new(u64::from(index), packet.len))
    }

    fn buffer(&self, frame: &Frame) -> &Buffer {
        self.buffers[frame.addr() as usize].as_ref().expect("a held frame has its buffer")
    }
}

impl Nic for MemoryNic {
    fn receive(&mut self, batch: &mut Batch) {
        assert!(batch.is_empty(), "receive into a batch that still holds frames");
        self.reclaim();
        while batch.len() < BATCH_FRAMES {
            let Some(frame) = self.exchange() else { break };
            self.stats.rx_frames += 1;
            self.stats.rx_bytes += frame.len() as u64;
            batch.push(frame);
        }
        self.pool.assert_conserved();
    }

    fn bytes<'a>(&'a self, frame: &'a Frame) -> &'a [u8] {
        &self.buffer(frame)[..frame.len()]
    }

    fn room<'a>(&'a mut self, frame: &'a mut Frame) -> &'a mut [u8] {
        self.buffers[frame.addr() as usize].as_mut().expect("a held frame has its buffer")
    }

    fn release(&mut self, frame: Frame) {
        self.pool.give(frame.addr() as u32, Owner::Held);
    }

    fn allocate(&mut self) -> Option<Frame> {
        if self.pool.count(Owner::Free) == 0 {
            self.reclaim();
        }
        let Some(index) = self.pool.take(Owner::Held) else {
            self.stats.tx_full += 1;
            return None;
        };
        Some(Frame::new(u64::from(index), 0))
    }

    fn transmit(&mut self, frame: Frame) -> Result<(), Frame> {
        assert!(frame.len() <= self.info.frame_bytes, "packet longer than its frame");
        if self.queue.len() == self.queue.capacity() {
            self.stats.tx_full += 1;
            return Err(frame);
        }
        self.pool.pass(frame.addr() as u32, Owner::Held, Owner::Sending);
        self.stats.tx_frames += 1;
        self.stats.tx_bytes += frame.len() as u64;
        self.queue.push(frame);
        Ok(())
    }

    fn flush(&mut self) {
        let unplugged = self.outbound.is_abandoned();
        let sent = if unplugged { self.queue.len() } else { self.outbound.slots() };
        for frame in self.queue.drain(..sent.min(self.queue.len())) {
            let index = frame.addr() as u32;
            if unplugged {
                self.stats.tx_errors += 1;
                self.pool.give(index, Owner::Sending);
                continue;
            }
            let buffer = self.buffers[index as usize].take();
            let buffer = buffer.expect("a queued frame has its buffer");
            let packet = Packet { buffer, len: frame.len() as u32 };
            assert!(self.outbound.push(packet).is_ok(), "slots of the ring were counted");
            self.away.push(index);
        }
        self.pool.assert_conserved();
    }

    fn stats(&self) -> NicStats {
        self.stats
    }

    fn info(&self) -> &NicInfo {
        &self.info
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sizes_out_of_range_are_refused_by_name() {
        let good = MemoryConfig::default();
        for (config, field) in [
            (MemoryConfig { frames: 1, ..good }, "memory.frames"),
            (MemoryConfig { frame_bytes: 63, ..good }, "memory.frame_bytes"),
            (MemoryConfig { depth: good.frames + 1, ..good }, "memory.depth"),
            (MemoryConfig { depth: 0, ..good }, "memory.depth"),
        ] {
            let error = pair(config).err().expect("out of range");
            assert!(error.to_string().contains(field), "{error}");
        }
    }

    #[test]
    fn an_unplugged_wire_is_counted_and_costs_no_frame() {
        let config = MemoryConfig { frames: 4, frame_bytes: 64, depth: 4 };
        let (mut a, b) = pair(config).expect("sizes are in range");
        drop(b);
        for round in 1..=100 {
            let mut frame = a.allocate().expect("frames come back");
            frame.set_len(60);
            a.transmit(frame).expect("the queue is empty");
            a.flush();
            assert_eq!(a.stats().tx_errors, round);
        }
    }

    #[test]
    fn a_peer_that_does_not_read_pushes_back() {
        let config = MemoryConfig { frames: 8, frame_bytes: 64, depth: 2 };
        let (mut a, mut b) = pair(config).expect("sizes are in range");
        let mut sent = 0u8;
        while let Some(mut frame) = a.allocate() {
            a.room(&mut frame)[0] = sent;
            frame.set_len(1);
            if let Err(frame) = a.transmit(frame) {
                a.release(frame);
                break;
            }
            a.flush();
            sent += 1;
        }
        assert_eq!(sent, 4, "two on the wire, two in the queue");
        assert_eq!(a.stats().tx_full, 1);
        let (mut batch, mut seen) = (Batch::new(), Vec::new());
        for _ in 0..2 {
            b.receive(&mut batch);
            for frame in batch.drain(..) {
                seen.push(b.bytes(&frame)[0]);
                b.release(frame);
            }
            a.flush();
        }
        assert_eq!(seen, [0, 1, 2, 3]);
    }
}
