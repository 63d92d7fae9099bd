//! Applications of others, and those who would abuse them.

use crate::common::{Answer, ISSUER, World};
use axum::http::StatusCode;
use identity::policy::Role;
use serde_json::{Value, json};

const CALLBACK: &str = "https://app.example/callback";
// RFC 7636, appendix B.
const VERIFIER: &str = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
const CHALLENGE: &str = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

pub(crate) struct App<'a> {
    world: &'a World,
    /// Of the user who registered it and lets it in.
    pub(crate) token: String,
    pub(crate) id: String,
    secret: Option<String>,
}

fn enc(text: &str) -> String {
    text.bytes().map(|b| format!("%{b:02X}")).collect()
}

fn parameter<'t>(address: &'t str, name: &str) -> Option<&'t str> {
    let query = address.split_once('?')?.1;
    query.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

impl<'a> App<'a> {
    pub(crate) async fn new(world: &'a World, email: &str, confidential: bool) -> Self {
        let token = world.token(email, &[Role::Investor]).await;
        world.enrol(&token).await;
        let new = json!({"name": "Chart desk", "confidential": confidential,
            "redirect_uris": [CALLBACK], "scopes": ["order:read", "order:write"]});
        let ask = world.post("/v1/oauth/clients").bearer(&token).key("app");
        let made = ask.json(&new).send().await;
        assert_eq!(made.status, StatusCode::CREATED, "{made:?}");
        let id = made.body["application"]["id"].as_str().unwrap().to_owned();
        let secret = made.body["client_secret"].as_str().map(str::to_owned);
        assert_eq!(secret.is_some(), confidential);
        Self { world, token, id, secret }
    }

    fn request(&self) -> Value {
        json!({"response_type": "code", "client_id": self.id, "redirect_uri": CALLBACK,
            "scope": "order:read", "state": "s&t", "code_challenge": CHALLENGE,
            "code_challenge_method": "S256"})
    }

    async fn answer(&self, request: &Value, approve: bool) -> Answer {
        let body = json!({"request": request, "approve": approve});
        let ask = self.world.post("/v1/oauth/authorize").bearer(&self.token);
        ask.key(&self.world.unique()).json(&body).send().await
    }

    pub(crate) async fn code(&self) -> String {
        let answer = self.answer(&self.request(), true).await;
        let to = answer.body["redirect_to"].as_str().unwrap_or_else(|| panic!("{answer:?}"));
        parameter(to, "code").unwrap().to_owned()
    }

    async fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let mut fields: Vec<_> = fields.iter().map(|(n, v)| format!("{n}={}", enc(v))).collect();
        fields.push(format!("client_id={}", self.id));
        fields.extend(self.secret.as_ref().map(|secret| format!("client_secret={secret}")));
        let form = "application/x-www-form-urlencoded";
        self.world.post(path).text(form, &fields.join("&")).send().await
    }

    async fn redeem(&self, code: &str) -> Answer {
        self.redeem_as(code, CALLBACK, VERIFIER).await
    }

    async fn redeem_as(&self, code: &str, redirect: &str, verifier: &str) -> Answer {
        let fields = [
            ("grant_type", "authorization_code"),
            ("code", code),
            ("redirect_uri", redirect),
            ("code_verifier", verifier),
        ];
        self.post("/oauth/token", &fields).await
    }

    async fn refresh(&self, token: &str) -> Answer {
        let fields = [("grant_type", "refresh_token"), ("refresh_token", token)];
        self.post("/oauth/token", &fields).await
    }

    /// What the venue says to an access token at an endpoint that needs a scope it may lack.
    async fn reads_market(&self, access: &str) -> String {
        self.world.get("/v1/instruments").bearer(access).send().await.code().to_owned()
    }

    async fn counts(&self, access: &str) -> bool {
        self.reads_market(access).await != "unauthenticated"
    }
}

fn error(answer: &Answer) -> &str {
    answer.body["error"].as_str().unwrap_or("none")
}

fn text<'t>(answer: &'t Answer, name: &str) -> &'t str {
    answer.body[name].as_str().unwrap_or_else(|| panic!("{name} in {answer:?}"))
}

