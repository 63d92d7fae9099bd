//! Places for connections: so many at once, so many of one address, each for as long as it is used.

use std::collections::BTreeMap;
use std::io::{self, IoSlice};
use std::net::IpAddr;
use std::pin::Pin;
use std::sync::atomic::{AtomicU64, Ordering::Relaxed};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll};
use std::time::Duration;

use axum::body::{Body, Bytes};
use hyper::body::{Frame, SizeHint};
use identity::limits::address_key;
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

/// What connections may take.
#[derive(Clone, Copy, Debug)]
pub struct Bounds {
    /// Connections at once, WebSockets included; the next ones wait in the kernel's queue.
    pub connections: u32,
    /// Those of one address, or of one /64 of IPv6; the next ones are closed.
    pub by_address: u32,
    /// Until the head of the first request is there.
    pub first: Duration,
    /// A connection on which nothing is asked and nothing answered for so long is closed, and for
    /// twice as long at most.
    pub idle: Duration,
}

impl Default for Bounds {
    fn default() -> Self {
        Self {
            connections: 4_096,
            by_address: 256,
            first: Duration::from_secs(10),
            idle: Duration::from_mins(1),
        }
    }
}

type ByAddress = Mutex<BTreeMap<IpAddr, u32>>;

/// The places that there are.
#[derive(Debug)]
pub(crate) struct Places {
    all: Arc<Semaphore>,
    by_address: Arc<ByAddress>,
    by_address_max: u32,
}

impl Places {
    pub(crate) fn new(bounds: Bounds) -> Self {
        let all = Arc::new(Semaphore::new(bounds.connections as usize));
        Self { all, by_address: Arc::default(), by_address_max: bounds.by_address }
    }

    /// Waits until one is free.
    pub(crate) async fn free(&self) -> io::Result<OwnedSemaphorePermit> {
        Arc::clone(&self.all).acquire_owned().await.map_err(io::Error::other)
    }

    /// Gives it to this address, if that has not enough.
    pub(crate) fn take(&self, free: OwnedSemaphorePermit, address: IpAddr) -> Option<Place> {
        let address = address_key(address);
        let mut by_address = lock(&self.by_address);
        let count = by_address.entry(address).or_default();
        if *count >= self.by_address_max {
            return None;
        }
        *count += 1;
        Some(Place { _free: free, address, by_address: Arc::clone(&self.by_address) })
    }
}

fn lock(by_address: &ByAddress) -> MutexGuard<'_, BTreeMap<IpAddr, u32>> {
    by_address.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The place of a connection, until it is dropped.
#[derive(Debug)]
pub(crate) struct Place {
    _free: OwnedSemaphorePermit,
    address: IpAddr,
    by_address: Arc<ByAddress>,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut by_address = lock(&self.by_address);
        if let Some(count) = by_address.get_mut(&self.address) {
            *count -= 1;
            if *count == 0 {
                by_address.remove(&self.address);
            }
        }
    }
}

/// A connection with its place, which it keeps whatever it becomes: a WebSocket, too.
#[derive(Debug)]
pub(crate) struct Placed<S> {
    pub(crate) stream: S,
    pub(crate) _place: Place,
}

impl<S: AsyncRead + Unpin> AsyncRead for Placed<S> {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl<S: AsyncWrite + Unpin> AsyncWrite for Placed<S> {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }

    fn poll_write_vectored(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        slices: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write_vectored(context, slices)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }
}

/// What a connection is used for.
#[derive(Debug, Default)]
pub(crate) struct Usage {
    running: AtomicU64,
    /// Requests begun and ended.
    moves: AtomicU64,
}

impl Usage {
    /// A request has come.
    pub(crate) fn begin(self: &Arc<Self>) -> Running {
        self.running.fetch_add(1, Relaxed);
        self.moves.fetch_add(1, Relaxed);
        Running(Arc::clone(self))
    }

    /// Resolves once nobody uses the connection.
    pub(crate) async fn is_over(&self, bounds: Bounds) {
        tokio::time::sleep(bounds.first).await;
        let mut seen = 0;
        loop {
            let moves = self.moves.load(Relaxed);
            if moves == seen && self.running.load(Relaxed) == 0 {
                return;
            }
            seen = moves;
            tokio::time::sleep(bounds.idle).await;
        }
    }
}

/// A request, until its answer has gone out or is given up.
#[derive(Debug)]
pub(crate) struct Running(Arc<Usage>);

impl Drop for Running {
    fn drop(&mut self) {
        self.0.moves.fetch_add(1, Relaxed);
        self.0.running.fetch_sub(1, Relaxed);
    }
}

/// The body of an answer: its connection is in use until it ends.
#[derive(Debug)]
pub(crate) struct Answer {
    pub(crate) body: Body,
    pub(crate) _running: Running,
}

impl hyper::body::Body for Answer {
    type Data = Bytes;
    type Error = axum::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, axum::Error>>> {
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.body.size_hint()
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[tokio::test]
    async fn one_customer_of_ipv6_is_one_address_and_places_come_back() {
        let places = Places::new(Bounds { connections: 3, by_address: 2, ..Bounds::default() });
        let take = async |address: &str| {
            let free = places.free().await.unwrap();
            places.take(free, address.parse().unwrap())
        };
        let first = take("2001:db8::1").await.unwrap();
        let _second = take("2001:db8::ffff:1").await.unwrap();
        assert!(take("2001:db8::2").await.is_none(), "a third of the same network");
        let third = take("2001:db8:0:1::1").await.unwrap();
        assert_eq!(places.all.available_permits(), 0);
        drop(first);
        let again = take("2001:db8::3").await.unwrap();
        drop((third, again));
        assert_eq!(lock(&places.by_address).len(), 1, "who has gone is forgotten");
    }
}
