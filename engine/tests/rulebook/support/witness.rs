//! Two outsiders who know the market by its events alone: the owners of the orders by the private
//! ones, a reader of the feed by the public ones. Both must end up with what the core holds.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use outcry_engine::core::event::{Part, Party};
use outcry_engine::core::{
    Core, Event, InstrumentId, OrderRef, Price, Qty, SessionId, Side, UserRef,
};

/// Shares of one order, as its owner adds them up.
#[derive(Default)]
struct Account {
    accepted: u64,
    traded: u64,
    cancelled: u64,
    replaced: bool,
}

impl Account {
    fn open(&self) -> u64 {
        if self.replaced { 0 } else { self.accepted - self.traded - self.cancelled }
    }
}

/// What the owners know.
#[derive(Default)]
pub struct Owners(BTreeMap<(SessionId, UserRef), Account>);

impl Owners {
    pub fn learn(&mut self, events: &[Event]) {
        for event in events {
            match event {
                Event::Accepted(new)
                | Event::AcceptedSpecial(new, _)
                | Event::Restored(new, ..) => self.accept(new.session, new.user_ref, new.qty),
                Event::Replaced(new) | Event::ReplacedSpecial(new, _) => {
                    let old = self.account(new.now.session, new.orig_user_ref);
                    assert!(old.open() > 0, "a dead order was replaced");
                    old.replaced = true;
                    self.accept(new.now.session, new.now.user_ref, new.now.qty);
                }
                Event::Traded(trade) => {
                    self.trade(trade.maker, trade.qty);
                    self.trade(trade.taker, trade.qty);
                }
                Event::CrossFilled(filled) => {
                    let account = self.account(filled.session, filled.user_ref);
                    account.traded += u64::from(filled.qty.0);
                    assert_eq!(account.open(), u64::from(filled.leaves.0), "leaves in a cross");
                }
                Event::Canceled(canceled) => {
                    let account = self.account(canceled.session, canceled.user_ref);
                    account.cancelled += u64::from(canceled.qty.0);
                    let _still_open = account.open();
                }
                Event::Prevented(prevented) => {
                    let account = self.account(prevented.session, prevented.user_ref);
                    account.cancelled += u64::from(prevented.canceled.0);
                    let _still_open = account.open();
                }
                Event::Modified(modified) => {
                    let account = self.account(modified.session, modified.user_ref);
                    account.cancelled += account.open() - u64::from(modified.qty.0);
                }
                _ => {}
            }
        }
    }

    fn accept(&mut self, session: SessionId, user_ref: UserRef, qty: Qty) {
        let account = Account { accepted: u64::from(qty.0), ..Account::default() };
        assert!(self.0.insert((session, user_ref), account).is_none(), "a number was used twice");
    }

    fn account(&mut self, session: SessionId, user_ref: UserRef) -> &mut Account {
        self.0.get_mut(&(session, user_ref)).expect("an event about an order never accepted")
    }

    fn trade(&mut self, party: Party, qty: Qty) {
        let account = self.account(party.session, party.user_ref);
        account.traded += u64::from(qty.0);
        assert_eq!(account.open(), u64::from(party.leaves.0), "leaves of {party:?}");
    }

    /// Every order is open in the core exactly as far as its owner believes; all others are final.
    pub fn check(&self, core: &Core) {
        for (&(session, user_ref), account) in &self.0 {
            let open = core.order(session, user_ref).map_or(0, |order| u64::from(order.open.0));
            assert_eq!(open, account.open(), "order {user_ref} of session {session}");
        }
    }
}

/// What a reader of the feed knows of one order.
struct Shown {
    instrument: InstrumentId,
    side: Side,
    price: Price,
    qty: u32,
}

/// What the feed shows.
#[derive(Default)]
pub struct Feed {
    orders: BTreeMap<OrderRef, Shown>,
    /// By instrument and side: a display filled again comes before what its aggressor leaves on the
    /// other side.
    last_order: BTreeMap<(InstrumentId, bool), OrderRef>,
    last_match: u64,
}

impl Feed {
    pub fn learn(&mut self, events: &[Event]) {
        for event in events {
            match *event {
                Event::Added(new) => {
                    let (instrument, side, price) = (new.instrument, new.side, new.price);
                    self.show(new.order, Shown { instrument, side, price, qty: new.qty.0 });
                }
                Event::Traded(trade) => {
                    self.last_match += 1;
                    assert_eq!(trade.match_number.0, self.last_match, "match numbers are dense");
                    if trade.part == Part::Displayed {
                        let maker = self.take_off(trade.maker.order, trade.qty);
                        assert_eq!(maker, trade.price, "a trade is at the price shown");
                    }
                }
                Event::CrossFilled(filled) => {
                    assert_eq!(filled.match_number.0, self.last_match + 1, "one for a cross");
                    if filled.is_displayed {
                        self.take_off(filled.order, filled.qty);
                    }
                }
                Event::CrossPrinted { shares, match_number, .. } if shares > 0 => {
                    self.last_match += 1;
                    assert_eq!(match_number.0, self.last_match, "match numbers are dense");
                }
                Event::Reprinted { match_number, .. } => {
                    self.last_match += 1;
                    assert_eq!(match_number.0, self.last_match, "match numbers are dense");
                }
                Event::Reduced { order, qty, .. } => {
                    self.take_off(order, qty);
                    assert!(self.orders.contains_key(&order), "a reduced order stays");
                }
                Event::Deleted { instrument, order } => {
                    let old = self.orders.remove(&order).expect("a deleted order was shown");
                    assert_eq!(old.instrument, instrument);
                }
                Event::Requoted { old, new, qty, price, instrument } => {
                    let old = self.orders.remove(&old).expect("a requoted order was shown");
                    assert_eq!(old.instrument, instrument);
                    self.show(new, Shown { price, qty: qty.0, ..old });
                }
                _ => {}
            }
        }
    }

    fn show(&mut self, order: OrderRef, shown: Shown) {
        let last = self.last_order.entry((shown.instrument, shown.side == Side::Buy)).or_default();
        assert!(order > *last, "references grow");
        *last = order;
        self.orders.insert(order, shown);
    }

    fn take_off(&mut self, order: OrderRef, qty: Qty) -> Price {
        let shown = self.orders.get_mut(&order).expect("the order was shown");
        shown.qty = shown.qty.checked_sub(qty.0).expect("no more goes than is shown");
        let price = shown.price;
        if shown.qty == 0 {
            self.orders.remove(&order);
        }
        price
    }

    /// The books as the feed gives them are the books of the core, line by line.
    pub fn check(&self, core: &Core) {
        let mut text = String::new();
        for listing in core.instruments() {
            writeln!(text, "INSTRUMENT {} {}", listing.instrument, listing.symbol).unwrap();
            for (side, letter) in [(Side::Buy, 'B'), (Side::Sell, 'S')] {
                let of_side =
                    |shown: &Shown| shown.instrument == listing.instrument && shown.side == side;
                let mut lines: Vec<_> = self.orders.iter().filter(|(_, s)| of_side(s)).collect();
                // References grow with time, so the map is in time order; the sort keeps that.
                lines.sort_by_key(|(_, shown)| match side {
                    Side::Buy => u32::MAX - shown.price.0,
                    Side::Sell => shown.price.0,
                });
                for (order, shown) in lines {
                    writeln!(text, "{letter} {} {order} {}", shown.price, shown.qty).unwrap();
                }
            }
        }
        assert_eq!(text, super::dump(core), "books by the feed");
    }
}
