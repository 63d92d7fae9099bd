//! The shard's addresses, ready for use.

use wire::datagram::{DatagramTemplate, Endpoint};
use wire::ethernet;
use wire::moldudp64::Session as StreamName;

use crate::config::Config;

/// Where the shard is on the network.
#[derive(Clone, Debug)]
pub struct Net {
    /// The venue's address; its port is set by use.
    pub venue: Endpoint,
    /// UDP port of order entry.
    pub order_entry_port: u16,
    /// UDP port of re-requests.
    pub rerequest_port: u16,
    /// Whether checksums of received frames are verified.
    pub verify_checksums: bool,
    /// Silence after which a client is gone, in ns.
    pub peer_timeout_ns: u64,
    /// MoldUDP64 session of the feed.
    pub feed_session: StreamName,
    /// Flows of lines A and B.
    pub feed_lines: [DatagramTemplate; 2],
    /// How long a feed packet may wait for company.
    pub feed_packing_ns: u64,
}

impl Net {
    /// The addresses of a configuration on an interface with hardware address `mac`.
    #[must_use]
    pub fn new(config: &Config, mac: [u8; 6]) -> Self {
        let ip = config.network.ip.octets();
        let source = Endpoint { mac, ip, port: config.feed.source_port };
        let line = |address: std::net::SocketAddrV4| {
            let ip = address.ip().octets();
            // A unicast line is for one subscriber on this host, where the hardware address is
            // not looked at.
            let mac = if address.ip().is_multicast() { ethernet::multicast_mac(ip) } else { mac };
            DatagramTemplate::new(source, Endpoint { mac, ip, port: address.port() })
        };
        Self {
            venue: Endpoint { mac, ip, port: 0 },
            order_entry_port: config.network.order_entry_port,
            rerequest_port: config.network.rerequest_port,
            verify_checksums: config.network.verify_checksums,
            peer_timeout_ns: config.network.client_timeout_ms * 1_000_000,
            feed_session: StreamName(config.feed.session_bytes()),
            feed_lines: [line(config.feed.line_a), line(config.feed.line_b)],
            feed_packing_ns: config.feed.packing_ns,
        }
    }

    /// The venue's end of order entry.
    #[must_use]
    #[inline]
    pub const fn venue_order_entry(&self) -> Endpoint {
        Endpoint { port: self.order_entry_port, ..self.venue }
    }

    /// The venue's end of re-requests.
    #[must_use]
    pub const fn venue_rerequest(&self) -> Endpoint {
        Endpoint { port: self.rerequest_port, ..self.venue }
    }
}
