//! Holds the engine to the ledger: investors trade with the money and shares they have, and
//! whoever of the two says something else of it is found.
//!
//! ```text
//!  ledger: deposits, withdrawals, fees ─▶ moves ─▶ MoveCash ─▶ engine
//!  AskAccount ─▶ engine ─▶ its answer ─▶ portfolio, which compares ─▶ Standing
//! ```
//!
//! - [`Treasury::admit`] gives an account its limits at the engine before its first order:
//!   purchases need cash, sales need shares, nothing is sold short.
//! - [`Treasury::level`] tells the engine what came and went by the ledger alone: what is booked,
//!   less what is on its way out, less what the engine's own trades moved. Each move is written
//!   before it is sent, under a key of its own, so a crash neither loses nor doubles it.
//! - [`shares::decide`] keeps what a corporate action gave or took, to be told likewise.
//! - **From day to day** the engine takes along what accounts have (rule R2.13), limits, cash and
//!   shares, and so the count of what it was told goes on. What a day ended without, it is told on
//!   the next.
//! - [`watch`] does so for all accounts and asks the engine, as long as the process runs.
//!
//! - [`Treasury::has_let_go`] says whether the engine knows of all that left an account. A
//!   withdrawal is not sent before: while an order that was faster needs the money, the engine
//!   refuses the move, and it is tried again.
//!
//! **Not here.** Orders that rest keep their price and shares through a split. What is booked
//! without waiting for the engine (fees, corrections, transfers between accounts of one person) may
//! leave an account owing for a moment, when an order was faster.

mod moves;
pub mod shares;
pub mod watch;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, PoisonError};

use engine::core::limits::{Denied, Limits, MovePosition, Owner, SetLimits};
use engine::core::{AccountId as EngineAccount, CommandBody};
use gateway::{Answer, Gateway, GatewayError, Key, refusal_text};
use ledger::LedgerError;
use portfolio::PortfolioError;
use store::{Clock, Currency, Db, Migration, StoreError, Transient, transact, values};

pub use watch::Standing;

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!("treasury", "0001-treasury", "0002-shares");

/// Moves that may come between admitting an account and its first order.
const LEVEL_TRIES: u32 = 8;

/// Why the engine could not be told.
#[derive(Debug, thiserror::Error)]
pub enum TreasuryError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The ledger refuses.
    #[error(transparent)]
    Ledger(#[from] LedgerError),
    /// Holdings.
    #[error(transparent)]
    Portfolio(#[from] PortfolioError),
    /// The engine does not answer.
    #[error(transparent)]
    Gateway(#[from] GatewayError),
    /// It answers that it will not.
    #[error("the engine does not take what an account has: {0}")]
    Refused(&'static str),
    /// More money than the engine can count.
    #[error("more money than the engine can count")]
    Overflow,
}

impl TreasuryError {
    /// Whether the same request will never get another answer.
    const fn is_final(&self) -> bool {
        matches!(self, Self::Refused(_) | Self::Gateway(GatewayError::Forgotten))
    }
}

impl Transient for TreasuryError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Ledger(error) => error.is_transient(),
            Self::Portfolio(error) => error.is_transient(),
            Self::Gateway(_) | Self::Refused(_) | Self::Overflow => false,
        }
    }
}

/// The way from the ledger to the engine. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Treasury {
    db: Db,
    clock: Arc<dyn Clock>,
    gateway: Gateway,
    currency: Currency,
    /// Accounts that were admitted in this life.
    admitted: Arc<Mutex<BTreeSet<u32>>>,
    /// One move at a time.
    moving: Arc<tokio::sync::Mutex<()>>,
    standing: Arc<Mutex<Vec<Standing>>>,
}

impl Treasury {
    /// Between this ledger and this engine, in the currency of its prices.
    #[must_use]
    pub fn new(db: Db, clock: Arc<dyn Clock>, gateway: Gateway, currency: Currency) -> Self {
        let (admitted, moving, standing) = Default::default();
        Self { db, clock, gateway, currency, admitted, moving, standing }
    }

