//! Deposits and withdrawals: what is asked for, by whom, and where it stands.

use ledger::brokerage::{self, State as AccountState};
use ledger::{Account, Draft, Kind, TransactionId};
use store::{
    AccountId, Clock, Column, Currency, Money, Row, StoreError, Timestamp, Tx, UserId, values,
};

use crate::rail::Direction;
use crate::{Limits, LinkId, PaymentError, TransferId, day_before, links, news};

/// Members of staff who must agree to a large withdrawal.
pub const APPROVALS_NEEDED: u32 = 2;

/// Where a transfer stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Waits for two members of staff.
    Waiting,
    /// Is to be sent.
    Ready,
    /// Is being sent: the bank may have it or not.
    Submitting,
    /// The bank has it.
    Sent,
    /// The money is where it should be.
    Settled,
    /// It came back.
    Returned,
    /// The bank refused it, or an order had its money before it was sent.
    Failed,
    /// Staff refused it.
    Refused,
    /// Whoever asked for it took it back.
    Canceled,
}

const STATES: [(State, &str); 9] = [
    (State::Waiting, "waiting"),
    (State::Ready, "ready"),
    (State::Submitting, "submitting"),
    (State::Sent, "sent"),
    (State::Settled, "settled"),
    (State::Returned, "returned"),
    (State::Failed, "failed"),
    (State::Refused, "refused"),
    (State::Canceled, "canceled"),
];

impl State {
    /// Its name.
    #[must_use]
    pub fn name(self) -> &'static str {
        STATES.iter().find(|(state, _)| *state == self).map_or("?", |(_, name)| name)
    }

    /// Whether money of it is still on its way.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Ready | Self::Submitting | Self::Sent)
    }
}

impl Column for State {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        let found = STATES.iter().find(|(_, name)| *name == raw);
        found.map(|(state, _)| *state).ok_or_else(|| format!("{raw:?} is no state of a transfer"))
    }
}

/// A deposit or a withdrawal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// Its id.
    pub id: TransferId,
    /// Of which account.
    pub account: AccountId,
    /// From or to which bank account.
    pub link: LinkId,
    /// Which way.
    pub direction: Direction,
    /// How much.
    pub amount: Money,
    /// Where it stands.
    pub state: State,
    /// Why, where that needs a reason.
    pub reason: String,
    /// Who asked for it.
    pub asked_by: UserId,
    /// The bank's reference, once it is sent.
    pub rail_ref: String,
    /// How often it was tried to send it.
    pub tries: u32,
    /// Grows with every change.
    pub version: u64,
    /// Since when.
    pub created: Timestamp,
    /// When it last changed.
    pub changed: Timestamp,
}

/// What somebody asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// Chosen by who asks: the same twice is one.
    pub id: TransferId,
    /// Of which account.
    pub account: AccountId,
    /// From or to which bank account; of the account's owner, and verified.
    pub link: LinkId,
    /// Which way.
    pub direction: Direction,
    /// How much.
    pub amount: Money,
    /// Who asks.
    pub asked_by: UserId,
}

