//! What the projection remembers between batches: all of it can be loaded again.

use std::collections::hash_map::Entry;
use std::collections::{BTreeMap, HashMap, VecDeque};

use engine::bridge::{Position, VenueId};
use engine::core::Symbol;
use ledger::fees::{self, Rates};
use ledger::{AccountId, TransactionId};
use store::{Row, StoreError, Timestamp, Tx, UserId, uuid, values};

use crate::actions::{self, Action};
use crate::days::{self, Session, Waiting, WaitingKey};
use crate::lots::{Holding, Lot, Method};
use crate::orders::Order;
use crate::{PortfolioError, read};

/// Holdings remembered; beyond it all are forgotten and loaded again as they are needed.
const HOLDINGS_MAX: usize = 200_000;

/// The counters of the head.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Counters {
    pub(crate) generation: i64,
    pub(crate) orders: u64,
    pub(crate) executions: u64,
    pub(crate) lots: u64,
    pub(crate) closures: u64,
    pub(crate) actions: u64,
    pub(crate) time: Timestamp,
}

impl Counters {
    pub(crate) async fn load(tx: &mut Tx) -> Result<Self, StoreError> {
        let sql = "select generation, orders, executions, lots, closures, actions, time_ns \
                   from portfolio_head";
        let row = tx.one(sql, []).await?;
        Ok(Self {
            generation: row.get(0)?,
            orders: row.get(1)?,
            executions: row.get(2)?,
            lots: row.get(3)?,
            closures: row.get(4)?,
            actions: row.get(5)?,
            time: Timestamp::from_ns(row.get(6)?),
        })
    }

    pub(crate) async fn save(&self, tx: &mut Tx) -> Result<(), StoreError> {
        let sql = "update portfolio_head set generation = $1, orders = $2, executions = $3, \
                   lots = $4, closures = $5, actions = $6, time_ns = $7";
        let [generation, orders, executions] =
            values![self.generation, self.orders as i64, self.executions as i64];
        let [lots, closures, actions] =
            values![self.lots as i64, self.closures as i64, self.actions as i64];
        let row = [generation, orders, executions, lots, closures, actions, self.time.into()];
        tx.execute(sql, row).await.map(drop)
    }
}

/// A holding, and its lots as they were saved last.
#[derive(Clone, Debug, Default)]
pub(crate) struct Kept {
    pub(crate) holding: Holding,
    pub(crate) saved: Vec<Lot>,
    /// When it last changed; of no use before it does.
    pub(crate) changed: Timestamp,
}

/// Everything between two batches.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) venue: VenueId,
    pub(crate) journal: u32,
    /// The last record applied.
    pub(crate) at: Position,
    /// Whether that was the last one of its command, when it is known.
    pub(crate) is_command_done: Option<bool>,
    /// The last record whose money was ever booked; behind [`State::at`] but in a rebuild.
    pub(crate) booked: Position,
    pub(crate) counters: Counters,
    pub(crate) sessions: BTreeMap<u16, Session>,
    pub(crate) instruments: HashMap<u16, Symbol>,
    /// The command that asked the engine last.
    pub(crate) asked: Option<u64>,
    /// Whether the day has begun, before which orders are restored.
    pub(crate) has_begun: bool,
    /// Orders of the day before that wait to be restored, and those that have no way back.
    pub(crate) waiting: BTreeMap<WaitingKey, Waiting>,
    pub(crate) nameless: Vec<Order>,
    /// Open orders of this journal, by session and number.
    pub(crate) orders: BTreeMap<(u16, u32), Order>,
    pub(crate) owners: HashMap<u32, AccountId>,
    /// Who has opened an account.
    pub(crate) users: HashMap<u32, UserId>,
    pub(crate) holdings: HashMap<(u32, Symbol), Kept>,
    pub(crate) methods: HashMap<u32, Vec<(Timestamp, Method)>>,
    pub(crate) designations: HashMap<(u16, u32), Vec<(u64, u64)>>,
    pub(crate) rates: Vec<(Timestamp, Rates)>,
    /// Those by which cash is held for open orders; none until they are held by any in this life.
    pub(crate) held_by: Option<Rates>,
    /// Actions that this pass over the records has yet to come to; none but in a rebuild.
    pub(crate) due: VecDeque<Action>,
}

