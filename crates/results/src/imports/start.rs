//! Bringing a file: first for which office and what sort of file, then what its rows are and the file itself.

use askama::Template;
use charter::words::ContactKind;
use charter::{OfficeRow, Slice};
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::permit::{May, Scope};
use kernel::{Error, Invalid, Lang, Message, Result};
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::found::Found;
use super::import::{Form, Import, ImportId, KINDS, NewImport, Settings, State, Summary, href};
use super::{again, discard, parts, store};
use crate::intake::Source;

#[derive(Template)]
#[template(path = "import_new.html")]
struct Page {
    shell: Shell,
    form: FormView,
    /// The office and the sort of file, once they were chosen.
    chosen: Option<(String, String)>,
    is_mailbox: bool,
}

/// What the form offers.
struct Place {
    offices: Vec<OfficeRow>,
    chosen: Option<Chosen>,
}

struct Chosen {
    office: OfficeRow,
    services: Vec<(kernel::ServiceId, String, String)>,
    /// The office's own addresses, as its charter tells them.
    own: Vec<String>,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let place = place(&visit, &input).await?;
    let own = place.chosen.as_ref().map(|chosen| chosen.own.join("\n"));
    let input = input.with_some("own", own).with("kind", kernel::ledger::Kind::Request);
    web::page(&page(&visit, &place, input, Invalid::default()))
}

async fn place(visit: &Visit, input: &Input) -> Result<Place> {
    let (scope, lang, code) = (visit.scope(May::ImportDeliveries), visit.lang(), input.text("office").to_owned());
    visit.read(move |tx| find(tx, &scope, &code, lang)).await
}

fn find(tx: &mut Tx<'_>, scope: &Scope, code: &str, lang: Lang) -> Result<Place> {
    let mut offices = charter::offices(tx, None, Slice::ALL, lang)?.items;
    offices.retain(|office| scope.has(office.id));
    let Some(office) = offices.iter().find(|office| office.code == code).cloned() else {
        // An office of somebody else's is not told from one that is not there.
        return if code.is_empty() { Ok(Place { offices, chosen: None }) } else { Err(Error::NotFound) };
    };
    let contacts = charter::office_page_by_id(tx, office.id, lang)?.contacts;
    let mail =
        contacts.iter().filter(|contact| matches!(contact.kind, ContactKind::Email | ContactKind::CertifiedMail));
    let mut own: Vec<String> = mail.map(|contact| contact.value.to_lowercase()).collect();
    own.sort();
    own.dedup();
    let services = charter::service_codes(tx, office.id)?;
    Ok(Place { offices, chosen: Some(Chosen { office, services, own }) })
}

fn page(visit: &Visit, place: &Place, input: Input, invalid: Invalid) -> Page {
    let form: Option<Form> = input.text("form").parse().ok();
    let chosen = place.chosen.as_ref().zip(form);
    let offices =
        place.offices.iter().map(|office| (office.code.clone(), format!("{} – {}", office.body_name, office.name)));
    let services = place.chosen.iter().flat_map(|chosen| &chosen.services);
    let services = services.map(|(id, _, name)| (id.to_string(), name.clone()));
    let none = (String::new(), visit.say("results-import-service-none"));
    let view = FormView::new(visit, "results-import", input, invalid)
        .with_choices("office", offices)
        .with_words("form", "results-import-form", Form::ALL, false)
        .with_words("kind", "results-import-kind", &KINDS, false)
        .with_choices("service", [none].into_iter().chain(services));
    Page {
        shell: visit
            .staff_shell(visit.say("results-import-new-title"))
            .trail([(visit.say("results-import-menu"), "/staff/imports")]),
        form: view,
        is_mailbox: form == Some(Form::Mailbox),
        chosen: chosen
            .map(|(chosen, form)| (chosen.office.name.clone(), visit.say(&format!("results-import-form-{form}")))),
    }
}

pub(super) async fn post(visit: Visit, input: Input) -> Reply {
    let place = place(&visit, &input).await?;
    match bring(&visit, &place, &input).await {
        Ok(Brought::Look(id)) => Ok(web::redirect(&href(id))),
        Ok(Brought::Same(id)) => Ok(web::told(&href(id), "info", "results-import-same-told")),
        Ok(Brought::Refused(why)) => web::refused(&page(&visit, &place, input, Invalid::default().with("file", why))),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, &place, input, invalid)),
        Err(other) => Err(other.into()),
    }
}

