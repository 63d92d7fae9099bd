//! Staff through an identity provider of the test's own, and providers that lie.

use std::collections::BTreeMap;
use std::io::{Read as _, Write as _};
use std::net::TcpListener;
use std::sync::{Arc, Mutex};

use crate::common::{Answer, World};
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD as B64};
use identity::oidc::Provider;
use identity::policy::Role;
use identity::secret::Secret;
use outbound::{Client, Reach};
use outcry_api::{Api, Rates};
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_FIXED_SIGNING, EcdsaKeyPair, KeyPair as _};
use serde_json::{Value, json};

const CLIENT: &str = "outcry desk";
const SECRET: &str = "s3c:ret";
const REDIRECT: &str = "https://venue.example/v1/auth/staff/callback";

/// What the provider will say next, and what it was asked.
#[derive(Default)]
struct Script {
    claims: Value,
    header: Value,
    forged: bool,
    challenge: String,
    issuer: Option<String>,
}

/// A provider on a thread of its own, for as many requests as it gets.
struct Idp {
    issuer: String,
    script: Arc<Mutex<Script>>,
}

fn parameter(text: &str, name: &str) -> String {
    let query = text.split_once('?').map_or(text, |(_, query)| query);
    let found = query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='));
    let mut bytes = Vec::new();
    let mut rest = found.unwrap_or_default().bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let hex: String = rest.by_ref().take(2).map(char::from).collect();
            bytes.push(u8::from_str_radix(&hex, 16).unwrap());
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).unwrap()
}

fn pair() -> EcdsaKeyPair {
    let (algorithm, random) = (&ECDSA_P256_SHA256_FIXED_SIGNING, SystemRandom::new());
    let document = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
    EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &random).unwrap()
}

impl Idp {
    fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let issuer = format!("http://{}", listener.local_addr().unwrap());
        let script = Arc::new(Mutex::new(Script::default()));
        let (own, keys, forger) = (issuer.clone(), pair(), pair());
        let shared = script.clone();
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let mut stream = stream.unwrap();
                let request = read_request(&mut stream);
                let script = shared.lock().unwrap();
                let signer = if script.forged { &forger } else { &keys };
                let (status, body) = answer(&request, &own, &script, &keys, signer);
                let text = body.to_string();
                let head = format!("HTTP/1.1 {status} x\r\ncontent-length: {}\r\n\r\n", text.len());
                let _ = stream.write_all((head + &text).as_bytes());
            }
        });
        Self { issuer, script }
    }

    fn says(&self, change: impl FnOnce(&mut Script)) {
        change(&mut self.script.lock().unwrap());
    }
}

fn read_request(stream: &mut std::net::TcpStream) -> String {
    let (mut text, mut buffer) = (String::new(), [0; 8192]);
    loop {
        let count = stream.read(&mut buffer).unwrap();
        text.push_str(std::str::from_utf8(&buffer[..count]).unwrap());
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            continue;
        };
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        if count == 0 || body.len() >= length.map_or(0, |length| length.parse().unwrap()) {
            return text;
        }
    }
}

