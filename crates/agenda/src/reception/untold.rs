//! Whom somebody has to call: the office has moved or called off their appointment, and no written message reaches them. Searched, printed,
//! downloaded, ticked off.

use askama::Template;
use axum::extract::Path;
use jiff::Timestamp;
use kernel::ledger::Ref;
use kernel::{Error, Invalid, Lang, history};
use web::{FormView, Input, MenuItem, Pages, Paging, Reply, Shell, Visit};

use super::found::Found;
use crate::ids::BookingId;
use crate::moment;
use crate::store::untold::{find, page};
use crate::untold::{News, Untold, UntoldId, tick};
use crate::words::State;

/// A sheet holds them all on most days.
const A_PAGE: u32 = 100;
/// How many a file holds at the most.
const A_FILE: i64 = 10_000;

#[derive(Template)]
#[template(path = "reception/untold.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    /// The counter's own address, and the list's.
    desk: String,
    href: String,
    /// The same list as a file.
    file: String,
    form: FormView,
    lines: Vec<Line>,
    pages: Pages,
    filtered: bool,
}

/// Somebody to call.
struct Line {
    id: UntoldId,
    booking: BookingId,
    name: String,
    phone: String,
    /// The language in which the person is written to.
    language: String,
    code: String,
    kind: String,
    was: String,
    /// The hour that the appointment has now; nothing where there is none any more.
    is: String,
    news: News,
    told: Option<(Timestamp, String)>,
}

impl Line {
    fn new(visit: &Visit, found: &Found, one: Untold) -> Self {
        let booking = one.booking;
        let (is, news) = match booking.state {
            State::CalledOff | State::Cancelled => (String::new(), News::CalledOff),
            _ => (moment::written(visit, booking.starts_at), one.news),
        };
        Self {
            id: one.id,
            booking: booking.id,
            name: booking.applicant.name,
            phone: booking.applicant.phone,
            language: booking.applicant.lang.name().to_owned(),
            code: booking.code,
            kind: found.kind_name(&booking.kind),
            was: moment::written(visit, one.was_at),
            is,
            news,
            told: one.told_at.map(|at| (at, one.told_by)),
        }
    }

    /// The telephone number as a link dials it.
    fn dialled(&self) -> String {
        self.phone.chars().filter(|sign| sign.is_ascii_digit() || *sign == '+').collect()
    }
}

/// What is looked for: a text, and whether those who were called are shown, too.
fn wanted(input: &Input) -> (String, bool) {
    (input.text("q").chars().take(120).collect::<String>().to_lowercase(), input.ticked("done"))
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (input, paging) = (Input::of_query(visit.query()), Paging::of(&visit, A_PAGE));
    let ((text, told), id) = (wanted(&input), found.id());
    let filtered = !text.is_empty();
    let (all, total) = visit.read(move |tx| page(tx, id, (&text, told), (paging.limit(), paging.offset()))).await?;
    let href = found.href("untold");
    web::page(&Page {
        shell: found.shell(&visit, &visit.say("agenda-untold-title")),
        lead: found.name(),
        tabs: found.tabs(&visit),
        file: format!("{href}.csv?{}", input.query()),
        desk: found.href(""),
        href,
        form: FormView::new(&visit, "agenda-untold", input, Invalid::default()),
        lines: all.into_iter().map(|one| Line::new(&visit, &found, one)).collect(),
        pages: paging.pages(&visit, total),
        filtered,
    })
}

/// The list as a file for a spreadsheet: that it was taken is written down, like every reading of many people's data.
pub(super) async fn csv(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let ((text, told), id, by) = (wanted(&Input::of_query(visit.query())), found.id(), visit.actor());
    let (office, name) = (found.place.office, format!("{} · CSV", visit.say("agenda-untold-title")));
    let all = visit.write(move |tx| {
        history::reading(tx, &by, &Ref::new("counter", id), office, &name)?;
        Ok(page(tx, id, (&text, told), (A_FILE, 0))?.0)
    });
    let head = ["name", "phone", "language", "code", "kind", "news", "was", "is", "told"];
    let head = head.map(|column| visit.say(&format!("agenda-untold-{column}")));
    let when = |at| web::show::time(visit.lang(), visit.db().clock(), at);
    let lines = all.await?.into_iter().map(|one| Line::new(&visit, &found, one));
    let rows = lines.map(|line| {
        let news = visit.say(&format!("agenda-untold-news-{}", line.news));
        let told = line.told.map(|(at, by)| format!("{}, {by}", when(at))).unwrap_or_default();
        [line.name, line.phone, line.language, line.code, line.kind, news, line.was, line.is, told]
    });
    let name = if visit.lang() == Lang::It { "da-chiamare" } else { "to-call" };
    Ok(web::csv::file(&format!("{name}-{}.csv", found.place.code), std::iter::once(head).chain(rows))?)
}

/// Ticks somebody off, or takes the tick back.
pub(super) async fn post(visit: Visit, Path((counter, id)): Path<(String, String)>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter, by, told): (UntoldId, _, _, _) = (id.parse()?, found.id(), visit.actor(), input.ticked("told"));
    let ticked = visit.write(move |tx| {
        let one = find(tx, counter, id)?;
        tick(tx, &by, &one, told)
    });
    let ticked = ticked.await.map_err(|error| match error {
        // Somebody has to call them about something newer already.
        Error::Constraint(name) if name == "agenda_untold_once" => Error::Conflict("agenda-changed-meanwhile".into()),
        other => other,
    });
    let to = if told { found.href("untold") } else { found.href("untold?done=on") };
    let message = if told { "agenda-untold-ticked" } else { "agenda-untold-open-again" };
    web::answered(&to, ticked.map(|()| web::done(&to, message)))
}
