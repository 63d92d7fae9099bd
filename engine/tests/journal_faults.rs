//! Faults of the world: full disks, forbidden folders, locks, killed processes. Each gives an error
//! that says what to do, leaves nothing half made, and loses nothing that was committed.
#![allow(clippy::unwrap_used)]

mod journal_support;

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use journal_support::*;
use outcry_engine::journal::*;
use tempfile::TempDir;

const CHILD: &str = "OUTCRY_JOURNAL_TEST_DIR";
const DONE: &str = "the child has checked everything";

fn child_dir() -> PathBuf {
    std::env::var_os(CHILD).expect("run by its parent only").into()
}

/// Runs a child test to its end; its assertions are ours.
fn expect_done(mut command: Command) {
    let output = command.output().unwrap();
    let (out, err) =
        (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success() && out.contains(DONE), "{}\n{out}\n{err}", output.status);
}

/// Runs a child test with `filesystem` mounted on its folder, seen by nobody else.
fn in_filesystem(test: &str, child: &str, filesystem: &str, options: &str) {
    let dir = TempDir::new().unwrap();
    let mount = format!("mount -t {filesystem} -o {options} none \"$0\"");
    let probe =
        Command::new("unshare").args(["--mount", "sh", "-c", &mount]).arg(dir.path()).output();
    match probe {
        Ok(output) if output.status.success() => {}
        Ok(output) => {
            let why = String::from_utf8_lossy(&output.stderr).trim().to_string();
            return skip(test, &format!("cannot mount {filesystem} privately: {why}"));
        }
        Err(error) => return skip(test, &format!("unshare does not run: {error}")),
    }
    let inner = again(child, CHILD, dir.path());
    let mut command = Command::new("unshare");
    command.args(["--mount", "sh", "-c", &format!("{mount} && exec \"$@\"")]);
    command.arg(dir.path()).arg(inner.get_program()).args(inner.get_args());
    command.env(CHILD, dir.path());
    expect_done(command);
}

fn segment_files(dir: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.starts_with("segment-"))
        .collect();
    names.sort();
    names
}

fn expect_no_room(config: JournalConfig) {
    let dir = config.dir.clone();
    let recovered = recover_checked(&dir).unwrap();
    let error = Journal::start(config, recovered).err().expect("there is no room");
    let message = error.to_string();
    assert!(matches!(error, JournalError::DiskFull { .. }), "{message}");
    assert!(message.contains("no space left") && message.contains("free space"), "{message}");
    assert_eq!(segment_files(&dir), Vec::<String>::new(), "a partial segment was left");
}

#[test]
fn a_full_disk_at_start_leaves_nothing() {
    let test = "a_full_disk_at_start_leaves_nothing";
    in_filesystem(test, "child_full_at_start", "tmpfs", "size=1m");
}

#[test]
#[ignore = "run by its parent"]
fn child_full_at_start() {
    let dir = child_dir();
    expect_no_room(JournalConfig { segment_bytes: 2 << 20, ..small(&dir) });
    // A smaller segment fits: nothing was left behind to stand in its way.
    let mut journal = open(small(&dir));
    append_to(&mut journal, 10);
    journal.close().unwrap();
    println!("{DONE}");
}

/// The same without privileges: a limit on the size of files.
#[test]
fn a_file_size_limit_at_start_leaves_nothing() {
    let dir = TempDir::new().unwrap();
    let inner = again("child_limited_at_start", CHILD, dir.path());
    let mut command = Command::new("sh");
    // In units of 512 bytes; the signal that comes with the limit is ignored, as a service would.
    command.args(["-c", "trap '' XFSZ; ulimit -f 2048; exec \"$0\" \"$@\""]);
    command.arg(inner.get_program()).args(inner.get_args()).env(CHILD, dir.path());
    expect_done(command);
}

#[test]
#[ignore = "run by its parent"]
fn child_limited_at_start() {
    expect_no_room(JournalConfig { segment_bytes: 2 << 20, ..small(&child_dir()) });
    println!("{DONE}");
}

