//! Commands as bytes: the one layout that is journaled, replicated and dumped.
//!
//! Little endian. A record is 24 to 128 bytes long, always a multiple of 8, and says its own length
//! and layout version. Reserved bytes are zero and are checked, so a command has exactly one
//! encoding, and equal logs are equal bytes.
//!
//! | Offset | Size | Every record |
//! |---|---|---|
//! | 0 | 1 | length of the record in bytes |
//! | 1 | 1 | layout version, [`CODEC_VERSION`] |
//! | 2 | 1 | kind, below |
//! | 3 | 1 | reserved |
//! | 4 | 2 | session |
//! | 6 | 2 | two codes that belong to the kind; reserved where the kind has none |
//! | 8 | 8 | sequence number |
//! | 16 | 8 | time, ns since the epoch |
//!
//! | Kind | Name | Length | Codes at 6, 7 | Body from offset 24 |
//! |---|---|---|---|---|
//! | 1 | Enter | 64 | side, time in force | user ref 4, quantity 4, price 4, side code 1, display 1, capacity 1, intermarket sweep 1, symbol 8, cross type 1, customer type 1, client order id 14 |
//! | 2 | Replace | 56 | time in force, display | original user ref 4, user ref 4, quantity 4, price 4, intermarket sweep 1, what the quantity counts 1, client order id 14 |
//! | 3 | Cancel | 32 | what the quantity counts, reserved | user ref 4, quantity 4 |
//! | 4 | Modify | 32 | side code, reserved | user ref 4, quantity 4 |
//! | 5 | Account query | 24 | | |
//! | 6 | Refuse | 48 | 1 when an original is named, reserved | user ref 4, original user ref 4 (0 when none), reason 2, client order id 14 |
//! | 7 | Unusable | 24 | | |
//! | 8 | Add instrument | 40 | instrument 2 | tick 4, round lot 4, symbol 8 |
//! | 9 | Add session | 48 | session 2 | account 4, firm 4, key 10, reserved 6 |
//! | 10 | System event | 24 | event code, reserved | |
//! | 11 | Enter special | 112 | as Enter | as Enter, then terms from offset 64 |
//! | 12 | Replace special | 112 | as Replace | as Replace, then at 56 new side code 1 (0 leaves it), reserved 7, terms from offset 64 |
//! | 13 | Mass cancel | 48 | side or 0, reserved | user ref 4, firm 4, symbol 8, group 2, 1 when it is given 1, reserved 5 |
//! | 14 | Entry switch | 32 | 1 for enabled, reserved | user ref 4, firm 4 |
//! | 15 | Tick | 24 | | |
//! | 16 | Set seed | 32 | | seed 8 |
//! | 26 | Switch entry | 40 | scope `V` `F` `A` `S` `I`, 1 for on | id of the scope 4, reason to cancel or 0 1, reserved 11 |
//! | 27 | Operator cancel | 48 | side or 0, reason | filters given 1 (1 session, 2 account, 4 firm, 8 instrument, 16 group), reserved 1, session 2, account 4, firm 4, instrument 2, group 2, reserved 8 |
//! | 28 | Session lost | 32 | session 2 | reserved 8 |
//! | 29 | Set session | 48 | session 2 | on disconnect 1, equal orders 1 (0 when not counted), reserved 2, messages a second 4 (0 when not metered), burst 4, reserved 4, window in ns 8 |
//! | 40 | Add scheduled | 40 | as Add instrument | as Add instrument |
//! | 41 | Set phase | 32 | instrument 2 | phase 1, reserved 3, reason 4 |
//! | 42 | Set calendar | 56 | instrument 2 | 1 for the first entry 1, phase 1, reserved 6, midnight 8, time of day in ns 8, random end in ns 8 |
//! | 43 | Set reference | 32 | instrument 2 | previous close 4, reserved 4 |
//! | 44 | Set calls | 48 | instrument 2 | duration of halt calls and pauses 4, between imbalance messages 4, before the closing 4, extension 4 (all in ms), auction corridor in bp 2, extensions at most 1, reserved 1, freeze in ms 4 |
//! | 35 | Set defaults | 32 | session 2 | post-only kind 1, prevention of self-trades: scope 1, strategy 1 (both 0 for none), reserved 5 |
//! | 50 | Set limits | 80 | owner `A` account `F` firm, reserved | account or firm 4, order shares 4, order money 8, gross 8, net 8, fat finger in bp 4, denied 1 (1 market, 2 sweeps, 4 short, 8 exempt), 1 for cash 1, 1 for positions kept 1, reserved 1, messages a second 4 (0 when not metered), burst 4, reserved 8 |
//! | 51 | Move cash | 40 | | account 4, reserved 4, amount 8 (signed) |
//! | 52 | Move position | 40 | instrument 2 | account 4, reserved 4, shares 8 (signed) |
//! | 53 | Set holding | 48 | instrument 2 | account 4, barred `N` `B` `S` `A` 1, reserved 3, largest position 8, shares located 8 |
//! | 54 | Ask account | 32 | | account 4, reserved 4 |
//! | 55 | Require limits | 24 | 1 for required, reserved | |
//! | 56 | Set rules | 40 | instrument 2 | fat finger in bp 4, protection of market orders in bp 4, 1 for round lots only 1, 1 for hard to borrow 1, barred 1, 1 for pauses and 2 for short tested 1, static and dynamic corridor in bp 2 and 2 |
//! | 57 | Bust | 56 | instrument 2 | match number 8, price 4, quantity 4, user refs of aggressor 4 and resting order 4, their sessions 2 and 2, side codes 1 and 1, part `D` `H` `R` 1, reason 1; of a cross the one party first, how many orders are left in place of the other's user ref, and zeros for the rest of it and the part |
//! | 58 | Correct | 64 | instrument 2 | as Bust, new price 4, new quantity 4 |
//! | 60 | Set short test | 32 | instrument 2 | test `0` `1` `2` 1, reserved 7 |
//! | 61 | Set breaker | 64 | | levels with 8 decimals 8, 8 and 8, last time 8, halt in ms 4, reserved 4 |
//! | 62 | Breach | 24 | level `1` `2` `3`, reserved | |
//! | 63 | Set bands | 48 | instrument 2 | width in bp 2, change in bp 2, most 4, doubled from 8, between updates 4, limit state 4 (both in ms) |
//! | 64 | Set ticks | 88 | instrument 2 | up to eight ranges: first price 4, tick 4; zeros behind the last |
//! | 65 | Restore | 120 | as Enter | as Enter, then terms from offset 64, at 112 shares traded 4, owner 2, reserved 2 |
//! | 80 | Open bridge | 40 | session 2 | account 4, firm 4, 1 for an operator's 1, reserved 7 |
//! | 81 | Refuse request | 32 | | code 2, reserved 6 |
//! | 82 | Continue | 56 | | log of the day before 16, its last command 8, number of this day 4, reserved 4 |
//!
//! Kinds that are missing here are not given out yet.
//!
//! Terms, by offset in the record: 64 price type 1, post-only 1, shares located 1, scope of
//! self-trade prevention 1, 68 least quantity 4, 72 displayed quantity 4, 76 random range 4,
//! 80 group 2, strategy of self-trade prevention 1 (0 with scope 0 for none), 1 for imbalance only
//! 1, 84 self-trade group 2, reserved 2, 88 locate broker 4, 92 seconds to expiry 4 (0 for none),
//! 96 stop price 4 (0 for none), 100 peg offset 4 (signed), 104 second up to which the order
//! outlives the day 4 (0 for none, all ones for GTC), reserved 4.

