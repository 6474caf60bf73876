//! Mail addresses that were typed on a public page: each counts once its owner has followed the link that only they could read, and has named the
//! case by its code, which stands on the receipt and in no mail before. A slip of the pen gives a stranger neither the case nor a word about it
//! (docs/decisions/0016). What an operator typed at the counter counts at once.

use jiff::{Timestamp, ToSpan};
use kernel::db::Tx;
use kernel::history::{self, Action, Actor, Record};
use kernel::{Error, Result};
use serde_json::json;
use web::Address;
use web::addresses::masked;

use crate::advance;
use crate::ids::{CaseLink, PartyId};
use crate::person::{Role, is_mail_address};
use crate::record::{Case, Opened};
use crate::store::{ADDRESSES, GUESSES, cases, people};
use crate::tell::{self, Post};

/// So long a link is good; another is sent from the case's page.
const CONFIRM_HOURS: i64 = 30 * 24;

/// Somebody in a case who gave an address, and what waits for its owner.
#[derive(Clone, Debug)]
pub(crate) struct Party {
    pub(crate) id: PartyId,
    pub(crate) role: Role,
    pub(crate) email: String,
    /// None where nothing had to be confirmed.
    pub(crate) address: Option<Address>,
}

impl Party {
    /// Whether nobody has confirmed the address yet: nothing about the case is sent to it.
    pub(crate) fn waits(&self) -> bool {
        self.address.as_ref().is_some_and(Address::waits)
    }
}

fn confirm_by(now: Timestamp) -> Timestamp {
    now + CONFIRM_HOURS.hours()
}

/// Asks the owners of the addresses of a new case: one message to each address.
///
/// # Errors
/// Database errors.
pub(crate) fn ask(tx: &mut Tx<'_>, post: &Post<'_>, opened: &Opened, secrets: &[String; 2]) -> Result<()> {
    let (parties, by) = (people::parties(tx, opened.case.id)?, confirm_by(tx.now()));
    for (number, (party, secret)) in parties.iter().zip(secrets).enumerate() {
        ADDRESSES.ask(tx, party.id, secret, by)?;
        if parties[..number].iter().all(|before| before.email != party.email) {
            tell::confirm(tx, post, opened, party, (secret, by))?;
        }
    }
    Ok(())
}

/// What waits for the owner of a secret, and for which case.
///
/// # Errors
/// `NotFound` for another secret; `Conflict` where it was confirmed already, or too late; database errors.
pub(crate) fn waiting(tx: &mut Tx<'_>, id: PartyId, secret: &str) -> Result<(Case, Party)> {
    let address = ADDRESSES.of_secret(tx, id, secret)?;
    if !address.waits() {
        return Err(Error::Conflict("cases-address-known".into()));
    }
    if address.confirm_by < tx.now() {
        return Err(Error::Conflict("cases-address-late".into()));
    }
    let case = people::case_of(tx, id)?;
    let case = cases::find(tx, case)?;
    let party = people::parties(tx, case.id)?.into_iter().find(|party| party.id == id).ok_or(Error::NotFound)?;
    Ok((case, party))
}

/// Confirms an address for who names the case by its code, and tells them what was filed; none for another code, which is counted.
///
/// # Errors
/// As `waiting`; `Invalid` beside `code` after too many wrong ones; database errors.
pub(crate) fn confirm(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    (id, secret): (PartyId, &str),
    (code, network): (&str, &str),
) -> Result<Option<CaseLink>> {
    let (case, confirmed) = waiting(tx, id, secret)?;
    let who = GUESSES.allowed(tx, None, network)?;
    if case.code != code {
        return GUESSES.note(tx, &who).map(|()| None);
    }
    // Who acts for somebody may have given one address for both.
    for party in people::parties(tx, case.id)?.into_iter().filter(|party| party.email == confirmed.email) {
        ADDRESSES.confirm(tx, party.id)?;
    }
    let opened = advance::opened(tx, case)?;
    tell::filed(tx, post, &opened, &confirmed.email)?;
    Ok(Some(opened.case.link))
}

/// Sends the link again, to the same address or to the one that was meant.
///
/// # Errors
/// `Invalid` beside `email`; `Conflict` where it was confirmed meanwhile; `NotFound`; database errors.
pub(crate) fn mend(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    link: CaseLink,
    (role, email, secret): (Role, &str, &str),
) -> Result<()> {
    let case = cases::by_link(tx, link)?;
    let found = people::parties(tx, case.id)?.into_iter().find(|party| party.role == role);
    let before = found.ok_or(Error::NotFound)?;
    if !before.waits() {
        return Err(Error::Conflict("cases-address-known".into()));
    }
    Address::may_ask(before.address.as_ref())?;
    if !is_mail_address(email) {
        return Err(Error::field("email", "cases-email-form"));
    }
    let party = Party { email: email.to_owned(), ..before.clone() };
    if party.email != before.email {
        people::set_email(tx, party.id, &party.email)?;
        note(tx, &Actor { id: None, name: String::new() }, &case, (&before.email, &party.email))?;
    }
    let by = confirm_by(tx.now());
    ADDRESSES.ask_again(tx, party.id, secret, by)?;
    let opened = advance::opened(tx, case)?;
    tell::confirm(tx, post, &opened, &party, (secret, by))
}

/// The history says that an address was changed, not which one it is.
fn note(tx: &mut Tx<'_>, by: &Actor, case: &Case, (before, after): (&str, &str)) -> Result<()> {
    let record = Record {
        actor: by,
        action: Action::Changed,
        subject: case.subject(),
        office: Some(case.office),
        summary: case.name(),
        before: Some(json!({ "email": masked(before) })),
        after: Some(json!({ "email": masked(after) })),
    };
    history::record(tx, &record).map(|_| ())
}
