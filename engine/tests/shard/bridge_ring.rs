//! The ring of requests: what the control plane asks for is done once, in order, and answered in
//! the events; and whatever a producer writes into the memory, the engine goes on.

use std::fs::File;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

use crate::support::*;
use engine::bridge::{
    Entry, EventFile, Fact, Position, Reader, RequestRing, Requests, RingError, Scribe, Settings,
    Unusable, VenueId,
};
use engine::config::{BridgeSession, Config};
use engine::core::command::{
    AddInstrument, AddSession, EnterOrder, EnterSpecial, OpenBridge, ReplaceOrder, ReplaceQty,
    ReplaceSpecial, SystemEventCode,
};
use engine::core::operator::{
    OperatorCancel, OperatorReason, OrderFilter, Scope, SwitchEntry, SwitchTo,
};
use engine::core::{
    AccountId, CommandBody, CommandError, Core, Event, InstrumentId, OrderTags, Price, Qty,
    RejectReason, SessionId, Side, Symbol, Terms, TimeInForce, UserRef,
};
use engine::shard::{BootstrapError, bootstrap};
use engine::telemetry::Counter;
use engine::venue::Market;
use tempfile::TempDir;

const PRICE: u64 = 1_000_000;
const INVESTOR: SessionId = SessionId(4);
const OPERATOR: SessionId = SessionId(5);
const SLOTS: u32 = 16;
const VENUE: VenueId = VenueId([7; 16]);

fn bridged() -> Config {
    let mut config = config();
    config.bridge_sessions = [(7, false), (8, true)]
        .map(|(account, operator)| BridgeSession { account, firm: "LIME".into(), operator })
        .to_vec();
    config.check().unwrap();
    config
}

/// A venue with a ring, and the control plane at its end.
struct Venue {
    bench: Bench,
    requests: Requests,
    home: TempDir,
}

impl Venue {
    fn new() -> Self {
        let config = bridged();
        let mut bench = Bench::with(&config, Market::new(&config), TestLog::default());
        let home = TempDir::new().unwrap();
        let path = home.path().join("ring");
        let last = bench.shard.last_command();
        bench.shard.open_ring(RequestRing::create(&path, SLOTS, (VENUE, last)).unwrap());
        let requests = Requests::open(&path).unwrap();
        assert_eq!((requests.opened_at(), requests.venue()), (last, VENUE));
        Self { bench, requests, home }
    }

    fn path(&self) -> PathBuf {
        self.home.path().join("ring")
    }

    fn order(&mut self, request: u64, message: &[u8]) {
        self.requests.order(INVESTOR, request, message).unwrap();
        self.turn();
    }

    fn operate(&mut self, request: u64, body: CommandBody) -> Vec<Fact> {
        self.requests.command(OPERATOR, request, &body).unwrap();
        self.turn();
        self.answers(OPERATOR, request)
    }

    fn turn(&mut self) {
        while self.bench.shard.is_asked() {
            let before = self.requests.waiting();
            self.bench.shard.serve_requests(self.bench.now);
            if self.requests.waiting() == before {
                break;
            }
        }
        self.bench.turn();
    }

    /// The events of all that is in the log.
    fn entries(&self) -> Vec<Entry> {
        let dir = TempDir::new().unwrap();
        let capacity = self.bench.config.core_capacity();
        let settings = Settings { shard: 0, segment_bytes: 1 << 20, capacity, is_kept: true };
        let file = EventFile::open(dir.path(), settings).unwrap();
        let mut scribe = Scribe::new(Core::new(capacity), file);
        for command in &self.bench.log.0.borrow().commands {
            scribe.hear(command).unwrap();
        }
        scribe.flush().unwrap();
        let mut reader = Reader::open(dir.path(), Position::START, None).unwrap();
        std::iter::from_fn(|| reader.next().unwrap()).collect()
    }

    fn answers(&self, session: SessionId, request: u64) -> Vec<Fact> {
        let mine = |entry: &&Entry| (entry.session, entry.request) == (session, request);
        self.entries().iter().filter(mine).map(|entry| entry.fact).collect()
    }

    fn next_in(&self, session: SessionId) -> u64 {
        self.bench.shard.core().session(session).unwrap().next_in
    }
}

