//! What the operator says about trades that should not have been (rulebook, chapter 10). The core
//! keeps no trades: the facts come from the events of the trade.

use super::event::Part;
use super::types::{InstrumentId, MatchNumber, Price, Qty, SessionId, UserRef};

/// A trade is as if it had not been.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bust {
    /// Its number.
    pub match_number: MatchNumber,
    /// In which instrument.
    pub instrument: InstrumentId,
    /// At which price.
    pub price: Price,
    /// How many shares; of a cross, all of the one order.
    pub qty: Qty,
    /// Whose it was.
    pub parties: Parties,
    /// Why.
    pub reason: BustReason,
}

/// A trade of two has other terms from now on: it is busted, and then traded anew.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Correct {
    /// The trade as it was, of two parties.
    pub bust: Bust,
    /// Its price.
    pub price: Price,
    /// Its shares, no more than there were.
    pub qty: Qty,
}

/// Whose a trade was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Parties {
    /// Of an aggressor and a resting order, and which part of that.
    Trade {
        /// Who came.
        taker: BustParty,
        /// Who was there.
        maker: BustParty,
        /// Which part of it.
        part: Part,
    },
    /// Of one order in a cross. A cross is busted with one command for each.
    Cross {
        /// Whose order it was.
        party: BustParty,
        /// How many orders of the cross are still to be busted, this one among them.
        left: u32,
    },
}

/// One side of a trade.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BustParty {
    /// Owner.
    pub session: SessionId,
    /// Client's number at the time.
    pub user_ref: UserRef,
    /// `B`, `S`, `T` or `E`.
    pub side_code: u8,
}

/// Why a trade is busted, as OUCH tells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum BustReason {
    /// Clearly erroneous.
    Erroneous = b'E',
    /// Both sides agreed.
    Consent = b'C',
    /// The venue decided.
    Supervisory = b'S',
    /// Somebody outside did.
    External = b'X',
}

impl Bust {
    /// Of a cross, how many of its orders are still to be busted, this one among them.
    #[must_use]
    pub const fn orders_left(&self) -> Option<u32> {
        match self.parties {
            Parties::Cross { left, .. } => Some(left),
            Parties::Trade { .. } => None,
        }
    }

    /// The parties, the aggressor first.
    pub fn parties(&self) -> impl Iterator<Item = &BustParty> {
        let (first, second) = match &self.parties {
            Parties::Trade { taker, maker, .. } => (taker, Some(maker)),
            Parties::Cross { party, .. } => (party, None),
        };
        std::iter::once(first).chain(second)
    }
}
