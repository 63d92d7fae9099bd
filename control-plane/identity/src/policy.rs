//! What somebody may do: decided here, by one function over one table, and denied by default.
//!
//! An action names what is done. Its [`Rule`] says which roles may do it to what is theirs, which
//! to anything, which scope a delegated credential needs, how surely the actor must have proved who
//! they are, whether a second person must agree, and whether even reading is written down.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use crate::UserId;

/// How long a second factor counts for what needs it freshly.
pub const STEP_UP_NS: i64 = 5 * 60 * 1_000_000_000;

macro_rules! names {
    ($(#[$outer:meta])* $type:ident { $($(#[$inner:meta])* $name:ident = $text:literal,)+ }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $type { $($(#[$inner])* $name,)+ }

        impl $type {
            /// All of them, in the order of the documentation.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// As written in the API and in the database.
            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text,)+ }
            }
        }

        impl fmt::Display for $type {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl FromStr for $type {
            type Err = UnknownName;

            fn from_str(text: &str) -> Result<Self, UnknownName> {
                match text { $($text => Ok(Self::$name),)+ _ => Err(UnknownName) }
            }
        }
    };
}

/// A text that names nothing here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("not one of the names in the API's documentation")]
pub struct UnknownName;

names! {
    /// What somebody is to the venue. A user may have several.
    Role {
        /// Invests their own money.
        Investor = "investor",
        /// Trades for a firm.
        Trader = "trader",
        /// Runs the venue: instruments, sessions, halts.
        Operator = "operator",
        /// Sets limits and pulls the kill switch.
        Risk = "risk",
        /// Moves the house's money and approves large withdrawals.
        Finance = "finance",
        /// Decides who may become a customer.
        Compliance = "compliance",
        /// Watches the market.
        Surveillance = "surveillance",
        /// Sees everything and changes nothing.
        Auditor = "auditor",
        /// Gives out roles, and nothing else.
        Administrator = "administrator",
    }
}

names! {
    /// What a delegated credential (an API key, a third-party application) was given.
    Scope {
        /// Open an account.
        AccountOpen = "account.open",
        /// See accounts, balances, payments, positions, statements.
        AccountRead = "account:read",
        /// See orders and executions.
        OrderRead = "order:read",
        /// Place, replace and cancel orders.
        OrderWrite = "order:write",
        /// See market data.
        MarketRead = "market:read",
        /// Move money to and from linked banks.
        PaymentWrite = "payment:write",
        /// Manage notifications, alerts and webhooks.
        NotifyWrite = "notify:write",
        /// See the venue's state, as staff.
        VenueRead = "venue:read",
    }
}

