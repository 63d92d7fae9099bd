//! Order-entry sessions as replicated state: who they are and where their streams stand.

use super::command::{AddSession, OpenBridge, SetDefaults};
use super::index::IdTable;
use super::switches::Gate;
use super::terms::{PostOnly, SelfTrade};
use super::types::{AccountId, SessionId, UserRef};

/// One order-entry session.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub id: SessionId,
    /// Owner of its orders.
    pub account: AccountId,
    /// Firm (MPID).
    pub firm: [u8; 4],
    /// The unguessable MoldUDP64 session key.
    pub key: [u8; 10],
    /// Next expected inbound MoldUDP64 sequence number; the first is 1.
    pub next_in: u64,
    /// Lowest `UserRefNum` the session may use next; the first is 1.
    pub next_user_ref: UserRef,
    /// What it does with post-only orders that would take.
    pub post_only: PostOnly,
    /// How trades with orders of the same hand are prevented, where the order does not say.
    pub self_trade: Option<SelfTrade>,
    /// What its orders have to pass.
    pub gate: Gate,
    /// How its requests come in.
    pub access: Access,
}

/// How the requests of a session come in, and what they may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Access {
    /// Over the network.
    #[default]
    Wire = 0,
    /// Through the bridge.
    Bridge = 1,
    /// Through the bridge, operator's commands among them.
    Operator = 2,
}

impl Access {
    /// Whether they come through the bridge.
    #[must_use]
    pub const fn is_bridge(self) -> bool {
        !matches!(self, Self::Wire)
    }
}

/// All sessions.
pub(super) struct Sessions {
    list: Vec<Session>,
    capacity: u16,
    by_key: IdTable,
}

impl Sessions {
    pub(super) fn new(capacity: u16, seed: u64) -> Self {
        let list = Vec::with_capacity(usize::from(capacity));
        Self { list, capacity, by_key: IdTable::new(capacity, seed) }
    }

    pub(super) fn capacity(&self) -> u16 {
        self.capacity
    }

    pub(super) fn all(&self) -> &[Session] {
        &self.list
    }

    pub(super) fn get(&self, id: SessionId) -> Option<&Session> {
        self.list.get(usize::from(id.0).checked_sub(1)?)
    }

    /// The session of a command; none for the operator's.
    #[inline]
    pub(super) fn get_mut(&mut self, id: SessionId) -> Option<&mut Session> {
        self.list.get_mut(usize::from(id.0).wrapping_sub(1))
    }

    /// A session known to exist: commands are checked before they execute.
    #[inline]
    pub(super) fn of(&mut self, id: SessionId) -> &mut Session {
        &mut self.list[usize::from(id.0) - 1]
    }

    pub(super) fn by_key(&self, key: &[u8; 10]) -> Option<SessionId> {
        let is = |id: u16| self.list[usize::from(id) - 1].key == *key;
        self.by_key.find(fold(key), is).map(SessionId)
    }

    pub(super) fn set(&mut self, set: &SetDefaults) {
        let session = self.of(set.session);
        session.post_only = set.post_only;
        session.self_trade = set.self_trade;
    }

    pub(super) fn add(&mut self, new: &AddSession, gate: Gate) {
        self.push(new.session, (new.account, new.firm), new.key, (gate, Access::Wire));
        self.by_key.insert(fold(&new.key), new.session.0);
    }

    /// A session without a key: nobody finds it by one.
    pub(super) fn open_bridge(&mut self, new: &OpenBridge, gate: Gate) {
        let access = if new.operator { Access::Operator } else { Access::Bridge };
        self.push(new.session, (new.account, new.firm), [0; 10], (gate, access));
    }

    fn push(
        &mut self,
        id: SessionId,
        (account, firm): (AccountId, [u8; 4]),
        key: [u8; 10],
        (gate, access): (Gate, Access),
    ) {
        assert!(self.list.len() < usize::from(self.capacity), "sessions are checked before");
        self.list.push(Session {
            id,
            account,
            firm,
            key,
            next_in: 1,
            next_user_ref: UserRef(1),
            post_only: PostOnly::Reject,
            self_trade: None,
            gate,
            access,
        });
    }

    /// Sets or clears a bit of the gates of some sessions.
    pub(super) fn set_gate(&mut self, bits: Gate, on: bool, of: impl Fn(&Session) -> bool) {
        self.list.iter_mut().filter(|session| of(session)).for_each(|s| s.gate.set(bits, on));
    }
}

impl Session {
    /// Takes a number for a new order. `false` for one that was used or passed over: a
    /// retransmission, to be ignored (OUCH 5.0 §5.1).
    #[inline]
    pub(super) fn take_user_ref(&mut self, user_ref: UserRef) -> bool {
        if user_ref < self.next_user_ref {
            return false;
        }
        // The highest number has no successor, so it stays acceptable; no order may live under it.
        self.next_user_ref = UserRef(user_ref.0.saturating_add(1));
        true
    }
}

/// Ten key bytes as one hashable word.
fn fold(key: &[u8; 10]) -> u64 {
    let [a, b, c, d, e, f, g, h, i, j] = *key;
    let tail = u64::from(u16::from_le_bytes([i, j]));
    u64::from_le_bytes([a, b, c, d, e, f, g, h]) ^ tail.rotate_left(29)
}
