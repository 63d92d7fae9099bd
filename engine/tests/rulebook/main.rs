//! The core: against the slow model of its rules (`reference`), and rule by rule. One program,
//! since each would compile the core anew.
#![allow(missing_docs, clippy::unwrap_used)]

mod support;

mod bands;
mod breaker;
mod calls;
mod capacity;
mod control;
mod corrections;
mod crosses;
mod determinism;
mod groups;
mod night;
mod pegs;
mod phases;
mod protection;
mod recode;
mod reference;
mod risk;
mod rules;
mod special;
mod stops;
mod time;
