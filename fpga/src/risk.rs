//! The first risk checks, and the verdict.

use crate::notional::Notional;
use crate::symbol::SymbolLookup;
use rust_hdl::prelude::*;

/// Accounts with limits: numbers 0 to 255.
pub const ACCOUNTS: usize = 256;

/// Checks Enter and Replace against the limits of account and symbol. A Replace does not say its
/// symbol, so the checks of the symbol are left to the engine; other messages can only take risk
/// away and are never refused. The checks run while the message comes in, so that the verdict is
/// there with the message, for every message.
///
/// Limits start at 0, so that nothing passes before tables are written. Account row: highest
/// notional in bits 96 to 33, highest quantity in 32 to 1, kill in bit 0.
#[derive(LogicBlock)]
pub struct Risk {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// See [`Terms`](crate::terms::Terms).
    pub is_replace: Signal<In, Bit>,
    /// Shares; this and the price are there three cycles before the verdict.
    pub quantity: Signal<In, Bits<32>>,
    /// Price, its low half.
    pub price: Signal<In, Bits<32>>,
    /// Its high half is not 0.
    pub wide: Signal<In, Bit>,
    /// Symbol, if it is an Enter; there three cycles before the verdict.
    pub symbol: Signal<In, Bits<64>>,
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
    /// Checks that failed, see [`Verdict`](crate::record::Verdict), if the message turns out to be
    /// one that is checked.
    pub fails: Signal<Out, Bits<8>>,
    symbols: SymbolLookup,
    product: Notional,
    accounts: RAM<Bits<97>, 8>,
    row: DFF<Bits<97>>,
    no_row: DFF<Bit>,
    size: DFF<Bit>,
    failed: DFF<Bits<8>>,
    over: Signal<Local, Bit>,
    of_account: Signal<Local, Bits<8>>,
    of_symbol: Signal<Local, Bits<8>>,
}

impl Default for Risk {
    fn default() -> Self {
        Self {
            // Spelled out, because an empty RAM would be undefined in Verilog until written.
            accounts: RAM::from((0..ACCOUNTS).map(|_| Bits::<97>::default())),
            clock: Default::default(),
            is_replace: Default::default(),
            quantity: Default::default(),
            price: Default::default(),
            wide: Default::default(),
            symbol: Default::default(),
            account: Default::default(),
            kill: Default::default(),
            symbol_write: Default::default(),
            symbol_address: Default::default(),
            symbol_row: Default::default(),
            account_write: Default::default(),
            account_address: Default::default(),
            account_row: Default::default(),
            fails: Default::default(),
            symbols: Default::default(),
            product: Default::default(),
            row: Default::default(),
            no_row: Default::default(),
            size: Default::default(),
            failed: Default::default(),
            over: Default::default(),
            of_account: Default::default(),
            of_symbol: Default::default(),
        }
    }
}

impl Logic for Risk {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, row, no_row, size, failed);
        clock!(self, clock, symbols, product);
        self.symbols.symbol.next = self.symbol.val();
        self.symbols.price.next = self.price.val();
        self.symbols.wide.next = self.wide.val();
        self.symbols.write.next = self.symbol_write.val();
        self.symbols.write_address.next = self.symbol_address.val();
        self.symbols.write_row.next = self.symbol_row.val();
        self.product.quantity.next = self.quantity.val();
        self.product.price.next = self.price.val();
        self.accounts.read_clock.next = self.clock.val();
        self.accounts.write_clock.next = self.clock.val();
        self.accounts.read_address.next = self.account.val().get_bits::<8>(0);
        self.accounts.write_address.next = self.account_address.val();
        self.accounts.write_data.next = self.account_row.val();
        self.accounts.write_enable.next = self.account_write.val();
        self.row.d.next = self.accounts.read_data.val();
        self.no_row.d.next = self.account.val().get_bits::<8>(8) != bits::<8>(0);
        self.size.d.next = (self.quantity.val() == bits::<32>(0))
            | (self.quantity.val() > self.row.q.val().get_bits::<32>(1));
        // One cycle behind the last byte everything is there; the verdict is a cycle later.
        self.over.next =
            self.wide.val() | (self.product.product.val() > self.row.q.val().get_bits::<64>(33));
        self.of_account.next = (bit_cast::<8, 1>(self.kill.val().into())
            | (bit_cast::<8, 1>(self.row.q.val().get_bit(0).into()) << bits::<8>(1)))
            | (bit_cast::<8, 1>(self.no_row.q.val().into()) << bits::<8>(2))
            | (bit_cast::<8, 1>(self.size.q.val().into()) << bits::<8>(5))
            | (bit_cast::<8, 1>(self.over.val().into()) << bits::<8>(6));
        self.of_symbol.next = bits::<8>(0);
        if !self.is_replace.val() {
            self.of_symbol.next = (bit_cast::<8, 1>(self.symbols.unknown.val().into())
                << bits::<8>(3))
                | (bit_cast::<8, 1>(self.symbols.halted.val().into()) << bits::<8>(4))
                | (bit_cast::<8, 1>(self.symbols.collar.val().into()) << bits::<8>(7));
        }
        self.failed.d.next = self.of_account.val() | self.of_symbol.val();
        self.fails.next = self.failed.q.val();
    }
}
