//! Where the `MoldUDP64` block that starts in a beat ends, whatever the offset it starts at.
//!
//! Where a block starts is known only when the one before has been measured. So the way from each
//! of the eight places is worked out for every beat at once and registered;
//! [`Walker`](crate::walker::Walker) then only chooses. Blocks of fewer than [`LONG_BYTES`] are not
//! followed, so at most one starts in a beat.
//!
//! A way is 28 bits: bits 16 to 0 where the next block starts, counted from the first byte of the
//! next beat; bit 17 whether that is in the next beat; bit 18 whether the message ends in it; bit
//! 19 whether the message is too short to be followed; bits 27 to 20 say at which offset of its
//! beat the next block starts, one for each from 0 on.

use rust_hdl::prelude::*;

/// Bytes of the shortest message that is followed: all that can change an order are as long. A
/// block of one takes more than a beat, so at most one starts and one ends in any beat.
pub const LONG_BYTES: usize = 9;

const _: () = assert!(LONG_BYTES + wire::moldudp64::BLOCK_HEADER_BYTES > 8);

/// The way from one place. Combinational.
#[derive(LogicBlock)]
struct Way {
    high: Signal<In, Bits<8>>,
    low: Signal<In, Bits<8>>,
    way: Signal<Out, Bits<28>>,
    /// Bytes of the beat from where the body starts.
    room: Constant<Bits<17>>,
    /// The lowest length with which the next block starts behind the next beat.
    beyond: Constant<Bits<8>>,
    target: Signal<Local, Bits<17>>,
    offset: Signal<Local, Bits<3>>,
    spot: Signal<Local, Bits<8>>,
    is_small: Signal<Local, Bit>,
}

impl Way {
    /// `body` is where the body starts in the beat, 1 to 8.
    fn new(body: u64) -> Self {
        Self {
            high: Default::default(),
            low: Default::default(),
            way: Default::default(),
            room: Constant::new((8 - body).to_bits()),
            beyond: Constant::new((16 - body).to_bits()),
            target: Default::default(),
            offset: Default::default(),
            spot: Default::default(),
            is_small: Default::default(),
        }
    }
}

impl Logic for Way {
    #[hdl_gen]
    fn update(&mut self) {
        self.is_small.next = self.high.val() == bits::<8>(0);
        self.target.next = ((bit_cast::<17, 8>(self.high.val()) << bits::<17>(8))
            | bit_cast::<17, 8>(self.low.val()))
            - self.room.val();
        self.offset.next = self.target.val().get_bits::<3>(0);
        self.spot.next = bits::<8>(1) << bit_cast::<8, 3>(self.offset.val());
        self.way.next = bit_cast::<28, 17>(self.target.val())
            | (bit_cast::<28, 1>(
                (self.is_small.val() & (self.low.val() < self.beyond.val())).into(),
            ) << bits::<28>(17))
            | (bit_cast::<28, 1>(
                (self.is_small.val() & (self.low.val() <= self.beyond.val())).into(),
            ) << bits::<28>(18))
            | (bit_cast::<28, 1>((self.is_small.val() & (self.low.val() < bits::<8>(9))).into())
                << bits::<28>(19))
            | (bit_cast::<28, 8>(self.spot.val()) << bits::<28>(20));
    }
}

/// The ways from every place of a beat, one cycle after it, as long as it is the last one.
#[derive(LogicBlock)]
pub struct Blocks {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// The same a cycle late.
    pub late_data: Signal<In, Bits<64>>,
    /// Which way, one bit for each: from offset 0 to 6, or 7 for a length that the beat before
    /// began.
    pub place: Signal<In, Bits<8>>,
    /// That way. Combinational.
    pub way: Signal<Out, Bits<28>>,
    /// Bytes of the message there. Combinational.
    pub length: Signal<Out, Bits<16>>,
    ways: [Way; 8],
    kept: [DFF<Bits<28>>; 8],
    high: DFF<Bits<8>>,
    high_1: DFF<Bits<8>>,
    chosen: [Signal<Local, Bits<28>>; 8],
    long: [Signal<Local, Bits<16>>; 8],
}

impl Default for Blocks {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            valid: Default::default(),
            data: Default::default(),
            late_data: Default::default(),
            place: Default::default(),
            way: Default::default(),
            length: Default::default(),
            ways: std::array::from_fn(|place| Way::new((place as u64 + 1) % 8 + 1)),
            kept: Default::default(),
            high: Default::default(),
            high_1: Default::default(),
            chosen: Default::default(),
            long: Default::default(),
        }
    }
}

