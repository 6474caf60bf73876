//! A body: how to reach it, its offices, its registers.

use askama::Template;
use axum::extract::Path;
use web::{Reply, Shell, Visit};

use super::prose::{Piece, pieces};
use crate::body::Body;
use crate::office::OfficeRow;
use crate::store::Slice;

#[derive(Template)]
#[template(path = "public/body.html")]
struct Page {
    shell: Shell,
    body: Body,
    patron_days: String,
    diffida_address: Vec<Piece>,
    offices: Vec<OfficeRow>,
    notices: u64,
}

pub(super) async fn get(visit: Visit, Path(code): Path<String>) -> Reply {
    let lang = visit.lang();
    let (body, offices, notices) = visit
        .read(move |tx| {
            let body = crate::body(tx, &code, lang)?;
            let offices = crate::offices(tx, Some(body.id), Slice::ALL, lang)?.items;
            let notices = crate::diffide_register(tx, Some(body.id), Slice { limit: 1, offset: 0 })?.total;
            Ok((body, offices, notices))
        })
        .await?;
    let bodies = visit.say("charter-page-bodies-title");
    web::page(&Page {
        shell: visit.shell(body.name.clone()).trail([(bodies, "/bodies")]).described(body.description.clone()),
        patron_days: patron_days(&visit, &body),
        diffida_address: pieces(&body.diffida_address),
        body,
        offices,
        notices,
    })
}

/// "25 aprile e 6 luglio".
pub(super) fn patron_days(visit: &Visit, body: &Body) -> String {
    let days: Vec<String> = body
        .patron_days
        .0
        .iter()
        .filter_map(|day| day.in_year(visit.today().year()))
        .map(|date| kernel::calendar::day_and_month(date, visit.lang()))
        .collect();
    days.join(&format!(" {} ", visit.say("charter-page-and")))
}
