//! The file of events: what happened is in it, all of it, once and in order, whatever happens to
//! its writer; and nothing that was done to the file makes a reader say what did not happen.
#![allow(missing_docs, clippy::unwrap_used)]

#[path = "rulebook/support/mod.rs"]
mod core_support;

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::mem::discriminant;
use std::path::{Path, PathBuf};

use core_support::Pair;
use core_support::flow::{DENSE, Random, SPECIAL, SPECIAL_AUCTIONS, World, seeds};
use outcry_engine::bridge::{
    BookFault, Books, Change, Entry, EventError, EventFile, Fact, Follower, Level, Position,
    Reader, SEGMENT_BYTES_MIN, Scribe, Settings, rebuild,
};
use outcry_engine::core::command::SystemEventCode;
use outcry_engine::core::{
    Command, CommandBody, Core, Event, InstrumentId, OrderRef, Price, Side, Stamp,
};
use outcry_engine::journal::{
    CommitMode, Journal, JournalConfig, JournalHandle, Recovered, recover,
};
use tempfile::TempDir;

const SMALL: u64 = 16 << 10;

fn log(world: World, seed: u64, steps: u32) -> Vec<Command> {
    let mut pair = Pair::new(world);
    let mut random = Random(seed);
    for _ in 0..steps {
        pair.step(&random.control_step());
    }
    pair.ticks();
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfMarketHours));
    pair.ticks();
    pair.operator(CommandBody::SystemEvent(SystemEventCode::EndOfSystemHours));
    pair.log
}

fn settings(world: World, segment_bytes: u64) -> Settings {
    Settings { shard: 0, segment_bytes, capacity: world.capacity, is_kept: true }
}

fn scribe(dir: &Path, world: World, segment_bytes: u64) -> Result<Scribe, EventError> {
    let file = EventFile::open(dir, settings(world, segment_bytes))?;
    Ok(Scribe::new(Core::new(world.capacity), file))
}

/// Writes the events of a log, or goes on with them.
fn write(dir: &Path, world: World, log: &[Command], bytes: u64) -> Result<(), EventError> {
    let mut scribe = scribe(dir, world, bytes)?;
    log.iter().try_for_each(|command| scribe.hear(command))?;
    scribe.flush()
}

fn read_all(dir: &Path, after: Position) -> Vec<Entry> {
    let mut reader = Reader::open(dir, after, None).unwrap();
    let mut entries = Vec::new();
    while let Some(entry) = reader.next().unwrap() {
        entries.push(entry);
    }
    entries
}

fn segments(dir: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> =
        paths.filter(|p| p.extension().is_some_and(|e| e == "events")).collect();
    paths.sort();
    paths
}

fn bytes_of(dir: &Path) -> Vec<Vec<u8>> {
    segments(dir).iter().map(|path| fs::read(path).unwrap()).collect()
}

/// What a plain core says about a log, command by command.
fn told(world: World, log: &[Command]) -> Vec<(Command, Vec<Event>)> {
    let mut core = Core::new(world.capacity);
    let of = |command: &Command| {
        let mut events = Vec::<(Stamp, Event)>::new();
        core.apply(command, &mut events);
        (*command, events.into_iter().map(|(_, event)| event).collect())
    };
    log.iter().map(of).collect()
}

#[test]
fn everything_that_happened_is_there_once_and_in_order() {
    let mut kinds = BTreeSet::new();
    for (world, seed) in [(DENSE, 1), (SPECIAL, 2), (SPECIAL_AUCTIONS, 3)] {
        let dir = TempDir::new().unwrap();
        let log = log(world, seed, 3_000);
        write(dir.path(), world, &log, SMALL).unwrap();
        assert!(segments(dir.path()).len() > 5, "segments change");
        let mut entries = read_all(dir.path(), Position::START).into_iter().peekable();
        let mut requests = [0_u64; 8];
        for (command, events) in told(world, &log) {
            let session = usize::from(command.session.0);
            requests[session] += u64::from(session > 0);
            let mut facts = Vec::new();
            while let Some(entry) = entries.next_if(|entry| entry.at.seq == command.seq) {
                assert_eq!((entry.at.time, entry.session), (command.time, command.session));
                assert_eq!(entry.index as usize, facts.len());
                assert_eq!(entry.request, requests[session]);
                let ends = entries.peek().is_none_or(|next| next.at.seq != command.seq);
                assert_eq!(entry.is_last, ends);
                facts.push(entry.fact);
            }
            kinds.extend(events.iter().map(|event| format!("{:?}", discriminant(event))));
            let of_command = command.body.is_operators() || events.is_empty();
            let mut body = command.body;
            if let CommandBody::AddSession(added) = &mut body {
                added.key = [0; 10];
            }
            let command = of_command.then_some(Fact::Command(body)).into_iter();
            let expected: Vec<Fact> = command.chain(events.into_iter().map(Fact::Event)).collect();
            assert_eq!(facts, expected);
        }
        assert_eq!(entries.next(), None);
    }
    assert_eq!(kinds.len(), 24, "every kind of event");
}

