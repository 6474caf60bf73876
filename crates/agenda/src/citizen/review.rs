//! Verifica: everything once more, each part with the way back to it; then the booking.

use askama::Template;
use axum::http::HeaderMap;
use kernel::{Error, Message, Result};
use web::{Input, Reply, Shell, Step, Visit};

use super::address;
use super::draft::{self, Draft, Held, Kept};
use super::errand::{Errand, language};
use super::steps::{At, steps, title};
use super::time::taken;
use crate::book::{book_and, in_lane};
use crate::booking::Booking;
use crate::notice::{Event, Post};
use crate::queue::gate::{self, Gate, Outcome, Passed};
use crate::{account, convocation, moment, sms};

#[derive(Template)]
#[template(path = "citizen/review.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    errand: Errand,
    draft: Draft,
    day: String,
    clock: String,
    language: String,
    /// Why it could not be booked.
    refused: Option<String>,
    /// A moment of work before it is booked, where it is asked for.
    proof: Option<gate::Shown>,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap) -> Reply {
    let Some(kept) = draft::of(&visit, &headers).await? else { return Ok(draft::gone()) };
    let proof = gate_of(&visit, &kept).await?;
    show(&visit, kept.draft, None, proof).await
}

/// What is asked for before the booking: nothing, as a rule.
async fn gate_of(visit: &Visit, kept: &Kept) -> Result<Option<gate::Shown>> {
    let asked = gate::before_booking(visit, kept.draft.counter, false).await?;
    Ok(if asked { Some(gate::ask(visit, Gate::Book).await?) } else { None })
}

async fn show(visit: &Visit, draft: Draft, refused: Option<Message>, proof: Option<gate::Shown>) -> Reply {
    let Some(at) = draft.starts_at else { return Ok(web::redirect("/appointments/new/time")) };
    if draft.name.is_empty() {
        return Ok(web::redirect("/appointments/new/applicant"));
    }
    let (lang, counter, kind) = (visit.lang(), draft.counter, draft.kind.clone());
    let errand = visit.read(move |tx| Errand::find(tx, counter, &kind, lang)).await?;
    let clock = visit.db().clock();
    let page = Page {
        shell: visit.shell(title(visit, At::Review)).trail([(visit.say("agenda-landing-title"), "/appointments")]),
        steps: steps(visit, At::Review, Some(&draft)),
        errand,
        day: clock.civil(at).to_string(),
        clock: moment::clock(clock.zone(), at),
        language: if draft.language.is_empty() { String::new() } else { language(visit, &draft.language) },
        refused: refused.map(|message| visit.message(&message)),
        proof,
        draft,
    };
    let again = page.refused.is_some() || page.proof.as_ref().is_some_and(|proof| proof.early.is_some() || proof.stale);
    Ok(super::private(if again { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, input: Input) -> Reply {
    let kept = match draft::held(&visit, &headers).await? {
        Held::Filling(kept) => *kept,
        // The button was pressed twice.
        Held::Booked(link) => return Ok(web::redirect(&format!("/appointments/{link}"))),
        Held::Nothing => return Ok(draft::gone()),
    };
    let passed = if gate::before_booking(&visit, kept.draft.counter, true).await? {
        match gate::pass(&visit, Gate::Book, &input).await? {
            Outcome::Passed(passed) => Some(passed),
            Outcome::Again(proof) => return show(&visit, kept.draft, None, Some(proof)).await,
        }
    } else {
        None
    };
    let again = passed.as_ref().map(|passed| passed.again(&input));
    match book(&visit, &kept, passed).await {
        Ok(Some(booking)) => Ok(web::done(&format!("/appointments/{}", booking.link), "agenda-booked")),
        Ok(None) => Ok(kept.draft.starts_at.map_or_else(|| web::redirect("/appointments/new/time"), taken)),
        Err(Error::Conflict(message)) => show(&visit, kept.draft, Some(message), again).await,
        Err(Error::Invalid(invalid)) => {
            let message = invalid.0.into_iter().next().map(|(_, message)| message);
            show(&visit, kept.draft, message, again).await
        }
        Err(Error::NotFound) => Ok(draft::gone()),
        Err(other) => Err(other.into()),
    }
}

/// Books; nothing where no time was chosen, or somebody else was quicker.
async fn book(visit: &Visit, kept: &Kept, passed: Option<Passed>) -> Result<Option<Booking>> {
    let Some(request) = kept.draft.request(visit, &kept.key) else { return Ok(None) };
    let (app, by, token) = (visit.app().clone(), visit.actor(), kept.token.clone());
    let (secret, by_sms) = (web::addresses::secret(visit), kept.draft.sms);
    let invitation = kept.draft.invitation.as_ref().map(|invited| invited.link);
    let booked = in_lane(visit.db(), move |tx| {
        if let Some(passed) = &passed {
            passed.spend(tx)?;
        }
        let post = Post::of(&app);
        // The address to which the office writes needs no proof; one that the person typed does.
        let known = match invitation {
            Some(link) => convocation::usable(tx, link)?.person.applicant.email,
            None => String::new(),
        };
        let booked = book_and(tx, &by, &request, |tx, booking| {
            sms::choose(tx, &post, booking, by_sms)?;
            if !known.is_empty() && booking.applicant.email == known {
                account::booked(tx, &post, booking, Event::Booked)
            } else {
                address::ask(tx, &post, booking, &secret)
            }
        })?;
        if let Some(booking) = &booked {
            draft::became(tx, &token, booking.link)?;
        }
        Ok(booked)
    });
    booked.await
}
