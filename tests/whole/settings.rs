//! A version of the configuration on its way to the engine, with the real programs: what two people
//! agreed on takes effect once, whoever dies in between, and where the engine is otherwise is told.

use std::collections::BTreeMap;
use std::ops::ControlFlow;
use std::time::Duration;

use crate::common::desk::{Desk, with_bridge};
use crate::common::http::{Answer, Ask};
use crate::common::person::Person;
use crate::common::{Place, seed, skip, wait_until};
use engine::config::Config;
use engine::core::CommandBody;
use engine::core::limits::{Owner, SetLimits};
use engine::core::operator::SetSession;
use engine::journal;
use serde_json::{Value, json};

const SETTINGS: &str = "/v1/venue/settings";
const DRIFT: &str = "/v1/venue/settings/drift";

/// Proposes what follows a version.
fn propose(who: &mut Person<'_>, base: u32, body: &Value) -> Answer {
    who.steps += 1;
    let ask = Ask::post(SETTINGS).bearer(&who.token).key(format!("step-{}", who.steps));
    who.desk.insist(who.place, &ask.header("if-match", format!("\"{base}\"")).json(body))
}

/// Proposes, and has another one agree; the proposal's path.
fn agree(one: &mut Person<'_>, two: &mut Person<'_>, base: u32, body: &Value) -> String {
    let proposed = propose(one, base, body);
    assert_eq!(proposed.status, 202, "{proposed:?}");
    let proposal = format!("/v1/proposals/{}", proposed.body["id"].as_str().unwrap());
    approve(two, &proposal);
    proposal
}

fn approve(who: &mut Person<'_>, proposal: &str) {
    who.post(&format!("{proposal}/decision"), &json!({ "decision": "approve" }), 200);
}

/// What the engine is told, and where a version is.
fn wait_for_version(who: &mut Person<'_>, number: u32) -> Value {
    let target = format!("{SETTINGS}/versions/{number}");
    wait_until("the engine has been told", || who.get(&target)["state"] != "applying");
    who.get(&target)
}

/// `of`, state and reason of each command.
fn told(version: &Value) -> Vec<(String, String, String)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let commands = version["commands"].as_array().unwrap().iter();
    commands.map(|one| (text(&one["of"]), text(&one["state"]), text(&one["reason"]))).collect()
}

/// The settings apart from the newest version, by name: version and engine.
fn drift(who: &mut Person<'_>) -> BTreeMap<String, (Value, Value)> {
    let drift = who.get(DRIFT);
    let items = drift["items"].as_array().unwrap().iter();
    let item = |one: &Value| {
        (
            one["setting"].as_str().unwrap().to_owned(),
            (one["version"].clone(), one["engine"].clone()),
        )
    };
    items.map(item).collect()
}

/// How often the engine's log gives limits to an owner, and settings with this rate to a session.
fn logged(config: &Config, owner: Owner, rate: u32) -> (usize, usize) {
    let (mut limits, mut sessions) = (0, 0);
    journal::dump(&config.journal.dir, |command| {
        match command.body {
            CommandBody::SetLimits(SetLimits { owner: of, .. }) => {
                limits += usize::from(of == owner);
            }
            CommandBody::SetSession(SetSession { settings, .. }) => {
                sessions += usize::from(settings.rate.is_some_and(|one| one.per_second == rate));
            }
            _ => {}
        }
        ControlFlow::Continue(())
    })
    .unwrap();
    (limits, sessions)
}

fn staff<'a>(place: &'a Place, desk: &'a Desk, email: &str) -> Person<'a> {
    desk.add(email, &["operator", "risk", "finance", "auditor"]);
    let mut person = Person::new(place, desk);
    person.log_in(email);
    person.enrol();
    person
}

