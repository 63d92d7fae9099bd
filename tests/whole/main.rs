//! The whole system in one program: a test program is linked anew with all of the house, and takes
//! longer to link than most of what is in it takes to run.
#![allow(clippy::unwrap_used)]

mod common;

mod bridge;
mod control;
mod control_plane;
mod crash;
mod days;
mod faults;
mod files;
mod night;
mod settings;
mod up;
mod walk;
mod witness;
