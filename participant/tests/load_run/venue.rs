//! A venue so naive that it cannot be wrong, and one that lies on demand: lists searched from the
//! front, whole packets rebuilt for every request.

use nic::{Batch, Nic};
use wire::datagram::{Checksums, Datagram, DatagramTemplate, Endpoint, payload_mut};
use wire::moldudp64::{self, Packet, PacketBuilder};
use wire::ouch50::{
    AccountQueryResponse, CancelOrder, EnterOrder, Inbound, OrderAccepted, OrderCanceled,
    OrderExecuted, OrderReplaced, Rejected, ReplaceOrder,
};
use wire::{IntoBytes, itch50};

pub(crate) const SYMBOLS: [[u8; 8]; 2] = [*b"ALPHA   ", *b"BETA    "];
pub(crate) const ORDER_ENTRY: u16 = 26_400;
pub(crate) const REREQUEST: u16 = 26_401;
pub(crate) const LINE_A: ([u8; 4], u16) = ([239, 77, 0, 1], 26_477);
pub(crate) const LINE_B: ([u8; 4], u16) = ([239, 77, 0, 2], 26_478);
pub(crate) const FEED: [u8; 10] = *b"NAIVE00001";
pub(crate) const IP: [u8; 4] = [10, 0, 0, 2];

const BEAT_NS: u64 = 20_000_000;

/// Lies of a kind: a cancel that is not heard may as well have come too late, when the order trades
/// soon; not so many of them.
const LIES: i32 = 10;

/// What the venue does wrong, a few times, when it has done enough right.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Lie {
    None,
    /// Reports a fill twice.
    DoubleFill,
    /// Never answers an order.
    NoAnswer,
    /// Keeps a delete from the feed.
    MissingDelete,
    /// Does not execute a cancel, and says nothing.
    DeafCancel,
}

struct Stream {
    name: [u8; 10],
    messages: Vec<Vec<u8>>,
    published: usize,
    beat_ns: u64,
}

impl Stream {
    fn new(name: [u8; 10]) -> Self {
        Self { name, messages: Vec::new(), published: 0, beat_ns: 0 }
    }

    /// One packet with as many messages from index `first` on as fit; returns where it ends.
    fn packet(&self, first: usize, end: usize, out: &mut [u8]) -> (usize, usize) {
        let name = moldudp64::Session(self.name);
        let mut builder = PacketBuilder::new(&mut out[..1472], name, first as u64 + 1);
        let fitting = |message: &&Vec<u8>| builder.push(message).is_ok();
        let count = self.messages[first..end].iter().take_while(fitting).count();
        (builder.finish(), first + count)
    }
}

struct Peer {
    stream: Stream,
    expected: u64,
    next_user_ref: u32,
    endpoint: Option<Endpoint>,
    asked_ns: u64,
}

#[derive(Clone, Copy)]
struct Order {
    peer: usize,
    user_ref: u32,
    reference: u64,
    symbol: usize,
    buys: bool,
    price: u64,
    open: u32,
    executed: u32,
}

pub(crate) struct Venue {
    peers: Vec<Peer>,
    feed: Stream,
    orders: Vec<Order>,
    references: u64,
    matches: u64,
    lie: Lie,
    /// Events until the lie is told.
    /// Chances to lie that are let pass; below zero, those that were taken.
    patience: i32,
}

macro_rules! ouch {
    ($message:expr) => {{
        let mut out = [0; 80];
        let length = $message.write(&[], &mut out).unwrap();
        out[..length].to_vec()
    }};
}

impl Venue {
    pub(crate) fn new(keys: &[[u8; 10]], lie: Lie) -> Self {
        let peer = |&key: &[u8; 10]| Peer {
            stream: Stream::new(key),
            expected: 1,
            next_user_ref: 1,
            endpoint: None,
            asked_ns: 0,
        };
        let mut feed = Stream::new(FEED);
        for (locate, stock) in (1_u16..).zip(SYMBOLS) {
            let listed = itch50::StockDirectory {
                stock_locate: locate.into(),
                stock,
                ..itch50::StockDirectory::default()
            };
            feed.messages.push(listed.as_bytes().to_vec());
        }
        let peers = keys.iter().map(peer).collect();
        let orders = Vec::new();
        Self { peers, feed, orders, references: 0, matches: 0, lie, patience: 50 }
    }

    /// Whether to lie this way now.
    fn lies(&mut self, lie: Lie) -> bool {
        if self.lie != lie {
            return false;
        }
        self.patience -= 1;
        if self.patience <= -LIES {
            self.lie = Lie::None;
        }
        self.patience < 0
    }

