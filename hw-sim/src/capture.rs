//! Captures (pcap, pcapng) as frames for the hardware.

use std::fs::File;
use std::io::{self, Read as _, Seek as _};
use std::path::Path;

use pcap_file::pcap::PcapReader;
use pcap_file::pcapng::{Block, PcapNgReader};
use pcap_file::{DataLink, PcapError};

/// Bytes of the largest frame that is simulated, above every Ethernet MTU in use.
pub const FRAME_BYTES_MAX: usize = 16_384;
/// First bytes of pcapng, in either byte order.
const PCAPNG: [u8; 4] = [0x0a, 0x0d, 0x0d, 0x0a];

/// A capture that cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum CaptureError {
    /// Not readable.
    #[error("the capture cannot be read")]
    Io(#[from] io::Error),
    /// Not a capture, or a damaged one.
    #[error("frame {0} of the capture is damaged, or it is no pcap or pcapng file")]
    Damaged(u64, #[source] PcapError),
    /// Of another network.
    #[error("frame {0} of the capture is not Ethernet (its link type is {1:?})")]
    NotEthernet(u64, DataLink),
    /// The capture kept only its start.
    #[error("frame {0} was cut when it was captured: {1} of {2} bytes (capture with -s 0)")]
    Cut(u64, usize, u32),
    /// It does not fit.
    #[error("frame {0} has {1} bytes; 1 to {FRAME_BYTES_MAX} can be simulated")]
    Length(u64, usize),
}

/// Hands every frame of a capture to `each`, with its number from 0.
///
/// # Errors
/// At the first frame that cannot be used.
pub fn read(path: &Path, mut each: impl FnMut(u64, &[u8])) -> Result<u64, CaptureError> {
    let mut file = File::open(path)?;
    let mut magic = Vec::new();
    (&mut file).take(4).read_to_end(&mut magic)?;
    file.rewind()?;
    let mut number = 0;
    let mut take = |link: DataLink, frame: &[u8], original: u32| {
        if link != DataLink::ETHERNET {
            return Err(CaptureError::NotEthernet(number, link));
        }
        if frame.len() < original as usize {
            return Err(CaptureError::Cut(number, frame.len(), original));
        }
        if frame.is_empty() || frame.len() > FRAME_BYTES_MAX {
            return Err(CaptureError::Length(number, frame.len()));
        }
        each(number, frame);
        number += 1;
        Ok(())
    };
    if magic == PCAPNG { pcapng(file, &mut take) } else { pcap(file, &mut take) }.map_err(
        |error| match error {
            CaptureError::Damaged(_, why) => CaptureError::Damaged(number, why),
            other => other,
        },
    )?;
    Ok(number)
}

type Take<'a> = dyn FnMut(DataLink, &[u8], u32) -> Result<(), CaptureError> + 'a;

fn damaged(why: PcapError) -> CaptureError {
    CaptureError::Damaged(0, why)
}

fn pcap(file: File, take: &mut Take<'_>) -> Result<(), CaptureError> {
    let mut reader = PcapReader::new(file).map_err(damaged)?;
    let link = reader.header().datalink;
    while let Some(packet) = reader.next_raw_packet() {
        let packet = packet.map_err(damaged)?;
        take(link, &packet.data, packet.orig_len)?;
    }
    Ok(())
}

fn pcapng(file: File, take: &mut Take<'_>) -> Result<(), CaptureError> {
    let mut reader = PcapNgReader::new(file).map_err(damaged)?;
    let mut links = Vec::new();
    while let Some(block) = reader.next_block() {
        match block.map_err(damaged)? {
            Block::SectionHeader(_) => links.clear(),
            Block::InterfaceDescription(interface) => links.push(interface.linktype),
            Block::EnhancedPacket(packet) => {
                let no_interface = PcapError::InvalidInterfaceId(packet.interface_id);
                let link = links.get(packet.interface_id as usize).copied();
                take(link.ok_or(damaged(no_interface))?, &packet.data, packet.original_len)?;
            }
            _ => {}
        }
    }
    Ok(())
}
