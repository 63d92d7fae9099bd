//! What a batch changes, gathered and then written in few statements.

use std::collections::{BTreeMap, BTreeSet};

use engine::core::Symbol;
use ledger::{Account, Draft, Poster, TransactionId};
use store::{Bulk, Currency, Timestamp, Tx, Value, values};

use crate::lots::{Closure, Lot};
use crate::news::Gathered;
use crate::orders::{Execution, Order, side_text};
use crate::reconcile::Break;
use crate::state::{Kept, State};
use crate::{PortfolioError, read};

/// What a batch changed, for those who listen.
#[derive(Clone, Debug, Default)]
pub struct Updates {
    /// Orders as they are now.
    pub orders: Vec<Order>,
    /// New executions.
    pub executions: Vec<Execution>,
    /// Holdings that changed: account and symbol.
    pub holdings: Vec<(u32, Symbol)>,
    /// Where the engine said something else than is known here.
    pub breaks: Vec<Break>,
}

/// What a batch changes.
#[derive(Debug)]
pub(crate) struct Work {
    pub(crate) currency: Currency,
    poster: Poster,
    executions: Bulk,
    closures: Bulk,
    refusals: Bulk,
    /// How much more cash is held, by account.
    held: BTreeMap<u32, i64>,
    open_changed: Vec<(u16, u32)>,
    ended: Vec<Order>,
    pub(crate) holdings: BTreeSet<(u32, Symbol)>,
    told: Vec<Execution>,
    /// Orders that are written already.
    orders_told: Vec<Order>,
    pub(crate) breaks: Vec<Break>,
    /// What people are told of it.
    pub(crate) news: Gathered,
}

impl Work {
    pub(crate) async fn begin(tx: &mut Tx, currency: Currency) -> Result<Self, PortfolioError> {
        let executions = "insert into executions (number, order_id, account, symbol, side, role, \
                          qty, price, value, fee, match_number, booking, journal, time_ns, \
                          session, user_ref, corrects)";
        let closures = "insert into closures (number, execution, lot, account, symbol, qty, cost, \
                        cash, opened_ns, closed_ns, opener)";
        let refusals = "insert into order_refusals";
        Ok(Self {
            currency,
            poster: Poster::begin(tx).await?,
            executions: Bulk::new(executions, 17, ""),
            closures: Bulk::new(closures, 11, ""),
            // A number may be refused again: the first time counts.
            refusals: Bulk::new(refusals, 7, "on conflict do nothing"),
            held: BTreeMap::new(),
            open_changed: Vec::new(),
            ended: Vec::new(),
            holdings: BTreeSet::new(),
            told: Vec::new(),
            orders_told: Vec::new(),
            breaks: Vec::new(),
            news: Gathered::default(),
        })
    }

    /// Books money; when it was booked before, in a rebuild, finds it exactly so.
    pub(crate) async fn book(
        &mut self,
        tx: &mut Tx,
        draft: &Draft,
        is_new: bool,
    ) -> Result<(), PortfolioError> {
        match is_new {
            true => self.poster.append(tx, draft).await.map(drop)?,
            false => ledger::confirm(tx, draft).await?,
        }
        Ok(())
    }

    /// What is booked of an account's cash at this record, but for what is on its way out.
    pub(crate) async fn settled_cash(
        &mut self,
        tx: &mut Tx,
        account: Account,
        time: Timestamp,
    ) -> Result<i64, PortfolioError> {
        let balance = self.poster.balance(tx, account, time).await?;
        Ok(balance.posted.saturating_sub(balance.pending_out))
    }

    /// Holds what is open of an order, and puts it where it belongs.
    pub(crate) fn keep(&mut self, state: &mut State, mut order: Order, held: i64) {
        *self.held.entry(order.account).or_default() += held - order.held;
        order.held = held;
        if order.state != crate::orders::State::Open {
            return self.ended.push(order);
        }
        let key = (order.session, order.user_ref);
        if !order.is_dirty {
            order.is_dirty = true;
            self.open_changed.push(key);
        }
        state.orders.insert(key, order);
    }

    pub(crate) async fn execution(
        &mut self,
        tx: &mut Tx,
        execution: Execution,
    ) -> Result<(), PortfolioError> {
        let e = &execution;
        let symbol = e.symbol.to_string();
        let side = if e.is_buy { "B" } else { "S" };
        let [number, order, account] = values![e.number as i64, e.order as i64, e.account];
        let [symbol, side, role] = values![symbol, side, e.role.as_str()];
        let [qty, price, value, fee] = values![e.qty, e.price, e.value, e.fee];
        let [matched, booking, journal, time] =
            values![e.match_number as i64, e.booking, e.journal, e.time];
        let corrects = e.corrects.map(|number| number as i64);
        let [session, user_ref, corrects] = values![e.session, e.user_ref, corrects];
        let row = [
            number, order, account, symbol, side, role, qty, price, value, fee, matched, booking,
            journal, time, session, user_ref, corrects,
        ];
        self.executions.push(tx, row).await?;
        self.told.push(execution);
        Ok(())
    }

