//! The tables of the hardware, seen from the software that fills them.

use wire::ouch50::PRICE_MAX;

/// Accounts with limits: numbers 0 to 255.
pub const ACCOUNTS: usize = 256;
/// Slots for state of sessions.
pub const SLOTS: usize = 512;
/// Rows in each of the two ways of session keys.
pub const SESSION_WAY_ROWS: usize = 256;
/// Rows in each of the two ways of symbols.
pub const SYMBOL_WAY_ROWS: usize = 2_048;
/// Where the windows of eleven bits begin whose sum is the row of a symbol, in each way. Found by
/// trying: tickers of letters, numbered ones and random ones all spread.
const SYMBOL_STEPS: [[u32; 12]; 2] =
    [[0, 2, 12, 17, 25, 27, 28, 29, 34, 41, 50, 52], [0, 1, 9, 10, 16, 26, 29, 40, 43, 48, 49, 52]];

/// A row to write: which, and what, as the ports want them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Row {
    /// `*_address`.
    pub address: u16,
    /// `*_row`.
    pub bits: u128,
}

/// What an account may do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct AccountLimits {
    /// Shares of an order at most.
    pub quantity_max: u32,
    /// Price times quantity of an order at most, 4 decimals.
    pub notional_max: u64,
    /// Sum of these over its open orders at most; a table of its own.
    pub exposure_max: u64,
}

impl AccountLimits {
    /// The row of an account.
    #[must_use]
    pub fn row(&self, account: u8) -> Row {
        let bits = u128::from(self.notional_max) << 32 | u128::from(self.quantity_max);
        Row { address: account.into(), bits }
    }

    /// The row of its highest open exposure.
    #[must_use]
    pub fn exposure_row(&self, account: u8) -> Row {
        Row { address: account.into(), bits: self.exposure_max.into() }
    }
}

/// How fast a session may send orders.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rate {
    /// Cycles between two; 0 is no limit.
    pub interval: u32,
    /// As many at once.
    pub burst: u32,
}

impl Rate {
    /// Cycles by which a session may be ahead of its interval.
    #[must_use]
    pub const fn slack(self) -> u64 {
        self.interval as u64 * self.burst.saturating_sub(1) as u64
    }

    /// Whether the row of a session slot has room for it: 40 bits of slack.
    #[must_use]
    pub const fn fits(self) -> bool {
        self.slack() < 1 << 40
    }

    /// The row of a session slot, if it fits.
    #[must_use]
    pub const fn row(self, slot: u16) -> Row {
        Row { address: slot, bits: (self.slack() as u128) << 32 | self.interval as u128 }
    }
}

/// What is allowed of a symbol.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(u8)]
pub enum Mode {
    /// It does not trade.
    #[default]
    Halted = 0,
    /// It is on the restricted list.
    Restricted = 1,
    /// It trades, but may not be sold short unless exempt.
    NoShortSales = 2,
    /// It trades.
    Free = 3,
}

/// What a symbol allows. Prices have 4 decimals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SymbolLimits {
    /// Whether it trades, and how.
    pub mode: Mode,
    /// Lowest price of the collar.
    pub price_min: u32,
    /// Highest price of the collar.
    pub price_max: u32,
}

/// A session: its account, and where the hardware keeps what it has sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Account.
    pub account: u16,
    /// Slot below [`SLOTS`], its own.
    pub slot: u16,
}

/// Session keys in their two ways.
#[derive(Clone, Debug)]
pub struct SessionTable(TwoWays<Session>);

impl Default for SessionTable {
    fn default() -> Self {
        let steps = [(0..11).map(|n| 7 * n).collect(), (0..9).map(|n| 9 * n).collect()];
        Self(TwoWays::new(SESSION_WAY_ROWS, steps))
    }
}

impl SessionTable {
    /// Adds a key, or changes its session. Other keys may have to move; the hardware must then
    /// be written anew, from [`rows`](Self::rows).
    ///
    /// # Errors
    /// When there is no room for this key among those there are; the table stays as it was.
    ///
    /// # Panics
    /// When there is no such slot.
    pub fn insert(&mut self, key: [u8; 10], session: Session) -> Result<(), TableFull> {
        assert!(usize::from(session.slot) < SLOTS, "slot {}", session.slot);
        let number = key.iter().fold(0, |number, byte| number << 8 | u128::from(*byte));
        self.0.insert(number, session)
    }

    /// Every row in use.
    pub fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.0.rows(|key, Session { account, slot }| {
            key << 27 | u128::from(account) << 11 | u128::from(slot) << 1 | 1
        })
    }
}

/// Symbols in their two ways.
#[derive(Clone, Debug)]
pub struct SymbolTable(TwoWays<SymbolLimits>);

impl Default for SymbolTable {
    fn default() -> Self {
        Self(TwoWays::new(SYMBOL_WAY_ROWS, SYMBOL_STEPS.map(Vec::from)))
    }
}

impl SymbolTable {
    /// Adds a symbol, or gives it other limits, as [`SessionTable::insert`] does.
    ///
    /// # Errors
    /// When there is no room for it; the table stays as it was.
    ///
    /// # Panics
    /// When a limit is above the highest price of OUCH, which the row has no bits for, or the
    /// symbol is eight zero bytes, which mark a free row.
    pub fn insert(&mut self, symbol: [u8; 8], limits: SymbolLimits) -> Result<(), TableFull> {
        let highest = limits.price_min.max(limits.price_max);
        assert!(u64::from(highest) <= PRICE_MAX, "a price above {PRICE_MAX}");
        assert!(symbol != [0; 8], "no symbol");
        self.0.insert(u64::from_be_bytes(symbol).into(), limits)
    }

