//! OUCH 4.2 in both directions: a view is exactly the bytes it was made from.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::ouch42::{Inbound, Outbound};

fuzz_target!(|bytes: &[u8]| {
    let type_byte = bytes.first().copied().unwrap_or_default();
    match Inbound::parse(bytes) {
        Ok(message) => assert_eq!(message.as_bytes(), bytes),
        Err(_) => assert_ne!(Inbound::len_of(type_byte), Some(bytes.len())),
    }
    match Outbound::parse(bytes) {
        Ok(message) => assert_eq!(message.as_bytes(), bytes),
        Err(_) => assert_ne!(Outbound::len_of(type_byte), Some(bytes.len())),
    }
});