fn answer(
    request: &str,
    own: &str,
    script: &Script,
    keys: &EcdsaKeyPair,
    signer: &EcdsaKeyPair,
) -> (u16, Value) {
    let point = keys.public_key().as_ref();
    match request.split_whitespace().nth(1).unwrap() {
        "/.well-known/openid-configuration" => {
            let issuer = script.issuer.clone().unwrap_or_else(|| own.to_owned());
            (
                200,
                json!({"issuer": issuer, "authorization_endpoint": format!("{own}/authorize"),
                "token_endpoint": format!("{own}/token"), "jwks_uri": format!("{own}/keys")}),
            )
        }
        "/keys" => (
            200,
            json!({"keys": [{"kty": "EC", "crv": "P-256", "kid": "k1", "use": "sig",
            "x": B64.encode(&point[1..33]), "y": B64.encode(&point[33..])}]}),
        ),
        "/token" => {
            let basic = format!("Basic {}", STANDARD.encode("outcry%20desk:s3c%3Aret"));
            let body = request.split("\r\n\r\n").nth(1).unwrap();
            let verifier = parameter(body, "code_verifier");
            let proved = request.contains(&format!("authorization: {basic}\r\n"))
                && B64.encode(digest(&SHA256, verifier.as_bytes())) == script.challenge
                && parameter(body, "redirect_uri") == REDIRECT
                && parameter(body, "code") == "the code";
            if !proved {
                return (400, json!({"error": "invalid_grant"}));
            }
            let part = |value: &Value| B64.encode(value.to_string());
            let signed = format!("{}.{}", part(&script.header), part(&script.claims));
            let signature = signer.sign(&SystemRandom::new(), signed.as_bytes()).unwrap();
            (200, json!({"id_token": format!("{signed}.{}", B64.encode(signature))}))
        }
        _ => (404, json!({})),
    }
}

/// A world whose staff comes in through `idp`.
async fn world(idp: &Idp) -> World {
    let mut world = World::new().await;
    let roles = BTreeMap::from([
        ("desk".to_owned(), [Role::Operator].into()),
        ("audit".to_owned(), [Role::Auditor].into()),
    ]);
    let provider = Provider {
        issuer: idp.issuer.clone(),
        client_id: CLIENT.to_owned(),
        client_secret: Secret::new(SECRET),
        groups_claim: "groups".to_owned(),
        roles,
        http: Client::new(Reach::Anywhere, None).unwrap(),
    };
    let api = Api::new(world.identity.clone(), Rates::default()).with_staff_login(provider);
    world.front = api.front();
    world
}

fn cookie<'a>(answer: &'a Answer, name: &str) -> &'a str {
    let mut all = answer.headers.get_all("set-cookie").iter().map(|value| value.to_str().unwrap());
    all.find(|text| text.starts_with(name)).unwrap().split(';').next().unwrap()
}

/// Begins a login and lets the provider say `change` of its usual claims; what comes back.
async fn log_in(world: &World, idp: &Idp, change: impl FnOnce(&mut Script)) -> Answer {
    let begun = world.post("/v1/auth/staff/login").send().await;
    assert_eq!(begun.status, StatusCode::OK, "{begun:?}");
    let url = begun.body["authorization_url"].as_str().unwrap();
    assert!(url.starts_with(&format!("{}/authorize?response_type=code", idp.issuer)), "{url}");
    assert_eq!(parameter(url, "client_id"), CLIENT);
    assert_eq!(parameter(url, "redirect_uri"), REDIRECT);
    let now_s = store::Clock::now(&*world.clock).ns() / 1_000_000_000;
    idp.says(|script| {
        script.issuer = None;
        script.forged = false;
        script.challenge = parameter(url, "code_challenge");
        script.header = json!({"alg": "ES256", "kid": "k1", "typ": "JWT"});
        script.claims = json!({"iss": idp.issuer, "sub": "ada-1", "aud": CLIENT,
            "nonce": parameter(url, "nonce"), "iat": now_s, "exp": now_s + 300,
            "email": "Ada@venue.example", "email_verified": true, "given_name": "Ada",
            "family_name": "Lovelace", "groups": ["desk", "chess"], "amr": ["pwd", "mfa"]});
        change(script);
    });
    let state = parameter(url, "state");
    come_back(world, &state, cookie(&begun, "__Host-outcry-login"), "").await
}

async fn come_back(world: &World, state: &str, cookie: &str, more: &str) -> Answer {
    let target = format!("/v1/auth/staff/callback?code=the%20code&state={state}{more}");
    world.get(&target).header("cookie", cookie).send().await
}