#[test]
fn an_order_through_the_ring_trades_with_one_from_the_wire() {
    let mut venue = Venue::new();
    venue.bench.ouch(0, 1, &[&enter(1, b'S', 300, PRICE)]);
    venue.bench.received();
    venue.order(1, &enter(1, b'B', 100, PRICE));
    let answers = venue.answers(INVESTOR, 1);
    let [Fact::Event(Event::Accepted(order)), Fact::Event(Event::Traded(trade))] = answers[..]
    else {
        panic!("{answers:?}")
    };
    assert_eq!((order.session, order.user_ref, order.qty), (INVESTOR, UserRef(1), Qty(100)));
    assert_eq!((trade.taker.session, trade.maker.session), (INVESTOR, SessionId(1)));
    assert_eq!((trade.qty, trade.price), (Qty(100), Price(PRICE as u32)));
    assert_eq!(letters(&venue.bench.replies()), "E", "the participant hears of its half");
    // And the other way round: the ring's order rests, and is told of a trade it did not ask for.
    venue.order(2, &enter(2, b'B', 500, PRICE - 100));
    venue.bench.ouch(1, 1, &[&enter(1, b'S', 500, PRICE - 100)]);
    let entries = venue.entries();
    let last =
        entries.iter().rev().find(|entry| matches!(entry.fact, Fact::Event(Event::Traded(_))));
    let Fact::Event(Event::Traded(trade)) = last.unwrap().fact else { unreachable!() };
    assert_eq!((trade.maker.session, trade.maker.user_ref), (INVESTOR, UserRef(2)));
    assert_eq!((last.unwrap().session, last.unwrap().request), (SessionId(2), 1));
    assert_eq!(venue.bench.counter(Counter::RequestsIn), 2);
}

#[test]
fn a_request_is_taken_once_and_answered_even_if_nothing_happens() {
    let mut venue = Venue::new();
    let order = enter(1, b'B', 100, PRICE);
    venue.order(1, &order);
    venue.order(1, &order);
    venue.order(1, &enter(9, b'B', 100, PRICE));
    assert_eq!((venue.requests.repeated(), venue.next_in(INVESTOR)), (2, 2));
    // The same order under another number: ignored by the market, and said so.
    venue.order(2, &order);
    assert!(matches!(venue.answers(INVESTOR, 2)[..], [Fact::Command(CommandBody::Enter(_))]));
    venue.order(3, b"what is this?");
    assert!(matches!(venue.answers(INVESTOR, 3)[..], [Fact::Command(CommandBody::Unusable)]));
    venue.order(4, &enter(2, b'?', 100, PRICE));
    let answers = venue.answers(INVESTOR, 4);
    assert!(matches!(answers[..], [Fact::Event(Event::Rejected(_))]), "{answers:?}");
    assert_eq!(venue.bench.shard.core().live_orders(), 1);
}

#[test]
fn what_cannot_be_attributed_is_counted() {
    let mut venue = Venue::new();
    let order = enter(1, b'B', 100, PRICE);
    venue.order(2, &order);
    assert_eq!(venue.requests.unusable(), (1, Some(Unusable::Gap)));
    // Session 1 belongs to somebody on the wire; there is no session 60,000.
    for session in [0, 1, 60_000] {
        venue.requests.order(SessionId(session), 1, &order).unwrap();
    }
    venue.turn();
    assert_eq!(venue.requests.unusable(), (4, Some(Unusable::Session)));
    let long = [0; engine::bridge::BODY_BYTES_MAX + 1];
    let error = venue.requests.order(INVESTOR, 1, &long).unwrap_err();
    assert!(matches!(error, RingError::TooLong(_)), "{error}");
    let logged = venue.bench.log.0.borrow().commands.len();
    venue.order(1, &order);
    assert_eq!(venue.bench.log.0.borrow().commands.len(), logged + 1);
}

