//! Mail over SMTP to a relay that takes it, does not yet, or never will; and to somebody else.
#![allow(clippy::unwrap_used)]

use std::sync::{Arc, Mutex};
use std::time::Duration;

use fixture::TestDb;
use notify::mail::{Mail, MailError, Transport, deliver_due, queue};
use notify::relay::{Relay, Security, Settings};
use outcry_notify as notify;
use store::transact;
use tokio::io::{AsyncBufRead, AsyncBufReadExt as _, AsyncWrite, AsyncWriteExt as _, BufStream};
use tokio::net::TcpListener;
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::ServerConfig;
use tokio_rustls::rustls::pki_types::PrivateKeyDer;
use vault::Vault;

fixture::suite!(
    mail_goes_to_the_relay_as_it_was_meant_and_once,
    what_is_refused_for_now_waits_and_for_good_goes,
    who_is_not_the_relay_hears_nothing
);

/// What a relay heard: envelopes, log-ins and mails, each as it came.
type Heard = Arc<Mutex<Vec<String>>>;

/// A relay on loopback, for one conversation after the other.
struct Server {
    port: u16,
    certificate: String,
    heard: Heard,
}

impl Server {
    async fn start(security: Security) -> Self {
        let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
        let provider = Arc::new(tokio_rustls::rustls::crypto::ring::default_provider());
        let config = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(vec![made.cert.der().clone()], key)
            .unwrap();
        let acceptor = TlsAcceptor::from(Arc::new(config));
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Heard::default();
        let server = Self { port, certificate: made.cert.pem(), heard: Arc::clone(&heard) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                // Who breaks off is heard no more of.
                let _ = match security {
                    Security::Plain => converse(BufStream::new(stream), &heard, "").await,
                    Security::Tls => match acceptor.accept(stream).await {
                        Ok(stream) => converse(BufStream::new(stream), &heard, "").await,
                        Err(error) => Err(error),
                    },
                    Security::StartTls => {
                        let mut plain = BufStream::new(stream);
                        let begun = converse(&mut plain, &heard, "250-STARTTLS\r\n").await;
                        match (begun, acceptor.accept(plain.into_inner()).await) {
                            (Ok(()), Ok(stream)) => {
                                converse(BufStream::new(stream), &heard, "none").await
                            }
                            (begun, other) => begun.and(other.map(drop)),
                        }
                    }
                };
            }
        });
        server
    }

    fn transport(&self, security: Security, trust: &str, folder: &tempfile::TempDir) -> Transport {
        let settings = Settings {
            host: "localhost".to_owned(),
            port: self.port,
            security,
            trust: trust.as_bytes().to_vec(),
            login: Some(("outcry".to_owned(), "secret".to_owned())),
            from: "Outcry <no-reply@venue.example>".to_owned(),
        };
        let relay = Relay::new(settings).unwrap();
        Transport::Relay(Box::new(relay), folder.path().to_owned())
    }

    fn heard(&self) -> Vec<String> {
        std::mem::take(&mut *self.heard.lock().unwrap())
    }
}

/// Speaks SMTP until the client quits, or asks for TLS where `more` offers it.
async fn converse(
    mut stream: impl AsyncBufRead + AsyncWrite + Unpin,
    heard: &Heard,
    more: &str,
) -> std::io::Result<()> {
    let note = |text: &str| heard.lock().unwrap().push(text.to_owned());
    if more != "none" {
        stream.write_all(b"220 relay\r\n").await?;
    }
    let offers = if more == "none" { "" } else { more };
    let hello = format!("250-relay\r\n{offers}250-8BITMIME\r\n250 AUTH PLAIN\r\n");
    let mut line = String::new();
    loop {
        stream.flush().await?;
        line.clear();
        if stream.read_line(&mut line).await? == 0 {
            return Ok(());
        }
        let command = line.trim_end();
        let answer = match command.split([' ', ':']).next().unwrap_or_default() {
            "EHLO" => &hello,
            "STARTTLS" => {
                stream.write_all(b"220 go on\r\n").await?;
                return stream.flush().await;
            }
            "RCPT" if command.contains("busy@") => "451 later\r\n",
            "RCPT" if command.contains("nobody@") => "550 no such person\r\n",
            "DATA" => {
                stream.write_all(b"354 go on\r\n").await?;
                stream.flush().await?;
                let mut mail = String::new();
                while !mail.ends_with("\r\n.\r\n") {
                    stream.read_line(&mut mail).await?;
                }
                note(&mail);
                "250 taken\r\n"
            }
            "QUIT" => {
                stream.write_all(b"221 bye\r\n").await?;
                return stream.flush().await;
            }
            _ => {
                note(command);
                "250 good\r\n"
            }
        };
        let answer = if command.starts_with("AUTH") { "235 known\r\n" } else { answer };
        stream.write_all(answer.as_bytes()).await?;
    }
}

