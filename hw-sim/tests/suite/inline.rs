//! The device in line, between two hosts that know nothing of it.

use crate::common;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::os::fd::AsFd as _;
use std::os::unix::net::UnixStream;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use fpga::registers;
use fpga::tables::Mode;
use nic::lab::{Host, Lab, Middle, die_with_parent, require_root, terminate};
use nic::raw::{Arrival, FRAME_BYTES_MAX, RawPort, wait};
use outcry_hw_sim::generate::Generator;
use outcry_hw_sim::golden::Golden;
use outcry_hw_sim::setup::Setup;
use serde_json::Value;
use wire::registers::Access;
use wire::{FromBytes as _, IntoBytes as _};

const FRAMES: usize = 400;
/// Longest a lab on a busy machine may take to carry a frame.
const PATIENCE: Duration = Duration::from_secs(20);

/// A device that runs.
struct Running {
    child: Child,
    said: BufReader<std::process::ChildStdout>,
}

impl Running {
    fn start(middle: &Middle, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_outcry-hw"));
        command.args(["inline", "--in", middle.firms_side, "--out", middle.venue_side, "--json"]);
        command.args(arguments).stdout(Stdio::piped());
        middle.ns.adopt(die_with_parent(&mut command));
        let mut child = command.spawn().unwrap();
        let mut running = Self { said: BufReader::new(child.stdout.take().unwrap()), child };
        assert_eq!(running.line()["event"], "ready");
        running
    }

    fn line(&mut self) -> Value {
        let mut line = String::new();
        self.said.read_line(&mut line).unwrap();
        serde_json::from_str(&line).unwrap()
    }

    /// Ends it as an operator would; what it counted.
    fn stop(mut self) -> Value {
        terminate(&self.child).unwrap();
        let last = self.line();
        assert!(self.child.wait().unwrap().success(), "{last}");
        assert_eq!(last["event"], "stopped");
        last
    }
}

fn port(host: &Host) -> RawPort {
    let _inside = host.ns.enter().unwrap();
    RawPort::open(host.interface).unwrap()
}

/// The next frame that is not of the hosts' kernels.
fn next(port: &RawPort) -> Vec<u8> {
    let (mut frame, start) = ([0; FRAME_BYTES_MAX], Instant::now());
    while start.elapsed() < PATIENCE {
        match port.receive(&mut frame).unwrap() {
            Arrival::Frame(bytes) => return frame[..bytes].to_vec(),
            Arrival::TooLong => panic!("no frame here is too long"),
            Arrival::Nothing => wait(&[port.as_fd()], Duration::from_millis(100)).unwrap(),
        }
    }
    panic!("a frame did not come through");
}

/// What the hosts' kernel sends, from an Ethernet header on, and receives: of a frame with a VLAN
/// tag it wants the tag and the type behind it.
fn kernel_takes(frame: &[u8]) -> bool {
    let is_tagged = matches!(frame.get(12..14), Some([0x81, 0x00] | [0x88, 0xa8]));
    (if is_tagged { 20 } else { 15 }..=1514).contains(&frame.len())
}

/// A file of tables: what the generator's frames meet, without the rates, which a file has not.
fn tables(folder: &Path, golden: &Golden) -> (PathBuf, Golden) {
    let mut text = format!("port = {}\n", golden.port);
    let quoted = |bytes: &[u8]| Value::String(String::from_utf8(bytes.to_vec()).unwrap());
    for (key, session) in &golden.sessions {
        text += &format!("[[session]]\nkey = {}\naccount = {}\n", quoted(key), session.account);
    }
    for (number, limits) in &golden.accounts {
        text += &format!(
            "[[account]]\nnumber = {number}\nquantity_max = {}\nexposure_max = {}\n",
            limits.quantity_max,
            limits.exposure_max.min(i64::MAX as u64)
        );
    }
    for (symbol, limits) in golden.symbols.iter().filter(|(symbol, _)| symbol.is_ascii()) {
        let mode = match limits.mode {
            Mode::Halted => "halted",
            Mode::Restricted => "restricted",
            Mode::NoShortSales => "no_short_sales",
            Mode::Free => "free",
        };
        text += &format!(
            "[[symbol]]\nname = {}\nmode = \"{mode}\"\nprice_min = {}\nprice_max = {}\n",
            quoted(symbol),
            limits.price_min,
            limits.price_max
        );
    }
    let golden = toml::from_str::<Setup>(&text).unwrap().golden().unwrap();
    let path = folder.join("tables.toml");
    std::fs::write(&path, text).unwrap();
    (path, golden)
}