#[test]
fn an_operator_may_and_others_may_not() {
    let mut venue = Venue::new();
    venue.order(1, &enter(1, b'B', 100, PRICE));
    let off = |id| {
        let (scope, to) = (Scope::Instrument(InstrumentId(id)), SwitchTo::Off { cancel: None });
        CommandBody::SwitchEntry(SwitchEntry { scope, to })
    };
    let filter = OrderFilter { account: Some(AccountId(7)), ..OrderFilter::default() };
    let reason = OperatorReason::Supervisory;
    let cancel = CommandBody::OperatorCancel(OperatorCancel { filter, reason });
    let answers = venue.operate(1, cancel);
    assert_eq!(answers[0], Fact::Command(cancel));
    assert!(matches!(answers[1], Fact::Event(Event::Canceled(gone)) if gone.session == INVESTOR));
    assert_eq!(venue.operate(2, off(1)), [Fact::Command(off(1))]);
    let refused = |error: CommandError| [Fact::Command(CommandBody::RefuseRequest(error.code()))];
    let unknown = CommandError::UnknownInstrument(InstrumentId(9));
    assert_eq!(venue.operate(3, off(9)), refused(unknown));
    let listed = CommandBody::AddInstrument(AddInstrument {
        instrument: InstrumentId(3),
        symbol: Symbol::new("NEW").unwrap(),
        tick: Price(100),
        round_lot: Qty(100),
    });
    assert_eq!(venue.operate(4, listed).len(), 2, "the command, and that it is listed");
    let opened = |session, operator| {
        let (account, firm) = (AccountId(70), *b"LIME");
        CommandBody::OpenBridge(OpenBridge { session, account, firm, operator })
    };
    assert_eq!(venue.operate(5, opened(SessionId(6), false)).len(), 1);
    venue.requests.order(SessionId(6), 1, &enter(1, b'B', 100, PRICE + 100)).unwrap();
    venue.turn();
    let barred = venue.answers(SessionId(6), 1);
    assert!(matches!(barred[..], [Fact::Event(Event::Rejected(_))]), "the instrument is off");
    // What only the venue itself knows, or the network has.
    let only = refused(CommandError::OperatorOnly(OPERATOR));
    let lost = CommandBody::SessionLost(SessionId(1));
    for (at, body) in (6..).zip([CommandBody::Tick, CommandBody::SetSeed(1), lost]) {
        assert_eq!(venue.operate(at, body), only, "{body:?}");
    }
    let early = CommandBody::SystemEvent(SystemEventCode::StartOfSystemHours);
    assert_eq!(venue.operate(9, early).len(), 1, "the day does not go back");
    venue.requests.command(INVESTOR, 2, &cancel).unwrap();
    venue.turn();
    let refused = refused(CommandError::OperatorOnly(INVESTOR));
    assert_eq!(venue.answers(INVESTOR, 2), refused);
    let order = CommandBody::AccountQuery;
    assert!(matches!(
        venue.operate(10, order)[..],
        [Fact::Command(CommandBody::RefuseRequest(11))]
    ));
}

#[test]
fn a_session_of_the_wire_is_opened_where_a_stream_is_laid_out() {
    let mut venue = Venue::new();
    let new = |session, key: &[u8; 10]| {
        let (session, account, firm) = (SessionId(session), AccountId(1), *b"LIME");
        CommandBody::AddSession(AddSession { session, account, firm, key: *key })
    };
    let refused = |error: CommandError| [Fact::Command(CommandBody::RefuseRequest(error.code()))];
    let key = b"ABCDEFGHIJ";
    assert_eq!(venue.operate(1, new(6, key)), refused(CommandError::NoStream));
    venue.bench.shard.lay_out_sessions(1);
    assert_eq!(venue.operate(2, new(6, &[0; 10])), refused(CommandError::SessionKey));
    let taken = refused(CommandError::DuplicateKey(SessionId(1)));
    assert_eq!(venue.operate(3, new(6, KEYS[0])), taken);
    let known = venue.operate(4, new(6, key));
    let [Fact::Command(CommandBody::AddSession(known))] = known[..] else { panic!("{known:?}") };
    assert_eq!((known.session, known.key), (SessionId(6), [0; 10]), "the file has no keys");
    assert_eq!(venue.operate(5, new(7, b"KLMNOPQRST")), refused(CommandError::NoStream));
    venue.bench.ouch(0, 1, &[&enter(1, b'S', 300, PRICE)]);
    venue.bench.received();
    let order = packet(key, 1, &[&enter(1, b'B', 100, PRICE)]);
    venue.bench.datagram(ORDER_ENTRY, &order);
    venue.bench.turn();
    let mut replies: Vec<char> = letters(&venue.bench.replies()).chars().collect();
    replies.sort_unstable();
    assert_eq!(replies, ['A', 'E', 'E'], "accepted, and both sides of the trade");
    // The next start finds it, when the control plane may have opened it, and only then.
    let (now, mut config) = (venue.bench.now, bridged());
    let unasked = bootstrap(&mut venue.bench.shard, &config, now).unwrap_err();
    assert!(matches!(unasked, BootstrapError::Missing { what: "session", .. }), "{unasked}");
    (config.bridge.events, config.bridge.ring) = ("events".into(), "ring".into());
    assert_eq!(bootstrap(&mut venue.bench.shard, &config, now).unwrap(), 0);
}

