//! The harness's part: messages through the exported functions, reports through a tiny queue that a
//! second thread drains, and beside it a book so plain that it is right.

use std::collections::BTreeMap;
use std::ffi::c_void;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard};
use std::thread;

use outcry_referee::abi::{BUY, Cancel, Kind, Modify, NewOrder, Report, SELL, Transport};
use outcry_referee::{
    engine_flush, engine_init, engine_on_cancel, engine_on_modify, engine_on_new_order,
    engine_query_best_ask, engine_query_best_bid, engine_query_depth_at, engine_shutdown,
};

/// A message of the flow; its place in the flow is its sequence number.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Flow {
    New { id: u64, side: u8, quantity: u32, price: i64, ioc: bool },
    Cancel { id: u64 },
    Modify { id: u64, quantity: u32, price: i64 },
}

/// What the interface compares of a report, by its kind.
pub(crate) type Line = (u64, u8, Vec<i64>);

fn line(report: &Report) -> Line {
    let (id, side) = (report.order_id as i64, i64::from(report.side));
    let (price, quantity) = (report.price_ticks, i64::from(report.quantity));
    let fields = match report.kind {
        Kind::OrderAck | Kind::ModifyAck => vec![side, id, price, quantity],
        Kind::Trade => {
            vec![price, quantity, report.maker_order_id as i64, report.taker_order_id as i64]
        }
        Kind::CancelAck => vec![side, id, price],
        Kind::CancelReject | Kind::ModifyReject => vec![id],
    };
    (report.sequence_number, report.kind as u8, fields)
}

/// Best bid, best offer and the depth at some prices.
pub(crate) type Probe = (Option<i64>, Option<i64>, Vec<u64>);

/// Reports in the order that makes them comparable, and the book after every message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Outcome {
    pub(crate) lines: Vec<Line>,
    pub(crate) probes: Vec<Probe>,
}

fn probe(flow: &[Flow], best: impl Fn(u8) -> Option<i64>, depth: impl Fn(i64, u8) -> u64) -> Probe {
    let mut depths = Vec::new();
    for message in flow.iter().take(64) {
        if let Flow::New { price, .. } | Flow::Modify { price, .. } = *message {
            depths.extend([depth(price, BUY), depth(price, SELL)]);
        }
    }
    (best(BUY), best(SELL), depths)
}

/// Four reports and no more, so that the matcher meets a full queue all the time.
const PLACES: usize = 4;

#[derive(Default)]
struct Tiny(Mutex<Vec<Report>>);

unsafe extern "C" fn create(_: u32) -> *mut c_void {
    Box::into_raw(Box::<Tiny>::default()).cast()
}

unsafe extern "C" fn push(queue: *mut c_void, report: *const Report) -> i32 {
    // SAFETY: made by `create`, and the report is there for the call.
    let (queue, report) = unsafe { (&*queue.cast::<Tiny>(), *report) };
    let mut places = queue.0.lock().unwrap();
    if places.len() == PLACES {
        return 0;
    }
    places.push(report);
    1
}

unsafe extern "C" fn drain(queue: *mut c_void, out: *mut Report, max: u32) -> u32 {
    // SAFETY: made by `create`; the caller has room for `max`.
    let mut places = unsafe { &*queue.cast::<Tiny>() }.0.lock().unwrap();
    let count = places.len().min(max as usize);
    for (at, report) in places.drain(..count).enumerate() {
        // SAFETY: as above.
        unsafe { out.add(at).write(report) };
    }
    count as u32
}

unsafe extern "C" fn flush(_: *mut c_void) {}

unsafe extern "C" fn destroy(queue: *mut c_void) {
    // SAFETY: made by `create`, used by nobody after this.
    drop(unsafe { Box::from_raw(queue.cast::<Tiny>()) });
}

/// A queue that is full most of the time.
pub(crate) static TINY: Transport = Transport { create, push, drain, flush, destroy };

