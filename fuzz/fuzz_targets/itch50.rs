//! A BinaryFILE of ITCH 5.0 messages: the file is written again to the same bytes, and each view is
//! exactly the bytes it was made from.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::binaryfile::{Reader, write_message};
use wire::itch50::{Message, message_len};

fuzz_target!(|file: &[u8]| {
    let mut rewritten = vec![0; file.len()];
    let mut len = 0;
    let mut reader = Reader::new(file);
    for message in reader.by_ref().map_while(Result::ok) {
        len += write_message(message, &mut rewritten[len..]).expect("what was read fits");
        match Message::parse(message) {
            Ok(read) => {
                assert_eq!(read.as_bytes(), message);
                assert_eq!(read.header().message_type, message[0]);
            }
            Err(_) => assert_ne!(message_len(message[0]), Some(message.len())),
        }
    }
    assert_eq!(len, reader.offset());
    assert_eq!(rewritten[..len], file[..len]);
});
