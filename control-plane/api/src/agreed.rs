//! What two people agreed on and only the engine can do: commands in its log, each once.
//!
//! An approved proposal waits in the database until its outcome is written down. The commands go
//! out under keys made of the proposal's id, so a crash in between neither loses nor doubles one.

use std::time::Duration;

use engine::config::{Config, Instrument, firm_code};
use engine::control::Request;
use engine::core::command::{AddInstrument, AddSession};
use engine::core::operator::{
    DuplicateLimit, MessageRate, OnDisconnect, SessionSettings, SetSession,
};
use engine::core::{
    AccountId, CommandBody, CommandError, InstrumentId, Price, Qty, SessionId, Symbol,
};
use gateway::{Answer, Gateway, GatewayError, Key, refusal_text};
use identity::policy::Action;
use identity::proposals::Proposal;
use identity::secret::{Secret, random_bytes};
use identity::{Identity, IdentityError};
use serde::{Deserialize, Serialize};
use store::transact;
use vault::Vault;

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
    /// One more instrument.
    Listing(Listing),
    /// One more session of the wire.
    Port(Port),
    /// No command: what follows means something on this day of the venue alone.
    OnDay(u32),
}

/// A session of a participant that is to be opened, until the engine begins a new journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Port {
    pub(crate) account: u32,
    pub(crate) firm: String,
    /// Who knows it is the session.
    pub(crate) sealed_key: Vec<u8>,
}

/// What keys of sessions are sealed for.
pub(crate) const PORT_KEY: &str = "session key";

impl Port {
    /// With a key that nobody knows yet; and the key.
    pub(crate) fn new(vault: &Vault, account: u32, firm: String) -> (Self, Secret) {
        const LETTERS: &[u8; 62] =
            b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
        let mut key = String::new();
        while key.len() < 10 {
            let [byte] = random_bytes();
            // Each as likely as any other.
            if byte < 4 * 62 {
                key.push(char::from(LETTERS[usize::from(byte) % 62]));
            }
        }
        let sealed_key = vault.seal(PORT_KEY, key.as_bytes());
        (Self { account, firm, sealed_key }, Secret::new(key))
    }

    /// The session behind those that are open now.
    fn command(&self, gateway: &Gateway, vault: &Vault) -> Result<CommandBody, String> {
        let firm = firm_code(&self.firm);
        let firm = firm.ok_or_else(|| "firm: 1 to 4 capital letters or digits".to_owned())?;
        let key = vault.open(PORT_KEY, &self.sealed_key).map_err(|error| error.to_string())?;
        let key = key.as_slice().try_into().map_err(|_| "a key has 10 characters".to_owned())?;
        let session = SessionId(gateway.orders().sessions().saturating_add(1));
        let account = AccountId(self.account);
        Ok(CommandBody::AddSession(AddSession { session, account, firm, key }))
    }
}

/// An instrument that is to be listed, until the engine begins a new journal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Listing {
    pub(crate) symbol: String,
    /// In ten-thousandths.
    pub(crate) tick: u32,
    pub(crate) round_lot: u32,
    /// Whether its operators move it from phase to phase, and not the day.
    pub(crate) has_phases: bool,
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

impl Listing {
    /// The instrument behind those that are listed now.
    fn command(&self, gateway: &Gateway) -> Result<CommandBody, String> {
        let symbol = Symbol::new(&self.symbol);
        let symbol = symbol.ok_or_else(|| format!("{:?} is no ticker", self.symbol))?;
        if self.tick == 0 || self.round_lot == 0 {
            return Err("tick and round_lot are not 0".to_owned());
        }
        let known = gateway.orders();
        if known.venue().instruments().any(|(_, listed)| listed.symbol == symbol) {
            return Err(format!("{symbol} is listed already"));
        }
        let number = u16::try_from(known.venue().instruments().count() + 1);
        let number = number.map_err(|_| "no engine lists so many".to_owned())?;
        let new = AddInstrument {
            instrument: InstrumentId(number),
            symbol,
            tick: Price(self.tick),
            round_lot: Qty(self.round_lot),
        };
        Ok(match self.has_phases {
            true => CommandBody::AddScheduled(new),
            false => CommandBody::AddInstrument(new),
        })
    }
}