    fn reply(&mut self, peer: usize, message: Vec<u8>) {
        self.peers[peer].stream.messages.push(message);
    }

    fn publish(&mut self, message: &[u8]) {
        self.feed.messages.push(message.to_vec());
    }

    fn execute(&mut self, peer: usize, message: &[u8]) {
        match Inbound::parse(message).unwrap() {
            Inbound::EnterOrder(m, _) => self.enter(peer, m),
            Inbound::ReplaceOrder(m, _) => self.replace(peer, m),
            Inbound::CancelOrder(m, _) => self.cancel(peer, m),
            Inbound::AccountQuery(..) => {
                let next = self.peers[peer].next_user_ref;
                self.reply(
                    peer,
                    ouch!(AccountQueryResponse {
                        next_user_ref_num: next.into(),
                        ..AccountQueryResponse::default()
                    }),
                );
            }
            other => panic!("the population does not send {}", other.name()),
        }
    }

    fn take_user_ref(&mut self, peer: usize, user_ref: u32) -> bool {
        let fresh = user_ref >= self.peers[peer].next_user_ref;
        if fresh {
            self.peers[peer].next_user_ref = user_ref + 1;
        }
        fresh
    }

    fn enter(&mut self, peer: usize, m: &EnterOrder) {
        let user_ref = m.user_ref_num.get();
        if !self.take_user_ref(peer, user_ref) || self.lies(Lie::NoAnswer) {
            return;
        }
        let (price, quantity) = (m.price.get(), m.quantity.get());
        let symbol = SYMBOLS.iter().position(|known| *known == m.symbol);
        let sound = price > 0 && price.is_multiple_of(100) && quantity > 0;
        let (Some(symbol), true) = (symbol, sound) else {
            let refused = Rejected { user_ref_num: user_ref.into(), ..Rejected::default() };
            return self.reply(peer, ouch!(refused));
        };
        self.references += 1;
        let reference = self.references;
        self.reply(
            peer,
            ouch!(OrderAccepted {
                user_ref_num: user_ref.into(),
                side: m.side,
                quantity: quantity.into(),
                symbol: m.symbol,
                price: price.into(),
                order_reference: reference.into(),
                order_state: b'L',
                ..OrderAccepted::default()
            }),
        );
        let buys = m.side == b'B';
        let order =
            Order { peer, user_ref, reference, symbol, buys, price, open: quantity, executed: 0 };
        let order = self.trade(order);
        if order.open > 0 && m.time_in_force == b'3' {
            self.canceled(&order, order.open, b'I');
        } else if order.open > 0 {
            self.rest(order);
        }
    }

    fn replace(&mut self, peer: usize, m: &ReplaceOrder) {
        let (orig, user_ref) = (m.orig_user_ref_num.get(), m.user_ref_num.get());
        if !self.take_user_ref(peer, user_ref) {
            return;
        }
        let Some(place) = self.find(peer, orig) else { return };
        let old = self.orders.remove(place);
        let delete = itch50::OrderDelete {
            stock_locate: (old.symbol as u16 + 1).into(),
            order_reference: old.reference.into(),
            ..itch50::OrderDelete::default()
        };
        self.publish(delete.as_bytes());
        let open = m.quantity.get().saturating_sub(old.executed);
        if open == 0 {
            return self.canceled(&old, old.open, b'U');
        }
        self.references += 1;
        let reference = self.references;
        let (open_now, price) = (open, m.price.get());
        self.reply(
            peer,
            ouch!(OrderReplaced {
                orig_user_ref_num: orig.into(),
                user_ref_num: user_ref.into(),
                quantity: open_now.into(),
                symbol: SYMBOLS[old.symbol],
                price: price.into(),
                order_reference: reference.into(),
                order_state: b'L',
                ..OrderReplaced::default()
            }),
        );
        let order = self.trade(Order { user_ref, reference, price, open, ..old });
        if order.open > 0 {
            self.rest(order);
        }
    }

