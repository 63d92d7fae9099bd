//! Records that are written together, as one value.

use store::uuid::Uuid;
use store::{Clock, Timestamp};

use crate::chain::{Deed, Outcome, Record, START};
use crate::{AuditError, RecordId};

/// Records of one value, at most.
pub(crate) const BATCH_MAX: usize = 250;
// Whole ones make one move into the chain.
const _: () = assert!(crate::RECORDS_MAX.is_multiple_of(BATCH_MAX));

/// The records of these deeds.
///
/// # Errors
/// [`AuditError::TooLong`].
pub(crate) fn pack(clock: &dyn Clock, deeds: &[Deed<'_>]) -> Result<Vec<u8>, AuditError> {
    let mut out = Vec::with_capacity(deeds.len() * 160);
    for deed in deeds {
        deed.check()?;
        out.extend(RecordId::new(clock).uuid().as_bytes());
        out.extend(clock.now().ns().to_le_bytes());
        out.push(deed.outcome as u8);
        for text in [deed.actor, deed.action, deed.object, deed.details] {
            out.extend((text.len() as u32).to_le_bytes());
            out.extend(text.as_bytes());
        }
    }
    Ok(out)
}

/// The records of a value, without places; none when it is not whole.
pub(crate) fn unpack(mut bytes: &[u8]) -> Option<Vec<Record>> {
    let mut records = Vec::new();
    while !bytes.is_empty() {
        let id = RecordId::from_uuid(Uuid::from_bytes(take(&mut bytes)?));
        let time = Timestamp::from_ns(i64::from_le_bytes(take(&mut bytes)?));
        let known = [Outcome::Done, Outcome::Denied, Outcome::Failed];
        let [outcome] = take(&mut bytes)?;
        let outcome = known.into_iter().find(|known| *known as u8 == outcome)?;
        let mut text = || {
            let length = u32::from_le_bytes(take(&mut bytes)?) as usize;
            String::from_utf8(bytes.split_off(..length)?.to_vec()).ok()
        };
        let (actor, action, object, details) = (text()?, text()?, text()?, text()?);
        let (number, hash) = (0, START);
        records.push(Record { number, id, time, actor, action, object, outcome, details, hash });
    }
    Some(records)
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
    }
}
