//! A queue of reports that publishes them 64 at a time: the index that both threads share is
//! written once a batch instead of once a report.

use std::ffi::c_void;
use std::ptr;

use rtrb::{Consumer, Producer, RingBuffer};

use crate::abi::{Report, Transport};

/// Reports that are published together.
const BATCH: usize = 64;

/// The functions of the queue.
pub static BATCHING: Transport = Transport { create, push, drain, flush, destroy };

/// Both ends, each used by one thread.
struct Queue {
    matcher: MatcherEnd,
    drainer: Consumer<Report>,
}

struct MatcherEnd {
    batch: Vec<Report>,
    published: Producer<Report>,
}

impl MatcherEnd {
    /// Publishes the batch, all of it or nothing.
    fn publish(&mut self) -> bool {
        let Ok(chunk) = self.published.write_chunk_uninit(self.batch.len()) else {
            return false;
        };
        chunk.fill_from_iter(self.batch.drain(..));
        true
    }
}

unsafe extern "C" fn create(capacity: u32) -> *mut c_void {
    let room = (capacity as usize).max(BATCH);
    let (published, drainer) = RingBuffer::new(room);
    let matcher = MatcherEnd { batch: Vec::with_capacity(BATCH), published };
    Box::into_raw(Box::new(Queue { matcher, drainer })).cast()
}

unsafe extern "C" fn push(queue: *mut c_void, report: *const Report) -> i32 {
    // SAFETY: `queue` came from `create`, and the matcher alone uses this end of it.
    let matcher = unsafe { &mut *ptr::addr_of_mut!((*queue.cast::<Queue>()).matcher) };
    if matcher.batch.len() == BATCH && !matcher.publish() {
        return 0;
    }
    // SAFETY: the caller hands in a report that is there for the call.
    matcher.batch.push(unsafe { *report });
    1
}

unsafe extern "C" fn drain(queue: *mut c_void, out: *mut Report, max: u32) -> u32 {
    // SAFETY: `queue` came from `create`, and the draining thread alone uses this end of it.
    let drainer = unsafe { &mut *ptr::addr_of_mut!((*queue.cast::<Queue>()).drainer) };
    let ready = drainer.slots().min(max as usize);
    let Ok(chunk) = drainer.read_chunk(ready) else { return 0 };
    for (at, report) in chunk.into_iter().enumerate() {
        // SAFETY: the caller has room for `max` reports, and `at` stays below it.
        unsafe { out.add(at).write(report) };
    }
    ready as u32
}

unsafe extern "C" fn flush(queue: *mut c_void) {
    // SAFETY: `queue` came from `create`, and the matcher alone uses this end of it.
    let matcher = unsafe { &mut *ptr::addr_of_mut!((*queue.cast::<Queue>()).matcher) };
    while !matcher.publish() {
        std::hint::spin_loop();
    }
}

unsafe extern "C" fn destroy(queue: *mut c_void) {
    // SAFETY: `queue` came from `create`, and nobody uses it after this call.
    drop(unsafe { Box::from_raw(queue.cast::<Queue>()) });
}
