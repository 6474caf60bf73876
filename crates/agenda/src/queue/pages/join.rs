//! The form by which somebody joins the waiting list, enrols in a release, or waits for an earlier appointment.

use std::collections::BTreeSet;

use askama::Template;
use axum::response::Response;
use charter::CounterId;
use charter::words::Weekday;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::{Error, Invalid, Lang, Result};
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::gate::{self, Gate, Outcome, Passed, Shown};
use super::own::Days;
use crate::applicant::Applicant;
use crate::book::in_lane;
use crate::booking::Booking;
use crate::citizen::errand::Errand;
use crate::citizen::private;
use crate::ids::{LinkId, TypeCode};
use crate::notice::Post;
use crate::queue::join::{Join, join};
use crate::queue::release::Release;
use crate::queue::store;
use crate::queue::words::Part;

/// Nobody alive was born before.
const FIRST_YEAR: i16 = 1900;

#[derive(Template)]
#[template(path = "queue/join.html")]
struct Page {
    shell: Shell,
    lead: String,
    /// What the address asks for, kept through the form.
    asked: [(&'static str, String); 4],
    release: Option<Days>,
    /// The address of the appointment for which an earlier one is wanted.
    earlier: Option<String>,
    form: FormView,
    proof: Shown,
}

/// For what somebody joins.
struct Aim {
    errand: Errand,
    release: Option<Release>,
    earlier: Option<Booking>,
    /// The counters that receive the same, by name.
    counters: Vec<(CounterId, String)>,
}

impl Aim {
    fn kind(&self) -> &TypeCode {
        &self.errand.terms.kind.code
    }

    fn title(&self) -> &'static str {
        match (&self.release, &self.earlier) {
            (Some(_), _) => "agenda-enrol-title",
            (None, Some(_)) => "agenda-earlier-title",
            (None, None) => "agenda-queue-title",
        }
    }
}

/// # Errors
/// `NotFound` where there is nothing to wait for; `Conflict` where a release is not open.
fn aim(tx: &mut Tx<'_>, input: &Input, lang: Lang) -> Result<Aim> {
    let (mut release, mut earlier) = (None, None);
    let (counter, kind): (CounterId, TypeCode) = if let Some(code) = input.some("release") {
        let found = store::releases::by_code(tx, code)?;
        if !found.is_open(tx.now()) {
            return Err(Error::Conflict("agenda-release-closed".into()));
        }
        let place = (found.counter, found.kind.clone());
        release = Some(found);
        place
    } else if let Some(link) = input.some("booking") {
        let link: LinkId = link.parse()?;
        let found = crate::by_link(tx, link)?;
        let place = (found.counter, found.kind.clone());
        earlier = Some(found);
        place
    } else {
        (input.text("counter").parse()?, input.text("type").parse()?)
    };
    let errand = Errand::find(tx, counter, &kind, lang)?;
    errand.terms.may_book(&crate::Asks::Anyone, crate::Channel::Online)?;
    let mut counters = vec![(counter, named(&errand.place))];
    if release.is_none() && earlier.is_none() {
        for (_, offer) in crate::store::counters::offering(tx, Some(&kind), None)? {
            if offer.counter != counter {
                counters.push((offer.counter, named(&charter::counter_place(tx, offer.counter, lang)?)));
            }
        }
    }
    Ok(Aim { errand, release, earlier, counters })
}

fn named(place: &charter::CounterPlace) -> String {
    format!("{}, {} – {}", place.name, place.office_name, place.address)
}

pub(super) async fn get(visit: Visit) -> Reply {
    let asked = Input::of_query(visit.query());
    let proof = gate::ask(&visit, Gate::Join).await?;
    show(&visit, asked, Invalid::default(), proof).await
}

async fn show(visit: &Visit, input: Input, invalid: Invalid, proof: Shown) -> Reply {
    let (lang, asked) = (visit.lang(), input.clone());
    let aim = match visit.read(move |tx| aim(tx, &asked, lang)).await {
        Ok(aim) => aim,
        Err(Error::Conflict(why)) => return Ok(web::told("/appointments/releases", "info", why)),
        Err(other) => return Err(other.into()),
    };
    let refused = !invalid.is_empty() || proof.early.is_some() || proof.stale;
    let trail = [(visit.say("agenda-landing-title"), "/appointments")];
    let counters = aim.counters.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let weekdays = Weekday::ALL[..6].iter().map(|day| (day.to_string(), day.name(lang).to_owned()));
    // Which counter was asked for is ticked until somebody ticks others.
    let first = if input.names().any(|name| name == "counters") { None } else { aim.counters.first() };
    let sent = input.clone().with_some("counters", first.map(|(id, _)| *id));
    let page = Page {
        shell: visit.shell(visit.say(aim.title())).trail(trail),
        lead: aim.errand.lead(),
        asked: ["counter", "type", "release", "booking"].map(|name| (name, input.text(name).to_owned())),
        release: aim.release.as_ref().map(|release| Days::of(visit, release)),
        earlier: aim.earlier.as_ref().map(|booking| booking.applicant.email.clone()),
        form: FormView::new(visit, "agenda-book", sent, invalid)
            .with_choices("counters", counters)
            .with_choices("weekdays", weekdays)
            .with_words("part", "agenda-part", Part::ALL, false)
            .with_choices("people", aim.errand.people())
            .with_choices("language", aim.errand.language_choices(visit)),
        proof,
    };
    Ok(private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    let passed = match gate::pass(&visit, Gate::Join, &input).await? {
        Outcome::Passed(passed) => passed,
        Outcome::Again(shown) => return show(&visit, input, Invalid::default(), shown).await,
    };
    match go(&visit, &input, &passed).await {
        Ok(done) => Ok(done),
        Err(Error::Invalid(invalid)) => {
            let again = passed.again(&input);
            show(&visit, input, invalid, again).await
        }
        Err(Error::Conflict(why)) => Ok(web::told("/appointments", "warning", why)),
        Err(other) => Err(other.into()),
    }
}

async fn go(visit: &Visit, input: &Input, passed: &Passed) -> Result<Response> {
    let (lang, asked) = (visit.lang(), input.clone());
    let aim = visit.read(move |tx| aim(tx, &asked, lang)).await?;
    let wanted = wanted(visit, &aim, input)?;
    let (app, by, passed) = (visit.app().clone(), visit.actor(), passed.clone());
    let secret = hex::encode(visit.db().ids().secret::<16>());
    let entry = in_lane(visit.db(), move |tx| {
        passed.spend(tx)?;
        join(tx, &Post::of(&app), &by, &wanted, &secret)
    });
    let link = entry.await?.link;
    Ok(web::redirect(&format!("/appointments/waiting/{link}")))
}

/// What the form asks for.
fn wanted(visit: &Visit, aim: &Aim, input: &Input) -> Result<Join> {
    let mut check = Check::new(input);
    let people = check.whole("people", 1, i64::from(aim.errand.terms.kind.people_most)).unwrap_or(1);
    let part = check.optional_choice("part").unwrap_or(Part::Any);
    let born_on = if aim.earlier.is_some() { None } else { check.date("born_on") };
    if born_on.is_some_and(|day| day > visit.today() || day.year() < FIRST_YEAR) {
        check.invalid.add("born_on", "agenda-born-form");
    }
    let known = |id: &CounterId| aim.counters.iter().any(|(counter, _)| counter == id);
    let counters: Vec<CounterId> = if aim.counters.len() > 1 {
        let chosen: BTreeSet<CounterId> =
            input.all("counters").filter_map(|id| id.parse().ok()).filter(known).collect();
        chosen.into_iter().collect()
    } else {
        aim.counters.iter().map(|(id, _)| *id).collect()
    };
    let language = input.text("language");
    if !language.is_empty() && !aim.errand.languages.iter().any(|code| code == language) {
        check.invalid.add("language", "web-field-choice");
    }
    check.done()?;
    let weekdays = input.all("weekdays").filter_map(|day| day.parse().ok());
    Ok(Join {
        kind: aim.kind().clone(),
        counters,
        release: aim.release.as_ref().map(|release| release.id),
        earlier: aim.earlier.clone(),
        applicant: applicant(visit, aim, input, born_on),
        people: aim.earlier.as_ref().map_or(u16::try_from(people).unwrap_or(1), |booking| booking.people),
        language: aim.earlier.as_ref().map_or(language, |booking| &booking.language).to_owned(),
        weekdays: weekdays.collect(),
        part,
    })
}

/// Who: whoever wants an earlier appointment stays who they are, only a missing address is asked for.
fn applicant(visit: &Visit, aim: &Aim, input: &Input, born_on: Option<Date>) -> Applicant {
    match &aim.earlier {
        Some(booking) if booking.applicant.email.is_empty() => {
            Applicant { email: input.text("email").to_owned(), ..booking.applicant.clone() }
        }
        Some(booking) => booking.applicant.clone(),
        None => Applicant {
            name: input.text("name").to_owned(),
            fiscal_code: input.text("fiscal_code").to_owned(),
            born_on,
            email: input.text("email").to_owned(),
            phone: String::new(),
            lang: visit.lang(),
        },
    }
}
