//! Sessions: opened by logging in, kept alive by refresh tokens that work once, ended for good.

use std::collections::BTreeSet;
use std::net::IpAddr;

use store::{Row, StoreError, Timestamp, Tx, UserId, define_id, transact, values};

use crate::authenticate::{Authenticated, Refused, Via, Who};
use crate::jwt::Claims;
use crate::policy::{Actor, Role};
use crate::secret::{Digest, Secret, random_token};
use crate::security::Security;
use crate::users::{Login, UserState, find_login, normal_email, roles_of};
use crate::{Identity, IdentityError, SECOND_NS, password};

const REFRESH_PREFIX: &str = "oc_refresh_";
const COOKIE_PREFIX: &str = "oc_cookie_";
/// Sessions one user may have; the one unused for longest ends when another opens.
const SESSIONS_MAX: u32 = 20;
const AGENT_CHARACTERS_MAX: usize = 200;
/// How long a session is remembered that is over: ninety days.
pub(crate) const SESSION_MEMORY_NS: i64 = 90 * 24 * 3600 * SECOND_NS;

define_id! {
    /// A session.
    SessionId
}

/// Where a request comes from.
#[derive(Clone, Debug)]
pub struct Client {
    /// Its address.
    pub address: IpAddr,
    /// What its program calls itself.
    pub agent: String,
}

/// Who wants to log in.
#[derive(Clone, Debug)]
pub struct Attempt {
    /// Their address.
    pub email: String,
    /// What they know.
    pub password: Secret,
    /// What they have: a code of the authenticator, or a recovery code.
    pub code: Option<Secret>,
    /// From where.
    pub client: Client,
    /// Whether a browser keeps the session in a cookie.
    pub wants_cookie: bool,
}

/// What a client gets to go on with.
#[derive(Clone, Debug)]
pub struct Grant {
    /// The session.
    pub session: SessionId,
    /// Whose it is.
    pub user: UserId,
    /// For the next minutes.
    pub access: Secret,
    /// Seconds that it counts.
    pub access_s: i64,
    /// For one refresh.
    pub refresh: Secret,
    /// For a browser: the cookie's value.
    pub cookie: Option<Secret>,
}

/// A session as its owner sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// Whose it is.
    pub user: UserId,
    /// When it was opened.
    pub created: Timestamp,
    /// When it was last refreshed.
    pub used: Timestamp,
    /// When it ends at the latest.
    pub expires: Timestamp,
    /// When it was ended before that.
    pub ended: Option<Timestamp>,
    /// Where it was opened.
    pub address: String,
    /// By which program.
    pub agent: String,
    /// Whether a second factor opened it or was proved since.
    pub second_factor: Option<Timestamp>,
}

/// Keeps a rejected attempt's trace, which must be committed, apart from its error.
type Verdict<T> = Result<Result<T, IdentityError>, IdentityError>;

impl Identity {
    /// Opens a session for who knows the password and, where one is enrolled, has the second
    /// factor. Wrong guesses are counted, and lock the account for a while.
    ///
    /// # Errors
    /// [`IdentityError::Credentials`], [`IdentityError::CodeNeeded`], [`IdentityError::Locked`],
    /// [`IdentityError::Unverified`], [`IdentityError::Suspended`].
    pub async fn log_in(&self, attempt: Attempt) -> Result<Grant, IdentityError> {
        let Attempt { email, password, code, client, wants_cookie } = attempt;
        let login = self.check_password(&email, password).await?;
        match login.state {
            UserState::Active => {}
            UserState::Unverified => return Err(IdentityError::Unverified),
            UserState::Suspended => return Err(IdentityError::Suspended),
        }
        let verdict: Verdict<Grant> = transact!(self.db, |tx| {
            let mut methods = vec!["pwd"];
            if self.has_authenticator(tx, login.id).await? {
                let Some(code) = &code else {
                    return Ok(Err(IdentityError::CodeNeeded));
                };
                let Some(method) = self.take_code(tx, login.id, code).await? else {
                    self.count_failure(tx, login.id).await?;
                    return Ok(Err(IdentityError::Credentials));
                };
                methods.push(method);
            }
            let sql = "update users set failures = 0 where id = $1";
            tx.execute(sql, values![login.id]).await?;
            self.open_session(tx, login.id, &methods, &client, wants_cookie).await.map(Ok)
        });
        verdict?
    }

