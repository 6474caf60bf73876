//! What is done to a case: read from its form, judged by the course, written by the one way in which a case changes. Who comes second is told.

use axum::extract::Path;
use axum::http::StatusCode;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::history::Actor;
use kernel::ledger::Channel;
use kernel::permit::{Caller, May};
use kernel::{Error, Invalid, Message, PersonId, Result};
use protocol::upload::{self, Upload};
use web::forms::Check;
use web::{Input, Reply, Visit};

use super::found::{self, may_act, who_works_in};
use super::{href, one};
use crate::case::{Verb, What};
use crate::convoke::{Invitation, convoke};
use crate::ids::CaseId;
use crate::record::Opened;
use crate::supplement::{Source, supplement};
use crate::{Move, Post, advance, inspection};

/// The most signs of a text, and of the name of an act.
const TEXT_MOST: usize = 4000;
const LINE_MOST: usize = 200;

/// What somebody typed into the form of a verb, and what is wrong with it.
pub(super) struct Typed {
    pub(super) verb: Verb,
    pub(super) input: Input,
    pub(super) invalid: Invalid,
    pub(super) uploads: Vec<Upload>,
    /// Why it cannot be done now.
    pub(super) conflict: Option<Message>,
}

/// What is to happen.
#[derive(Clone)]
struct Asked {
    seen: u64,
    what: What,
    on: Date,
    text: String,
    public: bool,
    /// To what the applicant is invited.
    invitation: Option<Invitation>,
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input, verb: Verb) -> Reply {
    let id: CaseId = id.parse()?;
    let caller = visit.signed_in()?.clone();
    // Whose case it is comes before anything is said of what was typed.
    let opened = visit.read(move |tx| permitted(tx, &caller, id, verb)).await?;
    if verb == Verb::Report && inspection::is_asked(&opened) {
        return Ok(web::redirect(&format!("{}/inspection", href(id))));
    }
    let mut invalid = Invalid::default();
    let uploads = bring(&visit, &input, &mut invalid).await?;
    let (conflict, invalid) = match try_act(&visit, &opened, verb, &input, &uploads, invalid).await {
        Ok(()) => return Ok(web::done(&href(id), "cases-staff-done")),
        Err(Error::Invalid(invalid)) => (None, invalid),
        Err(Error::Conflict(message)) => (Some(message), Invalid::default()),
        Err(other) => return Err(other.into()),
    };
    let status = if conflict.is_some() { StatusCode::CONFLICT } else { StatusCode::UNPROCESSABLE_ENTITY };
    let mut page = one::show(&visit, id, Some(Typed { verb, input, invalid, uploads, conflict })).await?;
    *page.status_mut() = status;
    Ok(page)
}

/// A case to which the visitor may do something. Who may only look at it is told so.
fn permitted(tx: &mut Tx<'_>, caller: &Caller, id: CaseId, verb: Verb) -> Result<Opened> {
    let opened = found::open(tx, caller, id)?;
    if may_act(caller, &opened, verb) { Ok(opened) } else { Err(Error::Forbidden) }
}

/// The files that come with a form, and those that an earlier sending of it brought: a form that is refused loses none.
async fn bring(visit: &Visit, input: &Input, invalid: &mut Invalid) -> Result<Vec<Upload>> {
    let (person, kept) =
        (visit.signed_in()?.id, input.all("kept").filter_map(|id| id.parse().ok()).collect::<Vec<_>>());
    let mut uploads = visit.read(move |tx| upload::of(tx, person, &kept)).await?;
    for file in input.files("documents") {
        match upload::bring(visit, file).await {
            Ok(upload) => uploads.push(upload),
            Err(Error::Invalid(wrong)) => invalid.0.extend(wrong.0),
            Err(other) => return Err(other),
        }
    }
    Ok(uploads)
}

async fn try_act(
    visit: &Visit,
    opened: &Opened,
    verb: Verb,
    input: &Input,
    uploads: &[Upload],
    already: Invalid,
) -> Result<()> {
    let asked = read(visit, opened, verb, input, already)?;
    let (caller, by, id) = (visit.signed_in()?.clone(), visit.actor(), opened.case.id);
    let (app, uploads) = (visit.app().clone(), uploads.to_vec());
    let act = move |tx: &mut Tx<'_>| {
        let opened = permitted(tx, &caller, id, verb)?;
        if let What::Assigned { to } = asked.what {
            must_work_there(tx, &caller, &opened, to)?;
        }
        let opened = advance(tx, &Post::of(&app), &by, opened, &asked.step())?;
        if let Some(invitation) = &asked.invitation {
            convoke(tx, &app, &by, &opened, invitation)?;
        }
        add(tx, &by, verb, &opened, &uploads)
    };
    // What brings documents is registered: in the lane where nobody has to be done again.
    if brings(verb) { protocol::in_lane(visit.db(), act).await } else { visit.write(act).await }
}

/// Somebody is given only what is in an office where they work; who does not assign takes it for themselves alone.
fn must_work_there(tx: &mut Tx<'_>, caller: &Caller, opened: &Opened, to: PersonId) -> Result<()> {
    let office = opened.case.leg_office;
    let works = who_works_in(tx, office)?.iter().any(|(person, _)| *person == to);
    if !works || (to != caller.id && !caller.scope(May::DecideCases).has(office)) {
        return Err(Error::field("to", "cases-staff-not-there"));
    }
    Ok(())
}

