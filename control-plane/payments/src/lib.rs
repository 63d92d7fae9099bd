//! Money in and out: bank links, deposits and withdrawals as state machines over payment rails.
//!
//! ```text
//!            four eyes                       told by the rail
//!  waiting ─────────────▶ ready ─▶ submitting ─▶ sent ─▶ settled ─▶ returned
//!     │                     │          │          │
//!     └── refused, cancelled┴──────────┴── failed ┴── returned before it settled
//! ```
//!
//! - [`links`]: bank accounts of people. Their numbers are sealed in the vault; what others see is
//!   their last digits. A link counts when its owner repeats two small amounts that we sent there.
//! - [`transfers`]: what is asked for, within [`Limits`]; [`dispatch`] sends it over a
//!   [`PaymentRail`], withdrawals once a [`gate`] lets them out, and [`notices`] hears what became
//!   of it. Each step books money in the transaction that takes it.
//! - How a transfer ended is told to who asked for it, in the transaction of that step.
//! - [`between`] moves money between two accounts of one person, at once.
//! - A rail may time out after it took a payment, tell the same twice, late, or in another order.
//!   So everything is sent under an id that stays, a notice counts once, and what cannot follow
//!   from where a transfer stands is refused and kept for people to see.
//! - [`nacha`] and [`iso20022`] write and read the files of banks, [`files`] exchanges them in a
//!   shared folder; [`sim`] talks to the simulated bank, a program of its own. There is no real
//!   bank behind any of it.

pub mod between;
pub mod conformance;
pub mod dispatch;
mod error;
pub mod files;
pub mod gate;
pub mod iso20022;
pub mod links;
pub mod nacha;
mod news;
pub mod notices;
pub mod rail;
pub mod sim;
pub mod transfers;

use store::{Migration, Timestamp};
use vault::Sealed;

pub use error::PaymentError;
pub use rail::PaymentRail;

store::define_id! {
    /// A person's bank account as we know it.
    LinkId
}

store::define_id! {
    /// A deposit or a withdrawal, chosen by who asks for it.
    TransferId
}

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] =
    store::migrations!("payments", "0001-payments", "0002-files", "0003-askers");

/// What is sealed in them.
pub const SEALED: &[Sealed] = &[
    vault::sealed!("bank_links", "id" Uuid, "sealed", Row("bank_links.sealed")),
    vault::sealed!("bank_links", "id" Uuid, "probes", Row("bank_links.probes")),
    vault::sealed!("rail_entries", "number" Int, "instruction", Table(files::SEALED)),
    vault::sealed!("rail_files_out", "number" Int, "content", Table(files::SEALED)),
];

/// What may be moved without asking anybody, in minor units. What counts a day counts all accounts
/// of a person, but for what was refused, failed or taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// At most so much at once.
    pub single: i64,
    /// At most so much of a person in 24 hours, each way.
    pub daily: i64,
    /// A withdrawal waits for two members of staff when it and those of the 24 hours before it come
    /// to this amount.
    pub four_eyes: i64,
}

impl Default for Limits {
    /// 250,000 at once, 500,000 a day, four eyes from 50,000 on.
    fn default() -> Self {
        Self { single: 25_000_000, daily: 50_000_000, four_eyes: 5_000_000 }
    }
}

const DAY_NS: i64 = 24 * 3_600 * 1_000_000_000;

fn day_before(now: Timestamp) -> Timestamp {
    now.plus_ns(-DAY_NS)
}
