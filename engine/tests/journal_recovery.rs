//! What recovery makes of every kind of tear and damage: a torn tail is cut, all else is refused.
#![allow(clippy::unwrap_used)]

mod journal_support;

use std::fs;
use std::path::Path;

use journal_support::*;
use outcry_engine::journal::*;

/// Three frames of 5, 5 and 12 commands in one segment.
fn three_frames(dir: &Path) -> Vec<(usize, usize)> {
    write_frames(dir, &[5, 10, 22]);
    let found = frames(&segment(dir, 1));
    assert_eq!(found.len(), 3);
    found
}

/// One frame of several blocks behind a small one.
fn a_long_last_frame(dir: &Path) -> Vec<(usize, usize)> {
    write_frames(dir, &[5, 205]);
    let found = frames(&segment(dir, 1));
    assert!(found.len() == 2 && found[1].1 > 2 * BLOCK_BYTES);
    found
}

/// Recovers what `bytes` in segment 1 make of the journal, then goes on writing it.
fn expect_cut(dir: &Path, bytes: &[u8], kept: u64, torn_at: Option<usize>) {
    fs::write(segment(dir, 1), bytes).unwrap();
    let recovered = recover_checked(dir).unwrap();
    assert_eq!(recovered.last.0, kept);
    assert_eq!(recovered.torn.as_ref().map(|torn| torn.offset as usize), torn_at);
    drop(recovered);
    let again = recover_checked(dir).unwrap();
    assert_eq!((again.last.0, again.torn), (kept, None), "the cut did not last");
}

fn zeroed_from(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at..].fill(0);
    bytes
}

#[test]
fn a_tear_at_every_byte_is_cut() {
    let dir = scratch();
    let found = three_frames(dir.path());
    let whole = fs::read(segment(dir.path(), 1)).unwrap();
    let (offset, content) = found[2];
    for cut in 0..content {
        let torn_at = (cut > 0).then_some(offset);
        expect_cut(dir.path(), &zeroed_from(&whole, offset + cut), 10, torn_at);
    }
    // In the padding nothing is missing.
    for cut in [content, content + 1, BLOCK_BYTES - 1, BLOCK_BYTES] {
        expect_cut(dir.path(), &zeroed_from(&whole, offset + cut), 22, None);
    }
}

#[test]
fn a_tear_in_a_frame_of_many_blocks_is_cut() {
    let mut rng = Rng::seeded("a_tear_in_a_frame_of_many_blocks_is_cut");
    let dir = scratch();
    let (offset, content) = a_long_last_frame(dir.path())[1];
    let whole = fs::read(segment(dir.path(), 1)).unwrap();
    for _ in 0..150 {
        let cut = 1 + rng.below(content as u64 - 1) as usize;
        expect_cut(dir.path(), &zeroed_from(&whole, offset + cut), 5, Some(offset));
    }
    // A disk may write the sectors of one write in any order: any of them may be missing.
    for _ in 0..150 {
        let mut bytes = whole.clone();
        let sectors = content.div_ceil(512) as u64;
        let surely = rng.below(sectors);
        for sector in 0..sectors {
            if sector == surely || rng.below(2) == 0 {
                let at = offset + sector as usize * 512;
                bytes[at..at + 512].fill(0);
            }
        }
        let anything = bytes[offset..].iter().any(|&byte| byte != 0);
        expect_cut(dir.path(), &bytes, 5, anything.then_some(offset));
    }
}

#[test]
fn a_file_cut_short_is_a_tear() {
    let dir = scratch();
    let found = three_frames(dir.path());
    let whole = fs::read(segment(dir.path(), 1)).unwrap();
    let (offset, content) = found[2];
    for cut in (1..content).step_by(37) {
        expect_cut(dir.path(), &whole[..offset + cut], 10, Some(offset));
    }
    expect_cut(dir.path(), &whole[..offset], 10, None);
    expect_cut(dir.path(), &whole[..offset + content], 22, None);
    // And the journal goes on behind it, in the next segment when there is no room left.
    let mut journal = open(small(dir.path()));
    append_to(&mut journal, 500);
    journal.close().unwrap();
    assert_eq!(recover_checked(dir.path()).unwrap().last.0, 500);
}

