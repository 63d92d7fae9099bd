//! Books and trades as clients see them: asked for, streamed, resumed, and ended with a reason.

use std::time::Duration;

use crate::common::{ADDRESS, World};
use crate::venue::Venue;
use axum::body::{Body, BodyDataStream};
use axum::http::{Request, StatusCode};
use engine::core::Side;
use futures_util::{SinkExt as _, StreamExt as _};
use identity::Identity;
use identity::policy::Role;
use ledger::{Account, Draft, Kind, LedgerError, TransactionId};
use notify::NotifyError;
use notify::tell::{self, News, Recipient};
use notify::topic::Topic;
use outcry_api::connections::Bounds;
use outcry_api::guard::Peer;
use outcry_api::server;
use serde_json::{Value, json};
use store::{AccountId, Clock as _, Currency, transact};
use tokio::net::{TcpListener, TcpStream};
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;
use tokio_tungstenite::tungstenite::{Error, Message};

const EMAIL: &str = "ada@example.com";

/// A world with an engine's events in it, and a token of an investor.
async fn world_with_venue() -> (World, Venue, String) {
    let world = World::new().await;
    let mut venue = Venue::open(&world.folder.path().join("events"));
    venue.enter(1, 1, Side::Buy, 500_000, 100);
    venue.enter(1, 1, Side::Sell, 501_000, 200);
    settle(&world, &mut venue).await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    (world, venue, token)
}

