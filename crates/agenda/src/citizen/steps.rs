//! The steps, above each of them: which one this is, which are done, and the way back to those.

use web::{Step, Visit};

use super::draft::Draft;

/// A step of the model.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum At {
    Place,
    Time,
    Details,
    Applicant,
    Review,
}

const ALL: [(At, &str, &str); 5] = [
    (At::Place, "place", "/appointments"),
    (At::Time, "time", "/appointments/new/time"),
    (At::Details, "details", "/appointments/new/details"),
    (At::Applicant, "applicant", "/appointments/new/applicant"),
    (At::Review, "review", "/appointments/new/review"),
];

/// The steps; those before this one lead back, the first one to the counters of the same type.
pub(super) fn steps(visit: &Visit, at: At, draft: Option<&Draft>) -> Vec<Step> {
    web::steps(ALL.map(|(step, key, href)| {
        let href = match draft.filter(|_| step == At::Place) {
            Some(draft) => draft.place_href(),
            None => href.to_owned(),
        };
        (visit.say(&format!("agenda-step-{key}")), step.cmp(&at), href)
    }))
}

/// The title of a step, the same in the browser's tab and above the page.
pub(super) fn title(visit: &Visit, at: At) -> String {
    let key = ALL.iter().find(|(step, ..)| *step == at).map_or("place", |(_, key, _)| key);
    visit.say(&format!("agenda-title-{key}"))
}
