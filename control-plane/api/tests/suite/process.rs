//! The process as a whole: from its configuration to an answer over TLS, and what it refuses.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use identity::UserId;
use identity::policy::Role;
use identity::secret::Secret;
use outcry_api::config::{Config, Tls};
use outcry_api::process::{self, NewStaff};
use store::{StoreError, transact, values};
use tokio::io::{AsyncReadExt as _, AsyncWriteExt as _};
use tokio::net::TcpStream;
use tokio::sync::oneshot;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::ServerName;
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto, version};

const PASSWORD: &str = "eleven blue herons";

fn config(folder: &Path) -> (Config, RootCertStore) {
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let tls = Tls { certificate: folder.join("chain.pem"), key: folder.join("key.pem") };
    std::fs::write(&tls.certificate, made.cert.pem()).unwrap();
    std::fs::write(&tls.key, made.signing_key.serialize_pem()).unwrap();
    let mut roots = RootCertStore::empty();
    roots.add(made.cert.der().clone()).unwrap();
    let config = Config {
        listen: "127.0.0.1:0".parse().unwrap(),
        public_url: "https://localhost".to_owned(),
        database: format!("sqlite:{}", folder.join("deep/venue.db").display()),
        key_file: folder.join("master.key"),
        mail_folder: folder.join("mail"),
        audit_key: folder.join("audit.key"),
        tls: Some(tls),
        ..Config::default()
    };
    (config, roots)
}

async fn ask(
    address: std::net::SocketAddr,
    roots: &RootCertStore,
    request: &str,
) -> std::io::Result<String> {
    let provider = Arc::new(crypto::ring::default_provider());
    let client = ClientConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&version::TLS13])
        .unwrap()
        .with_root_certificates(roots.clone())
        .with_no_client_auth();
    let stream = TcpStream::connect(address).await?;
    let name = ServerName::try_from("localhost").unwrap();
    let mut stream = TlsConnector::from(Arc::new(client)).connect(name, stream).await?;
    stream.write_all(request.as_bytes()).await?;
    let mut answer = Vec::new();
    let read = tokio::time::timeout(Duration::from_secs(10), stream.read_to_end(&mut answer));
    read.await.expect("the server closes").or_else(|error| {
        // Closing without a farewell is an end as well.
        if answer.is_empty() { Err(error) } else { Ok(0) }
    })?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_logs_in_over_tls_and_everything_survives_a_restart() {
    let folder = tempfile::tempdir().unwrap();
    let (config, roots) = config(folder.path());
    let (email, password) = ("op@venue.example".to_owned(), Secret::new(PASSWORD));
    let new = NewStaff { email, password, roles: vec![Role::Operator] };
    process::add_staff(&config, new.clone()).await.unwrap();
    assert!(process::add_staff(&config, new).await.is_err(), "the address is taken");
    for _ in 0..2 {
        let (ready, address) = oneshot::channel();
        let (end, ended) = oneshot::channel::<()>();
        let running = tokio::spawn({
            let config = config.clone();
            async move {
                let end = async {
                    let _ = ended.await;
                };
                process::run(&config, |address| ready.send(address).unwrap(), end).await
            }
        });
        let address = address.await.unwrap();
        let body = format!(r#"{{"email":"op@venue.example","password":"{PASSWORD}"}}"#);
        let login = format!(
            "POST /v1/auth/login HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\
             content-type: application/json\r\ncontent-length: {}\r\n\r\n{body}",
            body.len()
        );
        let answer = ask(address, &roots, &login).await.unwrap();
        assert!(answer.starts_with("HTTP/1.1 200 OK\r\n"), "{answer}");
        assert!(answer.contains("\"access_token\":\"ey"), "{answer}");
        end.send(()).unwrap();
        running.await.unwrap().unwrap();
    }
    assert!(!folder.path().join("mail").exists(), "nobody was to be told anything");
}

#[tokio::test]
async fn a_taken_port_and_a_missing_certificate_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let (mut config, _) = config(folder.path());
    let taken = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    config.listen = taken.local_addr().unwrap();
    let error = process::run(&config, |_| (), async {}).await.unwrap_err().to_string();
    assert!(error.contains(&config.listen.to_string()), "{error}");
    config.tls.as_mut().unwrap().certificate = folder.path().join("absent.pem");
    let error = process::run(&config, |_| (), async {}).await.unwrap_err().to_string();
    assert!(error.contains("absent.pem"), "{error}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_old_is_forgotten_by_the_process() {
    let folder = tempfile::tempdir().unwrap();
    let (mut config, _) = config(folder.path());
    config.tls = None;
    let identity = process::open(&config).await.unwrap();
    let (clock, user) = (&*identity.clock, UserId::new(&*identity.clock));
    let (id, now) = (store::Timestamp::EPOCH.fresh_uuid(), clock.now());
    let written: Result<(), StoreError> = transact!(identity.db, |tx| {
        // All of it is of 1970, but for the second notice.
        let sql = "insert into webhooks (id, user_id, url, topics, sealed, active, created_ns) \
                   values ($1, $2, 'https://hooks.example.com/', '', $3, 1, 0)";
        tx.execute(sql, values![id, user, vec![0_u8]]).await?;
        for state in ["delivered", "dead"] {
            let sql = "insert into webhook_deliveries (id, webhook_id, topic, body, created_ns, \
                       state, next_ns) values ($1, $2, 'security', '{}', 0, $3, 0)";
            tx.execute(sql, values![clock.now().fresh_uuid(), id, state]).await?;
        }
        for (number, created) in [(1_i64, 0_i64), (2, now.ns())] {
            let sql = "insert into notices (id, user_id, topic, title, body, data, created_ns, \
                       number) values ($1, $2, 'security', 'x', '', '{}', $3, $4)";
            let notice = clock.now().fresh_uuid();
            tx.execute(sql, values![notice, user, created, number]).await?;
        }
        let sql = "insert into alerts (id, user_id, symbol, kind, threshold, seen, created_ns, \
                   fired_ns) values ($1, $2, 'OUTC', 'volume', 1, 0, 0, 0)";
        tx.execute(sql, values![id, user]).await?;
        // It cannot be opened: nobody will ever take it.
        let sql = "insert into mail_outbox (id, sealed, created_ns, next_ns) \
                   values ($1, $2, 0, 0)";
        tx.execute(sql, values![id, vec![0_u8]]).await.map(drop)
    });
    written.unwrap();
    let running =
        tokio::spawn(async move { process::run(&config, |_| (), std::future::pending()).await });
    let left = async || {
        let sql = "select (select count(*) from webhook_deliveries), (select count(*) from \
                   notices), (select count(*) from alerts), (select count(*) from mail_outbox)";
        let row = identity.db.read().await.unwrap().one(sql, []).await.unwrap();
        [0, 1, 2, 3].map(|at| row.get::<u64>(at).unwrap())
    };
    let mut tries = 0;
    while left().await != [0, 1, 0, 0] {
        tries += 1;
        assert!(tries < 1_000, "{:?}", left().await);
        tokio::time::sleep(Duration::from_millis(20)).await;
    }
    running.abort();
}
