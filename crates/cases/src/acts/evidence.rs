//! A receipt of certified mail, byte by byte as it came: with the provider's signature, it proves what it says.

use axum::extract::Path;
use kernel::Error;
use kernel::receipts::Kind;
use protocol::Document;
use web::{Reply, Visit};

use super::found::FoundAct;
use crate::ids::SendingId;
use crate::store::sendings;

pub(super) async fn get(
    visit: Visit,
    Path((case, act, sending, file)): Path<(String, String, String, String)>,
) -> Reply {
    let found = FoundAct::of(&visit, (case, act)).await?;
    let kind: Kind = file.strip_suffix(".eml").ok_or(Error::NotFound)?.parse()?;
    let (sending, case, act): (SendingId, _, _) = (sending.parse()?, found.act.case, found.act.id);
    let sent = visit.read(move |tx| sendings::of(tx, case)).await?;
    let sent = sent.into_iter().find(|(of, one)| *of == act && one.id == sending);
    let kept = sent.and_then(|(_, one)| one.receipts.into_iter().find(|kept| kept.kind == kind));
    let kept = kept.ok_or(Error::NotFound)?;
    let document =
        Document { name: file, media_type: "message/rfc822".to_owned(), bytes: kept.bytes, sha256: kept.sha256 };
    protocol::hand_out(&visit, &document).await
}
