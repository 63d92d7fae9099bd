//! What each reply of the venue does to the ledger.

use wire::ouch50::{
    AccountQueryResponse, OrderAccepted, OrderCanceled, OrderExecuted, OrderReplaced, Outbound,
    PRICE_MARKET, PRICE_MARKET_ALTERNATE,
};

use super::{Fault, Ledger, State, Terms, Update};

impl Ledger {
    pub(super) fn on_reply(&mut self, reply: &Outbound<'_>) -> Result<Update, Fault> {
        match reply {
            Outbound::OrderAccepted(m, _) => self.on_accepted(m),
            Outbound::OrderReplaced(m, _) => self.on_replaced(m),
            Outbound::Rejected(m, _) => self.on_rejected(m.user_ref_num.get()),
            Outbound::OrderExecuted(m, _) => self.on_executed(m),
            Outbound::OrderCanceled(m, _) => self.on_canceled(m),
            Outbound::AiqCanceled(m, _) => {
                self.take_off("AiqCanceled", m.user_ref_num.get(), m.decrement_shares.get())
            }
            Outbound::OrderModified(m, _) => {
                self.on_modified(m.user_ref_num.get(), m.quantity.get())
            }
            Outbound::AccountQueryResponse(m, _) => self.on_query_answered(m),
            _ => Ok(Update::Other),
        }
    }

    fn on_accepted(&mut self, m: &OrderAccepted) -> Result<Update, Fault> {
        const REPLY: &str = "OrderAccepted";
        let user_ref = m.user_ref_num.get();
        let Some(index) = self.find(REPLY, user_ref, State::Pending)? else {
            return Ok(Update::Other);
        };
        let entry = self.entries[index];
        if entry.replaces.is_some() {
            let found = "a replace";
            return Err(Fault::WrongState { reply: REPLY, user_ref, found });
        }
        let Terms { side, symbol, quantity, price, .. } = entry.terms;
        let same = |field, found: u64, expected: u64| {
            let reply = REPLY;
            if found == expected {
                return Ok(());
            }
            Err(Fault::TermsDiffer { reply, user_ref, field, found, expected })
        };
        same("side", m.side.into(), side.into())?;
        same("quantity", m.quantity.get().into(), quantity.into())?;
        same("symbol", u64::from_be_bytes(m.symbol), u64::from_be_bytes(symbol))?;
        same("price", m.price.get(), price)?;
        self.settle_before(user_ref);
        self.totals.accepted += 1;
        let live = self.open(index, m.quantity.get(), m.order_state);
        Ok(Update::Accepted { user_ref, sent: entry.sent, live })
    }

    fn on_replaced(&mut self, m: &OrderReplaced) -> Result<Update, Fault> {
        const REPLY: &str = "OrderReplaced";
        let (orig_user_ref, user_ref) = (m.orig_user_ref_num.get(), m.user_ref_num.get());
        let Some(index) = self.find(REPLY, user_ref, State::Pending)? else {
            return Ok(Update::Other);
        };
        let entry = self.entries[index];
        if entry.replaces != Some(orig_user_ref) {
            let found = "no replace of that order";
            return Err(Fault::WrongState { reply: REPLY, user_ref, found });
        }
        let Some(orig_index) = self.find(REPLY, orig_user_ref, State::Open)? else {
            return Ok(Update::Other);
        };
        let orig = self.entries[orig_index];
        let executed_before = orig.executed_before + orig.executed;
        let expected = u64::from(entry.terms.quantity.saturating_sub(executed_before));
        let found = u64::from(m.quantity.get());
        if found != expected {
            let (reply, field) = (REPLY, "quantity");
            return Err(Fault::TermsDiffer { reply, user_ref, field, found, expected });
        }
        let (found, expected) = (m.price.get(), entry.terms.price);
        if found != expected {
            let (reply, field) = (REPLY, "price");
            return Err(Fault::TermsDiffer { reply, user_ref, field, found, expected });
        }
        self.settle_before(user_ref);
        self.totals.replaced += 1;
        self.totals.shares_replaced += u64::from(orig.open);
        self.entries[orig_index].open = 0;
        self.entries[orig_index].state = State::Final;
        self.entries[index].executed_before = executed_before;
        // A cancel of the order it was may be meant for what it is now.
        self.entries[index].cancel_asked |= orig.cancel_asked;
        let live = self.open(index, m.quantity.get(), m.order_state);
        Ok(Update::Replaced { orig_user_ref, user_ref, sent: entry.sent, live })
    }

    fn on_rejected(&mut self, user_ref: u32) -> Result<Update, Fault> {
        let Some(index) = self.find("Rejected", user_ref, State::Pending)? else {
            return Ok(Update::Other);
        };
        self.settle_before(user_ref);
        self.totals.rejected += 1;
        self.entries[index].state = State::Final;
        Ok(Update::Rejected { user_ref, sent: self.entries[index].sent })
    }