#[tokio::test]
async fn an_application_acts_for_who_let_it_in_and_no_further() {
    let world = World::new().await;
    let app = App::new(&world, "ada@example.com", false).await;
    let query: Vec<String> = app
        .request()
        .as_object()
        .unwrap()
        .iter()
        .map(|(name, value)| format!("{name}={}", enc(value.as_str().unwrap())))
        .collect();
    let target = format!("/v1/oauth/authorize?{}", query.join("&"));
    let question = world.get(&target).bearer(&app.token).send().await;
    assert_eq!(question.body["application"], "Chart desk", "{question:?}");
    assert_eq!(question.body["scopes"], json!(["order:read"]));
    assert_eq!(question.body["agreed_before"], false);
    let answer = app.answer(&app.request(), true).await;
    let to = text(&answer, "redirect_to");
    assert!(to.starts_with(CALLBACK), "{to}");
    assert_eq!(parameter(to, "state"), Some("s%26t"));
    assert_eq!(parameter(to, "iss"), Some("https%3A%2F%2Fvenue.example"), "RFC 9207");
    let tokens = app.redeem(parameter(to, "code").unwrap()).await;
    assert_eq!(tokens.header("cache-control"), "no-store");
    assert_eq!(tokens.body["scope"], "order:read", "{tokens:?}");
    let access = text(&tokens, "access_token");
    assert_eq!(app.reads_market(access).await, "scope-missing", "not what it was given");
    let me = world.get("/v1/me").bearer(access).send().await;
    assert_eq!(me.code(), "in-person-only", "an application is not the person");
    let again = world.get(&target).bearer(&app.token).send().await;
    assert_eq!(again.body["agreed_before"], true);
    let list = world.get("/v1/me/applications").bearer(&app.token).send().await;
    assert_eq!(list.body["items"][0]["name"], "Chart desk");
    let out = world.ask("DELETE", &format!("/v1/me/applications/{}", app.id));
    let out = out.bearer(&app.token).key("out").send().await;
    assert_eq!(out.status, StatusCode::NO_CONTENT);
    assert!(!app.counts(access).await, "consent taken back");
    assert_eq!(error(&app.refresh(text(&tokens, "refresh_token")).await), "invalid_grant");
}

#[tokio::test]
async fn a_code_that_comes_twice_ends_what_it_gave() {
    let world = World::new().await;
    let app = App::new(&world, "ada@example.com", false).await;
    let code = app.code().await;
    let tokens = app.redeem(&code).await;
    let access = text(&tokens, "access_token");
    assert!(app.counts(access).await);
    assert_eq!(error(&app.redeem(&code).await), "invalid_grant");
    assert!(!app.counts(access).await, "the thief's try ends it");
    assert_eq!(error(&app.refresh(text(&tokens, "refresh_token")).await), "invalid_grant");
}

#[tokio::test]
async fn a_code_needs_its_verifier_its_address_its_application_and_its_minute() {
    let world = World::new().await;
    let app = App::new(&world, "ada@example.com", false).await;
    let other = App::new(&world, "eve@example.com", true).await;
    let wrong = VERIFIER.replace('d', "e");
    let code = app.code().await;
    assert_eq!(error(&app.redeem_as(&code, CALLBACK, &wrong).await), "invalid_grant");
    assert_eq!(error(&app.redeem(&code).await), "invalid_grant", "one try");
    let code = app.code().await;
    let elsewhere = format!("{CALLBACK}/");
    assert_eq!(error(&app.redeem_as(&code, &elsewhere, VERIFIER).await), "invalid_grant");
    let code = app.code().await;
    assert_eq!(error(&other.redeem(&code).await), "invalid_grant", "mixed up");
    assert_eq!(app.redeem(&code).await.status, StatusCode::OK, "it stays for whom it is");
    let code = app.code().await;
    world.advance_s(61);
    assert_eq!(error(&app.redeem(&code).await), "invalid_grant", "too late");
    let plain = [("grant_type", "authorization_code"), ("code", "x"), ("redirect_uri", CALLBACK)];
    assert_eq!(error(&app.post("/oauth/token", &plain).await), "invalid_request", "no PKCE");
    let password = [("grant_type", "password")];
    assert_eq!(error(&app.post("/oauth/token", &password).await), "unsupported_grant_type");
}

#[tokio::test]
async fn nobody_is_sent_where_they_should_not_go() {
    let world = World::new().await;
    let app = App::new(&world, "ada@example.com", false).await;
    for address in [
        "https://evil.example/callback",
        "https://app.example/callback/x",
        "https://app.example/callback?x=1",
        "https://app.example/Callback",
        "",
    ] {
        let mut request = app.request();
        request["redirect_uri"] = json!(address);
        let answer = app.answer(&request, true).await;
        assert_eq!(answer.code(), "unprocessable", "{address}: {answer:?}");
        assert!(answer.body["redirect_to"].is_null());
    }
    let mut stranger = app.request();
    stranger["client_id"] = json!("0192f0c1-2345-7abc-8def-0123456789ab");
    assert_eq!(app.answer(&stranger, true).await.code(), "unprocessable");
    let faults = [
        ("response_type", "token", "unsupported_response_type"),
        ("code_challenge_method", "plain", "invalid_request"),
        ("code_challenge", "short", "invalid_request"),
        ("scope", "payment:write", "invalid_scope"),
    ];
    for (name, value, expected) in faults {
        let mut request = app.request();
        request[name] = json!(value);
        let answer = app.answer(&request, true).await;
        let to = text(&answer, "redirect_to");
        assert!(to.starts_with(CALLBACK) && parameter(to, "code").is_none(), "{to}");
        assert_eq!(parameter(to, "error"), Some(expected));
    }
    let answer = app.answer(&app.request(), false).await;
    let to = text(&answer, "redirect_to");
    assert_eq!(parameter(to, "error"), Some("access_denied"));
    for redirect in ["http://app.example/cb", "https://app.example/#x", "javascript:alert(1)"] {
        let new = json!({"name": "x", "confidential": false, "redirect_uris": [redirect],
            "scopes": ["order:read"]});
        let ask = world.post("/v1/oauth/clients").bearer(&app.token).key(redirect);
        assert_eq!(ask.json(&new).send().await.code(), "unprocessable", "{redirect}");
    }
}

