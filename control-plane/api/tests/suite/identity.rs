//! The walk of somebody new through the API: registration to API keys, and what goes wrong.

use crate::common::{ISSUER, PASSWORD, World};
use axum::http::StatusCode;
use identity::limits::Rate;
use identity::policy::Role;
use outcry_api::Rates;
use serde_json::{Value, json};

const EMAIL: &str = "ada@example.com";

fn registration() -> Value {
    json!({"email": EMAIL, "password": PASSWORD, "given_name": "Ada",
        "family_name": "Lovelace", "country": "GB"})
}

#[tokio::test]
async fn from_registration_to_an_api_key() {
    let world = World::new().await;
    let register = world.post("/v1/auth/register").key("r1").json(&registration());
    let answer = register.send().await;
    assert_eq!(answer.status, StatusCode::ACCEPTED, "{answer:?}");
    assert_eq!(world.log_in(EMAIL, None).await.code(), "email-unverified");
    let mails = world.mails().await;
    let token = mails[0].split("Token: ").nth(1).unwrap().split_whitespace().next().unwrap();
    let verify =
        async || world.post("/v1/auth/verify-email").json(&json!({"token": token})).send().await;
    assert_eq!(verify().await.status, StatusCode::NO_CONTENT);
    assert_eq!(verify().await.code(), "token-invalid");
    let login = world.log_in(EMAIL, None).await;
    let access = login.body["access_token"].as_str().unwrap();
    let me = world.get("/v1/me").bearer(access).send().await;
    assert_eq!(me.body["email"], EMAIL);
    assert_eq!(me.body["roles"], json!(["investor"]));
    let secret = world.enrol(access).await;
    let new = json!({"name": "bot", "scopes": ["order:read", "order:write"],
        "networks": ["192.0.2.0/24"]});
    let made = world.post("/v1/api-keys").bearer(access).key("k1").json(&new).send().await;
    assert_eq!(made.status, StatusCode::CREATED, "{made:?}");
    let again = world.post("/v1/api-keys").bearer(access).key("k1").json(&new).send().await;
    assert_eq!(again.body, made.body, "the same answer, secret included");
    assert_eq!(again.header("idempotency-replayed"), "true");
    let list = world.get("/v1/api-keys").bearer(access).send().await;
    assert_eq!(list.body["items"].as_array().unwrap().len(), 1, "made once");
    world.advance_s(301);
    let new = world.post("/v1/api-keys").bearer(access).key("k2").json(&new).send().await;
    assert_eq!(new.code(), "step-up-needed");
    let step_up = world.post("/v1/auth/step-up").bearer(access);
    let done = step_up.json(&json!({"code": world.code(&secret)})).send().await;
    assert_eq!(done.status, StatusCode::NO_CONTENT);
    assert_eq!(world.post("/v1/auth/logout").bearer(access).send().await.status, 204);
    assert_eq!(world.get("/v1/me").bearer(access).send().await.code(), "unauthenticated");
}

#[tokio::test]
async fn a_key_stands_for_one_request() {
    let world = World::new().await;
    let register = |body: &Value| world.post("/v1/auth/register").key("r1").json(body);
    assert_eq!(register(&registration()).send().await.status, StatusCode::ACCEPTED);
    let mut other = registration();
    other["given_name"] = json!("Eve");
    assert_eq!(register(&other).send().await.code(), "idempotency-key-reused");
    let without = world.post("/v1/auth/register").json(&registration()).send().await;
    assert_eq!(without.code(), "idempotency-key-missing");
    assert_eq!(world.mails().await.len(), 1);
}

#[tokio::test]
async fn parsing_is_strict() {
    let world = World::new().await;
    let post = || world.post("/v1/auth/login");
    let mut unknown = json!({"email": EMAIL, "password": PASSWORD});
    unknown["remember_me"] = json!(true);
    assert_eq!(post().json(&unknown).send().await.code(), "malformed-request");
    assert_eq!(post().text("application/json", "{").send().await.code(), "malformed-request");
    assert_eq!(post().text("application/json", "{} x").send().await.code(), "malformed-request");
    assert_eq!(post().text("text/plain", "{}").send().await.code(), "unsupported-media-type");
    let huge = "x".repeat(300 * 1024);
    assert_eq!(post().text("application/json", &huge).send().await.code(), "body-too-large");
    let token = world.token(EMAIL, &[Role::Investor]).await;
    for query in ["?limit=0", "?limit=201", "?limit=x", "?page=2", "?cursor=%21"] {
        let answer = world.get(&format!("/v1/sessions{query}")).bearer(&token).send().await;
        assert_eq!(answer.code(), "malformed-request", "{query}");
    }
    let answer = world.get("/v1/api-keys/not-an-id").bearer(&token).send().await;
    assert_eq!(answer.code(), "not-found");
    assert_eq!(world.get("/v1/nothing").send().await.code(), "not-found");
    let answer = world.ask("PATCH", "/v1/me").bearer(&token).send().await;
    assert_eq!(answer.code(), "method-not-allowed");
}

