//! Best bid and offer of 1,024 symbols, out of the stream of the feed.
//!
//! | Module | Part |
//! |---|---|
//! | [`top`] | the unit, with its ports |
//! | [`control`], [`kind`], [`references`], [`intent`] | which step, and what a message does |
//! | [`orders`] | open orders by their reference |
//! | [`side`], [`shelf`], [`list`], [`level`], [`tail`], [`departure`] | the best levels of a side of every symbol |
//! | [`teller`], [`board`] | quotes, told and kept for who asks |
//! | [`record`] | results as software sees them |

pub mod board;
pub mod control;
pub mod departure;
pub mod intent;
pub mod kind;
pub mod level;
pub mod list;
pub mod orders;
pub mod record;
pub mod references;
pub mod shelf;
pub mod side;
pub mod tail;
pub mod teller;
pub mod top;

use rust_hdl::prelude::generate_verilog;
use top::Bbo;

/// The unit, wired and checked.
///
/// # Panics
/// When rust-hdl finds a fault in the design.
#[must_use]
pub fn build() -> Box<Bbo> {
    crate::feed::checked(Box::default())
}

/// The unit in Verilog; the module is called `top`.
#[must_use]
pub fn verilog() -> String {
    generate_verilog(build().as_ref())
}
