//! Kernel, CPU, clock, memory and scheduling, as `/proc` and `/sys` tell them.

use std::fs;

use super::Finding;

pub(super) fn findings() -> Vec<Finding> {
    let cpuinfo = fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    vec![
        version(),
        cores(&cpuinfo),
        clock(&cpuinfo),
        governor(),
        huge_pages(&fs::read_to_string("/proc/meminfo").unwrap_or_default()),
        transparent_huge_pages(),
        locked_memory(&fs::read_to_string("/proc/self/limits").unwrap_or_default()),
        realtime_priority(),
        realtime_throttle(),
    ]
}

/// A one-line file of `/proc` or `/sys`, or `None` where this kernel has no such knob.
fn knob(path: &str) -> Option<String> {
    fs::read_to_string(path).ok().map(|text| text.trim().to_owned())
}

/// The value behind `key`, up to the end of the line: `key   : value` or `key: value`.
fn field<'a>(text: &'a str, key: &str) -> Option<&'a str> {
    text.lines().find_map(|line| {
        let (name, value) = line.split_once(':')?;
        (name.trim() == key).then(|| value.trim())
    })
}

fn version() -> Finding {
    const NAME: &str = "kernel";
    let release = knob("/proc/sys/kernel/osrelease").unwrap_or_default();
    let mut numbers = release.split(['.', '-']).map_while(|part| part.parse::<u32>().ok());
    let version = (numbers.next().unwrap_or(0), numbers.next().unwrap_or(0));
    // BPF links for XDP came with 5.9; without them a program outlives a killed process.
    if version >= (5, 9) {
        Finding::good(NAME, format!("Linux {release}"))
    } else {
        Finding::absent(NAME, format!("Linux {release}"), "AF_XDP as used here needs Linux 5.9")
    }
}

fn cores(cpuinfo: &str) -> Finding {
    const NAME: &str = "cores";
    let model = field(cpuinfo, "model name").unwrap_or("unknown CPU");
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let isolated = knob("/sys/devices/system/cpu/isolated").unwrap_or_default();
    let found = format!(
        "{cores} x {model}, isolated: {}",
        if isolated.is_empty() { "none" } else { &isolated }
    );
    if cores < 4 {
        let change = "shard, journal and clients share cores: four cores give each its own";
        Finding::limited(NAME, found, change)
    } else if isolated.is_empty() {
        let change = "boot with isolcpus=<shard cores> nohz_full=<shard cores> and pin the shard";
        Finding::limited(NAME, found, change)
    } else {
        Finding::good(NAME, found)
    }
}

fn clock(cpuinfo: &str) -> Finding {
    const NAME: &str = "clock";
    let source = knob("/sys/devices/system/clocksource/clocksource0/current_clocksource")
        .unwrap_or_else(|| "unknown".to_owned());
    let flags = field(cpuinfo, "flags").unwrap_or_default();
    let steady = ["constant_tsc", "nonstop_tsc"]
        .iter()
        .all(|wanted| flags.split_whitespace().any(|flag| flag == *wanted));
    let found = format!(
        "clocksource {source}, TSC {}",
        if steady { "constant and non-stop" } else { "not steady" }
    );
    if steady && source == "tsc" {
        Finding::good(NAME, found)
    } else {
        let change = "latencies are read from the TSC: boot with clocksource=tsc on a CPU (or a \
                      hypervisor setting) with an invariant TSC";
        Finding::limited(NAME, found, change)
    }
}

fn governor() -> Finding {
    const NAME: &str = "frequency";
    match knob("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor") {
        None => Finding::good(NAME, "no governor to see here (virtual machine or fixed clock)"),
        Some(governor) if governor == "performance" => Finding::good(NAME, "performance"),
        Some(governor) => Finding::limited(
            NAME,
            governor,
            "for c in /sys/devices/system/cpu/cpu*/cpufreq/scaling_governor; do echo performance \
             > $c; done",
        ),
    }
}

