//! What software sees of the market data unit.

use crate::counters::Counters;
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
    counters: Counters<40>,
    is_write: DFF<Bit>,
    at: DFF<Bits<12>>,
    written: DFF<Bits<32>>,
    is_port_a: DFF<Bits<16>>,
    is_port_b: DFF<Bits<16>>,
    is_wait: DFF<Bits<24>>,
    is_session: DFF<Bits<80>>,
    is_first: DFF<Bits<64>>,
    next_locate: DFF<Bits<16>>,
    is_locate: DFF<Bits<16>>,
    of_row: DFF<Bits<96>>,
    at_slot: DFF<Bits<10>>,
    begins: DFF<Bit>,
    asks: DFF<Bit>,
    writes: DFF<Bit>,
    cycle_high: DFF<Bits<32>>,
    fixed: DFF<Bits<32>>,
    moving: DFF<Bits<32>>,
    told: DFF<Bits<32>>,
    said: DFF<Bits<32>>,
    of_counter: DFF<Bit>,
    of_counter_2: DFF<Bit>,
    events: DFF<Bits<40>>,
    of_frame_a: Signal<Local, Bits<40>>,
    of_frame_b: Signal<Local, Bits<40>>,
    is_at: [Signal<Local, Bit>; 29],
    addresses: [Constant<Bits<12>>; 29],
    identity_value: Constant<Bits<32>>,
    version_value: Constant<Bits<32>>,
    capabilities_value: Constant<Bits<32>>,
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
            counters: Default::default(),
            is_write: Default::default(),
            at: Default::default(),
            written: Default::default(),
            is_port_a: Default::default(),
            is_port_b: Default::default(),
            is_wait: Default::default(),
            is_session: Default::default(),
            is_first: Default::default(),
            next_locate: Default::default(),
            is_locate: Default::default(),
            of_row: Default::default(),
            at_slot: Default::default(),
            begins: Default::default(),
            asks: Default::default(),
            writes: Default::default(),
            cycle_high: Default::default(),
            fixed: Default::default(),
            moving: Default::default(),
            told: Default::default(),
            said: Default::default(),
            of_counter: Default::default(),
            of_counter_2: Default::default(),
            events: Default::default(),
            of_frame_a: Default::default(),
            of_frame_b: Default::default(),
            is_at: Default::default(),
            addresses: std::array::from_fn(|at| Constant::new(address(at))),
            identity_value: Constant::new(u64::from(registers::IDENTITY_VALUE).to_bits()),
            version_value: Constant::new(u64::from(registers::VERSION_VALUE).to_bits()),
            capabilities_value: Constant::new(u64::from(registers::CAPABILITIES_VALUE).to_bits()),
            at_counters: Constant::new(u64::from(registers::COUNTERS >> 9).to_bits()),
        }
    }
}

