//! The C interface: what the harness calls with, and what is reported to it. Layouts are those of
//! the benchmark's public header; prices are signed ticks.

use std::ffi::c_void;

/// A buy, in messages and reports.
pub const BUY: u8 = 0;
/// A sell.
pub const SELL: u8 = 1;

/// A new order.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct NewOrder {
    /// The client's number.
    pub order_id: u64,
    /// Place of the message in the flow.
    pub sequence_number: u64,
    /// Limit.
    pub price_ticks: i64,
    /// Shares.
    pub quantity: u32,
    /// [`BUY`] or [`SELL`].
    pub side: u8,
    /// 1 for immediate-or-cancel.
    pub ioc: u8,
    /// Padding.
    pub reserved: [u8; 2],
}

/// A cancel of all that is open of an order.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Cancel {
    /// The client's number.
    pub order_id: u64,
    /// Place of the message in the flow.
    pub sequence_number: u64,
}

/// New terms for a resting order, which loses its place.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Modify {
    /// The client's number.
    pub order_id: u64,
    /// Place of the message in the flow.
    pub sequence_number: u64,
    /// New limit.
    pub new_price_ticks: i64,
    /// New open shares.
    pub new_quantity: u32,
    /// The order's side.
    pub side: u8,
    /// Padding.
    pub reserved: [u8; 3],
}

/// One message of a batch: `kind` says which.
#[derive(Clone, Copy)]
#[repr(C)]
pub struct Message {
    /// 0 a new order, 1 a cancel, 2 a modify.
    pub kind: u8,
    /// Padding.
    pub reserved: [u8; 7],
    /// The message.
    pub body: Body,
}

/// The messages a [`Message`] may hold.
#[derive(Clone, Copy)]
#[repr(C)]
pub union Body {
    /// Kind 0.
    pub new_order: NewOrder,
    /// Kind 1.
    pub cancel: Cancel,
    /// Kind 2.
    pub modify: Modify,
}

/// What a report says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub enum Kind {
    /// A new order was taken.
    OrderAck = 0,
    /// A fill, at the resting order's price.
    Trade = 1,
    /// An order, or the rest of an immediate one, was cancelled.
    CancelAck = 2,
    /// An order has new terms.
    ModifyAck = 3,
    /// A cancel of an order that does not rest.
    CancelReject = 4,
    /// A modify of an order that does not rest.
    ModifyReject = 5,
}

/// One report: a cache line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub struct Report {
    /// What it says.
    pub kind: Kind,
    /// Side of the order it is about.
    pub side: u8,
    /// Padding.
    pub reserved: [u8; 6],
    /// Place of the message that caused it.
    pub sequence_number: u64,
    /// The order it is about.
    pub order_id: u64,
    /// Limit, or for a trade its price.
    pub price_ticks: i64,
    /// Shares.
    pub quantity: u32,
    /// Padding.
    pub reserved2: u32,
    /// For a trade, the resting order.
    pub maker_order_id: u64,
    /// For a trade, the incoming order.
    pub taker_order_id: u64,
    /// Padding to a cache line.
    pub reserved3: u64,
}

/// A queue of reports from the matcher to the thread that drains them.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Transport {
    /// A queue with room for at least so many reports, or null.
    pub create: unsafe extern "C" fn(u32) -> *mut c_void,
    /// Appends a report: 1, or 0 when the queue is full.
    pub push: unsafe extern "C" fn(*mut c_void, *const Report) -> i32,
    /// Takes at most so many reports, and says how many.
    pub drain: unsafe extern "C" fn(*mut c_void, *mut Report, u32) -> u32,
    /// Makes visible what has been appended.
    pub flush: unsafe extern "C" fn(*mut c_void),
    /// Ends a queue that `create` made.
    pub destroy: unsafe extern "C" fn(*mut c_void),
}

// The header states these sizes.
const _: () = assert!(size_of::<NewOrder>() == 32 && size_of::<Modify>() == 32);
const _: () = assert!(size_of::<Cancel>() == 16 && size_of::<Message>() == 40);
const _: () = assert!(size_of::<Report>() == 64);