fn huge_pages(meminfo: &str) -> Finding {
    const NAME: &str = "huge pages";
    let number =
        |key| field(meminfo, key).and_then(|value| value.split(' ').next()?.parse::<u64>().ok());
    let (total, free) = (number("HugePages_Total"), number("HugePages_Free"));
    let (total, free) = (total.unwrap_or(0), free.unwrap_or(0));
    let page_kib = number("Hugepagesize").unwrap_or(0);
    let found = format!("{free} of {total} free, {page_kib} KiB each");
    if free >= 8 {
        Finding::good(NAME, found)
    } else {
        let change = "echo 64 > /proc/sys/vm/nr_hugepages; until then frame memory is on small \
                      pages";
        if total == 0 {
            Finding::absent(NAME, found, change)
        } else {
            Finding::limited(NAME, found, change)
        }
    }
}

fn transparent_huge_pages() -> Finding {
    const NAME: &str = "transparent huge";
    let Some(setting) = knob("/sys/kernel/mm/transparent_hugepage/enabled") else {
        return Finding::good(NAME, "not built into this kernel");
    };
    if setting.contains("[always]") {
        let change = "khugepaged may stall a thread while it merges pages: echo madvise > \
                      /sys/kernel/mm/transparent_hugepage/enabled";
        Finding::limited(NAME, setting, change)
    } else {
        Finding::good(NAME, setting)
    }
}

fn locked_memory(limits: &str) -> Finding {
    const NAME: &str = "locked memory";
    const NEEDED_BYTES: u64 = 64 << 20;
    let soft = limits
        .lines()
        .find_map(|line| line.strip_prefix("Max locked memory"))
        .and_then(|rest| rest.split_whitespace().next())
        .unwrap_or("unknown");
    let enough =
        soft == "unlimited" || soft.parse::<u64>().is_ok_and(|bytes| bytes >= NEEDED_BYTES);
    if enough || super::network::has(super::network::Capability::IpcLock) {
        Finding::good(NAME, format!("limit {soft} bytes"))
    } else {
        let change = "ulimit -l 65536 or LimitMEMLOCK=infinity in the unit: frame memory is locked";
        Finding::limited(NAME, format!("limit {soft} bytes"), change)
    }
}

/// Asks for real-time priority on a thread of its own, which ends right after.
fn realtime_priority() -> Finding {
    const NAME: &str = "real-time priority";
    let tried = std::thread::spawn(|| nic::thread::realtime(50)).join();
    match tried.expect("asking for a priority does not panic") {
        nic::thread::Realtime::Granted(priority) => {
            Finding::good(NAME, format!("SCHED_FIFO {priority} granted"))
        }
        nic::thread::Realtime::Refused(reason) => {
            let change = "run as root, or grant cap_sys_nice; without it other work on the core \
                          shows in every high percentile";
            Finding::absent(NAME, reason, change)
        }
    }
}

fn realtime_throttle() -> Finding {
    const NAME: &str = "real-time throttle";
    let runtime = knob("/proc/sys/kernel/sched_rt_runtime_us").unwrap_or_default();
    let period = knob("/proc/sys/kernel/sched_rt_period_us").unwrap_or_default();
    let found = format!("{runtime} of {period} us");
    if runtime == "-1" || (!runtime.is_empty() && runtime == period) {
        Finding::good(NAME, "off")
    } else {
        let change = "a spinning real-time thread is stopped once a period; on a machine with \
                      spare cores: echo -1 > /proc/sys/kernel/sched_rt_runtime_us";
        Finding::limited(NAME, found, change)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::doctor::Status;

    #[test]
    fn fields_are_read_by_their_whole_name() {
        let text = "HugePages_Total:      12\nHugePages_Free:        9\nHugepagesize:    2048 kB\n";
        assert_eq!(field(text, "HugePages_Free"), Some("9"));
        assert_eq!(field(text, "HugePages"), None);
        let finding = huge_pages(text);
        assert_eq!(finding.status, Status::Good);
        assert_eq!(finding.found, "9 of 12 free, 2048 KiB each");
    }

    #[test]
    fn no_huge_pages_is_said_with_the_command_that_makes_them() {
        let finding = huge_pages("HugePages_Total: 0\nHugePages_Free: 0\n");
        assert_eq!(finding.status, Status::Absent);
        assert!(finding.change.expect("a cure").contains("nr_hugepages"));
    }

    #[test]
    fn an_unsteady_tsc_is_limited_whatever_the_clocksource() {
        assert_eq!(clock("flags : fpu constant_tsc").status, Status::Limited);
    }
}
