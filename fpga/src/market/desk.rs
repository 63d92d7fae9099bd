//! What software sees of the market data unit.

use crate::counters::Counters;
use crate::market::answers::Answers;
use crate::market::settings::Settings;
use crate::market_registers as registers;
use rust_hdl::prelude::*;

/// The registers of [`market_registers`](crate::market_registers), which are told apart by their
/// place in its `MAP`. A write every cycle; a read answers three cycles behind its address.
#[derive(LogicBlock)]
pub struct MarketDesk {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Write a register.
    pub r_write: Signal<In, Bit>,
    /// Its address.
    pub r_address: Signal<In, Bits<12>>,
    /// What to write.
    pub r_data: Signal<In, Bits<32>>,
    /// What is read.
    pub r_value: Signal<Out, Bits<32>>,
    /// Cycles since configuration.
    pub now: Signal<In, Bits<64>>,
    /// See [`Collars`](crate::market::collars::Collars), as the next ones.
    pub quote: Signal<In, Bits<154>>,
    /// See there.
    pub asking: Signal<In, Bit>,
    /// See there.
    pub settling: Signal<In, Bit>,
    /// A frame of a line ended.
    pub frame: [Signal<In, Bit>; 2],
    /// Its class.
    pub frame_class: [Signal<In, Bits<4>>; 2],
    /// A message of a line is there.
    pub message: [Signal<In, Bit>; 2],
    /// A packet of a line found no room.
    pub overflow: [Signal<In, Bit>; 2],
    /// A message of the stream is taken.
    pub taken: Signal<In, Bit>,
    /// Both lines lost messages.
    pub lost: Signal<In, Bit>,
    /// A quote is said.
    pub quoted: Signal<In, Bit>,
    /// Limits of a collar are taken.
    pub given: Signal<In, Bit>,
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
    settings: Settings,
    answers: Answers,
    counters: Counters<40>,
    is_write: DFF<Bit>,
    at: DFF<Bits<12>>,
    written: DFF<Bits<32>>,
    of_counter: DFF<Bit>,
    of_counter_2: DFF<Bit>,
    events: DFF<Bits<40>>,
    of_frame_a: Signal<Local, Bits<40>>,
    of_frame_b: Signal<Local, Bits<40>>,
    is_at: [Signal<Local, Bit>; 29],
    addresses: [Constant<Bits<12>>; 29],
    /// Bits 11 to 9 of the addresses of counters.
    at_counters: Constant<Bits<3>>,
}

const _: () = assert!(registers::MAP.len() == 29 && registers::COUNTERS_COUNT == 40);

impl Default for MarketDesk {
    fn default() -> Self {
        let address = |at: usize| u64::from(registers::MAP[at].address).to_bits();
        Self {
            clock: Default::default(),
            r_write: Default::default(),
            r_address: Default::default(),
            r_data: Default::default(),
            r_value: Default::default(),
            now: Default::default(),
            quote: Default::default(),
            asking: Default::default(),
            settling: Default::default(),
            frame: Default::default(),
            frame_class: Default::default(),
            message: Default::default(),
            overflow: Default::default(),
            taken: Default::default(),
            lost: Default::default(),
            quoted: Default::default(),
            given: Default::default(),
            port_a: Default::default(),
            port_b: Default::default(),
            wait_cycles: Default::default(),
            session: Default::default(),
            first: Default::default(),
            locate: Default::default(),
            starts: Default::default(),
            ask: Default::default(),
            slot: Default::default(),
            row_write: Default::default(),
            row: Default::default(),
            settings: Default::default(),
            answers: Default::default(),
            counters: Default::default(),
            is_write: Default::default(),
            at: Default::default(),
            written: Default::default(),
            of_counter: Default::default(),
            of_counter_2: Default::default(),
            events: Default::default(),
            of_frame_a: Default::default(),
            of_frame_b: Default::default(),
            is_at: Default::default(),
            addresses: std::array::from_fn(|at| Constant::new(address(at))),
            at_counters: Constant::new(u64::from(registers::COUNTERS >> 9).to_bits()),
        }
    }
}

