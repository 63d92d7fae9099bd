//! What comes in: orders of every kind, from sessions that are switched off and on and limited, in
//! instruments that are halted, gather orders and trade.

use engine::core::limits::{Limits, Owner, SetLimits};
use engine::core::operator::{Scope, SwitchEntry, SwitchTo};
use engine::core::phase::{Reason, SetPhase};
use engine::core::{AccountId, CommandBody, InstrumentId, Phase, Qty, SessionId};
use hw_sim::random::Random;
use wire::datagram::{DatagramTemplate, PAYLOAD_MAX_BYTES, payload_mut};
use wire::moldudp64::{PacketBuilder, Session};
use wire::ouch50::{
    CancelOrder, DisableOrderEntry, EnableOrderEntry, EnterOrder, PRICE_MARKET, ReplaceOrder,
};

use crate::venue::{MOVED, SESSIONS, key};

/// As many as a frame has room for with their records.
const MESSAGES_MAX: usize = 12;
/// Limits of gross exposure: none, some orders, very many.
const GROSS: [u64; 4] = [0, 2_000_000_000, 50_000_000_000, 1 << 50];
/// Frames between two of the operator's commands.
const FRAMES_PER_COMMAND: usize = 400;

pub(crate) struct Flow {
    random: Random,
    /// By session: the next number of a message, and of an order.
    next: Vec<(u64, u32)>,
    /// What is switched off, to be switched on again.
    off: Option<Scope>,
    frames: usize,
    pub(crate) orders: u64,
}

impl Flow {
    pub(crate) fn new(seed: u64) -> Self {
        let next = vec![(1, 1); SESSIONS];
        Self { random: Random::new(seed), next, off: None, frames: 0, orders: 0 }
    }

    /// A frame of one session, with one message or more.
    pub(crate) fn frame(&mut self, template: &DatagramTemplate) -> Vec<u8> {
        self.frames += 1;
        let session = self.random.below(SESSIONS);
        let count = self.random.pick(&[1, MESSAGES_MAX, MESSAGES_MAX, MESSAGES_MAX]);
        let mut frame = [0; 1514];
        let payload = &mut payload_mut(&mut frame)[..PAYLOAD_MAX_BYTES];
        let mut packet = PacketBuilder::new(payload, Session(key(session)), self.next[session].0);
        for _ in 0..count {
            packet.push(&self.message(session)).unwrap();
        }
        let bytes = packet.finish();
        self.next[session].0 += count as u64;
        let end = template.seal(&mut frame, bytes, true);
        frame[..end].to_vec()
    }

    /// Limits of everybody, very high: the first ones are given before there is an order.
    pub(crate) fn first_limits() -> impl Iterator<Item = CommandBody> {
        let accounts = (1..=SESSIONS as u32).map(|account| Owner::Account(AccountId(account)));
        let limits = Limits { gross: 1 << 50, ..Limits::default() };
        accounts
            .chain([Owner::Firm(*b"LIME")])
            .map(move |owner| CommandBody::SetLimits(SetLimits { owner, limits }))
    }

    /// Where an instrument goes next; not every way is open to it.
    fn phase(&mut self, from: Phase) -> SetPhase {
        let phase = match from {
            Phase::Continuous => self.random.pick(&[Phase::Halted, Phase::Paused, Phase::Closed]),
            Phase::Halted => Phase::HaltCall,
            _ => self.random.pick(&[Phase::Continuous, Phase::Halted, Phase::PreOpen]),
        };
        SetPhase { instrument: MOVED, phase, reason: Reason::NONE }
    }

