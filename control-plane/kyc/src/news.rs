//! What a person is told of their case: that it is decided, or what is missing.

use notify::news;
use notify::tell::News;
use notify::topic::Topic;
use serde_json::json;
use store::{StoreError, Tx};

use crate::cases::{Case, State};

/// Tells a person that their case has come to `state`, where that decides something. Why they were
/// turned down is for the staff.
pub(crate) async fn tell(
    tx: &mut Tx,
    case: &Case,
    (state, note): (State, &str),
) -> Result<(), StoreError> {
    let (title, body) = match (case.state, state) {
        (_, State::Approved) => {
            ("Your identity has been approved", "You may deposit money and trade.".to_owned())
        }
        (_, State::Rejected) => (
            "Your application has been turned down",
            "You may neither deposit nor trade.".to_owned(),
        ),
        (State::Checking | State::Review, State::Open) => {
            ("Your application needs more from you", note.to_owned())
        }
        _ => return Ok(()),
    };
    let title = title.to_owned();
    let data = json!({ "case": case.id, "state": state.name() });
    news::put(tx, case.user, &News { topic: Topic::Kyc, title, body, data }).await
}
