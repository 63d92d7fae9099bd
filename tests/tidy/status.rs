//! Documents that say which test proves what: the tests must be there.

use std::collections::BTreeSet;

use crate::{File, Violation};

/// Such a document: where it is, how its rows begin, and how many columns stand before the tests.
const PROOFS: [(&str, &str, usize); 2] =
    [("docs/rulebook/13-status.md", "| R", 2), ("docs/control-plane.md", "| ", 1)];

/// Every test that a row names is a function of a Rust file.
pub(crate) fn tests(files: &[File]) -> Vec<Violation> {
    let sources = files.iter().filter(|file| file.is_rust());
    let functions: BTreeSet<&str> = sources.flat_map(|file| functions(&file.text)).collect();
    let mut violations = Vec::new();
    for (path, begin, before) in PROOFS {
        let lines = files.iter().filter(|file| file.path == path).flat_map(|f| f.text.lines());
        for (number, row) in (1..).zip(lines).filter(|(_, line)| line.starts_with(begin)) {
            let missing = named(row, before).filter(|name| !functions.contains(name));
            violations.extend(missing.map(|name| {
                Violation::new(path, number, format!("no test is called {name}: name one that is"))
            }));
        }
    }
    violations
}

fn functions(text: &str) -> impl Iterator<Item = &str> {
    let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_';
    text.split("fn ").skip(1).map(move |rest| rest.split(|c| !is_name(c)).next().unwrap_or(""))
}

/// Tests in the columns behind so many: `file::test`, `::test`, or a name as long as a sentence.
/// What ends with `!` makes tests and is none.
fn named(row: &str, before: usize) -> impl Iterator<Item = &str> {
    let columns = row.split('|').skip(before + 1);
    let words = columns.flat_map(|column| column.split([' ', ',', ';', '(', ')', '`']));
    words.filter_map(|word| {
        let name = word.rsplit("::").next().unwrap_or(word);
        let is_test = word.contains("::") || word.matches('_').count() >= 3;
        (is_test && !name.is_empty() && !name.ends_with('!')).then_some(name)
    })
}

#[test]
fn a_test_that_is_gone_is_found() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let rule =
        "| R1 | built | **ref** | core_x::is_there, ::is_gone; unit: one_two_three_gone (all) |";
    let promise = "| not `a::test` | `api::is_there`, `tests/x.rs::left_long_ago`; `a::suite!` |";
    let [rules, promises] = PROOFS.map(|(path, _, _)| path);
    let code = "#[test]\nfn is_there() {}";
    let files = [file(rules, rule), file(promises, promise), file("x.rs", code)];
    let found: Vec<String> = tests(&files).iter().map(ToString::to_string).collect();
    let gone = ["is_gone", "one_two_three_gone", "left_long_ago"];
    assert_eq!(found.len(), gone.len(), "{found:?}");
    assert!(std::iter::zip(&found, gone).all(|(found, name)| found.contains(name)), "{found:?}");
}
