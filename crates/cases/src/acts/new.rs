//! Beginning an act: the templates of the procedure, and one of them filled in with what the case knows.

use askama::Template;
use axum::extract::Path;
use kernel::permit::May;
use kernel::{Error, Invalid, Result};
use web::{FormView, Input, Reply, Shell, Visit};

use super::act::Act;
use super::found::{Found, must};
use super::{draft, unfilled_words};
use crate::procedure::{ActKind, ActTemplate};

#[derive(Template)]
#[template(path = "act_new.html")]
struct Page {
    shell: Shell,
    lead: String,
    /// The templates from which one is chosen; none where it is chosen.
    templates: Vec<Offered>,
    template: String,
    /// What the chosen one does.
    does: Option<ActKind>,
    unfilled: Vec<(String, String)>,
    form: FormView,
}

/// A template that may be chosen.
struct Offered {
    href: String,
    title: String,
    kind: ActKind,
}

pub(super) async fn get(visit: Visit, Path(id): Path<String>) -> Reply {
    let found = Found::of(&visit, &id).await?;
    must(&visit, May::WorkOnCases, &found.opened.case)?;
    let asked = Input::of_query(visit.query());
    match asked.some("template") {
        Some(code) => {
            let template = template(&found, code)?;
            let input = Input::new().with("title", found.known.fill(&template.title)).with("body", found.known.fill(&template.body));
            web::page(&page(&visit, &found, Some(template), input, Invalid::default()))
        }
        None => web::page(&page(&visit, &found, None, Input::new(), Invalid::default())),
    }
}

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let found = Found::of(&visit, &id).await?;
    must(&visit, May::WorkOnCases, &found.opened.case)?;
    let template = template(&found, input.text("template"))?.clone();
    let id = visit.db().ids().make();
    let act = written(&template, &found, &input, id);
    let (by, case, new) = (visit.actor(), found.opened.case.clone(), act.clone());
    match visit.write(move |tx| draft::begin(tx, &by, &case, &new)).await {
        Ok(()) => Ok(web::done(&found.href(&format!("acts/{}", act.id)), "cases-act-begun")),
        Err(Error::Invalid(invalid)) => web::refused(&page(&visit, &found, Some(&template), input, invalid)),
        Err(other) => Err(other.into()),
    }
}

fn template<'f>(found: &'f Found, code: &str) -> Result<&'f ActTemplate> {
    found.opened.version.definition.acts.iter().find(|act| act.code == code).ok_or(Error::NotFound)
}

fn written(template: &ActTemplate, found: &Found, input: &Input, id: crate::ids::ActId) -> Act {
    Act {
        id,
        case: found.opened.case.id,
        revision: 1,
        template: template.code.clone(),
        kind: template.kind,
        title: input.text("title").to_owned(),
        body: input.text("body").replace("\r\n", "\n"),
        signed_by: found.known.fill(&template.signed_by),
        issued: None,
        delivery: None,
    }
}

fn page(visit: &Visit, found: &Found, template: Option<&ActTemplate>, input: Input, invalid: Invalid) -> Page {
    let offered = |act: &ActTemplate| Offered {
        href: found.href(&format!("acts/new?template={}", act.code)),
        title: act.title.clone(),
        kind: act.kind,
    };
    let all = &found.opened.version.definition.acts;
    let unfilled = template.map(|template| {
        let act = written(template, found, &input, visit.db().ids().make());
        unfilled_words(visit, &found.opened, &act.unfilled())
    });
    Page {
        shell: found.shell(visit, visit.say("cases-act-new")),
        lead: found.opened.version.definition.name.it().to_owned(),
        templates: if template.is_none() { all.iter().map(offered).collect() } else { Vec::new() },
        template: template.map(|template| template.code.clone()).unwrap_or_default(),
        does: template.map(|template| template.kind),
        unfilled: unfilled.unwrap_or_default(),
        form: FormView::new(visit, "cases-act", input, invalid),
    }
}
