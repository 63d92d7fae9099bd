//! The board around the pipeline, at its pins: two PHYs with clocks of their own, and the serial
//! line by which software reaches the registers. `fpga/board/gigabit.v` in Verilator, with models
//! of what it uses of an ECP5; the PLL that makes its clocks is not in it.
//!
//! As `verilated` it has `unsafe`: calls into `shim/gigabit.cpp`, which holds the other half of
//! these structs.

use std::collections::VecDeque;
use std::ffi::{c_int, c_void};

use wire::registers::{ACCESS_BYTES, Access};
use wire::{FromBytes as _, IntoBytes as _};

use crate::control;
use crate::golden::Golden;
use crate::random::Random;

/// Half a period in femtoseconds: the line at 125 MHz, the pipeline at 100 MHz.
const LINE_FS: u64 = 4_000_000;
const CORE_FS: u64 = 5_000_000;
/// What a crystal may be off, and by how much an edge may be late.
const PPM: u64 = 100;
const JITTER_FS: usize = 200_000;
/// Cycles of the pipeline for each bit of the serial line; the build script says so too.
const DIVIDER: u32 = 8;
/// What a PHY says between frames: full duplex, 1 Gb/s, a link.
const LINKED: u8 = 0b1101;
/// Cycles of the line without anything to do after which nothing will come any more.
const QUIET: u32 = 4_000;

#[repr(C)]
#[derive(Default)]
struct Pins {
    line: u8,
    core: u8,
    /// `rxc`, `rxd` and `rx_ctl` of A, then of B.
    phys: [[u8; 3]; 2],
    serial_rx: u8,
}

#[repr(C)]
#[derive(Default)]
struct Driven {
    sides: [DrivenSide; 2],
    serial_tx: u8,
}

#[repr(C)]
#[derive(Clone, Copy, Default)]
struct DrivenSide {
    txc: u8,
    txd: u8,
    tx_ctl: u8,
    gigabit: u8,
    lost: u8,
}

const _: () = assert!(size_of::<Pins>() == 9 && size_of::<Driven>() == 11);

unsafe extern "C" {
    fn outcry_board_new(seed: c_int) -> *mut c_void;
    fn outcry_board_free(board: *mut c_void);
    fn outcry_board_eval(board: *mut c_void, pins: *const Pins, driven: *mut Driven);
}

/// A port of the board.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Towards the participants.
    A,
    /// Towards the venue.
    B,
}

/// What goes over a cable: bytes from the preamble to the FCS.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cable {
    /// Bytes of nothing before it.
    pub gap: usize,
    /// The bytes.
    pub bytes: Vec<u8>,
    /// The PHY finds this one faulty.
    pub fault: Option<usize>,
}

/// A PHY, as the board sees it.
#[derive(Default)]
struct Phy {
    half_fs: u64,
    next_fs: u64,
    /// Bytes to the board, and whether they are of a frame and faulty.
    to_board: VecDeque<(u8, bool, bool)>,
    now: (u8, bool, bool),
    low: u8,
    is_frame: bool,
    gap: usize,
    bytes: Vec<u8>,
    received: Vec<Cable>,
}

impl Phy {
    /// What is at the pins until the next edge.
    fn drive(&mut self, pins: &mut [u8; 3]) {
        let rises = pins[0] == 0;
        if rises {
            self.now = self.to_board.pop_front().unwrap_or((LINKED << 4 | LINKED, false, false));
        }
        let (byte, valid, fault) = self.now;
        pins[1] = if rises { byte & 15 } else { byte >> 4 };
        pins[2] = u8::from(if rises { valid } else { valid ^ fault });
    }