/// Levels of all books, from the core and from events, and from the changes events told of.
#[test]
fn books_out_of_events_are_those_of_the_core() {
    type Levels = BTreeMap<(u16, char, u32), Level>;
    for (world, seed) in [(DENSE, 21), (SPECIAL, 22), (SPECIAL_AUCTIONS, 23)] {
        let (mut core, mut books, mut told) =
            (Core::new(world.capacity), Books::default(), Levels::new());
        let mut trades = 0;
        for (count, command) in log(world, seed, 1_500).iter().enumerate() {
            let mut events = Vec::<(Stamp, Event)>::new();
            core.apply(command, &mut events);
            for (_, event) in &events {
                books
                    .hear(event, |change| match change {
                        Change::Level { instrument, side, price, level } => {
                            let key = (instrument.0, side as u8 as char, price.0);
                            if level.orders == 0 {
                                told.remove(&key)
                            } else {
                                told.insert(key, level)
                            };
                        }
                        Change::Trade(_) => trades += 1,
                        Change::Cross { shares, .. } => trades += u64::from(shares > 0),
                        Change::Listed { .. } | Change::Phase { .. } => {}
                    })
                    .unwrap();
            }
            if count % 20 != 0 {
                continue;
            }
            let (mut expected, mut instrument) = (Levels::new(), 0);
            for line in core_support::dump(&core).lines() {
                let words: Vec<&str> = line.split(' ').collect();
                if words[0] == "INSTRUMENT" {
                    instrument = words[1].parse().unwrap();
                    continue;
                }
                let key = (instrument, words[0].parse().unwrap(), words[1].parse().unwrap());
                let level = expected.entry(key).or_default();
                level.qty += words[3].parse::<u64>().unwrap();
                level.orders += 1;
            }
            let mut held = Levels::new();
            for (id, book) in books.iter() {
                for side in [Side::Buy, Side::Sell] {
                    let levels: Vec<_> = book.levels(side).collect();
                    let better = |a: Price, b: Price| if side == Side::Buy { a > b } else { a < b };
                    assert!(levels.is_sorted_by(|a, b| better(a.0, b.0)), "best first");
                    let key = |price: Price| (id.0, side as u8 as char, price.0);
                    held.extend(levels.into_iter().map(|(price, level)| (key(price), level)));
                }
            }
            assert_eq!(held, expected);
            assert_eq!(told, expected);
        }
        assert_eq!(trades, core.counters().trades);
    }
    let gone = Event::Deleted { instrument: InstrumentId(1), order: OrderRef(1) };
    let fault = Books::default().hear(&gone, |_| ()).unwrap_err();
    assert_eq!(fault, BookFault::UnknownOrder(OrderRef(1)));
}

#[test]
fn no_key_is_in_the_file() {
    let dir = TempDir::new().unwrap();
    let log = log(DENSE, 1, 10);
    let keys: Vec<[u8; 10]> = log
        .iter()
        .filter_map(|command| match &command.body {
            CommandBody::AddSession(added) => Some(added.key),
            _ => None,
        })
        .collect();
    assert!(!keys.is_empty());
    write(dir.path(), DENSE, &log, SMALL).unwrap();
    for bytes in bytes_of(dir.path()) {
        let found = |key: &&[u8; 10]| bytes.windows(10).any(|window| window == *key);
        assert_eq!(keys.iter().find(found), None);
    }
}

