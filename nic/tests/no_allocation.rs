//! After start the back ends that use the kernel allocate nothing, from a frame in hand to its echo
//! on the way. The one in memory is counted with the whole venue, by the engine's test of that
//! name.

#![allow(clippy::unwrap_used)]

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::time::{Duration, Instant};

use outcry_nic::lab::{Lab, require_root};
use outcry_nic::udp::{UdpConfig, UdpNic};
use outcry_nic::xdp::{XdpConfig, XdpNic, XdpSizes};
use outcry_nic::{Batch, Nic, NicError, NicMode, echo};

const DATAGRAMS: u32 = 2_000;
const PORT: u16 = 4001;
const PATIENCE: Duration = Duration::from_secs(10);

/// Counts the allocations of threads that ask for it.
struct Counting;

thread_local! {
    static WATCHED: Cell<bool> = const { Cell::new(false) };
    static ALLOCATIONS: Cell<u64> = const { Cell::new(0) };
}

fn count() {
    if WATCHED.get() {
        ALLOCATIONS.set(ALLOCATIONS.get() + 1);
    }
}

// SAFETY: every call is handed on to the system allocator unchanged.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, pointer: *mut u8, layout: Layout) {
        count();
        // SAFETY: as the caller promised.
        unsafe { System.dealloc(pointer, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// Has a kernel socket send datagrams one by one and get them back; what that allocated at the NIC.
fn echoes(nic: &mut impl Nic, socket: &UdpSocket, venue: SocketAddrV4) -> u64 {
    socket.set_read_timeout(Some(PATIENCE)).unwrap();
    let (mut batch, mut buffer) = (Batch::new(), [0; 64]);
    ALLOCATIONS.set(0);
    for number in 0..DATAGRAMS {
        socket.send_to(&number.to_be_bytes(), venue).unwrap();
        let deadline = Instant::now() + PATIENCE;
        WATCHED.set(true);
        let mut frames = 0;
        while frames == 0 && Instant::now() < deadline {
            frames = echo::serve(nic, &mut batch, || 0).map_or(0, |burst| burst.frames);
            nic.refresh_stats();
        }
        WATCHED.set(false);
        let bytes = socket.recv(&mut buffer).unwrap();
        assert_eq!(buffer[..bytes], number.to_be_bytes());
    }
    ALLOCATIONS.get()
}

#[test]
fn the_counter_counts() {
    WATCHED.set(true);
    drop(Vec::<u8>::with_capacity(1));
    WATCHED.set(false);
    assert!(ALLOCATIONS.get() >= 2);
}

#[test]
fn kernel_udp_allocates_nothing() {
    let ip = Ipv4Addr::LOCALHOST;
    let config = UdpConfig { local_ip: ip, ports: vec![0], ..UdpConfig::default() };
    let mut nic = UdpNic::open(&config).unwrap();
    let venue = SocketAddrV4::new(ip, nic.ports()[0]);
    assert_eq!(echoes(&mut nic, &UdpSocket::bind((ip, 0)).unwrap(), venue), 0);
}

#[test]
fn af_xdp_allocates_nothing() {
    if !require_root("af_xdp_allocates_nothing") {
        return;
    }
    let lab = Lab::create().unwrap();
    let socket = {
        let _entered = lab.firms.ns.enter().unwrap();
        UdpSocket::bind((lab.firms.ip, 0)).unwrap()
    };
    for mode in [NicMode::XdpNativeCopy, NicMode::XdpSkb] {
        let config = XdpConfig {
            interface: lab.venue.interface.to_owned(),
            queue: 0,
            local_ip: lab.venue.ip,
            ports: vec![PORT],
            join: vec![],
            mode: Some(mode),
            sizes: XdpSizes::default(),
        };
        let _entered = lab.venue.ns.enter().unwrap();
        let mut nic = match XdpNic::open(&config) {
            Ok(nic) => nic,
            // Every interface can do the other.
            Err(NicError::Unsupported { .. }) if mode == NicMode::XdpNativeCopy => continue,
            Err(error) => panic!("{mode:?}: {error}"),
        };
        let venue = SocketAddrV4::new(lab.venue.ip, PORT);
        assert_eq!(echoes(&mut nic, &socket, venue), 0, "{mode:?}");
    }
}
