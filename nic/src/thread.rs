//! Where a thread runs and how urgently.

use std::collections::BTreeMap;
use std::fmt;
use std::io;
use std::sync::OnceLock;

/// What became of the request for real-time priority; to be shown, never required.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Realtime {
    /// The thread runs under `SCHED_FIFO` with this priority.
    Granted(u8),
    /// The kernel's refusal and what to do about it; the thread runs on as before.
    Refused(String),
}

impl fmt::Display for Realtime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Granted(priority) => write!(f, "fifo:{priority}"),
            Self::Refused(reason) => write!(f, "refused: {reason}"),
        }
    }
}

/// The cores this process may use, the one that devices have interrupted least so far last: the
/// best place for a thread that polls. One that never lets go of the core to which a disk reports
/// also keeps the kernel from finishing what that disk is asked for, until the real-time
/// throttling stops it. The answer is that of the first call.
#[must_use]
pub fn cores() -> &'static [usize] {
    static CORES: OnceLock<Vec<usize>> = OnceLock::new();
    CORES.get_or_init(|| {
        let mut cores: Vec<_> =
            core_affinity::get_core_ids().unwrap_or_default().iter().map(|core| core.id).collect();
        cores.sort_unstable();
        let table = std::fs::read_to_string("/proc/interrupts").unwrap_or_default();
        let interrupts = device_interrupts(&table);
        let of = |core: &usize| interrupts.get(core).copied().unwrap_or(0);
        cores.sort_by_key(|core| std::cmp::Reverse(of(core)));
        cores
    })
}

/// Interrupts of devices by core, from the text of `/proc/interrupts`: the numbered lines. The
/// named ones, timers and calls among cores, follow the load and not the place.
fn device_interrupts(table: &str) -> BTreeMap<usize, u64> {
    let mut lines = table.lines();
    let header = lines.next().unwrap_or_default().split_whitespace();
    let columns: Vec<usize> =
        header.filter_map(|name| name.strip_prefix("CPU")?.parse().ok()).collect();
    let mut counts = BTreeMap::new();
    for line in lines {
        let Some((name, rest)) = line.split_once(':') else { continue };
        if name.trim().parse::<u32>().is_err() {
            continue;
        }
        for (core, count) in columns.iter().zip(rest.split_whitespace()) {
            *counts.entry(*core).or_insert(0) += count.parse().unwrap_or(0);
        }
    }
    counts
}

/// Pins the calling thread to a core.
///
/// # Errors
/// A message that names the cores there are.
pub fn pin(core: usize) -> Result<(), String> {
    let cores = cores();
    if !cores.contains(&core) {
        return Err(format!("core {core} is not among those this process may use: {cores:?}"));
    }
    if core_affinity::set_for_current(core_affinity::CoreId { id: core }) {
        Ok(())
    } else {
        Err(format!("pinning to core {core}: {}", io::Error::last_os_error()))
    }
}

/// Keeps the calling thread on some cores, and every thread that it starts from now on.
///
/// # Errors
/// A message that names the cores there are.
pub fn confine(wanted: &[usize]) -> Result<(), String> {
    let cores = cores();
    if wanted.is_empty() || wanted.iter().any(|core| !cores.contains(core)) {
        return Err(format!("cores {wanted:?}: this process may use some of {cores:?}"));
    }
    // SAFETY: a set of cores is plain numbers, for which zero is a value.
    let mut set: libc::cpu_set_t = unsafe { std::mem::zeroed() };
    for core in wanted {
        // SAFETY: writes into the set; the kernel has said that there is this core, so it fits.
        unsafe { libc::CPU_SET(*core, &mut set) };
    }
    let bytes = std::mem::size_of::<libc::cpu_set_t>();
    // SAFETY: reads one set of that size; 0 is the calling thread.
    match unsafe { libc::sched_setaffinity(0, bytes, &raw const set) } {
        0 => Ok(()),
        _ => Err(format!("confining to cores {wanted:?}: {}", io::Error::last_os_error())),
    }
}

/// Has the calling thread step back by so much (`nice`) behind others, and every thread that it
/// starts from now on. There is no way back without privileges.
///
/// # Errors
/// The kernel's refusal.
pub fn step_back(by: u8) -> Result<(), String> {
    // SAFETY: no memory is passed; 0 is the calling thread. Refused it is never.
    let now = unsafe { libc::getpriority(libc::PRIO_PROCESS, 0) };
    // SAFETY: as before; beyond the last priority is the last one.
    match unsafe { libc::setpriority(libc::PRIO_PROCESS, 0, now + libc::c_int::from(by)) } {
        0 => Ok(()),
        _ => Err(format!("nice {by}: {}", io::Error::last_os_error())),
    }
}

