//! What staff does about people: finding them, closing and opening their door, their roles.

use serde::{Deserialize, Serialize};
use store::{Tx, UserId, values};

use crate::policy::Role;
use crate::users::{User, UserState, count_change, one_line};
use crate::{Identity, IdentityError};

/// Which users are looked for.
#[derive(Clone, Debug, Default)]
pub struct UserFilter {
    /// What their address begins with; empty for any.
    pub email: String,
    /// Whether they can log in.
    pub state: Option<UserState>,
    /// What they are to the venue.
    pub role: Option<Role>,
}

/// A role to be given or taken, as a proposal carries it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RoleChange {
    /// Whose.
    pub user: UserId,
    /// Which, by name.
    pub role: String,
    /// Whether it is given.
    pub grant: bool,
}

impl Identity {
    /// Users that fit `filter`, newest first, after `after`.
    ///
    /// # Errors
    /// What the database refuses.
    pub async fn users(
        &self,
        tx: &mut Tx,
        filter: &UserFilter,
        after: Option<UserId>,
        limit: u32,
    ) -> Result<Vec<User>, IdentityError> {
        let sql = "select id from users
                   where ($1 = 0 or id < $2) and substr(email, 1, cast($3 as integer)) = $4
                   and ($5 = '' or state = $5)
                   and ($6 = '' or exists (select 1 from user_roles r
                        where r.user_id = users.id and r.role = $6))
                   order by id desc limit $7";
        let cursor = after.unwrap_or(UserId::from_uuid(store::uuid::Uuid::nil()));
        let prefix = filter.email.to_lowercase();
        let values = values![
            after.is_some(),
            cursor,
            i32::try_from(prefix.chars().count()).unwrap_or(i32::MAX),
            prefix,
            filter.state.map_or("", UserState::as_str),
            filter.role.map_or("", Role::as_str),
            limit,
        ];
        let mut users = Vec::new();
        for row in tx.all(sql, values).await? {
            users.push(self.user(tx, row.get(0)?).await?);
        }
        Ok(users)
    }

    /// Closes somebody's door: no login, no key, no application gets in, sessions end. They are
    /// told why.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`], [`IdentityError::Conflict`] when it is closed already.
    pub async fn suspend(
        &self,
        tx: &mut Tx,
        id: UserId,
        reason: &str,
    ) -> Result<User, IdentityError> {
        one_line("reason", reason)?;
        let user = self.user(tx, id).await?;
        let sql = "update users set state = 'suspended', version = version + 1
                   where id = $1 and state = 'active'";
        if tx.execute(sql, values![id]).await? == 0 {
            return Err(IdentityError::Conflict("only an active account can be suspended"));
        }
        self.end_all_sessions(tx, id, "suspended").await?;
        let text = format!("Your account has been suspended: {reason}");
        self.mail(tx, &user.email, "Your account has been suspended", &text).await?;
        self.user(tx, id).await
    }

    /// Opens the door again, and takes away a lock that wrong guesses made.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`], [`IdentityError::Conflict`] when there is nothing to open.
    pub async fn reinstate(&self, tx: &mut Tx, id: UserId) -> Result<User, IdentityError> {
        self.user(tx, id).await?;
        let sql = "update users set state = 'active', failures = 0, version = version + 1
                   where id = $1 and (state = 'suspended' or (state = 'active' and failures > 0))";
        if tx.execute(sql, values![id]).await? == 0 {
            return Err(IdentityError::Conflict("the account is neither suspended nor locked"));
        }
        let user = self.user(tx, id).await?;
        let text = "Your account is open again.";
        self.mail(tx, &user.email, "Your account is open again", text).await?;
        Ok(user)
    }

    /// Whether `change` can be made, and that `person` has no part in deciding it.
    ///
    /// # Errors
    /// [`IdentityError::NotFound`], [`IdentityError::OwnRoles`], [`IdentityError::Conflict`].
    pub async fn check_role_change(
        &self,
        tx: &mut Tx,
        person: UserId,
        change: &RoleChange,
    ) -> Result<Role, IdentityError> {
        let role: Role = change.role.parse().map_err(|_| IdentityError::NotFound("role"))?;
        if person == change.user {
            return Err(IdentityError::OwnRoles);
        }
        let has = self.user(tx, change.user).await?.roles.contains(&role);
        match (has, change.grant) {
            (true, true) => Err(IdentityError::Conflict("they have this role already")),
            (false, false) => Err(IdentityError::Conflict("they do not have this role")),
            _ => Ok(role),
        }
    }

    /// Gives or takes a role that `approver` agreed to. What was opened with a role that is taken
    /// needs no ending: every request looks the roles up.
    ///
    /// # Errors
    /// As [`Self::check_role_change`].
    pub async fn change_role(
        &self,
        tx: &mut Tx,
        approver: UserId,
        change: &RoleChange,
    ) -> Result<User, IdentityError> {
        let role = self.check_role_change(tx, approver, change).await?;
        let sql = if change.grant {
            "insert into user_roles (user_id, role) values ($1, $2)"
        } else {
            "delete from user_roles where user_id = $1 and role = $2"
        };
        tx.execute(sql, values![change.user, role.as_str()]).await?;
        count_change(tx, change.user).await?;
        let user = self.user(tx, change.user).await?;
        let verb = if change.grant { "given to you" } else { "taken from you" };
        let text = format!("The role {role} has been {verb}.");
        self.mail(tx, &user.email, "Your roles have changed", &text).await?;
        Ok(user)
    }
}
