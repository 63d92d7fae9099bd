//! The generated Verilog, translated by Verilator and linked in.
//!
//! The one place of this crate with `unsafe`: calls into `shim/shim.cpp`, which holds the other
//! half of these structs.

use std::ffi::{c_int, c_void};

use fpga::record::{FrameClass, FrameRecord, MessageFields, MessageRecord, Verdict};
use fpga::tables::Row;

use crate::device::{Beat, Device, Input, Output};

#[repr(C)]
struct RawInput {
    data: u64,
    session_row: [u32; 4],
    symbol_row: [u32; 4],
    account_row: [u32; 4],
    port: u16,
    session_address: u16,
    symbol_address: u16,
    account_address: u16,
    valid: u8,
    last: u8,
    error: u8,
    empty: u8,
    session_write: u8,
    symbol_write: u8,
    account_write: u8,
    kill: u8,
}

#[repr(C)]
#[derive(Default)]
struct RawOutput {
    symbol: u64,
    price: u64,
    sequence: u64,
    length: u32,
    user_ref: u32,
    orig_ref: u32,
    quantity: u32,
    number: u16,
    m_account: u16,
    count: u16,
    f_account: u16,
    m_valid: u8,
    well_formed: u8,
    kind: u8,
    side: u8,
    f_valid: u8,
    frame_class: u8,
    v_valid: u8,
    checked: u8,
    fails: u8,
}

const _: () = assert!(size_of::<RawInput>() == 72 && size_of::<RawOutput>() == 64);

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
        let words = |row: Option<Row>| {
            let bits = row.map_or(0, |row| row.bits);
            [0, 32, 64, 96].map(|shift| (bits >> shift) as u32)
        };
        let address = |row: Option<Row>| row.map_or(0, |row| row.address);
        let raw = RawInput {
            data,
            session_row: words(input.session),
            symbol_row: words(input.symbol),
            account_row: words(input.account),
            port: input.port,
            session_address: address(input.session),
            symbol_address: address(input.symbol),
            account_address: address(input.account),
            valid: input.beat.is_some().into(),
            last: last.into(),
            error: error.into(),
            empty,
            session_write: input.session.is_some().into(),
            symbol_write: input.symbol.is_some().into(),
            account_write: input.account.is_some().into(),
            kill: input.kill.into(),
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
        });
        Output {
            message: (self.m_valid != 0).then_some(message),
            verdict: (self.v_valid != 0)
                .then_some(Verdict { checked: self.checked != 0, fails: self.fails }),
            frame: frame.map(FrameRecord::normal),
        }
    }
}
