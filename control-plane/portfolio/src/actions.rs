//! What happens to holdings besides trades: busts, splits, dividends, mergers.
//!
//! An action happens after the record that was projected last, and keeps that place: a rebuild does
//! it there again.

use std::collections::VecDeque;

use engine::bridge::Position;
use engine::core::Symbol;
use ledger::{Account, AccountId, Draft, Kind, Line, TransactionId, rounding};
use store::{Clock, Row, Timestamp, Tx, values};

use crate::lots::Holding;
use crate::orders::symbol_of;
use crate::state::{Counters, State};
use crate::work::Work;
use crate::{PortfolioError, corrections, read};

store::define_id! {
    /// An action, chosen by who asks for it.
    ActionId
}

/// What is to happen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A trade, with both its sides, or an auction with all of them, never was.
    Bust {
        /// The engine's number of the trade, in the journal that is projected now.
        match_number: u64,
    },
    /// `new` shares for every `old`; what is left of a share is paid at `price` a new share.
    Split {
        /// Of what.
        symbol: Symbol,
        /// Shares after.
        new: u32,
        /// Shares before.
        old: u32,
        /// In ten-thousandths.
        price: u32,
    },
    /// The issuer pays `price` a share, in ten-thousandths; who is short pays.
    Dividend {
        /// Of what.
        symbol: Symbol,
        /// In ten-thousandths.
        price: u32,
    },
    /// Shares become `new` shares of `into` for every `old`, or none, and `price` a share in cash,
    /// in ten-thousandths; what is left of a share of `into` is paid at `fraction` a share of it.
    Merger {
        /// Of what.
        symbol: Symbol,
        /// What they become.
        into: Symbol,
        /// Shares after; 0 when there is only cash.
        new: u32,
        /// Shares before.
        old: u32,
        /// In ten-thousandths.
        price: u32,
        /// In ten-thousandths.
        fraction: u32,
    },
}

/// An action, at its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Action {
    /// Counts the actions from 1.
    pub number: u64,
    /// Chosen by who asked for it.
    pub id: ActionId,
    /// What happens.
    pub what: What,
    /// In which journal.
    pub journal: u32,
    /// After which record of it.
    pub at: Position,
    /// Why, for people.
    pub memo: String,
    /// When it was done.
    pub time: Timestamp,
}

/// Accounts of one action, at most: it is one transaction.
pub const ACCOUNTS_MAX: usize = 100_000;

/// Does an action, once for its id. Where the engine's events are still to be projected up to the
/// moment that is meant, wait for that first.
///
/// # Errors
/// [`PortfolioError::Conflict`] when the id stands for something else, or the trade was busted
/// before; [`PortfolioError::NotFound`]; [`PortfolioError::Invalid`].
pub async fn perform(
    tx: &mut Tx,
    clock: &dyn Clock,
    currency: store::Currency,
    id: ActionId,
    (what, memo): (&What, &str),
) -> Result<Action, PortfolioError> {
    check(what, memo)?;
    let sql = "select number from portfolio_actions where id = $1";
    if let Some(row) = tx.optional(sql, values![id]).await? {
        let there = get(tx, row.get(0)?).await?;
        return match there.what == *what {
            true => Ok(there),
            false => Err(PortfolioError::Conflict("the id stands for another action")),
        };
    }
    let Some((venue, at)) = crate::projection::latest(tx).await? else {
        return Err(PortfolioError::NotFound("journal: nothing has been projected"));
    };
    let mut state = State::load(tx, venue).await?;
    if state.booked > at || !state.due.is_empty() {
        return Err(PortfolioError::Conflict("a rebuild is under way; try again when it is done"));
    }
    state.refresh(tx).await?;
    // Not before the last record, so that whoever asks by time sees both in their order.
    let time = clock.now().max(state.counters.time);
    let number = state.counters.actions + 1;
    let (journal, memo) = (state.journal, memo.to_owned());
    let action = Action { number, id, what: what.clone(), journal, at, memo, time };
    insert(tx, &action).await?;
    let mut work = Work::begin(tx, currency).await?;
    carry_out(tx, &mut state, &mut work, &action, true).await?;
    // Whoever remembers holdings must load them again.
    state.counters.generation += 1;
    work.finish(tx, &mut state).await?;
    Ok(action)
}

