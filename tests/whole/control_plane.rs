//! The control plane with the real programs: orders over HTTP, and both sides killed meanwhile.

use std::net::SocketAddr;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use crate::common::desk::{Desk, with_bridge};
use crate::common::http::{Answer, Ask};
use crate::common::{Place, Witness, seed, skip, wait_until};
use engine::bridge::{Fact, Position, Reader};
use engine::core::Event;
use identity::secret::Secret;
use identity::totp;
use rpc::v1::order_update::Update;
use rpc::v1::orders_client::OrdersClient;
use rpc::v1::{
    CancelOrderRequest, OrderStatus, OrderUpdate, PlaceOrderRequest, ReplaceOrderRequest,
    StreamOrdersRequest,
};
use serde_json::{Value, json};
use store::{Clock as _, Db, SystemClock};

const INVESTOR: &str = "ada@example.com";
/// Orders placed while one side or the other dies.
const ORDERS: u64 = 40;

/// Lets the witness bid for a while.
fn live(witness: &mut Witness, time: Duration) {
    let end = Instant::now() + time;
    while Instant::now() < end {
        witness.enter();
        witness.turn();
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// Sells 100 at whatever the witness bids.
fn sale(token: &str, key: &str) -> Ask {
    let body = json!({
        "symbol": "QUIET", "side": "sell", "quantity": 100, "price": "90", "time_in_force": "ioc",
        "client_order_id": key,
    });
    Ask::post("/v1/orders").bearer(token).key(key).json(&body)
}

/// Roles of somebody who may ask everything.
const ROLES: [&str; 9] = [
    "investor",
    "trader",
    "operator",
    "risk",
    "finance",
    "compliance",
    "surveillance",
    "auditor",
    "administrator",
];
/// Streams never end; what is left out beside them would lock the one who asks out.
const NOT_ASKED: &str =
    "/(events|socket)$|^/v1/(auth|sessions|me/authenticator|me/password)|suspend";

/// schemathesis, as named by the environment or in the path.
fn schemathesis() -> Option<PathBuf> {
    let named = std::env::var_os("OUTCRY_SCHEMATHESIS").map(PathBuf::from);
    let paths = std::env::var_os("PATH").unwrap_or_default();
    let mut found = std::env::split_paths(&paths).map(|folder| folder.join("schemathesis"));
    named.or_else(|| found.find(|path| path.is_file()))
}

/// The token of somebody with every role and a second factor, and with an account.
fn everybody(place: &Place, desk: &Desk) -> String {
    desk.add("all@venue.example", &ROLES);
    let token = desk.log_in(place, "all@venue.example");
    let post = |target: &'static str, body: &Value| {
        let ask = Ask::post(target).bearer(&token).key(target);
        let ask = if body.is_null() { ask } else { ask.json(body) };
        let answer = desk.insist(place, &ask);
        assert!(answer.status < 300, "{target}: {answer:?}");
        answer.body
    };
    let enrolment = post("/v1/me/authenticator", &Value::Null);
    let secret = Secret::new(enrolment["secret"].as_str().unwrap());
    let code = totp::code_at(&secret, SystemClock.now().ns()).unwrap();
    post("/v1/me/authenticator/confirm", &json!({ "code": code }));
    post("/v1/accounts", &json!({ "name": "all" }));
    token
}

#[test]
fn whatever_is_asked_the_answer_is_as_described() {
    let name = "whatever_is_asked_the_answer_is_as_described";
    let Some(program) = schemathesis() else {
        return skip(name, "no schemathesis: pip install schemathesis, or OUTCRY_SCHEMATHESIS");
    };
    let place = Place::new();
    let config = with_bridge(&place);
    let venue = place.write("venue.toml", &config);
    let fast = 1_000_000;
    let settings = json!({ "requests_by_user": fast, "requests_by_address": fast });
    let desk = Desk::with(&place, &config, &settings);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    let _control = desk.start(&place);
    desk.wait_until_ready(&place);
    let token = everybody(&place, &desk);
    let is_long = std::env::var_os("OUTCRY_LONG").is_some();
    let (phases, examples) =
        if is_long { ("examples,coverage,fuzzing", "25") } else { ("examples,fuzzing", "3") };
    let mut command = Command::new(program);
    command.args(["run", &format!("http://{}/openapi.json", desk.address), "--no-color"]);
    command.args(["--header", &format!("Authorization: Bearer {token}")]);
    command.args(["--phases", phases, "--max-examples", examples, "--no-shrink"]);
    command
        .args(["--checks", "not_a_server_error,status_code_conformance,content_type_conformance"]);
    command.args(["--checks", "response_headers_conformance,response_schema_conformance"]);
    // The same questions each time; the long version asks others, and prints its seed.
    command.args(if is_long {
        &["--generation-database", "none"][..]
    } else {
        &["--generation-deterministic"]
    });
    command.args(["--exclude-path-regex", NOT_ASKED]);
    command.args(["--suppress-health-check", "all", "--continue-on-failure"]);
    command.current_dir(place.path("")).stdout(Stdio::piped()).stderr(Stdio::piped());
    let asked = {
        let _entered = place.enter();
        command.spawn().unwrap()
    };
    let output = asked.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}\n{errors}");
    assert!(said.contains("Tested:"), "it asked something: {said}");
}

