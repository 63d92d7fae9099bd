//! What a person tells of themselves.

use std::fmt;

use serde::{Deserialize, Serialize};
use store::Date;

use crate::KycError;

/// The youngest who may open an account, in years.
const AGE_MIN: i32 = 18;
/// The oldest we believe.
const AGE_MAX: i32 = 120;

/// Who somebody says they are.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// As in their documents.
    pub given_name: String,
    /// As in their documents.
    pub family_name: String,
    /// Day of birth.
    pub born: Date,
    /// Two letters (ISO 3166).
    pub nationality: String,
    /// Street and number.
    pub street: String,
    /// Town.
    pub city: String,
    /// As the country writes it; may be empty.
    pub postal_code: String,
    /// Two letters (ISO 3166).
    pub country: String,
    /// For the tax office of that country.
    pub tax_id: String,
}

impl fmt::Debug for Person {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Person").field("country", &self.country).finish_non_exhaustive()
    }
}

impl Person {
    /// Whether it can be a person at all, on that day.
    ///
    /// # Errors
    /// [`KycError::Invalid`] names the field.
    pub fn check(&self, today: Date) -> Result<(), KycError> {
        let lines = [
            ("given_name", &self.given_name, 1),
            ("family_name", &self.family_name, 1),
            ("street", &self.street, 1),
            ("city", &self.city, 1),
            ("postal_code", &self.postal_code, 0),
            ("tax_id", &self.tax_id, 4),
        ];
        for (field, text, least) in lines {
            let length = text.trim().chars().count();
            if !(least..=100).contains(&length) || text.chars().any(char::is_control) {
                return Err(KycError::Invalid {
                    field,
                    what: "one line of at most 100 characters",
                });
            }
        }
        for (field, code) in [("nationality", &self.nationality), ("country", &self.country)] {
            if code.len() != 2 || !code.bytes().all(|byte| byte.is_ascii_uppercase()) {
                return Err(KycError::Invalid { field, what: "two capital letters (ISO 3166)" });
            }
        }
        match self.age(today) {
            age if age < AGE_MIN => {
                Err(KycError::Invalid { field: "born", what: "one must be 18 years old" })
            }
            age if age > AGE_MAX => {
                Err(KycError::Invalid { field: "born", what: "nobody is that old" })
            }
            _ => Ok(()),
        }
    }

    /// Years lived, on that day.
    #[must_use]
    pub fn age(&self, today: Date) -> i32 {
        let ((year, month, day), (born, born_month, born_day)) =
            (today.calendar(), self.born.calendar());
        year - born - i32::from((month, day) < (born_month, born_day))
    }
}

/// What somebody lives on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Employment {
    /// By somebody.
    Employed,
    /// By themselves.
    SelfEmployed,
    /// No longer.
    Retired,
    /// Not yet.
    Student,
    /// Not now.
    Unemployed,
}

/// What somebody earns in a year, in thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Income {
    /// Below 25.
    Below25,
    /// 25 to 100.
    Below100,
    /// 100 to 500.
    Below500,
    /// More.
    Above500,
}

/// Where the money comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Work.
    Salary,
    /// A firm of their own.
    Business,
    /// What was put aside.
    Savings,
    /// What somebody left them.
    Inheritance,
    /// Something else.
    Other,
}

/// What somebody answers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Questionnaire {
    /// What they live on.
    pub employment: Employment,
    /// What they earn.
    pub income: Income,
    /// Where the money for the account comes from.
    pub source: Source,
    /// What they expect to deposit in a year, in thousands.
    pub expected_deposits: u32,
    /// Years of experience with trading.
    pub experience_years: u8,
    /// Whether they, or who is close to them, hold a public office of weight.
    pub is_politically_exposed: bool,
    /// Whether they act for somebody else.
    pub acts_for_others: bool,
}
