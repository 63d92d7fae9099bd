//! Identity checks, bank links, transfers, holdings, statements and the audit log over HTTP: what a
//! step says, what its repeat says, and who may not.

use std::sync::Mutex;

use crate::common::{Answer, World};
use axum::http::StatusCode;
use identity::policy::Role;
use kyc::provider::{Inquiry, KycProvider, Unanswered, Verdict};
use payments::rail::{Instruction, Notice, Outcome, PaymentRail, RailError};
use portfolio::Phase;
use serde_json::{Value, json};
use store::{Clock as _, UserId, transact};

/// Says the same of everybody.
struct Judge(Verdict);

impl KycProvider for Judge {
    async fn check(&self, _: &Inquiry) -> Result<(String, Verdict), Unanswered> {
        Ok(("judged".to_owned(), self.0.clone()))
    }
}

/// A bank that settles everything at once.
pub(crate) struct Bank<'a>(pub(crate) &'a World, pub(crate) Mutex<Vec<Notice>>);

impl PaymentRail for Bank<'_> {
    fn name(&self) -> &str {
        "test"
    }

    async fn submit(&self, instruction: &Instruction) -> Result<String, RailError> {
        let (transfer, time) = (instruction.id, self.0.clock.now());
        let notice = Notice { id: transfer.to_string(), transfer, outcome: Outcome::Settled, time };
        self.1.lock().unwrap().push(notice);
        Ok("taken".to_owned())
    }

    async fn notices(&self, after: u64) -> Result<(Vec<Notice>, u64), RailError> {
        let all = self.1.lock().unwrap().clone();
        let next = all.len() as u64;
        Ok((all.into_iter().skip(usize::try_from(after).unwrap()).collect(), next))
    }
}

/// Somebody, and what they ask.
pub(crate) struct Person<'a> {
    pub(crate) world: &'a World,
    pub(crate) token: String,
}

impl<'a> Person<'a> {
    pub(crate) async fn new(world: &'a World, email: &str, role: Role) -> Self {
        let token = world.token(email, &[role]).await;
        world.enrol(&token).await;
        Self { world, token }
    }

    pub(crate) async fn get(&self, target: &str) -> Answer {
        self.world.get(target).bearer(&self.token).send().await
    }

    pub(crate) async fn send(&self, method: &str, target: &str, key: &str, body: &Value) -> Answer {
        let ask = self.world.ask(method, target).bearer(&self.token).key(key);
        let ask = if body.is_null() { ask } else { ask.json(body) };
        ask.send().await
    }

    pub(crate) async fn post(&self, target: &str, body: &Value) -> Answer {
        self.send("POST", target, &self.world.unique(), body).await
    }

    pub(crate) async fn hand_in(&self) {
        let person = json!({
            "given_name": "Ada", "family_name": "Lovelace", "born": "1990-12-10",
            "nationality": "GB", "street": "12 St James's Square", "city": "London",
            "country": "GB", "tax_id": "AB123456C",
        });
        let answers = json!({
            "employment": "employed", "income": "below100", "source": "salary",
            "expected_deposits": 20, "experience_years": 5, "is_politically_exposed": false,
            "acts_for_others": false,
        });
        let early = self.post("/v1/kyc/submit", &Value::Null).await;
        assert!(early.status.is_client_error(), "{early:?}");
        let person = self.send("PUT", "/v1/kyc/person", "person", &person).await;
        assert_eq!((person.status, &person.body["has_person"]), (StatusCode::OK, &json!(true)));
        let answers = self.send("PUT", "/v1/kyc/answers", "answers", &answers).await;
        assert_eq!(answers.body["has_answers"], true, "{answers:?}");
        let passport = json!({"kind": "passport", "content": "JVBERi0xLjcKcGFzc3BvcnQK"});
        let added = self.post("/v1/kyc/documents", &passport).await;
        assert_eq!((added.status, &added.body["size"]), (StatusCode::CREATED, &json!(18)));
        let handed_in = self.post("/v1/kyc/submit", &Value::Null).await;
        assert_eq!(handed_in.body["state"], "submitted", "{handed_in:?}");
    }

