//! What people are told about the safety of their account: at once, in their inbox and by mail,
//! whatever they wish.

use notify::tell::{News, Recipient, tell};
use notify::topic::Topic;
use serde_json::json;
use store::{Tx, UserId, values};

use crate::sessions::{Client, SESSION_MEMORY_NS};
use crate::users::User;
use crate::{Identity, IdentityError};

/// What has happened.
pub(crate) struct Security<'a> {
    /// For programs.
    pub(crate) event: &'static str,
    /// One line.
    pub(crate) title: &'a str,
    /// What it means, and what to do when it was somebody else.
    pub(crate) text: &'a str,
}

impl Identity {
    /// Tells somebody, in the transaction of what happened.
    pub(crate) async fn tell_security(
        &self,
        tx: &mut Tx,
        (user, email): (UserId, &str),
        what: Security<'_>,
    ) -> Result<(), IdentityError> {
        let Security { event, title, text } = what;
        let to = Recipient { user, email: email.to_owned() };
        let news = News {
            topic: Topic::Security,
            title: title.to_owned(),
            body: text.to_owned(),
            data: json!({ "event": event }),
        };
        Ok(tell(tx, &*self.clock, &self.vault, &to, &news).await?)
    }

    /// The same to the address they have now.
    pub(crate) async fn tell_security_of(
        &self,
        tx: &mut Tx,
        user: UserId,
        what: Security<'_>,
    ) -> Result<(), IdentityError> {
        let email = self.user(tx, user).await?.email;
        self.tell_security(tx, (user, &email), what).await
    }

    /// Somebody is about to log in: they are told when it is from where they have not been, as far
    /// as sessions are remembered. The first login of all is not told.
    pub(crate) async fn tell_of_a_new_place(
        &self,
        tx: &mut Tx,
        user: UserId,
        client: &Client,
    ) -> Result<(), IdentityError> {
        let address = client.address.to_canonical().to_string();
        let sql = "select 1 from sessions where user_id = $1 and address = $2 limit 1";
        if tx.optional(sql, values![user, &address]).await?.is_some() {
            return Ok(());
        }
        let User { email, created, .. } = self.user(tx, user).await?;
        let sql = "select 1 from sessions where user_id = $1 limit 1";
        let is_first = tx.optional(sql, values![user]).await?.is_none();
        if is_first && self.clock.now() < created.plus_ns(SESSION_MEMORY_NS) {
            return Ok(());
        }
        let text = format!(
            "Somebody has logged in to your account from {address}, where you have not been \
             lately. If it was not you, reset your password now."
        );
        let title = "A login from a new place";
        self.tell_security(
            tx,
            (user, &email),
            Security { event: "login.elsewhere", title, text: &text },
        )
        .await
    }
}
