//! What the shard makes of the marks of a line card.

use wire::datagram::PAYLOAD_OFFSET;
use wire::moldudp64;
use wire::trailer::{self, Record};

use super::Shard;
use super::commit_log::CommitLog;
use super::gateway;
use crate::core::command::RefusedMessage;
use crate::core::{CommandBody, RejectReason, SessionId, UserRef};
use crate::hardware::card::LONGEST;
use crate::hardware::{Difference, Hardware, Offload, failed, names, verdict};
use crate::telemetry::Counter;
use ::card::record::Check;

/// Checks that come before all others of the core, so that a refusal for them is its answer too.
const KILLS: u32 = (Check::Kill.bit() | Check::AccountKill.bit() | Check::SessionKill.bit()) as u32;
const UNKNOWN: u32 = Check::UnknownSymbol.bit() as u32;
/// Checks of an Enter that the core makes of every order, wherever it comes from.
const CERTAIN: u32 = KILLS
    | UNKNOWN
    | (Check::Halted.bit() | Check::Restricted.bit() | Check::ShortSale.bit()) as u32
    | Check::Size.bit() as u32;
const NOTIONAL: u32 = Check::Notional.bit() as u32;

/// Bytes of the shortest message that the card follows.
const FOLLOWED_BYTES: usize = 9;

/// What to do with a message.
pub(super) enum Heed {
    /// What there is to do; the core must refuse it when `true`.
    Execute(bool),
    /// This instead.
    Refuse(CommandBody),
    /// Nothing: the line is stopped.
    Stop,
}

impl<L: CommitLog> Shard<L> {
    /// Puts a line card in front.
    pub fn attach(&mut self, hardware: Hardware) {
        self.hardware = Some(Box::new(hardware));
    }

    /// The line card, if there is one.
    #[must_use]
    pub fn hardware(&self) -> Option<&Hardware> {
        self.hardware.as_deref()
    }

    /// Why the line is stopped, if it is.
    #[must_use]
    pub fn difference(&self) -> Option<&Difference> {
        self.hardware.as_ref()?.difference()
    }

    /// The marks on a packet of so many messages; none where they cannot be used.
    pub(super) fn marks<'a>(
        &mut self,
        session: SessionId,
        (frame, payload_bytes): (&'a [u8], usize),
        data: &moldudp64::Data<'_>,
    ) -> &'a [Record] {
        let messages = data.count();
        let Some(hardware) = &mut self.hardware else { return &[] };
        let problem = match trailer::find(frame, PAYLOAD_OFFSET + payload_bytes) {
            Ok(Some(records)) if records.len() == usize::from(messages) => {
                if let Some(record) = records.first() {
                    hardware.marked(record);
                }
                hardware.count(session, records);
                return records;
            }
            Ok(None) => {
                self.page.add(Counter::OffloadUnmarked, u64::from(messages));
                if has_room(frame, data) {
                    hardware.unmarked(session, messages);
                }
                return &[];
            }
            Ok(Some(records)) => format!("{} records of {messages} messages", records.len()),
            Err(error) => error.to_string(),
        };
        self.page.add(Counter::OffloadBadTrailers, 1);
        if hardware.offload() == Offload::Verify {
            hardware.stop(Difference::Trailer { session, problem });
        }
        &[]
    }

    /// What a mark means for its message.
    pub(super) fn heed(
        &mut self,
        session: SessionId,
        (index, message): (usize, &[u8]),
        marks: &[Record],
    ) -> Heed {
        let (Some(hardware), Some(record)) = (&mut self.hardware, marks.get(index)) else {
            return Heed::Execute(false);
        };
        if !hardware.is_current(record) {
            self.page.add(Counter::OffloadStale, 1);
            return Heed::Execute(false);
        }
        self.page.add(Counter::OffloadRecords, 1);
        let known = self.core.session(session).expect("found by its key");
        let place = hardware.image().place(session);
        let compared = match hardware.offload() {
            Offload::Verify => verdict::compare(&self.core, known, place, (index, message), record),
            _ => Ok(()),
        };
        if let Err((said, right)) = compared {
            hardware.stop(record_differs(session, record, said, right));
            return Heed::Stop;
        }
        let fails = failed(record);
        if fails == 0 || record.kind != b'O' {
            return Heed::Execute(false);
        }
        self.page.add(Counter::OffloadRefusals, 1);
        if hardware.offload() == Offload::Verify {
            let is_plain = gateway::plain_order(message).is_some();
            let certain = if is_plain { CERTAIN | NOTIONAL } else { CERTAIN };
            return Heed::Execute(fails & certain != 0);
        }
        let is_placed = place.is_some_and(|place| place.slot == record.slot.get());
        match refusal(message, &known.firm, fails).filter(|_| is_placed) {
            Some(body) => Heed::Refuse(body),
            None => Heed::Execute(false),
        }
    }

    /// Holds what became of a message that the core had to refuse against that.
    pub(super) fn hold_against(&mut self, session: SessionId, record: &Record, refused: bool) {
        let Some(hardware) = &mut self.hardware else { return };
        if !refused {
            let said = names(failed(record));
            hardware.stop(record_differs(session, record, said, "executes it".to_owned()));
        }
    }

    /// Commands without effect until now.
    pub(super) fn refusals(&self) -> u64 {
        let counters = self.core.counters();
        counters.rejected + counters.ignored
    }
}

fn record_differs(
    session: SessionId,
    record: &Record,
    hardware: String,
    engine: String,
) -> Difference {
    let message =
        format!("message {} '{}' {}", record.number, record.kind as char, record.user_ref);
    Difference::Record { session, message, hardware, engine, record: Box::new(*record) }
}

/// Whether the card writes a trailer behind such a packet: not of more messages than one holds, nor
/// of those it does not follow, nor where the frame would become too long.
fn has_room(frame: &[u8], data: &moldudp64::Data<'_>) -> bool {
    let records = usize::from(data.count());
    let beats = frame.len().div_ceil(8) + records * trailer::RECORD_BYTES / 8;
    records <= trailer::RECORDS_MAX
        && beats <= LONGEST as usize
        && data.messages().all(|message| message.len() >= FOLLOWED_BYTES)
}

/// The refusal of an order as the core would say it, where what the card found comes before all
/// that the core would look at. The gateway's own objections come first.
fn refusal(message: &[u8], firm: &[u8; 4], fails: u32) -> Option<CommandBody> {
    let order = match gateway::command(message, firm) {
        CommandBody::Enter(order) => order,
        CommandBody::EnterSpecial(special) => special.order,
        _ => return None,
    };
    let reason = match fails {
        _ if fails & UNKNOWN != 0 => RejectReason::InvalidSymbol,
        _ if fails & KILLS != 0 => RejectReason::FirmNotAuthorized,
        _ => return None,
    };
    // The last number is refused as such.
    let (user_ref, cl_ord_id) = (order.user_ref, order.tags.cl_ord_id);
    let is_last = user_ref == UserRef(u32::MAX);
    let refused = RefusedMessage { user_ref, orig_user_ref: None, reason, cl_ord_id };
    (!is_last).then_some(CommandBody::Refuse(refused))
}
