//! Acts, letters and documents of cases: an act is drafted from the procedure's template, issued once — printed, registered, told — and
//! delivered. What is issued is never changed again (docs/decisions/0013).
//!
//! - `act` the act and what it does to a case, pure · `known` what a case knows of itself: the placeholders, filled in
//! - `draft` `new` `one` writing · `issue` · `send` · `deliver` with its receipt · `print` the PDFs · `receipt` that of the application
//! - `certified` what certified mail brings back of a sending · `evidence` its receipts as files · `asking` the sendings that ask for somebody
//! - `documents` files of a case · `list` acts and documents on one page, and for the case's own · `citizen` what the applicant downloads
//! - `found` finds a case through the visitor's offices

mod act;
pub(crate) mod asking;
mod certified;
mod citizen;
mod deliver;
mod documents;
mod draft;
mod evidence;
mod found;
mod issue;
mod known;
mod list;
mod new;
mod one;
mod print;
mod receipt;
mod send;

use kernel::Lang;
use kernel::db::Tx;
use kernel::ledger::Channel;
use kernel::permit::May;
use kernel::{Error, Result};
use protocol::{Correspondent, Direction, Document, Entry, Received, RegistrationId};
use web::{Routes, Visit};

pub use act::{Act, Delivery, Issued};
pub use certified::Receipts;
pub(crate) use found::{Found, open};
pub use list::{ActLine, DocumentLine, IssuedAct, NextAct, Shown, issued, shown};
pub(crate) use print::{Paper, keep, paragraphs};
pub(crate) use receipt::{NAME as RECEIPT, of as receipt_of};
pub use send::{Asks, Kept, Sending};

use crate::file::numbered;
use crate::person::Role;
use crate::record::{Case, Opened};
use crate::store::people;

pub(super) fn routes() -> Routes {
    const MAY: May = May::WorkOnCases;
    Routes::new()
        .get("/staff/cases/{id}/acts", MAY, list::get)
        .get("/staff/cases/{id}/acts/new", MAY, new::get)
        .post("/staff/cases/{id}/acts/new", MAY, new::post)
        .get("/staff/cases/{id}/acts/{act}", MAY, one::get)
        .post("/staff/cases/{id}/acts/{act}", MAY, one::post)
        .post("/staff/cases/{id}/acts/{act}/removal", MAY, one::remove)
        .get("/staff/cases/{id}/acts/{act}/draft.pdf", MAY, print::preview)
        // Letters that ask for documents are issued by whoever works on the case; all else asks for `May::DecideCases` (issue.rs).
        .get("/staff/cases/{id}/acts/{act}/issue", MAY, issue::get)
        .post("/staff/cases/{id}/acts/{act}/issue", MAY, issue::post)
        .get("/staff/cases/{id}/acts/{act}/act.pdf", MAY, print::issued)
        .post("/staff/cases/{id}/acts/{act}/sending", MAY, send::post)
        .post("/staff/cases/{id}/acts/{act}/delivery", MAY, deliver::post)
        .get("/staff/cases/{id}/acts/{act}/delivery.pdf", MAY, deliver::receipt)
        .get("/staff/cases/{id}/acts/{act}/sendings/{sending}/{file}", MAY, evidence::get)
        .get(asking::HOME, MAY, asking::get)
        .get("/staff/cases/{id}/receipt.pdf", MAY, receipt::get)
        .upload("/staff/cases/{id}/files", MAY, documents::post, documents::FORM_BYTES)
        .get("/staff/cases/{id}/documents/{document}", MAY, documents::get)
        .get("/cases/{link}/acts/{act}", May::Public, citizen::act)
        .get("/cases/{link}/receipt.pdf", May::Public, citizen::receipt)
}

/// A channel as the office calls it.
fn channel_words(visit: &Visit, channel: Channel) -> String {
    visit.say(&format!("protocol-channel-{channel}"))
}

/// What is still to be written, each with what it stands for.
fn unfilled_words(visit: &Visit, opened: &Opened, names: &[String]) -> Vec<(String, String)> {
    let means = |name: &String| {
        let field = name.strip_prefix("answer.").map(|code| {
            let fields = &opened.version.definition.fields;
            fields
                .iter()
                .find(|field| field.code == code)
                .map_or_else(|| code.to_owned(), |field| field.label.it().to_owned())
        });
        let words = match field {
            Some(field) => field,
            None if crate::procedure::PLACEHOLDERS.contains(&name.as_str()) => {
                visit.say(&format!("cases-procedure-means-{name}"))
            }
            None => visit.say("cases-act-placeholder-unknown"),
        };
        (format!("{{{name}}}"), words)
    };
    names.iter().map(means).collect()
}

/// Registers a document of a case in the protocol, where its body keeps one: to or from who asks, or from the office where the case is to the
/// one that answers for it.
pub(crate) fn register(
    tx: &mut Tx<'_>,
    visit: &Visit,
    opened: &Opened,
    (direction, channel): (Direction, Channel),
    title: &str,
    document: &Document,
) -> Result<(Option<RegistrationId>, String)> {
    let case = &opened.case;
    let internal = direction == Direction::Internal;
    let correspondents = if internal { Vec::new() } else { vec![applicant(tx, case, channel)?] };
    let of = [("title", title.into()), ("number", case.name().into())];
    let entry = Entry {
        office: if internal { case.leg_office } else { case.office },
        direction,
        channel,
        subject: visit.app().catalog().fill(Lang::It, "cases-act-register-subject", &of),
        class: String::new(),
        correspondents,
        received: Received::default(),
        about: Some(("case".to_owned(), case.id.to_string())),
        emergency: None,
        documents: vec![document.clone()],
    };
    numbered(tx, &visit.actor(), &entry)
}

fn applicant(tx: &mut Tx<'_>, case: &Case, channel: Channel) -> Result<Correspondent> {
    let person = people::of(tx, case.id, Role::Applicant)?.ok_or(Error::NotFound)?;
    Ok(Correspondent {
        address: if channel == Channel::Email { person.email } else { person.address },
        name: person.name,
        tax_code: person.fiscal_code,
    })
}
