//! Packet captures, classic pcap and pcapng, as Ethernet frames.

use std::io::Read;

use pcap_file::pcap::PcapParser;
use pcap_file::pcapng::PcapNgParser;
use pcap_file::{DataLink, Endianness, PcapError, PcapResult};

use super::FeedError;
use super::window::Window;

/// Block types of pcapng (draft-ietf-opsawg-pcapng §4) that matter here.
const SECTION_HEADER: u32 = 0x0A0D_0D0A;
const INTERFACE_DESCRIPTION: u32 = 1;
const OBSOLETE_PACKET: u32 = 2;
const SIMPLE_PACKET: u32 = 3;
const ENHANCED_PACKET: u32 = 6;

/// A frame of a capture.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Captured<'a> {
    /// The bytes that were kept.
    pub(super) frame: &'a [u8],
    /// Whether these are all of the frame.
    pub(super) whole: bool,
}

/// Hands every frame of a classic capture to `each`, after the offset of its record.
pub(super) fn read_pcap(
    source: impl Read,
    mut each: impl FnMut(u64, Captured<'_>),
) -> Result<(), FeedError> {
    let mut window = Window::new(source);
    let parser = next(&mut window, "the header of the capture", PcapParser::new)?;
    let Some(parser) = parser else {
        return Err(FeedError::Truncated { offset: 0, what: "the header of the capture" });
    };
    require_ethernet(parser.header().datalink, 0)?;
    while !at_end(&mut window)? {
        let offset = window.offset();
        next(&mut window, "a packet", |bytes| {
            let (rest, packet) = parser.next_raw_packet(bytes)?;
            let whole = packet.incl_len >= packet.orig_len;
            each(offset, Captured { frame: &packet.data, whole });
            Ok((rest, ()))
        })?;
    }
    Ok(())
}

/// Hands every frame of a pcapng capture to `each`, after the offset of its block.
pub(super) fn read_pcapng(
    source: impl Read,
    mut each: impl FnMut(u64, Captured<'_>),
) -> Result<(), FeedError> {
    let mut window = Window::new(source);
    let parser = next(&mut window, "the section header", PcapNgParser::new)?;
    let Some(mut parser) = parser else {
        return Err(FeedError::Truncated { offset: 0, what: "the section header" });
    };
    let mut links: Vec<DataLink> = Vec::new();
    while !at_end(&mut window)? {
        let offset = window.offset();
        let mut found = Ok(());
        next(&mut window, "a block", |bytes| {
            let (rest, block) = parser.next_raw_block(bytes)?;
            let body = Body { bytes: &block.body, little: is_little(&parser) };
            match block.type_ {
                SECTION_HEADER => links.clear(),
                INTERFACE_DESCRIPTION => {
                    links.push(DataLink::from(u32::from(body.u16_at(0).unwrap_or(u16::MAX))));
                }
                kind => match body.packet(kind) {
                    Ok(Some((interface, captured))) => {
                        let link = links.get(interface as usize).copied();
                        found = link
                            .ok_or(FeedError::NoInterface { offset, interface })
                            .and_then(|link| require_ethernet(link, offset));
                        if found.is_ok() {
                            each(offset, captured);
                        }
                    }
                    Ok(None) => {}
                    Err(Short) => found = Err(FeedError::ShortBlock { offset }),
                },
            }
            Ok((rest, ()))
        })?;
        found?;
    }
    Ok(())
}

fn is_little(parser: &PcapNgParser) -> bool {
    parser.section().endianness == Endianness::Little
}

/// A packet block too short for its fields.
struct Short;

/// The inside of a pcapng block.
struct Body<'a> {
    bytes: &'a [u8],
    little: bool,
}

impl<'a> Body<'a> {
    fn u16_at(&self, at: usize) -> Option<u16> {
        let bytes = *self.bytes.get(at..)?.first_chunk()?;
        Some(if self.little { u16::from_le_bytes(bytes) } else { u16::from_be_bytes(bytes) })
    }

    fn u32_at(&self, at: usize) -> Option<u32> {
        let bytes = *self.bytes.get(at..)?.first_chunk()?;
        Some(if self.little { u32::from_le_bytes(bytes) } else { u32::from_be_bytes(bytes) })
    }

    /// Interface and frame of a packet block; `None` for the other kinds.
    fn packet(&self, kind: u32) -> Result<Option<(u32, Captured<'a>)>, Short> {
        let (interface, kept, original, start) = match kind {
            ENHANCED_PACKET => (self.u32_at(0), self.u32_at(12), self.u32_at(16), 20),
            OBSOLETE_PACKET => {
                (self.u16_at(0).map(u32::from), self.u32_at(12), self.u32_at(16), 20)
            }
            SIMPLE_PACKET => {
                // No captured length: the block ends with the packet, but for padding.
                let room = self.bytes.len().saturating_sub(4) as u32;
                (Some(0), self.u32_at(0).map(|original| original.min(room)), self.u32_at(0), 4)
            }
            _ => return Ok(None),
        };
        let (interface, kept) = (interface.ok_or(Short)?, kept.ok_or(Short)?);
        let whole = kept >= original.ok_or(Short)?;
        let frame = self.bytes.get(start..).and_then(|rest| rest.get(..kept as usize));
        Ok(Some((interface, Captured { frame: frame.ok_or(Short)?, whole })))
    }
}

fn require_ethernet(link: DataLink, offset: u64) -> Result<(), FeedError> {
    match link {
        DataLink::ETHERNET => Ok(()),
        link => Err(FeedError::NotEthernet { offset, link: u32::from(link) }),
    }
}

/// Whether everything has been read.
fn at_end(window: &mut Window<impl Read>) -> Result<bool, FeedError> {
    Ok(window.bytes().is_empty() && !window.refill().map_err(FeedError::Io)?)
}

/// Parses one thing at the start of the window, which shows more until it is whole. `None` for a
/// source that holds nothing at all.
fn next<T, R: Read>(
    window: &mut Window<R>,
    what: &'static str,
    mut parse: impl FnMut(&[u8]) -> PcapResult<(&[u8], T)>,
) -> Result<Option<T>, FeedError> {
    loop {
        let bytes = window.bytes();
        match parse(bytes) {
            Ok((rest, thing)) => {
                let used = bytes.len() - rest.len();
                window.consume(used);
                return Ok(Some(thing));
            }
            Err(PcapError::IncompleteBuffer) => {}
            Err(source) => return Err(FeedError::Capture { offset: window.offset(), source }),
        }
        if !window.refill().map_err(FeedError::Io)? {
            let offset = window.offset();
            return match (window.is_full(), window.bytes().is_empty()) {
                (true, _) => Err(FeedError::TooLong { offset }),
                (false, true) => Ok(None),
                (false, false) => Err(FeedError::Truncated { offset, what }),
            };
        }
    }
}
