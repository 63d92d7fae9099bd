//! Requests against servers of the test's own, and against places inside the house.
#![allow(clippy::unwrap_used)]

use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpListener, TcpStream};

use outcry_outbound::{Client, OutboundError, Reach};

/// A server that answers one request with `answer`; what it was asked.
fn server(answer: &'static str) -> (SocketAddr, std::thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let thread = std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let asked = request(&mut stream);
        stream.write_all(answer.as_bytes()).unwrap();
        asked
    });
    (address, thread)
}

/// Reads a request whose body, if any, is a JSON object.
fn request(stream: &mut TcpStream) -> String {
    let mut asked = String::new();
    let mut buffer = [0; 4096];
    while !asked.contains("\r\n\r\n") || (asked.starts_with("POST") && !asked.ends_with('}')) {
        let count = stream.read(&mut buffer).unwrap();
        assert_ne!(count, 0, "a request is whole: {asked}");
        asked.push_str(std::str::from_utf8(&buffer[..count]).unwrap());
    }
    asked
}

#[tokio::test]
async fn a_request_goes_out_and_its_answer_comes_back() {
    let chunked =
        "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n";
    let (address, thread) = server(chunked);
    let client = Client::new(Reach::Anywhere, None).unwrap();
    let target = format!("http://{address}/hook?x=1");
    let headers = [("content-type", "application/json")];
    let answer = client.post(&target, &headers, b"{\"a\":1}".to_vec()).await.unwrap();
    assert_eq!((answer.status, answer.body.as_slice()), (200, &b"abcde"[..]));
    let asked = thread.join().unwrap();
    assert!(asked.starts_with("POST /hook?x=1 HTTP/1.1\r\n"), "{asked}");
    assert!(asked.contains(&format!("host: {address}\r\n")), "{asked}");
}

#[tokio::test]
async fn redirects_are_answers_and_nothing_more() {
    let (address, thread) = server(
        "HTTP/1.1 302 Found\r\nlocation: http://169.254.169.254/\r\ncontent-length: 0\r\n\r\n",
    );
    let client = Client::new(Reach::Anywhere, None).unwrap();
    let answer = client.get(&format!("http://{address}/"), &[]).await.unwrap();
    assert_eq!(answer.status, 302);
    thread.join().unwrap();
}

#[tokio::test]
async fn an_answer_without_end_is_cut() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        request(&mut stream);
        let _ = stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n");
        while stream.write_all(&[b'x'; 4096]).is_ok() {}
    });
    let client = Client::new(Reach::Anywhere, None).unwrap();
    let answer = client.get(&format!("http://{address}/"), &[]).await;
    assert!(matches!(answer, Err(OutboundError::Body)), "{answer:?}");
}

#[tokio::test]
async fn nothing_inside_is_reached() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    listener.set_nonblocking(true).unwrap();
    let client = Client::new(Reach::Public, None).unwrap();
    for host in [
        "127.0.0.1",
        "localhost",
        "2130706433",
        "0x7f.1",
        "0",
        "[::1]",
        "[::ffff:127.0.0.1]",
        "10.0.0.1",
        "169.254.169.254",
    ] {
        let answer = client.get(&format!("https://{host}:{port}/"), &[]).await;
        let refused = matches!(
            answer,
            Err(OutboundError::Inside | OutboundError::Unreachable(_) | OutboundError::Address)
        );
        assert!(refused, "{host}: {answer:?}");
    }
    assert!(listener.accept().is_err(), "nobody came");
    for wrong in ["http://example.com/", "https://user@example.com/", "file:///etc/passwd", "x"] {
        assert!(matches!(client.check(wrong), Err(OutboundError::Address)), "{wrong}");
    }
    assert!(matches!(client.check("https://127.0.0.1/"), Err(OutboundError::Inside)));
    assert!(client.check("https://hooks.example.com/x").is_ok());
}

#[test]
fn certificates_to_trust_must_be_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("roots.pem");
    assert!(matches!(Client::new(Reach::Public, Some(&path)), Err(OutboundError::Trust(_))));
    std::fs::write(&path, "nothing").unwrap();
    assert!(matches!(Client::new(Reach::Public, Some(&path)), Err(OutboundError::Trust(_))));
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    std::fs::write(&path, made.cert.pem()).unwrap();
    assert!(Client::new(Reach::Public, Some(&path)).is_ok());
}
