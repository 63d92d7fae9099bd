//! The core as a shared library with the C interface of the public benchmark
//! `flash1-dev/matching-engine-benchmark`, so that anybody can run that harness on it.
//!
//! The functions below are what the interface names; [`matcher`] does what they ask for. One thread
//! of the harness calls all of them but the drain of a transport.

use std::cell::UnsafeCell;
use std::ffi::c_void;

pub mod abi;
pub mod matcher;
pub mod transport;

use abi::{BUY, Cancel, Message, Modify, NewOrder, Report, SELL, Transport};
use matcher::{Matcher, Reports};

/// The one engine of a loaded library.
struct Loaded(UnsafeCell<Option<Engine>>);

// SAFETY: the interface's caller uses the engine from one thread at a time.
unsafe impl Sync for Loaded {}

static LOADED: Loaded = Loaded(UnsafeCell::new(None));

struct Engine {
    matcher: Box<Matcher>,
    queue: Queue,
}

/// Where the harness wants reports.
struct Queue {
    transport: Transport,
    handle: *mut c_void,
}

impl Reports for Queue {
    #[inline]
    fn push(&mut self, report: &Report) {
        // SAFETY: `engine_init` was given function and handle together, and they stay.
        while unsafe { (self.transport.push)(self.handle, report) } == 0 {
            // Full: the matcher waits for whoever drains it, and loses nothing.
            std::hint::spin_loop();
        }
    }
}

/// The engine between `engine_init` and `engine_shutdown`.
///
/// # Panics
/// Outside of that, which ends the process: there is nobody to tell.
#[inline]
fn loaded() -> &'static mut Engine {
    // SAFETY: one thread at a time calls in, and no call keeps the reference.
    let engine = unsafe { &mut *LOADED.0.get() };
    engine.as_mut().expect("engine_init comes before every other call")
}

/// Starts with an empty book. Reports go to `report_sink` by the functions of `transport`.
///
/// # Safety
/// `transport` points to functions that stay loaded until `engine_shutdown`.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn engine_init(
    seed: u64,
    transport: *const Transport,
    report_sink: *mut c_void,
) {
    // SAFETY: the caller's promise.
    let queue = Queue { transport: unsafe { *transport }, handle: report_sink };
    let engine = Engine { matcher: Box::new(Matcher::new(seed)), queue };
    // SAFETY: no other call is under way.
    unsafe { *LOADED.0.get() = Some(engine) };
}

/// Forgets the book.
#[unsafe(no_mangle)]
pub extern "C" fn engine_shutdown() {
    // SAFETY: no other call is under way.
    unsafe { *LOADED.0.get() = None };
}

/// Matches a new order: an acknowledgement, its trades, and the cancel of what may not rest.
///
/// # Safety
/// `order` points to one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn engine_on_new_order(order: *const NewOrder) {
    let Engine { matcher, queue } = loaded();
    // SAFETY: the caller's promise.
    matcher.new_order(unsafe { &*order }, queue);
}

/// Cancels an order, or says that it does not rest.
///
/// # Safety
/// `cancel` points to one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn engine_on_cancel(cancel: *const Cancel) {
    let Engine { matcher, queue } = loaded();
    // SAFETY: the caller's promise.
    matcher.cancel(unsafe { &*cancel }, queue);
}

/// Gives an order new terms and the last place at its price, or says that it does not rest.
///
/// # Safety
/// `modify` points to one.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn engine_on_modify(modify: *const Modify) {
    let Engine { matcher, queue } = loaded();
    // SAFETY: the caller's promise.
    matcher.modify(unsafe { &*modify }, queue);
}

/// Takes messages one after the other; none is looked at before the one in front of it is done.
///
/// # Safety
/// `messages` points to `count` of them, each of a kind the interface names.
#[unsafe(no_mangle)]
pub unsafe extern "C" fn engine_on_batch(messages: *const Message, count: u32) {
    let Engine { matcher, queue } = loaded();
    for at in 0..count as usize {
        // SAFETY: the caller's promise; the kind says which arm of the union is there.
        unsafe {
            let message = &*messages.add(at);
            match message.kind {
                0 => matcher.new_order(&message.body.new_order, queue),
                1 => matcher.cancel(&message.body.cancel, queue),
                2 => matcher.modify(&message.body.modify, queue),
                kind => unknown(kind),
            }
        }
    }
}

#[cold]
fn unknown(kind: u8) -> ! {
    panic!("a message of kind {kind}: the interface has 0, 1 and 2")
}

/// Everything delivered has been matched when its call returned; what a batching queue still holds
/// is published.
#[unsafe(no_mangle)]
pub extern "C" fn engine_flush() {
    let queue = &loaded().queue;
    // SAFETY: `engine_init` was given function and handle together, and they stay.
    unsafe { (queue.transport.flush)(queue.handle) };
}

/// Highest bid in ticks, `i64::MIN` without one.
#[unsafe(no_mangle)]
pub extern "C" fn engine_query_best_bid() -> i64 {
    loaded().matcher.best(BUY).unwrap_or(i64::MIN)
}

/// Lowest offer in ticks, `i64::MAX` without one.
#[unsafe(no_mangle)]
pub extern "C" fn engine_query_best_ask() -> i64 {
    loaded().matcher.best(SELL).unwrap_or(i64::MAX)
}

/// Shares that rest on a side at a price.
#[unsafe(no_mangle)]
pub extern "C" fn engine_query_depth_at(price_ticks: i64, side: u8) -> u64 {
    loaded().matcher.depth_at(price_ticks, side)
}

/// The queue this library brings along.
#[unsafe(no_mangle)]
pub extern "C" fn engine_get_transport() -> *const Transport {
    &raw const transport::BATCHING
}