    /// Holds the account of this number to what it has, before its first order.
    ///
    /// # Errors
    /// [`TreasuryError`]; then it must not trade.
    pub async fn admit(&self, number: u32) -> Result<(), TreasuryError> {
        let admitted = || self.admitted.lock().unwrap_or_else(PoisonError::into_inner);
        if admitted().contains(&number) {
            return Ok(());
        }
        // Whoever comes second must not bring in what the first one has bought by then.
        let one_at_a_time = self.moving.lock().await;
        let known: Result<_, StoreError> = transact!(self.db, |tx| {
            let sql = "insert into treasury_accounts select $1, coalesce(max(number), 0), 0, 0 \
                       from executions where account = $1 on conflict do nothing";
            tx.execute(sql, values![number]).await?;
            let sql = "select tries, is_admitted from treasury_accounts where account = $1";
            let row = tx.one(sql, values![number]).await?;
            Ok((row.get::<u32>(0)?, row.get::<u32>(1)? == 1))
        });
        let (tries, is_admitted) = known?;
        if !is_admitted {
            self.introduce(number, tries).await?;
        }
        drop(one_at_a_time);
        // What the engine refuses is tried again later; until then it knows of less.
        for _ in 0..LEVEL_TRIES {
            if self.level(number).await? {
                break;
            }
        }
        admitted().insert(number);
        Ok(())
    }

    /// Whether the engine has let go of all money that leaves an account, on its way out or gone:
    /// what it accepts from then on is covered by the rest. Who was not admitted has no order, and
    /// is told all at once before the first.
    ///
    /// # Errors
    /// [`TreasuryError`]; then it is not known.
    pub async fn has_let_go(&self, number: u32) -> Result<bool, TreasuryError> {
        let sql = "select is_admitted from treasury_accounts where account = $1";
        let row = self.db.read().await?.optional(sql, values![number]).await?;
        if row.map(|row| row.get::<u32>(0)).transpose()? != Some(1) {
            return Ok(true);
        }
        for _ in 0..LEVEL_TRIES {
            if self.level(number).await? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// Tells the engine of an account it has not heard of.
    async fn introduce(&self, number: u32, tries: u32) -> Result<(), TreasuryError> {
        let account = EngineAccount(number);
        let limits = Limits {
            is_cash: true,
            keeps_positions: true,
            denied: Denied::SHORT.with(Denied::EXEMPT),
            ..Limits::default()
        };
        let limits = CommandBody::SetLimits(SetLimits { owner: Owner::Account(account), limits });
        let told = self.tell(format!("limits/{number}/{tries}"), [0; 32], limits).await;
        if told.as_ref().is_err_and(TreasuryError::is_final) {
            // The same key would get the same answer.
            let sql = "update treasury_accounts set tries = tries + 1 where account = $1";
            let written: Result<u64, StoreError> =
                transact!(self.db, |tx| tx.execute(sql, values![number]).await);
            written?;
        }
        told?;
        let held = portfolio::read::positions(&mut self.db.read().await?, number).await?;
        for position in held.iter().filter(|position| position.qty != 0) {
            let listed = {
                let orders = self.gateway.orders();
                let mut instruments = orders.venue().instruments();
                instruments.find(|(_, listed)| listed.symbol == position.symbol).map(|(id, _)| id)
            };
            // What is not listed cannot be sold.
            let Some(instrument) = listed else { continue };
            let shares = position.qty;
            let body = CommandBody::MovePosition(MovePosition { account, instrument, shares });
            let key = format!("shares/{number}/{}", position.symbol);
            match self.tell(key, hash(shares), body).await {
                // It was told in an earlier life.
                Err(TreasuryError::Gateway(GatewayError::Forgotten)) => {}
                told => told?,
            }
        }
        let sql = "update treasury_accounts set is_admitted = 1 where account = $1";
        let written: Result<u64, StoreError> =
            transact!(self.db, |tx| tx.execute(sql, values![number]).await);
        written?;
        Ok(())
    }

    /// Breaks that stand now.
    #[must_use]
    pub fn standing(&self) -> Vec<Standing> {
        self.standing.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    async fn tell(
        &self,
        key: String,
        hash: [u8; 32],
        body: CommandBody,
    ) -> Result<(), TreasuryError> {
        let key = Key { scope: "treasury".to_owned(), key, hash, deed: None };
        match self.gateway.command_for_good(key, body).await? {
            (_, Answer::Refused(code)) => Err(TreasuryError::Refused(refusal_text(code))),
            _ => Ok(()),
        }
    }
}

/// What a repeat must have in common: the amount.
fn hash(amount: i64) -> [u8; 32] {
    let mut hash = [0; 32];
    hash[..8].copy_from_slice(&amount.to_le_bytes());
    hash
}
