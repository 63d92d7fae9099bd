//! Trades that are busted or corrected: by the engine's operator, and then by its events, or by an
//! action of the books.
//!
//! The engine says `Broken` to each party and `Corrected` to each, the aggressor first. Money of a
//! trade is one transaction with both sides, so the first one does all there is to do, and the
//! other finds it done. Of an auction each part is by itself.

use engine::core::{MatchNumber, Price, Qty, SessionId, Symbol, UserRef};
use ledger::fees::{self, Role};
use ledger::{LedgerError, TransactionId, rounding};
use store::{Timestamp, Tx, values};

use crate::events::{Applying, Booking, cash_lines};
use crate::orders::{Execution, Order};
use crate::state::State;
use crate::work::Work;
use crate::{PortfolioError, read};

/// In [`Execution::busted_by`]: by the engine, and by no action.
pub const BY_ENGINE: u64 = 0;

impl Applying<'_> {
    /// A trade is as if it had not been.
    pub(crate) async fn broken(
        &mut self,
        session: SessionId,
        user_ref: UserRef,
        MatchNumber(match_number): MatchNumber,
    ) -> Result<(), PortfolioError> {
        self.work.write_facts(self.tx, self.state).await?;
        let journal = self.state.journal;
        let sides = read::of_match(self.tx, journal, match_number).await?;
        let is_named = |side: &&Execution| (side.session, side.user_ref) == (session.0, user_ref.0);
        let Some(named) = sides.iter().find(is_named) else {
            // The engine believes the operator, who may have named somebody else.
            return self.strange_bust(session, match_number).await;
        };
        let is_auction = named.role == Role::Auction.name();
        let meant = sides.iter().filter(|side| !is_auction || is_named(side));
        let mut bookings = Vec::new();
        for side in meant {
            let sql = "update executions set busted_seq = $1 where number = $2";
            let row = values![self.state.at.seq as i64, side.number as i64];
            self.tx.execute(sql, row).await?;
            if side.busted_by.is_some() {
                continue;
            }
            let by = (BY_ENGINE, self.time);
            undo(self.tx, self.state, self.work, side, by).await?;
            if bookings.last() != Some(&side.booking) {
                bookings.push(side.booking);
            }
        }
        for booking in bookings {
            let id = TransactionId::derived("outcry bust v1", booking.uuid().as_bytes());
            let how = (id, self.time, "busted by the venue");
            reverse(self.tx, self.work, booking, how, self.is_new).await?;
        }
        Ok(())
    }

    /// A busted trade has other terms. Costs are those of the day it was made on, and what it
    /// bought counts as held since then.
    pub(crate) async fn corrected(
        &mut self,
        match_number: MatchNumber,
        (price, qty): (Price, Qty),
        is_first: bool,
    ) -> Result<(), PortfolioError> {
        if !is_first {
            return Ok(());
        }
        self.work.write_facts(self.tx, self.state).await?;
        let sides = read::busted_at(self.tx, self.state.journal, self.state.at.seq).await?;
        let mut lines = Vec::with_capacity(6);
        for side in &sides {
            let booking = self.refilled(side, match_number, (price, qty)).await?;
            cash_lines(&booking, &mut lines);
        }
        let memo = sides.first().map(|side| format!("{} {} at {price}", qty.0, side.symbol));
        // Of a trade that is not known nothing was undone either, and that was told.
        self.book(memo.unwrap_or_default(), lines).await
    }

    async fn refilled(
        &mut self,
        side: &Execution,
        match_number: MatchNumber,
        (Price(price), Qty(qty)): (Price, Qty),
    ) -> Result<Booking, PortfolioError> {
        let currency = self.work.currency;
        let value = rounding::value(price, qty.into(), currency)?;
        let rates = fees::at(&self.state.rates, side.time);
        // The engine corrects no part of a cross.
        let role = if side.role == Role::Maker.name() { Role::Maker } else { Role::Taker };
        let fee = rates.fee(role, qty.into(), value, currency)?;
        self.state.counters.executions += 1;
        let execution = Execution {
            number: self.state.counters.executions,
            match_number: match_number.0,
            booking: self.state.booking(self.state.at),
            corrects: Some(side.number),
            time: self.time,
            busted_by: None,
            qty,
            price,
            value,
            fee,
            ..side.clone()
        };
        let order = change_order(self.tx, self.state, self.work, &execution, 1, self.time).await?;
        let wanted = self.state.designations.get(&(order.session, order.first_ref));
        let wanted = wanted.cloned().unwrap_or_default();
        self.hold(&execution, side.time, &wanted).await?;
        let (account, is_buy) = (side.account, side.is_buy);
        self.work.execution(self.tx, execution).await?;
        let owner = self.state.owner(self.tx, account).await?;
        let cash = ledger::Account::cash(owner, currency);
        Ok(Booking { cash, is_buy, value, fee })
    }

    async fn strange_bust(
        &mut self,
        session: SessionId,
        match_number: u64,
    ) -> Result<(), PortfolioError> {
        let account = self.account(session)?;
        tracing::error!(account, match_number, "busted at the engine, in which it has no part");
        let number = i64::try_from(match_number).unwrap_or(i64::MAX);
        self.tell_break("trade", account, Symbol::BLANK, (number, 0)).await
    }
}