    fn cancel(&mut self, peer: usize, m: &CancelOrder) {
        let Some(place) = self.find(peer, m.user_ref_num.get()) else { return };
        let order = self.orders[place];
        let keep = m.quantity.get().saturating_sub(order.executed);
        // Not to hear what changes nothing is no lie.
        if keep >= order.open || self.lies(Lie::DeafCancel) {
            return;
        }
        let taken = order.open - keep;
        let stock_locate = (order.symbol as u16 + 1).into();
        let order_reference = order.reference.into();
        if keep == 0 {
            self.orders.remove(place);
            if !self.lies(Lie::MissingDelete) {
                let message = itch50::OrderDelete {
                    stock_locate,
                    order_reference,
                    ..itch50::OrderDelete::default()
                };
                self.publish(message.as_bytes());
            }
        } else {
            self.orders[place].open = keep;
            let message = itch50::OrderCancel {
                stock_locate,
                order_reference,
                canceled_shares: taken.into(),
                ..itch50::OrderCancel::default()
            };
            self.publish(message.as_bytes());
        }
        self.canceled(&order, taken, b'U');
    }

    fn canceled(&mut self, order: &Order, shares: u32, reason: u8) {
        self.reply(
            order.peer,
            ouch!(OrderCanceled {
                user_ref_num: order.user_ref.into(),
                quantity: shares.into(),
                reason,
                ..OrderCanceled::default()
            }),
        );
    }

    fn find(&self, peer: usize, user_ref: u32) -> Option<usize> {
        self.orders.iter().position(|order| order.peer == peer && order.user_ref == user_ref)
    }

    /// Trades with the best of the other side for as long as prices meet.
    fn trade(&mut self, mut taker: Order) -> Order {
        while taker.open > 0 {
            let crosses = |maker: &Order| {
                maker.symbol == taker.symbol
                    && maker.buys != taker.buys
                    && if taker.buys {
                        maker.price <= taker.price
                    } else {
                        maker.price >= taker.price
                    }
            };
            // The first of the best price: ties keep the order of arrival.
            let rank = |&(_, maker): &(usize, &Order)| {
                if taker.buys { maker.price } else { u64::MAX - maker.price }
            };
            let best = self.orders.iter().enumerate().filter(|(_, o)| crosses(o)).min_by_key(rank);
            let Some((place, _)) = best else { break };
            let shares = self.orders[place].open.min(taker.open);
            self.matches += 1;
            self.orders[place].open -= shares;
            self.orders[place].executed += shares;
            taker.open -= shares;
            taker.executed += shares;
            let maker = self.orders[place];
            for order in [&taker, &maker] {
                let fill = ouch!(OrderExecuted {
                    user_ref_num: order.user_ref.into(),
                    quantity: shares.into(),
                    price: maker.price.into(),
                    match_number: self.matches.into(),
                    ..OrderExecuted::default()
                });
                if self.lies(Lie::DoubleFill) {
                    self.reply(order.peer, fill.clone());
                }
                self.reply(order.peer, fill);
            }
            let message = itch50::OrderExecuted {
                stock_locate: (maker.symbol as u16 + 1).into(),
                order_reference: maker.reference.into(),
                executed_shares: shares.into(),
                match_number: self.matches.into(),
                ..itch50::OrderExecuted::default()
            };
            self.publish(message.as_bytes());
            if maker.open == 0 {
                self.orders.remove(place);
            }
        }
        taker
    }

    fn rest(&mut self, order: Order) {
        self.orders.push(order);
        let message = itch50::AddOrder {
            stock_locate: (order.symbol as u16 + 1).into(),
            order_reference: order.reference.into(),
            side: if order.buys { b'B' } else { b'S' },
            shares: order.open.into(),
            stock: SYMBOLS[order.symbol],
            price: u32::try_from(order.price).unwrap().into(),
            ..itch50::AddOrder::default()
        };
        self.publish(message.as_bytes());
    }
}

/// The venue's end of the wire.
pub(crate) fn serve(mut venue: Venue, nic: &mut impl Nic, stop: &std::sync::atomic::AtomicBool) {
    let start = std::time::Instant::now();
    let mut batch = Batch::new();
    while !stop.load(std::sync::atomic::Ordering::Relaxed) {
        nic.receive(&mut batch);
        let now_ns = u64::try_from(start.elapsed().as_nanos()).unwrap() + BEAT_NS;
        let frames: Vec<Vec<u8>> = batch
            .drain(..)
            .map(|frame| {
                let bytes = nic.bytes(&frame).to_vec();
                nic.release(frame);
                bytes
            })
            .collect();
        let mut answers = Vec::new();
        for frame in &frames {
            let datagram = Datagram::parse(frame, Checksums::Verify).unwrap();
            answers.extend(venue.on_datagram(now_ns, &datagram));
        }
        answers.extend(venue.publish_all(now_ns));
        for (from_port, to, payload) in answers {
            send(nic, from_port, to, &payload);
        }
        nic.flush();
        std::thread::yield_now();
    }
}

