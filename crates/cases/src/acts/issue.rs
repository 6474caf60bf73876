//! Issuing: asked first, then all at once. The PDF is made and kept before the transaction; in it the register gives its number, the case goes
//! on, the act becomes what was printed, and the applicant is told (docs/decisions/0013).

use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::Action;
use kernel::ledger::Channel;
use kernel::{Error, Invalid, Result};
use protocol::{Direction, Document};
use web::forms::Check;
use web::{FormView, Input, Reply, Shell, Visit};

use super::act::{Act, CHANNELS, Issued};
use super::found::{Found, FoundAct, must, open};
use super::{channel_words, draft, known, print, register, send, unfilled_words};
use crate::advance::{Move, advance};
use crate::document::CaseDocument;
use crate::procedure::ActKind;
use crate::store::{acts, files};
use crate::tell::{self, Post};

/// The longest extension that can be typed; the procedure sets the limit.
const AMOUNT_MOST: i64 = 10_000;

#[derive(Template)]
#[template(path = "act_issue.html")]
struct Page {
    shell: Shell,
    href: String,
    act: Act,
    /// What is still to be written, which nobody signs.
    unfilled: Vec<(String, String)>,
    /// Whether it decides after the term.
    late: Option<String>,
    /// In what the term is extended.
    unit: &'static str,
    refusal: Option<String>,
    /// What the visitor has seen of the case.
    seen: u64,
    form: FormView,
}

/// What was chosen.
#[derive(Clone, Debug)]
struct Asked {
    channel: Channel,
    /// Where the program sends it by itself; none where the office hands it over or posts it.
    address: Option<String>,
    amount: u32,
    /// The revisions of the act and of the case that were seen.
    revision: u64,
    seen: u64,
}

pub(super) async fn get(visit: Visit, Path(path): Path<(String, String)>) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    must(&visit, found.act.kind.issued_by(), &found.case.opened.case)?;
    if found.act.issued.is_some() {
        return Ok(web::redirect(&found.href("")));
    }
    let has_mail = found.case.known.applicant.as_ref().is_some_and(|person| !person.email.is_empty());
    let channel = if has_mail { Channel::Email } else { Channel::Counter };
    let own = found.case.known.applicant.as_ref().map(|person| person.email.clone());
    let input = Input::new().with("channel", channel).with_some("address", own).with("revision", found.act.revision);
    let input = input.with("seen", found.case.opened.case.revision);
    // What cannot be is said before anything is chosen; an extension of one at least.
    let refusal = match rehearse(&found.case, &found.act, 1, &visit).await {
        Err(Error::Conflict(message)) => Some(message),
        Err(Error::Invalid(invalid)) => invalid.0.into_iter().next().map(|(_, message)| message),
        possible => possible.map(|()| None)?,
    };
    let refusal = refusal.map(|message| visit.message(&message));
    web::page(&page(&visit, &found, input, Invalid::default(), refusal))
}

pub(super) async fn post(visit: Visit, Path(path): Path<(String, String)>, input: Input) -> Reply {
    let found = FoundAct::of(&visit, path).await?;
    must(&visit, found.act.kind.issued_by(), &found.case.opened.case)?;
    match try_issue(&visit, &found, &input).await {
        Ok(true) => Ok(web::done(&found.href(""), "cases-act-issued-done")),
        // Nothing is half done: there is no PDF, so there is no act.
        Ok(false) => Ok(web::told(&found.href(""), "warning", "cases-act-not-typeset")),
        Err(Error::Invalid(invalid)) => {
            let in_form = invalid.0.iter().any(|(field, _)| ["channel", "address", "amount"].contains(&&**field));
            let refusal = invalid.0.first().filter(|_| !in_form).map(|(_, message)| visit.message(message));
            let invalid = if in_form { invalid } else { Invalid::default() };
            web::refused(&page(&visit, &found, input, invalid, refusal))
        }
        Err(Error::Conflict(message)) => {
            let refusal = Some(visit.message(&message));
            web::refused(&page(&visit, &found, input, Invalid::default(), refusal))
        }
        Err(other) => Err(other.into()),
    }
}

/// Whether it was issued: not where the typesetter is not there.
async fn try_issue(visit: &Visit, found: &FoundAct, input: &Input) -> Result<bool> {
    let asked = read(visit, found, input)?;
    let today = visit.today();
    let act = known::printed(visit.app().catalog(), &found.case.opened, &found.act, today);
    ready(&found.case, &act, &asked)?;
    rehearse(&found.case, &act, asked.amount, visit).await?;
    let data = print::data(visit.app(), &found.case.known, &found.case.opened, &act, (&visit.actor().name, today));
    let Some(document) = print::keep(visit.app(), &data, act.file_name()).await? else { return Ok(false) };
    let writer = visit.clone();
    visit.write(move |tx| write(tx, &writer, &act, &asked, &document, today)).await?;
    Ok(true)
}

