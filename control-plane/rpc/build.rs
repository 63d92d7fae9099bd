//! Makes Rust of the proto files, with a compiler of protobuf that is itself Rust: nothing to
//! install.

use std::path::PathBuf;

const FILES: [&str; 2] = ["proto/outcry/v1/market.proto", "proto/outcry/v1/orders.proto"];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    println!("cargo::rerun-if-changed=proto");
    let files = protox::compile(FILES, ["proto"])?;
    let out = PathBuf::from(std::env::var("OUT_DIR")?);
    let mut known = Vec::new();
    for service in files.file.iter().flat_map(|file| &file.service) {
        for method in &service.method {
            known.push(format!("/outcry.v1.{}/{}", service.name(), method.name()));
        }
    }
    std::fs::write(out.join("methods.rs"), format!("&{known:?}"))?;
    tonic_prost_build::configure().compile_fds(files)?;
    Ok(())
}
