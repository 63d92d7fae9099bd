//! Two days of the whole venue with the real programs: an investor's orders, money and shares go
//! on from the first into the second, whoever dies in between.

use std::fs;
use std::path::Path;
use std::time::Duration;

use crate::common::desk::{Desk, with_bridge};
use crate::common::http::Ask;
use crate::common::outside::Outside;
use crate::common::person::{Person, cents, now_ns};
use crate::common::{Place, Process, Witness, place, seed, skip, wait_until};
use engine::config::Config;
use serde_json::{Value, json};

const EMAIL: &str = "ada@example.com";
const AUDITOR: &str = "auditor@venue.example";
/// Numbers of trades of the second day are above this.
const FIRST_DAY: u64 = 1 << 40;

fn day_config(place: &Place, day: u32) -> Config {
    let mut config = with_bridge(place);
    config.journal.dir = place.path(&format!("journal{day}"));
    config.bridge.events = place.path(&format!("events{day}"));
    config.control.socket = place.path("control.sock");
    config
}

fn order(side: &str, quantity: u32, price: &str, time_in_force: &str) -> Value {
    json!({
        "symbol": "QUIET", "side": side, "quantity": quantity, "price": price,
        "time_in_force": time_in_force,
    })
}

/// A participant offers so many shares.
fn offer(witness: &mut Witness, quantity: u32, price: u64) {
    let before = witness.accepted.len();
    wait_until("a participant offers", || {
        witness.offer(quantity, price);
        witness.turn();
        witness.accepted.len() > before
    });
}

/// Ends the engine's day and writes down what outlives it.
fn end_day(place: &Place, engine: Process, venue: &str, config: &Config) {
    let folder = place::text(&place.path(""));
    let ended = place.start(&["control", "end-of-day", "--json", "--engine", &folder]).wait();
    assert!(ended.status.success(), "{ended:?}");
    engine.signal(libc::SIGTERM);
    assert!(engine.wait().status.success());
    let (out, journal) =
        (place::text(&place.path("opening.json")), place::text(&config.journal.dir));
    let ended =
        place.start(&["journal", "opening", "--config", venue, "--out", &out, &journal]).wait();
    assert!(ended.status.success(), "{ended:?}");
}

fn begin_day(place: &Place, config: &mut Config) -> Process {
    config.opening = place.path("opening.json");
    let venue = place.write("venue2.toml", config);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    engine
}

/// What the first day leaves behind.
struct Left {
    account: String,
    /// Bids on, good till cancelled, with a part that has traded.
    lasting: Value,
    /// Ends with the day.
    day: Value,
    executions: Value,
    cash: Value,
}

/// An investor deposits, buys, and bids for today and for good.
fn first_day(place: &Place, desk: &Desk, config: &Config, ada: &mut Person<'_>) -> Left {
    ada.register(EMAIL);
    let account = ada.account();
    ada.pass_kyc();
    ada.enrol();
    let link = ada.link_bank(EMAIL);
    ada.transfer("/v1/deposits", &link, "10000.00");
    let mut witness = Witness::new(place, config);
    offer(&mut witness, 100, 500_000);
    let bought = ada.post("/v1/orders", &order("buy", 100, "50.00", "day"), 201);
    assert_eq!(bought["status"], "filled", "{bought}");
    let bid = ada.post("/v1/orders", &order("buy", 80, "49.00", "gtc"), 201);
    let target = format!("/v1/orders/{}", bid["id"].as_str().unwrap());
    let new = json!({ "quantity": 90, "price": "49.00" });
    ada.write("PUT", &target, &new, 200);
    let day = ada.post("/v1/orders", &order("buy", 10, "48.00", "day"), 201);
    wait_until("the participant is done", || {
        witness.turn();
        witness.open_orders().is_empty()
    });
    offer(&mut witness, 30, 490_000);
    wait_until("a part of it trades", || ada.get(&target)["executed"] == 30);
    let lasting = ada.get(&target);
    assert_eq!((&lasting["status"], &lasting["remaining"]), (&json!("open"), &json!(60)));
    wait_until("it is in the books", || {
        let cash = ada.cash(&account);
        (&cash["posted"], &cash["held"]) == (&json!("3530.00"), &json!("3420.00"))
    });
    let executions = ada.get("/v1/executions");
    assert_eq!(executions["items"].as_array().unwrap().len(), 2);
    assert_eq!(desk.readiness(place)["ready"], true);
    Left { cash: ada.cash(&account), account, lasting, day, executions }
}

