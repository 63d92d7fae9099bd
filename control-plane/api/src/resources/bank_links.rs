//! Bank accounts of people: linked, and proved by two small amounts that we sent there.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use identity::policy::Resource;
use payments::links::{self, Guess, Link};
use payments::rail::BankAccount;
use payments::{LinkId, PaymentError};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Path};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new()
        .routes(routes!(list, add))
        .routes(routes!(read, remove))
        .routes(routes!(confirm))
}

/// The number of a bank account.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields, tag = "scheme", rename_all = "lowercase")]
pub enum NumberBody {
    /// In the US.
    Ach {
        /// Nine digits of the bank.
        #[schema(pattern = "^[0-9]{9}$")]
        routing: String,
        /// Up to seventeen digits of the account.
        #[schema(pattern = "^[0-9]{4,17}$")]
        account: String,
    },
    /// By its international number.
    Iban {
        /// Without spaces.
        #[schema(max_length = 34)]
        iban: String,
    },
}

impl From<NumberBody> for BankAccount {
    fn from(number: NumberBody) -> Self {
        match number {
            NumberBody::Ach { routing, account } => Self::Ach { routing, account },
            NumberBody::Iban { iban } => Self::Iban { iban },
        }
    }
}

/// A bank account to be linked.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewLink {
    /// In whose name it is.
    #[schema(min_length = 1, max_length = 70)]
    holder: String,
    /// Its number.
    number: NumberBody,
}

/// A linked bank account; nothing but the last digits of its number is ever shown.
#[derive(Debug, Serialize, ToSchema)]
pub struct LinkBody {
    /// Its id.
    id: String,
    /// In whose name.
    holder: String,
    /// `ach` or `iban`.
    scheme: String,
    /// The end of its number.
    last_digits: String,
    /// `pending`, `verified`, `failed` or `removed`.
    state: &'static str,
    /// Since when.
    #[schema(format = DateTime)]
    created: String,
    /// Counts its changes.
    version: u64,
}

impl From<Link> for LinkBody {
    fn from(link: Link) -> Self {
        Self {
            id: link.id.to_string(),
            holder: link.holder,
            scheme: link.scheme,
            last_digits: link.last_digits,
            state: link.state.name(),
            created: link.created.to_string(),
            version: link.version,
        }
    }
}

/// All linked bank accounts of somebody.
#[derive(Debug, Serialize, ToSchema)]
pub struct Links {
    /// Oldest first; there are twenty at most.
    items: Vec<LinkBody>,
}

/// The two small amounts, in cents, in either order.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Amounts {
    /// Both.
    #[schema(value_type = Vec<u8>, min_items = 2, max_items = 2)]
    amounts: [u8; 2],
}

/// The linked bank accounts.
#[utoipa::path(get, path = "/v1/bank-links", tag = "payments", responses(
    (status = 200, description = "All of them", body = Links),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
) -> Result<Response, Problem> {
    let user = caller.who()?.user();
    let found = links::of_user(&mut api.identity.db.read().await?, user).await?;
    let items = found.into_iter().map(Into::into).collect();
    Ok(Reply::ok(&Links { items }).unless_known(&headers))
}

/// Link a bank account. Two small amounts arrive there; say how much they were, and it counts.
#[utoipa::path(post, path = "/v1/bank-links", tag = "payments", request_body = NewLink, responses(
    (status = 201, description = "Linked; two small amounts are on their way", body = LinkBody),
))]
async fn add(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewLink>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let (holder, account) = (new.holder, BankAccount::from(new.number));
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let means = (&*api.clock, api.vault());
        let id = LinkId::new(&*api.clock);
        let link = links::add(tx, means, id, (user, &holder), &account).await?;
        if api.books.is_simulated {
            // A real bank would send them; the simulated one has no statements, so mail tells.
            let ([first, second], _) = links::probes(tx, api.vault(), id).await?;
            let email = api.identity.user(tx, user).await?.email;
            let text = format!(
                "The simulated bank shows two amounts from us on the account ending in {}: {first} \
                 and {second} cents.",
                link.last_digits
            );
            api.identity.mail(tx, &email, "Two small amounts", &text).await?;
        }
        let location = format!("/v1/bank-links/{id}");
        Ok::<_, Problem>(Reply::created(&LinkBody::from(link), location))
    })
}

/// One linked bank account.
#[utoipa::path(get, path = "/v1/bank-links/{id}", tag = "payments",
    params(("id" = String, Path, description = "The link")), responses(
    (status = 200, description = "The link", body = LinkBody),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn read(
    State(api): State<Api>,
    caller: Caller,
    headers: HeaderMap,
    Path(id): Path<LinkId>,
) -> Result<Response, Problem> {
    let user = caller.who()?.user();
    caller.may(&api, Resource::Of(user))?;
    let link = links::get(&mut api.identity.db.read().await?, id, user).await?;
    Ok(Reply::ok(&LinkBody::from(link)).unless_known(&headers))
}

/// Say how much the two amounts were. Three wrong answers end the link.
#[utoipa::path(post, path = "/v1/bank-links/{id}/confirm", tag = "payments",
    params(("id" = String, Path, description = "The link")), request_body = Amounts,
    responses(
        (status = 200, description = "It counts from now on", body = LinkBody),
        (status = 422, description = "Wrong; the detail says how often you may try again"),
    ))]
async fn confirm(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<LinkId>,
    Body(given): Body<Amounts>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    // A wrong guess is a change as well: it is counted, and its answer is kept like any other.
    write_once!(api, intent, |tx| {
        Ok::<_, Problem>(match links::confirm(tx, api.vault(), (id, user), given.amounts).await? {
            Guess::Right(link) => Reply::ok(&LinkBody::from(link)),
            Guess::Wrong { left } => {
                let what = format!("these are not the amounts we sent; {left} tries are left");
                Reply::problem(&Problem::new(Code::Unprocessable, what))
            }
        })
    })
}

/// Take a link away. What is under way over it goes on.
#[utoipa::path(delete, path = "/v1/bank-links/{id}", tag = "payments",
    params(("id" = String, Path, description = "The link")),
    responses((status = 204, description = "Removed")))]
async fn remove(
    State(api): State<Api>,
    caller: Caller,
    Path(id): Path<LinkId>,
) -> Result<Written, Problem> {
    let user = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        links::remove(tx, id, user).await?;
        Ok::<_, Problem>(Reply::empty())
    })
}

impl From<PaymentError> for Problem {
    fn from(error: PaymentError) -> Self {
        use PaymentError as E;
        let code = match error {
            E::Store(error) => return error.into(),
            E::Ledger(error) => return error.into(),
            E::Vault(_) => return Self::internal(&error),
            E::NotFound(_) => Code::NotFound,
            E::Invalid(_) | E::Limit { .. } => Code::Unprocessable,
            E::State { .. } | E::Conflict => Code::Conflict,
            E::SameEyes => Code::SameEyes,
        };
        Self::new(code, error.to_string())
    }
}
