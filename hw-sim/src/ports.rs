//! The ports of a generated design, read from its Verilog: what a bench, a harness or a wrapper
//! around it needs to know.

use std::fmt::Write as _;

/// A port of the module `top`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Its name.
    pub name: String,
    /// Bits.
    pub width: usize,
    /// Into the design; `clock` is one of them.
    pub is_input: bool,
}

impl Port {
    /// Its range in a declaration, with a space behind it; nothing for one bit.
    #[must_use]
    pub fn range(&self) -> String {
        if self.width == 1 { String::new() } else { format!("[{}:0] ", self.width - 1) }
    }
}

/// Every port of `top` in the order of its declaration.
///
/// # Panics
/// When the text is not what rust-hdl writes.
#[must_use]
pub fn of(verilog: &str) -> Vec<Port> {
    let (_, rest) = verilog.split_once("module top(").expect("a module top");
    let (names, rest) = rest.split_once(");").expect("a list of ports");
    let declared: Vec<Port> = rest
        .lines()
        .take_while(|line| !line.contains("endmodule"))
        .filter_map(|line| declaration(line.trim()))
        .collect();
    names
        .split(',')
        .map(|name| {
            let port = declared.iter().find(|port| port.name == name.trim());
            port.unwrap_or_else(|| panic!("port {name} is not declared")).clone()
        })
        .collect()
}

fn declaration(line: &str) -> Option<Port> {
    let (direction, rest) = line.strip_suffix(';')?.split_once(' ')?;
    let is_input = match direction {
        "input" => true,
        "output" => false,
        _ => return None,
    };
    let rest = rest.trim_start_matches("wire ").trim_start_matches("reg ").trim();
    let (width, name) = match rest.strip_prefix('[').and_then(|rest| rest.split_once(":0]")) {
        Some((high, name)) => (high.parse::<usize>().ok()? + 1, name),
        None => (1, rest),
    };
    Some(Port { name: name.trim().to_owned(), width, is_input })
}

/// Inputs but the clock, and outputs.
#[must_use]
pub fn split(ports: &[Port]) -> (Vec<&Port>, Vec<&Port>) {
    let (inputs, outputs): (Vec<&Port>, Vec<&Port>) = ports.iter().partition(|port| port.is_input);
    (inputs.into_iter().filter(|port| port.name != "clock").collect(), outputs)
}

/// An instance of `top` whose every port is connected to what has its name.
#[must_use]
pub fn instance(ports: &[Port]) -> String {
    let mut text = String::from("  top dut(");
    for (index, port) in ports.iter().enumerate() {
        let comma = if index == 0 { "" } else { ", " };
        write!(text, "{comma}.{name}({name})", name = port.name).expect("a String takes all");
    }
    text + ");\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ports_are_those_of_every_design() {
        for (design, verilog) in crate::KEPT {
            let ports = of(verilog);
            let clock = Port { name: "clock".to_owned(), width: 1, is_input: true };
            assert_eq!(ports.first(), Some(&clock), "{design}");
            let (inputs, outputs) = split(&ports);
            assert_eq!(inputs.len() + outputs.len() + 1, ports.len());
            // Best bid and offer takes messages, the others beats.
            let widest = if design == "bbo" { "_order_ref" } else { "_data" };
            let data = inputs.iter().find(|port| port.name.ends_with(widest));
            assert_eq!(data.map(|port| port.range()), Some("[63:0] ".to_owned()), "{design}");
            assert!(outputs.iter().any(|port| port.width == 1 && port.range().is_empty()));
        }
    }
}
