//! Open exposure of accounts: what they have at risk, and the check of it.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Adds the notional of every order that passes to the open exposure of its account and refuses
/// what would bring it above the limit. Only software knows what was executed or cancelled, so it
/// lowers exposure, down to 0 at most.
///
/// A packet works on a copy of its account's exposure, which is written back only if its frame
/// turns out to be of class Data: frames that the engine will not see leave no trace. What the
/// memory says rests in a register before it is copied; a check in the cycle in which that is done
/// is made against the register, so that no answer waits for the copy.
#[derive(LogicBlock, Default)]
pub struct Exposure {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Account, its low byte; right from one cycle before `load`, until after `store`.
    pub account: Signal<In, Bits<8>>,
    /// A packet begins: take the copy.
    pub load: Signal<In, Bit>,
    /// It was sound: write it back.
    pub store: Signal<In, Bit>,
    /// Notional of the order that is checked; the answer is combinational.
    pub notional: Signal<In, Bits<64>>,
    /// It is 0.
    pub zero: Signal<In, Bit>,
    /// It would bring the account above its limit.
    pub over: Signal<Out, Bit>,
    /// The order that was checked two cycles ago passed every check.
    pub accept: Signal<In, Bit>,
    /// Row of the commands that follow: write the limit, set the exposure, lower it.
    pub row: Signal<In, Bits<8>>,
    /// Value of these commands.
    pub value: Signal<In, Bits<64>>,
    /// Write the limit.
    pub write_limit: Signal<In, Bit>,
    /// Set the exposure; like the next one, only while no packet is under way.
    pub set: Signal<In, Bit>,
    /// Lower it.
    pub lower: Signal<In, Bit>,
    /// A release is under way.
    pub busy: Signal<Out, Bit>,
    /// Exposure that the last of these two left.
    pub result: Signal<Out, Bits<64>>,
    limits: Memory<64, 8>,
    exposures: Memory<64, 8>,
    base: DFF<Bits<64>>,
    loading: DFF<Bit>,
    is_fresh: DFF<Bit>,
    room_0: DFF<Bits<65>>,
    over_0: Signal<Local, Bit>,
    over_1: Signal<Local, Bit>,
    open: DFF<Bits<64>>,
    limit: DFF<Bits<64>>,
    limit_1: DFF<Bits<64>>,
    room: DFF<Bits<65>>,
    notional_1: DFF<Bits<64>>,
    notional_2: DFF<Bits<64>>,
    releasing: DFF<Bit>,
    lowering: DFF<Bit>,
    writing: DFF<Bit>,
    read: DFF<Bits<64>>,
    lowered: DFF<Bits<65>>,
    kept: DFF<Bits<64>>,
    left: Signal<Local, Bits<64>>,
}

impl Logic for Exposure {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, open, limit, limit_1, room, notional_1, notional_2);
        dff_setup!(self, clock, base, loading, is_fresh, room_0);
        dff_setup!(self, clock, releasing, lowering, writing, read, lowered, kept);
        clock!(self, clock, limits, exposures);
        self.limits.read_address.next = self.account.val();
        self.limits.write.next = self.write_limit.val();
        self.limits.write_address.next = self.row.val();
        self.limits.write_data.next = self.value.val();
        self.exposures.read_address.next = self.account.val();
        if self.lower.val() {
            self.exposures.read_address.next = self.row.val();
        }
        // The copy of the packet, and what is left of its limit, one cycle behind it.
        self.notional_1.d.next = self.notional.val();
        self.notional_2.d.next = self.notional_1.q.val();
        self.base.d.next = self.exposures.read_data.val();
        self.loading.d.next = self.load.val();
        self.is_fresh.d.next = self.loading.q.val();
        if self.loading.q.val() {
            self.open.d.next = self.base.q.val();
        } else if self.accept.val() {
            self.open.d.next = self.open.q.val() + self.notional_2.q.val();
        }
        self.limit.d.next = self.limits.read_data.val();
        self.limit_1.d.next = self.limit.q.val();
        self.room.d.next =
            bit_cast::<65, 64>(self.limit_1.q.val()) - bit_cast::<65, 64>(self.open.q.val());
        self.room_0.d.next =
            bit_cast::<65, 64>(self.limit.q.val()) - bit_cast::<65, 64>(self.base.q.val());
        self.over_0.next = self.room_0.q.val().get_bits::<64>(0) < self.notional.val();
        if self.room_0.q.val().get_bit(64) {
            self.over_0.next = !self.zero.val();
        }
        self.over_1.next = self.room.q.val().get_bits::<64>(0) < self.notional.val();
        if self.room.q.val().get_bit(64) {
            self.over_1.next = !self.zero.val();
        }
        self.over.next = self.over_1.val();
        if self.is_fresh.q.val() {
            self.over.next = self.over_0.val();
        }
        // A release reads, subtracts, and writes.
        self.releasing.d.next = self.lower.val();
        self.lowering.d.next = self.releasing.q.val();
        self.writing.d.next = self.lowering.q.val();
        self.read.d.next = self.exposures.read_data.val();
        self.lowered.d.next =
            bit_cast::<65, 64>(self.read.q.val()) - bit_cast::<65, 64>(self.value.val());
        self.left.next = self.lowered.q.val().get_bits::<64>(0);
        if self.lowered.q.val().get_bit(64) {
            self.left.next = bits::<64>(0);
        }
        self.exposures.write.next = self.store.val() | self.set.val() | self.writing.q.val();
        self.exposures.write_address.next = self.row.val();
        self.exposures.write_data.next = self.value.val();
        if self.store.val() {
            self.exposures.write_address.next = self.account.val();
            self.exposures.write_data.next = self.open.q.val();
        }
        if self.set.val() {
            self.kept.d.next = self.value.val();
        }
        if self.writing.q.val() {
            self.exposures.write_data.next = self.left.val();
            self.kept.d.next = self.left.val();
        }
        self.busy.next = (self.releasing.q.val() | self.lowering.q.val()) | self.writing.q.val();
        self.result.next = self.kept.q.val();
    }
}
