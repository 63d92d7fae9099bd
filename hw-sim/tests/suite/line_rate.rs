//! Line rate: a million frames without a cycle between them, of every smallest kind, and no record
//! of a frame or message is lost or late.

use crate::common;

#[cfg(verilated)]
#[test]
fn a_million_frames_back_to_back_lose_nothing() {
    use outcry_hw_sim::burst::Dense;
    use outcry_hw_sim::driver::run_frames;
    use outcry_hw_sim::generate::Generator;
    use outcry_hw_sim::random::Random;
    use outcry_hw_sim::verilated::Verilated;

    const FRAMES: u64 = 1_000_000;
    let seed = common::seed("line_rate");
    let mut random = Random::new(seed);
    let golden = Generator::new(seed).golden().clone();
    // Each kind by itself, and all of them mixed; packed frames are long, so few of them.
    let share = |dense| if dense == Dense::Packed { FRAMES / 200 } else { FRAMES / 5 };
    let mut frames = 0;
    for (number, dense) in (1..).zip(Dense::ALL) {
        let mut device = Verilated::new((seed as i32 ^ number).max(1));
        let stimuli = (0..share(dense)).map(|_| dense.frame(&golden, &mut random));
        let run = run_frames(&mut device, &golden, None, stimuli);
        let run = run.unwrap_or_else(|difference| panic!("{dense:?}: {difference}"));
        assert_eq!(run.coverage.back_to_back, run.frames);
        frames += run.frames;
    }
    assert!(frames >= FRAMES);
    let mut device = Verilated::new((seed as i32).max(1));
    let mut mixer = Random::new(!seed);
    let stimuli = (0..FRAMES / 20).map(|_| {
        let dense = mixer.pick(&Dense::ALL[..5]);
        dense.frame(&golden, &mut random)
    });
    let run = run_frames(&mut device, &golden, None, stimuli);
    run.unwrap_or_else(|difference| panic!("mixed: {difference}"));
}

#[cfg(not(verilated))]
#[test]
fn a_million_frames_back_to_back_lose_nothing() {
    common::skip("a_million_frames_back_to_back", "no verilator or no c++ on the path");
}
