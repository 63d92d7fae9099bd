//! How many events a second are projected into holdings and money.

use std::path::Path;
use std::time::Instant;

use engine::bridge::{EventFile, Position, Reader, SEGMENT_BYTES_MIN, Scribe, Settings};
use engine::core::command::{
    AddInstrument, AddSession, Command, CommandBody, EnterOrder, SystemEventCode,
};
use engine::core::{
    AccountId, Capacity, Core, InstrumentId, Nanos, OrderTags, Price, Qty, SeqNo, SessionId, Side,
    Symbol, TimeInForce, UserRef,
};
use portfolio::{Projection, projection::catch_up};
use store::{Currency, Db, SystemClock, migrate};

use super::Failure;

const START_NS: u64 = 1_800_000_000_000_000_000;

type Outcome<T> = Result<T, Failure>;

/// Into a new SQLite database.
pub(super) async fn into_sqlite(orders: u32) -> Outcome<f64> {
    let folder = tempfile::tempdir_in(".")?;
    into(format!("sqlite:{}", folder.path().join("bench.db").display()), orders).await
}

/// Into an empty database: events a second.
pub(super) async fn into(address: String, orders: u32) -> Outcome<f64> {
    let folder = tempfile::tempdir()?;
    write_events(folder.path(), orders)?;
    let db = Db::open(&address).await?;
    migrate::up(
        &db,
        &SystemClock,
        &[ledger::MIGRATIONS, notify::MIGRATIONS, portfolio::MIGRATIONS],
    )
    .await?;
    let mut reader = Reader::open(folder.path(), Position::START, None)?;
    let mut projection = Projection::new(Currency::USD);
    let begin = Instant::now();
    let events = catch_up(&db, &mut projection, &mut reader).await?;
    let rate = events as f64 / begin.elapsed().as_secs_f64();
    let breaks = portfolio::reconcile::books(&mut db.read().await?).await?;
    db.close().await;
    if !breaks.is_empty() {
        return Err(format!("what was projected does not agree with itself: {breaks:?}").into());
    }
    Ok(rate)
}

/// Orders of two accounts, of which about every second one trades with the one before.
fn write_events(folder: &Path, orders: u32) -> Outcome<()> {
    let capacity = Capacity { instruments: 2, sessions: 2, orders: 4096, levels: 1024 };
    let segment_bytes = SEGMENT_BYTES_MIN * 64;
    let file =
        EventFile::open(folder, Settings { shard: 0, segment_bytes, capacity, is_kept: true })?;
    let mut scribe = Scribe::new(Core::new(capacity), file);
    let mut seq = 0;
    let mut hear = |session: u16, body: CommandBody| {
        seq += 1;
        let (time, session) = (Nanos(START_NS + seq * 1_000), SessionId(session));
        scribe.hear(&Command { seq: SeqNo(seq), time, session, body })
    };
    let symbol = Symbol::new("OUTC").ok_or("no symbol")?;
    hear(0, CommandBody::SystemEvent(SystemEventCode::StartOfMessages))?;
    let (instrument, tick, round_lot) = (InstrumentId(1), Price(100), Qty(100));
    let listed = AddInstrument { instrument, symbol, tick, round_lot };
    hear(0, CommandBody::AddInstrument(listed))?;
    for id in 1..=2_u8 {
        let (session, account) = (SessionId(id.into()), AccountId(id.into()));
        let session = AddSession { session, account, firm: *b"FIRM", key: [id; 10] };
        hear(0, CommandBody::AddSession(session))?;
    }
    hear(0, CommandBody::SystemEvent(SystemEventCode::StartOfSystemHours))?;
    hear(0, CommandBody::SystemEvent(SystemEventCode::StartOfMarketHours))?;
    for number in 0..orders {
        // Each account buys as often as it sells.
        let side = if number % 2 == 0 { Side::Sell } else { Side::Buy };
        let session = 1 + ((number + number / 16) % 2) as u16;
        hear(session, CommandBody::Enter(order(number + 1, side, symbol)))?;
    }
    scribe.flush()?;
    Ok(())
}

fn order(number: u32, side: Side, symbol: Symbol) -> EnterOrder {
    let tags = OrderTags {
        side_code: side as u8,
        display: b'Y',
        capacity: b'P',
        intermarket_sweep: b'N',
        cross_type: b'N',
        customer_type: b' ',
        cl_ord_id: *b"bench         ",
    };
    let (user_ref, time_in_force) = (UserRef(number), TimeInForce::Day);
    let (qty, price) = (Qty(100 + 100 * (number / 3 % 2)), Price(500_000));
    EnterOrder { user_ref, side, time_in_force, symbol, qty, price, tags }
}
