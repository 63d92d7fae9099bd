//! The floor of matching: what any engine must at least do for a message. Read its record; one
//! access to a 16-byte slot found by the dense order id; one read-modify-write of a 4-byte quantity
//! in a flat array over price and instrument; one report into the ring. No queues, no best price,
//! no matching.

use std::io;

use replay::workload::{Header, Op, Record};

use crate::huge::{HugeSlice, Plain};
use crate::report_ring::{Report, ReportRing};

/// Quantities the flat array may have: 16 GiB of them.
const QUANTITIES_MAX: u64 = 1 << 32;

/// An order as the floor keeps it.
#[derive(Clone, Copy, Debug, Default)]
#[repr(C)]
struct Slot {
    /// Index into the quantities.
    quantity: u32,
    qty: u32,
    record: u32,
    live: u32,
}

// SAFETY: four integers, no padding.
unsafe impl Plain for Slot {}

const _: () = assert!(size_of::<Slot>() == 16);

/// The floor for one workload.
#[derive(Debug)]
pub struct Floor {
    slots: HugeSlice<Slot>,
    quantities: HugeSlice<u32>,
    price_min: u32,
    prices: u32,
    ring: ReportRing,
}

impl Floor {
    /// Memory for a workload, touched.
    ///
    /// # Errors
    /// When there is not enough memory, or prices times instruments are too many to be flat.
    pub fn new(header: &Header) -> io::Result<Self> {
        let prices = header.price_max.saturating_sub(header.price_min) + 1;
        let quantities = u64::from(prices) * u64::from(header.symbols);
        if quantities > QUANTITIES_MAX {
            let why = format!("{prices} prices of {} instruments are too many", header.symbols);
            return Err(io::Error::new(io::ErrorKind::OutOfMemory, why));
        }
        Ok(Self {
            slots: HugeSlice::zeroed(header.max_order_id as usize + 1)?,
            quantities: HugeSlice::zeroed(quantities as usize)?,
            price_min: header.price_min,
            prices,
            ring: ReportRing::default(),
        })
    }

    /// Forgets all orders; the memory stays.
    pub fn clear(&mut self) {
        self.slots.fill(Slot::default());
        self.quantities.fill(0);
    }

    /// Does the floor's work for checked records of the workload.
    #[inline]
    pub fn run(&mut self, records: &[Record]) {
        for record in records {
            self.step(record);
        }
    }

    #[inline(always)]
    fn step(&mut self, record: &Record) {
        let id = record.order() as usize;
        let qty = record.qty();
        let slot = &mut self.slots[id];
        let kind = match record.op() {
            Some(Op::New | Op::Replace) => {
                let price = record.price() as u32 - self.price_min;
                let quantity = record.symbol() * self.prices + price;
                *slot = Slot { quantity, qty, record: self.ring.written() as u32, live: 1 };
                let place = &mut self.quantities[quantity as usize];
                *place = place.wrapping_add(qty);
                b'A'
            }
            _ => {
                slot.live = 0;
                let place = &mut self.quantities[slot.quantity as usize];
                *place = place.wrapping_sub(slot.qty);
                b'C'
            }
        };
        let (price, instrument) = (record.price() as u32, record.symbol() as u16);
        let seq = self.ring.written();
        let order = record.order();
        let report = Report { seq, order, price, qty, instrument, kind, ..Report::default() };
        self.ring.push(report);
    }

    /// The ring, so that an optimiser must fill it.
    #[must_use]
    pub fn ring(&self) -> &ReportRing {
        &self.ring
    }
}
