//! Sends what is to be sent.
//!
//! First it is written that it is being sent, then it is sent, then what the bank said is written.
//! A crash in between leaves it being sent, and it is sent again under the same id: for the bank
//! that is one payment.
//!
//! A withdrawal is sent when the [`Gate`] lets it out; until then it waits and says why. When its
//! money went another way meanwhile, it fails instead of leaving a debt.

use ledger::{Account, read};
use store::{Clock, Db, Timestamp, Tx, transact, values};
use vault::Vault;

use crate::gate::Gate;
use crate::rail::{Direction, Instruction, PaymentRail, RailError};
use crate::transfers::{self, State, Transfer};
use crate::{PaymentError, links};

/// Transfers of one round.
const ROUND_MAX: i64 = 100;
/// The first wait before it is sent again; it doubles with every try.
const WAIT_NS: i64 = 1_000_000_000;
/// The longest.
const WAIT_MAX_NS: i64 = 600 * WAIT_NS;

/// Sends everything that is due; how many the bank took. Whatever the bank does not answer is due
/// again later.
///
/// # Errors
/// What the database refuses; when a number does not open.
pub async fn due<R: PaymentRail, G: Gate>(
    db: &Db,
    clock: &dyn Clock,
    vault: &Vault,
    (rail, gate): (&R, &G),
) -> Result<usize, PaymentError> {
    let mut taken = 0;
    for transfer in due_now(db, clock.now()).await? {
        if leaves(&transfer)
            && let Err(why) = gate.lets_out(transfer.account).await
        {
            let waits: Result<_, PaymentError> =
                transact!(db, |tx| wait(tx, clock, &transfer, &why).await);
            waits?;
            continue;
        }
        let instruction = instruct(db, clock, vault, &transfer).await?;
        let Some(instruction) = instruction else { continue };
        let said = rail.submit(&instruction).await;
        taken += usize::from(said.is_ok());
        write_down(db, clock, &transfer, said).await?;
    }
    Ok(taken)
}

async fn due_now(db: &Db, now: Timestamp) -> Result<Vec<Transfer>, PaymentError> {
    let sql = "select id, account, link, direction, amount, currency, state, reason, asked_by, \
               rail_ref, tries, version, created_ns, changed_ns from transfers \
               where state in ('ready', 'submitting') and next_ns <= $1 order by next_ns limit $2";
    let mut tx = db.read().await?;
    let rows = tx.all(sql, values![now, ROUND_MAX]).await?;
    Ok(rows.iter().map(transfers::read).collect::<Result<_, _>>()?)
}

/// Whether it takes money out, and the bank cannot have it yet.
fn leaves(transfer: &Transfer) -> bool {
    transfer.direction == Direction::Withdrawal && transfer.state == State::Ready
}

/// It stays where it is for a moment, and says why.
async fn wait(
    tx: &mut Tx,
    clock: &dyn Clock,
    transfer: &Transfer,
    why: &str,
) -> Result<(), PaymentError> {
    let sql = "update transfers set next_ns = $1, reason = $2 \
               where id = $3 and version = $4 and state = 'ready'";
    let [next, why] = values![clock.now().plus_ns(WAIT_NS), why];
    let [id, version] = values![transfer.id, transfer.version as i64];
    tx.execute(sql, [next, why, id, version]).await?;
    Ok(())
}

/// Whether the money of a withdrawal is still there. Otherwise it waits while orders hold it, and
/// ends when it is gone.
async fn is_covered(
    tx: &mut Tx,
    clock: &dyn Clock,
    transfer: &Transfer,
) -> Result<bool, PaymentError> {
    let cash = Account::cash(transfer.account, transfer.amount.currency);
    let cash = read::balance(tx, cash).await?;
    if cash.posted < cash.pending_out {
        let why = "the money went another way before it was sent";
        transfers::give_up(tx, transfer, State::Failed, why, clock.now()).await?;
        return Ok(false);
    }
    if cash.available() < 0 {
        wait(tx, clock, transfer, "waits for an order that may need the money").await?;
        return Ok(false);
    }
    Ok(true)
}

/// Writes that it is being sent; nothing when somebody was faster, or its money is not there.
async fn instruct(
    db: &Db,
    clock: &dyn Clock,
    vault: &Vault,
    due: &Transfer,
) -> Result<Option<Instruction>, PaymentError> {
    transact!(db, |tx| {
        let transfer = transfers::get(tx, due.id).await?;
        if transfer.version != due.version || transfer.tries != due.tries {
            return Ok(None);
        }
        if leaves(&transfer) && !is_covered(tx, clock, &transfer).await? {
            return Ok(None);
        }
        let now = clock.now();
        if transfer.state == State::Ready {
            transfers::step(tx, &transfer, State::Submitting, "", now).await?;
        }
        let wait = WAIT_NS.saturating_mul(1 << transfer.tries.min(20)).min(WAIT_MAX_NS);
        let sql = "update transfers set tries = tries + 1, next_ns = $1 where id = $2";
        tx.execute(sql, values![now.plus_ns(wait), transfer.id]).await?;
        let link = links::find(tx, transfer.link).await?;
        let holder = link.ok_or(PaymentError::NotFound("bank link"))?.holder;
        let account = links::account(tx, vault, transfer.link).await?;
        let Transfer { id, direction, amount, .. } = transfer;
        let (amount, currency) = (amount.minor, amount.currency);
        Ok(Some(Instruction { id, direction, amount, currency, holder, account }))
    })
}

async fn write_down(
    db: &Db,
    clock: &dyn Clock,
    sent: &Transfer,
    said: Result<String, RailError>,
) -> Result<(), PaymentError> {
    transact!(db, |tx| {
        let transfer = transfers::get(tx, sent.id).await?;
        // A notice may have been faster than the answer.
        if transfer.state != State::Submitting {
            return Ok(());
        }
        let now = clock.now();
        match &said {
            Ok(reference) => {
                let sql = "update transfers set rail_ref = $1 where id = $2";
                let reference: String = reference.chars().take(100).collect();
                tx.execute(sql, values![reference, transfer.id]).await?;
                transfers::step(tx, &transfer, State::Sent, "", now).await?;
            }
            Err(RailError::Refused(why)) => {
                transfers::give_up(tx, &transfer, State::Failed, why, now).await?;
            }
            // It stays as it is, and is sent again.
            Err(RailError::Unknown(_)) => {}
        }
        Ok(())
    })
}
