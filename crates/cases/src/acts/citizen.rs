//! What the applicant reads of a case through its own address: the acts that were issued in it, and nothing that is still being written.

use axum::extract::Path;
use web::{Reply, Visit};

use super::print;
use crate::ids::{ActId, CaseLink};
use crate::store::{acts, cases};

pub(super) async fn get(visit: Visit, Path((link, act)): Path<(String, String)>) -> Reply {
    let (link, act): (CaseLink, ActId) = (link.parse()?, act.parse()?);
    let act = visit
        .read(move |tx| {
            let case = cases::by_link(tx, link)?;
            acts::find(tx, case.id, act)
        })
        .await?;
    print::file(&visit, &act).await
}
