//! The market data unit as a whole.

use crate::bbo::top::Bbo;
use crate::feed::top::Feed;
use crate::market::collars::Collars;
use crate::market::desk::MarketDesk;
use rust_hdl::prelude::*;

/// Takes both lines of a feed, follows the books of 1,024 symbols by what both say together, and
/// tells best bid and offer: in records, to who asks by registers, and as limits of collars to
/// [`OrderEntry`](crate::order_entry::OrderEntry), whose ports have the same names.
#[derive(LogicBlock, Default)]
pub struct Market {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Line A. A beat is there.
    pub a_valid: Signal<In, Bit>,
    /// Line A. It is the last of its frame.
    pub a_last: Signal<In, Bit>,
    /// Line A. With it: the MAC found the frame damaged.
    pub a_error: Signal<In, Bit>,
    /// Line A. With it: unused bytes.
    pub a_empty: Signal<In, Bits<3>>,
    /// Line A. Its bytes, the first in bits 63 to 56.
    pub a_data: Signal<In, Bits<64>>,
    /// Line B. A beat is there.
    pub b_valid: Signal<In, Bit>,
    /// Line B. It is the last of its frame.
    pub b_last: Signal<In, Bit>,
    /// Line B. With it: the MAC found the frame damaged.
    pub b_error: Signal<In, Bit>,
    /// Line B. With it: unused bytes.
    pub b_empty: Signal<In, Bits<3>>,
    /// Line B. Its bytes, the first in bits 63 to 56.
    pub b_data: Signal<In, Bits<64>>,
    /// Write a register, see [`market_registers`](crate::market_registers).
    pub r_write: Signal<In, Bit>,
    /// Its byte address, to write or to read.
    pub r_address: Signal<In, Bits<12>>,
    /// What to write.
    pub r_data: Signal<In, Bits<32>>,
    /// What the register says whose address was there three cycles ago.
    pub r_value: Signal<Out, Bits<32>>,
    /// A quote behind a message is there, for one cycle; see [`Bbo`], as the next ones.
    pub q_valid: Signal<Out, Bit>,
    /// Number of the message.
    pub q_sequence: Signal<Out, Bits<64>>,
    /// Its locate less that of symbol 0.
    pub q_slot: Signal<Out, Bits<10>>,
    /// Its best bid.
    pub q_bid: Signal<Out, Bits<77>>,
    /// Its best offer.
    pub q_offer: Signal<Out, Bits<77>>,
    /// Both lines lost messages: every quote is stale from the next cycle on.
    pub g_valid: Signal<Out, Bit>,
    /// The first of them.
    pub g_from: Signal<Out, Bits<64>>,
    /// The first one behind them.
    pub g_to: Signal<Out, Bits<64>>,
    /// Limits of the collar of a symbol are there, until they are taken.
    pub c_valid: Signal<Out, Bit>,
    /// Row of the symbol.
    pub c_row: Signal<Out, Bits<12>>,
    /// Highest price in bits 61 to 31, lowest below.
    pub c_limits: Signal<Out, Bits<62>>,
    /// They are taken with this edge. 1 where nobody wants them.
    pub c_ready: Signal<In, Bit>,
    feed: Feed,
    bbo: Bbo,
    collars: Collars,
    desk: MarketDesk,
    now: DFF<Bits<64>>,
}

