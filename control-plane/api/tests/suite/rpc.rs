//! The same over gRPC: who may is decided as for REST, streams resume and end with a reason.

use std::collections::BTreeSet;
use std::net::SocketAddr;
use std::time::Duration;

use crate::common::{ADDRESS, World};
use crate::venue::Venue;
use axum::body::Body;
use axum::http::{HeaderMap, Request};
use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use engine::core::Side;
use http_body_util::BodyExt as _;
use identity::api_key::SignedRequest;
use identity::policy::{Role, Scope};
use outcry_api::access::{Access, METHODS, Repeat};
use outcry_api::connections::Bounds;
use outcry_api::guard::Peer;
use outcry_api::server;
use prost::Message;
use ring::signature::{Ed25519KeyPair, KeyPair as _};
use rpc::v1::market_client::MarketClient;
use rpc::v1::market_update::Update;
use rpc::v1::{
    GetBookRequest, ListInstrumentsRequest, ListTradesRequest, MarketUpdate, StreamMarketRequest,
};
use serde_json::json;
use store::Clock as _;
use tokio::net::TcpListener;
use tonic::codec::Streaming;
use tonic::metadata::MetadataMap;
use tonic::transport::{Channel, Endpoint};
use tonic::{Code, Status};

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

/// The real server on a port of its own, until the test ends.
async fn serve(world: &World) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let never = std::future::pending();
    tokio::spawn(server::serve(listener, None, world.front.clone(), Bounds::default(), never));
    address
}

async fn connect(address: SocketAddr) -> Channel {
    Endpoint::try_from(format!("http://{address}")).unwrap().connect().await.unwrap()
}

fn with<T>(token: &str, message: T) -> tonic::Request<T> {
    let mut request = tonic::Request::new(message);
    let value = format!("Bearer {token}").parse().unwrap();
    request.metadata_mut().insert("authorization", value);
    request
}

fn code(metadata: &MetadataMap) -> &str {
    metadata.get("outcry-code").map_or("none", |code| code.to_str().unwrap())
}

/// One message as gRPC frames it: uncompressed, four bytes of length.
fn frame(message: &impl Message) -> Vec<u8> {
    let mut body = vec![0];
    body.extend((message.encoded_len() as u32).to_be_bytes());
    message.encode(&mut body).unwrap();
    body
}

/// A call as it is on the wire, with these headers.
fn call(path: &str, headers: &[(&str, &str)], body: Vec<u8>) -> Request<Body> {
    let mut request = Request::post(path).header("content-type", "application/grpc");
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let mut request = request.body(Body::from(body)).unwrap();
    request.extensions_mut().insert(Peer(ADDRESS.parse().unwrap()));
    request
}

async fn send(world: &World, request: Request<Body>) -> HeaderMap {
    let response = world.front.answer(request).await;
    assert_eq!(response.status(), 200, "what failed is in grpc-status");
    response.headers().clone()
}

fn said(headers: &HeaderMap) -> (Code, &str) {
    let status = Status::from_header_map(headers).unwrap();
    (status.code(), headers.get("outcry-code").unwrap().to_str().unwrap())
}

#[test]
fn every_method_has_an_access_rule_and_the_other_way_round() {
    let listed: BTreeSet<&str> = METHODS.iter().map(|method| method.path).collect();
    let written: BTreeSet<&str> = rpc::METHODS.iter().copied().collect();
    assert_eq!(listed, written, "access::METHODS against the proto files");
    assert_eq!(listed.len(), METHODS.len(), "a method has two rows");
}

#[tokio::test]
async fn who_may_not_gets_nowhere() {
    let world = World::new().await;
    let nobody = world.token("nobody@example.com", &[]).await;
    let bearer = format!("Bearer {nobody}");
    for method in METHODS {
        let Access::Needs(_) = method.access else { panic!("{} is public", method.path) };
        let body = || frame(&ListInstrumentsRequest {});
        let strange = send(&world, call(method.path, &[("idempotency-key", "k")], body())).await;
        assert_eq!(said(&strange), (Code::Unauthenticated, "unauthenticated"), "{}", method.path);
        let headers = [("authorization", &*bearer), ("idempotency-key", "k")];
        let refused = send(&world, call(method.path, &headers, body())).await;
        assert_eq!(said(&refused), (Code::PermissionDenied, "forbidden"), "{}", method.path);
        if method.repeat == Repeat::Keyed {
            let bare = send(&world, call(method.path, &headers[..1], body())).await;
            assert_eq!(said(&bare), (Code::InvalidArgument, "idempotency-key-missing"));
        }
        world.advance_s(1);
    }
    let unknown = call("/outcry.v1.Market/Nothing", &[], Vec::new());
    let response = world.front.answer(unknown).await;
    assert_eq!(response.status(), 404, "which clients of gRPC read as unimplemented");
}

