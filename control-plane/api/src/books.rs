//! What the API knows of money besides the tables: the currency, limits, and how far the projection
//! is.

use payments::Limits;
use portfolio::{Follower, Phase, Status};
use store::Currency;
use tokio::sync::watch;

/// The rules about money, and the projection of holdings.
#[derive(Clone, Debug)]
pub struct Books {
    /// What the venue trades in.
    pub currency: Currency,
    /// What may be moved without asking anybody, until two people agree on something else.
    pub limits: Limits,
    /// Whether the bank is the simulated one.
    pub is_simulated: bool,
    /// Whether people may trade without money, and unapproved.
    pub is_unfunded: bool,
    /// How far holdings are projected; none without a projection.
    pub status: Option<watch::Receiver<Status>>,
}

impl Default for Books {
    fn default() -> Self {
        Self {
            currency: Currency::USD,
            limits: Limits::default(),
            is_simulated: false,
            is_unfunded: false,
            status: None,
        }
    }
}

impl Books {
    /// Takes holdings from this projection.
    pub fn follow(&mut self, follower: &Follower) {
        self.status = Some(follower.status());
    }

    /// Whether everything that happened is projected.
    pub(crate) fn is_level(&self) -> bool {
        self.projection().is_some_and(|state| state.is_ok())
    }

    /// Whether the projection does its work, or why not; nothing when there is none.
    pub(crate) fn projection(&self) -> Option<Result<(), String>> {
        let status = self.status.as_ref()?.borrow().clone();
        Some(match status.phase {
            Phase::Live => Ok(()),
            Phase::Waiting => Err("the engine has written no events yet".to_owned()),
            Phase::CatchingUp => Err("catching up with the engine's events".to_owned()),
            Phase::Broken(why) => Err(why),
        })
    }
}