fn engine_check(readiness: &Value) -> &Value {
    readiness["checks"].as_array().unwrap().iter().find(|check| check["name"] == "engine").unwrap()
}

#[test]
fn orders_go_through_and_every_state_of_the_engine_is_told() {
    let place = Place::new();
    let config = with_bridge(&place);
    let venue = place.write("venue.toml", &config);
    let desk = Desk::new(&place, &config);
    let control = desk.start(&place);
    let waiting = desk.readiness(&place);
    assert_eq!(engine_check(&waiting)["reason"], "the engine has written no events yet");
    let token = desk.investor(&place, INVESTOR);
    let refused = desk.ask(&place, &sale(&token, "early"));
    assert_eq!((refused.status, refused.code()), (503, "unavailable"), "{refused:?}");

    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    desk.wait_until_ready(&place);
    let resting = json!({"symbol": "OUTC", "side": "buy", "quantity": 300, "price": "50.01"});
    let place_it = Ask::post("/v1/orders").bearer(&token).key("rest").json(&resting);
    let placed = desk.insist(&place, &place_it);
    assert_eq!(placed.status, 201, "{placed:?}");
    assert_eq!(placed.body["status"], "open");
    let again = desk.insist(&place, &place_it);
    assert_eq!(again.body, placed.body, "the same key, the same answer");
    assert!(again.head.contains("idempotency-replayed: true"), "{}", again.head);
    let id = placed.body["id"].as_str().unwrap().to_owned();
    let book = Ask::get("/v1/instruments/OUTC/book").bearer(&token);
    wait_until("the order is in the book", || {
        desk.ask(&place, &book).body["bids"][0]["shares"] == 300
    });
    let target = format!("/v1/orders/{id}");
    let new = json!({"quantity": 200, "price": "50.02"});
    let replace = Ask::new("PUT", target.clone()).bearer(&token).key("new").json(&new);
    let replaced = desk.insist(&place, &replace.clone().header("if-match", "\"1\""));
    assert_eq!(replaced.status, 200, "{replaced:?}");
    assert_eq!((&replaced.body["id"], &replaced.body["price"]), (&json!(id), &json!("50.0200")));
    let stale = Ask::new("DELETE", target.clone()).bearer(&token).key("stale");
    let stale = desk.insist(&place, &stale.header("if-match", "\"1\""));
    assert_eq!((stale.status, stale.code()), (412, "version-changed"));
    let repeated = desk.insist(&place, &replace.header("if-match", "\"1\""));
    assert_eq!(repeated.body, replaced.body, "a retry is no stale write");
    let bad = json!({"symbol": "OUTC", "side": "buy", "quantity": 100, "price": "50.0001"});
    let bad = Ask::post("/v1/orders").bearer(&token).key("tick").json(&bad);
    for _ in 0..2 {
        let answer = desk.insist(&place, &bad);
        assert_eq!((answer.status, answer.code()), (422, "order-rejected"), "{answer:?}");
    }

    engine.kill();
    wait_until("the engine's end is noticed", || {
        engine_check(&desk.readiness(&place))["reason"] == "the engine is not running"
    });
    assert_eq!(desk.ask(&place, &sale(&token, "dead")).status, 503);
    let still = desk.ask(&place, &Ask::get(target.clone()).bearer(&token));
    assert_eq!(still.body["status"], "open", "what is known stays readable");
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    desk.wait_until_ready(&place);
    let gone = desk.insist(&place, &Ask::new("DELETE", target).bearer(&token).key("gone"));
    assert_eq!((gone.status, &gone.body["status"]), (200, &json!("canceled")), "{gone:?}");
    control.signal(libc::SIGTERM);
    assert!(control.wait().status.success());
}

