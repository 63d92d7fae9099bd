//! What people are told, by which ways and when: the same on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::mpsc;

use fixture::TestDb;
use notify::mail::{Transport, deliver_due};
use notify::preferences::{self, Digest, Preferences, QuietHours};
use notify::tell::{self, News, Recipient};
use notify::topic::{Channel, Topic};
use notify::webhooks::{self, Delivery, NewWebhook, Webhook};
use notify::{NotifyError, news, tell::tell};
use outbound::{Client, Reach};
use outcry_notify as notify;
use serde_json::{Value, json};
use store::{Clock as _, UserId, transact};
use vault::Vault;

const S: i64 = 1_000_000_000;
const SECRET: &str = "oc_webhook_secret";

fixture::suite!(
    every_way_is_told_and_only_those_that_are_wanted,
    quiet_hours_and_digests_bundle_mail,
    what_was_rolled_back_is_never_told,
    preferences_change_by_version,
    a_webhook_is_told_signed_and_once,
    a_webhook_that_fails_waits_longer_and_dies,
    a_webhook_reaches_nothing_inside,
    news_are_read_once_and_removed_with_their_telling,
    what_is_old_is_forgotten_but_for_the_newest
);

struct World {
    db: TestDb,
    vault: Vault,
    client: Client,
    ada: Recipient,
    mails: tempfile::TempDir,
}

impl World {
    async fn new(db: TestDb) -> Self {
        db.migrate(&[store::MIGRATIONS, bus::MIGRATIONS, notify::MIGRATIONS]).await;
        let client = Client::new(Reach::Anywhere, None).unwrap();
        let ada = Recipient { user: UserId::new(&db.clock), email: "ada@example.com".to_owned() };
        Self { db, vault: Vault::ephemeral(), client, ada, mails: tempfile::tempdir().unwrap() }
    }

    async fn tell(&self, topic: Topic, title: &str) {
        let news = News {
            topic,
            title: title.to_owned(),
            body: "the body".to_owned(),
            data: json!({"n": 1}),
        };
        let told: Result<(), NotifyError> = transact!(self.db, |tx| {
            tell(tx, &self.db.clock, &self.vault, &self.ada, &news).await
        });
        told.unwrap();
        // Ids sort by the millisecond.
        self.db.clock.advance_ns(1_000_000);
    }

    async fn prefer(&self, version: u32, new: &Preferences) -> Result<u32, NotifyError> {
        transact!(self.db, |tx| preferences::change(tx, self.ada.user, version, new).await)
    }

    /// Subjects and bodies of the mails that are due.
    async fn mails(&self) -> Vec<String> {
        let transport = Transport::Folder(self.mails.path().to_owned());
        tell::send_digests(&self.db, &self.db.clock, &self.vault).await.unwrap();
        deliver_due(&self.db, &self.db.clock, &self.vault, &transport).await.unwrap();
        let mut mails = Vec::new();
        for entry in std::fs::read_dir(self.mails.path()).unwrap() {
            let path = entry.unwrap().path();
            mails.push(std::fs::read_to_string(&path).unwrap());
            std::fs::remove_file(path).unwrap();
        }
        mails
    }

    async fn inbox(&self) -> Vec<String> {
        let mut tx = self.db.read().await.unwrap();
        let found = tell::inbox(&mut tx, self.ada.user, false, None, 100).await.unwrap();
        found.into_iter().map(|notice| notice.title).collect()
    }

    async fn webhook(&self, url: &str) -> Result<Webhook, NotifyError> {
        let topics = [Topic::Fill].into();
        let new = NewWebhook { url: url.to_owned(), topics, active: true };
        let (clock, vault, client) = (&self.db.clock, &self.vault, &self.client);
        transact!(self.db, |tx| {
            webhooks::make(tx, clock, vault, client, self.ada.user, &new, SECRET).await
        })
    }

    async fn deliver(&self) -> usize {
        let (clock, vault) = (&self.db.clock, &self.vault);
        webhooks::deliver_due(&self.db, clock, vault, &self.client).await.unwrap()
    }