/// Undoes one side of a trade: the holding, what it closed, and what its order had traded.
pub(crate) async fn undo(
    tx: &mut Tx,
    state: &mut State,
    work: &mut Work,
    side: &Execution,
    (by, time): (u64, Timestamp),
) -> Result<(), PortfolioError> {
    let key = (side.account, side.symbol);
    let closures = read::closures_of(tx, side.number).await?;
    let method = state.method(side.account, side.time);
    state.counters.lots += 1;
    let next = state.counters.lots;
    let kept = state.holding(tx, key).await?;
    kept.holding.undo(side.trade(), &closures, method, next);
    kept.changed = time;
    work.holdings.insert(key);
    let [by, number] = values![by as i64, side.number as i64];
    let sql = "update executions set busted_by = $1 where number = $2";
    tx.execute(sql, [by.clone(), number.clone()]).await?;
    let sql = "update closures set undone_by = $1 where execution = $2";
    tx.execute(sql, [by, number]).await?;
    change_order(tx, state, work, side, -1, time).await?;
    Ok(())
}

/// Adds what a side traded to its order, or, with a `sign` below zero, takes it off. An order that
/// ended stays so: none comes back to life.
async fn change_order(
    tx: &mut Tx,
    state: &mut State,
    work: &mut Work,
    side: &Execution,
    sign: i64,
    time: Timestamp,
) -> Result<Order, PortfolioError> {
    work.write_orders(tx, state).await?;
    let written = read::order(tx, side.order).await?;
    let open = state.orders.remove(&(written.session, written.user_ref));
    let mut order = open.unwrap_or(written);
    let wrong = || PortfolioError::Overflow("what an order has traded");
    let add = |sum: u64, more: i64| sum.checked_add_signed(more).ok_or_else(wrong);
    let sum = |sum: i64, more: i64| more.checked_mul(sign).and_then(|more| sum.checked_add(more));
    let shares = i64::from(side.qty) * sign;
    (order.filled, order.busted) = (add(order.filled, shares)?, add(order.busted, -shares)?);
    order.value = sum(order.value, side.value).ok_or_else(wrong)?;
    order.fees = sum(order.fees, side.fee).ok_or_else(wrong)?;
    order.changed = time;
    let held = order.held;
    work.keep(state, order.clone(), held);
    Ok(order)
}

/// Moves the money of a trade back, or finds it moved; a trade that moved none has no transaction.
pub(crate) async fn reverse(
    tx: &mut Tx,
    work: &mut Work,
    booking: TransactionId,
    (id, time, memo): (TransactionId, Timestamp, &str),
    is_new: bool,
) -> Result<(), PortfolioError> {
    let original = match ledger::read::transaction(tx, booking).await {
        Ok(original) => original,
        Err(LedgerError::NotFound(_)) => return Ok(()),
        Err(error) => return Err(error.into()),
    };
    if !is_new {
        // A bust whose money was not moved back was projected by a build from before corrections,
        // and none of those was released. A rebuild proves the ledger, it does not mend it.
        return match original.ended_by == Some(id) {
            true => Ok(()),
            false => Err(PortfolioError::NotFound("reversal of a busted trade")),
        };
    }
    work.reverse(tx, id, booking, (time, memo)).await
}
