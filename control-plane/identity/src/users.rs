//! People: registration, proof of the address, profile, password, roles.

use std::collections::BTreeSet;

use notify::mail::{self, Mail};
use store::{Row, StoreError, Timestamp, Tx, UserId, transact, values};

use crate::limits::Failures;
use crate::policy::Role;
use crate::secret::{Digest, Secret, random_token};
use crate::security::Security;
use crate::{Identity, IdentityError, password};

const TEXT_CHARACTERS_MAX: usize = 200;
const EMAIL_BYTES_MAX: usize = 254;
const VERIFY_PREFIX: &str = "oc_verify_";
const RESET_PREFIX: &str = "oc_reset_";

/// Whether somebody can log in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UserState {
    /// The address has not been confirmed.
    Unverified,
    /// Yes.
    Active,
    /// Staff has closed the door.
    Suspended,
}

impl UserState {
    /// As in the database and in the API.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Unverified => "unverified",
            Self::Active => "active",
            Self::Suspended => "suspended",
        }
    }

    pub(crate) fn parse(text: &str) -> Self {
        match text {
            "active" => Self::Active,
            "unverified" => Self::Unverified,
            // The column has a check; whatever else it may hold opens no door.
            _ => Self::Suspended,
        }
    }
}

/// What somebody tells about themselves and may change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Given names.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
    /// BCP 47, such as `en` or `de-CH`.
    pub locale: String,
}

/// Somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct User {
    /// Their id.
    pub id: UserId,
    /// Their address, in lower case.
    pub email: String,
    /// Whether they can log in.
    pub state: UserState,
    /// Where they are reached by telephone, proved, or empty.
    pub phone: String,
    /// What they tell about themselves.
    pub profile: Profile,
    /// What they are to the venue.
    pub roles: BTreeSet<Role>,
    /// Grows with every change.
    pub version: u32,
    /// When they registered.
    pub created: Timestamp,
    /// Whether an authenticator is in use.
    pub has_authenticator: bool,
}

/// What only logging in looks at.
pub(crate) struct Login {
    pub(crate) id: UserId,
    pub(crate) password_hash: String,
    pub(crate) state: UserState,
    pub(crate) failures: Failures,
}

/// Who registers.
#[derive(Clone, Debug)]
pub struct Registration {
    /// Where mail reaches them.
    pub email: String,
    /// What they will log in with.
    pub password: Secret,
    /// Given names.
    pub given_name: String,
    /// Family name.
    pub family_name: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

impl Registration {
    /// Hashes the password, which takes a while, outside of any transaction.
    ///
    /// # Errors
    /// What is wrong with what was filled in.
    pub async fn prepare(self) -> Result<Prepared, IdentityError> {
        let email = normal_email(&self.email)?;
        password::check_strength(&self.password, &email)?;
        let profile = Profile {
            given_name: self.given_name,
            family_name: self.family_name,
            country: self.country,
            locale: "en".to_owned(),
        };
        profile.check()?;
        let password_hash = hashed(self.password).await;
        Ok(Prepared { email, password_hash, profile })
    }
}

/// A registration that only needs to be written down.
#[derive(Clone)]
pub struct Prepared {
    email: String,
    password_hash: String,
    profile: Profile,
}

impl Prepared {
    /// Somebody whom another one vouches for: no password opens their account. What they are called
    /// is cut to what a profile takes.
    pub(crate) fn without_password(email: String, given_name: &str, family_name: &str) -> Self {
        let line = |text: &str| {
            let plain = text.chars().filter(|c| !c.is_control()).take(TEXT_CHARACTERS_MAX);
            let plain: String = plain.collect();
            if plain.trim().is_empty() { "Staff".to_owned() } else { plain }
        };
        let profile = Profile {
            given_name: line(given_name),
            family_name: line(family_name),
            country: "XX".to_owned(),
            locale: "en".to_owned(),
        };
        Self { email, password_hash: password::NONE.to_owned(), profile }
    }
}

impl Profile {
    fn check(&self) -> Result<(), IdentityError> {
        one_line("given_name", &self.given_name)?;
        one_line("family_name", &self.family_name)?;
        one_line("locale", &self.locale)?;
        let is_code =
            self.country.len() == 2 && self.country.bytes().all(|b| b.is_ascii_uppercase());
        if is_code { Ok(()) } else { Err(IdentityError::Text("country")) }
    }
}

/// The address as we keep it.
///
/// # Errors
/// [`IdentityError::Email`] when mail cannot go there.
pub fn normal_email(text: &str) -> Result<String, IdentityError> {
    let text = text.trim().to_lowercase();
    let is_plain = |c: char| !c.is_control() && !c.is_whitespace() && !"<>,;:\"()[]\\".contains(c);
    let good = text.len() <= EMAIL_BYTES_MAX
        && text.chars().all(is_plain)
        && text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty()
                && host.contains('.')
                && !host.contains('@')
                && host.split('.').all(|label| !label.is_empty())
        });
    if good { Ok(text) } else { Err(IdentityError::Email) }
}

