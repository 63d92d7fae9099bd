//! Bank accounts of people, and how they prove that they are theirs.

use ring::rand::{SecureRandom as _, SystemRandom};
use store::{Clock, Row, StoreError, Timestamp, Tx, UserId, values};
use vault::Vault;
use zeroize::Zeroizing;

use crate::rail::BankAccount;
use crate::{LinkId, PaymentError};

/// Wrong guesses of the two amounts before the link fails.
const GUESSES_MAX: u32 = 3;
/// Links of one user.
const LINKS_MAX: usize = 20;
/// The largest of the two small amounts, in minor units.
const PROBE_MAX: u8 = 99;

/// Where a link stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Two small amounts are on their way.
    Pending,
    /// Its owner told us how much they were.
    Verified,
    /// Its owner could not.
    Failed,
    /// Taken away by its owner.
    Removed,
}

impl State {
    /// Its name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Verified => "verified",
            Self::Failed => "failed",
            Self::Removed => "removed",
        }
    }
}

impl store::Column for State {
    type Raw = String;

    fn from_raw(raw: String) -> Result<Self, String> {
        let known = [Self::Pending, Self::Verified, Self::Failed, Self::Removed];
        let found = known.into_iter().find(|state| state.name() == raw);
        found.ok_or_else(|| format!("{raw:?} is no state of a bank link"))
    }
}

/// A bank account as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    /// Its id.
    pub id: LinkId,
    /// Whose.
    pub user: UserId,
    /// In whose name.
    pub holder: String,
    /// `ach` or `iban`.
    pub scheme: String,
    /// All that is shown of its number.
    pub last_digits: String,
    /// Where it stands.
    pub state: State,
    /// Grows with every change.
    pub version: u64,
    /// Since when.
    pub created: Timestamp,
}

/// Links a bank account under an id its owner chose, and draws the two small amounts. They are what
/// a bank would be told to send; [`probes`] gives them to whoever sends them.
///
/// # Errors
/// [`PaymentError::Invalid`]; [`PaymentError::Conflict`] when the id is another link.
pub async fn add(
    tx: &mut Tx,
    (clock, vault): (&dyn Clock, &Vault),
    id: LinkId,
    (user, holder): (UserId, &str),
    account: &BankAccount,
) -> Result<Link, PaymentError> {
    if !account.is_well_formed() {
        return Err(PaymentError::Invalid("this cannot be the number of a bank account"));
    }
    let length = holder.chars().count();
    if holder.trim().is_empty() || length > 70 || holder.chars().any(char::is_control) {
        return Err(PaymentError::Invalid("the holder has 1 to 70 characters, on one line"));
    }
    let text = Zeroizing::new(serde_json::to_vec(account).unwrap_or_default());
    if let Some(there) = find(tx, id).await? {
        let same = self::account(tx, vault, id).await? == *account;
        let is_same = there.user == user && same && there.holder == holder;
        return if is_same { Ok(there) } else { Err(PaymentError::Conflict) };
    }
    if of_user(tx, user).await?.len() >= LINKS_MAX {
        return Err(PaymentError::Invalid("at most 20 linked accounts; remove one first"));
    }
    let sealed = vault.seal(&context("bank_links.sealed", id), &text);
    let amounts = Zeroizing::new(draw());
    let probes = vault.seal(&context("bank_links.probes", id), &*amounts);
    let sql = "insert into bank_links values ($1, $2, $3, $4, $5, $6, 'pending', $7, 0, 1, $8)";
    let [key, user, holder] = values![id, user, holder];
    let [scheme, digits] = values![account.scheme(), account.last_digits()];
    let [sealed, probes, now] = values![sealed, probes, clock.now()];
    let row = [key, user, holder, scheme, digits, sealed, probes, now];
    tx.execute(sql, row).await?;
    find(tx, id).await?.ok_or(PaymentError::NotFound("bank link"))
}

/// The two small amounts of a link that waits for them, and where they go.
///
/// # Errors
/// [`PaymentError::NotFound`].
pub async fn probes(
    tx: &mut Tx,
    vault: &Vault,
    id: LinkId,
) -> Result<([u8; 2], BankAccount), PaymentError> {
    let sql = "select probes from bank_links where id = $1 and state = 'pending'";
    let row = tx.optional(sql, values![id]).await?.ok_or(PaymentError::NotFound("bank link"))?;
    let opened = vault.open(&context("bank_links.probes", id), &row.get::<Vec<u8>>(0)?)?;
    let amounts = <[u8; 2]>::try_from(opened.as_slice());
    let amounts = amounts.map_err(|_| PaymentError::NotFound("amount"))?;
    Ok((amounts, account(tx, vault, id).await?))
}

