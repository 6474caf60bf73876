//! Address labels as the press prints them: A4 sheets of 3 × 8 labels of 70 × 37 mm.

use serde_json::{Value, json};
use web::Visit;

use super::batch::Batch;
use super::convocation::Convocation;

/// The labels of letters as data of the template `labels`.
pub(super) fn data(visit: &Visit, batch: &Batch, letters: &[Convocation]) -> Value {
    let label = |one: &Convocation| {
        let address = one.person.address.lines();
        std::iter::once(one.person.applicant.name.clone()).chain(address).collect::<Vec<_>>()
    };
    let title = visit.fill("agenda-letters-labels-title", &[("number", batch.number.into())]);
    json!({ "title": title, "date": visit.today().to_string(), "rows": letters.iter().map(label).collect::<Vec<_>>() })
}