mod account;
mod bridge;
mod bust;
mod control;
mod oversight;
mod phase;
mod special;

pub(crate) use account::short_test;
pub(crate) use bust::bust_reason;
pub(crate) use oversight::{breaker_level, direction};
pub(crate) use phase::{cross_type, phase_of};
pub(crate) use special::{post_only, price_type, self_trade_scope, self_trade_strategy};

use super::command::{
    AddSession, CancelOrder, CancelQty, Command, CommandBody, EnterOrder, ModifyOrder,
    RefusedMessage, ReplaceOrder, ReplaceQty, SystemEventCode,
};
use super::operator::{OnDisconnect, OperatorReason};
use super::oversight::Oversight;
use super::types::{
    AccountId, CancelReason, Nanos, OrderSide, OrderTags, Price, Qty, RejectReason, SeqNo,
    SessionId, Side, Symbol, TimeInForce, UserRef,
};

/// Version of the layout above.
pub const CODEC_VERSION: u8 = 1;
/// The longest record.
pub const COMMAND_BYTES_MAX: usize = 2 * LINE_BYTES;
/// The longest record of a frequent kind. One cache line, so that the command crosses to the
/// journal thread in one.
pub const LINE_BYTES: usize = 64;
/// The shortest record: the part every command has.
pub const COMMAND_BYTES_MIN: usize = 24;

