//! The bridge with the real program: a control plane that sells to a participant on the wire
//! through the ring, and reads what became of it. Both sides are killed again and again; nothing
//! is lost, nothing is done twice.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

use crate::common::{Place, Process, Witness, market_of, seed, wait_until};
use engine::bridge::{Fact, Pause, Position, Reader, Requests};
use engine::config::{BridgeSession, Config};
use engine::core::{Event, SessionId};
use serde_json::{Value, json};
use wire::ouch50::EnterOrder;

/// Times one side is killed.
const ROUNDS: u32 = 16;
const LIFE_MS_MAX: u64 = 300;
/// The control plane's session: behind the four on the wire.
const INVESTOR: SessionId = SessionId(5);
const HOME: &str = "BRIDGE_TEST_HOME";

/// What the control plane knows, kept whole or not at all.
struct Books {
    path: PathBuf,
    position: Position,
    /// Requests it has decided on; the n-th is always the same.
    decided: u64,
    answered: u64,
    sold: u64,
}

impl Books {
    fn open(home: &Path) -> Self {
        let path = home.join("books.json");
        let kept =
            fs::read(&path).map_or(Value::Null, |text| serde_json::from_slice(&text).unwrap());
        let number = |key: &str| kept[key].as_u64().unwrap_or(0);
        let position = Position { seq: number("seq"), index: number("index") as u32 };
        let (decided, answered) = (number("decided"), number("answered"));
        Self { path, position, decided, answered, sold: number("sold") }
    }

    /// One transaction.
    fn keep(&self) {
        let Self { position, decided, answered, sold, .. } = self;
        let text = json!({
            "seq": position.seq, "index": position.index,
            "decided": decided, "answered": answered, "sold": sold,
        });
        let unfinished = self.path.with_extension("new");
        fs::write(&unfinished, text.to_string()).unwrap();
        fs::rename(&unfinished, &self.path).unwrap();
    }

    /// Takes what can be read; whether there was anything.
    fn read(&mut self, reader: &mut Reader) -> bool {
        let before = self.position;
        while let Some(entry) = reader.next().unwrap() {
            if entry.session == INVESTOR && entry.index == 0 {
                assert_eq!(entry.request, self.answered + 1, "answered once and in order");
            }
            if let Fact::Event(Event::Traded(trade)) = entry.fact
                && trade.taker.session == INVESTOR
            {
                self.sold += u64::from(trade.qty.0);
            }
            self.answered += u64::from(entry.session == INVESTOR && entry.is_last);
            self.position = entry.position();
        }
        if self.position != before {
            self.keep();
        }
        self.position != before
    }
}

/// The n-th request: an order to sell at any price the witness may have bid, at once or not at all.
fn request(number: u64) -> Vec<u8> {
    EnterOrder {
        user_ref_num: u32::try_from(number).unwrap().into(),
        side: b'S',
        quantity: 100.into(),
        symbol: *b"QUIET   ",
        price: 900_000.into(),
        time_in_force: b'3',
        display: b'Y',
        capacity: b'A',
        intermarket_sweep: b'N',
        cross_type: b'N',
        cl_ord_id: *b"investor      ",
        ..EnterOrder::default()
    }
    .to_bytes()
    .to_vec()
}

/// The control plane, in a process of its own.
#[test]
#[ignore = "run by its parent"]
fn control_plane() {
    let Some(home) = std::env::var_os(HOME).map(PathBuf::from) else { return };
    let mut books = Books::open(&home);
    let mut pause = Pause::new(Duration::from_millis(2));
    let (mut reader, mut ring) = (None, None::<Requests>);
    let mut sent = books.answered;
    loop {
        if reader.is_none() {
            reader = Reader::open(&home.join("events"), books.position, None).ok();
        }
        if ring.as_ref().is_none_or(|ring| !ring.is_alive()) {
            drop(ring.take());
            ring = Requests::open(&home.join("ring")).ok();
            // Whatever is not known to be answered is asked again.
            sent = books.answered;
        }
        let heard = reader.as_mut().is_some_and(|reader| books.read(reader));
        let leaving = home.join("leave").exists();
        if leaving && books.answered == books.decided {
            return;
        }
        if !leaving && books.decided < books.answered + 8 {
            books.decided += 3;
            books.keep();
        }
        sent = sent.max(books.answered);
        if let Some(ring) = &mut ring {
            while sent < books.decided && ring.order(INVESTOR, sent + 1, &request(sent + 1)).is_ok()
            {
                sent += 1;
            }
        }
        if heard { pause.reset() } else { std::thread::sleep(pause.next()) }
    }
}

