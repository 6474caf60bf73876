//! Once the legal term is over without an answer, whoever waits may turn to who holds the substitute power, who has half of the original term
//! (L. 241/1990 art. 2 c. 9-bis ff.). Who works on the case, the heads of its office and the substitute are told at once.

use charter::words::Silence;
use kernel::db::Tx;
use kernel::i18n::Arg;
use kernel::permit::May;
use kernel::terms::Basis;
use kernel::{Lang, Result, outbox, people};

use crate::case::{Event, What};
use crate::record::{Case, Opened};
use crate::store::substitutions;
use crate::tell::Post;

/// Whether there is anything to ask for: where silence itself is an answer, nobody has to give one in the office's stead.
pub(crate) fn has_a_meaning(case: &Case) -> bool {
    case.silence == Silence::None
}

/// Whether the applicant may turn to the substitute on the day on which is asked.
pub(crate) fn may_be_asked(opened: &Opened, basis: &Basis<'_>) -> bool {
    let on = basis.today.unwrap_or(opened.course.last_on);
    let event = Event { on, what: What::SubstituteAsked };
    has_a_meaning(&opened.case) && opened.course.clone().take(&opened.version.definition, &event, basis).is_ok()
}

/// What follows from the request, in its transaction: the row of the lists, and the mails.
pub(crate) fn follow(tx: &mut Tx<'_>, post: &Post<'_>, opened: &Opened) -> Result<()> {
    let (case, definition) = (&opened.case, &opened.version.definition);
    let Some(clock) = &opened.clocks.substitute else { return Ok(()) };
    substitutions::insert(tx, case.id, clock.from, clock.due.due)?;
    let mut to: Vec<String> =
        people::who_may(tx, May::DecideCases, case.office)?.into_iter().map(|person| person.email).collect();
    match case.officer {
        Some(officer) => to.push(people::find(tx, officer)?.email),
        None => to.extend(people::who_may(tx, May::WorkOnCases, case.leg_office)?.into_iter().map(|one| one.email)),
    }
    to.sort();
    to.dedup();
    let args: [(&str, Arg); 6] = [
        ("number", case.name().into()),
        ("procedure", definition.name.it().into()),
        ("substitute", definition.substitute.as_str().into()),
        ("on", clock.from.to_string().into()),
        ("due", clock.due.due.to_string().into()),
        ("link", format!("{}/staff/cases/{}", post.public_url, case.id).into()),
    ];
    // Offices are written to in Italian.
    let written = |part: &str| post.catalog.fill(Lang::It, part, &args);
    let subject = written("cases-substitute-subject");
    let has_address = !definition.substitute_email.is_empty();
    let body = written(if has_address { "cases-substitute-office" } else { "cases-substitute-hand-on" });
    for address in to {
        outbox::send(tx, &address, &subject, &body)?;
    }
    if has_address {
        outbox::send(tx, &definition.substitute_email, &subject, &written("cases-substitute-holder"))?;
    }
    Ok(())
}
