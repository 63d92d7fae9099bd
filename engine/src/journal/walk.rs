//! The one reader of the chain: recovery, verification and dumps all walk here.

use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::error::JournalError;
use super::frame::{
    BLOCK_BYTES, Chain, FORMAT_VERSION, FRAME_BYTES_MAX, HEADER_BYTES, Header, commands, hash,
    header_looks_torn,
};
use super::segment::{self, SegmentReader};
use crate::core::Command;

/// A frame that was being written when the machine or the process stopped. None of its commands was
/// ever acknowledged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TornTail {
    /// The segment file.
    pub path: PathBuf,
    /// Where the frame begins.
    pub offset: u64,
    /// Bytes up to the last block that is not zeros.
    pub bytes: u64,
}

/// Where the next frame goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Position {
    pub(super) segment: u64,
    pub(super) offset: u64,
}

/// What a walk found.
#[derive(Debug)]
pub(super) struct Found {
    /// The chain behind the last whole frame.
    pub(super) chain: Chain,
    pub(super) position: Position,
    pub(super) torn: Option<TornTail>,
    /// The shard in the frames, when there are any.
    pub(super) shard: Option<u16>,
    pub(super) segments: u64,
    pub(super) frames: u64,
    pub(super) commands: u64,
    /// Bytes of frames, padding included.
    pub(super) bytes: u64,
}

/// What the caller wants to see.
pub(super) trait Visitor {
    /// A command, in order. Breaking ends the walk early, without error.
    fn command(&mut self, command: &Command) -> ControlFlow<()>;

    /// The walk has come this far.
    fn progress(&mut self, _position: Position) {}
}

/// How often a walk looks again before it calls a journal torn or broken. A reader beside a live
/// writer sees frames come into being out of order; a little later they are whole.
const LIVE_TRIES: u32 = 5;
const LIVE_PAUSE: Duration = Duration::from_millis(20);

/// Why a walk stopped.
pub(super) enum Stop {
    /// Certain.
    Error(JournalError),
    /// Certain only when nobody is writing.
    Doubt(JournalError),
    /// The visitor has seen enough.
    Enough,
}

impl From<Stop> for JournalError {
    fn from(stop: Stop) -> Self {
        match stop {
            Stop::Error(error) | Stop::Doubt(error) => error,
            Stop::Enough => unreachable!("this visitor never breaks"),
        }
    }
}

impl From<JournalError> for Stop {
    fn from(error: JournalError) -> Self {
        Self::Error(error)
    }
}

/// Reads a journal from its beginning to its last whole frame. `live` tolerates a writer.
///
/// # Errors
/// A broken middle, a damaged last frame, another shard or format, or a failing disk.
pub(super) fn walk(
    dir: &Path,
    shard: Option<u16>,
    live: bool,
    visitor: &mut impl Visitor,
) -> Result<Found, JournalError> {
    let mut walk = Walk { dir, visitor, found: Found::new(shard) };
    let mut tries = 0;
    loop {
        let frames = walk.found.frames;
        let pass = walk.pass();
        if walk.found.frames > frames {
            tries = 0;
        }
        let last = !live || tries == LIVE_TRIES;
        match pass {
            Ok(()) if last || walk.found.torn.is_none() => return Ok(walk.found),
            Err(Stop::Enough) => return Ok(walk.found),
            Err(Stop::Error(error)) => return Err(error),
            Err(Stop::Doubt(error)) if last => return Err(error),
            Ok(()) | Err(Stop::Doubt(_)) => {}
        }
        walk.found.torn = None;
        tries += 1;
        std::thread::sleep(LIVE_PAUSE);
    }
}

impl Found {
    pub(super) fn new(shard: Option<u16>) -> Self {
        Self {
            chain: Chain::GENESIS,
            position: Position { segment: 1, offset: 0 },
            torn: None,
            shard,
            segments: 0,
            frames: 0,
            commands: 0,
            bytes: 0,
        }
    }
}

pub(super) struct Walk<'a, V> {
    pub(super) dir: &'a Path,
    pub(super) visitor: &'a mut V,
    pub(super) found: Found,
}

