//! A participant that trades with nobody and forgets nothing: every reply of its session and every
//! message of a feed line, by number, over all lives of the venue.

use std::collections::BTreeMap;
use std::net::{Ipv4Addr, SocketAddrV4, UdpSocket};
use std::time::Instant;

use engine::config::Config;
use engine::core::SessionId;
use engine::shard::Window;
use engine::venue::Market;
use participant::orders::{Ledger, Sent, Terms, Update};
use participant::requests::{REQUEST_BYTES_MAX, write_cancel, write_enter};
use participant::session::{Destination, Session, SessionConfig, Start};
use wire::moldudp64::{self, Packet};

use super::{Place, wait_until};

const DATAGRAM_BYTES: usize = 2048;

pub(crate) struct Witness {
    session: Session,
    ledger: Ledger,
    orders: UdpSocket,
    feed: UdpSocket,
    venue: [SocketAddrV4; 2],
    symbol: [u8; 8],
    number: SessionId,
    began: Instant,
    /// What the session was told, from message 1 on.
    pub(crate) told: Vec<Vec<u8>>,
    /// What the feed said, by number.
    pub(crate) published: BTreeMap<u64, Vec<u8>>,
    /// Orders the venue has acknowledged, in order.
    pub(crate) accepted: Vec<u32>,
    /// Orders the venue has rejected, in order.
    pub(crate) rejected: Vec<u32>,
    /// Numbers of the session's life are continued, never begun again.
    pub(crate) errors: Vec<String>,
}

impl Witness {
    /// Trades on the last session and the last instrument of a configuration, and listens to line
    /// B.
    pub(crate) fn new(place: &Place, config: &Config) -> Self {
        let key = config.sessions.last().unwrap().key_bytes().unwrap();
        let venue = |port| SocketAddrV4::new(Ipv4Addr::LOCALHOST, port);
        let network = &config.network;
        Self {
            session: Session::new(SessionConfig::new(key, Start::At { next_out: 1, next_in: 1 })),
            ledger: Ledger::new(1, 1 << 20),
            orders: place.socket(place.port(31)).unwrap(),
            feed: place.socket(config.feed.line_b.port()).unwrap(),
            venue: [venue(network.order_entry_port), venue(network.rerequest_port)],
            symbol: config.instruments.last().unwrap().wire_symbol().0,
            number: SessionId(u16::try_from(config.sessions.len()).unwrap()),
            began: Instant::now(),
            told: Vec::new(),
            published: BTreeMap::new(),
            accepted: Vec::new(),
            rejected: Vec::new(),
            errors: Vec::new(),
        }
    }

    /// Enters a buy order that nobody will sell to, when the session has room.
    pub(crate) fn enter(&mut self) {
        let Some(sequence) = self.session.next_out().filter(|_| self.session.has_room()) else {
            return;
        };
        self.send_order(b'B', 100, 1_000_000 - sequence % 64 * 100);
    }

    fn send_order(&mut self, side: u8, quantity: u32, price: u64) {
        let Some(sequence) = self.session.next_out() else {
            return;
        };
        let terms = Terms { side, symbol: self.symbol, quantity, price, time_in_force: b'0' };
        let stamp_ns = self.now_ns();
        let user_ref = self.ledger.enter(terms, Sent { sequence, stamp_ns }).unwrap();
        let mut out = [0; REQUEST_BYTES_MAX];
        let length = write_enter(user_ref, &terms, &mut out);
        self.session.send(&out[..length]).unwrap();
    }

    /// Offers shares once.
    pub(crate) fn offer(&mut self, quantity: u32, price: u64) {
        if self.session.has_room() && self.ledger.unsettled_from(0).next().is_none() {
            self.send_order(b'S', quantity, price);
        }
    }

    /// Cancels an order.
    pub(crate) fn cancel(&mut self, user_ref: u32) {
        let Some(sequence) = self.session.next_out().filter(|_| self.session.has_room()) else {
            return;
        };
        self.ledger.cancel(user_ref, 0, sequence);
        let mut out = [0; REQUEST_BYTES_MAX];
        let length = write_cancel(user_ref, 0, &mut out);
        self.session.send(&out[..length]).unwrap();
    }

