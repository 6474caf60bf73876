//! Annulling by a program.

use axum::extract::Path;
use kernel::permit::May;
use utoipa::ToSchema;
use web::{Check, Reply, Sent, Visit, pointed};

use super::shown::{made, with_documents};
use crate::annul::{ACT_MOST, REASON_MOST, annul};
use crate::registration::RegistrationId;

/// Why a registration is annulled.
#[derive(ToSchema)]
#[expect(dead_code, reason = "read member by member, so that each fault has its words")]
pub(super) struct NewAnnulment {
    /// At most 500 characters.
    reason: String,
    /// The act that allows it, at most 200 characters.
    act: String,
}

/// Annuls a registration of the token's office. It stays to be read, and its number is never given again.
#[utoipa::path(post, path = "/api/v1/protocol/registrations/{id}/annulment", tag = "protocol", security(("token" = [])),
    params(("id" = String, Path, description = "The registration's identifier")),
    request_body = NewAnnulment,
    responses(
        (status = 201, description = "Annulled", body = super::shown::ProtocolRegistration),
        (status = 401, description = "The token is missing or not valid (problem details)"),
        (status = 404, description = "There is no such registration, or it is another office's (problem details)"),
        (status = 409, description = "It is annulled already (problem details)"),
        (status = 422, description = "The reason or the act is missing (problem details)")))]
pub(super) async fn post(visit: Visit, Path(id): Path<String>, sent: Sent) -> Reply {
    let id: RegistrationId = id.parse()?;
    let scope = visit.scope(May::AnnulRegistrations);
    let own = scope.clone();
    visit.read(move |tx| crate::registration(tx, id, &own)).await?;
    let input = sent.input(&["reason", "act"])?;
    let mut check = Check::new(&input);
    let (reason, act) = (check.required("reason", REASON_MOST), check.required("act", ACT_MOST));
    check.done().map_err(pointed)?;
    let (by, own) = (visit.actor(), visit.clone());
    let done = visit.write(move |tx| {
        let one = crate::registration(tx, id, &scope)?;
        annul(tx, &one, &reason, &act, &by)?;
        let annulled = crate::registration(tx, id, &scope)?;
        with_documents(tx, &own, &annulled)
    });
    made(&done.await.map_err(pointed)?)
}
