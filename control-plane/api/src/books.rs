//! What the API knows of money besides the tables: the currency, limits, and how far the projection
//! is.

use std::time::Duration;

use engine::bridge::Position;
use payments::Limits;
use portfolio::{Follower, Phase, Status};
use store::Currency;
use tokio::sync::watch;

use crate::problem::{Code, Problem};

/// How long money waits for the books to come level with the engine.
const LEVEL_WAIT: Duration = Duration::from_secs(1);

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

    /// Whether money may be let out: all that happened is projected, up to what this process has
    /// heard from the engine; a moment is waited for that. What the engine accepts after that is
    /// not known here: a withdrawal is not sent before the engine has let the money go.
    ///
    /// # Errors
    /// [`Code::Unavailable`] while holds and fills may be missing from the ledger.
    pub(crate) async fn check_level(&self, heard: Option<Position>) -> Result<(), Problem> {
        let Some(status) = &self.status else { return Ok(()) };
        let (mut status, heard) = (status.clone(), heard.unwrap_or(Position::START));
        let is_known = |status: &Status| status.phase != Phase::Live || status.at >= heard;
        let waited = tokio::time::timeout(LEVEL_WAIT, status.wait_for(is_known)).await;
        if waited.is_ok_and(|known| known.is_ok_and(|status| status.phase == Phase::Live)) {
            return Ok(());
        }
        let what = "not all that was traded is booked yet; money stays where it is until then";
        Err(Problem::new(Code::Unavailable, what).retry_after_ns(1_000_000_000))
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
