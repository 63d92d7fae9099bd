//! Alerts: set by a user, seen through by every trade, gone off once.

use std::collections::BTreeMap;

use engine::core::Symbol;
use market::Trade;
use notify::tell::{News, Recipient, tell};
use notify::topic::Topic;
use serde_json::json;
use store::{Clock, Row, StoreError, Timestamp, Tx, UserId, define_id, values};
use vault::Vault;

use crate::WatchError;

/// Alerts that one user may have waiting.
pub const ALERTS_MAX: usize = 100;
/// Alerts looked at for one instrument at once; the next ones come with the next trades.
const AT_ONCE: u32 = 10_000;
/// How long one is kept that went off.
const FIRED_KEPT_NS: i64 = 90 * 24 * 3600 * 1_000_000_000;
/// Alerts forgotten in one transaction.
const FORGOTTEN_AT_ONCE: u32 = 1_000;
/// A move of more than a hundredfold is a mistake.
const PERCENT_MAX: u64 = 10_000;

define_id! {
    /// An alert.
    AlertId
}

/// What is waited for. Prices are the engine's: ten-thousandths of the currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A trade at this price or above.
    AtOrAbove(u32),
    /// A trade at this price or below.
    AtOrBelow(u32),
    /// A trade so many percent from the reference price, either way.
    MovePercent(u32),
    /// So many shares traded since the alert was set.
    Volume(u64),
}

/// An alert.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alert {
    /// Its id.
    pub id: AlertId,
    /// Whose it is.
    pub user: UserId,
    /// Which instrument.
    pub symbol: String,
    /// What is waited for.
    pub condition: Condition,
    /// Where a move begins: the last trade when it was set, or the first one after.
    pub reference: Option<u32>,
    /// Shares traded since it was set, as far as counted.
    pub traded: u64,
    /// The number of the last trade it has seen.
    pub seen: u64,
    /// Since when.
    pub created: Timestamp,
    /// When it went off.
    pub fired: Option<Timestamp>,
    /// At which price.
    pub fired_price: Option<u32>,
}

impl Condition {
    fn parts(self) -> (&'static str, u64) {
        match self {
            Self::AtOrAbove(price) => ("price_at_or_above", price.into()),
            Self::AtOrBelow(price) => ("price_at_or_below", price.into()),
            Self::MovePercent(percent) => ("move_percent", percent.into()),
            Self::Volume(shares) => ("volume", shares),
        }
    }

    /// As in the API and in the database.
    #[must_use]
    pub fn kind(self) -> &'static str {
        self.parts().0
    }

    /// The number behind the kind.
    #[must_use]
    pub fn threshold(self) -> u64 {
        self.parts().1
    }

    /// Of its kind and its number.
    ///
    /// # Errors
    /// [`WatchError::Refused`] when the number makes no sense.
    pub fn of(kind: &str, threshold: u64) -> Result<Self, WatchError> {
        let refuse =
            || WatchError::Refused("the kind or the threshold of the alert makes no sense");
        if threshold == 0 || threshold > i64::MAX.unsigned_abs() {
            return Err(refuse());
        }
        let narrow = || u32::try_from(threshold).map_err(|_| refuse());
        match kind {
            "price_at_or_above" => Ok(Self::AtOrAbove(narrow()?)),
            "price_at_or_below" => Ok(Self::AtOrBelow(narrow()?)),
            "move_percent" if threshold <= PERCENT_MAX => Ok(Self::MovePercent(narrow()?)),
            "volume" => Ok(Self::Volume(threshold)),
            _ => Err(refuse()),
        }
    }
}

impl Alert {
    /// Takes a trade in; whether the alert goes off by it. A trade is taken in once.
    pub fn see(&mut self, trade: &Trade) -> bool {
        if trade.number <= self.seen || self.fired.is_some() {
            return false;
        }
        self.seen = trade.number;
        let price = trade.price.0;
        self.traded = self.traded.saturating_add(trade.shares);
        let reference = *self.reference.get_or_insert(price);
        match self.condition {
            Condition::AtOrAbove(threshold) => price >= threshold,
            Condition::AtOrBelow(threshold) => price <= threshold,
            Condition::MovePercent(percent) => {
                let moved = u64::from(price.abs_diff(reference)) * 100;
                reference > 0 && moved >= u64::from(percent) * u64::from(reference)
            }
            Condition::Volume(shares) => self.traded >= shares,
        }
    }
}

/// What an alert is to be.
#[derive(Clone, Debug)]
pub struct NewAlert {
    /// Which instrument.
    pub symbol: Symbol,
    /// What is waited for.
    pub condition: Condition,
    /// The price of the last trade, where a move begins.
    pub last: Option<u32>,
    /// The number of the venue's newest trade: the alert sees what comes after.
    pub seen: u64,
}

/// Sets an alert.
///
/// # Errors
/// [`WatchError::Refused`].
pub async fn set(
    tx: &mut Tx,
    clock: &dyn Clock,
    user: UserId,
    new: &NewAlert,
) -> Result<Alert, WatchError> {
    let sql = "select count(*) from alerts where user_id = $1 and fired_ns is null";
    if tx.one(sql, values![user]).await?.get::<u64>(0)? >= ALERTS_MAX as u64 {
        return Err(WatchError::Refused("at most 100 alerts may wait; remove one first"));
    }
    let id = AlertId::new(clock);
    let (kind, threshold) = new.condition.parts();
    let sql = "insert into alerts (id, user_id, symbol, kind, threshold, reference, seen,
               created_ns) values ($1, $2, $3, $4, $5, $6, $7, $8)";
    let symbol = new.symbol.to_string();
    let values =
        values![id, user, symbol, kind, signed(threshold), new.last, signed(new.seen), clock.now()];
    tx.execute(sql, values).await?;
    find(tx, id).await
}

