//! Orders, executions, holdings and their money, made of the engine's events, each exactly once.
//!
//! ```text
//!  event file ─▶ Follower ─▶ Projection ─▶ orders, executions, lots, positions ─┐ one transaction
//!                                    └────▶ ledger: cash, fees, holds           ─┤ with the place
//!                                                                  place ────────┘ of the record
//! ```
//!
//! - [`Projection`] applies batches of records; where it stands is written with what it wrote.
//!   [`forget`](projection::forget) makes room to do all of it again, which then finds the money as
//!   it is booked.
//! - [`Follower`] reads the file of a running engine, and says what it is doing; first the end of
//!   days before, where that was not projected. [`rebuild`] projects all of them again.
//! - [`lots`] keeps what was bought for how much, and realises gains: rules without a database.
//! - [`corrections`] undo and redo what the venue busts and corrects.
//! - [`actions`] are what happens to holdings besides trades: busts, splits, dividends, mergers.
//!   Each has its place among the records, so that a rebuild meets it there again.
//! - What people are told of their orders is written down with it ([`notify::news`]), once.
//! - [`wishes`]: which lots an account wants its sales to take from.
//! - [`read`] is what everybody asks. [`reconcile`] finds where two tellers of the same disagree.
//!
//! **Cents.** The value of a trade is rounded once ([`ledger::rounding`]), and buyer and seller are
//! booked with that one number. So for every account and at any time, the cash its trades moved is
//! what it realised less what its open lots cost, and all cash adds up to zero with fees and bank.
//! In an auction each order is filled in parts; what rounding leaves over is in an account of its
//! own, at most half a cent a part.
//!
//! **Holds.** For an open purchase its value at the limit is held, and the fee of the role in which
//! that is most ([`ledger::fees::Rates::needed`]), by the schedule in force at the last record.
//! When another one takes effect, all that is open is held anew, whether the money is there or not.
//! What several trades of one order cost beyond one trade of all of it (a minimum each, cents of
//! rounding) is not held.
//!
//! **Dates.** Cash is booked on the day of the trade; settlement cycles are not kept.

pub mod actions;
pub mod corrections;
mod days;
mod error;
mod events;
mod follower;
mod holds;
pub mod lots;
mod news;
pub mod orders;
pub mod projection;
pub mod read;
pub mod reconcile;
mod state;
mod told;
pub mod wishes;
mod work;

use store::Migration;

pub use error::PortfolioError;
pub use follower::{Follower, Phase, Rebuilt, Status, rebuild};
pub use projection::Projection;
pub use state::place_of;
pub use work::Updates;

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!(
    "portfolio",
    "0001-portfolio",
    "0002-corrections",
    "0003-days",
    "0004-fractions"
);

/// The fee schedule that everybody has.
pub const FEES: &str = "standard";
