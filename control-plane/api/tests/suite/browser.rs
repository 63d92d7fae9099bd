//! What browsers are told, and what other sites' pages cannot make them do.

use crate::common::{ISSUER, PASSWORD, World};
use axum::http::StatusCode;
use identity::policy::Role;
use serde_json::json;

const EMAIL: &str = "ada@example.com";

#[tokio::test]
async fn every_answer_carries_the_rules_of_the_house() {
    let world = World::new().await;
    let asks = [
        ("GET", "/", 200),
        ("GET", "/docs/", 200),
        ("GET", "/oauth/authorize", 200),
        ("GET", "/v1/me", 401),
        ("GET", "/v1/nothing", 404),
        ("PATCH", "/v1/me", 405),
        ("POST", "/v1/auth/login", 415),
        ("POST", "/oauth/token", 400),
        ("GET", "/v1/auth/staff/callback?code=x&state=y", 404),
    ];
    for (method, target, status) in asks {
        let answer = world.ask(method, target).send().await;
        assert_eq!(answer.status, status, "{method} {target}");
        for (name, value) in [
            ("strict-transport-security", "max-age=63072000; includeSubDomains"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("referrer-policy", "no-referrer"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{method} {target}");
        }
        assert!(answer.header("permissions-policy").contains("camera=()"));
        let csp = answer.header("content-security-policy");
        for rule in ["default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'"] {
            assert!(csp.contains(rule), "{method} {target}: {csp}");
        }
        assert!(!csp.contains("unsafe-eval") && !csp.contains("script-src 'unsafe"), "{csp}");
        assert_eq!(answer.header("access-control-allow-origin"), "", "no other site reads this");
    }
}

#[tokio::test]
async fn a_cookie_does_nothing_for_another_sites_page() {
    let world = World::new().await;
    world.user(EMAIL, &[Role::Investor]).await;
    let body = json!({"email": EMAIL, "password": PASSWORD, "cookie": true});
    let login = world.post("/v1/auth/login").json(&body).send().await;
    let cookie = login.header("set-cookie").split(';').next().unwrap().to_owned();
    let csrf = login.body["csrf_token"].as_str().unwrap();
    let post = || {
        let ask = world.post("/v1/watchlists").header("cookie", &cookie).key(&world.unique());
        ask.json(&json!({"name": "tech", "symbols": []}))
    };
    assert_eq!(post().send().await.code(), "csrf-token-missing");
    let with = || post().header("outcry-csrf", csrf);
    for (name, value) in [
        ("origin", "https://evil.example"),
        ("origin", "null"),
        ("origin", "https://venue.example.evil.example"),
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
    ] {
        let foreign = with().header(name, value).send().await;
        assert_eq!(foreign.code(), "csrf-token-missing", "{name}: {value}");
    }
    let own = with().header("origin", ISSUER).header("sec-fetch-site", "same-origin");
    assert_eq!(own.send().await.status, StatusCode::CREATED);
    let socket = world.get("/v1/market/socket?symbols=OUTC").header("cookie", &cookie);
    let socket = socket.header("upgrade", "websocket").header("origin", "https://evil.example");
    assert_eq!(socket.send().await.code(), "csrf-token-missing", "sockets know no preflight");
    let question = "/v1/oauth/authorize?client_id=x&redirect_uri=x";
    let question = world.get(question).header("cookie", &cookie).send().await;
    assert_eq!(question.code(), "unprocessable");
    // A form of another site cannot speak JSON.
    let form = world.post("/v1/auth/login").text("text/plain", &body.to_string());
    assert_eq!(form.send().await.code(), "unsupported-media-type");
}
