//! What is done beside requests: webhooks and digests that are due, news, alerts, events outward,
//! money and identities.

use std::time::Duration;

use bus::{AnyBus, outbox};
use identity::staff::UserFilter;
use identity::users::UserState;
use identity::{Identity, IdentityError, UserId};
use kyc::sim::SimProvider;
use market::{Feed, Trade};
use notify::tell::{Recipient, send_digests, tell};
use notify::webhooks;
use notify::{NotifyError, broadcasts, news};
use outbound::Client;
use payments::PaymentRail;
use payments::gate::Gate;
use store::{StoreError, Transient, transact};
use watch::{WatchError, alerts};

/// How often alerts look at what has been traded.
const ALERT_PERIOD: Duration = Duration::from_millis(100);

/// Delivers webhooks and digests as they fall due, for ever.
pub async fn deliver_webhooks(identity: Identity, outbound: Client) {
    let Identity { db, clock, vault, .. } = identity;
    loop {
        let delivered = webhooks::deliver_due(&db, &*clock, &vault, &outbound).await;
        if let Err(error) = &delivered {
            tracing::warn!(%error, "webhooks cannot be worked off");
        }
        if let Err(error) = send_digests(&db, &*clock, &vault).await {
            tracing::warn!(%error, "digests cannot be sent");
        }
        if !delivered.is_ok_and(|count| count > 0) {
            tokio::time::sleep(webhooks::PERIOD).await;
        }
    }
}

/// Users told of a broadcast in one transaction.
const AUDIENCE: u32 = 200;
/// How often it is looked whether there is one to tell.
const BROADCAST_PERIOD: Duration = Duration::from_millis(500);

/// Tells everybody what the venue has to say, for ever.
pub async fn broadcast(identity: Identity) {
    loop {
        match tell_some(&identity).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "a broadcast is not told"),
        }
        tokio::time::sleep(BROADCAST_PERIOD).await;
    }
}

/// Tells the next users of the oldest broadcast; whether there was one.
///
/// # Errors
/// What the database refuses.
pub async fn tell_some(identity: &Identity) -> Result<bool, WorkError> {
    transact!(identity.db, |tx| {
        let Some(due) = broadcasts::due(tx).await? else {
            return Ok(false);
        };
        let state = Some(UserState::Active);
        let filter = UserFilter { state, ..UserFilter::default() };
        // From who came last before it was written to who came first.
        let after = due.told_until.unwrap_or(UserId::from_uuid(due.id.uuid()));
        let users = identity.users(tx, &filter, Some(after), AUDIENCE).await?;
        let next = users.into_iter().map(|user| Recipient { user: user.id, email: user.email });
        let next: Vec<Recipient> = next.collect();
        broadcasts::tell_next(tx, &*identity.clock, &identity.vault, &due, &next).await?;
        Ok(true)
    })
}

/// How often it is looked whether something is to be told.
const NEWS_PERIOD: Duration = Duration::from_millis(250);

/// Tells people what has happened to them, for ever.
pub async fn tell_news(identity: Identity) {
    loop {
        match tell_what_waits(&identity).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "what has happened is not told"),
        }
        tokio::time::sleep(NEWS_PERIOD).await;
    }
}

/// Tells what has waited longest; whether more may wait.
///
/// # Errors
/// What the database refuses; nothing is told then.
pub async fn tell_what_waits(identity: &Identity) -> Result<bool, WorkError> {
    let Identity { db, clock, vault, .. } = identity;
    // Nobody is held up to find nothing.
    if !news::any(&mut db.read().await?).await? {
        return Ok(false);
    }
    transact!(db, |tx| {
        let waiting = news::waiting(tx).await?;
        for (user, news) in &waiting.news {
            let email = match identity.user(tx, *user).await {
                Ok(user) => user.email,
                Err(IdentityError::NotFound(_)) => {
                    tracing::warn!(%user, topic = %news.topic, "nobody is there to be told");
                    continue;
                }
                Err(error) => return Err(error.into()),
            };
            tell(tx, &**clock, vault, &Recipient { user: *user, email }, news).await?;
        }
        news::remove(tx, &waiting).await?;
        Ok(waiting.is_full)
    })
}

