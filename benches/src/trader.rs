//! The client of a measurement: one order-entry session that sends orders one frame at a time and
//! holds every reply against what was asked. No gap handling and no retries, because on the wires
//! of a measurement nothing may be lost: a reply that is missing or wrong ends the measurement.

use std::net::{Ipv4Addr, SocketAddrV4};

use engine::config::{self, Config, Limits};
use nic::{Batch, Frame, Nic};
use participant::orders::Terms;
use participant::requests::{REQUEST_BYTES_MAX, write_cancel, write_enter};
use wire::datagram::{Checksums, Datagram, DatagramTemplate, Endpoint, payload_mut};
use wire::moldudp64::{self, Packet, PacketBuilder, Session};
use wire::ouch50::Outbound;

/// Key of the one session.
const KEY: &str = "BENCHMARK1";
/// Price of every order that rests.
pub const PRICE: u64 = 1_000_000;
/// Shares of every order.
pub const QUANTITY: u32 = 100;
/// Instruments, traded in turn.
const INSTRUMENTS: u32 = 16;
/// One price step.
const TICK: u64 = 100;
/// Prices at which resting orders lie, of each instrument.
const PRICES: u32 = 32;

/// A venue with one session and `INSTRUMENTS` instruments, as an operator would configure it.
#[must_use]
pub fn venue_config(ip: Ipv4Addr, commit: &str) -> Config {
    let instrument = |index| config::Instrument {
        symbol: format!("BENCH{index}"),
        tick: TICK as u32,
        round_lot: QUANTITY,
    };
    let mut config = Config {
        instruments: (0..INSTRUMENTS).map(instrument).collect(),
        sessions: vec![config::Session {
            key: KEY.into(),
            account: 1,
            firm: "BNCH".into(),
            source_ip: None,
            post_only: "reject".into(),
            self_trade: String::new(),
            limits: Limits::default(),
        }],
        ..Config::default()
    };
    config.network.ip = ip;
    config.journal.commit = commit.into();
    config
}

/// What is wrong with the venue's side of the conversation.
#[derive(Debug, thiserror::Error)]
pub enum ReplyError {
    /// Nothing came.
    #[error("no reply to order {user_ref} within a second")]
    Missing {
        /// The order.
        user_ref: u32,
    },
    /// Something else came.
    #[error("order {user_ref} should have been answered with {expected}, but: {actual}")]
    Wrong {
        /// The order.
        user_ref: u32,
        /// What should have come.
        expected: &'static str,
        /// What came.
        actual: String,
    },
    /// A packet is missing or doubled on a wire that loses and doubles nothing.
    #[error("the reply stream went from message {expected} to {actual}")]
    Sequence {
        /// The next message.
        expected: u64,
        /// The one that came.
        actual: u64,
    },
    /// A packet that is none.
    #[error("a malformed packet from the venue: {0}")]
    Malformed(#[from] moldudp64::MoldError),
}

/// What the client enters, by number: two flows over all instruments.
#[derive(Clone, Debug)]
pub struct Flow {
    symbols: Vec<[u8; 8]>,
}

impl Flow {
    /// On the instruments of [`venue_config`].
    #[must_use]
    pub fn new(config: &Config) -> Self {
        Self { symbols: config.instruments.iter().map(|i| i.wire_symbol().0).collect() }
    }

    /// Terms of the `n`th order of a flow that rests: buys, over all instruments and prices.
    #[must_use]
    pub fn resting(&self, n: u32) -> Terms {
        let step = n / INSTRUMENTS % PRICES;
        Terms {
            side: b'B',
            symbol: self.symbols[(n % INSTRUMENTS) as usize],
            quantity: QUANTITY,
            price: PRICE + u64::from(step) * TICK,
            time_in_force: b'0',
        }
    }

    /// Terms of the `n`th order of a flow that keeps the book empty: a buy that rests, then an
    /// immediate-or-cancel sell that fills it, on each instrument in turn.
    #[must_use]
    pub fn crossing(&self, n: u32) -> Terms {
        let buy = n.is_multiple_of(2);
        Terms {
            side: if buy { b'B' } else { b'S' },
            symbol: self.symbols[(n / 2 % INSTRUMENTS) as usize],
            quantity: QUANTITY,
            price: PRICE,
            time_in_force: if buy { b'0' } else { b'3' },
        }
    }
}

/// One session, its numbers and its addresses.
#[derive(Clone, Debug)]
pub struct Trader {
    client: Endpoint,
    venue: Endpoint,
    template: DatagramTemplate,
    key: Session,
    next_out: u64,
    /// Nothing before the first reply: what was said before this client came is not repeated.
    next_in: Option<u64>,
    user_ref: u32,
}

impl Trader {
    /// The session of [`venue_config`], from `client` to the venue's order-entry address.
    ///
    /// # Panics
    /// When `config` has no session.
    #[must_use]
    pub fn new(client: Endpoint, venue: Endpoint, config: &Config) -> Self {
        Self {
            client,
            venue,
            template: DatagramTemplate::new(client, venue),
            key: Session(config.sessions[0].key_bytes().expect("a key of ten letters and digits")),
            next_out: 1,
            next_in: None,
            user_ref: 0,
        }
    }

    /// The last order entered.
    #[must_use]
    pub const fn last(&self) -> u32 {
        self.user_ref
    }

    /// A datagram with one Enter Order.
    ///
    /// # Panics
    /// When the interface has no frame free: the flow keeps few in flight.
    pub fn enter(&mut self, nic: &mut impl Nic, terms: &Terms) -> Frame {
        self.user_ref += 1;
        let mut request = [0; REQUEST_BYTES_MAX];
        let len = write_enter(self.user_ref, terms, &mut request);
        self.datagram(nic, std::iter::once(&request[..len]))
    }

