//! Who is asked before money leaves the venue.

use std::future::Future;

use store::AccountId;

/// Asked about every withdrawal, right before it is sent for the first time.
pub trait Gate {
    /// Whether the money of an account may leave now, or why not yet: it is asked again then.
    fn lets_out(&self, account: AccountId) -> impl Future<Output = Result<(), String>> + Send;
}

/// Lets everything out: for money that nobody else counts.
#[derive(Clone, Copy, Debug)]
pub struct Open;

impl Gate for Open {
    async fn lets_out(&self, _: AccountId) -> Result<(), String> {
        Ok(())
    }
}
