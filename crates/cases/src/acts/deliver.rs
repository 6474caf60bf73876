//! Delivering: that somebody got what was issued, and how; and the receipt that they sign.

use axum::extract::Path;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::{Action, Actor};
use kernel::ledger::Channel;
use kernel::permit::May;
use kernel::terms::Basis;
use kernel::{Error, Invalid, Lang, Result};
use serde_json::{Value, json};
use web::forms::Check;
use web::{Input, Reply, Visit, show};

use super::act::{Act, CHANNELS, Delivery};
use super::found::{FoundAct, must, open};
use super::{channel_words, draft, one, print};
use crate::advance::{Move, advance};
use crate::case::{Event, What};
use crate::procedure::ActKind;
use crate::record::Opened;
use crate::store::{acts, sendings};
use crate::tell::Post;

/// The most signs of the note beside a delivery.
pub(super) const NOTE_MOST: usize = 200;

pub(super) async fn post(visit: Visit, Path(path): Path<(String, String)>, input: Input) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    must(&visit, May::WorkOnCases, &found.case.opened.case)?;
    match try_deliver(&visit, &found, &input).await {
        Ok(()) => Ok(web::done(&found.href(""), "cases-act-delivered-done")),
        Err(Error::Invalid(invalid)) => web::refused(&one::page(&visit, &found, input, invalid).await?),
        Err(Error::Conflict(message)) => {
            let mut page = one::page(&visit, &found, input, Invalid::default()).await?;
            page.refusal = Some(visit.message(&message));
            web::refused(&page)
        }
        Err(other) => Err(other.into()),
    }
}

async fn try_deliver(visit: &Visit, found: &FoundAct, input: &Input) -> Result<()> {
    let delivery = read(visit, &found.act, input)?;
    let seen = input.text("seen").parse().map_err(|_| Error::NotFound)?;
    let (writer, case, act) = (visit.clone(), found.act.case, found.act.id);
    visit
        .write(move |tx| {
            let opened = open(tx, &writer, case)?;
            let act = acts::find(tx, case, act)?;
            deliver(tx, &Post::of(writer.app()), &writer.actor(), opened, &act, &delivery, seen)
        })
        .await
}

fn read(visit: &Visit, act: &Act, input: &Input) -> Result<Delivery> {
    let issued = act.issued.as_ref().ok_or(Error::NotFound)?;
    let mut check = Check::new(input);
    let channel: Option<Channel> = check.choice("channel");
    if channel.is_some_and(|channel| !CHANNELS.contains(&channel)) {
        check.invalid.add("channel", "web-field-choice");
    }
    let on = check.required_date("on");
    if on.is_some_and(|on| on > visit.today()) {
        check.invalid.add("on", "cases-act-delivered-in-future");
    }
    if on.is_some_and(|on| on < issued.on) {
        check.invalid.add("on", "cases-act-delivered-before");
    }
    let note = check.optional("note", NOTE_MOST);
    check.done()?;
    let (on, channel) = on.zip(channel).ok_or(Error::NotFound)?;
    Ok(Delivery { on, channel, note, by: visit.actor().name })
}

/// Writes that an act was received, and what that means for the case.
pub(super) fn deliver(
    tx: &mut Tx<'_>,
    post: &Post<'_>,
    by: &Actor,
    opened: Opened,
    act: &Act,
    delivery: &Delivery,
    seen: u64,
) -> Result<()> {
    acts::deliver(tx, act, delivery, by)?;
    sendings::settled(tx, act.id)?;
    draft::note(tx, by, &opened.case, Action::Changed, act)?;
    if let Some(what) = happens(&opened, act) {
        let step = Move { seen, what, on: delivery.on, text: "", public: false };
        advance(tx, post, by, opened, &step)?;
    }
    Ok(())
}

/// Whether the case would take it that an act was received on a day: nothing before its issue, and nothing that cannot follow now.
pub(super) fn can_be(tx: &mut Tx<'_>, opened: &Opened, act: &Act, on: Date) -> Result<bool> {
    let today = tx.clock().today();
    if on > today || act.issued.as_ref().is_none_or(|issued| on < issued.on) {
        return Ok(false);
    }
    let Some(what) = happens(opened, act) else { return Ok(true) };
    let own = charter::office_calendar(tx, opened.case.office)?;
    let (basis, event) = (Basis::new(&own).asked_on(today), Event { on, what });
    Ok(opened.course.clone().take(&opened.version.definition, &event, &basis).is_ok())
}

/// What the receipt of an act means: that of a notice by post is the notice itself (L. 241/1990 art. 10-bis), that of a decision ends the case.
fn happens(opened: &Opened, act: &Act) -> Option<What> {
    match act.kind {
        ActKind::RejectionNotice => opened.course.notice_on.is_none().then_some(What::RejectionNotice),
        kind => kind.outcome().filter(|_| opened.course.closed_on.is_none()).map(|_| What::Delivered),
    }
}

/// The receipt: with lines for who signs it at the counter, with the day and the way where it went otherwise.
pub(super) async fn receipt(visit: Visit, Path(path): Path<(String, String)>) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    let number = one::number(&visit, &found.act).await?;
    let data = data(&visit, &found, &number)?;
    Ok(print::shown(print::typeset(visit.app(), "receipt", &data).await?, "ricevuta-consegna.pdf"))
}

fn data(visit: &Visit, found: &FoundAct, number: &str) -> Result<Value> {
    let (act, known) = (&found.act, &found.case.known);
    let issued = act.issued.as_ref().ok_or(Error::NotFound)?;
    let say = |key: &str| visit.app().catalog().say(Lang::It, key).into_owned();
    let date = |day: Date| show::date(Lang::It, day);
    let delivery = act.delivery.as_ref();
    let signs = delivery.map_or(issued.channel, |delivery| delivery.channel) == Channel::Counter;
    let applicant = known.applicant.as_ref().map_or("", |person| person.name.as_str());
    Ok(json!({
        "title": say("cases-act-receipt-title"),
        "date": delivery.map_or(issued.on, |delivery| delivery.on).to_string(),
        "body": { "name": known.office.body.name },
        "office": known.office.office.name,
        "stamp": act.title,
        "facts": [
            [say("cases-act-print-number"), number],
            [say("cases-act-print-on"), date(issued.on)],
            [say("cases-act-print-code"), act.code()],
            [say("cases-act-print-case"), found.case.opened.case.name()],
            [say("cases-act-print-to"), applicant],
            [say("cases-act-print-delivered"), delivery.map(|delivery| date(delivery.on)).unwrap_or_default()],
            [say("cases-act-print-channel"), delivery.map(|delivery| channel_words(visit, delivery.channel)).unwrap_or_default()],
            [say("cases-act-print-note"), delivery.map(|delivery| delivery.note.as_str()).unwrap_or_default()],
        ],
        "documents": [{ "name": act.file_name(), "sha256": issued.sha256 }],
        "note": if signs { say("cases-act-receipt-declares") } else { String::new() },
        "signatures": if signs { vec![say("cases-act-receipt-place"), say("cases-act-receipt-sign")] } else { Vec::new() },
        "labels": { "documents": say("cases-act-print-documents") },
    }))
}
