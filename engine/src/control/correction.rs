//! Trades that the operator busts or corrects, as they are named over the socket.

use serde::{Deserialize, Serialize};

use crate::core::bust::{Bust, BustParty, BustReason, Correct, Parties};
use crate::core::codec::bust_reason;
use crate::core::event::Part;
use crate::core::{CommandBody, InstrumentId, MatchNumber, Price, Qty, SessionId, UserRef};

/// A trade as its events tell it (`outcry journal events`), and what is to become of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// Its number.
    pub match_number: u64,
    /// Its price, in ten-thousandths.
    pub price: u32,
    /// Its shares; of a cross, all of the one order.
    pub shares: u32,
    /// The aggressor as `SESSION:NUMBER:CODE`, with the client's number of the order and its side
    /// code; of a cross, the one order.
    pub taker: String,
    /// The resting order likewise; none for a cross.
    #[serde(default)]
    pub maker: Option<String>,
    /// Of a cross, how many of its orders are still to be busted, this one among them: what does
    /// not fit whole is refused before any of it is busted.
    #[serde(default)]
    pub orders_left: Option<u32>,
    /// Which part of the resting order: `D` displayed (or none), `H` hidden, `R` reserve.
    #[serde(default)]
    pub part: Option<char>,
    /// `E` erroneous, `C` consent, `S` supervisory, `X` external.
    pub reason: char,
    /// The price it should have had, for a correction.
    #[serde(default)]
    pub new_price: Option<u32>,
    /// The shares it should have had, for a correction.
    #[serde(default)]
    pub new_shares: Option<u32>,
}

impl Correction {
    /// The command it asks for.
    ///
    /// # Errors
    /// What is wrong with it, to be told to the operator.
    pub(super) fn command(&self, instrument: InstrumentId) -> Result<CommandBody, String> {
        let taker = party(&self.taker)?;
        let part = match self.part {
            None | Some('D') => Part::Displayed,
            Some('H') => Part::Hidden,
            Some('R') => Part::Reserve,
            Some('M') => Part::Midpoint,
            Some(other) => return Err(format!("\"{other}\" is no part: D, H, R or M")),
        };
        let parties = match (&self.maker, self.orders_left) {
            (None, _) if self.part.is_some() => {
                return Err("only a resting order has parts".into());
            }
            (None, None) => return Err("of a cross, say how many orders are left to bust".into()),
            (None, Some(left)) => Parties::Cross { party: taker, left },
            (Some(_), Some(_)) => return Err("only of a cross orders are left to bust".into()),
            (Some(maker), None) => Parties::Trade { taker, maker: party(maker)?, part },
        };
        let bust = Bust {
            match_number: MatchNumber(self.match_number),
            instrument,
            price: Price(self.price),
            qty: Qty(self.shares),
            parties,
            reason: reason(self.reason)?,
        };
        if self.new_price.is_none() && self.new_shares.is_none() {
            return Ok(CommandBody::Bust(bust));
        }
        let price = Price(self.new_price.unwrap_or(self.price));
        let qty = Qty(self.new_shares.unwrap_or(self.shares));
        Ok(CommandBody::Correct(Correct { bust, price, qty }))
    }
}

fn reason(code: char) -> Result<BustReason, String> {
    let known = u8::try_from(code).ok().and_then(bust_reason);
    known.ok_or_else(|| format!("\"{code}\" is no reason: E, C, S or X"))
}

fn party(text: &str) -> Result<BustParty, String> {
    let parse = || {
        let mut fields = text.split(':');
        let session = SessionId(fields.next()?.parse().ok()?);
        let user_ref = UserRef(fields.next()?.parse().ok()?);
        let &[side_code] = fields.next()?.as_bytes() else { return None };
        let party = BustParty { session, user_ref, side_code };
        (fields.next().is_none() && b"BSTE".contains(&side_code)).then_some(party)
    };
    parse().ok_or_else(|| format!("\"{text}\" is no SESSION:NUMBER:CODE, such as 3:12:B"))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    fn named() -> Correction {
        Correction {
            match_number: 17,
            price: 10_000,
            shares: 100,
            taker: "3:12:B".into(),
            maker: Some("4:7:T".into()),
            orders_left: None,
            part: None,
            reason: 'E',
            new_price: None,
            new_shares: None,
        }
    }

    #[test]
    fn a_trade_is_named_by_its_facts() {
        let CommandBody::Bust(bust) = named().command(InstrumentId(2)).unwrap() else { panic!() };
        let maker = BustParty { session: SessionId(4), user_ref: UserRef(7), side_code: b'T' };
        assert!(matches!(bust.parties, Parties::Trade { maker: m, .. } if m == maker));
        assert_eq!((bust.match_number, bust.qty), (MatchNumber(17), Qty(100)));
        let cross = Correction { maker: None, orders_left: Some(3), ..named() };
        let CommandBody::Bust(cross) = cross.command(InstrumentId(2)).unwrap() else { panic!() };
        assert!(matches!(cross.parties, Parties::Cross { left: 3, .. }));
        let corrected = Correction { new_price: Some(9_900), ..named() };
        let CommandBody::Correct(correct) = corrected.command(InstrumentId(2)).unwrap() else {
            panic!()
        };
        assert_eq!((correct.price, correct.qty), (Price(9_900), Qty(100)));
    }

    #[test]
    fn what_names_nothing_is_said() {
        for taker in ["", "3", "3:12", "3:12:Q", "3:12:BB", "3:12:B:1", "x:12:B"] {
            let error = Correction { taker: taker.into(), ..named() }.command(InstrumentId(1));
            assert!(error.unwrap_err().contains("SESSION:NUMBER:CODE"), "{taker}");
        }
        let wrong = [
            Correction { reason: 'Q', ..named() },
            Correction { part: Some('Q'), ..named() },
            Correction { maker: None, orders_left: Some(1), part: Some('D'), ..named() },
            Correction { maker: None, ..named() },
            Correction { orders_left: Some(1), ..named() },
        ];
        assert!(wrong.iter().all(|wrong| wrong.command(InstrumentId(1)).is_err()));
    }
}
