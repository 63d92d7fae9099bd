//! `outcry up`, from outside: it ends clean, and however it ends, nothing of it is left.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::process::{as_nobody, outcry_at};
use crate::common::{Ended, Place, Process, is_root, skip, wait_until};
use serde_json::Value;

/// The shapes to test on this machine.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shape {
    /// Root: two network namespaces and AF_XDP.
    Lab,
    /// Root, told not to use it.
    Unprivileged,
    /// A user without rights, told nothing.
    Nobody,
}

/// Where `up` runs, and how that looked before.
struct Stage {
    shape: Shape,
    place: Place,
    interfaces: Vec<String>,
    huge_pages: String,
}

/// A running `up`, the processes it has started, and the network namespaces they are in.
struct Up {
    process: Process,
    family: Vec<Member>,
    namespaces: BTreeSet<PathBuf>,
    /// Open, so that no namespace that another test makes meanwhile gets the number of one of them.
    _numbers: Vec<fs::File>,
}

/// A process, told from a later one of the same number by when it started.
#[derive(Clone)]
struct Member {
    pid: u32,
    started: String,
    role: String,
}

impl Stage {
    fn new(shape: Shape) -> Self {
        let place = Place::new();
        let stage = Self { shape, interfaces: place.interfaces(), huge_pages: huge_pages(), place };
        stage.place.program_for_all();
        fs::create_dir(stage.folder()).unwrap();
        fs::set_permissions(
            stage.folder(),
            fs::metadata(stage.place.path("")).unwrap().permissions(),
        )
        .unwrap();
        stage
    }

    /// Where `up` keeps its files while it runs.
    fn folder(&self) -> PathBuf {
        self.place.path("temporary")
    }

    fn leftovers(&self) -> Vec<PathBuf> {
        fs::read_dir(self.folder()).unwrap().map(|entry| entry.unwrap().path()).collect()
    }

    fn command(&self, args: &[&str]) -> Command {
        let program = self.place.program_for_all();
        let mut command = outcry_at(program, &["up", "--rate", "500", "--sessions", "2"]);
        command.args(args).env("TMPDIR", self.folder());
        match self.shape {
            Shape::Lab => command,
            Shape::Unprivileged => {
                command.arg("--unprivileged");
                command
            }
            Shape::Nobody if is_root() => as_nobody(command),
            Shape::Nobody => command,
        }
    }

    fn run(&self, args: &[&str]) -> Ended {
        self.place.spawn(self.command(args)).wait()
    }

    /// Starts `up` and waits until its participants trade.
    fn start(&self) -> Up {
        let mut process = self.place.spawn(self.command(&["--json"]));
        process.wait_for_out("\"second\":1,");
        let home = fs::read_link("/proc/thread-self/ns/net").unwrap();
        let entered = self.place.enter();
        let place = fs::read_link("/proc/thread-self/ns/net").unwrap();
        drop(entered);
        let family = family(process.pid());
        let roles: Vec<_> = family.iter().map(|member| member.role.as_str()).collect();
        assert_eq!(roles, ["up", "control-plane", "engine", "load", "sim", "sim"]);
        let namespaces = family.iter().map(Member::namespace);
        let namespaces: BTreeSet<_> =
            namespaces.filter(|namespace| *namespace != home && *namespace != place).collect();
        assert_eq!(namespaces.len(), if self.shape == Shape::Lab { 2 } else { 0 });
        let numbers = family.iter().map(|member| fs::File::open(member.network()).unwrap());
        let numbers = numbers.collect();
        assert_eq!(self.leftovers().len(), 1, "one folder while it runs");
        Up { process, family, namespaces, _numbers: numbers }
    }

    /// Nothing of it is left.
    fn assert_gone(&self, family: &[Member], namespaces: &BTreeSet<PathBuf>) {
        wait_until("its processes are gone", || !family.iter().any(Member::is_there));
        wait_until("its namespaces are gone", || {
            every_process().iter().all(|&pid| !namespaces.contains(&namespace_of(pid)))
        });
        assert_eq!(self.place.interfaces(), self.interfaces, "network interfaces");
        assert_eq!(huge_pages(), self.huge_pages, "huge pages reserved");
    }

