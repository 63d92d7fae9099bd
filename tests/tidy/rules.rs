//! Rules for one file at a time.

use crate::lexer::{Code, find_word};
use crate::{File, Violation};

const COLUMNS_MAX: usize = 100;
const FILE_LINES_MAX: usize = 600;
const FUNCTION_LINES_MAX: usize = 70;
/// What becomes one block of Verilog cannot call anything, so it cannot be cut into functions.
const HARDWARE_LINES_MAX: usize = 100;
const HARDWARE: &str = "#[hdl_gen]";

/// Marks of unfinished work, put together here so that this file does not trip over itself.
const UNFINISHED: [&str; 3] = [concat!("TO", "DO"), concat!("FIX", "ME"), concat!("XX", "X")];

/// Places on one machine, which mean nothing on another.
const MACHINE_PATHS: [&str; 3] =
    [concat!("/wo", "rk/"), concat!("/ro", "ot/"), concat!("/tmp/tar", "get")];

/// The one registry that the lock file may name.
const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

/// What the deterministic core must not know, and what to do instead.
const BANNED_IN_CORE: [(&str, &str); 18] = [
    ("SystemTime", "time comes with the command"),
    ("Instant", "time comes with the command"),
    ("quanta", "time comes with the command"),
    ("rand", "randomness comes with the command"),
    ("getrandom", "randomness comes with the command"),
    ("RandomState", "its order differs from run to run: use a table laid out at start"),
    ("libc", "the kernel belongs to the NIC and the journal"),
    ("HashMap", "its order differs from run to run: use a table laid out at start"),
    ("HashSet", "its order differs from run to run: use a table laid out at start"),
    ("std::fs", "files belong to the journal"),
    ("std::net", "sockets belong to the NIC"),
    ("std::thread", "threads belong to the shard"),
    ("std::env", "settings come with the configuration commands"),
    ("println", "say it with an event"),
    ("crate::journal", "the core knows nothing outside itself"),
    ("crate::shard", "the core knows nothing outside itself"),
    ("crate::telemetry", "the core knows nothing outside itself"),
    ("nic", "the core knows nothing outside itself"),
];

/// Rooms in which a stray panic stops the venue.
const DATA_PLANE: [&str; 3] = ["wire/src/", "nic/src/", "engine/src/"];

/// Places that hold no `unsafe` at all: what needs the kernel or the hardware is elsewhere.
const SAFE: [&str; 6] =
    ["wire/src/", "engine/src/core/", "participant/src/", "replay/src/", "src/", "xtask/src/"];

/// Rules for every text file.
pub(crate) fn text(file: &File) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        let mut say = |what: String| violations.push(Violation::new(&file.path, index + 1, what));
        for mark in UNFINISHED {
            if find_word(line, mark).is_some() {
                say(format!("{mark}: finish it, or open an issue and leave no mark"));
            }
        }
        for path in MACHINE_PATHS {
            if let Some(at) = line.find(path) {
                let before = line[..at].chars().next_back();
                if !before.is_some_and(|c| c.is_alphanumeric() || "_-./".contains(c)) {
                    say(format!("{path} is a place on one machine: name it from the repository"));
                }
            }
        }
        let foreign = line.starts_with("source = ") && !line.contains(REGISTRY);
        if file.path.ends_with("Cargo.lock") && foreign {
            say("a package from elsewhere than crates.io: depend on a published crate".to_owned());
        }
    }
    violations
}

/// Rules for Rust files.
pub(crate) fn rust(file: &File) -> Vec<Violation> {
    let code = Code::of(&file.text);
    let mut violations = shape(file);
    violations.extend(long_functions(file, &code));
    if !is_test_file(&file.path) {
        violations.extend(banned(file, &code));
    }
    violations
}

/// Length of lines and files, and the module's own documentation.
fn shape(file: &File) -> Vec<Violation> {
    let mut violations = Vec::new();
    for (index, line) in file.text.lines().enumerate() {
        let columns = line.chars().count();
        // A row of a table in a doc comment cannot be broken.
        let is_row = ["//! |", "/// |"].iter().any(|row| line.trim_start().starts_with(row));
        if columns > COLUMNS_MAX && !is_row {
            let what = format!("{columns} columns, {COLUMNS_MAX} fit: break the line");
            violations.push(Violation::new(&file.path, index + 1, what));
        }
    }
    let lines = file.text.lines().count();
    if lines > FILE_LINES_MAX {
        let what = format!("{lines} lines, {FILE_LINES_MAX} fit: one concept a file, split it");
        violations.push(Violation::new(&file.path, lines, what));
    }
    let first = file.text.lines().find(|line| !line.is_empty() && !line.starts_with("#!["));
    if !first.is_some_and(|line| line.starts_with("//! ")) {
        let what = "no module documentation: begin with `//! ` and one line of purpose";
        violations.push(Violation::new(&file.path, 1, what));
    }
    violations
}

fn long_functions(file: &File, code: &Code) -> Vec<Violation> {
    let lines: Vec<&str> = file.text.lines().collect();
    let most = |line: usize| match line.checked_sub(2).map(|before| lines[before].trim()) {
        Some(HARDWARE) => HARDWARE_LINES_MAX,
        _ => FUNCTION_LINES_MAX,
    };
    code.functions()
        .into_iter()
        .filter(|function| function.lines > most(function.line))
        .map(|function| {
            let what = format!(
                "fn {} has {} lines, {} fit a screen: branches up, loops down",
                function.name,
                function.lines,
                most(function.line)
            );
            Violation::new(&file.path, function.line, what)
        })
        .collect()
}

