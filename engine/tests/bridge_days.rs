//! Journals of days that go on from each other: each is found from the one before, whatever its
//! folder is called, and is read to exactly its end or not at all.
#![allow(missing_docs, clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use outcry_engine::bridge::{
    Day, DayError, Days, EventError, EventFile, PastDay, Position, Reader, SEGMENT_BYTES_MIN,
    Scribe, Settings, VenueId,
};
use outcry_engine::core::command::{AddInstrument, DayBefore, SystemEventCode};
use outcry_engine::core::{
    Capacity, Command, CommandBody, Core, InstrumentId, Nanos, Price, Qty, SeqNo, SessionId, Symbol,
};
use tempfile::TempDir;

const CAPACITY: Capacity = Capacity { instruments: 2, sessions: 1, orders: 16, levels: 16 };

/// The commands of a day.
fn log(day: u32, before: Option<(VenueId, u64)>) -> Vec<Command> {
    let mut bodies = vec![CommandBody::SetSeed(day.into())];
    bodies.extend(before.map(|(venue, last)| {
        CommandBody::Continue(DayBefore { log: venue.0, last: SeqNo(last), day })
    }));
    bodies.push(CommandBody::SystemEvent(SystemEventCode::StartOfMessages));
    bodies.push(CommandBody::AddInstrument(AddInstrument {
        instrument: InstrumentId(1),
        symbol: Symbol::new("OUTC").unwrap(),
        tick: Price(100),
        round_lot: Qty(100),
    }));
    bodies.extend(
        [
            SystemEventCode::StartOfSystemHours,
            SystemEventCode::StartOfMarketHours,
            SystemEventCode::EndOfMarketHours,
            SystemEventCode::EndOfSystemHours,
            SystemEventCode::EndOfMessages,
        ]
        .map(CommandBody::SystemEvent),
    );
    let numbered = (1..).zip(bodies).map(|(seq, body)| Command {
        seq: SeqNo(seq),
        time: Nanos(u64::from(day) << 32 | seq),
        session: SessionId(0),
        body,
    });
    numbered.collect()
}

/// A day whose events are written.
struct Written {
    venue: VenueId,
    last: u64,
    folder: PathBuf,
}

fn write(folder: PathBuf, log: &[Command]) -> Written {
    let (segment_bytes, capacity) = (SEGMENT_BYTES_MIN, CAPACITY);
    let settings = Settings { shard: 0, segment_bytes, capacity, is_kept: true };
    let file = EventFile::open(&folder, settings).unwrap();
    let mut scribe = Scribe::new(Core::new(CAPACITY), file);
    log.iter().for_each(|command| scribe.hear(command).unwrap());
    scribe.flush().unwrap();
    Written { venue: VenueId::of(&log[0]), last: log.len() as u64, folder }
}

/// Three days; the first two in a folder of past days under names that say nothing, where also is
/// what nobody asked for.
fn three_days(root: &Path) -> ([Written; 3], Days) {
    let past = root.join("past");
    let first = write(past.join("z"), &log(1, None));
    let second = write(past.join("a"), &log(2, Some((first.venue, first.last))));
    let third = write(root.join("today"), &log(3, Some((second.venue, second.last))));
    fs::write(past.join("notes"), "no events").unwrap();
    fs::create_dir(past.join("empty")).unwrap();
    let days = Days::new(third.folder.clone(), Some(past));
    ([first, second, third], days)
}

fn venue_and_folder(day: Day) -> (VenueId, PathBuf) {
    (day.venue, day.folder)
}

#[test]
fn each_day_is_found_from_the_one_before() {
    let root = TempDir::new().unwrap();
    let ([first, second, third], days) = three_days(root.path());
    let after_first = days.after(first.venue).unwrap();
    assert_eq!(after_first.before.unwrap().log, first.venue.0);
    assert_eq!(venue_and_folder(after_first), (second.venue, second.folder.clone()));
    assert_eq!(venue_and_folder(days.after(second.venue).unwrap()), (third.venue, third.folder));
    // Today's is in no folder of past days, and is found all the same.
    let found = days.find(third.venue, third.last).unwrap();
    assert_eq!(venue_and_folder(found), venue_and_folder(days.today().unwrap()));
    let stranger = VenueId([9; 16]);
    let unrelated = days.after(stranger).unwrap_err();
    assert!(
        matches!(unrelated, DayError::Unrelated { known, .. } if known == stranger),
        "{unrelated}"
    );
    fs::remove_dir_all(&second.folder).unwrap();
    // The day in between is not passed over.
    let missing = days.after(first.venue).unwrap_err();
    let DayError::Missing { venue, last, .. } = missing else { panic!("{missing}") };
    assert_eq!((venue, last), (second.venue, second.last));
}

