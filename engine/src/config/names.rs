//! Names of the configuration as on the wire.

use super::{Feed, Instrument, Session};
use crate::core::{Price, Qty, Symbol};

impl Instrument {
    /// The ticker as on the wire; checked by [`Config::check`](super::Config::check).
    ///
    /// # Panics
    /// When the configuration was not checked.
    #[must_use]
    pub fn wire_symbol(&self) -> Symbol {
        Symbol::new(&self.symbol).expect("checked by Config::check")
    }

    /// Smallest price step.
    #[must_use]
    pub const fn tick(&self) -> Price {
        Price(self.tick)
    }

    /// Round lot.
    #[must_use]
    pub const fn round_lot(&self) -> Qty {
        Qty(self.round_lot)
    }
}

impl Session {
    /// The session key as on the wire, when it is one.
    #[must_use]
    pub fn key_bytes(&self) -> Option<[u8; 10]> {
        let bytes: [u8; 10] = self.key.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_alphanumeric).then_some(bytes)
    }

    /// The firm code as on the wire, padded with spaces, when it is one.
    #[must_use]
    pub fn firm_bytes(&self) -> Option<[u8; 4]> {
        firm_code(&self.firm)
    }
}

/// A firm code as on the wire, padded with spaces, when it is one.
#[must_use]
pub fn firm_code(firm: &str) -> Option<[u8; 4]> {
    let valid = |byte: &u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    let text = firm.as_bytes();
    if text.is_empty() || text.len() > 4 || !text.iter().all(valid) {
        return None;
    }
    let mut padded = [b' '; 4];
    padded[..text.len()].copy_from_slice(text);
    Some(padded)
}

impl Feed {
    /// The feed's session as on the wire, padded with spaces.
    #[must_use]
    pub fn session_bytes(&self) -> [u8; 10] {
        let mut padded = [b' '; 10];
        let text = self.session.as_bytes();
        padded[..text.len()].copy_from_slice(text);
        padded
    }
}
