//! ITCH 5.0: what the type of a message says, ahead of its end.

use rust_hdl::prelude::*;

/// Takes the type byte out of the beat in which a message begins, or of the next one, and registers
/// what follows from it: right from the cycle in which the bytes of the message are there, the
/// cycle behind its last one.
///
/// Flags, from bit 0: names symbol, side, shares and price (A, F, P); names an order (all of these,
/// E, C, X, D, U); has a match number behind its shares (E, C); has shares behind the order (E, C,
/// X); is C; is U; is P.
#[derive(LogicBlock, Default)]
pub struct Kinds {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat to decode is there.
    pub valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// A message begins in it.
    pub starts: Signal<In, Bit>,
    /// Behind a length that began in the beat before.
    pub in_length: Signal<In, Bit>,
    /// Otherwise: where its length begins.
    pub offset: Signal<In, Bits<3>>,
    /// See above.
    pub flags: Signal<Out, Bits<7>>,
    /// Bytes of a message of this type, or 0.
    pub wanted: Signal<Out, Bits<6>>,
    kind: DFF<Bits<8>>,
    late: DFF<Bit>,
    is_flags: DFF<Bits<7>>,
    is_wanted: DFF<Bits<6>>,
    here: Signal<Local, Bits<8>>,
    lengths: TypeLengths,
    types: TypeFlags,
}

impl Logic for Kinds {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, kind, late, is_flags, is_wanted);
        self.here.next = self.data.val().get_bits::<8>(40);
        if self.offset.val() == bits::<3>(1) {
            self.here.next = self.data.val().get_bits::<8>(32);
        }
        if self.offset.val() == bits::<3>(2) {
            self.here.next = self.data.val().get_bits::<8>(24);
        }
        if self.offset.val() == bits::<3>(3) {
            self.here.next = self.data.val().get_bits::<8>(16);
        }
        if self.offset.val() == bits::<3>(4) {
            self.here.next = self.data.val().get_bits::<8>(8);
        }
        if self.offset.val() == bits::<3>(5) {
            self.here.next = self.data.val().get_bits::<8>(0);
        }
        if self.in_length.val() {
            self.here.next = self.data.val().get_bits::<8>(48);
        }
        if self.valid.val() {
            self.late.d.next =
                (self.starts.val() & !self.in_length.val()) & (self.offset.val() == bits::<3>(6));
            if self.late.q.val() {
                self.kind.d.next = self.data.val().get_bits::<8>(56);
            }
            if self.starts.val() {
                self.kind.d.next = self.here.val();
            }
        }
        self.lengths.kind.next = self.kind.q.val();
        self.is_wanted.d.next = self.lengths.wanted.val();
        self.types.kind.next = self.kind.q.val();
        self.is_flags.d.next = self.types.flags.val();
        self.flags.next = self.is_flags.q.val();
        self.wanted.next = self.is_wanted.q.val();
    }
}

/// The length of every type. Combinational.
#[derive(LogicBlock, Default)]
struct TypeLengths {
    kind: Signal<In, Bits<8>>,
    wanted: Signal<Out, Bits<6>>,
}

