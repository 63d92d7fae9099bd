//! Orders over HTTP: how many a second, and how long until a fill is told.

use std::net::SocketAddr;
use std::time::{Duration, Instant};

use axum::Router;
use axum::body::Bytes;
use axum::http::StatusCode;
use axum::routing::post;
use benches::stats::{Percentiles, histogram};
use serde_json::{Value, json};
use tokio::net::TcpListener;
use tokio::sync::mpsc;
use tokio::task::JoinSet;

use super::venue::{BUYER, PASSWORD, SELLER};
use super::{Client, Failure};

type Outcome<T> = Result<T, Failure>;

/// Those who trade, by their tokens.
pub(super) struct People {
    desk: SocketAddr,
    pub(super) buyer: String,
    pub(super) seller: String,
}

impl People {
    /// Logs them in and opens their accounts.
    pub(super) async fn arrive(desk: SocketAddr) -> Outcome<Self> {
        let [buyer, seller] = [log_in(desk, BUYER).await?, log_in(desk, SELLER).await?];
        for token in [&buyer, &seller] {
            let mut client = Client::connect(desk, token).await?;
            let account = json!({ "name": "bench" }).to_string();
            let (status, body) = client.ask(("POST", "/v1/accounts"), "open", &account).await?;
            expect(status, 201, &body)?;
        }
        Ok(Self { desk, buyer, seller })
    }

    /// The time from sending an order to its fill on the buyer's WebSocket, one after the other.
    pub(super) async fn fills(&self, count: u32) -> Outcome<Percentiles> {
        let mut seller = Client::connect(self.desk, &self.seller).await?;
        let offer = order("sell", 999_999, "50.00", "day");
        let (status, body) = seller.ask(("POST", "/v1/orders"), "offer", &offer).await?;
        expect(status, 201, &body)?;
        let mut socket =
            Client::connect(self.desk, &self.buyer).await?.upgrade("/v1/me/socket").await?;
        // A fill before the snapshot would be in it, and told no more.
        socket.next().await?.ok_or("the stream of fills ended")?;
        let (tell, mut told) = mpsc::unbounded_channel();
        let listener = tokio::spawn(async move {
            while let Ok(Some(text)) = socket.next().await {
                if text.contains("\"type\":\"execution\"") && tell.send(Instant::now()).is_err() {
                    return;
                }
            }
        });
        let mut buyer = Client::connect(self.desk, &self.buyer).await?;
        let mut times = histogram();
        for number in 0..count {
            let bid = order("buy", 1, "50.00", "ioc");
            let begin = Instant::now();
            let key = format!("fill-{number}");
            let (status, body) = buyer.ask(("POST", "/v1/orders"), &key, &bid).await?;
            expect(status, 201, &body)?;
            let told = tokio::time::timeout(Duration::from_secs(10), told.recv()).await?;
            let at = told.ok_or("the stream of fills ended")?;
            times.saturating_record(u64::try_from((at - begin).as_nanos()).unwrap_or(u64::MAX));
        }
        listener.abort();
        Ok(Percentiles::of(&times))
    }
}

async fn log_in(desk: SocketAddr, email: &str) -> Outcome<String> {
    let mut client = Client::connect(desk, "").await?;
    let body = json!({ "email": email, "password": PASSWORD }).to_string();
    let (status, body) = client.ask(("POST", "/v1/auth/login"), "login", &body).await?;
    expect(status, 200, &body)?;
    let body: Value = serde_json::from_slice(&body)?;
    Ok(body["access_token"].as_str().ok_or("a login without a token")?.to_owned())
}

fn expect(status: u16, wanted: u16, body: &[u8]) -> Outcome<()> {
    if status == wanted {
        return Ok(());
    }
    Err(format!("{status} instead of {wanted}: {}", String::from_utf8_lossy(body)).into())
}

fn order(side: &str, quantity: u32, price: &str, time_in_force: &str) -> String {
    json!({
        "symbol": "QUIET", "side": side, "quantity": quantity, "price": price,
        "time_in_force": time_in_force,
    })
    .to_string()
}

/// Places orders that trade with nobody, on so many connections; how many were answered.
pub(super) async fn place(
    desk: SocketAddr,
    token: String,
    connections: u32,
    length: Duration,
) -> Outcome<u64> {
    let bid = order("buy", 1, "1.00", "ioc");
    let run = format!("{:?}", Instant::now()).replace(|c: char| !c.is_ascii_digit(), "");
    ask_all((desk, "/v1/orders"), (&token, &run), &bid, (connections, length)).await
}

/// The same number of bytes to somebody who does nothing with them.
pub(super) async fn ask_nothing(
    floor: SocketAddr,
    connections: u32,
    length: Duration,
) -> Outcome<u64> {
    let bid = order("buy", 1, "1.00", "ioc");
    ask_all((floor, "/"), ("", "nothing"), &bid, (connections, length)).await
}

async fn ask_all(
    (host, target): (SocketAddr, &'static str),
    (token, run): (&str, &str),
    body: &str,
    (connections, length): (u32, Duration),
) -> Outcome<u64> {
    let mut tasks = JoinSet::new();
    let end = Instant::now() + length;
    for connection in 0..connections {
        let (token, body, run) = (token.to_owned(), body.to_owned(), run.to_owned());
        tasks.spawn(async move {
            let mut client = Client::connect(host, &token).await?;
            let mut count = 0;
            while Instant::now() < end {
                let key = format!("{run}-{connection}-{count}");
                let (status, answer) = client.ask(("POST", target), &key, &body).await?;
                expect(status, 201, &answer)?;
                count += 1;
            }
            Ok::<u64, Failure>(count)
        });
    }
    let mut total = 0;
    while let Some(count) = tasks.join_next().await {
        total += count??;
    }
    Ok(total)
}

/// The floor: takes a request, and answers it.
pub(super) async fn serve_nothing() -> Outcome<()> {
    let answer = async |_: Bytes| (StatusCode::CREATED, "{}");
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("{}", json!({ "event": "ready", "address": listener.local_addr()? }));
    Ok(axum::serve(listener, Router::new().route("/", post(answer))).await?)
}
