//! The counter's pages: the list, one by one or by a file, the letters; what the office chooses, and what was saved.

mod import;
mod letters;
mod list;
mod new;
mod one;
mod printing;
mod saved;
mod settings;

use kernel::permit::May;
use web::Routes;

/// The largest file of persons, in bytes.
const FILE_BYTES: usize = 10 << 20;

pub(super) fn routes() -> Routes {
    const MAY: May = May::ReceivePeople;
    const SET: May = May::SetUpAgenda;
    Routes::new()
        .get("/staff/reception/{counter}/convocations", MAY, list::get)
        .post("/staff/reception/{counter}/convocations", MAY, new::post)
        .get("/staff/reception/{counter}/convocations/new", MAY, new::get)
        .get("/staff/reception/{counter}/convocations/import", MAY, import::get)
        .upload("/staff/reception/{counter}/convocations/import", MAY, import::post, FILE_BYTES)
        .get("/staff/reception/{counter}/convocations/files/{file}", MAY, import::preview)
        .post("/staff/reception/{counter}/convocations/files/{file}", MAY, import::confirm)
        .get("/staff/reception/{counter}/convocations/{id}", MAY, one::get)
        .post("/staff/reception/{counter}/convocations/{id}/withdrawal", MAY, one::withdrawal)
        .get("/staff/reception/{counter}/letters", MAY, letters::get)
        .post("/staff/reception/{counter}/letters", MAY, letters::post)
        .get("/staff/reception/{counter}/letters/{batch}", MAY, letters::batch)
        .post("/staff/reception/{counter}/letters/{batch}/dispatch", MAY, letters::dispatched)
        .get("/staff/reception/{counter}/letters/{batch}/letters.pdf", MAY, printing::letters)
        .get("/staff/reception/{counter}/letters/{batch}/labels.pdf", MAY, printing::labels)
        .get("/staff/reception/{counter}/letters/{batch}/addresses.csv", MAY, printing::addresses)
        .get("/staff/agenda/{counter}/convocations", SET, settings::get)
        .post("/staff/agenda/{counter}/convocations", SET, settings::post)
        .get("/staff/letters", SET, saved::offices)
        .get("/staff/letters/{office}", SET, saved::latest)
        .post("/staff/letters/{office}/costs", SET, saved::cost)
        .get("/staff/letters/{office}/{year}", SET, saved::get)
        .get("/staff/letters/{office}/{year}/letters.csv", SET, saved::csv)
}
