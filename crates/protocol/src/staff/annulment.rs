//! Annulling a registration: with a reason and the act that allows it.

use axum::extract::Path;
use kernel::permit::May;
use kernel::{Error, Result};
use web::forms::Check;
use web::{Input, Reply, Visit};

use super::one;
use crate::annul::{ACT_MOST, REASON_MOST, annul};
use crate::registration::RegistrationId;

pub(super) async fn post(visit: Visit, Path(id): Path<String>, input: Input) -> Reply {
    let id: RegistrationId = id.parse()?;
    match try_annul(&visit, id, &input).await {
        Ok(()) => Ok(web::done(&format!("/staff/protocol/registrations/{id}"), "protocol-annulled-done")),
        Err(Error::Invalid(invalid)) => one::show(&visit, id, input, invalid).await,
        Err(other) => Err(other.into()),
    }
}

async fn try_annul(visit: &Visit, id: RegistrationId, input: &Input) -> Result<()> {
    let (scope, by) = (visit.scope(May::AnnulRegistrations), visit.actor());
    let found = visit.read(move |tx| crate::registration(tx, id, &scope)).await?;
    let mut check = Check::new(input);
    let (reason, act) = (check.required("reason", REASON_MOST), check.required("act", ACT_MOST));
    check.done()?;
    visit
        .write(move |tx| {
            let found = crate::store::registrations::find(tx, found.id)?;
            annul(tx, &found, &reason, &act, &by).map(|_| ())
        })
        .await
}
