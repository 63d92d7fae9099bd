//! How fast the journal is, beside floors taken in the same run: `cargo bench -p outcry-engine
//! --bench journal`. The folder is `OUTCRY_JOURNAL_BENCH_DIR` or the present one. The journal
//! thread asks for real-time priority and says whether it got it.
#![allow(clippy::unwrap_used)]

#[path = "../tests/journal_support/mod.rs"]
mod journal_support;

use std::hint::black_box;
use std::os::unix::fs::{FileExt, OpenOptionsExt};
use std::path::Path;
use std::time::{Duration, Instant};

use journal_support::*;
use outcry_engine::core::codec::{COMMAND_BYTES_MAX, decode, encode};
use outcry_engine::core::{Command, CommandBody, SeqNo};
use outcry_engine::journal::*;
use tempfile::TempDir;

fn main() {
    codec_ns();
    one_commit_against_one_write();
    sustained_rate();
}

fn disk() -> TempDir {
    let dir = std::env::var("OUTCRY_JOURNAL_BENCH_DIR").unwrap_or_else(|_| ".".into());
    TempDir::new_in(dir).unwrap()
}

/// Real-time priority for the journal thread, where it is to be had. The shard's side here spins,
/// and a spinning real-time thread starves the kernel's workers on its core, and with them the
/// completion of synchronous writes: measured as commits that take a second.
fn realtime() -> ThreadSetup {
    Box::new(|| {
        let parameters = libc::sched_param { sched_priority: 20 };
        // SAFETY: the structure outlives the call, which only reads it; 0 is the calling thread.
        let result =
            unsafe { libc::sched_setscheduler(0, libc::SCHED_FIFO, &raw const parameters) };
        println!("real-time priority of the journal thread: {}", result == 0);
    })
}

fn enter(seq: u64) -> Command {
    Command { seq: SeqNo(seq), ..every_kind(seq)[0] }
}

fn median(mut samples: Vec<f64>) -> f64 {
    samples.sort_by(f64::total_cmp);
    samples[samples.len() / 2]
}

fn codec_ns() {
    let mut commands: Vec<Command> = (1..=1024).map(enter).collect();
    let rounds = 2000;
    let per = |start: Instant| start.elapsed().as_nanos() as f64 / f64::from(rounds * 1024);
    let mut encodes = Vec::new();
    let mut decodes = Vec::new();
    for _ in 0..5 {
        let mut out = [0; COMMAND_BYTES_MAX];
        let start = Instant::now();
        for _ in 0..rounds {
            for command in black_box(&mut commands) {
                black_box(encode(command, &mut out));
                black_box(&mut out);
            }
        }
        encodes.push(per(start));
        let start = Instant::now();
        for _ in 0..rounds * 1024 {
            black_box(decode(black_box(&out)).unwrap());
        }
        decodes.push(per(start));
    }
    let (encode_ns, decode_ns) = (median(encodes), median(decodes));
    println!("enter: encode {encode_ns:.1} ns, decode {decode_ns:.1} ns");
    assert!(matches!(commands[0].body, CommandBody::Enter(_)));
    assert!(encode_ns < 15.0, "encode takes {encode_ns:.1} ns");
}

#[repr(C, align(4096))]
struct Block([u8; 4096]);

