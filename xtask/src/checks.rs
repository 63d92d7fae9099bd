//! `cargo xtask test`: everything that must hold before a change lands.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::OnceLock;
use std::thread;
use std::time::Instant;

use crate::instructions;
use crate::process::{Failure, cargo, is_root, program, root, run, succeeds, target, watch};
use crate::programs;
use crate::tally::{Tally, TestRun};
use crate::tools;

/// Seconds of fuzzing for each target: long enough to find a regression, short enough to bear.
const FUZZ_SECONDS: u32 = 10;

/// How much is checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Depth {
    /// Everything.
    Full,
    /// What needs no installation and no minutes.
    Quick,
}

/// Begins a part of the checks, and says how long those before it took and how much room is left on
/// the disk: a compiler without room dies of something that looks like a defect of its own.
fn headline(part: &str) {
    static START: OnceLock<Instant> = OnceLock::new();
    let seconds = START.get_or_init(Instant::now).elapsed().as_secs();
    let room = room().map_or_else(|| "unknown".to_owned(), |gib| format!("{gib} GiB"));
    println!("\n== {part} (after {seconds} s, room on the disk: {room})");
}

/// GiB that are free where cargo builds.
fn room() -> Option<u64> {
    let mut df = program("df", &["--output=avail", "--block-size=1073741824"]);
    let output = df.arg(target()).output().ok()?;
    String::from_utf8_lossy(&output.stdout).lines().last()?.trim().parse().ok()
}

/// Below this the whole run may not fit: what it builds takes some 10 GiB.
const ROOM_GIB: u64 = 15;

/// Says so before the minutes are spent, where the disk may be too small.
fn warn_of_a_full_disk() {
    if let Some(gib) = room().filter(|&gib| gib < ROOM_GIB) {
        println!("only {gib} GiB are free at {}; a full run wants {ROOM_GIB}", target().display());
    }
}

