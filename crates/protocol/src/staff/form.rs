//! The form of a registration: what was typed is kept, and so are the files that were brought.

use charter::OfficeRow;
use jiff::Timestamp;
use kernel::db::Tx;
use kernel::{Error, Invalid, Result};
use web::forms::{Check, File};
use web::{Field, FormView, Input, Visit};

use super::place::Place;
use crate::emergency::{Emergency, Recovered, WRITTEN_MOST};
use crate::entry::CORRESPONDENTS_MOST;
use crate::registration::{CHANNELS, Correspondent, Direction, Document, Entry, Received};
use crate::upload::{self, Upload, UploadId};

/// How much is kept of what is typed into one field.
const LINE: usize = 1000;

/// A line of the form for somebody who sends or gets the document.
pub(super) struct Row {
    pub(super) name: Field,
    pub(super) address: Field,
    pub(super) tax_code: Field,
}

/// The rows that a form shows: those that were filled, and one more where that is asked for.
pub(super) fn rows(visit: &Visit, input: &Input, invalid: &Invalid) -> Vec<Row> {
    let given = count(input);
    let wanted = given + usize::from(input.ticked("more") && given < CORRESPONDENTS_MOST);
    (0..wanted.max(1))
        .map(|number| Row {
            name: field(visit, input, invalid, "name", number),
            address: field(visit, input, invalid, "address", number),
            tax_code: field(visit, input, invalid, "tax_code", number),
        })
        .collect()
}

fn count(input: &Input) -> usize {
    (0..CORRESPONDENTS_MOST)
        .rev()
        .find(|number| {
            ["name", "address", "tax_code"].iter().any(|part| input.some(&format!("{part}-{number}")).is_some())
        })
        .map_or(0, |last| last + 1)
}

fn field(visit: &Visit, input: &Input, invalid: &Invalid, part: &str, number: usize) -> Field {
    let name = format!("{part}-{number}");
    Field {
        label: visit.say(&format!("protocol-form-{part}")),
        value: input.text(&name).to_owned(),
        hint: None,
        error: invalid.on(&name).map(|message| visit.message(message)),
        // That somebody is named is a rule of the whole form: an internal document names nobody.
        required: false,
        plain: false,
        id: format!("field-{name}"),
        name,
    }
}

/// What the summary above the form lists: its rows are fields too.
pub(super) fn errors(form: &FormView, rows: &[Row]) -> Vec<Field> {
    let rows =
        rows.iter().flat_map(|row| [&row.name, &row.address, &row.tax_code]).filter(|field| field.error.is_some());
    let others = form.errors().into_iter().filter(|field| !field.name.contains('-'));
    others.chain(rows.cloned()).collect()
}

/// The form with its choices.
pub(super) fn view(visit: &Visit, place: &Place, input: Input, invalid: Invalid) -> FormView {
    let channels =
        CHANNELS.iter().map(|channel| (channel.to_string(), visit.say(&format!("protocol-channel-{channel}"))));
    let offices = place.offices.iter().map(|office| (office.id.to_string(), office.name.clone()));
    FormView::new(visit, "protocol-form", input, invalid)
        .with_words("direction", "protocol-direction", Direction::ALL, false)
        .with_choices("channel", channels)
        .with_choices("office", offices)
}

/// Keeps the files that came with a form; those that cannot be are said, and the others are not lost.
pub(super) async fn bring(visit: &Visit, input: &Input, invalid: &mut Invalid) -> Result<Vec<Upload>> {
    let files: Vec<File> = input.files("documents").cloned().collect();
    let mut brought = Vec::new();
    for file in &files {
        match upload::bring(visit, file).await {
            Ok(upload) => brought.push(upload),
            Err(Error::Invalid(wrong)) => invalid.0.extend(wrong.0),
            Err(other) => return Err(other),
        }
    }
    Ok(brought)
}

/// The files that an earlier sending of the form brought, and that are still ticked.
pub(super) fn kept(tx: &mut Tx<'_>, visit: &Visit, input: &Input) -> Result<Vec<Upload>> {
    let ids: Vec<UploadId> = input.all("kept").filter_map(|id| id.parse().ok()).collect();
    upload::of(tx, visit.signed_in()?.id, &ids)
}

/// Reads what is to be registered; the room's rules (`Entry::check`) speak when it is.
pub(super) fn read(
    check: &mut Check<'_>,
    input: &Input,
    office: &OfficeRow,
    emergency: Option<&Emergency>,
    documents: Vec<Document>,
    zone: &jiff::tz::TimeZone,
) -> Option<Entry> {
    let (direction, channel) = (check.choice::<Direction>("direction"), check.choice("channel"));
    let (subject, class) = (check.required("subject", LINE), check.optional("class", LINE));
    let received = Received { number: check.optional("received_number", LINE), on: check.date("received_on") };
    let recovered = emergency.and_then(|emergency| recovered(check, input, emergency, zone));
    Some(Entry {
        office: office.id,
        direction: direction?,
        channel: channel?,
        subject,
        class,
        correspondents: correspondents(input),
        received,
        about: None,
        emergency: recovered,
        documents,
    })
}

fn correspondents(input: &Input) -> Vec<Correspondent> {
    let text = |part: &str, number: usize| input.text(&format!("{part}-{number}")).to_owned();
    let all = (0..count(input)).map(|number| Correspondent {
        name: text("name", number),
        address: text("address", number),
        tax_code: text("tax_code", number).to_uppercase(),
    });
    // A row that was left empty between others is none.
    all.filter(|one| *one != Correspondent::default()).collect()
}

fn recovered(
    check: &mut Check<'_>,
    input: &Input,
    emergency: &Emergency,
    zone: &jiff::tz::TimeZone,
) -> Option<Recovered> {
    if input.some("emergency_number").is_none() {
        check.invalid.add("emergency_number", "web-field-missing");
    }
    let number = check.whole("emergency_number", 1, WRITTEN_MOST);
    let at = moment(check, input, "emergency_at", zone);
    Some(Recovered { emergency: emergency.id, number: number?, at: at? })
}

/// A day and hour on the office's wall clock, as date-and-time fields send it.
pub(super) fn moment(
    check: &mut Check<'_>,
    input: &Input,
    name: &'static str,
    zone: &jiff::tz::TimeZone,
) -> Option<Timestamp> {
    let text = input.some(name);
    let at = text.and_then(|text| text.parse::<jiff::civil::DateTime>().ok()?.to_zoned(zone.clone()).ok());
    if at.is_none() {
        check.invalid.add(name, if text.is_some() { "protocol-moment" } else { "web-field-missing" });
    }
    at.map(|at| at.timestamp())
}
