//! What is old is forgotten, so that nothing grows for ever that nobody reads.
//!
//! Never forgotten: the audit log, the ledger, orders and executions, statements, cases, transfers
//! and what banks have said of them; what waits for the bus.

use std::time::Duration;

use identity::{Identity, IdentityError};
use notify::{mail, tell, webhooks};
use store::{idempotency, transact};
use watch::alerts;

/// How often it is looked for.
const PERIOD: Duration = Duration::from_hours(1);

/// Forgets what is old, for ever.
pub async fn forget(identity: Identity) {
    loop {
        if let Err(error) = forget_once(&identity).await {
            tracing::warn!(%error, "what is old was not forgotten");
        }
        tokio::time::sleep(PERIOD).await;
    }
}

/// Forgets what is old now, each kind in transactions of its own.
///
/// # Errors
/// What the database refuses; what is forgotten so far is.
pub async fn forget_once(identity: &Identity) -> Result<(), IdentityError> {
    let (db, now) = (&identity.db, identity.clock.now());
    let before = now.plus_ns(-idempotency::MEMORY_NS);
    let _: u64 = transact!(db, |tx| idempotency::forget(tx, before).await)?;
    // A portion at a time: others write in between.
    while transact!(db, |tx| webhooks::forget(tx, now).await)? > 0 {}
    tell::forget(db, now).await?;
    while transact!(db, |tx| alerts::forget(tx, now).await)? > 0 {}
    let mails: u64 = transact!(db, |tx| mail::forget(tx, now).await)?;
    if mails > 0 {
        tracing::warn!(mails, "mails were given up that nobody took for weeks");
    }
    let (sessions, grants) = identity.forget().await?;
    tracing::debug!(sessions, grants, "what is old is forgotten");
    Ok(())
}
