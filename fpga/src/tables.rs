//! The tables of the hardware, seen from the software that fills them.

use crate::session::WAY_ROWS;

/// A row of the session table, as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SessionRow {
    /// `session_address`.
    pub address: u16,
    /// Session key.
    pub key: [u8; 10],
    /// Its account.
    pub account: u16,
}

impl SessionRow {
    /// `session_row`.
    #[must_use]
    pub fn bits(&self) -> u128 {
        key_number(self.key) << 17 | u128::from(self.account) << 1 | 1
    }
}

/// Places keys so that the hardware finds each in one of its two ways.
#[derive(Clone, Debug)]
pub struct SessionTable {
    rows: Vec<Option<([u8; 10], u16)>>,
}

impl Default for SessionTable {
    fn default() -> Self {
        Self { rows: vec![None; 2 * WAY_ROWS] }
    }
}

impl SessionTable {
    /// Moves before a key is refused.
    const MOVES_MAX: usize = 2 * WAY_ROWS;

    /// Adds a key, or gives it another account. Other keys may have to move; the hardware must then
    /// be written anew, from [`rows`](Self::rows).
    ///
    /// # Errors
    /// When there is no room for this key among those there are; the table stays as it was.
    pub fn insert(&mut self, key: [u8; 10], account: u16) -> Result<(), TableFull> {
        let places = places(key);
        if let Some(place) = places.into_iter().find(|at| self.holds(*at, key)) {
            self.rows[place] = Some((key, account));
            return Ok(());
        }
        let before = self.rows.clone();
        let mut homeless = (key, account);
        let mut place = places[0];
        for _ in 0..Self::MOVES_MAX {
            let Some(evicted) = self.rows[place].replace(homeless) else {
                return Ok(());
            };
            homeless = evicted;
            let [first, second] = self::places(homeless.0);
            place = if place == first { second } else { first };
        }
        self.rows = before;
        Err(TableFull)
    }

    /// Every row in use.
    pub fn rows(&self) -> impl Iterator<Item = SessionRow> + '_ {
        self.rows.iter().enumerate().filter_map(|(address, row)| {
            row.map(|(key, account)| SessionRow { address: address as u16, key, account })
        })
    }

    fn holds(&self, place: usize, key: [u8; 10]) -> bool {
        self.rows[place].is_some_and(|(there, _)| there == key)
    }
}

/// A key has no place in the table; choose another one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableFull;

/// Where a key may lie: in way 0 at one hash of it, or in way 1 at another.
fn places(key: [u8; 10]) -> [usize; 2] {
    let number = key_number(key);
    let window = |shift: u32| (number >> shift) as usize & (WAY_ROWS - 1);
    let by_7 = (0..11).map(|step| window(7 * step)).fold(0, |hash, part| hash ^ part);
    let by_9 = (0..9).map(|step| window(9 * step)).fold(0, |hash, part| hash ^ part);
    [by_7, WAY_ROWS + by_9]
}

fn key_number(key: [u8; 10]) -> u128 {
    key.iter().fold(0, |number, byte| number << 8 | u128::from(*byte))
}

const _: () = assert!(WAY_ROWS == 256);

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn keys_find_room_and_keep_it() {
        let mut table = SessionTable::default();
        let text = |n: u64| format!("KEY{:07}", n * 48_271 % 9_999_991);
        let keys: Vec<[u8; 10]> =
            (0..200).map(|n| text(n).as_bytes().try_into().unwrap()).collect();
        for (account, key) in (1..).zip(&keys) {
            table.insert(*key, account).unwrap();
        }
        let mut rows: Vec<_> = table.rows().collect();
        assert!(rows.iter().all(|row| places(row.key).contains(&usize::from(row.address))));
        rows.sort_by_key(|row| row.account);
        assert!(rows.iter().map(|row| &row.key).eq(&keys));
    }

    #[test]
    fn a_key_without_room_is_refused_and_changes_nothing() {
        // Keys that are equal under both hashes are found by trying.
        let mut groups = std::collections::BTreeMap::<_, Vec<[u8; 10]>>::new();
        for n in 0..2_000_000u64 {
            let mut key = [b'A'; 10];
            key[2..].copy_from_slice(&n.wrapping_mul(0x9e37_79b9_7f4a_7c15).to_be_bytes());
            groups.entry(places(key)).or_default().push(key);
        }
        let group = groups.into_values().find(|keys| keys.len() > 2).unwrap();
        let mut table = SessionTable::default();
        table.insert(group[0], 1).unwrap();
        table.insert(group[1], 2).unwrap();
        let before: Vec<_> = table.rows().collect();
        assert_eq!(table.insert(group[2], 3), Err(TableFull));
        assert!(table.rows().eq(before));
        table.insert(group[1], 7).unwrap();
        assert_eq!(table.rows().count(), 2);
    }
}
