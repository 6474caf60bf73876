//! Many persons to convoke, by a spreadsheet: first what would happen, then all of it or nothing.

use askama::Template;
use axum::extract::Path;
use jiff::SignedDuration;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ids::Uuid;
use kernel::{Error, Invalid, Message, Result};
use web::forms::Check;
use web::{FormView, Input, MenuItem, Reply, Shell, Visit};

use super::list::kinds;
use crate::convocation::convocation::Person;
use crate::convocation::file::{self, Found as Read};
use crate::convocation::invite::{Invitation, Invited, invite};
use crate::convocation::store;
use crate::ids::TypeCode;
use crate::notice::Post;
use crate::reception::found::Found;

/// So many faults are shown; who has more mends these first.
const SHOWN: usize = 100;
/// So many persons are shown before the file is confirmed.
const FIRST: usize = 20;
/// A file that was read waits so long to be confirmed, in seconds.
const KEPT_SECONDS: i64 = 24 * 3600;

#[derive(Template)]
#[template(path = "convocation/import.html")]
struct Page {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rehearsal: bool,
    href: String,
    form: FormView,
    refused: bool,
    faults: Vec<(u32, String, String)>,
    fault_total: usize,
}

pub(super) async fn get(visit: Visit, Path(counter): Path<String>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    show(&visit, &found, Input::new(), Invalid::default(), &Read::default())
}

fn show(visit: &Visit, found: &Found, input: Input, invalid: Invalid, read: &Read) -> Reply {
    let refused = !invalid.is_empty() || !read.faults.is_empty();
    let faults = read.faults.iter().take(SHOWN);
    let page = Page {
        shell: found.shell(visit, &visit.say("agenda-convocation-import")),
        lead: found.name(),
        tabs: found.tabs(visit),
        rehearsal: found.agenda.stage.rehearses(),
        href: found.href("convocations"),
        form: FormView::new(visit, "agenda-convocation", input, invalid).with_choices("kind", kinds(found)),
        refused,
        faults: faults.map(|fault| (fault.row, fault.column.clone(), visit.message(&fault.message))).collect(),
        fault_total: read.faults.len(),
    };
    if refused { web::refused(&page) } else { web::page(&page) }
}

pub(super) async fn post(visit: Visit, Path(counter): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let mut check = Check::new(&input);
    let kind = check.choice::<TypeCode>("kind");
    if input.file("file").is_none() {
        check.invalid.add("file", "agenda-convocation-file-missing");
    }
    let wrong = check.invalid;
    let (Some(kind), Some(sent)) = (kind, input.file("file").cloned()) else {
        return show(&visit, &found, input, wrong, &Read::default());
    };
    let (today, zone) = (visit.today(), visit.db().clock().zone().clone());
    let bytes = sent.bytes.to_vec();
    let read = tokio::task::spawn_blocking(move || file::read(bytes, today, &zone)).await.map_err(Error::internal)?;
    let read = match read {
        Ok(read) => known_names(&visit, &found, &kind, read).await?,
        Err(message) => {
            return show(&visit, &found, input, Invalid::default().with("file", message), &Read::default());
        }
    };
    if !read.faults.is_empty() {
        return show(&visit, &found, input, Invalid::default(), &read);
    }
    let persons: Vec<Person> = read.persons.into_iter().map(|(_, person)| person).collect();
    let name: String = sent.name.chars().filter(|letter| !letter.is_control()).take(200).collect();
    let kept = (kind, name, serde_json::to_string(&persons).map_err(Error::from)?);
    let (id, counter): (Uuid, _) = (visit.db().ids().make(), found.id());
    let until = visit.now().checked_add(SignedDuration::from_secs(KEPT_SECONDS)).map_err(Error::internal)?;
    visit.write(move |tx| store::keep_file(tx, id, counter, &kept, until)).await?;
    Ok(web::redirect(&found.href(&format!("convocations/files/{id}"))))
}

/// What only the database knows: a case that is convoked already, with another name.
async fn known_names(visit: &Visit, found: &Found, kind: &TypeCode, mut read: Read) -> Result<Read> {
    let (counter, kind) = (found.id(), kind.clone());
    let persons: Vec<(u32, Person)> = read.persons.clone();
    let others = visit
        .read(move |tx| {
            let mut others = Vec::new();
            for (row, person) in &persons {
                let known = store::active(tx, counter, &kind, &person.case)?;
                if known.is_some_and(|known| known.person.applicant.name != person.applicant.name) {
                    others.push(*row);
                }
            }
            Ok(others)
        })
        .await?;
    for row in others {
        read.fail(row, "case", Message::new("agenda-convocation-other-name"));
    }
    Ok(read)
}