names! {
    /// What is done.
    Action {
        /// See a user's profile.
        ProfileRead = "profile.read",
        /// Change a profile.
        ProfileWrite = "profile.write",
        /// See a user's sessions.
        SessionRead = "session.read",
        /// End a session.
        SessionEnd = "session.end",
        /// Prove a second factor in a running session.
        StepUp = "session.step_up",
        /// Change a password, an authenticator or a passkey.
        CredentialWrite = "credential.write",
        /// See API keys, never their secrets.
        ApiKeyRead = "api_key.read",
        /// Make and revoke API keys.
        ApiKeyWrite = "api_key.write",
        /// See applications one registered, and those one let in.
        AppRead = "application.read",
        /// Register and revoke applications.
        AppWrite = "application.write",
        /// Let an application act for oneself.
        AppAuthorize = "application.authorize",
        /// See a KYC case.
        KycRead = "kyc.read",
        /// Hand in data and documents for a KYC case.
        KycSubmit = "kyc.submit",
        /// See what somebody handed in for their KYC case, before it is decided.
        KycReview = "kyc.review",
        /// Decide a KYC case by hand.
        KycDecide = "kyc.decide",
        /// See linked banks.
        BankLinkRead = "bank_link.read",
        /// Link, confirm and remove a bank.
        BankLinkWrite = "bank_link.write",
        /// See deposits and withdrawals.
        PaymentRead = "payment.read",
        /// Deposit money.
        Deposit = "payment.deposit",
        /// Withdraw money.
        Withdraw = "payment.withdraw",
        /// Let a withdrawal go that is held for approval.
        WithdrawalApprove = "payment.approve",
        /// Open an account.
        AccountOpen = "account.open",
        /// See accounts, balances and ledger entries.
        AccountRead = "account.read",
        /// Book a correction into the ledger.
        LedgerAdjust = "ledger.adjust",
        /// Split, merge, or pay a dividend on an instrument.
        CorporateActionWrite = "corporate_action.write",
        /// See positions, lots and profit and loss.
        PositionRead = "position.read",
        /// See orders and executions.
        OrderRead = "order.read",
        /// Place and replace orders.
        OrderPlace = "order.place",
        /// Cancel orders.
        OrderCancel = "order.cancel",
        /// See statements.
        StatementRead = "statement.read",
        /// See instruments, phases, books, trades and candles.
        MarketRead = "market.read",
        /// See notifications, alerts and watchlists.
        NotificationRead = "notification.read",
        /// Change notifications, alerts and watchlists.
        NotificationWrite = "notification.write",
        /// See webhooks and their deliveries.
        WebhookRead = "webhook.read",
        /// Change webhooks.
        WebhookWrite = "webhook.write",
        /// See the engine, its sessions and ports.
        VenueRead = "venue.read",
        /// Halt and resume instruments, run auctions, send messages.
        VenueOperate = "venue.operate",
        /// Kill and revive order entry.
        VenueKill = "venue.kill",
        /// List an instrument.
        InstrumentWrite = "instrument.write",
        /// Open a session of a participant.
        PortWrite = "port.write",
        /// Take back a trade.
        TradeBust = "trade.bust",
        /// Change what trading costs.
        FeeWrite = "fee.write",
        /// Change the venue's settings.
        SettingsWrite = "settings.write",
        /// Propose a version of the configuration: what is different in it asks for more.
        ConfigurationWrite = "configuration.write",
        /// See risk limits.
        RiskRead = "risk.read",
        /// Change risk limits.
        RiskWrite = "risk.write",
        /// See participants and users, as staff.
        UserRead = "user.read",
        /// Suspend and reinstate a user.
        UserSuspend = "user.suspend",
        /// Give and take roles.
        RoleGrant = "role.grant",
        /// See proposals that wait for a second person.
        ProposalRead = "proposal.read",
        /// Approve or reject what somebody else proposed.
        ProposalDecide = "proposal.decide",
        /// See and verify the audit log.
        AuditRead = "audit.read",
    }
}

/// How surely an action wants to know who asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Any valid credential.
    Credential,
    /// A session that was opened with a second factor, however long ago.
    SecondFactor,
    /// A second factor within the last five minutes.
    FreshSecondFactor,
}

/// Who may do an action, and how.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// Roles that may do it to what belongs to them.
    pub own: &'static [Role],
    /// Roles that may do it to anything.
    pub any: &'static [Role],
    /// What a delegated credential must have been given; `None` keeps the action to people.
    pub scope: Option<Scope>,
    /// How surely the actor must have proved who they are.
    pub proof: Proof,
    /// Whether it takes effect only when a second person agrees.
    pub four_eyes: bool,
    /// Whether it is written down that somebody did it, even when they only read.
    pub watched: bool,
}

const EVERYBODY: &[Role] = Role::ALL;
const CUSTOMERS: &[Role] = &[Role::Investor, Role::Trader];
const STAFF: &[Role] = &[
    Role::Operator,
    Role::Risk,
    Role::Finance,
    Role::Compliance,
    Role::Surveillance,
    Role::Auditor,
    Role::Administrator,
];

