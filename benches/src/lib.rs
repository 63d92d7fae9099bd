//! Whole-path measurements. Every number comes with its floor: the least that any engine would have
//! to do for the same input, measured in the same run.
//!
//! | Module | What it is |
//! |---|---|
//! | [`match_book`] | messages a second and nanoseconds a message through the core, in process |
//! | [`depth`] | what an order costs when many rest |
//! | [`flow`] | the workload as its client would send it |
//! | [`floor`] | the floor of that: read, one slot, one quantity, one report |
//! | [`report_ring`] | where both write their reports |
//! | [`machine`] | what it was measured on, and how the measuring thread ran |
//! | [`huge`] | memory on huge pages, touched beforehand |
//! | [`wire`] | an order in and its reply out, over a real interface |
//! | [`durable`] | the price of the journal: latency and rate, beside a bare write and no journal |
//! | [`trader`] | the client of a measurement, which checks every reply |
//! | [`beside_floor`] | a workload file replayed with its floor beside it |
//! | [`stats`] | medians and spreads |

pub mod beside_floor;
pub mod depth;
pub mod durable;
pub mod floor;
pub mod flow;
pub mod huge;
pub mod machine;
pub mod match_book;
pub mod report_ring;
pub mod stats;
pub mod trader;
pub mod wire;