pub(crate) fn one_line(name: &'static str, text: &str) -> Result<(), IdentityError> {
    let good = !text.trim().is_empty()
        && text.chars().count() <= TEXT_CHARACTERS_MAX
        && !text.chars().any(char::is_control);
    if good { Ok(()) } else { Err(IdentityError::Text(name)) }
}

/// Work of tens of milliseconds, done where it holds nobody up.
pub(crate) async fn hashed(password: Secret) -> String {
    tokio::task::spawn_blocking(move || password::hash(&password))
        .await
        .expect("hashing does not panic, and the runtime ends after its tasks")
}

impl Identity {
    /// Writes a registration down and mails a link that proves the address. When the address is
    /// taken its owner is told by mail, and whoever asks learns nothing.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn register(&self, tx: &mut Tx, new: &Prepared) -> Result<(), IdentityError> {
        if find_login(tx, &new.email).await?.is_some() {
            let text = "Somebody tried to register with your address, which has an account \
                        already. If it was you, log in or reset your password.";
            return self.mail(tx, &new.email, "You have an account already", text).await;
        }
        let id = self.insert_user(tx, new, UserState::Unverified, &[Role::Investor]).await?;
        self.mail_link(tx, id, &new.email, Purpose::Verify).await
    }

    /// Makes a user whose address needs no proof, for the first members of staff and for demos.
    ///
    /// # Errors
    /// [`IdentityError::Store`] also when the address is taken.
    pub async fn install(
        &self,
        tx: &mut Tx,
        new: &Prepared,
        roles: &[Role],
    ) -> Result<UserId, IdentityError> {
        self.insert_user(tx, new, UserState::Active, roles).await
    }

    async fn insert_user(
        &self,
        tx: &mut Tx,
        new: &Prepared,
        state: UserState,
        roles: &[Role],
    ) -> Result<UserId, IdentityError> {
        let id = UserId::new(&*self.clock);
        let Profile { given_name, family_name, country, locale } = &new.profile;
        let sql = "insert into users (id, email, password_hash, state, given_name, family_name,
                   country, locale, created_ns)
                   values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
        let (email, hash) = (&new.email, &new.password_hash);
        let now = self.clock.now();
        let values =
            values![id, email, hash, state.as_str(), given_name, family_name, country, locale, now];
        tx.execute(sql, values).await?;
        for role in roles {
            let sql = "insert into user_roles (user_id, role) values ($1, $2)";
            tx.execute(sql, values![id, role.as_str()]).await?;
        }
        Ok(id)
    }

    /// Confirms an address by the token of the mailed link.
    ///
    /// # Errors
    /// [`IdentityError::Stale`] when the token is unknown, used or too old.
    pub async fn verify_email(&self, tx: &mut Tx, token: &Secret) -> Result<UserId, IdentityError> {
        let id = self.take_link(tx, token, Purpose::Verify).await?;
        let sql = "update users set state = 'active', version = version + 1
                   where id = $1 and state = 'unverified'";
        tx.execute(sql, values![id]).await?;
        Ok(id)
    }

    /// Mails a link that sets a new password, if the address is known; the caller cannot tell.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn forgot_password(&self, tx: &mut Tx, email: &str) -> Result<(), IdentityError> {
        let email = normal_email(email)?;
        match find_login(tx, &email).await? {
            // Who has no password logs in elsewhere, and gets none by mail.
            Some(login) if login.password_hash == password::NONE => Ok(()),
            Some(login) => self.mail_link(tx, login.id, &email, Purpose::Reset).await,
            None => Ok(()),
        }
    }

    /// Sets a new password by the token of a mailed link. All sessions end, and so does a lock.
    ///
    /// # Errors
    /// [`IdentityError::Stale`], [`IdentityError::WeakPassword`].
    pub async fn reset_password(
        &self,
        token: &Secret,
        new: Secret,
    ) -> Result<UserId, IdentityError> {
        password::check_strength(&new, "")?;
        let hash = hashed(new).await;
        transact!(self.db, |tx| {
            let id = self.take_link(tx, token, Purpose::Reset).await?;
            // Whoever reads the mail has proved the address as well.
            let sql = "update users set password_hash = $1, failures = 0, version = version + 1,
                       state = case state when 'unverified' then 'active' else state end
                       where id = $2";
            tx.execute(sql, values![&hash, id]).await?;
            self.end_all_sessions(tx, id, "password reset").await?;
            // Whoever had the old password may have let something in.
            self.end_all_grants(tx, id, "password reset").await?;
            let text = "Your password has been reset by a link from your mail, and all sessions \
                        have ended. If it was not you, somebody else reads your mail.";
            let title = "Your password has been reset";
            let what = Security { event: "password.reset", title, text };
            self.tell_security_of(tx, id, what).await?;
            Ok(id)
        })
    }

    /// Changes the password of somebody who knows the old one. All other sessions end.
    ///
    /// # Errors
    /// [`IdentityError::Credentials`], [`IdentityError::WeakPassword`].
    pub async fn change_password(
        &self,
        id: UserId,
        old: Secret,
        new: Secret,
        keep: Option<crate::sessions::SessionId>,
    ) -> Result<(), IdentityError> {
        let user = self.user(&mut self.db.read().await?, id).await?;
        password::check_strength(&new, &user.email)?;
        self.check_password(&user.email, old).await?;
        let hash = hashed(new).await;
        transact!(self.db, |tx| {
            let sql = "update users set password_hash = $1, version = version + 1 where id = $2";
            tx.execute(sql, values![&hash, id]).await?;
            self.end_other_sessions(tx, id, keep, "password changed").await?;
            let text = "Your password has been changed. If it was not you, reset it now.";
            let title = "Your password has been changed";
            let what = Security { event: "password.changed", title, text };
            self.tell_security(tx, (id, &user.email), what).await
        })
    }

    /// Somebody, by id.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`].
    pub async fn user(&self, tx: &mut Tx, id: UserId) -> Result<User, IdentityError> {
        let sql = "select id, email, state, given_name, family_name, phone, country, locale,
                   version, created_ns, (select count(*) from authenticators a
                   where a.user_id = users.id and a.confirmed_ns is not null)
                   from users where id = $1";
        let row = tx.optional(sql, values![id]).await?.ok_or(IdentityError::NotFound("user"))?;
        let roles = roles_of(tx, id).await?;
        Ok(read_user(&row, roles)?)
    }

    /// Changes a profile that has not been changed since `version`.
    ///
    /// # Errors
    /// [`IdentityError::Version`], [`IdentityError::Text`].
    pub async fn change_profile(
        &self,
        tx: &mut Tx,
        id: UserId,
        version: u32,
        profile: &Profile,
    ) -> Result<User, IdentityError> {
        profile.check()?;
        let sql = "update users set given_name = $1, family_name = $2, country = $3,
                   locale = $4, version = version + 1 where id = $5 and version = $6";
        let Profile { given_name, family_name, country, locale } = profile;
        let values = values![given_name, family_name, country, locale, id, version];
        if tx.execute(sql, values).await? == 0 {
            return Err(IdentityError::Version);
        }
        self.user(tx, id).await
    }

    /// Queues a mail, with the venue's address below its text.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn mail(
        &self,
        tx: &mut Tx,
        to: &str,
        subject: &str,
        body: &str,
    ) -> Result<(), IdentityError> {
        let mail = Mail {
            to: to.to_owned(),
            subject: subject.to_owned(),
            body: format!("{body}\n\n{}\n", self.settings.issuer),
        };
        Ok(mail::queue(tx, &*self.clock, &self.vault, &mail).await?)
    }

    async fn mail_link(
        &self,
        tx: &mut Tx,
        id: UserId,
        email: &str,
        purpose: Purpose,
    ) -> Result<(), IdentityError> {
        let token = random_token(purpose.prefix());
        // An older link stops working, so that only the last mail counts.
        let sql = "delete from email_tokens where user_id = $1 and purpose = $2";
        tx.execute(sql, values![id, purpose.as_str()]).await?;
        let sql = "insert into email_tokens (digest, user_id, purpose, expires_ns)
                   values ($1, $2, $3, $4)";
        let expires = self.clock.now().plus_ns(self.settings.mail_link_ns);
        let digest = token.digest();
        tx.execute(sql, values![digest.as_str(), id, purpose.as_str(), expires]).await?;
        let (subject, what) = purpose.texts();
        let link = format!("{}/{}#{}", self.settings.issuer, purpose.page(), token.expose());
        self.mail(tx, email, subject, &format!("{what}\n\n{link}\n\nToken: {}", token.expose()))
            .await
    }

    async fn take_link(
        &self,
        tx: &mut Tx,
        token: &Secret,
        purpose: Purpose,
    ) -> Result<UserId, IdentityError> {
        let sql = "delete from email_tokens where digest = $1 and purpose = $2 and expires_ns > $3
                   returning user_id";
        let digest = Digest::of(token.expose().as_bytes());
        let values = values![digest.as_str(), purpose.as_str(), self.clock.now()];
        let row = tx.optional(sql, values).await?.ok_or(IdentityError::Stale)?;
        Ok(row.get(0)?)
    }
}

