//! The pipeline in rust-hdl's own simulator.

use fpga::order_entry::OrderEntry;
use fpga::record::{FrameClass, FrameRecord, MessageFields, MessageRecord, Verdict};
use rust_hdl::prelude::{ToBits as _, simulate};

use crate::device::{Beat, Device, Input, Output};

/// Passes over the design until nothing changes any more; more than its deepest chain needs.
const SETTLE_PASSES_MAX: usize = 100;

/// Driven directly, without the threads and channels of rust-hdl's test benches.
pub struct Simulated(Box<OrderEntry>);

impl Default for Simulated {
    fn default() -> Self {
        let mut device = Self(fpga::build());
        device.settle();
        device
    }
}

impl Simulated {
    fn settle(&mut self) {
        let settled = simulate(self.0.as_mut(), SETTLE_PASSES_MAX);
        assert!(settled, "the design does not settle in {SETTLE_PASSES_MAX} passes");
    }

    fn apply(&mut self, input: &Input) {
        let top = self.0.as_mut();
        let Beat { data, last, empty, error } = input.beat.unwrap_or_default();
        top.s_valid.next = input.beat.is_some();
        top.s_data.next = data.to_bits();
        top.s_last.next = last;
        top.s_empty.next = empty.to_bits();
        top.s_error.next = error;
        top.cfg_port.next = input.port.to_bits();
        top.cfg_kill.next = input.kill;
        top.session_write.next = input.session.is_some();
        if let Some(row) = input.session {
            top.session_address.next = u64::from(row.address).to_bits();
            top.session_row.next = row.bits.to_bits();
        }
        top.symbol_write.next = input.symbol.is_some();
        if let Some(row) = input.symbol {
            top.symbol_address.next = u64::from(row.address).to_bits();
            top.symbol_row.next = row.bits.to_bits();
        }
        top.account_write.next = input.account.is_some();
        if let Some(row) = input.account {
            top.account_address.next = u64::from(row.address).to_bits();
            top.account_row.next = row.bits.to_bits();
        }
    }

    fn message(&self) -> MessageRecord {
        let top = self.0.as_ref();
        let fields = MessageFields {
            kind: top.m_kind.val().to_u8(),
            side: top.m_side.val().to_u8(),
            user_ref: top.m_user_ref.val().to_u32(),
            orig_ref: top.m_orig_ref.val().to_u32(),
            quantity: top.m_quantity.val().to_u32(),
            symbol: top.m_symbol.val().to_u64(),
            price: top.m_price.val().to_u64(),
        };
        MessageRecord {
            number: top.m_number.val().to_u16(),
            length: top.m_length.val().to_u32(),
            account: top.m_account.val().to_u16(),
            fields: top.m_well_formed.val().then_some(fields),
        }
    }

    fn frame(&self) -> FrameRecord {
        let top = self.0.as_ref();
        let class = FrameClass::ALL[usize::from(top.f_class.val().to_u8())];
        FrameRecord {
            class,
            sequence: top.f_sequence.val().to_u64(),
            count: top.f_count.val().to_u16(),
            account: top.f_account.val().to_u16(),
        }
        .normal()
    }
}

impl Device for Simulated {
    fn name(&self) -> &'static str {
        "rust-hdl"
    }

    fn cycle(&mut self, input: &Input) -> Output {
        self.apply(input);
        self.0.clock.next = false.into();
        self.settle();
        self.0.clock.next = true.into();
        self.settle();
        Output {
            message: self.0.m_valid.val().then(|| self.message()),
            verdict: self.0.v_valid.val().then(|| Verdict {
                checked: self.0.v_checked.val(),
                fails: self.0.v_reject.val().to_u8(),
            }),
            frame: self.0.f_valid.val().then(|| self.frame()),
        }
    }
}