#[test]
fn folders_beside_todays_are_past_days() {
    let root = TempDir::new().unwrap();
    let first = write(root.path().join("2024"), &log(1, None));
    let today = write(root.path().join("2025"), &log(2, Some((first.venue, first.last))));
    let days = Days::new(today.folder.clone(), None);
    assert_eq!(days.find(first.venue, first.last).unwrap().folder, first.folder);
    assert_eq!(days.after(first.venue).unwrap().folder, today.folder);
}

/// The number of the last command of which something was read, or why there was no end.
fn read(mut day: PastDay) -> Result<u64, DayError> {
    let mut seq = 0;
    while let Some(entry) = day.next()? {
        seq = entry.at.seq.0;
    }
    Ok(seq)
}

#[test]
fn a_day_is_read_to_exactly_its_end() {
    let root = TempDir::new().unwrap();
    let ([first, ..], days) = three_days(root.path());
    let open = |last| days.open(first.venue, Position::START, last).unwrap();
    assert_eq!(open(first.last).venue(), first.venue);
    assert_eq!(read(open(first.last)).unwrap(), first.last);
    let short = read(open(first.last + 1)).unwrap_err();
    assert!(matches!(short, DayError::Short { found, .. } if found == first.last), "{short}");
    let long = read(open(first.last - 1)).unwrap_err();
    assert!(matches!(long, DayError::TooLong { found, .. } if found == first.last), "{long}");
}

#[test]
fn nobody_goes_on_behind_the_end_of_a_day() {
    let root = TempDir::new().unwrap();
    let ([first, ..], days) = three_days(root.path());
    let mut reader = Reader::open(&first.folder, Position::START, None).unwrap();
    while reader.next().unwrap().is_some() {}
    let end = reader.position();
    assert_eq!(read(days.open(first.venue, end, first.last).unwrap()).unwrap(), 0, "all is read");
    let long = days.open(first.venue, end, first.last - 1).unwrap_err();
    assert!(matches!(long, DayError::TooLong { found, .. } if found == first.last), "{long}");
}

/// Whatever the file was cut to, a day that ends within a command is short.
#[test]
fn a_day_that_ends_within_a_command_is_short() {
    let root = TempDir::new().unwrap();
    let ([first, ..], days) = three_days(root.path());
    let segment = fs::read_dir(&first.folder).unwrap().map(|entry| entry.unwrap().path());
    let segment = segment.filter(|path| path.extension().is_some_and(|e| e == "events"));
    let segment = segment.collect::<Vec<_>>().pop().unwrap();
    let whole = fs::read(&segment).unwrap();
    let end = whole.iter().rposition(|&byte| byte != 0).unwrap() + 1;
    let (mut within, mut between) = (0, 0);
    for cut in (64..end).rev().step_by(8) {
        let mut bytes = whole.clone();
        bytes[cut..].fill(0);
        fs::write(&segment, &bytes).unwrap();
        let Ok(mut reader) = Reader::open(&first.folder, Position::START, None) else { break };
        let (mut seq, mut is_end) = (0, true);
        while let Ok(Some(entry)) = reader.next() {
            (seq, is_end) = (entry.at.seq.0, entry.is_last);
        }
        if seq == 0 {
            break;
        }
        let day = match days.open(first.venue, Position::START, seq) {
            // So little is left that it is not known what it goes on from.
            Err(DayError::Events(EventError::Absent(_))) => break,
            day => day.unwrap(),
        };
        let outcome = read(day);
        if is_end {
            between += 1;
            assert_eq!(outcome.ok(), Some(seq), "cut at {cut}");
        } else {
            within += 1;
            assert!(outcome.is_err(), "cut at {cut}: within command {seq}");
        }
    }
    assert!(within > 0 && between > 0, "{within} cuts within a command, {between} between");
}
