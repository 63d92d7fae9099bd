//! A workload as its client would send it. An order keeps its dense id for life in a workload, but
//! on the wire it has the number its client gave it last; which that is, is the client's business
//! and no work of an engine's. So records are put in the client's terms before anything is timed,
//! 32 bytes as before; the engine reads those.

use std::io;

use engine::core::command::{CancelOrder, CancelQty, EnterOrder, ReplaceOrder, ReplaceQty};
use engine::core::{
    Command, CommandBody, Core, EventSink, Hint, Nanos, OrderTags, Price, Qty, SeqNo, Side, Symbol,
    TimeInForce, UserRef,
};
use replay::workload::{Header, Op, Record, SESSION, Translator};

use crate::huge::{HugeSlice, Plain};

/// One message of the client.
#[derive(Clone, Copy, Debug)]
#[repr(C)]
pub struct Request {
    symbol: [u8; 8],
    /// The number of the order; of a replace the new one.
    user_ref: u32,
    /// The number a replaced order had.
    orig_user_ref: u32,
    price: u32,
    qty: u32,
    op: u8,
    is_sell: u8,
    is_immediate: u8,
    reserved: [u8; 5],
}

// SAFETY: integers and arrays of bytes without padding.
unsafe impl Plain for Request {}

const _: () = assert!(size_of::<Request>() == size_of::<Record>());

impl Request {
    /// What it asks for.
    #[must_use]
    #[inline(always)]
    pub fn op(&self) -> Option<Op> {
        match self.op {
            1 => Some(Op::New),
            2 => Some(Op::Cancel),
            3 => Some(Op::Replace),
            4 => Some(Op::Reduce),
            _ => None,
        }
    }

    /// Whether it is an order that must trade at once.
    #[must_use]
    #[inline(always)]
    pub fn is_immediate(&self) -> bool {
        self.is_immediate != 0
    }

    #[inline(always)]
    fn side(&self) -> Side {
        if self.is_sell == 0 { Side::Buy } else { Side::Sell }
    }

    #[inline(always)]
    fn time_in_force(&self) -> TimeInForce {
        if self.is_immediate == 0 { TimeInForce::Day } else { TimeInForce::Ioc }
    }
}

/// The client's messages of records that were checked, in their order.
///
/// # Errors
/// When there is not enough memory.
pub fn requests(header: &Header, records: &[Record]) -> io::Result<HugeSlice<Request>> {
    let mut translator = Translator::new(header);
    let mut requests = HugeSlice::zeroed(records.len())?;
    for (request, record) in requests.iter_mut().zip(records) {
        let (symbol, orig_user_ref, user_ref) = match translator.command(record).body {
            CommandBody::Enter(enter) => (enter.symbol, 0, enter.user_ref.0),
            CommandBody::Replace(replace) => {
                (Symbol::BLANK, replace.orig_user_ref.0, replace.user_ref.0)
            }
            CommandBody::Cancel(cancel) => (Symbol::BLANK, 0, cancel.user_ref.0),
            _ => continue,
        };
        *request = Request {
            symbol: symbol.0,
            user_ref,
            orig_user_ref,
            price: record.price() as u32,
            qty: record.qty(),
            op: record.op().map_or(0, |op| op as u8),
            is_sell: u8::from(record.side() == Side::Sell),
            is_immediate: u8::from(record.immediate()),
            reserved: [0; 5],
        };
    }
    Ok(requests)
}

/// Makes commands of requests.
#[derive(Debug)]
pub struct Flow {
    next_seq: u64,
}

impl Flow {
    /// Goes on behind the last command a core has executed.
    #[must_use]
    pub fn behind(core: &Core) -> Self {
        Self { next_seq: core.applied().0 + 1 }
    }

    /// Makes the command of a request and executes it. Each kind does so for itself, so that a
    /// command is not asked again what it is.
    #[inline(always)]
    pub fn step<S: EventSink>(&mut self, core: &mut Core, sink: &mut S, request: &Request) {
        match request.op() {
            Some(Op::New) => core.apply(&self.sequenced(CommandBody::Enter(enter(request))), sink),
            Some(Op::Replace) => {
                core.apply(&self.sequenced(CommandBody::Replace(replace(request))), sink);
            }
            Some(Op::Cancel) => {
                let cancel = cancel(request, Qty(0), CancelQty::Total);
                core.apply(&self.sequenced(CommandBody::Cancel(cancel)), sink);
            }
            _ => {
                let cancel = cancel(request, Qty(request.qty), CancelQty::Decrement);
                core.apply(&self.sequenced(CommandBody::Cancel(cancel)), sink);
            }
        }
    }

    #[inline(always)]
    fn sequenced(&mut self, body: CommandBody) -> Command {
        let seq = self.next_seq;
        self.next_seq += 1;
        // The flow carries no times; the sequence number stands in, so that time never goes back.
        Command { seq: SeqNo(seq), time: Nanos(seq), session: SESSION, body }
    }
}

/// What a core can be told of a request before it executes.
#[inline(always)]
pub fn hint(request: &Request) -> Hint {
    match request.op() {
        Some(Op::New) => Hint::Enter {
            symbol: Symbol(request.symbol),
            side: request.side(),
            time_in_force: request.time_in_force(),
            price: Price(request.price),
            qty: Qty(request.qty),
        },
        Some(Op::Replace) => Hint::Replace {
            session: SESSION,
            user_ref: UserRef(request.orig_user_ref),
            price: Price(request.price),
        },
        _ => Hint::Change { session: SESSION, user_ref: UserRef(request.user_ref) },
    }
}

#[inline(always)]
fn enter(request: &Request) -> EnterOrder {
    let side = request.side();
    EnterOrder {
        user_ref: UserRef(request.user_ref),
        side,
        time_in_force: request.time_in_force(),
        symbol: Symbol(request.symbol),
        qty: Qty(request.qty),
        price: Price(request.price),
        tags: OrderTags {
            side_code: side as u8,
            display: b'Y',
            capacity: b'P',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: 0,
            cl_ord_id: [b' '; 14],
        },
    }
}

#[inline(always)]
fn replace(request: &Request) -> ReplaceOrder {
    ReplaceOrder {
        orig_user_ref: UserRef(request.orig_user_ref),
        user_ref: UserRef(request.user_ref),
        qty: Qty(request.qty),
        qty_kind: ReplaceQty::Open,
        price: Price(request.price),
        time_in_force: request.time_in_force(),
        display: b'Y',
        intermarket_sweep: b'N',
        cl_ord_id: [b' '; 14],
    }
}

#[inline(always)]
fn cancel(request: &Request, qty: Qty, qty_kind: CancelQty) -> CancelOrder {
    CancelOrder { user_ref: UserRef(request.user_ref), qty, qty_kind }
}