fn add(tx: &mut Tx<'_>, by: &Actor, verb: Verb, opened: &Opened, uploads: &[Upload]) -> Result<()> {
    if uploads.is_empty() {
        return Ok(());
    }
    let documents: Vec<_> = uploads.iter().map(|upload| (String::new(), upload.document.clone())).collect();
    let what =
        if verb == Verb::Substitution { "Richiesta al titolare del potere sostitutivo:" } else { "Integrazione della" };
    let subject = format!("{what} pratica {}", opened.case.name());
    supplement(tx, by, &opened.case, Source::Applicant(Channel::Counter, subject), &documents)?;
    upload::used(tx, &uploads.iter().map(|upload| upload.id).collect::<Vec<_>>())
}

impl Asked {
    fn step(&self) -> Move<'_> {
        Move { seen: self.seen, what: self.what.clone(), on: self.on, text: &self.text, public: self.public }
    }
}

fn read(visit: &Visit, opened: &Opened, verb: Verb, input: &Input, already: Invalid) -> Result<Asked> {
    let mut check = Check::new(input);
    check.invalid = already;
    let seen = input.text("seen").parse().unwrap_or(opened.case.revision);
    // What is bound to a window is done today, never on a day of the past.
    let on = if has_day(verb) { check.required_date("on") } else { Some(visit.today()) };
    let what = what(&mut check, verb, opened);
    let text = if needs_text(verb) { check.required("text", TEXT_MOST) } else { check.optional("text", TEXT_MOST) };
    let public = may_be_public(verb) && input.ticked("public");
    let invitation = (verb == Verb::Convocation).then(|| invitation(&mut check));
    check.done()?;
    let (what, on) = what.zip(on).ok_or_else(|| Error::internal("a form without a verb and without an error"))?;
    Ok(Asked { seen, what, on, text, public, invitation })
}

/// To what a form invites.
fn invitation(check: &mut Check<'_>) -> Invitation {
    Invitation {
        reason: check.required("reason", LINE_MOST),
        last_day: check.date("last_day"),
        street: check.optional("street", LINE_MOST),
        postcode: check.optional("postcode", LINE_MOST),
        town: check.optional("town", LINE_MOST),
        province: check.optional("province", LINE_MOST),
    }
}

/// What a form says that happens.
fn what(check: &mut Check<'_>, verb: Verb, opened: &Opened) -> Option<What> {
    Some(match verb {
        Verb::Assignment => What::Assigned { to: check.choice("to")? },
        Verb::Beginning => What::Began,
        Verb::Documents => What::DocumentsReceived,
        Verb::Report => What::Reported { favourable: check.choice::<Sense>("favourable")?.speaks() },
        Verb::Passage => {
            let to = check.required("to", LINE_MOST);
            // A step that the procedure does not have is no choice of the form.
            opened.version.definition.step(&to)?;
            What::Passed { to }
        }
        Verb::Convocation => What::Convoked,
        Verb::Observations => What::Observations,
        Verb::Decision => {
            let outcome = check.choice("outcome")?;
            // What the procedure has an act for is decided by that act alone.
            if opened.version.definition.act_for(outcome).is_some() {
                check.invalid.add("outcome", "cases-staff-by-act-alone");
            }
            What::Decided { outcome }
        }
        Verb::Substitution => What::SubstituteAsked,
        Verb::Completion => What::Completed,
        Verb::Withdrawal => What::Withdrawn,
        Verb::Reopening => What::Reopened,
        Verb::Annulment => What::Annulled { act: check.required("act", LINE_MOST) },
    })
}

kernel::words! {
    /// Whether a report speaks for granting.
    Sense {
        /// It does.
        For = "yes",
        /// It speaks against it.
        Against = "no",
        /// It does not say.
        Silent = "none",
    }
}

impl Sense {
    pub(crate) fn of(favourable: Option<bool>) -> Self {
        favourable.map_or(Self::Silent, |favourable| if favourable { Self::For } else { Self::Against })
    }

    pub(crate) fn speaks(self) -> Option<bool> {
        match self {
            Self::For => Some(true),
            Self::Against => Some(false),
            Self::Silent => None,
        }
    }
}

/// Whether files come with it.
pub(super) fn brings(verb: Verb) -> bool {
    matches!(verb, Verb::Documents | Verb::Substitution)
}

/// Whether the day is asked; else it is today.
pub(super) fn has_day(verb: Verb) -> bool {
    !matches!(verb, Verb::Assignment | Verb::Convocation | Verb::Reopening | Verb::Annulment)
}

/// Whether nothing can be done without saying why, or what.
pub(super) fn needs_text(verb: Verb) -> bool {
    matches!(verb, Verb::Report | Verb::Reopening | Verb::Annulment)
}

/// What the office may let the applicant read.
pub(super) fn may_be_public(verb: Verb) -> bool {
    matches!(verb, Verb::Passage | Verb::Beginning | Verb::Decision | Verb::Reopening | Verb::Annulment)
}
