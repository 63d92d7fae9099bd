//! `BinaryFILE` day files, read in pieces of bounded size.

use std::io::Read;

use wire::binaryfile::{self, BinaryFileError};

use super::FeedError;
use super::window::Window;

/// Hands every message of `source` to `each`, after the offset of its length field.
pub(super) fn read(source: impl Read, mut each: impl FnMut(u64, &[u8])) -> Result<(), FeedError> {
    let mut window = Window::new(source);
    loop {
        let mut messages = binaryfile::Reader::new(window.bytes());
        let mut broken = None;
        let mut at = 0;
        while let Some(message) = messages.next() {
            match message {
                Ok(message) => each(window.offset() + at as u64, message),
                Err(error) => broken = Some(error),
            }
            at = messages.offset();
        }
        let ended = messages.at_end_mark();
        window.consume(at);
        if ended {
            window.consume(binaryfile::END.len());
        }
        let more = window.refill().map_err(FeedError::Io)?;
        let offset = window.offset();
        match (ended, broken) {
            (true, _) if window.bytes().is_empty() => return Ok(()),
            (true, _) => return Err(FeedError::BehindEnd { offset }),
            (false, _) if more => {}
            (false, None) => return Ok(()),
            (false, Some(error)) => return Err(truncated(offset, &error)),
        }
    }
}

/// The wire's error counts from the start of the piece, which by now is the broken message.
fn truncated(offset: u64, error: &BinaryFileError) -> FeedError {
    match *error {
        BinaryFileError::LengthTruncated { .. } => {
            FeedError::Truncated { offset, what: "the length of a message" }
        }
        BinaryFileError::MessageTruncated { .. } => {
            FeedError::Truncated { offset, what: "a message" }
        }
    }
}
