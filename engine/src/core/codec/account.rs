//! Records of commands about accounts and firms, and of rules of instruments.

use super::super::command::CommandBody;
use super::super::limits::{
    Barred, Denied, Limits, MoveCash, MovePosition, Owner, SetHolding, SetLimits,
};
use super::super::operator::MessageRate;
use super::super::protection::{Rules, SetRules, SetShortTest, ShortTest};
use super::super::types::{AccountId, InstrumentId, Qty};
use super::{CodecError, LINE_BYTES, Record, Written, flag, from_code, put};

pub(super) const SET_LIMITS: (u8, usize) = (50, 80);
pub(super) const MOVE_CASH: (u8, usize) = (51, 40);
pub(super) const MOVE_POSITION: (u8, usize) = (52, 40);
pub(super) const SET_HOLDING: (u8, usize) = (53, 48);
pub(super) const ASK_ACCOUNT: (u8, usize) = (54, 32);
pub(super) const REQUIRE_LIMITS: (u8, usize) = (55, 24);
pub(super) const SET_RULES: (u8, usize) = (56, 40);
pub(super) const SET_SHORT_TEST: (u8, usize) = (60, 32);

// Bodies end where the table says: last field's offset + its size + reserved bytes.
const _: () = assert!(SET_LIMITS.1 == 76 + 4);
const _: () = assert!(MOVE_CASH.1 == 32 + 8);
const _: () = assert!(MOVE_POSITION.1 == 32 + 8);
const _: () = assert!(SET_HOLDING.1 == 40 + 8);
const _: () = assert!(SET_RULES.1 == 38 + 2);
const _: () = assert!(SET_SHORT_TEST.1 == 24 + 1 + 7);
const _: () = assert!(ASK_ACCOUNT.1 == 24 + 4 + 4);

type Out = [u8; LINE_BYTES];

pub(super) fn put_cash(moved: &MoveCash, out: &mut Out) -> Written {
    put(out, 24, moved.account.0.to_le_bytes());
    put(out, 28, [0; 4]);
    put(out, 32, moved.amount.to_le_bytes());
    (MOVE_CASH, [0, 0])
}

pub(super) fn put_position(moved: &MovePosition, out: &mut Out) -> Written {
    put(out, 24, moved.account.0.to_le_bytes());
    put(out, 28, [0; 4]);
    put(out, 32, moved.shares.to_le_bytes());
    (MOVE_POSITION, moved.instrument.0.to_le_bytes())
}

pub(super) fn put_holding(set: &SetHolding, out: &mut Out) -> Written {
    put(out, 24, set.account.0.to_le_bytes());
    put(out, 28, [set.barred as u8, 0, 0, 0]);
    put(out, 32, set.position.to_le_bytes());
    put(out, 40, set.located.to_le_bytes());
    (SET_HOLDING, set.instrument.0.to_le_bytes())
}

pub(super) fn put_ask(account: AccountId, out: &mut Out) -> Written {
    put(out, 24, account.0.to_le_bytes());
    put(out, 28, [0; 4]);
    (ASK_ACCOUNT, [0, 0])
}

pub(super) fn put_rules(set: &SetRules, out: &mut Out) -> Written {
    let rules = &set.rules;
    put(out, 24, rules.fat_finger_bp.to_le_bytes());
    put(out, 28, rules.market_bp.to_le_bytes());
    let marks = [rules.is_round_lots_only, rules.is_hard_to_borrow].map(u8::from);
    let more = u8::from(rules.pauses) | u8::from(rules.is_short_tested) << 1;
    put(out, 32, [marks[0], marks[1], rules.barred as u8, more]);
    put(out, 36, rules.static_bp.to_le_bytes());
    put(out, 38, rules.dynamic_bp.to_le_bytes());
    (SET_RULES, set.instrument.0.to_le_bytes())
}

pub(super) fn put_short_test(set: &SetShortTest, out: &mut Out) -> Written {
    put(out, 24, [set.test as u8, 0, 0, 0, 0, 0, 0, 0]);
    (SET_SHORT_TEST, set.instrument.0.to_le_bytes())
}

