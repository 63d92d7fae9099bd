//! Passkeys, made and used by an authenticator in software, and by those who have none.

use crate::common::{Answer, ISSUER, World};
use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD as B64;
use identity::policy::Role;
use ring::digest::{SHA256, digest};
use ring::rand::SystemRandom;
use ring::signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, Ed25519KeyPair, KeyPair as _};
use serde_json::{Value, json};

const EMAIL: &str = "ada@example.com";

enum Pair {
    Es256(EcdsaKeyPair),
    EdDsa(Ed25519KeyPair),
}

/// As much of an authenticator and its browser as the venue sees.
pub(crate) struct Authenticator {
    pair: Pair,
    id: Vec<u8>,
    counter: u32,
    /// What a test wants to be wrong.
    origin: &'static str,
    party: &'static str,
    flags: u8,
}

impl Authenticator {
    pub(crate) fn new(is_es256: bool, id: u8) -> Self {
        let random = SystemRandom::new();
        let pair = if is_es256 {
            let algorithm = &ECDSA_P256_SHA256_ASN1_SIGNING;
            let document = EcdsaKeyPair::generate_pkcs8(algorithm, &random).unwrap();
            Pair::Es256(EcdsaKeyPair::from_pkcs8(algorithm, document.as_ref(), &random).unwrap())
        } else {
            let document = Ed25519KeyPair::generate_pkcs8(&random).unwrap();
            Pair::EdDsa(Ed25519KeyPair::from_pkcs8(document.as_ref()).unwrap())
        };
        let party = "venue.example";
        Self { pair, id: vec![id; 20], counter: 0, origin: ISSUER, party, flags: 0x05 }
    }

    fn cose(&self) -> Vec<u8> {
        match &self.pair {
            Pair::Es256(pair) => {
                let point = pair.public_key().as_ref();
                // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
                let head = [0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20];
                [&head, &point[1..33], &[0x22, 0x58, 0x20], &point[33..]].concat()
            }
            Pair::EdDsa(pair) => {
                // {1: 1, 3: -8, -1: 6, -2: x}
                let head = [0xa4, 0x01, 0x01, 0x03, 0x27, 0x20, 0x06, 0x21, 0x58, 0x20];
                [&head, pair.public_key().as_ref()].concat()
            }
        }
    }

    fn data(&mut self, flags: u8) -> Vec<u8> {
        self.counter += 1;
        let hash = digest(&SHA256, self.party.as_bytes());
        [hash.as_ref(), &[flags], &self.counter.to_be_bytes()].concat()
    }

    fn client_data(&self, kind: &str, options: &Value) -> Vec<u8> {
        let data = json!({"type": kind, "challenge": options["challenge"], "origin": self.origin,
            "crossOrigin": false, "topLevel": "a member of the future"});
        data.to_string().into_bytes()
    }

    fn create(&mut self, options: &Value) -> Value {
        let client = self.client_data("webauthn.create", options);
        let flags = self.flags | 0x40;
        let length = u16::try_from(self.id.len()).unwrap().to_be_bytes();
        let data = [self.data(flags), vec![0; 16], length.to_vec(), self.id.clone(), self.cose()];
        let data = data.concat();
        let size = u16::try_from(data.len()).unwrap().to_be_bytes();
        // {"fmt": "none", "attStmt": {}, "authData": data}
        let head = b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x59";
        let attestation = [&head[..], &size, &data].concat();
        json!({"id": B64.encode(&self.id), "type": "public-key", "response": {
            "clientDataJSON": B64.encode(client), "attestationObject": B64.encode(attestation)}})
    }

    fn get(&mut self, options: &Value) -> Value {
        let client = self.client_data("webauthn.get", options);
        let data = self.data(self.flags);
        let message = [&data[..], digest(&SHA256, &client).as_ref()].concat();
        let signature = match &self.pair {
            Pair::Es256(pair) => {
                pair.sign(&SystemRandom::new(), &message).unwrap().as_ref().to_vec()
            }
            Pair::EdDsa(pair) => pair.sign(&message).as_ref().to_vec(),
        };
        json!({"id": B64.encode(&self.id), "type": "public-key", "response": {
            "clientDataJSON": B64.encode(client), "authenticatorData": B64.encode(data),
            "signature": B64.encode(signature)}})
    }
}

pub(crate) async fn register(
    world: &World,
    token: &str,
    authenticator: &mut Authenticator,
) -> Answer {
    let options = world.post("/v1/me/passkeys/options").bearer(token).send().await;
    if options.status != StatusCode::OK {
        return options;
    }
    assert_eq!(options.body["rp"]["id"], "venue.example");
    let body = json!({"name": "key ring", "credential": authenticator.create(&options.body)});
    world.post("/v1/me/passkeys").bearer(token).json(&body).send().await
}

async fn login_options(world: &World) -> Value {
    world.post("/v1/auth/passkey/options").send().await.body
}

async fn log_in(world: &World, credential: &Value) -> Answer {
    let body = json!({"credential": credential});
    world.post("/v1/auth/passkey").json(&body).send().await
}