    pub(crate) async fn closure(
        &mut self,
        tx: &mut Tx,
        number: u64,
        execution: &Execution,
        closure: &Closure,
    ) -> Result<(), PortfolioError> {
        let symbol = execution.symbol.to_string();
        let [number, by] = values![number as i64, execution.number as i64];
        let [lot, account, symbol] = values![closure.lot as i64, execution.account, symbol];
        let [qty, cost, cash] = values![closure.qty, closure.cost, closure.cash];
        let [opened, closed, opener] =
            values![closure.opened, execution.time, closure.opener as i64];
        let row = [number, by, lot, account, symbol, qty, cost, cash, opened, closed, opener];
        Ok(self.closures.push(tx, row).await?)
    }

    pub(crate) async fn refusal(
        &mut self,
        tx: &mut Tx,
        row: [Value; 7],
    ) -> Result<(), PortfolioError> {
        Ok(self.refusals.push(tx, row).await?)
    }

    /// Undoes a transaction of the ledger.
    pub(crate) async fn reverse(
        &mut self,
        tx: &mut Tx,
        id: TransactionId,
        original: TransactionId,
        (time, memo): (Timestamp, &str),
    ) -> Result<(), PortfolioError> {
        Ok(self.poster.reverse(tx, id, original, (time, memo)).await.map(drop)?)
    }

    /// Writes executions, holdings and money so far, so that they can be asked for.
    pub(crate) async fn write_facts(
        &mut self,
        tx: &mut Tx,
        state: &mut State,
    ) -> Result<(), PortfolioError> {
        self.executions.flush(tx).await?;
        self.closures.flush(tx).await?;
        self.poster.flush(tx).await?;
        save_holdings(tx, state, &self.holdings).await
    }

    /// Writes orders as they are so far.
    pub(crate) async fn write_orders(
        &mut self,
        tx: &mut Tx,
        state: &mut State,
    ) -> Result<(), PortfolioError> {
        let mut orders = std::mem::take(&mut self.ended);
        for key in std::mem::take(&mut self.open_changed) {
            if let Some(order) = state.orders.get_mut(&key) {
                order.is_dirty = false;
                orders.push(order.clone());
            }
        }
        orders.sort_unstable_by_key(|order| order.id);
        save_orders(tx, &orders).await?;
        self.orders_told.append(&mut orders);
        Ok(())
    }

    /// Writes everything.
    pub(crate) async fn finish(
        mut self,
        tx: &mut Tx,
        state: &mut State,
    ) -> Result<Updates, PortfolioError> {
        let time = state.counters.time;
        for (account, more) in std::mem::take(&mut self.held) {
            if more != 0 {
                let owner = state.owner(tx, account).await?;
                let cash = Account::cash(owner, self.currency);
                self.poster.hold(tx, cash, more, time).await?;
            }
        }
        self.write_facts(tx, state).await?;
        self.refusals.flush(tx).await?;
        self.write_orders(tx, state).await?;
        self.poster.finish(tx).await?;
        self.news.write(tx, state, self.currency).await?;
        state.save(tx).await?;
        let holdings = self.holdings.into_iter().collect();
        let (orders, executions, breaks) = (self.orders_told, self.told, self.breaks);
        Ok(Updates { orders, executions, holdings, breaks })
    }
}