    pub(crate) async fn account(&self) -> String {
        let opened = self.post("/v1/accounts", &json!({"name": "Savings"})).await;
        opened.body["id"].as_str().unwrap().to_owned()
    }

    /// A bank account that counts.
    pub(crate) async fn bank(&self) -> String {
        let number = json!({"scheme": "iban", "iban": "GB82WEST12345698765432"});
        let new = json!({"holder": "Ada Lovelace", "number": number});
        let link = self.post("/v1/bank-links", &new).await;
        assert_eq!(link.status, StatusCode::CREATED, "{link:?}");
        assert_eq!(link.body["last_digits"], "5432", "{link:?}");
        assert!(!link.text.contains("98765432"), "a number is never shown");
        let id = link.body["id"].as_str().unwrap().to_owned();
        let mails = self.world.mails().await;
        let told = mails.iter().find(|mail| mail.contains("amounts from us")).unwrap();
        let told = told.replace("\r\n", " ");
        let words = told.split("5432: ").nth(1).unwrap().split_whitespace();
        let [one, two]: [u8; 2] = words
            .filter_map(|word| word.parse().ok())
            .take(2)
            .collect::<Vec<_>>()
            .try_into()
            .unwrap();
        let confirm = format!("/v1/bank-links/{id}/confirm");
        let wrong = json!({"amounts": [one, if two == 99 { 98 } else { two + 1 }]});
        for _ in 0..3 {
            // One guess, however often it is sent.
            let answer = self.send("POST", &confirm, "guess", &wrong).await;
            assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{answer:?}");
            assert_eq!(answer.code(), "unprocessable", "{answer:?}");
            assert!(answer.text.contains("2 tries are left"), "{answer:?}");
        }
        let right = self.post(&confirm, &json!({"amounts": [two, one]})).await;
        assert_eq!(right.body["state"], "verified", "{right:?}");
        id
    }
}

pub(crate) async fn judge(world: &World, verdict: Verdict) {
    let identity::Identity { db, vault, .. } = &world.identity;
    kyc::check::due(db, &*world.clock, vault, &Judge(verdict)).await.unwrap();
}

pub(crate) async fn settle(bank: &Bank<'_>) {
    let world = bank.0;
    let identity::Identity { db, vault, .. } = &world.identity;
    payments::dispatch::due(db, &*world.clock, vault, (bank, &world.leaving)).await.unwrap();
    let (_, strange) = payments::notices::listen(db, &*world.clock, bank, 0).await.unwrap();
    assert_eq!(strange, Vec::<String>::new());
}

/// What the books of an account with 699.90 say, and to whom.
async fn books_of(ada: &Person<'_>, eve: &Person<'_>, account: &str) {
    let world = ada.world;
    let worth = ada.get(&format!("/v1/accounts/{account}/worth")).await;
    assert_eq!(
        (&worth.body["equity"], &worth.body["holdings"]),
        (&json!("699.90"), &json!("0.00"))
    );
    let unknown = format!("/v1/accounts/{account}");
    for part in ["positions", "positions/AAPL/lots", "gains", "worth", "statements", "entries"] {
        let target = format!("{unknown}/{part}");
        let answer = ada.get(&target).await;
        assert_eq!(answer.status, StatusCode::OK, "{target}: {answer:?}");
        let known = world.get(&target).bearer(&ada.token);
        let known = known.header("if-none-match", answer.header("etag")).send().await;
        assert_eq!(known.status, StatusCode::NOT_MODIFIED, "{target}");
        assert_eq!(eve.get(&target).await.code(), "not-found", "{target}");
    }
    let today = world.clock.now().date();
    let days = format!("from={today}&before={}", today.plus_days(1));
    let activity = ada.get(&format!("{unknown}/activity?{days}")).await;
    assert_eq!(activity.header("content-type"), "text/csv");
    assert!(activity.text.contains("699.90"), "{activity:?}");
    let statements = format!("{unknown}/statements");
    let period = |from: &str, before: String| json!({"from": from, "before": before});
    let early =
        ada.post(&statements, &period(&today.to_string(), today.plus_days(1).to_string())).await;
    assert_eq!(early.status, StatusCode::UNPROCESSABLE_ENTITY, "{early:?}");
    let issued = ada.post(&statements, &period("2020-01-01", "2020-12-31".to_owned())).await;
    assert_eq!(issued.status, StatusCode::CREATED, "{issued:?}");
    let file = issued.header("location").to_owned();
    let pdf = ada.get(&file).await;
    assert!(pdf.text.starts_with("%PDF-"), "{}", pdf.header("content-type"));
    let csv = ada.get(&format!("{file}?format=csv")).await;
    assert_eq!((csv.status, csv.header("content-type")), (StatusCode::OK, "text/csv"));
    assert_eq!(eve.get(&file).await.code(), "not-found");
}

