//! The golden model: what the hardware must say of any frame. The definition of right.
//!
//! Plain Rust over plain bytes, without beats, pipelines or tables in RAM, and without the parsers
//! of `wire`: what it shares with the hardware is the specification.

use std::collections::BTreeMap;

use fpga::blocks::LONG_BYTES;
use fpga::record::{Check, FrameClass, FrameRecord, MessageFields, MessageRecord, Verdict};
use fpga::tables::{AccountLimits, Mode, Rate, Session, SymbolLimits};
use wire::IntoBytes as _;
use wire::trailer::{FLAG_CHECKED, FLAG_LAST, FLAG_WELL_FORMED, RECORD_BYTES, RECORDS_MAX, Record};

use crate::headers::{self, Packet, u16_at};

/// The pipeline: its tables, and what it counts against them.
#[derive(Clone, Debug, Default)]
pub struct Golden {
    /// UDP port of order entry.
    pub port: u16,
    /// Longest frame with its trailer, in beats.
    pub longest: u16,
    /// Session keys.
    pub sessions: BTreeMap<[u8; 10], Session>,
    /// Limits of accounts; those not there have limits of 0.
    pub accounts: BTreeMap<u8, AccountLimits>,
    /// Limits of symbols.
    pub symbols: BTreeMap<[u8; 8], SymbolLimits>,
    /// Rates of session slots; those not there have none.
    pub rates: BTreeMap<u16, Rate>,
    /// Open exposure of accounts.
    pub exposures: BTreeMap<u8, u64>,
    /// What session slots have sent.
    pub past: BTreeMap<u16, Past>,
    /// Rows of tables of limits written.
    pub epoch: u32,
}

/// What a session has sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Past {
    /// Highest number it has used.
    pub highest: u32,
    /// Cycle from which on it may send again.
    pub earliest: u64,
}

/// What a packet works on: counts only if its frame is of class Data.
#[derive(Clone, Copy, Debug)]
pub struct Draft {
    session: Session,
    exposure: u64,
    past: Past,
    /// When the frame began.
    now: u64,
}

/// Kill switches, as far as they concern a message.
#[derive(Clone, Copy, Debug, Default)]
pub struct Killed {
    /// Everybody's is on.
    pub all: bool,
    /// The account's is.
    pub account: bool,
    /// The session's is.
    pub session: bool,
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

    /// Begins a packet of a session whose frame began in cycle `now`.
    #[must_use]
    pub fn begin(&self, session: Session, now: u64) -> Draft {
        // The row is that of the low byte, whatever the high byte says; it fails anyway then.
        let exposure = self.exposures.get(&(session.account as u8)).copied().unwrap_or_default();
        let past = self.past.get(&session.slot).copied().unwrap_or_default();
        Draft { session, exposure, past, now }
    }

    /// The verdict on the next message of a packet.
    #[must_use]
    pub fn verdict(&self, draft: &mut Draft, message: &MessageRecord, killed: Killed) -> Verdict {
        let Some(fields) = message.fields.filter(|fields| matches!(fields.kind, b'O' | b'U'))
        else {
            return Verdict { checked: false, fails: 0 };
        };
        let Draft { session, now, .. } = *draft;
        let limits = self.accounts.get(&(session.account as u8)).copied().unwrap_or_default();
        let rate = self.rates.get(&session.slot).copied().unwrap_or_default();
        let MessageFields { quantity, price, .. } = fields;
        let notional = u128::from(quantity) * u128::from(price);
        let is_wide = price > u64::from(u32::MAX);
        let is_early = rate.interval > 0 && now < draft.past.earliest;
        let headroom = limits.exposure_max.saturating_sub(draft.exposure);
        let mut checks = vec![
            (killed.all, Check::Kill),
            (killed.account, Check::AccountKill),
            (killed.session, Check::SessionKill),
            (session.account > 255, Check::NoAccount),
            (fields.user_ref <= draft.past.highest, Check::Duplicate),
            (is_early, Check::Rate),
            (quantity == 0 || quantity > limits.quantity_max, Check::Size),
            (is_wide || notional > u128::from(limits.notional_max), Check::Notional),
            (is_wide || notional > u128::from(headroom), Check::Exposure),
        ];
        if fields.kind == b'O' {
            checks.extend(self.of_symbol(&fields));
        }
        let fails = checks.iter().filter(|(fails, _)| *fails).map(|(_, check)| check.bit()).sum();
        draft.past.highest = draft.past.highest.max(fields.user_ref);
        if !is_early {
            let least = now.saturating_sub(rate.slack());
            draft.past.earliest = draft.past.earliest.max(least) + u64::from(rate.interval);
        }
        if fails == 0 {
            draft.exposure += notional as u64;
        }
        Verdict { checked: true, fails }
    }

