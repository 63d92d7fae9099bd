//! The venue's gRPC, as its proto files in `proto/` tell it: messages, clients, and what a server
//! implements. `api` serves it.
//!
//! The messages are those of the REST API in fewer bytes: prices and values are whole
//! ten-thousandths of the venue's currency, times are nanoseconds since 1970.

/// Package `outcry.v1`, generated.
#[allow(missing_docs, clippy::all, clippy::pedantic, unreachable_pub)]
pub mod v1 {
    tonic::include_proto!("outcry.v1");
}

/// The paths of all methods, as the proto files name them.
pub const METHODS: &[&str] = include!(concat!(env!("OUT_DIR"), "/methods.rs"));
