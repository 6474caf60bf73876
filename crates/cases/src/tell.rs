//! What the applicant is told at each turn, in their language. The mail says that something has happened and where to read it: what it is stands
//! behind the case's own address, not in a mailbox.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::i18n::{Arg, Catalog};
use kernel::outbox::NoticeId;
use kernel::{Result, outbox};

use crate::address::Party;
use crate::case::What;
use crate::record::Opened;
use crate::store::people;

/// What mails are written with.
#[derive(Clone, Copy)]
pub struct Post<'a> {
    /// The texts.
    pub catalog: &'a Catalog,
    /// The public address, without a slash at the end.
    pub public_url: &'a str,
    /// Who gets a mail of their own about the same, and no second one.
    but: Option<&'a str>,
}

/// The words that say that a letter was issued.
pub(crate) const LETTER: &str = "letter";

impl<'a> Post<'a> {
    /// The texts and the address of the program.
    #[must_use]
    pub fn of(app: &'a web::App) -> Self {
        Self { catalog: app.catalog(), public_url: &app.settings().public_url, but: None }
    }

    /// The same, that writes nothing to an address.
    #[must_use]
    pub(crate) fn but(self, address: Option<&'a str>) -> Self {
        Self { but: address, ..self }
    }

    fn writes_to(&self, address: &str) -> bool {
        !address.is_empty() && self.but.is_none_or(|other| !other.eq_ignore_ascii_case(address))
    }
}

/// Tells who asked, and who acts for them, what happened last: nothing of what only the office sees.
pub(crate) fn happened(tx: &mut Tx<'_>, post: &Post<'_>, opened: &Opened) -> Result<()> {
    let Some(last) = opened.events.last().filter(|last| is_told(&last.event.what)) else { return Ok(()) };
    tell(tx, post, opened, &words(&last.event.what), last.event.on)
}

/// The words that say that something has happened.
pub(crate) fn words(what: &What) -> String {
    what.name().replace('_', "-")
}

/// Tells them that a letter was issued which moves nothing by itself: the notice of start, a notice that goes by post.
pub(crate) fn letter(tx: &mut Tx<'_>, post: &Post<'_>, opened: &Opened) -> Result<()> {
    let today = tx.clock().today();
    tell(tx, post, opened, LETTER, today)
}

/// Sends words to one address, which somebody at the office has typed.
///
/// # Errors
/// Database errors.
pub(crate) fn letter_to(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    opened: &Opened,
    what: &str,
    address: &str,
) -> Result<NoticeId> {
    let (subject, body) = written(post, opened, what, tx.clock().today());
    outbox::send(tx, address, &subject, &body)
}

fn tell(tx: &mut Tx<'_>, post: &Post<'_>, opened: &Opened, what: &str, on: Date) -> Result<()> {
    let text = written(post, opened, what, on);
    let reached = people::reached(tx, opened.case.id)?;
    reached.iter().filter(|address| post.writes_to(address)).try_for_each(|address| mail(tx, opened, address, &text))
}

fn mail(tx: &mut Tx<'_>, opened: &Opened, address: &str, (subject, body): &(String, String)) -> Result<()> {
    let notice = outbox::send(tx, address, subject, body)?;
    people::note_mailed(tx, opened.case.id, notice)
}

/// Tells the owner of an address, once it is confirmed, that the application was filed, and the way to the case.
pub(crate) fn filed(tx: &mut Tx<'_>, post: &Post<'_>, opened: &Opened, address: &str) -> Result<()> {
    let text = written(post, opened, What::Filed.name(), opened.case.filed_on);
    mail(tx, opened, address, &text)
}

/// Asks the owner of an address whether it is theirs. It may be a stranger's: the mail names nobody, neither the case nor what it is about, and
/// opens nothing without the case's code.
pub(crate) fn confirm(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    opened: &Opened,
    party: &Party,
    (secret, by): (&str, Timestamp),
) -> Result<()> {
    let case = &opened.case;
    let office = charter::office_page_by_id(tx, case.office, case.lang)?.office.name;
    let args: [(&str, Arg); 4] = [
        ("on", case.filed_on.to_string().into()),
        ("by", tx.clock().civil(by).to_string().into()),
        ("office", office.into()),
        ("confirm", format!("{}/addresses/{}/{secret}", post.public_url, party.id).into()),
    ];
    let written = |key: &str| post.catalog.fill(case.lang, key, &args);
    let text = (written("cases-mail-address-subject"), written("cases-mail-address"));
    mail(tx, opened, &party.email, &text)
}

/// The subject and the text of a mail.
fn written(post: &Post<'_>, opened: &Opened, what: &str, on: Date) -> (String, String) {
    let case = &opened.case;
    let name = opened.version.definition.name.to(case.lang).0;
    let step = opened.version.definition.step(&case.step);
    let step = step.map_or_else(String::new, |step| case.step_name(step, post.catalog, case.lang).text);
    let due = case.due_legal.map(|day| day.to_string()).unwrap_or_default();
    let args: [(&str, Arg); 7] = [
        ("procedure", name.into()),
        ("number", case.name().into()),
        ("code", Arg::from(&case.code)),
        ("step", step.into()),
        ("on", on.to_string().into()),
        ("due", due.into()),
        ("link", format!("{}/cases/{}", post.public_url, case.link).into()),
    ];
    let written = |part: &str| post.catalog.fill(case.lang, part, &args);
    let subject = written("cases-mail-subject");
    let body = written(&format!("cases-mail-{what}"));
    let body = format!("{body}\n\n{}", written("cases-mail-end"));
    (subject, body)
}

/// Whether something is the applicant's business. Who works on it and what an opinion says is the office's.
pub(crate) fn is_told(what: &What) -> bool {
    !matches!(what, What::Assigned { .. } | What::Reported { .. } | What::Convoked | What::Completed)
}
