//! As much of CBOR (RFC 8949) as authenticators write: definite lengths, no floats, no tags.

/// What depth a stranger can draw us into.
const DEPTH_MAX: u32 = 4;
/// Entries of one map or array.
const ENTRIES_MAX: u64 = 32;

/// One item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item<'a> {
    Int(i64),
    Bytes(&'a [u8]),
    Text(&'a str),
    Array(Vec<Item<'a>>),
    Map(Vec<(Item<'a>, Item<'a>)>),
    Simple(u8),
}

impl<'a> Item<'a> {
    /// The value under `key` of a map.
    pub(super) fn get(&self, key: &Item<'_>) -> Option<&Item<'a>> {
        let Self::Map(entries) = self else {
            return None;
        };
        entries.iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    pub(super) fn bytes(&self) -> Option<&'a [u8]> {
        match self {
            Self::Bytes(bytes) => Some(bytes),
            _ => None,
        }
    }
}

/// The first item and what is behind it.
pub(super) fn read(bytes: &[u8]) -> Option<(Item<'_>, &[u8])> {
    nested(bytes, DEPTH_MAX)
}

fn nested(bytes: &[u8], depth: u32) -> Option<(Item<'_>, &[u8])> {
    let depth = depth.checked_sub(1)?;
    let (&head, rest) = bytes.split_first()?;
    let (value, mut rest) = argument(head & 31, rest)?;
    let item = match head >> 5 {
        0 => Item::Int(i64::try_from(value).ok()?),
        1 => Item::Int(-1 - i64::try_from(value).ok()?),
        2 => Item::Bytes(take(&mut rest, value)?),
        3 => Item::Text(std::str::from_utf8(take(&mut rest, value)?).ok()?),
        4 if value <= ENTRIES_MAX => {
            let mut items = Vec::new();
            for _ in 0..value {
                let (item, behind) = nested(rest, depth)?;
                items.push(item);
                rest = behind;
            }
            Item::Array(items)
        }
        5 if value <= ENTRIES_MAX => {
            let mut entries = Vec::new();
            for _ in 0..value {
                let (name, behind) = nested(rest, depth)?;
                let (value, behind) = nested(behind, depth)?;
                if entries.iter().any(|(other, _)| *other == name) {
                    return None;
                }
                entries.push((name, value));
                rest = behind;
            }
            Item::Map(entries)
        }
        7 if head & 31 < 24 => Item::Simple(head & 31),
        _ => return None,
    };
    Some((item, rest))
}

fn argument(short: u8, rest: &[u8]) -> Option<(u64, &[u8])> {
    let count = match short {
        0..24 => return Some((short.into(), rest)),
        24 => 1,
        25 => 2,
        26 => 4,
        27 => 8,
        _ => return None,
    };
    let (bytes, rest) = rest.split_at_checked(count)?;
    Some((bytes.iter().fold(0, |value, byte| value << 8 | u64::from(*byte)), rest))
}

fn take<'a>(rest: &mut &'a [u8], count: u64) -> Option<&'a [u8]> {
    let (taken, behind) = rest.split_at_checked(usize::try_from(count).ok()?)?;
    *rest = behind;
    Some(taken)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn items_of_rfc_8949_read_as_they_should() {
        assert_eq!(read(&[0x18, 0x64]).unwrap().0, Item::Int(100));
        assert_eq!(read(&[0x39, 0x03, 0xe7]).unwrap().0, Item::Int(-1000));
        assert_eq!(read(&[0x44, 1, 2, 3, 4, 9]).unwrap(), (Item::Bytes(&[1, 2, 3, 4]), &[9][..]));
        let (map, _) = read(&[0xa2, 0x61, 0x61, 0x01, 0x61, 0x62, 0x82, 0x02, 0x03]).unwrap();
        assert_eq!(map.get(&Item::Text("a")), Some(&Item::Int(1)));
        assert_eq!(map.get(&Item::Text("b")), Some(&Item::Array(vec![Item::Int(2), Item::Int(3)])));
        assert_eq!(read(&[0xf5]).unwrap().0, Item::Simple(21));
        let wrong: [&[u8]; 6] = [
            &[],
            &[0x44, 1],
            &[0x5f],
            &[0x9b, 255],
            &[0xa2, 1, 1, 1, 1],
            &[0x81, 0x81, 0x81, 0x81, 1],
        ];
        for wrong in wrong {
            assert!(read(wrong).is_none(), "{wrong:?}");
        }
    }

    proptest! {
        #[test]
        fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&bytes);
        }
    }
}
