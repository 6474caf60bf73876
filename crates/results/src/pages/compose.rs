//! Composing how a standard is measured: a form over the closed set of filters, with the sentence that it means and last year's figure.

use askama::Template;
use axum::extract::Path;
use charter::{CharterId, Standard};
use kernel::ledger::{self, Channel, Kind, Outcome};
use kernel::permit::May;
use kernel::{Error, Invalid, OfficeId, ServiceId};
use web::{FormView, Input, Reply, Shell, Visit};

use super::compose_form::{self, Shape};
use crate::figure::{self, Against, Figure};
use crate::measure::{Measure, Statistic};
use crate::ready::Ready;
use crate::table;
use crate::{sentence, show};

#[derive(Template)]
#[template(path = "compose.html")]
struct Page {
    shell: Shell,
    form: FormView,
    office: String,
    year: i16,
    standard: Standard,
    /// Measures ready to use: what each is about, and the form filled in with it.
    ready: Vec<(Ready, String)>,
    preview: Option<Preview>,
}

/// What the composed measure means, and what it gives.
struct Preview {
    sentence: String,
    years: Vec<(i16, String, String)>,
}

/// A standard of a charter, found through what the visitor may compose.
struct Found {
    office: OfficeId,
    code: String,
    charter: CharterId,
    standard: Standard,
    service: Option<ServiceId>,
    services: Vec<(ServiceId, String)>,
    sources: Vec<String>,
}

async fn find(visit: &Visit, code: String, year: i16, key: String) -> kernel::Result<Found> {
    let (scope, lang) = (visit.scope(May::ComposeMeasures), visit.lang());
    visit
        .read(move |tx| {
            let office = charter::office_id(tx, &code)?;
            scope.admit(office)?;
            let book = charter::charter_of_year(tx, office, year, lang)?;
            let standard = book.standards.iter().find(|standard| standard.key == key).ok_or(Error::NotFound)?.clone();
            let named = book.standards.iter().map(|one| (one.service_code.as_deref(), one.service_name.as_str()));
            let services = table::service_names(tx, office, named)?;
            let (first, last) = figure::year(year);
            let mut sources: Vec<String> =
                ledger::cells(tx, office, first, last)?.into_iter().filter_map(|(cell, _)| cell.source).collect();
            sources.sort();
            sources.dedup();
            let service = match &standard.service_code {
                Some(code) => Some(charter::service_id(tx, code)?),
                None => None,
            };
            Ok(Found { office, code: code.clone(), charter: book.charter.id, standard, service, services, sources })
        })
        .await
}

pub(crate) async fn get(visit: Visit, Path((code, year, key)): Path<(String, i16, String)>) -> Reply {
    let found = find(&visit, code, year, key).await?;
    let query = Input::of_query(visit.query());
    // With choices in the address the page shows what they would mean; without, what is kept with the standard.
    let input = if query.some("shape").is_some() {
        query
    } else {
        compose_form::input_of(Measure::read(&found.standard.measure)?.as_ref())
    };
    let (preview, invalid) = match compose_form::measure_of(&input) {
        Ok(measure) => (Some(preview(&visit, &found, year, &measure).await?), Invalid::default()),
        Err(Error::Invalid(invalid)) if input.some("shape").is_some() => (None, invalid),
        Err(_) => (None, Invalid::default()),
    };
    web::page(&page(&visit, found, year, input, invalid, preview))
}

pub(crate) async fn post(visit: Visit, Path((code, year, key)): Path<(String, i16, String)>, input: Input) -> Reply {
    let found = find(&visit, code, year, key).await?;
    let written = compose_form::measure_of(&input).and_then(|measure| measure.write());
    match written {
        Ok(text) => {
            let (actor, charter, key) = (visit.actor(), found.charter, found.standard.key.clone());
            visit.write(move |tx| charter::save_measure(tx, &actor, charter, &key, &text)).await?;
            let to = format!("/offices/{}/results/{year}#{}", found.code, found.standard.key);
            Ok(web::done(&to, "results-compose-saved"))
        }
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, found, year, input, invalid, None)),
        Err(other) => Err(other.into()),
    }
}

/// The sentence, and the figure for this year and the one before: an administrator sees what a choice does before it counts.
async fn preview(visit: &Visit, found: &Found, year: i16, measure: &Measure) -> kernel::Result<Preview> {
    let (office, today) = (found.office, visit.today());
    let (standard, wanted) = (found.standard.clone(), measure.clone());
    let figures: Vec<(i16, Figure)> = visit
        .read(move |tx| {
            let calendar = charter::office_calendar(tx, office)?;
            let target = table::target(&standard, &wanted);
            let mut figures = Vec::new();
            for year in [year - 1, year] {
                let (first, last) = figure::year(year);
                let cells = ledger::cells(tx, office, first, last)?;
                let against = Against { target, year, today, calendar: &calendar };
                figures.push((year, figure::compute(&wanted, &cells.iter().collect::<Vec<_>>(), against)?));
            }
            Ok(figures)
        })
        .await?;
    let shown = |(year, figure): (i16, Figure)| {
        let value = show::value(visit, Some(measure), figure.value);
        let value = value.unwrap_or_else(|| show::status(visit, figure.status(None)));
        (year, value, show::fraction_of(Some(measure), &figure))
    };
    Ok(Preview {
        sentence: sentence::sentence(visit, measure, &found.services),
        years: figures.into_iter().map(shown).collect(),
    })
}

fn page(visit: &Visit, found: Found, year: i16, input: Input, invalid: Invalid, preview: Option<Preview>) -> Page {
    let href = format!("/offices/{}/results/{year}", found.code);
    let services = found.services.iter().map(|(id, name)| (id.to_string(), name.clone()));
    let sources = found.sources.iter().map(|source| (source.clone(), source.clone()));
    let ready = Ready::ALL.iter().map(|ready| {
        let measure = ready.measure(&found.standard, found.service);
        (*ready, format!("{}?{}", visit.path(), compose_form::input_of(Some(&measure)).query()))
    });
    let ready = ready.collect();
    let form = FormView::new(visit, "results-compose", input, invalid)
        .with_words("shape", "results-shape", Shape::ALL, false)
        .with_words("kinds", "results-kind", Kind::ALL, false)
        .with_choices("services", services)
        .with_words("channels", "results-channel", Channel::ALL, false)
        .with_words("outcomes", "results-outcome", Outcome::ALL, false)
        .with_choices("sources", sources)
        .with_words("within", "results-within", compose_form::WithinKind::ALL, true)
        .with_words("met_outcomes", "results-outcome", Outcome::ALL, false)
        .with_words("met_channels", "results-channel", Channel::ALL, false)
        .with_words("over_kinds", "results-kind", Kind::ALL, false)
        .with_words("over_outcomes", "results-outcome", Outcome::ALL, false)
        .with_words("promised", "results-channel", Channel::ALL, false)
        .with_words("statistic", "results-statistic", Statistic::ALL, false);
    Page {
        shell: visit
            .staff_shell(visit.say("results-compose-title"))
            .trail([(visit.fill("results-title", &[("year", year.to_string().into())]), href.as_str())]),
        form,
        office: found.code,
        year,
        standard: found.standard,
        ready,
        preview,
    }
}
