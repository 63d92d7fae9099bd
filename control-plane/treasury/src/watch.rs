//! Asks the engine what it lets accounts do, and finds where it and the ledger disagree.
//!
//! The portfolio compares each answer with what is projected at the same record. What the ledger
//! books between the question and that record makes a difference that is none; so only what two
//! answers in a row say is a break.

use std::collections::BTreeMap;
use std::sync::PoisonError;
use std::time::Duration;

use engine::core::{AccountId as EngineAccount, CommandBody, Symbol};
use store::{Timestamp, values};

use crate::{Treasury, TreasuryError};

/// How long a round rests, before it asks and before it looks at the answers.
const REST: Duration = Duration::from_millis(50);
/// Rounds in which every account has its turn: half a second.
const ROUNDS: usize = 5;
/// Accounts that have their turn in one round, at most: beyond 320, it takes longer.
const ROUND_MAX: usize = 64;
/// Answers read at once.
const TOLD_MAX: usize = 1_000;

/// A disagreement between engine and ledger, found twice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Whose account, by the engine's number.
    pub account: u32,
    /// `cash` (in minor units) or `shares`.
    pub what: &'static str,
    /// Of which instrument; blank for cash.
    pub symbol: Symbol,
    /// What the engine says.
    pub engine: i64,
    /// What is booked.
    pub booked: i64,
    /// Since when it is known.
    pub since: Timestamp,
}

type Place = (u32, &'static str, Symbol);

/// What was found so far.
#[derive(Default)]
struct Findings {
    /// The last comparison that was read.
    after: u64,
    /// Counts the rounds.
    turn: usize,
    /// Accounts that were told something in the last round: they are asked in the next one.
    restless: Vec<u32>,
    /// What the last answers of accounts said: the difference.
    suspected: BTreeMap<Place, i64>,
    standing: BTreeMap<Place, Standing>,
}

/// Tells and asks the engine, for ever.
pub async fn watch(treasury: Treasury) {
    let mut findings = Findings::default();
    let mut is_begun = false;
    loop {
        if treasury.gateway.state().check().is_ok() {
            let outcome = match is_begun {
                true => treasury.round(&mut findings).await,
                false => treasury.begin(&mut findings).await.map(|()| is_begun = true),
            };
            if let Err(error) = outcome {
                tracing::warn!(%error, "engine and ledger are not compared");
            }
        }
        tokio::time::sleep(REST).await;
    }
}

impl Treasury {
    /// Passes over what was compared in earlier lives.
    async fn begin(&self, findings: &mut Findings) -> Result<(), TreasuryError> {
        let sql = "select coalesce(max(number), 0) from portfolio_breaks";
        findings.after = self.db.read().await?.one(sql, values![]).await?.get(0)?;
        Ok(())
    }

    async fn round(&self, findings: &mut Findings) -> Result<(), TreasuryError> {
        let mut asked = Vec::new();
        let chosen = self.accounts(findings).await?;
        findings.restless.clear();
        for number in chosen {
            // Who is being told something would answer what is about to change.
            if !self.level(number).await? || !self.level_shares(number).await? {
                findings.restless.push(number);
            } else {
                self.gateway.inquire(CommandBody::AskAccount(EngineAccount(number))).await?;
                asked.push(number);
            }
        }
        // Until the answers are projected.
        tokio::time::sleep(REST).await;
        let mut told = BTreeMap::new();
        let mut tx = self.db.read().await?;
        loop {
            let found = portfolio::reconcile::told(&mut tx, findings.after, TOLD_MAX).await?;
            let Some(last) = found.last() else { break };
            findings.after = last.0;
            for (_, one, symbol) in found {
                let place = (one.account, one.what, symbol.unwrap_or(Symbol::BLANK));
                told.insert(place, (one.found, one.expected));
            }
        }
        self.judge(findings, &asked, &told);
        Ok(())
    }

    /// Whose turn it is, and those that stand out.
    async fn accounts(&self, findings: &mut Findings) -> Result<Vec<u32>, TreasuryError> {
        let sql = "select account from treasury_accounts where is_admitted = 1 order by account";
        let rows = self.db.read().await?.all(sql, values![]).await?;
        let mut all = Vec::with_capacity(rows.len());
        for row in &rows {
            all.push(row.get::<u32>(0)?);
        }
        let rounds = all.len().div_ceil(ROUND_MAX).max(ROUNDS);
        let turn = findings.turn % rounds;
        findings.turn = turn + 1;
        let mut chosen: Vec<u32> = all.into_iter().skip(turn).step_by(rounds).collect();
        chosen.extend(findings.restless.iter());
        chosen.extend(findings.suspected.keys().map(|place| place.0));
        chosen.sort_unstable();
        chosen.dedup();
        Ok(chosen)
    }

    fn judge(&self, findings: &mut Findings, asked: &[u32], told: &BTreeMap<Place, (i64, i64)>) {
        let Findings { suspected, standing, .. } = findings;
        // What an answer does not say again is over.
        suspected.retain(|place, _| !asked.contains(&place.0) || told.contains_key(place));
        standing.retain(|place, _| suspected.contains_key(place));
        for (place, &(engine, booked)) in told {
            let difference = engine.saturating_sub(booked);
            let is_again = suspected.insert(*place, difference) == Some(difference);
            if is_again && !standing.contains_key(place) {
                let (account, what, symbol) = *place;
                let since = self.clock.now();
                tracing::error!(account, what, %symbol, engine, booked, "engine and ledger differ");
                let new = Standing { account, what, symbol, engine, booked, since };
                standing.insert(*place, new);
            }
        }
        let now = standing.values().cloned().collect();
        *self.standing.lock().unwrap_or_else(PoisonError::into_inner) = now;
    }
}
