//! Orders that may not meet (chapter R5): which are of one hand, and what happens instead of a
//! trade.

use super::Core;
use super::event::{Canceled, Event, EventSink, Part, Prevented};
use super::matching::Out;
use super::order::{Flags, Order};
use super::terms::{SelfTrade, SelfTradeScope, SelfTradeStrategy, Terms};
use super::types::{CancelReason, Qty, SessionId, UserRef};
use super::walk::{Aggressor, Meeting, Walked};

/// Whom an aggressor does not trade with, and what happens instead.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hand {
    pub(super) rule: SelfTrade,
    /// When not zeros, the group decides and the scope is not asked.
    group: [u8; 2],
}

impl Hand {
    /// Whether the whole resting order goes when it is met.
    pub(super) fn takes_out_resting(self) -> bool {
        matches!(self.rule.strategy, SelfTradeStrategy::Oldest | SelfTradeStrategy::Both)
    }
}

/// Shares an order loses instead of trading them.
struct Loss {
    session: SessionId,
    user_ref: UserRef,
    canceled: Qty,
    part: Option<Part>,
    strategy: SelfTradeStrategy,
}

impl Core {
    /// Whose trades an order of these terms prevents: its own word, or else its session's.
    pub(super) fn hand_of(&self, session: SessionId, terms: &Terms) -> Option<Hand> {
        let settings = self.sessions.get(session).and_then(|session| session.self_trade);
        let rule = terms.self_trade.or(settings)?;
        Some(Hand { rule, group: terms.self_trade_group })
    }

    /// Whether an aggressor and a resting order are of one hand (rule R5.2).
    pub(super) fn of_one_hand(&self, aggressor: &Aggressor, maker: &Order) -> bool {
        let Some(hand) = aggressor.hand else {
            return false;
        };
        let (Some(mine), Some(other)) =
            (self.sessions.get(aggressor.party.session), self.sessions.get(maker.session))
        else {
            return false;
        };
        if hand.group != [0; 2] {
            let group = self.extra(maker).map_or([0; 2], |extra| extra.self_trade_group);
            return mine.account == other.account && group == hand.group;
        }
        match hand.rule.scope {
            SelfTradeScope::Firm => mine.firm == other.firm,
            SelfTradeScope::Account => mine.account == other.account,
        }
    }

    /// What happens instead of a trade (rules R5.5 and R5.6).
    pub(super) fn prevent<S: EventSink>(
        &mut self,
        aggressor: &Aggressor,
        walked: &mut Walked,
        met: &Meeting,
        out: &mut Out<'_, S>,
    ) {
        use SelfTradeStrategy as Strategy;
        let Some(Hand { rule, .. }) = aggressor.hand else { return };
        let maker = self.books.orders[met.slot];
        let (front, would) = (self.front(met.slot), walked.left.min(maker.open));
        let (resting, arriving) = match rule.strategy {
            Strategy::Newest => (Qty(0), walked.left),
            Strategy::Oldest => (self.open_of(front), Qty(0)),
            Strategy::Both => (self.open_of(front), walked.left),
            Strategy::Decrement | Strategy::DecrementQuietly => (would, would),
        };
        let told = |is_resting| match (rule.strategy, is_resting) {
            (Strategy::Both, true) => Strategy::Oldest,
            (Strategy::Both, false) => Strategy::Newest,
            (strategy, _) => strategy,
        };
        let party = aggressor.party;
        let losses = [
            Loss {
                session: maker.session,
                user_ref: maker.user_ref,
                canceled: resting,
                part: Some(met.part),
                strategy: told(true),
            },
            Loss {
                session: party.session,
                user_ref: party.user_ref,
                canceled: arriving,
                part: None,
                strategy: told(false),
            },
        ];
        for loss in losses.iter().filter(|loss| loss.canceled.0 > 0) {
            let rule = SelfTrade { strategy: loss.strategy, ..rule };
            out.emit(&loss.told(would, met, rule));
        }
        walked.left.0 -= arriving.0;
        self.free_rest(aggressor, arriving);
        if resting.0 > 0 {
            let whole = matches!(rule.strategy, Strategy::Oldest | Strategy::Both);
            self.lose(met, resting, whole, walked, out);
        }
    }

    /// Takes shares off a resting order and tells the public of its displayed part.
    fn lose<S: EventSink>(
        &mut self,
        met: &Meeting,
        qty: Qty,
        whole: bool,
        walked: &mut Walked,
        out: &mut Out<'_, S>,
    ) {
        let front = self.front(met.slot);
        let Order { instrument, open, sided, flags, .. } = self.books.orders[front];
        let order = sided.order();
        let shown = !flags.has(Flags::HIDDEN) && open.0 > 0;
        if whole {
            self.drop_whole(front);
            if shown {
                out.emit(&Event::Deleted { instrument, order });
            }
            return;
        }
        self.free_shares(front, qty);
        self.books.orders[front].detail.size.0 -= qty.0;
        self.take_off_part(met.slot, qty, walked);
        if met.part == Part::Displayed {
            out.emit(&if qty < open {
                Event::Reduced { instrument, order, qty }
            } else {
                Event::Deleted { instrument, order }
            });
        }
    }
}

impl Loss {
    fn told(&self, prevented: Qty, met: &Meeting, rule: SelfTrade) -> Event {
        let Self { session, user_ref, canceled, part, .. } = *self;
        if rule.strategy == SelfTradeStrategy::DecrementQuietly {
            let reason = CancelReason::SelfMatch;
            return Event::Canceled(Canceled { session, user_ref, qty: canceled, reason });
        }
        let price = met.price;
        Event::Prevented(Prevented { session, user_ref, canceled, prevented, price, part, rule })
    }
}