/// A library is loaded once a process.
static ONE: Mutex<()> = Mutex::new(());

#[derive(Clone, Copy)]
struct Handle(*mut c_void);

// SAFETY: a transport's ends may be used from two threads; that is what it is for.
unsafe impl Send for Handle {}

/// Runs a flow through the exported functions.
pub(crate) fn engine(transport: &Transport, flow: &[Flow]) -> Outcome {
    let _one: MutexGuard<'_, ()> = ONE.lock().unwrap_or_else(|held| held.into_inner());
    // SAFETY: the functions of one transport, used as the interface says.
    let handle = Handle(unsafe { (transport.create)(1024) });
    let stop = AtomicBool::new(false);
    let (reports, probes) = thread::scope(|scope| {
        let drain = scope.spawn({
            let stop = &stop;
            move || drained(transport, handle, stop)
        });
        // SAFETY: the transport is static and ends after the engine.
        unsafe { engine_init(7, ptr::from_ref(transport), handle.0) };
        let probes = (0_u64..).zip(flow).map(|(at, message)| deliver(at, message, flow)).collect();
        engine_flush();
        stop.store(true, Ordering::Release);
        (drain.join().unwrap(), probes)
    });
    engine_shutdown();
    // SAFETY: both threads are done with it.
    unsafe { (transport.destroy)(handle.0) };
    let mut lines: Vec<Line> = reports.iter().map(line).collect();
    lines.sort_by_key(|(sequence, kind, _)| (*sequence, *kind));
    Outcome { lines, probes }
}

fn drained(transport: &Transport, handle: Handle, stop: &AtomicBool) -> Vec<Report> {
    let mut reports = Vec::new();
    let mut out = Vec::<Report>::with_capacity(128);
    loop {
        let last = stop.load(Ordering::Acquire);
        // SAFETY: this is the one draining thread, and there is room for 128.
        let count = unsafe { (transport.drain)(handle.0, out.as_mut_ptr(), 128) };
        // SAFETY: that many have been written.
        unsafe { out.set_len(count as usize) };
        reports.append(&mut out);
        if last && count == 0 {
            return reports;
        }
    }
}

fn deliver(sequence_number: u64, message: &Flow, flow: &[Flow]) -> Probe {
    // SAFETY: the engine is loaded, and each message is there for its call.
    unsafe {
        match *message {
            Flow::New { id, side, quantity, price, ioc } => engine_on_new_order(&NewOrder {
                order_id: id,
                sequence_number,
                price_ticks: price,
                quantity,
                side,
                ioc: u8::from(ioc),
                reserved: [0; 2],
            }),
            Flow::Cancel { id } => engine_on_cancel(&Cancel { order_id: id, sequence_number }),
            Flow::Modify { id, quantity, price } => engine_on_modify(&Modify {
                order_id: id,
                sequence_number,
                new_price_ticks: price,
                new_quantity: quantity,
                side: 0,
                reserved: [0; 3],
            }),
        }
    }
    let best = |side| match side {
        BUY => Some(engine_query_best_bid()).filter(|price| *price != i64::MIN),
        _ => Some(engine_query_best_ask()).filter(|price| *price != i64::MAX),
    };
    probe(flow, best, |price, side| engine_query_depth_at(price, side))
}

/// A resting order of the plain book.
#[derive(Clone, Copy)]
struct Resting {
    id: u64,
    open: u32,
}

/// The plain book: a sorted map of queues for each side, searched from end to end.
#[derive(Default)]
struct Plain {
    sides: [BTreeMap<i64, Vec<Resting>>; 2],
    lines: Vec<Line>,
}

impl Plain {
    fn find(&self, id: u64) -> Option<(u8, i64)> {
        (0..2_u8).find_map(|side| {
            let mut levels = self.sides[usize::from(side)].iter();
            let holds = |queue: &Vec<Resting>| queue.iter().any(|order| order.id == id);
            levels.find(|(_, queue)| holds(queue)).map(|(price, _)| (side, *price))
        })
    }