    fn message(&mut self, session: usize) -> Vec<u8> {
        let number = self.next[session].1;
        // Now and then one that was used.
        let user_ref = number.saturating_sub(u32::from(self.random.one_in(50))).max(1);
        self.next[session].1 = number + 1;
        let older = number.saturating_sub(1 + self.random.below(40) as u32).max(1);
        let quantity = self.random.pick(&[100, 100, 200, 500, 5_000, 50_000, 0, 1_000_000]);
        let price = 1_000_000 + 100 * self.random.below(20) as u64;
        let odd = self.random.pick(&[PRICE_MARKET, 1 << 32, 0, 1_999_999_900, 2_000_000_001]);
        let price = if self.random.one_in(30) { odd } else { price };
        match self.random.below(100) {
            0..85 => {
                self.orders += 1;
                self.enter(user_ref, quantity, price)
            }
            85..90 => ReplaceOrder {
                orig_user_ref_num: older.into(),
                user_ref_num: user_ref.into(),
                quantity: quantity.into(),
                price: price.into(),
                time_in_force: b'0',
                display: b'Y',
                intermarket_sweep: b'N',
                cl_ord_id: *b"soak          ",
                ..ReplaceOrder::default()
            }
            .to_bytes()
            .to_vec(),
            99 if self.random.one_in(100) => self.switch(user_ref),
            _ => CancelOrder {
                user_ref_num: older.into(),
                quantity: self.random.pick(&[0, 0, 0, 100]).into(),
                ..CancelOrder::default()
            }
            .to_bytes()
            .to_vec(),
        }
    }

    fn enter(&mut self, user_ref: u32, quantity: u32, price: u64) -> Vec<u8> {
        let symbols = [*b"AAPL    ", *b"AAPL    ", *b"MSFT    ", *b"MSFT    ", *b"NOBODY  "];
        EnterOrder {
            user_ref_num: user_ref.into(),
            side: self.random.pick(b"BBSSSTEx"),
            quantity: quantity.into(),
            symbol: self.random.pick(&symbols),
            price: price.into(),
            time_in_force: self.random.pick(b"00333"),
            display: self.random.pick(b"YYYYN"),
            capacity: b'P',
            intermarket_sweep: b'N',
            cross_type: b'N',
            cl_ord_id: *b"soak          ",
            ..EnterOrder::default()
        }
        .to_bytes()
        .to_vec()
    }

    /// A participant's own switch.
    fn switch(&mut self, user_ref: u32) -> Vec<u8> {
        let (user_ref_num, firm) = (user_ref.into(), *b"LIME");
        if self.random.one_in(3) {
            let request = DisableOrderEntry { user_ref_num, firm, ..DisableOrderEntry::default() };
            request.to_bytes().to_vec()
        } else {
            let request = EnableOrderEntry { user_ref_num, firm, ..EnableOrderEntry::default() };
            request.to_bytes().to_vec()
        }
    }

    /// What the operator does now, if anything.
    pub(crate) fn operators(&mut self, phase: Phase) -> Option<CommandBody> {
        if self.frames < FRAMES_PER_COMMAND {
            return None;
        }
        self.frames = 0;
        if self.random.one_in(3) {
            return Some(CommandBody::SetPhase(self.phase(phase)));
        }
        if let Some(scope) = self.off.take() {
            return Some(CommandBody::SwitchEntry(SwitchEntry { scope, to: SwitchTo::On }));
        }
        let account = AccountId(1 + self.random.below(SESSIONS) as u32);
        if self.random.one_in(2) {
            let mut limits = Limits {
                order_qty: Qty(self.random.pick(&[0, 200, 5_000])),
                order_notional: self.random.pick(&[0, 200_000_000, 500 * 1_000_500]),
                ..Limits::default()
            };
            let of_account = Owner::Account(account);
            let owner = self.random.pick(&[of_account, of_account, Owner::Firm(*b"LIME")]);
            if owner == of_account {
                limits.gross = self.random.pick(&GROSS);
            }
            return Some(CommandBody::SetLimits(SetLimits { owner, limits }));
        }
        let session = SessionId(1 + self.random.below(SESSIONS) as u16);
        let instrument = InstrumentId(1 + self.random.below(2) as u16);
        let scope = self.random.pick(&[
            Scope::Venue,
            Scope::Firm(*b"LIME"),
            Scope::Account(account),
            Scope::Session(session),
            Scope::Instrument(instrument),
        ]);
        self.off = Some(scope);
        Some(CommandBody::SwitchEntry(SwitchEntry { scope, to: SwitchTo::Off { cancel: None } }))
    }
}