    /// The account that an address and a password belong to.
    pub(crate) async fn check_password(
        &self,
        email: &str,
        password: Secret,
    ) -> Result<Login, IdentityError> {
        // What is no address has no account either.
        let email = normal_email(email).map_err(|_| IdentityError::Credentials)?;
        let login = find_login(&mut self.db.read().await?, &email).await?;
        let now_ns = self.clock.now().ns();
        if let Some(until) = login.as_ref().and_then(|l| l.failures.locked_until_ns())
            && now_ns < until
        {
            return Err(IdentityError::Locked(Timestamp::from_ns(until)));
        }
        let kept = login.as_ref().map(|login| login.password_hash.clone());
        let check = move || match kept {
            Some(kept) if kept != password::NONE => password::verify(&password, &kept),
            _ => {
                password::verify_nobody(&password);
                false
            }
        };
        let is_right = tokio::task::spawn_blocking(check).await.unwrap_or(false);
        match login {
            Some(login) if is_right => Ok(login),
            Some(login) => {
                transact!(self.db, |tx| self.count_failure(tx, login.id).await)?;
                Err(IdentityError::Credentials)
            }
            None => Err(IdentityError::Credentials),
        }
    }

    pub(crate) async fn count_failure(&self, tx: &mut Tx, id: UserId) -> Result<(), IdentityError> {
        let sql = "select failures, failed_ns from users where id = $1";
        let row = tx.one(sql, values![id]).await?;
        let failures = crate::limits::Failures { count: row.get(0)?, last_ns: row.get(1)? };
        let after = failures.after_one_more(self.clock.now().ns());
        tx.aside();
        let sql = "update users set failures = $1, failed_ns = $2 where id = $3";
        tx.execute(sql, values![after.count, after.last_ns, id]).await?;
        Ok(())
    }

