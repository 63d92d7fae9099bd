//! Orders, holdings and money out of the engine's events: the same stories on SQLite and on
//! PostgreSQL.
#![allow(clippy::unwrap_used)]

mod venue;

use std::path::Path;

use engine::bridge::{Days, Entry, Fact, Position, Reader};
use engine::core::command::CommandBody;
use engine::core::event::{Party, Traded};
use engine::core::limits::{Limits, MoveCash, Owner, SetLimits};
use engine::core::{AccountId, Event, Price, Side, UserRef};
use fixture::TestDb;
use outcry_portfolio as portfolio;

use ledger::fees::{self, Rate, Rates};
use ledger::{Account, Draft, Kind, TransactionId, brokerage};
use portfolio::actions::{self, Action, ActionId, What};
use portfolio::lots::Method;
use portfolio::orders::State;
use portfolio::projection::{self, BATCH_MAX, catch_up};
use portfolio::read::{self, OrdersOf};
use portfolio::reconcile::Break;
use portfolio::{Follower, Phase, PortfolioError, Projection, reconcile, wishes};
use store::{Clock as _, Currency, Db, Timestamp, transact};
use venue::{Dice, START_NS, Venue, symbol};

fixture::suite!(
    a_trade_is_shares_and_money,
    any_batches_and_crashes_give_the_same,
    a_rebuild_finds_the_money_as_it_is_booked,
    a_bust_undoes_both_sides,
    what_the_engine_busts_and_corrects_is_booked,
    a_bust_of_somebody_else_is_told,
    sales_take_the_lots_that_are_wanted,
    a_new_journal_ends_what_was_open,
    two_projections_do_no_harm,
    a_follower_is_live_and_tells,
    breaks_are_found,
    the_engine_and_the_books_agree_or_it_is_told
);

const USD: Currency = Currency::USD;

fn cash(account: u32) -> Account {
    Account::cash(brokerage::of_configuration(account), USD)
}

async fn migrated(db: &TestDb) {
    db.migrate(&[ledger::MIGRATIONS, notify::MIGRATIONS, portfolio::MIGRATIONS]).await;
}

/// Fees from the beginning of time: 30 mils for who takes, 20 mils back for who makes.
async fn with_fees(db: &TestDb) {
    let rate = |per_share| Rate { per_share, ..Rate::default() };
    let rates = Rates { taker: rate(30), maker: rate(-20), auction: rate(10) };
    let bounds = (Timestamp::EPOCH, Timestamp::EPOCH);
    let first = Timestamp::from_ns(1);
    let added: Result<_, ledger::LedgerError> =
        transact!(db, |tx| fees::add(tx, portfolio::FEES, first, &rates, bounds).await);
    added.unwrap();
}

async fn project(db: &Db, dir: &Path) {
    let mut reader = Reader::open(dir, Position::START, None).unwrap();
    catch_up(db, &mut Projection::new(USD), &mut reader).await.unwrap();
}

async fn sound(db: &Db) {
    let mut tx = db.read().await.unwrap();
    let proof = ledger::proof::prove(&mut tx).await.unwrap();
    assert_eq!(proof.faults, Vec::<String>::new());
    assert_eq!(reconcile::books(&mut tx).await.unwrap(), []);
}

async fn held(db: &Db, account: u32) -> (i64, i64) {
    let mut tx = db.read().await.unwrap();
    let balance = ledger::read::balance(&mut tx, cash(account)).await.unwrap();
    (balance.posted, balance.held)
}

async fn position(db: &Db, account: u32, of: u16) -> (i64, i64, i64) {
    let positions = read::positions(&mut db.read().await.unwrap(), account).await.unwrap();
    let found = positions.iter().find(|position| position.symbol == symbol(of));
    found.map_or((0, 0, 0), |found| (found.qty, found.cost, found.realised))
}

