//! What the engine holds of what versions of the configuration say, and how it is told.

use engine::core::limits::Owner;
use engine::core::operator::OnDisconnect;
use engine::core::{AccountId, CommandBody, SessionId};
use gateway::Gateway;
use gateway::venue::Venue;
use settings::{Row, rows};

use crate::agreed::{OnDisconnectName, SessionStep, Step};
use crate::resources::limits::{LimitsBody, firm_text};

/// The same row as the engine has it; nothing when it has none.
pub(crate) fn held(venue: &Venue, row: &Row) -> Option<Row> {
    match row {
        Row::Limits(said) => {
            let is_said = |owner: &Owner| match owner {
                Owner::Account(AccountId(account)) => Some(*account) == said.account,
                Owner::Firm(firm) => Some(firm_text(*firm)) == said.firm,
            };
            let (owner, limits) = venue.limits().find(|(owner, _)| is_said(owner))?;
            Some(Row::Limits((&LimitsBody::of(owner, limits)).into()))
        }
        Row::Session(said) => {
            let id = SessionId(said.session);
            let (_, port) = venue.ports().find(|(port, _)| *port == id)?;
            let settings = venue.settings(id);
            let (rate, equal) = (settings.rate, settings.duplicates);
            let window_ms = equal.map_or(0, |limit| limit.window_ns / 1_000_000);
            Some(Row::Session(rows::Session {
                session: said.session,
                account: port.account.0,
                firm: firm_text(port.firm),
                on_disconnect: match settings.on_disconnect {
                    OnDisconnect::Keep => rows::OnDisconnect::Keep,
                    OnDisconnect::CancelDay => rows::OnDisconnect::CancelDay,
                    OnDisconnect::CancelAll => rows::OnDisconnect::CancelAll,
                },
                messages_per_second: rate.map_or(0, |rate| rate.per_second),
                messages_burst: rate.map_or(0, |rate| rate.burst),
                duplicates_most: equal.map_or(0, |limit| limit.most),
                duplicates_window_ms: u32::try_from(window_ms).unwrap_or(u32::MAX),
            }))
        }
    }
}

/// The command that has the engine hold a row.
///
/// # Errors
/// Why none does, for people.
pub(crate) fn command(gateway: &Gateway, row: &Row) -> Result<CommandBody, String> {
    let step = match row {
        Row::Limits(limits) => {
            let request = LimitsBody::from(limits).request();
            let unfit = |_| "these limits cannot be written down".to_owned();
            Step::Request(Box::new(request.map_err(unfit)?))
        }
        Row::Session(session) => {
            is_meant(gateway.orders().venue(), session)?;
            Step::Session(step_of(session))
        }
    };
    step.command_without_secret(gateway)
}

/// A number is another session's on another day.
fn is_meant(venue: &Venue, said: &rows::Session) -> Result<(), String> {
    let port = venue.ports().find(|(id, _)| *id == SessionId(said.session));
    let (_, port) = port.ok_or_else(|| format!("there is no session {}", said.session))?;
    let firm = firm_text(port.firm);
    if (port.account.0, &firm) == (said.account, &said.firm) {
        return Ok(());
    }
    let (number, account) = (said.session, port.account.0);
    Err(format!("session {number} is one of firm {firm} and account {account}, not the one meant"))
}

fn step_of(said: &rows::Session) -> SessionStep {
    SessionStep {
        session: said.session,
        on_disconnect: match said.on_disconnect {
            rows::OnDisconnect::Keep => OnDisconnectName::Keep,
            rows::OnDisconnect::CancelDay => OnDisconnectName::CancelDay,
            rows::OnDisconnect::CancelAll => OnDisconnectName::CancelAll,
        },
        messages_per_second: said.messages_per_second,
        messages_burst: said.messages_burst,
        duplicates_most: said.duplicates_most,
        duplicates_window_ms: said.duplicates_window_ms,
    }
}