async fn save_orders(tx: &mut Tx, orders: &[Order]) -> Result<(), PortfolioError> {
    let head = "insert into orders (id, journal, session, user_ref, first_ref, account, symbol, \
                side, time_in_force, price, qty, open, filled, value, fees, held, state, reason, \
                client_text, entered_ns, changed_ns, busted)";
    let tail = "on conflict (id) do update set journal = excluded.journal, \
                session = excluded.session, user_ref = excluded.user_ref, \
                side = excluded.side, time_in_force = excluded.time_in_force, \
                price = excluded.price, qty = excluded.qty, open = excluded.open, \
                filled = excluded.filled, value = excluded.value, fees = excluded.fees, \
                held = excluded.held, state = excluded.state, reason = excluded.reason, \
                client_text = excluded.client_text, changed_ns = excluded.changed_ns, \
                busted = excluded.busted";
    let mut bulk = Bulk::new(head, 22, tail);
    for o in orders {
        let [id, journal, session, user_ref] =
            values![o.id as i64, o.journal, o.session, o.user_ref];
        let [first_ref, account, symbol] = values![o.first_ref, o.account, o.symbol.to_string()];
        let time_in_force = code_text(o.time_in_force);
        let [side, tif, price] = values![side_text(o.side), time_in_force, o.price];
        let [qty, open, filled] = values![o.qty as i64, o.open, o.filled as i64];
        let [value, fees, held] = values![o.value, o.fees, o.held];
        let [state, reason, text] =
            values![o.state.name(), code_text(o.reason), o.client_text.as_str()];
        let row = [
            id,
            journal,
            session,
            user_ref,
            first_ref,
            account,
            symbol,
            side,
            tif,
            price,
            qty,
            open,
            filled,
            value,
            fees,
            held,
            state,
            reason,
            text,
            o.entered.into(),
            o.changed.into(),
            (o.busted as i64).into(),
        ];
        bulk.push(tx, row).await?;
    }
    Ok(bulk.flush(tx).await?)
}

/// One printable character, or nothing.
fn code_text(code: u8) -> String {
    Some(char::from(code)).filter(char::is_ascii_graphic).map(String::from).unwrap_or_default()
}

async fn save_holdings(
    tx: &mut Tx,
    state: &mut State,
    changed: &BTreeSet<(u32, Symbol)>,
) -> Result<(), PortfolioError> {
    let head = "insert into positions (account, symbol, qty, cost, realised, income, changed_ns)";
    let tail = "on conflict (account, symbol) do update set qty = excluded.qty, \
                cost = excluded.cost, realised = excluded.realised, income = excluded.income, \
                changed_ns = excluded.changed_ns";
    let mut positions = Bulk::new(head, 7, tail);
    let head = "insert into lots (number, account, symbol, execution, opened_ns, qty, cost)";
    // Which execution opened a lot never changes.
    let tail = "on conflict (number) do update set qty = excluded.qty, cost = excluded.cost";
    let mut lots = Bulk::new(head, 7, tail);
    for key in changed {
        let kept = state.holding(tx, *key).await?;
        let Kept { holding, saved, changed } = kept;
        let symbol = key.1.to_string();
        let [account, text, qty] = values![key.0, symbol.as_str(), holding.qty()];
        let [cost, realised, income] = values![holding.cost(), holding.realised, holding.income];
        let row = [account, text, qty, cost, realised, income, (*changed).into()];
        positions.push(tx, row).await?;
        for lot in changed_lots(saved, &holding.lots) {
            let [number, account, text] = values![lot.number as i64, key.0, symbol.as_str()];
            let [execution, qty, cost] = values![lot.execution as i64, lot.qty, lot.cost];
            let row = [number, account, text, execution, lot.opened.into(), qty, cost];
            lots.push(tx, row).await?;
        }
        saved.clone_from(&holding.lots);
    }
    positions.flush(tx).await?;
    Ok(lots.flush(tx).await?)
}

/// Lots that are not as they were saved; those that are gone are of nothing. Both are by number.
fn changed_lots(saved: &[Lot], now: &[Lot]) -> Vec<Lot> {
    let mut changed = Vec::new();
    let mut left = now.iter().peekable();
    for old in saved {
        while let Some(new) = left.next_if(|new| new.number < old.number) {
            changed.push(*new);
        }
        match left.next_if(|new| new.number == old.number) {
            Some(new) if (new.qty, new.cost) == (old.qty, old.cost) => {}
            Some(new) => changed.push(*new),
            None => changed.push(Lot { qty: 0, cost: 0, ..*old }),
        }
    }
    changed.extend(left);
    changed
}

/// Ends the orders that are open, for all is projected again. Nothing is held for them.
pub(crate) async fn lose_open_orders(tx: &mut Tx) -> Result<(), PortfolioError> {
    let sql = "select account, cast(sum(held) as bigint) from orders where open > 0 \
               group by account";
    let held = tx.all(sql, []).await?;
    if held.is_empty() {
        return Ok(());
    }
    let mut poster = Poster::begin(tx).await?;
    for row in held {
        let owner = read::owner(tx, row.get(0)?).await?;
        // Orders are of one currency, which the ledger's holds tell.
        for (currency, balance) in ledger::read::cash(tx, owner).await? {
            if balance.held > 0 {
                let cash = Account::cash(owner, currency);
                poster.hold(tx, cash, -balance.held, Timestamp::EPOCH).await?;
            }
        }
    }
    poster.finish(tx).await?;
    let sql = "update orders set state = 'lost', open = 0, held = 0 where open > 0";
    tx.execute(sql, []).await?;
    Ok(())
}