    async fn deliveries(&self, webhook: &Webhook) -> Vec<Delivery> {
        let mut tx = self.db.read().await.unwrap();
        webhooks::deliveries(&mut tx, webhook.id, None, 100).await.unwrap()
    }
}

async fn every_way_is_told_and_only_those_that_are_wanted(db: TestDb) {
    let world = World::new(db).await;
    world.tell(Topic::Deposit, "money came").await;
    world.tell(Topic::Fill, "filled").await;
    assert_eq!(world.inbox().await, ["filled", "money came"]);
    let outward = bus::Memory::default();
    assert_eq!(bus::outbox::relay(&world.db, &outward).await.unwrap(), 2);
    let heard = bus::Bus::read(&outward, 0, 9).await.unwrap();
    assert_eq!(heard[1].event.subject, "outcry.notice.order.filled");
    let mails = world.mails().await;
    assert_eq!(mails.len(), 1, "fills are not mailed at first");
    assert!(mails[0].contains("Subject: money came\r\n") && mails[0].contains("the body"));
    let mut wishes = Preferences::default();
    wishes.channels.insert(Topic::Fill, [Channel::Mail].into());
    wishes.channels.insert(Topic::Deposit, [].into());
    world.prefer(0, &wishes).await.unwrap();
    world.tell(Topic::Deposit, "more money").await;
    world.tell(Topic::Fill, "filled again").await;
    assert_eq!(world.inbox().await, ["filled", "money came"]);
    assert!(world.mails().await[0].contains("Subject: filled again"));
    let user = world.ada.user;
    let mut tx = world.db.read().await.unwrap();
    let newest = tell::inbox(&mut tx, user, true, None, 1).await.unwrap().remove(0);
    assert_eq!((newest.data, newest.topic.as_str()), (json!({"n": 1}), "order.filled"));
    let rest = tell::inbox(&mut tx, user, true, Some(newest.id), 9).await.unwrap();
    assert_eq!(rest.len(), 1, "pages join");
    drop(tx);
    let now = world.db.clock.now();
    let marked: Result<u64, NotifyError> =
        transact!(world.db, |tx| Ok(tell::mark_read(tx, user, rest[0].id, now).await?));
    assert_eq!(marked.unwrap(), 1);
    assert_eq!(tell::unread(&mut world.db.read().await.unwrap(), user).await.unwrap(), 1);
}

async fn quiet_hours_and_digests_bundle_mail(db: TestDb) {
    let world = World::new(db).await;
    // The test's time begins at noon.
    let quiet = QuietHours { from_minute: 11 * 60, to_minute: 13 * 60, utc_offset_minutes: 0 };
    let mut wishes = Preferences { quiet: Some(quiet), ..Preferences::default() };
    world.prefer(0, &wishes).await.unwrap();
    world.tell(Topic::Deposit, "money came").await;
    world.tell(Topic::Security, "a login").await;
    assert!(
        world.mails().await[0].contains("Subject: a login"),
        "what is urgent waits for nothing"
    );
    assert!(world.mails().await.is_empty());
    world.db.clock.advance_ns(3600 * S);
    assert!(world.mails().await[0].contains("Subject: money came"));
    wishes.digest = Digest::Hourly;
    world.prefer(1, &wishes).await.unwrap();
    for number in 0..201 {
        world.tell(Topic::Deposit, &format!("deposit {number}")).await;
    }
    assert!(world.mails().await.is_empty());
    world.db.clock.advance_ns(3600 * S);
    let mails = world.mails().await;
    assert_eq!(mails.len(), 1, "one mail for all");
    assert!(mails[0].contains("Subject: 201 things happened"), "{}", mails[0]);
    assert!(mails[0].contains("- deposit 0\r\n") && mails[0].contains("… and 1 more"));
    world.db.clock.advance_ns(3600 * S);
    assert!(world.mails().await.is_empty(), "sent once");
}

