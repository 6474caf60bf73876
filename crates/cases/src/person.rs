//! Who a case is about, and who acts for them.

use jiff::civil::Date;
use kernel::{Invalid, Message, words};
use serde::{Deserialize, Serialize};

use crate::fiscal_code;

words! {
    /// What somebody is in a case.
    Role {
        /// Who asks.
        Applicant = "applicant",
        /// Who acts for them: a patronato, a lawyer, a relative.
        Delegate = "delegate",
    }
}

/// The most signs of a name, and of an address.
const LINE_MOST: usize = 200;
/// Nobody alive was born before.
const FIRST_YEAR: i16 = 1900;

/// Somebody in a case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Person {
    /// First and family name, or that of an organisation.
    pub name: String,
    /// The fiscal code, provisional ones too; empty where there is none.
    pub fiscal_code: String,
    /// The day of birth.
    pub born_on: Option<Date>,
    /// The address for messages; empty where there is none.
    pub email: String,
    /// The telephone; empty where there is none.
    pub phone: String,
    /// Where letters go, one line.
    pub address: String,
}

impl Person {
    /// What cannot stay as it is, beside the fields' names behind a prefix ("", "delegate_").
    pub fn check(&self, prefix: &str, today: Date, wrong: &mut Invalid) {
        let mut add = |field: &str, message: Message| wrong.add(format!("{prefix}{field}"), message);
        if !self.name.chars().any(char::is_alphabetic) {
            add("name", Message::new("web-field-missing"));
        }
        for (field, text) in [("name", &self.name), ("address", &self.address)] {
            if text.chars().count() > LINE_MOST {
                add(field, Message::new("web-field-long").with("most", LINE_MOST));
            }
        }
        if !self.fiscal_code.is_empty() && !fiscal_code::is_valid(&self.fiscal_code) {
            add("fiscal_code", Message::new("cases-fiscal-code-form"));
        }
        if self.born_on.is_some_and(|day| day > today || day.year() < FIRST_YEAR) {
            add("born_on", Message::new("cases-born-on-impossible"));
        }
        if !self.email.is_empty() && !is_address(&self.email) {
            add("email", Message::new("cases-email-form"));
        }
        if !self.phone.is_empty() && self.phone.bytes().filter(u8::is_ascii_digit).count() < 5 {
            add("phone", Message::new("cases-phone-form"));
        }
    }
}

/// Whether a text has the form of an address for messages.
pub(crate) fn is_address(email: &str) -> bool {
    let (local, domain) = email.split_once('@').unwrap_or_default();
    !local.is_empty() && domain.contains('.') && !email.contains(char::is_whitespace) && email.len() <= 254
}

/// A name without what changes from form to form: capitals and signs between its parts.
#[must_use]
pub fn folded_name(name: &str) -> String {
    let lower = name.to_lowercase();
    let parts: Vec<&str> =
        lower.split(|letter: char| !letter.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    parts.join(" ")
}
