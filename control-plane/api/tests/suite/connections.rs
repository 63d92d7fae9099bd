//! What connections may take, over real sockets.

use std::net::SocketAddr;
use std::time::Duration;

use crate::common::World;
use identity::policy::Role;
use outcry_api::connections::Bounds;
use outcry_api::server;
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::{TcpListener, TcpSocket, TcpStream};
use tokio_tungstenite::tungstenite::client::IntoClientRequest as _;

const LONG: Duration = Duration::from_secs(20);
const SHORT: Duration = Duration::from_millis(200);

async fn serve(world: &World, bounds: Bounds) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    let never = std::future::pending();
    tokio::spawn(server::serve(listener, None, world.front.clone(), bounds, never));
    address
}

/// From another address of this machine.
async fn connect_from(from: &str, to: SocketAddr) -> TcpStream {
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind(format!("{from}:0").parse().unwrap()).unwrap();
    socket.connect(to).await.unwrap()
}

/// Asks for a page, and whether there was an answer. The connection stays.
async fn is_served(stream: &mut TcpStream) -> bool {
    let asked = stream.write_all(b"GET / HTTP/1.1\r\nhost: venue\r\n\r\n").await;
    let mut answer = [0; 12];
    let read = tokio::time::timeout(LONG, stream.read_exact(&mut answer)).await.unwrap();
    asked.is_ok() && read.is_ok() && answer == *b"HTTP/1.1 200"
}

/// Waits until the server closes.
async fn closes(stream: &mut TcpStream) {
    let mut rest = Vec::new();
    let end = tokio::time::timeout(LONG, stream.read_to_end(&mut rest)).await;
    // However: with a farewell, or cut off.
    drop(end.expect("it is closed"));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_says_nothing_or_half_a_word_is_not_waited_for() {
    let world = World::new().await;
    let address = serve(&world, Bounds { first: SHORT, ..Bounds::default() }).await;
    // The second may become HTTP/2, or a POST.
    for word in ["", "P", "GET / HTTP/1.1\r\nhost:", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"] {
        let mut stream = TcpStream::connect(address).await.unwrap();
        stream.write_all(word.as_bytes()).await.unwrap();
        closes(&mut stream).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_address_has_so_many_connections_and_others_have_theirs() {
    let world = World::new().await;
    let address = serve(&world, Bounds { by_address: 2, ..Bounds::default() }).await;
    let mut two = Vec::new();
    for _ in 0..2 {
        let mut stream = TcpStream::connect(address).await.unwrap();
        assert!(is_served(&mut stream).await);
        two.push(stream);
    }
    let mut third = TcpStream::connect(address).await.unwrap();
    assert!(!is_served(&mut third).await, "one too many");
    let mut other = connect_from("127.0.0.2", address).await;
    assert!(is_served(&mut other).await, "another address");
    drop(two.pop());
    let free = async {
        while !is_served(&mut TcpStream::connect(address).await.unwrap()).await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LONG, free).await.expect("a place is free again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_websocket_keeps_its_place_and_is_not_idle() {
    let world = World::new().await;
    let token = world.token("ada@example.com", &[Role::Investor]).await;
    let bounds = Bounds { by_address: 1, first: SHORT, idle: SHORT, ..Bounds::default() };
    let address = serve(&world, bounds).await;
    let mut request =
        format!("ws://{address}/v1/notifications/socket").into_client_request().unwrap();
    request.headers_mut().insert("authorization", format!("Bearer {token}").parse().unwrap());
    let stream = TcpStream::connect(address).await.unwrap();
    let (socket, _) = tokio_tungstenite::client_async(request, stream).await.unwrap();
    tokio::time::sleep(5 * SHORT).await;
    let mut second = TcpStream::connect(address).await.unwrap();
    assert!(!is_served(&mut second).await, "the place is taken");
    drop(socket);
    let free = async {
        while !is_served(&mut TcpStream::connect(address).await.unwrap()).await {
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
    };
    tokio::time::timeout(LONG, free).await.expect("the place is free again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stream_of_events_that_says_nothing_is_in_use() {
    let world = World::new().await;
    let token = world.token("ada@example.com", &[Role::Investor]).await;
    let address = serve(&world, Bounds { first: SHORT, idle: SHORT, ..Bounds::default() }).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    let ask = format!(
        "GET /v1/notifications/events HTTP/1.1\r\nhost: venue\r\n\
         authorization: Bearer {token}\r\n\r\n"
    );
    stream.write_all(ask.as_bytes()).await.unwrap();
    let mut answer = [0; 12];
    stream.read_exact(&mut answer).await.unwrap();
    assert_eq!(&answer, b"HTTP/1.1 200");
    let mut rest = Vec::new();
    let read = tokio::time::timeout(8 * SHORT, stream.read_to_end(&mut rest)).await;
    assert!(read.is_err(), "cut off: {read:?}");
}

/// A frame of HTTP/2.
fn frame(kind: u8, flags: u8, stream: u8, body: &[u8]) -> Vec<u8> {
    let length = u8::try_from(body.len()).unwrap();
    let mut frame = vec![0, 0, length, kind, flags, 0, 0, 0, stream];
    frame.extend(body);
    frame
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_of_http_2_on_which_nothing_is_asked_is_closed() {
    let world = World::new().await;
    let address = serve(&world, Bounds { idle: SHORT, ..Bounds::default() }).await;
    let mut stream = TcpStream::connect(address).await.unwrap();
    let mut hello = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".to_vec();
    hello.extend(frame(4, 0, 0, &[]));
    hello.extend(frame(4, 1, 0, &[]));
    // GET / of http://venue, and no more of it.
    hello.extend(frame(1, 5, 1, b"\x82\x86\x84\x41\x05venue"));
    stream.write_all(&hello).await.unwrap();
    let (mut read, mut write) = stream.into_split();
    let pings = tokio::spawn(async move {
        let mut count = 0_u32;
        while write.write_all(&frame(6, 0, 0, b"whatever")).await.is_ok() {
            count += 1;
            tokio::time::sleep(SHORT / 4).await;
        }
        count
    });
    let mut answer = Vec::new();
    let end = tokio::time::timeout(LONG, read.read_to_end(&mut answer)).await;
    drop(end.expect("it is closed, whatever is pinged"));
    assert!(answer.windows(9).any(|head| head[3] == 1 && head[8] == 1), "it was answered");
    assert!(pings.await.unwrap() > 3, "it pinged");
}
