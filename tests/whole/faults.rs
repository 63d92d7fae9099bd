//! What can go wrong around an engine: each fault gives a message that says what to do, and leaves
//! nothing half done.

use std::ffi::CString;
use std::fs;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{FileExt, PermissionsExt};
use std::path::Path;

use crate::common::process::{as_nobody, outcry_at};
use crate::common::{Ended, Place, Process, Witness, hex, is_root, market_of, skip, wait_until};
use engine::config::Config;
use engine::journal;
use nic::lab::Lab;
use wire::ouch50::Outbound;

/// Orders that a session enters at once.
const BATCH: usize = 25;

/// Starts an engine that must refuse to run, and checks that it left nothing behind.
fn refused(place: &Place, config: &Config, words: &[&str]) -> Ended {
    let path = place.write("refused.toml", config);
    let ended = place.engine(&path).wait();
    ended.assert_refused(words);
    let partial = crate::common::place::partial_files(&config.journal.dir);
    assert!(partial.is_empty(), "left in the journal: {partial:?}");
    ended
}

/// An engine on this configuration starts, where the journal ends.
fn starts(place: &Place, config: &Config) -> Process {
    let before = config.journal.dir.join("segment-0000000001.journal").exists();
    let market = before.then(|| market_of(config));
    let path = place.write("venue.toml", config);
    let mut engine = place.engine(&path);
    let ready = engine.wait_for_event("ready");
    if let Some(market) = market.filter(|market| market.core.applied().0 > 0) {
        assert_eq!(ready["state_hash"], hex(&market.state_hash()));
    }
    engine
}

fn stop(engine: Process) -> Ended {
    engine.signal(libc::SIGTERM);
    let ended = engine.wait();
    assert!(ended.status.success(), "{}\n{}", ended.status, ended.log);
    ended
}

/// Enters orders until so many more have been answered.
fn trade(witness: &mut Witness, orders: usize) {
    let answered = |witness: &Witness| witness.accepted.len() + witness.rejected.len();
    let goal = answered(witness) + orders;
    for _ in 0..orders {
        witness.enter();
    }
    wait_until("the orders are answered", || {
        witness.turn();
        answered(witness) >= goal
    });
}

/// A journal with some orders in it, and nobody running.
fn day(place: &Place) -> (Config, Witness) {
    let config = place.config();
    let engine = starts(place, &config);
    let mut witness = Witness::new(place, &config);
    for _ in 0..4 {
        trade(&mut witness, BATCH);
    }
    stop(engine);
    (config, witness)
}

/// Runs a test with a small disk mounted on `dir` that nobody else sees; needs root.
fn on_small_disk(dir: &Path, bytes: u64, test: impl FnOnce() + Send) {
    fs::create_dir(dir).unwrap();
    let body = || {
        // SAFETY: no memory is passed.
        let alone = unsafe { libc::unshare(libc::CLONE_NEWNS) };
        assert_eq!(alone, 0, "{}", std::io::Error::last_os_error());
        mount("none", Path::new("/"), libc::MS_REC | libc::MS_PRIVATE, "");
        mount("tmpfs", dir, 0, &format!("size={bytes},mode=0755"));
        test();
    };
    // The mounts belong to a thread, and end with it.
    std::thread::scope(|scope| {
        scope.spawn(body).join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    });
}

fn mount(kind: &str, target: &Path, flags: libc::c_ulong, options: &str) {
    let kind = CString::new(kind).unwrap();
    let target = CString::new(target.as_os_str().as_bytes()).unwrap();
    let options = CString::new(options).unwrap();
    // SAFETY: all pointers are to strings that end in zero and outlive the call.
    let result = unsafe {
        libc::mount(kind.as_ptr(), target.as_ptr(), kind.as_ptr(), flags, options.as_ptr().cast())
    };
    assert_eq!(result, 0, "mount: {}", std::io::Error::last_os_error());
}

#[test]
fn a_full_disk_stops_the_start_and_leaves_nothing() {
    if !nic::lab::require_root("a_full_disk_stops_the_start_and_leaves_nothing") {
        return;
    }
    let place = Place::new();
    let mut config = place.config();
    let disk = place.path("disk");
    config.journal.dir = disk.join("journal");
    on_small_disk(&disk, 512 << 10, || {
        let ended = refused(&place, &config, &["no space left", "free space"]);
        ended.assert_says(&["journal.segment_bytes"]);
        assert_eq!(segments(&config), 0, "no segment without room for it");
        mount("tmpfs", &disk, libc::MS_REMOUNT, "size=16m,mode=0755");
        let engine = starts(&place, &config);
        trade(&mut Witness::new(&place, &config), BATCH);
        stop(engine);
    });
}