impl Step {
    /// The command it stands for.
    ///
    /// # Errors
    /// What is wrong with it, for people.
    pub(crate) fn command(&self, gateway: &Gateway, vault: &Vault) -> Result<CommandBody, String> {
        match self {
            Self::Port(port) => port.command(gateway, vault),
            other => other.command_without_secret(gateway),
        }
    }

    /// The same for all but what has a secret in it.
    ///
    /// # Errors
    /// What is wrong with it, for people.
    pub(crate) fn command_without_secret(&self, gateway: &Gateway) -> Result<CommandBody, String> {
        match self {
            Self::Session(step) => Ok(step.command()),
            Self::Listing(listing) => listing.command(gateway),
            Self::OnDay(_) | Self::Port(_) => Err("this is no command".to_owned()),
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
    // Before the events are known nothing is known to be wrong with what was agreed on.
    if gateway.state().check().is_err() {
        return Ok(());
    }
    let due = identity.undone(&mut identity.db.read().await?, ROUND).await?;
    // Versions of the configuration have a worker of their own.
    for proposal in due.into_iter().filter(|one| one.action != Action::ConfigurationWrite) {
        let outcome = match perform(identity, gateway, &proposal).await {
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
async fn perform(
    identity: &Identity,
    gateway: &Gateway,
    proposal: &Proposal,
) -> Result<String, GatewayError> {
    let Ok(steps) = serde_json::from_value::<Vec<Step>>(proposal.payload.clone()) else {
        return Ok("refused: the proposal says nothing that the engine can do".to_owned());
    };
    for (number, step) in steps.iter().enumerate() {
        if let Step::OnDay(day) = step {
            if gateway.today() != Some(*day) {
                return Ok("refused: the day that it was about is over".to_owned());
            }
            continue;
        }
        let key = format!("{}/{number}", proposal.id);
        if let Some(why) = perform_step(identity, gateway, step, &key).await? {
            return Ok(format!("refused: {why}"));
        }
    }
    Ok("done".to_owned())
}

/// Places of sessions and instruments that others may be faster to take.
const PLACES_TRIED: u32 = 5;

/// Why the engine will not.
async fn perform_step(
    identity: &Identity,
    gateway: &Gateway,
    step: &Step,
    key: &str,
) -> Result<Option<String>, GatewayError> {
    let mut why = None;
    for place in 0..PLACES_TRIED {
        let key = if place == 0 { key.to_owned() } else { format!("{key}/{place}") };
        let key = Key { scope: "proposals".to_owned(), key, hash: [0; 32], deed: None };
        // It may have been done before a crash, and what it says may be wrong since.
        let done = match gateway.repeat(key.clone()).await {
            Ok(None) => match step.command(gateway, &identity.vault) {
                Ok(body) => gateway.command(key, body).await,
                Err(why) => return Ok(Some(why)),
            },
            Ok(Some(done)) => Ok(done),
            Err(error) => Err(error),
        };
        match done {
            Ok((_, Answer::Refused(code))) => {
                why = Some(refusal_text(code).to_owned());
                if !is_taken(code) {
                    return Ok(why);
                }
            }
            // It was answered in an earlier life; what it did is in the log.
            Ok(_) | Err(GatewayError::Forgotten) => return Ok(None),
            Err(GatewayError::DayOver) => {
                return Ok(Some("the day ended before the engine had it".to_owned()));
            }
            Err(error) => return Err(error),
        }
    }
    Ok(why)
}

/// Whether a refusal says that somebody else has the place by now.
fn is_taken(code: u16) -> bool {
    let (instrument, session) = (InstrumentId(0), SessionId(0));
    let listed = CommandError::InstrumentOrder { expected: 0, found: instrument };
    let opened = CommandError::SessionOrder { expected: 0, found: session };
    [listed.code(), opened.code()].contains(&code)
}
