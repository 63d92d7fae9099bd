//! The process as a whole: from its configuration to an answer over TLS, and what it refuses.

use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use identity::policy::Role;
use identity::secret::Secret;
use outcry_api::config::{Config, Tls};
use outcry_api::process::{self, NewStaff};
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