/// The settings that follow version 0: something of each section, and what no engine will do.
fn wanted(one: &mut Person<'_>) -> Value {
    let mut settings = one.get(SETTINGS)["settings"].clone();
    settings["payments"]["daily"] = json!(99_000_000);
    settings["limits"] = json!([
        { "firm": "F001", "gross": 5_000_000 },
        { "firm": "NONE", "gross": 1 },
        { "account": 2, "order_shares": 99, "denied": ["market"] },
    ]);
    let ports = one.get("/v1/venue/sessions");
    let third = ports["items"].as_array().unwrap().iter().find(|port| port["firm"] == "F003");
    settings["sessions"] = json!([{
        "session": third.unwrap()["session"], "account": 3, "firm": "F003",
        "on_disconnect": "cancel_all", "messages_per_second": 777, "messages_burst": 70,
        "duplicates_most": 2, "duplicates_window_ms": 500,
    }]);
    let rate = json!({ "per_share": 30, "value_ppm": 0, "minimum": 0 });
    settings["fees"] = json!({
        "effective": "2100-01-01T00:00:00Z", "maker": rate, "taker": rate, "auction": rate,
    });
    settings
}

fn from_proposal_to_engine(database: &str) {
    let mut random = seed("a_version_takes_effect_once_whoever_dies");
    let place = Place::new();
    let config = with_bridge(&place);
    let venue = place.write("venue.toml", &config);
    let settings = json!({ "unfunded_trading": true, "database": database });
    let desk = Desk::with(&place, &config, &settings);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    let mut control = desk.start(&place);
    desk.wait_until_ready(&place);
    let (mut one, mut two) =
        (staff(&place, &desk, "one@venue.example"), staff(&place, &desk, "two@venue.example"));
    let settings = wanted(&mut one);
    let mut wrong = settings.clone();
    wrong["sessions"][0]["account"] = json!(4);
    let wrong = propose(&mut one, 0, &json!({ "settings": wrong, "reason": "a slip" }));
    assert_eq!(wrong.code(), "unprocessable", "another session than is meant: {wrong:?}");
    let body = json!({ "settings": settings, "reason": "the new members" });
    let proposed = propose(&mut one, 0, &body);
    let difference = proposed.body["payload"]["difference"].as_array().unwrap().clone();
    let line = json!({ "setting": "limits.account.2.order_shares", "from": null, "to": 99,
        "effect": "at_engine" });
    assert!(difference.contains(&line), "{difference:?}");
    let proposal = format!("/v1/proposals/{}", proposed.body["id"].as_str().unwrap());
    let late = propose(&mut two, 0, &body);
    let late = format!("/v1/proposals/{}/decision", late.body["id"].as_str().unwrap());
    let own = one.ask("POST", &format!("{proposal}/decision"), &json!({ "decision": "approve" }));
    assert_eq!(own.code(), "forbidden", "a second person agrees: {own:?}");
    assert!(drift(&mut one).is_empty(), "version 0 says nothing of the engine");

    // The engine hears nothing while it is agreed on; who is to tell it dies, again and again.
    engine.signal(libc::SIGSTOP);
    approve(&mut two, &proposal);
    for turn in 0..4 {
        std::thread::sleep(Duration::from_millis(random.below(300)));
        if turn == 2 {
            engine.signal(libc::SIGCONT);
        }
        control.kill();
        control = desk.start(&place);
    }
    let version = wait_for_version(&mut one, 1);
    assert_eq!(version["state"], "refused", "{version}");
    let done = |of: &str| (of.to_owned(), "applied".to_owned(), String::new());
    let (name, why) = ("limits.firm.NONE".to_owned(), "no session is of this firm".to_owned());
    let session = format!("sessions.{}", settings["sessions"][0]["session"]);
    let expected = [
        done("limits.firm.F001"),
        (name.clone(), "refused".to_owned(), why.clone()),
        done("limits.account.2"),
        done(&session),
    ];
    assert_eq!(told(&version), expected);
    let outcome = one.get(&proposal)["outcome"].clone();
    assert_eq!(outcome, format!("refused: 1 of 4 commands; {name}: {why}"));
    let firm = Owner::Firm(*b"F001");
    assert_eq!(logged(&config, firm, 777), (1, 1), "each in the log once");
    let overtaken = one.ask("POST", &late, &json!({ "decision": "approve" }));
    assert_eq!(overtaken.code(), "conflict", "{overtaken:?}");
    assert_eq!(propose(&mut one, 0, &body).code(), "version-changed");
    let fees = one.get("/v1/fees");
    assert_eq!(fees["items"][0]["effective"], "2100-01-01T00:00:00Z", "{fees}");
    aside_of_versions(&mut one, &mut two, &settings);
    assert_eq!(logged(&config, firm, 777), (1, 1), "what has not changed is not told again");
    control.signal(libc::SIGTERM);
    assert!(control.wait().status.success());
}

