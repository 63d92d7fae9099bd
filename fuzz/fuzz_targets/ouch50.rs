//! OUCH 5.0 in both directions: what is read, is written again to the same bytes, but for an empty
//! optional appendage, which is left out.

#![no_main]

use libfuzzer_sys::fuzz_target;
use wire::ouch50::{Appendage, Inbound, Outbound, TagValue};

fn check(bytes: &[u8], body: &[u8], appendage: Appendage<'_>, rewritten: &[u8]) {
    if appendage.is_empty() {
        assert_eq!(body, &bytes[..body.len()]);
        assert_eq!(&rewritten[..body.len()], body);
        assert!(rewritten[body.len()..].iter().all(|byte| *byte == 0));
    } else {
        assert_eq!(rewritten, bytes);
    }
}

fuzz_target!(|bytes: &[u8]| {
    let mut rewritten = vec![0; bytes.len() + 2];
    if let Ok(message) = Inbound::parse(bytes) {
        let elements: Vec<TagValue<'_>> = message.appendage().iter().collect();
        let len = message.write(&elements, &mut rewritten).expect("what was read fits");
        check(bytes, message.body(), message.appendage(), &rewritten[..len]);
        let again = Inbound::parse(&rewritten[..len]).expect("what was written is read");
        assert_eq!(again, message);
    }
    if let Ok(message) = Outbound::parse(bytes) {
        let elements: Vec<TagValue<'_>> = message.appendage().iter().collect();
        let len = message.write(&elements, &mut rewritten).expect("what was read fits");
        check(bytes, message.body(), message.appendage(), &rewritten[..len]);
        let again = Outbound::parse(&rewritten[..len]).expect("what was written is read");
        assert_eq!(again, message);
    }
});
