//! Which environment variables of the common prefix are the engine's.

use figment::value::UncasedStr;

/// What the control plane's variables begin with, behind the common prefix.
const OF_THE_CONTROL_PLANE: &str = "control_plane_";
/// What tests, benchmarks and logs are told.
const OF_OTHERS: [&str; 14] = [
    "child_ip",
    "fault",
    "journal_bench_dir",
    "journal_test_dir",
    "kills",
    "ledger_child",
    "log",
    "long",
    "nats_server",
    "schemathesis",
    "seed",
    "skip_log",
    "witness_python",
    "yices",
];

/// Whether a variable of the prefix is configuration of the engine. What nobody knows is taken for
/// it, so that a misspelt key is an error.
pub(super) fn is_ours(name: &UncasedStr) -> bool {
    let name = name.as_str().to_ascii_lowercase();
    !name.starts_with(OF_THE_CONTROL_PLANE) && !OF_OTHERS.contains(&name.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_knows_is_ours_to_refuse() {
        let ours = |name: &str| is_ours(UncasedStr::new(name));
        assert!(ours("JOURNAL__COMMIT") && ours("RANDOM_SEED") && ours("JOURNAL_COMMIT"));
        assert!(!ours("SEED") && !ours("YICES") && !ours("CONTROL_PLANE_LISTEN"));
    }
}