#[test]
fn a_disk_that_fills_stops_the_engine_and_loses_nothing() {
    if !nic::lab::require_root("a_disk_that_fills_stops_the_engine_and_loses_nothing") {
        return;
    }
    let place = Place::new();
    let mut config = place.config();
    let disk = place.path("disk");
    config.journal.dir = disk.join("journal");
    // Room for two segments and a half: the third cannot be made.
    on_small_disk(&disk, 5 << 19, || {
        let mut witness = Witness::new(&place, &config);
        // The second time the disk is full from the beginning.
        for _ in 0..2 {
            let mut engine = starts(&place, &config);
            wait_until("the disk is full", || {
                witness.enter();
                witness.turn();
                !engine.is_running()
            });
            let ended = engine.wait();
            assert_eq!(ended.status.code(), Some(1), "{}\n{}", ended.status, ended.log);
            let words = ["no space left", "free space", "what was committed before is safe"];
            ended.assert_says(&words);
            witness.assert_known_to(&market_of(&config));
        }
        let acknowledged = witness.accepted.len();
        assert!(acknowledged > 0);
        mount("tmpfs", &disk, libc::MS_REMOUNT, "size=64m,mode=0755");
        let engine = starts(&place, &config);
        trade(&mut witness, BATCH);
        assert!(witness.accepted.len() >= acknowledged + BATCH, "the session goes on");
        stop(engine);
        witness.assert_known_to(&market_of(&config));
    });
}

/// The events wait for space, nobody waits for the events.
#[test]
fn a_full_disk_of_events_holds_up_nobody() {
    if !nic::lab::require_root("a_full_disk_of_events_holds_up_nobody") {
        return;
    }
    let place = Place::new();
    let mut config = place.config();
    let disk = place.path("disk");
    config.bridge.events = disk.join("events");
    config.bridge.segment_bytes = 4096;
    on_small_disk(&disk, 64 << 10, || {
        let mut engine = starts(&place, &config);
        let mut witness = Witness::new(&place, &config);
        for _ in 0..40 {
            trade(&mut witness, BATCH);
        }
        engine.wait_for_log("events wait for space");
        trade(&mut witness, BATCH);
        mount("tmpfs", &disk, libc::MS_REMOUNT, "size=16m,mode=0755");
        trade(&mut witness, BATCH);
        let ended = stop(engine);
        ended.assert_says(&["events are written up to command"]);
        let out = place.path("again");
        let settings = engine::venue::event_settings(&config);
        engine::bridge::rebuild(&config.journal.dir, &out, settings).unwrap();
        let files = |dir: &Path| fs::read_dir(dir).unwrap().count();
        assert_eq!(files(&config.bridge.events), files(&out));
        // It compares what is there, byte by byte.
        engine::bridge::rebuild(&config.journal.dir, &config.bridge.events, settings).unwrap();
    });
}

fn segments(config: &Config) -> usize {
    let entries = fs::read_dir(&config.journal.dir).unwrap();
    entries
        .filter(|entry| entry.as_ref().unwrap().path().extension() != Some("lock".as_ref()))
        .count()
}

#[test]
fn a_journal_folder_must_be_writable() {
    let place = Place::new();
    let mut config = place.config();
    fs::write(place.path("file"), "in the way").unwrap();
    config.journal.dir = place.path("file").join("journal");
    refused(&place, &config, &["not a directory", "choose another folder"]);

    config.journal.dir = place.path("readonly");
    fs::create_dir(&config.journal.dir).unwrap();
    fs::set_permissions(&config.journal.dir, fs::Permissions::from_mode(0o555)).unwrap();
    let path = place.write("readonly.toml", &config);
    fs::set_permissions(&path, fs::Permissions::from_mode(0o644)).unwrap();
    let mut command = outcry_at(place.program_for_all(), &["engine", "--json", "--config", &path]);
    if is_root() {
        command = as_nobody(command);
    }
    let ended = place.spawn(command).wait();
    ended.assert_refused(&["no permission", "write access", "choose another folder"]);
    assert_eq!(fs::read_dir(&config.journal.dir).unwrap().count(), 0, "nothing was made");
    fs::set_permissions(&config.journal.dir, fs::Permissions::from_mode(0o755)).unwrap();
    stop(starts(&place, &config));
}

#[test]
fn a_torn_tail_is_cut_off_and_said() {
    let place = Place::new();
    let (config, _) = day(&place);
    let before = journal::verify(&config.journal.dir, |_| ()).unwrap();
    let path = config.journal.dir.join("segment-0000000001.journal");
    // The header of the last frame reached the disk, and nothing behind it.
    let last = last_frame(&path);
    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.write_all_at(&vec![0; journal::BLOCK_BYTES - 72], last + 72).unwrap();
    let torn = journal::verify(&config.journal.dir, |_| ()).unwrap();
    assert!(torn.torn.is_some() && torn.last < before.last);
    let mut engine = starts(&place, &config);
    engine.wait_for_log("unfinished write was cut off");
    engine.wait_for_log(&format!("offset: {last}"));
    stop(engine);
    let after = journal::verify(&config.journal.dir, |_| ()).unwrap();
    assert_eq!((after.torn, after.last), (None, torn.last), "cut once, and for good");
    let ended = stop(starts(&place, &config));
    assert!(!ended.log.contains("cut off"), "{}", ended.log);
}

