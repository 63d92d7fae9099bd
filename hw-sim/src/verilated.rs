//! The generated Verilog, translated by Verilator and linked in.
//!
//! It has `unsafe`: calls into `shim/shim.cpp`, which holds the other half of these structs.

use std::ffi::{c_int, c_void};

use fpga::record::{FrameClass, FrameRecord, MessageFields, MessageRecord};

use crate::device::{Beat, Device, Input, Output};

#[repr(C)]
struct RawInput {
    data: u64,
    c_limits: u64,
    r_data: u32,
    r_address: u16,
    c_row: u16,
    c_valid: u8,
    valid: u8,
    last: u8,
    error: u8,
    empty: u8,
    r_write: u8,
    t_ready: u8,
}

#[repr(C)]
#[derive(Default)]
struct RawOutput {
    symbol: u64,
    price: u64,
    sequence: u64,
    cycle: u64,
    t_data: u64,
    length: u32,
    user_ref: u32,
    orig_ref: u32,
    quantity: u32,
    epoch: u32,
    r_value: u32,
    number: u16,
    m_account: u16,
    count: u16,
    f_account: u16,
    fails: u16,
    m_valid: u8,
    well_formed: u8,
    kind: u8,
    side: u8,
    f_valid: u8,
    frame_class: u8,
    v_valid: u8,
    reason: u8,
    t_valid: u8,
    t_last: u8,
    t_error: u8,
    t_empty: u8,
    c_ready: u8,
}

const _: () = assert!(size_of::<RawInput>() == 32 && size_of::<RawOutput>() == 88);

unsafe extern "C" {
    fn outcry_device_new(seed: c_int) -> *mut c_void;
    fn outcry_device_free(device: *mut c_void);
    fn outcry_device_cycle(device: *mut c_void, input: *const RawInput, output: *mut RawOutput);
}

/// A Verilated pipeline.
pub struct Verilated(*mut c_void);

impl Verilated {
    /// What the Verilog leaves undefined at the start follows from `seed`.
    #[must_use]
    pub fn new(seed: i32) -> Self {
        // SAFETY: the function has no precondition; what it returns is freed once, by `drop`.
        Self(unsafe { outcry_device_new(seed) })
    }
}

impl Drop for Verilated {
    fn drop(&mut self) {
        // SAFETY: the pointer came from `outcry_device_new` and is not used again.
        unsafe { outcry_device_free(self.0) }
    }
}

impl Device for Verilated {
    fn name(&self) -> &'static str {
        "verilator"
    }

    fn cycle(&mut self, input: &Input) -> Output {
        let Beat { data, last, empty, error } = input.beat.unwrap_or_default();
        let raw = RawInput {
            data,
            c_limits: input.collar.unwrap_or_default().bits(),
            c_row: input.collar.unwrap_or_default().row,
            c_valid: input.collar.is_some().into(),
            r_data: input.write.unwrap_or_default(),
            r_address: input.address,
            valid: input.beat.is_some().into(),
            last: last.into(),
            error: error.into(),
            empty,
            r_write: input.write.is_some().into(),
            t_ready: input.ready.into(),
        };
        let mut out = RawOutput::default();
        // SAFETY: the device is alive, and both structs are laid out as in the shim.
        unsafe { outcry_device_cycle(self.0, &raw, &mut out) };
        out.records()
    }
}

impl RawOutput {
    fn records(&self) -> Output {
        let fields = MessageFields {
            kind: self.kind,
            side: self.side,
            user_ref: self.user_ref,
            orig_ref: self.orig_ref,
            quantity: self.quantity,
            symbol: self.symbol,
            price: self.price,
        };
        let message = MessageRecord {
            number: self.number,
            length: self.length,
            account: self.m_account,
            fields: (self.well_formed != 0).then_some(fields),
        };
        let frame = (self.f_valid != 0).then(|| FrameRecord {
            class: FrameClass::ALL[usize::from(self.frame_class)],
            sequence: self.sequence,
            count: self.count,
            account: self.f_account,
            epoch: self.epoch,
            cycle: self.cycle,
        });
        let beat = Beat {
            data: self.t_data,
            last: self.t_last != 0,
            empty: self.t_empty,
            error: self.t_error != 0,
        };
        Output {
            message: (self.m_valid != 0).then_some(message),
            verdict: (self.v_valid != 0).then_some((self.fails, self.reason)),
            frame: frame.map(FrameRecord::normal),
            out: (self.t_valid != 0).then_some(beat),
            value: self.r_value,
            takes_collar: self.c_ready != 0,
        }
    }
}