#[tokio::test]
async fn a_passkey_is_both_factors() {
    for is_es256 in [true, false] {
        let world = World::new().await;
        let token = world.token(EMAIL, &[Role::Investor]).await;
        let mut authenticator = Authenticator::new(is_es256, 1);
        let made = register(&world, &token, &mut authenticator).await;
        assert_eq!(made.status, StatusCode::CREATED, "{made:?}");
        assert!(world.mails().await[0].contains("A passkey has been added"));
        let signed = authenticator.get(&login_options(&world).await);
        let login = log_in(&world, &signed).await;
        assert_eq!(login.status, StatusCode::OK, "{login:?}");
        let access = login.body["access_token"].as_str().unwrap();
        let new = json!({"name": "bot", "scopes": ["order:read"]});
        let make = async |key: &str| {
            world.post("/v1/api-keys").bearer(access).key(key).json(&new).send().await
        };
        assert_eq!(make("1").await.status, StatusCode::CREATED, "the second factor is fresh");
        world.advance_s(301);
        assert_eq!(make("2").await.code(), "step-up-needed");
        let step_up = "/v1/auth/step-up/passkey";
        let options = world.post(&format!("{step_up}/options")).bearer(access).send().await;
        assert_eq!(options.body["allowCredentials"].as_array().unwrap().len(), 1);
        let signed = authenticator.get(&options.body);
        let proved = world.post(step_up).bearer(access).json(&signed).send().await;
        assert_eq!(proved.status, StatusCode::NO_CONTENT, "{proved:?}");
        assert_eq!(make("3").await.status, StatusCode::CREATED);
        assert_eq!(log_in(&world, &signed).await.code(), "wrong-credentials", "answered before");
    }
}

#[tokio::test]
async fn what_an_authenticator_signs_counts_once_here_and_verified() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let mut key = Authenticator::new(true, 1);
    assert_eq!(register(&world, &token, &mut key).await.status, StatusCode::CREATED);
    let refused = async |signed: &Value, why: &str| {
        assert_eq!(log_in(&world, signed).await.code(), "wrong-credentials", "{why}");
    };
    let signed = key.get(&login_options(&world).await);
    assert_eq!(log_in(&world, &signed).await.status, StatusCode::OK);
    refused(&signed, "replayed").await;
    refused(&key.get(&json!({"challenge": B64.encode([7; 32])})), "a challenge of its own").await;
    key.origin = "https://venue.example.evil.example";
    refused(&key.get(&login_options(&world).await), "another site's page").await;
    key.origin = ISSUER;
    key.party = "evil.example";
    refused(&key.get(&login_options(&world).await), "for another site").await;
    key.party = "venue.example";
    key.flags = 0x01;
    refused(&key.get(&login_options(&world).await), "nobody was verified").await;
    key.flags = 0x05;
    let mut forged = Authenticator::new(true, 1);
    forged.counter = 100;
    refused(&forged.get(&login_options(&world).await), "another key under the same id").await;
    key.counter = 0;
    refused(&key.get(&login_options(&world).await), "a counter that went back").await;
    let mut options = login_options(&world).await;
    let mut signed = key.get(&options);
    signed["response"]["clientDataJSON"] = json!("%%%");
    refused(&signed, "no base64").await;
    world.advance_s(60);
    key.counter = 100;
    options = login_options(&world).await;
    assert_eq!(log_in(&world, &key.get(&options)).await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_stolen_session_adds_no_passkey_and_others_see_none() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let mut first = Authenticator::new(false, 1);
    let made = register(&world, &token, &mut first).await;
    let id = made.body["id"].as_str().unwrap();
    let mut second = Authenticator::new(false, 2);
    assert_eq!(register(&world, &token, &mut second).await.code(), "step-up-needed");
    let enrol = world.post("/v1/me/authenticator").bearer(&token).key("e").send().await;
    assert_eq!(enrol.code(), "step-up-needed", "nor an authenticator");
    let remove = async |token: &str, key: &str| {
        let ask = world.ask("DELETE", &format!("/v1/me/passkeys/{id}")).bearer(token);
        ask.key(key).send().await
    };
    assert_eq!(remove(&token, "1").await.code(), "step-up-needed");
    let eve = world.token("eve@example.com", &[Role::Investor]).await;
    assert_eq!(remove(&eve, "1").await.code(), "not-found");
    let copied = register(&world, &eve, &mut first).await;
    assert_eq!(copied.code(), "conflict", "registered by somebody else");
    let options = world.post("/v1/me/passkeys/options").bearer(&eve).send().await.body;
    let body = json!({"name": "x", "credential": second.create(&options)});
    let foreign = world.post("/v1/me/passkeys").bearer(&token).json(&body).send().await;
    assert_eq!(foreign.code(), "unprocessable", "another user's challenge");
    let login = log_in(&world, &first.get(&login_options(&world).await)).await;
    let fresh = login.body["access_token"].as_str().unwrap();
    let list = world.get("/v1/me/passkeys").bearer(fresh).send().await;
    assert_eq!(list.body["items"][0]["name"], "key ring");
    assert_eq!(remove(fresh, "2").await.status, StatusCode::NO_CONTENT);
    let gone = log_in(&world, &first.get(&login_options(&world).await)).await;
    assert_eq!(gone.code(), "wrong-credentials");
}
