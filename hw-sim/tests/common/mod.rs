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

/// Frames to send: `usual`, or `OUTCRY_HW_FRAMES` for a long run.
pub(crate) fn frames(usual: u64) -> u64 {
    match std::env::var("OUTCRY_HW_FRAMES") {
        Ok(text) => text.parse().expect("OUTCRY_HW_FRAMES is a number"),
        Err(_) => usual,
    }
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
