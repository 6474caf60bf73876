//! The person's page: what the office asks for, and the way to the appointment. Its address is the key to it; who has only paper types the
//! letter's code.

use askama::Template;
use axum::extract::Path;
use axum::http::HeaderMap;
use charter::CounterPlace;
use jiff::civil::Date;
use kernel::{Error, Invalid, Result};
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::convocation::{Convocation, InvitationLink, Stands};
use super::store;
use crate::citizen::{draft, private};
use crate::ids::LinkId;
use crate::kind::Words;
use crate::store::GUESSES;
use crate::{booking, moment};

#[derive(Template)]
#[template(path = "convocation/ask.html")]
struct AskPage {
    shell: Shell,
    form: FormView,
    refused: bool,
}

pub(super) async fn ask(visit: Visit) -> Reply {
    show_ask(&visit, Input::new(), Invalid::default())
}

fn show_ask(visit: &Visit, input: Input, invalid: Invalid) -> Reply {
    let refused = !invalid.is_empty();
    let page = AskPage {
        shell: visit
            .shell(visit.say("agenda-invitation-ask-title"))
            .trail([(visit.say("agenda-landing-title"), "/appointments")]),
        form: FormView::new(visit, "agenda-invitation", input, invalid),
        refused,
    };
    Ok(private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn find(visit: Visit, input: Input) -> Reply {
    match by_code(&visit, &input).await {
        Ok(link) => Ok(web::redirect(&format!("/invitations/{link}"))),
        Err(Error::Invalid(invalid)) => show_ask(&visit, input, invalid),
        Err(other) => Err(other.into()),
    }
}

async fn by_code(visit: &Visit, input: &Input) -> Result<InvitationLink> {
    let mut check = Check::new(input);
    let code = web::codes::typed(&check.required("code", 40));
    check.done()?;
    let address = visit.address().to_owned();
    let found = visit.write(move |tx| {
        let who = GUESSES.allowed(tx, Some(&code), &address)?;
        let found = store::by_code(tx, &code)?.map(|one| one.link);
        if found.is_none() {
            GUESSES.note(tx, &who)?;
        }
        Ok(found)
    });
    found.await?.ok_or_else(|| Error::field("code", "agenda-invitation-code-none"))
}

#[derive(Template)]
#[template(path = "convocation/invitation.html")]
struct Page {
    shell: Shell,
    one: Convocation,
    words: Words,
    place: CounterPlace,
    bring: Vec<String>,
    /// Why nothing can be booked; nothing where it can.
    shut: Option<String>,
    /// The appointment that is booked: its own page, its day and its hour.
    booked: Option<(LinkId, Date, String)>,
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    let (link, lang): (InvitationLink, _) = (link.parse()?, visit.lang());
    let (one, words, place, appointment) = visit
        .read(move |tx| {
            let one = store::by_link(tx, link)?;
            let appointment = match one.booking.filter(|_| one.stands == Stands::Booked) {
                Some(id) => Some(booking(tx, id)?),
                None => None,
            };
            let words = crate::words(tx, &one.kind, lang)?;
            Ok((one.clone(), words, charter::counter_place(tx, one.counter, lang)?, appointment))
        })
        .await?;
    let zone = visit.db().clock().zone();
    let page = Page {
        shell: visit
            .shell(visit.say("agenda-invitation-title"))
            .trail([(visit.say("agenda-landing-title"), "/appointments")]),
        shut: match one.may_book() {
            Err(Error::Conflict(message)) => Some(visit.message(&message)),
            _ => None,
        },
        bring: words.bring.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()).collect(),
        booked: appointment.map(|booking| (booking.link, booking.day, moment::clock(zone, booking.starts_at))),
        one,
        words,
        place,
    };
    Ok(private(web::page(&page)?))
}

/// On to the steps, with all that is known filled in.
pub(super) async fn post(visit: Visit, Path(link): Path<String>, headers: HeaderMap, _input: Input) -> Reply {
    let link: InvitationLink = link.parse()?;
    match visit.read(move |tx| super::usable(tx, link)).await {
        Ok(one) => draft::begin_invited(&visit, &headers, &one).await,
        Err(Error::Conflict(message)) => Ok(web::told(&format!("/invitations/{link}"), "info", message)),
        Err(other) => Err(other.into()),
    }
}
