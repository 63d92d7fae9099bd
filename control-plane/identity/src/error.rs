//! What can go wrong between somebody and their identity.

use cache::CacheError;
use notify::NotifyError;
use notify::mail::MailError;
use store::{StoreError, Timestamp, Transient};
use vault::VaultError;

use crate::api_key::{AllowListError, SignatureError};
use crate::four_eyes::DecisionError;
use crate::jwt::TokenError;
use crate::limits::Limited;
use crate::oidc::OidcError;
use crate::passkey::PasskeyError;
use crate::password::WeakPassword;
use crate::policy::Denied;

/// Why something about a person's identity was not done.
#[derive(Debug, thiserror::Error)]
pub enum IdentityError {
    /// The database refuses.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// A sealed secret does not open.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// A mail cannot be queued.
    #[error(transparent)]
    Mail(#[from] MailError),
    /// Somebody cannot be told.
    #[error(transparent)]
    Notify(#[from] NotifyError),
    /// The password is too weak.
    #[error(transparent)]
    WeakPassword(#[from] WeakPassword),
    /// The access token is worth nothing.
    #[error(transparent)]
    Token(#[from] TokenError),
    /// The request's signature is worth nothing.
    #[error(transparent)]
    Signature(#[from] SignatureError),
    /// The networks of a key are not networks.
    #[error(transparent)]
    AllowList(#[from] AllowListError),
    /// Too many requests.
    #[error(transparent)]
    Limited(#[from] Limited),
    /// Not an e-mail address.
    #[error("the e-mail address is not one we can send mail to")]
    Email,
    /// A text is empty, too long or holds control characters.
    #[error("{0} must be one line of at most 200 characters, and not empty")]
    Text(&'static str),
    /// Wrong password, unknown address, or wrong code: which one is nobody's business.
    #[error("e-mail address, password or code is wrong")]
    Credentials,
    /// The password is right, a code is missing.
    #[error("enter the code of your authenticator, or a recovery code")]
    CodeNeeded,
    /// Too many wrong guesses.
    #[error("too many wrong guesses; the account is locked until {0}")]
    Locked(Timestamp),
    /// The address was never confirmed.
    #[error("confirm your e-mail address first; the link is in your mail")]
    Unverified,
    /// The account was suspended by staff.
    #[error("this account is suspended; ask the venue")]
    Suspended,
    /// A link of a mail, or a refresh token, does not count or no longer.
    #[error("the link or token is wrong, used or expired")]
    Stale,
    /// A refresh token came twice: somebody else has it. The session has ended.
    #[error("the refresh token was used before; the session has been ended, log in again")]
    Reused,
    /// No valid credential.
    #[error("log in, or send an API key")]
    Unauthenticated,
    /// The key is bound to other networks.
    #[error("this API key may not be used from your address")]
    Network,
    /// There is one already.
    #[error("there is an authenticator already; remove it first")]
    Enrolled,
    /// There is none.
    #[error("there is no authenticator; enrol one first")]
    NotEnrolled,
    /// Not there, or somebody else's.
    #[error("there is no such {0}")]
    NotFound(&'static str),
    /// Changed by somebody else since it was read.
    #[error("it has been changed since you read it; read it again")]
    Version,
    /// It does not fit the state things are in.
    #[error("{0}")]
    Conflict(&'static str),
    /// Not a telephone number.
    #[error("write the telephone number in international form, such as +44 20 7946 0000")]
    Phone,
    /// The cache does not do its work.
    #[error(transparent)]
    Cache(#[from] CacheError),
    /// What an authenticator says does not count.
    #[error(transparent)]
    Passkey(#[from] PasskeyError),
    /// The staff's identity provider, or what it says.
    #[error(transparent)]
    Oidc(#[from] OidcError),
    /// An application cannot be answered there.
    #[error("redirect addresses are https, or http on 127.0.0.1, [::1] or localhost, without #")]
    Redirect,
    /// Nobody has a part in deciding about themselves.
    #[error("your own roles are for others to propose and to decide")]
    OwnRoles,
    /// The policy says no.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// A decision about a proposal does not count.
    #[error(transparent)]
    Decision(#[from] DecisionError),
    /// One more than anybody may have.
    #[error("at most {0} of these; remove one first")]
    TooMany(usize),
}

impl Transient for IdentityError {
    fn is_transient(&self) -> bool {
        match self {
            Self::Store(error) => error.is_transient(),
            Self::Mail(error) => error.is_transient(),
            Self::Notify(error) => error.is_transient(),
            _ => false,
        }
    }
}