fn start_control_plane(place: &Place) -> Process {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "bridge::control_plane", "--ignored", "--nocapture"]);
    command.env(HOME, place.path(""));
    place.spawn(command)
}

fn config(place: &Place) -> Config {
    let mut config = place.config();
    config.bridge.events = place.path("events");
    config.bridge.ring = place.path("ring");
    config.bridge.segment_bytes = 64 << 10;
    config.bridge_sessions =
        vec![BridgeSession { account: 77, firm: "BRKR".into(), operator: false }];
    config
}

/// Lets the witness bid for a while.
fn live(witness: &mut Witness, time: Duration) {
    let end = Instant::now() + time;
    while Instant::now() < end {
        witness.enter();
        witness.turn();
        std::thread::sleep(Duration::from_millis(2));
    }
}

#[test]
fn either_side_is_killed_and_nothing_is_lost_or_doubled() {
    let mut random = seed("either_side_is_killed_and_nothing_is_lost_or_doubled");
    let place = Place::new();
    let config = config(&place);
    let venue = place.write("venue.toml", &config);
    let mut witness = Witness::new(&place, &config);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    let mut control = start_control_plane(&place);
    wait_until("something is sold", || {
        live(&mut witness, Duration::from_millis(5));
        assert!(control.is_running(), "{:?}", control.log);
        Books::open(&place.path("")).sold > 0
    });
    for _ in 0..ROUNDS {
        live(&mut witness, Duration::from_millis(random.below(LIFE_MS_MAX)));
        let which = random.below(3);
        if which != 0 {
            engine.kill();
            engine = place.engine(&venue);
        }
        if which != 1 {
            assert!(control.is_running(), "{:?}\n{:?}", control.log, control.out);
            control.kill();
            control = start_control_plane(&place);
        }
    }
    let sold = Books::open(&place.path("")).sold;
    wait_until("trade goes on", || {
        live(&mut witness, Duration::from_millis(5));
        assert!(control.is_running(), "{:?}\n{:?}", control.log, control.out);
        Books::open(&place.path("")).sold > sold
    });
    fs::write(place.path("leave"), "").unwrap();
    let ended = control.wait();
    assert!(ended.status.success(), "{}\n{}", ended.out, ended.log);
    engine.signal(libc::SIGTERM);
    let ended = engine.wait();
    assert!(ended.status.success(), "{}\n{}", ended.status, ended.log);
    witness.turn();
    witness.assert_known_to(&market_of(&config));
    check(&place, &venue, &config);
}

/// Holds the engine's events against those the journal gives, and the books of the control plane
/// against both.
fn check(place: &Place, venue: &str, config: &Config) {
    let again = place.path("again");
    let out = again.to_str().unwrap();
    let journal = config.journal.dir.to_str().unwrap();
    let args = ["journal", "events", "--json", "--config", venue, "--out", out, journal];
    let ended = place.start(&args).wait();
    assert!(ended.status.success(), "{}", ended.log);
    let written = segments(&config.bridge.events);
    assert!(written.len() > 2, "{} segments", written.len());
    assert!(written == segments(&again), "the same bytes from the journal");

    let books = Books::open(&place.path(""));
    let mut reader = Reader::open(&again, Position::START, None).unwrap();
    let (mut requests, mut sold) = (0, 0);
    while let Some(entry) = reader.next().unwrap() {
        requests += u64::from(entry.session == INVESTOR && entry.is_last);
        if let Fact::Event(Event::Traded(trade)) = entry.fact {
            assert_eq!(trade.taker.session, INVESTOR);
            sold += u64::from(trade.qty.0);
        }
    }
    assert_eq!((requests, sold), (books.decided, books.sold));
    assert_eq!(books.answered, books.decided);
    println!("{ROUNDS} kills: {requests} requests, {sold} shares sold, {:?}", reader.position());
}

fn segments(dir: &Path) -> Vec<Vec<u8>> {
    let paths = fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path());
    let mut paths: Vec<_> =
        paths.filter(|p| p.extension().is_some_and(|e| e == "events")).collect();
    paths.sort();
    paths.iter().map(|path| fs::read(path).unwrap()).collect()
}
