//! Settings and versions as they are told.

use serde::{Deserialize, Serialize};
use settings::commands::{Command, Outcome, State};
use settings::{Change, Document, Effect, Payments, Requests, Version, rows};
use utoipa::ToSchema;

use crate::agreed::OnDisconnectName;
use crate::resources::fees::FeesBody;
use crate::resources::limits::LimitsBody;

/// All settings.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VenueSettings {
    /// What may be moved without asking anybody; counts at once.
    payments: PaymentLimits,
    /// How often somebody may ask; counts when the control plane starts next.
    requests: RequestRates,
    /// What accounts and firms may do; counts when the engine has been told. Who is not here has
    /// what the engine has of them. Left out of a proposal they stay as they are.
    #[serde(default)]
    #[schema(max_items = 500)]
    limits: Option<Vec<LimitsBody>>,
    /// What is done for sessions of the wire, and demanded of them; likewise.
    #[serde(default)]
    #[schema(max_items = 500)]
    sessions: Option<Vec<SessionRow>>,
    /// The fees that take effect last; likewise.
    #[serde(default)]
    fees: Option<FeesBody>,
}

/// What may be moved without asking anybody, in minor units.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PaymentLimits {
    /// At most so much at once.
    #[schema(minimum = 1, maximum = 1_000_000_000_000_000_i64)]
    single: i64,
    /// At most so much of a person in 24 hours, each way, over all their accounts.
    #[schema(minimum = 1, maximum = 1_000_000_000_000_000_i64)]
    daily: i64,
    /// A withdrawal waits for two members of staff when it and those of the 24 hours before it, of
    /// all accounts of a person, come to this amount.
    #[schema(minimum = 1, maximum = 1_000_000_000_000_000_i64)]
    four_eyes: i64,
}

/// Requests a second; twice as many at once.
#[derive(Clone, Copy, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RequestRates {
    /// Of one user, over all their sessions and keys.
    #[schema(minimum = 1, maximum = 1_000_000)]
    by_user: u32,
    /// Of one API key.
    #[schema(minimum = 1, maximum = 1_000_000)]
    by_key: u32,
    /// From one address.
    #[schema(minimum = 1, maximum = 1_000_000)]
    by_address: u32,
}

/// What is done for, and demanded of, a session of the wire. Its number means a session of one day:
/// account and firm say which one is meant.
#[derive(Clone, Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SessionRow {
    /// Its number.
    session: u16,
    /// The account that owns its orders.
    account: u32,
    /// Its firm's code.
    #[schema(min_length = 1, max_length = 4, example = "LIME")]
    firm: String,
    /// What becomes of its orders when its client is gone.
    on_disconnect: OnDisconnectName,
    /// Messages a second in the long run; 0 does not count them.
    messages_per_second: u32,
    /// Messages at once after a pause; 0 where they are not counted.
    messages_burst: u32,
    /// As many equal orders among the last 16, and the next is refused; 0 does not compare them.
    duplicates_most: u8,
    /// Orders as old as this are forgotten; 0 where they are not compared.
    duplicates_window_ms: u32,
}

impl From<&rows::Session> for SessionRow {
    fn from(row: &rows::Session) -> Self {
        Self {
            session: row.session,
            account: row.account,
            firm: row.firm.clone(),
            on_disconnect: match row.on_disconnect {
                rows::OnDisconnect::Keep => OnDisconnectName::Keep,
                rows::OnDisconnect::CancelDay => OnDisconnectName::CancelDay,
                rows::OnDisconnect::CancelAll => OnDisconnectName::CancelAll,
            },
            messages_per_second: row.messages_per_second,
            messages_burst: row.messages_burst,
            duplicates_most: row.duplicates_most,
            duplicates_window_ms: row.duplicates_window_ms,
        }
    }
}

impl From<SessionRow> for rows::Session {
    fn from(row: SessionRow) -> Self {
        Self {
            session: row.session,
            account: row.account,
            firm: row.firm,
            on_disconnect: match row.on_disconnect {
                OnDisconnectName::Keep => rows::OnDisconnect::Keep,
                OnDisconnectName::CancelDay => rows::OnDisconnect::CancelDay,
                OnDisconnectName::CancelAll => rows::OnDisconnect::CancelAll,
            },
            messages_per_second: row.messages_per_second,
            messages_burst: row.messages_burst,
            duplicates_most: row.duplicates_most,
            duplicates_window_ms: row.duplicates_window_ms,
        }
    }
}

impl From<&Document> for VenueSettings {
    fn from(document: &Document) -> Self {
        let Payments { single, daily, four_eyes } = document.payments;
        let Requests { by_user, by_key, by_address } = document.requests;
        Self {
            payments: PaymentLimits { single, daily, four_eyes },
            requests: RequestRates { by_user, by_key, by_address },
            limits: Some(document.limits.iter().map(Into::into).collect()),
            sessions: Some(document.sessions.iter().map(Into::into).collect()),
            fees: document.fees.map(Into::into),
        }
    }
}

