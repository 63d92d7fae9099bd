//! What whole-system tests share: a place to run in, processes that cannot outlive the test, a
//! client that keeps everything the venue ever said.
#![allow(dead_code, unused_imports, reason = "each test binary uses its part")]
#![allow(clippy::unwrap_used)]

pub(crate) mod desk;
pub(crate) mod http;
pub(crate) mod outside;
pub(crate) mod person;
pub(crate) mod place;
pub(crate) mod process;
pub(crate) mod witness;

pub(crate) use place::Place;
pub(crate) use process::{Ended, Process};
pub(crate) use witness::Witness;

use std::io::Write;
use std::ops::ControlFlow;
use std::time::{Duration, Instant};

use engine::config::Config;
use engine::journal;
use engine::venue::Market;

/// Longer than anything here takes on a busy machine; whatever takes longer hangs.
pub(crate) const PATIENCE: Duration = Duration::from_secs(60);

/// The market as the journal of a configuration has it; beside a running engine, as far as it is.
pub(crate) fn market_of(config: &Config) -> Market {
    let mut market = Market::new(config);
    journal::dump(&config.journal.dir, |command| {
        market.replay(command);
        ControlFlow::Continue(())
    })
    .unwrap();
    market.finish().unwrap()
}

/// A fingerprint as the program prints it.
pub(crate) fn hex(hash: &[u8; 32]) -> String {
    hash.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Whether this process is root.
pub(crate) fn is_root() -> bool {
    // SAFETY: no memory is passed.
    unsafe { libc::geteuid() == 0 }
}

/// Says that a test, or a part of one, does not run here, and has it counted.
pub(crate) fn skip(test: &str, why: &str) {
    let line = format!("SKIPPED: {test}: {why}\n");
    print!("{line}");
    if let Some(path) = std::env::var_os("OUTCRY_SKIP_LOG") {
        let mut log = std::fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
        // At once: other test programs write into it too.
        log.write_all(line.as_bytes()).unwrap();
    }
}

/// Asks until the answer is yes; panics when it never comes.
pub(crate) fn wait_until(what: &str, mut holds: impl FnMut() -> bool) {
    let give_up = Instant::now() + PATIENCE;
    while !holds() {
        assert!(Instant::now() < give_up, "waited {PATIENCE:?} in vain: {what}");
        std::thread::sleep(Duration::from_millis(5));
    }
}

/// The seed of a randomised test: printed, and taken from `OUTCRY_SEED` when given.
pub(crate) fn seed(test: &str) -> Random {
    let seed = match std::env::var("OUTCRY_SEED") {
        Ok(text) => text.parse().expect("OUTCRY_SEED is a number"),
        Err(_) => any_number(),
    };
    println!("{test}: OUTCRY_SEED={seed}");
    Random::new(seed)
}

/// A number that differs from call to call and from process to process.
pub(crate) fn any_number() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(std::process::id())
}

/// SplitMix64 (Steele, Lea and Flood 2014).
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ z >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ z >> 31
    }

    pub(crate) fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit
    }
}
