//! The operator's commands, from the command line to what clients hear and what the journal holds.

use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::net::UnixStream;
use std::time::{Duration, Instant};

use crate::common::{Place, Process, Witness, hex, market_of, wait_until};
use engine::config::{Config, DisconnectPolicy};
use engine::core::command::SystemEventCode;
use engine::venue::Market;
use serde_json::Value;

/// An engine with a socket, and a witness with orders.
struct Stage {
    place: Place,
    config: Config,
    engine: Process,
    witness: Witness,
}

impl Stage {
    fn new(change: impl Fn(&mut Config)) -> Self {
        let place = Place::new();
        let mut config = place.config();
        config.control.socket = place.path("control.sock");
        change(&mut config);
        let mut engine = place.engine(&place.write("venue.toml", &config));
        engine.wait_for_event("ready");
        let witness = Witness::new(&place, &config);
        Self { place, config, engine, witness }
    }

    /// Enters orders until the venue has accepted so many in all.
    fn rest(&mut self, orders: usize) {
        let mut sent = self.witness.accepted.len();
        wait_until("orders are accepted", || {
            if sent < orders {
                self.witness.enter();
                sent += 1;
            }
            self.witness.turn();
            self.witness.accepted.len() == orders
        });
    }

    /// Runs `outcry control`; returns its reply and whether it did what was asked for.
    fn control(&self, args: &[&str]) -> (Value, bool) {
        let folder = self.place.path("");
        let folder = folder.to_str().unwrap();
        let all = [&["control"], args, &["--json", "--engine", folder]].concat();
        let ended = self.place.start(&all).wait();
        let reply = serde_json::from_str(&ended.out).unwrap_or_else(|_| panic!("{ended:?}"));
        (reply, ended.status.success())
    }

    /// As [`Stage::control`], of something that must be done.
    fn done(&self, args: &[&str]) -> Value {
        let (reply, done) = self.control(args);
        assert!(done && reply["ok"] == true, "{reply}");
        reply
    }

    /// Waits until the witness was told so many things that begin with a letter.
    fn hear(&mut self, letter: u8, count: usize) {
        let witness = &mut self.witness;
        wait_until("the witness hears of it", || {
            witness.turn();
            witness.told.iter().filter(|message| message[0] == letter).count() >= count
        });
        let heard = witness.told.iter().filter(|message| message[0] == letter).count();
        assert_eq!(heard, count);
    }

    /// Stops the engine; the journal must say what the engine said.
    fn stop(mut self) -> (Place, Market) {
        self.engine.signal(libc::SIGTERM);
        let stopped = self.engine.wait_for_event("stopped");
        assert!(self.engine.wait().status.success());
        assert!(!self.config.control.socket.exists(), "the socket goes with the engine");
        let market = market_of(&self.config);
        assert_eq!(stopped["state_hash"], hex(&market.state_hash()));
        assert_eq!(self.witness.errors, Vec::<String>::new());
        (self.place, market)
    }
}

#[test]
fn the_operator_cancels_kills_and_revives() {
    let mut stage = Stage::new(|_| ());
    let mode = fs::metadata(&stage.config.control.socket).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o600, "for the engine's user alone");
    stage.rest(10);
    let reply = stage.done(&["cancel", "--session", "4", "--side", "S"]);
    assert_eq!((&reply["orders_cancelled"], &reply["orders_live"]), (&0.into(), &10.into()));
    let reply = stage.done(&["cancel", "--firm", "F004", "--symbol", "QUIET"]);
    assert_eq!((&reply["orders_cancelled"], &reply["orders_live"]), (&10.into(), &0.into()));
    stage.hear(b'C', 10);

    stage.rest(15);
    let reply = stage.done(&["kill", "--account", "4"]);
    assert_eq!(reply["orders_cancelled"], 5);
    stage.hear(b'C', 15);
    stage.witness.enter();
    stage.hear(b'J', 1);
    stage.done(&["revive", "--account", "4"]);
    stage.rest(16);
    stage.done(&["kill", "--all", "--keep-orders"]);
    stage.witness.enter();
    stage.hear(b'J', 2);
    assert_eq!(stage.done(&["revive", "--all"])["orders_live"], 1);
    stage.rest(17);
    stage.stop();
}

