//! What users are told and want to be told, through the API; alerts on a real file of events.

use std::time::Duration;

use crate::common::World;
use crate::venue::Venue;
use axum::http::StatusCode;
use engine::core::Side;
use identity::policy::Role;
use outcry_api::workers::watch_market;
use serde_json::{Value, json};

const EMAIL: &str = "ada@example.com";

#[tokio::test]
async fn preferences_are_replaced_as_they_were_read() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let path = "/v1/me/preferences";
    let first = world.get(path).bearer(&token).send().await;
    assert_eq!(first.body["channels"]["order.filled"], json!(["inbox", "webhook"]), "{first:?}");
    let mut new = first.body.clone();
    new["channels"]["order.filled"] = json!(["mail"]);
    new["quiet"] = json!({"from_minute": 1320, "to_minute": 420, "utc_offset_minutes": 60});
    new["digest"] = json!("daily");
    new["interface"] = json!({"theme": "dark"});
    let put = async |etag: &str, new: &Value| {
        let ask = world.ask("PUT", path).bearer(&token).key(&world.unique());
        ask.header("if-match", etag).json(new).send().await
    };
    let changed = put(first.header("etag"), &new).await;
    assert_eq!(changed.status, StatusCode::OK, "{changed:?}");
    assert_eq!(changed.body, new);
    assert_eq!(put(first.header("etag"), &new).await.code(), "version-changed");
    let etag = changed.header("etag");
    let known = world.get(path).bearer(&token).header("if-none-match", etag).send().await;
    assert_eq!(known.status, StatusCode::NOT_MODIFIED);
    let mut wrong = new.clone();
    wrong["channels"]["weather"] = json!([]);
    assert_eq!(put(etag, &wrong).await.code(), "unprocessable");
    let mut wrong = new.clone();
    wrong["quiet"]["to_minute"] = json!(1320);
    assert_eq!(put(etag, &wrong).await.code(), "unprocessable");
}

#[tokio::test]
async fn webhooks_belong_to_their_owner_and_reach_nothing_inside() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    world.enrol(&token).await;
    let make = async |url: &str| {
        let body = json!({"url": url, "topics": ["market.alert"]});
        world.post("/v1/webhooks").bearer(&token).key(&world.unique()).json(&body).send().await
    };
    for url in [
        "http://hooks.example.com/",
        "https://127.0.0.1/",
        "https://[::1]/",
        "https://u@h/",
        "https://169.254.169.254/latest/",
        "ftp://hooks.example.com/",
    ] {
        assert_eq!(make(url).await.code(), "unprocessable", "{url}");
    }
    let made = make("https://hooks.example.com/outcry").await;
    assert_eq!(made.status, StatusCode::CREATED, "{made:?}");
    assert!(made.body["secret"].as_str().unwrap().starts_with("oc_webhook_"));
    let id = made.body["webhook"]["id"].as_str().unwrap();
    let path = format!("/v1/webhooks/{id}");
    let read = world.get(&path).bearer(&token).send().await;
    assert!(read.body.get("secret").is_none());
    let off = json!({"url": "https://hooks.example.com/outcry", "active": false});
    let put = world.ask("PUT", &path).bearer(&token).key("off");
    let put = put.header("if-match", read.header("etag")).json(&off).send().await;
    assert_eq!((&put.body["active"], &put.body["topics"]), (&json!(false), &json!([])));
    let none = world.get(&format!("{path}/deliveries")).bearer(&token).send().await;
    assert_eq!(none.body["items"], json!([]));
    let eve = world.token("eve@example.com", &[Role::Investor]).await;
    world.enrol(&eve).await;
    for (method, target) in
        [("GET", path.clone()), ("DELETE", path.clone()), ("GET", format!("{path}/deliveries"))]
    {
        let theirs = world.ask(method, &target).bearer(&eve).key(&target).send().await;
        assert_eq!(theirs.code(), "not-found", "{method} {target}");
    }
    let gone = world.ask("DELETE", &path).bearer(&token).key("gone").send().await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
    assert_eq!(world.get(&path).bearer(&token).send().await.code(), "not-found");
}

