//! The golden model: what the hardware must say of any frame. The definition of right.
//!
//! Plain Rust over plain bytes, without beats, pipelines or tables in RAM, and without the parsers
//! of `wire`: what it shares with the hardware is the specification.

use std::collections::BTreeMap;

use fpga::blocks::LONG_BYTES;
use fpga::record::{Check, FrameClass, FrameRecord, MessageFields, MessageRecord, Verdict};
use fpga::tables::{AccountLimits, SymbolLimits};

use crate::headers::{self, Packet, u16_at};

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
        match headers::packet(frame, self.port) {
            Err(class) => (Vec::new(), bare(class)),
            Ok(packet) => {
                let (messages, record) = self.packet(&packet);
                // The hardware learns of a cut datagram when it is through, so what came before
                // counts.
                (messages, if packet.is_cut { bare(FrameClass::BadLength) } else { record })
            }
        }
    }

    /// A `MoldUDP64` packet, or as much of it as the frame holds.
    fn packet(&self, packet: &Packet<'_>) -> (Vec<Message>, FrameRecord) {
        let Packet { sequence, count, blocks, offset, .. } = *packet;
        let Some(&account) = self.sessions.get(&packet.key) else {
            return (Vec::new(), bare(FrameClass::UnknownSession));
        };
        let (messages, found) = walk(blocks, offset, account);
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

/// The messages in blocks that begin at `offset` of the frame, and how many blocks there are if
/// they end where the bytes do and none is short.
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
        if message.len() < LONG_BYTES {
            return (messages, None);
        }
        let record = MessageRecord {
            number: found as u16,
            length: message.len() as u32,
            account,
            fields: fields(message),
        };
        messages.push(Message { end: offset + blocks.len() - behind.len(), record });
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

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}
