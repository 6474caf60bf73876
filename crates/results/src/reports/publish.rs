//! Writing, approving and freezing a report at once: for a year that the office had published before the program was there.

use kernel::history::Actor;
use kernel::{Lang, Result};
use web::{App, Visit};

use super::report::{Approval, Texts};
use super::{approve, freeze, store, write};

/// Writes a report's texts, approves and freezes it, all or nothing, by the same steps as people do.
///
/// # Errors
/// `NotFound` where there is no such office or no charter for the year; `Invalid` where a miss lacks its reason; `Conflict` where the
/// report is frozen already.
pub async fn publish(app: &App, office: &str, year: i16, texts: (&str, &str), approval: Approval) -> Result<()> {
    let visit = Visit::of_command(app, Lang::It);
    let (office, today, titles) = (office.to_owned(), visit.today(), freeze::titles(&visit, year));
    let texts = Texts { anomalies: texts.0.to_owned(), corrective: texts.1.to_owned() };
    let published = visit.write(move |tx| {
        let (by, office) = (Actor::system(), charter::office_id(tx, &office)?);
        let seen = store::report(tx, office, year)?.revision;
        write::write(tx, &by, office, year, &texts, seen)?;
        approve::approve(tx, &by, office, year, &approval, today, seen + 1)?;
        freeze::freeze(tx, &by, office, year, &titles, seen + 2)
    });
    published.await
}
