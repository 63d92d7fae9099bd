//! The risk checks, and the verdict.

use crate::exposure::Exposure;
use crate::history::History;
use crate::kills::Kills;
use crate::memory::Memory;
use crate::notional::Notional;
use crate::symbol::SymbolLookup;
use rust_hdl::prelude::*;

/// Checks Enter and Replace against session, account and symbol. A Replace does not say its symbol,
/// so the checks of the symbol are left to the engine; other messages can only take risk away and
/// are never refused. The checks run while the message comes in, so that the verdict is there with
/// the message, for every message.
///
/// Limits start at 0, so that nothing passes before tables are written. Account row: highest
/// notional in bits 95 to 32, highest quantity below.
#[derive(LogicBlock, Default)]
pub struct Risk {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// See [`Terms`](crate::terms::Terms).
    pub is_replace: Signal<In, Bit>,
    /// It is a short sale, and not exempt, if it is an Enter.
    pub short: Signal<In, Bit>,
    /// Its number.
    pub user_ref: Signal<In, Bits<32>>,
    /// Shares; this and the price are there three cycles before the verdict.
    pub quantity: Signal<In, Bits<32>>,
    /// Price, its low half.
    pub price: Signal<In, Bits<32>>,
    /// Its high half is not 0.
    pub wide: Signal<In, Bit>,
    /// Symbol, if it is an Enter; there four cycles before the verdict.
    pub symbol: Signal<In, Bits<64>>,
    /// Account.
    pub account: Signal<In, Bits<16>>,
    /// Slot of its session.
    pub slot: Signal<In, Bits<9>>,
    /// A session key is there: account and slot come three cycles later.
    pub opens: Signal<In, Bit>,
    /// In that cycle: when the frame began.
    pub began: Signal<In, Bits<64>>,
    /// The frame was of class Data; its messages count.
    pub store: Signal<In, Bit>,
    /// With the verdict: it is on a message that is checked.
    pub checked: Signal<In, Bit>,
    /// See [`Commands`](crate::commands::Commands).
    pub write: Signal<In, Bits<8>>,
    /// See there.
    pub row: Signal<In, Bits<12>>,
    /// See there.
    pub data: Signal<In, Bits<128>>,
    /// See [`Commands`](crate::commands::Commands), as the next ones.
    pub collar_write: Signal<In, Bit>,
    /// See there.
    pub collar_row: Signal<In, Bits<12>>,
    /// See there.
    pub collar_limits: Signal<In, Bits<62>>,
    /// See [`Kills`].
    pub kill_write: Signal<In, Bit>,
    /// See there.
    pub kill_on: Signal<In, Bit>,
    /// See there.
    pub kill_whose: Signal<In, Bits<2>>,
    /// See there.
    pub kill_which: Signal<In, Bits<9>>,
    /// The kill switch for everybody is on.
    pub killed: Signal<Out, Bit>,
    /// See [`Exposure`].
    pub releasing: Signal<Out, Bit>,
    /// See there.
    pub result: Signal<Out, Bits<64>>,
    /// When the frame of this packet began.
    pub now: Signal<Out, Bits<64>>,
    /// Checks that failed, see [`Verdict`](crate::record::Verdict), if the message turns out to be
    /// one that is checked.
    pub fails: Signal<Out, Bits<14>>,
    symbols: SymbolLookup,
    product: Notional,
    accounts: Memory<96, 8>,
    exposure: Exposure,
    history: History,
    kills: Kills,
    begun: DFF<Bits<4>>,
    at: DFF<Bits<64>>,
    row_1: DFF<Bits<96>>,
    most: DFF<Bits<64>>,
    no_row: DFF<Bit>,
    price_1: DFF<Bits<32>>,
    quantity_1: DFF<Bits<32>>,
    size: DFF<Bit>,
    failed: DFF<Bits<14>>,
    used_ref: DFF<Bits<32>>,
    passed: DFF<Bit>,
    counted: DFF<Bit>,
    of_session: Signal<Local, Bits<14>>,
    of_account: Signal<Local, Bits<14>>,
    of_symbol: Signal<Local, Bits<14>>,
}

