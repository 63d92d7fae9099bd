//! What software reads of the market data unit.

use crate::market_registers as registers;
use rust_hdl::prelude::*;

/// What each register but a counter says, two cycles behind its address. Addresses are told apart
/// by [`MarketDesk`](crate::market::desk::MarketDesk), whose ports have the same names.
#[derive(LogicBlock)]
pub struct Answers {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A register is written, and not read.
    pub write: Signal<In, Bit>,
    /// It is this one, by its place in `MAP`.
    pub is_at: [Signal<In, Bit>; 29],
    /// Cycles since configuration.
    pub now: Signal<In, Bits<64>>,
    /// The quote that was asked for.
    pub quote: Signal<In, Bits<154>>,
    /// A question is under way.
    pub asking: Signal<In, Bit>,
    /// Limits by a row that has changed may be on their way.
    pub settling: Signal<In, Bit>,
    /// See [`Settings`](crate::market::settings::Settings), as the next ones.
    pub port_a: Signal<In, Bits<16>>,
    /// See there.
    pub port_b: Signal<In, Bits<16>>,
    /// See there.
    pub wait_cycles: Signal<In, Bits<24>>,
    /// See there.
    pub session: Signal<In, Bits<80>>,
    /// See there.
    pub first: Signal<In, Bits<64>>,
    /// See there.
    pub next_locate: Signal<In, Bits<16>>,
    /// What the register says.
    pub value: Signal<Out, Bits<32>>,
    cycle_high: DFF<Bits<32>>,
    fixed: DFF<Bits<32>>,
    moving: DFF<Bits<32>>,
    told: DFF<Bits<32>>,
    said: DFF<Bits<32>>,
    identity_value: Constant<Bits<32>>,
    version_value: Constant<Bits<32>>,
    capabilities_value: Constant<Bits<32>>,
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            write: Default::default(),
            is_at: Default::default(),
            now: Default::default(),
            quote: Default::default(),
            asking: Default::default(),
            settling: Default::default(),
            port_a: Default::default(),
            port_b: Default::default(),
            wait_cycles: Default::default(),
            session: Default::default(),
            first: Default::default(),
            next_locate: Default::default(),
            value: Default::default(),
            cycle_high: Default::default(),
            fixed: Default::default(),
            moving: Default::default(),
            told: Default::default(),
            said: Default::default(),
            identity_value: Constant::new(u64::from(registers::IDENTITY_VALUE).to_bits()),
            version_value: Constant::new(u64::from(registers::VERSION_VALUE).to_bits()),
            capabilities_value: Constant::new(u64::from(registers::CAPABILITIES_VALUE).to_bits()),
        }
    }
}

impl Logic for Answers {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, cycle_high, fixed, moving, told, said);
        if !self.write.val() & self.is_at[5].val() {
            self.cycle_high.d.next = self.now.val().get_bits::<32>(32);
        }
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
            self.fixed.d.next = bit_cast::<32, 16>(self.port_a.val());
        }
        if self.is_at[4].val() {
            self.fixed.d.next = bit_cast::<32, 16>(self.port_b.val());
        }
        if self.is_at[5].val() {
            self.moving.d.next = self.now.val().get_bits::<32>(0);
        }
        if self.is_at[6].val() {
            self.moving.d.next = self.cycle_high.q.val();
        }
        if self.is_at[7].val() {
            self.fixed.d.next = bit_cast::<32, 24>(self.wait_cycles.val());
        }
        if self.is_at[8].val() {
            self.fixed.d.next = bit_cast::<32, 16>(self.next_locate.val());
        }
        if self.is_at[9].val() {
            self.moving.d.next = bit_cast::<32, 1>(self.settling.val().into())
                | (bit_cast::<32, 1>(self.asking.val().into()) << bits::<32>(1));
        }
        if self.is_at[10].val() {
            self.moving.d.next = self.session.val().get_bits::<32>(0);
        }
        if self.is_at[11].val() {
            self.moving.d.next = self.session.val().get_bits::<32>(32);
        }
        if self.is_at[12].val() {
            self.moving.d.next = bit_cast::<32, 16>(self.session.val().get_bits::<16>(64));
        }
        if self.is_at[17].val() {
            self.moving.d.next = self.first.val().get_bits::<32>(0);
        }
        if self.is_at[18].val() {
            self.moving.d.next = self.first.val().get_bits::<32>(32);
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
        self.said.d.next = (self.fixed.q.val() | self.moving.q.val()) | self.told.q.val();
        self.value.next = self.said.q.val();
    }
}
