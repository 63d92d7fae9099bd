//! Records of commands about trades that should not have been.

use super::super::bust::{Bust, BustParty, BustReason, Correct, Parties};
use super::super::command::CommandBody;
use super::super::event::Part;
use super::super::types::{InstrumentId, MatchNumber, Price, Qty, SessionId, UserRef};
use super::{CodecError, LINE_BYTES, Record, Written, from_code, put};

pub(super) const BUST: (u8, usize) = (57, 56);
pub(super) const CORRECT: (u8, usize) = (58, 64);

// Bodies end where the table says: last field's offset + its size.
const _: () = assert!(BUST.1 == 52 + 4);
const _: () = assert!(CORRECT.1 == 60 + 4);

type Out = [u8; LINE_BYTES];

/// The code of a part.
const fn code_of(part: Part) -> u8 {
    match part {
        Part::Displayed => b'D',
        Part::Hidden => b'H',
        Part::Reserve => b'R',
        Part::Midpoint => b'M',
    }
}

fn part_of(code: u8) -> Option<Part> {
    let all = [Part::Displayed, Part::Hidden, Part::Reserve, Part::Midpoint];
    all.into_iter().find(|&part| code_of(part) == code)
}

pub(super) fn put_bust(bust: &Bust, out: &mut Out) -> Written {
    put(out, 24, bust.match_number.0.to_le_bytes());
    put(out, 32, bust.price.0.to_le_bytes());
    put(out, 36, bust.qty.0.to_le_bytes());
    let left = |left| BustParty { session: SessionId(0), user_ref: UserRef(left), side_code: 0 };
    let (first, second, part) = match bust.parties {
        Parties::Trade { taker, maker, part } => (taker, maker, code_of(part)),
        Parties::Cross { party, left: orders } => (party, left(orders), 0),
    };
    put(out, 40, first.user_ref.0.to_le_bytes());
    put(out, 44, second.user_ref.0.to_le_bytes());
    put(out, 48, first.session.0.to_le_bytes());
    put(out, 50, second.session.0.to_le_bytes());
    put(out, 52, [first.side_code, second.side_code, part, bust.reason as u8]);
    (BUST, bust.instrument.0.to_le_bytes())
}

pub(super) fn put_correct(correct: &Correct, out: &mut Out) -> Written {
    let (_, codes) = put_bust(&correct.bust, out);
    put(out, 56, correct.price.0.to_le_bytes());
    put(out, 60, correct.qty.0.to_le_bytes());
    (CORRECT, codes)
}

impl Record<'_> {
    /// The body of a record of this file; `None` for other kinds.
    pub(super) fn corrections(&self, kind: (u8, usize)) -> Result<Option<CommandBody>, CodecError> {
        Ok(Some(match kind {
            BUST => CommandBody::Bust(self.bust()?),
            CORRECT => {
                let (price, qty) = (Price(self.u32(56)), Qty(self.u32(60)));
                CommandBody::Correct(Correct { bust: self.bust()?, price, qty })
            }
            _ => return Ok(None),
        }))
    }

    fn bust(&self) -> Result<Bust, CodecError> {
        let party = |user_ref: usize, session: usize, side_code: usize| BustParty {
            session: SessionId(self.u16(session)),
            user_ref: UserRef(self.u32(user_ref)),
            side_code: self.0[side_code],
        };
        let first = party(40, 48, 52);
        let parties = if self.0[54] == 0 {
            self.reserved(50, 2)?;
            self.reserved(53, 1)?;
            Parties::Cross { party: first, left: self.u32(44) }
        } else {
            let part = self.code("part", 54, part_of)?;
            Parties::Trade { taker: first, maker: party(44, 50, 53), part }
        };
        Ok(Bust {
            match_number: MatchNumber(self.u64(24)),
            instrument: InstrumentId(self.u16(6)),
            price: Price(self.u32(32)),
            qty: Qty(self.u32(36)),
            parties,
            reason: self.code("reason", 55, bust_reason)?,
        })
    }
}

from_code!(bust_reason: u8 => BustReason { Erroneous Consent Supervisory External });