/// A venue in which two investors ask for more than limits.
struct Two {
    /// First, for they end before their place does.
    _running: [crate::common::Process; 2],
    place: Place,
    desk: Desk,
    tokens: [String; 2],
}

impl Two {
    fn new() -> Self {
        let place = Place::new();
        let mut config = with_bridge(&place);
        config.control.socket = place.path("control.sock");
        config.schedules.push(serde_json::from_value(json!({"symbol": "BELL"})).unwrap());
        let mut engine = place.engine(&place.write("venue.toml", &config));
        engine.wait_for_event("ready");
        let folder = place.path("");
        let phase = ["control", "phase", "--symbol", "BELL", "--to", "pre-open", "--engine"];
        let moved = place.start(&[&phase[..], &[folder.to_str().unwrap()]].concat()).wait();
        assert!(moved.status.success(), "{moved:?}");
        let desk = Desk::new(&place, &config);
        let control = desk.start(&place);
        desk.wait_until_ready(&place);
        let tokens = [INVESTOR, "bob@example.com"].map(|email| desk.investor(&place, email));
        Self { _running: [engine, control], place, desk, tokens }
    }

    /// The answer to an order: a sale at 49 of 100, but for these terms.
    fn ask(&self, who: usize, key: &'static str, terms: &Value) -> Answer {
        let mut body = json!({"symbol": "OUTC", "side": "sell", "quantity": 100, "price": "49"});
        body.as_object_mut().unwrap().extend(terms.as_object().unwrap().clone());
        let ask = Ask::post("/v1/orders").bearer(&self.tokens[who]).key(key).json(&body);
        self.desk.insist(&self.place, &ask)
    }

    /// An order that is taken.
    fn place(&self, who: usize, key: &'static str, terms: &Value) -> Value {
        let answer = self.ask(who, key, terms);
        assert_eq!(answer.status, 201, "{key}: {answer:?}");
        answer.body
    }

    /// An order of the first one, as it is now.
    fn read(&self, order: &Value) -> Value {
        let target = format!("/v1/orders/{}", order["id"].as_str().unwrap());
        self.desk.ask(&self.place, &Ask::get(target).bearer(&self.tokens[0])).body
    }

    /// The best offer that is displayed.
    fn offer(&self) -> Value {
        let book = Ask::get("/v1/instruments/OUTC/book").bearer(&self.tokens[0]);
        self.desk.ask(&self.place, &book).body["offers"][0].clone()
    }
}

#[test]
fn a_stop_waits_for_the_last_sale_and_is_a_limit_then() {
    let two = Two::new();
    let stop = two.place(0, "stop", &json!({"stop_price": "49.4"}));
    assert_eq!((&stop["type"], &stop["stop_price"]), (&json!("stop_limit"), &json!("49.4000")));
    let target = format!("/v1/orders/{}", stop["id"].as_str().unwrap());
    let new = json!({"quantity": 100, "stop_price": "49.5"});
    let put = Ask::new("PUT", target).bearer(&two.tokens[0]).key("raise").json(&new);
    let raised = two.desk.insist(&two.place, &put);
    assert_eq!((raised.status, &raised.body["stop_price"]), (200, &json!("49.5000")), "{raised:?}");
    assert_eq!(raised.body["price"], "49.0000", "the limit it has");
    two.place(1, "bid", &json!({"side": "buy", "price": "49.5"}));
    two.place(1, "sale", &json!({"price": "49.5", "time_in_force": "ioc"}));
    wait_until("the sale has triggered it", || two.read(&stop)["stop_price"] == Value::Null);
    let now = two.read(&stop);
    assert_eq!((&now["type"], &now["status"]), (&json!("limit"), &json!("open")), "{now}");
    wait_until("it rests at its limit", || two.offer()["price"] == "49.0000");
}

