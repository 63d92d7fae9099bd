//! Arrows between the rooms of the house run down only.

use crate::{File, Violation};

/// Each room and the rooms it may know. `wire` knows nobody; the root binary knows everybody.
const ARROWS: &[(&str, &[&str])] = &[
    ("wire", &[]),
    // What hardware and software agree on.
    ("card", &["wire"]),
    ("nic", &["wire"]),
    ("engine", &["wire", "nic", "card"]),
    // Not the engine: it is the other side of the wire, and must not share its mistakes.
    ("participant", &["wire", "nic"]),
    ("replay", &["wire", "engine", "participant"]),
    ("benches", &["wire", "nic", "engine", "participant", "replay"]),
    // A shared library with somebody else's interface.
    ("benches/referee", &["engine"]),
    // Heavy to build, so nobody on the way to the appliance knows them.
    ("fpga", &["wire", "card"]),
    ("hw-sim", &["wire", "nic", "card", "fpga"]),
    // Where engine and hardware meet, for tests.
    ("hw-sim/soak", &["wire", "nic", "card", "engine", "hw-sim"]),
    // Beside the appliance: one crate a concern, so that a change rebuilds little. The fixture and
    // what it tests know each other, as a test dependency may.
    ("control-plane/store", &["fixture"]),
    ("control-plane/fixture", &["store"]),
    ("control-plane/vault", &["store"]),
    ("control-plane/cache", &["fixture"]),
    ("control-plane/outbound", &[]),
    ("control-plane/bus", &["store", "fixture"]),
    ("control-plane/notify", &["store", "vault", "bus", "outbound", "fixture"]),
    (
        "control-plane/identity",
        &["store", "vault", "bus", "cache", "outbound", "notify", "fixture"],
    ),
    ("control-plane/market", &["engine"]),
    ("control-plane/rpc", &[]),
    ("control-plane/settings", &["store", "fixture"]),
    ("control-plane/ledger", &["store", "fixture"]),
    ("control-plane/portfolio", &["store", "ledger", "notify", "engine", "fixture"]),
    ("control-plane/audit", &["store", "fixture"]),
    ("control-plane/payments", &["store", "vault", "ledger", "notify", "fixture"]),
    ("control-plane/kyc", &["store", "vault", "notify", "fixture"]),
    ("control-plane/statements", &["store", "ledger", "notify", "portfolio", "audit", "fixture"]),
    (
        "control-plane/simulators",
        &["store", "vault", "ledger", "notify", "payments", "kyc", "fixture"],
    ),
    ("control-plane/gateway", &["engine", "wire", "store", "vault", "audit", "fixture"]),
    ("control-plane/treasury", &["store", "ledger", "portfolio", "engine", "gateway", "fixture"]),
    ("control-plane/watch", &["store", "vault", "bus", "notify", "market", "engine", "fixture"]),
    (
        "control-plane/api",
        &[
            "store",
            "vault",
            "cache",
            "bus",
            "outbound",
            "notify",
            "identity",
            "market",
            "watch",
            "engine",
            "fixture",
            "audit",
            "gateway",
            "kyc",
            "ledger",
            "payments",
            "portfolio",
            "rpc",
            "settings",
            "statements",
            "treasury",
        ],
    ),
    // Builds in seconds, before anything else does.
    ("xtask", &[]),
];

/// Checks the dependency tables of every room, those for tests included.
pub(crate) fn arrows(files: &[File]) -> Vec<Violation> {
    files.iter().flat_map(of_manifest).collect()
}

fn of_manifest(file: &File) -> Vec<Violation> {
    let Some(room) = file.path.strip_suffix("/Cargo.toml") else {
        return Vec::new();
    };
    let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == room) else {
        return match room {
            // A workspace of its own: fuzz targets may know every room.
            "fuzz" => Vec::new(),
            _ => vec![Violation::new(
                &file.path,
                1,
                "a room without arrows: say in tests/tidy/rooms.rs which rooms it may know",
            )],
        };
    };
    dependencies(&file.text)
        .filter(|(_, name)| ARROWS.iter().any(|(other, _)| called(other) == *name))
        .filter(|(_, name)| !allowed.contains(name))
        .map(|(line, name)| {
            let what = format!("{room} must not know {name}: arrows run down only, see README.md");
            Violation::new(&file.path, line, what)
        })
        .collect()
}

/// What manifests call the room at `path`.
fn called(path: &str) -> &str {
    path.strip_prefix("control-plane/").unwrap_or(path)
}

/// Names in the dependency tables, with their lines. An alias counts as what it is called.
fn dependencies(manifest: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut inside = false;
    manifest.lines().enumerate().filter_map(move |(index, line)| {
        if let Some(table) = line.strip_prefix('[') {
            inside = table.trim_end().ends_with("dependencies]");
            return None;
        }
        let name = line.split(['.', '=', ' ']).next().unwrap_or_default();
        (inside && !name.is_empty()).then_some((index + 1, name))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::file;

    fn check(path: &str, text: &str) -> Vec<String> {
        let files = [file(path, text)];
        arrows(&files).into_iter().map(|violation| violation.to_string()).collect()
    }

    #[test]
    fn an_arrow_up_is_found_in_every_table() {
        for table in ["dependencies", "dev-dependencies", "target.'cfg(unix)'.dependencies"] {
            let text = format!("[{table}]\nlibc.workspace = true\nnic.workspace = true\n");
            assert_eq!(check("nic/Cargo.toml", &text.replace("nic.", "wire.")).len(), 0);
            let found = check("wire/Cargo.toml", &text);
            assert_eq!(found.len(), 1);
            assert!(found[0].starts_with("wire/Cargo.toml:3: wire must not know nic"));
        }
    }

    #[test]
    fn crates_of_the_control_plane_are_rooms_too() {
        let text = "[dependencies]\nfixture.workspace = true\n";
        assert_eq!(check("control-plane/store/Cargo.toml", text).len(), 0);
        assert_eq!(check("wire/Cargo.toml", text).len(), 1);
        assert_eq!(check("control-plane/new/Cargo.toml", text).len(), 1);
    }

    #[test]
    fn participant_and_engine_stay_strangers() {
        let text = "[dependencies]\nengine = { path = \"../engine\" }\n";
        assert_eq!(check("participant/Cargo.toml", text).len(), 1);
        assert_eq!(check("replay/Cargo.toml", text).len(), 0);
    }

    #[test]
    fn a_new_room_must_be_placed_first() {
        assert_eq!(check("control-plane/Cargo.toml", "").len(), 1);
    }
}