/// Takes a deposit or a withdrawal. Money of a withdrawal is out of reach from now on; that of a
/// deposit is on its way.
///
/// # Errors
/// [`PaymentError::Limit`], [`PaymentError::Ledger`] when the money is not there,
/// [`PaymentError::NotFound`], [`PaymentError::Invalid`], [`PaymentError::Conflict`].
pub async fn ask(
    tx: &mut Tx,
    clock: &dyn Clock,
    limits: &Limits,
    request: &Request,
) -> Result<Transfer, PaymentError> {
    let Request { id, account, link, direction, amount, asked_by } = *request;
    if let Some(there) = find(tx, id).await? {
        let same = (there.account, there.link, there.direction, there.amount, there.asked_by)
            == (account, link, direction, amount, asked_by);
        return if same { Ok(there) } else { Err(PaymentError::Conflict) };
    }
    if amount.minor <= 0 {
        return Err(PaymentError::Invalid("the amount must be above zero"));
    }
    let owner = brokerage::get(tx, account).await?;
    if owner.user != asked_by {
        return Err(PaymentError::NotFound("account"));
    }
    let may = match direction {
        Direction::Deposit => owner.state != AccountState::Closed,
        Direction::Withdrawal => owner.state == AccountState::Open,
    };
    if !may {
        let state = owner.state.name().to_owned();
        return Err(PaymentError::State { state, asked: "used for this" });
    }
    let known = links::get(tx, link, asked_by).await?;
    if known.state != links::State::Verified {
        let state = known.state.name().to_owned();
        return Err(PaymentError::State { state, asked: "used before it is verified" });
    }
    let used = used(tx, clock.now(), request).await?;
    check_limits(limits, amount.minor, used)?;
    // What is cut into pieces, or taken from several accounts, is as large as its sum.
    let is_large = used.saturating_add(amount.minor) >= limits.four_eyes;
    let is_large = direction == Direction::Withdrawal && is_large;
    let state = if is_large { State::Waiting } else { State::Ready };
    let now = clock.now();
    let sql = "insert into transfers values ($1, $2, $3, $4, $5, $6, $7, '', $8, '', 0, $9, 0, \
               $9, $9)";
    let [key, account, link] = values![id, account, link];
    let [way, minor, currency] = values![direction.name(), amount.minor, amount.currency];
    let [name, user, time] = values![state.name(), asked_by, now];
    tx.execute(sql, [key, account, link, way, minor, currency, name, user, time]).await?;
    let transfer = get(tx, id).await?;
    ledger::reserve(tx, &draft(&transfer, now)).await?;
    step(tx, &transfer, state, "", now).await
}

/// What a person moved that way within a day, over all their accounts.
async fn used(tx: &mut Tx, now: Timestamp, request: &Request) -> Result<i64, PaymentError> {
    let sql = "select cast(coalesce(sum(amount), 0) as bigint) from transfers \
               where asked_by = $1 and direction = $2 and currency = $3 and created_ns > $4 \
               and state not in ('failed', 'refused', 'canceled')";
    let [user, way] = values![request.asked_by, request.direction.name()];
    let [currency, since] = values![request.amount.currency, day_before(now)];
    Ok(tx.one(sql, [user, way, currency, since]).await?.get(0)?)
}

fn check_limits(limits: &Limits, amount: i64, used: i64) -> Result<(), PaymentError> {
    if amount > limits.single {
        let (limit, what) = (limits.single, "for one transfer");
        return Err(PaymentError::Limit { what, limit, left: limit });
    }
    let left = limits.daily.saturating_sub(used).max(0);
    match amount > left {
        true => Err(PaymentError::Limit { what: "for a day", limit: limits.daily, left }),
        false => Ok(()),
    }
}

/// A member of staff agrees to a large withdrawal; the second one sets it free.
///
/// # Errors
/// [`PaymentError::SameEyes`] when they asked for it or agreed before; [`PaymentError::State`].
pub async fn approve(
    tx: &mut Tx,
    clock: &dyn Clock,
    id: TransferId,
    staff: UserId,
) -> Result<Transfer, PaymentError> {
    let transfer = expect(tx, id, &[State::Waiting], "approved").await?;
    let sql = "select user_id from transfer_approvals where transfer = $1";
    let approvals = tx.all(sql, values![id]).await?;
    let mut eyes: Vec<UserId> = Vec::new();
    for row in &approvals {
        eyes.push(row.get(0)?);
    }
    if staff == transfer.asked_by || eyes.contains(&staff) {
        return Err(PaymentError::SameEyes);
    }
    let sql = "insert into transfer_approvals values ($1, $2, $3)";
    tx.execute(sql, values![id, staff, clock.now()]).await?;
    let is_enough = eyes.len() as u32 + 1 >= APPROVALS_NEEDED;
    let state = if is_enough { State::Ready } else { State::Waiting };
    step(tx, &transfer, state, &format!("approved by {staff}"), clock.now()).await
}

