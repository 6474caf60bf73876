//! What other rooms ask for that need somebody to come: given to the program as `web::Convoking`.

use charter::CounterId;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::{Error, Lang, OfficeId, Result};
use web::{App, Comes, Convoking, Reason, Standing, Summons};

use super::convocation::{Address, Convocation, ConvocationId, Person, Stands};
use super::invite::{Invitation, Invited, invite_to};
use super::store;
use crate::applicant::Applicant;
use crate::ids::TypeCode;
use crate::notice::Post;
use crate::store::erasure;
use crate::words::Who;
use crate::{booking, moment};

/// What the program hands to other rooms.
pub(crate) const CONVOKING: Convoking = Convoking { reasons, invite: summon, standing, erase };

/// The types of the office's counters that receive people in earnest.
fn reasons(tx: &mut Tx<'_>, office: OfficeId, lang: Lang) -> Result<Vec<Reason>> {
    let kinds = crate::kinds(tx)?;
    let mut found = Vec::new();
    for agenda in crate::agendas(tx)?.into_iter().filter(|agenda| agenda.office == office && agenda.stage.is_public()) {
        let place = charter::counter_place(tx, agenda.counter, lang)?;
        for offer in crate::offers(tx, agenda.counter)? {
            let Some(kind) = kinds.iter().find(|kind| kind.code == offer.kind && kind.who != Who::Staff) else {
                continue;
            };
            found.push(Reason {
                value: format!("{}:{}", agenda.counter, kind.code),
                kind: kind.code.to_string(),
                label: format!("{} – {}", kind.words(lang).name, place.name),
            });
        }
    }
    Ok(found)
}

fn summon(tx: &mut Tx<'_>, app: &App, by: &Actor, wanted: &Summons) -> Result<String> {
    let unknown = || Error::field("reason", "web-field-choice");
    let (counter, kind) = wanted.reason.split_once(':').ok_or_else(unknown)?;
    let (counter, kind): (CounterId, TypeCode) =
        (counter.parse().map_err(|_| unknown())?, kind.parse().map_err(|_| unknown())?);
    let applicant = Applicant {
        name: wanted.name.clone(),
        fiscal_code: wanted.fiscal_code.clone(),
        born_on: wanted.born_on,
        email: wanted.email.clone(),
        phone: wanted.phone.clone(),
        lang: wanted.lang.unwrap_or(Lang::It),
    };
    let address = Address {
        street: wanted.street.clone(),
        postcode: wanted.postcode.clone(),
        town: wanted.town.clone(),
        province: wanted.province.clone(),
        country: String::new(),
    };
    let person = Person { case: wanted.case.clone(), applicant, address };
    let wanted = Invitation { counter, kind, person, last_day: wanted.last_day };
    // Who is needed for a case may be invited to what anybody books, too.
    match invite_to(tx, &Post::of(app), by, &wanted, &[Who::Convoked, Who::Anyone]) {
        Ok(Invited::New(one) | Invited::Known(one)) => Ok(one.id.to_string()),
        Err(Error::Invalid(mut wrong)) => {
            // What is wrong with the person stands beside no field of who asks: it is said beside what they chose.
            for (field, _) in &mut wrong.0 {
                if !["last_day", "street", "postcode", "town"].contains(&field.as_ref()) {
                    *field = "reason".into();
                }
            }
            Err(Error::Invalid(wrong))
        }
        Err(Error::NotFound) => Err(unknown()),
        Err(other) => Err(other),
    }
}

fn standing(tx: &mut Tx<'_>, id: &str, lang: Lang) -> Result<Standing> {
    let one = store::find(tx, id.parse::<ConvocationId>()?)?;
    let place = charter::counter_place(tx, one.counter, lang)?;
    let zone = tx.clock().zone().clone();
    let appointment = match one.booking.filter(|_| matches!(one.stands, Stands::Booked | Stands::Done)) {
        Some(id) => Some(booking(tx, id)?),
        None => None,
    };
    Ok(Standing {
        comes: comes(one.stands),
        kind: crate::words(tx, &one.kind, lang)?.name,
        place: format!("{} – {}", place.name, place.office_name),
        invited_on: one.invited_on,
        last_day: one.last_day,
        booked: appointment.as_ref().map(|one| (one.day, moment::clock(&zone, one.starts_at))),
        lettered_on: one.lettered_on,
        href: appointment
            .map_or_else(|| format!("/invitations/{}", one.link), |one| format!("/appointments/{}", one.link)),
        staff: staff(&one),
    })
}

/// Whoever was invited for the case, by this program or by a file, and whoever booked for it.
fn erase(tx: &mut Tx<'_>, office: OfficeId, case: &str) -> Result<()> {
    let (convocations, bookings) = erasure::of_case(tx, office, case)?;
    bookings.into_iter().try_for_each(|id| erasure::booking(tx, id))?;
    convocations.into_iter().try_for_each(|id| erasure::convocation(tx, id))
}

fn comes(stands: Stands) -> Comes {
    match stands {
        Stands::Invited => Comes::Invited,
        Stands::Due | Stands::Printed => Comes::Due,
        Stands::Sent => Comes::Lettered,
        Stands::Booked => Comes::Booked,
        Stands::Done => Comes::Kept,
        Stands::Lapsed => Comes::Lapsed,
        Stands::Withdrawn => Comes::Withdrawn,
    }
}

fn staff(one: &Convocation) -> String {
    format!("/staff/reception/{}/convocations/{}", one.counter, one.id)
}
