//! What watched accounts have in each instrument: shares, and what is open of them (rulebook R9.9).
//! A record is made with the first order of a pair and stays.

use super::limits::{Barred, HoldingState};
use super::types::{AccountId, InstrumentId, Qty};
use crate::memory::filled;

/// A purchase, a long sale or a short one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(usize)]
pub(super) enum Sale {
    Buy,
    Long,
    Short,
}

impl Sale {
    /// 0 for purchases, 1 for sales.
    #[inline]
    pub(super) const fn side(self) -> u8 {
        match self {
            Self::Buy => 0,
            Self::Long | Self::Short => 1,
        }
    }
}

/// What an account has in an instrument.
#[derive(Clone, Copy)]
pub(super) struct Holding {
    pub(super) account: u16,
    pub(super) instrument: InstrumentId,
    pub(super) barred: Barred,
    /// Open shares, by kind.
    pub(super) open: [u64; 3],
    /// By the operator.
    pub(super) moved: i64,
    pub(super) bought: u64,
    pub(super) sold: u64,
    pub(super) sold_short: u64,
    pub(super) located: u64,
    /// Largest position; 0 for any.
    pub(super) limit: u64,
    /// Theoretical arrival time of the account's messages here.
    pub(super) tat_ns: u64,
}

impl Holding {
    const NONE: Self = Self {
        account: 0,
        instrument: InstrumentId(0),
        barred: Barred::None,
        open: [0; 3],
        moved: 0,
        bought: 0,
        sold: 0,
        sold_short: 0,
        located: 0,
        limit: 0,
        tat_ns: 0,
    };

    /// Shares held; negative when short.
    pub(super) fn position(&self) -> i64 {
        self.moved + self.bought as i64 - self.sold as i64
    }

    /// The largest position that open orders and so many shares more can lead to.
    pub(super) fn reach(&self, more: [u64; 2]) -> u64 {
        let position = i128::from(self.position());
        let buys = i128::from(self.open[0]) + i128::from(more[0]);
        let sells = i128::from(self.open[1]) + i128::from(self.open[2]) + i128::from(more[1]);
        let most = (position + buys).abs().max((position - sells).abs());
        u64::try_from(most).unwrap_or(u64::MAX)
    }

    pub(super) fn trade(&mut self, sale: Sale, qty: Qty) {
        let qty = u64::from(qty.0);
        self.open[sale as usize] -= qty;
        match sale {
            Sale::Buy => self.bought += qty,
            Sale::Long => self.sold += qty,
            Sale::Short => {
                self.sold += qty;
                self.sold_short += qty;
            }
        }
    }

    pub(super) fn state(&self, account: AccountId) -> HoldingState {
        let [open_buys, open_long, open_short] = self.open;
        HoldingState {
            account,
            instrument: self.instrument,
            moved: self.moved,
            bought: self.bought,
            sold: self.sold,
            sold_short: self.sold_short,
            open_buys,
            open_long,
            open_short,
            located: self.located,
        }
    }
}

/// All pairs of account and instrument: a list, and a table that finds them in it.
pub(super) struct Holdings {
    list: Vec<Holding>,
    capacity: usize,
    /// Places in the list, from 1; 0 where there is none.
    table: Box<[u32]>,
    seed: u64,
}

impl Holdings {
    pub(super) fn new(capacity: u32, seed: u64) -> Self {
        let capacity = capacity as usize;
        let places = (2 * capacity).next_power_of_two();
        Self { list: Vec::with_capacity(capacity), capacity, table: filled(places, 0), seed }
    }

    /// Whether there is one of this pair, or room for it.
    pub(super) fn fits(&self, account: u16, instrument: InstrumentId) -> bool {
        self.list.len() < self.capacity || self.get(account, instrument).is_some()
    }

    pub(super) fn capacity(&self) -> usize {
        self.capacity
    }

    /// The rate of an account begins anew in every instrument.
    pub(super) fn begin_rates_anew(&mut self, account: u16) {
        self.list.iter_mut().filter(|h| h.account == account).for_each(|h| h.tat_ns = 0);
    }

    pub(super) fn all(&self) -> &[Holding] {
        &self.list
    }

    /// The place of a pair in the table, or the one it would take.
    fn place(&self, account: u16, instrument: InstrumentId) -> usize {
        let key = u64::from(account) << 16 | u64::from(instrument.0);
        let hash = (key ^ self.seed).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        let mask = self.table.len() - 1;
        let mut place = (hash >> 32) as usize & mask;
        // Half of the table is free.
        while let Some(found) = (self.table[place] as usize).checked_sub(1) {
            let holding = &self.list[found];
            if (holding.account, holding.instrument) == (account, instrument) {
                break;
            }
            place = (place + 1) & mask;
        }
        place
    }

    pub(super) fn get(&self, account: u16, instrument: InstrumentId) -> Option<&Holding> {
        let place = self.place(account, instrument);
        self.list.get((self.table[place] as usize).checked_sub(1)?)
    }

    /// The pair's record, made when it is not there. Room was checked.
    #[inline]
    pub(super) fn find_or_insert(
        &mut self,
        account: u16,
        instrument: InstrumentId,
    ) -> &mut Holding {
        let place = self.place(account, instrument);
        if self.table[place] == 0 {
            assert!(self.list.len() < self.capacity, "room for holdings is checked before");
            self.list.push(Holding { account, instrument, ..Holding::NONE });
            self.table[place] = self.list.len() as u32;
        }
        &mut self.list[self.table[place] as usize - 1]
    }
}
