//! Inviting somebody to choose the appointment for a case.

use charter::CounterId;
use jiff::civil::Date;
use jiff::{Span, ToSpan};
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::i18n::Arg;
use kernel::{Error, Result, outbox};

use super::convocation::{Convocation, Mail, Person, Stands};
use super::{account, store};
use crate::ids::TypeCode;
use crate::notice::Post;
use crate::store::erasure;
use crate::words::{Stage, Who};

/// Somebody is to be convoked.
#[derive(Clone, Debug)]
pub struct Invitation {
    /// The counter that receives.
    pub counter: CounterId,
    /// For what: a type for those who are convoked.
    pub kind: TypeCode,
    /// Who, for which case.
    pub person: Person,
    /// The last day on which the person may book; none where there is no end.
    pub last_day: Option<Date>,
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Invited {
    /// The person is invited.
    New(Box<Convocation>),
    /// The case was convoked already: nothing has changed.
    Known(Box<Convocation>),
}

/// Invites a person: by mail where there is an address, else the letter is due at once. A case that is convoked already stays as it is.
///
/// # Errors
/// `Invalid` beside the person's fields, `kind` or `last_day`; beside `case` where it is convoked already with another name; `NotFound` where
/// the counter does not receive the type; database errors.
pub fn invite(tx: &mut Tx<'_>, post: &Post<'_>, by: &Actor, wanted: &Invitation) -> Result<Invited> {
    invite_to(tx, post, by, wanted, &[Who::Convoked])
}

/// The same, to types that some may book.
pub(super) fn invite_to(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    wanted: &Invitation,
    whom: &[Who],
) -> Result<Invited> {
    wanted.person.check()?;
    let terms = crate::terms(tx, wanted.counter, &wanted.kind)?;
    if terms.agenda.stage == Stage::Off {
        return Err(Error::NotFound);
    }
    if !whom.contains(&terms.kind.who) {
        return Err(Error::field("kind", "agenda-convocation-kind-wrong"));
    }
    let today = tx.clock().today();
    if wanted.last_day.is_some_and(|last| last < today) {
        return Err(Error::field("last_day", "agenda-convocation-last-day-past"));
    }
    if let Some(known) = store::active(tx, wanted.counter, &wanted.kind, &wanted.person.case)? {
        if known.person.applicant.name != wanted.person.applicant.name {
            return Err(Error::field("case", "agenda-convocation-other-name"));
        }
        if known.stands != Stands::Done && known.stands != Stands::Lapsed {
            return Ok(Invited::Known(Box::new(known)));
        }
        // What is over makes room for the next one of the same case.
        store::update(tx, &known, "active = FALSE", &[])?;
    }
    let one = begin(tx, wanted, terms.agenda.office, terms.agenda.stage.rehearses())?;
    let notice = if one.mail == Mail::Waiting { Some(tell(tx, post, &one, "invited")?) } else { None };
    store::insert(tx, &one, notice)?;
    account::asked(tx, &one, terms.service)?;
    note(tx, by, &one, Action::Created, None)?;
    Ok(Invited::New(Box::new(one)))
}

fn begin(tx: &mut Tx<'_>, wanted: &Invitation, office: kernel::OfficeId, rehearsal: bool) -> Result<Convocation> {
    let today = tx.clock().today();
    let reached = !wanted.person.applicant.email.is_empty();
    // An exercise mails nobody: it goes on as if the mail had left.
    let (mail, mailed_on, due_on) = match (reached, rehearsal) {
        (false, _) => (Mail::None, None, Some(today)),
        (true, false) => (Mail::Waiting, None, None),
        (true, true) => (Mail::Sent, Some(today), Some(due_on(today, store::choice(tx, wanted.counter)?.wait_days))),
    };
    Ok(Convocation {
        id: tx.id(),
        revision: 1,
        code: web::codes::code(tx.id()),
        link: tx.id(),
        office,
        counter: wanted.counter,
        kind: wanted.kind.clone(),
        person: wanted.person.clone(),
        last_day: wanted.last_day,
        rehearsal,
        invited_on: today,
        mail,
        mailed_on,
        due_on,
        booking: None,
        answered_on: None,
        batch: None,
        proposed: None,
        lettered_on: None,
        withdrawn_on: None,
        stands: if mail == Mail::None { Stands::Due } else { Stands::Invited },
    })
}

/// The first day on which a letter is due: the day of the mail is not counted, the last day to book is.
pub(super) fn due_on(mailed_on: Date, wait_days: i64) -> Date {
    let wait: Span = (wait_days + 1).days();
    mailed_on.saturating_add(wait)
}

/// Writes to the person, in the person's language.
pub(super) fn tell(tx: &mut Tx<'_>, post: &Post<'_>, one: &Convocation, event: &str) -> Result<outbox::NoticeId> {
    let lang = one.person.applicant.lang;
    let words = crate::words(tx, &one.kind, lang)?;
    let place = charter::counter_place(tx, one.counter, lang)?;
    let last_day = one.last_day.map(|day| day.to_string()).unwrap_or_default();
    let link = format!("{}/invitations/{}", post.public_url, one.link);
    let args: [(&str, Arg); 9] = [
        ("name", Arg::from(&one.person.applicant.name)),
        ("kind", Arg::from(&words.name)),
        ("case", Arg::from(&one.person.case)),
        ("office", Arg::from(&place.office_name)),
        ("counter", Arg::from(&place.name)),
        ("address", Arg::from(&place.address)),
        ("bring", Arg::from(&words.bring)),
        ("link", Arg::from(&link)),
        ("last", last_day.as_str().into()),
    ];
    let written = |part: &str| post.catalog.fill(lang, &format!("agenda-invitation-mail-{event}-{part}"), &args);
    let mut body = written("body");
    if one.last_day.is_some() && event == "invited" {
        body = format!("{body}\n\n{}", written("last"));
    }
    let notice = outbox::send(tx, &one.person.applicant.email, &written("subject"), &body)?;
    erasure::note(tx, &one.id.to_string(), notice)?;
    Ok(notice)
}

/// Writes a change into the history: how it stands, no personal data.
pub(super) fn note(
    tx: &mut Tx<'_>,
    by: &Actor,
    one: &Convocation,
    action: Action,
    after: Option<Stands>,
) -> Result<()> {
    let state = |stands: Stands| serde_json::json!({ "stands": stands });
    history::record(
        tx,
        &Record {
            actor: by,
            action,
            subject: one.subject(),
            office: Some(one.office),
            summary: &one.code,
            before: after.map(|_| state(one.stands)),
            after: Some(state(after.unwrap_or(one.stands))),
        },
    )?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn the_day_of_the_mail_is_not_counted_and_the_last_day_is() {
        // Mailed on the 5th, 15 days to book: the 20th is the last of them.
        assert_eq!(due_on(date(2026, 10, 5), 15), date(2026, 10, 21));
    }
}
