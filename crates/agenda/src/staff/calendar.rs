//! Drawing up the calendar of a counter or a mediator: kept as a draft until it is published.

use askama::Template;
use axum::extract::Path;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use charter::words::Weekday;
use jiff::ToSpan;
use kernel::{Error, Invalid, Result};
use web::{Choice, Field, Input, MenuItem, Reply, Shell, Visit};

use super::owned::Owned;
use super::plan_form::{Typed, count, fields, read};
use super::plan_rows::WEEKS;
use crate::words::Channel;

/// How many days are looked back on for the share of appointments that were missed.
const LOOK_BACK: i64 = 90;

/// The texts of the plan's fields begin with this.
const FAMILY: &str = "agenda-plan-field";

#[derive(Template)]
#[template(path = "agenda_calendar.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    form: Form,
    is_draft: bool,
    /// The counter with what over-booking is decided by: how many of the last months' appointments were missed, in words. None for a
    /// mediator, who has no desks, sets no limits and is never over-booked.
    counter: Option<(charter::CounterId, String)>,
    href: String,
    removal: String,
    revision: String,
    /// Somebody else has saved meanwhile.
    stale: bool,
}

/// What may be left out; everything else is needed wherever a row is used.
const OPTIONAL: [&str; 19] = [
    "since",
    "kind",
    "channel",
    "begins",
    "ends",
    "most",
    "from",
    "to",
    "buffer",
    "breaks",
    "types",
    "quotas",
    "desk",
    "remove",
    "release_on",
    "shares",
    "return_minutes",
    "lead_minutes",
    "extra_per_hour",
];

/// The form's fields; labels are those of the last part of a name.
struct Form {
    visit: Visit,
    input: Input,
    invalid: Invalid,
    /// The rows inside a row to which one was added ("patterns.0.breaks"); empty where none was.
    added: String,
    /// The counter's types, by code and name.
    types: Vec<(String, String)>,
    /// How many rows of each group are shown: those that there are, and one more.
    patterns: usize,
    openings: usize,
    absences: usize,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand everything by reference")]
impl Form {
    fn new(visit: &Visit, input: Input, invalid: Invalid, added: &str, types: Vec<(String, String)>) -> Self {
        let rows = |group| count(&input, group) + 1;
        let (patterns, openings, absences) = (rows("patterns"), rows("openings"), rows("absences"));
        Self { visit: visit.clone(), added: added.to_owned(), types, input, invalid, patterns, openings, absences }
    }

    fn field(&self, name: &str) -> Field {
        let plain = name.rsplit('.').next().unwrap_or(name);
        let hint = format!("{FAMILY}-{plain}-hint");
        Field {
            name: name.to_owned(),
            label: self.visit.say(&format!("{FAMILY}-{plain}")),
            value: self.input.text(name).to_owned(),
            hint: self.visit.app().catalog().has(kernel::Lang::It, &hint).then(|| self.visit.say(&hint)),
            error: self.wrong(name).map(|message| self.visit.message(message)),
            // A desk of an absence may be left out; the browser asks for nothing in a row that nobody has begun.
            required: !OPTIONAL.contains(&plain) && (plain == name || self.begun(name)),
            plain: false,
            id: format!("field-{name}"),
        }
    }

    fn begun(&self, name: &str) -> bool {
        let mut parts = name.split('.');
        let (group, number) = (parts.next().unwrap_or_default(), parts.next().and_then(|number| number.parse().ok()));
        number.is_some_and(|number| self.is_known(group, &number))
    }

    /// A plan calls the ends of an absence otherwise than the form does.
    fn wrong(&self, name: &str) -> Option<&kernel::Message> {
        let own = name.strip_suffix(".ends").filter(|row| row.starts_with("absences")).map(|row| format!("{row}.to"));
        self.invalid.on(name).or_else(|| self.invalid.on(own.as_deref()?))
    }

    fn of(&self, group: &str, number: &usize, name: &str) -> Field {
        self.field(&format!("{group}.{number}.{name}"))
    }

    /// The types of a window, as choices.
    fn kinds(&self, group: &str, number: &usize) -> Vec<Choice> {
        let name = format!("{group}.{number}.types");
        let chosen: Vec<&str> = self.input.all(&name).collect();
        self.with_chosen(&chosen)
            .map(|(value, label)| Choice { selected: chosen.contains(&value.as_str()), value, label })
            .collect()
    }

    /// The counter's types, and those that were chosen and are switched off since.
    fn with_chosen(&self, chosen: &[&str]) -> impl Iterator<Item = (String, String)> {
        let known = |code: &str| self.types.iter().any(|(known, _)| known == code);
        let off = |code: &&str| !code.is_empty() && !known(code);
        let label = |code: &str| self.visit.fill("agenda-plan-type-off", &[("code", code.into())]);
        let off: Vec<_> = chosen.iter().copied().filter(off).map(|code| (code.to_owned(), label(code))).collect();
        self.types.clone().into_iter().chain(off)
    }

    fn days(&self, number: &usize) -> Vec<Choice> {
        let name = format!("patterns.{number}.days");
        let chosen: Vec<&str> = self.input.all(&name).collect();
        let choice = |day: &Weekday| Choice {
            value: day.to_string(),
            label: self.visit.say(&format!("charter-weekday-{day}")),
            selected: chosen.contains(&day.word()),
        };
        Weekday::ALL.iter().map(choice).collect()
    }

    /// How many rows of a kind a row has: those that there are, and one that was asked for.
    fn nested(&self, group: &str, number: &usize, rows: &str) -> usize {
        let name = format!("{group}.{number}.{rows}");
        count(&self.input, &name) + usize::from(self.added == name)
    }

