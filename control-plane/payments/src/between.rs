//! Money between two accounts of one person: no bank, no waiting.

use ledger::brokerage::{self, State};
use ledger::{Account, Booked, Draft};
use store::{AccountId, Clock, Money, Tx, UserId};

use crate::{PaymentError, TransferId, transfers};

/// Moves money, once for the id its asker chose.
///
/// # Errors
/// [`PaymentError::NotFound`] when an account is somebody else's; [`PaymentError::State`] when one
/// is not open; [`PaymentError::Ledger`] when the money is not there, or the id stands for another
/// transfer.
pub async fn transfer(
    tx: &mut Tx,
    clock: &dyn Clock,
    id: TransferId,
    (from, to): (AccountId, AccountId),
    (amount, asked_by): (Money, UserId),
) -> Result<Booked, PaymentError> {
    if amount.minor <= 0 || from == to {
        return Err(PaymentError::Invalid("an amount above zero, between two accounts"));
    }
    for id in [from, to] {
        let account = brokerage::get(tx, id).await?;
        if account.user != asked_by {
            return Err(PaymentError::NotFound("account"));
        }
        if account.state != State::Open {
            let state = account.state.name().to_owned();
            return Err(PaymentError::State { state, asked: "used for this" });
        }
    }
    let pair = (Account::cash(from, amount.currency), Account::cash(to, amount.currency));
    let id = transfers::booking(id, "between");
    let draft = Draft::transfer(id, "transfer", clock.now(), pair, amount.minor);
    Ok(ledger::post(tx, &draft).await?)
}
