//! `cargo xtask mutants`: does the comparison of the core with its reference model notice when a
//! rule is broken? A copy of the repository is made in which every fault of the table can be
//! switched on by a variable of the environment; it is built once, and the comparison runs once for
//! each fault. The core that is released knows nothing of it.

mod faults;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use crate::process::{Failure, cargo, program, root, target};
use faults::{FAULTS, Fault};

/// What switches a fault on, by its number.
const VARIABLE: &str = "OUTCRY_FAULT";
/// The seed of the flows: what is caught does not depend on the day.
const SEED: &str = "1";

/// The switch, at the end of the copy's core.
const SWITCH: &str = r#"
pub(crate) mod fault {
    pub(crate) fn is(number: usize) -> bool {
        static ON: std::sync::OnceLock<usize> = std::sync::OnceLock::new();
        let on = || std::env::var("OUTCRY_FAULT").ok().and_then(|text| text.parse().ok());
        *ON.get_or_init(|| on().unwrap_or(0)) == number
    }
}
"#;

/// Seeds every fault, and says which of those of some rules were noticed; of all where none is
/// named.
pub(crate) fn mutants(rules: &[String]) -> Result<ExitCode, Failure> {
    let is_asked = |fault: &Fault| rules.is_empty() || rules.iter().any(|rule| rule == fault.rule);
    if let Some(rule) = rules.iter().find(|&rule| FAULTS.iter().all(|fault| fault.rule != rule)) {
        return Err(Failure(format!("there is no fault of the rule {rule}")));
    }
    let tree = copy_tree()?;
    seed_faults(&tree)?;
    if let Outcome::Noticed(how) = compare(&tree, 0)? {
        return Err(Failure(format!("the comparison fails without any fault: {how}")));
    }
    let (mut tried, mut survivors) = (0, 0);
    for (number, fault) in (1..).zip(FAULTS).filter(|(_, fault)| is_asked(fault)) {
        tried += 1;
        let Fault { rule, file, old, new } = fault;
        let outcome = compare(&tree, number)?;
        let verdict = match &outcome {
            Outcome::Noticed(how) => how.as_str(),
            Outcome::Survived => "SURVIVED",
        };
        survivors += usize::from(outcome == Outcome::Survived);
        println!("{number:2} {rule:6} {file}: `{old}` as `{new}`: {verdict}");
    }
    println!("{tried} faults, {} caught, {survivors} survived", tried - survivors);
    Ok(if survivors == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[derive(Debug, PartialEq, Eq)]
enum Outcome {
    /// The comparison failed, and what it said.
    Noticed(String),
    Survived,
}

/// Copies what git tracks, as it is now, to a folder beside what is built.
fn copy_tree() -> Result<PathBuf, Failure> {
    let tree = target().join("mutants");
    let listed = program("git", &["ls-files", "-z"])
        .output()
        .map_err(|error| Failure(format!("cannot run git: {error}")))?;
    if tree.exists() {
        fs::remove_dir_all(&tree).map_err(|error| failed("remove", &tree, &error))?;
    }
    for name in String::from_utf8_lossy(&listed.stdout).split_terminator('\0') {
        let (from, to) = (root().join(name), tree.join(name));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).map_err(|error| failed("make", folder, &error))?;
        }
        if from.is_file() {
            fs::copy(&from, &to).map_err(|error| failed("copy", &from, &error))?;
        }
    }
    Ok(tree)
}

fn failed(what: &str, path: &Path, error: &std::io::Error) -> Failure {
    Failure(format!("cannot {what} {}: {error}", path.display()))
}

/// Puts every fault into the copy, and the switch.
fn seed_faults(tree: &Path) -> Result<(), Failure> {
    let edit = |file: &str, change: &dyn Fn(String) -> Result<String, Failure>| {
        let path = tree.join("engine/src").join(file);
        let text = fs::read_to_string(&path).map_err(|error| failed("read", &path, &error))?;
        fs::write(&path, change(text)?).map_err(|error| failed("write", &path, &error))
    };
    for (number, fault) in (1..).zip(FAULTS) {
        edit(&format!("core/{}", fault.file), &|text| seeded(&text, number, fault))?;
    }
    edit("core/mod.rs", &|text| Ok(text + SWITCH))?;
    edit("lib.rs", &|text| Ok(format!("#![allow(unused_parens, clippy::all)]\n{text}")))
}