fn read(visit: &Visit, found: &FoundAct, input: &Input) -> Result<Asked> {
    let kind = found.act.kind;
    let mut check = Check::new(input);
    let channel: Option<Channel> = check.choice("channel");
    if channel.is_some_and(|channel| !CHANNELS.contains(&channel)) {
        check.invalid.add("channel", "web-field-choice");
    }
    let extends = kind == ActKind::Extension;
    if extends && input.some("amount").is_none() {
        check.invalid.add("amount", "web-field-missing");
    }
    let amount = if extends { check.whole("amount", 1, AMOUNT_MOST) } else { None };
    check.done()?;
    let number = |field: &str| input.text(field).parse().map_err(|_| Error::NotFound);
    let channel = channel.ok_or(Error::NotFound)?;
    let own = found.case.known.applicant.as_ref().map_or("", |person| person.email.as_str());
    Ok(Asked {
        address: send::address(visit, channel, input, own)?,
        channel,
        amount: amount.and_then(|amount| u32::try_from(amount).ok()).unwrap_or_default(),
        revision: number("revision")?,
        seen: number("seen")?,
    })
}

/// # Errors
/// `Conflict` where it is not as it was seen, or something is still to be written.
fn ready(found: &Found, act: &Act, asked: &Asked) -> Result<()> {
    if act.issued.is_some() || act.revision != asked.revision {
        return Err(Error::Conflict("cases-act-changed".into()));
    }
    if found.opened.case.revision != asked.seen {
        return Err(Error::Conflict("cases-changed-meanwhile".into()));
    }
    if act.unfilled().is_empty() { Ok(()) } else { Err(Error::Conflict("cases-act-unfilled-refused".into())) }
}

/// Whether the case would go on: asked before anything is printed, and of a letter by post as if it had arrived. The same is asked again in
/// the transaction.
async fn rehearse(found: &Found, act: &Act, amount: u32, visit: &Visit) -> Result<()> {
    let Some(what) = act.kind.happens(Channel::Counter, amount, "") else { return Ok(()) };
    let (opened, today) = (found.opened.clone(), visit.today());
    visit
        .read(move |tx| {
            let own = charter::office_calendar(tx, opened.case.office)?;
            let basis = kernel::terms::Basis::new(&own).asked_on(today);
            let event = crate::case::Event { on: today, what: what.clone() };
            Ok(opened.course.clone().take(&opened.version.definition, &event, &basis)?)
        })
        .await
}

fn write(tx: &mut Tx<'_>, visit: &Visit, act: &Act, asked: &Asked, document: &Document, today: Date) -> Result<()> {
    let by = visit.actor();
    let opened = open(tx, visit, act.case)?;
    if opened.case.revision != asked.seen {
        return Err(Error::Conflict("cases-changed-meanwhile".into()));
    }
    one_notice(tx, act)?;
    let way = (Direction::Outgoing, asked.channel);
    let (registration, number) = register(tx, visit, &opened, way, &act.title, document)?;
    let name = if number.is_empty() { act.code() } else { number.clone() };
    let happens = act.kind.happens(asked.channel, asked.amount, &name);
    let issued = Issued {
        on: today,
        by: by.name.clone(),
        sha256: document.sha256.clone(),
        registration,
        number,
        channel: asked.channel,
    };
    acts::issue(tx, act, &issued)?;
    let kept = CaseDocument {
        id: tx.id(),
        case: act.case,
        code: String::new(),
        document: document.clone(),
        from_office: true,
        registration,
        at: tx.now(),
    };
    files::insert(tx, &kept)?;
    let act = &Act { issued: Some(issued), ..act.clone() };
    draft::note(tx, &by, &opened.case, Action::Published, act)?;
    // Who gets it by mail is told by that mail, which has the words of the turn and the way to the act: one is enough.
    let mailed = asked.address.as_deref().filter(|_| asked.channel == Channel::Email);
    let post = Post::of(visit.app()).but(mailed);
    let (opened, what) = if let Some(what) = happens {
        let words = tell::words(&what);
        let step = Move { seen: asked.seen, what, on: today, text: &act.title, public: true };
        (advance(tx, &post, &by, opened, &step)?, words)
    } else {
        tell::letter(tx, &post, &opened)?;
        (opened, tell::LETTER.to_owned())
    };
    match &asked.address {
        Some(address) => send::send(tx, visit, &opened, act, (asked.channel, address), &what),
        None => Ok(()),
    }
}

/// A notice of rejection is given once: neither beside another, nor while one is on its way by post.
fn one_notice(tx: &mut Tx<'_>, act: &Act) -> Result<()> {
    let given =
        acts::of(tx, act.case)?.into_iter().any(|one| one.kind == ActKind::RejectionNotice && one.issued.is_some());
    if act.kind == ActKind::RejectionNotice && given {
        return Err(Error::Conflict("cases-act-notice-given".into()));
    }
    Ok(())
}

fn page(visit: &Visit, found: &FoundAct, input: Input, invalid: Invalid, refusal: Option<String>) -> Page {
    let opened = &found.case.opened;
    let act = known::printed(visit.app().catalog(), opened, &found.act, visit.today());
    let decides = act.kind.outcome().is_some();
    let unit = opened.version.definition.legal_term(opened.case.filed_on).map_or("", |legal| legal.term.unit().name());
    Page {
        shell: found.case.shell(visit, visit.fill("cases-act-issue-title", &[("title", act.title.as_str().into())])),
        href: found.href(""),
        unfilled: unfilled_words(visit, opened, &act.unfilled()),
        late: known::late(visit.app().catalog(), opened, visit.today()).filter(|_| decides),
        unit,
        refusal,
        seen: input.text("seen").parse().unwrap_or(opened.case.revision),
        form: FormView::new(visit, "cases-act", input, invalid)
            .with_choices("channel", CHANNELS.map(|channel| (channel.to_string(), channel_words(visit, channel)))),
        act,
    }
}