/// Everything that is made of events, as text.
async fn dump(db: &Db) -> Vec<String> {
    let mut tx = db.read().await.unwrap();
    let mut lines = Vec::new();
    for account in 1..=2 {
        let which = OrdersOf { limit: 1_000, ..OrdersOf::default() };
        for order in read::orders(&mut tx, account, which).await.unwrap() {
            lines.push(format!("{order:?}"));
        }
        for execution in read::executions(&mut tx, account, 0, 1_000).await.unwrap() {
            lines.push(format!("{execution:?}"));
        }
        for position in read::positions(&mut tx, account).await.unwrap() {
            let lots = read::lots(&mut tx, account, position.symbol).await.unwrap();
            lines.push(format!("{position:?} {lots:?}"));
        }
        for gain in read::gains(&mut tx, account, 0, 1_000).await.unwrap() {
            lines.push(format!("{gain:?}"));
        }
        let balance = ledger::read::balance(&mut tx, cash(account)).await.unwrap();
        lines.push(format!("{account}: {balance:?}"));
    }
    lines.push(format!("{:?}", ledger::read::venue(&mut tx).await.unwrap()));
    lines.sort();
    lines
}

async fn a_trade_is_shares_and_money(db: TestDb) {
    migrated(&db).await;
    with_fees(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    venue.enter(1, 1, Side::Sell, 500_000, 100);
    venue.enter(2, 1, Side::Buy, 500_100, 150);
    venue.enter(2, 2, Side::Buy, 12_300, 1);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    // 100 at 50.00; 30 cents from who took, 20 cents to who made; the rest rests at 50.01.
    assert_eq!(held(&db, 1).await, (500_020, 0));
    // With the 15 cents that 50 shares cost at most; one share costs less than half a cent.
    assert_eq!(held(&db, 2).await, (-500_030, 50 * 5_001 + 15 + 123));
    assert_eq!(position(&db, 1, 1).await, (-100, -500_020, 0));
    assert_eq!(position(&db, 2, 1).await, (100, 500_030, 0));
    let mut tx = db.read().await.unwrap();
    let fees = Account::venue(Kind::Fees, USD);
    assert_eq!(ledger::read::balance(&mut tx, fees).await.unwrap().posted, 10);
    let open = OrdersOf { is_open: true, limit: 10, ..OrdersOf::default() };
    let orders = read::orders(&mut tx, 2, open).await.unwrap();
    assert_eq!(orders.iter().map(|order| order.open).collect::<Vec<_>>(), [1, 50]);
    let order = read::order_by_ref(&mut tx, 2, (2, 1)).await.unwrap();
    assert_eq!((order.filled, order.value, order.fees), (100, 500_000, 30));
    assert_eq!(order.average_price(100), Some(500_000));
    let sale = read::order_by_ref(&mut tx, 1, (1, 1)).await.unwrap();
    assert_eq!((sale.state, sale.open, sale.filled), (State::Filled, 0, 100));
    let held = read::positions(&mut tx, 2).await.unwrap()[0];
    assert_eq!(held.unrealised(Price(500_100), USD).unwrap(), 500_100 - 500_030);
    let executions = read::executions(&mut tx, 2, 0, 10).await.unwrap();
    let booking = ledger::read::transaction(&mut tx, executions[0].booking).await.unwrap();
    assert_eq!((booking.reason.as_str(), booking.lines.len()), ("trade", 4));
    sound(&db).await;
}

/// A random market of some hundred commands, of which the operator busts and corrects some trades
/// on the way.
fn random_market(dir: &Path, dice: &mut Dice, steps: u32) -> Venue {
    let mut venue = Venue::open(dir);
    let mut corrected = 0;
    for step in 1..=steps {
        venue.step(dice);
        if step % 40 == 0 {
            venue.scribe.flush().unwrap();
            let trades = trades(dir);
            // The newest was not corrected yet.
            let trade = &trades[trades.len() - 1];
            if trade.match_number.0 > corrected {
                corrected = trade.match_number.0;
                let terms = (trade.price.0 + 100, trade.qty.0.div_ceil(2));
                venue.correct(trade, Some(terms).filter(|_| step % 80 == 0));
            }
        }
    }
    venue.scribe.flush().unwrap();
    venue
}

fn trades(dir: &Path) -> Vec<Traded> {
    let traded = |entry: &Entry| match entry.fact {
        Fact::Event(Event::Traded(trade)) => Some(trade),
        _ => None,
    };
    entries(dir).1.iter().filter_map(traded).collect()
}

fn entries(dir: &Path) -> (Reader, Vec<Entry>) {
    let mut reader = Reader::open(dir, Position::START, None).unwrap();
    let mut entries = Vec::new();
    while let Some(entry) = reader.next().unwrap() {
        entries.push(entry);
    }
    (reader, entries)
}

async fn any_batches_and_crashes_give_the_same(db: TestDb) {
    migrated(&db).await;
    with_fees(&db).await;
    let mut dice = Dice(fixture::seed());
    let dir = tempfile::tempdir().unwrap();
    random_market(dir.path(), &mut dice, 400);
    let (reader, entries) = entries(dir.path());
    let mut projection = Projection::new(USD);
    let mut done = 0;
    while done < entries.len() {
        let size = 1 + dice.below(60) as usize;
        let end = (done + size).min(entries.len());
        match dice.below(6) {
            // A crash: the process and what it remembered are gone.
            0 => projection = Projection::new(USD),
            // Something is wrong with a batch: nothing of it counts.
            1 if end + 1 < entries.len() => {
                let mut torn = entries[done..end].to_vec();
                torn.push(entries[end + 1]);
                let gap = projection.apply(&db, reader.venue(), &torn).await;
                assert!(matches!(gap, Err(PortfolioError::Gap { .. })), "{gap:?}");
            }
            // Records come once more.
            2 => {
                let from = done.saturating_sub(30);
                projection.apply(&db, reader.venue(), &entries[from..end]).await.unwrap();
                done = end;
            }
            _ => {
                projection.apply(&db, reader.venue(), &entries[done..end]).await.unwrap();
                done = end;
            }
        }
    }
    sound(&db).await;
    let mine = dump(&db).await;
    assert!(mine.len() > 200, "{}", mine.len());
    // The same at one go, in a database of its own.
    let folder = tempfile::tempdir().unwrap();
    let other = Db::sqlite(&folder.path().join("other.db")).await.unwrap();
    let domains = [ledger::MIGRATIONS, notify::MIGRATIONS, portfolio::MIGRATIONS];
    store::migrate::up(&other, &db.clock, &domains).await.unwrap();
    let first = Timestamp::from_ns(1);
    let versions = fees::versions(&mut db.read().await.unwrap(), portfolio::FEES).await.unwrap();
    let bounds = (Timestamp::EPOCH, Timestamp::EPOCH);
    let added: Result<_, ledger::LedgerError> = transact!(other, |tx| {
        fees::add(tx, portfolio::FEES, first, &versions[0].1, bounds).await
    });
    added.unwrap();
    assert!(entries.len() < BATCH_MAX);
    Projection::new(USD).apply(&other, reader.venue(), &entries).await.unwrap();
    assert_eq!(dump(&other).await, mine);
}

async fn act(db: &TestDb, name: &str, what: What) -> Result<Action, PortfolioError> {
    let id = ActionId::derived("test", name.as_bytes());
    transact!(db, |tx| actions::perform(tx, &db.clock, USD, id, (&what, "asked for")).await)
}

async fn a_rebuild_finds_the_money_as_it_is_booked(db: TestDb) {
    migrated(&db).await;
    with_fees(&db).await;
    let mut dice = Dice(fixture::seed());
    let dir = tempfile::tempdir().unwrap();
    let mut venue = random_market(dir.path(), &mut dice, 120);
    project(&db, dir.path()).await;
    act(&db, "split", What::Split { symbol: symbol(1), new: 3, old: 2, price: 333_300 })
        .await
        .unwrap();
    act(&db, "dividend", What::Dividend { symbol: symbol(2), price: 1_234 }).await.unwrap();
    let trade = read::executions(&mut db.read().await.unwrap(), 1, 0, 1).await.unwrap()[0].clone();
    act(&db, "bust", What::Bust { match_number: trade.match_number }).await.unwrap();
    for _ in 0..120 {
        venue.step(&mut dice);
    }
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    let (price, fraction) = (10_000, 777_700);
    let merger =
        What::Merger { symbol: symbol(2), into: symbol(1), new: 1, old: 2, price, fraction };
    act(&db, "merger", merger).await.unwrap();
    let before = dump(&db).await;

    let forgotten: Result<_, PortfolioError> = transact!(db, |tx| projection::forget(tx).await);
    forgotten.unwrap();
    assert_eq!(position(&db, 1, 1).await, (0, 0, 0));
    project(&db, dir.path()).await;
    assert_eq!(dump(&db).await, before);
    let proof = ledger::proof::prove(&mut db.read().await.unwrap()).await.unwrap();
    assert_eq!(proof.faults, Vec::<String>::new());
    // And it goes on from there.
    venue.enter(1, 1, Side::Sell, 500_000, 10);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
}

async fn a_bust_undoes_both_sides(db: TestDb) {
    migrated(&db).await;
    with_fees(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    venue.enter(1, 1, Side::Sell, 500_000, 100);
    venue.enter(2, 1, Side::Buy, 500_000, 100);
    venue.enter(2, 1, Side::Sell, 510_000, 40);
    venue.enter(1, 1, Side::Buy, 510_000, 40);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    let executions = read::executions(&mut db.read().await.unwrap(), 2, 0, 10).await.unwrap();
    let second = executions[1].match_number;
    act(&db, "second", What::Bust { match_number: second }).await.unwrap();
    // As if only the first trade had been.
    assert_eq!(position(&db, 2, 1).await, (100, 500_030, 0));
    assert_eq!(position(&db, 1, 1).await, (-100, -500_020, 0));
    assert_eq!(held(&db, 2).await.0, -500_030);
    act(&db, "second", What::Bust { match_number: second }).await.unwrap();
    let again = act(&db, "again", What::Bust { match_number: second }).await;
    assert!(matches!(again, Err(PortfolioError::Conflict(_))), "{again:?}");
    let nothing = act(&db, "nothing", What::Bust { match_number: 77 }).await;
    assert!(matches!(nothing, Err(PortfolioError::NotFound(_))), "{nothing:?}");
    act(&db, "first", What::Bust { match_number: executions[0].match_number }).await.unwrap();
    assert_eq!((held(&db, 1).await.0, held(&db, 2).await.0), (0, 0));
    assert_eq!(position(&db, 2, 1).await, (0, 0, 0));
    sound(&db).await;
}

async fn what_the_engine_busts_and_corrects_is_booked(db: TestDb) {
    migrated(&db).await;
    with_fees(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    venue.enter(1, 1, Side::Sell, 500_000, 100);
    venue.enter(2, 1, Side::Buy, 500_000, 150);
    venue.enter(2, 1, Side::Sell, 510_000, 40);
    venue.enter(1, 1, Side::Buy, 510_000, 40);
    venue.scribe.flush().unwrap();
    let [first, second] = *trades(dir.path()).first_chunk::<2>().unwrap();
    // In the same batch as the trade, and once more a correction of the correction.
    venue.correct(&second, None);
    venue.correct(&first, Some((490_000, 60)));
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    // 60 at 49.00, taken for 30 mils a share and made for 20.
    let (paid, got) = (294_000 + 18, 294_000 + 12);
    assert_eq!(position(&db, 2, 1).await, (60, paid, 0));
    assert_eq!(position(&db, 1, 1).await, (-60, -got, 0));
    assert_eq!((held(&db, 1).await.0, held(&db, 2).await), (got, (-paid, 50 * 5_000 + 15)));
    let mut tx = db.read().await.unwrap();
    let order = read::order_by_ref(&mut tx, 2, (2, 1)).await.unwrap();
    assert_eq!((order.filled, order.busted, order.value), (60, 40, 294_000));
    assert_eq!((order.open, order.fees, order.state), (50, 18, State::Open));
    let sale = read::order_by_ref(&mut tx, 1, (1, 1)).await.unwrap();
    assert_eq!((sale.filled, sale.busted, sale.state), (60, 40, State::Filled));
    let all = read::executions(&mut tx, 2, 0, 10).await.unwrap();
    let told: Vec<_> = all.iter().map(|e| (e.qty, e.busted_by, e.corrects)).collect();
    let corrects = Some(all[0].number);
    assert_eq!(told, [(100, Some(0), None), (40, Some(0), None), (60, None, corrects)]);
    let lots = read::lots(&mut tx, 2, symbol(1)).await.unwrap();
    assert_eq!((lots.len(), lots[0].opened), (1, all[0].time), "held since the trade");
    drop(tx);
    sound(&db).await;
    let again = act(&db, "again", What::Bust { match_number: first.match_number.0 }).await;
    assert!(matches!(again, Err(PortfolioError::Conflict(_))), "{again:?}");
    // What rests goes on, and is filled when that traded.
    venue.enter(1, 1, Side::Sell, 500_000, 50);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    let order = read::order_by_ref(&mut db.read().await.unwrap(), 2, (2, 1)).await.unwrap();
    assert_eq!((order.filled, order.state), (110, State::Filled));
    let before = dump(&db).await;
    let forgotten: Result<_, PortfolioError> = transact!(db, |tx| projection::forget(tx).await);
    forgotten.unwrap();
    project(&db, dir.path()).await;
    assert_eq!(dump(&db).await, before);
    sound(&db).await;
}

async fn a_bust_of_somebody_else_is_told(db: TestDb) {
    migrated(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    venue.enter(1, 1, Side::Sell, 500_000, 100);
    venue.enter(2, 1, Side::Buy, 500_000, 100);
    venue.scribe.flush().unwrap();
    let mut trade = trades(dir.path())[0];
    trade.maker = Party { user_ref: UserRef(77), ..trade.taker };
    venue.correct(&trade, None);
    venue.scribe.flush().unwrap();
    let (reader, all) = entries(dir.path());
    let updates = Projection::new(USD).apply(&db, reader.venue(), &all).await.unwrap();
    let strange = Break { what: "trade", account: 2, found: 1, expected: 0 };
    assert_eq!(updates.breaks, std::slice::from_ref(&strange));
    // The books are whole either way.
    assert_eq!((position(&db, 1, 1).await.0, position(&db, 2, 1).await.0), (0, 0));
    let kept = reconcile::told(&mut db.read().await.unwrap(), 0, 10).await.unwrap();
    assert_eq!(kept, [(1, strange, None)]);
    sound(&db).await;
}

async fn sales_take_the_lots_that_are_wanted(db: TestDb) {
    migrated(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    for price in [500_000, 510_000, 520_000] {
        venue.enter(1, 1, Side::Sell, price, 10);
        venue.enter(2, 1, Side::Buy, price, 10);
    }
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    let lots = read::lots(&mut db.read().await.unwrap(), 2, symbol(1)).await.unwrap();
    assert_eq!(lots.iter().map(|lot| lot.cost).collect::<Vec<_>>(), [50_000, 51_000, 52_000]);
    let wish = [(lots[1].number, 10)];
    let wished: Result<_, PortfolioError> =
        transact!(db, |tx| wishes::designate(tx, 2, (2, 4), &wish).await);
    wished.unwrap();
    let late: Result<_, PortfolioError> =
        transact!(db, |tx| wishes::designate(tx, 2, (2, 3), &wish).await);
    assert!(matches!(late, Err(PortfolioError::Conflict(_))), "{late:?}");
    venue.enter(2, 1, Side::Sell, 530_000, 10);
    venue.enter(1, 1, Side::Buy, 530_000, 10);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    assert_eq!(position(&db, 2, 1).await, (20, 102_000, 2_000));
    // The newest first from a moment on.
    let from = Timestamp::from_ns(START_NS as i64).plus_ns(venue.seq as i64 * 1_000 + 500);
    let set: Result<_, PortfolioError> = transact!(db, |tx| {
        wishes::set_method(tx, 2, Method::Lifo, (from, db.clock.now())).await
    });
    set.unwrap();
    let past: Result<_, PortfolioError> = transact!(db, |tx| {
        wishes::set_method(tx, 2, Method::Average, (Timestamp::EPOCH, db.clock.now())).await
    });
    assert!(matches!(past, Err(PortfolioError::Invalid(_))), "{past:?}");
    venue.enter(2, 1, Side::Sell, 530_000, 10);
    venue.enter(1, 1, Side::Buy, 530_000, 10);
    venue.scribe.flush().unwrap();
    project(&db, dir.path()).await;
    assert_eq!(position(&db, 2, 1).await, (10, 50_000, 3_000));
    let gains = read::gains(&mut db.read().await.unwrap(), 2, 0, 10).await.unwrap();
    let realised: Vec<i64> = gains.iter().map(|gain| gain.closure.realised()).collect();
    assert_eq!(realised, [2_000, 1_000]);
    sound(&db).await;
}

async fn a_new_journal_ends_what_was_open(db: TestDb) {
    migrated(&db).await;
    for day in 1..=2 {
        let dir = tempfile::tempdir().unwrap();
        let mut venue = Venue::open_on(dir.path(), day);
        venue.enter(2, 1, Side::Buy, 500_000, 9 + day);
        venue.scribe.flush().unwrap();
        project(&db, dir.path()).await;
    }
    assert_eq!(held(&db, 2).await, (0, 11 * 5_000));
    let mut tx = db.read().await.unwrap();
    let which = OrdersOf { limit: 10, ..OrdersOf::default() };
    let orders = read::orders(&mut tx, 2, which).await.unwrap();
    let states: Vec<_> = orders.iter().map(|order| (order.state, order.open)).collect();
    assert_eq!(states, [(State::Open, 11), (State::Lost, 0)]);
    sound(&db).await;
}

async fn two_projections_do_no_harm(db: TestDb) {
    migrated(&db).await;
    let mut dice = Dice(fixture::seed());
    let dir = tempfile::tempdir().unwrap();
    random_market(dir.path(), &mut dice, 200);
    let (reader, entries) = entries(dir.path());
    let (mut one, mut two) = (Projection::new(USD), Projection::new(USD));
    for batch in entries.chunks(50) {
        let (venue, half) = (reader.venue(), batch.len() / 2);
        one.apply(&db, venue, &batch[..half]).await.unwrap();
        two.apply(&db, venue, batch).await.unwrap();
    }
    sound(&db).await;
    let at = projection::position(&mut db.read().await.unwrap(), reader.venue()).await.unwrap();
    assert_eq!(at, entries.last().unwrap().position());
}

async fn a_follower_is_live_and_tells(db: TestDb) {
    migrated(&db).await;
    let dir = tempfile::tempdir().unwrap();
    let follower = Follower::new((*db).clone(), Days::new(dir.path().to_owned(), None), USD);
    let (mut status, mut updates) = (follower.status(), follower.updates().subscribe());
    let task = tokio::spawn(follower.run());
    let mut venue = Venue::open(dir.path());
    venue.enter(1, 1, Side::Sell, 500_000, 100);
    venue.enter(2, 1, Side::Buy, 500_000, 100);
    venue.scribe.flush().unwrap();
    let mut executions = 0;
    while executions < 2 {
        executions += updates.recv().await.unwrap().executions.len();
    }
    status.wait_for(|status| status.phase == Phase::Live).await.unwrap();
    assert_eq!(position(&db, 2, 1).await.0, 100);
    task.abort();
}

async fn breaks_are_found(db: TestDb) {
    migrated(&db).await;
    let mut dice = Dice(fixture::seed());
    let dir = tempfile::tempdir().unwrap();
    random_market(dir.path(), &mut dice, 100);
    project(&db, dir.path()).await;
    sound(&db).await;
    for sql in [
        "update positions set qty = qty + 1 where account = 1",
        "update positions set realised = realised + 1 where account = 1",
        "update lots set cost = cost + 1 where qty <> 0",
        "delete from executions where account = 2",
    ] {
        let mut tx = db.begin().await.unwrap();
        assert!(tx.execute(sql, []).await.unwrap() > 0);
        assert_ne!(reconcile::books(&mut tx).await.unwrap(), [], "{sql}");
        tx.rollback().await.unwrap();
    }
}

async fn the_engine_and_the_books_agree_or_it_is_told(db: TestDb) {
    migrated(&db).await;
    let deposit = |name: &'static str, minor| {
        let id = TransactionId::derived("test", name.as_bytes());
        let pair = (Account::venue(Kind::Bank, USD), cash(2));
        let draft = Draft::transfer(id, "deposit", Timestamp::EPOCH, pair, minor);
        let db = &db;
        async move {
            let posted: Result<_, ledger::LedgerError> =
                transact!(db, |tx| ledger::post(tx, &draft).await);
            posted.unwrap();
        }
    };
    deposit("first", 1_000_000).await;
    let dir = tempfile::tempdir().unwrap();
    let mut venue = Venue::open(dir.path());
    let (account, owner) = (AccountId(2), Owner::Account(AccountId(2)));
    let limits = Limits::default();
    venue.operator(CommandBody::SetLimits(SetLimits { owner, limits }));
    venue.operator(CommandBody::MoveCash(MoveCash { account, amount: 100_000_000 }));
    venue.enter(1, 1, Side::Sell, 500_000, 100);
    venue.enter(2, 1, Side::Buy, 500_000, 100);
    venue.operator(CommandBody::AskAccount(account));
    venue.scribe.flush().unwrap();
    let (reader, first) = entries(dir.path());
    let mut projection = Projection::new(USD);
    let updates = projection.apply(&db, reader.venue(), &first).await.unwrap();
    assert_eq!(updates.breaks, [], "both say 5,000.00 and 100 shares");
    let trade = trades(dir.path())[0];
    venue.correct(&trade, Some((499_900, 99)));
    venue.operator(CommandBody::AskAccount(account));
    venue.scribe.flush().unwrap();
    let (reader, more) = entries(dir.path());
    let updates = projection.apply(&db, reader.venue(), &more).await.unwrap();
    assert_eq!(updates.breaks, [], "both say 5,050.99 and 99 shares");
    assert_eq!((held(&db, 2).await.0, position(&db, 2, 1).await.0), (505_099, 99));
    // Money that the engine was not told of.
    deposit("second", 5).await;
    venue.operator(CommandBody::AskAccount(account));
    venue.scribe.flush().unwrap();
    let (reader, all) = entries(dir.path());
    let updates = projection.apply(&db, reader.venue(), &all).await.unwrap();
    let broken = Break { what: "cash", account: 2, found: 505_099, expected: 505_104 };
    assert_eq!(updates.breaks, std::slice::from_ref(&broken));
    let kept = reconcile::told(&mut db.read().await.unwrap(), 0, 10).await.unwrap();
    assert_eq!(kept, [(1, broken, None)]);
}
