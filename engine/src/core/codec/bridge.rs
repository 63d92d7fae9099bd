//! Records of the control plane's sessions, and of what a log goes on from.

use super::super::command::{CommandBody, DayBefore, OpenBridge};
use super::super::types::{AccountId, SeqNo, SessionId};
use super::{CodecError, LINE_BYTES, Record, Written, flag, put};

pub(super) const OPEN_BRIDGE: (u8, usize) = (80, 40);
pub(super) const REFUSE_REQUEST: (u8, usize) = (81, 32);
pub(super) const CONTINUE: (u8, usize) = (82, 56);

// Bodies end where the table says: last field's offset + its size + reserved bytes.
const _: () = assert!(OPEN_BRIDGE.1 == 32 + 1 + 7);
const _: () = assert!(REFUSE_REQUEST.1 == 24 + 2 + 6);
const _: () = assert!(CONTINUE.1 == 48 + 4 + 4);

pub(super) fn put_open(new: &OpenBridge, out: &mut [u8; LINE_BYTES]) -> Written {
    put(out, 24, new.account.0.to_le_bytes());
    put(out, 28, new.firm);
    put(out, 32, [u8::from(new.operator), 0, 0, 0, 0, 0, 0, 0]);
    (OPEN_BRIDGE, new.session.0.to_le_bytes())
}

pub(super) fn put_refusal(code: u16, out: &mut [u8; LINE_BYTES]) -> Written {
    put(out, 24, code.to_le_bytes());
    put(out, 26, [0; 6]);
    (REFUSE_REQUEST, [0, 0])
}

pub(super) fn put_continue(before: &DayBefore, out: &mut [u8; LINE_BYTES]) -> Written {
    put(out, 24, before.log);
    put(out, 40, before.last.0.to_le_bytes());
    put(out, 48, before.day.to_le_bytes());
    put(out, 52, [0; 4]);
    (CONTINUE, [0, 0])
}

impl Record<'_> {
    /// The body of a record of this file; `None` for other kinds.
    pub(super) fn bridge(&self, kind: (u8, usize)) -> Result<Option<CommandBody>, CodecError> {
        Ok(Some(match kind {
            OPEN_BRIDGE => {
                self.reserved(33, 7)?;
                CommandBody::OpenBridge(OpenBridge {
                    session: SessionId(self.u16(6)),
                    account: AccountId(self.u32(24)),
                    firm: self.array(28),
                    operator: self.code("operator", 32, flag)?,
                })
            }
            REFUSE_REQUEST => {
                self.reserved(6, 2)?;
                self.reserved(26, 6)?;
                CommandBody::RefuseRequest(self.u16(24))
            }
            CONTINUE => {
                self.reserved(6, 2)?;
                self.reserved(52, 4)?;
                let (log, last, day) = (self.array(24), SeqNo(self.u64(40)), self.u32(48));
                CommandBody::Continue(DayBefore { log, last, day })
            }
            _ => return Ok(None),
        }))
    }
}
