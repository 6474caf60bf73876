//! Taking the application back: a page asks first, with a script and without.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Invalid, Result};
use web::{Check, FormView, Input, Reply, Shell, Visit};

use super::answer::{HandedIn, hand_in};
use super::own;
use crate::case::{Outcome, What};
use crate::ids::CaseLink;
use crate::said::Told;

const REASON_MOST: usize = 500;

#[derive(Template)]
#[template(path = "follow_withdrawal.html")]
struct Page {
    shell: Shell,
    name: Told,
    link: CaseLink,
    revision: u64,
    form: FormView,
    refused: bool,
}

pub(super) async fn get(visit: Visit, Path(link): Path<String>) -> Reply {
    show(&visit, link.parse()?, Input::new(), Invalid::default()).await
}

async fn show(visit: &Visit, link: CaseLink, input: Input, invalid: Invalid) -> Reply {
    let own = own::find(visit, link).await?;
    let case = &own.opened.case;
    let page_of_case = format!("/cases/{link}");
    if let Some((_, outcome)) = own.opened.course.decided {
        let late = if outcome == Outcome::Withdrawn { "cases-own-withdrawn" } else { "cases-own-withdraw-late" };
        return Ok(web::told(&page_of_case, "info", late));
    }
    let refused = !invalid.is_empty();
    let case_title = visit.fill("cases-own-title", &[("number", case.name().into())]);
    let page = Page {
        shell: visit
            .shell(visit.say("cases-own-withdraw-title"))
            .trail([(visit.say("cases-find-title"), "/cases"), (case_title, page_of_case.as_str())]),
        name: own.opened.version.definition.name.told(visit.lang()),
        link,
        revision: case.revision,
        form: FormView::new(visit, "cases-own-withdraw", input, invalid),
        refused,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, Path(link): Path<String>, input: Input) -> Reply {
    let link: CaseLink = link.parse()?;
    let to = format!("/cases/{link}");
    match withdraw(&visit, link, &input).await {
        Ok(()) => Ok(web::done(&to, "cases-own-withdrawn")),
        Err(Error::Invalid(invalid)) => show(&visit, link, input, invalid).await,
        Err(Error::Conflict(message)) => Ok(web::told(&to, "warning", message)),
        Err(other) => Err(other.into()),
    }
}

async fn withdraw(visit: &Visit, link: CaseLink, input: &Input) -> Result<()> {
    let mut check = Check::new(input);
    let text = check.optional("reason", REASON_MOST);
    let seen = check.whole("seen", 1, i64::MAX).unwrap_or(0);
    check.done()?;
    let (seen, subject) = (u64::try_from(seen).unwrap_or(0), "cases-own-subject-withdrawal");
    hand_in(visit, link, HandedIn { seen, what: What::Withdrawn, text, subject, may_be_empty: true }).await
}