/// The text with a fault in it that can be switched on.
fn seeded(text: &str, number: usize, fault: &Fault) -> Result<String, Failure> {
    let Fault { file, old, new, .. } = fault;
    match text.matches(old).count() {
        1 => {
            let both =
                format!("(if crate::core::fault::is({number}) {{ {new} }} else {{ {old} }})");
            Ok(text.replacen(old, &both, 1))
        }
        count => Err(Failure(format!("{file} has `{old}` {count} times; a fault is in one place"))),
    }
}

/// Runs the comparison with a fault.
fn compare(tree: &Path, number: usize) -> Result<Outcome, Failure> {
    // A target folder of its own: cargo tells packages of two places by their place in the
    // workspace, and would take what was built of the one for the other.
    let target = target().join("mutants-build");
    let tests = ["test", "-q", "-p", "outcry-engine", "--test", "rulebook"];
    let mut command: Command = cargo(&tests);
    command.args(["--target-dir", &target.to_string_lossy(), "--", "reference::long"]);
    command.current_dir(tree).env(VARIABLE, number.to_string()).env("OUTCRY_SEED", SEED);
    command.env("RUST_BACKTRACE", "0");
    let output =
        command.output().map_err(|error| Failure(format!("cannot run the comparison: {error}")))?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned()
        + &String::from_utf8_lossy(&output.stdout);
    if output.status.success() {
        return Ok(Outcome::Survived);
    }
    match noticed(&said) {
        Some(how) => Ok(Outcome::Noticed(how)),
        None => Err(Failure(format!("the comparison does not run with fault {number}:\n{said}"))),
    }
}

/// What a failed comparison said first.
fn noticed(said: &str) -> Option<String> {
    let mut lines = said.lines().skip_while(|line| !line.contains("panicked at"));
    lines.next()?;
    let line = lines.next()?.trim();
    let what = line.strip_prefix("assertion `left == right` failed: ").unwrap_or(line);
    Some(what.split(" Command {").next().unwrap_or(what).chars().take(60).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_seeded_in_one_place_only() {
        let fault = Fault { rule: "R0", file: "x.rs", old: "a < b", new: "a <= b" };
        let text = seeded("if a < b {}", 3, &fault).map_err(|failure| failure.0);
        let expected = "if (if crate::core::fault::is(3) { a <= b } else { a < b }) {}";
        assert_eq!(text.as_deref(), Ok(expected));
        assert!(seeded("a < b, a < b", 3, &fault).is_err());
        assert!(seeded("a > b", 3, &fault).is_err());
    }

    #[test]
    fn what_was_noticed_is_the_first_that_failed() {
        let said = "x\nthread 'a' panicked at b:1:2:\nassertion `left == right` failed: events of \
                    Command { seq: 1 }\n  left: 1\n";
        assert_eq!(noticed(said).as_deref(), Some("events of"));
        assert_eq!(noticed("error: could not compile"), None);
    }

    /// Whether something can stand between brackets: those in it belong together.
    fn is_whole(text: &str) -> bool {
        let mut open = Vec::new();
        let closes = text.chars().all(|c| match c {
            '(' | '[' | '{' => {
                open.push(c);
                true
            }
            ')' => open.pop() == Some('('),
            ']' => open.pop() == Some('['),
            '}' => open.pop() == Some('{'),
            _ => true,
        });
        closes && open.is_empty() && !text.is_empty()
    }

    /// The table is as the core is now: every fault has its place.
    #[test]
    fn every_fault_has_its_place() {
        assert!(FAULTS.len() >= 30);
        for fault in FAULTS {
            let path = root().join("engine/src/core").join(fault.file);
            let text = fs::read_to_string(&path).unwrap_or_default();
            assert_eq!(text.matches(fault.old).count(), 1, "{fault:?}");
            assert!([fault.old, fault.new].into_iter().all(is_whole), "{fault:?}");
        }
    }
}
