//! What the control plane asks for: requests out of the ring, as commands of its sessions.
//!
//! A session of the bridge is a session like any other: its requests are numbered, and each
//! consumes one number, whatever becomes of it. So a request that comes again is known, and the
//! place of the session in the log is all that has to survive.

use super::Shard;
use super::commit_log::CommitLog;
use super::gateway;
use super::publish::NO_ARRIVAL;
use crate::bridge::{Asked, RequestRing, Unusable, What};
use crate::core::{Access, Command, CommandBody, Nanos, SeqNo, SessionId};
use crate::telemetry::Counter;

/// Requests taken between two bursts of frames: participants do not wait for more.
const REQUESTS_PER_TURN: usize = 16;

impl<L: CommitLog> Shard<L> {
    /// Takes the requests of the control plane from this ring.
    pub fn open_ring(&mut self, ring: RequestRing) {
        self.ring = Some(ring);
    }

    /// Lays out streams for sessions of the wire that the control plane may open.
    pub fn lay_out_sessions(&mut self, sessions: u16) {
        self.outbox.lay_out(sessions);
    }

    /// Whether the control plane asks for something.
    #[inline]
    #[must_use]
    pub fn is_asked(&self) -> bool {
        self.ring.as_ref().is_some_and(RequestRing::is_waiting)
    }

    /// Does what the control plane asks for, as far as there is room.
    #[cold]
    #[inline(never)]
    pub fn serve_requests(&mut self, now: Nanos) {
        let Some(mut ring) = self.ring.take() else { return };
        self.mark_arrival(NO_ARRIVAL);
        for _ in 0..REQUESTS_PER_TURN {
            if !ring.is_waiting() || !self.serve_request(&mut ring, now) {
                break;
            }
        }
        self.ring = Some(ring);
    }

    /// Does the next; `false` when there is no room for it now.
    fn serve_request(&mut self, ring: &mut RequestRing, now: Nanos) -> bool {
        let asked = match ring.peek() {
            Ok(asked) => asked,
            Err(reason) => return self.put_aside(ring, reason),
        };
        let Asked { session, request, what } = asked;
        let known = self.core.session(session).filter(|known| known.access.is_bridge());
        let Some(known) = known.copied() else {
            return self.put_aside(ring, Unusable::Session);
        };
        if request > known.next_in {
            return self.put_aside(ring, Unusable::Gap);
        }
        if request < known.next_in {
            self.page.add(Counter::RequestsRepeated, 1);
            ring.finish_repeated();
            return true;
        }
        if !self.is_ready(session, now) {
            self.page.add(Counter::Backpressure, 1);
            return false;
        }
        let body = match what {
            What::Ouch(bytes, length) => gateway::command(&bytes[..length], &known.firm),
            What::Command(
                body @ (CommandBody::EnterSpecial(_) | CommandBody::ReplaceSpecial(_)),
            ) => gateway::special_order(body),
            What::Command(body) => self.admit(session, body, known.access, now),
        };
        self.execute(now, session, body).expect("room was checked");
        self.page.add(Counter::RequestsIn, 1);
        ring.finish();
        true
    }

    /// The command, or the refusal of it.
    fn admit(
        &self,
        session: SessionId,
        body: CommandBody,
        access: Access,
        now: Nanos,
    ) -> CommandBody {
        use crate::core::CommandError::{NoStream, OperatorOnly, SessionKey};
        // All else comes as OUCH, where its rules are checked.
        if access != Access::Operator || !body.is_operators() {
            return CommandBody::RefuseRequest(OperatorOnly(session).code());
        }
        if let CommandBody::AddSession(new) = &body {
            if self.outbox.spare() == 0 {
                return CommandBody::RefuseRequest(NoStream.code());
            }
            if !new.key.iter().all(u8::is_ascii_alphanumeric) {
                return CommandBody::RefuseRequest(SessionKey.code());
            }
        }
        let seq = SeqNo(self.sequencer.last().0 + 1);
        let command = Command { seq, time: now.max(self.core.time()), session, body };
        match self.core.check(&command) {
            Ok(()) => body,
            Err(error) => CommandBody::RefuseRequest(error.code()),
        }
    }

    fn put_aside(&mut self, ring: &mut RequestRing, reason: Unusable) -> bool {
        self.page.add(Counter::RequestsUnusable, 1);
        ring.finish_unusable(reason);
        true
    }
}