/// Money moves to another account of one's own and back, and to nobody else's.
async fn between_accounts(ada: &Person<'_>, eve: &Person<'_>, account: &str) {
    let (other, theirs) = (ada.account().await, eve.account().await);
    let target = "/v1/transfers/internal";
    let body = |from: &str, to: &str, amount: &str| {
        let pair = [("from_account_id", from), ("to_account_id", to), ("amount", amount)];
        json!(std::collections::BTreeMap::from(pair))
    };
    let moved = ada.send("POST", target, "move", &body(account, &other, "99.90")).await;
    assert_eq!(moved.status, StatusCode::CREATED, "{moved:?}");
    let again = ada.send("POST", target, "move", &body(account, &other, "99.90")).await;
    assert_eq!((again.header("idempotency-replayed"), &again.body), ("true", &moved.body));
    let posted = async |id: &str| {
        let balances = ada.get(&format!("/v1/accounts/{id}/balances")).await;
        balances.body["items"][0]["posted"].clone()
    };
    assert_eq!(posted(account).await, "600.00");
    assert_eq!(posted(&other).await, "99.90");
    let much = ada.post(target, &body(&other, account, "99.91")).await;
    assert_eq!(much.code(), "insufficient-funds", "{much:?}");
    for foreign in [body(account, &theirs, "1.00"), body(&theirs, account, "1.00")] {
        assert_eq!(ada.post(target, &foreign).await.code(), "not-found");
    }
    let same = ada.post(target, &body(account, account, "1.00")).await;
    assert_eq!(same.code(), "unprocessable", "{same:?}");
    let back = ada.post(target, &body(&other, account, "99.90")).await;
    assert_eq!((back.status, posted(account).await), (StatusCode::CREATED, json!("699.90")));
}

