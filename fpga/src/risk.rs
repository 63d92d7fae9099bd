//! The first risk checks, and the verdict.

use crate::notional::Notional;
use crate::symbol::SymbolLookup;
use rust_hdl::prelude::*;

/// Accounts with limits: numbers 0 to 255.
pub const ACCOUNTS: usize = 256;

/// Checks Enter and Replace against the limits of account and symbol. A Replace does not say its
/// symbol, so the checks of the symbol are left to the engine; other messages can only take risk
/// away and are never refused. The verdict comes two cycles after the message, for every message.
///
/// Limits start at 0, so that nothing passes before tables are written. Account row: highest
/// notional in bits 96 to 33, highest quantity in 32 to 1, kill in bit 0.
#[derive(LogicBlock)]
pub struct Risk {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// A message is there.
    pub valid: Signal<In, Bit>,
    /// See [`Shape`](crate::shape::Shape).
    pub well_formed: Signal<In, Bit>,
    /// Type byte. This and what follows is there ahead of `valid`, as it comes in.
    pub kind: Signal<In, Bits<8>>,
    /// Shares.
    pub quantity: Signal<In, Bits<32>>,
    /// Symbol.
    pub symbol: Signal<In, Bits<64>>,
    /// Price, 4 decimals.
    pub price: Signal<In, Bits<64>>,
    /// Account.
    pub account: Signal<In, Bits<16>>,
    /// The kill switch for everybody; a verdict obeys that of the cycle before it.
    pub kill: Signal<In, Bit>,
    /// Write a row of the symbol table.
    pub symbol_write: Signal<In, Bit>,
    /// See [`SymbolLookup`].
    pub symbol_address: Signal<In, Bits<12>>,
    /// See [`SymbolLookup`].
    pub symbol_row: Signal<In, Bits<128>>,
    /// Write a row of the account table.
    pub account_write: Signal<In, Bit>,
    /// Which.
    pub account_address: Signal<In, Bits<8>>,
    /// What.
    pub account_row: Signal<In, Bits<97>>,
    /// A verdict is there.
    pub verdict: Signal<Out, Bit>,
    /// The message is one that is checked: a well-formed Enter or Replace.
    pub checked: Signal<Out, Bit>,
    /// Checks that failed, see [`Verdict`](crate::record::Verdict); 0 accepts.
    pub reject: Signal<Out, Bits<8>>,
    symbols: SymbolLookup,
    product: Notional,
    accounts: RAM<Bits<97>, 8>,
    row: DFF<Bits<97>>,
    valid_1: DFF<Bit>,
    checked_1: DFF<Bit>,
    wide_1: DFF<Bit>,
    most_1: DFF<Bits<64>>,
    fails_1: DFF<Bits<8>>,
    valid_2: DFF<Bit>,
    checked_2: DFF<Bit>,
    fails_2: DFF<Bits<8>>,
    is_enter: Signal<Local, Bit>,
    no_row: Signal<Local, Bit>,
    size: Signal<Local, Bit>,
    collar: Signal<Local, Bit>,
    over: Signal<Local, Bit>,
    below: Signal<Local, Bit>,
    above: Signal<Local, Bit>,
    unknown: Signal<Local, Bit>,
    halted: Signal<Local, Bit>,
    of_account: Signal<Local, Bits<8>>,
    of_symbol: Signal<Local, Bits<8>>,
}

impl Default for Risk {
    fn default() -> Self {
        Self {
            // Spelled out, because an empty RAM would be undefined in Verilog until written.
            accounts: RAM::from((0..ACCOUNTS).map(|_| Bits::<97>::default())),
            clock: Default::default(),
            valid: Default::default(),
            well_formed: Default::default(),
            kind: Default::default(),
            quantity: Default::default(),
            symbol: Default::default(),
            price: Default::default(),
            account: Default::default(),
            kill: Default::default(),
            symbol_write: Default::default(),
            symbol_address: Default::default(),
            symbol_row: Default::default(),
            account_write: Default::default(),
            account_address: Default::default(),
            account_row: Default::default(),
            verdict: Default::default(),
            checked: Default::default(),
            reject: Default::default(),
            symbols: Default::default(),
            product: Default::default(),
            row: Default::default(),
            valid_1: Default::default(),
            checked_1: Default::default(),
            wide_1: Default::default(),
            most_1: Default::default(),
            fails_1: Default::default(),
            valid_2: Default::default(),
            checked_2: Default::default(),
            fails_2: Default::default(),
            is_enter: Default::default(),
            no_row: Default::default(),
            size: Default::default(),
            collar: Default::default(),
            over: Default::default(),
            below: Default::default(),
            above: Default::default(),
            unknown: Default::default(),
            halted: Default::default(),
            of_account: Default::default(),
            of_symbol: Default::default(),
        }
    }
}

