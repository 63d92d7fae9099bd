//! Recorded input through the book: what happened somewhere else is the strictest test of what
//! would happen here.
//!
//! | Module | Input | What is proven |
//! |---|---|---|
//! | [`workload`] | MEW1 order flow with a published outcome | same trades, volume and hash |
//! | [`feed`] | ITCH 5.0 day file or capture | every message fits the book it speaks of |
//! | [`lobster`] | LOBSTER message file of a real market | the recorded executions come out again |
//! | [`journal`] | our own journal | same state, and the feed of the day from it |
//! | [`mod@detect`] | any of them | which it is |
//!
//! Inputs are hostile: a file gives an error that names the place, or a report; never a panic, and
//! never memory beyond what its length justifies.

pub mod detect;
pub mod feed;
pub mod itch_file;
pub mod journal;
pub mod lobster;
pub mod workload;

use std::fmt;
use std::io;

use engine::core::Core;

/// Writes all books of a core in their canonical form.
///
/// # Errors
/// What `out` fails with.
pub fn write_books(core: &Core, out: &mut impl io::Write) -> io::Result<()> {
    let mut text = Text { out, failed: None };
    let written = core.write_books(&mut text);
    match (written, text.failed) {
        (Ok(()), _) => Ok(()),
        (Err(_), Some(error)) => Err(error),
        (Err(error), None) => Err(io::Error::other(error)),
    }
}

/// Text into bytes, with the reason of a failure kept.
struct Text<'a, W> {
    out: &'a mut W,
    failed: Option<io::Error>,
}

impl<W: io::Write> fmt::Write for Text<'_, W> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.out.write_all(text.as_bytes()).map_err(|error| {
            self.failed = Some(error);
            fmt::Error
        })
    }
}
