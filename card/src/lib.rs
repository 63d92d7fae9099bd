//! The line card as software sees it. The room `fpga` is built to this, `hw-sim` holds
//! it to this, and the engine fills the tables of it.
//!
//! | Module | Part |
//! |---|---|
//! | [`map`] | what a map of registers is |
//! | [`registers`] | addresses, what they mean, what is counted |
//! | [`market`] | the same for the market data unit |
//! | [`tables`] | rows of the tables, and which row a key has |
//! | [`record`] | frames, messages, checks and verdicts |

#[macro_use]
pub mod map;
pub mod market;
pub mod record;
pub mod registers;
pub mod tables;