fn purchase() -> EnterOrder {
    EnterOrder {
        user_ref: UserRef(1),
        side: Side::Buy,
        time_in_force: TimeInForce::Day,
        symbol: Symbol(*b"AAPL    "),
        qty: Qty(100),
        price: Price(PRICE as u32),
        tags: OrderTags {
            side_code: b'B',
            display: b'Y',
            capacity: b'P',
            intermarket_sweep: b'N',
            cross_type: b'N',
            customer_type: 0,
            cl_ord_id: *b"special       ",
        },
    }
}

/// What OUCH cannot say comes as a command, and is asked all the same.
#[test]
fn a_special_order_comes_as_a_command() {
    let mut venue = Venue::new();
    let order = purchase();
    let terms = Terms { stop_price: Price(PRICE as u32 + 100), ..Terms::PLAIN };
    let mut ask = |request: u64, body: CommandBody| {
        venue.requests.command(INVESTOR, request, &body).unwrap();
        venue.turn();
        venue.answers(INVESTOR, request)
    };
    let enter = |order, terms| CommandBody::EnterSpecial(EnterSpecial { order, terms });
    let answers = ask(1, enter(order, terms));
    let [Fact::Event(Event::AcceptedSpecial(accepted, told))] = answers[..] else {
        panic!("{answers:?}")
    };
    assert_eq!((accepted.user_ref, told), (UserRef(1), terms));
    let tagged = |tags: OrderTags| EnterOrder { tags, ..order };
    use RejectReason as R;
    let wrong = [
        (tagged(OrderTags { side_code: b'S', ..order.tags }), terms, R::InvalidSide),
        (tagged(OrderTags { capacity: b'?', ..order.tags }), terms, R::Other),
        (tagged(OrderTags { customer_type: b'?', ..order.tags }), terms, R::Other),
        (tagged(OrderTags { cross_type: b'S', ..order.tags }), terms, R::InvalidCross),
        // Of two faults the one that a message would be refused for.
        (
            tagged(OrderTags { customer_type: b'?', cross_type: b'S', ..order.tags }),
            terms,
            R::InvalidCross,
        ),
        (tagged(OrderTags { display: b'?', ..order.tags }), terms, R::InvalidDisplay),
        (tagged(OrderTags { intermarket_sweep: b'?', ..order.tags }), terms, R::Other),
        (EnterOrder { qty: Qty(1_000_000), ..order }, terms, R::InvalidQuantity),
        (order, Terms { shares_located: b'?', ..terms }, R::Other),
    ];
    for (at, (order, terms, reason)) in (2..).zip(wrong) {
        let order = EnterOrder { user_ref: UserRef(at as u32), ..order };
        let answers = ask(at, enter(order, terms));
        let [Fact::Event(Event::Rejected(rejected))] = answers[..] else { panic!("{answers:?}") };
        assert_eq!((rejected.user_ref, rejected.reason), (order.user_ref, reason), "{at}");
    }
    // A replace, right and wrong.
    let replace = |orig: u32, user_ref: u32, side_code: u8| {
        let order = ReplaceOrder {
            orig_user_ref: UserRef(orig),
            user_ref: UserRef(user_ref),
            qty: Qty(90),
            qty_kind: ReplaceQty::Total,
            price: order.price,
            time_in_force: TimeInForce::Day,
            display: b'Y',
            intermarket_sweep: b'N',
            cl_ord_id: order.tags.cl_ord_id,
        };
        CommandBody::ReplaceSpecial(ReplaceSpecial { order, side_code, terms })
    };
    let answers = ask(11, replace(1, 11, 0));
    assert!(matches!(answers[..], [Fact::Event(Event::ReplacedSpecial(..))]), "{answers:?}");
    let answers = ask(12, replace(11, 12, b'?'));
    let [Fact::Event(Event::Canceled(_)), Fact::Event(Event::Rejected(rejected))] = answers[..]
    else {
        panic!("{answers:?}")
    };
    assert_eq!(rejected.reason, R::InvalidSide);
}

#[test]
fn the_log_alone_gives_the_same_venue() {
    let mut venue = Venue::new();
    for number in 1..=20 {
        venue.order(u64::from(number), &enter(number, b'B', 100 * number, PRICE));
    }
    venue.bench.ouch(0, 1, &[&enter(1, b'S', 5_000, PRICE)]);
    let mut market = Market::new(&venue.bench.config);
    venue.bench.log.0.borrow().commands.iter().for_each(|command| market.replay(command));
    let market = market.finish().unwrap();
    assert_eq!(market.state_hash(), venue.bench.shard.state_hash());
    // A start with the same configuration finds all of it, and a session opened meanwhile.
    let commands = venue.bench.log.0.borrow().commands.len();
    let again = Bench::with(&venue.bench.config, market, venue.bench.log.clone());
    assert_eq!(again.log.0.borrow().commands.len(), commands, "nothing is opened twice");
}

