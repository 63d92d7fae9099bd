//! What is over is forgotten: sessions and grants some time after their end, links and codes with
//! it.

use store::uuid::Uuid;
use store::{Timestamp, transact, values};

use crate::oauth::grants::GrantId;
use crate::sessions::{SESSION_MEMORY_NS, SessionId};
use crate::{Identity, IdentityError, SECOND_NS};

/// How long a grant is remembered that is over. Client credentials open one for each of their
/// tokens.
const GRANT_MEMORY_NS: i64 = 24 * 3600 * SECOND_NS;
/// How many of a kind are forgotten in one transaction.
const AT_ONCE: u32 = 500;

impl Identity {
    /// Forgets what is over; how many sessions and grants that were. Nothing of it opens anything.
    ///
    /// # Errors
    /// What the database refuses; what is forgotten so far is.
    pub async fn forget(&self) -> Result<(usize, usize), IdentityError> {
        let now = self.clock.now();
        transact!(self.db, |tx| {
            tx.execute("delete from email_tokens where expires_ns < $1", values![now]).await?;
            tx.execute("delete from email_changes where expires_ns < $1", values![now]).await?;
            tx.execute("delete from phone_changes where expires_ns < $1", values![now]).await?;
            // A code is remembered as long as what it gave, to know one that comes twice.
            let before = now.plus_ns(-self.settings.session_ns);
            tx.execute("delete from oauth_codes where expires_ns < $1", values![before]).await?;
            Ok::<_, IdentityError>(())
        })?;
        let sessions = self.forget_sessions(now.plus_ns(-SESSION_MEMORY_NS)).await?;
        Ok((sessions, self.forget_grants(now.plus_ns(-GRANT_MEMORY_NS)).await?))
    }

    async fn forget_sessions(&self, before: Timestamp) -> Result<usize, IdentityError> {
        let sql = "select id from sessions where coalesce(ended_ns, expires_ns) < $1 and id > $2
                   order by id limit $3";
        let (mut after, mut forgotten) = (SessionId::from_uuid(Uuid::nil()), 0);
        loop {
            let rows = self.db.read().await?.all(sql, values![before, after, AT_ONCE]).await?;
            let ids = rows.iter().map(|row| row.get(0)).collect::<Result<Vec<SessionId>, _>>()?;
            let Some(last) = ids.last() else { return Ok(forgotten) };
            (after, forgotten) = (*last, forgotten + ids.len());
            transact!(self.db, |tx| {
                for id in &ids {
                    let sql = "delete from spent_refresh where session_id = $1";
                    tx.execute(sql, values![*id]).await?;
                    tx.execute("delete from sessions where id = $1", values![*id]).await?;
                }
                Ok::<_, IdentityError>(())
            })?;
        }
    }

    async fn forget_grants(&self, before: Timestamp) -> Result<usize, IdentityError> {
        let sql = "select id from oauth_grants where coalesce(ended_ns, expires_ns) < $1
                   and id > $2 order by id limit $3";
        let (mut after, mut forgotten) = (GrantId::from_uuid(Uuid::nil()), 0);
        loop {
            let rows = self.db.read().await?.all(sql, values![before, after, AT_ONCE]).await?;
            let ids = rows.iter().map(|row| row.get(0)).collect::<Result<Vec<GrantId>, _>>()?;
            let Some(last) = ids.last() else { return Ok(forgotten) };
            (after, forgotten) = (*last, forgotten + ids.len());
            transact!(self.db, |tx| {
                for id in &ids {
                    for sql in [
                        "delete from oauth_spent where grant_id = $1",
                        "delete from oauth_codes where grant_id = $1",
                        "delete from oauth_grants where id = $1",
                    ] {
                        tx.execute(sql, values![*id]).await?;
                    }
                }
                Ok::<_, IdentityError>(())
            })?;
        }
    }
}