#[test]
fn a_reader_goes_on_from_any_position() {
    let dir = TempDir::new().unwrap();
    write(dir.path(), SPECIAL, &log(SPECIAL, 5, 800), SEGMENT_BYTES_MIN).unwrap();
    let all = read_all(dir.path(), Position::START);
    for (index, entry) in all.iter().enumerate().step_by(7) {
        let mut reader = Reader::open(dir.path(), entry.position(), None).unwrap();
        assert_eq!(reader.position(), entry.position());
        assert_eq!(reader.next().unwrap(), all.get(index + 1).copied());
    }
}

/// Damages done to the last bytes of a folder, as by a crash: cut anywhere, or zeroed from there
/// on.
fn crash(dir: &Path, random: &mut Random) {
    let paths = segments(dir);
    let Some(path) = paths.last() else { return };
    let length = fs::metadata(path).unwrap().len();
    let keep = random.next() % (length + 1);
    match random.next() % 3 {
        0 if paths.len() > 1 => fs::remove_file(path).unwrap(),
        1 => {
            let mut bytes = fs::read(path).unwrap();
            bytes[keep as usize..].fill(0);
            fs::write(path, bytes).unwrap();
        }
        _ => fs::File::options().write(true).open(path).unwrap().set_len(keep).unwrap(),
    }
}

#[test]
fn a_writer_that_comes_back_neither_loses_nor_doubles() {
    for seed in seeds() {
        println!("OUTCRY_SEED={seed}");
        let mut random = Random(seed);
        let log = log(SPECIAL, seed, 1_500);
        let (dir, whole) = (TempDir::new().unwrap(), TempDir::new().unwrap());
        write(whole.path(), SPECIAL, &log, SMALL).unwrap();
        let mut heard = 0;
        while heard < log.len() {
            let lost = segments(dir.path()).len() == 1
                && fs::metadata(&segments(dir.path())[0]).unwrap().len() < 128;
            if lost {
                // The very first head never came to be: a new folder, as the message says.
                fs::remove_file(&segments(dir.path())[0]).unwrap();
            }
            heard = (heard + (random.next() % 400) as usize).min(log.len());
            write(dir.path(), SPECIAL, &log[..heard], SMALL).unwrap();
            let expected = log[..heard].last().map_or(0, |command| command.seq.0);
            if heard > 0 {
                let last = *read_all(dir.path(), Position::START).last().unwrap();
                assert_eq!((last.at.seq.0, last.is_last), (expected, true));
            }
            if heard < log.len() {
                crash(dir.path(), &mut random);
            }
        }
        assert!(bytes_of(dir.path()) == bytes_of(whole.path()), "the same bytes");
    }
}

/// The writer goes away after any record, in the middle of a command or not.
#[test]
fn a_reader_beside_a_writer_sees_whole_records_only() {
    let dir = TempDir::new().unwrap();
    let log = log(SPECIAL, 9, 6_000);
    let whole = TempDir::new().unwrap();
    write(whole.path(), SPECIAL, &log, SMALL).unwrap();
    let expected = read_all(whole.path(), Position::START);
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut scribe = scribe(dir.path(), SPECIAL, SMALL).unwrap();
            for (count, command) in log.iter().enumerate() {
                scribe.hear(command).unwrap();
                if count % 5 == 0 {
                    scribe.flush().unwrap();
                }
            }
            scribe.flush().unwrap();
        });
        let mut reader = None;
        let mut seen = Vec::new();
        let give_up = std::time::Instant::now() + std::time::Duration::from_secs(60);
        while seen.len() < expected.len() {
            assert!(std::time::Instant::now() < give_up, "{} seen", seen.len());
            match &mut reader {
                None => reader = Reader::open(dir.path(), Position::START, None).ok(),
                Some(reader) => seen.extend(reader.next().unwrap()),
            }
        }
        assert!(seen == expected);
    });
}