    pub(crate) async fn open_session(
        &self,
        tx: &mut Tx,
        user: UserId,
        methods: &[&str],
        client: &Client,
        wants_cookie: bool,
    ) -> Result<Grant, IdentityError> {
        self.tell_of_a_new_place(tx, user, client).await?;
        let now = self.clock.now();
        let id = SessionId::new(&*self.clock);
        let refresh = random_token(REFRESH_PREFIX);
        let cookie = wants_cookie.then(|| random_token(COOKIE_PREFIX));
        let second_factor = (methods.len() > 1).then_some(now);
        let agent: String = client.agent.chars().take(AGENT_CHARACTERS_MAX).collect();
        let sql = "insert into sessions (id, user_id, refresh_digest, cookie_digest, created_ns,
                   used_ns, expires_ns, proved_ns, second_factor_ns, methods, address, agent)
                   values ($1, $2, $3, $4, $5, $5, $6, $5, $7, $8, $9, $10)";
        let expires = now.plus_ns(self.settings.session_ns);
        let values = values![
            id,
            user,
            refresh.digest().as_str(),
            cookie.as_ref().map(|cookie| cookie.digest().as_str().to_owned()),
            now,
            expires,
            second_factor,
            methods.join(" "),
            client.address.to_canonical().to_string(),
            agent,
        ];
        tx.execute(sql, values).await?;
        self.end_surplus_sessions(tx, user).await?;
        let access = self.access_token(id, user, now, methods)?;
        let access_s = self.settings.access_ns / SECOND_NS;
        Ok(Grant { session: id, user, access, access_s, refresh, cookie })
    }

    async fn end_surplus_sessions(&self, tx: &mut Tx, user: UserId) -> Result<(), IdentityError> {
        let sql = "select id from sessions where user_id = $1 and ended_ns is null
                   order by used_ns desc, id desc limit 100 offset $2";
        for row in tx.all(sql, values![user, SESSIONS_MAX]).await? {
            self.end_session(tx, row.get(0)?, "too many sessions").await?;
        }
        Ok(())
    }

    fn access_token(
        &self,
        session: SessionId,
        user: UserId,
        proved: Timestamp,
        methods: &[&str],
    ) -> Result<Secret, IdentityError> {
        let now_s = self.clock.now().ns() / SECOND_NS;
        self.sign(&Claims {
            iss: self.settings.issuer.clone(),
            aud: self.settings.issuer.clone(),
            sub: user.to_string(),
            sid: session.to_string(),
            jti: self.clock.now().fresh_uuid().to_string(),
            iat: now_s,
            exp: now_s + self.settings.access_ns / SECOND_NS,
            auth_time: proved.ns() / SECOND_NS,
            amr: methods.iter().map(|method| (*method).to_owned()).collect(),
            scope: String::new(),
            client_id: None,
        })
    }

    /// A new access token and a new refresh token for an old one. A refresh token that comes twice
    /// is in two hands, so its session ends.
    ///
    /// # Errors
    /// [`IdentityError::Stale`], [`IdentityError::Reused`], [`IdentityError::Suspended`].
    pub async fn refresh(&self, token: &Secret) -> Result<Grant, IdentityError> {
        let digest = Digest::of(token.expose().as_bytes());
        let verdict: Verdict<Grant> = transact!(self.db, |tx| {
            let sql = "select s.id, s.user_id from spent_refresh r
                       join sessions s on s.id = r.session_id where r.digest = $1";
            if let Some(row) = tx.optional(sql, values![digest.as_str()]).await? {
                tx.aside();
                self.end_session(tx, row.get(0)?, "refresh token used twice").await?;
                let text = "What keeps one of your sessions open came from two places, so the \
                            session has ended. If you do not know why, reset your password now.";
                let title = "A session has been ended";
                let what = Security { event: "session.reused", title, text };
                self.tell_security_of(tx, row.get(1)?, what).await?;
                return Ok(Err(IdentityError::Reused));
            }
            let sql = "select id, user_id, proved_ns, methods, used_ns, expires_ns from sessions
                       where refresh_digest = $1 and ended_ns is null";
            let Some(row) = tx.optional(sql, values![digest.as_str()]).await? else {
                return Ok(Err(IdentityError::Stale));
            };
            self.rotate_refresh(tx, &row, &digest).await
        });
        verdict?
    }

    async fn rotate_refresh(&self, tx: &mut Tx, row: &Row, digest: &Digest) -> Verdict<Grant> {
        let (id, user): (SessionId, UserId) = (row.get(0)?, row.get(1)?);
        let (proved, methods): (Timestamp, String) = (row.get(2)?, row.get(3)?);
        let (used, expires): (Timestamp, Timestamp) = (row.get(4)?, row.get(5)?);
        let now = self.clock.now();
        if now >= expires || now >= used.plus_ns(self.settings.idle_ns) {
            tx.aside();
            self.end_session(tx, id, "expired").await?;
            return Ok(Err(IdentityError::Stale));
        }
        if self.user(tx, user).await?.state != UserState::Active {
            return Ok(Err(IdentityError::Suspended));
        }
        let refresh = random_token(REFRESH_PREFIX);
        let sql = "update sessions set refresh_digest = $1, used_ns = $2 where id = $3";
        tx.execute(sql, values![refresh.digest().as_str(), now, id]).await?;
        let sql = "insert into spent_refresh values ($1, $2, $3)";
        tx.execute(sql, values![digest.as_str(), id, now]).await?;
        let methods: Vec<&str> = methods.split(' ').collect();
        let access = self.access_token(id, user, proved, &methods)?;
        let access_s = self.settings.access_ns / SECOND_NS;
        Ok(Ok(Grant { session: id, user, access, access_s, refresh, cookie: None }))
    }

    /// Ends a session; nothing happens when it has ended.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn end_session(
        &self,
        tx: &mut Tx,
        id: SessionId,
        reason: &str,
    ) -> Result<(), IdentityError> {
        let sql = "update sessions set ended_ns = $1, end_reason = $2
                   where id = $3 and ended_ns is null";
        tx.execute(sql, values![self.clock.now(), reason, id]).await?;
        // What an ended session spent needs no watching: it cannot be refreshed anyhow.
        tx.execute("delete from spent_refresh where session_id = $1", values![id]).await?;
        Ok(())
    }

    pub(crate) async fn end_all_sessions(
        &self,
        tx: &mut Tx,
        user: UserId,
        reason: &str,
    ) -> Result<(), IdentityError> {
        self.end_other_sessions(tx, user, None, reason).await
    }

    pub(crate) async fn end_other_sessions(
        &self,
        tx: &mut Tx,
        user: UserId,
        keep: Option<SessionId>,
        reason: &str,
    ) -> Result<(), IdentityError> {
        let sql = "select id from sessions where user_id = $1 and ended_ns is null limit 1000";
        for row in tx.all(sql, values![user]).await? {
            let id: SessionId = row.get(0)?;
            if Some(id) != keep {
                self.end_session(tx, id, reason).await?;
            }
        }
        Ok(())
    }

    /// The sessions of a user that have not ended, newest first, after `after`.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn sessions(
        &self,
        tx: &mut Tx,
        user: UserId,
        after: Option<SessionId>,
        limit: u32,
    ) -> Result<Vec<Session>, IdentityError> {
        let sql = concat!(
            "select id, user_id, created_ns, used_ns, expires_ns, ended_ns, address, agent, ",
            "second_factor_ns from sessions where user_id = $1 and ended_ns is null ",
            "and expires_ns > $2 and ($3 = 0 or id < $4) order by id desc limit $5"
        );
        let cursor = after.unwrap_or(SessionId::from_uuid(store::uuid::Uuid::nil()));
        let values = values![user, self.clock.now(), after.is_some(), cursor, limit];
        let rows = tx.all(sql, values).await?;
        Ok(rows.iter().map(read_session).collect::<Result<_, _>>()?)
    }

    /// One session.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`].
    pub async fn session(&self, tx: &mut Tx, id: SessionId) -> Result<Session, IdentityError> {
        let sql = "select id, user_id, created_ns, used_ns, expires_ns, ended_ns, address, agent,
                   second_factor_ns from sessions where id = $1";
        let row = tx.optional(sql, values![id]).await?;
        Ok(read_session(&row.ok_or(IdentityError::NotFound("session"))?)?)
    }

    /// Who a session is of, when it counts now.
    ///
    /// # Errors
    /// Why it does not.
    pub(crate) async fn by_session(&self, name: SessionName) -> Result<Authenticated, Refused> {
        let read = || async { find_session(&mut self.db.read().await?, &name).await };
        let kept = self.met.sessions.get(name.clone(), read).await?;
        let now = self.clock.now();
        let refuse = |error| Err(Refused { error, who: Some(Who::User(kept.user)) });
        if now >= kept.expires || now >= kept.used.plus_ns(self.settings.idle_ns) {
            return refuse(IdentityError::Unauthenticated);
        }
        if kept.state != UserState::Active {
            return refuse(IdentityError::Suspended);
        }
        let KeptSession { id, user, roles, second_factor_ns, .. } = kept;
        let actor = Actor { user, roles, scopes: None, second_factor_ns };
        Ok(Authenticated { actor, via: Via::Session(id) })
    }
}

