//! Which register an address is of.

use crate::registers;
use rust_hdl::prelude::*;

/// Knows a register by its address, and what a write does, so that a cycle later nothing has to be
/// compared.
#[derive(LogicBlock)]
pub struct Decode {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Write.
    pub write: Signal<In, Bit>,
    /// Byte address, to write or to read.
    pub address: Signal<In, Bits<12>>,
    /// What to write.
    pub data: Signal<In, Bits<32>>,
    /// A cycle later, as the next ones: the address was that of a register.
    pub on_identity: Signal<Out, Bit>,
    /// See there.
    pub on_version: Signal<Out, Bit>,
    /// See there.
    pub on_capabilities: Signal<Out, Bit>,
    /// See there.
    pub on_port: Signal<Out, Bit>,
    /// See there.
    pub on_trailer: Signal<Out, Bit>,
    /// See there.
    pub on_cycle_low: Signal<Out, Bit>,
    /// See there.
    pub on_cycle_high: Signal<Out, Bit>,
    /// See there.
    pub on_status: Signal<Out, Bit>,
    /// See there.
    pub on_epoch: Signal<Out, Bit>,
    /// See there.
    pub on_data_0: Signal<Out, Bit>,
    /// See there.
    pub on_data_1: Signal<Out, Bit>,
    /// See there.
    pub on_data_2: Signal<Out, Bit>,
    /// See there.
    pub on_data_3: Signal<Out, Bit>,
    /// See there.
    pub on_result_low: Signal<Out, Bit>,
    /// See there.
    pub on_result_high: Signal<Out, Bit>,
    /// See there.
    pub on_kill_set: Signal<Out, Bit>,
    /// The write throws a kill switch.
    pub is_kill: Signal<Out, Bit>,
    /// It gives a command.
    pub is_ask: Signal<Out, Bit>,
    /// It copies the counters.
    pub is_keep: Signal<Out, Bit>,
    at_on_identity: DFF<Bit>,
    at_on_version: DFF<Bit>,
    at_on_capabilities: DFF<Bit>,
    at_on_port: DFF<Bit>,
    at_on_trailer: DFF<Bit>,
    at_on_cycle_low: DFF<Bit>,
    at_on_cycle_high: DFF<Bit>,
    at_on_status: DFF<Bit>,
    at_on_epoch: DFF<Bit>,
    at_on_data_0: DFF<Bit>,
    at_on_data_1: DFF<Bit>,
    at_on_data_2: DFF<Bit>,
    at_on_data_3: DFF<Bit>,
    at_on_result_low: DFF<Bit>,
    at_on_result_high: DFF<Bit>,
    at_on_kill_set: DFF<Bit>,
    at_is_kill: DFF<Bit>,
    at_is_ask: DFF<Bit>,
    at_is_keep: DFF<Bit>,
    identity_here: Constant<Bits<12>>,
    version_here: Constant<Bits<12>>,
    capabilities_here: Constant<Bits<12>>,
    at_port_here: Constant<Bits<12>>,
    at_trailer_here: Constant<Bits<12>>,
    at_cycle_low_here: Constant<Bits<12>>,
    at_cycle_high_here: Constant<Bits<12>>,
    at_status_here: Constant<Bits<12>>,
    at_epoch_here: Constant<Bits<12>>,
    at_data_0_here: Constant<Bits<12>>,
    at_data_1_here: Constant<Bits<12>>,
    at_data_2_here: Constant<Bits<12>>,
    at_data_3_here: Constant<Bits<12>>,
    at_result_low_here: Constant<Bits<12>>,
    at_result_high_here: Constant<Bits<12>>,
    at_kill_set_here: Constant<Bits<12>>,
    at_kill_clear_here: Constant<Bits<12>>,
    clear_key_here: Constant<Bits<14>>,
    at_command_here: Constant<Bits<12>>,
    at_snapshot_here: Constant<Bits<12>>,
}

