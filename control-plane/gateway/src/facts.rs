//! Facts of a trade that only its record tells.

use std::path::Path;

use engine::bridge::{EventError, Fact, Position, Reader};
use engine::core::Event;
use engine::core::event::Part;

/// Which part of the resting order traded, in a trade or its correction at a place.
pub(crate) fn part_at(events: &Path, place: Position) -> Result<Option<Part>, EventError> {
    // Every command has a first record.
    let before = Position { seq: place.seq.saturating_sub(1), index: 0 };
    let mut reader = Reader::open(events, before, None)?;
    while let Some(entry) = reader.next()? {
        if entry.at.seq.0 > place.seq {
            break;
        }
        match entry.fact {
            _ if entry.position() < place => {}
            Fact::Event(Event::Traded(trade)) => return Ok(Some(trade.part)),
            Fact::Event(Event::Corrected { part: Some(part), .. }) => return Ok(Some(part)),
            _ => {}
        }
    }
    Ok(None)
}
