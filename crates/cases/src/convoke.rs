//! Inviting the applicant to an appointment, in their language: the room of appointments makes the invitation and knows where it stands; the case
//! notes that it was made.

use std::collections::BTreeSet;

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Lang, Result};
use web::{App, Comes, Reason, Standing, Summons};

use crate::record::{Case, Opened};
use crate::store::{convocations, legs, people};

/// What the office says of an invitation.
#[derive(Clone, Debug, Default)]
pub(crate) struct Invitation {
    /// For what, and where: a reason's value.
    pub(crate) reason: String,
    pub(crate) last_day: Option<Date>,
    /// Where a letter goes: the address of a case is one line, that of an envelope has parts.
    pub(crate) street: String,
    pub(crate) postcode: String,
    pub(crate) town: String,
    pub(crate) province: String,
}

/// For what the applicant can be invited: at the office where the case is, and at the one that answers for it. What the step names comes first.
pub(crate) fn reasons(tx: &mut Tx<'_>, app: &App, opened: &Opened, lang: Lang) -> Result<Vec<Reason>> {
    let Some(convoking) = app.convoking() else { return Ok(Vec::new()) };
    let (here, own) = (opened.case.leg_office, opened.case.office);
    let mut found = (convoking.reasons)(tx, here, lang)?;
    if own != here {
        found.extend((convoking.reasons)(tx, own, lang)?);
    }
    let named = opened.version.definition.step(&opened.case.step).map_or("", |step| &step.appointment);
    found.sort_by_key(|reason| reason.kind != named);
    Ok(found)
}

/// Invites the applicant, in the transaction of the event that says so.
///
/// # Errors
/// `Conflict` where they are invited for the same already, or their data were erased; `Invalid` beside the fields; database errors.
pub(crate) fn convoke(tx: &mut Tx<'_>, app: &App, by: &Actor, opened: &Opened, invitation: &Invitation) -> Result<()> {
    let case = &opened.case;
    let convoking = app.convoking().ok_or(Error::NotFound)?;
    let offered = reasons(tx, app, opened, Lang::It)?.iter().any(|reason| reason.value == invitation.reason);
    if !offered {
        return Err(Error::field("reason", "web-field-choice"));
    }
    let person = people::applicant(tx, case.id)?.ok_or_else(|| Error::Conflict("cases-staff-erased".into()))?;
    let summons = Summons {
        reason: invitation.reason.clone(),
        case: case.name().to_owned(),
        name: person.name,
        fiscal_code: person.fiscal_code,
        born_on: person.born_on,
        email: person.email,
        phone: person.phone,
        lang: Some(case.lang),
        street: invitation.street.clone(),
        postcode: invitation.postcode.clone(),
        town: invitation.town.clone(),
        province: invitation.province.clone(),
        last_day: invitation.last_day,
    };
    let made = (convoking.invite)(tx, app, by, &summons)?;
    if convocations::insert(tx, case.id, &made)? {
        Ok(())
    } else {
        Err(Error::Conflict("cases-convocation-already".into()))
    }
}

/// Where the invitations of a case stand, the newest first.
pub(crate) fn standings(tx: &mut Tx<'_>, app: &App, opened: &Opened, lang: Lang) -> Result<Vec<Standing>> {
    let Some(convoking) = app.convoking() else { return Ok(Vec::new()) };
    let made = convocations::of(tx, opened.case.id)?;
    made.iter().map(|id| (convoking.standing)(tx, id, lang)).collect()
}

/// Forgets, in the room of appointments, whom the case made come: in the offices in which it was, by its number and by its code.
pub(crate) fn forget(tx: &mut Tx<'_>, app: &App, case: &Case) -> Result<()> {
    let Some(convoking) = app.convoking() else { return Ok(()) };
    let offices: BTreeSet<_> = legs::offices(tx, case.id)?.into_iter().chain([case.office]).collect();
    for office in offices {
        for name in [&case.number, &case.code].into_iter().filter(|name| !name.is_empty()) {
            (convoking.erase)(tx, office, name)?;
        }
    }
    Ok(())
}

/// The mark beside where an invitation stands.
#[expect(clippy::trivially_copy_pass_by_ref, reason = "templates hand everything by reference")]
pub(crate) fn mark(comes: &Comes) -> &'static str {
    match comes {
        Comes::Invited | Comes::Lettered => "info",
        Comes::Due => "warning",
        Comes::Booked | Comes::Kept => "success",
        Comes::Lapsed => "danger",
        Comes::Withdrawn => "neutral",
    }
}