impl Logic for Market {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, now);
        clock!(self, clock, feed, bbo, collars, desk);
        self.now.d.next = self.now.q.val() + bits::<64>(1);
        self.feed.a_valid.next = self.a_valid.val();
        self.feed.a_last.next = self.a_last.val();
        self.feed.a_error.next = self.a_error.val();
        self.feed.a_empty.next = self.a_empty.val();
        self.feed.a_data.next = self.a_data.val();
        self.feed.a_port.next = self.desk.port_a.val();
        self.feed.b_valid.next = self.b_valid.val();
        self.feed.b_last.next = self.b_last.val();
        self.feed.b_error.next = self.b_error.val();
        self.feed.b_empty.next = self.b_empty.val();
        self.feed.b_data.next = self.b_data.val();
        self.feed.b_port.next = self.desk.port_b.val();
        self.feed.cfg_session.next = self.desk.session.val();
        self.feed.cfg_wait.next = self.desk.wait_cycles.val();
        self.feed.cfg_restart.next = self.desk.starts.val();
        self.feed.cfg_next.next = self.desk.first.val();
        self.feed.x_ready.next = self.bbo.x_ready.val();
        self.bbo.cfg_locate.next = self.desk.locate.val();
        self.bbo.cfg_begin.next = self.desk.starts.val();
        self.bbo.g_valid.next = self.feed.g_valid.val();
        self.bbo.x_valid.next = self.feed.x_valid.val();
        self.bbo.x_sequence.next = self.feed.x_sequence.val();
        self.bbo.x_order_ref.next = self.feed.x_order_ref.val();
        self.bbo.x_other_ref.next = self.feed.x_other_ref.val();
        self.bbo.x_terms.next = self.feed.x_terms.val();
        self.bbo.x_head.next = self.feed.x_head.val();
        self.bbo.q_slot.next = self.collars.slot.val();
        self.collars.quote.next = bit_cast::<154, 77>(self.bbo.q_bid.val())
            | (bit_cast::<154, 77>(self.bbo.q_offer.val()) << bits::<8>(77));
        self.collars.changed.next = self.bbo.b_valid.val();
        self.collars.changed_slot.next = self.bbo.b_slot.val();
        self.collars.ask.next = self.desk.ask.val();
        self.collars.ask_slot.next = self.desk.slot.val();
        self.collars.write.next = self.desk.row_write.val();
        self.collars.write_slot.next = self.desk.slot.val();
        self.collars.write_row.next = self.desk.row.val();
        self.collars.c_ready.next = self.c_ready.val();
        self.c_valid.next = self.collars.c_valid.val();
        self.c_row.next = self.collars.c_row.val();
        self.c_limits.next = self.collars.c_limits.val();
        self.desk.r_write.next = self.r_write.val();
        self.desk.r_address.next = self.r_address.val();
        self.desk.r_data.next = self.r_data.val();
        self.desk.now.next = self.now.q.val();
        self.desk.quote.next = self.collars.asked.val();
        self.desk.asking.next = self.collars.asking.val();
        self.desk.settling.next = self.collars.settling.val();
        self.desk.frame[0].next = self.feed.a_frame.val();
        self.desk.frame[1].next = self.feed.b_frame.val();
        self.desk.frame_class[0].next = self.feed.a_frame_class.val();
        self.desk.frame_class[1].next = self.feed.b_frame_class.val();
        self.desk.message[0].next = self.feed.a_message.val();
        self.desk.message[1].next = self.feed.b_message.val();
        self.desk.overflow[0].next = self.feed.a_overflow.val();
        self.desk.overflow[1].next = self.feed.b_overflow.val();
        self.desk.taken.next = self.feed.x_valid.val() & self.bbo.x_ready.val();
        self.desk.lost.next = self.feed.g_valid.val();
        self.desk.quoted.next = self.bbo.b_valid.val();
        self.desk.given.next = self.collars.c_valid.val() & self.c_ready.val();
        self.r_value.next = self.desk.r_value.val();
        self.q_valid.next = self.bbo.b_valid.val();
        self.q_sequence.next = self.bbo.b_sequence.val();
        self.q_slot.next = self.bbo.b_slot.val();
        self.q_bid.next = self.bbo.b_bid.val();
        self.q_offer.next = self.bbo.b_offer.val();
        self.g_valid.next = self.feed.g_valid.val();
        self.g_from.next = self.feed.g_from.val();
        self.g_to.next = self.feed.g_to.val();
    }
}
