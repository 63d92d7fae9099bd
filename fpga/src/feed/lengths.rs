//! Where the next block of a feed packet starts, for every place a block can start in a beat.
//!
//! No message of ITCH 5.0 is shorter than [`SHORTEST_BYTES`], so at most one block starts in a beat
//! of eight bytes, and what lies behind it is known from its length alone. Which of the places it
//! is, only the beat before knows: all are worked out at once, and registered.
//!
//! A way is 26 bits: bits 16 to 0 where the next block starts, counted from the first byte of the
//! *next* beat; 17 whether that is in the next beat; 18 whether the message is shorter than any of
//! ITCH; 19 whether it has 64 bytes or more; 25 to 20 its bytes otherwise.

use rust_hdl::prelude::*;

/// Bytes of the shortest message of ITCH 5.0. A packet with a shorter one is refused.
pub const SHORTEST_BYTES: usize = 12;

const _: () = {
    // A block takes more than a beat, and its message ends in a later one.
    assert!(SHORTEST_BYTES + wire::moldudp64::BLOCK_HEADER_BYTES > 8);
    let mut index = 0;
    while index < wire::itch50::Message::ALL.len() {
        assert!(wire::itch50::Message::ALL[index].1 >= SHORTEST_BYTES);
        index += 1;
    }
};

/// The way from one place. Combinational.
#[derive(LogicBlock)]
struct Way {
    high: Signal<In, Bits<8>>,
    low: Signal<In, Bits<8>>,
    way: Signal<Out, Bits<26>>,
    /// Where the body starts, less the bytes of a beat.
    body: Constant<Bits<17>>,
    /// Messages below this length end in the next beat or before.
    near_below: Constant<Bits<8>>,
    length: Signal<Local, Bits<17>>,
    next: Signal<Local, Bits<17>>,
    near: Signal<Local, Bit>,
    short: Signal<Local, Bit>,
    big: Signal<Local, Bit>,
}

impl Way {
    /// `body` is where the body starts in the beat.
    fn new(body: u64) -> Self {
        Self {
            high: Default::default(),
            low: Default::default(),
            way: Default::default(),
            body: Constant::new((body.wrapping_sub(8) & 0x1_ffff).to_bits()),
            near_below: Constant::new((16 - body).to_bits()),
            length: Default::default(),
            next: Default::default(),
            near: Default::default(),
            short: Default::default(),
            big: Default::default(),
        }
    }
}

impl Logic for Way {
    #[hdl_gen]
    fn update(&mut self) {
        self.length.next = (bit_cast::<17, 8>(self.high.val()) << bits::<17>(8))
            | bit_cast::<17, 8>(self.low.val());
        self.next.next = self.length.val() + self.body.val();
        self.near.next =
            (self.high.val() == bits::<8>(0)) & (self.low.val() < self.near_below.val());
        self.short.next = (self.high.val() == bits::<8>(0)) & (self.low.val() < bits::<8>(12));
        self.big.next = (self.high.val() != bits::<8>(0)) | (self.low.val() >= bits::<8>(64));
        self.way.next = bit_cast::<26, 17>(self.next.val())
            | (bit_cast::<26, 1>(self.near.val().into()) << bits::<26>(17))
            | (bit_cast::<26, 1>(self.short.val().into()) << bits::<26>(18))
            | (bit_cast::<26, 1>(self.big.val().into()) << bits::<26>(19))
            | (bit_cast::<26, 6>(self.low.val().get_bits::<6>(0)) << bits::<26>(20));
    }
}

/// The ways from every place of a beat, one cycle after it.
#[derive(LogicBlock)]
pub struct Lengths {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// Index 0 continues a length that began in the beat before, index `i` starts at `i - 1`.
    pub from: [Signal<Out, Bits<26>>; 8],
    ways: [Way; 8],
    kept: [DFF<Bits<26>>; 8],
    high: DFF<Bits<8>>,
}

impl Default for Lengths {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            valid: Default::default(),
            data: Default::default(),
            from: Default::default(),
            ways: std::array::from_fn(|index| Way::new(index as u64 + 1)),
            kept: Default::default(),
            high: Default::default(),
        }
    }
}

impl Logic for Lengths {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, high);
        if self.valid.val() {
            self.high.d.next = self.data.val().get_bits::<8>(0);
        }
        self.ways[0].high.next = self.high.q.val();
        self.ways[1].high.next = self.data.val().get_bits::<8>(56);
        self.ways[2].high.next = self.data.val().get_bits::<8>(48);
        self.ways[3].high.next = self.data.val().get_bits::<8>(40);
        self.ways[4].high.next = self.data.val().get_bits::<8>(32);
        self.ways[5].high.next = self.data.val().get_bits::<8>(24);
        self.ways[6].high.next = self.data.val().get_bits::<8>(16);
        self.ways[7].high.next = self.data.val().get_bits::<8>(8);
        self.ways[0].low.next = self.data.val().get_bits::<8>(56);
        self.ways[1].low.next = self.data.val().get_bits::<8>(48);
        self.ways[2].low.next = self.data.val().get_bits::<8>(40);
        self.ways[3].low.next = self.data.val().get_bits::<8>(32);
        self.ways[4].low.next = self.data.val().get_bits::<8>(24);
        self.ways[5].low.next = self.data.val().get_bits::<8>(16);
        self.ways[6].low.next = self.data.val().get_bits::<8>(8);
        self.ways[7].low.next = self.data.val().get_bits::<8>(0);
        for i in 0..8 {
            self.kept[i].clock.next = self.clock.val();
            self.kept[i].d.next = self.kept[i].q.val();
            if self.valid.val() {
                self.kept[i].d.next = self.ways[i].way.val();
            }
            self.from[i].next = self.kept[i].q.val();
        }
    }
}