impl Logic for TypeLengths {
    #[hdl_gen]
    fn update(&mut self) {
        self.wanted.next = bits::<6>(0);
        // S, W
        if (self.kind.val() == bits::<8>(0x53)) | (self.kind.val() == bits::<8>(0x57)) {
            self.wanted.next = bits::<6>(12);
        }
        // D, B
        if (self.kind.val() == bits::<8>(0x44)) | (self.kind.val() == bits::<8>(0x42)) {
            self.wanted.next = bits::<6>(19);
        }
        // Y, N
        if (self.kind.val() == bits::<8>(0x59)) | (self.kind.val() == bits::<8>(0x4e)) {
            self.wanted.next = bits::<6>(20);
        }
        if self.kind.val() == bits::<8>(0x68) {
            self.wanted.next = bits::<6>(21); // h
        }
        if self.kind.val() == bits::<8>(0x58) {
            self.wanted.next = bits::<6>(23); // X
        }
        if self.kind.val() == bits::<8>(0x48) {
            self.wanted.next = bits::<6>(25); // H
        }
        if self.kind.val() == bits::<8>(0x4c) {
            self.wanted.next = bits::<6>(26); // L
        }
        if self.kind.val() == bits::<8>(0x4b) {
            self.wanted.next = bits::<6>(28); // K
        }
        if self.kind.val() == bits::<8>(0x45) {
            self.wanted.next = bits::<6>(31); // E
        }
        // V, J, U
        if (self.kind.val() == bits::<8>(0x56))
            | (self.kind.val() == bits::<8>(0x4a))
            | (self.kind.val() == bits::<8>(0x55))
        {
            self.wanted.next = bits::<6>(35);
        }
        // A, C
        if (self.kind.val() == bits::<8>(0x41)) | (self.kind.val() == bits::<8>(0x43)) {
            self.wanted.next = bits::<6>(36);
        }
        if self.kind.val() == bits::<8>(0x52) {
            self.wanted.next = bits::<6>(39); // R
        }
        // F, Q
        if (self.kind.val() == bits::<8>(0x46)) | (self.kind.val() == bits::<8>(0x51)) {
            self.wanted.next = bits::<6>(40);
        }
        if self.kind.val() == bits::<8>(0x50) {
            self.wanted.next = bits::<6>(44); // P
        }
        if self.kind.val() == bits::<8>(0x4f) {
            self.wanted.next = bits::<6>(48); // O
        }
        if self.kind.val() == bits::<8>(0x49) {
            self.wanted.next = bits::<6>(50); // I
        }
    }
}

/// What every type has. Combinational.
#[derive(LogicBlock, Default)]
struct TypeFlags {
    kind: Signal<In, Bits<8>>,
    flags: Signal<Out, Bits<7>>,
    add: Signal<Local, Bit>,
    execution: Signal<Local, Bit>,
    priced: Signal<Local, Bit>,
    cancel: Signal<Local, Bit>,
    delete: Signal<Local, Bit>,
    replace: Signal<Local, Bit>,
    trade: Signal<Local, Bit>,
    matched: Signal<Local, Bit>,
    reduces: Signal<Local, Bit>,
    of_order: Signal<Local, Bit>,
    names: Signal<Local, Bit>,
    order: Signal<Local, Bit>,
}

impl Logic for TypeFlags {
    #[hdl_gen]
    fn update(&mut self) {
        self.add.next = (self.kind.val() == bits::<8>(0x41)) | (self.kind.val() == bits::<8>(0x46));
        self.execution.next = self.kind.val() == bits::<8>(0x45);
        self.priced.next = self.kind.val() == bits::<8>(0x43);
        self.cancel.next = self.kind.val() == bits::<8>(0x58);
        self.delete.next = self.kind.val() == bits::<8>(0x44);
        self.replace.next = self.kind.val() == bits::<8>(0x55);
        self.trade.next = self.kind.val() == bits::<8>(0x50);
        self.matched.next = self.execution.val() | self.priced.val();
        self.reduces.next = self.matched.val() | self.cancel.val();
        self.of_order.next =
            (self.add.val() | self.reduces.val()) | (self.delete.val() | self.replace.val());
        self.names.next = self.add.val() | self.trade.val();
        self.order.next = self.of_order.val() | self.trade.val();
        self.flags.next = bit_cast::<7, 1>(self.names.val().into())
            | (bit_cast::<7, 1>(self.order.val().into()) << bits::<7>(1))
            | (bit_cast::<7, 1>(self.matched.val().into()) << bits::<7>(2))
            | (bit_cast::<7, 1>(self.reduces.val().into()) << bits::<7>(3))
            | (bit_cast::<7, 1>(self.priced.val().into()) << bits::<7>(4))
            | (bit_cast::<7, 1>(self.replace.val().into()) << bits::<7>(5))
            | (bit_cast::<7, 1>(self.trade.val().into()) << bits::<7>(6));
    }
}
