//! What software sees: registers, commands, counters.

use crate::bus::Bus;
use crate::commands::Commands;
use crate::counters::Counters;
use rust_hdl::prelude::*;

const _: () = assert!(crate::registers::COUNTERS_COUNT == 37);

/// The registers with what is behind them. Ports are those of [`Bus`] and [`Commands`] where they
/// have the same names.
#[derive(LogicBlock, Default)]
pub struct Desk {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Write a register.
    pub r_write: Signal<In, Bit>,
    /// Its address.
    pub r_address: Signal<In, Bits<12>>,
    /// What to write.
    pub r_data: Signal<In, Bits<32>>,
    /// What is read.
    pub r_value: Signal<Out, Bits<32>>,
    /// Cycles since configuration.
    pub now: Signal<In, Bits<64>>,
    /// No packet is under way.
    pub open: Signal<In, Bit>,
    /// A release is under way.
    pub releasing: Signal<In, Bit>,
    /// Exposure that was left.
    pub result: Signal<In, Bits<64>>,
    /// The kill switch for everybody is on.
    pub killed: Signal<In, Bit>,
    /// A message is there.
    pub message: Signal<In, Bit>,
    /// It was checked.
    pub checked: Signal<In, Bit>,
    /// Then: checks that failed.
    pub fails: Signal<In, Bits<14>>,
    /// A frame ended.
    pub frame: Signal<In, Bit>,
    /// Its class.
    pub frame_class: Signal<In, Bits<4>>,
    /// See [`Egress`](crate::egress::Egress), as the next ones.
    pub with_trailer: Signal<In, Bit>,
    /// See there.
    pub no_trailer: Signal<In, Bit>,
    /// See there.
    pub lost: Signal<In, Bit>,
    /// UDP port of order entry.
    pub port: Signal<Out, Bits<16>>,
    /// Longest frame with its trailer.
    pub longest: Signal<Out, Bits<11>>,
    /// Throw a kill switch.
    pub kill_write: Signal<Out, Bit>,
    /// On or off.
    pub kill_on: Signal<Out, Bit>,
    /// Whose.
    pub kill_whose: Signal<Out, Bits<2>>,
    /// Which.
    pub kill_which: Signal<Out, Bits<9>>,
    /// Do a command.
    pub write: Signal<Out, Bits<8>>,
    /// To this row.
    pub row: Signal<Out, Bits<12>>,
    /// With this data.
    pub data: Signal<Out, Bits<128>>,
    /// Rows of tables of limits written.
    pub epoch: Signal<Out, Bits<32>>,
    /// Limits of the collar of a symbol are there, until they are taken.
    pub collar_valid: Signal<In, Bit>,
    /// Row of the symbol.
    pub collar_row_in: Signal<In, Bits<12>>,
    /// What.
    pub collar_limits_in: Signal<In, Bits<62>>,
    /// They are taken.
    pub collar_ready: Signal<Out, Bit>,
    /// Write them.
    pub collar_write: Signal<Out, Bit>,
    /// To this row.
    pub collar_row: Signal<Out, Bits<12>>,
    /// What.
    pub collar_limits: Signal<Out, Bits<62>>,
    bus: Bus,
    commands: Commands,
    counters: Counters<37>,
    message_1: DFF<Bit>,
    checked_1: DFF<Bit>,
    fails_1: DFF<Bits<14>>,
    frame_1: DFF<Bit>,
    class_1: DFF<Bits<4>>,
    others: DFF<Bits<4>>,
    events: DFF<Bits<37>>,
    of_frame: Signal<Local, Bits<37>>,
    passed: Signal<Local, Bit>,
    failed: Signal<Local, Bit>,
    counted: Signal<Local, Bits<14>>,
}

impl Logic for Desk {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, message_1, checked_1, fails_1, frame_1, class_1, others, events);
        clock!(self, clock, bus, commands, counters);
        self.bus.write.next = self.r_write.val();
        self.bus.address.next = self.r_address.val();
        self.bus.data.next = self.r_data.val();
        self.r_value.next = self.bus.value.val();
        self.bus.cycle.next = self.now.val();
        self.bus.busy.next = self.commands.busy.val();
        self.bus.killed.next = self.killed.val();
        self.bus.epoch.next = self.commands.epoch.val();
        self.bus.result.next = self.result.val();
        self.bus.counter_value.next = self.counters.value.val();
        self.port.next = self.bus.port.val();
        self.longest.next = self.bus.longest.val();
        self.kill_write.next = self.bus.kill_write.val();
        self.kill_on.next = self.bus.kill_on.val();
        self.kill_whose.next = self.bus.kill_whose.val();
        self.kill_which.next = self.bus.kill_which.val();
        self.commands.ask.next = self.bus.ask.val();
        self.commands.what.next = self.bus.what.val();
        self.commands.row_in.next = self.bus.row.val();
        self.commands.data_in.next = self.bus.command_data.val();
        self.commands.open.next = self.open.val();
        self.commands.releasing.next = self.releasing.val();
        self.write.next = self.commands.write.val();
        self.row.next = self.commands.row.val();
        self.data.next = self.commands.data.val();
        self.epoch.next = self.commands.epoch.val();
        self.commands.collar_valid.next = self.collar_valid.val();
        self.commands.collar_row_in.next = self.collar_row_in.val();
        self.commands.collar_limits_in.next = self.collar_limits_in.val();
        self.collar_ready.next = self.commands.collar_ready.val();
        self.collar_write.next = self.commands.collar_write.val();
        self.collar_row.next = self.commands.collar_row.val();
        self.collar_limits.next = self.commands.collar_limits.val();
        // Events, in the order of `registers`.
        self.message_1.d.next = self.message.val();
        self.checked_1.d.next = self.checked.val();
        self.fails_1.d.next = self.fails.val();
        self.frame_1.d.next = self.frame.val();
        self.class_1.d.next = self.frame_class.val();
        self.others.d.next = bit_cast::<4, 1>(self.with_trailer.val().into())
            | (bit_cast::<4, 1>(self.no_trailer.val().into()) << bits::<4>(1))
            | (bit_cast::<4, 1>(self.lost.val().into()) << bits::<4>(2))
            | (bit_cast::<4, 1>(self.commands.ignored.val().into()) << bits::<4>(3));
        self.passed.next = self.fails_1.q.val() == bits::<14>(0);
        self.failed.next = !self.passed.val();
        self.counted.next = bits::<14>(0);
        if self.checked_1.q.val() {
            self.counted.next = self.fails_1.q.val();
        }
        self.of_frame.next = bits::<37>(0);
        if self.frame_1.q.val() {
            self.of_frame.next = bits::<37>(1) << bit_cast::<37, 4>(self.class_1.q.val());
        }
        self.events.d.next = self.of_frame.val()
            | (bit_cast::<37, 1>(self.message_1.q.val().into()) << bits::<37>(16))
            | (bit_cast::<37, 1>((self.checked_1.q.val() & self.passed.val()).into())
                << bits::<37>(17))
            | (bit_cast::<37, 1>((self.checked_1.q.val() & self.failed.val()).into())
                << bits::<37>(18))
            | (bit_cast::<37, 4>(self.others.q.val()) << bits::<37>(19))
            | (bit_cast::<37, 14>(self.counted.val()) << bits::<37>(23));
        self.counters.events.next = self.events.q.val();
        self.counters.keep.next = self.bus.keep.val();
        self.counters.index.next = self.bus.counter.val();
        self.counters.high.next = self.bus.counter_high.val();
    }
}
