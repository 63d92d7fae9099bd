//! HTTP out of the house: to webhooks and identity providers, and to no place inside the house.
//!
//! Users say where webhooks go, so a request must not reach what only we can reach. A name is
//! resolved once, every address it has must be public, and the connection goes to the address that
//! was looked at, so that a name which changes its mind in between changes nothing. Redirects are
//! not followed, proxies of the environment are not used, and time and bytes are bounded.

mod address;
mod client;

pub use address::is_public;
pub use client::{Answer, Client, OutboundError, Reach};
