//! Sent messages kept until the venue has answered, so that they can be sent again.

use std::collections::VecDeque;

use crate::Sequence;

/// Why a message was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// The venue has not answered enough of what was sent. Wait for replies, then
    /// [acknowledge](crate::session::Session::acknowledge) them.
    #[error("send buffer is full: {messages} messages await an answer")]
    Full {
        /// Messages held.
        messages: usize,
    },
    /// A message that fits no datagram.
    #[error("message of {bytes} bytes is longer than the {limit} a datagram takes")]
    TooLong {
        /// Its length.
        bytes: usize,
        /// Longest allowed.
        limit: usize,
    },
}

/// Sent messages by sequence number; bounded.
#[derive(Debug)]
pub(crate) struct SendBuffer {
    /// Sequence number of the first message held.
    first: Sequence,
    /// Where each held message ends, counted in bytes since the buffer was made.
    ends: VecDeque<u64>,
    bytes: VecDeque<u8>,
    /// Bytes dropped from the front so far.
    dropped_bytes: u64,
    messages_max: usize,
}

impl SendBuffer {
    pub(crate) fn new(next: Sequence, messages_max: usize, message_bytes_max: usize) -> Self {
        Self {
            first: next,
            ends: VecDeque::with_capacity(messages_max),
            bytes: VecDeque::with_capacity(messages_max * message_bytes_max),
            dropped_bytes: 0,
            messages_max,
        }
    }

    pub(crate) const fn first(&self) -> Sequence {
        self.first
    }

    pub(crate) fn next(&self) -> Sequence {
        self.first + self.ends.len() as u64
    }

    pub(crate) fn len(&self) -> usize {
        self.ends.len()
    }

    pub(crate) fn push(&mut self, message: &[u8]) -> Result<Sequence, SendError> {
        if self.ends.len() == self.messages_max {
            return Err(SendError::Full { messages: self.ends.len() });
        }
        let sequence = self.next();
        let end = self.ends.back().copied().unwrap_or(self.dropped_bytes);
        self.bytes.extend(message);
        self.ends.push_back(end + message.len() as u64);
        Ok(sequence)
    }

    /// Forgets messages below `sequence`.
    pub(crate) fn release_below(&mut self, sequence: Sequence) {
        let count = sequence.saturating_sub(self.first).min(self.ends.len() as u64);
        if count == 0 {
            return;
        }
        let count = usize::try_from(count).expect("bounded by the length of the buffer");
        let end = self.ends[count - 1];
        self.ends.drain(..count);
        let bytes = usize::try_from(end - self.dropped_bytes).expect("bounded by the buffer");
        self.bytes.drain(..bytes);
        self.dropped_bytes = end;
        self.first += count as u64;
    }

    /// Copies a held message to the front of `out`; `None` when it is not held or does not fit.
    pub(crate) fn copy(&self, sequence: Sequence, out: &mut [u8]) -> Option<usize> {
        let index = usize::try_from(sequence.checked_sub(self.first)?).ok()?;
        let end = *self.ends.get(index)?;
        let start = if index == 0 { self.dropped_bytes } else { self.ends[index - 1] };
        let from = usize::try_from(start - self.dropped_bytes).expect("bounded by the buffer");
        let to = usize::try_from(end - self.dropped_bytes).expect("bounded by the buffer");
        let out = out.get_mut(..to - from)?;
        let (head, tail) = self.bytes.as_slices();
        let in_head = from.min(head.len())..to.min(head.len());
        let in_tail = from.max(head.len()) - head.len()..to.max(head.len()) - head.len();
        let (first, rest) = out.split_at_mut(in_head.len());
        first.copy_from_slice(&head[in_head]);
        rest.copy_from_slice(&tail[in_tail]);
        Some(to - from)
    }
}
