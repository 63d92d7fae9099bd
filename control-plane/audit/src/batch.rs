//! Records that are written together, as one value.

use store::uuid::Uuid;
use store::{Clock, Timestamp};

use crate::chain::{Deed, Outcome, Record, START};
use crate::{AuditError, RecordId};

/// Records of one value, at most.
pub(crate) const BATCH_MAX: usize = 250;
// Whole ones make one move into the chain.
const _: () = assert!(crate::RECORDS_MAX.is_multiple_of(BATCH_MAX));

/// Stands for the length of a text that is that of the record before.
const SAME: u32 = u32::MAX;

/// The records of these deeds.
///
/// # Errors
/// [`AuditError::TooLong`].
pub(crate) fn pack(clock: &dyn Clock, deeds: &[Deed<'_>]) -> Result<Vec<u8>, AuditError> {
    let mut out = Vec::with_capacity(deeds.len() * 64);
    let mut before = None;
    for deed in deeds {
        deed.check()?;
        let (id, time) = (RecordId::new(clock), clock.now());
        put(&mut out, (id, time, deed.outcome), texts_of(deed), before.replace(texts_of(deed)));
    }
    Ok(out)
}

/// The same of records that have their places, with their hashes.
pub(crate) fn pack_chained(records: &[Record]) -> Vec<u8> {
    let mut out = Vec::with_capacity(records.len() * 96);
    let mut before = None;
    for record in records {
        let Record { id, time, outcome, actor, action, object, details, hash, .. } = record;
        let texts = [actor, action, object, details].map(String::as_str);
        put(&mut out, (*id, *time, *outcome), texts, before.replace(texts));
        out.extend(hash);
    }
    out
}

const fn texts_of<'a>(deed: &Deed<'a>) -> [&'a str; 4] {
    [deed.actor, deed.action, deed.object, deed.details]
}

fn put(
    out: &mut Vec<u8>,
    (id, time, outcome): (RecordId, Timestamp, Outcome),
    texts: [&str; 4],
    before: Option<[&str; 4]>,
) {
    out.extend(id.uuid().as_bytes());
    out.extend(time.ns().to_le_bytes());
    out.push(outcome as u8);
    for (at, text) in texts.into_iter().enumerate() {
        if before.is_some_and(|before| before[at] == text) {
            out.extend(SAME.to_le_bytes());
        } else {
            out.extend((text.len() as u32).to_le_bytes());
            out.extend(text.as_bytes());
        }
    }
}

/// The records of a value, without places; none when it is not whole.
pub(crate) fn unpack(mut bytes: &[u8]) -> Option<Vec<Record>> {
    let mut records = Vec::new();
    while !bytes.is_empty() {
        let record = next(&mut bytes, records.last())?;
        records.push(record);
    }
    Some(records)
}

/// The records of a value that have their places, the first of them this one.
pub(crate) fn unpack_chained(mut bytes: &[u8], first: u64) -> Option<Vec<Record>> {
    let mut records = Vec::new();
    while !bytes.is_empty() {
        let mut record = next(&mut bytes, records.last())?;
        record.hash = take(&mut bytes)?;
        record.number = first.checked_add(records.len() as u64)?;
        records.push(record);
    }
    Some(records)
}

fn next(bytes: &mut &[u8], before: Option<&Record>) -> Option<Record> {
    let id = RecordId::from_uuid(Uuid::from_bytes(take(bytes)?));
    let time = Timestamp::from_ns(i64::from_le_bytes(take(bytes)?));
    let known = [Outcome::Done, Outcome::Denied, Outcome::Failed];
    let [outcome] = take(bytes)?;
    let outcome = known.into_iter().find(|known| *known as u8 == outcome)?;
    let mut text = |same: fn(&Record) -> &String| match u32::from_le_bytes(take(bytes)?) {
        SAME => before.map(same).cloned(),
        length => String::from_utf8(bytes.split_off(..length as usize)?.to_vec()).ok(),
    };
    let (actor, action) = (text(|record| &record.actor)?, text(|record| &record.action)?);
    let (object, details) = (text(|record| &record.object)?, text(|record| &record.details)?);
    Some(Record { number: 0, id, time, actor, action, object, outcome, details, hash: START })
}

fn take<const N: usize>(bytes: &mut &[u8]) -> Option<[u8; N]> {
    let (front, rest) = bytes.split_first_chunk()?;
    *bytes = rest;
    Some(*front)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use store::ManualClock;

    use super::*;

    #[test]
    fn records_read_back_and_nothing_else_does() {
        let clock = ManualClock::at(Timestamp::from_seconds(5));
        let deed = |actor, outcome, details| {
            let (action, object) = ("order.place", "/v1/orders");
            Deed { actor, action, object, outcome, details }
        };
        let deeds = [
            deed("user:ada", Outcome::Done, "{}"),
            deed("é", Outcome::Denied, ""),
            deed("", Outcome::Failed, "[]"),
            // Each text once the same as before, and once not.
            deed("", Outcome::Failed, "{}"),
            deed("user:ada", Outcome::Failed, "{}"),
        ];
        let bytes = pack(&clock, &deeds).unwrap();
        let records = unpack(&bytes).unwrap();
        assert_eq!(records.len(), deeds.len());
        for (record, deed) in std::iter::zip(&records, &deeds) {
            let Record { time, actor, action, object, outcome, details, .. } = record;
            let found = Deed { actor, action, object, outcome: *outcome, details };
            assert_eq!((&found, *time), (deed, clock.now()));
        }
        for length in 1..bytes.len() {
            let cut = unpack(&bytes[..length]);
            assert!(cut.is_none_or(|cut| cut.len() < deeds.len()), "cut at {length}");
        }
        let mut other = bytes;
        other[24] = 9;
        assert!(unpack(&other).is_none(), "an outcome that is none");
        let mut orphan = pack(&clock, &deeds[..1]).unwrap();
        orphan[25..29].copy_from_slice(&SAME.to_le_bytes());
        assert!(unpack(&orphan).is_none(), "the same as nothing");
        let number = |(number, record): (u64, Record)| Record { number, hash: [7; 32], ..record };
        let chained: Vec<Record> = (5..).zip(records).map(number).collect();
        let bytes = pack_chained(&chained);
        assert_eq!(unpack_chained(&bytes, 5).unwrap(), chained);
        assert!(unpack_chained(&bytes[..bytes.len() - 1], 5).is_none());
    }
}
