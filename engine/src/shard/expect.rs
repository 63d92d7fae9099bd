//! Asking for memory before it is needed.
//!
//! Where an order will rest, or the order that a message names, is seldom in cache: a book is
//! larger than what a core keeps between two orders. While a frame is checked and its message
//! turned into a command there is time to fetch it. What is expected is a guess from bytes that
//! nobody has checked yet. It changes nothing, and where it is wrong nothing is lost but the fetch.

use wire::datagram::PAYLOAD_OFFSET;
use wire::moldudp64;
use wire::ouch50::{CancelOrder, EnterOrder, ModifyOrder, ReplaceOrder};

use super::Shard;
use super::commit_log::CommitLog;
use crate::core::{Price, SessionId, Side, Symbol, UserRef};

impl<L: CommitLog> Shard<L> {
    /// A frame that is about to be taken.
    #[inline]
    pub fn expect(&self, frame: &[u8]) {
        let payload = frame.get(PAYLOAD_OFFSET..).unwrap_or_default();
        if let Some((key, message)) = moldudp64::peek(payload) {
            self.expect_message(message, || self.core.session_by_key(&key.0));
        }
    }

    /// A message that is about to be executed.
    #[inline]
    pub(super) fn expect_message(
        &self,
        message: &[u8],
        session: impl FnOnce() -> Option<SessionId>,
    ) {
        if let Some(order) = EnterOrder::peek(message) {
            let side = if order.side == b'B' { Side::Buy } else { Side::Sell };
            let price = Price(order.price.get() as u32);
            return self.core.expect_order(Symbol(order.symbol), side, price);
        }
        let named = None
            .or_else(|| CancelOrder::peek(message).map(|cancel| cancel.user_ref_num))
            .or_else(|| ReplaceOrder::peek(message).map(|replace| replace.orig_user_ref_num))
            .or_else(|| ModifyOrder::peek(message).map(|modify| modify.user_ref_num));
        if let (Some(named), Some(session)) = (named, session()) {
            self.core.expect_change(session, UserRef(named.get()));
        }
    }
}