#[tokio::test]
async fn groups_make_roles_and_losing_them_unmakes_them() {
    let idp = Idp::start();
    let world = world(&idp).await;
    let back = log_in(&world, &idp, |_| ()).await;
    assert_eq!((back.status, back.header("location")), (StatusCode::SEE_OTHER, "/"), "{back:?}");
    let session = cookie(&back, "__Host-outcry=");
    let me = world.get("/v1/me").header("cookie", session).send().await;
    assert_eq!(
        (&me.body["email"], &me.body["roles"]),
        (&json!("ada@venue.example"), &json!(["operator"]))
    );
    let list = world.get("/v1/sessions").header("cookie", session).send().await;
    assert!(list.body["items"][0]["second_factor"].is_string(), "mfa at the provider counts");
    world.advance_s(1);
    let again = log_in(&world, &idp, |script| {
        script.claims["groups"] = json!(["audit"]);
        script.claims["amr"] = json!(["pwd"]);
        script.claims["email"] = json!("countess@venue.example");
    });
    let session = cookie(&again.await, "__Host-outcry=").to_owned();
    let after = world.get("/v1/me").header("cookie", &session).send().await;
    assert_eq!(after.body["roles"], json!(["auditor"]));
    assert_eq!(after.body["id"], me.body["id"], "who it is says the subject, not the address");
    let list = world.get("/v1/sessions").header("cookie", &session).send().await;
    assert!(list.body["items"][0]["second_factor"].is_null());
    // Nobody gets in past the provider.
    let password = world.log_in("ada@venue.example", None).await;
    assert_eq!(password.code(), "wrong-credentials");
    let body = json!({"email": "ada@venue.example"});
    world.post("/v1/auth/forgot-password").json(&body).send().await;
    let waiting = world.identity.db.read().await.unwrap();
    let mut waiting = waiting;
    let count = waiting.one("select count(*) from mail_outbox", []).await.unwrap();
    assert_eq!(count.get::<u64>(0).unwrap(), 0, "no password by mail");
}

#[tokio::test]
async fn who_leaves_every_group_is_put_out() {
    let idp = Idp::start();
    let world = world(&idp).await;
    let first = log_in(&world, &idp, |_| ()).await;
    let session = cookie(&first, "__Host-outcry=").to_owned();
    let me = world.get("/v1/me").header("cookie", &session).send().await;
    let (_, secret) = session.split_once('=').unwrap();
    let new = json!({"name": "desk", "scopes": ["venue:read"]});
    let csrf = identity::sessions::csrf_token(&Secret::new(secret));
    let ask = world.post("/v1/api-keys").header("cookie", &session).header("outcry-csrf", &csrf);
    let made = ask.key("key").json(&new).send().await;
    let key = made.body["secret"].as_str().unwrap_or_else(|| panic!("{made:?}"));
    let by_key = async || world.get("/v1/corporate-actions").bearer(key).send().await;
    let by_session = async || world.get("/v1/me").header("cookie", &session).send().await;
    assert_eq!(
        (by_key().await.status, by_session().await.status),
        (StatusCode::OK, StatusCode::OK)
    );
    world.advance_s(1);
    let chess = |script: &mut Script| script.claims["groups"] = json!(["chess"]);
    let none = log_in(&world, &idp, chess).await;
    assert_eq!(none.code(), "staff-login-refused");
    assert_eq!(by_session().await.code(), "unauthenticated", "the open session has ended");
    assert_eq!(by_key().await.code(), "unauthenticated", "the key is revoked");
    let id = me.body["id"].as_str().unwrap().parse().unwrap();
    let mut tx = world.identity.db.read().await.unwrap();
    let left = world.identity.user(&mut tx, id).await.unwrap();
    drop(tx);
    assert!(left.roles.is_empty(), "{left:?}");
    assert_ne!(u64::from(left.version), me.body["version"].as_u64().unwrap());
    // A stranger in no group leaves nothing behind, and who comes back begins anew.
    let stranger = |script: &mut Script| {
        script.claims["groups"] = json!(["chess"]);
        script.claims["sub"] = json!("bob-1");
    };
    assert_eq!(log_in(&world, &idp, stranger).await.code(), "staff-login-refused");
    let back = log_in(&world, &idp, |_| ()).await;
    let again = world.get("/v1/me").header("cookie", cookie(&back, "__Host-outcry=")).send().await;
    assert_eq!((&again.body["id"], &again.body["roles"]), (&me.body["id"], &json!(["operator"])));
    assert_eq!(by_key().await.code(), "unauthenticated", "for good");
}

