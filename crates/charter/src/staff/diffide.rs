//! The registers of preliminary notices (diffide): an office's own, and its body's, which also has those that concern no single office.

use axum::extract::Path;
use kernel::{Lang, OfficeId, Result};
use web::{Paging, Reply, Shell, Visit};

use super::body::{below, body_tabs};
use super::found::{self, office_shell};
use super::office::office_tabs;
use super::page::{Line, ListPage, Tab};
use crate::body::Body;
use crate::diffida::Diffida;
use crate::office::OfficePage;
use crate::store::Slice;

/// A register: of the office where there is one, else of the body.
pub(super) struct Register {
    pub body: Body,
    pub office: Option<OfficePage>,
}

impl Register {
    pub(super) async fn of_office(visit: &Visit, code: &str) -> Result<Self> {
        let page = found::office(visit, code).await?;
        Ok(Self { body: page.body.clone(), office: Some(page) })
    }

    pub(super) async fn of_body(visit: &Visit, code: String) -> Result<Self> {
        let body = visit.read(move |tx| crate::body(tx, &code, Lang::It)).await?;
        Ok(Self { body, office: None })
    }

    /// The address of the office or the body.
    pub(super) fn base(&self) -> String {
        match &self.office {
            Some(page) => format!("/staff/charter/offices/{}", page.office.code),
            None => format!("/staff/charter/bodies/{}", self.body.code),
        }
    }

    pub(super) fn shell(&self, visit: &Visit, title: &str) -> Shell {
        match &self.office {
            Some(page) => office_shell(visit, page, title),
            None => below(visit, &self.body, title),
        }
    }

    fn tabs(&self, visit: &Visit) -> Vec<Tab> {
        match &self.office {
            Some(page) => office_tabs(visit, page),
            None => body_tabs(visit, &self.body),
        }
    }
}

pub(super) async fn of_office(visit: Visit, Path(code): Path<String>) -> Reply {
    let register = Register::of_office(&visit, &code).await?;
    get(&visit, &register).await
}

pub(super) async fn of_body(visit: Visit, Path(code): Path<String>) -> Reply {
    let register = Register::of_body(&visit, code).await?;
    get(&visit, &register).await
}

async fn get(visit: &Visit, register: &Register) -> Reply {
    let (body, office) = (register.body.id, register.office.as_ref().map(|page| page.office.id));
    let (paging, slice) = (Paging::of(visit, 25), crate::pages::slice(Paging::of(visit, 25)));
    let (found, offices) = visit
        .read(move |tx| {
            let found = match office {
                Some(office) => crate::diffide_of_office(tx, office, slice)?,
                None => crate::diffide_register(tx, Some(body), slice)?,
            };
            Ok((found, crate::offices(tx, Some(body), Slice::ALL, Lang::It)?.items))
        })
        .await?;
    let named = |id: OfficeId| offices.iter().find(|office| office.id == id);
    let line = |one: Diffida| {
        let (office, day) = (one.office.and_then(named), |date| web::show::date(visit.lang(), date));
        // What concerns an office is written where the office writes it.
        let base = office.map_or_else(|| register.base(), |office| format!("/staff/charter/offices/{}", office.code));
        let whose = office.map_or_else(|| visit.say("charter-staff-whole-body"), |office| office.name.clone());
        let state = visit.say(&format!("charter-diffida-state-{}", one.state));
        let cells = [whose, day(one.received_on), day(one.ends_on), state];
        Line {
            href: format!("{base}/diffide/{}", one.id),
            cells: cells.into_iter().skip(usize::from(register.office.is_some())).collect(),
            name: one.subject,
        }
    };
    let columns = ["subject", "office", "received_on", "ends_on", "state"];
    let columns = columns.iter().filter(|name| register.office.is_none() || **name != "office");
    web::page(&ListPage {
        shell: register.shell(visit, "charter-staff-tab-diffide"),
        lead: visit.say("charter-staff-diffide-lead"),
        tabs: register.tabs(visit),
        search: None,
        within: None,
        new: Some((visit.say("charter-staff-diffida-new"), format!("{}/new-diffida", register.base()))),
        columns: columns.map(|one| visit.say(&format!("charter-staff-field-{one}"))).collect(),
        lines: found.items.into_iter().map(line).collect(),
        pages: Some(paging.pages(visit, found.total)),
        empty: (visit.say("charter-staff-diffide-none"), visit.say("charter-staff-diffide-none-onward")),
    })
}
