//! Putting somebody into the waiting list who is on the telephone or at the counter, with a mailbox or without.

use askama::Template;
use axum::extract::Path;
use charter::words::Weekday;
use kernel::{Error, Invalid, Lang, Message, Result};
use web::{Check, FormView, Input, MenuItem, Reply, Shell, Visit};

use crate::applicant::{Applicant, is_birthday};
use crate::book::in_lane;
use crate::citizen::errand::language;
use crate::ids::TypeCode;
use crate::notice::Post;
use crate::queue::entry::Entry;
use crate::queue::join::{Join, take_in};
use crate::queue::words::Part;
use crate::reception::found::Found;
use crate::words::{Channel, Help, Who};

#[derive(Template)]
#[template(path = "queue/desk_join.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    href: String,
    form: FormView,
    /// Whether short messages can be had.
    sms: bool,
    refused: bool,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let asked = Input::of_query(visit.query());
    let channel = asked.text("channel").parse().unwrap_or(Channel::Phone);
    let input = Input::new().with("channel", channel).with("lang", Lang::It.code()).with("people", 1);
    let input = input.with_some("kind", asked.some("kind"));
    show(&visit, &found, input, Invalid::default()).await
}

async fn show(visit: &Visit, found: &Found, input: Input, invalid: Invalid) -> Reply {
    let (office, refused) = (found.agenda.office, !invalid.is_empty());
    let helped = waited_for(found).any(|(kind, _)| found.kind(&kind).is_ok_and(|kind| kind.help != Help::None));
    let spoken = if helped { visit.read(move |tx| crate::languages(tx, office)).await? } else { Vec::new() };
    let none = (String::new(), visit.say("agenda-language-no"));
    let languages = spoken.iter().map(|code| (code.clone(), language(visit, code)));
    let page = Page {
        shell: found.shell(visit, &visit.say("agenda-wait-new")),
        lead: found.name(),
        tabs: found.tabs(visit),
        href: found.href("waiting"),
        sms: visit.app().settings().sms,
        form: FormView::new(visit, "agenda-wait", input, invalid)
            .with_choices("kind", waited_for(found).map(|(code, name)| (code.to_string(), name)))
            .with_words("channel", "agenda-channel", &[Channel::Phone, Channel::Counter], false)
            .with_choices("lang", Lang::ALL.map(|lang| (lang.code().to_owned(), lang.name().to_owned())))
            .with_choices("language", std::iter::once(none).filter(|_| helped).chain(languages))
            .with_choices(
                "weekdays",
                Weekday::ALL[..6].iter().map(|day| (day.to_string(), day.name(visit.lang()).to_owned())),
            )
            .with_words("part", "agenda-part", Part::ALL, false),
        refused,
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

/// For what one can wait: what everybody may book.
fn waited_for(found: &Found) -> impl Iterator<Item = (TypeCode, String)> {
    let open = found.kinds.iter().filter(|kind| kind.who == Who::Anyone);
    open.map(|kind| (kind.code.clone(), kind.name.clone()))
}

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    match go(&visit, &found, &input).await {
        Ok(entry) => {
            let said = Message::new("agenda-wait-done").with("name", &entry.applicant.name);
            Ok(web::done(&found.href(&format!("waiting/{}", entry.id)), said))
        }
        Err(Error::Invalid(invalid)) => show(&visit, &found, input, invalid).await,
        Err(Error::Conflict(why)) => Ok(web::told(&found.href("waiting"), "warning", why)),
        Err(other) => Err(other.into()),
    }
}

async fn go(visit: &Visit, found: &Found, input: &Input) -> Result<Entry> {
    let (join, channel) = wanted(visit, found, input)?;
    let (app, by, by_sms) = (visit.app().clone(), visit.actor(), input.ticked("sms"));
    in_lane(visit.db(), move |tx| take_in(tx, &Post::of(&app), &by, &join, (channel, by_sms))).await
}

/// What the form asks for.
fn wanted(visit: &Visit, found: &Found, input: &Input) -> Result<(Join, Channel)> {
    let mut check = Check::new(input);
    let kind = check.choice::<TypeCode>("kind").filter(|kind| waited_for(found).any(|(known, _)| known == *kind));
    let channel = check.optional_choice("channel").filter(|channel| *channel != Channel::Online);
    let people = check.whole("people", 1, 99).unwrap_or(1);
    let born_on = check.date("born_on");
    if born_on.is_some_and(|day| !is_birthday(day, visit.today())) {
        check.invalid.add("born_on", "agenda-born-form");
    }
    let part = check.optional_choice("part").unwrap_or(Part::Any);
    let text = |name: &str| input.text(name).to_owned();
    let applicant = Applicant {
        name: text("name"),
        fiscal_code: text("fiscal_code"),
        born_on,
        email: text("email"),
        phone: text("phone"),
        lang: Lang::of(input.text("lang")).unwrap_or(Lang::It),
    };
    if let Err(Error::Invalid(wrong)) = applicant.check("") {
        check.invalid.0.extend(wrong.0);
    }
    if kind.is_none() && check.invalid.on("kind").is_none() {
        check.invalid.add("kind", "web-field-choice");
    }
    check.done()?;
    let kind = kind.ok_or(Error::NotFound)?;
    let helped = found.kind(&kind).is_ok_and(|kind| kind.help != Help::None);
    let join = Join {
        kind,
        counters: vec![found.id()],
        release: None,
        earlier: None,
        applicant,
        people: u16::try_from(people).unwrap_or(1),
        language: if helped { text("language") } else { String::new() },
        weekdays: input.all("weekdays").filter_map(|day| day.parse().ok()).collect(),
        part,
    };
    Ok((join, channel.unwrap_or(Channel::Phone)))
}