impl<V: Visitor> Walk<'_, V> {
    /// Walks on from the position reached so far.
    fn pass(&mut self) -> Result<(), Stop> {
        let indexes = segment::list(self.dir)?;
        for (index, expected) in indexes.iter().zip(1..) {
            if *index != expected {
                let path = segment::path(self.dir, expected);
                return Err(Stop::Doubt(JournalError::MissingSegment { path }));
            }
        }
        self.found.segments = indexes.len() as u64;
        for index in self.found.position.segment..=self.found.segments {
            let mut reader = SegmentReader::open(self.dir, index)?;
            let start = self.found.position;
            let mut offset = if start.segment == index { start.offset } else { 0 };
            while let Some(bytes) = self.frame(&mut reader, offset)? {
                offset += bytes;
                self.found.position = Position { segment: index, offset };
                self.visitor.progress(self.found.position);
            }
            if let Some(end) = reader.written_end(offset)? {
                return self.tail(&mut reader, index, offset, end);
            }
        }
        Ok(())
    }

    /// Takes the frame at `offset`; `None` when no whole frame is there.
    pub(super) fn frame(
        &mut self,
        reader: &mut SegmentReader,
        offset: u64,
    ) -> Result<Option<u64>, Stop> {
        let Some(header) = read_whole(reader, offset)? else {
            return Ok(None);
        };
        self.check_chain(&header, reader.path(), offset)?;
        let path = reader.path().to_path_buf();
        let frame = reader.get(offset, header.padded_bytes())?;
        let mut flow = ControlFlow::Continue(());
        commands(&header, frame, |command| {
            if flow.is_continue() {
                flow = self.visitor.command(command);
            }
        })
        .map_err(|what| JournalError::broken(&path, offset, what))?;
        let bytes = header.padded_bytes() as u64;
        let count = u64::from(header.count);
        let found = &mut self.found;
        found.chain.hash = hash(&header, frame);
        found.chain.next.0 += count;
        found.chain.epoch = header.epoch;
        found.shard = Some(header.shard);
        found.frames += 1;
        found.commands += count;
        found.bytes += bytes;
        if flow.is_break() {
            return Err(Stop::Enough);
        }
        Ok(Some(bytes))
    }

    /// Checks that a frame that is whole is also the one that belongs here.
    fn check_chain(&self, header: &Header, path: &Path, offset: u64) -> Result<(), Stop> {
        let chain = &self.found.chain;
        let expected = self.found.shard.unwrap_or(header.shard);
        if header.shard != expected {
            let (path, found) = (path.to_path_buf(), header.shard);
            let error = JournalError::WrongShard { path, offset, found, expected };
            return Err(Stop::Error(error));
        }
        let what = if header.first != chain.next {
            format!(
                "a frame begins with command {} where {} belongs; frames are missing, doubled or \
                 out of order",
                header.first, chain.next
            )
        } else if header.previous != chain.hash {
            "a frame does not carry the hash of the frame before it; one of them is of another \
             journal"
                .into()
        } else if header.epoch < chain.epoch {
            format!("the epoch falls from {} to {}", chain.epoch, header.epoch)
        } else {
            return Ok(());
        };
        Err(Stop::Doubt(JournalError::broken(path, offset, what)))
    }

    /// Judges bytes behind the last whole frame: written to `end`, but no frame at `offset`.
    fn tail(
        &mut self,
        reader: &mut SegmentReader,
        index: u64,
        offset: u64,
        end: u64,
    ) -> Result<(), Stop> {
        let path = reader.path().to_path_buf();
        let doubt = |what: &str| Err(Stop::Doubt(JournalError::broken(&path, offset, what)));
        if find_frame(reader, offset + BLOCK_BYTES as u64)? {
            return doubt("no whole frame is here, but a later one is in the same segment");
        }
        for later in index + 1..=self.found.segments {
            let mut reader = SegmentReader::open(self.dir, later)?;
            if reader.written_end(0)?.is_some() {
                return doubt("no whole frame is here, but a later segment is written");
            }
        }
        let tail_bytes = (end - offset) as usize;
        let reach = match self.plausible_header(reader, offset)? {
            Some(header) => {
                let frame = reader.get(offset, header.padded_bytes())?;
                if header.was_finished(frame) {
                    return doubt("the last frame was written whole and is damaged");
                }
                header.padded_bytes()
            }
            None => {
                if !header_looks_torn(reader.get(offset, tail_bytes)?) {
                    return doubt("the last frame's header is damaged");
                }
                FRAME_BYTES_MAX
            }
        };
        if tail_bytes > reach {
            return doubt("more is written behind the last whole frame than one write can tear");
        }
        self.found.torn = Some(TornTail { path, offset, bytes: tail_bytes as u64 });
        Ok(())
    }

    /// The header at `offset` when it is the one that belongs there.
    fn plausible_header(
        &self,
        reader: &mut SegmentReader,
        offset: u64,
    ) -> Result<Option<Header>, JournalError> {
        let chain = &self.found.chain;
        let belongs = |header: &Header| {
            header.version == FORMAT_VERSION
                && header.count > 0
                && header.first == chain.next
                && header.previous == chain.hash
        };
        Ok(Header::read(reader.get(offset, HEADER_BYTES)?).filter(belongs))
    }
}

/// The header of the frame at `offset` when the frame is whole and of our format.
///
/// # Errors
/// A frame of another format.
fn read_whole(reader: &mut SegmentReader, offset: u64) -> Result<Option<Header>, JournalError> {
    if offset >= reader.bytes() {
        return Ok(None);
    }
    let Some(header) = Header::read(reader.get(offset, HEADER_BYTES)?) else {
        return Ok(None);
    };
    // A version of 0 is a header cut short.
    if header.version != FORMAT_VERSION && header.version != 0 {
        let (path, found) = (reader.path().to_path_buf(), header.version);
        return Err(JournalError::Version { path, offset, found, supported: FORMAT_VERSION });
    }
    let frame = reader.get(offset, header.padded_bytes())?;
    Ok((header.count > 0 && header.crc_holds(frame)).then_some(header))
}

/// Whether any whole frame begins at `from` or later in this segment.
fn find_frame(reader: &mut SegmentReader, from: u64) -> Result<bool, JournalError> {
    let mut offset = from;
    while offset < reader.bytes() {
        let header = Header::read(reader.get(offset, HEADER_BYTES)?);
        if let Some(header) = header
            && header.crc_holds(reader.get(offset, header.padded_bytes())?)
        {
            return Ok(true);
        }
        offset += BLOCK_BYTES as u64;
    }
    Ok(false)
}
