//! The XDP program, assembled at run time for the addresses and ports of the configuration.
//!
//! It redirects an unfragmented IPv4 UDP datagram without IP options for one of them to the socket
//! of its queue, and passes everything else, and everything while no socket is there, to the
//! kernel, which so keeps answering ARP and serving all other traffic.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddrV4};
use std::os::fd::{AsRawFd, BorrowedFd};
use wire::datagram::PAYLOAD_OFFSET;
use wire::ethernet::ETHER_TYPE_IPV4;
use wire::ipv4::{FRAGMENT_MASK, PROTOCOL_UDP, VERSION_IHL};

/// Most addresses and ports a program can match: a bound on its length, far above any use.
pub(super) const ENDPOINTS_MAX: usize = 256;

/// `struct bpf_insn` of `linux/bpf.h`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(C)]
pub(super) struct Instruction {
    code: u8,
    registers: u8,
    offset: i16,
    immediate: i32,
}

const _: () = assert!(size_of::<Instruction>() == 8);

/// Operation codes (Documentation/bpf/standardization/instruction-set.rst).
mod op {
    pub(super) const LOAD_U32: u8 = 0x61;
    pub(super) const LOAD_U16: u8 = 0x69;
    pub(super) const LOAD_U8: u8 = 0x71;
    pub(super) const LOAD_IMM64: u8 = 0x18;
    pub(super) const MOVE: u8 = 0xbf;
    pub(super) const MOVE_IMM: u8 = 0xb7;
    pub(super) const ADD_IMM: u8 = 0x07;
    pub(super) const AND_IMM: u8 = 0x57;
    pub(super) const JUMP: u8 = 0x05;
    pub(super) const JUMP_GREATER: u8 = 0x2d;
    /// On 32 bits: on 64, the immediate would be sign-extended and addresses above 127 never match.
    pub(super) const JUMP32_EQUAL_IMM: u8 = 0x16;
    pub(super) const JUMP32_NOT_EQUAL_IMM: u8 = 0x56;
    pub(super) const CALL: u8 = 0x85;
    pub(super) const EXIT: u8 = 0x95;
}

/// `src` of LOAD_IMM64: the immediate is a map descriptor.
const PSEUDO_MAP_FD: u8 = 1;
/// `bpf_redirect_map(map, key, flags)` of `linux/bpf.h`; the low bits of the flags are the verdict
/// when the key has no entry.
const REDIRECT_MAP: i32 = 51;
/// Verdict of `linux/bpf.h`.
pub(super) const XDP_PASS: u32 = 2;
/// Verdict of `linux/bpf.h`, only seen in tests.
#[cfg(test)]
pub(super) const XDP_REDIRECT: u32 = 4;

/// Fields of `struct xdp_md` of `linux/bpf.h`.
mod context {
    pub(super) const DATA: i16 = 0;
    pub(super) const DATA_END: i16 = 4;
    pub(super) const RX_QUEUE_INDEX: i16 = 16;
}

/// Offsets of header fields in a frame.
mod field {
    pub(super) const ETHER_TYPE: i16 = 12;
    pub(super) const VERSION_IHL: i16 = 14;
    pub(super) const FLAGS_FRAGMENT: i16 = 20;
    pub(super) const PROTOCOL: i16 = 23;
    pub(super) const DESTINATION_IP: i16 = 30;
    pub(super) const DESTINATION_PORT: i16 = 36;
}

/// Registers: 0 is the verdict, 1 to 3 are arguments; the others as the program uses them.
const R0: u8 = 0;
const R1: u8 = 1;
const R2: u8 = 2;
const R3: u8 = 3;
const PACKET: u8 = 2;
const SCRATCH: u8 = 5;
const CONTEXT: u8 = 6;
const ADDRESS: u8 = 7;

/// Where a jump leads; resolved when the program is complete.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Label {
    Pass,
    Redirect,
    /// The match of the next address.
    NextAddress,
}

#[derive(Default)]
struct Assembler {
    code: Vec<Instruction>,
    jumps: Vec<(usize, Label)>,
}

impl Assembler {
    fn emit(&mut self, code: u8, dst: u8, src: u8, offset: i16, immediate: i32) {
        let registers =
            if cfg!(target_endian = "little") { dst | src << 4 } else { dst << 4 | src };
        self.code.push(Instruction { code, registers, offset, immediate });
    }