impl Action {
    /// The table. A new action does not compile before it has a row here.
    #[must_use]
    pub fn rule(self) -> Rule {
        use Action as A;
        use Role as R;
        match self {
            A::ProfileRead => own(EVERYBODY).or_any(&[R::Compliance, R::Auditor]),
            A::ProfileWrite | A::SessionEnd | A::StepUp => own(EVERYBODY),
            A::SessionRead | A::ApiKeyRead => own(EVERYBODY).or_any(&[R::Auditor]),
            A::CredentialWrite | A::AppRead => own(EVERYBODY),
            A::ApiKeyWrite | A::AppWrite | A::AppAuthorize => {
                own(EVERYBODY).proved(Proof::FreshSecondFactor)
            }
            A::KycRead => own(CUSTOMERS).or_any(&[R::Compliance, R::Auditor]),
            A::KycSubmit => own(CUSTOMERS),
            A::KycReview => any(&[R::Compliance]).proved(Proof::FreshSecondFactor).watched(),
            A::KycDecide => any(&[R::Compliance]).proved(Proof::FreshSecondFactor),
            A::BankLinkRead => own(CUSTOMERS).or_any(&[R::Finance, R::Auditor]),
            A::BankLinkWrite => own(CUSTOMERS).proved(Proof::FreshSecondFactor),
            A::PaymentRead => {
                own(CUSTOMERS).or_any(&[R::Finance, R::Auditor]).scoped(Scope::AccountRead)
            }
            A::Deposit => own(CUSTOMERS).scoped(Scope::PaymentWrite),
            A::Withdraw => own(CUSTOMERS).proved(Proof::FreshSecondFactor),
            A::WithdrawalApprove => any(&[R::Finance]).proved(Proof::FreshSecondFactor),
            A::AccountRead | A::PositionRead | A::StatementRead => {
                own(CUSTOMERS).or_any(&[R::Finance, R::Risk, R::Auditor]).scoped(Scope::AccountRead)
            }
            A::AccountOpen => own(CUSTOMERS),
            A::LedgerAdjust => dangerous(&[R::Finance]),
            A::OrderRead => {
                own(CUSTOMERS).or_any(&[R::Surveillance, R::Auditor]).scoped(Scope::OrderRead)
            }
            A::OrderPlace => own(CUSTOMERS).scoped(Scope::OrderWrite),
            A::OrderCancel => own(CUSTOMERS).or_any(&[R::Risk]).scoped(Scope::OrderWrite),
            A::MarketRead => any(EVERYBODY).scoped(Scope::MarketRead),
            A::NotificationRead | A::NotificationWrite | A::WebhookRead => {
                own(EVERYBODY).scoped(Scope::NotifyWrite)
            }
            A::WebhookWrite => own(EVERYBODY).proved(Proof::SecondFactor),
            A::VenueRead => any(STAFF).scoped(Scope::VenueRead),
            A::VenueOperate => any(&[R::Operator]).proved(Proof::FreshSecondFactor),
            A::VenueKill => any(&[R::Operator, R::Risk]).proved(Proof::FreshSecondFactor),
            A::InstrumentWrite
            | A::PortWrite
            | A::CorporateActionWrite
            | A::TradeBust
            | A::SettingsWrite => dangerous(&[R::Operator]),
            A::FeeWrite => dangerous(&[R::Finance]),
            A::ConfigurationWrite => dangerous(&[R::Operator, R::Risk, R::Finance]),
            A::RiskRead => any(&[R::Risk, R::Operator, R::Auditor]).scoped(Scope::VenueRead),
            A::RiskWrite => dangerous(&[R::Risk]),
            A::UserRead => any(&[R::Compliance, R::Administrator, R::Auditor]),
            A::UserSuspend => any(&[R::Compliance, R::Risk]).proved(Proof::FreshSecondFactor),
            A::RoleGrant => dangerous(&[R::Administrator]),
            A::ProposalRead => any(STAFF),
            A::ProposalDecide => any(&[R::Operator, R::Risk, R::Finance, R::Administrator])
                .proved(Proof::FreshSecondFactor),
            A::AuditRead => any(&[R::Auditor]).proved(Proof::SecondFactor),
        }
    }
}

