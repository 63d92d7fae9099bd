//! The market-data feed in hardware: `MoldUDP64` with ITCH 5.0.
//!
//! | Module | Part |
//! |---|---|
//! | [`line`] | a line of the feed as a whole, with its ports |
//! | [`lengths`], [`walker`] | message blocks at any alignment |
//! | [`kinds`], [`fields`], [`decoded`], [`numbers`] | types, fields, records, places |
//! | [`message`] | results as software sees them |

pub mod decoded;
pub mod fields;
pub mod kinds;
pub mod lengths;
pub mod line;
pub mod message;
pub mod numbers;
pub mod walker;

use line::FeedLine;
use rust_hdl::prelude::{Block as _, check_all, generate_verilog};

/// A line of the feed, wired and checked.
///
/// # Panics
/// When rust-hdl finds a fault in the design.
#[must_use]
pub fn build_line() -> Box<FeedLine> {
    let mut design = Box::new(FeedLine::default());
    design.connect_all();
    if let Err(fault) = check_all(design.as_ref()) {
        panic!("the design is faulty: {fault:?}");
    }
    design
}

/// A line of the feed in Verilog; the module is called `top`.
#[must_use]
pub fn line_verilog() -> String {
    generate_verilog(build_line().as_ref())
}
