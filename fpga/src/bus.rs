//! The registers, decoded: what software writes and reads.

use crate::decode::Decode;
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
    /// What it says, two cycles later.
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
    decode: Decode,
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
    of_counter_2: DFF<Bit>,
    fixed: DFF<Bits<32>>,
    moving: DFF<Bits<32>>,
    said: DFF<Bits<32>>,
    identity_value: Constant<Bits<32>>,
    version_value: Constant<Bits<32>>,
    capabilities_value: Constant<Bits<32>>,
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
            decode: Default::default(),
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
            of_counter_2: Default::default(),
            fixed: Default::default(),
            moving: Default::default(),
            said: Default::default(),
            identity_value: Constant::new(u64::from(registers::IDENTITY_VALUE).to_bits()),
            version_value: Constant::new(u64::from(registers::VERSION_VALUE).to_bits()),
            capabilities_value: Constant::new(u64::from(registers::CAPABILITIES_VALUE).to_bits()),
            at_counters: Constant::new(u64::from(registers::COUNTERS >> 9).to_bits()),
        }
    }
}

impl Logic for Bus {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_write, at, written, is_port, is_longest);
        dff_setup!(self, clock, data_0, data_1, data_2, data_3, cycle_high);
        dff_setup!(self, clock, of_counter, of_counter_2, fixed, moving, said);
        clock!(self, clock, decode);
        self.decode.write.next = self.write.val();
        self.decode.address.next = self.address.val();
        self.decode.data.next = self.data.val();
        self.is_write.d.next = self.write.val();
        self.at.d.next = self.address.val();
        self.written.d.next = self.data.val();
        self.kill_write.next = self.decode.is_kill.val();
        self.kill_on.next = self.decode.on_kill_set.val();
        self.kill_whose.next = self.written.q.val().get_bits::<2>(30);
        self.kill_which.next = self.written.q.val().get_bits::<9>(0);
        self.ask.next = self.decode.is_ask.val();
        self.what.next = self.written.q.val().get_bits::<3>(16);
        self.row.next = self.written.q.val().get_bits::<12>(0);
        self.keep.next = self.decode.is_keep.val();
        if self.is_write.q.val() {
            if self.decode.on_port.val() {
                self.is_port.d.next = self.written.q.val().get_bits::<16>(0);
            }
            if self.decode.on_trailer.val() {
                self.is_longest.d.next = self.written.q.val().get_bits::<11>(0);
            }
            if self.decode.on_data_0.val() {
                self.data_0.d.next = self.written.q.val();
            }
            if self.decode.on_data_1.val() {
                self.data_1.d.next = self.written.q.val();
            }
            if self.decode.on_data_2.val() {
                self.data_2.d.next = self.written.q.val();
            }
            if self.decode.on_data_3.val() {
                self.data_3.d.next = self.written.q.val();
            }
        } else if self.decode.on_cycle_low.val() {
            self.cycle_high.d.next = self.cycle.val().get_bits::<32>(32);
        }
        // Counters take two cycles to read, so all else takes two as well.
        self.fixed.d.next = bits::<32>(0);
        self.moving.d.next = bits::<32>(0);
        if self.decode.on_identity.val() {
            self.fixed.d.next = self.identity_value.val();
        }
        if self.decode.on_version.val() {
            self.fixed.d.next = self.version_value.val();
        }
        if self.decode.on_capabilities.val() {
            self.fixed.d.next = self.capabilities_value.val();
        }
        if self.decode.on_port.val() {
            self.fixed.d.next = bit_cast::<32, 16>(self.is_port.q.val());
        }
        if self.decode.on_trailer.val() {
            self.fixed.d.next = bit_cast::<32, 11>(self.is_longest.q.val());
        }
        if self.decode.on_cycle_low.val() {
            self.moving.d.next = self.cycle.val().get_bits::<32>(0);
        }
        if self.decode.on_cycle_high.val() {
            self.moving.d.next = self.cycle_high.q.val();
        }
        if self.decode.on_status.val() {
            self.moving.d.next = bit_cast::<32, 1>(self.busy.val().into())
                | (bit_cast::<32, 1>(self.killed.val().into()) << bits::<32>(1));
        }
        if self.decode.on_epoch.val() {
            self.moving.d.next = self.epoch.val();
        }
        if self.decode.on_result_low.val() {
            self.moving.d.next = self.result.val().get_bits::<32>(0);
        }
        if self.decode.on_result_high.val() {
            self.moving.d.next = self.result.val().get_bits::<32>(32);
        }
        self.counter.next = self.at.q.val().get_bits::<6>(3);
        self.counter_high.next = self.at.q.val().get_bit(2);
        self.of_counter.d.next = self.at.q.val().get_bits::<3>(9) == self.at_counters.val();
        self.said.d.next = self.fixed.q.val() | self.moving.q.val();
        self.of_counter_2.d.next = self.of_counter.q.val();
        self.value.next = self.said.q.val();
        if self.of_counter_2.q.val() {
            self.value.next = self.counter_value.val();
        }
        self.port.next = self.is_port.q.val();
        self.longest.next = self.is_longest.q.val();
        self.command_data.next = (bit_cast::<128, 32>(self.data_0.q.val())
            | (bit_cast::<128, 32>(self.data_1.q.val()) << bits::<8>(32)))
            | ((bit_cast::<128, 32>(self.data_2.q.val()) << bits::<8>(64))
                | (bit_cast::<128, 32>(self.data_3.q.val()) << bits::<8>(96)));
    }
}