impl Logic for Blocks {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, high, high_1);
        if self.valid.val() {
            self.high.d.next = self.data.val().get_bits::<8>(0);
            self.high_1.d.next = self.high.q.val();
        }
        self.ways[0].high.next = self.data.val().get_bits::<8>(56);
        self.ways[1].high.next = self.data.val().get_bits::<8>(48);
        self.ways[2].high.next = self.data.val().get_bits::<8>(40);
        self.ways[3].high.next = self.data.val().get_bits::<8>(32);
        self.ways[4].high.next = self.data.val().get_bits::<8>(24);
        self.ways[5].high.next = self.data.val().get_bits::<8>(16);
        self.ways[6].high.next = self.data.val().get_bits::<8>(8);
        self.ways[7].high.next = self.high.q.val();
        self.ways[0].low.next = self.data.val().get_bits::<8>(48);
        self.ways[1].low.next = self.data.val().get_bits::<8>(40);
        self.ways[2].low.next = self.data.val().get_bits::<8>(32);
        self.ways[3].low.next = self.data.val().get_bits::<8>(24);
        self.ways[4].low.next = self.data.val().get_bits::<8>(16);
        self.ways[5].low.next = self.data.val().get_bits::<8>(8);
        self.ways[6].low.next = self.data.val().get_bits::<8>(0);
        self.ways[7].low.next = self.data.val().get_bits::<8>(56);
        for i in 0..8 {
            self.kept[i].clock.next = self.clock.val();
            self.kept[i].d.next = self.kept[i].q.val();
            if self.valid.val() {
                self.kept[i].d.next = self.ways[i].way.val();
            }
        }
        self.chosen[0].next = bits::<28>(0);
        self.long[0].next = bits::<16>(0);
        if self.place.val().get_bit(0) {
            self.chosen[0].next = self.kept[0].q.val();
            self.long[0].next = self.late_data.val().get_bits::<16>(48);
        }
        self.chosen[1].next = bits::<28>(0);
        self.long[1].next = bits::<16>(0);
        if self.place.val().get_bit(1) {
            self.chosen[1].next = self.kept[1].q.val();
            self.long[1].next = self.late_data.val().get_bits::<16>(40);
        }
        self.chosen[2].next = bits::<28>(0);
        self.long[2].next = bits::<16>(0);
        if self.place.val().get_bit(2) {
            self.chosen[2].next = self.kept[2].q.val();
            self.long[2].next = self.late_data.val().get_bits::<16>(32);
        }
        self.chosen[3].next = bits::<28>(0);
        self.long[3].next = bits::<16>(0);
        if self.place.val().get_bit(3) {
            self.chosen[3].next = self.kept[3].q.val();
            self.long[3].next = self.late_data.val().get_bits::<16>(24);
        }
        self.chosen[4].next = bits::<28>(0);
        self.long[4].next = bits::<16>(0);
        if self.place.val().get_bit(4) {
            self.chosen[4].next = self.kept[4].q.val();
            self.long[4].next = self.late_data.val().get_bits::<16>(16);
        }
        self.chosen[5].next = bits::<28>(0);
        self.long[5].next = bits::<16>(0);
        if self.place.val().get_bit(5) {
            self.chosen[5].next = self.kept[5].q.val();
            self.long[5].next = self.late_data.val().get_bits::<16>(8);
        }
        self.chosen[6].next = bits::<28>(0);
        self.long[6].next = bits::<16>(0);
        if self.place.val().get_bit(6) {
            self.chosen[6].next = self.kept[6].q.val();
            self.long[6].next = self.late_data.val().get_bits::<16>(0);
        }
        self.chosen[7].next = bits::<28>(0);
        self.long[7].next = bits::<16>(0);
        if self.place.val().get_bit(7) {
            self.chosen[7].next = self.kept[7].q.val();
            self.long[7].next = (bit_cast::<16, 8>(self.high_1.q.val()) << bits::<16>(8))
                | bit_cast::<16, 8>(self.late_data.val().get_bits::<8>(56));
        }
        self.way.next = ((self.chosen[0].val() | self.chosen[1].val())
            | (self.chosen[2].val() | self.chosen[3].val()))
            | ((self.chosen[4].val() | self.chosen[5].val())
                | (self.chosen[6].val() | self.chosen[7].val()));
        self.length.next = ((self.long[0].val() | self.long[1].val())
            | (self.long[2].val() | self.long[3].val()))
            | ((self.long[4].val() | self.long[5].val())
                | (self.long[6].val() | self.long[7].val()));
    }
}