const NOBODY: Rule = Rule {
    own: &[],
    any: &[],
    scope: None,
    proof: Proof::Credential,
    four_eyes: false,
    watched: false,
};

const fn own(roles: &'static [Role]) -> Rule {
    Rule { own: roles, ..NOBODY }
}

const fn any(roles: &'static [Role]) -> Rule {
    Rule { any: roles, ..NOBODY }
}

const fn dangerous(roles: &'static [Role]) -> Rule {
    Rule { four_eyes: true, ..any(roles).proved(Proof::FreshSecondFactor) }
}

impl Rule {
    const fn or_any(self, roles: &'static [Role]) -> Self {
        Self { any: roles, ..self }
    }

    const fn scoped(self, scope: Scope) -> Self {
        Self { scope: Some(scope), ..self }
    }

    const fn proved(self, proof: Proof) -> Self {
        Self { proof, ..self }
    }

    const fn watched(self) -> Self {
        Self { watched: true, ..self }
    }
}

/// Somebody who asks, with everything a decision needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Actor {
    /// Who.
    pub user: UserId,
    /// What they are.
    pub roles: BTreeSet<Role>,
    /// What a delegated credential was given; `None` for the user in person.
    pub scopes: Option<BTreeSet<Scope>>,
    /// When a second factor was last proved in this session.
    pub second_factor_ns: Option<i64>,
}

/// What is acted on, as far as decisions care.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Resource {
    /// It belongs to a user.
    Of(UserId),
    /// It belongs to the venue.
    Venue,
}

/// Why not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Denied {
    /// None of the actor's roles may.
    #[error("your role does not allow this")]
    Role,
    /// It belongs to somebody else. To be answered as if it did not exist.
    #[error("this belongs to somebody else")]
    NotYours,
    /// The credential was not given the scope.
    #[error("this credential lacks the scope {0}")]
    Scope(Scope),
    /// Only a person may, not a delegated credential.
    #[error("this needs you in person, not an API key or an application")]
    InPerson,
    /// The session was opened without a second factor.
    #[error("this needs a second factor; enrol an authenticator and prove it")]
    SecondFactor,
    /// The second factor was proved too long ago.
    #[error("this needs a second factor proved in the last five minutes")]
    StepUp,
}

/// Whether `actor` may do `action` to `resource` now. This is the only place that decides it.
///
/// # Errors
/// The reason why not.
pub fn authorize(
    actor: &Actor,
    action: Action,
    resource: Resource,
    now_ns: i64,
) -> Result<(), Denied> {
    let rule = action.rule();
    let has = |roles: &[Role]| roles.iter().any(|role| actor.roles.contains(role));
    if !has(rule.any) {
        if !has(rule.own) {
            return Err(Denied::Role);
        }
        if resource != Resource::Of(actor.user) {
            return Err(Denied::NotYours);
        }
    }
    if let Some(scopes) = &actor.scopes {
        let needed = rule.scope.ok_or(Denied::InPerson)?;
        if !scopes.contains(&needed) {
            return Err(Denied::Scope(needed));
        }
        // A key proves itself with every request; actions that want more have no scope.
        return Ok(());
    }
    match (rule.proof, actor.second_factor_ns) {
        (Proof::Credential, _) | (Proof::SecondFactor, Some(_)) => Ok(()),
        (_, None) => Err(Denied::SecondFactor),
        (Proof::FreshSecondFactor, Some(at)) if now_ns.saturating_sub(at) <= STEP_UP_NS => Ok(()),
        (Proof::FreshSecondFactor, Some(_)) => Err(Denied::StepUp),
    }
}

#[cfg(test)]
mod tests;