/// A member of staff refuses a large withdrawal; the money is within reach again.
///
/// # Errors
/// [`PaymentError::State`], [`PaymentError::Invalid`] without a reason.
pub async fn refuse(
    tx: &mut Tx,
    clock: &dyn Clock,
    id: TransferId,
    (staff, reason): (UserId, &str),
) -> Result<Transfer, PaymentError> {
    if reason.trim().is_empty() || reason.chars().count() > 150 {
        return Err(PaymentError::Invalid("say why, in at most 150 characters"));
    }
    let transfer = expect(tx, id, &[State::Waiting], "refused").await?;
    let note = format!("{reason} ({staff})");
    give_up(tx, &transfer, State::Refused, &note, clock.now()).await
}

/// Whoever asked for it takes it back, while it has not been sent.
///
/// # Errors
/// [`PaymentError::State`]; [`PaymentError::NotFound`] when it is somebody else's.
pub async fn cancel(
    tx: &mut Tx,
    clock: &dyn Clock,
    id: TransferId,
    user: UserId,
) -> Result<Transfer, PaymentError> {
    if get(tx, id).await?.asked_by != user {
        return Err(PaymentError::NotFound("transfer"));
    }
    let transfer = expect(tx, id, &[State::Waiting, State::Ready], "cancelled").await?;
    give_up(tx, &transfer, State::Canceled, "taken back", clock.now()).await
}

/// Ends a transfer whose money never moved.
pub(crate) async fn give_up(
    tx: &mut Tx,
    transfer: &Transfer,
    state: State,
    note: &str,
    now: Timestamp,
) -> Result<Transfer, PaymentError> {
    let (pending, id) = (booking(transfer.id, "pending"), booking(transfer.id, "void"));
    ledger::void(tx, id, pending, now, note).await?;
    step(tx, transfer, state, note, now).await
}

/// The money is where it should be.
pub(crate) async fn settled(
    tx: &mut Tx,
    transfer: &Transfer,
    note: &str,
    now: Timestamp,
) -> Result<Transfer, PaymentError> {
    let (pending, id) = (booking(transfer.id, "pending"), booking(transfer.id, "settled"));
    ledger::settle(tx, id, pending, now).await?;
    step(tx, transfer, State::Settled, note, now).await
}

/// It came back: before it settled nothing had moved; afterwards it moves back, whether the money
/// is still there or not.
pub(crate) async fn returned(
    tx: &mut Tx,
    transfer: &Transfer,
    note: &str,
    now: Timestamp,
) -> Result<Transfer, PaymentError> {
    if transfer.state != State::Settled {
        return give_up(tx, transfer, State::Returned, note, now).await;
    }
    let (original, id) = (booking(transfer.id, "settled"), booking(transfer.id, "returned"));
    ledger::reverse(tx, id, original, now, note).await?;
    step(tx, transfer, State::Returned, note, now).await
}

/// Moves a transfer to a state, with a line of its history. What is to be sent is due at once.
pub(crate) async fn step(
    tx: &mut Tx,
    transfer: &Transfer,
    state: State,
    note: &str,
    now: Timestamp,
) -> Result<Transfer, PaymentError> {
    let version = transfer.version + 1;
    let note: String = note.chars().take(200).collect();
    let sql = "update transfers set state = $1, reason = $2, version = $3, changed_ns = $4, \
               next_ns = $4 where id = $5";
    let [name, text, number] = values![state.name(), note.as_str(), version as i64];
    let [time, id] = values![now, transfer.id];
    let row = [name.clone(), text.clone(), number.clone(), time.clone(), id.clone()];
    tx.execute(sql, row).await?;
    let sql = "insert into transfer_steps values ($1, $2, $3, $4, $5)";
    tx.execute(sql, [id, number, name, text, time]).await?;
    news::tell(tx, transfer, (state, &note), now).await?;
    get(tx, transfer.id).await
}

pub(crate) async fn expect(
    tx: &mut Tx,
    id: TransferId,
    states: &[State],
    asked: &'static str,
) -> Result<Transfer, PaymentError> {
    let transfer = get(tx, id).await?;
    match states.contains(&transfer.state) {
        true => Ok(transfer),
        false => Err(PaymentError::State { state: transfer.state.name().to_owned(), asked }),
    }
}

fn draft(transfer: &Transfer, now: Timestamp) -> Draft {
    let Money { minor, currency } = transfer.amount;
    let bank = Account::venue(Kind::Bank, currency);
    let cash = Account::cash(transfer.account, currency);
    let pair = match transfer.direction {
        Direction::Deposit => (bank, cash),
        Direction::Withdrawal => (cash, bank),
    };
    let id = booking(transfer.id, "pending");
    Draft::transfer(id, transfer.direction.name(), now, pair, minor)
}

