//! What the audit log holds: a record with each write, and each way to be denied.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use crate::common::{Answer, PASSWORD, World};
use audit::Outcome;
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use identity::policy::Role;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use serde_json::json;
use store::values;

const EMAIL: &str = "ada@example.com";
const LISTS: &str = "/v1/watchlists";
/// What endpoints of watchlists do.
const WRITE: &str = "notification.write";
const READ: &str = "notification.read";
const LOGIN: &str = "POST /v1/auth/login";

/// A future that is given up after it was asked so many times whether it is done.
struct GivenUp<F> {
    future: Pin<Box<F>>,
    patience: u32,
}

impl<F: Future> Future for GivenUp<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        if self.patience == 0 {
            return Poll::Ready(None);
        }
        self.patience -= 1;
        self.future.as_mut().poll(context).map(Some)
    }
}

async fn count(world: &World, sql: &'static str) -> usize {
    let mut tx = world.identity.db.begin().await.unwrap();
    let count: i64 = tx.one(sql, values![]).await.unwrap().get(0).unwrap();
    usize::try_from(count).unwrap()
}

async fn execute(world: &World, sql: &'static str) {
    let mut tx = world.identity.db.begin().await.unwrap();
    tx.execute(sql, values![]).await.unwrap();
    tx.commit().await.unwrap();
}

async fn done(world: &World, action: &str) -> usize {
    let records = world.audited(action).await;
    records.iter().filter(|record| record.outcome == Outcome::Done).count()
}

/// Has `ask` given up at every moment until that was one when what it writes, which `sql` counts,
/// was committed: each time there are as many records of it.
async fn give_up<F: Future<Output = Answer>>(
    world: &World,
    (sql, action): (&'static str, &str),
    ask: impl Fn() -> F,
) {
    let mut patience: u32 = 0;
    for _ in 0..200 {
        // Strangers have a rate.
        world.advance_s(2);
        let before = count(world, sql).await;
        let answer = GivenUp { future: Box::pin(ask()), patience }.await;
        let after = count(world, sql).await;
        assert_eq!(done(world, action).await, after, "given up after {patience} looks");
        match answer {
            // How often one has to look differs a little.
            Some(answer) => {
                assert!(answer.status.is_success(), "{answer:?}");
                patience = patience.saturating_sub(3);
            }
            None if after > before => return,
            None => patience += 1,
        }
    }
    panic!("it was never given up where it was committed");
}

#[tokio::test]
async fn a_write_whose_answer_never_arrives_has_its_record() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let ask = || {
        let key = world.unique();
        let list = json!({"name": key, "symbols": []});
        world.post(LISTS).bearer(&token).key(&key).json(&list).send()
    };
    give_up(&world, ("select count(*) from watchlists", WRITE), ask).await;
}

#[tokio::test]
async fn a_login_whose_answer_never_arrives_has_its_record() {
    let world = World::new().await;
    world.user(EMAIL, &[Role::Investor]).await;
    let ask = || world.log_in(EMAIL, None);
    give_up(&world, ("select count(*) from sessions", LOGIN), ask).await;
}

#[tokio::test]
async fn what_cannot_be_written_down_is_not_done() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let list = json!({"name": "mine", "symbols": []});
    let write = || world.post(LISTS).bearer(&token).key("one").json(&list).send();
    let forgot = || {
        let nobody = json!({"email": "nobody@example.com"});
        world.post("/v1/auth/forgot-password").json(&nobody).send()
    };
    let sessions = "select count(*) from sessions";
    let before = count(&world, sessions).await;
    let full = "create trigger no_records before insert on audit_inbox \
                begin select raise(abort, 'no more records'); end";
    execute(&world, full).await;
    assert!(write().await.status.is_server_error());
    assert!(world.log_in(EMAIL, None).await.status.is_server_error());
    assert_eq!(forgot().await.code(), "unavailable", "also where nothing was to be changed");
    assert_eq!(count(&world, "select count(*) from watchlists").await, 0);
    assert_eq!(count(&world, sessions).await, before);
    execute(&world, "drop trigger no_records").await;
    assert_eq!(write().await.status, StatusCode::CREATED, "the same key");
    assert_eq!(forgot().await.status, StatusCode::ACCEPTED);
    assert_eq!(world.log_in(EMAIL, None).await.status, StatusCode::OK);
}

#[tokio::test]
async fn each_write_has_one_record_and_a_wrong_guess_is_not_one() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let list = json!({"name": "mine", "symbols": []});
    let made = world.post(LISTS).bearer(&token).key("one").json(&list).send().await;
    assert_eq!(made.status, StatusCode::CREATED);
    let [record] = &*world.audited(WRITE).await else { panic!("one") };
    assert_eq!(record.outcome, Outcome::Done);
    let details: serde_json::Value = serde_json::from_str(&record.details).unwrap();
    assert_eq!(details, json!({"address": "192.0.2.7", "status": 201, "code": null}));
    // Records of one moment come in no order.
    world.advance_s(1);
    let wrong = json!({"email": EMAIL, "password": "eleven blue heroes"});
    let wrong = world.post("/v1/auth/login").json(&wrong).send().await;
    assert_eq!(wrong.code(), "wrong-credentials");
    let logins = world.audited(LOGIN).await;
    let outcomes: Vec<Outcome> = logins.iter().map(|record| record.outcome).collect();
    assert_eq!(outcomes, [Outcome::Done, Outcome::Denied]);
    assert!(logins[1].details.contains("wrong-credentials"), "{logins:?}");
}

