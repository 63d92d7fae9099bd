//! What issuers do: splits, dividends, mergers, by two people.

use std::collections::BTreeMap;

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use engine::core::{Price, Symbol};
use identity::policy::{Action, Resource};
use identity::proposals::{NewProposal, Proposal};
use portfolio::actions::{self, ActionId, What};
use portfolio::read;
use serde::{Deserialize, Serialize};
use store::Tx;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::extract::{Body, Query, read_cursor};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Page, Reply, Written, write_once};
use crate::resources::PageQuery;
use crate::resources::market::decimal;
use crate::resources::order_body::price;
use crate::resources::proposals::ProposalBody;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(list, propose))
}

/// What happens to holdings of an instrument.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case", deny_unknown_fields)]
pub enum CorporateActionBody {
    /// `new` shares for every `old`; what is left of a share is paid.
    Split {
        /// Of what.
        #[schema(min_length = 1, max_length = 8)]
        symbol: String,
        /// Shares after.
        #[schema(minimum = 1)]
        new: u32,
        /// Shares before.
        #[schema(minimum = 1)]
        old: u32,
        /// What a new share is worth where a part of one is paid.
        #[schema(example = "25.00")]
        price: String,
    },
    /// The issuer pays an amount a share.
    Dividend {
        /// Of what.
        #[schema(min_length = 1, max_length = 8)]
        symbol: String,
        /// A share.
        #[schema(example = "0.25")]
        price: String,
    },
    /// Shares become shares of another instrument, cash, or both; what is left of a share is paid.
    Merger {
        /// Of what.
        #[schema(min_length = 1, max_length = 8)]
        symbol: String,
        /// What they become.
        #[schema(min_length = 1, max_length = 8)]
        into: String,
        /// Shares after; 0 when there is only cash.
        new: u32,
        /// Shares before.
        #[schema(minimum = 1)]
        old: u32,
        /// Cash a share.
        #[schema(example = "0.00")]
        price: String,
        /// What a share of `into` is worth where a part of one is paid. Needed unless the ratio
        /// leaves no parts.
        #[serde(default)]
        #[schema(example = "25.00")]
        fraction_price: Option<String>,
    },
}

fn ticker(text: &str) -> Result<Symbol, Problem> {
    let unknown = || Problem::new(Code::Unprocessable, format!("{text:?} is no ticker"));
    Symbol::new(text).ok_or_else(unknown)
}

/// An amount a share, which may be none.
fn amount(text: &str) -> Result<u32, Problem> {
    if text.chars().all(|c| c == '0' || c == '.') && text.starts_with('0') {
        return Ok(0);
    }
    price(text).map(|price| price.0)
}

impl CorporateActionBody {
    fn what(&self) -> Result<What, Problem> {
        Ok(match self {
            Self::Split { symbol, new, old, price } => {
                let (new, old, price) = (*new, *old, amount(price)?);
                What::Split { symbol: ticker(symbol)?, new, old, price }
            }
            Self::Dividend { symbol, price } => {
                What::Dividend { symbol: ticker(symbol)?, price: amount(price)? }
            }
            Self::Merger { symbol, into, new, old, price, fraction_price } => {
                let (symbol, into, new, old) = (ticker(symbol)?, ticker(into)?, *new, *old);
                let fraction = fraction_price.as_deref().map(amount).transpose()?.unwrap_or(0);
                What::Merger { symbol, into, new, old, price: amount(price)?, fraction }
            }
        })
    }

    /// Busts have an endpoint of their own.
    fn of(what: &What) -> Option<Self> {
        let text = |price: u32| decimal(Price(price));
        Some(match *what {
            What::Bust { .. } => return None,
            What::Split { symbol, new, old, price } => {
                Self::Split { symbol: symbol.to_string(), new, old, price: text(price) }
            }
            What::Dividend { symbol, price } => {
                Self::Dividend { symbol: symbol.to_string(), price: text(price) }
            }
            What::Merger { symbol, into, new, old, price, fraction } => {
                let (symbol, into, price) = (symbol.to_string(), into.to_string(), text(price));
                let fraction_price = (fraction != 0).then(|| text(fraction));
                Self::Merger { symbol, into, new, old, price, fraction_price }
            }
        })
    }
}

/// An action that was done.
#[derive(Debug, Serialize, ToSchema)]
pub struct DoneActionBody {
    /// Counts them, with other changes in between.
    number: u64,
    /// What happened.
    action: CorporateActionBody,
    /// Why.
    memo: String,
    /// When.
    #[schema(format = DateTime)]
    time: String,
}

