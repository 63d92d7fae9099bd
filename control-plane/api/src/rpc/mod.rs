//! The same resources over gRPC: market data and orders, behind the same guard.
//!
//! A call is a POST to a path like any other, so the [`guard`](crate::guard) sees to it as to a
//! request of REST: its limits, who sends it, whether they may, the `idempotency-key`, the audit
//! log. What comes after is the code that REST calls, too. What differs is how it is said: a
//! problem is a status of gRPC with its code in `outcry-code`.

mod convert;
mod market;
mod orders;

use std::pin::Pin;
use std::sync::Arc;
use std::task::Poll;

use ::rpc::v1::market_server::MarketServer;
use ::rpc::v1::orders_server::OrdersServer;
use axum::Router;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::middleware::{Next, from_fn};
use axum::response::Response;
use futures_util::Stream;
use tokio::sync::{mpsc, oneshot};
use tonic::Status;

use crate::guard::{BODY_BYTES_MAX, Caller};
use crate::problem::{Code, Denial, Problem};
use crate::resources::streaming::{Gone, Sink, Source, patiently, tell};
use crate::{Api, access};

/// What the paths of all methods begin with.
pub(crate) const PREFIX: &str = "/outcry.v1.";
/// The metadata that names a problem.
const CODE: &str = "outcry-code";
/// Messages between the maker of a stream and its socket.
const QUEUE: usize = 16;

/// What serves every method that [`access::METHODS`] lists; what is not there is not served.
pub(crate) fn router(api: Api) -> Router<Api> {
    let service = Service { api };
    let market = MarketServer::new(service.clone()).max_decoding_message_size(BODY_BYTES_MAX);
    let orders = OrdersServer::new(service).max_decoding_message_size(BODY_BYTES_MAX);
    let mut router = Router::new();
    for method in access::METHODS {
        router = match method.path.starts_with("/outcry.v1.Market/") {
            true => router.route_service(method.path, market.clone()),
            false => router.route_service(method.path, orders.clone()),
        };
    }
    router.route_layer(from_fn(marked))
}

/// A problem that a method was not reached for.
pub(crate) fn refusal(problem: &Problem) -> Response {
    status(problem).into_http()
}

/// All methods.
#[derive(Clone, Debug)]
struct Service {
    api: Api,
}

/// Marks an answer with the problem in it, for who writes down what was done. A status that is not
/// ours is that of a message which could not be read.
async fn marked(request: Request, next: Next) -> Response {
    let mut response = next.run(request).await;
    let Some(said) = response.extensions().get::<Status>() else {
        return response;
    };
    let name = said.metadata().get(CODE).and_then(|code| code.to_str().ok());
    let known = Code::ALL.iter().copied().find(|code| Some(code.as_str()) == name);
    let code = known.unwrap_or(Code::Malformed);
    let is_denial = std::error::Error::source(said).is_some_and(|source| source.is::<Denial>());
    if known.is_none() {
        response = status(&Problem::new(code, said.message())).into_http();
    }
    response.extensions_mut().insert(code);
    if is_denial {
        response.extensions_mut().insert(Denial);
    }
    response
}

/// A problem as gRPC tells it.
fn status(problem: &Problem) -> Status {
    use tonic::Code as C;
    let code = problem.code();
    let kind = match code.status() {
        StatusCode::UNAUTHORIZED => C::Unauthenticated,
        StatusCode::FORBIDDEN => C::PermissionDenied,
        StatusCode::NOT_FOUND => C::NotFound,
        StatusCode::METHOD_NOT_ALLOWED => C::Unimplemented,
        StatusCode::GONE => C::OutOfRange,
        StatusCode::CONFLICT | StatusCode::PRECONDITION_REQUIRED => C::FailedPrecondition,
        StatusCode::PRECONDITION_FAILED => C::Aborted,
        StatusCode::PAYLOAD_TOO_LARGE | StatusCode::TOO_MANY_REQUESTS => C::ResourceExhausted,
        StatusCode::UNPROCESSABLE_ENTITY => match code {
            Code::Insufficient | Code::NotHeld | Code::OrderRejected => C::FailedPrecondition,
            _ => C::InvalidArgument,
        },
        StatusCode::INTERNAL_SERVER_ERROR => C::Internal,
        StatusCode::SERVICE_UNAVAILABLE => C::Unavailable,
        StatusCode::GATEWAY_TIMEOUT => C::DeadlineExceeded,
        _ => C::InvalidArgument,
    };
    let mut status = Status::new(kind, problem.body().detail);
    if problem.is_denial() {
        // It stays here: only what was said goes out.
        status.set_source(Arc::new(Denial));
    }
    let metadata = status.metadata_mut();
    metadata.insert(CODE, tonic::metadata::MetadataValue::from_static(code.as_str()));
    if let Some(seconds) = problem.retry_after_s() {
        metadata.insert("retry-after", seconds.into());
    }
    status
}

/// Who calls, as the guard has found.
fn caller<T>(request: &tonic::Request<T>) -> Result<Caller, Status> {
    let missing = || status(&Problem::new(Code::Internal, "a method outside the guard"));
    request.extensions().get::<Caller>().cloned().ok_or_else(missing)
}

/// What a client hears of a stream.
type Updates<M> = Pin<Box<dyn Stream<Item = Result<M, Status>> + Send>>;

struct Rows<M>(mpsc::Sender<M>);

impl<S: Source, M: From<S::News> + Send> Sink<S> for Rows<M> {
    async fn put(&mut self, news: S::News) -> Result<(), Gone> {
        patiently(self.0.send(M::from(news))).await
    }

    async fn gone(&mut self) {
        self.0.closed().await;
    }
}

/// Streams until the client goes, or must go: then the status of the stream tells why.
fn stream<S: Source, M>(api: Api, caller: Caller, mut source: S) -> Updates<M>
where
    M: From<S::News> + Send + 'static,
{
    let (sender, mut receiver) = mpsc::channel(QUEUE);
    let (end, mut why) = oneshot::channel();
    tokio::spawn(async move {
        let mut rows = Rows(sender);
        if let Some(code) = tell(&api, &caller, &mut source, &mut rows).await {
            // Before the queue ends, so that who reads its end finds the reason.
            let _ = end.send(code);
        }
        drop(rows);
    });
    Box::pin(futures_util::stream::poll_fn(move |context| match receiver.poll_recv(context) {
        Poll::Pending => Poll::Pending,
        Poll::Ready(Some(message)) => Poll::Ready(Some(Ok(message))),
        Poll::Ready(None) => {
            let problem = why.try_recv().map(|code| Problem::new(code, code.meaning().trim()));
            Poll::Ready(problem.ok().map(|problem| Err(status(&problem))))
        }
    }))
}
