//! Where `MoldUDP64` blocks start in a beat, whatever the offset of the first.
//!
//! A beat may hold up to four block starts, and where the first one is, is known only from the
//! beat before. So for every offset the way from there is worked out at once, back to front, and
//! registered; [`Walker`](crate::walker::Walker) then only chooses.
//!
//! A way is 25 bits: bits 16 to 0 where the block behind the last one starts, counted from the
//! first byte of the beat; 19 to 17 how many blocks start in the beat; 23 to 20 where the body of
//! the last one starts, 1 to 8, or 9 when the beat ends inside its length; bit 24 whether that body
//! is long, 9 bytes or more.

use rust_hdl::prelude::*;

/// Bytes of the shortest message that gets a record: all that can change an order are as long. A
/// block of one takes more than a beat, so at most one starts and one ends in any beat.
pub const LONG_BYTES: usize = 9;

const _: () = assert!(LONG_BYTES + wire::moldudp64::BLOCK_HEADER_BYTES > 8);

/// The way from one offset. Combinational.
#[derive(LogicBlock)]
struct Way {
    high: Signal<In, Bits<8>>,
    low: Signal<In, Bits<8>>,
    bytes: Signal<In, Bits<4>>,
    /// The ways from the offsets behind a block of 0 to 6 bytes that starts here.
    then_0: Signal<In, Bits<25>>,
    then_1: Signal<In, Bits<25>>,
    then_2: Signal<In, Bits<25>>,
    then_3: Signal<In, Bits<25>>,
    then_4: Signal<In, Bits<25>>,
    then_5: Signal<In, Bits<25>>,
    then_6: Signal<In, Bits<25>>,
    way: Signal<Out, Bits<25>>,
    body: Constant<Bits<4>>,
    counted: Constant<Bits<25>>,
    near: Signal<Local, Bit>,
    near_next: Signal<Local, Bits<4>>,
    next: Signal<Local, Bits<17>>,
    long: Signal<Local, Bit>,
    then: Signal<Local, Bits<25>>,
}

impl Way {
    /// `body` is where the body starts in the beat; `blocks` is 0 when the block was counted in the
    /// beat before.
    fn new(body: u64, blocks: u64) -> Self {
        Self {
            high: Default::default(),
            low: Default::default(),
            bytes: Default::default(),
            then_0: Default::default(),
            then_1: Default::default(),
            then_2: Default::default(),
            then_3: Default::default(),
            then_4: Default::default(),
            then_5: Default::default(),
            then_6: Default::default(),
            way: Default::default(),
            body: Constant::new(body.to_bits()),
            counted: Constant::new((blocks << 17).to_bits()),
            near: Default::default(),
            near_next: Default::default(),
            next: Default::default(),
            long: Default::default(),
            then: Default::default(),
        }
    }
}

impl Logic for Way {
    #[hdl_gen]
    fn update(&mut self) {
        self.near.next =
            (self.high.val() == bits::<8>(0)) & (self.low.val().get_bits::<5>(3) == bits::<5>(0));
        self.near_next.next = self.body.val() + bit_cast::<4, 3>(self.low.val().get_bits::<3>(0));
        self.long.next = (self.high.val() != bits::<8>(0)) | (self.low.val() >= bits::<8>(9));
        self.next.next = ((bit_cast::<17, 8>(self.high.val()) << bits::<17>(8))
            | bit_cast::<17, 8>(self.low.val()))
            + bit_cast::<17, 4>(self.body.val());
        self.then.next = self.then_0.val();
        if self.low.val().get_bits::<3>(0) == bits::<3>(1) {
            self.then.next = self.then_1.val();
        }
        if self.low.val().get_bits::<3>(0) == bits::<3>(2) {
            self.then.next = self.then_2.val();
        }
        if self.low.val().get_bits::<3>(0) == bits::<3>(3) {
            self.then.next = self.then_3.val();
        }
        if self.low.val().get_bits::<3>(0) == bits::<3>(4) {
            self.then.next = self.then_4.val();
        }
        if self.low.val().get_bits::<3>(0) == bits::<3>(5) {
            self.then.next = self.then_5.val();
        }
        if self.low.val().get_bits::<3>(0) == bits::<3>(6) {
            self.then.next = self.then_6.val();
        }
        self.way.next = self.counted.val()
            | bit_cast::<25, 17>(self.next.val())
            | (bit_cast::<25, 4>(self.body.val()) << bits::<25>(20))
            | (bit_cast::<25, 1>(self.long.val().into()) << bits::<25>(24));
        if self.near.val() & (self.near_next.val() < self.bytes.val()) {
            self.way.next = self.then.val() + self.counted.val();
        }
    }
}