/// Refused, with file and offset named, and every file left as it was.
fn expect_refused(dir: &Path, what: &str) -> JournalError {
    let before = contents(dir);
    let error = recover_checked(dir).expect_err(what);
    assert_eq!(contents(dir), before, "{what}: recovery changed a broken journal");
    let message = error.to_string();
    assert!(message.contains("segment-"), "{what}: no file in: {message}");
    let error_of_verify = verify(dir, |_| ()).expect_err(what).to_string();
    if !matches!(error, JournalError::WrongShard { .. }) {
        assert_eq!(error_of_verify, message, "verify and recovery disagree");
    }
    error
}

fn contents(dir: &Path) -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(dir)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|e| (e.file_name().into_string().unwrap(), fs::read(e.path()).unwrap()))
        .filter(|(name, _)| name != "journal.lock")
        .collect();
    files.sort();
    files
}

/// Like [`expect_refused`], without the slow look of `verify`.
fn expect_broken(dir: &Path, from: usize, to: usize, what: &str) {
    match recover_checked(dir).expect_err(what) {
        JournalError::Broken { offset, .. }
        | JournalError::Version { offset, .. }
        | JournalError::WrongShard { offset, .. } => {
            assert!((from..=to).contains(&(offset as usize)), "{what}: offset {offset}");
        }
        other => panic!("{what}: {other}"),
    }
}

/// One bit, anywhere in the middle frame: header, commands, end mark, padding.
#[test]
fn a_flipped_bit_in_the_middle_is_refused() {
    let mut rng = Rng::seeded("a_flipped_bit_in_the_middle_is_refused");
    let dir = scratch();
    let found = three_frames(dir.path());
    let path = segment(dir.path(), 1);
    let whole = fs::read(&path).unwrap();
    for frame in &found[..2] {
        for at in frame.0..frame.0 + BLOCK_BYTES {
            let mut bytes = whole.clone();
            bytes[at] ^= 1 << rng.below(8);
            fs::write(&path, &bytes).unwrap();
            expect_broken(dir.path(), frame.0, frame.0, &format!("byte {at} of the middle"));
        }
    }
}

/// The last frame was acknowledged: damage there must not pass for a tear.
#[test]
fn a_flipped_bit_in_the_last_frame_is_refused() {
    let mut rng = Rng::seeded("a_flipped_bit_in_the_last_frame_is_refused");
    let dir = scratch();
    let found = three_frames(dir.path());
    let path = segment(dir.path(), 1);
    let whole = fs::read(&path).unwrap();
    let (offset, _) = found[2];
    for at in offset..offset + BLOCK_BYTES {
        let mut bytes = whole.clone();
        bytes[at] ^= 1 << rng.below(8);
        fs::write(&path, &bytes).unwrap();
        expect_broken(dir.path(), offset, offset, &format!("byte {at} of the last frame"));
    }
}

/// Bytes where there should be zeros: behind the end, and between a segment's end and the next.
#[test]
fn garbage_behind_the_end_is_refused() {
    let dir = scratch();
    let found = three_frames(dir.path());
    let path = segment(dir.path(), 1);
    let whole = fs::read(&path).unwrap();
    let end = found[2].0 + BLOCK_BYTES;
    let mut bytes = whole.clone();
    bytes[end..].fill(0xA5);
    fs::write(&path, &bytes).unwrap();
    expect_refused(dir.path(), "garbage up to the end of the segment");
    fs::write(&path, &whole).unwrap();
    let mut second = fs::read(segment(dir.path(), 2)).unwrap_or(vec![0; 64 << 10]);
    second[100] = 1;
    second[9000] = 1;
    fs::write(segment(dir.path(), 2), &second).unwrap();
    expect_refused(dir.path(), "garbage in the segment made ahead");
}

#[test]
fn frames_swapped_doubled_or_erased_are_refused() {
    let dir = scratch();
    let found = three_frames(dir.path());
    let path = segment(dir.path(), 1);
    let whole = fs::read(&path).unwrap();
    let block = |n: usize| found[n].0..found[n].0 + BLOCK_BYTES;
    let rewrite = |what: &str, order: [usize; 3]| {
        let mut bytes = whole.clone();
        for (place, frame) in order.into_iter().enumerate() {
            bytes[block(place)].copy_from_slice(&whole[block(frame)]);
        }
        fs::write(&path, &bytes).unwrap();
        expect_refused(dir.path(), what);
    };
    rewrite("first two swapped", [1, 0, 2]);
    rewrite("last two swapped", [0, 2, 1]);
    rewrite("one doubled", [0, 1, 1]);
    rewrite("one missing", [0, 2, 2]);
    let mut bytes = whole.clone();
    bytes[block(1)].fill(0);
    fs::write(&path, &bytes).unwrap();
    let error = expect_refused(dir.path(), "the middle one erased").to_string();
    assert!(error.contains(&format!("at byte {}", found[1].0)), "{error}");
}

