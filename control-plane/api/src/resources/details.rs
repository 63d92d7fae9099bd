//! Addresses and tax numbers of the user who asks.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::details::{Address, Details, TaxId};
use identity::policy::Resource;
use serde::{Deserialize, Serialize};
use store::Date;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, if_match};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(read, change))
}

/// A postal address.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AddressBody {
    /// Street and house.
    #[schema(min_items = 1, max_items = 4)]
    lines: Vec<String>,
    /// City.
    #[schema(min_length = 1, max_length = 200)]
    city: String,
    /// State or province, or empty.
    #[schema(max_length = 200)]
    region: String,
    /// Postal code, or empty where there are none.
    #[schema(max_length = 200)]
    postal_code: String,
    /// ISO 3166-1 alpha-2.
    #[schema(pattern = "^[A-Z]{2}$")]
    country: String,
}

/// A number under which somebody pays tax.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TaxIdBody {
    /// Where, ISO 3166-1 alpha-2.
    #[schema(pattern = "^[A-Z]{2}$")]
    country: String,
    /// Letters, digits, dashes. Answers show its last four characters at most.
    #[schema(min_length = 4, max_length = 32)]
    number: String,
}

/// What is nobody's business but the venue's.
#[derive(Debug, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DetailsBody {
    /// When they were born.
    #[schema(format = Date, example = "1815-12-10")]
    birth_date: Option<String>,
    /// Where they live.
    residence: Option<AddressBody>,
    /// Where mail goes, when that is elsewhere.
    mailing: Option<AddressBody>,
    /// Where they pay tax.
    #[schema(max_items = 8)]
    tax_ids: Vec<TaxIdBody>,
}

impl From<Address> for AddressBody {
    fn from(address: Address) -> Self {
        let Address { lines, city, region, postal_code, country } = address;
        Self { lines, city, region, postal_code, country }
    }
}

impl From<AddressBody> for Address {
    fn from(address: AddressBody) -> Self {
        let AddressBody { lines, city, region, postal_code, country } = address;
        Self { lines, city, region, postal_code, country }
    }
}

impl From<Details> for DetailsBody {
    fn from(details: Details) -> Self {
        let masked = |id: &TaxId| TaxIdBody { country: id.country.clone(), number: id.masked() };
        Self {
            birth_date: details.birth_date.map(|date| date.to_string()),
            residence: details.residence.map(Into::into),
            mailing: details.mailing.map(Into::into),
            tax_ids: details.tax_ids.iter().map(masked).collect(),
        }
    }
}

fn read_details(body: DetailsBody) -> Result<Details, Problem> {
    let read_date = |text: String| {
        let refuse = |e| Problem::new(Code::Unprocessable, format!("birth_date: {e}"));
        text.parse::<Date>().map_err(refuse)
    };
    let id = |TaxIdBody { country, number }| TaxId { country, number };
    Ok(Details {
        birth_date: body.birth_date.map(read_date).transpose()?,
        residence: body.residence.map(Into::into),
        mailing: body.mailing.map(Into::into),
        tax_ids: body.tax_ids.into_iter().map(id).collect(),
    })
}

/// Addresses and tax numbers. They are kept encrypted; tax numbers are shown by their end alone.
#[utoipa::path(get, path = "/v1/me/details", tag = "me", responses(
    (status = 200, description = "The details", body = DetailsBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let user = caller.who()?.user();
    let found = api.identity.details(&mut api.identity.db.read().await?, user).await?;
    Ok(Reply::ok(&DetailsBody::from(found.0)).version(found.1).unless_known(&headers))
}

/// Replace the details, as they were read (If-Match). Tax numbers are written in full.
#[utoipa::path(put, path = "/v1/me/details", tag = "me", request_body = DetailsBody,
    params(("If-Match" = String, Header, description = "The ETag that was read")),
    responses((status = 200, description = "Changed", body = DetailsBody)))]
async fn change(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Body(new): Body<DetailsBody>,
) -> Result<Written, Problem> {
    let version = if_match(&headers)?;
    let user = caller.who()?.user();
    caller.may(&api, Resource::Of(user))?;
    let details = read_details(new)?;
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let version = api.identity.change_details(tx, user, version, &details).await?;
        Ok::<_, Problem>(Reply::ok(&DetailsBody::from(details.clone())).version(version))
    })
}
