//! How long one durable 4 KiB write takes here: the floor under every durable acknowledgement.

use std::fs::{self, OpenOptions};
use std::io;
use std::os::unix::fs::{FileExt as _, OpenOptionsExt as _};
use std::time::{Duration, Instant};

use super::Finding;

const BLOCK_BYTES: usize = 4096;
const BLOCKS: u64 = 64;
const WRITES: u64 = 256;

/// O_DIRECT demands memory aligned to the logical block; 4096 satisfies every disk.
#[repr(align(4096))]
struct Block([u8; BLOCK_BYTES]);

/// Times a burst of synchronous direct writes, the way the journal does them.
pub(super) fn sync_write() -> Finding {
    const NAME: &str = "disk, sync write";
    match burst() {
        Ok(mut took) => {
            took.sort_unstable();
            let at = |share: f64| took[((took.len() - 1) as f64 * share) as usize].as_micros();
            let found = format!(
                "4 KiB O_DIRECT|O_DSYNC in this folder: p50 {} us, p99 {} us ({WRITES} writes)",
                at(0.5),
                at(0.99),
            );
            if at(0.5) <= 200 {
                Finding::good(NAME, found)
            } else {
                Finding::limited(
                    NAME,
                    found,
                    "each durable acknowledgement waits for such a write: put the journal on an \
                     NVMe disk with power-loss protection",
                )
            }
        }
        Err(error) => Finding::absent(
            NAME,
            format!("no direct synchronous write in this folder: {error}"),
            "run it in a folder you may write to, on a file system with O_DIRECT (ext4, xfs)",
        ),
    }
}

fn burst() -> io::Result<Vec<Duration>> {
    let path = format!(".outcry-doctor-{}", std::process::id());
    let file = OpenOptions::new()
        .write(true)
        .create_new(true)
        .custom_flags(libc::O_DIRECT | libc::O_DSYNC)
        .open(&path)?;
    // The name goes at once: the space goes with the descriptor, even after `kill -9`.
    fs::remove_file(&path)?;
    let block = Block([0x5a; BLOCK_BYTES]);
    let write = |index: u64| file.write_all_at(&block.0, index % BLOCKS * BLOCK_BYTES as u64);
    // First pass allocates the extents, as the journal's pre-written segments have theirs.
    (0..BLOCKS).try_for_each(write)?;
    (0..WRITES)
        .map(|index| {
            let start = Instant::now();
            write(index).map(|()| start.elapsed())
        })
        .collect()
}
