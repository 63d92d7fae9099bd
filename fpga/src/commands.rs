//! Commands of software to the tables, one at a time and between two packets.

use rust_hdl::prelude::*;

/// Holds a command until no packet is under way and does it in one cycle, so that all messages of a
/// packet are checked against the same rows, those of its epoch. Frames follow each other without a
/// gap and still leave a cycle for one. New limits of a collar, which come from hardware beside it,
/// are held and written in the same way and count in no epoch. None are taken while a command
/// waits, and a command waits for those that were, so all goes in the order in which it came.
#[derive(LogicBlock, Default)]
pub struct Commands {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A command is there.
    pub ask: Signal<In, Bit>,
    /// Its table, see [`Table`](crate::registers::Table).
    pub what: Signal<In, Bits<3>>,
    /// Its row.
    pub row_in: Signal<In, Bits<12>>,
    /// Its data.
    pub data_in: Signal<In, Bits<128>>,
    /// No packet is under way.
    pub open: Signal<In, Bit>,
    /// A release is under way.
    pub releasing: Signal<In, Bit>,
    /// One is waiting or under way; others are ignored.
    pub busy: Signal<Out, Bit>,
    /// One was ignored.
    pub ignored: Signal<Out, Bit>,
    /// Do it: a bit for each table.
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
    /// See [`SymbolLookup`](crate::symbol::SymbolLookup).
    pub collar_limits_in: Signal<In, Bits<62>>,
    /// They are taken.
    pub collar_ready: Signal<Out, Bit>,
    /// Write them.
    pub collar_write: Signal<Out, Bit>,
    /// To this row.
    pub collar_row: Signal<Out, Bits<12>>,
    /// What.
    pub collar_limits: Signal<Out, Bits<62>>,
    waiting: DFF<Bit>,
    table_bit: DFF<Bits<8>>,
    of_row: DFF<Bits<12>>,
    of_data: DFF<Bits<128>>,
    count: DFF<Bits<32>>,
    was_ignored: DFF<Bit>,
    collar_waiting: DFF<Bit>,
    collar_of_row: DFF<Bits<12>>,
    collar_of_limits: DFF<Bits<62>>,
    takes: Signal<Local, Bit>,
}

impl Logic for Commands {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, waiting, table_bit, of_row, of_data, count, was_ignored);
        dff_setup!(self, clock, collar_waiting, collar_of_row, collar_of_limits);
        self.busy.next = self.waiting.q.val() | self.releasing.val();
        self.was_ignored.d.next = self.ask.val() & self.busy.val();
        if self.ask.val() & !self.busy.val() {
            self.waiting.d.next = true;
            self.table_bit.d.next = bits::<8>(1) << bit_cast::<8, 3>(self.what.val());
            self.of_row.d.next = self.row_in.val();
            self.of_data.d.next = self.data_in.val();
        }
        self.write.next = bits::<8>(0);
        if self.waiting.q.val() & (self.open.val() & !self.collar_waiting.q.val()) {
            self.write.next = self.table_bit.q.val();
            self.waiting.d.next = false;
            if self.table_bit.q.val() < bits::<8>(32) {
                self.count.d.next = self.count.q.val() + bits::<32>(1);
            }
        }
        self.collar_write.next = false;
        if self.collar_waiting.q.val() & self.open.val() {
            self.collar_write.next = true;
            self.collar_waiting.d.next = false;
        }
        self.takes.next = !self.collar_waiting.q.val() & !self.waiting.q.val();
        if self.collar_valid.val() & self.takes.val() {
            self.collar_waiting.d.next = true;
            self.collar_of_row.d.next = self.collar_row_in.val();
            self.collar_of_limits.d.next = self.collar_limits_in.val();
        }
        self.collar_ready.next = self.takes.val();
        self.collar_row.next = self.collar_of_row.q.val();
        self.collar_limits.next = self.collar_of_limits.q.val();
        self.ignored.next = self.was_ignored.q.val();
        self.row.next = self.of_row.q.val();
        self.data.next = self.of_data.q.val();
        self.epoch.next = self.count.q.val();
    }
}