#[derive(Template)]
#[template(path = "convocation/preview.html")]
struct PreviewPage {
    shell: Shell,
    lead: String,
    tabs: Vec<MenuItem>,
    rehearsal: bool,
    href: String,
    action: String,
    file: String,
    kind: String,
    total: usize,
    fresh: usize,
    mailed: usize,
    persons: Vec<Preview>,
}

/// A person of a file, before it counts.
struct Preview {
    person: Person,
    known: bool,
    lang: &'static str,
    address: String,
}

pub(super) async fn preview(visit: Visit, Path((counter, id)): Path<(String, String)>) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter): (Uuid, _) = (file_id(&id)?, found.id());
    let (kind, file, persons) = visit.read(move |tx| kept(tx, counter, id)).await?;
    let fresh = persons.iter().filter(|(_, known)| !known);
    let mailed = fresh.clone().filter(|(person, _)| !person.applicant.email.is_empty()).count();
    web::page(&PreviewPage {
        shell: found.shell(&visit, &visit.say("agenda-convocation-preview")),
        lead: found.name(),
        tabs: found.tabs(&visit),
        rehearsal: found.agenda.stage.rehearses(),
        href: found.href("convocations"),
        action: found.href(&format!("convocations/files/{id}")),
        file,
        kind: found.kind_name(&kind),
        total: persons.len(),
        fresh: fresh.count(),
        mailed,
        persons: persons
            .into_iter()
            .take(FIRST)
            .map(|(person, known)| Preview {
                known,
                lang: person.applicant.lang.name(),
                address: person.address.lines().join(", "),
                person,
            })
            .collect(),
    })
}

fn file_id(typed: &str) -> Result<Uuid> {
    typed.parse().map_err(|_| Error::NotFound)
}

/// A file that waits, each person with whether the case is convoked already.
fn kept(tx: &mut Tx<'_>, counter: charter::CounterId, id: Uuid) -> Result<(TypeCode, String, Vec<(Person, bool)>)> {
    let (kind, name, persons) = store::kept_file(tx, id, counter)?;
    let persons: Vec<Person> = serde_json::from_str(&persons)?;
    let mut all = Vec::new();
    for person in persons {
        let known = store::active(tx, counter, &kind, &person.case)?;
        all.push((person, known.is_some_and(|known| known.may_book().is_ok())));
    }
    Ok((kind, name, all))
}

pub(super) async fn confirm(visit: Visit, Path((counter, id)): Path<(String, String)>, _input: Input) -> Reply {
    let found = Found::of(&visit, &counter).await?;
    let (id, counter): (Uuid, _) = (file_id(&id)?, found.id());
    let (app, by) = (visit.app().clone(), visit.actor());
    let done = visit.write(move |tx| invite_all(tx, &Post::of(&app), &by, counter, id)).await;
    let list = found.href("convocations");
    match done {
        Ok((fresh, known)) => {
            let message = Message::new("agenda-convocation-imported").with("fresh", fresh).with("known", known);
            Ok(web::done(&list, message))
        }
        // Somebody convoked one of the cases in between: the file is read again.
        Err(Error::Invalid(invalid)) => {
            let why = invalid.0.into_iter().next().map(|(_, message)| message);
            let to = found.href("convocations/import");
            Ok(web::told(&to, "danger", why.unwrap_or_else(|| "agenda-changed-meanwhile".into())))
        }
        Err(other) => Err(other.into()),
    }
}

fn invite_all(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    counter: charter::CounterId,
    id: Uuid,
) -> Result<(u64, u64)> {
    let (kind, _, persons) = store::kept_file(tx, id, counter)?;
    let persons: Vec<Person> = serde_json::from_str(&persons)?;
    let (mut fresh, mut known) = (0, 0);
    for person in persons {
        let wanted = Invitation { counter, kind: kind.clone(), person, last_day: None };
        match invite(tx, post, by, &wanted)? {
            Invited::New(_) => fresh += 1,
            Invited::Known(_) => known += 1,
        }
    }
    store::drop_file(tx, id)?;
    Ok((fresh, known))
}
