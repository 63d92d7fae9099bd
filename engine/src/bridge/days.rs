//! The journals of a venue's days, as a reader of their events finds them: each says which one it
//! goes on from, and each has a folder of events of its own.

use std::fs;
use std::path::{Path, PathBuf};

use super::error::EventError;
use super::reader::Reader;
use super::record::{Fact, Position};
use super::segment::VenueId;
use crate::core::command::DayBefore;
use crate::core::{CommandBody, Event};

/// Where the events of today are, and those of the days before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Days {
    events: PathBuf,
    past: PathBuf,
}

/// The events of one journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    /// Which.
    pub venue: VenueId,
    /// Its folder.
    pub folder: PathBuf,
    /// What it goes on from; nothing when it is the first.
    pub before: Option<DayBefore>,
}

/// Why a day cannot be found.
#[derive(Debug, thiserror::Error)]
pub enum DayError {
    /// A folder cannot be read.
    #[error(transparent)]
    Events(#[from] EventError),
    /// The journal of today does not lead back to the one that is known.
    #[error(
        "the events in {events} are of journal {found}, which does not go on from {known}: begin \
         the engine's day with `opening`, as `outcry journal opening` makes it of the journal \
         before; or use the database that was beside this journal, or a new one"
    )]
    Unrelated {
        /// Where today's events are.
        events: PathBuf,
        /// Whose they are.
        found: VenueId,
        /// The journal that was known.
        known: VenueId,
    },
    /// A journal in between is not there.
    #[error(
        "the events of journal {venue} are needed up to command {last}, and they are in no folder \
         in {past}: put theirs there, or write them again with `outcry journal events`"
    )]
    Missing {
        /// Which journal.
        venue: VenueId,
        /// How much of it.
        last: u64,
        /// Where it was looked for.
        past: PathBuf,
    },
    /// The end of a day is not there.
    #[error(
        "{folder} ends with command {found}, and its day with command {last}: complete the folder \
         with `outcry journal events`"
    )]
    Short {
        /// The folder.
        folder: PathBuf,
        /// Its last command.
        found: u64,
        /// What the next day says the last one was.
        last: u64,
    },
    /// The day went on after the next one was made of it.
    #[error(
        "the next day was opened from command {last} of the journal in {folder}, which went on to \
         command {found}: make the opening again when its engine has stopped, and begin the next \
         day anew with it"
    )]
    TooLong {
        /// The folder.
        folder: PathBuf,
        /// A command that is there.
        found: u64,
        /// What the next day says the last one was.
        last: u64,
    },
}

impl Days {
    /// With today's events in one folder, and each of the days before in a folder of its own in
    /// `past`; without, in folders beside today's.
    #[must_use]
    pub fn new(events: PathBuf, past: Option<PathBuf>) -> Self {
        let beside = || match events.parent() {
            Some(parent) if !parent.as_os_str().is_empty() => parent.to_path_buf(),
            _ => PathBuf::from("."),
        };
        let past = past.unwrap_or_else(beside);
        Self { events, past }
    }

    /// Where today's events are.
    #[must_use]
    pub fn events(&self) -> &Path {
        &self.events
    }

    /// Today's journal.
    ///
    /// # Errors
    /// [`EventError::Absent`] until it is known what it goes on from.
    pub fn today(&self) -> Result<Day, EventError> {
        day_in(&self.events)
    }

    /// The journal that goes on from this one.
    ///
    /// # Errors
    /// [`DayError`].
    pub fn after(&self, known: VenueId) -> Result<Day, DayError> {
        let today = self.today()?;
        let mut day = today.clone();
        loop {
            let Some(before) = day.before else {
                let (events, found) = (self.events.clone(), today.venue);
                return Err(DayError::Unrelated { events, found, known });
            };
            if before.log == known.0 {
                return Ok(day);
            }
            day = self.find(VenueId(before.log), before.last.0)?;
        }
    }

    /// The folder of a journal of which so many commands are needed.
    ///
    /// # Errors
    /// [`DayError`].
    pub fn find(&self, venue: VenueId, last: u64) -> Result<Day, DayError> {
        let missing = || DayError::Missing { venue, last, past: self.past.clone() };
        let listed = fs::read_dir(&self.past)
            .map_err(|source| EventError::io("list", &self.past, source))?;
        let mut folders = vec![self.events.clone()];
        for entry in listed {
            folders.push(entry.map_err(|e| EventError::io("list", &self.past, e))?.path());
        }
        // What is no folder of events is none of ours.
        let is_it = |folder: &&PathBuf| {
            Reader::open(folder, Position::START, None).is_ok_and(|found| found.venue() == venue)
        };
        let folder = folders.iter().find(is_it).ok_or_else(missing)?;
        Ok(day_in(folder)?)
    }

    /// Opens the events of a day that is over behind a position.
    ///
    /// # Errors
    /// [`DayError`].
    pub fn open(&self, venue: VenueId, after: Position, last: u64) -> Result<PastDay, DayError> {
        let folder = self.find(venue, last)?.folder;
        let reader = Reader::open(&folder, after, Some(venue))?;
        let found = after.seq;
        if found > last {
            return Err(DayError::TooLong { folder, found, last });
        }
        Ok(PastDay { reader, folder, last })
    }
}

/// The events of a day that is over, up to its last command.
#[derive(Debug)]
pub struct PastDay {
    reader: Reader,
    folder: PathBuf,
    last: u64,
}

impl PastDay {
    /// Which journal the events are of.
    #[must_use]
    pub const fn venue(&self) -> VenueId {
        self.reader.venue()
    }

    /// The next record; nothing at the day's end.
    ///
    /// # Errors
    /// [`DayError::Short`] when more should be there, [`DayError::TooLong`] when less should.
    #[expect(clippy::should_implement_trait, reason = "it fails")]
    pub fn next(&mut self) -> Result<Option<super::Entry>, DayError> {
        let (folder, last) = (self.folder.clone(), self.last);
        match self.reader.next()? {
            Some(entry) if entry.at.seq.0 > last => {
                Err(DayError::TooLong { folder, found: entry.at.seq.0, last })
            }
            Some(entry) => Ok(Some(entry)),
            None if self.reader.position().seq < last || !self.reader.is_between() => {
                Err(DayError::Short { folder, found: self.reader.position().seq, last })
            }
            None => Ok(None),
        }
    }
}

/// What a folder says of its journal.
fn day_in(folder: &Path) -> Result<Day, EventError> {
    let mut reader = Reader::open(folder, Position::START, None)?;
    let (venue, folder) = (reader.venue(), folder.to_path_buf());
    while let Some(entry) = reader.next()? {
        match entry.fact {
            Fact::Command(CommandBody::Continue(before)) => {
                return Ok(Day { venue, folder, before: Some(before) });
            }
            // It is said before the day begins, or never.
            Fact::Event(Event::SystemEvent(_)) => return Ok(Day { venue, folder, before: None }),
            _ => {}
        }
    }
    Err(EventError::Absent(folder))
}
