//! The board between two cables: what the golden model says goes out of B, with a right FCS; what
//! comes back is not touched; what is damaged, too short or too long goes nowhere.

use crate::common;
use fpga::record::FrameClass;
use fpga::registers;
use outcry_hw_sim::board::{Board, Cable, Side};
use outcry_hw_sim::generate::Generator;
use outcry_hw_sim::golden::Golden;
use outcry_hw_sim::random::Random;
use wire::registers::Access;

use crate::common::fcs;

/// Frames of a run, each way, and how many follow each other without a pause.
const FRAMES: u64 = 400;
const BATCH: u64 = 8;
const MINIMUM_BYTES: usize = 60;
/// With a VLAN tag.
const LONGEST_BYTES: usize = 1_518;
const GAP_BYTES: usize = 12;
const PREAMBLE: [u8; 8] = [0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0x55, 0xd5];

fn cable(frame: &[u8]) -> Cable {
    let bytes = [&PREAMBLE[..], frame, &fcs(frame)].concat();
    Cable { gap: GAP_BYTES, bytes, fault: None }
}

/// The frame on a cable; its preamble and FCS are right, and it is not too near to the one before.
fn frame(cable: &Cable) -> &[u8] {
    assert!(cable.gap >= GAP_BYTES, "a gap of {}", cable.gap);
    let frame = cable.bytes.strip_prefix(&PREAMBLE).unwrap();
    let (frame, check) = frame.split_last_chunk().unwrap();
    assert_eq!(*check, fcs(frame));
    assert!(frame.len() >= MINIMUM_BYTES);
    frame
}

/// Puts a frame on a cable, or something that must not come through; says whether it must.
fn spoil(random: &mut Random, frame: &mut Vec<u8>) -> (Cable, bool) {
    // What a sender does, most of them.
    if !random.one_in(20) {
        frame.resize(frame.len().max(MINIMUM_BYTES), 0);
    }
    let mut cable = cable(frame);
    let mut is_sound = (MINIMUM_BYTES..=LONGEST_BYTES).contains(&frame.len());
    let at = PREAMBLE.len() + random.below(frame.len() + 4);
    match random.below(24) {
        0 => cable.bytes[at] ^= 1 << random.below(8),
        1 => cable.fault = Some(at),
        2 => {
            // The cable is pulled; one byte short of a frame that ends with zeros is no less wrong.
            cable.bytes.truncate(at);
            if at < PREAMBLE.len() + 5 {
                // Nothing that would leave a beat: so nobody counts it.
                cable.bytes.truncate(PREAMBLE.len() + 4);
            }
        }
        _ => is_sound &= true,
    }
    if random.below(24) < 3 && !is_sound {
        cable.gap += random.below(40);
    }
    let untouched = cable.fault.is_none() && cable.bytes == self::cable(frame).bytes;
    (cable, is_sound && untouched)
}

/// Tables small enough for a serial line, and no rates: those count cycles.
fn tables(generator: &Generator) -> Golden {
    let mut golden = generator.golden().clone();
    golden.rates.clear();
    while golden.symbols.len() > 100 {
        golden.symbols.pop_last();
    }
    while golden.sessions.len() > 40 {
        golden.sessions.pop_last();
    }
    let used: Vec<_> = golden.sessions.values().map(|session| session.account).collect();
    golden.accounts.retain(|account, _| used.contains(&u16::from(*account)));
    golden
}

/// What must come out of B: plain, and with its trailer if it may have one.
type Right = (Vec<u8>, Option<Vec<u8>>);

/// Compares what came out of B; how many frames had their trailer.
fn compare(received: &[Cable], right: &[Right]) -> u32 {
    assert_eq!(received.len(), right.len(), "as many frames as must come out");
    let mut marked = 0;
    for (out, (plain, trailed)) in received.iter().map(frame).zip(right) {
        match trailed {
            Some(trailed) if out.len() > plain.len() => {
                let bytes = plain.len();
                assert_eq!(common::timeless(out, bytes), common::timeless(trailed, bytes));
                marked += 1;
            }
            _ => assert_eq!(out, plain),
        }
    }
    marked
}