impl State {
    /// Loads what is known of a journal, and begins it when it is new.
    pub(crate) async fn load(tx: &mut Tx, venue: VenueId) -> Result<Self, PortfolioError> {
        let counters = Counters::load(tx).await?;
        let Found { journal, at, booked, has_begun } = match find_journal(tx, venue).await? {
            Some(found) => found,
            None => begin_journal(tx, venue).await?,
        };
        let (waiting, nameless) = match has_begun {
            true => Default::default(),
            false => days::waiting(tx, journal).await?,
        };
        let mut state = Self {
            venue,
            journal,
            at,
            is_command_done: None,
            booked,
            counters,
            sessions: days::sessions(tx, journal).await?,
            instruments: HashMap::new(),
            asked: None,
            has_begun,
            waiting,
            nameless,
            orders: BTreeMap::new(),
            owners: HashMap::new(),
            users: HashMap::new(),
            holdings: HashMap::new(),
            methods: HashMap::new(),
            designations: HashMap::new(),
            rates: Vec::new(),
            held_by: None,
            due: actions::after(tx, counters.actions).await?,
        };
        state.load_instruments(tx).await?;
        for order in read::open_of_journal(tx, journal).await? {
            state.orders.insert((order.session, order.user_ref), order);
        }
        state.load_wishes(tx).await?;
        Ok(state)
    }

    async fn load_instruments(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        let sql = "select instrument, symbol from portfolio_instruments where journal = $1";
        for row in tx.all(sql, values![self.journal]).await? {
            let symbol = read::symbol_at(&row, 1)?;
            self.instruments.insert(row.get(0)?, symbol);
        }
        Ok(())
    }

    async fn load_wishes(&mut self, tx: &mut Tx) -> Result<(), StoreError> {
        let sql = "select account, effective_ns, method from lot_methods \
                   order by account, effective_ns desc";
        for row in tx.all(sql, []).await? {
            let what = |what| StoreError::Decode { column: 2, what };
            let method = row.get::<String>(2)?.parse().map_err(what)?;
            let from = Timestamp::from_ns(row.get(1)?);
            self.methods.entry(row.get(0)?).or_default().push((from, method));
        }
        let sql = "select session, user_ref, lot, qty from lot_designations where journal = $1 \
                   order by session, user_ref, lot";
        for row in tx.all(sql, values![self.journal]).await? {
            let wanted = self.designations.entry((row.get(0)?, row.get(1)?)).or_default();
            wanted.push((row.get(2)?, row.get(3)?));
        }
        Ok(())
    }

    /// Whether it is still what the database says.
    pub(crate) async fn is_current(&self, tx: &mut Tx) -> Result<bool, StoreError> {
        let found = find_journal(tx, self.venue).await?;
        let counters = Counters::load(tx).await?;
        let Self { journal, at, booked, has_begun, .. } = *self;
        let mine = Found { journal, at, booked, has_begun };
        Ok(found == Some(mine) && counters == self.counters)
    }

    /// Reads what may have changed beside the projection.
    pub(crate) async fn refresh(&mut self, tx: &mut Tx) -> Result<(), PortfolioError> {
        self.rates = fees::versions(tx, crate::FEES).await?;
        if self.holdings.len() > HOLDINGS_MAX {
            self.holdings = HashMap::new();
        }
        Ok(())
    }

    /// The fees in force at the last record.
    pub(crate) fn rates_now(&self) -> Rates {
        fees::at(&self.rates, self.counters.time)
    }

    pub(crate) fn method(&self, account: u32, time: Timestamp) -> Method {
        let versions = self.methods.get(&account);
        let current = versions.and_then(|all| all.iter().find(|(from, _)| *from <= time));
        current.map_or(Method::Fifo, |(_, method)| *method)
    }

    /// Whose account that is.
    pub(crate) async fn owner(
        &mut self,
        tx: &mut Tx,
        number: u32,
    ) -> Result<AccountId, PortfolioError> {
        if let Some(owner) = self.owners.get(&number) {
            return Ok(*owner);
        }
        let owner = read::owner(tx, number).await?;
        self.owners.insert(number, owner);
        Ok(owner)
    }