    /// A datagram that cancels orders wholly.
    ///
    /// # Panics
    /// As [`Trader::enter`], and when they do not fit one datagram.
    pub fn cancel(&mut self, nic: &mut impl Nic, orders: std::ops::Range<u32>) -> Frame {
        let requests: Vec<_> = orders
            .map(|user_ref| {
                let mut request = [0; REQUEST_BYTES_MAX];
                let len = write_cancel(user_ref, 0, &mut request);
                request[..len].to_vec()
            })
            .collect();
        self.datagram(nic, requests.iter().map(Vec::as_slice))
    }

    fn datagram<'a>(
        &mut self,
        nic: &mut impl Nic,
        messages: impl Iterator<Item = &'a [u8]>,
    ) -> Frame {
        let mut frame = nic.allocate().expect("few frames are in flight");
        let room = nic.room(&mut frame);
        let mut packet = PacketBuilder::new(payload_mut(room), self.key, self.next_out);
        for message in messages {
            packet.push(message).expect("the messages fit one datagram");
        }
        self.next_out += u64::from(packet.count());
        let payload_len = packet.finish();
        let len = self.template.seal(room, payload_len, true);
        frame.set_len(len as u32);
        frame
    }

    /// Readdresses a datagram of this session to another port of the venue.
    pub fn redirect(&self, nic: &mut impl Nic, frame: &mut Frame, port: u16) {
        let payload_len = frame.len() - wire::datagram::PAYLOAD_OFFSET;
        let to = Endpoint { port, ..self.venue };
        DatagramTemplate::new(self.client, to).seal(nic.room(frame), payload_len, true);
    }

    /// Takes a frame from the venue: hands each reply of this session's stream to `each`, and
    /// returns how many there were. Heartbeats and foreign frames have none; that the day began is
    /// told to every session that is there by then, and answers nothing.
    ///
    /// # Errors
    /// [`ReplyError`] when the stream is not continued where it stood.
    pub fn replies(
        &mut self,
        frame: &[u8],
        mut each: impl FnMut(&[u8]) -> Result<(), ReplyError>,
    ) -> Result<u16, ReplyError> {
        let Ok(datagram) = Datagram::parse(frame, Checksums::Verify) else { return Ok(0) };
        if datagram.source.port != self.venue.port {
            return Ok(0);
        }
        let Packet::Data(data) = moldudp64::parse_downstream(datagram.payload)? else {
            return Ok(0);
        };
        let (actual, expected) = (data.first_seq, self.next_in.unwrap_or(data.first_seq));
        if data.session != self.key || actual != expected {
            return Err(ReplyError::Sequence { expected, actual });
        }
        self.next_in = Some(data.next_seq());
        let mut replies = 0;
        for message in data.messages().filter(|message| !is_system_event(message)) {
            each(message)?;
            replies += 1;
        }
        Ok(replies)
    }
}

fn is_system_event(message: &[u8]) -> bool {
    matches!(Outbound::parse(message), Ok(Outbound::SystemEvent(..)))
}

/// Whether a message accepts order `user_ref` with these terms.
///
/// # Errors
/// [`ReplyError::Wrong`] when it says anything else.
pub fn accepted(message: &[u8], user_ref: u32, terms: &Terms) -> Result<(), ReplyError> {
    if let Ok(Outbound::OrderAccepted(accepted, _)) = Outbound::parse(message) {
        let same = accepted.user_ref_num.get() == user_ref
            && accepted.side == terms.side
            && accepted.quantity.get() == terms.quantity
            && accepted.symbol == terms.symbol
            && accepted.price.get() == terms.price
            && accepted.order_state == b'L';
        if same {
            return Ok(());
        }
    }
    wrong(message, user_ref, "Order Accepted")
}

/// Whether a message cancels all of order `user_ref`.
///
/// # Errors
/// As of [`accepted`].
pub fn canceled(message: &[u8], user_ref: u32) -> Result<(), ReplyError> {
    match Outbound::parse(message) {
        Ok(Outbound::OrderCanceled(canceled, _))
            if canceled.user_ref_num.get() == user_ref && canceled.quantity.get() == QUANTITY =>
        {
            Ok(())
        }
        _ => wrong(message, user_ref, "Order Canceled"),
    }
}

/// Whether a message executes all of order `user_ref`.
///
/// # Errors
/// As of [`accepted`].
pub fn executed(message: &[u8], user_ref: u32) -> Result<(), ReplyError> {
    match Outbound::parse(message) {
        Ok(Outbound::OrderExecuted(executed, _))
            if executed.user_ref_num.get() == user_ref && executed.quantity.get() == QUANTITY =>
        {
            Ok(())
        }
        _ => wrong(message, user_ref, "Order Executed"),
    }
}

#[cold]
fn wrong(message: &[u8], user_ref: u32, expected: &'static str) -> Result<(), ReplyError> {
    let actual = match Outbound::parse(message) {
        Ok(other) => format!("{other:?}"),
        Err(error) => error.to_string(),
    };
    Err(ReplyError::Wrong { user_ref, expected, actual })
}

/// Forgets whatever has been received.
pub fn drain(nic: &mut impl Nic, batch: &mut Batch) {
    loop {
        nic.receive(batch);
        if batch.is_empty() {
            return;
        }
        for frame in batch.drain(..) {
            nic.release(frame);
        }
    }
}

/// The venue's order-entry address.
#[must_use]
pub fn order_entry(config: &Config, mac: [u8; 6]) -> Endpoint {
    let address = SocketAddrV4::new(config.network.ip, config.network.order_entry_port);
    Endpoint { mac, ip: address.ip().octets(), port: address.port() }
}
