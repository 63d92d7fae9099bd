//! Registers in which nothing but the answer of a block RAM or multiplier rests, moved into it.
//!
//! Both have a register behind their outputs. What leaves that of a block RAM is there 0.7 ns
//! behind the edge, and without it 4.3 ns; a multiplier needs 2.5 ns ahead of the edge, and without
//! it 3.1 ns and a wire, by nextpnr's estimate. yosys does not use them, so what it made is changed
//! here, before nextpnr sees it: cycles and values stay what they are.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

/// What reads a bit: cells and their ports. A port of the module has no name.
type Readers = HashMap<u64, Vec<(String, String)>>;

/// Moves what can be moved in the netlist of yosys (`write_json`, one module); how many block RAMs
/// have their register now.
pub fn into_block_rams(netlist: &mut Value, module: &str) -> usize {
    let readers = readers(&netlist["modules"][module]);
    let Some(cells) = netlist["modules"][module]["cells"].as_object_mut() else { return 0 };
    let memories: Vec<String> = cells
        .iter()
        .filter(|(_, cell)| cell["type"] == "DP16KD")
        .map(|(name, _)| name.clone())
        .collect();
    memories.iter().filter(|name| rests(cells, name, &readers)).count()
}

/// The same for multipliers.
pub fn into_multipliers(netlist: &mut Value, module: &str) -> usize {
    let readers = readers(&netlist["modules"][module]);
    let Some(cells) = netlist["modules"][module]["cells"].as_object_mut() else { return 0 };
    let multipliers: Vec<String> = cells
        .iter()
        .filter(|(_, cell)| cell["type"] == "MULT18X18D")
        .map(|(name, _)| name.clone())
        .collect();
    multipliers.iter().filter(|name| product_rests(cells, name, &readers)).count()
}

/// Does it for a multiplier, all of whose product must rest.
fn product_rests(cells: &mut Map<String, Value>, name: &str, readers: &Readers) -> bool {
    let is_product = |pin: &str| pin.strip_prefix('P').is_some_and(|bit| bit.parse::<u8>().is_ok());
    let Some(pins) = cells[name]["connections"].as_object() else { return false };
    let mut moves = Vec::new();
    let mut clocks = Vec::new();
    for (pin, bits) in pins.iter().filter(|(pin, _)| is_product(pin)) {
        let Some(reading) = bits[0].as_u64().and_then(|bit| readers.get(&bit)) else { continue };
        let [(register, port)] = reading.as_slice() else { return false };
        let Some(cell) = cells.get(register) else { return false };
        let clock = &cell["connections"]["CLK"];
        if port != "DI" || !is_plain(cell, clock) {
            return false;
        }
        clocks.push(clock.clone());
        moves.push((pin.clone(), register.clone()));
    }
    let Some(clock) = clocks.pop().filter(|clock| clocks.iter().all(|other| other == clock)) else {
        return false;
    };
    for (pin, register) in moves {
        let Some(register) = cells.remove(&register) else { continue };
        cells[name]["connections"][pin] = register["connections"]["Q"].clone();
    }
    let multiplier = &mut cells[name];
    for (port, bits) in [("CLK0", clock), ("CE0", json!(["1"])), ("RST0", json!(["0"]))] {
        multiplier["connections"][port] = bits;
        multiplier["port_directions"][port] = json!("input");
    }
    for (what, port) in [("CLK", "CLK0"), ("CE", "CE0"), ("RST", "RST0")] {
        multiplier["parameters"][format!("REG_OUTPUT_{what}")] = json!(port);
    }
    true
}