#[test]
fn a_full_ring_is_said_and_nothing_is_lost() {
    let mut venue = Venue::new();
    venue.bench.log.0.borrow_mut().room = Some(0);
    for number in 1..=SLOTS {
        let order = enter(number, b'B', 100, PRICE);
        venue.requests.order(INVESTOR, u64::from(number), &order).unwrap();
    }
    venue.turn();
    let (next, order) = (SLOTS + 1, enter(SLOTS + 1, b'B', 100, PRICE));
    let full = venue.requests.order(INVESTOR, u64::from(next), &order).unwrap_err();
    assert!(matches!(full, RingError::Full(16)), "{full}");
    assert!(venue.bench.counter(Counter::Backpressure) > 0);
    // The producer goes away and another comes: it goes on behind what is in the ring.
    let (path, bench) = (venue.path(), venue.bench);
    assert!(matches!(Requests::open(&path), Err(RingError::InUse(_))));
    drop(venue.requests);
    let requests = Requests::open(&path).unwrap();
    assert_eq!(requests.waiting(), u64::from(SLOTS));
    let mut venue = Venue { bench, requests, home: venue.home };
    venue.bench.log.0.borrow_mut().room = None;
    venue.turn();
    venue.order(u64::from(next), &order);
    assert_eq!(venue.bench.shard.core().live_orders(), next as usize);
    // The engine goes away.
    assert!(venue.requests.is_alive());
    drop(venue.bench);
    assert!(!venue.requests.is_alive());
    assert!(matches!(Requests::open(&path), Err(RingError::NoEngine(_))));
}

#[test]
fn something_else_is_no_ring() {
    let home = TempDir::new().unwrap();
    let path = home.path().join("ring");
    std::fs::write(&path, [0; 8192]).unwrap();
    assert!(matches!(Requests::open(&path), Err(RingError::NotARing(_))));
    RequestRing::create(&path, SLOTS, (VENUE, engine::core::SeqNo(0)))
        .expect_err("it is left alone");
    assert_eq!(std::fs::read(&path).unwrap().len(), 8192);
}

/// SplitMix64.
fn next(random: &mut u64) -> u64 {
    *random = random.wrapping_add(0x9E37_79B9_7F4A_7C15);
    let z = (*random ^ (*random >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    z ^ (z >> 31)
}

/// A producer that writes anything anywhere, truncation included, and sound requests in between
/// whose bodies it damages.
#[test]
fn a_hostile_producer_is_survived() {
    let seed = std::env::var("OUTCRY_SEED").ok().map_or_else(
        || std::time::UNIX_EPOCH.elapsed().unwrap().as_nanos() as u64,
        |text| text.parse().unwrap(),
    );
    println!("OUTCRY_SEED={seed}");
    let mut random = seed;
    for _ in 0..20 {
        let mut venue = Venue::new();
        let memory = File::options().read(true).write(true).open(venue.path()).unwrap();
        memory.set_len(0).expect_err("it is sealed");
        let bytes = memory.metadata().unwrap().len();
        for round in 1..300_u64 {
            let request = venue.next_in(INVESTOR);
            let order = enter(round as u32, b'B', 100, PRICE - round % 7 * 100);
            let put = venue.requests.order(INVESTOR, request, &order);
            for _ in 0..next(&mut random) % 4 {
                // Mostly into the first slots, where it hurts, and with likely words.
                let at = next(&mut random) % bytes;
                let word = match next(&mut random) % 3 {
                    0 => next(&mut random),
                    1 => next(&mut random) % 600,
                    _ => 4 | (next(&mut random) % 4) << 16 | (next(&mut random) % 240) << 32,
                };
                memory.write_all_at(&word.to_le_bytes(), (at & !7).min(bytes - 8)).unwrap();
            }
            venue.turn();
            if put.is_err() {
                break;
            }
        }
        venue.bench.shard.core().check_invariants();
        // Everybody else trades on.
        venue.bench.received();
        venue.bench.ouch(0, 1, &[&enter(1, b'S', 100, 2 * PRICE)]);
        assert_eq!(letters(&venue.bench.replies()), "A");
        let mut market = Market::new(&venue.bench.config);
        venue.bench.log.0.borrow().commands.iter().for_each(|command| market.replay(command));
        assert_eq!(market.finish().unwrap().state_hash(), venue.bench.shard.state_hash());
    }
}
