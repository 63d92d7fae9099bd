//! What people are told of their deposits and withdrawals: how they end.

use notify::news;
use notify::tell::News;
use notify::topic::Topic;
use serde_json::json;
use store::{StoreError, Timestamp, Tx};

use crate::rail::Direction;
use crate::transfers::{State, Transfer};

/// Tells who asked for a transfer that it has come to `state`, where that is an end that they have
/// not chosen.
pub(crate) async fn tell(
    tx: &mut Tx,
    transfer: &Transfer,
    (state, note): (State, &str),
    now: Timestamp,
) -> Result<(), StoreError> {
    let (topic, what) = match transfer.direction {
        Direction::Deposit => (Topic::Deposit, "deposit"),
        Direction::Withdrawal => (Topic::Withdrawal, "withdrawal"),
    };
    let (end, body) = match (state, transfer.direction) {
        (State::Settled, Direction::Deposit) => ("has arrived", "The money is in your account."),
        (State::Settled, Direction::Withdrawal) => ("has been paid", "The bank has paid it out."),
        (State::Returned, Direction::Deposit) => {
            ("was returned", "The bank took it back; it is no longer in your account.")
        }
        (State::Returned, Direction::Withdrawal) => {
            ("was returned", "The bank sent it back; it is in your account again.")
        }
        // By the bank, or because an order had the money first: the reason is in the data.
        (State::Failed, _) => ("has failed", "It could not be done. No money has moved."),
        // Who of the staff has refused it, and why, is for the staff.
        (State::Refused, _) => ("was refused", "The venue refused it. No money has moved."),
        (State::Waiting | State::Ready | State::Submitting | State::Sent | State::Canceled, _) => {
            return Ok(());
        }
    };
    let reason = if state == State::Refused { "" } else { note };
    let data = json!({
        "transfer": transfer.id, "account": transfer.account, "bank_link": transfer.link,
        "direction": transfer.direction.name(), "amount": transfer.amount.decimal(),
        "currency": transfer.amount.currency, "state": state.name(), "reason": reason,
        "time": now.to_string(),
    });
    let title = format!("Your {what} of {} {end}", transfer.amount);
    news::put(tx, transfer.asked_by, &News { topic, title, body: body.to_owned(), data }).await
}
