//! Staff and people: roles by four eyes, suspension, and addresses that change only when proved.

use crate::common::{Answer, PASSWORD, World};
use axum::http::StatusCode;
use identity::policy::Role;
use serde_json::{Value, json};

/// A member of staff with a fresh second factor: id and access token.
async fn staff(world: &World, email: &str, roles: &[Role]) -> (String, String) {
    let id = world.user(email, roles).await.to_string();
    let login = world.log_in(email, None).await;
    let token = login.body["access_token"].as_str().unwrap().to_owned();
    world.enrol(&token).await;
    (id, token)
}

async fn decide(world: &World, token: &str, id: &str, decision: &str) -> Answer {
    let target = format!("/v1/proposals/{id}/decision");
    let key = format!("{decision}-{}", world.unique());
    let body = json!({ "decision": decision });
    world.post(&target).bearer(token).key(&key).json(&body).send().await
}

const SETTINGS: &str = "/v1/venue/settings";

/// Proposes settings that follow a version.
async fn propose_settings(world: &World, token: &str, base: u32, body: &Value) -> Answer {
    let etag = format!("\"{base}\"");
    let ask = world.post(SETTINGS).bearer(token).key(&world.unique()).header("if-match", &etag);
    ask.json(body).send().await
}

#[tokio::test]
async fn settings_change_by_two_and_come_back_as_a_new_version() {
    let world = World::new().await;
    let (ada, one) = staff(&world, "ada@venue.example", &[Role::Operator]).await;
    let (bob, two) = staff(&world, "bob@venue.example", &[Role::Operator]).await;
    let (_, risk) = staff(&world, "ron@venue.example", &[Role::Risk]).await;
    let get = async |target: &str| world.get(target).bearer(&one).send().await;
    let first = get(SETTINGS).await;
    assert_eq!((first.header("etag"), &first.body["version"]), ("\"0\"", &json!(0)));
    let old = first.body["settings"].clone();
    let mut new = old.clone();
    new["payments"]["daily"] = json!(99_000_000);
    new["requests"]["by_user"] = json!(7);
    let body = json!({"settings": new, "reason": "a busy day"});
    let bare = world.post(SETTINGS).bearer(&one).key("bare").json(&body).send().await;
    assert_eq!(bare.code(), "if-match-missing");
    assert_eq!(propose_settings(&world, &risk, 0, &body).await.code(), "forbidden");
    assert_eq!(propose_settings(&world, &one, 1, &body).await.code(), "version-changed");
    let same = json!({"settings": old, "reason": "nothing"});
    assert_eq!(propose_settings(&world, &one, 0, &same).await.code(), "unprocessable");
    let mut unfit = new.clone();
    unfit["payments"]["single"] = json!(99_000_001);
    let unfit = json!({"settings": unfit, "reason": "more at once than a day"});
    assert_eq!(propose_settings(&world, &one, 0, &unfit).await.code(), "unprocessable");
    let proposed = propose_settings(&world, &one, 0, &body).await;
    assert_eq!(proposed.status, StatusCode::ACCEPTED, "{proposed:?}");
    let late = propose_settings(&world, &two, 0, &body).await;
    let id = proposed.body["id"].as_str().unwrap();
    let seen = world.get(&format!("/v1/proposals/{id}")).bearer(&two).send().await;
    let difference = json!([
        {"setting": "payments.daily", "from": old["payments"]["daily"], "to": 99_000_000,
            "effect": "at_once"},
        {"setting": "requests.by_user", "from": old["requests"]["by_user"], "to": 7,
            "effect": "at_next_start"},
    ]);
    assert_eq!(seen.body["payload"]["difference"], difference);
    assert_eq!(seen.body["payload"]["commands"], json!([]), "the engine hears nothing of it");
    let plain = seen.body["payload"]["plain"][1].as_str().unwrap();
    assert!(plain.ends_with("→ 7 (when the control plane starts next)"), "{plain}");
    assert_eq!(decide(&world, &one, id, "approve").await.code(), "forbidden", "same eyes");
    assert_eq!(decide(&world, &risk, id, "approve").await.code(), "forbidden", "wrong role");
    assert_eq!(get(SETTINGS).await.body["version"], 0, "nothing yet");
    assert_eq!(decide(&world, &two, id, "approve").await.body["outcome"], "done");
    let now = get(SETTINGS).await;
    assert_eq!((now.header("etag"), &now.body["settings"]), ("\"1\"", &new));
    let late = late.body["id"].as_str().unwrap();
    assert_eq!(decide(&world, &one, late, "approve").await.code(), "conflict", "overtaken");
    let back = json!({"settings": old, "reason": "as it was"});
    let back = propose_settings(&world, &two, 1, &back).await;
    let back = decide(&world, &one, back.body["id"].as_str().unwrap(), "approve").await;
    assert_eq!(back.body["outcome"], "done", "{back:?}");
    let again = json!({"like_version": 1, "reason": "busy again"});
    let again = propose_settings(&world, &one, 2, &again).await;
    let again = decide(&world, &two, again.body["id"].as_str().unwrap(), "approve").await;
    assert_eq!(again.body["outcome"], "done", "{again:?}");
    let versions = get(&format!("{SETTINGS}/versions")).await;
    let items = versions.body["items"].as_array().unwrap();
    let numbers: Vec<_> = items.iter().map(|one| one["version"].clone()).collect();
    assert_eq!(numbers, [json!(3), json!(2), json!(1)]);
    assert_eq!((&items[2]["proposer"], &items[2]["approver"]), (&json!(ada), &json!(bob)));
    let second = get(&format!("{SETTINGS}/versions/2")).await;
    assert_eq!(second.body["difference"].as_array().unwrap().len(), 2, "from the newest to it");
    assert_eq!(get(&format!("{SETTINGS}/versions/4")).await.code(), "not-found");
    let unknown = json!({"like_version": 9, "reason": "none"});
    assert_eq!(propose_settings(&world, &one, 3, &unknown).await.code(), "not-found");
    let written = world.audited("configuration.write").await;
    let versions = written.iter().filter(|record| record.object.starts_with("settings:"));
    assert_eq!(versions.count(), 3, "each version is in the audit log");
    let denied = written.iter().filter(|record| record.outcome == audit::Outcome::Denied);
    assert_eq!(denied.count(), 1, "and so is who may not: {written:?}");
}