    /// What the board drives behind an edge of the line.
    fn take(&mut self, driven: DrivenSide, is_high: bool) {
        assert_eq!(driven.txc == 1, is_high, "the clock goes out with its data");
        if is_high {
            (self.low, self.is_frame) = (driven.txd, driven.tx_ctl == 1);
            return;
        }
        assert_eq!(driven.tx_ctl == 1, self.is_frame, "no fault is sent");
        if self.is_frame {
            self.bytes.push(driven.txd << 4 | self.low);
        } else if self.bytes.is_empty() {
            self.gap += 1;
        } else {
            let bytes = std::mem::take(&mut self.bytes);
            self.received.push(Cable { gap: self.gap, bytes, fault: None });
            self.gap = 1;
        }
    }

    fn is_quiet(&self) -> bool {
        self.to_board.is_empty() && self.bytes.is_empty()
    }
}

/// The serial line, as its other end sees it.
#[derive(Default)]
struct Serial {
    bits: VecDeque<bool>,
    held: u32,
    /// Cycles to the next look, and looks at the byte under way.
    wait: Option<(u32, u8)>,
    byte: u8,
    bytes: VecDeque<u8>,
}

impl Serial {
    /// A cycle of the pipeline: what the board drives, and what is driven then.
    fn cycle(&mut self, tx: bool) -> u8 {
        self.wait = match self.wait {
            None => (!tx).then_some((DIVIDER + DIVIDER / 2 - 1, 0)),
            Some((0, 8)) => {
                assert!(tx, "a stop bit");
                self.bytes.push_back(self.byte);
                None
            }
            Some((0, bit)) => {
                self.byte = self.byte >> 1 | u8::from(tx) << 7;
                Some((DIVIDER - 1, bit + 1))
            }
            Some((left, bit)) => Some((left - 1, bit)),
        };
        self.held = if self.bits.is_empty() { 0 } else { self.held + 1 };
        if self.held == DIVIDER {
            self.held = 0;
            self.bits.pop_front();
        }
        self.bits.front().map_or(1, |bit| u8::from(*bit))
    }
}

/// A board with cables in both ports and a computer at its serial line.
pub struct Board {
    board: *mut c_void,
    pins: Pins,
    driven: Driven,
    /// When the clocks of the board turn: line, core.
    clocks_fs: [u64; 2],
    phys: [Phy; 2],
    serial: Serial,
    random: Random,
}

impl Drop for Board {
    fn drop(&mut self) {
        // SAFETY: the pointer came from `outcry_board_new` and is not used again.
        unsafe { outcry_board_free(self.board) }
    }
}

impl Board {
    /// What is undefined, and how the clocks lie to each other, follows from `seed`.
    #[must_use]
    pub fn new(seed: u64) -> Self {
        let mut random = Random::new(seed);
        // SAFETY: the function has no precondition; what it returns is freed once, by `drop`.
        let board = unsafe { outcry_board_new(seed as c_int) };
        let off = LINE_FS * PPM / 1_000_000;
        let mut phy = |half_fs| {
            let next_fs = random.below(2 * LINE_FS as usize) as u64;
            Phy { half_fs, next_fs, ..Phy::default() }
        };
        let phys = [phy(LINE_FS - off), phy(LINE_FS + off)];
        let clocks_fs = [0, random.below(CORE_FS as usize) as u64];
        let (pins, driven) = (Pins { serial_rx: 1, ..Pins::default() }, Driven::default());
        let serial = Serial::default();
        let mut new = Self { board, pins, driven, clocks_fs, phys, serial, random };
        // An edge is one only after this.
        new.eval();
        new
    }

    /// Has something sent to a port, behind what is on its way.
    pub fn send(&mut self, side: Side, cable: &Cable) {
        let to_board = &mut self.phys[side as usize].to_board;
        to_board.extend((0..cable.gap).map(|_| (LINKED << 4 | LINKED, false, false)));
        let bytes = cable.bytes.iter().enumerate();
        to_board.extend(bytes.map(|(at, byte)| (*byte, true, cable.fault == Some(at))));
    }