/// Whether something can happen at all.
///
/// # Errors
/// [`PortfolioError::Invalid`].
pub fn check(what: &What, memo: &str) -> Result<(), PortfolioError> {
    if memo.chars().count() > 200 || memo.chars().any(char::is_control) {
        return Err(PortfolioError::Invalid("the memo has at most 200 characters, on one line"));
    }
    match *what {
        What::Split { new: 0, .. } | What::Split { old: 0, .. } | What::Merger { old: 0, .. } => {
            Err(PortfolioError::Invalid("a ratio has no zero"))
        }
        What::Split { new, old, price: 0, .. } | What::Merger { new, old, fraction: 0, .. }
            if new % old != 0 =>
        {
            Err(PortfolioError::Invalid("this ratio leaves parts of shares: say what one is worth"))
        }
        What::Dividend { price: 0, .. } => Err(PortfolioError::Invalid("a dividend of nothing")),
        What::Merger { symbol, into, .. } if symbol == into => {
            Err(PortfolioError::Invalid("a merger needs two symbols"))
        }
        _ => Ok(()),
    }
}

/// Does what a rebuild has come to the place of.
pub(crate) async fn due(
    tx: &mut Tx,
    state: &mut State,
    work: &mut Work,
) -> Result<(), PortfolioError> {
    while let Some(action) = state.due.front() {
        if (action.journal, action.at) > (state.journal, state.at) {
            break;
        }
        let action = action.clone();
        state.due.pop_front();
        carry_out(tx, state, work, &action, false).await?;
    }
    Ok(())
}

async fn carry_out(
    tx: &mut Tx,
    state: &mut State,
    work: &mut Work,
    action: &Action,
    is_new: bool,
) -> Result<(), PortfolioError> {
    state.counters.actions = action.number;
    // What holds so far is written before rows of many accounts are asked for.
    work.write_facts(tx, state).await?;
    let mut doing = Doing { tx, state, work, action, is_new };
    match action.what {
        What::Bust { match_number } => doing.bust(match_number).await,
        What::Split { symbol, new, old, price } => doing.split(symbol, (new, old), price).await,
        What::Dividend { symbol, price } => doing.dividend(symbol, price).await,
        What::Merger { symbol, into, new, old, price, fraction } => {
            doing.merger((symbol, into), (new, old), (price, fraction)).await
        }
    }
}

struct Doing<'a> {
    tx: &'a mut Tx,
    state: &'a mut State,
    work: &'a mut Work,
    action: &'a Action,
    is_new: bool,
}

