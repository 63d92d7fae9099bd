//! The resources, one file each; a resource has the same name in every layer.

pub mod account_stream;
pub mod accounts;
pub mod adjustments;
pub mod alerts;
pub mod api_keys;
pub mod audit;
pub mod auth;
pub mod authenticator;
pub mod bank_links;
pub mod between;
pub mod breaks;
pub mod broadcasts;
pub mod calendar;
pub mod candles;
pub mod contact;
pub mod corporate_actions;
pub mod corrections;
pub mod details;
pub mod executions;
pub mod fees;
mod file;
mod funds;
pub mod health;
pub mod holdings;
pub mod holdings_stream;
pub mod kyc;
pub mod kyc_review;
pub mod limits;
pub mod listings;
pub mod market;
pub mod me;
pub mod notices;
pub mod notices_stream;
pub mod oauth;
pub mod order_body;
pub mod order_terms;
pub mod orders;
pub mod passkeys;
mod place;
pub mod ports;
pub mod preferences;
pub mod preview;
pub mod proposals;
pub mod sessions;
pub mod settings;
pub mod staff_login;
pub mod statements;
mod stored_stream;
pub mod stream;
pub(crate) mod streaming;
pub mod transfers;
pub mod users;
pub mod venue;
pub mod watchlists;
pub mod webhooks;

use serde::Deserialize;
use utoipa::IntoParams;
use utoipa_axum::router::OpenApiRouter;

use crate::problem::{Code, Problem};
use crate::{Api, docs};

/// All of them, with their description.
pub fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::with_openapi(docs::base())
        .merge(health::router())
        .merge(auth::router())
        .merge(me::router())
        .merge(contact::router())
        .merge(details::router())
        .merge(authenticator::router())
        .merge(sessions::router())
        .merge(api_keys::router())
        .merge(passkeys::router())
        .merge(oauth::router())
        .merge(staff_login::router())
        .merge(preferences::router())
        .merge(notices::router())
        .merge(notices_stream::router())
        .merge(webhooks::router())
        .merge(watchlists::router())
        .merge(alerts::router())
        .merge(users::router())
        .merge(proposals::router())
        .merge(market::router())
        .merge(candles::router())
        .merge(calendar::router())
        .merge(stream::router())
        .merge(accounts::router())
        .merge(holdings::router())
        .merge(holdings_stream::router())
        .merge(statements::router())
        .merge(bank_links::router())
        .merge(transfers::router())
        .merge(between::router())
        .merge(kyc::router())
        .merge(kyc_review::router())
        .merge(audit::router())
        .merge(account_stream::router())
        .merge(orders::router())
        .merge(preview::router())
        .merge(venue::router())
        .merge(breaks::router())
        .merge(executions::router())
        .merge(corrections::router())
        .merge(limits::router())
        .merge(listings::router())
        .merge(ports::router())
        .merge(fees::router())
        .merge(adjustments::router())
        .merge(corporate_actions::router())
        .merge(broadcasts::router())
        .merge(settings::router())
}

const LIMIT_MAX: u32 = 200;
const LIMIT_USUAL: u32 = 50;

/// Which page of a list.
#[derive(Debug, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub struct PageQuery {
    /// How many at most.
    #[param(minimum = 1, maximum = 200, default = 50)]
    limit: Option<u32>,
    /// `next_cursor` of the page before.
    cursor: Option<String>,
}

impl PageQuery {
    fn limit(&self) -> Result<u32, Problem> {
        page_limit(self.limit)
    }
}

/// How many rows a page has at most.
fn page_limit(given: Option<u32>) -> Result<u32, Problem> {
    let limit = given.unwrap_or(LIMIT_USUAL);
    if (1..=LIMIT_MAX).contains(&limit) {
        return Ok(limit);
    }
    Err(Problem::new(Code::Malformed, format!("limit must be from 1 to {LIMIT_MAX}")))
}