type Answer = (u16, Endpoint, Vec<u8>);

fn send(nic: &mut impl Nic, from_port: u16, to: Endpoint, payload: &[u8]) {
    let Some(mut frame) = nic.allocate() else { return };
    let source = Endpoint { mac: nic.info().mac, ip: IP, port: from_port };
    let room = nic.room(&mut frame);
    payload_mut(room)[..payload.len()].copy_from_slice(payload);
    let bytes = DatagramTemplate::new(source, to).seal(room, payload.len(), true);
    frame.set_len(u32::try_from(bytes).unwrap());
    // A full wire loses the datagram, as wires do.
    if let Err(frame) = nic.transmit(frame) {
        nic.release(frame);
    }
}

impl Venue {
    fn on_datagram(&mut self, now_ns: u64, datagram: &Datagram<'_>) -> Option<Answer> {
        if datagram.destination.port == REREQUEST {
            return self.on_rerequest(datagram);
        }
        assert_eq!(datagram.destination.port, ORDER_ENTRY);
        let packet = moldudp64::parse_downstream(datagram.payload).unwrap();
        let (session, seen) = match &packet {
            Packet::Data(data) => (data.session, data.first_seq),
            Packet::Heartbeat { session, next_seq } => (*session, *next_seq),
            Packet::EndOfSession { session, .. } => {
                let gone = self.peers.iter_mut().find(|peer| peer.stream.name == session.0);
                gone.unwrap().endpoint = None;
                return None;
            }
        };
        let index = self.peers.iter().position(|peer| peer.stream.name == session.0).unwrap();
        let peer = &mut self.peers[index];
        peer.endpoint = Some(datagram.source);
        if seen > peer.expected {
            if now_ns < peer.asked_ns + 200_000 {
                return None;
            }
            peer.asked_ns = now_ns;
            let mut out = vec![0; 20];
            let count = (seen - peer.expected).min(1_000) as u16;
            moldudp64::write_request(&mut out, session, peer.expected, count);
            return Some((ORDER_ENTRY, datagram.source, out));
        }
        let Packet::Data(data) = packet else { return None };
        for (sequence, message) in (data.first_seq..).zip(data.messages()) {
            if sequence == self.peers[index].expected {
                self.peers[index].expected += 1;
                self.execute(index, message);
            }
        }
        None
    }

    fn on_rerequest(&mut self, datagram: &Datagram<'_>) -> Option<Answer> {
        let request = moldudp64::parse_request(datagram.payload).unwrap();
        let stream = match request.session.0 {
            FEED => &self.feed,
            key => &self.peers.iter().find(|peer| peer.stream.name == key).unwrap().stream,
        };
        let first = usize::try_from(request.sequence.get()).unwrap() - 1;
        let end = (first + usize::from(request.count.get())).min(stream.published);
        if first >= end {
            return None;
        }
        let mut out = vec![0; 1472];
        let (length, _) = stream.packet(first, end, &mut out);
        out.truncate(length);
        Some((REREQUEST, datagram.source, out))
    }

    /// All that was not sent yet, or heartbeats.
    fn publish_all(&mut self, now_ns: u64) -> Vec<Answer> {
        let mut answers = Vec::new();
        for peer in &mut self.peers {
            let Some(to) = peer.endpoint else { continue };
            for packet in fresh(&mut peer.stream, now_ns) {
                answers.push((ORDER_ENTRY, to, packet));
            }
        }
        for packet in fresh(&mut self.feed, now_ns) {
            for (ip, port) in [LINE_A, LINE_B] {
                let mac = wire::datagram::multicast_mac(ip);
                answers.push((26_402, Endpoint { mac, ip, port }, packet.clone()));
            }
        }
        answers
    }
}

fn fresh(stream: &mut Stream, now_ns: u64) -> Vec<Vec<u8>> {
    let mut packets = Vec::new();
    while stream.published < stream.messages.len() {
        let mut out = vec![0; 1472];
        let (length, end) = stream.packet(stream.published, stream.messages.len(), &mut out);
        out.truncate(length);
        stream.published = end;
        packets.push(out);
    }
    if !packets.is_empty() {
        stream.beat_ns = now_ns;
    } else if now_ns >= stream.beat_ns + BEAT_NS {
        stream.beat_ns = now_ns;
        let mut out = vec![0; 20];
        let next = stream.published as u64 + 1;
        moldudp64::write_heartbeat(&mut out, moldudp64::Session(stream.name), next);
        packets.push(out);
    }
    packets
}
