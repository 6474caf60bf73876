//! The bodies, and the offices of each.

use askama::Template;
use web::{Pages, Paging, Reply, Shell, Visit};

use crate::body::BodyRow;
use crate::office::OfficeRow;
use crate::store::Slice;

#[derive(Template)]
#[template(path = "public/bodies.html")]
struct Page {
    shell: Shell,
    bodies: Vec<(BodyRow, Vec<OfficeRow>)>,
    pages: Pages,
}

pub(super) async fn get(visit: Visit) -> Reply {
    let (lang, paging) = (visit.lang(), Paging::of(&visit, 25));
    let slice = super::slice(paging);
    let (bodies, total) = visit
        .read(move |tx| {
            let found = crate::bodies(tx, slice, lang)?;
            let mut bodies = Vec::with_capacity(found.items.len());
            for body in found.items {
                let offices = crate::offices(tx, Some(body.id), Slice { limit: 12, offset: 0 }, lang)?.items;
                bodies.push((body, offices));
            }
            Ok((bodies, found.total))
        })
        .await?;
    let shell = visit.shell(visit.say("charter-page-bodies-title")).trail([]);
    web::page(&Page {
        shell: shell.described(visit.say("charter-page-bodies-lead")),
        bodies,
        pages: paging.pages(&visit, total),
    })
}
