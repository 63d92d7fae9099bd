//! AF_XDP end to end between two namespaces, in every mode the machine allows.

#![allow(clippy::unwrap_used)]

mod suite;

use outcry_nic::lab::{Host, Lab, NetNs, require_root};
use outcry_nic::udp::{UdpConfig, UdpNic};
use outcry_nic::xdp::{XdpConfig, XdpNic, XdpSizes};
use outcry_nic::{AnyNic, Batch, Nic, NicConfig, NicError, NicMode, open};
use std::cell::RefCell;
use std::io::{BufRead, BufReader, ErrorKind};
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::os::unix::process::ExitStatusExt;
use std::process::{Command, Stdio};
use std::sync::Once;
use std::time::{Duration, Instant};
use suite::{End, PATIENCE, conforms};
use wire::datagram::{Endpoint, multicast_mac};

const MODES: [NicMode; 3] = [NicMode::XdpZeroCopy, NicMode::XdpNativeCopy, NicMode::XdpSkb];
const PORT: u16 = 4001;

fn config(host: &Host, mode: Option<NicMode>) -> XdpConfig {
    XdpConfig {
        interface: host.interface.to_owned(),
        queue: 0,
        local_ip: host.ip,
        ports: vec![PORT],
        join: vec![],
        mode,
        sizes: XdpSizes::default(),
    }
}

fn at(host: &Host) -> Endpoint {
    Endpoint { mac: host.mac, ip: host.ip.octets(), port: PORT }
}

fn xdp_end(host: &Host, config: &XdpConfig) -> Result<End<XdpNic>, NicError> {
    let _entered = host.ns.enter().unwrap();
    Ok(End::new(XdpNic::open(config)?, at(host)))
}

fn udp_end(host: &Host) -> End<UdpNic> {
    let _entered = host.ns.enter().unwrap();
    let config = UdpConfig { local_ip: host.ip, ports: vec![PORT], ..UdpConfig::default() };
    End::new(UdpNic::open(&config).unwrap(), at(host))
}

/// The modes a veth pair allows. Zero copy is refused by the driver, and must say so.
fn modes(host: &Host) -> Vec<NicMode> {
    let allowed: Vec<_> = MODES
        .into_iter()
        .filter(|&mode| match xdp_end(host, &config(host, Some(mode))) {
            Ok(end) => {
                assert_eq!(end.nic.info().mode, mode, "the rung asked for, no other");
                true
            }
            Err(NicError::Unsupported { .. }) => false,
            Err(error) => panic!("{mode:?}: {error}"),
        })
        .collect();
    assert!(allowed.contains(&NicMode::XdpSkb), "every interface can do this: {allowed:?}");
    println!("modes of this machine: {allowed:?}");
    allowed
}

#[test]
fn conforms_in_every_mode() {
    if !require_root("conforms_in_every_mode") {
        return;
    }
    let lab = Lab::create().unwrap();
    for mode in modes(&lab.venue) {
        println!("AF_XDP to AF_XDP in {mode:?}");
        let end = |host: &Host| xdp_end(host, &config(host, Some(mode))).unwrap();
        let (mut firm, mut venue) = (end(&lab.firms), end(&lab.venue));
        conforms(&mut firm, &mut venue);
        drop(firm);
        println!("kernel to AF_XDP in {mode:?}");
        drop(venue);
        let mut venue = end(&lab.venue);
        conforms(&mut udp_end(&lab.firms), &mut venue);
        drop(venue);
        println!("AF_XDP in {mode:?} to kernel");
        conforms(&mut end(&lab.venue), &mut udp_end(&lab.firms));
    }
}

