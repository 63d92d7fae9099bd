//! Kernel UDP sockets presented as Ethernet frames: no privileges, and the comparison for AF_XDP.
//!
//! Payloads are received straight into frame memory behind room for the headers, which are then
//! written in front of them; a frame that was built to be sent gives its payload to the socket
//! bound to its source port, and the kernel writes the real headers. Datagrams that arrive carry a
//! valid IPv4 checksum and UDP checksum 0, "none computed" (RFC 768): the kernel has verified
//! them already, and a receiver that verifies accepts them too.
//!
//! Receiving costs a system call per socket and call, transmitting one per socket with something
//! to send and flush.

mod socket;

use crate::pool::{Owner, Pool};
use crate::{BATCH_FRAMES, Batch, Frame, Nic, NicError, NicInfo, NicMode, NicStats};
use arrayvec::ArrayVec;
use socket::{Scratch, Socket};
use std::net::{Ipv4Addr, SocketAddrV4};
use wire::datagram::{Checksums, Datagram, PAYLOAD_OFFSET};

/// What to bind, and sizes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UdpConfig {
    /// Local address: datagrams to it are received, and all are sent from it.
    pub local_ip: Ipv4Addr,
    /// Ports of the local address to receive on and to send from. Port 0 takes any free one, see
    /// [`UdpNic::ports`].
    pub ports: Vec<u16>,
    /// Multicast groups and ports to receive. Several processes may receive the same group.
    pub join: Vec<SocketAddrV4>,
    /// Frames in all, 128 to 65536.
    pub frames: u32,
    /// Datagrams queued per socket between two flushes at most, 1 to 1024.
    pub queue_frames: u32,
    /// Socket buffers asked for, each way.
    pub socket_buffer_bytes: u32,
}

impl Default for UdpConfig {
    fn default() -> Self {
        Self {
            local_ip: Ipv4Addr::LOCALHOST,
            ports: Vec::new(),
            join: Vec::new(),
            frames: 4096,
            queue_frames: 512,
            socket_buffer_bytes: 4 << 20,
        }
    }
}

/// Bytes of a frame: an Ethernet frame of MTU 1500 and some more.
const FRAME_BYTES: usize = 2048;
/// A `sendmmsg` takes UIO_MAXIOV = 1024 messages at most.
const QUEUE_FRAMES_MAX: u32 = 1024;

const _: () = assert!(QUEUE_FRAMES_MAX as usize >= BATCH_FRAMES, "the scratch serves both ways");

impl UdpConfig {
    fn validate(&self) -> Result<(), NicError> {
        let reject = |field, problem: String| -> Result<(), NicError> {
            Err(NicError::Config { field, problem })
        };
        let ip = self.local_ip;
        if ip.is_unspecified() || ip.is_multicast() || ip.is_broadcast() {
            return reject("local_ip", format!("{ip} is not the address of one interface"));
        }
        if self.ports.is_empty() && self.join.is_empty() {
            return reject("ports", "name at least one port or group".to_owned());
        }
        if let Some(group) = self.join.iter().find(|g| !g.ip().is_multicast() || g.port() == 0) {
            return reject("join", format!("{group} is not a multicast group and port"));
        }
        if !(128..=65_536).contains(&self.frames) {
            return reject("udp.frames", format!("{} is not within 128 to 65536", self.frames));
        }
        if !(1..=QUEUE_FRAMES_MAX).contains(&self.queue_frames) {
            let problem = format!("{} is not within 1 to {QUEUE_FRAMES_MAX}", self.queue_frames);
            return reject("udp.queue_frames", problem);
        }
        Ok(())
    }
}

/// Kernel UDP sockets behind the interface of a network card.
pub struct UdpNic {
    memory: Box<[u8]>,
    pool: Pool,
    /// Those of the local ports first, then those of the groups.
    sockets: Vec<Socket>,
    /// Local port and index into `sockets`, sorted.
    by_port: Vec<(u16, usize)>,
    /// The socket to receive from first, so that a busy one does not starve the others.
    next: usize,
    scratch: Scratch,
    warned: bool,
    stats: NicStats,
    info: NicInfo,
}

