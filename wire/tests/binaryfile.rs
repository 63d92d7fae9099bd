//! `BinaryFILE`: what is written is read, in one piece or many, and a broken file says where.

#![allow(clippy::unwrap_used)]

use outcry_wire::BufferFull;
use outcry_wire::binaryfile::{BinaryFileError, END, Reader, write_message};
use proptest::prelude::*;

fn write(messages: &[Vec<u8>]) -> Vec<u8> {
    let mut file = Vec::new();
    for message in messages {
        let mut room = vec![0xee; message.len() + 2];
        assert_eq!(write_message(message, &mut room), Ok(room.len()));
        assert_eq!(write_message(message, &mut vec![0; message.len() + 1]), Err(BufferFull));
        file.extend(room);
    }
    file
}

#[test]
fn a_zero_length_ends_the_file() {
    let mut file = write(&[b"one".to_vec(), b"two".to_vec()]);
    file.extend(END);
    file.extend(b"\0\x03not");
    let mut reader = Reader::new(&file);
    assert!(!reader.at_end_mark());
    let messages: Vec<_> = reader.by_ref().collect();
    assert_eq!(messages, [Ok(&b"one"[..]), Ok(b"two")]);
    assert_eq!((reader.offset(), reader.at_end_mark(), reader.next()), (10, true, None));
}

#[test]
fn a_broken_file_says_where() {
    let file = write(&[b"one".to_vec(), b"two".to_vec()]);
    for len in 0..=file.len() {
        let mut reader = Reader::new(&file[..len]);
        let error = reader.by_ref().find_map(Result::err);
        let expected = match len {
            0 | 5 | 10 => None,
            1 | 6 => Some(BinaryFileError::LengthTruncated { offset: len - 1 }),
            _ => {
                let offset = if len < 5 { 2 } else { 7 };
                let available = len - offset;
                Some(BinaryFileError::MessageTruncated { offset, needed: 3, available })
            }
        };
        assert_eq!(error, expected);
        assert_eq!((reader.next(), reader.at_end_mark()), (None, false));
        // What is left is where the next piece goes on.
        assert_eq!(reader.offset(), len / 5 * 5);
    }
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        messages in prop::collection::vec(prop::collection::vec(any::<u8>(), 1..60), 0..20),
    ) {
        let file = write(&messages);
        let read: Result<Vec<_>, _> = Reader::new(&file).collect();
        prop_assert_eq!(read.unwrap(), messages.iter().map(Vec::as_slice).collect::<Vec<_>>());
    }

    #[test]
    fn no_bytes_panic(bytes in prop::collection::vec(0..6u8, 0..100)) {
        let mut reader = Reader::new(&bytes);
        while reader.next().is_some() {}
        prop_assert!(reader.offset() <= bytes.len());
    }
}
