//! A file seen through a bounded window that moves forward.

use std::io::{self, Read};

/// Large enough for any packet a capture may hold and many messages of a day file.
const WINDOW_BYTES: usize = 4 << 20;

/// The next bytes of a source, and where in it they are.
#[derive(Debug)]
pub(super) struct Window<R> {
    source: R,
    buffer: Vec<u8>,
    /// Unread bytes are `buffer[at..filled]`.
    at: usize,
    filled: usize,
    /// Offset of `buffer[at]` in the source.
    offset: u64,
}

impl<R: Read> Window<R> {
    pub(super) fn new(source: R) -> Self {
        Self { source, buffer: vec![0; WINDOW_BYTES], at: 0, filled: 0, offset: 0 }
    }

    /// The unread bytes in the window.
    pub(super) fn bytes(&self) -> &[u8] {
        &self.buffer[self.at..self.filled]
    }

    /// Offset of the first unread byte.
    pub(super) fn offset(&self) -> u64 {
        self.offset
    }

    /// Whether the window shows as much as it can.
    pub(super) fn is_full(&self) -> bool {
        self.at == 0 && self.filled == self.buffer.len()
    }

    pub(super) fn consume(&mut self, bytes: usize) {
        assert!(bytes <= self.filled - self.at, "only what was shown can be consumed");
        self.at += bytes;
        self.offset += bytes as u64;
    }

    /// Shows more; `false` when there is no more, or no room for it.
    pub(super) fn refill(&mut self) -> io::Result<bool> {
        self.buffer.copy_within(self.at..self.filled, 0);
        self.filled -= self.at;
        self.at = 0;
        loop {
            match self.source.read(&mut self.buffer[self.filled..]) {
                Ok(read) => {
                    self.filled += read;
                    return Ok(read > 0);
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
            }
        }
    }
}