/// How long the relay of events rests when none waits.
const RELAY_PERIOD: Duration = Duration::from_millis(100);

/// Puts events that wait on the bus, for ever.
pub async fn relay_events(identity: Identity, bus: AnyBus) {
    loop {
        let relayed = outbox::relay(&identity.db, &bus).await;
        if let Err(error) = &relayed {
            tracing::warn!(%error, "events wait for the bus");
            tokio::time::sleep(RELAY_PERIOD * 10).await;
        }
        if !relayed.is_ok_and(|count| count > 0) {
            tokio::time::sleep(RELAY_PERIOD).await;
        }
    }
}

/// How often bank and identity provider are asked.
const OUTSIDE_PERIOD: Duration = Duration::from_millis(250);

/// Sends what is to be paid, and hears what became of it, for ever.
pub async fn move_money<R: PaymentRail, G: Gate>(identity: Identity, rail: R, gate: G) {
    let Identity { db, clock, vault, .. } = identity;
    let mut after = 0;
    loop {
        if let Err(error) = payments::dispatch::due(&db, &*clock, &vault, (&rail, &gate)).await {
            tracing::warn!(%error, "payments are not sent");
        }
        match payments::notices::listen(&db, &*clock, &rail, after).await {
            Ok((next, strange)) => {
                after = next;
                strange.iter().for_each(|what| tracing::warn!("the bank says: {what}"));
            }
            Err(error) => tracing::warn!(%error, "the bank's notices are not heard"),
        }
        tokio::time::sleep(OUTSIDE_PERIOD).await;
    }
}

/// Has identities checked, for ever.
pub async fn check_people(identity: Identity, provider: SimProvider) {
    let Identity { db, clock, vault, .. } = identity;
    loop {
        if let Err(error) = kyc::check::due(&db, &*clock, &vault, &provider).await {
            tracing::warn!(%error, "identities are not checked");
        }
        tokio::time::sleep(OUTSIDE_PERIOD).await;
    }
}

/// Shows every trade to the alerts, from the oldest that is kept: what an alert has seen before it
/// passes over. Ends with the feed.
pub async fn watch_market(identity: Identity, feed: Feed) {
    let mut after = 0;
    let mut ticks = feed.ticks();
    loop {
        let trades: Vec<Trade> = {
            let view = feed.view();
            // Trades that came and went while the database was away are lost to alerts.
            after = view.trades_forgotten().max(after).min(view.trades_total());
            view.trades_after(after).into_iter().flatten().copied().collect()
        };
        if let Some(last) = trades.last() {
            match alert(&identity, &trades).await {
                Ok(()) => after = last.number,
                Err(error) => tracing::warn!(%error, "alerts wait for the database"),
            }
        } else if ticks.changed().await.is_err() {
            return;
        }
        tokio::time::sleep(ALERT_PERIOD).await;
    }
}

/// One transaction: what the alerts have seen, which went off, and the telling.
async fn alert(identity: &Identity, trades: &[Trade]) -> Result<(), WorkError> {
    transact!(identity.db, |tx| {
        for alert in alerts::show(tx, &*identity.clock, trades).await? {
            let email = identity.user(tx, alert.user).await?.email;
            let to = Recipient { user: alert.user, email };
            alerts::announce(tx, &*identity.clock, &identity.vault, &alert, &to).await?;
        }
        Ok(())
    })
}

/// Why something waits.
#[derive(Debug, thiserror::Error)]
pub enum WorkError {
    /// The database.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Alerts.
    #[error(transparent)]
    Watch(#[from] WatchError),
    /// People.
    #[error(transparent)]
    Identity(#[from] IdentityError),
    /// Telling them.
    #[error(transparent)]
    Notify(#[from] NotifyError),
}

impl Transient for WorkError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Notify(error) => error.is_transient(),
            Self::Watch(error) => error.is_transient(),
            Self::Identity(error) => error.is_transient(),
        }
    }
}
