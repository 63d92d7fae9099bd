//! The hardware of the venue, written in rust-hdl: what stands in line between switch and server,
//! decodes order entry and marks every message, ahead of the engine.
//!
//! | Module | Part |
//! |---|---|
//! | [`order_entry`] | the pipeline as a whole, with its ports |
//! | [`pipeline`], [`front`] | from beats to verdicts, and to messages |
//! | [`parser`] | Ethernet II, VLAN, IPv4, UDP |
//! | [`untag`], [`headers`], [`checksum`], [`span`], [`mold`] | its parts |
//! | [`session`] | session key to account |
//! | [`decoder`] | `MoldUDP64` blocks and OUCH 5.0 messages at any alignment |
//! | [`blocks`], [`walker`], [`capture`], [`fields`], [`kinds`], [`shape`] | its parts |
//! | [`terms`], [`price`] | what the checks need of a message, before it has ended |
//! | [`risk`] | the risk checks and the verdict |
//! | [`symbol`], [`notional`], [`exposure`], [`history`], [`kills`] | its parts |
//! | [`summary`] | what a frame was |
//! | [`egress`] | frames out, with the records of their messages |
//! | [`arrivals`], [`marking`], [`outlet`], [`pick`], [`known`], [`words`], [`seal`], [`crc`], [`exit`] | its parts |
//! | [`desk`] | what software sees |
//! | [`bus`], [`decode`], [`commands`], [`counters`] | its parts |
//! | [`feed`] | the market-data feed |
//! | [`bbo`] | best bid and offer out of its stream |
//! | [`market`] | both, with registers, and collars that follow the quotes |
//! | [`memory`] | block RAM |
//! | [`record`], [`tables`], [`registers`] | results, tables and registers as software sees them, from the room `card` |
//!
//! rust-hdl simulates some expressions otherwise than the Verilog it writes for them behaves. The
//! test `lint` refuses those, and every run of `hw-sim` compares both with the golden model.

pub mod arrivals;
pub mod bbo;
pub mod blocks;
pub mod bus;
pub mod capture;
pub mod checksum;
pub mod commands;

pub mod counters;
pub mod crc;
pub mod decode;
pub mod decoder;
pub mod desk;
pub mod egress;
pub mod exit;
pub mod exposure;
pub mod feed;
pub mod fields;
pub mod front;
pub mod headers;
pub mod history;
pub mod kills;
pub mod kinds;
pub mod known;
pub mod market;
pub mod marking;
pub mod memory;
pub mod mold;
pub mod notional;
pub mod order_entry;
pub mod outlet;
pub mod parser;
pub mod pick;
pub mod pipeline;
pub mod price;
pub mod risk;
pub mod seal;
pub mod session;
pub mod shape;
pub mod span;
pub mod summary;
pub mod symbol;
pub mod terms;
pub mod untag;
pub mod walker;
pub mod words;

pub use card::market as market_registers;
pub use card::{record, registers, tables};

use order_entry::OrderEntry;
use rust_hdl::prelude::{Block as _, check_all};

/// The pipeline, wired and checked. On the heap: it is larger than a stack frame should be.
///
/// # Panics
/// When rust-hdl finds a fault in the design.
#[must_use]
pub fn build() -> Box<OrderEntry> {
    let mut design = Box::new(OrderEntry::default());
    design.connect_all();
    if let Err(fault) = check_all(design.as_ref()) {
        panic!("the design is faulty: {fault:?}");
    }
    design
}

/// The pipeline in Verilog; the module is called `top`.
#[must_use]
pub fn verilog() -> String {
    rust_hdl::prelude::generate_verilog(build().as_ref())
}

/// Writes a design as Verilog.
pub type Writer = fn() -> String;

/// Every design whose Verilog is kept, by the name of its file.
pub const DESIGNS: [(&str, Writer); 5] = [
    ("order_entry", verilog),
    ("feed_line", feed::line_verilog),
    ("feed", feed::verilog),
    ("bbo", bbo::verilog),
    ("market", market::verilog),
];
