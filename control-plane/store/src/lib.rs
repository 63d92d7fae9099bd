//! The control plane's database: SQLite by default, PostgreSQL as the grown-up, one SQL text.
//!
//! - [`Db`] opens either; [`Tx`] runs statements with `$1`, `$2` … parameters ([`values!`]).
//! - [`transact!`] makes one transaction of one change, and repeats it when the database asks.
//! - [`migrate`] brings each domain's tables up or down ([`migrations!`]).
//! - Money is [`Money`] (`i64` minor units and a currency), time is [`Timestamp`] (`i64` ns since
//!   1970, UTC) through a [`Clock`], ids are UUIDv7 in types of their own ([`define_id!`]).
//! - [`beside`] brings something along with a change whoever makes it: a record of it.
//! - [`idempotency`] answers a repeated request with the first answer.
//! - [`Memo`] remembers what was read until a transaction here changes it.
//!
//! In SQL that runs on both: integers are `{int}`, there are no floats, no `NUMERIC`, no date
//! functions; sums are written `cast(sum(x) as bigint)`, truth values are 0 and 1.

// `define_id!` names this crate by the alias that its users have for it.
extern crate self as store;

pub mod beside;
mod bulk;
mod db;
mod error;
pub mod idempotency;
mod ids;
mod memo;
pub mod migrate;
mod money;
mod time;
mod tx;
mod value;

pub use bulk::Bulk;
pub use db::{Db, Dialect, Replayable, redacted as shown_address};
pub use error::StoreError;
#[doc(hidden)]
pub use ids::derived_uuid;
pub use ids::{AccountId, UserId};
pub use memo::{LATENESS_MAX, Memo};
pub use migrate::{MIGRATIONS, Migration};
pub use money::{Currency, Money, MoneyError};
pub use time::{Clock, Date, ManualClock, SystemClock, TimeError, Timestamp};
pub use tx::{Attempts, Transient, Tx};
pub use value::{Column, Row, Value};

#[doc(hidden)]
pub use {serde, uuid};
