//! The test programs of the workspace, side by side. `cargo test` runs one after the other, and
//! most of them wait for disks, clocks and processes of their own, or for their longest test.

use std::collections::VecDeque;
use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::thread;
use std::time::{Duration, Instant};

use crate::process::{Failure, cargo, hear, root, show, target};
use crate::tally::TestRun;

/// What runs for minutes begins first, the longest of all before the others, so that the end does
/// not wait for one of them alone. A name that is wrong here costs time, nothing else.
const LONGEST: [&str; 8] = [
    "fpga/suite",
    "hw-sim/suite",
    "whole",
    "engine/rulebook",
    "hw-sim/soak/soak",
    "control-plane/api/suite",
    "replay/workload",
    "control-plane/identity/people",
];

/// A program that has not ended by then hangs. The longest takes minutes beside another one.
const PATIENCE: Duration = Duration::from_secs(30 * 60);
/// With `OUTCRY_LONG`, which has some tests go on for an hour and more.
const LONG_PATIENCE: Duration = Duration::from_secs(6 * 60 * 60);
/// How often a running program is looked at.
const GLANCE: Duration = Duration::from_millis(20);
/// Programs whose times are listed at the end.
const LISTED: usize = 12;

/// A program of tests, as cargo built it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TestProgram {
    /// Its package's folder and its target, as `nic/xdp`; without a folder at the top.
    name: String,
    executable: PathBuf,
    /// Where cargo would run it: its package's folder.
    folder: PathBuf,
}

/// How a program went.
struct Done {
    name: String,
    took: Duration,
    run: TestRun,
}

/// Builds every test program.
pub(crate) fn build() -> Result<Vec<TestProgram>, Failure> {
    let mut messages = Vec::new();
    let how = ["test", "--workspace", "--no-run", "--message-format=json-render-diagnostics"];
    hear(&mut cargo(&how), |line| messages.push(line.to_owned()))?;
    let mut programs = Vec::new();
    for message in &messages {
        programs.extend(built(message, root())?);
    }
    Ok(in_order(programs, &LONGEST))
}

/// Runs programs, as many at once as there are cores, and adds up what they said.
pub(crate) fn run_all(
    programs: Vec<TestProgram>,
    environment: &[(&str, PathBuf)],
) -> Result<TestRun, Failure> {
    let said = target().join("test-output");
    fs::create_dir_all(&said)
        .map_err(|error| Failure(format!("cannot make {}: {error}", said.display())))?;
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let waiting = Mutex::new(VecDeque::from(programs));
    let done = Mutex::new(Vec::new());
    let next = || waiting.lock().expect("no panic").pop_front();
    thread::scope(|scope| {
        for _ in 0..cores {
            scope.spawn(|| {
                while let Some(program) = next() {
                    let one = run_one(&program, environment, &said);
                    done.lock().expect("no panic").push(one);
                }
            });
        }
    });
    let mut done = done.into_inner().expect("no panic");
    done.sort_by_key(|one| std::cmp::Reverse(one.took));
    println!("\nthe longest of {} test programs:", done.len());
    for one in done.iter().take(LISTED) {
        println!("{:6.1} s {}", one.took.as_secs_f64(), one.name);
    }
    let mut sum = TestRun::default();
    done.into_iter().for_each(|one| sum.add(one.run));
    Ok(sum)
}