/// Runs every check, goes on after a failure, and ends with the tally.
pub(crate) fn test(depth: Depth) -> Result<ExitCode, Failure> {
    let mut tally = Tally::default();
    warn_of_a_full_disk();
    format(&mut tally);
    // Before the first build: what is built depends on the simulators that are there, and what is
    // linted must be what is tested.
    simulators(&mut tally, depth);
    // No build asks for the others, which come over the network meanwhile.
    let witnesses = thread::scope(|scope| {
        let witnesses = scope.spawn(|| witnesses(depth));
        lint(&mut tally);
        witnesses.join().expect("no panic")
    });
    tests(&mut tally, &witnesses)?;
    count_instructions(&mut tally, depth);
    dependencies(&mut tally, depth);
    fuzz(&mut tally, depth);
    headline("result");
    println!("{}", tally.report());
    Ok(if tally.succeeded() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn has_fuzz() -> bool {
    root().join("fuzz").join("Cargo.toml").is_file()
}

fn format(tally: &mut Tally) {
    headline("format");
    let mut formatted = run(&mut cargo(&["fmt", "--all", "--check"]));
    if has_fuzz() {
        let manifest = ["fmt", "--manifest-path", "fuzz/Cargo.toml", "--check"];
        formatted = formatted.and(run(&mut cargo(&manifest)));
    }
    tally.check("format: run cargo fmt --all", formatted);
}

fn lint(tally: &mut Tally) {
    headline("lint, while witnesses are installed");
    let clippy = ["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"];
    tally.check("lint: cargo clippy", run(&mut cargo(&clippy)));
    let mut doc = cargo(&["doc", "--workspace", "--no-deps", "--document-private-items"]);
    tally.check("lint: cargo doc", run(doc.env("RUSTDOCFLAGS", "--deny warnings")));
}

/// Runs every test of the workspace, with the witnesses and the log of skipped tests in place.
fn tests(tally: &mut Tally, witnesses: &Witnesses) -> Result<(), Failure> {
    headline("tests, built");
    if !is_root() {
        println!("not root: tests that need network namespaces or AF_XDP skip themselves");
    }
    let skip_log = target().join("skipped-tests.txt");
    fs::write(&skip_log, "")
        .map_err(|error| Failure(format!("cannot write {}: {error}", skip_log.display())))?;
    let mut environment = witnesses.clone();
    environment.push(("OUTCRY_SKIP_LOG", skip_log.clone()));
    let programs = match programs::build() {
        Ok(programs) => programs,
        Err(why) => {
            tally.fail(format!("tests: they do not build: {why}"));
            return Ok(());
        }
    };
    headline("tests, run");
    let mut results = programs::run_all(programs, &environment)?;
    results.add(documentation(&environment));
    let skipped = fs::read_to_string(&skip_log).unwrap_or_default();
    tally.add_tests(results.finish(), &skipped);
    Ok(())
}

/// The tests in the documentation, by cargo: they are few, and compiled when they run.
fn documentation(environment: &[(&str, PathBuf)]) -> TestRun {
    let mut command = cargo(&["test", "--workspace", "--doc", "--no-fail-fast"]);
    command.envs(environment.iter().map(|(name, value)| (name, value)));
    let mut run = TestRun::default();
    let outcome = watch(&mut command, |line| run.read(line));
    run.end("documentation", outcome)
}

/// Where tests find programs nobody here wrote, by the variable that says so.
type Witnesses = Vec<(&'static str, PathBuf)>;

/// Installs what makes network namespaces, and what simulates and checks the Verilog.
fn simulators(tally: &mut Tally, depth: Depth) {
    if depth == Depth::Quick {
        return;
    }
    headline("simulators");
    if let Err(why) = tools::for_namespaces() {
        tally.skip(format!("iproute2: {why}"));
    }
    for (tool, package) in tools::HARDWARE {
        if let Err(why) = tools::debian(tool, package) {
            println!("no simulation of the Verilog, or no check of it: {why}");
        }
    }
}

/// Installs programs nobody here wrote that read what we write; a test whose witness is missing
/// says so itself, so that nothing has to be counted here.
fn witnesses(depth: Depth) -> Witnesses {
    if depth == Depth::Quick {
        return Witnesses::new();
    }
    if let Err(why) = tools::debian("tshark", "tshark") {
        println!("no witness tshark: {why}");
    }
    if let Err(why) = tools::postgres() {
        println!("no PostgreSQL, so every suite of the control plane runs on SQLite alone: {why}");
    }
    if let Err(why) = tools::debian("redis-server", "redis-server") {
        println!("no Redis, so the cache is tested in process alone: {why}");
    }
    match tools::witness_python() {
        Ok(python) => python_witnesses(python),
        Err(why) => {
            println!("no witness itchfeed: {why}");
            Witnesses::new()
        }
    }
}

/// What comes as packages of Python.
fn python_witnesses(python: PathBuf) -> Witnesses {
    let mut found = Witnesses::new();
    match tools::nats_server(&python) {
        Ok(server) => found.push(("OUTCRY_NATS_SERVER", server)),
        Err(why) => println!("no NATS, so the bus is tested in process alone: {why}"),
    }
    match tools::schemathesis(&python) {
        Ok(program) => found.push(("OUTCRY_SCHEMATHESIS", program)),
        Err(why) => println!("no schemathesis against the API's description: {why}"),
    }
    match tools::yices(&python) {
        Ok(folder) => found.push(("OUTCRY_YICES", folder)),
        Err(why) => println!("no proofs of the hardware: {why}"),
    }
    found.push(("OUTCRY_WITNESS_PYTHON", python));
    found
}

/// The core takes the instructions for each operation that are kept, not many more.
fn count_instructions(tally: &mut Tally, depth: Depth) {
    headline("instructions");
    if depth == Depth::Quick {
        return tally.skip("instructions: left out by --quick");
    }
    if let Err(why) = instructions::ready() {
        return tally.skip(format!("instructions: {why}"));
    }
    match instructions::instructions(false) {
        Ok(_) => tally.pass(),
        Err(why) => tally.fail(format!("instructions: {why}")),
    }
}

/// Licences, sources and bans of what we depend on; known vulnerabilities when they can be fetched.
fn dependencies(tally: &mut Tally, depth: Depth) {
    headline("dependencies");
    if depth == Depth::Quick {
        return tally.skip("dependencies: left out by --quick");
    }
    let tool = match tools::cargo_tool("cargo-deny") {
        Ok(tool) => tool.to_string_lossy().into_owned(),
        Err(why) => return tally.skip(format!("dependencies: {why}")),
    };
    let deny = |checks: &[&str]| program(&tool, &[&["check"][..], checks].concat());
    let local = run(&mut deny(&["bans", "licenses", "sources"]));
    tally.check("dependencies: cargo deny check bans licenses sources", local);
    // The advisory database comes over the network; without one the check is left out, not passed.
    if succeeds(&mut program(&tool, &["fetch", "db"])) {
        let advisories = run(&mut deny(&["advisories"]));
        tally.check("dependencies: cargo deny check advisories", advisories);
    } else {
        tally.skip("dependencies: the advisory database cannot be fetched");
    }
}

/// Every fuzz target for a bounded time, from its kept corpus.
fn fuzz(tally: &mut Tally, depth: Depth) {
    if !has_fuzz() {
        return;
    }
    headline("fuzz");
    if depth == Depth::Quick {
        return tally.skip("fuzz: left out by --quick");
    }
    let ready = tools::debian("g++", "g++").and_then(|()| tools::cargo_tool("cargo-fuzz"));
    let tool = match ready {
        Ok(tool) => tool,
        Err(why) => return tally.skip(format!("fuzz: {why}")),
    };
    let targets = match fuzz_targets(&root().join("fuzz")) {
        Ok(targets) if !targets.is_empty() => targets,
        Ok(_) => return tally.fail("fuzz: fuzz/fuzz_targets holds no target"),
        Err(error) => return tally.fail(format!("fuzz: cannot list the targets: {error}")),
    };
    // One thread each, so there is room for as many as there are cores. The first builds them all.
    let cores = thread::available_parallelism().map_or(1, usize::from);
    if let Err(why) = run(&mut fuzz_command(&tool, &["build"])) {
        return tally.fail(format!("fuzz: the targets do not build: {why}"));
    }
    for together in targets.chunks(cores) {
        let done = thread::scope(|scope| {
            let running: Vec<_> =
                together.iter().map(|name| scope.spawn(|| fuzz_one(&tool, name))).collect();
            running.into_iter().map(|run| run.join().expect("no panic")).collect::<Vec<_>>()
        });
        for (name, (outcome, said)) in together.iter().zip(done) {
            println!("-- {name}\n{said}");
            tally.check(&format!("fuzz: target {name}"), outcome);
        }
    }
}

/// `cargo fuzz`. It asks for sanitizers, which the stable compiler has but keeps behind a switch.
fn fuzz_command(tool: &Path, arguments: &[&str]) -> Command {
    let mut command = program(&tool.to_string_lossy(), arguments);
    command.env("RUSTC_BOOTSTRAP", "1");
    command
}

fn fuzz_targets(folder: &Path) -> std::io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder.join("fuzz_targets"))? {
        let path = entry?.path();
        if let (Some("rs"), Some(stem)) =
            (path.extension().and_then(|end| end.to_str()), path.file_stem())
        {
            names.push(stem.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Whether a target found nothing, and what it said.
fn fuzz_one(tool: &Path, name: &str) -> (Result<(), Failure>, String) {
    // New inputs go into the first folder, below the target folder; the kept corpus is only read.
    let fresh = target().join("fuzz-corpus").join(name);
    let kept = Path::new("fuzz").join("corpus").join(name);
    if let Err(error) = fs::create_dir_all(&fresh) {
        let why = format!("cannot make {}: {error}", fresh.display());
        return (Err(Failure(why)), String::new());
    }
    let fresh = fresh.to_string_lossy();
    let kept_text = kept.to_string_lossy();
    let time = format!("-max_total_time={FUZZ_SECONDS}");
    let mut arguments = vec!["run", name, &fresh];
    if root().join(&kept).is_dir() {
        arguments.push(&kept_text);
    }
    arguments.extend(["--", &time, "-rss_limit_mb=4096", "-print_final_stats=1"]);
    match fuzz_command(tool, &arguments).output() {
        Ok(output) => {
            let said = String::from_utf8_lossy(&output.stderr).into_owned();
            let found = || Failure(format!("{} (see above)", output.status));
            (output.status.success().then_some(()).ok_or_else(found), said)
        }
        Err(error) => (Err(Failure(format!("cannot run cargo fuzz: {error}"))), String::new()),
    }
}
