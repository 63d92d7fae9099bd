//! A SoupBinTCP stream: what is read, is written again, and a cut stream reads the same.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::soupbintcp::{Packet, next_packet};

fuzz_target!(|stream: &[u8]| {
    let mut rest = stream;
    while let Ok(Some((packet, len))) = next_packet(rest) {
        let mut written = vec![0; packet.encoded_len()];
        packet.encode(&mut written).expect("a packet fits its length");
        let has_number = matches!(packet, Packet::LoginRequest(_) | Packet::LoginAccepted { .. });
        if has_number {
            assert_eq!(next_packet(&written), Ok(Some((packet, len))));
        } else {
            assert_eq!(written, &rest[..len]);
        }
        assert_eq!(next_packet(&rest[..len - 1]), Ok(None));
        rest = &rest[len..];
    }
});
