//! Workload files: the generator against the published results and against the published program,
//! the reader against damaged files.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs;
use std::path::Path;
use std::process::Command;

use outcry_replay::workload::{Preset, Reader, Workload, WorkloadError, generate};

/// Name, measured messages, trades, volume, hash, resting at the end: the published table.
const PUBLISHED: [(Preset, u64, u64, u64, &str, u64); 4] = [
    (Preset::W1, 2_000_000, 187_224, 56_722_900, "c268ae6c6e0d76b6", 4_958),
    (Preset::W1d, 2_000_000, 182_332, 55_150_200, "489ef9e467e86fcd", 980_008),
    (Preset::W2, 3_000_000, 275_795, 83_994_800, "555547b534c2ec31", 980_005),
    (Preset::W3, 1_000_000, 406_920, 223_729_400, "93c4d08b6971295f", 418_068),
];

#[test]
fn the_generator_gives_the_published_outcomes() {
    for (preset, messages, trades, volume, hash, resting) in PUBLISHED {
        assert_eq!(preset.messages(), messages);
        let generated = generate(preset, messages, Preset::SEED);
        let tally = generated.tally;
        let got = (tally.trades, tally.volume, format!("{:016x}", tally.hash), generated.resting);
        assert_eq!(got, (trades, volume, hash.to_owned(), resting), "{}", preset.name());
    }
}

/// The published program is the definition; ours is written anew and must not differ by a byte.
#[test]
fn the_generator_writes_the_same_bytes_as_the_published_program() {
    let test = "the_generator_writes_the_same_bytes_as_the_published_program";
    let source = common::shared("workloads/generate.rs");
    if !source.exists() {
        return common::skipped(test, "../shared/workloads/generate.rs is not there");
    }
    let folder = tempfile::tempdir().unwrap();
    let program = folder.path().join("generate");
    let compiled = Command::new("rustc")
        .args(["--edition", "2021", "-O", "-A", "warnings", "-o"])
        .args([&program, &source])
        .status();
    if !compiled.is_ok_and(|status| status.success()) {
        return common::skipped(test, "rustc cannot compile the published program");
    }
    for preset in [Preset::W1, Preset::W1d, Preset::W2, Preset::W3, Preset::W3x] {
        for seed in [Preset::SEED, 7, 20_261_122] {
            let path = folder.path().join("published.mew");
            let status = Command::new(&program)
                .args([preset.name(), path.to_str().unwrap(), "20000", &seed.to_string()])
                .stdout(std::process::Stdio::null())
                .status();
            assert!(status.unwrap().success());
            let mut ours = Vec::new();
            generate(preset, 20_000, seed).workload.write(&mut ours).unwrap();
            let same = fs::read(&path).unwrap() == ours;
            assert!(same, "{} with seed {seed} differs", preset.name());
        }
    }
}

#[test]
fn what_is_written_reads_back() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("w.mew");
    let workload = generate(Preset::W1, 1_000, 3).workload;
    workload.write(fs::File::create(&path).unwrap()).unwrap();
    assert_eq!(Workload::read(&path).unwrap(), workload);
    assert_eq!(workload.header().name(), "W1");
    assert_eq!(workload.header().prefill, 5_000);
}

fn read(bytes: &[u8]) -> Result<u64, WorkloadError> {
    let mut reader = Reader::new(bytes, bytes.len() as u64)?;
    while !reader.chunk()?.is_empty() {}
    Ok(reader.position())
}

fn small() -> Vec<u8> {
    let mut bytes = Vec::new();
    generate(Preset::W1, 500, 1).workload.write(&mut bytes).unwrap();
    bytes
}

