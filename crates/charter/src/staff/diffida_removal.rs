//! Takes a preliminary notice out of the register that was written there by mistake, after asking.

use axum::extract::Path;
use kernel::{Error, Result};
use web::{Input, Reply, Visit};

use super::diffida::{Address, find};
use super::diffide::Register;
use super::page::FormPage;
use crate::diffida::Diffida;

pub(super) async fn of_office(visit: Visit, Path(address): Path<Address>) -> Reply {
    let register = Register::of_office(&visit, &address.code).await?;
    ask(&visit, &register, address.id).await
}

pub(super) async fn remove_of_office(visit: Visit, Path(address): Path<Address>, _: Input) -> Reply {
    let register = Register::of_office(&visit, &address.code).await?;
    remove(&visit, &register, address.id).await
}

pub(super) async fn of_body(visit: Visit, Path(address): Path<Address>) -> Reply {
    let register = Register::of_body(&visit, address.code).await?;
    ask(&visit, &register, address.id).await
}

pub(super) async fn remove_of_body(visit: Visit, Path(address): Path<Address>, _: Input) -> Reply {
    let register = Register::of_body(&visit, address.code).await?;
    remove(&visit, &register, address.id).await
}

async fn known(visit: &Visit, register: &Register, id: Option<String>) -> Result<Diffida> {
    find(visit, register, id).await?.ok_or(Error::NotFound)
}

async fn ask(visit: &Visit, register: &Register, id: Option<String>) -> Reply {
    let known = known(visit, register, id).await?;
    let back = format!("{}/diffide/{}", register.base(), known.id);
    let ask = visit.fill("charter-staff-diffida-remove-ask", &[("subject", known.subject.as_str().into())]);
    FormPage::asking(visit, register.shell(visit, "charter-staff-diffida-remove"), ask, known.revision, &back)
}

async fn remove(visit: &Visit, register: &Register, id: Option<String>) -> Reply {
    let (id, by) = (known(visit, register, id).await?.id, visit.actor());
    visit.write(move |tx| crate::remove_diffida(tx, &by, id)).await?;
    Ok(web::done(&format!("{}/diffide", register.base()), "charter-staff-diffida-removed"))
}