/// An order that was decided, and that the engine has never had when its day ends.
fn leave_undone(place: &Place, desk: &Desk, ada: &Person<'_>, control: Process, engine: Process) {
    engine.signal(libc::SIGSTOP);
    let ask = undone(ada);
    let asked = {
        let (ask, to, entered) = (ask, desk.address, place.enter());
        let asked = std::thread::spawn(move || ask.send_here(to));
        drop(entered);
        asked
    };
    // Decided within milliseconds, and answered never.
    std::thread::sleep(Duration::from_secs(1));
    control.kill();
    engine.kill();
    let _ = asked.join().unwrap();
}

fn undone(ada: &Person<'_>) -> Ask {
    Ask::post("/v1/orders").bearer(&ada.token).key("undone").json(&order("buy", 1, "40.00", "gtc"))
}

/// The next day is known for what it is: orders that live, orders that ended, money that is held.
fn second_morning(desk: &Desk, ada: &mut Person<'_>, left: &Left) {
    let Left { account, lasting, day, executions, cash } = left;
    let target = format!("/v1/orders/{}", lasting["id"].as_str().unwrap());
    let now = ada.get(&target);
    for field in ["id", "status", "quantity", "executed", "remaining", "executed_value", "entered"]
    {
        assert_eq!(now[field], lasting[field], "{field}: {now}");
    }
    let ended = ada.get(&format!("/v1/orders/{}", day["id"].as_str().unwrap()));
    assert_eq!((&ended["status"], &ended["reason"]), (&json!("expired"), &json!("the day ended")));
    assert_eq!(ada.get("/v1/executions")["items"], executions["items"]);
    wait_until("what the day order held is free", || {
        let now = ada.cash(account);
        (&now["posted"], &now["held"]) == (&cash["posted"], &json!("2940.00"))
    });
    let never = desk.insist(ada.place, &undone(ada));
    assert_eq!((never.status, never.code()), (410, "gone"), "{never:?}");
    assert!(never.body["detail"].as_str().unwrap().contains("it was not done"), "{never:?}");
    let open = ada.get("/v1/orders?status=open");
    assert_eq!(open["items"].as_array().unwrap().len(), 1, "nothing is invented: {open}");
}

/// What lives can be changed, filled and cancelled, beside what is new.
fn second_day(config: &Config, ada: &mut Person<'_>, left: &Left) {
    let target = format!("/v1/orders/{}", left.lasting["id"].as_str().unwrap());
    let new = ada.post("/v1/orders", &order("buy", 5, "47.00", "gtc"), 201);
    let number = |order: &Value| -> u32 {
        order["id"].as_str().unwrap().split('-').nth(1).unwrap().parse().unwrap()
    };
    assert!(number(&new) > number(&left.day), "{new} is after {}", left.day);
    let terms = json!({ "quantity": 85, "price": "49.00" });
    let replaced = ada.write("PUT", &target, &terms, 200);
    assert_eq!((&replaced["id"], &replaced["remaining"]), (&left.lasting["id"], &json!(55)));
    offer(&mut Witness::new(ada.place, config), 55, 490_000);
    wait_until("the older order is filled", || ada.get(&target)["status"] == "filled");
    let filled = ada.get(&target);
    assert_eq!((&filled["executed"], &filled["average_price"]), (&json!(85), &json!("49.0000")));
    let gone = format!("/v1/orders/{}", new["id"].as_str().unwrap());
    let gone = ada.write("DELETE", &gone, &Value::Null, 200);
    assert_eq!(gone["status"], "canceled");
    // 10,000 less 100 at 50 and 85 at 49.
    let positions = format!("/v1/accounts/{}/positions", left.account);
    wait_until("the books follow", || {
        let cash = ada.cash(&left.account);
        let position = ada.get(&positions)["items"][0].clone();
        (&cash["posted"], &cash["held"]) == (&json!("835.00"), &json!("0.00"))
            && position["quantity"] == 185
    });
    let position = ada.get(&positions)["items"][0].clone();
    assert_eq!(cents(&position["cost"]), 1_000_000 - 83_500);
    let executions = ada.get("/v1/executions");
    let items = executions["items"].as_array().unwrap();
    let ids: std::collections::BTreeSet<_> = items.iter().map(|one| one["id"].as_str()).collect();
    assert_eq!((items.len(), ids.len()), (3, 3), "each by a name of its own: {executions}");
    let trades = ada.get("/v1/instruments/QUIET/trades");
    let last = trades["items"].as_array().unwrap().last().unwrap();
    assert_eq!(last["number"], FIRST_DAY + 1, "numbers go on above: {trades}");
}