const ENTER: (u8, usize) = (1, 64);
const REPLACE: (u8, usize) = (2, 56);
const CANCEL: (u8, usize) = (3, 32);
const MODIFY: (u8, usize) = (4, 32);
const ACCOUNT_QUERY: (u8, usize) = (5, 24);
const REFUSE: (u8, usize) = (6, 48);
const UNUSABLE: (u8, usize) = (7, 24);
const ADD_INSTRUMENT: (u8, usize) = (8, 40);
const ADD_SESSION: (u8, usize) = (9, 48);
const SYSTEM_EVENT: (u8, usize) = (10, 24);
const ENTER_SPECIAL: (u8, usize) = (11, 112);
const REPLACE_SPECIAL: (u8, usize) = (12, 112);
const SET_SEED: (u8, usize) = (16, 32);
const SET_DEFAULTS: (u8, usize) = (35, 32);

/// Every kind with its length.
const KINDS: [(u8, usize); 44] = [
    ENTER,
    REPLACE,
    CANCEL,
    MODIFY,
    ACCOUNT_QUERY,
    REFUSE,
    UNUSABLE,
    ADD_INSTRUMENT,
    ADD_SESSION,
    SYSTEM_EVENT,
    ENTER_SPECIAL,
    REPLACE_SPECIAL,
    control::MASS_CANCEL,
    control::ENTRY_SWITCH,
    control::TICK,
    SET_SEED,
    control::SWITCH_ENTRY,
    control::OPERATOR_CANCEL,
    control::SESSION_LOST,
    control::SET_SESSION,
    SET_DEFAULTS,
    bridge::OPEN_BRIDGE,
    bridge::REFUSE_REQUEST,
    bridge::CONTINUE,
    phase::ADD_SCHEDULED,
    phase::SET_PHASE,
    phase::SET_CALENDAR,
    phase::SET_REFERENCE,
    account::SET_LIMITS,
    account::MOVE_CASH,
    account::MOVE_POSITION,
    account::SET_HOLDING,
    account::ASK_ACCOUNT,
    account::REQUIRE_LIMITS,
    account::SET_RULES,
    bust::BUST,
    bust::CORRECT,
    account::SET_SHORT_TEST,
    oversight::SET_CALLS,
    oversight::SET_BREAKER,
    oversight::SET_BANDS,
    oversight::BREACH,
    oversight::SET_TICKS,
    special::RESTORE,
];

/// Length by kind; 0 where there is no such kind.
const LENGTHS: [u8; 100] = {
    let mut lengths = [0; 100];
    let mut i = 0;
    while i < KINDS.len() {
        let (kind, length) = KINDS[i];
        // The length is one byte; the reader steps by it, so every record keeps the next one
        // aligned to 8.
        assert!(length >= COMMAND_BYTES_MIN && length <= COMMAND_BYTES_MAX && length % 8 == 0);
        assert!(lengths[kind as usize] == 0 && COMMAND_BYTES_MAX <= u8::MAX as usize);
        lengths[kind as usize] = length as u8;
        i += 1;
    }
    lengths
};
// Bodies end where the table says: last field's offset + its size (+ reserved bytes).
const _: () = assert!(ENTER.1 == 50 + 14);
const _: () = assert!(REPLACE.1 == 42 + 14);
const _: () = assert!(REFUSE.1 == 34 + 14);
const _: () = assert!(ADD_INSTRUMENT.1 == 32 + 8);
const _: () = assert!(ADD_SESSION.1 == 32 + 10 + 6);