/// A session that has not ended, and whose it is.
#[derive(Clone, Debug)]
pub(crate) struct KeptSession {
    id: SessionId,
    user: UserId,
    state: UserState,
    roles: BTreeSet<Role>,
    second_factor_ns: Option<i64>,
    used: Timestamp,
    expires: Timestamp,
}

async fn find_session(tx: &mut Tx, name: &SessionName) -> Result<KeptSession, IdentityError> {
    let (sql, value) = match name {
        SessionName::Id(id) => (
            "select s.id, u.id, u.state, s.second_factor_ns, s.used_ns, s.expires_ns
             from sessions s join users u on u.id = s.user_id
             where s.id = $1 and s.ended_ns is null",
            (*id).into(),
        ),
        SessionName::Cookie(digest) => (
            "select s.id, u.id, u.state, s.second_factor_ns, s.used_ns, s.expires_ns
             from sessions s join users u on u.id = s.user_id
             where s.cookie_digest = $1 and s.ended_ns is null",
            digest.as_str().into(),
        ),
    };
    let row = tx.optional(sql, [value]).await?.ok_or(IdentityError::Unauthenticated)?;
    let user = row.get(1)?;
    Ok(KeptSession {
        id: row.get(0)?,
        user,
        state: UserState::parse(&row.get::<String>(2)?),
        roles: roles_of(tx, user).await?,
        second_factor_ns: row.get::<Option<Timestamp>>(3)?.map(Timestamp::ns),
        used: row.get(4)?,
        expires: row.get(5)?,
    })
}

/// How a session is found.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum SessionName {
    Id(SessionId),
    Cookie(Digest),
}

/// What a browser must send in a header beside its cookie: another site's page cannot know it.
#[must_use]
pub fn csrf_token(cookie: &Secret) -> String {
    Digest::of(format!("csrf {}", cookie.expose()).as_bytes()).as_str()[..32].to_owned()
}

/// Whether `given` is the token that belongs to `cookie`. Digests are compared, so that the time it
/// takes tells nothing about the token.
#[must_use]
pub fn csrf_matches(cookie: &Secret, given: &str) -> bool {
    Digest::of(csrf_token(cookie).as_bytes()) == Digest::of(given.as_bytes())
}

fn read_session(row: &Row) -> Result<Session, StoreError> {
    Ok(Session {
        id: row.get(0)?,
        user: row.get(1)?,
        created: row.get(2)?,
        used: row.get(3)?,
        expires: row.get(4)?,
        ended: row.get(5)?,
        address: row.get(6)?,
        agent: row.get(7)?,
        second_factor: row.get(8)?,
    })
}