/// They are the ones of the process, which change when it is started with others.
#[tokio::test]
async fn settings_before_the_first_version_are_never_known_already() {
    let world = World::new().await;
    let (_, token) = staff(&world, "ada@venue.example", &[Role::Operator]).await;
    let (_, other) = staff(&world, "bob@venue.example", &[Role::Operator]).await;
    let get = async |known: &str| {
        world.get(SETTINGS).bearer(&token).header("if-none-match", known).send().await
    };
    let first = get("none").await;
    let again = get(first.header("etag")).await;
    assert_eq!((again.status, &again.body), (StatusCode::OK, &first.body));
    let mut new = first.body["settings"].clone();
    new["requests"]["by_user"] = json!(7);
    let body = json!({"settings": new, "reason": "fewer"});
    let proposed = propose_settings(&world, &token, 0, &body).await;
    let id = proposed.body["id"].as_str().unwrap();
    assert_eq!(decide(&world, &other, id, "approve").await.body["outcome"], "done");
    let counted = get(first.header("etag")).await;
    assert_eq!((counted.status, &counted.body["version"]), (StatusCode::OK, &json!(1)));
    assert_eq!(get(counted.header("etag")).await.status, StatusCode::NOT_MODIFIED);
}

/// One version may change what several people answer for; each who proposes or agrees must be one
/// of each.
#[tokio::test]
async fn a_version_asks_for_everybody_whose_section_it_changes() {
    let world = World::new().await;
    let (_, operator) = staff(&world, "oz@venue.example", &[Role::Operator]).await;
    let (_, finance) = staff(&world, "fay@venue.example", &[Role::Finance]).await;
    let (_, risk) = staff(&world, "ron@venue.example", &[Role::Risk]).await;
    let both = [Role::Operator, Role::Finance];
    let (_, one) = staff(&world, "one@venue.example", &both).await;
    let (_, two) = staff(&world, "two@venue.example", &both).await;
    let settings = world.get(SETTINGS).bearer(&one).send().await.body["settings"].clone();
    let rate = json!({"per_share": 30, "value_ppm": 0, "minimum": 0});
    let fees = |at: &str| json!({"effective": at, "maker": rate, "taker": rate, "auction": rate});
    let mut new = settings.clone();
    new["payments"]["daily"] = json!(99_000_000);
    new["fees"] = fees("2100-01-01T00:00:00Z");
    let body = json!({"settings": new, "reason": "prices, and what may be moved"});
    for half in [&operator, &finance, &risk] {
        assert_eq!(propose_settings(&world, half, 0, &body).await.code(), "forbidden");
    }
    let proposed = propose_settings(&world, &one, 0, &body).await;
    assert_eq!(proposed.status, StatusCode::ACCEPTED, "{proposed:?}");
    let id = proposed.body["id"].as_str().unwrap();
    for half in [&operator, &finance, &risk] {
        assert_eq!(decide(&world, half, id, "approve").await.code(), "forbidden");
    }
    assert_eq!(decide(&world, &two, id, "approve").await.body["outcome"], "done");
    let listed = world.get("/v1/fees").bearer(&one).send().await.body["items"].clone();
    assert_eq!(listed, json!([fees("2100-01-01T00:00:00Z")]));

    // What an old version says of fees counts again from a moment that has to be said.
    let mut dear = new.clone();
    dear["fees"] = fees("2101-01-01T00:00:00Z");
    dear["fees"]["taker"]["per_share"] = json!(40);
    let dear = json!({"settings": dear, "reason": "dearer"});
    let proposed = propose_settings(&world, &one, 1, &dear).await;
    let id = proposed.body["id"].as_str().unwrap();
    assert_eq!(decide(&world, &two, id, "approve").await.body["outcome"], "done");
    let mut back = json!({"like_version": 1, "reason": "as it was"});
    assert_eq!(propose_settings(&world, &one, 2, &back).await.code(), "unprocessable");
    back["fees_effective"] = json!("2100-06-01T00:00:00Z");
    let early = propose_settings(&world, &one, 2, &back).await;
    assert_eq!(early.code(), "unprocessable", "before what is scheduled already: {early:?}");
    back["fees_effective"] = json!("2102-01-01T00:00:00Z");
    let proposed = propose_settings(&world, &one, 2, &back).await;
    let difference = proposed.body["payload"]["difference"].as_array().unwrap().clone();
    let names: Vec<_> = difference.iter().map(|one| one["setting"].as_str().unwrap()).collect();
    assert_eq!(names, ["fees.effective", "fees.taker.per_share"]);
    let id = proposed.body["id"].as_str().unwrap();
    assert_eq!(decide(&world, &two, id, "approve").await.body["outcome"], "done");
    let listed = world.get("/v1/fees").bearer(&one).send().await.body["items"].clone();
    assert_eq!(listed.as_array().unwrap().len(), 3, "nothing is taken out of the schedule");

    // Who leaves sections out leaves them alone, and no engine is told where there is none.
    let bare = json!({"payments": settings["payments"], "requests": settings["requests"]});
    let bare = json!({"settings": bare, "reason": "x"});
    let proposed = propose_settings(&world, &operator, 3, &bare).await;
    let difference = proposed.body["payload"]["difference"].clone();
    assert_eq!(difference.as_array().unwrap().len(), 1, "{difference}");
    let mut limited = settings.clone();
    limited["limits"] = json!([{"firm": "LIME", "gross": 5}]);
    limited["payments"]["daily"] = json!(99_000_000);
    let limited = json!({"settings": limited, "reason": "less"});
    let refused = propose_settings(&world, &risk, 3, &limited).await;
    assert_eq!(refused.code(), "unavailable", "this process trades with no engine: {refused:?}");
    let drift = world.get("/v1/venue/settings/drift").bearer(&risk).send().await;
    assert_eq!(drift.code(), "unavailable", "{drift:?}");
}

