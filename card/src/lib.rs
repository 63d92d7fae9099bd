//! The line card as software sees it. The room `fpga` is built to this, `hw-sim` holds
//! it to this, and the engine fills the tables of it.
//!
//! | Module | Part |
//! |---|---|
//! | [`registers`] | addresses, what they mean, what is counted |
//! | [`tables`] | rows of the tables, and which row a key has |
//! | [`record`] | frames, messages, checks and verdicts |

pub mod record;
pub mod registers;
pub mod tables;