    /// Orders that are not known to have ended.
    pub(crate) fn open_orders(&self) -> Vec<u32> {
        self.ledger.unsettled_from(0).collect()
    }

    /// Cancels everything and waits until the venue has confirmed it.
    pub(crate) fn leave(&mut self) {
        let mut asked = 0;
        wait_until("the witness's orders are cancelled", || {
            for user_ref in self.open_orders() {
                if user_ref < asked || !self.session.has_room() {
                    continue;
                }
                self.cancel(user_ref);
                asked = user_ref + 1;
            }
            self.turn();
            self.open_orders().is_empty()
        });
    }

    /// Receives what is there and sends what is due.
    pub(crate) fn turn(&mut self) {
        let mut buffer = [0; DATAGRAM_BYTES];
        while let Ok(bytes) = self.orders.recv(&mut buffer) {
            self.on_reply(&buffer[..bytes]);
        }
        while let Ok(bytes) = self.feed.recv(&mut buffer) {
            self.on_feed(&buffer[..bytes]);
        }
        while let Some(transmit) = self.session.poll(self.now_ns(), &mut buffer) {
            let to = match transmit.to {
                Destination::OrderEntry => self.venue[0],
                Destination::ReRequest => self.venue[1],
            };
            // A venue that is down at the moment refuses; the session finds out by itself.
            let _ = self.orders.send_to(&buffer[..transmit.bytes], to);
        }
    }

    fn on_reply(&mut self, payload: &[u8]) {
        let Self { session, ledger, told, accepted, rejected, errors, .. } = self;
        let mut answered = None;
        let mut deliver = |sequence, message: &[u8]| {
            told.push(message.to_vec());
            if sequence != told.len() as u64 {
                errors.push(format!("reply {} carries the number {sequence}", told.len()));
            }
            match ledger.on_message(message) {
                Ok(Update::Accepted { user_ref, sent, .. }) => {
                    accepted.push(user_ref);
                    answered = answered.max(Some(sent.sequence));
                }
                Ok(Update::Rejected { user_ref, sent, .. }) => {
                    rejected.push(user_ref);
                    answered = answered.max(Some(sent.sequence));
                }
                Ok(_) => {}
                Err(fault) => errors.push(format!("reply {sequence}: {fault}")),
            }
        };
        let taken = session.on_datagram(payload, &mut deliver);
        if let Some(sequence) = answered {
            session.acknowledge(sequence);
        }
        if let Err(error) = taken {
            self.errors.push(error.to_string());
        }
    }

    fn on_feed(&mut self, payload: &[u8]) {
        match moldudp64::parse_downstream(payload) {
            Ok(Packet::Data(data)) => {
                for (number, message) in (data.first_seq..).zip(data.messages()) {
                    let said = self.published.entry(number).or_insert_with(|| message.to_vec());
                    if said != message {
                        self.errors
                            .push(format!("feed message {number} was said twice, in two ways"));
                    }
                }
            }
            Ok(_) => {}
            Err(error) => self.errors.push(error.to_string()),
        }
    }

    /// Asserts that a market rebuilt from the journal has said all that was heard, to the byte, as
    /// far back as its windows reach.
    pub(crate) fn assert_known_to(&self, market: &Market) {
        assert!(self.errors.is_empty(), "{:#?}", self.errors);
        let session = market.outbox.session(self.number).unwrap();
        assert_same("reply", session, (1..).zip(&self.told));
        let published = self.published.iter().map(|(&number, message)| (number, message));
        assert_same("feed message", market.outbox.feed(), published);
    }

    fn now_ns(&self) -> u64 {
        u64::try_from(self.began.elapsed().as_nanos()).unwrap()
    }
}

fn assert_same<'a, const BYTES: usize>(
    what: &str,
    kept: &Window<BYTES>,
    heard: impl Iterator<Item = (u64, &'a Vec<u8>)>,
) {
    for (number, message) in heard {
        match kept.published_message(number) {
            Some(kept) => assert_eq!(kept, message, "{what} {number}"),
            None => assert!(
                number + kept.capacity() <= kept.produced(),
                "{what} {number} was sent, but what caused it is not in the journal"
            ),
        }
    }
}
