//! The pipeline in rust-hdl's own simulator.

use fpga::order_entry::OrderEntry;
use fpga::record::{FrameClass, FrameRecord, MessageFields, MessageRecord};
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
        top.r_address.next = u64::from(input.address).to_bits();
        top.r_write.next = input.write.is_some();
        top.r_data.next = input.write.unwrap_or_default().to_bits();
        top.t_ready.next = input.ready;
        let collar = input.collar.unwrap_or_default();
        top.c_valid.next = input.collar.is_some();
        top.c_row.next = u64::from(collar.row).to_bits();
        top.c_limits.next = collar.bits().to_bits();
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
            epoch: top.f_epoch.val().to_u32(),
            cycle: top.f_cycle.val().to_u64(),
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
        let top = self.0.as_ref();
        // The line takes what is shown ahead of the edge.
        let beat = Beat {
            data: top.t_data.val().to_u64(),
            last: top.t_last.val(),
            empty: top.t_empty.val().to_u8(),
            error: top.t_error.val(),
        };
        let out = (top.t_valid.val() && input.ready).then_some(beat);
        let takes_collar = top.c_ready.val();
        self.0.clock.next = true.into();
        self.settle();
        let top = self.0.as_ref();
        let verdict = (top.v_fails.val().to_u16(), top.v_reason.val().to_u8());
        Output {
            message: top.m_valid.val().then(|| self.message()),
            verdict: top.v_valid.val().then_some(verdict),
            frame: top.f_valid.val().then(|| self.frame()),
            out,
            value: top.r_value.val().to_u32(),
            takes_collar,
        }
    }
}