impl Logic for Risk {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, row, valid_1, checked_1, wide_1, most_1, fails_1);
        dff_setup!(self, clock, valid_2, checked_2, fails_2);
        clock!(self, clock, symbols, product);
        self.symbols.symbol.next = self.symbol.val();
        self.symbols.write.next = self.symbol_write.val();
        self.symbols.write_address.next = self.symbol_address.val();
        self.symbols.write_row.next = self.symbol_row.val();
        self.product.quantity.next = self.quantity.val();
        self.product.price.next = self.price.val().get_bits::<32>(0);
        self.accounts.read_clock.next = self.clock.val();
        self.accounts.write_clock.next = self.clock.val();
        self.accounts.read_address.next = self.account.val().get_bits::<8>(0);
        self.accounts.write_address.next = self.account_address.val();
        self.accounts.write_data.next = self.account_row.val();
        self.accounts.write_enable.next = self.account_write.val();
        self.row.d.next = self.accounts.read_data.val();
        // With the message: all but the notional.
        self.is_enter.next = self.kind.val() == bits::<8>(0x4f);
        self.valid_1.d.next = self.valid.val();
        self.checked_1.d.next =
            self.well_formed.val() & (self.is_enter.val() | (self.kind.val() == bits::<8>(0x55)));
        self.no_row.next = self.account.val().get_bits::<8>(8) != bits::<8>(0);
        self.unknown.next = !self.symbols.hit.val();
        self.halted.next = self.symbols.hit.val() & !self.symbols.limits.val().get_bit(0);
        self.size.next = (self.quantity.val() == bits::<32>(0))
            | (self.quantity.val() > self.row.q.val().get_bits::<32>(1));
        self.below.next =
            self.price.val() < bit_cast::<64, 31>(self.symbols.limits.val().get_bits::<31>(1));
        self.above.next =
            self.price.val() > bit_cast::<64, 31>(self.symbols.limits.val().get_bits::<31>(32));
        self.collar.next = self.symbols.hit.val() & (self.below.val() | self.above.val());
        self.of_account.next = bit_cast::<8, 1>(self.row.q.val().get_bit(0).into())
            | (bit_cast::<8, 1>(self.no_row.val().into()) << bits::<8>(1))
            | (bit_cast::<8, 1>(self.size.val().into()) << bits::<8>(4));
        self.of_symbol.next = bits::<8>(0);
        if self.is_enter.val() {
            self.of_symbol.next = (bit_cast::<8, 1>(self.unknown.val().into()) << bits::<8>(3))
                | (bit_cast::<8, 1>(self.halted.val().into()) << bits::<8>(4))
                | (bit_cast::<8, 1>(self.collar.val().into()) << bits::<8>(7));
        }
        self.fails_1.d.next = (self.of_account.val() << bits::<8>(1)) | self.of_symbol.val();
        self.wide_1.d.next = self.price.val().get_bits::<32>(32) != bits::<32>(0);
        self.most_1.d.next = self.row.q.val().get_bits::<64>(33);
        // One cycle later: the notional, and the kill switch for everybody.
        self.over.next = self.wide_1.q.val() | (self.product.product.val() > self.most_1.q.val());
        self.valid_2.d.next = self.valid_1.q.val();
        self.checked_2.d.next = self.checked_1.q.val();
        self.fails_2.d.next = bits::<8>(0);
        if self.checked_1.q.val() {
            self.fails_2.d.next = self.fails_1.q.val()
                | bit_cast::<8, 1>(self.kill.val().into())
                | (bit_cast::<8, 1>(self.over.val().into()) << bits::<8>(6));
        }
        self.verdict.next = self.valid_2.q.val();
        self.checked.next = self.checked_2.q.val();
        self.reject.next = self.fails_2.q.val();
    }
}
