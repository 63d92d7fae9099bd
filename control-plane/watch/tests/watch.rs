//! Watchlists and alerts as they are kept: the same on SQLite and on PostgreSQL.
#![allow(clippy::unwrap_used)]

use engine::core::{Price, Symbol};
use fixture::TestDb;
use market::Trade;
use notify::tell::{self, Recipient};
use outcry_watch as watch;
use store::{UserId, transact};
use vault::Vault;
use watch::alerts::{self, Alert, Condition, NewAlert};
use watch::lists::{self, NewList};
use watch::{WatchError, lists::Watchlist};

fixture::suite!(
    alerts_go_off_once_and_are_told,
    an_alert_sees_each_trade_once_also_after_a_restart,
    lists_change_by_version
);

fn trade(number: u64, symbol: &str, price: u32, shares: u64) -> Trade {
    Trade {
        number,
        match_number: number,
        time_ns: number,
        symbol: Symbol::new(symbol).unwrap(),
        price: Price(price),
        shares,
        aggressor: None,
    }
}

struct World {
    db: TestDb,
    vault: Vault,
    user: UserId,
}

impl World {
    async fn new(db: TestDb) -> Self {
        db.migrate(&[store::MIGRATIONS, bus::MIGRATIONS, notify::MIGRATIONS, watch::MIGRATIONS])
            .await;
        let user = UserId::new(&db.clock);
        Self { db, vault: Vault::ephemeral(), user }
    }

    async fn set(&self, condition: Condition, last: Option<u32>, seen: u64) -> Alert {
        let symbol = Symbol::new("OUTC").unwrap();
        let new = NewAlert { symbol, condition, last, seen };
        let made: Result<Alert, WatchError> =
            transact!(self.db, |tx| alerts::set(tx, &self.db.clock, self.user, &new).await);
        made.unwrap()
    }

    /// Which alerts go off by these trades.
    async fn show(&self, trades: &[Trade]) -> Vec<Condition> {
        let to = Recipient { user: self.user, email: "ada@example.com".to_owned() };
        let fired: Result<Vec<Alert>, WatchError> = transact!(self.db, |tx| {
            let fired = alerts::show(tx, &self.db.clock, trades).await?;
            for alert in &fired {
                alerts::announce(tx, &self.db.clock, &self.vault, alert, &to).await?;
            }
            Ok(fired)
        });
        fired.unwrap().into_iter().map(|alert| alert.condition).collect()
    }

    async fn told(&self) -> Vec<String> {
        let mut tx = self.db.read().await.unwrap();
        let found = tell::inbox(&mut tx, self.user, false, None, 100).await.unwrap();
        found.into_iter().map(|notice| notice.title).collect()
    }
}

async fn alerts_go_off_once_and_are_told(db: TestDb) {
    let world = World::new(db).await;
    let above = Condition::AtOrAbove(510_000);
    let below = Condition::AtOrBelow(490_000);
    let moved = Condition::MovePercent(3);
    world.set(above, None, 0).await;
    world.set(below, None, 0).await;
    let alert = world.set(moved, Some(500_000), 0).await;
    assert_eq!(world.show(&[trade(1, "BELL", 900_000, 1)]).await, [], "another instrument");
    let near = [trade(2, "OUTC", 509_999, 1), trade(3, "OUTC", 490_001, 1)];
    assert_eq!(world.show(&near).await, []);
    assert_eq!(world.show(&[trade(4, "OUTC", 510_000, 1)]).await, [above]);
    assert_eq!(world.told().await, ["OUTC trades at 51.0000"]);
    assert_eq!(world.show(&[trade(5, "OUTC", 515_000, 1)]).await, [moved]);
    assert_eq!(world.show(&[trade(6, "OUTC", 520_000, 1)]).await, [], "each once");
    assert_eq!(world.show(&[trade(7, "OUTC", 400_000, 1)]).await, [below]);
    assert_eq!(world.told().await.len(), 3);
    let mut tx = world.db.read().await.unwrap();
    let kept = alerts::find(&mut tx, alert.id).await.unwrap();
    assert_eq!(kept.fired_price, Some(515_000));
    assert_eq!(alerts::list(&mut tx, world.user, None, 10).await.unwrap().len(), 3);
}

async fn an_alert_sees_each_trade_once_also_after_a_restart(db: TestDb) {
    let world = World::new(db).await;
    let volume = Condition::Volume(100);
    world.set(volume, None, 2).await;
    let moved = Condition::MovePercent(10);
    world.set(moved, None, 0).await;
    let old = [trade(1, "OUTC", 500_000, 90), trade(2, "OUTC", 500_000, 90)];
    assert_eq!(world.show(&old).await, [], "before it was set");
    let some = [trade(3, "OUTC", 500_000, 60)];
    for _ in 0..3 {
        assert_eq!(world.show(&some).await, [], "shown again, as after a restart");
    }
    assert_eq!(world.show(&[trade(4, "OUTC", 500_000, 40)]).await, [volume]);
    assert_eq!(world.show(&[trade(5, "OUTC", 449_000, 1)]).await, [moved], "from its first trade");
    for (kind, threshold) in [("volume", 0), ("move_percent", 10_001), ("none", 5)] {
        assert!(Condition::of(kind, threshold).is_err(), "{kind}");
    }
    for _ in 0..alerts::ALERTS_MAX {
        world.set(volume, None, 9).await;
    }
    let new =
        NewAlert { symbol: Symbol::new("OUTC").unwrap(), condition: volume, last: None, seen: 0 };
    let more: Result<Alert, WatchError> =
        transact!(world.db, |tx| alerts::set(tx, &world.db.clock, world.user, &new).await);
    assert!(matches!(more, Err(WatchError::Refused(_))));
}

async fn lists_change_by_version(db: TestDb) {
    let world = World::new(db).await;
    let list = |symbols: &[&str]| NewList {
        name: "tech".to_owned(),
        symbols: symbols.iter().map(|symbol| (*symbol).to_owned()).collect(),
    };
    let make = async |new: NewList| -> Result<Watchlist, WatchError> {
        transact!(world.db, |tx| lists::make(tx, &world.db.clock, world.user, &new).await)
    };
    let made = make(list(&["OUTC", "BELL"])).await.unwrap();
    for wrong in [&["OUTC", "OUTC"][..], &["A B"], &["TOOLONGNAME"], &[""]] {
        assert!(make(list(wrong)).await.is_err(), "{wrong:?}");
    }
    let change = async |version| -> Result<Watchlist, WatchError> {
        let new = list(&["BELL"]);
        transact!(world.db, |tx| lists::change(tx, made.id, version, &new).await)
    };
    assert_eq!(change(1).await.unwrap().symbols, ["BELL"]);
    assert!(matches!(change(1).await, Err(WatchError::Version)));
    let mut tx = world.db.read().await.unwrap();
    assert_eq!(lists::list(&mut tx, world.user).await.unwrap().len(), 1);
    drop(tx);
    let gone: Result<(), WatchError> =
        transact!(world.db, |tx| Ok(lists::remove(tx, made.id).await?));
    gone.unwrap();
    let found = lists::find(&mut world.db.read().await.unwrap(), made.id).await;
    assert!(matches!(found, Err(WatchError::NotFound(_))));
}
