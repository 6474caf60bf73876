//! The register of preliminary notices of a class action for efficiency, with their ninety days (D.Lgs. 198/2009 arts. 1 and 3).

use askama::Template;
use axum::extract::Path;
use web::{Pages, Paging, Reply, Shell, Visit};

use super::prose::{Block, Piece, blocks, pieces};
use crate::body::Body;
use crate::diffida::{DAYS_TO_REMEDY, Diffida};
use crate::words::DiffidaState;

#[derive(Template)]
#[template(path = "public/notices.html")]
struct Page {
    shell: Shell,
    body: Body,
    diffida_address: Vec<Piece>,
    notices: Vec<NoticeView>,
    pages: Pages,
    days: u32,
}

/// A notice as the page shows it.
struct NoticeView {
    notice: Diffida,
    kind: &'static str,
    subject: Vec<Block>,
    outcome: Vec<Block>,
    /// Of the ninety, while they run.
    days_left: Option<i32>,
    over: bool,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let (lang, today, paging) = (visit.lang(), visit.today(), Paging::of(&visit, 20));
    let (body, found) = visit
        .read(move |tx| {
            let body = crate::body(tx, &code, lang)?;
            let found = crate::diffide_register(tx, Some(body.id), super::slice(paging))?;
            Ok((body, found))
        })
        .await?;
    let (bodies, here) = (visit.say("charter-page-bodies-title"), format!("/bodies/{}", body.code));
    let trail = [(bodies, "/bodies"), (body.name.clone(), here.as_str())];
    let shell = visit.shell(visit.say("charter-page-notices-title")).trail(trail);
    web::page(&Page {
        shell: shell.described(visit.fill("charter-page-notices-lead", &[("days", DAYS_TO_REMEDY.into())])),
        diffida_address: pieces(&body.diffida_address),
        body,
        notices: found.items.into_iter().map(|notice| NoticeView::new(notice, today)).collect(),
        pages: paging.pages(&visit, found.total),
        days: DAYS_TO_REMEDY,
    })
}

impl NoticeView {
    fn new(notice: Diffida, today: jiff::civil::Date) -> Self {
        let days_left = notice.days_left(today);
        Self {
            kind: match notice.state {
                DiffidaState::Open => "info",
                DiffidaState::Remedied => "success",
                DiffidaState::Declined | DiffidaState::ActionBrought => "warning",
                DiffidaState::Lapsed => "neutral",
            },
            subject: blocks(&notice.subject),
            outcome: blocks(&notice.outcome),
            over: days_left.is_some_and(|days| days < 0),
            days_left,
            notice,
        }
    }
}