#[tokio::test]
async fn a_profile_changes_only_as_it_was_read() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let me = world.get("/v1/me").bearer(&token).send().await;
    let etag = me.header("etag").to_owned();
    let known = world.get("/v1/me").bearer(&token).header("if-none-match", &etag).send().await;
    assert_eq!((known.status, known.text.as_str()), (StatusCode::NOT_MODIFIED, ""));
    let mut profile = me.body["profile"].clone();
    profile["locale"] = json!("en-GB");
    let put = |key: &str, etag: Option<&str>| {
        let ask = world.ask("PUT", "/v1/me/profile").bearer(&token).key(key).json(&profile);
        match etag {
            Some(etag) => ask.header("if-match", etag),
            None => ask,
        }
    };
    assert_eq!(put("1", None).send().await.code(), "if-match-missing");
    let changed = put("2", Some(&etag)).send().await;
    assert_eq!(changed.body["profile"]["locale"], "en-GB", "{changed:?}");
    assert_ne!(changed.header("etag"), etag);
    assert_eq!(put("3", Some(&etag)).send().await.code(), "version-changed");
}

/// What somebody has is shown with who they are, so it counts as a change of them.
#[tokio::test]
async fn an_authenticator_that_comes_or_goes_is_a_new_version() {
    let world = World::new().await;
    let id = world.user(EMAIL, &[Role::Investor]).await;
    let login = world.log_in(EMAIL, None).await;
    let token = login.body["access_token"].as_str().unwrap();
    let staff = world.token("staff@venue.example", &[Role::Compliance]).await;
    let read = async |known: &str| {
        let of_staff = world.get(&format!("/v1/users/{id}")).bearer(&staff);
        let of_staff = of_staff.header("if-none-match", known).send().await;
        let own = world.get("/v1/me").bearer(token).header("if-none-match", known).send().await;
        assert_eq!((own.status, &own.body), (of_staff.status, &of_staff.body));
        own
    };
    let before = read("none").await;
    assert_eq!(before.body["has_authenticator"], false, "{before:?}");
    assert_eq!(read(before.header("etag")).await.status, StatusCode::NOT_MODIFIED);
    let secret = world.enrol(token).await;
    let with = read(before.header("etag")).await;
    assert_eq!((with.status, &with.body["has_authenticator"]), (StatusCode::OK, &json!(true)));
    assert_eq!(read(with.header("etag")).await.status, StatusCode::NOT_MODIFIED);
    world.advance_s(30);
    let body = json!({"code": world.code(&secret)});
    let removed = world.post("/v1/me/authenticator/remove").bearer(token).json(&body).send().await;
    assert_eq!(removed.status, StatusCode::NO_CONTENT, "{removed:?}");
    let without = read(with.header("etag")).await;
    let seen = (without.status, &without.body["has_authenticator"]);
    assert_eq!(seen, (StatusCode::OK, &json!(false)));
}

#[tokio::test]
async fn a_cookie_writes_only_for_the_venues_own_pages() {
    let world = World::new().await;
    world.user(EMAIL, &[Role::Investor]).await;
    let body = json!({"email": EMAIL, "password": PASSWORD, "cookie": true});
    let login = world.post("/v1/auth/login").json(&body).send().await;
    let cookie = login.header("set-cookie").to_owned();
    for part in ["__Host-outcry=", "Secure", "HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(cookie.contains(part), "{cookie}");
    }
    let cookie = cookie.split(';').next().unwrap();
    let csrf = login.body["csrf_token"].as_str().unwrap();
    let read = world.get("/v1/me").header("cookie", cookie).send().await;
    assert_eq!(read.status, StatusCode::OK);
    let post = || world.post("/v1/auth/logout").header("cookie", cookie);
    assert_eq!(post().send().await.code(), "csrf-token-missing");
    assert_eq!(post().header("outcry-csrf", "guess").send().await.code(), "csrf-token-missing");
    let foreign = post().header("outcry-csrf", csrf).header("origin", "https://evil.example");
    assert_eq!(foreign.send().await.code(), "csrf-token-missing");
    let two = world.get("/v1/me").header("cookie", cookie).bearer("x").send().await;
    assert_eq!(two.code(), "ambiguous-credentials");
    let own = post().header("outcry-csrf", csrf).header("origin", ISSUER).send().await;
    assert_eq!(own.status, StatusCode::NO_CONTENT);
    assert!(own.header("set-cookie").contains("Max-Age=0"));
    let after = world.get("/v1/me").header("cookie", cookie).send().await;
    assert_eq!(after.code(), "unauthenticated");
}