/// Where the last frame begins.
fn last_frame(segment: &Path) -> u64 {
    let bytes = fs::read(segment).unwrap();
    let mut blocks = bytes.chunks(journal::BLOCK_BYTES);
    let last = blocks.rposition(|block| block.starts_with(b"OUTCRYJF")).unwrap();
    (last * journal::BLOCK_BYTES) as u64
}

#[test]
fn a_broken_middle_is_refused_with_file_and_offset() {
    let place = Place::new();
    let (config, witness) = day(&place);
    let path = config.journal.dir.join("segment-0000000001.journal");
    let file = fs::OpenOptions::new().read(true).write(true).open(&path).unwrap();
    let at = last_frame(&path) / 2 / 4096 * 4096 + 100;
    let mut byte = [0];
    file.read_exact_at(&mut byte, at).unwrap();
    file.write_all_at(&[byte[0] ^ 1], at).unwrap();
    let damaged = fs::read(&path).unwrap();
    let name = crate::common::place::text(&path);
    refused(&place, &config, &["broken", &name, &format!("byte {}", at - 100), "Keep a copy"]);
    assert!(fs::read(&path).unwrap() == damaged, "evidence is not touched");
    file.write_all_at(&byte, at).unwrap();
    stop(starts(&place, &config));
    witness.assert_known_to(&market_of(&config));
}

#[test]
fn a_missing_interface_is_named_beside_those_there_are() {
    let place = Place::new();
    let mut config = place.config();
    config.network.nic = "auto".into();
    config.network.interface = "nosuch0".into();
    refused(&place, &config, &["\"nosuch0\" does not exist", "this machine has: lo", "kernel UDP"]);
    assert!(!config.journal.dir.exists(), "no half start");
}

#[test]
fn a_taken_port_is_named() {
    let place = Place::new();
    let config = place.config();
    for port in [config.network.order_entry_port, config.network.rerequest_port] {
        let owner = place.socket(port).unwrap();
        refused(&place, &config, &[&format!("127.0.0.1:{port} is taken"), "choose another port"]);
        assert!(!config.journal.dir.exists(), "no half start");
        drop(owner);
        drop(place.socket(config.network.order_entry_port).expect("the port is free again"));
    }
    stop(starts(&place, &config));
}

#[test]
fn one_journal_has_one_engine() {
    let place = Place::new();
    let config = place.config();
    let first = starts(&place, &config);
    let mut second = config.clone();
    second.network.order_entry_port = place.port(20);
    second.network.rerequest_port = place.port(21);
    second.feed.source_port = place.port(22);
    let pid = first.pid();
    // The first engine takes its time over its next segment: let it not be taken for a leftover.
    wait_until("the next segment is made", || {
        config.journal.dir.join("segment-0000000002.journal").exists()
    });
    refused(&place, &second, &[&format!("in use by process {pid}"), "stop it first"]);
    drop(place.socket(place.port(20)).expect("the port is free again"));
    let mut witness = Witness::new(&place, &config);
    trade(&mut witness, BATCH);
    first.kill();
    // The lock goes with the process, however it ends.
    let second = starts(&place, &second);
    stop(second);
    witness.assert_known_to(&market_of(&config));
}

/// A venue on the cable of a laboratory.
fn on_cable(place: &Place, lab: &Lab, nic: &str) -> Config {
    let mut config = place.config();
    config.network.nic = nic.into();
    config.network.interface = lab.venue.interface.into();
    config.network.ip = lab.venue.ip;
    config
}

#[test]
fn without_privileges_kernel_udp_is_used_and_the_reason_said() {
    if !nic::lab::require_root("without_privileges_kernel_udp_is_used_and_the_reason_said") {
        return;
    }
    let (place, lab) = (Place::new(), Lab::create().unwrap());
    let program = place.program_for_all();
    let start = |nic| {
        let config = on_cable(&place, &lab, nic);
        let path = place.write("nobody.toml", &config);
        let _entered = lab.venue.ns.enter().unwrap();
        Process::start(as_nobody(outcry_at(&program, &["engine", "--json", "--config", &path])))
    };
    for rung in ["xdp-zero-copy", "xdp-native-copy", "xdp-skb"] {
        start(rung)
            .wait()
            .assert_refused(&["not permitted", "run as root, or: setcap cap_net_admin"]);
    }
    let mut engine = start("auto");
    let ready = engine.wait_for_event("ready");
    assert_eq!(ready["nic"], "kernel-udp");
    engine.wait_for_log("AF_XDP is refused, falling back to kernel UDP");
    engine.wait_for_log("run as root, or: setcap cap_net_admin");
    stop(engine);
}

