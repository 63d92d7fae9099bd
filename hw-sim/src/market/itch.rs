//! Messages of ITCH 5.0 as bytes, of the types that change a book, and trades.

use fpga::feed::message::FeedMessage;

/// The bytes of a message.
///
/// # Panics
/// When it is of another type.
#[must_use]
pub fn bytes(message: &FeedMessage) -> Vec<u8> {
    let mut out = vec![message.kind];
    out.extend(message.locate.to_be_bytes());
    out.extend([0; 2]);
    out.extend(&message.timestamp_ns.to_be_bytes()[2..]);
    out.extend(message.order_ref.to_be_bytes());
    let shares = message.shares.to_be_bytes();
    match message.kind {
        b'A' | b'F' | b'P' => {
            out.push(message.side);
            out.extend(shares);
            out.extend(message.symbol.to_be_bytes());
            out.extend(message.price.to_be_bytes());
            match message.kind {
                b'F' => out.extend(b"OUTC"),
                b'P' => out.extend(message.other_ref.to_be_bytes()),
                _ => {}
            }
        }
        b'E' | b'C' => {
            out.extend(shares);
            out.extend(message.other_ref.to_be_bytes());
            if message.kind == b'C' {
                out.push(message.printable);
                out.extend(message.price.to_be_bytes());
            }
        }
        b'X' => out.extend(shares),
        b'D' => {}
        // A cross: of its fields nothing is decoded.
        b'Q' => out.resize(40, 0),
        b'U' => {
            out.extend(message.other_ref.to_be_bytes());
            out.extend(shares);
            out.extend(message.price.to_be_bytes());
        }
        kind => panic!("type {} is not sent", kind as char),
    }
    out
}
