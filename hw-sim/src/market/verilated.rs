//! The generated Verilog of the unit, translated by Verilator and linked in: calls into
//! `shim/market.cpp`, which holds the other half of these structs.

use std::ffi::{c_int, c_void};

use fpga::bbo::record::{Best, Quote, QuoteRecord};

use crate::device::{Beat, Collar};
use crate::market::device::{MarketDevice, MarketInput, MarketOutput};

#[repr(C)]
struct RawBeat {
    data: u64,
    valid: u8,
    last: u8,
    error: u8,
    empty: u8,
}

#[repr(C)]
struct RawInput {
    beats: [RawBeat; 2],
    r_data: u32,
    r_address: u16,
    r_write: u8,
    c_ready: u8,
}

#[repr(C)]
#[derive(Default)]
struct RawOutput {
    sequence: u64,
    gap_from: u64,
    gap_to: u64,
    limits: u64,
    /// Bid and offer, the lowest word first.
    quote: [[u32; 3]; 2],
    value: u32,
    slot: u16,
    row: u16,
    valid: u8,
    gap: u8,
    collar: u8,
}

const _: () = assert!(size_of::<RawInput>() == 40 && size_of::<RawOutput>() == 72);

unsafe extern "C" {
    fn outcry_market_new(seed: c_int) -> *mut c_void;
    fn outcry_market_free(device: *mut c_void);
    fn outcry_market_cycle(device: *mut c_void, input: *const RawInput, output: *mut RawOutput);
}

/// The Verilated unit.
pub struct VerilatedMarket(*mut c_void);

impl VerilatedMarket {
    /// What the Verilog leaves undefined at the start follows from `seed`.
    #[must_use]
    pub fn new(seed: i32) -> Self {
        // SAFETY: the function has no precondition; what it returns is freed once, by `drop`.
        Self(unsafe { outcry_market_new(seed) })
    }
}

impl Drop for VerilatedMarket {
    fn drop(&mut self) {
        // SAFETY: the pointer came from `outcry_market_new` and is not used again.
        unsafe { outcry_market_free(self.0) }
    }
}

impl MarketDevice for VerilatedMarket {
    fn name(&self) -> &'static str {
        "verilator"
    }

    fn cycle(&mut self, input: &MarketInput) -> MarketOutput {
        let raw = RawInput {
            beats: input.beats.map(raw_beat),
            r_data: input.write.unwrap_or_default(),
            r_address: input.address,
            r_write: input.write.is_some().into(),
            c_ready: input.ready.into(),
        };
        let mut out = RawOutput::default();
        // SAFETY: the device is alive, and both structs are laid out as in the shim.
        unsafe { outcry_market_cycle(self.0, &raw, &mut out) };
        let [bid, offer] = out.quote.map(|[low, middle, high]| {
            Best::from_bits(u128::from(high) << 64 | u128::from(middle) << 32 | u128::from(low))
        });
        let record =
            QuoteRecord { sequence: out.sequence, slot: out.slot, quote: Quote { bid, offer } };
        MarketOutput {
            record: (out.valid != 0).then_some(record),
            gap: (out.gap != 0).then_some((out.gap_from, out.gap_to)),
            collar: (out.collar != 0).then(|| Collar::from_bits(out.row, out.limits)),
            value: out.value,
        }
    }
}

fn raw_beat(beat: Option<Beat>) -> RawBeat {
    let Beat { data, last, empty, error } = beat.unwrap_or_default();
    RawBeat { data, valid: beat.is_some().into(), last: last.into(), error: error.into(), empty }
}
