//! A workload file replayed piece by piece, each piece through the core and then through the floor:
//! a quick answer to how fast a replay is, without the file in memory. `bench match` is the exact
//! one.

use std::hint::black_box;
use std::io::Read;
use std::time::{Duration, Instant};

use replay::workload::{Driver, Reader, Record, WorkloadError};
use serde::Serialize;

use crate::floor::Floor;

/// How fast a replay was. The tallying of trades is part of it; reading the file is not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Rates {
    /// Messages a second through the core, behind the prefill; nothing without messages.
    pub messages_per_s: Option<f64>,
    /// Messages a second through the floor; nothing where it does not fit into memory.
    pub floor_messages_per_s: Option<f64>,
    /// How many times the floor's time the core took.
    pub floor_ratio: Option<f64>,
}

/// Replays a workload, telling `progress` (records done, records in all).
///
/// # Errors
/// When the file cannot be read or a field is out of range.
pub fn drive(
    reader: &mut Reader<impl Read>,
    mut progress: impl FnMut(u64, u64),
) -> Result<(Driver, Rates), WorkloadError> {
    let header = *reader.header();
    let mut driver = Driver::new(&header);
    let mut floor = Floor::new(&header).ok();
    let (mut core_time, mut floor_time) = (Duration::ZERO, Duration::ZERO);
    let mut done = 0;
    loop {
        let chunk = reader.chunk()?;
        if chunk.is_empty() {
            break;
        }
        let prefill = header.prefill.saturating_sub(done).min(chunk.len() as u64);
        let (prefill, measured) = chunk.split_at(prefill as usize);
        apply(&mut driver, prefill);
        core_time += timed(|| apply(&mut driver, measured));
        if let Some(floor) = &mut floor {
            floor.run(prefill);
            floor_time += timed(|| floor.run(measured));
            black_box(floor.ring().slots());
        }
        done += chunk.len() as u64;
        progress(done, header.records);
    }
    let messages = header.records - header.prefill;
    let rate = |time: Duration| (messages > 0).then(|| messages as f64 / time.as_secs_f64());
    let floor_messages_per_s = floor.and_then(|_| rate(floor_time));
    let messages_per_s = rate(core_time);
    let floor_ratio = floor_messages_per_s.zip(messages_per_s).map(|(floor, core)| floor / core);
    Ok((driver, Rates { messages_per_s, floor_messages_per_s, floor_ratio }))
}

fn apply(driver: &mut Driver, records: &[Record]) {
    for record in records {
        driver.apply(record);
    }
}

fn timed(work: impl FnOnce()) -> Duration {
    let start = Instant::now();
    work();
    start.elapsed()
}
