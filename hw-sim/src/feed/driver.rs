//! The driver of feed decoders: the same frames through the golden model and a device, compared
//! record by record.

use crate::driver::Difference;
use crate::feed::coverage::LineCoverage;
use crate::feed::device::{LineDevice, LineInput};
use crate::feed::generate::LineGenerator;
use crate::feed::line::{FRAME_CYCLES, Line};

/// What a run did.
#[derive(Clone, Debug, Default)]
pub struct LineRun {
    /// What came up in the golden model.
    pub coverage: LineCoverage,
    /// Cycles simulated.
    pub cycles: u64,
}

/// Sends `frames` frames of the seed through golden model and line.
///
/// # Errors
/// The first difference, with seed, number and bytes of the frame at which it showed.
///
/// # Panics
/// Never: every record is due before the run ends.
pub fn run_line(
    device: &mut dyn LineDevice,
    seed: u64,
    frames: u64,
) -> Result<LineRun, Difference> {
    let mut generator = LineGenerator::new(seed);
    let golden = *generator.golden();
    let mut line = Line::new(golden);
    let mut run = LineRun::default();
    for number in 0..=frames {
        let stimulus = (number < frames).then(|| generator.next_frame());
        if let Some(stimulus) = &stimulus {
            let (messages, record) = line.queue(stimulus);
            run.coverage.add(stimulus, &messages, record);
        }
        // Behind the last frame until its record must have come.
        let mut drain = if stimulus.is_none() { FRAME_CYCLES + 1 } else { 0 };
        while drain > 0 || !line.is_sent() {
            drain = drain.saturating_sub(1);
            run.cycles += 1;
            let beat = line.step(run.cycles);
            let said =
                device.cycle(&LineInput { beat, port: golden.port, session: golden.session });
            line.check(run.cycles, &said).map_err(|what| {
                let name = device.name();
                let frame = stimulus.as_ref().map(|frame| format!("{frame:x?}"));
                let frame = frame.unwrap_or_default();
                Difference(format!("OUTCRY_SEED={seed} frame {number}: {name} {what}\n{frame}"))
            })?;
        }
    }
    assert!(line.is_done(), "records are due within {FRAME_CYCLES} cycles");
    Ok(run)
}
