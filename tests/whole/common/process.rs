//! Real processes: their output collected, their end awaited with a deadline, nothing left running.

use std::io::{BufRead, BufReader, Read};
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, sync_channel};
use std::time::{Duration, Instant};

use serde_json::Value;

use super::PATIENCE;

/// Lines that may wait for the test to look at them; a process that says more waits itself.
const LINES_MAX: usize = 1 << 16;
/// A user without any rights.
const NOBODY: u32 = 65_534;

/// The real program, free of the settings of whoever runs the tests.
pub(crate) fn outcry(args: &[&str]) -> Command {
    outcry_at(env!("CARGO_BIN_EXE_outcry"), args)
}

/// The same from another place.
pub(crate) fn outcry_at(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).env_remove("RUST_LOG");
    for (name, _) in std::env::vars_os() {
        if name.as_encoded_bytes().starts_with(b"OUTCRY_") {
            command.env_remove(name);
        }
    }
    command
}

/// Has a command run without rights.
pub(crate) fn as_nobody(mut command: Command) -> Command {
    command.uid(NOBODY).gid(NOBODY);
    command
}

enum Line {
    Out(String),
    Log(String),
}

/// A running process.
pub(crate) struct Process {
    child: Child,
    lines: Receiver<Line>,
    /// Everything on standard output so far.
    pub(crate) out: Vec<String>,
    /// Everything on standard error so far.
    pub(crate) log: Vec<String>,
}

/// A process that has ended.
#[derive(Debug)]
pub(crate) struct Ended {
    pub(crate) status: ExitStatus,
    pub(crate) out: String,
    pub(crate) log: String,
}

impl Process {
    pub(crate) fn start(mut command: Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        nic::lab::die_with_parent(&mut command);
        let mut child = command.spawn().unwrap();
        let (tell, lines) = sync_channel(LINES_MAX);
        listen(child.stdout.take().unwrap(), tell.clone(), Line::Out);
        listen(child.stderr.take().unwrap(), tell, Line::Log);
        Self { child, lines, out: Vec::new(), log: Vec::new() }
    }

    /// Runs a command to its end.
    pub(crate) fn run(command: Command) -> Ended {
        Self::start(command).wait()
    }

    pub(crate) fn pid(&self) -> u32 {
        self.child.id()
    }

    pub(crate) fn signal(&self, signal: i32) {
        let pid = libc::pid_t::try_from(self.child.id()).unwrap();
        // SAFETY: no memory is passed, and the child is not yet waited for, so the number is its.
        assert_eq!(unsafe { libc::kill(pid, signal) }, 0, "{}", std::io::Error::last_os_error());
    }

    pub(crate) fn is_running(&mut self) -> bool {
        self.child.try_wait().unwrap().is_none()
    }

    /// The first JSON object whose `event` has this name; panics when the process ends before.
    pub(crate) fn wait_for_event(&mut self, event: &str) -> Value {
        let give_up = Instant::now() + PATIENCE;
        loop {
            let left = give_up.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) => {
                    let value = self.take(line);
                    if value["event"] == event {
                        return value;
                    }
                }
                Err(RecvTimeoutError::Timeout) => {
                    panic!("no {event} within {PATIENCE:?}:\n{}", self.log.join("\n"))
                }
                Err(RecvTimeoutError::Disconnected) => {
                    panic!("ended before {event}:\n{}", self.log.join("\n"))
                }
            }
        }
    }

    /// Waits for a line of the log.
    pub(crate) fn wait_for_log(&mut self, text: &str) {
        let give_up = Instant::now() + PATIENCE;
        while !self.log.iter().any(|line| line.contains(text)) {
            let left = give_up.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) => drop(self.take(line)),
                Err(error) => panic!("no `{text}` ({error}) in:\n{}", self.log.join("\n")),
            }
        }
    }

    /// Waits for a line of its output.
    pub(crate) fn wait_for_out(&mut self, text: &str) {
        let give_up = Instant::now() + PATIENCE;
        while !self.out.iter().any(|line| line.contains(text)) {
            let left = give_up.saturating_duration_since(Instant::now());
            match self.lines.recv_timeout(left) {
                Ok(line) => drop(self.take(line)),
                Err(error) => panic!("no `{text}` ({error}) in:\n{}", self.log.join("\n")),
            }
        }
    }

    /// Kills it at once, and collects what it had said.
    pub(crate) fn kill(mut self) -> Ended {
        self.child.kill().unwrap();
        self.wait()
    }

    /// Waits for its end; a process that does not end fails the test.
    pub(crate) fn wait(mut self) -> Ended {
        let give_up = Instant::now() + PATIENCE;
        let status = loop {
            if let Some(status) = self.child.try_wait().unwrap() {
                break status;
            }
            if let Ok(line) = self.lines.recv_timeout(Duration::from_millis(10)) {
                self.take(line);
            }
            assert!(Instant::now() < give_up, "still running:\n{}", self.log.join("\n"));
        };
        // Both pipes are closed when the process and its children are gone.
        while let Ok(line) = self.lines.recv_timeout(Duration::from_secs(10)) {
            self.take(line);
        }
        let (out, log) = (self.out.join("\n"), self.log.join("\n"));
        Ended { status, out, log }
    }

    fn take(&mut self, line: Line) -> Value {
        match line {
            Line::Out(line) => {
                let value = serde_json::from_str(&line).unwrap_or(Value::Null);
                self.out.push(line);
                value
            }
            Line::Log(line) => {
                self.log.push(line);
                Value::Null
            }
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // Both fail when it has ended already, which is what is wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn listen(from: impl Read + Send + 'static, tell: SyncSender<Line>, line: fn(String) -> Line) {
    std::thread::spawn(move || {
        for text in BufReader::new(from).lines().map_while(Result::ok) {
            if tell.send(line(text)).is_err() {
                return;
            }
        }
    });
}

impl Ended {
    /// Asserts that it failed as a program should: status 1, and each of `words` in what it said.
    pub(crate) fn assert_refused(&self, words: &[&str]) {
        assert_eq!(self.status.code(), Some(1), "{}\n{}", self.status, self.log);
        assert!(!self.out.contains("\"ready\""), "it had said that it was ready: {}", self.out);
        self.assert_says(words);
    }

    /// Asserts that each of `words` is in its log.
    pub(crate) fn assert_says(&self, words: &[&str]) {
        for word in words {
            assert!(self.log.contains(word), "no `{word}` in:\n{}", self.log);
        }
    }
}
