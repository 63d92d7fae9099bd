//! Where the clients are: addresses and timers of sessions. Not part of the replicated state; a
//! restarted venue learns it again from the first datagram of each client.

use std::net::Ipv4Addr;

use wire::datagram::{DatagramTemplate, Endpoint};

use crate::core::Nanos;

/// Silence after which a heartbeat is sent (MoldUDP64 1.00).
pub const HEARTBEAT_NS: u64 = 1_000_000_000;
/// Silence after which a client is taken to be gone and no longer written to, unless the
/// configuration says otherwise.
pub const PEER_TIMEOUT_NS: u64 = 15_000_000_000;
/// The shortest such silence that can be configured: two lost heartbeats are no timeout.
pub const PEER_TIMEOUT_MIN_NS: u64 = 3 * HEARTBEAT_NS;
/// A gap request without effect is repeated after this long.
pub const GAP_REQUEST_NS: u64 = 200_000;
/// While the client is filling the gap, it is not asked again for this long: each request would
/// have it start over.
pub const GAP_PROGRESS_NS: u64 = 5_000_000;

const _: () = assert!(PEER_TIMEOUT_NS >= PEER_TIMEOUT_MIN_NS);

/// The client of one session, as far as known.
#[derive(Debug, Default)]
pub(super) struct Peer {
    /// When set, the only address the session's datagrams may come from.
    pub(super) pinned_ip: Option<Ipv4Addr>,
    link: Option<Link>,
    presence: Presence,
    last_heard: Nanos,
    last_sent: Nanos,
    last_gap_request: Nanos,
    last_gap_first: u64,
}

/// Whether a client is there, as far as the market has to know.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Presence {
    /// It was never heard, nor missed: the venue has only just begun to listen.
    #[default]
    Awaited,
    /// It was heard.
    There,
    /// It is gone, and the market does not know yet.
    Leaving,
    /// It is gone.
    Gone,
}

/// How to reach a client.
#[derive(Debug)]
struct Link {
    endpoint: Endpoint,
    template: DatagramTemplate,
}

impl Peer {
    /// Whether a datagram of this session may come from `source`.
    #[must_use]
    #[inline]
    pub(super) fn may_come_from(&self, source: &Endpoint) -> bool {
        self.pinned_ip.is_none_or(|ip| ip.octets() == source.ip)
    }

    /// Whether replies go to `source` already.
    #[must_use]
    #[inline]
    pub(super) fn is_at(&self, source: &Endpoint) -> bool {
        self.link.as_ref().is_some_and(|link| link.endpoint == *source)
    }

    /// The client was heard at `source`; replies go there from now on.
    #[inline]
    pub(super) fn heard(&mut self, source: &Endpoint, venue: &Endpoint, now: Nanos) {
        self.last_heard = now;
        if self.presence != Presence::Leaving {
            self.presence = Presence::There;
        }
        if self.link.as_ref().is_none_or(|link| link.endpoint != *source) {
            let template = DatagramTemplate::new(*venue, *source);
            self.link = Some(Link { endpoint: *source, template });
        }
    }

    /// The client said goodbye, or fell silent for too long. The market hears of it once, however
    /// often the client says so.
    pub(super) fn leave(&mut self) {
        self.link = None;
        if self.presence != Presence::Gone {
            self.presence = Presence::Leaving;
        }
    }

    /// Whether the market has yet to hear that the client is gone.
    #[inline]
    pub(super) fn is_leaving(&self) -> bool {
        self.presence == Presence::Leaving
    }

    /// The market knows now that the client was gone. It may be back already.
    pub(super) fn loss_told(&mut self) {
        self.presence = if self.link.is_some() { Presence::There } else { Presence::Gone };
    }

    /// The flow to the client, when it is known.
    #[must_use]
    #[inline]
    pub(super) fn template(&self) -> Option<&DatagramTemplate> {
        self.link.as_ref().map(|link| &link.template)
    }

    /// Something was sent to the client.
    #[inline]
    pub(super) fn sent(&mut self, now: Nanos) {
        self.last_sent = now;
    }

