//! The form of a service's sheet, in the order of the municipalities' model.

use kernel::Result;
use web::{Input, Visit};

use super::form::{Builder, Control, Kind, words};
use super::input::{numbered, packed, stored};
use super::offers::{term_units, with_term};
use super::reader::Reader;
use crate::ids::LineId;
use crate::office::Contact;
use crate::service::{Channel, Cost, Document, Link, Service};
use crate::words::{AccessChannel, Audience, ContactKind, ServiceStatus, Side, Silence, Timing, Topic};

/// The repeated groups, and which of their fields tell that a row is filled in.
const GROUPS: [(&str, &[&str]); 7] = [
    ("documents", &["title", "situation", "text", "href"]),
    ("costs", &["title", "amount", "text"]),
    ("channels", &["channel", "href", "text"]),
    ("files", &["title", "href"]),
    ("norms", &["title", "href"]),
    ("pages", &["title", "href"]),
    ("contacts", &["value", "label"]),
];

/// The input with the rows of all groups in order.
pub(super) fn packed_sheet(input: &Input) -> Input {
    GROUPS.iter().fold(input.clone(), |input, (group, telling)| packed(&input, group, telling))
}

/// What is stored, as fields.
///
/// # Errors
/// Never for a sheet that can be stored.
pub(super) fn filled(sheet: &Service) -> Result<Input> {
    let rows = [
        sheet.documents.len(),
        sheet.costs.len(),
        sheet.channels.len(),
        sheet.files.len(),
        sheet.norms.len(),
        sheet.pages.len(),
        sheet.contacts.len(),
    ];
    let input = with_term(stored(&Service { term: None, ..sheet.clone() })?, "", sheet.term);
    let input = input.with("staff_note", &sheet.note);
    let input = sheet
        .costs
        .iter()
        .enumerate()
        .fold(input, |input, (at, cost)| input.with_some(&format!("costs.{at}.amount"), cost.cents.map(euros)));
    Ok(GROUPS.iter().zip(rows).fold(input, |input, ((group, _), rows)| numbered(input, group, rows)))
}

/// Cents as euros with a comma.
fn euros(cents: i64) -> String {
    format!("{},{:02}", cents / 100, cents % 100)
}

pub(super) fn compose(form: &mut Builder<'_>, visit: &Visit) {
    form.must(Kind::Text, "name");
    form.must(Kind::Text, "code");
    form.choose("status", &words(visit, "charter-service-status", ServiceStatus::ALL, false));
    form.put(Kind::Text, "status_reason");
    form.put(Kind::Area, "description");
    form.many("topics", &words(visit, "charter-topic", Topic::ALL, false));
    form.section("addressed");
    form.many("audiences", &words(visit, "charter-audience", Audience::ALL, false));
    form.put(Kind::Area, "addressed");
    form.put(Kind::Area, "characteristics");
    form.section("how-to");
    form.put(Kind::Area, "how_to");
    form.put(Kind::Area, "delivery");
    form.section("needed");
    form.put(Kind::Area, "needed");
    form.rows("documents", |form, row| {
        texts(
            form,
            row,
            &[("situation", Kind::Text), ("title", Kind::Text), ("text", Kind::Area), ("href", Kind::Text)],
        )
    });
    form.section("obtained");
    form.put(Kind::Area, "obtained");
    timing(form, visit);
    form.section("cost");
    form.put(Kind::Area, "cost");
    form.rows("costs", |form, row| {
        texts(form, row, &[("title", Kind::Text), ("amount", Kind::Number), ("text", Kind::Area)])
    });
    form.put(Kind::Area, "payments");
    form.section("access");
    let channels = words(visit, "charter-channel", AccessChannel::ALL, true);
    form.rows("channels", |form, row| {
        let mut all = vec![form.selected(Kind::Select, &format!("{row}channel"), &channels)];
        all.extend(texts(form, row, &[("href", Kind::Text), ("text", Kind::Area)]));
        all
    });
    form.section("conditions");
    form.put(Kind::Area, "conditions");
    for group in ["files", "norms", "pages"] {
        form.rows(group, |form, row| texts(form, row, &[("title", Kind::Text), ("href", Kind::Text)]));
    }
    contacts(form, visit);
    procedure(form, visit);
}

fn timing(form: &mut Builder<'_>, visit: &Visit) {
    form.section("timing");
    let line = vec![
        form.selected(Kind::Select, "timing", &words(visit, "charter-timing", Timing::ALL, false)),
        form.control(Kind::Number, "term_amount"),
        form.selected(Kind::Select, "term_unit", &term_units(visit)),
    ];
    form.line(line);
    form.put(Kind::Area, "timing_text");
    form.put(Kind::Text, "term_norm");
    form.put(Kind::Text, "clock_start");
    form.choose("silence", &words(visit, "charter-silence", Silence::ALL, false));
}

fn contacts(form: &mut Builder<'_>, visit: &Visit) {
    form.section("contacts");
    let kinds = words(visit, "charter-contact-kind", ContactKind::ALL, false);
    form.rows("contacts", |form, row| {
        let mut all = vec![form.selected(Kind::Select, &format!("{row}kind"), &kinds)];
        all.extend(texts(form, row, &[("value", Kind::Text), ("label", Kind::Text)]));
        all
    });
}