/// What came of a file that was sent.
enum Brought {
    /// It can be looked at, or is still being read.
    Look(ImportId),
    /// It is counted already: nothing has changed.
    Same(ImportId),
    /// It cannot be read at all, and was not kept.
    Refused(Message),
}

async fn bring(visit: &Visit, place: &Place, input: &Input) -> Result<Brought> {
    let chosen = place.chosen.as_ref().ok_or_else(|| Error::field("office", "web-field-choice"))?;
    let (import, bytes) = checked(visit, chosen, input).await?;
    let (id, by) = (import.id, visit.actor());
    visit
        .write(move |tx| {
            store::insert(tx, &import)?;
            parts::write(tx, import.id, &bytes)?;
            note(tx, &import, &by)
        })
        .await?;
    again::start(visit, id).await;
    let by = visit.actor();
    visit.write(move |tx| settle(tx, id, &by)).await
}

/// The form's fields as an import, and the file.
async fn checked(visit: &Visit, chosen: &Chosen, input: &Input) -> Result<(Import, axum::body::Bytes)> {
    let mut check = Check::new(input);
    let form: Option<Form> = check.choice("form");
    let kind = check.choice("kind").filter(|kind| KINDS.contains(kind));
    let service = check.optional_choice("service");
    let source = check.required("source", 200);
    let year = check.whole("year", 1990, visit.today().year().into()).and_then(|year| year.try_into().ok());
    let own = addresses(input.text("own"));
    if form == Some(Form::Mailbox) && own.is_empty() {
        check.invalid.add("own", "intake-file-no-own");
    }
    if service.is_some_and(|id| !chosen.services.iter().any(|(known, ..)| *known == id)) {
        check.invalid.add("service", "web-field-choice");
    }
    let file = input.file("file");
    if file.is_none() {
        check.invalid.add("file", "results-import-file-missing");
    }
    check.done()?;
    let (Some(form), Some(kind), Some(file)) = (form, kind, file) else {
        return Err(Error::field("kind", "web-field-choice"));
    };
    let bytes = file.bytes.clone();
    let hashed = bytes.clone();
    let sha256 = tokio::task::spawn_blocking(move || Source::sha256_of(&hashed)).await.map_err(Error::internal)?;
    let file_name: String = file.name.chars().filter(|letter| !letter.is_control()).take(200).collect();
    let import = Import {
        id: visit.db().ids().make(),
        new: NewImport { office: chosen.office.id, service, kind, source, file_name },
        form,
        state: State::Reading,
        bytes: bytes.len() as u64,
        sha256,
        part: String::new(),
        settings: Settings { year, own, ..Settings::default() },
        summary: Summary::default(),
        failure: None,
        rows: 0,
        span: None,
        by_name: visit.actor().name,
        created_at: visit.now(),
        counted_at: None,
        withdrawn: None,
    };
    Ok((import, bytes))
}

/// Addresses as people list them: by lines, commas, semicolons or blanks.
pub(super) fn addresses(text: &str) -> Vec<String> {
    let mut found: Vec<String> = text
        .split([',', ';', ' ', '\n', '\r', '\t'])
        .map(|address| address.trim().to_lowercase())
        .filter(|address| address.contains('@'))
        .collect();
    found.sort();
    found.dedup();
    found
}

fn note(tx: &mut Tx<'_>, import: &Import, by: &Actor) -> Result<()> {
    let record = Record {
        actor: by,
        action: Action::Created,
        subject: import.subject(),
        office: Some(import.new.office),
        summary: &import.new.source,
        before: None,
        after: Some(serde_json::json!({ "file_name": import.new.file_name, "sha256": import.sha256 })),
    };
    history::record(tx, &record).map(|_| ())
}

/// A file that cannot be read, or is counted already, is not kept; of a workbook another table may be meant.
fn settle(tx: &mut Tx<'_>, id: ImportId, by: &Actor) -> Result<Brought> {
    let import = store::find(tx, id, &Scope::All)?;
    if import.state != State::Preview {
        return Ok(Brought::Look(id));
    }
    let found = store::found(tx, id)?;
    if let Some(Found::Refused(why)) = found {
        discard::discard(tx, &import, by)?;
        return Ok(Brought::Refused(why));
    }
    let one_table = !matches!(&found, Some(Found::Sheet(sheet)) if sheet.tables.len() > 1);
    match store::same(tx, import.new.office, import.form, &import.sha256, &import.part)? {
        Some(same) if one_table => {
            discard::discard(tx, &import, by)?;
            Ok(Brought::Same(same))
        }
        _ => Ok(Brought::Look(id)),
    }
}
