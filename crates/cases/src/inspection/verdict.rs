//! What follows from the inspection, room by room with the reasons, before the report is given; and giving it.

use askama::Template;
use axum::extract::Path;
use kernel::db::Tx;
use kernel::{Error, Invalid, Result};
use protocol::Direction;
use web::forms::Check;
use web::{FormView, Input, Reply, Shell, Visit};

use super::form;
use super::give::{GivenReport, give};
use super::shown::{ReportView, view};
use crate::acts::{Found, Paper, keep, paragraphs, register};
use crate::case::{Event, What};
use crate::document::CaseDocument;
use crate::housing::HousingReport;
use crate::ids::CaseId;
use crate::procedure::{FieldKind, Procedure};
use crate::staff::Sense;
use crate::store::{files, reports};
use crate::tell::Post;

#[derive(Template)]
#[template(path = "inspection_verdict.html")]
struct Page {
    shell: Shell,
    href: String,
    revision: u64,
    seen: u64,
    report: ReportView,
    /// What the application says in numbers: how many people are to live there.
    asked: Vec<(String, String)>,
    form: FormView,
    refusal: Option<String>,
}

/// A draft that says all that a report has to say.
struct Whole {
    found: Found,
    /// By what the paper is named.
    code: String,
    revision: u64,
    report: HousingReport,
    asked: Vec<(String, String)>,
}

impl Whole {
    /// # Errors
    /// `Conflict` where something is still to be written; as `super::found`.
    async fn of(visit: &Visit, id: &str) -> Result<Self> {
        let found = super::found(visit, id).await?;
        let (case, definition) = (found.opened.case.id, found.opened.version.definition.clone());
        let (draft, asked) =
            visit.read(move |tx| Ok((reports::draft(tx, case)?, asked(tx, case, &definition)?))).await?;
        let draft = draft.ok_or_else(|| Error::Conflict("cases-inspection-incomplete".into()))?;
        match form::read(&Input::of_query(&draft.typed), found.opened.case.filed_on, visit.today()) {
            Ok(inspection) => {
                let report = HousingReport::of(inspection, found.opened.version.housing_table());
                Ok(Self { found, code: web::codes::code(draft.id.into()), revision: draft.revision, report, asked })
            }
            Err(Error::Invalid(_)) => Err(Error::Conflict("cases-inspection-incomplete".into())),
            Err(other) => Err(other),
        }
    }
}

fn asked(tx: &mut Tx<'_>, case: CaseId, definition: &Procedure) -> Result<Vec<(String, String)>> {
    let answers = files::answers(tx, case)?;
    let numbers = definition.fields.iter().filter(|field| field.kind == FieldKind::Number);
    let said = numbers.filter_map(|field| Some((field.label.it().to_owned(), answers.get(&field.code)?.clone())));
    Ok(said.collect())
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    match Whole::of(&visit, &id).await {
        Ok(whole) => {
            let sense = Sense::of(whole.report.favourable());
            web::page(&page(&visit, whole, Input::new().with("favourable", sense), Invalid::default()))
        }
        Err(Error::Conflict(message)) => Ok(web::told(&format!("/staff/cases/{id}/inspection"), "warning", message)),
        Err(other) => Err(other.into()),
    }
}

fn page(visit: &Visit, whole: Whole, input: Input, invalid: Invalid) -> Page {
    let Whole { found, revision, report, asked, .. } = whole;
    Page {
        shell: super::shell(visit, &found, visit.say("cases-inspection-verdict")),
        href: found.href("inspection"),
        revision,
        seen: found.opened.case.revision,
        report: view(visit.app().catalog(), visit.lang(), &report),
        asked,
        form: FormView::new(visit, "cases-inspection", input, invalid).with_words(
            "favourable",
            "cases-staff-favourable",
            Sense::ALL,
            false,
        ),
        refusal: None,
    }
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let own = format!("/staff/cases/{id}/inspection/verdict");
    let whole = match Whole::of(&visit, &id).await {
        Err(Error::Conflict(message)) => {
            return Ok(web::told(&format!("/staff/cases/{id}/inspection"), "warning", message));
        }
        other => other?,
    };
    match try_give(&visit, &whole, &input).await {
        Ok(true) => Ok(web::done(&format!("/staff/cases/{id}"), "cases-inspection-given")),
        Ok(false) => Ok(web::told(&own, "warning", "cases-act-not-typeset")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, whole, input, invalid)),
        Err(Error::Conflict(message)) => {
            let refusal = Some(visit.message(&message));
            web::refused(&Page { refusal, ..page(&visit, whole, input, Invalid::default()) })
        }
        Err(other) => Err(other.into()),
    }
}