/// Why bytes are not a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodecError {
    /// The input ends before the record does.
    #[error("record needs {needed} bytes, {have} are there")]
    Short {
        /// Bytes the record needs.
        needed: usize,
        /// Bytes given.
        have: usize,
    },
    /// A layout this program does not know.
    #[error("record layout version {0}, this program reads version {CODEC_VERSION}")]
    Version(u8),
    /// No command has this kind.
    #[error("unknown command kind {0}")]
    Kind(u8),
    /// The record's own length is not that of its kind.
    #[error("command kind {kind} with length {length}")]
    Length {
        /// Kind of the record.
        kind: u8,
        /// The length it claims.
        length: u8,
    },
    /// A field holds a value outside its range.
    #[error("{field} at byte {offset} is {value:#x}")]
    Field {
        /// Name of the field.
        field: &'static str,
        /// Its place in the record.
        offset: usize,
        /// What is there.
        value: u64,
    },
}

/// Writes a command and returns its length; bytes of `out` behind the length are left as they were.
#[inline]
pub fn encode(command: &Command, out: &mut [u8; COMMAND_BYTES_MAX]) -> usize {
    let (line, rest) = out.split_at_mut(LINE_BYTES);
    let (Some(line), Some(rest)) = (line.first_chunk_mut(), rest.first_chunk_mut()) else {
        unreachable!("a record has two lines");
    };
    match encode_line(command, line) {
        Some(length) => length,
        None => special::encode(command, line, rest),
    }
}

/// Writes a command of a frequent kind and returns its length; `None` for one that takes more than
/// a line, of which nothing is written then.
#[inline]
pub fn encode_line(command: &Command, out: &mut [u8; LINE_BYTES]) -> Option<usize> {
    let written = match &command.body {
        CommandBody::Enter(order) => put_enter(order, out),
        CommandBody::Replace(order) => put_replace(order, out),
        CommandBody::Cancel(order) => {
            put(out, 24, order.user_ref.0.to_le_bytes());
            put(out, 28, order.qty.0.to_le_bytes());
            (CANCEL, [order.qty_kind as u8, 0])
        }
        CommandBody::Modify(order) => {
            put(out, 24, order.user_ref.0.to_le_bytes());
            put(out, 28, order.qty.0.to_le_bytes());
            (MODIFY, [order.side_code, 0])
        }
        CommandBody::AccountQuery => (ACCOUNT_QUERY, [0, 0]),
        CommandBody::Refuse(refused) => put_refuse(refused, out),
        CommandBody::Unusable => (UNUSABLE, [0, 0]),
        CommandBody::AddInstrument(add) => phase::put_instrument(add, ADD_INSTRUMENT, out),
        CommandBody::AddSession(add) => {
            put(out, 24, add.account.0.to_le_bytes());
            put(out, 28, add.firm);
            put(out, 32, add.key);
            put(out, 42, [0; 6]);
            (ADD_SESSION, add.session.0.to_le_bytes())
        }
        CommandBody::SystemEvent(code) => (SYSTEM_EVENT, [*code as u8, 0]),
        CommandBody::SetSeed(seed) => {
            put(out, 24, seed.to_le_bytes());
            (SET_SEED, [0, 0])
        }
        CommandBody::SetDefaults(set) => special::put_defaults(set, out),
        CommandBody::EnterSpecial(_)
        | CommandBody::ReplaceSpecial(_)
        | CommandBody::Restore(_)
        | CommandBody::SetLimits(_)
        | CommandBody::Oversee(Oversight::Ticks(_)) => return None,
        CommandBody::MassCancel(request) => control::put_mass_cancel(request, out),
        CommandBody::EntrySwitch(request) => control::put_entry_switch(request, out),
        CommandBody::Tick => (control::TICK, [0, 0]),
        CommandBody::SwitchEntry(switch) => control::put_switch(switch, out),
        CommandBody::OperatorCancel(cancel) => control::put_operator_cancel(cancel, out),
        CommandBody::SessionLost(session) => control::put_session_lost(*session, out),
        CommandBody::SetSession(set) => control::put_set_session(set, out),
        CommandBody::OpenBridge(new) => bridge::put_open(new, out),
        CommandBody::RefuseRequest(code) => bridge::put_refusal(*code, out),
        CommandBody::Continue(before) => bridge::put_continue(before, out),
        CommandBody::AddScheduled(add) => phase::put_instrument(add, phase::ADD_SCHEDULED, out),
        CommandBody::SetPhase(set) => phase::put_set_phase(set, out),
        CommandBody::SetCalendar(set) => phase::put_set_calendar(set, out),
        CommandBody::SetReference(set) => phase::put_set_reference(set, out),
        CommandBody::MoveCash(moved) => account::put_cash(moved, out),
        CommandBody::MovePosition(moved) => account::put_position(moved, out),
        CommandBody::SetHolding(set) => account::put_holding(set, out),
        CommandBody::AskAccount(account) => account::put_ask(*account, out),
        CommandBody::SetRules(set) => account::put_rules(set, out),
        CommandBody::Bust(bust) => bust::put_bust(bust, out),
        CommandBody::SetShortTest(set) => account::put_short_test(set, out),
        CommandBody::Oversee(oversight) => oversight::put_oversight(oversight, out),
        CommandBody::Correct(correct) => bust::put_correct(correct, out),
        CommandBody::RequireLimits(is) => (account::REQUIRE_LIMITS, [u8::from(*is), 0]),
    };
    Some(put_head(command, written, out))
}

