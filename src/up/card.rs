//! The simulated hardware of a demo, in line between the participants and the venue.

use std::error::Error;
use std::path::Path;
use std::process::Command;

use engine::telemetry::{Counter, Snapshot};
use nic::lab::Middle;
use serde_json::{Value, json};

use crate::hw;

/// Socket of its registers, in the folder of the demo.
pub(super) const SOCKET: &str = "card.sock";

/// The program that stands in line.
pub(super) fn command(middle: &Middle, folder: &Path) -> Command {
    let mut command = Command::new(hw::program());
    command.args(["inline", "--in", middle.firms_side, "--out", middle.venue_side, "--json"]);
    command.arg("--registers").arg(folder.join(SOCKET));
    middle.ns.adopt(&mut command);
    command
}

/// Whether there is such a program, before anything is started.
pub(super) fn check() -> Result<(), Box<dyn Error>> {
    match Command::new(hw::program()).arg("--version").output() {
        Ok(output) if output.status.success() => Ok(()),
        _ => Err("--hardware needs the program outcry-hw beside this one or on the path: \
                  `cargo xtask up --hardware` builds it"
            .into()),
    }
}

/// What went through it, as it said at its end, and what the engine made of its marks.
pub(super) fn report(said: &Value, page: &Snapshot) -> Value {
    json!({
        "frames": said["taken"]["frames"], "cycles": said["cycles"],
        "cycles_per_s": said["cycles_per_s"],
        "verified": page.get(Counter::OffloadRecords),
        "refused": page.get(Counter::OffloadRefusals),
        "stale": page.get(Counter::OffloadStale),
        "unmarked": page.get(Counter::OffloadUnmarked),
    })
}

/// The same for people.
pub(super) fn print(report: &Value) {
    println!(
        "hardware: {} messages marked by it and verified, no difference ({} refused, {} marked \
         while limits changed, {} without a mark); simulated at {} cycles/s, which says nothing \
         of a board",
        report["verified"],
        report["refused"],
        report["stale"],
        report["unmarked"],
        report["cycles_per_s"]
    );
}
