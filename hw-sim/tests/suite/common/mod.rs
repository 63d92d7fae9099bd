//! What the tests of the hardware share.
#![allow(dead_code, reason = "each test binary uses its part")]
#![allow(clippy::unwrap_used)]

use std::hash::{BuildHasher as _, RandomState};
use std::io::Write as _;

use fpga::record::FrameClass;
use outcry_hw_sim::golden::{Golden, Killed};
use wire::trailer::{self, Record};
use wire::{FromBytes as _, IntoBytes as _};

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
    let line = format!("SKIPPED: {test}: {why}\n");
    print!("{line}");
    if let Some(path) = std::env::var_os("OUTCRY_SKIP_LOG") {
        let mut log = std::fs::OpenOptions::new().create(true).append(true).open(path).unwrap();
        // At once: other test programs write into it too.
        log.write_all(line.as_bytes()).unwrap();
    }
}

/// What must come out for a frame: plain, and with its trailer if it may have one.
pub(crate) fn right(golden: &mut Golden, frame: &[u8]) -> (Vec<u8>, Option<Vec<u8>>) {
    let plain = golden.forwarded(frame);
    let (messages, record) = golden.frame(frame, false);
    let Some(session) = golden.session(frame) else { return (plain, None) };
    let mut draft = golden.begin(session, 0);
    let records: Vec<_> = messages
        .iter()
        .map(|message| {
            let verdict = golden.verdict(&mut draft, &message.record, Killed::default());
            golden.record(&draft, &message.record, verdict)
        })
        .collect();
    golden.finish(draft, record.class);
    let is_data = record.class == FrameClass::Data;
    let trailed = is_data.then(|| golden.trailer(plain.clone(), &records)).flatten();
    (plain, trailed)
}

/// The frame with what depends on the clock taken out of its records.
pub(crate) fn timeless(frame: &[u8], plain_bytes: usize) -> Vec<u8> {
    let start = plain_bytes.next_multiple_of(8);
    let mut out = frame[..start].to_vec();
    assert!(trailer::find(frame, plain_bytes).unwrap().is_some());
    for record in <[Record]>::ref_from_bytes(&frame[start..]).unwrap() {
        let timeless = Record { cycle: 0.into(), epoch: 0.into(), ..*record };
        out.extend(timeless.sealed().as_bytes());
    }
    out
}

/// The FCS of Ethernet, bit by bit from its definition (IEEE 802.3, 3.2.9).
pub(crate) fn fcs(frame: &[u8]) -> [u8; 4] {
    let mut register = u32::MAX;
    for byte in frame {
        for bit in 0..8 {
            let feedback = (register >> 31) ^ u32::from(byte >> bit & 1);
            register = register << 1 ^ if feedback == 1 { 0x04c1_1db7 } else { 0 };
        }
    }
    (!register).reverse_bits().to_le_bytes()
}
