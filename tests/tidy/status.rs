//! The rulebook says which tests prove each rule; they must be there.

use std::collections::BTreeSet;

use crate::{File, Violation};

const STATUS: &str = "docs/rulebook/13-status.md";

/// Every test that a row of the rulebook's status names is a function of a Rust file.
pub(crate) fn tests(files: &[File]) -> Vec<Violation> {
    let Some(status) = files.iter().find(|file| file.path == STATUS) else { return Vec::new() };
    let sources = files.iter().filter(|file| file.is_rust());
    let functions: BTreeSet<&str> = sources.flat_map(|file| functions(&file.text)).collect();
    let rows = (1..).zip(status.text.lines()).filter(|(_, line)| line.starts_with("| R"));
    let mut violations = Vec::new();
    for (number, row) in rows {
        let missing = named(row).filter(|name| !functions.contains(name));
        violations.extend(missing.map(|name| {
            Violation::new(STATUS, number, format!("no test is called {name}: name one that is"))
        }));
    }
    violations
}

fn functions(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.split("fn ").skip(1).map(move |rest| rest.split(|c| !is_name(c)).next().unwrap_or(""))
}

/// Tests in the columns behind the second: `file::test`, `::test`, or a name as long as a sentence.
fn named(row: &str) -> impl Iterator<Item = &str> {
    let words = row.split('|').skip(3).flat_map(|column| column.split([' ', ',', ';', '(', ')']));
    words.filter_map(|word| {
        let name = word.rsplit("::").next().unwrap_or(word);
        let is_test = word.contains("::") || word.matches('_').count() >= 3;
        (is_test && !name.is_empty()).then_some(name)
    })
}

#[test]
fn a_test_that_is_gone_is_found() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let row =
        "| R1 | built | **ref** | core_x::is_there, ::is_gone; unit: one_two_three_gone (all) |";
    let files = [file(STATUS, row), file("x.rs", "#[test]\nfn is_there() {}")];
    let found: Vec<String> = tests(&files).iter().map(ToString::to_string).collect();
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[0].contains("is_gone") && found[1].contains("one_two_three_gone"), "{found:?}");
}