/// What issuers did so far, the latest first.
#[utoipa::path(get, path = "/v1/corporate-actions", tag = "accounts", params(PageQuery),
    responses(
    (status = 200, description = "One page", body = Page<DoneActionBody>),
    (status = 304, description = "Known by If-None-Match"),
))]
async fn list(
    State(api): State<Api>,
    headers: HeaderMap,
    Query(query): Query<PageQuery>,
) -> Result<Response, Problem> {
    let limit = query.limit()?;
    let before: Option<u64> = read_cursor(query.cursor.as_deref())?;
    let mut tx = api.identity.db.read().await?;
    let found = actions::list(&mut tx, before, limit as usize + 1).await?;
    let body = |done: actions::Action| {
        Some(DoneActionBody {
            number: done.number,
            action: CorporateActionBody::of(&done.what)?,
            memo: done.memo,
            time: done.time.to_string(),
        })
    };
    let found: Vec<DoneActionBody> = found.into_iter().filter_map(body).collect();
    let page = Page::of(found, limit, |done| done.number.to_string());
    Ok(Reply::ok::<Page<DoneActionBody>>(&page).unless_known(&headers))
}

/// An action, and why.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NewCorporateAction {
    /// All of it.
    action: CorporateActionBody,
    /// One line for who decides, and for the owners: it stands in their entries.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
}

/// Propose a split, a dividend or a merger. It happens when a second person agrees, to who holds
/// shares then; the engine hears a moment later. Halt the instrument before, and cancel its orders:
/// those that rest keep their terms.
#[utoipa::path(post, path = "/v1/corporate-actions", tag = "accounts",
    request_body = NewCorporateAction,
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn propose(
    State(api): State<Api>,
    caller: Caller,
    Body(new): Body<NewCorporateAction>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    actions::check(&new.action.what()?, &new.reason)?;
    let payload = serde_json::to_value(&new.action).map_err(|error| Problem::internal(&error))?;
    let action = Action::CorporateActionWrite;
    let proposal = NewProposal { action, payload, reason: new.reason };
    let proposer = caller.who()?.user();
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let proposed = api.identity.propose(tx, proposer, &proposal).await?;
        Ok::<_, Problem>(Reply::accepted(&ProposalBody::from(proposed)))
    })
}

type Holdings = BTreeMap<(u32, Symbol), i64>;

/// Who holds how many of these.
async fn holdings(tx: &mut Tx, symbols: &[Symbol]) -> Result<Holdings, Problem> {
    let mut found = Holdings::new();
    for &symbol in symbols {
        for account in read::holders(tx, symbol).await? {
            for held in read::positions(tx, account).await? {
                if held.symbol == symbol {
                    found.insert((account, symbol), held.qty);
                }
            }
        }
    }
    Ok(found)
}

/// Does what two people agreed on, and notes what the engine is to hear.
pub(super) async fn perform(api: &Api, tx: &mut Tx, proposal: &Proposal) -> Result<(), Problem> {
    let body: CorporateActionBody = serde_json::from_value(proposal.payload.clone())
        .map_err(|error| Problem::internal(&error))?;
    let what = body.what()?;
    let symbols = match what {
        What::Bust { .. } | What::Dividend { .. } => Vec::new(),
        What::Split { symbol, .. } => vec![symbol],
        What::Merger { symbol, into, .. } => vec![symbol, into],
    };
    let before = holdings(tx, &symbols).await?;
    let id = ActionId::from_uuid(proposal.id.uuid());
    let why = proposal.reason.as_str();
    actions::perform(tx, &*api.clock, api.books.currency, id, (&what, why)).await?;
    let mut moved = holdings(tx, &symbols).await?;
    for (place, shares) in before {
        *moved.entry(place).or_default() -= shares;
    }
    let moved: Vec<_> = moved.into_iter().map(|((one, of), shares)| (one, of, shares)).collect();
    treasury::shares::decide(tx, &*api.clock, &moved).await?;
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use serde_json::json;

    use super::*;

    #[test]
    fn a_merger_that_leaves_parts_of_shares_says_what_they_are_worth() {
        let mut merger = json!({
            "kind": "merger", "symbol": "OUTC", "into": "BELL", "new": 1, "old": 2,
            "price": "0.00", "fraction_price": "99.00",
        });
        let read = |merger: &serde_json::Value| {
            serde_json::from_value::<CorporateActionBody>(merger.clone()).unwrap().what().unwrap()
        };
        let what = read(&merger);
        assert!(matches!(what, What::Merger { fraction: 990_000, price: 0, .. }), "{what:?}");
        actions::check(&what, "").unwrap();
        let shown = serde_json::to_value(CorporateActionBody::of(&what).unwrap()).unwrap();
        assert_eq!(shown["fraction_price"], "99.0000", "{shown}");
        merger["fraction_price"] = serde_json::Value::Null;
        assert!(actions::check(&read(&merger), "").is_err());
        merger["new"] = json!(2);
        actions::check(&read(&merger), "").unwrap();
    }
}