async fn what_was_rolled_back_is_never_told(db: TestDb) {
    let world = World::new(db).await;
    let webhook = world.webhook("http://127.0.0.1:9/hook").await.unwrap();
    let news = News {
        topic: Topic::Fill,
        title: "never".to_owned(),
        body: "never".to_owned(),
        data: Value::Null,
    };
    let undone: Result<(), NotifyError> = transact!(world.db, |tx| {
        tell(tx, &world.db.clock, &world.vault, &world.ada, &news).await?;
        Err(NotifyError::Refused("the change it tells of did not happen"))
    });
    assert!(undone.is_err());
    assert_eq!((world.inbox().await.len(), world.deliveries(&webhook).await.len()), (0, 0));
}

async fn preferences_change_by_version(db: TestDb) {
    let world = World::new(db).await;
    let wishes = Preferences { interface: json!({"theme": "dark"}), ..Preferences::default() };
    assert_eq!(world.prefer(0, &wishes).await.unwrap(), 1);
    assert!(matches!(world.prefer(0, &wishes).await, Err(NotifyError::Version)));
    assert!(matches!(world.prefer(7, &wishes).await, Err(NotifyError::Version)));
    assert_eq!(world.prefer(1, &wishes).await.unwrap(), 2);
    let kept = preferences::read(&mut world.db.read().await.unwrap(), world.ada.user).await;
    assert_eq!(kept.unwrap(), (wishes, 2));
    let large = Preferences { interface: json!("x".repeat(17_000)), ..Preferences::default() };
    assert!(matches!(world.prefer(2, &large).await, Err(NotifyError::Refused(_))));
}

/// A receiver that answers the statuses in turn; what it heard.
fn receiver(statuses: &'static [u16]) -> (String, mpsc::Receiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}/hook", listener.local_addr().unwrap());
    let (heard, hears) = mpsc::sync_channel(100);
    std::thread::spawn(move || {
        for status in statuses {
            let (mut stream, _) = listener.accept().unwrap();
            let mut text = String::new();
            let mut buffer = [0; 4096];
            while !(text.contains("\r\n\r\n") && text.ends_with('}')) {
                let count = stream.read(&mut buffer).unwrap();
                text.push_str(std::str::from_utf8(&buffer[..count]).unwrap());
            }
            let answer = format!("HTTP/1.1 {status} x\r\ncontent-length: 0\r\n\r\n");
            stream.write_all(answer.as_bytes()).unwrap();
            heard.send(text).unwrap();
        }
    });
    (url, hears)
}

fn header<'t>(text: &'t str, name: &str) -> &'t str {
    let prefix = format!("{name}: ");
    text.lines().find_map(|line| line.strip_prefix(&prefix)).unwrap()
}

async fn a_webhook_is_told_signed_and_once(db: TestDb) {
    let world = World::new(db).await;
    let (url, hears) = receiver(&[204]);
    let webhook = world.webhook(&url).await.unwrap();
    world.tell(Topic::Deposit, "not its topic").await;
    world.tell(Topic::Fill, "filled").await;
    assert_eq!(world.deliver().await, 1);
    assert_eq!(world.deliver().await, 0, "once");
    let text = hears.recv().unwrap();
    let body = text.split("\r\n\r\n").nth(1).unwrap();
    let told: Value = serde_json::from_str(body).unwrap();
    assert_eq!((&told["topic"], &told["data"]["n"]), (&json!("order.filled"), &json!(1)));
    let (id, time) =
        (header(&text, "outcry-webhook-id"), header(&text, "outcry-webhook-timestamp"));
    assert_eq!(id, told["id"].as_str().unwrap());
    assert_eq!(time, (world.db.clock.now().ns() / S).to_string(), "when it was sent");
    let expected = webhooks::sign(SECRET, id, time, body);
    assert_eq!(header(&text, "outcry-webhook-signature"), expected);
    assert_ne!(webhooks::sign("other", id, time, body), expected);
    let delivery = world.deliveries(&webhook).await.remove(0);
    assert_eq!((delivery.state.as_str(), delivery.status), ("delivered", Some(204)));
    world.db.clock.advance_ns(8 * 24 * 3600 * S);
    let now = world.db.clock.now();
    let forgotten: Result<u64, NotifyError> =
        transact!(world.db, |tx| Ok(webhooks::forget(tx, now).await?));
    assert_eq!(forgotten.unwrap(), 1);
}

