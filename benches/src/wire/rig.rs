//! The laboratory of the measurement: two paths, each with a client at one end and a server at the
//! other; both servers on one thread.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::thread::JoinHandle;

use engine::config::Config;
use hdrhistogram::Histogram;
use nic::lab::{Host, Lab};
use nic::{AnyNic, Nic, NicConfig, NicMode, thread};
use wire::datagram::Endpoint;

use super::client::Client;
use super::server::{self, Role, Said, Served, Stand};
use super::{Sample, WireError, WireOptions};
use crate::machine::{Machine, PRIORITY};
use crate::stats::Percentiles;
use crate::trader::{Flow, Trader, order_entry, venue_config};

/// Where the echo listens, beside the venue.
const ECHO_PORT: u16 = 26_499;
/// Where the client listens.
const CLIENT_PORT: u16 = 26_500;

/// All of it.
pub(super) struct Rig {
    clients: Vec<Client>,
    mode: NicMode,
    packing_ns: u64,
    bursts: Option<SyncSender<(usize, Role)>>,
    said: Receiver<Said>,
    stop: Arc<AtomicBool>,
    server: Option<JoinHandle<()>>,
    machine: Machine,
    client_core: usize,
    client_realtime: thread::Realtime,
    memory_locked: bool,
    /// The cables stay as long as the rig.
    _labs: Vec<Lab>,
}

impl Rig {
    /// Builds the paths (first AF_XDP, then kernel UDP), starts the server's thread, and settles
    /// the calling one as the client's.
    pub(super) fn build(options: &WireOptions) -> Result<Self, WireError> {
        let cores = thread::cores();
        if cores.len() < 2 {
            return Err(WireError::Cores(cores.len()));
        }
        let labs = vec![Lab::create()?, Lab::create()?];
        let mut config = venue_config(labs[0].venue.ip, "memory");
        if let Some(packing_ns) = options.packing_ns {
            config.feed.packing_ns = packing_ns;
        }
        let (mut clients, mut stands, mut mode) = (Vec::new(), Vec::new(), NicMode::KernelUdp);
        for (lab, wanted) in labs.iter().zip([options.mode, Some(NicMode::KernelUdp)]) {
            let nic = open_venue(&lab.venue, &config, wanted)?;
            if stands.is_empty() {
                mode = nic.info().mode;
            }
            stands.push(Stand::new(nic, &config)?);
            clients.push(client(lab, &config, wanted)?);
        }
        let memory_locked = thread::lock_memory().is_ok();
        let (bursts, burst) = mpsc::sync_channel(1);
        let (says, said) = mpsc::sync_channel(1);
        let stop = Arc::new(AtomicBool::new(false));
        let server = {
            let stop = Arc::clone(&stop);
            std::thread::spawn(move || server::serve(stands, &burst, &says, &stop))
        };
        let Ok(Said::Settled(machine)) = said.recv() else { return Err(WireError::Server) };
        let client_core = cores[0];
        // Two cores were counted, and this is one of them.
        thread::pin(client_core).expect("a core of this process");
        let client_realtime = thread::realtime(PRIORITY);
        Ok(Self {
            clients,
            mode,
            packing_ns: config.feed.packing_ns,
            bursts: Some(bursts),
            said,
            stop,
            server: Some(server),
            machine,
            client_core,
            client_realtime,
            memory_locked,
            _labs: labs,
        })
    }

    /// One burst of one role on one path.
    pub(super) fn burst(
        &mut self,
        path: usize,
        role: Role,
        orders: u32,
    ) -> Result<Sample, WireError> {
        let (rtt, served) = self.with_server(path, role, |client| match role {
            Role::Echo => client.echo(orders),
            Role::Venue => client.trade(orders),
        })?;
        let Served { residency, kicks, frames } = served;
        let rtt: Histogram<u64> = rtt;
        Ok(Sample { rtt: Percentiles::of(&rtt), residency, kicks, frames })
    }

    /// Cancels what the bursts left in the books of a path.
    pub(super) fn clear_books(&mut self, path: usize) -> Result<(), WireError> {
        self.with_server(path, Role::Venue, Client::clear_books).map(drop)
    }

    fn with_server<T>(
        &mut self,
        path: usize,
        role: Role,
        work: impl FnOnce(&mut Client) -> Result<T, WireError>,
    ) -> Result<(T, Served), WireError> {
        let bursts = self.bursts.as_ref().expect("there until the rig is dropped");
        bursts.send((path, role)).map_err(|_| WireError::Server)?;
        let Ok(Said::Ready) = self.said.recv() else { return Err(WireError::Server) };
        let outcome = work(&mut self.clients[path]);
        self.stop.store(true, Ordering::Relaxed);
        let Ok(Said::Done(served)) = self.said.recv() else { return Err(WireError::Server) };
        Ok((outcome?, served?))
    }

    pub(super) const fn mode(&self) -> NicMode {
        self.mode
    }

    pub(super) const fn feed_packing_ns(&self) -> u64 {
        self.packing_ns
    }

    pub(super) fn frame_bytes(&self) -> usize {
        self.clients[0].frame_bytes()
    }

    pub(super) const fn client_core(&self) -> usize {
        self.client_core
    }

    pub(super) fn client_realtime(&self) -> String {
        self.client_realtime.to_string()
    }

    pub(super) const fn memory_locked(&self) -> bool {
        self.memory_locked
    }

    /// How the server's thread ran.
    pub(super) fn finish(self) -> Machine {
        self.machine.clone()
    }
}

impl Drop for Rig {
    fn drop(&mut self) {
        self.bursts = None;
        if let Some(server) = self.server.take() {
            // A panic there was printed when it happened; the measurement has ended either way.
            let _ = server.join();
        }
    }
}

/// The venue's interface: its own ports and the echo's.
fn open_venue(host: &Host, config: &Config, mode: Option<NicMode>) -> Result<AnyNic, WireError> {
    let network = &config.network;
    let venue = [network.order_entry_port, network.rerequest_port, config.feed.source_port];
    open(host, [&venue[..], &[ECHO_PORT]].concat(), mode)
}

fn client(lab: &Lab, config: &Config, mode: Option<NicMode>) -> Result<Client, WireError> {
    let nic = open(&lab.firms, vec![CLIENT_PORT], mode)?;
    let host = &lab.firms;
    let here = Endpoint { mac: host.mac, ip: host.ip.octets(), port: CLIENT_PORT };
    let trader = Trader::new(here, order_entry(config, lab.venue.mac), config);
    Ok(Client::new(nic, trader, Flow::new(config), ECHO_PORT))
}

fn open(host: &Host, ports: Vec<u16>, mode: Option<NicMode>) -> Result<AnyNic, WireError> {
    let _entered = host.ns.enter()?;
    Ok(nic::open(&NicConfig {
        interface: Some(host.interface.to_owned()),
        local_ip: host.ip,
        ports,
        mode,
        ..NicConfig::default()
    })?)
}
