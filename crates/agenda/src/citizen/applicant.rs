//! Richiedente: name, a way to be reached, and the day of birth only where the office limits how many appointments a person may have.

use askama::Template;
use axum::http::HeaderMap;
use kernel::{Error, Invalid, Result};
use web::{Check, FormView, Input, Reply, Shell, Step, Visit};

use super::draft::{self, Draft, Kept};
use super::errand::Errand;
use super::steps::{At, steps, title};
use crate::applicant::is_birthday;
use crate::sms::mobile;

#[derive(Template)]
#[template(path = "citizen/applicant.html")]
struct Page {
    shell: Shell,
    steps: Vec<Step>,
    lead: String,
    form: FormView,
    refused: bool,
    /// Whether the day of birth is asked.
    limited: bool,
    /// Who was invited cannot hand the appointment to somebody else: the name stands.
    invited: bool,
    name: String,
    /// Whether short messages are offered.
    sms: bool,
}

pub(super) async fn get(visit: Visit, headers: HeaderMap) -> Reply {
    let Some(kept) = draft::of(&visit, &headers).await? else { return Ok(draft::gone()) };
    if kept.draft.starts_at.is_none() {
        return Ok(web::redirect("/appointments/new/time"));
    }
    let draft = &kept.draft;
    let input = Input::new()
        .with("name", &draft.name)
        .with_some("born_on", draft.born_on)
        .with("email", &draft.email)
        .with("phone", &draft.phone)
        .with_some("sms", draft.sms.then_some("on"));
    show(&visit, draft, input, Invalid::default()).await
}

async fn show(visit: &Visit, draft: &Draft, input: Input, invalid: Invalid) -> Reply {
    let (errand, refused) = (errand(visit, draft).await?, !invalid.is_empty());
    let page = Page {
        shell: visit.shell(title(visit, At::Applicant)).trail([(visit.say("agenda-landing-title"), "/appointments")]),
        steps: steps(visit, At::Applicant, Some(draft)),
        lead: errand.lead(),
        form: FormView::new(visit, "agenda-book", input, invalid),
        refused,
        limited: errand.terms.kind.per_person.is_some() && draft.invitation.is_none(),
        invited: draft.invitation.is_some(),
        name: draft.name.clone(),
        sms: visit.app().settings().sms,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

async fn errand(visit: &Visit, draft: &Draft) -> Result<Errand> {
    let (lang, counter, kind) = (visit.lang(), draft.counter, draft.kind.clone());
    visit.read(move |tx| Errand::find(tx, counter, &kind, lang)).await
}

pub(super) async fn post(visit: Visit, headers: HeaderMap, input: Input) -> Reply {
    let Some(kept) = draft::of(&visit, &headers).await? else { return Ok(draft::gone()) };
    match keep(&visit, &kept, &input).await {
        Ok(()) => Ok(web::redirect("/appointments/new/review")),
        Err(Error::Invalid(invalid)) => show(&visit, &kept.draft, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn keep(visit: &Visit, kept: &Kept, input: &Input) -> Result<()> {
    let invited = kept.draft.invitation.is_some();
    let limited = !invited && errand(visit, &kept.draft).await?.terms.kind.per_person.is_some();
    let mut check = Check::new(input);
    let draft = Draft {
        name: if invited { kept.draft.name.clone() } else { input.text("name").to_owned() },
        born_on: None,
        email: input.text("email").to_owned(),
        phone: input.text("phone").to_owned(),
        sms: visit.app().settings().sms && input.ticked("sms"),
        ..kept.draft.clone()
    };
    let applicant = draft.applicant(visit);
    if let Err(Error::Invalid(found)) = applicant.check(&draft.note) {
        check.invalid.0.extend(found.0);
    }
    if !applicant.can_be_reached() {
        check.invalid.add("email", "agenda-contact-missing");
    }
    if draft.sms && mobile(&draft.phone).is_none() {
        check.invalid.add("phone", "agenda-sms-phone");
    }
    let born_on = match (invited, limited) {
        (true, _) => kept.draft.born_on,
        (false, true) => check.required_date("born_on"),
        (false, false) => None,
    };
    if born_on.is_some_and(|day| !is_birthday(day, visit.today())) {
        check.invalid.add("born_on", "agenda-born-form");
    }
    check.done()?;
    draft::save(visit, &Kept { draft: Draft { born_on, ..draft }, ..kept.clone() }).await
}
