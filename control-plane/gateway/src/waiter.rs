//! Those who wait for an answer.

use tokio::sync::oneshot;

use crate::{Decided, GatewayError};

/// Whoever is to be told that a request is answered.
#[derive(Debug)]
pub(crate) enum Waiter {
    /// Knows what was decided.
    Waits(oneshot::Sender<()>),
    /// Asked, and hears of decision and answer at once: to wake somebody twice costs twice.
    Asked(Decided, Told),
}

/// Where it is said what was decided.
pub(crate) type Told = oneshot::Sender<Result<Decided, GatewayError>>;

impl Waiter {
    pub(crate) fn is_gone(&self) -> bool {
        match self {
            Self::Waits(tell) => tell.is_closed(),
            Self::Asked(_, told) => told.is_closed(),
        }
    }

    /// Who does not wait any more has been told that the answer is late.
    pub(crate) fn tell(self) {
        match self {
            Self::Waits(tell) => drop(tell.send(())),
            Self::Asked(decided, told) => drop(told.send(Ok(decided))),
        }
    }

    /// The answer does not come any more.
    pub(crate) fn give_up(self) {
        match self {
            Self::Waits(tell) => drop(tell),
            Self::Asked(_, told) => drop(told.send(Err(GatewayError::NoAnswer))),
        }
    }
}