/// One command at a time against one bare synchronous write of 4 KiB, in turns.
fn one_commit_against_one_write() {
    let dir = disk();
    let path = dir.path().join("floor");
    std::fs::write(&path, vec![0; 64 << 20]).unwrap();
    std::fs::File::open(&path).unwrap().sync_all().unwrap();
    let floor = std::fs::OpenOptions::new()
        .write(true)
        .custom_flags(libc::O_DIRECT | libc::O_DSYNC)
        .open(&path)
        .unwrap();
    let block = Box::new(Block([7; 4096]));
    let cases = [("yield", false), ("yield", true), ("sleep:20", true)];
    for (wait, real_time) in cases {
        let wait = wait.parse().unwrap();
        let at = dir.path().join(format!("{wait}-{real_time}"));
        let thread_setup = real_time.then(realtime);
        let config = JournalConfig { wait, thread_setup, ..JournalConfig::new(&at, 1) };
        let mut journal = open(config);
        let (mut writes, mut commits) = (Vec::new(), Vec::new());
        let deadline = Instant::now() + Duration::from_secs(3);
        for i in (1..=4000u64).take_while(|_| Instant::now() < deadline) {
            let start = Instant::now();
            floor.write_all_at(&block.0, (i % 16384) * 4096).unwrap();
            writes.push(start.elapsed().as_nanos() as f64 / 1000.0);
            let command = enter(i);
            let start = Instant::now();
            journal.append(&command).unwrap();
            while journal.committed().0 < i {
                std::hint::spin_loop();
            }
            commits.push(start.elapsed().as_nanos() as f64 / 1000.0);
        }
        let status = journal.status();
        journal.close().unwrap();
        let (write, commit) = (percentiles(&mut writes), percentiles(&mut commits));
        println!(
            "{wait}, {} samples: bare write p50 {:.1} p99 {:.1} us; append to committed p50 {:.1} \
             p99 {:.1} \
             us; ratio of p50 {:.2}; direct {}; mean write inside {:.1} us",
            writes.len(),
            write.0,
            write.1,
            commit.0,
            commit.1,
            commit.0 / write.0,
            status.direct,
            status.write_ns_total as f64 / status.frames as f64 / 1000.0,
        );
    }
}

fn percentiles(samples: &mut [f64]) -> (f64, f64) {
    samples.sort_by(f64::total_cmp);
    (samples[samples.len() / 2], samples[samples.len() * 99 / 100])
}

/// A tight loop of appends: what the thread sustains, all of it on disk at the end.
fn sustained_rate() {
    let mut best = 0f64;
    for frame_kib in [4usize, 64, 256] {
        let mut rates = Vec::new();
        let mut seen = None;
        for _ in 0..3 {
            let dir = disk();
            let config = JournalConfig {
                frame_bytes_max: frame_kib << 10,
                wait: Wait::Sleep(Duration::from_micros(20)),
                thread_setup: Some(realtime()),
                ..JournalConfig::new(dir.path(), 1)
            };
            let (rate, status) = run_for(Duration::from_millis(500), config);
            rates.push(rate);
            seen = Some(status);
        }
        let rate = median(rates);
        let status = seen.unwrap();
        println!(
            "frames up to {frame_kib} KiB: {:.2} M commands/s, {} frames, {} rotations waited, \
             longest write {:.1} ms",
            rate / 1e6,
            status.frames,
            status.rotation_waits,
            status.write_ns_max as f64 / 1e6
        );
        best = best.max(rate);
    }
    let memory = {
        let config = JournalConfig { mode: CommitMode::Memory, ..JournalConfig::new("", 1) };
        run_for(Duration::from_millis(500), config).0
    };
    println!("memory: {:.2} M commands/s", memory / 1e6);
    assert!(best > 1e6, "the journal sustains only {best:.0} commands/s");
}

fn run_for(time: Duration, config: JournalConfig) -> (f64, JournalStatus) {
    let recovered = match config.mode {
        CommitMode::Local => recover(Path::new(&config.dir), 1, |_| ()).unwrap(),
        CommitMode::Memory => Recovered::nothing(1),
    };
    let mut journal = Journal::start(config, recovered).unwrap();
    let mut command = enter(1);
    let start = Instant::now();
    while start.elapsed() < time {
        for _ in 0..256 {
            while journal.append(&command).is_err() {
                assert!(journal.failed().is_none());
                std::thread::yield_now();
            }
            command.seq.0 += 1;
        }
    }
    settle(&journal);
    let seconds = start.elapsed().as_secs_f64();
    let status = journal.status();
    (journal.close().unwrap().0 as f64 / seconds, status)
}
