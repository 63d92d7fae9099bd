//! Running other programs.

use std::env;
use std::fmt;
use std::fs;
use std::io::{self, BufRead as _, BufReader, IsTerminal as _, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

/// Complaints of a program that are repeated at the end of a run.
const COMPLAINTS_MAX: usize = 4;
/// Characters of each.
const COMPLAINT_CHARS_MAX: usize = 200;

/// What went wrong, as a sentence that says what to do.
#[derive(Debug)]
pub(crate) struct Failure(pub(crate) String);

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The repository's top folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask/ lies in the repository")
}

/// Where cargo builds: this very program lies in `<target>/debug/`.
pub(crate) fn target() -> PathBuf {
    let program = env::current_exe().expect("a running program has a path");
    program.ancestors().nth(2).expect("<target>/debug/xtask").to_path_buf()
}

/// Cargo, in the repository's top folder; the one that runs us when there is one.
pub(crate) fn cargo(arguments: &[&str]) -> Command {
    let program = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    command
}

/// Any other program, in the repository's top folder, without a terminal to wait on.
pub(crate) fn program(name: &str, arguments: &[&str]) -> Command {
    let mut command = Command::new(name);
    command.args(arguments).current_dir(root()).stdin(Stdio::null());
    command
}

/// The command as a person would type it.
pub(crate) fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program());
    let name = program.file_name().unwrap_or(command.get_program()).to_string_lossy();
    let arguments = command.get_args().map(|argument| argument.to_string_lossy());
    std::iter::once(name).chain(arguments).collect::<Vec<_>>().join(" ")
}

/// Runs to the end with output on the terminal; says whether it succeeded.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    run(command).is_ok()
}

/// Runs to the end with output on the terminal.
///
/// # Errors
/// With what it complained of first, as far as that went by here.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    println!("$ {}", shown(command));
    finish(command, |_| ())
}

/// Runs to the end, shows standard output as it comes and hands each line to `each`.
///
/// # Errors
/// As [`run`].
pub(crate) fn watch(command: &mut Command, mut each: impl FnMut(&str)) -> Result<(), Failure> {
    hear(command, |line| {
        pass_on(&mut io::stdout(), line);
        each(line);
    })
}

/// Runs to the end, and hands each line of standard output to `each` instead of showing it.
///
/// # Errors
/// As [`run`].
pub(crate) fn hear(command: &mut Command, each: impl FnMut(&str)) -> Result<(), Failure> {
    println!("$ {}", shown(command));
    command.stdout(Stdio::piped());
    finish(command, |child| {
        let output = child.stdout.take().expect("standard output was piped");
        for_each_line(output, each);
    })
}

/// Shows a text in one piece, whoever else has something to show.
pub(crate) fn show(text: &str) {
    let mut output = io::stdout().lock();
    text.lines().for_each(|line| pass_on(&mut output, line));
}

/// Runs to the end; `meanwhile` may read what was piped. A terminal keeps standard error, for the
/// progress that compilers show there; otherwise it is listened to on its way.
fn finish(command: &mut Command, meanwhile: impl FnOnce(&mut Child)) -> Result<(), Failure> {
    if !io::stderr().is_terminal() {
        command.stderr(Stdio::piped());
    }
    let name = shown(command);
    let mut child =
        command.spawn().map_err(|error| Failure(format!("cannot run {name}: {error}")))?;
    let listening = child.stderr.take().map(|said| thread::spawn(|| complaints(said)));
    meanwhile(&mut child);
    let status = child.wait().map_err(|error| Failure(format!("cannot wait for {name}: {error}")));
    let said = listening.and_then(|said| said.join().ok()).unwrap_or_default();
    match status? {
        status if status.success() => Ok(()),
        _ if !said.is_empty() => Err(Failure(said.join("; "))),
        status => Err(Failure(format!("{name}: {status}"))),
    }
}

/// Passes on what a program says on standard error, and gives its first complaints: lines that say
/// error or panic, and the one behind a panic, which has its reason.
fn complaints(said: impl Read) -> Vec<String> {
    let mut complaints = Vec::new();
    let mut wants_next = false;
    for_each_line(said, |line| {
        pass_on(&mut io::stderr(), line);
        let panics = line.contains("panicked at");
        let complains = line.starts_with("error") || line.contains("No space left") || panics;
        if (complains || wants_next) && complaints.len() < COMPLAINTS_MAX {
            complaints.push(line.chars().take(COMPLAINT_CHARS_MAX).collect());
        }
        wants_next = panics;
    });
    complaints
}

/// Writes a line however slow its reader is: what collects a log may refuse for a moment.
fn pass_on(to: &mut impl Write, line: &str) {
    let line = format!("{line}\n");
    let mut left = line.as_bytes();
    while !left.is_empty() {
        match to.write(left) {
            Ok(written) => left = &left[written..],
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                thread::sleep(Duration::from_millis(1));
            }
            // Nobody reads: the result still counts.
            Err(_) => return,
        }
    }
}

/// Hands on lines. By bytes: a program that prints what is not UTF-8 must not end the run.
fn for_each_line(output: impl Read, mut each: impl FnMut(&str)) {
    let mut output = BufReader::new(output);
    let mut line = Vec::new();
    while output.read_until(b'\n', &mut line).is_ok_and(|bytes| bytes > 0) {
        each(String::from_utf8_lossy(&line).trim_end());
        line.clear();
    }
}

/// Whether a program of this name is on the path.
pub(crate) fn installed(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// Whether this process may install packages and make network namespaces.
pub(crate) fn is_root() -> bool {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let ids = status.lines().find_map(|line| line.strip_prefix("Uid:")).unwrap_or_default();
    ids.split_whitespace().nth(1) == Some("0")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_complaints_are_kept() {
        let said = "Compiling\nerror: one\nthread 'main' panicked at x.rs:1:\nno room\n  2: main\n";
        let kept = complaints(said.as_bytes());
        assert_eq!(kept, ["error: one", "thread 'main' panicked at x.rs:1:", "no room"]);
        assert_eq!(complaints("error\n".repeat(9).as_bytes()).len(), COMPLAINTS_MAX);
    }

    #[test]
    fn a_failure_says_why() {
        let Err(Failure(why)) = run(&mut program("cat", &["/no/such/file"])) else {
            panic!("there is such a file");
        };
        assert!(why.starts_with("cat /no/such/file: exit status"), "{why}");
        let absent = run(&mut program("no-such-program", &[]));
        assert!(absent.is_err_and(|Failure(why)| why.starts_with("cannot run no-such-program")));
    }
}