    fn on_executed(&mut self, m: &OrderExecuted) -> Result<Update, Fault> {
        const REPLY: &str = "OrderExecuted";
        let (user_ref, shares) = (m.user_ref_num.get(), m.quantity.get());
        let Some(index) = self.find(REPLY, user_ref, State::Open)? else {
            return Ok(Update::Other);
        };
        let entry = &self.entries[index];
        let (last, match_number) = (entry.last_match, m.match_number.get());
        if match_number <= last {
            return Err(Fault::RepeatedMatch { user_ref, match_number, last });
        }
        self.check_taken(REPLY, user_ref, index, shares)?;
        let (limit, price) = (entry.terms.price, m.price.get());
        let is_market = matches!(limit, PRICE_MARKET | PRICE_MARKET_ALTERNATE);
        let buys = entry.terms.side == b'B';
        if !is_market && if buys { price > limit } else { price < limit } {
            return Err(Fault::WorseThanLimit { user_ref, limit, price });
        }
        let entry = &mut self.entries[index];
        entry.last_match = match_number;
        entry.open -= shares;
        entry.executed += shares;
        self.totals.executions += 1;
        self.totals.shares_executed += u64::from(shares);
        self.totals.shares_bought += if buys { u64::from(shares) } else { 0 };
        let live = self.close_if_empty(index);
        Ok(Update::Executed { user_ref, shares, live })
    }

    fn on_canceled(&mut self, m: &OrderCanceled) -> Result<Update, Fault> {
        let user_ref = m.user_ref_num.get();
        let asked = self.entry(user_ref).is_none_or(|entry| entry.cancel_asked);
        if m.reason == b'U' && !asked {
            return Err(Fault::NotAsked { user_ref });
        }
        self.take_off("OrderCanceled", user_ref, m.quantity.get())
    }

    fn on_modified(&mut self, user_ref: u32, outstanding: u32) -> Result<Update, Fault> {
        const REPLY: &str = "OrderModified";
        let Some(index) = self.find(REPLY, user_ref, State::Open)? else {
            return Ok(Update::Other);
        };
        let open = self.entries[index].open;
        if outstanding > open {
            let taken = outstanding;
            return Err(Fault::BeyondOpen { reply: REPLY, user_ref, open, taken });
        }
        if outstanding == open {
            return Ok(Update::Other);
        }
        self.take_off(REPLY, user_ref, open - outstanding)
    }

    fn on_query_answered(&mut self, m: &AccountQueryResponse) -> Result<Update, Fault> {
        let (sequence, expected) = self.queries.pop_front().ok_or(Fault::QueryNotSent)?;
        let found = m.next_user_ref_num.get();
        self.settle_before(expected);
        if found != expected {
            return Err(Fault::NextUserRef { found, expected });
        }
        Ok(Update::QueryAnswered { next_user_ref: found, sequence })
    }

    fn take_off(
        &mut self,
        reply: &'static str,
        user_ref: u32,
        shares: u32,
    ) -> Result<Update, Fault> {
        let Some(index) = self.find(reply, user_ref, State::Open)? else {
            return Ok(Update::Other);
        };
        self.check_taken(reply, user_ref, index, shares)?;
        let entry = &mut self.entries[index];
        entry.open -= shares;
        entry.cancelled += shares;
        self.totals.shares_cancelled += u64::from(shares);
        let live = self.close_if_empty(index);
        Ok(Update::Canceled { user_ref, shares, live })
    }

    fn check_taken(
        &self,
        reply: &'static str,
        user_ref: u32,
        index: usize,
        taken: u32,
    ) -> Result<(), Fault> {
        let open = self.entries[index].open;
        if taken == 0 {
            return Err(Fault::NoShares { reply, user_ref });
        }
        if taken > open {
            return Err(Fault::BeyondOpen { reply, user_ref, open, taken });
        }
        Ok(())
    }

    /// Opens an answered order; one the venue calls dead is cancelled at once.
    fn open(&mut self, index: usize, shares: u32, order_state: u8) -> bool {
        let entry = &mut self.entries[index];
        entry.state = State::Open;
        entry.open = shares;
        self.totals.shares_accepted += u64::from(shares);
        if order_state == b'D' {
            entry.open = 0;
            entry.cancelled = shares;
            self.totals.shares_cancelled += u64::from(shares);
        }
        self.close_if_empty(index)
    }

    /// Returns whether the order is still open.
    fn close_if_empty(&mut self, index: usize) -> bool {
        let entry = &mut self.entries[index];
        if entry.open > 0 {
            return true;
        }
        entry.state = State::Final;
        match (entry.executed > 0, entry.cancelled > 0) {
            (true, false) => self.totals.filled += 1,
            (true, true) => self.totals.partially_filled += 1,
            (false, _) => self.totals.cancelled += 1,
        }
        false
    }
}
