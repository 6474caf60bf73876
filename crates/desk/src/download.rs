//! The contacts and their summary as files for a spreadsheet.

use std::iter::once;

use web::forms::Check;
use web::{Input, Reply, Visit};

use crate::contact::Contact;
use crate::line::Badge;
use crate::place::{Place, Which};
use crate::summary::Asked;
use crate::{list, store, summary};

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
    Ok(web::csv::file(&format!("contatti-{}.csv", place.office.code), once(named(&visit, &head)).chain(rows))?)
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
    let head = named(&visit, &["from", "to", "kind", "channel", "hour", "contacts", "quantity"]);
    Ok(web::csv::file(&format!("riepilogo-{}-{from}-{to}.csv", place.office.code), once(head).chain(rows))?)
}

fn named(visit: &Visit, columns: &[&str]) -> Vec<String> {
    columns.iter().map(|column| visit.say(&format!("desk-column-{column}"))).collect()
}
