//! Everything that belongs to somebody, asked for by somebody else with the same roles.
//!
//! An endpoint whose path names something of a user's fails here until [`things_of_ada`] has one of
//! hers for it; when it takes a body, [`body`] has one that is right.

use std::collections::BTreeMap;

use crate::authorisation::guarded;
use crate::common::{Answer, World};
use crate::money::{Person, judge};
use crate::oauth::App;
use crate::passkeys::{Authenticator, register};
use crate::venue::Venue;
use axum::http::StatusCode;
use identity::policy::Role;
use kyc::provider::Verdict;
use notify::webhooks::DeliveryId;
use outcry_api::access::{Access, ENDPOINTS};
use serde_json::{Value, json};
use store::{Clock as _, StoreError, transact, values};

const EMAIL: &str = "ada@example.com";
const PERIOD: (&str, &str) = ("2020-01-01", "2020-12-31");

/// By template of a path: the path of something that is hers.
type Things = BTreeMap<&'static str, String>;

fn text(answer: &Answer, pointer: &str) -> String {
    let found = answer.body.pointer(pointer).and_then(Value::as_str);
    found.unwrap_or_else(|| panic!("{pointer} in {answer:?}")).to_owned()
}

/// What an endpoint takes that is asked of something of hers.
fn body(method: &str, path: &str) -> Value {
    match (method, path) {
        ("PUT", "/v1/webhooks/{id}") => json!({"url": "https://hooks.example.com/two"}),
        ("PUT", "/v1/watchlists/{id}") => json!({"name": "banks", "symbols": []}),
        ("PUT", "/v1/orders/{id}") => json!({"quantity": 5}),
        ("POST", "/v1/bank-links/{id}/confirm") => json!({"amounts": [1, 2]}),
        ("POST", "/v1/accounts/{id}/statements") => {
            json!({"from": PERIOD.0, "before": PERIOD.1})
        }
        _ => Value::Null,
    }
}

/// Who she is to the venue: sessions, keys, applications, passkeys.
async fn credentials(ada: &Person<'_>, app: &App<'_>, things: &mut Things) {
    let session = text(&ada.get("/v1/sessions").await, "/items/0/id");
    things.insert("/v1/sessions/{id}", format!("/v1/sessions/{session}"));
    let new = json!({"name": "bot", "scopes": ["order:read"]});
    let key = text(&ada.post("/v1/api-keys", &new).await, "/key/id");
    things.insert("/v1/api-keys/{id}", format!("/v1/api-keys/{key}"));
    let passkey = register(ada.world, &ada.token, &mut Authenticator::new(true, 1)).await;
    let passkey = text(&passkey, "/id");
    things.insert("/v1/me/passkeys/{id}", format!("/v1/me/passkeys/{passkey}"));
    app.code().await;
    things.insert("/v1/oauth/clients/{id}", format!("/v1/oauth/clients/{}", app.id));
    things.insert("/v1/me/applications/{id}", format!("/v1/me/applications/{}", app.id));
}

/// What she wants to be told, and was.
async fn notices(ada: &Person<'_>, things: &mut Things) {
    let world = ada.world;
    let hook = json!({"url": "https://hooks.example.com/outcry"});
    let hook = text(&ada.post("/v1/webhooks", &hook).await, "/webhook/id");
    things.insert("/v1/webhooks/{id}", format!("/v1/webhooks/{hook}"));
    things.insert("/v1/webhooks/{id}/deliveries", format!("/v1/webhooks/{hook}/deliveries"));
    let (delivery, now) = (DeliveryId::new(&*world.clock), world.clock.now());
    let hook: notify::webhooks::WebhookId = hook.parse().unwrap();
    let dead: Result<(), StoreError> = transact!(world.identity.db, |tx| {
        let sql = "insert into webhook_deliveries
                   (id, webhook_id, topic, body, created_ns, state, next_ns)
                   values ($1, $2, 'market.alert', '{}', $3, 'dead', $3)";
        tx.execute(sql, values![delivery, hook, now]).await.map(drop)
    });
    dead.unwrap();
    let retry = format!("/v1/webhook-deliveries/{delivery}/retry");
    things.insert("/v1/webhook-deliveries/{id}/retry", retry);
    let list = ada.post("/v1/watchlists", &json!({"name": "tech", "symbols": []})).await;
    things.insert("/v1/watchlists/{id}", list.header("location").to_owned());
    let condition = json!({"kind": "price_at_or_above", "price": "51.00"});
    let alert = json!({"symbol": "OUTC", "condition": condition});
    for _ in 0..500 {
        let set = ada.post("/v1/alerts", &alert).await;
        if set.status == StatusCode::CREATED {
            things.insert("/v1/alerts/{id}", set.header("location").to_owned());
            return;
        }
        // The feed has not come to the listing of the instrument yet.
        tokio::time::sleep(std::time::Duration::from_millis(20)).await;
        world.advance_s(1);
    }
    panic!("the market stands still: {:?}", world.market.state());
}

