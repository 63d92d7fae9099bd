//! The shard around the core: what goes in as bytes and comes out as bytes. One program, since
//! each would compile the core anew.
#![allow(missing_docs, clippy::unwrap_used)]

extern crate outcry_engine as engine;

#[path = "../support/mod.rs"]
mod support;

mod bridge_ring;
mod control;
mod feed_packing;
mod offload;
mod phases;
mod protection;
mod sessions;
mod special;