impl UdpNic {
    /// Binds all sockets and joins all groups.
    ///
    /// # Errors
    /// [`NicError::Config`], [`NicError::PortTaken`], [`NicError::NoAddress`],
    /// [`NicError::Privilege`] for ports below 1024, or what else the kernel refused.
    pub fn open(config: &UdpConfig) -> Result<Self, NicError> {
        config.validate()?;
        let mut sockets = Vec::with_capacity(config.ports.len() + config.join.len());
        for &port in &config.ports {
            sockets.push(Socket::unicast(config, port)?);
        }
        for &group in &config.join {
            sockets.push(Socket::group(config, group)?);
        }
        let local = &sockets[..config.ports.len()];
        let mut by_port: Vec<_> = local.iter().enumerate().map(|(i, s)| (s.port, i)).collect();
        by_port.sort_unstable();
        let [a, b, c, d] = config.local_ip.octets();
        Ok(Self {
            memory: vec![0; config.frames as usize * FRAME_BYTES].into_boxed_slice(),
            pool: Pool::new(config.frames),
            sockets,
            by_port,
            next: 0,
            scratch: Scratch::new(config.queue_frames.max(BATCH_FRAMES as u32) as usize),
            warned: false,
            stats: NicStats::default(),
            info: NicInfo {
                mode: NicMode::KernelUdp,
                name: config.local_ip.to_string(),
                mac: [2, 0, a, b, c, d],
                frame_bytes: FRAME_BYTES,
                frames_total: config.frames,
                huge_pages: false,
            },
        })
    }

    /// The local ports in the order of [`UdpConfig::ports`], with those the kernel chose.
    #[must_use]
    pub fn ports(&self) -> Vec<u16> {
        self.sockets[..self.by_port.len()].iter().map(|socket| socket.port).collect()
    }

    /// Receives from one socket what still fits the batch.
    fn receive_from(&mut self, index: usize, batch: &mut Batch) {
        let socket = &self.sockets[index];
        let want = batch.remaining_capacity().min(self.pool.count(Owner::Free) as usize);
        if want == 0 {
            return;
        }
        let base = self.memory.as_mut_ptr();
        for nth in 0..want {
            let frame = self.pool.peek(nth).expect("as many frames are free");
            let room = base.wrapping_add(frame as usize * FRAME_BYTES + PAYLOAD_OFFSET);
            self.scratch.prepare(nth, room, FRAME_BYTES - PAYLOAD_OFFSET);
        }
        let received = match socket.receive(&mut self.scratch, want) {
            Ok(received) => received,
            Err(error) => {
                self.stats.rx_dropped += 1;
                return self.warn("receiving", &error);
            }
        };
        let destination = SocketAddrV4::new(socket.destination, socket.port);
        // Given back after the loop: a frame given back is the next one taken.
        let mut spoilt = ArrayVec::<u32, BATCH_FRAMES>::new();
        for nth in 0..received {
            let frame = self.pool.take(Owner::Held).expect("it was peeked at");
            let message = self.scratch.received(nth);
            if message.truncated {
                self.stats.rx_oversized += 1;
                spoilt.push(frame);
                continue;
            }
            let start = frame as usize * FRAME_BYTES;
            let bytes = &mut self.memory[start..start + FRAME_BYTES];
            let len = socket::write_headers(
                bytes,
                message.source,
                destination,
                self.info.mac,
                message.len,
            );
            self.stats.rx_frames += 1;
            self.stats.rx_bytes += len as u64;
            batch.push(Frame::new(start as u64, len as u32));
        }
        for frame in spoilt {
            self.pool.give(frame, Owner::Held);
        }
    }

