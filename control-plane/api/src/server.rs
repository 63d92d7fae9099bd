//! The listener: TLS 1.3, bounded connections, bounded time for everything a stranger can draw out.

use std::convert::Infallible;
use std::io;
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::Request;
use hyper::body::Incoming;
use hyper_util::rt::{TokioExecutor, TokioIo, TokioTimer};
use hyper_util::server::conn::auto::Builder;
use hyper_util::server::graceful::GracefulShutdown;
use tokio::io::{AsyncRead, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::pem::PemObject as _;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::{ServerConfig, crypto, version};

use crate::connections::{Answer, Bounds, Placed, Places, Usage};
use crate::guard::Peer;
use crate::headers::Front;

/// For the whole TLS handshake.
const HANDSHAKE_TIME_MAX: Duration = Duration::from_secs(5);
/// From the first byte of a request's head to its last.
const HEAD_TIME_MAX: Duration = Duration::from_secs(10);
const HEAD_BYTES_MAX: usize = 32 * 1024;
const STREAMS_MAX: u32 = 100;
/// How long requests may go on after the end was asked for.
const FAREWELL_TIME_MAX: Duration = Duration::from_secs(10);

/// What is wrong with the certificate or its key.
#[derive(Debug, thiserror::Error)]
pub enum TlsError {
    /// The file does not hold what it should.
    #[error("{path}: {what}")]
    File {
        /// Which file.
        path: String,
        /// What is wrong with it.
        what: String,
    },
    /// Certificate and key do not fit.
    #[error("the certificate and its key do not fit: {0}")]
    Mismatch(#[from] tokio_rustls::rustls::Error),
}

/// TLS 1.3 with the certificate chain and the key in these PEM files.
///
/// # Errors
/// What is wrong with them.
pub fn tls(certificate: &Path, key: &Path) -> Result<Arc<ServerConfig>, TlsError> {
    let failure =
        |path: &Path, what: String| TlsError::File { path: path.display().to_string(), what };
    let chain = CertificateDer::pem_file_iter(certificate)
        .and_then(Iterator::collect::<Result<Vec<_>, _>>)
        .map_err(|error| failure(certificate, error.to_string()))?;
    if chain.is_empty() {
        return Err(failure(certificate, "no certificate in it".to_owned()));
    }
    let key = PrivateKeyDer::from_pem_file(key).map_err(|e| failure(key, e.to_string()))?;
    let provider = Arc::new(crypto::ring::default_provider());
    let mut config = ServerConfig::builder_with_provider(provider)
        .with_protocol_versions(&[&version::TLS13])?
        .with_no_client_auth()
        .with_single_cert(chain, key)?;
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(Arc::new(config))
}

/// Serves what is behind `front` until `end` comes, then lets what runs finish for a while.
///
/// # Errors
/// When the listener itself breaks; a connection that breaks is only logged.
pub async fn serve(
    listener: TcpListener,
    tls: Option<Arc<ServerConfig>>,
    front: Front,
    bounds: Bounds,
    end: impl Future<Output = ()>,
) -> io::Result<()> {
    let acceptor = tls.map(TlsAcceptor::from);
    let places = Places::new(bounds);
    let graceful = GracefulShutdown::new();
    let mut end = std::pin::pin!(end);
    loop {
        let accepted = tokio::select! {
            biased;
            () = &mut end => break,
            accepted = accept(&listener, &places) => accepted,
        };
        let (stream, address) = match accepted {
            Ok(Some(accepted)) => accepted,
            Ok(None) => continue,
            Err(error) if is_passing(&error) => {
                tracing::warn!(%error, "a connection could not be taken");
                tokio::time::sleep(Duration::from_millis(50)).await;
                continue;
            }
            Err(error) => return Err(error),
        };
        let (acceptor, front) = (acceptor.clone(), front.clone());
        let watcher = graceful.watcher();
        tokio::spawn(async move {
            match acceptor {
                None => converse((stream, address), front, bounds, watcher).await,
                Some(acceptor) => {
                    match tokio::time::timeout(HANDSHAKE_TIME_MAX, acceptor.accept(stream)).await {
                        Ok(Ok(stream)) => converse((stream, address), front, bounds, watcher).await,
                        Ok(Err(error)) => tracing::debug!(%error, %address, "no TLS handshake"),
                        Err(_) => tracing::debug!(%address, "the TLS handshake took too long"),
                    }
                }
            }
        });
    }
    drop(listener);
    if tokio::time::timeout(FAREWELL_TIME_MAX, graceful.shutdown()).await.is_err() {
        tracing::warn!("some requests were still running and were cut off");
    }
    Ok(())
}

async fn accept(
    listener: &TcpListener,
    places: &Places,
) -> io::Result<Option<(Placed<TcpStream>, SocketAddr)>> {
    let free = places.free().await?;
    let (stream, address) = listener.accept().await?;
    let Some(place) = places.take(free, address.ip()) else {
        tracing::debug!(%address, "has enough connections");
        return Ok(None);
    };
    stream.set_nodelay(true)?;
    Ok(Some((Placed { stream, _place: place }, address)))
}

/// Errors that concern one connection, or that pass when others end.
fn is_passing(error: &io::Error) -> bool {
    use io::ErrorKind as K;
    let one = [K::ConnectionAborted, K::ConnectionReset, K::ConnectionRefused, K::Interrupted];
    // EMFILE, ENFILE: too many open files here, or on the machine.
    one.contains(&error.kind())
        || matches!(error.raw_os_error(), Some(libc::EMFILE | libc::ENFILE | libc::EINVAL))
}

async fn converse(
    (stream, address): (impl AsyncRead + AsyncWrite + Unpin + Send + 'static, SocketAddr),
    front: Front,
    bounds: Bounds,
    watcher: hyper_util::server::graceful::Watcher,
) {
    let peer = Peer(address.ip());
    let usage = Arc::<Usage>::default();
    let used = Arc::clone(&usage);
    let service = hyper::service::service_fn(move |mut request: hyper::Request<Incoming>| {
        request.extensions_mut().insert(peer);
        let (front, running) = (front.clone(), used.begin());
        async move {
            let request = Request::from(request.map(axum::body::Body::new));
            let answer = front.answer(request).await;
            Ok::<_, Infallible>(answer.map(|body| Answer { body, _running: running }))
        }
    });
    let mut builder = Builder::new(TokioExecutor::new());
    builder
        .http1()
        .timer(TokioTimer::new())
        .header_read_timeout(HEAD_TIME_MAX)
        .max_buf_size(HEAD_BYTES_MAX);
    builder
        .http2()
        .timer(TokioTimer::new())
        .max_header_list_size(u32::try_from(HEAD_BYTES_MAX).unwrap_or(u32::MAX))
        .max_concurrent_streams(STREAMS_MAX)
        .keep_alive_interval(Some(Duration::from_secs(30)))
        .keep_alive_timeout(HEAD_TIME_MAX);
    let connection = builder.serve_connection_with_upgrades(TokioIo::new(stream), service);
    tokio::select! {
        ended = watcher.watch(connection.into_owned()) => {
            if let Err(error) = ended {
                tracing::debug!(%error, %address, "a connection broke");
            }
        }
        () = usage.is_over(bounds) => tracing::debug!(%address, "nobody uses the connection"),
    }
}
