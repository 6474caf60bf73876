//! Giving the report of an inspection: it stands in the case for good, and the case goes on.

use jiff::civil::Date;
use kernel::Result;
use kernel::db::Tx;
use kernel::history::Actor;
use protocol::RegistrationId;

use crate::advance::{Move, advance};
use crate::case::What;
use crate::housing::HousingReport;
use crate::record::Opened;
use crate::store::reports::{self, Given};
use crate::tell::Post;

/// A report that is given.
#[derive(Clone, Debug)]
pub struct GivenReport {
    /// What it says.
    pub report: HousingReport,
    /// Whether it speaks for granting; none where it does not say.
    pub favourable: Option<bool>,
    /// The day on which it is given.
    pub on: Date,
    /// The SHA-256 of its paper, with the registration and its number; none where it has no paper here.
    pub paper: Option<(String, Option<RegistrationId>, String)>,
}

/// Gives a report at the step where a case is. Its words are written with the event, for acts to quote.
///
/// # Errors
/// As `advance`.
pub fn give(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    opened: Opened,
    seen: u64,
    given: GivenReport,
) -> Result<Opened> {
    let GivenReport { report, favourable, on, paper } = given;
    let text = report.text(post.catalog, &by.name);
    let (sha256, registration, number) = match paper {
        Some((sha256, registration, number)) => (Some(sha256), registration, number),
        None => (None, None, String::new()),
    };
    let row = Given { on, by: by.name.clone(), report, sha256, registration, number };
    reports::give(tx, opened.case.id, opened.course.legs.len(), &row)?;
    let step = Move { seen, what: What::Reported { favourable }, on, text: &text, public: false };
    advance(tx, post, by, opened, &step)
}