impl Default for Decode {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            write: Default::default(),
            address: Default::default(),
            data: Default::default(),
            on_identity: Default::default(),
            on_version: Default::default(),
            on_capabilities: Default::default(),
            on_port: Default::default(),
            on_trailer: Default::default(),
            on_cycle_low: Default::default(),
            on_cycle_high: Default::default(),
            on_status: Default::default(),
            on_epoch: Default::default(),
            on_data_0: Default::default(),
            on_data_1: Default::default(),
            on_data_2: Default::default(),
            on_data_3: Default::default(),
            on_result_low: Default::default(),
            on_result_high: Default::default(),
            on_kill_set: Default::default(),
            is_kill: Default::default(),
            is_ask: Default::default(),
            is_keep: Default::default(),
            at_on_identity: Default::default(),
            at_on_version: Default::default(),
            at_on_capabilities: Default::default(),
            at_on_port: Default::default(),
            at_on_trailer: Default::default(),
            at_on_cycle_low: Default::default(),
            at_on_cycle_high: Default::default(),
            at_on_status: Default::default(),
            at_on_epoch: Default::default(),
            at_on_data_0: Default::default(),
            at_on_data_1: Default::default(),
            at_on_data_2: Default::default(),
            at_on_data_3: Default::default(),
            at_on_result_low: Default::default(),
            at_on_result_high: Default::default(),
            at_on_kill_set: Default::default(),
            at_is_kill: Default::default(),
            at_is_ask: Default::default(),
            at_is_keep: Default::default(),
            identity_here: Constant::new(u64::from(registers::IDENTITY).to_bits()),
            version_here: Constant::new(u64::from(registers::VERSION).to_bits()),
            capabilities_here: Constant::new(u64::from(registers::CAPABILITIES).to_bits()),
            at_port_here: Constant::new(u64::from(registers::PORT).to_bits()),
            at_trailer_here: Constant::new(u64::from(registers::TRAILER).to_bits()),
            at_cycle_low_here: Constant::new(u64::from(registers::CYCLE_LOW).to_bits()),
            at_cycle_high_here: Constant::new(u64::from(registers::CYCLE_HIGH).to_bits()),
            at_status_here: Constant::new(u64::from(registers::STATUS).to_bits()),
            at_epoch_here: Constant::new(u64::from(registers::EPOCH).to_bits()),
            at_data_0_here: Constant::new(u64::from(registers::DATA_0).to_bits()),
            at_data_1_here: Constant::new(u64::from(registers::DATA_1).to_bits()),
            at_data_2_here: Constant::new(u64::from(registers::DATA_2).to_bits()),
            at_data_3_here: Constant::new(u64::from(registers::DATA_3).to_bits()),
            at_result_low_here: Constant::new(u64::from(registers::RESULT_LOW).to_bits()),
            at_result_high_here: Constant::new(u64::from(registers::RESULT_HIGH).to_bits()),
            at_kill_set_here: Constant::new(u64::from(registers::KILL_SET).to_bits()),
            at_kill_clear_here: Constant::new(u64::from(registers::KILL_CLEAR).to_bits()),
            clear_key_here: Constant::new(u64::from(registers::KILL_CLEAR_KEY).to_bits()),
            at_command_here: Constant::new(u64::from(registers::COMMAND).to_bits()),
            at_snapshot_here: Constant::new(u64::from(registers::SNAPSHOT).to_bits()),
        }
    }
}

impl Logic for Decode {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            at_on_identity,
            at_on_version,
            at_on_capabilities,
            at_on_port,
            at_on_trailer
        );
        dff_setup!(
            self,
            clock,
            at_on_cycle_low,
            at_on_cycle_high,
            at_on_status,
            at_on_epoch,
            at_on_data_0
        );
        dff_setup!(
            self,
            clock,
            at_on_data_1,
            at_on_data_2,
            at_on_data_3,
            at_on_result_low,
            at_on_result_high
        );
        dff_setup!(self, clock, at_on_kill_set, at_is_kill, at_is_ask, at_is_keep);
        self.at_on_identity.d.next = self.address.val() == self.identity_here.val();
        self.at_on_version.d.next = self.address.val() == self.version_here.val();
        self.at_on_capabilities.d.next = self.address.val() == self.capabilities_here.val();
        self.at_on_port.d.next = self.address.val() == self.at_port_here.val();
        self.at_on_trailer.d.next = self.address.val() == self.at_trailer_here.val();
        self.at_on_cycle_low.d.next = self.address.val() == self.at_cycle_low_here.val();
        self.at_on_cycle_high.d.next = self.address.val() == self.at_cycle_high_here.val();
        self.at_on_status.d.next = self.address.val() == self.at_status_here.val();
        self.at_on_epoch.d.next = self.address.val() == self.at_epoch_here.val();
        self.at_on_data_0.d.next = self.address.val() == self.at_data_0_here.val();
        self.at_on_data_1.d.next = self.address.val() == self.at_data_1_here.val();
        self.at_on_data_2.d.next = self.address.val() == self.at_data_2_here.val();
        self.at_on_data_3.d.next = self.address.val() == self.at_data_3_here.val();
        self.at_on_result_low.d.next = self.address.val() == self.at_result_low_here.val();
        self.at_on_result_high.d.next = self.address.val() == self.at_result_high_here.val();
        self.at_on_kill_set.d.next = self.address.val() == self.at_kill_set_here.val();
        self.at_is_kill.d.next = self.write.val()
            & ((self.address.val() == self.at_kill_set_here.val())
                | ((self.address.val() == self.at_kill_clear_here.val())
                    & (self.data.val().get_bits::<14>(16) == self.clear_key_here.val())));
        self.at_is_ask.d.next =
            self.write.val() & (self.address.val() == self.at_command_here.val());
        self.at_is_keep.d.next =
            self.write.val() & (self.address.val() == self.at_snapshot_here.val());
        self.on_identity.next = self.at_on_identity.q.val();
        self.on_version.next = self.at_on_version.q.val();
        self.on_capabilities.next = self.at_on_capabilities.q.val();
        self.on_port.next = self.at_on_port.q.val();
        self.on_trailer.next = self.at_on_trailer.q.val();
        self.on_cycle_low.next = self.at_on_cycle_low.q.val();
        self.on_cycle_high.next = self.at_on_cycle_high.q.val();
        self.on_status.next = self.at_on_status.q.val();
        self.on_epoch.next = self.at_on_epoch.q.val();
        self.on_data_0.next = self.at_on_data_0.q.val();
        self.on_data_1.next = self.at_on_data_1.q.val();
        self.on_data_2.next = self.at_on_data_2.q.val();
        self.on_data_3.next = self.at_on_data_3.q.val();
        self.on_result_low.next = self.at_on_result_low.q.val();
        self.on_result_high.next = self.at_on_result_high.q.val();
        self.on_kill_set.next = self.at_on_kill_set.q.val();
        self.is_kill.next = self.at_is_kill.q.val();
        self.is_ask.next = self.at_is_ask.q.val();
        self.is_keep.next = self.at_is_keep.q.val();
    }
}
