//! What a file is, by what is in it; names and endings say nothing.

use std::fmt;
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use wire::binaryfile;
use wire::itch50::Message;

use crate::{lobster, workload};

/// Enough for some lines of text and dozens of feed messages.
const HEAD_BYTES: u64 = 4096;

/// A kind of recorded input.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// MEW1 workload.
    Workload,
    /// ITCH 5.0 day file in `BinaryFILE` framing.
    Itch,
    /// Classic capture of ITCH 5.0 in MoldUDP64.
    Pcap,
    /// The same as pcapng.
    PcapNg,
    /// LOBSTER message file.
    Lobster,
    /// Folder of our own journal.
    Journal,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 6] =
        [Self::Workload, Self::Itch, Self::Pcap, Self::PcapNg, Self::Lobster, Self::Journal];

    /// Short stable name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Workload => "workload",
            Self::Itch => "itch",
            Self::Pcap => "pcap",
            Self::PcapNg => "pcapng",
            Self::Lobster => "lobster",
            Self::Journal => "journal",
        }
    }
}

impl fmt::Display for Format {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

/// Why a format could not be told.
#[derive(Debug, thiserror::Error)]
pub enum DetectError {
    /// The file could not be read.
    #[error("{path}: {source}")]
    Io {
        /// The file.
        path: String,
        /// What failed.
        source: io::Error,
    },
    /// The file is empty.
    #[error("{0} is empty")]
    Empty(String),
    /// Compressed files are not unpacked here.
    #[error("{path} is compressed ({with}): unpack it first")]
    Compressed {
        /// The file.
        path: String,
        /// By what.
        with: &'static str,
    },
    /// Nothing known.
    #[error(
        "{0} is no MEW1 workload, ITCH 5.0 day file, pcap or pcapng capture, LOBSTER message file \
         or journal folder, as far as its first bytes tell; --format decides otherwise"
    )]
    Unknown(String),
}

/// The format of a file or folder.
///
/// # Errors
/// [`DetectError`] says why it cannot be told.
pub fn detect(path: &Path) -> Result<Format, DetectError> {
    let name = path.display().to_string();
    let io = |source| DetectError::Io { path: path.display().to_string(), source };
    if path.metadata().map_err(io)?.is_dir() {
        return Ok(Format::Journal);
    }
    let mut head = Vec::new();
    File::open(path).map_err(io)?.take(HEAD_BYTES).read_to_end(&mut head).map_err(io)?;
    match of_head(&head) {
        Ok(Some(format)) => Ok(format),
        Ok(None) if head.is_empty() => Err(DetectError::Empty(name)),
        Ok(None) => Err(DetectError::Unknown(name)),
        Err(with) => Err(DetectError::Compressed { path: name, with }),
    }
}

/// The format of a file that begins with `head`; the error names a compression.
fn of_head(head: &[u8]) -> Result<Option<Format>, &'static str> {
    let magic: [u8; 4] = head.first_chunk().copied().unwrap_or_default();
    match magic {
        [0x1F, 0x8B, ..] => return Err("gzip"),
        [0x28, 0xB5, 0x2F, 0xFD] => return Err("zstd"),
        [b'B', b'Z', b'h', _] => return Err("bzip2"),
        [0xFD, b'7', b'z', b'X'] => return Err("xz"),
        [b'P', b'K', 3, 4] => return Err("zip"),
        // Microsecond and nanosecond captures, either byte order.
        [0xA1, 0xB2, 0xC3, 0xD4] | [0xD4, 0xC3, 0xB2, 0xA1] => return Ok(Some(Format::Pcap)),
        [0xA1, 0xB2, 0x3C, 0x4D] | [0x4D, 0x3C, 0xB2, 0xA1] => return Ok(Some(Format::Pcap)),
        [0x0A, 0x0D, 0x0D, 0x0A] => return Ok(Some(Format::PcapNg)),
        _ => {}
    }
    if head.starts_with(&workload::MAGIC[..4]) {
        return Ok(Some(Format::Workload));
    }
    if is_itch(head) {
        return Ok(Some(Format::Itch));
    }
    let first_line = head.split(|&byte| byte == b'\n').next().unwrap_or_default();
    if lobster::looks_like_message(first_line) || lobster::looks_like_header(first_line) {
        return Ok(Some(Format::Lobster));
    }
    Ok(None)
}

/// Whether the file begins with a whole ITCH message of the right length.
fn is_itch(head: &[u8]) -> bool {
    let first = binaryfile::Reader::new(head).next();
    first.is_some_and(|message| message.is_ok_and(|message| Message::parse(message).is_ok()))
}

#[cfg(test)]
mod tests {
    use super::*;

    type Expected = Result<Option<Format>, &'static str>;

    #[test]
    fn formats_are_told_by_their_first_bytes() {
        let system_event = b"\0\x0cS\0\0\0\0\x0a\x30\x47\x8f\x8f\x96O";
        let cases: [(&[u8], Expected); 11] = [
            (b"MEW1\0\0\0\0", Ok(Some(Format::Workload))),
            (b"\xd4\xc3\xb2\xa1\x02\0", Ok(Some(Format::Pcap))),
            (b"\xa1\xb2\x3c\x4d\0\x02", Ok(Some(Format::Pcap))),
            (b"\x0a\x0d\x0d\x0a\x1c\0\0\0", Ok(Some(Format::PcapNg))),
            (system_event, Ok(Some(Format::Itch))),
            (b"34200.004,1,16113575,18,5853300,1\r\n", Ok(Some(Format::Lobster))),
            (b"Time,Type,Order ID,Size,Price,Direction\n", Ok(Some(Format::Lobster))),
            (b"\x1f\x8b\x08\0", Err("gzip")),
            (b"PK\x03\x04", Err("zip")),
            (b"", Ok(None)),
            (b"\0\x0cSshort", Ok(None)),
        ];
        for (head, expected) in cases {
            assert_eq!(of_head(head), expected, "{}", head.escape_ascii());
        }
    }
}
