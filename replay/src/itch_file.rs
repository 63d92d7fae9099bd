//! The public side of what the core does, as an ITCH 5.0 day file in `BinaryFILE` framing: the same
//! messages, from the same encoder, as the venue publishes.

use std::io::{self, Write};

use engine::core::{Event, EventSink, Stamp};
use engine::shard::encode::itch;
use wire::binaryfile::{LENGTH_BYTES, write_message};
use wire::itch50::MESSAGE_MAX_BYTES;

/// Writes the feed of the events it is given.
#[derive(Debug)]
pub struct ItchFile<W> {
    out: W,
    messages: u64,
    /// The first failure; nothing is written after it.
    failed: Option<io::Error>,
}

impl<W: Write> ItchFile<W> {
    /// Writes to `out`, which should be buffered.
    pub fn new(out: W) -> Self {
        Self { out, messages: 0, failed: None }
    }

    /// Flushes; returns the number of messages written. The file just ends, without the optional
    /// mark of length 0: not every reader knows it, and the end of messages says it already.
    ///
    /// # Errors
    /// The first failure of `out`.
    pub fn finish(mut self) -> io::Result<u64> {
        if let Some(error) = self.failed.take() {
            return Err(error);
        }
        self.out.flush()?;
        Ok(self.messages)
    }

    fn write(&mut self, message: &[u8]) {
        if self.failed.is_some() {
            return;
        }
        let mut framed = [0; LENGTH_BYTES + MESSAGE_MAX_BYTES];
        let length = write_message(message, &mut framed).expect("no message is longer");
        match self.out.write_all(&framed[..length]) {
            Ok(()) => self.messages += 1,
            Err(error) => self.failed = Some(error),
        }
    }
}

impl<W: Write> EventSink for ItchFile<W> {
    fn event(&mut self, at: Stamp, event: &Event) {
        itch::public(at, event, |message| self.write(message));
    }
}