    pub(crate) async fn holding(
        &mut self,
        tx: &mut Tx,
        key: (u32, Symbol),
    ) -> Result<&mut Kept, PortfolioError> {
        match self.holdings.entry(key) {
            Entry::Occupied(kept) => Ok(kept.into_mut()),
            Entry::Vacant(place) => {
                let holding = read::holding(tx, key.0, key.1).await?;
                let saved = holding.lots.clone();
                let changed = Timestamp::EPOCH;
                Ok(place.insert(Kept { holding, saved, changed }))
            }
        }
    }

    /// The ledger's transaction of a record: in the order of records, so that rows of it stand
    /// together.
    pub(crate) fn booking(&self, at: Position) -> TransactionId {
        let mut bytes = [0; 16];
        bytes[..6].copy_from_slice(&at.seq.to_be_bytes()[2..]);
        // Two bytes lose six bits to the version and the variant of a UUID.
        bytes[6..8].copy_from_slice(&(self.journal as u16).to_be_bytes());
        bytes[8..12].copy_from_slice(&self.venue.0[..4]);
        bytes[12..].copy_from_slice(&at.index.to_be_bytes());
        TransactionId::from_uuid(uuid::Uuid::new_v8(bytes))
    }

    /// Writes where it stands.
    pub(crate) async fn save(&self, tx: &mut Tx) -> Result<(), StoreError> {
        self.counters.save(tx).await?;
        let sql = "update portfolio_journals set seq = $1, place = $2, booked_seq = $3, \
                   booked_place = $4, has_begun = $6 where number = $5";
        let booked = self.booked;
        let [seq, place] = values![self.at.seq as i64, self.at.index];
        let [booked_seq, booked_place] = values![booked.seq as i64, booked.index];
        let [journal, has_begun] = values![self.journal, u32::from(self.has_begun)];
        tx.execute(sql, [seq, place, booked_seq, booked_place, journal, has_begun]).await?;
        Ok(())
    }
}

/// The record whose booking this is: see `State::booking`.
#[must_use]
pub fn place_of(booking: TransactionId) -> Position {
    let uuid = booking.uuid();
    let [a, b, c, d, e, f, .., w, x, y, z] = *uuid.as_bytes();
    let seq = u64::from_be_bytes([0, 0, a, b, c, d, e, f]);
    Position { seq, index: u32::from_be_bytes([w, x, y, z]) }
}

/// How far a journal is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Found {
    journal: u32,
    at: Position,
    booked: Position,
    has_begun: bool,
}

async fn find_journal(tx: &mut Tx, venue: VenueId) -> Result<Option<Found>, StoreError> {
    let sql = "select number, seq, place, booked_seq, booked_place, has_begun \
               from portfolio_journals where venue = $1";
    let row = tx.optional(sql, values![venue.0.as_slice()]).await?;
    let position = |row: &Row, at| -> Result<_, StoreError> {
        Ok(Position { seq: row.get(at)?, index: row.get(at + 1)? })
    };
    let found = |row: Row| {
        let (journal, has_begun) = (row.get(0)?, row.get::<u32>(5)? == 1);
        Ok(Found { journal, at: position(&row, 1)?, booked: position(&row, 3)?, has_begun })
    };
    row.map(found).transpose()
}

/// A new journal: what was open in those before it waits to be restored.
async fn begin_journal(tx: &mut Tx, venue: VenueId) -> Result<Found, PortfolioError> {
    let sql = "select cast(coalesce(max(number), 0) + 1 as bigint) from portfolio_journals";
    let journal: u32 = tx.one(sql, []).await?.get(0)?;
    let sql = "insert into portfolio_journals (number, venue, seq, place, booked_seq, \
               booked_place, is_over, has_begun) values ($1, $2, 0, 0, 0, 0, 0, 0)";
    tx.execute(sql, values![journal, venue.0.as_slice()]).await?;
    let (at, booked) = (Position::START, Position::START);
    Ok(Found { journal, at, booked, has_begun: false })
}
