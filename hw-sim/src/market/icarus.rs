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
        let [a, b] = input.beats.map(|beat| (beat.is_some(), beat.unwrap_or_default()));
        let values = [
            ("a_valid", a.0.into()),
            ("a_last", a.1.last.into()),
            ("a_error", a.1.error.into()),
            ("a_empty", a.1.empty.into()),
            ("a_data", a.1.data.into()),
            ("b_valid", b.0.into()),
            ("b_last", b.1.last.into()),
            ("b_error", b.1.error.into()),
            ("b_empty", b.1.empty.into()),
            ("b_data", b.1.data.into()),
            ("r_address", input.address.into()),
            ("r_write", input.write.is_some().into()),
            ("r_data", input.write.unwrap_or_default().into()),
            ("c_ready", input.ready.into()),
        ];
        let said = self.0.step(&values);
        let said = said.unwrap_or_else(|error| panic!("icarus: {error}"));
        let record = || QuoteRecord {
            sequence: said.value("q_sequence") as u64,
            slot: said.value("q_slot") as u16,
            quote: Quote {
                bid: Best::from_bits(said.value("q_bid")),
                offer: Best::from_bits(said.value("q_offer")),
            },
        };
        let collar =
            || Collar::from_bits(said.before("c_row") as u16, said.before("c_limits") as u64);
        MarketOutput {
            record: said.is_set("q_valid").then(record),
            gap: said
                .is_set("g_valid")
                .then(|| (said.value("g_from") as u64, said.value("g_to") as u64)),
            collar: (said.before("c_valid") == 1).then(collar),
            value: said.value("r_value") as u32,
        }
    }
}
