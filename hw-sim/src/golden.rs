//! The golden model: what the hardware must say of any frame. The definition of right.
//!
//! Plain Rust over plain bytes, without beats, pipelines or tables in RAM, and without the parsers
//! of `wire`: what it shares with the hardware is the specification.

use std::collections::BTreeMap;

use fpga::blocks::LONG_BYTES;
use fpga::record::{Check, FrameClass, FrameRecord, MessageFields, MessageRecord, Verdict};
use fpga::tables::{AccountLimits, SymbolLimits};

/// Configuration of the pipeline.
#[derive(Clone, Debug, Default)]
pub struct Golden {
    /// UDP port of order entry.
    pub port: u16,
    /// Session keys and their accounts.
    pub sessions: BTreeMap<[u8; 10], u16>,
    /// Limits of accounts; those not there have limits of 0.
    pub accounts: BTreeMap<u8, AccountLimits>,
    /// Limits of symbols.
    pub symbols: BTreeMap<[u8; 8], SymbolLimits>,
}

/// A message and where it ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Message {
    /// Offset of the first byte behind it in the frame.
    pub end: usize,
    /// What the hardware says of it.
    pub record: MessageRecord,
}

/// Where a frame's IPv4 packet lies.
struct Ipv4<'a> {
    /// The frame from the IPv4 header on.
    bytes: &'a [u8],
    /// Where that is in the frame.
    offset: usize,
}

impl Golden {
    /// What the hardware says of a frame: its messages, then itself.
    #[must_use]
    pub fn frame(&self, frame: &[u8], damaged: bool) -> (Vec<Message>, FrameRecord) {
        let (messages, record) = self.undamaged(frame);
        (messages, if damaged { bare(FrameClass::Damaged) } else { record })
    }

    /// The verdict on a message, with the kill switch for everybody off.
    #[must_use]
    pub fn verdict(&self, message: &MessageRecord) -> Verdict {
        let Some(fields) = message.fields.filter(|fields| matches!(fields.kind, b'O' | b'U'))
        else {
            return Verdict { checked: false, fails: 0 };
        };
        // The row is that of the low byte, whatever the high byte says; it fails anyway then.
        let limits = self.accounts.get(&(message.account as u8)).copied().unwrap_or_default();
        let MessageFields { quantity, price, .. } = fields;
        let notional = u128::from(quantity) * u128::from(price);
        let fails_notional =
            notional > u128::from(limits.notional_max) || price > u64::from(u32::MAX);
        let mut checks = vec![
            (limits.kill, Check::AccountKill),
            (message.account > 255, Check::NoAccount),
            (quantity == 0 || quantity > limits.quantity_max, Check::Size),
            (fails_notional, Check::Notional),
        ];
        if fields.kind == b'O' {
            match self.symbols.get(&fields.symbol.to_be_bytes()) {
                None => checks.push((true, Check::UnknownSymbol)),
                Some(symbol) => {
                    let collar = u64::from(symbol.price_min)..=u64::from(symbol.price_max);
                    checks.push((!symbol.trading, Check::Halted));
                    checks.push((!collar.contains(&price), Check::Collar));
                }
            }
        }
        let fails = checks.iter().filter(|(fails, _)| *fails).map(|(_, check)| check.bit()).sum();
        Verdict { checked: true, fails }
    }

    fn undamaged(&self, frame: &[u8]) -> (Vec<Message>, FrameRecord) {
        let tag_bytes = if u16_at(frame, 12) == Some(0x8100) { 4 } else { 0 };
        if frame.len() < 42 + tag_bytes {
            return (Vec::new(), bare(FrameClass::Truncated));
        }
        if u16_at(frame, 12 + tag_bytes) != Some(0x0800) {
            return (Vec::new(), bare(FrameClass::NotIpv4));
        }
        let packet = Ipv4 { bytes: &frame[14 + tag_bytes..], offset: 14 + tag_bytes };
        match packet.fault(self.port) {
            // The hardware learns of a cut datagram when it is through, so what came before counts.
            Some(FrameClass::BadLength) if packet.is_cut_only(self.port) => {
                (self.packet(&packet).0, bare(FrameClass::BadLength))
            }
            Some(class) => (Vec::new(), bare(class)),
            None => self.packet(&packet),
        }
    }