/// Two journals of the same commands differ in nothing but their batches; a frame of one, put into
/// the other where its sequence fits, is caught by the chain alone.
#[test]
fn a_frame_of_another_journal_is_refused() {
    let (ours, theirs) = (scratch(), scratch());
    let found = three_frames(ours.path());
    write_frames(theirs.path(), &[4, 10, 22]);
    let (ours_path, theirs_path) = (segment(ours.path(), 1), segment(theirs.path(), 1));
    let foreign = fs::read(&theirs_path).unwrap();
    let at = frames(&theirs_path)
        .into_iter()
        .find(|&(at, _)| foreign[at + 24..at + 32] == 11u64.to_le_bytes())
        .expect("a frame that starts at command 11")
        .0;
    let mut bytes = fs::read(&ours_path).unwrap();
    let place = found[2].0;
    bytes[place..place + BLOCK_BYTES].copy_from_slice(&foreign[at..at + BLOCK_BYTES]);
    fs::write(&ours_path, &bytes).unwrap();
    let error = expect_refused(ours.path(), "a frame of another journal").to_string();
    assert!(error.contains("hash"), "{error}");
}

/// A journal of several segments, `last` commands in all.
fn many_segments(dir: &Path, last: u64) -> u64 {
    let config = JournalConfig { segment_bytes: 16 << 10, frame_bytes_max: 8 << 10, ..small(dir) };
    let mut journal = open(config);
    append_to(&mut journal, last);
    journal.close().unwrap();
    let mut index = 1;
    while segment(dir, index).exists() && !frames(&segment(dir, index)).is_empty() {
        index += 1;
    }
    index - 1
}

#[test]
fn segments_missing_swapped_or_erased_are_refused() {
    let dir = scratch();
    let written = many_segments(dir.path(), 3000);
    assert!(written >= 5, "{written} segments");
    let with = |what: &str, change: &dyn Fn(&Path)| {
        let copied = scratch();
        copy(dir.path(), copied.path());
        change(copied.path());
        expect_refused(copied.path(), what)
    };
    for missing in [1, 2, written - 1] {
        let error = with("missing", &|at| fs::remove_file(segment(at, missing)).unwrap());
        assert!(matches!(error, JournalError::MissingSegment { .. }), "{error}");
    }
    with("swapped", &|at| {
        fs::rename(segment(at, 2), at.join("aside")).unwrap();
        fs::rename(segment(at, 3), segment(at, 2)).unwrap();
        fs::rename(at.join("aside"), segment(at, 3)).unwrap();
    });
    with("erased", &|at| fs::write(segment(at, 3), vec![0; 16 << 10]).unwrap());
    with("emptied", &|at| fs::write(segment(at, 3), b"").unwrap());
    with("a bit behind the last frame of an earlier segment", &|at| {
        let path = segment(at, 2);
        let (last, content) = *frames(&path).last().unwrap();
        let end = last + content.next_multiple_of(BLOCK_BYTES);
        let mut bytes = fs::read(&path).unwrap();
        // With the segment full to the brim there is nothing behind; then touch the last frame.
        let place = if end < bytes.len() { end } else { end - 1 };
        bytes[place] ^= 1;
        fs::write(&path, bytes).unwrap();
    });
}

#[test]
fn another_shard_and_another_format_are_refused() {
    let dir = scratch();
    three_frames(dir.path());
    let error = recover(dir.path(), 2, |_| ()).unwrap_err();
    let expected = matches!(error, JournalError::WrongShard { found: 1, expected: 2, .. });
    assert!(expected, "{error}");
    let path = segment(dir.path(), 1);
    let mut bytes = fs::read(&path).unwrap();
    bytes[8] = 2;
    fs::write(&path, bytes).unwrap();
    let error = expect_refused(dir.path(), "another format");
    assert!(matches!(error, JournalError::Version { found: 2, supported: 1, .. }), "{error}");
}

