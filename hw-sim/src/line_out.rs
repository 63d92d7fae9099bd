//! The line out: every frame comes out as it went in, and behind it the records of its messages.

use std::collections::VecDeque;

use crate::device::Beat;

/// Beats that wait at which the hardware begins to leave trailers out, and how far from that a
/// decision may be: it looks at a level some cycles old.
const ROOM_BEATS: u64 = 464;
const ROOM_TOLERANCE: u64 = 24;

/// A frame that must come out.
#[derive(Debug)]
pub(crate) struct Outgoing {
    pub(crate) plain: Vec<u8>,
    /// With its trailer, if it may have one.
    pub(crate) trailed: Option<Vec<u8>>,
    pub(crate) damaged: bool,
}

/// What came out, and what must.
#[derive(Debug, Default)]
pub(crate) struct LineOut {
    /// With the least and most beats that waited when the hardware decided on its trailer.
    expected: VecDeque<(Outgoing, u64, u64)>,
    current: Vec<u8>,
    beats_in: u64,
    beats_out: u64,
    /// Beats of trailers that are known to be in the queue, or were.
    trailers: u64,
    /// Frames with a trailer, and Data frames without.
    pub(crate) marked: [u64; 2],
}

impl LineOut {
    /// A beat goes in.
    pub(crate) fn beat_in(&mut self) {
        self.beats_in += 1;
    }

    /// Everything came out.
    pub(crate) fn is_empty(&self) -> bool {
        self.expected.is_empty() && self.current.is_empty()
    }

    /// A frame whose record was just said must come out.
    pub(crate) fn expect(&mut self, frame: Outgoing) {
        let beats = |frame: &Outgoing| {
            let trailed = frame.trailed.as_ref().map_or(0, Vec::len) / 8;
            trailed.saturating_sub(frame.plain.len().div_ceil(8)) as u64
        };
        let open: u64 = self.expected.iter().map(|(frame, ..)| beats(frame)).sum();
        let least = (self.beats_in + self.trailers).saturating_sub(self.beats_out);
        let most = least + open + beats(&frame);
        self.expected.push_back((frame, least, most));
    }

    /// A beat comes out.
    ///
    /// # Errors
    /// When it ends a frame that is not the one that must come.
    pub(crate) fn take(&mut self, beat: Beat) -> Result<(), String> {
        self.beats_out += 1;
        let bytes = if beat.last { 8 - usize::from(beat.empty) } else { 8 };
        self.current.extend(&beat.data.to_be_bytes()[..bytes]);
        if !beat.last {
            return Ok(());
        }
        let out = std::mem::take(&mut self.current);
        let Some((frame, least, most)) = self.expected.pop_front() else {
            return Err(format!("a frame comes out, none must: {out:02x?}"));
        };
        let Outgoing { plain, trailed, damaged } = frame;
        let is_trailed = trailed.as_ref() == Some(&out);
        if is_trailed {
            self.trailers += (out.len() / 8 - plain.len().div_ceil(8)) as u64;
        }
        self.marked[0] += u64::from(is_trailed);
        let may_be_plain = trailed.is_none() || most + ROOM_TOLERANCE > ROOM_BEATS;
        let may_be_trailed = least < ROOM_BEATS + ROOM_TOLERANCE;
        let is_right = (is_trailed && may_be_trailed) || (out == plain && may_be_plain);
        if is_right && beat.error == damaged {
            return Ok(());
        }
        Err(format!(
            "comes out, error {}, {least} to {most} beats waiting:\n{out:02x?}\ninstead of \
             {damaged}\n{plain:02x?}\nor\n{trailed:02x?}",
            beat.error
        ))
    }
}
