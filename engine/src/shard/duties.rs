//! What the venue itself has to do: ticks that are due, clients whose loss the market has not heard
//! of, and what the operator asks for. All are commands in the log like any other, and wait like
//! any other for room. The first two come before the next message of a participant.

use super::Shard;
use super::commit_log::CommitLog;
use super::ingress::index_of;
use crate::control::DoorState;
use crate::core::command::SystemEventCode;
use crate::core::operator::OnDisconnect;
use crate::core::{Command, CommandBody, Nanos, SeqNo, SessionId};
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
            self.look_whether_done(now);
        }
        true
    }

    /// What the operator asked for is done when nothing of it is left to do.
    fn look_whether_done(&mut self, now: Nanos) {
        if self.core.due() > now.max(self.core.time()) {
            let state = self.door_state();
            self.door.finished(state);
        }
    }

    fn door_state(&self) -> DoorState {
        DoorState {
            last: self.sequencer.last(),
            live_orders: self.core.live_orders() as u64,
            day: self.core.day(),
            is_closing: self.core.day() == Some(SystemEventCode::EndOfSystemHours)
                && self.core.has_day_orders(),
        }
    }

    /// Does the next thing the operator asks for, and answers when what it did is committed.
    pub(super) fn serve_operator(&mut self, now: Nanos) {
        if self.door.running.is_some() {
            let committed = self.sequencer.log_mut().committed();
            self.door.committed(committed);
        }
        let Some(ask) = self.door.next() else {
            return;
        };
        let Some(body) = ask.body else {
            let state = self.door_state();
            return self.door.seen(&ask, state);
        };
        if !self.tick(now) || !self.has_room() {
            self.door.waiting = Some(ask);
            return;
        }
        let (seq, time) = (SeqNo(self.sequencer.last().0 + 1), now.max(self.core.time()));
        if let Err(error) = self.core.check(&Command { seq, time, session: OPERATOR, body }) {
            return self.door.refused(&ask, error);
        }
        let live_before = self.core.live_orders() as u64;
        if !self.give(now, body) {
            self.door.waiting = Some(ask);
            return;
        }
        self.page.add(Counter::OperatorCommands, 1);
        self.door.begin(&ask, live_before);
        self.look_whether_done(now);
        self.tick(now);
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