/// The last record of an action is this denial, of this actor.
async fn is_denied(world: &World, action: &str, actor: &str, code: &str) {
    let records = world.audited(action).await;
    let last = records.last().unwrap_or_else(|| panic!("{action} {actor} {code}: no record"));
    let what = (last.actor.as_str(), last.outcome);
    assert_eq!(what, (actor, Outcome::Denied), "{code}: {last:?}");
    assert!(last.details.contains(&format!("\"{code}\"")), "{code}: {last:?}");
}

#[tokio::test]
async fn somebody_elses_things_are_denied_in_the_log_and_not_found_outside() {
    let world = World::new().await;
    let ada = world.token(EMAIL, &[Role::Investor]).await;
    let eve = world.user("eve@example.com", &[Role::Investor]).await;
    let login = world.log_in("eve@example.com", None).await;
    let token = login.body["access_token"].as_str().unwrap();
    let list = json!({"name": "mine", "symbols": []});
    let made = world.post(LISTS).bearer(&ada).key("one").json(&list).send().await;
    let hers = made.header("location").to_owned();
    let nothing = format!("{LISTS}/{}", world.unique());
    assert_eq!(world.get(&nothing).bearer(token).send().await.code(), "not-found");
    assert!(world.audited(READ).await.is_empty(), "nothing is denied that is not there");
    let actor = format!("user:{eve}");
    assert_eq!(world.get(&hers).bearer(token).send().await.code(), "not-found");
    is_denied(&world, READ, &actor, "not-found").await;
    let remove = world.ask("DELETE", &hers).bearer(token).key("two").send().await;
    assert_eq!(remove.code(), "not-found");
    is_denied(&world, WRITE, &actor, "not-found").await;
}

#[tokio::test]
async fn credentials_that_do_not_count_are_denied_in_the_log() {
    let world = World::new().await;
    let user = world.user(EMAIL, &[Role::Investor]).await;
    let body = json!({"email": EMAIL, "password": PASSWORD, "cookie": true});
    let login = world.post("/v1/auth/login").json(&body).send().await;
    let token = login.body["access_token"].as_str().unwrap();
    let cookie = login.header("set-cookie").split(';').next().unwrap();
    let list = json!({"name": "mine", "symbols": []});
    let forged = world.post(LISTS).header("cookie", cookie).key("one").json(&list).send().await;
    assert_eq!(forged.code(), "csrf-token-missing");
    is_denied(&world, WRITE, &format!("user:{user}"), "csrf-token-missing").await;

    let stranger = "address:192.0.2.7";
    let lists = || world.get(LISTS);
    let mut count = 0;
    let mut refused = async |answer: Answer, actor: &str, code: &str| {
        assert_eq!(answer.code(), code);
        count += 1;
        assert_eq!(world.audited(READ).await.len(), count, "{code}");
        is_denied(&world, READ, actor, code).await;
    };
    refused(lists().send().await, stranger, "unauthenticated").await;
    refused(lists().bearer("nonsense").send().await, stranger, "token-invalid").await;
    let unknown = lists().bearer("oc_key_nonsense").send().await;
    refused(unknown, stranger, "unauthenticated").await;

    world.enrol(token).await;
    let make = async |key: &str, new: serde_json::Value| {
        let made = world.post("/v1/api-keys").bearer(token).key(key).json(&new).send().await;
        assert_eq!(made.status, StatusCode::CREATED, "{made:?}");
        made.body
    };
    let scopes = json!(["order:read"]);
    let here = json!({"name": "bot", "scopes": scopes, "networks": ["198.51.100.0/24"]});
    let made = make("two", here).await;
    let (id, secret) = (&made["key"]["id"], made["secret"].as_str().unwrap());
    let actor = format!("key:{}", id.as_str().unwrap());
    refused(lists().bearer(secret).send().await, &actor, "network-not-allowed").await;
    let allowed = lists().bearer(secret).from("198.51.100.1").send().await;
    refused(allowed, &actor, "scope-missing").await;

    let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    let public = STANDARD.encode(pair.public_key().as_ref());
    let signer = json!({"name": "signer", "scopes": scopes, "verifying_key": public});
    let made = make("three", signer).await;
    let id = made["key"]["id"].as_str().unwrap();
    let time = store::Clock::now(&*world.clock).ns().to_string();
    let signature = STANDARD.encode(pair.sign(b"something else"));
    let forged = lists().header("outcry-key", id).header("outcry-timestamp", &time);
    let forged = forged.header("outcry-signature", &signature).send().await;
    refused(forged, &format!("key:{id}"), "token-invalid").await;
}

#[tokio::test]
async fn strangers_cannot_fill_the_log_and_are_counted() {
    let world = World::new().await;
    for _ in 0..50 {
        let refused = world.get(LISTS).send().await;
        assert_eq!(refused.status, StatusCode::UNAUTHORIZED);
    }
    assert_eq!(world.audited(READ).await.len(), 20, "each of the first");
    let other = world.get(LISTS).from("198.51.100.1").send().await;
    assert_eq!(other.status, StatusCode::UNAUTHORIZED);
    assert_eq!(world.audited(READ).await.len(), 21, "another address has its own");
    for _ in 0..200 {
        let counted = world.audited("audit.passed-over").await;
        if let [record] = &*counted {
            assert_eq!((&*record.actor, record.outcome), ("system", Outcome::Denied));
            return;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    panic!("the others are not counted");
}
