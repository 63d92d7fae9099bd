//! One transaction at a time: posted at once, or pending first and then settled or void; and
//! undone.

use store::{Timestamp, Tx, values};

use crate::draft::Draft;
use crate::poster::{Phase, Poster, known};
use crate::read::lines;
use crate::{LedgerError, TransactionId};

/// What became of a draft.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Booked {
    /// Its number in the ledger.
    pub number: i64,
    /// Whether it was there before: nothing has changed.
    pub is_repeated: bool,
}

/// Books a transaction.
///
/// # Errors
/// What is wrong with it; [`LedgerError::Conflict`] when the id stands for another one;
/// [`LedgerError::Insufficient`].
pub async fn post(tx: &mut Tx, draft: &Draft) -> Result<Booked, LedgerError> {
    book(tx, draft, Phase::Posted).await
}

/// Books a transaction pending: what goes out is no longer available, what comes in is not yet.
/// [`settle`] or [`void`] ends it.
///
/// # Errors
/// As [`post`].
pub async fn reserve(tx: &mut Tx, draft: &Draft) -> Result<Booked, LedgerError> {
    book(tx, draft, Phase::Pending).await
}

async fn book(tx: &mut Tx, draft: &Draft, phase: Phase) -> Result<Booked, LedgerError> {
    draft.check()?;
    let digest = draft.digest(phase.name());
    if let Some(booked) = repeated(tx, draft.id, &digest).await? {
        return Ok(booked);
    }
    let mut poster = Poster::begin(tx).await?;
    let number = poster.book(tx, draft, phase, None, digest).await?;
    poster.finish(tx).await?;
    Ok(Booked { number, is_repeated: false })
}

/// Posts what was pending, under an id of its own.
///
/// # Errors
/// [`LedgerError::NotFound`], [`LedgerError::Phase`] when it is not pending,
/// [`LedgerError::Ended`] when it was settled or voided before under another id.
pub async fn settle(
    tx: &mut Tx,
    id: TransactionId,
    pending: TransactionId,
    time: Timestamp,
) -> Result<Booked, LedgerError> {
    refer(tx, Reference { id, to: pending, phase: Phase::Settled, time, memo: "" }).await
}

/// Takes back what was pending, under an id of its own.
///
/// # Errors
/// As [`settle`].
pub async fn void(
    tx: &mut Tx,
    id: TransactionId,
    pending: TransactionId,
    time: Timestamp,
    memo: &str,
) -> Result<Booked, LedgerError> {
    refer(tx, Reference { id, to: pending, phase: Phase::Void, time, memo }).await
}

/// Undoes a transaction by one more that moves everything back, whether the money is there or not:
/// once, and neither one that is pending nor a reversal.
///
/// # Errors
/// As [`settle`].
pub async fn reverse(
    tx: &mut Tx,
    id: TransactionId,
    original: TransactionId,
    time: Timestamp,
    memo: &str,
) -> Result<Booked, LedgerError> {
    refer(tx, Reference { id, to: original, phase: Phase::Reversal, time, memo }).await
}

/// Whether a transaction is there already, exactly so.
///
/// # Errors
/// [`LedgerError::NotFound`]; [`LedgerError::Conflict`] when the id stands for another one.
pub async fn confirm(tx: &mut Tx, draft: &Draft) -> Result<(), LedgerError> {
    let digest = draft.digest(Phase::Posted.name());
    let found = repeated(tx, draft.id, &digest).await?;
    found.map(drop).ok_or(LedgerError::NotFound("transaction"))
}

struct Reference<'a> {
    id: TransactionId,
    to: TransactionId,
    phase: Phase,
    time: Timestamp,
    memo: &'a str,
}

async fn refer(tx: &mut Tx, new: Reference<'_>) -> Result<Booked, LedgerError> {
    let mut poster = Poster::begin(tx).await?;
    let booked = refer_within(&mut poster, tx, new).await?;
    if !booked.is_repeated {
        poster.finish(tx).await?;
    }
    Ok(booked)
}

impl Poster {
    /// [`reverse`] among the poster's other transactions. The one to undo must be written already.
    ///
    /// # Errors
    /// As [`reverse`].
    pub async fn reverse(
        &mut self,
        tx: &mut Tx,
        id: TransactionId,
        original: TransactionId,
        (time, memo): (Timestamp, &str),
    ) -> Result<Booked, LedgerError> {
        let new = Reference { id, to: original, phase: Phase::Reversal, time, memo };
        refer_within(self, tx, new).await
    }
}

async fn refer_within(
    poster: &mut Poster,
    tx: &mut Tx,
    new: Reference<'_>,
) -> Result<Booked, LedgerError> {
    let Reference { id, to, phase, time, memo } = new;
    let sql = "select number, phase, reason from ledger_transactions where id = $1";
    let Some(row) = tx.optional(sql, values![to]).await? else {
        return Err(LedgerError::NotFound("transaction"));
    };
    let (number, is, reason): (i64, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
    let mut lines = lines(tx, number).await?;
    if phase == Phase::Reversal {
        lines.iter_mut().for_each(|line| line.amount = -line.amount);
    }
    let draft = Draft { id, reason, memo: memo.to_owned(), time, lines, is_fact: true };
    // Of which transaction it speaks is part of what it says.
    let digest = draft.digest(&format!("{} {to}", phase.name()));
    if let Some(booked) = repeated(tx, id, &digest).await? {
        return Ok(booked);
    }
    let (fits, asked) = match phase {
        Phase::Settled => (is == "pending", "settled"),
        Phase::Void => (is == "pending", "voided"),
        _ => (matches!(is.as_str(), "posted" | "settled"), "reversed"),
    };
    if !fits {
        return Err(LedgerError::Phase { id: to, phase: is, asked });
    }
    draft.check()?;
    let sql = "select id from ledger_transactions where refers = $1";
    if tx.optional(sql, values![number]).await?.is_some() {
        return Err(LedgerError::Ended(to));
    }
    let number = poster.book(tx, &draft, phase, Some(number), digest).await?;
    Ok(Booked { number, is_repeated: false })
}

async fn repeated(
    tx: &mut Tx,
    id: TransactionId,
    digest: &[u8; 32],
) -> Result<Option<Booked>, LedgerError> {
    match known(tx, id).await? {
        Some((number, _, same)) if same == *digest => {
            Ok(Some(Booked { number, is_repeated: true }))
        }
        Some(_) => Err(LedgerError::Conflict(id)),
        None => Ok(None),
    }
}