/// What art. 35 c. 1 D.Lgs. 33/2013 asks for besides.
fn procedure(form: &mut Builder<'_>, visit: &Visit) {
    form.section("procedure");
    form.choose("side", &words(visit, "charter-side", Side::ALL, false));
    for name in ["web", "unit", "responsible", "examiner", "decision_maker"] {
        form.put(Kind::Text, name);
    }
    for name in ["case_status", "self_declaration", "remedies"] {
        form.put(Kind::Area, name);
    }
    for name in ["substitute_power", "diffida_authority", "diffida_address"] {
        form.put(Kind::Text, name);
    }
    form.section("staff");
    form.put(Kind::Number, "position");
    form.put(Kind::Area, "staff_note");
}

/// The place of a row, and its fields.
fn texts(form: &Builder<'_>, row: &str, names: &[(&str, Kind)]) -> Vec<Control> {
    let place = form.control(Kind::Number, &format!("{row}place"));
    std::iter::once(place)
        .chain(names.iter().map(|(name, kind)| form.control(*kind, &format!("{row}{name}"))))
        .collect()
}

/// The sheet as the form says; what the form does not show stays as it was.
///
/// # Errors
/// `Invalid` beside the fields: those that cannot be read and those that the sheet's own rules refuse, together.
pub(super) fn read(visit: &Visit, input: &Input, before: &Service) -> Result<Service> {
    let mut read = Reader::new(input);
    let mut sheet = before.clone();
    sheet.name = read.text("name");
    sheet.code = read.text("code");
    sheet.status = read.chosen("status", before.status);
    sheet.status_reason = read.text("status_reason");
    sheet.description = read.text("description");
    sheet.topics = read.many("topics");
    sheet.audiences = read.many("audiences");
    sheet.addressed = read.text("addressed");
    sheet.characteristics = read.text("characteristics");
    sheet.how_to = read.text("how_to");
    sheet.delivery = read.text("delivery");
    sheet.needed = read.text("needed");
    sheet.obtained = read.text("obtained");
    sheet.timing = read.chosen("timing", before.timing);
    // The amount of a term that no longer holds is not asked to be emptied.
    sheet.term = if sheet.timing == Timing::Term { read.term() } else { None };
    sheet.timing_text = read.text("timing_text");
    sheet.term_norm = read.text("term_norm");
    sheet.clock_start = read.text("clock_start");
    sheet.silence = read.chosen("silence", before.silence);
    sheet.cost = read.text("cost");
    sheet.payments = read.text("payments");
    sheet.conditions = read.text("conditions");
    sheet.side = read.chosen("side", before.side);
    sheet.web = read.text("web");
    sheet.unit = read.text("unit");
    sheet.responsible = read.text("responsible");
    sheet.examiner = read.text("examiner");
    sheet.decision_maker = read.text("decision_maker");
    sheet.case_status = read.text("case_status");
    sheet.self_declaration = read.text("self_declaration");
    sheet.remedies = read.text("remedies");
    sheet.substitute_power = read.text("substitute_power");
    sheet.diffida_authority = read.text("diffida_authority");
    sheet.diffida_address = read.text("diffida_address");
    sheet.note = read.text("staff_note");
    sheet.position = read.whole("position", 0, 10_000).unwrap_or(before.position);
    sheet.updated_on = visit.today();
    read_rows(visit, &mut read, before, &mut sheet);
    read.and(sheet.check())?;
    Ok(sheet)
}

fn read_rows(visit: &Visit, read: &mut Reader<'_>, before: &Service, sheet: &mut Service) {
    let new = || -> LineId { visit.db().ids().make() };
    let documents: Vec<LineId> = before.documents.iter().map(|one| one.id).collect();
    sheet.documents = read.rows("documents", |row| Document {
        id: row.id(&documents, new),
        situation: row.text("situation"),
        title: row.must("title"),
        text: row.text("text"),
        href: row.text("href"),
    });
    let costs: Vec<LineId> = before.costs.iter().map(|one| one.id).collect();
    sheet.costs = read.rows("costs", |row| Cost {
        id: row.id(&costs, new),
        title: row.must("title"),
        cents: row.figure("amount").map(crate::values::Hundredths::get),
        text: row.text("text"),
    });
    let channels: Vec<LineId> = before.channels.iter().map(|one| one.id).collect();
    sheet.channels = read.rows("channels", |row| Channel {
        id: row.id(&channels, new),
        channel: row.chosen("channel", AccessChannel::Counter),
        href: row.text("href"),
        text: row.text("text"),
    });
    let mut links = |group: &str, known: &[Link]| -> Vec<Link> {
        let ids: Vec<LineId> = known.iter().map(|one| one.id).collect();
        read.rows(group, |row| Link { id: row.id(&ids, new), title: row.must("title"), href: row.text("href") })
    };
    sheet.files = links("files", &before.files);
    sheet.norms = links("norms", &before.norms);
    sheet.pages = links("pages", &before.pages);
    let contacts: Vec<LineId> = before.contacts.iter().map(|one| one.id).collect();
    sheet.contacts = read.rows("contacts", |row| Contact {
        id: row.id(&contacts, new),
        counter: None,
        service: Some(before.id),
        kind: row.chosen("kind", ContactKind::Phone),
        value: row.must("value"),
        label: row.text("label"),
    });
}
