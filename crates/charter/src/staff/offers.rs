//! The services of a draft, and what is promised for each.

use axum::extract::Path;
use kernel::terms::{Term, Unit};
use kernel::{Error, Invalid};
use web::{Input, Reply, Visit};

use super::edit;
use super::form::{Choices, Kind, words};
use super::found::{self, Charter};
use super::input::{numbered, packed, stored_rows};
use super::page::Refused;
use super::reader::Reader;
use crate::charter::Offer;
use crate::draft::Edit;
use crate::ids::LineId;
use crate::words::Timing;

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let list = &charter.book.offers;
    let input = numbered(stored_rows("offers", list)?, "offers", list.len());
    let input =
        list.iter().enumerate().fold(input, |input, (at, one)| with_term(input, &format!("offers.{at}."), one.term));
    show(&visit, &charter, &input, &Refused::default()).await
}

/// The two fields of a term.
pub(super) fn with_term(input: Input, prefix: &str, term: Option<Term>) -> Input {
    input
        .with_some(&format!("{prefix}term_amount"), term.map(Term::amount))
        .with_some(&format!("{prefix}term_unit"), term.map(|term| term.unit().name()))
}

/// The units of a term as choices.
pub(super) fn term_units(visit: &Visit) -> Choices {
    Unit::ALL.iter().map(|unit| (unit.name().to_owned(), visit.say(&format!("charter-unit-{}", unit.name())))).collect()
}

async fn show(visit: &Visit, charter: &Charter, input: &Input, refused: &Refused) -> Reply {
    let (_, services) = found::services(visit, charter.book.charter.office).await?;
    let none = (String::new(), visit.say("web-choice-none"));
    let services: Choices = std::iter::once(none).chain(services.into_iter().skip(1)).collect();
    let timings = words(visit, "charter-timing", Timing::ALL, false);
    let units = term_units(visit);
    edit::show(visit, charter, ("offers", input, refused), |form| {
        form.rows("offers", |form, row| {
            vec![
                form.control(Kind::Number, &format!("{row}place")),
                form.selected(Kind::Select, &format!("{row}service"), &services),
                form.control(Kind::Area, &format!("{row}characteristics")),
                form.control(Kind::Area, &format!("{row}promise")),
                form.selected(Kind::Select, &format!("{row}timing"), &timings),
                form.control(Kind::Number, &format!("{row}term_amount")),
                form.selected(Kind::Select, &format!("{row}term_unit"), &units),
            ]
        });
    })
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let charter = edit::draft(&visit, &id).await?;
    let input = packed(&input, "offers", &["service", "characteristics", "promise", "term_amount"]);
    match save(&visit, &charter, &input).await {
        Ok(()) => edit::saved(&charter),
        Err(error) => show(&visit, &charter, &input, &Refused::of(beside_amount(error))?).await,
    }
}

async fn save(visit: &Visit, charter: &Charter, input: &Input) -> kernel::Result<()> {
    let (services, _) = found::services(visit, charter.book.charter.office).await?;
    let known: Vec<LineId> = charter.book.offers.iter().map(|one| one.id).collect();
    let mut read = Reader::new(input);
    let list: Vec<Option<Offer>> = read.rows("offers", |row| {
        let service = row.word("service").filter(|service| services.contains(service));
        if service.is_none() {
            row.wrong("service", "web-field-choice");
        }
        Some(Offer {
            id: row.id(&known, || visit.db().ids().make()),
            service: service?,
            code: String::new(),
            name: String::new(),
            characteristics: row.text("characteristics"),
            promise: row.text("promise"),
            timing: row.chosen("timing", Timing::Untimed),
            term: row.term(),
        })
    });
    read.done()?;
    edit::save(visit, charter, input, Edit::Offers(list.into_iter().flatten().collect())).await
}

/// A term has two fields; what is wrong with it stands beside the first.
fn beside_amount(error: Error) -> Error {
    let Error::Invalid(Invalid(list)) = error else { return error };
    let moved = list.into_iter().map(|(name, message)| match name.strip_suffix(".term") {
        Some(row) => (format!("{row}.term_amount").into(), message),
        None => (name, message),
    });
    Error::Invalid(Invalid(moved.collect()))
}