#[test]
fn without_huge_pages_it_runs_and_says_so() {
    let test = "without_huge_pages_it_runs_and_says_so";
    if !nic::lab::require_root(test) {
        return;
    }
    let memory = fs::read_to_string("/proc/meminfo").unwrap();
    let free = memory.lines().find(|line| line.starts_with("HugePages_Free")).unwrap();
    if !free.ends_with(" 0") {
        skip(test, "this machine has huge pages to spare, which are not ours to take away");
        return;
    }
    let (place, lab) = (Place::new(), Lab::create().unwrap());
    let path = place.write("venue.toml", &on_cable(&place, &lab, "xdp-skb"));
    let entered = lab.venue.ns.enter().unwrap();
    let mut engine =
        Process::start(crate::common::process::outcry(&["engine", "--json", "--config", &path]));
    drop(entered);
    let ready = engine.wait_for_event("ready");
    assert_eq!((&ready["nic"], &ready["huge_pages"]), (&"xdp-skb".into(), &false.into()));
    engine.wait_for_log("no huge pages for frame memory");
    engine.wait_for_log("sysctl -w vm.nr_hugepages=");
    stop(engine);
}

#[test]
fn a_bad_configuration_names_the_key_and_the_remedy() {
    let place = Place::new();
    let twice = "[[sessions]]\nkey='ABCDEFGH12'\naccount=1\nfirm='A'\n";
    let cases: [(&str, String, &[&str]); 9] = [
        ("unknown key", "[journal]\ncomit='local'".into(), &["comit", "commit", "unknown field"]),
        ("type", "[network]\nframes='many'".into(), &["network.frames", "many"]),
        ("syntax", "[network".into(), &["TOML"]),
        (
            "quorum",
            "[journal]\ncommit='quorum'".into(),
            &["journal.commit", "this build has", "local"],
        ),
        ("keys", twice.repeat(2), &["sessions[1]", "key of its own"]),
        ("rung", "[network]\nnic='dpdk'".into(), &["network.nic", "use one of auto"]),
        ("window", "[capacity]\nfeed_window_messages=5".into(), &["power of two"]),
        ("segment", "[journal]\nsegment_bytes=5000".into(), &["segment_bytes", "multiple of 4096"]),
        ("wait", "[journal]\nwait='never'".into(), &["never", "spin", "sleep:N"]),
    ];
    for (name, text, words) in cases {
        let path = place.path("bad.toml");
        // What it does not say about folder and port must not matter.
        fs::write(&path, &text).unwrap();
        let path = crate::common::place::text(&path);
        let mut command = crate::common::process::outcry(&["engine", "--json", "--config", &path]);
        command.current_dir(place.path(""));
        let ended = place.spawn(command).wait();
        println!("{name}: {}", ended.log);
        ended.assert_refused(words);
        assert_eq!(
            crate::common::place::partial_files(&place.path("journal")),
            Vec::<String>::new()
        );
    }
    let ended = place.engine("nowhere.toml").wait();
    ended.assert_refused(&["no configuration file at nowhere.toml", "outcry config print"]);
}

#[test]
fn an_order_beyond_the_capacity_is_rejected_and_nothing_else_is_lost() {
    for (orders, levels) in [(8, 64), (64, 4)] {
        let place = Place::new();
        let mut config = place.config();
        config.capacity.orders = orders;
        config.capacity.levels = levels;
        let engine = starts(&place, &config);
        let mut witness = Witness::new(&place, &config);
        trade(&mut witness, 20);
        let taken = orders.min(levels) as usize;
        assert_eq!((witness.accepted.len(), witness.rejected.len()), (taken, 20 - taken));
        let reasons = witness.told.iter().filter_map(|message| match Outbound::parse(message) {
            Ok(Outbound::Rejected(rejected, _)) => Some(rejected.reason.get()),
            _ => None,
        });
        assert!(reasons.clone().all(|reason| reason == 0x0A), "processing error, not the client's");
        assert_eq!(reasons.count(), 20 - taken);
        witness.leave();
        trade(&mut witness, 3);
        assert_eq!(witness.accepted.len(), taken + 3, "what is free is used again");
        engine.kill();
        let engine = starts(&place, &config);
        trade(&mut witness, 20);
        assert_eq!(witness.accepted.len(), 2 * taken, "no more after a restart than before");
        stop(engine);
        witness.assert_known_to(&market_of(&config));
    }
}