async fn a_webhook_that_fails_waits_longer_and_dies(db: TestDb) {
    let world = World::new(db).await;
    let (url, hears) = receiver(&[500; 12]);
    let webhook = world.webhook(&url).await.unwrap();
    world.tell(Topic::Fill, "filled").await;
    let mut wait_s = 5;
    for attempt in 1..=12 {
        assert_eq!(world.deliver().await, 1, "attempt {attempt}");
        let delivery = world.deliveries(&webhook).await.remove(0);
        assert_eq!((delivery.attempts, delivery.status), (attempt, Some(500)));
        hears.recv().unwrap();
        if attempt < 12 {
            assert_eq!(delivery.state, "waiting");
            world.db.clock.advance_ns(wait_s * S - 1);
            assert_eq!(world.deliver().await, 0, "not before its time");
            world.db.clock.advance_ns(1);
            wait_s = (wait_s * 2).min(7200);
        } else {
            assert_eq!(delivery.state, "dead");
        }
    }
    world.db.clock.advance_ns(24 * 3600 * S);
    assert_eq!(world.deliver().await, 0, "dead is dead");
    let id = world.deliveries(&webhook).await[0].id;
    let now = world.db.clock.now();
    let again: Result<Delivery, NotifyError> =
        transact!(world.db, |tx| webhooks::retry(tx, id, now).await);
    assert_eq!(again.unwrap().attempts, 0);
    assert_eq!(world.deliver().await, 1, "its owner wants it tried");
    let waiting = world.deliveries(&webhook).await.remove(0);
    assert_eq!((waiting.state.as_str(), waiting.status), ("waiting", None), "nobody listens now");
    let off = NewWebhook { url, topics: [].into(), active: false };
    let changed: Result<Webhook, NotifyError> =
        transact!(world.db, |tx| webhooks::change(tx, &world.client, webhook.id, 1, &off).await);
    assert_eq!(changed.unwrap().version, 2);
    world.db.clock.advance_ns(24 * 3600 * S);
    assert_eq!(world.deliver().await, 0, "switched off");
}

async fn a_webhook_reaches_nothing_inside(db: TestDb) {
    let mut world = World::new(db).await;
    let inside = TcpListener::bind("127.0.0.1:0").unwrap();
    inside.set_nonblocking(true).unwrap();
    let port = inside.local_addr().unwrap().port();
    world.client = Client::new(Reach::Public, None).unwrap();
    for url in [format!("http://127.0.0.1:{port}/"), format!("https://127.0.0.1:{port}/")] {
        assert!(matches!(world.webhook(&url).await, Err(NotifyError::Outbound(_))), "{url}");
    }
    // A name tells its place only when it is asked.
    let webhook = world.webhook(&format!("https://localhost:{port}/")).await.unwrap();
    world.tell(Topic::Fill, "filled").await;
    assert_eq!(world.deliver().await, 1);
    let delivery = world.deliveries(&webhook).await.remove(0);
    assert_eq!(delivery.error.as_deref(), Some("the host has no public address"));
    assert!(inside.accept().is_err(), "nobody came");
}

