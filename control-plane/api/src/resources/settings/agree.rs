//! A version of the configuration on its way: offered by one, agreed to by another, each allowed to
//! change all that is different in it.

use std::collections::BTreeSet;

use audit::{Deed, Outcome};
use identity::policy::{Action, Actor, Resource, authorize};
use identity::proposals::{NewProposal, PAYLOAD_BYTES_MAX, Proposal};
use serde::{Deserialize, Serialize};
use settings::{Agreed, Change, Document, Row, Section, commands};
use store::Tx;

use crate::Api;
use crate::held;
use crate::problem::{Code, Problem};
use crate::resources::fees;

/// What a proposal carries.
#[derive(Debug, Serialize, Deserialize)]
struct Payload {
    /// The version it was made against, and counts after.
    base: u32,
    settings: Document,
    /// For who decides: what the document says, before and after,
    difference: Vec<Change>,
    /// the same in words,
    #[serde(default)]
    plain: Vec<String>,
    /// where the engine is brought back to what the document says,
    #[serde(default)]
    drift: Vec<Change>,
    /// and what the engine is told.
    #[serde(default)]
    commands: Vec<Row>,
}

/// A document that is to follow a version.
#[derive(Debug)]
pub(in crate::resources) struct Offer {
    /// The version.
    pub(in crate::resources) base: u32,
    /// What it says.
    pub(in crate::resources) before: Document,
    /// What is to count.
    pub(in crate::resources) after: Document,
    /// Whether the engine is also told what it should hold already.
    pub(in crate::resources) reapply: bool,
}

/// The larger differences are told by their proposal alone.
const TOLD_BYTES_MAX: usize = 12 << 10;

fn action_of(section: Section) -> Action {
    match section {
        Section::Payments | Section::Requests => Action::SettingsWrite,
        Section::Limits | Section::Sessions => Action::RiskWrite,
        Section::Fees => Action::FeeWrite,
    }
}

/// Whether somebody may change all of this.
fn allow(api: &Api, actor: &Actor, sections: &BTreeSet<Section>) -> Result<(), Problem> {
    let now = api.clock.now().ns();
    let mut all = sections.iter();
    Ok(all.try_for_each(|one| authorize(actor, action_of(*one), Resource::Venue, now))?)
}

/// Writes down what one wants to follow a version, until another one decides.
pub(in crate::resources) async fn offer(
    api: &Api,
    tx: &mut Tx,
    actor: &Actor,
    offer: &Offer,
    reason: &str,
) -> Result<Proposal, Problem> {
    let payload = payload(api, offer)?;
    allow(api, actor, &touched(&payload))?;
    let payload = serde_json::to_value(payload).map_err(|error| Problem::internal(&error))?;
    if payload.to_string().len() > PAYLOAD_BYTES_MAX {
        let what = "so much is different that nobody can read it; propose it in parts";
        return Err(Problem::new(Code::Unprocessable, what));
    }
    let (action, reason) = (Action::ConfigurationWrite, reason.to_owned());
    Ok(api.identity.propose(tx, actor.user, &NewProposal { action, payload, reason }).await?)
}

fn payload(api: &Api, offer: &Offer) -> Result<Payload, Problem> {
    let Offer { base, before, after, reapply } = offer;
    after.check()?;
    let difference = settings::changes(before, after)?;
    if let Some(next) = after.fees.as_ref().filter(|fees| before.fees.as_ref() != Some(fees)) {
        fees::check_next(next, before.fees.as_ref(), api.clock.now())?;
    }
    let mut commands = settings::commands_between(before, after);
    let mut drift = Vec::new();
    if *reapply {
        for row in after.rows().filter(|row| !commands.contains(row)).collect::<Vec<_>>() {
            let held = held::held(api.gateway()?.orders().venue(), &row);
            let apart = settings::drift(&row, held.as_ref())?;
            if !apart.is_empty() {
                drift.extend(apart);
                commands.push(row);
            }
        }
    }
    if difference.is_empty() && commands.is_empty() {
        return Err(Problem::new(Code::Unprocessable, "settings: nothing would be different"));
    }
    for row in &commands {
        let unfit = |why| Problem::new(Code::Unprocessable, format!("{row}: {why}"));
        held::command(api.gateway()?, row).map_err(unfit)?;
    }
    let plain = difference.iter().map(Change::plain).collect();
    let settings = after.clone();
    Ok(Payload { base: *base, settings, difference, plain, drift, commands })
}

fn touched(payload: &Payload) -> BTreeSet<Section> {
    let mut sections = settings::sections(&payload.difference);
    sections.extend(settings::sections(&payload.drift));
    sections
}

/// Does what two people agreed on; whether the engine is still to hear of it.
pub(in crate::resources) async fn agree(
    api: &Api,
    tx: &mut Tx,
    proposal: &Proposal,
    actor: &Actor,
) -> Result<bool, Problem> {
    let payload: Payload = serde_json::from_value(proposal.payload.clone())
        .map_err(|error| Problem::internal(&error))?;
    let sections = touched(&payload);
    allow(api, actor, &sections)?;
    let Payload { base, settings, difference, commands: told, .. } = payload;
    let agreed = Agreed {
        proposal: proposal.id.uuid(),
        proposer: proposal.proposer,
        approver: actor.user,
        reason: proposal.reason.clone(),
    };
    let made = settings::add(tx, base, &settings, agreed, api.clock.now()).await?;
    if let Some(next) = settings.fees.filter(|_| sections.contains(&Section::Fees)) {
        fees::schedule(api, tx, &next).await?;
    }
    commands::expect(tx, made.number, &told).await?;
    let mut details = serde_json::json!({
        "difference": difference, "proposer": proposal.proposer, "proposal": proposal.id,
    });
    if details.to_string().len() > TOLD_BYTES_MAX {
        details["difference"] = format!("{} settings", difference.len()).into();
    }
    let deed = Deed {
        actor: &format!("user:{}", actor.user),
        action: Action::ConfigurationWrite.as_str(),
        object: &format!("settings:{}", made.number),
        outcome: Outcome::Done,
        details: &details.to_string(),
    };
    audit::record(tx, &*api.clock, &deed).await?;
    Ok(!told.is_empty())
}
