//! Taking the application back: a page asks first, with a script and without.

use askama::Template;
use axum::extract::Path;
use kernel::{Error, Invalid, Result};
use web::{FormView, Input, Reply, Shell, Visit};

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
    if let Some((_, outcome)) = own.opened.course.decided {
        let late = if outcome == Outcome::Withdrawn { "cases-own-withdrawn" } else { "cases-own-withdraw-late" };
        return Ok(web::told(&format!("/cases/{link}"), "info", late));
    }
    let refused = !invalid.is_empty();
    let page = Page {
        shell: own.shell(visit, visit.say("cases-own-withdraw-title")),
        name: own.opened.version.definition.name.told(visit.lang()),
        link,
        revision: own.opened.case.revision,
        form: FormView::new(visit, "cases-own-withdraw", input, invalid),
        refused,
    };
    Ok(super::private(if refused { web::refused(&page)? } else { web::page(&page)? }))
}

pub(super) async fn post(visit: Visit, Path(link): Path<String>, input: Input) -> Reply {
    let link: CaseLink = link.parse()?;
    let to = format!("/cases/{link}");
    match withdraw(&visit, link, &input).await {
        Err(Error::Invalid(invalid)) => show(&visit, link, input, invalid).await,
        done => web::answered(&to, done.map(|()| web::done(&to, "cases-own-withdrawn"))),
    }
}

async fn withdraw(visit: &Visit, link: CaseLink, input: &Input) -> Result<()> {
    let sent = HandedIn::read(input, ("reason", REASON_MOST), What::Withdrawn, "cases-own-subject-withdrawal")?;
    hand_in(visit, link, sent).await
}
