//! Who is to be convoked, as a form says it; a program's members are read under the same names.

use charter::CounterId;
use jiff::civil::Date;
use kernel::{Error, Lang, Result};
use web::Input;
use web::forms::Check;

use super::convocation::{Address, Person};
use super::invite::Invitation;
use crate::applicant::{Applicant, is_birthday};

/// Reads an invitation; nothing typed as the language is Italian.
///
/// # Errors
/// `Invalid` beside `kind`, `last_day`, `lang` and the person's fields.
pub(crate) fn wanted(input: &Input, counter: CounterId, today: Date) -> Result<Invitation> {
    let mut check = Check::new(input);
    let kind = check.choice("kind");
    let (born_on, last_day) = (check.date("born_on"), check.date("last_day"));
    if born_on.is_some_and(|day| !is_birthday(day, today)) {
        check.invalid.add("born_on", "agenda-born-form");
    }
    let lang = input.some("lang").map_or(Some(Lang::It), Lang::of);
    if lang.is_none() {
        check.invalid.add("lang", "web-field-choice");
    }
    let text = |name: &str| input.text(name).to_owned();
    let person = Person {
        case: text("case"),
        applicant: Applicant {
            name: text("name"),
            fiscal_code: text("fiscal_code"),
            born_on,
            email: text("email"),
            phone: text("phone"),
            lang: lang.unwrap_or(Lang::It),
        },
        address: Address {
            street: text("street"),
            postcode: text("postcode"),
            town: text("town"),
            province: text("province"),
            country: text("country"),
        },
    };
    if let Err(Error::Invalid(wrong)) = person.check() {
        check.invalid.0.extend(wrong.0);
    }
    check.done()?;
    Ok(Invitation { counter, kind: kind.ok_or(Error::NotFound)?, person, last_day })
}
