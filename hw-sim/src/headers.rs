//! The golden model of what is around the messages: Ethernet, IPv4, UDP and `MoldUDP64` headers.

use fpga::record::FrameClass;

/// A `MoldUDP64` packet, or as much of it as the frame holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Packet<'a> {
    /// Session key.
    pub key: [u8; 10],
    /// Number of its first message.
    pub sequence: u64,
    /// Messages announced.
    pub count: u16,
    /// Its message blocks.
    pub blocks: &'a [u8],
    /// Where they begin in the frame.
    pub offset: usize,
    /// The frame ends before the datagram does.
    pub is_cut: bool,
}

/// The packet in a frame for a UDP port.
///
/// # Errors
/// What the frame is instead.
pub fn packet(frame: &[u8], port: u16) -> Result<Packet<'_>, FrameClass> {
    let tag_bytes = if u16_at(frame, 12) == Some(0x8100) { 4 } else { 0 };
    if frame.len() < 42 + tag_bytes {
        return Err(FrameClass::Truncated);
    }
    if u16_at(frame, 12 + tag_bytes) != Some(0x0800) {
        return Err(FrameClass::NotIpv4);
    }
    let ipv4 = Ipv4 { bytes: &frame[14 + tag_bytes..] };
    let is_cut = match ipv4.fault(port) {
        None => false,
        Some(FrameClass::BadLength) if ipv4.is_cut_only(port) => true,
        Some(class) => return Err(class),
    };
    let whole = ipv4.payload().split_first_chunk::<20>();
    // Only a frame that is cut has no room for the header here, and then that is what it is.
    let (header, blocks) = whole.ok_or(FrameClass::BadLength)?;
    let mut key = [0; 10];
    key.copy_from_slice(&header[..10]);
    Ok(Packet {
        key,
        sequence: header[10..18].iter().fold(0, |number, byte| number << 8 | u64::from(*byte)),
        count: u16::from_be_bytes([header[18], header[19]]),
        blocks,
        offset: 62 + tag_bytes,
        is_cut,
    })
}

/// Where the datagram of a frame for a UDP port ends, if its headers are sound but for the
/// checksum.
#[must_use]
pub fn datagram_end(frame: &[u8], port: u16) -> Option<usize> {
    let tag_bytes = if u16_at(frame, 12) == Some(0x8100) { 4 } else { 0 };
    if frame.len() < 42 + tag_bytes || u16_at(frame, 12 + tag_bytes) != Some(0x0800) {
        return None;
    }
    let ipv4 = Ipv4 { bytes: &frame[14 + tag_bytes..] };
    let mut whole = ipv4.bytes.to_vec();
    whole.resize(whole.len().max(ipv4.total()), 0);
    let is_for_us =
        Ipv4 { bytes: &whole }.faults(port).all(|fault| fault == FrameClass::BadChecksum);
    is_for_us.then(|| 14 + tag_bytes + ipv4.total())
}

/// From the IPv4 header to the end of the frame.
struct Ipv4<'a> {
    bytes: &'a [u8],
}

impl<'a> Ipv4<'a> {
    /// The first fault of headers and lengths.
    fn fault(&self, port: u16) -> Option<FrameClass> {
        self.faults(port).next()
    }

    /// Every fault of them.
    fn faults(&self, port: u16) -> impl Iterator<Item = FrameClass> + use<> {
        let bytes = self.bytes;
        let total = self.total();
        let udp_length = usize::from(self.word(24));
        let words = bytes[..20].chunks(2).map(|pair| u32::from(pair[0]) << 8 | u32::from(pair[1]));
        let mut sum: u32 = words.sum();
        while sum > 0xffff {
            sum = (sum & 0xffff) + (sum >> 16);
        }
        [
            (bytes[0] >> 4 != 4 || bytes[0] & 15 < 5, FrameClass::BadVersion),
            (bytes[0] & 15 > 5, FrameClass::Options),
            (self.word(6) & 0x3fff != 0, FrameClass::Fragment),
            (bytes[9] != 17, FrameClass::NotUdp),
            (total < 28 || total > bytes.len(), FrameClass::BadLength),
            (total >= 28 && udp_length != total - 20, FrameClass::BadLength),
            (sum != 0xffff, FrameClass::BadChecksum),
            (self.word(22) != port, FrameClass::OtherPort),
            (total < 48, FrameClass::NoMold),
        ]
        .into_iter()
        .filter_map(|(fails, class)| fails.then_some(class))
    }

    /// Whether the only fault is that the frame ends before the datagram.
    fn is_cut_only(&self, port: u16) -> bool {
        let mut whole = self.bytes.to_vec();
        whole.resize(whole.len().max(self.total()), 0);
        Ipv4 { bytes: &whole }.fault(port).is_none()
    }

    /// UDP payload, as far as it is in the frame.
    fn payload(&self) -> &'a [u8] {
        &self.bytes[28..self.total().min(self.bytes.len())]
    }

    fn total(&self) -> usize {
        self.word(2).into()
    }

    fn word(&self, offset: usize) -> u16 {
        u16_at(self.bytes, offset).expect("the frame has 28 bytes of IPv4 and UDP headers")
    }
}

/// Two bytes, in network order, if they are there.
pub(crate) fn u16_at(bytes: &[u8], offset: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(offset..offset + 2)?.try_into().ok()?))
}