/// One alert.
///
/// # Errors
/// [`WatchError::NotFound`].
pub async fn find(tx: &mut Tx, id: AlertId) -> Result<Alert, WatchError> {
    let sql = "select id, user_id, symbol, kind, threshold, reference, traded, seen, created_ns,
               fired_ns, fired_price from alerts where id = $1";
    let row = tx.optional(sql, values![id]).await?;
    read(&row.ok_or(WatchError::NotFound("alert"))?)
}

/// The alerts of a user, newest first, after `after`.
///
/// # Errors
/// What the database refuses.
pub async fn list(
    tx: &mut Tx,
    user: UserId,
    after: Option<AlertId>,
    limit: u32,
) -> Result<Vec<Alert>, WatchError> {
    let sql = "select id, user_id, symbol, kind, threshold, reference, traded, seen, created_ns,
               fired_ns, fired_price from alerts
               where user_id = $1 and ($2 = 0 or id < $3) order by id desc limit $4";
    let cursor = after.unwrap_or(AlertId::from_uuid(store::uuid::Uuid::nil()));
    let rows = tx.all(sql, values![user, after.is_some(), cursor, limit]).await?;
    rows.iter().map(read).collect()
}

/// Removes an alert.
///
/// # Errors
/// What the database refuses.
pub async fn remove(tx: &mut Tx, id: AlertId) -> Result<(), StoreError> {
    tx.execute("delete from alerts where id = $1", values![id]).await.map(drop)
}

/// Forgets some of the alerts that went off ninety days ago; how many, 0 when none are left.
///
/// # Errors
/// What the database refuses.
pub async fn forget(tx: &mut Tx, now: Timestamp) -> Result<u64, StoreError> {
    let sql = "delete from alerts where id in (select id from alerts where fired_ns < $1 limit $2)";
    tx.execute(sql, values![now.plus_ns(-FIRED_KEPT_NS), FORGOTTEN_AT_ONCE]).await
}

/// Shows trades to the alerts that wait for them: those that go off by it, to be told of in the
/// same transaction ([`announce`]).
///
/// # Errors
/// What the database refuses; nothing has been seen then.
pub async fn show(
    tx: &mut Tx,
    clock: &dyn Clock,
    trades: &[Trade],
) -> Result<Vec<Alert>, WatchError> {
    let mut by_symbol = BTreeMap::<String, Vec<&Trade>>::new();
    for trade in trades {
        by_symbol.entry(trade.symbol.to_string()).or_default().push(trade);
    }
    let mut gone_off = Vec::new();
    for (symbol, trades) in &by_symbol {
        let sql = "select id, user_id, symbol, kind, threshold, reference, traded, seen,
                   created_ns, fired_ns, fired_price from alerts
                   where symbol = $1 and fired_ns is null order by id limit $2";
        for row in tx.all(sql, values![symbol, AT_ONCE]).await? {
            let mut alert = read(&row)?;
            let before = alert.seen;
            let hit = trades.iter().find(|trade| alert.see(trade));
            if alert.seen == before {
                continue;
            }
            alert.fired = hit.map(|_| clock.now());
            alert.fired_price = hit.map(|trade| trade.price.0);
            let sql = "update alerts set reference = $1, traded = $2, seen = $3, fired_ns = $4,
                       fired_price = $5 where id = $6 and fired_ns is null";
            let (traded, seen) = (signed(alert.traded), signed(alert.seen));
            let (at, price) = (alert.fired, alert.fired_price);
            let values = values![alert.reference, traded, seen, at, price, alert.id];
            if tx.execute(sql, values).await? == 1 && at.is_some() {
                gone_off.push(alert);
            }
        }
    }
    Ok(gone_off)
}

/// Tells the owner of an alert that it went off.
///
/// # Errors
/// What the database refuses.
pub async fn announce(
    tx: &mut Tx,
    clock: &dyn Clock,
    vault: &Vault,
    alert: &Alert,
    to: &Recipient,
) -> Result<(), WatchError> {
    let (kind, threshold) = alert.condition.parts();
    let price = alert.fired_price.unwrap_or_default();
    let shown = format!("{}.{:04}", price / 10_000, price % 10_000);
    let what = match alert.condition {
        Condition::AtOrAbove(_) | Condition::AtOrBelow(_) => format!("trades at {shown}"),
        Condition::MovePercent(percent) => format!("has moved {percent} % to {shown}"),
        Condition::Volume(shares) => format!("has traded {shares} shares, last at {shown}"),
    };
    let title = format!("{} {what}", alert.symbol);
    let data = json!({"alert": alert.id, "symbol": alert.symbol, "kind": kind,
        "threshold": threshold, "price": shown});
    let body = "The alert that you set has gone off, and does not go off again.".to_owned();
    let news = News { topic: Topic::Alert, title, body, data };
    Ok(tell(tx, clock, vault, to, &news).await?)
}

fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

fn read(row: &Row) -> Result<Alert, WatchError> {
    Ok(Alert {
        id: row.get(0)?,
        user: row.get(1)?,
        symbol: row.get(2)?,
        condition: Condition::of(&row.get::<String>(3)?, row.get(4)?)?,
        reference: row.get(5)?,
        traded: row.get(6)?,
        seen: row.get(7)?,
        created: row.get(8)?,
        fired: row.get(9)?,
        fired_price: row.get(10)?,
    })
}
