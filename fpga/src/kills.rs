//! Kill switches: for everybody, for an account, for a session.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Keeps the switches and says those of the session and account at hand, four cycles behind the
/// command at any time, packet or not.
///
/// A command rests a cycle before it is in its memory. Who asks for a row in the cycle in which it
/// is written is answered from the command itself, two cycles later: so nothing stands behind the
/// memories but a register, and they need not be exact.
#[derive(LogicBlock, Default)]
pub struct Kills {
    /// The one clock.
    pub clock: Signal<In, Clock>,
    /// Throw a switch.
    pub write: Signal<In, Bit>,
    /// On or off.
    pub on: Signal<In, Bit>,
    /// Whose: 0 everybody's, 1 an account's, 2 a session's.
    pub whose: Signal<In, Bits<2>>,
    /// Which account or slot.
    pub which: Signal<In, Bits<9>>,
    /// Account at hand, its low byte.
    pub account: Signal<In, Bits<8>>,
    /// Slot of the session at hand.
    pub slot: Signal<In, Bits<9>>,
    /// Nobody may send.
    pub all: Signal<Out, Bit>,
    /// The account may not.
    pub of_account: Signal<Out, Bit>,
    /// The session may not.
    pub of_session: Signal<Out, Bit>,
    accounts: Memory<2, 8>,
    sessions: Memory<2, 9>,
    everybody: DFF<Bit>,
    everybody_1: DFF<Bit>,
    everybody_2: DFF<Bit>,
    to_account: DFF<Bit>,
    to_session: DFF<Bit>,
    row: DFF<Bits<9>>,
    on_1: DFF<Bit>,
    on_2: DFF<Bit>,
    on_3: DFF<Bit>,
    met_account: DFF<Bit>,
    met_account_1: DFF<Bit>,
    met_session: DFF<Bit>,
    met_session_1: DFF<Bit>,
    account_1: DFF<Bit>,
    session_1: DFF<Bit>,
}

impl Logic for Kills {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, everybody, everybody_1, everybody_2, account_1, session_1);
        dff_setup!(self, clock, to_account, to_session, row, on_1, on_2, on_3);
        dff_setup!(self, clock, met_account, met_account_1, met_session, met_session_1);
        clock!(self, clock, accounts, sessions);
        self.to_account.d.next = self.write.val() & (self.whose.val() == bits::<2>(1));
        self.to_session.d.next = self.write.val() & (self.whose.val() == bits::<2>(2));
        self.row.d.next = self.which.val();
        self.on_1.d.next = self.on.val();
        self.accounts.read_address.next = self.account.val();
        self.accounts.write.next = self.to_account.q.val();
        self.accounts.write_address.next = self.row.q.val().get_bits::<8>(0);
        self.accounts.write_data.next = bit_cast::<2, 1>(self.on_1.q.val().into());
        self.sessions.read_address.next = self.slot.val();
        self.sessions.write.next = self.to_session.q.val();
        self.sessions.write_address.next = self.row.q.val();
        self.sessions.write_data.next = bit_cast::<2, 1>(self.on_1.q.val().into());
        if self.write.val() & (self.whose.val() == bits::<2>(0)) {
            self.everybody.d.next = self.on.val();
        }
        self.everybody_1.d.next = self.everybody.q.val();
        self.everybody_2.d.next = self.everybody_1.q.val();
        // What is asked for while it is written.
        self.met_account.d.next =
            self.to_account.q.val() & (self.account.val() == self.row.q.val().get_bits::<8>(0));
        self.met_session.d.next = self.to_session.q.val() & (self.slot.val() == self.row.q.val());
        self.met_account_1.d.next = self.met_account.q.val();
        self.met_session_1.d.next = self.met_session.q.val();
        self.on_2.d.next = self.on_1.q.val();
        self.on_3.d.next = self.on_2.q.val();
        self.account_1.d.next = self.accounts.read_data.val().get_bit(0);
        self.session_1.d.next = self.sessions.read_data.val().get_bit(0);
        self.all.next = self.everybody_2.q.val();
        self.of_account.next = self.account_1.q.val();
        if self.met_account_1.q.val() {
            self.of_account.next = self.on_3.q.val();
        }
        self.of_session.next = self.session_1.q.val();
        if self.met_session_1.q.val() {
            self.of_session.next = self.on_3.q.val();
        }
    }
}
