//! The hardware's trailer behind a frame: what is found is sealed and in its place, and what is
//! sealed is found.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::trailer::{FLAG_LAST, RECORD_BYTES, Record, find};
use wire::{FromBytes, IntoBytes};

/// Records of the longest trailer made here.
const RECORDS_MAX: usize = 256;

fuzz_target!(|bytes: &[u8]| {
    let Some((end, frame)) = bytes.split_first_chunk() else { return };
    let end = usize::from(u16::from_be_bytes(*end));
    if let Ok(Some(records)) = find(frame, end) {
        assert!(frame.ends_with(records.as_bytes()) && frame.len() >= end + records.len());
        assert!(records.iter().all(|record| *record == record.sealed()));
    }
    let count = (frame.len() / RECORD_BYTES).min(RECORDS_MAX);
    let (records, _) = frame.split_at(count * RECORD_BYTES);
    let Ok(records) = <[Record]>::ref_from_bytes(records) else { return };
    let mut sealed = Vec::with_capacity(frame.len());
    for (index, record) in records.iter().enumerate() {
        let is_last = index + 1 == count;
        let flags = if is_last { record.flags | FLAG_LAST } else { record.flags & !FLAG_LAST };
        sealed.extend(Record { index: index as u8, flags, ..*record }.sealed().as_bytes());
    }
    let found = find(&sealed, 0).expect("it is sealed");
    assert_eq!(found.map(|found| found.as_bytes()), (count > 0).then_some(&sealed[..]));
});
