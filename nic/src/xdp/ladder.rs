//! Down the ladder: zero copy, native copy, generic; every refusal logged with its reason.

use super::loader::{self, Hook};
use super::reservation::Reservation;
use super::socket::Socket;
use super::umem::Umem;
use super::{XdpConfig, XdpNic, program};
use crate::pool::{Owner, Pool};
use crate::sys::{Interface, LINGER, patiently};
use crate::{NicError, NicInfo, NicMode, NicStats};
use std::io;
use std::os::fd::{AsFd, OwnedFd};
use std::time::{Duration, Instant};

/// Our program on an interface. It keeps the map, and leaves the interface when this is dropped.
#[derive(Debug)]
pub(super) struct Attachment {
    _link: OwnedFd,
    hook: Hook,
}

/// The rungs of AF_XDP, best first.
const RUNGS: [NicMode; 3] = [NicMode::XdpZeroCopy, NicMode::XdpNativeCopy, NicMode::XdpSkb];
/// Room for the VLAN tag a card may leave in a received packet, on top of the Ethernet header.
const LINK_HEADER_BYTES: usize = 14 + 4;
/// Fewest packets a transmit call sends before it wants to be called again.
const TX_BUDGET_MIN: u32 = 32;
/// Calls more than that takes that one flush may make, for buffers that are full for a moment.
const KICK_SLACK: u32 = 16;

const fn hook(mode: NicMode) -> Hook {
    match mode {
        NicMode::XdpSkb => Hook::Generic,
        _ => Hook::Native,
    }
}

const fn bind_flag(mode: NicMode) -> u16 {
    match mode {
        NicMode::XdpZeroCopy => libc::XDP_ZEROCOPY,
        _ => libc::XDP_COPY,
    }
}

/// Opens the best rung, or the one asked for.
pub(super) fn open(config: &XdpConfig) -> Result<XdpNic, NicError> {
    config.validate()?;
    let rungs = match config.mode {
        None => &RUNGS[..],
        Some(mode) => {
            let at = RUNGS.iter().position(|&rung| rung == mode).ok_or(NicError::Config {
                field: "mode",
                problem: format!("{} is not a mode of AF_XDP", mode.name()),
            })?;
            &RUNGS[at..=at]
        }
    };
    let interface = Interface::find(&config.interface)?;
    check(config, &interface)?;
    let reservation = Reservation::new(config)?;
    let umem = Umem::new(&config.sizes)?;
    let map = loader::create_map(config.queue + 1)
        .map_err(|error| NicError::os("making an XSKMAP", error))?;
    let program = loader::load(&program::assemble(map.as_fd(), &config.endpoints()))?;
    let mut attachment = None;
    let mut tried = Vec::new();
    for &mode in rungs {
        let rung = Rung { config, interface: &interface, mode };
        match rung.open(&umem, &program, &map, &mut attachment) {
            Ok((socket, pool)) => {
                let attachment = attachment.expect("an open rung is attached");
                return Ok(rung.finish(attachment, socket, umem, reservation, pool));
            }
            Err(error) if rungs.len() == 1 => return Err(error),
            Err(error) => {
                let (rung, name) = (mode.name(), &interface.name);
                tracing::warn!(%error, rung, interface = name, "rung of the NIC ladder refused");
                tried.push(format!("  {rung}: {error}"));
            }
        }
    }
    Err(NicError::NoRung { tried: tried.join("\n") })
}

/// What no rung can do without.
fn check(config: &XdpConfig, interface: &Interface) -> Result<(), NicError> {
    let name = interface.name.clone();
    if !interface.up {
        return Err(NicError::InterfaceDown { name });
    }
    let frame_bytes = config.sizes.frame_bytes();
    let max = (frame_bytes - LINK_HEADER_BYTES) as u32;
    if interface.mtu > max {
        return Err(NicError::MtuTooLarge { name, mtu: interface.mtu, max, frame_bytes });
    }
    if let Some(queues @ 2..) = interface.queues {
        tracing::warn!(
            interface = name,
            queues,
            queue = config.queue,
            "the card spreads packets over several queues and only one is ours; steer them with \
             `ethtool -L {name} combined 1` or `ethtool -N {name} flow-type udp4 dst-port <port> \
             action {}`",
            config.queue
        );
    }
    Ok(())
}

struct Rung<'a> {
    config: &'a XdpConfig,
    interface: &'a Interface,
    mode: NicMode,
}