#[test]
fn a_hundred_thousand_frames_come_back_and_none_is_lost() {
    const COUNT: u32 = 100_000;
    const WINDOW: u32 = 256;
    if !require_root("a_hundred_thousand_frames_come_back_and_none_is_lost") {
        return;
    }
    let lab = Lab::create().unwrap();
    for mode in modes(&lab.venue) {
        let end = |host: &Host| xdp_end(host, &config(host, Some(mode))).unwrap();
        let (mut firm, mut venue) = (end(&lab.firms), end(&lab.venue));
        let to = venue.at;
        let server = std::thread::spawn(move || {
            let (mut batch, mut served) = (Batch::new(), 0);
            let deadline = Instant::now() + 6 * PATIENCE;
            while served < COUNT as usize && Instant::now() < deadline {
                match outcry_nic::echo::serve(&mut venue.nic, &mut batch, || 0) {
                    Some(burst) => served += burst.frames,
                    None => std::thread::yield_now(),
                }
            }
            venue
        });
        let (mut sent, mut seen) = (0, 0);
        let deadline = Instant::now() + 6 * PATIENCE;
        while seen < COUNT && Instant::now() < deadline {
            while sent < COUNT && sent - seen < WINDOW {
                firm.queue(to, &sent.to_be_bytes()).unwrap();
                sent += 1;
            }
            firm.nic.flush();
            for (_, payload) in firm.collect(1, Duration::from_millis(1)) {
                assert_eq!(payload, seen.to_be_bytes());
                seen += 1;
            }
        }
        let mut venue = server.join().unwrap();
        venue.nic.refresh_stats();
        assert_eq!(seen, COUNT, "{mode:?}: {:?} {:?}", firm.nic.stats(), venue.nic.stats());
        for nic in [&mut firm.nic, &mut venue.nic] {
            settle(nic);
        }
    }
}

/// Until every frame is free or waits for packets: none held, none on its way out.
fn settle(nic: &mut XdpNic) {
    let deadline = Instant::now() + PATIENCE;
    loop {
        nic.receive(&mut Batch::new());
        let [free, receiving, held, sending] = nic.frames();
        assert_eq!(free + receiving + held + sending, nic.info().frames_total);
        if held == 0 && sending == 0 && receiving == 4096 {
            return;
        }
        assert!(Instant::now() < deadline, "frames by owner: {:?}", nic.frames());
    }
}

#[test]
fn the_kernel_keeps_arp_and_other_ports() {
    if !require_root("the_kernel_keeps_arp_and_other_ports") {
        return;
    }
    let lab = Lab::create().unwrap();
    for mode in modes(&lab.venue) {
        let mut venue = xdp_end(&lab.venue, &config(&lab.venue, Some(mode))).unwrap();
        // Forget what the lab has told the firms' host: it has to ask.
        lab.firms.ns.ip("neigh flush dev firms0 nud permanent").unwrap();
        let client = {
            let _entered = lab.firms.ns.enter().unwrap();
            UdpSocket::bind((lab.firms.ip, 0)).unwrap()
        };
        let server = {
            let _entered = lab.venue.ns.enter().unwrap();
            UdpSocket::bind((lab.venue.ip, PORT + 1)).unwrap()
        };
        for socket in [&client, &server] {
            socket.set_read_timeout(Some(PATIENCE)).unwrap();
        }
        client.send_to(b"to the kernel", (lab.venue.ip, PORT + 1)).unwrap();
        let mut buffer = [0; 64];
        let (len, from) = server.recv_from(&mut buffer).unwrap();
        assert_eq!(&buffer[..len], b"to the kernel");
        let neighbours = lab.firms.ns.ip("neigh show dev firms0").unwrap();
        assert!(neighbours.contains("02:00:00:00:00:02"), "{neighbours:?}");
        server.send_to(b"from the kernel", from).unwrap();
        let (len, _) = client.recv_from(&mut buffer).unwrap();
        assert_eq!(&buffer[..len], b"from the kernel");
        client.send_to(b"to the venue", (lab.venue.ip, PORT)).unwrap();
        let seen = venue.collect(2, Duration::from_millis(200));
        assert_eq!(seen.len(), 1, "what is ours and nothing else");
        assert_eq!(seen[0].1, b"to the venue");
    }
}

