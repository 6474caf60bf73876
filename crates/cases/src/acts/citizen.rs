//! What the applicant reads of a case through its own address: the receipt, and the acts that were issued in it; nothing that is still being
//! written.

use axum::extract::Path;
use web::{Reply, Visit};

use super::known::Known;
use super::{print, receipt};
use crate::ids::{ActId, CaseLink};
use crate::store::{acts, cases, files};

pub(super) async fn act(visit: Visit, Path((link, act)): Path<(String, String)>) -> Reply {
    let (link, act): (CaseLink, ActId) = (link.parse()?, act.parse()?);
    let act = visit
        .read(move |tx| {
            let case = cases::by_link(tx, link)?;
            acts::find(tx, case.id, act)
        })
        .await?;
    print::file(&visit, &act).await
}

pub(super) async fn receipt(visit: Visit, Path(link): Path<String>) -> Reply {
    let (link, reader): (CaseLink, Visit) = (link.parse()?, visit.clone());
    let (opened, known, documents) = visit
        .read(move |tx| {
            let case = cases::by_link(tx, link)?;
            let opened = crate::advance::opened(tx, case)?;
            let known = Known::read(tx, reader.app().catalog(), &opened)?;
            let documents = files::of(tx, opened.case.id)?;
            Ok((opened, known, documents))
        })
        .await?;
    if opened.case.erased_on.is_some() {
        return Ok(web::redirect(&format!("/cases/{link}")));
    }
    receipt::send(&visit, &opened, &known, &documents).await
}
