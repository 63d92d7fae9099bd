//! Where the `MoldUDP64` block that starts in a beat ends, whatever the offset it starts at.
//!
//! Where a block starts is known only when the one before has been measured. So the way from each
//! of the eight places is worked out for every beat at once and registered;
//! [`Walker`](crate::walker::Walker) then only chooses. Blocks of fewer than [`LONG_BYTES`] are not
//! followed, so at most one starts in a beat.
//!
//! A way is 20 bits: bits 16 to 0 where the next block starts, counted from the first byte of the
//! next beat; bit 17 whether that is in the next beat; bit 18 whether the message ends in it; bit
//! 19 whether the message is too short to be followed.

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
    way: Signal<Out, Bits<20>>,
    /// Bytes of the beat from where the body starts.
    room: Constant<Bits<17>>,
    /// The lowest length with which the next block starts behind the next beat.
    beyond: Constant<Bits<8>>,
    target: Signal<Local, Bits<17>>,
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
        self.way.next = bit_cast::<20, 17>(self.target.val())
            | (bit_cast::<20, 1>(
                (self.is_small.val() & (self.low.val() < self.beyond.val())).into(),
            ) << bits::<20>(17))
            | (bit_cast::<20, 1>(
                (self.is_small.val() & (self.low.val() <= self.beyond.val())).into(),
            ) << bits::<20>(18))
            | (bit_cast::<20, 1>((self.is_small.val() & (self.low.val() < bits::<8>(9))).into())
                << bits::<20>(19));
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
    /// Which way: from offset 0 to 6, or 7 for a length that the beat before began.
    pub place: Signal<In, Bits<3>>,
    /// That way. Combinational.
    pub way: Signal<Out, Bits<20>>,
    ways: [Way; 8],
    kept: [DFF<Bits<20>>; 8],
    high: DFF<Bits<8>>,
    of_2: [Signal<Local, Bits<20>>; 4],
    of_4: [Signal<Local, Bits<20>>; 2],
}

impl Default for Blocks {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            valid: Default::default(),
            data: Default::default(),
            place: Default::default(),
            way: Default::default(),
            ways: std::array::from_fn(|place| Way::new((place as u64 + 1) % 8 + 1)),
            kept: Default::default(),
            high: Default::default(),
            of_2: Default::default(),
            of_4: Default::default(),
        }
    }
}

impl Logic for Blocks {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, high);
        if self.valid.val() {
            self.high.d.next = self.data.val().get_bits::<8>(0);
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
        self.of_2[0].next = self.kept[0].q.val();
        self.of_2[1].next = self.kept[2].q.val();
        self.of_2[2].next = self.kept[4].q.val();
        self.of_2[3].next = self.kept[6].q.val();
        if self.place.val().get_bit(0) {
            self.of_2[0].next = self.kept[1].q.val();
            self.of_2[1].next = self.kept[3].q.val();
            self.of_2[2].next = self.kept[5].q.val();
            self.of_2[3].next = self.kept[7].q.val();
        }
        self.of_4[0].next = self.of_2[0].val();
        self.of_4[1].next = self.of_2[2].val();
        if self.place.val().get_bit(1) {
            self.of_4[0].next = self.of_2[1].val();
            self.of_4[1].next = self.of_2[3].val();
        }
        self.way.next = self.of_4[0].val();
        if self.place.val().get_bit(2) {
            self.way.next = self.of_4[1].val();
        }
    }
}
