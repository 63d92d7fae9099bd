//! What software does while frames stream by, and when the hardware must obey it.

use std::collections::{BTreeSet, VecDeque};

use fpga::record::{Check, FrameClass, Verdict};
use fpga::registers::{self, Table};
use fpga::tables::{AccountLimits, Row, Session, SessionTable, SymbolTable};
use wire::ouch50::PRICE_MAX;

use crate::device::{Collar, Device, Input};
use crate::generate::Generator;
use crate::golden::{Golden, Killed, Past};
use crate::random::Random;

/// Cycles from the write of a kill switch to the first verdict that obeys it.
const KILL_CYCLES: u64 = 5;
/// Cycles behind the last beat of a frame in which no command is done.
const SETTLE_CYCLES: u64 = 5;
/// The key of a packet comes in this beat or later, and commands before it.
const KEY_BEAT: u32 = 6;

/// Cycles from the last write to the first frame that meets it, and more.
const LOADED_CYCLES: usize = 8;

/// Brings an empty device to the tables of a golden model.
pub(crate) fn load(device: &mut dyn Device, golden: &Golden) {
    let (mut control, mut golden) = (Control::default(), golden.clone());
    control.load(&golden);
    let mut cycle = 0;
    while !control.is_idle() {
        let write = control.step(cycle, None, &mut golden);
        let (address, write) = write.map_or((0, None), |(address, data)| (address, Some(data)));
        device.cycle(&Input { address, write, ready: true, ..Input::default() });
        cycle += 1;
    }
    for _ in 0..LOADED_CYCLES {
        device.cycle(&Input { ready: true, ..Input::default() });
    }
}

/// The writes that bring an empty device to the tables of a golden model, for one that has as long
/// as it wants for each.
#[cfg(verilated)]
pub(crate) fn writes(golden: &Golden) -> impl Iterator<Item = (u16, u32)> {
    let mut control = Control::default();
    control.load(golden);
    control.writes.into_iter()
}

/// What a command does to the golden model.
type Effect = Box<dyn FnOnce(&mut Golden)>;

/// Writes of registers to come, and what is known of those that were.
#[derive(Default)]
pub(crate) struct Control {
    writes: VecDeque<(u16, u32)>,
    /// Effects of commands whose last write is still among `writes`.
    effects: VecDeque<(Table, Effect)>,
    /// The command under way, and the cycle from which on it may be done.
    under_way: Option<(u64, Table, Effect)>,
    /// Cycle up to which another one would be ignored.
    busy_until: u64,
    /// Limits of the collar of a symbol that are taken and not written.
    collar: Option<([u8; 8], Collar)>,
    /// Limits of collars that were written.
    pub(crate) collars: u64,
    kills: VecDeque<(u64, u32, bool)>,
    all: bool,
    accounts: BTreeSet<u16>,
    sessions: BTreeSet<u16>,
    /// Beats of the frame that is on its way in.
    beats: u32,
    quiet_from: u64,
    tables: Option<(SessionTable, SymbolTable)>,
    /// What the counters must say, in their order.
    pub(crate) counts: Vec<u64>,
}

impl Control {
    /// Writes to come that bring an empty device to the tables of the golden model.
    pub(crate) fn load(&mut self, golden: &Golden) {
        self.counts = vec![0; registers::COUNTERS_COUNT];
        let (mut sessions, mut symbols) = (SessionTable::default(), SymbolTable::default());
        for (key, session) in &golden.sessions {
            sessions.insert(*key, *session).expect("the generator chooses keys that find room");
        }
        for (symbol, limits) in &golden.symbols {
            symbols.insert(*symbol, *limits).expect("the generator chooses symbols that find room");
        }
        self.writes.push_back((registers::PORT, golden.port.into()));
        self.writes.push_back((registers::TRAILER, golden.longest.into()));
        let rows: Vec<_> = sessions.rows().collect();
        rows.into_iter().for_each(|row| self.command(Table::Session, row, |_| {}));
        let rows: Vec<_> = symbols.rows().collect();
        rows.into_iter().for_each(|row| self.command(Table::Symbol, row, |_| {}));
        for (account, limits) in &golden.accounts {
            self.command(Table::Account, limits.row(*account), |_| {});
            self.command(Table::ExposureLimit, limits.exposure_row(*account), |_| {});
        }
        for (slot, rate) in &golden.rates {
            self.command(Table::Rate, rate.row(*slot), |_| {});
        }
        self.tables = Some((sessions, symbols));
    }