/// Writes limits, which take more than a line: what is behind it, then the line itself.
pub(super) fn put_limits(set: &SetLimits, out: &mut Out, rest: &mut Out) -> Written {
    let Limits { order_qty, order_notional, gross, net, fat_finger_bp, denied, .. } = set.limits;
    let (kind, name) = match set.owner {
        Owner::Account(account) => (b'A', account.0.to_le_bytes()),
        Owner::Firm(firm) => (b'F', firm),
    };
    put(out, 24, name);
    put(out, 28, order_qty.0.to_le_bytes());
    put(out, 32, order_notional.to_le_bytes());
    put(out, 40, gross.to_le_bytes());
    put(out, 48, net.to_le_bytes());
    put(out, 56, fat_finger_bp.to_le_bytes());
    let marks = [set.limits.is_cash, set.limits.keeps_positions].map(u8::from);
    put(out, 60, [denied.bits(), marks[0], marks[1], 0]);
    let rate = set.limits.rate;
    put(rest, 0, rate.map_or(0, |rate| rate.per_second).to_le_bytes());
    put(rest, 4, rate.map_or(0, |rate| rate.burst).to_le_bytes());
    put(rest, 8, [0; 8]);
    (SET_LIMITS, [kind, 0])
}

impl Record<'_> {
    /// The body of a record of this file; `None` for other kinds.
    pub(super) fn account(&self, kind: (u8, usize)) -> Result<Option<CommandBody>, CodecError> {
        Ok(Some(match kind {
            SET_LIMITS => CommandBody::SetLimits(self.set_limits()?),
            MOVE_CASH => {
                self.reserved(6, 2)?;
                self.reserved(28, 4)?;
                let (account, amount) = (AccountId(self.u32(24)), self.u64(32) as i64);
                CommandBody::MoveCash(MoveCash { account, amount })
            }
            MOVE_POSITION => {
                self.reserved(28, 4)?;
                CommandBody::MovePosition(MovePosition {
                    account: AccountId(self.u32(24)),
                    instrument: InstrumentId(self.u16(6)),
                    shares: self.u64(32) as i64,
                })
            }
            SET_HOLDING => {
                self.reserved(29, 3)?;
                CommandBody::SetHolding(SetHolding {
                    account: AccountId(self.u32(24)),
                    instrument: InstrumentId(self.u16(6)),
                    position: self.u64(32),
                    located: self.u64(40),
                    barred: self.code("barred", 28, barred)?,
                })
            }
            ASK_ACCOUNT => {
                self.reserved(6, 2)?;
                self.reserved(28, 4)?;
                CommandBody::AskAccount(AccountId(self.u32(24)))
            }
            REQUIRE_LIMITS => {
                self.reserved(7, 1)?;
                CommandBody::RequireLimits(self.code("required", 6, flag)?)
            }
            SET_RULES => {
                let more = self.0[35];
                if more > 3 {
                    return self.bad("marks", 35, more.into());
                }
                let rules = Rules {
                    fat_finger_bp: self.u32(24),
                    market_bp: self.u32(28),
                    is_round_lots_only: self.code("round lots only", 32, flag)?,
                    is_hard_to_borrow: self.code("hard to borrow", 33, flag)?,
                    barred: self.code("barred", 34, barred)?,
                    static_bp: self.u16(36),
                    dynamic_bp: self.u16(38),
                    pauses: more & 1 != 0,
                    is_short_tested: more & 2 != 0,
                };
                CommandBody::SetRules(SetRules { instrument: InstrumentId(self.u16(6)), rules })
            }
            SET_SHORT_TEST => {
                self.reserved(25, 7)?;
                let (instrument, test) =
                    (InstrumentId(self.u16(6)), self.code("test", 24, short_test)?);
                CommandBody::SetShortTest(SetShortTest { instrument, test })
            }
            _ => return Ok(None),
        }))
    }

    fn set_limits(&self) -> Result<SetLimits, CodecError> {
        self.reserved(7, 1)?;
        self.reserved(63, 1)?;
        self.reserved(72, 8)?;
        let (per_second, burst) = (self.u32(64), self.u32(68));
        if per_second == 0 {
            self.reserved(68, 4)?;
        }
        let owner = match self.0[6] {
            b'A' => Owner::Account(AccountId(self.u32(24))),
            b'F' => Owner::Firm(self.array(24)),
            other => return self.bad("owner", 6, other.into()),
        };
        let limits = Limits {
            order_qty: Qty(self.u32(28)),
            order_notional: self.u64(32),
            gross: self.u64(40),
            net: self.u64(48),
            fat_finger_bp: self.u32(56),
            denied: self.code("denied", 60, Denied::of)?,
            is_cash: self.code("cash", 61, flag)?,
            keeps_positions: self.code("positions kept", 62, flag)?,
            rate: (per_second > 0).then_some(MessageRate { per_second, burst }),
        };
        Ok(SetLimits { owner, limits })
    }
}

from_code!(barred: u8 => Barred { None Buy Sell Both });
from_code!(short_test: u8 => ShortTest { Off Triggered Remains });