/// What every record begins with. Gives the length.
#[inline]
fn put_head(
    command: &Command,
    ((kind, length), codes): Written,
    out: &mut [u8; LINE_BYTES],
) -> usize {
    let session = command.session.0.to_le_bytes();
    let head = [length as u8, CODEC_VERSION, kind, 0, session[0], session[1], codes[0], codes[1]];
    put(out, 0, head);
    put(out, 8, command.seq.0.to_le_bytes());
    put(out, 16, command.time.0.to_le_bytes());
    length
}

type Written = ((u8, usize), [u8; 2]);

#[inline]
fn put<const N: usize>(out: &mut [u8; LINE_BYTES], at: usize, bytes: [u8; N]) {
    out[at..at + N].copy_from_slice(&bytes);
}

#[inline]
fn put_enter(order: &EnterOrder, out: &mut [u8; LINE_BYTES]) -> Written {
    let tags = &order.tags;
    put(out, 24, order.user_ref.0.to_le_bytes());
    put(out, 28, order.qty.0.to_le_bytes());
    put(out, 32, order.price.0.to_le_bytes());
    put(out, 36, [tags.side_code, tags.display, tags.capacity, tags.intermarket_sweep]);
    put(out, 40, order.symbol.0);
    put(out, 48, [tags.cross_type, tags.customer_type]);
    put(out, 50, tags.cl_ord_id);
    (ENTER, [order.side as u8, order.time_in_force as u8])
}

#[inline]
fn put_replace(order: &ReplaceOrder, out: &mut [u8; LINE_BYTES]) -> Written {
    put(out, 24, order.orig_user_ref.0.to_le_bytes());
    put(out, 28, order.user_ref.0.to_le_bytes());
    put(out, 32, order.qty.0.to_le_bytes());
    put(out, 36, order.price.0.to_le_bytes());
    put(out, 40, [order.intermarket_sweep, order.qty_kind as u8]);
    put(out, 42, order.cl_ord_id);
    (REPLACE, [order.time_in_force as u8, order.display])
}

#[inline]
fn put_refuse(refused: &RefusedMessage, out: &mut [u8; LINE_BYTES]) -> Written {
    put(out, 24, refused.user_ref.0.to_le_bytes());
    put(out, 28, refused.orig_user_ref.unwrap_or_default().0.to_le_bytes());
    put(out, 32, (refused.reason as u16).to_le_bytes());
    put(out, 34, refused.cl_ord_id);
    (REFUSE, [u8::from(refused.orig_user_ref.is_some()), 0])
}

/// Reads the command at the front of `bytes` and returns it with its length.
///
/// # Errors
/// [`CodecError`] says what is wrong and where; nothing is assumed about the bytes.
pub fn decode(bytes: &[u8]) -> Result<(Command, usize), CodecError> {
    if bytes.len() < COMMAND_BYTES_MIN {
        return Err(CodecError::Short { needed: COMMAND_BYTES_MIN, have: bytes.len() });
    }
    let (claimed, version, kind) = (bytes[0], bytes[1], bytes[2]);
    if version != CODEC_VERSION {
        return Err(CodecError::Version(version));
    }
    let length = LENGTHS.get(usize::from(kind)).copied().map_or(0, usize::from);
    if length == 0 {
        return Err(CodecError::Kind(kind));
    }
    if usize::from(claimed) != length {
        return Err(CodecError::Length { kind, length: claimed });
    }
    if bytes.len() < length {
        return Err(CodecError::Short { needed: length, have: bytes.len() });
    }
    let record = Record(&bytes[..length]);
    record.reserved(3, 1)?;
    let command = Command {
        seq: SeqNo(record.u64(8)),
        time: Nanos(record.u64(16)),
        session: SessionId(record.u16(4)),
        body: record.body((kind, length))?,
    };
    Ok((command, length))
}

