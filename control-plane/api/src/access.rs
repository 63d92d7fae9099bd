//! Which action each endpoint is: the one list that the guard asks before anything else happens.
//!
//! An endpoint that is not here is refused, and a test compares the list with the documentation in
//! both directions.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use identity::policy::Action;
use matchit::Router;

/// What an endpoint asks of who calls it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Nothing.
    Public,
    /// That they may do this.
    Needs(Action),
}

/// Whether a write carries an `Idempotency-Key`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// It must.
    Keyed,
    /// It reads, or it is harmless or refused when repeated: a login, a token that works once.
    Harmless,
}

/// One endpoint, or one method of gRPC.
#[derive(Clone, Copy, Debug)]
pub struct Endpoint {
    /// Upper case.
    pub method: &'static str,
    /// As in the documentation, with `{parameters}`.
    pub path: &'static str,
    /// Who may.
    pub access: Access,
    /// How a repeat is known.
    pub repeat: Repeat,
}

const fn endpoint(
    method: &'static str,
    path: &'static str,
    access: Access,
    repeat: Repeat,
) -> Endpoint {
    Endpoint { method, path, access, repeat }
}

use Access::{Needs, Public};
use Action as A;
use Repeat::{Harmless, Keyed};

/// Every endpoint of the API.
pub const ENDPOINTS: &[Endpoint] = &[
    endpoint("GET", "/healthz", Public, Harmless),
    endpoint("GET", "/readyz", Public, Harmless),
    endpoint("GET", "/.well-known/jwks.json", Public, Harmless),
    endpoint("POST", "/v1/auth/register", Public, Keyed),
    endpoint("POST", "/v1/auth/verify-email", Public, Harmless),
    endpoint("POST", "/v1/auth/login", Public, Harmless),
    endpoint("POST", "/v1/auth/refresh", Public, Harmless),
    endpoint("POST", "/v1/auth/forgot-password", Public, Harmless),
    endpoint("POST", "/v1/auth/reset-password", Public, Harmless),
    endpoint("POST", "/v1/auth/logout", Needs(A::SessionEnd), Harmless),
    endpoint("POST", "/v1/auth/step-up", Needs(A::StepUp), Harmless),
    endpoint("POST", "/v1/me/password", Needs(A::CredentialWrite), Harmless),
    endpoint("GET", "/v1/me", Needs(A::ProfileRead), Harmless),
    endpoint("PUT", "/v1/me/profile", Needs(A::ProfileWrite), Keyed),
    endpoint("POST", "/v1/me/email", Needs(A::CredentialWrite), Keyed),
    endpoint("POST", "/v1/auth/confirm-email", Public, Harmless),
    endpoint("POST", "/v1/me/phone", Needs(A::CredentialWrite), Keyed),
    endpoint("POST", "/v1/me/phone/confirm", Needs(A::CredentialWrite), Harmless),
    endpoint("GET", "/v1/me/details", Needs(A::ProfileRead), Harmless),
    endpoint("PUT", "/v1/me/details", Needs(A::ProfileWrite), Keyed),
    endpoint("POST", "/v1/me/authenticator", Needs(A::CredentialWrite), Keyed),
    endpoint("POST", "/v1/me/authenticator/confirm", Needs(A::CredentialWrite), Keyed),
    endpoint("POST", "/v1/me/authenticator/remove", Needs(A::CredentialWrite), Harmless),
    endpoint("GET", "/v1/me/passkeys", Needs(A::ProfileRead), Harmless),
    endpoint("POST", "/v1/me/passkeys", Needs(A::CredentialWrite), Harmless),
    endpoint("POST", "/v1/me/passkeys/options", Needs(A::CredentialWrite), Harmless),
    endpoint("DELETE", "/v1/me/passkeys/{id}", Needs(A::CredentialWrite), Keyed),
    endpoint("POST", "/v1/auth/passkey/options", Public, Harmless),
    endpoint("POST", "/v1/auth/passkey", Public, Harmless),
    endpoint("POST", "/v1/auth/step-up/passkey/options", Needs(A::StepUp), Harmless),
    endpoint("POST", "/v1/auth/step-up/passkey", Needs(A::StepUp), Harmless),
    endpoint("GET", "/v1/sessions", Needs(A::SessionRead), Harmless),
    endpoint("DELETE", "/v1/sessions/{id}", Needs(A::SessionEnd), Keyed),
    endpoint("GET", "/v1/api-keys", Needs(A::ApiKeyRead), Harmless),
    endpoint("POST", "/v1/api-keys", Needs(A::ApiKeyWrite), Keyed),
    endpoint("GET", "/v1/api-keys/{id}", Needs(A::ApiKeyRead), Harmless),
    endpoint("DELETE", "/v1/api-keys/{id}", Needs(A::ApiKeyWrite), Keyed),
    endpoint("POST", "/v1/auth/staff/login", Public, Harmless),
    endpoint("GET", "/v1/auth/staff/callback", Public, Harmless),
    endpoint("GET", "/.well-known/oauth-authorization-server", Public, Harmless),
    endpoint("POST", "/oauth/token", Public, Harmless),
    endpoint("POST", "/oauth/revoke", Public, Harmless),
    endpoint("POST", "/oauth/introspect", Public, Harmless),
    endpoint("GET", "/v1/oauth/authorize", Needs(A::AppRead), Harmless),
    endpoint("POST", "/v1/oauth/authorize", Needs(A::AppAuthorize), Keyed),
    endpoint("GET", "/v1/oauth/clients", Needs(A::AppRead), Harmless),
    endpoint("POST", "/v1/oauth/clients", Needs(A::AppWrite), Keyed),
    endpoint("GET", "/v1/oauth/clients/{id}", Needs(A::AppRead), Harmless),
    endpoint("DELETE", "/v1/oauth/clients/{id}", Needs(A::AppWrite), Keyed),
    endpoint("GET", "/v1/me/applications", Needs(A::AppRead), Harmless),
    endpoint("DELETE", "/v1/me/applications/{id}", Needs(A::SessionEnd), Keyed),
    endpoint("GET", "/v1/me/preferences", Needs(A::NotificationRead), Harmless),
    endpoint("PUT", "/v1/me/preferences", Needs(A::NotificationWrite), Keyed),
    endpoint("GET", "/v1/notifications", Needs(A::NotificationRead), Harmless),
    endpoint("GET", "/v1/notifications/unread", Needs(A::NotificationRead), Harmless),
    endpoint("GET", "/v1/notifications/events", Needs(A::NotificationRead), Harmless),
    endpoint("GET", "/v1/notifications/socket", Needs(A::NotificationRead), Harmless),
    endpoint("POST", "/v1/notifications/read", Needs(A::NotificationWrite), Keyed),
    endpoint("GET", "/v1/webhooks", Needs(A::WebhookRead), Harmless),
    endpoint("POST", "/v1/webhooks", Needs(A::WebhookWrite), Keyed),
    endpoint("GET", "/v1/webhooks/{id}", Needs(A::WebhookRead), Harmless),
    endpoint("PUT", "/v1/webhooks/{id}", Needs(A::WebhookWrite), Keyed),
    endpoint("DELETE", "/v1/webhooks/{id}", Needs(A::WebhookWrite), Keyed),
    endpoint("GET", "/v1/webhooks/{id}/deliveries", Needs(A::WebhookRead), Harmless),
    endpoint("POST", "/v1/webhook-deliveries/{id}/retry", Needs(A::WebhookWrite), Keyed),
    endpoint("GET", "/v1/watchlists", Needs(A::NotificationRead), Harmless),
    endpoint("POST", "/v1/watchlists", Needs(A::NotificationWrite), Keyed),
    endpoint("GET", "/v1/watchlists/{id}", Needs(A::NotificationRead), Harmless),
    endpoint("PUT", "/v1/watchlists/{id}", Needs(A::NotificationWrite), Keyed),
    endpoint("DELETE", "/v1/watchlists/{id}", Needs(A::NotificationWrite), Keyed),
    endpoint("GET", "/v1/alerts", Needs(A::NotificationRead), Harmless),
    endpoint("POST", "/v1/alerts", Needs(A::NotificationWrite), Keyed),
    endpoint("GET", "/v1/alerts/{id}", Needs(A::NotificationRead), Harmless),
    endpoint("DELETE", "/v1/alerts/{id}", Needs(A::NotificationWrite), Keyed),
    endpoint("GET", "/v1/users", Needs(A::UserRead), Harmless),
    endpoint("GET", "/v1/users/{id}", Needs(A::UserRead), Harmless),
    endpoint("POST", "/v1/users/{id}/suspend", Needs(A::UserSuspend), Keyed),
    endpoint("POST", "/v1/users/{id}/reinstate", Needs(A::UserSuspend), Keyed),
    endpoint("POST", "/v1/users/{id}/role-changes", Needs(A::RoleGrant), Keyed),
    endpoint("GET", "/v1/proposals", Needs(A::ProposalRead), Harmless),
    endpoint("GET", "/v1/proposals/{id}", Needs(A::ProposalRead), Harmless),
    endpoint("POST", "/v1/proposals/{id}/decision", Needs(A::ProposalDecide), Keyed),
    endpoint("GET", "/v1/instruments", Needs(A::MarketRead), Harmless),
    endpoint("GET", "/v1/instruments/{symbol}", Needs(A::MarketRead), Harmless),
    endpoint("GET", "/v1/instruments/{symbol}/book", Needs(A::MarketRead), Harmless),
    endpoint("GET", "/v1/instruments/{symbol}/trades", Needs(A::MarketRead), Harmless),
    endpoint("GET", "/v1/calendar", Needs(A::MarketRead), Harmless),
    endpoint("GET", "/v1/accounts", Needs(A::AccountRead), Harmless),
    endpoint("POST", "/v1/accounts", Needs(A::AccountOpen), Keyed),
    endpoint("GET", "/v1/accounts/{id}", Needs(A::AccountRead), Harmless),
    endpoint("GET", "/v1/accounts/{id}/balances", Needs(A::AccountRead), Harmless),
    endpoint("GET", "/v1/accounts/{id}/entries", Needs(A::AccountRead), Harmless),
    endpoint("GET", "/v1/accounts/{id}/positions", Needs(A::PositionRead), Harmless),
    endpoint("GET", "/v1/accounts/{id}/positions/{symbol}/lots", Needs(A::PositionRead), Harmless),
    endpoint("GET", "/v1/accounts/{id}/gains", Needs(A::PositionRead), Harmless),
    endpoint("GET", "/v1/accounts/{id}/worth", Needs(A::PositionRead), Harmless),
    endpoint("GET", "/v1/accounts/{id}/statements", Needs(A::StatementRead), Harmless),
    endpoint("POST", "/v1/accounts/{id}/statements", Needs(A::StatementRead), Keyed),
    endpoint(
        "GET",
        "/v1/accounts/{id}/statements/{statement}/file",
        Needs(A::StatementRead),
        Harmless,
    ),
    endpoint("GET", "/v1/accounts/{id}/activity", Needs(A::StatementRead), Harmless),
    endpoint("GET", "/v1/bank-links", Needs(A::BankLinkRead), Harmless),
    endpoint("POST", "/v1/bank-links", Needs(A::BankLinkWrite), Keyed),
    endpoint("GET", "/v1/bank-links/{id}", Needs(A::BankLinkRead), Harmless),
    endpoint("DELETE", "/v1/bank-links/{id}", Needs(A::BankLinkWrite), Keyed),
    endpoint("POST", "/v1/bank-links/{id}/confirm", Needs(A::BankLinkWrite), Keyed),
    endpoint("POST", "/v1/deposits", Needs(A::Deposit), Keyed),
    endpoint("POST", "/v1/withdrawals", Needs(A::Withdraw), Keyed),
    endpoint("GET", "/v1/transfers", Needs(A::PaymentRead), Harmless),
    endpoint("POST", "/v1/transfers/internal", Needs(A::Deposit), Keyed),
    endpoint("GET", "/v1/transfers/waiting", Needs(A::PaymentRead), Harmless),
    endpoint("GET", "/v1/transfers/{id}", Needs(A::PaymentRead), Harmless),
    endpoint("POST", "/v1/transfers/{id}/cancel", Needs(A::Deposit), Keyed),
    endpoint("POST", "/v1/transfers/{id}/approve", Needs(A::WithdrawalApprove), Keyed),
    endpoint("POST", "/v1/transfers/{id}/refuse", Needs(A::WithdrawalApprove), Keyed),
    endpoint("GET", "/v1/kyc", Needs(A::KycRead), Harmless),
    endpoint("PUT", "/v1/kyc/person", Needs(A::KycSubmit), Keyed),
    endpoint("PUT", "/v1/kyc/answers", Needs(A::KycSubmit), Keyed),
    endpoint("POST", "/v1/kyc/documents", Needs(A::KycSubmit), Keyed),
    endpoint("POST", "/v1/kyc/submit", Needs(A::KycSubmit), Keyed),
    endpoint("GET", "/v1/kyc/cases", Needs(A::KycRead), Harmless),
    endpoint("GET", "/v1/kyc/cases/{id}", Needs(A::KycRead), Harmless),
    endpoint("GET", "/v1/kyc/cases/{id}/details", Needs(A::KycReview), Harmless),
    endpoint("GET", "/v1/kyc/cases/{id}/documents/{document}", Needs(A::KycReview), Harmless),
    endpoint("POST", "/v1/kyc/cases/{id}/decision", Needs(A::KycDecide), Keyed),
    endpoint("GET", "/v1/audit/records", Needs(A::AuditRead), Harmless),
    endpoint("GET", "/v1/audit/verify", Needs(A::AuditRead), Harmless),
    endpoint("GET", "/v1/audit/export", Needs(A::AuditRead), Harmless),
    endpoint("GET", "/v1/orders", Needs(A::OrderRead), Harmless),
    endpoint("POST", "/v1/orders", Needs(A::OrderPlace), Keyed),
    endpoint("POST", "/v1/orders/preview", Needs(A::OrderPlace), Harmless),
    endpoint("POST", "/v1/orders/cancel-all", Needs(A::OrderCancel), Keyed),
    endpoint("GET", "/v1/orders/{id}", Needs(A::OrderRead), Harmless),
    endpoint("PUT", "/v1/orders/{id}", Needs(A::OrderPlace), Keyed),
    endpoint("DELETE", "/v1/orders/{id}", Needs(A::OrderCancel), Keyed),
    endpoint("GET", "/v1/executions", Needs(A::OrderRead), Harmless),
    endpoint("GET", "/v1/venue", Needs(A::VenueRead), Harmless),
    endpoint("GET", "/v1/venue/sessions", Needs(A::VenueRead), Harmless),
    endpoint("POST", "/v1/venue/sessions", Needs(A::PortWrite), Keyed),
    endpoint("GET", "/v1/venue/breaks", Needs(A::RiskRead), Harmless),
    endpoint("POST", "/v1/venue/kill", Needs(A::VenueKill), Keyed),
    endpoint("POST", "/v1/venue/revive", Needs(A::VenueKill), Keyed),
    endpoint("POST", "/v1/venue/cancel-orders", Needs(A::VenueKill), Keyed),
    endpoint("POST", "/v1/venue/instruments/{symbol}/phase", Needs(A::VenueOperate), Keyed),
    endpoint("POST", "/v1/venue/instruments/{symbol}/calls", Needs(A::VenueOperate), Keyed),
    endpoint("POST", "/v1/venue/instruments", Needs(A::InstrumentWrite), Keyed),
    endpoint("POST", "/v1/venue/trades/{match_number}/corrections", Needs(A::TradeBust), Keyed),
    endpoint("GET", "/v1/venue/limits", Needs(A::RiskRead), Harmless),
    endpoint("POST", "/v1/venue/limits", Needs(A::RiskWrite), Keyed),
    endpoint("GET", "/v1/venue/sessions/{session}/settings", Needs(A::RiskRead), Harmless),
    endpoint("POST", "/v1/venue/sessions/{session}/settings", Needs(A::RiskWrite), Keyed),
    endpoint("GET", "/v1/venue/participants", Needs(A::VenueRead), Harmless),
    endpoint("GET", "/v1/venue/settings", Needs(A::VenueRead), Harmless),
    endpoint("POST", "/v1/venue/settings", Needs(A::ConfigurationWrite), Keyed),
    endpoint("GET", "/v1/venue/settings/drift", Needs(A::RiskRead), Harmless),
    endpoint("GET", "/v1/venue/settings/versions", Needs(A::VenueRead), Harmless),
    endpoint("GET", "/v1/venue/settings/versions/{version}", Needs(A::VenueRead), Harmless),
    endpoint("GET", "/v1/fees", Needs(A::MarketRead), Harmless),
    endpoint("POST", "/v1/fees", Needs(A::FeeWrite), Keyed),
    endpoint("POST", "/v1/ledger/adjustments", Needs(A::LedgerAdjust), Keyed),
    endpoint("GET", "/v1/corporate-actions", Needs(A::VenueRead), Harmless),
    endpoint("POST", "/v1/corporate-actions", Needs(A::CorporateActionWrite), Keyed),
    endpoint("GET", "/v1/broadcasts", Needs(A::VenueRead), Harmless),
    endpoint("GET", "/v1/broadcasts/{id}", Needs(A::VenueRead), Harmless),
    endpoint("POST", "/v1/broadcasts", Needs(A::VenueOperate), Keyed),
    endpoint("GET", "/v1/me/events", Needs(A::OrderRead), Harmless),
    endpoint("GET", "/v1/me/socket", Needs(A::OrderRead), Harmless),
    endpoint("GET", "/v1/me/holdings/events", Needs(A::AccountRead), Harmless),
    endpoint("GET", "/v1/me/holdings/socket", Needs(A::AccountRead), Harmless),
    endpoint("GET", "/v1/instruments/{symbol}/candles", Needs(A::MarketRead), Harmless),
    endpoint("GET", "/v1/market/events", Needs(A::MarketRead), Harmless),
    endpoint("GET", "/v1/market/socket", Needs(A::MarketRead), Harmless),
];