fn banned(file: &File, code: &Code) -> Vec<Violation> {
    let mut violations = Vec::new();
    let lies_in = |places: &[&str]| places.iter().any(|place| file.path.starts_with(place));
    let is_core = lies_in(&["engine/src/core/"]);
    let (is_data_plane, is_safe) = (lies_in(&DATA_PLANE), lies_in(&SAFE));
    let lines = code.lines.iter().zip(&code.is_test).enumerate();
    for (index, line) in lines.filter(|(_, (_, test))| !**test).map(|(at, (line, _))| (at, line)) {
        let mut say = |what: String| violations.push(Violation::new(&file.path, index + 1, what));
        for (word, instead) in BANNED_IN_CORE {
            if is_core && find_word(line, word).is_some() {
                say(format!("{word} in the deterministic core: {instead}"));
            }
        }
        if is_data_plane && line.contains(".unwrap()") {
            say("unwrap() in the data plane: return an error, or expect the invariant".to_owned());
        }
        if is_safe && find_word(line, "unsafe").is_some() {
            say("unsafe has no place here: only NIC, journal and telemetry need it".to_owned());
        }
    }
    violations
}

/// Files of which every line is test code.
fn is_test_file(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let folders = ["tests/", "fuzz/"];
    folders.iter().any(|folder| path.starts_with(folder) || path.contains(&format!("/{folder}")))
        || name == "tests.rs"
        || name.ends_with("_tests.rs")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file;

    fn rust_at(path: &str, body: &str) -> Vec<String> {
        let text = format!("//! Purpose.\n{body}");
        rust(&file(path, &text)).into_iter().map(|violation| violation.to_string()).collect()
    }

    #[test]
    fn long_lines_files_and_functions_are_found() {
        let line = format!("// {}\n", "x".repeat(COLUMNS_MAX - 2));
        assert!(rust_at("src/a.rs", &line)[0].starts_with("src/a.rs:2: 101 columns"));
        assert!(rust_at("src/a.rs", &line.replacen('x', "", 1)).is_empty());
        let body = |lines: usize| format!("fn f() {{\n{}}}\n", "    a();\n".repeat(lines - 2));
        assert!(rust_at("src/a.rs", &body(70)).is_empty());
        assert!(rust_at("src/a.rs", &body(71))[0].contains("src/a.rs:2: fn f has 71 lines"));
        let hardware = |lines| format!("{HARDWARE}\n{}", body(lines));
        assert!(rust_at("fpga/src/a.rs", &hardware(100)).is_empty());
        assert!(rust_at("fpga/src/a.rs", &hardware(101))[0].contains("fn f has 101 lines"));
        assert!(rust_at("src/a.rs", &"\n".repeat(600))[0].contains("601 lines"));
    }

    #[test]
    fn a_file_begins_with_its_purpose() {
        assert_eq!(rust(&file("src/a.rs", "use std::fs;\n")).len(), 1);
        assert_eq!(rust(&file("src/a.rs", "#![no_main]\n//! Purpose.\n")).len(), 0);
    }

    #[test]
    fn each_ban_of_the_core_bites_there_and_only_there() {
        for (word, _) in BANNED_IN_CORE {
            let body = format!("fn f() {{ {word}; }}\n");
            assert_eq!(rust_at("engine/src/core/book.rs", &body).len(), 1, "{word}");
            assert_eq!(rust_at("engine/src/shard/mod.rs", &body).len(), 0, "{word}");
            let test = format!("#[cfg(test)]\nmod tests {{\n    {body}}}\n");
            assert_eq!(rust_at("engine/src/core/book.rs", &test).len(), 0, "{word}");
            let comment = format!("// no {word} here\n");
            assert_eq!(rust_at("engine/src/core/book.rs", &comment).len(), 0, "{word}");
        }
    }

    #[test]
    fn unwrap_and_unsafe_are_found_where_they_must_not_be() {
        let unwrap = "fn f() { x.unwrap(); }\n";
        assert_eq!(rust_at("nic/src/ring.rs", unwrap).len(), 1);
        assert_eq!(rust_at("nic/tests/end_to_end.rs", unwrap).len(), 0);
        assert_eq!(rust_at("nic/src/ring/tests.rs", unwrap).len(), 0);
        let block = "fn f() { unsafe { g() } }\n";
        assert_eq!(rust_at("wire/src/ouch.rs", block).len(), 1);
        assert_eq!(rust_at("nic/src/ring.rs", block).len(), 0);
    }

    #[test]
    fn unfinished_marks_and_machine_paths_are_found_in_any_text() {
        for mark in UNFINISHED {
            assert_eq!(text(&file("docs/a.md", &format!("see {mark}: later\n"))).len(), 1);
            assert_eq!(text(&file("docs/a.md", &format!("see x{mark}y\n"))).len(), 0);
        }
        for path in MACHINE_PATHS {
            assert_eq!(text(&file("docs/a.md", &format!("cd {path}x\n"))).len(), 1, "{path}");
            assert_eq!(text(&file("docs/a.md", &format!("cd a{path}x\n"))).len(), 0, "{path}");
        }
    }

    #[test]
    fn the_lock_file_names_one_registry() {
        let lock = |source: &str| text(&file("Cargo.lock", &format!("source = \"{source}\"\n")));
        assert_eq!(lock(REGISTRY).len(), 0);
        assert_eq!(lock("git+https://example.com/x").len(), 1);
    }
}
