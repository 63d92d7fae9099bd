//! The registers, decoded: what software writes and reads.

use crate::registers;
use rust_hdl::prelude::*;

/// Takes a write every cycle; a read answers three cycles behind its address. Addresses and meaning
/// are those of [`registers`].
#[derive(LogicBlock)]
pub struct Bus {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Write.
    pub write: Signal<In, Bit>,
    /// Byte address, to write or to read.
    pub address: Signal<In, Bits<12>>,
    /// What to write.
    pub data: Signal<In, Bits<32>>,
    /// What is read.
    pub value: Signal<Out, Bits<32>>,
    /// UDP port of order entry.
    pub port: Signal<Out, Bits<16>>,
    /// Longest frame with its trailer.
    pub longest: Signal<Out, Bits<11>>,
    /// Throw a kill switch, one cycle behind the write, as the next ones.
    pub kill_write: Signal<Out, Bit>,
    /// On or off.
    pub kill_on: Signal<Out, Bit>,
    /// Whose.
    pub kill_whose: Signal<Out, Bits<2>>,
    /// Which.
    pub kill_which: Signal<Out, Bits<9>>,
    /// Do a command.
    pub ask: Signal<Out, Bit>,
    /// On which table.
    pub what: Signal<Out, Bits<3>>,
    /// And row.
    pub row: Signal<Out, Bits<12>>,
    /// With which data.
    pub command_data: Signal<Out, Bits<128>>,
    /// Copy the counters.
    pub keep: Signal<Out, Bit>,
    /// Which counter to read.
    pub counter: Signal<Out, Bits<6>>,
    /// Its upper half.
    pub counter_high: Signal<Out, Bit>,
    /// What it says, a cycle later.
    pub counter_value: Signal<In, Bits<32>>,
    /// Cycles since configuration.
    pub cycle: Signal<In, Bits<64>>,
    /// A command is under way.
    pub busy: Signal<In, Bit>,
    /// The kill switch for everybody is on.
    pub killed: Signal<In, Bit>,
    /// Rows of tables of limits written.
    pub epoch: Signal<In, Bits<32>>,
    /// Exposure that was left.
    pub result: Signal<In, Bits<64>>,
    is_write: DFF<Bit>,
    at: DFF<Bits<12>>,
    written: DFF<Bits<32>>,
    is_port: DFF<Bits<16>>,
    is_longest: DFF<Bits<11>>,
    data_0: DFF<Bits<32>>,
    data_1: DFF<Bits<32>>,
    data_2: DFF<Bits<32>>,
    data_3: DFF<Bits<32>>,
    cycle_high: DFF<Bits<32>>,
    of_counter: DFF<Bit>,
    plain: DFF<Bits<32>>,
    said: DFF<Bits<32>>,
    kill_clear: Signal<Local, Bit>,
    identity: Constant<Bits<12>>,
    identity_value: Constant<Bits<32>>,
    version: Constant<Bits<12>>,
    version_value: Constant<Bits<32>>,
    capabilities: Constant<Bits<12>>,
    capabilities_value: Constant<Bits<32>>,
    at_port: Constant<Bits<12>>,
    at_trailer: Constant<Bits<12>>,
    at_cycle_low: Constant<Bits<12>>,
    at_cycle_high: Constant<Bits<12>>,
    at_kill_set: Constant<Bits<12>>,
    at_kill_clear: Constant<Bits<12>>,
    clear_key: Constant<Bits<14>>,
    at_status: Constant<Bits<12>>,
    at_epoch: Constant<Bits<12>>,
    at_data_0: Constant<Bits<12>>,
    at_data_1: Constant<Bits<12>>,
    at_data_2: Constant<Bits<12>>,
    at_data_3: Constant<Bits<12>>,
    at_command: Constant<Bits<12>>,
    at_result_low: Constant<Bits<12>>,
    at_result_high: Constant<Bits<12>>,
    at_snapshot: Constant<Bits<12>>,
    /// Bits 11 to 9 of the addresses of counters.
    at_counters: Constant<Bits<3>>,
}

