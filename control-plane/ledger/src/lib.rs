//! Who has how much money, and why: double entry, immutable, in two phases.
//!
//! - [`chart`]: accounts, each an owner, a [`chart::Kind`] and a currency. [`brokerage`] keeps the
//!   accounts that people open; the engine knows them by a number.
//! - [`Draft`] is a transaction before it is one: lines that add up to zero in each currency, under
//!   an id its writer chose. [`post`] books it, [`reserve`] books it pending, [`settle`] and
//!   [`void`] end what is pending, [`reverse`] undoes by one more transaction. The same id with the
//!   same content changes nothing; with other content it is refused.
//! - [`Poster`] is the same for many transactions at once.
//! - [`read`]: balances now and as of any moment, entries, transactions. [`proof`] adds everything
//!   up again.
//! - [`rounding`] is the one place where a price becomes cents; [`fees`] are schedules by date.
//!
//! **Signs.** An amount above zero goes into an account, one below zero out of it. So what somebody
//! has is above zero, and the bank account, where the money came from, stands below zero by what is
//! in it. All accounts of a currency add up to zero, always.
//!
//! **Time.** A transaction has the time it happened, which whoever books it says; its number tells
//! the order in which it was booked. A balance as of a moment is by time.

pub mod brokerage;
pub mod chart;
mod draft;
mod error;
pub mod fees;
mod phases;
mod poster;
pub mod proof;
pub mod read;
pub mod rounding;

use store::Migration;

pub use chart::{Account, Kind};
pub use draft::{Draft, LINES_MAX, Line};
pub use error::LedgerError;
pub use phases::{Booked, confirm, post, reserve, reverse, settle, void};
pub use poster::Poster;
pub use store::AccountId;

store::define_id! {
    /// A transaction of the ledger, chosen by who writes it.
    TransactionId
}

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!("ledger", "0001-ledger");