    fn of_symbol(&self, fields: &MessageFields) -> Vec<(bool, Check)> {
        let Some(symbol) = self.symbols.get(&fields.symbol.to_be_bytes()) else {
            return vec![(true, Check::UnknownSymbol)];
        };
        let collar = u64::from(symbol.price_min)..=u64::from(symbol.price_max);
        let is_short = symbol.mode == Mode::NoShortSales && fields.side == b'T';
        vec![
            (symbol.mode == Mode::Halted, Check::Halted),
            (symbol.mode == Mode::Restricted, Check::Restricted),
            (is_short, Check::ShortSale),
            (!collar.contains(&fields.price), Check::Collar),
        ]
    }

    /// The end of a packet: what it changed counts if its frame was of class Data.
    pub fn finish(&mut self, draft: Draft, class: FrameClass) {
        if class == FrameClass::Data {
            self.exposures.insert(draft.session.account as u8, draft.exposure);
            self.past.insert(draft.session.slot, draft.past);
        }
    }

    /// Lowers the open exposure of an account, to 0 at most.
    pub fn release(&mut self, account: u8, amount: u64) {
        let exposure = self.exposures.entry(account).or_default();
        *exposure = exposure.saturating_sub(amount);
    }

    /// A frame as it is forwarded, without trailer: what lies behind a datagram for the port is 0.
    #[must_use]
    pub fn forwarded(&self, frame: &[u8]) -> Vec<u8> {
        let mut out = frame.to_vec();
        if let Some(behind) =
            headers::datagram_end(frame, self.port).and_then(|end| out.get_mut(end..))
        {
            behind.fill(0);
        }
        out
    }

    /// Puts a trailer behind a frame, if it may have one. The messages are all of the frame, in
    /// their order.
    #[must_use]
    pub fn trailer(&self, mut out: Vec<u8>, records: &[Record]) -> Option<Vec<u8>> {
        out.resize(out.len().next_multiple_of(8), 0);
        let length = out.len() + records.len() * RECORD_BYTES;
        if records.is_empty()
            || records.len() > RECORDS_MAX
            || length > usize::from(self.longest) * 8
        {
            return None;
        }
        for (index, record) in records.iter().enumerate() {
            let is_last = index + 1 == records.len();
            let flags = record.flags | if is_last { FLAG_LAST } else { 0 };
            let record = Record { flags, index: index as u8, ..*record };
            out.extend(record.sealed().as_bytes());
        }
        Some(out)
    }

    /// The record of a message.
    #[must_use]
    pub fn record(&self, draft: &Draft, message: &MessageRecord, verdict: Verdict) -> Record {
        let fields = message.fields.unwrap_or_default();
        let well_formed = if message.fields.is_some() { FLAG_WELL_FORMED } else { 0 };
        let checked = if verdict.checked { FLAG_CHECKED } else { 0 };
        Record {
            flags: well_formed | checked,
            number: message.number.into(),
            account: draft.session.account.into(),
            fails: u32::from(verdict.fails).into(),
            reason: verdict.reason().map_or(0, |reason| reason as u16 as u8),
            length: (message.length as u16).into(),
            user_ref: fields.user_ref.into(),
            orig_ref: fields.orig_ref.into(),
            quantity: fields.quantity.into(),
            kind: fields.kind,
            side: fields.side,
            slot: draft.session.slot.into(),
            symbol: fields.symbol.to_be_bytes(),
            price: fields.price.into(),
            cycle: draft.now.into(),
            epoch: self.epoch.into(),
            ..Record::default()
        }
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

    /// The session of the packet in a frame, if there is a packet of a known one.
    #[must_use]
    pub fn session(&self, frame: &[u8]) -> Option<Session> {
        let packet = headers::packet(frame, self.port).ok()?;
        self.sessions.get(&packet.key).copied()
    }

    /// A `MoldUDP64` packet, or as much of it as the frame holds.
    fn packet(&self, packet: &Packet<'_>) -> (Vec<Message>, FrameRecord) {
        let Packet { sequence, count, blocks, offset, .. } = *packet;
        let Some(&Session { account, .. }) = self.sessions.get(&packet.key) else {
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
        (messages, FrameRecord { class, sequence, count, account, ..bare(class) })
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
    FrameRecord { class, sequence: 0, count: 0, account: 0, epoch: 0, cycle: 0 }
}

fn number(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte))
}
