//! What appointments there are: the way in for who does not come from a service's sheet.

use askama::Template;
use kernel::Result;
use kernel::db::Tx;
use web::{Reply, Shell, Visit};

use crate::ids::TypeCode;
use crate::queue::{OpenRelease, open_releases};
use crate::store;
use crate::words::Who;

#[derive(Template)]
#[template(path = "citizen/landing.html")]
struct Page {
    shell: Shell,
    open: Vec<Line>,
    convoked: Vec<Line>,
    releases: Vec<OpenRelease>,
}

/// A type that counters receive.
struct Line {
    code: TypeCode,
    name: String,
    instructions: String,
    counters: usize,
}

pub(super) async fn show(visit: &Visit) -> Reply {
    let lang = visit.lang();
    let (open, convoked, releases) = visit
        .read(move |tx| Ok((lines(tx, Who::Anyone, lang)?, lines(tx, Who::Convoked, lang)?, open_releases(tx, lang)?)))
        .await?;
    let shell = visit.shell(visit.say("agenda-landing-title")).trail([]);
    web::page(&Page { shell: shell.described(visit.say("agenda-landing-lead")), open, convoked, releases })
}

fn lines(tx: &mut Tx<'_>, who: Who, lang: kernel::Lang) -> Result<Vec<Line>> {
    let offered = store::counters::offering(tx, None, None)?;
    let kinds = store::types::all(tx)?;
    let lines = kinds.iter().filter(|kind| kind.who == who).map(|kind| Line {
        code: kind.code.clone(),
        name: kind.words(lang).name.clone(),
        instructions: kind.words(lang).instructions.clone(),
        counters: offered.iter().filter(|(_, offer)| offer.kind == kind.code).count(),
    });
    Ok(lines.filter(|line| line.counters > 0).collect())
}