/// The number itself, for a rail.
///
/// # Errors
/// [`PaymentError::NotFound`]; when it does not open.
pub async fn account(tx: &mut Tx, vault: &Vault, id: LinkId) -> Result<BankAccount, PaymentError> {
    let sql = "select sealed from bank_links where id = $1";
    let row = tx.optional(sql, values![id]).await?.ok_or(PaymentError::NotFound("bank link"))?;
    let opened = vault.open(&context("bank_links.sealed", id), &row.get::<Vec<u8>>(0)?)?;
    let broken = |_| PaymentError::Vault(vault::VaultError::Broken);
    serde_json::from_slice(&opened).map_err(broken)
}

/// What a guess came to. A wrong one is counted, so the change must be committed either way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Guess {
    /// It is theirs.
    Right(Link),
    /// It is wrong, and so many more may be made.
    Wrong {
        /// How many.
        left: u32,
    },
}

/// Its owner says how much the two amounts were, in either order.
///
/// # Errors
/// [`PaymentError::NotFound`] when it is somebody else's; [`PaymentError::State`].
pub async fn confirm(
    tx: &mut Tx,
    vault: &Vault,
    (id, user): (LinkId, UserId),
    mut amounts: [u8; 2],
) -> Result<Guess, PaymentError> {
    let link = get(tx, id, user).await?;
    if link.state == State::Verified {
        return Ok(Guess::Right(link));
    }
    if link.state != State::Pending {
        let state = link.state.name().to_owned();
        return Err(PaymentError::State { state, asked: "confirmed" });
    }
    let (mut sent, _) = probes(tx, vault, id).await?;
    sent.sort_unstable();
    amounts.sort_unstable();
    let sql = "select attempts from bank_links where id = $1";
    let attempts = tx.one(sql, values![id]).await?.get::<u32>(0)? + 1;
    let state = match (sent == amounts, attempts >= GUESSES_MAX) {
        (true, _) => State::Verified,
        (false, true) => State::Failed,
        (false, false) => State::Pending,
    };
    let sql = "update bank_links set state = $1, attempts = $2, version = version + 1 \
               where id = $3";
    tx.execute(sql, values![state.name(), attempts, id]).await?;
    match sent == amounts {
        true => Ok(Guess::Right(get(tx, id, user).await?)),
        false => Ok(Guess::Wrong { left: GUESSES_MAX - attempts }),
    }
}

/// Takes a link away. What is under way over it goes on.
///
/// # Errors
/// [`PaymentError::NotFound`].
pub async fn remove(tx: &mut Tx, id: LinkId, user: UserId) -> Result<Link, PaymentError> {
    let link = get(tx, id, user).await?;
    if link.state != State::Removed {
        let sql = "update bank_links set state = 'removed', version = version + 1 where id = $1";
        tx.execute(sql, values![id]).await?;
    }
    get(tx, id, user).await
}

/// A link of a user.
///
/// # Errors
/// [`PaymentError::NotFound`], also when it is somebody else's.
pub async fn get(tx: &mut Tx, id: LinkId, user: UserId) -> Result<Link, PaymentError> {
    let link = find(tx, id).await?.filter(|link| link.user == user);
    link.ok_or(PaymentError::NotFound("bank link"))
}

/// The links of a user that were not removed, oldest first.
///
/// # Errors
/// What the database refuses.
pub async fn of_user(tx: &mut Tx, user: UserId) -> Result<Vec<Link>, PaymentError> {
    let sql = "select id, user_id, holder, scheme, last_digits, state, version, created_ns \
               from bank_links where user_id = $1 and state <> 'removed' order by id limit 100";
    let rows = tx.all(sql, values![user]).await?;
    Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
}

pub(crate) async fn find(tx: &mut Tx, id: LinkId) -> Result<Option<Link>, StoreError> {
    let sql = "select id, user_id, holder, scheme, last_digits, state, version, created_ns \
               from bank_links where id = $1";
    tx.optional(sql, values![id]).await?.as_ref().map(read).transpose()
}

fn read(row: &Row) -> Result<Link, StoreError> {
    Ok(Link {
        id: row.get(0)?,
        user: row.get(1)?,
        holder: row.get(2)?,
        scheme: row.get(3)?,
        last_digits: row.get(4)?,
        state: row.get(5)?,
        version: row.get(6)?,
        created: Timestamp::from_ns(row.get(7)?),
    })
}

fn context(column: &str, id: LinkId) -> String {
    format!("{column}/{id}")
}

/// Two amounts of 1 to [`PROBE_MAX`], each as likely as any other.
fn draw() -> [u8; 2] {
    let mut amounts = [0; 2];
    for amount in &mut amounts {
        loop {
            let mut byte = [0];
            SystemRandom::new().fill(&mut byte).expect("the operating system gives randomness");
            // Above a multiple of the range some would be likelier.
            if byte[0] < PROBE_MAX * 2 {
                *amount = byte[0] % PROBE_MAX + 1;
                break;
            }
        }
    }
    amounts
}