#[test]
fn a_disk_that_fills_up_stops_the_journal_and_loses_nothing() {
    let test = "a_disk_that_fills_up_stops_the_journal_and_loses_nothing";
    in_filesystem(test, "child_fills_up", "tmpfs", "size=1m");
}

#[test]
#[ignore = "run by its parent"]
fn child_fills_up() {
    let dir = child_dir();
    let config = || JournalConfig { segment_bytes: 128 << 10, ..small(&dir) };
    let mut journal = open(config());
    let deadline = Instant::now() + Duration::from_secs(30);
    while journal.failed().is_none() {
        assert!(Instant::now() < deadline, "a full disk went unnoticed");
        if journal.append(&nth(journal.appended().0 + 1)).is_err() {
            std::thread::yield_now();
        }
    }
    let committed = journal.committed();
    let error = journal.close().unwrap_err();
    assert!(matches!(error, JournalError::DiskFull { .. }), "{error}");
    assert!(committed.0 > 5000, "{committed} before the disk was full");
    // Nothing committed is lost; without room the venue does not start, with room it goes on.
    let recovered = recover_checked(&dir).unwrap();
    assert_eq!((recovered.last, recovered.torn.clone()), (committed, None));
    drop(recovered);
    let remount = Command::new("mount").args(["-o", "remount,size=8m"]).arg(&dir).status();
    assert!(remount.unwrap().success());
    let mut journal = open(config());
    append_to(&mut journal, committed.0 + 5000);
    journal.close().unwrap();
    assert_eq!(recover_checked(&dir).unwrap().last.0, committed.0 + 5000);
    println!("{DONE}");
}

/// Space that is freed before the current segment is full cures the shortage without a restart.
#[test]
fn a_shortage_cured_in_time_stops_nothing() {
    let test = "a_shortage_cured_in_time_stops_nothing";
    in_filesystem(test, "child_cured_in_time", "tmpfs", "size=200k");
}

#[test]
#[ignore = "run by its parent"]
fn child_cured_in_time() {
    let dir = child_dir();
    let mut journal = open(JournalConfig { segment_bytes: 128 << 10, ..small(&dir) });
    append_to(&mut journal, 10);
    settle(&journal);
    std::thread::sleep(Duration::from_millis(200));
    let remount = Command::new("mount").args(["-o", "remount,size=8m"]).arg(&dir).status();
    assert!(remount.unwrap().success());
    append_to(&mut journal, 8000);
    assert_eq!(journal.close().unwrap().0, 8000);
    assert_eq!(recover_checked(&dir).unwrap().last.0, 8000);
    println!("{DONE}");
}

#[test]
fn without_direct_io_it_works_and_says_so() {
    let test = "without_direct_io_it_works_and_says_so";
    in_filesystem(test, "child_without_direct_io", "ramfs", "rw");
}

#[test]
#[ignore = "run by its parent"]
fn child_without_direct_io() {
    let dir = child_dir();
    let mut journal = open(small(&dir));
    append_to(&mut journal, 5000);
    settle(&journal);
    assert!(!journal.status().direct);
    journal.close().unwrap();
    assert_eq!(recover_checked(&dir).unwrap().last.0, 5000);
    println!("{DONE}");
}

#[test]
fn an_unwritable_folder_is_refused() {
    let dir = TempDir::new().unwrap();
    let locked = dir.path().join("journal");
    fs::create_dir(&locked).unwrap();
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o555)).unwrap();
    fs::set_permissions(dir.path(), fs::Permissions::from_mode(0o755)).unwrap();
    let mut command = again("child_unwritable", CHILD, &locked);
    let root =
        fs::metadata("/proc/self").is_ok_and(|m| std::os::unix::fs::MetadataExt::uid(&m) == 0);
    if root {
        // Permissions do not bind root: the child is nobody.
        command.uid(65534).gid(65534).current_dir("/");
        match command.stdout(Stdio::null()).stderr(Stdio::null()).arg("--list").status() {
            Ok(status) if status.success() => {}
            other => {
                let why = format!("the test binary does not run as nobody: {other:?}");
                return skip("an_unwritable_folder_is_refused", &why);
            }
        }
        command = again("child_unwritable", CHILD, &locked);
        command.uid(65534).gid(65534).current_dir("/");
    }
    expect_done(command);
}

