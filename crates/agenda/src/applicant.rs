//! Who books, and by what a person is known: another e-mail address makes nobody another person.

use jiff::civil::Date;
use kernel::{Invalid, Lang, Result};
use serde::{Deserialize, Serialize};

use crate::ids::TypeCode;

/// The longest name, and the longest note (the model of the municipalities' booking: 200 letters).
const NAME_MOST: usize = 120;
const NOTE_MOST: usize = 200;

/// Nobody alive was born before.
const FIRST_YEAR: i16 = 1900;

/// Whether somebody can be born on a day.
pub(crate) fn is_birthday(day: Date, today: Date) -> bool {
    day <= today && day.year() >= FIRST_YEAR
}

/// Who books.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Applicant {
    /// First and family name.
    pub name: String,
    /// Fiscal code, provisional ones too; empty where the person has none.
    pub fiscal_code: String,
    /// Day of birth.
    pub born_on: Option<Date>,
    /// Address for messages; empty where there is none.
    pub email: String,
    /// Telephone; empty where there is none.
    pub phone: String,
    /// The language in which messages are written.
    pub lang: Lang,
}

impl Applicant {
    /// What cannot stay as it is.
    ///
    /// # Errors
    /// `Invalid` beside `name`, `fiscal_code`, `email` or `phone`, and beside `note` for what was written down with the booking.
    pub fn check(&self, note: &str) -> Result<()> {
        let mut wrong = Invalid::default();
        let name = self.name.trim();
        if name.is_empty() {
            wrong.add("name", "agenda-name-missing");
        } else if name.chars().count() > NAME_MOST || !name.chars().any(char::is_alphabetic) {
            wrong.add("name", "agenda-name-form");
        }
        if !self.fiscal_code.is_empty() && !is_fiscal_code(&folded_code(&self.fiscal_code)) {
            wrong.add("fiscal_code", "agenda-fiscal-code-form");
        }
        let (local, domain) = self.email.split_once('@').unwrap_or_default();
        let address = !local.is_empty() && domain.contains('.') && !self.email.contains(char::is_whitespace);
        if !self.email.is_empty() && (!address || self.email.len() > 254) {
            wrong.add("email", "agenda-email-form");
        }
        if !self.phone.is_empty() && self.phone.bytes().filter(u8::is_ascii_digit).count() < 5 {
            wrong.add("phone", "agenda-phone-form");
        }
        if note.chars().count() > NOTE_MOST {
            wrong.add("note", "agenda-note-long");
        }
        wrong.check()
    }

    /// Whether the person can be told of a change.
    #[must_use]
    pub fn can_be_reached(&self) -> bool {
        !self.email.is_empty() || !self.phone.is_empty()
    }

    /// By what the person is known: the fiscal code, and the name with the day of birth. Somebody who leaves one of them out the second
    /// time is still found by the other; who gives neither is known by name and telephone or address.
    #[must_use]
    pub fn known_by(&self) -> Vec<String> {
        let mut known = Vec::new();
        if !self.fiscal_code.is_empty() {
            known.push(format!("code {}", folded_code(&self.fiscal_code)));
        }
        let name = folded_name(&self.name);
        match self.born_on {
            Some(day) => known.push(format!("born {day} {name}")),
            None if known.is_empty() => {
                let digits: String = self.phone.chars().filter(char::is_ascii_digit).collect();
                let reached = if digits.is_empty() { self.email.to_lowercase() } else { digits };
                known.push(format!("reached {reached} {name}"));
            }
            None => {}
        }
        known
    }
}

fn folded_code(code: &str) -> String {
    code.chars().filter(|letter| letter.is_alphanumeric()).collect::<String>().to_uppercase()
}

/// Sixteen letters and digits; or the eleven digits of a provisional one.
fn is_fiscal_code(code: &str) -> bool {
    let digits = code.bytes().all(|byte| byte.is_ascii_digit());
    (code.len() == 11 && digits) || (code.len() == 16 && code.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// A name without what changes from form to form: capitals, hyphens, the order of its parts.
fn folded_name(name: &str) -> String {
    let lower = name.to_lowercase();
    let mut parts: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    parts.sort_unstable();
    parts.join(" ")
}

/// Whose bookings of a type are limited, and to how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Limit {
    /// The person or the case.
    pub holder: String,
    /// The type.
    pub kind: TypeCode,
    /// How many may be ahead at one time.
    pub most: u16,
    /// What is said where there are so many already.
    pub refused: &'static str,
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn applicant() -> Applicant {
        Applicant {
            name: "Maria Anna de Luca".into(),
            fiscal_code: String::new(),
            born_on: Some(date(1980, 5, 1)),
            email: "maria@example.it".into(),
            phone: String::new(),
            lang: Lang::It,
        }
    }

    #[test]
    fn another_address_makes_nobody_another_person() {
        let again = Applicant { name: "DE LUCA, Maria-Anna".into(), email: "altra@example.it".into(), ..applicant() };
        assert_eq!(again.known_by(), applicant().known_by());
    }

    #[test]
    fn a_fiscal_code_given_only_once_still_meets_the_name() {
        let with_code = Applicant { fiscal_code: "dlc mnn80e41 h501x".into(), ..applicant() };
        assert_eq!(with_code.known_by().len(), 2);
        assert!(with_code.known_by().contains(&applicant().known_by()[0]));
    }

    #[test]
    fn provisional_codes_and_people_without_any_are_welcome() {
        assert!(Applicant { fiscal_code: "12345678901".into(), ..applicant() }.check("").is_ok());
        assert!(applicant().check("").is_ok());
        let wrong = Applicant { name: " ".into(), fiscal_code: "ABC".into(), email: "maria".into(), ..applicant() };
        let Err(kernel::Error::Invalid(found)) = wrong.check(&"x".repeat(201)) else { panic!("accepted") };
        assert_eq!(
            found.0.iter().map(|(field, _)| field.as_ref()).collect::<Vec<_>>(),
            ["name", "fiscal_code", "email", "note"]
        );
    }
}