/// What becomes of orders that ask for more than a limit: the engine's answer, field by field.
#[test]
fn what_hides_lasts_or_follows_is_what_was_asked() {
    let two = Two::new();
    let hidden = two.place(0, "hidden", &json!({"price": "48.9", "display_quantity": 0}));
    assert_eq!(hidden["display_quantity"], 0);
    let reserve = json!({"quantity": 500, "price": "48.95", "display_quantity": 100});
    two.place(0, "reserve", &reserve);
    wait_until("a part of it is shown", || two.offer() != Value::Null);
    let shown = json!({"price": "48.9500", "shares": 100, "orders": 1});
    assert_eq!(two.offer(), shown, "what is hidden is in no book");
    let post = two.place(1, "post", &json!({"side": "buy", "price": "49.2", "post_only": true}));
    assert_eq!(post["status"], "canceled", "it would trade: {post}");
    let all = json!({"side": "buy", "quantity": 900, "time_in_force": "fok"});
    let all = two.place(1, "fok", &all);
    assert_eq!((&all["status"], &all["executed"]), (&json!("canceled"), &json!(0)), "{all}");
    let peg = json!({"side": "buy", "price": "48", "peg": "primary", "peg_offset": "-0.01"});
    let peg = two.place(1, "peg", &peg);
    assert_eq!((&peg["type"], &peg["peg_offset"]), (&json!("peg"), &json!("-0.0100")), "{peg}");
    let until = json!({"time_in_force": "gtd", "expires_at": "2100-01-01T00:00:00Z"});
    let until = two.place(0, "gtd", &until);
    assert_eq!(until["expires_at"], "2100-01-01T00:00:00Z", "{until}");
    let close = json!({"symbol": "BELL", "time_in_force": "at_close", "price": null});
    let close = two.place(0, "close", &close);
    assert_eq!((&close["type"], &close["status"]), (&json!("market"), &json!("open")), "{close}");

    let over = json!({"time_in_force": "gtd", "expires_at": "2020-01-01T00:00:00Z"});
    let odd = json!({"post_only": true, "time_in_force": "ioc"});
    let never = json!({"time_in_force": "at_open"});
    for (key, terms) in [("over", over), ("odd", odd), ("never", never)] {
        let refused = two.ask(0, key, &terms);
        assert_eq!((refused.status, refused.code()), (422, "order-rejected"), "{refused:?}");
    }
    let blind = two.ask(0, "blind", &json!({"side": "buy", "price": null, "stop_price": "60"}));
    assert_eq!((blind.status, blind.code()), (422, "unprocessable"), "{blind:?}");
}

/// A call of gRPC that says who and, for a write, which.
fn call<T>(token: &str, key: &str, message: T) -> tonic::Request<T> {
    let mut request = tonic::Request::new(message);
    let metadata = request.metadata_mut();
    metadata.insert("authorization", format!("Bearer {token}").parse().unwrap());
    metadata.insert("idempotency-key", key.parse().unwrap());
    request
}

/// The next change of the account, and its number.
async fn update(told: &mut tonic::Streaming<OrderUpdate>) -> (u64, Update) {
    let update = tokio::time::timeout(Duration::from_secs(30), told.message()).await;
    let update = update.unwrap().unwrap().unwrap();
    (update.sequence, update.update.unwrap())
}

