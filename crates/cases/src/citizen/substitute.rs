//! Asking that who holds the substitute power decide, once the legal term is over without an answer (L. 241/1990 art. 2 c. 9-ter).

use askama::Template;
use axum::extract::Path;
use jiff::civil::Date;
use kernel::db::Tx;
use kernel::terms::Basis;
use kernel::{Error, Invalid, Result};
use web::{FormView, Input, Reply, Shell, Visit};

use super::answer::{HandedIn, hand_in};
use super::{clock, own};
use crate::case::What;
use crate::ids::CaseLink;
use crate::record::Opened;
use crate::said::Told;
use crate::substitution;

const REASON_MOST: usize = 2_000;

/// What the case's page says of the substitute.
pub(super) struct Substitute {
    /// Who it is, as the procedure names them.
    pub(super) name: String,
    /// How long they have.
    pub(super) term: String,
    /// The last day of the legal term.
    pub(super) ended_on: Date,
    /// Whether the applicant may turn to them now.
    pub(super) may_ask: bool,
    /// The day on which the applicant did, and the last day for their decision.
    pub(super) asked: Option<(Date, Date)>,
}

impl Substitute {
    /// None where the term runs still, or silence is an answer itself.
    pub(super) fn of(visit: &Visit, opened: &Opened, may_ask: bool) -> Option<Self> {
        let (definition, clocks) = (&opened.version.definition, &opened.clocks);
        let asked = clocks.substitute.as_ref().map(|clock| (clock.from, clock.due.due));
        if !may_ask && asked.is_none() {
            return None;
        }
        Some(Self {
            name: definition.substitute.clone(),
            term: clock::words(visit, definition.substitute_term(opened.case.filed_on)?),
            ended_on: clocks.legal.as_ref()?.due.due,
            may_ask,
            asked,
        })
    }
}

/// Whether the applicant may turn to the substitute today.
pub(super) fn may_ask(tx: &mut Tx<'_>, opened: &Opened) -> Result<bool> {
    let calendar = charter::office_calendar(tx, opened.case.office)?;
    Ok(substitution::may_be_asked(opened, &Basis::new(&calendar).asked_on(tx.clock().today())))
}

#[derive(Template)]
#[template(path = "follow_substitute.html")]
struct Page {
    shell: Shell,
    name: Told,
    link: CaseLink,
    revision: u64,
    substitute: Substitute,
    form: FormView,
    refused: bool,
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    show(&visit, link.parse()?, Input::new(), Invalid::default()).await
}

async fn show(visit: &Visit, link: CaseLink, input: Input, invalid: Invalid) -> Reply {
    let own = own::find(visit, link).await?;
    let Some(substitute) = Substitute::of(visit, &own.opened, own.may_ask_substitute).filter(|one| one.may_ask) else {
        return Ok(web::told(&format!("/cases/{link}"), "info", "cases-substitute-not-now"));
    };
    let refused = !invalid.is_empty();
    let page = Page {
        shell: own.shell(visit, visit.say("cases-substitute-title")),
        name: own.opened.version.definition.name.told(visit.lang()),
        link,
        revision: own.opened.case.revision,
        substitute,
        form: FormView::new(visit, "cases-substitute", input, invalid),
        refused,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, Path(link): Path<String>, input: Input) -> Reply {
    let link: CaseLink = link.parse()?;
    let to = format!("/cases/{link}");
    match ask(&visit, link, &input).await {
        Err(Error::Invalid(invalid)) => show(&visit, link, input, invalid).await,
        done => web::answered(&to, done.map(|()| web::done(&to, "cases-substitute-done"))),
    }
}

async fn ask(visit: &Visit, link: CaseLink, input: &Input) -> Result<()> {
    let sent = HandedIn::read(input, ("reason", REASON_MOST), What::SubstituteAsked, "cases-substitute-register")?;
    if !own::find(visit, link).await?.may_ask_substitute {
        return Err(Error::Conflict("cases-substitute-not-now".into()));
    }
    hand_in(visit, link, sent).await
}
