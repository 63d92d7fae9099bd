//! Records of special orders, and of what is set for a session.

use super::super::command::{
    Command, CommandBody, EnterSpecial, ReplaceSpecial, Restore, SetDefaults,
};
use super::super::oversight::Oversight;
use super::super::terms::{
    PostOnly, PriceType, SelfTrade, SelfTradeScope, SelfTradeStrategy, Terms,
};
use super::super::types::{GroupId, Price, Qty, SessionId};
use super::{
    CodecError, ENTER_SPECIAL, LINE_BYTES, REPLACE_SPECIAL, Record, SET_DEFAULTS, Written, flag,
    from_code, put, put_enter, put_head, put_replace,
};

/// Where terms start, and what they take.
const TERMS_AT: usize = LINE_BYTES;
const TERMS_BYTES: usize = 48;

const _: () = assert!(ENTER_SPECIAL.1 == TERMS_AT + TERMS_BYTES);
const _: () = assert!(REPLACE_SPECIAL.1 == TERMS_AT + TERMS_BYTES);

pub(super) const RESTORE: (u8, usize) = (65, 120);

const _: () = assert!(RESTORE.1 == TERMS_AT + TERMS_BYTES + 4 + 2 + 2);

/// Writes a command that takes more than a line, and gives its length.
#[cold]
#[inline(never)]
pub(super) fn encode(
    command: &Command,
    line: &mut [u8; LINE_BYTES],
    rest: &mut [u8; LINE_BYTES],
) -> usize {
    match &command.body {
        CommandBody::EnterSpecial(special) => {
            put_terms(&special.terms, rest);
            let (_, codes) = put_enter(&special.order, line);
            put_head(command, (ENTER_SPECIAL, codes), line)
        }
        CommandBody::ReplaceSpecial(special) => {
            put_terms(&special.terms, rest);
            let (_, codes) = put_replace(&special.order, line);
            put(line, 56, [special.side_code, 0, 0, 0, 0, 0, 0, 0]);
            put_head(command, (REPLACE_SPECIAL, codes), line)
        }
        CommandBody::Restore(Restore { owner, order, executed, terms }) => {
            put_terms(terms, rest);
            put(rest, 48, executed.0.to_le_bytes());
            put(rest, 52, owner.0.to_le_bytes());
            put(rest, 54, [0; 2]);
            let (_, codes) = put_enter(order, line);
            put_head(command, (RESTORE, codes), line)
        }
        CommandBody::SetLimits(set) => {
            let written = super::account::put_limits(set, line, rest);
            put_head(command, written, line)
        }
        CommandBody::Oversee(Oversight::Ticks(set)) => {
            let written = super::oversight::put_ticks(set, line, rest);
            put_head(command, written, line)
        }
        other => unreachable!("{other:?} takes one line"),
    }
}

fn put_terms(terms: &Terms, out: &mut [u8; LINE_BYTES]) {
    let (scope, strategy) = codes_of(terms.self_trade);
    put(out, 0, [terms.price_type as u8, terms.post_only as u8, terms.shares_located, scope]);
    put(out, 4, terms.min_qty.0.to_le_bytes());
    put(out, 8, terms.max_floor.0.to_le_bytes());
    put(out, 12, terms.random_reserve.0.to_le_bytes());
    put(out, 16, terms.group.0.to_le_bytes());
    put(out, 18, [strategy, u8::from(terms.imbalance_only)]);
    put(out, 20, terms.self_trade_group);
    put(out, 22, [0; 2]);
    put(out, 24, terms.locate_broker);
    put(out, 28, terms.expire_s.to_le_bytes());
    put(out, 32, terms.stop_price.0.to_le_bytes());
    put(out, 36, terms.peg_offset.to_le_bytes());
    put(out, 40, terms.good_till.to_le_bytes());
    put(out, 44, [0; 4]);
}

/// Scope and strategy as codes; zeros for none.
fn codes_of(self_trade: Option<SelfTrade>) -> (u8, u8) {
    self_trade.map_or((0, 0), |stp| (stp.scope as u8, stp.strategy as u8))
}

pub(super) fn put_defaults(set: &SetDefaults, out: &mut [u8; LINE_BYTES]) -> Written {
    let (scope, strategy) = codes_of(set.self_trade);
    put(out, 24, [set.post_only as u8, scope, strategy, 0, 0, 0, 0, 0]);
    (SET_DEFAULTS, set.session.0.to_le_bytes())
}

impl Record<'_> {
    pub(super) fn enter_special(&self) -> Result<EnterSpecial, CodecError> {
        Ok(EnterSpecial { order: self.enter()?, terms: self.terms()? })
    }

    pub(super) fn replace_special(&self) -> Result<ReplaceSpecial, CodecError> {
        self.reserved(57, 7)?;
        let (order, terms) = (self.replace()?, self.terms()?);
        Ok(ReplaceSpecial { order, side_code: self.0[56], terms })
    }

    /// The body of a record of a restored order; `None` for other kinds.
    pub(super) fn restored(&self, kind: (u8, usize)) -> Result<Option<CommandBody>, CodecError> {
        if kind != RESTORE {
            return Ok(None);
        }
        self.reserved(118, 2)?;
        let (order, terms) = (self.enter()?, self.terms()?);
        let (executed, owner) = (Qty(self.u32(112)), SessionId(self.u16(116)));
        Ok(Some(CommandBody::Restore(Restore { owner, order, executed, terms })))
    }

    pub(super) fn set_defaults(&self) -> Result<SetDefaults, CodecError> {
        self.reserved(27, 5)?;
        Ok(SetDefaults {
            session: SessionId(self.u16(6)),
            post_only: self.code("post-only", 24, post_only)?,
            self_trade: self.self_trade(25, 26)?,
        })
    }

    fn terms(&self) -> Result<Terms, CodecError> {
        self.reserved(86, 2)?;
        self.reserved(108, 4)?;
        Ok(Terms {
            price_type: self.code("price type", 64, price_type)?,
            post_only: self.code("post-only", 65, post_only)?,
            min_qty: Qty(self.u32(68)),
            max_floor: Qty(self.u32(72)),
            random_reserve: Qty(self.u32(76)),
            self_trade: self.self_trade(67, 82)?,
            self_trade_group: self.array(84),
            group: GroupId(self.u16(80)),
            shares_located: self.0[66],
            locate_broker: self.array(88),
            expire_s: self.u32(92),
            good_till: self.u32(104),
            stop_price: Price(self.u32(96)),
            peg_offset: self.u32(100).cast_signed(),
            imbalance_only: self.code("imbalance only", 83, flag)?,
        })
    }

    fn self_trade(&self, scope: usize, strategy: usize) -> Result<Option<SelfTrade>, CodecError> {
        if self.0[scope] == 0 {
            self.reserved(strategy, 1)?;
            return Ok(None);
        }
        Ok(Some(SelfTrade {
            scope: self.code("scope of self-trade prevention", scope, self_trade_scope)?,
            strategy: self.code("self-trade prevention", strategy, self_trade_strategy)?,
        }))
    }
}

from_code!(price_type: u8 => PriceType { Limit Market Primary MarketPeg Midpoint MarketToLimit });
from_code!(post_only: u8 => PostOnly { No BySession Reject Slide });
from_code!(self_trade_scope: u8 => SelfTradeScope { Firm Account });
from_code!(self_trade_strategy: u8 => SelfTradeStrategy {
    Newest Oldest Both Decrement DecrementQuietly
});