#[tokio::test]
async fn strangers_are_slowed_down_and_accounts_locked() {
    let world = World::new().await;
    world.user(EMAIL, &[Role::Investor]).await;
    let guess = async |address: &str| {
        let body = json!({"email": EMAIL, "password": "wrong wrong wrong"});
        world.post("/v1/auth/login").json(&body).from(address).send().await
    };
    for _ in 0..5 {
        assert_eq!(guess("192.0.2.1").await.code(), "wrong-credentials");
    }
    let locked = guess("192.0.2.2").await;
    assert_eq!(locked.code(), "account-locked");
    assert_eq!(locked.header("retry-after"), "61");
    for _ in 0..14 {
        guess("192.0.2.1").await;
    }
    let limited = guess("192.0.2.1").await;
    let seen = (limited.code().to_owned(), guess("192.0.2.1").await.code().to_owned());
    assert!(seen.1 == "rate-limited", "{seen:?}");
    assert_eq!(guess("192.0.2.3").await.code(), "account-locked", "others are let through");
}

#[tokio::test]
async fn each_key_has_a_rate_of_its_own() {
    let by_key = Rate { per_second: 1, burst: 3 };
    let world = World::with_rates(Rates { by_key, ..Rates::default() }).await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    world.enrol(&token).await;
    let mut keys = Vec::new();
    for name in ["one", "two"] {
        let new = json!({"name": name, "scopes": ["account:read"]});
        let made = world.post("/v1/api-keys").bearer(&token).key(name).json(&new).send().await;
        keys.push(made.body["secret"].as_str().unwrap().to_owned());
    }
    let ask = async |credential: &str| world.get("/v1/accounts").bearer(credential).send().await;
    for _ in 0..3 {
        assert_eq!(ask(&keys[0]).await.status, StatusCode::OK);
    }
    let limited = ask(&keys[0]).await;
    assert_eq!((limited.code(), limited.header("retry-after")), ("rate-limited", "2"));
    assert_eq!(ask(&keys[1]).await.status, StatusCode::OK, "another key of the same user");
    assert_eq!(ask(&token).await.status, StatusCode::OK, "the user in person");
    world.advance_s(1);
    assert_eq!(ask(&keys[0]).await.status, StatusCode::OK);
}

#[tokio::test]
async fn refresh_tokens_work_once() {
    let world = World::new().await;
    world.user(EMAIL, &[Role::Investor]).await;
    let login = world.log_in(EMAIL, None).await;
    let refresh = async |token: &Value| {
        world.post("/v1/auth/refresh").json(&json!({"refresh_token": token})).send().await
    };
    let second = refresh(&login.body["refresh_token"]).await;
    assert_eq!(second.status, StatusCode::OK);
    assert_eq!(second.header("etag"), "", "tokens are no resource");
    assert_eq!(refresh(&login.body["refresh_token"]).await.code(), "token-reused");
    assert_eq!(refresh(&second.body["refresh_token"]).await.code(), "token-invalid");
}

#[tokio::test]
async fn pages_documents_and_headers_are_served() {
    let world = World::new().await;
    let pages = ["/", "/docs/", "/docs/swagger-ui.css", "/problems", "/openapi.json"];
    for page in pages {
        let answer = world.get(page).send().await;
        assert_eq!(answer.status, StatusCode::OK, "{page}");
        assert!(answer.header("strict-transport-security").starts_with("max-age="), "{page}");
        assert_eq!(answer.header("x-content-type-options"), "nosniff");
        assert!(answer.header("content-security-policy").contains("default-src 'none'"), "{page}");
        assert!(!answer.text.contains("http://") || page.starts_with("/docs/"), "{page}");
    }
    assert_eq!(world.get("/healthz").send().await.status, StatusCode::NO_CONTENT);
    let ready = world.get("/readyz").send().await;
    assert_eq!(ready.status, StatusCode::SERVICE_UNAVAILABLE, "no engine has been started");
    assert_eq!(ready.body["checks"][0]["ready"], true);
    assert!(ready.body["checks"][1]["reason"].as_str().unwrap().contains("no events yet"));
    let keys = world.get("/.well-known/jwks.json").send().await;
    assert_eq!(keys.body["keys"][0]["crv"], "Ed25519");
    let problem = world.get("/v1/me").send().await;
    assert_eq!(problem.header("content-type"), "application/problem+json");
    assert_eq!(problem.body["type"], "/problems#unauthenticated");
    assert!(problem.header("www-authenticate").starts_with("Bearer"));
    let document = world.get("/openapi.json").send().await;
    assert_eq!(document.body["openapi"], "3.1.0");
}
