//! Acts as PDF: a draft across which the word stands, and the one that is issued. Made by the typesetter, which may not be there yet.

use axum::extract::Path;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use charter::OfficePage;
use charter::words::ContactKind;
use jiff::civil::Date;
use kernel::{Error, Lang};
use protocol::Document;
use serde_json::{Value, json};
use web::press::PressError;
use web::{App, Problem, Reply, Visit, show};

use super::act::Act;
use super::found::FoundAct;
use super::known::{self, Known};
use crate::record::Opened;

/// The typesetter's PDF of some data.
///
/// # Errors
/// That it is not there yet, or refuses.
pub(super) async fn typeset(app: &App, template: &str, data: &Value) -> Result<Vec<u8>, Problem> {
    match app.press().render(template, Lang::It.code(), data).await {
        Ok(pdf) => Ok(pdf),
        Err(PressError::Failed(reason)) => Err(Error::internal(format!("{template}: {reason}")).into()),
        Err(_) => Err(Problem::not_typeset_yet()),
    }
}

/// A PDF that the browser shows, and that nobody keeps.
pub(super) fn shown(pdf: Vec<u8>, name: &str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, "application/pdf".to_owned()),
        (header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\"")),
        (header::CACHE_CONTROL, "no-store".to_owned()),
    ];
    (headers, pdf).into_response()
}

/// The draft, as it would be printed today.
pub(super) async fn preview(visit: Visit, Path(path): Path<(String, String)>) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    let (known, opened) = (&found.case.known, &found.case.opened);
    let act = known::printed(visit.app().catalog(), opened, &found.act, visit.today());
    let mut data = data(visit.app(), known, opened, &act, ("", visit.today()));
    data["draft"] = true.into();
    Ok(shown(typeset(visit.app(), "act", &data).await?, "bozza.pdf"))
}

/// What was issued, byte by byte.
pub(super) async fn issued(visit: Visit, Path(path): Path<(String, String)>) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    file(&visit, &found.act).await
}

/// The file of an act that is issued; a draft has none.
pub(super) async fn file(visit: &Visit, act: &Act) -> Reply {
    let issued = act.issued.as_ref().ok_or(Error::NotFound)?;
    let document = Document {
        name: act.file_name(),
        media_type: "application/pdf".to_owned(),
        bytes: 0,
        sha256: issued.sha256.clone(),
    };
    protocol::hand_out(visit, &document).await
}

/// What the template `act` prints: a paper of an office, in Italian.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paper<'a> {
    /// The office that writes it.
    pub(crate) office: &'a OfficePage,
    /// Its title.
    pub(crate) title: &'a str,
    /// To whom it goes, a line each; empty for what stays in the office.
    pub(crate) to: &'a [String],
    /// Its paragraphs.
    pub(crate) paragraphs: &'a [String],
    /// By what the paper itself is named.
    pub(crate) code: &'a str,
    /// Who signs it, by office.
    pub(crate) signed_by: &'a str,
}

impl Paper<'_> {
    /// The template's data, for a paper that somebody signs on a day.
    pub(crate) fn data(&self, app: &App, opened: &Opened, (signer, on): (&str, Date)) -> Value {
        let say = |key: &str| app.catalog().say(Lang::It, key).into_owned();
        let (case, office) = (&opened.case, self.office);
        let of = [("number", case.name().into()), ("on", show::date(Lang::It, case.filed_on).into())];
        json!({
            "title": self.title,
            "date": on.to_string(),
            "draft": false,
            "body": { "name": office.body.name },
            "office": office.office.name,
            "sender": sender(office),
            "to": self.to,
            "facts": [
                [say("cases-act-print-case"), app.catalog().fill(Lang::It, "cases-act-print-case-of", &of)],
                [say("cases-act-print-procedure"), opened.version.definition.name.it()],
                [say("cases-act-print-code"), self.code],
            ],
            "paragraphs": self.paragraphs,
            "day": show::date(Lang::It, on),
            "signed_by": self.signed_by,
            "signer": signer,
            "foot": app.catalog().fill(Lang::It, "cases-act-print-foot", &[("code", self.code.into())]),
            "labels": { "draft": say("cases-act-print-draft"), "page-of": say("cases-act-print-page-of") },
        })
    }
}

/// Prints a paper and puts it into the store; none where the typesetter is not there.
///
/// # Errors
/// Where the typesetter refuses, or the store does.
pub(crate) async fn keep(app: &App, data: &Value, name: String) -> Result<Option<Document>, Error> {
    let pdf = match app.press().render("act", Lang::It.code(), data).await {
        Ok(pdf) => pdf,
        Err(PressError::Failed(reason)) => return Err(Error::internal(format!("act: {reason}"))),
        Err(_) => return Ok(None),
    };
    let bytes = pdf.len() as u64;
    let sha256 = app.files().put(pdf.into()).await?;
    Ok(Some(Document { name, media_type: "application/pdf".to_owned(), bytes, sha256 }))
}

/// What an act prints.
pub(super) fn data(app: &App, known: &Known, opened: &Opened, act: &Act, signed: (&str, Date)) -> Value {
    let (to, paragraphs) = addressed(known, act);
    let paper = Paper {
        office: &known.office,
        title: &act.title,
        to: &to,
        paragraphs: &paragraphs,
        code: &act.code(),
        signed_by: &act.signed_by,
    };
    paper.data(app, opened, signed)
}

/// To whom it goes, and its paragraphs. A letter that begins "A Amina Diallo, nata il …" has said it: that line becomes the address.
fn addressed(known: &Known, act: &Act) -> (Vec<String>, Vec<String>) {
    let mut paragraphs = paragraphs(&act.body);
    let Some(person) = &known.applicant else { return (Vec::new(), paragraphs) };
    let salutation = format!("A {}", person.name);
    let names_them = paragraphs.first().is_some_and(|first| first.starts_with(&salutation) && !first.contains('\n'));
    let name = if names_them { paragraphs.remove(0) } else { person.name.clone() };
    (std::iter::once(name).chain(person.address.lines().map(str::to_owned)).collect(), paragraphs)
}

/// A text's paragraphs: an empty line stands between them.
pub(crate) fn paragraphs(text: &str) -> Vec<String> {
    text.split("\n\n").map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned).collect()
}

/// The office's address and how it is reached, a line each.
fn sender(office: &OfficePage) -> Vec<String> {
    let own = office.own_contacts().into_iter().filter(|contact| contact.kind != ContactKind::Web);
    let contacts: Vec<&str> = own.take(3).map(|contact| contact.value.as_str()).collect();
    [office.office.address.clone(), contacts.join(" · ")].into_iter().filter(|line| !line.is_empty()).collect()
}