/// Asks for `SCHED_FIFO` for the calling thread; priorities go from 1 to 99.
///
/// A spinning thread keeps every ordinary thread off its core: leave the kernel one. See
/// [`throttling`] for the part of each second it will be stopped anyway.
#[must_use]
pub fn realtime(priority: u8) -> Realtime {
    let parameters = libc::sched_param { sched_priority: libc::c_int::from(priority) };
    // SAFETY: reads one sched_param; 0 is the calling thread.
    if unsafe { libc::sched_setscheduler(0, libc::SCHED_FIFO, &raw const parameters) } == 0 {
        return Realtime::Granted(priority);
    }
    let error = io::Error::last_os_error();
    let advice = match error.raw_os_error() {
        Some(libc::EINVAL) => "priorities go from 1 to 99",
        _ => "run as root, grant cap_sys_nice, or set rtprio in /etc/security/limits.conf",
    };
    Realtime::Refused(format!("SCHED_FIFO {priority}: {error}; {advice}"))
}

/// Makes all memory of the process resident and keeps it so, that of later allocations too: no page
/// fault can then fall into the handling of an order.
///
/// # Errors
/// The kernel's refusal and what to do about it; nothing is locked then.
pub fn lock_memory() -> Result<(), String> {
    // SAFETY: no memory is passed.
    if unsafe { libc::mlockall(libc::MCL_CURRENT | libc::MCL_FUTURE) } == 0 {
        return Ok(());
    }
    let error = io::Error::last_os_error();
    Err(format!("mlockall: {error}; run as root, grant cap_ipc_lock, or raise the memlock limit"))
}

/// A note about real-time throttling when it is on: a spinning real-time thread is then stopped
/// for a part of every period, some 50 ms a second by default, which shows as the worst latency.
#[must_use]
pub fn throttling() -> Option<String> {
    let read = |name: &str| -> Option<i64> {
        let text = std::fs::read_to_string(format!("/proc/sys/kernel/{name}")).ok()?;
        text.trim().parse().ok()
    };
    let (runtime_us, period_us) = (read("sched_rt_runtime_us")?, read("sched_rt_period_us")?);
    if runtime_us < 0 || runtime_us >= period_us {
        return None;
    }
    Some(format!(
        "real-time threads are stopped for {} of every {period_us} us; \
         `sysctl -w kernel.sched_rt_runtime_us=-1` turns that off",
        period_us - runtime_us
    ))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn interrupts_of_devices_are_counted_by_core() {
        let table = "      CPU0  CPU2\n  9:   1   20  chip  9-edge  disk\nLOC: 700 800  timer\n \
                     10:  5  300  chip  8-edge  card 7\nERR:  3\n";
        let counts = device_interrupts(table);
        assert_eq!(counts.into_iter().collect::<Vec<_>>(), [(0, 6), (2, 320)]);
        assert!(device_interrupts("").is_empty());
    }

    #[test]
    fn pins_to_a_core_there_is_and_to_no_other() {
        let core = *cores().first().expect("this test runs on a core");
        std::thread::spawn(move || {
            pin(core).expect("a core of this process");
            // SAFETY: no memory is passed.
            assert_eq!(unsafe { libc::sched_getcpu() }, core as libc::c_int);
        })
        .join()
        .expect("the pinned thread finishes");
        let error = pin(100_000).expect_err("no machine has that many cores");
        assert!(error.contains("100000") && error.contains(&core.to_string()), "{error}");
    }

    #[test]
    fn what_a_confined_thread_starts_is_confined_and_steps_back_too() {
        let core = *cores().last().expect("this test runs on a core");
        // SAFETY: no memory is passed.
        let nice = unsafe { libc::getpriority(libc::PRIO_PROCESS, 0) };
        std::thread::spawn(move || {
            confine(&[core]).expect("a core of this process");
            step_back(3).expect("everybody may step back");
            let heir = std::thread::spawn(move || {
                // SAFETY: no memory is passed.
                let nice = unsafe { libc::getpriority(libc::PRIO_PROCESS, 0) };
                // SAFETY: no memory is passed.
                (unsafe { libc::sched_getcpu() }, nice)
            });
            let expected = (core as libc::c_int, (nice + 3).min(19));
            assert_eq!(heir.join().expect("it finishes"), expected);
        })
        .join()
        .expect("the confined thread finishes");
        assert!(confine(&[]).is_err(), "nowhere");
        let error = confine(&[core, 100_000]).expect_err("no machine has that many cores");
        assert!(error.contains("100000"), "{error}");
    }

    #[test]
    fn realtime_is_granted_or_refused_with_advice() {
        let outcome = std::thread::spawn(|| realtime(1)).join().expect("the thread finishes");
        match outcome {
            Realtime::Granted(priority) => assert_eq!(priority, 1),
            Realtime::Refused(reason) => assert!(reason.contains("cap_sys_nice"), "{reason}"),
        }
        let Realtime::Refused(reason) = realtime(200) else { panic!("no such priority") };
        assert!(reason.contains("1 to 99"), "{reason}");
    }
}