#[test]
fn orders_get_their_trailers_and_all_else_passes() {
    if !require_root("orders_get_their_trailers_and_all_else_passes") {
        return;
    }
    let (lab, middle) = Lab::create_with_gap().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let mut generator = Generator::new(common::seed("inline"));
    let (path, mut golden) = tables(folder.path(), generator.golden());
    let device = Running::start(&middle, &["--tables", path.to_str().unwrap()]);
    let (firms, venue) = (port(&lab.firms), port(&lab.venue));
    let (mut frames, mut marked, mut bytes) = (0, 0, 0);
    while frames < FRAMES {
        let frame = generator.next_frame().frame;
        if !kernel_takes(&frame) {
            continue;
        }
        assert!(firms.send(&frame).unwrap());
        (frames, bytes) = (frames + 1, bytes + frame.len());
        let (plain, trailed) = common::right(&mut golden, &frame);
        let out = next(&venue);
        match trailed {
            Some(trailed) if out.len() > plain.len() => {
                let plain_bytes = plain.len();
                assert_eq!(
                    common::timeless(&out, plain_bytes),
                    common::timeless(&trailed, plain_bytes)
                );
                marked += 1;
            }
            trailed => assert!(out == plain && trailed.is_none(), "{frame:02x?}\n{out:02x?}"),
        }
    }
    assert!(marked > FRAMES / 20, "only {marked} frames had a trailer");
    for bytes in [15, 60, 1514] {
        let reply: Vec<u8> = (0..bytes).map(|at| at as u8).collect();
        assert!(venue.send(&reply).unwrap());
        assert_eq!(next(&firms), reply, "replies are not touched");
    }
    let counts = device.stop();
    assert_eq!(counts["taken"]["frames"], frames, "{counts}");
    assert_eq!(counts["taken"]["bytes"], bytes, "{counts}");
    assert_eq!(counts["given"]["frames"], frames, "{counts}");
    assert_eq!(counts["back"]["frames"], 3, "{counts}");
    assert_eq!(counts["design"]["frames of class Data with a trailer"], marked, "{counts}");
    assert_eq!(counts["too_long"], 0, "{counts}");
}

#[test]
fn kernels_talk_through_it_and_software_reaches_its_registers() {
    if !require_root("kernels_talk_through_it") {
        return;
    }
    let (lab, middle) = Lab::create_with_gap().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("card.sock");
    let device = Running::start(&middle, &["--registers", socket.to_str().unwrap()]);
    let mut software = UnixStream::connect(&socket).unwrap();
    let mut ask = |access: Access| {
        software.write_all(access.as_bytes()).unwrap();
        let mut answer = [0; 8];
        software.read_exact(&mut answer).unwrap();
        Access::read_from_bytes(&answer).unwrap().value.get()
    };
    assert_eq!(ask(Access::read(registers::IDENTITY)), registers::IDENTITY_VALUE);
    ask(Access::write(registers::PORT, 4_711));
    assert_eq!(ask(Access::read(registers::PORT)), 4_711);
    // Bulk over TCP, both ways: no byte is lost or changed, whatever else goes on.
    let listener = {
        let _inside = lab.venue.ns.enter().unwrap();
        TcpListener::bind((lab.venue.ip, 7_000)).unwrap()
    };
    let sent: Vec<u8> =
        (0..300_000_u32).map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8).collect();
    let echo = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut all = Vec::new();
        stream.read_to_end(&mut all).unwrap();
        stream.write_all(&all).unwrap();
    });
    let mut stream = {
        let _inside = lab.firms.ns.enter().unwrap();
        TcpStream::connect((lab.venue.ip, 7_000)).unwrap()
    };
    stream.write_all(&sent).unwrap();
    stream.shutdown(std::net::Shutdown::Write).unwrap();
    let mut back = Vec::new();
    stream.read_to_end(&mut back).unwrap();
    echo.join().unwrap();
    assert!(back == sent, "{} bytes came back of {}", back.len(), sent.len());
    // Who asks for what there is not is not answered any more; others are.
    let mut rude = UnixStream::connect(&socket).unwrap();
    rude.write_all(b"Xbcdefgh").unwrap();
    assert_eq!(rude.read(&mut [0; 8]).unwrap(), 0, "the connection is closed");
    assert_eq!(ask(Access::read(registers::PORT)), 4_711);
    let counts = device.stop();
    assert!(!socket.exists(), "the socket goes with its device");
    assert!(counts["register_accesses"].as_u64().unwrap() >= 4, "{counts}");
    assert_eq!(counts["not_taken"], 0, "{counts}");
}

#[test]
fn what_cannot_stand_in_line_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let socket = folder.path().join("card.sock");
    std::fs::write(&socket, "no socket").unwrap();
    let socket = socket.to_str().unwrap();
    let says = |arguments: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_outcry-hw"));
        let ended = command.arg("inline").args(arguments).output().unwrap();
        assert!(!ended.status.success(), "{ended:?}");
        String::from_utf8(ended.stderr).unwrap()
    };
    assert!(says(&["--in", "lo", "--out", "lo", "--registers", socket]).contains("same interface"));
    let nobody = says(&["--in", "nobody0", "--out", "lo", "--registers", socket]);
    assert!(nobody.contains("\"nobody0\" does not exist"), "{nobody}");
    assert!(says(&["--in", "a", "--out", "b"]).contains("--registers"), "no tables, no registers");
    let missing = says(&["--in", "a", "--out", "b", "--tables", "/nowhere/tables.toml"]);
    assert!(missing.contains("/nowhere/tables.toml"), "{missing}");
}