/// The ledger's transaction of a step.
#[must_use]
pub fn booking(id: TransferId, step: &str) -> TransactionId {
    let mut source = id.uuid().as_bytes().to_vec();
    source.extend_from_slice(step.as_bytes());
    TransactionId::derived("outcry transfer v1", &source)
}

/// A transfer.
///
/// # Errors
/// [`PaymentError::NotFound`].
pub async fn get(tx: &mut Tx, id: TransferId) -> Result<Transfer, PaymentError> {
    find(tx, id).await?.ok_or(PaymentError::NotFound("transfer"))
}

async fn find(tx: &mut Tx, id: TransferId) -> Result<Option<Transfer>, StoreError> {
    let sql = "select id, account, link, direction, amount, currency, state, reason, asked_by, \
               rail_ref, tries, version, created_ns, changed_ns from transfers where id = $1";
    tx.optional(sql, values![id]).await?.as_ref().map(read).transpose()
}

/// Transfers of an account, the latest first, before one of them.
///
/// # Errors
/// What the database refuses.
pub async fn of_account(
    tx: &mut Tx,
    account: AccountId,
    before: Option<(Timestamp, TransferId)>,
    limit: usize,
) -> Result<Vec<Transfer>, PaymentError> {
    let sql = "select id, account, link, direction, amount, currency, state, reason, asked_by, \
               rail_ref, tries, version, created_ns, changed_ns from transfers \
               where account = $1 and (created_ns < $2 or (created_ns = $2 and id < $3)) \
               order by created_ns desc, id desc limit $4";
    let first = (Timestamp::MAX, TransferId::from_uuid(store::uuid::Uuid::max()));
    let (time, id) = before.unwrap_or(first);
    let rows = tx.all(sql, values![account, time, id, limit.min(1_000) as i64]).await?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// Transfers that wait for staff, oldest first, after one of them.
///
/// # Errors
/// What the database refuses.
pub async fn waiting(
    tx: &mut Tx,
    after: Option<(Timestamp, TransferId)>,
    limit: usize,
) -> Result<Vec<Transfer>, PaymentError> {
    let sql = "select id, account, link, direction, amount, currency, state, reason, asked_by, \
               rail_ref, tries, version, created_ns, changed_ns from transfers \
               where state = 'waiting' and (created_ns > $1 or (created_ns = $1 and id > $2)) \
               order by created_ns, id limit $3";
    let first = (Timestamp::from_ns(i64::MIN), TransferId::from_uuid(store::uuid::Uuid::nil()));
    let (time, id) = after.unwrap_or(first);
    let rows = tx.all(sql, values![time, id, limit.min(1_000) as i64]).await?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

/// The history of a transfer: state, note and time of each step.
///
/// # Errors
/// What the database refuses.
pub async fn steps(
    tx: &mut Tx,
    id: TransferId,
) -> Result<Vec<(State, String, Timestamp)>, PaymentError> {
    let sql = "select state, note, time_ns from transfer_steps where transfer = $1 order by number";
    let rows = tx.all(sql, values![id]).await?;
    let read = |row: &Row| -> Result<_, StoreError> {
        Ok((row.get(0)?, row.get(1)?, Timestamp::from_ns(row.get(2)?)))
    };
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

pub(crate) fn read(row: &Row) -> Result<Transfer, StoreError> {
    let (minor, currency): (i64, Currency) = (row.get(4)?, row.get(5)?);
    Ok(Transfer {
        id: row.get(0)?,
        account: row.get(1)?,
        link: row.get(2)?,
        direction: row.get(3)?,
        amount: Money::new(minor, currency),
        state: row.get(6)?,
        reason: row.get(7)?,
        asked_by: row.get(8)?,
        rail_ref: row.get(9)?,
        tries: row.get(10)?,
        version: row.get(11)?,
        created: Timestamp::from_ns(row.get(12)?),
        changed: Timestamp::from_ns(row.get(13)?),
    })
}