#[test]
fn damage_is_told_and_never_believed() {
    for seed in seeds() {
        println!("OUTCRY_SEED={seed}");
        let mut random = Random(seed);
        let dir = TempDir::new().unwrap();
        write(dir.path(), SPECIAL, &log(SPECIAL, seed, 200), SMALL).unwrap();
        let expected = read_all(dir.path(), Position::START);
        let paths = segments(dir.path());
        for _ in 0..100 {
            let path = &paths[(random.next() % paths.len() as u64) as usize];
            let before = fs::read(path).unwrap();
            let mut bytes = before.clone();
            for _ in 0..=random.next() % 4 {
                let at = (random.next() % bytes.len() as u64) as usize;
                bytes[at] ^= 1 << (random.next() % 8);
            }
            fs::write(path, &bytes).unwrap();
            let mut seen = Vec::new();
            if let Ok(mut reader) = Reader::open(dir.path(), Position::START, None) {
                for _ in 0..expected.len() + 200 {
                    match reader.next() {
                        Ok(Some(entry)) => seen.push(entry),
                        Ok(None) => {}
                        Err(_) => break,
                    }
                }
            }
            assert!(expected.starts_with(&seen), "what did not happen was read");
            fs::write(path, &before).unwrap();
        }
        assert_eq!(read_all(dir.path(), Position::START), expected);
    }
}

#[test]
fn errors_are_told_apart() {
    let dir = TempDir::new().unwrap();
    let open = |after, venue| Reader::open(dir.path(), after, venue);
    assert!(matches!(open(Position::START, None), Err(EventError::Absent(_))));
    let (mine, other) = (log(DENSE, 1, 300), log(SPECIAL, 1, 300));
    let mut other = other;
    other[0].time.0 -= 1;
    write(dir.path(), DENSE, &mine, SMALL).unwrap();

    let mut reader = open(Position::START, None).unwrap();
    let venue = reader.venue();
    let elsewhere = TempDir::new().unwrap();
    write(elsewhere.path(), SPECIAL, &other, SMALL).unwrap();
    let error = Reader::open(elsewhere.path(), Position::START, Some(venue)).unwrap_err();
    assert!(matches!(error, EventError::OtherVenue { .. }), "{error}");
    let far = Position { seq: 1_000_000, index: 0 };
    assert!(matches!(open(far, Some(venue)), Err(EventError::Ahead { .. })));

    let held = scribe(dir.path(), DENSE, SMALL).unwrap();
    assert!(matches!(scribe(dir.path(), DENSE, SMALL), Err(EventError::InUse(_))));
    drop(held);
    let refused = |world, log: &[Command], bytes| write(dir.path(), world, log, bytes).unwrap_err();
    assert!(matches!(refused(SPECIAL, &other, SMALL), EventError::OtherVenue { .. }));
    assert!(matches!(refused(DENSE, &mine, 2 * SMALL), EventError::OtherSettings { .. }));
    let mut changed = mine.clone();
    changed[100].time.0 += 1;
    (101..changed.len()).for_each(|at| changed[at].time.0 += 1);
    let error = refused(DENSE, &changed, SMALL);
    assert!(matches!(error, EventError::Disagrees { seq: 101, .. }), "{error}");

    while reader.next().unwrap().is_some() {}
    let last = segments(dir.path()).pop().unwrap();
    fs::File::options().write(true).open(&last).unwrap().set_len(130).unwrap();
    let error = (0..1_000).find_map(|_| reader.next().err()).expect("it is found out");
    assert!(matches!(error, EventError::Truncated { bytes: 130, .. }), "{error}");
    fs::remove_file(&last).unwrap();
    let error = (0..1_000).find_map(|_| reader.next().err()).expect("it is found out");
    assert!(matches!(error, EventError::Gone(_)), "{error}");
    fs::write(&segments(dir.path())[0], b"something else").unwrap();
    assert!(matches!(open(Position::START, None), Err(EventError::NotEvents(_))));
}