    /// Every row in use.
    pub fn rows(&self) -> impl Iterator<Item = Row> + '_ {
        self.0.rows(|symbol, limits| {
            symbol << 64
                | u128::from(limits.price_max) << 33
                | u128::from(limits.price_min) << 2
                | limits.mode as u128
        })
    }
}

/// A key has no place in the table; choose another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableFull;

/// A table in which every key has two places, one in each way.
#[derive(Clone, Debug)]
struct TwoWays<V> {
    rows: Vec<Option<(u128, V)>>,
    /// Where the windows of a key begin whose sum is its row, for each way.
    steps: [Vec<u32>; 2],
}

impl<V: Copy> TwoWays<V> {
    fn new(way_rows: usize, steps: [Vec<u32>; 2]) -> Self {
        Self { rows: vec![None; 2 * way_rows], steps }
    }

    fn places(&self, key: u128) -> [usize; 2] {
        let way_rows = self.rows.len() / 2;
        let hash = |steps: &[u32]| {
            let windows = steps.iter().map(|step| (key >> step) as usize & (way_rows - 1));
            windows.fold(0, |hash, window| hash ^ window)
        };
        [hash(&self.steps[0]), way_rows + hash(&self.steps[1])]
    }

    fn insert(&mut self, key: u128, value: V) -> Result<(), TableFull> {
        let places = self.places(key);
        let holds = |at: &usize| self.rows[*at].is_some_and(|(there, _)| there == key);
        if let Some(place) = places.into_iter().find(holds) {
            self.rows[place] = Some((key, value));
            return Ok(());
        }
        let before = self.rows.clone();
        let (mut homeless, mut place) = ((key, value), places[0]);
        // Whoever has not come to rest after so many moves goes in circles.
        for _ in 0..self.rows.len() {
            let Some(evicted) = self.rows[place].replace(homeless) else {
                return Ok(());
            };
            homeless = evicted;
            let [first, second] = self.places(homeless.0);
            place = if place == first { second } else { first };
        }
        self.rows = before;
        Err(TableFull)
    }

    fn rows(&self, bits: impl Fn(u128, V) -> u128) -> impl Iterator<Item = Row> {
        self.rows.iter().enumerate().filter_map(move |(address, row)| {
            row.map(|(key, value)| Row { address: address as u16, bits: bits(key, value) })
        })
    }
}

const _: () = assert!(SESSION_WAY_ROWS.is_power_of_two() && SYMBOL_WAY_ROWS.is_power_of_two());
const _: () = assert!(PRICE_MAX < 1 << 31 && ACCOUNTS == 256);

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn keys_find_room_and_keep_it() {
        let mut table = SessionTable::default();
        let key = |n: u16| -> [u8; 10] {
            format!("KEY{:07}", u64::from(n) * 48_271 % 9_999_991).as_bytes().try_into().unwrap()
        };
        let session = |n| Session { account: n, slot: n };
        (0..200).for_each(|n| table.insert(key(n), session(n)).unwrap());
        assert_eq!(table.rows().count(), 200);
        for row in table.rows() {
            assert!(table.0.places(row.bits >> 27).contains(&usize::from(row.address)));
            let number = key((row.bits >> 11) as u16);
            assert_eq!(row.bits >> 1 & 511, row.bits >> 11 & 0xffff);
            assert!(row.bits.to_be_bytes().len() == 16 && row.bits & 1 == 1);
            let bytes = (row.bits >> 27).to_be_bytes();
            assert_eq!(bytes[6..], number);
        }
    }

    #[test]
    fn a_thousand_symbols_find_room() {
        let letter = |n: u32| char::from(b'A' + (n % 26) as u8);
        let names: [&dyn Fn(u32) -> String; 4] = [
            &|n| format!("{}{}{}", letter(n), letter(n / 26), letter(n / 676)),
            &|n| format!("{}{}{}{}", letter(n), letter(n / 26), letter(n / 676), letter(n * 7)),
            &|n| format!("S{n:07}"),
            &|n| format!("SYM{n}"),
        ];
        for name in names {
            let mut table = SymbolTable::default();
            for n in 0..1_000 {
                let symbol = format!("{:8}", name(n)).as_bytes().try_into().unwrap();
                table.insert(symbol, SymbolLimits::default()).unwrap();
            }
            assert_eq!(table.rows().count(), 1_000);
        }
    }

    #[test]
    fn a_key_without_room_is_refused_and_changes_nothing() {
        // Keys that are equal under both hashes are found by trying.
        let session = |n| Session { account: n, slot: n };
        let mut table = SessionTable::default();
        let mut groups = std::collections::BTreeMap::<_, Vec<u128>>::new();
        for n in 0..2_000_000u64 {
            let key = u128::from(n.wrapping_mul(0x9e37_79b9_7f4a_7c15));
            groups.entry(table.0.places(key)).or_default().push(key);
        }
        let group = groups.into_values().find(|keys| keys.len() > 2).unwrap();
        table.0.insert(group[0], session(1)).unwrap();
        table.0.insert(group[1], session(2)).unwrap();
        let before: Vec<_> = table.rows().collect();
        assert_eq!(table.0.insert(group[2], session(3)), Err(TableFull));
        assert!(table.rows().eq(before));
        table.0.insert(group[1], session(7)).unwrap();
        assert_eq!(table.rows().count(), 2);
    }
}