    fn remove(&mut self, id: u64) -> Option<(u8, i64)> {
        let (side, price) = self.find(id)?;
        let levels = &mut self.sides[usize::from(side)];
        let queue = levels.get_mut(&price)?;
        queue.retain(|order| order.id != id);
        if queue.is_empty() {
            levels.remove(&price);
        }
        Some((side, price))
    }

    fn best(&self, side: u8) -> Option<i64> {
        let levels = &self.sides[usize::from(side)];
        if side == BUY { levels.keys().next_back().copied() } else { levels.keys().next().copied() }
    }

    /// Trades as far as the limit goes, and says what is left.
    fn take(&mut self, seq: u64, (id, side): (u64, u8), mut open: u32, limit: i64) -> u32 {
        let other = 1 - side;
        while let Some(price) = self.best(other).filter(|_| open > 0) {
            if if side == BUY { price > limit } else { price < limit } {
                break;
            }
            let levels = &mut self.sides[usize::from(other)];
            let queue = levels.get_mut(&price).unwrap();
            let fill = open.min(queue[0].open);
            let fields = vec![price, i64::from(fill), queue[0].id as i64, id as i64];
            self.lines.push((seq, Kind::Trade as u8, fields));
            open -= fill;
            queue[0].open -= fill;
            if queue[0].open == 0 {
                queue.remove(0);
            }
            if queue.is_empty() {
                levels.remove(&price);
            }
        }
        open
    }

    fn rest(&mut self, (id, side): (u64, u8), open: u32, price: i64) {
        self.sides[usize::from(side)].entry(price).or_default().push(Resting { id, open });
    }

    fn say(&mut self, seq: u64, kind: Kind, fields: &[i64]) {
        self.lines.push((seq, kind as u8, fields.to_vec()));
    }

    fn apply(&mut self, seq: u64, message: &Flow) {
        match *message {
            Flow::New { id, side, quantity, price, ioc } => {
                let who = [i64::from(side), id as i64];
                self.say(seq, Kind::OrderAck, &[who[0], who[1], price, i64::from(quantity)]);
                let open = self.take(seq, (id, side), quantity, price);
                if open > 0 && ioc {
                    self.say(seq, Kind::CancelAck, &[who[0], who[1], price]);
                } else if open > 0 {
                    self.rest((id, side), open, price);
                }
            }
            Flow::Cancel { id } => match self.remove(id) {
                Some((side, price)) => {
                    self.say(seq, Kind::CancelAck, &[i64::from(side), id as i64, price]);
                }
                None => self.say(seq, Kind::CancelReject, &[id as i64]),
            },
            Flow::Modify { id, quantity, price } => match self.remove(id) {
                Some((side, _)) => {
                    let fields = [i64::from(side), id as i64, price, i64::from(quantity)];
                    self.say(seq, Kind::ModifyAck, &fields);
                    let open = self.take(seq, (id, side), quantity, price);
                    if open > 0 {
                        self.rest((id, side), open, price);
                    }
                }
                None => self.say(seq, Kind::ModifyReject, &[id as i64]),
            },
        }
    }

    fn depth(&self, price: i64, side: u8) -> u64 {
        let queue = self.sides[usize::from(side)].get(&price);
        queue.map_or(0, |queue| queue.iter().map(|order| u64::from(order.open)).sum())
    }
}

/// Runs a flow through the plain book.
pub(crate) fn plain(flow: &[Flow]) -> Outcome {
    let mut book = Plain::default();
    let mut probes = Vec::new();
    for (at, message) in (0_u64..).zip(flow) {
        book.apply(at, message);
        probes.push(probe(flow, |side| book.best(side), |price, side| book.depth(price, side)));
    }
    let mut lines = book.lines;
    lines.sort_by_key(|(sequence, kind, _)| (*sequence, *kind));
    Outcome { lines, probes }
}
