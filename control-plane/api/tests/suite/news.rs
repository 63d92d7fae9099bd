//! What happens is told: each topic by the thing itself, once.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::time::Duration;

use crate::common::World;
use crate::money::{Bank, Person, judge, settle};
use crate::venue::Venue;
use axum::http::StatusCode;
use engine::bridge::{Position, Reader};
use engine::core::Side;
use identity::policy::Role;
use kyc::provider::Verdict;
use notify::topic::Topic;
use outcry_api::workers::{tell_some, tell_what_waits, watch_market};
use portfolio::Projection;
use portfolio::projection::catch_up;
use serde_json::json;
use store::Currency;

/// The engine's number of the first account that is opened.
const FIRST: u32 = 1_000_000;

/// Deposits, withdraws, and has a statement written.
async fn move_money(bank: &Bank<'_>, ada: &Person<'_>) {
    let account = ada.account().await;
    let link = ada.bank().await;
    let money = |amount: &str| json!({"bank_link_id": link, "amount": amount});
    for (target, amount) in [("/v1/deposits", "1000.00"), ("/v1/withdrawals", "300.00")] {
        let asked = ada.post(target, &money(amount)).await;
        assert_eq!(asked.status, StatusCode::CREATED, "{asked:?}");
        settle(bank).await;
    }
    let period = json!({"from": "2020-01-01", "before": "2020-12-31"});
    let issued = ada.post(&format!("/v1/accounts/{account}/statements"), &period).await;
    assert_eq!(issued.status, StatusCode::CREATED, "{issued:?}");
}

/// An alert goes off, an order is filled, and one is refused.
async fn trade(world: &World, ada: &Person<'_>) {
    let dir = world.folder.path().join("events");
    let mut venue = Venue::open_for(&dir, [1, FIRST]);
    venue.scribe.flush().unwrap();
    let shown = async |seq: u64| {
        while world.market.view().position().seq != seq {
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
    };
    shown(venue.seq).await;
    let above = json!({"symbol": "OUTC",
        "condition": {"kind": "price_at_or_above", "price": "50.00"}});
    let set = ada.post("/v1/alerts", &above).await;
    assert_eq!(set.status, StatusCode::CREATED, "{set:?}");
    venue.enter(1, 1, Side::Sell, 500_000, 10);
    venue.enter(2, 1, Side::Buy, 500_000, 10);
    venue.enter(2, 1, Side::Buy, 500_050, 10);
    venue.scribe.flush().unwrap();
    let mut reader = Reader::open(&dir, Position::START, None).unwrap();
    let mut projection = Projection::new(Currency::USD);
    catch_up(&world.identity.db, &mut projection, &mut reader).await.unwrap();
    let watcher = tokio::spawn(watch_market(world.identity.clone(), world.market.clone()));
    let alert = set.header("location");
    while ada.get(alert).await.body["fired_price"].is_null() {
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    watcher.abort();
}

#[tokio::test(flavor = "multi_thread")]
async fn every_topic_is_told_by_what_it_is_about() {
    let world = World::with_bank().await;
    let bank = Bank(&world, Mutex::default());
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    ada.hand_in().await;
    judge(&world, Verdict::Clear).await;
    move_money(&bank, &ada).await;
    trade(&world, &ada).await;
    let operator = Person::new(&world, "oz@venue.example", Role::Operator).await;
    world.advance_s(1);
    let news = json!({"title": "Closed on Monday", "body": "It is a holiday."});
    let written = operator.post("/v1/broadcasts", &news).await;
    assert_eq!(written.status, StatusCode::CREATED, "{written:?}");
    while tell_some(&world.identity).await.unwrap() {}
    for _ in 0..2 {
        while tell_what_waits(&world.identity).await.unwrap() {}
        let inbox = ada.get("/v1/notifications?limit=200").await;
        let mut counts = BTreeMap::<String, usize>::new();
        for notice in inbox.body["items"].as_array().unwrap() {
            *counts.entry(notice["topic"].as_str().unwrap().to_owned()).or_default() += 1;
        }
        let once = Topic::ALL.iter().map(|topic| (topic.to_string(), 1)).collect();
        assert_eq!(counts, once, "{inbox:?}");
    }
    // The bus carries what the inbox has.
    let outward = bus::Memory::default();
    while bus::outbox::relay(&world.identity.db, &outward).await.unwrap() > 0 {}
    let heard = bus::Bus::read(&outward, 0, 100).await.unwrap();
    for topic in Topic::ALL {
        let subject = format!("outcry.notice.{topic}");
        assert!(heard.iter().any(|one| one.event.subject == subject), "{subject}: {heard:?}");
    }
}
