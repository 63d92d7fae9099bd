//! What a session has sent: numbers it has used, and how fast.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Two checks of every Enter and Replace. Its number must be above every one the session has used:
/// OUCH 5.0 has them rise, and what does not is a duplicate. And it must not come before its time:
/// a token bucket, kept as the time from which on it has a token. A checked message that comes in
/// time moves that time on by `interval`, to `slack` before now plus `interval` at least, so `slack
/// / interval + 1` messages may come at once. An interval of 0 is no limit.
///
/// Time is that of the first beat of the frame. As with [`Exposure`](crate::exposure::Exposure), a
/// packet works on a copy that is written back if its frame is of class Data, and the first answer
/// may come before the copy is taken.
#[derive(LogicBlock, Default)]
pub struct History {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Slot of the session; right from one cycle before `load`, until after `store`.
    pub slot: Signal<In, Bits<9>>,
    /// A packet begins: take the copy.
    pub load: Signal<In, Bit>,
    /// It was sound: write it back.
    pub store: Signal<In, Bit>,
    /// When it began, in cycles; from before `load` on.
    pub now: Signal<In, Bits<64>>,
    /// Number of the message; the answers come a cycle later.
    pub user_ref: Signal<In, Bits<32>>,
    /// It was used.
    pub duplicate: Signal<Out, Bit>,
    /// It comes too early.
    pub early: Signal<Out, Bit>,
    /// The message was checked; three cycles behind its number at most, which is `used_ref`.
    pub commit: Signal<In, Bit>,
    /// Number of that message.
    pub used_ref: Signal<In, Bits<32>>,
    /// Row of the commands that follow.
    pub row: Signal<In, Bits<9>>,
    /// Interval in bits 31 to 0, slack in 71 to 32.
    pub value: Signal<In, Bits<72>>,
    /// Write the rate.
    pub write_rate: Signal<In, Bit>,
    /// Forget what a slot has sent; only while no packet is under way.
    pub forget: Signal<In, Bit>,
    rates: Memory<72, 9>,
    past: Memory<96, 9>,
    base: DFF<Bits<96>>,
    loading: DFF<Bit>,
    is_fresh: DFF<Bit>,
    is_duplicate_0: DFF<Bit>,
    is_early_0: DFF<Bit>,
    highest: DFF<Bits<32>>,
    earliest: DFF<Bits<64>>,
    is_duplicate: DFF<Bit>,
    is_early: DFF<Bit>,
    is_limited: DFF<Bit>,
    rate: DFF<Bits<72>>,
    gone: DFF<Bits<65>>,
    is_newer: DFF<Bit>,
    stepped: Signal<Local, Bits<64>>,
    too_early: Signal<Local, Bit>,
    was_used: Signal<Local, Bit>,
    was_early: Signal<Local, Bit>,
    following: DFF<Bits<64>>,
}

impl Logic for History {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, highest, earliest, is_duplicate, is_early, is_limited);
        dff_setup!(self, clock, rate, gone, is_newer, following);
        dff_setup!(self, clock, base, loading, is_fresh, is_duplicate_0, is_early_0);
        clock!(self, clock, rates, past);
        self.rates.read_address.next = self.slot.val();
        self.rates.write.next = self.write_rate.val();
        self.rates.write_address.next = self.row.val();
        self.rates.write_data.next = self.value.val();
        self.past.read_address.next = self.slot.val();
        self.past.write.next = self.store.val() | self.forget.val();
        self.past.write_address.next = self.row.val();
        self.past.write_data.next = bits::<96>(0);
        if self.store.val() {
            self.past.write_address.next = self.slot.val();
            self.past.write_data.next = (bit_cast::<96, 64>(self.earliest.q.val())
                << bits::<9>(32))
                | bit_cast::<96, 32>(self.highest.q.val());
        }
        self.is_duplicate.d.next = self.highest.q.val() >= self.user_ref.val();
        self.rate.d.next = self.rates.read_data.val();
        self.is_limited.d.next = self.rate.q.val().get_bits::<32>(0) != bits::<32>(0);
        self.is_early.d.next = self.now.val() < self.earliest.q.val();
        self.base.d.next = self.past.read_data.val();
        self.loading.d.next = self.load.val();
        self.is_fresh.d.next = self.loading.q.val();
        self.is_duplicate_0.d.next = self.base.q.val().get_bits::<32>(0) >= self.user_ref.val();
        self.is_early_0.d.next = self.now.val() < self.base.q.val().get_bits::<64>(32);
        self.was_used.next = self.is_duplicate.q.val();
        self.was_early.next = self.is_early.q.val();
        if self.is_fresh.q.val() {
            self.was_used.next = self.is_duplicate_0.q.val();
            self.was_early.next = self.is_early_0.q.val();
        }
        self.too_early.next = self.was_early.val() & self.is_limited.q.val();
        // The time behind the next message, ready three cycles behind that of the last one. Before
        // `slack` cycles have passed since configuration nothing is gone by.
        self.gone.d.next = bit_cast::<65, 64>(self.now.val())
            - bit_cast::<65, 40>(self.rate.q.val().get_bits::<40>(32));
        self.is_newer.d.next = self.earliest.q.val() < self.gone.q.val().get_bits::<64>(0);
        self.stepped.next = self.earliest.q.val();
        if self.is_newer.q.val() & !self.gone.q.val().get_bit(64) {
            self.stepped.next = self.gone.q.val().get_bits::<64>(0);
        }
        self.following.d.next =
            self.stepped.val() + bit_cast::<64, 32>(self.rate.q.val().get_bits::<32>(0));
        if self.loading.q.val() {
            self.highest.d.next = self.base.q.val().get_bits::<32>(0);
            self.earliest.d.next = self.base.q.val().get_bits::<64>(32);
        } else if self.commit.val() {
            // The answer on that number; it came again a cycle ago.
            if !self.was_used.val() {
                self.highest.d.next = self.used_ref.val();
            }
            if !self.too_early.val() {
                self.earliest.d.next = self.following.q.val();
            }
        }
        self.duplicate.next = self.was_used.val();
        self.early.next = self.too_early.val();
    }
}
