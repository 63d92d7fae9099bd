//! What people see when the database is in trouble or the clock steps, and when it is over.

use crate::common::{Answer, World};
use axum::http::StatusCode;
use fixture::TestDb;
use identity::policy::Role;
use outcry_api::MIGRATIONS;
use serde_json::{Value, json};
use store::{migrate, values};

fixture::suite!(tables_of_every_domain_go_down_and_come_up_again);

/// Where somebody writes something.
const LISTS: &str = "/v1/watchlists";
const HOUR_S: i64 = 3600;

/// A setting of SQLite's one writing connection.
async fn set(world: &World, pragma: &'static str) {
    let mut tx = world.identity.db.begin().await.unwrap();
    tx.all(pragma, values![]).await.unwrap();
    tx.commit().await.unwrap();
}

/// A list of so many instruments.
fn list(name: &str, instruments: u32) -> Value {
    let symbols: Vec<String> = (0..instruments).map(|number| format!("A{number}")).collect();
    json!({ "name": name, "symbols": symbols })
}

fn is_refused_for_now(answer: &Answer) -> bool {
    (answer.status, answer.code(), answer.header("retry-after"))
        == (StatusCode::SERVICE_UNAVAILABLE, "unavailable", "2")
}

#[tokio::test]
async fn a_database_that_is_gone_refuses_for_now_and_comes_back() {
    let world = World::new().await;
    let token = world.token("ada@example.com", &[Role::Investor]).await;
    let write =
        async || world.post(LISTS).bearer(&token).key("one").json(&list("mine", 1)).send().await;
    let (path, aside) = (world.folder.path().join("venue.db"), world.folder.path().join("aside"));
    std::fs::rename(&path, &aside).unwrap();
    for _ in 0..2 {
        let refused = write().await;
        assert!(is_refused_for_now(&refused), "{refused:?}");
    }
    std::fs::rename(&aside, &path).unwrap();
    let made = write().await;
    assert_eq!((made.status, made.header("idempotency-replayed")), (StatusCode::CREATED, ""));
    assert_eq!(write().await.header("idempotency-replayed"), "true");
}

#[tokio::test]
async fn a_full_database_refuses_for_now_and_nothing_is_half_done() {
    let world = World::new().await;
    let token = world.token("ada@example.com", &[Role::Investor]).await;
    let write = async |number: u32| {
        let key = format!("list-{number}");
        world.post(LISTS).bearer(&token).key(&key).json(&list(&key, 200)).send().await
    };
    let mut made = 0;
    let refused = loop {
        // Not a page more than there is; until this connection has met it.
        set(&world, "pragma max_page_count = 1").await;
        let answer = write(made).await;
        if answer.status != StatusCode::CREATED {
            break answer;
        }
        made += 1;
    };
    assert!(is_refused_for_now(&refused), "{refused:?}");
    let count = async || {
        let lists = world.get(LISTS).bearer(&token).send().await;
        lists.body["items"].as_array().unwrap().len()
    };
    assert_eq!(count().await, made as usize, "what was refused left nothing");
    assert_eq!(write(made).await.status, StatusCode::CREATED, "the same key");
    assert_eq!(count().await, made as usize + 1);
}

#[tokio::test]
async fn a_clock_that_steps_shuts_nobody_out_and_repeats_nothing() {
    let world = World::new().await;
    let token = world.token("ada@example.com", &[Role::Investor]).await;
    let write = async |token: &str, key: &str| {
        world.post(LISTS).bearer(token).key(key).json(&list(key, 1)).send().await
    };
    let first = write(&token, "before").await;
    assert_eq!(first.status, StatusCode::CREATED, "{first:?}");
    world.advance_s(-HOUR_S);
    assert_eq!(write(&token, "early").await.code(), "token-invalid", "issued in time to come");
    let login = world.log_in("ada@example.com", None).await;
    let token = login.body["access_token"].as_str().unwrap().to_owned();
    let again = write(&token, "before").await;
    assert_eq!((again.header("idempotency-replayed"), &again.body), ("true", &first.body));
    assert_eq!(write(&token, "back").await.status, StatusCode::CREATED);
    for _ in 0..50 {
        let read = world.get(LISTS).bearer(&token).send().await;
        assert_eq!(read.status, StatusCode::OK, "no rate remembers time to come: {read:?}");
    }
    world.advance_s(25 * HOUR_S);
    assert_eq!(write(&token, "late").await.code(), "token-invalid", "it has ended");
    let login = world.log_in("ada@example.com", None).await;
    let token = login.body["access_token"].as_str().unwrap().to_owned();
    assert_eq!(write(&token, "ahead").await.status, StatusCode::CREATED);
    let lists = world.get(LISTS).bearer(&token).send().await;
    assert_eq!(lists.body["items"].as_array().unwrap().len(), 3, "each once: {lists:?}");
}

async fn tables_of_every_domain_go_down_and_come_up_again(db: TestDb) {
    let steps: usize = MIGRATIONS.iter().map(|domain| domain.len()).sum();
    for _ in 0..2 {
        assert_eq!(migrate::up(&db, &db.clock, MIGRATIONS).await.unwrap(), steps);
        for domain in MIGRATIONS.iter().rev() {
            for to in (0..u32::try_from(domain.len()).unwrap()).rev() {
                let down = migrate::down(&db, domain, to).await;
                let name = domain[0].domain;
                assert_eq!(down.unwrap_or_else(|why| panic!("{name} to {to}: {why:?}")), 1);
            }
        }
    }
}
