//! What comes before the next message of a participant: ticks that are due, and clients whose loss
//! the market has not heard of. Both are commands in the log like any other, and wait like any
//! other for room.

use super::Shard;
use super::commit_log::CommitLog;
use super::ingress::index_of;
use crate::core::operator::OnDisconnect;
use crate::core::{CommandBody, Nanos, SessionId};
use crate::telemetry::Counter;

/// Commands for the venue itself come from here.
pub(super) const OPERATOR: SessionId = SessionId(0);

impl<L: CommitLog> Shard<L> {
    /// Whether a message of a session can be executed now; does first what has to come before it.
    #[inline]
    pub(super) fn is_ready(&mut self, session: SessionId, now: Nanos) -> bool {
        let owes_nothing = self.core.due() > now && !self.peers[index_of(session)].is_leaving();
        (owes_nothing || self.do_duties(session, now)) && self.has_room()
    }

    #[cold]
    #[inline(never)]
    fn do_duties(&mut self, session: SessionId, now: Nanos) -> bool {
        self.tick(now) && self.tell_loss(session, now) && self.tick(now)
    }

    /// Does what is due. Returns whether nothing is left: `false` while there is no room.
    pub(super) fn tick(&mut self, now: Nanos) -> bool {
        while self.core.due() <= now.max(self.core.time()) {
            if !self.give(now, CommandBody::Tick) {
                return false;
            }
        }
        true
    }

    /// Tells the market that a client is gone, when it is and its orders are not to stay. Returns
    /// whether nothing is left to tell.
    pub(super) fn tell_loss(&mut self, session: SessionId, now: Nanos) -> bool {
        if !self.peers[index_of(session)].is_leaving() {
            return true;
        }
        let settings = self.core.session_settings(session).expect("peers are sessions");
        if settings.on_disconnect != OnDisconnect::Keep {
            if !self.tick(now) || !self.give(now, CommandBody::SessionLost(session)) {
                return false;
            }
            self.page.add(Counter::SessionsLost, 1);
        }
        self.peers[index_of(session)].loss_told();
        true
    }

    /// Executes a command of the venue when there is room.
    fn give(&mut self, now: Nanos, body: CommandBody) -> bool {
        self.has_room() && self.execute(now, OPERATOR, body).is_ok()
    }
}
