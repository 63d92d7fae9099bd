//! A bank and an identity provider that are not real, as programs of their own: `sim-bank` and
//! `sim-kyc`. They speak JSON lines over TCP on loopback, one question and one answer a connection,
//! and fail in the ways that real ones do, when the amount or the name asks for it.

pub mod bank;
pub mod cli;
pub mod files;
pub mod provider;
pub mod server;
