//! A venue that can be shown: an investor with an account, and an operator, who can log in.

use std::path::Path;

use identity::policy::Role;
use identity::secret::Secret;
use identity::users::Registration;
use identity::{IdentityError, UserId};
use ledger::LedgerError;
use ledger::brokerage;
use serde::{Deserialize, Serialize};
use store::{AccountId, transact};

use crate::config::Config;
use crate::process::{ProcessError, open};

/// Somebody of the demo.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Login {
    /// What they are to the venue.
    pub role: String,
    /// Their address.
    pub email: String,
    /// Their password.
    pub password: String,
}

const PEOPLE: [(&str, &[Role]); 2] = [
    ("investor", &[Role::Investor]),
    ("operator", &[Role::Operator, Role::Risk, Role::Finance, Role::Compliance, Role::Auditor]),
];

/// Makes the people of a demo in the database of `config`, with passwords by `password`. Their
/// logins are kept in `file`: who is there already keeps theirs.
///
/// # Errors
/// [`ProcessError`].
pub async fn furnish(
    config: &Config,
    file: &Path,
    mut password: impl FnMut() -> std::io::Result<String>,
) -> Result<Vec<Login>, ProcessError> {
    if let Ok(kept) = std::fs::read(file) {
        return serde_json::from_slice(&kept).map_err(|error| std::io::Error::other(error).into());
    }
    let identity = open(config).await?;
    let mut logins = Vec::new();
    for (name, roles) in PEOPLE {
        let login = Login {
            role: name.to_owned(),
            email: format!("{name}@demo.example"),
            password: password()?,
        };
        let registration = Registration {
            email: login.email.clone(),
            password: Secret::new(login.password.clone()),
            given_name: "Demo".to_owned(),
            family_name: name.to_owned(),
            country: "XX".to_owned(),
        };
        let prepared = registration.prepare().await?;
        let user: Result<UserId, IdentityError> =
            transact!(identity.db, |tx| identity.install(tx, &prepared, roles).await);
        let user = user?;
        if roles.contains(&Role::Investor) {
            let id = AccountId::derived("outcry demo account", user.uuid().as_bytes());
            let now = identity.clock.now();
            let opened: Result<_, LedgerError> =
                transact!(identity.db, |tx| brokerage::open(tx, id, user, "Demo", now).await);
            opened?;
        }
        logins.push(login);
    }
    identity.db.close().await;
    let text = serde_json::to_vec(&logins).map_err(std::io::Error::other)?;
    keep(file, &text)?;
    Ok(logins)
}

/// Writes a file that its owner alone may read.
fn keep(file: &Path, text: &[u8]) -> std::io::Result<()> {
    use std::io::Write as _;
    use std::os::unix::fs::OpenOptionsExt as _;
    let mut options = std::fs::File::options();
    options.write(true).create_new(true).mode(0o600).open(file)?.write_all(text)
}
