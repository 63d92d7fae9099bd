//! What became of the requests of the control plane's sessions: orders, executions and answers, a
//! function of the engine's events.

mod corrections;
mod days;
mod execution;
mod touched;

use std::collections::{BTreeMap, VecDeque};

use engine::bridge::{Entry, Fact, Position};
use engine::core::command::OpenBridge;
use engine::core::event::{Accepted, Party, Replaced, Traded};
use engine::core::{
    CancelReason, CommandBody, Event, PRICE_MARKET, Price, PriceType, RejectReason, SessionId,
    Side, Symbol, Terms, TimeInForce,
};

use crate::form::{ClientOrderId, Special};
use crate::venue::Venue;

pub use execution::Execution;
pub use touched::Touched;

/// Orders of an account that have ended and are still known here; older ones are in its statements.
pub const CLOSED_KEPT: usize = 1_000;
/// Executions of an account that are still known here.
pub const EXECUTIONS_KEPT: usize = 2_000;
/// Answers to requests of an account that can be given again.
pub const ANSWERS_KEPT: usize = 2_000;
/// Updates of an account that a stream may resume behind.
pub const UPDATES_KEPT: usize = 1_000;

/// Where an order stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// It may trade.
    Open,
    /// All of it traded.
    Filled,
    /// What did not trade was cancelled.
    Canceled(CancelReason),
}

/// An order of an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// The number it was entered under: its name for good.
    pub id: u32,
    /// The number it goes by since it was last replaced.
    pub current: u32,
    /// Which instrument.
    pub symbol: Symbol,
    /// Buy or sell.
    pub side: Side,
    /// Shares in all.
    pub qty: u32,
    /// Shares executed; those of busted trades no longer count.
    pub executed: u32,
    /// Shares that may still trade.
    pub leaves: u32,
    /// The limit; none for a market order.
    pub price: Option<Price>,
    /// How long.
    pub time_in_force: TimeInForce,
    /// What else; of a stop that was triggered, without its stop price.
    pub special: Special,
    /// The client's name for it.
    pub client_order_id: ClientOrderId,
    /// Where it stands.
    pub status: Status,
    /// Price times shares of all executions, in ten-thousandths.
    pub value: u64,
    /// When it was entered, ns since 1970.
    pub entered_ns: u64,
    /// When it last changed.
    pub changed_ns: u64,
    /// Counts its changes, from 1.
    pub version: u32,
}

/// What a stream of an account says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Update {
    /// An order as it is now.
    Order(Order),
    /// An execution, and once more when it is busted.
    Execution(Execution),
}

/// What became of a request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// It entered, replaced or cancelled this order, which then stood so.
    Order(Box<Order>),
    /// The order was refused.
    Rejected(RejectReason),
    /// It cancelled so many orders.
    Canceled {
        /// Orders.
        orders: u32,
        /// Shares.
        shares: u64,
    },
    /// The engine cannot execute it; see [`crate::refusal_text`].
    Refused(u16),
}

/// One account of the control plane at the engine.
#[derive(Clone, Debug, Default)]
pub struct Account {
    /// Its session; 0 when it has none today.
    pub session: SessionId,
    /// Its firm.
    pub firm: [u8; 4],
    /// Requests answered; they are answered in order.
    pub answered: u64,
    orders: BTreeMap<u32, Order>,
    /// Open orders by the number they go by.
    current: BTreeMap<u32, u32>,
    closed: VecDeque<u32>,
    executions: VecDeque<Execution>,
    executions_total: u64,
    updates: VecDeque<Update>,
    updates_total: u64,
    answers: VecDeque<(u64, Answer)>,
    /// Orders that outlive the day before, by the number they went by, until they are restored.
    waiting: BTreeMap<u32, Order>,
    /// Executions up to this one are those of days before.
    executions_before: u64,
}

/// The answer to the request that is being executed.
#[derive(Clone, Debug, Default)]
struct Draft {
    /// The order it entered or replaced.
    entered: Option<u32>,
    /// The order of its own account that it cancelled last.
    canceled: Option<u32>,
    /// Whether it asked for more than one order to go.
    is_mass: bool,
    rejected: Option<RejectReason>,
    orders: u32,
    shares: u64,
    refused: Option<u16>,
}

/// All of them.
#[derive(Clone, Debug, Default)]
pub struct Orders {
    day: u32,
    position: Position,
    sessions: u16,
    by_session: BTreeMap<SessionId, u32>,
    accounts: BTreeMap<u32, Account>,
    draft: Draft,
    venue: Venue,
}

/// The number under which the operator's session is kept.
pub const OPERATOR: u32 = 0;

/// An answer was given: whose, and to which request.
pub type Answered = (u32, u64);