impl Default for Bus {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            write: Default::default(),
            address: Default::default(),
            data: Default::default(),
            value: Default::default(),
            port: Default::default(),
            longest: Default::default(),
            kill_write: Default::default(),
            kill_on: Default::default(),
            kill_whose: Default::default(),
            kill_which: Default::default(),
            ask: Default::default(),
            what: Default::default(),
            row: Default::default(),
            command_data: Default::default(),
            keep: Default::default(),
            counter: Default::default(),
            counter_high: Default::default(),
            counter_value: Default::default(),
            cycle: Default::default(),
            busy: Default::default(),
            killed: Default::default(),
            epoch: Default::default(),
            result: Default::default(),
            is_write: Default::default(),
            at: Default::default(),
            written: Default::default(),
            is_port: Default::default(),
            is_longest: Default::default(),
            data_0: Default::default(),
            data_1: Default::default(),
            data_2: Default::default(),
            data_3: Default::default(),
            cycle_high: Default::default(),
            of_counter: Default::default(),
            plain: Default::default(),
            said: Default::default(),
            kill_clear: Default::default(),
            identity: Constant::new(u64::from(registers::IDENTITY).to_bits()),
            identity_value: Constant::new(u64::from(registers::IDENTITY_VALUE).to_bits()),
            version: Constant::new(u64::from(registers::VERSION).to_bits()),
            version_value: Constant::new(u64::from(registers::VERSION_VALUE).to_bits()),
            capabilities: Constant::new(u64::from(registers::CAPABILITIES).to_bits()),
            capabilities_value: Constant::new(u64::from(registers::CAPABILITIES_VALUE).to_bits()),
            at_port: Constant::new(u64::from(registers::PORT).to_bits()),
            at_trailer: Constant::new(u64::from(registers::TRAILER).to_bits()),
            at_cycle_low: Constant::new(u64::from(registers::CYCLE_LOW).to_bits()),
            at_cycle_high: Constant::new(u64::from(registers::CYCLE_HIGH).to_bits()),
            at_kill_set: Constant::new(u64::from(registers::KILL_SET).to_bits()),
            at_kill_clear: Constant::new(u64::from(registers::KILL_CLEAR).to_bits()),
            clear_key: Constant::new(u64::from(registers::KILL_CLEAR_KEY).to_bits()),
            at_status: Constant::new(u64::from(registers::STATUS).to_bits()),
            at_epoch: Constant::new(u64::from(registers::EPOCH).to_bits()),
            at_data_0: Constant::new(u64::from(registers::DATA_0).to_bits()),
            at_data_1: Constant::new(u64::from(registers::DATA_1).to_bits()),
            at_data_2: Constant::new(u64::from(registers::DATA_2).to_bits()),
            at_data_3: Constant::new(u64::from(registers::DATA_3).to_bits()),
            at_command: Constant::new(u64::from(registers::COMMAND).to_bits()),
            at_result_low: Constant::new(u64::from(registers::RESULT_LOW).to_bits()),
            at_result_high: Constant::new(u64::from(registers::RESULT_HIGH).to_bits()),
            at_snapshot: Constant::new(u64::from(registers::SNAPSHOT).to_bits()),
            at_counters: Constant::new(u64::from(registers::COUNTERS >> 9).to_bits()),
        }
    }
}