/// Whether it was given: not where the typesetter is not there. As with acts (docs/decisions/0013), the paper comes first, the rest at once.
async fn try_give(visit: &Visit, whole: &Whole, input: &Input) -> Result<bool> {
    let number = |field: &str| input.text(field).parse::<u64>().map_err(|_| Error::NotFound);
    let (revision, seen) = (number("revision")?, number("seen")?);
    let mut check = Check::new(input);
    let sense: Option<Sense> = check.choice("favourable");
    check.done()?;
    if revision != whole.revision {
        return Err(Error::Conflict("cases-inspection-changed".into()));
    }
    let favourable = sense.ok_or(Error::NotFound)?.speaks();
    rehearse(visit, whole, favourable).await?;
    let Some(document) = print(visit, whole).await? else { return Ok(false) };
    let (writer, case, report) = (visit.clone(), whole.found.opened.case.id, whole.report.clone());
    visit
        .write(move |tx| {
            let opened = crate::acts::open(tx, &writer, case)?;
            let draft = reports::draft(tx, case)?.filter(|draft| draft.revision == revision);
            if draft.is_none() {
                return Err(Error::Conflict("cases-inspection-changed".into()));
            }
            let way = (Direction::Internal, kernel::ledger::Channel::Other);
            let title = writer.app().catalog().say(kernel::Lang::It, "cases-inspection-paper").into_owned();
            let (registration, number) = register(tx, &writer, &opened, way, &title, &document)?;
            let (id, at) = (tx.id(), tx.now());
            let kept = CaseDocument {
                id,
                case,
                code: String::new(),
                document: document.clone(),
                from_office: true,
                registration,
                at,
            };
            files::insert(tx, &kept)?;
            let paper = Some((document.sha256.clone(), registration, number));
            let given = GivenReport { report: report.clone(), favourable, on: tx.clock().today(), paper };
            give(tx, &Post::of(writer.app()), &writer.actor(), opened, seen, given).map(|_| ())
        })
        .await?;
    Ok(true)
}

/// Whether the case would take it: asked before anything is printed, and again in the transaction.
async fn rehearse(visit: &Visit, whole: &Whole, favourable: Option<bool>) -> Result<()> {
    let (opened, today) = (whole.found.opened.clone(), visit.today());
    visit
        .read(move |tx| {
            let own = charter::office_calendar(tx, opened.case.office)?;
            let event = Event { on: today, what: What::Reported { favourable } };
            let basis = kernel::terms::Basis::new(&own).asked_on(today);
            Ok(opened.course.clone().take(&opened.version.definition, &event, &basis)?)
        })
        .await
}

/// The report on the paper of the office that inspected.
async fn print(visit: &Visit, whole: &Whole) -> Result<Option<protocol::Document>> {
    let opened = &whole.found.opened;
    let here = opened.case.leg_office;
    let office = visit.read(move |tx| charter::office_page_by_id(tx, here, kernel::Lang::It)).await?;
    let (catalog, by) = (visit.app().catalog(), visit.actor().name);
    let title = catalog.say(kernel::Lang::It, "cases-inspection-paper").into_owned();
    let paper = Paper {
        office: &office,
        title: &title,
        to: &[],
        paragraphs: &paragraphs(&whole.report.text(catalog, &by)),
        code: &whole.code,
        signed_by: &office.office.name,
    };
    let data = paper.data(visit.app(), opened, (&by, visit.today()));
    keep(visit.app(), &data, format!("Verbale-di-sopralluogo-{}.pdf", visit.today())).await
}
