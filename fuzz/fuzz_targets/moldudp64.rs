//! MoldUDP64 packets: what is read, is built again to the same bytes.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::moldudp64::{
    Packet, PacketBuilder, parse_downstream, parse_request, write_end_of_session, write_heartbeat,
    write_request,
};

fuzz_target!(|bytes: &[u8]| {
    let mut rebuilt = vec![0; bytes.len()];
    if let Ok(header) = parse_request(bytes) {
        let (first_seq, count) = (header.sequence.get(), header.count.get());
        let len = write_request(&mut rebuilt, header.session, first_seq, count);
        assert_eq!(&rebuilt[..len], bytes);
    }
    let len = match parse_downstream(bytes) {
        Err(_) => return,
        Ok(Packet::Heartbeat { session, next_seq }) => {
            write_heartbeat(&mut rebuilt, session, next_seq)
        }
        Ok(Packet::EndOfSession { session, next_seq }) => {
            write_end_of_session(&mut rebuilt, session, next_seq)
        }
        Ok(Packet::Data(data)) => {
            assert_eq!(data.messages().count(), usize::from(data.count()));
            assert_eq!(data.next_seq(), data.first_seq + u64::from(data.count()));
            let mut builder = PacketBuilder::new(&mut rebuilt, data.session, data.first_seq);
            for message in data.messages() {
                builder.push(message).expect("the same messages take the same room");
            }
            builder.finish()
        }
    };
    assert_eq!(&rebuilt[..len], bytes);
});