impl Orders {
    /// The last record applied.
    #[must_use]
    pub fn position(&self) -> Position {
        self.position
    }

    /// Which day of the venue it is, counted from 1; 0 before the first.
    #[must_use]
    pub fn day(&self) -> u32 {
        self.day
    }

    /// The engine as its operators see it.
    #[must_use]
    pub fn venue(&self) -> &Venue {
        &self.venue
    }

    /// Sessions the engine has, of all kinds.
    #[must_use]
    pub fn sessions(&self) -> u16 {
        self.sessions
    }

    /// An account by its number, once it has a session.
    #[must_use]
    pub fn account(&self, number: u32) -> Option<&Account> {
        self.accounts.get(&number).filter(|account| account.is_open())
    }

    /// An account by its number, also when what is known of it is of days before.
    #[must_use]
    pub fn history(&self, number: u32) -> Option<&Account> {
        self.accounts.get(&number)
    }

    /// Applies the next record: which account it concerned, and which request it answered.
    pub fn apply(&mut self, entry: &Entry) -> (Touched, Option<Answered>) {
        self.position = entry.position();
        self.venue.apply(entry);
        if entry.index == 0 {
            self.draft = Draft::default();
        }
        let mut touched = Touched::default();
        match &entry.fact {
            Fact::Command(body) => self.command(body),
            Fact::Event(event) => self.event(entry, event, &mut touched),
        }
        if !entry.is_last {
            return (touched, None);
        }
        let Some(&number) = self.by_session.get(&entry.session) else {
            return (touched, None);
        };
        let draft = std::mem::take(&mut self.draft);
        let Some(account) = self.accounts.get_mut(&number) else {
            return (touched, None);
        };
        let answer = account.answer_of(draft);
        account.answered = entry.request;
        keep(&mut account.answers, ANSWERS_KEPT, (entry.request, answer));
        (touched, Some((number, entry.request)))
    }

    fn command(&mut self, body: &CommandBody) {
        match *body {
            CommandBody::AddSession(_) => self.sessions += 1,
            CommandBody::OpenBridge(OpenBridge { session, account, firm, operator }) => {
                self.sessions += 1;
                let number = if operator { OPERATOR } else { account.0 };
                if (number == OPERATOR) == operator {
                    let account = self.accounts.entry(number).or_default();
                    // Of several for one account the first is used.
                    if !account.is_open() {
                        (account.session, account.firm) = (session, firm);
                        self.by_session.insert(session, number);
                    }
                }
            }
            CommandBody::RefuseRequest(code) => self.draft.refused = Some(code),
            _ => {}
        }
    }

    fn event(&mut self, entry: &Entry, event: &Event, touched: &mut Touched) {
        let time_ns = entry.at.time.0;
        match *event {
            Event::Accepted(order) => self.accepted(&order, &Terms::PLAIN, time_ns, touched),
            Event::AcceptedSpecial(order, terms) => {
                self.accepted(&order, &terms, time_ns, touched);
            }
            Event::Restored(order, terms, _) => {
                if !self.restored(&order, time_ns, touched) {
                    // Of one that is not known, what is open: the rest is another day's.
                    self.accepted(&order, &terms, time_ns, touched);
                }
            }
            Event::SystemEvent(code) => self.day_moved(code, time_ns),
            Event::Rejected(rejected) if rejected.session == entry.session => {
                self.draft.rejected = Some(rejected.reason);
            }
            Event::MassCanceled { session, .. } if session == entry.session => {
                self.draft.is_mass = true;
            }
            Event::Replaced(new) => self.replaced(&new, &Terms::PLAIN, time_ns, touched),
            Event::ReplacedSpecial(new, terms) => self.replaced(&new, &terms, time_ns, touched),
            Event::Triggered { session, user_ref, .. } => {
                self.change((session, user_ref.0), time_ns, touched, |order| {
                    order.special.terms.stop_price = Price(0);
                });
            }
            Event::BecameLimit { session, user_ref, price, .. } => {
                self.change((session, user_ref.0), time_ns, touched, |order| {
                    order.price = Some(price);
                    order.special.terms.price_type = PriceType::Limit;
                });
            }
            Event::Canceled(canceled) => {
                let (session, number) = (canceled.session, canceled.user_ref.0);
                let (shares, reason) = (canceled.qty.0, canceled.reason);
                self.canceled(entry, (session, number), (shares, reason), touched);
            }
            Event::Prevented(prevented) => {
                let (session, number) = (prevented.session, prevented.user_ref.0);
                let shares = (prevented.canceled.0, CancelReason::SelfMatch);
                self.canceled(entry, (session, number), shares, touched);
            }
            Event::Modified(modified) => {
                let key = (modified.session, modified.user_ref.0);
                self.change(key, time_ns, touched, |order| {
                    order.leaves = modified.qty.0;
                    order.qty = order.executed + order.leaves;
                });
            }
            Event::Traded(trade) => {
                self.filled(&trade, &trade.taker, true, time_ns, touched);
                self.filled(&trade, &trade.maker, false, time_ns, touched);
            }
            Event::CrossFilled(filled) => {
                let fill = Fill {
                    key: (filled.session, filled.user_ref.0),
                    match_number: filled.match_number.0,
                    price: filled.price,
                    qty: filled.qty.0,
                    leaves: filled.leaves.0,
                    is_taker: None,
                };
                self.fill(&fill, time_ns, touched);
            }
            _ => self.correction(entry, event, touched),
        }
    }