#[tokio::test]
async fn money_comes_and_goes_over_a_linked_bank() {
    let world = World::with_bank().await;
    let bank = Bank(&world, Mutex::default());
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    let eve = Person::new(&world, "eve@example.com", Role::Investor).await;
    let account = ada.account().await;
    let link = ada.bank().await;
    let deposit = |amount: &str| json!({"bank_link_id": link, "amount": amount});
    let early = ada.post("/v1/deposits", &deposit("1000.00")).await;
    assert_eq!(early.code(), "identity-not-approved", "{early:?}");
    ada.hand_in().await;
    judge(&world, Verdict::Clear).await;
    for wrong in ["1000.001", "-5.00", "0.00", "1e3", ""] {
        let answer = ada.post("/v1/deposits", &deposit(wrong)).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{wrong}: {answer:?}");
    }
    let first = ada.send("POST", "/v1/deposits", "first", &deposit("1000.00")).await;
    assert_eq!((first.status, &first.body["state"]), (StatusCode::CREATED, &json!("ready")));
    let again = ada.send("POST", "/v1/deposits", "first", &deposit("1000.00")).await;
    assert_eq!((again.header("idempotency-replayed"), &again.body), ("true", &first.body));
    let other = ada.send("POST", "/v1/deposits", "first", &deposit("2000.00")).await;
    assert_eq!(other.code(), "idempotency-key-reused", "{other:?}");
    settle(&bank).await;
    settle(&bank).await;
    let transfer = format!("/v1/transfers/{}", first.body["id"].as_str().unwrap());
    assert_eq!(ada.get(&transfer).await.body["state"], "settled");
    assert_eq!(eve.get(&transfer).await.code(), "not-found");
    assert_eq!(eve.get(&format!("/v1/bank-links/{link}")).await.code(), "not-found");
    let too_much = ada.post("/v1/withdrawals", &deposit("1000.01")).await;
    assert_eq!(too_much.code(), "insufficient-funds", "{too_much:?}");
    world.advance_s(1);
    let withdrawal = ada.post("/v1/withdrawals", &deposit("300.10")).await;
    assert_eq!(withdrawal.status, StatusCode::CREATED, "{withdrawal:?}");
    let balances = format!("/v1/accounts/{account}/balances");
    let cash = ada.get(&balances).await.body["items"][0].clone();
    assert_eq!((&cash["available"], &cash["posted"]), (&json!("699.90"), &json!("1000.00")));
    settle(&bank).await;
    assert_eq!(ada.get(&balances).await.body["items"][0]["posted"], "699.90");
    world.advance_s(1);
    let third = ada.post("/v1/withdrawals", &deposit("9.90")).await;
    let cancel = format!("/v1/transfers/{}/cancel", third.body["id"].as_str().unwrap());
    assert_eq!(eve.post(&cancel, &Value::Null).await.code(), "not-found");
    assert_eq!(ada.post(&cancel, &Value::Null).await.body["state"], "canceled");
    let page = ada.get("/v1/transfers?limit=2").await;
    let next = page.body["next_cursor"].as_str().unwrap().to_owned();
    let rest = ada.get(&format!("/v1/transfers?limit=2&cursor={next}")).await;
    assert_eq!(rest.body["items"][0]["id"], first.body["id"], "{rest:?}");
    assert_eq!(rest.body["next_cursor"], Value::Null);
    books_of(&ada, &eve, &account).await;
    between_accounts(&ada, &eve, &account).await;
    let removed = ada.send("DELETE", &format!("/v1/bank-links/{link}"), "gone", &Value::Null).await;
    assert_eq!(removed.status, StatusCode::NO_CONTENT);
    assert_eq!(ada.get("/v1/bank-links").await.body["items"], json!([]));
}

#[tokio::test]
async fn money_leaves_when_the_books_are_level() {
    let world = World::with_bank().await;
    let bank = Bank(&world, Mutex::default());
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    let (account, other) = (ada.account().await, ada.account().await);
    let link = ada.bank().await;
    ada.hand_in().await;
    judge(&world, Verdict::Clear).await;
    let money =
        |amount: &str| json!({"account_id": account, "bank_link_id": link, "amount": amount});
    let within = json!({"from_account_id": account, "to_account_id": other, "amount": "1.00"});
    ada.post("/v1/deposits", &money("100.00")).await;
    settle(&bank).await;
    let asked = ada.post("/v1/withdrawals", &money("10.00")).await;
    assert_eq!(asked.body["state"], "ready", "{asked:?}");
    for phase in [Phase::CatchingUp, Phase::Broken("a defect".to_owned()), Phase::Waiting] {
        world.projection.send_modify(|status| status.phase = phase.clone());
        for (target, body) in
            [("/v1/withdrawals", money("1.00")), ("/v1/transfers/internal", within.clone())]
        {
            let refused = ada.post(target, &body).await;
            assert_eq!(
                (refused.status.as_u16(), refused.code()),
                (503, "unavailable"),
                "{phase:?}"
            );
            assert_eq!(refused.header("retry-after"), "2", "{refused:?}");
            assert!(!refused.text.contains("defect"), "{refused:?}");
        }
        let deposit = ada.post("/v1/deposits", &money("1.00")).await;
        assert_eq!(deposit.status, StatusCode::CREATED, "{deposit:?}");
        // What was asked for before does not go out either.
        settle(&bank).await;
        let waits = ada.get(asked.header("location")).await;
        assert_eq!(waits.body["state"], "ready", "{waits:?}");
        assert_eq!(waits.body["reason"], "waits until all that was traded is booked");
        world.advance_s(2);
    }
    world.projection.send_modify(|status| status.phase = Phase::Live);
    settle(&bank).await;
    assert_eq!(ada.get(asked.header("location")).await.body["state"], "settled");
    let moved = ada.post("/v1/transfers/internal", &within).await;
    assert_eq!(moved.status, StatusCode::CREATED, "{moved:?}");
    let again = ada.post("/v1/withdrawals", &money("1.00")).await;
    assert_eq!(again.status, StatusCode::CREATED, "{again:?}");
}

