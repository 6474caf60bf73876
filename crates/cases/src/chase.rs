//! Reminders to an office whose share of a case is over: the first on the day after its last day, then every fourth day; with the third the
//! case's own office is told as well. Cases that nobody works on are reminded of like the others.

use jiff::civil::Date;
use kernel::calendar::days_between;
use kernel::db::Tx;
use kernel::i18n::Arg;
use kernel::permit::May;
use kernel::{Error, Lang, OfficeId, Result, outbox, people};
use web::App;

use crate::ids::CaseId;
use crate::store::legs;
use crate::tell::Post;

/// Days between two reminders.
const EVERY: i32 = 4;
/// The reminder with which the case's own office is told.
const ESCALATES: u32 = 3;
/// So many are sent in one transaction.
const AT_ONCE: i64 = 50;

/// A stay whose last day is over.
#[derive(Clone, Debug)]
pub(crate) struct Overdue {
    pub(crate) case: CaseId,
    pub(crate) leg: u64,
    pub(crate) name: String,
    /// The office where the case is, and the one that answers for it.
    pub(crate) here: OfficeId,
    pub(crate) office: OfficeId,
    pub(crate) officer: Option<kernel::PersonId>,
    pub(crate) due: Date,
    /// How many reminders it has had.
    pub(crate) sent: u32,
}

/// How many reminders a stay should have had on a day.
pub(crate) fn due_by(due: Date, today: Date) -> u32 {
    let late = days_between(due, today);
    if late < 1 { 0 } else { u32::try_from((late - 1) / EVERY).unwrap_or(0) + 1 }
}

/// Sends the reminders that are due, and says how many. Safe to run twice, and on several nodes.
///
/// # Errors
/// Database errors.
pub async fn chase(app: &App) -> Result<usize> {
    let mut sent = 0;
    loop {
        let posting = app.clone();
        let now = app.db().write(move |tx| some(tx, &Post::of(&posting))).await?;
        sent += now;
        if now == 0 {
            return Ok(sent);
        }
    }
}

fn some(tx: &mut Tx<'_>, post: &Post<'_>) -> Result<usize> {
    let today = tx.clock().today();
    let mut sent = 0;
    for stay in legs::overdue(tx, today, EVERY, AT_ONCE)? {
        let wanted = due_by(stay.due, today);
        if stay.sent >= wanted {
            continue;
        }
        // After a night without the program one mail is enough: the number says how often there was reason for one.
        remind(tx, post, &stay, wanted, today)?;
        legs::insert_chaser(tx, stay.case, stay.leg, wanted, today)?;
        sent += 1;
    }
    Ok(sent)
}

fn remind(tx: &mut Tx<'_>, post: &Post<'_>, stay: &Overdue, number: u32, today: Date) -> Result<()> {
    let mut to = match stay.officer {
        Some(officer) => vec![people::find(tx, officer)?.email],
        None => people::who_may(tx, May::WorkOnCases, stay.here)?.into_iter().map(|person| person.email).collect(),
    };
    if number >= ESCALATES {
        to.extend(people::who_may(tx, May::DecideCases, stay.office)?.into_iter().map(|person| person.email));
    }
    to.sort();
    to.dedup();
    let args: [(&str, Arg); 5] = [
        ("number", stay.name.as_str().into()),
        ("due", stay.due.to_string().into()),
        ("days", i64::from(days_between(stay.due, today)).into()),
        ("reminder", i64::from(number).into()),
        ("link", format!("{}/staff/cases/{}", post.public_url, stay.case).into()),
    ];
    // Offices are written to in Italian.
    let written = |part: &str| post.catalog.fill(Lang::It, part, &args);
    let body = if number >= ESCALATES { "cases-chaser-escalated" } else { "cases-chaser-body" };
    for address in to {
        outbox::send(tx, &address, &written("cases-chaser-subject"), &written(body))?;
    }
    Ok(())
}

/// Two nodes that remind at once: the second finds it done.
pub(crate) fn once(error: Error) -> Error {
    match error {
        Error::Constraint(name) if name == "case_chasers_pkey" => Error::Again,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_first_comes_the_day_after_then_every_fourth_day() {
        let due = date(2026, 3, 20);
        let on = |day| due_by(due, date(2026, 3, day));
        assert_eq!([20, 21, 24, 25, 28, 29, 31].map(on), [0, 1, 1, 2, 2, 3, 3]);
    }
}
