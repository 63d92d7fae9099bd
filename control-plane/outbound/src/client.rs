//! One request at a time, over a connection of its own.

use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use http_body_util::{BodyExt as _, Full, Limited};
use hyper::body::Bytes;
use hyper::header::{HOST, HeaderName, HeaderValue};
use hyper::{Method, Request, Uri};
use hyper_util::rt::TokioIo;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, ServerName};
use tokio_rustls::rustls::{ClientConfig, RootCertStore, crypto, version};

use crate::is_public;

/// For everything: name, connection, handshake, request, answer.
const TIME_MAX: Duration = Duration::from_secs(10);
/// Of an answer.
const BODY_BYTES_MAX: usize = 256 * 1024;

/// Where requests may go.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reach {
    /// Public addresses over TLS.
    Public,
    /// Anywhere, also without TLS: for development, and for peers that an operator has named.
    Anywhere,
}

/// Why there is no answer.
#[derive(Debug, thiserror::Error)]
pub enum OutboundError {
    /// Not an address that requests may go to.
    #[error("use https://HOST/PATH, without a user in it")]
    Address,
    /// The name stands for a place inside, or for none.
    #[error("the host has no public address")]
    Inside,
    /// It cannot be reached, or the connection broke.
    #[error("the host cannot be reached")]
    Unreachable(#[source] io::Error),
    /// It does not speak HTTP.
    #[error("the host does not answer as it should")]
    Http(#[source] hyper::Error),
    /// The answer is too long, or broke off.
    #[error("the answer is longer than is taken, or broke off")]
    Body,
    /// It took too long.
    #[error("the host did not answer within ten seconds")]
    Late,
    /// The certificates to trust cannot be read.
    #[error("no certificates to trust in {0}")]
    Trust(String),
}

/// What came back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// HTTP status.
    pub status: u16,
    /// The body.
    pub body: Vec<u8>,
}

/// What sends requests. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Client {
    reach: Reach,
    tls: Arc<ClientConfig>,
}

impl Client {
    /// A client that trusts the certificates in the PEM file `trust`, or nobody when there is none.
    ///
    /// # Errors
    /// [`OutboundError::Trust`].
    pub fn new(reach: Reach, trust: Option<&Path>) -> Result<Self, OutboundError> {
        let mut roots = RootCertStore::empty();
        if let Some(path) = trust {
            let unreadable = || OutboundError::Trust(path.display().to_string());
            let certificates =
                CertificateDer::pem_file_iter(path).map_err(|_| unreadable())?.flatten();
            if roots.add_parsable_certificates(certificates).0 == 0 {
                return Err(unreadable());
            }
        }
        let provider = Arc::new(crypto::ring::default_provider());
        let config = ClientConfig::builder_with_provider(provider)
            .with_protocol_versions(&[&version::TLS13])
            .map_err(|error| OutboundError::Trust(error.to_string()))?
            .with_root_certificates(roots)
            .with_no_client_auth();
        Ok(Self { reach, tls: Arc::new(config) })
    }

    /// Whether requests may go to `address`, as far as its text tells.
    ///
    /// # Errors
    /// [`OutboundError::Address`], [`OutboundError::Inside`] for an address that is no name.
    pub fn check(&self, address: &str) -> Result<(), OutboundError> {
        let place = Place::of(address, self.reach)?;
        let literal = place.host.parse().ok();
        if literal.is_some_and(|ip| self.reach == Reach::Public && !is_public(ip)) {
            return Err(OutboundError::Inside);
        }
        Ok(())
    }

