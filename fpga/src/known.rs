//! What is known of the frames that go out next.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Fetches ahead, so that nothing waits for a memory: `now` is of the frame on its way out, `then`
/// of the one behind it, `soon` of the next. So one a cycle may go, should frames be so short. What
/// records share is not needed before they go out, and fetched then, see
/// [`Outlet`](crate::outlet::Outlet).
#[derive(LogicBlock, Default)]
pub struct Known {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// See [`Marking`](crate::marking::Marking), as the next ones.
    pub info_write: Signal<In, Bit>,
    /// See there.
    pub info_at: Signal<In, Bits<9>>,
    /// Whether it has records in bit 15, so that nothing is compared behind the memory; where its
    /// last beat is in 14 to 5, records in 4 to 0.
    pub info: Signal<In, Bits<16>>,
    /// The frame of which something is known is out.
    pub is_done: Signal<In, Bit>,
    /// Something is known of the frame on its way out.
    pub has_now: Signal<Out, Bit>,
    /// It, but for its bit 15.
    pub now: Signal<Out, Bits<15>>,
    /// It has a trailer.
    pub now_marked: Signal<Out, Bit>,
    /// The same of the frame behind it.
    pub has_then: Signal<Out, Bit>,
    /// See there.
    pub then: Signal<Out, Bits<15>>,
    /// See there.
    pub then_marked: Signal<Out, Bit>,
    infos: Memory<16, 9>,
    written: DFF<Bits<9>>,
    fetched: DFF<Bits<9>>,
    /// The memory says what `fetched` asked for.
    has_out: DFF<Bit>,
    in_soon: DFF<Bits<15>>,
    has_soon: DFF<Bit>,
    soon_marked: DFF<Bit>,
    in_then: DFF<Bits<15>>,
    is_then: DFF<Bit>,
    marked_then: DFF<Bit>,
    in_now: DFF<Bits<15>>,
    is_now: DFF<Bit>,
    marked_now: DFF<Bit>,
    moves: Signal<Local, Bit>,
    captures: Signal<Local, Bit>,
    fetched_up: Signal<Local, Bits<9>>,
    out_marked: Signal<Local, Bit>,
}

impl Logic for Known {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, written, fetched, has_out, in_soon, has_soon, soon_marked);
        dff_setup!(self, clock, in_then, is_then, marked_then, in_now, is_now, marked_now);
        clock!(self, clock, infos);
        self.moves.next = self.is_done.val() | !self.is_now.q.val();
        self.infos.write.next = self.info_write.val();
        self.infos.write_address.next = self.info_at.val();
        self.infos.write_data.next = self.info.val();
        if self.info_write.val() {
            self.written.d.next = self.written.q.val() + bits::<9>(1);
        }
        self.fetched_up.next = self.fetched.q.val() + bits::<9>(1);
        self.captures.next = self.has_out.q.val() & !self.has_soon.q.val();
        self.infos.read_address.next = self.fetched.q.val();
        self.has_out.d.next = self.fetched.q.val() != self.written.q.val();
        if self.captures.val() {
            self.infos.read_address.next = self.fetched_up.val();
            self.has_out.d.next = self.fetched_up.val() != self.written.q.val();
            self.fetched.d.next = self.fetched_up.val();
        }
        if self.moves.val() {
            self.in_now.d.next = self.in_then.q.val();
            self.is_now.d.next = self.is_then.q.val();
            self.marked_now.d.next = self.marked_then.q.val();
        }
        self.out_marked.next = self.infos.read_data.val().get_bit(15);
        if self.captures.val() {
            if self.moves.val() | !self.is_then.q.val() {
                self.in_then.d.next = self.infos.read_data.val().get_bits::<15>(0);
                self.marked_then.d.next = self.out_marked.val();
                self.is_then.d.next = true;
            } else {
                self.in_soon.d.next = self.infos.read_data.val().get_bits::<15>(0);
                self.soon_marked.d.next = self.out_marked.val();
                self.has_soon.d.next = true;
            }
        } else if self.moves.val() {
            self.in_then.d.next = self.in_soon.q.val();
            self.marked_then.d.next = self.soon_marked.q.val();
            self.is_then.d.next = self.has_soon.q.val();
            self.has_soon.d.next = false;
        }
        self.has_now.next = self.is_now.q.val();
        self.now.next = self.in_now.q.val();
        self.now_marked.next = self.marked_now.q.val();
        self.has_then.next = self.is_then.q.val();
        self.then.next = self.in_then.q.val();
        self.then_marked.next = self.marked_then.q.val();
    }
}
