//! The API from outside, in one program: linking takes longer than most of what is in it.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "../../../market/tests/venue/mod.rs"]
mod venue;

mod authorisation;
mod browser;
mod connections;
mod faults;
mod identity;
mod kyc;
mod money;
mod news;
mod notifications;
mod oauth;
mod orders;
mod ownership;
mod pages;
mod passkeys;
mod process;
mod records;
mod rotation;
mod rpc;
mod staff;
mod staff_login;
mod stream;
