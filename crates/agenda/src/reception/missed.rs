//! Who did not come: the share by type, by how it was booked and by whether messages reached the person; page, picture and file.

use askama::Template;
use axum::extract::Path;
use jiff::ToSpan;
use jiff::civil::Date;
use kernel::{Error, Result};
use web::forms::Check;
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::found::Found;
use super::store::{self, Came};

/// The days that are looked back on where none are asked for.
const LOOK_BACK: i64 = 90;
/// How long a bar of the whole is, in the picture's own units.
const WHOLE: u64 = 400;

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
    /// How many percentage points fewer miss an appointment where messages reach them; none where one group is empty.
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
    appointments: u64,
    missed: u64,
    percent: String,
    /// Its bar.
    width: u64,
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
    let by_mail = [true, false].map(|mailed| counted(&came, |row| row.mailed == mailed));
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
        effect: effect(&visit, by_mail),
    };
    web::page(&page)
}

fn counted(came: &[Came], which: impl Fn(&Came) -> bool) -> (u64, u64) {
    let chosen = came.iter().filter(|row| which(row));
    chosen.fold((0, 0), |(all, missed), row| (all + row.appointments, missed + row.missed))
}

fn groups(visit: &Visit, found: &Found, came: &[Came]) -> Vec<Group> {
    let group = |id, shares: Vec<(String, (u64, u64))>| Group {
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
    let reach = [(true, "agenda-missed-mailed"), (false, "agenda-missed-not-mailed")];
    let reach = reach.map(|(mailed, label)| (visit.say(label), counted(came, |row| row.mailed == mailed)));
    vec![group("kind", kinds.collect()), group("channel", channels.collect()), group("reach", reach.into())]
}

fn share(visit: &Visit, label: String, (appointments, missed): (u64, u64)) -> Share {
    let percent = match percent(appointments, missed) {
        Some(percent) => format!("{} %", web::show::decimal(visit.lang(), percent, 1)),
        None => "–".to_owned(),
    };
    Share { label, appointments, missed, percent, width: (missed * WHOLE).checked_div(appointments).unwrap_or(0) }
}

#[expect(clippy::cast_precision_loss, reason = "shown with one decimal")]
fn percent(appointments: u64, missed: u64) -> Option<f64> {
    (appointments > 0).then(|| missed as f64 * 100.0 / appointments as f64)
}

fn effect(visit: &Visit, [mailed, others]: [(u64, u64); 2]) -> Option<String> {
    let points = percent(others.0, others.1)? - percent(mailed.0, mailed.1)?;
    let key = if points >= 0.0 { "agenda-missed-effect-fewer" } else { "agenda-missed-effect-more" };
    Some(visit.fill(key, &[("points", web::show::decimal(visit.lang(), points.abs(), 1).into())]))
}

/// The counts as a file for a spreadsheet: semicolons, UTF-8 with its mark, as Italian programs expect.
pub(super) async fn csv(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let asked = Asked::of(&visit, &Input::of_query(visit.query()));
    let came = read(&visit, &found, &asked).await?;
    let mut file = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    let head = ["from", "to", "kind", "channel", "mailed", "appointments", "missed"];
    file.write_record(head.map(|column| visit.say(&format!("agenda-missed-column-{column}"))))
        .map_err(Error::internal)?;
    for row in &came {
        let mailed = visit.say(if row.mailed { "agenda-yes" } else { "agenda-no" });
        file.write_record([
            asked.from.to_string(),
            asked.to.to_string(),
            found.kind_name(&row.kind),
            visit.say(&format!("agenda-channel-{}", row.channel)),
            mailed,
            row.appointments.to_string(),
            row.missed.to_string(),
        ])
        .map_err(Error::internal)?;
    }
    let bytes = file.into_inner().map_err(|error| Error::internal(error.to_string()))?;
    Ok(web::download(bytes, "text/csv; charset=utf-8", &format!("appuntamenti-mancati-{}.csv", found.place.code)))
}