#[tokio::test]
async fn watchlists_are_kept() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let body = json!({"name": "tech", "symbols": ["OUTC", "BELL"]});
    let made = world.post("/v1/watchlists").bearer(&token).key("1").json(&body).send().await;
    assert_eq!((made.status, made.header("etag")), (StatusCode::CREATED, "\"1\""), "{made:?}");
    let path = made.header("location");
    let twice = json!({"name": "tech", "symbols": ["OUTC", "OUTC"]});
    let put = async |body: &Value| {
        let ask = world.ask("PUT", path).bearer(&token).key(&world.unique());
        ask.header("if-match", "\"1\"").json(body).send().await
    };
    assert_eq!(put(&twice).await.code(), "unprocessable");
    assert_eq!(put(&json!({"name": "tech", "symbols": []})).await.header("etag"), "\"2\"");
    assert_eq!(put(&body).await.code(), "version-changed");
    let eve = world.token("eve@example.com", &[Role::Investor]).await;
    assert_eq!(world.get(path).bearer(&eve).send().await.code(), "not-found");
    let list = world.get("/v1/watchlists").bearer(&token).send().await;
    assert_eq!(list.body["items"].as_array().unwrap().len(), 1);
    let gone = world.ask("DELETE", path).bearer(&token).key("gone").send().await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_alert_goes_off_when_the_engine_trades() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let mut venue = Venue::open(&world.folder.path().join("events"));
    let trade = |venue: &mut Venue, price: u32| {
        venue.enter(1, 1, Side::Sell, price, 10);
        venue.enter(2, 1, Side::Buy, price, 10);
        venue.scribe.flush().unwrap();
    };
    trade(&mut venue, 520_000);
    let shown = async |seq: u64| {
        for _ in 0..5000 {
            if world.market.view().position().seq == seq {
                return;
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        panic!("the market stands still: {:?}", world.market.state());
    };
    shown(venue.seq).await;
    let watcher = tokio::spawn(watch_market(world.identity.clone(), world.market.clone()));
    let set = async |body: &Value| {
        world.post("/v1/alerts").bearer(&token).key(&world.unique()).json(body).send().await
    };
    let above = json!({"symbol": "OUTC",
        "condition": {"kind": "price_at_or_above", "price": "51.00"}});
    let made = set(&above).await;
    assert_eq!(made.body["threshold"], "51.0000", "{made:?}");
    let mut wrong = above.clone();
    wrong["symbol"] = json!("NONE");
    assert_eq!(set(&wrong).await.code(), "not-found");
    wrong = above.clone();
    wrong["condition"]["price"] = json!("51.00001");
    assert_eq!(set(&wrong).await.code(), "unprocessable");
    trade(&mut venue, 500_000);
    trade(&mut venue, 515_000);
    trade(&mut venue, 516_000);
    let mut list = Value::Null;
    for _ in 0..200 {
        let inbox = world.get("/v1/notifications?unread=true").bearer(&token).send().await;
        list = inbox.body["items"].clone();
        if list != json!([]) {
            break;
        }
        tokio::time::sleep(Duration::from_millis(50)).await;
    }
    assert_eq!(list[0]["title"], "OUTC trades at 51.5000", "not by what was before: {list}");
    assert_eq!(list.as_array().unwrap().len(), 1, "once");
    let alert = world.get(made.header("location")).bearer(&token).send().await;
    assert_eq!(alert.body["fired_price"], "51.5000");
    let read = json!({"last": list[0]["id"]});
    let marked = world.post("/v1/notifications/read").bearer(&token).key("r").json(&read);
    assert_eq!(marked.send().await.body["unread"], 0);
    let gone = world.ask("DELETE", made.header("location")).bearer(&token).key("g").send().await;
    assert_eq!(gone.status, StatusCode::NO_CONTENT);
    watcher.abort();
}
