//! Rules for the repository as a whole: a stranger must find everything.

use std::collections::BTreeSet;

use crate::lexer::{Code, find_word};
use crate::{File, Violation};

const README_LINES_MAX: usize = 60;

fn find<'a>(files: &'a [File], path: &str) -> Option<&'a File> {
    files.iter().find(|file| file.path == path)
}

/// Every top-level folder says in at most a page what it is for.
pub(crate) fn folders(files: &[File]) -> Vec<Violation> {
    let tops: BTreeSet<&str> = files
        .iter()
        .filter_map(|file| file.path.split_once('/'))
        .map(|(top, _)| top)
        .filter(|top| !top.starts_with('.'))
        .collect();
    tops.into_iter()
        .filter_map(|top| {
            let path = format!("{top}/README.md");
            let Some(readme) = find(files, &path) else {
                let what = "missing: purpose, entry point, invariants, how to test";
                return Some(Violation::new(&path, 1, what));
            };
            let lines = readme.text.lines().count();
            (lines > README_LINES_MAX).then(|| {
                let what =
                    format!("{lines} lines, a page has {README_LINES_MAX}: move it to docs/");
                Violation::new(&path, lines, what)
            })
        })
        .collect()
}

/// Decisions are numbered without gaps and listed in their index.
pub(crate) fn decisions(files: &[File]) -> Vec<Violation> {
    const FOLDER: &str = "docs/decisions/";
    let index = find(files, "docs/decisions/README.md").map_or("", |file| &file.text);
    let mut records: Vec<&str> = files
        .iter()
        .filter_map(|file| file.path.strip_prefix(FOLDER))
        .filter(|name| *name != "README.md")
        .collect();
    records.sort_unstable();
    let mut violations = Vec::new();
    for (number, name) in (1..).zip(records) {
        let path = format!("{FOLDER}{name}");
        if !(name.starts_with(&format!("{number:04}-")) && name.ends_with(".md")) {
            let what = format!("expected {number:04}-title.md: number decisions without gaps");
            violations.push(Violation::new(&path, 1, what));
        }
        if !index.contains(&format!("({name})")) {
            let what = "not linked: add it to docs/decisions/README.md";
            violations.push(Violation::new(&path, 1, what));
        }
    }
    violations
}

/// Every subcommand is named in README.md.
pub(crate) fn subcommands(files: &[File]) -> Vec<Violation> {
    let Some(main) = find(files, "src/main.rs") else {
        return Vec::new();
    };
    let readme = find(files, "README.md").map_or("", |file| &file.text);
    main.text
        .lines()
        .enumerate()
        .filter_map(|(index, line)| {
            let arguments = line.trim().strip_suffix("::Args),")?;
            let (_, name) = arguments.split_once('(')?;
            let name = name.replace('_', "-");
            let named = readme.contains(&format!("outcry {name}"));
            (!named).then(|| {
                let what = format!("`outcry {name}` is not in README.md: say what it does");
                Violation::new("src/main.rs", index + 1, what)
            })
        })
        .collect()
}

/// Every Rust file is a module of the file above it; the compiler never looks at the others.
pub(crate) fn dead_files(files: &[File]) -> Vec<Violation> {
    let is_root = |path: &str| {
        let name = path.rsplit('/').next().unwrap_or(path);
        let target = |folder: &str| {
            let depth = path.split('/').skip_while(|part| *part != folder).count();
            depth == 2
        };
        ["main.rs", "lib.rs", "build.rs"].contains(&name)
            || ["tests", "benches", "examples", "bin", "fuzz_targets"].iter().any(|f| target(f))
    };
    files
        .iter()
        .filter(|file| file.is_rust() && !is_root(&file.path))
        .filter(|file| !is_module(files, &file.path))
        .map(|file| {
            let what = "no file declares this module: declare it or delete it";
            Violation::new(&file.path, 1, what)
        })
        .collect()
}

fn is_module(files: &[File], path: &str) -> bool {
    let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
    let (folder, module) = match name {
        "mod.rs" => folder.rsplit_once('/').unwrap_or(("", folder)),
        _ => (folder, name.trim_end_matches(".rs")),
    };
    let parents = [
        format!("{folder}/mod.rs"),
        format!("{folder}/lib.rs"),
        format!("{folder}/main.rs"),
        format!("{folder}.rs"),
    ];
    // In a folder of test programs, any of them may be the parent of what they share.
    let is_shared = ["tests", "benches"].contains(&folder.rsplit('/').next().unwrap_or(folder));
    let may_declare = |file: &&File| {
        let above = file.path.rsplit_once('/').map(|(above, _)| above);
        parents.contains(&file.path) || (is_shared && file.is_rust() && above == Some(folder))
    };
    files.iter().filter(may_declare).any(|parent| {
        Code::of(&parent.text).lines.iter().any(|line| {
            find_word(line, "mod").is_some() && line.trim_end().ends_with(&format!(" {module};"))
        })
    })
}