    fn accepted(&mut self, new: &Accepted, terms: &Terms, time_ns: u64, touched: &mut Touched) {
        let Some((number, account)) = find(&self.by_session, &mut self.accounts, new.session)
        else {
            return;
        };
        let id = new.user_ref.0;
        let order = Order {
            id,
            current: id,
            symbol: new.symbol,
            side: if new.tags.side_code == b'B' { Side::Buy } else { Side::Sell },
            qty: new.qty.0,
            executed: 0,
            leaves: new.qty.0,
            price: limit(new, terms),
            time_in_force: new.time_in_force,
            special: Special::of(&new.tags, *terms),
            client_order_id: ClientOrderId::of_wire(new.tags.cl_ord_id),
            status: Status::Open,
            value: 0,
            entered_ns: time_ns,
            changed_ns: time_ns,
            version: 1,
        };
        self.draft.entered = Some(id);
        account.current.insert(id, id);
        account.tell(Update::Order(order.clone()));
        account.orders.insert(id, order);
        touched.add(number);
    }

    fn replaced(&mut self, new: &Replaced, terms: &Terms, time_ns: u64, touched: &mut Touched) {
        let session = new.now.session;
        let (old, current) = (new.orig_user_ref.0, new.now.user_ref.0);
        let Some((_, account)) = find(&self.by_session, &mut self.accounts, session) else {
            return;
        };
        let Some(id) = account.current.remove(&old) else {
            return;
        };
        account.current.insert(current, id);
        self.draft.entered = Some(id);
        self.change((session, current), time_ns, touched, |order| {
            order.current = current;
            order.leaves = new.now.qty.0;
            order.qty = order.executed + order.leaves;
            order.price = limit(&new.now, terms);
            order.time_in_force = new.now.time_in_force;
            order.special = Special::of(&new.now.tags, *terms);
            order.client_order_id = ClientOrderId::of_wire(new.now.tags.cl_ord_id);
        });
    }

    fn canceled(
        &mut self,
        entry: &Entry,
        key: (SessionId, u32),
        (shares, reason): (u32, CancelReason),
        touched: &mut Touched,
    ) {
        let is_asker = self.by_session.contains_key(&entry.session);
        if is_asker {
            self.draft.orders += 1;
            self.draft.shares += u64::from(shares);
        }
        let id = self.change(key, entry.at.time.0, touched, |order| {
            order.leaves = order.leaves.saturating_sub(shares);
            if order.leaves == 0 {
                order.status = Status::Canceled(reason);
            }
        });
        if key.0 == entry.session && id.is_some() {
            self.draft.canceled = id;
        }
    }

    fn filled(
        &mut self,
        trade: &Traded,
        party: &Party,
        is_taker: bool,
        time_ns: u64,
        touched: &mut Touched,
    ) {
        let fill = Fill {
            key: (party.session, party.user_ref.0),
            match_number: trade.match_number.0,
            price: trade.price,
            qty: trade.qty.0,
            leaves: party.leaves.0,
            is_taker: Some(is_taker),
        };
        self.fill(&fill, time_ns, touched);
    }

    fn fill(&mut self, fill: &Fill, time_ns: u64, touched: &mut Touched) {
        let Fill { key, match_number, price, qty, leaves, is_taker } = *fill;
        let Some((_, account)) = find(&self.by_session, &mut self.accounts, key.0) else {
            return;
        };
        let Some(&id) = account.current.get(&key.1) else {
            return;
        };
        let Some(&Order { symbol, side, .. }) = account.orders.get(&id) else {
            return;
        };
        account.execute(Execution {
            number: account.executions_total + 1,
            order: id,
            symbol,
            side,
            match_number,
            price,
            qty,
            is_taker,
            time_ns,
            user_ref: key.1,
            busted_seq: None,
            corrects: None,
        });
        self.change(key, time_ns, touched, |order| {
            order.executed += qty;
            order.leaves = leaves;
            order.value += u64::from(qty) * u64::from(price.0);
            if leaves == 0 {
                order.status = Status::Filled;
            }
        });
    }