/// Waits until the API shows what the engine did.
async fn settle(world: &World, venue: &mut Venue) {
    venue.scribe.flush().unwrap();
    for _ in 0..5000 {
        if world.market.view().position().seq == venue.seq {
            return;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("the market stands still: {:?}", world.market.state());
}

#[tokio::test(flavor = "multi_thread")]
async fn books_and_trades_are_there_for_the_asking() {
    let (world, mut venue, token) = world_with_venue().await;
    let get = async |target: &str| world.get(target).bearer(&token).send().await;
    let list = get("/v1/instruments").await;
    let expected = json!([
        {"symbol": "BELL", "id": 2, "round_lot": 100},
        {"symbol": "OUTC", "id": 1, "round_lot": 100}
    ]);
    assert_eq!(list.body["items"], expected);
    assert_eq!(get("/v1/instruments/OUTC").await.body, expected[1]);
    assert_eq!(get("/v1/instruments/NONE").await.code(), "not-found");
    let book = get("/v1/instruments/OUTC/book?depth=1").await;
    assert_eq!(book.body["bids"], json!([{"price": "50.0000", "shares": 100, "orders": 1}]));
    assert_eq!(book.body["offers"], json!([{"price": "50.1000", "shares": 200, "orders": 1}]));
    assert_eq!(get("/v1/instruments/OUTC/book?depth=101").await.code(), "malformed-request");
    venue.enter(2, 1, Side::Buy, 501_000, 50);
    settle(&world, &mut venue).await;
    let trades = get("/v1/instruments/OUTC/trades").await;
    let trade = &trades.body["items"][0];
    assert_eq!((&trade["price"], &trade["shares"]), (&json!("50.1000"), &json!(50)));
    assert_eq!((&trade["aggressor"], &trade["number"]), (&json!("buy"), &json!(1)));
    let after = get("/v1/instruments/OUTC/trades?after=1").await;
    assert_eq!(after.body["items"], json!([]));
    assert_eq!(world.get("/readyz").send().await.status, StatusCode::OK);
}

/// Reads server-sent events of a response one by one: the id, and the message.
struct Events(BodyDataStream, String);

impl Events {
    async fn open(world: &World, token: &str, target: &str, last: Option<&str>) -> Self {
        let mut request = Request::get(target).header("authorization", format!("Bearer {token}"));
        if let Some(last) = last {
            request = request.header("last-event-id", last);
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(Peer(ADDRESS.parse().unwrap()));
        let response = world.front.answer(request).await;
        assert_eq!(response.status(), StatusCode::OK);
        Self(response.into_body().into_data_stream(), String::new())
    }

    async fn next(&mut self) -> (Option<String>, Value) {
        while !self.1.contains("\n\n") {
            let bytes = tokio::time::timeout(Duration::from_secs(10), self.0.next()).await;
            self.1.push_str(std::str::from_utf8(&bytes.unwrap().unwrap().unwrap()).unwrap());
        }
        let (event, rest) = self.1.split_once("\n\n").unwrap();
        let id = event.lines().find_map(|line| line.strip_prefix("id: ")).map(str::to_owned);
        let data = event.lines().find_map(|line| line.strip_prefix("data: ")).unwrap();
        let message = serde_json::from_str(data).unwrap();
        self.1 = rest.to_owned();
        (id, message)
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn events_tell_changes_and_resume_behind_the_last_trade() {
    let (world, mut venue, token) = world_with_venue().await;
    let target = "/v1/market/events?symbols=OUTC&depth=5";
    let mut events = Events::open(&world, &token, target, None).await;
    let (_, snapshot) = events.next().await;
    assert_eq!(snapshot["type"], "snapshot");
    assert_eq!((&snapshot["sequence"], &snapshot["symbol"]), (&json!(1), &json!("OUTC")));
    venue.enter(2, 1, Side::Buy, 501_000, 50);
    settle(&world, &mut venue).await;
    let (_, changes) = events.next().await;
    let expected = json!([{"side": "sell", "price": "50.1000", "shares": 150, "orders": 1}]);
    assert_eq!((&changes["changes"], &changes["sequence"]), (&expected, &json!(2)));
    let (id, trade) = events.next().await;
    assert_eq!((id.as_deref(), &trade["type"]), (Some("1"), &json!("trade")));
    drop(events);
    venue.enter(2, 1, Side::Buy, 501_000, 25);
    settle(&world, &mut venue).await;
    let mut events = Events::open(&world, &token, target, Some("1")).await;
    assert_eq!(events.next().await.1["type"], "snapshot");
    let (id, trade) = events.next().await;
    assert_eq!((id.as_deref(), &trade["shares"]), (Some("2"), &json!(25)), "missed meanwhile");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_socket_streams_over_the_real_server() {
    let (world, mut venue, token) = world_with_venue().await;
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let (end, ended) = tokio::sync::oneshot::channel::<()>();
    let end_came = async move {
        let _ = ended.await;
    };
    let (front, bounds) = (world.front.clone(), Bounds::default());
    let served = tokio::spawn(server::serve(listener, None, front, bounds, end_came));
    let open = async |token: &str, query: &str| {
        let url = format!("ws://{address}/v1/market/socket?{query}");
        let mut request = url.into_client_request().unwrap();
        let value = format!("Bearer {token}").parse().unwrap();
        request.headers_mut().insert("authorization", value);
        let stream = TcpStream::connect(address).await.unwrap();
        tokio_tungstenite::client_async(request, stream).await
    };
    let refused = open("nonsense", "symbols=OUTC").await;
    assert!(matches!(refused, Err(Error::Http(answer)) if answer.status() == 401));
    let unknown = open(&token, "symbols=NONE").await;
    assert!(matches!(unknown, Err(Error::Http(answer)) if answer.status() == 404));
    let (mut socket, _) = open(&token, "symbols=OUTC,BELL").await.unwrap();
    let mut next = async || loop {
        let message = tokio::time::timeout(Duration::from_secs(10), socket.next()).await;
        if let Message::Text(text) = message.unwrap().unwrap().unwrap() {
            return serde_json::from_str::<Value>(&text).unwrap();
        }
    };
    let symbols = [next().await["symbol"].clone(), next().await["symbol"].clone()];
    assert_eq!(symbols, [json!("BELL"), json!("OUTC")]);
    venue.enter(2, 2, Side::Sell, 700_000, 10);
    settle(&world, &mut venue).await;
    let changes = next().await;
    assert_eq!((&changes["symbol"], &changes["sequence"]), (&json!("BELL"), &json!(2)));
    socket.send(Message::Close(None)).await.unwrap();
    end.send(()).unwrap();
    let farewell = tokio::time::timeout(Duration::from_secs(15), served).await;
    farewell.expect("the server ends").unwrap().unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn what_one_has_is_told_and_resumed_behind_the_last_entry() {
    let world = World::new().await;
    let token = world.token(EMAIL, &[Role::Investor]).await;
    let ask = world.post("/v1/accounts").bearer(&token).key("open").json(&json!({"name": "a"}));
    let account: AccountId = ask.send().await.body["id"].as_str().unwrap().parse().unwrap();
    let pay = async |amount: i64| {
        let usd = Currency::USD;
        let way = (Account::venue(Kind::House, usd), Account::cash(account, usd));
        let id = TransactionId::new(&*world.clock);
        world.advance_s(1);
        let draft = Draft::transfer(id, "goodwill", world.clock.now(), way, amount);
        let booked: Result<_, LedgerError> =
            transact!(world.identity.db, |tx| ledger::post(tx, &draft).await);
        booked.unwrap();
    };
    pay(500).await;
    let target = "/v1/me/holdings/events";
    let mut events = Events::open(&world, &token, target, None).await;
    let (_, snapshot) = events.next().await;
    assert_eq!(snapshot["balances"][0]["posted"], "5.00", "{snapshot}");
    assert_eq!(snapshot["positions"], json!([]));
    pay(250).await;
    let (id, entry) = events.next().await;
    assert_eq!((&entry["type"], &entry["entry"]["amount"]), (&json!("entry"), &json!("2.50")));
    assert_eq!(id, Some(entry["sequence"].to_string()));
    let (_, balances) = events.next().await;
    assert_eq!(balances["balances"][0]["posted"], "7.50", "{balances}");
    drop(events);
    pay(100).await;
    let mut events = Events::open(&world, &token, target, id.as_deref()).await;
    assert_eq!(events.next().await.1["balances"][0]["posted"], "8.50");
    assert_eq!(events.next().await.1["entry"]["amount"], "1.00", "missed meanwhile");
    let ahead = world.get(&format!("{target}?after=999")).bearer(&token).send().await;
    assert_eq!(ahead.status, StatusCode::GONE, "{ahead:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn notices_are_told_and_resumed_behind_the_last_one() {
    let world = World::new().await;
    let user = world.user(EMAIL, &[Role::Investor]).await;
    let login = world.log_in(EMAIL, None).await;
    let token = login.body["access_token"].as_str().unwrap();
    let tell = async |title: &str| {
        let (title, body, data) = (title.to_owned(), String::new(), json!({}));
        let news = News { topic: Topic::Broadcast, title, body, data };
        let to = Recipient { user, email: EMAIL.to_owned() };
        let Identity { db, vault, .. } = &world.identity;
        let told: Result<(), NotifyError> =
            transact!(db, |tx| tell::tell(tx, &*world.clock, vault, &to, &news).await);
        told.unwrap();
    };
    tell("one").await;
    let target = "/v1/notifications/events";
    let mut events = Events::open(&world, token, &format!("{target}?after=0"), None).await;
    let (id, first) = events.next().await;
    assert_eq!((id.as_deref(), &first["notice"]["title"]), (Some("1"), &json!("one")));
    tell("two").await;
    assert_eq!(events.next().await.1["notice"]["title"], "two");
    drop(events);
    tell("three").await;
    let mut events = Events::open(&world, token, target, Some("2")).await;
    let (id, third) = events.next().await;
    assert_eq!((id.as_deref(), &third["sequence"]), (Some("3"), &json!(3)), "{third}");
    let mut others = Events::open(&world, token, target, None).await;
    tell("four").await;
    assert_eq!(others.next().await.1["sequence"], 4, "without a number, those to come");
}