/// Does it for a memory whose answer is read at the second of its ports, as yosys makes them.
fn rests(cells: &mut Map<String, Value>, name: &str, readers: &Readers) -> bool {
    let memory = &cells[name];
    // At 36 bits a row the upper half of it comes out at the pins of the first port.
    let is_wide = number(&memory["parameters"]["DATA_WIDTH_B"]) == Some(36);
    let is_answer = |pin: &str| pin.starts_with("DOB") || pin.starts_with("DOA");
    let clock = memory["connections"]["CLKB"].clone();
    let Some(pins) = memory["connections"].as_object() else { return false };
    let mut moves = Vec::new();
    for (pin, bits) in pins.iter().filter(|(pin, _)| is_answer(pin)) {
        let Some(reading) = bits[0].as_u64().and_then(|bit| readers.get(&bit)) else { continue };
        let [(register, port)] = reading.as_slice() else { return false };
        if pin.starts_with("DOA") && !is_wide
            || port != "DI"
            || !cells.get(register).is_some_and(|cell| is_plain(cell, &clock))
        {
            return false;
        }
        moves.push((pin.clone(), register.clone()));
    }
    if moves.is_empty() || memory["connections"]["CLKA"] != clock {
        return false;
    }
    for (pin, register) in moves {
        let Some(register) = cells.remove(&register) else { continue };
        cells[name]["connections"][pin] = register["connections"]["Q"].clone();
    }
    let memory = &mut cells[name];
    memory["parameters"]["REGMODE_B"] = json!("OUTREG");
    memory["connections"]["OCEB"] = json!(["1"]);
    if is_wide {
        memory["parameters"]["REGMODE_A"] = json!("OUTREG");
        memory["connections"]["OCEA"] = json!(["1"]);
    }
    true
}

/// A register that takes what is there at every edge of the clock, and 0 at the start.
fn is_plain(cell: &Value, clock: &Value) -> bool {
    let (parameters, connections) = (&cell["parameters"], &cell["connections"]);
    let says = |name: &str, value: &str| {
        parameters[name].as_str().is_some_and(|said| said.trim() == value)
    };
    cell["type"] == "TRELLIS_FF"
        && says("CEMUX", "1")
        && says("CLKMUX", "CLK")
        && says("REGSET", "RESET")
        && connections["CLK"] == *clock
        && connections["LSR"] == json!(["0"])
        && connections["CE"].is_null()
}

/// Numbers are strings of binary digits.
fn number(value: &Value) -> Option<u64> {
    u64::from_str_radix(value.as_str()?, 2).ok()
}