    fn command(&mut self, table: Table, row: Row, effect: impl FnOnce(&mut Golden) + 'static) {
        let data = [registers::DATA_0, registers::DATA_1, registers::DATA_2, registers::DATA_3];
        for (index, register) in data.into_iter().enumerate() {
            self.writes.push_back((register, (row.bits >> (32 * index)) as u32));
        }
        let what = u32::from(table as u8) << 16 | u32::from(row.address);
        self.writes.push_back((registers::COMMAND, what));
        self.effects.push_back((table, Box::new(effect)));
    }

    /// Nothing is to be written, and nothing under way.
    pub(crate) fn is_idle(&self) -> bool {
        self.writes.is_empty() && self.under_way.is_none() && self.collar.is_none()
    }

    /// The write of this cycle. `beat` says that one comes in, and whether it is the last of its
    /// frame; `golden` changes when a command is done.
    pub(crate) fn step(
        &mut self,
        cycle: u64,
        beat: Option<bool>,
        golden: &mut Golden,
    ) -> Option<(u16, u32)> {
        let is_open = self.beats < KEY_BEAT && cycle >= self.quiet_from;
        if is_open && let Some((symbol, Collar { low, high, .. })) = self.collar.take() {
            let limits = golden.symbols.get_mut(&symbol).expect("symbols stay");
            (limits.price_min, limits.price_max) = (low, high);
            self.collars += 1;
        } else if is_open
            && let Some((_, table, effect)) = self.under_way.take_if(|(from, ..)| cycle >= *from)
        {
            effect(golden);
            golden.epoch += u32::from(table.has_epoch());
            self.busy_until = cycle + if table == Table::Release { 4 } else { 1 };
        }
        match beat {
            Some(true) => (self.beats, self.quiet_from) = (0, cycle + SETTLE_CYCLES + 1),
            Some(false) => self.beats += 1,
            None => {}
        }
        let &(register, value) = self.writes.front()?;
        if register == registers::COMMAND {
            // Software waits until the last one is done.
            if self.under_way.is_some() || cycle < self.busy_until {
                return None;
            }
            let (table, effect) = self.effects.pop_front().expect("each command has an effect");
            self.under_way = Some((cycle + 2, table, effect));
        }
        if let registers::KILL_SET | registers::KILL_CLEAR = register {
            self.kills.push_back((cycle + KILL_CYCLES, value, register == registers::KILL_SET));
        }
        self.writes.pop_front()
    }

    /// Limits of a collar would be taken in this cycle: none wait, and no command does.
    pub(crate) fn takes_collar(&self, cycle: u64) -> bool {
        let waits = self.under_way.as_ref().is_some_and(|(from, ..)| cycle >= *from);
        self.collar.is_none() && !waits
    }

    /// Limits of a collar that are there in this cycle, now and then, also where none are taken.
    pub(crate) fn offer(
        &mut self,
        takes: bool,
        random: &mut Random,
        golden: &Golden,
    ) -> Option<Collar> {
        let (_, symbols) = self.tables.as_ref()?;
        if !random.one_in(60) || golden.symbols.is_empty() {
            return None;
        }
        let all: Vec<_> = golden.symbols.keys().copied().collect();
        let symbol = random.pick(&all);
        let number = u128::from(u64::from_be_bytes(symbol));
        let row = symbols.rows().find(|row| row.bits >> 64 == number).expect("it is there");
        let price = |random: &mut Random| random.below(1 + PRICE_MAX as usize) as u32;
        // Some are closed: the lowest is above the highest.
        let (low, high) = match random.below(8) {
            0 => (1, 0),
            1 => (price(random), price(random)),
            2..5 => (0, PRICE_MAX as u32),
            _ => {
                let limits = Generator::symbol_limits(random);
                (limits.price_min, limits.price_max)
            }
        };
        let collar = Collar { row: row.address, low, high };
        if takes {
            self.collar = Some((symbol, collar));
        }
        Some(collar)
    }

    /// The kill switches that a verdict of this cycle obeys.
    pub(crate) fn killed(&mut self, cycle: u64, session: Session) -> Killed {
        while let Some((_, value, on)) = self.kills.pop_front_if(|(from, ..)| *from <= cycle) {
            let which = value as u16;
            let set = match value >> 30 {
                0 => {
                    self.all = on;
                    continue;
                }
                1 => &mut self.accounts,
                _ => &mut self.sessions,
            };
            if on {
                set.insert(which);
            } else {
                set.remove(&which);
            }
        }
        Killed {
            all: self.all,
            account: self.accounts.contains(&(session.account & 0xff)),
            session: self.sessions.contains(&session.slot),
        }
    }

