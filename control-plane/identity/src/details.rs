//! What is nobody's business but the venue's: addresses and tax numbers, sealed as one value.

use serde::{Deserialize, Serialize};
use store::{Date, Tx, UserId, values};
use vault::VaultError;

use crate::users::one_line;
use crate::{Identity, IdentityError};

const ADDRESS_LINES_MAX: usize = 4;
const TAX_IDS_MAX: usize = 8;

/// A postal address.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// Street and house, one to four lines.
    pub lines: Vec<String>,
    /// City.
    pub city: String,
    /// State or province, or empty.
    pub region: String,
    /// Postal code, or empty where there are none.
    pub postal_code: String,
    /// ISO 3166-1 alpha-2.
    pub country: String,
}

/// A number under which somebody pays tax.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxId {
    /// Where, ISO 3166-1 alpha-2.
    pub country: String,
    /// Letters, digits, dashes.
    pub number: String,
}

impl std::fmt::Debug for TaxId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("TaxId").field("country", &self.country).finish_non_exhaustive()
    }
}

impl TaxId {
    /// The number as it may be shown: its last four characters, if it has more than eight.
    #[must_use]
    pub fn masked(&self) -> String {
        let count = self.number.chars().count();
        let shown = if count > 8 { 4 } else { 0 };
        let tail: String = self.number.chars().skip(count - shown).collect();
        format!("{}{tail}", "•".repeat(count - shown))
    }
}

/// All of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Details {
    /// When they were born.
    pub birth_date: Option<Date>,
    /// Where they live.
    pub residence: Option<Address>,
    /// Where mail goes, when that is elsewhere.
    pub mailing: Option<Address>,
    /// Where they pay tax.
    pub tax_ids: Vec<TaxId>,
}

fn country(code: &str) -> Result<(), IdentityError> {
    let good = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
    if good { Ok(()) } else { Err(IdentityError::Text("country")) }
}

impl Address {
    fn check(&self) -> Result<(), IdentityError> {
        if !(1..=ADDRESS_LINES_MAX).contains(&self.lines.len()) {
            return Err(IdentityError::Text("lines"));
        }
        self.lines.iter().try_for_each(|line| one_line("lines", line))?;
        one_line("city", &self.city)?;
        for (name, text) in [("region", &self.region), ("postal_code", &self.postal_code)] {
            if !text.is_empty() {
                one_line(name, text)?;
            }
        }
        country(&self.country)
    }
}

impl Details {
    fn check(&self, today: Date) -> Result<(), IdentityError> {
        if self.birth_date.is_some_and(|born| born >= today) {
            return Err(IdentityError::Text("birth_date"));
        }
        [&self.residence, &self.mailing].into_iter().flatten().try_for_each(Address::check)?;
        if self.tax_ids.len() > TAX_IDS_MAX {
            return Err(IdentityError::TooMany(TAX_IDS_MAX));
        }
        for TaxId { country: code, number } in &self.tax_ids {
            country(code)?;
            let good = (4..=32).contains(&number.len())
                && number.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'-');
            if !good {
                return Err(IdentityError::Text("number"));
            }
        }
        Ok(())
    }
}

impl Identity {
    /// The details of somebody and their version, 0 before the first.
    ///
    /// # Errors
    /// What the database refuses, or a value that does not open.
    pub async fn details(
        &self,
        tx: &mut Tx,
        user: UserId,
    ) -> Result<(Details, u32), IdentityError> {
        let sql = "select sealed, version from details where user_id = $1";
        let Some(row) = tx.optional(sql, values![user]).await? else {
            return Ok((Details::default(), 0));
        };
        let plain = self.vault.open(&context(user), &row.get::<Vec<u8>>(0)?)?;
        let details = serde_json::from_slice(&plain).map_err(|_| VaultError::Broken)?;
        Ok((details, row.get(1)?))
    }

    /// Changes details that have not been changed since `version`.
    ///
    /// # Errors
    /// [`IdentityError::Version`], [`IdentityError::Text`], [`IdentityError::TooMany`].
    pub async fn change_details(
        &self,
        tx: &mut Tx,
        user: UserId,
        version: u32,
        details: &Details,
    ) -> Result<u32, IdentityError> {
        details.check(self.clock.now().date())?;
        let plain = serde_json::to_vec(details).map_err(|_| VaultError::Broken)?;
        let sealed = self.vault.seal(&context(user), &plain);
        let sql = if version == 0 {
            "insert into details (user_id, sealed, version) values ($1, $2, $3 + 1)
             on conflict (user_id) do nothing"
        } else {
            "update details set sealed = $2, version = version + 1
             where user_id = $1 and version = $3"
        };
        if tx.execute(sql, values![user, sealed, version]).await? == 0 {
            return Err(IdentityError::Version);
        }
        Ok(version + 1)
    }
}

fn context(user: UserId) -> String {
    format!("details/{user}")
}