async fn change_role(world: &World, token: &str, user: &str, role: &str, grant: bool) -> Answer {
    let body = json!({"role": role, "grant": grant, "reason": "joins the desk"});
    let target = format!("/v1/users/{user}/role-changes");
    world.post(&target).bearer(token).key(&world.unique()).json(&body).send().await
}

#[tokio::test]
async fn a_role_takes_two_administrators_and_neither_is_the_user() {
    let world = World::new().await;
    let (ada, first) = staff(&world, "ada@venue.example", &[Role::Administrator]).await;
    let (_, second) = staff(&world, "bob@venue.example", &[Role::Administrator]).await;
    let (_, operator) = staff(&world, "oz@venue.example", &[Role::Operator]).await;
    let (eve, eves) = staff(&world, "eve@venue.example", &[Role::Investor]).await;
    assert_eq!(change_role(&world, &eves, &eve, "operator", true).await.code(), "forbidden");
    assert_eq!(change_role(&world, &first, &ada, "risk", true).await.code(), "forbidden");
    assert_eq!(change_role(&world, &first, &eve, "root", true).await.code(), "not-found");
    assert_eq!(change_role(&world, &first, &eve, "investor", true).await.code(), "conflict");
    let proposed = change_role(&world, &first, &eve, "operator", true).await;
    assert_eq!(proposed.status, StatusCode::ACCEPTED, "{proposed:?}");
    assert_eq!(proposed.body["state"], "pending");
    let id = proposed.body["id"].as_str().unwrap();
    assert_eq!(decide(&world, &first, id, "approve").await.code(), "forbidden", "same eyes");
    assert_eq!(decide(&world, &operator, id, "approve").await.code(), "forbidden", "wrong role");
    assert_eq!(decide(&world, &second, id, "withdraw").await.code(), "forbidden");
    let approved = decide(&world, &second, id, "approve").await;
    assert_eq!(approved.body["state"], "approved", "{approved:?}");
    assert_eq!(decide(&world, &second, id, "reject").await.code(), "conflict", "once");
    let me = world.get("/v1/me").bearer(&eves).send().await;
    assert_eq!(me.body["roles"], json!(["investor", "operator"]), "at once");
    // Taken again, but Bob is the one who proposes and whose turn it is not to decide.
    let taken = change_role(&world, &second, &eve, "operator", false).await;
    let id = taken.body["id"].as_str().unwrap();
    world.advance_s(24 * 3600 + 1);
    assert_eq!(decide(&world, &first, id, "approve").await.status, StatusCode::UNAUTHORIZED);
    let list = world.get("/v1/proposals?pending=true").bearer(&first).send().await;
    assert_eq!(list.status, StatusCode::UNAUTHORIZED, "a day later the tokens have ended");
}

