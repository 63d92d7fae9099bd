//! A frame from the wire, down to the last order in it: what is read, is built again.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::datagram::{Checksums, Datagram, DatagramTemplate, PAYLOAD_OFFSET, payload_mut};
use wire::moldudp64::{self, Packet};
use wire::ouch50::Inbound;

fuzz_target!(|frame: &[u8]| {
    let verified = Datagram::parse(frame, Checksums::Verify);
    let Ok(datagram) = Datagram::parse(frame, Checksums::Trust) else {
        assert!(verified.is_err(), "verifying only ever refuses more");
        return;
    };
    if let Ok(verified) = verified {
        assert_eq!(verified, datagram);
    }
    let mut rebuilt = vec![0; PAYLOAD_OFFSET + datagram.payload.len()];
    payload_mut(&mut rebuilt).copy_from_slice(datagram.payload);
    let template = DatagramTemplate::new(datagram.source, datagram.destination);
    for udp_checksum in [false, true] {
        let len = template.seal(&mut rebuilt, datagram.payload.len(), udp_checksum);
        assert_eq!(Datagram::parse(&rebuilt[..len], Checksums::Verify), Ok(datagram));
    }
    if let Ok(Packet::Data(data)) = moldudp64::parse_downstream(datagram.payload) {
        for message in data.messages() {
            let _ = Inbound::parse(message).map(|message| format!("{message:?}"));
        }
    }
});