#[tokio::test]
async fn what_cannot_be_read_is_the_callers_mistake() {
    let (world, _venue, token) = world_with_venue().await;
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", &*bearer), ("idempotency-key", "k")];
    let broken = [vec![0, 0, 0, 0, 3, 0xff, 0xff, 0xff], vec![0, 0, 0, 0, 9, 1], vec![7; 40]];
    for body in broken {
        let answer = send(&world, call("/outcry.v1.Orders/PlaceOrder", &headers, body)).await;
        assert_eq!(said(&answer), (Code::InvalidArgument, "malformed-request"));
    }
    let large = vec![0; outcry_api::guard::BODY_BYTES_MAX + 1];
    let answer = send(&world, call("/outcry.v1.Orders/PlaceOrder", &headers, large)).await;
    assert_eq!(said(&answer), (Code::ResourceExhausted, "body-too-large"));
    // There is no engine here that could take it, and the log must say that nothing was done.
    let order = rpc::v1::PlaceOrderRequest::default();
    let answer = send(&world, call("/outcry.v1.Orders/PlaceOrder", &headers, frame(&order))).await;
    assert_eq!(said(&answer), (Code::InvalidArgument, "unprocessable"));
    let written = world.audited("order.place").await;
    let outcomes: Vec<&str> = written.iter().map(|record| record.outcome.name()).collect();
    // What was too large to be read is nobody's.
    assert_eq!(outcomes, ["failed"; 4], "each try is written down as what it was");
}

#[tokio::test(flavor = "multi_thread")]
async fn books_and_trades_are_there_for_the_asking() {
    let (world, mut venue, token) = world_with_venue().await;
    let mut client = MarketClient::new(connect(serve(&world).await).await);
    let nobody = client.list_instruments(ListInstrumentsRequest {}).await.unwrap_err();
    assert_eq!(
        (nobody.code(), code(nobody.metadata())),
        (Code::Unauthenticated, "unauthenticated")
    );
    let listed = client.list_instruments(with(&token, ListInstrumentsRequest {})).await.unwrap();
    let symbols: Vec<_> = listed.get_ref().instruments.iter().map(|one| &*one.symbol).collect();
    assert_eq!(symbols, ["BELL", "OUTC"]);
    let ask = GetBookRequest { symbol: "OUTC".to_owned(), depth: Some(1) };
    let book = client.get_book(with(&token, ask)).await.unwrap().into_inner();
    let (bid, offer) = (&book.bids[0], &book.offers[0]);
    assert_eq!((bid.price, bid.shares, bid.orders), (500_000, 100, 1));
    assert_eq!((offer.price, offer.shares, offer.orders), (501_000, 200, 1));
    let ask = GetBookRequest { symbol: "NONE".to_owned(), depth: None };
    let unknown = client.get_book(with(&token, ask)).await.unwrap_err();
    assert_eq!((unknown.code(), code(unknown.metadata())), (Code::NotFound, "not-found"));
    venue.enter(2, 1, Side::Buy, 501_000, 50);
    settle(&world, &mut venue).await;
    let ask = ListTradesRequest { symbol: "OUTC".to_owned(), after: None, limit: None };
    let trades = client.list_trades(with(&token, ask)).await.unwrap().into_inner().trades;
    assert_eq!((trades[0].price, trades[0].shares, trades[0].number), (501_000, 50, 1));
    assert_eq!(trades[0].aggressor(), rpc::v1::Side::Buy);
}

