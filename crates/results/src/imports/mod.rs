//! Imports: what an office already has becomes rows of the ledger, each with its source named.
//!
//! A file is read (`read`), looked at, corrected by hand where its columns or pairs were misunderstood, and then counted
//! (`count`): all of it in one transaction, or nothing. The same file counts once; what was counted can be taken back as a
//! whole (`withdraw`). The command line and the demo do in one call what the pages do step by step: [`from_file`].
//!
//! Of a mailbox only the heads of messages are kept, and only until they are counted: the words of a message are never stored
//! outside the file, and the file goes when its rows are counted, withdrawn or discarded (GDPR art. 5 c. 1 lett. c ed e).

mod again;
mod booking;
mod columns;
mod confirm;
mod correct;
mod count;
mod discard;
mod effect;
mod errors;
mod found;
mod from_file;
mod ground;
mod import;
mod list;
mod mail_page;
mod message;
mod outcome_page;
mod own;
mod packed;
mod page;
mod parts;
mod progress;
mod read;
mod sheet_page;
mod start;
mod store;
mod template;
mod withdraw;

use kernel::permit::May;
use web::Routes;

pub use from_file::{File, Outcome, from_file};
pub use import::{Form, ImportId, NewImport, State};

/// The largest file that may be sent through a page. The command line takes larger ones.
const UPLOAD_BYTES: usize = 200 << 20;

/// The pages of imports.
pub(crate) fn routes() -> Routes {
    let may = May::ImportDeliveries;
    Routes::new()
        .get("/staff/imports", may, list::get)
        .get("/staff/imports/new", may, start::get)
        .upload("/staff/imports", may, start::post, UPLOAD_BYTES)
        .post("/staff/imports/old", may, discard::old)
        .get("/staff/imports/cases.xlsx", may, template::cases)
        .get("/staff/imports/{id}", may, page::get)
        .post("/staff/imports/{id}/columns", may, columns::post)
        .post("/staff/imports/{id}/addresses", may, own::post)
        .post("/staff/imports/{id}/reading", may, again::post)
        .get("/staff/imports/{id}/errors.csv", may, errors::get)
        .get("/staff/imports/{id}/messages/{number}", may, message::get)
        .post("/staff/imports/{id}/messages/{number}/correction", may, correct::post)
        .post("/staff/imports/{id}/corrections/{index}/removal", may, correct::undo)
        .post("/staff/imports/{id}/count", may, confirm::post)
        .post("/staff/imports/{id}/removal", may, discard::post)
        .get("/staff/imports/{id}/withdrawal", may, withdraw::get)
        .post("/staff/imports/{id}/withdrawal", may, withdraw::post)
}
