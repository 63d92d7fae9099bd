//! What is said of orders while it is not known what happened to them.

use std::time::Duration;

use crate::common::{Answer, World};
use crate::venue::Venue;
use axum::http::StatusCode;
use engine::bridge::Days;
use gateway::{Gateway, Places};
use identity::Identity;
use identity::policy::Role;
use outcry_api::{Api, Rates};
use serde_json::{Value, json};

/// A write that was asked to cancel must not hear that nothing was open, nor a reader that there is
/// no such order, because the events have not been read yet.
#[tokio::test(flavor = "multi_thread")]
async fn orders_are_told_once_the_events_were_read() {
    let mut world = World::new().await;
    let events = world.folder.path().join("engine");
    let places =
        Places { days: Days::new(events.clone(), None), ring: world.folder.path().join("ring") };
    let Identity { db, vault, clock, .. } = world.identity.clone();
    let gateway = Gateway::open((db, vault), clock, places).unwrap();
    let api = Api::new(world.identity.clone(), Rates::default()).with_gateway(gateway.clone());
    world.front = api.front();
    let ada = world.token("ada@example.com", &[Role::Investor]).await;
    let eve = world.token("eve@example.com", &[Role::Investor]).await;
    let mut numbers = Vec::new();
    for token in [&ada, &eve] {
        let opened = world.post("/v1/accounts").bearer(token).key("open");
        let opened = opened.json(&json!({"name": "Savings"})).send().await;
        numbers.push(opened.body["number"].as_u64().unwrap());
    }
    let order = format!("/v1/orders/{}-1", numbers[0]);
    let asked = [
        ("GET", "/v1/orders", Value::Null),
        ("GET", "/v1/executions", Value::Null),
        ("POST", "/v1/orders/cancel-all", json!({})),
        ("GET", &order, Value::Null),
        ("PUT", &order, json!({"quantity": 5})),
        ("DELETE", &order, Value::Null),
    ];
    let ask = async |(method, target, body): &(&str, &str, Value)| -> Answer {
        let ask = world.ask(method, target).bearer(&ada).key(&world.unique());
        let ask = if body.is_null() { ask } else { ask.json(body) };
        ask.send().await
    };
    for one in &asked {
        let answer = ask(one).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{one:?}: {answer:?}");
        assert!(answer.text.contains("no events yet"), "{one:?}: {answer:?}");
        let seconds: u32 = answer.header("retry-after").parse().unwrap();
        assert!((1..5).contains(&seconds), "{one:?}: {answer:?}");
    }
    let theirs = world.get(&format!("/v1/orders/{}-1", numbers[1])).bearer(&ada).send().await;
    assert_eq!(theirs.code(), "not-found", "it is not hers, whatever is known");

    let mut venue = Venue::open(&events);
    venue.scribe.flush().unwrap();
    for _ in 0..500 {
        if gateway.known_orders().is_ok() {
            break;
        }
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    // The same now: there was nothing, and no engine needs to run for that to be known.
    let mut said = Vec::new();
    for one in &asked {
        let answer = ask(one).await;
        said.push((answer.status.as_u16(), answer.body["items"].clone()));
        if one.1 == "/v1/orders/cancel-all" {
            assert_eq!(answer.body, json!({"orders": 0, "shares": 0}));
        }
    }
    let (none, nothing) = (json!([]), Value::Null);
    let expected = [(200, &none), (200, &none), (200, &nothing)].into_iter();
    let expected = expected.chain(std::iter::repeat_n((404, &nothing), 3));
    assert!(said.iter().map(|(status, items)| (*status, items)).eq(expected), "{said:?}");
}