/// The bytes of one record, whole: every offset read below lies inside the length of its kind.
struct Record<'a>(&'a [u8]);

impl Record<'_> {
    fn array<const N: usize>(&self, at: usize) -> [u8; N] {
        self.0[at..at + N].try_into().expect("a slice of N bytes is an array of N bytes")
    }

    fn u16(&self, at: usize) -> u16 {
        u16::from_le_bytes(self.array(at))
    }

    fn u32(&self, at: usize) -> u32 {
        u32::from_le_bytes(self.array(at))
    }

    fn u64(&self, at: usize) -> u64 {
        u64::from_le_bytes(self.array(at))
    }

    fn bad<T>(&self, field: &'static str, offset: usize, value: u64) -> Result<T, CodecError> {
        Err(CodecError::Field { field, offset, value })
    }

    fn reserved(&self, at: usize, size: usize) -> Result<(), CodecError> {
        match self.0[at..at + size].iter().position(|&byte| byte != 0) {
            None => Ok(()),
            Some(i) => self.bad("reserved", at + i, u64::from(self.0[at + i])),
        }
    }

    fn code<T>(
        &self,
        field: &'static str,
        at: usize,
        from_code: fn(u8) -> Option<T>,
    ) -> Result<T, CodecError> {
        let code = self.0[at];
        from_code(code).map_or_else(|| self.bad(field, at, code.into()), Ok)
    }

    fn body(&self, kind: (u8, usize)) -> Result<CommandBody, CodecError> {
        Ok(match kind {
            ENTER => CommandBody::Enter(self.enter()?),
            REPLACE => CommandBody::Replace(self.replace()?),
            CANCEL => {
                self.reserved(7, 1)?;
                let (user_ref, qty) = (UserRef(self.u32(24)), Qty(self.u32(28)));
                let qty_kind = self.code("quantity kind", 6, cancel_qty)?;
                CommandBody::Cancel(CancelOrder { user_ref, qty, qty_kind })
            }
            MODIFY => {
                self.reserved(7, 1)?;
                let (user_ref, qty) = (UserRef(self.u32(24)), Qty(self.u32(28)));
                CommandBody::Modify(ModifyOrder { user_ref, side_code: self.0[6], qty })
            }
            ACCOUNT_QUERY => {
                self.reserved(6, 2)?;
                CommandBody::AccountQuery
            }
            REFUSE => CommandBody::Refuse(self.refuse()?),
            UNUSABLE => {
                self.reserved(6, 2)?;
                CommandBody::Unusable
            }
            ADD_INSTRUMENT => CommandBody::AddInstrument(self.instrument()),
            ADD_SESSION => {
                self.reserved(42, 6)?;
                CommandBody::AddSession(AddSession {
                    session: SessionId(self.u16(6)),
                    account: AccountId(self.u32(24)),
                    firm: self.array(28),
                    key: self.array(32),
                })
            }
            SYSTEM_EVENT => {
                self.reserved(7, 1)?;
                CommandBody::SystemEvent(self.code("system event", 6, system_event)?)
            }
            ENTER_SPECIAL => CommandBody::EnterSpecial(self.enter_special()?),
            REPLACE_SPECIAL => CommandBody::ReplaceSpecial(self.replace_special()?),
            SET_SEED => {
                self.reserved(6, 2)?;
                CommandBody::SetSeed(self.u64(24))
            }
            SET_DEFAULTS => CommandBody::SetDefaults(self.set_defaults()?),
            other => self.seldom(other)?.ok_or(CodecError::Kind(other.0))?,
        })
    }

    /// The body of a record of one of the files of this folder.
    fn seldom(&self, kind: (u8, usize)) -> Result<Option<CommandBody>, CodecError> {
        let files = [Self::control, Self::bridge, Self::phase, Self::account, Self::corrections];
        for file in files.into_iter().chain([Self::oversight as fn(&Self, _) -> _, Self::restored])
        {
            if let Some(body) = file(self, kind)? {
                return Ok(Some(body));
            }
        }
        Ok(None)
    }

    fn enter(&self) -> Result<EnterOrder, CodecError> {
        Ok(EnterOrder {
            user_ref: UserRef(self.u32(24)),
            side: self.code("side", 6, side)?,
            time_in_force: self.code("time in force", 7, time_in_force)?,
            symbol: Symbol(self.array(40)),
            qty: Qty(self.u32(28)),
            price: Price(self.u32(32)),
            tags: OrderTags {
                side_code: self.0[36],
                display: self.0[37],
                capacity: self.0[38],
                intermarket_sweep: self.0[39],
                cross_type: self.0[48],
                customer_type: self.0[49],
                cl_ord_id: self.array(50),
            },
        })
    }

    fn replace(&self) -> Result<ReplaceOrder, CodecError> {
        Ok(ReplaceOrder {
            orig_user_ref: UserRef(self.u32(24)),
            user_ref: UserRef(self.u32(28)),
            qty: Qty(self.u32(32)),
            qty_kind: self.code("quantity kind", 41, replace_qty)?,
            price: Price(self.u32(36)),
            time_in_force: self.code("time in force", 6, time_in_force)?,
            display: self.0[7],
            intermarket_sweep: self.0[40],
            cl_ord_id: self.array(42),
        })
    }

    fn refuse(&self) -> Result<RefusedMessage, CodecError> {
        self.reserved(7, 1)?;
        let code = self.u16(32);
        let orig_user_ref = match self.0[6] {
            0 => {
                self.reserved(28, 4)?;
                None
            }
            1 => Some(UserRef(self.u32(28))),
            other => return self.bad("original present", 6, other.into()),
        };
        Ok(RefusedMessage {
            user_ref: UserRef(self.u32(24)),
            orig_user_ref,
            reason: reject_reason(code)
                .map_or_else(|| self.bad("reject reason", 32, code.into()), Ok)?,
            cl_ord_id: self.array(34),
        })
    }
}

