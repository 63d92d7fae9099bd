//! What a run is checked by: how many trades, how many shares, and a hash over every trade in
//! order.

use serde::Serialize;

/// Trades of a run, summed and hashed. The hash depends on the order of the trades, so two runs
/// with the same tally made the same trades in the same sequence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Tally {
    /// Number of trades.
    pub trades: u64,
    /// Shares traded.
    pub volume: u64,
    /// Order-sensitive hash over (maker, taker, price, quantity) of every trade; starts at 0.
    #[serde(serialize_with = "as_hex")]
    pub hash: u64,
}

impl Tally {
    /// Adds one trade; `maker` and `taker` are order ids of the workload.
    #[inline]
    pub fn trade(&mut self, maker: u64, taker: u64, price: u64, qty: u32) {
        self.trades += 1;
        self.volume += u64::from(qty);
        let mixed = maker.wrapping_mul(0x9E37_79B9_7F4A_7C15)
            ^ taker.wrapping_mul(0xC2B2_AE3D_27D4_EB4F)
            ^ price.wrapping_mul(0x1656_67B1_9E37_79F9)
            ^ u64::from(qty).wrapping_mul(0x27D4_EB2F_1656_67C5);
        self.hash = (self.hash ^ mixed).wrapping_mul(0x0100_0000_01B3).rotate_left(23);
    }
}

fn as_hex<S: serde::Serializer>(hash: &u64, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(&format_args!("{hash:016x}"))
}