fn readers(module: &Value) -> Readers {
    let mut readers = Readers::new();
    let mut reads = |bits: &Value, cell: &str, port: &str| {
        for bit in bits.as_array().into_iter().flatten().filter_map(Value::as_u64) {
            readers.entry(bit).or_default().push((cell.to_owned(), port.to_owned()));
        }
    };
    for (name, cell) in module["cells"].as_object().into_iter().flatten() {
        for (port, bits) in cell["connections"].as_object().into_iter().flatten() {
            if cell["port_directions"][port] != "output" {
                reads(bits, name, port);
            }
        }
    }
    for (_, port) in module["ports"].as_object().into_iter().flatten() {
        if port["direction"] != "input" {
            reads(&port["bits"], "", "");
        }
    }
    readers
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two bits of a memory, clocked by net 2, each with a register behind it.
    fn netlist(width: u64) -> Value {
        let register = |input: u64, output: u64| {
            json!({ "type": "TRELLIS_FF",
                "parameters": { "CEMUX": "1 ", "CLKMUX": "CLK", "REGSET": "RESET" },
                "port_directions": { "CLK": "input", "DI": "input", "LSR": "input", "Q": "output" },
                "connections": { "CLK": [2], "DI": [input], "LSR": ["0"], "Q": [output] } })
        };
        let second = if width == 36 { "DOA0" } else { "DOB1" };
        json!({ "modules": { "top": {
            "ports": { "said": { "direction": "output", "bits": [20, 21] } },
            "cells": {
                "memory": { "type": "DP16KD",
                    "parameters": { "DATA_WIDTH_B": format!("{width:032b}"),
                        "REGMODE_A": "NOREG", "REGMODE_B": "NOREG" },
                    "port_directions": { "CLKA": "input", "CLKB": "input", "OCEA": "input",
                        "OCEB": "input", "DOB0": "output", "DOB7": "output", second: "output" },
                    "connections": { "CLKA": [2], "CLKB": [2], "OCEA": ["0"], "OCEB": ["1"],
                        "DOB0": [10], "DOB7": [17], second: [11] } },
                "r0": register(10, 20), "r1": register(11, 21) } } } })
    }

    fn cells(netlist: &Value) -> &Value {
        &netlist["modules"]["top"]["cells"]
    }

    #[test]
    fn what_only_rests_moves_into_the_memory() {
        for (width, second, of_a) in [(18, "DOB1", "NOREG"), (36, "DOA0", "OUTREG")] {
            let mut netlist = netlist(width);
            assert_eq!(into_block_rams(&mut netlist, "top"), 1);
            let cells = cells(&netlist);
            assert_eq!(cells.as_object().map(Map::len), Some(1), "both registers are gone");
            let memory = &cells["memory"];
            assert_eq!(memory["connections"]["DOB0"], json!([20]));
            assert_eq!(memory["connections"][second], json!([21]));
            assert_eq!(memory["parameters"]["REGMODE_A"], of_a);
            assert_eq!(memory["parameters"]["REGMODE_B"], "OUTREG");
            let enables = if width == 36 { "1" } else { "0" };
            assert_eq!(memory["connections"]["OCEA"], json!([enables]));
        }
    }

    /// A multiplier of which two bits are looked at, clocked by net 2, with registers behind them.
    fn product() -> Value {
        let mut netlist = netlist(18);
        let cells = &mut netlist["modules"]["top"]["cells"];
        cells["memory"] = json!({ "type": "MULT18X18D", "parameters": {},
            "port_directions": { "A0": "input", "P0": "output", "P1": "output", "P2": "output" },
            "connections": { "A0": [5], "P0": [10], "P1": [11], "P2": [12] } });
        netlist
    }

    #[test]
    fn a_product_rests_in_its_multiplier() {
        let mut moved = product();
        assert_eq!(into_multipliers(&mut moved, "top"), 1);
        let cells = cells(&moved);
        assert_eq!(cells.as_object().map(Map::len), Some(1), "both registers are gone");
        let multiplier = &cells["memory"];
        assert_eq!(multiplier["connections"]["P1"], json!([21]));
        assert_eq!(multiplier["connections"]["P2"], json!([12]), "nobody looks at it");
        assert_eq!(multiplier["connections"]["CLK0"], json!([2]));
        assert_eq!(multiplier["parameters"]["REG_OUTPUT_CLK"], "CLK0");
        for (place, value) in [
            ("/r1/parameters/CEMUX", json!("CE")),
            ("/r1/connections/CLK", json!([3])),
            ("/r0/connections/LSR", json!([11])),
        ] {
            let mut netlist = product();
            let place = format!("/modules/top/cells{place}");
            *netlist.pointer_mut(&place).expect("it is there") = value;
            let before = netlist.clone();
            assert_eq!(into_multipliers(&mut netlist, "top"), 0, "{place}");
            assert_eq!(netlist, before, "{place}");
        }
    }

    #[test]
    fn all_else_stays() {
        let changes: [(&str, Value); 7] = [
            ("/r1/parameters/CEMUX", json!("CE")),
            ("/r1/parameters/REGSET", json!("SET")),
            ("/r1/parameters/CLKMUX", json!("INV")),
            ("/r1/connections/CLK", json!([3])),
            ("/r1/connections/LSR", json!([4])),
            ("/r1/type", json!("LUT4")),
            // Somebody else reads it as well.
            ("/r0/connections/LSR", json!([11])),
        ];
        for (place, value) in changes {
            let mut netlist = netlist(18);
            let place = format!("/modules/top/cells{place}");
            *netlist.pointer_mut(&place).expect("it is there") = value;
            let before = netlist.clone();
            assert_eq!(into_block_rams(&mut netlist, "top"), 0, "{place}");
            assert_eq!(netlist, before, "{place}");
        }
        let mut read = netlist(18);
        read["modules"]["top"]["ports"]["said"]["bits"] = json!([20, 21, 11]);
        assert_eq!(into_block_rams(&mut read, "top"), 0, "a port reads it");
    }
}