#[test]
fn multicast_is_received_through_af_xdp() {
    if !require_root("multicast_is_received_through_af_xdp") {
        return;
    }
    let lab = Lab::create().unwrap();
    let group = SocketAddrV4::new(Ipv4Addr::new(239, 192, 77, 1), 26_400);
    let mut config = config(&lab.firms, None);
    config.join = vec![group];
    let mut firm = xdp_end(&lab.firms, &config).unwrap();
    let mac = multicast_mac(group.ip().octets());
    firm.at = Endpoint { mac, ip: group.ip().octets(), port: group.port() };
    let to = firm.at;
    let groups = lab.firms.ns.ip("maddress show dev firms0").unwrap();
    assert!(groups.contains("239.192.77.1"), "the kernel is a member for us: {groups}");
    let mut kernel = udp_end(&lab.venue);
    kernel.send(to, b"line A");
    assert_eq!(firm.collect(1, PATIENCE)[0].1, b"line A");
    drop(kernel);
    let mut venue = xdp_end(&lab.venue, &self::config(&lab.venue, None)).unwrap();
    venue.send(to, b"line B");
    assert_eq!(firm.collect(1, PATIENCE)[0].1, b"line B");
}

#[test]
fn the_ladder_ends_on_the_best_rung_and_on_kernel_udp_when_all_are_refused() {
    if !require_root("the_ladder_ends_on_the_best_rung_and_on_kernel_udp_when_all_are_refused") {
        return;
    }
    let lab = Lab::create().unwrap();
    let best = modes(&lab.venue)[0];
    let _entered = lab.venue.ns.enter().unwrap();
    let config = NicConfig {
        interface: Some(lab.venue.interface.to_owned()),
        local_ip: lab.venue.ip,
        ports: vec![PORT],
        ..NicConfig::default()
    };
    let AnyNic::Xdp(nic) = open(&config).unwrap() else { panic!("AF_XDP is there") };
    assert_eq!(nic.info().mode, best);
    drop(nic);
    // A packet that does not fit a frame cannot be received: refused on every rung of AF_XDP.
    lab.venue.ns.ip("link set dev venue0 mtu 3000").unwrap();
    let error = XdpNic::open(&self::config(&lab.venue, None)).err().unwrap();
    assert!(error.to_string().contains("mtu 1774"), "{error}");
    let nic = open(&config).unwrap();
    assert_eq!(nic.info().mode, NicMode::KernelUdp);
    drop(nic);
    let forced = NicConfig { mode: Some(NicMode::XdpSkb), ..config.clone() };
    assert!(matches!(open(&forced), Err(NicError::MtuTooLarge { .. })), "forced is forced");
    lab.venue.ns.ip("link set dev venue0 mtu 1500").unwrap();
    assert_eq!(open(&forced).unwrap().info().mode, NicMode::XdpSkb);
    let forced = NicConfig { mode: Some(NicMode::KernelUdp), ..config };
    assert_eq!(open(&forced).unwrap().info().mode, NicMode::KernelUdp);
}