/// Every field of the header and of a record, set to something out of range, is named in the error
/// together with its place.
#[test]
fn a_field_out_of_range_is_named_with_its_offset() {
    let record = 64 + 32 * 3;
    let cases: [(usize, &[u8], &str); 20] = [
        (0, b"NEW1", "byte 0, magic"),
        (8, &2u32.to_le_bytes(), "byte 8, version"),
        (12, &0u32.to_le_bytes(), "byte 12, n_symbols"),
        (12, &65_535u32.to_le_bytes(), "byte 12, n_symbols"),
        (16, &u64::MAX.to_le_bytes(), "byte 16, n_records"),
        (24, &u64::MAX.to_le_bytes(), "byte 24, n_prefill"),
        (32, &u64::MAX.to_le_bytes(), "byte 32, max_order_id"),
        (40, &u32::MAX.to_le_bytes(), "byte 40, price_min"),
        (44, &u32::MAX.to_le_bytes(), "byte 44, price_max"),
        (record, &[0], "byte 160, op"),
        (record, &[5], "byte 160, op"),
        (record + 1, &[2], "byte 161, side"),
        (record + 2, &[2], "byte 162, tif"),
        (record + 3, &[1], "byte 163, reserved"),
        (record + 4, &1u32.to_le_bytes(), "byte 164, symbol"),
        (record + 8, &0u64.to_le_bytes(), "byte 168, order id"),
        (record + 8, &1u64.to_le_bytes(), "byte 168, order id"),
        (record + 16, &(-5i64).to_le_bytes(), "byte 176, price"),
        (record + 24, &0u32.to_le_bytes(), "byte 184, quantity"),
        (record + 28, &1u32.to_le_bytes(), "byte 188, flags"),
    ];
    let good = small();
    assert_eq!(read(&good).unwrap(), 5_500);
    for (at, value, expected) in cases {
        let mut bytes = good.clone();
        bytes[at..at + value.len()].copy_from_slice(value);
        let error = read(&bytes).unwrap_err().to_string();
        assert!(error.contains(expected), "{error:?} does not name {expected:?}");
    }
}

#[test]
fn a_file_cut_anywhere_is_an_error() {
    let good = small();
    for length in (0..200).chain(good.len() - 70..good.len()) {
        assert!(read(&good[..length]).is_err(), "{length} bytes were taken for a whole file");
    }
}

/// Whatever the bytes, the reader answers; the seed of a failure is in the message.
#[test]
fn damaged_files_never_panic() {
    let seed = common::seed();
    let mut random = common::Random(seed);
    let good = small();
    for round in 0..2_000 {
        let mut bytes = good[..64 + 32 * 50].to_vec();
        bytes[16..24].copy_from_slice(&50u64.to_le_bytes());
        bytes[24..32].copy_from_slice(&10u64.to_le_bytes());
        bytes[32..40].copy_from_slice(&50u64.to_le_bytes());
        for _ in 0..=random.below(3) {
            let at = random.below(bytes.len() as u64) as usize;
            bytes[at] = random.next() as u8;
        }
        let outcome = std::panic::catch_unwind(|| read(&bytes).is_ok());
        assert!(outcome.is_ok(), "panic in round {round}, OUTCRY_SEED={seed}");
    }
}

#[test]
fn only_regular_files_are_read() {
    assert!(Reader::open(Path::new("/dev/zero")).is_err());
}

/// The published outcomes, by the engine's own core this time.
#[test]
fn the_core_gives_the_published_outcomes() {
    for (preset, messages, trades, volume, hash, resting) in PUBLISHED {
        let generated = generate(preset, messages, Preset::SEED);
        let driver = generated.workload.drive();
        let report = driver.report();
        let tally = report.tally;
        let got = (tally.trades, tally.volume, format!("{:016x}", tally.hash), report.resting);
        assert_eq!(got, (trades, volume, hash.to_owned(), resting), "{}", preset.name());
        assert_eq!(report.rejects, generated.rejects, "{}", preset.name());
        assert_eq!(report.refused, 0, "{}", preset.name());
        assert_eq!(driver.core().live_orders() as u64, report.resting, "{}", preset.name());
    }
}