#[test]
fn orders_go_out_with_trailers_and_replies_come_back() {
    let seed = common::seed("board");
    let (mut random, mut generator) = (Random::new(seed), Generator::new(seed));
    let mut golden = tables(&generator);
    let mut board = Board::new(seed);
    assert_eq!([Side::A, Side::B].map(|side| board.state(side)), [(false, false); 2]);
    board.load(&golden);
    assert_eq!([Side::A, Side::B].map(|side| board.state(side)), [(true, false); 2]);
    let (mut marked, mut damaged, mut lost) = (0, 0, 0);
    for _ in 0..common::long(FRAMES, 100 * FRAMES) / BATCH {
        let (mut right, mut replies) = (Vec::new(), Vec::new());
        for _ in 0..BATCH {
            let mut frame = generator.next_frame().frame;
            let (cable, is_sound) = spoil(&mut random, &mut frame);
            board.send(Side::A, &cable);
            if is_sound {
                right.push(common::right(&mut golden, &frame));
            } else {
                damaged += u32::from(cable.bytes.len() > PREAMBLE.len() + 4);
            }
            let mut reply = vec![0; random.pick(&[60, 61, 64, 200, 1_514, 1_518, 1_519, 30])];
            random.fill(&mut reply);
            let (cable, is_sound) = spoil(&mut random, &mut reply);
            board.send(Side::B, &cable);
            replies.extend(is_sound.then_some(reply));
            lost += u32::from(!is_sound);
        }
        board.settle();
        marked += compare(&board.received(Side::B), &right);
        let back = board.received(Side::A);
        assert!(back.iter().map(frame).eq(replies), "replies are not touched");
    }
    assert!(marked > 20 && damaged > 10 && lost > 10, "{marked} {damaged} {lost}");
    let said = counters(&mut board);
    assert_eq!(said[registers::TRAILERS], marked);
    assert_eq!(said[registers::FRAMES + FrameClass::Damaged as usize], damaged);
    assert_eq!([Side::A, Side::B].map(|side| board.state(side)), [(true, false); 2]);
}

/// The low halves of all counters.
fn counters(board: &mut Board) -> Vec<u32> {
    board.ask(&[Access::write(registers::SNAPSHOT, 1)]);
    let address = |number: usize| registers::COUNTERS + 8 * number as u16;
    let reads: Vec<_> =
        (0..registers::COUNTERS_COUNT).map(|number| Access::read(address(number))).collect();
    let answers = reads.chunks(32).flat_map(|some| board.ask(some)).collect::<Vec<_>>();
    assert!(answers.iter().map(|said| said.address).eq(reads.iter().map(|read| read.address)));
    answers.iter().map(|said| said.value.get()).collect()
}

#[test]
fn the_smallest_frames_pass_at_line_rate_both_ways() {
    let mut board = Board::new(common::seed("board at line rate"));
    let frames: Vec<Vec<u8>> = (0..common::long(500, 100_000))
        .map(|n| [n.to_be_bytes(); 8].concat()[..60].to_vec())
        .collect();
    for sent in &frames {
        board.send(Side::A, &cable(sent));
        board.send(Side::B, &cable(sent));
    }
    board.settle();
    for side in [Side::A, Side::B] {
        assert!(board.received(side).iter().map(frame).eq(&frames), "out of {side:?}");
        assert_eq!(board.state(side), (true, false));
    }
}

#[test]
fn the_serial_line_answers_what_it_was_asked() {
    let mut board = Board::new(common::seed("serial line"));
    let identity = Access::read(registers::IDENTITY);
    let said = Access { value: registers::IDENTITY_VALUE.into(), ..identity };
    assert_eq!(board.ask(&[identity]), [said]);
    // As many as an engine sends at once.
    assert_eq!(board.ask(&[identity; 32]), [said; 32]);
    let port = Access::write(registers::PORT, 4_711);
    assert_eq!(
        board.ask(&[port, Access::read(registers::PORT)]),
        [port, Access { kind: b'R', ..port }]
    );
    // Noise before a request, an address there is not, and a request that stops half-way.
    assert_eq!(board.serial(b"\x00xyz"), b"");
    assert_eq!(board.ask(&[Access::read(0x1000), Access { zero: 1, ..identity }]), []);
    assert_eq!(board.ask(&[identity]), [said]);
    assert_eq!(board.serial(b"W\x00\x00"), b"");
    // Longer than the 32,768 cycles that a request may rest: this many times 4,000 of the line.
    for _ in 0..12 {
        board.settle();
    }
    assert_eq!(board.ask(&[identity]), [said], "what was left of a request is forgotten");
}
