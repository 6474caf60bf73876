//! The steps, above each of them: which one this is, which are done, and the way back to those.

use web::{Step, Visit};

use crate::procedure::Version;

/// A step of the application.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum At {
    Details,
    Applicant,
    Documents,
    Review,
}

const ALL: [(At, &str, &str); 4] = [
    (At::Details, "details", "details/1"),
    (At::Applicant, "applicant", "applicant"),
    (At::Documents, "documents", "documents"),
    (At::Review, "review", "review"),
];

/// The steps of a procedure; those before this one lead back. Where nothing is asked, there is no step for it.
pub(super) fn steps(visit: &Visit, version: &Version, at: At) -> Vec<Step> {
    let there = ALL.iter().filter(|(step, ..)| *step != At::Details || !version.definition.fields.is_empty());
    web::steps(there.map(|(step, key, path)| {
        (visit.say(&format!("cases-apply-step-{key}")), step.cmp(&at), format!("/apply/{}/{path}", version.code))
    }))
}

/// The title of a step, the same in the browser's tab and above the page.
pub(super) fn title(visit: &Visit, at: At) -> String {
    let key = ALL.iter().find(|(step, ..)| *step == at).map_or("details", |(_, key, _)| key);
    visit.say(&format!("cases-apply-title-{key}"))
}

/// The frame of a step: the way to it leads through the sheet's form.
pub(super) fn shell(visit: &Visit, version: &Version, title: String) -> web::Shell {
    let start = format!("/apply/{}", version.code);
    let name = version.definition.name.to(visit.lang()).0.to_owned();
    visit.shell(title).trail([(name, start.as_str())])
}
