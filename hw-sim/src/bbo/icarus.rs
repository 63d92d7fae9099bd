//! The unit in Icarus.

use std::io;
use std::path::Path;

use fpga::bbo::record::{Best, Quote, QuoteRecord};

use crate::bbo::device::{BboDevice, BboInput, BboOutput};
use crate::icarus::{Icarus, Said};

/// The unit in Icarus.
pub struct IcarusBbo(Icarus);

impl IcarusBbo {
    /// See [`Icarus::start`].
    ///
    /// # Errors
    /// When Icarus is missing, or does not take the design.
    pub fn start(folder: &Path) -> io::Result<Self> {
        Icarus::start(crate::kept("bbo"), folder, None).map(Self)
    }
}

impl BboDevice for IcarusBbo {
    fn name(&self) -> &'static str {
        "icarus"
    }

    fn cycle(&mut self, input: &BboInput) -> BboOutput {
        let (sequence, message) = input.message.unwrap_or_default();
        let [order_ref, other_ref, terms, head] = message.terms();
        let values = [
            ("cfg_locate", input.locate.into()),
            ("cfg_begin", input.begin.into()),
            ("g_valid", input.gap.into()),
            ("x_valid", input.message.is_some().into()),
            ("x_sequence", sequence.into()),
            ("x_order_ref", order_ref.into()),
            ("x_other_ref", other_ref.into()),
            ("x_terms", terms.into()),
            ("x_head", head.into()),
            ("q_slot", input.asks.into()),
        ];
        let said = self.0.step(&values);
        let said = said.unwrap_or_else(|error| panic!("icarus: {error}"));
        let record = said.is_set("b_valid").then(|| QuoteRecord {
            sequence: said.value("b_sequence") as u64,
            slot: said.value("b_slot") as u16,
            quote: quote(&said, ["b_bid", "b_offer"]),
        });
        let ready = said.before("x_ready") == 1;
        BboOutput { ready, record, quote: quote(&said, ["q_bid", "q_offer"]) }
    }
}

fn quote(said: &Said<'_>, ports: [&str; 2]) -> Quote {
    let [bid, offer] = ports.map(|port| Best::from_bits(said.value(port)));
    Quote { bid, offer }
}