#[tokio::test]
async fn a_token_counts_from_the_right_hand_for_us_and_now() {
    let idp = Idp::start();
    let world = world(&idp).await;
    let refused = async |why: &str, change: &dyn Fn(&mut Script)| {
        world.advance_s(30);
        let back = log_in(&world, &idp, |script| change(script)).await;
        assert_eq!(back.code(), "staff-login-refused", "{why}: {back:?}");
    };
    refused("another key", &|script| script.forged = true).await;
    refused("no signature", &|script| script.header["alg"] = json!("none")).await;
    refused("a public key as a secret", &|script| script.header["alg"] = json!("HS256")).await;
    refused("another kind of key", &|script| script.header["alg"] = json!("RS256")).await;
    refused("an unknown key", &|script| script.header["kid"] = json!("k2")).await;
    refused("another provider", &|s| s.claims["iss"] = json!("https://evil.example")).await;
    refused("another application", &|script| script.claims["aud"] = json!("other")).await;
    let both = |script: &mut Script| script.claims["aud"] = json!([CLIENT, "other"]);
    refused("another application too", &both).await;
    refused("another login", &|script| script.claims["nonce"] = json!("x")).await;
    refused("too old", &|script| script.claims["exp"] = json!(1)).await;
    refused("from the future", &|s| s.claims["iat"] = json!(i64::MAX)).await;
    refused("an address not proved", &|s| s.claims["email_verified"] = json!(false)).await;
    refused("the wrong verifier", &|script| script.challenge = "x".to_owned()).await;
    world.user("boss@venue.example", &[Role::Administrator]).await;
    let boss = |s: &mut Script| s.claims["email"] = json!("boss@venue.example");
    refused("an address that has an account", &boss).await;
    world.advance_s(30);
    let lies = log_in(&world, &idp, |s| s.issuer = Some("https://evil.example".to_owned())).await;
    assert_eq!(lies.code(), "unavailable", "its document names another");
    idp.says(|script| script.issuer = None);
    world.advance_s(30);
    assert_eq!(log_in(&world, &idp, |_| ()).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn a_login_is_finished_by_who_began_it_and_once() {
    let idp = Idp::start();
    let world = world(&idp).await;
    let begin = async || {
        let begun = world.post("/v1/auth/staff/login").send().await;
        let url = begun.body["authorization_url"].as_str().unwrap().to_owned();
        (parameter(&url, "state"), cookie(&begun, "__Host-outcry-login").to_owned())
    };
    let (state, mine) = begin().await;
    let (_, theirs) = begin().await;
    let fixed = come_back(&world, &state, &theirs, "").await;
    assert_eq!(fixed.code(), "staff-login-refused", "another browser's login");
    assert_eq!(come_back(&world, &state, &mine, "").await.code(), "staff-login-refused", "once");
    let (state, mine) = begin().await;
    let mixed = come_back(&world, &state, &mine, "&iss=https%3A%2F%2Fevil.example").await;
    assert_eq!(mixed.code(), "staff-login-refused", "another provider answers");
    let (state, mine) = begin().await;
    let no = come_back(&world, &state, &mine, "&error=access_denied").await;
    assert_eq!(no.code(), "staff-login-refused");
    let guess = "x".repeat(43);
    assert_eq!(come_back(&world, &guess, &mine, "").await.code(), "staff-login-refused");
    let without = World::new().await;
    assert_eq!(without.post("/v1/auth/staff/login").send().await.code(), "not-found");
}
