//! What the tests of the hardware share.
#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(clippy::unwrap_used)]

use std::hash::{BuildHasher as _, RandomState};
use std::io::Write as _;

/// The seed of a randomised test: printed, and taken from `OUTCRY_SEED` when given.
pub(crate) fn seed(test: &str) -> u64 {
    let seed = match std::env::var("OUTCRY_SEED") {
        Ok(text) => text.parse().expect("OUTCRY_SEED is a number"),
        Err(_) => RandomState::new().hash_one(std::process::id()),
    };
    println!("{test}: OUTCRY_SEED={seed}");
    seed
}

/// How much to do: `usual`, or `long` when `OUTCRY_LONG` is set.
pub(crate) fn long(usual: u64, long: u64) -> u64 {
    if std::env::var_os("OUTCRY_LONG").is_some() { long } else { usual }
}

/// Whether there is a program of that name on the path.
pub(crate) fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(program).is_file())
}

/// Says that a test does not run here, and has it counted.
pub(crate) fn skip(test: &str, why: &str) {
    let line = format!("SKIPPED: {test}: {why}");
    println!("{line}");
    if let Some(path) = std::env::var_os("OUTCRY_SKIP_LOG") {
        let mut log = std::fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
        writeln!(log, "{line}").unwrap();
    }
}