impl Doing<'_> {
    async fn bust(&mut self, match_number: u64) -> Result<(), PortfolioError> {
        let journal = self.state.journal;
        let sides = read::of_match(self.tx, journal, match_number).await?;
        if sides.is_empty() {
            return Err(PortfolioError::NotFound("trade"));
        }
        if sides.iter().any(|side| side.busted_by.is_some()) {
            return Err(PortfolioError::Conflict("the trade has been busted before"));
        }
        let mut bookings: Vec<TransactionId> = sides.iter().map(|side| side.booking).collect();
        bookings.dedup();
        for side in &sides {
            let by = (self.action.number, self.action.time);
            corrections::undo(self.tx, self.state, self.work, side, by).await?;
        }
        for booking in bookings {
            let id = self.id(booking.uuid().as_bytes());
            let how = (id, self.action.time, self.action.memo.as_str());
            corrections::reverse(self.tx, self.work, booking, how, self.is_new).await?;
        }
        Ok(())
    }

    async fn split(
        &mut self,
        symbol: Symbol,
        (new, old): (u32, u32),
        price: u32,
    ) -> Result<(), PortfolioError> {
        for account in read::holders(self.tx, symbol).await? {
            let holding = self.holding(account, symbol).await?;
            let rest = holding.split(new, old);
            // A fraction of a new share, and so of its price.
            let cash = cash_of(rest, old, price, self.work.currency)?;
            self.holding(account, symbol).await?.paid(cash);
            let id = self.id(&account.to_le_bytes());
            self.pay(id, (account, cash), "fraction").await?;
        }
        Ok(())
    }

    async fn dividend(&mut self, symbol: Symbol, price: u32) -> Result<(), PortfolioError> {
        for account in read::holders(self.tx, symbol).await? {
            let currency = self.work.currency;
            let holding = self.holding(account, symbol).await?;
            let qty = holding.qty();
            let cash = rounding::value(price, qty.unsigned_abs(), currency)? * qty.signum();
            holding.income += cash;
            let id = self.id(&account.to_le_bytes());
            self.pay(id, (account, cash), "dividend").await?;
        }
        Ok(())
    }

    async fn merger(
        &mut self,
        (symbol, into): (Symbol, Symbol),
        (new, old): (u32, u32),
        (price, fraction): (u32, u32),
    ) -> Result<(), PortfolioError> {
        for account in read::holders(self.tx, symbol).await? {
            let currency = self.work.currency;
            let holding = self.holding(account, symbol).await?;
            let qty = holding.qty();
            let cash = rounding::value(price, qty.unsigned_abs(), currency)? * qty.signum();
            let mut moved =
                Holding { lots: std::mem::take(&mut holding.lots), ..Holding::default() };
            moved.repaid(cash);
            let rest = moved.split(new, old);
            let in_lieu = cash_of(rest, old, fraction, currency)?;
            moved.paid(in_lieu);
            // Gains belong to what is gone.
            holding.realised += std::mem::take(&mut moved.realised);
            for lot in moved.lots {
                self.state.counters.lots += 1;
                let number = self.state.counters.lots;
                let target = self.holding(account, into).await?;
                target.receive(crate::lots::Lot { number, execution: 0, ..lot });
            }
            let number = account.to_le_bytes();
            let (whole, part) = (self.id(&number), self.id(&[&number[..], b"fraction"].concat()));
            self.pay(whole, (account, cash), "merger").await?;
            self.pay(part, (account, in_lieu), "fraction").await?;
        }
        Ok(())
    }

    async fn holding(
        &mut self,
        account: u32,
        symbol: Symbol,
    ) -> Result<&mut Holding, PortfolioError> {
        self.work.holdings.insert((account, symbol));
        let kept = self.state.holding(self.tx, (account, symbol)).await?;
        kept.changed = self.action.time;
        Ok(&mut kept.holding)
    }

    async fn pay(
        &mut self,
        id: TransactionId,
        (account, cash): (u32, i64),
        reason: &str,
    ) -> Result<(), PortfolioError> {
        if cash == 0 {
            return Ok(());
        }
        let owner: AccountId = self.state.owner(self.tx, account).await?;
        let currency = self.work.currency;
        let lines = vec![
            Line { account: Account::venue(Kind::Issuer, currency), amount: -cash },
            Line { account: Account::cash(owner, currency), amount: cash },
        ];
        let (reason, memo) = (reason.to_owned(), self.action.memo.clone());
        let draft = Draft { id, reason, memo, time: self.action.time, lines, is_fact: true };
        self.work.book(self.tx, &draft, self.is_new).await
    }

    /// The transaction of this action that belongs to `source`.
    fn id(&self, source: &[u8]) -> TransactionId {
        let mut bytes = self.action.id.uuid().as_bytes().to_vec();
        bytes.extend_from_slice(source);
        TransactionId::derived("outcry action of a portfolio v1", &bytes)
    }
}

/// `rest` parts of `old` of a share that costs `price`, in minor units.
fn cash_of(
    rest: i64,
    old: u32,
    price: u32,
    currency: store::Currency,
) -> Result<i64, PortfolioError> {
    let whole = rounding::value(price, 1, currency)?;
    Ok(rounding::share(whole, rest.unsigned_abs(), u64::from(old)) * rest.signum())
}