async fn put(db: &TestDb, vault: &Vault, to: &str, subject: &str) {
    let body = "Fünfzig Anteile.\nhttps://venue.example/verify?token=0123456789".to_owned();
    let mail = Mail { to: to.to_owned(), subject: subject.to_owned(), body };
    let put: Result<(), MailError> = transact!(db, |tx| queue(tx, &db.clock, vault, &mail).await);
    put.unwrap();
    db.clock.advance_ns(1_000_000);
}

async fn waiting(db: &TestDb) -> i64 {
    let mut tx = db.read().await.unwrap();
    tx.one("select count(*) from mail_outbox", []).await.unwrap().get(0).unwrap()
}

async fn mail_goes_to_the_relay_as_it_was_meant_and_once(db: TestDb) {
    db.migrate(&[notify::MIGRATIONS]).await;
    let (vault, folder) = (Vault::ephemeral(), tempfile::tempdir().unwrap());
    for security in [Security::Tls, Security::StartTls, Security::Plain] {
        let server = Server::start(security).await;
        let transport = server.transport(security, &server.certificate, &folder);
        put(&db, &vault, "ada@example.com", "Überweisung angekommen").await;
        put(&db, &vault, "+442079460000", "").await;
        assert_eq!(deliver_due(&db, &db.clock, &vault, &transport).await.unwrap(), 2);
        assert_eq!(deliver_due(&db, &db.clock, &vault, &transport).await.unwrap(), 0);
        let heard = server.heard();
        let [login, from, to, mail] = heard.as_slice() else { panic!("{heard:?}") };
        // "\0outcry\0secret".
        assert_eq!(login, "AUTH PLAIN AG91dGNyeQBzZWNyZXQ=");
        assert!(from.starts_with("MAIL FROM:<no-reply@venue.example>"), "{from}");
        assert!(to.starts_with("RCPT TO:<ada@example.com>"), "{to}");
        assert!(mail.is_ascii(), "{mail}");
        for part in [
            "From: Outcry <no-reply@venue.example>\r\n",
            "To: ada@example.com\r\n",
            "Subject: =?utf-8?b?",
            "@venue.example>\r\n",
            "F=C3=BCnfzig Anteile.",
        ] {
            assert!(mail.contains(part), "{part}: {mail}");
        }
    }
    let messages = std::fs::read_dir(folder.path()).unwrap();
    assert_eq!(messages.count(), 3, "text messages wait for a gateway");
}

async fn what_is_refused_for_now_waits_and_for_good_goes(db: TestDb) {
    db.migrate(&[notify::MIGRATIONS]).await;
    let (vault, folder) = (Vault::ephemeral(), tempfile::tempdir().unwrap());
    let server = Server::start(Security::Plain).await;
    let transport = server.transport(Security::Plain, "", &folder);
    for to in ["busy@example.com", "nobody@example.com", "no address", "ada@example.com"] {
        put(&db, &vault, to, "News").await;
    }
    assert_eq!(deliver_due(&db, &db.clock, &vault, &transport).await.unwrap(), 1);
    assert_eq!(waiting(&db).await, 1, "the busy one is tried again");
    db.clock.advance_ns(2_000_000_000);
    assert_eq!(deliver_due(&db, &db.clock, &vault, &transport).await.unwrap(), 0);
    assert_eq!(waiting(&db).await, 1);
}

async fn who_is_not_the_relay_hears_nothing(db: TestDb) {
    db.migrate(&[notify::MIGRATIONS]).await;
    let (vault, folder) = (Vault::ephemeral(), tempfile::tempdir().unwrap());
    let (server, other) =
        (Server::start(Security::Tls).await, Server::start(Security::Plain).await);
    put(&db, &vault, "ada@example.com", "News").await;
    let strange = server.transport(Security::Tls, &other.certificate, &folder);
    let without_tls = other.transport(Security::StartTls, &other.certificate, &folder);
    for transport in [strange, without_tls] {
        let delivered = deliver_due(&db, &db.clock, &vault, &transport);
        let delivered = tokio::time::timeout(Duration::from_secs(30), delivered).await.unwrap();
        assert_eq!(delivered.unwrap(), 0);
        assert_eq!(waiting(&db).await, 1);
        db.clock.advance_ns(60_000_000_000);
    }
    assert_eq!((server.heard(), other.heard()), (Vec::new(), Vec::new()));
}
