//! What the tests of the Verilog share.

use std::env;
use std::ffi::{OsStr, OsString};
use std::fs::OpenOptions;
use std::io::Write as _;

/// Whether there is a program of that name on the path.
pub(crate) fn is_installed(program: &str) -> bool {
    is_on(&env::var_os("PATH").unwrap_or_default(), program)
}

fn is_on(path: &OsStr, program: &str) -> bool {
    env::split_paths(path).any(|folder| folder.join(program).is_file())
}

/// A path with the tools of the proofs on it; the test is skipped without one of them.
pub(crate) fn proof_tools(test: &str) -> Option<OsString> {
    let yices = env::var_os("OUTCRY_YICES").map(Into::into);
    let path = env::var_os("PATH").unwrap_or_default();
    let path = env::join_paths(env::split_paths(&path).chain(yices)).unwrap();
    let all = ["yosys", "yosys-smtbmc", "yices-smt2"];
    if let Some(missing) = all.into_iter().find(|tool| !is_on(&path, tool)) {
        skip(test, &format!("no {missing} on the path"));
        return None;
    }
    Some(path)
}

/// Says that a test does not run here, and has it counted.
pub(crate) fn skip(test: &str, why: &str) {
    let line = format!("SKIPPED: {test}: {why}\n");
    print!("{line}");
    if let Some(path) = env::var_os("OUTCRY_SKIP_LOG") {
        // At once: other test programs write into it too.
        let mut log = OpenOptions::new().create(true).append(true).open(path).unwrap();
        log.write_all(line.as_bytes()).unwrap();
    }
}
