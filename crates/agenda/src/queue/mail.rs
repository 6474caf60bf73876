//! What somebody who waits is told, in their language: by mail, by short message, or by nobody until the staff call.

use jiff::Timestamp;
use kernel::db::Tx;
use kernel::i18n::Arg;
use kernel::ids::Uuid;
use kernel::{Error, Result, outbox};

use super::entry::{Entry, Hold};
use super::release::Release;
use super::store;
use crate::notice::Post;
use crate::{moment, sms};

/// What has happened.
#[derive(Clone, Copy)]
pub(crate) enum Told<'a> {
    /// Joined: the address has to be confirmed, by a secret that only its owner reads.
    Asked(&'a str),
    /// The address is confirmed: it counts.
    Joined,
    /// A place is held.
    Offered(&'a Hold),
    /// Nobody answered in time; so many offers are left.
    Passed(u16),
    /// The office cannot receive at the time that was offered.
    Withdrawn,
    /// Too many offers came to nothing.
    Missed,
    /// The order is drawn.
    Drawn(&'a Release),
    /// The places of the release are given.
    NothingLeft,
    /// The release is called off, and why.
    CalledOff(&'a str),
    /// Taken out by the office, and why.
    Removed(&'a str),
}

impl Told<'_> {
    fn word(self) -> &'static str {
        match self {
            Self::Asked(_) => "asked",
            Self::Joined => "joined",
            Self::Offered(_) => "offered",
            Self::Passed(_) => "passed",
            Self::Withdrawn => "withdrawn",
            Self::Missed => "missed",
            Self::Drawn(_) => "drawn",
            Self::NothingLeft => "nothing-left",
            Self::CalledOff(_) => "called-off",
            Self::Removed(_) => "removed",
        }
    }

    /// The short message; none of what has to be read in a mailbox. What is no offer is read on the person's own page.
    fn short(self) -> Option<&'static str> {
        match self {
            Self::Asked(_) => None,
            Self::Joined => Some("joined"),
            Self::Offered(_) => Some("offered"),
            _ => Some("news"),
        }
    }
}

/// Writes to somebody who waits, wherever they can be reached.
///
/// # Errors
/// Database errors.
pub(crate) fn tell(tx: &mut Tx<'_>, post: &Post<'_>, entry: &Entry, told: Told<'_>) -> Result<()> {
    let lang = entry.applicant.lang;
    let counter = match told {
        Told::Offered(hold) => hold.counter,
        _ => *store::entries::counters(tx, entry.id)?.first().ok_or(Error::NotFound)?,
    };
    let words = crate::store::types::words(tx, &entry.kind, lang.code())?;
    let place = charter::counter_place(tx, counter, lang)?;
    let (clock, link) = (tx.clock().clone(), format!("{}/appointments/waiting/{}", post.public_url, entry.link));
    let (at, until) = match told {
        Told::Offered(hold) => (hold.starts_at, hold.until),
        _ => (tx.now(), entry.confirm_by),
    };
    let hour = |at: Timestamp| moment::clock(clock.zone(), at);
    let (secret, why, left, page) = match told {
        Told::Asked(secret) => (secret, "", 0, String::new()),
        Told::CalledOff(why) | Told::Removed(why) => ("", why, 0, String::new()),
        Told::Passed(left) => ("", "", left, String::new()),
        Told::Drawn(release) => ("", "", 0, format!("{}/appointments/releases/{}", post.public_url, release.code)),
        _ => ("", "", 0, String::new()),
    };
    let args: [(&str, Arg); 17] = [
        ("name", Arg::from(&entry.applicant.name)),
        ("kind", Arg::from(&words.name)),
        ("on", clock.civil(at).to_string().into()),
        ("at", hour(at).into()),
        ("office", Arg::from(&place.office_name)),
        ("counter", Arg::from(&place.name)),
        ("address", Arg::from(&place.address)),
        ("by", clock.civil(until).to_string().into()),
        ("by-hour", hour(until).into()),
        ("confirm", format!("{link}/address/{secret}").into()),
        ("ticket", entry.ticket.map(|ticket| ticket.to_string()).unwrap_or_default().into()),
        ("rank", entry.rank.map(|rank| rank.to_string()).unwrap_or_default().into()),
        ("enrolled", entry.enrolled().into()),
        ("left", left.into()),
        ("why", Arg::from(why)),
        ("page", page.into()),
        ("link", link.into()),
    ];
    let written = |part: &str| post.catalog.fill(lang, &format!("agenda-queue-mail-{}-{part}", told.word()), &args);
    let subject = written("subject");
    if !entry.applicant.email.is_empty() {
        outbox::send(tx, &entry.applicant.email, &subject, &written("body"))?;
    }
    let number = sms::mobile(&entry.applicant.phone).filter(|_| entry.sms && post.sms);
    if let Some((number, word)) = number.zip(told.short()) {
        let short = |at: Timestamp, form: &str| clock.local(at).strftime(form).to_string();
        let args: [(&str, Arg); 5] = [
            ("enrolled", entry.enrolled().into()),
            ("on", short(at, "%d/%m/%Y").into()),
            ("at", hour(at).into()),
            ("by", short(until, "%d/%m %H:%M").into()),
            ("link", format!("{}/w/{}", post.public_url, Uuid::from(entry.link).simple()).into()),
        ];
        let text = post.catalog.fill(lang, &format!("agenda-queue-sms-{word}"), &args);
        outbox::text(tx, &number, &subject, &sms::plain(lang, &text))?;
    }
    Ok(())
}