/// The way back from an enum's code. The inner match has no wildcard, so a variant added to the
/// enum and forgotten here does not compile.
macro_rules! from_code {
    ($name:ident: $int:ty => $enum:ident { $($variant:ident)+ }) => {
        pub(crate) fn $name(code: $int) -> Option<$enum> {
            const fn _every_variant_is_listed(value: $enum) {
                match value { $($enum::$variant => (),)+ }
            }
            $(if code == $enum::$variant as $int { return Some($enum::$variant); })+
            None
        }
    };
}
use from_code;

fn flag(code: u8) -> Option<bool> {
    match code {
        0 => Some(false),
        1 => Some(true),
        _ => None,
    }
}

from_code!(side: u8 => Side { Buy Sell });
from_code!(time_in_force: u8 => TimeInForce { Day Ioc });
from_code!(replace_qty: u8 => ReplaceQty { Total Open });
from_code!(cancel_qty: u8 => CancelQty { Total Decrement });
from_code!(system_event: u8 => SystemEventCode {
    StartOfMessages StartOfSystemHours StartOfMarketHours EndOfMarketHours EndOfSystemHours
    EndOfMessages
});
from_code!(reject_reason: u16 => RejectReason {
    QuoteUnavailable Halted InvalidDisplay InvalidMaxFloor InvalidPegType IsoNotAllowed InvalidSide
    ProcessingError
    FirmNotAuthorized InvalidMinQty Other PeggingNotAllowed InvalidQuantity InvalidCross
    ReplaceNotAllowed InvalidSymbol PortRate DuplicateRate InvalidPrice MarketNotAllowed
    PositionLimit Exposure Restricted SweepNotAllowed FatFinger AccountRate ShortNotAllowed
    ExemptNotAllowed NotionalTooLarge OrderTooLarge LocateRequired ShortSaleTest
});
from_code!(order_side: u8 => OrderSide { Buy Sell Short ShortExempt });
from_code!(operator_reason: u8 => OperatorReason { Supervisory Regulatory });
from_code!(on_disconnect: u8 => OnDisconnect { Keep CancelDay CancelAll });
from_code!(cancel_reason: u8 => CancelReason {
    User Ioc Closed System Supervisory SelfMatch PostOnly Regulatory Timeout Collar Cross
});
