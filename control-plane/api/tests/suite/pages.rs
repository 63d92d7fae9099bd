//! Lists that are longer than a page.

use std::sync::Mutex;

use crate::common::World;
use crate::money::{Bank, Person, judge, settle};
use axum::http::StatusCode;
use identity::policy::Role;
use kyc::provider::Verdict;
use portfolio::actions::ActionId;
use serde_json::{Value, json};
use store::{StoreError, transact, values};

/// All of a list, one thing a page.
async fn one_by_one(person: &Person<'_>, list: &str, field: &str) -> Vec<Value> {
    let (mut found, mut cursor) = (Vec::new(), String::new());
    loop {
        let page = person.get(&format!("{list}?limit=1{cursor}")).await;
        assert_eq!(page.status, StatusCode::OK, "{page:?}");
        let items = page.body["items"].as_array().unwrap();
        found.extend(items.iter().map(|item| item[field].clone()));
        assert!(items.len() <= 1 && found.len() <= 10, "{page:?}");
        match page.body["next_cursor"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => return found,
        }
    }
}

async fn all_at_once(person: &Person<'_>, list: &str, field: &str) -> Vec<Value> {
    let page = person.get(list).await;
    assert_eq!(page.body["next_cursor"], Value::Null, "{page:?}");
    page.body["items"].as_array().unwrap().iter().map(|item| item[field].clone()).collect()
}

#[tokio::test]
async fn withdrawals_that_wait_are_all_found() {
    let world = World::with_bank().await;
    let bank = Bank(&world, Mutex::default());
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    ada.account().await;
    let link = ada.bank().await;
    ada.hand_in().await;
    judge(&world, Verdict::Clear).await;
    let money = |amount: &str| json!({"bank_link_id": link, "amount": amount});
    ada.post("/v1/deposits", &money("190000.00")).await;
    settle(&bank).await;
    let staff = Person::new(&world, "one@venue.example", Role::Finance).await;
    let mut waiting = Vec::new();
    // Two of them at the same moment.
    for (amount, seconds) in [("50000.00", 0), ("60000.00", 1), ("70000.00", 1)] {
        let asked = ada.post("/v1/withdrawals", &money(amount)).await;
        assert_eq!(asked.body["state"], "waiting", "{asked:?}");
        waiting.push(asked.body["id"].clone());
        world.advance_s(seconds);
    }
    let list = "/v1/transfers/waiting";
    let all = all_at_once(&staff, list, "id").await;
    assert_eq!(one_by_one(&staff, list, "id").await, all, "oldest first, each once");
    assert_eq!(all[2], waiting[2]);
    assert!(all.contains(&waiting[0]) && all.contains(&waiting[1]), "{all:?}");
}

#[tokio::test]
async fn statements_are_all_found() {
    let world = World::with_bank().await;
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    let list = format!("/v1/accounts/{}/statements", ada.account().await);
    let mut expected = Vec::new();
    // The latest end first; of those that end alike, what began first.
    for (from, before) in
        [("2020-01-01", "2020-12-31"), ("2020-06-01", "2020-12-31"), ("2019-01-01", "2019-12-31")]
    {
        let issued = ada.post(&list, &json!({"from": from, "before": before})).await;
        expected.push(issued.body["id"].clone());
    }
    assert_eq!(all_at_once(&ada, &list, "id").await, expected);
    assert_eq!(one_by_one(&ada, &list, "id").await, expected);
    let foreign = ada.get(&format!("{list}?cursor=bm9uc2Vuc2U")).await;
    assert_eq!(foreign.code(), "malformed-request");
}

#[tokio::test]
async fn what_issuers_did_is_all_found_and_busts_are_none_of_it() {
    let world = World::new().await;
    let done: Result<(), StoreError> = transact!(world.identity.db, |tx| {
        for (number, kind) in [(1, "dividend"), (2, "bust"), (3, "dividend"), (4, "dividend")] {
            let sql = "insert into portfolio_actions values
                       ($1, $2, $3, 'OUTC', '', 0, 0, 100, 0, 1, 0, 0, 'ten cents', 0, 0)";
            tx.execute(sql, values![number, ActionId::new(&*world.clock), kind]).await?;
        }
        tx.execute("update portfolio_head set actions = 4", []).await.map(drop)
    });
    done.unwrap();
    let staff = Person::new(&world, "one@venue.example", Role::Operator).await;
    let list = "/v1/corporate-actions";
    let expected = [json!(4), json!(3), json!(1)];
    assert_eq!(all_at_once(&staff, list, "number").await, expected);
    assert_eq!(one_by_one(&staff, list, "number").await, expected);
}