/// Buys, changes its mind and hears of it, over gRPC alone; the id of the order that was cancelled.
async fn trade_over_grpc(to: SocketAddr, token: &str) -> String {
    use tonic::Code;
    let endpoint = tonic::transport::Endpoint::try_from(format!("http://{to}")).unwrap();
    let mut orders = OrdersClient::new(endpoint.connect().await.unwrap());
    let stream = |after| call(token, "-", StreamOrdersRequest { after, ..Default::default() });
    let mut told = orders.stream_orders(stream(None)).await.unwrap().into_inner();
    let (start, Update::Snapshot(open)) = update(&mut told).await else { panic!("a snapshot") };
    assert_eq!((start, open.orders.len()), (0, 0));
    let buy = |price, quantity| PlaceOrderRequest {
        symbol: "QUIET".to_owned(),
        side: rpc::v1::Side::Buy.into(),
        quantity,
        price: Some(price),
        ..Default::default()
    };
    let placed = orders.place_order(call(token, "buy", buy(500_000, 100))).await.unwrap();
    assert_eq!(placed.metadata().get("idempotency-replayed"), None);
    let bought = placed.into_inner();
    assert_eq!((bought.status(), bought.executed_value), (OrderStatus::Filled, 50_000_000));
    let again = orders.place_order(call(token, "buy", buy(500_000, 100))).await.unwrap();
    assert_eq!(again.metadata().get("idempotency-replayed").unwrap(), "true");
    assert_eq!(again.into_inner(), bought, "the same key, the same answer");
    let other = orders.place_order(call(token, "buy", buy(500_000, 99))).await.unwrap_err();
    assert_eq!(other.metadata().get("outcry-code").unwrap(), "idempotency-key-reused");
    let mut last = start;
    let fill = loop {
        let (sequence, what) = update(&mut told).await;
        assert_eq!(sequence, last + 1, "no gaps");
        last = sequence;
        if let Update::Execution(fill) = what {
            break fill;
        }
    };
    assert_eq!((&fill.order_id, fill.price, fill.taker), (&bought.id, 500_000, Some(true)));
    let rests = orders.place_order(call(token, "rest", buy(400_000, 50))).await.unwrap();
    let id = rests.into_inner().id;
    let new = |version| {
        let (id, client_order_id) = (id.clone(), "mine".to_owned());
        let (quantity, price, stop_price) = (60, Some(400_100), None);
        ReplaceOrderRequest { id, quantity, price, client_order_id, version, stop_price }
    };
    let stale = orders.replace_order(call(token, "stale", new(Some(9)))).await.unwrap_err();
    assert_eq!(stale.code(), Code::Aborted);
    let replaced = orders.replace_order(call(token, "new", new(None))).await.unwrap().into_inner();
    assert_eq!((replaced.price, &*replaced.client_order_id), (Some(400_100), "mine"));
    let stop = PlaceOrderRequest {
        time_in_force: rpc::v1::TimeInForce::Gtc.into(),
        stop_price: Some(520_000),
        ..buy(530_000, 10)
    };
    let stop = orders.place_order(call(token, "stop", stop)).await.unwrap().into_inner();
    assert_eq!((stop.status(), stop.stop_price), (OrderStatus::Open, Some(520_000)));
    assert_eq!(stop.time_in_force(), rpc::v1::TimeInForce::Gtc);
    drop(told);
    let cancel = || CancelOrderRequest { id: id.clone(), version: None };
    let gone = orders.cancel_order(call(token, "gone", cancel())).await.unwrap().into_inner();
    assert_eq!(gone.status(), OrderStatus::Canceled);
    let late = orders.cancel_order(call(token, "late", cancel())).await.unwrap_err();
    assert_eq!(late.code(), Code::FailedPrecondition);
    let mut told = orders.stream_orders(stream(Some(last))).await.unwrap().into_inner();
    let (sequence, _) = update(&mut told).await;
    assert_eq!(sequence, last + 1, "goes on behind what was heard");
    let future = orders.stream_orders(stream(Some(1_000_000))).await.unwrap_err();
    assert_eq!(future.code(), Code::OutOfRange);
    id
}

#[test]
fn orders_over_grpc_are_the_same_orders() {
    let place = Place::new();
    let config = with_bridge(&place);
    let mut engine = place.engine(&place.write("venue.toml", &config));
    engine.wait_for_event("ready");
    let desk = Desk::new(&place, &config);
    let _control = desk.start(&place);
    desk.wait_until_ready(&place);
    let token = desk.investor(&place, INVESTOR);
    let mut witness = Witness::new(&place, &config);
    wait_until("a participant offers", || {
        witness.offer(100, 500_000);
        witness.turn();
        !witness.accepted.is_empty()
    });
    let _entered = place.enter();
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let id = runtime.block_on(trade_over_grpc(desk.address, &token));
    let order = desk.ask(&place, &Ask::get(format!("/v1/orders/{id}")).bearer(&token));
    assert_eq!(
        (&order.body["status"], &order.body["price"]),
        (&json!("canceled"), &json!("40.0100"))
    );
}

