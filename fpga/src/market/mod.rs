//! The market data unit: both lines of a feed in, best bid and offer out, with registers.
//!
//! | Module | Part |
//! |---|---|
//! | [`top`] | the unit, with its ports |
//! | [`desk`] | what software sees |
//! | [`settings`], [`answers`] | its parts: what was written, what is read |
//! | [`collars`], [`limits`] | collars of order entry that follow the quotes |
//!
//! The feed itself is [`feed`](crate::feed), what follows the books [`bbo`](crate::bbo).

pub mod answers;
pub mod collars;
pub mod desk;
pub mod limits;
pub mod settings;
pub mod top;

use rust_hdl::prelude::generate_verilog;
use top::Market;

/// The unit, wired and checked.
///
/// # Panics
/// When rust-hdl finds a fault in the design.
#[must_use]
pub fn build() -> Box<Market> {
    crate::feed::checked(Box::default())
}

/// The unit in Verilog; the module is called `top`.
#[must_use]
pub fn verilog() -> String {
    generate_verilog(build().as_ref())
}