async fn next(updates: &mut Streaming<MarketUpdate>) -> Update {
    let update = tokio::time::timeout(Duration::from_secs(10), updates.message()).await;
    update.unwrap().unwrap().unwrap().update.unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_tells_changes_and_resumes_behind_the_last_trade() {
    let (world, mut venue, token) = world_with_venue().await;
    let address = serve(&world).await;
    let ask = |after| StreamMarketRequest {
        symbols: vec!["OUTC".to_owned()],
        depth: Some(5),
        after_trade: after,
        candles: false,
    };
    let mut client = MarketClient::new(connect(address).await);
    let mut updates = client.stream_market(with(&token, ask(None))).await.unwrap().into_inner();
    let Update::Snapshot(book) = next(&mut updates).await else { panic!("a book to begin with") };
    assert_eq!((&*book.symbol, book.sequence, book.bids.len()), ("OUTC", 1, 1));
    venue.enter(2, 1, Side::Buy, 501_000, 50);
    settle(&world, &mut venue).await;
    let Update::Changes(book) = next(&mut updates).await else { panic!("what changed") };
    assert_eq!((book.sequence, book.changes[0].shares), (2, 150));
    let Update::Trade(trade) = next(&mut updates).await else { panic!("what traded") };
    assert_eq!(trade.number, 1);
    drop((updates, client));
    venue.enter(2, 1, Side::Buy, 501_000, 25);
    settle(&world, &mut venue).await;
    let mut client = MarketClient::new(connect(address).await);
    let mut updates = client.stream_market(with(&token, ask(Some(1)))).await.unwrap().into_inner();
    let Update::Snapshot(book) = next(&mut updates).await else { panic!("a book to begin with") };
    assert_eq!(book.sequence, 1, "counted anew in each stream");
    let Update::Trade(trade) = next(&mut updates).await else { panic!("missed meanwhile") };
    assert_eq!((trade.number, trade.shares), (2, 25));
    let none = StreamMarketRequest { symbols: Vec::new(), ..ask(None) };
    let refused = client.stream_market(with(&token, none)).await.unwrap_err();
    assert_eq!(
        (refused.code(), code(refused.metadata())),
        (Code::InvalidArgument, "unprocessable")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn who_does_not_read_is_ended_with_a_reason() {
    let (world, mut venue, token) = world_with_venue().await;
    let ask = StreamMarketRequest { symbols: vec!["OUTC".to_owned()], ..Default::default() };
    let bearer = format!("Bearer {token}");
    let headers = [("authorization", &*bearer)];
    let request = call("/outcry.v1.Market/StreamMarket", &headers, frame(&ask));
    let response = world.front.answer(request).await;
    // More than may wait, and nobody polls the body.
    for _ in 0..60 {
        venue.enter(2, 1, Side::Buy, 501_000, 1);
    }
    settle(&world, &mut venue).await;
    tokio::time::sleep(Duration::from_secs(11)).await;
    let heard = tokio::time::timeout(Duration::from_secs(5), response.into_body().collect()).await;
    let heard = heard.unwrap().unwrap();
    let trailers = heard.trailers().unwrap().clone();
    assert_eq!(said(&trailers), (Code::ResourceExhausted, "slow-consumer"));
    assert!(heard.to_bytes().len() < 4096, "it heard what waited, and no more was kept for it");
}

#[tokio::test]
async fn keys_and_signatures_count_as_they_do_for_rest() {
    let (world, _venue, _) = world_with_venue().await;
    let token = world.token("grace@example.com", &[Role::Investor]).await;
    world.enrol(&token).await;
    let pair = Ed25519KeyPair::from_seed_unchecked(&[7; 32]).unwrap();
    let public = STANDARD.encode(pair.public_key().as_ref());
    let make = async |key: &str, new: serde_json::Value| {
        let made = world.post("/v1/api-keys").bearer(&token).key(key).json(&new).send().await;
        assert_eq!(made.status, 201, "{made:?}");
        made.body
    };
    let only_orders = json!({"name": "bot", "scopes": [Scope::OrderRead.as_str()]});
    let secret = make("one", only_orders).await["secret"].as_str().unwrap().to_owned();
    let scopes = [Scope::MarketRead.as_str()];
    let signer = json!({"name": "signer", "scopes": scopes, "verifying_key": public});
    let id = make("two", signer).await["key"]["id"].as_str().unwrap().to_owned();
    let path = "/outcry.v1.Market/ListInstruments";
    let bearer = format!("Bearer {secret}");
    let body = frame(&ListInstrumentsRequest {});
    let refused = send(&world, call(path, &[("authorization", &bearer)], body.clone())).await;
    assert_eq!(said(&refused), (Code::PermissionDenied, "scope-missing"));
    let now = world.clock.now().ns();
    let request = SignedRequest {
        method: "POST",
        target: path,
        timestamp_ns: now,
        idempotency_key: "",
        body: &body,
    };
    let signature = STANDARD.encode(pair.sign(request.canonical().as_bytes()));
    let time = now.to_string();
    let headers =
        [("outcry-key", &*id), ("outcry-signature", &*signature), ("outcry-timestamp", &*time)];
    let taken = send(&world, call(path, &headers, body)).await;
    assert_eq!(taken.get("grpc-status"), None, "the answer follows: {taken:?}");
    let other = frame(&GetBookRequest { symbol: "OUTC".to_owned(), depth: None });
    let forged = send(&world, call(path, &headers, other)).await;
    assert_eq!(said(&forged), (Code::Unauthenticated, "token-invalid"));
}
