//! The pages on which an office keeps its procedures: what holds, the draft part by part, its drawing, its translations.
//!
//! - `list` · `new` · `one` what holds now, and older versions · `draft` the whole draft, and the day from which it holds
//! - `part` one part of the draft as a form: `general`, `fields`, `documents`, `steps`, `acts` and `housing` say how it is read and shown; `rows`
//!   adds and takes away lines without a script; `beside` puts what is wrong beside its line
//! - `sheet` a definition in readable form, with its drawing · `translation` what citizens read, language by language

mod acts;
mod beside;
mod documents;
mod draft;
mod fields;
mod form;
mod found;
mod general;
mod housing;
mod list;
mod new;
mod one;
mod part;
pub(crate) mod rows;
mod sheet;
mod steps;
mod translation;
mod typed;

use kernel::permit::May;
use web::Routes;

const HOME: &str = "/staff/procedures";

pub(super) fn routes() -> Routes {
    const MAY: May = May::EditProcedures;
    Routes::new()
        .get("/staff/procedures", MAY, list::get)
        .get("/staff/procedures/new", MAY, new::get)
        .post("/staff/procedures/new", MAY, new::post)
        .get("/staff/procedures/{procedure}", MAY, one::get)
        .get("/staff/procedures/{procedure}/versions/{version}", MAY, one::version)
        .post("/staff/procedures/{procedure}/closing", MAY, one::close)
        .get("/staff/procedures/{procedure}/draft", MAY, draft::get)
        .post("/staff/procedures/{procedure}/draft-removal", MAY, draft::remove)
        .post("/staff/procedures/{procedure}/force", MAY, draft::force)
        .get("/staff/procedures/{procedure}/draft/{part}", MAY, part::get)
        .post("/staff/procedures/{procedure}/draft/{part}", MAY, part::post)
        .get("/staff/procedures/{procedure}/translation/{lang}", MAY, translation::get)
        .post("/staff/procedures/{procedure}/translation/{lang}", MAY, translation::post)
}
