//! Back to a booking without its link: by its code and the address or telephone number that was given with it. What is wrong of the two is
//! not said, and guessing ends soon.

use askama::Template;
use kernel::db::Tx;
use kernel::{Error, Invalid, Result};
use web::{Check, FormView, Input, Reply, Shell, Visit};

use crate::booking::Booking;
use crate::store;
use crate::words::State;

/// Two telephone numbers are the same by their last digits: one may have been given with the country's prefix.
const PHONE_DIGITS: usize = 8;

#[derive(Template)]
#[template(path = "citizen/find.html")]
struct Page {
    shell: Shell,
    form: FormView,
    refused: bool,
}

pub(super) async fn get(visit: Visit) -> Reply {
    show(&visit, Input::new(), Invalid::default())
}

fn show(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let refused = !invalid.is_empty();
    let page = Page {
        shell: visit
            .shell(visit.say("agenda-find-title"))
            .trail([(visit.say("agenda-landing-title"), "/appointments")]),
        form: FormView::new(visit, "agenda-find", input, invalid),
        refused,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    match find(&visit, &input).await {
        Ok(booking) => Ok(web::redirect(&format!("/appointments/{}", booking.link))),
        Err(Error::Invalid(invalid)) => show(&visit, input, invalid),
        Err(other) => Err(other.into()),
    }
}

async fn find(visit: &Visit, input: &Input) -> Result<Booking> {
    let mut check = Check::new(input);
    let code = web::codes::typed(&check.required("code", 40));
    let contact = check.required("contact", 254);
    check.done()?;
    let address = visit.address().to_owned();
    let found = visit.write(move |tx| {
        let who = store::GUESSES.allowed(tx, Some(&code), &address)?;
        let found = known(tx, &code, &contact)?;
        if found.is_none() {
            store::GUESSES.note(tx, &who)?;
        }
        Ok(found)
    });
    found.await?.ok_or_else(|| Error::field("code", "agenda-find-none"))
}

fn known(tx: &mut Tx<'_>, code: &str, contact: &str) -> Result<Option<Booking>> {
    match store::bookings::by_code(tx, code) {
        Ok(booking) => {
            Ok(Some(booking).filter(|booking| booking.state != State::Offered && is_theirs(booking, contact)))
        }
        Err(Error::NotFound) => Ok(None),
        Err(other) => Err(other),
    }
}

fn is_theirs(booking: &Booking, contact: &str) -> bool {
    let last = |text: &str| -> Option<String> {
        let digits: String = text.chars().filter(char::is_ascii_digit).collect();
        digits.len().checked_sub(PHONE_DIGITS).map(|from| digits[from..].to_owned())
    };
    let email = &booking.applicant.email;
    let phone = last(&booking.applicant.phone);
    (!email.is_empty() && email.eq_ignore_ascii_case(contact)) || (phone.is_some() && phone == last(contact))
}