/// All of it once more, from both journals; and not when one is missing.
fn rebuild(place: &Place, desk: &Desk, first: &Path) {
    let again = || place.start(&["control-plane", "rebuild", "--json", "--config", &desk.config]);
    let ended = again().wait();
    assert!(ended.status.success() && ended.out.contains("\"journals\":2"), "{ended:?}");
    let hidden = place.path("elsewhere/events");
    fs::create_dir_all(hidden.parent().unwrap()).unwrap();
    fs::rename(first, &hidden).unwrap();
    let ended = again().wait();
    assert!(!ended.status.success() && ended.log.contains("are needed up to command"), "{ended:?}");
    fs::rename(&hidden, first).unwrap();
}

fn two_days(place: &Place, database: &str) {
    let mut random = seed("an_investor_goes_on_into_the_next_day");
    let first = day_config(place, 1);
    let venue = place.write("venue.toml", &first);
    let outside = Outside::start(place);
    let (bank, provider) = (outside.bank, outside.provider);
    let settings = json!({ "bank": bank, "identity_provider": provider, "database": database });
    let desk = Desk::with(place, &first, &settings);
    desk.add(AUDITOR, &["auditor"]);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    let control = desk.start(place);
    desk.wait_until_ready(place);
    let mut ada = Person::new(place, &desk);
    let left = first_day(place, &desk, &first, &mut ada);
    leave_undone(place, &desk, &ada, control, engine);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    end_day(place, engine, &venue, &first);

    let mut second = day_config(place, 2);
    let _engine = begin_day(place, &mut second);
    let desk = Desk::with(place, &second, &settings);
    // Wherever it is in the change of days, it may die there.
    for _ in 0..6 {
        let control = desk.start(place);
        std::thread::sleep(Duration::from_millis(random.below(120)));
        control.kill();
    }
    let control = desk.start(place);
    desk.wait_until_ready(place);
    let mut ada = Person { desk: &desk, ..ada };
    second_morning(&desk, &mut ada, &left);
    second_day(&second, &mut ada, &left);
    let mut auditor = Person::new(place, &desk);
    auditor.log_in(AUDITOR);
    auditor.enrol();
    // Engine and ledger have been compared some times by now.
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(auditor.get("/v1/venue/breaks")["items"], json!([]));
    let cash = ada.cash(&left.account);
    control.signal(libc::SIGTERM);
    assert!(control.wait().status.success());
    rebuild(place, &desk, &first.bridge.events);
    let _control = desk.start(place);
    desk.wait_until_ready(place);
    assert_eq!(ada.cash(&left.account), cash);
}

#[test]
fn an_investor_goes_on_into_the_next_day() {
    let place = Place::new();
    let database = format!("sqlite:{}", place.path("venue.db").display());
    two_days(&place, &database);
}

#[test]
fn an_investor_goes_on_into_the_next_day_on_postgres() {
    let server = match fixture::Server::shared() {
        Ok(server) => server,
        Err(why) => return skip("an_investor_goes_on_into_the_next_day_on_postgres", why),
    };
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let database = runtime.block_on(server.fresh_database());
    two_days(&Place::new(), &database);
}

/// How long an order lives that ends when no engine runs; the day ends well before.
const LIFE: Duration = Duration::from_secs(15);