/// The ways from every offset of a beat, one cycle after it.
#[derive(LogicBlock)]
pub struct Blocks {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// How many of them are of the datagram, 0 to 8.
    pub bytes: Signal<In, Bits<4>>,
    /// The way when the beat before ended inside a length.
    pub from_half: Signal<Out, Bits<25>>,
    /// The way from offset 0, and so on.
    pub from_0: Signal<Out, Bits<25>>,
    /// The way from offset 1.
    pub from_1: Signal<Out, Bits<25>>,
    /// The way from offset 2.
    pub from_2: Signal<Out, Bits<25>>,
    /// The way from offset 3.
    pub from_3: Signal<Out, Bits<25>>,
    /// The way from offset 4.
    pub from_4: Signal<Out, Bits<25>>,
    /// The way from offset 5.
    pub from_5: Signal<Out, Bits<25>>,
    /// The way from offset 6.
    pub from_6: Signal<Out, Bits<25>>,
    /// Index 0 continues a length, index `i` is offset `i - 1`.
    ways: [Way; 8],
    /// The same, then offset 7 and the offsets behind the beat, where no block starts.
    out: [Signal<Local, Bits<25>>; 16],
    kept: [DFF<Bits<25>>; 8],
    high: DFF<Bits<8>>,
}

impl Default for Blocks {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            valid: Default::default(),
            data: Default::default(),
            bytes: Default::default(),
            from_half: Default::default(),
            from_0: Default::default(),
            from_1: Default::default(),
            from_2: Default::default(),
            from_3: Default::default(),
            from_4: Default::default(),
            from_5: Default::default(),
            from_6: Default::default(),
            // The block that continues a length was counted where the length began.
            ways: std::array::from_fn(|index| Way::new(index as u64 + 1, u64::from(index > 0))),
            out: Default::default(),
            kept: Default::default(),
            high: Default::default(),
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
        // Written before they are read: a block of Verilog does not wake up for its own writes.
        for i in 0..8 {
            self.out[i].next = self.ways[i].way.val();
        }
        self.out[8].next = bits::<25>(0x92_0000);
        for i in 9..16 {
            self.out[i].next = bits::<25>(0);
        }
        for i in 0..8 {
            self.ways[i].bytes.next = self.bytes.val();
            self.ways[i].then_0.next = self.out[i + 2].val();
            self.ways[i].then_1.next = self.out[i + 3].val();
            self.ways[i].then_2.next = self.out[i + 4].val();
            self.ways[i].then_3.next = self.out[i + 5].val();
            self.ways[i].then_4.next = self.out[i + 6].val();
            self.ways[i].then_5.next = self.out[i + 7].val();
            self.ways[i].then_6.next = self.out[i + 8].val();
            self.kept[i].clock.next = self.clock.val();
            self.kept[i].d.next = self.kept[i].q.val();
            if self.valid.val() {
                self.kept[i].d.next = self.ways[i].way.val();
            }
        }
        self.from_half.next = self.kept[0].q.val();
        self.from_0.next = self.kept[1].q.val();
        self.from_1.next = self.kept[2].q.val();
        self.from_2.next = self.kept[3].q.val();
        self.from_3.next = self.kept[4].q.val();
        self.from_4.next = self.kept[5].q.val();
        self.from_5.next = self.kept[6].q.val();
        self.from_6.next = self.kept[7].q.val();
    }
}
