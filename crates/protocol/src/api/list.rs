//! The register's list for programs: the same filters as the page.

use kernel::history;
use kernel::permit::May;
use serde::Serialize;
use utoipa::ToSchema;
use web::{Check, Input, Paging, Reply, Visit};

use super::shown::{ProtocolRegistration, private, with_documents};
use crate::staff::list::asked;
use crate::staff::place::{Place, Which};
use crate::store::list::{self, Filter};

/// A page of registrations, the newest first.
#[derive(Serialize, ToSchema)]
pub(super) struct ProtocolRegistrations {
    total: u64,
    registrations: Vec<ProtocolRegistration>,
}

/// The registrations of the token's office.
#[utoipa::path(get, path = "/api/v1/protocol/registrations", tag = "protocol", security(("token" = [])),
    params(
        ("q" = Option<String>, Query, description = "Words of the subject, the correspondents, the sender's number, the files' names"),
        ("number" = Option<u32>, Query, description = "The number"),
        ("year" = Option<u16>, Query, description = "The year"),
        ("from" = Option<String>, Query, description = "Not before this day"),
        ("to" = Option<String>, Query, description = "Not after this day"),
        ("direction" = Option<String>, Query, description = "incoming, outgoing or internal"),
        ("state" = Option<String>, Query, description = "valid, annulled or recovered (out of a register of emergency)"),
        ("page" = Option<u32>, Query, description = "The page, of fifty each; the first where none is named")),
    responses(
        (status = 200, description = "The registrations", body = ProtocolRegistrations),
        (status = 401, description = "The token is missing or not valid (problem details)"),
        (status = 403, description = "The token has another permission (problem details)"),
        (status = 404, description = "The office's body has no register (problem details)"),
        (status = 422, description = "A filter cannot be read (problem details)")))]
pub(super) async fn get(visit: Visit) -> Reply {
    let input = Input::of_query(visit.query());
    let place = Place::of(&visit, Which::Body(None)).await?;
    let mut check = Check::new(&input);
    let asked = asked(&mut check);
    check.done()?;
    let filter = Filter { scope: visit.scope(May::Register), ..asked(&place) };
    let (paging, own, by, keeper) = (Paging::of(&visit, 50), visit.clone(), visit.actor(), place.register.keeper);
    let shown = visit.write(move |tx| {
        history::reading(tx, &by, &place.register.subject(), keeper, "API")?;
        let (found, total) = list::page(tx, &filter, paging.limit(), paging.offset())?;
        let mut registrations = Vec::new();
        for one in &found {
            registrations.push(with_documents(tx, &own, one)?);
        }
        Ok(ProtocolRegistrations { total, registrations })
    });
    Ok(private(web::json(&shown.await?)?))
}
