//! What is written with a change, whoever makes it: in the transaction that commits the change, or
//! neither of the two is there.
//!
//! Whoever answers a request opens a [`scope`] and says what is [owed](owe) there. The first
//! transaction of the same task that changes something writes it; one whose changes are not what
//! was asked for says so ([`Tx::aside`](crate::Tx::aside)).

use std::cell::RefCell;
use std::sync::Arc;

use crate::{Clock, Value};

/// What can be written so: one statement, made when it is due.
pub trait Beside: Send + Sync {
    /// The statement and its values.
    fn statement(&self, clock: &dyn Clock) -> (&'static str, Vec<Value>);
}

/// What became of what is owed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum State {
    /// Nothing has been.
    #[default]
    Nothing,
    /// No change has been committed.
    Owed,
    /// It is in a transaction whose commit has not been heard of: it is there when the change is.
    InDoubt,
    /// It is there.
    Written,
    /// Somebody else writes it.
    HandedOver,
}

#[derive(Default)]
struct Account {
    state: State,
    owed: Option<(Arc<dyn Beside>, Arc<dyn Clock>)>,
}

tokio::task_local! {
    static ACCOUNT: RefCell<Account>;
}

/// Runs `future` where something can be owed; dropping it ends that, too.
pub async fn scope<F: Future>(future: F) -> F::Output {
    ACCOUNT.scope(RefCell::default(), future).await
}

/// Owes this from now on, instead of what was owed before. Nothing outside a [`scope`].
pub fn owe(what: Arc<dyn Beside>, clock: Arc<dyn Clock>) {
    with(|account| *account = Account { state: State::Owed, owed: Some((what, clock)) });
}

/// Leaves what is owed to somebody who writes it with the change in a task of its own.
pub fn hand_over() {
    with(|account| *account = Account { state: State::HandedOver, owed: None });
}

/// What became of what is owed here.
#[must_use]
pub fn state() -> State {
    with(|account| account.state).unwrap_or_default()
}

/// The statement that the next change has to bring along.
pub(crate) fn due() -> Option<(&'static str, Vec<Value>)> {
    with(|account| {
        let due = account.state == State::Owed;
        account.owed.as_ref().filter(|_| due).map(|(what, clock)| what.statement(&**clock))
    })?
}

/// Notes how far its transaction has come.
pub(crate) fn set(state: State) {
    with(|account| account.state = state);
}

fn with<T>(what: impl FnOnce(&mut Account) -> T) -> Option<T> {
    ACCOUNT.try_with(|account| what(&mut account.borrow_mut())).ok()
}
