//! The style of the house as a test: what rustfmt and clippy do not say.
//!
//! Every rule is a function from files to violations, and every rule has a test that shows it
//! bites. A violation names file and line, what is wrong and what to do.

mod house;
mod lexer;
mod rooms;
mod rules;
mod silent;
mod status;

use std::fmt;
use std::fs;
use std::path::Path;
use std::process::Command;

/// A tracked text file, with its path from the top of the repository.
#[derive(Debug)]
struct File {
    path: String,
    text: String,
}

impl File {
    fn is_rust(&self) -> bool {
        self.path.ends_with(".rs")
    }
}

/// A breach of a rule, with what to do about it.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Violation {
    path: String,
    line: usize,
    what: String,
}

impl Violation {
    fn new(path: &str, line: usize, what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, what: what.into() }
    }
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.path, self.line, self.what)
    }
}

#[test]
fn the_repository_is_tidy() {
    let files = tracked_files(Path::new(env!("CARGO_MANIFEST_DIR")));
    assert!(files.iter().any(|file| file.path == "tests/tidy/main.rs"), "tracked files not found");
    let mut violations = check(&files);
    violations.sort();
    for violation in &violations {
        println!("{violation}");
    }
    assert!(violations.is_empty(), "{} violations, listed above", violations.len());
}

fn check(files: &[File]) -> Vec<Violation> {
    let mut violations = Vec::new();
    for file in files {
        violations.extend(rules::text(file));
        if file.is_rust() {
            violations.extend(rules::rust(file));
        }
    }
    violations.extend(rooms::arrows(files));
    violations.extend(house::folders(files));
    violations.extend(house::decisions(files));
    violations.extend(house::subcommands(files));
    violations.extend(house::dead_files(files));
    violations.extend(house::links(files));
    violations.extend(house::variables(files));
    violations.extend(silent::tests(files));
    violations.extend(status::tests(files));
    violations
}

/// Text files under version control; without git (a source archive) all but hidden and built ones.
fn tracked_files(root: &Path) -> Vec<File> {
    let git = Command::new("git").arg("-C").arg(root).args(["ls-files", "-z"]).output();
    let paths: Vec<String> = match git {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout)
            .split_terminator('\0')
            .map(str::to_owned)
            .collect(),
        _ => walk(root, root),
    };
    paths
        .into_iter()
        // Not every file is text, and one deleted but not yet committed is not there.
        .filter_map(|path| {
            fs::read_to_string(root.join(&path)).ok().map(|text| File { path, text })
        })
        .collect()
}

fn walk(root: &Path, folder: &Path) -> Vec<String> {
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder).expect("a folder of the repository can be listed").flatten() {
        let path = entry.path();
        let name = entry.file_name().to_string_lossy().into_owned();
        if path.is_dir() {
            if !name.starts_with('.') && name != "target" {
                paths.extend(walk(root, &path));
            }
        } else {
            let below = path.strip_prefix(root).expect("walked down from the root");
            paths.push(below.to_string_lossy().into_owned());
        }
    }
    paths
}

/// A file for the tests of the rules.
#[cfg(test)]
fn file(path: &str, text: &str) -> File {
    File { path: path.to_owned(), text: text.to_owned() }
}

#[test]
fn a_violation_names_file_and_line() {
    let violation = Violation::new("src/main.rs", 7, "too long: split it");
    assert_eq!(violation.to_string(), "src/main.rs:7: too long: split it");
}

#[test]
fn without_git_the_walk_finds_the_same_sources() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let walked = walk(root, root);
    assert!(walked.iter().any(|path| path == "src/main.rs"));
    assert!(!walked.iter().any(|path| path.starts_with("target/")));
}
