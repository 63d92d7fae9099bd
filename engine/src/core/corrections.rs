//! Trades busted and corrected (rulebook, chapter 10): what was busted, so that it is not again,
//! and what comes of it for accounts.

use super::Core;
use super::bust::{Bust, BustParty, Correct, Parties};
use super::check::CommandError;
use super::event::{Event, EventSink};
use super::holdings::Sale;
use super::matching::Out;
use super::risk::{Leg, Risk, notional};
use super::types::{MatchNumber, PRICE_MAX, Price, SessionId, Side, UserRef};

/// Match numbers busted, at most.
pub const BUSTS_MAX: usize = 1_024;
/// Orders of busted crosses, at most: those still to be busted among them, so that a cross is
/// busted whole or not at all.
pub const BUST_ORDERS_MAX: usize = 65_536;

/// One match number that is busted.
#[derive(Clone, Copy)]
struct Busted {
    match_number: MatchNumber,
    /// Of a cross, how many of its orders are still to be busted.
    left: Option<u32>,
}

/// One order of a busted cross.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct BustedOrder {
    match_number: MatchNumber,
    session: SessionId,
    user_ref: UserRef,
}

const _: () = assert!(size_of::<BustedOrder>() == 16);

/// All that was busted, both in order.
pub(super) struct Corrections {
    numbers: Vec<Busted>,
    orders: Vec<BustedOrder>,
}

impl Corrections {
    pub(super) fn new() -> Self {
        Self { numbers: Vec::with_capacity(BUSTS_MAX), orders: Vec::with_capacity(BUST_ORDERS_MAX) }
    }

    /// The place of a match number, or the one it would have.
    fn place(&self, match_number: MatchNumber) -> Result<usize, usize> {
        self.numbers.binary_search_by_key(&match_number, |busted| busted.match_number)
    }

    fn knows(&self, match_number: MatchNumber) -> bool {
        self.place(match_number).is_ok()
    }

    /// How many orders fit of a cross, of which none or some are busted.
    fn room_for(&self, match_number: MatchNumber) -> usize {
        let others = self.numbers.iter().filter(|other| other.match_number != match_number);
        let promised: usize = others.filter_map(|other| other.left).map(|left| left as usize).sum();
        BUST_ORDERS_MAX.saturating_sub(self.orders.len() + promised)
    }

    /// Whether a bust is a new one and fits; of a cross, all that is left of it.
    ///
    /// # Errors
    /// What the operator is told.
    fn judge(&self, bust: &Bust) -> Result<(), &'static str> {
        let match_number = bust.match_number;
        let known = self.place(match_number).ok().map(|place| self.numbers[place].left);
        if let Parties::Cross { party, left } = bust.parties {
            let is_busted =
                self.orders.binary_search(&BustedOrder::of(match_number, &party)).is_ok();
            if is_busted || known == Some(None) {
                return Err("it is busted already");
            }
            // A journal of before this was said has 0 here: one order at least it is.
            if left.max(1) as usize > self.room_for(match_number) {
                return Err("65,536 orders of busted crosses fit, and not those left of this one");
            }
        } else if known.is_some() {
            return Err("it is busted already");
        }
        if known.is_none() && self.numbers.len() == BUSTS_MAX {
            return Err("1,024 trades are busted, and more do not fit");
        }
        Ok(())
    }

    fn add(&mut self, bust: &Bust) {
        let match_number = bust.match_number;
        let left = match bust.parties {
            Parties::Trade { .. } => None,
            Parties::Cross { party, left } => {
                let order = BustedOrder::of(match_number, &party);
                let at = self.orders.partition_point(|other| *other < order);
                self.orders.insert(at, order);
                Some(left.saturating_sub(1))
            }
        };
        match self.place(match_number) {
            Ok(place) => self.numbers[place].left = left,
            Err(place) => self.numbers.insert(place, Busted { match_number, left }),
        }
    }
}

impl BustedOrder {
    fn of(match_number: MatchNumber, party: &BustParty) -> Self {
        let BustParty { session, user_ref, .. } = *party;
        Self { match_number, session, user_ref }
    }
}

impl BustParty {
    /// Its side, if its code is one.
    fn sale(&self) -> Option<Sale> {
        match self.side_code {
            b'B' => Some(Sale::of(Side::Buy, b'B')),
            b'S' | b'T' | b'E' => Some(Sale::of(Side::Sell, self.side_code)),
            _ => None,
        }
    }
}

impl Core {
    /// Trades and crosses busted so far.
    #[must_use]
    pub fn busts(&self) -> usize {
        self.corrections.numbers.len()
    }

    pub(super) fn bust<S: EventSink>(&mut self, bust: &Bust, out: &mut Out<'_, S>) {
        let is_first = !self.corrections.knows(bust.match_number);
        self.corrections.add(bust);
        let Bust { match_number, instrument, reason, .. } = *bust;
        for party in bust.parties() {
            let leg = leg_of(bust, party);
            self.risk.undo(&leg, bust.price);
            let BustParty { session, user_ref, .. } = *party;
            out.emit(&Event::Broken { session, user_ref, match_number, reason });
        }
        if is_first {
            out.emit(&Event::Withdrawn { instrument, match_number });
        }
    }

    pub(super) fn correct<S: EventSink>(&mut self, correct: &Correct, out: &mut Out<'_, S>) {
        let Correct { bust, price, qty } = correct;
        self.bust(bust, out);
        let Parties::Trade { part, .. } = bust.parties else {
            unreachable!("checked before");
        };
        self.counters.trades += 1;
        let match_number = MatchNumber(self.counters.trades);
        let instrument = bust.instrument;
        let symbol = self.market.of(instrument).symbol;
        for (party, is_taker) in bust.parties().zip([true, false]) {
            self.risk.redo(&Leg { qty: *qty, ..leg_of(bust, party) }, *price);
            out.emit(&Event::Corrected {
                session: party.session,
                user_ref: party.user_ref,
                match_number,
                price: *price,
                qty: *qty,
                part: (!is_taker).then_some(part),
            });
        }
        let (price, qty) = (*price, *qty);
        out.emit(&Event::Reprinted { instrument, symbol, match_number, price, qty });
    }