    /// What came out of a port since it was last asked.
    pub fn received(&mut self, side: Side) -> Vec<Cable> {
        std::mem::take(&mut self.phys[side as usize].received)
    }

    /// Whether the board knows of a link of 1 Gb/s at a port, and has lost a frame for it.
    #[must_use]
    pub fn state(&self, side: Side) -> (bool, bool) {
        let side = self.driven.sides[side as usize];
        (side.gigabit == 1, side.lost == 1)
    }

    /// Runs until nothing has been sent for a while.
    pub fn settle(&mut self) {
        let mut quiet = 0;
        while quiet < QUIET {
            let is_quiet = self.phys.iter().all(Phy::is_quiet);
            if self.step() {
                quiet = if is_quiet { quiet + 1 } else { 0 };
            }
        }
    }

    /// Sends bytes over the serial line; what comes back until it is quiet.
    pub fn serial(&mut self, bytes: &[u8]) -> Vec<u8> {
        for byte in bytes {
            self.serial.bits.push_back(false);
            self.serial.bits.extend((0..8).map(|bit| byte >> bit & 1 == 1));
            self.serial.bits.push_back(true);
        }
        let mut quiet = 0;
        while quiet < 40 * DIVIDER {
            let is_quiet = self.serial.bits.is_empty() && self.serial.wait.is_none();
            if self.step() {
                quiet = if is_quiet { quiet + 1 } else { 0 };
            }
        }
        self.serial.bytes.drain(..).collect()
    }

    /// Reads and writes registers, all at once; what they said. Those that are not answered miss.
    ///
    /// # Panics
    /// When the board answers in part.
    pub fn ask(&mut self, accesses: &[Access]) -> Vec<Access> {
        let said = self.serial(accesses.as_bytes());
        assert_eq!(said.len() % ACCESS_BYTES, 0, "whole answers");
        let answers = said.chunks_exact(ACCESS_BYTES);
        answers.map(|bytes| Access::read_from_bytes(bytes).expect("its length")).collect()
    }

    /// Fills the tables, which are empty.
    ///
    /// # Panics
    /// When they do not fit, or the board does not answer.
    pub fn load(&mut self, golden: &Golden) {
        let writes: Vec<_> =
            control::writes(golden).map(|(address, value)| Access::write(address, value)).collect();
        for some in writes.chunks(32) {
            assert_eq!(self.ask(some), some, "writes are answered as they were asked");
        }
    }

    /// The next edge of a clock; whether it was one of the line that rises.
    fn step(&mut self) -> bool {
        let [a, b] = [self.phys[0].next_fs, self.phys[1].next_fs];
        let [line, core] = self.clocks_fs;
        let next = a.min(b).min(line).min(core);
        let late = self.random.below(JITTER_FS) as u64;
        if next == line {
            self.clocks_fs[0] += LINE_FS;
            self.pins.line ^= 1;
            self.eval();
            let is_high = self.pins.line == 1;
            for (phy, driven) in self.phys.iter_mut().zip(self.driven.sides) {
                phy.take(driven, is_high);
            }
            return is_high;
        }
        if next == core {
            self.clocks_fs[1] += CORE_FS;
            self.pins.core ^= 1;
            self.eval();
            if self.pins.core == 1 {
                self.pins.serial_rx = self.serial.cycle(self.driven.serial_tx == 1);
            }
            return false;
        }
        let side = usize::from(next != a);
        self.phys[side].next_fs += self.phys[side].half_fs - JITTER_FS as u64 / 2 + late;
        self.pins.phys[side][0] ^= 1;
        self.eval();
        // The data changes well before the next edge, which is in the middle of it.
        self.phys[side].drive(&mut self.pins.phys[side]);
        false
    }

    fn eval(&mut self) {
        // SAFETY: the board is alive, and both structs are laid out as in the shim.
        unsafe { outcry_board_eval(self.board, &raw const self.pins, &raw mut self.driven) };
    }
}