    fn assert_clean(&self) {
        assert!(self.leftovers().is_empty(), "left behind: {:?}", self.leftovers());
    }
}

impl Up {
    fn member(&self, role: &str) -> &Member {
        self.family.iter().find(|member| member.role == role).unwrap()
    }
}

impl Member {
    fn of(pid: u32) -> Option<Self> {
        let command = fs::read_to_string(format!("/proc/{pid}/cmdline")).ok()?;
        let role = command.split('\0').nth(1).unwrap_or_default().to_owned();
        Some(Self { pid, started: stat(pid)?.1, role })
    }

    /// Whether it runs, or has ended and nobody has looked.
    fn is_there(&self) -> bool {
        stat(self.pid).is_some_and(|(_, started)| started == self.started)
    }

    fn namespace(&self) -> PathBuf {
        namespace_of(self.pid)
    }

    /// What its namespace is opened by.
    fn network(&self) -> String {
        format!("/proc/{}/ns/net", self.pid)
    }

    fn kill(&self) {
        assert!(self.is_there());
        // SAFETY: no memory is passed, and the process is a child of one we started.
        assert_eq!(unsafe { libc::kill(self.pid as libc::pid_t, libc::SIGKILL) }, 0);
    }
}

/// Parent and starting time of a process.
fn stat(pid: u32) -> Option<(u32, String)> {
    let text = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
    // The name before may contain anything; proc(5) counts what follows from field 3 on.
    let fields: Vec<&str> = text.rsplit_once(')')?.1.split_whitespace().collect();
    Some((fields[1].parse().ok()?, fields[19].to_owned()))
}

fn namespace_of(pid: u32) -> PathBuf {
    fs::read_link(format!("/proc/{pid}/ns/net")).unwrap_or_default()
}

fn every_process() -> Vec<u32> {
    let entries = fs::read_dir("/proc").unwrap().flatten();
    entries.filter_map(|entry| entry.file_name().to_str()?.parse().ok()).collect()
}

/// A process and its children.
fn family(parent: u32) -> Vec<Member> {
    let children = every_process().into_iter();
    let children = children.filter(|&pid| stat(pid).is_some_and(|(of, _)| of == parent));
    let mut family: Vec<_> = children.filter_map(Member::of).collect();
    family.sort_by(|a, b| a.role.cmp(&b.role));
    family.insert(0, Member::of(parent).unwrap());
    family
}

fn huge_pages() -> String {
    fs::read_to_string("/proc/sys/vm/nr_hugepages").unwrap_or_default()
}

/// Left alone, it ends by itself.
fn ends_by_itself(stage: &Stage) {
    let ended = stage.run(&["--plain", "--seconds", "2"]);
    assert!(ended.status.success(), "{}\n{}\n{}", ended.status, ended.out, ended.log);
    for words in [
        "shape: one box",
        "control plane http://127.0.0.1:",
        "orders/s",
        "market closed",
        "exactly one final state",
    ] {
        assert!(ended.out.contains(words), "no `{words}` in:\n{}", ended.out);
    }
    stage.assert_gone(&[], &BTreeSet::new());
    stage.assert_clean();
}

/// Ctrl-C closes the market.
fn ends_when_interrupted(stage: &Stage) {
    let up = stage.start();
    up.process.signal(libc::SIGINT);
    let ended = up.process.wait();
    assert!(ended.status.success(), "{}\n{}\n{}", ended.status, ended.out, ended.log);
    let lines: Vec<Value> =
        ended.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let (report, lines) = lines.split_last().unwrap();
    let (desk, seconds) = lines.split_first().unwrap();
    assert_eq!(desk["event"], "control-plane");
    let roles: Vec<_> = desk["logins"].as_array().unwrap().iter().map(|one| &one["role"]).collect();
    assert_eq!(roles, ["investor", "operator"]);
    assert_eq!(report["clean"], true, "{report}");
    assert!(report["accepted"].as_u64() > Some(0));
    let nic = seconds[0]["nic"].as_str().unwrap();
    match stage.shape {
        Shape::Lab => assert!(nic.starts_with("xdp-"), "{nic}"),
        _ => assert_eq!(nic, "kernel-udp"),
    }
    stage.assert_gone(&up.family, &up.namespaces);
    stage.assert_clean();
}

