//! What each event does to orders, holdings and money.

use engine::bridge::{Entry, Fact};
use engine::core::command::{AddSession, CommandBody, OpenBridge, SystemEventCode};
use engine::core::event::{
    Accepted, Canceled, CrossFilled, Modified, Prevented, Rejected, Replaced, Traded,
};
use engine::core::{AccountId, CancelReason, Event, InstrumentId, SessionId, Symbol, UserRef};
use ledger::fees::{self, Role};
use ledger::{Account, Draft, Kind, Line, rounding};
use store::{Timestamp, Tx, values};

use crate::days::Session;
use crate::lots::Trade;
use crate::orders::{Execution, Order, State as OrderState};
use crate::state::State;
use crate::work::Work;
use crate::{PortfolioError, holds};

/// One entry being applied.
pub(crate) struct Applying<'a> {
    pub(crate) tx: &'a mut Tx,
    pub(crate) state: &'a mut State,
    pub(crate) work: &'a mut Work,
    pub(crate) time: Timestamp,
    /// Whether its money is booked now, and not found booked.
    pub(crate) is_new: bool,
}

/// One side of a trade.
#[derive(Clone, Copy)]
struct Fill {
    session: SessionId,
    user_ref: UserRef,
    leaves: u32,
    qty: u32,
    price: u32,
    match_number: u64,
    role: Role,
}

/// A side of a trade as it is booked.
pub(crate) struct Booking {
    pub(crate) cash: Account,
    pub(crate) is_buy: bool,
    pub(crate) value: i64,
    pub(crate) fee: i64,
}

