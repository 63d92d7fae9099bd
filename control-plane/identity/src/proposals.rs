//! Proposals as they are kept: what one member of staff wants done, until another one decides.
//!
//! A proposal names its action and carries what the action needs as JSON. Whoever approves it must
//! be allowed to do the action themselves. Carrying it out belongs into the same transaction; what
//! only the engine can do is done afterwards, once, and its outcome written down.

use store::{Row, StoreError, Timestamp, Tx, UserId, define_id, values};

use crate::four_eyes::{self, Decision, State};
use crate::policy::{Action, Actor, Resource, authorize};
use crate::users::one_line;
use crate::{Identity, IdentityError};

/// Larger payloads are refused.
pub const PAYLOAD_BYTES_MAX: usize = 256 * 1024;

define_id! {
    /// A proposal.
    ProposalId
}

/// What somebody wants done.
#[derive(Clone, Debug, PartialEq)]
pub struct NewProposal {
    /// What is done.
    pub action: Action,
    /// What the action needs to know.
    pub payload: serde_json::Value,
    /// Why, for who decides.
    pub reason: String,
}

/// A proposal.
#[derive(Clone, Debug, PartialEq)]
pub struct Proposal {
    /// Its id.
    pub id: ProposalId,
    /// What is done.
    pub action: Action,
    /// What the action needs to know.
    pub payload: serde_json::Value,
    /// Why.
    pub reason: String,
    /// Who wants it done.
    pub proposer: UserId,
    /// Since when.
    pub created: Timestamp,
    /// Where it stands.
    pub state: State,
    /// When it was decided.
    pub decided: Option<Timestamp>,
    /// Grows with every change.
    pub version: u32,
    /// What came of it, once it was approved and carried out.
    pub outcome: Option<String>,
}

impl Identity {
    /// Writes down what `proposer` wants done.
    ///
    /// # Errors
    /// [`IdentityError::Text`].
    pub async fn propose(
        &self,
        tx: &mut Tx,
        proposer: UserId,
        new: &NewProposal,
    ) -> Result<Proposal, IdentityError> {
        one_line("reason", &new.reason)?;
        let payload = new.payload.to_string();
        if payload.len() > PAYLOAD_BYTES_MAX {
            return Err(IdentityError::Text("payload"));
        }
        let id = ProposalId::new(&*self.clock);
        let sql = "insert into proposals (id, action, payload, reason, proposer, created_ns, state)
                   values ($1, $2, $3, $4, $5, $6, 'pending')";
        let now = self.clock.now();
        let values = values![id, new.action.as_str(), payload, &new.reason, proposer, now];
        tx.execute(sql, values).await?;
        self.proposal(tx, id).await
    }

    /// One proposal.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`].
    pub async fn proposal(&self, tx: &mut Tx, id: ProposalId) -> Result<Proposal, IdentityError> {
        let sql = "select id, action, payload, reason, proposer, created_ns, state, decider,
                   decided_ns, version, outcome from proposals where id = $1";
        let row = tx.optional(sql, values![id]).await?;
        Ok(read(&row.ok_or(IdentityError::NotFound("proposal"))?)?)
    }

    /// Proposals, newest first, after `after`; only those that wait when `pending`.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn proposals(
        &self,
        tx: &mut Tx,
        pending: bool,
        after: Option<ProposalId>,
        limit: u32,
    ) -> Result<Vec<Proposal>, IdentityError> {
        let sql = "select id, action, payload, reason, proposer, created_ns, state, decider,
                   decided_ns, version, outcome from proposals
                   where ($1 = 0 or state = 'pending') and ($2 = 0 or id < $3)
                   order by id desc limit $4";
        let cursor = after.unwrap_or(ProposalId::from_uuid(store::uuid::Uuid::nil()));
        let rows = tx.all(sql, values![pending, after.is_some(), cursor, limit]).await?;
        Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
    }

    /// What was approved and is still to be carried out, oldest first.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn undone(&self, tx: &mut Tx, limit: u32) -> Result<Vec<Proposal>, IdentityError> {
        let sql = "select id, action, payload, reason, proposer, created_ns, state, decider,
                   decided_ns, version, outcome from proposals
                   where state = 'approved' and outcome is null order by id limit $1";
        let rows = tx.all(sql, values![limit]).await?;
        Ok(rows.iter().map(read).collect::<Result<_, _>>()?)
    }

    /// Writes down what came of an approved proposal.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn conclude(
        &self,
        tx: &mut Tx,
        id: ProposalId,
        outcome: &str,
    ) -> Result<Proposal, IdentityError> {
        let sql = "update proposals set outcome = $1, version = version + 1
                   where id = $2 and state = 'approved' and outcome is null";
        tx.execute(sql, values![outcome, id]).await?;
        self.proposal(tx, id).await
    }

    /// Decides a proposal. An approved one must be carried out in the same transaction, or stands
    /// among the [`undone`](Self::undone) until [`Self::conclude`].
    ///
    /// # Errors
    /// [`IdentityError::Denied`] when `actor` may not do themselves what they agree to,
    /// [`IdentityError::Decision`] when the decision does not count.
    pub async fn decide(
        &self,
        tx: &mut Tx,
        actor: &Actor,
        id: ProposalId,
        decision: Decision,
    ) -> Result<Proposal, IdentityError> {
        let proposal = self.proposal(tx, id).await?;
        let now = self.clock.now();
        if decision != Decision::Withdraw {
            authorize(actor, proposal.action, Resource::Venue, now.ns())?;
        }
        let rule = four_eyes::Proposal {
            proposer: proposal.proposer,
            created_ns: proposal.created.ns(),
            state: proposal.state,
        };
        let state = rule.decide(actor.user, decision, now.ns())?;
        let sql = "update proposals set state = $1, decider = $2, decided_ns = $3,
                   version = version + 1 where id = $4 and state = 'pending'";
        let values = values![state_name(state), actor.user, now, id];
        if tx.execute(sql, values).await? == 0 {
            return Err(four_eyes::DecisionError::Decided.into());
        }
        self.proposal(tx, id).await
    }
}

/// As in the database and in the API.
#[must_use]
pub fn state_name(state: State) -> &'static str {
    match state {
        State::Pending => "pending",
        State::Approved(_) => "approved",
        State::Rejected(_) => "rejected",
        State::Withdrawn => "withdrawn",
    }
}

fn read(row: &Row) -> Result<Proposal, StoreError> {
    let broken = |column: usize, what: &str| StoreError::Decode { column, what: what.to_owned() };
    let decider: Option<UserId> = row.get(7)?;
    let state = match (row.get::<String>(6)?.as_str(), decider) {
        ("pending", _) => State::Pending,
        ("approved", Some(by)) => State::Approved(by),
        ("rejected", Some(by)) => State::Rejected(by),
        ("withdrawn", _) => State::Withdrawn,
        _ => return Err(broken(6, "a state without who decided")),
    };
    let action = row.get::<String>(1)?.parse().map_err(|_| broken(1, "an unknown action"))?;
    let payload = serde_json::from_str(&row.get::<String>(2)?);
    Ok(Proposal {
        id: row.get(0)?,
        action,
        payload: payload.map_err(|_| broken(2, "not JSON"))?,
        reason: row.get(3)?,
        proposer: row.get(4)?,
        created: row.get(5)?,
        state,
        decided: row.get(8)?,
        version: row.get(9)?,
        outcome: row.get(10)?,
    })
}