/// Runs a program to its end, and shows what it said in one piece.
fn run_one(program: &TestProgram, environment: &[(&str, PathBuf)], said: &Path) -> Done {
    let name = &program.name;
    let stem = said.join(name.replace('/', "-"));
    let (out, log) = (stem.with_extension("out"), stem.with_extension("log"));
    let start = Instant::now();
    let outcome = start_in(program, environment, [&out, &log]).and_then(wait);
    let took = start.elapsed();
    let read = |path: &Path| {
        // By bytes: a program that prints what is not UTF-8 must not end the run.
        let bytes = fs::read(path).unwrap_or_default();
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let (out, log) = (read(&out), read(&log));
    let verdict = outcome.as_ref().map_or_else(ToString::to_string, |()| "ended well".to_owned());
    show(&format!("\n-- {name}: {verdict}, after {:.1} s\n{out}{log}", took.as_secs_f64()));
    let mut run = TestRun::default();
    out.lines().for_each(|line| run.read(line));
    Done { name: name.clone(), took, run: run.end(name, outcome) }
}

/// Starts a program as cargo would. What it says goes into two files: a pipe that a child of it
/// keeps open would keep us waiting.
fn start_in(
    program: &TestProgram,
    environment: &[(&str, PathBuf)],
    [out, log]: [&PathBuf; 2],
) -> Result<Child, Failure> {
    let create = |path: &PathBuf| {
        File::create(path)
            .map_err(|error| Failure(format!("cannot write {}: {error}", path.display())))
    };
    Command::new(&program.executable)
        .current_dir(&program.folder)
        .envs(environment.iter().map(|(name, value)| (name, value)))
        .env("CARGO_MANIFEST_DIR", &program.folder)
        .stdin(Stdio::null())
        .stdout(create(out)?)
        .stderr(create(log)?)
        .spawn()
        .map_err(|error| Failure(format!("cannot run {}: {error}", program.executable.display())))
}

/// Waits for a program's end, which comes at last by force.
fn wait(child: Child) -> Result<(), Failure> {
    let is_long = env::var_os("OUTCRY_LONG").is_some();
    wait_for(child, if is_long { LONG_PATIENCE } else { PATIENCE })
}

fn wait_for(mut child: Child, patience: Duration) -> Result<(), Failure> {
    let give_up = Instant::now() + patience;
    let failed = |error| Failure(format!("cannot wait for it: {error}"));
    loop {
        match child.try_wait().map_err(failed)? {
            Some(status) if status.success() => return Ok(()),
            Some(status) => return Err(Failure(status.to_string())),
            None if Instant::now() > give_up => {
                child.kill().and_then(|()| child.wait()).map_err(failed)?;
                return Err(Failure(format!("it hung, and was ended after {patience:?}")));
            }
            None => thread::sleep(GLANCE),
        }
    }
}

/// The program that a message of cargo's says is built, if it is one of tests.
fn built(message: &str, root: &Path) -> Result<Option<TestProgram>, Failure> {
    let is_built = text(message, "reason").is_some_and(|reason| reason == "compiler-artifact");
    // Targets have a `test` of their own: whether they may be tested.
    let profile = message.split_once("\"profile\":{").map_or("", |(_, behind)| behind);
    let profile = profile.split_once('}').map_or("", |(inside, _)| inside);
    if !is_built || !profile.contains("\"test\":true") {
        return Ok(None);
    }
    // One that is not understood would be one that does not run.
    let program = || {
        let executable = text(message, "executable")?.into();
        let folder = Path::new(&text(message, "manifest_path")?).parent()?.to_path_buf();
        let room = folder.strip_prefix(root).unwrap_or(&folder);
        let name = room.join(text(message, "name")?).display().to_string();
        Some(TestProgram { name, executable, folder })
    };
    let program = program();
    program.map(Some).ok_or_else(|| Failure(format!("cargo says what is new here: {message}")))
}

/// The first text that a line of JSON has under a key. Enough for what cargo writes on one line; a
/// parser would be this program's only dependency.
fn text(line: &str, key: &str) -> Option<String> {
    let (_, rest) = line.split_once(&format!("\"{key}\":\""))?;
    let mut text = String::new();
    let mut characters = rest.chars();
    loop {
        match characters.next()? {
            '"' => return Some(text),
            '\\' => match characters.next()? {
                plain @ ('"' | '\\' | '/') => text.push(plain),
                _ => return None,
            },
            plain => text.push(plain),
        }
    }
}

/// The programs, those of `longest` first and in its order.
fn in_order(mut programs: Vec<TestProgram>, longest: &[&str]) -> Vec<TestProgram> {
    programs.sort_by_key(|program| {
        longest.iter().position(|name| *name == program.name).unwrap_or(longest.len())
    });
    programs
}

#[cfg(test)]
mod tests {
    use super::*;

    /// As cargo writes it, without what nobody here reads.
    fn message(folder: &str, name: &str, is_test: bool, executable: &str) -> String {
        let target = format!(
            r#"{{"kind":["test"],"name":"{name}","src_path":"x.rs","doctest":false,"test":true}}"#
        );
        let parts = [
            r#"{"reason":"compiler-artifact","package_id":"path+file:///x#x@0.1.0""#.to_owned(),
            format!(r#""manifest_path":"{folder}/Cargo.toml","target":{target}"#),
            format!(r#""profile":{{"opt_level":"0","test":{is_test}}},"features":["name"]"#),
            format!(r#""filenames":["x"],"executable":{executable},"fresh":true}}"#),
        ];
        parts.join(",")
    }

    fn program(name: &str) -> TestProgram {
        TestProgram { name: name.to_owned(), executable: PathBuf::new(), folder: PathBuf::new() }
    }

    #[test]
    fn programs_of_tests_are_found_among_what_cargo_says() {
        let root = Path::new("/house");
        let said = message("/house/nic", "xdp", true, r#""/house/target/a \"b\" \\c""#);
        let found = built(&said, root).ok().flatten().expect("a program of tests");
        assert_eq!(found.name, "nic/xdp");
        assert_eq!(found.executable, Path::new("/house/target/a \"b\" \\c"));
        assert_eq!(found.folder, Path::new("/house/nic"));
        let top = built(&message("/house", "whole", true, r#""/x""#), root);
        assert_eq!(top.ok().flatten().map(|top| top.name), Some("whole".to_owned()));
    }

    #[test]
    fn what_is_no_program_of_tests_is_passed_over() {
        let root = Path::new("/house");
        for other in [
            message("/house/nic", "echo", false, r#""/x""#),
            message("/house/nic", "nic", false, "null"),
            r#"{"reason":"build-finished","success":true}"#.to_owned(),
            String::new(),
        ] {
            assert_eq!(built(&other, root).ok(), Some(None), "{other}");
        }
    }

    #[test]
    fn a_program_of_tests_that_is_not_understood_is_not_passed_over() {
        for executable in ["null", r#""/caf\u00e9""#, r#""/without an end"#] {
            let said = message("/house/nic", "xdp", true, executable);
            let said = said.trim_end_matches(r#","fresh":true}"#);
            assert!(built(said, Path::new("/house")).is_err(), "{said}");
        }
    }

    #[test]
    fn the_longest_are_first_and_the_others_as_they_were() {
        let programs = ["wire/x", "whole", "nic/xdp", "hw-sim/suite"].map(program);
        let order = in_order(programs.to_vec(), &["hw-sim/suite", "gone", "whole"]);
        let names: Vec<&str> = order.iter().map(|program| program.name.as_str()).collect();
        assert_eq!(names, ["hw-sim/suite", "whole", "wire/x", "nic/xdp"]);
    }

    fn child(script: &str) -> Child {
        let mut command = Command::new("sh");
        command.args(["-c", script]).stdin(Stdio::null()).spawn().expect("there is a shell")
    }

    #[test]
    fn a_program_that_dies_or_hangs_has_failed() {
        let minute = Duration::from_secs(60);
        assert!(wait_for(child("exit 0"), minute).is_ok());
        let Err(Failure(why)) = wait_for(child("kill -9 $$"), minute) else { panic!("it died") };
        assert!(why.contains("SIGKILL"), "{why}");
        let hangs = wait_for(child("exec sleep 60"), Duration::from_millis(50));
        assert!(hangs.is_err_and(|Failure(why)| why.starts_with("it hung")));
    }

    #[test]
    fn a_program_that_cannot_run_has_failed() {
        let absent = TestProgram { executable: "/no/such/program".into(), ..program("gone") };
        let run = run_all(vec![absent], &[]).map_err(|failure| failure.0).expect("a result");
        let mut tally = crate::tally::Tally::default();
        tally.add_tests(run.finish(), "");
        assert!(tally.report().contains("FAILED gone: cannot run /no/such/program"), "{tally:?}");
    }
}
