//! The market-data feed in hardware: `MoldUDP64` with ITCH 5.0.
//!
//! | Module | Part |
//! |---|---|
//! | [`top`] | the feed as a whole, with its ports |
//! | [`mod@line`] | a line of it, also usable alone, with its ports |
//! | [`lengths`], [`walker`] | message blocks at any alignment |
//! | [`kinds`], [`fields`], [`decoded`], [`numbers`] | types, fields, records, places |
//! | [`arbiter`], [`queue`], [`store`], [`turn`], [`emitter`] | one stream out of two lines |
//! | [`pair`] | how these are wired |
//! | [`message`] | results as software sees them |

pub mod arbiter;
pub mod decoded;
pub mod emitter;
pub mod fields;
pub mod kinds;
pub mod lengths;
pub mod line;
pub mod message;
pub mod numbers;
pub mod pair;
pub mod queue;
pub mod store;
pub mod top;
pub mod turn;
pub mod walker;

use line::FeedLine;
use rust_hdl::prelude::{Block, check_all, generate_verilog};
use top::Feed;

/// A design, wired and checked.
pub(crate) fn checked<D: Block>(mut design: Box<D>) -> Box<D> {
    design.connect_all();
    if let Err(fault) = check_all(design.as_ref()) {
        panic!("the design is faulty: {fault:?}");
    }
    design
}

/// A line of the feed, wired and checked.
///
/// # Panics
/// When rust-hdl finds a fault in the design.
#[must_use]
pub fn build_line() -> Box<FeedLine> {
    checked(Box::default())
}

/// A line of the feed in Verilog; the module is called `top`.
#[must_use]
pub fn line_verilog() -> String {
    generate_verilog(build_line().as_ref())
}

/// The feed, wired and checked.
///
/// # Panics
/// When rust-hdl finds a fault in the design.
#[must_use]
pub fn build() -> Box<Feed> {
    checked(Box::default())
}

/// The feed in Verilog; the module is called `top`.
#[must_use]
pub fn verilog() -> String {
    generate_verilog(build().as_ref())
}