#[tokio::test]
async fn large_withdrawals_wait_for_two_of_staff() {
    let world = World::with_bank().await;
    let bank = Bank(&world, Mutex::default());
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    ada.account().await;
    let link = ada.bank().await;
    ada.hand_in().await;
    judge(&world, Verdict::Clear).await;
    let money = |amount: &str| json!({"bank_link_id": link, "amount": amount});
    ada.post("/v1/deposits", &money("120000.00")).await;
    settle(&bank).await;
    let staff = [
        Person::new(&world, "one@venue.example", Role::Finance).await,
        Person::new(&world, "two@venue.example", Role::Finance).await,
    ];
    let mut targets = Vec::new();
    for amount in ["50000.00", "60000.00"] {
        let asked = ada.post("/v1/withdrawals", &money(amount)).await;
        assert_eq!(asked.body["state"], "waiting", "{asked:?}");
        targets.push(format!("/v1/transfers/{}", asked.body["id"].as_str().unwrap()));
    }
    let approve = format!("{}/approve", targets[0]);
    assert_eq!(ada.post(&approve, &Value::Null).await.code(), "forbidden");
    let waiting = staff[0].get("/v1/transfers/waiting").await;
    assert_eq!(waiting.body["items"].as_array().unwrap().len(), 2, "{waiting:?}");
    assert_eq!(staff[0].post(&approve, &Value::Null).await.body["state"], "waiting");
    assert_eq!(staff[0].post(&approve, &Value::Null).await.code(), "same-eyes");
    assert_eq!(staff[1].post(&approve, &Value::Null).await.body["state"], "ready");
    let why = json!({"reason": "ask us first"});
    let refused = staff[1].post(&format!("{}/refuse", targets[1]), &why).await;
    assert_eq!(refused.body["state"], "refused", "{refused:?}");
    settle(&bank).await;
    assert_eq!(ada.get(&targets[0]).await.body["state"], "settled");
    let cash = ada.get("/v1/accounts").await.body["items"][0]["id"].as_str().unwrap().to_owned();
    let cash = ada.get(&format!("/v1/accounts/{cash}/balances")).await;
    assert_eq!(cash.body["items"][0]["available"], "70000.00", "{cash:?}");
    // Two people agree on less at once, and the next request meets it.
    let agreed = settings::Agreed {
        proposal: world.clock.now().fresh_uuid(),
        proposer: UserId::new(&*world.clock),
        approver: UserId::new(&*world.clock),
        reason: "less at once".to_owned(),
    };
    let document = settings::Document {
        payments: settings::Payments { single: 1_000, daily: 99_999_999, four_eyes: 500 },
        requests: settings::Requests { by_user: 1, by_key: 1, by_address: 1 },
        limits: Vec::new(),
        sessions: Vec::new(),
        fees: None,
    };
    let now = world.clock.now();
    let made: Result<_, settings::SettingsError> = transact!(world.identity.db, |tx| {
        settings::add(tx, 0, &document, agreed.clone(), now).await
    });
    made.unwrap();
    assert_eq!(ada.post("/v1/withdrawals", &money("10.01")).await.code(), "unprocessable");
    let held = ada.post("/v1/withdrawals", &money("10.00")).await;
    assert_eq!(held.body["state"], "waiting", "{held:?}");
}