impl Applying<'_> {
    pub(crate) async fn entry(&mut self, entry: &Entry) -> Result<(), PortfolioError> {
        match &entry.fact {
            Fact::Command(body) => self.command(body).await,
            Fact::Event(event) => self.event(event).await,
        }
    }

    async fn command(&mut self, body: &CommandBody) -> Result<(), PortfolioError> {
        let (session, account, firm, door) = match *body {
            CommandBody::AddSession(AddSession { session, account, firm, .. }) => {
                (session, account, firm, "wire")
            }
            CommandBody::OpenBridge(OpenBridge { session, account, firm, operator }) => {
                (session, account, firm, if operator { "operator" } else { "bridge" })
            }
            CommandBody::AskAccount(_) => {
                self.state.asked = Some(self.state.at.seq);
                return Ok(());
            }
            _ => return Ok(()),
        };
        let (SessionId(session), AccountId(account)) = (session, account);
        let (door, firm) = (door.to_owned(), String::from_utf8_lossy(&firm).into_owned());
        let [journal, number, owner] = values![self.state.journal, session, account];
        let row = [journal, number, owner, door.as_str().into(), firm.as_str().into()];
        let sql = "insert into portfolio_sessions (journal, session, account, door, firm) \
                   values ($1, $2, $3, $4, $5)";
        self.tx.execute(sql, row).await?;
        self.state.sessions.insert(session, Session { account, door, firm });
        Ok(())
    }

    async fn event(&mut self, event: &Event) -> Result<(), PortfolioError> {
        match *event {
            Event::Accepted(ref accepted) | Event::AcceptedSpecial(ref accepted, _) => {
                self.accepted(accepted)
            }
            Event::Restored(ref accepted, ..) => self.restored(accepted).await,
            Event::SystemEvent(SystemEventCode::StartOfSystemHours) => {
                self.day_begins();
                Ok(())
            }
            Event::Replaced(ref replaced) | Event::ReplacedSpecial(ref replaced, _) => {
                self.replaced(replaced)
            }
            Event::Rejected(ref rejected) => self.rejected(rejected).await,
            Event::Canceled(Canceled { session, user_ref, qty, reason }) => {
                self.reduced(session, user_ref, qty.0, reason)
            }
            Event::Prevented(Prevented { session, user_ref, canceled, .. }) => {
                self.reduced(session, user_ref, canceled.0, CancelReason::SelfMatch)
            }
            Event::Modified(Modified { session, user_ref, side_code, qty }) => {
                let mut order = self.take(session, user_ref)?;
                (order.side, order.qty) = (side_code, order.traded() + u64::from(qty.0));
                order.open = qty.0;
                self.put(order)
            }
            Event::Traded(ref traded) => self.traded(traded).await,
            Event::Listed { instrument, symbol, .. } => self.listed(instrument, symbol).await,
            Event::AccountTold(ref told) => self.account_told(told).await,
            Event::HoldingTold(ref told) => self.holding_told(told).await,
            Event::CrossFilled(ref filled) => self.cross_filled(filled).await,
            Event::Broken { session, user_ref, match_number, .. } => {
                self.broken(session, user_ref, match_number).await
            }
            Event::Corrected { match_number, price, qty, part, .. } => {
                self.corrected(match_number, (price, qty), part.is_none()).await
            }
            Event::Withdrawn { .. }
            | Event::Reprinted { .. }
            | Event::QueryAnswered { .. }
            | Event::Restated { .. }
            | Event::BecameLimit { .. }
            | Event::CancelPending { .. }
            | Event::CancelRejected { .. }
            | Event::Triggered { .. }
            | Event::ShortTested { .. }
            | Event::Noticed(_)
            | Event::MassCanceled { .. }
            | Event::EntrySwitched { .. }
            | Event::Added(_)
            | Event::Reduced { .. }
            | Event::Deleted { .. }
            | Event::Requoted { .. }
            | Event::SystemEvent(_)
            | Event::CrossPrinted { .. }
            | Event::PhaseChanged { .. } => Ok(()),
        }
    }

    async fn listed(
        &mut self,
        InstrumentId(instrument): InstrumentId,
        symbol: Symbol,
    ) -> Result<(), PortfolioError> {
        self.state.instruments.insert(instrument, symbol);
        let sql = "insert into portfolio_instruments values ($1, $2, $3)";
        let row = values![self.state.journal, instrument, symbol.to_string()];
        self.tx.execute(sql, row).await?;
        Ok(())
    }

    pub(crate) fn accepted(&mut self, accepted: &Accepted) -> Result<(), PortfolioError> {
        let Accepted { session, user_ref, symbol, qty, price, time_in_force, tags, .. } = *accepted;
        let account = self.account(session)?;
        self.state.counters.orders += 1;
        self.put(Order {
            id: self.state.counters.orders,
            journal: self.state.journal,
            session: session.0,
            user_ref: user_ref.0,
            first_ref: user_ref.0,
            account,
            symbol,
            side: tags.side_code,
            time_in_force: time_in_force as u8,
            price: price.0,
            qty: u64::from(qty.0),
            open: qty.0,
            filled: 0,
            busted: 0,
            value: 0,
            fees: 0,
            held: 0,
            state: OrderState::Open,
            reason: 0,
            client_text: text_of(&tags.cl_ord_id),
            entered: self.time,
            changed: self.time,
            is_dirty: false,
        })
    }

    fn replaced(&mut self, replaced: &Replaced) -> Result<(), PortfolioError> {
        let Replaced { orig_user_ref, now } = *replaced;
        let order = self.take(now.session, orig_user_ref)?;
        self.put(Order {
            user_ref: now.user_ref.0,
            side: now.tags.side_code,
            time_in_force: now.time_in_force as u8,
            price: now.price.0,
            qty: order.traded() + u64::from(now.qty.0),
            open: now.qty.0,
            client_text: text_of(&now.tags.cl_ord_id),
            // It is to be written under the number it has now.
            is_dirty: false,
            ..order
        })
    }

    async fn rejected(&mut self, rejected: &Rejected) -> Result<(), PortfolioError> {
        let Rejected { session, user_ref, reason, ref cl_ord_id } = *rejected;
        let account = self.account(session)?;
        let text = text_of(cl_ord_id);
        if self.is_new {
            self.work.news.refused(account, (rejected, &text), self.time);
        }
        let [journal, session, user_ref] = values![self.state.journal, session.0, user_ref.0];
        let [account, reason, text] = values![account, reason as u16, text];
        let row = [journal, session, user_ref, account, reason, text, self.time.into()];
        self.work.refusal(self.tx, row).await
    }

    fn reduced(
        &mut self,
        session: SessionId,
        user_ref: UserRef,
        qty: u32,
        reason: CancelReason,
    ) -> Result<(), PortfolioError> {
        let mut order = self.take(session, user_ref)?;
        order.open = self.less(order.open, qty, "more shares than are open")?;
        order.reason = reason as u8;
        if self.is_new && order.open == 0 {
            self.work.news.canceled(&order, reason, self.time);
        }
        self.put(order)
    }

    async fn traded(&mut self, traded: &Traded) -> Result<(), PortfolioError> {
        let Traded { symbol, price, qty, match_number, maker, taker, .. } = *traded;
        let fill = |party: engine::core::event::Party, role| Fill {
            session: party.session,
            user_ref: party.user_ref,
            leaves: party.leaves.0,
            qty: qty.0,
            price: price.0,
            match_number: match_number.0,
            role,
        };
        let sides = [fill(taker, Role::Taker), fill(maker, Role::Maker)];
        let mut lines = Vec::with_capacity(6);
        for side in sides {
            let booking = self.filled(side).await?;
            cash_lines(&booking, &mut lines);
        }
        self.book(format!("{} {symbol} at {price}", qty.0), lines).await
    }

    /// A part of an auction has one side only; the other is in other records, in other parts.
    async fn cross_filled(&mut self, filled: &CrossFilled) -> Result<(), PortfolioError> {
        let CrossFilled { session, user_ref, qty, price, match_number, leaves, .. } = *filled;
        let (qty, price, leaves) = (qty.0, price.0, leaves.0);
        let (match_number, role) = (match_number.0, Role::Auction);
        let side = Fill { session, user_ref, leaves, qty, price, match_number, role };
        let booking = self.filled(side).await?;
        let mut lines = Vec::with_capacity(3);
        cash_lines(&booking, &mut lines);
        let other = Account::venue(Kind::Rounding, self.work.currency);
        let amount = if booking.is_buy { booking.value } else { -booking.value };
        push(&mut lines, other, amount);
        self.book(format!("{qty} in an auction at {price}"), lines).await
    }

    pub(crate) async fn book(
        &mut self,
        memo: String,
        lines: Vec<Line>,
    ) -> Result<(), PortfolioError> {
        // A trade of less than half a cent without fees moves nothing.
        if lines.is_empty() {
            return Ok(());
        }
        let id = self.state.booking(self.state.at);
        let (reason, time) = ("trade".to_owned(), self.time);
        let draft = Draft { id, reason, memo, time, lines, is_fact: true };
        self.work.book(self.tx, &draft, self.is_new).await
    }

    /// One side of a trade: the order, its execution, the holding.
    async fn filled(&mut self, fill: Fill) -> Result<Booking, PortfolioError> {
        let currency = self.work.currency;
        let mut order = self.take(fill.session, fill.user_ref)?;
        let (is_buy, shares) = (order.is_buy(), u64::from(fill.qty));
        let value = rounding::value(fill.price, shares, currency)?;
        let rates = fees::at(&self.state.rates, self.time);
        let fee = rates.fee(fill.role, shares, value, currency)?;
        let add = |sum: i64, more| {
            sum.checked_add(more).ok_or(PortfolioError::Overflow("the value of an order"))
        };
        (order.value, order.fees) = (add(order.value, value)?, add(order.fees, fee)?);
        order.open = fill.leaves;
        order.filled += shares;
        self.state.counters.executions += 1;
        let execution = Execution {
            number: self.state.counters.executions,
            order: order.id,
            account: order.account,
            symbol: order.symbol,
            is_buy,
            role: fill.role.name().to_owned(),
            qty: fill.qty,
            price: fill.price,
            value,
            fee,
            match_number: fill.match_number,
            booking: self.state.booking(self.state.at),
            journal: self.state.journal,
            session: fill.session.0,
            user_ref: fill.user_ref.0,
            time: self.time,
            busted_by: None,
            corrects: None,
        };
        let wanted = self.state.designations.get(&(order.session, order.first_ref));
        let wanted = wanted.cloned().unwrap_or_default();
        let account = order.account;
        if self.is_new {
            self.work.news.filled(&order, &execution);
        }
        self.put(order)?;
        self.hold(&execution, self.time, &wanted).await?;
        self.work.execution(self.tx, execution).await?;
        let owner = self.state.owner(self.tx, account).await?;
        Ok(Booking { cash: Account::cash(owner, currency), is_buy, value, fee })
    }

    /// Takes a trade into the holding, of which it is a part since a moment.
    pub(crate) async fn hold(
        &mut self,
        execution: &Execution,
        since: Timestamp,
        wanted: &[(u64, u64)],
    ) -> Result<(), PortfolioError> {
        let key: (u32, Symbol) = (execution.account, execution.symbol);
        let method = self.state.method(key.0, self.time);
        let next = self.state.counters.lots + 1;
        let kept = self.state.holding(self.tx, key).await?;
        kept.changed = self.time;
        let trade = Trade { time: since, ..execution.trade() };
        let closures = kept.holding.trade(trade, method, wanted, next);
        self.state.counters.lots = next;
        for closure in &closures {
            self.state.counters.closures += 1;
            let number = self.state.counters.closures;
            self.work.closure(self.tx, number, execution, closure).await?;
        }
        self.work.holdings.insert(key);
        Ok(())
    }

    pub(crate) fn account(&self, SessionId(session): SessionId) -> Result<u32, PortfolioError> {
        let account = self.state.sessions.get(&session).map(|session| session.account);
        account.ok_or_else(|| self.unknown(format!("session {session}")))
    }

    fn take(&mut self, session: SessionId, user_ref: UserRef) -> Result<Order, PortfolioError> {
        let order = self.state.orders.remove(&(session.0, user_ref.0));
        order.ok_or_else(|| self.unknown(format!("order {user_ref} of session {session}")))
    }

    /// Puts an order back as it is now.
    pub(crate) fn put(&mut self, mut order: Order) -> Result<(), PortfolioError> {
        order.changed = self.time;
        order.state = match order.open {
            0 if order.traded() >= order.qty => OrderState::Filled,
            0 => OrderState::Canceled,
            _ => OrderState::Open,
        };
        let rates = self.state.rates_now();
        let held = holds::held(&order, &rates, self.work.currency)?;
        self.work.keep(self.state, order, held);
        Ok(())
    }

    fn less(&self, from: u32, take: u32, what: &str) -> Result<u32, PortfolioError> {
        from.checked_sub(take).ok_or_else(|| self.unknown(what.to_owned()))
    }

    pub(crate) fn unknown(&self, what: String) -> PortfolioError {
        PortfolioError::Unknown { at: self.state.at, what }
    }
}

/// What a side pays or gets, and what the venue takes of it.
pub(crate) fn cash_lines(booking: &Booking, lines: &mut Vec<Line>) {
    let Booking { cash, is_buy, value, fee } = *booking;
    push(lines, cash, if is_buy { -value - fee } else { value - fee });
    push(lines, Account::venue(Kind::Fees, cash.currency), fee);
}

fn push(lines: &mut Vec<Line>, account: Account, amount: i64) {
    if amount != 0 {
        lines.push(Line { account, amount });
    }
}

fn text_of(bytes: &[u8; 14]) -> String {
    let mut text = String::with_capacity(bytes.len());
    text.extend(bytes.iter().map(|byte| char::from(*byte)).filter(|c| !c.is_control()));
    text.truncate(text.trim_end().len());
    text
}