    /// Counts a message.
    pub(crate) fn count_message(&mut self, verdict: Verdict) {
        self.counts[registers::MESSAGES] += 1;
        if verdict.checked {
            let passed = verdict.fails == 0;
            let which = if passed { registers::ACCEPTED } else { registers::REFUSED };
            self.counts[which] += 1;
            for check in Check::ALL.iter().filter(|check| verdict.fails & check.bit() != 0) {
                self.counts[registers::FAILED + *check as usize] += 1;
            }
        }
    }

    /// Counts a frame.
    pub(crate) fn count_frame(&mut self, class: FrameClass) {
        self.counts[registers::FRAMES + class as usize] += 1;
    }

    /// Now and then something to do.
    pub(crate) fn act(&mut self, random: &mut Random, golden: &Golden) {
        if !self.writes.is_empty() {
            return;
        }
        if random.one_in(60) {
            self.kill(random, golden);
        } else if random.one_in(12) {
            self.change(random, golden);
        }
    }

    fn kill(&mut self, random: &mut Random, golden: &Golden) {
        let sessions: Vec<_> = golden.sessions.values().collect();
        let Session { account, slot } =
            **sessions.get(random.below(sessions.len())).expect("the index is below their number");
        let value = match random.below(4) {
            0 => 0,
            1 => 1 << 30 | u32::from(account & 0xff),
            _ => 2 << 30 | u32::from(slot),
        };
        let key = registers::KILL_CLEAR_KEY << 16;
        // Whatever is on goes off before anything else goes on.
        if self.all {
            self.writes.push_back((registers::KILL_CLEAR, key));
        } else if let Some(account) = self.accounts.first() {
            self.writes.push_back((registers::KILL_CLEAR, 1 << 30 | key | u32::from(*account)));
        } else if let Some(slot) = self.sessions.first() {
            self.writes.push_back((registers::KILL_CLEAR, 2 << 30 | key | u32::from(*slot)));
        } else {
            self.writes.push_back((registers::KILL_SET, value));
        }
    }

    /// Changes a row of a table, or what is counted.
    fn change(&mut self, random: &mut Random, golden: &Golden) {
        let account = random.number() as u8;
        let slot = random.below(fpga::tables::SLOTS / 4) as u16;
        match random.below(7) {
            0 => {
                let limits = Generator::account_limits(random);
                self.command(Table::Account, limits.row(account), move |golden| {
                    let there = golden.accounts.entry(account).or_default();
                    *there = AccountLimits { exposure_max: there.exposure_max, ..limits };
                });
            }
            1 => {
                let limits = Generator::account_limits(random);
                let row = limits.exposure_row(account);
                self.command(Table::ExposureLimit, row, move |golden| {
                    golden.accounts.entry(account).or_default().exposure_max = limits.exposure_max;
                });
            }
            2 => {
                let rate = Generator::rate(random);
                self.command(Table::Rate, rate.row(slot), move |golden| {
                    golden.rates.insert(slot, rate);
                });
            }
            3 => self.change_symbol(random, golden),
            4 => {
                let row = Row { address: slot, bits: 0 };
                self.command(Table::Forget, row, move |golden| {
                    golden.past.insert(slot, Past::default());
                });
            }
            5 => {
                let value = random.number() >> random.pick(&[1, 30, 50]);
                let row = Row { address: account.into(), bits: value.into() };
                self.command(Table::Exposure, row, move |golden| {
                    golden.exposures.insert(account, value);
                });
            }
            _ => {
                let value = random.number() >> random.pick(&[0, 1, 20, 40]);
                let row = Row { address: account.into(), bits: value.into() };
                self.command(Table::Release, row, move |golden| golden.release(account, value));
            }
        }
    }

    fn change_symbol(&mut self, random: &mut Random, golden: &Golden) {
        let Some((_, symbols)) = &mut self.tables else { return };
        let all: Vec<_> = golden.symbols.keys().copied().collect();
        let symbol = random.pick(&all);
        let limits = Generator::symbol_limits(random);
        symbols.insert(symbol, limits).expect("it is there already");
        let number = u128::from(u64::from_be_bytes(symbol));
        let row = symbols.rows().find(|row| row.bits >> 64 == number).expect("it is there");
        self.command(Table::Symbol, row, move |golden| {
            golden.symbols.insert(symbol, limits);
        });
    }
}
