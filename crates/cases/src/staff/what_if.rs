//! The days that would follow if the documents, or the observations, came on a day: reckoned on a copy, written nowhere.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::terms::Basis;
use kernel::{Error, Invalid, Result};
use web::Input;
use web::forms::Check;

use super::found::Found;
use crate::advance;
use crate::case::{Clocks, Event, Stands, What};

/// The name of the field, and what would come, where something is waited for.
pub(super) fn awaited(stands: Stands) -> Option<(&'static str, What)> {
    match stands {
        Stands::Documents => Some(("documents_on", What::DocumentsReceived)),
        Stands::Observations => Some(("observations_on", What::Observations)),
        _ => None,
    }
}

/// What was asked: the day, and the clocks that would follow; none where nothing was asked.
///
/// # Errors
/// `Invalid` beside the field.
pub(super) fn asked(tx: &mut Tx<'_>, found: &Found, input: &Input) -> Result<Option<(Date, Clocks)>> {
    let Some((name, what)) = awaited(found.opened.course.stands) else { return Ok(None) };
    let mut check = Check::new(input);
    let on = check.date(name);
    check.done()?;
    let Some(on) = on else { return Ok(None) };
    reckoned(tx, found, Event { on, what }).map(|clocks| Some((on, clocks))).map_err(|error| match error {
        // What is wrong is wrong with the day: it stands beside this form's own field.
        Error::Invalid(invalid) => {
            let messages = invalid.0.into_iter().map(|(_, message)| message);
            Error::Invalid(messages.fold(Invalid::default(), |wrong, message| wrong.with(name, message)))
        }
        Error::Conflict(message) => Error::field(name, message),
        other => other,
    })
}

fn reckoned(tx: &mut Tx<'_>, found: &Found, event: Event) -> Result<Clocks> {
    let (version, mut course) = (&found.opened.version, found.opened.course.clone());
    // Days to come are welcome here: nothing is claimed to have happened.
    course.take(&version.definition, &event, &Basis::new(&found.calendar))?;
    advance::clocks(tx, version, &course, &found.calendar, &found.stays)
}
