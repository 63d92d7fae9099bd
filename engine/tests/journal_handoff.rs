//! The shard's end and the journal thread together: order, commit, restart, modes, rotation.
#![allow(clippy::unwrap_used)]

mod journal_support;

use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use journal_support::*;
use outcry_engine::core::SeqNo;
use outcry_engine::journal::*;
use tempfile::TempDir;

#[test]
fn what_is_appended_is_recovered_over_restarts() {
    let dir = TempDir::new().unwrap();
    let mut rng = Rng::seeded("what_is_appended_is_recovered_over_restarts");
    let mut last = 0;
    for start in 1..=12 {
        let recovered = recover_checked(dir.path()).unwrap();
        assert_eq!(recovered.last.0, last);
        assert_eq!(recovered.epoch(), start - 1);
        let mut journal = Journal::start(small(dir.path()), recovered).unwrap();
        assert_eq!(journal.status().epoch, start);
        assert_eq!(journal.committed().0, last);
        last += rng.below(3000) + 1;
        append_to(&mut journal, last);
        if start % 2 == 0 {
            assert_eq!(journal.close().unwrap().0, last);
        } // Dropping flushes as well.
    }
    let report = verify(dir.path(), |_| ()).unwrap();
    assert_eq!((report.last.0, report.commands, report.epoch), (last, last, 12));
    assert_eq!((report.shard, report.torn), (Some(1), None));
}

/// One frame a segment is the least there can be: every commit rotates.
#[test]
fn rotates_at_every_frame() {
    let dir = TempDir::new().unwrap();
    let config =
        || JournalConfig { segment_bytes: 4096, frame_bytes_max: 4096, ..small(dir.path()) };
    let mut journal = open(config());
    append_to(&mut journal, 4000);
    settle(&journal);
    let status = journal.status();
    // A frame of 4 KiB holds at most (4096 - 72 - 8) / 24 commands.
    assert!(status.segment >= 4000 / 167, "{status:?}");
    assert_eq!(status.frames, status.segment);
    assert_eq!(status.bytes, status.frames * 4096);
    journal.close().unwrap();
    let recovered = recover_checked(dir.path()).unwrap();
    assert_eq!((recovered.last.0, recovered.frames), (4000, status.frames));
    // And the restart goes on in a new segment, the last one being full.
    let mut journal = Journal::start(config(), recovered).unwrap();
    append_to(&mut journal, 4100);
    journal.close().unwrap();
    assert_eq!(recover_checked(dir.path()).unwrap().last.0, 4100);
}

/// `committed` never runs ahead of the disk and never goes back; a reader beside the writer sees a
/// sound journal at all times, holding at least what was committed before it looked.
#[test]
fn a_reader_beside_the_writer_sees_a_sound_journal() {
    let dir = TempDir::new().unwrap();
    let mut journal = open(small(dir.path()));
    let (done, watched) = (AtomicBool::new(false), std::sync::atomic::AtomicU64::new(0));
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let mut looks = 0;
            while !done.load(Ordering::Acquire) || looks == 0 {
                let committed = watched.load(Ordering::Acquire);
                let mut next = 1;
                let report = dump(dir.path(), |command| {
                    assert_eq!(*command, nth(next));
                    next += 1;
                    std::ops::ControlFlow::Continue(())
                })
                .unwrap();
                assert!(report.last.0 >= committed, "{} was committed", committed);
                looks += 1;
            }
            looks
        });
        let start = Instant::now();
        let mut before = SeqNo(0);
        while start.elapsed() < Duration::from_secs(2) {
            let next = journal.appended().0 + 17;
            append_to(&mut journal, next);
            let committed = journal.committed();
            assert!(before <= committed && committed <= journal.appended());
            before = committed;
            watched.store(committed.0, Ordering::Release);
            std::thread::sleep(Duration::from_micros(50));
        }
        settle(&journal);
        done.store(true, Ordering::Release);
        assert!(reader.join().unwrap() > 0);
    });
    let last = journal.close().unwrap();
    assert_eq!(recover_checked(dir.path()).unwrap().last, last);
}