    fn jump(&mut self, code: u8, dst: u8, src: u8, immediate: i32, to: Label) {
        self.jumps.push((self.code.len(), to));
        self.emit(code, dst, src, 0, immediate);
    }

    /// Makes jumps to `label` so far lead here.
    fn place(&mut self, label: Label) {
        let here = self.code.len();
        let code = &mut self.code;
        self.jumps.retain(|&(at, to)| {
            if to == label {
                code[at].offset =
                    i16::try_from(here - at - 1).expect("ENDPOINTS_MAX keeps programs short");
            }
            to != label
        });
    }

    /// Loads a field and passes the packet on unless it has this value.
    fn require(&mut self, load: u8, field: i16, value: i32) {
        self.emit(load, SCRATCH, PACKET, field, 0);
        self.jump(op::JUMP32_NOT_EQUAL_IMM, SCRATCH, 0, value, Label::Pass);
    }
}

/// A 16-bit field as a load of the machine's byte order sees it.
const fn field16(value: u16) -> i32 {
    value.to_be() as i32
}

/// The program for these destinations; `map` is the XSKMAP with the sockets by queue.
pub(super) fn assemble(map: BorrowedFd<'_>, endpoints: &[SocketAddrV4]) -> Vec<Instruction> {
    assert!(endpoints.len() <= ENDPOINTS_MAX, "the configuration was validated");
    let mut by_address = BTreeMap::<Ipv4Addr, Vec<u16>>::new();
    for endpoint in endpoints {
        by_address.entry(*endpoint.ip()).or_default().push(endpoint.port());
    }
    let mut asm = Assembler::default();
    asm.emit(op::MOVE, CONTEXT, R1, 0, 0);
    asm.emit(op::LOAD_U32, PACKET, CONTEXT, context::DATA, 0);
    asm.emit(op::LOAD_U32, R3, CONTEXT, context::DATA_END, 0);
    asm.emit(op::MOVE, SCRATCH, PACKET, 0, 0);
    asm.emit(op::ADD_IMM, SCRATCH, 0, 0, PAYLOAD_OFFSET as i32);
    asm.jump(op::JUMP_GREATER, SCRATCH, R3, 0, Label::Pass);
    asm.require(op::LOAD_U16, field::ETHER_TYPE, field16(ETHER_TYPE_IPV4));
    asm.require(op::LOAD_U8, field::VERSION_IHL, i32::from(VERSION_IHL));
    asm.emit(op::LOAD_U16, SCRATCH, PACKET, field::FLAGS_FRAGMENT, 0);
    asm.emit(op::AND_IMM, SCRATCH, 0, 0, field16(FRAGMENT_MASK));
    asm.jump(op::JUMP32_NOT_EQUAL_IMM, SCRATCH, 0, 0, Label::Pass);
    asm.require(op::LOAD_U8, field::PROTOCOL, i32::from(PROTOCOL_UDP));
    asm.emit(op::LOAD_U32, ADDRESS, PACKET, field::DESTINATION_IP, 0);
    asm.emit(op::LOAD_U16, SCRATCH, PACKET, field::DESTINATION_PORT, 0);
    for (address, ports) in by_address {
        let octets = i32::from_ne_bytes(address.octets());
        asm.jump(op::JUMP32_NOT_EQUAL_IMM, ADDRESS, 0, octets, Label::NextAddress);
        for port in ports {
            asm.jump(op::JUMP32_EQUAL_IMM, SCRATCH, 0, field16(port), Label::Redirect);
        }
        asm.jump(op::JUMP, 0, 0, 0, Label::Pass);
        asm.place(Label::NextAddress);
    }
    asm.place(Label::Pass);
    asm.emit(op::MOVE_IMM, R0, 0, 0, XDP_PASS as i32);
    asm.emit(op::EXIT, 0, 0, 0, 0);
    asm.place(Label::Redirect);
    asm.emit(op::LOAD_U32, R2, CONTEXT, context::RX_QUEUE_INDEX, 0);
    asm.emit(op::LOAD_IMM64, R1, PSEUDO_MAP_FD, 0, map.as_raw_fd());
    asm.emit(0, 0, 0, 0, 0);
    asm.emit(op::MOVE_IMM, R3, 0, 0, XDP_PASS as i32);
    asm.emit(op::CALL, 0, 0, 0, REDIRECT_MAP);
    asm.emit(op::EXIT, 0, 0, 0, 0);
    assert!(asm.jumps.is_empty(), "every jump leads somewhere");
    asm.code
}
