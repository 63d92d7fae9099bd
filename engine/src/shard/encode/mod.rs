//! From events to bytes. Which event becomes which message is decided here and nowhere else.

pub mod elements;
pub mod itch;
mod notice;
pub mod ouch;