#[tokio::test]
async fn a_suspended_user_is_out_at_once_until_reinstated() {
    let world = World::new().await;
    let (boss, compliance) = staff(&world, "cora@venue.example", &[Role::Compliance]).await;
    let (eve, eves) = staff(&world, "eve@example.com", &[Role::Investor]).await;
    let ask = async |user: &str, what: &str| {
        let ask = world.post(&format!("/v1/users/{user}/{what}")).bearer(&compliance);
        ask.key(&world.unique()).json(&json!({"reason": "under review"})).send().await
    };
    assert_eq!(ask(&boss, "suspend").await.code(), "conflict", "not oneself");
    let suspended = ask(&eve, "suspend").await;
    assert_eq!(suspended.body["state"], "suspended", "{suspended:?}");
    assert_eq!(ask(&eve, "suspend").await.code(), "conflict");
    assert_eq!(world.get("/v1/me").bearer(&eves).send().await.code(), "unauthenticated");
    assert_eq!(world.log_in("eve@example.com", None).await.code(), "account-suspended");
    assert!(world.mails().await.iter().any(|mail| mail.contains("under review")));
    let found = world.get("/v1/users?state=suspended&email=EVE").bearer(&compliance).send().await;
    assert_eq!(found.body["items"].as_array().unwrap().len(), 1, "{found:?}");
    let none = world.get("/v1/users?role=operator").bearer(&compliance).send().await;
    assert_eq!(none.body["items"], json!([]));
    let wrong = world.get("/v1/users?state=asleep").bearer(&compliance).send().await;
    assert_eq!(wrong.code(), "malformed-request");
    assert_eq!(ask(&eve, "reinstate").await.body["state"], "active");
    assert_eq!(world.log_in("eve@example.com", None).await.code(), "second-factor-needed");
}