    /// A `MoldUDP64` packet, or as much of it as the frame holds.
    fn packet(&self, packet: &Ipv4<'_>) -> (Vec<Message>, FrameRecord) {
        let Some((header, blocks)) = packet.payload().split_first_chunk::<20>() else {
            return (Vec::new(), bare(FrameClass::NoMold));
        };
        let key: [u8; 10] = header[..10].try_into().expect("ten bytes");
        let sequence = u64::from_be_bytes(header[10..18].try_into().expect("eight bytes"));
        let count = u16::from_be_bytes([header[18], header[19]]);
        let Some(&account) = self.sessions.get(&key) else {
            return (Vec::new(), bare(FrameClass::UnknownSession));
        };
        let (messages, found) = walk(blocks, packet.offset + 48, account);
        let (class, expected) = match count {
            0 => (FrameClass::Heartbeat, 0),
            0xffff => (FrameClass::EndOfSession, 0),
            _ if sequence.checked_add(count.into()).is_none() => {
                return (messages, bare(FrameClass::BadFraming));
            }
            _ => (FrameClass::Data, usize::from(count)),
        };
        if found != Some(expected) {
            return (messages, bare(FrameClass::BadFraming));
        }
        (messages, FrameRecord { class, sequence, count, account })
    }
}

impl<'a> Ipv4<'a> {
    /// The first fault of headers and lengths.
    fn fault(&self, port: u16) -> Option<FrameClass> {
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
        .find_map(|(fails, class)| fails.then_some(class))
    }

    /// Whether the only fault is that the frame ends before the datagram.
    fn is_cut_only(&self, port: u16) -> bool {
        let mut whole = self.bytes.to_vec();
        whole.resize(whole.len().max(self.total()), 0);
        Ipv4 { bytes: &whole, offset: self.offset }.fault(port).is_none()
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

/// The long messages among blocks that begin at `offset` of the frame, and how many blocks there
/// are if they end where the bytes do.
fn walk(blocks: &[u8], offset: usize, account: u16) -> (Vec<Message>, Option<usize>) {
    let (mut messages, mut rest, mut found) = (Vec::new(), blocks, 0);
    while !rest.is_empty() {
        let Some((length, behind)) = rest.split_first_chunk() else {
            return (messages, None);
        };
        let Some((message, behind)) = behind.split_at_checked(u16::from_be_bytes(*length).into())
        else {
            return (messages, None);
        };
        if message.len() >= LONG_BYTES {
            let record = MessageRecord {
                number: found as u16,
                length: message.len() as u32,
                account,
                fields: fields(message),
            };
            messages.push(Message { end: offset + blocks.len() - behind.len(), record });
        }
        found += 1;
        rest = behind;
    }
    (messages, Some(found))
}

/// OUCH 5.0 from client to venue, for messages of 9 bytes or more.
fn fields(message: &[u8]) -> Option<MessageFields> {
    let kind = message[0];
    let (body, may_be_bare) = match kind {
        b'O' => (45, false),
        b'U' => (38, false),
        b'X' => (9, true),
        b'M' => (10, true),
        b'C' => (17, false),
        b'D' | b'E' => (9, false),
        b'Q' => (1, false),
        _ => return None,
    };
    let is_bare = may_be_bare && message.len() == body;
    let appendage = u16_at(message, body).map(|length| body + 2 + usize::from(length));
    if !is_bare && appendage != Some(message.len()) {
        return None;
    }
    let u32_at = |at: usize| number(&message[at..at + 4]) as u32;
    let u64_at = |at: usize| number(&message[at..at + 8]);
    let none = MessageFields { kind, ..MessageFields::default() };
    let named = MessageFields { user_ref: u32_at(1), ..none };
    Some(match kind {
        b'O' => MessageFields {
            side: message[5],
            quantity: u32_at(6),
            symbol: u64_at(10),
            price: u64_at(18),
            ..named
        },
        b'U' => MessageFields {
            orig_ref: u32_at(1),
            user_ref: u32_at(5),
            quantity: u32_at(9),
            price: u64_at(13),
            ..none
        },
        b'X' => MessageFields { quantity: u32_at(5), ..named },
        b'M' => MessageFields { side: message[5], quantity: u32_at(6), ..named },
        b'C' => MessageFields { symbol: u64_at(9), ..named },
        b'Q' => none,
        _ => named,
    })
}

fn bare(class: FrameClass) -> FrameRecord {
    FrameRecord { class, sequence: 0, count: 0, account: 0 }
}

fn u16_at(bytes: &[u8], offset: usize) -> Option<u16> {
    Some(u16::from_be_bytes(bytes.get(offset..offset + 2)?.try_into().ok()?))
}

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}