    fn part(&self, group: &str, number: &usize, rows: &str, row: &usize, name: &str) -> Field {
        self.of(group, number, &format!("{rows}.{row}.{name}"))
    }

    fn quota_kinds(&self, group: &str, number: &usize, row: &usize) -> Vec<Choice> {
        let name = format!("{group}.{number}.quotas.{row}.kind");
        self.any(&name, self.with_chosen(&[self.input.text(&name)]).collect())
    }

    fn quota_channels(&self, group: &str, number: &usize, row: &usize) -> Vec<Choice> {
        let channels = Channel::ALL.iter();
        let channels = channels.map(|one| (one.to_string(), self.visit.say(&format!("agenda-channel-{one}"))));
        self.any(&format!("{group}.{number}.quotas.{row}.channel"), channels.collect())
    }

    /// Choices of which one may be all.
    fn any(&self, name: &str, choices: Vec<(String, String)>) -> Vec<Choice> {
        let chosen = self.input.text(name);
        let all = (String::new(), self.visit.say("agenda-figures-all"));
        let choice = |(value, label): (String, String)| Choice { selected: value == chosen, value, label };
        std::iter::once(all).chain(choices).map(choice).collect()
    }

    fn weeks(&self, number: &usize) -> Vec<Choice> {
        self.choices(&format!("patterns.{number}.weeks"), &WEEKS, "agenda-weeks")
    }

    fn releases(&self) -> Vec<Choice> {
        self.choices("release", &["rolling", "fixed", "staged"], "agenda-release")
    }

    fn choices(&self, name: &str, words: &[&str], family: &str) -> Vec<Choice> {
        let chosen = self.input.text(name);
        let choice = |word: &&str| Choice {
            value: (*word).to_owned(),
            label: self.visit.say(&format!("{family}-{word}")),
            selected: chosen == *word,
        };
        words.iter().map(choice).collect()
    }

    /// A row's heading: its number, or that something can be added.
    fn row(&self, group: &str, number: &usize) -> String {
        if number + 1 > count(&self.input, group) {
            return self.visit.say(&format!("agenda-plan-new-{group}"));
        }
        self.visit.fill(&format!("agenda-plan-row-{group}"), &[("number", (number + 1).into())])
    }

    fn is_known(&self, group: &str, number: &usize) -> bool {
        *number < count(&self.input, group)
    }

    fn errors(&self) -> Vec<Field> {
        self.invalid.0.iter().map(|(name, _)| self.field(name)).collect()
    }
}

pub(super) async fn get(visit: Visit, Path(owner): Path<String>) -> Reply {
    let found = Owned::of(&visit, &owner).await?;
    let plan = found.drawn.draft.as_ref().unwrap_or(&found.drawn.plan);
    let input = fields(plan, found.drawn.revision);
    web::page(&page(&visit, found, input, Invalid::default(), "").await?)
}

async fn page(visit: &Visit, found: Owned, input: Input, invalid: Invalid, added: &str) -> Result<Page> {
    let missed = match found.counter {
        Some(counter) => Some((counter, missed(visit, counter).await?)),
        None => None,
    };
    Ok(Page {
        shell: found.shell(visit, "agenda-tab-calendar"),
        lead: found.name(),
        tabs: found.tabs(),
        is_draft: found.drawn.draft.is_some(),
        counter: missed,
        href: found.href(""),
        removal: found.href("draft-removal"),
        revision: input.text("revision").to_owned(),
        stale: false,
        form: Form::new(visit, input, invalid, added, found.types),
    })
}

/// How many of a counter's appointments were missed lately, in words.
async fn missed(visit: &Visit, counter: charter::CounterId) -> Result<String> {
    let period = (visit.today().saturating_sub(LOOK_BACK.days()), visit.today());
    let came = visit.read(move |tx| crate::reception::store::came(tx, counter, period, false)).await?;
    let appointments: i64 = came.iter().map(|row| row.appointments).sum();
    if appointments == 0 {
        return Ok(visit.say("agenda-plan-missed-none"));
    }
    let missed: i64 = came.iter().map(|row| row.missed).sum();
    let share = charter::percent_written(visit.lang(), charter::percent(missed, appointments));
    let args = [("share", share.into()), ("missed", missed.into()), ("appointments", appointments.into())];
    Ok(visit.fill("agenda-plan-missed", &args))
}

pub(super) async fn post(visit: Visit, Path(owner): Path<String>, input: Input) -> Reply {
    let found = Owned::of(&visit, &owner).await?;
    let typed = read(&input, found.counter.is_none());
    if !typed.added.is_empty() {
        // Nothing is saved yet: the form comes back with what was typed and one row more.
        return web::page(&page(&visit, found, typed.input, Invalid::default(), &typed.added).await?);
    }
    match save(&visit, &found, &typed).await {
        Ok(()) => Ok(web::done(&found.href("preview"), "agenda-draft-saved")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, found, typed.input, invalid, "").await?),
        Err(Error::Conflict(_)) => {
            // Nothing typed is lost: whoever saves once more knows what is overwritten.
            let revision = found.drawn.revision;
            let page = page(&visit, found, typed.input, Invalid::default(), "").await?;
            let page = Page { stale: true, revision: revision.to_string(), ..page };
            Ok((StatusCode::CONFLICT, web::page(&page)?).into_response())
        }
        Err(other) => Err(other.into()),
    }
}

async fn save(visit: &Visit, found: &Owned, typed: &Typed) -> Result<()> {
    typed.invalid.clone().check()?;
    let revision = typed.input.text("revision").parse().map_err(|_| Error::NotFound)?;
    let (by, owner, plan) = (visit.actor(), found.owner, typed.plan.clone());
    visit.write(move |tx| crate::save_draft(tx, &by, owner, revision, &plan)).await
}
