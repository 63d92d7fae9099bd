//! Who somebody is, how they proved it, and what they may do.
//!
//! - **Rules without a database**: [`policy`] decides every action in one place, [`four_eyes`] what
//!   needs a second person, [`limits`] how often, [`password`], [`totp`], [`passkey`], [`jwt`] and
//!   [`api_key`] what counts as a proof.
//! - **People**: [`users`], [`contact`], [`details`], [`sessions`], [`second_factor`],
//!   [`passkeys`] and [`keys`] keep them, one transaction a change, through [`Identity`]; [`staff`]
//!   is what others do about them, [`proposals`] what waits for a second person.
//! - **Applications** of others act for people through [`oauth`]; staff comes in through [`oidc`].
//! - What authenticates a request is [`authenticate`]; it makes an [`policy::Actor`] or refuses.

pub mod api_key;
pub mod authenticate;
pub mod contact;
pub mod details;
mod error;
mod forgetting;
pub mod four_eyes;
pub mod jwt;
pub mod keys;
pub mod limits;
pub mod oauth;
pub mod oidc;
pub mod passkey;
pub mod passkeys;
pub mod password;
pub mod policy;
pub mod proposals;
pub mod second_factor;
pub mod secret;
mod security;
pub mod sessions;
mod signing;
pub mod staff;
pub mod totp;
pub mod users;

use std::sync::{Arc, RwLock};

use cache::Cache;
use store::{Clock, Db, Migration};
use vault::{Sealed, Vault};

pub use error::IdentityError;
pub use store::UserId;

use authenticate::Met;
use jwt::KeyRing;

/// The tables of this domain.
pub const MIGRATIONS: &[Migration] = store::migrations!(
    "identity",
    "0001-identity",
    "0002-people",
    "0003-oauth",
    "0004-passkeys",
    "0005-staff",
    "0006-outcomes",
);

/// What is sealed in them.
pub const SEALED: &[Sealed] = &[
    vault::sealed!("signing_keys", "id" Uuid, "sealed", Row("signing_keys")),
    vault::sealed!("authenticators", "user_id" Uuid, "sealed", Row("authenticators")),
    vault::sealed!("details", "user_id" Uuid, "sealed", Row("details")),
];

const SECOND_NS: i64 = 1_000_000_000;

/// How long things count.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The venue's own address, in tokens and in mails: `https://venue.example`.
    pub issuer: String,
    /// An access token.
    pub access_ns: i64,
    /// A session that nobody uses.
    pub idle_ns: i64,
    /// A session, used or not.
    pub session_ns: i64,
    /// A link in a mail.
    pub mail_link_ns: i64,
}

impl Settings {
    /// Ten minutes, a day, thirty days, a day.
    #[must_use]
    pub fn new(issuer: impl Into<String>) -> Self {
        Self {
            issuer: issuer.into(),
            access_ns: 600 * SECOND_NS,
            idle_ns: 24 * 3600 * SECOND_NS,
            session_ns: 30 * 24 * 3600 * SECOND_NS,
            mail_link_ns: 24 * 3600 * SECOND_NS,
        }
    }
}

/// Everything that keeping people needs.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Where they are kept.
    pub db: Db,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// What seals secrets that must be read again.
    pub vault: Arc<Vault>,
    /// What may be forgotten: challenges that wait for their answer.
    pub cache: Cache,
    /// How long things count.
    pub settings: Arc<Settings>,
    ring: Arc<RwLock<KeyRing>>,
    met: Arc<Met>,
}
