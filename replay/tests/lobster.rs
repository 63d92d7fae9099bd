//! LOBSTER files: a real hour, and lines of every kind of wrong.
#![allow(clippy::unwrap_used)]

mod common;

use std::fs::File;
use std::io::BufReader;

use outcry_replay::lobster::{LineFault, LobsterError, LobsterReplay, count_adds};

const HOUR: &str = "data/lobster-aapl-2012-06-21-0930-1030-messages.csv";

fn replay(text: &[u8]) -> Result<LobsterReplay, LobsterError> {
    let mut replay = LobsterReplay::new(count_adds(text)?);
    replay.read(text, |_| {})?;
    Ok(replay)
}

/// The published share for this hour, from an empty book: 4,008 of 4,055.
#[test]
fn an_hour_of_a_real_market_is_reproduced() {
    let path = common::shared(HOUR);
    if !path.exists() {
        let why = format!("../shared/{HOUR} is not there");
        return common::skipped("an_hour_of_a_real_market_is_reproduced", &why);
    }
    let open = || BufReader::new(File::open(&path).unwrap());
    let mut replay = LobsterReplay::new(count_adds(open()).unwrap());
    replay.read(open(), |_| {}).unwrap();
    let report = replay.report();
    assert_eq!((report.messages, report.malformed), (91_997, 0));
    assert_eq!((report.executions, report.executions_of_known), (4_067, 4_055));
    assert_eq!(report.reproduced, 4_008);
    assert_eq!(report.reproduced_in_place, 3_989);
    assert_eq!(report.unknown, 84);
    assert_eq!((report.orders, report.cancels, report.deletes), (44_256, 469, 41_004));
    assert_eq!((report.hidden_executions, report.refused), (2_201, 0));
}

#[test]
fn an_execution_is_found_by_priority_not_by_name() {
    // Two orders at one price: the older one must be hit, whatever the file says.
    let text = b"1.0,1,10,100,5000,1\n2.0,1,11,100,5000,1\n3.0,4,10,100,5000,1\n\
                 4.0,4,11,60,5000,1\n5.0,3,11,40,5000,1\n";
    let report = replay(text).unwrap().report();
    assert_eq!((report.reproduced, report.reproduced_in_place), (2, 2));
    assert_eq!(report.reproduced_share, Some(1.0));
    assert_eq!((report.trades, report.volume, report.resting), (2, 160, 0));

    // The younger one executed first: at that moment ours disagrees, over the file it does not.
    let text = b"1.0,1,10,100,5000,1\n2.0,1,11,100,5000,1\n3.0,4,11,100,5000,1\n\
                 4.0,4,10,100,5000,1\n";
    let report = replay(text).unwrap().report();
    assert_eq!((report.reproduced, report.reproduced_in_place), (2, 0));
}

#[test]
fn line_ends_and_the_last_line_are_tolerated() {
    let text = b"1.0,1,10,100,5001,1\r\n\r\n2.0,2,10,40,5001,1\r\n3.0,4,10,60,5001,1";
    let report = replay(text).unwrap().report();
    assert_eq!((report.messages, report.malformed, report.reproduced), (3, 0, 1));
}

#[test]
fn malformed_lines_are_counted_with_their_numbers() {
    let long = "9".repeat(1_000);
    let text = format!(
        "1.0,1,10,100,5000,1\n2.0,1,11,-5,5000,1\nnonsense\n{long}\n3.0,1,12,0,5000,1\n\
         4.0,1,13,100,0,1\n5.0,3,10,100,5000,1\n"
    );
    let replay = replay(text.as_bytes()).unwrap();
    let expected = [
        (2, LineFault::Size),
        (3, LineFault::Columns(1)),
        (4, LineFault::TooLong),
        (5, LineFault::Size),
        (6, LineFault::Price),
    ];
    assert_eq!(replay.faults(), expected);
    assert_eq!((replay.report().malformed, replay.report().messages), (5, 2));
}

#[test]
fn a_header_is_refused_and_so_is_a_file_without_messages() {
    let header = replay(b"Time,Type,Order ID,Size,Price,Direction\n1.0,1,10,100,5000,1\n");
    assert!(matches!(header, Err(LobsterError::HeaderLine { .. })));
    let none = replay(b"1;2;3\n4;5;6\n").err().unwrap().to_string();
    assert!(none.contains("none of 2 lines"), "{none}");
}

#[test]
fn events_of_unknown_and_gone_orders_are_counted() {
    let text = b"1.0,3,1,100,5000,1\n1.0,4,2,100,5000,1\n1.0,1,3,100,5000,1\n\
                 1.0,4,3,100,5000,1\n1.0,3,3,10,5000,1\n0.5,1,4,100,5000,1\n\
                 1.0,1,4,100,5000,1\n1.0,3,4,90,5000,1\n";
    let report = replay(text).unwrap().report();
    assert_eq!((report.unknown, report.gone), (2, 1));
    assert_eq!((report.time_backwards, report.repeated_adds, report.size_differs), (1, 1, 1));
}

#[test]
fn damaged_files_never_panic() {
    let seed = common::seed();
    let mut random = common::Random(seed);
    let good = b"34200.0,1,10,100,5000,1\n34200.1,2,10,40,5000,1\n34200.2,4,10,60,5000,1\n\
                 34201.0,1,11,100,5000,-1\n34202.0,7,0,0,-1,-1\n34203.0,3,11,100,5000,-1\n";
    for round in 0..5_000 {
        let mut bytes = good.to_vec();
        for _ in 0..=random.below(6) {
            let at = random.below(bytes.len() as u64) as usize;
            bytes[at] = b"0123456789,.-\n\r\xff"[random.below(16) as usize];
        }
        let outcome = std::panic::catch_unwind(|| replay(&bytes).is_ok());
        assert!(outcome.is_ok(), "panic in round {round}, OUTCRY_SEED={seed}");
    }
}
