//! Looking at a mailbox before it counts: every request with its answer, what was set apart and why, what cannot be read.

use askama::Template;
use jiff::civil::Date;
use kernel::ledger::Cell;
use kernel::terms::days_between;
use kernel::{Result, words};
use web::{FormView, Input, Pages, Paging, Reply, Shell, Visit};

use super::again::say;
use super::booking::Booking;
use super::found::{Found, corrected};
use super::ground::Ground;
use super::import::Import;
use super::page::{Face, Opened, Typed, shell};
use super::sheet_page::{Effect, effects};
use crate::intake::mail::{Answer, Correction, Counts, How, Mailbox, MessageHead};

words! {
    /// Which messages are listed.
    View {
        /// Requests, counted or set apart.
        Requests = "requests",
        /// Requests without an answer.
        Open = "open",
        /// Answers that were found by address and subject alone: to be looked at.
        Subject = "subject",
        /// Requests that took more than some days.
        Late = "late",
        /// What does not count.
        Apart = "apart",
        /// Other messages of the office.
        Sent = "sent",
        /// What cannot be read as a message.
        Malformed = "malformed",
    }
}

#[derive(Template)]
#[template(path = "import_mailbox.html")]
struct Page {
    shell: Shell,
    face: Face,
    counts: Counts,
    view: View,
    filter: FormView,
    own: FormView,
    lines: Vec<Line>,
    pages: Pages,
    corrections: Vec<String>,
    effects: Vec<Effect>,
    can_count: bool,
}

/// A message in the list.
pub(super) struct Line {
    pub number: u32,
    /// Whether it can be opened and corrected.
    pub is_request: bool,
    pub on: Option<Date>,
    pub from: String,
    pub subject: String,
    pub answered_on: Option<Date>,
    /// How the answer was found, or why the message does not count.
    pub how: String,
    pub days: Option<i32>,
    pub badge: &'static str,
    pub state: String,
}

/// After how many days an answer is shown as late, where nothing is said.
const LATE_DAYS: i64 = 30;

pub(super) async fn show(visit: &Visit, opened: Opened, typed: Typed) -> Reply {
    let (face, found) = opened.face(visit);
    let Some(Found::Mailbox(mailbox)) = found else { return Err(kernel::Error::NotFound.into()) };
    let settings = &face.import.settings;
    let read = mailbox.clone();
    let mailbox = corrected(*mailbox, &settings.corrections);
    let query = Input::of_query(visit.query());
    let view: View = query.text("view").parse().unwrap_or(View::Requests);
    let late_days = query.text("days").parse().unwrap_or(LATE_DAYS);
    let mut lines = lines(visit, &mailbox, view, late_days);
    let wanted = query.text("q").to_lowercase();
    lines.retain(|line| line.from.to_lowercase().contains(&wanted) || line.subject.to_lowercase().contains(&wanted));
    let paging = Paging::of(visit, 25);
    let pages = paging.pages(visit, lines.len() as u64);
    let skip = usize::try_from(paging.offset()).unwrap_or(0);
    let counts = mailbox.counts();
    let effects = effects(visit, &face.import, cells(visit, &face.import, &mailbox).await?).await?;
    let is_refused = typed.is_some();
    let (input, invalid) = typed.unwrap_or_else(|| {
        let input = Input::new().with("own", settings.own.join("\n")).with("source", &face.import.new.source);
        (input.with_some("year", settings.year), kernel::Invalid::default())
    });
    let query = if query.some("days").is_some() { query } else { query.with("days", LATE_DAYS) };
    let page = Page {
        shell: shell(visit, &face.import),
        filter: FormView::new(visit, "results-import-find", query, kernel::Invalid::default()),
        own: FormView::new(visit, "results-import", input, invalid),
        lines: lines.into_iter().skip(skip).take(25).collect(),
        pages,
        corrections: settings.corrections.iter().map(|correction| told(visit, &read, correction)).collect(),
        effects,
        can_count: face.same.is_none() && counts.requests + counts.duplicates + counts.apart_by_hand > 0,
        counts,
        view,
        face,
    };
    if is_refused { web::refused(&page) } else { web::page(&page) }
}