/// An emergency is not held up by versions, nor undone by the next one; it is told, and whoever
/// wants it undone says so.
fn aside_of_versions(one: &mut Person<'_>, two: &mut Person<'_>, settings: &Value) {
    let apart = drift(one);
    assert!(apart.keys().all(|name| name.starts_with("limits.firm.NONE.")), "{apart:?}");
    assert_eq!(apart["limits.firm.NONE.gross"], (json!(1), Value::Null));
    let direct = json!({ "account": 2, "order_shares": 50, "denied": ["market"] });
    let proposed = one.post("/v1/venue/limits", &json!({ "limits": direct, "reason": "now" }), 202);
    let proposal = format!("/v1/proposals/{}", proposed["id"].as_str().unwrap());
    approve(two, &proposal);
    wait_until("the engine does it", || one.get(&proposal)["outcome"] == "done");
    one.post("/v1/venue/kill", &json!({ "firm": "F001" }), 200);
    let shares = "limits.account.2.order_shares";
    assert_eq!(drift(one)[shares], (json!(99), json!(50)));
    let off = one.get(DRIFT)["switched_off"].to_string();
    assert!(off.contains("F001"), "the switch is told: {off}");

    let mut settings = settings.clone();
    settings["payments"]["daily"] = json!(98_000_000);
    agree(one, two, 1, &json!({ "settings": settings, "reason": "less a day" }));
    let version = wait_for_version(one, 2);
    assert_eq!((told(&version), &version["state"]), (vec![], &json!("applied")));
    assert_eq!(drift(one)[shares], (json!(99), json!(50)), "nobody asked for it back");
    let again = json!({ "settings": settings, "reason": "it is over", "reapply": true });
    let proposed = propose(one, 2, &again);
    let back = json!({ "setting": shares, "from": 99, "to": 50, "effect": "at_engine" });
    let payload = &proposed.body["payload"];
    assert!(payload["drift"].as_array().unwrap().contains(&back), "{payload}");
    assert_eq!(payload["difference"], json!([]));
    approve(two, &format!("/v1/proposals/{}", proposed.body["id"].as_str().unwrap()));
    let version = wait_for_version(one, 3);
    let states: Vec<_> = told(&version).into_iter().map(|(of, state, _)| (of, state)).collect();
    let state = |of: &str, state: &str| (of.to_owned(), state.to_owned());
    let expected = [state("limits.firm.NONE", "refused"), state("limits.account.2", "applied")];
    assert_eq!(states, expected, "what the engine holds already is not told");
    assert!(!drift(one).contains_key(shares));

    // What no version speaks of any more stays at the engine.
    settings["limits"] = json!([{ "firm": "F001", "gross": 5_000_000 }]);
    agree(one, two, 3, &json!({ "settings": settings, "reason": "no more of them" }));
    let version = wait_for_version(one, 4);
    assert_eq!((told(&version), &version["state"]), (vec![], &json!("applied")));
    assert!(drift(one).is_empty());
    let known = one.get("/v1/venue/limits");
    let kept = known["items"].as_array().unwrap().iter().find(|one| one["account"] == 2);
    assert_eq!(kept.unwrap()["order_shares"], 99, "{known}");
    let records = one.get("/v1/audit/records?action=configuration.write&limit=200");
    let records = records["items"].as_array().unwrap().clone();
    let has = |object: &str, outcome: &str| {
        records.iter().any(|one| one["object"] == object && one["outcome"] == outcome)
    };
    assert!(has("settings:1", "done") && has("settings:1/limits.firm.F001", "done"), "{records:?}");
    assert!(has("settings:1/limits.firm.NONE", "failed"), "{records:?}");
}

#[test]
fn a_version_takes_effect_once_whoever_dies() {
    let folder = tempfile::tempdir().unwrap();
    let database = format!("sqlite:{}", folder.path().join("venue.db").display());
    from_proposal_to_engine(&database);
}

#[test]
fn a_version_takes_effect_once_whoever_dies_on_postgres() {
    let server = match fixture::Server::shared() {
        Ok(server) => server,
        Err(why) => return skip("a_version_takes_effect_once_whoever_dies_on_postgres", why),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    from_proposal_to_engine(&runtime.block_on(server.fresh_database()));
}