#[test]
fn what_cannot_be_is_refused_with_its_reason() {
    let stage = Stage::new(|_| ());
    let cases: [(&[&str], &str); 5] = [
        (&["cancel"], "say all"),
        (&["cancel", "--symbol", "NOWHERE"], "not listed"),
        (&["kill", "--session", "9"], "session 9 does not exist"),
        (&["revive", "--firm", "F009"], "no session is of firm F009"),
        (&["kill", "--session", "1", "--account", "1"], "one place"),
    ];
    for (args, expected) in cases {
        let (reply, done) = stage.control(args);
        let error = reply["error"].as_str().unwrap();
        assert!(!done && error.contains(expected), "{args:?}: {error}");
    }
    // Whoever writes something else hears so, and the next one is served.
    let talk = |text: &str| {
        let mut engine = UnixStream::connect(&stage.config.control.socket).unwrap();
        engine.write_all(text.as_bytes()).unwrap();
        let mut answer = String::new();
        engine.read_to_string(&mut answer).unwrap();
        answer
    };
    let long = "x".repeat(4095) + "\n";
    for text in ["hello\n", "{}\n", "{\"action\":\"dance\"}\n", &long] {
        assert!(talk(text).contains("not a request"), "{text}");
    }
    assert!(talk("{\"action\":\"cancel\",\"all\":true}\n").contains("\"ok\":true"));
    let nowhere = stage.place.path("nowhere.sock");
    let ended =
        stage.place.start(&["control", "end-of-day", "--engine", nowhere.to_str().unwrap()]);
    let ended = ended.wait();
    assert!(ended.log.contains("no engine answers at"), "{ended:?}");
    assert_eq!(ended.status.code(), Some(1));
    stage.stop();
}

#[test]
fn the_day_ends_on_command() {
    let mut stage = Stage::new(|_| ());
    stage.rest(20);
    let reply = stage.done(&["end-of-day"]);
    assert_eq!((&reply["orders_cancelled"], &reply["orders_live"]), (&20.into(), &0.into()));
    stage.hear(b'C', 20);
    stage.witness.enter();
    stage.hear(b'J', 1);
    let (again, done) = stage.control(&["end-of-day"]);
    assert!(!done && again["error"].as_str().unwrap().contains("ended already"), "{again}");
    wait_until("the feed says the end of messages", || {
        stage.witness.turn();
        let mut events = stage.witness.published.values().filter(|message| message[0] == b'S');
        let codes: Vec<u8> = events.by_ref().map(|message| message[11]).collect();
        codes.ends_with(b"MEC")
    });
    let (place, market) = stage.stop();
    assert_eq!(market.core.day(), Some(SystemEventCode::EndOfMessages));
    let ended = place.engine(place.path("venue.toml").to_str().unwrap()).wait();
    assert!(!ended.status.success() && ended.log.contains("has ended"), "{ended:?}");
}

#[test]
fn a_socket_left_behind_is_taken_over_and_one_in_use_is_not() {
    let mut stage = Stage::new(|_| ());
    stage.rest(3);
    let Stage { place, config, engine, .. } = stage;
    engine.kill();
    assert!(config.control.socket.exists(), "a kill leaves it behind");
    let path = place.path("venue.toml");
    let mut engine = place.engine(path.to_str().unwrap());
    engine.wait_for_event("ready");
    let folder = place.path("");
    let all = ["control", "cancel", "--all", "--engine", folder.to_str().unwrap()];
    let ended = place.start(&all).wait();
    assert!(ended.out.contains("3 orders cancelled, 0 rest"), "{ended:?}");

    let mut other = config.clone();
    other.journal.dir = place.path("other");
    other.network.order_entry_port = place.port(10);
    other.network.rerequest_port = place.port(11);
    other.feed.source_port = place.port(12);
    let ended = place.engine(&place.write("other.toml", &other)).wait();
    assert!(!ended.status.success() && ended.log.contains("another engine answers"), "{ended:?}");
    fs::write(place.path("file"), "mine").unwrap();
    other.control.socket = place.path("file");
    let ended = place.engine(&place.write("other.toml", &other)).wait();
    assert!(ended.log.contains("something else is there"), "{ended:?}");
    assert_eq!(fs::read_to_string(place.path("file")).unwrap(), "mine");
    engine.signal(libc::SIGTERM);
    assert!(engine.wait().status.success());
}

/// A client that is killed says nothing more; its orders go with it.
#[test]
fn a_silent_client_loses_its_orders() {
    let mut stage = Stage::new(|config| {
        config.network.client_timeout_ms = 3_000;
        config.sessions[3].limits.cancel_on_disconnect = DisconnectPolicy::All;
    });
    stage.rest(5);
    let silent = Instant::now();
    std::thread::sleep(Duration::from_millis(3_500));
    stage.hear(b'C', 5);
    assert!(silent.elapsed() >= Duration::from_secs(3));
    stage.rest(6);
    stage.stop();
}