#[tokio::test]
async fn fees_change_in_the_future_when_two_agree() {
    let world = World::new().await;
    let (_, one) = staff(&world, "fay@venue.example", &[Role::Finance]).await;
    let (_, two) = staff(&world, "fox@venue.example", &[Role::Finance]).await;
    let rate = json!({"per_share": 30, "value_ppm": 0, "minimum": 0});
    let fees = |at: &str| json!({"effective": at, "maker": rate, "taker": rate, "auction": rate});
    let propose = async |fees: serde_json::Value| {
        let body = json!({"fees": fees, "reason": "as announced"});
        world.post("/v1/fees").bearer(&one).key(&world.unique()).json(&body).send().await
    };
    assert_eq!(propose(fees("2020-01-01T00:00:00Z")).await.code(), "unprocessable");
    let wrong = json!({"per_share": 10_001, "value_ppm": 0, "minimum": 0});
    let mut unfit = fees("2100-01-01T00:00:00Z");
    unfit["maker"] = wrong;
    assert_eq!(propose(unfit).await.code(), "unprocessable");
    let gone = propose(fees("2100-01-01T00:00:00Z")).await;
    let gone = gone.body["id"].as_str().unwrap();
    assert_eq!(decide(&world, &two, gone, "reject").await.body["outcome"], json!(null));
    let proposed = propose(fees("2100-01-01T00:00:00Z")).await;
    assert_eq!(proposed.status, StatusCode::ACCEPTED, "{proposed:?}");
    let id = proposed.body["id"].as_str().unwrap();
    assert_eq!(decide(&world, &one, id, "approve").await.code(), "forbidden", "same eyes");
    assert_eq!(world.get("/v1/fees").bearer(&one).send().await.body["items"], json!([]));
    assert_eq!(decide(&world, &two, id, "approve").await.body["outcome"], "done");
    let version = world.get(&format!("{SETTINGS}/versions/1")).bearer(&one).send().await;
    assert_eq!(version.body["settings"]["fees"], fees("2100-01-01T00:00:00Z"), "{version:?}");
    let eve = world.token("eve@example.com", &[Role::Investor]).await;
    let known = world.get("/v1/fees").bearer(&eve).send().await;
    let first = &known.body["items"][0];
    assert_eq!(first["effective"], "2100-01-01T00:00:00Z", "{known:?}");
    assert_eq!((&first["maker"], known.body["items"].as_array().unwrap().len()), (&rate, 1));
}

#[tokio::test]
async fn everybody_hears_a_broadcast_once() {
    let world = World::new().await;
    let (_, operator) = staff(&world, "oz@venue.example", &[Role::Operator]).await;
    let eve = world.token("eve@example.com", &[Role::Investor]).await;
    let news = json!({"title": "Closed on Monday", "body": "It is a holiday."});
    let tell = async |token: &str| {
        world.post("/v1/broadcasts").bearer(token).key("news").json(&news).send().await
    };
    assert_eq!(tell(&eve).await.code(), "forbidden");
    world.advance_s(1);
    let told = tell(&operator).await;
    assert_eq!((told.status, &told.body["told"]), (StatusCode::CREATED, &json!(0)), "{told:?}");
    world.advance_s(1);
    let late = world.token("late@example.com", &[Role::Investor]).await;
    while outcry_api::workers::tell_some(&world.identity).await.unwrap() {}
    let done = world.get(told.header("location")).bearer(&operator).send().await;
    assert_eq!((&done.body["told"], &done.body["done"]), (&json!(2), &json!(true)), "{done:?}");
    for (token, count) in [(&eve, 1), (&operator, 1), (&late, 0)] {
        let inbox = world.get("/v1/notifications").bearer(token).send().await;
        let items = inbox.body["items"].as_array().unwrap().clone();
        let heard = items.iter().filter(|one| one["topic"] == "venue.broadcast");
        assert_eq!(heard.count(), count, "{inbox:?}");
    }
    let list = world.get("/v1/broadcasts").bearer(&operator).send().await;
    assert_eq!(list.body["items"].as_array().unwrap().len(), 1);
}

