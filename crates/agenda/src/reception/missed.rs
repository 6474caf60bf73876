//! Who did not come: the share by type, by how and how early it was booked, and by whether the person was reminded; page, picture and file.

use askama::Template;
use axum::extract::Path;
use charter::{percent, percent_written};
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::Result;
use web::forms::Check;
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use super::store::{self, Came, LEADS};

/// The days that are looked back on where none are asked for.
const LOOK_BACK: i64 = 90;
/// How long a bar of the whole is, in the picture's own units.
const WHOLE: i64 = 400;

#[derive(Template)]
#[template(path = "reception/missed.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rehearsal: bool,
    form: FormView,
    file: String,
    total: Share,
    groups: Vec<Group>,
    /// How many percentage points fewer miss an appointment of which they were reminded; none where one group is empty.
    effect: Option<String>,
}

/// Shares under one heading.
struct Group {
    id: &'static str,
    title: String,
    shares: Vec<Share>,
}

/// How many appointments of a kind were missed.
struct Share {
    label: String,
    appointments: i64,
    missed: i64,
    percent: String,
    /// Its bar.
    width: i64,
}

struct Asked {
    from: Date,
    to: Date,
}

impl Asked {
    fn of(visit: &Visit, input: &Input) -> Self {
        let mut check = Check::new(input);
        let to = check.date("to").unwrap_or_else(|| visit.today());
        let from = check.date("from").unwrap_or_else(|| to.saturating_sub(LOOK_BACK.days()));
        Self { from: from.min(to), to }
    }
}

async fn read(visit: &Visit, found: &Found, asked: &Asked) -> Result<Vec<Came>> {
    let (counter, period, rehearsal) = (found.id(), (asked.from, asked.to), found.agenda.stage.rehearses());
    visit.read(move |tx| store::came(tx, counter, period, rehearsal)).await
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let asked = Asked::of(&visit, &Input::of_query(visit.query()));
    let came = read(&visit, &found, &asked).await?;
    let reminded = [true, false].map(|reminded| counted(&came, |row| could_be_reminded(row, reminded)));
    let input = Input::new().with("from", asked.from).with("to", asked.to);
    let page = Page {
        shell: found.shell(&visit, &visit.say("agenda-missed-title")),
        lead: found.name(),
        tabs: found.tabs(&visit),
        rehearsal: found.agenda.stage.rehearses(),
        form: FormView::new(&visit, "agenda-missed", input, kernel::Invalid::default()),
        file: found.href(&format!("no-shows.csv?from={}&to={}", asked.from, asked.to)),
        total: share(&visit, visit.say("agenda-missed-total"), counted(&came, |_| true)),
        groups: groups(&visit, &found, &came),
        effect: effect(&visit, reminded),
    };
    web::page(&page)
}

/// Of whom it can be asked whether a reminder helped: who booked late could not be reminded, and comes more often anyway.
fn could_be_reminded(row: &Came, reminded: bool) -> bool {
    row.lead > 0 && row.reminded == reminded
}

fn counted(came: &[Came], which: impl Fn(&Came) -> bool) -> (i64, i64) {
    let chosen = came.iter().filter(|row| which(row));
    chosen.fold((0, 0), |(all, missed), row| (all + row.appointments, missed + row.missed))
}

fn groups(visit: &Visit, found: &Found, came: &[Came]) -> Vec<Group> {
    let group = |id, shares: Vec<(String, (i64, i64))>| Group {
        id,
        title: visit.say(&format!("agenda-missed-by-{id}")),
        shares: shares
            .into_iter()
            .filter(|(_, (appointments, _))| *appointments > 0)
            .map(|(label, counts)| share(visit, label, counts))
            .collect(),
    };
    let kinds = found.kinds.iter().map(|kind| (kind.name.clone(), counted(came, |row| row.kind == kind.code)));
    let channels = crate::Channel::ALL
        .iter()
        .map(|channel| (visit.say(&format!("agenda-channel-{channel}")), counted(came, |row| row.channel == *channel)));
    let leads = (0..=LEADS.len()).map(|lead| (self::lead(visit, lead), counted(came, |row| row.lead == lead)));
    let reminders = [(true, true), (true, false), (false, false)].map(|(reminded, texted)| {
        let of = counted(came, |row| could_be_reminded(row, reminded) && row.texted == texted);
        (visit.say(reminder(reminded, texted)), of)
    });
    vec![
        group("kind", kinds.collect()),
        group("channel", channels.collect()),
        group("lead", leads.collect()),
        group("reminder", reminders.into()),
    ]
}

/// By which message somebody was reminded.
fn reminder(reminded: bool, texted: bool) -> &'static str {
    match (reminded, texted) {
        (false, _) => "agenda-missed-not-reminded",
        (true, true) => "agenda-missed-reminded-sms",
        (true, false) => "agenda-missed-reminded-mail",
    }
}

/// How early something was booked, in words.
fn lead(visit: &Visit, place: usize) -> String {
    let days = |days: i64| visit.fill("agenda-missed-lead", &[("days", days.into())]);
    LEADS.get(place).map_or_else(|| visit.say("agenda-missed-lead-longer"), |most| days(*most))
}

fn share(visit: &Visit, label: String, (appointments, missed): (i64, i64)) -> Share {
    let percent = match appointments {
        0 => "–".to_owned(),
        _ => percent_written(visit.lang(), percent(missed, appointments)),
    };
    Share { label, appointments, missed, percent, width: (missed * WHOLE).checked_div(appointments).unwrap_or(0) }
}

/// What goes with a reminder, in words: that it is the reminder's doing, nobody can tell from these counts.
fn effect(visit: &Visit, [reminded, others]: [(i64, i64); 2]) -> Option<String> {
    if reminded.0 == 0 || others.0 == 0 {
        return None;
    }
    let of = |(all, missed): (i64, i64)| percent_written(visit.lang(), percent(missed, all));
    Some(visit.fill("agenda-missed-effect", &[("reminded", of(reminded).into()), ("others", of(others).into())]))
}

/// The counts as a file for a spreadsheet.
pub(super) async fn csv(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let asked = Asked::of(&visit, &Input::of_query(visit.query()));
    let came = read(&visit, &found, &asked).await?;
    let head = ["from", "to", "kind", "channel", "lead", "reminded", "appointments", "missed"];
    let head = head.map(|column| visit.say(&format!("agenda-missed-column-{column}")));
    let rows = came.iter().map(|row| {
        [
            asked.from.to_string(),
            asked.to.to_string(),
            found.kind_name(&row.kind),
            visit.say(&format!("agenda-channel-{}", row.channel)),
            lead(&visit, row.lead),
            visit.say(reminder(row.reminded, row.texted)),
            row.appointments.to_string(),
            row.missed.to_string(),
        ]
    });
    Ok(web::csv::file(&format!("appuntamenti-mancati-{}.csv", found.place.code), std::iter::once(head).chain(rows))?)
}
