//! What cargo is told not to test has no tests.

use crate::lexer::Code;
use crate::{File, Violation};

/// What makes a test, or says that there is one.
const TESTS: [&str; 4] = ["#[test]", "::test]", "cfg(test", "suite!("];
/// How the first word behind a fence begins where rustdoc takes the block for an example.
const EXAMPLES: [&str; 6] = ["rust", "ignore", "should_panic", "no_run", "compile_fail", "edition"];

/// A library or program whose tests are switched off, so that it is not compiled once more for
/// nothing, must not have any: they would never run.
pub(crate) fn tests(files: &[File]) -> Vec<Violation> {
    let mut violations = Vec::new();
    for manifest in files {
        let Some(room) = manifest.path.strip_suffix("Cargo.toml") else { continue };
        for target in targets(&manifest.text) {
            let sources = files.iter().filter(|file| file.is_rust() && target.has(room, file));
            for file in sources {
                if target.test_is_off {
                    violations.extend(first_test(file));
                }
                if target.doctest_is_off {
                    violations.extend(first_example(file));
                }
            }
        }
    }
    violations
}

/// A library or program of a manifest.
#[derive(Default)]
struct Target<'a> {
    /// Where it begins, without `.rs` and `/main.rs`; a library is all but the programs.
    path: Option<&'a str>,
    test_is_off: bool,
    doctest_is_off: bool,
}

impl Target<'_> {
    fn has(&self, room: &str, file: &File) -> bool {
        let Some(inside) = file.path.strip_prefix(room) else { return false };
        match self.path {
            Some(path) => inside
                .strip_prefix(path)
                .is_some_and(|rest| rest.starts_with(".rs") || rest.starts_with('/')),
            None => {
                let is_program = inside.starts_with("src/bin/") || inside == "src/main.rs";
                inside.starts_with("src/") && !is_program
            }
        }
    }
}

fn targets(manifest: &str) -> impl Iterator<Item = Target<'_>> {
    let tables = manifest.split("\n[").filter(|table| {
        table.starts_with("lib]") || table.starts_with("[bin]]") || table.starts_with("[lib]")
    });
    tables.map(|table| {
        let mut target = Target::default();
        for line in table.lines() {
            match line.split_once('=').map(|(key, value)| (key.trim(), value.trim())) {
                Some(("test", "false")) => target.test_is_off = true,
                Some(("doctest", "false")) => target.doctest_is_off = true,
                Some(("path", path)) => {
                    let path = path.trim_matches('"').trim_end_matches(".rs");
                    target.path = Some(path.trim_end_matches("/main"));
                }
                _ => {}
            }
        }
        target
    })
}

fn first_test(file: &File) -> Option<Violation> {
    let code = Code::of(&file.text);
    let at = code.lines.iter().position(|line| TESTS.iter().any(|test| line.contains(test)))?;
    let what = "a test where Cargo.toml says `test = false`: nobody runs it, take that out";
    Some(Violation::new(&file.path, at + 1, what))
}

/// The first block of the documentation that rustdoc would compile.
fn first_example(file: &File) -> Option<Violation> {
    let mut is_open = false;
    for (number, line) in (1..).zip(file.text.lines()) {
        let line = line.trim_start();
        let said = line.strip_prefix("//!").or_else(|| line.strip_prefix("///"));
        let Some(language) = said.and_then(|said| said.trim_start().strip_prefix("```")) else {
            continue;
        };
        let language = language.trim();
        let is_example =
            language.is_empty() || EXAMPLES.iter().any(|word| language.starts_with(word));
        if !is_open && is_example {
            let what = "an example where Cargo.toml says `doctest = false`: take that out, or \
                        say ```text";
            return Some(Violation::new(&file.path, number, what));
        }
        is_open = !is_open;
    }
    None
}

#[cfg(test)]
mod tests {
    use super::tests as silent_tests;
    use crate::file;

    fn found(manifest: &str, path: &str, text: &str) -> Vec<String> {
        let files = [file("wire/Cargo.toml", manifest), file(path, text)];
        silent_tests(&files).into_iter().map(|violation| violation.to_string()).collect()
    }

    const LIB: &str = "[package]\nname = \"x\"\n\n[lib]\ntest = false\n\n[lints]\n";
    const BIN: &str = "[package]\n\n[[bin]]\npath = \"src/bin/a/main.rs\"\ntest = false\n";

    #[test]
    fn a_test_that_never_runs_is_found() {
        for test in ["#[test]", "#[tokio::test]", "#[cfg(test)]", "fixture::suite!(it_holds);"] {
            let text = format!("fn f() {{}}\n{test}\n");
            assert_eq!(found(LIB, "wire/src/a/b.rs", &text).len(), 1, "{test}");
            assert!(found(LIB, "wire/src/lib.rs", &text)[0].starts_with("wire/src/lib.rs:2: a "));
            for elsewhere in ["wire/src/main.rs", "wire/src/bin/a/main.rs", "wire/tests/b.rs"] {
                assert_eq!(found(LIB, elsewhere, &text).len(), 0, "{elsewhere}");
            }
            assert_eq!(found(BIN, "wire/src/bin/a/b.rs", &text).len(), 1, "{test}");
            assert_eq!(found(BIN, "wire/src/bin/ab.rs", &text).len(), 0, "{test}");
            assert_eq!(found("[lib]\nbench = false\n", "wire/src/lib.rs", &text).len(), 0);
        }
        assert_eq!(found(LIB, "wire/src/lib.rs", "// no #[test] here\n").len(), 0);
    }

    #[test]
    fn an_example_that_never_runs_is_found() {
        let lib = LIB.replace("test", "doctest");
        for (text, count) in [
            ("//! ```\n//! f();\n//! ```\n", 1),
            ("/// ```no_run\n/// f();\n/// ```\n", 1),
            ("//! ```text\n//! a ─▶ b\n//! ```\n", 0),
            ("//! ```text\n//! ```\n//! ```\n//! f();\n//! ```\n", 1),
            ("// ```\n", 0),
        ] {
            assert_eq!(found(&lib, "wire/src/lib.rs", text).len(), count, "{text}");
            assert_eq!(found(LIB, "wire/src/lib.rs", text).len(), 0, "{text}");
        }
    }
}