    /// Changes an open order; its id.
    fn change(
        &mut self,
        (session, current): (SessionId, u32),
        time_ns: u64,
        touched: &mut Touched,
        change: impl FnOnce(&mut Order),
    ) -> Option<u32> {
        let (number, account) = find(&self.by_session, &mut self.accounts, session)?;
        let id = *account.current.get(&current)?;
        let order = account.orders.get_mut(&id)?;
        change(order);
        order.version += 1;
        order.changed_ns = time_ns;
        let order = order.clone();
        if order.status != Status::Open {
            account.close(current, id);
        }
        account.tell(Update::Order(order));
        touched.add(number);
        Some(id)
    }
}

/// One side of a trade.
struct Fill {
    key: (SessionId, u32),
    match_number: u64,
    price: Price,
    qty: u32,
    leaves: u32,
    is_taker: Option<bool>,
}

/// The limit of an order, if it has one: of a peg too, and of a market-to-limit order once that is
/// known.
fn limit(order: &Accepted, terms: &Terms) -> Option<Price> {
    let is_unpriced = terms.price_type == PriceType::Market || order.price == PRICE_MARKET;
    (!is_unpriced).then_some(order.price)
}

fn find<'a>(
    by_session: &BTreeMap<SessionId, u32>,
    accounts: &'a mut BTreeMap<u32, Account>,
    session: SessionId,
) -> Option<(u32, &'a mut Account)> {
    let number = *by_session.get(&session)?;
    Some((number, accounts.get_mut(&number)?))
}

fn keep<T>(queue: &mut VecDeque<T>, most: usize, item: T) {
    if queue.len() == most {
        queue.pop_front();
    }
    queue.push_back(item);
}

impl Account {
    /// Whether it has a session today.
    fn is_open(&self) -> bool {
        self.session != SessionId(0)
    }

    fn answer_of(&self, draft: Draft) -> Answer {
        let Draft { entered, canceled, is_mass, rejected, orders, shares, refused } = draft;
        let one = entered.or(canceled.filter(|_| !is_mass));
        match (refused, rejected, one.and_then(|id| self.orders.get(&id))) {
            (Some(code), ..) => Answer::Refused(code),
            (_, Some(reason), _) => Answer::Rejected(reason),
            (.., Some(order)) => Answer::Order(Box::new(order.clone())),
            (.., None) => Answer::Canceled { orders, shares },
        }
    }

    fn tell(&mut self, update: Update) {
        self.updates_total += 1;
        keep(&mut self.updates, UPDATES_KEPT, update);
    }

    fn close(&mut self, current: u32, id: u32) {
        self.current.remove(&current);
        self.end(id);
    }

    /// An order has ended; of those that have, the oldest is forgotten.
    fn end(&mut self, id: u32) {
        if self.closed.len() == CLOSED_KEPT
            && let Some(oldest) = self.closed.pop_front()
        {
            self.orders.remove(&oldest);
        }
        self.closed.push_back(id);
    }

    /// An order by the number it was entered under.
    #[must_use]
    pub fn order(&self, id: u32) -> Option<&Order> {
        self.orders.get(&id)
    }

    /// Orders entered before `before`, newest first.
    pub fn orders_before(&self, before: Option<u32>) -> impl Iterator<Item = &Order> {
        self.orders.range(..before.unwrap_or(u32::MAX)).rev().map(|(_, order)| order)
    }

    /// Open orders, oldest first.
    pub fn open_orders(&self) -> impl Iterator<Item = &Order> {
        self.current.values().filter_map(|id| self.orders.get(id))
    }

    /// Executions before number `before`, newest first.
    pub fn executions_before(&self, before: Option<u64>) -> impl Iterator<Item = &Execution> {
        let before = before.unwrap_or(u64::MAX);
        self.executions.iter().rev().skip_while(move |execution| execution.number >= before)
    }

    /// The number of the newest update; 0 before the first.
    #[must_use]
    pub fn updates_total(&self) -> u64 {
        self.updates_total
    }

    /// Updates after number `after`, with their numbers; `None` when some of them are forgotten.
    #[must_use]
    pub fn updates_after(&self, after: u64) -> Option<impl Iterator<Item = (u64, &Update)>> {
        let first_kept = self.updates_total - self.updates.len() as u64 + 1;
        let skip = (after + 1).checked_sub(first_kept)?;
        let numbered = (first_kept..).zip(&self.updates);
        Some(numbered.skip(usize::try_from(skip).unwrap_or(usize::MAX)))
    }

    /// What became of a request, when that is still known.
    #[must_use]
    pub fn answer(&self, request: u64) -> Option<&Answer> {
        let at = self.answers.partition_point(|(number, _)| *number < request);
        self.answers.get(at).filter(|(number, _)| *number == request).map(|(_, answer)| answer)
    }
}