/// Without a journal, events begin anew with every life.
#[test]
fn events_that_nothing_stands_behind_are_thrown_away() {
    let dir = TempDir::new().unwrap();
    let unkept = Settings { is_kept: false, ..settings(DENSE, SMALL) };
    for (seed, time) in [(1, 0), (2, 5)] {
        let mut log = log(DENSE, seed, 200);
        log.iter_mut().for_each(|command| command.time.0 += time);
        let file = EventFile::open(dir.path(), unkept).unwrap();
        assert_eq!(segments(dir.path()).len(), 0);
        let mut scribe = Scribe::new(Core::new(DENSE.capacity), file);
        log.iter().for_each(|command| scribe.hear(command).unwrap());
        scribe.flush().unwrap();
        assert_eq!(read_all(dir.path(), Position::START)[0].at.time, log[0].time);
    }
}

/// A journal with a follower behind a ring of so many lines.
fn follow(home: &Path, mode: CommitMode, lines: usize) -> (JournalHandle, Follower) {
    let recovered = match mode {
        CommitMode::Memory => Recovered::nothing(0),
        CommitMode::Local => recover(home.join("journal"), 0, |_| {}).unwrap(),
    };
    let config = JournalConfig {
        mode,
        segment_bytes: 64 << 10,
        frame_bytes_max: 8 << 10,
        feed_commands: lines,
        ..JournalConfig::new(home.join("journal"), 0)
    };
    let mut journal = Journal::start(config, recovered).unwrap();
    let settings = Settings { is_kept: mode == CommitMode::Local, ..settings(SPECIAL, SMALL) };
    let file = EventFile::open(&home.join("events"), settings).unwrap();
    let scribe = Scribe::new(Core::new(SPECIAL.capacity), file);
    let feed = journal.take_feed().unwrap();
    (journal, Follower::start(feed, scribe).unwrap())
}

fn append(journal: &mut JournalHandle, commands: &[Command]) {
    for command in commands {
        while journal.append(command).is_err() {
            std::thread::sleep(std::time::Duration::from_micros(50));
        }
    }
}

#[test]
fn a_follower_writes_what_a_rebuilding_does() {
    // A ring that hardly ever has room, and one that always has.
    for (lines, seed) in [(3, 11), (1 << 14, 12)] {
        let home = TempDir::new().unwrap();
        let log = log(SPECIAL, seed, 4_000);
        for part in [&log[..1_000], &log[1_000..1_001], &log[1_001..]] {
            let (mut journal, follower) = follow(home.path(), CommitMode::Local, lines);
            append(&mut journal, part);
            let last = journal.close().unwrap();
            assert_eq!(last, part.last().unwrap().seq);
            assert_eq!(follower.close().unwrap(), last);
        }
        let (again, events) = (home.path().join("again"), home.path().join("events"));
        let settings = settings(SPECIAL, SMALL);
        let last = rebuild(&home.path().join("journal"), &again, settings).unwrap();
        assert_eq!(last, log.last().unwrap().seq);
        assert!(bytes_of(&again) == bytes_of(&events), "the same bytes");
        rebuild(&home.path().join("journal"), &events, settings).expect("it verifies, too");
    }
}

#[test]
fn without_a_journal_the_shard_hands_over_itself() {
    let home = TempDir::new().unwrap();
    let log = log(SPECIAL, 13, 2_000);
    let (mut journal, follower) = follow(home.path(), CommitMode::Memory, 64);
    append(&mut journal, &log);
    journal.close().unwrap();
    assert_eq!(follower.close().unwrap(), log.last().unwrap().seq);
    let whole = TempDir::new().unwrap();
    write(whole.path(), SPECIAL, &log, SMALL).unwrap();
    let expected = read_all(whole.path(), Position::START);
    assert!(read_all(&home.path().join("events"), Position::START) == expected);
}

/// Who listened and is gone holds nobody up.
#[test]
fn a_venue_in_memory_outlives_its_follower() {
    let config =
        JournalConfig { mode: CommitMode::Memory, feed_commands: 8, ..JournalConfig::new("", 0) };
    let mut journal = Journal::start(config, Recovered::nothing(0)).unwrap();
    let log = log(SPECIAL, 14, 200);
    let feed = journal.take_feed().unwrap();
    let taken = log.iter().take_while(|command| journal.append(command).is_ok()).count();
    assert!(taken <= 8 && journal.room() == 0, "{taken} taken, nobody reads");
    drop(feed);
    assert!(journal.room() > 1_000);
    log[taken..].iter().for_each(|command| journal.append(command).unwrap());
}
