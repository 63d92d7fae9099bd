//! Money leaves when the books are level and the engine has let it go.

use ledger::brokerage;
use payments::gate::Gate;
use store::{AccountId, Db};
use treasury::{Treasury, TreasuryError};

use crate::Books;

/// What stands between a withdrawal and the bank.
#[derive(Clone, Debug)]
pub struct Leaving {
    /// Where accounts are.
    pub db: Db,
    /// Whether everything that was traded is booked.
    pub books: Books,
    /// What the engine is told by, where it is held to the ledger.
    pub treasury: Option<Treasury>,
}

impl Gate for Leaving {
    async fn lets_out(&self, account: AccountId) -> Result<(), String> {
        if self.books.projection().is_some_and(|state| state.is_err()) {
            return Err("waits until all that was traded is booked".to_owned());
        }
        let Some(treasury) = &self.treasury else { return Ok(()) };
        match self.is_let_go(treasury, account).await {
            Ok(true) => Ok(()),
            Ok(false) => Err("waits for an order that may need the money".to_owned()),
            Err(error) => {
                tracing::warn!(%error, %account, "a withdrawal waits");
                Err("waits for the engine to let the money go".to_owned())
            }
        }
    }
}

impl Leaving {
    async fn is_let_go(
        &self,
        treasury: &Treasury,
        account: AccountId,
    ) -> Result<bool, TreasuryError> {
        let found = brokerage::get(&mut self.db.read().await?, account).await;
        match found {
            Ok(account) => treasury.has_let_go(account.number).await,
            Err(error) => Err(error.into()),
        }
    }
}