/// A full ring refuses, takes nothing, and the same command fits later.
#[test]
fn a_full_ring_refuses_and_recovers() {
    let dir = TempDir::new().unwrap();
    let mut journal = open(JournalConfig { ring_commands: 8, ..small(dir.path()) });
    let mut refused = 0;
    for seq in 1..=5000 {
        while let Err(Full) = journal.append(&nth(seq)) {
            assert_eq!(journal.appended().0, seq - 1);
            refused += 1;
            std::thread::yield_now();
        }
        assert!(journal.room() < 8 || journal.committed().0 > 0);
    }
    assert!(refused > 0, "a ring of 8 was never full");
    assert_eq!(journal.close().unwrap().0, 5000);
    assert_eq!(recover_checked(dir.path()).unwrap().last.0, 5000);
}

#[test]
fn every_wait_commits() {
    for wait in ["spin", "yield", "park", "sleep:50"] {
        let dir = TempDir::new().unwrap();
        let wait: Wait = wait.parse().unwrap();
        assert_eq!(wait.to_string().parse::<Wait>().unwrap(), wait);
        let mut journal = open(JournalConfig { wait, ..small(dir.path()) });
        for last in 1..=50 {
            append_to(&mut journal, last);
            settle(&journal);
        }
        assert_eq!(journal.close().unwrap().0, 50);
    }
}

/// A parked journal misses no burst, however it falls together with going to sleep.
#[test]
fn a_parked_journal_is_woken_by_every_burst() {
    let dir = TempDir::new().unwrap();
    let mut journal = open(JournalConfig { wait: Wait::Park, ..small(dir.path()) });
    for burst in 1..=2000_u64 {
        append_to(&mut journal, burst * 3);
        journal.wake();
        let deadline = Instant::now() + Duration::from_secs(60);
        while journal.committed() < journal.appended() {
            assert!(Instant::now() < deadline, "burst {burst} was missed");
        }
        // Sometimes it is asleep by the next one, sometimes on its way.
        for _ in 0..burst % 64 * 8 {
            std::hint::spin_loop();
        }
    }
    assert_eq!(journal.close().unwrap().0, 6000);
}

#[test]
fn memory_mode_commits_at_once_and_touches_nothing() {
    let dir = TempDir::new().unwrap();
    let config = JournalConfig { mode: CommitMode::Memory, ..small(dir.path()) };
    let mut journal = Journal::start(config, Recovered::nothing(1)).unwrap();
    for seq in 1..=10_000 {
        journal.append(&nth(seq)).unwrap();
        assert_eq!(journal.committed().0, seq);
    }
    assert_eq!(journal.room(), usize::MAX);
    assert_eq!(journal.close().unwrap().0, 10_000);
    assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 0);
}

#[test]
#[should_panic(expected = "in sequence")]
fn a_gap_in_the_sequence_is_a_defect() {
    let mut journal = Journal::start(
        JournalConfig { mode: CommitMode::Memory, ..JournalConfig::new("unused", 1) },
        Recovered::nothing(1),
    )
    .unwrap();
    journal.append(&nth(1)).unwrap();
    let _ = journal.append(&nth(3));
}

#[test]
fn configuration_out_of_range_is_refused_by_name() {
    let base = || JournalConfig::new("unused", 1);
    let cases = [
        (JournalConfig { frame_bytes_max: 0, ..base() }, "frame_bytes_max"),
        (JournalConfig { frame_bytes_max: 5000, ..base() }, "frame_bytes_max"),
        (JournalConfig { frame_bytes_max: 2 << 20, ..base() }, "frame_bytes_max"),
        (JournalConfig { segment_bytes: 4096, ..base() }, "segment_bytes"),
        (JournalConfig { segment_bytes: (1 << 20) + 1, ..base() }, "segment_bytes"),
        (JournalConfig { ring_commands: 0, ..base() }, "ring_commands"),
    ];
    for (config, name) in cases {
        assert!(config.check().unwrap_err().to_string().contains(name));
    }
    let quorum = "quorum".parse::<CommitMode>().unwrap_err().to_string();
    assert!(quorum.contains("needs replication") && quorum.contains("`local`"), "{quorum}");
    assert!("disk".parse::<CommitMode>().is_err());
    for wait in ["", "sleep", "sleep:", "sleep:0", "sleep:x", "sleep:100001", "sleep:-1"] {
        assert!(wait.parse::<Wait>().is_err(), "{wait}");
    }
    for mode in [CommitMode::Local, CommitMode::Memory] {
        assert_eq!(mode.to_string().parse::<CommitMode>().unwrap(), mode);
    }
}
