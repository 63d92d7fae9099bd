//! The unit in rust-hdl's own simulator.

use fpga::bbo::record::{Best, Quote, QuoteRecord};
use fpga::bbo::top::Bbo;
use rust_hdl::prelude::ToBits as _;

use crate::bbo::device::{BboDevice, BboInput, BboOutput};
use crate::feed::simulated::settle;

/// The unit, driven directly.
pub struct SimulatedBbo(Box<Bbo>);

impl Default for SimulatedBbo {
    fn default() -> Self {
        let mut device = Self(fpga::bbo::build());
        settle(device.0.as_mut());
        device
    }
}

impl BboDevice for SimulatedBbo {
    fn name(&self) -> &'static str {
        "rust-hdl"
    }

    fn cycle(&mut self, input: &BboInput) -> BboOutput {
        let top = self.0.as_mut();
        let (sequence, message) = input.message.unwrap_or_default();
        let [order_ref, other_ref, terms, head] = message.terms();
        top.cfg_locate.next = input.locate.to_bits();
        top.cfg_begin.next = input.begin;
        top.g_valid.next = input.gap;
        top.x_valid.next = input.message.is_some();
        top.x_sequence.next = sequence.to_bits();
        top.x_order_ref.next = order_ref.to_bits();
        top.x_other_ref.next = other_ref.to_bits();
        top.x_terms.next = terms.to_bits();
        top.x_head.next = head.to_bits();
        top.q_slot.next = input.asks.to_bits();
        top.clock.next = false.into();
        settle(top);
        let ready = top.x_ready.val();
        top.clock.next = true.into();
        settle(top);
        let best = |bits| Best::from_bits(bits);
        let record = top.b_valid.val().then(|| QuoteRecord {
            sequence: top.b_sequence.val().to_u64(),
            slot: top.b_slot.val().to_u16(),
            quote: Quote {
                bid: best(top.b_bid.val().to_u128()),
                offer: best(top.b_offer.val().to_u128()),
            },
        });
        let quote = Quote {
            bid: best(top.q_bid.val().to_u128()),
            offer: best(top.q_offer.val().to_u128()),
        };
        BboOutput { ready, record, quote }
    }
}