/// Places an order until it is known what became of it, whoever dies meanwhile.
fn insist(place: &Place, desk: &Desk, ask: &Ask, mut meanwhile: impl FnMut()) -> Value {
    let mut placed = Value::Null;
    wait_until("the order is answered", || {
        meanwhile();
        match ask.send(place, desk.address) {
            Ok(answer) if answer.status == 201 => placed = answer.body,
            Ok(answer) => assert!([503, 504].contains(&answer.status), "{answer:?}"),
            Err(_) => {}
        }
        placed != Value::Null
    });
    placed
}

/// Orders that the audit log says were decided. It is written with the decision, so no death comes
/// between the two.
fn decisions(place: &Place) -> u64 {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let found = runtime.block_on(async {
        let db = Db::sqlite(&place.path("venue.db")).await.unwrap();
        let mut tx = db.begin().await.unwrap();
        audit::seal(&mut tx).await.unwrap();
        let action = Some("order.place".to_owned());
        let query = audit::Query { action, limit: audit::RECORDS_MAX, ..audit::Query::default() };
        audit::query(&mut tx, &query).await.unwrap()
    });
    found.iter().filter(|record| record.details.contains("decided")).count() as u64
}

#[test]
fn either_side_is_killed_and_every_order_is_placed_once() {
    let mut random = seed("either_side_is_killed_and_every_order_is_placed_once");
    let place = Place::new();
    let config = with_bridge(&place);
    let venue = place.write("venue.toml", &config);
    let desk = Desk::new(&place, &config);
    let mut engine = place.engine(&venue);
    engine.wait_for_event("ready");
    let mut control = desk.start(&place);
    desk.wait_until_ready(&place);
    let token = desk.investor(&place, INVESTOR);
    let mut witness = Witness::new(&place, &config);
    live(&mut witness, Duration::from_millis(50));
    let mut ids = std::collections::BTreeSet::new();
    for order in 0..ORDERS {
        let ask = sale(&token, &format!("order-{order}"));
        let which = random.below(8);
        if which < 2 {
            // Nobody hears the answer to this one; it is asked again below.
            let (ask, to) = (ask.clone(), desk.address);
            let entered = place.enter();
            let asked = std::thread::spawn(move || {
                let _ = ask.send_here(to);
            });
            drop(entered);
            std::thread::sleep(Duration::from_millis(random.below(20)));
            match which {
                0 => {
                    control = {
                        control.kill();
                        desk.start(&place)
                    }
                }
                _ => {
                    engine = {
                        engine.kill();
                        place.engine(&venue)
                    }
                }
            }
            asked.join().unwrap();
        }
        let placed = insist(&place, &desk, &ask, || live(&mut witness, Duration::from_millis(5)));
        assert!(ids.insert(placed["id"].as_str().unwrap().to_owned()), "two keys, one order");
    }
    let total = |list: &str| {
        let answer = desk.ask(&place, &Ask::get(list.to_owned()).bearer(&token));
        answer.body["items"].as_array().unwrap().len() as u64
    };
    assert_eq!(total("/v1/orders?limit=200"), ORDERS);
    engine.signal(libc::SIGTERM);
    assert!(engine.wait().status.success());
    drop(control);
    assert_eq!(decisions(&place), ORDERS, "each decision is in the audit log");
    let mut reader = Reader::open(&config.bridge.events, Position::START, None).unwrap();
    let mut accepted = 0;
    while let Some(entry) = reader.next().unwrap() {
        if let Fact::Event(Event::Accepted(order)) = entry.fact {
            accepted += u64::from(order.tags.cl_ord_id.starts_with(b"order-"));
        }
    }
    assert_eq!(accepted, ORDERS, "in the engine's own words");
}
