//! Executions, and what becomes of them when their trades are busted or corrected.

use engine::bridge::Entry;
use engine::core::{Event, Price, SessionId, Stamp};

use super::{EXECUTIONS_KEPT, Execution, Order, Orders, Touched, Update, find, keep};

impl Orders {
    pub(super) fn correction(&mut self, entry: &Entry, event: &Event, touched: &mut Touched) {
        match *event {
            Event::Broken { session, user_ref, match_number, .. } => {
                self.broken(entry, (session, user_ref.0), match_number.0, touched);
            }
            Event::Corrected { session, user_ref, match_number, price, qty, .. } => {
                let terms = (match_number.0, price, qty.0);
                self.corrected(entry, (session, user_ref.0), terms, touched);
            }
            _ => {}
        }
    }

    /// Executions of a busted trade count no longer; their order stays as open or ended as it is.
    fn broken(
        &mut self,
        entry: &Entry,
        (session, user_ref): (SessionId, u32),
        match_number: u64,
        touched: &mut Touched,
    ) {
        let Some((number, account)) = find(&self.by_session, &mut self.accounts, session) else {
            return;
        };
        let mut undone = Vec::new();
        for execution in &mut account.executions {
            let is_it = (execution.match_number, execution.user_ref) == (match_number, user_ref);
            // Numbers of trades begin anew with each day.
            let is_todays = execution.number > account.executions_before;
            if is_it && is_todays && execution.busted_seq.is_none() {
                execution.busted_seq = Some(entry.at.seq.0);
                undone.push(*execution);
            }
        }
        for execution in undone {
            account.tell(Update::Execution(execution));
            account.recount(execution.order, entry.at, |order| {
                order.executed = order.executed.saturating_sub(execution.qty);
                order.value = order.value.saturating_sub(execution.value());
            });
        }
        touched.add(number);
    }

    /// The trade that the same command has just busted has other terms.
    fn corrected(
        &mut self,
        entry: &Entry,
        (session, user_ref): (SessionId, u32),
        (match_number, price, qty): (u64, Price, u32),
        touched: &mut Touched,
    ) {
        let Some((number, account)) = find(&self.by_session, &mut self.accounts, session) else {
            return;
        };
        let seq = Some(entry.at.seq.0);
        let before = account.executions_before;
        let is_it = |old: &&Execution| {
            (old.busted_seq, old.user_ref) == (seq, user_ref) && old.number > before
        };
        let Some(&old) = account.executions.iter().rev().find(is_it) else {
            return;
        };
        let execution = Execution {
            number: account.executions_total + 1,
            match_number,
            price,
            qty,
            time_ns: entry.at.time.0,
            busted_seq: None,
            corrects: Some(old.number),
            ..old
        };
        account.execute(execution);
        account.recount(execution.order, entry.at, |order| {
            order.executed += qty;
            order.value += execution.value();
        });
        touched.add(number);
    }
}

impl super::Account {
    pub(super) fn execute(&mut self, execution: Execution) {
        self.executions_total = execution.number;
        keep(&mut self.executions, EXECUTIONS_KEPT, execution);
        self.tell(Update::Execution(execution));
    }

    /// Changes what an order has traded, open or not, if it is still known.
    fn recount(&mut self, id: u32, at: Stamp, change: impl FnOnce(&mut Order)) {
        let Some(order) = self.orders.get_mut(&id) else {
            return;
        };
        change(order);
        order.version += 1;
        order.changed_ns = at.time.0;
        let order = order.clone();
        self.tell(Update::Order(order));
    }
}
