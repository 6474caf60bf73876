//! The contacts and their summary as files for a spreadsheet: semicolons, UTF-8 with its mark, as Italian programs expect.

use kernel::{Error, Result};
use web::forms::Check;
use web::{Input, Reply, Visit};

use crate::contact::Contact;
use crate::line::Badge;
use crate::place::{Place, Which};
use crate::summary::Asked;
use crate::{list, store, summary};

const CSV: &str = "text/csv; charset=utf-8";

/// The contacts of the list, with its filters.
pub(super) async fn contacts(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let place = Place::of(&visit, Which::named(input.some("office"))).await?;
    let filter = list::asked(&mut Check::new(&input))(place.office.id);
    let found = visit
        .read(move |tx| {
            let mut found = Vec::new();
            store::each(tx, &filter, |contact| {
                found.push(contact);
                Ok(())
            })?;
            Ok(found)
        })
        .await?;
    let head = [
        "day",
        "hour",
        "kind",
        "channel",
        "service",
        "quantity",
        "passed_to",
        "proposal",
        "note",
        "state",
        "call_back_by",
        "called_back_on",
        "operator",
    ];
    let rows = found.iter().map(|contact| row(&visit, &place, contact));
    let file = write(&visit, &head, rows)?;
    Ok(web::download(file, CSV, &format!("contatti-{}.csv", place.office.code)))
}

fn row(visit: &Visit, place: &Place, contact: &Contact) -> Vec<String> {
    let details = &contact.details;
    let text = |date: Option<jiff::civil::Date>| date.map(|date| date.to_string()).unwrap_or_default();
    vec![
        contact.day.to_string(),
        visit.db().clock().local(contact.at).strftime("%H:%M").to_string(),
        visit.say(&format!("desk-kind-{}", details.kind)),
        visit.say(&format!("desk-channel-{}", details.channel)),
        place.service_name(details.service).to_owned(),
        details.quantity.to_string(),
        details.passed_to.clone(),
        details.proposal.clone(),
        details.note.clone(),
        Badge::of(visit, contact).text,
        text(details.call_back_by),
        text(contact.called_back_on),
        contact.operator.name.clone(),
    ]
}

/// The counts of the summary, one row for each kind, channel and hour.
pub(super) async fn summary(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let asked = Asked::of(&visit, &input);
    let (place, counts) = summary::read(&visit, &input, &asked).await?;
    let (from, to) = asked.span.around(asked.on);
    let rows = counts.iter().map(|count| {
        vec![
            from.to_string(),
            to.to_string(),
            visit.say(&format!("desk-kind-{}", count.kind)),
            visit.say(&format!("desk-channel-{}", count.channel)),
            count.hour.to_string(),
            count.contacts.to_string(),
            count.quantity.to_string(),
        ]
    });
    let file = write(&visit, &["from", "to", "kind", "channel", "hour", "contacts", "quantity"], rows)?;
    Ok(web::download(file, CSV, &format!("riepilogo-{}-{from}-{to}.csv", place.office.code)))
}

fn write(visit: &Visit, head: &[&str], rows: impl Iterator<Item = Vec<String>>) -> Result<Vec<u8>> {
    let mut file = csv::WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    file.write_record(head.iter().map(|column| visit.say(&format!("desk-column-{column}"))))
        .map_err(Error::internal)?;
    for row in rows {
        file.write_record(row.iter().map(|cell| harmless(cell))).map_err(Error::internal)?;
    }
    file.into_inner().map_err(|error| Error::internal(error.to_string()))
}

/// A text that a spreadsheet would run as a formula is told apart by an apostrophe.
fn harmless(cell: &str) -> String {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{cell}") } else { cell.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_note_never_becomes_a_formula() {
        assert_eq!(harmless("=HYPERLINK(1)"), "'=HYPERLINK(1)");
        assert_eq!(harmless("tributi = 2"), "tributi = 2");
    }
}
