//! How much a person is to be looked at: points for what raises the risk, from 0 to 100.

use store::Date;

use crate::person::{Employment, Income, Person, Questionnaire, Source};

/// From here on a person of ours looks at the case.
pub const REVIEW_FROM: u32 = 50;

/// Countries under a call for action of the FATF (October 2024 list). To be kept up to date by who
/// runs the venue.
const CALL_FOR_ACTION: [&str; 3] = ["IR", "KP", "MM"];

/// The points, and what each is for.
#[must_use]
pub fn score(person: &Person, answers: &Questionnaire, today: Date) -> (u32, Vec<&'static str>) {
    let is_called = |code: &str| CALL_FOR_ACTION.contains(&code);
    let expected = answers.expected_deposits;
    let bound = match answers.income {
        Income::Below25 => 25,
        Income::Below100 => 100,
        Income::Below500 => 500,
        Income::Above500 => u32::MAX,
    };
    let rules = [
        (is_called(&person.country), 60, "lives where the FATF calls for action"),
        (is_called(&person.nationality), 40, "is of a country the FATF calls for action on"),
        (person.nationality != person.country, 5, "lives abroad"),
        (answers.is_politically_exposed, 50, "is politically exposed"),
        (answers.acts_for_others, 50, "acts for others"),
        (expected > bound, 25, "expects to deposit more than is earned"),
        (expected > 1_000, 15, "expects to deposit more than a million a year"),
        (answers.source == Source::Other, 15, "does not say where the money comes from"),
        (answers.employment == Employment::Unemployed && expected > 25, 10, "has no income"),
        (person.age(today) >= 80, 10, "may be used by others"),
    ];
    let hits = rules.iter().filter(|(is_hit, _, _)| *is_hit);
    let sum: u32 = hits.clone().map(|(_, points, _)| points).sum();
    (sum.min(100), hits.map(|(_, _, what)| *what).collect())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]
    use super::*;

    #[test]
    fn what_raises_the_risk_adds_up() {
        let today = Date::new(2026, 11, 28).unwrap();
        let mut person = Person {
            given_name: "Ada".to_owned(),
            family_name: "Lovelace".to_owned(),
            born: Date::new(1990, 12, 10).unwrap(),
            nationality: "GB".to_owned(),
            street: "12 St James's Square".to_owned(),
            city: "London".to_owned(),
            postal_code: "SW1Y 4JH".to_owned(),
            country: "GB".to_owned(),
            tax_id: "1234567890".to_owned(),
        };
        let mut answers = Questionnaire {
            employment: Employment::Employed,
            income: Income::Below100,
            source: Source::Salary,
            expected_deposits: 20,
            experience_years: 3,
            is_politically_exposed: false,
            acts_for_others: false,
        };
        assert_eq!(person.age(today), 35);
        assert_eq!(score(&person, &answers, today), (0, Vec::new()));
        answers.expected_deposits = 200;
        assert_eq!(score(&person, &answers, today).0, 25);
        answers.is_politically_exposed = true;
        assert!(score(&person, &answers, today).0 >= REVIEW_FROM);
        person.country = "KP".to_owned();
        assert_eq!(score(&person, &answers, today).0, 100);
    }
}