/// A bid that ends over night, a part of which has traded, and one that lasts: their paths, and the
/// moment at which the first one ends.
fn bid_for_the_night(
    config: &Config,
    ada: &mut Person<'_>,
    account: &str,
) -> (String, String, i64) {
    let path = |order: &Value| format!("/v1/orders/{}", order["id"].as_str().unwrap());
    let end = now_ns() + LIFE.as_nanos() as i64;
    let mut short = order("buy", 80, "49.00", "gtd");
    short["expires_at"] = json!(store::Timestamp::from_ns(end).to_string());
    let short = path(&ada.post("/v1/orders", &short, 201));
    let lasting = path(&ada.post("/v1/orders", &order("buy", 10, "40.00", "gtc"), 201));
    offer(&mut Witness::new(ada.place, config), 30, 490_000);
    wait_until("a part of it trades", || ada.get(&short)["executed"] == 30);
    wait_until("it is in the books", || {
        let cash = ada.cash(account);
        (&cash["posted"], &cash["held"]) == (&json!("8530.00"), &json!("2850.00"))
    });
    (short, lasting, end)
}

/// An order that lives to a moment at which no engine runs, between two journals, ends with it: it
/// is final, what it held is free, and what it traded stays.
#[test]
fn an_order_that_expires_over_night_is_final() {
    let place = Place::new();
    let first = day_config(&place, 1);
    let venue = place.write("venue.toml", &first);
    let outside = Outside::start(&place);
    let (bank, provider) = (outside.bank, outside.provider);
    let settings = json!({ "bank": bank, "identity_provider": provider });
    let desk = Desk::with(&place, &first, &settings);
    desk.add(AUDITOR, &["auditor"]);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    let control = desk.start(&place);
    desk.wait_until_ready(&place);
    let mut ada = Person::new(&place, &desk);
    ada.register(EMAIL);
    let account = ada.account();
    ada.pass_kyc();
    ada.enrol();
    let link = ada.link_bank(EMAIL);
    ada.transfer("/v1/deposits", &link, "10000.00");
    let (short, lasting, end) = bid_for_the_night(&first, &mut ada, &account);
    let before = ada.get(&short);
    let executions = ada.get("/v1/executions");
    end_day(&place, engine, &venue, &first);
    let opening = fs::read_to_string(place.path("opening.json")).unwrap();
    assert!(opening.contains("B 50 QUIET at 49.0000, 30 traded, until second"), "{opening}");
    assert_eq!(ada.get(&short)["status"], "open", "nobody has said that it ended");
    control.signal(libc::SIGTERM);
    assert!(control.wait().status.success());
    wait_until("its moment passes", || now_ns() > end + 1_000_000_000);

    let mut second = day_config(&place, 2);
    let _engine = begin_day(&place, &mut second);
    let desk = Desk::with(&place, &second, &settings);
    let control = desk.start(&place);
    desk.wait_until_ready(&place);
    let mut ada = Person { desk: &desk, ..ada };
    wait_until("what it held is free", || {
        let cash = ada.cash(&account);
        (&cash["posted"], &cash["held"]) == (&json!("8530.00"), &json!("400.00"))
    });
    let ended = ada.get(&short);
    let said = (&ended["status"], &ended["reason"], &ended["remaining"]);
    assert_eq!(said, (&json!("expired"), &json!("its time had come"), &json!(0)), "{ended}");
    for field in ["id", "quantity", "executed", "executed_value", "entered", "expires_at"] {
        assert_eq!(ended[field], before[field], "{field}: {ended}");
    }
    assert_eq!(ada.get("/v1/executions")["items"], executions["items"]);
    let open = ada.get("/v1/orders?status=open");
    let open: Vec<_> = open["items"].as_array().unwrap().iter().map(|one| &one["id"]).collect();
    assert_eq!(open, [&ada.get(&lasting)["id"]]);
    let late = ada.ask("DELETE", &short, &Value::Null);
    assert_eq!(late.code(), "order-not-open", "{late:?}");
    // The engine has let its money go, too: a bid for all that is left is taken.
    let all = ada.post("/v1/orders", &order("buy", 203, "40.00", "day"), 201);
    assert_eq!(all["status"], "open", "{all}");
    let mut auditor = Person::new(&place, &desk);
    auditor.log_in(AUDITOR);
    auditor.enrol();
    std::thread::sleep(Duration::from_secs(2));
    assert_eq!(auditor.get("/v1/venue/breaks")["items"], json!([]));
    wait_until("the bid is in the books", || ada.cash(&account)["held"] == "8520.00");
    let cash = ada.cash(&account);
    control.signal(libc::SIGTERM);
    assert!(control.wait().status.success());
    rebuild(&place, &desk, &first.bridge.events);
    let _control = desk.start(&place);
    desk.wait_until_ready(&place);
    assert_eq!((ada.cash(&account), &ada.get(&short)["status"]), (cash, &json!("expired")));
}