    /// Asks for `address`.
    ///
    /// # Errors
    /// [`OutboundError`].
    pub async fn get(
        &self,
        address: &str,
        headers: &[(&'static str, &str)],
    ) -> Result<Answer, OutboundError> {
        self.send(Method::GET, address, headers, Vec::new()).await
    }

    /// Sends `body` to `address`.
    ///
    /// # Errors
    /// [`OutboundError`].
    pub async fn post(
        &self,
        address: &str,
        headers: &[(&'static str, &str)],
        body: Vec<u8>,
    ) -> Result<Answer, OutboundError> {
        self.send(Method::POST, address, headers, body).await
    }

    async fn send(
        &self,
        method: Method,
        address: &str,
        headers: &[(&'static str, &str)],
        body: Vec<u8>,
    ) -> Result<Answer, OutboundError> {
        let place = Place::of(address, self.reach)?;
        let host = HeaderValue::try_from(&place.authority).map_err(|_| OutboundError::Address)?;
        let mut request = Request::builder().method(method).uri(&place.target).header(HOST, host);
        for (name, value) in headers {
            request = request.header(HeaderName::from_static(name), *value);
        }
        let request =
            request.body(Full::new(Bytes::from(body))).map_err(|_| OutboundError::Address)?;
        let all = async {
            let stream = self.connect(&place).await?;
            if !place.is_tls {
                return converse(stream, request).await;
            }
            let name = ServerName::try_from(place.host.clone());
            let name = name.map_err(|_| OutboundError::Address)?;
            let stream = TlsConnector::from(self.tls.clone()).connect(name, stream).await;
            converse(stream.map_err(OutboundError::Unreachable)?, request).await
        };
        timeout(TIME_MAX, all).await.map_err(|_| OutboundError::Late)?
    }

    /// A connection to one of the addresses of the host, all of which have been looked at.
    async fn connect(&self, place: &Place) -> Result<TcpStream, OutboundError> {
        let found = tokio::net::lookup_host((place.host.as_str(), place.port)).await;
        let found: Vec<SocketAddr> = found.map_err(OutboundError::Unreachable)?.collect();
        let is_inside = found.iter().any(|address| !is_public(address.ip()));
        if found.is_empty() || (self.reach == Reach::Public && is_inside) {
            return Err(OutboundError::Inside);
        }
        TcpStream::connect(found.as_slice()).await.map_err(OutboundError::Unreachable)
    }
}

/// An address, taken apart.
struct Place {
    is_tls: bool,
    authority: String,
    host: String,
    port: u16,
    target: String,
}

impl Place {
    fn of(address: &str, reach: Reach) -> Result<Self, OutboundError> {
        let uri: Uri = address.parse().map_err(|_| OutboundError::Address)?;
        let is_tls = match uri.scheme_str() {
            Some("https") => true,
            Some("http") if reach == Reach::Anywhere => false,
            _ => return Err(OutboundError::Address),
        };
        let authority = uri.authority().ok_or(OutboundError::Address)?;
        if authority.as_str().contains('@') || address.contains('#') {
            return Err(OutboundError::Address);
        }
        let host = authority.host().trim_start_matches('[').trim_end_matches(']').to_owned();
        let port = authority.port_u16().unwrap_or(if is_tls { 443 } else { 80 });
        let target = uri.path_and_query().map_or("/", |target| target.as_str()).to_owned();
        Ok(Self { is_tls, authority: authority.to_string(), host, port, target })
    }
}

async fn converse(
    stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static,
    request: Request<Full<Bytes>>,
) -> Result<Answer, OutboundError> {
    let (mut sender, connection) = hyper::client::conn::http1::handshake(TokioIo::new(stream))
        .await
        .map_err(OutboundError::Http)?;
    let answer = async {
        let response = sender.send_request(request).await.map_err(OutboundError::Http)?;
        let status = response.status().as_u16();
        let body = Limited::new(response.into_body(), BODY_BYTES_MAX).collect().await;
        let body = body.map_err(|_| OutboundError::Body)?.to_bytes().to_vec();
        Ok(Answer { status, body })
    };
    // The connection does its work beside the request. When it is over first, what it has handed on
    // is still to be read.
    let mut answer = std::pin::pin!(answer);
    tokio::select! {
        biased;
        answer = &mut answer => return answer,
        over = connection => over.map_err(OutboundError::Http)?,
    }
    answer.await
}