/// Every method of gRPC: where they do what an endpoint does, they ask for the same.
pub const METHODS: &[Endpoint] = &[
    method("/outcry.v1.Market/ListInstruments", A::MarketRead, Harmless),
    method("/outcry.v1.Market/GetBook", A::MarketRead, Harmless),
    method("/outcry.v1.Market/ListTrades", A::MarketRead, Harmless),
    method("/outcry.v1.Market/StreamMarket", A::MarketRead, Harmless),
    method("/outcry.v1.Orders/PlaceOrder", A::OrderPlace, Keyed),
    method("/outcry.v1.Orders/ReplaceOrder", A::OrderPlace, Keyed),
    method("/outcry.v1.Orders/CancelOrder", A::OrderCancel, Keyed),
    method("/outcry.v1.Orders/CancelAllOrders", A::OrderCancel, Keyed),
    method("/outcry.v1.Orders/GetOrder", A::OrderRead, Harmless),
    method("/outcry.v1.Orders/StreamOrders", A::OrderRead, Harmless),
];

const fn method(path: &'static str, action: Action, repeat: Repeat) -> Endpoint {
    endpoint("POST", path, Needs(action), repeat)
}

fn all() -> impl Iterator<Item = &'static Endpoint> {
    ENDPOINTS.iter().chain(METHODS)
}