#[tokio::test]
async fn refresh_tokens_of_applications_work_once() {
    let world = World::new().await;
    let app = App::new(&world, "ada@example.com", true).await;
    let other = App::new(&world, "eve@example.com", true).await;
    let first = app.redeem(&app.code().await).await;
    let first = text(&first, "refresh_token");
    assert_eq!(error(&other.refresh(first).await), "invalid_grant", "another application's");
    let second = app.refresh(first).await;
    let access = text(&second, "access_token");
    assert!(app.counts(access).await);
    let more = [
        ("grant_type", "refresh_token"),
        ("refresh_token", text(&second, "refresh_token")),
        ("scope", "order:read order:write"),
    ];
    assert_eq!(error(&app.post("/oauth/token", &more).await), "invalid_scope", "not more");
    assert_eq!(error(&app.refresh(first).await), "invalid_grant");
    assert!(!app.counts(access).await, "a token that comes twice ends the grant");
    let third = app.refresh(text(&second, "refresh_token")).await;
    assert_eq!(error(&third), "invalid_grant");
}

#[tokio::test]
async fn a_confidential_application_proves_itself_and_acts_for_its_owner() {
    let world = World::new().await;
    let mut app = App::new(&world, "ada@example.com", true).await;
    let own = [("grant_type", "client_credentials"), ("scope", "order:read")];
    let tokens = app.post("/oauth/token", &own).await;
    assert!(tokens.body.get("refresh_token").is_none(), "{tokens:?}");
    let access = text(&tokens, "access_token").to_owned();
    assert!(app.counts(&access).await);
    let about = app.post("/oauth/introspect", &[("token", &access)]).await;
    assert_eq!((&about.body["active"], &about.body["scope"]), (&json!(true), &json!("order:read")));
    assert_eq!(about.body["iss"], ISSUER);
    let other = App::new(&world, "eve@example.com", true).await;
    let about = other.post("/oauth/introspect", &[("token", &access)]).await;
    assert_eq!(about.body, json!({"active": false}), "not another's business");
    other.post("/oauth/revoke", &[("token", &access)]).await;
    assert!(app.counts(&access).await, "nor another's to end");
    assert_eq!(app.post("/oauth/revoke", &[("token", "nonsense")]).await.status, StatusCode::OK);
    assert_eq!(app.post("/oauth/revoke", &[("token", &access)]).await.status, StatusCode::OK);
    assert!(!app.counts(&access).await);
    let about = app.post("/oauth/introspect", &[("token", &access)]).await;
    assert_eq!(about.body, json!({"active": false}));
    let right = app.secret.replace("oc_client_guess".to_owned());
    let refused = app.post("/oauth/token", &own).await;
    assert_eq!((refused.status, error(&refused)), (StatusCode::UNAUTHORIZED, "invalid_client"));
    assert!(refused.header("www-authenticate").starts_with("Basic"));
    app.secret = None;
    assert_eq!(error(&app.post("/oauth/token", &own).await), "invalid_client");
    app.secret = right;
    let public = App::new(&world, "pat@example.com", false).await;
    assert_eq!(error(&public.post("/oauth/token", &own).await), "unauthorized_client");
    let gone = world.ask("DELETE", &format!("/v1/oauth/clients/{}", app.id));
    let theirs = gone.bearer(&other.token).key("gone").send().await;
    assert_eq!(theirs.code(), "not-found");
    let gone = world.ask("DELETE", &format!("/v1/oauth/clients/{}", app.id));
    assert_eq!(gone.bearer(&app.token).key("gone").send().await.status, StatusCode::NO_CONTENT);
    assert_eq!(error(&app.post("/oauth/token", &own).await), "invalid_client");
}

#[tokio::test]
async fn the_document_and_the_page_are_there() {
    let world = World::new().await;
    let document = world.get("/.well-known/oauth-authorization-server").send().await;
    assert_eq!(document.body["issuer"], ISSUER);
    assert_eq!(document.body["code_challenge_methods_supported"], json!(["S256"]));
    for page in ["/oauth/authorize?client_id=x", "/oauth/authorize.js"] {
        let page = world.get(page).send().await;
        assert_eq!(page.status, StatusCode::OK);
        assert!(page.header("content-security-policy").contains("frame-ancestors 'none'"));
    }
}
