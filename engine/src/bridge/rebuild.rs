//! The events of a journal, written anew.

use std::ops::ControlFlow;
use std::path::Path;

use super::error::EventError;
use super::scribe::Scribe;
use super::writer::{EventFile, Settings};
use crate::core::{Core, SeqNo};
use crate::journal;

/// Writes the events of the journal in `journal` into the folder `events`, or goes on where what is
/// there ends; gives the last command. Beside a running engine name another folder than its own.
///
/// # Errors
/// [`EventError`]; what was written before stays, and can be continued.
pub fn rebuild(journal: &Path, events: &Path, settings: Settings) -> Result<SeqNo, EventError> {
    let file = EventFile::open(events, settings)?;
    let mut scribe = Scribe::new(Core::new(settings.capacity), file);
    let mut heard = Ok(());
    journal::dump(journal, |command| {
        heard = scribe.hear(command);
        if heard.is_ok() { ControlFlow::Continue(()) } else { ControlFlow::Break(()) }
    })?;
    heard?;
    scribe.flush()?;
    Ok(scribe.heard())
}
