//! Somebody who uses the venue through its API: investor or staff.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::time::Duration;

use identity::secret::Secret;
use identity::totp;
use serde_json::{Value, json};

use super::desk::{Desk, PASSWORD};
use super::http::{Answer, Ask};
use super::{Place, wait_until};

/// Somebody on the way.
pub(crate) struct Person<'a> {
    pub(crate) place: &'a Place,
    pub(crate) desk: &'a Desk,
    pub(crate) token: String,
    pub(crate) secret: Option<Secret>,
    pub(crate) steps: u32,
}

impl<'a> Person<'a> {
    pub(crate) fn new(place: &'a Place, desk: &'a Desk) -> Self {
        Self { place, desk, token: String::new(), secret: None, steps: 0 }
    }

    pub(crate) fn ask(&mut self, method: &'static str, target: &str, body: &Value) -> Answer {
        self.steps += 1;
        let mut ask = Ask::new(method, target).key(format!("step-{}", self.steps));
        if !self.token.is_empty() {
            ask = ask.bearer(&self.token);
        }
        if *body != Value::Null {
            ask = ask.json(body);
        }
        self.desk.insist(self.place, &ask)
    }

    pub(crate) fn get(&mut self, target: &str) -> Value {
        let answer = self.ask("GET", target, &Value::Null);
        assert_eq!(answer.status, 200, "{target}: {answer:?}");
        answer.body
    }

    pub(crate) fn write(
        &mut self,
        method: &'static str,
        target: &str,
        body: &Value,
        status: u16,
    ) -> Value {
        let answer = self.ask(method, target, body);
        assert_eq!(answer.status, status, "{method} {target}: {answer:?}");
        answer.body
    }

    pub(crate) fn post(&mut self, target: &str, body: &Value, status: u16) -> Value {
        self.write("POST", target, body, status)
    }

    /// The newest mail to this address that says so.
    pub(crate) fn mail(&self, email: &str, words: &str) -> String {
        let mut found = None;
        wait_until("a mail comes", || {
            let files = fs::read_dir(self.place.path("mail")).into_iter().flatten().flatten();
            let texts = files.filter_map(|file| fs::read_to_string(file.path()).ok());
            found = texts.filter(|text| text.contains(email) && text.contains(words)).last();
            found.is_some()
        });
        found.unwrap()
    }

    pub(crate) fn register(&mut self, email: &str) {
        let new = json!({
            "email": email, "password": PASSWORD, "given_name": "Ada", "family_name": "Lovelace",
            "country": "GB",
        });
        self.post("/v1/auth/register", &new, 202);
        let mail = self.mail(email, "Token: ");
        let token = mail.split("Token: ").nth(1).unwrap().split_whitespace().next().unwrap();
        self.post("/v1/auth/verify-email", &json!({ "token": token }), 204);
        self.log_in(email);
    }

    pub(crate) fn log_in(&mut self, email: &str) {
        self.token = self.desk.log_in(self.place, email);
    }

    /// Enrols an authenticator; the session is proved by it.
    pub(crate) fn enrol(&mut self) {
        let enrolment = self.post("/v1/me/authenticator", &Value::Null, 201);
        let secret = Secret::new(enrolment["secret"].as_str().unwrap());
        let code = json!({ "code": totp::code_at(&secret, now_ns()).unwrap() });
        self.post("/v1/me/authenticator/confirm", &code, 200);
        self.secret = Some(secret);
    }

    pub(crate) fn pass_kyc(&mut self) {
        let person = json!({
            "given_name": "Ada", "family_name": "Lovelace", "born": "1990-12-10",
            "nationality": "GB", "street": "12 St James's Square", "city": "London",
            "postal_code": "SW1Y", "country": "GB", "tax_id": "AB123456C",
        });
        self.write("PUT", "/v1/kyc/person", &person, 200);
        let answers = json!({
            "employment": "employed", "income": "below100", "source": "salary",
            "expected_deposits": 20, "experience_years": 5, "is_politically_exposed": false,
            "acts_for_others": false,
        });
        self.write("PUT", "/v1/kyc/answers", &answers, 200);
        // "%PDF-1.7" and a line.
        let passport = json!({ "kind": "passport", "content": "JVBERi0xLjcKcGFzc3BvcnQK" });
        self.post("/v1/kyc/documents", &passport, 201);
        self.post("/v1/kyc/submit", &Value::Null, 200);
        wait_until("the identity is approved", || self.get("/v1/kyc")["state"] == "approved");
    }

    pub(crate) fn link_bank(&mut self, email: &str) -> String {
        let number = json!({ "scheme": "iban", "iban": "GB82WEST12345698765432" });
        let new = json!({ "holder": "Ada Lovelace", "number": number });
        let link = self.post("/v1/bank-links", &new, 201);
        let id = link["id"].as_str().unwrap().to_owned();
        let mail = self.mail(email, "simulated bank").replace("=\r\n", "").replace("\r\n", " ");
        let amounts = mail.split("5432:").nth(1).unwrap();
        let amounts: Vec<u8> =
            amounts.split_whitespace().filter_map(|word| word.parse().ok()).take(2).collect();
        self.post(&format!("/v1/bank-links/{id}/confirm"), &json!({ "amounts": amounts }), 200);
        id
    }

    /// Moves money and waits until it is where it should be.
    pub(crate) fn transfer(&mut self, kind: &str, link: &str, amount: &str) {
        self.transfer_until(kind, link, amount, "settled");
    }

    pub(crate) fn transfer_until(&mut self, kind: &str, link: &str, amount: &str, state: &str) {
        let asked = self.begin(kind, link, amount);
        self.wait_for(&asked, state);
    }

    /// Asks for a transfer; where it can be looked at.
    pub(crate) fn begin(&mut self, kind: &str, link: &str, amount: &str) -> String {
        let body = json!({ "bank_link_id": link, "amount": amount });
        let transfer = self.post(kind, &body, 201);
        format!("/v1/transfers/{}", transfer["id"].as_str().unwrap())
    }

    pub(crate) fn wait_for(&mut self, transfer: &str, state: &str) {
        wait_until("the money moves", || self.get(transfer)["state"] == state);
    }

    pub(crate) fn step_up(&mut self) {
        let code = json!({ "code": next_code(self.secret.as_ref().unwrap()) });
        self.post("/v1/auth/step-up", &code, 204);
    }

    pub(crate) fn account(&mut self) -> String {
        self.post("/v1/accounts", &json!({ "name": "Savings" }), 201)["id"]
            .as_str()
            .unwrap()
            .to_owned()
    }

    pub(crate) fn cash(&mut self, account: &str) -> Value {
        self.get(&format!("/v1/accounts/{account}/balances"))["items"][0].clone()
    }
}

pub(crate) fn now_ns() -> i64 {
    use store::Clock as _;
    store::SystemClock.now().ns()
}

/// Cents of an amount.
pub(crate) fn cents(amount: &Value) -> i64 {
    let text = amount.as_str().unwrap();
    text.replace('.', "").parse().unwrap()
}

/// The code of the next step: each counts once.
pub(crate) fn next_code(secret: &Secret) -> String {
    let used = totp::code_at(secret, now_ns()).unwrap();
    let mut code = used.clone();
    while code == used {
        std::thread::sleep(Duration::from_millis(200));
        code = totp::code_at(secret, now_ns()).unwrap();
    }
    code
}