async fn news_are_read_once_and_removed_with_their_telling(db: TestDb) {
    let world = World::new(db).await;
    let put = async |number: usize| {
        let (title, body, data) = (format!("{number}"), String::new(), json!({"n": number}));
        let news = News { topic: Topic::Fill, title, body, data };
        let put: Result<(), NotifyError> =
            transact!(world.db, |tx| Ok(news::put(tx, world.ada.user, &news).await?));
        put.unwrap();
    };
    let count = async || {
        let mut tx = world.db.read().await.unwrap();
        news::waiting(&mut tx).await.unwrap().news.len()
    };
    for number in 0..3 {
        put(number).await;
    }
    let round = async |fails: bool| {
        let told: Result<bool, NotifyError> = transact!(world.db, |tx| {
            let waiting = news::waiting(tx).await?;
            for (_, news) in &waiting.news {
                tell(tx, &world.db.clock, &world.vault, &world.ada, news).await?;
            }
            news::remove(tx, &waiting).await?;
            if fails { Err(NotifyError::Refused("the process dies")) } else { Ok(waiting.is_full) }
        });
        told
    };
    assert!(round(true).await.is_err());
    assert_eq!((count().await, world.inbox().await.len()), (3, 0), "all of it waits");
    assert!(!round(false).await.unwrap());
    assert_eq!((count().await, world.inbox().await.len()), (0, 3));
    for number in 0..=news::AT_ONCE {
        put(number).await;
    }
    assert!(round(false).await.unwrap(), "more waits");
    assert!(!round(false).await.unwrap());
    assert_eq!(world.inbox().await.len(), 3 + 2 + 1, "much is told as one");
    assert!(!news::any(&mut world.db.read().await.unwrap()).await.unwrap());
}

async fn what_is_old_is_forgotten_but_for_the_newest(db: TestDb) {
    let mut world = World::new(db).await;
    let webhook = world.webhook("http://127.0.0.1:9/hook").await.unwrap();
    world.tell(Topic::Fill, "one").await;
    world.tell(Topic::Deposit, "two").await;
    let day_ns = 24 * 3600 * S;
    let forget = async |world: &World| {
        let (db, now) = (&world.db, world.db.clock.now());
        let deliveries: Result<u64, NotifyError> =
            transact!(db, |tx| Ok(webhooks::forget(tx, now).await?));
        let mails: Result<u64, NotifyError> =
            transact!(db, |tx| Ok(notify::mail::forget(tx, now).await?));
        let notices = tell::forget(db, now).await.unwrap();
        (deliveries.unwrap(), mails.unwrap(), notices)
    };
    world.db.clock.advance_ns(29 * day_ns);
    assert_eq!(forget(&world).await, (0, 0, 0));
    world.db.clock.advance_ns(2 * day_ns);
    assert_eq!(forget(&world).await, (1, 1, 0), "what nobody took for a month");
    assert!(world.deliveries(&webhook).await.is_empty() && world.mails().await.is_empty());
    world.db.clock.advance_ns(60 * day_ns);
    assert_eq!(forget(&world).await, (0, 0, 1));
    assert_eq!(world.inbox().await, ["two"]);
    world.tell(Topic::Fill, "three").await;
    let mut tx = world.db.read().await.unwrap();
    assert_eq!(tell::newest(&mut tx, world.ada.user).await.unwrap(), 3, "the count goes on");
    drop(tx);
    // Somebody who is told very much keeps the newest ten thousand.
    world.ada.user = UserId::new(&world.db.clock);
    let mut notices = store::Bulk::new(
        "insert into notices (id, user_id, topic, title, body, data, created_ns, number)",
        8,
        "",
    );
    let mut tx = world.db.begin().await.unwrap();
    for number in 1..=10_050_i64 {
        let id = tell::NoticeId::new(&world.db.clock);
        let row = store::values![
            id,
            world.ada.user,
            "order.filled",
            "x",
            "",
            "{}",
            world.db.clock.now(),
            number
        ];
        notices.push(&mut tx, row).await.unwrap();
    }
    notices.flush(&mut tx).await.unwrap();
    tx.commit().await.unwrap();
    assert_eq!(forget(&world).await.2, 50 + 1, "and the one that is no longer the newest");
    let mut tx = world.db.read().await.unwrap();
    assert_eq!(tell::after(&mut tx, world.ada.user, 0, 1).await.unwrap()[0].0, 51);
}