thread_local! {
    static LOG: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Keeps what a thread logs for that thread.
struct ToThread;

impl std::io::Write for ToThread {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        LOG.with_borrow_mut(|log| log.extend(bytes));
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What this thread logs while `run` runs. One subscriber serves all tests: with one for each, a
/// test that ends while another begins can switch a line of the other off.
fn logged(run: impl FnOnce()) -> String {
    static SUBSCRIBER: Once = Once::new();
    SUBSCRIBER.call_once(|| {
        tracing_subscriber::fmt().with_ansi(false).with_writer(|| ToThread).init();
    });
    LOG.take();
    run();
    String::from_utf8(LOG.take()).unwrap()
}

#[test]
fn no_step_down_the_ladder_is_silent() {
    if !require_root("no_step_down_the_ladder_is_silent") {
        return;
    }
    let lab = Lab::create().unwrap();
    let allowed = modes(&lab.venue);
    let log = logged(|| drop(xdp_end(&lab.venue, &config(&lab.venue, None)).unwrap()));
    for mode in MODES.into_iter().take_while(|mode| *mode != allowed[0]) {
        let refused = |line: &str| line.contains("refused") && line.contains(mode.name());
        assert!(log.lines().any(refused), "{} in {log}", mode.name());
    }
    assert!(log.lines().any(|it| it.contains("open") && it.contains(allowed[0].name())), "{log}");
}

/// Changes the effective user of this thread, and with it what it may do. The system call, unlike
/// the library's function, is about the calling thread only.
fn act_as(user: libc::uid_t) {
    let unchanged = libc::uid_t::MAX;
    // SAFETY: no memory is passed.
    let done = unsafe { libc::syscall(libc::SYS_setresuid, unchanged, user, unchanged) };
    assert_eq!(done, 0);
}

#[test]
fn without_privileges_kernel_udp_serves_and_the_log_says_why() {
    if !require_root("without_privileges_kernel_udp_serves_and_the_log_says_why") {
        return;
    }
    let lab = Lab::create().unwrap();
    let config = NicConfig {
        interface: Some(lab.venue.interface.to_owned()),
        local_ip: lab.venue.ip,
        ports: vec![PORT],
        ..NicConfig::default()
    };
    let thread = std::thread::spawn(move || {
        let _entered = lab.venue.ns.enter().unwrap();
        act_as(65_534);
        let log = logged(|| assert_eq!(open(&config).unwrap().info().mode, NicMode::KernelUdp));
        assert!(log.contains("falling back to kernel UDP") && log.contains("cap_bpf"), "{log}");
        assert!(log.contains("kernel UDP is open"), "{log}");
        let forced = NicConfig { mode: Some(NicMode::XdpSkb), ..config };
        let error = open(&forced).err().unwrap();
        assert!(matches!(error, NicError::Privilege { .. }), "{error}");
        assert!(error.to_string().contains("run as root"), "{error}");
        let error = NetNs::create().err().unwrap();
        assert!(matches!(error, NicError::Privilege { .. }), "{error}");
        act_as(0);
    });
    thread.join().unwrap();
}

#[test]
fn one_flush_is_one_kick() {
    if !require_root("one_flush_is_one_kick") {
        return;
    }
    let lab = Lab::create().unwrap();
    for mode in modes(&lab.venue) {
        let mut firm = xdp_end(&lab.firms, &config(&lab.firms, Some(mode))).unwrap();
        let mut venue = xdp_end(&lab.venue, &config(&lab.venue, Some(mode))).unwrap();
        firm.nic.flush();
        assert_eq!(firm.nic.stats().kicks, 0, "nothing to send, no call");
        for number in 0u32..32 {
            firm.queue(venue.at, &number.to_be_bytes()).unwrap();
        }
        firm.nic.flush();
        // Kernels that cannot be told a budget stop after 32 packets.
        assert_eq!(firm.nic.stats().kicks, 1, "a batch, one call");
        assert_eq!(venue.collect(32, PATIENCE).len(), 32);
        firm.nic.flush();
        assert_eq!((firm.nic.stats().kicks, venue.nic.stats().kicks), (1, 0));
    }
}

#[test]
fn refusals_say_what_to_do() {
    if !require_root("refusals_say_what_to_do") {
        return;
    }
    let lab = Lab::create().unwrap();
    let host = &lab.venue;
    let good = config(host, Some(NicMode::XdpSkb));
    let refusal = |config: &XdpConfig| xdp_end(host, config).err().unwrap().to_string();

    let error = refusal(&XdpConfig { interface: "eth7".to_owned(), ..good.clone() });
    assert!(error.contains("\"eth7\" does not exist") && error.contains("venue0"), "{error}");
    let error = refusal(&XdpConfig { queue: 5, ..good.clone() });
    assert!(error.contains("no queue 5"), "{error}");

    let taken = {
        let _entered = host.ns.enter().unwrap();
        // Another test that starts a program just now has our closed socket open a moment longer.
        let deadline = Instant::now() + PATIENCE;
        loop {
            match UdpSocket::bind((host.ip, PORT)) {
                Err(error) if error.kind() == ErrorKind::AddrInUse && Instant::now() < deadline => {
                    std::thread::yield_now();
                }
                bound => break bound.unwrap(),
            }
        }
    };
    let error = refusal(&good);
    assert!(error.contains(&format!("ss -ulpn sport = :{PORT}")), "{error}");
    drop(taken);

    // A second owner of the interface: first its program is in the way.
    let first = xdp_end(host, &good).unwrap();
    let second = XdpConfig { ports: vec![PORT + 1], ..good.clone() };
    let error = refusal(&second);
    assert!(error.contains("ip link set dev venue0 xdp off"), "{error}");
    drop(first);

    host.ns.ip("link set dev venue0 down").unwrap();
    let error = refusal(&good);
    assert!(error.contains("ip link set dev venue0 up"), "{error}");
    host.ns.ip("link set dev venue0 up").unwrap();
    xdp_end(host, &good).unwrap();
}

#[test]
fn bad_configurations_are_refused_by_name() {
    let good = XdpConfig {
        interface: "lo".to_owned(),
        queue: 0,
        local_ip: Ipv4Addr::LOCALHOST,
        ports: vec![PORT],
        join: vec![],
        mode: None,
        sizes: XdpSizes::default(),
    };
    let sized = |sizes| XdpConfig { sizes, ..good.clone() };
    let sizes = XdpSizes::default;
    for (config, field) in [
        (XdpConfig { local_ip: Ipv4Addr::UNSPECIFIED, ..good.clone() }, "local_ip"),
        (XdpConfig { ports: vec![0], ..good.clone() }, "ports"),
        (XdpConfig { ports: vec![], ..good.clone() }, "ports"),
        (XdpConfig { ports: (1..=257).collect(), ..good.clone() }, "ports"),
        (XdpConfig { mode: Some(NicMode::KernelUdp), ..good.clone() }, "mode"),
        (sized(XdpSizes { frames: 127, ..sizes() }), "xdp.frames"),
        (sized(XdpSizes { chunk_bytes: 3000, ..sizes() }), "xdp.chunk_bytes"),
        (sized(XdpSizes { rx_ring: 1000, ..sizes() }), "xdp.rx_ring"),
        (sized(XdpSizes { tx_ring: 1 << 16, ..sizes() }), "xdp.tx_ring"),
        (sized(XdpSizes { completion_ring: 1024, ..sizes() }), "xdp.completion_ring"),
    ] {
        let error = XdpNic::open(&config).err().unwrap().to_string();
        assert!(error.contains(field), "{error}");
    }
}

#[test]
fn a_queue_can_be_opened_again_at_once() {
    if !require_root("a_queue_can_be_opened_again_at_once") {
        return;
    }
    let lab = Lab::create().unwrap();
    for _ in 0..10 {
        for mode in [NicMode::XdpNativeCopy, NicMode::XdpSkb] {
            drop(xdp_end(&lab.venue, &config(&lab.venue, Some(mode))).unwrap());
        }
    }
    assert_no_program(&lab.venue);
}

#[test]
fn an_interface_that_goes_down_is_counted_and_works_again_when_up() {
    if !require_root("an_interface_that_goes_down_is_counted_and_works_again_when_up") {
        return;
    }
    let lab = Lab::create().unwrap();
    let mut firm = xdp_end(&lab.firms, &config(&lab.firms, None)).unwrap();
    let mut venue = xdp_end(&lab.venue, &config(&lab.venue, None)).unwrap();
    let to = venue.at;
    firm.send(to, b"before");
    assert_eq!(venue.collect(1, PATIENCE).len(), 1);
    lab.firms.ns.ip("link set dev firms0 down").unwrap();
    firm.send(to, b"meanwhile");
    assert!(firm.nic.stats().tx_errors > 0, "{:?}", firm.nic.stats());
    lab.firms.ns.ip("link set dev firms0 up").unwrap();
    let deadline = Instant::now() + PATIENCE;
    while venue.collect(1, Duration::from_millis(10)).is_empty() {
        assert!(Instant::now() < deadline, "it comes back");
        firm.send(to, b"after");
    }
    settle(&mut firm.nic);
}

fn assert_no_program(host: &Host) {
    let deadline = Instant::now() + PATIENCE;
    loop {
        let link = host.ns.ip(&format!("-d link show dev {}", host.interface)).unwrap();
        if !link.contains("xdp") {
            return;
        }
        assert!(Instant::now() < deadline, "a program stays behind: {link}");
    }
}

/// Not a test by itself: the child that `kill_nine_leaves_nothing_behind` kills. It opens the
/// interface of the namespace it was started in, and makes a namespace of its own that is cabled
/// to it.
#[test]
#[ignore = "run by its parent"]
fn child_that_is_killed() {
    let Ok(ip) = std::env::var("OUTCRY_CHILD_IP") else { return };
    let own = NetNs::create().unwrap();
    let parent = format!("/proc/{}/ns/net", std::process::id());
    own.ip(&format!("link add inner type veth peer name leftover netns {parent}")).unwrap();
    let config = NicConfig {
        interface: Some("venue0".to_owned()),
        local_ip: ip.parse().unwrap(),
        ports: vec![PORT],
        ..NicConfig::default()
    };
    let nic = open(&config).unwrap();
    println!("\nREADY {}", nic.info().mode.name());
    loop {
        std::thread::park();
    }
}

#[test]
fn kill_nine_leaves_nothing_behind() {
    if !require_root("kill_nine_leaves_nothing_behind") {
        return;
    }
    let lab = Lab::create().unwrap();
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--ignored", "--exact", "--nocapture", "child_that_is_killed"])
        .env("OUTCRY_CHILD_IP", lab.venue.ip.to_string())
        .stdout(Stdio::piped());
    outcry_nic::lab::die_with_parent(&mut command);
    let mut child = lab.venue.ns.adopt(&mut command).spawn().unwrap();
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let ready = lines.map(Result::unwrap).find(|line| line.starts_with("READY"));
    assert!(ready.unwrap().contains("xdp"), "the child is on AF_XDP");
    let show = |what: &str| lab.venue.ns.ip(&format!("-d link show dev {what}"));
    assert!(show("venue0").unwrap().contains("xdp"));
    assert!(show("leftover").is_ok());
    child.kill().unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(libc::SIGKILL));
    assert_no_program(&lab.venue);
    let deadline = Instant::now() + PATIENCE;
    while show("leftover").is_ok() {
        assert!(Instant::now() < deadline, "the child's namespace is gone, its cables with it");
        std::thread::sleep(Duration::from_millis(10));
    }
    // And the queue can be had again.
    xdp_end(&lab.venue, &config(&lab.venue, None)).unwrap();
}

#[test]
fn children_die_with_the_thread_that_started_them() {
    let mut child = std::thread::spawn(|| {
        let mut command = Command::new("sleep");
        outcry_nic::lab::die_with_parent(command.arg("600")).spawn().unwrap()
    })
    .join()
    .unwrap();
    assert_eq!(child.wait().unwrap().signal(), Some(libc::SIGKILL));
}

#[test]
fn a_thread_leaves_the_namespace_it_entered() {
    if !require_root("a_thread_leaves_the_namespace_it_entered") {
        return;
    }
    let netns = || std::fs::read_link("/proc/thread-self/ns/net").unwrap();
    let (home, inside) = (netns(), NetNs::create().unwrap());
    let entered = inside.enter().unwrap();
    assert_ne!(netns(), home);
    assert_eq!(netns(), std::fs::read_link(inside.path()).unwrap());
    drop(entered);
    assert_eq!(netns(), home);
}