impl Logic for MarketDesk {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, is_write, at, written, is_port_a, is_port_b, is_wait, is_session);
        dff_setup!(self, clock, is_first, next_locate, is_locate, of_row, at_slot, begins, asks);
        dff_setup!(self, clock, writes, cycle_high, fixed, moving, told, said, of_counter);
        dff_setup!(self, clock, of_counter_2, events);
        clock!(self, clock, counters);
        self.is_write.d.next = self.r_write.val();
        self.at.d.next = self.r_address.val();
        self.written.d.next = self.r_data.val();
        for i in 0..29 {
            self.is_at[i].next = self.at.q.val() == self.addresses[i].val();
        }
        // WAIT is 7, LOCATE 8, SESSION 10 to 12, DATA 13 to 15, COMMAND 16, NEXT 17 and 18, BEGIN
        // 19, ASK 20.
        self.begins.d.next = self.is_write.q.val() & self.is_at[19].val();
        self.asks.d.next = self.is_write.q.val() & self.is_at[20].val();
        self.writes.d.next = self.is_write.q.val() & self.is_at[16].val();
        self.at_slot.d.next = self.written.q.val().get_bits::<10>(0);
        if self.is_write.q.val() {
            if self.is_at[3].val() {
                self.is_port_a.d.next = self.written.q.val().get_bits::<16>(0);
            }
            if self.is_at[4].val() {
                self.is_port_b.d.next = self.written.q.val().get_bits::<16>(0);
            }
            if self.is_at[7].val() {
                self.is_wait.d.next = self.written.q.val().get_bits::<24>(0);
            }
            if self.is_at[8].val() {
                self.next_locate.d.next = self.written.q.val().get_bits::<16>(0);
            }
            if self.is_at[10].val() {
                self.is_session.d.next =
                    (bit_cast::<80, 48>(self.is_session.q.val().get_bits::<48>(32))
                        << bits::<80>(32))
                        | bit_cast::<80, 32>(self.written.q.val());
            }
            if self.is_at[11].val() {
                self.is_session.d.next =
                    ((bit_cast::<80, 16>(self.is_session.q.val().get_bits::<16>(64))
                        << bits::<80>(64))
                        | (bit_cast::<80, 32>(self.written.q.val()) << bits::<80>(32)))
                        | bit_cast::<80, 32>(self.is_session.q.val().get_bits::<32>(0));
            }
            if self.is_at[12].val() {
                self.is_session.d.next =
                    (bit_cast::<80, 16>(self.written.q.val().get_bits::<16>(0)) << bits::<80>(64))
                        | bit_cast::<80, 64>(self.is_session.q.val().get_bits::<64>(0));
            }
            if self.is_at[13].val() {
                self.of_row.d.next = (bit_cast::<96, 64>(self.of_row.q.val().get_bits::<64>(32))
                    << bits::<96>(32))
                    | bit_cast::<96, 32>(self.written.q.val());
            }
            if self.is_at[14].val() {
                self.of_row.d.next = ((bit_cast::<96, 32>(self.of_row.q.val().get_bits::<32>(64))
                    << bits::<96>(64))
                    | (bit_cast::<96, 32>(self.written.q.val()) << bits::<96>(32)))
                    | bit_cast::<96, 32>(self.of_row.q.val().get_bits::<32>(0));
            }
            if self.is_at[15].val() {
                self.of_row.d.next = (bit_cast::<96, 32>(self.written.q.val()) << bits::<96>(64))
                    | bit_cast::<96, 64>(self.of_row.q.val().get_bits::<64>(0));
            }
            if self.is_at[17].val() {
                self.is_first.d.next =
                    (bit_cast::<64, 32>(self.is_first.q.val().get_bits::<32>(32))
                        << bits::<64>(32))
                        | bit_cast::<64, 32>(self.written.q.val());
            }
            if self.is_at[18].val() {
                self.is_first.d.next = (bit_cast::<64, 32>(self.written.q.val()) << bits::<64>(32))
                    | bit_cast::<64, 32>(self.is_first.q.val().get_bits::<32>(0));
            }
            if self.is_at[19].val() {
                self.is_locate.d.next = self.next_locate.q.val();
            }
        } else if self.is_at[5].val() {
            self.cycle_high.d.next = self.now.val().get_bits::<32>(32);
        }
        // Counters take two cycles to read, so all else takes two as well.
        self.fixed.d.next = bits::<32>(0);
        self.moving.d.next = bits::<32>(0);
        self.told.d.next = bits::<32>(0);
        if self.is_at[0].val() {
            self.fixed.d.next = self.identity_value.val();
        }
        if self.is_at[1].val() {
            self.fixed.d.next = self.version_value.val();
        }
        if self.is_at[2].val() {
            self.fixed.d.next = self.capabilities_value.val();
        }
        if self.is_at[3].val() {
            self.fixed.d.next = bit_cast::<32, 16>(self.is_port_a.q.val());
        }
        if self.is_at[4].val() {
            self.fixed.d.next = bit_cast::<32, 16>(self.is_port_b.q.val());
        }
        if self.is_at[5].val() {
            self.moving.d.next = self.now.val().get_bits::<32>(0);
        }
        if self.is_at[6].val() {
            self.moving.d.next = self.cycle_high.q.val();
        }
        if self.is_at[7].val() {
            self.fixed.d.next = bit_cast::<32, 24>(self.is_wait.q.val());
        }
        if self.is_at[8].val() {
            self.fixed.d.next = bit_cast::<32, 16>(self.next_locate.q.val());
        }
        if self.is_at[9].val() {
            self.moving.d.next = bit_cast::<32, 1>(self.settling.val().into())
                | (bit_cast::<32, 1>(self.asking.val().into()) << bits::<32>(1));
        }
        if self.is_at[10].val() {
            self.moving.d.next = self.is_session.q.val().get_bits::<32>(0);
        }
        if self.is_at[11].val() {
            self.moving.d.next = self.is_session.q.val().get_bits::<32>(32);
        }
        if self.is_at[12].val() {
            self.moving.d.next = bit_cast::<32, 16>(self.is_session.q.val().get_bits::<16>(64));
        }
        if self.is_at[17].val() {
            self.moving.d.next = self.is_first.q.val().get_bits::<32>(0);
        }
        if self.is_at[18].val() {
            self.moving.d.next = self.is_first.q.val().get_bits::<32>(32);
        }
        if self.is_at[21].val() {
            self.told.d.next = bit_cast::<32, 1>(self.quote.val().get_bits::<1>(76))
                | (bit_cast::<32, 1>(self.quote.val().get_bits::<1>(153)) << bits::<32>(1));
        }
        if self.is_at[23].val() {
            self.told.d.next = self.quote.val().get_bits::<32>(44);
        }
        if self.is_at[24].val() {
            self.told.d.next = self.quote.val().get_bits::<32>(0);
        }
        if self.is_at[25].val() {
            self.told.d.next = bit_cast::<32, 12>(self.quote.val().get_bits::<12>(32));
        }
        if self.is_at[26].val() {
            self.told.d.next = self.quote.val().get_bits::<32>(121);
        }
        if self.is_at[27].val() {
            self.told.d.next = self.quote.val().get_bits::<32>(77);
        }
        if self.is_at[28].val() {
            self.told.d.next = bit_cast::<32, 12>(self.quote.val().get_bits::<12>(109));
        }
        self.counters.keep.next = self.is_write.q.val() & self.is_at[22].val();
        self.counters.index.next = self.at.q.val().get_bits::<6>(3);
        self.counters.high.next = self.at.q.val().get_bit(2);
        self.of_counter.d.next = self.at.q.val().get_bits::<3>(9) == self.at_counters.val();
        self.said.d.next = (self.fixed.q.val() | self.moving.q.val()) | self.told.q.val();
        self.of_counter_2.d.next = self.of_counter.q.val();
        self.r_value.next = self.said.q.val();
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
        self.port_a.next = self.is_port_a.q.val();
        self.port_b.next = self.is_port_b.q.val();
        self.wait_cycles.next = self.is_wait.q.val();
        self.session.next = self.is_session.q.val();
        self.first.next = self.is_first.q.val();
        self.locate.next = self.is_locate.q.val();
        self.starts.next = self.begins.q.val();
        self.ask.next = self.asks.q.val();
        self.slot.next = self.at_slot.q.val();
        self.row_write.next = self.writes.q.val();
        self.row.next = self.of_row.q.val();
    }
}