    pub(super) fn check_bust(&self, bust: &Bust) -> Result<(), CommandError> {
        let Bust { match_number, instrument, price, qty, .. } = *bust;
        let error = |problem| CommandError::Bust { match_number, problem };
        if self.market.get(instrument).is_none() {
            return Err(CommandError::UnknownInstrument(instrument));
        }
        if match_number.0 == 0 || match_number.0 > self.counters.trades {
            return Err(error("no trade has this number"));
        }
        self.corrections.judge(bust).map_err(error)?;
        if qty.0 == 0 || price.0 == 0 || price > PRICE_MAX {
            return Err(error("a trade has shares and a price"));
        }
        for party in bust.parties() {
            if self.sessions.get(party.session).is_none() {
                return Err(CommandError::UnknownSession(party.session));
            }
            if party.sale().is_none() {
                return Err(error("a side is B, S, T or E"));
            }
        }
        let mut sides = bust.parties().map(|party| party.side_code == b'B');
        if matches!(bust.parties, Parties::Trade { .. }) && sides.next() == sides.next() {
            return Err(error("one party bought and one sold"));
        }
        if bust.parties().any(|party| !self.risk.can_undo(&leg_of(bust, party), price)) {
            return Err(error("a party that is watched has not traded so much"));
        }
        Ok(())
    }

    pub(super) fn check_correct(&self, correct: &Correct) -> Result<(), CommandError> {
        let Correct { bust, price, qty } = correct;
        self.check_bust(bust)?;
        let match_number = bust.match_number;
        let error = |problem| CommandError::Bust { match_number, problem };
        if matches!(bust.parties, Parties::Cross { .. }) {
            return Err(error("a cross is not corrected"));
        }
        if price.0 == 0 || *price > PRICE_MAX || qty.0 == 0 || *qty > bust.qty {
            return Err(error("a correction has a price, and no more shares than there were"));
        }
        if (*price, *qty) == (bust.price, bust.qty) {
            return Err(error("a correction changes something"));
        }
        Ok(())
    }

    pub(super) fn put_corrections(&self, put: &mut impl FnMut(&[u8])) {
        let Corrections { numbers, orders } = &self.corrections;
        for Busted { match_number, left } in numbers {
            put(&[0; 8]);
            put(b"m");
            put(&match_number.0.to_le_bytes());
            put(&[u8::from(left.is_some())]);
            put(&left.unwrap_or_default().to_le_bytes());
        }
        for BustedOrder { match_number, session, user_ref } in orders {
            put(&[0; 8]);
            put(b"p");
            put(&match_number.0.to_le_bytes());
            put(&session.0.to_le_bytes());
            put(&user_ref.0.to_le_bytes());
        }
    }
}

/// Shares of one party; nothing of them is open.
fn leg_of(bust: &Bust, party: &BustParty) -> Leg {
    let Bust { instrument, qty, .. } = *bust;
    let sale = party.sale().unwrap_or(Sale::Buy);
    Leg { session: party.session, instrument, sale, qty, reserved: Price(0) }
}

impl Risk {
    /// Whether who is watched of the leg's session has traded so much.
    fn can_undo(&self, leg: &Leg, price: Price) -> bool {
        let watched = self.watched(leg.session);
        let paid = notional(leg.qty, price);
        let side = usize::from(leg.sale.side());
        let mut records = [watched.account, watched.firm].into_iter();
        let has_paid = records.all(|slot| self.record(slot).is_none_or(|r| r.traded[side] >= paid));
        let qty = u64::from(leg.qty.0);
        let has_traded = || {
            let holding = self.holdings.get(watched.account, leg.instrument);
            holding.is_some_and(|holding| match leg.sale {
                Sale::Buy => holding.bought >= qty,
                Sale::Long => holding.sold - holding.sold_short >= qty,
                Sale::Short => holding.sold_short >= qty,
            })
        };
        has_paid && (watched.account == 0 || has_traded())
    }

    /// Shares did not trade.
    fn undo(&mut self, leg: &Leg, price: Price) {
        self.settle(leg, -notional(leg.qty, price), -i64::from(leg.qty.0));
    }

    /// Shares traded that were in no order.
    fn redo(&mut self, leg: &Leg, price: Price) {
        self.settle(leg, notional(leg.qty, price), i64::from(leg.qty.0));
    }

    fn settle(&mut self, leg: &Leg, paid: i128, shares: i64) {
        let watched = self.watched(leg.session);
        let side = usize::from(leg.sale.side());
        for slot in [watched.account, watched.firm] {
            if let Some(record) = self.record_mut(slot) {
                record.traded[side] += paid;
                record.cash += if side == 0 { -paid } else { paid };
            }
        }
        if watched.account == 0 {
            return;
        }
        let holding = self.holdings.find_or_insert(watched.account, leg.instrument);
        let counts: &mut [&mut u64] = match leg.sale {
            Sale::Buy => &mut [&mut holding.bought],
            Sale::Long => &mut [&mut holding.sold],
            Sale::Short => &mut [&mut holding.sold, &mut holding.sold_short],
        };
        for count in counts {
            **count = count.saturating_add_signed(shares);
        }
    }
}

const _: () = assert!(BUSTS_MAX == 1_024 && BUST_ORDERS_MAX == 65_536, "the messages say so");