/// Why requests do not go through.
fn wait_until_engine_says(place: &Place, desk: &Desk, words: &str) {
    wait_until(words, || {
        let readiness = desk.readiness(place);
        let checks = readiness["checks"].as_array().cloned().unwrap_or_default();
        checks.iter().any(|check| {
            let reason = check["reason"].as_str().unwrap_or_default();
            check["name"] == "engine" && reason.contains(words)
        })
    });
}

/// The folder of events gives way to that of the next day, under a control plane that goes on; and
/// to one that does not go on from it.
#[test]
fn a_running_control_plane_goes_on_into_the_next_day() {
    let place = Place::new();
    let mut config = day_config(&place, 1);
    let venue = place.write("venue.toml", &config);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    let past = place.path("past");
    let desk = Desk::with(&place, &config, &json!({"unfunded_trading": true, "past_events": past}));
    let _control = desk.start(&place);
    desk.wait_until_ready(&place);
    let token = desk.investor(&place, EMAIL);
    let bid = |key: &'static str, time_in_force: &str| {
        let body = order("buy", 10, "40.00", time_in_force);
        let ask = Ask::post("/v1/orders").bearer(&token).key(key).json(&body);
        let placed = desk.insist(&place, &ask);
        assert_eq!(placed.status, 201, "{placed:?}");
        Ask::get(format!("/v1/orders/{}", placed.body["id"].as_str().unwrap())).bearer(&token)
    };
    let (lasting, day) = (bid("lasting", "gtc"), bid("day", "day"));
    let events = Ask::get("/v1/me/events").bearer(&token);
    let mut told = events.stream(&place, desk.address).unwrap();
    told.wait_for("\"sequence\":2");
    end_day(&place, engine, &venue, &config);
    // An engine that writes its events elsewhere gets no request, though it has the same ring.
    let mut other = config.clone();
    other.journal.dir = place.path("journal-other");
    other.bridge.events = place.path("events-other");
    let engine = begin_day(&place, &mut other);
    wait_until_engine_says(&place, &desk, "are not those that are followed here");
    engine.kill();
    fs::create_dir_all(&past).unwrap();
    fs::rename(&config.bridge.events, past.join("first")).unwrap();
    config.journal.dir = place.path("journal2");
    let engine = begin_day(&place, &mut config);
    wait_until("the next day has begun", || desk.ask(&place, &lasting).body["version"] == 2);
    desk.wait_until_ready(&place);
    assert_eq!(desk.ask(&place, &lasting).body["status"], "open");
    assert_eq!(desk.ask(&place, &day).body["status"], "expired");
    // Of both days, one after the other: the order of the day ended, the other one was restored.
    told.wait_for("\"sequence\":4");
    assert_eq!(desk.ask(&place, &bid("new", "gtc")).body["status"], "open");

    // A journal that was opened from nothing: numbers in it would mean something else.
    engine.kill();
    fs::rename(&config.bridge.events, past.join("second")).unwrap();
    config.journal.dir = place.path("journal3");
    config.opening = std::path::PathBuf::new();
    let mut engine = place.engine(&place.write("venue3.toml", &config));
    engine.wait_for_event("ready");
    wait_until_engine_says(&place, &desk, "does not go on from");
    let refused = desk.ask(
        &place,
        &Ask::post("/v1/orders").bearer(&token).key("none").json(&order("buy", 10, "40.00", "day")),
    );
    assert_eq!(refused.status, 503, "{refused:?}");
}