    /// Gives the frames a socket has dealt with back.
    fn send_queue(&mut self, index: usize) {
        let Self { sockets, memory, scratch, pool, stats, .. } = self;
        let socket = &mut sockets[index];
        let outcome = socket.send(memory, scratch);
        stats.kicks += u64::from(outcome.calls);
        stats.tx_errors += u64::from(outcome.refused);
        for outgoing in socket.queue.drain(..outcome.done) {
            pool.give(outgoing.frame, Owner::Sending);
        }
        if let Some(error) = outcome.error {
            self.warn("sending", &error);
        }
    }

    /// Says what went wrong once; the counters say how often.
    #[cold]
    fn warn(&mut self, action: &'static str, error: &std::io::Error) {
        if !std::mem::replace(&mut self.warned, true) {
            let name = &self.info.name;
            tracing::warn!(%error, name, action, "kernel UDP; counted from here on, not logged");
        }
    }
}

impl Nic for UdpNic {
    fn receive(&mut self, batch: &mut Batch) {
        assert!(batch.is_empty(), "receive into a batch that still holds frames");
        for _ in 0..self.sockets.len() {
            if batch.is_full() {
                break;
            }
            self.receive_from(self.next, batch);
            self.next = (self.next + 1) % self.sockets.len();
        }
        self.pool.assert_conserved();
    }

    fn bytes<'a>(&'a self, frame: &'a Frame) -> &'a [u8] {
        let start = frame.addr() as usize;
        &self.memory[start..start + FRAME_BYTES][..frame.len()]
    }

    fn room<'a>(&'a mut self, frame: &'a mut Frame) -> &'a mut [u8] {
        let start = frame.addr() as usize;
        &mut self.memory[start..start + FRAME_BYTES]
    }

    fn release(&mut self, frame: Frame) {
        self.pool.give(frame_index(&frame), Owner::Held);
    }

    fn allocate(&mut self) -> Option<Frame> {
        let Some(index) = self.pool.take(Owner::Held) else {
            self.stats.tx_full += 1;
            return None;
        };
        Some(Frame::new(u64::from(index) * FRAME_BYTES as u64, 0))
    }

    fn transmit(&mut self, frame: Frame) -> Result<(), Frame> {
        let parsed = Datagram::parse(self.bytes(&frame), Checksums::Trust).ok().and_then(|it| {
            let entry = self.by_port.binary_search_by_key(&it.source.port, |&(port, _)| port);
            Some((self.by_port[entry.ok()?].1, it.destination, it.payload.len()))
        });
        let Some((index, destination, len)) = parsed else {
            // No socket could send this: a frame that is not UDP, or from a port not bound.
            self.stats.tx_errors += 1;
            self.warn("sending", &std::io::ErrorKind::InvalidInput.into());
            self.release(frame);
            return Ok(());
        };
        let socket = &mut self.sockets[index];
        if socket.queue.len() == socket.queue.capacity() {
            self.stats.tx_full += 1;
            return Err(frame);
        }
        let number = frame_index(&frame);
        self.pool.pass(number, Owner::Held, Owner::Sending);
        let payload = frame.addr() as usize + PAYLOAD_OFFSET;
        let destination = SocketAddrV4::new(destination.ip.into(), destination.port);
        socket.queue.push(socket::Outgoing { frame: number, payload, len, destination });
        self.stats.tx_frames += 1;
        self.stats.tx_bytes += frame.len() as u64;
        Ok(())
    }

    fn flush(&mut self) {
        for index in 0..self.by_port.len() {
            if !self.sockets[index].queue.is_empty() {
                self.send_queue(index);
            }
        }
        self.pool.assert_conserved();
    }

    fn stats(&self) -> NicStats {
        self.stats
    }

    fn refresh_stats(&mut self) {
        self.stats.rx_ring_full = self.sockets.iter().map(Socket::drops).sum();
    }

    fn info(&self) -> &NicInfo {
        &self.info
    }
}

fn frame_index(frame: &Frame) -> u32 {
    (frame.addr() / FRAME_BYTES as u64) as u32
}