#[tokio::test]
async fn staff_decides_what_a_check_leaves_open() {
    let world = World::with_bank().await;
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    let eve = Person::new(&world, "eve@example.com", Role::Investor).await;
    let staff = Person::new(&world, "kyc@venue.example", Role::Compliance).await;
    assert_eq!(ada.get("/v1/kyc").await.code(), "not-found");
    ada.hand_in().await;
    judge(&world, Verdict::Hit("a list".to_owned())).await;
    let case = ada.get("/v1/kyc").await;
    assert_eq!(case.body["state"], "review", "{case:?}");
    let target = format!("/v1/kyc/cases/{}", case.body["id"].as_str().unwrap());
    assert_eq!(eve.get(&target).await.code(), "not-found");
    let queue = staff.get("/v1/kyc/cases").await;
    assert_eq!(queue.body["items"][0]["id"], case.body["id"], "{queue:?}");
    let decision = |what: &str| json!({"decision": what, "reason": "somebody else of that name"});
    let decide = format!("{target}/decision");
    assert_eq!(ada.post(&decide, &decision("approve")).await.code(), "forbidden");
    let approved = staff.post(&decide, &decision("approve")).await;
    assert_eq!(approved.body["state"], "approved", "{approved:?}");
    let late = staff.post(&decide, &decision("reject")).await;
    assert_eq!(late.code(), "conflict", "{late:?}");
    assert_eq!(staff.get("/v1/kyc/cases").await.body["items"], json!([]));
}

#[tokio::test]
async fn every_write_and_every_refusal_is_in_the_audit_log() {
    let world = World::with_bank().await;
    let ada = Person::new(&world, "ada@example.com", Role::Investor).await;
    let auditor = Person::new(&world, "audit@venue.example", Role::Auditor).await;
    let account = ada.account().await;
    assert_eq!(ada.get("/v1/audit/records").await.code(), "forbidden");
    let find = async |query: &str| {
        // Records get their place in the chain a moment later.
        for _ in 0..200 {
            let found = auditor.get(&format!("/v1/audit/records?{query}")).await;
            assert_eq!(found.status, StatusCode::OK, "{found:?}");
            if !found.body["items"].as_array().unwrap().is_empty() {
                return found.body["items"].clone();
            }
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
        }
        panic!("nothing is recorded of {query}");
    };
    let denied = find("action=audit.read").await;
    assert_eq!(
        (&denied[0]["outcome"], &denied[0]["object"]),
        (&json!("denied"), &json!("/v1/audit/records"))
    );
    assert!(denied[0]["details"].as_str().unwrap().contains("forbidden"), "{denied}");
    let opened = find("action=account.open").await;
    assert_eq!(opened[0]["outcome"], "done", "{opened}");
    assert!(opened[0]["actor"].as_str().unwrap().starts_with("user:"), "{opened}");
    assert!(!opened.to_string().contains(&account), "the body is not in it");
    let verdict = auditor.get("/v1/audit/verify").await;
    assert_eq!(verdict.body, json!({"sound": true, "findings": []}));
    let export = auditor.get("/v1/audit/export?first=1&last=2").await;
    assert_eq!(export.header("content-type"), "application/x-ndjson");
    assert!(export.text.lines().count() >= 2, "{export:?}");
    let wrong = auditor.get("/v1/audit/export?first=2&last=1").await;
    assert_eq!(wrong.code(), "malformed-request", "{wrong:?}");
}
