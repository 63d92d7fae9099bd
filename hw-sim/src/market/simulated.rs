//! The unit in rust-hdl's own simulator.

use fpga::bbo::record::{Best, Quote, QuoteRecord};
use fpga::market::top::Market;
use rust_hdl::prelude::ToBits as _;

use crate::device::{Beat, Collar};
use crate::feed::simulated::settle;
use crate::market::device::{MarketDevice, MarketInput, MarketOutput};

/// The unit, driven directly.
pub struct SimulatedMarket(Box<Market>);

impl Default for SimulatedMarket {
    fn default() -> Self {
        let mut device = Self(fpga::market::build());
        settle(device.0.as_mut());
        device
    }
}

impl MarketDevice for SimulatedMarket {
    fn name(&self) -> &'static str {
        "rust-hdl"
    }

    fn cycle(&mut self, input: &MarketInput) -> MarketOutput {
        let top = self.0.as_mut();
        let Beat { data, last, empty, error } = input.beats[0].unwrap_or_default();
        top.a_valid.next = input.beats[0].is_some();
        top.a_data.next = data.to_bits();
        top.a_last.next = last;
        top.a_empty.next = empty.to_bits();
        top.a_error.next = error;
        let Beat { data, last, empty, error } = input.beats[1].unwrap_or_default();
        top.b_valid.next = input.beats[1].is_some();
        top.b_data.next = data.to_bits();
        top.b_last.next = last;
        top.b_empty.next = empty.to_bits();
        top.b_error.next = error;
        top.r_address.next = u64::from(input.address).to_bits();
        top.r_write.next = input.write.is_some();
        top.r_data.next = input.write.unwrap_or_default().to_bits();
        top.c_ready.next = input.ready;
        top.clock.next = false.into();
        settle(top);
        let (row, limits) = (top.c_row.val().to_u16(), top.c_limits.val().to_u64());
        let collar = top.c_valid.val().then(|| Collar::from_bits(row, limits));
        top.clock.next = true.into();
        settle(top);
        let record = top.q_valid.val().then(|| QuoteRecord {
            sequence: top.q_sequence.val().to_u64(),
            slot: top.q_slot.val().to_u16(),
            quote: Quote {
                bid: Best::from_bits(top.q_bid.val().to_u128()),
                offer: Best::from_bits(top.q_offer.val().to_u128()),
            },
        });
        MarketOutput {
            record,
            gap: top.g_valid.val().then(|| (top.g_from.val().to_u64(), top.g_to.val().to_u64())),
            collar,
            value: top.r_value.val().to_u32(),
        }
    }
}
