//! What two people agreed on and only the engine can do: commands in its log, each once.
//!
//! An approved proposal waits in the database until its outcome is written down. The commands go
//! out under keys made of the proposal's id, so a crash in between neither loses nor doubles one.

use std::time::Duration;

use engine::config::{Config, Instrument};
use engine::control::Request;
use engine::core::operator::{
    DuplicateLimit, MessageRate, OnDisconnect, SessionSettings, SetSession,
};
use engine::core::{CommandBody, SessionId};
use gateway::{Answer, Gateway, GatewayError, Key, refusal_text};
use identity::proposals::Proposal;
use identity::{Identity, IdentityError};
use serde::{Deserialize, Serialize};
use store::transact;

/// How often it is looked what was agreed on.
const PERIOD: Duration = Duration::from_millis(100);
/// Proposals carried out in one round.
const ROUND: u32 = 20;

/// One command, by the names that people use.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub(crate) enum Step {
    /// As the operator of the engine would ask for it.
    Request(Box<Request>),
    /// What the venue demands of a session.
    Session(SessionStep),
}

/// What the venue does for, and demands of, a session.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SessionStep {
    pub(crate) session: u16,
    pub(crate) on_disconnect: OnDisconnectName,
    pub(crate) messages_per_second: u32,
    pub(crate) messages_burst: u32,
    pub(crate) duplicates_most: u8,
    pub(crate) duplicates_window_ms: u32,
}

/// What becomes of a session's orders when its client is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, utoipa::ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum OnDisconnectName {
    /// They stay.
    Keep,
    /// Orders that end with the day are cancelled.
    CancelDay,
    /// All are cancelled.
    CancelAll,
}

impl SessionStep {
    fn command(&self) -> CommandBody {
        let (per_second, burst) = (self.messages_per_second, self.messages_burst);
        let (most, window_ns) =
            (self.duplicates_most, u64::from(self.duplicates_window_ms) * 1_000_000);
        let settings = SessionSettings {
            on_disconnect: match self.on_disconnect {
                OnDisconnectName::Keep => OnDisconnect::Keep,
                OnDisconnectName::CancelDay => OnDisconnect::CancelDay,
                OnDisconnectName::CancelAll => OnDisconnect::CancelAll,
            },
            rate: (per_second > 0).then_some(MessageRate { per_second, burst }),
            duplicates: (most > 0).then_some(DuplicateLimit { most, window_ns }),
        };
        CommandBody::SetSession(SetSession { session: SessionId(self.session), settings })
    }
}

impl Step {
    /// The command it stands for.
    ///
    /// # Errors
    /// What is wrong with it, for people.
    pub(crate) fn command(&self, gateway: &Gateway) -> Result<CommandBody, String> {
        match self {
            Self::Session(step) => Ok(step.command()),
            Self::Request(request) => {
                let command = request.command(&names(gateway))?;
                command.ok_or_else(|| "this is not one command".to_owned())
            }
        }
    }
}

/// The names that a request may use: those of the engine's instruments.
pub(crate) fn names(gateway: &Gateway) -> Config {
    let known = gateway.orders();
    let name = |symbol: String| Instrument { symbol, tick: 1, round_lot: 1 };
    let listed = known.venue().instruments();
    let instruments = listed.map(|(_, one)| name(one.symbol.to_string())).collect();
    Config { instruments, ..Config::default() }
}

/// Carries out what was agreed on, for ever.
pub async fn carry_out(identity: Identity, gateway: Gateway) {
    loop {
        if let Err(error) = round(&identity, &gateway).await {
            tracing::warn!(%error, "what was agreed on waits");
        }
        tokio::time::sleep(PERIOD).await;
    }
}

async fn round(identity: &Identity, gateway: &Gateway) -> Result<(), IdentityError> {
    let due = identity.undone(&mut identity.db.read().await?, ROUND).await?;
    for proposal in due {
        let outcome = match perform(gateway, &proposal).await {
            Ok(outcome) => outcome,
            // It is tried again; what the engine has heard of it is not done twice.
            Err(error) => {
                tracing::warn!(%error, proposal = %proposal.id, "what was agreed on waits");
                continue;
            }
        };
        let written: Result<_, IdentityError> =
            transact!(identity.db, |tx| identity.conclude(tx, proposal.id, &outcome).await);
        written?;
    }
    Ok(())
}

/// What came of it: `done`, or why the engine will not.
async fn perform(gateway: &Gateway, proposal: &Proposal) -> Result<String, GatewayError> {
    let Ok(steps) = serde_json::from_value::<Vec<Step>>(proposal.payload.clone()) else {
        return Ok("refused: the proposal says nothing that the engine can do".to_owned());
    };
    for (number, step) in steps.iter().enumerate() {
        let body = match step.command(gateway) {
            Ok(body) => body,
            Err(why) => return Ok(format!("refused: {why}")),
        };
        let key = Key {
            scope: "proposals".to_owned(),
            key: format!("{}/{number}", proposal.id),
            hash: [0; 32],
            deed: None,
        };
        match gateway.command(key, body).await {
            Ok((_, Answer::Refused(code))) => {
                return Ok(format!("refused: {}", refusal_text(code)));
            }
            // It was answered in an earlier life; what it did is in the log.
            Ok(_) | Err(GatewayError::Forgotten) => {}
            Err(error) => return Err(error),
        }
    }
    Ok("done".to_owned())
}