/// Links between Markdown files lead somewhere.
pub(crate) fn links(files: &[File]) -> Vec<Violation> {
    let mut violations = Vec::new();
    for file in files.iter().filter(|file| file.path.ends_with(".md")) {
        for (index, line) in file.text.lines().enumerate() {
            for target in line.split("](").skip(1).filter_map(|rest| rest.split(')').next()) {
                let target = target.split('#').next().unwrap_or_default();
                if target.is_empty() || target.contains("://") || leads(files, &file.path, target) {
                    continue;
                }
                let what = format!("link to {target}, which is not there: mend or remove it");
                violations.push(Violation::new(&file.path, index + 1, what));
            }
        }
    }
    violations
}

/// Whether `target`, seen from the file `from`, is a tracked file or a folder that holds one.
fn leads(files: &[File], from: &str, target: &str) -> bool {
    let mut parts: Vec<&str> = from.split('/').collect();
    parts.pop();
    for part in target.split('/') {
        match part {
            "" | "." => {}
            ".." => {
                parts.pop();
            }
            name => parts.push(name),
        }
    }
    let path = parts.join("/");
    let folder = format!("{path}/");
    files.iter().any(|file| file.path == path || file.path.starts_with(&folder))
}

/// Where it is said which variables of the common prefix are not the engine's.
const VARIABLES: &str = "engine/src/config/environment.rs";

/// Every variable that a program or a test reads under the engine's prefix must be known not to be
/// the engine's: set, it would make any configuration unloadable.
pub(crate) fn variables(files: &[File]) -> Vec<Violation> {
    let Some(known) = files.iter().find(|file| file.path == VARIABLES) else { return Vec::new() };
    let mut violations = Vec::new();
    for file in files.iter().filter(|file| file.is_rust()) {
        for (number, line) in (1..).zip(file.text.lines()) {
            let names = line.split('"').filter_map(|word| word.strip_prefix("OUTCRY_"));
            let is_name = |name: &&str| {
                let is_part = |byte: u8| byte.is_ascii_uppercase() || byte == b'_';
                !name.contains("__") && !name.ends_with('_') && name.bytes().all(is_part)
            };
            for name in names.filter(|name| !name.is_empty()).filter(is_name) {
                if !known.text.contains(&format!("\"{}\"", name.to_lowercase())) {
                    let what = format!("OUTCRY_{name} is not named in {VARIABLES}");
                    violations.push(Violation::new(&file.path, number, what));
                }
            }
        }
    }
    violations
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file;

    #[test]
    fn a_folder_without_readme_or_with_a_long_one_is_found() {
        let files = [file("nic/src/lib.rs", ""), file(".ci/run", "")];
        assert_eq!(folders(&files)[0].path, "nic/README.md");
        let long = "x\n".repeat(README_LINES_MAX + 1);
        let files = [file("nic/README.md", &long), file("wire/README.md", "short\n")];
        assert_eq!(folders(&files).len(), 1);
    }

    #[test]
    fn decisions_are_numbered_and_linked() {
        let index = file("docs/decisions/README.md", "[a](0001-a.md)\n");
        let first = file("docs/decisions/0001-a.md", "");
        let files = [index, first, file("docs/decisions/0003-c.md", "")];
        assert_eq!(decisions(&files[..2]).len(), 0);
        assert_eq!(decisions(&files).len(), 2, "a gap, and a missing link");
    }

    #[test]
    fn a_subcommand_must_be_in_the_readme() {
        let main = "enum Command {\n    Doctor(doctor::Args),\n    Up(up::Args),\n}\n";
        let files = [file("src/main.rs", main), file("README.md", "outcry doctor\n")];
        let found = subcommands(&files);
        assert_eq!(found.len(), 1);
        assert!(found[0].to_string().starts_with("src/main.rs:3: `outcry up`"));
    }

    #[test]
    fn a_file_nobody_declares_is_dead() {
        let files = [
            file("src/main.rs", "mod doctor;\n// mod lost;\n"),
            file("src/doctor.rs", "mod disk;\n"),
            file("src/doctor/disk.rs", ""),
            file("src/lost.rs", ""),
            file("nic/src/lib.rs", "pub(crate) mod ring;\n"),
            file("nic/src/ring/mod.rs", ""),
            file("tests/whole.rs", "mod common;\n"),
            file("tests/common/mod.rs", ""),
        ];
        let found = dead_files(&files);
        assert_eq!(found.len(), 1, "{found:?}");
        assert_eq!(found[0].path, "src/lost.rs");
    }

    #[test]
    fn a_variable_must_be_known_not_to_be_the_engines() {
        let lines = "a(\"OUTCRY_SEED\");\nb(\"OUTCRY_JOURNAL__DIR\");\nc(\"OUTCRY_LOST\");\n";
        let files = [file(VARIABLES, "    \"seed\",\n"), file("src/main.rs", lines)];
        let found = variables(&files);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].to_string().starts_with("src/main.rs:3: OUTCRY_LOST"));
    }

    #[test]
    fn links_must_lead_to_a_tracked_file_or_folder() {
        let text = "[a](../nic/README.md) [b](decisions/) [c](https://x.y) [d](#top) [e](no.md)\n";
        let files = [
            file("docs/README.md", text),
            file("nic/README.md", ""),
            file("docs/decisions/0001-a.md", ""),
        ];
        let found = links(&files);
        assert_eq!(found.len(), 1, "{found:?}");
        assert!(found[0].what.starts_with("link to no.md"));
    }
}
