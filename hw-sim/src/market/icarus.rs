//! The unit in Icarus.

use std::io;
use std::path::Path;

use fpga::bbo::record::{Best, Quote, QuoteRecord};

use crate::device::Collar;
use crate::icarus::Icarus;
use crate::market::device::{MarketDevice, MarketInput, MarketOutput};

/// The unit in Icarus.
pub struct IcarusMarket(Icarus);

impl IcarusMarket {
    /// See [`Icarus::start`].
    ///
    /// # Errors
    /// When Icarus is missing, or does not take the design.
    pub fn start(folder: &Path) -> io::Result<Self> {
        Icarus::start(crate::kept("market"), folder, None).map(Self)
    }
}

impl MarketDevice for IcarusMarket {
    fn name(&self) -> &'static str {
        "icarus"
    }

    fn cycle(&mut self, input: &MarketInput) -> MarketOutput {
        let [a, b] = input.beats.map(Option::unwrap_or_default);
        let values = [
            ("a_valid", input.beats[0].is_some().into()),
            ("a_last", a.last.into()),
            ("a_error", a.error.into()),
            ("a_empty", a.empty.into()),
            ("a_data", a.data.into()),
            ("b_valid", input.beats[1].is_some().into()),
            ("b_last", b.last.into()),
            ("b_error", b.error.into()),
            ("b_empty", b.empty.into()),
            ("b_data", b.data.into()),
            ("r_write", input.write.is_some().into()),
            ("r_address", input.address.into()),
            ("r_data", input.write.unwrap_or_default().into()),
            ("c_ready", input.ready.into()),
        ];
        let said = self.0.step(&values);
        let said = said.unwrap_or_else(|error| panic!("icarus: {error}"));
        let best = |name| Best::from_bits(said.value(name));
        let record = said.is_set("q_valid").then(|| QuoteRecord {
            sequence: said.value("q_sequence") as u64,
            slot: said.value("q_slot") as u16,
            quote: Quote { bid: best("q_bid"), offer: best("q_offer") },
        });
        let collar =
            || Collar::from_bits(said.before("c_row") as u16, said.before("c_limits") as u64);
        MarketOutput {
            record,
            gap: said
                .is_set("g_valid")
                .then(|| (said.value("g_from") as u64, said.value("g_to") as u64)),
            collar: (said.before("c_valid") == 1).then(collar),
            value: said.value("r_value") as u32,
        }
    }
}