#[test]
#[ignore = "run by its parent"]
fn child_unwritable() {
    let dir = child_dir();
    for dir in [dir.clone(), dir.join("below")] {
        let error = recover_checked(&dir).unwrap_err();
        let message = error.to_string();
        assert!(matches!(error, JournalError::Permission { .. }), "{message}");
        assert!(message.contains("write access"), "{message}");
    }
    println!("{DONE}");
}

#[test]
fn a_file_in_place_of_the_folder_is_refused() {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("file");
    fs::write(&file, "in the way").unwrap();
    for path in [file.clone(), file.join("below")] {
        let error = recover_checked(&path).unwrap_err();
        assert!(matches!(error, JournalError::NotADirectory(_)), "{error}");
    }
}

#[test]
fn two_engines_cannot_open_one_journal() {
    let dir = TempDir::new().unwrap();
    let refused = |when: &str| {
        let error = recover_checked(dir.path()).expect_err(when);
        let pid = std::process::id();
        assert!(matches!(error, JournalError::Locked { pid: Some(p), .. } if p == pid), "{error}");
        assert!(error.to_string().contains(&format!("in use by process {pid}")), "{error}");
    };
    let recovered = recover_checked(dir.path()).unwrap();
    refused("recovered");
    let mut journal = Journal::start(small(dir.path()), recovered).unwrap();
    refused("running");
    append_to(&mut journal, 5);
    settle(&journal);
    // Looking is allowed.
    assert_eq!(verify(dir.path(), |_| ()).unwrap().last.0, 5);
    journal.close().unwrap();
    recover_checked(dir.path()).unwrap();
}

/// A process that writes is killed at random moments; everything it had announced as committed is
/// there afterwards, and the next process goes on.
#[test]
fn killed_writers_lose_nothing_committed() {
    let mut rng = Rng::seeded("killed_writers_lose_nothing_committed");
    let rounds: u32 = std::env::var("OUTCRY_KILLS").map_or(20, |n| n.parse().unwrap());
    let dir = TempDir::new().unwrap();
    let mut last = 0;
    for round in 0..rounds {
        let mut child = again("child_writer", CHILD, dir.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let lines = BufReader::new(child.stdout.take().unwrap()).lines();
        // Reads along while the child lives, so that it never waits for us.
        let reader = std::thread::spawn(move || {
            let numbers = lines.map_while(Result::ok).filter_map(|line| line.parse::<u64>().ok());
            numbers.last().unwrap_or(0)
        });
        std::thread::sleep(Duration::from_millis(20 + rng.below(150)));
        child.kill().unwrap();
        child.wait().unwrap();
        let announced = reader.join().unwrap();
        let recovered = recover_checked(dir.path()).unwrap();
        let found = recovered.last.0;
        assert!(
            found >= announced.max(last),
            "round {round}: {announced} committed, {found} found"
        );
        last = found;
    }
    assert!(last > 1000, "the writers wrote only {last} commands: nothing was tested");
    println!("{rounds} kills, {last} commands");
}

#[test]
#[ignore = "run by its parent"]
fn child_writer() {
    let mut journal = open(JournalConfig { segment_bytes: 1 << 20, ..small(&child_dir()) });
    let mut announced = journal.committed();
    loop {
        for _ in 0..50 {
            let _ = journal.append(&nth(journal.appended().0 + 1));
        }
        let committed = journal.committed();
        if committed > announced {
            println!("{committed}");
            announced = committed;
        }
    }
}
