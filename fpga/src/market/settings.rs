//! What software has written to the market data unit.

use rust_hdl::prelude::*;

/// The registers that keep what is written to them, and one cycle of each that asks for something.
/// Those that are asked for hold until the next writing. Addresses are told apart by
/// [`MarketDesk`](crate::market::desk::MarketDesk), whose outputs have the same names.
#[derive(LogicBlock, Default)]
pub struct Settings {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A register is written.
    pub write: Signal<In, Bit>,
    /// It is this one, by its place in `MAP`.
    pub is_at: [Signal<In, Bit>; 29],
    /// What is written.
    pub data: Signal<In, Bits<32>>,
    /// UDP port of line A.
    pub port_a: Signal<Out, Bits<16>>,
    /// Of line B.
    pub port_b: Signal<Out, Bits<16>>,
    /// Cycles to wait for a line.
    pub wait_cycles: Signal<Out, Bits<24>>,
    /// Session of the day.
    pub session: Signal<Out, Bits<80>>,
    /// Number of its first message.
    pub first: Signal<Out, Bits<64>>,
    /// Locate of symbol 0 from the next session on.
    pub next_locate: Signal<Out, Bits<16>>,
    /// Locate of symbol 0.
    pub locate: Signal<Out, Bits<16>>,
    /// The session begins.
    pub starts: Signal<Out, Bit>,
    /// A quote is asked for.
    pub ask: Signal<Out, Bit>,
    /// Whose; whose row is written.
    pub slot: Signal<Out, Bits<10>>,
    /// Write a reference row.
    pub row_write: Signal<Out, Bit>,
    /// What.
    pub row: Signal<Out, Bits<96>>,
    is_port_a: DFF<Bits<16>>,
    is_port_b: DFF<Bits<16>>,
    is_wait: DFF<Bits<24>>,
    is_session: DFF<Bits<80>>,
    is_first: DFF<Bits<64>>,
    is_next_locate: DFF<Bits<16>>,
    is_locate: DFF<Bits<16>>,
    of_row: DFF<Bits<96>>,
    at_slot: DFF<Bits<10>>,
    begins: DFF<Bit>,
    asks: DFF<Bit>,
    writes: DFF<Bit>,
}

impl Logic for Settings {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_port_a, is_port_b, is_wait, is_session, is_first);
        dff_setup!(self, clock, is_next_locate, is_locate, of_row, at_slot, begins, asks, writes);
        // WAIT is 7, LOCATE 8, SESSION 10 to 12, DATA 13 to 15, COMMAND 16, NEXT 17 and 18, BEGIN
        // 19, ASK 20.
        self.begins.d.next = self.write.val() & self.is_at[19].val();
        self.asks.d.next = self.write.val() & self.is_at[20].val();
        self.writes.d.next = self.write.val() & self.is_at[16].val();
        self.at_slot.d.next = self.data.val().get_bits::<10>(0);
        if self.write.val() {
            if self.is_at[3].val() {
                self.is_port_a.d.next = self.data.val().get_bits::<16>(0);
            }
            if self.is_at[4].val() {
                self.is_port_b.d.next = self.data.val().get_bits::<16>(0);
            }
            if self.is_at[7].val() {
                self.is_wait.d.next = self.data.val().get_bits::<24>(0);
            }
            if self.is_at[8].val() {
                self.is_next_locate.d.next = self.data.val().get_bits::<16>(0);
            }
            if self.is_at[10].val() {
                self.is_session.d.next =
                    (bit_cast::<80, 48>(self.is_session.q.val().get_bits::<48>(32))
                        << bits::<8>(32))
                        | bit_cast::<80, 32>(self.data.val());
            }
            if self.is_at[11].val() {
                self.is_session.d.next =
                    ((bit_cast::<80, 16>(self.is_session.q.val().get_bits::<16>(64))
                        << bits::<8>(64))
                        | (bit_cast::<80, 32>(self.data.val()) << bits::<8>(32)))
                        | bit_cast::<80, 32>(self.is_session.q.val().get_bits::<32>(0));
            }
            if self.is_at[12].val() {
                self.is_session.d.next = (bit_cast::<80, 16>(self.data.val().get_bits::<16>(0))
                    << bits::<8>(64))
                    | bit_cast::<80, 64>(self.is_session.q.val().get_bits::<64>(0));
            }
            if self.is_at[13].val() {
                self.of_row.d.next = (bit_cast::<96, 64>(self.of_row.q.val().get_bits::<64>(32))
                    << bits::<8>(32))
                    | bit_cast::<96, 32>(self.data.val());
            }
            if self.is_at[14].val() {
                self.of_row.d.next = ((bit_cast::<96, 32>(self.of_row.q.val().get_bits::<32>(64))
                    << bits::<8>(64))
                    | (bit_cast::<96, 32>(self.data.val()) << bits::<8>(32)))
                    | bit_cast::<96, 32>(self.of_row.q.val().get_bits::<32>(0));
            }
            if self.is_at[15].val() {
                self.of_row.d.next = (bit_cast::<96, 32>(self.data.val()) << bits::<8>(64))
                    | bit_cast::<96, 64>(self.of_row.q.val().get_bits::<64>(0));
            }
            if self.is_at[17].val() {
                self.is_first.d.next =
                    (bit_cast::<64, 32>(self.is_first.q.val().get_bits::<32>(32))
                        << bits::<64>(32))
                        | bit_cast::<64, 32>(self.data.val());
            }
            if self.is_at[18].val() {
                self.is_first.d.next = (bit_cast::<64, 32>(self.data.val()) << bits::<64>(32))
                    | bit_cast::<64, 32>(self.is_first.q.val().get_bits::<32>(0));
            }
            if self.is_at[19].val() {
                self.is_locate.d.next = self.is_next_locate.q.val();
            }
        }
        self.port_a.next = self.is_port_a.q.val();
        self.port_b.next = self.is_port_b.q.val();
        self.wait_cycles.next = self.is_wait.q.val();
        self.session.next = self.is_session.q.val();
        self.first.next = self.is_first.q.val();
        self.next_locate.next = self.is_next_locate.q.val();
        self.locate.next = self.is_locate.q.val();
        self.starts.next = self.begins.q.val();
        self.ask.next = self.asks.q.val();
        self.slot.next = self.at_slot.q.val();
        self.row_write.next = self.writes.q.val();
        self.row.next = self.of_row.q.val();
    }
}