/// The messages of a view, in the order of time.
fn lines(visit: &Visit, mailbox: &Mailbox, view: View, late_days: i64) -> Vec<Line> {
    let today = visit.today();
    let late = |line: &Line| {
        let on = line.on.unwrap_or(today);
        i64::from(line.days.unwrap_or_else(|| days_between(on, today))) > late_days
    };
    let requests = || mailbox.matches.iter().map(|m| request(visit, &m.request, m.answer.as_ref(), None));
    let apart = || {
        let all = mailbox.set_apart.iter();
        all.map(|apart| (apart, request(visit, &apart.message, apart.answer.as_ref(), Some(&apart.reason.message()))))
    };
    match view {
        View::Requests => {
            let counted_apart = apart().filter(|(apart, _)| apart.reason.is_request()).map(|(_, line)| line);
            let mut lines: Vec<Line> = requests().chain(counted_apart).collect();
            lines.sort_by_key(|line| (line.on, line.number));
            lines
        }
        View::Open => requests().filter(|line| line.answered_on.is_none()).collect(),
        View::Subject => {
            let by_subject = |answer: &Answer| answer.how == How::AddressAndSubject;
            let found = mailbox.matches.iter().filter(|m| m.answer.as_ref().is_some_and(by_subject));
            found.map(|m| request(visit, &m.request, m.answer.as_ref(), None)).collect()
        }
        View::Late => requests().filter(late).collect(),
        View::Apart => apart().map(|(_, line)| line).collect(),
        View::Sent => mailbox.other_replies.iter().map(|other| sent(visit, &other.reply)).collect(),
        View::Malformed => mailbox
            .malformed
            .iter()
            .map(|malformed| Line {
                number: malformed.number,
                is_request: false,
                on: None,
                from: malformed.from.as_deref().unwrap_or_default().to_owned(),
                subject: malformed.subject.as_deref().unwrap_or_default().to_owned(),
                answered_on: None,
                how: visit.message(&malformed.defect.message()),
                days: None,
                badge: "danger",
                state: visit.say("results-import-mail-state-malformed"),
            })
            .collect(),
    }
}

/// A request with its answer; with a reason where it was set apart.
pub(super) fn request(
    visit: &Visit,
    head: &MessageHead,
    answer: Option<&Answer>,
    apart: Option<&kernel::Message>,
) -> Line {
    let (badge, state) = match (apart, answer.map(|answer| answer.how)) {
        (Some(_), _) => ("neutral", "apart"),
        (None, None) => ("info", "open"),
        (None, Some(How::AddressAndSubject)) => ("warning", "subject"),
        (None, Some(_)) => ("success", "answered"),
    };
    let answered_on = answer.map(|answer| answer.reply.on.max(head.on));
    Line {
        number: head.number,
        is_request: !head.sent,
        on: Some(head.on),
        from: from(head),
        subject: head.subject.to_string(),
        answered_on,
        how: match (apart, answer) {
            (Some(reason), _) => visit.message(reason),
            (None, Some(answer)) => visit.message(&answer.how.message()),
            (None, None) => String::new(),
        },
        days: answered_on.map(|on| days_between(head.on, on)),
        badge,
        state: visit.say(&format!("results-import-mail-state-{state}")),
    }
}

fn sent(visit: &Visit, head: &MessageHead) -> Line {
    Line {
        number: head.number,
        is_request: false,
        on: Some(head.on),
        from: head.to.iter().map(|to| &**to).collect::<Vec<_>>().join(", "),
        subject: head.subject.to_string(),
        answered_on: None,
        how: String::new(),
        days: None,
        badge: "neutral",
        state: visit.say("results-import-mail-state-sent"),
    }
}

/// Who wrote, by name where there is one.
pub(super) fn from(head: &MessageHead) -> String {
    head.name.as_deref().map_or_else(|| head.from.to_string(), |name| format!("{name} ({})", head.from))
}

/// A correction in a sentence.
pub(super) fn told(visit: &Visit, mailbox: &Mailbox, correction: &Correction) -> String {
    let number = |key: &str| {
        let heads = mailbox
            .matches
            .iter()
            .flat_map(|m| std::iter::once(&m.request).chain(m.answer.as_ref().map(|answer| &answer.reply)));
        let apart = mailbox
            .set_apart
            .iter()
            .flat_map(|apart| std::iter::once(&apart.message).chain(apart.answer.as_ref().map(|answer| &answer.reply)));
        let mut all = heads.chain(apart).chain(mailbox.other_replies.iter().map(|other| &other.reply));
        all.find(|head| head.key == key).map_or_else(String::new, |head| head.number.to_string())
    };
    match correction {
        Correction::Pair { request, reply } => visit
            .fill("results-import-told-pair", &[("request", number(request).into()), ("reply", number(reply).into())]),
        Correction::Unpair { request } => {
            visit.fill("results-import-told-unpair", &[("request", number(request).into())])
        }
        Correction::SetApart { request, reason } => {
            visit.fill("results-import-told-apart", &[("request", number(request).into()), ("reason", reason.into())])
        }
        Correction::Restore { request } => {
            visit.fill("results-import-told-restore", &[("request", number(request).into())])
        }
    }
}

/// The requests as figures would see them.
async fn cells(visit: &Visit, import: &Import, mailbox: &Mailbox) -> Result<Vec<(Cell, i64)>> {
    let (office, past) = (import.new.office, visit.app().past());
    let ground = visit.read(move |tx| Ground::read(tx, office, past)).await?;
    let mut booking = Booking::new(&ground, &import.new, import.id);
    let mut cells = std::collections::BTreeMap::new();
    for delivery in mailbox.deliveries(say(visit.app())) {
        let booked = booking.of(&delivery).map_err(|(_, message)| kernel::Error::Conflict(message))?;
        *cells.entry(Cell::of(&booked.entry)).or_insert(0) += 1;
    }
    Ok(cells.into_iter().collect())
}
