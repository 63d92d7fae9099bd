//! Who looks into somebody's case: compliance alone, with a fresh second factor, and on the record.

use crate::common::World;
use crate::money::{Person, judge};
use axum::http::StatusCode;
use identity::policy::Role;
use kyc::provider::Verdict;
use serde_json::{Value, json};

const DETAILS: &str = "kyc.review";

/// The case that somebody has, as a path, and its document.
async fn case_of(person: &Person<'_>) -> (String, String) {
    let case = person.get("/v1/kyc").await;
    let id = case.body["id"].as_str().unwrap_or_else(|| panic!("{case:?}"));
    let document = case.body["documents"][0]["id"].as_str().unwrap();
    (format!("/v1/kyc/cases/{id}"), document.to_owned())
}

#[tokio::test]
async fn who_decides_a_case_sees_what_was_handed_in_and_it_is_recorded() {
    let world = World::new().await;
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    ada.hand_in().await;
    judge(&world, Verdict::Hit("Lovelace, A., of a list".to_owned())).await;
    let staff = Person::new(&world, "kyc@venue.example", Role::Compliance).await;
    let (case, document) = case_of(&ada).await;
    let seen = staff.get(&format!("{case}/details")).await;
    assert_eq!(seen.status, StatusCode::OK, "{seen:?}");
    let person = &seen.body["person"];
    let told = (&person["family_name"], &person["born"], &person["tax_id"]);
    assert_eq!(told, (&json!("Lovelace"), &json!("1990-12-10"), &json!("AB123456C")));
    let answers = &seen.body["answers"];
    assert_eq!(
        (&answers["income"], &answers["expected_deposits"]),
        (&json!("below100"), &json!(20))
    );
    assert_eq!(seen.body["case"]["state"], "review");
    assert_eq!(seen.body["provider_reference"], "judged");
    let steps = seen.body["steps"].as_array().unwrap();
    let states: Vec<_> = steps.iter().map(|step| step["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["open", "submitted", "checking", "review"]);
    let (first, last) = (&steps[0], &steps[3]);
    assert!(first["actor"].as_str().unwrap().starts_with("user:"), "{first}");
    assert_eq!(last["note"], "a hit: Lovelace, A., of a list");

    let target = format!("{case}/documents/{document}");
    let file = staff.get(&target).await;
    assert_eq!((file.status, file.text.as_str()), (StatusCode::OK, "%PDF-1.7\npassport\n"));
    assert_eq!(file.header("content-type"), "application/pdf");
    let named = format!("attachment; filename=\"passport-{document}.pdf\"");
    assert_eq!(file.header("content-disposition"), named);
    assert_eq!(file.header("x-content-type-options"), "nosniff");
    assert_eq!(file.header("cache-control"), "no-store");
    let strange = format!("{case}/documents/0192f0c1-2345-7abc-8def-0123456789ab");
    assert_eq!(staff.get(&strange).await.code(), "not-found");

    // Each of these is in the log, though nothing was written; what others may see is not.
    staff.get(&case).await;
    let records = world.audited(DETAILS).await;
    let mut read: Vec<_> =
        records.iter().map(|record| (record.object.as_str(), record.outcome)).collect();
    let done = audit::Outcome::Done;
    let details = format!("{case}/details");
    let failed = audit::Outcome::Failed;
    let mut expected = [(details.as_str(), done), (&target, done), (&strange, failed)];
    // All of it happened in the same moment.
    read.sort_by_key(|(object, _)| *object);
    expected.sort_by_key(|(object, _)| *object);
    assert_eq!(read, expected);
    assert!(records.iter().all(|record| record.actor.starts_with("user:")), "{records:?}");
    assert!(!format!("{records:?}").contains("Lovelace"), "what was seen is not in it");
    assert_eq!(world.audited("kyc.read").await.len(), 0);
}

#[tokio::test]
async fn nobody_else_sees_what_was_handed_in() {
    let world = World::new().await;
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    ada.hand_in().await;
    judge(&world, Verdict::Hit("a list".to_owned())).await;
    let (case, document) = case_of(&ada).await;
    let targets = [format!("{case}/details"), format!("{case}/documents/{document}")];
    let others = Role::ALL.iter().filter(|role| **role != Role::Compliance);
    let mut denied = 0;
    for role in others {
        let other = Person::new(&world, &format!("{role}@example.com"), *role).await;
        for target in &targets {
            assert_eq!(other.get(target).await.code(), "forbidden", "{role} {target}");
            assert_eq!(ada.get(target).await.code(), "forbidden", "not even who it is about");
            denied += 2;
        }
        world.advance_s(1);
    }
    let records = world.audited(DETAILS).await;
    let refused = records.iter().filter(|record| record.outcome == audit::Outcome::Denied);
    assert_eq!((refused.count(), records.len()), (denied, denied));

    // Who decides cases has one too, which is for others to look into.
    let roles = [Role::Investor, Role::Compliance];
    let token = world.token("both@venue.example", &roles).await;
    world.enrol(&token).await;
    let both = Person { world: &world, token };
    both.hand_in().await;
    let (own, passport) = case_of(&both).await;
    assert_eq!(both.get(&format!("{own}/details")).await.code(), "same-eyes");
    assert_eq!(both.get(&format!("{own}/documents/{passport}")).await.code(), "same-eyes");
    assert_eq!(both.get(&targets[0]).await.status, StatusCode::OK);
    let mixed = format!("{case}/documents/{passport}");
    assert_eq!(both.get(&mixed).await.code(), "not-found", "a document is of its case");
    world.advance_s(301);
    for target in &targets {
        assert_eq!(both.get(target).await.code(), "step-up-needed");
    }
}

#[tokio::test]
async fn cases_are_found_by_state_page_by_page() {
    let world = World::new().await;
    let mut cases = Vec::new();
    for email in ["ada@example.com", "bea@example.com", "cyd@example.com"] {
        let person = Person::new(&world, email, Role::Investor).await;
        person.hand_in().await;
        world.advance_s(1);
        judge(&world, Verdict::Hit("a list".to_owned())).await;
        cases.push(person.get("/v1/kyc").await.body["id"].clone());
    }
    let staff = Person::new(&world, "kyc@venue.example", Role::Compliance).await;
    let ids = |page: &Value| -> Vec<Value> {
        page["items"].as_array().unwrap().iter().map(|case| case["id"].clone()).collect()
    };
    let first = staff.get("/v1/kyc/cases?limit=2").await.body;
    assert_eq!(ids(&first), cases[..2], "those that wait longest first");
    let next = first["next_cursor"].as_str().unwrap();
    let second = staff.get(&format!("/v1/kyc/cases?state=review&limit=2&cursor={next}")).await.body;
    assert_eq!((ids(&second), &second["next_cursor"]), (cases[2..].to_vec(), &Value::Null));
    let target = format!("/v1/kyc/cases/{}/decision", cases[1].as_str().unwrap());
    let decision = json!({"decision": "approve", "reason": "somebody else of that name"});
    assert_eq!(staff.post(&target, &decision).await.body["state"], "approved");
    let of =
        async |state: &str| ids(&staff.get(&format!("/v1/kyc/cases?state={state}")).await.body);
    assert_eq!(of("approved").await, cases[1..2]);
    assert_eq!(of("review").await, [cases[0].clone(), cases[2].clone()]);
    assert_eq!(of("open").await, [Value::Null; 0]);
    for wrong in ["state=lost", "limit=201", "cursor=%21"] {
        let answer = staff.get(&format!("/v1/kyc/cases?{wrong}")).await;
        assert_eq!(answer.code(), "malformed-request", "{wrong}");
    }
}
