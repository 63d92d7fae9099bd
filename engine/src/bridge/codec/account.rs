//! Bodies of events about accounts, and about trades that should not have been.

use super::{Put, Take, code_of, part};
use crate::core::codec::{bust_reason, short_test};
use crate::core::limits::{AccountState, HoldingState, Money, Owner};
use crate::core::{AccountId, Event, MatchNumber};

const ACCOUNT_TOLD: u8 = 80;
const HOLDING_TOLD: u8 = 81;
const BROKEN: u8 = 82;
const WITHDRAWN: u8 = 83;
const CORRECTED: u8 = 84;
const REPRINTED: u8 = 85;
const SHORT_TESTED: u8 = 86;

impl Put<'_> {
    /// Writes an event of this file; gives its kind.
    pub(super) fn account_event(&mut self, event: &Event) -> u8 {
        match event {
            Event::AccountTold(state) => {
                self.account(state);
                ACCOUNT_TOLD
            }
            Event::HoldingTold(state) => {
                self.holding(state);
                HOLDING_TOLD
            }
            Event::Broken { session, user_ref, match_number, reason } => {
                self.order(*session, *user_ref).u64(match_number.0).u8(*reason as u8);
                BROKEN
            }
            Event::Withdrawn { instrument, match_number } => {
                self.u16(instrument.0).u64(match_number.0);
                WITHDRAWN
            }
            Event::Corrected { session, user_ref, match_number, price, qty, part } => {
                self.order(*session, *user_ref).u64(match_number.0).u32(price.0).u32(qty.0);
                self.u8(part.map_or(0, code_of));
                CORRECTED
            }
            Event::Reprinted { instrument, symbol, match_number, price, qty } => {
                self.u16(instrument.0).bytes(symbol.0).u64(match_number.0);
                self.u32(price.0).u32(qty.0);
                REPRINTED
            }
            Event::ShortTested { instrument, symbol, test } => {
                self.u16(instrument.0).bytes(symbol.0).u8(*test as u8);
                SHORT_TESTED
            }
            other => unreachable!("{other:?} has its body elsewhere"),
        }
    }

    fn account(&mut self, state: &AccountState) -> &mut Self {
        match state.owner {
            Owner::Account(account) => self.u8(b'A').u32(account.0),
            Owner::Firm(firm) => self.u8(b'F').bytes(firm),
        };
        let AccountState { cash, open_buys, open_sells, bought, sold, .. } = *state;
        for amount in [cash, open_buys, open_sells, bought, sold] {
            self.bytes(amount.get().to_le_bytes());
        }
        self
    }

    fn holding(&mut self, state: &HoldingState) -> &mut Self {
        self.u32(state.account.0)
            .u16(state.instrument.0)
            .u64(state.moved as u64)
            .u64(state.bought)
            .u64(state.sold)
            .u64(state.sold_short)
            .u64(state.open_buys)
            .u64(state.open_long)
            .u64(state.open_short)
            .u64(state.located)
    }
}

impl Take<'_> {
    pub(super) fn account_event(&mut self, kind: u8) -> Option<Event> {
        Some(match kind {
            ACCOUNT_TOLD => Event::AccountTold(self.account()?),
            HOLDING_TOLD => Event::HoldingTold(self.holding()?),
            BROKEN => Event::Broken {
                session: self.session()?,
                user_ref: self.user_ref()?,
                match_number: MatchNumber(self.u64()?),
                reason: bust_reason(self.u8()?)?,
            },
            WITHDRAWN => Event::Withdrawn {
                instrument: self.instrument()?,
                match_number: MatchNumber(self.u64()?),
            },
            CORRECTED => Event::Corrected {
                session: self.session()?,
                user_ref: self.user_ref()?,
                match_number: MatchNumber(self.u64()?),
                price: self.price()?,
                qty: self.qty()?,
                part: match self.u8()? {
                    0 => None,
                    code => Some(part(code)?),
                },
            },
            REPRINTED => Event::Reprinted {
                instrument: self.instrument()?,
                symbol: self.symbol()?,
                match_number: MatchNumber(self.u64()?),
                price: self.price()?,
                qty: self.qty()?,
            },
            SHORT_TESTED => Event::ShortTested {
                instrument: self.instrument()?,
                symbol: self.symbol()?,
                test: short_test(self.u8()?)?,
            },
            _ => return None,
        })
    }

    fn money(&mut self) -> Option<Money> {
        self.bytes().map(i128::from_le_bytes).map(Money::new)
    }

    fn account(&mut self) -> Option<AccountState> {
        let owner = match self.u8()? {
            b'A' => Owner::Account(AccountId(self.u32()?)),
            b'F' => Owner::Firm(self.bytes()?),
            _ => return None,
        };
        Some(AccountState {
            owner,
            cash: self.money()?,
            open_buys: self.money()?,
            open_sells: self.money()?,
            bought: self.money()?,
            sold: self.money()?,
        })
    }

    fn holding(&mut self) -> Option<HoldingState> {
        Some(HoldingState {
            account: AccountId(self.u32()?),
            instrument: self.instrument()?,
            moved: self.u64()? as i64,
            bought: self.u64()?,
            sold: self.u64()?,
            sold_short: self.u64()?,
            open_buys: self.u64()?,
            open_long: self.u64()?,
            open_short: self.u64()?,
            located: self.u64()?,
        })
    }
}
