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

/// Busted trades, and parties of busted crosses, at most.
pub const BUSTS_MAX: usize = 1_024;

/// One busted trade; of a cross, one party of it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Busted {
    match_number: MatchNumber,
    /// Of a cross.
    party: Option<(SessionId, UserRef)>,
}

/// All that was busted, in order.
pub(super) struct Corrections(Vec<Busted>);

impl Corrections {
    pub(super) fn new() -> Self {
        Self(Vec::with_capacity(BUSTS_MAX))
    }

    fn knows(&self, match_number: MatchNumber) -> bool {
        self.0.iter().any(|busted| busted.match_number == match_number)
    }
}

impl Busted {
    fn of(bust: &Bust) -> Self {
        let match_number = bust.match_number;
        let party = match bust.parties {
            Parties::Trade { .. } => None,
            Parties::Cross(BustParty { session, user_ref, .. }) => Some((session, user_ref)),
        };
        Self { match_number, party }
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
    /// Trades busted so far, and parties of crosses.
    #[must_use]
    pub fn busts(&self) -> usize {
        self.corrections.0.len()
    }

    pub(super) fn bust<S: EventSink>(&mut self, bust: &Bust, out: &mut Out<'_, S>) {
        let is_first = !self.corrections.knows(bust.match_number);
        let busted = Busted::of(bust);
        let at = self.corrections.0.partition_point(|other| *other < busted);
        self.corrections.0.insert(at, busted);
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
        let busted = Busted::of(bust);
        let same = |other: &&Busted| other.match_number == match_number;
        let clashes = self
            .corrections
            .0
            .iter()
            .filter(same)
            .any(|other| *other == busted || other.party.is_none() || busted.party.is_none());
        if clashes {
            return Err(error("it is busted already"));
        }
        if self.corrections.0.len() == BUSTS_MAX {
            return Err(error("1,024 trades are busted, and more do not fit"));
        }
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
        if matches!(bust.parties, Parties::Cross(_)) {
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
        for busted in &self.corrections.0 {
            put(&[0; 8]);
            put(b"k");
            put(&busted.match_number.0.to_le_bytes());
            let (session, user_ref) = busted.party.unwrap_or_default();
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

const _: () = assert!(BUSTS_MAX == 1_024, "the message above says so");