impl Rung<'_> {
    /// Attaches, fills, binds, and only then lets packets in, so that none is lost on the way:
    /// until the socket is in the map the program passes everything on.
    fn open(
        &self,
        umem: &Umem,
        program: &OwnedFd,
        map: &OwnedFd,
        attachment: &mut Option<Attachment>,
    ) -> Result<(Socket, Pool), NicError> {
        let hook = hook(self.mode);
        if attachment.as_ref().is_none_or(|it| it.hook != hook) {
            // The old one must go before the new one can come.
            *attachment = None;
            let link = self.attach(program)?;
            *attachment = Some(Attachment { _link: link, hook });
        }
        let (socket, pool) = self.bind(umem)?;
        let zero_copy = socket
            .is_zero_copy()
            .map_err(|error| NicError::os("reading the options of an AF_XDP socket", error))?;
        assert_eq!(zero_copy, self.mode == NicMode::XdpZeroCopy, "the kernel does as it is told");
        // Drivers that cannot transmit this way refuse the first call.
        socket.kick_tx().or_else(|error| match error.raw_os_error() {
            Some(libc::EAGAIN | libc::EBUSY | libc::ENOBUFS | libc::EINTR) => Ok(()),
            _ => Err(self.unsupported("transmitting", error)),
        })?;
        loader::insert(map.as_fd(), self.config.queue, socket.as_fd())
            .map_err(|error| NicError::os("putting the socket into the XSKMAP", error))?;
        Ok((socket, pool))
    }

    /// A bound socket with frames to receive into. A queue whose last owner has just gone is busy
    /// for some milliseconds.
    fn bind(&self, umem: &Umem) -> Result<(Socket, Pool), NicError> {
        let (sizes, start) = (&self.config.sizes, Instant::now());
        let attempt = || {
            let mut pool = Pool::with_set_apart(sizes.frames, sizes.receive_frames());
            let mut socket = Socket::new(umem, sizes)?;
            for _ in 0..sizes.fill_target() {
                let index = pool.take(Owner::Receiving).expect("half of the frames at most");
                socket.fill.push(umem.address(index));
            }
            socket.fill.submit();
            let flags = bind_flag(self.mode);
            match socket.bind(self.interface.index, self.config.queue, flags) {
                Ok(()) => Ok((socket, pool)),
                Err(error) => Err(self.bind_error(error, start.elapsed())),
            }
        };
        let busy = |error: &NicError| matches!(error, NicError::QueueBusy { .. });
        patiently(Duration::from_millis(sizes.bind_patience_ms), attempt, busy)
    }

    fn attach(&self, program: &OwnedFd) -> Result<OwnedFd, NicError> {
        let attempt = || {
            loader::attach(program.as_fd(), self.interface.index, hook(self.mode))
                .map_err(|error| self.attach_error(error))
        };
        patiently(LINGER, attempt, |error| matches!(error, NicError::ProgramBusy { .. }))
    }

    fn finish(
        &self,
        attachment: Attachment,
        socket: Socket,
        umem: Umem,
        reservation: Reservation,
        pool: Pool,
    ) -> XdpNic {
        let sizes = &self.config.sizes;
        let info = NicInfo {
            mode: self.mode,
            name: self.interface.name.clone(),
            mac: self.interface.mac,
            frame_bytes: sizes.frame_bytes(),
            frames_total: sizes.frames,
            huge_pages: umem.is_huge(),
        };
        tracing::info!(
            mode = info.mode.name(),
            interface = info.name,
            queue = self.config.queue,
            huge_pages = info.huge_pages,
            "AF_XDP is open"
        );
        XdpNic {
            _attachment: attachment,
            socket,
            umem,
            _reservation: reservation,
            pool,
            fill_target: sizes.fill_target(),
            kicks_max: sizes.tx_ring / TX_BUDGET_MIN + KICK_SLACK,
            unsent: false,
            warned: false,
            stats: NicStats::default(),
            info,
        }
    }

    fn attach_error(&self, source: io::Error) -> NicError {
        let name = self.interface.name.clone();
        match source.raw_os_error() {
            Some(libc::EBUSY | libc::EEXIST) => NicError::ProgramBusy { name, source },
            Some(libc::EPERM | libc::EACCES) => NicError::os("attaching the XDP program", source),
            _ => self.unsupported("attaching the XDP program", source),
        }
    }

    fn bind_error(&self, source: io::Error, waited: Duration) -> NicError {
        let (name, queue) = (self.interface.name.clone(), self.config.queue);
        match source.raw_os_error() {
            Some(libc::EBUSY) => NicError::QueueBusy { name, queue, waited_ms: waited.as_millis() },
            Some(libc::EPERM | libc::EACCES) => NicError::os("binding an AF_XDP socket", source),
            Some(libc::EINVAL) if self.interface.queues.is_none_or(|queues| queue >= queues) => {
                NicError::NoQueue { name, queue, source }
            }
            _ => self.unsupported("binding an AF_XDP socket", source),
        }
    }

    fn unsupported(&self, action: &'static str, source: io::Error) -> NicError {
        let (mode, name) = (self.mode.name(), self.interface.name.clone());
        NicError::Unsupported { mode, name, action, source }
    }
}
