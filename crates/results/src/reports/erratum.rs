//! Correcting a frozen report: where, what is right and why. The old stays beside the new; nothing is edited silently.

use askama::Template;
use axum::extract::Path;
use kernel::history::{self, Action, Record};
use kernel::permit::May;
use kernel::{Error, Invalid, Result};
use serde_json::json;
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::edition::Edition;
use super::errata::{self, Erratum, Part, Place};
use super::report::ReportState;
use super::view::{self, View};
use super::{store, write};

#[derive(Template)]
#[template(path = "report_erratum.html")]
struct Page {
    shell: Shell,
    form: FormView,
    view: View,
    /// What holds at the chosen place.
    old: Option<String>,
}

async fn find(visit: &Visit, code: &str, year: i16) -> Result<Edition> {
    let edition = write::find(visit, May::ApproveReport, code, year).await?;
    match edition.report.state {
        ReportState::Frozen => Ok(edition),
        // A report that is not frozen is corrected by writing it.
        _ => Err(Error::Conflict("results-report-not-frozen".into())),
    }
}

pub(super) async fn get(visit: Visit, Path((code, year)): Path<(String, i16)>) -> Reply {
    let edition = find(&visit, &code, year).await?;
    web::page(&page(&visit, edition, Input::of_query(visit.query()), Invalid::default()))
}

pub(super) async fn post(visit: Visit, Path((code, year)): Path<(String, i16)>, input: Input) -> Reply {
    let edition = find(&visit, &code, year).await?;
    match correct(&visit, &edition, &input).await {
        Ok(()) => Ok(web::done(&format!("{}#errata", view::public_href(&code, year)), "results-report-corrected")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, edition, input, invalid)),
        Err(other) => Err(other.into()),
    }
}

async fn correct(visit: &Visit, edition: &Edition, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let (place, part): (Option<Place>, Option<Part>) = (check.choice("place"), check.choice("part"));
    let (new, reason) = (check.optional("new", 20_000), check.required("reason", 2_000));
    check.done()?;
    let (place, part) = (place.ok_or(Error::NotFound)?, part.ok_or(Error::NotFound)?);
    let (visit, edition) = (visit.clone(), edition.clone());
    visit
        .clone()
        .write(move |tx| {
            // Read here and not taken from the form: the old value is never typed.
            let errata = store::errata(tx, edition.report.id)?;
            let italian = edition.report.fixed.as_ref().ok_or(Error::NotFound)?.content()?;
            let old = errata::held(&visit, &italian, &errata, &place, part)?;
            if old == new {
                return Err(Error::field("new", "results-report-erratum-same"));
            }
            let erratum = Erratum {
                id: tx.id(),
                at: tx.now(),
                by: visit.actor().name,
                place: place.clone(),
                part,
                old,
                new: new.clone(),
                reason: reason.clone(),
            };
            store::add_erratum(tx, edition.report.id, &erratum)?;
            let record = Record {
                actor: &visit.actor(),
                action: Action::Changed,
                subject: write::subject(&edition.report),
                office: Some(edition.report.office),
                summary: &edition.report.year.to_string(),
                before: Some(json!({ "value": erratum.old })),
                after: Some(json!({ "value": erratum.new, "reason": erratum.reason })),
            };
            history::record(tx, &record).map(|_| ())
        })
        .await
}

fn page(visit: &Visit, edition: Edition, input: Input, invalid: Invalid) -> Page {
    let place: Option<Place> = input.text("place").parse().ok();
    let part: Option<Part> = input.text("part").parse().ok();
    let fixed = edition.report.fixed.as_ref().and_then(|fixed| fixed.content().ok());
    let old = place
        .zip(part)
        .zip(fixed)
        .and_then(|((place, part), content)| errata::held(visit, &content, &edition.errata, &place, part).ok());
    let year = edition.report.year;
    let places = view::places(visit, &edition.content);
    let view = View::new(visit, edition);
    let title = visit.fill("results-report-title", &[("year", year.to_string().into())]);
    let back = (title, view::staff_href(&view.office, year));
    Page {
        shell: view::staff_shell(visit, visit.say("results-report-erratum-title"), Some(back)),
        form: FormView::new(visit, "results-report-erratum", input, invalid).with_choices("place", places).with_words(
            "part",
            "results-report-part",
            Part::ALL,
            false,
        ),
        view,
        old,
    }
}
