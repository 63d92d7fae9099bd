//! Mail over SMTP, to the relay that sends it on.

use std::time::{Duration, SystemTime};

use lettre::message::Mailbox;
use lettre::message::header::ContentType;
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Certificate, CertificateStore, Tls, TlsParameters};
use lettre::{AsyncSmtpTransport, AsyncTransport as _, Message, Tokio1Executor};
use serde::{Deserialize, Serialize};
use store::Timestamp;

use crate::mail::{Mail, MailError, MailId};

/// For each step of a conversation.
const TIMEOUT: Duration = Duration::from_secs(20);

/// How the way to a relay is kept from others.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Security {
    /// TLS from the first byte (RFC 8314).
    #[default]
    Tls,
    /// TLS before anything is said (RFC 3207); a relay without it gets nothing.
    StartTls,
    /// None.
    Plain,
}

/// Where a relay is, and who we are to it.
#[derive(Clone)]
pub struct Settings {
    /// Its name, which its certificate is for.
    pub host: String,
    /// Its port.
    pub port: u16,
    /// How the way is kept.
    pub security: Security,
    /// Whom it trusts to be who it says: certificates in PEM.
    pub trust: Vec<u8>,
    /// Our name and password there.
    pub login: Option<(String, String)>,
    /// Who writes: `Name <address>`.
    pub from: String,
}

/// A relay.
#[derive(Clone)]
pub struct Relay {
    server: AsyncSmtpTransport<Tokio1Executor>,
    place: String,
    from: Mailbox,
}

impl std::fmt::Debug for Relay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Relay").field("place", &self.place).finish_non_exhaustive()
    }
}

impl Relay {
    /// The relay of these settings; nobody is asked yet.
    ///
    /// # Errors
    /// What is wrong with the settings, in words.
    pub fn new(settings: Settings) -> Result<Self, String> {
        let Settings { host, port, security, trust, login, from } = settings;
        let what = |error: &dyn std::error::Error| error.to_string();
        let from: Mailbox = from.parse().map_err(|error| format!("from = {from:?}: {error}"))?;
        let tls = || {
            let trusted = Certificate::from_pem(&trust)?;
            let parameters = TlsParameters::builder(host.clone());
            let parameters = parameters.certificate_store(CertificateStore::None);
            parameters.add_root_certificate(trusted).build()
        };
        let tls = match security {
            Security::Plain => Tls::None,
            Security::Tls => Tls::Wrapper(tls().map_err(|error| what(&error))?),
            Security::StartTls => Tls::Required(tls().map_err(|error| what(&error))?),
        };
        let server = AsyncSmtpTransport::<Tokio1Executor>::builder_dangerous(&*host);
        let mut server = server.port(port).tls(tls).timeout(Some(TIMEOUT));
        if let Some((name, password)) = login {
            server = server.credentials(Credentials::new(name, password));
        }
        Ok(Self { server: server.build(), place: format!("{host}:{port}"), from })
    }

    /// Hands over a mail; under the same name when it is done again.
    pub(crate) async fn send(
        &self,
        id: MailId,
        mail: &Mail,
        now: Timestamp,
    ) -> Result<(), MailError> {
        let refused = |what: String| MailError::Refused { place: self.place.clone(), what };
        let to: Mailbox = mail.to.parse().map_err(|error| refused(format!("{error}")))?;
        let since = Duration::from_nanos(u64::try_from(now.ns()).unwrap_or(0));
        let message = Message::builder()
            .message_id(Some(format!("<{id}@{}>", self.from.email.domain())))
            .date(SystemTime::UNIX_EPOCH + since)
            .from(self.from.clone())
            .to(to)
            .subject(&*mail.subject)
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body.clone())
            .map_err(|error| refused(error.to_string()))?;
        match self.server.send(message).await {
            Ok(_) => Ok(()),
            Err(error) if error.is_permanent() => Err(refused(error.to_string())),
            Err(error) => {
                let (place, source) = (self.place.clone(), std::io::Error::other(error));
                Err(MailError::Transport { place, source })
            }
        }
    }
}