impl Logic for Bus {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_write, at, written, is_port, is_longest);
        dff_setup!(
            self, clock, data_0, data_1, data_2, data_3, cycle_high, of_counter, plain, said
        );
        self.is_write.d.next = self.write.val();
        self.at.d.next = self.address.val();
        self.written.d.next = self.data.val();
        self.kill_clear.next = (self.at.q.val() == self.at_kill_clear.val())
            & (self.written.q.val().get_bits::<14>(16) == self.clear_key.val());
        self.kill_write.next = self.is_write.q.val()
            & ((self.at.q.val() == self.at_kill_set.val()) | self.kill_clear.val());
        self.kill_on.next = self.at.q.val() == self.at_kill_set.val();
        self.kill_whose.next = self.written.q.val().get_bits::<2>(30);
        self.kill_which.next = self.written.q.val().get_bits::<9>(0);
        self.ask.next = self.is_write.q.val() & (self.at.q.val() == self.at_command.val());
        self.what.next = self.written.q.val().get_bits::<3>(16);
        self.row.next = self.written.q.val().get_bits::<12>(0);
        self.keep.next = self.is_write.q.val() & (self.at.q.val() == self.at_snapshot.val());
        if self.is_write.q.val() {
            if self.at.q.val() == self.at_port.val() {
                self.is_port.d.next = self.written.q.val().get_bits::<16>(0);
            }
            if self.at.q.val() == self.at_trailer.val() {
                self.is_longest.d.next = self.written.q.val().get_bits::<11>(0);
            }
            if self.at.q.val() == self.at_data_0.val() {
                self.data_0.d.next = self.written.q.val();
            }
            if self.at.q.val() == self.at_data_1.val() {
                self.data_1.d.next = self.written.q.val();
            }
            if self.at.q.val() == self.at_data_2.val() {
                self.data_2.d.next = self.written.q.val();
            }
            if self.at.q.val() == self.at_data_3.val() {
                self.data_3.d.next = self.written.q.val();
            }
        } else if self.at.q.val() == self.at_cycle_low.val() {
            self.cycle_high.d.next = self.cycle.val().get_bits::<32>(32);
        }
        // One cycle for what is read, one to choose between that and a counter.
        self.plain.d.next = bits::<32>(0);
        if self.at.q.val() == self.identity.val() {
            self.plain.d.next = self.identity_value.val();
        }
        if self.at.q.val() == self.version.val() {
            self.plain.d.next = self.version_value.val();
        }
        if self.at.q.val() == self.capabilities.val() {
            self.plain.d.next = self.capabilities_value.val();
        }
        if self.at.q.val() == self.at_port.val() {
            self.plain.d.next = bit_cast::<32, 16>(self.is_port.q.val());
        }
        if self.at.q.val() == self.at_trailer.val() {
            self.plain.d.next = bit_cast::<32, 11>(self.is_longest.q.val());
        }
        if self.at.q.val() == self.at_cycle_low.val() {
            self.plain.d.next = self.cycle.val().get_bits::<32>(0);
        }
        if self.at.q.val() == self.at_cycle_high.val() {
            self.plain.d.next = self.cycle_high.q.val();
        }
        if self.at.q.val() == self.at_status.val() {
            self.plain.d.next = bit_cast::<32, 1>(self.busy.val().into())
                | (bit_cast::<32, 1>(self.killed.val().into()) << bits::<32>(1));
        }
        if self.at.q.val() == self.at_epoch.val() {
            self.plain.d.next = self.epoch.val();
        }
        if self.at.q.val() == self.at_result_low.val() {
            self.plain.d.next = self.result.val().get_bits::<32>(0);
        }
        if self.at.q.val() == self.at_result_high.val() {
            self.plain.d.next = self.result.val().get_bits::<32>(32);
        }
        self.counter.next = self.at.q.val().get_bits::<6>(3);
        self.counter_high.next = self.at.q.val().get_bit(2);
        self.of_counter.d.next = self.at.q.val().get_bits::<3>(9) == self.at_counters.val();
        self.said.d.next = self.plain.q.val();
        if self.of_counter.q.val() {
            self.said.d.next = self.counter_value.val();
        }
        self.value.next = self.said.q.val();
        self.port.next = self.is_port.q.val();
        self.longest.next = self.is_longest.q.val();
        self.command_data.next = (bit_cast::<128, 32>(self.data_0.q.val())
            | (bit_cast::<128, 32>(self.data_1.q.val()) << bits::<8>(32)))
            | ((bit_cast::<128, 32>(self.data_2.q.val()) << bits::<8>(64))
                | (bit_cast::<128, 32>(self.data_3.q.val()) << bits::<8>(96)));
    }
}
