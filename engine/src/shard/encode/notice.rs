//! What is told to the public alone, as ITCH 5.0 messages.

use wire::IntoBytes;
use wire::itch50 as itch;

use super::itch::timestamp;
use crate::core::oversight::{Collar, Imbalance, Notice};
use crate::core::{Price, Stamp};

/// Encodes a notice.
#[cold]
#[inline(never)]
pub(super) fn notice(at: Stamp, notice: &Notice, mut say: impl FnMut(&[u8])) {
    match notice {
        Notice::Imbalance(told) => say(imbalance(at, told).as_bytes()),
        Notice::Collar(told) => say(collar(at, told).as_bytes()),
        Notice::BreakerLevels(levels) => {
            let message = itch::MwcbDeclineLevel {
                timestamp: timestamp(at.time),
                level_1: levels[0].into(),
                level_2: levels[1].into(),
                level_3: levels[2].into(),
                ..Default::default()
            };
            say(message.as_bytes());
        }
        Notice::Breached(level) => {
            let message = itch::MwcbStatus {
                timestamp: timestamp(at.time),
                breached_level: *level as u8,
                ..Default::default()
            };
            say(message.as_bytes());
        }
    }
}

fn imbalance(at: Stamp, told: &Imbalance) -> itch::NetOrderImbalance {
    itch::NetOrderImbalance {
        stock_locate: told.instrument.0.into(),
        timestamp: timestamp(at.time),
        paired_shares: told.paired.into(),
        imbalance_shares: told.left.into(),
        imbalance_direction: told.direction as u8,
        stock: told.symbol.0,
        far_price: told.far.0.into(),
        near_price: told.near.0.into(),
        current_reference_price: told.current.0.into(),
        cross_type: told.cross as u8,
        price_variation: variation(told.near, told.current),
        ..Default::default()
    }
}

/// How far the near price is from the reference, in the code of ITCH.
const fn variation(near: Price, current: Price) -> u8 {
    if near.0 == 0 || current.0 == 0 {
        return b' ';
    }
    match 100 * near.0.abs_diff(current.0) as u64 / current.0 as u64 {
        0 => b'L',
        percent @ 1..10 => b'0' + percent as u8,
        10..20 => b'A',
        20..30 => b'B',
        30.. => b'C',
    }
}

fn collar(at: Stamp, told: &Collar) -> itch::LuldAuctionCollar {
    itch::LuldAuctionCollar {
        stock_locate: told.instrument.0.into(),
        timestamp: timestamp(at.time),
        stock: told.symbol.0,
        reference_price: told.reference.0.into(),
        upper_collar: told.upper.0.into(),
        lower_collar: told.lower.0.into(),
        extensions: u32::from(told.extensions).into(),
        ..Default::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variation_is_in_the_letters_of_itch() {
        let code = |near, current| char::from(variation(Price(near), Price(current)));
        assert_eq!(code(0, 100), ' ');
        assert_eq!(code(100, 0), ' ');
        let codes: Vec<char> =
            [1009, 1010, 1099, 900, 1199, 800, 700, 2000].map(|near| code(near, 1000)).into();
        assert_eq!(codes, ['L', '1', '9', 'A', 'A', 'B', 'C', 'C']);
    }
}
