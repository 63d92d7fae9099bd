//! Price and symbol of an order, taken out of the beats as they come in.

use rust_hdl::prelude::*;

/// The four bytes that end in a lane, lane 0 being the first of the beat. Combinational.
#[derive(LogicBlock, Default)]
struct Ending {
    window: Signal<In, Bits<88>>,
    lane: Signal<In, Bits<3>>,
    bytes: Signal<Out, Bits<32>>,
    in_01: Signal<Local, Bits<32>>,
    in_23: Signal<Local, Bits<32>>,
    in_45: Signal<Local, Bits<32>>,
    in_67: Signal<Local, Bits<32>>,
    in_03: Signal<Local, Bits<32>>,
    in_47: Signal<Local, Bits<32>>,
}

impl Logic for Ending {
    #[hdl_gen]
    fn update(&mut self) {
        self.in_01.next = self.window.val().get_bits::<32>(56);
        self.in_23.next = self.window.val().get_bits::<32>(40);
        self.in_45.next = self.window.val().get_bits::<32>(24);
        self.in_67.next = self.window.val().get_bits::<32>(8);
        if self.lane.val().get_bit(0) {
            self.in_01.next = self.window.val().get_bits::<32>(48);
            self.in_23.next = self.window.val().get_bits::<32>(32);
            self.in_45.next = self.window.val().get_bits::<32>(16);
            self.in_67.next = self.window.val().get_bits::<32>(0);
        }
        self.in_03.next = self.in_01.val();
        self.in_47.next = self.in_45.val();
        if self.lane.val().get_bit(1) {
            self.in_03.next = self.in_23.val();
            self.in_47.next = self.in_67.val();
        }
        self.bytes.next = self.in_03.val();
        if self.lane.val().get_bit(2) {
            self.bytes.next = self.in_47.val();
        }
    }
}

/// The eight bytes that end in a lane. Combinational.
#[derive(LogicBlock, Default)]
struct EndingLong {
    window: Signal<In, Bits<120>>,
    lane: Signal<In, Bits<3>>,
    bytes: Signal<Out, Bits<64>>,
    by_4: Signal<Local, Bits<88>>,
    by_2: Signal<Local, Bits<72>>,
}

impl Logic for EndingLong {
    #[hdl_gen]
    fn update(&mut self) {
        self.by_4.next = self.window.val().get_bits::<88>(32);
        if self.lane.val().get_bit(2) {
            self.by_4.next = self.window.val().get_bits::<88>(0);
        }
        self.by_2.next = self.by_4.val().get_bits::<72>(16);
        if self.lane.val().get_bit(1) {
            self.by_2.next = self.by_4.val().get_bits::<72>(0);
        }
        self.bytes.next = self.by_2.val().get_bits::<64>(8);
        if self.lane.val().get_bit(0) {
            self.bytes.next = self.by_2.val().get_bits::<64>(0);
        }
    }
}

/// Keeps the symbol of an Enter and the low 32 bits of the price of an Enter or Replace, whichever
/// the message is, one cycle behind the beat that ends them: a cycle before
/// [`Capture`](crate::capture::Capture) has them. Where the message began has been known for long
/// by then. The price goes from here straight into the multipliers.
///
/// In a message that starts at byte `shift + 1` of its beat 0 the price ends at byte `shift + 26`
/// of an Enter and at byte `shift + 21` of a Replace, the symbol at byte `shift + 18`. What would
/// be the price of a Replace may come before it is known whether it is one; that of an Enter then
/// follows.
#[derive(LogicBlock, Default)]
pub struct Price {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Its bytes.
    pub data: Signal<In, Bits<64>>,
    /// The walker has yet to count the beat before.
    pub in_hand: Signal<In, Bit>,
    /// See [`Walker`](crate::walker::Walker).
    pub beat: Signal<In, Bits<3>>,
    /// See [`Walker`](crate::walker::Walker).
    pub shift: Signal<In, Bits<3>>,
    /// The message is a Replace; known from its beat 3 on.
    pub is_replace: Signal<In, Bit>,
    /// Price.
    pub price: Signal<Out, Bits<32>>,
    /// Symbol, if it is an Enter.
    pub symbol: Signal<Out, Bits<64>>,
    previous: DFF<Bits<56>>,
    of_symbol: DFF<Bits<64>>,
    symbol_end: EndingLong,
    of_price: DFF<Bits<32>>,
    enter_end: Ending,
    replace_end: Ending,
    window: Signal<Local, Bits<88>>,
    long_window: Signal<Local, Bits<120>>,
    at: Signal<Local, Bits<3>>,
}

impl Logic for Price {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, previous, of_price, of_symbol);
        self.window.next = (bit_cast::<88, 24>(self.previous.q.val().get_bits::<24>(0))
            << bits::<7>(64))
            | bit_cast::<88, 64>(self.data.val());
        self.long_window.next = (bit_cast::<120, 56>(self.previous.q.val()) << bits::<7>(64))
            | bit_cast::<120, 64>(self.data.val());
        self.symbol_end.window.next = self.long_window.val();
        self.symbol_end.lane.next = self.shift.val() + bits::<3>(2);
        self.enter_end.window.next = self.window.val();
        self.enter_end.lane.next = self.shift.val() + bits::<3>(2);
        self.replace_end.window.next = self.window.val();
        self.replace_end.lane.next = self.shift.val() + bits::<3>(5);
        // Beats since the one in which the message began.
        self.at.next = self.beat.val() + bit_cast::<3, 1>(self.in_hand.val().into());
        if self.valid.val() {
            self.previous.d.next = self.data.val().get_bits::<56>(0);
            if ((self.shift.val() < bits::<3>(6)) & (self.at.val() == bits::<3>(2)))
                | ((self.shift.val() >= bits::<3>(6)) & (self.at.val() == bits::<3>(3)))
            {
                self.of_symbol.d.next = self.symbol_end.bytes.val();
            }
            if ((self.shift.val() < bits::<3>(3)) & (self.at.val() == bits::<3>(2)))
                | ((self.shift.val() >= bits::<3>(3)) & (self.at.val() == bits::<3>(3)))
            {
                self.of_price.d.next = self.replace_end.bytes.val();
            }
            if (((self.shift.val() < bits::<3>(6)) & (self.at.val() == bits::<3>(3)))
                | ((self.shift.val() >= bits::<3>(6)) & (self.at.val() == bits::<3>(4))))
                & !self.is_replace.val()
            {
                self.of_price.d.next = self.enter_end.bytes.val();
            }
        }
        self.price.next = self.of_price.q.val();
        self.symbol.next = self.of_symbol.q.val();
    }
}