impl Logic for MarketDesk {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_write, at, written, of_counter, of_counter_2, events);
        clock!(self, clock, settings, answers, counters);
        self.is_write.d.next = self.r_write.val();
        self.at.d.next = self.r_address.val();
        self.written.d.next = self.r_data.val();
        for i in 0..29 {
            self.is_at[i].next = self.at.q.val() == self.addresses[i].val();
            self.settings.is_at[i].next = self.is_at[i].val();
            self.answers.is_at[i].next = self.is_at[i].val();
        }
        self.settings.write.next = self.is_write.q.val();
        self.settings.data.next = self.written.q.val();
        self.answers.write.next = self.is_write.q.val();
        self.answers.now.next = self.now.val();
        self.answers.quote.next = self.quote.val();
        self.answers.asking.next = self.asking.val();
        self.answers.settling.next = self.settling.val();
        self.answers.port_a.next = self.settings.port_a.val();
        self.answers.port_b.next = self.settings.port_b.val();
        self.answers.wait_cycles.next = self.settings.wait_cycles.val();
        self.answers.session.next = self.settings.session.val();
        self.answers.first.next = self.settings.first.val();
        self.answers.next_locate.next = self.settings.next_locate.val();
        self.counters.keep.next = self.is_write.q.val() & self.is_at[22].val();
        self.counters.index.next = self.at.q.val().get_bits::<6>(3);
        self.counters.high.next = self.at.q.val().get_bit(2);
        self.of_counter.d.next = self.at.q.val().get_bits::<3>(9) == self.at_counters.val();
        self.of_counter_2.d.next = self.of_counter.q.val();
        self.r_value.next = self.answers.value.val();
        if self.of_counter_2.q.val() {
            self.r_value.next = self.counters.value.val();
        }
        // Events, in the order of the counters.
        self.of_frame_a.next = bits::<40>(0);
        if self.frame[0].val() {
            self.of_frame_a.next = bits::<40>(1) << bit_cast::<40, 4>(self.frame_class[0].val());
        }
        self.of_frame_b.next = bits::<40>(0);
        if self.frame[1].val() {
            self.of_frame_b.next =
                bits::<40>(0x40000) << bit_cast::<40, 4>(self.frame_class[1].val());
        }
        self.events.d.next = (((self.of_frame_a.val() | self.of_frame_b.val())
            | ((bit_cast::<40, 1>(self.message[0].val().into()) << bits::<40>(16))
                | (bit_cast::<40, 1>(self.overflow[0].val().into()) << bits::<40>(17))))
            | ((bit_cast::<40, 1>(self.message[1].val().into()) << bits::<40>(34))
                | (bit_cast::<40, 1>(self.overflow[1].val().into()) << bits::<40>(35))))
            | (((bit_cast::<40, 1>(self.taken.val().into()) << bits::<40>(36))
                | (bit_cast::<40, 1>(self.lost.val().into()) << bits::<40>(37)))
                | ((bit_cast::<40, 1>(self.quoted.val().into()) << bits::<40>(38))
                    | (bit_cast::<40, 1>(self.given.val().into()) << bits::<40>(39))));
        self.counters.events.next = self.events.q.val();
        self.port_a.next = self.settings.port_a.val();
        self.port_b.next = self.settings.port_b.val();
        self.wait_cycles.next = self.settings.wait_cycles.val();
        self.session.next = self.settings.session.val();
        self.first.next = self.settings.first.val();
        self.locate.next = self.settings.locate.val();
        self.starts.next = self.settings.starts.val();
        self.ask.next = self.settings.ask.val();
        self.slot.next = self.settings.slot.val();
        self.row_write.next = self.settings.row_write.val();
        self.row.next = self.settings.row.val();
    }
}