#[tokio::test]
async fn an_address_changes_when_the_new_one_is_proved() {
    let world = World::new().await;
    let token = world.token("ada@example.com", &[Role::Investor]).await;
    world.user("taken@example.com", &[Role::Investor]).await;
    let ask = async |email: &str, password: &str| {
        let body = json!({"email": email, "password": password});
        let ask = world.post("/v1/me/email").bearer(&token).key(&world.unique());
        ask.json(&body).send().await
    };
    assert_eq!(ask("new@example.com", "wrong wrong wrong").await.code(), "wrong-credentials");
    let taken = ask("taken@example.com", PASSWORD).await;
    assert_eq!(taken.status, StatusCode::ACCEPTED, "nobody learns whose it is");
    assert!(!world.mails().await.concat().contains("Token: "));
    assert_eq!(ask("New@example.com", PASSWORD).await.status, StatusCode::ACCEPTED);
    let mails = world.mails().await.concat();
    assert!(mails.contains("To: ada@example.com"), "the old address is told");
    let mailed = mails.split("Token: ").nth(1).unwrap().split_whitespace().next().unwrap();
    let confirm =
        async || world.post("/v1/auth/confirm-email").json(&json!({"token": mailed})).send().await;
    assert_eq!(confirm().await.status, StatusCode::NO_CONTENT);
    assert_eq!(confirm().await.code(), "token-invalid", "once");
    assert_eq!(world.log_in("ada@example.com", None).await.code(), "wrong-credentials");
    assert_eq!(world.log_in("new@example.com", None).await.status, StatusCode::OK);
    world.enrol(&token).await;
    world.advance_s(301);
    assert_eq!(ask("x@example.com", PASSWORD).await.code(), "step-up-needed");
}

#[tokio::test]
async fn a_telephone_number_changes_by_the_code_that_came_to_it() {
    let world = World::new().await;
    let token = world.token("ada@example.com", &[Role::Investor]).await;
    let ask = async |phone: &str| {
        let ask = world.post("/v1/me/phone").bearer(&token).key(&world.unique());
        ask.json(&json!({ "phone": phone })).send().await
    };
    let confirm = async |code: &str| {
        let ask = world.post("/v1/me/phone/confirm").bearer(&token);
        ask.json(&json!({ "code": code })).send().await
    };
    let sent = async || {
        let mails = world.mails().await;
        assert!(mails[0].starts_with("To: +442079460000\r\n"), "{mails:?}");
        mails[0].trim_end().rsplit(' ').next().unwrap().to_owned()
    };
    assert_eq!(ask("020 7946 0000").await.code(), "unprocessable");
    assert_eq!(ask("+44 20 7946 0000").await.status, StatusCode::ACCEPTED);
    let code = sent().await;
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        assert_eq!(confirm(wrong).await.code(), "wrong-credentials");
    }
    assert_eq!(confirm(&code).await.code(), "token-invalid", "guessed too often");
    assert_eq!(ask("+44 20 7946 0000").await.status, StatusCode::ACCEPTED);
    let changed = confirm(&sent().await).await;
    assert_eq!(changed.body["phone"], "+442079460000", "{changed:?}");
}

#[tokio::test]
async fn details_are_sealed_and_shown_by_their_end() {
    let world = World::new().await;
    let token = world.token("ada@example.com", &[Role::Investor]).await;
    let none = world.get("/v1/me/details").bearer(&token).send().await;
    assert_eq!((none.header("etag"), &none.body["tax_ids"]), ("\"0\"", &json!([])));
    let details = json!({"birth_date": "1815-12-10",
        "residence": {"lines": ["12 St James Square"], "city": "London", "region": "",
            "postal_code": "SW1Y 4JH", "country": "GB"},
        "mailing": null, "tax_ids": [{"country": "GB", "number": "QQ123456C"}]});
    let put = async |etag: &str, body: &serde_json::Value| {
        let ask = world.ask("PUT", "/v1/me/details").bearer(&token).key(&world.unique());
        ask.header("if-match", etag).json(body).send().await
    };
    let kept = put("\"0\"", &details).await;
    assert_eq!(kept.body["tax_ids"][0]["number"], "•••••456C", "{kept:?}");
    assert_eq!(put("\"0\"", &details).await.code(), "version-changed");
    let mut wrong = details.clone();
    wrong["birth_date"] = json!("2999-01-01");
    assert_eq!(put(kept.header("etag"), &wrong).await.code(), "unprocessable");
    assert_eq!(put(kept.header("etag"), &details).await.header("etag"), "\"2\"");
    for file in ["venue.db", "venue.db-wal"] {
        let bytes = std::fs::read(world.folder.path().join(file)).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        assert!(!text.contains("QQ123456C") && !text.contains("St James"), "{file}");
    }
}
