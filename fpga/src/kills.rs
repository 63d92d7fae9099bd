//! Kill switches: for everybody, for an account, for a session.

use crate::memory::Memory;
use rust_hdl::prelude::*;

/// Keeps the switches and says those of the session and account at hand, four cycles behind the
/// command at any time, packet or not.
#[derive(LogicBlock)]
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
    account_1: DFF<Bit>,
    session_1: DFF<Bit>,
}

impl Default for Kills {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            write: Default::default(),
            on: Default::default(),
            whose: Default::default(),
            which: Default::default(),
            account: Default::default(),
            slot: Default::default(),
            all: Default::default(),
            of_account: Default::default(),
            of_session: Default::default(),
            accounts: Memory::exact(),
            sessions: Memory::exact(),
            everybody: Default::default(),
            everybody_1: Default::default(),
            everybody_2: Default::default(),
            account_1: Default::default(),
            session_1: Default::default(),
        }
    }
}

impl Logic for Kills {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, everybody, everybody_1, everybody_2, account_1, session_1);
        clock!(self, clock, accounts, sessions);
        self.accounts.read_address.next = self.account.val();
        self.accounts.write.next = self.write.val() & (self.whose.val() == bits::<2>(1));
        self.accounts.write_address.next = self.which.val().get_bits::<8>(0);
        self.accounts.write_data.next = bit_cast::<2, 1>(self.on.val().into());
        self.sessions.read_address.next = self.slot.val();
        self.sessions.write.next = self.write.val() & (self.whose.val() == bits::<2>(2));
        self.sessions.write_address.next = self.which.val();
        self.sessions.write_data.next = bit_cast::<2, 1>(self.on.val().into());
        if self.write.val() & (self.whose.val() == bits::<2>(0)) {
            self.everybody.d.next = self.on.val();
        }
        self.everybody_1.d.next = self.everybody.q.val();
        self.everybody_2.d.next = self.everybody_1.q.val();
        self.account_1.d.next = self.accounts.read_data.val().get_bit(0);
        self.session_1.d.next = self.sessions.read_data.val().get_bit(0);
        self.all.next = self.everybody_2.q.val();
        self.of_account.next = self.account_1.q.val();
        self.of_session.next = self.session_1.q.val();
    }
}