/// Her identity, her accounts, and what was moved.
async fn money(ada: &Person<'_>, things: &mut Things) {
    let opened = ada.post("/v1/accounts", &json!({"name": "Savings"})).await;
    let account = opened.header("location").to_owned();
    things.insert("/v1/accounts/{id}", account.clone());
    let (from, before) = PERIOD;
    for (template, end) in [
        ("/v1/accounts/{id}/balances", "balances"),
        ("/v1/accounts/{id}/entries", "entries"),
        ("/v1/accounts/{id}/positions", "positions"),
        ("/v1/accounts/{id}/positions/{symbol}/lots", "positions/OUTC/lots"),
        ("/v1/accounts/{id}/gains", "gains"),
        ("/v1/accounts/{id}/worth", "worth"),
        ("/v1/accounts/{id}/statements", "statements"),
        ("/v1/accounts/{id}/activity", &format!("activity?from={from}&before={before}")),
    ] {
        things.insert(template, format!("{account}/{end}"));
    }
    let period = body("POST", "/v1/accounts/{id}/statements");
    let issued = ada.post(&format!("{account}/statements"), &period).await;
    let file = issued.header("location").to_owned();
    things.insert("/v1/accounts/{id}/statements/{statement}/file", file);
    things.insert("/v1/orders/{id}", format!("/v1/orders/{}-1", opened.body["number"]));
    let link = ada.bank().await;
    things.insert("/v1/bank-links/{id}", format!("/v1/bank-links/{link}"));
    things.insert("/v1/bank-links/{id}/confirm", format!("/v1/bank-links/{link}/confirm"));
    ada.hand_in().await;
    judge(ada.world, Verdict::Clear).await;
    let case = text(&ada.get("/v1/kyc").await, "/id");
    things.insert("/v1/kyc/cases/{id}", format!("/v1/kyc/cases/{case}"));
    let deposit = json!({"bank_link_id": link, "amount": "10.00"});
    let transfer = ada.post("/v1/deposits", &deposit).await.header("location").to_owned();
    things.insert("/v1/transfers/{id}/cancel", format!("{transfer}/cancel"));
    things.insert("/v1/transfers/{id}", transfer);
}

async fn things_of_ada(ada: &Person<'_>, app: &App<'_>) -> Things {
    let mut things = Things::new();
    credentials(ada, app, &mut things).await;
    notices(ada, &mut things).await;
    money(ada, &mut things).await;
    things
}

#[test]
fn nothing_of_anybody_is_public() {
    let public = ENDPOINTS.iter().filter(|endpoint| endpoint.access == Access::Public);
    for endpoint in public {
        assert!(!endpoint.path.contains('{'), "{}: whose is it?", endpoint.path);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_belongs_to_somebody_else_does_not_exist() {
    let world = World::with_bank().await;
    let mut venue = Venue::open(&world.folder.path().join("events"));
    venue.scribe.flush().unwrap();
    let app = App::new(&world, EMAIL, false).await;
    let ada = Person { world: &world, token: app.token.clone() };
    let eve = Person::new(&world, "eve@example.com", Role::Investor).await;
    let mut things = things_of_ada(&ada, &app).await;
    // What no role may do to its own alone is the venue's, and a matter of roles.
    let named = guarded().filter(|(endpoint, _)| endpoint.path.contains('{'));
    let owned = named.filter(|(_, action)| !action.rule().own.is_empty());
    let mut owned: Vec<_> = owned.map(|(endpoint, _)| endpoint).collect();
    let ask = async |person: &Person<'_>, method: &str, path: &str| {
        let missing = || panic!("{method} {path}: say in things_of_ada what of hers that is");
        let target = things.get(path).unwrap_or_else(missing);
        let ask = world.ask(method, target).bearer(&person.token).key(&world.unique());
        let (ask, body) = (ask.header("if-match", "\"1\""), body(method, path));
        world.advance_s(1);
        if body.is_null() { ask.send().await } else { ask.json(&body).send().await }
    };
    for endpoint in &owned {
        let (method, path) = (endpoint.method, endpoint.path);
        let answer = ask(&eve, method, path).await;
        let seen = (answer.status, answer.code());
        assert_eq!(seen, (StatusCode::NOT_FOUND, "not-found"), "{method} {path}: {answer:?}");
    }
    // All of it is there for who it belongs to, and was left alone; her session goes last.
    owned.sort_by_key(|endpoint| (endpoint.method == "DELETE", endpoint.path));
    owned.sort_by_key(|endpoint| endpoint.path == "/v1/sessions/{id}");
    for endpoint in &owned {
        let (method, path) = (endpoint.method, endpoint.path);
        let answer = ask(&ada, method, path).await;
        let is_there = !answer.status.is_client_error() || answer.code() == "conflict";
        // No engine has been started that orders could be at.
        let is_order = path == "/v1/orders/{id}" && answer.code() == "unavailable";
        let is_guess = path.ends_with("/confirm") && answer.code() == "unprocessable";
        assert!(is_there || is_order || is_guess, "{method} {path}: {answer:?}");
    }
    for endpoint in &owned {
        things.remove(endpoint.path);
    }
    assert!(things.is_empty(), "endpoints that are no more: {things:?}");
}
