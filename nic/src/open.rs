//! From a configuration to an open interface: the whole ladder, down to kernel UDP.

use crate::memory::MemoryNic;
use crate::udp::{UdpConfig, UdpNic};
use crate::xdp::{XdpConfig, XdpNic, XdpSizes};
use crate::{Batch, Frame, Nic, NicError, NicInfo, NicMode, NicStats};
use std::net::{Ipv4Addr, SocketAddrV4};

/// What a shard or a participant wants of the network.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NicConfig {
    /// Interface for AF_XDP; without one kernel UDP is used.
    pub interface: Option<String>,
    /// Queue of the interface.
    pub queue: u32,
    /// Local address.
    pub local_ip: Ipv4Addr,
    /// Local UDP ports to receive on and send from.
    pub ports: Vec<u16>,
    /// Multicast groups and ports to receive.
    pub join: Vec<SocketAddrV4>,
    /// The one rung to use; otherwise the best the machine allows.
    pub mode: Option<NicMode>,
    /// Memory and rings of AF_XDP.
    pub xdp: XdpSizes,
}

impl Default for NicConfig {
    fn default() -> Self {
        Self {
            interface: None,
            queue: 0,
            local_ip: Ipv4Addr::LOCALHOST,
            ports: Vec::new(),
            join: Vec::new(),
            mode: None,
            xdp: XdpSizes::default(),
        }
    }
}

/// Opens the best rung the machine allows, or the one asked for. Each refusal is logged with its
/// reason, and the rung in use with it; it is also in [`Nic::info`].
///
/// What is wrong with the configuration (a missing interface, one that is down, a taken port) is
/// an error on every rung and not a reason to try the next.
///
/// # Errors
/// [`NicError`] in all its ways.
pub fn open(config: &NicConfig) -> Result<AnyNic, NicError> {
    match (&config.interface, config.mode) {
        (_, Some(NicMode::Memory)) => Err(NicError::Config {
            field: "mode",
            problem: "memory interfaces come in pairs, from memory::pair".to_owned(),
        }),
        (_, Some(NicMode::KernelUdp)) => open_udp(config),
        (None, None) => {
            tracing::info!("no interface is configured for AF_XDP");
            open_udp(config)
        }
        (None, Some(mode)) => Err(NicError::Config {
            field: "interface",
            problem: format!("{} needs the name of an interface", mode.name()),
        }),
        (Some(interface), Some(_)) => Ok(AnyNic::Xdp(open_xdp(config, interface)?)),
        (Some(interface), None) => match open_xdp(config, interface) {
            Ok(nic) => Ok(AnyNic::Xdp(nic)),
            Err(error) if error.is_refusal() => {
                tracing::warn!(%error, "AF_XDP is refused, falling back to kernel UDP");
                open_udp(config)
            }
            Err(error) => Err(error),
        },
    }
}

fn open_xdp(config: &NicConfig, interface: &str) -> Result<XdpNic, NicError> {
    XdpNic::open(&XdpConfig {
        interface: interface.to_owned(),
        queue: config.queue,
        local_ip: config.local_ip,
        ports: config.ports.clone(),
        join: config.join.clone(),
        mode: config.mode,
        sizes: config.xdp.clone(),
    })
}

fn open_udp(config: &NicConfig) -> Result<AnyNic, NicError> {
    let nic = UdpNic::open(&UdpConfig {
        local_ip: config.local_ip,
        ports: config.ports.clone(),
        join: config.join.clone(),
        ..UdpConfig::default()
    })?;
    let (mode, ip) = (nic.info().mode.name(), config.local_ip);
    tracing::info!(mode, %ip, ports = ?nic.ports(), "kernel UDP is open");
    Ok(AnyNic::Udp(nic))
}

/// Whichever back end it is.
pub enum AnyNic {
    /// AF_XDP.
    Xdp(XdpNic),
    /// Kernel UDP.
    Udp(UdpNic),
    /// Memory.
    Memory(MemoryNic),
}

impl From<MemoryNic> for AnyNic {
    fn from(nic: MemoryNic) -> Self {
        Self::Memory(nic)
    }
}

macro_rules! each {
    ($any:expr, $nic:ident => $call:expr) => {
        match $any {
            AnyNic::Xdp($nic) => $call,
            AnyNic::Udp($nic) => $call,
            AnyNic::Memory($nic) => $call,
        }
    };
}

impl Nic for AnyNic {
    #[inline]
    fn receive(&mut self, batch: &mut Batch) {
        each!(self, nic => nic.receive(batch));
    }

    #[inline]
    fn bytes<'a>(&'a self, frame: &'a Frame) -> &'a [u8] {
        each!(self, nic => nic.bytes(frame))
    }

    #[inline]
    fn room<'a>(&'a mut self, frame: &'a mut Frame) -> &'a mut [u8] {
        each!(self, nic => nic.room(frame))
    }

    #[inline]
    fn release(&mut self, frame: Frame) {
        each!(self, nic => nic.release(frame));
    }

    #[inline]
    fn allocate(&mut self) -> Option<Frame> {
        each!(self, nic => nic.allocate())
    }

    #[inline]
    fn transmit(&mut self, frame: Frame) -> Result<(), Frame> {
        each!(self, nic => nic.transmit(frame))
    }

    #[inline]
    fn flush(&mut self) {
        each!(self, nic => nic.flush());
    }

    fn stats(&self) -> NicStats {
        each!(self, nic => nic.stats())
    }

    fn refresh_stats(&mut self) {
        each!(self, nic => nic.refresh_stats());
    }

    fn info(&self) -> &NicInfo {
        each!(self, nic => nic.info())
    }
}
