//! From one day to the next: what accounts take along, and how it goes on.

use std::collections::BTreeMap;

use engine::core::command::SystemEventCode;
use engine::core::event::Accepted;
use engine::core::{CancelReason, SessionId};

use super::{Account, Orders, Status, Touched, Update, find};
use crate::past::{PAST_KEPT, PastAccount};

impl Orders {
    /// The beginning of a day, with what accounts take along.
    #[must_use]
    pub(crate) fn begin(day: u32, past: Vec<(u32, PastAccount)>) -> Self {
        let accounts: BTreeMap<u32, Account> =
            past.into_iter().map(|(number, past)| (number, Account::begin(past))).collect();
        Self { day, accounts, ..Self::default() }
    }

    /// What each account takes into the day after, by number.
    pub(crate) fn past(&self) -> impl Iterator<Item = (u32, PastAccount)> {
        self.accounts.iter().map(|(number, account)| (*number, account.past()))
    }

    /// The last request of an account that was answered.
    pub(crate) fn answered(&self, number: u32) -> u64 {
        self.accounts.get(&number).map_or(0, |account| account.answered)
    }

    /// An order of the day before rests again, under its number and as the one it was; whether it
    /// is known.
    pub(super) fn restored(&mut self, new: &Accepted, time_ns: u64, touched: &mut Touched) -> bool {
        let found = find(&self.by_session, &mut self.accounts, new.session);
        let Some((number, account)) = found else { return false };
        let Some(mut order) = account.waiting.remove(&new.user_ref.0) else { return false };
        order.leaves = new.qty.0;
        order.version += 1;
        order.changed_ns = time_ns;
        account.current.insert(order.current, order.id);
        account.tell(Update::Order(order.clone()));
        account.orders.insert(order.id, order);
        touched.add(number);
        true
    }

    /// When the day begins, everything that is restored has been: what was not, is not there.
    pub(super) fn day_moved(&mut self, code: SystemEventCode, time_ns: u64) {
        if code != SystemEventCode::StartOfSystemHours {
            return;
        }
        for account in self.accounts.values_mut() {
            for (_, mut order) in std::mem::take(&mut account.waiting) {
                order.leaves = 0;
                order.status = Status::Canceled(CancelReason::System);
                order.version += 1;
                order.changed_ns = time_ns;
                account.tell(Update::Order(order.clone()));
                account.end(order.id);
                account.orders.insert(order.id, order);
            }
        }
    }
}

impl Account {
    fn begin(past: PastAccount) -> Self {
        let PastAccount { updates_total, executions_total, orders, executions } = past;
        let mut account = Self {
            session: SessionId(0),
            updates_total,
            executions_total,
            executions_before: executions_total,
            executions: executions.into(),
            ..Self::default()
        };
        for order in orders {
            match order.status {
                Status::Open => drop(account.waiting.insert(order.current, order)),
                _ => {
                    account.end(order.id);
                    account.orders.insert(order.id, order);
                }
            }
        }
        account
    }

    fn past(&self) -> PastAccount {
        let ended = self.closed.iter().filter_map(|id| self.orders.get(id));
        let ended = ended.skip(self.closed.len().saturating_sub(PAST_KEPT));
        // What waits was of the day before this one, which has not begun.
        let open = self.open_orders().chain(self.waiting.values());
        let executions = self.executions.iter();
        let skipped = self.executions.len().saturating_sub(PAST_KEPT);
        PastAccount {
            updates_total: self.updates_total,
            executions_total: self.executions_total,
            orders: ended.chain(open).cloned().collect(),
            executions: executions.skip(skipped).copied().collect(),
        }
    }
}
