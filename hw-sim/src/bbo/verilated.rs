//! The generated Verilog of the unit, translated by Verilator and linked in: calls into
//! `shim/bbo.cpp`, which holds the other half of these structs.

use std::ffi::{c_int, c_void};

use fpga::bbo::record::{Best, Quote, QuoteRecord};

use crate::bbo::device::{BboDevice, BboInput, BboOutput};

#[repr(C)]
struct RawInput {
    sequence: u64,
    words: [u64; 4],
    locate: u16,
    asks: u16,
    begin: u8,
    gap: u8,
    valid: u8,
}

/// Bid and offer, the lowest word first.
type RawQuote = [[u32; 3]; 2];

#[repr(C)]
#[derive(Default)]
struct RawOutput {
    sequence: u64,
    record: RawQuote,
    quote: RawQuote,
    slot: u16,
    ready: u8,
    valid: u8,
}

const _: () = assert!(size_of::<RawInput>() == 48 && size_of::<RawOutput>() == 64);

unsafe extern "C" {
    fn outcry_bbo_new(seed: c_int) -> *mut c_void;
    fn outcry_bbo_free(device: *mut c_void);
    fn outcry_bbo_cycle(device: *mut c_void, input: *const RawInput, output: *mut RawOutput);
}

/// The Verilated unit.
pub struct VerilatedBbo(*mut c_void);

impl VerilatedBbo {
    /// What the Verilog leaves undefined at the start follows from `seed`.
    #[must_use]
    pub fn new(seed: i32) -> Self {
        // SAFETY: the function has no precondition; what it returns is freed once, by `drop`.
        Self(unsafe { outcry_bbo_new(seed) })
    }
}

impl Drop for VerilatedBbo {
    fn drop(&mut self) {
        // SAFETY: the pointer came from `outcry_bbo_new` and is not used again.
        unsafe { outcry_bbo_free(self.0) }
    }
}

impl BboDevice for VerilatedBbo {
    fn name(&self) -> &'static str {
        "verilator"
    }

    fn cycle(&mut self, input: &BboInput) -> BboOutput {
        let (sequence, message) = input.message.unwrap_or_default();
        let raw = RawInput {
            sequence,
            words: message.terms(),
            locate: input.locate,
            asks: input.asks,
            begin: input.begin.into(),
            gap: input.gap.into(),
            valid: input.message.is_some().into(),
        };
        let mut out = RawOutput::default();
        // SAFETY: the device is alive, and both structs are laid out as in the shim.
        unsafe { outcry_bbo_cycle(self.0, &raw, &mut out) };
        let record = (out.valid != 0).then(|| QuoteRecord {
            sequence: out.sequence,
            slot: out.slot,
            quote: quote(out.record),
        });
        BboOutput { ready: out.ready != 0, record, quote: quote(out.quote) }
    }
}

fn quote(sides: RawQuote) -> Quote {
    let [bid, offer] = sides.map(|[low, middle, high]| {
        Best::from_bits(u128::from(high) << 64 | u128::from(middle) << 32 | u128::from(low))
    });
    Quote { bid, offer }
}
