//! What the engine is told of a version of the configuration: each command once, in their order,
//! and what became of it written down beside the version.
//!
//! A command goes out under a key made of its version and number, so whoever dies between the
//! engine and the database neither loses nor doubles one.

use std::time::Duration;

use audit::{AuditError, Deed, Outcome as Done};
use gateway::{Answer, Gateway, GatewayError, Key, refusal_text};
use identity::policy::Action;
use identity::proposals::ProposalId;
use identity::{Identity, IdentityError};
use settings::SettingsError;
use settings::commands::{self, Command, Due, Outcome, State};
use store::{StoreError, Transient, Tx, transact};

use crate::held::{command, held};

/// How often it is looked whether something is to be told.
const PERIOD: Duration = Duration::from_millis(100);
/// Commands in one round.
const ROUND: u32 = 50;
/// Refusals that the outcome of a proposal names; all of them stand with the version.
const REASONS_MAX: usize = 3;

/// Tells the engine what versions say, for ever.
pub async fn apply(identity: Identity, gateway: Gateway) {
    loop {
        match round(&identity, &gateway).await {
            Ok(true) => continue,
            Ok(false) => {}
            Err(error) => tracing::warn!(%error, "what a version says waits for the engine"),
        }
        tokio::time::sleep(PERIOD).await;
    }
}

/// Whether there may be more.
async fn round(identity: &Identity, gateway: &Gateway) -> Result<bool, ApplyError> {
    let due = commands::waiting(&mut identity.db.read().await?, ROUND).await?;
    for one in &due {
        // What the engine has heard of it is not done twice.
        let outcome = tell(gateway, &one.command).await?;
        let written: Result<(), ApplyError> =
            transact!(identity.db, |tx| conclude(identity, tx, one, &outcome).await);
        written?;
    }
    Ok(due.len() == ROUND as usize)
}

/// What the engine says of a command, in whichever life of ours it heard of it.
async fn tell(gateway: &Gateway, told: &Command) -> Result<Outcome, GatewayError> {
    // Before the events are known nothing is known to be wrong with it.
    gateway.state().check().map_err(GatewayError::NotReady)?;
    let Command { version, number, row, .. } = told;
    let mut day = 0_u32;
    loop {
        let key = match day {
            0 => format!("{version}/{number}"),
            // What a day has ended without is asked again, as another request.
            day => format!("{version}/{number}/day{day}"),
        };
        let key = Key { scope: "settings".to_owned(), key, hash: [0; 32], deed: None };
        let done = match gateway.repeat(key.clone()).await {
            Ok(None) => match command(gateway, row) {
                Ok(body) => gateway.command(key, body).await,
                Err(why) => return Ok(Outcome::Refused(why)),
            },
            Ok(Some(done)) => Ok(done),
            Err(error) => Err(error),
        };
        return match done {
            Ok((_, Answer::Refused(code))) => Ok(Outcome::Refused(refusal_text(code).to_owned())),
            Ok(_) => Ok(Outcome::Applied),
            Err(GatewayError::DayOver) => {
                day += 1;
                continue;
            }
            Err(GatewayError::Forgotten) => Ok(of_what_is_held(gateway, told)),
            Err(error) => Err(error),
        };
    }
}

/// The engine answered so long ago that only what it holds can tell.
fn of_what_is_held(gateway: &Gateway, told: &Command) -> Outcome {
    let known = gateway.orders();
    if held(known.venue(), &told.row).as_ref() == Some(&told.row) {
        return Outcome::Applied;
    }
    let why = "the engine answered so long ago that it is not known what, and holds something else";
    Outcome::Refused(why.to_owned())
}

async fn conclude(
    identity: &Identity,
    tx: &mut Tx,
    due: &Due,
    outcome: &Outcome,
) -> Result<(), ApplyError> {
    let Command { version, number, row, .. } = &due.command;
    commands::conclude(tx, (*version, *number), outcome, identity.clock.now()).await?;
    let (done, reason) = match outcome {
        Outcome::Refused(why) => (Done::Failed, Some(why)),
        _ => (Done::Done, None),
    };
    let deed = Deed {
        actor: "system",
        action: Action::ConfigurationWrite.as_str(),
        object: &format!("settings:{version}/{row}"),
        outcome: done,
        details: &serde_json::json!({ "reason": reason }).to_string(),
    };
    audit::record(tx, &*identity.clock, &deed).await?;
    let state = commands::state(tx, *version).await?;
    if state != State::Applying {
        let said = outcome_of(&commands::of_version(tx, *version).await?);
        identity.conclude(tx, ProposalId::from_uuid(due.proposal), &said).await?;
    }
    Ok(())
}

/// What is said of a proposal all of whose commands were answered.
fn outcome_of(told: &[Command]) -> String {
    let refused = told.iter().filter_map(|one| match &one.outcome {
        Outcome::Refused(why) => Some(format!("{}: {why}", one.row)),
        _ => None,
    });
    let refused: Vec<String> = refused.collect();
    match refused.len() {
        0 => "done".to_owned(),
        all => {
            let first = refused.into_iter().take(REASONS_MAX).collect::<Vec<_>>().join("; ");
            let count = told.len();
            format!("refused: {all} of {count} commands; {first}")
        }
    }
}

/// Why something waits.
#[derive(Debug, thiserror::Error)]
enum ApplyError {
    #[error(transparent)]
    Store(#[from] StoreError),
    #[error(transparent)]
    Settings(#[from] SettingsError),
    #[error(transparent)]
    Gateway(#[from] GatewayError),
    #[error(transparent)]
    Identity(#[from] IdentityError),
    #[error(transparent)]
    Audit(#[from] AuditError),
}

impl Transient for ApplyError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Settings(error) => error.is_transient(),
            Self::Identity(error) => error.is_transient(),
            Self::Audit(error) => error.is_transient(),
            Self::Gateway(error) => error.is_transient(),
        }
    }
}
