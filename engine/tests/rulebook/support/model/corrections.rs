//! Trades that should not have been: chapter R10.

use outcry_engine::core::bust::{Bust, BustParty, BustReason, Correct, Parties};
use outcry_engine::core::event::Part;

use super::*;

#[derive(Clone, Default)]
pub(super) struct Corrections {
    /// Every trade of two there was, ready to be busted, and how its orders stood.
    made: Vec<(Bust, [Resting; 2])>,
    /// Parties of crosses likewise, all parts of one order together.
    crossed: Vec<(Bust, Resting)>,
    busted: BTreeSet<u64>,
    busted_of_crosses: BTreeSet<(u64, u16, u32)>,
}

fn party(order: &Resting) -> BustParty {
    let (session, user_ref, side_code) = (order.session, order.user_ref, order.tags.side_code);
    BustParty { session, user_ref, side_code }
}

impl Model {
    pub(super) fn remember_trade(
        &mut self,
        taker: &Resting,
        maker: &Resting,
        qty: u32,
        part: Part,
    ) {
        let parties = Parties::Trade { taker: party(taker), maker: party(maker), part };
        let bust = self.bust_of(maker, qty, maker.price, parties);
        self.corrections.made.push((bust, [*taker, *maker]));
    }

    pub(super) fn remember_cross(&mut self, order: &Resting, qty: u32, price: Price, number: u64) {
        let same = |(bust, other): &&mut (Bust, Resting)| {
            bust.match_number.0 == number && other.own == order.own
        };
        if let Some((bust, _)) = self.corrections.crossed.iter_mut().find(same) {
            bust.qty.0 += qty;
            return;
        }
        let parties = Parties::Cross { party: party(order), left: 0 };
        let bust = self.bust_of(order, qty, price, parties);
        let match_number = outcry_engine::core::MatchNumber(number);
        self.corrections.crossed.push((Bust { match_number, ..bust }, *order));
    }

    fn bust_of(&self, order: &Resting, qty: u32, price: Price, parties: Parties) -> Bust {
        Bust {
            match_number: outcry_engine::core::MatchNumber(self.trades),
            instrument: order.instrument,
            price,
            qty: Qty(qty),
            parties,
            reason: BustReason::Erroneous,
        }
    }

    /// The trade of two of this number among all, the last again first, if it can be busted.
    pub fn bustable(&self, number: usize) -> Option<Bust> {
        let made = &self.corrections.made;
        let (bust, _) = made.get(number.checked_rem(made.len())?)?;
        (!self.corrections.busted.contains(&bust.match_number.0)).then_some(*bust)
    }

    /// The same of a party to a cross.
    pub fn bustable_of_crosses(&self, number: usize) -> Option<Bust> {
        let crossed = &self.corrections.crossed;
        let (bust, order) = crossed.get(number.checked_rem(crossed.len())?)?;
        let is_busted = |(bust, order): &(Bust, Resting)| {
            let key = (bust.match_number.0, order.session.0, order.user_ref.0);
            self.corrections.busted_of_crosses.contains(&key)
        };
        if is_busted(&(*bust, *order)) {
            return None;
        }
        let same = crossed.iter().filter(|(other, _)| other.match_number == bust.match_number);
        let left = same.filter(|&other| !is_busted(other)).count() as u32;
        let parties = Parties::Cross { party: party(order), left };
        Some(Bust { parties, ..*bust })
    }

    fn orders_of(&self, bust: &Bust) -> Vec<Resting> {
        match bust.parties {
            Parties::Trade { .. } => {
                let is =
                    |(other, _): &&(Bust, [Resting; 2])| other.match_number == bust.match_number;
                self.corrections.made.iter().find(is).unwrap().1.to_vec()
            }
            Parties::Cross { party, .. } => {
                let is = |(other, order): &&(Bust, Resting)| {
                    other.match_number == bust.match_number
                        && (order.session, order.user_ref) == (party.session, party.user_ref)
                };
                vec![self.corrections.crossed.iter().find(is).unwrap().1]
            }
        }
    }

    pub(super) fn bust(&mut self, bust: Bust) {
        let Bust { match_number, instrument, reason, price, qty, .. } = bust;
        let orders = self.orders_of(&bust);
        let is_known = |&(number, ..): &(u64, u16, u32)| number == match_number.0;
        let is_first = !self.corrections.busted_of_crosses.iter().any(is_known);
        for order in &orders {
            self.count_for_risk(order, -i128::from(qty.0), price.0);
            let (session, user_ref) = (order.session, order.user_ref);
            self.events.push(Event::Broken { session, user_ref, match_number, reason });
        }
        if let Parties::Cross { party, .. } = bust.parties {
            let BustParty { session, user_ref, .. } = party;
            self.reached.insert("cross busted");
            let key = (match_number.0, session.0, user_ref.0);
            self.corrections.busted_of_crosses.insert(key);
        } else {
            self.reached.insert("busted");
            self.corrections.busted.insert(match_number.0);
        }
        if is_first {
            self.events.push(Event::Withdrawn { instrument, match_number });
        }
    }

    pub(super) fn correct(&mut self, Correct { bust, price, qty }: Correct) {
        self.bust(bust);
        self.reached.insert("corrected");
        self.trades += 1;
        let Parties::Trade { part, .. } = bust.parties else { unreachable!() };
        let match_number = outcry_engine::core::MatchNumber(self.trades);
        let orders = self.orders_of(&bust);
        for (order, part) in orders.iter().zip([None, Some(part)]) {
            self.count_for_risk(order, i128::from(qty.0), price.0);
            let (session, user_ref) = (order.session, order.user_ref);
            self.events.push(Event::Corrected {
                session,
                user_ref,
                match_number,
                price,
                qty,
                part,
            });
        }
        let (instrument, symbol) = (bust.instrument, self.listing(bust.instrument).symbol);
        self.events.push(Event::Reprinted { instrument, symbol, match_number, price, qty });
        let bust = Bust { match_number, price, qty, ..bust };
        self.corrections.made.push((bust, [orders[0], orders[1]]));
    }
}
