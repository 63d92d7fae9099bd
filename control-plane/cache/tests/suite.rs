//! The same suite for the cache in process and for Redis, which the tests start themselves.
#![allow(clippy::unwrap_used)]

use std::io::Read as _;
use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use outcry_cache::{Cache, CacheError, VALUE_BYTES_MAX};

const LONG: Duration = Duration::from_secs(60);

async fn suite(cache: &Cache) {
    assert_eq!(cache.get("a").await.unwrap(), None);
    cache.put("a", b"1\r\n2\0", LONG).await.unwrap();
    assert_eq!(cache.get("a").await.unwrap().unwrap(), b"1\r\n2\0");
    cache.put("a", b"", LONG).await.unwrap();
    assert_eq!(cache.take("a").await.unwrap().unwrap(), b"", "the last one counts");
    assert_eq!(cache.take("a").await.unwrap(), None, "taken once");
    let brief = Duration::from_millis(50);
    cache.put("b", b"x", brief).await.unwrap();
    assert_eq!(cache.count("c", brief).await.unwrap(), 1);
    assert_eq!(cache.count("c", brief).await.unwrap(), 2);
    tokio::time::sleep(brief * 2).await;
    assert_eq!(cache.get("b").await.unwrap(), None, "forgotten");
    assert_eq!(cache.take("b").await.unwrap(), None);
    assert_eq!(cache.count("c", LONG).await.unwrap(), 1, "another window");
    let big = vec![7; VALUE_BYTES_MAX];
    cache.put("d", &big, LONG).await.unwrap();
    assert_eq!(cache.get("d").await.unwrap().unwrap(), big);
    let bigger = vec![7; VALUE_BYTES_MAX + 1];
    assert!(matches!(cache.put("d", &bigger, LONG).await, Err(CacheError::Full(_))));
    cache.put("e", b"one", LONG).await.unwrap();
    let takers: Vec<_> = (0..8)
        .map(|_| {
            let cache = cache.clone();
            tokio::spawn(async move { cache.take("e").await.unwrap() })
        })
        .collect();
    let mut got = 0;
    for taker in takers {
        got += usize::from(taker.await.unwrap().is_some());
    }
    assert_eq!(got, 1, "of all who take, one gets it");
}

#[tokio::test]
async fn in_process() {
    suite(&Cache::open("memory:").unwrap()).await;
}

/// A Redis of the test's own, ended with it.
struct Server {
    child: Child,
    port: u16,
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Server {
    /// `None` when the program is not installed.
    fn start(folder: &Path, port: u16) -> Option<Self> {
        let port_text = port.to_string();
        let child = Command::new("redis-server")
            .args(["--port", &port_text, "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
            .args(["--requirepass", "s3cret", "--dir"])
            .arg(folder)
            .stdout(Stdio::null())
            .spawn()
            .ok()?;
        let server = Self { child, port };
        let give_up = Instant::now() + Duration::from_secs(20);
        while std::net::TcpStream::connect(("127.0.0.1", port)).is_err() {
            assert!(Instant::now() < give_up, "redis-server does not listen");
            std::thread::sleep(Duration::from_millis(20));
        }
        Some(server)
    }

    fn cache(&self) -> Cache {
        Cache::open(&format!("redis://:s3cret@127.0.0.1:{}/1", self.port)).unwrap()
    }
}

fn free_port() -> u16 {
    TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().port()
}

#[tokio::test]
async fn redis() {
    let folder = tempfile::tempdir().unwrap();
    let port = free_port();
    let Some(server) = Server::start(folder.path(), port) else {
        return fixture::skip("cache::redis", "no redis-server: apt-get install redis-server");
    };
    let cache = server.cache();
    suite(&cache).await;
    let stranger = Cache::open(&format!("redis://127.0.0.1:{port}/1")).unwrap();
    assert!(matches!(stranger.get("a").await, Err(CacheError::Refused(_))), "no password");
    drop(server);
    assert!(matches!(cache.get("d").await, Err(CacheError::Unavailable(_))));
    let again = Server::start(folder.path(), port).unwrap();
    assert_eq!(cache.get("d").await.unwrap(), None, "it forgot, and the cache goes on");
    cache.put("d", b"x", LONG).await.unwrap();
    drop(again);
}

#[tokio::test]
async fn a_server_that_speaks_something_else_is_no_cache() {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let port = listener.local_addr().unwrap().port();
    std::thread::spawn(move || {
        let (mut stream, _) = listener.accept().unwrap();
        let mut some = [0; 16];
        stream.read_exact(&mut some).unwrap();
        std::io::Write::write_all(&mut stream, b"HTTP/1.1 400 Bad Request\r\n\r\n").unwrap();
    });
    let cache = Cache::open(&format!("redis://127.0.0.1:{port}/0")).unwrap();
    assert!(matches!(cache.get("a").await, Err(CacheError::Protocol)));
}
