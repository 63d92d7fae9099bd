//! Trades that are taken back or given other terms, by two people.

use std::collections::BTreeMap;

use axum::extract::State;
use engine::control::{Action as Do, Correction, Request};
use engine::core::event::Part;
use gateway::Gateway;
use identity::policy::{Action, Resource};
use identity::proposals::NewProposal;
use portfolio::orders::Execution;
use serde::Deserialize;
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Api;
use crate::agreed::Step;
use crate::extract::{Body, Path};
use crate::guard::Caller;
use crate::problem::{Code, Problem};
use crate::reply::{Intent, Reply, Written, write_once};
use crate::resources::order_body;
use crate::resources::proposals::ProposalBody;

pub(super) fn router() -> OpenApiRouter<Api> {
    OpenApiRouter::new().routes(routes!(correct))
}

/// Why a trade is busted, as its parties hear it.
#[derive(Clone, Copy, Debug, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum BustReasonBody {
    /// Clearly erroneous.
    Erroneous,
    /// Both sides agreed.
    Consent,
    /// The venue decided.
    Supervisory,
    /// Somebody outside did.
    External,
}

/// What is to become of a trade.
#[derive(Debug, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CorrectionBody {
    /// Why, for its parties.
    code: BustReasonBody,
    /// Why, in one line, for who decides.
    #[schema(min_length = 1, max_length = 200)]
    reason: String,
    /// The price it should have had; without it and `quantity` the trade is as if it had not been.
    #[serde(default)]
    #[schema(example = "50.01", pattern = "^[0-9]{1,6}(\\.[0-9]{1,4})?$")]
    price: Option<String>,
    /// The shares it should have had: no more than it had.
    #[serde(default)]
    #[schema(minimum = 1, maximum = 999_999)]
    quantity: Option<u32>,
}

/// Propose to bust a trade (of an auction: all its trades), or to give it another price or fewer
/// shares. It happens when another operator agrees; holdings and money then follow.
#[utoipa::path(post, path = "/v1/venue/trades/{match_number}/corrections", tag = "venue",
    params(("match_number" = u64, Path, description = "The venue's number of the trade")),
    request_body = CorrectionBody,
    responses((status = 202, description = "Waits for a second person", body = ProposalBody)))]
async fn correct(
    State(api): State<Api>,
    caller: Caller,
    Path(match_number): Path<u64>,
    Body(given): Body<CorrectionBody>,
) -> Result<Written, Problem> {
    caller.may(&api, Resource::Venue)?;
    let proposer = caller.who()?.user();
    let gateway = api.gateway()?;
    let price = given.price.as_deref().map(order_body::price).transpose()?;
    let number = i64::try_from(match_number).unwrap_or(i64::MAX) as u64;
    let day = today(&api, gateway).await?;
    let sides = portfolio::read::standing(&mut api.identity.db.read().await?, number).await?;
    let place = sides.iter().map(|(side, _)| portfolio::place_of(side.booking)).min();
    let part = match place.filter(|_| sides.iter().any(|(side, _)| side.role == "maker")) {
        Some(place) => gateway.part_at(place).await?,
        None => None,
    };
    let terms = (price.map(|price| price.0), given.quantity);
    let steps = steps(&sides, part, given.code, terms)?;
    for step in &steps {
        let unfit = |why| Problem::new(Code::Unprocessable, why);
        step.command(gateway, api.vault()).map_err(unfit)?;
    }
    // Numbers of trades are those of a day.
    let steps: Vec<Step> = std::iter::once(Step::OnDay(day)).chain(steps).collect();
    let payload = serde_json::to_value(&steps).map_err(|error| Problem::internal(&error))?;
    let proposal = NewProposal { action: Action::TradeBust, payload, reason: given.reason };
    let intent = Intent::of(&caller)?;
    write_once!(api, intent, |tx| {
        let proposed = api.identity.propose(tx, proposer, &proposal).await?;
        Ok::<_, Problem>(Reply::accepted(&ProposalBody::from(proposed)))
    })
}

/// The day that both the engine's requests and the holdings are of.
async fn today(api: &Api, gateway: &Gateway) -> Result<u32, Problem> {
    let projected = portfolio::projection::latest(&mut api.identity.db.read().await?).await?;
    let is_same = projected.map(|(venue, _)| venue) == gateway.venue();
    gateway.today().filter(|_| is_same).ok_or_else(|| {
        Problem::new(Code::Unavailable, "the venue's day has only just begun; ask again")
    })
}

/// One command for a trade; one for every order of an auction.
fn steps(
    sides: &[(Execution, u8)],
    part: Option<Part>,
    code: BustReasonBody,
    (new_price, new_shares): (Option<u32>, Option<u32>),
) -> Result<Vec<Step>, Problem> {
    let reason = match code {
        BustReasonBody::Erroneous => 'E',
        BustReasonBody::Consent => 'C',
        BustReasonBody::Supervisory => 'S',
        BustReasonBody::External => 'X',
    };
    let party = |(side, code): &(Execution, u8)| {
        let code = if side.is_buy { 'B' } else { char::from(*code) };
        format!("{}:{}:{code}", side.session, side.user_ref)
    };
    let step = |side: &Execution, shares, (taker, maker): (_, Option<String>), orders_left| {
        let part = maker.as_ref().and(part).map(part_code);
        let (match_number, price) = (side.match_number, side.price);
        let trade = Correction {
            match_number,
            price,
            shares,
            taker,
            maker,
            orders_left,
            part,
            reason,
            new_price,
            new_shares,
        };
        let symbol = Some(side.symbol.to_string());
        let request = Request { symbol, trade: Some(trade), ..Request::new(Do::Bust) };
        Step::Request(Box::new(request))
    };
    if let [taker, maker] = sides
        && (taker.0.role.as_str(), maker.0.role.as_str()) == ("taker", "maker")
    {
        let parties = (party(taker), Some(party(maker)));
        return Ok(vec![step(&taker.0, taker.0.qty, parties, None)]);
    }
    let mut orders: BTreeMap<String, (&Execution, u32)> = BTreeMap::new();
    for one in sides {
        let (_, shares) = orders.entry(party(one)).or_insert((&one.0, 0));
        *shares = shares.saturating_add(one.0.qty);
    }
    if new_price.is_some() || new_shares.is_some() {
        return Err(Problem::new(Code::Unprocessable, "an auction is busted, not corrected"));
    }
    // Each says how many are left, so that the engine refuses the first where not all would fit.
    let left = (1..=orders.len()).rev().map(|left| u32::try_from(left).ok());
    let orders = orders.into_iter().zip(left);
    Ok(orders.map(|((party, (side, qty)), left)| step(side, qty, (party, None), left)).collect())
}

const fn part_code(part: Part) -> char {
    match part {
        Part::Displayed => 'D',
        Part::Hidden => 'H',
        Part::Reserve => 'R',
        Part::Midpoint => 'M',
    }
}