/// A part that dies takes the venue down, and says so.
fn ends_with_its_parts(stage: &Stage) {
    for (role, name) in
        [("engine", "engine"), ("load", "participants"), ("control-plane", "control plane")]
    {
        let up = stage.start();
        up.member(role).kill();
        let ended = up.process.wait();
        assert_eq!(ended.status.code(), Some(1), "{}\n{}", ended.status, ended.log);
        ended.assert_says(&[&format!("the {name} ended unexpectedly"), "the venue is stopped"]);
        stage.assert_gone(&up.family, &up.namespaces);
        stage.assert_clean();
    }
}

/// `kill -9` of the whole leaves a folder at most, and the next start removes that.
fn leaves_nothing_running_when_killed(stage: &Stage) {
    let up = stage.start();
    let ended = up.process.kill();
    assert!(!ended.status.success());
    stage.assert_gone(&up.family, &up.namespaces);
    let ended = stage.run(&["--plain", "--seconds", "1"]);
    assert!(ended.status.success(), "{}\n{}\n{}", ended.status, ended.out, ended.log);
    stage.assert_clean();
}

fn everything(shape: Shape) {
    let stage = Stage::new(shape);
    ends_by_itself(&stage);
    ends_when_interrupted(&stage);
    ends_with_its_parts(&stage);
    leaves_nothing_running_when_killed(&stage);
}

#[test]
fn the_laboratory_vanishes() {
    if nic::lab::require_root("the_laboratory_vanishes") {
        everything(Shape::Lab);
    }
}

/// Orders trade through the simulated hardware, and every mark of it is verified.
#[test]
fn the_hardware_in_line_is_verified_and_vanishes() {
    const TEST: &str = "the_hardware_in_line_is_verified_and_vanishes";
    if !nic::lab::require_root(TEST) {
        return;
    }
    let programs = Path::new(env!("CARGO_BIN_EXE_outcry")).parent().unwrap();
    let stage = Stage::new(Shape::Lab);
    let up = |path: &str| {
        let mut command = stage.command(&["--hardware", "--json", "--seconds", "3"]);
        command.env("PATH", format!("{path}:{}", std::env::var("PATH").unwrap()));
        stage.place.spawn(command).wait()
    };
    if !programs.join("outcry-hw").is_file() {
        assert!(up("").log.contains("outcry-hw"), "what is missing is said");
        return skip(TEST, "no outcry-hw: cargo build -p outcry-hw-sim");
    }
    let ended = up(programs.to_str().unwrap());
    if ended.log.contains("Verilator was not there") {
        return skip(TEST, "no verilator or no c++ when outcry-hw was built");
    }
    assert!(ended.status.success(), "{}\n{}\n{}", ended.status, ended.out, ended.log);
    let report: Value = serde_json::from_str(ended.out.lines().last().unwrap()).unwrap();
    assert_eq!(report["clean"], true, "{report}");
    let hardware = &report["hardware"];
    let verified = hardware["verified"].as_u64().unwrap();
    assert!(verified > 0 && verified * 2 > report["requests"].as_u64().unwrap(), "{report}");
    assert_eq!(hardware["stale"], 0, "nobody changes limits here: {report}");
    assert!(hardware["cycles"].as_u64() > Some(0), "{report}");
    stage.assert_gone(&[], &BTreeSet::new());
    stage.assert_clean();
}

#[test]
fn the_unprivileged_shape_vanishes() {
    if !is_root() && Place::new().socket(26_400).is_err() {
        skip("the_unprivileged_shape_vanishes", "another venue has the ports on this machine");
        return;
    }
    everything(Shape::Unprivileged);
}

#[test]
fn a_user_without_rights_gets_the_shape_that_needs_none() {
    if nic::lab::require_root("a_user_without_rights_gets_the_shape_that_needs_none") {
        let stage = Stage::new(Shape::Nobody);
        ends_by_itself(&stage);
        ends_when_interrupted(&stage);
    }
}
