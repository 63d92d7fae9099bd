//! `outcry-hw` as a user meets it.

use crate::common;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::Duration;

use pcap_file::pcap::{PcapPacket, PcapWriter};

fn hw(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_outcry-hw")).args(arguments).output().unwrap()
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

fn write(path: &Path, frames: &[Vec<u8>]) {
    let mut writer = PcapWriter::new(File::create(path).unwrap()).unwrap();
    for frame in frames {
        let packet = PcapPacket::new(Duration::ZERO, frame.len() as u32, frame);
        writer.write_packet(&packet).unwrap();
    }
}

#[cfg(verilated)]
#[test]
fn a_capture_is_simulated_and_everything_agrees() {
    use outcry_hw_sim::burst::Dense;
    use outcry_hw_sim::generate::Generator;
    use outcry_hw_sim::random::Random;

    let path = folder("program_sim").join("orders.pcap");
    let golden = Generator::new(3).golden().clone();
    let mut random = Random::new(common::seed("program"));
    let kinds = [Dense::Enters, Dense::Foreign, Dense::Cancels, Dense::Packed];
    let frames: Vec<_> = kinds.iter().map(|kind| kind.frame(&golden, &mut random).frame).collect();
    write(&path, &frames);
    let port = golden.port.to_string();
    let ended = hw(&["sim", path.to_str().unwrap(), "--port", &port, "--json"]);
    assert!(ended.status.success(), "{ended:?}");
    let said: serde_json::Value = serde_json::from_slice(&ended.stdout).unwrap();
    assert_eq!(said["agree"], true);
    let classes: Vec<_> =
        said["frames"].as_array().unwrap().iter().map(|frame| frame["class"].clone()).collect();
    assert_eq!(classes, ["Data", "NotIpv4", "Data", "Data"]);
    let enter = &said["frames"][0]["messages"][0];
    assert_eq!(
        (&enter["fields"]["kind"], &enter["fields"]["price"]),
        (&"O".into(), &500_000.into())
    );
    assert_eq!(
        enter["verdict"]["fails"].as_array().unwrap().len(),
        0,
        "learned tables limit nothing"
    );
    // The same with tables that refuse: a person reads why.
    let tables = path.with_extension("toml");
    let key = text(&frames[0][frames[0].len() - 69..][..10]);
    std::fs::write(
        &tables,
        format!(
            "port = {port}\n[[session]]\nkey = \"{key}\"\naccount = 1\n\
             [[account]]\nnumber = 1\nquantity_max = 99\n"
        ),
    )
    .unwrap();
    let ended = hw(&["sim", path.to_str().unwrap(), "--tables", tables.to_str().unwrap()]);
    let said = text(&ended.stdout);
    assert!(ended.status.success() && said.contains("UnknownSymbol, Size"), "{said}");
    assert!(said.contains("verilator   agrees"), "{said}");
}

#[cfg(not(verilated))]
#[test]
fn a_capture_is_simulated_and_everything_agrees() {
    common::skip("a_capture_is_simulated", "no verilator or no c++ on the path");
}

#[cfg(not(verilated))]
#[test]
fn orders_get_their_trailers_in_line() {
    common::skip("inline", "no verilator or no c++ on the path");
}

#[test]
fn what_cannot_be_simulated_is_said() {
    let folder = folder("program_bad");
    let path = folder.join("bad.pcap");
    for (bytes, expected) in [
        (&b"no capture at all, and long enough for a header"[..], "no pcap or pcapng file"),
        (b"", "no pcap or pcapng file"),
        (b"\xd4\xc3\xb2\xa1\x02\0\x04\0\0\0\0\0\0\0\0\0\xff\xff\0\0\x71\0\0\0", "agrees"),
    ] {
        std::fs::write(&path, bytes).unwrap();
        let ended = hw(&["sim", path.to_str().unwrap()]);
        let said = text(&ended.stderr) + &text(&ended.stdout);
        // An empty capture is a capture: nothing differs.
        let is_empty = expected == "agrees";
        assert_eq!(ended.status.success(), is_empty && cfg!(verilated), "{said}");
        assert!(said.contains(expected) || !cfg!(verilated), "{said}");
    }
    write(&path, &[vec![0; 20_000]]);
    let said = text(&hw(&["sim", path.to_str().unwrap()]).stderr);
    assert!(said.contains("frame 0 has 20000 bytes"), "{said}");
    let tables = folder.join("bad.toml");
    std::fs::write(&tables, "port = 1\n[[session]]\nkey = \"short\"\naccount = 1\n").unwrap();
    let ended = hw(&["sim", path.to_str().unwrap(), "--tables", tables.to_str().unwrap()]);
    assert!(text(&ended.stderr).contains("does not have ten characters"));
}

#[test]
fn verilog_is_that_of_the_design() {
    let ended = hw(&["verilog", "--design", "feed_line"]);
    assert!(text(&ended.stdout) == outcry_hw_sim::kept("feed_line"), "the kept text differs");
    let unknown = hw(&["verilog", "--design", "nothing"]);
    assert!(!unknown.status.success() && text(&unknown.stderr).contains("feed_line"));
}

#[test]
fn cycles_are_measured() {
    let ended = hw(&["report", "--simulated", "--json"]);
    assert!(ended.status.success(), "{ended:?}");
    let said: serde_json::Value = serde_json::from_slice(&ended.stdout).unwrap();
    let cycles = ["verdict_cycles", "verdict_cycles_any", "feed_cycles"].map(|name| &said[name]);
    assert_eq!(cycles, [2, 2, 3], "{said}");
    assert!(said["simulators_cycles_per_s"]["rust-hdl"].as_f64().unwrap() > 0.0);
}

#[test]
fn the_picture_of_the_guide_is_that_of_the_design() {
    let path = folder("program_picture").join("order.svg");
    assert!(hw(&["picture", path.to_str().unwrap()]).status.success());
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/hardware-order.svg");
    let how = "it has changed: cargo xtask hw picture docs/hardware-order.svg";
    assert!(
        std::fs::read_to_string(path).unwrap() == std::fs::read_to_string(kept).unwrap(),
        "{how}"
    );
}
