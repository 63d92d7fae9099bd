//! What the engine holds and trading costs, as a document says it.

use std::collections::BTreeSet;
use std::fmt;

use serde::{Deserialize, Serialize};
use store::Timestamp;

use crate::SettingsError;

/// Accounts, firms and sessions that a document speaks of, together.
pub const ROWS_MAX: usize = 500;
/// As the engine bounds them.
const RATE_PER_SECOND_MAX: u32 = 1_000_000_000;
const RATE_BURST_MAX: u32 = 1_000_000;
const DUPLICATES_MAX: u8 = 16;

/// Limits of an account, or of all accounts of a firm together; 0 is none. Money is in
/// ten-thousandths, as at the engine.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// The account's number at the engine, or
    #[serde(skip_serializing_if = "Option::is_none")]
    pub account: Option<u32>,
    /// the firm's code.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub firm: Option<String>,
    /// Largest order in shares.
    pub order_shares: u32,
    /// Largest order in money.
    pub order_notional: u64,
    /// Largest gross exposure.
    pub gross: u64,
    /// Largest net exposure.
    pub net: u64,
    /// How far a price may be beyond the last sale; like all that follows an account's alone.
    pub fat_finger_bp: u32,
    /// What may not be entered.
    pub denied: BTreeSet<Denied>,
    /// Whether purchases must be covered by cash.
    pub cash: bool,
    /// Whether long sales must be covered by the position.
    pub keeps_positions: bool,
    /// New orders and replaces a second in each instrument; 0 does not count them.
    pub messages_per_second: u32,
    /// The same at once after a pause; 0 where they are not counted.
    pub messages_burst: u32,
}

/// Kinds of orders that an account may not enter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Denied {
    /// Market orders.
    Market,
    /// Intermarket sweeps.
    Sweeps,
    /// Short sales.
    Short,
    /// Short sales exempt from the price test.
    Exempt,
}

/// What the venue does for, and demands of, a session of the wire. Its number means a session of
/// one day: account and firm say which one is meant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// Its number.
    pub session: u16,
    /// The account that owns its orders.
    pub account: u32,
    /// Its firm.
    pub firm: String,
    /// What becomes of its orders when its client is gone.
    pub on_disconnect: OnDisconnect,
    /// Messages a second in the long run; 0 does not count them.
    pub messages_per_second: u32,
    /// Messages at once after a pause; 0 where they are not counted.
    pub messages_burst: u32,
    /// As many equal orders among the last 16, and the next is refused; 0 does not compare them.
    pub duplicates_most: u8,
    /// Orders as old as this are forgotten; 0 where they are not compared.
    pub duplicates_window_ms: u32,
}

/// What becomes of a session's orders when its client is gone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OnDisconnect {
    /// They stay.
    Keep,
    /// Orders that end with the day are cancelled.
    CancelDay,
    /// All are cancelled.
    CancelAll,
}

/// The schedule of fees that was added last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fees {
    /// From when it counts.
    pub effective: Timestamp,
    /// Whose order rested.
    pub maker: Rate,
    /// Whose order came.
    pub taker: Rate,
    /// Either side, in an auction.
    pub auction: Rate,
}

impl Fees {
    /// Whether the same is paid, from whenever.
    #[must_use]
    pub fn costs_as(&self, other: &Self) -> bool {
        (self.maker, self.taker, self.auction) == (other.maker, other.taker, other.auction)
    }
}

/// What one side of a trade pays; the ledger's fees say which rates there may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rate {
    /// A share, in ten-thousandths of the currency's unit; below zero is a rebate.
    pub per_share: i64,
    /// Of the value, in millionths.
    pub value_ppm: i64,
    /// At least so much a trade, in minor units.
    pub minimum: i64,
}

/// Something that the engine is told, and holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Row {
    /// Limits of an account or a firm.
    Limits(Limits),
    /// Settings of a session.
    Session(Session),
}

impl fmt::Display for Row {
    /// As its settings are named: `limits.firm.LIME`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Limits(Limits { account: Some(account), .. }) => {
                write!(f, "limits.account.{account}")
            }
            Self::Limits(limits) => {
                write!(f, "limits.firm.{}", limits.firm.as_deref().unwrap_or_default())
            }
            Self::Session(session) => write!(f, "sessions.{}", session.session),
        }
    }
}

const fn refused(what: &'static str) -> Result<(), SettingsError> {
    Err(SettingsError::Refused(what))
}

fn is_firm(code: &str) -> bool {
    let is_plain = |byte: u8| byte.is_ascii_uppercase() || byte.is_ascii_digit();
    (1..=4).contains(&code.len()) && code.bytes().all(is_plain)
}

const fn is_rate(per_second: u32, burst: u32) -> bool {
    match per_second {
        0 => burst == 0,
        _ => per_second <= RATE_PER_SECOND_MAX && burst > 0 && burst <= RATE_BURST_MAX,
    }
}

impl Limits {
    /// Whether an engine could hold them.
    ///
    /// # Errors
    /// [`SettingsError::Refused`].
    pub fn check(&self) -> Result<(), SettingsError> {
        match (&self.account, &self.firm) {
            (Some(_), None) => {}
            (None, Some(firm)) if is_firm(firm) => {
                let Self { order_shares, order_notional, gross, net, .. } = *self;
                let of_all = Self { order_shares, order_notional, gross, net, ..Self::default() };
                if *self != (Self { firm: self.firm.clone(), ..of_all }) {
                    return refused("limits: of a firm only sizes and exposures are limited");
                }
            }
            (None, Some(_)) => {
                return refused("limits: a firm has 1 to 4 capital letters or digits");
            }
            _ => return refused("limits: each row says either account or firm"),
        }
        if !is_rate(self.messages_per_second, self.messages_burst) {
            return refused("limits: messages_burst, 1 to 1000000, goes with messages_per_second");
        }
        Ok(())
    }
}

impl Session {
    /// Whether an engine could hold it.
    ///
    /// # Errors
    /// [`SettingsError::Refused`].
    pub fn check(&self) -> Result<(), SettingsError> {
        if !is_firm(&self.firm) {
            return refused("sessions: a firm has 1 to 4 capital letters or digits");
        }
        if !is_rate(self.messages_per_second, self.messages_burst) {
            return refused(
                "sessions: messages_burst, 1 to 1000000, goes with messages_per_second",
            );
        }
        let is_compared = self.duplicates_most > 0;
        if self.duplicates_most > DUPLICATES_MAX || is_compared != (self.duplicates_window_ms > 0) {
            return refused("sessions: duplicates_most is at most 16, and goes with a window");
        }
        Ok(())
    }
}