#[derive(Clone, Copy)]
enum Purpose {
    Verify,
    Reset,
}

impl Purpose {
    fn as_str(self) -> &'static str {
        match self {
            Self::Verify => "verify",
            Self::Reset => "reset",
        }
    }

    fn prefix(self) -> &'static str {
        match self {
            Self::Verify => VERIFY_PREFIX,
            Self::Reset => RESET_PREFIX,
        }
    }

    fn page(self) -> &'static str {
        match self {
            Self::Verify => "verify-email",
            Self::Reset => "reset-password",
        }
    }

    fn texts(self) -> (&'static str, &'static str) {
        match self {
            Self::Verify => ("Confirm your e-mail address", "Follow this link to confirm it:"),
            Self::Reset => ("Set a new password", "Follow this link to set a new password:"),
        }
    }
}

/// Counts a change of what is shown of somebody.
pub(crate) async fn count_change(tx: &mut Tx, id: UserId) -> Result<(), StoreError> {
    tx.execute("update users set version = version + 1 where id = $1", values![id]).await?;
    Ok(())
}

pub(crate) async fn find_login(tx: &mut Tx, email: &str) -> Result<Option<Login>, StoreError> {
    let sql = "select id, password_hash, state, failures, failed_ns from users where email = $1";
    let Some(row) = tx.optional(sql, values![email]).await? else {
        return Ok(None);
    };
    Ok(Some(Login {
        id: row.get(0)?,
        password_hash: row.get(1)?,
        state: UserState::parse(&row.get::<String>(2)?),
        failures: Failures { count: row.get(3)?, last_ns: row.get(4)? },
    }))
}

pub(crate) async fn roles_of(tx: &mut Tx, id: UserId) -> Result<BTreeSet<Role>, StoreError> {
    let rows = tx.all("select role from user_roles where user_id = $1", values![id]).await?;
    let mut roles = BTreeSet::new();
    for row in rows {
        // A role that this program does not know gives no rights.
        roles.extend(row.get::<String>(0)?.parse::<Role>().ok());
    }
    Ok(roles)
}

fn read_user(row: &Row, roles: BTreeSet<Role>) -> Result<User, StoreError> {
    Ok(User {
        id: row.get(0)?,
        email: row.get(1)?,
        state: UserState::parse(&row.get::<String>(2)?),
        phone: row.get(5)?,
        profile: Profile {
            given_name: row.get(3)?,
            family_name: row.get(4)?,
            country: row.get(6)?,
            locale: row.get(7)?,
        },
        roles,
        version: row.get(8)?,
        created: row.get(9)?,
        has_authenticator: row.get::<i64>(10)? > 0,
    })
}
