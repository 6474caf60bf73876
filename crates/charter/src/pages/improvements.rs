//! What an office set out to do better, year by year, and what came of it.

use std::collections::BTreeMap;

use askama::Template;
use axum::extract::Path;
use kernel::Result;
use kernel::db::Tx;
use web::{Reply, Shell, Visit};

use super::prose::{Block, blocks};
use crate::charter::Action;
use crate::words::ActionState;

#[derive(Template)]
#[template(path = "public/improvements.html")]
struct Page {
    shell: Shell,
    code: String,
    /// The newest year first.
    years: Vec<(i16, Vec<ActionView>)>,
}

/// An action as pages show it.
pub(crate) struct ActionView {
    pub action: Action,
    pub text: Vec<Block>,
    pub outcome: Vec<Block>,
}

impl ActionView {
    pub(crate) fn new(action: Action) -> Self {
        Self { text: blocks(&action.text), outcome: blocks(&action.outcome), action }
    }

    /// The kind of its badge.
    pub(crate) fn kind(&self) -> &'static str {
        match self.action.state {
            ActionState::Planned => "neutral",
            ActionState::UnderWay => "info",
            ActionState::Done => "success",
            ActionState::Abandoned => "warning",
        }
    }
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let (lang, asked) = (visit.lang(), code.clone());
    let (office, years) = visit
        .read(move |tx| {
            let page = crate::office_page(tx, &asked, lang)?;
            let years = actions(tx, page.office.id, lang)?;
            Ok((page, years))
        })
        .await?;
    let here = format!("/offices/{code}");
    let shell =
        visit.shell(visit.say("charter-page-improvements-title")).trail([(office.office.name.clone(), here.as_str())]);
    let years = years.into_iter().rev().map(|(year, list)| (year, list.into_iter().map(ActionView::new).collect()));
    web::page(&Page {
        shell: shell.described(visit.fill("charter-page-improvements-of", &[("office", office.office.name.into())])),
        code,
        years: years.collect(),
    })
}

/// The actions of all public charters by the year in which they were begun. One that went over into the next charter is told once,
/// as the newest charter tells it.
fn actions(tx: &mut Tx<'_>, office: kernel::OfficeId, lang: kernel::Lang) -> Result<BTreeMap<i16, Vec<Action>>> {
    let mut years: BTreeMap<i16, Vec<Action>> = BTreeMap::new();
    let charters = crate::charters_of(tx, office)?;
    for charter in charters.into_iter().filter(crate::Charter::is_public) {
        for action in crate::charter_book(tx, charter.id, lang)?.actions {
            let list = years.entry(action.year).or_default();
            if list.iter().all(|known| known.text != action.text) {
                list.push(action);
            }
        }
    }
    Ok(years)
}
