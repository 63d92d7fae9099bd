//! Every endpoint of the documentation against strangers, and against users who may not.
//!
//! A new endpoint fails here until `access::ENDPOINTS` says what it asks for. If yours does: add
//! its row there, choose the action in `identity::policy`, and nothing is needed here. Whose things
//! are whose is in `ownership`.

use std::collections::BTreeSet;

use crate::common::World;
use axum::http::StatusCode;
use identity::policy::{Proof, Role, Scope};
use outcry_api::Api;
use outcry_api::access::{Access, ENDPOINTS, Endpoint, METHODS, Repeat};
use serde_json::{Value, json};

/// Method and path of every operation in the OpenAPI document.
fn documented() -> BTreeSet<(String, String)> {
    let document: Value = serde_json::from_str(&Api::document().to_json().unwrap()).unwrap();
    let mut operations = BTreeSet::new();
    for (path, item) in document["paths"].as_object().unwrap() {
        for method in item.as_object().unwrap().keys() {
            operations.insert((method.to_uppercase(), path.clone()));
        }
    }
    operations
}

#[test]
fn every_documented_endpoint_has_an_access_rule_and_the_other_way_round() {
    let listed: BTreeSet<_> =
        ENDPOINTS.iter().map(|e| (e.method.to_owned(), e.path.to_owned())).collect();
    assert_eq!(listed.len(), ENDPOINTS.len(), "an endpoint has two rows");
    let documented = documented();
    let missing: Vec<_> = documented.difference(&listed).collect();
    assert!(missing.is_empty(), "say in access::ENDPOINTS who may call {missing:?}");
    let dead: Vec<_> = listed.difference(&documented).collect();
    assert!(dead.is_empty(), "rows of access::ENDPOINTS without an endpoint: {dead:?}");
}

#[test]
fn writes_are_keyed_or_known_to_be_harmless() {
    // What may be repeated without a key, and why is in `Repeat::Harmless`.
    let harmless = [
        "/v1/auth/",
        "/oauth/",
        "/v1/me/password",
        "/v1/me/authenticator/remove",
        "/v1/me/passkeys",
        "/v1/me/phone/confirm",
        "/v1/orders/preview",
    ];
    for endpoint in ENDPOINTS.iter().filter(|endpoint| endpoint.method != "GET") {
        let excepted = harmless.iter().any(|prefix| endpoint.path.starts_with(prefix));
        let is_keyed = endpoint.repeat == Repeat::Keyed;
        assert!(is_keyed || excepted, "{} {} must be keyed", endpoint.method, endpoint.path);
    }
}

#[tokio::test]
async fn a_method_that_means_nothing_is_refused_with_those_that_do() {
    let world = World::new().await;
    for (method, path, allowed) in [
        ("PATCH", "/v1/orders/0192f0c1-2345-7abc-8def-0123456789ab", "GET, HEAD, PUT, DELETE"),
        ("DELETE", "/v1/auth/login", "POST"),
        ("GET", METHODS[0].path, "POST"),
    ] {
        let answer = world.ask(method, path).send().await;
        assert_eq!(answer.headers["allow"], allowed, "{method} {path} {answer:?}");
        let is_rpc = path == METHODS[0].path;
        assert_eq!(answer.status == StatusCode::METHOD_NOT_ALLOWED, !is_rpc, "{answer:?}");
        // 12 is UNIMPLEMENTED.
        assert_eq!(answer.headers.get("grpc-status").is_some_and(|s| s == "12"), is_rpc);
    }
}

fn target(endpoint: &Endpoint) -> String {
    // Ids of nothing: who may not ask must not even learn that.
    endpoint.path.replace("{id}", "0192f0c1-2345-7abc-8def-0123456789ab")
}

pub(crate) fn guarded() -> impl Iterator<Item = (&'static Endpoint, identity::policy::Action)> {
    ENDPOINTS.iter().filter_map(|endpoint| match endpoint.access {
        Access::Needs(action) => Some((endpoint, action)),
        Access::Public => None,
    })
}

#[tokio::test]
async fn strangers_get_nowhere() {
    let world = World::new().await;
    for (endpoint, _) in guarded() {
        for credential in [None, Some("nonsense"), Some("oc_key_nonsense"), Some("a.b.c")] {
            let mut ask = world.ask(endpoint.method, &target(endpoint)).key("k");
            if let Some(credential) = credential {
                ask = ask.bearer(credential);
            }
            let answer = ask.json(&json!({})).send().await;
            let name = format!("{} {}", endpoint.method, endpoint.path);
            assert_eq!(answer.status, StatusCode::UNAUTHORIZED, "{name} {credential:?}");
            assert!(["unauthenticated", "token-invalid"].contains(&answer.code()), "{name}");
        }
        world.advance_s(1);
    }
}

#[tokio::test]
async fn users_without_the_role_are_refused() {
    let world = World::new().await;
    let nobody = world.token("nobody@example.com", &[]).await;
    for (endpoint, action) in guarded() {
        let ask = world.ask(endpoint.method, &target(endpoint)).key("k").bearer(&nobody);
        let answer = ask.json(&json!({})).send().await;
        assert_eq!(answer.status, StatusCode::FORBIDDEN, "{action}: {answer:?}");
        assert_eq!(answer.code(), "forbidden", "{action}");
        world.advance_s(1);
    }
}

#[tokio::test]
async fn what_needs_a_second_factor_is_refused_without_one() {
    let world = World::new().await;
    let roles: Vec<Role> = Role::ALL.to_vec();
    let token = world.token("everything@example.com", &roles).await;
    let mut count = 0;
    for (endpoint, action) in guarded().filter(|(_, a)| a.rule().proof != Proof::Credential) {
        let ask = world.ask(endpoint.method, &target(endpoint)).key("k").bearer(&token);
        let answer = ask.json(&json!({})).send().await;
        assert_eq!(answer.code(), "second-factor-missing", "{action}: {answer:?}");
        count += 1;
    }
    assert!(count > 0, "API keys need one");
}

#[tokio::test]
async fn keys_never_do_what_only_people_may() {
    let world = World::new().await;
    let token = world.token("ada@example.com", Role::ALL).await;
    world.enrol(&token).await;
    let scopes: Vec<&str> = Scope::ALL.iter().map(|scope| scope.as_str()).collect();
    let new = json!({"name": "bot", "scopes": scopes});
    let made = world.post("/v1/api-keys").bearer(&token).key("make").json(&new).send().await;
    assert_eq!(made.status, StatusCode::CREATED, "{made:?}");
    let secret = made.body["secret"].as_str().unwrap();
    for (endpoint, action) in guarded().filter(|(_, action)| action.rule().scope.is_none()) {
        let ask = world.ask(endpoint.method, &target(endpoint)).key("k").bearer(secret);
        let answer = ask.json(&json!({})).send().await;
        assert_eq!(answer.code(), "in-person-only", "{action}: {answer:?}");
    }
}
