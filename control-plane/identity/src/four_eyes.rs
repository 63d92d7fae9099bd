//! Four eyes: what one member of staff proposes takes effect when another one agrees.

use crate::UserId;

/// How long a proposal waits.
pub const LIFETIME_NS: i64 = 24 * 3600 * 1_000_000_000;

/// Where a proposal stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Waits for a second person.
    Pending,
    /// Agreed to by this person; it may be carried out, once.
    Approved(UserId),
    /// Refused by this person.
    Rejected(UserId),
    /// Taken back by who proposed it.
    Withdrawn,
}

/// What is asked of a proposal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Agree.
    Approve,
    /// Refuse.
    Reject,
    /// Take it back.
    Withdraw,
}

/// Why a decision does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecisionError {
    /// It has been decided before.
    #[error("the proposal has already been decided")]
    Decided,
    /// It waited too long.
    #[error("the proposal has expired; propose it again")]
    Expired,
    /// Who proposed it cannot agree to it.
    #[error("a second person must decide; you proposed it yourself")]
    SameEyes,
    /// Only who proposed it can take it back.
    #[error("only who proposed it can withdraw it")]
    NotYours,
}

/// A proposal as far as deciding goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proposal {
    /// Who proposed it.
    pub proposer: UserId,
    /// When, in nanoseconds since 1970.
    pub created_ns: i64,
    /// Where it stands.
    pub state: State,
}

impl Proposal {
    /// The state after `person` decided.
    ///
    /// # Errors
    /// Why the decision does not count; the proposal stays as it is.
    pub fn decide(
        &self,
        person: UserId,
        decision: Decision,
        now_ns: i64,
    ) -> Result<State, DecisionError> {
        if self.state != State::Pending {
            return Err(DecisionError::Decided);
        }
        if now_ns.saturating_sub(self.created_ns) > LIFETIME_NS {
            return Err(DecisionError::Expired);
        }
        match (decision, person == self.proposer) {
            (Decision::Withdraw, true) => Ok(State::Withdrawn),
            (Decision::Withdraw, false) => Err(DecisionError::NotYours),
            (Decision::Approve | Decision::Reject, true) => Err(DecisionError::SameEyes),
            (Decision::Approve, false) => Ok(State::Approved(person)),
            (Decision::Reject, false) => Ok(State::Rejected(person)),
        }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn someone() -> UserId {
        UserId::new(&store::SystemClock)
    }

    #[test]
    fn nobody_approves_themselves_and_nothing_is_decided_twice() {
        let (one, two) = (someone(), someone());
        let proposal = Proposal { proposer: one, created_ns: 0, state: State::Pending };
        let decide = |person, decision| proposal.decide(person, decision, 1);
        assert_eq!(decide(one, Decision::Approve), Err(DecisionError::SameEyes));
        assert_eq!(decide(one, Decision::Reject), Err(DecisionError::SameEyes));
        assert_eq!(decide(two, Decision::Withdraw), Err(DecisionError::NotYours));
        assert_eq!(decide(one, Decision::Withdraw), Ok(State::Withdrawn));
        let approved = Proposal { state: decide(two, Decision::Approve).unwrap(), ..proposal };
        assert_eq!(approved.state, State::Approved(two));
        assert_eq!(approved.decide(two, Decision::Approve, 1), Err(DecisionError::Decided));
        let late = proposal.decide(two, Decision::Approve, LIFETIME_NS + 1);
        assert_eq!(late, Err(DecisionError::Expired));
    }
}