    /// Whether a request for message `first` may be sent now; if so it counts as sent.
    pub(super) fn take_gap_request(&mut self, first: u64, now: Nanos) -> bool {
        let being_filled = first > self.last_gap_first;
        let pause_ns = if being_filled { GAP_PROGRESS_NS } else { GAP_REQUEST_NS };
        let due = now.0 >= self.last_gap_request.0 + pause_ns;
        if due {
            self.last_gap_request = now;
            self.last_gap_first = first;
        }
        due
    }

    /// Whether a heartbeat is due. A client that has been silent for `timeout_ns` leaves; one that
    /// was never heard has that long from the first call on.
    pub(super) fn heartbeat_due(&mut self, now: Nanos, timeout_ns: u64) -> bool {
        match self.presence {
            Presence::Awaited if self.last_heard == Nanos(0) => self.last_heard = now,
            Presence::Awaited | Presence::There if now.0 >= self.last_heard.0 + timeout_ns => {
                self.leave();
            }
            _ => {}
        }
        self.link.is_some() && now.0 >= self.last_sent.0 + HEARTBEAT_NS
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CLIENT: Endpoint = Endpoint { mac: [2, 0, 0, 0, 0, 1], ip: [10, 0, 0, 1], port: 9 };
    const VENUE: Endpoint = Endpoint { mac: [2, 0, 0, 0, 0, 2], ip: [10, 0, 0, 2], port: 7 };

    #[test]
    fn a_silent_client_gets_heartbeats_and_then_nothing() {
        let mut peer = Peer::default();
        let due = |peer: &mut Peer, now| peer.heartbeat_due(Nanos(now), PEER_TIMEOUT_NS);
        assert!(!due(&mut peer, HEARTBEAT_NS * 9), "nobody is there");
        peer.heard(&CLIENT, &VENUE, Nanos(0));
        assert!(!due(&mut peer, HEARTBEAT_NS - 1));
        assert!(due(&mut peer, HEARTBEAT_NS));
        peer.sent(Nanos(HEARTBEAT_NS));
        assert!(!due(&mut peer, HEARTBEAT_NS + 1));
        assert!(!peer.is_leaving());
        assert!(!due(&mut peer, PEER_TIMEOUT_NS));
        assert!(peer.template().is_none() && peer.is_leaving());
    }

    #[test]
    fn a_loss_is_told_once_whether_the_client_was_ever_there_or_not() {
        let mut peer = Peer::default();
        let start = 1_000;
        assert!(!peer.heartbeat_due(Nanos(start), PEER_TIMEOUT_NS));
        assert!(!peer.is_leaving(), "it has time to come");
        peer.heartbeat_due(Nanos(start + PEER_TIMEOUT_NS), PEER_TIMEOUT_NS);
        assert!(peer.is_leaving(), "it never came");
        peer.loss_told();
        peer.leave();
        assert!(!peer.is_leaving(), "gone is gone");
        peer.heard(&CLIENT, &VENUE, Nanos(start + PEER_TIMEOUT_NS));
        peer.leave();
        assert!(peer.is_leaving(), "it came, and went again");
        peer.heard(&CLIENT, &VENUE, Nanos(start + PEER_TIMEOUT_NS));
        assert!(peer.is_leaving(), "what is owed stays owed when it comes back");
        peer.loss_told();
        peer.leave();
        assert!(peer.is_leaving(), "and it was there");
    }

    #[test]
    fn a_pinned_session_has_one_address() {
        let pinned_ip = Some(Ipv4Addr::new(10, 0, 0, 1));
        let peer = Peer { pinned_ip, ..Peer::default() };
        assert!(peer.may_come_from(&CLIENT));
        assert!(!peer.may_come_from(&VENUE));
        assert!(Peer::default().may_come_from(&VENUE));
    }

    #[test]
    fn gap_requests_are_spaced_and_leave_time_to_answer() {
        let mut peer = Peer::default();
        let start = GAP_PROGRESS_NS;
        assert!(peer.take_gap_request(1, Nanos(start)));
        assert!(!peer.take_gap_request(1, Nanos(start + GAP_REQUEST_NS - 1)));
        assert!(peer.take_gap_request(1, Nanos(start + GAP_REQUEST_NS)), "nothing came");
        let asked = start + GAP_REQUEST_NS;
        assert!(!peer.take_gap_request(9, Nanos(asked + GAP_REQUEST_NS)), "it is coming");
        assert!(peer.take_gap_request(9, Nanos(asked + GAP_PROGRESS_NS)), "it stopped coming");
    }
}
