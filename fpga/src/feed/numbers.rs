//! What a packet of the feed says of its place in the session: its key, and numbers.

use rust_hdl::prelude::*;

/// Whether the session key is that of the day; there three cycles after the key, until the next.
#[derive(LogicBlock, Default)]
pub struct SessionCheck {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// The key to expect.
    pub expected: Signal<In, Bits<80>>,
    /// Look at `key`.
    pub key_valid: Signal<In, Bit>,
    /// The key.
    pub key: Signal<In, Bits<80>>,
    /// It is the same.
    pub hit: Signal<Out, Bit>,
    kept: DFF<Bits<80>>,
    fresh: DFF<Bit>,
    same: [DFF<Bit>; 5],
    compared: DFF<Bit>,
    is_hit: DFF<Bit>,
}

impl Logic for SessionCheck {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, kept, fresh, compared, is_hit);
        for i in 0..5 {
            self.same[i].clock.next = self.clock.val();
        }
        if self.key_valid.val() {
            self.kept.d.next = self.key.val();
        }
        self.fresh.d.next = self.key_valid.val();
        self.compared.d.next = self.fresh.q.val();
        self.same[0].d.next =
            self.kept.q.val().get_bits::<16>(0) == self.expected.val().get_bits::<16>(0);
        self.same[1].d.next =
            self.kept.q.val().get_bits::<16>(16) == self.expected.val().get_bits::<16>(16);
        self.same[2].d.next =
            self.kept.q.val().get_bits::<16>(32) == self.expected.val().get_bits::<16>(32);
        self.same[3].d.next =
            self.kept.q.val().get_bits::<16>(48) == self.expected.val().get_bits::<16>(48);
        self.same[4].d.next =
            self.kept.q.val().get_bits::<16>(64) == self.expected.val().get_bits::<16>(64);
        if self.compared.q.val() {
            self.is_hit.d.next = ((self.same[0].q.val() & self.same[1].q.val())
                & (self.same[2].q.val() & self.same[3].q.val()))
                & self.same[4].q.val();
        } else {
            self.is_hit.d.next = self.is_hit.q.val();
        }
        self.hit.next = self.is_hit.q.val();
    }
}

/// The number of a message in the session: that of the packet and that in the packet, added in two
/// cycles. It begins when the message does, and is ready when the message is.
#[derive(LogicBlock, Default)]
pub struct Numbers {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Number of the first message of the packet.
    pub packet: Signal<In, Bits<64>>,
    /// Number in the packet.
    pub number: Signal<In, Bits<16>>,
    /// Their sum, two cycles later.
    pub sequence_no: Signal<Out, Bits<64>>,
    low: DFF<Bits<33>>,
    low_2: DFF<Bits<32>>,
    high: DFF<Bits<32>>,
}

impl Logic for Numbers {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, low, low_2, high);
        self.low.d.next = bit_cast::<33, 32>(self.packet.val().get_bits::<32>(0))
            + bit_cast::<33, 16>(self.number.val());
        self.low_2.d.next = self.low.q.val().get_bits::<32>(0);
        self.high.d.next = self.packet.val().get_bits::<32>(32)
            + bit_cast::<32, 1>(self.low.q.val().get_bits::<1>(32));
        self.sequence_no.next = (bit_cast::<64, 32>(self.high.q.val()) << bits::<64>(32))
            | bit_cast::<64, 32>(self.low_2.q.val());
    }
}