impl Logic for Risk {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, begun, at, row_1, most, no_row, price_1, quantity_1, size, failed,
            used_ref, passed, counted
        );
        clock!(self, clock, symbols, product, accounts, exposure, history, kills);
        self.symbols.symbol.next = self.symbol.val();
        self.price_1.d.next = self.price.val();
        self.symbols.price.next = self.price_1.q.val();
        self.symbols.wide.next = self.wide.val();
        self.symbols.short.next = self.short.val();
        self.symbols.write.next = self.write.val().get_bit(1);
        self.symbols.write_address.next = self.row.val();
        self.symbols.write_row.next = self.data.val();
        self.symbols.collar_write.next = self.collar_write.val();
        self.symbols.collar_row.next = self.collar_row.val();
        self.symbols.collar_limits.next = self.collar_limits.val();
        self.product.quantity.next = self.quantity.val();
        self.product.price.next = self.price.val();
        self.accounts.read_address.next = self.account.val().get_bits::<8>(0);
        self.accounts.write.next = self.write.val().get_bit(2);
        self.accounts.write_address.next = self.row.val().get_bits::<8>(0);
        self.accounts.write_data.next = self.data.val().get_bits::<96>(0);
        self.kills.write.next = self.kill_write.val();
        self.kills.on.next = self.kill_on.val();
        self.kills.whose.next = self.kill_whose.val();
        self.kills.which.next = self.kill_which.val();
        self.kills.account.next = self.account.val().get_bits::<8>(0);
        self.kills.slot.next = self.slot.val();
        // The answer of the session table comes three cycles behind its key, that of the tables of
        // account and session one later.
        self.begun.d.next =
            (self.begun.q.val() << bits::<4>(1)) | bit_cast::<4, 1>(self.opens.val().into());
        if self.opens.val() {
            self.at.d.next = self.began.val();
        }
        self.now.next = self.at.q.val();
        self.exposure.account.next = self.account.val().get_bits::<8>(0);
        self.exposure.load.next = self.begun.q.val().get_bit(3);
        self.exposure.store.next = self.store.val();
        self.exposure.notional.next = self.product.product.val();
        self.exposure.zero.next = self.product.zero.val();
        self.exposure.accept.next = self.passed.q.val();
        self.exposure.row.next = self.row.val().get_bits::<8>(0);
        self.exposure.value.next = self.data.val().get_bits::<64>(0);
        self.exposure.write_limit.next = self.write.val().get_bit(3);
        self.exposure.set.next = self.write.val().get_bit(6);
        self.exposure.lower.next = self.write.val().get_bit(7);
        self.history.slot.next = self.slot.val();
        self.history.load.next = self.begun.q.val().get_bit(3);
        self.history.store.next = self.store.val();
        self.history.now.next = self.at.q.val();
        self.history.user_ref.next = self.user_ref.val();
        self.history.commit.next = self.counted.q.val();
        self.history.used_ref.next = self.used_ref.q.val();
        self.history.row.next = self.row.val().get_bits::<9>(0);
        self.history.value.next = self.data.val().get_bits::<72>(0);
        self.history.write_rate.next = self.write.val().get_bit(4);
        self.history.forget.next = self.write.val().get_bit(5);
        self.row_1.d.next = self.accounts.read_data.val();
        // A register on the way from block RAM to where the product is.
        self.most.d.next = self.row_1.q.val().get_bits::<64>(32);
        self.no_row.d.next = self.account.val().get_bits::<8>(8) != bits::<8>(0);
        self.quantity_1.d.next = self.quantity.val();
        self.size.d.next = (self.quantity_1.q.val() == bits::<32>(0))
            | (self.row_1.q.val().get_bits::<32>(0) < self.quantity_1.q.val());
        // One cycle behind the last byte everything is there; the verdict is a cycle later.
        self.of_session.next = bit_cast::<14, 1>(self.kills.all.val().into())
            | (bit_cast::<14, 1>(self.kills.of_account.val().into()) << bits::<14>(1))
            | (bit_cast::<14, 1>(self.kills.of_session.val().into()) << bits::<14>(2))
            | (bit_cast::<14, 1>(self.no_row.q.val().into()) << bits::<14>(3))
            | (bit_cast::<14, 1>(self.history.duplicate.val().into()) << bits::<14>(8))
            | (bit_cast::<14, 1>(self.history.early.val().into()) << bits::<14>(9));
        self.of_account.next = (bit_cast::<14, 1>(self.size.q.val().into()) << bits::<14>(10))
            | (bit_cast::<14, 1>(
                (self.wide.val() | (self.most.q.val() < self.product.product.val())).into(),
            ) << bits::<14>(11))
            | (bit_cast::<14, 1>((self.wide.val() | self.exposure.over.val()).into())
                << bits::<14>(13));
        self.of_symbol.next = bits::<14>(0);
        if !self.is_replace.val() {
            self.of_symbol.next = (bit_cast::<14, 1>(self.symbols.unknown.val().into())
                << bits::<14>(4))
                | (bit_cast::<14, 1>(self.symbols.halted.val().into()) << bits::<14>(5))
                | (bit_cast::<14, 1>(self.symbols.restricted.val().into()) << bits::<14>(6))
                | (bit_cast::<14, 1>(self.symbols.short_sale.val().into()) << bits::<14>(7))
                | (bit_cast::<14, 1>(self.symbols.collar.val().into()) << bits::<14>(12));
        }
        self.failed.d.next = (self.of_session.val() | self.of_account.val()) | self.of_symbol.val();
        self.fails.next = self.failed.q.val();
        // What the message changes, one cycle behind the verdict.
        self.used_ref.d.next = self.user_ref.val();
        self.counted.d.next = self.checked.val();
        self.passed.d.next = self.checked.val() & (self.failed.q.val() == bits::<14>(0));
        self.killed.next = self.kills.all.val();
        self.releasing.next = self.exposure.busy.val();
        self.result.next = self.exposure.result.val();
    }
}