/// The write order on disk, cut at a random byte, is what a crash leaves. Whatever frames were
/// whole by then come back, nothing else does, and the journal goes on from there.
#[test]
fn random_crash_points() {
    let mut rng = Rng::seeded("random_crash_points");
    let dir = scratch();
    let segments = many_segments(dir.path(), 2500);
    let mut ends = Vec::new();
    for index in 1..=segments {
        let path = segment(dir.path(), index);
        let bytes = fs::read(&path).unwrap();
        for (at, content) in frames(&path) {
            let count = u32::from_le_bytes(bytes[at + 12..at + 16].try_into().unwrap());
            ends.push((index, at, content, u64::from(count)));
        }
    }
    for _ in 0..200 {
        let last = rng.below(ends.len() as u64) as usize;
        let (index, at, content, _) = ends[last];
        let cut = rng.below(content as u64) as usize;
        let kept: u64 = ends[..last].iter().map(|end| end.3).sum();
        let crashed = scratch();
        for whole in 1..index {
            fs::copy(segment(dir.path(), whole), segment(crashed.path(), whole)).unwrap();
        }
        let mut bytes = zeroed_from(&fs::read(segment(dir.path(), index)).unwrap(), at + cut);
        if rng.below(2) == 0 {
            bytes.truncate(at + cut);
        }
        fs::write(segment(crashed.path(), index), bytes).unwrap();
        if rng.below(2) == 0 {
            fs::write(segment(crashed.path(), index + 1), vec![0; 16 << 10]).unwrap();
        }
        let recovered = recover_checked(crashed.path()).unwrap();
        assert_eq!((recovered.last.0, recovered.torn.is_some()), (kept, cut > 0));
        let config = JournalConfig { segment_bytes: 16 << 10, ..small(crashed.path()) };
        let mut journal = Journal::start(config, recovered).unwrap();
        append_to(&mut journal, kept + 40);
        journal.close().unwrap();
        assert_eq!(recover_checked(crashed.path()).unwrap().last.0, kept + 40);
    }
}

#[test]
fn empty_folders_and_leftovers_are_a_fresh_start() {
    let dir = scratch();
    let nested = dir.path().join("not/yet/there");
    assert_eq!(recover_checked(&nested).unwrap().last.0, 0);
    assert!(nested.join("journal.lock").exists());
    let unfinished = nested.join("segment-0000000001.new");
    fs::write(&unfinished, vec![0; 5000]).unwrap();
    fs::write(segment(&nested, 1), vec![0; 4096]).unwrap();
    fs::write(nested.join("notes.txt"), "not ours").unwrap();
    let recovered = recover_checked(&nested).unwrap();
    assert_eq!((recovered.last.0, recovered.segments, recovered.frames), (0, 1, 0));
    assert!(!unfinished.exists() && nested.join("notes.txt").exists());
}

/// `verify` and `dump` change nothing, tell a tear from damage, and stop where they are told.
#[test]
fn inspection_reports_and_changes_nothing() {
    let dir = scratch();
    let found = three_frames(dir.path());
    let path = segment(dir.path(), 1);
    let whole = fs::read(&path).unwrap();
    fs::write(&path, zeroed_from(&whole, found[2].0 + 100)).unwrap();
    let before = contents(dir.path());
    let mut steps = 0;
    let report = verify(dir.path(), |_| steps += 1).unwrap();
    assert_eq!((report.last.0, report.frames, report.bytes, steps), (10, 2, 8192, 2));
    let torn = report.torn.expect("a torn tail");
    assert_eq!((torn.offset, torn.bytes), (found[2].0 as u64, 4096));
    assert_eq!(contents(dir.path()), before);
    let mut seen = Vec::new();
    dump(dir.path(), |command| {
        seen.push(*command);
        if command.seq.0 == 7 {
            return std::ops::ControlFlow::Break(());
        }
        std::ops::ControlFlow::Continue(())
    })
    .unwrap();
    assert_eq!(seen, (1..=7).map(nth).collect::<Vec<_>>());
    let nothing = scratch();
    assert!(matches!(verify(nothing.path(), |_| ()), Err(JournalError::Absent(_))));
    let gone = nothing.path().join("gone");
    assert!(matches!(verify(&gone, |_| ()), Err(JournalError::Absent(_))));
    assert!(matches!(verify(&path, |_| ()), Err(JournalError::NotADirectory(_))));
}