/// The endpoint of a method and a path template.
#[must_use]
pub fn find(method: &str, path: &str) -> Option<&'static Endpoint> {
    all().find(|endpoint| endpoint.path == path && endpoint.method == method)
}

/// All endpoints with one path.
#[derive(Debug, Default)]
pub(crate) struct Place(Vec<&'static Endpoint>);

/// Where the path of a request leads, found as the router of the endpoints finds it.
pub(crate) fn place(path: &str) -> Option<&'static Place> {
    static PLACES: LazyLock<Router<Place>> = LazyLock::new(|| {
        let mut by_path: BTreeMap<&str, Place> = BTreeMap::new();
        for endpoint in all() {
            by_path.entry(endpoint.path).or_default().0.push(endpoint);
        }
        let mut places = Router::new();
        for (path, place) in by_path {
            places.insert(path, place).expect("paths of endpoints are templates, and differ");
        }
        places
    });
    PLACES.at(path).ok().map(|found| found.value)
}

impl Place {
    /// What a method means here.
    pub(crate) fn endpoint(&self, method: &str) -> Option<&'static Endpoint> {
        // What answers GET answers HEAD.
        let method = if method == "HEAD" { "GET" } else { method };
        self.0.iter().copied().find(|endpoint| endpoint.method == method)
    }

    /// All that mean something, as `Allow` lists them.
    pub(crate) fn methods(&self) -> String {
        let methods: Vec<&str> = self.0.iter().map(|endpoint| endpoint.method).collect();
        methods.join(", ").replace("GET", "GET, HEAD")
    }

    /// Whether these are methods of gRPC.
    pub(crate) fn is_rpc(&self) -> bool {
        self.0.iter().all(|endpoint| endpoint.path.starts_with(crate::rpc::PREFIX))
    }
}