async fn insert(tx: &mut Tx, action: &Action) -> Result<(), PortfolioError> {
    let blank = Symbol::BLANK;
    let (kind, (symbol, other), (new, old), (amount, fraction), matched) = match action.what {
        What::Bust { match_number } => ("bust", (blank, blank), (0, 0), (0, 0), match_number),
        What::Split { symbol, new, old, price } => {
            ("split", (symbol, blank), (new, old), (price, 0), 0)
        }
        What::Dividend { symbol, price } => ("dividend", (symbol, blank), (0, 0), (price, 0), 0),
        What::Merger { symbol, into, new, old, price, fraction } => {
            ("merger", (symbol, into), (new, old), (price, fraction), 0)
        }
    };
    let sql = "insert into portfolio_actions (number, id, kind, symbol, other_symbol, ratio_new, \
               ratio_old, amount, match_number, journal, seq, place, memo, time_ns, fraction) \
               values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)";
    let [number, id, kind] = values![action.number as i64, action.id, kind];
    let [symbol, other] = values![symbol.to_string(), other.to_string()];
    let [new, old, amount, matched] = values![new, old, amount, matched as i64];
    let [journal, seq, place] = values![action.journal, action.at.seq as i64, action.at.index];
    let [memo, time, fraction] = values![action.memo.as_str(), action.time, fraction];
    let row = [
        number, id, kind, symbol, other, new, old, amount, matched, journal, seq, place, memo,
        time, fraction,
    ];
    tx.execute(sql, row).await?;
    Ok(())
}

// Actions where something is so, as `action_of` reads them.
macro_rules! select {
    ($where:literal) => {
        concat!(
            "select number, id, kind, symbol, other_symbol, ratio_new, ratio_old, amount, \
             match_number, journal, seq, place, memo, time_ns, fraction from portfolio_actions ",
            $where
        )
    };
}

/// Actions after a number, in their order.
pub(crate) async fn after(tx: &mut Tx, number: u64) -> Result<VecDeque<Action>, PortfolioError> {
    let sql = select!("where number > $1 order by number");
    tx.all(sql, values![number as i64]).await?.iter().map(action_of).collect()
}

/// One action by its number.
///
/// # Errors
/// [`PortfolioError::NotFound`].
pub async fn get(tx: &mut Tx, number: u64) -> Result<Action, PortfolioError> {
    let sql = select!("where number = $1");
    let row = tx.optional(sql, values![number as i64]).await?;
    action_of(&row.ok_or(PortfolioError::NotFound("action"))?)
}

/// What issuers did, the latest first, before one of them; busts are none of it.
///
/// # Errors
/// What the database refuses.
pub async fn list(
    tx: &mut Tx,
    before: Option<u64>,
    limit: usize,
) -> Result<Vec<Action>, PortfolioError> {
    let done = Counters::load(tx).await?.actions.saturating_add(1);
    let before = before.map_or(done, |before| before.min(done)) as i64;
    let sql = select!("where number < $1 and kind <> 'bust' order by number desc limit $2");
    let rows = tx.all(sql, values![before, limit.min(1_000) as i64]).await?;
    rows.iter().map(action_of).collect()
}

fn action_of(row: &Row) -> Result<Action, PortfolioError> {
    let (kind, symbol, other): (String, String, String) = (row.get(2)?, row.get(3)?, row.get(4)?);
    let ticker =
        |text: &str| symbol_of(text).map_err(|what| store::StoreError::Decode { column: 3, what });
    let (new, old, price) = (row.get(5)?, row.get(6)?, row.get(7)?);
    let what = match kind.as_str() {
        "bust" => What::Bust { match_number: row.get(8)? },
        "split" => What::Split { symbol: ticker(&symbol)?, new, old, price },
        "dividend" => What::Dividend { symbol: ticker(&symbol)?, price },
        _ => {
            let (symbol, into, fraction) = (ticker(&symbol)?, ticker(&other)?, row.get(14)?);
            What::Merger { symbol, into, new, old, price, fraction }
        }
    };
    Ok(Action {
        number: row.get(0)?,
        id: row.get(1)?,
        what,
        journal: row.get(9)?,
        at: Position { seq: row.get(10)?, index: row.get(11)? },
        memo: row.get(12)?,
        time: Timestamp::from_ns(row.get(13)?),
    })
}
