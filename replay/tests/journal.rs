//! Our own journal: what a venue wrote gives the same state again, and a feed with the same books.
#![allow(clippy::unwrap_used)]

mod common;

use std::path::Path;

use engine::core::event::NullSink;
use engine::core::{Capacity, Command, Core};
use engine::journal::{Full, Journal, JournalConfig, recover};
use outcry_replay::detect::{Format, detect};
use outcry_replay::feed::{FeedReplay, Framing};
use outcry_replay::journal::{JournalReplayError, replay};
use outcry_replay::workload::{Preset, Translator, capacity, generate};
use outcry_replay::write_books;

fn commands() -> (Capacity, Vec<Command>) {
    let workload = generate(Preset::W1, 10_000, 5).workload;
    let mut translator = Translator::new(workload.header());
    let mut commands: Vec<_> = translator.opening(workload.header()).collect();
    commands.extend(workload.records().iter().map(|record| translator.command(record)));
    (capacity(workload.header()), commands)
}

fn write(dir: &Path, commands: &[Command]) {
    let recovered = recover(dir, 1, |_| {}).unwrap();
    let config = JournalConfig { segment_bytes: 1 << 20, ..JournalConfig::new(dir, 1) };
    let mut journal = Journal::start(config, recovered).unwrap();
    for command in commands {
        while journal.append(command) == Err(Full) {
            std::thread::yield_now();
        }
    }
    journal.close().unwrap();
}

#[test]
fn a_journal_gives_the_state_the_books_and_the_feed() {
    let folder = tempfile::tempdir().unwrap();
    let (capacity, commands) = commands();
    let mut core = Core::new(capacity);
    for command in &commands {
        core.apply(command, &mut NullSink);
    }
    write(folder.path(), &commands);
    assert_eq!(detect(folder.path()).unwrap(), Format::Journal);

    let mut feed = Vec::new();
    let (replayed, report) = replay(folder.path(), capacity, Some(&mut feed), |_| {}).unwrap();
    assert_eq!(replayed.state_hash(), core.state_hash());
    assert_eq!(report.messages, commands.len() as u64);
    assert_eq!((report.orders, report.trades), (core.counters().orders, core.counters().trades));
    assert_eq!(report.resting, core.live_orders() as u64);

    let mut rebuilt = FeedReplay::new(Framing::BinaryFile, usize::MAX);
    rebuilt.read(&feed[..], |_| {}).unwrap();
    assert_eq!(Some(rebuilt.report().messages), report.itch_messages);
    assert_eq!(rebuilt.report().faults_total, 0);
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    write_books(&core, &mut ours).unwrap();
    rebuilt.write_books(&mut theirs).unwrap();
    assert!(ours == theirs, "books differ");
}

#[test]
fn a_journal_of_a_larger_venue_is_an_error_not_a_panic() {
    let folder = tempfile::tempdir().unwrap();
    let (capacity, commands) = commands();
    write(folder.path(), &commands);
    let smaller = Capacity { sessions: 0, ..capacity };
    let error = replay(folder.path(), smaller, None, |_| {}).err().unwrap();
    assert!(matches!(error, JournalReplayError::Impossible(_)), "{error}");
    let absent = folder.path().join("absent");
    assert!(matches!(replay(&absent, capacity, None, |_| {}), Err(JournalReplayError::Journal(_))));
}