impl VenueSettings {
    /// With what is left out as it is.
    pub(super) fn over(self, before: &Document) -> Document {
        let PaymentLimits { single, daily, four_eyes } = self.payments;
        let RequestRates { by_user, by_key, by_address } = self.requests;
        let limits = self.limits.map(|all| all.iter().map(Into::into).collect());
        let sessions = self.sessions.map(|all| all.into_iter().map(Into::into).collect());
        Document {
            payments: Payments { single, daily, four_eyes },
            requests: Requests { by_user, by_key, by_address },
            limits: limits.unwrap_or_else(|| before.limits.clone()),
            sessions: sessions.unwrap_or_else(|| before.sessions.clone()),
            fees: self.fees.map(Into::into).or(before.fees),
        }
    }
}

/// A setting that is different.
#[derive(Clone, Debug, Serialize, ToSchema)]
pub struct SettingChange {
    /// Its name.
    #[schema(example = "payments.daily")]
    setting: String,
    /// Before; null where nothing was said of it.
    from: serde_json::Value,
    /// After; null where nothing is said of it any more.
    to: serde_json::Value,
    /// When it counts: `at_once`, `at_next_start` of the control plane, `at_engine` when the engine
    /// has been told, `from_its_moment` on, or `never`: the engine keeps what it has.
    effect: &'static str,
    /// All of it in words.
    plain: String,
}

impl From<Change> for SettingChange {
    fn from(change: Change) -> Self {
        let effect = match change.effect {
            Effect::AtOnce => "at_once",
            Effect::AtNextStart => "at_next_start",
            Effect::AtEngine => "at_engine",
            Effect::FromItsMoment => "from_its_moment",
            Effect::Never => "never",
        };
        let plain = change.plain();
        let Change { setting, from, to, .. } = change;
        Self { setting, from, to, effect, plain }
    }
}

pub(super) fn bodies(changes: Vec<Change>) -> Vec<SettingChange> {
    changes.into_iter().map(Into::into).collect()
}

/// The settings that count.
#[derive(Debug, Serialize, ToSchema)]
pub struct CurrentSettings {
    /// Which version; 0 is what the process was started with. The ETag.
    pub(super) version: u32,
    /// All of them.
    pub(super) settings: VenueSettings,
}

/// Something that the engine is told of a version.
#[derive(Debug, Serialize, ToSchema)]
pub struct CommandState {
    /// Counts them from 1; the engine hears of them in this order.
    number: u32,
    /// What of: as settings are named.
    #[schema(example = "limits.firm.LIME")]
    of: String,
    /// `waiting`, `applied` or `refused`.
    state: &'static str,
    /// Why the engine will not.
    reason: Option<String>,
    /// When it had said so.
    #[schema(format = DateTime)]
    decided: Option<String>,
}

impl From<Command> for CommandState {
    fn from(command: Command) -> Self {
        let (state, reason) = match command.outcome {
            Outcome::Waiting => ("waiting", None),
            Outcome::Applied => ("applied", None),
            Outcome::Refused(why) => ("refused", Some(why)),
        };
        let decided = command.decided.map(|at| at.to_string());
        Self { number: command.number, of: command.row.to_string(), state, reason, decided }
    }
}

/// A version.
#[derive(Debug, Serialize, ToSchema)]
pub struct SettingsVersion {
    /// Counts them from 1.
    pub(super) version: u32,
    /// All of it.
    settings: VenueSettings,
    /// What would be different if it counted instead of the newest one.
    difference: Vec<SettingChange>,
    /// `applying` while the engine is still told, `applied` when it holds all, `refused` when it
    /// will not hold some of it.
    state: &'static str,
    /// What it is told; in lists null.
    pub(super) commands: Option<Vec<CommandState>>,
    /// The proposal, which tells what was different then.
    #[schema(format = "uuid")]
    proposal: String,
    /// Who wanted it.
    proposer: String,
    /// Who agreed.
    approver: String,
    /// Why.
    reason: String,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
}

impl SettingsVersion {
    pub(super) fn of(version: Version, difference: Vec<Change>, state: State) -> Self {
        let Version { number, document, agreed, created } = version;
        Self {
            version: number,
            settings: (&document).into(),
            difference: bodies(difference),
            state: match state {
                State::Applying => "applying",
                State::Applied => "applied",
                State::Refused => "refused",
            },
            commands: None,
            proposal: agreed.proposal.to_string(),
            proposer: agreed.proposer.to_string(),
            approver: agreed.approver.to_string(),
            reason: agreed.reason,
            created: created.to_string(),
        }
    }
}

/// Where the engine is not as the newest version says.
#[derive(Debug, Serialize, ToSchema)]
pub struct Drift {
    /// The version.
    pub(super) version: u32,
    /// The engine's last command that this is as of.
    pub(super) engine_sequence: u64,
    /// `from` is the version, `to` the engine; null where it holds none.
    pub(super) items: Vec<DriftItem>,
    /// Where order entry is switched off, whatever the version says.
    pub(super) switched_off: Vec<String>,
}

/// A setting that the engine holds otherwise.
#[derive(Debug, Serialize, ToSchema)]
pub struct DriftItem {
    /// Its name.
    #[schema(example = "limits.firm.LIME.gross")]
    pub(super) setting: String,
    /// What the version says.
    pub(super) version: serde_json::Value,
    /// What the engine holds.
    pub(super) engine: serde_json::Value,
    /// Whether the engine is still to be told.
    pub(super) waiting: bool,
}
