//! Bodies of events about accounts.

use super::{Put, Take};
use crate::core::AccountId;
use crate::core::limits::{AccountState, HoldingState, Money, Owner};

impl Put<'_> {
    pub(super) fn account(&mut self, state: &AccountState) -> &mut Self {
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

    pub(super) fn holding(&mut self, state: &HoldingState) -> &mut Self {
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
    fn money(&mut self) -> Option<Money> {
        self.bytes().map(i128::from_le_bytes).map(Money::new)
    }

    pub(super) fn account(&mut self) -> Option<AccountState> {
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

    pub(super) fn holding(&mut self) -> Option<HoldingState> {
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
