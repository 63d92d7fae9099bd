//! The fields of the `MoldUDP64` header: session key, sequence, count.

use rust_hdl::prelude::*;

/// Keeps the header of the packet that streams by, until that of the next one.
#[derive(LogicBlock, Default)]
pub struct MoldHeader {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Which header beat, see [`Untag`](crate::untag::Untag), a cycle late.
    pub index: Signal<In, Bits<4>>,
    /// Its bytes.
    pub header: Signal<In, Bits<64>>,
    /// The session key; combinational, right in header beat 6.
    pub key: Signal<Out, Bits<80>>,
    /// The key is complete in this cycle.
    pub key_valid: Signal<Out, Bit>,
    /// Number of the first message.
    pub sequence_no: Signal<Out, Bits<64>>,
    /// Messages announced.
    pub count: Signal<Out, Bits<16>>,
    /// The numbers of the messages do not fit 64 bits.
    pub overflow: Signal<Out, Bit>,
    key_high: DFF<Bits<48>>,
    seq_high: DFF<Bits<32>>,
    seq_low: DFF<Bits<32>>,
    announced: DFF<Bits<16>>,
    next_low: Signal<Local, Bits<33>>,
    over: DFF<Bit>,
}

impl Logic for MoldHeader {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, key_high, seq_high, seq_low, announced, over);
        if self.valid.val() & (self.index.val() == bits::<4>(5)) {
            self.key_high.d.next = self.header.val().get_bits::<48>(0);
        }
        if self.valid.val() & (self.index.val() == bits::<4>(6)) {
            self.seq_high.d.next = self.header.val().get_bits::<32>(0);
        }
        if self.valid.val() & (self.index.val() == bits::<4>(7)) {
            self.seq_low.d.next = self.header.val().get_bits::<32>(32);
            self.announced.d.next = self.header.val().get_bits::<16>(16);
        }
        self.key.next = (bit_cast::<80, 48>(self.key_high.q.val()) << bits::<7>(32))
            | bit_cast::<80, 32>(self.header.val().get_bits::<32>(32));
        self.key_valid.next = self.valid.val() & (self.index.val() == bits::<4>(6));
        self.sequence_no.next = (bit_cast::<64, 32>(self.seq_high.q.val()) << bits::<64>(32))
            | bit_cast::<64, 32>(self.seq_low.q.val());
        self.count.next = self.announced.q.val();
        self.next_low.next =
            bit_cast::<33, 32>(self.seq_low.q.val()) + bit_cast::<33, 16>(self.announced.q.val());
        self.over.d.next = self.next_low.val().get_bit(32)
            & (self.seq_high.q.val().get_bits::<16>(16) == bits::<16>(0xffff))
            & (self.seq_high.q.val().get_bits::<16>(0) == bits::<16>(0xffff));
        self.overflow.next = self.over.q.val();
    }
}
